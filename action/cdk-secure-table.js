#!/usr/bin/env node
// Written by the build from src/check. It contains code of yaml 2.9.1 (ISC) and jsonc-parser 3.3.1 (MIT): https://github.com/cdk-secure-table/cdk-secure-table/blob/main/NOTICE
var zo=Object.defineProperty;var Fx=Object.getOwnPropertyDescriptor;var Kx=Object.getOwnPropertyNames;var Ux=Object.prototype.hasOwnProperty;var Yt=(t,e,r)=>()=>{if(r)throw r[0];try{return t&&(e=t(t=0)),e}catch(n){throw r=[n],n}};var d=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(r){throw e=0,r}},Wx=(t,e)=>{for(var r in e)
zo(t,r,{get:e[r],enumerable:!0})},Vx=(t,e,r,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Kx(e))!Ux.call(
t,s)&&s!==r&&zo(t,s,{get:()=>e[s],enumerable:!(n=Fx(e,s))||n.enumerable});return t};var Jx=t=>Vx(zo({},"__esModule",{value:!0}),t);var O=d((jce,Mm)=>{"use strict";var Xo=Object.defineProperty,Gx=Object.getOwnPropertyDescriptor,Yx=Object.getOwnPropertyNames,
Hx=Object.prototype.hasOwnProperty,zx=(t,e)=>{for(var r in e)Xo(t,r,{get:e[r],enumerable:!0})},Xx=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Yx(e))!Hx.call(t,s)&&s!==r&&Xo(t,s,{get:()=>e[s],enumerable:!(n=Gx(e,s))||n.
enumerable});return t},Qx=t=>Xx(Xo({},"__esModule",{value:!0}),t),Rm={};zx(Rm,{addTo:()=>iR,at:()=>Im,booleanOf:()=>nR,canonical:()=>sR,
entriesOf:()=>eR,isList:()=>Dm,isObject:()=>vs,isScalar:()=>Zx,isTooBig:()=>aR,listOf:()=>tR,textOrNone:()=>rR});Mm.exports=
Qx(Rm);function vs(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function Dm(t){return Array.isArray(t)}function Zx(t){
return typeof t=="string"||typeof t=="number"||typeof t=="boolean"}function Im(t,e,r,n){let s=vs(t)&&Object.hasOwn(t,e)?
t[e]:void 0;return r===void 0?s:Im(s,r,n)}function eR(t){return vs(t)?Object.entries(t):[]}function tR(t){return t===void 0?
[]:Dm(t)?t:[t]}function rR(t){return typeof t=="string"?t:""}function nR(t){let e=typeof t=="boolean"||typeof t=="string"?
String(t).toLowerCase():"";return e==="true"||e==="false"?e==="true":void 0}function sR(t){return JSON.stringify(t,(e,r)=>vs(
r)?Object.fromEntries(Object.entries(r).sort(([n],[s])=>n<s?-1:1)):r)??""}function iR(t,e,r){let n=t.get(e);n===void 0?t.
set(e,[r]):n.push(r)}var oR=60,xm=5e4;function aR(t){let e=[{value:t,depth:0}],r=0;for(let n=e.pop();n;n=e.pop()){if(r+=
1,n.depth>oR||r>xm)return!0;if(typeof n.value=="object"&&n.value!==null){let s=Object.values(n.value);if(s.length+e.length>
xm)return!0;for(let i of s)e.push({value:i,depth:n.depth+1})}}return!1}});var N=d((xce,Bm)=>{"use strict";var Zo=Object.defineProperty,cR=Object.getOwnPropertyDescriptor,lR=Object.getOwnPropertyNames,
uR=Object.prototype.hasOwnProperty,pR=(t,e)=>{for(var r in e)Zo(t,r,{get:e[r],enumerable:!0})},fR=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of lR(e))!uR.call(t,s)&&s!==r&&Zo(t,s,{get:()=>e[s],enumerable:!(n=cR(e,s))||n.
enumerable});return t},dR=t=>fR(Zo({},"__esModule",{value:!0}),t),qm={};pR(qm,{DEPTH_LIMIT:()=>Cm,NO_VALUE:()=>gs,asIntrinsic:()=>zt,
atShortest:()=>_s,attributeOf:()=>Lm,conditional:()=>na,contains:()=>bs,hasGeneratedKeys:()=>ta,hasIntrinsic:()=>yR,hasMacro:()=>vR,
ifBranches:()=>sa,isIntrinsic:()=>ea,isNoValue:()=>ra,isPlainObject:()=>mR,itemBranches:()=>bR,mapBranches:()=>$m,namedResource:()=>gR,
presentBranches:()=>Qo});Bm.exports=dR(qm);var Ht=O();function zt(t){if(!(0,Ht.isObject)(t))return;let e=hR(t);return e!==
void 0&&(e==="Ref"||e.startsWith("Fn::"))?{name:e,argument:t[e]}:void 0}function hR(t){let e;for(let r in t){if(e!==void 0)
return;e=r}return e}function ea(t){return zt(t)!==void 0}function mR(t){return(0,Ht.isObject)(t)&&!ea(t)&&!ta(t)}function ta(t){
for(let e in t)if(e.startsWith("Fn::"))return!0;return!1}var gs={Ref:"AWS::NoValue"};function ra(t){let e=zt(t);return e?.
name==="Ref"&&e.argument===gs.Ref}var Cm=200;function yR(t){return bs(t,ea)}function vR(t){return bs(t,_R)}function _R(t){
let e=zt(t)?.name;return e===void 0?ta(t):e==="Fn::Transform"||e.startsWith("Fn::ForEach::")}function bs(t,e,r,n=0){if(typeof t!=
"object"||t===null)return typeof t=="string"&&r!==void 0&&r(t);if(n>Cm||(0,Ht.isObject)(t)&&e(t))return!0;for(let s in t)
if(bs(t[s],e,r,n+1))return!0;return!1}function Lm(t){if(typeof t=="string"){let n=t.indexOf(".");return n<0?void 0:[t.slice(
0,n),t.slice(n+1)]}let[e,r]=(0,Ht.isList)(t)&&t.length===2?t:[];return typeof e=="string"&&typeof r=="string"?[e,r]:void 0}
function gR(t){let e=zt(t);if(e?.name==="Ref"&&typeof e.argument=="string")return{logicalId:e.argument};let r=e?.name===
"Fn::GetAtt"?Lm(e.argument):void 0;return r&&{logicalId:r[0],attribute:r[1]}}function na(t){let e=zt(t);return e?.name===
"Fn::If"&&(0,Ht.isList)(e.argument)&&e.argument.length===3?e.argument:void 0}function sa(t){let[,...e]=na(t)??[];return e.
length>0?e.flatMap(sa):[ra(t)?void 0:t]}function Qo(t){return sa(t).filter(e=>e!==void 0)}function bR(t){return Qo(t).flatMap(
e=>(0,Ht.isList)(e)?e.flatMap(Qo):[e])}function $m(t,e){let r=na(t);if(r===void 0)return e(ra(t)?void 0:t);let[n,...s]=r,
[i,o]=s.map(a=>$m(a,e));return JSON.stringify(i)===JSON.stringify(o)?i:{"Fn::If":[n,i??gs,o??gs]}}function _s(t){if(Array.
isArray(t))return t.map(_s);if(typeof t!="object"||t===null)return t;let e=Object.entries(t);if(e.length!==1||!/^(Ref$|Fn::)/.
test(e[0][0]))return Object.fromEntries(e.map(([i,o])=>[i,_s(o)]));let[[r,n]]=e;if(r==="Fn::Join"){let[i,o]=n;return o.map(
_s).join(i)}return r==="Fn::GetAtt"&&Array.isArray(n)&&n[1]==="Arn"?"arn:aws:s3:::abc":n==="AWS::AccountId"?"11112222333\
3":"aws"}});var Jm=d((Rce,Vm)=>{"use strict";var aa=Object.defineProperty,OR=Object.getOwnPropertyDescriptor,wR=Object.getOwnPropertyNames,
PR=Object.prototype.hasOwnProperty,SR=(t,e)=>{for(var r in e)aa(t,r,{get:e[r],enumerable:!0})},kR=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of wR(e))!PR.call(t,s)&&s!==r&&aa(t,s,{get:()=>e[s],enumerable:!(n=OR(e,s))||n.
enumerable});return t},AR=t=>kR(aa({},"__esModule",{value:!0}),t),Km={};SR(Km,{previousTemplate:()=>NR,resolvedTemplate:()=>ER});
Vm.exports=AR(Km);var qe=N(),E=O(),ca="{{changeSet:KNOWN_AFTER_APPLY}}",TR={"Fn::KnownAfterApply":ca};function ER(t,e){let r=(0,E.
at)(t,"Resources");if(!(0,E.isObject)(t)||!(0,E.isObject)(r))return t;let n=new Map(Object.entries(r));for(let[s,{action:i,
type:o,after:a}]of Um(e)){let c=n.get(s);i==="DELETE"||!(0,E.isObject)(a)||(c===void 0?n.set(s,{Type:o,Properties:Os(a)}):
(0,E.isObject)(c)&&(0,E.at)(c,"Type")===o&&n.set(s,{...c,Properties:ia((0,E.at)(c,"Properties")??{},a,r)}))}return{...t,
Resources:Object.fromEntries(n)}}function NR(t,e){let r=(0,E.at)(t,"Resources");if(!(0,E.isObject)(t)||!(0,E.isObject)(r))
return t;let n=Um(e),s=(0,E.entriesOf)(r).flatMap(([i,o])=>{let a=n.get(i);if(a===void 0||!(0,E.isObject)(o))return[[i,o]];
let c=Wm((0,E.at)(o,"Properties")??{},a.before,a.after);return a.action==="CREATE"?[]:[[i,{...o,Properties:c??{}}]]});return{
...t,Resources:Object.fromEntries(s)}}function Um(t){return new Map(t.map(e=>[(0,E.textOrNone)((0,E.at)(e,"logicalResour\
ceId")),{action:(0,E.textOrNone)((0,E.at)(e,"action")),type:(0,E.textOrNone)((0,E.at)(e,"resourceType")),before:Fm((0,E.
at)(e,"beforeContext")),after:Fm((0,E.at)(e,"afterContext"))}]))}function Fm(t){try{return typeof t=="string"?(0,E.at)(JSON.
parse(t),"Properties"):void 0}catch{return}}function ia(t,e,r){return e===void 0||!(0,qe.hasIntrinsic)(t)?t:(0,qe.asIntrinsic)(
t)!==void 0?jR(t,r)||xR(e)?t:e:(0,E.isList)(t)?(0,E.isList)(e)&&e.length===t.length&&t.every((n,s)=>oa(n,e[s]))?t.map((n,s)=>ia(
n,e[s],r)):t:Object.fromEntries((0,E.entriesOf)(t).map(([n,s])=>[n,ia(s,(0,E.at)(e,n),r)]))}function oa(t,e){return(0,qe.
asIntrinsic)(t)!==void 0?!0:(0,E.isScalar)(t)?(0,E.isScalar)(e)&&String(e)===String(t):(0,E.isList)(t)?(0,E.isList)(e)&&
e.length===t.length&&t.every((r,n)=>oa(r,e[n])):t===null||(0,E.isObject)(e)&&(0,E.entriesOf)(t).every(([r,n])=>oa(n,(0,E.
at)(e,r))||(0,qe.hasIntrinsic)(n))}function jR(t,e){let r=n=>Object.hasOwn(e,n.trim().split(".")[0]);return(0,qe.contains)(
t,n=>{let{name:s="",argument:i=null}=(0,qe.asIntrinsic)(n)??{};return s==="Ref"&&r((0,E.textOrNone)(i))||s==="Fn::GetAtt"&&
r((0,qe.attributeOf)(i)?.[0]??"")},n=>[...n.matchAll(/\$\{([^}!]+)\}/g)].some(([,s])=>r(s)))}function Wm(t,e,r){if(e===void 0||
(0,E.canonical)(e)===(0,E.canonical)(r))return e===void 0?void 0:t;if((0,E.isObject)(t)&&(0,qe.asIntrinsic)(t)===void 0&&
(0,E.isObject)(e)){let n=new Set([...Object.keys(t),...Object.keys(e)]);return Object.fromEntries([...n].flatMap(s=>{let i=Wm(
(0,E.at)(t,s),(0,E.at)(e,s),(0,E.at)(r,s));return i===void 0?[]:[[s,i]]}))}return Os(e)}function xR(t){return(0,qe.contains)(
t,()=>!1,e=>e.includes(ca))}function Os(t){return typeof t=="string"?t.includes(ca)?TR:t:(0,E.isList)(t)?t.map(Os):(0,E.
isObject)(t)?Object.fromEntries((0,E.entriesOf)(t).map(([e,r])=>[e,Os(r)])):t}});var Hm=d((Dce,Ym)=>{"use strict";var la=Object.defineProperty,RR=Object.getOwnPropertyDescriptor,DR=Object.getOwnPropertyNames,
IR=Object.prototype.hasOwnProperty,MR=(t,e)=>{for(var r in e)la(t,r,{get:e[r],enumerable:!0})},qR=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of DR(e))!IR.call(t,s)&&s!==r&&la(t,s,{get:()=>e[s],enumerable:!(n=RR(e,s))||n.
enumerable});return t},CR=t=>qR(la({},"__esModule",{value:!0}),t),Gm={};MR(Gm,{fingerprintOf:()=>$R});Ym.exports=CR(Gm);
var LR=require("crypto");function $R({at:t,logicalId:e,id:r}){return(0,LR.createHash)("sha256").update(JSON.stringify([t.
file,e,r])).digest("hex").slice(0,32)}});var Zm=d((Ice,Qm)=>{"use strict";var ua=Object.defineProperty,BR=Object.getOwnPropertyDescriptor,FR=Object.getOwnPropertyNames,
KR=Object.prototype.hasOwnProperty,UR=(t,e)=>{for(var r in e)ua(t,r,{get:e[r],enumerable:!0})},WR=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of FR(e))!KR.call(t,s)&&s!==r&&ua(t,s,{get:()=>e[s],enumerable:!(n=BR(e,s))||n.
enumerable});return t},VR=t=>WR(ua({},"__esModule",{value:!0}),t),zm={};UR(zm,{REPLICA:()=>Xm,propertyPaths:()=>JR});Qm.
exports=VR(zm);var Xm=Symbol("replica");function JR(t,e){let r=HR[t]??[];return e===GR?r.flatMap(YR):r}var GR="AWS::Dyna\
moDB::GlobalTable";function YR(t){let[e,...r]=t;if(e!=="Properties")return[t];let n=r[0]==="StreamSpecification"?["Repli\
caStreamSpecification",...r.slice(1)]:r;return[["Properties","Replicas",Xm,...n],t]}var HR={CustomerManagedKey:[["Proper\
ties","SSESpecification","KMSMasterKeyId"],["Properties","SSESpecification","SSEEnabled"],["Properties","SSESpecificatio\
n"],["Properties","RestoreMetadataOverrides"],["Properties","KeySpec"],["Properties","TemplateURL"],["Properties","Templ\
ateBody"],["Properties","Create"],["Fn::Transform"]],KeyRotation:[["Properties","EnableKeyRotation"],["Properties","Rota\
tionPeriodInDays"],["Properties","SSESpecification","KMSMasterKeyId"]],KeyPolicyScope:[["Properties","KeyPolicy"],["Prop\
erties","SSESpecification","KMSMasterKeyId"]],KeyRetained:[["DeletionPolicy"],["UpdateReplacePolicy"],["Properties","SSE\
Specification","KMSMasterKeyId"]],TlsOnly:[["Properties","ResourcePolicy","PolicyDocument"],["Properties","ResourcePolic\
y"],["Properties","Policy"]],StreamTlsOnly:[["Properties","StreamSpecification","ResourcePolicy","PolicyDocument"],["Pro\
perties","StreamSpecification","ResourcePolicy"],["Properties","StreamSpecification"]],ReplicationNotDenied:[["Propertie\
s","ResourcePolicy","PolicyDocument"],["Properties","ResourcePolicy"]],ResourcePolicyDeployable:[["Properties","Resource\
Policy","PolicyDocument"],["Properties","ResourcePolicy"],["Properties","KeyPolicy"],["Properties","Policy"]],PointInTimeRecovery:[
["Properties","PointInTimeRecoverySpecification","PointInTimeRecoveryEnabled"],["Properties","PointInTimeRecoverySpecifi\
cation"]],DeletionProtection:[["Properties","DeletionProtectionEnabled"]],BackupPlan:[["Properties","Tags"]],KinesisDestinationEncrypted:[
["Properties","StreamEncryption"],["Properties","KinesisStreamSpecification","StreamArn"],["Properties","KinesisStreamSp\
ecification"]],DaxEncryptionAtRest:[["Properties","SSESpecification","SSEEnabled"],["Properties","SSESpecification"]],DaxEncryptionInTransit:[
["Properties","ClusterEndpointEncryptionType"]],BackupVaultCustomerManagedKey:[["Properties","EncryptionKeyArn"],["Prope\
rties","BackupPlan"],["Properties","TargetBackupVault"]],PlaintextEndpoint:[["Properties","Environment","Variables"],["P\
roperties","Environment"],["Properties","ContainerDefinitions"]],ContributorInsightsPlaintextKeys:[["Properties","Contri\
butorInsightsSpecification","Mode"],["Properties","ContributorInsightsSpecification","Enabled"],["Properties","Contribut\
orInsightsSpecification"]],Exemption:[["Metadata","cdk-secure-table:exemption"]]}});function bt(t,e=!1){let r=t.length,n=0,s="",i=0,o=16,a=0,c=0,l=0,u=0,p=0;function f(_,S){let w=0,b=0;for(;w<_||!S;){let g=t.
charCodeAt(n);if(g>=48&&g<=57)b=b*16+g-48;else if(g>=65&&g<=70)b=b*16+g-65+10;else if(g>=97&&g<=102)b=b*16+g-97+10;else break;
n++,w++}return w<_&&(b=-1),b}function h(_){n=_,s="",i=0,o=16,p=0}function v(){let _=n;if(t.charCodeAt(n)===48)n++;else for(n++;n<
t.length&&Xt(t.charCodeAt(n));)n++;if(n<t.length&&t.charCodeAt(n)===46)if(n++,n<t.length&&Xt(t.charCodeAt(n)))for(n++;n<
t.length&&Xt(t.charCodeAt(n));)n++;else return p=3,t.substring(_,n);let S=n;if(n<t.length&&(t.charCodeAt(n)===69||t.charCodeAt(
n)===101))if(n++,(n<t.length&&t.charCodeAt(n)===43||t.charCodeAt(n)===45)&&n++,n<t.length&&Xt(t.charCodeAt(n))){for(n++;n<
t.length&&Xt(t.charCodeAt(n));)n++;S=n}else p=3;return t.substring(_,S)}function m(){let _="",S=n;for(;;){if(n>=r){_+=t.
substring(S,n),p=2;break}let w=t.charCodeAt(n);if(w===34){_+=t.substring(S,n),n++;break}if(w===92){if(_+=t.substring(S,n),
n++,n>=r){p=2;break}switch(t.charCodeAt(n++)){case 34:_+='"';break;case 92:_+="\\";break;case 47:_+="/";break;case 98:_+=
"\b";break;case 102:_+="\f";break;case 110:_+=`
`;break;case 114:_+="\r";break;case 116:_+="	";break;case 117:let g=f(4,!0);g>=0?_+=String.fromCharCode(g):p=4;break;default:
p=5}S=n;continue}if(w>=0&&w<=31)if(Lr(w)){_+=t.substring(S,n),p=2;break}else p=6;n++}return _}function y(){if(s="",p=0,i=
n,c=a,u=l,n>=r)return i=r,o=17;let _=t.charCodeAt(n);if(pa(_)){do n++,s+=String.fromCharCode(_),_=t.charCodeAt(n);while(pa(
_));return o=15}if(Lr(_))return n++,s+=String.fromCharCode(_),_===13&&t.charCodeAt(n)===10&&(n++,s+=`
`),a++,l=n,o=14;switch(_){case 123:return n++,o=1;case 125:return n++,o=2;case 91:return n++,o=3;case 93:return n++,o=4;case 58:
return n++,o=6;case 44:return n++,o=5;case 34:return n++,s=m(),o=10;case 47:let S=n-1;if(t.charCodeAt(n+1)===47){for(n+=
2;n<r&&!Lr(t.charCodeAt(n));)n++;return s=t.substring(S,n),o=12}if(t.charCodeAt(n+1)===42){n+=2;let w=r-1,b=!1;for(;n<w;){
let g=t.charCodeAt(n);if(g===42&&t.charCodeAt(n+1)===47){n+=2,b=!0;break}n++,Lr(g)&&(g===13&&t.charCodeAt(n)===10&&n++,a++,
l=n)}return b||(n++,p=1),s=t.substring(S,n),o=13}return s+=String.fromCharCode(_),n++,o=16;case 45:if(s+=String.fromCharCode(
_),n++,n===r||!Xt(t.charCodeAt(n)))return o=16;case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:
return s+=v(),o=11;default:for(;n<r&&P(_);)n++,_=t.charCodeAt(n);if(i!==n){switch(s=t.substring(i,n),s){case"true":return o=
8;case"false":return o=9;case"null":return o=7}return o=16}return s+=String.fromCharCode(_),n++,o=16}}function P(_){if(pa(
_)||Lr(_))return!1;switch(_){case 125:case 93:case 123:case 91:case 34:case 58:case 44:case 47:return!1}return!0}function A(){
let _;do _=y();while(_>=12&&_<=15);return _}return{setPosition:h,getPosition:()=>n,scan:e?A:y,getToken:()=>o,getTokenValue:()=>s,
getTokenOffset:()=>i,getTokenLength:()=>n-i,getTokenStartLine:()=>c,getTokenStartCharacter:()=>i-u,getTokenError:()=>p}}
function pa(t){return t===32||t===9}function Lr(t){return t===10||t===13}function Xt(t){return t>=48&&t<=57}var ey,ws=Yt(
()=>{"use strict";(function(t){t[t.lineFeed=10]="lineFeed",t[t.carriageReturn=13]="carriageReturn",t[t.space=32]="space",
t[t._0=48]="_0",t[t._1=49]="_1",t[t._2=50]="_2",t[t._3=51]="_3",t[t._4=52]="_4",t[t._5=53]="_5",t[t._6=54]="_6",t[t._7=55]=
"_7",t[t._8=56]="_8",t[t._9=57]="_9",t[t.a=97]="a",t[t.b=98]="b",t[t.c=99]="c",t[t.d=100]="d",t[t.e=101]="e",t[t.f=102]=
"f",t[t.g=103]="g",t[t.h=104]="h",t[t.i=105]="i",t[t.j=106]="j",t[t.k=107]="k",t[t.l=108]="l",t[t.m=109]="m",t[t.n=110]=
"n",t[t.o=111]="o",t[t.p=112]="p",t[t.q=113]="q",t[t.r=114]="r",t[t.s=115]="s",t[t.t=116]="t",t[t.u=117]="u",t[t.v=118]=
"v",t[t.w=119]="w",t[t.x=120]="x",t[t.y=121]="y",t[t.z=122]="z",t[t.A=65]="A",t[t.B=66]="B",t[t.C=67]="C",t[t.D=68]="D",
t[t.E=69]="E",t[t.F=70]="F",t[t.G=71]="G",t[t.H=72]="H",t[t.I=73]="I",t[t.J=74]="J",t[t.K=75]="K",t[t.L=76]="L",t[t.M=77]=
"M",t[t.N=78]="N",t[t.O=79]="O",t[t.P=80]="P",t[t.Q=81]="Q",t[t.R=82]="R",t[t.S=83]="S",t[t.T=84]="T",t[t.U=85]="U",t[t.
V=86]="V",t[t.W=87]="W",t[t.X=88]="X",t[t.Y=89]="Y",t[t.Z=90]="Z",t[t.asterisk=42]="asterisk",t[t.backslash=92]="backsla\
sh",t[t.closeBrace=125]="closeBrace",t[t.closeBracket=93]="closeBracket",t[t.colon=58]="colon",t[t.comma=44]="comma",t[t.
dot=46]="dot",t[t.doubleQuote=34]="doubleQuote",t[t.minus=45]="minus",t[t.openBrace=123]="openBrace",t[t.openBracket=91]=
"openBracket",t[t.plus=43]="plus",t[t.slash=47]="slash",t[t.formFeed=12]="formFeed",t[t.tab=9]="tab"})(ey||(ey={}))});var re,Qt,fa,ty,ry=Yt(()=>{re=new Array(20).fill(0).map((t,e)=>" ".repeat(e)),Qt=200,fa={" ":{"\n":new Array(Qt).fill(0).
map((t,e)=>`
`+" ".repeat(e)),"\r":new Array(Qt).fill(0).map((t,e)=>"\r"+" ".repeat(e)),"\r\n":new Array(Qt).fill(0).map((t,e)=>`\r
`+" ".repeat(e))},"	":{"\n":new Array(Qt).fill(0).map((t,e)=>`
`+"	".repeat(e)),"\r":new Array(Qt).fill(0).map((t,e)=>"\r"+"	".repeat(e)),"\r\n":new Array(Qt).fill(0).map((t,e)=>`\r
`+"	".repeat(e))}},ty=[`
`,"\r",`\r
`]});function Ps(t,e,r){let n,s,i,o,a;if(e){for(o=e.offset,a=o+e.length,i=o;i>0&&!$r(t,i-1);)i--;let w=a;for(;w<t.length&&!$r(
t,w);)w++;s=t.substring(i,w),n=XR(s,r)}else s=t,n=0,i=0,o=0,a=t.length;let c=QR(r,t),l=ty.includes(c),u=0,p=0,f;r.insertSpaces?
f=re[r.tabSize||4]??Zt(re[1],r.tabSize||4):f="	";let h=f==="	"?"	":" ",v=bt(s,!1),m=!1;function y(){if(u>1)return Zt(c,u)+
Zt(f,n+p);let w=f.length*(n+p);return!l||w>fa[h][c].length?c+Zt(f,n+p):w<=0?c:fa[h][c][w]}function P(){let w=v.scan();for(u=
0;w===15||w===14;)w===14&&r.keepLines?u+=1:w===14&&(u=1),w=v.scan();return m=w===16||v.getTokenError()!==0,w}let A=[];function _(w,b,g){
!m&&(!e||b<a&&g>o)&&t.substring(b,g)!==w&&A.push({offset:b,length:g-b,content:w})}let S=P();if(r.keepLines&&u>0&&_(Zt(c,
u),0,0),S!==17){let w=v.getTokenOffset()+i,b=f.length*n<20&&r.insertSpaces?re[f.length*n]:Zt(f,n);_(b,i,w)}for(;S!==17;){
let w=v.getTokenOffset()+v.getTokenLength()+i,b=P(),g="",k=!1;for(;u===0&&(b===12||b===13);){let le=v.getTokenOffset()+i;
_(re[1],w,le),w=v.getTokenOffset()+v.getTokenLength()+i,k=b===12,g=k?y():"",b=P()}if(b===2)S!==1&&p--,r.keepLines&&u>0||
!r.keepLines&&S!==1?g=y():r.keepLines&&(g=re[1]);else if(b===4)S!==3&&p--,r.keepLines&&u>0||!r.keepLines&&S!==3?g=y():r.
keepLines&&(g=re[1]);else{switch(S){case 3:case 1:p++,r.keepLines&&u>0||!r.keepLines?g=y():g=re[1];break;case 5:r.keepLines&&
u>0||!r.keepLines?g=y():g=re[1];break;case 12:g=y();break;case 13:u>0?g=y():k||(g=re[1]);break;case 6:r.keepLines&&u>0?g=
y():k||(g=re[1]);break;case 10:r.keepLines&&u>0?g=y():b===6&&!k&&(g="");break;case 7:case 8:case 9:case 11:case 2:case 4:
r.keepLines&&u>0?g=y():(b===12||b===13)&&!k?g=re[1]:b!==5&&b!==17&&(m=!0);break;case 16:m=!0;break}u>0&&(b===12||b===13)&&
(g=y())}b===17&&(r.keepLines&&u>0?g=y():g=r.insertFinalNewline?c:"");let L=v.getTokenOffset()+i;_(g,w,L),S=b}return A}function Zt(t,e){
let r="";for(let n=0;n<e;n++)r+=t;return r}function XR(t,e){let r=0,n=0,s=e.tabSize||4;for(;r<t.length;){let i=t.charAt(
r);if(i===re[1])n++;else if(i==="	")n+=s;else break;r++}return Math.floor(n/s)}function QR(t,e){for(let r=0;r<e.length;r++){
let n=e.charAt(r);if(n==="\r")return r+1<e.length&&e.charAt(r+1)===`
`?`\r
`:"\r";if(n===`
`)return`
`}return t&&t.eol||`
`}function $r(t,e){return`\r
`.indexOf(t.charAt(e))!==-1}var da=Yt(()=>{"use strict";ws();ry()});function ny(t,e){let r=[],n=new Object,s,i={value:{},offset:0,length:0,type:"object",parent:void 0},o=!1;function a(c,l,u,p){
i.value=c,i.offset=l,i.length=u,i.type=p,i.colonOffset=void 0,s=i}try{Kr(t,{onObjectBegin:(c,l)=>{if(e<=c)throw n;s=void 0,
o=e>c,r.push("")},onObjectProperty:(c,l,u)=>{if(e<l||(a(c,l,u,"property"),r[r.length-1]=c,e<=l+u))throw n},onObjectEnd:(c,l)=>{
if(e<=c)throw n;s=void 0,r.pop()},onArrayBegin:(c,l)=>{if(e<=c)throw n;s=void 0,r.push(0)},onArrayEnd:(c,l)=>{if(e<=c)throw n;
s=void 0,r.pop()},onLiteralValue:(c,l,u)=>{if(e<l||(a(c,l,u,oy(c)),e<=l+u))throw n},onSeparator:(c,l,u)=>{if(e<=l)throw n;
if(c===":"&&s&&s.type==="property")s.colonOffset=l,o=!1,s=void 0;else if(c===","){let p=r[r.length-1];typeof p=="number"?
r[r.length-1]=p+1:(o=!0,r[r.length-1]=""),s=void 0}}})}catch(c){if(c!==n)throw c}return{path:r,previousNode:s,isAtPropertyKey:o,
matches:c=>{let l=0;for(let u=0;l<c.length&&u<r.length;u++)if(c[l]===r[u]||c[l]==="*")l++;else if(c[l]!=="**")return!1;return l===
c.length}}}function sy(t,e=[],r=Br.DEFAULT){let n=null,s=[],i=[];function o(c){Array.isArray(s)?s.push(c):n!==null&&(s[n]=
c)}return Kr(t,{onObjectBegin:()=>{let c={};o(c),i.push(s),s=c,n=null},onObjectProperty:c=>{n=c},onObjectEnd:()=>{s=i.pop()},
onArrayBegin:()=>{let c=[];o(c),i.push(s),s=c,n=null},onArrayEnd:()=>{s=i.pop()},onLiteralValue:o,onError:(c,l,u)=>{e.push(
{error:c,offset:l,length:u})}},r),s[0]}function ks(t,e=[],r=Br.DEFAULT){let n={type:"array",offset:-1,length:-1,children:[],
parent:void 0};function s(c){n.type==="property"&&(n.length=c-n.offset,n=n.parent)}function i(c){return n.children.push(
c),c}Kr(t,{onObjectBegin:c=>{n=i({type:"object",offset:c,length:-1,parent:n,children:[]})},onObjectProperty:(c,l,u)=>{n=
i({type:"property",offset:l,length:-1,parent:n,children:[]}),n.children.push({type:"string",value:c,offset:l,length:u,parent:n})},
onObjectEnd:(c,l)=>{s(c+l),n.length=c+l-n.offset,n=n.parent,s(c+l)},onArrayBegin:(c,l)=>{n=i({type:"array",offset:c,length:-1,
parent:n,children:[]})},onArrayEnd:(c,l)=>{n.length=c+l-n.offset,n=n.parent,s(c+l)},onLiteralValue:(c,l,u)=>{i({type:oy(
c),offset:l,length:u,parent:n,value:c}),s(l+u)},onSeparator:(c,l,u)=>{n.type==="property"&&(c===":"?n.colonOffset=l:c===
","&&s(l))},onError:(c,l,u)=>{e.push({error:c,offset:l,length:u})}},r);let a=n.children[0];return a&&delete a.parent,a}function Fr(t,e){
if(!t)return;let r=t;for(let n of e)if(typeof n=="string"){if(r.type!=="object"||!Array.isArray(r.children))return;let s=!1;
for(let i of r.children)if(Array.isArray(i.children)&&i.children[0].value===n&&i.children.length===2){r=i.children[1],s=
!0;break}if(!s)return}else{let s=n;if(r.type!=="array"||s<0||!Array.isArray(r.children)||s>=r.children.length)return;r=r.
children[s]}return r}function ha(t){if(!t.parent||!t.parent.children)return[];let e=ha(t.parent);if(t.parent.type==="pro\
perty"){let r=t.parent.children[0].value;e.push(r)}else if(t.parent.type==="array"){let r=t.parent.children.indexOf(t);r!==
-1&&e.push(r)}return e}function Ss(t){switch(t.type){case"array":return t.children.map(Ss);case"object":let e=Object.create(
null);for(let r of t.children){let n=r.children[1];n&&(e[r.children[0].value]=Ss(n))}return e;case"null":case"string":case"\
number":case"boolean":return t.value;default:return}}function eD(t,e,r=!1){return e>=t.offset&&e<t.offset+t.length||r&&e===
t.offset+t.length}function ma(t,e,r=!1){if(eD(t,e,r)){let n=t.children;if(Array.isArray(n))for(let s=0;s<n.length&&n[s].
offset<=e;s++){let i=ma(n[s],e,r);if(i)return i}return t}}function Kr(t,e,r=Br.DEFAULT){let n=bt(t,!1),s=[],i=0;function o(R){
return R?()=>i===0&&R(n.getTokenOffset(),n.getTokenLength(),n.getTokenStartLine(),n.getTokenStartCharacter()):()=>!0}function a(R){
return R?U=>i===0&&R(U,n.getTokenOffset(),n.getTokenLength(),n.getTokenStartLine(),n.getTokenStartCharacter()):()=>!0}function c(R){
return R?U=>i===0&&R(U,n.getTokenOffset(),n.getTokenLength(),n.getTokenStartLine(),n.getTokenStartCharacter(),()=>s.slice()):
()=>!0}function l(R){return R?()=>{i>0?i++:R(n.getTokenOffset(),n.getTokenLength(),n.getTokenStartLine(),n.getTokenStartCharacter(),
()=>s.slice())===!1&&(i=1)}:()=>!0}function u(R){return R?()=>{i>0&&i--,i===0&&R(n.getTokenOffset(),n.getTokenLength(),n.
getTokenStartLine(),n.getTokenStartCharacter())}:()=>!0}let p=l(e.onObjectBegin),f=c(e.onObjectProperty),h=u(e.onObjectEnd),
v=l(e.onArrayBegin),m=u(e.onArrayEnd),y=c(e.onLiteralValue),P=a(e.onSeparator),A=o(e.onComment),_=a(e.onError),S=r&&r.disallowComments,
w=r&&r.allowTrailingComma;function b(){for(;;){let R=n.scan();switch(n.getTokenError()){case 4:g(14);break;case 5:g(15);
break;case 3:g(13);break;case 1:S||g(11);break;case 2:g(12);break;case 6:g(16);break}switch(R){case 12:case 13:S?g(10):A();
break;case 16:g(1);break;case 15:case 14:break;default:return R}}}function g(R,U=[],jm=[]){if(_(R),U.length+jm.length>0){
let ys=n.getToken();for(;ys!==17;){if(U.indexOf(ys)!==-1){b();break}else if(jm.indexOf(ys)!==-1)break;ys=b()}}}function k(R){
let U=n.getTokenValue();return R?y(U):(f(U),s.push(U)),b(),!0}function L(){switch(n.getToken()){case 11:let R=n.getTokenValue(),
U=Number(R);isNaN(U)&&(g(2),U=0),y(U);break;case 7:y(null);break;case 8:y(!0);break;case 9:y(!1);break;default:return!1}
return b(),!0}function le(){return n.getToken()!==10?(g(3,[],[2,5]),!1):(k(!1),n.getToken()===6?(P(":"),b(),Gt()||g(4,[],
[2,5])):g(5,[],[2,5]),s.pop(),!0)}function He(){p(),b();let R=!1;for(;n.getToken()!==2&&n.getToken()!==17;){if(n.getToken()===
5){if(R||g(4,[],[]),P(","),b(),n.getToken()===2&&w)break}else R&&g(6,[],[]);le()||g(4,[],[2,5]),R=!0}return h(),n.getToken()!==
2?g(7,[2],[]):b(),!0}function B(){v(),b();let R=!0,U=!1;for(;n.getToken()!==4&&n.getToken()!==17;){if(n.getToken()===5){
if(U||g(4,[],[]),P(","),b(),n.getToken()===4&&w)break}else U&&g(6,[],[]);R?(s.push(0),R=!1):s[s.length-1]++,Gt()||g(4,[],
[4,5]),U=!0}return m(),R||s.pop(),n.getToken()!==4?g(8,[4],[]):b(),!0}function Gt(){switch(n.getToken()){case 3:return B();case 1:
return He();case 10:return k(!0);default:return L()}}return b(),n.getToken()===17?r.allowEmptyContent?!0:(g(4,[],[]),!1):
Gt()?(n.getToken()!==17&&g(9,[],[]),!0):(g(4,[],[]),!1)}function iy(t,e){let r=bt(t),n=[],s,i=0,o;do switch(o=r.getPosition(),
s=r.scan(),s){case 12:case 13:case 17:i!==o&&n.push(t.substring(i,o)),e!==void 0&&n.push(r.getTokenValue().replace(/[^\r\n]/g,
e)),i=r.getPosition();break}while(s!==17);return n.join("")}function oy(t){switch(typeof t){case"boolean":return"boolean";case"\
number":return"number";case"string":return"string";case"object":{if(t){if(Array.isArray(t))return"array"}else return"nul\
l";return"object"}default:return"null"}}var Br,ya=Yt(()=>{"use strict";ws();(function(t){t.DEFAULT={allowTrailingComma:!1}})(
Br||(Br={}))});function ay(t,e,r,n){let s=e.slice(),o=ks(t,[]),a,c;for(;s.length>0&&(c=s.pop(),a=Fr(o,s),a===void 0&&r!==void 0);)typeof c==
"string"?r={[c]:r}:r=[r];if(a)if(a.type==="object"&&typeof c=="string"&&Array.isArray(a.children)){let l=Fr(a,[c]);if(l!==
void 0)if(r===void 0){if(!l.parent)throw new Error("Malformed AST");let u=a.children.indexOf(l.parent),p,f=l.parent.offset+
l.parent.length;if(u>0){let h=a.children[u-1];p=h.offset+h.length}else p=a.offset+1,a.children.length>1&&(f=a.children[1].
offset);return Ot(t,{offset:p,length:f-p,content:""},n)}else return Ot(t,{offset:l.offset,length:l.length,content:JSON.stringify(
r)},n);else{if(r===void 0)return[];let u=`${JSON.stringify(c)}: ${JSON.stringify(r)}`,p=n.getInsertionIndex?n.getInsertionIndex(
a.children.map(h=>h.children[0].value)):a.children.length,f;if(p>0){let h=a.children[p-1];f={offset:h.offset+h.length,length:0,
content:","+u}}else a.children.length===0?f={offset:a.offset+1,length:0,content:u}:f={offset:a.offset+1,length:0,content:u+
","};return Ot(t,f,n)}}else if(a.type==="array"&&typeof c=="number"&&Array.isArray(a.children)){let l=c;if(l===-1){let u=`${JSON.
stringify(r)}`,p;if(a.children.length===0)p={offset:a.offset+1,length:0,content:u};else{let f=a.children[a.children.length-
1];p={offset:f.offset+f.length,length:0,content:","+u}}return Ot(t,p,n)}else if(r===void 0&&a.children.length>=0){let u=c,
p=a.children[u],f;if(a.children.length===1)f={offset:a.offset+1,length:a.length-2,content:""};else if(a.children.length-
1===u){let h=a.children[u-1],v=h.offset+h.length,m=a.offset+a.length;f={offset:v,length:m-2-v,content:""}}else f={offset:p.
offset,length:a.children[u+1].offset-p.offset,content:""};return Ot(t,f,n)}else if(r!==void 0){let u,p=`${JSON.stringify(
r)}`;if(!n.isArrayInsertion&&a.children.length>c){let f=a.children[c];u={offset:f.offset,length:f.length,content:p}}else if(a.
children.length===0||c===0)u={offset:a.offset+1,length:0,content:a.children.length===0?p:p+","};else{let f=c>a.children.
length?a.children.length:c,h=a.children[f-1];u={offset:h.offset+h.length,length:0,content:","+p}}return Ot(t,u,n)}else throw new Error(
`Can not ${r===void 0?"remove":n.isArrayInsertion?"insert":"modify"} Array index ${l} as length is not sufficient`)}else
throw new Error(`Can not add ${typeof c!="number"?"index":"property"} to parent of type ${a.type}`);else{if(r===void 0)throw new Error(
"Can not delete in empty document");return Ot(t,{offset:o?o.offset:0,length:o?o.length:0,content:JSON.stringify(r)},n)}}
function Ot(t,e,r){if(!r.formattingOptions)return[e];let n=As(t,e),s=e.offset,i=e.offset+e.content.length;if(e.length===
0||e.content.length===0){for(;s>0&&!$r(n,s-1);)s--;for(;i<n.length&&!$r(n,i);)i++}let o=Ps(n,{offset:s,length:i-s},{...r.
formattingOptions,keepLines:!1});for(let c=o.length-1;c>=0;c--){let l=o[c];n=As(n,l),s=Math.min(s,l.offset),i=Math.max(i,
l.offset+l.length),i+=l.content.length-l.length}let a=t.length-(n.length-i)-s;return[{offset:s,length:a,content:n.substring(
s,i)}]}function As(t,e){return t.substring(0,e.offset)+e.content+t.substring(e.offset+e.length)}var cy=Yt(()=>{"use stri\
ct";da();ya()});var ly={};Wx(ly,{ParseErrorCode:()=>ga,ScanError:()=>va,SyntaxKind:()=>_a,applyEdits:()=>yD,createScanner:()=>nD,findNodeAtLocation:()=>aD,
findNodeAtOffset:()=>cD,format:()=>hD,getLocation:()=>sD,getNodePath:()=>lD,getNodeValue:()=>uD,modify:()=>mD,parse:()=>iD,
parseTree:()=>oD,printParseErrorCode:()=>dD,stripComments:()=>fD,visit:()=>pD});function dD(t){switch(t){case 1:return"I\
nvalidSymbol";case 2:return"InvalidNumberFormat";case 3:return"PropertyNameExpected";case 4:return"ValueExpected";case 5:
return"ColonExpected";case 6:return"CommaExpected";case 7:return"CloseBraceExpected";case 8:return"CloseBracketExpected";case 9:
return"EndOfFileExpected";case 10:return"InvalidCommentToken";case 11:return"UnexpectedEndOfComment";case 12:return"Unex\
pectedEndOfString";case 13:return"UnexpectedEndOfNumber";case 14:return"InvalidUnicode";case 15:return"InvalidEscapeChar\
acter";case 16:return"InvalidCharacter"}return"<unknown ParseErrorCode>"}function hD(t,e,r){return Ps(t,e,r)}function mD(t,e,r,n){
return ay(t,e,r,n)}function yD(t,e){let r=e.slice(0).sort((s,i)=>{let o=s.offset-i.offset;return o===0?s.length-i.length:
o}),n=t.length;for(let s=r.length-1;s>=0;s--){let i=r[s];if(i.offset+i.length<=n)t=As(t,i);else throw new Error("Overlap\
ping edit");n=i.offset}return t}var nD,va,_a,sD,iD,oD,aD,cD,lD,uD,pD,fD,ga,uy=Yt(()=>{"use strict";da();cy();ws();ya();nD=
bt;(function(t){t[t.None=0]="None",t[t.UnexpectedEndOfComment=1]="UnexpectedEndOfComment",t[t.UnexpectedEndOfString=2]="\
UnexpectedEndOfString",t[t.UnexpectedEndOfNumber=3]="UnexpectedEndOfNumber",t[t.InvalidUnicode=4]="InvalidUnicode",t[t.InvalidEscapeCharacter=
5]="InvalidEscapeCharacter",t[t.InvalidCharacter=6]="InvalidCharacter"})(va||(va={}));(function(t){t[t.OpenBraceToken=1]=
"OpenBraceToken",t[t.CloseBraceToken=2]="CloseBraceToken",t[t.OpenBracketToken=3]="OpenBracketToken",t[t.CloseBracketToken=
4]="CloseBracketToken",t[t.CommaToken=5]="CommaToken",t[t.ColonToken=6]="ColonToken",t[t.NullKeyword=7]="NullKeyword",t[t.
TrueKeyword=8]="TrueKeyword",t[t.FalseKeyword=9]="FalseKeyword",t[t.StringLiteral=10]="StringLiteral",t[t.NumericLiteral=
11]="NumericLiteral",t[t.LineCommentTrivia=12]="LineCommentTrivia",t[t.BlockCommentTrivia=13]="BlockCommentTrivia",t[t.LineBreakTrivia=
14]="LineBreakTrivia",t[t.Trivia=15]="Trivia",t[t.Unknown=16]="Unknown",t[t.EOF=17]="EOF"})(_a||(_a={}));sD=ny,iD=sy,oD=
ks,aD=Fr,cD=ma,lD=ha,uD=Ss,pD=Kr,fD=iy;(function(t){t[t.InvalidSymbol=1]="InvalidSymbol",t[t.InvalidNumberFormat=2]="Inv\
alidNumberFormat",t[t.PropertyNameExpected=3]="PropertyNameExpected",t[t.ValueExpected=4]="ValueExpected",t[t.ColonExpected=
5]="ColonExpected",t[t.CommaExpected=6]="CommaExpected",t[t.CloseBraceExpected=7]="CloseBraceExpected",t[t.CloseBracketExpected=
8]="CloseBracketExpected",t[t.EndOfFileExpected=9]="EndOfFileExpected",t[t.InvalidCommentToken=10]="InvalidCommentToken",
t[t.UnexpectedEndOfComment=11]="UnexpectedEndOfComment",t[t.UnexpectedEndOfString=12]="UnexpectedEndOfString",t[t.UnexpectedEndOfNumber=
13]="UnexpectedEndOfNumber",t[t.InvalidUnicode=14]="InvalidUnicode",t[t.InvalidEscapeCharacter=15]="InvalidEscapeCharact\
er",t[t.InvalidCharacter=16]="InvalidCharacter"})(ga||(ga={}))});var hy=d((Fce,dy)=>{"use strict";var Oa=Object.defineProperty,vD=Object.getOwnPropertyDescriptor,_D=Object.getOwnPropertyNames,
gD=Object.prototype.hasOwnProperty,bD=(t,e)=>{for(var r in e)Oa(t,r,{get:e[r],enumerable:!0})},OD=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of _D(e))!gD.call(t,s)&&s!==r&&Oa(t,s,{get:()=>e[s],enumerable:!(n=vD(e,s))||n.
enumerable});return t},wD=t=>OD(Oa({},"__esModule",{value:!0}),t),py={};bD(py,{jsonNodes:()=>PD});dy.exports=wD(py);var fy=(uy(),Jx(ly));
function PD(t){let e=[],r=(0,fy.parseTree)(t,e,{disallowComments:!0});return r===void 0||e.length>0?void 0:ba(r)}function ba(t){
let{type:e,offset:r,length:n,children:s=[]}=t,i=e==="object"?s.filter(a=>a.children?.length===2):[],o=e==="object"||e===
"array"?void 0:(0,fy.getNodeValue)(t);return{start:r,end:r+n,text:o===void 0?void 0:String(o),get items(){return e==="ar\
ray"?s.map(ba):[]},get keys(){return i.map(a=>String(a.children[0].value))},property:a=>{let c=[...i].reverse().find(l=>l.
children[0].value===a);return c===void 0?void 0:{start:c.offset,value:ba(c.children[1])}}}}});var j=d(G=>{"use strict";var wa=Symbol.for("yaml.alias"),my=Symbol.for("yaml.document"),Ts=Symbol.for("yaml.map"),yy=Symbol.
for("yaml.pair"),Pa=Symbol.for("yaml.scalar"),Es=Symbol.for("yaml.seq"),Ce=Symbol.for("yaml.node.type"),SD=t=>!!t&&typeof t==
"object"&&t[Ce]===wa,kD=t=>!!t&&typeof t=="object"&&t[Ce]===my,AD=t=>!!t&&typeof t=="object"&&t[Ce]===Ts,TD=t=>!!t&&typeof t==
"object"&&t[Ce]===yy,vy=t=>!!t&&typeof t=="object"&&t[Ce]===Pa,ED=t=>!!t&&typeof t=="object"&&t[Ce]===Es;function _y(t){
if(t&&typeof t=="object")switch(t[Ce]){case Ts:case Es:return!0}return!1}function ND(t){if(t&&typeof t=="object")switch(t[Ce]){case wa:case Ts:case Pa:case Es:
return!0}return!1}var jD=t=>(vy(t)||_y(t))&&!!t.anchor;G.ALIAS=wa;G.DOC=my;G.MAP=Ts;G.NODE_TYPE=Ce;G.PAIR=yy;G.SCALAR=Pa;
G.SEQ=Es;G.hasAnchor=jD;G.isAlias=SD;G.isCollection=_y;G.isDocument=kD;G.isMap=AD;G.isNode=ND;G.isPair=TD;G.isScalar=vy;
G.isSeq=ED});var Ur=d(Sa=>{"use strict";var W=j(),X=Symbol("break visit"),gy=Symbol("skip children"),Oe=Symbol("remove node");function Ns(t,e){
let r=by(e);W.isDocument(t)?er(null,t.contents,r,Object.freeze([t]))===Oe&&(t.contents=null):er(null,t,r,Object.freeze([]))}
Ns.BREAK=X;Ns.SKIP=gy;Ns.REMOVE=Oe;function er(t,e,r,n){let s=Oy(t,e,r,n);if(W.isNode(s)||W.isPair(s))return wy(t,n,s),er(
t,s,r,n);if(typeof s!="symbol"){if(W.isCollection(e)){n=Object.freeze(n.concat(e));for(let i=0;i<e.items.length;++i){let o=er(
i,e.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===X)return X;o===Oe&&(e.items.splice(i,1),i-=1)}}}else if(W.isPair(
e)){n=Object.freeze(n.concat(e));let i=er("key",e.key,r,n);if(i===X)return X;i===Oe&&(e.key=null);let o=er("value",e.value,
r,n);if(o===X)return X;o===Oe&&(e.value=null)}}return s}async function js(t,e){let r=by(e);W.isDocument(t)?await tr(null,
t.contents,r,Object.freeze([t]))===Oe&&(t.contents=null):await tr(null,t,r,Object.freeze([]))}js.BREAK=X;js.SKIP=gy;js.REMOVE=
Oe;async function tr(t,e,r,n){let s=await Oy(t,e,r,n);if(W.isNode(s)||W.isPair(s))return wy(t,n,s),tr(t,s,r,n);if(typeof s!=
"symbol"){if(W.isCollection(e)){n=Object.freeze(n.concat(e));for(let i=0;i<e.items.length;++i){let o=await tr(i,e.items[i],
r,n);if(typeof o=="number")i=o-1;else{if(o===X)return X;o===Oe&&(e.items.splice(i,1),i-=1)}}}else if(W.isPair(e)){n=Object.
freeze(n.concat(e));let i=await tr("key",e.key,r,n);if(i===X)return X;i===Oe&&(e.key=null);let o=await tr("value",e.value,
r,n);if(o===X)return X;o===Oe&&(e.value=null)}}return s}function by(t){return typeof t=="object"&&(t.Collection||t.Node||
t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.Value},
t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}function Oy(t,e,r,n){if(typeof r=="function")return r(t,e,n);if(W.
isMap(e))return r.Map?.(t,e,n);if(W.isSeq(e))return r.Seq?.(t,e,n);if(W.isPair(e))return r.Pair?.(t,e,n);if(W.isScalar(e))
return r.Scalar?.(t,e,n);if(W.isAlias(e))return r.Alias?.(t,e,n)}function wy(t,e,r){let n=e[e.length-1];if(W.isCollection(
n))n.items[t]=r;else if(W.isPair(n))t==="key"?n.key=r:n.value=r;else if(W.isDocument(n))n.contents=r;else{let s=W.isAlias(
n)?"alias":"scalar";throw new Error(`Cannot replace node with ${s} parent`)}}Sa.visit=Ns;Sa.visitAsync=js});var ka=d(Sy=>{"use strict";var Py=j(),xD=Ur(),RD={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},DD=t=>t.replace(
/[!,[\]{}]/g,e=>RD[e]),Wr=class t{constructor(e,r){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,
e),this.tags=Object.assign({},t.defaultTags,r)}clone(){let e=new t(this.yaml,this.tags);return e.docStart=this.docStart,
e}atDocument(){let e=new t(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.\
2":this.atNextDocument=!1,this.yaml={explicit:t.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},t.defaultTags);
break}return e}add(e,r){this.atNextDocument&&(this.yaml={explicit:t.defaultYaml.explicit,version:"1.1"},this.tags=Object.
assign({},t.defaultTags),this.atNextDocument=!1);let n=e.trim().split(/[ \t]+/),s=n.shift();switch(s){case"%TAG":{if(n.length!==
2&&(r(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;let[i,o]=n;return this.tags[i]=o,!0}case"\
%YAML":{if(this.yaml.explicit=!0,n.length!==1)return r(0,"%YAML directive should contain exactly one part"),!1;let[i]=n;
if(i==="1.1"||i==="1.2")return this.yaml.version=i,!0;{let o=/^\d+\.\d+$/.test(i);return r(6,`Unsupported YAML version ${i}`,
o),!1}}default:return r(0,`Unknown directive ${s}`,!0),!1}}tagName(e,r){if(e==="!")return"!";if(e[0]!=="!")return r(`Not\
 a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(2,-1);return o==="!"||o==="!!"?(r(`Verbatim tags aren't resolved,\
 so ${e} is invalid.`),null):(e[e.length-1]!==">"&&r("Verbatim tags must end with a >"),o)}let[,n,s]=e.match(/^(.*!)([^!]*)$/s);
s||r(`The ${e} tag has no suffix`);let i=this.tags[n];if(i)try{return i+decodeURIComponent(s)}catch(o){return r(String(o)),
null}return n==="!"?e:(r(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[r,n]of Object.entries(this.tags))if(e.
startsWith(n))return r+DD(e.substring(n.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let r=this.yaml.explicit?[`%Y\
AML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),s;if(e&&n.length>0&&Py.isNode(e.contents)){let i={};xD.
visit(e.contents,(o,a)=>{Py.isNode(a)&&a.tag&&(i[a.tag]=!0)}),s=Object.keys(i)}else s=[];for(let[i,o]of n)i==="!!"&&o===
"tag:yaml.org,2002:"||(!e||s.some(a=>a.startsWith(o)))&&r.push(`%TAG ${i} ${o}`);return r.join(`
`)}};Wr.defaultYaml={explicit:!1,version:"1.2"};Wr.defaultTags={"!!":"tag:yaml.org,2002:"};Sy.Directives=Wr});var xs=d(Vr=>{"use strict";var ky=j(),ID=Ur();function MD(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let r=`Anchor must not co\
ntain whitespace or control characters: ${JSON.stringify(t)}`;throw new Error(r)}return!0}function Ay(t){let e=new Set;return ID.
visit(t,{Value(r,n){n.anchor&&e.add(n.anchor)}}),e}function Ty(t,e){for(let r=1;;++r){let n=`${t}${r}`;if(!e.has(n))return n}}
function qD(t,e){let r=[],n=new Map,s=null;return{onAnchor:i=>{r.push(i),s??(s=Ay(t));let o=Ty(e,s);return s.add(o),o},setAnchors:()=>{
for(let i of r){let o=n.get(i);if(typeof o=="object"&&o.anchor&&(ky.isScalar(o.node)||ky.isCollection(o.node)))o.node.anchor=
o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:n}}
Vr.anchorIsValid=MD;Vr.anchorNames=Ay;Vr.createNodeAnchors=qD;Vr.findNewAnchor=Ty});var Aa=d(Ey=>{"use strict";function Jr(t,e,r,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let s=0,i=n.length;s<i;++s){
let o=n[s],a=Jr(t,n,String(s),o);a===void 0?delete n[s]:a!==o&&(n[s]=a)}else if(n instanceof Map)for(let s of Array.from(
n.keys())){let i=n.get(s),o=Jr(t,n,s,i);o===void 0?n.delete(s):o!==i&&n.set(s,o)}else if(n instanceof Set)for(let s of Array.
from(n)){let i=Jr(t,n,s,s);i===void 0?n.delete(s):i!==s&&(n.delete(s),n.add(i))}else for(let[s,i]of Object.entries(n)){let o=Jr(
t,n,s,i);o===void 0?delete n[s]:o!==i&&(n[s]=o)}return t.call(e,r,n)}Ey.applyReviver=Jr});var ze=d(jy=>{"use strict";var CD=j();function Ny(t,e,r){if(Array.isArray(t))return t.map((n,s)=>Ny(n,String(s),r));if(t&&
typeof t.toJSON=="function"){if(!r||!CD.hasAnchor(t))return t.toJSON(e,r);let n={aliasCount:0,count:1,res:void 0};r.anchors.
set(t,n),r.onCreate=i=>{n.res=i,delete r.onCreate};let s=t.toJSON(e,r);return r.onCreate&&r.onCreate(s),s}return typeof t==
"bigint"&&!r?.keep?Number(t):t}jy.toJS=Ny});var Rs=d(Ry=>{"use strict";var LD=Aa(),xy=j(),$D=ze(),Ta=class{constructor(e){Object.defineProperty(this,xy.NODE_TYPE,{value:e})}clone(){
let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.
range.slice()),e}toJS(e,{mapAsMap:r,maxAliasCount:n,onAnchor:s,reviver:i}={}){if(!xy.isDocument(e))throw new TypeError("\
A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof n==
"number"?n:100},a=$D.toJS(this,"",o);if(typeof s=="function")for(let{count:c,res:l}of o.anchors.values())s(l,c);return typeof i==
"function"?LD.applyReviver(i,{"":a},"",a):a}};Ry.NodeBase=Ta});var Gr=d(Dy=>{"use strict";var BD=xs(),FD=Ur(),rr=j(),KD=Rs(),UD=ze(),Ea=class extends KD.NodeBase{constructor(e){super(
rr.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,r){
if(r?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let n;r?.aliasResolveCache?n=r.aliasResolveCache:
(n=[],FD.visit(e,{Node:(i,o)=>{(rr.isAlias(o)||rr.hasAnchor(o))&&n.push(o)}}),r&&(r.aliasResolveCache=n));let s;for(let i of n){
if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&r){let{anchors:i,doc:o,maxAliasCount:a}=r,c=i.get(s);if(c||(UD.toJS(
s,null,r),c=i.get(s)),c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(
l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=Ds(o,s,i)),c.count*c.aliasCount>a)){let l="Excessive alias count\
 indicates a resource exhaustion attack";throw new ReferenceError(l)}}return s}toJSON(e,r){if(!r)return{source:this.source};
let n=this.resolve(r.doc,r);if(!n){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
s)}return r.anchors.get(n).res}toString(e,r,n){let s=`*${this.source}`;if(e){if(BD.anchorIsValid(this.source),e.options.
verifyAliasOrder&&!e.anchors.has(this.source)){let i=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new Error(i)}if(e.implicitKey)return`${s} `}return s}};function Ds(t,e,r){if(rr.isAlias(e)){let n=e.resolve(
t),s=r&&n&&r.get(n);return s?s.count*s.aliasCount:0}else if(rr.isCollection(e)){let n=0;for(let s of e.items){let i=Ds(t,
s,r);i>n&&(n=i)}return n}else if(rr.isPair(e)){let n=Ds(t,e.key,r),s=Ds(t,e.value,r);return Math.max(n,s)}return 1}Dy.Alias=
Ea});var F=d(Na=>{"use strict";var WD=j(),VD=Rs(),JD=ze(),GD=t=>!t||typeof t!="function"&&typeof t!="object",Xe=class extends VD.
NodeBase{constructor(e){super(WD.SCALAR),this.value=e}toJSON(e,r){return r?.keep?this.value:JD.toJS(this.value,e,r)}toString(){
return String(this.value)}};Xe.BLOCK_FOLDED="BLOCK_FOLDED";Xe.BLOCK_LITERAL="BLOCK_LITERAL";Xe.PLAIN="PLAIN";Xe.QUOTE_DOUBLE=
"QUOTE_DOUBLE";Xe.QUOTE_SINGLE="QUOTE_SINGLE";Na.Scalar=Xe;Na.isScalarValue=GD});var Yr=d(My=>{"use strict";var YD=Gr(),wt=j(),Iy=F(),HD="tag:yaml.org,2002:";function zD(t,e,r){if(e){let n=r.filter(i=>i.
tag===e),s=n.find(i=>!i.format)??n[0];if(!s)throw new Error(`Tag ${e} not found`);return s}return r.find(n=>n.identify?.(
t)&&!n.format)}function XD(t,e,r){if(wt.isDocument(t)&&(t=t.contents),wt.isNode(t))return t;if(wt.isPair(t)){let p=r.schema[wt.
MAP].createNode?.(r.schema,null,r);return p.items.push(t),p}(t instanceof String||t instanceof Number||t instanceof Boolean||
typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:n,onAnchor:s,onTagObj:i,schema:o,sourceObjects:a}=r,
c;if(n&&t&&typeof t=="object"){if(c=a.get(t),c)return c.anchor??(c.anchor=s(t)),new YD.Alias(c.anchor);c={anchor:null,node:null},
a.set(t,c)}e?.startsWith("!!")&&(e=HD+e.slice(2));let l=zD(t,e,o.tags);if(!l){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),
!t||typeof t!="object"){let p=new Iy.Scalar(t);return c&&(c.node=p),p}l=t instanceof Map?o[wt.MAP]:Symbol.iterator in Object(
t)?o[wt.SEQ]:o[wt.MAP]}i&&(i(l),delete r.onTagObj);let u=l?.createNode?l.createNode(r.schema,t,r):typeof l?.nodeClass?.from==
"function"?l.nodeClass.from(r.schema,t,r):new Iy.Scalar(t);return e?u.tag=e:l.default||(u.tag=l.tag),c&&(c.node=u),u}My.
createNode=XD});var Ms=d(Is=>{"use strict";var QD=Yr(),we=j(),ZD=Rs();function ja(t,e,r){let n=r;for(let s=e.length-1;s>=0;--s){let i=e[s];
if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];o[i]=n,n=o}else n=new Map([[i,n]])}return QD.createNode(n,void 0,
{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},
schema:t,sourceObjects:new Map})}var qy=t=>t==null||typeof t=="object"&&!!t[Symbol.iterator]().next().done,xa=class extends ZD.
NodeBase{constructor(e,r){super(e),Object.defineProperty(this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(e){
let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(r.schema=e),r.items=r.
items.map(n=>we.isNode(n)||we.isPair(n)?n.clone(e):n),this.range&&(r.range=this.range.slice()),r}addIn(e,r){if(qy(e))this.
add(r);else{let[n,...s]=e,i=this.get(n,!0);if(we.isCollection(i))i.addIn(s,r);else if(i===void 0&&this.schema)this.set(n,
ja(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)}}deleteIn(e){let[r,...n]=e;
if(n.length===0)return this.delete(r);let s=this.get(r,!0);if(we.isCollection(s))return s.deleteIn(n);throw new Error(`E\
xpected YAML collection at ${r}. Remaining path: ${n}`)}getIn(e,r){let[n,...s]=e,i=this.get(n,!0);return s.length===0?!r&&
we.isScalar(i)?i.value:i:we.isCollection(i)?i.getIn(s,r):void 0}hasAllNullValues(e){return this.items.every(r=>{if(!we.isPair(
r))return!1;let n=r.value;return n==null||e&&we.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){
let[r,...n]=e;if(n.length===0)return this.has(r);let s=this.get(r,!0);return we.isCollection(s)?s.hasIn(n):!1}setIn(e,r){
let[n,...s]=e;if(s.length===0)this.set(n,r);else{let i=this.get(n,!0);if(we.isCollection(i))i.setIn(s,r);else if(i===void 0&&
this.schema)this.set(n,ja(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)}}};
Is.Collection=xa;Is.collectionFromPath=ja;Is.isEmptyPath=qy});var Hr=d(qs=>{"use strict";var eI=t=>t.replace(/^(?!$)(?: $)?/gm,"#");function Ra(t,e){return/^\n+$/.test(t)?t.substring(
1):e?t.replace(/^(?! *$)/gm,e):t}var tI=(t,e,r)=>t.endsWith(`
`)?Ra(r,e):r.includes(`
`)?`
`+Ra(r,e):(t.endsWith(" ")?"":" ")+r;qs.indentComment=Ra;qs.lineComment=tI;qs.stringifyComment=eI});var Ly=d(zr=>{"use strict";var rI="flow",Da="block",Cs="quoted";function nI(t,e,r="flow",{indentAtStart:n,lineWidth:s=80,
minContentWidth:i=20,onFold:o,onOverflow:a}={}){if(!s||s<0)return t;s<i&&(i=0);let c=Math.max(1+i,1+s-e.length);if(t.length<=
c)return t;let l=[],u={},p=s-e.length;typeof n=="number"&&(n>s-Math.max(2,i)?l.push(0):p=s-n);let f,h,v=!1,m=-1,y=-1,P=-1;
r===Da&&(m=Cy(t,m,e.length),m!==-1&&(p=m+c));for(let _;_=t[m+=1];){if(r===Cs&&_==="\\"){switch(y=m,t[m+1]){case"x":m+=3;
break;case"u":m+=5;break;case"U":m+=9;break;default:m+=1}P=m}if(_===`
`)r===Da&&(m=Cy(t,m,e.length)),p=m+e.length+c,f=void 0;else{if(_===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){let S=t[m+1];S&&S!==" "&&S!==`
`&&S!=="	"&&(f=m)}if(m>=p)if(f)l.push(f),p=f+c,f=void 0;else if(r===Cs){for(;h===" "||h==="	";)h=_,_=t[m+=1],v=!0;let S=m>
P+1?m-2:y-1;if(u[S])return t;l.push(S),u[S]=!0,p=S+c,f=void 0}else v=!0}h=_}if(v&&a&&a(),l.length===0)return t;o&&o();let A=t.
slice(0,l[0]);for(let _=0;_<l.length;++_){let S=l[_],w=l[_+1]||t.length;S===0?A=`
${e}${t.slice(0,w)}`:(r===Cs&&u[S]&&(A+=`${t[S]}\\`),A+=`
${e}${t.slice(S+1,w)}`)}return A}function Cy(t,e,r){let n=e,s=e+1,i=t[s];for(;i===" "||i==="	";)if(e<s+r)i=t[++e];else{do
i=t[++e];while(i&&i!==`
`);n=e,s=e+1,i=t[s]}return n}zr.FOLD_BLOCK=Da;zr.FOLD_FLOW=rI;zr.FOLD_QUOTED=Cs;zr.foldFlowLines=nI});var Qr=d($y=>{"use strict";var he=F(),Qe=Ly(),$s=(t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.
lineWidth,minContentWidth:t.options.minContentWidth}),Bs=t=>/^(%|---|\.\.\.)/m.test(t);function sI(t,e,r){if(!e||e<0)return!1;
let n=e-r,s=t.length;if(s<=n)return!1;for(let i=0,o=0;i<s;++i)if(t[i]===`
`){if(i-o>n)return!0;if(o=i+1,s-o<=n)return!1}return!0}function Xr(t,e){let r=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)
return r;let{implicitKey:n}=e,s=e.options.doubleQuotedMinMultiLineLength,i=e.indent||(Bs(t)?"  ":""),o="",a=0;for(let c=0,
l=r[c];l;l=r[++c])if(l===" "&&r[c+1]==="\\"&&r[c+2]==="n"&&(o+=r.slice(a,c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(r[c+1]){case"\
u":{o+=r.slice(a,c);let u=r.substr(c+2,4);switch(u){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:u.substr(0,2)==="00"?o+="\\x"+u.substr(2):o+=r.substr(c,6)}c+=5,a=c+1}break;case"n":if(n||r[c+
2]==='"'||r.length<s)c+=1;else{for(o+=r.slice(a,c)+`

`;r[c+2]==="\\"&&r[c+3]==="n"&&r[c+4]!=='"';)o+=`
`,c+=2;o+=i,r[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+r.slice(a):r,n?o:Qe.foldFlowLines(o,i,Qe.
FOLD_QUOTED,$s(e,!1))}function Ia(t,e){if(e.options.singleQuote===!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return Xr(t,e);let r=e.indent||(Bs(t)?"  ":""),n="'"+t.replace(/'/g,"''").replace(/\n+/g,`\
$&
${r}`)+"'";return e.implicitKey?n:Qe.foldFlowLines(n,r,Qe.FOLD_FLOW,$s(e,!1))}function nr(t,e){let{singleQuote:r}=e.options,
n;if(r===!1)n=Xr;else{let s=t.includes('"'),i=t.includes("'");s&&!i?n=Ia:i&&!s?n=Xr:n=r?Ia:Xr}return n(t,e)}var Ma;try{Ma=
new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Ma=/\n+(?!\n|$)/g}function Ls({comment:t,type:e,value:r},n,s,i){let{blockQuote:o,commentString:a,lineWidth:c}=n.
options;if(!o||/\n[\t ]+$/.test(r))return nr(r,n);let l=n.indent||(n.forceBlockIndent||Bs(r)?"  ":""),u=o==="literal"?!0:
o==="folded"||e===he.Scalar.BLOCK_FOLDED?!1:e===he.Scalar.BLOCK_LITERAL?!0:!sI(r,c,l.length);if(!r)return u?`|
`:`>
`;let p,f;for(f=r.length;f>0;--f){let w=r[f-1];if(w!==`
`&&w!=="	"&&w!==" ")break}let h=r.substring(f),v=h.indexOf(`
`);v===-1?p="-":r===h||v!==h.length-1?(p="+",i&&i()):p="",h&&(r=r.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace(Ma,`$&${l}`));let m=!1,y,P=-1;for(y=0;y<r.length;++y){let w=r[y];if(w===" ")m=!0;else if(w===
`
`)P=y;else break}let A=r.substring(0,P<y?P+1:y);A&&(r=r.substring(A.length),A=A.replace(/\n+/g,`$&${l}`));let S=(m?l?"2":
"1":"")+p;if(t&&(S+=" "+a(t.replace(/ ?[\r\n]+/g," ")),s&&s()),!u){let w=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),b=!1,g=$s(n,!0);o!=="fold\
ed"&&e!==he.Scalar.BLOCK_FOLDED&&(g.onOverflow=()=>{b=!0});let k=Qe.foldFlowLines(`${A}${w}${h}`,l,Qe.FOLD_BLOCK,g);if(!b)
return`>${S}
${l}${k}`}return r=r.replace(/\n+/g,`$&${l}`),`|${S}
${l}${A}${r}${h}`}function iI(t,e,r,n){let{type:s,value:i}=t,{actualString:o,implicitKey:a,indent:c,indentStep:l,inFlow:u}=e;
if(a&&i.includes(`
`)||u&&/[[\]{},]/.test(i))return nr(i,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(i))return a||u||!i.includes(`
`)?nr(i,e):Ls(t,e,r,n);if(!a&&!u&&s!==he.Scalar.PLAIN&&i.includes(`
`))return Ls(t,e,r,n);if(Bs(i)){if(c==="")return e.forceBlockIndent=!0,Ls(t,e,r,n);if(a&&c===l)return nr(i,e)}let p=i.replace(
/\n+/g,`$&
${c}`);if(o){let f=m=>m.default&&m.tag!=="tag:yaml.org,2002:str"&&m.test?.test(p),{compat:h,tags:v}=e.doc.schema;if(v.some(
f)||h?.some(f))return nr(i,e)}return a?p:Qe.foldFlowLines(p,c,Qe.FOLD_FLOW,$s(e,!1))}function oI(t,e,r,n){let{implicitKey:s,
inFlow:i}=e,o=typeof t.value=="string"?t:Object.assign({},t,{value:String(t.value)}),{type:a}=t;a!==he.Scalar.QUOTE_DOUBLE&&
/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=he.Scalar.QUOTE_DOUBLE);let c=u=>{switch(u){case he.
Scalar.BLOCK_FOLDED:case he.Scalar.BLOCK_LITERAL:return s||i?nr(o.value,e):Ls(o,e,r,n);case he.Scalar.QUOTE_DOUBLE:return Xr(
o.value,e);case he.Scalar.QUOTE_SINGLE:return Ia(o.value,e);case he.Scalar.PLAIN:return iI(o,e,r,n);default:return null}},
l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:p}=e.options,f=s&&u||p;if(l=c(f),l===null)throw new Error(`Un\
supported default string type ${f}`)}return l}$y.stringifyString=oI});var Zr=d(qa=>{"use strict";var aI=xs(),Ze=j(),cI=Hr(),lI=Qr();function uI(t,e){let r=Object.assign({blockQuote:!0,commentString:cI.
stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,
trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},t.schema.toStringOptions,e),n;switch(r.collectionStyle){case"block":
n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:t,flowCollectionPadding:r.flowCollectionPadding?
" ":"",indent:"",indentStep:typeof r.indent=="number"?" ".repeat(r.indent):"  ",inFlow:n,options:r}}function pI(t,e){if(e.
tag){let s=t.filter(i=>i.tag===e.tag);if(s.length>0)return s.find(i=>i.format===e.format)??s[0]}let r,n;if(Ze.isScalar(e)){
n=e.value;let s=t.filter(i=>i.identify?.(n));if(s.length>1){let i=s.filter(o=>o.test);i.length>0&&(s=i)}r=s.find(i=>i.format===
e.format)??s.find(i=>!i.format)}else n=e,r=t.find(s=>s.nodeClass&&n instanceof s.nodeClass);if(!r){let s=n?.constructor?.
name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${s} value`)}return r}function fI(t,e,{anchors:r,
doc:n}){if(!n.directives)return"";let s=[],i=(Ze.isScalar(t)||Ze.isCollection(t))&&t.anchor;i&&aI.anchorIsValid(i)&&(r.add(
i),s.push(`&${i}`));let o=t.tag??(e.default?null:e.tag);return o&&s.push(n.directives.tagString(o)),s.join(" ")}function dI(t,e,r,n){
if(Ze.isPair(t))return t.toString(e,r,n);if(Ze.isAlias(t)){if(e.doc.directives)return t.toString(e);if(e.resolvedAliases?.
has(t))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(t):e.resolvedAliases=new Set([t]),t=t.resolve(e.doc)}let s,i=Ze.isNode(t)?t:e.doc.createNode(t,{onTagObj:c=>s=c});s??
(s=pI(e.doc.schema.tags,i));let o=fI(i,s,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof s.
stringify=="function"?s.stringify(i,e,r,n):Ze.isScalar(i)?lI.stringifyString(i,e,r,n):i.toString(e,r,n);return o?Ze.isScalar(
i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}
${e.indent}${a}`:a}qa.createStringifyContext=uI;qa.stringify=dI});var Uy=d(Ky=>{"use strict";var Le=j(),By=F(),Fy=Zr(),en=Hr();function hI({key:t,value:e},r,n,s){let{allNullValues:i,doc:o,
indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:p}}=r,f=Le.isNode(t)&&t.comment||null;if(p){if(f)throw new Error(
"With simple keys, key nodes cannot have comments");if(Le.isCollection(t)||!Le.isNode(t)&&typeof t=="object"){let g="Wit\
h simple keys, collection cannot be used as a key value";throw new Error(g)}}let h=!p&&(!t||f&&e==null&&!r.inFlow||Le.isCollection(
t)||(Le.isScalar(t)?t.type===By.Scalar.BLOCK_FOLDED||t.type===By.Scalar.BLOCK_LITERAL:typeof t=="object"));r=Object.assign(
{},r,{allNullValues:!1,implicitKey:!h&&(p||!i),indent:a+c});let v=!1,m=!1,y=Fy.stringify(t,r,()=>v=!0,()=>m=!0);if(!h&&!r.
inFlow&&y.length>1024){if(p)throw new Error("With simple keys, single line scalar must not span more than 1024 character\
s");h=!0}if(r.inFlow){if(i||e==null)return v&&n&&n(),y===""?"?":h?`? ${y}`:y}else if(i&&!p||e==null&&h)return y=`? ${y}`,
f&&!v?y+=en.lineComment(y,r.indent,l(f)):m&&s&&s(),y;v&&(f=null),h?(f&&(y+=en.lineComment(y,r.indent,l(f))),y=`? ${y}
${a}:`):(y=`${y}:`,f&&(y+=en.lineComment(y,r.indent,l(f))));let P,A,_;Le.isNode(e)?(P=!!e.spaceBefore,A=e.commentBefore,
_=e.comment):(P=!1,A=null,_=null,e&&typeof e=="object"&&(e=o.createNode(e))),r.implicitKey=!1,!h&&!f&&Le.isScalar(e)&&(r.
indentAtStart=y.length+1),m=!1,!u&&c.length>=2&&!r.inFlow&&!h&&Le.isSeq(e)&&!e.flow&&!e.tag&&!e.anchor&&(r.indent=r.indent.
substring(2));let S=!1,w=Fy.stringify(e,r,()=>S=!0,()=>m=!0),b=" ";if(f||P||A){if(b=P?`
`:"",A){let g=l(A);b+=`
${en.indentComment(g,r.indent)}`}w===""&&!r.inFlow?b===`
`&&_&&(b=`

`):b+=`
${r.indent}`}else if(!h&&Le.isCollection(e)){let g=w[0],k=w.indexOf(`
`),L=k!==-1,le=r.inFlow??e.flow??e.items.length===0;if(L||!le){let He=!1;if(L&&(g==="&"||g==="!")){let B=w.indexOf(" ");
g==="&"&&B!==-1&&B<k&&w[B+1]==="!"&&(B=w.indexOf(" ",B+1)),(B===-1||k<B)&&(He=!0)}He||(b=`
${r.indent}`)}}else(w===""||w[0]===`
`)&&(b="");return y+=b+w,r.inFlow?S&&n&&n():_&&!S?y+=en.lineComment(y,r.indent,l(_)):m&&s&&s(),y}Ky.stringifyPair=hI});var La=d(Ca=>{"use strict";var Wy=require("process");function mI(t,...e){t==="debug"&&console.log(...e)}function yI(t,e){
(t==="debug"||t==="warn")&&(typeof Wy.emitWarning=="function"?Wy.emitWarning(e):console.warn(e))}Ca.debug=mI;Ca.warn=yI});var Vs=d(Ws=>{"use strict";var Us=j(),Vy=F(),Fs="<<",Ks={identify:t=>t===Fs||typeof t=="symbol"&&t.description===Fs,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Vy.Scalar(Symbol(Fs)),{addToJSMap:Jy}),stringify:()=>Fs},
vI=(t,e)=>(Ks.identify(e)||Us.isScalar(e)&&(!e.type||e.type===Vy.Scalar.PLAIN)&&Ks.identify(e.value))&&t?.doc.schema.tags.
some(r=>r.tag===Ks.tag&&r.default);function Jy(t,e,r){let n=Gy(t,r);if(Us.isSeq(n))for(let s of n.items)$a(t,e,s);else if(Array.
isArray(n))for(let s of n)$a(t,e,s);else $a(t,e,n)}function $a(t,e,r){let n=Gy(t,r);if(!Us.isMap(n))throw new Error("Mer\
ge sources must be maps or map aliases");let s=n.toJSON(null,t,Map);for(let[i,o]of s)e instanceof Map?e.has(i)||e.set(i,
o):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.call(e,i)||Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,
configurable:!0});return e}function Gy(t,e){return t&&Us.isAlias(e)?e.resolve(t.doc,t):e}Ws.addMergeToJSMap=Jy;Ws.isMergeKey=
vI;Ws.merge=Ks});var Fa=d(zy=>{"use strict";var _I=La(),Yy=Vs(),gI=Zr(),Hy=j(),Ba=ze();function bI(t,e,{key:r,value:n}){if(Hy.isNode(r)&&
r.addToJSMap)r.addToJSMap(t,e,n);else if(Yy.isMergeKey(t,r))Yy.addMergeToJSMap(t,e,n);else{let s=Ba.toJS(r,"",t);if(e instanceof
Map)e.set(s,Ba.toJS(n,s,t));else if(e instanceof Set)e.add(s);else{let i=OI(r,s,t),o=Ba.toJS(n,i,t);i in e?Object.defineProperty(
e,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[i]=o}}return e}function OI(t,e,r){if(e===null)return"";if(typeof e!=
"object")return String(e);if(Hy.isNode(t)&&r?.doc){let n=gI.createStringifyContext(r.doc,{});n.anchors=new Set;for(let i of r.
anchors.keys())n.anchors.add(i.anchor);n.inFlow=!0,n.inStringifyKey=!0;let s=t.toString(n);if(!r.mapKeyWarned){let i=JSON.
stringify(s);i.length>40&&(i=i.substring(0,36)+'..."'),_I.warn(r.doc.options.logLevel,`Keys with collection values will \
be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return s}
return JSON.stringify(e)}zy.addPairToJSMap=bI});var et=d(Ka=>{"use strict";var Xy=Yr(),wI=Uy(),PI=Fa(),Js=j();function SI(t,e,r){let n=Xy.createNode(t,void 0,r),s=Xy.createNode(
e,void 0,r);return new Gs(n,s)}var Gs=class t{constructor(e,r=null){Object.defineProperty(this,Js.NODE_TYPE,{value:Js.PAIR}),
this.key=e,this.value=r}clone(e){let{key:r,value:n}=this;return Js.isNode(r)&&(r=r.clone(e)),Js.isNode(n)&&(n=n.clone(e)),
new t(r,n)}toJSON(e,r){let n=r?.mapAsMap?new Map:{};return PI.addPairToJSMap(r,n,this)}toString(e,r,n){return e?.doc?wI.
stringifyPair(this,e,r,n):JSON.stringify(this)}};Ka.Pair=Gs;Ka.createPair=SI});var Ua=d(Zy=>{"use strict";var Pt=j(),Qy=Zr(),Ys=Hr();function kI(t,e,r){return(e.inFlow??t.flow?TI:AI)(t,e,r)}function AI({
comment:t,items:e},r,{blockItemPrefix:n,flowChars:s,itemIndent:i,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:l}}=r,
u=Object.assign({},r,{indent:i,type:null}),p=!1,f=[];for(let v=0;v<e.length;++v){let m=e[v],y=null;if(Pt.isNode(m))!p&&m.
spaceBefore&&f.push(""),Hs(r,f,m.commentBefore,p),m.comment&&(y=m.comment);else if(Pt.isPair(m)){let A=Pt.isNode(m.key)?
m.key:null;A&&(!p&&A.spaceBefore&&f.push(""),Hs(r,f,A.commentBefore,p))}p=!1;let P=Qy.stringify(m,u,()=>y=null,()=>p=!0);
y&&(P+=Ys.lineComment(P,i,l(y))),p&&y&&(p=!1),f.push(n+P)}let h;if(f.length===0)h=s.start+s.end;else{h=f[0];for(let v=1;v<
f.length;++v){let m=f[v];h+=m?`
${c}${m}`:`
`}}return t?(h+=`
`+Ys.indentComment(l(t),c),a&&a()):p&&o&&o(),h}function TI({items:t},e,{flowChars:r,itemIndent:n}){let{indent:s,indentStep:i,
flowCollectionPadding:o,options:{commentString:a}}=e;n+=i;let c=Object.assign({},e,{indent:n,inFlow:!0,type:null}),l=!1,
u=0,p=[];for(let v=0;v<t.length;++v){let m=t[v],y=null;if(Pt.isNode(m))m.spaceBefore&&p.push(""),Hs(e,p,m.commentBefore,
!1),m.comment&&(y=m.comment);else if(Pt.isPair(m)){let A=Pt.isNode(m.key)?m.key:null;A&&(A.spaceBefore&&p.push(""),Hs(e,
p,A.commentBefore,!1),A.comment&&(l=!0));let _=Pt.isNode(m.value)?m.value:null;_?(_.comment&&(y=_.comment),_.commentBefore&&
(l=!0)):m.value==null&&A?.comment&&(y=A.comment)}y&&(l=!0);let P=Qy.stringify(m,c,()=>y=null);l||(l=p.length>u||P.includes(
`
`)),v<t.length-1?P+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=p.reduce((A,_)=>A+_.length+2,2)+(P.length+
2)>e.options.lineWidth)),l&&(P+=",")),y&&(P+=Ys.lineComment(P,n,a(y))),p.push(P),u=p.length}let{start:f,end:h}=r;if(p.length===
0)return f+h;if(!l){let v=p.reduce((m,y)=>m+y.length+2,2);l=e.options.lineWidth>0&&v>e.options.lineWidth}if(l){let v=f;for(let m of p)
v+=m?`
${i}${s}${m}`:`
`;return`${v}
${s}${h}`}else return`${f}${o}${p.join(" ")}${o}${h}`}function Hs({indent:t,options:{commentString:e}},r,n,s){if(n&&s&&(n=
n.replace(/^\n+/,"")),n){let i=Ys.indentComment(e(n),t);r.push(i.trimStart())}}Zy.stringifyCollection=kI});var rt=d(Va=>{"use strict";var EI=Ua(),NI=Fa(),jI=Ms(),tt=j(),zs=et(),xI=F();function tn(t,e){let r=tt.isScalar(e)?e.value:
e;for(let n of t)if(tt.isPair(n)&&(n.key===e||n.key===r||tt.isScalar(n.key)&&n.key.value===r))return n}var Wa=class extends jI.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(tt.MAP,e),this.items=[]}static from(e,r,n){
let{keepUndefined:s,replacer:i}=n,o=new this(e),a=(c,l)=>{if(typeof i=="function")l=i.call(r,c,l);else if(Array.isArray(
i)&&!i.includes(c))return;(l!==void 0||s)&&o.items.push(zs.createPair(c,l,n))};if(r instanceof Map)for(let[c,l]of r)a(c,
l);else if(r&&typeof r=="object")for(let c of Object.keys(r))a(c,r[c]);return typeof e.sortMapEntries=="function"&&o.items.
sort(e.sortMapEntries),o}add(e,r){let n;tt.isPair(e)?n=e:!e||typeof e!="object"||!("key"in e)?n=new zs.Pair(e,e?.value):
n=new zs.Pair(e.key,e.value);let s=tn(this.items,n.key),i=this.schema?.sortMapEntries;if(s){if(!r)throw new Error(`Key ${n.
key} already set`);tt.isScalar(s.value)&&xI.isScalarValue(n.value)?s.value.value=n.value:s.value=n.value}else if(i){let o=this.
items.findIndex(a=>i(n,a)<0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(e){let r=tn(
this.items,e);return r?this.items.splice(this.items.indexOf(r),1).length>0:!1}get(e,r){let s=tn(this.items,e)?.value;return(!r&&
tt.isScalar(s)?s.value:s)??void 0}has(e){return!!tn(this.items,e)}set(e,r){this.add(new zs.Pair(e,r),!0)}toJSON(e,r,n){let s=n?
new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(s);for(let i of this.items)NI.addPairToJSMap(r,s,i);return s}toString(e,r,n){
if(!e)return JSON.stringify(this);for(let s of this.items)if(!tt.isPair(s))throw new Error(`Map items must all be pairs;\
 found ${JSON.stringify(s)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),
EI.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:n,onComment:r})}};
Va.YAMLMap=Wa;Va.findPair=tn});var sr=d(tv=>{"use strict";var RI=j(),ev=rt(),DI={collection:"map",default:!0,nodeClass:ev.YAMLMap,tag:"tag:yaml.org,200\
2:map",resolve(t,e){return RI.isMap(t)||e("Expected a mapping for this tag"),t},createNode:(t,e,r)=>ev.YAMLMap.from(t,e,
r)};tv.map=DI});var nt=d(rv=>{"use strict";var II=Yr(),MI=Ua(),qI=Ms(),Qs=j(),CI=F(),LI=ze(),Ja=class extends qI.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(e){super(Qs.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let r=Xs(
e);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(e,r){let n=Xs(e);if(typeof n!="number")return;let s=this.
items[n];return!r&&Qs.isScalar(s)?s.value:s}has(e){let r=Xs(e);return typeof r=="number"&&r<this.items.length}set(e,r){let n=Xs(
e);if(typeof n!="number")throw new Error(`Expected a valid index, not ${e}.`);let s=this.items[n];Qs.isScalar(s)&&CI.isScalarValue(
r)?s.value=r:this.items[n]=r}toJSON(e,r){let n=[];r?.onCreate&&r.onCreate(n);let s=0;for(let i of this.items)n.push(LI.toJS(
i,String(s++),r));return n}toString(e,r,n){return e?MI.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"\
[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(this)}static from(e,r,n){let{replacer:s}=n,
i=new this(e);if(r&&Symbol.iterator in Object(r)){let o=0;for(let a of r){if(typeof s=="function"){let c=r instanceof Set?
a:String(o++);a=s.call(r,c,a)}i.items.push(II.createNode(a,void 0,n))}}return i}};function Xs(t){let e=Qs.isScalar(t)?t.
value:t;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}rv.YAMLSeq=Ja});var ir=d(sv=>{"use strict";var $I=j(),nv=nt(),BI={collection:"seq",default:!0,nodeClass:nv.YAMLSeq,tag:"tag:yaml.org,200\
2:seq",resolve(t,e){return $I.isSeq(t)||e("Expected a sequence for this tag"),t},createNode:(t,e,r)=>nv.YAMLSeq.from(t,e,
r)};sv.seq=BI});var rn=d(iv=>{"use strict";var FI=Qr(),KI={identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,
stringify(t,e,r,n){return e=Object.assign({actualString:!0},e),FI.stringifyString(t,e,r,n)}};iv.string=KI});var Zs=d(cv=>{"use strict";var ov=F(),av={identify:t=>t==null,createNode:()=>new ov.Scalar(null),default:!0,tag:"tag:yam\
l.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new ov.Scalar(null),stringify:({source:t},e)=>typeof t=="strin\
g"&&av.test.test(t)?t:e.options.nullStr};cv.nullTag=av});var Ga=d(uv=>{"use strict";var UI=F(),lv={identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:t=>new UI.Scalar(t[0]==="t"||t[0]==="T"),stringify({source:t,value:e},r){if(t&&lv.test.test(t)){let n=t[0]==="t"||
t[0]==="T";if(e===n)return t}return e?r.options.trueStr:r.options.falseStr}};uv.boolTag=lv});var or=d(pv=>{"use strict";function WI({format:t,minFractionDigits:e,tag:r,value:n}){if(typeof n=="bigint")return String(
n);let s=typeof n=="number"?n:Number(n);if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let i=Object.is(n,-0)?
"-0":JSON.stringify(n);if(!t&&e&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.indexOf(
".");o<0&&(o=i.length,i+=".");let a=e-(i.length-o-1);for(;a-- >0;)i+="0"}return i}pv.stringifyNumber=WI});var Ha=d(ei=>{"use strict";var VI=F(),Ya=or(),JI={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ya.stringifyNumber},GI={identify:t=>typeof t=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(
t),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():Ya.stringifyNumber(t)}},YI={identify:t=>typeof t==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){let e=new VI.Scalar(
parseFloat(t)),r=t.indexOf(".");return r!==-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-r-1),e},stringify:Ya.stringifyNumber};
ei.float=YI;ei.floatExp=GI;ei.floatNaN=JI});var Xa=d(ri=>{"use strict";var fv=or(),ti=t=>typeof t=="bigint"||Number.isInteger(t),za=(t,e,r,{intAsBigInt:n})=>n?BigInt(
t):parseInt(t.substring(e),r);function dv(t,e,r){let{value:n}=t;return ti(n)&&n>=0?r+n.toString(e):fv.stringifyNumber(t)}
var HI={identify:t=>ti(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(t,e,r)=>za(
t,2,8,r),stringify:t=>dv(t,8,"0o")},zI={identify:ti,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,e,r)=>za(
t,0,10,r),stringify:fv.stringifyNumber},XI={identify:t=>ti(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^0x[0-9a-fA-F]+$/,resolve:(t,e,r)=>za(t,2,16,r),stringify:t=>dv(t,16,"0x")};ri.int=zI;ri.intHex=XI;ri.intOct=HI});var mv=d(hv=>{"use strict";var QI=sr(),ZI=Zs(),eM=ir(),tM=rn(),rM=Ga(),Qa=Ha(),Za=Xa(),nM=[QI.map,eM.seq,tM.string,ZI.nullTag,
rM.boolTag,Za.intOct,Za.int,Za.intHex,Qa.floatNaN,Qa.floatExp,Qa.float];hv.schema=nM});var _v=d(vv=>{"use strict";var sM=F(),iM=sr(),oM=ir();function yv(t){return typeof t=="bigint"||Number.isInteger(t)}var ni=({
value:t})=>JSON.stringify(t),aM=[{identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify:ni},
{identify:t=>t==null,createNode:()=>new sM.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:ni},{identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:t=>t===
"true",stringify:ni},{identify:yv,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(t,e,{intAsBigInt:r})=>r?
BigInt(t):parseInt(t,10),stringify:({value:t})=>yv(t)?t.toString():JSON.stringify(t)},{identify:t=>typeof t=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:t=>parseFloat(t),stringify:ni}],
cM={default:!0,tag:"",test:/^/,resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},lM=[iM.map,oM.seq].
concat(aM,cM);vv.schema=lM});var tc=d(gv=>{"use strict";var nn=require("buffer"),ec=F(),uM=Qr(),pM={identify:t=>t instanceof Uint8Array,default:!1,tag:"\
tag:yaml.org,2002:binary",resolve(t,e){if(typeof nn.Buffer=="function")return nn.Buffer.from(t,"base64");if(typeof atob==
"function"){let r=atob(t.replace(/[\n\r]/g,"")),n=new Uint8Array(r.length);for(let s=0;s<r.length;++s)n[s]=r.charCodeAt(
s);return n}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),t},
stringify({comment:t,type:e,value:r},n,s,i){if(!r)return"";let o=r,a;if(typeof nn.Buffer=="function")a=o instanceof nn.Buffer?
o.toString("base64"):nn.Buffer.from(o.buffer).toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<
o.length;++l)c+=String.fromCharCode(o[l]);a=btoa(c)}else throw new Error("This environment does not support writing bina\
ry tags; either Buffer or btoa is required");if(e??(e=ec.Scalar.BLOCK_LITERAL),e!==ec.Scalar.QUOTE_DOUBLE){let c=Math.max(
n.options.lineWidth-n.indent.length,n.options.minContentWidth),l=Math.ceil(a.length/c),u=new Array(l);for(let p=0,f=0;p<
l;++p,f+=c)u[p]=a.substr(f,c);a=u.join(e===ec.Scalar.BLOCK_LITERAL?`
`:" ")}return uM.stringifyString({comment:t,type:e,value:a},n,s,i)}};gv.binary=pM});var oi=d(ii=>{"use strict";var si=j(),rc=et(),fM=F(),dM=nt();function bv(t,e){if(si.isSeq(t))for(let r=0;r<t.items.length;++r){
let n=t.items[r];if(!si.isPair(n)){if(si.isMap(n)){n.items.length>1&&e("Each pair must have its own sequence indicator");
let s=n.items[0]||new rc.Pair(new fM.Scalar(null));if(n.commentBefore&&(s.key.commentBefore=s.key.commentBefore?`${n.commentBefore}\

${s.key.commentBefore}`:n.commentBefore),n.comment){let i=s.value??s.key;i.comment=i.comment?`${n.comment}
${i.comment}`:n.comment}n=s}t.items[r]=si.isPair(n)?n:new rc.Pair(n)}}else e("Expected a sequence for this tag");return t}
function Ov(t,e,r){let{replacer:n}=r,s=new dM.YAMLSeq(t);s.tag="tag:yaml.org,2002:pairs";let i=0;if(e&&Symbol.iterator in
Object(e))for(let o of e){typeof n=="function"&&(o=n.call(e,String(i++),o));let a,c;if(Array.isArray(o))if(o.length===2)
a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let l=Object.
keys(o);if(l.length===1)a=l[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else
a=o;s.items.push(rc.createPair(a,c,r))}return s}var hM={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:bv,
createNode:Ov};ii.createPairs=Ov;ii.pairs=hM;ii.resolvePairs=bv});var ic=d(sc=>{"use strict";var wv=j(),nc=ze(),sn=rt(),mM=nt(),Pv=oi(),St=class t extends mM.YAMLSeq{constructor(){super(),
this.add=sn.YAMLMap.prototype.add.bind(this),this.delete=sn.YAMLMap.prototype.delete.bind(this),this.get=sn.YAMLMap.prototype.
get.bind(this),this.has=sn.YAMLMap.prototype.has.bind(this),this.set=sn.YAMLMap.prototype.set.bind(this),this.tag=t.tag}toJSON(e,r){
if(!r)return super.toJSON(e);let n=new Map;r?.onCreate&&r.onCreate(n);for(let s of this.items){let i,o;if(wv.isPair(s)?(i=
nc.toJS(s.key,"",r),o=nc.toJS(s.value,i,r)):i=nc.toJS(s,"",r),n.has(i))throw new Error("Ordered maps must not include du\
plicate keys");n.set(i,o)}return n}static from(e,r,n){let s=Pv.createPairs(e,r,n),i=new this;return i.items=s.items,i}};
St.tag="tag:yaml.org,2002:omap";var yM={collection:"seq",identify:t=>t instanceof Map,nodeClass:St,default:!1,tag:"tag:y\
aml.org,2002:omap",resolve(t,e){let r=Pv.resolvePairs(t,e),n=[];for(let{key:s}of r.items)wv.isScalar(s)&&(n.includes(s.value)?
e(`Ordered maps must not include duplicate keys: ${s.value}`):n.push(s.value));return Object.assign(new St,r)},createNode:(t,e,r)=>St.
from(t,e,r)};sc.YAMLOMap=St;sc.omap=yM});var Ev=d(oc=>{"use strict";var Sv=F();function kv({value:t,source:e},r){return e&&(t?Av:Tv).test.test(e)?e:t?r.options.trueStr:
r.options.falseStr}var Av={identify:t=>t===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new Sv.Scalar(!0),stringify:kv},Tv={identify:t=>t===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new Sv.Scalar(!1),stringify:kv};oc.falseTag=Tv;oc.trueTag=Av});var Nv=d(ai=>{"use strict";var vM=F(),ac=or(),_M={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ac.stringifyNumber},gM={identify:t=>typeof t=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(
t.replace(/_/g,"")),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():ac.stringifyNumber(t)}},bM={
identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){
let e=new vM.Scalar(parseFloat(t.replace(/_/g,""))),r=t.indexOf(".");if(r!==-1){let n=t.substring(r+1).replace(/_/g,"");
n[n.length-1]==="0"&&(e.minFractionDigits=n.length)}return e},stringify:ac.stringifyNumber};ai.float=bM;ai.floatExp=gM;ai.
floatNaN=_M});var xv=d(an=>{"use strict";var jv=or(),on=t=>typeof t=="bigint"||Number.isInteger(t);function ci(t,e,r,{intAsBigInt:n}){
let s=t[0];if((s==="-"||s==="+")&&(e+=1),t=t.substring(e).replace(/_/g,""),n){switch(r){case 2:t=`0b${t}`;break;case 8:t=
`0o${t}`;break;case 16:t=`0x${t}`;break}let o=BigInt(t);return s==="-"?BigInt(-1)*o:o}let i=parseInt(t,r);return s==="-"?
-1*i:i}function cc(t,e,r){let{value:n}=t;if(on(n)){let s=n.toString(e);return n<0?"-"+r+s.substr(1):r+s}return jv.stringifyNumber(
t)}var OM={identify:on,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,e,r)=>ci(t,
2,2,r),stringify:t=>cc(t,2,"0b")},wM={identify:on,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:(t,e,r)=>ci(t,1,8,r),stringify:t=>cc(t,8,"0")},PM={identify:on,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(t,e,r)=>ci(t,0,10,r),stringify:jv.stringifyNumber},SM={identify:on,default:!0,tag:"tag:yaml.org,2002:int",format:"\
HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,e,r)=>ci(t,2,16,r),stringify:t=>cc(t,16,"0x")};an.int=PM;an.intBin=OM;an.intHex=
SM;an.intOct=wM});var uc=d(lc=>{"use strict";var pi=j(),li=et(),ui=rt(),kt=class t extends ui.YAMLMap{constructor(e){super(e),this.tag=t.tag}add(e){
let r;pi.isPair(e)?r=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?r=new li.Pair(e.key,null):r=new li.
Pair(e,null),ui.findPair(this.items,r.key)||this.items.push(r)}get(e,r){let n=ui.findPair(this.items,e);return!r&&pi.isPair(
n)?pi.isScalar(n.key)?n.key.value:n.key:n}set(e,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for se\
t(key, value) in a YAML set, not ${typeof r}`);let n=ui.findPair(this.items,e);n&&!r?this.items.splice(this.items.indexOf(
n),1):!n&&r&&this.items.push(new li.Pair(e))}toJSON(e,r){return super.toJSON(e,r,Set)}toString(e,r,n){if(!e)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),r,n);throw new Error(
"Set items must all have null values")}static from(e,r,n){let{replacer:s}=n,i=new this(e);if(r&&Symbol.iterator in Object(
r))for(let o of r)typeof s=="function"&&(o=s.call(r,o,o)),i.items.push(li.createPair(o,null,n));return i}};kt.tag="tag:y\
aml.org,2002:set";var kM={collection:"map",identify:t=>t instanceof Set,nodeClass:kt,default:!1,tag:"tag:yaml.org,2002:s\
et",createNode:(t,e,r)=>kt.from(t,e,r),resolve(t,e){if(pi.isMap(t)){if(t.hasAllNullValues(!0))return Object.assign(new kt,
t);e("Set items must all have null values")}else e("Expected a mapping for this tag");return t}};lc.YAMLSet=kt;lc.set=kM});var fc=d(fi=>{"use strict";var AM=or();function pc(t,e){let r=t[0],n=r==="-"||r==="+"?t.substring(1):t,s=o=>e?BigInt(o):
Number(o),i=n.replace(/_/g,"").split(":").reduce((o,a)=>o*s(60)+s(a),s(0));return r==="-"?s(-1)*i:i}function Rv(t){let{value:e}=t,
r=o=>o;if(typeof e=="bigint")r=o=>BigInt(o);else if(isNaN(e)||!isFinite(e))return AM.stringifyNumber(t);let n="";e<0&&(n=
"-",e*=r(-1));let s=r(60),i=[e%s];return e<60?i.unshift(0):(e=(e-i[0])/s,i.unshift(e%s),e>=60&&(e=(e-i[0])/s,i.unshift(e))),
n+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var TM={identify:t=>typeof t=="bigint"||Number.
isInteger(t),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(t,e,{
intAsBigInt:r})=>pc(t,r),stringify:Rv},EM={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:t=>pc(t,!1),stringify:Rv},Dv={identify:t=>t instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0\
-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(
Dv.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,s,i,o,a]=e.map(Number),c=e[7]?
Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(r,n-1,s,i||0,o||0,a||0,c),u=e[8];if(u&&u!=="Z"){let p=pc(u,!1);Math.abs(p)<
30&&(p*=60),l-=6e4*p}return new Date(l)},stringify:({value:t})=>t?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};
fi.floatTime=EM;fi.intTime=TM;fi.timestamp=Dv});var qv=d(Mv=>{"use strict";var NM=sr(),jM=Zs(),xM=ir(),RM=rn(),DM=tc(),Iv=Ev(),dc=Nv(),di=xv(),IM=Vs(),MM=ic(),qM=oi(),CM=uc(),
hc=fc(),LM=[NM.map,xM.seq,RM.string,jM.nullTag,Iv.trueTag,Iv.falseTag,di.intBin,di.intOct,di.int,di.intHex,dc.floatNaN,dc.
floatExp,dc.float,DM.binary,IM.merge,MM.omap,qM.pairs,CM.set,hc.intTime,hc.floatTime,hc.timestamp];Mv.schema=LM});var Jv=d(vc=>{"use strict";var Bv=sr(),$M=Zs(),Fv=ir(),BM=rn(),FM=Ga(),mc=Ha(),yc=Xa(),KM=mv(),UM=_v(),Kv=tc(),cn=Vs(),Uv=ic(),
Wv=oi(),Cv=qv(),Vv=uc(),hi=fc(),Lv=new Map([["core",KM.schema],["failsafe",[Bv.map,Fv.seq,BM.string]],["json",UM.schema],
["yaml11",Cv.schema],["yaml-1.1",Cv.schema]]),$v={binary:Kv.binary,bool:FM.boolTag,float:mc.float,floatExp:mc.floatExp,floatNaN:mc.
floatNaN,floatTime:hi.floatTime,int:yc.int,intHex:yc.intHex,intOct:yc.intOct,intTime:hi.intTime,map:Bv.map,merge:cn.merge,
null:$M.nullTag,omap:Uv.omap,pairs:Wv.pairs,seq:Fv.seq,set:Vv.set,timestamp:hi.timestamp},WM={"tag:yaml.org,2002:binary":Kv.
binary,"tag:yaml.org,2002:merge":cn.merge,"tag:yaml.org,2002:omap":Uv.omap,"tag:yaml.org,2002:pairs":Wv.pairs,"tag:yaml.\
org,2002:set":Vv.set,"tag:yaml.org,2002:timestamp":hi.timestamp};function VM(t,e,r){let n=Lv.get(e);if(n&&!t)return r&&!n.
includes(cn.merge)?n.concat(cn.merge):n.slice();let s=n;if(!s)if(Array.isArray(t))s=[];else{let i=Array.from(Lv.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${i} or \
define customTags array`)}if(Array.isArray(t))for(let i of t)s=s.concat(i);else typeof t=="function"&&(s=t(s.slice()));return r&&
(s=s.concat(cn.merge)),s.reduce((i,o)=>{let a=typeof o=="string"?$v[o]:o;if(!a){let c=JSON.stringify(o),l=Object.keys($v).
map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return i.includes(a)||i.
push(a),i},[])}vc.coreKnownTags=WM;vc.getTags=VM});var bc=d(Gv=>{"use strict";var _c=j(),JM=sr(),GM=ir(),YM=rn(),mi=Jv(),HM=(t,e)=>t.key<e.key?-1:t.key>e.key?1:0,gc=class t{constructor({
compat:e,customTags:r,merge:n,resolveKnownTags:s,schema:i,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(
e)?mi.getTags(e,"compat"):e?mi.getTags(null,e):null,this.name=typeof i=="string"&&i||"core",this.knownTags=s?mi.coreKnownTags:
{},this.tags=mi.getTags(r,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,_c.MAP,{value:JM.map}),Object.
defineProperty(this,_c.SCALAR,{value:YM.string}),Object.defineProperty(this,_c.SEQ,{value:GM.seq}),this.sortMapEntries=typeof o==
"function"?o:o===!0?HM:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=
this.tags.slice(),e}};Gv.Schema=gc});var Hv=d(Yv=>{"use strict";var zM=j(),Oc=Zr(),ln=Hr();function XM(t,e){let r=[],n=e.directives===!0;if(e.directives!==!1&&
t.directives){let c=t.directives.toString(t);c?(r.push(c),n=!0):t.directives.docStart&&(n=!0)}n&&r.push("---");let s=Oc.
createStringifyContext(t,e),{commentString:i}=s.options;if(t.commentBefore){r.length!==1&&r.unshift("");let c=i(t.commentBefore);
r.unshift(ln.indentComment(c,""))}let o=!1,a=null;if(t.contents){if(zM.isNode(t.contents)){if(t.contents.spaceBefore&&n&&
r.push(""),t.contents.commentBefore){let u=i(t.contents.commentBefore);r.push(ln.indentComment(u,""))}s.forceBlockIndent=
!!t.comment,a=t.contents.comment}let c=a?void 0:()=>o=!0,l=Oc.stringify(t.contents,s,()=>a=null,c);a&&(l+=ln.lineComment(
l,"",i(a))),(l[0]==="|"||l[0]===">")&&r[r.length-1]==="---"?r[r.length-1]=`--- ${l}`:r.push(l)}else r.push(Oc.stringify(
t.contents,s));if(t.directives?.docEnd)if(t.comment){let c=i(t.comment);c.includes(`
`)?(r.push("..."),r.push(ln.indentComment(c,""))):r.push(`... ${c}`)}else r.push("...");else{let c=t.comment;c&&o&&(c=c.
replace(/^\n+/,"")),c&&((!o||a)&&r[r.length-1]!==""&&r.push(""),r.push(ln.indentComment(i(c),"")))}return r.join(`
`)+`
`}Yv.stringifyDocument=XM});var un=d(zv=>{"use strict";var QM=Gr(),ar=Ms(),ue=j(),ZM=et(),eq=ze(),tq=bc(),rq=Hv(),wc=xs(),nq=Aa(),sq=Yr(),Pc=ka(),Sc=class t{constructor(e,r,n){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,ue.NODE_TYPE,{value:ue.
DOC});let s=null;typeof r=="function"||Array.isArray(r)?s=r:n===void 0&&r&&(n=r,r=void 0);let i=Object.assign({intAsBigInt:!1,
keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},n);this.options=
i;let{version:o}=i;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.
yaml.version)):this.directives=new Pc.Directives({version:o}),this.setSchema(o,n),this.contents=e===void 0?null:this.createNode(
e,s,n)}clone(){let e=Object.create(t.prototype,{[ue.NODE_TYPE]:{value:ue.DOC}});return e.commentBefore=this.commentBefore,
e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),
this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=ue.isNode(this.contents)?
this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){cr(this.contents)&&this.contents.
add(e)}addIn(e,r){cr(this.contents)&&this.contents.addIn(e,r)}createAlias(e,r){if(!e.anchor){let n=wc.anchorNames(this);
e.anchor=!r||n.has(r)?wc.findNewAnchor(r||"a",n):r}return new QM.Alias(e.anchor)}createNode(e,r,n){let s;if(typeof r=="f\
unction")e=r.call({"":e},"",e),s=r;else if(Array.isArray(r)){let y=A=>typeof A=="number"||A instanceof String||A instanceof
Number,P=r.filter(y).map(String);P.length>0&&(r=r.concat(P)),s=r}else n===void 0&&r&&(n=r,r=void 0);let{aliasDuplicateObjects:i,
anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:u}=n??{},{onAnchor:p,setAnchors:f,sourceObjects:h}=wc.createNodeAnchors(
this,o||"a"),v={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:p,onTagObj:l,replacer:s,schema:this.schema,sourceObjects:h},
m=sq.createNode(e,u,v);return a&&ue.isCollection(m)&&(m.flow=!0),f(),m}createPair(e,r,n={}){let s=this.createNode(e,null,
n),i=this.createNode(r,null,n);return new ZM.Pair(s,i)}delete(e){return cr(this.contents)?this.contents.delete(e):!1}deleteIn(e){
return ar.isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):cr(this.contents)?this.contents.deleteIn(e):!1}get(e,r){
return ue.isCollection(this.contents)?this.contents.get(e,r):void 0}getIn(e,r){return ar.isEmptyPath(e)?!r&&ue.isScalar(
this.contents)?this.contents.value:this.contents:ue.isCollection(this.contents)?this.contents.getIn(e,r):void 0}has(e){return ue.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return ar.isEmptyPath(e)?this.contents!==void 0:ue.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,r){this.contents==null?this.contents=ar.collectionFromPath(this.schema,[e],
r):cr(this.contents)&&this.contents.set(e,r)}setIn(e,r){ar.isEmptyPath(e)?this.contents=r:this.contents==null?this.contents=
ar.collectionFromPath(this.schema,Array.from(e),r):cr(this.contents)&&this.contents.setIn(e,r)}setSchema(e,r={}){typeof e==
"number"&&(e=String(e));let n;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Pc.
Directives({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=e:this.directives=new Pc.Directives({version:e}),n={resolveKnownTags:!0,schema:"core"};break;case null:this.
directives&&delete this.directives,n=null;break;default:{let s=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' \
or null as first argument, but found: ${s}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(n)this.schema=new tq.
Schema(Object.assign(n,r));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:e,jsonArg:r,mapAsMap:n,maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:n===
!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},c=eq.toJS(this.contents,r??"",a);if(typeof i=="function")for(let{
count:l,res:u}of a.anchors.values())i(u,l);return typeof o=="function"?nq.applyReviver(o,{"":c},"",c):c}toJSON(e,r){return this.
toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:r})}toString(e={}){if(this.errors.length>0)throw new Error("Document with e\
rrors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let r=JSON.stringify(
e.indent);throw new Error(`"indent" option must be a positive integer, not ${r}`)}return rq.stringifyDocument(this,e)}};
function cr(t){if(ue.isCollection(t))return!0;throw new Error("Expected a YAML collection as document contents")}zv.Document=
Sc});var dn=d(fn=>{"use strict";var pn=class extends Error{constructor(e,r,n,s){super(),this.name=e,this.code=n,this.message=
s,this.pos=r}},kc=class extends pn{constructor(e,r,n){super("YAMLParseError",e,r,n)}},Ac=class extends pn{constructor(e,r,n){
super("YAMLWarning",e,r,n)}},iq=(t,e)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(a=>e.linePos(a));let{line:n,col:s}=r.
linePos[0];r.message+=` at line ${n}, column ${s}`;let i=s-1,o=t.substring(e.lineStarts[n-1],e.lineStarts[n]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(
0,79)+"\u2026"),n>1&&/^ *$/.test(o.substring(0,i))){let a=t.substring(e.lineStarts[n-2],e.lineStarts[n-1]);a.length>80&&
(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=r.linePos[1];c?.line===n&&c.col>s&&(a=Math.max(1,Math.min(c.col-s,80-i)));let l=" ".
repeat(i)+"^".repeat(a);r.message+=`:

${o}
${l}
`}};fn.YAMLError=pn;fn.YAMLParseError=kc;fn.YAMLWarning=Ac;fn.prettifyError=iq});var hn=d(Xv=>{"use strict";function oq(t,{flow:e,indicator:r,next:n,offset:s,onError:i,parentIndent:o,startOnNewline:a}){
let c=!1,l=a,u=a,p="",f="",h=!1,v=!1,m=null,y=null,P=null,A=null,_=null,S=null,w=null;for(let k of t)switch(v&&(k.type!==
"space"&&k.type!=="newline"&&k.type!=="comma"&&i(k.offset,"MISSING_CHAR","Tags and anchors must be separated from the ne\
xt token by white space"),v=!1),m&&(l&&k.type!=="comment"&&k.type!=="newline"&&i(m,"TAB_AS_INDENT","Tabs are not allowed\
 as indentation"),m=null),k.type){case"space":!e&&(r!=="doc-start"||n?.type!=="flow-collection")&&k.source.includes("	")&&
(m=k),u=!0;break;case"comment":{u||i(k,"MISSING_CHAR","Comments must be separated from other tokens by white space chara\
cters");let L=k.source.substring(1)||" ";p?p+=f+L:p=L,f="",l=!1;break}case"newline":l?p?p+=k.source:(!S||r!=="seq-item-i\
nd")&&(c=!0):f+=k.source,l=!0,h=!0,(y||P)&&(A=k),u=!0;break;case"anchor":y&&i(k,"MULTIPLE_ANCHORS","A node can have at m\
ost one anchor"),k.source.endsWith(":")&&i(k.offset+k.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),
y=k,w??(w=k.offset),l=!1,u=!1,v=!0;break;case"tag":{P&&i(k,"MULTIPLE_TAGS","A node can have at most one tag"),P=k,w??(w=
k.offset),l=!1,u=!1,v=!0;break}case r:(y||P)&&i(k,"BAD_PROP_ORDER",`Anchors and tags must be after the ${k.source} indic\
ator`),S&&i(k,"UNEXPECTED_TOKEN",`Unexpected ${k.source} in ${e??"collection"}`),S=k,l=r==="seq-item-ind"||r==="explicit\
-key-ind",u=!1;break;case"comma":if(e){_&&i(k,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),_=k,l=!1,u=!1;break}default:i(k,
"UNEXPECTED_TOKEN",`Unexpected ${k.type} token`),l=!1,u=!1}let b=t[t.length-1],g=b?b.offset+b.source.length:s;return v&&
n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!=="")&&i(n.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),m&&(l&&m.indent<=o||n?.type==="block-map"||n?.type===
"block-seq")&&i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:_,found:S,spaceBefore:c,comment:p,hasNewline:h,
anchor:y,tag:P,newlineAfterProp:A,end:g,start:w??g}}Xv.resolveProps=oq});var yi=d(Qv=>{"use strict";function Tc(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-s\
calar":case"single-quoted-scalar":if(t.source.includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){
for(let r of e.start)if(r.type==="newline")return!0;if(e.sep){for(let r of e.sep)if(r.type==="newline")return!0}if(Tc(e.
key)||Tc(e.value))return!0}return!1;default:return!0}}Qv.containsNewline=Tc});var Ec=d(Zv=>{"use strict";var aq=yi();function cq(t,e,r){if(e?.type==="flow-collection"){let n=e.end[0];n.indent===t&&(n.
source==="]"||n.source==="}")&&aq.containsNewline(e)&&r(n,"BAD_INDENT","Flow end indicator should be more indented than \
parent",!0)}}Zv.flowIndentCheck=cq});var Nc=d(t_=>{"use strict";var e_=j();function lq(t,e,r){let{uniqueKeys:n}=t.options;if(n===!1)return!1;let s=typeof n==
"function"?n:(i,o)=>i===o||e_.isScalar(i)&&e_.isScalar(o)&&i.value===o.value;return e.some(i=>s(i.key,r))}t_.mapIncludes=
lq});var a_=d(o_=>{"use strict";var r_=et(),uq=rt(),n_=hn(),pq=yi(),s_=Ec(),fq=Nc(),i_="All mapping items must start at the s\
ame column";function dq({composeNode:t,composeEmptyNode:e},r,n,s,i){let o=i?.nodeClass??uq.YAMLMap,a=new o(r.schema);r.atRoot&&
(r.atRoot=!1);let c=n.offset,l=null;for(let u of n.items){let{start:p,key:f,sep:h,value:v}=u,m=n_.resolveProps(p,{indicator:"\
explicit-key-ind",next:f??h?.[0],offset:c,onError:s,parentIndent:n.indent,startOnNewline:!0}),y=!m.found;if(y){if(f&&(f.
type==="block-seq"?s(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&
f.indent!==n.indent&&s(c,"BAD_INDENT",i_)),!m.anchor&&!m.tag&&!h){l=m.end,m.comment&&(a.comment?a.comment+=`
`+m.comment:a.comment=m.comment);continue}(m.newlineAfterProp||pq.containsNewline(f))&&s(f??p[p.length-1],"MULTILINE_IMP\
LICIT_KEY","Implicit keys need to be on a single line")}else m.found?.indent!==n.indent&&s(c,"BAD_INDENT",i_);r.atKey=!0;
let P=m.end,A=f?t(r,f,m,s):e(r,P,p,null,m,s);r.schema.compat&&s_.flowIndentCheck(n.indent,f,s),r.atKey=!1,fq.mapIncludes(
r,a.items,A)&&s(P,"DUPLICATE_KEY","Map keys must be unique");let _=n_.resolveProps(h??[],{indicator:"map-value-ind",next:v,
offset:A.range[2],onError:s,parentIndent:n.indent,startOnNewline:!f||f.type==="block-scalar"});if(c=_.end,_.found){y&&(v?.
type==="block-map"&&!_.hasNewline&&s(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),r.
options.strict&&m.start<_.found.offset-1024&&s(A.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars\
 after the start of an implicit block mapping key"));let S=v?t(r,v,_,s):e(r,c,h,null,_,s);r.schema.compat&&s_.flowIndentCheck(
n.indent,v,s),c=S.range[2];let w=new r_.Pair(A,S);r.options.keepSourceTokens&&(w.srcToken=u),a.items.push(w)}else{y&&s(A.
range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),_.comment&&(A.comment?A.comment+=`
`+_.comment:A.comment=_.comment);let S=new r_.Pair(A);r.options.keepSourceTokens&&(S.srcToken=u),a.items.push(S)}}return l&&
l<c&&s(l,"IMPOSSIBLE","Map comment with trailing content"),a.range=[n.offset,c,l??c],a}o_.resolveBlockMap=dq});var l_=d(c_=>{"use strict";var hq=nt(),mq=hn(),yq=Ec();function vq({composeNode:t,composeEmptyNode:e},r,n,s,i){let o=i?.
nodeClass??hq.YAMLSeq,a=new o(r.schema);r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let c=n.offset,l=null;for(let{start:u,
value:p}of n.items){let f=mq.resolveProps(u,{indicator:"seq-item-ind",next:p,offset:c,onError:s,parentIndent:n.indent,startOnNewline:!0});
if(!f.found)if(f.anchor||f.tag||p)p?.type==="block-seq"?s(f.end,"BAD_INDENT","All sequence items must start at the same \
column"):s(c,"MISSING_CHAR","Sequence item without - indicator");else{l=f.end,f.comment&&(a.comment=f.comment);continue}
let h=p?t(r,p,f,s):e(r,f.end,u,null,f,s);r.schema.compat&&yq.flowIndentCheck(n.indent,p,s),c=h.range[2],a.items.push(h)}
return a.range=[n.offset,c,l??c],a}c_.resolveBlockSeq=vq});var lr=d(u_=>{"use strict";function _q(t,e,r,n){let s="";if(t){let i=!1,o="";for(let a of t){let{source:c,type:l}=a;switch(l){case"\
space":i=!0;break;case"comment":{r&&!i&&n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space \
characters");let u=c.substring(1)||" ";s?s+=o+u:s=u,o="";break}case"newline":s&&(o+=c),i=!0;break;default:n(a,"UNEXPECTE\
D_TOKEN",`Unexpected ${l} at node end`)}e+=c.length}}return{comment:s,offset:e}}u_.resolveEnd=_q});var h_=d(d_=>{"use strict";var gq=j(),bq=et(),p_=rt(),Oq=nt(),wq=lr(),f_=hn(),Pq=yi(),Sq=Nc(),jc="Block collections are \
not allowed within flow collections",xc=t=>t&&(t.type==="block-map"||t.type==="block-seq");function kq({composeNode:t,composeEmptyNode:e},r,n,s,i){
let o=n.start.source==="{",a=o?"flow map":"flow sequence",c=i?.nodeClass??(o?p_.YAMLMap:Oq.YAMLSeq),l=new c(r.schema);l.
flow=!0;let u=r.atRoot;u&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let p=n.offset+n.start.source.length;for(let y=0;y<n.items.
length;++y){let P=n.items[y],{start:A,key:_,sep:S,value:w}=P,b=f_.resolveProps(A,{flow:a,indicator:"explicit-key-ind",next:_??
S?.[0],offset:p,onError:s,parentIndent:n.indent,startOnNewline:!1});if(!b.found){if(!b.anchor&&!b.tag&&!S&&!w){y===0&&b.
comma?s(b.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<n.items.length-1&&s(b.start,"UNEXPECTED_TOKEN",`Unexpected \
empty item in ${a}`),b.comment&&(l.comment?l.comment+=`
`+b.comment:l.comment=b.comment),p=b.end;continue}!o&&r.options.strict&&Pq.containsNewline(_)&&s(_,"MULTILINE_IMPLICIT_K\
EY","Implicit keys of flow sequence pairs need to be on a single line")}if(y===0)b.comma&&s(b.comma,"UNEXPECTED_TOKEN",`\
Unexpected , in ${a}`);else if(b.comma||s(b.start,"MISSING_CHAR",`Missing , between ${a} items`),b.comment){let g="";e:for(let k of A)
switch(k.type){case"comma":case"space":break;case"comment":g=k.source.substring(1);break e;default:break e}if(g){let k=l.
items[l.items.length-1];gq.isPair(k)&&(k=k.value??k.key),k.comment?k.comment+=`
`+g:k.comment=g,b.comment=b.comment.substring(g.length+1)}}if(!o&&!S&&!b.found){let g=w?t(r,w,b,s):e(r,b.end,S,null,b,s);
l.items.push(g),p=g.range[2],xc(w)&&s(g.range,"BLOCK_IN_FLOW",jc)}else{r.atKey=!0;let g=b.end,k=_?t(r,_,b,s):e(r,g,A,null,
b,s);xc(_)&&s(k.range,"BLOCK_IN_FLOW",jc),r.atKey=!1;let L=f_.resolveProps(S??[],{flow:a,indicator:"map-value-ind",next:w,
offset:k.range[2],onError:s,parentIndent:n.indent,startOnNewline:!1});if(L.found){if(!o&&!b.found&&r.options.strict){if(S)
for(let B of S){if(B===L.found)break;if(B.type==="newline"){s(B,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence\
 pairs need to be on a single line");break}}b.start<L.found.offset-1024&&s(L.found,"KEY_OVER_1024_CHARS","The : indicato\
r must be at most 1024 chars after the start of an implicit flow sequence key")}}else w&&("source"in w&&w.source?.[0]===
":"?s(w,"MISSING_CHAR",`Missing space after : in ${a}`):s(L.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let le=w?
t(r,w,L,s):L.found?e(r,L.end,S,null,L,s):null;le?xc(w)&&s(le.range,"BLOCK_IN_FLOW",jc):L.comment&&(k.comment?k.comment+=
`
`+L.comment:k.comment=L.comment);let He=new bq.Pair(k,le);if(r.options.keepSourceTokens&&(He.srcToken=P),o){let B=l;Sq.mapIncludes(
r,B.items,k)&&s(g,"DUPLICATE_KEY","Map keys must be unique"),B.items.push(He)}else{let B=new p_.YAMLMap(r.schema);B.flow=
!0,B.items.push(He);let Gt=(le??k).range;B.range=[k.range[0],Gt[1],Gt[2]],l.items.push(B)}p=le?le.range[2]:L.end}}let f=o?
"}":"]",[h,...v]=n.end,m=p;if(h?.source===f)m=h.offset+h.source.length;else{let y=a[0].toUpperCase()+a.substring(1),P=u?
`${y} must end with a ${f}`:`${y} in block collection must be sufficiently indented and end with a ${f}`;s(p,u?"MISSING_\
CHAR":"BAD_INDENT",P),h&&h.source.length!==1&&v.unshift(h)}if(v.length>0){let y=wq.resolveEnd(v,m,r.options.strict,s);y.
comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[n.offset,m,y.offset]}else l.range=[n.offset,m,m];return l}d_.resolveFlowCollection=
kq});var y_=d(m_=>{"use strict";var Aq=j(),Tq=F(),Eq=rt(),Nq=nt(),jq=a_(),xq=l_(),Rq=h_();function Rc(t,e,r,n,s,i){let o=r.type===
"block-map"?jq.resolveBlockMap(t,e,r,n,i):r.type==="block-seq"?xq.resolveBlockSeq(t,e,r,n,i):Rq.resolveFlowCollection(t,
e,r,n,i),a=o.constructor;return s==="!"||s===a.tagName?(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function Dq(t,e,r,n,s){let i=n.
tag,o=i?e.directives.tagName(i.source,f=>s(i,"TAG_RESOLVE_FAILED",f)):null;if(r.type==="block-seq"){let{anchor:f,newlineAfterProp:h}=n,
v=f&&i?f.offset>i.offset?f:i:f??i;v&&(!h||h.offset<v.offset)&&s(v,"MISSING_CHAR","Missing newline after block sequence p\
rops")}let a=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||
o===Eq.YAMLMap.tagName&&a==="map"||o===Nq.YAMLSeq.tagName&&a==="seq")return Rc(t,e,r,s,o);let c=e.schema.tags.find(f=>f.
tag===o&&f.collection===a);if(!c){let f=e.schema.knownTags[o];if(f?.collection===a)e.schema.tags.push(Object.assign({},f,
{default:!1})),c=f;else return f?s(i,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??
"scalar"}`,!0):s(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Rc(t,e,r,s,o)}let l=Rc(t,e,r,s,o,c),u=c.resolve?.(l,f=>s(
i,"TAG_RESOLVE_FAILED",f),e.options)??l,p=Aq.isNode(u)?u:new Tq.Scalar(u);return p.range=l.range,p.tag=o,c?.format&&(p.format=
c.format),p}m_.composeCollection=Dq});var Ic=d(v_=>{"use strict";var Dc=F();function Iq(t,e,r){let n=e.offset,s=Mq(e,t.options.strict,r);if(!s)return{value:"",
type:null,comment:"",range:[n,n,n]};let i=s.mode===">"?Dc.Scalar.BLOCK_FOLDED:Dc.Scalar.BLOCK_LITERAL,o=e.source?qq(e.source):
[],a=o.length;for(let m=o.length-1;m>=0;--m){let y=o[m][1];if(y===""||y==="\r")a=m;else break}if(a===0){let m=s.chomp===
"+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",y=n+s.length;return e.source&&(y+=e.source.length),{value:m,type:i,comment:s.comment,
range:[n,y,y]}}let c=e.indent+s.indent,l=e.offset+s.length,u=0;for(let m=0;m<a;++m){let[y,P]=o[m];if(P===""||P==="\r")s.
indent===0&&y.length>c&&(c=y.length);else{y.length<c&&r(l+y.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),s.indent===0&&(c=y.length),u=m,c===0&&!t.atRoot&&r(l,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}l+=y.length+P.length+1}for(let m=o.length-1;m>=a;--m)
o[m][0].length>c&&(a=m+1);let p="",f="",h=!1;for(let m=0;m<u;++m)p+=o[m][0].slice(c)+`
`;for(let m=u;m<a;++m){let[y,P]=o[m];l+=y.length+P.length+1;let A=P[P.length-1]==="\r";if(A&&(P=P.slice(0,-1)),P&&y.length<
c){let S=`Block scalar lines must not be less indented than their ${s.indent?"explicit indentation indicator":"first lin\
e"}`;r(l-P.length-(A?2:1),"BAD_INDENT",S),y=""}i===Dc.Scalar.BLOCK_LITERAL?(p+=f+y.slice(c)+P,f=`
`):y.length>c||P[0]==="	"?(f===" "?f=`
`:!h&&f===`
`&&(f=`

`),p+=f+y.slice(c)+P,f=`
`,h=!0):P===""?f===`
`?p+=`
`:f=`
`:(p+=f+P,f=" ",h=!1)}switch(s.chomp){case"-":break;case"+":for(let m=a;m<o.length;++m)p+=`
`+o[m][0].slice(c);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let v=n+s.length+e.source.length;return{value:p,type:i,comment:s.comment,range:[n,v,v]}}function Mq({offset:t,props:e},r,n){
if(e[0].type!=="block-scalar-header")return n(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=e[0],
i=s[0],o=0,a="",c=-1;for(let f=1;f<s.length;++f){let h=s[f];if(!a&&(h==="-"||h==="+"))a=h;else{let v=Number(h);!o&&v?o=v:
c===-1&&(c=t+f)}}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let l=!1,u="",p=s.
length;for(let f=1;f<e.length;++f){let h=e[f];switch(h.type){case"space":l=!0;case"newline":p+=h.source.length;break;case"\
comment":r&&!l&&n(h,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),p+=h.source.
length,u=h.source.substring(1);break;case"error":n(h,"UNEXPECTED_TOKEN",h.message),p+=h.source.length;break;default:{let v=`\
Unexpected token in block scalar header: ${h.type}`;n(h,"UNEXPECTED_TOKEN",v);let m=h.source;m&&typeof m=="string"&&(p+=
m.length)}}}return{mode:i,indent:o,chomp:a,comment:u,length:p}}function qq(t){let e=t.split(/\n( *)/),r=e[0],n=r.match(/^( *)/),
i=[n?.[1]?[n[1],r.slice(n[1].length)]:["",r]];for(let o=1;o<e.length;o+=2)i.push([e[o],e[o+1]]);return i}v_.resolveBlockScalar=
Iq});var qc=d(g_=>{"use strict";var Mc=F(),Cq=lr();function Lq(t,e,r){let{offset:n,type:s,source:i,end:o}=t,a,c,l=(f,h,v)=>r(
n+f,h,v);switch(s){case"scalar":a=Mc.Scalar.PLAIN,c=$q(i,l);break;case"single-quoted-scalar":a=Mc.Scalar.QUOTE_SINGLE,c=
Bq(i,l);break;case"double-quoted-scalar":a=Mc.Scalar.QUOTE_DOUBLE,c=Fq(i,l);break;default:return r(t,"UNEXPECTED_TOKEN",
`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",range:[n,n+i.length,n+i.length]}}let u=n+
i.length,p=Cq.resolveEnd(o,u,e,r);return{value:c,type:a,comment:p.comment,range:[n,u,p.offset]}}function $q(t,e){let r="";
switch(t[0]){case"	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indicat\
or character %";break;case"|":case">":{r=`block scalar indicator ${t[0]}`;break}case"@":case"`":{r=`reserved character ${t[0]}`;
break}}return r&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${r}`),__(t)}function Bq(t,e){return(t[t.length-1]!==
"'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quote"),__(t.slice(1,-1)).replace(/''/g,"'")}function __(t){
let e=/(.*?)\r?\n/sy,r=e.exec(t);if(!r)return t;let n,s;try{n=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp("^[ 	]+|(?<![ 	\
])[ 	]+$","g")}catch{n=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=r[1].replace(n,""),o=" ",a=e.lastIndex;for(;r=e.exec(t);){let l=r[1].
replace(s,"");l===""?o===`
`?i+=o:o=`
`:(i+=o+l,o=" "),a=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,r=c.exec(t),i+o+(r?.[1]??"")}function Fq(t,e){let r="";
for(let n=1;n<t.length-1;++n){let s=t[n];if(!(s==="\r"&&t[n+1]===`
`))if(s===`
`){let{fold:i,offset:o}=Kq(t,n);r+=i,n=o}else if(s==="\\"){let i=t[++n],o=Uq[i];if(o)r+=o;else if(i===`
`)for(i=t[n+1];i===" "||i==="	";)i=t[++n+1];else if(i==="\r"&&t[n+1]===`
`)for(i=t[++n+1];i===" "||i==="	";)i=t[++n+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;r+=Wq(t,n+1,
a,e),n+=a}else{let a=t.substr(n-1,2);e(n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),r+=a}}else if(s===" "||s==="	"){
let i=n,o=t[n+1];for(;o===" "||o==="	";)o=t[++n+1];o!==`
`&&!(o==="\r"&&t[n+2]===`
`)&&(r+=n>i?t.slice(i,n+1):s)}else r+=s}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing cl\
osing "quote'),r}function Kq(t,e){let r="",n=t[e+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&t[e+2]!==`
`);)n===`
`&&(r+=`
`),e+=1,n=t[e+1];return r||(r=" "),{fold:r,offset:e}}var Uq={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Wq(t,e,r,n){
let s=t.substr(e,r),o=s.length===r&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=t.substr(e-2,r+2);return n(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}g_.resolveFlowScalar=Lq});var w_=d(O_=>{"use strict";var At=j(),b_=F(),Vq=Ic(),Jq=qc();function Gq(t,e,r,n){let{value:s,type:i,comment:o,range:a}=e.
type==="block-scalar"?Vq.resolveBlockScalar(t,e,n):Jq.resolveFlowScalar(e,t.options.strict,n),c=r?t.directives.tagName(r.
source,p=>n(r,"TAG_RESOLVE_FAILED",p)):null,l;t.options.stringKeys&&t.atKey?l=t.schema[At.SCALAR]:c?l=Yq(t.schema,s,c,r,
n):e.type==="scalar"?l=Hq(t,s,e,n):l=t.schema[At.SCALAR];let u;try{let p=l.resolve(s,f=>n(r??e,"TAG_RESOLVE_FAILED",f),t.
options);u=At.isScalar(p)?p:new b_.Scalar(p)}catch(p){let f=p instanceof Error?p.message:String(p);n(r??e,"TAG_RESOLVE_F\
AILED",f),u=new b_.Scalar(s)}return u.range=a,u.source=s,i&&(u.type=i),c&&(u.tag=c),l.format&&(u.format=l.format),o&&(u.
comment=o),u}function Yq(t,e,r,n,s){if(r==="!")return t[At.SCALAR];let i=[];for(let a of t.tags)if(!a.collection&&a.tag===
r)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(e))return a;let o=t.knownTags[r];return o&&
!o.collection?(t.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(s(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,
r!=="tag:yaml.org,2002:str"),t[At.SCALAR])}function Hq({atKey:t,directives:e,schema:r},n,s,i){let o=r.tags.find(a=>(a.default===
!0||t&&a.default==="key")&&a.test?.test(n))||r[At.SCALAR];if(r.compat){let a=r.compat.find(c=>c.default&&c.test?.test(n))??
r[At.SCALAR];if(o.tag!==a.tag){let c=e.tagString(o.tag),l=e.tagString(a.tag),u=`Value may be parsed as either ${c} or ${l}`;
i(s,"TAG_RESOLVE_FAILED",u,!0)}}return o}O_.composeScalar=Gq});var S_=d(P_=>{"use strict";function zq(t,e,r){if(e){r??(r=e.length);for(let n=r-1;n>=0;--n){let s=e[n];switch(s.type){case"\
space":case"comment":case"newline":t-=s.source.length;continue}for(s=e[++n];s?.type==="space";)t+=s.source.length,s=e[++n];
break}}return t}P_.emptyScalarPosition=zq});var T_=d(Lc=>{"use strict";var Xq=Gr(),Qq=j(),Zq=y_(),k_=w_(),eC=lr(),tC=S_(),rC={composeNode:A_,composeEmptyNode:Cc};function A_(t,e,r,n){
let s=t.atKey,{spaceBefore:i,comment:o,anchor:a,tag:c}=r,l,u=!0;switch(e.type){case"alias":l=nC(t,e,n),(a||c)&&n(e,"ALIA\
S_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quot\
ed-scalar":case"block-scalar":l=k_.composeScalar(t,e,c,n),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"\
block-seq":case"flow-collection":try{l=Zq.composeCollection(rC,t,e,r,n),a&&(l.anchor=a.source.substring(1))}catch(p){let f=p instanceof
Error?p.message:String(p);n(e,"RESOURCE_EXHAUSTION",f)}break;default:{let p=e.type==="error"?e.message:`Unsupported toke\
n (type: ${e.type})`;n(e,"UNEXPECTED_TOKEN",p),u=!1}}return l??(l=Cc(t,e.offset,void 0,null,r,n)),a&&l.anchor===""&&n(a,
"BAD_ALIAS","Anchor cannot be an empty string"),s&&t.options.stringKeys&&(!Qq.isScalar(l)||typeof l.value!="string"||l.tag&&
l.tag!=="tag:yaml.org,2002:str")&&n(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=
!0),o&&(e.type==="scalar"&&e.source===""?l.comment=o:l.commentBefore=o),t.options.keepSourceTokens&&u&&(l.srcToken=e),l}
function Cc(t,e,r,n,{spaceBefore:s,comment:i,anchor:o,tag:a,end:c},l){let u={type:"scalar",offset:tC.emptyScalarPosition(
e,r,n),indent:-1,source:""},p=k_.composeScalar(t,u,a,l);return o&&(p.anchor=o.source.substring(1),p.anchor===""&&l(o,"BA\
D_ALIAS","Anchor cannot be an empty string")),s&&(p.spaceBefore=!0),i&&(p.comment=i,p.range[2]=c),p}function nC({options:t},{
offset:e,source:r,end:n},s){let i=new Xq.Alias(r.substring(1));i.source===""&&s(e,"BAD_ALIAS","Alias cannot be an empty \
string"),i.source.endsWith(":")&&s(e+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+r.length,a=eC.resolveEnd(
n,o,t.strict,s);return i.range=[e,o,a.offset],a.comment&&(i.comment=a.comment),i}Lc.composeEmptyNode=Cc;Lc.composeNode=A_});var j_=d(N_=>{"use strict";var sC=un(),E_=T_(),iC=lr(),oC=hn();function aC(t,e,{offset:r,start:n,value:s,end:i},o){let a=Object.
assign({_directives:e},t),c=new sC.Document(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.
schema},u=oC.resolveProps(n,{indicator:"doc-start",next:s??i?.[0],offset:r,onError:o,parentIndent:0,startOnNewline:!0});
u.found&&(c.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="block-seq")&&!u.hasNewline&&o(u.end,"MISSING_CHAR",
"Block collection cannot start on same line with directives-end marker")),c.contents=s?E_.composeNode(l,s,u,o):E_.composeEmptyNode(
l,u.end,n,null,u,o);let p=c.contents.range[2],f=iC.resolveEnd(i,p,!1,o);return f.comment&&(c.comment=f.comment),c.range=
[r,p,f.offset],c}N_.composeDoc=aC});var Bc=d(D_=>{"use strict";var cC=require("process"),lC=ka(),uC=un(),mn=dn(),x_=j(),pC=j_(),fC=lr();function yn(t){if(typeof t==
"number")return[t,t+1];if(Array.isArray(t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:r}=t;return[e,e+(typeof r==
"string"?r.length:1)]}function R_(t){let e="",r=!1,n=!1;for(let s=0;s<t.length;++s){let i=t[s];switch(i[0]){case"#":e+=(e===
""?"":n?`

`:`
`)+(i.substring(1)||" "),r=!0,n=!1;break;case"%":t[s+1]?.[0]!=="#"&&(s+=1),r=!1;break;default:r||(n=!0),r=!1}}return{comment:e,
afterEmptyLine:n}}var $c=class{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(r,n,s,i)=>{let o=yn(r);i?this.warnings.push(new mn.YAMLWarning(o,n,s)):this.errors.push(new mn.
YAMLParseError(o,n,s))},this.directives=new lC.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,r){let{comment:n,
afterEmptyLine:s}=R_(this.prelude);if(n){let i=e.contents;if(r)e.comment=e.comment?`${e.comment}
${n}`:n;else if(s||e.directives.docStart||!i)e.commentBefore=n;else if(x_.isCollection(i)&&!i.flow&&i.items.length>0){let o=i.
items[0];x_.isPair(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${n}
${a}`:n}else{let o=i.commentBefore;i.commentBefore=o?`${n}
${o}`:n}}if(r){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)
e.warnings.push(this.warnings[i])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:R_(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(e,r=!1,n=-1){for(let s of e)yield*this.next(s);yield*this.end(r,n)}*next(e){switch(cC.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(r,n,s)=>{let i=yn(e);i[0]+=r,this.onError(
i,"BAD_DIRECTIVE",n,s)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{let r=pC.composeDoc(this.
options,this.directives,e,this.onError);this.atDirectives&&!r.directives.docStart&&this.onError(e,"MISSING_CHAR","Missin\
g directives-end/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=
!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"erro\
r":{let r=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,n=new mn.YAMLParseError(yn(e),"UNEXPECTED_TOKEN",
r);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){let n="Un\
expected doc-end without preceding document";this.errors.push(new mn.YAMLParseError(yn(e),"UNEXPECTED_TOKEN",n));break}this.
doc.directives.docEnd=!0;let r=fC.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.
decorate(this.doc,!0),r.comment){let n=this.doc.comment;this.doc.comment=n?`${n}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new mn.YAMLParseError(yn(e),"UNEXPECTE\
D_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,r=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=
null;else if(e){let n=Object.assign({_directives:this.directives},this.options),s=new uC.Document(void 0,n);this.atDirectives&&
this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,r,r],this.decorate(s,!1),yield s}}};D_.
Composer=$c});var q_=d(vi=>{"use strict";var dC=Ic(),hC=qc(),mC=dn(),I_=Qr();function yC(t,e=!0,r){if(t){let n=(s,i,o)=>{let a=typeof s==
"number"?s:Array.isArray(s)?s[0]:s.offset;if(r)r(a,i,o);else throw new mC.YAMLParseError([a,a+1],i,o)};switch(t.type){case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":return hC.resolveFlowScalar(t,e,n);case"block-scalar":return dC.
resolveBlockScalar({options:{strict:e}},t,n)}}return null}function vC(t,e){let{implicitKey:r=!1,indent:n,inFlow:s=!1,offset:i=-1,
type:o="PLAIN"}=e,a=I_.stringifyString({type:o,value:t},{implicitKey:r,indent:n>0?" ".repeat(n):"",inFlow:s,options:{blockQuote:!0,
lineWidth:-1}}),c=e.end??[{type:"newline",offset:-1,indent:n,source:`
`}];switch(a[0]){case"|":case">":{let l=a.indexOf(`
`),u=a.substring(0,l),p=a.substring(l+1)+`
`,f=[{type:"block-scalar-header",offset:i,indent:n,source:u}];return M_(f,c)||f.push({type:"newline",offset:-1,indent:n,
source:`
`}),{type:"block-scalar",offset:i,indent:n,props:f,source:p}}case'"':return{type:"double-quoted-scalar",offset:i,indent:n,
source:a,end:c};case"'":return{type:"single-quoted-scalar",offset:i,indent:n,source:a,end:c};default:return{type:"scalar",
offset:i,indent:n,source:a,end:c}}}function _C(t,e,r={}){let{afterKey:n=!1,implicitKey:s=!1,inFlow:i=!1,type:o}=r,a="ind\
ent"in t?t.indent:null;if(n&&typeof a=="number"&&(a+=2),!o)switch(t.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"\
double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let l=t.props[0];if(l.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");o=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=I_.stringifyString(
{type:o,value:e},{implicitKey:s||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});
switch(c[0]){case"|":case">":gC(t,c);break;case'"':Fc(t,c,"double-quoted-scalar");break;case"'":Fc(t,c,"single-quoted-sc\
alar");break;default:Fc(t,c,"scalar")}}function gC(t,e){let r=e.indexOf(`
`),n=e.substring(0,r),s=e.substring(r+1)+`
`;if(t.type==="block-scalar"){let i=t.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar h\
eader");i.source=n,t.source=s}else{let{offset:i}=t,o="indent"in t?t.indent:-1,a=[{type:"block-scalar-header",offset:i,indent:o,
source:n}];M_(a,"end"in t?t.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`
`});for(let c of Object.keys(t))c!=="type"&&c!=="offset"&&delete t[c];Object.assign(t,{type:"block-scalar",indent:o,props:a,
source:s})}}function M_(t,e){if(e)for(let r of e)switch(r.type){case"space":case"comment":t.push(r);break;case"newline":
return t.push(r),!0}return!1}function Fc(t,e,r){switch(t.type){case"scalar":case"double-quoted-scalar":case"single-quote\
d-scalar":t.type=r,t.source=e;break;case"block-scalar":{let n=t.props.slice(1),s=e.length;t.props[0].type==="block-scala\
r-header"&&(s-=t.props[0].source.length);for(let i of n)i.offset+=s;delete t.props,Object.assign(t,{type:r,source:e,end:n});
break}case"block-map":case"block-seq":{let s={type:"newline",offset:t.offset+e.length,indent:t.indent,source:`
`};delete t.items,Object.assign(t,{type:r,source:e,end:[s]});break}default:{let n="indent"in t?t.indent:-1,s="end"in t&&
Array.isArray(t.end)?t.end.filter(i=>i.type==="space"||i.type==="comment"||i.type==="newline"):[];for(let i of Object.keys(
t))i!=="type"&&i!=="offset"&&delete t[i];Object.assign(t,{type:r,indent:n,source:e,end:s})}}}vi.createScalarToken=vC;vi.
resolveAsScalar=yC;vi.setScalarValue=_C});var L_=d(C_=>{"use strict";var bC=t=>"type"in t?gi(t):_i(t);function gi(t){switch(t.type){case"block-scalar":{let e="";for(let r of t.
props)e+=gi(r);return e+t.source}case"block-map":case"block-seq":{let e="";for(let r of t.items)e+=_i(r);return e}case"f\
low-collection":{let e=t.start.source;for(let r of t.items)e+=_i(r);for(let r of t.end)e+=r.source;return e}case"documen\
t":{let e=_i(t);if(t.end)for(let r of t.end)e+=r.source;return e}default:{let e=t.source;if("end"in t&&t.end)for(let r of t.
end)e+=r.source;return e}}}function _i({start:t,key:e,sep:r,value:n}){let s="";for(let i of t)s+=i.source;if(e&&(s+=gi(e)),
r)for(let i of r)s+=i.source;return n&&(s+=gi(n)),s}C_.stringify=bC});var K_=d(F_=>{"use strict";var Kc=Symbol("break visit"),OC=Symbol("skip children"),$_=Symbol("remove item");function Tt(t,e){
"type"in t&&t.type==="document"&&(t={start:t.start,value:t.value}),B_(Object.freeze([]),t,e)}Tt.BREAK=Kc;Tt.SKIP=OC;Tt.REMOVE=
$_;Tt.itemAtPath=(t,e)=>{let r=t;for(let[n,s]of e){let i=r?.[n];if(i&&"items"in i)r=i.items[s];else return}return r};Tt.
parentCollection=(t,e)=>{let r=Tt.itemAtPath(t,e.slice(0,-1)),n=e[e.length-1][0],s=r?.[n];if(s&&"items"in s)return s;throw new Error(
"Parent collection not found")};function B_(t,e,r){let n=r(e,t);if(typeof n=="symbol")return n;for(let s of["key","value"]){
let i=e[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=B_(Object.freeze(t.concat([[s,o]])),i.items[o],r);
if(typeof a=="number")o=a-1;else{if(a===Kc)return Kc;a===$_&&(i.items.splice(o,1),o-=1)}}typeof n=="function"&&s==="key"&&
(n=n(e,t))}}return typeof n=="function"?n(e,t):n}F_.visit=Tt});var bi=d(Q=>{"use strict";var Uc=q_(),wC=L_(),PC=K_(),Wc="\uFEFF",Vc="",Jc="",Gc="",SC=t=>!!t&&"items"in t,kC=t=>!!t&&
(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function AC(t){
switch(t){case Wc:return"<BOM>";case Vc:return"<DOC>";case Jc:return"<FLOW_END>";case Gc:return"<SCALAR>";default:return JSON.
stringify(t)}}function TC(t){switch(t){case Wc:return"byte-order-mark";case Vc:return"doc-mode";case Jc:return"flow-erro\
r-end";case Gc:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}Q.createScalarToken=Uc.createScalarToken;Q.resolveAsScalar=Uc.
resolveAsScalar;Q.setScalarValue=Uc.setScalarValue;Q.stringify=wC.stringify;Q.visit=PC.visit;Q.BOM=Wc;Q.DOCUMENT=Vc;Q.FLOW_END=
Jc;Q.SCALAR=Gc;Q.isCollection=SC;Q.isScalar=kC;Q.prettyToken=AC;Q.tokenType=TC});var zc=d(W_=>{"use strict";var vn=bi();function me(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var U_=new Set("0123456789ABCDEFabcdef"),EC=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Oi=new Set(",[]{}"),NC=new Set(` ,[]{}
\r	`),Yc=t=>!t||NC.has(t),Hc=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,r=!1){
if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=
null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let e=this.
pos,r=this.buffer[e];for(;r===" "||r==="	";)r=this.buffer[++e];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let r=this.buffer[e];if(this.indentNext>0){let n=0;for(;r===
" ";)r=this.buffer[++n+e];if(r==="\r"){let s=this.buffer[n+e+1];if(s===`
`||!s&&!this.atEnd)return e+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?e+n:-1}if(r==="-"||r==="."){let n=this.buffer.substr(e,3);if((n==="---"||n==="...")&&
me(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.
buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){
switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext("strea\
m");if(e[0]===vn.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let r=e.length,n=e.indexOf("#");for(;n!==-1;){
let i=e[n-1];if(i===" "||i==="	"){r=n-1;break}else n=e.indexOf("#",n+1)}for(;;){let i=e[r-1];if(i===" "||i==="	")r-=1;else
break}let s=(yield*this.pushCount(r))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-s),this.pushNewline(),
"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-r),yield*this.pushNewline(),
"stream"}return yield vn.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)
return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");
let r=this.peek(3);if((r==="---"||r==="...")&&me(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.
indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!me(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,r]=this.peek(
2);if(!r&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&me(r)){let n=(yield*this.pushCount(
1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){
yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext("doc");let r=yield*this.pushIndicators();
switch(e[r]){case"#":yield*this.pushCount(e.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(
1),"doc";case"*":return yield*this.pushUntil(Yc),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case"\
>":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-r),yield*this.
pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,r,
n=-1;do e=yield*this.pushNewline(),e>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(e+
r>0);let s=this.getLine();if(s===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&s[0]!=="#"||n===0&&(s.startsWith(
"---")||s.startsWith("..."))&&me(s[3]))&&!(n===this.indentNext-1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.
flowLevel=0,yield vn.FLOW_END,yield*this.parseLineStart();let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.
pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),s[i]){case void 0:return"flow";case"#":return yield*this.
pushCount(s.length-i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"\
}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.
pushUntil(Yc),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);
if(this.flowKey||me(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:
return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),r=this.buffer.indexOf(e,
this.pos+1);if(e==="'")for(;r!==-1&&this.buffer[r+1]==="'";)r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let i=0;for(;this.
buffer[r-1-i]==="\\";)i+=1;if(i%2===0)break;r=this.buffer.indexOf('"',r+1)}let n=this.buffer.substring(0,r),s=n.indexOf(
`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=n.indexOf(`
`,i)}s!==-1&&(r=s-(n[s-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}
return yield*this.pushToIndex(r+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let e=this.pos;for(;;){let r=this.buffer[++e];if(r==="+")this.blockScalarKeep=!0;else if(r>"0"&&r<="9")
this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>me(r)||r==="#")}*parseBlockScalar(){
let e=this.pos-1,r=0,n;e:for(let i=this.pos;n=this.buffer[i];++i)switch(n){case" ":r+=1;break;case`
`:e=i,r=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=r:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(
e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let s=e+1;for(n=this.
buffer[s];n===" ";)n=this.buffer[++s];if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++s];e=s-1}else if(!this.blockScalarKeep)do{let i=e-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;
for(;o===" ";)o=this.buffer[--i];if(o===`
`&&i>=this.pos&&i+1+r>a)e=i;else break}while(!0);return yield vn.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let e=this.flowLevel>0,r=this.pos-1,n=this.pos-1,s;for(;s=this.buffer[++n];)if(s===":"){let i=this.buffer[n+1];if(me(i)||
e&&Oi.has(i))break;r=n}else if(me(s)){let i=this.buffer[n+1];if(s==="\r"&&(i===`
`?(n+=1,s=`
`,i=this.buffer[n+1]):r=n),i==="#"||e&&Oi.has(i))break;if(s===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(e&&Oi.has(s))break;r=n}return!s&&!this.atEnd?
this.setNext("plain-scalar"):(yield vn.SCALAR,yield*this.pushToIndex(r+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.
buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,r){let n=this.buffer.slice(this.pos,e);return n?(yield n,this.
pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Yc),e+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let r=this.flowLevel>0,n=this.charAt(1);if(me(n)||r&&Oi.has(n)){r?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(!0);continue e}}}break e}return e}*pushTag(){
if(this.charAt(1)==="<"){let e=this.pos+2,r=this.buffer[e];for(;!me(r)&&r!==">";)r=this.buffer[++e];return yield*this.pushToIndex(
r===">"?e+1:e,!1)}else{let e=this.pos+1,r=this.buffer[e];for(;r;)if(EC.has(r))r=this.buffer[++e];else if(r==="%"&&U_.has(
this.buffer[e+1])&&U_.has(this.buffer[e+2]))r=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){
let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||e&&n==="	");let s=r-this.
pos;return s>0&&(yield this.buffer.substr(this.pos,s),this.pos=r),s}*pushUntil(e){let r=this.pos,n=this.buffer[r];for(;!e(
n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};W_.Lexer=Hc});var Qc=d(V_=>{"use strict";var Xc=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.
linePos=e=>{let r=0,n=this.lineStarts.length;for(;r<n;){let i=r+n>>1;this.lineStarts[i]<e?r=i+1:n=i}if(this.lineStarts[r]===
e)return{line:r+1,col:1};if(r===0)return{line:0,col:e};let s=this.lineStarts[r-1];return{line:r,col:e-s+1}}}};V_.LineCounter=
Xc});var el=d(z_=>{"use strict";var jC=require("process"),J_=bi(),xC=zc();function st(t,e){for(let r=0;r<t.length;++r)if(t[r].
type===e)return!0;return!1}function G_(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"ne\
wline":break;default:return e}return-1}function H_(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function wi(t){switch(t.type){case"document":return t.
start;case"block-map":{let e=t.items[t.items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-
1].start;default:return[]}}function ur(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="spac\
e";);return t.splice(e,t.length)}function Pi(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let r=0;r<e.length;++r)
t.push(e[r])}function Y_(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!st(e.start,"explic\
it-key-ind")&&!st(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,H_(e.value)?e.value.end?Pi(e.value.end,e.
sep):e.value.end=e.sep:Pi(e.start,e.sep),delete e.sep)}var Zc=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new xC.Lexer,this.onNewLine=
e}*parse(e,r=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(e,r))yield*this.next(n);
r||(yield*this.end())}*next(e){if(this.source=e,jC.env.LOG_TOKENS&&console.log("|",J_.prettyToken(e)),this.atScalar){this.
atScalar=!1,yield*this.step(),this.offset+=e.length;return}let r=J_.tokenType(e);if(r)if(r==="scalar")this.atNewLine=!1,
this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),r){case"newline":this.atNewLine=!0,this.indent=
0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);
break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"d\
oc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.length}else{let n=`Not a YAML token: ${e}`;
yield*this.pop({type:"error",offset:this.offset,message:n,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){
let e=this.peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.
push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)return yield*this.stream();switch(e.type){case"\
document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.
scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-s\
eq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.
documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.stack.length-e]}*pop(e){let r=e??this.stack.pop();if(!r)yield{
type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield r;else{
let n=this.peek(1);switch(r.type==="block-scalar"?r.indent="indent"in n?n.indent:0:r.type==="flow-collection"&&n.type===
"document"&&(r.indent=0),r.type==="flow-collection"&&Y_(r),n.type){case"document":n.value=r;break;case"block-scalar":n.props.
push(r);break;case"block-map":{let s=n.items[n.items.length-1];if(s.value){n.items.push({start:[],key:r,sep:[]}),this.onKeyLine=
!0;return}else if(s.sep)s.value=r;else{Object.assign(s,{key:r,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"b\
lock-seq":{let s=n.items[n.items.length-1];s.value?n.items.push({start:[],value:r}):s.value=r;break}case"flow-collection":{
let s=n.items[n.items.length-1];!s||s.value?n.items.push({start:[],key:r,sep:[]}):s.sep?s.value=r:Object.assign(s,{key:r,
sep:[]});return}default:yield*this.pop(),yield*this.pop(r)}if((n.type==="document"||n.type==="block-map"||n.type==="bloc\
k-seq")&&(r.type==="block-map"||r.type==="block-seq")){let s=r.items[r.items.length-1];s&&!s.sep&&!s.value&&s.start.length>
0&&G_(s.start)===-1&&(r.indent===0||s.start.every(i=>i.type!=="comment"||i.indent<r.indent))&&(n.type==="document"?n.end=
s.start:n.items.push({start:s.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"\
directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.
sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-\
start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpec\
ted ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.
type){case"doc-start":{G_(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"\
anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let r=this.startBlockValue(
e);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}*scalar(e){if(this.type==="map-value-ind"){let r=wi(this.peek(2)),n=ur(r),s;e.end?(s=e.end,s.push(this.sourceToken),
delete e.end):s=[this.sourceToken];let i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:s}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"sp\
ace":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=
!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let r=e.items[e.items.length-1];switch(this.
type){case"newline":if(this.onKeyLine=!1,r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-
1]:void 0)?.type==="comment"?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else r.sep?r.sep.push(this.
sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)e.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,e.indent)){let s=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(s)){Pi(s,r.start),s.push(this.sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return}
if(this.indent>=e.indent){let n=!this.onKeyLine&&this.indent===e.indent,s=n&&(r.sep||r.explicitKey)&&this.type!=="seq-it\
em-ind",i=[];if(s&&r.sep&&!r.value){let o=[];for(let a=0;a<r.sep.length;++a){let c=r.sep[a];switch(c.type){case"newline":
o.push(a);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=
r.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":s||r.value?(i.push(this.sourceToken),e.items.push({start:i}),
this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"explicit-key-ind":!r.sep&&
!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):s||r.value?(i.push(this.sourceToken),e.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)e.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(st(r.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(H_(r.key)&&!st(r.sep,"newline")){let o=ur(
r.start),a=r.key,c=r.sep;c.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:c}]})}else i.length>0?r.sep=r.sep.concat(i,this.sourceToken):r.sep.push(
this.sourceToken);else if(st(r.start,"newline"))Object.assign(r,{key:null,sep:[this.sourceToken]});else{let o=ur(r.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||s?e.items.push({start:i,key:null,sep:[this.sourceToken]}):st(r.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):
Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||r.value?(e.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(o):(Object.assign(r,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(
e);if(o){if(o.type==="block-seq"){if(!r.explicitKey&&r.sep&&!st(r.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else n&&e.items.push({start:i});
this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let r=e.items[e.items.length-1];switch(this.
type){case"newline":if(r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type===
"comment"?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"\
space":case"comment":if(r.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(r.start,e.indent)){
let s=e.items[e.items.length-2]?.value?.end;if(Array.isArray(s)){Pi(s,r.start),s.push(this.sourceToken),e.items.pop();return}}
r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=e.indent)break;r.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;r.value||st(r.start,"seq-item-ind")?e.items.push({start:[this.
sourceToken]}):r.start.push(this.sourceToken);return}if(this.indent>e.indent){let n=this.startBlockValue(e);if(n){this.stack.
push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let r=e.items[e.items.length-1];if(this.type==="fl\
ow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!r||r.sep?e.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);
return;case"map-value-ind":!r||r.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):
Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":
!r||r.value?e.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!r||r.value?
e.items.push({start:[],key:s,sep:[]}):r.sep?this.stack.push(s):Object.assign(r,{key:s,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":e.end.push(this.sourceToken);return}let n=this.startBlockValue(e);n?this.stack.push(n):(yield*this.pop(),yield*this.
step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===e.indent||this.type===
"newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!==
"flow-collection"){let s=wi(n),i=ur(s);Y_(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let r=wi(e),n=ur(r);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let r=wi(e),n=ur(r);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,r){
return this.type!=="comment"||this.indent<=r?!1:e.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};z_.Parser=Zc});var tg=d(gn=>{"use strict";var X_=Bc(),RC=un(),_n=dn(),DC=La(),IC=j(),MC=Qc(),Q_=el();function Z_(t){let e=t.prettyErrors!==
!1;return{lineCounter:t.lineCounter||e&&new MC.LineCounter||null,prettyErrors:e}}function qC(t,e={}){let{lineCounter:r,prettyErrors:n}=Z_(
e),s=new Q_.Parser(r?.addNewLine),i=new X_.Composer(e),o=Array.from(i.compose(s.parse(t)));if(n&&r)for(let a of o)a.errors.
forEach(_n.prettifyError(t,r)),a.warnings.forEach(_n.prettifyError(t,r));return o.length>0?o:Object.assign([],{empty:!0},
i.streamInfo())}function eg(t,e={}){let{lineCounter:r,prettyErrors:n}=Z_(e),s=new Q_.Parser(r?.addNewLine),i=new X_.Composer(
e),o=null;for(let a of i.compose(s.parse(t),!0,t.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(
new _n.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDo\
cuments()"));break}return n&&r&&(o.errors.forEach(_n.prettifyError(t,r)),o.warnings.forEach(_n.prettifyError(t,r))),o}function CC(t,e,r){
let n;typeof e=="function"?n=e:r===void 0&&e&&typeof e=="object"&&(r=e);let s=eg(t,r);if(!s)return null;if(s.warnings.forEach(
i=>DC.warn(s.options.logLevel,i)),s.errors.length>0){if(s.options.logLevel!=="silent")throw s.errors[0];s.errors=[]}return s.
toJS(Object.assign({reviver:n},r))}function LC(t,e,r){let n=null;if(typeof e=="function"||Array.isArray(e)?n=e:r===void 0&&
e&&(r=e),typeof r=="string"&&(r=r.length),typeof r=="number"){let s=Math.round(r);r=s<1?void 0:s>8?{indent:8}:{indent:s}}
if(t===void 0){let{keepUndefined:s}=r??e??{};if(!s)return}return IC.isDocument(t)&&!n?t.toString(r):new RC.Document(t,n,
r).toString(r)}gn.parse=CC;gn.parseAllDocuments=qC;gn.parseDocument=eg;gn.stringify=LC});var rl=d(D=>{"use strict";var $C=Bc(),BC=un(),FC=bc(),tl=dn(),KC=Gr(),it=j(),UC=et(),WC=F(),VC=rt(),JC=nt(),GC=bi(),YC=zc(),
HC=Qc(),zC=el(),Si=tg(),rg=Ur();D.Composer=$C.Composer;D.Document=BC.Document;D.Schema=FC.Schema;D.YAMLError=tl.YAMLError;
D.YAMLParseError=tl.YAMLParseError;D.YAMLWarning=tl.YAMLWarning;D.Alias=KC.Alias;D.isAlias=it.isAlias;D.isCollection=it.
isCollection;D.isDocument=it.isDocument;D.isMap=it.isMap;D.isNode=it.isNode;D.isPair=it.isPair;D.isScalar=it.isScalar;D.
isSeq=it.isSeq;D.Pair=UC.Pair;D.Scalar=WC.Scalar;D.YAMLMap=VC.YAMLMap;D.YAMLSeq=JC.YAMLSeq;D.CST=GC;D.Lexer=YC.Lexer;D.LineCounter=
HC.LineCounter;D.Parser=zC.Parser;D.parse=Si.parse;D.parseAllDocuments=Si.parseAllDocuments;D.parseDocument=Si.parseDocument;
D.stringify=Si.stringify;D.visit=rg.visit;D.visitAsync=rg.visitAsync});var T=d((oue,ug)=>{"use strict";var sl=Object.defineProperty,XC=Object.getOwnPropertyDescriptor,QC=Object.getOwnPropertyNames,
ZC=Object.prototype.hasOwnProperty,eL=(t,e)=>{for(var r in e)sl(t,r,{get:e[r],enumerable:!0})},tL=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of QC(e))!ZC.call(t,s)&&s!==r&&sl(t,s,{get:()=>e[s],enumerable:!(n=XC(e,s))||n.
enumerable});return t},rL=t=>tL(sl({},"__esModule",{value:!0}),t),ng={};eL(ng,{ACCOUNT:()=>nL,PARTITION:()=>sL,REGION:()=>iL,
STREAM_LABEL:()=>aL,TABLE_NAME:()=>oL,UNNAMED:()=>cL,abbreviate:()=>mL,composeText:()=>bn,display:()=>cg,hasDynamicReference:()=>al,
hasPlaceholder:()=>ol,isKnown:()=>ag,isLiteral:()=>dL,isPlaceholder:()=>pL,isUnresolved:()=>fL,joinParts:()=>Ai,joinedParts:()=>cl,
jsonText:()=>gL,knownText:()=>yL,literal:()=>nl,parseJson:()=>uL,partsOf:()=>_L,placeholderOf:()=>og,pseudoParameterOf:()=>lL,
selectItem:()=>bL,splitAtPlaceholders:()=>hL,subParts:()=>lg});ug.exports=rL(ng);var ot=N(),ye=O(),sg=new Map([["AWS::Ac\
countId","\uE000"],["AWS::Partition","\uE001"],["AWS::Region","\uE002"],["AWS::URLSuffix","\uE003"],["AWS::StackName","\uE004"],
["the table's name","\uE005"],["the stream's label","\uE006"]]),ig=new Map([...sg].map(([t,e])=>[e,t])),il=/[\uE000-\uF8FF]/,
nL="\uE000",sL="\uE001",iL="\uE002",oL="\uE005",aL="\uE006",cL="\uE0FF",ki="\uF8FF";function og(t){return t.startsWith("\
AWS::")?sg.get(t):void 0}function lL(t){let e=ig.get(t);return e?.startsWith("AWS::")?e:void 0}function nl(t){return il.
test(t)?t.replace(/[\uE000-\uF8FF]/g,ki):t}function uL(t,e){let r=t.replace(/\\\\|\\u(?:[eE][0-9a-fA-F]{3}|[fF][0-8][0-9a-fA-F]{2})/g,
n=>n==="\\\\"?n:"\\uF8FF");try{return JSON.parse(r,(n,s)=>typeof s=="string"&&e!==void 0?e(s):s)}catch{return}}function pL(t){
return t>="\uE000"&&t<="\uE006"}function ol(t){return il.test(t)}function al(t){return t.includes("{{resolve:")}function ag(t){
return!ol(t)&&!al(t)}function fL(t){return(0,ot.isIntrinsic)(t)||typeof t=="string"&&!ag(t)}function dL(t){return!(0,ot.
contains)(t,ot.isIntrinsic,ol)}function cg(t){return il.test(t)?t.replace(/[\uE000-\uE006]/g,e=>`\${${ig.get(e)}}`).replaceAll(
ki,"\uFFFD"):t}function hL(t){return t.split(/([\uE000-\uE006])/).filter(e=>e!=="")}function mL(t,e=100){let r=cg(typeof t==
"string"?t:JSON.stringify(t)??"nothing");return r.length>e?`${r.slice(0,e)}...`:r}function yL(t){let e=(0,ye.isScalar)(t)?
String(t):ki;return e.includes(ki)||al(e)?void 0:e}function lg(t,e){let r=[],n=0;for(let s of t.matchAll(/\$\{(!?)([^}]*)\}/g)){
let i=s[2].trim();r.push(t.slice(n,s.index),s[1]==="!"?`\${${s[2]}}`:e(i)??vL(i)),n=s.index+s[0].length}return[...r,t.slice(
n)]}function vL(t){return t.includes(".")?{"Fn::GetAtt":t}:{Ref:t}}function Ai(t,e){let r=e.flatMap((i,o)=>o===0?[i]:[t,
i]),n=[];for(let i of r.flatMap(o=>cl(o)??[o])){let o=n[n.length-1];(0,ye.isScalar)(i)?typeof o=="string"?n[n.length-1]=
o+String(i):n.push(String(i)):n.push(i)}let s=n.filter(i=>i!=="");return s.length>1?{"Fn::Join":["",s]}:s[0]??""}function cl(t){
let e=(0,ot.asIntrinsic)(t),[r,n]=e?.name==="Fn::Join"&&(0,ye.isList)(e.argument)?e.argument:[];return r===""&&(0,ye.isList)(
n)?n:void 0}function _L(t){return cl(t)??[t]}function gL(t){let e=[],n=JSON.stringify(t,(s,i)=>(0,ot.isIntrinsic)(i)?`\uE200${e.
push(i)-1}\uE201`:i).split(/\uE200(\d+)\uE201/).map((s,i)=>i%2===0?s:e[Number(s)]);return Ai("",n)}function bL(t,e){return(0,ye.
isList)(e)&&(0,ye.isScalar)(t)&&/^\d+$/.test(String(t))?e[Number(t)]:void 0}function bn(t){if(typeof t=="string")return nl(
t);if((0,ye.isList)(t))return t.filter(o=>!(0,ot.isNoValue)(o)).map(bn);if(!(0,ye.isObject)(t))return t;let{name:e,argument:r}=(0,ot.
asIntrinsic)(t)??{},[n,s]=(0,ye.isList)(r)?r:[r];if(e==="Ref"&&typeof r=="string")return og(r)??t;if(e==="Fn::Join"&&typeof n==
"string"&&(0,ye.isList)(s))return Ai(nl(n),bn(s));if(e==="Fn::Sub"&&typeof n=="string")return Ai("",lg(n,o=>(0,ye.at)(s,
o)).map(bn));let i=Object.entries(t).filter(([,o])=>!(0,ot.isNoValue)(o));return Object.fromEntries(i.map(([o,a])=>[o,bn(
a)]))}});var Ti=d((aue,mg)=>{"use strict";var ul=Object.defineProperty,OL=Object.getOwnPropertyDescriptor,wL=Object.getOwnPropertyNames,
PL=Object.prototype.hasOwnProperty,SL=(t,e)=>{for(var r in e)ul(t,r,{get:e[r],enumerable:!0})},kL=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of wL(e))!PL.call(t,s)&&s!==r&&ul(t,s,{get:()=>e[s],enumerable:!(n=OL(e,s))||n.
enumerable});return t},AL=t=>kL(ul({},"__esModule",{value:!0}),t),dg={};SL(dg,{parseYaml:()=>NL,parseYamlNodes:()=>hg});
mg.exports=AL(dg);var Et=rl(),pg=T(),TL=5e6,EL=1e7;function NL(t){if(!(t.length>TL))try{let{contents:e,errors:r}=hg(t);return r.
length>0?void 0:new ll(t).convert(e).value}catch{return}}function hg(t){return(0,Et.parseDocument)(t,{schema:"failsafe",
version:"1.1",uniqueKeys:!1,logLevel:"error"})}var ll=class{constructor(e){this.text=e}text;anchors=new Map;convert(e){if(e===
null)return{value:null,size:1};if((0,Et.isAlias)(e))return this.anchors.get(e.source)??Nt();let r=e.anchor;r!==void 0&&this.
anchors.set(r,void 0);let{value:n,size:s}=this.untagged(e);s>EL&&Nt();let i={value:CL(e.tag,n),size:s};return r!==void 0&&
this.anchors.set(r,i),i}untagged(e){if((0,Et.isScalar)(e)){let r=e.tag===void 0&&e.type==="PLAIN"?ML(String(e.value)):this.
scalar(e);return{value:r,size:1+String(r).length}}if((0,Et.isSeq)(e)){let r=e.items.map(n=>this.convert(n));return{value:r.
map(({value:n})=>n),size:r.reduce((n,{size:s})=>n+s,1)}}return(0,Et.isMap)(e)?this.map(e):Nt()}map({items:e}){let r=new Map,
n=1;for(let s of e){let i=this.key(s.key);r.has(i)&&Nt();let{value:o,size:a}=this.convert(s.value);r.set(i,o),n+=i.length+
a}return{value:Object.fromEntries(r),size:n}}key(e){if((0,Et.isAlias)(e)){let{value:r}=this.convert(e);return typeof r==
"string"?r:Nt()}return(0,Et.isScalar)(e)&&e.tag===void 0&&!(e.type==="PLAIN"&&e.value==="<<")?String(this.anchored(e)):Nt()}anchored(e){
let r=this.scalar(e);return e.anchor!==void 0&&this.anchors.set(e.anchor,{value:r,size:1+String(r).length}),r}scalar({value:e,
range:r}){return typeof e=="string"&&(0,pg.hasPlaceholder)(e)&&r!==void 0&&r!==null&&/\\[uU]/.test(this.text.slice(r[0],
r[1]))?(0,pg.literal)(e):e}},fg=/^(yes|Yes|YES|true|True|TRUE|on|On|ON)$/,jL=/^(no|No|NO|false|False|FALSE|off|Off|OFF)$/,
xL=/^(~|null|Null|NULL|)$/,RL=/^[-+]?(0|[1-9][0-9_]*)$/,DL=/^([-+]?)0(b[01_]+|x[0-9a-fA-F_]+|[0-7_]+)$/,IL=/^[-+]?([0-9][0-9_]*\.[0-9_]*|\.[0-9_]+)([eE][-+]?[0-9]+)?$|^[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+$/;
function ML(t){if(fg.test(t)||jL.test(t))return fg.test(t);if(xL.test(t))return null;let[,e,r]=DL.exec(t)??[],n=r===void 0?
RL.test(t)||IL.test(t)?Number(t.replace(/_/g,"")):NaN:+`${/^[bx]/.test(r)?"0":"0o"}${r.replace(/_/g,"")}`*(e==="-"?-1:1);
return Number.isFinite(n)&&(!Number.isInteger(n)||Number.isSafeInteger(n))?n:t}var qL=new Set(["!",...["str","int","floa\
t","bool","null","map","seq"].map(t=>`tag:yaml.org,2002:${t}`)]);function CL(t,e){if(t===void 0||qL.has(t))return e;let[
,r]=/^!([A-Za-z0-9]+)$/.exec(t)??Nt();return{[r==="Ref"||r==="Condition"?r:`Fn::${r}`]:e}}function Nt(){throw new SyntaxError(
"not a YAML template")}});var gg=d((cue,_g)=>{"use strict";var fl=Object.defineProperty,LL=Object.getOwnPropertyDescriptor,$L=Object.getOwnPropertyNames,
BL=Object.prototype.hasOwnProperty,FL=(t,e)=>{for(var r in e)fl(t,r,{get:e[r],enumerable:!0})},KL=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of $L(e))!BL.call(t,s)&&s!==r&&fl(t,s,{get:()=>e[s],enumerable:!(n=LL(e,s))||n.
enumerable});return t},UL=t=>KL(fl({},"__esModule",{value:!0}),t),vg={};FL(vg,{yamlNodes:()=>VL});_g.exports=UL(vg);var pr=rl(),
WL=Ti();function VL(t){let e=(0,WL.parseYamlNodes)(t);return e.contents===null?void 0:pl(e.contents,e)}function pl(t,e){
let r=(0,pr.isAlias)(t)?t.resolve(e)??t:t,[n,s]=r.range??[0,0],i=(0,pr.isMap)(r)?r.items:[];return{start:n,end:s,text:(0,pr.
isScalar)(r)?String(r.value):void 0,get items(){return(0,pr.isSeq)(r)?r.items.flatMap(o=>o===null?[]:[pl(o,e)]):[]},get keys(){
return i.map(o=>yg(o.key,e))},property:o=>{let a=i.find(p=>yg(p.key,e)===o);if(a===void 0)return;let[c,l]=a.key.range??[
n,n],u=a.value;return{start:c,value:u===null?JL(l):pl(u,e)}}}}function yg(t,e){let r=(0,pr.isAlias)(t)?t.resolve(e):t;return(0,pr.
isScalar)(r)?String(r.value):""}function JL(t){return{start:t,end:t,items:[],keys:[],property:()=>{}}}});var Pg=d((lue,wg)=>{"use strict";var ml=Object.defineProperty,GL=Object.getOwnPropertyDescriptor,YL=Object.getOwnPropertyNames,
HL=Object.prototype.hasOwnProperty,zL=(t,e)=>{for(var r in e)ml(t,r,{get:e[r],enumerable:!0})},XL=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of YL(e))!HL.call(t,s)&&s!==r&&ml(t,s,{get:()=>e[s],enumerable:!(n=GL(e,s))||n.
enumerable});return t},QL=t=>XL(ml({},"__esModule",{value:!0}),t),Og={};zL(Og,{TemplatePositions:()=>hl});wg.exports=QL(
Og);var Ei=Zm(),hl=class{constructor(e,r){this.file=e,this.root=ZL(r),this.lines=e1(r)}file;root;lines;find(e){let r=this.
property(e);return r===void 0?{file:this.file,line:1,column:1}:this.positionOf(r)}property({rule:e,logicalId:r,resourceType:n,
replicaRegion:s,region:i}){if(r==="")return dl(e==="Exemption"?["Metadata","Transform","Resources"]:["Transform","Fn::Tr\
ansform","Resources"],f=>this.root?.property(f));let o=this.root?.property("Resources")?.value,a=o?.property(r);if(o===void 0||
a===void 0)return r1(o)??this.root?.property("Resources");let c=t1(a.value,s,i),l=(0,Ei.propertyPaths)(e,n);return dl(l.
filter(p=>p.includes(Ei.REPLICA)),p=>bg(a.value,p,c))??(s===void 0?void 0:c)??dl(l.filter(p=>!p.includes(Ei.REPLICA)),p=>bg(
a.value,p,void 0))??a}positionOf({start:e,value:r}){let[n,s]=[this.at(e),this.at(r.end)],i=s.line===n.line&&s.column>n.column?
{endLine:s.line,endColumn:s.column}:{};return{file:this.file,...n,...i}}at(e){let[r,n]=[0,this.lines.length-1];for(;r<n;){
let s=Math.ceil((r+n)/2);[r,n]=this.lines[s]<=e?[s,n]:[r,s-1]}return{line:r+1,column:e-this.lines[r]+1}}};function ZL(t){
let e=t.replace(/^\uFEFF/," ");if(e.trimStart().startsWith("{")){let{jsonNodes:n}=hy(),s=n(e);if(s!==void 0)return s}let{
yamlNodes:r}=gg();return r(e)}function e1(t){let e=[0];for(let r=t.indexOf(`
`);r>=0;r=t.indexOf(`
`,r+1))e.push(r+1);return e}function dl(t,e){for(let r of t){let n=e(r);if(n!==void 0)return n}}function bg(t,e,r){let n;
for(let s of e)if(n=s===Ei.REPLICA?r:(n?.value??t).property(s),n===void 0)return;return n}function t1(t,e,r){let n=t.property(
"Properties")?.value.property("Replicas")?.value.items??[],s=a=>{let c=a.property("Region")?.value;return c?.text??c?.property(
"Ref")?.value.text},i=a=>a==="AWS::Region"||r!==void 0&&a===r||n.length===1,o=n.find(a=>{let c=s(a);return e===void 0?i(
c):c===e||e===r&&i(c)});return o===void 0?void 0:{start:o.start,value:o}}function r1(t){let e=t?.keys.find(r=>r.startsWith(
"Fn::ForEach::"));return e===void 0?void 0:t?.property(e)}});var V=d((uue,Tg)=>{"use strict";var yl=Object.defineProperty,n1=Object.getOwnPropertyDescriptor,s1=Object.getOwnPropertyNames,
i1=Object.prototype.hasOwnProperty,o1=(t,e)=>{for(var r in e)yl(t,r,{get:e[r],enumerable:!0})},a1=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of s1(e))!i1.call(t,s)&&s!==r&&yl(t,s,{get:()=>e[s],enumerable:!(n=n1(e,s))||n.
enumerable});return t},c1=t=>a1(yl({},"__esModule",{value:!0}),t),kg={};o1(kg,{codedError:()=>Ag,constructError:()=>u1,validationText:()=>p1});
Tg.exports=c1(kg);var l1=require("path");function u1(t,e,r,n){return Ag(e,t.node.path||"<root>",r,n)}function Ag(t,e,r,n){
let{stackTraceLimit:s}=Error;Error.stackTraceLimit=Math.max(s,200);let i=new Error(`[${t}] ${e}: ${r}. ${n}`);return Error.
stackTraceLimit=s,i.stack=h1(i),f1(i)}function p1(t,e,r,n){return`[${t}] ${n===void 0?"":`${n.node.path}: `}${e}. ${r}`}
function f1(t){let{message:e}=t;return Object.defineProperty(t,"message",{configurable:!0,enumerable:!1,get:()=>e,set:r=>{
e=r.replace(/^Resolution error: ([^]*)\.$/,"$1")}})}var Sg=/^ {4}at /,d1=/[\\/]node_modules[\\/](aws-cdk-lib|constructs)[\\/]|[ (]node:|<anonymous>/;
function h1({stack:t=""}){let e=t.split(`
`),r=e.findIndex(s=>Sg.test(s)),n=e.findIndex((s,i)=>i>=r&&Sg.test(s)&&!s.includes(`${__dirname}${l1.sep}`)&&!d1.test(s));
return r<0||n<0||process.env.JSII_AGENT!==void 0?t:[...e.slice(0,r),...e.slice(n)].join(`
`)}});var jg=d((pue,Ng)=>{"use strict";var vl=Object.defineProperty,m1=Object.getOwnPropertyDescriptor,y1=Object.getOwnPropertyNames,
v1=Object.prototype.hasOwnProperty,_1=(t,e)=>{for(var r in e)vl(t,r,{get:e[r],enumerable:!0})},g1=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of y1(e))!v1.call(t,s)&&s!==r&&vl(t,s,{get:()=>e[s],enumerable:!(n=m1(e,s))||n.
enumerable});return t},b1=t=>g1(vl({},"__esModule",{value:!0}),t),Eg={};_1(Eg,{parseJsonTemplate:()=>O1});Ng.exports=b1(
Eg);function O1(t){try{return{document:JSON.parse(w1(t)),problem:""}}catch(e){return{problem:e.message}}}function w1(t){
return t.startsWith("\uFEFF")?t.slice(1):t}});var Ig=d((fue,Dg)=>{"use strict";var _l=Object.defineProperty,P1=Object.getOwnPropertyDescriptor,S1=Object.getOwnPropertyNames,
k1=Object.prototype.hasOwnProperty,A1=(t,e)=>{for(var r in e)_l(t,r,{get:e[r],enumerable:!0})},T1=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of S1(e))!k1.call(t,s)&&s!==r&&_l(t,s,{get:()=>e[s],enumerable:!(n=P1(e,s))||n.
enumerable});return t},E1=t=>T1(_l({},"__esModule",{value:!0}),t),xg={};A1(xg,{parseYamlTemplate:()=>j1});Dg.exports=E1(
xg);var N1=T(),Rg=Ti();function j1(t){let e=(0,Rg.parseYaml)((0,N1.literal)(t));return e===void 0?{problem:x1(t)}:{document:e,
problem:""}}function x1(t){try{let[e]=(0,Rg.parseYamlNodes)(t).errors;return e===void 0?R1:e.message.replace(/\s+/g," ").
slice(0,300)}catch(e){return e.message}}var R1="it has a duplicate key, a merge key (<<), an unknown tag, or aliases tha\
t expand to too much"});var jt=d((due,Fg)=>{"use strict";var gl=Object.defineProperty,D1=Object.getOwnPropertyDescriptor,I1=Object.getOwnPropertyNames,
M1=Object.prototype.hasOwnProperty,q1=(t,e)=>{for(var r in e)gl(t,r,{get:e[r],enumerable:!0})},C1=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of I1(e))!M1.call(t,s)&&s!==r&&gl(t,s,{get:()=>e[s],enumerable:!(n=D1(e,s))||n.
enumerable});return t},L1=t=>C1(gl({},"__esModule",{value:!0}),t),Cg={};q1(Cg,{MAX_TEMPLATE_LENGTH:()=>Lg,isTemplateText:()=>U1,
parseDocument:()=>$g,parseTemplate:()=>B1,tooLarge:()=>Bg});Fg.exports=L1(Cg);var bl=V(),$1=jg(),fr=O(),Lg=5e6;function B1(t,e){
let r=$g(t,e),n=F1(r);if(n!==void 0)throw(0,bl.codedError)("NotATemplate",t,n,"Pass CloudFormation templates, or folders\
 that contain them.");return r}function $g(t,e){if(e.length>Lg)throw Bg(t,e.length);let r=e.trimStart()[0];if(r==="{"||r===
"["){let i=(0,$1.parseJsonTemplate)(e);if(i.document!==void 0)return i.document;let o=Mg(e);return o.document??qg(t,t.endsWith(
".json")?i.problem:o.problem)}let{document:n,problem:s}=Mg(e);return n??qg(t,s)}function Bg(t,e){return(0,bl.codedError)(
"TemplateTooLarge",t,`The file has ${(e/1e6).toFixed(1)} MB`,"CloudFormation accepts templates up to 1 MB, and the check\
 reads up to 5 MB. Split the template into nested stacks.")}function Mg(t){let{parseYamlTemplate:e}=Ig();return e(t)}function qg(t,e){
throw(0,bl.codedError)("MalformedTemplate",t,`The file is neither JSON nor YAML that CloudFormation accepts: ${e}`,"Fix \
the syntax.")}function F1(t){let e=(0,fr.at)(t,"Resources");if(!(0,fr.isObject)(t)||e===void 0)return"It is not a CloudF\
ormation template: it has no section Resources";if(!(0,fr.isObject)(e))return"The section Resources is not a map";let r=(0,fr.
entriesOf)(e).find(([n,s])=>!n.startsWith("Fn::")&&!K1(s));return r===void 0?void 0:`The resource ${r[0]} has no Type`}function K1(t){
return(0,fr.isObject)(t)&&((0,fr.at)(t,"Type")!==void 0||Object.keys(t).some(e=>e.startsWith("Fn::")))}function U1(t){return t.
includes("AWSTemplateFormatVersion")||/\bResources["']?\s*:/.test(t)&&/\bType["']?\s*:\s*["']?[A-Za-z0-9]+::|\bFn::|!(Ref|Sub|GetAtt)\b/.
test(t)}});var Pe=d((hue,Wg)=>{"use strict";var Ol=Object.defineProperty,W1=Object.getOwnPropertyDescriptor,V1=Object.getOwnPropertyNames,
J1=Object.prototype.hasOwnProperty,G1=(t,e)=>{for(var r in e)Ol(t,r,{get:e[r],enumerable:!0})},Y1=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of V1(e))!J1.call(t,s)&&s!==r&&Ol(t,s,{get:()=>e[s],enumerable:!(n=W1(e,s))||n.
enumerable});return t},H1=t=>Y1(Ol({},"__esModule",{value:!0}),t),Ug={};G1(Ug,{attempt:()=>Ni,readStart:()=>Q1,readText:()=>X1,
readablePath:()=>Z1,withSlashes:()=>e$});Wg.exports=H1(Ug);var On=require("fs"),at=require("path"),Kg=jt(),z1=V();function X1(t){
let e=Ni(t,()=>(0,On.statSync)(t).size);if(e>Kg.MAX_TEMPLATE_LENGTH*4)throw(0,Kg.tooLarge)(t,e);return Ni(t,()=>(0,On.readFileSync)(
t,"utf8"))}function Q1(t,e){return Ni(t,()=>{let r=(0,On.openSync)(t,"r");try{let n=Buffer.alloc(e);return n.toString("u\
tf8",0,(0,On.readSync)(r,n,0,e,0))}finally{(0,On.closeSync)(r)}})}function Ni(t,e){try{return e()}catch(r){throw(0,z1.codedError)(
"UnreadableFile",t,`The file or folder cannot be read: ${r.message}`,"Check the path and its permissions.")}}function Z1(t){
let e=(0,at.isAbsolute)(t)?(0,at.relative)(process.cwd(),t):(0,at.normalize)(t);return(0,at.isAbsolute)(t)&&(e.startsWith(
"..")||(0,at.isAbsolute)(e))?(0,at.normalize)(t):e||"."}function e$(t){return at.sep==="/"?t:t.split(at.sep).join("/")}});var x=d((mue,Hg)=>{"use strict";var wl=Object.defineProperty,t$=Object.getOwnPropertyDescriptor,r$=Object.getOwnPropertyNames,
n$=Object.prototype.hasOwnProperty,s$=(t,e)=>{for(var r in e)wl(t,r,{get:e[r],enumerable:!0})},i$=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of r$(e))!n$.call(t,s)&&s!==r&&wl(t,s,{get:()=>e[s],enumerable:!(n=t$(e,s))||n.
enumerable});return t},o$=t=>i$(wl({},"__esModule",{value:!0}),t),Jg={};s$(Jg,{ABSENT:()=>c$,combine:()=>h$,distinct:()=>wn,
eachValue:()=>p$,mergeAlternatives:()=>d$,unverifiable:()=>Gg,value:()=>l$,valuesOf:()=>u$,withDefault:()=>f$});Hg.exports=
o$(Jg);var a$=O(),Pl=64,c$=[{kind:"absent"}];function l$(t){return[{kind:"value",value:t}]}function Gg(t,e){return[e===void 0?
{kind:"unverifiable",why:t}:{kind:"unverifiable",why:t,key:e}]}var Yg=Gg(`there are more than ${Pl} combinations of Fn::\
If`);function u$(t){return t.flatMap(e=>e.kind==="value"?[e.value]:[])}function p$(t,e){if(t.length===1){let[r]=t;return r.
kind==="value"?wn(e(r.value)):[r]}return wn(t.flatMap(r=>r.kind==="value"?e(r.value):[r]))}function f$(t,e){return t.some(
r=>r.kind==="absent")?wn(t.flatMap(r=>r.kind==="absent"?e:[r])):t}function wn(t){if(t.length<2)return t;let e=new Map(t.
map(r=>[JSON.stringify(r),r]));return e.size>Pl?Yg:[...e.values()]}function d$(t,e){let r=Object.entries(t).map(([n,s])=>[
n,(0,a$.isList)(s)?wn([...s,...e[n]]):s]);return Object.fromEntries(r)}function h$(t){let e=[[]];for(let r of t){let n=r.
find(s=>s.kind==="unverifiable");if(n?.kind==="unverifiable")return[n];if(e.length*r.length>Pl)return Yg;e=r.length===1?
Vg(e,r[0]):r.flatMap(s=>Vg(m$(e),s))}return e.map(r=>({kind:"value",value:r}))}function Vg(t,e){return e.kind==="value"&&
t.forEach(r=>r.push(e.value)),t}function m$(t){return t.map(e=>[...e])}});var $=d((yue,tb)=>{"use strict";var Sl=Object.defineProperty,y$=Object.getOwnPropertyDescriptor,v$=Object.getOwnPropertyNames,
_$=Object.prototype.hasOwnProperty,g$=(t,e)=>{for(var r in e)Sl(t,r,{get:e[r],enumerable:!0})},b$=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of v$(e))!_$.call(t,s)&&s!==r&&Sl(t,s,{get:()=>e[s],enumerable:!(n=y$(e,s))||n.
enumerable});return t},O$=t=>b$(Sl({},"__esModule",{value:!0}),t),Qg={};g$(Qg,{asWarning:()=>k$,findings:()=>T$,matchBranches:()=>Zg,
possible:()=>eb,unverifiable:()=>S$,violation:()=>P$});tb.exports=O$(Qg);var w$=T();function P$(t,e){return{kind:"violat\
ion",severity:"error",message:t,fix:e}}function S$(t,e){return{kind:"unverifiable",severity:"error",message:t,fix:e}}function k$(t){
return{...t,severity:"warning"}}function Zg(t,e,r){if(t.length>1)return A$(t.map(s=>Zg([s],e,r)));let[n]=t;switch(n.kind){case"\
value":return e.value(n.value,r);case"absent":return e.absent(r);case"unverifiable":return e.unverifiable(n.why,r).map(s=>n.
key===void 0?s:{...s,foreignKey:n.key})}}var zg="For one of several possible values: ";function A$(t){let e=r=>t.every(n=>n.
some(s=>s.kind==="violation"&&s.severity===r&&!s.isPossible));return t.flat().map(r=>({...e(r.severity)?r:eb(r),message:r.
message.startsWith(zg)?r.message:zg+r.message}))}function eb(t){return{...t,isPossible:!0}}function T$(t,e){return["viol\
ation","unverifiable"].flatMap(r=>["error","warning"].flatMap(n=>{let s=({isPossible:c})=>t.when?.undecided===!0&&c===!0,
i=e.filter(c=>(s(c)?"unverifiable":c.kind)===r&&c.severity===n),[o,a]=i.some(s)?[[E$],[N$]]:[[],[]];return i.length===0?
[]:[{where:t.where,finding:x$(t.region,r),severity:n,message:Xg([...o,...i.map(c=>c.message)]),fix:Xg([...i.map(c=>c.fix),
...a]),subjects:j$(t.subjects,i),when:t.when}]}))}var E$="The conditions are not evaluated together: the limit is 64 cas\
es of a resource, from 4,096 combinations of values.",N$="Or use fewer conditions and parameters for the resource.";function j$(t,e){
let r=[...new Set(e.map(({foreignKey:n})=>n))];return r.includes(void 0)?t:t.flatMap(n=>r.map(s=>({...n,foreignKey:s})))}
function x$(t,e){let r=[...t===void 0?[]:[t],...e==="unverifiable"?[e]:[]];return r.length===0?void 0:r.join(":")}function Xg(t){
return(0,w$.display)([...new Set(t)].join(" "))}});var Se=d((vue,nb)=>{"use strict";var Tl=Object.defineProperty,R$=Object.getOwnPropertyDescriptor,D$=Object.getOwnPropertyNames,
I$=Object.prototype.hasOwnProperty,M$=(t,e)=>{for(var r in e)Tl(t,r,{get:e[r],enumerable:!0})},q$=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of D$(e))!I$.call(t,s)&&s!==r&&Tl(t,s,{get:()=>e[s],enumerable:!(n=R$(e,s))||n.
enumerable});return t},C$=t=>q$(Tl({},"__esModule",{value:!0}),t),rb={};M$(rb,{FRAMEWORKS:()=>Al,controlsText:()=>$$,findingId:()=>L$,
identityOf:()=>F$,resourceKey:()=>B$,ruleId:()=>kl});nb.exports=C$(rb);function kl(t){return`SecureTable-${t.name}`}function L$({
rule:t,finding:e}){return e.finding===void 0?kl(t):`${kl(t)}[${e.finding}]`}var Al={nist80053R5:"NIST 800-53 r5",hipaa:"\
HIPAA",pciDss4:"PCI DSS 4.0.1",cisAws:"CIS AWS 7.0",securityHub:"Security Hub",iso27001:"ISO 27001:2022",soc2:"SOC 2",nist800171:"\
NIST 800-171 r2"};function $$(t){return Object.keys(Al).filter(e=>t[e]!==void 0).map(e=>`${Al[e]}: ${t[e].join(", ")}`)}
function B$(t){return t.templateFile===void 0?t.constructPath:`${t.templateFile}#${t.logicalId}`}function F$({templateFile:t,
logicalId:e,constructPath:r}){return JSON.stringify([t,e,r])}});var db=d((_ue,fb)=>{"use strict";var xl=Object.defineProperty,K$=Object.getOwnPropertyDescriptor,U$=Object.getOwnPropertyNames,
W$=Object.prototype.hasOwnProperty,V$=(t,e)=>{for(var r in e)xl(t,r,{get:e[r],enumerable:!0})},J$=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of U$(e))!W$.call(t,s)&&s!==r&&xl(t,s,{get:()=>e[s],enumerable:!(n=K$(e,s))||n.
enumerable});return t},G$=t=>J$(xl({},"__esModule",{value:!0}),t),lb={};V$(lb,{SelectionIndex:()=>El,and:()=>ct,or:()=>dr});
fb.exports=G$(lb);var Y$=O(),Pn=Se(),El=class{selections=new Map;constructor(e){for(let r of e)new Set(r.alternatives.flatMap(
H$)).forEach(n=>(0,Y$.addTo)(this.selections,n,r))}selects(e){let r=new Set(z$(e).flatMap(n=>this.selections.get(n)??[]));
return dr([...r].map(n=>X$(n,e)))}},Nl="anything",ub="any name",pb="any tag";function H$({listed:t,anyOfTags:e,mayAdd:r}){
return[...r===void 0?[]:[Nl],...t.flatMap(({table:n,name:s})=>n!==void 0?[(0,Pn.resourceKey)(n)]:s==="*"?[Nl]:[`name ${s}`,
ub]),...e.flatMap(n=>[ji(n),pb])]}function z$({table:t,tags:{own:e,ofStacks:r,areOpen:n}}){let s=t.tableName.flatMap(i=>i.
kind==="value"?[`name ${i.value}`]:i.kind==="unverifiable"?[ub]:[]);return[Nl,(0,Pn.resourceKey)(t.where),...s,...n?[pb]:
[...e,...r].map(ji)]}var sb="a backup selection depends on a condition";function X$({where:t,nestedIn:e,conditional:r,alternatives:n},s){
let i=n.map(a=>Q$(a,s)),o=i.every(a=>a===i[0])?i[0]:void 0;return ct([o??i.find(a=>typeof a=="object")??{why:sb},eB(t,e,
s),!r||{why:sb}])}function Q$({listed:t,excluded:e,anyOfTags:r,allOfTags:n,mayAdd:s,mayLack:i},o){let a=ct([...n.map(l=>cb(
o,l)),i===void 0||{why:i}]),c=dr(r.map(l=>cb(o,l)));return ct([dr([ct([dr([...t.map(l=>ib(l,o)),s!==void 0&&{why:s}]),a]),
ct([c,a===!1?{why:"a backup selection has both tags and conditions"}:a])]),tB(dr(e.map(l=>ib(l,o))))])}function ib({table:t,
name:e,region:r,account:n},{table:s,region:i}){let{where:o,tableName:a}=s,c=t===void 0?e==="*"||Z$(a,e):(0,Pn.resourceKey)(
t)===(0,Pn.resourceKey)(o);return ct([c,ob(r,i),ob(n,o.account)])}function Z$(t,e){let r=t.map(n=>n.kind==="unverifiable"?
{why:`the name of the table cannot be determined: ${n.why}`}:n.kind==="value"&&n.value===e);return r.every(n=>n===r[0])?
r[0]:{why:"the name of the table depends on a condition"}}function ob(t,e){return t===void 0||(e===void 0?jl:t===e)}var jl={
why:"whether it is in the Region and account of a backup plan is decided at deployment"};function eB(t,e,{table:{where:r,
nestedIn:n},region:s}){return ab(e)!==ab(n)?jl:ct([[t.region,s],[t.account,r.account]].map(([i,o])=>i===void 0==(o===void 0)?
i===o:jl))}function ab(t=[]){return t.filter(({where:e})=>e.resourceType!=="AWS::CloudFormation::Stack").map(({where:e})=>(0,Pn.
resourceKey)(e)).join()}function cb({tags:{own:t,ofStacks:e,areOpen:r}},n){let s=i=>ji(i)===ji(n);return t.some(s)||(r?{
why:"the tags of the table are evaluated at deployment"}:!t.some(({key:i})=>i===n.key)&&e.some(s)&&{why:"only its stack \
has the tag"})}function ji({key:t,value:e}){return`${t}=${e}`}function dr(t){return t.includes(!0)||(t.find(e=>e!==!1)??
!1)}function ct(t){return!t.includes(!1)&&(t.find(e=>e!==!0)??!0)}function tB(t){return typeof t=="boolean"?!t:t}});var _b=d((gue,vb)=>{"use strict";var Il=Object.defineProperty,rB=Object.getOwnPropertyDescriptor,nB=Object.getOwnPropertyNames,
sB=Object.prototype.hasOwnProperty,iB=(t,e)=>{for(var r in e)Il(t,r,{get:e[r],enumerable:!0})},oB=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of nB(e))!sB.call(t,s)&&s!==r&&Il(t,s,{get:()=>e[s],enumerable:!(n=rB(e,s))||n.
enumerable});return t},aB=t=>oB(Il({},"__esModule",{value:!0}),t),mb={};iB(mb,{backupPlan:()=>uB});vb.exports=aB(mb);var cB=N(),
Sn=O(),lB=x(),xi=$(),Rl=db(),Dl="Add the table to a backup plan, by its ARN or by a tag that a selection of the plan nam\
es, or acknowledge this finding if a plan outside the app backs up the table.",uB={name:"BackupPlan",title:"Every table \
is in a backup plan",why:"Point-in-time recovery covers at most the last 35 days. A plan keeps backups in a separate vau\
lt for as long as you specify, even after the table is deleted.",remedy:Dl,controls:{nist80053R5:["CP-9","CP-10"],hipaa:[
"164.308(a)(7)(ii)(A)","164.308(a)(7)(ii)(B)"],securityHub:["DynamoDB.4"]},guarded:!1,check:t=>pB(t)};function pB({tables:t,
related:e}){let r=new Rl.SelectionIndex(e.backupSelections);return t.flatMap(n=>{let s=fB(n,r);return s.length===0?[]:(0,xi.
findings)({where:n.where,subjects:[{where:n.where}]},s)})}function fB(t,e){let{replicas:r,where:n,stackTags:s}=t,i=yb(s??
[]),o=c=>e.selects({table:t,region:c,tags:dB}),a=(0,Rl.or)(r.length===0?[o(n.region)]:r.map(({region:c,tags:l})=>o(c)===
!0||(0,Rl.and)((l.length===0?lB.ABSENT:l).map(u=>e.selects({table:t,region:c,tags:hB(u,i)})))));return a===!0?[]:[(0,xi.
asWarning)(a===!1?(0,xi.violation)("The table is not in a backup plan of the app.",Dl):(0,xi.unverifiable)(`Whether the \
table is in a backup plan cannot be determined: ${a.why}.`,Dl))]}var dB={own:[],ofStacks:[],areOpen:!1};function hB(t,e){
let r=t.kind==="absent"?[]:t.kind==="value"?yb(t.value):[void 0];return{own:r.filter(n=>n!==void 0),ofStacks:e.filter(n=>n!==
void 0),areOpen:[...r,...e].includes(void 0)}}function yb(t){return(0,Sn.isList)(t)?t.map(e=>hb((0,Sn.at)(e,"Key"),(0,Sn.
at)(e,"Value"))):(0,cB.isPlainObject)(t)?Object.entries(t).map(([e,r])=>hb(e,r)):[void 0]}function hb(t,e){return(0,Sn.isScalar)(
t)&&(0,Sn.isScalar)(e)?{key:String(t),value:String(e)}:void 0}});var Ob=d((bue,bb)=>{"use strict";var ql=Object.defineProperty,mB=Object.getOwnPropertyDescriptor,yB=Object.getOwnPropertyNames,
vB=Object.prototype.hasOwnProperty,_B=(t,e)=>{for(var r in e)ql(t,r,{get:e[r],enumerable:!0})},gB=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of yB(e))!vB.call(t,s)&&s!==r&&ql(t,s,{get:()=>e[s],enumerable:!(n=mB(e,s))||n.
enumerable});return t},bB=t=>gB(ql({},"__esModule",{value:!0}),t),gb={};_B(gb,{backupVaultCustomerManagedKey:()=>OB});bb.
exports=bB(gb);var hr=$(),OB={name:"BackupVaultCustomerManagedKey",title:"Vaults that contain backups of tables are encr\
ypted with a customer managed key",why:"AWS Backup encrypts a backup with the key of its vault, not with the key of the \
table. Only a customer managed key on the vault protects backups like the table.",remedy:"Give the vault its own custome\
r managed key. Don't use a table's key: it is usable only through DynamoDB.",controls:{nist80053R5:["SC-13","SC-28(1)","\
CP-9d"],hipaa:["164.312(a)(2)(iv)"],pciDss4:["3.5.1"],securityHub:["Backup.1"],iso27001:["A.8.24"],nist800171:["3.13.16"]},
guarded:!1,check:t=>t.backupVaults.filter(e=>e.holdsTables??t.tables.length>0).flatMap(e=>(0,hr.findings)({where:e.where,
subjects:[],when:e.when},PB(e)))},Ml="Set `encryptionKey` on the vault (EncryptionKeyArn).",wB="Define the vault in the \
app with an `encryptionKey` (EncryptionKeyArn), or acknowledge this finding if the vault has a customer managed key.";function PB(t){
let e=t.holdsTables===void 0?(0,hr.unverifiable)("The vault has no customer managed key, and whether it contains backups\
 of tables cannot be determined.",Ml):(0,hr.violation)("The vault contains backups of tables and has no customer managed\
 key.",Ml);return(0,hr.matchBranches)(t.encryption,{value:({level:r})=>r==="CUSTOMER_MANAGED"?[]:[e],absent:()=>[e],unverifiable:r=>[
t.foreign===void 0?(0,hr.unverifiable)(`Which key encrypts the vault cannot be determined: ${r}.`,Ml):(0,hr.unverifiable)(
`Which key encrypts the vault ${t.foreign} cannot be determined: ${r}.`,wB)]})}});var pe=d((Oue,Nb)=>{"use strict";var Cl=Object.defineProperty,SB=Object.getOwnPropertyDescriptor,kB=Object.getOwnPropertyNames,
AB=Object.prototype.hasOwnProperty,TB=(t,e)=>{for(var r in e)Cl(t,r,{get:e[r],enumerable:!0})},EB=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of kB(e))!AB.call(t,s)&&s!==r&&Cl(t,s,{get:()=>e[s],enumerable:!(n=SB(e,s))||n.
enumerable});return t},NB=t=>EB(Cl({},"__esModule",{value:!0}),t),Pb={};TB(Pb,{Replica:()=>Ri,allReplicas:()=>kb,checkReplicas:()=>jB,
isRemote:()=>Ll,locationOf:()=>Tb,remoteRegion:()=>Eb,replicasOf:()=>Ab});Nb.exports=NB(Pb);var Sb=$(),Ri=class{constructor(e,r){
this.table=e,this.fact=r}table;fact;get name(){return`The ${this.label}`}get inText(){return`the ${this.label}`}get label(){
return Ll(this.table,this.fact)?`replica in ${this.fact.region??"an unknown Region"}`:"table"}};function jB(t,e){return kb(
t).flatMap(r=>{let n=e(r);return n.length===0?[]:(0,Sb.findings)(Tb(r),n.map(s=>xB(r,s)))})}var wb=new WeakMap;function kb(t){
let e=wb.get(t)??t.tables.flatMap(Ab);return wb.set(t,e),e}function xB({table:t,fact:e},r){return t.opaque!==void 0?{...r,
kind:"unverifiable",message:`In the part of the template that can be read: ${r.message}`}:e.isOptional?(0,Sb.possible)(r):
r}function Ab(t){return t.replicas.map(e=>new Ri(t,e))}function Tb({table:t,fact:e}){return{where:t.where,region:Eb(t,e),
subjects:[{where:t.where,region:e.region}],when:t.when}}function Eb(t,e){return Ll(t,e)&&RB(e.region)?e.region:void 0}function Ll(t,e){
return t.replicas.length>1&&!e.local}function RB(t){return t!==void 0&&/^[a-z0-9-]+$/i.test(t)}});var Ib=d((wue,Db)=>{"use strict";var $l=Object.defineProperty,DB=Object.getOwnPropertyDescriptor,IB=Object.getOwnPropertyNames,
MB=Object.prototype.hasOwnProperty,qB=(t,e)=>{for(var r in e)$l(t,r,{get:e[r],enumerable:!0})},CB=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of IB(e))!MB.call(t,s)&&s!==r&&$l(t,s,{get:()=>e[s],enumerable:!(n=DB(e,s))||n.
enumerable});return t},LB=t=>CB($l({},"__esModule",{value:!0}),t),Rb={};qB(Rb,{contributorInsightsPlaintextKeys:()=>BB});
Db.exports=LB(Rb);var kn=$(),$B=pe(),BB={name:"ContributorInsightsPlaintextKeys",title:"Contributor Insights does not ex\
pose key attributes",why:"Contributor Insights shows the values of partition and sort keys in CloudWatch in plain text, \
encrypted at rest only with an AWS owned key.",remedy:"Turn Contributor Insights off, or acknowledge the rule if the key\
 attributes contain no sensitive data.",controls:{},guarded:!1,check:t=>(0,$B.checkReplicas)(t,e=>(0,kn.matchBranches)(e.
fact.contributorInsights,FB,e))},jb="Turn Contributor Insights off, or acknowledge this finding if the key attributes co\
ntain no sensitive data.",FB={value:(t,{name:e,table:r})=>t?[(0,kn.asWarning)((0,kn.violation)(`${e} has Contributor Ins\
ights on: CloudWatch shows the values of ${xb(r)} in plain text.`,jb))]:[],absent:()=>[],unverifiable:(t,{name:e,table:r})=>[
(0,kn.asWarning)((0,kn.unverifiable)(`${e} may have Contributor Insights on, which shows the values of ${xb(r)} in plain\
 text: ${t}.`,jb))]};function xb({keyAttributes:t}){return t.length>0?t.join(", "):"its keys"}});var K=d((Pue,$b)=>{"use strict";var Bl=Object.defineProperty,KB=Object.getOwnPropertyDescriptor,UB=Object.getOwnPropertyNames,
WB=Object.prototype.hasOwnProperty,VB=(t,e)=>{for(var r in e)Bl(t,r,{get:e[r],enumerable:!0})},JB=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of UB(e))!WB.call(t,s)&&s!==r&&Bl(t,s,{get:()=>e[s],enumerable:!(n=KB(e,s))||n.
enumerable});return t},GB=t=>JB(Bl({},"__esModule",{value:!0}),t),Mb={};VB(Mb,{ALIAS:()=>zB,KEY:()=>qb,MANAGED_POLICY:()=>QB,
REPLICA_KEY:()=>Cb,REPLICA_POLICY:()=>eF,ROLE:()=>XB,SSM_PARAMETER:()=>ZB,becomesTable:()=>tF,isAwsManagedKey:()=>cF,isCustomResource:()=>rF,
isKeyType:()=>aF,isTableType:()=>Lb,keyOfAnotherAccount:()=>lF,tableHiddenIn:()=>nF});$b.exports=GB(Mb);var YB=O(),HB=T(),
qb="AWS::KMS::Key",Cb="AWS::KMS::ReplicaKey",zB="AWS::KMS::Alias",XB="AWS::IAM::Role",QB="AWS::IAM::ManagedPolicy",ZB="A\
WS::SSM::Parameter",eF="Custom::SecureTableReplicaPolicy";function Lb(t){return t==="AWS::DynamoDB::Table"||t==="AWS::Dy\
namoDB::GlobalTable"}function tF(t){return Lb(t)||t==="AWS::Serverless::SimpleTable"}function rF(t){return t.startsWith(
"Custom::")||t.endsWith("::CustomResource")}function nF(t){let[e]=t.toLowerCase().split("::");if(t.endsWith("::MODULE"))
return"it is a module, whose resources are not in the template";if(!(e==="aws"||e==="custom"||sF.has(t)))return e==="aws\
utility"?`${t} runs commands that cannot be read from the template`:/dynamo/i.test(t)?`${t} is a third-party extension f\
or DynamoDB, and how it encrypts tables is unknown`:oF.has(e)&&!iF.test(t)?void 0:`${t} is a third-party extension, and \
whether it creates tables is unknown`}var sF=new Set(["AwsCommunity::DynamoDB::Item","BigID::DataSource::DynamoDB"]),iF=/^TF::AWS::(CloudFormation|ServiceCatalog)/i,
oF=new Set(["alexa","aqua","atlassian","awscommunity","awsqs","bigid","cloudflare","confluentcloud","databricks","datado\
g","dynatrace","fastly","fireeye","generic","github","gitlab","gremlin","jfrog","logzio","mongodb","netapp","newrelic","\
okta","pagerduty","paloaltonetworks","redis","rollbar","snowflake","snyk","splunk","spot","svectordb","sysdig","tf","tre\
ndmicro"]);function aF(t){return t===qb||t===Cb}function cF(t){return((0,HB.joinedParts)(t)??[t]).some(e=>(0,YB.isScalar)(
e)&&/(^|:)alias\/aws\//.test(String(e)))}function lF(t,e,r){return{what:`${t} is in account ${e}, but the table is in ${r}\
. DynamoDB documents only keys in the table's own account, and the table becomes inaccessible if the other account denie\
s the use of the key.`,remedy:"Use a key in the table's account, or acknowledge this warning."}}});var An=d((Sue,Fb)=>{"use strict";var Kl=Object.defineProperty,uF=Object.getOwnPropertyDescriptor,pF=Object.getOwnPropertyNames,
fF=Object.prototype.hasOwnProperty,dF=(t,e)=>{for(var r in e)Kl(t,r,{get:e[r],enumerable:!0})},hF=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of pF(e))!fF.call(t,s)&&s!==r&&Kl(t,s,{get:()=>e[s],enumerable:!(n=uF(e,s))||n.
enumerable});return t},mF=t=>hF(Kl({},"__esModule",{value:!0}),t),Bb={};dF(Bb,{TextMemory:()=>Fl});Fb.exports=mF(Bb);var yF=1e3,
Fl=class{answers=new Map;ask(e,r){let n=this.answers.get(e);if(n!==void 0)return n;this.answers.size>=yF&&this.answers.clear();
let s=r();return this.answers.set(e,s),s}}});var Tn=d((kue,Jb)=>{"use strict";var Ul=Object.defineProperty,vF=Object.getOwnPropertyDescriptor,_F=Object.getOwnPropertyNames,
gF=Object.prototype.hasOwnProperty,bF=(t,e)=>{for(var r in e)Ul(t,r,{get:e[r],enumerable:!0})},OF=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of _F(e))!gF.call(t,s)&&s!==r&&Ul(t,s,{get:()=>e[s],enumerable:!(n=vF(e,s))||n.
enumerable});return t},wF=t=>OF(Ul({},"__esModule",{value:!0}),t),Ub={};bF(Ub,{NEW_REPLICAS:()=>Vb,awaitsPolicies:()=>AF,
domainSuffixOf:()=>PF,isKnownRegion:()=>SF,partitionOf:()=>Wb,regionLike:()=>kF});Jb.exports=wF(Ub);var Kb=O(),mr={aws:{
suffix:"amazonaws.com",prefix:void 0,regions:["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap\
-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeas\
t-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1",
"eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","me-west-1","mx-central-1","\
sa-east-1","us-east-1","us-east-2","us-west-1","us-west-2"]},"aws-cn":{suffix:"amazonaws.com.cn",prefix:"cn-",regions:["\
cn-north-1","cn-northwest-1"]},"aws-us-gov":{suffix:"amazonaws.com",prefix:"us-gov-",regions:["us-gov-east-1","us-gov-we\
st-1"]},"aws-iso":{suffix:"c2s.ic.gov",prefix:"us-iso-",regions:["us-iso-east-1","us-iso-west-1"]},"aws-iso-b":{suffix:"\
sc2s.sgov.gov",prefix:"us-isob-",regions:["us-isob-east-1","us-isob-west-1"]},"aws-iso-f":{suffix:"csp.hci.ic.gov",prefix:"\
us-isof-",regions:["us-isof-east-1","us-isof-south-1"]},"aws-iso-e":{suffix:"cloud.adc-e.uk",prefix:"eu-isoe-",regions:[
"eu-isoe-west-1"]},"aws-eusc":{suffix:"amazonaws.eu",prefix:"eusc-",regions:["eusc-de-east-1"]}},Wl=Object.keys(mr);function Wb(t){
return Wl.find(r=>mr[r].prefix!==void 0&&t.startsWith(mr[r].prefix))??(/^[a-z]{2}-[a-z]+-\d+$/.test(t)?"aws":void 0)}function PF(t){
let e=Wb(t);return e&&mr[e].suffix}function SF(t){return Wl.some(e=>mr[e].regions.includes(t))}function kF(t){let e=r=>r.
toLowerCase().replace(/[^a-z0-9]/g,"").replace(/(\d)[a-z]$/,"$1");return Wl.flatMap(r=>mr[r].regions).find(r=>e(r)===e(t))}
var Vb="cdk-secure-table:newReplicas";function AF(t,e){return(0,Kb.listOf)((0,Kb.at)(t,Vb)).includes(e)}});var lt=d((Aue,Qb)=>{"use strict";var Vl=Object.defineProperty,TF=Object.getOwnPropertyDescriptor,EF=Object.getOwnPropertyNames,
NF=Object.prototype.hasOwnProperty,jF=(t,e)=>{for(var r in e)Vl(t,r,{get:e[r],enumerable:!0})},xF=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of EF(e))!NF.call(t,s)&&s!==r&&Vl(t,s,{get:()=>e[s],enumerable:!(n=TF(e,s))||n.
enumerable});return t},RF=t=>xF(Vl({},"__esModule",{value:!0}),t),Yb={};jF(Yb,{PRINCIPAL_ARN:()=>zb,PRINCIPAL_IS_AWS_SERVICE:()=>Xb,
SECURE_TRANSPORT:()=>Hb,contextKeyKind:()=>DF});Qb.exports=RF(Yb);var Hb="aws:securetransport",zb="aws:principalarn",Xb="\
aws:principalisawsservice";function DF(t){return Gb.has(t)||IF.has(t)?{cardinality:"single",type:Gb.has(t)?"boolean":"ar\
n"}:MF.has(t)?{cardinality:"multiple",type:"text"}:{cardinality:qF.has(t)||CF.test(t)?"single":"unknown",type:"text"}}var Gb=new Set(
[Hb,Xb,"aws:viaawsservice","aws:multifactorauthpresent","aws:assumedroot","aws:ismcpserviceaction","aws:viaawsmcpservice",
"dynamodb:fulltablescan"]),IF=new Set([zb,"aws:sourcearn","aws:chatbotsourcearn","ec2:sourceinstancearn","lambda:sourcef\
unctionarn","ssm:sourceinstancearn"]),MF=new Set(["aws:calledvia","aws:principalorgpaths","aws:principalservicenameslist",
"aws:resourceorgpaths","aws:sourceorgpaths","aws:tagkeys","aws:vpceorgpaths","dynamodb:attributes","dynamodb:firstpartit\
ionkeyvalues","dynamodb:fistargetarns","dynamodb:fourthpartitionkeyvalues","dynamodb:leadingkeys","dynamodb:secondpartit\
ionkeyvalues","dynamodb:thirdpartitionkeyvalues"]),qF=new Set(["aws:calledviaawsmcp","aws:calledviafirst","aws:calledvia\
last","aws:currenttime","aws:ec2instancesourceprivateipv4","aws:ec2instancesourcevpc","aws:epochtime","aws:federatedprov\
ider","aws:multifactorauthage","aws:principalaccount","aws:principalorgid","aws:principalservicename","aws:principaltype",
"aws:referer","aws:requestedregion","aws:resourceaccount","aws:resourceorgid","aws:sourceaccount","aws:sourceidentity","\
aws:sourceip","aws:sourceorgid","aws:sourceowner","aws:sourcevpc","aws:sourcevpcarn","aws:sourcevpce","aws:tokenissuetim\
e","aws:useragent","aws:userid","aws:username","aws:vpceaccount","aws:vpceorgid","aws:vpcsourceip","dynamodb:enclosingop\
eration","dynamodb:fisactionid","dynamodb:returnconsumedcapacity","dynamodb:returnvalues","dynamodb:select","ec2:roledel\
ivery","glue:credentialissuingservice","glue:roleassumedby","identitystore:userid","kms:calleraccount","kms:viaservice"]),
CF=/^aws:(principal|request|resource)tag\//});var $e=d((Tue,o0)=>{"use strict";var Gl=Object.defineProperty,LF=Object.getOwnPropertyDescriptor,$F=Object.getOwnPropertyNames,
BF=Object.prototype.hasOwnProperty,FF=(t,e)=>{for(var r in e)Gl(t,r,{get:e[r],enumerable:!0})},KF=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of $F(e))!BF.call(t,s)&&s!==r&&Gl(t,s,{get:()=>e[s],enumerable:!(n=LF(e,s))||n.
enumerable});return t},UF=t=>KF(Gl({},"__esModule",{value:!0}),t),e0={};FF(e0,{accepts:()=>s0,advance:()=>n0,globOf:()=>WF,
literalAt:()=>i0,literalsOf:()=>t0,matches:()=>VF,read:()=>r0});o0.exports=UF(e0);var yr=T();function WF(t,{wildcards:e,
arn:r=!1,ignoreCase:n=!1}){let s=0,i=t.split("").map(l=>(s+=l===":"?1:0,e&&(l==="*"||l==="?")?{repeats:l==="*",matchesColon:!r||
s>4}:{literal:n?l.toLowerCase():l,repeats:!1,matchesColon:!1})),o=i.findIndex(l=>l.literal===void 0),a=i.at(-1),c=o===i.
length-1&&a?.repeats&&a.matchesColon;return{tokens:i,ignoreCase:n,exact:o<0&&!n?t:void 0,prefix:c&&!n?t.slice(0,-1):void 0}}
function VF(t,e,r){if(e==="must"||!((0,yr.hasPlaceholder)(r)||t0(t).some(yr.isPlaceholder))){if(t.exact!==void 0)return t.
exact===r;if(t.prefix!==void 0)return r.startsWith(t.prefix)}return s0(t,r0(t,e,r))}function t0(t){return t.tokens.flatMap(
e=>e.literal??[])}function r0(t,e,r){let n=Jl(t,e,[0]);for(let s of r.split(""))n=n0(t,e,n,s);return n}function n0(t,e,r,n){
if(e==="may"&&(0,yr.isPlaceholder)(n))return Jl(t,e,JF(t,r));let s=t.ignoreCase?n.toLowerCase():n,i=[];for(let o of r){let a=t.
tokens[o];a!==void 0&&GF(a,e,s)&&i.push(Yl(a,e)?o:o+1)}return Jl(t,e,i)}function s0(t,e){return e.at(-1)===t.tokens.length}
function i0(t,e){return t.tokens[e]?.literal}function JF(t,e){let r=[];for(let n of e)for(let s=n;s>(r.at(-1)??-1)&&s<=t.
tokens.length&&(r.push(s),i0(t,s)!==":");s+=1);return r}function Yl({literal:t,repeats:e},r){return e||r==="may"&&t!==void 0&&
(0,yr.isPlaceholder)(t)}function GF(t,e,r){return t.literal!==void 0?t.literal===r||Yl(t,e)&&r!==yr.UNNAMED&&r!==":":(t.
matchesColon||r!==":")&&(t.repeats||!(0,yr.isPlaceholder)(r))}function Jl(t,e,r){let n=[];for(let s of r){let i=s;for(Zb(
n,i);i<t.tokens.length&&Yl(t.tokens[i],e);)i+=1,Zb(n,i)}return n}function Zb(t,e){e>(t.at(-1)??-1)&&t.push(e)}});var Be=d((Eue,p0)=>{"use strict";var Hl=Object.defineProperty,YF=Object.getOwnPropertyDescriptor,HF=Object.getOwnPropertyNames,
zF=Object.prototype.hasOwnProperty,XF=(t,e)=>{for(var r in e)Hl(t,r,{get:e[r],enumerable:!0})},QF=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of HF(e))!zF.call(t,s)&&s!==r&&Hl(t,s,{get:()=>e[s],enumerable:!(n=YF(e,s))||n.
enumerable});return t},ZF=t=>QF(Hl({},"__esModule",{value:!0}),t),a0={};XF(a0,{assumptionsFor:()=>lK,globsOf:()=>nK,matchesAny:()=>c0,
matchesElement:()=>tK,matchesNone:()=>l0,mayMatchElement:()=>rK,namesResources:()=>uK,patternOf:()=>eK,resourceGlob:()=>oK,
subsetsOf:()=>u0});p0.exports=ZF(a0);var zl=$e(),Di=T();function eK(t,e){let r=(0,Di.knownText)(t);if(r===void 0)return{
label:(0,Di.abbreviate)(t),reference:t,unclear:"unknown"};let n=r.includes("${")?void 0:e(r);return{label:(0,Di.display)(
r),text:r,...n?{glob:n}:{unclear:"undocumented"}}}function tK({not:t,entries:e},r,n){return t?l0(e,r,n):c0(e,r,n)}function c0(t,e,r){
return t.some(n=>Ii(n,e,r==="strict"?"must":"may"))}function rK({not:t,entries:e},r){return t?!e.some(n=>Ii(n,r,"must")):
e.some(n=>n.unclear!==void 0||Ii(n,r,"may"))}function l0(t,e,r,n=!1){let s=n&&!e.split("").some(Di.isPlaceholder),i=r===
"strict"?"may":"must";return t.every(o=>o.unclear!=="undocumented"&&!Ii(o,e,s&&o.glob?"must":i))}function Ii({glob:t,unclear:e},r,n){
return t?(0,zl.matches)(t,n,r):e==="unknown"&&n==="may"}function nK(t){return t.flatMap(({glob:e})=>e??[])}var sK="[a-z0\
-9*?\\uE000-\\uF8FF-]*",iK=new RegExp(`^arn:(?:${sK}:){4}(?:\\*|[^*?/:]+(?:[/:].*)?)$`,"s");function oK(t){return t==="*"||
iK.test(t)?(0,zl.globOf)(t,{wildcards:!0,arn:t!=="*"}):void 0}var aK=4,cK=(0,zl.globOf)("*",{wildcards:!0});function lK(t){
let e=t.flatMap(({unclear:n,text:s})=>n==="undocumented"&&s?.includes("${")===!1?[s]:[]),r=[...new Set(e)].slice(0,aK);return u0(
r).map(n=>s=>{let{label:i,text:o}=s;return o===void 0||!r.includes(o)?[s]:n.includes(o)?[{label:i,glob:cK}]:[]})}function u0(t){
return t.reduce((e,r)=>[...e,...e.map(n=>[...n,r])],[[]])}function uK(t){return t.startsWith('"')||/"(?:Not)?Resource":(?!"\*"|\["\*"\])/.
test(t)}});var xt=d((Nue,v0)=>{"use strict";var eu=Object.defineProperty,pK=Object.getOwnPropertyDescriptor,fK=Object.getOwnPropertyNames,
dK=Object.prototype.hasOwnProperty,hK=(t,e)=>{for(var r in e)eu(t,r,{get:e[r],enumerable:!0})},mK=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of fK(e))!dK.call(t,s)&&s!==r&&eu(t,s,{get:()=>e[s],enumerable:!(n=pK(e,s))||n.
enumerable});return t},yK=t=>mK(eu({},"__esModule",{value:!0}),t),d0={};hK(d0,{UNKNOWN_CONDITION:()=>gK,isMet:()=>Ql,mayBeMet:()=>kK,
mismatchOf:()=>wK,patternsOf:()=>h0,readCondition:()=>bK});v0.exports=yK(d0);var vK=lt(),En=$e(),Xl=Be(),_K=T(),gK={operator:"",
key:"",keyLabel:"an unknown condition",ifExists:!1,test:{kind:"unknown"}};function bK(t,e,r){let[,n,s,i="",o]=/^(?:(forallvalues:)|(foranyvalue:))?([a-z]+?)(ifexists)?$/.
exec(t.toLowerCase())??[];return{operator:t,key:e.toLowerCase(),keyLabel:e,quantifier:n?"all":s?"any":void 0,ifExists:o!==
void 0,test:i==="null"&&!n&&!s&&!o?PK(r):SK(i,e,r)}}function OK(t,e){return Zl.has(t)&&Zl.get(t)?.type!=="boolean"&&(0,vK.
contextKeyKind)(e.toLowerCase()).type==="boolean"}function wK({operator:t,keyLabel:e,key:r,test:n}){return n.kind==="unk\
nown"&&r!==""?`it compares the boolean key ${e} with ${t}: only Bool is documented for it`:void 0}function PK(t){let e=t.
map(r=>(0,_K.knownText)(r)?.toLowerCase());return{kind:"presence",expected:[!0,!1].filter(r=>e.includes(String(!r))),unknown:e.
includes(void 0)}}function SK(t,e,r){if(OK(t,e))return{kind:"unknown"};let n=Zl.get(t);if(!n)return{kind:"never"};let{type:s,
negated:i,toGlob:o}=n,a=r.map(c=>(0,Xl.patternOf)(c,o));return s?{kind:"values",type:s,negated:i,patterns:a}:{kind:"unco\
mpared",negated:i,patterns:a}}function h0({test:t}){return"patterns"in t?t.patterns:[]}function Ql(t,e,r){let{test:n}=t;
switch(n.kind){case"never":return!1;case"unknown":return r==="lenient";case"presence":return n.unknown&&r==="lenient"||AK(
e,n.expected);default:return e.kind==="absent"?TK(t,n.negated):EK(t,e,r)}}function kK(t,e){let{test:r}=t;return r.kind===
"never"?!0:e.kind==="absent"||r.kind==="presence"?Ql(t,e,"lenient"):r.kind==="uncompared"||h0(t).some(({unclear:n})=>n!==
void 0)||Ql(t,e,"lenient")||r.kind==="values"&&e.kind==="single"&&!m0(r.type,e.value)}function AK(t,e){return!(t.kind===
"multiple"&&t.values.length===0)&&e.includes(t.kind!=="absent")}function TK({quantifier:t,ifExists:e},r){return t?t==="a\
ll":r||e}function EK({quantifier:t,test:e},r,n){let s=i=>NK(e,i,n);return r.kind==="single"?s(r.value):t==="all"?r.values.
every(s):t==="any"&&r.values.some(s)}function NK(t,e,r){return t.kind!=="values"||!m0(t.type,e)?!1:t.negated?(0,Xl.matchesNone)(
t.patterns,e,r,!0):(0,Xl.matchesAny)(t.patterns,e,r)}function m0(t,e){return t==="text"||(t==="arn"?y0(e)!==void 0:/^(true|false)$/i.
test(e))}var Zl=new Map([...vr(["stringequals","stringnotequals"],f0,"text"),...vr(["stringequalsignorecase","stringnote\
qualsignorecase"],jK,"text"),...vr(["stringlike","stringnotlike"],t=>(0,En.globOf)(t,{wildcards:!0}),"text"),...vr(["arn\
equals","arnnotequals","arnlike","arnnotlike"],y0,"arn"),...vr(["bool"],t=>(0,En.globOf)(t,{wildcards:!1,ignoreCase:!0}),
"boolean"),...vr(["numericequals","numericnotequals","numericlessthan","numericlessthanequals","numericgreaterthan","num\
ericgreaterthanequals","dateequals","datenotequals","datelessthan","datelessthanequals","dategreaterthan","dategreaterth\
anequals","binaryequals","ipaddress","notipaddress"],f0)]);function vr(t,e,r){return t.map(n=>[n,{type:r,negated:n.includes(
"not"),toGlob:e}])}function f0(t){return(0,En.globOf)(t,{wildcards:!1})}function jK(t){return/^[\x00-\x7F\uE000-\uF8FF]*$/.
test(t)?(0,En.globOf)(t,{wildcards:!1,ignoreCase:!0}):void 0}function y0(t){return/^arn:(?:[^:]*:){4}/.test(t)?(0,En.globOf)(
t,{wildcards:!0,arn:!0}):void 0}});var ru=d((jue,g0)=>{"use strict";var tu=Object.defineProperty,xK=Object.getOwnPropertyDescriptor,RK=Object.getOwnPropertyNames,
DK=Object.prototype.hasOwnProperty,IK=(t,e)=>{for(var r in e)tu(t,r,{get:e[r],enumerable:!0})},MK=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of RK(e))!DK.call(t,s)&&s!==r&&tu(t,s,{get:()=>e[s],enumerable:!(n=xK(e,s))||n.
enumerable});return t},qK=t=>MK(tu({},"__esModule",{value:!0}),t),_0={};IK(_0,{itemsOf:()=>BK,reporterFor:()=>$K});g0.exports=
qK(_0);var CK=N(),LK=T();function $K(t,e,r){return{malformed:n=>e.push(`${t}: ${n}`),undocumented:n=>r.push(`${t}: ${n}`),
unknown:(n,s)=>r.push(`${t}: ${n} is ${(0,LK.abbreviate)(s)}`)}}function BK(t){return(Array.isArray(t)?t:[t]).filter(e=>!(0,CK.
isNoValue)(e))}});var Rt=d((xue,k0)=>{"use strict";var su=Object.defineProperty,FK=Object.getOwnPropertyDescriptor,KK=Object.getOwnPropertyNames,
UK=Object.prototype.hasOwnProperty,WK=(t,e)=>{for(var r in e)su(t,r,{get:e[r],enumerable:!0})},VK=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of KK(e))!UK.call(t,s)&&s!==r&&su(t,s,{get:()=>e[s],enumerable:!(n=FK(e,s))||n.
enumerable});return t},JK=t=>VK(su({},"__esModule",{value:!0}),t),O0={};WK(O0,{UNKNOWN_PRINCIPAL:()=>HK,callersFor:()=>tU,
matchesCaller:()=>rU,principalLabel:()=>S0,readPrincipals:()=>ZK});k0.exports=JK(O0);var b0=$e(),GK=ru(),YK=N(),w0=O(),Fe=T(),
HK={kind:"unknown",label:"a principal",mayBeAll:!0,value:""},zK=new Set(["AWS","Service","Federated","CanonicalUser"]),XK=/^(?:arn:[^:*?]+:iam::)?([0-9]{12}|\uE000)(:root)?$/,
QK=/^arn:[^:*?]+:(?:iam|sts)::(?:[0-9]{12}|\uE000):[^*?]+$/;function ZK(t,e){return t==="*"?[{kind:"all"}]:(0,Fe.isUnresolved)(
t)?(e.unknown("Principal",t),[P0(t)]):!(0,w0.isObject)(t)||Object.keys(t).length===0?(e.malformed('its Principal is neit\
her "*" nor an object'),[]):Object.entries(t).flatMap(([r,n])=>{let s=(0,GK.itemsOf)(n);return(!zK.has(r)||s.length===0||
!s.every(i=>typeof i=="string"||(0,YK.isIntrinsic)(i)))&&e.malformed(`its Principal has a malformed element ${r}`),s.map(
i=>eU(r,i,e))})}function eU(t,e,r){let n=(0,Fe.knownText)(e);if(n===void 0)return r.unknown("Principal",e),P0(e);if(n.includes(
"${"))return{kind:"undocumented",label:n};if(t!=="AWS")return n.includes("*")?{kind:"undocumented",label:n}:{kind:"named",
type:t,name:n};if(n==="*")return{kind:"all"};let[s,i,o]=XK.exec(n)??[];return s!==void 0&&o===void 0==(s===i)?{kind:"acc\
ount",account:i}:QK.test(n)?{kind:"arn",arn:n}:/^A[A-Z0-9]+$/.test(n)?{kind:"named",type:t,name:n}:{kind:"undocumented",
label:(0,Fe.display)(n)}}function P0(t){let r=((0,Fe.joinedParts)(t)??[t]).map(n=>typeof n=="string"?n.replace(/\{\{resolve:.*?\}\}/g,
""):"");return{kind:"unknown",label:(0,Fe.abbreviate)(t),mayBeAll:/^\*?$/.test(r.join("")),value:(0,w0.canonical)(t)}}function S0(t){
switch(t.kind){case"account":return`account ${(0,Fe.display)(t.account)}`;case"arn":return(0,Fe.display)(t.arn);case"nam\
ed":return t.name;default:return t.label}}function tU(t){let e=new Map(t.filter(r=>r.kind!=="all").map(r=>[JSON.stringify(
r),r]));return[{label:"principals that the policy does not name"},...[...e.values()].map(r=>({label:S0(r),entry:r}))]}function rU({
not:t,entries:e},r,n){let s=i=>o=>{let a=nU(o,r);return a===i||a==="perhaps"&&n==="lenient"&&o.kind!=="undocumented"};return t?
e.every(s("no")):e.some(s("yes"))}function nU(t,{entry:e}){if(t.kind==="all"||JSON.stringify(t)===JSON.stringify(e))return"\
yes";if([t,e].some(r=>r?.kind==="undocumented"||r?.kind==="unknown"))return"perhaps";if(e&&t.kind==="account"){let r=sU(
e);return r===void 0?"no":nu(t.account,r)}if(e?.kind==="arn"&&t.kind==="arn"){let r=nu(t.arn,e.arn);return r==="no"?iU(t.
arn,e.arn):r}return"no"}function sU(t){return t.kind==="account"?t.account:t.kind==="arn"?t.arn.split(":")[4]:void 0}function iU(t,e){
let[,r,n,s,i]=/^arn:([^:]+):iam::([^:]+):(role|user)\/(?:.*\/)?([^/]+)$/.exec(t)??[],[,o,a,c,l]=/^arn:([^:]+):sts::([^:]+):(assumed-role|federated-user)\/([^/]+)/.
exec(e)??[];if(i===void 0||l===void 0||s==="role"!=(c==="assumed-role"))return"no";let u=nu([r,n,i].join(":").toLowerCase(),
[o,a,l].join(":").toLowerCase());return u==="yes"&&i!==l?"perhaps":u}function nu(t,e){return t===e?"yes":((0,Fe.hasPlaceholder)(
t)||(0,Fe.hasPlaceholder)(e))&&(0,b0.matches)((0,b0.globOf)(t,{wildcards:!1}),"may",e)?"perhaps":"no"}});var Ke=d((Rue,x0)=>{"use strict";var ou=Object.defineProperty,oU=Object.getOwnPropertyDescriptor,aU=Object.getOwnPropertyNames,
cU=Object.prototype.hasOwnProperty,lU=(t,e)=>{for(var r in e)ou(t,r,{get:e[r],enumerable:!0})},uU=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of aU(e))!cU.call(t,s)&&s!==r&&ou(t,s,{get:()=>e[s],enumerable:!(n=oU(e,s))||n.
enumerable});return t},pU=t=>uU(ou({},"__esModule",{value:!0}),t),T0={};lU(T0,{conditionsOn:()=>dU,readDocument:()=>yU});
x0.exports=pU(T0);var _r=xt(),fU=$e(),E0=Be(),N0=Rt(),qi=ru(),au=N(),Nn=O(),ne=T();function dU({conditions:t},e){return t.
filter(r=>r.key===e)}var hU=new Set(["Version","Id","Statement"]),mU=new Set(["Sid","Effect","Principal","NotPrincipal",
"Action","NotAction","Resource","NotResource","Condition"]);function yU(t){let e=[],r=typeof t=="string"?(0,ne.parseJson)(
t)??t:t;return(0,ne.isUnresolved)(r)?{statements:[Mi("the policy",r)],malformed:e}:(0,Nn.isObject)(r)?(e.push(...j0("the\
 policy",r,hU)),r.Id!==void 0&&(0,ne.knownText)(r.Id)===void 0&&e.push("the policy's Id is not a string"),r.Version!==void 0&&
r.Version!=="2012-10-17"&&r.Version!=="2008-10-17"&&e.push("the policy's Version is neither 2012-10-17 nor 2008-10-17"),
{statements:(0,qi.itemsOf)(r.Statement).map((s,i)=>vU(s,i,e)),malformed:e}):{statements:[],malformed:["the policy is not\
 a JSON object"]}}function vU(t,e,r){let n=(0,Nn.isObject)(t)&&typeof t.Sid=="string"&&!(0,ne.isUnresolved)(t.Sid)?t.Sid:
void 0,s=`statement ${e}${n?` "${n}"`:""}`;if((0,ne.isUnresolved)(t))return Mi(s,t);if(!(0,Nn.isObject)(t))return r.push(
`${s} is not an object`),Mi(s,t);let i=Object.fromEntries(Object.entries(t).filter(([,c])=>!(0,au.isNoValue)(c)));if(r.push(
...j0(s,i,mU)),(0,ne.isUnresolved)(i.Effect))return Mi(s,t);let o=[],a=(0,qi.reporterFor)(s,r,o);return i.Sid!==void 0&&
n===void 0&&!(0,ne.isUnresolved)(i.Sid)&&a.malformed("its Sid is not a string"),i.Effect!=="Allow"&&i.Effect!=="Deny"&&a.
malformed("its Effect is neither Allow nor Deny"),{name:s,sid:n,effect:i.Effect==="Allow"?"Allow":"Deny",principals:iu(i,
"Principal",a,c=>(0,N0.readPrincipals)(c,a)),actions:iu(i,"Action",a,c=>A0(c,"Action",a,gU)),resources:iu(i,"Resource",a,
c=>A0(c,"Resource",a,E0.resourceGlob)),conditions:bU(i.Condition,a),unknown:o,readable:!0}}function iu(t,e,r,n){let s=t[`\
Not${e}`]!==void 0;return s===(t[e]!==void 0)&&r.malformed(`it has ${s?"both":"neither"} ${e} ${s?"and":"nor"} Not${e}`),
{not:s,entries:n(s?t[`Not${e}`]:t[e])}}function A0(t,e,r,n){let s=(0,qi.itemsOf)(t);return(s.length===0||!s.every(i=>typeof i==
"string"||(0,au.isIntrinsic)(i)))&&r.malformed(`its ${e} is not a string or a list of strings`),s.map(i=>{let o=(0,E0.patternOf)(
i,a=>n(a,r));return o.unclear==="unknown"&&r.unknown(e,i),o})}var _U=/^[A-Za-z0-9-]+:[A-Za-z0-9*?-]+$/;function gU(t,e){
if(t!=="*"&&!_U.test(t)){e.malformed(`"${t}" is not the name of an action`);return}return(0,fU.globOf)(t.toLowerCase(),{
wildcards:!0})}function bU(t,e){return t===void 0?[]:(0,ne.isUnresolved)(t)?(e.unknown("Condition",t),[_r.UNKNOWN_CONDITION]):
!(0,Nn.isObject)(t)||!Object.values(t).every(r=>(0,Nn.isObject)(r)||(0,ne.isUnresolved)(r))?(e.malformed("its Condition \
is not an object of objects"),[_r.UNKNOWN_CONDITION]):Object.entries(t).flatMap(([r,n])=>(0,ne.isUnresolved)(n)?(e.unknown(
r,n),[_r.UNKNOWN_CONDITION]):Object.entries(n).map(([s,i])=>OU(r,s,(0,qi.itemsOf)(i),e)))}function OU(t,e,r,n){if(r.length===
0||!r.every(o=>(0,au.isIntrinsic)(o)||["string","boolean","number"].includes(typeof o)))return n.malformed(`the values o\
f ${t} ${e} are not strings, booleans or numbers`),_r.UNKNOWN_CONDITION;for(let o of r.filter(a=>(0,ne.knownText)(a)===void 0))
n.unknown(`${t} ${e}`,o);let s=(0,_r.readCondition)(t,e,r),i=(0,_r.mismatchOf)(s);return i!==void 0&&n.undocumented(i),s}
function j0(t,e,r){return Object.keys(e).filter(n=>!r.has(n)).map(n=>`${t} has an unknown element ${n}`)}function Mi(t,e){
let r={not:!1,entries:[{label:(0,ne.abbreviate)(e),unclear:"unknown"}]};return{name:t,effect:"Deny",principals:{not:!1,entries:[
N0.UNKNOWN_PRINCIPAL]},actions:r,resources:r,conditions:[],unknown:[`${t} is ${(0,ne.abbreviate)(e)}`],readable:!1}}});var Li=d((Due,q0)=>{"use strict";var cu=Object.defineProperty,wU=Object.getOwnPropertyDescriptor,PU=Object.getOwnPropertyNames,
SU=Object.prototype.hasOwnProperty,kU=(t,e)=>{for(var r in e)cu(t,r,{get:e[r],enumerable:!0})},AU=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of PU(e))!SU.call(t,s)&&s!==r&&cu(t,s,{get:()=>e[s],enumerable:!(n=wU(e,s))||n.
enumerable});return t},TU=t=>AU(cu({},"__esModule",{value:!0}),t),D0={};kU(D0,{exemptCallers:()=>DU,exemptRoles:()=>I0,isOwnServiceLinkedRole:()=>RU});
q0.exports=TU(D0);var EU=lt(),NU=Ke(),Ci=T(),jU=new RegExp(["^arn:([^:*?]+):iam::([0-9]{12}|\\uE000):role/aws-service-rol\
e/(?:","replication\\.dynamodb\\.amazonaws\\.com/AWSServiceRoleForDynamoDBReplication|","dynamodb\\.application-autoscali\
ng\\.amazonaws\\.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable)$"].join(""));function I0(t,{partition:e,accounts:r}){
let n=t.flatMap(xU),s=R0(e===void 0?void 0:[e],Ci.PARTITION,n.map(o=>o.partition)),i=R0(r,Ci.ACCOUNT,n.map(o=>o.account));
return new Set(n.filter(o=>s.has(o.partition)&&i.has(o.account)).map(o=>o.arn))}function R0(t,e,r){if(t)return new Set([
...t,e]);let n=new Set(r);return n.size===1?n:new Set([e])}function xU(t){return(0,NU.conditionsOn)(t,EU.PRINCIPAL_ARN).
flatMap(({test:e})=>e.kind==="values"?e.patterns:[]).flatMap(({glob:e})=>M0(e?.exact??"")??[])}function M0(t){let[e,r,n]=jU.
exec(t)??[];return e===void 0?void 0:{arn:e,partition:r,account:n}}function RU(t,{partition:e,accounts:r}){let n=typeof t==
"string"?M0(t):void 0;return n!==void 0&&[Ci.PARTITION,e].includes(n.partition)&&[Ci.ACCOUNT,...r??[]].includes(n.account)}
function DU(t,e){let r=t.filter(({effect:n})=>n==="Deny");return{roles:I0(r,e),services:(e.accounts?.length??0)>1||t.some(
IU)}}function IU({effect:t,principals:{not:e,entries:r}}){return t==="Allow"&&!e&&r.some(n=>n.kind==="named"&&n.type==="\
Service"&&MU.test(n.name))}var MU=/^replication\.dynamodb\.amazonaws\.com(\.cn)?$/});var jn=d((Iue,W0)=>{"use strict";var lu=Object.defineProperty,qU=Object.getOwnPropertyDescriptor,CU=Object.getOwnPropertyNames,
LU=Object.prototype.hasOwnProperty,$U=(t,e)=>{for(var r in e)lu(t,r,{get:e[r],enumerable:!0})},BU=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of CU(e))!LU.call(t,s)&&s!==r&&lu(t,s,{get:()=>e[s],enumerable:!(n=qU(e,s))||n.
enumerable});return t},FU=t=>BU(lu({},"__esModule",{value:!0}),t),C0={};$U(C0,{LIST_STREAMS:()=>KU,OTHER_STREAM_ACTIONS:()=>zU,
OTHER_TABLE_ACTIONS:()=>K0,READ_ACTIONS:()=>L0,REFUSED_ACTIONS:()=>HU,REPLICATION_ACTIONS:()=>XU,STREAM_ACTIONS:()=>uu,STREAM_READ_ACTIONS:()=>U0,
TABLE_ACTIONS:()=>QU,TABLE_POLICY_ACTIONS:()=>F0,WRITE_ACTIONS:()=>$0,isWildcard:()=>B0,readsData:()=>GU,worksAcrossAccounts:()=>JU,
writesData:()=>YU});W0.exports=FU(C0);var L0=["dynamodb:BatchGetItem","dynamodb:ConditionCheckItem","dynamodb:DescribeTa\
ble","dynamodb:GetItem","dynamodb:Query","dynamodb:Scan"],$0=["dynamodb:BatchWriteItem","dynamodb:DeleteItem","dynamodb:\
DescribeTable","dynamodb:PutItem","dynamodb:UpdateItem"],uu=["dynamodb:DescribeStream","dynamodb:GetRecords","dynamodb:G\
etShardIterator"],KU="dynamodb:ListStreams",UU=new Set([...L0,...$0,...uu].map(t=>t.toLowerCase())),WU=new Set([...["Bat\
chGetItem","ConditionCheckItem","GetItem","Query","Scan","PartiQLSelect","SearchVectors","ExportTableToPointInTime"].map(
t=>`dynamodb:${t.toLowerCase()}`),...uu.map(t=>t.toLowerCase())]),VU=new Set(["BatchWriteItem","DeleteItem","PutItem","U\
pdateItem","PartiQLDelete","PartiQLInsert","PartiQLUpdate","ImportTable"].map(t=>`dynamodb:${t.toLowerCase()}`));function B0(t){
return/[*?]/.test(t)}function JU(t){return UU.has(t.toLowerCase())}function GU(t){return WU.has(t.toLowerCase())}function YU(t){
return B0(t)||VU.has(t.toLowerCase())}var Dt=t=>t.trim().split(/\s+/).map(e=>`dynamodb:${e}`),F0=Dt(`
  BatchGetItem BatchWriteItem ConditionCheckItem DeleteItem GetItem PutItem Query Scan UpdateItem
  PartiQLDelete PartiQLInsert PartiQLSelect PartiQLUpdate
  DeleteTable DescribeTable UpdateTable DescribeTableReplicaAutoScaling UpdateTableReplicaAutoScaling
  ListTagsOfResource TagResource UntagResource
  CreateBackup DescribeContinuousBackups RestoreTableToPointInTime UpdateContinuousBackups ExportTableToPointInTime
  DescribeContributorInsights UpdateContributorInsights
  DescribeKinesisStreamingDestination DisableKinesisStreamingDestination EnableKinesisStreamingDestination UpdateKinesis\
StreamingDestination
  DeleteResourcePolicy GetResourcePolicy PutResourcePolicy DescribeTimeToLive UpdateTimeToLive
  AssociateTableReplica ReadDataForReplication ReplicateSettings WriteDataForReplication
`),K0=Dt(`
  CreateGlobalTableWitness CreateTableReplica DeleteGlobalTableWitness DeleteTableReplica RestoreTableFromAwsBackup Sear\
chVectors
  StartAwsBackupJob UpdateGlobalTableVersion
`),HU=Dt(`
  CreateTable CreateGlobalTable DescribeGlobalTable DescribeGlobalTableSettings ListGlobalTables UpdateGlobalTable Updat\
eGlobalTableSettings
  DescribeBackup DeleteBackup RestoreTableFromBackup ListContributorInsights DescribeExport ListExports DescribeImport I\
mportTable ListImports
  DescribeLimits DescribeEndpoints ListBackups ListTables ListStreams
  DescribeReservedCapacity DescribeReservedCapacityOfferings PurchaseReservedCapacityOfferings
  GetAbacStatus UpdateAbacStatus InjectError
`),U0=Dt("DescribeStream GetRecords GetShardIterator"),zU=Dt("DeleteResourcePolicy GetResourcePolicy ListTagsOfResource \
PutResourcePolicy TagResource UntagResource"),XU={table:Dt(`
    GetItem PutItem UpdateItem DeleteItem Scan DescribeTable UpdateTable DescribeTimeToLive UpdateTimeToLive GetResource\
Policy
    ReadDataForReplication WriteDataForReplication ReplicateSettings
  `).map(t=>t.toLowerCase()),stream:U0.map(t=>t.toLowerCase())},QU=[...F0,...K0,...Dt(`
  CreateGlobalTable CreateTable ImportTable ListExports ListImports RestoreTableFromBackup UpdateGlobalTable UpdateGloba\
lTableSettings
`)]});var xn=d((Mue,G0)=>{"use strict";var fu=Object.defineProperty,ZU=Object.getOwnPropertyDescriptor,eW=Object.getOwnPropertyNames,
tW=Object.prototype.hasOwnProperty,rW=(t,e)=>{for(var r in e)fu(t,r,{get:e[r],enumerable:!0})},nW=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of eW(e))!tW.call(t,s)&&s!==r&&fu(t,s,{get:()=>e[s],enumerable:!(n=ZU(e,s))||n.
enumerable});return t},sW=t=>nW(fu({},"__esModule",{value:!0}),t),J0={};rW(J0,{isCanonicalDeny:()=>fW});G0.exports=sW(J0);
var iW=Li(),oW=jn(),ke=O(),aW=T(),cW=new Set(["Sid","Effect","Principal","Action","Resource","Condition"]),lW=128,uW=4,pW={
table:["dynamodb:*"],stream:oW.STREAM_READ_ACTIONS};function fW(t,e,r){if(!(0,ke.isObject)(t)||t.Version!=="2012-10-17"||
Object.keys(t).length!==2)return!1;let[n,...s]=(0,ke.listOf)(t.Statement);return s.length===0&&(0,ke.isObject)(n)&&Object.
keys(n).every(i=>cW.has(i))&&dW(n.Sid)&&n.Effect==="Deny"&&hW(n.Principal)&&pu((0,ke.listOf)(n.Action),pW[e])&&pu((0,ke.
listOf)(n.Resource),["*"])&&mW(n.Condition,r)}function dW(t){return t===void 0||typeof t=="string"&&t.length<=lW&&!(0,aW.
hasPlaceholder)(t)}function hW(t){return t==="*"||(0,ke.isObject)(t)&&Object.keys(t).length===1&&pu((0,ke.listOf)(t.AWS),
["*"])}function pu(t,e){return t.length===e.length&&e.every(r=>t.includes(r))}function mW(t,e){if(!(0,ke.isObject)(t))return!1;
let{Bool:r,StringNotEquals:n,...s}=t;return Object.keys(s).length===0&&V0(r,"aws:SecureTransport",i=>i==="false")&&(n===
void 0||V0(n,"aws:PrincipalArn",i=>(0,iW.isOwnServiceLinkedRole)(i,e())))}function V0(t,e,r){let n=(0,ke.isObject)(t)&&Object.
keys(t).length===1?(0,ke.listOf)(t[e]):[];return n.length>0&&n.length<=uW&&n.every(r)}});var $i=d((que,z0)=>{"use strict";var du=Object.defineProperty,yW=Object.getOwnPropertyDescriptor,vW=Object.getOwnPropertyNames,
_W=Object.prototype.hasOwnProperty,gW=(t,e)=>{for(var r in e)du(t,r,{get:e[r],enumerable:!0})},bW=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of vW(e))!_W.call(t,s)&&s!==r&&du(t,s,{get:()=>e[s],enumerable:!(n=yW(e,s))||n.
enumerable});return t},OW=t=>bW(du({},"__esModule",{value:!0}),t),H0={};gW(H0,{findHoles:()=>PW,statementSet:()=>AW});z0.
exports=OW(H0);var wW=1e3;function PW(t,e){let r=t.flatMap(n=>{let s=n.cases.filter(({matched:i})=>mu(i));return s.length===
0?[]:[new Map([[n.name,s.map(({label:i})=>i)]])]});return r.length>0?r:SW(t,"1".repeat(e))}function SW(t,e){let r=[{matched:e,
cases:[]}];for(let s of t){let i=Y0(s.cases);if(i.length*r.length>wW)return;r=Y0(r.flatMap(o=>i.map(a=>({matched:hu(o.matched,
a.matched),cases:[...o.cases,a]}))))}let n=r.find(({matched:s})=>mu(s));return n?[kW(n.cases,e,t)]:[]}function Y0(t){let e=[
...new Map(t.map(r=>[r.matched,r])).values()];return e.filter(r=>!e.some(n=>n!==r&&TW(n.matched,r.matched)))}function kW(t,e,r){
let n=t.map(({matched:s,label:i},o)=>({name:r[o].name,matched:s,label:i}));for(let s of n){let i=n.filter(o=>o!==s);mu(i.
reduce((o,a)=>hu(o,a.matched),e))&&(n=i)}return new Map(n.map(({name:s,label:i})=>[s,[i]]))}function AW(t,e){return t.map(
r=>e(r)?"1":"0").join("")}function hu(t,e){return t.split("").map((r,n)=>r==="1"?e[n]:"0").join("")}function mu(t){return!t.
includes("1")}function TW(t,e){return hu(t,e)===t}});var Fi=d((Cue,nO)=>{"use strict";var yu=Object.defineProperty,EW=Object.getOwnPropertyDescriptor,NW=Object.getOwnPropertyNames,
jW=Object.prototype.hasOwnProperty,xW=(t,e)=>{for(var r in e)yu(t,r,{get:e[r],enumerable:!0})},RW=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of NW(e))!jW.call(t,s)&&s!==r&&yu(t,s,{get:()=>e[s],enumerable:!(n=EW(e,s))||n.
enumerable});return t},DW=t=>RW(yu({},"__esModule",{value:!0}),t),X0={};xW(X0,{ANY_ARN:()=>qW,ANY_TEXT:()=>IW,isIn:()=>Z0,
isNameCharacter:()=>$W,witnesses:()=>CW,witnessesWithPrefix:()=>LW});nO.exports=DW(X0);var It=$e(),gr=T(),IW={prefix:"",
minLength:0,unnamed:gr.UNNAMED,allows:()=>!0},MW=(0,It.globOf)("arn:*:*:*:*:*",{wildcards:!0,arn:!0}),qW={prefix:"arn:",
minLength:0,shape:MW,unnamed:`arn:::::${gr.UNNAMED}`,allows:()=>!0};function CW(t,e){let r=Q0(t,e)??Bi(tO(t),BW(e)),n=t.
filter(eO).map(i=>i.exact!==void 0?[i.exact]:Bi(rO(t),{...e,shape:i})),s=[r,...n];return s.every(i=>i!==void 0)?[...new Set(
s.flat())]:void 0}function LW(t,e){return(0,gr.hasPlaceholder)(e.prefix)||t.some(eO)?Bi(rO(t),e):Q0(t,e)??Bi(tO(t),e)}function Q0(t,e){
let r=t.flatMap(({exact:n})=>n??[]);return r.length===t.length?[...new Set([...r.filter(n=>Z0(e,n)),e.unnamed])]:void 0}
function Z0(t,e){let r=e.slice(t.prefix.length);return e.startsWith(t.prefix)&&r.length>=t.minLength&&r.split("").every(
(n,s)=>t.allows(n,s))&&(t.shape===void 0||(0,It.matches)(t.shape,"must",e))}function $W(t){return!(0,gr.isPlaceholder)(t)&&
/^[A-Za-z0-9_.-]$/.test(t)}function BW(t){return{...t,allows:(e,r)=>!(0,gr.isPlaceholder)(e)&&t.allows(e,r)}}function eO(t){
return(0,It.literalsOf)(t).some(gr.isPlaceholder)}function tO(t){return t.map(e=>({glob:e,mode:"must"}))}function rO(t){
return t.flatMap(e=>[{glob:e,mode:"must"},{glob:e,mode:"may"}])}var FW=4e5;function Bi(t,e){let r=e.shape?[{glob:e.shape,
mode:"must"},...t]:t,n=new Map,s=[{states:r.map(({glob:a,mode:c})=>(0,It.read)(a,c,e.prefix)),rest:""}],i=new Set,o=0;for(let{
states:a,rest:c}of s){let l=r.map(({glob:u},p)=>(0,It.accepts)(u,a[p]));c.length>=e.minLength&&(e.shape===void 0||l[0])&&
n.set(l.join(),n.get(l.join())??e.prefix+c);for(let u of UW(r,a,e,c.length)){let p=r.map(({glob:h,mode:v},m)=>(0,It.advance)(
h,v,a[m],u));o+=p.reduce((h,v)=>h+v.length,r.length);let f=`${Math.min(c.length+1,e.minLength)}|${p.join("|")}`;!i.has(f)&&
(e.shape===void 0||p[0].length>0)&&(i.add(f),s.push({states:p,rest:c+u}))}if(o>FW)return}return[...n.values()]}var KW="x\
qzjkvwyabcdefghilmnoprstu0123456789-_.XQZJKVWYABCDEFGHILMNOPRSTU/\xB6\xA7".split("");function UW(t,e,r,n){let s=new Set(
[":"]);t.forEach(({glob:o},a)=>e[a].forEach(c=>{let l=(0,It.literalAt)(o,c);l!==void 0&&(s.add(l),s.add(o.ignoreCase?l.toUpperCase():
l))}));let i=KW.find(o=>!s.has(o)&&r.allows(o,n));return[...s,...i?[i]:[]].filter(o=>r.allows(o,n))}});var uO=d((Lue,lO)=>{"use strict";var _u=Object.defineProperty,WW=Object.getOwnPropertyDescriptor,VW=Object.getOwnPropertyNames,
JW=Object.prototype.hasOwnProperty,GW=(t,e)=>{for(var r in e)_u(t,r,{get:e[r],enumerable:!0})},YW=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of VW(e))!JW.call(t,s)&&s!==r&&_u(t,s,{get:()=>e[s],enumerable:!(n=WW(e,s))||n.
enumerable});return t},HW=t=>YW(_u({},"__esModule",{value:!0}),t),oO={};GW(oO,{contextDimension:()=>ZW});lO.exports=HW(oO);
var vu=xt(),Rn=lt(),sO=Ke(),aO=$e(),cO=Be(),zW=$i(),br=Fi(),XW=T(),QW=8;function ZW(t,e,r,n){let s=e.flatMap(a=>(0,sO.conditionsOn)(
a,t)),i=s.flatMap(vu.patternsOf),o=t2(t,s,r);return o&&{name:s[0].keyLabel,cases:o.filter(a=>!e2(t,a,r)).map(a=>({label:i2(
a,i),matched:(0,zW.statementSet)(e,c=>(0,sO.conditionsOn)(c,t).every(l=>(0,vu.isMet)(l,a,n)))}))}}function e2(t,e,{roles:r,
services:n}){return e.kind==="single"&&(t===Rn.PRINCIPAL_ARN?r.has(e.value):n&&t===Rn.PRINCIPAL_IS_AWS_SERVICE&&e.value.
toLowerCase()==="true")}function t2(t,e,r){let n=r2(t,e.flatMap(vu.patternsOf),r),{cardinality:s}=(0,Rn.contextKeyKind)(
t),i=n&&s!=="single"?s2(n,e):[];return n&&i&&[{kind:"absent"},...(s==="multiple"?[]:n).map(o=>({kind:"single",value:o})),
...i.map(o=>({kind:"multiple",values:o}))]}function r2(t,e,r){let n=e.flatMap(({text:o})=>o??[]),s=n2(t,n);if(s===void 0)
return[...new Set(["true","false",...n])];let i=t===Rn.PRINCIPAL_ARN?[...r.roles].map(o=>(0,aO.globOf)(o,{wildcards:!1})):
[];return(0,br.witnesses)([...(0,cO.globsOf)(e),...i],s)}function n2(t,e){let{type:r}=(0,Rn.contextKeyKind)(t);return r===
"boolean"?e.every(n=>/^(true|false)$/i.test(n))?void 0:br.ANY_TEXT:r==="arn"&&e.every(n=>(0,br.isIn)(br.ANY_ARN,n))?br.ANY_ARN:
br.ANY_TEXT}function s2(t,e){return e.some(r=>r.quantifier)?t.length>QW?void 0:(0,cO.subsetsOf)(t):[[]]}function i2(t,e){
switch(t.kind){case"absent":return"absent";case"single":return iO(t.value,e);case"multiple":return`a list (${t.values.map(
r=>iO(r,e)).join(", ")})`}}function iO(t,e){if(e.some(({text:n})=>n===t))return`"${(0,XW.display)(t)}"`;let r=e.find(({glob:n})=>n&&
(0,aO.matches)(n,"must",t));return r?`like "${r.label}"`:"a value that the policy does not name"}});var bu=d(($ue,fO)=>{"use strict";var gu=Object.defineProperty,o2=Object.getOwnPropertyDescriptor,a2=Object.getOwnPropertyNames,
c2=Object.prototype.hasOwnProperty,l2=(t,e)=>{for(var r in e)gu(t,r,{get:e[r],enumerable:!0})},u2=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of a2(e))!c2.call(t,s)&&s!==r&&gu(t,s,{get:()=>e[s],enumerable:!(n=o2(e,s))||n.
enumerable});return t},p2=t=>u2(gu({},"__esModule",{value:!0}),t),pO={};l2(pO,{arnsOf:()=>f2});fO.exports=p2(pO);var Mt=T();
function f2({kind:t,partition:e=Mt.PARTITION,accounts:r=[],arns:n}){let s=`arn:${e}:dynamodb:${Mt.REGION}:${r.length===1?
r[0]:Mt.ACCOUNT}:table/${Mt.TABLE_NAME}`,i=n&&n.length>0?n:[t==="table"?s:`${s}/stream/${Mt.STREAM_LABEL}`];return[...new Set(
i.flatMap(o=>{let[a,c,l,u,p,...f]=o.split(":");return[c,Mt.PARTITION].flatMap(h=>[p,Mt.ACCOUNT].map(v=>[a,h,l,u,v,...f].
join(":")))}))]}});var Ki=d((Bue,gO)=>{"use strict";var wu=Object.defineProperty,d2=Object.getOwnPropertyDescriptor,h2=Object.getOwnPropertyNames,
m2=Object.prototype.hasOwnProperty,y2=(t,e)=>{for(var r in e)wu(t,r,{get:e[r],enumerable:!0})},v2=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of h2(e))!m2.call(t,s)&&s!==r&&wu(t,s,{get:()=>e[s],enumerable:!(n=d2(e,s))||n.
enumerable});return t},_2=t=>v2(wu({},"__esModule",{value:!0}),t),mO={};y2(mO,{actionDimension:()=>b2,callerDimension:()=>g2,
matchesResource:()=>_O,mayConcernSubject:()=>P2,resourceDimension:()=>w2});gO.exports=_2(mO);var qt=Be(),dO=Rt(),Pu=$i(),
yO=bu(),Ou=Fi(),hO=jn(),Su=T();function g2(t,e){return{name:"caller",cases:(0,dO.callersFor)(t.flatMap(n=>n.principals.entries)).
map(n=>({label:n.label,matched:(0,Pu.statementSet)(t,({principals:s})=>(0,dO.matchesCaller)(s,n,e))}))}}function b2(t,{kind:e},r){
let n=(c,l)=>({label:l,matched:(0,Pu.statementSet)(t,({actions:u})=>(0,qt.matchesElement)(u,c,r))}),s=(e==="table"?hO.TABLE_ACTIONS:
hO.STREAM_READ_ACTIONS).map(c=>n(c.toLowerCase(),c));if(e==="stream")return{name:"action",cases:s};let i=(0,Ou.witnessesWithPrefix)(
(0,qt.globsOf)(t.flatMap(c=>c.actions.entries)),O2),o=new Set(s.map(({matched:c})=>c)),a=i?.map(c=>n(c,"actions that Dyn\
amoDB may add later")).filter(({matched:c})=>!o.has(c));return a&&{name:"action",cases:[...s,...a]}}var O2={prefix:"dyna\
modb:",minLength:1,unnamed:`dynamodb:${Su.UNNAMED}`,allows:(t,e)=>(e===0?/^[a-z]$/:/^[a-z0-9]$/).test(t)};function w2(t,e,r){
let n=(0,yO.arnsOf)(e),s=t.flatMap(l=>l.resources.entries),i=vO(s,e,n),o=(0,qt.assumptionsFor)(s),a=(l,u)=>o.map(p=>({label:u,
matched:(0,Pu.statementSet)(t,({resources:{not:f,entries:h}})=>_O({not:f,entries:h.flatMap(p)},n.map(v=>v+l),r))})),c=new Set(
s.map(l=>l.label));return i&&{name:"resource",cases:[...a("",`the ${e.kind}`),...i.flatMap(l=>a(`/index/${l}`,n.some(u=>c.
has((0,Su.display)(`${u}/index/${l}`)))?`the index ${l}`:"an index"))]}}function P2({resources:t},e){if(t.entries.some(s=>s.
unclear==="undocumented"))return!0;let r=(0,yO.arnsOf)(e);return["",...vO(t.entries,e,r)?.map(s=>`/index/${s}`)??[]].some(
s=>r.every(i=>(0,qt.matchesElement)(t,i+s,"lenient")))}function vO(t,{kind:e},r){let n=(e==="table"?r:[]).map(s=>{let i=`${s}\
/index/`;return(0,Ou.witnessesWithPrefix)((0,qt.globsOf)(t),{prefix:i,minLength:1,unnamed:i+Su.UNNAMED,allows:Ou.isNameCharacter})?.
map(a=>a.slice(i.length))});return n.every(s=>s!==void 0)?[...new Set(n.flat())]:void 0}function _O(t,e,r){let n={...t,not:!t.
not};return e.some(s=>(0,qt.matchesElement)(t,s,r))&&!e.some(s=>(0,qt.matchesElement)(n,s,"strict"))}});var kO=d((Fue,SO)=>{"use strict";var Eu=Object.defineProperty,S2=Object.getOwnPropertyDescriptor,k2=Object.getOwnPropertyNames,
A2=Object.prototype.hasOwnProperty,T2=(t,e)=>{for(var r in e)Eu(t,r,{get:e[r],enumerable:!0})},E2=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of k2(e))!A2.call(t,s)&&s!==r&&Eu(t,s,{get:()=>e[s],enumerable:!(n=S2(e,s))||n.
enumerable});return t},N2=t=>E2(Eu({},"__esModule",{value:!0}),t),PO={};T2(PO,{analyzeTlsOnly:()=>q2});SO.exports=N2(PO);
var j2=xn(),x2=xt(),R2=uO(),Nu=lt(),ku=Ki(),ju=Ke(),D2=$i(),I2=Li(),M2=O(),bO={tlsOnly:!0,holes:[],unverifiable:[]};function q2(t,e){
if((0,j2.isCanonicalDeny)(t,e.kind,()=>e))return bO;if((0,M2.isTooBig)(t))return Au(["the policy is too large or too dee\
ply nested to analyze"]);let{statements:r,malformed:n}=(0,ju.readDocument)(t);if(n.length>0)return Au(n);let s=r.filter(
l=>l.effect==="Deny"),i=(0,I2.exemptCallers)(r,e),o=OO(s,e,i,"strict");if(o.length===0)return bO;let a=OO(s,e,i,"lenient");
if(a.length>0)return{tlsOnly:!1,holes:a,unverifiable:[]};let c=s.flatMap(l=>l.unknown);return Au(c.length>0?c:o.map(l=>`${l}\
, unless the deployment gives an account, a Region or a name a matching value`))}function Au(t){return{tlsOnly:!1,holes:[],
unverifiable:t}}function OO(t,e,r,n){let s=t.filter(o=>(0,ju.conditionsOn)(o,Nu.SECURE_TRANSPORT).every(a=>(0,x2.isMet)(
a,{kind:"single",value:"false"},n)));if(s.length===0)return["no statement denies requests over plain HTTP"];let i=wO(s,e,
r,n);return i?i.map(o=>C2(o,s,e)):s.some(o=>wO([o],e,r,n)?.length===0)?[]:["the policy is too complex to analyze"]}function wO(t,e,r,n){
let s=new Set(t.flatMap(o=>o.conditions.map(a=>a.key)));s.delete(Nu.SECURE_TRANSPORT);let i=[(0,ku.actionDimension)(t,e,
n),(0,ku.resourceDimension)(t,e,n),(0,ku.callerDimension)(t,n),...[...s].map(o=>(0,R2.contextDimension)(o,t,r,n))];return i.
every(o=>o!==void 0)?(0,D2.findHoles)(i,t.length):void 0}function C2(t,e,r){let n=[...t].filter(([u])=>!["action","resou\
rce","caller"].includes(u)),s=Dn(t.get("action"))??"requests",i=Dn(t.get("resource"))??`the ${r.kind}`,o=t.has("caller")?
` by ${Dn(t.get("caller"))}`:"",a=n.map(([u,p])=>`${u} is ${Dn(p," or ")}`).join(" and "),c=L2(e),l=c.length===1?"does":
"do";return`${Dn(c)} ${l} not deny ${s} on ${i} over plain HTTP${o}${a?` when ${a}`:""}`}function L2(t){let e=t.filter(r=>(0,ju.
conditionsOn)(r,Nu.SECURE_TRANSPORT).length>0);return(e.length>0?e:t).map(r=>r.name)}var Tu=4;function Dn(t,e=" and "){let r=[
...new Set(t)],n=r.length>Tu?[...r.slice(0,Tu-1),`${r.length-Tu+1} more`]:r;return n.length>1?`${n.slice(0,-1).join(", ")}${e}${n.
at(-1)}`:n[0]}});var Ru=d((Kue,NO)=>{"use strict";var xu=Object.defineProperty,$2=Object.getOwnPropertyDescriptor,B2=Object.getOwnPropertyNames,
F2=Object.prototype.hasOwnProperty,K2=(t,e)=>{for(var r in e)xu(t,r,{get:e[r],enumerable:!0})},U2=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of B2(e))!F2.call(t,s)&&s!==r&&xu(t,s,{get:()=>e[s],enumerable:!(n=$2(e,s))||n.
enumerable});return t},W2=t=>U2(xu({},"__esModule",{value:!0}),t),EO={};K2(EO,{elementProblems:()=>G2,error:()=>In,warning:()=>Ui});
NO.exports=W2(EO);var V2=$e(),J2=Rt(),Ae=jn();function In(t,e){return{severity:"error",message:t,fix:e}}function Ui(t,e){
return{severity:"warning",message:t,fix:e}}function G2({name:t,actions:e,principals:r},{kind:n}){return[...e.entries.flatMap(
s=>H2(s,t,n)??[]),...r.entries.flatMap(s=>X2(s,t)??[])]}var Or=t=>t.map(e=>e.toLowerCase()),AO={table:Or(Ae.TABLE_POLICY_ACTIONS),
stream:Or(Ae.STREAM_READ_ACTIONS)},TO={table:Or(Ae.OTHER_TABLE_ACTIONS),stream:Or(Ae.OTHER_STREAM_ACTIONS)},Y2={table:Or(
[...Ae.REFUSED_ACTIONS,...Ae.STREAM_READ_ACTIONS]),stream:Or([...Ae.REFUSED_ACTIONS,...Ae.TABLE_POLICY_ACTIONS,...Ae.OTHER_TABLE_ACTIONS])};
function H2({glob:t,label:e},r,n){let s=e.toLowerCase();if(!t||AO[n].includes(s)||n==="table"&&(s==="*"||s==="dynamodb:*"))
return;let i=n==="table"?"Use dynamodb:*, or actions that the policy of a table supports. Put stream actions into the po\
licy of the stream.":`Use ${Ae.STREAM_READ_ACTIONS.join(", ")}.`;return/[*?]/.test(s)?[...AO[n],...TO[n]].some(o=>(0,V2.
matches)(t,"may",o))?n==="table"?void 0:Ui(`${r} names ${e}: whether the policy of a stream supports wildcards is not do\
cumented`,i):In(`${r} names ${e}, which matches no action that the policy of a ${n} supports`,i):TO[n].includes(s)?Ui(`${r}\
 names ${e}, which the policy of a ${n} is not documented to support`,i):!s.startsWith("dynamodb:")||Y2[n].includes(s)?In(
`${r} names ${e}, which the policy of a ${n} does not support: the deployment fails`,i):Ui(`${r} names ${e}, which the p\
olicy of a ${n} is not known to support`,i)}var z2=/^(redshift|glue|replication\.dynamodb)\.amazonaws\.com(\.cn)?$/;function X2(t,e){
return t.kind==="named"&&t.type==="Service"&&!z2.test(t.name)?In(`${e} names the service ${t.name}: DynamoDB is known to\
 accept only redshift, glue and replication.dynamodb, and rejects the policy (aws-cdk#37273)`,"Let the service assume a \
role, and name that role here or grant it access in an identity-based policy."):t.kind!=="undocumented"?void 0:In(`${e} \
names the principal ${(0,J2.principalLabel)(t)}, which is not a valid principal: DynamoDB rejects the policy`,'Use a ful\
l ARN, an account or "*". For a pattern of ARNs, use "*" with a condition on aws:PrincipalArn.')}});var MO=d((Uue,IO)=>{"use strict";var Du=Object.defineProperty,Q2=Object.getOwnPropertyDescriptor,Z2=Object.getOwnPropertyNames,
eV=Object.prototype.hasOwnProperty,tV=(t,e)=>{for(var r in e)Du(t,r,{get:e[r],enumerable:!0})},rV=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Z2(e))!eV.call(t,s)&&s!==r&&Du(t,s,{get:()=>e[s],enumerable:!(n=Q2(e,s))||n.
enumerable});return t},nV=t=>rV(Du({},"__esModule",{value:!0}),t),jO={};tV(jO,{isLimitedTo:()=>aV,limitsCallers:()=>cV});
IO.exports=nV(jO);var sV=new Set(["aws:principalaccount","aws:principalarn","aws:principalorgid","kms:calleraccount"]),xO="\
aws:principalorgpaths",iV=new Map([["aws:principalarn",/^arn:[^:*?]+:(iam|sts)::(\d{12}|\uE000):/],[xO,/^[^*?/]+\//]]),oV=/^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like)|Bool)$/i;
function aV(t,e){return t.has(e.key.toLowerCase())&&RO(e,DO)}function cV(t){let e=t.key.toLowerCase();return!sV.has(e)&&
!(e===xO&&/^ForAnyValue:/i.test(t.operator))?!1:RO(t,r=>DO(r)||!r.includes("${")&&iV.get(e)?.test(r)===!0)}function RO({
operator:t,values:e},r){let n=e.filter(s=>s!==void 0);return oV.test(t)&&n.every(r)&&(n.length===e.length||"unknown")}function DO(t){
return!/[*?]|\$\{/.test(t)}});var Wi=d((Wue,$O)=>{"use strict";var Iu=Object.defineProperty,lV=Object.getOwnPropertyDescriptor,uV=Object.getOwnPropertyNames,
pV=Object.prototype.hasOwnProperty,fV=(t,e)=>{for(var r in e)Iu(t,r,{get:e[r],enumerable:!0})},dV=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of uV(e))!pV.call(t,s)&&s!==r&&Iu(t,s,{get:()=>e[s],enumerable:!(n=lV(e,s))||n.
enumerable});return t},hV=t=>dV(Iu({},"__esModule",{value:!0}),t),qO={};fV(qO,{areCallersLimited:()=>_V,isForAllPrincipals:()=>yV,
isRestricted:()=>vV});$O.exports=hV(qO);var mV=lt(),CO=MO();function yV({principals:{not:t,entries:e}}){return t||e.some(
r=>r.kind==="all")}function vV(t,e){return LO(t,r=>(0,CO.isLimitedTo)(e,r))}function _V(t){return LO(t,CO.limitsCallers)}
function LO(t,e){let r=t.conditions.map(n=>gV(n,e));return r.includes(!0)||r.includes("unknown")&&"unknown"}function gV({
operator:t,key:e,test:r},n){return r.kind==="unknown"?"unknown":r.kind!=="values"||r.patterns.some(({unclear:s})=>s==="u\
ndocumented")||e===mV.PRINCIPAL_IS_AWS_SERVICE&&!r.patterns.every(({text:s})=>s?.toLowerCase()==="true")?!1:n({operator:t,
key:e,values:r.patterns.map(({text:s})=>s)})}});var qu=d((Vue,GO)=>{"use strict";var Mu=Object.defineProperty,bV=Object.getOwnPropertyDescriptor,OV=Object.getOwnPropertyNames,
wV=Object.prototype.hasOwnProperty,PV=(t,e)=>{for(var r in e)Mu(t,r,{get:e[r],enumerable:!0})},SV=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of OV(e))!wV.call(t,s)&&s!==r&&Mu(t,s,{get:()=>e[s],enumerable:!(n=bV(e,s))||n.
enumerable});return t},kV=t=>SV(Mu({},"__esModule",{value:!0}),t),FO={};PV(FO,{deployability:()=>xV,minimumBytes:()=>JO});
GO.exports=kV(FO);var Te=Ru(),AV=xn(),TV=xt(),EV=lt(),NV=Ki(),KO=Ke(),BO=Wi(),UO=N(),jV=O(),wr=T();function xV(t,e){if((0,AV.
isCanonicalDeny)(t,e.kind,()=>e))return[];if((0,jV.isTooBig)(t))return[(0,Te.error)(VO("is too large or too deeply neste\
d"),WO)];let{statements:r,malformed:n}=(0,KO.readDocument)(t);return[...n.map(s=>(0,Te.error)(s,"Fix the syntax of the p\
olicy: DynamoDB rejects a malformed policy.")),...IV(t),...qV(t,e),...LV(r),...r.flatMap(s=>[...(0,Te.elementProblems)(s,
e),...$V(s,e),...BV(s),...KV(s)])]}var RV=20*1024,DV=2e4,WO="Join statements, use action and principal wildcards or acco\
unts instead of lists, or move permissions to identity-based policies.";function IV(t){let e=JO(t),r=e>RV?Te.error:Te.warning;
return e>DV?[r(VO(`has ${e} bytes`),WO)]:[]}function VO(t){return`the policy ${t}: DynamoDB accepts up to 20 KB, includi\
ng white space`}var MV=new Map([[wr.ACCOUNT,"1".repeat(12)],[wr.PARTITION,"aws"],[wr.REGION,"us-east-1"]]);function JO(t){
let e=typeof t=="string"?t:JSON.stringify(t,(r,n)=>(0,UO.isIntrinsic)(n)?"":n)??"";return Buffer.byteLength((0,wr.splitAtPlaceholders)(
e).map(r=>(0,wr.isPlaceholder)(r)?MV.get(r)??"":r).join(""))}function qV(t,{kind:e,ownLogicalId:r}){return r===void 0?[]:
CV(r,t).map(n=>(0,Te.error)(`the policy refers to the ${e==="table"?"table":"table of the stream"} that it is attached t\
o (${n}), a circular reference that CloudFormation rejects (aws-cdk#35967)`,'Use Resource: "*", which means the resource\
 that the policy is attached to, including its indexes.'))}function CV(t,e){let r=new Set,n=[e];for(;n.length>0;){let s=n.
pop();typeof s=="object"&&s!==null&&((0,UO.namedResource)(s)?.logicalId===t&&r.add((0,wr.abbreviate)(s)),n.push(...Object.
values(s)))}return[...r]}function LV(t){let e=t.flatMap(({sid:r})=>r?[r]:[]);return[...new Set(e.filter((r,n)=>e.indexOf(
r)<n))].map(r=>(0,Te.warning)(`several statements have the Sid "${r}"`,"Give each statement a unique Sid: services may r\
eject the policy otherwise."))}function $V(t,e){let r=t.resources.entries.map(({label:n})=>n).join(", ");return(0,NV.mayConcernSubject)(
t,e)?[]:[(0,Te.error)(`${t.name} names resources other than this ${e.kind} (${r}), so it has no effect`,'Use Resource: "\
*", which means the resource that the policy is attached to.')]}function BV(t){let e=(0,KO.conditionsOn)(t,EV.SECURE_TRANSPORT),
r=e.length>0&&e.every(n=>(0,TV.isMet)(n,{kind:"absent"},"strict"));return t.effect==="Deny"&&r?[(0,Te.warning)(`${t.name}\
 also denies requests without aws:SecureTransport, such as those that AWS services make on behalf of a caller`,'Use Bool\
: { "aws:SecureTransport": "false" } without IfExists.')]:[]}var FV=new Set(["aws:ec2instancesourcevpc","aws:principalac\
count","aws:principalarn","aws:principalisawsservice","aws:principalorgid","aws:principalorgpaths","aws:principalservice\
name","aws:principalservicenameslist","aws:sourceaccount","aws:sourcearn","aws:sourceorgid","aws:sourceorgpaths","aws:so\
urcevpc","aws:sourcevpce","aws:userid"]);function KV(t){return t.effect==="Allow"&&(0,BO.isForAllPrincipals)(t)&&(0,BO.isRestricted)(
t,FV)===!1?[(0,Te.error)(`${t.name} allows public access, which DynamoDB rejects (Block Public Access)`,"Name the princi\
pals, or add a condition with fixed values on a key such as aws:PrincipalOrgID or aws:PrincipalAccount.")]:[]}});var zO=d((Jue,HO)=>{"use strict";var Lu=Object.defineProperty,UV=Object.getOwnPropertyDescriptor,WV=Object.getOwnPropertyNames,
VV=Object.prototype.hasOwnProperty,JV=(t,e)=>{for(var r in e)Lu(t,r,{get:e[r],enumerable:!0})},GV=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of WV(e))!VV.call(t,s)&&s!==r&&Lu(t,s,{get:()=>e[s],enumerable:!(n=UV(e,s))||n.
enumerable});return t},YV=t=>GV(Lu({},"__esModule",{value:!0}),t),YO={};JV(YO,{keyPolicyDeployability:()=>eJ});HO.exports=
YV(YO);var Cu=Ru(),HV=qu(),zV=Ke(),XV=Rt(),QV=O(),ZV=32768;function eJ(t){let e=(0,QV.isTooBig)(t)?void 0:(0,HV.minimumBytes)(
t);if(e===void 0||e>ZV){let s=e===void 0?"is too large or too deeply nested":`has ${e} bytes`;return[(0,Cu.error)(`the k\
ey policy ${s}: KMS accepts up to 32,768 bytes`,"Join statements, or name accounts instead of many principals.")]}let{statements:r,
malformed:n}=(0,zV.readDocument)(t);return[...n.map(s=>(0,Cu.error)(s,"Fix the syntax of the policy: KMS rejects a malfo\
rmed policy.")),...r.flatMap(tJ)]}function tJ({name:t,principals:e}){return e.entries.flatMap(r=>r.kind!=="undocumented"?
[]:[(0,Cu.error)(`${t} names the principal ${(0,XV.principalLabel)(r)}, which is not a valid principal: KMS rejects the \
policy`,'Use a full ARN, an account or "*". For a pattern of ARNs, use "*" with conditions on aws:PrincipalArn and kms:C\
allerAccount.')])}});var Fu=d((Gue,rw)=>{"use strict";var Bu=Object.defineProperty,rJ=Object.getOwnPropertyDescriptor,nJ=Object.getOwnPropertyNames,
sJ=Object.prototype.hasOwnProperty,iJ=(t,e)=>{for(var r in e)Bu(t,r,{get:e[r],enumerable:!0})},oJ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of nJ(e))!sJ.call(t,s)&&s!==r&&Bu(t,s,{get:()=>e[s],enumerable:!(n=rJ(e,s))||n.
enumerable});return t},aJ=t=>oJ(Bu({},"__esModule",{value:!0}),t),ZO={};iJ(ZO,{analyzeKeyPolicy:()=>uJ});rw.exports=aJ(ZO);
var cJ=Ke(),ew=Be(),lJ=Rt(),Pr=Wi(),XO=N(),Vi=O();function uJ(t,e=[]){if((0,Vi.isTooBig)(t))return QO(["the key policy i\
s too large or too deeply nested to analyze"]);let{statements:r,malformed:n}=(0,cJ.readDocument)(t);if(n.length>0)return QO(
n);let s=r.filter(c=>c.effect==="Allow"),i=r.filter(c=>c.effect==="Deny"),o=s.filter(Pr.isForAllPrincipals).map(c=>({...c,
restricted:(0,Pr.areCallersLimited)(c)})),a=s.filter(c=>(0,Pr.areCallersLimited)(c)!==!0&&c.principals.entries.some(l=>l.
kind==="unknown"&&l.mayBeAll&&!e.includes(l.value)&&!fJ(c,l)));return{publicAllow:o.filter(({restricted:c})=>c===!1).map(
({name:c})=>`${c} allows all principals to use or administer the key`),rootMayAdminister:s.some(hJ)&&!i.some(mJ),unverifiable:[
...r.filter(({readable:c})=>!c).flatMap(({unknown:c})=>c),...o.filter(({restricted:c})=>c==="unknown").map(({name:c})=>`${c}\
 allows all principals under conditions that are not in the template`),...a.map(({name:c})=>`${c} allows a principal tha\
t is not in the template`),...s.flatMap(pJ)]}}function QO(t){return{publicAllow:[],rootMayAdminister:!1,unverifiable:t}}
function pJ({name:t,principals:e}){return e.entries.flatMap(r=>r.kind==="undocumented"?[`${t} names the principal ${(0,lJ.
principalLabel)(r)}, which KMS is not documented to accept`]:[])}var $u=new Set(["aws:principalaccount","kms:calleraccou\
nt"]),tw="kms:putkeypolicy";function fJ({conditions:t},{value:e}){return t.some(({key:r,operator:n,test:s})=>$u.has(r)&&
n.toLowerCase()==="stringequals"&&s.kind==="values"&&s.patterns.every(({reference:i})=>dJ(e,i)))}function dJ(t,e){let r=(0,XO.
asIntrinsic)(e),[n,s]=r?.name==="Fn::Select"&&(0,Vi.isList)(r.argument)?r.argument:[],i=(0,XO.asIntrinsic)(s),[o,a]=i?.name===
"Fn::Split"&&(0,Vi.isList)(i.argument)?i.argument:[];return String(n)==="4"&&o===":"&&a!==void 0&&(0,Vi.canonical)(a)===
t}function hJ(t){let{principals:e,actions:r,conditions:n}=t;return(!e.not&&e.entries.some(i=>i.kind==="account")||(0,Pr.
isForAllPrincipals)(t)&&(0,Pr.isRestricted)(t,$u)===!0)&&n.every(i=>$u.has(i.key))&&(0,ew.matchesElement)(r,tw,"strict")}
function mJ(t){let{readable:e,actions:r,conditions:n}=t;return e&&(0,Pr.isForAllPrincipals)(t)&&n.length===0&&(0,ew.matchesElement)(
r,tw,"lenient")}});var cw=d((Yue,aw)=>{"use strict";var Ku=Object.defineProperty,yJ=Object.getOwnPropertyDescriptor,vJ=Object.getOwnPropertyNames,
_J=Object.prototype.hasOwnProperty,gJ=(t,e)=>{for(var r in e)Ku(t,r,{get:e[r],enumerable:!0})},bJ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of vJ(e))!_J.call(t,s)&&s!==r&&Ku(t,s,{get:()=>e[s],enumerable:!(n=yJ(e,s))||n.
enumerable});return t},OJ=t=>bJ(Ku({},"__esModule",{value:!0}),t),sw={};gJ(sw,{replicationCallers:()=>PJ});aw.exports=OJ(
sw);var qn=lt(),wJ=Li(),nw=jn(),Mn=T();function PJ(t,e){let r=(i,o,a)=>AJ(i,o,a,t,e),n=r("the replication role","replica\
tion.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication",nw.REPLICATION_ACTIONS[e.kind]),s=r("the auto scaling \
role","dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable",SJ);return[
n,...e.kind==="table"?[s]:[],...kJ(e)?[NJ(nw.REPLICATION_ACTIONS[e.kind])]:[]]}var SJ=["dynamodb:describetable","dynamod\
b:updatetable"];function kJ({accounts:t=[]}){return t.length>1}function AJ(t,e,r,n,s){let{partition:i}=s,o=TJ(s),a=o===void 0?
{known:[Mn.ACCOUNT],aliases:[]}:{known:[o],aliases:[Mn.ACCOUNT]},c=(v,m)=>`arn:${v}:iam::${m}:role/aws-service-role/${e}`,
l=[...new Set([i??Mn.PARTITION,Mn.PARTITION])].flatMap(v=>[...a.known,...a.aliases].map(m=>c(v,m))),u=o===void 0?s.accounts?.
length===0?[]:void 0:[o],p=[...(0,wJ.exemptRoles)(n,{...s,accounts:u})].filter(v=>v.endsWith(`/${e}`)&&!EJ(s).includes(v.
split(":")[4])),f={known:l.slice(0,1),aliases:[...new Set([...l.slice(1),...p])]},h=v=>v.map(m=>({kind:"arn",arn:m}));return{
label:t,actions:r,principals:{known:h(f.known),aliases:h(f.aliases)},textsOf:v=>v===qn.PRINCIPAL_ARN?f:v==="aws:principa\
laccount"?a:void 0,contextOf:v=>jJ.get(v)??ow.get(v)}}function TJ({accounts:t=[]}){return t[0]===Mn.ACCOUNT?void 0:t[0]}
function EJ({accounts:t=[]}){return t.slice(1)}var iw="replication.dynamodb.amazonaws.com";function NJ(t){return{label:"\
the replication service",actions:t,principals:{known:[{kind:"named",type:"Service",name:iw}],aliases:[]},textsOf:()=>{},
contextOf:e=>xJ.get(e)??ow.get(e)}}var Sr={kind:"absent"};function Ct(t){return{kind:"single",value:t}}var ow=new Map([[
qn.SECURE_TRANSPORT,[Sr,Ct("true"),Ct("false")]],["aws:multifactorauthpresent",[Sr,Ct("false")]],...["aws:multifactoraut\
hage","aws:sourcevpc","aws:sourcevpcarn","aws:sourcevpce","aws:vpceaccount","aws:vpceorgid","aws:vpceorgpaths","aws:vpcs\
ourceip"].map(t=>[t,[Sr]])]),jJ=new Map([[qn.PRINCIPAL_IS_AWS_SERVICE,[Ct("false")]],["aws:principaltype",[Ct("AssumedRo\
le")]],["aws:principalservicename",[Sr]],["aws:principalservicenameslist",[Sr]]]),xJ=new Map([[qn.PRINCIPAL_ARN,[Sr]],[qn.
PRINCIPAL_IS_AWS_SERVICE,[Ct("true")]],["aws:principalservicename",[Ct(iw)]]])});var mw=d((Hue,hw)=>{"use strict";var Uu=Object.defineProperty,RJ=Object.getOwnPropertyDescriptor,DJ=Object.getOwnPropertyNames,
IJ=Object.prototype.hasOwnProperty,MJ=(t,e)=>{for(var r in e)Uu(t,r,{get:e[r],enumerable:!0})},qJ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of DJ(e))!IJ.call(t,s)&&s!==r&&Uu(t,s,{get:()=>e[s],enumerable:!(n=RJ(e,s))||n.
enumerable});return t},CJ=t=>qJ(Uu({},"__esModule",{value:!0}),t),pw={};MJ(pw,{analyzeReplication:()=>FJ});hw.exports=CJ(
pw);var Gi=xt(),lw=Ki(),Ji=Ke(),uw=Be(),fw=Rt(),LJ=cw(),$J=bu(),BJ=O();function FJ(t,e){if((0,BJ.isTooBig)(t))return{denied:[],
possiblyDenied:["the policy is too large or too deeply nested to analyze"]};let r=(0,Ji.readDocument)(t).statements.filter(
({effect:i})=>i==="Deny"),n=(0,LJ.replicationCallers)(r,e),s=r.flatMap(i=>n.flatMap(o=>KJ(i,o,e)??[]));return{denied:s.filter(
({isCertain:i})=>i).map(({text:i})=>i),possiblyDenied:s.filter(({isCertain:i})=>!i).map(({text:i})=>i)}}function KJ(t,e,r){
let n=[...new Set(t.conditions.map(({key:c})=>c))];if(!(WJ(t,e)&&e.actions.some(c=>(0,uw.mayMatchElement)(t.actions,c))&&
(0,lw.mayConcernSubject)(t,r)&&n.every(c=>GJ((0,Ji.conditionsOn)(t,c),c,e))))return;let i=n.filter(c=>!JJ((0,Ji.conditionsOn)(
t,c),c,e)).map(c=>(0,Ji.conditionsOn)(t,c)[0].keyLabel),o=t.readable&&i.length===0&&UJ(t,e)&&e.actions.some(c=>(0,uw.matchesElement)(
t.actions,c,"strict"))&&(0,lw.matchesResource)(t.resources,(0,$J.arnsOf)(r),"strict"),a=i.length===0?"":`, depending on ${i.
join(" and ")}`;return{isCertain:o,text:`${t.name} ${o?"denies":"may deny"} requests of ${e.label}${a}`}}function UJ({principals:t},{
label:e,principals:{known:r,aliases:n}}){let s=i=>(0,fw.matchesCaller)(t,{label:e,entry:i},"strict");return t.not?[...r,
...n].every(s):[...r,...n].some(s)}function WJ({principals:t},{label:e,principals:{known:r,aliases:n}}){let{not:s,entries:i}=t;
if(s)return!i.some(({kind:a})=>a==="all");let o=a=>c=>(0,fw.matchesCaller)(t,{label:e,entry:c},a);return r.some(o("lenie\
nt"))||n.some(o("strict"))||i.some(a=>a.kind==="undocumented"||a.kind==="arn"&&VJ.test(a.arn))}var VJ=/:assumed-role\/AWSServiceRoleFor/i;
function JJ(t,e,r){let n=r.textsOf(e);if(n!==void 0){let i=[...n.known,...n.aliases];return t.every(o=>dw(o)?i.every(Cn(
o,"strict")):i.some(Cn(o,"strict")))}return r.contextOf(e)?.every(i=>t.every(o=>(0,Gi.isMet)(o,i,"strict")))??!1}function GJ(t,e,r){
let n=r.textsOf(e);if(n!==void 0){let{known:i,aliases:o}=n;return t.every(a=>dw(a)?[...i,...o].every(Cn(a,"lenient")):i.
some(Cn(a,"lenient"))||o.some(Cn(a,"strict")))}return r.contextOf(e)?.some(i=>t.every(o=>(0,Gi.mayBeMet)(o,i)))??!0}function dw({
test:t}){return"negated"in t&&t.negated}function Cn(t,e){return r=>e==="strict"?(0,Gi.isMet)(t,{kind:"single",value:r},"\
strict"):(0,Gi.mayBeMet)(t,{kind:"single",value:r})}});var Ow=d((zue,bw)=>{"use strict";var Vu=Object.defineProperty,YJ=Object.getOwnPropertyDescriptor,HJ=Object.getOwnPropertyNames,
zJ=Object.prototype.hasOwnProperty,XJ=(t,e)=>{for(var r in e)Vu(t,r,{get:e[r],enumerable:!0})},QJ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of HJ(e))!zJ.call(t,s)&&s!==r&&Vu(t,s,{get:()=>e[s],enumerable:!(n=YJ(e,s))||n.
enumerable});return t},ZJ=t=>QJ(Vu({},"__esModule",{value:!0}),t),_w={};XJ(_w,{isUsableOnlyThroughDynamoDb:()=>nG});bw.exports=
ZJ(_w);var Ju=xt(),Wu=Ke(),eG=$e(),Gu=Be(),gw=Wi(),yw=Fi(),tG=O(),rG=["kms:CreateGrant","kms:Decrypt","kms:DeriveSharedS\
ecret","kms:Encrypt","kms:GenerateDataKey","kms:GenerateDataKeyPair","kms:GenerateDataKeyPairWithoutPlaintext","kms:Gene\
rateDataKeyWithoutPlaintext","kms:GenerateMac","kms:ReEncryptFrom","kms:ReEncryptTo","kms:Sign"].map(t=>t.toLowerCase()),
Yu="kms:viaservice";function nG(t){if((0,tG.isTooBig)(t))return!1;let{statements:e,malformed:r}=(0,Wu.readDocument)(t),n=sG(
e),s=e.filter(({effect:a})=>a==="Deny"),i=e.filter(a=>vw(a).length>0&&!cG(a)),o=a=>n===void 0||vw(a).some(c=>n.some(l=>(0,Wu.
conditionsOn)(a,Yu).every(u=>(0,Ju.mayBeMet)(u,l))&&!s.some(u=>iG(u,c,l))));return r.length===0&&e.every(({readable:a})=>a)&&
i.length>0&&!i.some(o)}function vw({effect:t,actions:e}){return t==="Allow"?rG.filter(r=>(0,Gu.mayMatchElement)(e,r)):[]}
function sG(t){let e=t.flatMap(n=>(0,Wu.conditionsOn)(n,Yu)).flatMap(Ju.patternsOf),r=(0,yw.witnesses)([...(0,Gu.globsOf)(
e),(0,eG.globOf)("dynamodb.*",{wildcards:!0})],yw.ANY_TEXT);return r&&[{kind:"absent"},...r.filter(n=>!n.startsWith("dyn\
amodb.")).map(n=>({kind:"single",value:n}))]}function iG(t,e,r){let{principals:n,actions:s,resources:i,conditions:o}=t;return!n.
not&&(0,gw.isForAllPrincipals)(t)&&!i.not&&i.entries.some(({text:a})=>a==="*")&&(0,Gu.matchesElement)(s,e,"strict")&&o.every(
a=>a.key===Yu&&(0,Ju.isMet)(a,r,"strict"))}var oG=/^((replication\.)?dynamodb|redshift)\.amazonaws\.com(\.cn)?$/,aG=new Set(
["aws:sourceaccount","aws:sourcearn","aws:sourceorgid"]);function cG(t){let{not:e,entries:r}=t.principals;return!e&&r.every(
n=>n.kind==="named"&&n.type==="Service"&&oG.test(n.name))&&((0,gw.isRestricted)(t,aG)!==!1||t.conditions.some(lG))}function lG({
key:t,ifExists:e,test:r}){return t==="aws:sourcearn"&&!e&&r.kind==="values"&&!r.negated&&r.patterns.every(({label:n})=>/^arn:[^*?:]+:[^*?:]+:[^:]*:[^*?:]+:/.
test(n))}});var Ln=d((Xue,Pw)=>{"use strict";var Hu=Object.defineProperty,uG=Object.getOwnPropertyDescriptor,pG=Object.getOwnPropertyNames,
fG=Object.prototype.hasOwnProperty,dG=(t,e)=>{for(var r in e)Hu(t,r,{get:e[r],enumerable:!0})},hG=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of pG(e))!fG.call(t,s)&&s!==r&&Hu(t,s,{get:()=>e[s],enumerable:!(n=uG(e,s))||n.
enumerable});return t},mG=t=>hG(Hu({},"__esModule",{value:!0}),t),ww={};dG(ww,{analyzeKeyPolicy:()=>bG.analyzeKeyPolicy,
analyzeReplication:()=>OG.analyzeReplication,analyzeTlsOnly:()=>yG.analyzeTlsOnly,deployability:()=>_G.deployability,isCanonicalDeny:()=>vG.
isCanonicalDeny,isUsableOnlyThroughDynamoDb:()=>wG.isUsableOnlyThroughDynamoDb,keyPolicyDeployability:()=>gG.keyPolicyDeployability,
namesResources:()=>PG.namesResources});Pw.exports=mG(ww);var yG=kO(),vG=xn(),_G=qu(),gG=zO(),bG=Fu(),OG=mw(),wG=Ow(),PG=Be()});var kr=d((Que,Cw)=>{"use strict";var zu=Object.defineProperty,SG=Object.getOwnPropertyDescriptor,kG=Object.getOwnPropertyNames,
AG=Object.prototype.hasOwnProperty,TG=(t,e)=>{for(var r in e)zu(t,r,{get:e[r],enumerable:!0})},EG=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of kG(e))!AG.call(t,s)&&s!==r&&zu(t,s,{get:()=>e[s],enumerable:!(n=SG(e,s))||n.
enumerable});return t},NG=t=>EG(zu({},"__esModule",{value:!0}),t),Aw={};TG(Aw,{IN_PLACE:()=>xw,PolicyMemory:()=>Yi,ROLE_EXEMPTION:()=>Nw,
STREAM_TLS_FIX:()=>Iw,TLS_FIX:()=>Dw,checkTls:()=>qw,exceptNewReplica:()=>MG,isOwnDeny:()=>Mw,policyCalls:()=>qG,policySubject:()=>DG});
Cw.exports=NG(Aw);var Bn=$(),jG=An(),Xu=O(),Tw=Tn(),$n=T(),Ew=Ln(),xG=xn(),Sw="arn:<partition>:iam::<account>:role/aws-s\
ervice-role/",Nw=`StringNotEquals on \`aws:PrincipalArn\` with \`${Sw}replication.dynamodb.amazonaws.com/AWSServiceRoleF\
orDynamoDBReplication\` and \`${Sw}dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScalin\
g_DynamoDBTable\``,jw=`On a table with replicas, exempt the service-linked roles for replication and auto scaling in the\
 same statement: ${Nw}.`,xw="`table.with(new EncryptTable())`, or all tables with `SecureTableDefaults.apply(app)`",Rw=`\
Make the table a SecureTable, or secure a deployed \`Table\` or an L1 in place with ${xw}. Or deny`,Dw=`${Rw} \`dynamodb:\
*\` on \`*\` to all principals if \`aws:SecureTransport\` is false, without other conditions. ${jw}`,Iw=`${Rw} \`dynamodb\
:DescribeStream\`, \`dynamodb:GetRecords\` and \`dynamodb:GetShardIterator\` on \`*\` to all principals if \`aws:SecureTransport\
\` is false, in the policy of the stream. ${jw}`,Yi=class{constructor(e){this.analyze=e}analyze;memory=new jG.TextMemory;ask(e,r){
let n=JSON.stringify(e),{kind:s,partition:i,accounts:o,arns:a}=r,c=JSON.stringify([n,s,i,o,(0,Ew.namesResources)(n)?a:void 0]);
return this.memory.ask(c,()=>this.analyze(e,r))}},kw=new WeakMap;function Mw(t,e,r){if(!(0,Xu.isObject)(t))return!1;if(kw.
get(t)===e)return!0;let n=!1,s=(0,xG.isCanonicalDeny)(t,e,()=>(n=!0,r()));return s&&!n&&kw.set(t,e),s}var RG=new Yi(Ew.analyzeTlsOnly);
function qw(t,e,r,n){if(Mw(t,e,r))return[];let s=Qu[e],{tlsOnly:i,holes:o,unverifiable:a}=RG.ask(t,r());return i?[]:o.length>
0?[(0,Bn.violation)(`The policy of ${n()} does not deny all requests without TLS: ${o.join("; ")}.`,s)]:[(0,Bn.unverifiable)(
`Whether the policy of ${n()} denies requests without TLS cannot be determined: ${a.join("; ")}.`,s)]}function DG({table:t,
fact:{region:e}},r){let{where:{account:n},replicationAccounts:s}=t,i=e===void 0?void 0:(0,Tw.partitionOf)(e),o=n===void 0?
void 0:[n],a=r==="stream"?`/stream/${$n.STREAM_LABEL}`:"",c=`arn:${i??$n.PARTITION}:dynamodb:${e??$n.REGION}:${n??$n.ACCOUNT}\
:table/`;return{kind:r,partition:i,accounts:s.length>0?s:o,arns:IG(t).map(l=>c+l+a)}}function IG({tableName:t}){let[e]=t;
return t.length===1&&e.kind==="value"?[e.value]:[]}function MG({table:t,fact:{local:e,region:r}},n){return e||r===void 0||
!(0,Tw.awaitsPolicies)(t.metadata,r)?n:n.map(s=>(0,Bn.asWarning)({...s,message:`${s.message} It passes until the next de\
ployment: ${r} is among the new replicas (cdk-secure-table:newReplicas).`,fix:`Deploy again without ${r} in the context \
cdk-secure-table:newReplicas. ${s.fix}`}))}var Qu={table:Dw,stream:Iw};function qG(t){let e=r=>n=>CG(n)===t?r(n):[];return[
{service:"dynamodb",action:"putResourcePolicy",check:e(r=>LG((0,Xu.at)(r,"Policy"),t))},{service:"dynamodb",action:"dele\
teResourcePolicy",check:e(()=>[(0,Bn.violation)(`The custom resource removes the resource policy of a ${t}, which then a\
ccepts requests without TLS.`,Qu[t])])}]}function CG(t){return/\/stream\/|StreamArn/.test(JSON.stringify((0,Xu.at)(t,"Re\
sourceArn")??""))?"stream":"table"}function LG(t,e){let r=typeof t=="string"?(0,$n.parseJson)(t):void 0;return r===void 0?
[(0,Bn.unverifiable)(`The policy that the custom resource attaches to a ${e} cannot be determined.`,Qu[e])]:qw(r,e,()=>({
kind:e}),()=>`the ${e} that the custom resource sets`)}});var zi=d((Zue,$w)=>{"use strict";var ep=Object.defineProperty,$G=Object.getOwnPropertyDescriptor,BG=Object.getOwnPropertyNames,
FG=Object.prototype.hasOwnProperty,KG=(t,e)=>{for(var r in e)ep(t,r,{get:e[r],enumerable:!0})},UG=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of BG(e))!FG.call(t,s)&&s!==r&&ep(t,s,{get:()=>e[s],enumerable:!(n=$G(e,s))||n.
enumerable});return t},WG=t=>UG(ep({},"__esModule",{value:!0}),t),Lw={};KG(Lw,{TABLE_CREATING_ACTIONS:()=>HG,hasSdkActions:()=>GG,
sdkAction:()=>JG,sdkActionName:()=>YG});$w.exports=WG(Lw);var tp=O(),VG=K();function JG(t,e){return rp.get(t)?.find(({name:r})=>r.
toLowerCase()===e.toLowerCase())}function GG(t){return rp.has(t)}function YG(t){let e=t.replace(/Command$/i,""),r=[...rp.
values()].flat().find(n=>n.name.toLowerCase()===e.toLowerCase())?.name??e;return r.charAt(0).toLowerCase()+r.slice(1)}var HG=[
"dynamodb:CreateTable","dynamodb:CreateGlobalTable","dynamodb:ImportTable","dynamodb:RestoreTableFromBackup","dynamodb:R\
estoreTableToPointInTime","dynamodb:RestoreTableFromAwsBackup","backup:StartRestoreJob"],Zu="deploys a template, whose t\
ables cannot be read",zG="launches a product, whose tables cannot be read",XG="makes keys unusable, so that their tables\
 become inaccessible",rp=new Map([["dynamodb",[...Hi("CreateTable","ImportTable","RestoreTableFromBackup","RestoreTableT\
oPointInTime"),...Hi("UpdateTable","UpdateContinuousBackups","PutResourcePolicy","DeleteResourcePolicy"),...Ar("adds rep\
licas whose encryption cannot be read","CreateGlobalTable","UpdateGlobalTable")]],["dax",Hi("CreateCluster")],["kms",[...Hi(
"PutKeyPolicy","DisableKey","DisableKeyRotation","ScheduleKeyDeletion"),...Ar(XG,"DeleteImportedKeyMaterial","Disconnect\
CustomKeyStore","DeleteCustomKeyStore")]],["backup",[{name:"StartRestoreJob",does:"restores a backup: the encryption of \
the new table cannot be read",concerns:QG},...["CreateRestoreTestingSelection","UpdateRestoreTestingSelection"].map(t=>({
name:t,does:"tests restores: the encryption of the restored tables cannot be read",concerns:ZG}))]],["cloudcontrol",["Cr\
eateResource","UpdateResource"].map(t=>({name:t,does:"creates or changes a resource that cannot be read",concerns:eY}))],
["cloudformation",Ar(Zu,"CreateStack","UpdateStack","CreateChangeSet","ExecuteChangeSet","CreateStackSet","UpdateStackSe\
t","CreateStackInstances","UpdateStackInstances","CreateStackRefactor","ExecuteStackRefactor")],["serverlessapplicationr\
epository",Ar(Zu,"CreateCloudFormationChangeSet")],["service-catalog",[...Ar(zG,"ProvisionProduct","UpdateProvisionedPro\
duct","CreateProvisionedProductPlan","ExecuteProvisionedProductPlan"),...Ar(Zu,"CreateProduct","CreateProvisioningArtifa\
ct")]]]);function Hi(...t){return t.map(e=>({name:e}))}function Ar(t,...e){return e.map(r=>({name:r,does:t}))}function QG(t){
let e=(0,tp.at)(t,"ResourceType");return typeof e!="string"||e==="DynamoDB"||e==="CloudFormation"}function ZG(t){let e=(0,tp.
at)(t,"RestoreTestingSelection","ProtectedResourceType");return typeof e!="string"||e.toLowerCase()==="dynamodb"}function eY(t){
let e=(0,tp.at)(t,"TypeName");return typeof e!="string"||(0,VG.tableHiddenIn)(e)!==void 0||tY.test(e)}var tY=/^AWS::(DynamoDB|KMS|DAX|CloudFormation|ServiceCatalog|Serverless)::/});var ut=d((epe,Gw)=>{"use strict";var sp=Object.defineProperty,rY=Object.getOwnPropertyDescriptor,nY=Object.getOwnPropertyNames,
sY=Object.prototype.hasOwnProperty,iY=(t,e)=>{for(var r in e)sp(t,r,{get:e[r],enumerable:!0})},oY=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of nY(e))!sY.call(t,s)&&s!==r&&sp(t,s,{get:()=>e[s],enumerable:!(n=rY(e,s))||n.
enumerable});return t},aY=t=>oY(sp({},"__esModule",{value:!0}),t),Uw={};iY(Uw,{checkKeys:()=>lY,customerManaged:()=>Vw,mayEncryptTables:()=>pY});
Gw.exports=aY(Uw);var np=O(),cY=K(),Ww=Se(),Bw=$(),ip=pe();function lY(t,e){return Jw(t).flatMap(r=>r.facts.flatMap(n=>{
let s=r.usesOf(n),i=e(n,s);return i.length===0?[]:(0,Bw.findings)({...mY(r),when:r.caseOf(n)},s.some(uY)?i:i.map(Bw.possible))}))}
function uY({fact:{encryption:t,isOptional:e}}){return t.length===1&&!e}function Vw({encryption:t}){let e=[];for(let r of t)
r.kind==="value"&&r.value.level==="CUSTOMER_MANAGED"&&e.push(r.value);return e}function pY(t,{where:e}){let r=Fw.get(t)??
fY(t);return Fw.set(t,r),r==="any"||r.has((0,Ww.resourceKey)(e))}var Fw=new WeakMap;function fY(t){let e=Jw(t).map(({facts:[
{where:n}]})=>n);return t.opaque.length>0||e.some(({resourceType:n})=>n===cY.REPLICA_KEY)||(0,ip.allReplicas)(t).some(({
fact:n})=>n.encryption.some(({kind:s})=>s==="unverifiable"))?"any":new Set(e.map(Ww.resourceKey))}var Kw=new WeakMap;function Jw(t){
let e=Kw.get(t)??dY(t);return Kw.set(t,e),e}function dY(t){let e=new Map;for(let i of(0,ip.allReplicas)(t))for(let{key:o}of Vw(
i.fact))o!==void 0&&(0,np.addTo)(e,o,i);let r=new Map,n=new Map;for(let i of e.keys())(0,np.addTo)(r,hY(i,n),i);let s=i=>e.
get(i)[0].table.when;return[...r.values()].map(i=>({facts:i,uses:i.flatMap(o=>e.get(o)),usesOf:o=>e.get(o),caseOf:o=>i.length>
1||s(o)?.undecided?s(o):void 0}))}function hY(t,e){let n=(e.get(`${t.where.templateFile}#${t.where.logicalId}`)??[]).find(
({where:s})=>s.constructPath===t.where.constructPath);return n===void 0&&(0,np.addTo)(e,`${t.where.templateFile}#${t.where.
logicalId}`,t),n??t}function mY({facts:[{where:t}],uses:e}){let r=new Set(e.map(({table:n,fact:s})=>(0,ip.remoteRegion)(
n,s)));return{where:t,region:r.size===1?[...r][0]:void 0,subjects:e.map(({table:n,fact:s})=>({where:n.where,region:s.region}))}}});var Ee=d((tpe,eP)=>{"use strict";var ap=Object.defineProperty,yY=Object.getOwnPropertyDescriptor,vY=Object.getOwnPropertyNames,
_Y=Object.prototype.hasOwnProperty,gY=(t,e)=>{for(var r in e)ap(t,r,{get:e[r],enumerable:!0})},bY=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of vY(e))!_Y.call(t,s)&&s!==r&&ap(t,s,{get:()=>e[s],enumerable:!(n=yY(e,s))||n.
enumerable});return t},OY=t=>bY(ap({},"__esModule",{value:!0}),t),zw={};gY(zw,{checkCalls:()=>kY,createdReplicas:()=>Zw,
keysNamedInCall:()=>xY,unknownCalls:()=>AY});eP.exports=OY(zw);var Fn=O(),wY=K(),Yw=x(),Xw=zi(),PY=Se(),Tr=$(),SY=ut(),op="\
Define tables, keys and their policies as resources of the app, and don't change them with a custom resource.";function kY(t,e){
return Qw(t,r=>e.filter(({service:n,action:s})=>Hw(r.service,n)&&Hw(r.action,s)).flatMap(({action:n,check:s})=>(0,Tr.matchBranches)(
r.parameters,{value:s,absent:()=>s({}),unverifiable:i=>[(0,Tr.unverifiable)(`The custom resource calls ${n} with paramet\
ers that cannot be determined: ${i}.`,op)]})))}function AY(t){return Qw(t,e=>[...NY(e).map(r=>(0,Tr.unverifiable)(`The c\
ustom resource ${r}.`,op)),...jY(e)?[(0,Tr.unverifiable)("The custom resource makes a call that cannot be determined: it\
 may create a table or change its encryption.",op)]:[]])}function Qw(t,e){let r=new Map;for(let n of t.sdkCalls.filter(s=>!EY(
t,s))){let s=(0,PY.identityOf)(n.where);r.set(s,[...r.get(s)??[],n])}return[...r.values()].flatMap(n=>{let s=n[0].where,
i=n.find(o=>o.when?.undecided)?.when;return(0,Tr.findings)({where:s,subjects:[{where:s}],when:i},n.flatMap(o=>TY(o)?e(o):
e(o).map(Tr.possible)))})}function TY({service:t,action:e}){return t.length===1&&e.length===1}function EY(t,{where:e,service:r,
key:n,region:s}){if(r.some(o=>o.kind!=="value"||o.value!=="kms"))return!1;let i=s.every(o=>o.kind==="absent"||o.kind==="\
value"&&o.value===e.region);return t.tables.length===0&&t.opaque.length===0||i&&n!==void 0&&n.every(o=>o.kind==="value"&&
o.value.key!==void 0&&!(0,SY.mayEncryptTables)(t,o.value.key))}function NY({service:t,action:e,parameters:r}){return(0,Yw.
valuesOf)(t).flatMap(n=>(0,Yw.valuesOf)(e).flatMap(s=>{let{does:i,concerns:o}=(0,Xw.sdkAction)(n,s)??{};return i!==void 0&&
(o===void 0||r.some(c=>o(c.kind==="value"?c.value:{})))?[`calls ${s}, which ${i}`]:[]}))}function jY({service:t,action:e}){
return t.some(r=>r.kind!=="value"||(0,Xw.hasSdkActions)(r.value)&&e.some(({kind:n})=>n!=="value"))}function Hw(t,e){return t.
some(r=>r.kind==="value"&&r.value===e)}function xY(t){return[(0,Fn.at)(t,"SSESpecification"),...Zw(t)].flatMap(e=>(0,Fn.
at)(e,"KMSMasterKeyId")??[]).filter(e=>!(0,wY.isAwsManagedKey)(e))}function Zw(t){return(0,Fn.listOf)((0,Fn.at)(t,"Repli\
caUpdates")).flatMap(e=>(0,Fn.at)(e,"Create")??[])}});var cP=d((rpe,aP)=>{"use strict";var lp=Object.defineProperty,RY=Object.getOwnPropertyDescriptor,DY=Object.getOwnPropertyNames,
IY=Object.prototype.hasOwnProperty,MY=(t,e)=>{for(var r in e)lp(t,r,{get:e[r],enumerable:!0})},qY=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of DY(e))!IY.call(t,s)&&s!==r&&lp(t,s,{get:()=>e[s],enumerable:!(n=RY(e,s))||n.
enumerable});return t},CY=t=>qY(lp({},"__esModule",{value:!0}),t),rP={};MY(rP,{customerManagedKey:()=>FY});aP.exports=CY(
rP);var Kn=O(),up=K(),LY=T(),I=$(),tP=kr(),$Y=pe(),pp=Ee(),BY=ut(),FY={name:"CustomerManagedKey",title:"Every table and \
replica is encrypted with a customer managed KMS key",why:"You cannot control who uses the default AWS owned key, audit \
its use in CloudTrail, rotate it or disable it. `Table` and `TableV2` use it in every Region unless you specify another \
key.",remedy:"Use `SecureTable`, or give the table and each replica a symmetric customer managed key in its own Region.",
controls:{nist80053R5:["SC-13","SC-28(1)","AU-9(3)","CP-9d","SC-8(3)","SC-8(4)","SI-19(4)"],hipaa:["164.312(a)(2)(iv)","\
164.312(e)(2)(ii)","164.308(a)(4)(ii)(A)"],pciDss4:["3.5.1","8.3.2"],iso27001:["A.8.24"],nist800171:["3.13.11","3.13.16"]},
guarded:!0,check:(t,e)=>[...KY(t),...UY(t,e),...(0,BY.checkKeys)(t,zY),...ZY(t,e),...t.restoreTests.flatMap(r=>QY(r,e)),
...(0,pp.unknownCalls)(t)]};function KY(t){let e="Define the table as a resource of the app, so that it can be checked, \
or exempt this resource with EncryptedTables.exempt and a reason.",r=t.tables.filter(nP).flatMap(s=>(0,I.findings)({where:s.
where,subjects:[{where:s.where,region:s.where.region}],when:s.when},[(0,I.unverifiable)(`The table cannot be read: ${s.opaque??
"its replicas are not in the template"}.`,e)])),n=t.opaque.flatMap(({where:s,why:i})=>(0,I.findings)({where:s,subjects:[
{where:s,region:s.region}]},[(0,I.unverifiable)(`Tables that cannot be checked may be created here: ${i}.`,e)]));return[
...r,...n]}function nP(t){return t.opaque!==void 0||t.replicas.length===0}function UY(t,e){let r={value:(n,s)=>WY(n,s,e),
absent:n=>[sP(n)],unverifiable:(n,s)=>[iP(n,s)]};return(0,$Y.checkReplicas)(t,n=>nP(n.table)?[]:(0,I.matchBranches)(n.fact.
encryption,r,n))}function sP({name:t,table:e}){return(0,I.violation)(`${t} is encrypted with an AWS owned key.`,fp(e))}function WY(t,e,r){
switch(t.level){case"AWS_OWNED":return[sP(e)];case"AWS_MANAGED":return r.minimumKey==="AWS_MANAGED"?[]:[(0,I.violation)(
`${e.name} is encrypted with the AWS managed key for DynamoDB (alias/aws/dynamodb).`,fp(e.table))];case"CUSTOMER_MANAGED":
return[...VY(t,e),...JY(t,e),...GY(t,e),...YY(t,e)]}}function iP(t,{inText:e,table:r}){return(0,I.unverifiable)(`Which k\
ey encrypts ${e} cannot be determined: ${t}.`,fp(r))}function VY({lookedUp:t,foreignKeyName:e},r){return t===void 0?[]:[
{...iP(t,r),foreignKey:e}]}function JY({viaAlias:t},{name:e}){return t===void 0?[]:[(0,I.asWarning)((0,I.violation)(`${e}\
 specifies its key by ${t}. DynamoDB resolves an alias once: pointing the alias at another key later does not change the\
 table's key.`,"Specify the key by its ARN."))]}function GY(t,{name:e,table:r,fact:n}){let s=t.key?.where.region??t.keyRegion,
i=s!==void 0&&s!==LY.REGION&&n.region!==void 0&&s!==n.region,o=r.replicas.find(({local:l})=>l)??r.replicas[0],a=o!==n&&o.
encryption.some(l=>l.kind==="value"&&HY(l.value,t)),c=(0,I.violation)(`${e} is encrypted with a key in another Region${i?
` (${s})`:", the key of the table in its own Region"}.`,"Specify for each replica the ARN of a key in its own Region.");
return!i&&!a?[]:[i||o.encryption.length===1?c:(0,I.possible)(c)]}function YY({key:t,foreignKeyName:e=""},{table:r}){let n=t?.
where.account??/^arn:[^:]*:kms:[^:]*:(\d{12}):/.exec(e)?.[1],s=r.where.account;if(n===void 0||s===void 0||n===s)return[];
let{what:i,remedy:o}=(0,up.keyOfAnotherAccount)("The table's key",n,s);return[(0,I.asWarning)((0,I.violation)(i,o))]}function HY(t,e){
return t.level==="CUSTOMER_MANAGED"&&e.viaAlias===void 0&&(e.key===void 0?e.keyRegion!==void 0&&t.foreignKey===e.foreignKey:
t.key===e.key)}function zY(t){let e="Use an enabled key with KeySpec SYMMETRIC_DEFAULT and KeyUsage ENCRYPT_DECRYPT.",r=s=>i=>[
(0,I.unverifiable)(`${s} of the table's key cannot be determined: ${i}.`,e)],n=(s,i)=>({value:o=>o===i?[]:[(0,I.violation)(
`The table's key has ${s} ${o}, and DynamoDB accepts only ${i}.`,e)],absent:()=>[],unverifiable:XY(t)?()=>[]:r(s)});return[
...(0,I.matchBranches)(t.enabled,{value:s=>s?[]:[(0,I.violation)("The table's key is disabled, which makes the table ina\
ccessible.",e)],absent:()=>[],unverifiable:r("Enabled")}),...(0,I.matchBranches)(t.keySpec,n("KeySpec","SYMMETRIC_DEFAUL\
T")),...(0,I.matchBranches)(t.keyUsage,n("KeyUsage","ENCRYPT_DECRYPT"))]}function XY({where:t,rotation:e,origin:r}){return t.
resourceType===up.REPLICA_KEY&&[...e,...r].every(({kind:n})=>n==="unverifiable")}function QY({where:t,restoresTables:e,encryption:r,
when:n},{minimumKey:s}){let i="Set RestoreMetadataOverrides on the restore testing selection: encryptionType KMS, and km\
sMasterKeyArn with the ARN of a customer managed key (AWS Backup: restore testing inferred metadata).",o=e===void 0?I.unverifiable:
I.violation,a=e===void 0?"AWS Backup may restore tables":"AWS Backup restores tables",c=o(`${a} in these tests with an A\
WS owned key.`,i);return(0,I.findings)({where:t,subjects:[{where:t,region:t.region}],when:n},(0,I.matchBranches)(r,{value:({
level:l})=>l==="AWS_OWNED"?[c]:l==="AWS_MANAGED"&&s!=="AWS_MANAGED"?[o(`${a} in these tests with the AWS managed key for\
 DynamoDB (alias/aws/dynamodb).`,i)]:[],absent:()=>[c],unverifiable:l=>[(0,I.unverifiable)(`Which key encrypts the table\
s that AWS Backup restores in these tests cannot be determined: ${l}.`,i)]}))}function fp({form:t}){switch(t){case"Table":
return`Secure it in place with ${tP.IN_PLACE}, or set \`encryption: TableEncryption.CUSTOMER_MANAGED\` with an \`encryption\
Key\` (SSESpecification: SSEEnabled true, SSEType KMS, KMSMasterKeyId). A new table can be a SecureTable. For a deployed \
table, or one with replicationRegions, see docs/migration.md.`;case"GlobalTable":return`Make it a SecureTable, secure it\
 in place with ${tP.IN_PLACE}, or set \`encryption: TableEncryptionV2.customerManagedKey(key, replicaKeyArns)\` (SSESpecif\
ication: SSEEnabled true, SSEType KMS, and a KMSMasterKeyId on every replica).`;case"SimpleTable":return"Make it a Secur\
eTable, or give it SSESpecification: SSEEnabled true, SSEType KMS, KMSMasterKeyId.";case"SdkCall":return"Make it a Secur\
eTable, or pass SSESpecification: Enabled true, SSEType KMS, KMSMasterKeyId in the call."}}var cp="Pass an SSE specifica\
tion with Enabled true, SSEType KMS and the KMSMasterKeyId of a customer managed key, or define the table as a SecureTab\
le.";function ZY(t,e){return(0,pp.checkCalls)(t,[{service:"dynamodb",action:"updateTable",check:r=>eH(r,e)},{service:"km\
s",action:"disableKey",check:()=>[(0,I.violation)("The custom resource disables a key, which makes its tables inaccessib\
le.","Remove the call that disables the key.")]}])}function eH(t,e){let r=(0,Kn.at)(t,"SSESpecification");return[...r===
void 0?[]:tH(r,e),...(0,pp.createdReplicas)(t).flatMap(n=>oP((0,Kn.at)(n,"KMSMasterKeyId"),"added replica",e))]}function tH(t,e){
let r=(0,Kn.at)(t,"Enabled");switch(r===void 0?!1:(0,Kn.booleanOf)(r)){case!0:return oP((0,Kn.at)(t,"KMSMasterKeyId"),"t\
able",e);case!1:return[(0,I.violation)("The custom resource changes the table to an AWS owned key.",cp)];case void 0:return[
(0,I.unverifiable)("The custom resource may change the table to an AWS owned key: Enabled cannot be determined.",cp)]}}function oP(t,e,r){
return(t===void 0||(0,up.isAwsManagedKey)(t))&&r.minimumKey==="CUSTOMER_MANAGED"?[(0,I.violation)(`The custom resource c\
hanges the ${e} to the AWS managed key for DynamoDB.`,cp)]:[]}});var Un=d((npe,uP)=>{"use strict";var dp=Object.defineProperty,rH=Object.getOwnPropertyDescriptor,nH=Object.getOwnPropertyNames,
sH=Object.prototype.hasOwnProperty,iH=(t,e)=>{for(var r in e)dp(t,r,{get:e[r],enumerable:!0})},oH=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of nH(e))!sH.call(t,s)&&s!==r&&dp(t,s,{get:()=>e[s],enumerable:!(n=rH(e,s))||n.
enumerable});return t},aH=t=>oH(dp({},"__esModule",{value:!0}),t),lP={};iH(lP,{checkClusters:()=>pH,checkSwitch:()=>uH,checkSwitchCall:()=>fH});
uP.exports=aH(lP);var cH=O(),Ue=$(),lH=pe();function uH(t,e,r,n){let s=({name:o})=>[(0,Ue.violation)(`${o} has no ${e}.`,
r)],i={value:(o,a)=>o?[]:s(a),absent:s,unverifiable:(o,{name:a})=>[(0,Ue.unverifiable)(`${a} may have no ${e}, which can\
not be determined: ${o}.`,r)]};return(0,lH.checkReplicas)(t,o=>(0,Ue.matchBranches)(n(o.fact),i,o))}function pH(t,e,r,n,s){
let i=(0,Ue.violation)(`The DAX cluster does not ${e}.`,r);return t.daxClusters.flatMap(o=>(0,Ue.findings)({where:o.where,
subjects:[],when:o.when},(0,Ue.matchBranches)(n(o),{value:a=>s(a)?[]:[i],absent:()=>[i],unverifiable:a=>[(0,Ue.unverifiable)(
`Whether the DAX cluster does ${e} cannot be determined: ${a}.`,r)]})))}function fH(t,e,r){switch(t===void 0?!0:(0,cH.booleanOf)(
t)){case!0:return[];case!1:return[(0,Ue.violation)(`The custom resource turns ${e} off.`,r)];case void 0:return[(0,Ue.unverifiable)(
`Whether the custom resource turns ${e} off cannot be determined.`,r)]}}});var hP=d((spe,dP)=>{"use strict";var hp=Object.defineProperty,dH=Object.getOwnPropertyDescriptor,hH=Object.getOwnPropertyNames,
mH=Object.prototype.hasOwnProperty,yH=(t,e)=>{for(var r in e)hp(t,r,{get:e[r],enumerable:!0})},vH=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of hH(e))!mH.call(t,s)&&s!==r&&hp(t,s,{get:()=>e[s],enumerable:!(n=dH(e,s))||n.
enumerable});return t},_H=t=>vH(hp({},"__esModule",{value:!0}),t),fP={};yH(fP,{daxEncryptionAtRest:()=>bH});dP.exports=_H(
fP);var gH=Un(),pP="Set SSESpecification: { SSEEnabled: true } on the cluster. This replaces an existing cluster.",bH={name:"\
DaxEncryptionAtRest",title:"DAX clusters are encrypted at rest",why:"A DAX cluster stores a copy of the table's data, an\
d encryption at rest is off by default.",remedy:pP,controls:{nist80053R5:["SC-13","SC-28(1)"],hipaa:["164.312(a)(2)(iv)"],
pciDss4:["3.5.1","8.3.2"],securityHub:["DynamoDB.3"],iso27001:["A.8.24"],nist800171:["3.13.16"]},guarded:!0,check:t=>(0,gH.
checkClusters)(t,"encrypt at rest",pP,e=>e.encryptionAtRest,e=>e)}});var _P=d((ipe,vP)=>{"use strict";var mp=Object.defineProperty,OH=Object.getOwnPropertyDescriptor,wH=Object.getOwnPropertyNames,
PH=Object.prototype.hasOwnProperty,SH=(t,e)=>{for(var r in e)mp(t,r,{get:e[r],enumerable:!0})},kH=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of wH(e))!PH.call(t,s)&&s!==r&&mp(t,s,{get:()=>e[s],enumerable:!(n=OH(e,s))||n.
enumerable});return t},AH=t=>kH(mp({},"__esModule",{value:!0}),t),yP={};SH(yP,{daxEncryptionInTransit:()=>EH});vP.exports=
AH(yP);var TH=Un(),mP="Set ClusterEndpointEncryptionType: TLS on the cluster (dax.r3 node types do not support it). This\
 replaces an existing cluster.",EH={name:"DaxEncryptionInTransit",title:"DAX clusters accept only TLS",why:"The table's \
resource policy does not apply to a DAX cluster. Clients read data through DAX unencrypted unless the cluster endpoint r\
equires TLS.",remedy:mP,controls:{nist80053R5:["SC-8","SC-8(1)"],hipaa:["164.312(e)(1)"],pciDss4:["2.2.7","4.2.1","4.2.1\
.1","8.3.2"],securityHub:["DynamoDB.7"],iso27001:["A.8.24"],soc2:["CC6.7"]},guarded:!0,check:t=>(0,TH.checkClusters)(t,"\
demand TLS",mP,e=>e.endpointEncryption,e=>e==="TLS")}});var PP=d((ope,wP)=>{"use strict";var yp=Object.defineProperty,NH=Object.getOwnPropertyDescriptor,jH=Object.getOwnPropertyNames,
xH=Object.prototype.hasOwnProperty,RH=(t,e)=>{for(var r in e)yp(t,r,{get:e[r],enumerable:!0})},DH=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of jH(e))!xH.call(t,s)&&s!==r&&yp(t,s,{get:()=>e[s],enumerable:!(n=NH(e,s))||n.
enumerable});return t},IH=t=>DH(yp({},"__esModule",{value:!0}),t),bP={};RH(bP,{deletionProtection:()=>CH});wP.exports=IH(
bP);var MH=O(),qH=Ee(),OP=Un(),gP="Set `deletionProtection: true` on every replica: DynamoDB does not copy the setting b\
etween replicas.",CH={name:"DeletionProtection",title:"Every replica has deletion protection",why:"Deleting a table also\
 deletes its resource policy and its point-in-time recovery settings. A table restored from a backup has neither.",remedy:gP,
controls:{securityHub:["DynamoDB.6"]},guarded:!1,check:t=>[...(0,OP.checkSwitch)(t,"deletion protection",gP,e=>e.deletionProtection),
...LH(t)]};function LH(t){return(0,qH.checkCalls)(t,[{service:"dynamodb",action:"updateTable",check:e=>(0,OP.checkSwitchCall)(
(0,MH.at)(e,"DeletionProtectionEnabled"),"deletion protection","Remove the parameter that turns deletion protection off.")}])}});var TP=d((ape,AP)=>{"use strict";var vp=Object.defineProperty,$H=Object.getOwnPropertyDescriptor,BH=Object.getOwnPropertyNames,
FH=Object.prototype.hasOwnProperty,KH=(t,e)=>{for(var r in e)vp(t,r,{get:e[r],enumerable:!0})},UH=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of BH(e))!FH.call(t,s)&&s!==r&&vp(t,s,{get:()=>e[s],enumerable:!(n=$H(e,s))||n.
enumerable});return t},WH=t=>UH(vp({},"__esModule",{value:!0}),t),SP={};KH(SP,{withoutLiteralLoops:()=>JH});AP.exports=WH(
SP);var ve=O(),VH=2e3,kP=/^Fn::ForEach::/;function JH(t){return(0,ve.listOf)((0,ve.at)(t,"Transform")).includes("AWS::La\
nguageExtensions")?Xi(t,{left:VH}):t}function Xi(t,e){return(0,ve.isList)(t)?t.map(r=>Xi(r,e)):(0,ve.isObject)(t)?Object.
fromEntries(Object.entries(t).flatMap(([r,n])=>{let s=kP.test(r)?GH(n,e):void 0;return s===void 0?[[r,Xi(n,e)]]:s.flatMap(
i=>Object.entries(Xi(i,e)))})):t}function GH(t,e){let[r,n,s,...i]=(0,ve.isList)(t)?t:[];if(!(!(typeof r=="string"&&/^[A-Za-z0-9]+$/.
test(r)&&(0,ve.isList)(n)&&n.every(ve.isScalar)&&(0,ve.isObject)(s)&&i.length===0)||e.left<n.length))return e.left-=n.length,
n.map(a=>Qi(s,r,String(a)))}function YH([t,e,...r],n,s){return[t,...e===void 0?[]:[Qi(e,n,s)],...r]}function HH(t){let e=t["\
Fn::Sub"];return typeof e=="string"&&!e.includes("${")&&Object.keys(t).length===1?e:t}function Qi(t,e,r){let n=r.replace(
/[^A-Za-z0-9]/g,""),s=i=>i.replaceAll(`\${${e}}`,()=>r).replaceAll(`&{${e}}`,()=>n);return(0,ve.isList)(t)?t.map(i=>Qi(i,
e,r)):(0,ve.isObject)(t)?t.Ref===e&&Object.keys(t).length===1?r:HH(Object.fromEntries(Object.entries(t).map(([i,o])=>{let a=kP.
test(i)&&(0,ve.isList)(o)&&o[0]===e;return[s(i),a?YH(o,e,r):Qi(o,e,r)]}))):typeof t=="string"?s(t):t}});var Z=d((cpe,NP)=>{"use strict";var Op=Object.defineProperty,zH=Object.getOwnPropertyDescriptor,XH=Object.getOwnPropertyNames,
QH=Object.prototype.hasOwnProperty,ZH=(t,e)=>{for(var r in e)Op(t,r,{get:e[r],enumerable:!0})},e4=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of XH(e))!QH.call(t,s)&&s!==r&&Op(t,s,{get:()=>e[s],enumerable:!(n=zH(e,s))||n.
enumerable});return t},t4=t=>e4(Op({},"__esModule",{value:!0}),t),EP={};ZH(EP,{DEPLOYER_VALUE:()=>a4,FOREIGN_REFERENCE:()=>c4,
Scope:()=>bp,Template:()=>_p,UNRENDERED:()=>o4,mayEqual:()=>gp,mayShareEnvironment:()=>i4});NP.exports=t4(EP);var r4=require("path"),
n4=TP(),pt=O(),_p=class{constructor(e,r){this.source=e,this.origin=r,this.document=(0,n4.withoutLiteralLoops)(e);let n=new Map,
s=(0,pt.at)(this.document,"Resources");for(let i of(0,pt.isObject)(s)?Object.keys(s):[]){let o=(0,pt.at)(s,i),a=(0,pt.at)(
o,"Type");if((0,pt.isObject)(o)&&typeof a=="string"){let c=(0,pt.at)(o,"Properties");n.set(i,{template:this,logicalId:i,
type:a,entry:o,properties:(0,pt.isObject)(c)?c:{}})}}this.resources=n}source;origin;document;resources;parent;nested=new Map;partlyRead=new Set;isDeployedElsewhere=!1;get region(){
return this.isElsewhere?void 0:this.origin.region}get account(){return this.isElsewhere?void 0:this.origin.account}get isElsewhere(){
return this.isDeployedElsewhere||(this.parent?.template.isElsewhere??!1)}section(e,r){return(0,pt.at)(this.document,e,r)}get deployedBy(){
let{parent:e,origin:r}=this;return r.isOnlyDeployed&&e!==void 0?e.template.deployedBy??e.resource:void 0}locate(e){let{origin:r}=this;
return{get constructPath(){return e===void 0?r.stackPath:r.pathOf(e.logicalId)??s4(r,e.logicalId)},templateFile:r.file,logicalId:e?.
logicalId??"",resourceType:e?.type??"AWS::CloudFormation::Stack",region:this.region,account:this.account}}};function s4({
file:t,stackPath:e},r){return`${t===void 0?e:(0,r4.basename)(t)}#${r}`}function i4(t,e){return gp(t.account,e.account)&&
gp(t.region,e.region)}function gp(t,e){return t===void 0||e===void 0||t===e}var bp=class{constructor(e){this.path=e}path;includesResource({
template:e,logicalId:r}){return this.path===""||this.includes(e.origin.pathOf(r)??e.origin.stackPath)}includesTemplate(e){
return this.path===""||this.includes(e.origin.stackPath)}includes(e){return e===this.path||e.startsWith(`${this.path}/`)}},
o4="Fn::Unrendered",a4="Fn::DeployerValue",c4="Fn::ForeignReference"});var IP=d((lpe,DP)=>{"use strict";var kp=Object.defineProperty,l4=Object.getOwnPropertyDescriptor,u4=Object.getOwnPropertyNames,
p4=Object.prototype.hasOwnProperty,f4=(t,e)=>{for(var r in e)kp(t,r,{get:e[r],enumerable:!0})},d4=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of u4(e))!p4.call(t,s)&&s!==r&&kp(t,s,{get:()=>e[s],enumerable:!(n=l4(e,s))||n.
enumerable});return t},h4=t=>d4(kp({},"__esModule",{value:!0}),t),RP={};f4(RP,{keyAccess:()=>_4});DP.exports=h4(RP);var Er=Se(),
m4=Z(),wp=$(),y4=ut(),v4="Grant with the methods of the table (grantReadData, grantWriteData, grants), which add the per\
missions on its key too, or allow the role kms:Decrypt on the key. A role that writes also needs kms:Encrypt, kms:ReEncr\
ypt* and kms:GenerateDataKey*.",_4={name:"KeyAccess",title:"A role that can access the data of a table can use its key",
why:"Every request that reads or writes items of an encrypted table needs kms:Decrypt on its key. Without it, the reques\
t is denied.",remedy:v4,controls:{},guarded:!1,check:t=>{let e=t.related.roles.filter(({tables:n,allTables:s})=>s||n.length>
0),r=e.length===0?void 0:new Sp(t);return r===void 0?[]:e.flatMap(n=>b4(n,r))}};function g4({uses:t}){let[e,r,n]=["read",
"write","stream"].map(o=>t.includes(o));return`Write \`${[...e&&r?["grantReadWriteData"]:[...e?["grantReadData"]:[],...r?
["grantWriteData"]:[]],...n?["grantStreamRead"]:[]].map(o=>`table.${o}(role)`).join("; ")}\`, which adds the permissions \
on the key too. If a construct writes the policies of the role, let the principals of the account use the key through Dy\
namoDB (\`keyOptions: { allowAccountPrincipals: true }\` of SecureTable), or allow the role kms:Decrypt on the key. A role\
 that writes also needs kms:Encrypt, kms:ReEncrypt* and kms:GenerateDataKey*.`}var Sp=class{constructor(e){this.facts=e,
this.tables=new Map(e.tables.map(r=>[(0,Er.resourceKey)(r.where),r]))}facts;tables;ofAccounts=new Map;keysFor({tables:e,
allTables:r,where:{account:n}}){return r?this.ofAccount(n):xP(e.flatMap(({where:s,region:i})=>jP(this.tables.get((0,Er.resourceKey)(
s)),i)))}ofAccount(e){let r=this.ofAccounts.get(e)??xP(this.facts.tables.filter(({where:n})=>(0,m4.mayEqual)(e,n.account)).
flatMap(n=>jP(n)));return this.ofAccounts.set(e,r),r}};function jP(t,e){let r=t?.replicas.find(n=>e===void 0?n.local:n.region===
e);return r===void 0?[]:(0,y4.customerManaged)(r).flatMap(({key:n})=>n===void 0?[]:[{table:t,key:n}])}function xP(t){let e=new Map;
return t.forEach(r=>e.has(r.key)||e.set(r.key,r)),[...e.values()]}var Pp=3;function b4(t,e){let r=e.keysFor(t).filter(({
key:i})=>!O4(t,i));if(r.length===0)return[];let n=r.slice(0,Pp).map(({table:i,key:o})=>`${i.where.constructPath} (key ${o.
where.constructPath})`),s=r.length>Pp?` and ${r.length-Pp} more`:"";return(0,wp.findings)({where:t.where,subjects:r.map(
({table:i})=>({where:i.where}))},[(0,wp.asWarning)((0,wp.violation)(`The role can access the data of ${n.join(", ")}${s}\
, but neither its policies nor the key policy allow it to decrypt.`,g4(t)))])}function O4(t,{users:e,where:r}){let n=t.anyKey||
t.keys.some(i=>(0,Er.resourceKey)(i)===(0,Er.resourceKey)(r)),s=i=>{switch(i.kind){case"unverifiable":return!0;case"abse\
nt":return n;case"value":return i.value.anyPrincipal||i.value.account&&n||w4(i.value,t)}};return e===void 0||e.every(s)}
function w4({roles:t,roleNames:e},{where:r,name:n}){return n!==void 0&&e.includes(n)||t.some(s=>(0,Er.resourceKey)(s)===
(0,Er.resourceKey)(r))}});var BP=d((upe,$P)=>{"use strict";var Ap=Object.defineProperty,P4=Object.getOwnPropertyDescriptor,S4=Object.getOwnPropertyNames,
k4=Object.prototype.hasOwnProperty,A4=(t,e)=>{for(var r in e)Ap(t,r,{get:e[r],enumerable:!0})},T4=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of S4(e))!k4.call(t,s)&&s!==r&&Ap(t,s,{get:()=>e[s],enumerable:!(n=P4(e,s))||n.
enumerable});return t},E4=t=>T4(Ap({},"__esModule",{value:!0}),t),CP={};A4(CP,{keyPolicyScope:()=>M4});$P.exports=E4(CP);
var MP=O(),N4=T(),j4=Fu(),fe=$(),x4=Ee(),R4=An(),D4=ut(),Nr="Name the principals in the key policy, or restrict the stat\
ement to one account (`kms:CallerAccount`) and to DynamoDB (`kms:ViaService`).",I4=`${Nr} If a role or user is known onl\
y at deployment, restrict the statement to the account in its ARN: StringEquals on \`kms:CallerAccount\` with \`Fn.select(4\
, Fn.split(':', arn))\`.`,qP="Remove BypassPolicyLockoutSafetyCheck.",M4={name:"KeyPolicyScope",title:"The key policy of\
 a table's key allows only named principals",why:"A key that every principal can use protects nothing. If a key policy l\
ocks its own account out, only AWS Support can restore access to the key.",remedy:Nr,controls:{cisAws:["2.21"],securityHub:[
"KMS.5"]},guarded:!0,check:t=>[...(0,D4.checkKeys)(t,q4),...L4(t)]};function q4(t){return[...(0,fe.matchBranches)(t.policy,
{value:e=>LP(e,t.namedPrincipals),absent:()=>[],unverifiable:e=>[(0,fe.unverifiable)(`The policy of the table's key cann\
ot be determined: ${e}.`,Nr)]}),...(0,fe.matchBranches)(t.bypassPolicyLockoutSafetyCheck,{value:e=>e?[(0,fe.violation)("\
The table's key bypasses the key policy lockout safety check (BypassPolicyLockoutSafetyCheck).",qP)]:[],absent:()=>[],unverifiable:e=>[
(0,fe.unverifiable)(`Whether the table's key bypasses the key policy lockout safety check cannot be determined: ${e}.`,qP)]})]}
var C4=new R4.TextMemory;function LP(t,e=[]){let{publicAllow:r,rootMayAdminister:n,unverifiable:s}=C4.ask(JSON.stringify(
[t,e]),()=>(0,j4.analyzeKeyPolicy)(t,e));return r.length>0?[(0,fe.violation)(`The key policy allows public access: ${r.join(
"; ")}.`,Nr)]:s.length>0?[(0,fe.unverifiable)(`Whether the key policy allows public access cannot be determined: ${s.join(
"; ")}.`,I4)]:n?[]:[(0,fe.asWarning)((0,fe.violation)("The key policy does not allow the account to change it: if the pr\
incipals that it names are deleted, only AWS Support can restore access.","Allow kms:PutKeyPolicy to the account (arn:aw\
s:iam::<account>:root)."))]}function L4(t){return(0,x4.checkCalls)(t,[{service:"kms",action:"putKeyPolicy",check:e=>[...(0,MP.
at)(e,"BypassPolicyLockoutSafetyCheck")===!0?[(0,fe.violation)("The custom resource sets a key policy and bypasses the k\
ey policy lockout safety check.",Nr)]:[],...$4((0,MP.at)(e,"Policy"))]},{service:"kms",action:"createGrant",check:()=>[(0,fe.
violation)("The custom resource creates a KMS grant, which lets a principal use a key regardless of the key policy.","Al\
low the principal in the key policy instead.")]}])}function $4(t){let e=(0,fe.unverifiable)("The key policy that the cus\
tom resource sets cannot be determined.",Nr),r=typeof t=="string"?(0,N4.parseJson)(t):void 0;return r===void 0?[e]:LP(r)}});var VP=d((ppe,WP)=>{"use strict";var Tp=Object.defineProperty,B4=Object.getOwnPropertyDescriptor,F4=Object.getOwnPropertyNames,
K4=Object.prototype.hasOwnProperty,U4=(t,e)=>{for(var r in e)Tp(t,r,{get:e[r],enumerable:!0})},W4=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of F4(e))!K4.call(t,s)&&s!==r&&Tp(t,s,{get:()=>e[s],enumerable:!(n=B4(e,s))||n.
enumerable});return t},V4=t=>W4(Tp({},"__esModule",{value:!0}),t),FP={};U4(FP,{Stay:()=>KP,mayBeProtected:()=>z4,policyOf:()=>H4,
stayOfKey:()=>G4,stayOfTable:()=>Y4});WP.exports=V4(FP);var J4=N(),Zi=O(),KP=(t=>(t[t.DELETED=0]="DELETED",t[t.UNLESS_CREATION_FAILS=
1]="UNLESS_CREATION_FAILS",t[t.RETAINED=2]="RETAINED",t))(KP||{}),eo={Delete:0,RetainExceptOnCreate:1,Retain:2};function G4(t){
return UP(t)??0}function Y4(t){return t===void 0?0:UP(t)??2}function H4(t){return Object.keys(eo).find(e=>eo[e]===t)}function UP(t){
return typeof t=="string"&&Object.hasOwn(eo,t)?eo[t]:void 0}function z4(t){let e=(0,Zi.at)(t,"Replicas")??[];return!(0,Zi.
isList)(e)||[t,...e].some(r=>{let n=(0,Zi.at)(r,"DeletionProtectionEnabled");return!(0,J4.isPlainObject)(r)||n!==void 0&&
(0,Zi.booleanOf)(n)!==!1})}});var ZP=d((fpe,QP)=>{"use strict";var Ep=Object.defineProperty,X4=Object.getOwnPropertyDescriptor,Q4=Object.getOwnPropertyNames,
Z4=Object.prototype.hasOwnProperty,e3=(t,e)=>{for(var r in e)Ep(t,r,{get:e[r],enumerable:!0})},t3=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Q4(e))!Z4.call(t,s)&&s!==r&&Ep(t,s,{get:()=>e[s],enumerable:!(n=X4(e,s))||n.
enumerable});return t},r3=t=>t3(Ep({},"__esModule",{value:!0}),t),zP={};e3(zP,{keyRetained:()=>i3});QP.exports=r3(zP);var JP=Se(),
ee=VP(),Wn=$(),n3=Ee(),s3=ut(),XP="Set `removalPolicy: RemovalPolicy.RETAIN` on the key (DeletionPolicy and UpdateReplac\
ePolicy: Retain), or delete its tables with it: RemovalPolicy.DESTROY on each table and on the nested stacks around it, \
without deletion protection.",i3={name:"KeyRetained",title:"The key of a table is not deleted while the table stays",why:"\
Without its key, a table is inaccessible and its backups are unreadable. CloudFormation cannot cancel the deletion of a \
key.",remedy:XP,controls:{securityHub:["KMS.3"]},guarded:!0,check:t=>[...(0,s3.checkKeys)(t,o3),...l3(t)]};function o3(t,e){
return[...GP("DeletionPolicy",t.deletionPolicy,()=>YP(t,e,({deletionPolicy:r})=>[r])),...GP("UpdateReplacePolicy",t.updateReplacePolicy,
()=>YP(t,e,({deletionPolicy:r,updateReplacePolicy:n})=>[r,n]))]}function GP(t,e,r){let n=(s,i,o)=>{let{stay:a,table:c,within:l}=s===
ee.Stay.RETAINED?{stay:ee.Stay.DELETED}:r();if(s>=a||c===void 0)return[];let{constructPath:u}=c.where,p=l===void 0||l.where.
constructPath===u?"":` with its nested stack ${l.where.constructPath}`;return[o(`${i}, and ${u} stays${p}${a===ee.Stay.RETAINED?
"":" unless its creation fails"}.`,XP)]};return(0,Wn.matchBranches)(e,{value:s=>n((0,ee.stayOfKey)(s),`The table's key i\
s deleted ${(0,ee.stayOfKey)(s)===ee.Stay.UNLESS_CREATION_FAILS?"when its creation fails":"with its resource"}: ${t} is ${s}`,
Wn.violation),absent:()=>n(ee.Stay.DELETED,`The table's key is deleted with its resource: it has no ${t}`,Wn.violation),
unverifiable:s=>n(ee.Stay.DELETED,`The ${t} of the table's key cannot be determined: ${s}`,Wn.unverifiable)})}function YP(t,e,r){
let n={stay:ee.Stay.DELETED};for(let{table:s}of e){let i=c3(s)?ee.Stay.RETAINED:Math.max(...r(s).map(HP));i>n.stay&&(n={
stay:i,table:s});for(let o of a3(t,s)){let a=HP(o.deletionPolicy);a>n.stay&&(n={stay:a,table:s,within:o})}}return n}function a3({
nestedIn:t=[]},{nestedIn:e=[]}){let r=new Set(t.map(({where:n})=>(0,JP.resourceKey)(n)));return e.filter(({where:n})=>!r.
has((0,JP.resourceKey)(n)))}function HP(t){return t===void 0?ee.Stay.RETAINED:Math.max(...t.map(e=>{switch(e.kind){case"\
value":return(0,ee.stayOfTable)(e.value);case"absent":return(0,ee.stayOfTable)(void 0);case"unverifiable":return ee.Stay.
RETAINED}}))}function c3({opaque:t,replicas:e}){return t!==void 0||e.some(({deletionProtection:r})=>r.some(n=>n.kind==="\
unverifiable"||n.kind==="value"&&n.value))}function l3(t){return(0,n3.checkCalls)(t,[{service:"kms",action:"scheduleKeyD\
eletion",check:()=>[(0,Wn.violation)("The custom resource deletes a key: the tables encrypted with it are lost.","Remove\
 the call that deletes the key.")]}])}});var iS=d((dpe,sS)=>{"use strict";var Np=Object.defineProperty,u3=Object.getOwnPropertyDescriptor,p3=Object.getOwnPropertyNames,
f3=Object.prototype.hasOwnProperty,d3=(t,e)=>{for(var r in e)Np(t,r,{get:e[r],enumerable:!0})},h3=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of p3(e))!f3.call(t,s)&&s!==r&&Np(t,s,{get:()=>e[s],enumerable:!(n=u3(e,s))||n.
enumerable});return t},m3=t=>h3(Np({},"__esModule",{value:!0}),t),rS={};d3(rS,{keyRotation:()=>v3});sS.exports=m3(rS);var _e=$(),
y3=pe(),eS=Ee(),nS=ut(),v3={name:"KeyRotation",title:"The key of every table rotates automatically",why:"Rotation limits\
 how much data is encrypted with the same key material. KMS rotates without interruption and keeps the old material for \
existing data.",remedy:"Set `enableKeyRotation: true` on the key. KMS rotates only symmetric keys whose key material it \
generated.",controls:{nist80053R5:["SC-12","SC-12(2)","SC-12(6)","CM-6a","CM-9b","SA-9(6)"],hipaa:["164.312(a)(2)(iv)"],
pciDss4:["3.7.4","3.7.5"],cisAws:["4.6"],securityHub:["KMS.4"],iso27001:["A.8.24"]},guarded:!0,check:t=>[...(0,y3.checkReplicas)(
t,_3),...(0,nS.checkKeys)(t,g3),...P3(t)]},tS="Set `enableKeyRotation: true` on the key (EnableKeyRotation: true).";function _3(t){
return(0,nS.customerManaged)(t.fact).filter(({key:e})=>e===void 0).map(({foreignKey:e,foreignKeyName:r})=>({...(0,_e.unverifiable)(
`${t.name} is encrypted with a key whose rotation cannot be determined: ${e??"the app does not define it"}.`,"Define the\
 key in this app, or exempt the table with the evidence that the key rotates as the reason. To exempt all tables on the \
key at once, pass the key to EncryptedTables.exempt."),foreignKey:r}))}function g3(t){let e=b3(t);return e.length>0?e:[...O3(
t),...w3(t)]}function b3({origin:t}){let e="Use a key with Origin AWS_KMS and automatic rotation.";return(0,_e.matchBranches)(
t,{value:r=>r==="AWS_KMS"?[]:[(0,_e.violation)(`The table's key has Origin ${r}: KMS cannot rotate it automatically.`,e)],
absent:()=>[],unverifiable:r=>[(0,_e.unverifiable)(`The Origin of the table's key cannot be determined: ${r}.`,e)]})}function O3({
rotation:t,keySpec:e}){if(e.some(n=>n.kind==="value"&&n.value!=="SYMMETRIC_DEFAULT"))return[];let r=(0,_e.violation)("Th\
e table's key does not rotate.",tS);return(0,_e.matchBranches)(t,{value:n=>n?[]:[r],absent:()=>[r],unverifiable:n=>[(0,_e.
unverifiable)(`Whether the table's key rotates cannot be determined: ${n}.`,tS)]})}function w3({rotationPeriodInDays:t}){
return(0,_e.matchBranches)(t,{value:e=>e>=90&&e<=2560?[]:[(0,_e.violation)(`The table's key has a rotation period of ${e}\
 days, and KMS accepts 90 to 2560.`,"Set RotationPeriodInDays to a number from 90 to 2560.")],absent:()=>[],unverifiable:()=>[]})}
function P3(t){return(0,eS.checkCalls)(t,[{service:"kms",action:"disableKeyRotation",check:()=>[(0,_e.violation)("The cu\
stom resource turns the rotation of a key off.","Remove the call that turns rotation off.")]},{service:"dynamodb",action:"\
updateTable",check:e=>(0,eS.keysNamedInCall)(e).map(()=>(0,_e.unverifiable)("The custom resource changes the table to a \
key whose rotation cannot be determined.","Specify the key in the properties of the table, so that it can be checked."))}])}});var uS=d((hpe,lS)=>{"use strict";var jp=Object.defineProperty,S3=Object.getOwnPropertyDescriptor,k3=Object.getOwnPropertyNames,
A3=Object.prototype.hasOwnProperty,T3=(t,e)=>{for(var r in e)jp(t,r,{get:e[r],enumerable:!0})},E3=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of k3(e))!A3.call(t,s)&&s!==r&&jp(t,s,{get:()=>e[s],enumerable:!(n=S3(e,s))||n.
enumerable});return t},N3=t=>E3(jp({},"__esModule",{value:!0}),t),oS={};T3(oS,{kinesisDestinationEncrypted:()=>x3});lS.exports=
N3(oS);var to=$(),j3=pe(),x3={name:"KinesisDestinationEncrypted",title:"Kinesis streams that receive a table's changes a\
re encrypted with KMS",why:"The stream contains every change of the table, including item images, and the encryption of \
the table does not apply to it.",remedy:"Encrypt the stream with the AWS managed key for Kinesis or with its own custome\
r managed key: a table's key is usable only through DynamoDB.",controls:{nist80053R5:["SC-13","SC-28","SC-28(1)"],hipaa:[
"164.312(a)(2)(iv)"],securityHub:["Kinesis.1"],iso27001:["A.8.24"],nist800171:["3.13.16"]},guarded:!1,check:t=>(0,j3.checkReplicas)(
t,e=>(0,to.matchBranches)(e.fact.kinesis,R3,e))},R3={value:(t,e)=>D3(e,t),absent:()=>[],unverifiable:(t,e)=>[cS(e,"a str\
eam",t)]},aS="Set `encryption: StreamEncryption.MANAGED` on the stream, or StreamEncryption.KMS with its own key (Stream\
Encryption: EncryptionType KMS, KeyId alias/aws/kinesis or that key).";function D3(t,{encryption:e,stream:r}){let n=(0,to.
violation)(`${t.name} sends its changes to the Kinesis stream ${r}, which is not encrypted with KMS.`,aS);return(0,to.matchBranches)(
e,{value:({level:s})=>s==="AWS_OWNED"?[n]:[],absent:()=>[n],unverifiable:s=>[cS(t,r,s)]})}function cS(t,e,r){return(0,to.
unverifiable)(`${t.name} sends its changes to ${e}, whose encryption cannot be determined: ${r}.`,aS)}});var ro=d((mpe,fS)=>{"use strict";var xp=Object.defineProperty,I3=Object.getOwnPropertyDescriptor,M3=Object.getOwnPropertyNames,
q3=Object.prototype.hasOwnProperty,C3=(t,e)=>{for(var r in e)xp(t,r,{get:e[r],enumerable:!0})},L3=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of M3(e))!q3.call(t,s)&&s!==r&&xp(t,s,{get:()=>e[s],enumerable:!(n=I3(e,s))||n.
enumerable});return t},$3=t=>L3(xp({},"__esModule",{value:!0}),t),pS={};C3(pS,{TLS_CONTROLS:()=>B3});fS.exports=$3(pS);var B3={
nist80053R5:["SC-8","SC-8(1)"],hipaa:["164.312(e)(1)"],pciDss4:["4.2.1"],iso27001:["A.8.24"],soc2:["CC6.7"]}});var Ip=d((ype,vS)=>{"use strict";var Dp=Object.defineProperty,F3=Object.getOwnPropertyDescriptor,K3=Object.getOwnPropertyNames,
U3=Object.prototype.hasOwnProperty,W3=(t,e)=>{for(var r in e)Dp(t,r,{get:e[r],enumerable:!0})},V3=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of K3(e))!U3.call(t,s)&&s!==r&&Dp(t,s,{get:()=>e[s],enumerable:!(n=F3(e,s))||n.
enumerable});return t},J3=t=>V3(Dp({},"__esModule",{value:!0}),t),mS={};W3(mS,{ANY_VARIABLE:()=>no,environments:()=>Y3});
vS.exports=J3(mS);var Vn=N(),We=O(),G3=T(),Rp=x();function Y3(t,e){let{template:r,properties:n,type:s}=e,i=z3.get(s);if(i===
void 0)return[];let o=i.flatMap(p=>hS(n,p)),a=s==="AWS::Serverless::Function"?(0,We.at)(r.document,"Globals","Function")??
{}:{},c=new Set(o.map(([p])=>p)),l=i.flatMap(p=>hS(a,p)).filter(([p])=>!c.has(p)),u=r.locate(e);return[...o,...l].map(([
p,f])=>({where:u,name:p,value:(0,Rp.eachValue)(t.evaluate(f,r),h=>{let v=(0,G3.joinedParts)(h);return v===void 0?t.asText(
(0,Rp.value)(h)):(0,Rp.value)(v.map(e9).join(""))})}))}var no="*",dS={path:["Environment","Variables"],format:"map"},H3=[
"CodeRepository","CodeConfiguration","CodeConfigurationValues"],z3=new Map([["AWS::Lambda::Function",[dS]],["AWS::Server\
less::Function",[dS]],["AWS::ECS::TaskDefinition",[{path:["ContainerDefinitions","Environment"],format:"list"}]],["AWS::\
CodeBuild::Project",[{path:["Environment","EnvironmentVariables"],format:"list"}]],["AWS::Batch::JobDefinition",[{path:[
"ContainerProperties","Environment"],format:"list"}]],["AWS::AppRunner::Service",[{path:["SourceConfiguration","ImageRep\
ository","ImageConfiguration","RuntimeEnvironmentVariables"],format:"list"},{path:["SourceConfiguration",...H3,"RuntimeE\
nvironmentVariables"],format:"list"}]]]);function hS(t,{path:e,format:r}){return e.reduce((s,i)=>s.flatMap(o=>X3(o,i)),[
t]).flatMap(s=>r==="map"?(0,Vn.presentBranches)(s).flatMap(Q3):(0,Vn.itemBranches)(s).map(Z3))}function X3(t,e){return(0,Vn.
itemBranches)(t).flatMap(r=>yS(r)?[r]:(0,We.at)(r,e)??[])}function yS(t){return!(0,We.isObject)(t)||(0,Vn.asIntrinsic)(t)!==
void 0}function Q3(t){return yS(t)?[[no,t]]:(0,We.entriesOf)(t).map(([e,r])=>[e.startsWith("Fn::")?no:e,r])}function Z3(t){
let e=(0,We.at)(t,"Name");return(0,We.isScalar)(e)?[String(e),(0,We.at)(t,"Value")??""]:[no,(0,We.at)(t,"Value")??t]}function e9(t){
if((0,We.isScalar)(t))return String(t);let e=(0,Vn.namedResource)(t);return`\${${e===void 0?JSON.stringify(t):[e.logicalId,
e.attribute??[]].flat().join(".")}}`}});var OS=d((vpe,bS)=>{"use strict";var qp=Object.defineProperty,t9=Object.getOwnPropertyDescriptor,r9=Object.getOwnPropertyNames,
n9=Object.prototype.hasOwnProperty,s9=(t,e)=>{for(var r in e)qp(t,r,{get:e[r],enumerable:!0})},i9=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of r9(e))!n9.call(t,s)&&s!==r&&qp(t,s,{get:()=>e[s],enumerable:!(n=t9(e,s))||n.
enumerable});return t},o9=t=>i9(qp({},"__esModule",{value:!0}),t),gS={};s9(gS,{plaintextEndpoint:()=>c9});bS.exports=o9(
gS);var Mp=T(),a9=ro(),so=$(),_S=Ip(),c9={name:"PlaintextEndpoint",title:"No environment variable configures an endpoint\
 of DynamoDB or DAX without TLS",why:"DynamoDB accepts plain HTTP. When a TLS-only policy denies a request, its keys and\
 items have already crossed the network unencrypted. `dax://` is unencrypted, `daxs://` uses TLS.",remedy:"Use `https://\
` and `daxs://`, or omit the endpoint: the SDKs use TLS by default.",controls:a9.TLS_CONTROLS,guarded:!1,check:t=>t.environments.
flatMap(e=>(0,so.findings)({where:e.where,subjects:[],when:e.when},u9(e)))},l9=["AWS_ENDPOINT_URL","AWS_ENDPOINT_URL_DYN\
AMODB","AWS_ENDPOINT_URL_DYNAMODB_STREAMS","AWS_ENDPOINT_URL_DAX"];function u9({name:t,value:e}){let r=[...l9,_S.ANY_VARIABLE].
includes(t.toUpperCase()),n=t===_S.ANY_VARIABLE?"a variable":t,s="Use https:// (daxs:// for DAX) in the variable, or rem\
ove the variable.",i=o=>[(0,so.unverifiable)(`Whether ${n} configures an endpoint with TLS cannot be determined: ${o}.`,
s)];return(0,so.matchBranches)(e,{value:o=>p9(o,r)?[(0,so.violation)(`${n} configures an endpoint without TLS: ${(0,Mp.abbreviate)(
o)}.`,s)]:r&&/^\s*\$\{/.test((0,Mp.display)(o))?i(`it begins with ${(0,Mp.abbreviate)(o)}`):[],absent:()=>[],unverifiable:o=>r?
i(o):[]})}function p9(t,e){return/\bdax:\/\//i.test(t)?!0:[...t.matchAll(/\bhttp:\/\/(?<host>[^\s/"'\\,;]*)/gi)].some(({
groups:r})=>e||f9(r.host))}function f9(t){return t.toLowerCase().replace(/:\d+$/,"").split(".").some(r=>/^(?:(?:(?:streams|search)-)?(?:dynamodb|ddb)(?:-fips)?|dax|dax-clusters)$/.
test(r))}});var AS=d((_pe,kS)=>{"use strict";var Cp=Object.defineProperty,d9=Object.getOwnPropertyDescriptor,h9=Object.getOwnPropertyNames,
m9=Object.prototype.hasOwnProperty,y9=(t,e)=>{for(var r in e)Cp(t,r,{get:e[r],enumerable:!0})},v9=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of h9(e))!m9.call(t,s)&&s!==r&&Cp(t,s,{get:()=>e[s],enumerable:!(n=d9(e,s))||n.
enumerable});return t},_9=t=>v9(Cp({},"__esModule",{value:!0}),t),PS={};y9(PS,{pointInTimeRecovery:()=>O9});kS.exports=_9(
PS);var g9=O(),b9=Ee(),SS=Un(),wS="Set `pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true }` on every\
 replica: DynamoDB does not copy the setting between replicas.",O9={name:"PointInTimeRecovery",title:"Every replica has \
point-in-time recovery",why:"Encryption does not protect against accidental writes and deletes. Point-in-time recovery d\
oes, and exports to Amazon S3 need it.",remedy:wS,controls:{nist80053R5:["CP-9","CP-10"],hipaa:["164.308(a)(7)(ii)(A)","\
164.308(a)(7)(ii)(B)"],pciDss4:["10.3.3","10.5.1"],securityHub:["DynamoDB.2"]},guarded:!1,check:t=>[...(0,SS.checkSwitch)(
t,"point-in-time recovery",wS,e=>e.pointInTimeRecovery),...w9(t)]};function w9(t){return(0,b9.checkCalls)(t,[{service:"d\
ynamodb",action:"updateContinuousBackups",check:e=>(0,SS.checkSwitchCall)((0,g9.at)(e,"PointInTimeRecoverySpecification",
"PointInTimeRecoveryEnabled"),"point-in-time recovery","Remove the call that turns point-in-time recovery off.")}])}});var RS=d((gpe,xS)=>{"use strict";var Bp=Object.defineProperty,P9=Object.getOwnPropertyDescriptor,S9=Object.getOwnPropertyNames,
k9=Object.prototype.hasOwnProperty,A9=(t,e)=>{for(var r in e)Bp(t,r,{get:e[r],enumerable:!0})},T9=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of S9(e))!k9.call(t,s)&&s!==r&&Bp(t,s,{get:()=>e[s],enumerable:!(n=P9(e,s))||n.
enumerable});return t},E9=t=>T9(Bp({},"__esModule",{value:!0}),t),NS={};A9(NS,{replicaParity:()=>N9});xS.exports=E9(NS);
var Fp=O(),Lp=Tn(),Ve=$(),$p=pe(),N9={name:"ReplicaParity",title:"All replicas of a table have the same settings",why:"D\
ynamoDB replicates items, but not resource policies, tags, Contributor Insights and keys: each replica has its own. One \
replica with weaker settings exposes the data of all.",remedy:"Use the same settings for every replica. All replicas in \
one account need the same kind of key.",controls:{},guarded:!1,check:(t,e)=>t.tables.flatMap(r=>{let n=(0,$p.replicasOf)(
r),s=n.find(({fact:i})=>i.local)??n[0];return n.filter(({fact:i})=>!i.local).flatMap(i=>(0,Ve.findings)((0,$p.locationOf)(
i),[...j9(i,s),...i!==s&&(0,$p.isRemote)(r,i.fact)?[...x9(i,s),...R9(i,s,e)]:[]]))})};function j9({fact:{region:t},name:e},{
fact:{region:r}}){let n="Use a Region of the table's partition, for example us-east-1.";if(t===void 0||(0,Lp.isKnownRegion)(
t)){let s=[t,r].flatMap(i=>i===void 0?[]:(0,Lp.partitionOf)(i)??[]);return new Set(s).size>1?[(0,Ve.violation)(`${e} is \
in another AWS partition than the table, and DynamoDB does not replicate between partitions.`,n)]:[]}return[(0,Lp.partitionOf)(
t)===void 0?(0,Ve.violation)(`${e} is in a Region that does not exist.`,n):(0,Ve.asWarning)((0,Ve.unverifiable)(`${e} is\
 in a Region that this version of the library does not know.`,n))]}var jS="Use the same settings for every replica: Dyna\
moDB does not copy them between Regions.";function x9(t,e){let r=[...io("resource policies",t,e,s=>ES(s.policy,s)),...io(
"stream policies",t,e,s=>ES(s.streamPolicy,s)),...io("tags",t,e,s=>I9(s.tags)),...io("Contributor Insights",t,e,s=>s.contributorInsights)],
n=(0,Ve.asWarning)((0,Ve.violation)(`${t.name} differs from the table in its own Region: ${r.join(", ")}.`,jS));return r.
length===0?[]:[TS(t)&&TS(e)?n:(0,Ve.possible)(n)]}function TS({fact:{policy:t,streamPolicy:e,tags:r,contributorInsights:n}}){
return[t,e,r,n].every(({length:s})=>s===1)}function R9(t,e,r){let[n,s]=[t,e].map(({fact:o})=>o.encryption.flatMap(a=>a.kind===
"value"?[a.value.level]:[])),i=[n,s].every(o=>o.length>0&&!o.includes("AWS_OWNED"));return r.minimumKey==="AWS_MANAGED"&&
i&&!n.some(o=>s.includes(o))?[(0,Ve.violation)(`${t.name} has another kind of key than the table in its own Region, whic\
h DynamoDB rejects.`,jS)]:[]}function io(t,e,r,n){let[s,i]=[e,r].map(({fact:o})=>D9(n(o)));return s!==void 0&&i!==void 0&&
s!==i?[t]:[]}function D9(t){let e=t.flatMap(r=>r.kind==="value"?[(0,Fp.canonical)(r.value)]:[]);return e.length===t.length?
e.sort().join():void 0}function ES(t,{region:e}){return t.map(r=>r.kind==="value"&&e!==void 0?{...r,value:(0,Fp.canonical)(
r.value).replaceAll(e,"<region>")}:r)}function I9(t){return t.map(e=>e.kind==="value"&&Array.isArray(e.value)?{...e,value:e.
value.map(Fp.canonical).sort()}:e)}});var $S=d((bpe,LS)=>{"use strict";var Up=Object.defineProperty,M9=Object.getOwnPropertyDescriptor,q9=Object.getOwnPropertyNames,
C9=Object.prototype.hasOwnProperty,L9=(t,e)=>{for(var r in e)Up(t,r,{get:e[r],enumerable:!0})},$9=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of q9(e))!C9.call(t,s)&&s!==r&&Up(t,s,{get:()=>e[s],enumerable:!(n=M9(e,s))||n.
enumerable});return t},B9=t=>$9(Up({},"__esModule",{value:!0}),t),IS={};L9(IS,{replicationNotDenied:()=>V9});LS.exports=
B9(IS);var DS=O(),F9=T(),K9=Ln(),Lt=$(),Wp=kr(),U9=pe(),W9=Ee(),Kp=`Exempt the service-linked roles for replication and \
auto scaling in each Deny: ${Wp.ROLE_EXEMPTION}. For replicas in other accounts, exempt AWS services too: BoolIfExists \`\
aws:PrincipalIsAWSService\` with "false".`,V9={name:"ReplicationNotDenied",title:"No policy of a table with replicas den\
ies requests that replication needs",why:"Replication and auto scaling call DynamoDB with service-linked roles. A replic\
a whose policy denies the replication role stops replicating. After 20 hours, DynamoDB permanently converts it to a sing\
le-Region table.",remedy:Kp,controls:{},guarded:!0,check:t=>[...(0,U9.checkReplicas)(t,e=>J9(e)?[...(0,Lt.matchBranches)(
e.fact.policy,Y9,e),...(0,Lt.matchBranches)(e.fact.streamPolicy,H9,e)]:[]),...z9(t)]};function J9(t){return MS(t)||t.table.
opaque!==void 0}function MS({table:{replicas:t,replicationAccounts:e}}){return t.length>1||e.length>1}var G9=new Wp.PolicyMemory(
K9.analyzeReplication);function qS(t){return{value:(e,r)=>{let n=t==="table"?r.inText:`the stream of ${r.inText}`,s=CS(e,
(0,Wp.policySubject)(r,t),n);return MS(r)?s:s.map(Lt.asWarning)},absent:()=>[],unverifiable:()=>[]}}var Y9=qS("table"),H9=qS(
"stream");function CS(t,e,r){let{denied:n,possiblyDenied:s}=G9.ask(t,e);return[...n.length===0?[]:[(0,Lt.violation)(`The\
 policy of ${r} denies requests that replication needs: ${n.join("; ")}.`,Kp)],...s.length===0?[]:[(0,Lt.asWarning)((0,Lt.
violation)(`The policy of ${r} may deny requests that replication needs: ${s.join("; ")}.`,Kp))]]}function z9(t){return t.
tables.some(({replicas:r,replicationAccounts:n})=>r.length>1||n.length>1)?(0,W9.checkCalls)(t,[{service:"dynamodb",action:"\
putResourcePolicy",check:r=>{let n=(0,F9.parseJson)((0,DS.textOrNone)((0,DS.at)(r,"Policy")));return n===void 0?[]:CS(n,
{kind:"table"},"the table that the custom resource sets").map(Lt.asWarning)}}]):[]}});var US=d((Ope,KS)=>{"use strict";var Vp=Object.defineProperty,X9=Object.getOwnPropertyDescriptor,Q9=Object.getOwnPropertyNames,
Z9=Object.prototype.hasOwnProperty,ez=(t,e)=>{for(var r in e)Vp(t,r,{get:e[r],enumerable:!0})},tz=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Q9(e))!Z9.call(t,s)&&s!==r&&Vp(t,s,{get:()=>e[s],enumerable:!(n=X9(e,s))||n.
enumerable});return t},rz=t=>tz(Vp({},"__esModule",{value:!0}),t),BS={};ez(BS,{resourcePolicyDeployable:()=>az});KS.exports=
rz(BS);var nz=N(),Jp=Ln(),$t=$(),oo=kr(),sz=pe(),iz=An(),oz=ut(),az={name:"ResourcePolicyDeployable",title:"DynamoDB and\
 KMS accept the policies, and the policies take effect",why:"A policy that DynamoDB or KMS rejects fails the deployment.\
 A policy that names another resource is accepted but has no effect.",remedy:'Use `Resource: "*"`, actions that the reso\
urce supports, and principals that exist. Attach policies to new replicas in a second deployment.',controls:{},guarded:!1,
check:(t,{newReplicas:e})=>[...(0,sz.checkReplicas)(t,r=>[...(0,$t.matchBranches)(r.fact.policy,uz,r),...(0,$t.matchBranches)(
r.fact.streamPolicy,pz,r),...hz(r,e)]),...(0,oz.checkKeys)(t,lz)]},cz=new iz.TextMemory;function lz({policy:t}){return(0,$t.
matchBranches)(t,{value:e=>cz.ask(JSON.stringify(e),()=>(0,Jp.keyPolicyDeployability)(e)).map(({message:r,fix:n})=>(0,$t.
violation)(`The policy of the table's key will not work: ${r}.`,n)),absent:()=>[],unverifiable:()=>[]})}function FS(t){return{
value:(e,r)=>dz(e,r,t).map(({severity:n,message:s,fix:i})=>{let o=t==="table"?r.inText:`the stream of ${r.inText}`,a=(0,$t.
violation)(`The policy of ${o} will not work: ${s}.`,i);return n==="error"?a:(0,$t.asWarning)(a)}),absent:()=>[],unverifiable:()=>[]}}
var uz=FS("table"),pz=FS("stream"),fz=new oo.PolicyMemory(Jp.deployability);function dz(t,e,r){if((0,oo.isOwnDeny)(t,r,()=>(0,oo.
policySubject)(e,r)))return[];let n=(0,oo.policySubject)(e,r),{logicalId:s}=e.table.where;return e.fact.policySource==="\
template"&&(0,nz.hasIntrinsic)(t)&&JSON.stringify(t).includes(s)?(0,Jp.deployability)(t,{...n,ownLogicalId:s}):fz.ask(t,
n)}function hz({fact:t,name:e},r){let{local:n,region:s,policySource:i}=t;return!n&&s!==void 0&&r.includes(s)&&[t.policy,
t.streamPolicy].some(c=>c.some(l=>l.kind==="value"))&&i==="template"?[(0,$t.violation)(`${e} is created by this deployme\
nt (context cdk-secure-table:newReplicas), which cannot attach its policy yet.`,`Remove the policy of the replica in ${s}\
 from this deployment. Add it in a second deployment, without the context.`)]:[]}});var YS=d((wpe,GS)=>{"use strict";var Gp=Object.defineProperty,mz=Object.getOwnPropertyDescriptor,yz=Object.getOwnPropertyNames,
vz=Object.prototype.hasOwnProperty,_z=(t,e)=>{for(var r in e)Gp(t,r,{get:e[r],enumerable:!0})},gz=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of yz(e))!vz.call(t,s)&&s!==r&&Gp(t,s,{get:()=>e[s],enumerable:!(n=mz(e,s))||n.
enumerable});return t},bz=t=>gz(Gp({},"__esModule",{value:!0}),t),VS={};_z(VS,{streamTlsOnly:()=>Sz});GS.exports=bz(VS);
var JS=O(),Oz=ro(),ft=$(),Ne=kr(),wz=pe(),Pz=Ee(),Sz={name:"StreamTlsOnly",title:"Every stream of a table denies request\
s that don't use TLS",why:"A stream contains the items that change. Streams have their own resource policy: the policy o\
f the table does not apply to them.",remedy:Ne.STREAM_TLS_FIX,controls:Oz.TLS_CONTROLS,guarded:!0,check:t=>[...(0,wz.checkReplicas)(
t,e=>(0,Ne.exceptNewReplica)(e,(0,ft.matchBranches)(e.table.stream,kz,e))),...Az(t)]},kz={value:(t,e)=>t?(0,ft.matchBranches)(
e.fact.streamPolicy,WS,e):[],absent:()=>[],unverifiable:(t,e)=>(0,ft.matchBranches)(e.fact.streamPolicy,WS,e).length===0?
[]:[(0,ft.unverifiable)(`Whether ${e.inText} has a stream that accepts requests without TLS cannot be determined: ${t}.`,
Ne.STREAM_TLS_FIX)]},WS={value:(t,e)=>(0,Ne.checkTls)(t,"stream",()=>(0,Ne.policySubject)(e,"stream"),()=>`the stream of\
 ${e.inText}`),absent:({inText:t})=>[(0,ft.violation)(`The stream of ${t} has no resource policy and accepts requests wi\
thout TLS.`,Ne.STREAM_TLS_FIX)],unverifiable:(t,{inText:e})=>[(0,ft.unverifiable)(`The resource policy of the stream of ${e}\
 cannot be determined: ${t}.`,Ne.STREAM_TLS_FIX)]};function Az(t){return(0,Pz.checkCalls)(t,[...(0,Ne.policyCalls)("stre\
am"),{service:"dynamodb",action:"updateTable",check:e=>Tz((0,JS.at)(e,"StreamSpecification","StreamEnabled"))}])}function Tz(t){
switch(t===void 0?!1:(0,JS.booleanOf)(t)){case!0:return[(0,ft.violation)("The custom resource enables a stream, which ha\
s no resource policy and accepts requests without TLS.",Ne.STREAM_TLS_FIX)];case!1:return[];case void 0:return[(0,ft.unverifiable)(
"Whether the custom resource enables a stream cannot be determined.",Ne.STREAM_TLS_FIX)]}}});var QS=d((Ppe,XS)=>{"use strict";var Yp=Object.defineProperty,Ez=Object.getOwnPropertyDescriptor,Nz=Object.getOwnPropertyNames,
jz=Object.prototype.hasOwnProperty,xz=(t,e)=>{for(var r in e)Yp(t,r,{get:e[r],enumerable:!0})},Rz=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Nz(e))!jz.call(t,s)&&s!==r&&Yp(t,s,{get:()=>e[s],enumerable:!(n=Ez(e,s))||n.
enumerable});return t},Dz=t=>Rz(Yp({},"__esModule",{value:!0}),t),HS={};xz(HS,{tableKeyForTablesOnly:()=>qz});XS.exports=
Dz(HS);var Iz=Ln(),ao=$(),Mz=An(),zS="Give the resource its own key, or use the AWS managed key for its service.",qz={name:"\
TableKeyForTablesOnly",title:"A key that is usable only through DynamoDB encrypts only tables",why:"The policy of such a\
 key allows only calls through DynamoDB (kms:ViaService). A stream, queue, topic, bucket, function, log group or vault c\
annot encrypt with it, and fails at deployment or at its first use.",remedy:zS,controls:{},guarded:!1,check:t=>t.related.
keyUses.flatMap(e=>(0,ao.findings)({where:e.where,subjects:[]},Cz(e)))};function Cz({property:t,encryption:e}){return(0,ao.
matchBranches)(e,{value:({key:r,lookedUp:n})=>r===void 0||!$z(r)?[]:[(n===void 0?ao.violation:ao.unverifiable)(`${t} nam\
es the key ${r.where.constructPath}, which is usable only through DynamoDB: the resource cannot encrypt with it${n===void 0?
"":`, if it is the key that is deployed (${n})`}.`,zS)],absent:()=>[],unverifiable:()=>[]})}var Lz=new Mz.TextMemory;function $z({
policy:t}){return t.some(e=>e.kind==="value"&&Lz.ask(JSON.stringify(e.value),()=>(0,Iz.isUsableOnlyThroughDynamoDb)(e.value)))}});var tk=d((Spe,ek)=>{"use strict";var zp=Object.defineProperty,Bz=Object.getOwnPropertyDescriptor,Fz=Object.getOwnPropertyNames,
Kz=Object.prototype.hasOwnProperty,Uz=(t,e)=>{for(var r in e)zp(t,r,{get:e[r],enumerable:!0})},Wz=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Fz(e))!Kz.call(t,s)&&s!==r&&zp(t,s,{get:()=>e[s],enumerable:!(n=Bz(e,s))||n.
enumerable});return t},Vz=t=>Wz(zp({},"__esModule",{value:!0}),t),ZS={};Uz(ZS,{tlsOnly:()=>Hz});ek.exports=Vz(ZS);var Hp=O(),
Jz=ro(),co=$(),dt=kr(),Gz=pe(),Yz=Ee(),Hz={name:"TlsOnly",title:"Every table and replica denies requests that don't use \
TLS",why:"DynamoDB accepts plain HTTP. A Deny statement in the resource policy rejects such requests of every principal.\
 Each replica needs its own policy.",remedy:dt.TLS_FIX,controls:Jz.TLS_CONTROLS,guarded:!0,check:t=>[...(0,Gz.checkReplicas)(
t,e=>(0,dt.exceptNewReplica)(e,(0,co.matchBranches)(e.fact.policy,zz,e))),...Xz(t)]},zz={value:(t,e)=>(0,dt.checkTls)(t,
"table",()=>(0,dt.policySubject)(e,"table"),()=>e.inText),absent:({name:t})=>[(0,co.violation)(`${t} has no resource pol\
icy and accepts requests without TLS.`,dt.TLS_FIX)],unverifiable:(t,{inText:e})=>[(0,co.unverifiable)(`The resource poli\
cy of ${e} cannot be determined: ${t}.`,dt.TLS_FIX)]};function Xz(t){return(0,Yz.checkCalls)(t,[...(0,dt.policyCalls)("t\
able"),{service:"dynamodb",action:"updateTable",check:e=>(0,Hp.listOf)((0,Hp.at)(e,"ReplicaUpdates")).filter(r=>(0,Hp.at)(
r,"Create")!==void 0).map(()=>(0,co.violation)("The custom resource adds a replica, which has no resource policy and acc\
epts requests without TLS.",dt.TLS_FIX))}])}});var Zp=d((kpe,nk)=>{"use strict";var Xp=Object.defineProperty,Qz=Object.getOwnPropertyDescriptor,Zz=Object.getOwnPropertyNames,
e8=Object.prototype.hasOwnProperty,t8=(t,e)=>{for(var r in e)Xp(t,r,{get:e[r],enumerable:!0})},r8=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Zz(e))!e8.call(t,s)&&s!==r&&Xp(t,s,{get:()=>e[s],enumerable:!(n=Qz(e,s))||n.
enumerable});return t},n8=t=>r8(Xp({},"__esModule",{value:!0}),t),rk={};t8(rk,{CATALOGUE:()=>Qp,GUARDED:()=>k8,rulesFor:()=>S8});
nk.exports=n8(rk);var s8=_b(),i8=Ob(),o8=Ib(),a8=cP(),c8=hP(),l8=_P(),u8=PP(),p8=IP(),f8=BP(),d8=ZP(),h8=iS(),m8=uS(),y8=OS(),
v8=AS(),_8=RS(),g8=$S(),b8=US(),O8=YS(),w8=QS(),P8=tk(),Qp=[a8.customerManagedKey,h8.keyRotation,f8.keyPolicyScope,d8.keyRetained,
p8.keyAccess,w8.tableKeyForTablesOnly,P8.tlsOnly,O8.streamTlsOnly,g8.replicationNotDenied,b8.resourcePolicyDeployable,v8.
pointInTimeRecovery,u8.deletionProtection,s8.backupPlan,_8.replicaParity,m8.kinesisDestinationEncrypted,c8.daxEncryptionAtRest,
l8.daxEncryptionInTransit,i8.backupVaultCustomerManagedKey,y8.plaintextEndpoint,o8.contributorInsightsPlaintextKeys];function S8(t){
return Qp.filter(e=>e.controls[t]!==void 0)}var k8=Qp.filter(t=>t.guarded)});var lk=d((Ape,ck)=>{"use strict";var ef=Object.defineProperty,A8=Object.getOwnPropertyDescriptor,T8=Object.getOwnPropertyNames,
E8=Object.prototype.hasOwnProperty,N8=(t,e)=>{for(var r in e)ef(t,r,{get:e[r],enumerable:!0})},j8=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of T8(e))!E8.call(t,s)&&s!==r&&ef(t,s,{get:()=>e[s],enumerable:!(n=A8(e,s))||n.
enumerable});return t},x8=t=>j8(ef({},"__esModule",{value:!0}),t),ik={};N8(ik,{runRules:()=>R8});ck.exports=x8(ik);var ok=Se(),
ak=O();function R8(t,e,r){return e.flatMap(n=>D8(n.check(t,r)).map(s=>({rule:n,finding:s})))}function D8(t){if(t.every(({
when:r})=>r===void 0))return t;let e=new Map;return t.forEach(r=>(0,ak.addTo)(e,JSON.stringify([(0,ok.identityOf)(r.where),
r.finding,r.severity]),r)),[...e.values()].map(I8)}function I8(t){let[e]=t,r=new Map;return t.forEach(({message:n,when:s})=>s===
void 0?r.set(n,[]):(0,ak.addTo)(r,n,s)),{...e,message:[...r].map(([n,s])=>M8(s)+n).join(" "),fix:[...new Set(t.map(({fix:n})=>n))].
join(" "),subjects:[...new Map(t.flatMap(({subjects:n})=>n).map(n=>[JSON.stringify([(0,ok.identityOf)(n.where),n.region,
n.foreignKey]),n])).values()]}}function M8(t){let e=new Set(t.map(({decisions:o})=>JSON.stringify(o)));if(t.length===0||
e.size===t[0].all.length)return"";let r=sk(t[0].all),n=sk(t).filter(o=>!r.includes(o)),[s]=t;return`If ${(n.length>0?n:s.
decisions.filter(o=>!r.includes(o))).join(" and ")}: `}function sk(t){let[e,...r]=t;return e.decisions.filter(n=>r.every(
({decisions:s})=>s.includes(n)))}});var dk=d((Tpe,fk)=>{"use strict";var tf=Object.defineProperty,q8=Object.getOwnPropertyDescriptor,C8=Object.getOwnPropertyNames,
L8=Object.prototype.hasOwnProperty,$8=(t,e)=>{for(var r in e)tf(t,r,{get:e[r],enumerable:!0})},B8=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of C8(e))!L8.call(t,s)&&s!==r&&tf(t,s,{get:()=>e[s],enumerable:!(n=q8(e,s))||n.
enumerable});return t},F8=t=>B8(tf({},"__esModule",{value:!0}),t),uk={};$8(uk,{ACKNOWLEDGED_RULES:()=>pk,acknowledgement:()=>K8});
fk.exports=F8(uk);var pk="aws:cdk:acknowledged-rules";function K8(t,e,r){let n=new Set(r.flatMap(s=>[s,...e.map(i=>`${i}\
::${s}`)]));for(let{data:s}of t.filter(({type:i})=>i===pk)){let i=Object.entries(s??{}).find(([o])=>n.has(o.replace(/^annotation::/i,
"")));if(i!==void 0)return String(i[1])}}});var nf=d((Epe,yk)=>{"use strict";var rf=Object.defineProperty,U8=Object.getOwnPropertyDescriptor,W8=Object.getOwnPropertyNames,
V8=Object.prototype.hasOwnProperty,J8=(t,e)=>{for(var r in e)rf(t,r,{get:e[r],enumerable:!0})},G8=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of W8(e))!V8.call(t,s)&&s!==r&&rf(t,s,{get:()=>e[s],enumerable:!(n=U8(e,s))||n.
enumerable});return t},Y8=t=>G8(rf({},"__esModule",{value:!0}),t),hk={};J8(hk,{TableRule:()=>mk});yk.exports=Y8(hk);var mk=(t=>(t.
CUSTOMER_MANAGED_KEY="CustomerManagedKey",t.KEY_ROTATION="KeyRotation",t.KEY_POLICY_SCOPE="KeyPolicyScope",t.KEY_RETAINED=
"KeyRetained",t.KEY_ACCESS="KeyAccess",t.TABLE_KEY_FOR_TABLES_ONLY="TableKeyForTablesOnly",t.TLS_ONLY="TlsOnly",t.STREAM_TLS_ONLY=
"StreamTlsOnly",t.REPLICATION_NOT_DENIED="ReplicationNotDenied",t.RESOURCE_POLICY_DEPLOYABLE="ResourcePolicyDeployable",
t.POINT_IN_TIME_RECOVERY="PointInTimeRecovery",t.DELETION_PROTECTION="DeletionProtection",t.BACKUP_PLAN="BackupPlan",t.REPLICA_PARITY=
"ReplicaParity",t.KINESIS_DESTINATION_ENCRYPTED="KinesisDestinationEncrypted",t.DAX_ENCRYPTION_AT_REST="DaxEncryptionAtR\
est",t.DAX_ENCRYPTION_IN_TRANSIT="DaxEncryptionInTransit",t.BACKUP_VAULT_CUSTOMER_MANAGED_KEY="BackupVaultCustomerManage\
dKey",t.PLAINTEXT_ENDPOINT="PlaintextEndpoint",t.CONTRIBUTOR_INSIGHTS_PLAINTEXT_KEYS="ContributorInsightsPlaintextKeys",
t))(mk||{})});var of=d((Npe,kk)=>{"use strict";var sf=Object.defineProperty,H8=Object.getOwnPropertyDescriptor,z8=Object.getOwnPropertyNames,
X8=Object.prototype.hasOwnProperty,Q8=(t,e)=>{for(var r in e)sf(t,r,{get:e[r],enumerable:!0})},Z8=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of z8(e))!X8.call(t,s)&&s!==r&&sf(t,s,{get:()=>e[s],enumerable:!(n=H8(e,s))||n.
enumerable});return t},e5=t=>Z8(sf({},"__esModule",{value:!0}),t),gk={};Q8(gk,{EXEMPTION_METADATA:()=>bk,covers:()=>wk,exemptionsIn:()=>Ok,
isExempt:()=>t5,keyAsText:()=>r5,problemOf:()=>Sk,validExemption:()=>Pk});kk.exports=e5(gk);var de=O(),vk=nf(),_k=T(),bk="\
cdk-secure-table:exemption";function Ok(t){return(0,de.listOf)((0,de.at)(t,bk))}function t5(t,e,r){return Ok(t).some(n=>Sk(
n)===void 0&&wk(Pk(n),e,r))}function wk({rules:t,regions:e},r,n){return t.includes(r)&&(e===void 0||n!==void 0&&e.includes(
n))}function r5(t){let e=(0,_k.composeText)(t);return typeof e=="string"?(0,_k.display)(e):JSON.stringify(t)}function Pk(t){
let[e,r]=[(0,de.at)(t,"regions"),(0,de.at)(t,"until")];return{rules:(0,de.listOf)((0,de.at)(t,"rules")).map(String),regions:e===
void 0?void 0:(0,de.listOf)(e).map(String),reason:String((0,de.at)(t,"reason")),until:r===void 0?void 0:String(r)}}function Sk(t){
let[e,r,n,s]=["rules","regions","reason","until"].map(o=>(0,de.at)(t,o)),i=(0,de.listOf)(e).filter(o=>!Object.values(vk.
TableRule).includes(o));if(typeof n!="string"||n.trim()==="")return{code:"ExemptionWithoutReason",what:"The exemption ha\
s no reason",remedy:"Give the justification in `reason`. It is shown to auditors."};if((0,de.listOf)(e).length===0)return{
code:"ExemptionWithoutRules",what:"The exemption lists no rules",remedy:"List the rules in `rules`, for example `[TableR\
ule.TLS_ONLY]`."};if(i.length>0)return{code:"ExemptionFromUnknownRule",what:`The exemption lists unknown rules (${i.map(
n5).join(", ")})`,remedy:`Use values of TableRule: ${Object.values(vk.TableRule).join(", ")}.`};if((0,de.listOf)(r).some(
o=>typeof o!="string"))return{code:"ExemptionOfUnknownRegion",what:"The exemption lists invalid Regions",remedy:"List Re\
gions by name, for example `us-east-1`."};if(s!==void 0&&!i5(s))return{code:"ExemptionWithoutDate",what:`The exemption e\
nds on ${JSON.stringify(s)}, which is not a date`,remedy:"Write `until` as YYYY-MM-DD, for example `2027-06-30`."};if(typeof s==
"string"&&s<s5())return{code:"ExemptionExpired",what:`The exemption ended on ${s}`,remedy:"Make the table compliant, or \
renew the exemption with a current reason."}}function n5(t){return t===void 0?"undefined":JSON.stringify(t)}function s5(){
return new Date().toISOString().slice(0,10)}function i5(t){return typeof t=="string"&&/^\d{4}-\d{2}-\d{2}$/.test(t)&&!Number.
isNaN(Date.parse(t))&&new Date(t).toISOString().startsWith(t)}});var Nk=d((jpe,Ek)=>{"use strict";var lf=Object.defineProperty,o5=Object.getOwnPropertyDescriptor,a5=Object.getOwnPropertyNames,
c5=Object.prototype.hasOwnProperty,l5=(t,e)=>{for(var r in e)lf(t,r,{get:e[r],enumerable:!0})},u5=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of a5(e))!c5.call(t,s)&&s!==r&&lf(t,s,{get:()=>e[s],enumerable:!(n=o5(e,s))||n.
enumerable});return t},p5=t=>u5(lf({},"__esModule",{value:!0}),t),Tk={};l5(Tk,{applyExemptions:()=>y5});Ek.exports=p5(Tk);
var lo=of(),af=O(),f5=K(),d5=nf(),h5=T(),uo=Se(),m5={name:"Exemption",title:"Exemptions are valid and match a finding",why:"\
An exemption turns rules off for a table. One that is invalid or matches no finding may hide a later mistake.",remedy:"F\
ix or remove the exemption.",controls:{},guarded:!0};function y5(t,e){let r=new cf(e),n=new Map(t.flatMap(o=>r.covering(
o).slice(0,1).map(a=>[o,a]))),s=t.filter(o=>e.reports(o));return e.allowed&&n.forEach((o,a)=>e.reports(a)&&e.exempted?.(
a,o)),[...e.allowed?s.filter(o=>!n.has(o)):s.map(o=>n.has(o)?w5(o):o),...r.invalid.filter(({finding:o})=>e.reportsInvalid(
o.where)),...r.unused(e)]}var cf=class{invalid=[];all=[];byResource=new Map;ofTemplates=[];ofConstructs=new Map;constructor({
exemptions:e,declared:r}){e.forEach(n=>this.enter(n)),r.forEach(({where:n,exemption:s})=>this.entryOf(n,s))}covering({rule:e,
finding:r}){let{where:n,subjects:s}=r,o=s.some(u=>(0,uo.identityOf)(u.where)===(0,uo.identityOf)(n))?[]:v5(r).map(u=>this.
matching({where:n,region:u},e.name)),a=s.map(u=>this.matching(u,e.name)),l=[o,a].some(u=>u.length>0&&u.every(p=>p.length>
0))?[...o,...a].flat():[];return l.forEach(u=>u.used.add(e.name)),l}unused({reportsUnused:e}){return this.all.flatMap(({
where:r,rules:n,regions:s,used:i,reason:o})=>n.filter(a=>!i.has(a)&&e(a,r)).map(a=>Ak(r,"warning",`The exemption from ${a}\
 matches no finding (reason: ${o}).`,r.logicalId===""||r.region!==void 0||s===void 0?_5:g5)))}matching({where:e,region:r,
foreignKey:n},s){let i=e.logicalId===""||n!==void 0&&s!==String(d5.TableRule.CUSTOMER_MANAGED_KEY),o=this.ofTemplates.filter(
({fact:a})=>b5(e,a.where)&&(a.key===void 0?i:O5(a.key,n,r)));return[...(this.byResource.get((0,uo.identityOf)(e))??[]).filter(
a=>(0,lo.covers)(a,s,r)),...o.filter(({entry:a,fact:c})=>(0,lo.covers)(a,s,r??c.key?.split(":")[3])).map(({entry:a})=>a)]}enter(e){
let{where:r,exemption:n}=e,s=(0,lo.problemOf)(n);if(s!==void 0){this.invalid.push(Ak(r,"error",`${s.what}.`,s.remedy));return}
let i=this.entryOf(r,n);r.logicalId===""?this.ofTemplates.push({fact:e,entry:i}):(0,af.addTo)(this.byResource,(0,uo.identityOf)(
r),i)}entryOf(e,r){let n=(0,af.at)(r,"of")===void 0?void 0:(0,af.canonical)({...r,key:void 0}),s=n===void 0?void 0:this.
ofConstructs.get(n);if(s!==void 0)return s;let i={...(0,lo.validExemption)(r),where:e,used:new Set};return this.all.push(
i),n!==void 0&&this.ofConstructs.set(n,i),i}};function v5({where:t,subjects:e}){return t.region!==void 0||e.length===0?[
t.region]:[...new Set(e.map(({region:r})=>r))]}var _5="Remove the exemption.",g5="Remove the exemption, or omit its `reg\
ions`: the Region of the stack is unknown unless the stack has an `env`.";function b5(t,e){return t.templateFile!==void 0||
e.templateFile!==void 0?t.templateFile===e.templateFile:t.constructPath===e.constructPath||t.constructPath.startsWith(`${e.
constructPath}/`)}function O5(t,e,r){if(e===void 0||t===e)return t===e;let[n,s]=t.startsWith("arn:")?[t,e]:[e,t],i=n.split(
":"),o=r===void 0||i[3]===r||(0,h5.hasPlaceholder)(i[3]??"");return i.length===6&&o&&(i[5]===s||i[5]===`key/${s}`)}function w5(t){
let{message:e,where:r}=t.finding,n=(0,f5.becomesTable)(r.resourceType)?"The exemption of the table":"The exemption";return{
...t,finding:{...t.finding,message:`${e} ${n} has no effect here (allowExemptions: false).`}}}function Ak(t,e,r,n){return{
rule:m5,finding:{where:t,severity:e,message:r,fix:n,subjects:[{where:t}]}}}});var Dk=d((xpe,Rk)=>{"use strict";var uf=Object.defineProperty,P5=Object.getOwnPropertyDescriptor,S5=Object.getOwnPropertyNames,
k5=Object.prototype.hasOwnProperty,A5=(t,e)=>{for(var r in e)uf(t,r,{get:e[r],enumerable:!0})},T5=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of S5(e))!k5.call(t,s)&&s!==r&&uf(t,s,{get:()=>e[s],enumerable:!(n=P5(e,s))||n.
enumerable});return t},E5=t=>T5(uf({},"__esModule",{value:!0}),t),xk={};A5(xk,{readExemptions:()=>x5});Rk.exports=E5(xk);
var N5=x(),jk=of(),po=O(),j5=T();function x5(t,e){let r=(0,jk.exemptionsIn)((0,po.at)(e.document,"Metadata")??{}).map(n=>({
where:e.locate(),exemption:n,key:R5(t,e,(0,po.textOrNone)((0,po.at)(n,"key")))}));for(let n of e.resources.values()){let s=(0,po.
at)(n.entry,"Metadata");s!==void 0&&(0,jk.exemptionsIn)(s).forEach(i=>r.push({where:e.locate(n),exemption:i}))}return r}
function R5(t,e,r){let n=r.startsWith("{")?(0,j5.parseJson)(r)??r:r.includes("${")?{"Fn::Sub":r}:r,[s]=(0,N5.valuesOf)(t.
evaluate(n,e));return r===""||s===void 0?void 0:t.keyName(s)}});var mf=d((Rpe,Lk)=>{"use strict";var hf=Object.defineProperty,D5=Object.getOwnPropertyDescriptor,I5=Object.getOwnPropertyNames,
M5=Object.prototype.hasOwnProperty,q5=(t,e)=>{for(var r in e)hf(t,r,{get:e[r],enumerable:!0})},C5=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of I5(e))!M5.call(t,s)&&s!==r&&hf(t,s,{get:()=>e[s],enumerable:!(n=D5(e,s))||n.
enumerable});return t},L5=t=>C5(hf({},"__esModule",{value:!0}),t),Mk={};q5(Mk,{AssetFiles:()=>ff,readJson:()=>Ck});Lk.exports=
L5(Mk);var qk=require("fs"),pf=require("path"),ht=O(),$5=T(),ff=class{byDirectory=new Map;find(e,r){return F5.test(df((0,ht.
textOrNone)(Ik(e))))?this.upload(e,r):void 0}upload(e,r){let{file:n}=r.origin,s=Ik(e);if(n===void 0||typeof s!="string")
return;let i=(0,pf.dirname)(n),o=this.byDirectory.get(i)??B5(i);return this.byDirectory.set(i,o),o.get(df(s))}};function Ik(t){
return(0,$5.joinedParts)(t)?.at(-1)??t}function B5(t){let e=(0,qk.readdirSync)(t).filter(r=>r.endsWith(".assets.json")).
map(r=>Ck((0,pf.join)(t,r)));return new Map(e.flatMap(r=>(0,ht.entriesOf)((0,ht.at)(r,"files"))).flatMap(([,r])=>{let n=(0,ht.
at)(r,"source","path"),s=(0,ht.entriesOf)((0,ht.at)(r,"destinations")).map(([,i])=>df((0,ht.textOrNone)((0,ht.at)(i,"obj\
ectKey"))));return typeof n=="string"?s.map(i=>[i,(0,pf.join)(t,n)]):[]}))}var F5=/[0-9a-f]{32}/;function df(t){return t.
slice(t.lastIndexOf("/")+1)}function Ck(t){try{return JSON.parse((0,qk.readFileSync)(t,"utf8"))}catch{return null}}});var Jn=d((Dpe,Bk)=>{"use strict";var _f=Object.defineProperty,K5=Object.getOwnPropertyDescriptor,U5=Object.getOwnPropertyNames,
W5=Object.prototype.hasOwnProperty,V5=(t,e)=>{for(var r in e)_f(t,r,{get:e[r],enumerable:!0})},J5=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of U5(e))!W5.call(t,s)&&s!==r&&_f(t,s,{get:()=>e[s],enumerable:!(n=K5(e,s))||n.
enumerable});return t},G5=t=>J5(_f({},"__esModule",{value:!0}),t),$k={};V5($k,{Answers:()=>yf,IMPOSSIBLE:()=>fo,NOTHING_ASSIGNED:()=>X5,
OTHER:()=>H5,TOO_MANY_CASES:()=>gf});Bk.exports=G5($k);var Y5=O(),fo=new Error("CloudFormation does not deploy this case"),
gf=new Error("There are too many cases"),H5="\0other",z5=4096,X5=[new Map],yf=class{known=new Map;of(e,r){let n=this.known.
get(e)??new vf(e,(s,i)=>this.allowed(s,i));return this.known.set(e,n),n.to(r)}allowed(e,r){try{return this.of(e,r).flatMap(
({assignments:n})=>n)}catch(n){if(n===gf)return r;throw n}}},vf=class{constructor(e,r){this.question=e,this.allowed=r}question;allowed;variables=new Set;byValues=new Map;byAssignments=new WeakMap;to(e){
let r=this.byAssignments.get(e)??this.group(this.extend(e));return this.byAssignments.set(e,r),r}group(e){let r=new Map;
for(let n of e){let s=this.answer(n);s!==fo&&(0,Y5.addTo)(r,s,n)}return[...r].map(([n,s])=>({answer:n,assignments:s}))}extend(e){
let r=e;for(let i=-1;i!==this.variables.size;)i=this.variables.size,r=[...this.variables].reduce(Q5,r),r.forEach(o=>this.
answer(o));let n=[...this.variables].filter(i=>e.some(o=>!o.has(i)));return[...new Set(n.flatMap(i=>i.rules??[]))].filter(
i=>i!==this.question).reduce((i,o)=>this.allowed(o,i),r)}answer(e){let r=JSON.stringify([...this.variables].map(n=>e.get(
n)));if(!this.byValues.has(r)){let n=this.variables.size,s=this.evaluate(i=>(this.variables.add(i),e.get(i)??i.candidates[0]));
if(n!==this.variables.size){this.byValues.clear();return}this.byValues.set(r,s)}return this.byValues.get(r)}evaluate(e){
try{return this.question.answer(e)}catch(r){if(r===fo)return fo;throw r}}};function Q5(t,e){if(t.every(r=>r.has(e)))return t;
if(t.length*e.candidates.length>z5)throw gf;return t.flatMap(r=>r.has(e)?[r]:e.candidates.map(n=>new Map([...r,[e,n]])))}});var ho=d((Ipe,Uk)=>{"use strict";var Of=Object.defineProperty,Z5=Object.getOwnPropertyDescriptor,e6=Object.getOwnPropertyNames,
t6=Object.prototype.hasOwnProperty,r6=(t,e)=>{for(var r in e)Of(t,r,{get:e[r],enumerable:!0})},n6=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of e6(e))!t6.call(t,s)&&s!==r&&Of(t,s,{get:()=>e[s],enumerable:!(n=Z5(e,s))||n.
enumerable});return t},s6=t=>n6(Of({},"__esModule",{value:!0}),t),Kk={};r6(Kk,{CaseCache:()=>bf});Uk.exports=s6(Kk);var bf=class{constructor(e){
this.cases=e}cases;undecided=new Map;decided=new Map;get(e,r){if(this.cases.hasValues)return r();if(this.cases.decided)return this.
find(e,r);let n=this.undecided.get(e)??r();return this.undecided.set(e,n),n}find(e,r){let n=this.decided.get(e);for(n===
void 0&&(n={next:new Map},this.decided.set(e,n));n.question!==void 0;)n=Fk(n,this.cases.ask(n.question));if(n.result===void 0){
let{result:s,questions:i}=this.cases.recorded(r);for(let o of new Set(i))n.question=o,n=Fk(n,this.cases.ask(o));n.result=
{value:s}}return n.result.value}};function Fk(t,e){let r=t.next.get(e)??{next:new Map};return t.next.set(e,r),r}});var Gk=d((Mpe,Jk)=>{"use strict";var Sf=Object.defineProperty,i6=Object.getOwnPropertyDescriptor,o6=Object.getOwnPropertyNames,
a6=Object.prototype.hasOwnProperty,c6=(t,e)=>{for(var r in e)Sf(t,r,{get:e[r],enumerable:!0})},l6=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of o6(e))!a6.call(t,s)&&s!==r&&Sf(t,s,{get:()=>e[s],enumerable:!(n=i6(e,s))||n.
enumerable});return t},u6=t=>l6(Sf({},"__esModule",{value:!0}),t),Vk={};c6(Vk,{Cases:()=>wf});Jk.exports=u6(Vk);var Gn=Jn(),
p6=64,Wk={decisions:[],undecided:!0},wf=class{answers=new Gn.Answers;current;fixed;get decided(){return this.current!==void 0||
this.fixed!==void 0}get hasValues(){return this.fixed!==void 0}ask(e){return this.fixed===void 0?this.current.ask(e,this.
answers):e.answer(this.fixed)}withValues(e,r){return this.during(void 0,e,r)}outside(e){return this.during(void 0,void 0,
e)}recorded(e){let{current:r}=this;if(r===void 0)return{result:e(),questions:[]};let n=r.asked.length;return{result:e(),
questions:r.asked.slice(n)}}each(e){let r=[];for(let n=new Pf([]);n!==void 0;n=n.next()){try{let s=this.during(n,void 0,
e);r.push(n.decisions.length===0?{value:s}:{value:s,when:{decisions:n.decisions}})}catch(s){if(s===Gn.TOO_MANY_CASES)return[
{value:this.outside(e),when:Wk}];if(s!==Gn.IMPOSSIBLE)throw s}if(r.length>p6)return[{value:this.outside(e),when:Wk}]}return r.
length===0?[{value:this.outside(e)}]:r}during(e,r,n){let[s,i]=[this.current,this.fixed];this.current=e,this.fixed=r;try{
return n()}finally{this.current=s,this.fixed=i}}},Pf=class t{constructor(e){this.script=e}script;decisions=[];asked=[];known=new Map;choices=[];assignments=Gn.
NOTHING_ASSIGNED;ask(e,r){return this.asked.push(e),this.known.has(e)||this.known.set(e,this.decide(e,r)),this.known.get(
e)}next(){let e=this.choices.map(({chosen:r})=>r);for(let r=e.length-1;r>=0;r--)if(e[r]+1<this.choices[r].count)return new t(
[...e.slice(0,r),e[r]+1])}decide(e,r){let n=r.of(e,this.assignments);if(n.length===0)throw Gn.IMPOSSIBLE;let s=n.length===
1?0:this.script[this.choices.length]??0,{answer:i,assignments:o}=n[s];return this.assignments=o,n.length>1&&(this.choices.
push({chosen:s,count:n.length}),this.decisions.push(e.describe(i))),i}}});var Qk=d((qpe,Xk)=>{"use strict";var Af=Object.defineProperty,f6=Object.getOwnPropertyDescriptor,d6=Object.getOwnPropertyNames,
h6=Object.prototype.hasOwnProperty,m6=(t,e)=>{for(var r in e)Af(t,r,{get:e[r],enumerable:!0})},y6=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of d6(e))!h6.call(t,s)&&s!==r&&Af(t,s,{get:()=>e[s],enumerable:!(n=f6(e,s))||n.
enumerable});return t},v6=t=>y6(Af({},"__esModule",{value:!0}),t),zk={};m6(zk,{Conditions:()=>kf,operandOf:()=>b6});Xk.exports=
v6(zk);var _6=Jn(),Yk=N(),z=O(),g6=T();function b6(t,e){return(0,z.isScalar)(t)&&(0,g6.isKnown)(String(t))?{text:String(
t)}:{unknown:t,variable:e}}var kf=class{constructor(e,r){this.variables=e,this.operand=r}variables;operand;questions=new WeakMap;answers=new WeakMap;rules=new WeakMap;named(e,r){
let n=this.questions.get(r)??new Map;this.questions.set(r,n);let s=n.get(e)??{answer:i=>this.answer(s,e,r,i),describe:i=>`${e}\
 is ${i}`};return n.set(e,s),s}rulesAbout(e,r){let n=(0,z.at)(r.document,"Rules")??{},s=this.rules.get(r)??(0,z.entriesOf)(
(0,Yk.hasMacro)(n)?{}:n).map(([i,o])=>({text:JSON.stringify(o),question:this.rule(i,o,r)}));return this.rules.set(r,s),s.
filter(({text:i})=>i.includes(JSON.stringify(e))).map(({question:i})=>i)}rule(e,r,n){let s=(0,z.at)(r,"RuleCondition"),i=(0,z.
listOf)((0,z.at)(r,"Assertions")).map(o=>(0,z.at)(o,"Assert"));return{answer:o=>{let a=c=>c===void 0||this.isTrue(c,{template:n,
valueOf:o},0);if(a(s)&&!i.every(a))throw _6.IMPOSSIBLE;return!0},describe:()=>`the rule ${e} holds`}}answer(e,r,n,s){let i=this.
answers.get(s)??new Map;this.answers.set(s,i);let o={template:n,valueOf:s};if(!i.has(e)){i.set(e,void 0);let a=(0,z.at)(
n.document,"Conditions"),c=(0,z.at)(a,"Fn::Transform")===void 0?(0,z.at)(a,r):void 0;i.set(e,c===void 0?this.isUnknownTrue(
{Condition:r},o):this.isTrue(c,o,0))}return i.get(e)??this.isUnknownTrue({Condition:r},o)}isTrue(e,r,n){let[s,i]=(0,z.isObject)(
e)&&Object.keys(e).length===1?Object.entries(e)[0]:[],o=(0,z.isList)(i)&&n<=Yk.DEPTH_LIMIT?i:[],a=u=>this.isTrue(u,r,n+1);
if(s==="Condition"&&typeof i=="string")return this.named(i,r.template).answer(r.valueOf);if(s==="Fn::Equals"&&o.length===
2)return this.isEqual(o[0],o[1],r);if(s==="Fn::Not"&&o.length===1)return!a(o[0]);if((s==="Fn::And"||s==="Fn::Or")&&o.length>
0)return s==="Fn::And"?o.every(a):o.some(a);let[c,l]=o;return s==="Fn::Contains"&&o.length===2&&(0,z.isList)(c)?c.some(u=>this.
isEqual(u,l,r)):this.isUnknownTrue(e,r)}isEqual(e,r,n){let[s,i]=[e,r].map(c=>this.operand(c,n.template,n.valueOf));if(s.
text!==void 0&&i.text!==void 0)return s.text===i.text;let[o,a]=[s,i].map(({text:c,unknown:l})=>(0,z.canonical)(c??l)).sort();
return o===a&&s.variable===i.variable?!0:!Hk(s,i)&&!Hk(i,s)&&this.isUnknownTrue([o,a],n)}isUnknownTrue(e,{template:r,valueOf:n}){
return n(this.variables.comparison((0,z.canonical)(e),r))==="true"}};function Hk({variable:t},{text:e}){return t!==void 0&&
e!==void 0&&t.candidates.includes(e)}});var Yn=d((Cpe,sA)=>{"use strict";var Nf=Object.defineProperty,O6=Object.getOwnPropertyDescriptor,w6=Object.getOwnPropertyNames,
P6=Object.prototype.hasOwnProperty,S6=(t,e)=>{for(var r in e)Nf(t,r,{get:e[r],enumerable:!0})},k6=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of w6(e))!P6.call(t,s)&&s!==r&&Nf(t,s,{get:()=>e[s],enumerable:!(n=O6(e,s))||n.
enumerable});return t},A6=t=>k6(Nf({},"__esModule",{value:!0}),t),eA={};S6(eA,{TemplateSet:()=>Ef,outputValues:()=>tA});
sA.exports=A6(eA);var Tf=Z(),je=O(),Ef=class{constructor(e){this.templates=e}templates;exports;crossRegionValues;stacks;types;get list(){
return this.templates}exportsNamed(e,r,{inEachCase:n}){if(this.exports===void 0){this.exports=new Map;for(let s of this.
templates)for(let[i,o]of rA(s)){let a=n((0,je.at)(o,"Export","Name"),s);a!==void 0&&(0,je.addTo)(this.exports,a,nA(s,i,o))}}
return(this.exports.get(e)??[]).filter(({template:s})=>(0,Tf.mayShareEnvironment)(s,r))}stackOutputs(e,r,n){return this.
stacks??=Zk(this.templates,s=>s.origin.stackName),(this.stacks.get(e)??[]).filter(s=>(0,Tf.mayShareEnvironment)(s,n)).flatMap(
s=>tA(s,r))}crossRegionExports(e,r){if(this.crossRegionValues===void 0){this.crossRegionValues=new Map;for(let{template:n,
logicalId:s,properties:i}of this.ofType("Custom::CrossRegionExportWriter"))for(let[o,a]of(0,je.entriesOf)((0,je.at)(i,"W\
riterProps","exports")))(0,je.addTo)(this.crossRegionValues,o,{template:n,name:`${s}.${o}`,value:a})}return(this.crossRegionValues.
get(e)??[]).filter(({template:n})=>(0,Tf.mayEqual)(n.account,r.account))}get resources(){return this.templates.flatMap(({
resources:e})=>[...e.values()])}ofType(e){return this.types??=Zk(this.resources,r=>r.type),this.types.get(e)??[]}};function tA(t,e){
return rA(t).filter(([r])=>r===e).map(([,r])=>nA(t,e,r))}function rA({document:t}){let e=(0,je.at)(t,"Outputs");return(0,je.
at)(e,"Fn::Transform")===void 0?(0,je.entriesOf)(e):[]}function nA(t,e,r){return{template:t,name:`Outputs.${e}`,value:(0,je.
at)(r,"Value")??null}}function Zk(t,e){let r=new Map;return t.forEach(n=>(0,je.addTo)(r,e(n),n)),r}});var Df=d((Lpe,lA)=>{"use strict";var xf=Object.defineProperty,T6=Object.getOwnPropertyDescriptor,E6=Object.getOwnPropertyNames,
N6=Object.prototype.hasOwnProperty,j6=(t,e)=>{for(var r in e)xf(t,r,{get:e[r],enumerable:!0})},x6=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of E6(e))!N6.call(t,s)&&s!==r&&xf(t,s,{get:()=>e[s],enumerable:!(n=T6(e,s))||n.
enumerable});return t},R6=t=>x6(xf({},"__esModule",{value:!0}),t),iA={};j6(iA,{Literals:()=>jf,allowedValues:()=>oA,itemName:()=>aA,
ownerOf:()=>Rf});lA.exports=R6(iA);var mo=N(),C=O(),D6=Yn(),jf=class{constructor(e){this.templates=e}templates;index;of(e,r){
return this.index??=I6(this.templates.list),[...this.index.get(r)?.get(e)??[]]}};function I6(t){let e=new Map,r=(n,s,i)=>{
for(let{template:o,name:a}of cA(n,s)){let c=e.get(o)??new Map;e.set(o,c);let l=c.get(a)??new Set;c.set(a,l),i.filter(C.isScalar).
forEach(u=>l.add(String(u)))}};for(let n of t){let{document:s}=n,i=(0,C.at)(s,"Mappings");M6([(0,C.at)(s,"Conditions"),(0,C.
at)(s,"Rules"),i===void 0?void 0:s],(o,a)=>{let[c,l,u]=(0,C.isList)(a)?a:[];if(o==="Fn::Equals")r(c,n,[l]),r(l,n,[c]);else if(o===
"Fn::Contains")r(l,n,(0,C.isList)(c)?c:[]);else if(o==="Fn::FindInMap"){let p=(0,C.entriesOf)((0,C.at)(i,(0,C.textOrNone)(
c)));r(l,n,p.map(([f])=>f)),r(u,n,p.flatMap(([,f])=>(0,C.entriesOf)(f).map(([h])=>h)))}}),n.parent!==void 0&&(0,C.entriesOf)(
(0,C.at)(s,"Parameters")).forEach(([o,a])=>r({Ref:o},n,oA(a)??[]))}return e}function oA(t){let e=(0,C.at)(t,"AllowedValu\
es");return(0,C.isList)(e)&&e.length>0&&e.every(C.isScalar)&&!(0,C.textOrNone)((0,C.at)(t,"Type")).startsWith("AWS::SSM:\
:")?[...new Set(e.map(String))]:void 0}function Rf(t,e){let{parent:r}=e;return t.startsWith("AWS::")&&r?.resource.type===
"AWS::CloudFormation::Stack"?Rf(t,r.template):e}function aA(t,e){return`${t}[${String(e)}]`}function cA(t,e,r=0){let{name:n,
argument:s}=(0,mo.asIntrinsic)(t)??{},[i,o,a]=(0,C.isList)(s)?s:[s],c=(l,u=e)=>r>mo.DEPTH_LIMIT?[]:cA(l,u,r+1);switch(n){case"\
Ref":{let l=(0,C.textOrNone)(s),u=l.startsWith("AWS::")?void 0:e.parent?.parameter(l);return u===void 0?[{name:l,template:Rf(
l,e)}]:c(u,e.parent.template)}case"Fn::Sub":{let l=/^\$\{\s*([A-Za-z0-9:]+)\s*\}$/.exec((0,C.textOrNone)(i))?.[1];return l===
void 0?[]:c((0,C.at)(o,l)??{Ref:l})}case"Fn::Join":return(0,C.isList)(o)?o.length===1?c(o[0]):[]:i===","?c(o):[];case"Fn\
::Select":return(0,C.isList)(o)?[]:c(o).map(l=>({...l,name:aA(l.name,i)}));case"Fn::If":return[...c(o),...c(a)];case"Fn:\
:GetAtt":{let[l,u]=(0,mo.attributeOf)(s)??["",""];return(u.startsWith("Outputs.")?e.nested.get(l)??[]:[]).flatMap(p=>(0,D6.
outputValues)(p,u.slice(8)).flatMap(({value:f})=>c(f,p)))}default:return[]}}function M6(t,e){let r=[...t];for(;r.length>
0;){let n=r.pop();if((0,C.isList)(n))r.push(...n);else if((0,C.isObject)(n)){let s=(0,mo.asIntrinsic)(n);s!==void 0&&e(s.
name,s.argument),r.push(...Object.values(n))}}}});var Mf=d(($pe,fA)=>{"use strict";var If=Object.defineProperty,q6=Object.getOwnPropertyDescriptor,C6=Object.getOwnPropertyNames,
L6=Object.prototype.hasOwnProperty,$6=(t,e)=>{for(var r in e)If(t,r,{get:e[r],enumerable:!0})},B6=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of C6(e))!L6.call(t,s)&&s!==r&&If(t,s,{get:()=>e[s],enumerable:!(n=q6(e,s))||n.
enumerable});return t},F6=t=>B6(If({},"__esModule",{value:!0}),t),pA={};$6(pA,{computedBy:()=>U6,knownKey:()=>J6,mappingOutcomes:()=>G6});
fA.exports=F6(pA);var K6=N(),ge=O(),Hn=T();function U6(t,e){switch(t){case"Fn::Join":return W6(e);case"Fn::Split":return V6(
e);case"Fn::Select":return(0,ge.isList)(e)&&e.length===2?(0,Hn.selectItem)(e[0],e[1]):void 0;case"Fn::ToJsonString":return(0,Hn.
jsonText)(e);case"Fn::Length":return(0,ge.isList)(e)?e.length:void 0;default:return}}function W6(t){let[e,r]=(0,ge.isList)(
t)?t:[];return typeof e=="string"&&(0,ge.isList)(r)?(0,Hn.joinParts)(e,r):void 0}function V6(t){let[e,r]=(0,ge.isList)(t)?
t:[];if(!(typeof e!="string"||e===""||typeof r!="string"))return(0,Hn.isKnown)(r)||!/[a-z0-9.-]/i.test(e)?r.split(e):void 0}
function J6(t){return(0,ge.isScalar)(t)&&(0,Hn.isKnown)(String(t))?String(t):void 0}function G6(t,e,r){let[n,s,i,o,...a]=(0,ge.
isList)(t)?t:[],c=typeof n=="string"?e.section("Mappings",n):void 0,l=(0,ge.at)(o,"DefaultValue");if(!(Y6(c)&&s!==void 0&&
i!==void 0&&a.length===0&&(o===void 0||l!==void 0)))return;let p=[r(s),r(i)],f=uA(c,p[0]).flatMap(v=>uA(v,p[1]));return f.
length>0&&p.every(({text:v})=>v!==void 0)||l===void 0?f:[...f,l]}function uA(t,{text:e,except:r}){return e===void 0?(0,ge.
entriesOf)(t).filter(([n])=>!r.includes(n)).map(([,n])=>n):[(0,ge.at)(t,e)].filter(n=>n!==void 0)}function Y6(t){return(0,ge.
isObject)(t)&&[t,...Object.values(t)].every(K6.isPlainObject)}});var gA=d((Bpe,_A)=>{"use strict";var Lf=Object.defineProperty,H6=Object.getOwnPropertyDescriptor,z6=Object.getOwnPropertyNames,
X6=Object.prototype.hasOwnProperty,Q6=(t,e)=>{for(var r in e)Lf(t,r,{get:e[r],enumerable:!0})},Z6=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of z6(e))!X6.call(t,s)&&s!==r&&Lf(t,s,{get:()=>e[s],enumerable:!(n=H6(e,s))||n.
enumerable});return t},eX=t=>Z6(Lf({},"__esModule",{value:!0}),t),vA={};Q6(vA,{Variables:()=>qf});_A.exports=eX(vA);var zn=Jn(),
yo=Df(),tX=N(),mt=O(),dA=Tn(),rX=T(),hA=x(),mA=Mf(),qf=class{constructor(e,r,n){this.cases=e,this.literals=r,this.rulesAbout=
n}cases;literals;rulesAbout;questions=new WeakMap;comparisons=new WeakMap;named(e,r){let n=(0,yo.ownerOf)(e,r);return yA(
this.questions,n,e,()=>this.parameter(e,n))}of(e,r){let n=typeof e=="string"?(0,rX.pseudoParameterOf)(e):iX(e,r);return n===
void 0?void 0:this.named(n,r)}valuesOf(e){let r=this.cases.decided?[this.cases.ask(e)]:e.candidates;return r.includes(zn.
OTHER)?void 0:r}valueOfPseudoParameter(e,r){let n=e==="AWS::Partition"||e==="AWS::URLSuffix"?this.valueOfPseudoParameter(
"AWS::Region",r):void 0;return(n===void 0?void 0:e==="AWS::Partition"?(0,dA.partitionOf)(n):(0,dA.domainSuffixOf)(n))??this.
valuesOf(this.named(e,r))?.[0]}outcomesOf(e,r){let n=Xn(r.section("Parameters",e));return this.valuesOf(this.named(e,r))?.
flatMap(s=>(0,hA.value)(n?Cf(s):s))}passed(e,r,n,s){let i=s.section("Parameters",n),o=(0,mA.knownKey)(e);if(Xn(i))return o===
void 0?void 0:(0,hA.value)(Cf(o));let a=(0,yo.allowedValues)(i),c=o!==void 0?[o]:r===void 0||!this.cases.decided?void 0:
this.valuesOf(r)??[];if(!(a===void 0||c?.some(l=>a.includes(l)))){if(c!==void 0&&this.cases.decided)throw zn.IMPOSSIBLE;
return o===void 0?this.outcomesOf(n,s):void 0}}mappingKey(e,r){let n=r===void 0||!this.cases.decided?(0,mA.knownKey)(e):
this.cases.ask(r);return n===zn.OTHER?{except:r.candidates}:{text:n,except:[]}}comparison(e,r){return yA(this.comparisons,
r,e,()=>({candidates:["true","false"],answer(n){return n(this)==="true"},describe:n=>`${e} is ${n}`}))}parameter(e,r){let[
,n,s]=/^(.*)(\[\d+\])$/.exec(e)??[void 0,e],i=r.section("Parameters",n),o=nX(n,i,r),a=s!==void 0||!Xn(i),l=(o!==void 0?sX(
o,s):a?(0,yo.allowedValues)(i):void 0)??[...this.literals.of(e,r),zn.OTHER];return{candidates:l,rules:l.length===1?[]:this.
rulesAbout(n,r),answer(u){return u(this)},describe:u=>u===zn.OTHER?`${e} is none of the values that the template names`:
`${e} is ${u}`}}};function nX(t,e,{origin:r}){return(0,mt.textOrNone)((0,mt.at)(e,"Type")).startsWith("AWS::SSM::")?void 0:
r.parameters?.get(t)}function sX(t,e){let r=e===void 0?t:Cf(t)[Number(e.slice(1,-1))];return r===void 0?void 0:[r]}function Xn(t){
return/CommaDelimitedList|List</.test((0,mt.textOrNone)((0,mt.at)(t,"Type")))}function Cf(t){return t.split(",").map(e=>e.
trim())}function iX(t,e){let{name:r,argument:n}=(0,tX.asIntrinsic)(t)??{};if(r==="Ref"&&typeof n=="string"){let c=e.section(
"Parameters",n);return c===void 0||Xn(c)?void 0:n}let[s,i]=(0,mt.isList)(n)?n:[],o=(0,mt.textOrNone)((0,mt.at)(i,"Ref"));
return Xn(e.section("Parameters",o))?r==="Fn::Select"&&(0,mt.isScalar)(s)&&/^\d+$/.test(String(s))?(0,yo.itemName)(o,s):
r==="Fn::Join"&&s===","?o:void 0:void 0}function yA(t,e,r,n){let s=t.get(e)??new Map;t.set(e,s);let i=s.get(r)??n();return s.
set(r,i),i}});var kA=d((Fpe,SA)=>{"use strict";var $f=Object.defineProperty,oX=Object.getOwnPropertyDescriptor,aX=Object.getOwnPropertyNames,
cX=Object.prototype.hasOwnProperty,lX=(t,e)=>{for(var r in e)$f(t,r,{get:e[r],enumerable:!0})},uX=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of aX(e))!cX.call(t,s)&&s!==r&&$f(t,s,{get:()=>e[s],enumerable:!(n=oX(e,s))||n.
enumerable});return t},pX=t=>uX($f({},"__esModule",{value:!0}),t),wA={};lX(wA,{REFERENCE_RESOLVERS:()=>mX,pseudoParameter:()=>bX});
SA.exports=pX(wA);var fX=Yn(),dX=N(),Qn=O(),bA=Tn(),hX=K(),PA=T(),mX={Ref:yX,"Fn::GetAtt":vX,"Fn::ImportValue":_X,"Fn::G\
etStackOutput":gX};function yX(t,e){let{parent:r}=e;if(typeof t!="string"||r===void 0)return[];let n=e.section("Paramete\
rs",t);if(n===void 0||(0,Qn.textOrNone)((0,Qn.at)(n,"Type")).startsWith("AWS::SSM::"))return[];let s=`Parameters.${t}`,i=r.
parameter(t);if(i!==void 0)return[{template:r.template,name:`${e.origin.stackPath} ${s}`,value:i}];let o=(0,Qn.at)(n,"De\
fault");return o===void 0?[]:[{template:e,name:s,value:o}]}function vX(t,e,r){let[n,s]=(0,dX.attributeOf)(t)??["",""],i=e.
nested.get(n);if(i!==void 0&&!e.partlyRead.has(n)&&s.startsWith("Outputs."))return i.flatMap(l=>(0,fX.outputValues)(l,s.
slice(8)));let{type:o,properties:a}=e.resources.get(n)??{},c=o===hX.SSM_PARAMETER&&s==="Value"?(0,Qn.at)(a,"Value"):void 0;
return c!==void 0?[{template:e,name:`${n}.Value`,value:c}]:o==="Custom::CrossRegionExportReader"?r.crossRegionExports(s,
e):[]}function _X(t,e,r,n){let s=n.inCase(t,e);return s===void 0?[]:r.exportsNamed(s,e,n)}function gX(t,e,r,{inCase:n}){
let s=(a,c="")=>n((0,Qn.at)(t,a)??c,e),i=s("Region",{Ref:"AWS::Region"}),o=s("RoleArn");return r.stackOutputs(s("StackNa\
me")??"",s("OutputName")??"",{region:i===PA.REGION?e.region:i,account:o===""?e.account:o&&o.split(":")[4]})}function bX(t,e){
return Object.hasOwn(OA,t)?OA[t](e)??(0,PA.placeholderOf)(t):void 0}var OA={"AWS::Region":t=>t.region,"AWS::AccountId":t=>t.
account,"AWS::Partition":t=>t.region&&(0,bA.partitionOf)(t.region),"AWS::URLSuffix":t=>t.region&&(0,bA.domainSuffixOf)(t.
region),"AWS::StackName":t=>t.origin.stackName}});var RA=d((Kpe,xA)=>{"use strict";var Ff=Object.defineProperty,OX=Object.getOwnPropertyDescriptor,wX=Object.getOwnPropertyNames,
PX=Object.prototype.hasOwnProperty,SX=(t,e)=>{for(var r in e)Ff(t,r,{get:e[r],enumerable:!0})},kX=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of wX(e))!PX.call(t,s)&&s!==r&&Ff(t,s,{get:()=>e[s],enumerable:!(n=OX(e,s))||n.
enumerable});return t},AX=t=>kX(Ff({},"__esModule",{value:!0}),t),jA={};SX(jA,{Evaluator:()=>Bf});xA.exports=AX(jA);var M=x(),
TX=Jn(),EX=ho(),NX=Gk(),AA=Qk(),jX=Df(),xX=gA(),TA=Mf(),EA=kA(),Je=N(),yt=O(),Zn=T(),Bf=class{constructor(e){this.templates=
e,this.variables=new xX.Variables(this.cases,new jX.Literals(e),(r,n)=>this.conditions.rulesAbout(r,n)),this.conditions=
new AA.Conditions(this.variables,(r,n,s)=>this.cases.withValues(s,()=>this.operand(r,n)))}templates;originTemplates=new WeakMap;resolvedValues=new WeakMap;cases=new NX.
Cases;variables;conditions;outcomes=new Map;evaluating=new Map;texts={inCase:(e,r)=>this.singleText(e,r),inEachCase:(e,r)=>this.
cases.outside(()=>this.singleText(e,r))};evaluate(e,r){return e===void 0?M.ABSENT:(0,Zn.isLiteral)(e)?(0,M.value)(e):this.
walk(e,r,0)}singleText(e,r){let[n,...s]=this.evaluate(e,r);return s.length===0&&n.kind==="value"&&typeof n.value=="strin\
g"?n.value:void 0}resolvedValue(e){let r=(0,yt.isObject)(e)?this.resolvedValues.get(e):void 0;return r===void 0?e:this.resolvedValue(
r)}originTemplate(e){return(0,yt.isObject)(e)?this.originTemplates.get(e):void 0}target(e){let r=this.resolvedValue(e),n=(0,Je.
namedResource)(r),s=n&&this.originTemplate(r)?.resources.get(n.logicalId);return s&&{resource:s,attribute:n.attribute}}referencedResource(e){
return this.target(e)?.resource}exists({entry:e,template:r}){let n=(0,yt.at)(e,"Condition");return(typeof n!="string"||!this.
cases.decided||this.cases.ask(this.conditions.named(n,r)))&&(r.parent===void 0||this.exists(r.parent.resource))}items(e,r){
return this.chosen(e,r).flatMap(n=>(0,yt.isList)(n)?n.flatMap(s=>this.chosen(s,r)):[n])}chosen(e,r){let n=(0,Je.conditional)(
e);return n===void 0?(0,Je.isNoValue)(e)?[]:[e]:this.branchesOf(n,r).flatMap(s=>this.chosen(s,r))}branchesOf([e,r,n],s){
return typeof e!="string"||!this.cases.decided?[r,n]:[this.cases.ask(this.conditions.named(e,s))?r:n]}operand(e,r){let[n,
...s]=this.walk(e,r,0);return s.length===0&&n.kind==="value"?(0,AA.operandOf)(n.value,this.variableOf(n.value,r)):{unknown:e}}variableOf(e,r){
let n=this.resolvedValue(e);return this.variables.of(n,this.originTemplate(n)??r)}walk(e,r,n){if(typeof e!="object"||e===
null)return(0,M.value)(typeof e=="string"?(0,Zn.literal)(e):e);if(n>Je.DEPTH_LIMIT)return NA;if((0,yt.isList)(e))return(0,M.
combine)(e.map(i=>this.walk(i,r,n+1)));let s=(0,Je.asIntrinsic)(e);return s===void 0?this.object(e,r,n):this.intrinsic(s,
r,n+1)}object(e,r,n){let s=Object.entries(e).map(([i,o])=>(0,M.eachValue)(this.walk(o,r,n+1),a=>(0,M.value)([i,a])));return(0,M.
eachValue)((0,M.combine)(s),i=>(0,M.value)(Object.fromEntries(i)))}intrinsic({name:e,argument:r},n,s){switch(e){case"Ref":
return typeof r=="string"?this.ref(r,n,s):this.computedReference(e,r,n,s);case"Fn::GetAtt":{let i=(0,Je.attributeOf)(r);
return i===void 0?this.computedReference(e,r,n,s):this.resolveReference({name:e,argument:i},n,s)}case"Fn::ImportValue":case"\
Fn::GetStackOutput":return this.resolveReference({name:e,argument:r},n,s);case"Fn::If":return this.ifOutcomes(r,n,s);case"\
Fn::Sub":return this.substitute(r,n,s);case"Fn::Transform":return this.keepUnresolved(e,r,n);default:return(0,M.eachValue)(
this.walk(r,n,s),i=>this.compute(e,i,n,s))}}computedReference(e,r,n,s){return(0,M.eachValue)(this.walk(r,n,s),i=>{let o=e===
"Fn::GetAtt"?(0,Je.attributeOf)(i):void 0;return e==="Ref"&&typeof i=="string"?this.ref(i,n,s):this.resolveReference({name:e,
argument:o??i},n,s)})}ref(e,r,n){if(e==="AWS::NoValue")return M.ABSENT;let s=(0,EA.pseudoParameter)(e,r);return s===void 0?
this.resolveReference({name:"Ref",argument:e},r,n):(0,M.value)((this.cases.hasValues&&(0,Zn.pseudoParameterOf)(s)!==void 0?
this.variables.valueOfPseudoParameter(e,r):void 0)??s)}compute(e,r,n,s){if(e==="Fn::FindInMap")return this.mapped(r,n,s);
let i=(0,TA.computedBy)(e,r);return i===void 0?this.keepUnresolved(e,r,n):(0,M.value)(this.withOrigin(i,n))}keepUnresolved(e,r,n){
let s=this.withOrigin({[e]:r},n),i=e==="Fn::Select"?this.variableOf(s,n):void 0;return(i&&this.variables.valuesOf(i)?.flatMap(
o=>(0,M.value)(o)))??(0,M.value)(s)}ifOutcomes(e,r,n){let s=(0,Je.conditional)({"Fn::If":e});return s===void 0?this.keepUnresolved(
"Fn::If",e,r):(0,M.distinct)(this.branchesOf(s,r).flatMap(i=>this.walk(i,r,n)))}mapped(e,r,n){let s=(0,TA.mappingOutcomes)(
e,r,i=>this.variables.mappingKey(i,this.variableOf(i,r)));if(s===void 0)return this.keepUnresolved("Fn::FindInMap",e,r);
if(s.length>0)return(0,M.distinct)(s.flatMap(i=>this.walk(i,r,n)));if(this.cases.decided)throw TX.IMPOSSIBLE;return this.
keepUnresolved("Fn::FindInMap",e,r)}substitute(e,r,n){let[s,i]=(0,yt.isList)(e)?e:[e,{}];if(typeof s!="string")return this.
keepUnresolved("Fn::Sub",e,r);let o=(0,Zn.subParts)(s,a=>(0,yt.at)(i,a)).map(a=>this.walk(a,r,n));return(0,M.eachValue)(
(0,M.combine)(o),a=>(0,M.value)(this.withOrigin((0,Zn.joinParts)("",a),r)))}resolveReference({name:e,argument:r},n,s){let i=this.
withOrigin({[e]:r},n),o=EA.REFERENCE_RESOLVERS[e](r,n,this.templates,this.texts),a=e==="Ref"&&typeof r=="string"?n.section(
"Parameters",r):void 0;if(a!==void 0&&o.length===0)return this.variables.outcomesOf(r,n)??(0,M.value)(i);let c=o.flatMap(
l=>this.outcomesOf(l,s));return c.length===0?(0,M.value)(i):(0,M.eachValue)((0,M.withDefault)(c,(0,M.value)(i)),l=>(a===
void 0?void 0:this.variables.passed(l,this.variableOf(l,n),r,n))??(0,M.value)(this.expressIn(n,l,i)))}outcomesOf({template:e,
name:r,value:n},s){let i=this.outcomes.get(e)??new EX.CaseCache(this.cases);this.outcomes.set(e,i);let o=this.evaluating.
get(e)??new Set;if(this.evaluating.set(e,o),o.has(r))return NA;o.add(r);try{return i.get(r,()=>this.walk(n,e,s))}finally{
o.delete(r)}}expressIn(e,r,n){if(!(0,Je.hasIntrinsic)(r))return r;let s=this.withOrigin({...n},e);return this.resolvedValues.
set(s,r),s}withOrigin(e,r){return(0,yt.isObject)(e)&&!this.originTemplates.has(e)&&this.originTemplates.set(e,r),e}},NA=(0,M.
unverifiable)("it is nested too deeply or refers to itself")});var Vf=d((Upe,MA)=>{"use strict";var Wf=Object.defineProperty,RX=Object.getOwnPropertyDescriptor,DX=Object.getOwnPropertyNames,
IX=Object.prototype.hasOwnProperty,MX=(t,e)=>{for(var r in e)Wf(t,r,{get:e[r],enumerable:!0})},qX=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of DX(e))!IX.call(t,s)&&s!==r&&Wf(t,s,{get:()=>e[s],enumerable:!(n=RX(e,s))||n.
enumerable});return t},CX=t=>qX(Wf({},"__esModule",{value:!0}),t),IA={};MX(IA,{PropertyReader:()=>Uf});MA.exports=CX(IA);
var se=x(),LX=RA(),DA=Z(),es=N(),ts=O(),vo=T(),Uf=class extends LX.Evaluator{at({properties:e,template:r},...n){let s=e;
for(let i=0;i<n.length&&s!==void 0;i++){if(!(0,es.isPlainObject)(s)){let o=n.slice(i);return(0,se.eachValue)(this.evaluate(
s,r),a=>this.pick(a,...o))}s=(0,ts.at)(s,n[i])}return this.evaluate(s,r)}pick(e,...r){let n=e;for(let s of r){if(!(0,es.
isPlainObject)(n))return(0,se.unverifiable)(this.explain(n));if(n=(0,ts.at)(n,s),n===void 0)return se.ABSENT}return(0,se.
value)(n)}boolean(e,...r){return this.asBoolean(this.at(e,...r))}number(e,...r){return(0,se.eachValue)(this.at(e,...r),n=>{
let s=typeof n=="string"&&n.trim()!==""||typeof n=="number"?Number(n):NaN;return Number.isNaN(s)?(0,se.unverifiable)(this.
explain(n)):(0,se.value)(s)})}text(e,...r){return this.asText(this.at(e,...r))}asBoolean(e){return(0,se.eachValue)(e,r=>{
let n=(0,ts.booleanOf)(r);return n===void 0?(0,se.unverifiable)(this.explain(r)):(0,se.value)(n)})}asText(e){return(0,se.
eachValue)(e,r=>(0,ts.isScalar)(r)&&!(0,vo.hasDynamicReference)(String(r))?(0,se.value)(String(r)):(0,se.unverifiable)(this.
explain(r)))}referencedResources(e){return(0,vo.partsOf)(this.resolvedValue(e)).flatMap(r=>this.referencedResource(r)??[])}keyName(e){
let r=this.resolvedValue(e);return typeof r=="string"?r:[this.originTemplate(r)?.origin.stackPath,(0,ts.canonical)(r)].join(
" ")}explain(e){let r=this.resolvedValue(e);if((0,es.hasMacro)(r))return JSON.stringify(r).includes('"Fn::ForEach::')?"a\
 loop (Fn::ForEach) generates it":"a macro (Fn::Transform) generates it";let n=(0,es.asIntrinsic)(r);return n===void 0?typeof r==
"string"&&(0,vo.hasDynamicReference)(r)?`it is looked up at deployment (${Kf(r)})`:"it is malformed":$X[n.name]?.(Kf(n.argument))??
this.explainReference(r)}explainReference(e){let r=(0,es.namedResource)(e),n=this.originTemplate(e);if(r===void 0||n===void 0||
r.logicalId.startsWith("AWS::"))return`it is evaluated at deployment (${Kf(e)})`;if(n.section("Parameters",r.logicalId)!==
void 0)return`it is the parameter ${r.logicalId}`;let s=n.resources.get(r.logicalId)?.type;return s===void 0?`it refers \
to ${r.logicalId}, which the template does not define`:`it is a value of ${r.logicalId} (${s}) that is known only at dep\
loyment`}},$X={"Fn::ImportValue":t=>`it is imported as ${t}, which no stack of this app exports`,"Fn::GetStackOutput":t=>`\
it is an output of a stack that is not in this app (${t})`,[DA.DEPLOYER_VALUE]:t=>`the stack that deploys the template s\
ets it (${t})`,[DA.FOREIGN_REFERENCE]:t=>`it refers to ${t} in another stack, which is known only after synthesis`};function Kf(t){
return(0,vo.abbreviate)(t,200)}});var Hf=d((Wpe,KA)=>{"use strict";var Yf=Object.defineProperty,BX=Object.getOwnPropertyDescriptor,FX=Object.getOwnPropertyNames,
KX=Object.prototype.hasOwnProperty,UX=(t,e)=>{for(var r in e)Yf(t,r,{get:e[r],enumerable:!0})},WX=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of FX(e))!KX.call(t,s)&&s!==r&&Yf(t,s,{get:()=>e[s],enumerable:!(n=BX(e,s))||n.
enumerable});return t},VX=t=>WX(Yf({},"__esModule",{value:!0}),t),LA={};UX(LA,{PRODUCT:()=>_o,STACK:()=>$A,deploysTemplates:()=>YX,
templateSources:()=>HX});KA.exports=VX(LA);var qA=x(),Jf=O(),$A="AWS::CloudFormation::Stack",JX="AWS::CloudFormation::St\
ackSet",_o="AWS::ServiceCatalog::CloudFormationProduct",GX="AWS::ServiceCatalog::CloudFormationProvisionedProduct";function YX({
type:t}){return Object.hasOwn(BA,t)}function HX(t,e){return BA[e.type](t,e)}var BA={[$A]:CA,[JX]:CA,[_o]:zX,[GX]:XX},FA={
kind:"unknown",why:"it deploys a template that is not in this app"};function CA(t,e){let r=[...Gf("body",t.at(e,"Templat\
eBody")),...Gf("url",t.at(e,"TemplateURL"))];return r.length===0?[FA]:r}function zX(t,e){let r=t.at(e,"ProvisioningArtif\
actParameters"),n=(0,qA.eachValue)(r,o=>(0,Jf.listOf)(o).flatMap(a=>t.pick(a,"Info"))),s=(0,qA.eachValue)(n,o=>t.pick(o,
"LoadTemplateFromURL")),i=n.some(o=>o.kind==="value"&&(0,Jf.at)(o.value,"ImportFromPhysicalId")!==void 0);return[...Gf("\
url",s),...i||r.some(({kind:o})=>o==="absent")?[FA]:[]]}function XX(t,e){let r=[t.at(e,"ProductId"),t.at(e,"ProductName")].
flat().filter(({kind:s})=>s!=="absent");return r.length>0&&r.every(s=>s.kind==="value"&&QX(t,s.value))?[]:[{kind:"unknow\
n",why:"it deploys a product that is not in this app"}]}function QX(t,e){return t.referencedResource(e)?.type===_o||t.templates.
ofType(_o).some(({template:r,properties:n})=>t.singleText((0,Jf.at)(n,"Name"),r)===e)}function Gf(t,e){return e.flatMap(
r=>{switch(r.kind){case"value":return[{kind:t,value:r.value}];case"unverifiable":return[{kind:"unknown",why:`which templ\
ate it deploys cannot be determined: ${r.why}`}];case"absent":return[]}})}});var vt=d((Vpe,YA)=>{"use strict";var zf=Object.defineProperty,ZX=Object.getOwnPropertyDescriptor,e7=Object.getOwnPropertyNames,
t7=Object.prototype.hasOwnProperty,r7=(t,e)=>{for(var r in e)zf(t,r,{get:e[r],enumerable:!0})},n7=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of e7(e))!t7.call(t,s)&&s!==r&&zf(t,s,{get:()=>e[s],enumerable:!(n=ZX(e,s))||n.
enumerable});return t},s7=t=>n7(zf({},"__esModule",{value:!0}),t),WA={};r7(WA,{asPolicy:()=>i7,jsonFrom:()=>JA,withoutMarks:()=>GA});
YA.exports=s7(WA);var Bt=x(),UA=N(),VA=O(),go=T();function i7(t,e){return(0,Bt.eachValue)(e,r=>{let n=(0,VA.isScalar)(r)||
(0,go.joinedParts)(r)!==void 0;return(0,Bt.eachValue)(n?JA(r):(0,Bt.value)(r),s=>(0,UA.isIntrinsic)(s)||(0,UA.hasMacro)(
s)?(0,Bt.unverifiable)(t.explain(s)):(0,Bt.value)(s))})}function JA(t){let e=(0,go.joinedParts)(t)??[t],r=(0,go.parseJson)(
a7(e),n=>GA(n,e));return r===void 0?(0,Bt.unverifiable)("it is not JSON"):(0,Bt.value)(r)}var o7=/\uE200(\d+)\uE201/g;function a7(t){
let e=!1;return t.map((r,n)=>{let s=`\uE200${n}\uE201`;if(!(0,VA.isScalar)(r))return e?s:`"${s}"`;let i=String(r);return e=
(i.match(/\\.|"/gs)?.filter(a=>a==='"')??[]).length%2===1?!e:e,i}).join("")}function GA(t,e){let r=[],n=0;for(let s of t.
matchAll(o7))r.push(t.slice(n,s.index),e[Number(s[1])]??s[0]),n=s.index+s[0].length;return(0,go.joinParts)("",[...r,t.slice(
n)])}});var eT=d((Jpe,ZA)=>{"use strict";var Zf=Object.defineProperty,c7=Object.getOwnPropertyDescriptor,l7=Object.getOwnPropertyNames,
u7=Object.prototype.hasOwnProperty,p7=(t,e)=>{for(var r in e)Zf(t,r,{get:e[r],enumerable:!0})},f7=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of l7(e))!u7.call(t,s)&&s!==r&&Zf(t,s,{get:()=>e[s],enumerable:!(n=c7(e,s))||n.
enumerable});return t},d7=t=>f7(Zf({},"__esModule",{value:!0}),t),zA={};p7(zA,{templateIn:()=>QA,templateInFile:()=>y7});
ZA.exports=d7(zA);var h7=require("fs"),m7=x(),XA=vt(),Xf=Z(),bo=N(),xe=O(),Ft=T();function y7(t){try{return QA((0,Ft.literal)(
(0,h7.readFileSync)(t,"utf8")))}catch{return}}function QA(t){if(HA(t))return t;let e=((0,Ft.joinedParts)(t)??[t]).flatMap(
v7),[r]=(0,m7.valuesOf)((0,XA.jsonFrom)({"Fn::Join":["",e]})),n=r??_7(e),s=e.some(i=>!(0,xe.isScalar)(i));return!HA(n)||
s&&(g7(n)||b7(n))?void 0:n}function HA(t){return(0,xe.isObject)(t)&&!(0,bo.isIntrinsic)(t)}function v7(t){return(0,xe.isScalar)(
t)?(0,Ft.splitAtPlaceholders)(String(t)).map(e=>(0,Ft.isPlaceholder)(e)?{[Xf.DEPLOYER_VALUE]:(0,Ft.display)(e)}:e):[{[Xf.
DEPLOYER_VALUE]:(0,Ft.abbreviate)(t,200)}]}function _7(t){let{parseYaml:e}=Ti(),r=e(t.map((n,s)=>(0,xe.isScalar)(n)?String(
n):`\uE200${s}\uE201`).join(""));return r===void 0?void 0:Qf(r,t)}function Qf(t,e){return typeof t=="string"?(0,Ft.hasPlaceholder)(
t)?(0,XA.withoutMarks)(t,e):t:(0,xe.isList)(t)?t.map(r=>Qf(r,e)):(0,xe.isObject)(t)?Object.fromEntries((0,xe.entriesOf)(
t).map(([r,n])=>[r,Qf(n,e)])):t}function g7(t){return(0,bo.contains)(t,e=>Object.keys(e).some(r=>r.includes("\uE200")))}
function b7(t){let e=(0,xe.at)(t,"Resources")??{},r=n=>(0,bo.asIntrinsic)(n)?.name===Xf.DEPLOYER_VALUE;return r(e)||(0,xe.
entriesOf)(e).some(([,n])=>r(n)||(0,bo.isIntrinsic)((0,xe.at)(n,"Type")))}});var xr=d((Gpe,cT)=>{"use strict";var td=Object.defineProperty,O7=Object.getOwnPropertyDescriptor,w7=Object.getOwnPropertyNames,
P7=Object.prototype.hasOwnProperty,S7=(t,e)=>{for(var r in e)td(t,r,{get:e[r],enumerable:!0})},k7=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of w7(e))!P7.call(t,s)&&s!==r&&td(t,s,{get:()=>e[s],enumerable:!(n=O7(e,s))||n.
enumerable});return t},A7=t=>k7(td({},"__esModule",{value:!0}),t),rT={};S7(rT,{parentStack:()=>oT,stackTags:()=>iT,stacksAround:()=>sT,
withNestedTemplates:()=>D7});cT.exports=A7(rT);var T7=mf(),E7=x(),N7=Vf(),j7=Z(),x7=Yn(),jr=Hf(),tT=eT(),nT=N(),_t=O(),R7=10;
function D7(t){let e=[...t],r=new Map,n=new ed(t);for(let s of e)for(let i of s.resources.values())if((0,jr.deploysTemplates)(
i)&&!s.nested.has(i.logicalId)){let o=n.find(i),a=o.flatMap(({document:l,file:u})=>l===void 0?[]:[I7(i,l,u)]),c=new Set(
o.flatMap(({unreadable:l})=>l??[]));c.size>0&&r.set(i,[...c].join(", and ")),s.nested.set(i.logicalId,a),a.length<o.length&&
s.partlyRead.add(i.logicalId),e.push(...a)}return{templates:e,unreadable:r}}function I7(t,e,r){let{template:n,type:s}=t,
{constructPath:i}=n.locate(t),o=s===jr.STACK?{region:n.region,account:n.account}:{},a={stackPath:i,file:r??n.origin.file,
pathOf:()=>i,isOnlyDeployed:!0,...o},c=new j7.Template(e,a);return c.parent=oT(t),c}function sT(t,{parent:e}){if(e===void 0)
return;let{template:r,resource:n}=e,s=n.type===jr.PRODUCT?(0,E7.unverifiable)("the user who launched the product decides\
 when it ends"):t.text({template:r,properties:n.entry},"DeletionPolicy");return[{where:r.locate(n),deletionPolicy:s},...sT(
t,r)??[]]}function iT(t,{origin:e,parent:r}){let n=Object.entries(e.tags??{}).map(([o,a])=>({Key:o,Value:a})),s=r===void 0?
[]:t.cases.outside(()=>t.at(r.resource,"Tags")).flatMap(o=>o.kind==="absent"?[]:o.kind==="value"&&(0,_t.isList)(o.value)?
o.value:[null]),i=[...n,...s,...r===void 0?[]:iT(t,r.template)??[]];return i.length===0?void 0:i}function oT(t){let{template:e,
logicalId:r,type:n,properties:s}=t,o=n===jr.PRODUCT||q7((0,_t.at)(s,"StackInstancesGroup"))?void 0:M7((0,_t.at)(s,"Param\
eters")),a={"Fn::GetAtt":[r,"Parameters"]};return{template:e,resource:t,parameter:c=>o===void 0?a:o.get(c)}}function M7(t){
if(!(0,_t.isList)(t))return t===void 0||(0,nT.isPlainObject)(t)?new Map(Object.entries(t??{})):void 0;let e=t.flatMap(r=>{
let n=(0,_t.at)(r,"ParameterKey");return typeof n=="string"?[[n,(0,_t.at)(r,"ParameterValue")??""]]:[]});return e.length===
t.length?new Map(e):void 0}function q7(t){return(0,_t.isList)(t)?t.some(e=>!(0,nT.isPlainObject)(e)||(0,_t.at)(e,"Parame\
terOverrides")!==void 0):t!==void 0}var ed=class{assets=new T7.AssetFiles;reader;stacks;documents=new Map;constructor(e){
this.reader=new N7.PropertyReader(new x7.TemplateSet(e)),this.stacks=new Map(e.flatMap(r=>{let{parent:n,origin:{file:s}}=r;
return s===void 0||n!==void 0?[]:[[s,r]]}))}find(e){return aT(e.template)>R7?[{unreadable:"its templates deploy each oth\
er in a cycle"}]:(0,jr.templateSources)(this.reader,e).map(r=>this.read(r,e))}read(e,{template:r,type:n}){if(e.kind==="u\
nknown")return{unreadable:e.why};if(e.kind==="body"){let o=(0,tT.templateIn)(e.value);return o===void 0?{unreadable:"its\
 inline template is neither JSON nor YAML"}:{document:o}}let s=this.assets.find(e.value,r),i=s===void 0?void 0:this.stacks.
get(s);return i!==void 0?(i.isDeployedElsewhere||=n!==jr.STACK,{}):s===void 0?{unreadable:"it deploys a template that is\
 not in this app"}:this.inFile(s)}inFile(e){this.documents.has(e)||this.documents.set(e,(0,tT.templateInFile)(e));let r=this.
documents.get(e);return r===void 0?{unreadable:"its template file cannot be read as JSON or YAML"}:{document:r,file:e}}};
function aT({parent:t}){return t===void 0?0:1+aT(t.template)}});var rs=d((Ype,dT)=>{"use strict";var rd=Object.defineProperty,C7=Object.getOwnPropertyDescriptor,L7=Object.getOwnPropertyNames,
$7=Object.prototype.hasOwnProperty,B7=(t,e)=>{for(var r in e)rd(t,r,{get:e[r],enumerable:!0})},F7=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of L7(e))!$7.call(t,s)&&s!==r&&rd(t,s,{get:()=>e[s],enumerable:!(n=C7(e,s))||n.
enumerable});return t},K7=t=>F7(rd({},"__esModule",{value:!0}),t),lT={};B7(lT,{includesAction:()=>U7,mayIncludeAction:()=>W7,
wildcardExpression:()=>pT});dT.exports=K7(lT);var uT=O();function pT(t,e){return new RegExp(`^${t.replace(/[.+^${}()|[\]\\]/g,
"\\$&").replace(/\*+/g,".*").replace(/\?/g,".")}$`,e)}function fT(t,e){let r=t.toLowerCase();if(!/[*?]/.test(r))return e.
some(s=>s.toLowerCase()===r);let n=pT(r,"s");return e.some(s=>n.test(s.toLowerCase()))}function U7(t,e){return(0,uT.listOf)(
t).some(r=>typeof r=="string"&&fT(r,e))}function W7(t,e){return(0,uT.listOf)(t).some(r=>typeof r!="string"||fT(r,e))}});var id=d((Hpe,vT)=>{"use strict";var sd=Object.defineProperty,V7=Object.getOwnPropertyDescriptor,J7=Object.getOwnPropertyNames,
G7=Object.prototype.hasOwnProperty,Y7=(t,e)=>{for(var r in e)sd(t,r,{get:e[r],enumerable:!0})},H7=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of J7(e))!G7.call(t,s)&&s!==r&&sd(t,s,{get:()=>e[s],enumerable:!(n=V7(e,s))||n.
enumerable});return t},z7=t=>H7(sd({},"__esModule",{value:!0}),t),mT={};Y7(mT,{DECRYPT:()=>yT,keyUsers:()=>eQ});vT.exports=
z7(mT);var hT=x(),X7=rs(),Kt=O(),Q7=K(),Z7=T(),yT="kms:Decrypt";function eQ(t,e){return(0,hT.eachValue)(e,r=>{let n=new nd(
t);return(0,Kt.listOf)((0,Kt.at)(r,"Statement")).forEach(s=>n.add(s)),(0,hT.value)({roles:n.roles,roleNames:n.roleNames,
account:n.account,anyPrincipal:n.anyPrincipal})})}var nd=class{constructor(e){this.reader=e}reader;roles=[];roleNames=[];account=!1;anyPrincipal=!1;add(e){
!(0,Kt.isObject)(e)||typeof e.Effect!="string"?this.anyPrincipal=!0:e.Effect==="Allow"&&(e.Action===void 0||(0,X7.mayIncludeAction)(
e.Action,[yT]))&&this.admit((0,Kt.at)(e,"Principal"))}admit(e){if(!((0,Kt.isObject)(e)&&Object.keys(e).every(n=>tQ.includes(
n)))){this.anyPrincipal=!0;return}(0,Kt.entriesOf)(e).filter(([n])=>n==="AWS").flatMap(([,n])=>(0,Kt.listOf)(n)).forEach(
n=>this.admitName(n))}admitName(e){let r=(0,Z7.partsOf)(this.reader.resolvedValue(e)),n=this.reader.referencedResources(
e).find(({type:i})=>i===Q7.ROLE),s=r.every(i=>typeof i=="string")?r.join(""):void 0;n!==void 0?this.roles.push(n.template.
locate(n)):s!==void 0&&rQ.test(s)?this.account=!0:s!==void 0&&nQ.test(s)?this.roleNames.push(s.slice(s.lastIndexOf("/")+
1)):this.anyPrincipal=!0}},tQ=["AWS","Service","Federated","CanonicalUser"],rQ=/^(?:arn:[^:*?]+:iam::)?(?:\d{12}|\uE000)(?::root)?$/,
nQ=/^arn:[^:*?]+:iam::(?:\d{12}|\uE000):(?:role|user)\/[^*?{]+$/});var PT=d((zpe,wT)=>{"use strict";var od=Object.defineProperty,sQ=Object.getOwnPropertyDescriptor,iQ=Object.getOwnPropertyNames,
oQ=Object.prototype.hasOwnProperty,aQ=(t,e)=>{for(var r in e)od(t,r,{get:e[r],enumerable:!0})},cQ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of iQ(e))!oQ.call(t,s)&&s!==r&&od(t,s,{get:()=>e[s],enumerable:!(n=sQ(e,s))||n.
enumerable});return t},lQ=t=>cQ(od({},"__esModule",{value:!0}),t),_T={};aQ(_T,{namedPrincipals:()=>pQ});wT.exports=lQ(_T);
var uQ=x(),gT=N(),bT=O();function pQ(t,e){return(0,uQ.valuesOf)(e).flatMap(OT).filter(r=>fQ(t,r)).map(bT.canonical)}function OT(t){
return(0,gT.isIntrinsic)(t)?[t]:typeof t=="object"&&t!==null?Object.values(t).flatMap(OT):[]}function fQ(t,e){let r=t.referencedResource(
e);return r===void 0?dQ(t,e):r.type.startsWith("AWS::IAM::")}function dQ(t,e){let r=t.resolvedValue(e),n=(0,gT.namedResource)(
r),s=n?.logicalId.endsWith("Role")?n.logicalId.slice(0,-4):"";return(0,bT.isObject)(r)&&t.originTemplate(r)?.resources.get(
s)?.type==="AWS::Serverless::Function"}});var TT=d((Xpe,AT)=>{"use strict";var ud=Object.defineProperty,hQ=Object.getOwnPropertyDescriptor,mQ=Object.getOwnPropertyNames,
yQ=Object.prototype.hasOwnProperty,vQ=(t,e)=>{for(var r in e)ud(t,r,{get:e[r],enumerable:!0})},_Q=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of mQ(e))!yQ.call(t,s)&&s!==r&&ud(t,s,{get:()=>e[s],enumerable:!(n=hQ(e,s))||n.
enumerable});return t},gQ=t=>_Q(ud({},"__esModule",{value:!0}),t),ST={};vQ(ST,{Aliases:()=>cd,Keys:()=>ad,LookedUpParameters:()=>ld,
endOfArn:()=>kT});AT.exports=gQ(ST);var Oo=x(),bQ=ho(),OQ=id(),wQ=PT(),PQ=xr(),SQ=vt(),wo=Z(),kQ=N(),be=O(),Rr=K(),pd=T(),
ad=class{constructor(e){this.reader=e,this.facts=new bQ.CaseCache(e.cases)}reader;facts;fact(e){return this.facts.get(e,
()=>this.read(e))}read(e){let{reader:r}=this,{properties:n,template:s,entry:i}=e,o={template:s,properties:i},a=l=>e.type===
Rr.REPLICA_KEY?this.ofPrimary(e,l):l(e),c=(0,SQ.asPolicy)(r,r.evaluate((0,be.at)(n,"KeyPolicy"),s));return{where:s.locate(
e),rotation:a(l=>r.boolean(l,"EnableKeyRotation")),rotationPeriodInDays:a(l=>r.number(l,"RotationPeriodInDays")),keySpec:a(
l=>r.text(l,"KeySpec")),keyUsage:a(l=>r.text(l,"KeyUsage")),origin:a(l=>r.text(l,"Origin")),enabled:r.boolean(e,"Enabled"),
bypassPolicyLockoutSafetyCheck:r.boolean(e,"BypassPolicyLockoutSafetyCheck"),policy:c,get namedPrincipals(){return(0,wQ.
namedPrincipals)(r,c)},get users(){return(0,OQ.keyUsers)(r,c)},deletionPolicy:r.text(o,"DeletionPolicy"),updateReplacePolicy:r.
text(o,"UpdateReplacePolicy"),nestedIn:(0,PQ.stacksAround)(r,s)}}ofPrimary(e,r){let n=(0,Oo.withDefault)(this.reader.at(
e,"PrimaryKeyArn"),(0,Oo.unverifiable)("it names no primary key"));return(0,Oo.eachValue)(n,s=>{let i=this.reader.referencedResource(
s);return i?.type===Rr.KEY?r(i):(0,Oo.unverifiable)(`its primary key is not defined in this app: ${this.reader.explain(s)}`)})}},
cd=class{constructor(e){this.reader=e}reader;byName;find(e,r,n){if(typeof e=="string"){let i=e.startsWith("arn:"),[,,,o,
,...a]=e.split(":"),c=i?a.join(":"):e,l=i&&o!==pd.REGION?o:n;return c.startsWith("alias/")?{name:c,resources:this.named(
c,r,l)}:void 0}let s=this.reader.referencedResource(kT(this.reader,e,/^arn:/));return s?.type===Rr.ALIAS?{name:this.nameOf(
s)??s.logicalId,resources:[s]}:void 0}named(e,r,n){if(this.byName===void 0){this.byName=new Map;for(let s of this.reader.
templates.ofType(Rr.ALIAS))(0,be.addTo)(this.byName,this.nameOf(s),s)}return(this.byName.get(e)??[]).filter(s=>(0,wo.mayEqual)(
s.template.region,n)&&(0,wo.mayEqual)(s.template.account,r.account))}nameOf({properties:e,template:r}){return this.reader.
cases.outside(()=>this.reader.singleText((0,be.at)(e,"AliasName"),r))}},ld=class{constructor(e){this.reader=e}reader;byName;find(e,r){
let n=(0,pd.partsOf)(this.reader.resolvedValue(e)),[,s]=n.length===1?AQ.exec((0,be.textOrNone)(n[0]))??[]:[],[i,o]=n,a=n.
length===3&&TQ.test((0,be.textOrNone)(i))?this.reader.referencedResource(o):void 0,c=s??this.nameOfParameterType(n[0],r);
return a?.type===Rr.SSM_PARAMETER?[a]:c===void 0?[]:this.named(c,r)}nameOfParameterType(e,r){let n=this.reader.originTemplate(
e)??r,s=(0,kQ.namedResource)(e)?.logicalId??"",i=n.section("Parameters",s);if(!(0,be.textOrNone)((0,be.at)(i,"Type")).startsWith(
"AWS::SSM::Parameter::Value<"))return;let o=n.parent?.parameter(s);return o===void 0?this.reader.singleText((0,be.at)(i,
"Default"),n):this.reader.singleText(o,n.parent.template)}named(e,{region:r,account:n}){return this.byName??=this.reader.
cases.outside(()=>{let s=new Map;return this.reader.templates.ofType(Rr.SSM_PARAMETER).forEach(i=>(0,be.addTo)(s,this.reader.
singleText((0,be.at)(i.properties,"Name"),i.template),i)),s}),(this.byName.get(e)??[]).filter(({template:s})=>(0,wo.mayEqual)(
s.region,r)&&(0,wo.mayEqual)(s.account,n))}},AQ=/^(?:arn:[^{]*:key\/)?\{\{resolve:ssm:([^:}]+)(?::\d+)?\}\}$/,TQ=/^(?:arn:[^{]*:key\/)?\{\{resolve:ssm:$/;
function kT(t,e,r){let n=(0,pd.joinedParts)(t.resolvedValue(e))??[];return n.length===2&&r.test((0,be.textOrNone)(n[0]))?
n[1]:e}});var md=d((Qpe,xT)=>{"use strict";var hd=Object.defineProperty,EQ=Object.getOwnPropertyDescriptor,NQ=Object.getOwnPropertyNames,
jQ=Object.prototype.hasOwnProperty,xQ=(t,e)=>{for(var r in e)hd(t,r,{get:e[r],enumerable:!0})},RQ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of NQ(e))!jQ.call(t,s)&&s!==r&&hd(t,s,{get:()=>e[s],enumerable:!(n=EQ(e,s))||n.
enumerable});return t},DQ=t=>RQ(hd({},"__esModule",{value:!0}),t),jT={};xQ(jT,{AWS_MANAGED:()=>fd,AWS_OWNED:()=>ns,Encryption:()=>dd});
xT.exports=DQ(jT);var q=x(),Po=TT(),ET=O(),NT=K(),IQ=T(),ns=(0,q.value)({level:"AWS_OWNED"}),fd=(0,q.value)({level:"AWS_\
MANAGED"}),dd=class{constructor(e){this.reader=e,this.keys=new Po.Keys(e),this.aliases=new Po.Aliases(e),this.parameters=
new Po.LookedUpParameters(e)}reader;keys;aliases;parameters;byKey(e,r,n=r.region){return(0,q.eachValue)(e,s=>{let i=this.
aliases.find(s,r,n);return i!==void 0?this.byAlias(i,s):s===""||typeof s!="string"&&!(0,ET.isObject)(s)?(0,q.unverifiable)(
"the key is malformed"):this.ofKey(s,r)})}byKeyOrDefault(e,r,n){return(0,q.withDefault)(this.byKey(e,r,n),fd)}bySpecification(e,r,n,s){
return this.ifEnabled(e,i=>this.byKeyOrDefault(this.reader.pick(i,"KMSMasterKeyId"),r,n),s)}ifEnabled(e,r,n="SSEEnabled"){
return(0,q.withDefault)((0,q.eachValue)(e,s=>{let i=this.reader.asBoolean(this.reader.pick(s,n));return(0,q.withDefault)(
(0,q.eachValue)(i,o=>o?this.byType(s,r):ns),ns)}),ns)}byType(e,r){let n=(0,q.withDefault)(this.reader.asText(this.reader.
pick(e,"SSEType")),(0,q.value)("KMS"));return(0,q.eachValue)(n,s=>{switch(s){case"KMS":return r(e);case"AES256":return ns;default:
return(0,q.unverifiable)(`its SSEType is ${s}, and DynamoDB accepts only KMS`)}})}byAlias({name:e,resources:r},n){if((0,NT.
isAwsManagedKey)(e))return fd;if(r.length===0)return(0,q.value)({...this.undefinedKey(n,`the app does not define ${e}`),
viaAlias:e});let s=r.filter(a=>this.reader.exists(a)),i=(0,q.distinct)(s.flatMap(a=>{let c=(0,q.withDefault)(this.reader.
at(a,"TargetKeyId"),(0,q.unverifiable)(`${e} has no target`));return(0,q.eachValue)(c,l=>(0,q.eachValue)(this.ofKey(l,a.
template),u=>(0,q.value)({...u,viaAlias:e})))}));return s.some(({entry:a})=>this.reader.cases.decided||(0,ET.at)(a,"Cond\
ition")===void 0)?i:[...i,...(0,q.value)({...this.undefinedKey(n,`the app does not always define ${e}`),viaAlias:e})]}ofKey(e,r){
let n=this.customerManagedKey(e);if(n!==void 0)return(0,q.value)({level:"CUSTOMER_MANAGED",key:this.keys.fact(n)});if(typeof e!=
"string"||(0,IQ.hasDynamicReference)(e)){let[i,o]=[`it is not a key of the app: ${this.reader.explain(e)}`,this.reader.keyName(
e)],a=this.parameters.find(e,r).flatMap(c=>this.namedBy(c));return a.length===0?(0,q.unverifiable)(i,o):(0,q.distinct)(a.
flatMap(c=>(0,q.value)({level:"CUSTOMER_MANAGED",key:this.keys.fact(c),lookedUp:i,foreignKeyName:o})))}let s=/^arn:[^:]*:kms:([^:]+):/.
exec(e)?.[1];return(0,q.value)({...this.undefinedKey(e,`the app does not define the key ${e}`),...s===void 0?{}:{keyRegion:s}})}namedBy(e){
let{template:r}=e;return(this.reader.exists(e)?(0,q.valuesOf)(this.reader.at(e,"Value")):[]).flatMap(s=>[s,...this.aliases.
find(s,r,r.region)?.resources.flatMap(i=>(0,q.valuesOf)(this.reader.at(i,"TargetKeyId")))??[]]).flatMap(s=>this.customerManagedKey(
s)??[])}undefinedKey(e,r){return{level:"CUSTOMER_MANAGED",foreignKey:r,foreignKeyName:this.reader.keyName(e)}}customerManagedKey(e){
let r=this.reader.target((0,Po.endOfArn)(this.reader,e,/:key\/$/));return r!==void 0&&(0,NT.isKeyType)(r.resource.type)&&
["Arn","KeyId",void 0].includes(r.attribute)?r.resource:void 0}}});var So=d((Zpe,qT)=>{"use strict";var _d=Object.defineProperty,MQ=Object.getOwnPropertyDescriptor,qQ=Object.getOwnPropertyNames,
CQ=Object.prototype.hasOwnProperty,LQ=(t,e)=>{for(var r in e)_d(t,r,{get:e[r],enumerable:!0})},$Q=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of qQ(e))!CQ.call(t,s)&&s!==r&&_d(t,s,{get:()=>e[s],enumerable:!(n=MQ(e,s))||n.
enumerable});return t},BQ=t=>$Q(_d({},"__esModule",{value:!0}),t),DT={};LQ(DT,{ResourceNames:()=>vd,parseArn:()=>MT});qT.
exports=BQ(DT);var RT=rs(),yd=O(),IT=T(),FQ=Z(),vd=class{constructor(e){this.reader=e}reader;services;byName=new Map;names=new Map;matching(e,r,n){
let s=MT(e),[i,o]=s===void 0?[r,e]:[s.service,s.rest],a=s??n,c=(i.includes("*")?this.servicesLike(i):[i]).flatMap(l=>/[*?]/.
test(o)?this.like(l,o):o.split(/[:/]/).flatMap(u=>this.named(l,u)));return[...new Set(c)].filter(({template:l,type:u})=>(0,FQ.
mayShareEnvironment)(KQ.test(u)?{account:a.account}:a,l))}named(e,r){let n=this.byName.get(e)??this.indexOf(e);return this.
byName.set(e,n),n.get(r)??[]}indexOf(e){let r=new Map;for(let n of this.ofService(e)){let s=this.nameOf(n);s!==void 0&&(0,yd.
addTo)(r,s,n)}return r}like(e,r){let[n,...s]=r.split(/[:/]/),i=s.length===0&&UQ.has(e),o=/[*?]/.test(n)&&!i?"*":i?n:e===
"iam"?s[s.length-1]:s[0]??n,a=(0,RT.wildcardExpression)(o,"s");return this.ofService(e).filter(c=>{let l=this.nameOf(c);
return l===void 0?/[*?]/.test(o):a.test(l)})}servicesLike(e){let r=(0,RT.wildcardExpression)(e,"s");return this.ofService(
""),[...this.services.keys()].filter(n=>r.test(n))}ofService(e){if(this.services===void 0){this.services=new Map;for(let r of this.
reader.templates.resources)(0,yd.addTo)(this.services,WQ(r.type),r)}return this.services.get(e)??[]}nameOf(e){if(!this.names.
has(e)){let{type:r,properties:n,template:s}=e,i=`${r.slice(r.lastIndexOf(":")+1)}Name`,o=Object.keys(n).find(c=>c==="Fam\
ily"||c.endsWith("Name")&&i.endsWith(c)),a=o===void 0?void 0:this.reader.cases.outside(()=>this.reader.singleText((0,yd.
at)(n,o),s));this.names.set(e,a!==void 0&&(0,IT.isKnown)(a)?a:void 0)}return this.names.get(e)}},KQ=/^AWS::IAM::/,UQ=new Set(
["sns","sqs","codepipeline"]);function MT(t){let[,e,r,n,s]=/^arn:[^:]*:([^:]+):([^:]*):([^:]*):(.+)$/s.exec(t)??[],i=o=>o!==
""&&(0,IT.isKnown)(o)&&!/[*?]/.test(o)?o:void 0;return e===void 0?void 0:{service:e,region:i(r),account:i(n),rest:s}}function WQ(t){
let[,e="",r]=t.split("::");return(e==="Serverless"?JQ[r]:VQ[e])??e.toLowerCase()}var VQ={StepFunctions:"states",KinesisFirehose:"\
firehose",EMR:"elasticmapreduce",EMRServerless:"emr-serverless",ApiGatewayV2:"apigateway"},JQ={Function:"lambda",StateMachine:"\
states",SimpleTable:"dynamodb"}});var ss=d((efe,FT)=>{"use strict";var Pd=Object.defineProperty,GQ=Object.getOwnPropertyDescriptor,YQ=Object.getOwnPropertyNames,
HQ=Object.prototype.hasOwnProperty,zQ=(t,e)=>{for(var r in e)Pd(t,r,{get:e[r],enumerable:!0})},XQ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of YQ(e))!HQ.call(t,s)&&s!==r&&Pd(t,s,{get:()=>e[s],enumerable:!(n=GQ(e,s))||n.
enumerable});return t},QQ=t=>XQ(Pd({},"__esModule",{value:!0}),t),$T={};zQ($T,{TablesByReference:()=>wd,isToldElsewhere:()=>BT});
FT.exports=QQ($T);var CT=O(),gd=K(),ZQ=T(),eZ=x(),LT=Z(),bd=So(),wd=class{constructor(e,r=new bd.ResourceNames(e)){this.
reader=e,this.resourceNames=r}reader;resourceNames;among(e){let r={tables:new Set,remote:[],names:[],all:!1,unknown:[]},
n=(s,i)=>s.forEach(o=>{(0,LT.mayEqual)(i,o.template.region)?r.tables.add(o):r.remote.push({table:o,region:i})});for(let s of e){
let i=(0,ZQ.partsOf)(this.reader.resolvedValue(s)),o=this.reader.referencedResources(s),a=i.every(f=>typeof f=="string")?
i.join(""):void 0,[,c,l]=/^arn:[^:]*:([^:]*):[^:]*:[^:]*:(?:table\/([^/]+))?/.exec(a??"")??[],u=typeof i[0]=="string"?(0,bd.
parseArn)(`${i[0]}-`)?.region:void 0,p=o.filter(({type:f})=>f===tZ);p.length>0?p.forEach(f=>n(this.tablesOf(f),this.reader.
singleText((0,CT.at)(f.properties,"Region"),f.template))):o.some(BT)?r.unknown.push(s):o.length>0?n(o.filter(({type:f})=>(0,gd.
becomesTable)(f)),u):a==="*"||Od(c)&&(l==="*"||/^arn:(?:[^:]*:){4}(?:\*|table\*)/.test(a??""))?r.all=!0:Od(c)&&l!==void 0&&
!/[*?]/.test(l)?(r.names.push(l),n(this.named(l,a),u)):(c===void 0||/[*?]/.test(c)||Od(c))&&r.unknown.push(s)}return{...r,
tables:[...r.tables]}}tablesOf({properties:e,template:r}){return(0,eZ.valuesOf)(this.reader.evaluate((0,CT.at)(e,"TableN\
ame"),r)).flatMap(n=>typeof n=="string"?this.resourceNames.named("dynamodb",n).filter(s=>s.template===r):this.reader.referencedResources(
n)).filter(({type:n})=>(0,gd.becomesTable)(n))}named(e,r){let n=(0,bd.parseArn)(r)?.account;return this.resourceNames.named(
"dynamodb",e).filter(({type:s,template:i})=>(0,gd.becomesTable)(s)&&(0,LT.mayEqual)(n,i.account))}},tZ="Custom::SecureTa\
bleReplicaPolicy";function BT({type:t}){return/^(Custom::|AWS::CloudFormation::|AWS::SSM::)/.test(t)}function Od(t){return t===
"dynamodb"||t==="*"}});var Nd=d((tfe,JT)=>{"use strict";var Ed=Object.defineProperty,rZ=Object.getOwnPropertyDescriptor,nZ=Object.getOwnPropertyNames,
sZ=Object.prototype.hasOwnProperty,iZ=(t,e)=>{for(var r in e)Ed(t,r,{get:e[r],enumerable:!0})},oZ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of nZ(e))!sZ.call(t,s)&&s!==r&&Ed(t,s,{get:()=>e[s],enumerable:!(n=rZ(e,s))||n.
enumerable});return t},aZ=t=>oZ(Ed({},"__esModule",{value:!0}),t),UT={};iZ(UT,{BackupSelections:()=>Ad,selectsTables:()=>pZ});
JT.exports=aZ(UT);var kd=N(),ie=O(),ko=T(),cZ=xr(),lZ=ss(),Sd={listed:[],excluded:[],allOfTags:[],anyOfTags:[]},Ad=class{constructor(e){
this.reader=e,this.tables=new lZ.TablesByReference(e)}reader;tables;all(){return this.reader.templates.ofType("AWS::Back\
up::BackupSelection").map(e=>this.fact(e))}fact(e){let{reader:r}=this,{template:n}=e;return{where:n.locate(e),nestedIn:(0,cZ.
stacksAround)(r,n),conditional:VT(e),alternatives:r.at(e,"BackupSelection").map(s=>{switch(s.kind){case"absent":return Sd;case"\
unverifiable":return{...Sd,mayAdd:s.why};case"value":return this.read(s.value)}})}}read(e){if(!(0,kd.isPlainObject)(e))return{
...Sd,mayAdd:"a backup selection is evaluated at deployment"};let[r,n,s,i]=["Resources","NotResources","ListOfTags","Con\
ditions"].map(h=>(0,ie.at)(e,h)),o=(0,ie.listOf)(r).length===0&&(0,ie.listOf)(s).length>0,a=this.list(r),c=this.list(n),
l=(0,ie.listOf)(s).map(WT),u=uZ(i),p=[...a.unknown,...l.includes(void 0)?[s]:[]],f=[...c.unknown,...u.includes(void 0)?[
i]:[]];return{listed:(0,ie.listOf)(r).length===0&&!o?[Td]:a.tables,excluded:c.tables,anyOfTags:l.filter(h=>h!==void 0),allOfTags:u.
filter(h=>h!==void 0),...p.length===0?{}:{mayAdd:`a backup selection selects by ${(0,ko.abbreviate)(p[0])}`},...f.length===
0?{}:{mayLack:`a backup selection selects by ${(0,ko.abbreviate)(f[0])}`}}}list(e){let r={tables:[],unknown:[]};for(let n of(0,ie.
listOf)(e)){let{tables:s,names:i,all:o,unknown:a}=this.tables.among([n]),[c]=(0,ko.partsOf)(this.reader.resolvedValue(n)),
[,l,u]=((0,ie.isScalar)(c)?/^arn:[^:]*:[^:]*:([^:]*):([^:]*):/.exec(String(c)):void 0)??[],p={region:KT(l),account:KT(u)},
f=o?[Td]:i.length>0?i.map(h=>({name:h})):s.map(h=>({table:h.template.locate(h)}));a.length>0||f.length>0&&[p.region,p.account].
some(h=>h!==void 0&&/[*?]/.test(h))?r.unknown.push(n):r.tables.push(...f.map(h=>({...h,...p})))}return r}},Td={name:"*"};
function KT(t){return t===void 0||t===""||t==="*"||(0,ko.hasPlaceholder)(t)?void 0:t}function uZ(t){return t!==void 0&&!(0,kd.
isPlainObject)(t)?[void 0]:(0,ie.entriesOf)(t).flatMap(([e,r])=>(0,kd.asIntrinsic)(r)===void 0?(0,ie.listOf)(r).map(n=>e===
"StringEquals"?WT(n):void 0):[void 0])}function WT(t){let[e,r,n]=["ConditionType","ConditionKey","ConditionValue"].map(s=>(0,ie.
at)(t,s));return(0,ie.isScalar)(r)&&(0,ie.isScalar)(n)&&(e===void 0||e==="STRINGEQUALS")?{key:String(r).replace(/^aws:ResourceTag\//i,
""),value:String(n)}:void 0}function VT({entry:t,template:{parent:e}}){return(0,ie.at)(t,"Condition")!==void 0||e!==void 0&&
VT(e.resource)}function pZ({alternatives:t}){let e=t.map(({listed:r,excluded:n,anyOfTags:s,allOfTags:i,mayAdd:o,mayLack:a})=>{
let c=r.length>0&&i.length===0&&n.length===0&&a===void 0,l=r.length>0||s.length>0||o!==void 0;return c||(l&&!n.some(fZ)?
void 0:!1)});return e.includes(!0)||(e.includes(void 0)?void 0:!1)}function fZ({name:t,region:e,account:r}){return t===Td.
name&&e===void 0&&r===void 0}});var Rd=d((rfe,HT)=>{"use strict";var jd=Object.defineProperty,dZ=Object.getOwnPropertyDescriptor,hZ=Object.getOwnPropertyNames,
mZ=Object.prototype.hasOwnProperty,yZ=(t,e)=>{for(var r in e)jd(t,r,{get:e[r],enumerable:!0})},vZ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of hZ(e))!mZ.call(t,s)&&s!==r&&jd(t,s,{get:()=>e[s],enumerable:!(n=dZ(e,s))||n.
enumerable});return t},_Z=t=>vZ(jd({},"__esModule",{value:!0}),t),GT={};yZ(GT,{descend:()=>xd});HT.exports=_Z(GT);var Ao=N(),
YT=O(),gZ=x();function xd(t,e,r,...n){if(e===void 0)return[];if(n.length===0)return(0,Ao.itemBranches)(e).map(o=>({kind:"\
value",value:o}));let[s,...i]=n;return(0,Ao.itemBranches)(e).flatMap(o=>(0,Ao.isPlainObject)(o)?xd(t,(0,YT.at)(o,s),r,...i):
bZ(t,o,r,n))}function bZ(t,e,r,n){return t.evaluate(e,r).flatMap(s=>s.kind!=="value"?s.kind==="absent"?[]:[s]:(0,Ao.isPlainObject)(
s.value)||(0,YT.isList)(s.value)?xd(t,s.value,r,...n):(0,gZ.unverifiable)(t.explain(s.value)))}});var nE=d((nfe,rE)=>{"use strict";var Cd=Object.defineProperty,OZ=Object.getOwnPropertyDescriptor,wZ=Object.getOwnPropertyNames,
PZ=Object.prototype.hasOwnProperty,SZ=(t,e)=>{for(var r in e)Cd(t,r,{get:e[r],enumerable:!0})},kZ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of wZ(e))!PZ.call(t,s)&&s!==r&&Cd(t,s,{get:()=>e[s],enumerable:!(n=OZ(e,s))||n.
enumerable});return t},AZ=t=>kZ(Cd({},"__esModule",{value:!0}),t),eE={};SZ(eE,{AIR_GAPPED_VAULT:()=>Dd,PLAN:()=>tE,RESTORE_TESTS:()=>NZ,
VAULT:()=>No,Vaults:()=>Id,restoreTests:()=>jZ});rE.exports=AZ(eE);var TZ=N(),To=O(),EZ=T(),Re=x(),Eo=md(),zT=Nd(),XT=Rd(),
No="AWS::Backup::BackupVault",Dd="AWS::Backup::LogicallyAirGappedBackupVault",tE="AWS::Backup::BackupPlan",NZ="AWS::Back\
up::RestoreTestingSelection",Id=class{constructor(e,r){this.reader=e,this.encryption=r}reader;encryption;plans;fact(e){let{
template:r,type:n}=e;return{where:r.locate(e),encryption:(0,Re.withDefault)(this.encryption.byKey(this.reader.at(e,"Encr\
yptionKeyArn"),r),n===No?Eo.AWS_MANAGED:Eo.AWS_OWNED),holdsTables:this.read().backUpTablesTo(e)}}foreign(e){let r=e.template.
locate(e);return this.read().foreignVaults(e).map(({name:n,why:s,holdsTables:i})=>({where:r,foreign:n,encryption:(0,Re.unverifiable)(
s),holdsTables:i}))}read(){return this.plans??=this.reader.cases.outside(()=>new Md(this.reader)),this.plans}},Md=class{constructor(e){
this.reader=e;let r=this.selectionsByPlan();for(let n of e.templates.ofType(tE)){let s=qd([...r.get(n)??[],...r.get(void 0)??
[]]);this.vaultsOf(n).forEach(i=>this.addVault(n,i,s))}}reader;byVault=new Map;byName=[];unknown=new Map;backUpTablesTo(e){
let r=[...this.unknown.values()].flat().map(({holdsTables:s})=>ZT(s)),n=this.byName.map(s=>{let i=this.isSame(s,e);return i===
!1||s.backsUpTables===!1?!1:i&&s.backsUpTables});return qd([...this.byVault.get(e)??[],...n,...r])}foreignVaults(e){let r=[
No,Dd].flatMap(s=>this.reader.templates.ofType(s)),n=this.byName.filter(s=>s.plan===e&&!r.some(i=>this.isSame(s,i)===!0)).
map(({name:s,backsUpTables:i})=>({name:s,why:"the app does not define it",holdsTables:i}));return[...new Map([...n,...this.
unknown.get(e)??[]].map(s=>[JSON.stringify(s),s])).values()]}addVault(e,r,n){if(r.kind==="absent")return;let{value:s}=r.
kind==="value"?r:{value:void 0},i=s===void 0?void 0:this.reader.referencedResource(s);if(i?.type===No||i?.type===Dd)(0,To.
addTo)(this.byVault,i,n);else if(typeof s=="string"&&!s.includes("{{")){let[,o,a,c]=/^arn:[^:]*:backup:([^:]*):([^:]*):backup-vault:(.+)$/.
exec(s)??[],{region:l,account:u}=e.template,p={region:QT(o)?o:l,account:QT(a)?a:u};this.byName.push({plan:e,name:c??s.slice(
s.lastIndexOf(":")+1),backsUpTables:n,...p})}else{let o=r.kind==="unverifiable"?r.why:this.reader.explain(s);(0,To.addTo)(
this.unknown,e,{name:"it names",why:o,holdsTables:n})}}isSame(e,r){let{template:n}=r,s=this.reader.text(r,"BackupVaultNa\
me").map(a=>a.kind==="unverifiable"?void 0:a.kind==="value"&&a.value===e.name),i=s.every(a=>a===s[0])?s[0]:void 0,o=[[e.
region,n.region],[e.account,n.account]].map(([a,c])=>a===c?!0:a===void 0||c===void 0?void 0:!1);return[i,...o].includes(
!1)?!1:[i,...o].includes(void 0)?void 0:!0}selectionsByPlan(){let e=new Map,r=new zT.BackupSelections(this.reader);for(let n of this.
reader.templates.ofType("AWS::Backup::BackupSelection")){let s=(0,zT.selectsTables)(r.fact(n));for(let i of this.reader.
at(n,"BackupPlanId").filter(({kind:o})=>o!=="absent")){let o=i.kind==="value"?this.reader.referencedResource(i.value):void 0;
(0,To.addTo)(e,o,o===void 0?ZT(s):s)}}return e}vaultsOf({properties:e,template:r}){let n=(0,XT.descend)(this.reader,e,r,
"BackupPlan","BackupPlanRule");return[["TargetBackupVault"],["TargetLogicallyAirGappedBackupVaultArn"],["CopyActions","D\
estinationBackupVaultArn"]].flatMap(s=>n.flatMap(i=>i.kind==="value"?(0,XT.descend)(this.reader,i.value,r,...s):[i])).flatMap(
s=>s.kind==="value"?this.reader.evaluate(s.value,r):[s])}};function QT(t){return t!==void 0&&t!==""&&!(0,EZ.hasPlaceholder)(
t)}function qd(t){return t.includes(!0)?!0:t.includes(void 0)?void 0:!1}function ZT(t){return t===!1?!1:void 0}function jZ(t,e,r){
let n=t.text(r,"ProtectedResourceType").map(i=>i.kind==="unverifiable"?void 0:i.kind==="value"&&i.value.toLowerCase()===
"dynamodb"),s=qd(n);return s===!1?[]:[{where:r.template.locate(r),restoresTables:s,encryption:(0,Re.withDefault)((0,Re.eachValue)(
t.at(r,"RestoreMetadataOverrides"),i=>xZ(t,e,i,r)),Eo.AWS_OWNED)}]}function xZ(t,e,r,{template:n}){if(!(0,TZ.isPlainObject)(
r))return(0,Re.unverifiable)(t.explain(r));let s=c=>(0,To.entriesOf)(r).find(([l])=>l.toLowerCase()===c)?.[1],[i,o]=[s("\
encryptiontype"),s("kmsmasterkeyarn")],a=i===void 0?(0,Re.value)("default"):t.asText((0,Re.value)(i));return(0,Re.eachValue)(
a,c=>c.toLowerCase()!=="default"?e.byKeyOrDefault(o===void 0?[{kind:"absent"}]:(0,Re.value)(o),n):o===void 0?Eo.AWS_OWNED:
(0,Re.unverifiable)("kmsMasterKeyArn is set without encryptionType KMS"))}});var pE=d((sfe,uE)=>{"use strict";var Ld=Object.defineProperty,RZ=Object.getOwnPropertyDescriptor,DZ=Object.getOwnPropertyNames,
IZ=Object.prototype.hasOwnProperty,MZ=(t,e)=>{for(var r in e)Ld(t,r,{get:e[r],enumerable:!0})},qZ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of DZ(e))!IZ.call(t,s)&&s!==r&&Ld(t,s,{get:()=>e[s],enumerable:!(n=RZ(e,s))||n.
enumerable});return t},CZ=t=>qZ(Ld({},"__esModule",{value:!0}),t),sE={};MZ(sE,{opaqueResource:()=>VZ,opaqueTemplate:()=>$Z});
uE.exports=CZ(sE);var LZ=N(),Y=O(),iE=K();function $Z(t){let e=t.locate();if(!(0,Y.isObject)(t.document))return[{where:e,
why:"its template cannot be read"}];let r=[...(0,Y.listOf)((0,Y.at)(t.document,"Transform")),...(0,Y.listOf)((0,Y.at)(t.
document,"Fn::Transform"))].map(s=>(0,Y.textOrNone)((0,Y.at)(s,"Name")??s)||JSON.stringify(s)).filter(s=>!BZ.test(s)),n=(0,Y.
entriesOf)((0,Y.at)(t.document,"Resources")).filter(([s,i])=>FZ(s,i)).map(([s])=>s);return[...r.map(s=>({where:e,why:`th\
e transform ${s} may add or change any resource`})),...n.map(s=>({where:e,why:`a macro or loop generates ${s} at deploym\
ent`}))]}var BZ=/^AWS::(Serverless-2016-10-31|LanguageExtensions|CodeDeployBlueGreen|ServiceCatalog|SecretsManager-\d{4}-\d{2}-\d{2})$/;
function FZ(t,e){if(t.startsWith(oE))return!aE(e);let r=(0,Y.at)(e,"Type"),n=typeof r=="string"?(0,Y.at)(e,"Fn::Transfor\
m")!==void 0&&!(0,iE.becomesTable)(r):r!==void 0||(0,Y.entriesOf)(e).some(([s])=>s.startsWith("Fn::"));return t.startsWith(
"Fn::")||n}var oE="Fn::ForEach::";function aE(t){let e=(0,Y.isList)(t)&&t.length===3?t[2]:void 0;return(0,Y.isObject)(e)&&
(0,Y.entriesOf)(e).every(([r,n])=>r.startsWith(oE)?aE(n):KZ(r,n))}function KZ(t,e){let r=(0,Y.textOrNone)((0,Y.at)(e,"Ty\
pe")),n=r!==""&&!/[$&]\{/.test(r);return!t.startsWith("Fn::")&&n&&!UZ(e)&&!WZ.test(r)&&cE(r)===void 0}function UZ(t){return(0,LZ.
contains)(t,e=>Object.hasOwn(e,"Fn::Transform"))}var WZ=new RegExp("^(AWS::(DynamoDB|DAX|ServiceCatalog)::|AWS::CloudFor\
mation::(Stack|StackSet|CustomResource)$|AWS::Serverless::SimpleTable$|Custom::)");function VZ(t,e,r){let n=r.get(e)??(GZ(
t,e)?void 0:cE(e.type));return n===void 0?[]:[{where:e.template.locate(e),why:n}]}function cE(t){return t===lE?"it deplo\
ys an application that is not in this app":(0,iE.tableHiddenIn)(t)}var lE="AWS::Serverless::Application",JZ=new RegExp("\
^arn:(aws:serverlessrepo:us-east-1:297356227824|aws-cn:serverlessrepo:cn-north-1:193023089310|aws-us-gov:serverlessrepo:\
us-gov-west-1:023102451235):applications/SecretsManager[A-Za-z0-9]*Rotation[A-Za-z0-9]*$");function GZ(t,e){return e.type===
lE&&t.text(e,"Location","ApplicationId").every(r=>r.kind==="value"&&JZ.test(r.value))}});var vE=d((ife,yE)=>{"use strict";var $d=Object.defineProperty,YZ=Object.getOwnPropertyDescriptor,HZ=Object.getOwnPropertyNames,
zZ=Object.prototype.hasOwnProperty,XZ=(t,e)=>{for(var r in e)$d(t,r,{get:e[r],enumerable:!0})},QZ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of HZ(e))!zZ.call(t,s)&&s!==r&&$d(t,s,{get:()=>e[s],enumerable:!(n=YZ(e,s))||n.
enumerable});return t},ZZ=t=>QZ($d({},"__esModule",{value:!0}),t),dE={};XZ(dE,{isKeyProperty:()=>hE,isPassedOn:()=>mE,keyUses:()=>tee});
yE.exports=ZZ(dE);var xo=N(),jo=O(),fE=K(),eee=x();function tee({reader:t,encryption:e},r){let{template:n,type:s,properties:i}=r;
return(0,fE.becomesTable)(s)||(0,fE.isCustomResource)(s)||ree.test(s)?[]:Ro(i,[]).flatMap(({path:o,value:a})=>{let c=e.byKey(
t.evaluate(a,n),n);return(0,eee.valuesOf)(c).some(({key:l})=>l!==void 0)?[{where:n.locate(r),property:o.join("."),encryption:c}]:
[]})}var ree=/^AWS::(KMS|IAM|CloudFormation|ServiceCatalog|Serverless::Application)(::|$)/;function hE(t,e=""){return/key|kms|cmk/i.
test(t)||/^(id|arn)$/i.test(t)&&/key$/i.test(e)}function mE(t){return iee.has(t.toLowerCase())}var nee=`AdditionalConfig\
s AdditionalEncryptionContext AdditionalHeaderClaims AdditionalInfo AdditionalPayloadClaims AdvancedOptions
  AdvertisedScopeMapping AggregationFunctionParameters AlgorithmHyperParameters AmiTags Arguments AthenaProperties Attri\
butes
  AuthenticationRequestExtraParams BackupPlanTags BackupVaultTags BatchJobParameters CapacityTags ClientMetadata ClientP\
roperties
  ColumnToJsonKeyMappings ConfigurationProperties ConnectionProperties CredentialsMap CustomAttributes CustomAuthenticat\
ionCredentials
  CustomDetails CustomHeaders CustomParameters CustomProperties CustomerMetadataProperties DbInstanceArnMap DefaultArgum\
ents
  DefinitionSubstitutions DeliverySourceConfiguration DependencyKeyAttributes DimensionKeys Dimensions DockerLabels Docu\
mentParameters
  DriverOpts DynamicVariables EncryptionContext Environment EnvironmentVariables FeatureTransformationParameters FormatT\
oHeader
  FunctionMapping GlobalParameters HeaderParameters Headers IdentityProviderDetails ImageTags InputPathsMap InstanceArns\
 KeyAttributes
  KmsEncryptionContext Labels Links Metadata MetricSourceAttributes MetricSourceKeyAttributes NonOverridableArguments Op\
tions Output
  Parameters ProfileMapping ProfileProperties PropagatedTags PropertyMap PythonProperties QueryStringParameters Recovery\
PointTags
  RegionDatabaseClusterArns RequestModels RequestParameters RequestTemplates ResourceTags ResponseModels ResponseParamet\
ers
  ResponseTemplates RestoreMetadataOverrides SceneMetadata ScopeTags ServiceAttributes SessionMetadata SourceProperties \
SparkProperties
  StageVariableOverrides StageVariables StatusDetails TableProperties TagMap Tags TestAliasTags TieringConfigurationTags\

  TokenSigningPublicKeys TokenUrlCustomProperties TokenUrlParametersMap TypeParameters UserDefinedFields UserPoolTags Us\
erPoolTagsAtCreate
  UserTags Variables VariantValues ViewProperties`,see=`AccessPolicies AccessPolicy ArchivePolicy AssumeRolePolicyDocume\
nt Body ConnectorParameters Content CustomJson DataProtectionPolicy
  Definition DefinitionBody DeliveryPolicy EventPattern ExchangeParameters FileSystemPolicy FilterPolicy InlinePolicy In\
put InputParameters
  InputSchema InputTransformer JsonBody KeyPolicy Manifest OutputSchema ParameterNameValues ParameterValues PermissionsP\
olicyDocument
  PipelineDefinition Policy Policies PolicyDocument PolicyText ProvisioningParameters RedriveAllowPolicy RedrivePolicy R\
eplayPolicy
  RepositoryPolicyText ResourcePolicy ResourcePolicyDocument Schema SettingsJson TableMappings TaskParameters Template T\
emplateBody`,iee=new Set(`${nee} ${see}`.toLowerCase().split(/\s+/));function Ro(t,e){return(0,jo.isList)(t)?t.flatMap(r=>Ro(
r,e)):(0,jo.isObject)(t)?(0,xo.asIntrinsic)(t)!==void 0?(0,xo.presentBranches)(t).filter(r=>r!==t).flatMap(r=>Ro(r,e)):(0,jo.
entriesOf)(t).filter(([r])=>!mE(r)).flatMap(([r,n])=>{let s=[...e,r],i=hE(r,e[e.length-1])?((0,jo.isList)(n)?(0,xo.itemBranches)(
n):[n]).filter(oee):[];return i.length>0?i.map(o=>({path:s,value:o})):Ro(n,s)}):[]}function oee(t){return typeof t=="str\
ing"?/^(arn:|alias\/|\{\{resolve:ssm:)/.test(t):(0,xo.asIntrinsic)(t)!==void 0}});var as=d((ofe,OE)=>{"use strict";var Bd=Object.defineProperty,aee=Object.getOwnPropertyDescriptor,cee=Object.getOwnPropertyNames,
lee=Object.prototype.hasOwnProperty,uee=(t,e)=>{for(var r in e)Bd(t,r,{get:e[r],enumerable:!0})},pee=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of cee(e))!lee.call(t,s)&&s!==r&&Bd(t,s,{get:()=>e[s],enumerable:!(n=aee(e,s))||
n.enumerable});return t},fee=t=>pee(Bd({},"__esModule",{value:!0}),t),gE={};uee(gE,{PolicyStatement:()=>Do,asPattern:()=>bE,
readStatements:()=>vee});OE.exports=fee(gE);var dee=rs(),os=N(),Ut=O(),hee=T(),is=x(),mee=vt(),yee=Rd();function vee(t,{
document:e,template:r}){let i=(0,os.presentBranches)(e??{}).flatMap(o=>(0,os.isPlainObject)(o)?(0,is.value)(o):(0,mee.asPolicy)(
t,t.evaluate(o,r))).flatMap(o=>o.kind==="value"?(0,yee.descend)(t,o.value,r,"Statement"):[o]).flatMap(o=>o.kind!=="value"||
(0,os.isPlainObject)(o.value)?[o]:(0,is.eachValue)(t.evaluate(o.value,r),a=>(0,os.isPlainObject)(a)?(0,is.value)(a):(0,is.
unverifiable)(t.explain(a))));return{statements:(0,is.valuesOf)(i).map(o=>new Do(t,o,r)),isPartlyUnknown:i.some(({kind:o})=>o===
"unverifiable")}}var Do=class{constructor(e,r,n){this.reader=e,this.statement=r,this.template=n;let s=this.values((0,Ut.
at)(r,"Effect")),i=o=>s.length>0&&s.every(a=>a===o);this.byEffect=i("Deny")?"none":i("Allow")?"certain":"possible"}reader;statement;template;byEffect;patterns;allows(e){
let{byEffect:r}=this;if(r==="none")return"none";let n=this.actions().filter(({expression:i})=>i.test(e)),s=n.some(({isKnown:i})=>i);
return this.isExcepting()?s?"none":n.length>0?"possible":r:s?r:n.length>0?"possible":"none"}actionPatterns(){return this.
byEffect==="none"?[]:this.isExcepting()?["*"]:this.actions().map(({text:e})=>e)}resources(){return(0,Ut.at)(this.statement,
"NotResource")===void 0?this.values((0,Ut.at)(this.statement,"Resource")):[_E]}isExcepting(){return(0,Ut.at)(this.statement,
"NotAction")!==void 0}actions(){return this.patterns??=this.values((0,Ut.at)(this.statement,"NotAction")??(0,Ut.at)(this.
statement,"Action")).map(e=>{let r=bE(e);return{text:r,expression:(0,dee.wildcardExpression)(r,"is"),isKnown:typeof e=="\
string"}}),this.patterns}values(e){return(0,os.itemBranches)(e??[]).flatMap(r=>this.reader.evaluate(r,this.template)).flatMap(
r=>r.kind==="value"?[r.value]:r.kind==="absent"?[]:[_E])}},_E=null;function bE(t){return(0,hee.partsOf)(t).map(e=>(0,Ut.
isScalar)(e)?String(e):"*").join("")}});var Gd=d((afe,PE)=>{"use strict";var Jd=Object.defineProperty,_ee=Object.getOwnPropertyDescriptor,gee=Object.getOwnPropertyNames,
bee=Object.prototype.hasOwnProperty,Oee=(t,e)=>{for(var r in e)Jd(t,r,{get:e[r],enumerable:!0})},wee=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of gee(e))!bee.call(t,s)&&s!==r&&Jd(t,s,{get:()=>e[s],enumerable:!(n=_ee(e,s))||
n.enumerable});return t},Pee=t=>wee(Jd({},"__esModule",{value:!0}),t),wE={};Oee(wE,{RolePolicies:()=>Wd,SAM_TEMPLATE:()=>Vd,
managedPolicy:()=>Tee});PE.exports=Pee(wE);var Fd=N(),Ge=O(),Kd=K(),See=T(),kee=x(),Aee=as(),Wd=class{constructor(e,r){this.
reader=e,this.names=r}reader;names;attached;of(e){this.attached??=this.index();let r=[...this.attached.get(e)??[],...this.
attached.get(void 0)??[]];if(typeof e=="string")return r;let{template:n,properties:s}=e;return[...r,...(0,Fd.itemBranches)(
(0,Ge.at)(s,"Policies")??[]).map(i=>({template:n,document:(0,Ge.at)(i,"PolicyDocument")??i,isCertain:!0})),...this.managed(
(0,Ge.at)(s,"ManagedPolicyArns"),n)]}managed(e,r){return(0,Fd.itemBranches)(e??[]).flatMap(n=>this.reader.evaluate(n,r)).
flatMap(n=>{let s=n.kind==="value"?this.resourcesIn(n.value,Kd.MANAGED_POLICY,r):[];return s.length>0?s.map(i=>({template:i.
template,document:(0,Ge.at)(i.properties,"PolicyDocument"),isCertain:!0})):n.kind==="absent"?[]:[{template:r,managed:n.kind===
"value"?n.value:null,isCertain:!0}]})}rolesIn(e,r){return(0,kee.valuesOf)(e).flatMap(Ge.listOf).flatMap(n=>{let s=this.resourcesIn(
n,Kd.ROLE,r);return s.length===0&&typeof n=="string"?[n.slice(n.lastIndexOf("/")+1)]:s})}resourcesIn(e,r,n){return(typeof e==
"string"&&!e.includes(":iam::aws:")?this.names.matching(e,"iam",n):this.reader.referencedResources(e)).filter(o=>o.type===
r)}index(){let e=new Map;for(let[r,n]of[["AWS::IAM::Policy","Roles"],[Kd.MANAGED_POLICY,"Roles"],["AWS::IAM::RolePolicy",
"RoleName"]])for(let{template:s,properties:i}of this.reader.templates.ofType(r)){let o={template:s,document:(0,Ge.at)(i,
"PolicyDocument")};for(let a of(0,Fd.itemBranches)((0,Ge.at)(i,n)??[]).flatMap(c=>this.reader.evaluate(c,s))){let c=this.
rolesIn([a],s);c.forEach(l=>(0,Ge.addTo)(e,l,{...o,isCertain:!0})),c.length===0&&a.kind!=="absent"&&(0,Ge.addTo)(e,void 0,
{...o,isCertain:!1})}}return e}},Vd="sam:";function Tee(t){let e=(0,Aee.asPattern)(t),r=e.startsWith(Vd),n=r?e.slice(Vd.
length):/^arn:[^:]*:iam::aws:policy\/(?:.*\/)?([^/]*)$/.exec(e)?.[1]??"",s=Eee.has(n),i=s||r||Nee.test(n)||Ud.has(n);return{
name:n,createsTables:s,usesOfAllTables:Ud.get(n)??[],mayDecrypt:!Ud.has(n)&&!jee.has(n),...i?{}:{unknown:`the policy ${(0,See.
abbreviate)(t)} is not in this app`}}}var Eee=new Set(["AdministratorAccess","AdministratorAccess-Amplify","Administrato\
rAccess-AWSElasticBeanstalk","PowerUserAccess","AmazonDynamoDBFullAccess","AmazonDynamoDBFullAccess_v2","AmazonDynamoDBF\
ullAccesswithDataPipeline","AWSLambdaFullAccess","DatabaseAdministrator","DataScientist","AWSDataPipelineRole","AmazonEC\
2RoleforDataPipelineRole","AmazonElasticMapReduceforEC2Role","AWSBackupFullAccess","AWSBackupOperatorAccess","AWSBackupS\
erviceRolePolicyForRestores","DynamoDBRestoreFromBackupPolicy"]),Nee=/ReadOnly|^AWSLambda(Basic|VPCAccess|ENI|Kinesis|SQSQueue|MSK|DynamoDB|InvocationDynamoDB)\w*$|^(CloudWatch|AWSXRay)/,
Ud=new Map([["AmazonDynamoDBFullAccess",["read","write","stream"]],["AmazonDynamoDBFullAccess_v2",["read","write","strea\
m"]],["AmazonDynamoDBReadOnlyAccess",["read","stream"]],["AWSLambdaInvocation-DynamoDB",["stream"]]]),jee=new Set(["AWSL\
ambdaBasicExecutionRole","AWSLambdaVPCAccessExecutionRole","AWSLambdaDynamoDBExecutionRole","AWSLambdaKinesisExecutionRo\
le","AWSLambdaSQSQueueExecutionRole","AWSXRayDaemonWriteAccess","AWSXrayWriteOnlyAccess","AmazonECSTaskExecutionRolePoli\
cy","AmazonAPIGatewayPushToCloudWatchLogs","CloudWatchLambdaInsightsExecutionRolePolicy","CloudWatchAgentServerPolicy"])});var NE=d((cfe,EE)=>{"use strict";var zd=Object.defineProperty,xee=Object.getOwnPropertyDescriptor,Ree=Object.getOwnPropertyNames,
Dee=Object.prototype.hasOwnProperty,Iee=(t,e)=>{for(var r in e)zd(t,r,{get:e[r],enumerable:!0})},Mee=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Ree(e))!Dee.call(t,s)&&s!==r&&zd(t,s,{get:()=>e[s],enumerable:!(n=xee(e,s))||
n.enumerable});return t},qee=t=>Mee(zd({},"__esModule",{value:!0}),t),SE={};Iee(SE,{readRoles:()=>Uee});EE.exports=qee(SE);
var Cee=O(),kE=K(),Lee=T(),$ee=id(),Bee=as(),Fee=So(),AE=Gd(),TE=ss(),Kee=[["read",Yd("BatchGetItem","ConditionCheckItem",
"GetItem","PartiQLSelect","Query","Scan")],["write",Yd("BatchWriteItem","DeleteItem","PartiQLDelete","PartiQLInsert","Pa\
rtiQLUpdate","PutItem","UpdateItem")],["stream",Yd("GetRecords")]];function Yd(...t){return t.map(e=>`dynamodb:${e}`)}function Uee(t,e){
let r=new Fee.ResourceNames(t),n=new AE.RolePolicies(t,r),s=new TE.TablesByReference(t,r);return t.templates.ofType(kE.ROLE).
filter(e).map(i=>new Hd(t,s).read(i,n))}var Hd=class{constructor(e,r){this.reader=e,this.tables=r}reader;tables;found=new Set;remote=[];keys=new Set;uses=new Set;allTables=!1;anyKey=!1;read(e,r){
return r.of(e).forEach(n=>n.managed===void 0?this.addPolicy(n):this.addManaged(n.managed)),{where:e.template.locate(e),name:this.
reader.singleText((0,Cee.at)(e.properties,"RoleName"),e.template),tables:[...[...this.found].map(n=>({where:n.template.locate(
n)})),...this.remote],uses:[...this.uses],allTables:this.allTables,keys:[...this.keys].map(n=>n.template.locate(n)),anyKey:this.
anyKey}}addPolicy(e){let{statements:r,isPartlyUnknown:n}=(0,Bee.readStatements)(this.reader,e);this.anyKey||=n;for(let s of r){
if(e.isCertain){let i=Kee.filter(([,o])=>o.some(a=>s.allows(a)==="certain"));this.addTables(i.map(([o])=>o),i.length===0?
[]:s.resources())}s.allows($ee.DECRYPT)!=="none"&&s.resources().forEach(i=>this.addKey(i))}}addTables(e,r){let{tables:n,
remote:s,all:i}=this.tables.among(r);(i||n.length+s.length>0)&&e.forEach(o=>this.uses.add(o)),n.forEach(o=>this.found.add(
o)),this.remote.push(...s.map(({table:o,region:a})=>({where:o.template.locate(o),region:a}))),this.allTables||=i}addKey(e){
let r=this.reader.referencedResources(e),n=r.find(({type:s})=>(0,kE.isKeyType)(s));n!==void 0?this.keys.add(n):(r.length===
0?!Wee((0,Lee.partsOf)(this.reader.resolvedValue(e))):r.some(TE.isToldElsewhere))&&(this.anyKey=!0)}addManaged(e){let{usesOfAllTables:r,
mayDecrypt:n}=(0,AE.managedPolicy)(e);this.allTables||=r.length>0,r.forEach(s=>this.uses.add(s)),this.anyKey||=n}};function Wee([
t]){return typeof t=="string"&&/^arn:[^:*?]*:(?!kms:)[^:*?]+:/.test(t)}});var RE=d((lfe,xE)=>{"use strict";var Qd=Object.defineProperty,Vee=Object.getOwnPropertyDescriptor,Jee=Object.getOwnPropertyNames,
Gee=Object.prototype.hasOwnProperty,Yee=(t,e)=>{for(var r in e)Qd(t,r,{get:e[r],enumerable:!0})},Hee=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Jee(e))!Gee.call(t,s)&&s!==r&&Qd(t,s,{get:()=>e[s],enumerable:!(n=Vee(e,s))||
n.enumerable});return t},zee=t=>Hee(Qd({},"__esModule",{value:!0}),t),jE={};Yee(jE,{relatedFacts:()=>ete});xE.exports=zee(
jE);var Xee=Nd(),Qee=vE(),Zee=NE();function ete(t,e,r){let{reader:n}=t,s=Xd(()=>e.flatMap(({resources:a})=>[...a.values()]).
filter(a=>r.includesResource(a)).flatMap(a=>(0,Qee.keyUses)(t,a))),i=Xd(()=>(0,Zee.readRoles)(n,a=>r.includesResource(a))),
o=Xd(()=>new Xee.BackupSelections(n).all());return{get keyUses(){return s()},get roles(){return i()},get backupSelections(){
return o()}}}function Xd(t){let e;return()=>(e??={value:t()},e.value)}});var rh=d((ufe,qE)=>{"use strict";var eh=Object.defineProperty,tte=Object.getOwnPropertyDescriptor,rte=Object.getOwnPropertyNames,
nte=Object.prototype.hasOwnProperty,ste=(t,e)=>{for(var r in e)eh(t,r,{get:e[r],enumerable:!0})},ite=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of rte(e))!nte.call(t,s)&&s!==r&&eh(t,s,{get:()=>e[s],enumerable:!(n=tte(e,s))||
n.enumerable});return t},ote=t=>ite(eh({},"__esModule",{value:!0}),t),IE={};ste(IE,{isSdkCall:()=>_te,isServedByCdk:()=>ME,
sdkCalls:()=>fte,sdkClusters:()=>dte});qE.exports=ote(IE);var th=N(),Dr=O(),ate=T(),oe=x(),cte=vt(),lte=Z(),ute=zi(),pte=[
"Create","Update","Delete"];function fte(t,e,r){return pte.filter(n=>(0,Dr.at)(e.properties,n)!==void 0).map(n=>{let s=(0,oe.
eachValue)(t.at(e,n),a=>(0,Dr.isObject)(a)&&!(0,th.isIntrinsic)(a)?(0,oe.value)(a):(0,cte.jsonFrom)(a)),i=a=>(0,oe.eachValue)(
s,c=>t.pick(c,a)),o=i("parameters");return{where:e.template.locate(e),action:(0,oe.eachValue)(t.asText(i("action")),a=>DE(
a,(0,ute.sdkActionName)(a))),service:(0,oe.eachValue)(t.asText(i("service")),a=>DE(a,hte(a))),parameters:(0,oe.eachValue)(
o,a=>(0,oe.value)(Zd(a))),region:t.asText(i("region")),key:r?.byKey((0,oe.eachValue)(o,a=>t.pick(a,"KeyId")),e.template)}})}
function dte(t,e){let n=e.filter(({service:s,action:i})=>(0,oe.valuesOf)(s).includes("dax")&&(0,oe.valuesOf)(i).includes(
"createCluster")).map(s=>{let i=(...o)=>(0,oe.eachValue)(s.parameters,a=>t.pick(a,...o));return{where:s.where,encryptionAtRest:t.
asBoolean(i("SSESpecification","Enabled")),endpointEncryption:t.asText(i("ClusterEndpointEncryptionType"))}});return[...new Map(
n.map(s=>[JSON.stringify(s),s])).values()]}function DE(t,e){return(0,ate.hasPlaceholder)(t)||/[^a-z0-9-]/i.test(e)?(0,oe.
unverifiable)(`its name is not known (${t})`):(0,oe.value)(e)}function hte(t){let e=t.toLowerCase().replace(/^@aws-sdk\/client-/,
"");return mte[e]??e}var mte={servicecatalog:"service-catalog"},yte="PHYSICAL:RESOURCEID:";function Zd(t){return t===yte?
{[lte.DEPLOYER_VALUE]:"the physical id of the custom resource"}:(0,Dr.isList)(t)?t.map(Zd):(0,Dr.isObject)(t)&&!(0,th.isIntrinsic)(
t)?Object.fromEntries((0,Dr.entriesOf)(t).map(([e,r])=>[e,Zd(r)])):t}var vte="AWS679f53fac002430cb0da5b7982bd2287";function _te(t,e){
return e.type==="Custom::AWS"||ME(t,e)}function ME(t,{template:e,properties:r}){return t.evaluate((0,Dr.at)(r,"ServiceTo\
ken"),e).some(n=>n.kind==="value"&&((0,th.namedResource)(n.value)??t.referencedResource(n.value))?.logicalId.startsWith(
vte)===!0)}});var HE=d((pfe,YE)=>{"use strict";var ih=Object.defineProperty,gte=Object.getOwnPropertyDescriptor,bte=Object.getOwnPropertyNames,
Ote=Object.prototype.hasOwnProperty,wte=(t,e)=>{for(var r in e)ih(t,r,{get:e[r],enumerable:!0})},Pte=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of bte(e))!Ote.call(t,s)&&s!==r&&ih(t,s,{get:()=>e[s],enumerable:!(n=gte(e,s))||
n.enumerable});return t},Ste=t=>Pte(ih({},"__esModule",{value:!0}),t),KE={};wte(KE,{Actors:()=>sh,runsCode:()=>GE,serviceOfClient:()=>Dte,
startsCode:()=>xte});YE.exports=Ste(KE);var UE=N(),Wt=O(),nh=K(),CE=x(),kte=Z(),LE=as(),$E=ss(),BE="its role is not in t\
his app",FE="it starts code that is not in this app",sh=class{constructor(e,r,n){this.reader=e,this.policies=r,this.names=
n}reader;policies;names;receivers;matched=new Map;in(e,r,n){if(typeof e=="string")return/[*?]/.test(e)?[]:this.names.matching(
e,r,n);let s=this.reader.referencedResources(e).filter(i=>!(0,$E.isToldElsewhere)(i));return s.length>0||typeof e!="obje\
ct"||e===null?s:Object.values(e).flatMap(i=>this.in(i,r,n))}stepsFrom(e){if(typeof e=="string")return{next:[],missing:BE};
if(e.type===nh.ROLE)return{next:[]};let{role:r,starts:n}=Ete[e.type]??{},s=r===void 0?this.rolesAnywhere(e):this.policies.
rolesIn(this.reader.at(e,...r),e.template),i=(n??[]).flatMap(l=>this.reader.at(e,...l)).filter(({kind:l})=>l!=="absent").
map(l=>l.kind==="value"?this.in(l.value,"lambda",e.template):[]),o=this.receiversOf(e),a=e.type===WE&&i.length+o.length===
0,c=r!==void 0&&s.length===0&&(0,Wt.at)(e.properties,"Policies")===void 0;return{next:[s,...i,o],missing:c?BE:a||i.some(
l=>l.length===0)?FE:void 0}}startedBy(e){let r=[...new Set(e.actionPatterns().flatMap(Rte))],s=(r.length===0?[]:e.resources()).
map(o=>{let a=o===null?[]:this.reader.referencedResources(o);return a.length>0?a.filter(l=>!(0,$E.isToldElsewhere)(l)):(o===
null||(0,LE.asPattern)(o)==="*")&&o!=="*"?[]:this.startable((0,LE.asPattern)(o),r,e.template)}),i=r.some(GE);return{next:s,
missing:i&&s.some(o=>o.length===0)?FE:void 0}}startable(e,r,n){let s=JSON.stringify([e,r,n.account,n.region]),i=this.matched.
get(s)??this.match(e,r,n);return this.matched.set(s,i),i}match(e,r,n){let s=r.flatMap(i=>this.names.matching(e,i==="sts"?
"iam":i,n).filter(o=>i!=="sts"||Mte(o)));return Ate.test(e)?[...s,...this.rulesOfDefaultBus(n)]:s}rulesOfDefaultBus(e){return this.
reader.templates.ofType("AWS::Events::Rule").filter(r=>(0,kte.mayShareEnvironment)(e,r.template)&&this.reader.at(r,"Even\
tBusName").some(n=>n.kind==="absent"||n.kind==="value"&&n.value==="default"))}rolesAnywhere({properties:e,template:r}){let n=s=>(0,UE.
isIntrinsic)(s)||typeof s=="string"&&Tte.test(s)?(0,CE.valuesOf)(this.reader.evaluate(s,r)):(0,Wt.isObject)(s)||(0,Wt.isList)(
s)?Object.values(s).flatMap(n):[];return n(e).flatMap(s=>this.in(s,"iam",r)).filter(s=>typeof s=="string"||s.type===nh.ROLE||
s.type===VE)}receiversOf(e){return this.receivers??=this.index(),this.receivers.get(e)??[]}index(){let e=new Map;for(let[
r,n,s]of jte)for(let i of this.reader.templates.ofType(r))(0,CE.valuesOf)(this.reader.at(i,...s)).flatMap(a=>this.in(a,n,
i.template)).forEach(a=>(0,Wt.addTo)(e,a,i));return e}},Ate=/:event-bus\/default$/,WE="AWS::SNS::Topic",VE="AWS::IAM::In\
stanceProfile",Tte=/:(role|instance-profile)\//,Ete={"AWS::Lambda::Function":{role:["Role"],starts:Nte("USER_ON_EVENT_FU\
NCTION_ARN","USER_IS_COMPLETE_FUNCTION_ARN")},"AWS::Serverless::Function":{role:["Role"]},"AWS::Lambda::Alias":{starts:[
["FunctionName"]]},"AWS::Lambda::Version":{starts:[["FunctionName"]]},"AWS::Lambda::EventSourceMapping":{starts:[["Funct\
ionName"]]},"AWS::Lambda::EventInvokeConfig":{starts:[["DestinationConfig"]]},[WE]:{starts:[["Subscription"]]},"AWS::SNS\
::Subscription":{starts:[["Endpoint"]]},"AWS::Events::Rule":{starts:[["Targets"]]},"AWS::StepFunctions::StateMachine":{role:[
"RoleArn"]},"AWS::Serverless::StateMachine":{role:["Role"]},"AWS::CodeBuild::Project":{role:["ServiceRole"]},"AWS::ECS::\
TaskDefinition":{role:["TaskRoleArn"]},"AWS::Batch::JobQueue":{starts:[["ComputeEnvironmentOrder"]]},"AWS::Glue::Job":{role:[
"Role"]},[VE]:{role:["Roles"]}};function Nte(...t){return t.map(e=>["Environment","Variables",e])}var jte=[["AWS::SNS::S\
ubscription","sns",["TopicArn"]],["AWS::Lambda::EventSourceMapping","sqs",["EventSourceArn"]],["AWS::Lambda::EventInvoke\
Config","lambda",["FunctionName"]],["AWS::Pipes::Pipe","sqs",["Source"]],["AWS::Events::Rule","events",["EventBusName"]],
["AWS::KinesisFirehose::DeliveryStream","kinesis",["KinesisStreamSourceConfiguration"]],["AWS::Serverless::Function","sq\
s",["Events"]]],JE=["invoke","start","run","execute","submit","send","publish","putevent","putrecord","resume","retry","\
redrive","activate","assume","pass"];function xte(t){return JE.some(e=>t.toLowerCase().startsWith(e))}function Rte(t){let[
e,r="*"]=t.toLowerCase().split(":"),[n]=r.split(/[*?]/);return JE.some(s=>n.startsWith(s)||n!==r&&s.startsWith(n))?[e.replace(
"?","*")]:[]}function GE(t){return/^(lambda|states|codebuild|codepipeline|ecs|batch|glue|ssm|sts|iam|\*)$/.test(t)}function Dte(t){
return Ite[t]??t}var Ite={sfn:"states",stepfunctions:"states",eventbridge:"events",cloudwatchevents:"events"};function Mte({
type:t,properties:e}){let n=(0,Wt.listOf)((0,Wt.at)(e,"AssumeRolePolicyDocument","Statement")).map(s=>(0,Wt.at)(s,"Princ\
ipal"));return t===nh.ROLE&&(n.length===0||n.some(s=>!(0,UE.isPlainObject)(s)||Object.keys(s).some(i=>i!=="Service")))}});var eN=d((ffe,ZE)=>{"use strict";var uh=Object.defineProperty,qte=Object.getOwnPropertyDescriptor,Cte=Object.getOwnPropertyNames,
Lte=Object.prototype.hasOwnProperty,$te=(t,e)=>{for(var r in e)uh(t,r,{get:e[r],enumerable:!0})},Bte=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Cte(e))!Lte.call(t,s)&&s!==r&&uh(t,s,{get:()=>e[s],enumerable:!(n=qte(e,s))||
n.enumerable});return t},Fte=t=>Bte(uh({},"__esModule",{value:!0}),t),XE={};$te(XE,{HandlerPermissions:()=>lh,weightiest:()=>Mo});
ZE.exports=Fte(XE);var Kte=rs(),ch=N(),oh=O(),qo=K(),Ute=x(),Io=HE(),QE=as(),Wte=So(),ah=Gd(),Vte=zi(),Jte=ss(),zE={unknown:"\
it is not in this app"},lh=class{constructor(e){this.reader=e;let r=new Wte.ResourceNames(e);this.policies=new ah.RolePolicies(
e,r),this.actors=new Io.Actors(e,this.policies,r),this.tables=new Jte.TablesByReference(e,r)}reader;verdicts=new Map;known=new Map;policies;actors;tables;of(e,r){
return Mo(e.filter(({kind:n})=>n!=="absent").flatMap(n=>{let s=n.kind==="value"?this.actors.in(n.value,"lambda",r):[];return s.
length===0?[zE]:s.map(i=>this.verdict(i))}))}startedBy({service:e,action:r,parameters:n},s){let i=r.some(a=>a.kind!=="va\
lue"||(0,Io.startsCode)(a.value)),o=e.map(a=>a.kind==="value"?(0,Io.serviceOfClient)(a.value):"*");return Mo((0,Ute.valuesOf)(
n).flatMap(a=>o.flatMap(c=>{let l=i?this.actors.in(a,c,s):c==="iam"?[]:this.actors.in(a,"iam",s).filter(Gte);return i&&l.
length===0&&(0,Io.runsCode)(c)?[zE]:l.map(u=>this.verdict(u))})))}verdict(e){let r=this.verdicts.get(e)??this.follow(e);
return this.verdicts.set(e,r),r}follow(e){let r=new Set([e]),n=new Set,s;for(let i of r){let o=this.known.get(i)??this.read(
i);if(this.known.set(i,o),o.creates!==void 0)return{creates:o.creates};s??=o.unknown,o.next.filter(a=>!n.has(a)).forEach(
a=>{n.add(a),a.forEach(c=>r.add(c))})}return{unknown:s}}read(e){let{next:r,missing:n}=this.actors.stepsFrom(e),i=(typeof e==
"string"||e.type===qo.ROLE?this.policies.of(e):e.type.startsWith("AWS::Serverless::")?this.ofServerless(e):[]).map(o=>this.
grants(o));return{...Mo([...i,{unknown:n}]),next:[...r,...i.flatMap(o=>o.next)]}}grants(e){if(e.managed!==void 0){let{createsTables:a,
name:c,unknown:l}=(0,ah.managedPolicy)(e.managed);return{creates:a?`the managed policy ${c}`:void 0,unknown:l,next:[]}}let{
statements:r,isPartlyUnknown:n}=(0,QE.readStatements)(this.reader,e),s=r.flatMap(a=>Yte(a,this.tables)??[])[0];if(!e.isCertain)
return{unknown:s===void 0?void 0:"a policy that may create tables is attached to a role that is unknown",next:[]};let i=r.
map(a=>this.actors.startedBy(a)),o=n||i.some(({missing:a})=>a!==void 0);return{creates:s,unknown:o?"it starts code, or h\
as a policy, that is not in this app":void 0,next:i.flatMap(({next:a})=>a)}}ofServerless({template:e,properties:r}){return(0,ch.
itemBranches)((0,oh.at)(r,"Policies")??[]).flatMap(s=>!(0,oh.isObject)(s)||(0,ch.isIntrinsic)(s)?typeof s=="string"&&!s.
startsWith("arn:")?[{template:e,managed:`arn:aws:iam::aws:policy/${s}`,isCertain:!0}]:this.policies.managed(s,e):(0,oh.at)(
s,"Statement")===void 0?Object.keys(s).map(i=>({template:e,managed:`${ah.SAM_TEMPLATE}${i}`,isCertain:!0})):[{template:e,
document:s,isCertain:!0}])}};function Mo(t){let{creates:e,unknown:r}=t.find(n=>n.creates!==void 0)??t.find(n=>n.unknown!==
void 0)??{};return{creates:e,unknown:r}}function Gte(t){return typeof t=="string"||t.type===qo.ROLE}function Yte(t,e){let r=Vte.
TABLE_CREATING_ACTIONS.filter(s=>t.allows(s)!=="none"),n=r.length===0?[]:t.resources();return r.find(s=>n.some(i=>Hte(t,
e,i,s)))}function Hte({reader:t},e,r,n){let s=t.referencedResources(r).filter(({type:v})=>!(0,qo.isCustomResource)(v));if(s.
some(({type:v})=>(0,qo.becomesTable)(v))||s.length>0&&(0,ch.asIntrinsic)(r)?.name!=="Fn::Join")return!1;let[i,o,a,c,l,...u]=(0,QE.
asPattern)(r).split(":"),p=a===void 0||["dynamodb","backup"].some(v=>(0,Kte.wildcardExpression)(a,"is").test(v));if(l===
void 0)return p&&[i,o,a,c].some(v=>v?.includes("*"));let f=u.join(":"),h=/^table\/[^/]*$/.test(f)||/^[^/]*[*?]/.test(f);
return p&&(n.startsWith("backup:")||h&&e.among([r]).tables.length===0)}});var oN=d((dfe,iN)=>{"use strict";var hh=Object.defineProperty,zte=Object.getOwnPropertyDescriptor,Xte=Object.getOwnPropertyNames,
Qte=Object.prototype.hasOwnProperty,Zte=(t,e)=>{for(var r in e)hh(t,r,{get:e[r],enumerable:!0})},ere=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Xte(e))!Qte.call(t,s)&&s!==r&&hh(t,s,{get:()=>e[s],enumerable:!(n=zte(e,s))||
n.enumerable});return t},tre=t=>ere(hh({},"__esModule",{value:!0}),t),nN={};Zte(nN,{TableMakers:()=>dh});iN.exports=tre(
nN);var sN=N(),fh=O(),ph=K(),rre=x(),tN=eN(),Co=rh(),dh=class{constructor(e){this.reader=e,this.permissions=new tN.HandlerPermissions(
e)}reader;permissions;facts(e){let r=this.reason(e);return r===void 0?[]:[{where:e.template.locate(e),why:r}]}reason(e){
let{type:r}=e,n=r.startsWith("Custom::")||r==="AWS::CloudFormation::CustomResource";if(!(!n&&(r.startsWith("AWS::")||(0,ph.
tableHiddenIn)(r)!==void 0)||this.isReplicaOfTable(e)))return(0,Co.isSdkCall)(this.reader,e)?this.byStartedCode(e)??((0,Co.
isServedByCdk)(this.reader,e)?void 0:this.byHandler(e)):this.byShape(e)??(n?this.byHandler(e):void 0)}isReplicaOfTable(e){
let r=e.type==="Custom::DynamoDBReplica"?this.reader.at(e,"TableName"):[];return r.length>0&&r.every(n=>n.kind==="value"&&
(0,ph.becomesTable)(this.reader.referencedResource(n.value)?.type??""))}byShape({properties:e,template:r}){return[e,...(0,rre.
valuesOf)(this.reader.evaluate(e,r))].some(ire)?"its properties contain the key schema of a table, and its handler decid\
es how the table is encrypted":void 0}byHandler(e){let{properties:r,template:n}=e,{creates:s,unknown:i}=this.permissions.
of(this.reader.evaluate((0,fh.at)(r,"ServiceToken"),n),n);if(s!==void 0)return`its handler may create tables: ${s}`;let o=e.
type===ph.REPLICA_POLICY||(0,Co.isSdkCall)(this.reader,e);return i!==void 0&&!o&&rN(e)?`it refers to tables, and its han\
dler is unknown: ${i}`:void 0}byStartedCode(e){let r=(0,Co.sdkCalls)(this.reader,e).map(i=>this.permissions.startedBy(i,
e.template)),{creates:n,unknown:s}=(0,tN.weightiest)(r);return n!==void 0?`it starts code that may create tables: ${n}`:
s!==void 0&&rN(e)?`it refers to tables, and starts code that is unknown: ${s}`:void 0}},nre=/key[^a-z0-9]?schema/i,sre=/attribute[^a-z0-9]?definitions/i;
function ire(t){return cs(t,nre)&&cs(t,sre)||(0,sN.contains)(t,e=>{let r=Object.keys(e).map(n=>n.replace(/[^a-z]/gi,"").
toLowerCase());return r.includes("attributename")&&r.includes("keytype")})}function rN({type:t,properties:e}){return!t.startsWith(
"Custom::AWSCDK")&&(/dynamo|::(global|simple)?tables?$/i.test(t)||cs(e,/dynamo|key[^a-z0-9]?schema|partition[^a-z0-9]?key|hash[^a-z0-9]?key/i))}
function cs(t,e){return(0,fh.isList)(t)?t.some(r=>cs(r,e)):(0,fh.isObject)(t)?(0,sN.namedResource)(t)===void 0&&Object.entries(
t).some(([r,n])=>e.test(r)||cs(n,e)):typeof t=="string"&&e.test(t.replace(/com\.amazonaws\.[a-z0-9-]+\.dynamodb/g,""))}});var uN=d((hfe,lN)=>{"use strict";var mh=Object.defineProperty,ore=Object.getOwnPropertyDescriptor,are=Object.getOwnPropertyNames,
cre=Object.prototype.hasOwnProperty,lre=(t,e)=>{for(var r in e)mh(t,r,{get:e[r],enumerable:!0})},ure=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of are(e))!cre.call(t,s)&&s!==r&&mh(t,s,{get:()=>e[s],enumerable:!(n=ore(e,s))||
n.enumerable});return t},pre=t=>ure(mh({},"__esModule",{value:!0}),t),cN={};lre(cN,{kinesisOf:()=>dre});lN.exports=pre(cN);
var fre=N(),ls=O(),Ye=x();function dre(t,e,r){return(0,Ye.eachValue)(t.at(r,"StreamArn"),n=>{let s=t.referencedResource(
n);return s?.type==="AWS::Kinesis::Stream"?(0,Ye.value)({stream:s.template.locate(s).constructPath,encryption:hre(t,e,s)}):
typeof n=="string"?(0,Ye.value)({stream:n,encryption:(0,Ye.unverifiable)(`the app does not define ${n}`)}):(0,Ye.value)(
{stream:JSON.stringify(n),encryption:(0,Ye.unverifiable)(t.explain(n))})})}function hre(t,e,{properties:r,template:n}){return(0,Ye.
eachValue)(t.evaluate(yre((0,ls.at)(r,"StreamEncryption"),n),n),s=>(0,Ye.eachValue)(t.asText(t.pick(s,"EncryptionType")),
i=>i==="KMS"?e.byKey(t.pick(s,"KeyId"),n):Ye.ABSENT))}var aN="AwsCdkKinesisEncryptedStreamsUnsupportedRegions",mre=(0,ls.
canonical)({"Fn::Or":["cn-north-1","cn-northwest-1"].map(t=>({"Fn::Equals":[{Ref:"AWS::Region"},t]}))});function yre(t,{
document:e,region:r}){let n=(0,fre.asIntrinsic)(t),[s,,i]=n?.name==="Fn::If"&&(0,ls.isList)(n.argument)?n.argument:[];return s===
aN&&(0,ls.canonical)((0,ls.at)(e,"Conditions",aN))===mre&&r?.startsWith("cn-")!==!0?i:t}});var Lo=d((mfe,yN)=>{"use strict";var yh=Object.defineProperty,vre=Object.getOwnPropertyDescriptor,_re=Object.getOwnPropertyNames,
gre=Object.prototype.hasOwnProperty,bre=(t,e)=>{for(var r in e)yh(t,r,{get:e[r],enumerable:!0})},Ore=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of _re(e))!gre.call(t,s)&&s!==r&&yh(t,s,{get:()=>e[s],enumerable:!(n=vre(e,s))||
n.enumerable});return t},wre=t=>Ore(yh({},"__esModule",{value:!0}),t),hN={};bre(hN,{bareReplica:()=>Are,readReplica:()=>kre});
yN.exports=wre(hN);var mN=O(),Pre=T(),ae=x(),pN=vt(),Sre=uN();function kre(t,e,r,n,s){let{reader:i}=t,{template:o,properties:a}=e,
{region:c,local:l,encryption:u}=r,{policy:p,streamPolicy:f,policySource:h}=Tre(t,e,r,n,s);return{region:c,local:l,encryption:u,
policy:p,streamPolicy:f,policySource:h,pointInTimeRecovery:i.boolean(e,"PointInTimeRecoverySpecification","PointInTimeRe\
coveryEnabled"),deletionProtection:i.boolean(e,"DeletionProtectionEnabled"),contributorInsights:Ere(t,e),kinesis:(0,Sre.
kinesisOf)(i,t.encryption,{template:o,properties:(0,mN.at)(a,"KinesisStreamSpecification")}),tags:i.cases.outside(()=>i.
at(e,"Tags"))}}function Are(t){return{...t,policy:ae.ABSENT,streamPolicy:ae.ABSENT,policySource:"template",pointInTimeRecovery:ae.
ABSENT,deletionProtection:ae.ABSENT,contributorInsights:ae.ABSENT,kinesis:ae.ABSENT,tags:ae.ABSENT}}function Tre({reader:t},e,{
region:r,local:n},s,i){let o=(0,pN.asPolicy)(t,t.at(e,"ResourcePolicy","PolicyDocument")),a=(0,pN.asPolicy)(t,t.at(e,s,"\
ResourcePolicy","PolicyDocument")),c=i(r??(n?Pre.REGION:""));return c===void 0?{policy:o,streamPolicy:a,policySource:"te\
mplate"}:{policy:fN(c.policy,o),streamPolicy:fN(c.streamPolicy,a),policySource:"custom-resource"}}function fN(t,e){return(0,ae.
distinct)([...t,...e.filter(r=>r.kind!=="absent")])}function Ere({reader:t},e){let r=(0,ae.eachValue)(t.at(e,"GlobalSeco\
ndaryIndexes"),n=>dN((0,mN.listOf)(n).map(s=>t.asBoolean(t.pick(s,"ContributorInsightsSpecification","Enabled")))));return dN(
[t.boolean(e,"ContributorInsightsSpecification","Enabled"),r])}function dN(t){return(0,ae.eachValue)((0,ae.combine)(t),e=>e.
length===0?ae.ABSENT:(0,ae.value)(e.includes(!0)))}});var $o=d((yfe,PN)=>{"use strict";var _h=Object.defineProperty,Nre=Object.getOwnPropertyDescriptor,jre=Object.getOwnPropertyNames,
xre=Object.prototype.hasOwnProperty,Rre=(t,e)=>{for(var r in e)_h(t,r,{get:e[r],enumerable:!0})},Dre=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of jre(e))!xre.call(t,s)&&s!==r&&_h(t,s,{get:()=>e[s],enumerable:!(n=Nre(e,s))||
n.enumerable});return t},Ire=t=>Dre(_h({},"__esModule",{value:!0}),t),gN={};Rre(gN,{keyAttributes:()=>wN,readSimpleTable:()=>$re,
readTable:()=>qre,streamOf:()=>ON,tableFact:()=>gh});PN.exports=Ire(gN);var us=N(),De=O(),Vt=x(),vN=xr(),Mre=Z(),vh=Lo();
function qre(t,e){let r=t.protection("Table",e,(s,i)=>{let o=t.encryption.bySpecification(t.reader.at(s,"SSESpecificatio\
n"),s.template);return bN(t,s,o,i)}),n=t.addedReplicas.of(e).map(({region:s,isOptional:i})=>({...Cre(s,r.replicas[0].encryption),
isOptional:i}));return gh(t,e,"Table",n.length===0?r:{...r,replicas:[...r.replicas,...n]})}function Cre(t,e){return t.kind===
"value"?(0,vh.bareReplica)({region:t.value,local:!1,encryption:Lre(e)}):(0,vh.bareReplica)({region:void 0,local:!1,encryption:(0,Vt.
unverifiable)("its Region is unknown")})}function Lre(t){return(0,Vt.eachValue)(t,({level:e})=>(0,Vt.value)({level:e==="\
AWS_OWNED"?"AWS_OWNED":"AWS_MANAGED"}))}function bN(t,e,r,n=()=>{}){let s={region:e.template.region,local:!0,encryption:r};
return{stream:ON(t,e),replicas:[(0,vh.readReplica)(t,e,s,"StreamSpecification",n)],replicationAccounts:[]}}function $re(t,e){
let{properties:r,template:n}=e,s=(0,De.at)(n.document,"Globals","SimpleTable","SSESpecification"),i=Bre((0,De.at)(r,"SSE\
Specification"),s),o=t.encryption.bySpecification(t.reader.evaluate(i,n),n),a=(0,De.at)(r,"PrimaryKey","Name");return{...gh(
t,e,"SimpleTable",bN(t,e,o)),keyAttributes:[typeof a=="string"?a:"id"]}}function Bre(t,e){return(0,us.isPlainObject)(e)&&
(0,us.isPlainObject)(t)?{...e,...t}:t??e}function gh({reader:t},e,r,n){let{stream:s,replicas:i,replicationAccounts:o,unreadable:a}=n,
c={template:e.template,properties:e.entry};return{where:e.template.locate(e),form:r,tableName:t.text(e,"TableName"),stream:s,
replicas:i,replicationAccounts:o,get keyAttributes(){return wN(t,e)},deletionPolicy:t.text(c,"DeletionPolicy"),updateReplacePolicy:t.
text(c,"UpdateReplacePolicy"),nestedIn:(0,vN.stacksAround)(t,e.template),stackTags:(0,vN.stackTags)(t,e.template),metadata:(0,De.
at)(e.entry,"Metadata")??{},opaque:Fre(e)??a}}function ON({reader:t},e){return(0,Vt.eachValue)(t.at(e,"StreamSpecificati\
on"),r=>(0,De.isObject)(r)&&!(0,us.isIntrinsic)(r)?(0,Vt.value)(!0):(0,Vt.unverifiable)(t.explain(r)))}function Fre({entry:t,
properties:e}){let r=(0,De.textOrNone)((0,De.at)(t,Mre.UNRENDERED));return r!==""?`it cannot be rendered before synthesi\
s: ${r}`:(0,us.hasGeneratedKeys)(t)||(0,us.hasGeneratedKeys)(e)?"a macro (Fn::Transform) or loop (Fn::ForEach) generates\
 its properties":void 0}function wN(t,e){let r=i=>(0,Vt.valuesOf)(t.at(e,i)).flatMap(_N),n=[...r("GlobalSecondaryIndexes"),
...r("LocalSecondaryIndexes")],s=[...r("KeySchema"),...n.flatMap(i=>_N((0,De.at)(i,"KeySchema")))];return[...new Set(s.map(
i=>(0,De.at)(i,"AttributeName")).filter(i=>typeof i=="string"))]}function _N(t){return(0,De.isList)(t)?t:[]}});var TN=d((vfe,AN)=>{"use strict";var wh=Object.defineProperty,Kre=Object.getOwnPropertyDescriptor,Ure=Object.getOwnPropertyNames,
Wre=Object.prototype.hasOwnProperty,Vre=(t,e)=>{for(var r in e)wh(t,r,{get:e[r],enumerable:!0})},Jre=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Ure(e))!Wre.call(t,s)&&s!==r&&wh(t,s,{get:()=>e[s],enumerable:!(n=Kre(e,s))||
n.enumerable});return t},Gre=t=>Jre(wh({},"__esModule",{value:!0}),t),SN={};Vre(SN,{readGlobalTable:()=>Hre});AN.exports=
Gre(SN);var kN=N(),ce=O(),bh=T(),ps=x(),Yre=Lo(),Oh=$o();function Hre(t,e){return(0,Oh.tableFact)(t,e,"GlobalTable",t.protection(
"GlobalTable",e,(r,n)=>zre(t,r,n)))}function zre(t,e,r){let{template:n}=e,s=t.reader.items((0,ce.at)(e.properties,"Repli\
cas")??[],n),i=s.filter(kN.isPlainObject).map(c=>({template:n,properties:c})),o=(0,ce.listOf)((0,ce.at)(e.properties,"Re\
plicas")),a=tne(i.flatMap(c=>Qre(t,c,i.length===1).map(l=>Zre(t,e,c,l,r)).map(l=>o.includes(c.properties)?l:ene(t,l))));
return{stream:Xre(e)?(0,ps.withDefault)((0,Oh.streamOf)(t,e),(0,ps.value)(!0)):(0,Oh.streamOf)(t,e),replicas:a,replicationAccounts:sne(
t,e,a),unreadable:rne(t,e,s,a)}}function Xre({properties:t}){return(0,ce.at)(t,"GlobalTableSourceArn")!==void 0}function Qre({
reader:t},e,r){let n=e.template.region;return t.text(e,"Region").map(s=>{let i=s.kind==="value"?s.value:void 0,o=i===bh.
REGION||(i===void 0||n===void 0?r:i===n);return{region:i===bh.REGION?void 0:i,local:o}})}function Zre(t,e,r,{region:n,local:s},i){
let{reader:o}=t,a=t.encryption.ifEnabled(o.at(e,"SSESpecification"),()=>t.encryption.byKeyOrDefault(o.at(r,"SSESpecifica\
tion","KMSMasterKeyId"),r.template,n));return(0,Yre.readReplica)(t,r,{region:n,local:s,encryption:a},"ReplicaStreamSpeci\
fication",i)}function ene({reader:t},e){return t.cases.decided?e:{...e,isOptional:!0}}function tne(t){let e=new Map;for(let r of t){
let n=`${r.region} ${r.local}`,s=e.get(n);e.set(n,s===void 0?r:(0,ps.mergeAlternatives)(s,r))}return[...e.values()]}function rne({
reader:t},{template:e},r,n){let s=r.find(i=>!(0,kN.isPlainObject)(i));if(s!==void 0){let[i]=t.evaluate(s,e);return`a rep\
lica cannot be read: ${i.kind==="value"?t.explain(i.value):"it is malformed"}`}return n.length===0?"it has no replicas":
void 0}var nne="replication.dynamodb.amazonaws.com";function sne({reader:t},e,r){let n=e.template.account,s=(0,ps.valuesOf)(
t.text(e,"GlobalTableSourceArn")).map(a=>a.split(":")[4]??""),i=r.flatMap(a=>(0,ps.valuesOf)(a.policy)).flatMap(ine),o=[
...s,...i].filter(a=>/^\d{12}$/.test(a)&&a!==n);return o.length===0?[]:[...new Set([n??bh.ACCOUNT,...o])]}function ine(t){
return(0,ce.listOf)((0,ce.at)(t,"Statement")).filter(e=>(0,ce.listOf)((0,ce.at)(e,"Principal","Service")).includes(nne)).
flatMap(e=>(0,ce.entriesOf)((0,ce.at)(e,"Condition"))).flatMap(([,e])=>(0,ce.listOf)((0,ce.at)(e,"aws:SourceAccount"))).
map(ce.textOrNone)}});var xN=d((_fe,jN)=>{"use strict";var Sh=Object.defineProperty,one=Object.getOwnPropertyDescriptor,ane=Object.getOwnPropertyNames,
cne=Object.prototype.hasOwnProperty,lne=(t,e)=>{for(var r in e)Sh(t,r,{get:e[r],enumerable:!0})},une=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of ane(e))!cne.call(t,s)&&s!==r&&Sh(t,s,{get:()=>e[s],enumerable:!(n=one(e,s))||
n.enumerable});return t},pne=t=>une(Sh({},"__esModule",{value:!0}),t),NN={};lne(NN,{sdkTables:()=>yne});jN.exports=pne(NN);
var fne=O(),Ph=T(),Jt=x(),dne=vt(),hne=Lo(),mne=$o();function yne(t,e,r){let n=r.filter(s=>(0,Jt.valuesOf)(s.service).includes(
"dynamodb")).flatMap(s=>(0,Jt.valuesOf)(s.action).flatMap(i=>{let o=vne.get(i),a=(0,Jt.withDefault)(s.region,(0,Jt.value)(
Ph.REGION));return o===void 0?[]:a.map(c=>_ne(t,e,s,o,c))}));return[...new Map(n.map(s=>[JSON.stringify(s),s])).values()]}
var EN={path:[],name:"TargetTableName",specification:"SSESpecificationOverride",whyUnknown:"it has the encryption of the\
 source that it is restored from"},vne=new Map([["createTable",{path:[],name:"TableName",specification:"SSESpecification"}],
["importTable",{path:["TableCreationParameters"],name:"TableName",specification:"SSESpecification"}],["restoreTableFromB\
ackup",EN],["restoreTableToPointInTime",EN]]);function _ne({reader:t,encryption:e},{template:r,entry:n},s,i,o){let a=(...f)=>(0,Jt.
eachValue)(s.parameters,h=>t.pick(h,...i.path,...f)),c=o.kind==="value"?o.value:"",l=c===Ph.REGION||c===r.region,u=!l&&(c===
""||(0,Ph.hasPlaceholder)(c)),p=l?r.region:u?void 0:c;return{where:s.where,form:"SdkCall",tableName:t.asText(a(i.name)),
stream:t.asBoolean(a("StreamSpecification","StreamEnabled")),replicas:[{...(0,hne.bareReplica)({region:p,local:l,encryption:a(
i.specification).flatMap(f=>f.kind==="absent"&&i.whyUnknown!==void 0?(0,Jt.unverifiable)(i.whyUnknown):e.bySpecification(
[f],r,p,"Enabled"))}),policy:(0,dne.asPolicy)(t,a("ResourcePolicy")),deletionProtection:t.asBoolean(a("DeletionProtectio\
nEnabled")),tags:a("Tags")}],replicationAccounts:[],keyAttributes:(0,Jt.valuesOf)(a()).flatMap(f=>(0,mne.keyAttributes)(
t,{template:r,properties:f})),metadata:(0,fne.at)(n,"Metadata")??{},...u&&{opaque:`its Region cannot be determined${o.kind===
"unverifiable"?`: ${o.why}`:""}`}}}});var MN=d((gfe,IN)=>{"use strict";var Th=Object.defineProperty,gne=Object.getOwnPropertyDescriptor,bne=Object.getOwnPropertyNames,
One=Object.prototype.hasOwnProperty,wne=(t,e)=>{for(var r in e)Th(t,r,{get:e[r],enumerable:!0})},Pne=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of bne(e))!One.call(t,s)&&s!==r&&Th(t,s,{get:()=>e[s],enumerable:!(n=gne(e,s))||
n.enumerable});return t},Sne=t=>Pne(Th({},"__esModule",{value:!0}),t),DN={};wne(DN,{AddedReplicas:()=>Ah,ReplicaPolicies:()=>kh});
IN.exports=Sne(DN);var kne=N(),Ir=O(),RN=K(),fs=x(),Ane=vt(),kh=class{constructor(e){this.reader=e}reader;byTable;byName=new Map;find(e,r){
return(this.index().get(e)??[]).filter(s=>this.reader.exists(s)&&(0,fs.valuesOf)(this.reader.text(s,"Region")).includes(
r)).map(s=>this.policiesOf(s)).reduce((s,i)=>s===void 0?i:(0,fs.mergeAlternatives)(s,i),void 0)}has(e){return this.index().
has(e)}index(){return this.byTable??=this.reader.cases.outside(()=>this.read()),this.byTable}read(){let e=new Map;for(let r of this.
reader.templates.ofType(RN.REPLICA_POLICY).filter(Tne))this.tablesOf(r).forEach(n=>(0,Ir.addTo)(e,n,r));return e}policiesOf(e){
let r=this.reader.cases.decided||(0,Ir.at)(e.entry,"Condition")===void 0?[]:fs.ABSENT,n=s=>[...(0,Ane.asPolicy)(this.reader,
this.reader.at(e,s)),...r];return{policy:n("Policy"),streamPolicy:n("StreamPolicy")}}tablesOf(e){let{template:r}=e;return(0,fs.
valuesOf)(this.reader.at(e,"TableName")).flatMap(n=>{let s=this.reader.referencedResource(n)??(typeof n=="string"?this.tablesByName(
r).get(n):void 0);return s?.template===r?[s]:[]})}tablesByName(e){let r=this.byName.get(e)??new Map([...e.resources.values()].
filter(({type:n})=>(0,RN.isTableType)(n)).flatMap(n=>{let s=this.reader.singleText((0,Ir.at)(n.properties,"TableName"),e);
return s===void 0?[]:[[s,n]]}));return this.byName.set(e,r),r}};function Tne({properties:t,template:e}){let r=(0,kne.namedResource)(
(0,Ir.at)(t,"ServiceToken")??null);return r?.attribute==="Arn"&&e.resources.get(r.logicalId)?.type==="AWS::Lambda::Funct\
ion"}var Ah=class{constructor(e){this.reader=e}reader;byTable;of(e){return this.byTable??=this.reader.cases.outside(()=>this.
read()),(this.byTable.get(e)??[]).filter(r=>this.reader.exists(r)).flatMap(r=>this.reader.text(r,"Region").map((n,s,{length:i})=>({
region:n,isOptional:i>1||!this.reader.cases.decided&&(0,Ir.at)(r.entry,"Condition")!==void 0})))}read(){let e=new Map;for(let r of this.
reader.templates.ofType("Custom::DynamoDBReplica"))for(let n of(0,fs.valuesOf)(this.reader.at(r,"TableName"))){let s=this.
reader.referencedResource(n);s!==void 0&&(0,Ir.addTo)(e,s,r)}return e}}});var BN=d((bfe,$N)=>{"use strict";var Nh=Object.defineProperty,Ene=Object.getOwnPropertyDescriptor,Nne=Object.getOwnPropertyNames,
jne=Object.prototype.hasOwnProperty,xne=(t,e)=>{for(var r in e)Nh(t,r,{get:e[r],enumerable:!0})},Rne=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Nne(e))!jne.call(t,s)&&s!==r&&Nh(t,s,{get:()=>e[s],enumerable:!(n=Ene(e,s))||
n.enumerable});return t},Dne=t=>Rne(Nh({},"__esModule",{value:!0}),t),LN={};xne(LN,{TableContext:()=>Eh});$N.exports=Dne(
LN);var Ine=ho(),Mne=md(),qne=Vf(),qN=MN(),CN=["TableName","AttributeDefinitions","KeySchema","LocalSecondaryIndexes"],Eh=class{reader;encryption;addedReplicas;replicaPolicies;similarTables;constructor(e){
this.reader=new qne.PropertyReader(e),this.encryption=new Mne.Encryption(this.reader),this.addedReplicas=new qN.AddedReplicas(
this.reader),this.replicaPolicies=new qN.ReplicaPolicies(this.reader),this.similarTables={Table:new Bo(this.reader.cases,
CN),GlobalTable:new Bo(this.reader.cases,[...CN,"GlobalSecondaryIndexes"])}}protection(e,r,n){return this.replicaPolicies.
has(r)?n(r,s=>this.replicaPolicies.find(r,s)):this.similarTables[e].read(r,s=>n(s,()=>{}))}},Bo=class{constructor(e,r){this.
cases=e,this.ignoredProperties=r}cases;ignoredProperties;last;protections=new Map;read({template:e,properties:r},n){if(this.
last?.properties!==r){let a=this.withoutIgnored(r);this.last={properties:r,similar:a,text:Cne(a)}}let s={template:e,properties:this.
last.similar},{text:i}=this.last;if(i===void 0)return n(s);let o=this.protections.get(e)??new Ine.CaseCache(this.cases);
return this.protections.set(e,o),o.get(i,()=>n(s))}withoutIgnored(e){let r={...e};for(let n of this.ignoredProperties)Object.
hasOwn(r,n)&&(r[n]=!0);return r}};function Cne(t){try{return JSON.stringify(t)}catch{return}}});var YN=d((Ofe,GN)=>{"use strict";var xh=Object.defineProperty,Lne=Object.getOwnPropertyDescriptor,$ne=Object.getOwnPropertyNames,
Bne=Object.prototype.hasOwnProperty,Fne=(t,e)=>{for(var r in e)xh(t,r,{get:e[r],enumerable:!0})},Kne=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of $ne(e))!Bne.call(t,s)&&s!==r&&xh(t,s,{get:()=>e[s],enumerable:!(n=Lne(e,s))||
n.enumerable});return t},Une=t=>Kne(xh({},"__esModule",{value:!0}),t),JN={};Fne(JN,{collect:()=>Zne});GN.exports=Une(JN);
var Wne=Dk(),Vne=xr(),FN=K(),Mr=nE(),Jne=Ip(),KN=pE(),Gne=RE(),jh=rh(),Yne=oN(),Hne=TN(),zne=xN(),UN=$o(),Xne=BN(),Qne=Yn();
function Zne(t,e){let{templates:r,unreadable:n}=(0,Vne.withNestedTemplates)(t),s=new Xne.TableContext(new Qne.TemplateSet(
r)),i=new Mr.Vaults(s.reader,s.encryption),o=new Yne.TableMakers(s.reader),c={...{tables:[],keys:[],daxClusters:[],backupVaults:[],
restoreTests:[],environments:[],sdkCalls:[],opaque:[],exemptions:[]},related:(0,Gne.relatedFacts)(s,r,e)};for(let l of r){
c.exemptions.push(...(0,Wne.readExemptions)(s.reader,l)),e.includesTemplate(l)&&c.opaque.push(...(0,KN.opaqueTemplate)(l).
map(u=>WN(l,u)));for(let u of l.resources.values())if(e.includesResource(u)){let p=[...(0,KN.opaqueResource)(s.reader,u,
n),...o.facts(u)];c.opaque.push(...p.map(h=>WN(l,h)));let f=s.reader.cases.each(()=>s.reader.exists(u)?rse(s,i,u):VN);ese(
c,f.filter(({value:h})=>h!==VN))}}return c}function WN({deployedBy:t},e){if(t===void 0)return e;let{where:r,why:n}=e,s=r.
logicalId===""?"the template that it deploys":`${r.logicalId} in a template that it deploys`;return{...e,where:t.template.
locate(t),why:`${s}: ${n}`}}var VN={};function ese(t,e){let r=e.flatMap(({when:n})=>n??[]);for(let{value:n,when:s}of e)for(let[
i,o]of Object.entries(n))t[i].push(...s===void 0?o:o.map(c=>tse(i,c,{...s,all:r})))}function tse(t,e,r){return t==="keys"?
{...e,when:r}:Object.assign(e,{when:r})}function rse(t,e,r){switch(r.type){case"AWS::DynamoDB::Table":return{tables:[(0,UN.
readTable)(t,r)]};case"AWS::DynamoDB::GlobalTable":return{tables:[(0,Hne.readGlobalTable)(t,r)]};case"AWS::Serverless::S\
impleTable":return{tables:[(0,UN.readSimpleTable)(t,r)]};case"AWS::DAX::Cluster":return{daxClusters:[nse(t.reader,r)]};case FN.
KEY:case FN.REPLICA_KEY:return{keys:[t.encryption.keys.fact(r)]};case Mr.VAULT:case Mr.AIR_GAPPED_VAULT:return{backupVaults:[
e.fact(r)]};case Mr.PLAN:return{backupVaults:e.foreign(r)};case Mr.RESTORE_TESTS:return{restoreTests:(0,Mr.restoreTests)(
t.reader,t.encryption,r)}}let{reader:n}=t,s=(0,jh.isSdkCall)(n,r)?(0,jh.sdkCalls)(n,r,t.encryption):[];return{environments:(0,Jne.
environments)(n,r),sdkCalls:s,tables:(0,zne.sdkTables)(t,r,s),daxClusters:(0,jh.sdkClusters)(n,s)}}function nse(t,e){return{
where:e.template.locate(e),encryptionAtRest:t.boolean(e,"SSESpecification","SSEEnabled"),endpointEncryption:t.text(e,"Cl\
usterEndpointEncryptionType")}}});var Ko=d((wfe,tj)=>{"use strict";var Dh=Object.defineProperty,sse=Object.getOwnPropertyDescriptor,ise=Object.getOwnPropertyNames,
ose=Object.prototype.hasOwnProperty,ase=(t,e)=>{for(var r in e)Dh(t,r,{get:e[r],enumerable:!0})},cse=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of ise(e))!ose.call(t,s)&&s!==r&&Dh(t,s,{get:()=>e[s],enumerable:!(n=sse(e,s))||
n.enumerable});return t},lse=t=>cse(Dh({},"__esModule",{value:!0}),t),XN={};ase(XN,{checkGroups:()=>ej,checkTemplates:()=>gse,
templateOf:()=>ZN});tj.exports=lse(XN);var use=require("path"),pse=Hm(),fse=Pg(),dse=jt(),HN=Pe(),Fo=O(),hse=Zp(),ds=Se(),
mse=lk(),yse=dk(),vse=Nk(),_se=YN(),QN=Z();function gse(t,e={}){let r=new Map(t.map(({file:n,text:s})=>[n,s]));return ej(
[{templates:t.map(ZN)}],n=>r.get(n)??"",e)}function ZN({file:t,text:e,region:r,account:n,stackName:s,tags:i,parameters:o}){
let a=(0,dse.parseTemplate)(t,e);return new QN.Template(a,{stackPath:t,file:t,region:r,account:n,stackName:s,tags:i,parameters:o,
pathOf:c=>(0,Fo.textOrNone)((0,Fo.at)((0,Fo.at)(a,"Resources",c),"Metadata","aws:cdk:path"))||void 0})}function ej(t,e,r){
let n=t.map(a=>bse(a,r)),s=n.flatMap(({findings:a})=>a),i=new Map;s.forEach(a=>(0,Fo.addTo)(i,a.found.finding.where.templateFile??
"",a));let o=[...i].flatMap(([a,c])=>{let l=new fse.TemplatePositions((0,HN.withSlashes)(a),e(a));return c.map(u=>wse(u,
l,r))});return{files:[...new Set(t.flatMap(({templates:a})=>a.flatMap(({origin:c})=>(0,HN.withSlashes)(c.file??""))))].sort(),
tables:n.reduce((a,{tables:c})=>a+c,0),findings:o.sort(Sse)}}function bse(t,{rules:e=hse.CATALOGUE,allowExemptions:r=!0}){
let n=(0,_se.collect)(t.templates,new QN.Scope("")),s=[];return{findings:[...(0,vse.applyExemptions)((0,mse.runRules)(n,
e,{minimumKey:"CUSTOMER_MANAGED",newReplicas:[]}),{exemptions:n.exemptions,declared:[],allowed:r,reports:()=>!0,reportsUnused:a=>e.
some(c=>c.name===a),reportsInvalid:()=>!0,exempted:(a,{reason:c,until:l})=>s.push({found:a,suppressed:{kind:"exempt",reason:c,
until:l}})}).map(a=>({found:a,suppressed:Ose(a,t)})),...s],tables:new Set(n.tables.map(({where:a})=>(0,ds.resourceKey)(a))).
size}}function Ose(t,{metadata:e}){if(e===void 0)return;let r=t.finding.where.constructPath.split("/");for(let n=r.length;n>
0;n-=1){let s=e.get(r.slice(0,n).join("/"))??[],i=(0,yse.acknowledgement)(s,["SecureTable"],[(0,ds.ruleId)(t.rule),(0,ds.
findingId)(t)]);if(i!==void 0)return{kind:"acknowledged",reason:i}}}function wse({found:t,suppressed:e},r,{unverifiable:n="\
warn"}){let{rule:s,finding:i}=t,{logicalId:o,resourceType:a,region:c}=i.where,[l,u]=i.finding?.split(":")??[],p=l===Rh||
u===Rh,f=l===Rh?void 0:l,h=r.find({rule:s.name,logicalId:o,resourceType:a,replicaRegion:f,region:c}),v=(0,ds.findingId)(
t);return{rule:s.name,id:v,severity:p&&n==="warn"?"warning":i.severity,unverifiable:p,guarded:s.guarded,message:i.message,
fix:i.fix,at:h,logicalId:o,resourceType:a,constructPath:Pse(t),controls:(0,ds.controlsText)(s.controls),fingerprint:(0,pse.
fingerprintOf)({at:h,logicalId:o,id:v}),suppressed:e}}var Rh="unverifiable";function Pse({finding:{where:t}}){let{constructPath:e,
templateFile:r="",logicalId:n}=t;return e===r||e===`${(0,use.basename)(r)}#${n}`?void 0:e}function Sse(t,e){return zN(t.
at.file,e.at.file)||t.at.line-e.at.line||t.at.column-e.at.column||zN(t.id,e.id)}function zN(t,e){return t<e?-1:+(t>e)}});var Mh=d((Pfe,oj)=>{"use strict";var Ih=Object.defineProperty,kse=Object.getOwnPropertyDescriptor,Ase=Object.getOwnPropertyNames,
Tse=Object.prototype.hasOwnProperty,Ese=(t,e)=>{for(var r in e)Ih(t,r,{get:e[r],enumerable:!0})},Nse=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Ase(e))!Tse.call(t,s)&&s!==r&&Ih(t,s,{get:()=>e[s],enumerable:!(n=kse(e,s))||
n.enumerable});return t},jse=t=>Nse(Ih({},"__esModule",{value:!0}),t),rj={};Ese(rj,{isFailure:()=>Rse,judge:()=>Dse});oj.
exports=jse(rj);var nj=Jm(),xse=Ko(),sj=jt();function Rse({verdict:t}){return t==="fails"}function Dse(t,e,r){let{template:n="",
changes:s}=e,i=s.length===0?n:JSON.stringify((0,nj.resolvedTemplate)((0,sj.parseTemplate)(t.stackName,n),s)),{tables:o,findings:a}=ij(
t,i,r),c=r.existing==="WARN"&&a.length>0?Mse(t,e,r):new Set;return{tables:o,findings:a.map(l=>({finding:l,verdict:Ise(l,
c.has(l.fingerprint))}))}}function Ise({guarded:t,severity:e,suppressed:r,unverifiable:n},s){return r!==void 0?"suppress\
ed":!t||e!=="error"?n?"unverifiable":"warns":s?"existing":"fails"}function ij({stackName:t,region:e,account:r},n,{unverifiable:s,
exemptions:i}){return(0,xse.checkTemplates)([{file:t,text:n,stackName:t,region:e,account:r}],{unverifiable:s==="FAIL"?"f\
ail":"warn",allowExemptions:i==="HONOR"})}function Mse(t,e,r){let n=qse(t,e);if(n===void 0)return new Set;try{return new Set(
ij(t,n,r).findings.map(({fingerprint:s})=>s))}catch{return new Set}}function qse({stackName:t,target:e},{template:r="",previousTemplate:n,
changes:s}){return n!==void 0||e!=="CHANGE_SET"?n:JSON.stringify((0,nj.previousTemplate)((0,sj.parseTemplate)(t,r),s))}});var hj=d((Sfe,dj)=>{"use strict";var Ch=Object.defineProperty,Cse=Object.getOwnPropertyDescriptor,Lse=Object.getOwnPropertyNames,
$se=Object.prototype.hasOwnProperty,Bse=(t,e)=>{for(var r in e)Ch(t,r,{get:e[r],enumerable:!0})},Fse=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Lse(e))!$se.call(t,s)&&s!==r&&Ch(t,s,{get:()=>e[s],enumerable:!(n=Cse(e,s))||
n.enumerable});return t},Kse=t=>Fse(Ch({},"__esModule",{value:!0}),t),pj={};Bse(pj,{answer:()=>Jse,internalFailure:()=>Vse,
success:()=>fj});dj.exports=Kse(pj);var aj=Mh(),Lh=4096,cj=16384,Use=100,Wse="https://github.com/cdk-secure-table/cdk-se\
cure-table/blob/main/docs/rules.md";function fj(t,e){return{hookStatus:"SUCCESS",message:hs(e,Lh),clientRequestToken:t}}
function Vse(t,e){return{hookStatus:"FAILED",errorCode:"InternalFailure",message:hs(e,Lh),clientRequestToken:t}}function Jse(t,e,{
tables:r,findings:n}){let s=n.filter(({verdict:l})=>l!=="suppressed"),i=s.filter(aj.isFailure),o=[...i,...s.filter(l=>!(0,aj.
isFailure)(l)),...n.filter(({verdict:l})=>l==="suppressed")],a=o.length===0?void 0:o.slice(0,Use).map(Gse);if(i.length===
0){let l=s.length===0?"no findings":`no findings that fail it, ${qh(s.length,"warning")}:
${lj(s)}`;return{...fj(t,`${e}: ${qh(r,"table")} checked, ${l}`),annotations:a}}return{hookStatus:"FAILED",errorCode:"No\
nCompliant",message:hs(`${e}: ${qh(i.length,"finding")}.
${lj(i)}`,Lh),clientRequestToken:t,annotations:a}}function lj(t){return t.map(({finding:{id:e,logicalId:r,message:n,fix:s}})=>`\
[${e}] ${r||"template"}: ${n} ${s}`).join(`
`)}function Gse({finding:t,verdict:e}){let{id:r,rule:n,logicalId:s,message:i,fix:o,suppressed:a}=t,l={fails:"",warns:"",
unverifiable:" This depends on values that are known only at deployment.",existing:" The stack has this finding already.",
suppressed:` Exempt${a?.until===void 0?"":` until ${a.until}`}: ${a?.reason??"no reason given"}`};return{annotationName:r,
status:e==="unverifiable"||e==="suppressed"?"SKIPPED":"FAILED",statusMessage:hs(`${s||"template"}: ${i}${l[e]}`,cj),remediationMessage:hs(
o||"See the documentation of the rule.",cj),remediationLink:`${Wse}#${n.toLowerCase()}`,severityLevel:Yse[e]}}var Yse={fails:"\
HIGH",existing:"MEDIUM",warns:"LOW",unverifiable:"LOW",suppressed:"INFORMATIONAL"};function qh(t,e){return`${t} ${e}${t===
1?"":"s"}`}var uj=" \u2026 (more in the annotations)";function hs(t,e){return t.length<=e?t:`${t.slice(0,e-uj.length)}${uj}`}});var bj=d((kfe,gj)=>{"use strict";var Bh=Object.defineProperty,Hse=Object.getOwnPropertyDescriptor,zse=Object.getOwnPropertyNames,
Xse=Object.prototype.hasOwnProperty,Qse=(t,e)=>{for(var r in e)Bh(t,r,{get:e[r],enumerable:!0})},Zse=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of zse(e))!Xse.call(t,s)&&s!==r&&Bh(t,s,{get:()=>e[s],enumerable:!(n=Hse(e,s))||
n.enumerable});return t},eie=t=>Zse(Bh({},"__esModule",{value:!0}),t),vj={};Qse(vj,{downloadPayload:()=>tie});gj.exports=
eie(vj);var mj=O(),$h=V(),_j=2e7;async function tie(t,e){return sie(await rie(t,AbortSignal.timeout(e),e))}async function rie(t,e,r){
let n="The connection failed";try{let s=await fetch(t,{signal:e});if(s.ok&&s.body!==null)return await nie(s.body);n=`The\
 answer is HTTP ${s.status}`}catch(s){if(s instanceof Uo)throw(0,$h.codedError)("HookPayloadTooLarge","payload",`The pay\
load has more than ${_j} bytes`,"Split the template into nested stacks, or exclude the stack from the hook by stackFilte\
rs.");n=e.aborted?`There was no complete answer within ${r/1e3} seconds`:n}throw(0,$h.codedError)("HookPayloadUnavailabl\
e","payload",`The template could not be downloaded from CloudFormation. ${n}`,"Repeat the operation. If it fails again, \
see the log of the function.")}var Uo=class extends Error{};async function nie(t){let e=[],r=0;for await(let n of t){if(r+=
n.length,r>_j)throw new Uo;e.push(n)}return Buffer.concat(e).toString("utf8")}function sie(t){let e=iie(t),[r,n,s]=["tem\
plate","previousTemplate","changedResources"].map(i=>(0,mj.at)(e,i)??void 0);if(e===void 0||[r,n].some(i=>i!==void 0&&typeof i!=
"string"))throw(0,$h.codedError)("HookPayloadMalformed","payload","The payload is not a JSON object with a template as t\
ext","Update cdk-secure-table: CloudFormation may have changed the payload.");return{template:yj(r),previousTemplate:yj(
n),changes:(0,mj.listOf)(s??void 0)}}function iie(t){try{let e=JSON.parse(t);return typeof e=="object"&&e!==null&&!Array.
isArray(e)?e:void 0}catch{return}}function yj(t){return t===void 0||t.trim()===""?void 0:t}});var kj=d((Afe,Sj)=>{"use strict";var Fh=Object.defineProperty,oie=Object.getOwnPropertyDescriptor,aie=Object.getOwnPropertyNames,
cie=Object.prototype.hasOwnProperty,lie=(t,e)=>{for(var r in e)Fh(t,r,{get:e[r],enumerable:!0})},uie=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of aie(e))!cie.call(t,s)&&s!==r&&Fh(t,s,{get:()=>e[s],enumerable:!(n=oie(e,s))||
n.enumerable});return t},pie=t=>uie(Fh({},"__esModule",{value:!0}),t),wj={};lie(wj,{readRequest:()=>die,tokenOf:()=>Pj});
Sj.exports=pie(wj);var te=O(),fie=V(),Oj=["STACK","CHANGE_SET"];function Pj(t){return(0,te.textOrNone)((0,te.at)(t,"clie\
ntRequestToken")??(0,te.at)(t,"clientRequesttoken"))}function die(t){let e=(0,te.textOrNone)((0,te.at)(t,"requestData","\
targetType")),r=(0,te.textOrNone)((0,te.at)(t,"requestData","payload")),n=(0,te.textOrNone)((0,te.at)(t,"actionInvocatio\
nPoint")).startsWith("DELETE");if(!Oj.includes(e)||r===""&&!n)throw(0,fie.codedError)("HookRequestUnreadable",e||"event",
"The event is not a request of a Lambda hook for a stack or a change set",`Use ${Oj.join(" and ")} as the target operati\
ons of the hook.`);let[,,,s,i,o=""]=(0,te.textOrNone)((0,te.at)(t,"stackId")??(0,te.at)(t,"stackID")).split(":");return{
token:Pj(t),target:e,isDeletion:n,stackName:o.split("/")[1]??"stack",region:s||void 0,account:i||(0,te.textOrNone)((0,te.
at)(t,"awsAccountId"))||void 0,payloadUrl:r}}});var Ej=d((Tfe,Tj)=>{"use strict";var Kh=Object.defineProperty,hie=Object.getOwnPropertyDescriptor,mie=Object.getOwnPropertyNames,
yie=Object.prototype.hasOwnProperty,vie=(t,e)=>{for(var r in e)Kh(t,r,{get:e[r],enumerable:!0})},_ie=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of mie(e))!yie.call(t,s)&&s!==r&&Kh(t,s,{get:()=>e[s],enumerable:!(n=hie(e,s))||
n.enumerable});return t},gie=t=>_ie(Kh({},"__esModule",{value:!0}),t),Aj={};vie(Aj,{readSettings:()=>Oie});Tj.exports=gie(
Aj);var bie=V();function Oie(t){let e=(r,n)=>{let s=t[r]??n[0];return n.find(i=>i===s)??wie(r,n)};return{unverifiable:e(
"UNVERIFIABLE",["WARN","FAIL"]),existing:e("EXISTING",["FAIL","WARN"]),exemptions:e("EXEMPTIONS",["HONOR","REPORT"])}}function wie(t,e){
throw(0,bie.codedError)("HookSettingUnknown",t,"The value of the environment variable is unknown",`Use ${e.join(" or ")}\
.`)}});var Ij=d((Efe,Dj)=>{"use strict";var Uh=Object.defineProperty,Pie=Object.getOwnPropertyDescriptor,Sie=Object.getOwnPropertyNames,
kie=Object.prototype.hasOwnProperty,Aie=(t,e)=>{for(var r in e)Uh(t,r,{get:e[r],enumerable:!0})},Tie=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Sie(e))!kie.call(t,s)&&s!==r&&Uh(t,s,{get:()=>e[s],enumerable:!(n=Pie(e,s))||
n.enumerable});return t},Eie=t=>Tie(Uh({},"__esModule",{value:!0}),t),xj={};Aie(xj,{handler:()=>Rie});Dj.exports=Eie(xj);
var Wo=hj(),Nie=Mh(),jie=bj(),Nj=kj(),xie=Ej(),Rj=15e3,jj=5e3;async function Rie(t,e){let r=await Die(t,(e?.getRemainingTimeInMillis()??
Rj+jj)-jj);return console.log(JSON.stringify({hookStatus:r.hookStatus,errorCode:r.errorCode,message:r.message})),r}async function Die(t,e){
let r=(0,Nj.tokenOf)(t);try{let n=(0,xie.readSettings)(process.env),s=(0,Nj.readRequest)(t);if(s.isDeletion)return(0,Wo.
success)(r,`${s.stackName}: a deletion is not checked`);let i=await(0,jie.downloadPayload)(s.payloadUrl,Math.min(Math.max(
e,1),Rj));return i.template===void 0?(0,Wo.success)(r,`${s.stackName}: there is no template to check`):(0,Wo.answer)(r,s.
stackName,(0,Nie.judge)(s,i,n))}catch(n){return(0,Wo.internalFailure)(r,n instanceof Error?n.message:String(n))}}});var Cj=d((Nfe,qj)=>{"use strict";var Wh=Object.defineProperty,Iie=Object.getOwnPropertyDescriptor,Mie=Object.getOwnPropertyNames,
qie=Object.prototype.hasOwnProperty,Cie=(t,e)=>{for(var r in e)Wh(t,r,{get:e[r],enumerable:!0})},Lie=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Mie(e))!qie.call(t,s)&&s!==r&&Wh(t,s,{get:()=>e[s],enumerable:!(n=Iie(e,s))||
n.enumerable});return t},$ie=t=>Lie(Wh({},"__esModule",{value:!0}),t),Mj={};Cie(Mj,{HELP:()=>Vie,readArguments:()=>Uie});
qj.exports=$ie(Mj);var Bie=require("util"),Fie=V(),Kie={format:{type:"string"},output:{type:"string",multiple:!0},rule:{
type:"string",multiple:!0},"skip-rule":{type:"string",multiple:!0},framework:{type:"string",multiple:!0},"fail-on":{type:"\
string"},unverifiable:{type:"string"},region:{type:"string"},account:{type:"string"},parameter:{type:"string",multiple:!0},
"parameter-file":{type:"string",multiple:!0},baseline:{type:"string"},"write-baseline":{type:"boolean"},quiet:{type:"boo\
lean"},help:{type:"boolean",short:"h"}};function Uie(t){try{let{values:e,positionals:r}=(0,Bie.parseArgs)({args:[...t],options:Kie,
allowPositionals:!0});return{paths:r,values:e}}catch(e){throw(0,Fie.codedError)("UnknownOption","check",Wie(e.message),"\
Run `cdk-secure-table check --help` for the options.")}}function Wie(t){return t.split(". ")[0].replace(/\.$/,"")}var Vie=`\
Usage: cdk-secure-table check [PATH...] [options]

Checks how DynamoDB tables are encrypted and accessed in CloudFormation
templates: cdk.out folders, JSON and YAML templates, folders, globs, and the
standard input (-). Without a path it checks cdk.out.

Output
  --format FORMAT         text (default), json, sarif, junit or html
  --output FORMAT=FILE    also write a report to a file; repeatable
  --quiet                 print only findings that fail the check

Rules
  --rule RULE             run only this rule; repeatable
  --skip-rule RULE        do not run this rule; repeatable. Guarded rules cannot
                          be skipped: exempt the resource in its Metadata
  --framework FRAMEWORK   run only rules with a control of nist80053R5, hipaa,
                          pciDss4, cisAws, securityHub, iso27001, soc2 or
                          nist800171; repeatable
  --fail-on LEVEL         guarded (default): errors of guarded rules; error:
                          all errors; warning: all findings; never
  --unverifiable LEVEL    warn (default) or fail for values that are known only
                          at deployment

Deployment
  --region REGION         Region of stacks that do not name one
  --account ACCOUNT       account of stacks that do not name one
  --parameter NAME=VALUE  value of a template parameter; repeatable
  --parameter-file FILE   JSON file with values of parameters; repeatable

Baseline
  --baseline FILE         findings in this file do not count
  --write-baseline        write all findings to the file of --baseline

Exit code: 0 no findings that count, 1 findings, 2 the check itself failed.
Documentation: docs/check.md
`});var Uj=d((jfe,Kj)=>{"use strict";var Jh=Object.defineProperty,Jie=Object.getOwnPropertyDescriptor,Gie=Object.getOwnPropertyNames,
Yie=Object.prototype.hasOwnProperty,Hie=(t,e)=>{for(var r in e)Jh(t,r,{get:e[r],enumerable:!0})},zie=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Gie(e))!Yie.call(t,s)&&s!==r&&Jh(t,s,{get:()=>e[s],enumerable:!(n=Jie(e,s))||
n.enumerable});return t},Xie=t=>zie(Jh({},"__esModule",{value:!0}),t),Fj={};Hie(Fj,{Baseline:()=>Vh});Kj.exports=Xie(Fj);
var Lj=require("fs"),$j=Pe(),Vo=O(),Qie=T(),Zie=V(),Vh=class t{constructor(e){this.entries=e}entries;static read(e){let r=(0,Qie.
parseJson)((0,$j.readText)(e)),n=(0,Vo.at)(r,"findings");if((0,Vo.at)(r,"version")!==Bj||!(0,Vo.isList)(n)||!n.every(eoe))
throw(0,Zie.codedError)("MalformedBaseline",e,"The file is not a baseline of this version","Write it again with --write-\
baseline.");return new t(n)}static readIfExists(e){return(0,Lj.existsSync)(e)?t.read(e):t.none()}static none(){return new t(
[])}apply(e){let r=new Map;this.entries.forEach(({fingerprint:s})=>r.set(s,(r.get(s)??0)+1));let n=e.findings.map(s=>{let i=r.
get(s.fingerprint)??0;return s.suppressed!==void 0||i===0?s:(r.set(s.fingerprint,i-1),{...s,suppressed:{kind:"baseline"}})});
return{...e,findings:n}}with({files:e,findings:r},n){let s=new Set([...n,"Exemption"]),i=this.entries.filter(({file:a,id:c})=>!e.
includes(a)||!s.has(toe(c))),o=r.filter(({suppressed:a})=>a===void 0).map(({at:{file:a},logicalId:c,id:l,fingerprint:u})=>({
file:a,logicalId:c,id:l,fingerprint:u}));return new t([...i,...o])}write(e){let r=this.entries.map(s=>JSON.stringify(s)).
sort(),n=`{
  "version": ${Bj},
  "findings": [${r.map(s=>`
    ${s}`).join(",")}
  ]
}
`;(0,$j.attempt)(e,()=>(0,Lj.writeFileSync)(e,n))}},Bj=1;function eoe(t){return["file","logicalId","id","fingerprint"].every(
e=>typeof(0,Vo.at)(t,e)=="string")}function toe(t){return t.replace(/^SecureTable-/,"").replace(/\[.*$/,"")}});var Gj=d((xfe,Jj)=>{"use strict";var Gh=Object.defineProperty,roe=Object.getOwnPropertyDescriptor,noe=Object.getOwnPropertyNames,
soe=Object.prototype.hasOwnProperty,ioe=(t,e)=>{for(var r in e)Gh(t,r,{get:e[r],enumerable:!0})},ooe=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of noe(e))!soe.call(t,s)&&s!==r&&Gh(t,s,{get:()=>e[s],enumerable:!(n=roe(e,s))||
n.enumerable});return t},aoe=t=>ooe(Gh({},"__esModule",{value:!0}),t),Wj={};ioe(Wj,{readParameters:()=>uoe});Jj.exports=
aoe(Wj);var coe=jt(),loe=Pe(),Ie=O(),Vj=V();function uoe(t,e){return new Map([...e.flatMap(r=>foe(r)),...t.map(poe)])}function poe(t){
let e=t.indexOf("=");if(e<1)throw(0,Vj.codedError)("MalformedParameter",t,"The parameter is not written as NAME=VALUE","\
Write, for example, --parameter Stage=prod.");return[t.slice(0,e),t.slice(e+1)]}function foe(t){let e=(0,coe.parseDocument)(
t,(0,loe.readText)(t)),r=(0,Ie.at)(e,"Parameters")??e;return((0,Ie.isList)(e)?doe(e):(0,Ie.isObject)(r)?(0,Ie.entriesOf)(
r):[[void 0,void 0]]).map(([s,i])=>{if(typeof s!="string"||!((0,Ie.isScalar)(i)||(0,Ie.isList)(i)&&i.every(Ie.isScalar)))
throw(0,Vj.codedError)("MalformedParameterFile",t,"The file does not list names and values of parameters",'Write [{"Para\
meterKey": "Stage", "ParameterValue": "prod"}] or {"Stage": "prod"}.');return[s,String(i)]})}function doe(t){return t.filter(
e=>(0,Ie.at)(e,"UsePreviousValue")!==!0).map(e=>[(0,Ie.at)(e,"ParameterKey"),(0,Ie.at)(e,"ParameterValue")])}});var Qj=d((Rfe,Xj)=>{"use strict";var zh=Object.defineProperty,hoe=Object.getOwnPropertyDescriptor,moe=Object.getOwnPropertyNames,
yoe=Object.prototype.hasOwnProperty,voe=(t,e)=>{for(var r in e)zh(t,r,{get:e[r],enumerable:!0})},_oe=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of moe(e))!yoe.call(t,s)&&s!==r&&zh(t,s,{get:()=>e[s],enumerable:!(n=hoe(e,s))||
n.enumerable});return t},goe=t=>_oe(zh({},"__esModule",{value:!0}),t),zj={};voe(zj,{FAIL_ON:()=>Ooe,fails:()=>woe,selectRules:()=>boe});
Xj.exports=goe(zj);var Xh=V(),Jo=Zp(),Yh=Se();function boe({rules:t=[],skipped:e=[],frameworks:r=[]}){let n=Hh(t).map(Yj),
s=Hh(r).flatMap(a=>(0,Jo.rulesFor)(Poe(a))),i=Hh(e).map(Yj),o=i.find(a=>a.guarded);if(o!==void 0)throw(0,Xh.codedError)(
"GuardedRule","--skip-rule",`The rule ${o.name} cannot be skipped`,`Exempt the resource: add "cdk-secure-table:exemption\
": {"rules": ["${o.name}"], "reason": "why this is acceptable"} to its Metadata.`);return Jo.CATALOGUE.filter(a=>(n.length===
0||n.includes(a))&&(r.length===0||s.includes(a))&&!i.includes(a))}var Ooe=["guarded","error","warning","never"];function woe({
severity:t,guarded:e,suppressed:r},n){if(r!==void 0)return!1;switch(n){case"guarded":return t==="error"&&e;case"error":return t===
"error";case"warning":return!0;case"never":return!1}}function Hh(t){return t.flatMap(e=>e.split(",")).map(e=>e.trim())}function Yj(t){
let e=t.replace(/^SecureTable-/i,"").replace(/\[.*$/,"").toLowerCase(),r=Jo.CATALOGUE.find(n=>n.name.toLowerCase()===e);
if(r===void 0)throw(0,Xh.codedError)("UnknownRule",t,"There is no rule of this name",`The rules are ${Jo.CATALOGUE.map(n=>n.
name).join(", ")}.`);return r}function Poe(t){let e=Object.keys(Yh.FRAMEWORKS).filter(r=>[r,Yh.FRAMEWORKS[r]].some(n=>t!==
""&&Hj(n).startsWith(Hj(t))));if(e.length!==1)throw(0,Xh.codedError)("UnknownFramework",t,e.length===0?"There is no fram\
ework of this name":`The name stands for ${e.join(" and ")}`,`The frameworks are ${Object.keys(Yh.FRAMEWORKS).join(", ")}\
.`);return e[0]}function Hj(t){return t.toLowerCase().replace(/[^a-z0-9]/g,"")}});var tx=d((Dfe,ex)=>{"use strict";var Qh=Object.defineProperty,Soe=Object.getOwnPropertyDescriptor,koe=Object.getOwnPropertyNames,
Aoe=Object.prototype.hasOwnProperty,Toe=(t,e)=>{for(var r in e)Qh(t,r,{get:e[r],enumerable:!0})},Eoe=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of koe(e))!Aoe.call(t,s)&&s!==r&&Qh(t,s,{get:()=>e[s],enumerable:!(n=Soe(e,s))||
n.enumerable});return t},Noe=t=>Eoe(Qh({},"__esModule",{value:!0}),t),Zj={};Toe(Zj,{SYNTHESIS_STOPPED:()=>joe});ex.exports=
Noe(Zj);var joe="Synthesis stopped by EncryptedTables.enforce"});var im=d((Ife,ix)=>{"use strict";var sm=Object.defineProperty,xoe=Object.getOwnPropertyDescriptor,Roe=Object.getOwnPropertyNames,
Doe=Object.prototype.hasOwnProperty,Ioe=(t,e)=>{for(var r in e)sm(t,r,{get:e[r],enumerable:!0})},Moe=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Roe(e))!Doe.call(t,s)&&s!==r&&sm(t,s,{get:()=>e[s],enumerable:!(n=xoe(e,s))||
n.enumerable});return t},qoe=t=>Moe(sm({},"__esModule",{value:!0}),t),rx={};Ioe(rx,{isAssembly:()=>Coe,isNestedAssembly:()=>Boe,
isStack:()=>$oe,readManifest:()=>Loe});ix.exports=qoe(rx);var Zh=require("fs"),tm=require("path"),rm=Pe(),J=O(),nm=tx(),
nx=T(),em=V();function Coe(t){let e=(0,tm.join)(t,sx);return!(0,Zh.existsSync)(e)||!(0,Zh.statSync)(e).isFile()?!1:(0,Zh.
existsSync)((0,tm.join)(t,"cdk.out"))||(0,rm.readStart)(e,nm.SYNTHESIS_STOPPED.length)===nm.SYNTHESIS_STOPPED||(0,J.isObject)(
(0,J.at)((0,nx.parseJson)((0,rm.readText)(e)),"artifacts"))}var sx="manifest.json";function Loe(t){let e=(0,tm.join)(t,sx),
r=(0,rm.readText)(e);if(r.startsWith(nm.SYNTHESIS_STOPPED))throw(0,em.codedError)("SynthesisStopped",t,`The assembly was\
 not completed. ${r.trim().replace(/\.$/,"")}`,"The findings are in validation-report.json: run `cdk-secure-table report\
`.");let n=(0,nx.parseJson)(r),s=(0,J.at)(n,"artifacts")??{};if(!(0,J.isObject)(n)||!(0,J.isObject)(s))throw(0,em.codedError)(
"MalformedAssembly",e,"The manifest is not the JSON of a CDK assembly","Synthesize the app again.");let i=(0,J.at)(n,"mi\
ssing");if((0,J.isList)(i)&&i.length>0)throw(0,em.codedError)("ContextMissing",t,"The assembly has dummy values in place\
 of context that was not looked up","Synthesize the app with the CDK CLI and credentials for its accounts.");return(0,J.
entriesOf)(s).map(([o,a])=>[o,{type:(0,J.textOrNone)((0,J.at)(a,"type")),environment:(0,J.textOrNone)((0,J.at)(a,"enviro\
nment")),properties:(0,J.at)(a,"properties"),metadata:(0,J.at)(a,"metadata"),metadataFile:(0,J.textOrNone)((0,J.at)(a,"a\
dditionalMetadataFile"))||void 0,displayName:(0,J.textOrNone)((0,J.at)(a,"displayName"))||void 0}])}function $oe({type:t}){
return t==="aws:cloudformation:stack"}function Boe({type:t}){return t==="cdk:cloud-assembly"}});var px=d((Mfe,ux)=>{"use strict";var lm=Object.defineProperty,Foe=Object.getOwnPropertyDescriptor,Koe=Object.getOwnPropertyNames,
Uoe=Object.prototype.hasOwnProperty,Woe=(t,e)=>{for(var r in e)lm(t,r,{get:e[r],enumerable:!0})},Voe=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Koe(e))!Uoe.call(t,s)&&s!==r&&lm(t,s,{get:()=>e[s],enumerable:!(n=Foe(e,s))||
n.enumerable});return t},Joe=t=>Voe(lm({},"__esModule",{value:!0}),t),ox={};Woe(ox,{readAssembly:()=>Zoe});ux.exports=Joe(
ox);var Goe=require("crypto"),um=require("fs"),qr=require("path"),om=im(),ax=jt(),ms=Pe(),H=O(),Yoe=T(),cx=V(),Hoe=mf(),
zoe=xr(),Xoe=Z(),Qoe=Hf();function Zoe(t,e={}){return new am(e).read(t)}var am=class{constructor(e){this.defaults=e}defaults;templates=[];metadata=new Map;paths=new cm(
this.metadata);assets=new Hoe.AssetFiles;visited=new Set;read(e){return this.assembly(e),[...this.templates].forEach(r=>this.
nestedStacks(r)),{templates:this.templates,metadata:this.metadata}}assembly(e){let r=(0,ms.attempt)(e,()=>(0,um.realpathSync)(
e));if(this.visited.has(r))throw(0,cx.codedError)("MalformedAssembly",e,"The assemblies of its stages contain each other",
"Synthesize the app again.");this.visited.add(r);for(let[n,s]of(0,om.readManifest)(e))(0,om.isNestedAssembly)(s)?this.assembly(
(0,qr.join)(e,(0,H.textOrNone)((0,H.at)(s.properties,"directoryName")))):(0,om.isStack)(s)&&this.stack(e,n,s)}stack(e,r,{
environment:n,properties:s,metadata:i,metadataFile:o,displayName:a}){let c=o===void 0?i:rae((0,qr.join)(e,o));(0,H.entriesOf)(
c).forEach(([f,h])=>this.metadata.set(f.replace(/^\//,""),(0,H.isList)(h)?h.flatMap(nae):[]));let l=a??r,[u,p]=n.replace(
/^aws:\/\//,"").split("/");this.templates.push(this.load((0,qr.join)(e,(0,H.textOrNone)((0,H.at)(s,"templateFile"))),{...this.
defaults,stackPath:l,stackName:(0,H.textOrNone)((0,H.at)(s,"stackName"))||r,tags:Object.fromEntries((0,H.entriesOf)((0,H.
at)(s,"tags")).map(([f,h])=>[f,String(h)])),...u==="unknown-account"||u===""?{}:{account:u},...p==="unknown-region"||p===
void 0?{}:{region:p}}))}load(e,r){let n=(0,ax.parseDocument)(e,(0,ms.readText)(e)),{stackPath:s}=r;this.paths.addStack(s);
let i=o=>(0,H.textOrNone)((0,H.at)((0,H.at)(n,"Resources",o),"Metadata","aws:cdk:path"))||this.paths.find(o,s);return new Xoe.
Template(n,{...r,file:e,pathOf:i})}nestedStacks(e){let r=[...e.resources.values()].filter(({type:n})=>n===Qoe.STACK);for(let n of r){
let{stackPath:s,pathOf:i}=e.origin,o=eae(this.paths.nestedResource(n.logicalId,s)??i(n.logicalId)),a=o===void 0?void 0:this.
templateFile(n,o);if(o!==void 0&&a!==void 0){let{region:c,account:l}=e,u=this.load(a,{stackPath:o,region:c,account:l});u.
parent=(0,zoe.parentStack)(n),e.nested.set(n.logicalId,[u]),this.templates.push(u),this.nestedStacks(u)}}}templateFile({
template:e,properties:r},n){let s=(0,Yoe.composeText)((0,H.at)(r,"TemplateURL")),i=this.assets.find(s,e)??this.assets.upload(
s,e),o=tae((0,qr.dirname)(e.origin.file),n);return i===void 0?JSON.stringify(s).includes("AssetParameters")?o:void 0:o!==
void 0&&(0,ms.readText)(o)===(0,ms.readText)(i)?o:i}};function eae(t){return t===void 0?void 0:lx.exec(t)?.slice(1,3).join(
"")}var lx=/^((?:.*\/)?)([^/]+)\.NestedStack\/\2\.NestedStackResource$/;function tae(t,e){let r=(0,Goe.createHash)("md5").
update(e.split("/").filter(s=>s!=="Default").join("/")).digest("hex").slice(0,8).toUpperCase(),n=(0,um.readdirSync)(t).find(
s=>s.endsWith(`${r}.nested.template.json`));return n===void 0?void 0:(0,qr.join)(t,n)}function rae(t){if(!(0,um.existsSync)(
t))throw(0,cx.codedError)("MalformedAssembly",t,`The manifest names ${(0,qr.basename)(t)}, which does not exist`,"Synthe\
size the app again.");return(0,ax.parseDocument)(t,(0,ms.readText)(t))}function nae(t){let e=(0,H.at)(t,"type");return typeof e==
"string"?[{type:e,data:(0,H.at)(t,"data")}]:[]}var cm=class{constructor(e){this.metadata=e}metadata;stackPaths=new Set;index;addStack(e){
this.stackPaths.add(e)}find(e,r){return this.withId(e).find(n=>this.stackOf(n)===r)}nestedResource(e,r){return this.withId(
e).filter(n=>n.startsWith(`${r}/`)&&lx.test(n)).sort((n,s)=>n.split("/").length-s.split("/").length)[0]}withId(e){return this.
index??=this.indexPaths(),this.index.get(e)??[]}indexPaths(){let e=new Map;for(let[r,n]of this.metadata){let s=n.find(({
type:i})=>i==="aws:cdk:logicalId")?.data;typeof s=="string"&&(0,H.addTo)(e,s,r)}return e}stackOf(e){let r=e.split("/");for(let n=r.
length;n>0;n-=1){let s=r.slice(0,n).join("/");if(this.stackPaths.has(s))return s}}}});var mx=d((qfe,hx)=>{"use strict";var pm=Object.defineProperty,sae=Object.getOwnPropertyDescriptor,iae=Object.getOwnPropertyNames,
oae=Object.prototype.hasOwnProperty,aae=(t,e)=>{for(var r in e)pm(t,r,{get:e[r],enumerable:!0})},cae=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of iae(e))!oae.call(t,s)&&s!==r&&pm(t,s,{get:()=>e[s],enumerable:!(n=sae(e,s))||
n.enumerable});return t},lae=t=>cae(pm({},"__esModule",{value:!0}),t),fx={};aae(fx,{globBase:()=>dae,globPattern:()=>hae,
isGlob:()=>fae});hx.exports=lae(fx);var dx=require("path"),uae=Pe(),pae=V();function fae(t){return/[*?[{]/.test(t)}function dae(t){
return(0,dx.dirname)(`${t.slice(0,t.search(/[*?[{]/))}x`)}function hae(t){let e="",r=0;for(let[n]of(0,uae.withSlashes)((0,dx.
normalize)(t)).matchAll(/\*\*\/|\*\*|\*|\?|\[[^\]]+\]|[^]/g))e+=mae(n,r>0),r+=n==="{"?1:n==="}"?-1:0;try{return new RegExp(
`^${e}$`)}catch{throw(0,pae.codedError)("MalformedGlob",t,"The brackets of the pattern do not match","Close each { and [\
, or name the file without a wildcard.")}}function mae(t,e){switch(t){case"**/":return"(?:.*/)?";case"**":return".*";case"\
*":return"[^/]*";case"?":return"[^/]";case"{":return"(?:";case"}":return")";case",":return e?"|":","}return t.length>1?t.
replace(/^\[!/,"[^"):t.replace(/[\\^$.|+()[\]]/,"\\$&")}});var wx=d((Cfe,Ox)=>{"use strict";var hm=Object.defineProperty,yae=Object.getOwnPropertyDescriptor,vae=Object.getOwnPropertyNames,
_ae=Object.prototype.hasOwnProperty,gae=(t,e)=>{for(var r in e)hm(t,r,{get:e[r],enumerable:!0})},bae=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of vae(e))!_ae.call(t,s)&&s!==r&&hm(t,s,{get:()=>e[s],enumerable:!(n=yae(e,s))||
n.enumerable});return t},Oae=t=>bae(hm({},"__esModule",{value:!0}),t),_x={};gae(_x,{STDIN:()=>mm,findInputs:()=>wae});Ox.
exports=Oae(_x);var gt=require("fs"),Me=require("path"),fm=mx(),yx=im(),Cr=Pe(),vx=V(),mm="-";function wae(t){let e=new dm;
return t.forEach(r=>e.add(r)),{assemblies:[...e.assemblies],files:[...e.files],candidates:[...e.candidates].filter(r=>!e.
files.has(r)),stdin:t.includes(mm)}}var dm=class{assemblies=new Set;files=new Set;candidates=new Set;visited=new Set;add(e){
if(e===mm)return;let r=(0,Cr.readablePath)(e);(0,fm.isGlob)(r)&&!(0,gt.existsSync)(r)?this.glob(r):(0,Cr.attempt)(r,()=>(0,gt.
statSync)(r)).isDirectory()?this.folder(r):(0,Me.basename)(r)==="manifest.json"&&(0,yx.isAssembly)((0,Me.dirname)(r))?this.
assemblies.add((0,Me.dirname)(r)):this.files.add(r)}glob(e){let r=(0,fm.globPattern)(e),n=bx((0,fm.globBase)(e),this.visited).
filter(s=>r.test((0,Cr.withSlashes)(s)));if(this.visited.clear(),n.length===0)throw(0,vx.codedError)("NothingFound",e,"N\
o file matches the pattern","Check the pattern; quote it, so that the shell does not change it.");n.forEach(s=>this.files.
add(s))}folder(e){let r=(0,Cr.attempt)(e,()=>(0,gt.realpathSync)(e));if(!this.visited.has(r)){if(this.visited.add(r),(0,yx.
isAssembly)(e)){this.assemblies.add(e);return}if((0,gt.existsSync)((0,Me.join)(e,"cdk.out"))&&(0,gt.statSync)((0,Me.join)(
e,"cdk.out")).isFile())throw(0,vx.codedError)("MalformedAssembly",e,"The folder is a CDK assembly without manifest.json",
"Synthesize the app again.");for(let{name:n,isFolder:s}of gx(e))s?this.folder((0,Me.join)(e,n)):Pae.test(n)&&this.candidates.
add((0,Me.join)(e,n))}}},Pae=/\.(json|ya?ml|template|cfn)$/i,Sae=new Set(["node_modules",".git",".aws-sam",".serverless",
".venv","venv","__pycache__"]);function gx(t){return(0,Cr.attempt)(t,()=>(0,gt.readdirSync)(t,{withFileTypes:!0})).filter(
({name:r})=>!Sae.has(r)).flatMap(r=>{let n=r.isSymbolicLink()?(0,gt.statSync)((0,Me.join)(t,r.name),{throwIfNoEntry:!1}):
r;return n===void 0||!(n.isDirectory()||n.isFile())?[]:[{name:r.name,isFolder:n.isDirectory()}]}).sort((r,n)=>r.name<n.name?
-1:1)}function bx(t,e){let r=(0,Cr.attempt)(t,()=>(0,gt.realpathSync)(t));return e.has(r)?[]:(e.add(r),gx(t).flatMap(({name:n,
isFolder:s})=>s?bx((0,Me.join)(t,n),e):[(0,Me.join)(t,n)]))}});var kx=d((Lfe,Sx)=>{"use strict";var bm=Object.defineProperty,kae=Object.getOwnPropertyDescriptor,Aae=Object.getOwnPropertyNames,
Tae=Object.prototype.hasOwnProperty,Eae=(t,e)=>{for(var r in e)bm(t,r,{get:e[r],enumerable:!0})},Nae=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Aae(e))!Tae.call(t,s)&&s!==r&&bm(t,s,{get:()=>e[s],enumerable:!(n=kae(e,s))||
n.enumerable});return t},jae=t=>Nae(bm({},"__esModule",{value:!0}),t),Px={};Eae(Px,{readSources:()=>Mae});Sx.exports=jae(
Px);var xae=require("fs"),Rae=px(),Dae=Ko(),Iae=wx(),ym=jt(),Yo=Pe(),Go=O(),_m=V();function Mae(t,e,r){let{assemblies:n,
files:s,candidates:i,stdin:o}=(0,Iae.findInputs)(t),a=new Map,c=new gm(n.length+s.length+i.length,r),l=(y,P)=>(c.next(y),
P()),u=(y,P)=>(0,Dae.templateOf)({file:y,text:P,...e}),p=n.map(y=>l(y,()=>(0,Rae.readAssembly)(y,e))),f=s.map(y=>l(y,()=>u(
y,(0,Yo.readText)(y)))),h=i.flatMap(y=>l(y,()=>qae(y).map(P=>u(y,P))));o&&(a.set(vm,r.stdin()),f.push(u(vm,a.get(vm)))),
c.end();let v=[...f,...h],m=[...p,...v.length>0?[{templates:v}]:[]];if(Cae(e.parameters??new Map,m.flatMap(y=>y.templates)),
m.length===0)throw(0,_m.codedError)("NothingFound",t.join(" "),`There is no CloudFormation template among ${i.length} fi\
les`,"Pass templates, or folders that contain them.");return{groups:m,skipped:i.length-h.length,textOf:y=>a.get(y)??(0,Yo.
readText)(y)}}var vm="<stdin>";function qae(t){if((0,xae.statSync)(t).size>ym.MAX_TEMPLATE_LENGTH&&!(0,ym.isTemplateText)(
(0,Yo.readStart)(t,1e6)))return[];let e=(0,Yo.readText)(t);return(0,ym.isTemplateText)(e)?[e]:[]}function Cae(t,e){for(let[
r,n]of t){let s=e.filter(({parent:o})=>o===void 0).flatMap(o=>o.section("Parameters",r)??[]);if(s.length===0)throw(0,_m.
codedError)("UnknownParameter",r,"No template has this parameter","Correct the name, or remove the parameter.");if(s.map(
o=>({list:(0,Go.at)(o,"AllowedValues"),type:(0,Go.textOrNone)((0,Go.at)(o,"Type"))})).find(({list:o,type:a})=>(0,Go.isList)(
o)&&!a.includes("List")&&!o.map(String).includes(n))!==void 0)throw(0,_m.codedError)("ParameterNotAllowed",r,`The value ${n}\
 is not among the AllowedValues of the template`,"Pass an allowed value.")}}var gm=class{constructor(e,r){this.total=e,this.
io=r}total;io;started=Date.now();read=0;shown=0;next(e){this.read+=1;let r=Date.now();this.io.isTerminal&&r-this.started>
500&&r-this.shown>100&&(this.shown=r,this.io.stderr(`\r\x1B[KReading ${this.read} of ${this.total}: ${e}`.slice(0,100)))}end(){
this.shown>0&&this.io.stderr("\r\x1B[K")}}});var Rx=d(($fe,xx)=>{"use strict";var Sm=Object.defineProperty,Lae=Object.getOwnPropertyDescriptor,$ae=Object.getOwnPropertyNames,
Bae=Object.prototype.hasOwnProperty,Fae=(t,e)=>{for(var r in e)Sm(t,r,{get:e[r],enumerable:!0})},Kae=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of $ae(e))!Bae.call(t,s)&&s!==r&&Sm(t,s,{get:()=>e[s],enumerable:!(n=Lae(e,s))||
n.enumerable});return t},Uae=t=>Kae(Sm({},"__esModule",{value:!0}),t),Ex={};Fae(Ex,{check:()=>Yae});xx.exports=Uae(Ex);var Nx=require("fs"),
Ax=Cj(),Om=Uj(),Wae=Ko(),Vae=Gj(),wm=Qj(),Jae=kx(),Gae=Pe(),Ho=V();function Yae(t,e,r){let{paths:n,values:s}=(0,Ax.readArguments)(
t);if(s.help===!0)return e.stdout(Ax.HELP),0;let i=Hae(s,r),{rules:o,baseline:a,isQuiet:c}=i,l=(0,Jae.readSources)(n.length===
0?Qae():n,i.defaults,e),u=(0,Wae.checkGroups)(l.groups,v=>l.textOf(v),{rules:o,unverifiable:i.unverifiable}),p=i.writesBaseline?
a.with(u,o.map(({name:v})=>v)):a;i.writesBaseline&&p.write(s.baseline);let f=p.apply(u);i.outputs.forEach(({file:v,render:m})=>(0,Gae.
attempt)(v,()=>(0,Nx.writeFileSync)(v,Tx(m(f)))));let h=f.findings.filter(v=>(0,wm.fails)(v,i.failOn));return(!c||h.length>
0)&&e.stdout(Tx(i.render(c?{...f,findings:h}:f))),l.skipped>0&&!c&&e.stderr(`${l.skipped} ${l.skipped===1?"file is no Cl\
oudFormation template and was":"files are no CloudFormation templates and were"} not checked.
`),h.length>0?1:0}function Hae(t,e){let r=t["write-baseline"]===!0;return{render:jx(t.format??"text",e),outputs:(t.output??
[]).map(n=>zae(n,e)),rules:(0,wm.selectRules)({rules:t.rule,skipped:t["skip-rule"],frameworks:t.framework}),failOn:Pm("-\
-fail-on",t["fail-on"]??"guarded",wm.FAIL_ON),unverifiable:Pm("--unverifiable",t.unverifiable??"warn",["warn","fail"]),defaults:{
region:t.region,account:t.account,parameters:(0,Vae.readParameters)(t.parameter??[],t["parameter-file"]??[])},baseline:Xae(
t.baseline,r),writesBaseline:r,isQuiet:t.quiet===!0}}function jx(t,e){return e[Pm("--format",t,Object.keys(e))]}function zae(t,e){
let r=t.indexOf("=");if(r<1||r===t.length-1)throw(0,Ho.codedError)("MalformedOption","--output",`${t} is not written as \
FORMAT=FILE`,"Write, for example, --output sarif=results.sarif.");return{file:t.slice(r+1),render:jx(t.slice(0,r),e)}}function Pm(t,e,r){
let n=r.find(s=>s===e);if(n===void 0)throw(0,Ho.codedError)("MalformedOption",t,`${JSON.stringify(e)} is not a value of \
this option`,`Pass ${r.join(", ")}.`);return n}function Xae(t,e){if(t===void 0&&e)throw(0,Ho.codedError)("MalformedOptio\
n","--write-baseline","The file of the baseline is missing","Add --baseline FILE.");return t===void 0?Om.Baseline.none():
e?Om.Baseline.readIfExists(t):Om.Baseline.read(t)}function Qae(){if(!(0,Nx.existsSync)("cdk.out"))throw(0,Ho.codedError)(
"NothingFound","check","There is no path, and no folder cdk.out","Pass templates or folders, for example `cdk-secure-tab\
le check template.yaml`.");return["cdk.out"]}function Tx(t){return t===""||t.endsWith(`
`)?t:`${t}
`}});var Mx=d((Bfe,Ix)=>{"use strict";var km=Object.defineProperty,Zae=Object.getOwnPropertyDescriptor,ece=Object.getOwnPropertyNames,
tce=Object.prototype.hasOwnProperty,rce=(t,e)=>{for(var r in e)km(t,r,{get:e[r],enumerable:!0})},nce=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of ece(e))!tce.call(t,s)&&s!==r&&km(t,s,{get:()=>e[s],enumerable:!(n=Zae(e,s))||
n.enumerable});return t},sce=t=>nce(km({},"__esModule",{value:!0}),t),Dx={};rce(Dx,{FORMATS:()=>ice});Ix.exports=sce(Dx);
var ice={text:t=>JSON.stringify(t,void 0,1),json:t=>JSON.stringify(t)}});var Tm=d((Ffe,Cx)=>{"use strict";var Am=Object.defineProperty,oce=Object.getOwnPropertyDescriptor,ace=Object.getOwnPropertyNames,
cce=Object.prototype.hasOwnProperty,lce=(t,e)=>{for(var r in e)Am(t,r,{get:e[r],enumerable:!0})},uce=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of ace(e))!cce.call(t,s)&&s!==r&&Am(t,s,{get:()=>e[s],enumerable:!(n=oce(e,s))||
n.enumerable});return t},pce=t=>uce(Am({},"__esModule",{value:!0}),t),qx={};lce(qx,{processIo:()=>hce});Cx.exports=pce(qx);
var fce=require("fs"),dce=V();function hce(){let{stdout:t,stderr:e,env:r}=process;return{stdout:n=>t.write(n),stderr:n=>e.
write(n),stdin:()=>{try{return(0,fce.readFileSync)(0,"utf8")}catch(n){throw(0,dce.codedError)("UnreadableFile","<stdin>",
`The standard input cannot be read: ${n.message}`,"Pipe a template into it.")}},hasColors:t.isTTY&&(r.NO_COLOR??"")===""&&
r.TERM!=="dumb",isTerminal:e.isTTY}}});var Bx=d((Kfe,Nm)=>{"use strict";var Em=Object.defineProperty,mce=Object.getOwnPropertyDescriptor,yce=Object.getOwnPropertyNames,
vce=Object.prototype.hasOwnProperty,_ce=(t,e)=>{for(var r in e)Em(t,r,{get:e[r],enumerable:!0})},gce=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of yce(e))!vce.call(t,s)&&s!==r&&Em(t,s,{get:()=>e[s],enumerable:!(n=mce(e,s))||
n.enumerable});return t},bce=t=>gce(Em({},"__esModule",{value:!0}),t),Lx={};_ce(Lx,{main:()=>$x});Nm.exports=bce(Lx);var Oce=Rx(),
wce=Mx(),Pce=Tm(),Sce=V(),kce=`Usage: cdk-secure-table COMMAND [options]

Commands
  check [PATH...]     check CloudFormation templates and cdk.out folders
  report [FOLDER]     make reports from a synthesized CDK app

Run \`cdk-secure-table COMMAND --help\` for the options of a command.
`,Ace=2;async function $x(t,e){let[r,...n]=t;try{switch(r){case"check":return(0,Oce.check)(n,e,wce.FORMATS);case"--versi\
on":return e.stdout(`${Ece()}
`),0;case"--help":case"-h":return e.stdout(kce),0}throw(0,Sce.codedError)("UnknownCommand",r??"cdk-secure-table","There \
is no such command","Run `cdk-secure-table --help` for the commands.")}catch(s){return e.stderr(`${s instanceof Error?Tce(
s):String(s)}
`),Ace}}function Tce(t){return t.message.startsWith("[")?t.message:`[CheckFailed] cdk-secure-table: ${t.message}. Please\
 report this with the template.
${t.stack??""}`}function Ece(){return require("../package.json").version}require.main===Nm&&$x(process.argv.slice(2),(0,Pce.
processIo)()).then(t=>{process.exitCode=t})});exports.handler=(t,e)=>Ij().handler(t,e);require.main===module&&Bx().main(process.argv.slice(2),Tm().processIo()).then(t=>{
process.exitCode=t});
