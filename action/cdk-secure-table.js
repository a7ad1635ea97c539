#!/usr/bin/env node
// Written by the build from src/check. It contains code of yaml 2.9.1 (ISC) and jsonc-parser 3.3.1 (MIT): https://github.com/cdk-secure-table/cdk-secure-table/blob/main/NOTICE
var ca=Object.defineProperty;var VR=Object.getOwnPropertyDescriptor;var JR=Object.getOwnPropertyNames;var GR=Object.prototype.hasOwnProperty;var Ht=(t,e,r)=>()=>{if(r)throw r[0];try{return t&&(e=t(t=0)),e}catch(n){throw r=[n],n}};var d=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(r){throw e=0,r}},YR=(t,e)=>{for(var r in e)
ca(t,r,{get:e[r],enumerable:!0})},HR=(t,e,r,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of JR(e))!GR.call(
t,s)&&s!==r&&ca(t,s,{get:()=>e[s],enumerable:!(n=VR(e,s))||n.enumerable});return t};var zR=t=>HR(ca({},"__esModule",{value:!0}),t);var O=d((ape,ny)=>{"use strict";var la=Object.defineProperty,XR=Object.getOwnPropertyDescriptor,QR=Object.getOwnPropertyNames,
ZR=Object.prototype.hasOwnProperty,eD=(t,e)=>{for(var r in e)la(t,r,{get:e[r],enumerable:!0})},tD=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of QR(e))!ZR.call(t,s)&&s!==r&&la(t,s,{get:()=>e[s],enumerable:!(n=XR(e,s))||n.
enumerable});return t},rD=t=>tD(la({},"__esModule",{value:!0}),t),ey={};eD(ey,{addTo:()=>lD,at:()=>ry,booleanOf:()=>aD,canonical:()=>cD,
entriesOf:()=>sD,isList:()=>ty,isObject:()=>ws,isScalar:()=>nD,isTooBig:()=>pD,listOf:()=>iD,textOrNone:()=>oD});ny.exports=
rD(ey);function ws(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function ty(t){return Array.isArray(t)}function nD(t){
return typeof t=="string"||typeof t=="number"||typeof t=="boolean"}function ry(t,e,r,n){let s=ws(t)&&Object.hasOwn(t,e)?
t[e]:void 0;return r===void 0?s:ry(s,r,n)}function sD(t){return ws(t)?Object.entries(t):[]}function iD(t){return t===void 0?
[]:ty(t)?t:[t]}function oD(t){return typeof t=="string"?t:""}function aD(t){let e=typeof t=="boolean"||typeof t=="string"?
String(t).toLowerCase():"";return e==="true"||e==="false"?e==="true":void 0}function cD(t){return JSON.stringify(t,(e,r)=>ws(
r)?Object.fromEntries(Object.entries(r).sort(([n],[s])=>n<s?-1:1)):r)??""}function lD(t,e,r){let n=t.get(e);n===void 0?t.
set(e,[r]):n.push(r)}var uD=60,Zm=5e4;function pD(t){let e=[{value:t,depth:0}],r=0;for(let n=e.pop();n;n=e.pop()){if(r+=
1,n.depth>uD||r>Zm)return!0;if(typeof n.value=="object"&&n.value!==null){let s=Object.values(n.value);if(s.length+e.length>
Zm)return!0;for(let i of s)e.push({value:i,depth:n.depth+1})}}return!1}});var N=d((cpe,cy)=>{"use strict";var pa=Object.defineProperty,fD=Object.getOwnPropertyDescriptor,dD=Object.getOwnPropertyNames,
hD=Object.prototype.hasOwnProperty,mD=(t,e)=>{for(var r in e)pa(t,r,{get:e[r],enumerable:!0})},yD=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of dD(e))!hD.call(t,s)&&s!==r&&pa(t,s,{get:()=>e[s],enumerable:!(n=fD(e,s))||n.
enumerable});return t},vD=t=>yD(pa({},"__esModule",{value:!0}),t),sy={};mD(sy,{DEPTH_LIMIT:()=>iy,NO_VALUE:()=>Ss,asIntrinsic:()=>Xt,
atShortest:()=>Ps,attributeOf:()=>oy,conditional:()=>ma,contains:()=>ks,hasGeneratedKeys:()=>da,hasIntrinsic:()=>bD,hasMacro:()=>OD,
ifBranches:()=>ya,isIntrinsic:()=>fa,isNoValue:()=>ha,isPlainObject:()=>gD,itemBranches:()=>SD,mapBranches:()=>ay,namedResource:()=>PD,
presentBranches:()=>ua});cy.exports=vD(sy);var zt=O();function Xt(t){if(!(0,zt.isObject)(t))return;let e=_D(t);return e!==
void 0&&(e==="Ref"||e.startsWith("Fn::"))?{name:e,argument:t[e]}:void 0}function _D(t){let e;for(let r in t){if(e!==void 0)
return;e=r}return e}function fa(t){return Xt(t)!==void 0}function gD(t){return(0,zt.isObject)(t)&&!fa(t)&&!da(t)}function da(t){
for(let e in t)if(e.startsWith("Fn::"))return!0;return!1}var Ss={Ref:"AWS::NoValue"};function ha(t){let e=Xt(t);return e?.
name==="Ref"&&e.argument===Ss.Ref}var iy=200;function bD(t){return ks(t,fa)}function OD(t){return ks(t,wD)}function wD(t){
let e=Xt(t)?.name;return e===void 0?da(t):e==="Fn::Transform"||e.startsWith("Fn::ForEach::")}function ks(t,e,r,n=0){if(typeof t!=
"object"||t===null)return typeof t=="string"&&r!==void 0&&r(t);if(n>iy||(0,zt.isObject)(t)&&e(t))return!0;for(let s in t)
if(ks(t[s],e,r,n+1))return!0;return!1}function oy(t){if(typeof t=="string"){let n=t.indexOf(".");return n<0?void 0:[t.slice(
0,n),t.slice(n+1)]}let[e,r]=(0,zt.isList)(t)&&t.length===2?t:[];return typeof e=="string"&&typeof r=="string"?[e,r]:void 0}
function PD(t){let e=Xt(t);if(e?.name==="Ref"&&typeof e.argument=="string")return{logicalId:e.argument};let r=e?.name===
"Fn::GetAtt"?oy(e.argument):void 0;return r&&{logicalId:r[0],attribute:r[1]}}function ma(t){let e=Xt(t);return e?.name===
"Fn::If"&&(0,zt.isList)(e.argument)&&e.argument.length===3?e.argument:void 0}function ya(t){let[,...e]=ma(t)??[];return e.
length>0?e.flatMap(ya):[ha(t)?void 0:t]}function ua(t){return ya(t).filter(e=>e!==void 0)}function SD(t){return ua(t).flatMap(
e=>(0,zt.isList)(e)?e.flatMap(ua):[e])}function ay(t,e){let r=ma(t);if(r===void 0)return e(ha(t)?void 0:t);let[n,...s]=r,
[i,o]=s.map(a=>ay(a,e));return JSON.stringify(i)===JSON.stringify(o)?i:{"Fn::If":[n,i??Ss,o??Ss]}}function Ps(t){if(Array.
isArray(t))return t.map(Ps);if(typeof t!="object"||t===null)return t;let e=Object.entries(t);if(e.length!==1||!/^(Ref$|Fn::)/.
test(e[0][0]))return Object.fromEntries(e.map(([i,o])=>[i,Ps(o)]));let[[r,n]]=e;if(r==="Fn::Join"){let[i,o]=n;return o.map(
Ps).join(i)}return r==="Fn::GetAtt"&&Array.isArray(n)&&n[1]==="Arn"?"arn:aws:s3:::abc":n==="AWS::AccountId"?"11112222333\
3":"aws"}});var hy=d((lpe,dy)=>{"use strict";var ga=Object.defineProperty,kD=Object.getOwnPropertyDescriptor,TD=Object.getOwnPropertyNames,
AD=Object.prototype.hasOwnProperty,ED=(t,e)=>{for(var r in e)ga(t,r,{get:e[r],enumerable:!0})},ND=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of TD(e))!AD.call(t,s)&&s!==r&&ga(t,s,{get:()=>e[s],enumerable:!(n=kD(e,s))||n.
enumerable});return t},xD=t=>ND(ga({},"__esModule",{value:!0}),t),uy={};ED(uy,{previousTemplate:()=>DD,resolvedTemplate:()=>RD});
dy.exports=xD(uy);var Ce=N(),E=O(),ba="{{changeSet:KNOWN_AFTER_APPLY}}",jD={"Fn::KnownAfterApply":ba};function RD(t,e){let r=(0,E.
at)(t,"Resources");if(!(0,E.isObject)(t)||!(0,E.isObject)(r))return t;let n=new Map(Object.entries(r));for(let[s,{action:i,
type:o,after:a}]of py(e)){let c=n.get(s);i==="DELETE"||!(0,E.isObject)(a)||(c===void 0?n.set(s,{Type:o,Properties:Ts(a)}):
(0,E.isObject)(c)&&(0,E.at)(c,"Type")===o&&n.set(s,{...c,Properties:va((0,E.at)(c,"Properties")??{},a,r)}))}return{...t,
Resources:Object.fromEntries(n)}}function DD(t,e){let r=(0,E.at)(t,"Resources");if(!(0,E.isObject)(t)||!(0,E.isObject)(r))
return t;let n=py(e),s=(0,E.entriesOf)(r).flatMap(([i,o])=>{let a=n.get(i);if(a===void 0||!(0,E.isObject)(o))return[[i,o]];
let c=fy((0,E.at)(o,"Properties")??{},a.before,a.after);return a.action==="CREATE"?[]:[[i,{...o,Properties:c??{}}]]});return{
...t,Resources:Object.fromEntries(s)}}function py(t){return new Map(t.map(e=>[(0,E.textOrNone)((0,E.at)(e,"logicalResour\
ceId")),{action:(0,E.textOrNone)((0,E.at)(e,"action")),type:(0,E.textOrNone)((0,E.at)(e,"resourceType")),before:ly((0,E.
at)(e,"beforeContext")),after:ly((0,E.at)(e,"afterContext"))}]))}function ly(t){try{return typeof t=="string"?(0,E.at)(JSON.
parse(t),"Properties"):void 0}catch{return}}function va(t,e,r){return e===void 0||!(0,Ce.hasIntrinsic)(t)?t:(0,Ce.asIntrinsic)(
t)!==void 0?ID(t,r)||MD(e)?t:e:(0,E.isList)(t)?(0,E.isList)(e)&&e.length===t.length&&t.every((n,s)=>_a(n,e[s]))?t.map((n,s)=>va(
n,e[s],r)):t:Object.fromEntries((0,E.entriesOf)(t).map(([n,s])=>[n,va(s,(0,E.at)(e,n),r)]))}function _a(t,e){return(0,Ce.
asIntrinsic)(t)!==void 0?!0:(0,E.isScalar)(t)?(0,E.isScalar)(e)&&String(e)===String(t):(0,E.isList)(t)?(0,E.isList)(e)&&
e.length===t.length&&t.every((r,n)=>_a(r,e[n])):t===null||(0,E.isObject)(e)&&(0,E.entriesOf)(t).every(([r,n])=>_a(n,(0,E.
at)(e,r))||(0,Ce.hasIntrinsic)(n))}function ID(t,e){let r=n=>Object.hasOwn(e,n.trim().split(".")[0]);return(0,Ce.contains)(
t,n=>{let{name:s="",argument:i=null}=(0,Ce.asIntrinsic)(n)??{};return s==="Ref"&&r((0,E.textOrNone)(i))||s==="Fn::GetAtt"&&
r((0,Ce.attributeOf)(i)?.[0]??"")},n=>[...n.matchAll(/\$\{([^}!]+)\}/g)].some(([,s])=>r(s)))}function fy(t,e,r){if(e===void 0||
(0,E.canonical)(e)===(0,E.canonical)(r))return e===void 0?void 0:t;if((0,E.isObject)(t)&&(0,Ce.asIntrinsic)(t)===void 0&&
(0,E.isObject)(e)){let n=new Set([...Object.keys(t),...Object.keys(e)]);return Object.fromEntries([...n].flatMap(s=>{let i=fy(
(0,E.at)(t,s),(0,E.at)(e,s),(0,E.at)(r,s));return i===void 0?[]:[[s,i]]}))}return Ts(e)}function MD(t){return(0,Ce.contains)(
t,()=>!1,e=>e.includes(ba))}function Ts(t){return typeof t=="string"?t.includes(ba)?jD:t:(0,E.isList)(t)?t.map(Ts):(0,E.
isObject)(t)?Object.fromEntries((0,E.entriesOf)(t).map(([e,r])=>[e,Ts(r)])):t}});var vy=d((upe,yy)=>{"use strict";var Oa=Object.defineProperty,CD=Object.getOwnPropertyDescriptor,qD=Object.getOwnPropertyNames,
LD=Object.prototype.hasOwnProperty,$D=(t,e)=>{for(var r in e)Oa(t,r,{get:e[r],enumerable:!0})},FD=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of qD(e))!LD.call(t,s)&&s!==r&&Oa(t,s,{get:()=>e[s],enumerable:!(n=CD(e,s))||n.
enumerable});return t},BD=t=>FD(Oa({},"__esModule",{value:!0}),t),my={};$D(my,{fingerprintOf:()=>UD});yy.exports=BD(my);
var KD=require("crypto");function UD({at:t,logicalId:e,id:r}){return(0,KD.createHash)("sha256").update(JSON.stringify([t.
file,e,r])).digest("hex").slice(0,32)}});var Oy=d((ppe,by)=>{"use strict";var wa=Object.defineProperty,WD=Object.getOwnPropertyDescriptor,VD=Object.getOwnPropertyNames,
JD=Object.prototype.hasOwnProperty,GD=(t,e)=>{for(var r in e)wa(t,r,{get:e[r],enumerable:!0})},YD=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of VD(e))!JD.call(t,s)&&s!==r&&wa(t,s,{get:()=>e[s],enumerable:!(n=WD(e,s))||n.
enumerable});return t},HD=t=>YD(wa({},"__esModule",{value:!0}),t),_y={};GD(_y,{REPLICA:()=>gy,propertyPaths:()=>zD});by.
exports=HD(_y);var gy=Symbol("replica");function zD(t,e){let r=ZD[t]??[];return e===XD?r.flatMap(QD):r}var XD="AWS::Dyna\
moDB::GlobalTable";function QD(t){let[e,...r]=t;if(e!=="Properties")return[t];let n=r[0]==="StreamSpecification"?["Repli\
caStreamSpecification",...r.slice(1)]:r;return[["Properties","Replicas",gy,...n],t]}var ZD={CustomerManagedKey:[["Proper\
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
orInsightsSpecification"]],Exemption:[["Metadata","cdk-secure-table:exemption"]]}});function Ot(t,e=!1){let r=t.length,n=0,s="",i=0,o=16,a=0,c=0,l=0,u=0,p=0;function f(_,S){let w=0,b=0;for(;w<_||!S;){let g=t.
charCodeAt(n);if(g>=48&&g<=57)b=b*16+g-48;else if(g>=65&&g<=70)b=b*16+g-65+10;else if(g>=97&&g<=102)b=b*16+g-97+10;else break;
n++,w++}return w<_&&(b=-1),b}function h(_){n=_,s="",i=0,o=16,p=0}function v(){let _=n;if(t.charCodeAt(n)===48)n++;else for(n++;n<
t.length&&Qt(t.charCodeAt(n));)n++;if(n<t.length&&t.charCodeAt(n)===46)if(n++,n<t.length&&Qt(t.charCodeAt(n)))for(n++;n<
t.length&&Qt(t.charCodeAt(n));)n++;else return p=3,t.substring(_,n);let S=n;if(n<t.length&&(t.charCodeAt(n)===69||t.charCodeAt(
n)===101))if(n++,(n<t.length&&t.charCodeAt(n)===43||t.charCodeAt(n)===45)&&n++,n<t.length&&Qt(t.charCodeAt(n))){for(n++;n<
t.length&&Qt(t.charCodeAt(n));)n++;S=n}else p=3;return t.substring(_,S)}function m(){let _="",S=n;for(;;){if(n>=r){_+=t.
substring(S,n),p=2;break}let w=t.charCodeAt(n);if(w===34){_+=t.substring(S,n),n++;break}if(w===92){if(_+=t.substring(S,n),
n++,n>=r){p=2;break}switch(t.charCodeAt(n++)){case 34:_+='"';break;case 92:_+="\\";break;case 47:_+="/";break;case 98:_+=
"\b";break;case 102:_+="\f";break;case 110:_+=`
`;break;case 114:_+="\r";break;case 116:_+="	";break;case 117:let g=f(4,!0);g>=0?_+=String.fromCharCode(g):p=4;break;default:
p=5}S=n;continue}if(w>=0&&w<=31)if($r(w)){_+=t.substring(S,n),p=2;break}else p=6;n++}return _}function y(){if(s="",p=0,i=
n,c=a,u=l,n>=r)return i=r,o=17;let _=t.charCodeAt(n);if(Pa(_)){do n++,s+=String.fromCharCode(_),_=t.charCodeAt(n);while(Pa(
_));return o=15}if($r(_))return n++,s+=String.fromCharCode(_),_===13&&t.charCodeAt(n)===10&&(n++,s+=`
`),a++,l=n,o=14;switch(_){case 123:return n++,o=1;case 125:return n++,o=2;case 91:return n++,o=3;case 93:return n++,o=4;case 58:
return n++,o=6;case 44:return n++,o=5;case 34:return n++,s=m(),o=10;case 47:let S=n-1;if(t.charCodeAt(n+1)===47){for(n+=
2;n<r&&!$r(t.charCodeAt(n));)n++;return s=t.substring(S,n),o=12}if(t.charCodeAt(n+1)===42){n+=2;let w=r-1,b=!1;for(;n<w;){
let g=t.charCodeAt(n);if(g===42&&t.charCodeAt(n+1)===47){n+=2,b=!0;break}n++,$r(g)&&(g===13&&t.charCodeAt(n)===10&&n++,a++,
l=n)}return b||(n++,p=1),s=t.substring(S,n),o=13}return s+=String.fromCharCode(_),n++,o=16;case 45:if(s+=String.fromCharCode(
_),n++,n===r||!Qt(t.charCodeAt(n)))return o=16;case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:
return s+=v(),o=11;default:for(;n<r&&P(_);)n++,_=t.charCodeAt(n);if(i!==n){switch(s=t.substring(i,n),s){case"true":return o=
8;case"false":return o=9;case"null":return o=7}return o=16}return s+=String.fromCharCode(_),n++,o=16}}function P(_){if(Pa(
_)||$r(_))return!1;switch(_){case 125:case 93:case 123:case 91:case 34:case 58:case 44:case 47:return!1}return!0}function T(){
let _;do _=y();while(_>=12&&_<=15);return _}return{setPosition:h,getPosition:()=>n,scan:e?T:y,getToken:()=>o,getTokenValue:()=>s,
getTokenOffset:()=>i,getTokenLength:()=>n-i,getTokenStartLine:()=>c,getTokenStartCharacter:()=>i-u,getTokenError:()=>p}}
function Pa(t){return t===32||t===9}function $r(t){return t===10||t===13}function Qt(t){return t>=48&&t<=57}var wy,As=Ht(
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
"openBracket",t[t.plus=43]="plus",t[t.slash=47]="slash",t[t.formFeed=12]="formFeed",t[t.tab=9]="tab"})(wy||(wy={}))});var re,Zt,Sa,Py,Sy=Ht(()=>{re=new Array(20).fill(0).map((t,e)=>" ".repeat(e)),Zt=200,Sa={" ":{"\n":new Array(Zt).fill(0).
map((t,e)=>`
`+" ".repeat(e)),"\r":new Array(Zt).fill(0).map((t,e)=>"\r"+" ".repeat(e)),"\r\n":new Array(Zt).fill(0).map((t,e)=>`\r
`+" ".repeat(e))},"	":{"\n":new Array(Zt).fill(0).map((t,e)=>`
`+"	".repeat(e)),"\r":new Array(Zt).fill(0).map((t,e)=>"\r"+"	".repeat(e)),"\r\n":new Array(Zt).fill(0).map((t,e)=>`\r
`+"	".repeat(e))}},Py=[`
`,"\r",`\r
`]});function Es(t,e,r){let n,s,i,o,a;if(e){for(o=e.offset,a=o+e.length,i=o;i>0&&!Fr(t,i-1);)i--;let w=a;for(;w<t.length&&!Fr(
t,w);)w++;s=t.substring(i,w),n=tI(s,r)}else s=t,n=0,i=0,o=0,a=t.length;let c=rI(r,t),l=Py.includes(c),u=0,p=0,f;r.insertSpaces?
f=re[r.tabSize||4]??er(re[1],r.tabSize||4):f="	";let h=f==="	"?"	":" ",v=Ot(s,!1),m=!1;function y(){if(u>1)return er(c,u)+
er(f,n+p);let w=f.length*(n+p);return!l||w>Sa[h][c].length?c+er(f,n+p):w<=0?c:Sa[h][c][w]}function P(){let w=v.scan();for(u=
0;w===15||w===14;)w===14&&r.keepLines?u+=1:w===14&&(u=1),w=v.scan();return m=w===16||v.getTokenError()!==0,w}let T=[];function _(w,b,g){
!m&&(!e||b<a&&g>o)&&t.substring(b,g)!==w&&T.push({offset:b,length:g-b,content:w})}let S=P();if(r.keepLines&&u>0&&_(er(c,
u),0,0),S!==17){let w=v.getTokenOffset()+i,b=f.length*n<20&&r.insertSpaces?re[f.length*n]:er(f,n);_(b,i,w)}for(;S!==17;){
let w=v.getTokenOffset()+v.getTokenLength()+i,b=P(),g="",k=!1;for(;u===0&&(b===12||b===13);){let le=v.getTokenOffset()+i;
_(re[1],w,le),w=v.getTokenOffset()+v.getTokenLength()+i,k=b===12,g=k?y():"",b=P()}if(b===2)S!==1&&p--,r.keepLines&&u>0||
!r.keepLines&&S!==1?g=y():r.keepLines&&(g=re[1]);else if(b===4)S!==3&&p--,r.keepLines&&u>0||!r.keepLines&&S!==3?g=y():r.
keepLines&&(g=re[1]);else{switch(S){case 3:case 1:p++,r.keepLines&&u>0||!r.keepLines?g=y():g=re[1];break;case 5:r.keepLines&&
u>0||!r.keepLines?g=y():g=re[1];break;case 12:g=y();break;case 13:u>0?g=y():k||(g=re[1]);break;case 6:r.keepLines&&u>0?g=
y():k||(g=re[1]);break;case 10:r.keepLines&&u>0?g=y():b===6&&!k&&(g="");break;case 7:case 8:case 9:case 11:case 2:case 4:
r.keepLines&&u>0?g=y():(b===12||b===13)&&!k?g=re[1]:b!==5&&b!==17&&(m=!0);break;case 16:m=!0;break}u>0&&(b===12||b===13)&&
(g=y())}b===17&&(r.keepLines&&u>0?g=y():g=r.insertFinalNewline?c:"");let L=v.getTokenOffset()+i;_(g,w,L),S=b}return T}function er(t,e){
let r="";for(let n=0;n<e;n++)r+=t;return r}function tI(t,e){let r=0,n=0,s=e.tabSize||4;for(;r<t.length;){let i=t.charAt(
r);if(i===re[1])n++;else if(i==="	")n+=s;else break;r++}return Math.floor(n/s)}function rI(t,e){for(let r=0;r<e.length;r++){
let n=e.charAt(r);if(n==="\r")return r+1<e.length&&e.charAt(r+1)===`
`?`\r
`:"\r";if(n===`
`)return`
`}return t&&t.eol||`
`}function Fr(t,e){return`\r
`.indexOf(t.charAt(e))!==-1}var ka=Ht(()=>{"use strict";As();Sy()});function ky(t,e){let r=[],n=new Object,s,i={value:{},offset:0,length:0,type:"object",parent:void 0},o=!1;function a(c,l,u,p){
i.value=c,i.offset=l,i.length=u,i.type=p,i.colonOffset=void 0,s=i}try{Ur(t,{onObjectBegin:(c,l)=>{if(e<=c)throw n;s=void 0,
o=e>c,r.push("")},onObjectProperty:(c,l,u)=>{if(e<l||(a(c,l,u,"property"),r[r.length-1]=c,e<=l+u))throw n},onObjectEnd:(c,l)=>{
if(e<=c)throw n;s=void 0,r.pop()},onArrayBegin:(c,l)=>{if(e<=c)throw n;s=void 0,r.push(0)},onArrayEnd:(c,l)=>{if(e<=c)throw n;
s=void 0,r.pop()},onLiteralValue:(c,l,u)=>{if(e<l||(a(c,l,u,Ey(c)),e<=l+u))throw n},onSeparator:(c,l,u)=>{if(e<=l)throw n;
if(c===":"&&s&&s.type==="property")s.colonOffset=l,o=!1,s=void 0;else if(c===","){let p=r[r.length-1];typeof p=="number"?
r[r.length-1]=p+1:(o=!0,r[r.length-1]=""),s=void 0}}})}catch(c){if(c!==n)throw c}return{path:r,previousNode:s,isAtPropertyKey:o,
matches:c=>{let l=0;for(let u=0;l<c.length&&u<r.length;u++)if(c[l]===r[u]||c[l]==="*")l++;else if(c[l]!=="**")return!1;return l===
c.length}}}function Ty(t,e=[],r=Br.DEFAULT){let n=null,s=[],i=[];function o(c){Array.isArray(s)?s.push(c):n!==null&&(s[n]=
c)}return Ur(t,{onObjectBegin:()=>{let c={};o(c),i.push(s),s=c,n=null},onObjectProperty:c=>{n=c},onObjectEnd:()=>{s=i.pop()},
onArrayBegin:()=>{let c=[];o(c),i.push(s),s=c,n=null},onArrayEnd:()=>{s=i.pop()},onLiteralValue:o,onError:(c,l,u)=>{e.push(
{error:c,offset:l,length:u})}},r),s[0]}function xs(t,e=[],r=Br.DEFAULT){let n={type:"array",offset:-1,length:-1,children:[],
parent:void 0};function s(c){n.type==="property"&&(n.length=c-n.offset,n=n.parent)}function i(c){return n.children.push(
c),c}Ur(t,{onObjectBegin:c=>{n=i({type:"object",offset:c,length:-1,parent:n,children:[]})},onObjectProperty:(c,l,u)=>{n=
i({type:"property",offset:l,length:-1,parent:n,children:[]}),n.children.push({type:"string",value:c,offset:l,length:u,parent:n})},
onObjectEnd:(c,l)=>{s(c+l),n.length=c+l-n.offset,n=n.parent,s(c+l)},onArrayBegin:(c,l)=>{n=i({type:"array",offset:c,length:-1,
parent:n,children:[]})},onArrayEnd:(c,l)=>{n.length=c+l-n.offset,n=n.parent,s(c+l)},onLiteralValue:(c,l,u)=>{i({type:Ey(
c),offset:l,length:u,parent:n,value:c}),s(l+u)},onSeparator:(c,l,u)=>{n.type==="property"&&(c===":"?n.colonOffset=l:c===
","&&s(l))},onError:(c,l,u)=>{e.push({error:c,offset:l,length:u})}},r);let a=n.children[0];return a&&delete a.parent,a}function Kr(t,e){
if(!t)return;let r=t;for(let n of e)if(typeof n=="string"){if(r.type!=="object"||!Array.isArray(r.children))return;let s=!1;
for(let i of r.children)if(Array.isArray(i.children)&&i.children[0].value===n&&i.children.length===2){r=i.children[1],s=
!0;break}if(!s)return}else{let s=n;if(r.type!=="array"||s<0||!Array.isArray(r.children)||s>=r.children.length)return;r=r.
children[s]}return r}function Ta(t){if(!t.parent||!t.parent.children)return[];let e=Ta(t.parent);if(t.parent.type==="pro\
perty"){let r=t.parent.children[0].value;e.push(r)}else if(t.parent.type==="array"){let r=t.parent.children.indexOf(t);r!==
-1&&e.push(r)}return e}function Ns(t){switch(t.type){case"array":return t.children.map(Ns);case"object":let e=Object.create(
null);for(let r of t.children){let n=r.children[1];n&&(e[r.children[0].value]=Ns(n))}return e;case"null":case"string":case"\
number":case"boolean":return t.value;default:return}}function sI(t,e,r=!1){return e>=t.offset&&e<t.offset+t.length||r&&e===
t.offset+t.length}function Aa(t,e,r=!1){if(sI(t,e,r)){let n=t.children;if(Array.isArray(n))for(let s=0;s<n.length&&n[s].
offset<=e;s++){let i=Aa(n[s],e,r);if(i)return i}return t}}function Ur(t,e,r=Br.DEFAULT){let n=Ot(t,!1),s=[],i=0;function o(R){
return R?()=>i===0&&R(n.getTokenOffset(),n.getTokenLength(),n.getTokenStartLine(),n.getTokenStartCharacter()):()=>!0}function a(R){
return R?U=>i===0&&R(U,n.getTokenOffset(),n.getTokenLength(),n.getTokenStartLine(),n.getTokenStartCharacter()):()=>!0}function c(R){
return R?U=>i===0&&R(U,n.getTokenOffset(),n.getTokenLength(),n.getTokenStartLine(),n.getTokenStartCharacter(),()=>s.slice()):
()=>!0}function l(R){return R?()=>{i>0?i++:R(n.getTokenOffset(),n.getTokenLength(),n.getTokenStartLine(),n.getTokenStartCharacter(),
()=>s.slice())===!1&&(i=1)}:()=>!0}function u(R){return R?()=>{i>0&&i--,i===0&&R(n.getTokenOffset(),n.getTokenLength(),n.
getTokenStartLine(),n.getTokenStartCharacter())}:()=>!0}let p=l(e.onObjectBegin),f=c(e.onObjectProperty),h=u(e.onObjectEnd),
v=l(e.onArrayBegin),m=u(e.onArrayEnd),y=c(e.onLiteralValue),P=a(e.onSeparator),T=o(e.onComment),_=a(e.onError),S=r&&r.disallowComments,
w=r&&r.allowTrailingComma;function b(){for(;;){let R=n.scan();switch(n.getTokenError()){case 4:g(14);break;case 5:g(15);
break;case 3:g(13);break;case 1:S||g(11);break;case 2:g(12);break;case 6:g(16);break}switch(R){case 12:case 13:S?g(10):T();
break;case 16:g(1);break;case 15:case 14:break;default:return R}}}function g(R,U=[],Qm=[]){if(_(R),U.length+Qm.length>0){
let Os=n.getToken();for(;Os!==17;){if(U.indexOf(Os)!==-1){b();break}else if(Qm.indexOf(Os)!==-1)break;Os=b()}}}function k(R){
let U=n.getTokenValue();return R?y(U):(f(U),s.push(U)),b(),!0}function L(){switch(n.getToken()){case 11:let R=n.getTokenValue(),
U=Number(R);isNaN(U)&&(g(2),U=0),y(U);break;case 7:y(null);break;case 8:y(!0);break;case 9:y(!1);break;default:return!1}
return b(),!0}function le(){return n.getToken()!==10?(g(3,[],[2,5]),!1):(k(!1),n.getToken()===6?(P(":"),b(),Yt()||g(4,[],
[2,5])):g(5,[],[2,5]),s.pop(),!0)}function He(){p(),b();let R=!1;for(;n.getToken()!==2&&n.getToken()!==17;){if(n.getToken()===
5){if(R||g(4,[],[]),P(","),b(),n.getToken()===2&&w)break}else R&&g(6,[],[]);le()||g(4,[],[2,5]),R=!0}return h(),n.getToken()!==
2?g(7,[2],[]):b(),!0}function F(){v(),b();let R=!0,U=!1;for(;n.getToken()!==4&&n.getToken()!==17;){if(n.getToken()===5){
if(U||g(4,[],[]),P(","),b(),n.getToken()===4&&w)break}else U&&g(6,[],[]);R?(s.push(0),R=!1):s[s.length-1]++,Yt()||g(4,[],
[4,5]),U=!0}return m(),R||s.pop(),n.getToken()!==4?g(8,[4],[]):b(),!0}function Yt(){switch(n.getToken()){case 3:return F();case 1:
return He();case 10:return k(!0);default:return L()}}return b(),n.getToken()===17?r.allowEmptyContent?!0:(g(4,[],[]),!1):
Yt()?(n.getToken()!==17&&g(9,[],[]),!0):(g(4,[],[]),!1)}function Ay(t,e){let r=Ot(t),n=[],s,i=0,o;do switch(o=r.getPosition(),
s=r.scan(),s){case 12:case 13:case 17:i!==o&&n.push(t.substring(i,o)),e!==void 0&&n.push(r.getTokenValue().replace(/[^\r\n]/g,
e)),i=r.getPosition();break}while(s!==17);return n.join("")}function Ey(t){switch(typeof t){case"boolean":return"boolean";case"\
number":return"number";case"string":return"string";case"object":{if(t){if(Array.isArray(t))return"array"}else return"nul\
l";return"object"}default:return"null"}}var Br,Ea=Ht(()=>{"use strict";As();(function(t){t.DEFAULT={allowTrailingComma:!1}})(
Br||(Br={}))});function Ny(t,e,r,n){let s=e.slice(),o=xs(t,[]),a,c;for(;s.length>0&&(c=s.pop(),a=Kr(o,s),a===void 0&&r!==void 0);)typeof c==
"string"?r={[c]:r}:r=[r];if(a)if(a.type==="object"&&typeof c=="string"&&Array.isArray(a.children)){let l=Kr(a,[c]);if(l!==
void 0)if(r===void 0){if(!l.parent)throw new Error("Malformed AST");let u=a.children.indexOf(l.parent),p,f=l.parent.offset+
l.parent.length;if(u>0){let h=a.children[u-1];p=h.offset+h.length}else p=a.offset+1,a.children.length>1&&(f=a.children[1].
offset);return wt(t,{offset:p,length:f-p,content:""},n)}else return wt(t,{offset:l.offset,length:l.length,content:JSON.stringify(
r)},n);else{if(r===void 0)return[];let u=`${JSON.stringify(c)}: ${JSON.stringify(r)}`,p=n.getInsertionIndex?n.getInsertionIndex(
a.children.map(h=>h.children[0].value)):a.children.length,f;if(p>0){let h=a.children[p-1];f={offset:h.offset+h.length,length:0,
content:","+u}}else a.children.length===0?f={offset:a.offset+1,length:0,content:u}:f={offset:a.offset+1,length:0,content:u+
","};return wt(t,f,n)}}else if(a.type==="array"&&typeof c=="number"&&Array.isArray(a.children)){let l=c;if(l===-1){let u=`${JSON.
stringify(r)}`,p;if(a.children.length===0)p={offset:a.offset+1,length:0,content:u};else{let f=a.children[a.children.length-
1];p={offset:f.offset+f.length,length:0,content:","+u}}return wt(t,p,n)}else if(r===void 0&&a.children.length>=0){let u=c,
p=a.children[u],f;if(a.children.length===1)f={offset:a.offset+1,length:a.length-2,content:""};else if(a.children.length-
1===u){let h=a.children[u-1],v=h.offset+h.length,m=a.offset+a.length;f={offset:v,length:m-2-v,content:""}}else f={offset:p.
offset,length:a.children[u+1].offset-p.offset,content:""};return wt(t,f,n)}else if(r!==void 0){let u,p=`${JSON.stringify(
r)}`;if(!n.isArrayInsertion&&a.children.length>c){let f=a.children[c];u={offset:f.offset,length:f.length,content:p}}else if(a.
children.length===0||c===0)u={offset:a.offset+1,length:0,content:a.children.length===0?p:p+","};else{let f=c>a.children.
length?a.children.length:c,h=a.children[f-1];u={offset:h.offset+h.length,length:0,content:","+p}}return wt(t,u,n)}else throw new Error(
`Can not ${r===void 0?"remove":n.isArrayInsertion?"insert":"modify"} Array index ${l} as length is not sufficient`)}else
throw new Error(`Can not add ${typeof c!="number"?"index":"property"} to parent of type ${a.type}`);else{if(r===void 0)throw new Error(
"Can not delete in empty document");return wt(t,{offset:o?o.offset:0,length:o?o.length:0,content:JSON.stringify(r)},n)}}
function wt(t,e,r){if(!r.formattingOptions)return[e];let n=js(t,e),s=e.offset,i=e.offset+e.content.length;if(e.length===
0||e.content.length===0){for(;s>0&&!Fr(n,s-1);)s--;for(;i<n.length&&!Fr(n,i);)i++}let o=Es(n,{offset:s,length:i-s},{...r.
formattingOptions,keepLines:!1});for(let c=o.length-1;c>=0;c--){let l=o[c];n=js(n,l),s=Math.min(s,l.offset),i=Math.max(i,
l.offset+l.length),i+=l.content.length-l.length}let a=t.length-(n.length-i)-s;return[{offset:s,length:a,content:n.substring(
s,i)}]}function js(t,e){return t.substring(0,e.offset)+e.content+t.substring(e.offset+e.length)}var xy=Ht(()=>{"use stri\
ct";ka();Ea()});var jy={};YR(jy,{ParseErrorCode:()=>ja,ScanError:()=>Na,SyntaxKind:()=>xa,applyEdits:()=>bI,createScanner:()=>aI,findNodeAtLocation:()=>pI,
findNodeAtOffset:()=>fI,format:()=>_I,getLocation:()=>cI,getNodePath:()=>dI,getNodeValue:()=>hI,modify:()=>gI,parse:()=>lI,
parseTree:()=>uI,printParseErrorCode:()=>vI,stripComments:()=>yI,visit:()=>mI});function vI(t){switch(t){case 1:return"I\
nvalidSymbol";case 2:return"InvalidNumberFormat";case 3:return"PropertyNameExpected";case 4:return"ValueExpected";case 5:
return"ColonExpected";case 6:return"CommaExpected";case 7:return"CloseBraceExpected";case 8:return"CloseBracketExpected";case 9:
return"EndOfFileExpected";case 10:return"InvalidCommentToken";case 11:return"UnexpectedEndOfComment";case 12:return"Unex\
pectedEndOfString";case 13:return"UnexpectedEndOfNumber";case 14:return"InvalidUnicode";case 15:return"InvalidEscapeChar\
acter";case 16:return"InvalidCharacter"}return"<unknown ParseErrorCode>"}function _I(t,e,r){return Es(t,e,r)}function gI(t,e,r,n){
return Ny(t,e,r,n)}function bI(t,e){let r=e.slice(0).sort((s,i)=>{let o=s.offset-i.offset;return o===0?s.length-i.length:
o}),n=t.length;for(let s=r.length-1;s>=0;s--){let i=r[s];if(i.offset+i.length<=n)t=js(t,i);else throw new Error("Overlap\
ping edit");n=i.offset}return t}var aI,Na,xa,cI,lI,uI,pI,fI,dI,hI,mI,yI,ja,Ry=Ht(()=>{"use strict";ka();xy();As();Ea();aI=
Ot;(function(t){t[t.None=0]="None",t[t.UnexpectedEndOfComment=1]="UnexpectedEndOfComment",t[t.UnexpectedEndOfString=2]="\
UnexpectedEndOfString",t[t.UnexpectedEndOfNumber=3]="UnexpectedEndOfNumber",t[t.InvalidUnicode=4]="InvalidUnicode",t[t.InvalidEscapeCharacter=
5]="InvalidEscapeCharacter",t[t.InvalidCharacter=6]="InvalidCharacter"})(Na||(Na={}));(function(t){t[t.OpenBraceToken=1]=
"OpenBraceToken",t[t.CloseBraceToken=2]="CloseBraceToken",t[t.OpenBracketToken=3]="OpenBracketToken",t[t.CloseBracketToken=
4]="CloseBracketToken",t[t.CommaToken=5]="CommaToken",t[t.ColonToken=6]="ColonToken",t[t.NullKeyword=7]="NullKeyword",t[t.
TrueKeyword=8]="TrueKeyword",t[t.FalseKeyword=9]="FalseKeyword",t[t.StringLiteral=10]="StringLiteral",t[t.NumericLiteral=
11]="NumericLiteral",t[t.LineCommentTrivia=12]="LineCommentTrivia",t[t.BlockCommentTrivia=13]="BlockCommentTrivia",t[t.LineBreakTrivia=
14]="LineBreakTrivia",t[t.Trivia=15]="Trivia",t[t.Unknown=16]="Unknown",t[t.EOF=17]="EOF"})(xa||(xa={}));cI=ky,lI=Ty,uI=
xs,pI=Kr,fI=Aa,dI=Ta,hI=Ns,mI=Ur,yI=Ay;(function(t){t[t.InvalidSymbol=1]="InvalidSymbol",t[t.InvalidNumberFormat=2]="Inv\
alidNumberFormat",t[t.PropertyNameExpected=3]="PropertyNameExpected",t[t.ValueExpected=4]="ValueExpected",t[t.ColonExpected=
5]="ColonExpected",t[t.CommaExpected=6]="CommaExpected",t[t.CloseBraceExpected=7]="CloseBraceExpected",t[t.CloseBracketExpected=
8]="CloseBracketExpected",t[t.EndOfFileExpected=9]="EndOfFileExpected",t[t.InvalidCommentToken=10]="InvalidCommentToken",
t[t.UnexpectedEndOfComment=11]="UnexpectedEndOfComment",t[t.UnexpectedEndOfString=12]="UnexpectedEndOfString",t[t.UnexpectedEndOfNumber=
13]="UnexpectedEndOfNumber",t[t.InvalidUnicode=14]="InvalidUnicode",t[t.InvalidEscapeCharacter=15]="InvalidEscapeCharact\
er",t[t.InvalidCharacter=16]="InvalidCharacter"})(ja||(ja={}))});var Cy=d((_pe,My)=>{"use strict";var Da=Object.defineProperty,OI=Object.getOwnPropertyDescriptor,wI=Object.getOwnPropertyNames,
PI=Object.prototype.hasOwnProperty,SI=(t,e)=>{for(var r in e)Da(t,r,{get:e[r],enumerable:!0})},kI=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of wI(e))!PI.call(t,s)&&s!==r&&Da(t,s,{get:()=>e[s],enumerable:!(n=OI(e,s))||n.
enumerable});return t},TI=t=>kI(Da({},"__esModule",{value:!0}),t),Dy={};SI(Dy,{jsonNodes:()=>AI});My.exports=TI(Dy);var Iy=(Ry(),zR(jy));
function AI(t){let e=[],r=(0,Iy.parseTree)(t,e,{disallowComments:!0});return r===void 0||e.length>0?void 0:Ra(r)}function Ra(t){
let{type:e,offset:r,length:n,children:s=[]}=t,i=e==="object"?s.filter(a=>a.children?.length===2):[],o=e==="object"||e===
"array"?void 0:(0,Iy.getNodeValue)(t);return{start:r,end:r+n,text:o===void 0?void 0:String(o),get items(){return e==="ar\
ray"?s.map(Ra):[]},get keys(){return i.map(a=>String(a.children[0].value))},property:a=>{let c=[...i].reverse().find(l=>l.
children[0].value===a);return c===void 0?void 0:{start:c.offset,value:Ra(c.children[1])}}}}});var x=d(G=>{"use strict";var Ia=Symbol.for("yaml.alias"),qy=Symbol.for("yaml.document"),Rs=Symbol.for("yaml.map"),Ly=Symbol.
for("yaml.pair"),Ma=Symbol.for("yaml.scalar"),Ds=Symbol.for("yaml.seq"),qe=Symbol.for("yaml.node.type"),EI=t=>!!t&&typeof t==
"object"&&t[qe]===Ia,NI=t=>!!t&&typeof t=="object"&&t[qe]===qy,xI=t=>!!t&&typeof t=="object"&&t[qe]===Rs,jI=t=>!!t&&typeof t==
"object"&&t[qe]===Ly,$y=t=>!!t&&typeof t=="object"&&t[qe]===Ma,RI=t=>!!t&&typeof t=="object"&&t[qe]===Ds;function Fy(t){
if(t&&typeof t=="object")switch(t[qe]){case Rs:case Ds:return!0}return!1}function DI(t){if(t&&typeof t=="object")switch(t[qe]){case Ia:case Rs:case Ma:case Ds:
return!0}return!1}var II=t=>($y(t)||Fy(t))&&!!t.anchor;G.ALIAS=Ia;G.DOC=qy;G.MAP=Rs;G.NODE_TYPE=qe;G.PAIR=Ly;G.SCALAR=Ma;
G.SEQ=Ds;G.hasAnchor=II;G.isAlias=EI;G.isCollection=Fy;G.isDocument=NI;G.isMap=xI;G.isNode=DI;G.isPair=jI;G.isScalar=$y;
G.isSeq=RI});var Wr=d(Ca=>{"use strict";var W=x(),X=Symbol("break visit"),By=Symbol("skip children"),we=Symbol("remove node");function Is(t,e){
let r=Ky(e);W.isDocument(t)?tr(null,t.contents,r,Object.freeze([t]))===we&&(t.contents=null):tr(null,t,r,Object.freeze([]))}
Is.BREAK=X;Is.SKIP=By;Is.REMOVE=we;function tr(t,e,r,n){let s=Uy(t,e,r,n);if(W.isNode(s)||W.isPair(s))return Wy(t,n,s),tr(
t,s,r,n);if(typeof s!="symbol"){if(W.isCollection(e)){n=Object.freeze(n.concat(e));for(let i=0;i<e.items.length;++i){let o=tr(
i,e.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===X)return X;o===we&&(e.items.splice(i,1),i-=1)}}}else if(W.isPair(
e)){n=Object.freeze(n.concat(e));let i=tr("key",e.key,r,n);if(i===X)return X;i===we&&(e.key=null);let o=tr("value",e.value,
r,n);if(o===X)return X;o===we&&(e.value=null)}}return s}async function Ms(t,e){let r=Ky(e);W.isDocument(t)?await rr(null,
t.contents,r,Object.freeze([t]))===we&&(t.contents=null):await rr(null,t,r,Object.freeze([]))}Ms.BREAK=X;Ms.SKIP=By;Ms.REMOVE=
we;async function rr(t,e,r,n){let s=await Uy(t,e,r,n);if(W.isNode(s)||W.isPair(s))return Wy(t,n,s),rr(t,s,r,n);if(typeof s!=
"symbol"){if(W.isCollection(e)){n=Object.freeze(n.concat(e));for(let i=0;i<e.items.length;++i){let o=await rr(i,e.items[i],
r,n);if(typeof o=="number")i=o-1;else{if(o===X)return X;o===we&&(e.items.splice(i,1),i-=1)}}}else if(W.isPair(e)){n=Object.
freeze(n.concat(e));let i=await rr("key",e.key,r,n);if(i===X)return X;i===we&&(e.key=null);let o=await rr("value",e.value,
r,n);if(o===X)return X;o===we&&(e.value=null)}}return s}function Ky(t){return typeof t=="object"&&(t.Collection||t.Node||
t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.Value},
t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}function Uy(t,e,r,n){if(typeof r=="function")return r(t,e,n);if(W.
isMap(e))return r.Map?.(t,e,n);if(W.isSeq(e))return r.Seq?.(t,e,n);if(W.isPair(e))return r.Pair?.(t,e,n);if(W.isScalar(e))
return r.Scalar?.(t,e,n);if(W.isAlias(e))return r.Alias?.(t,e,n)}function Wy(t,e,r){let n=e[e.length-1];if(W.isCollection(
n))n.items[t]=r;else if(W.isPair(n))t==="key"?n.key=r:n.value=r;else if(W.isDocument(n))n.contents=r;else{let s=W.isAlias(
n)?"alias":"scalar";throw new Error(`Cannot replace node with ${s} parent`)}}Ca.visit=Is;Ca.visitAsync=Ms});var qa=d(Jy=>{"use strict";var Vy=x(),MI=Wr(),CI={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},qI=t=>t.replace(
/[!,[\]{}]/g,e=>CI[e]),Vr=class t{constructor(e,r){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,
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
startsWith(n))return r+qI(e.substring(n.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let r=this.yaml.explicit?[`%Y\
AML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),s;if(e&&n.length>0&&Vy.isNode(e.contents)){let i={};MI.
visit(e.contents,(o,a)=>{Vy.isNode(a)&&a.tag&&(i[a.tag]=!0)}),s=Object.keys(i)}else s=[];for(let[i,o]of n)i==="!!"&&o===
"tag:yaml.org,2002:"||(!e||s.some(a=>a.startsWith(o)))&&r.push(`%TAG ${i} ${o}`);return r.join(`
`)}};Vr.defaultYaml={explicit:!1,version:"1.2"};Vr.defaultTags={"!!":"tag:yaml.org,2002:"};Jy.Directives=Vr});var Cs=d(Jr=>{"use strict";var Gy=x(),LI=Wr();function $I(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let r=`Anchor must not co\
ntain whitespace or control characters: ${JSON.stringify(t)}`;throw new Error(r)}return!0}function Yy(t){let e=new Set;return LI.
visit(t,{Value(r,n){n.anchor&&e.add(n.anchor)}}),e}function Hy(t,e){for(let r=1;;++r){let n=`${t}${r}`;if(!e.has(n))return n}}
function FI(t,e){let r=[],n=new Map,s=null;return{onAnchor:i=>{r.push(i),s??(s=Yy(t));let o=Hy(e,s);return s.add(o),o},setAnchors:()=>{
for(let i of r){let o=n.get(i);if(typeof o=="object"&&o.anchor&&(Gy.isScalar(o.node)||Gy.isCollection(o.node)))o.node.anchor=
o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:n}}
Jr.anchorIsValid=$I;Jr.anchorNames=Yy;Jr.createNodeAnchors=FI;Jr.findNewAnchor=Hy});var La=d(zy=>{"use strict";function Gr(t,e,r,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let s=0,i=n.length;s<i;++s){
let o=n[s],a=Gr(t,n,String(s),o);a===void 0?delete n[s]:a!==o&&(n[s]=a)}else if(n instanceof Map)for(let s of Array.from(
n.keys())){let i=n.get(s),o=Gr(t,n,s,i);o===void 0?n.delete(s):o!==i&&n.set(s,o)}else if(n instanceof Set)for(let s of Array.
from(n)){let i=Gr(t,n,s,s);i===void 0?n.delete(s):i!==s&&(n.delete(s),n.add(i))}else for(let[s,i]of Object.entries(n)){let o=Gr(
t,n,s,i);o===void 0?delete n[s]:o!==i&&(n[s]=o)}return t.call(e,r,n)}zy.applyReviver=Gr});var ze=d(Qy=>{"use strict";var BI=x();function Xy(t,e,r){if(Array.isArray(t))return t.map((n,s)=>Xy(n,String(s),r));if(t&&
typeof t.toJSON=="function"){if(!r||!BI.hasAnchor(t))return t.toJSON(e,r);let n={aliasCount:0,count:1,res:void 0};r.anchors.
set(t,n),r.onCreate=i=>{n.res=i,delete r.onCreate};let s=t.toJSON(e,r);return r.onCreate&&r.onCreate(s),s}return typeof t==
"bigint"&&!r?.keep?Number(t):t}Qy.toJS=Xy});var qs=d(ev=>{"use strict";var KI=La(),Zy=x(),UI=ze(),$a=class{constructor(e){Object.defineProperty(this,Zy.NODE_TYPE,{value:e})}clone(){
let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.
range.slice()),e}toJS(e,{mapAsMap:r,maxAliasCount:n,onAnchor:s,reviver:i}={}){if(!Zy.isDocument(e))throw new TypeError("\
A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof n==
"number"?n:100},a=UI.toJS(this,"",o);if(typeof s=="function")for(let{count:c,res:l}of o.anchors.values())s(l,c);return typeof i==
"function"?KI.applyReviver(i,{"":a},"",a):a}};ev.NodeBase=$a});var Yr=d(tv=>{"use strict";var WI=Cs(),VI=Wr(),nr=x(),JI=qs(),GI=ze(),Fa=class extends JI.NodeBase{constructor(e){super(
nr.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,r){
if(r?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let n;r?.aliasResolveCache?n=r.aliasResolveCache:
(n=[],VI.visit(e,{Node:(i,o)=>{(nr.isAlias(o)||nr.hasAnchor(o))&&n.push(o)}}),r&&(r.aliasResolveCache=n));let s;for(let i of n){
if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&r){let{anchors:i,doc:o,maxAliasCount:a}=r,c=i.get(s);if(c||(GI.toJS(
s,null,r),c=i.get(s)),c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(
l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=Ls(o,s,i)),c.count*c.aliasCount>a)){let l="Excessive alias count\
 indicates a resource exhaustion attack";throw new ReferenceError(l)}}return s}toJSON(e,r){if(!r)return{source:this.source};
let n=this.resolve(r.doc,r);if(!n){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
s)}return r.anchors.get(n).res}toString(e,r,n){let s=`*${this.source}`;if(e){if(WI.anchorIsValid(this.source),e.options.
verifyAliasOrder&&!e.anchors.has(this.source)){let i=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new Error(i)}if(e.implicitKey)return`${s} `}return s}};function Ls(t,e,r){if(nr.isAlias(e)){let n=e.resolve(
t),s=r&&n&&r.get(n);return s?s.count*s.aliasCount:0}else if(nr.isCollection(e)){let n=0;for(let s of e.items){let i=Ls(t,
s,r);i>n&&(n=i)}return n}else if(nr.isPair(e)){let n=Ls(t,e.key,r),s=Ls(t,e.value,r);return Math.max(n,s)}return 1}tv.Alias=
Fa});var B=d(Ba=>{"use strict";var YI=x(),HI=qs(),zI=ze(),XI=t=>!t||typeof t!="function"&&typeof t!="object",Xe=class extends HI.
NodeBase{constructor(e){super(YI.SCALAR),this.value=e}toJSON(e,r){return r?.keep?this.value:zI.toJS(this.value,e,r)}toString(){
return String(this.value)}};Xe.BLOCK_FOLDED="BLOCK_FOLDED";Xe.BLOCK_LITERAL="BLOCK_LITERAL";Xe.PLAIN="PLAIN";Xe.QUOTE_DOUBLE=
"QUOTE_DOUBLE";Xe.QUOTE_SINGLE="QUOTE_SINGLE";Ba.Scalar=Xe;Ba.isScalarValue=XI});var Hr=d(nv=>{"use strict";var QI=Yr(),Pt=x(),rv=B(),ZI="tag:yaml.org,2002:";function eM(t,e,r){if(e){let n=r.filter(i=>i.
tag===e),s=n.find(i=>!i.format)??n[0];if(!s)throw new Error(`Tag ${e} not found`);return s}return r.find(n=>n.identify?.(
t)&&!n.format)}function tM(t,e,r){if(Pt.isDocument(t)&&(t=t.contents),Pt.isNode(t))return t;if(Pt.isPair(t)){let p=r.schema[Pt.
MAP].createNode?.(r.schema,null,r);return p.items.push(t),p}(t instanceof String||t instanceof Number||t instanceof Boolean||
typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:n,onAnchor:s,onTagObj:i,schema:o,sourceObjects:a}=r,
c;if(n&&t&&typeof t=="object"){if(c=a.get(t),c)return c.anchor??(c.anchor=s(t)),new QI.Alias(c.anchor);c={anchor:null,node:null},
a.set(t,c)}e?.startsWith("!!")&&(e=ZI+e.slice(2));let l=eM(t,e,o.tags);if(!l){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),
!t||typeof t!="object"){let p=new rv.Scalar(t);return c&&(c.node=p),p}l=t instanceof Map?o[Pt.MAP]:Symbol.iterator in Object(
t)?o[Pt.SEQ]:o[Pt.MAP]}i&&(i(l),delete r.onTagObj);let u=l?.createNode?l.createNode(r.schema,t,r):typeof l?.nodeClass?.from==
"function"?l.nodeClass.from(r.schema,t,r):new rv.Scalar(t);return e?u.tag=e:l.default||(u.tag=l.tag),c&&(c.node=u),u}nv.
createNode=tM});var Fs=d($s=>{"use strict";var rM=Hr(),Pe=x(),nM=qs();function Ka(t,e,r){let n=r;for(let s=e.length-1;s>=0;--s){let i=e[s];
if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];o[i]=n,n=o}else n=new Map([[i,n]])}return rM.createNode(n,void 0,
{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},
schema:t,sourceObjects:new Map})}var sv=t=>t==null||typeof t=="object"&&!!t[Symbol.iterator]().next().done,Ua=class extends nM.
NodeBase{constructor(e,r){super(e),Object.defineProperty(this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(e){
let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(r.schema=e),r.items=r.
items.map(n=>Pe.isNode(n)||Pe.isPair(n)?n.clone(e):n),this.range&&(r.range=this.range.slice()),r}addIn(e,r){if(sv(e))this.
add(r);else{let[n,...s]=e,i=this.get(n,!0);if(Pe.isCollection(i))i.addIn(s,r);else if(i===void 0&&this.schema)this.set(n,
Ka(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)}}deleteIn(e){let[r,...n]=e;
if(n.length===0)return this.delete(r);let s=this.get(r,!0);if(Pe.isCollection(s))return s.deleteIn(n);throw new Error(`E\
xpected YAML collection at ${r}. Remaining path: ${n}`)}getIn(e,r){let[n,...s]=e,i=this.get(n,!0);return s.length===0?!r&&
Pe.isScalar(i)?i.value:i:Pe.isCollection(i)?i.getIn(s,r):void 0}hasAllNullValues(e){return this.items.every(r=>{if(!Pe.isPair(
r))return!1;let n=r.value;return n==null||e&&Pe.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){
let[r,...n]=e;if(n.length===0)return this.has(r);let s=this.get(r,!0);return Pe.isCollection(s)?s.hasIn(n):!1}setIn(e,r){
let[n,...s]=e;if(s.length===0)this.set(n,r);else{let i=this.get(n,!0);if(Pe.isCollection(i))i.setIn(s,r);else if(i===void 0&&
this.schema)this.set(n,Ka(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)}}};
$s.Collection=Ua;$s.collectionFromPath=Ka;$s.isEmptyPath=sv});var zr=d(Bs=>{"use strict";var sM=t=>t.replace(/^(?!$)(?: $)?/gm,"#");function Wa(t,e){return/^\n+$/.test(t)?t.substring(
1):e?t.replace(/^(?! *$)/gm,e):t}var iM=(t,e,r)=>t.endsWith(`
`)?Wa(r,e):r.includes(`
`)?`
`+Wa(r,e):(t.endsWith(" ")?"":" ")+r;Bs.indentComment=Wa;Bs.lineComment=iM;Bs.stringifyComment=sM});var ov=d(Xr=>{"use strict";var oM="flow",Va="block",Ks="quoted";function aM(t,e,r="flow",{indentAtStart:n,lineWidth:s=80,
minContentWidth:i=20,onFold:o,onOverflow:a}={}){if(!s||s<0)return t;s<i&&(i=0);let c=Math.max(1+i,1+s-e.length);if(t.length<=
c)return t;let l=[],u={},p=s-e.length;typeof n=="number"&&(n>s-Math.max(2,i)?l.push(0):p=s-n);let f,h,v=!1,m=-1,y=-1,P=-1;
r===Va&&(m=iv(t,m,e.length),m!==-1&&(p=m+c));for(let _;_=t[m+=1];){if(r===Ks&&_==="\\"){switch(y=m,t[m+1]){case"x":m+=3;
break;case"u":m+=5;break;case"U":m+=9;break;default:m+=1}P=m}if(_===`
`)r===Va&&(m=iv(t,m,e.length)),p=m+e.length+c,f=void 0;else{if(_===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){let S=t[m+1];S&&S!==" "&&S!==`
`&&S!=="	"&&(f=m)}if(m>=p)if(f)l.push(f),p=f+c,f=void 0;else if(r===Ks){for(;h===" "||h==="	";)h=_,_=t[m+=1],v=!0;let S=m>
P+1?m-2:y-1;if(u[S])return t;l.push(S),u[S]=!0,p=S+c,f=void 0}else v=!0}h=_}if(v&&a&&a(),l.length===0)return t;o&&o();let T=t.
slice(0,l[0]);for(let _=0;_<l.length;++_){let S=l[_],w=l[_+1]||t.length;S===0?T=`
${e}${t.slice(0,w)}`:(r===Ks&&u[S]&&(T+=`${t[S]}\\`),T+=`
${e}${t.slice(S+1,w)}`)}return T}function iv(t,e,r){let n=e,s=e+1,i=t[s];for(;i===" "||i==="	";)if(e<s+r)i=t[++e];else{do
i=t[++e];while(i&&i!==`
`);n=e,s=e+1,i=t[s]}return n}Xr.FOLD_BLOCK=Va;Xr.FOLD_FLOW=oM;Xr.FOLD_QUOTED=Ks;Xr.foldFlowLines=aM});var Zr=d(av=>{"use strict";var he=B(),Qe=ov(),Ws=(t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.
lineWidth,minContentWidth:t.options.minContentWidth}),Vs=t=>/^(%|---|\.\.\.)/m.test(t);function cM(t,e,r){if(!e||e<0)return!1;
let n=e-r,s=t.length;if(s<=n)return!1;for(let i=0,o=0;i<s;++i)if(t[i]===`
`){if(i-o>n)return!0;if(o=i+1,s-o<=n)return!1}return!0}function Qr(t,e){let r=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)
return r;let{implicitKey:n}=e,s=e.options.doubleQuotedMinMultiLineLength,i=e.indent||(Vs(t)?"  ":""),o="",a=0;for(let c=0,
l=r[c];l;l=r[++c])if(l===" "&&r[c+1]==="\\"&&r[c+2]==="n"&&(o+=r.slice(a,c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(r[c+1]){case"\
u":{o+=r.slice(a,c);let u=r.substr(c+2,4);switch(u){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:u.substr(0,2)==="00"?o+="\\x"+u.substr(2):o+=r.substr(c,6)}c+=5,a=c+1}break;case"n":if(n||r[c+
2]==='"'||r.length<s)c+=1;else{for(o+=r.slice(a,c)+`

`;r[c+2]==="\\"&&r[c+3]==="n"&&r[c+4]!=='"';)o+=`
`,c+=2;o+=i,r[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+r.slice(a):r,n?o:Qe.foldFlowLines(o,i,Qe.
FOLD_QUOTED,Ws(e,!1))}function Ja(t,e){if(e.options.singleQuote===!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return Qr(t,e);let r=e.indent||(Vs(t)?"  ":""),n="'"+t.replace(/'/g,"''").replace(/\n+/g,`\
$&
${r}`)+"'";return e.implicitKey?n:Qe.foldFlowLines(n,r,Qe.FOLD_FLOW,Ws(e,!1))}function sr(t,e){let{singleQuote:r}=e.options,
n;if(r===!1)n=Qr;else{let s=t.includes('"'),i=t.includes("'");s&&!i?n=Ja:i&&!s?n=Qr:n=r?Ja:Qr}return n(t,e)}var Ga;try{Ga=
new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Ga=/\n+(?!\n|$)/g}function Us({comment:t,type:e,value:r},n,s,i){let{blockQuote:o,commentString:a,lineWidth:c}=n.
options;if(!o||/\n[\t ]+$/.test(r))return sr(r,n);let l=n.indent||(n.forceBlockIndent||Vs(r)?"  ":""),u=o==="literal"?!0:
o==="folded"||e===he.Scalar.BLOCK_FOLDED?!1:e===he.Scalar.BLOCK_LITERAL?!0:!cM(r,c,l.length);if(!r)return u?`|
`:`>
`;let p,f;for(f=r.length;f>0;--f){let w=r[f-1];if(w!==`
`&&w!=="	"&&w!==" ")break}let h=r.substring(f),v=h.indexOf(`
`);v===-1?p="-":r===h||v!==h.length-1?(p="+",i&&i()):p="",h&&(r=r.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace(Ga,`$&${l}`));let m=!1,y,P=-1;for(y=0;y<r.length;++y){let w=r[y];if(w===" ")m=!0;else if(w===
`
`)P=y;else break}let T=r.substring(0,P<y?P+1:y);T&&(r=r.substring(T.length),T=T.replace(/\n+/g,`$&${l}`));let S=(m?l?"2":
"1":"")+p;if(t&&(S+=" "+a(t.replace(/ ?[\r\n]+/g," ")),s&&s()),!u){let w=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),b=!1,g=Ws(n,!0);o!=="fold\
ed"&&e!==he.Scalar.BLOCK_FOLDED&&(g.onOverflow=()=>{b=!0});let k=Qe.foldFlowLines(`${T}${w}${h}`,l,Qe.FOLD_BLOCK,g);if(!b)
return`>${S}
${l}${k}`}return r=r.replace(/\n+/g,`$&${l}`),`|${S}
${l}${T}${r}${h}`}function lM(t,e,r,n){let{type:s,value:i}=t,{actualString:o,implicitKey:a,indent:c,indentStep:l,inFlow:u}=e;
if(a&&i.includes(`
`)||u&&/[[\]{},]/.test(i))return sr(i,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(i))return a||u||!i.includes(`
`)?sr(i,e):Us(t,e,r,n);if(!a&&!u&&s!==he.Scalar.PLAIN&&i.includes(`
`))return Us(t,e,r,n);if(Vs(i)){if(c==="")return e.forceBlockIndent=!0,Us(t,e,r,n);if(a&&c===l)return sr(i,e)}let p=i.replace(
/\n+/g,`$&
${c}`);if(o){let f=m=>m.default&&m.tag!=="tag:yaml.org,2002:str"&&m.test?.test(p),{compat:h,tags:v}=e.doc.schema;if(v.some(
f)||h?.some(f))return sr(i,e)}return a?p:Qe.foldFlowLines(p,c,Qe.FOLD_FLOW,Ws(e,!1))}function uM(t,e,r,n){let{implicitKey:s,
inFlow:i}=e,o=typeof t.value=="string"?t:Object.assign({},t,{value:String(t.value)}),{type:a}=t;a!==he.Scalar.QUOTE_DOUBLE&&
/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=he.Scalar.QUOTE_DOUBLE);let c=u=>{switch(u){case he.
Scalar.BLOCK_FOLDED:case he.Scalar.BLOCK_LITERAL:return s||i?sr(o.value,e):Us(o,e,r,n);case he.Scalar.QUOTE_DOUBLE:return Qr(
o.value,e);case he.Scalar.QUOTE_SINGLE:return Ja(o.value,e);case he.Scalar.PLAIN:return lM(o,e,r,n);default:return null}},
l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:p}=e.options,f=s&&u||p;if(l=c(f),l===null)throw new Error(`Un\
supported default string type ${f}`)}return l}av.stringifyString=uM});var en=d(Ya=>{"use strict";var pM=Cs(),Ze=x(),fM=zr(),dM=Zr();function hM(t,e){let r=Object.assign({blockQuote:!0,commentString:fM.
stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,
trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},t.schema.toStringOptions,e),n;switch(r.collectionStyle){case"block":
n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:t,flowCollectionPadding:r.flowCollectionPadding?
" ":"",indent:"",indentStep:typeof r.indent=="number"?" ".repeat(r.indent):"  ",inFlow:n,options:r}}function mM(t,e){if(e.
tag){let s=t.filter(i=>i.tag===e.tag);if(s.length>0)return s.find(i=>i.format===e.format)??s[0]}let r,n;if(Ze.isScalar(e)){
n=e.value;let s=t.filter(i=>i.identify?.(n));if(s.length>1){let i=s.filter(o=>o.test);i.length>0&&(s=i)}r=s.find(i=>i.format===
e.format)??s.find(i=>!i.format)}else n=e,r=t.find(s=>s.nodeClass&&n instanceof s.nodeClass);if(!r){let s=n?.constructor?.
name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${s} value`)}return r}function yM(t,e,{anchors:r,
doc:n}){if(!n.directives)return"";let s=[],i=(Ze.isScalar(t)||Ze.isCollection(t))&&t.anchor;i&&pM.anchorIsValid(i)&&(r.add(
i),s.push(`&${i}`));let o=t.tag??(e.default?null:e.tag);return o&&s.push(n.directives.tagString(o)),s.join(" ")}function vM(t,e,r,n){
if(Ze.isPair(t))return t.toString(e,r,n);if(Ze.isAlias(t)){if(e.doc.directives)return t.toString(e);if(e.resolvedAliases?.
has(t))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(t):e.resolvedAliases=new Set([t]),t=t.resolve(e.doc)}let s,i=Ze.isNode(t)?t:e.doc.createNode(t,{onTagObj:c=>s=c});s??
(s=mM(e.doc.schema.tags,i));let o=yM(i,s,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof s.
stringify=="function"?s.stringify(i,e,r,n):Ze.isScalar(i)?dM.stringifyString(i,e,r,n):i.toString(e,r,n);return o?Ze.isScalar(
i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}
${e.indent}${a}`:a}Ya.createStringifyContext=hM;Ya.stringify=vM});var pv=d(uv=>{"use strict";var Le=x(),cv=B(),lv=en(),tn=zr();function _M({key:t,value:e},r,n,s){let{allNullValues:i,doc:o,
indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:p}}=r,f=Le.isNode(t)&&t.comment||null;if(p){if(f)throw new Error(
"With simple keys, key nodes cannot have comments");if(Le.isCollection(t)||!Le.isNode(t)&&typeof t=="object"){let g="Wit\
h simple keys, collection cannot be used as a key value";throw new Error(g)}}let h=!p&&(!t||f&&e==null&&!r.inFlow||Le.isCollection(
t)||(Le.isScalar(t)?t.type===cv.Scalar.BLOCK_FOLDED||t.type===cv.Scalar.BLOCK_LITERAL:typeof t=="object"));r=Object.assign(
{},r,{allNullValues:!1,implicitKey:!h&&(p||!i),indent:a+c});let v=!1,m=!1,y=lv.stringify(t,r,()=>v=!0,()=>m=!0);if(!h&&!r.
inFlow&&y.length>1024){if(p)throw new Error("With simple keys, single line scalar must not span more than 1024 character\
s");h=!0}if(r.inFlow){if(i||e==null)return v&&n&&n(),y===""?"?":h?`? ${y}`:y}else if(i&&!p||e==null&&h)return y=`? ${y}`,
f&&!v?y+=tn.lineComment(y,r.indent,l(f)):m&&s&&s(),y;v&&(f=null),h?(f&&(y+=tn.lineComment(y,r.indent,l(f))),y=`? ${y}
${a}:`):(y=`${y}:`,f&&(y+=tn.lineComment(y,r.indent,l(f))));let P,T,_;Le.isNode(e)?(P=!!e.spaceBefore,T=e.commentBefore,
_=e.comment):(P=!1,T=null,_=null,e&&typeof e=="object"&&(e=o.createNode(e))),r.implicitKey=!1,!h&&!f&&Le.isScalar(e)&&(r.
indentAtStart=y.length+1),m=!1,!u&&c.length>=2&&!r.inFlow&&!h&&Le.isSeq(e)&&!e.flow&&!e.tag&&!e.anchor&&(r.indent=r.indent.
substring(2));let S=!1,w=lv.stringify(e,r,()=>S=!0,()=>m=!0),b=" ";if(f||P||T){if(b=P?`
`:"",T){let g=l(T);b+=`
${tn.indentComment(g,r.indent)}`}w===""&&!r.inFlow?b===`
`&&_&&(b=`

`):b+=`
${r.indent}`}else if(!h&&Le.isCollection(e)){let g=w[0],k=w.indexOf(`
`),L=k!==-1,le=r.inFlow??e.flow??e.items.length===0;if(L||!le){let He=!1;if(L&&(g==="&"||g==="!")){let F=w.indexOf(" ");
g==="&"&&F!==-1&&F<k&&w[F+1]==="!"&&(F=w.indexOf(" ",F+1)),(F===-1||k<F)&&(He=!0)}He||(b=`
${r.indent}`)}}else(w===""||w[0]===`
`)&&(b="");return y+=b+w,r.inFlow?S&&n&&n():_&&!S?y+=tn.lineComment(y,r.indent,l(_)):m&&s&&s(),y}uv.stringifyPair=_M});var za=d(Ha=>{"use strict";var fv=require("process");function gM(t,...e){t==="debug"&&console.log(...e)}function bM(t,e){
(t==="debug"||t==="warn")&&(typeof fv.emitWarning=="function"?fv.emitWarning(e):console.warn(e))}Ha.debug=gM;Ha.warn=bM});var zs=d(Hs=>{"use strict";var Ys=x(),dv=B(),Js="<<",Gs={identify:t=>t===Js||typeof t=="symbol"&&t.description===Js,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new dv.Scalar(Symbol(Js)),{addToJSMap:hv}),stringify:()=>Js},
OM=(t,e)=>(Gs.identify(e)||Ys.isScalar(e)&&(!e.type||e.type===dv.Scalar.PLAIN)&&Gs.identify(e.value))&&t?.doc.schema.tags.
some(r=>r.tag===Gs.tag&&r.default);function hv(t,e,r){let n=mv(t,r);if(Ys.isSeq(n))for(let s of n.items)Xa(t,e,s);else if(Array.
isArray(n))for(let s of n)Xa(t,e,s);else Xa(t,e,n)}function Xa(t,e,r){let n=mv(t,r);if(!Ys.isMap(n))throw new Error("Mer\
ge sources must be maps or map aliases");let s=n.toJSON(null,t,Map);for(let[i,o]of s)e instanceof Map?e.has(i)||e.set(i,
o):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.call(e,i)||Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,
configurable:!0});return e}function mv(t,e){return t&&Ys.isAlias(e)?e.resolve(t.doc,t):e}Hs.addMergeToJSMap=hv;Hs.isMergeKey=
OM;Hs.merge=Gs});var Za=d(_v=>{"use strict";var wM=za(),yv=zs(),PM=en(),vv=x(),Qa=ze();function SM(t,e,{key:r,value:n}){if(vv.isNode(r)&&
r.addToJSMap)r.addToJSMap(t,e,n);else if(yv.isMergeKey(t,r))yv.addMergeToJSMap(t,e,n);else{let s=Qa.toJS(r,"",t);if(e instanceof
Map)e.set(s,Qa.toJS(n,s,t));else if(e instanceof Set)e.add(s);else{let i=kM(r,s,t),o=Qa.toJS(n,i,t);i in e?Object.defineProperty(
e,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[i]=o}}return e}function kM(t,e,r){if(e===null)return"";if(typeof e!=
"object")return String(e);if(vv.isNode(t)&&r?.doc){let n=PM.createStringifyContext(r.doc,{});n.anchors=new Set;for(let i of r.
anchors.keys())n.anchors.add(i.anchor);n.inFlow=!0,n.inStringifyKey=!0;let s=t.toString(n);if(!r.mapKeyWarned){let i=JSON.
stringify(s);i.length>40&&(i=i.substring(0,36)+'..."'),wM.warn(r.doc.options.logLevel,`Keys with collection values will \
be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return s}
return JSON.stringify(e)}_v.addPairToJSMap=SM});var et=d(ec=>{"use strict";var gv=Hr(),TM=pv(),AM=Za(),Xs=x();function EM(t,e,r){let n=gv.createNode(t,void 0,r),s=gv.createNode(
e,void 0,r);return new Qs(n,s)}var Qs=class t{constructor(e,r=null){Object.defineProperty(this,Xs.NODE_TYPE,{value:Xs.PAIR}),
this.key=e,this.value=r}clone(e){let{key:r,value:n}=this;return Xs.isNode(r)&&(r=r.clone(e)),Xs.isNode(n)&&(n=n.clone(e)),
new t(r,n)}toJSON(e,r){let n=r?.mapAsMap?new Map:{};return AM.addPairToJSMap(r,n,this)}toString(e,r,n){return e?.doc?TM.
stringifyPair(this,e,r,n):JSON.stringify(this)}};ec.Pair=Qs;ec.createPair=EM});var tc=d(Ov=>{"use strict";var St=x(),bv=en(),Zs=zr();function NM(t,e,r){return(e.inFlow??t.flow?jM:xM)(t,e,r)}function xM({
comment:t,items:e},r,{blockItemPrefix:n,flowChars:s,itemIndent:i,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:l}}=r,
u=Object.assign({},r,{indent:i,type:null}),p=!1,f=[];for(let v=0;v<e.length;++v){let m=e[v],y=null;if(St.isNode(m))!p&&m.
spaceBefore&&f.push(""),ei(r,f,m.commentBefore,p),m.comment&&(y=m.comment);else if(St.isPair(m)){let T=St.isNode(m.key)?
m.key:null;T&&(!p&&T.spaceBefore&&f.push(""),ei(r,f,T.commentBefore,p))}p=!1;let P=bv.stringify(m,u,()=>y=null,()=>p=!0);
y&&(P+=Zs.lineComment(P,i,l(y))),p&&y&&(p=!1),f.push(n+P)}let h;if(f.length===0)h=s.start+s.end;else{h=f[0];for(let v=1;v<
f.length;++v){let m=f[v];h+=m?`
${c}${m}`:`
`}}return t?(h+=`
`+Zs.indentComment(l(t),c),a&&a()):p&&o&&o(),h}function jM({items:t},e,{flowChars:r,itemIndent:n}){let{indent:s,indentStep:i,
flowCollectionPadding:o,options:{commentString:a}}=e;n+=i;let c=Object.assign({},e,{indent:n,inFlow:!0,type:null}),l=!1,
u=0,p=[];for(let v=0;v<t.length;++v){let m=t[v],y=null;if(St.isNode(m))m.spaceBefore&&p.push(""),ei(e,p,m.commentBefore,
!1),m.comment&&(y=m.comment);else if(St.isPair(m)){let T=St.isNode(m.key)?m.key:null;T&&(T.spaceBefore&&p.push(""),ei(e,
p,T.commentBefore,!1),T.comment&&(l=!0));let _=St.isNode(m.value)?m.value:null;_?(_.comment&&(y=_.comment),_.commentBefore&&
(l=!0)):m.value==null&&T?.comment&&(y=T.comment)}y&&(l=!0);let P=bv.stringify(m,c,()=>y=null);l||(l=p.length>u||P.includes(
`
`)),v<t.length-1?P+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=p.reduce((T,_)=>T+_.length+2,2)+(P.length+
2)>e.options.lineWidth)),l&&(P+=",")),y&&(P+=Zs.lineComment(P,n,a(y))),p.push(P),u=p.length}let{start:f,end:h}=r;if(p.length===
0)return f+h;if(!l){let v=p.reduce((m,y)=>m+y.length+2,2);l=e.options.lineWidth>0&&v>e.options.lineWidth}if(l){let v=f;for(let m of p)
v+=m?`
${i}${s}${m}`:`
`;return`${v}
${s}${h}`}else return`${f}${o}${p.join(" ")}${o}${h}`}function ei({indent:t,options:{commentString:e}},r,n,s){if(n&&s&&(n=
n.replace(/^\n+/,"")),n){let i=Zs.indentComment(e(n),t);r.push(i.trimStart())}}Ov.stringifyCollection=NM});var rt=d(nc=>{"use strict";var RM=tc(),DM=Za(),IM=Fs(),tt=x(),ti=et(),MM=B();function rn(t,e){let r=tt.isScalar(e)?e.value:
e;for(let n of t)if(tt.isPair(n)&&(n.key===e||n.key===r||tt.isScalar(n.key)&&n.key.value===r))return n}var rc=class extends IM.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(tt.MAP,e),this.items=[]}static from(e,r,n){
let{keepUndefined:s,replacer:i}=n,o=new this(e),a=(c,l)=>{if(typeof i=="function")l=i.call(r,c,l);else if(Array.isArray(
i)&&!i.includes(c))return;(l!==void 0||s)&&o.items.push(ti.createPair(c,l,n))};if(r instanceof Map)for(let[c,l]of r)a(c,
l);else if(r&&typeof r=="object")for(let c of Object.keys(r))a(c,r[c]);return typeof e.sortMapEntries=="function"&&o.items.
sort(e.sortMapEntries),o}add(e,r){let n;tt.isPair(e)?n=e:!e||typeof e!="object"||!("key"in e)?n=new ti.Pair(e,e?.value):
n=new ti.Pair(e.key,e.value);let s=rn(this.items,n.key),i=this.schema?.sortMapEntries;if(s){if(!r)throw new Error(`Key ${n.
key} already set`);tt.isScalar(s.value)&&MM.isScalarValue(n.value)?s.value.value=n.value:s.value=n.value}else if(i){let o=this.
items.findIndex(a=>i(n,a)<0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(e){let r=rn(
this.items,e);return r?this.items.splice(this.items.indexOf(r),1).length>0:!1}get(e,r){let s=rn(this.items,e)?.value;return(!r&&
tt.isScalar(s)?s.value:s)??void 0}has(e){return!!rn(this.items,e)}set(e,r){this.add(new ti.Pair(e,r),!0)}toJSON(e,r,n){let s=n?
new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(s);for(let i of this.items)DM.addPairToJSMap(r,s,i);return s}toString(e,r,n){
if(!e)return JSON.stringify(this);for(let s of this.items)if(!tt.isPair(s))throw new Error(`Map items must all be pairs;\
 found ${JSON.stringify(s)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),
RM.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:n,onComment:r})}};
nc.YAMLMap=rc;nc.findPair=rn});var ir=d(Pv=>{"use strict";var CM=x(),wv=rt(),qM={collection:"map",default:!0,nodeClass:wv.YAMLMap,tag:"tag:yaml.org,200\
2:map",resolve(t,e){return CM.isMap(t)||e("Expected a mapping for this tag"),t},createNode:(t,e,r)=>wv.YAMLMap.from(t,e,
r)};Pv.map=qM});var nt=d(Sv=>{"use strict";var LM=Hr(),$M=tc(),FM=Fs(),ni=x(),BM=B(),KM=ze(),sc=class extends FM.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(e){super(ni.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let r=ri(
e);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(e,r){let n=ri(e);if(typeof n!="number")return;let s=this.
items[n];return!r&&ni.isScalar(s)?s.value:s}has(e){let r=ri(e);return typeof r=="number"&&r<this.items.length}set(e,r){let n=ri(
e);if(typeof n!="number")throw new Error(`Expected a valid index, not ${e}.`);let s=this.items[n];ni.isScalar(s)&&BM.isScalarValue(
r)?s.value=r:this.items[n]=r}toJSON(e,r){let n=[];r?.onCreate&&r.onCreate(n);let s=0;for(let i of this.items)n.push(KM.toJS(
i,String(s++),r));return n}toString(e,r,n){return e?$M.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"\
[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(this)}static from(e,r,n){let{replacer:s}=n,
i=new this(e);if(r&&Symbol.iterator in Object(r)){let o=0;for(let a of r){if(typeof s=="function"){let c=r instanceof Set?
a:String(o++);a=s.call(r,c,a)}i.items.push(LM.createNode(a,void 0,n))}}return i}};function ri(t){let e=ni.isScalar(t)?t.
value:t;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}Sv.YAMLSeq=sc});var or=d(Tv=>{"use strict";var UM=x(),kv=nt(),WM={collection:"seq",default:!0,nodeClass:kv.YAMLSeq,tag:"tag:yaml.org,200\
2:seq",resolve(t,e){return UM.isSeq(t)||e("Expected a sequence for this tag"),t},createNode:(t,e,r)=>kv.YAMLSeq.from(t,e,
r)};Tv.seq=WM});var nn=d(Av=>{"use strict";var VM=Zr(),JM={identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,
stringify(t,e,r,n){return e=Object.assign({actualString:!0},e),VM.stringifyString(t,e,r,n)}};Av.string=JM});var si=d(xv=>{"use strict";var Ev=B(),Nv={identify:t=>t==null,createNode:()=>new Ev.Scalar(null),default:!0,tag:"tag:yam\
l.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Ev.Scalar(null),stringify:({source:t},e)=>typeof t=="strin\
g"&&Nv.test.test(t)?t:e.options.nullStr};xv.nullTag=Nv});var ic=d(Rv=>{"use strict";var GM=B(),jv={identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:t=>new GM.Scalar(t[0]==="t"||t[0]==="T"),stringify({source:t,value:e},r){if(t&&jv.test.test(t)){let n=t[0]==="t"||
t[0]==="T";if(e===n)return t}return e?r.options.trueStr:r.options.falseStr}};Rv.boolTag=jv});var ar=d(Dv=>{"use strict";function YM({format:t,minFractionDigits:e,tag:r,value:n}){if(typeof n=="bigint")return String(
n);let s=typeof n=="number"?n:Number(n);if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let i=Object.is(n,-0)?
"-0":JSON.stringify(n);if(!t&&e&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.indexOf(
".");o<0&&(o=i.length,i+=".");let a=e-(i.length-o-1);for(;a-- >0;)i+="0"}return i}Dv.stringifyNumber=YM});var ac=d(ii=>{"use strict";var HM=B(),oc=ar(),zM={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:oc.stringifyNumber},XM={identify:t=>typeof t=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(
t),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():oc.stringifyNumber(t)}},QM={identify:t=>typeof t==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){let e=new HM.Scalar(
parseFloat(t)),r=t.indexOf(".");return r!==-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-r-1),e},stringify:oc.stringifyNumber};
ii.float=QM;ii.floatExp=XM;ii.floatNaN=zM});var lc=d(ai=>{"use strict";var Iv=ar(),oi=t=>typeof t=="bigint"||Number.isInteger(t),cc=(t,e,r,{intAsBigInt:n})=>n?BigInt(
t):parseInt(t.substring(e),r);function Mv(t,e,r){let{value:n}=t;return oi(n)&&n>=0?r+n.toString(e):Iv.stringifyNumber(t)}
var ZM={identify:t=>oi(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(t,e,r)=>cc(
t,2,8,r),stringify:t=>Mv(t,8,"0o")},eC={identify:oi,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,e,r)=>cc(
t,0,10,r),stringify:Iv.stringifyNumber},tC={identify:t=>oi(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^0x[0-9a-fA-F]+$/,resolve:(t,e,r)=>cc(t,2,16,r),stringify:t=>Mv(t,16,"0x")};ai.int=eC;ai.intHex=tC;ai.intOct=ZM});var qv=d(Cv=>{"use strict";var rC=ir(),nC=si(),sC=or(),iC=nn(),oC=ic(),uc=ac(),pc=lc(),aC=[rC.map,sC.seq,iC.string,nC.nullTag,
oC.boolTag,pc.intOct,pc.int,pc.intHex,uc.floatNaN,uc.floatExp,uc.float];Cv.schema=aC});var Fv=d($v=>{"use strict";var cC=B(),lC=ir(),uC=or();function Lv(t){return typeof t=="bigint"||Number.isInteger(t)}var ci=({
value:t})=>JSON.stringify(t),pC=[{identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify:ci},
{identify:t=>t==null,createNode:()=>new cC.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:ci},{identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:t=>t===
"true",stringify:ci},{identify:Lv,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(t,e,{intAsBigInt:r})=>r?
BigInt(t):parseInt(t,10),stringify:({value:t})=>Lv(t)?t.toString():JSON.stringify(t)},{identify:t=>typeof t=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:t=>parseFloat(t),stringify:ci}],
fC={default:!0,tag:"",test:/^/,resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},dC=[lC.map,uC.seq].
concat(pC,fC);$v.schema=dC});var dc=d(Bv=>{"use strict";var sn=require("buffer"),fc=B(),hC=Zr(),mC={identify:t=>t instanceof Uint8Array,default:!1,tag:"\
tag:yaml.org,2002:binary",resolve(t,e){if(typeof sn.Buffer=="function")return sn.Buffer.from(t,"base64");if(typeof atob==
"function"){let r=atob(t.replace(/[\n\r]/g,"")),n=new Uint8Array(r.length);for(let s=0;s<r.length;++s)n[s]=r.charCodeAt(
s);return n}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),t},
stringify({comment:t,type:e,value:r},n,s,i){if(!r)return"";let o=r,a;if(typeof sn.Buffer=="function")a=o instanceof sn.Buffer?
o.toString("base64"):sn.Buffer.from(o.buffer).toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<
o.length;++l)c+=String.fromCharCode(o[l]);a=btoa(c)}else throw new Error("This environment does not support writing bina\
ry tags; either Buffer or btoa is required");if(e??(e=fc.Scalar.BLOCK_LITERAL),e!==fc.Scalar.QUOTE_DOUBLE){let c=Math.max(
n.options.lineWidth-n.indent.length,n.options.minContentWidth),l=Math.ceil(a.length/c),u=new Array(l);for(let p=0,f=0;p<
l;++p,f+=c)u[p]=a.substr(f,c);a=u.join(e===fc.Scalar.BLOCK_LITERAL?`
`:" ")}return hC.stringifyString({comment:t,type:e,value:a},n,s,i)}};Bv.binary=mC});var pi=d(ui=>{"use strict";var li=x(),hc=et(),yC=B(),vC=nt();function Kv(t,e){if(li.isSeq(t))for(let r=0;r<t.items.length;++r){
let n=t.items[r];if(!li.isPair(n)){if(li.isMap(n)){n.items.length>1&&e("Each pair must have its own sequence indicator");
let s=n.items[0]||new hc.Pair(new yC.Scalar(null));if(n.commentBefore&&(s.key.commentBefore=s.key.commentBefore?`${n.commentBefore}\

${s.key.commentBefore}`:n.commentBefore),n.comment){let i=s.value??s.key;i.comment=i.comment?`${n.comment}
${i.comment}`:n.comment}n=s}t.items[r]=li.isPair(n)?n:new hc.Pair(n)}}else e("Expected a sequence for this tag");return t}
function Uv(t,e,r){let{replacer:n}=r,s=new vC.YAMLSeq(t);s.tag="tag:yaml.org,2002:pairs";let i=0;if(e&&Symbol.iterator in
Object(e))for(let o of e){typeof n=="function"&&(o=n.call(e,String(i++),o));let a,c;if(Array.isArray(o))if(o.length===2)
a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let l=Object.
keys(o);if(l.length===1)a=l[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else
a=o;s.items.push(hc.createPair(a,c,r))}return s}var _C={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Kv,
createNode:Uv};ui.createPairs=Uv;ui.pairs=_C;ui.resolvePairs=Kv});var vc=d(yc=>{"use strict";var Wv=x(),mc=ze(),on=rt(),gC=nt(),Vv=pi(),kt=class t extends gC.YAMLSeq{constructor(){super(),
this.add=on.YAMLMap.prototype.add.bind(this),this.delete=on.YAMLMap.prototype.delete.bind(this),this.get=on.YAMLMap.prototype.
get.bind(this),this.has=on.YAMLMap.prototype.has.bind(this),this.set=on.YAMLMap.prototype.set.bind(this),this.tag=t.tag}toJSON(e,r){
if(!r)return super.toJSON(e);let n=new Map;r?.onCreate&&r.onCreate(n);for(let s of this.items){let i,o;if(Wv.isPair(s)?(i=
mc.toJS(s.key,"",r),o=mc.toJS(s.value,i,r)):i=mc.toJS(s,"",r),n.has(i))throw new Error("Ordered maps must not include du\
plicate keys");n.set(i,o)}return n}static from(e,r,n){let s=Vv.createPairs(e,r,n),i=new this;return i.items=s.items,i}};
kt.tag="tag:yaml.org,2002:omap";var bC={collection:"seq",identify:t=>t instanceof Map,nodeClass:kt,default:!1,tag:"tag:y\
aml.org,2002:omap",resolve(t,e){let r=Vv.resolvePairs(t,e),n=[];for(let{key:s}of r.items)Wv.isScalar(s)&&(n.includes(s.value)?
e(`Ordered maps must not include duplicate keys: ${s.value}`):n.push(s.value));return Object.assign(new kt,r)},createNode:(t,e,r)=>kt.
from(t,e,r)};yc.YAMLOMap=kt;yc.omap=bC});var zv=d(_c=>{"use strict";var Jv=B();function Gv({value:t,source:e},r){return e&&(t?Yv:Hv).test.test(e)?e:t?r.options.trueStr:
r.options.falseStr}var Yv={identify:t=>t===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new Jv.Scalar(!0),stringify:Gv},Hv={identify:t=>t===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new Jv.Scalar(!1),stringify:Gv};_c.falseTag=Hv;_c.trueTag=Yv});var Xv=d(fi=>{"use strict";var OC=B(),gc=ar(),wC={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:gc.stringifyNumber},PC={identify:t=>typeof t=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(
t.replace(/_/g,"")),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():gc.stringifyNumber(t)}},SC={
identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){
let e=new OC.Scalar(parseFloat(t.replace(/_/g,""))),r=t.indexOf(".");if(r!==-1){let n=t.substring(r+1).replace(/_/g,"");
n[n.length-1]==="0"&&(e.minFractionDigits=n.length)}return e},stringify:gc.stringifyNumber};fi.float=SC;fi.floatExp=PC;fi.
floatNaN=wC});var Zv=d(cn=>{"use strict";var Qv=ar(),an=t=>typeof t=="bigint"||Number.isInteger(t);function di(t,e,r,{intAsBigInt:n}){
let s=t[0];if((s==="-"||s==="+")&&(e+=1),t=t.substring(e).replace(/_/g,""),n){switch(r){case 2:t=`0b${t}`;break;case 8:t=
`0o${t}`;break;case 16:t=`0x${t}`;break}let o=BigInt(t);return s==="-"?BigInt(-1)*o:o}let i=parseInt(t,r);return s==="-"?
-1*i:i}function bc(t,e,r){let{value:n}=t;if(an(n)){let s=n.toString(e);return n<0?"-"+r+s.substr(1):r+s}return Qv.stringifyNumber(
t)}var kC={identify:an,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,e,r)=>di(t,
2,2,r),stringify:t=>bc(t,2,"0b")},TC={identify:an,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:(t,e,r)=>di(t,1,8,r),stringify:t=>bc(t,8,"0")},AC={identify:an,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(t,e,r)=>di(t,0,10,r),stringify:Qv.stringifyNumber},EC={identify:an,default:!0,tag:"tag:yaml.org,2002:int",format:"\
HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,e,r)=>di(t,2,16,r),stringify:t=>bc(t,16,"0x")};cn.int=AC;cn.intBin=kC;cn.intHex=
EC;cn.intOct=TC});var wc=d(Oc=>{"use strict";var yi=x(),hi=et(),mi=rt(),Tt=class t extends mi.YAMLMap{constructor(e){super(e),this.tag=t.tag}add(e){
let r;yi.isPair(e)?r=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?r=new hi.Pair(e.key,null):r=new hi.
Pair(e,null),mi.findPair(this.items,r.key)||this.items.push(r)}get(e,r){let n=mi.findPair(this.items,e);return!r&&yi.isPair(
n)?yi.isScalar(n.key)?n.key.value:n.key:n}set(e,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for se\
t(key, value) in a YAML set, not ${typeof r}`);let n=mi.findPair(this.items,e);n&&!r?this.items.splice(this.items.indexOf(
n),1):!n&&r&&this.items.push(new hi.Pair(e))}toJSON(e,r){return super.toJSON(e,r,Set)}toString(e,r,n){if(!e)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),r,n);throw new Error(
"Set items must all have null values")}static from(e,r,n){let{replacer:s}=n,i=new this(e);if(r&&Symbol.iterator in Object(
r))for(let o of r)typeof s=="function"&&(o=s.call(r,o,o)),i.items.push(hi.createPair(o,null,n));return i}};Tt.tag="tag:y\
aml.org,2002:set";var NC={collection:"map",identify:t=>t instanceof Set,nodeClass:Tt,default:!1,tag:"tag:yaml.org,2002:s\
et",createNode:(t,e,r)=>Tt.from(t,e,r),resolve(t,e){if(yi.isMap(t)){if(t.hasAllNullValues(!0))return Object.assign(new Tt,
t);e("Set items must all have null values")}else e("Expected a mapping for this tag");return t}};Oc.YAMLSet=Tt;Oc.set=NC});var Sc=d(vi=>{"use strict";var xC=ar();function Pc(t,e){let r=t[0],n=r==="-"||r==="+"?t.substring(1):t,s=o=>e?BigInt(o):
Number(o),i=n.replace(/_/g,"").split(":").reduce((o,a)=>o*s(60)+s(a),s(0));return r==="-"?s(-1)*i:i}function e_(t){let{value:e}=t,
r=o=>o;if(typeof e=="bigint")r=o=>BigInt(o);else if(isNaN(e)||!isFinite(e))return xC.stringifyNumber(t);let n="";e<0&&(n=
"-",e*=r(-1));let s=r(60),i=[e%s];return e<60?i.unshift(0):(e=(e-i[0])/s,i.unshift(e%s),e>=60&&(e=(e-i[0])/s,i.unshift(e))),
n+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var jC={identify:t=>typeof t=="bigint"||Number.
isInteger(t),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(t,e,{
intAsBigInt:r})=>Pc(t,r),stringify:e_},RC={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:t=>Pc(t,!1),stringify:e_},t_={identify:t=>t instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0\
-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(
t_.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,s,i,o,a]=e.map(Number),c=e[7]?
Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(r,n-1,s,i||0,o||0,a||0,c),u=e[8];if(u&&u!=="Z"){let p=Pc(u,!1);Math.abs(p)<
30&&(p*=60),l-=6e4*p}return new Date(l)},stringify:({value:t})=>t?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};
vi.floatTime=RC;vi.intTime=jC;vi.timestamp=t_});var s_=d(n_=>{"use strict";var DC=ir(),IC=si(),MC=or(),CC=nn(),qC=dc(),r_=zv(),kc=Xv(),_i=Zv(),LC=zs(),$C=vc(),FC=pi(),BC=wc(),
Tc=Sc(),KC=[DC.map,MC.seq,CC.string,IC.nullTag,r_.trueTag,r_.falseTag,_i.intBin,_i.intOct,_i.int,_i.intHex,kc.floatNaN,kc.
floatExp,kc.float,qC.binary,LC.merge,$C.omap,FC.pairs,BC.set,Tc.intTime,Tc.floatTime,Tc.timestamp];n_.schema=KC});var h_=d(Nc=>{"use strict";var c_=ir(),UC=si(),l_=or(),WC=nn(),VC=ic(),Ac=ac(),Ec=lc(),JC=qv(),GC=Fv(),u_=dc(),ln=zs(),p_=vc(),
f_=pi(),i_=s_(),d_=wc(),gi=Sc(),o_=new Map([["core",JC.schema],["failsafe",[c_.map,l_.seq,WC.string]],["json",GC.schema],
["yaml11",i_.schema],["yaml-1.1",i_.schema]]),a_={binary:u_.binary,bool:VC.boolTag,float:Ac.float,floatExp:Ac.floatExp,floatNaN:Ac.
floatNaN,floatTime:gi.floatTime,int:Ec.int,intHex:Ec.intHex,intOct:Ec.intOct,intTime:gi.intTime,map:c_.map,merge:ln.merge,
null:UC.nullTag,omap:p_.omap,pairs:f_.pairs,seq:l_.seq,set:d_.set,timestamp:gi.timestamp},YC={"tag:yaml.org,2002:binary":u_.
binary,"tag:yaml.org,2002:merge":ln.merge,"tag:yaml.org,2002:omap":p_.omap,"tag:yaml.org,2002:pairs":f_.pairs,"tag:yaml.\
org,2002:set":d_.set,"tag:yaml.org,2002:timestamp":gi.timestamp};function HC(t,e,r){let n=o_.get(e);if(n&&!t)return r&&!n.
includes(ln.merge)?n.concat(ln.merge):n.slice();let s=n;if(!s)if(Array.isArray(t))s=[];else{let i=Array.from(o_.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${i} or \
define customTags array`)}if(Array.isArray(t))for(let i of t)s=s.concat(i);else typeof t=="function"&&(s=t(s.slice()));return r&&
(s=s.concat(ln.merge)),s.reduce((i,o)=>{let a=typeof o=="string"?a_[o]:o;if(!a){let c=JSON.stringify(o),l=Object.keys(a_).
map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return i.includes(a)||i.
push(a),i},[])}Nc.coreKnownTags=YC;Nc.getTags=HC});var Rc=d(m_=>{"use strict";var xc=x(),zC=ir(),XC=or(),QC=nn(),bi=h_(),ZC=(t,e)=>t.key<e.key?-1:t.key>e.key?1:0,jc=class t{constructor({
compat:e,customTags:r,merge:n,resolveKnownTags:s,schema:i,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(
e)?bi.getTags(e,"compat"):e?bi.getTags(null,e):null,this.name=typeof i=="string"&&i||"core",this.knownTags=s?bi.coreKnownTags:
{},this.tags=bi.getTags(r,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,xc.MAP,{value:zC.map}),Object.
defineProperty(this,xc.SCALAR,{value:QC.string}),Object.defineProperty(this,xc.SEQ,{value:XC.seq}),this.sortMapEntries=typeof o==
"function"?o:o===!0?ZC:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=
this.tags.slice(),e}};m_.Schema=jc});var v_=d(y_=>{"use strict";var eq=x(),Dc=en(),un=zr();function tq(t,e){let r=[],n=e.directives===!0;if(e.directives!==!1&&
t.directives){let c=t.directives.toString(t);c?(r.push(c),n=!0):t.directives.docStart&&(n=!0)}n&&r.push("---");let s=Dc.
createStringifyContext(t,e),{commentString:i}=s.options;if(t.commentBefore){r.length!==1&&r.unshift("");let c=i(t.commentBefore);
r.unshift(un.indentComment(c,""))}let o=!1,a=null;if(t.contents){if(eq.isNode(t.contents)){if(t.contents.spaceBefore&&n&&
r.push(""),t.contents.commentBefore){let u=i(t.contents.commentBefore);r.push(un.indentComment(u,""))}s.forceBlockIndent=
!!t.comment,a=t.contents.comment}let c=a?void 0:()=>o=!0,l=Dc.stringify(t.contents,s,()=>a=null,c);a&&(l+=un.lineComment(
l,"",i(a))),(l[0]==="|"||l[0]===">")&&r[r.length-1]==="---"?r[r.length-1]=`--- ${l}`:r.push(l)}else r.push(Dc.stringify(
t.contents,s));if(t.directives?.docEnd)if(t.comment){let c=i(t.comment);c.includes(`
`)?(r.push("..."),r.push(un.indentComment(c,""))):r.push(`... ${c}`)}else r.push("...");else{let c=t.comment;c&&o&&(c=c.
replace(/^\n+/,"")),c&&((!o||a)&&r[r.length-1]!==""&&r.push(""),r.push(un.indentComment(i(c),"")))}return r.join(`
`)+`
`}y_.stringifyDocument=tq});var pn=d(__=>{"use strict";var rq=Yr(),cr=Fs(),ue=x(),nq=et(),sq=ze(),iq=Rc(),oq=v_(),Ic=Cs(),aq=La(),cq=Hr(),Mc=qa(),Cc=class t{constructor(e,r,n){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,ue.NODE_TYPE,{value:ue.
DOC});let s=null;typeof r=="function"||Array.isArray(r)?s=r:n===void 0&&r&&(n=r,r=void 0);let i=Object.assign({intAsBigInt:!1,
keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},n);this.options=
i;let{version:o}=i;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.
yaml.version)):this.directives=new Mc.Directives({version:o}),this.setSchema(o,n),this.contents=e===void 0?null:this.createNode(
e,s,n)}clone(){let e=Object.create(t.prototype,{[ue.NODE_TYPE]:{value:ue.DOC}});return e.commentBefore=this.commentBefore,
e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),
this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=ue.isNode(this.contents)?
this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){lr(this.contents)&&this.contents.
add(e)}addIn(e,r){lr(this.contents)&&this.contents.addIn(e,r)}createAlias(e,r){if(!e.anchor){let n=Ic.anchorNames(this);
e.anchor=!r||n.has(r)?Ic.findNewAnchor(r||"a",n):r}return new rq.Alias(e.anchor)}createNode(e,r,n){let s;if(typeof r=="f\
unction")e=r.call({"":e},"",e),s=r;else if(Array.isArray(r)){let y=T=>typeof T=="number"||T instanceof String||T instanceof
Number,P=r.filter(y).map(String);P.length>0&&(r=r.concat(P)),s=r}else n===void 0&&r&&(n=r,r=void 0);let{aliasDuplicateObjects:i,
anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:u}=n??{},{onAnchor:p,setAnchors:f,sourceObjects:h}=Ic.createNodeAnchors(
this,o||"a"),v={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:p,onTagObj:l,replacer:s,schema:this.schema,sourceObjects:h},
m=cq.createNode(e,u,v);return a&&ue.isCollection(m)&&(m.flow=!0),f(),m}createPair(e,r,n={}){let s=this.createNode(e,null,
n),i=this.createNode(r,null,n);return new nq.Pair(s,i)}delete(e){return lr(this.contents)?this.contents.delete(e):!1}deleteIn(e){
return cr.isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):lr(this.contents)?this.contents.deleteIn(e):!1}get(e,r){
return ue.isCollection(this.contents)?this.contents.get(e,r):void 0}getIn(e,r){return cr.isEmptyPath(e)?!r&&ue.isScalar(
this.contents)?this.contents.value:this.contents:ue.isCollection(this.contents)?this.contents.getIn(e,r):void 0}has(e){return ue.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return cr.isEmptyPath(e)?this.contents!==void 0:ue.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,r){this.contents==null?this.contents=cr.collectionFromPath(this.schema,[e],
r):lr(this.contents)&&this.contents.set(e,r)}setIn(e,r){cr.isEmptyPath(e)?this.contents=r:this.contents==null?this.contents=
cr.collectionFromPath(this.schema,Array.from(e),r):lr(this.contents)&&this.contents.setIn(e,r)}setSchema(e,r={}){typeof e==
"number"&&(e=String(e));let n;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Mc.
Directives({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=e:this.directives=new Mc.Directives({version:e}),n={resolveKnownTags:!0,schema:"core"};break;case null:this.
directives&&delete this.directives,n=null;break;default:{let s=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' \
or null as first argument, but found: ${s}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(n)this.schema=new iq.
Schema(Object.assign(n,r));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:e,jsonArg:r,mapAsMap:n,maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:n===
!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},c=sq.toJS(this.contents,r??"",a);if(typeof i=="function")for(let{
count:l,res:u}of a.anchors.values())i(u,l);return typeof o=="function"?aq.applyReviver(o,{"":c},"",c):c}toJSON(e,r){return this.
toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:r})}toString(e={}){if(this.errors.length>0)throw new Error("Document with e\
rrors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let r=JSON.stringify(
e.indent);throw new Error(`"indent" option must be a positive integer, not ${r}`)}return oq.stringifyDocument(this,e)}};
function lr(t){if(ue.isCollection(t))return!0;throw new Error("Expected a YAML collection as document contents")}__.Document=
Cc});var hn=d(dn=>{"use strict";var fn=class extends Error{constructor(e,r,n,s){super(),this.name=e,this.code=n,this.message=
s,this.pos=r}},qc=class extends fn{constructor(e,r,n){super("YAMLParseError",e,r,n)}},Lc=class extends fn{constructor(e,r,n){
super("YAMLWarning",e,r,n)}},lq=(t,e)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(a=>e.linePos(a));let{line:n,col:s}=r.
linePos[0];r.message+=` at line ${n}, column ${s}`;let i=s-1,o=t.substring(e.lineStarts[n-1],e.lineStarts[n]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(
0,79)+"\u2026"),n>1&&/^ *$/.test(o.substring(0,i))){let a=t.substring(e.lineStarts[n-2],e.lineStarts[n-1]);a.length>80&&
(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=r.linePos[1];c?.line===n&&c.col>s&&(a=Math.max(1,Math.min(c.col-s,80-i)));let l=" ".
repeat(i)+"^".repeat(a);r.message+=`:

${o}
${l}
`}};dn.YAMLError=fn;dn.YAMLParseError=qc;dn.YAMLWarning=Lc;dn.prettifyError=lq});var mn=d(g_=>{"use strict";function uq(t,{flow:e,indicator:r,next:n,offset:s,onError:i,parentIndent:o,startOnNewline:a}){
let c=!1,l=a,u=a,p="",f="",h=!1,v=!1,m=null,y=null,P=null,T=null,_=null,S=null,w=null;for(let k of t)switch(v&&(k.type!==
"space"&&k.type!=="newline"&&k.type!=="comma"&&i(k.offset,"MISSING_CHAR","Tags and anchors must be separated from the ne\
xt token by white space"),v=!1),m&&(l&&k.type!=="comment"&&k.type!=="newline"&&i(m,"TAB_AS_INDENT","Tabs are not allowed\
 as indentation"),m=null),k.type){case"space":!e&&(r!=="doc-start"||n?.type!=="flow-collection")&&k.source.includes("	")&&
(m=k),u=!0;break;case"comment":{u||i(k,"MISSING_CHAR","Comments must be separated from other tokens by white space chara\
cters");let L=k.source.substring(1)||" ";p?p+=f+L:p=L,f="",l=!1;break}case"newline":l?p?p+=k.source:(!S||r!=="seq-item-i\
nd")&&(c=!0):f+=k.source,l=!0,h=!0,(y||P)&&(T=k),u=!0;break;case"anchor":y&&i(k,"MULTIPLE_ANCHORS","A node can have at m\
ost one anchor"),k.source.endsWith(":")&&i(k.offset+k.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),
y=k,w??(w=k.offset),l=!1,u=!1,v=!0;break;case"tag":{P&&i(k,"MULTIPLE_TAGS","A node can have at most one tag"),P=k,w??(w=
k.offset),l=!1,u=!1,v=!0;break}case r:(y||P)&&i(k,"BAD_PROP_ORDER",`Anchors and tags must be after the ${k.source} indic\
ator`),S&&i(k,"UNEXPECTED_TOKEN",`Unexpected ${k.source} in ${e??"collection"}`),S=k,l=r==="seq-item-ind"||r==="explicit\
-key-ind",u=!1;break;case"comma":if(e){_&&i(k,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),_=k,l=!1,u=!1;break}default:i(k,
"UNEXPECTED_TOKEN",`Unexpected ${k.type} token`),l=!1,u=!1}let b=t[t.length-1],g=b?b.offset+b.source.length:s;return v&&
n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!=="")&&i(n.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),m&&(l&&m.indent<=o||n?.type==="block-map"||n?.type===
"block-seq")&&i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:_,found:S,spaceBefore:c,comment:p,hasNewline:h,
anchor:y,tag:P,newlineAfterProp:T,end:g,start:w??g}}g_.resolveProps=uq});var Oi=d(b_=>{"use strict";function $c(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-s\
calar":case"single-quoted-scalar":if(t.source.includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){
for(let r of e.start)if(r.type==="newline")return!0;if(e.sep){for(let r of e.sep)if(r.type==="newline")return!0}if($c(e.
key)||$c(e.value))return!0}return!1;default:return!0}}b_.containsNewline=$c});var Fc=d(O_=>{"use strict";var pq=Oi();function fq(t,e,r){if(e?.type==="flow-collection"){let n=e.end[0];n.indent===t&&(n.
source==="]"||n.source==="}")&&pq.containsNewline(e)&&r(n,"BAD_INDENT","Flow end indicator should be more indented than \
parent",!0)}}O_.flowIndentCheck=fq});var Bc=d(P_=>{"use strict";var w_=x();function dq(t,e,r){let{uniqueKeys:n}=t.options;if(n===!1)return!1;let s=typeof n==
"function"?n:(i,o)=>i===o||w_.isScalar(i)&&w_.isScalar(o)&&i.value===o.value;return e.some(i=>s(i.key,r))}P_.mapIncludes=
dq});var N_=d(E_=>{"use strict";var S_=et(),hq=rt(),k_=mn(),mq=Oi(),T_=Fc(),yq=Bc(),A_="All mapping items must start at the s\
ame column";function vq({composeNode:t,composeEmptyNode:e},r,n,s,i){let o=i?.nodeClass??hq.YAMLMap,a=new o(r.schema);r.atRoot&&
(r.atRoot=!1);let c=n.offset,l=null;for(let u of n.items){let{start:p,key:f,sep:h,value:v}=u,m=k_.resolveProps(p,{indicator:"\
explicit-key-ind",next:f??h?.[0],offset:c,onError:s,parentIndent:n.indent,startOnNewline:!0}),y=!m.found;if(y){if(f&&(f.
type==="block-seq"?s(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&
f.indent!==n.indent&&s(c,"BAD_INDENT",A_)),!m.anchor&&!m.tag&&!h){l=m.end,m.comment&&(a.comment?a.comment+=`
`+m.comment:a.comment=m.comment);continue}(m.newlineAfterProp||mq.containsNewline(f))&&s(f??p[p.length-1],"MULTILINE_IMP\
LICIT_KEY","Implicit keys need to be on a single line")}else m.found?.indent!==n.indent&&s(c,"BAD_INDENT",A_);r.atKey=!0;
let P=m.end,T=f?t(r,f,m,s):e(r,P,p,null,m,s);r.schema.compat&&T_.flowIndentCheck(n.indent,f,s),r.atKey=!1,yq.mapIncludes(
r,a.items,T)&&s(P,"DUPLICATE_KEY","Map keys must be unique");let _=k_.resolveProps(h??[],{indicator:"map-value-ind",next:v,
offset:T.range[2],onError:s,parentIndent:n.indent,startOnNewline:!f||f.type==="block-scalar"});if(c=_.end,_.found){y&&(v?.
type==="block-map"&&!_.hasNewline&&s(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),r.
options.strict&&m.start<_.found.offset-1024&&s(T.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars\
 after the start of an implicit block mapping key"));let S=v?t(r,v,_,s):e(r,c,h,null,_,s);r.schema.compat&&T_.flowIndentCheck(
n.indent,v,s),c=S.range[2];let w=new S_.Pair(T,S);r.options.keepSourceTokens&&(w.srcToken=u),a.items.push(w)}else{y&&s(T.
range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),_.comment&&(T.comment?T.comment+=`
`+_.comment:T.comment=_.comment);let S=new S_.Pair(T);r.options.keepSourceTokens&&(S.srcToken=u),a.items.push(S)}}return l&&
l<c&&s(l,"IMPOSSIBLE","Map comment with trailing content"),a.range=[n.offset,c,l??c],a}E_.resolveBlockMap=vq});var j_=d(x_=>{"use strict";var _q=nt(),gq=mn(),bq=Fc();function Oq({composeNode:t,composeEmptyNode:e},r,n,s,i){let o=i?.
nodeClass??_q.YAMLSeq,a=new o(r.schema);r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let c=n.offset,l=null;for(let{start:u,
value:p}of n.items){let f=gq.resolveProps(u,{indicator:"seq-item-ind",next:p,offset:c,onError:s,parentIndent:n.indent,startOnNewline:!0});
if(!f.found)if(f.anchor||f.tag||p)p?.type==="block-seq"?s(f.end,"BAD_INDENT","All sequence items must start at the same \
column"):s(c,"MISSING_CHAR","Sequence item without - indicator");else{l=f.end,f.comment&&(a.comment=f.comment);continue}
let h=p?t(r,p,f,s):e(r,f.end,u,null,f,s);r.schema.compat&&bq.flowIndentCheck(n.indent,p,s),c=h.range[2],a.items.push(h)}
return a.range=[n.offset,c,l??c],a}x_.resolveBlockSeq=Oq});var ur=d(R_=>{"use strict";function wq(t,e,r,n){let s="";if(t){let i=!1,o="";for(let a of t){let{source:c,type:l}=a;switch(l){case"\
space":i=!0;break;case"comment":{r&&!i&&n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space \
characters");let u=c.substring(1)||" ";s?s+=o+u:s=u,o="";break}case"newline":s&&(o+=c),i=!0;break;default:n(a,"UNEXPECTE\
D_TOKEN",`Unexpected ${l} at node end`)}e+=c.length}}return{comment:s,offset:e}}R_.resolveEnd=wq});var C_=d(M_=>{"use strict";var Pq=x(),Sq=et(),D_=rt(),kq=nt(),Tq=ur(),I_=mn(),Aq=Oi(),Eq=Bc(),Kc="Block collections are \
not allowed within flow collections",Uc=t=>t&&(t.type==="block-map"||t.type==="block-seq");function Nq({composeNode:t,composeEmptyNode:e},r,n,s,i){
let o=n.start.source==="{",a=o?"flow map":"flow sequence",c=i?.nodeClass??(o?D_.YAMLMap:kq.YAMLSeq),l=new c(r.schema);l.
flow=!0;let u=r.atRoot;u&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let p=n.offset+n.start.source.length;for(let y=0;y<n.items.
length;++y){let P=n.items[y],{start:T,key:_,sep:S,value:w}=P,b=I_.resolveProps(T,{flow:a,indicator:"explicit-key-ind",next:_??
S?.[0],offset:p,onError:s,parentIndent:n.indent,startOnNewline:!1});if(!b.found){if(!b.anchor&&!b.tag&&!S&&!w){y===0&&b.
comma?s(b.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<n.items.length-1&&s(b.start,"UNEXPECTED_TOKEN",`Unexpected \
empty item in ${a}`),b.comment&&(l.comment?l.comment+=`
`+b.comment:l.comment=b.comment),p=b.end;continue}!o&&r.options.strict&&Aq.containsNewline(_)&&s(_,"MULTILINE_IMPLICIT_K\
EY","Implicit keys of flow sequence pairs need to be on a single line")}if(y===0)b.comma&&s(b.comma,"UNEXPECTED_TOKEN",`\
Unexpected , in ${a}`);else if(b.comma||s(b.start,"MISSING_CHAR",`Missing , between ${a} items`),b.comment){let g="";e:for(let k of T)
switch(k.type){case"comma":case"space":break;case"comment":g=k.source.substring(1);break e;default:break e}if(g){let k=l.
items[l.items.length-1];Pq.isPair(k)&&(k=k.value??k.key),k.comment?k.comment+=`
`+g:k.comment=g,b.comment=b.comment.substring(g.length+1)}}if(!o&&!S&&!b.found){let g=w?t(r,w,b,s):e(r,b.end,S,null,b,s);
l.items.push(g),p=g.range[2],Uc(w)&&s(g.range,"BLOCK_IN_FLOW",Kc)}else{r.atKey=!0;let g=b.end,k=_?t(r,_,b,s):e(r,g,T,null,
b,s);Uc(_)&&s(k.range,"BLOCK_IN_FLOW",Kc),r.atKey=!1;let L=I_.resolveProps(S??[],{flow:a,indicator:"map-value-ind",next:w,
offset:k.range[2],onError:s,parentIndent:n.indent,startOnNewline:!1});if(L.found){if(!o&&!b.found&&r.options.strict){if(S)
for(let F of S){if(F===L.found)break;if(F.type==="newline"){s(F,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence\
 pairs need to be on a single line");break}}b.start<L.found.offset-1024&&s(L.found,"KEY_OVER_1024_CHARS","The : indicato\
r must be at most 1024 chars after the start of an implicit flow sequence key")}}else w&&("source"in w&&w.source?.[0]===
":"?s(w,"MISSING_CHAR",`Missing space after : in ${a}`):s(L.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let le=w?
t(r,w,L,s):L.found?e(r,L.end,S,null,L,s):null;le?Uc(w)&&s(le.range,"BLOCK_IN_FLOW",Kc):L.comment&&(k.comment?k.comment+=
`
`+L.comment:k.comment=L.comment);let He=new Sq.Pair(k,le);if(r.options.keepSourceTokens&&(He.srcToken=P),o){let F=l;Eq.mapIncludes(
r,F.items,k)&&s(g,"DUPLICATE_KEY","Map keys must be unique"),F.items.push(He)}else{let F=new D_.YAMLMap(r.schema);F.flow=
!0,F.items.push(He);let Yt=(le??k).range;F.range=[k.range[0],Yt[1],Yt[2]],l.items.push(F)}p=le?le.range[2]:L.end}}let f=o?
"}":"]",[h,...v]=n.end,m=p;if(h?.source===f)m=h.offset+h.source.length;else{let y=a[0].toUpperCase()+a.substring(1),P=u?
`${y} must end with a ${f}`:`${y} in block collection must be sufficiently indented and end with a ${f}`;s(p,u?"MISSING_\
CHAR":"BAD_INDENT",P),h&&h.source.length!==1&&v.unshift(h)}if(v.length>0){let y=Tq.resolveEnd(v,m,r.options.strict,s);y.
comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[n.offset,m,y.offset]}else l.range=[n.offset,m,m];return l}M_.resolveFlowCollection=
Nq});var L_=d(q_=>{"use strict";var xq=x(),jq=B(),Rq=rt(),Dq=nt(),Iq=N_(),Mq=j_(),Cq=C_();function Wc(t,e,r,n,s,i){let o=r.type===
"block-map"?Iq.resolveBlockMap(t,e,r,n,i):r.type==="block-seq"?Mq.resolveBlockSeq(t,e,r,n,i):Cq.resolveFlowCollection(t,
e,r,n,i),a=o.constructor;return s==="!"||s===a.tagName?(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function qq(t,e,r,n,s){let i=n.
tag,o=i?e.directives.tagName(i.source,f=>s(i,"TAG_RESOLVE_FAILED",f)):null;if(r.type==="block-seq"){let{anchor:f,newlineAfterProp:h}=n,
v=f&&i?f.offset>i.offset?f:i:f??i;v&&(!h||h.offset<v.offset)&&s(v,"MISSING_CHAR","Missing newline after block sequence p\
rops")}let a=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||
o===Rq.YAMLMap.tagName&&a==="map"||o===Dq.YAMLSeq.tagName&&a==="seq")return Wc(t,e,r,s,o);let c=e.schema.tags.find(f=>f.
tag===o&&f.collection===a);if(!c){let f=e.schema.knownTags[o];if(f?.collection===a)e.schema.tags.push(Object.assign({},f,
{default:!1})),c=f;else return f?s(i,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??
"scalar"}`,!0):s(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Wc(t,e,r,s,o)}let l=Wc(t,e,r,s,o,c),u=c.resolve?.(l,f=>s(
i,"TAG_RESOLVE_FAILED",f),e.options)??l,p=xq.isNode(u)?u:new jq.Scalar(u);return p.range=l.range,p.tag=o,c?.format&&(p.format=
c.format),p}q_.composeCollection=qq});var Jc=d($_=>{"use strict";var Vc=B();function Lq(t,e,r){let n=e.offset,s=$q(e,t.options.strict,r);if(!s)return{value:"",
type:null,comment:"",range:[n,n,n]};let i=s.mode===">"?Vc.Scalar.BLOCK_FOLDED:Vc.Scalar.BLOCK_LITERAL,o=e.source?Fq(e.source):
[],a=o.length;for(let m=o.length-1;m>=0;--m){let y=o[m][1];if(y===""||y==="\r")a=m;else break}if(a===0){let m=s.chomp===
"+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",y=n+s.length;return e.source&&(y+=e.source.length),{value:m,type:i,comment:s.comment,
range:[n,y,y]}}let c=e.indent+s.indent,l=e.offset+s.length,u=0;for(let m=0;m<a;++m){let[y,P]=o[m];if(P===""||P==="\r")s.
indent===0&&y.length>c&&(c=y.length);else{y.length<c&&r(l+y.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),s.indent===0&&(c=y.length),u=m,c===0&&!t.atRoot&&r(l,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}l+=y.length+P.length+1}for(let m=o.length-1;m>=a;--m)
o[m][0].length>c&&(a=m+1);let p="",f="",h=!1;for(let m=0;m<u;++m)p+=o[m][0].slice(c)+`
`;for(let m=u;m<a;++m){let[y,P]=o[m];l+=y.length+P.length+1;let T=P[P.length-1]==="\r";if(T&&(P=P.slice(0,-1)),P&&y.length<
c){let S=`Block scalar lines must not be less indented than their ${s.indent?"explicit indentation indicator":"first lin\
e"}`;r(l-P.length-(T?2:1),"BAD_INDENT",S),y=""}i===Vc.Scalar.BLOCK_LITERAL?(p+=f+y.slice(c)+P,f=`
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
`}let v=n+s.length+e.source.length;return{value:p,type:i,comment:s.comment,range:[n,v,v]}}function $q({offset:t,props:e},r,n){
if(e[0].type!=="block-scalar-header")return n(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=e[0],
i=s[0],o=0,a="",c=-1;for(let f=1;f<s.length;++f){let h=s[f];if(!a&&(h==="-"||h==="+"))a=h;else{let v=Number(h);!o&&v?o=v:
c===-1&&(c=t+f)}}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let l=!1,u="",p=s.
length;for(let f=1;f<e.length;++f){let h=e[f];switch(h.type){case"space":l=!0;case"newline":p+=h.source.length;break;case"\
comment":r&&!l&&n(h,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),p+=h.source.
length,u=h.source.substring(1);break;case"error":n(h,"UNEXPECTED_TOKEN",h.message),p+=h.source.length;break;default:{let v=`\
Unexpected token in block scalar header: ${h.type}`;n(h,"UNEXPECTED_TOKEN",v);let m=h.source;m&&typeof m=="string"&&(p+=
m.length)}}}return{mode:i,indent:o,chomp:a,comment:u,length:p}}function Fq(t){let e=t.split(/\n( *)/),r=e[0],n=r.match(/^( *)/),
i=[n?.[1]?[n[1],r.slice(n[1].length)]:["",r]];for(let o=1;o<e.length;o+=2)i.push([e[o],e[o+1]]);return i}$_.resolveBlockScalar=
Lq});var Yc=d(B_=>{"use strict";var Gc=B(),Bq=ur();function Kq(t,e,r){let{offset:n,type:s,source:i,end:o}=t,a,c,l=(f,h,v)=>r(
n+f,h,v);switch(s){case"scalar":a=Gc.Scalar.PLAIN,c=Uq(i,l);break;case"single-quoted-scalar":a=Gc.Scalar.QUOTE_SINGLE,c=
Wq(i,l);break;case"double-quoted-scalar":a=Gc.Scalar.QUOTE_DOUBLE,c=Vq(i,l);break;default:return r(t,"UNEXPECTED_TOKEN",
`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",range:[n,n+i.length,n+i.length]}}let u=n+
i.length,p=Bq.resolveEnd(o,u,e,r);return{value:c,type:a,comment:p.comment,range:[n,u,p.offset]}}function Uq(t,e){let r="";
switch(t[0]){case"	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indicat\
or character %";break;case"|":case">":{r=`block scalar indicator ${t[0]}`;break}case"@":case"`":{r=`reserved character ${t[0]}`;
break}}return r&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${r}`),F_(t)}function Wq(t,e){return(t[t.length-1]!==
"'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quote"),F_(t.slice(1,-1)).replace(/''/g,"'")}function F_(t){
let e=/(.*?)\r?\n/sy,r=e.exec(t);if(!r)return t;let n,s;try{n=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp("^[ 	]+|(?<![ 	\
])[ 	]+$","g")}catch{n=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=r[1].replace(n,""),o=" ",a=e.lastIndex;for(;r=e.exec(t);){let l=r[1].
replace(s,"");l===""?o===`
`?i+=o:o=`
`:(i+=o+l,o=" "),a=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,r=c.exec(t),i+o+(r?.[1]??"")}function Vq(t,e){let r="";
for(let n=1;n<t.length-1;++n){let s=t[n];if(!(s==="\r"&&t[n+1]===`
`))if(s===`
`){let{fold:i,offset:o}=Jq(t,n);r+=i,n=o}else if(s==="\\"){let i=t[++n],o=Gq[i];if(o)r+=o;else if(i===`
`)for(i=t[n+1];i===" "||i==="	";)i=t[++n+1];else if(i==="\r"&&t[n+1]===`
`)for(i=t[++n+1];i===" "||i==="	";)i=t[++n+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;r+=Yq(t,n+1,
a,e),n+=a}else{let a=t.substr(n-1,2);e(n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),r+=a}}else if(s===" "||s==="	"){
let i=n,o=t[n+1];for(;o===" "||o==="	";)o=t[++n+1];o!==`
`&&!(o==="\r"&&t[n+2]===`
`)&&(r+=n>i?t.slice(i,n+1):s)}else r+=s}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing cl\
osing "quote'),r}function Jq(t,e){let r="",n=t[e+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&t[e+2]!==`
`);)n===`
`&&(r+=`
`),e+=1,n=t[e+1];return r||(r=" "),{fold:r,offset:e}}var Gq={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Yq(t,e,r,n){
let s=t.substr(e,r),o=s.length===r&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=t.substr(e-2,r+2);return n(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}B_.resolveFlowScalar=Kq});var W_=d(U_=>{"use strict";var At=x(),K_=B(),Hq=Jc(),zq=Yc();function Xq(t,e,r,n){let{value:s,type:i,comment:o,range:a}=e.
type==="block-scalar"?Hq.resolveBlockScalar(t,e,n):zq.resolveFlowScalar(e,t.options.strict,n),c=r?t.directives.tagName(r.
source,p=>n(r,"TAG_RESOLVE_FAILED",p)):null,l;t.options.stringKeys&&t.atKey?l=t.schema[At.SCALAR]:c?l=Qq(t.schema,s,c,r,
n):e.type==="scalar"?l=Zq(t,s,e,n):l=t.schema[At.SCALAR];let u;try{let p=l.resolve(s,f=>n(r??e,"TAG_RESOLVE_FAILED",f),t.
options);u=At.isScalar(p)?p:new K_.Scalar(p)}catch(p){let f=p instanceof Error?p.message:String(p);n(r??e,"TAG_RESOLVE_F\
AILED",f),u=new K_.Scalar(s)}return u.range=a,u.source=s,i&&(u.type=i),c&&(u.tag=c),l.format&&(u.format=l.format),o&&(u.
comment=o),u}function Qq(t,e,r,n,s){if(r==="!")return t[At.SCALAR];let i=[];for(let a of t.tags)if(!a.collection&&a.tag===
r)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(e))return a;let o=t.knownTags[r];return o&&
!o.collection?(t.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(s(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,
r!=="tag:yaml.org,2002:str"),t[At.SCALAR])}function Zq({atKey:t,directives:e,schema:r},n,s,i){let o=r.tags.find(a=>(a.default===
!0||t&&a.default==="key")&&a.test?.test(n))||r[At.SCALAR];if(r.compat){let a=r.compat.find(c=>c.default&&c.test?.test(n))??
r[At.SCALAR];if(o.tag!==a.tag){let c=e.tagString(o.tag),l=e.tagString(a.tag),u=`Value may be parsed as either ${c} or ${l}`;
i(s,"TAG_RESOLVE_FAILED",u,!0)}}return o}U_.composeScalar=Xq});var J_=d(V_=>{"use strict";function eL(t,e,r){if(e){r??(r=e.length);for(let n=r-1;n>=0;--n){let s=e[n];switch(s.type){case"\
space":case"comment":case"newline":t-=s.source.length;continue}for(s=e[++n];s?.type==="space";)t+=s.source.length,s=e[++n];
break}}return t}V_.emptyScalarPosition=eL});var H_=d(zc=>{"use strict";var tL=Yr(),rL=x(),nL=L_(),G_=W_(),sL=ur(),iL=J_(),oL={composeNode:Y_,composeEmptyNode:Hc};function Y_(t,e,r,n){
let s=t.atKey,{spaceBefore:i,comment:o,anchor:a,tag:c}=r,l,u=!0;switch(e.type){case"alias":l=aL(t,e,n),(a||c)&&n(e,"ALIA\
S_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quot\
ed-scalar":case"block-scalar":l=G_.composeScalar(t,e,c,n),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"\
block-seq":case"flow-collection":try{l=nL.composeCollection(oL,t,e,r,n),a&&(l.anchor=a.source.substring(1))}catch(p){let f=p instanceof
Error?p.message:String(p);n(e,"RESOURCE_EXHAUSTION",f)}break;default:{let p=e.type==="error"?e.message:`Unsupported toke\
n (type: ${e.type})`;n(e,"UNEXPECTED_TOKEN",p),u=!1}}return l??(l=Hc(t,e.offset,void 0,null,r,n)),a&&l.anchor===""&&n(a,
"BAD_ALIAS","Anchor cannot be an empty string"),s&&t.options.stringKeys&&(!rL.isScalar(l)||typeof l.value!="string"||l.tag&&
l.tag!=="tag:yaml.org,2002:str")&&n(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=
!0),o&&(e.type==="scalar"&&e.source===""?l.comment=o:l.commentBefore=o),t.options.keepSourceTokens&&u&&(l.srcToken=e),l}
function Hc(t,e,r,n,{spaceBefore:s,comment:i,anchor:o,tag:a,end:c},l){let u={type:"scalar",offset:iL.emptyScalarPosition(
e,r,n),indent:-1,source:""},p=G_.composeScalar(t,u,a,l);return o&&(p.anchor=o.source.substring(1),p.anchor===""&&l(o,"BA\
D_ALIAS","Anchor cannot be an empty string")),s&&(p.spaceBefore=!0),i&&(p.comment=i,p.range[2]=c),p}function aL({options:t},{
offset:e,source:r,end:n},s){let i=new tL.Alias(r.substring(1));i.source===""&&s(e,"BAD_ALIAS","Alias cannot be an empty \
string"),i.source.endsWith(":")&&s(e+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+r.length,a=sL.resolveEnd(
n,o,t.strict,s);return i.range=[e,o,a.offset],a.comment&&(i.comment=a.comment),i}zc.composeEmptyNode=Hc;zc.composeNode=Y_});var Q_=d(X_=>{"use strict";var cL=pn(),z_=H_(),lL=ur(),uL=mn();function pL(t,e,{offset:r,start:n,value:s,end:i},o){let a=Object.
assign({_directives:e},t),c=new cL.Document(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.
schema},u=uL.resolveProps(n,{indicator:"doc-start",next:s??i?.[0],offset:r,onError:o,parentIndent:0,startOnNewline:!0});
u.found&&(c.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="block-seq")&&!u.hasNewline&&o(u.end,"MISSING_CHAR",
"Block collection cannot start on same line with directives-end marker")),c.contents=s?z_.composeNode(l,s,u,o):z_.composeEmptyNode(
l,u.end,n,null,u,o);let p=c.contents.range[2],f=lL.resolveEnd(i,p,!1,o);return f.comment&&(c.comment=f.comment),c.range=
[r,p,f.offset],c}X_.composeDoc=pL});var Qc=d(tg=>{"use strict";var fL=require("process"),dL=qa(),hL=pn(),yn=hn(),Z_=x(),mL=Q_(),yL=ur();function vn(t){if(typeof t==
"number")return[t,t+1];if(Array.isArray(t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:r}=t;return[e,e+(typeof r==
"string"?r.length:1)]}function eg(t){let e="",r=!1,n=!1;for(let s=0;s<t.length;++s){let i=t[s];switch(i[0]){case"#":e+=(e===
""?"":n?`

`:`
`)+(i.substring(1)||" "),r=!0,n=!1;break;case"%":t[s+1]?.[0]!=="#"&&(s+=1),r=!1;break;default:r||(n=!0),r=!1}}return{comment:e,
afterEmptyLine:n}}var Xc=class{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(r,n,s,i)=>{let o=vn(r);i?this.warnings.push(new yn.YAMLWarning(o,n,s)):this.errors.push(new yn.
YAMLParseError(o,n,s))},this.directives=new dL.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,r){let{comment:n,
afterEmptyLine:s}=eg(this.prelude);if(n){let i=e.contents;if(r)e.comment=e.comment?`${e.comment}
${n}`:n;else if(s||e.directives.docStart||!i)e.commentBefore=n;else if(Z_.isCollection(i)&&!i.flow&&i.items.length>0){let o=i.
items[0];Z_.isPair(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${n}
${a}`:n}else{let o=i.commentBefore;i.commentBefore=o?`${n}
${o}`:n}}if(r){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)
e.warnings.push(this.warnings[i])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:eg(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(e,r=!1,n=-1){for(let s of e)yield*this.next(s);yield*this.end(r,n)}*next(e){switch(fL.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(r,n,s)=>{let i=vn(e);i[0]+=r,this.onError(
i,"BAD_DIRECTIVE",n,s)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{let r=mL.composeDoc(this.
options,this.directives,e,this.onError);this.atDirectives&&!r.directives.docStart&&this.onError(e,"MISSING_CHAR","Missin\
g directives-end/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=
!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"erro\
r":{let r=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,n=new yn.YAMLParseError(vn(e),"UNEXPECTED_TOKEN",
r);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){let n="Un\
expected doc-end without preceding document";this.errors.push(new yn.YAMLParseError(vn(e),"UNEXPECTED_TOKEN",n));break}this.
doc.directives.docEnd=!0;let r=yL.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.
decorate(this.doc,!0),r.comment){let n=this.doc.comment;this.doc.comment=n?`${n}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new yn.YAMLParseError(vn(e),"UNEXPECTE\
D_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,r=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=
null;else if(e){let n=Object.assign({_directives:this.directives},this.options),s=new hL.Document(void 0,n);this.atDirectives&&
this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,r,r],this.decorate(s,!1),yield s}}};tg.
Composer=Xc});var sg=d(wi=>{"use strict";var vL=Jc(),_L=Yc(),gL=hn(),rg=Zr();function bL(t,e=!0,r){if(t){let n=(s,i,o)=>{let a=typeof s==
"number"?s:Array.isArray(s)?s[0]:s.offset;if(r)r(a,i,o);else throw new gL.YAMLParseError([a,a+1],i,o)};switch(t.type){case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":return _L.resolveFlowScalar(t,e,n);case"block-scalar":return vL.
resolveBlockScalar({options:{strict:e}},t,n)}}return null}function OL(t,e){let{implicitKey:r=!1,indent:n,inFlow:s=!1,offset:i=-1,
type:o="PLAIN"}=e,a=rg.stringifyString({type:o,value:t},{implicitKey:r,indent:n>0?" ".repeat(n):"",inFlow:s,options:{blockQuote:!0,
lineWidth:-1}}),c=e.end??[{type:"newline",offset:-1,indent:n,source:`
`}];switch(a[0]){case"|":case">":{let l=a.indexOf(`
`),u=a.substring(0,l),p=a.substring(l+1)+`
`,f=[{type:"block-scalar-header",offset:i,indent:n,source:u}];return ng(f,c)||f.push({type:"newline",offset:-1,indent:n,
source:`
`}),{type:"block-scalar",offset:i,indent:n,props:f,source:p}}case'"':return{type:"double-quoted-scalar",offset:i,indent:n,
source:a,end:c};case"'":return{type:"single-quoted-scalar",offset:i,indent:n,source:a,end:c};default:return{type:"scalar",
offset:i,indent:n,source:a,end:c}}}function wL(t,e,r={}){let{afterKey:n=!1,implicitKey:s=!1,inFlow:i=!1,type:o}=r,a="ind\
ent"in t?t.indent:null;if(n&&typeof a=="number"&&(a+=2),!o)switch(t.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"\
double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let l=t.props[0];if(l.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");o=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=rg.stringifyString(
{type:o,value:e},{implicitKey:s||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});
switch(c[0]){case"|":case">":PL(t,c);break;case'"':Zc(t,c,"double-quoted-scalar");break;case"'":Zc(t,c,"single-quoted-sc\
alar");break;default:Zc(t,c,"scalar")}}function PL(t,e){let r=e.indexOf(`
`),n=e.substring(0,r),s=e.substring(r+1)+`
`;if(t.type==="block-scalar"){let i=t.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar h\
eader");i.source=n,t.source=s}else{let{offset:i}=t,o="indent"in t?t.indent:-1,a=[{type:"block-scalar-header",offset:i,indent:o,
source:n}];ng(a,"end"in t?t.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`
`});for(let c of Object.keys(t))c!=="type"&&c!=="offset"&&delete t[c];Object.assign(t,{type:"block-scalar",indent:o,props:a,
source:s})}}function ng(t,e){if(e)for(let r of e)switch(r.type){case"space":case"comment":t.push(r);break;case"newline":
return t.push(r),!0}return!1}function Zc(t,e,r){switch(t.type){case"scalar":case"double-quoted-scalar":case"single-quote\
d-scalar":t.type=r,t.source=e;break;case"block-scalar":{let n=t.props.slice(1),s=e.length;t.props[0].type==="block-scala\
r-header"&&(s-=t.props[0].source.length);for(let i of n)i.offset+=s;delete t.props,Object.assign(t,{type:r,source:e,end:n});
break}case"block-map":case"block-seq":{let s={type:"newline",offset:t.offset+e.length,indent:t.indent,source:`
`};delete t.items,Object.assign(t,{type:r,source:e,end:[s]});break}default:{let n="indent"in t?t.indent:-1,s="end"in t&&
Array.isArray(t.end)?t.end.filter(i=>i.type==="space"||i.type==="comment"||i.type==="newline"):[];for(let i of Object.keys(
t))i!=="type"&&i!=="offset"&&delete t[i];Object.assign(t,{type:r,indent:n,source:e,end:s})}}}wi.createScalarToken=OL;wi.
resolveAsScalar=bL;wi.setScalarValue=wL});var og=d(ig=>{"use strict";var SL=t=>"type"in t?Si(t):Pi(t);function Si(t){switch(t.type){case"block-scalar":{let e="";for(let r of t.
props)e+=Si(r);return e+t.source}case"block-map":case"block-seq":{let e="";for(let r of t.items)e+=Pi(r);return e}case"f\
low-collection":{let e=t.start.source;for(let r of t.items)e+=Pi(r);for(let r of t.end)e+=r.source;return e}case"documen\
t":{let e=Pi(t);if(t.end)for(let r of t.end)e+=r.source;return e}default:{let e=t.source;if("end"in t&&t.end)for(let r of t.
end)e+=r.source;return e}}}function Pi({start:t,key:e,sep:r,value:n}){let s="";for(let i of t)s+=i.source;if(e&&(s+=Si(e)),
r)for(let i of r)s+=i.source;return n&&(s+=Si(n)),s}ig.stringify=SL});var ug=d(lg=>{"use strict";var el=Symbol("break visit"),kL=Symbol("skip children"),ag=Symbol("remove item");function Et(t,e){
"type"in t&&t.type==="document"&&(t={start:t.start,value:t.value}),cg(Object.freeze([]),t,e)}Et.BREAK=el;Et.SKIP=kL;Et.REMOVE=
ag;Et.itemAtPath=(t,e)=>{let r=t;for(let[n,s]of e){let i=r?.[n];if(i&&"items"in i)r=i.items[s];else return}return r};Et.
parentCollection=(t,e)=>{let r=Et.itemAtPath(t,e.slice(0,-1)),n=e[e.length-1][0],s=r?.[n];if(s&&"items"in s)return s;throw new Error(
"Parent collection not found")};function cg(t,e,r){let n=r(e,t);if(typeof n=="symbol")return n;for(let s of["key","value"]){
let i=e[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=cg(Object.freeze(t.concat([[s,o]])),i.items[o],r);
if(typeof a=="number")o=a-1;else{if(a===el)return el;a===ag&&(i.items.splice(o,1),o-=1)}}typeof n=="function"&&s==="key"&&
(n=n(e,t))}}return typeof n=="function"?n(e,t):n}lg.visit=Et});var ki=d(Q=>{"use strict";var tl=sg(),TL=og(),AL=ug(),rl="\uFEFF",nl="",sl="",il="",EL=t=>!!t&&"items"in t,NL=t=>!!t&&
(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function xL(t){
switch(t){case rl:return"<BOM>";case nl:return"<DOC>";case sl:return"<FLOW_END>";case il:return"<SCALAR>";default:return JSON.
stringify(t)}}function jL(t){switch(t){case rl:return"byte-order-mark";case nl:return"doc-mode";case sl:return"flow-erro\
r-end";case il:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}Q.createScalarToken=tl.createScalarToken;Q.resolveAsScalar=tl.
resolveAsScalar;Q.setScalarValue=tl.setScalarValue;Q.stringify=TL.stringify;Q.visit=AL.visit;Q.BOM=rl;Q.DOCUMENT=nl;Q.FLOW_END=
sl;Q.SCALAR=il;Q.isCollection=EL;Q.isScalar=NL;Q.prettyToken=xL;Q.tokenType=jL});var cl=d(fg=>{"use strict";var _n=ki();function me(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var pg=new Set("0123456789ABCDEFabcdef"),RL=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Ti=new Set(",[]{}"),DL=new Set(` ,[]{}
\r	`),ol=t=>!t||DL.has(t),al=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
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
m");if(e[0]===_n.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let r=e.length,n=e.indexOf("#");for(;n!==-1;){
let i=e[n-1];if(i===" "||i==="	"){r=n-1;break}else n=e.indexOf("#",n+1)}for(;;){let i=e[r-1];if(i===" "||i==="	")r-=1;else
break}let s=(yield*this.pushCount(r))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-s),this.pushNewline(),
"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-r),yield*this.pushNewline(),
"stream"}return yield _n.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)
return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");
let r=this.peek(3);if((r==="---"||r==="...")&&me(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.
indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!me(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,r]=this.peek(
2);if(!r&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&me(r)){let n=(yield*this.pushCount(
1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){
yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext("doc");let r=yield*this.pushIndicators();
switch(e[r]){case"#":yield*this.pushCount(e.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(
1),"doc";case"*":return yield*this.pushUntil(ol),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case"\
>":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-r),yield*this.
pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,r,
n=-1;do e=yield*this.pushNewline(),e>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(e+
r>0);let s=this.getLine();if(s===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&s[0]!=="#"||n===0&&(s.startsWith(
"---")||s.startsWith("..."))&&me(s[3]))&&!(n===this.indentNext-1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.
flowLevel=0,yield _n.FLOW_END,yield*this.parseLineStart();let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.
pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),s[i]){case void 0:return"flow";case"#":return yield*this.
pushCount(s.length-i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"\
}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.
pushUntil(ol),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);
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
`&&i>=this.pos&&i+1+r>a)e=i;else break}while(!0);return yield _n.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let e=this.flowLevel>0,r=this.pos-1,n=this.pos-1,s;for(;s=this.buffer[++n];)if(s===":"){let i=this.buffer[n+1];if(me(i)||
e&&Ti.has(i))break;r=n}else if(me(s)){let i=this.buffer[n+1];if(s==="\r"&&(i===`
`?(n+=1,s=`
`,i=this.buffer[n+1]):r=n),i==="#"||e&&Ti.has(i))break;if(s===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(e&&Ti.has(s))break;r=n}return!s&&!this.atEnd?
this.setNext("plain-scalar"):(yield _n.SCALAR,yield*this.pushToIndex(r+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.
buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,r){let n=this.buffer.slice(this.pos,e);return n?(yield n,this.
pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(ol),e+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let r=this.flowLevel>0,n=this.charAt(1);if(me(n)||r&&Ti.has(n)){r?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(!0);continue e}}}break e}return e}*pushTag(){
if(this.charAt(1)==="<"){let e=this.pos+2,r=this.buffer[e];for(;!me(r)&&r!==">";)r=this.buffer[++e];return yield*this.pushToIndex(
r===">"?e+1:e,!1)}else{let e=this.pos+1,r=this.buffer[e];for(;r;)if(RL.has(r))r=this.buffer[++e];else if(r==="%"&&pg.has(
this.buffer[e+1])&&pg.has(this.buffer[e+2]))r=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){
let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||e&&n==="	");let s=r-this.
pos;return s>0&&(yield this.buffer.substr(this.pos,s),this.pos=r),s}*pushUntil(e){let r=this.pos,n=this.buffer[r];for(;!e(
n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};fg.Lexer=al});var ul=d(dg=>{"use strict";var ll=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.
linePos=e=>{let r=0,n=this.lineStarts.length;for(;r<n;){let i=r+n>>1;this.lineStarts[i]<e?r=i+1:n=i}if(this.lineStarts[r]===
e)return{line:r+1,col:1};if(r===0)return{line:0,col:e};let s=this.lineStarts[r-1];return{line:r,col:e-s+1}}}};dg.LineCounter=
ll});var fl=d(_g=>{"use strict";var IL=require("process"),hg=ki(),ML=cl();function st(t,e){for(let r=0;r<t.length;++r)if(t[r].
type===e)return!0;return!1}function mg(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"ne\
wline":break;default:return e}return-1}function vg(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Ai(t){switch(t.type){case"document":return t.
start;case"block-map":{let e=t.items[t.items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-
1].start;default:return[]}}function pr(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="spac\
e";);return t.splice(e,t.length)}function Ei(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let r=0;r<e.length;++r)
t.push(e[r])}function yg(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!st(e.start,"explic\
it-key-ind")&&!st(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,vg(e.value)?e.value.end?Ei(e.value.end,e.
sep):e.value.end=e.sep:Ei(e.start,e.sep),delete e.sep)}var pl=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new ML.Lexer,this.onNewLine=
e}*parse(e,r=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(e,r))yield*this.next(n);
r||(yield*this.end())}*next(e){if(this.source=e,IL.env.LOG_TOKENS&&console.log("|",hg.prettyToken(e)),this.atScalar){this.
atScalar=!1,yield*this.step(),this.offset+=e.length;return}let r=hg.tokenType(e);if(r)if(r==="scalar")this.atNewLine=!1,
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
"document"&&(r.indent=0),r.type==="flow-collection"&&yg(r),n.type){case"document":n.value=r;break;case"block-scalar":n.props.
push(r);break;case"block-map":{let s=n.items[n.items.length-1];if(s.value){n.items.push({start:[],key:r,sep:[]}),this.onKeyLine=
!0;return}else if(s.sep)s.value=r;else{Object.assign(s,{key:r,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"b\
lock-seq":{let s=n.items[n.items.length-1];s.value?n.items.push({start:[],value:r}):s.value=r;break}case"flow-collection":{
let s=n.items[n.items.length-1];!s||s.value?n.items.push({start:[],key:r,sep:[]}):s.sep?s.value=r:Object.assign(s,{key:r,
sep:[]});return}default:yield*this.pop(),yield*this.pop(r)}if((n.type==="document"||n.type==="block-map"||n.type==="bloc\
k-seq")&&(r.type==="block-map"||r.type==="block-seq")){let s=r.items[r.items.length-1];s&&!s.sep&&!s.value&&s.start.length>
0&&mg(s.start)===-1&&(r.indent===0||s.start.every(i=>i.type!=="comment"||i.indent<r.indent))&&(n.type==="document"?n.end=
s.start:n.items.push({start:s.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"\
directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.
sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-\
start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpec\
ted ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.
type){case"doc-start":{mg(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"\
anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let r=this.startBlockValue(
e);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}*scalar(e){if(this.type==="map-value-ind"){let r=Ai(this.peek(2)),n=pr(r),s;e.end?(s=e.end,s.push(this.sourceToken),
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
end;if(Array.isArray(s)){Ei(s,r.start),s.push(this.sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return}
if(this.indent>=e.indent){let n=!this.onKeyLine&&this.indent===e.indent,s=n&&(r.sep||r.explicitKey)&&this.type!=="seq-it\
em-ind",i=[];if(s&&r.sep&&!r.value){let o=[];for(let a=0;a<r.sep.length;++a){let c=r.sep[a];switch(c.type){case"newline":
o.push(a);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=
r.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":s||r.value?(i.push(this.sourceToken),e.items.push({start:i}),
this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"explicit-key-ind":!r.sep&&
!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):s||r.value?(i.push(this.sourceToken),e.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)e.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(st(r.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(vg(r.key)&&!st(r.sep,"newline")){let o=pr(
r.start),a=r.key,c=r.sep;c.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:c}]})}else i.length>0?r.sep=r.sep.concat(i,this.sourceToken):r.sep.push(
this.sourceToken);else if(st(r.start,"newline"))Object.assign(r,{key:null,sep:[this.sourceToken]});else{let o=pr(r.start);
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
let s=e.items[e.items.length-2]?.value?.end;if(Array.isArray(s)){Ei(s,r.start),s.push(this.sourceToken),e.items.pop();return}}
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
"flow-collection"){let s=Ai(n),i=pr(s);yg(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let r=Ai(e),n=pr(r);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let r=Ai(e),n=pr(r);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,r){
return this.type!=="comment"||this.indent<=r?!1:e.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};_g.Parser=pl});var Pg=d(bn=>{"use strict";var gg=Qc(),CL=pn(),gn=hn(),qL=za(),LL=x(),$L=ul(),bg=fl();function Og(t){let e=t.prettyErrors!==
!1;return{lineCounter:t.lineCounter||e&&new $L.LineCounter||null,prettyErrors:e}}function FL(t,e={}){let{lineCounter:r,prettyErrors:n}=Og(
e),s=new bg.Parser(r?.addNewLine),i=new gg.Composer(e),o=Array.from(i.compose(s.parse(t)));if(n&&r)for(let a of o)a.errors.
forEach(gn.prettifyError(t,r)),a.warnings.forEach(gn.prettifyError(t,r));return o.length>0?o:Object.assign([],{empty:!0},
i.streamInfo())}function wg(t,e={}){let{lineCounter:r,prettyErrors:n}=Og(e),s=new bg.Parser(r?.addNewLine),i=new gg.Composer(
e),o=null;for(let a of i.compose(s.parse(t),!0,t.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(
new gn.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDo\
cuments()"));break}return n&&r&&(o.errors.forEach(gn.prettifyError(t,r)),o.warnings.forEach(gn.prettifyError(t,r))),o}function BL(t,e,r){
let n;typeof e=="function"?n=e:r===void 0&&e&&typeof e=="object"&&(r=e);let s=wg(t,r);if(!s)return null;if(s.warnings.forEach(
i=>qL.warn(s.options.logLevel,i)),s.errors.length>0){if(s.options.logLevel!=="silent")throw s.errors[0];s.errors=[]}return s.
toJS(Object.assign({reviver:n},r))}function KL(t,e,r){let n=null;if(typeof e=="function"||Array.isArray(e)?n=e:r===void 0&&
e&&(r=e),typeof r=="string"&&(r=r.length),typeof r=="number"){let s=Math.round(r);r=s<1?void 0:s>8?{indent:8}:{indent:s}}
if(t===void 0){let{keepUndefined:s}=r??e??{};if(!s)return}return LL.isDocument(t)&&!n?t.toString(r):new CL.Document(t,n,
r).toString(r)}bn.parse=BL;bn.parseAllDocuments=FL;bn.parseDocument=wg;bn.stringify=KL});var hl=d(D=>{"use strict";var UL=Qc(),WL=pn(),VL=Rc(),dl=hn(),JL=Yr(),it=x(),GL=et(),YL=B(),HL=rt(),zL=nt(),XL=ki(),QL=cl(),
ZL=ul(),e1=fl(),Ni=Pg(),Sg=Wr();D.Composer=UL.Composer;D.Document=WL.Document;D.Schema=VL.Schema;D.YAMLError=dl.YAMLError;
D.YAMLParseError=dl.YAMLParseError;D.YAMLWarning=dl.YAMLWarning;D.Alias=JL.Alias;D.isAlias=it.isAlias;D.isCollection=it.
isCollection;D.isDocument=it.isDocument;D.isMap=it.isMap;D.isNode=it.isNode;D.isPair=it.isPair;D.isScalar=it.isScalar;D.
isSeq=it.isSeq;D.Pair=GL.Pair;D.Scalar=YL.Scalar;D.YAMLMap=HL.YAMLMap;D.YAMLSeq=zL.YAMLSeq;D.CST=XL;D.Lexer=QL.Lexer;D.LineCounter=
ZL.LineCounter;D.Parser=e1.Parser;D.parse=Ni.parse;D.parseAllDocuments=Ni.parseAllDocuments;D.parseDocument=Ni.parseDocument;
D.stringify=Ni.stringify;D.visit=Sg.visit;D.visitAsync=Sg.visitAsync});var A=d((qfe,Rg)=>{"use strict";var yl=Object.defineProperty,t1=Object.getOwnPropertyDescriptor,r1=Object.getOwnPropertyNames,
n1=Object.prototype.hasOwnProperty,s1=(t,e)=>{for(var r in e)yl(t,r,{get:e[r],enumerable:!0})},i1=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of r1(e))!n1.call(t,s)&&s!==r&&yl(t,s,{get:()=>e[s],enumerable:!(n=t1(e,s))||n.
enumerable});return t},o1=t=>i1(yl({},"__esModule",{value:!0}),t),kg={};s1(kg,{ACCOUNT:()=>a1,PARTITION:()=>c1,REGION:()=>l1,
STREAM_LABEL:()=>p1,TABLE_NAME:()=>u1,UNNAMED:()=>f1,abbreviate:()=>g1,composeText:()=>On,display:()=>xg,hasDynamicReference:()=>gl,
hasPlaceholder:()=>_l,isKnown:()=>Ng,isLiteral:()=>v1,isPlaceholder:()=>m1,isUnresolved:()=>y1,joinParts:()=>ji,joinedParts:()=>bl,
jsonText:()=>P1,knownText:()=>b1,literal:()=>ml,parseJson:()=>h1,partsOf:()=>w1,placeholderOf:()=>Eg,pseudoParameterOf:()=>d1,
selectItem:()=>S1,splitAtPlaceholders:()=>_1,subParts:()=>jg});Rg.exports=o1(kg);var ot=N(),ye=O(),Tg=new Map([["AWS::Ac\
countId","\uE000"],["AWS::Partition","\uE001"],["AWS::Region","\uE002"],["AWS::URLSuffix","\uE003"],["AWS::StackName","\uE004"],
["the table's name","\uE005"],["the stream's label","\uE006"]]),Ag=new Map([...Tg].map(([t,e])=>[e,t])),vl=/[\uE000-\uF8FF]/,
a1="\uE000",c1="\uE001",l1="\uE002",u1="\uE005",p1="\uE006",f1="\uE0FF",xi="\uF8FF";function Eg(t){return t.startsWith("\
AWS::")?Tg.get(t):void 0}function d1(t){let e=Ag.get(t);return e?.startsWith("AWS::")?e:void 0}function ml(t){return vl.
test(t)?t.replace(/[\uE000-\uF8FF]/g,xi):t}function h1(t,e){let r=t.replace(/\\\\|\\u(?:[eE][0-9a-fA-F]{3}|[fF][0-8][0-9a-fA-F]{2})/g,
n=>n==="\\\\"?n:"\\uF8FF");try{return JSON.parse(r,(n,s)=>typeof s=="string"&&e!==void 0?e(s):s)}catch{return}}function m1(t){
return t>="\uE000"&&t<="\uE006"}function _l(t){return vl.test(t)}function gl(t){return t.includes("{{resolve:")}function Ng(t){
return!_l(t)&&!gl(t)}function y1(t){return(0,ot.isIntrinsic)(t)||typeof t=="string"&&!Ng(t)}function v1(t){return!(0,ot.
contains)(t,ot.isIntrinsic,_l)}function xg(t){return vl.test(t)?t.replace(/[\uE000-\uE006]/g,e=>`\${${Ag.get(e)}}`).replaceAll(
xi,"\uFFFD"):t}function _1(t){return t.split(/([\uE000-\uE006])/).filter(e=>e!=="")}function g1(t,e=100){let r=xg(typeof t==
"string"?t:JSON.stringify(t)??"nothing");return r.length>e?`${r.slice(0,e)}...`:r}function b1(t){let e=(0,ye.isScalar)(t)?
String(t):xi;return e.includes(xi)||gl(e)?void 0:e}function jg(t,e){let r=[],n=0;for(let s of t.matchAll(/\$\{(!?)([^}]*)\}/g)){
let i=s[2].trim();r.push(t.slice(n,s.index),s[1]==="!"?`\${${s[2]}}`:e(i)??O1(i)),n=s.index+s[0].length}return[...r,t.slice(
n)]}function O1(t){return t.includes(".")?{"Fn::GetAtt":t}:{Ref:t}}function ji(t,e){let r=e.flatMap((i,o)=>o===0?[i]:[t,
i]),n=[];for(let i of r.flatMap(o=>bl(o)??[o])){let o=n[n.length-1];(0,ye.isScalar)(i)?typeof o=="string"?n[n.length-1]=
o+String(i):n.push(String(i)):n.push(i)}let s=n.filter(i=>i!=="");return s.length>1?{"Fn::Join":["",s]}:s[0]??""}function bl(t){
let e=(0,ot.asIntrinsic)(t),[r,n]=e?.name==="Fn::Join"&&(0,ye.isList)(e.argument)?e.argument:[];return r===""&&(0,ye.isList)(
n)?n:void 0}function w1(t){return bl(t)??[t]}function P1(t){let e=[],n=JSON.stringify(t,(s,i)=>(0,ot.isIntrinsic)(i)?`\uE200${e.
push(i)-1}\uE201`:i).split(/\uE200(\d+)\uE201/).map((s,i)=>i%2===0?s:e[Number(s)]);return ji("",n)}function S1(t,e){return(0,ye.
isList)(e)&&(0,ye.isScalar)(t)&&/^\d+$/.test(String(t))?e[Number(t)]:void 0}function On(t){if(typeof t=="string")return ml(
t);if((0,ye.isList)(t))return t.filter(o=>!(0,ot.isNoValue)(o)).map(On);if(!(0,ye.isObject)(t))return t;let{name:e,argument:r}=(0,ot.
asIntrinsic)(t)??{},[n,s]=(0,ye.isList)(r)?r:[r];if(e==="Ref"&&typeof r=="string")return Eg(r)??t;if(e==="Fn::Join"&&typeof n==
"string"&&(0,ye.isList)(s))return ji(ml(n),On(s));if(e==="Fn::Sub"&&typeof n=="string")return ji("",jg(n,o=>(0,ye.at)(s,
o)).map(On));let i=Object.entries(t).filter(([,o])=>!(0,ot.isNoValue)(o));return Object.fromEntries(i.map(([o,a])=>[o,On(
a)]))}});var Ri=d((Lfe,qg)=>{"use strict";var wl=Object.defineProperty,k1=Object.getOwnPropertyDescriptor,T1=Object.getOwnPropertyNames,
A1=Object.prototype.hasOwnProperty,E1=(t,e)=>{for(var r in e)wl(t,r,{get:e[r],enumerable:!0})},N1=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of T1(e))!A1.call(t,s)&&s!==r&&wl(t,s,{get:()=>e[s],enumerable:!(n=k1(e,s))||n.
enumerable});return t},x1=t=>N1(wl({},"__esModule",{value:!0}),t),Mg={};E1(Mg,{parseYaml:()=>D1,parseYamlNodes:()=>Cg});
qg.exports=x1(Mg);var Nt=hl(),Dg=A(),j1=5e6,R1=1e7;function D1(t){if(!(t.length>j1))try{let{contents:e,errors:r}=Cg(t);return r.
length>0?void 0:new Ol(t).convert(e).value}catch{return}}function Cg(t){return(0,Nt.parseDocument)(t,{schema:"failsafe",
version:"1.1",uniqueKeys:!1,logLevel:"error"})}var Ol=class{constructor(e){this.text=e}text;anchors=new Map;convert(e){if(e===
null)return{value:null,size:1};if((0,Nt.isAlias)(e))return this.anchors.get(e.source)??xt();let r=e.anchor;r!==void 0&&this.
anchors.set(r,void 0);let{value:n,size:s}=this.untagged(e);s>R1&&xt();let i={value:B1(e.tag,n),size:s};return r!==void 0&&
this.anchors.set(r,i),i}untagged(e){if((0,Nt.isScalar)(e)){let r=e.tag===void 0&&e.type==="PLAIN"?$1(String(e.value)):this.
scalar(e);return{value:r,size:1+String(r).length}}if((0,Nt.isSeq)(e)){let r=e.items.map(n=>this.convert(n));return{value:r.
map(({value:n})=>n),size:r.reduce((n,{size:s})=>n+s,1)}}return(0,Nt.isMap)(e)?this.map(e):xt()}map({items:e}){let r=new Map,
n=1;for(let s of e){let i=this.key(s.key);r.has(i)&&xt();let{value:o,size:a}=this.convert(s.value);r.set(i,o),n+=i.length+
a}return{value:Object.fromEntries(r),size:n}}key(e){if((0,Nt.isAlias)(e)){let{value:r}=this.convert(e);return typeof r==
"string"?r:xt()}return(0,Nt.isScalar)(e)&&e.tag===void 0&&!(e.type==="PLAIN"&&e.value==="<<")?String(this.anchored(e)):xt()}anchored(e){
let r=this.scalar(e);return e.anchor!==void 0&&this.anchors.set(e.anchor,{value:r,size:1+String(r).length}),r}scalar({value:e,
range:r}){return typeof e=="string"&&(0,Dg.hasPlaceholder)(e)&&r!==void 0&&r!==null&&/\\[uU]/.test(this.text.slice(r[0],
r[1]))?(0,Dg.literal)(e):e}},Ig=/^(yes|Yes|YES|true|True|TRUE|on|On|ON)$/,I1=/^(no|No|NO|false|False|FALSE|off|Off|OFF)$/,
M1=/^(~|null|Null|NULL|)$/,C1=/^[-+]?(0|[1-9][0-9_]*)$/,q1=/^([-+]?)0(b[01_]+|x[0-9a-fA-F_]+|[0-7_]+)$/,L1=/^[-+]?([0-9][0-9_]*\.[0-9_]*|\.[0-9_]+)([eE][-+]?[0-9]+)?$|^[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+$/;
function $1(t){if(Ig.test(t)||I1.test(t))return Ig.test(t);if(M1.test(t))return null;let[,e,r]=q1.exec(t)??[],n=r===void 0?
C1.test(t)||L1.test(t)?Number(t.replace(/_/g,"")):NaN:+`${/^[bx]/.test(r)?"0":"0o"}${r.replace(/_/g,"")}`*(e==="-"?-1:1);
return Number.isFinite(n)&&(!Number.isInteger(n)||Number.isSafeInteger(n))?n:t}var F1=new Set(["!",...["str","int","floa\
t","bool","null","map","seq"].map(t=>`tag:yaml.org,2002:${t}`)]);function B1(t,e){if(t===void 0||F1.has(t))return e;let[
,r]=/^!([A-Za-z0-9]+)$/.exec(t)??xt();return{[r==="Ref"||r==="Condition"?r:`Fn::${r}`]:e}}function xt(){throw new SyntaxError(
"not a YAML template")}});var Bg=d(($fe,Fg)=>{"use strict";var Sl=Object.defineProperty,K1=Object.getOwnPropertyDescriptor,U1=Object.getOwnPropertyNames,
W1=Object.prototype.hasOwnProperty,V1=(t,e)=>{for(var r in e)Sl(t,r,{get:e[r],enumerable:!0})},J1=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of U1(e))!W1.call(t,s)&&s!==r&&Sl(t,s,{get:()=>e[s],enumerable:!(n=K1(e,s))||n.
enumerable});return t},G1=t=>J1(Sl({},"__esModule",{value:!0}),t),$g={};V1($g,{yamlNodes:()=>H1});Fg.exports=G1($g);var fr=hl(),
Y1=Ri();function H1(t){let e=(0,Y1.parseYamlNodes)(t);return e.contents===null?void 0:Pl(e.contents,e)}function Pl(t,e){
let r=(0,fr.isAlias)(t)?t.resolve(e)??t:t,[n,s]=r.range??[0,0],i=(0,fr.isMap)(r)?r.items:[];return{start:n,end:s,text:(0,fr.
isScalar)(r)?String(r.value):void 0,get items(){return(0,fr.isSeq)(r)?r.items.flatMap(o=>o===null?[]:[Pl(o,e)]):[]},get keys(){
return i.map(o=>Lg(o.key,e))},property:o=>{let a=i.find(p=>Lg(p.key,e)===o);if(a===void 0)return;let[c,l]=a.key.range??[
n,n],u=a.value;return{start:c,value:u===null?z1(l):Pl(u,e)}}}}function Lg(t,e){let r=(0,fr.isAlias)(t)?t.resolve(e):t;return(0,fr.
isScalar)(r)?String(r.value):""}function z1(t){return{start:t,end:t,items:[],keys:[],property:()=>{}}}});var Vg=d((Ffe,Wg)=>{"use strict";var Al=Object.defineProperty,X1=Object.getOwnPropertyDescriptor,Q1=Object.getOwnPropertyNames,
Z1=Object.prototype.hasOwnProperty,e$=(t,e)=>{for(var r in e)Al(t,r,{get:e[r],enumerable:!0})},t$=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Q1(e))!Z1.call(t,s)&&s!==r&&Al(t,s,{get:()=>e[s],enumerable:!(n=X1(e,s))||n.
enumerable});return t},r$=t=>t$(Al({},"__esModule",{value:!0}),t),Ug={};e$(Ug,{TemplatePositions:()=>Tl});Wg.exports=r$(
Ug);var Di=Oy(),Tl=class{constructor(e,r){this.file=e,this.root=n$(r),this.lines=s$(r)}file;root;lines;find(e){let r=this.
property(e);return r===void 0?{file:this.file,line:1,column:1}:this.positionOf(r)}property({rule:e,logicalId:r,resourceType:n,
replicaRegion:s,region:i}){if(r==="")return kl(e==="Exemption"?["Metadata","Transform","Resources"]:["Transform","Fn::Tr\
ansform","Resources"],f=>this.root?.property(f));let o=this.root?.property("Resources")?.value,a=o?.property(r);if(o===void 0||
a===void 0)return o$(o)??this.root?.property("Resources");let c=i$(a.value,s,i),l=(0,Di.propertyPaths)(e,n);return kl(l.
filter(p=>p.includes(Di.REPLICA)),p=>Kg(a.value,p,c))??(s===void 0?void 0:c)??kl(l.filter(p=>!p.includes(Di.REPLICA)),p=>Kg(
a.value,p,void 0))??a}positionOf({start:e,value:r}){let[n,s]=[this.at(e),this.at(r.end)],i=s.line===n.line&&s.column>n.column?
{endLine:s.line,endColumn:s.column}:{};return{file:this.file,...n,...i}}at(e){let[r,n]=[0,this.lines.length-1];for(;r<n;){
let s=Math.ceil((r+n)/2);[r,n]=this.lines[s]<=e?[s,n]:[r,s-1]}return{line:r+1,column:e-this.lines[r]+1}}};function n$(t){
let e=t.replace(/^\uFEFF/," ");if(e.trimStart().startsWith("{")){let{jsonNodes:n}=Cy(),s=n(e);if(s!==void 0)return s}let{
yamlNodes:r}=Bg();return r(e)}function s$(t){let e=[0];for(let r=t.indexOf(`
`);r>=0;r=t.indexOf(`
`,r+1))e.push(r+1);return e}function kl(t,e){for(let r of t){let n=e(r);if(n!==void 0)return n}}function Kg(t,e,r){let n;
for(let s of e)if(n=s===Di.REPLICA?r:(n?.value??t).property(s),n===void 0)return;return n}function i$(t,e,r){let n=t.property(
"Properties")?.value.property("Replicas")?.value.items??[],s=a=>{let c=a.property("Region")?.value;return c?.text??c?.property(
"Ref")?.value.text},i=a=>a==="AWS::Region"||r!==void 0&&a===r||n.length===1,o=n.find(a=>{let c=s(a);return e===void 0?i(
c):c===e||e===r&&i(c)});return o===void 0?void 0:{start:o.start,value:o}}function o$(t){let e=t?.keys.find(r=>r.startsWith(
"Fn::ForEach::"));return e===void 0?void 0:t?.property(e)}});var V=d((Bfe,Hg)=>{"use strict";var El=Object.defineProperty,a$=Object.getOwnPropertyDescriptor,c$=Object.getOwnPropertyNames,
l$=Object.prototype.hasOwnProperty,u$=(t,e)=>{for(var r in e)El(t,r,{get:e[r],enumerable:!0})},p$=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of c$(e))!l$.call(t,s)&&s!==r&&El(t,s,{get:()=>e[s],enumerable:!(n=a$(e,s))||n.
enumerable});return t},f$=t=>p$(El({},"__esModule",{value:!0}),t),Gg={};u$(Gg,{codedError:()=>Yg,constructError:()=>h$,validationText:()=>m$});
Hg.exports=f$(Gg);var d$=require("path");function h$(t,e,r,n){return Yg(e,t.node.path||"<root>",r,n)}function Yg(t,e,r,n){
let{stackTraceLimit:s}=Error;Error.stackTraceLimit=Math.max(s,200);let i=new Error(`[${t}] ${e}: ${r}. ${n}`);return Error.
stackTraceLimit=s,i.stack=_$(i),y$(i)}function m$(t,e,r,n){return`[${t}] ${n===void 0?"":`${n.node.path}: `}${e}. ${r}`}
function y$(t){let{message:e}=t;return Object.defineProperty(t,"message",{configurable:!0,enumerable:!1,get:()=>e,set:r=>{
e=r.replace(/^Resolution error: ([^]*)\.$/,"$1")}})}var Jg=/^ {4}at /,v$=/[\\/]node_modules[\\/](aws-cdk-lib|constructs)[\\/]|[ (]node:|\(<anonymous>\)|at <anonymous>$/;
function _$({stack:t=""}){let e=t.split(`
`),r=e.findIndex(s=>Jg.test(s)),n=e.findIndex((s,i)=>i>=r&&Jg.test(s)&&!s.includes(`${__dirname}${d$.sep}`)&&!v$.test(s));
return r<0||n<0||process.env.JSII_AGENT!==void 0?t:[...e.slice(0,r),...e.slice(n)].join(`
`)}});var Qg=d((Kfe,Xg)=>{"use strict";var Nl=Object.defineProperty,g$=Object.getOwnPropertyDescriptor,b$=Object.getOwnPropertyNames,
O$=Object.prototype.hasOwnProperty,w$=(t,e)=>{for(var r in e)Nl(t,r,{get:e[r],enumerable:!0})},P$=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of b$(e))!O$.call(t,s)&&s!==r&&Nl(t,s,{get:()=>e[s],enumerable:!(n=g$(e,s))||n.
enumerable});return t},S$=t=>P$(Nl({},"__esModule",{value:!0}),t),zg={};w$(zg,{parseJsonTemplate:()=>k$});Xg.exports=S$(
zg);function k$(t){try{return{document:JSON.parse(T$(t)),problem:""}}catch(e){return{problem:e.message}}}function T$(t){
return t.startsWith("\uFEFF")?t.slice(1):t}});var rb=d((Ufe,tb)=>{"use strict";var xl=Object.defineProperty,A$=Object.getOwnPropertyDescriptor,E$=Object.getOwnPropertyNames,
N$=Object.prototype.hasOwnProperty,x$=(t,e)=>{for(var r in e)xl(t,r,{get:e[r],enumerable:!0})},j$=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of E$(e))!N$.call(t,s)&&s!==r&&xl(t,s,{get:()=>e[s],enumerable:!(n=A$(e,s))||n.
enumerable});return t},R$=t=>j$(xl({},"__esModule",{value:!0}),t),Zg={};x$(Zg,{parseYamlTemplate:()=>I$});tb.exports=R$(
Zg);var D$=A(),eb=Ri();function I$(t){let e=(0,eb.parseYaml)((0,D$.literal)(t));return e===void 0?{problem:M$(t)}:{document:e,
problem:""}}function M$(t){try{let[e]=(0,eb.parseYamlNodes)(t).errors;return e===void 0?C$:e.message.replace(/\s+/g," ").
slice(0,300)}catch(e){return e.message}}var C$="it has a duplicate key, a merge key (<<), an unknown tag, or aliases tha\
t expand to too much"});var jt=d((Wfe,lb)=>{"use strict";var jl=Object.defineProperty,q$=Object.getOwnPropertyDescriptor,L$=Object.getOwnPropertyNames,
$$=Object.prototype.hasOwnProperty,F$=(t,e)=>{for(var r in e)jl(t,r,{get:e[r],enumerable:!0})},B$=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of L$(e))!$$.call(t,s)&&s!==r&&jl(t,s,{get:()=>e[s],enumerable:!(n=q$(e,s))||n.
enumerable});return t},K$=t=>B$(jl({},"__esModule",{value:!0}),t),ib={};F$(ib,{MAX_TEMPLATE_LENGTH:()=>ob,isTemplateText:()=>G$,
parseDocument:()=>ab,parseTemplate:()=>W$,tooLarge:()=>cb});lb.exports=K$(ib);var Rl=V(),U$=Qg(),dr=O(),ob=5e6;function W$(t,e){
let r=ab(t,e),n=V$(r);if(n!==void 0)throw(0,Rl.codedError)("NotATemplate",t,n,"Pass CloudFormation templates, or folders\
 that contain them.");return r}function ab(t,e){if(e.length>ob)throw cb(t,e.length);let r=e.trimStart()[0];if(r==="{"||r===
"["){let i=(0,U$.parseJsonTemplate)(e);if(i.document!==void 0)return i.document;let o=nb(e);return o.document===void 0?sb(
t,t.endsWith(".json")?i.problem:o.problem):o.document}let{document:n,problem:s}=nb(e);return n===void 0?sb(t,s):n}function cb(t,e){
return(0,Rl.codedError)("TemplateTooLarge",t,`The file has ${(e/1e6).toFixed(1)} MB`,"CloudFormation accepts templates u\
p to 1 MB, and the check reads up to 5 MB. Split the template into nested stacks.")}function nb(t){let{parseYamlTemplate:e}=rb();
return e(t)}function sb(t,e){throw(0,Rl.codedError)("MalformedTemplate",t,`The file is neither JSON nor YAML that CloudF\
ormation accepts: ${e}`,"Fix the syntax.")}function V$(t){let e=(0,dr.at)(t,"Resources");if(!(0,dr.isObject)(t)||e===void 0)
return"It is not a CloudFormation template: it has no section Resources";if(!(0,dr.isObject)(e))return"The section Resou\
rces is not a map";let r=(0,dr.entriesOf)(e).find(([n,s])=>!n.startsWith("Fn::")&&!J$(s));return r===void 0?void 0:`The \
resource ${r[0]} has no Type`}function J$(t){return(0,dr.isObject)(t)&&((0,dr.at)(t,"Type")!==void 0||Object.keys(t).some(
e=>e.startsWith("Fn::")))}function G$(t){return t.includes("AWSTemplateFormatVersion")||/\bResources["']?\s*:/.test(t)&&
/\bType["']?\s*:\s*["']?[A-Za-z0-9]+::|\bFn::|!(Ref|Sub|GetAtt)\b/.test(t)}});var Se=d((Vfe,fb)=>{"use strict";var Dl=Object.defineProperty,Y$=Object.getOwnPropertyDescriptor,H$=Object.getOwnPropertyNames,
z$=Object.prototype.hasOwnProperty,X$=(t,e)=>{for(var r in e)Dl(t,r,{get:e[r],enumerable:!0})},Q$=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of H$(e))!z$.call(t,s)&&s!==r&&Dl(t,s,{get:()=>e[s],enumerable:!(n=Y$(e,s))||n.
enumerable});return t},Z$=t=>Q$(Dl({},"__esModule",{value:!0}),t),pb={};X$(pb,{attempt:()=>Ii,readStart:()=>rF,readText:()=>tF,
readablePath:()=>nF,withSlashes:()=>sF});fb.exports=Z$(pb);var wn=require("fs"),at=require("path"),ub=jt(),eF=V();function tF(t){
let e=Ii(t,()=>(0,wn.statSync)(t).size);if(e>ub.MAX_TEMPLATE_LENGTH*4)throw(0,ub.tooLarge)(t,e);return Ii(t,()=>(0,wn.readFileSync)(
t,"utf8"))}function rF(t,e){return Ii(t,()=>{let r=(0,wn.openSync)(t,"r");try{let n=Buffer.alloc(e);return n.toString("u\
tf8",0,(0,wn.readSync)(r,n,0,e,0))}finally{(0,wn.closeSync)(r)}})}function Ii(t,e){try{return e()}catch(r){throw(0,eF.codedError)(
"UnreadableFile",t,`The file or folder cannot be read: ${r.message}`,"Check the path and its permissions.")}}function nF(t){
let e=(0,at.isAbsolute)(t)?(0,at.relative)(process.cwd(),t):(0,at.normalize)(t);return(0,at.isAbsolute)(t)&&(e.startsWith(
"..")||(0,at.isAbsolute)(e))?(0,at.normalize)(t):e||"."}function sF(t){return at.sep==="/"?t:t.split(at.sep).join("/")}});var j=d((Jfe,vb)=>{"use strict";var Il=Object.defineProperty,iF=Object.getOwnPropertyDescriptor,oF=Object.getOwnPropertyNames,
aF=Object.prototype.hasOwnProperty,cF=(t,e)=>{for(var r in e)Il(t,r,{get:e[r],enumerable:!0})},lF=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of oF(e))!aF.call(t,s)&&s!==r&&Il(t,s,{get:()=>e[s],enumerable:!(n=iF(e,s))||n.
enumerable});return t},uF=t=>lF(Il({},"__esModule",{value:!0}),t),hb={};cF(hb,{ABSENT:()=>fF,combine:()=>_F,distinct:()=>Pn,
eachValue:()=>mF,mergeAlternatives:()=>vF,unverifiable:()=>mb,value:()=>dF,valuesOf:()=>hF,withDefault:()=>yF});vb.exports=
uF(hb);var pF=O(),Ml=64,fF=[{kind:"absent"}];function dF(t){return[{kind:"value",value:t}]}function mb(t,e){return[e===void 0?
{kind:"unverifiable",why:t}:{kind:"unverifiable",why:t,key:e}]}var yb=mb(`there are more than ${Ml} combinations of Fn::\
If`);function hF(t){return t.flatMap(e=>e.kind==="value"?[e.value]:[])}function mF(t,e){if(t.length===1){let[r]=t;return r.
kind==="value"?Pn(e(r.value)):[r]}return Pn(t.flatMap(r=>r.kind==="value"?e(r.value):[r]))}function yF(t,e){return t.some(
r=>r.kind==="absent")?Pn(t.flatMap(r=>r.kind==="absent"?e:[r])):t}function Pn(t){if(t.length<2)return t;let e=new Map(t.
map(r=>[JSON.stringify(r),r]));return e.size>Ml?yb:[...e.values()]}function vF(t,e){let r=Object.entries(t).map(([n,s])=>[
n,(0,pF.isList)(s)?Pn([...s,...e[n]]):s]);return Object.fromEntries(r)}function _F(t){let e=[[]];for(let r of t){let n=r.
find(s=>s.kind==="unverifiable");if(n?.kind==="unverifiable")return[n];if(e.length*r.length>Ml)return yb;e=r.length===1?
db(e,r[0]):r.flatMap(s=>db(gF(e),s))}return e.map(r=>({kind:"value",value:r}))}function db(t,e){return e.kind==="value"&&
t.forEach(r=>r.push(e.value)),t}function gF(t){return t.map(e=>[...e])}});var $=d((Gfe,Pb)=>{"use strict";var Cl=Object.defineProperty,bF=Object.getOwnPropertyDescriptor,OF=Object.getOwnPropertyNames,
wF=Object.prototype.hasOwnProperty,PF=(t,e)=>{for(var r in e)Cl(t,r,{get:e[r],enumerable:!0})},SF=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of OF(e))!wF.call(t,s)&&s!==r&&Cl(t,s,{get:()=>e[s],enumerable:!(n=bF(e,s))||n.
enumerable});return t},kF=t=>SF(Cl({},"__esModule",{value:!0}),t),bb={};PF(bb,{asWarning:()=>NF,findings:()=>jF,matchBranches:()=>Ob,
possible:()=>wb,unverifiable:()=>EF,violation:()=>AF});Pb.exports=kF(bb);var TF=A();function AF(t,e){return{kind:"violat\
ion",severity:"error",message:t,fix:e}}function EF(t,e){return{kind:"unverifiable",severity:"error",message:t,fix:e}}function NF(t){
return{...t,severity:"warning"}}function Ob(t,e,r){if(t.length>1)return xF(t.map(s=>Ob([s],e,r)));let[n]=t;switch(n.kind){case"\
value":return e.value(n.value,r);case"absent":return e.absent(r);case"unverifiable":return e.unverifiable(n.why,r).map(s=>n.
key===void 0?s:{...s,foreignKey:n.key})}}var _b="For one of several possible values: ";function xF(t){let e=r=>t.every(n=>n.
some(s=>s.kind==="violation"&&s.severity===r&&!s.isPossible));return t.flat().map(r=>({...e(r.severity)?r:wb(r),message:r.
message.startsWith(_b)?r.message:_b+r.message}))}function wb(t){return{...t,isPossible:!0}}function jF(t,e){return["viol\
ation","unverifiable"].flatMap(r=>["error","warning"].flatMap(n=>{let s=({isPossible:c})=>t.when?.undecided===!0&&c===!0,
i=e.filter(c=>(s(c)?"unverifiable":c.kind)===r&&c.severity===n),[o,a]=i.some(s)?[[RF],[DF]]:[[],[]];return i.length===0?
[]:[{where:t.where,finding:MF(t.region,r),severity:n,message:gb([...o,...i.map(c=>c.message)]),fix:gb([...i.map(c=>c.fix),
...a]),subjects:IF(t.subjects,i),when:t.when}]}))}var RF="The conditions are not evaluated together: the limit is 64 cas\
es of a resource, from 4,096 combinations of values.",DF="Or use fewer conditions and parameters for the resource.";function IF(t,e){
let r=[...new Set(e.map(({foreignKey:n})=>n))];return r.includes(void 0)?t:t.flatMap(n=>r.map(s=>({...n,foreignKey:s})))}
function MF(t,e){let r=[...t===void 0?[]:[t],...e==="unverifiable"?[e]:[]];return r.length===0?void 0:r.join(":")}function gb(t){
return(0,TF.display)([...new Set(t)].join(" "))}});var ve=d((Yfe,kb)=>{"use strict";var $l=Object.defineProperty,CF=Object.getOwnPropertyDescriptor,qF=Object.getOwnPropertyNames,
LF=Object.prototype.hasOwnProperty,$F=(t,e)=>{for(var r in e)$l(t,r,{get:e[r],enumerable:!0})},FF=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of qF(e))!LF.call(t,s)&&s!==r&&$l(t,s,{get:()=>e[s],enumerable:!(n=CF(e,s))||n.
enumerable});return t},BF=t=>FF($l({},"__esModule",{value:!0}),t),Sb={};$F(Sb,{FRAMEWORKS:()=>Ll,controlsText:()=>UF,findingId:()=>KF,
identityOf:()=>VF,resourceKey:()=>WF,ruleId:()=>ql});kb.exports=BF(Sb);function ql(t){return`SecureTable-${t.name}`}function KF({
rule:t,finding:e}){return e.finding===void 0?ql(t):`${ql(t)}[${e.finding}]`}var Ll={nist80053R5:"NIST 800-53 r5",hipaa:"\
HIPAA",pciDss4:"PCI DSS 4.0.1",cisAws:"CIS AWS 7.0",securityHub:"Security Hub",iso27001:"ISO 27001:2022",soc2:"SOC 2",nist800171:"\
NIST 800-171 r2"};function UF(t){return Object.keys(Ll).filter(e=>t[e]!==void 0).map(e=>`${Ll[e]}: ${t[e].join(", ")}`)}
function WF(t){return t.templateFile===void 0?t.constructPath:`${t.templateFile}#${t.logicalId}`}function VF({templateFile:t,
logicalId:e,constructPath:r}){return JSON.stringify([t,e,r])}});var Mb=d((Hfe,Ib)=>{"use strict";var Ul=Object.defineProperty,JF=Object.getOwnPropertyDescriptor,GF=Object.getOwnPropertyNames,
YF=Object.prototype.hasOwnProperty,HF=(t,e)=>{for(var r in e)Ul(t,r,{get:e[r],enumerable:!0})},zF=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of GF(e))!YF.call(t,s)&&s!==r&&Ul(t,s,{get:()=>e[s],enumerable:!(n=JF(e,s))||n.
enumerable});return t},XF=t=>zF(Ul({},"__esModule",{value:!0}),t),jb={};HF(jb,{SelectionIndex:()=>Fl,and:()=>ct,or:()=>hr});
Ib.exports=XF(jb);var QF=O(),Sn=ve(),Fl=class{selections=new Map;constructor(e){for(let r of e)new Set(r.alternatives.flatMap(
ZF)).forEach(n=>(0,QF.addTo)(this.selections,n,r))}selects(e){let r=new Set(eB(e).flatMap(n=>this.selections.get(n)??[]));
return hr([...r].map(n=>tB(n,e)))}},Bl="anything",Rb="any name",Db="any tag";function ZF({listed:t,anyOfTags:e,mayAdd:r}){
return[...r===void 0?[]:[Bl],...t.flatMap(({table:n,name:s})=>n!==void 0?[(0,Sn.resourceKey)(n)]:s==="*"?[Bl]:[`name ${s}`,
Rb]),...e.flatMap(n=>[Mi(n),Db])]}function eB({table:t,tags:{own:e,ofStacks:r,areOpen:n}}){let s=t.tableName.flatMap(i=>i.
kind==="value"?[`name ${i.value}`]:i.kind==="unverifiable"?[Rb]:[]);return[Bl,(0,Sn.resourceKey)(t.where),...s,...n?[Db]:
[...e,...r].map(Mi)]}var Tb="a backup selection depends on a condition";function tB({where:t,nestedIn:e,conditional:r,alternatives:n},s){
let i=n.map(a=>rB(a,s)),o=i.every(a=>a===i[0])?i[0]:void 0;return ct([o??i.find(a=>typeof a=="object")??{why:Tb},sB(t,e,
s),!r||{why:Tb}])}function rB({listed:t,excluded:e,anyOfTags:r,allOfTags:n,mayAdd:s,mayLack:i},o){let a=ct([...n.map(l=>xb(
o,l)),i===void 0||{why:i}]),c=hr(r.map(l=>xb(o,l)));return ct([hr([ct([hr([...t.map(l=>Ab(l,o)),s!==void 0&&{why:s}]),a]),
ct([c,a===!1?{why:"a backup selection has both tags and conditions"}:a])]),iB(hr(e.map(l=>Ab(l,o))))])}function Ab({table:t,
name:e,region:r,account:n},{table:s,region:i}){let{where:o,tableName:a}=s,c=t===void 0?e==="*"||nB(a,e):(0,Sn.resourceKey)(
t)===(0,Sn.resourceKey)(o);return ct([c,Eb(r,i),Eb(n,o.account)])}function nB(t,e){let r=t.map(n=>n.kind==="unverifiable"?
{why:`the name of the table cannot be determined: ${n.why}`}:n.kind==="value"&&n.value===e);return r.every(n=>n===r[0])?
r[0]:{why:"the name of the table depends on a condition"}}function Eb(t,e){return t===void 0||(e===void 0?Kl:t===e)}var Kl={
why:"whether it is in the Region and account of a backup plan is decided at deployment"};function sB(t,e,{table:{where:r,
nestedIn:n},region:s}){return Nb(e)!==Nb(n)?Kl:ct([[t.region,s],[t.account,r.account]].map(([i,o])=>i===void 0==(o===void 0)?
i===o:Kl))}function Nb(t=[]){return t.filter(({where:e})=>e.resourceType!=="AWS::CloudFormation::Stack").map(({where:e})=>(0,Sn.
resourceKey)(e)).join()}function xb({tags:{own:t,ofStacks:e,areOpen:r}},n){let s=i=>Mi(i)===Mi(n);return t.some(s)||(r?{
why:"the tags of the table are evaluated at deployment"}:!t.some(({key:i})=>i===n.key)&&e.some(s)&&{why:"only its stack \
has the tag"})}function Mi({key:t,value:e}){return`${t}=${e}`}function hr(t){return t.includes(!0)||(t.find(e=>e!==!1)??
!1)}function ct(t){return!t.includes(!1)&&(t.find(e=>e!==!0)??!0)}function iB(t){return typeof t=="boolean"?!t:t}});var Fb=d((zfe,$b)=>{"use strict";var Jl=Object.defineProperty,oB=Object.getOwnPropertyDescriptor,aB=Object.getOwnPropertyNames,
cB=Object.prototype.hasOwnProperty,lB=(t,e)=>{for(var r in e)Jl(t,r,{get:e[r],enumerable:!0})},uB=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of aB(e))!cB.call(t,s)&&s!==r&&Jl(t,s,{get:()=>e[s],enumerable:!(n=oB(e,s))||n.
enumerable});return t},pB=t=>uB(Jl({},"__esModule",{value:!0}),t),qb={};lB(qb,{backupPlan:()=>hB});$b.exports=pB(qb);var fB=N(),
kn=O(),dB=j(),Ci=$(),Wl=Mb(),Vl="Add the table to a backup plan, by its ARN or by a tag that a selection of the plan nam\
es, or acknowledge this finding if a plan outside the app backs up the table.",hB={name:"BackupPlan",title:"Every table \
is in a backup plan",why:"Point-in-time recovery covers at most the last 35 days. A plan keeps backups in a separate vau\
lt for as long as you specify, even after the table is deleted.",remedy:Vl,controls:{nist80053R5:["CP-9","CP-10"],hipaa:[
"164.308(a)(7)(ii)(A)","164.308(a)(7)(ii)(B)"],securityHub:["DynamoDB.4"]},guarded:!1,check:t=>mB(t)};function mB({tables:t,
related:e}){let r=new Wl.SelectionIndex(e.backupSelections);return t.flatMap(n=>{let s=yB(n,r);return s.length===0?[]:(0,Ci.
findings)({where:n.where,subjects:[{where:n.where}]},s)})}function yB(t,e){let{replicas:r,where:n,stackTags:s}=t,i=Lb(s??
[]),o=c=>e.selects({table:t,region:c,tags:vB}),a=(0,Wl.or)(r.length===0?[o(n.region)]:r.map(({region:c,tags:l})=>o(c)===
!0||(0,Wl.and)((l.length===0?dB.ABSENT:l).map(u=>e.selects({table:t,region:c,tags:_B(u,i)})))));return a===!0?[]:[(0,Ci.
asWarning)(a===!1?(0,Ci.violation)("The table is not in a backup plan of the app.",Vl):(0,Ci.unverifiable)(`Whether the \
table is in a backup plan cannot be determined: ${a.why}.`,Vl))]}var vB={own:[],ofStacks:[],areOpen:!1};function _B(t,e){
let r=t.kind==="absent"?[]:t.kind==="value"?Lb(t.value):[void 0];return{own:r.filter(n=>n!==void 0),ofStacks:e.filter(n=>n!==
void 0),areOpen:[...r,...e].includes(void 0)}}function Lb(t){return(0,kn.isList)(t)?t.map(e=>Cb((0,kn.at)(e,"Key"),(0,kn.
at)(e,"Value"))):(0,fB.isPlainObject)(t)?Object.entries(t).map(([e,r])=>Cb(e,r)):[void 0]}function Cb(t,e){return(0,kn.isScalar)(
t)&&(0,kn.isScalar)(e)?{key:String(t),value:String(e)}:void 0}});var Ub=d((Xfe,Kb)=>{"use strict";var Yl=Object.defineProperty,gB=Object.getOwnPropertyDescriptor,bB=Object.getOwnPropertyNames,
OB=Object.prototype.hasOwnProperty,wB=(t,e)=>{for(var r in e)Yl(t,r,{get:e[r],enumerable:!0})},PB=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of bB(e))!OB.call(t,s)&&s!==r&&Yl(t,s,{get:()=>e[s],enumerable:!(n=gB(e,s))||n.
enumerable});return t},SB=t=>PB(Yl({},"__esModule",{value:!0}),t),Bb={};wB(Bb,{backupVaultCustomerManagedKey:()=>kB});Kb.
exports=SB(Bb);var mr=$(),kB={name:"BackupVaultCustomerManagedKey",title:"Vaults that contain backups of tables are encr\
ypted with a customer managed key",why:"AWS Backup encrypts a backup with the key of its vault, not with the key of the \
table. Only a customer managed key on the vault protects backups like the table.",remedy:"Give the vault its own custome\
r managed key. Don't use a table's key: it is usable only through DynamoDB.",controls:{nist80053R5:["SC-13","SC-28(1)","\
CP-9d"],hipaa:["164.312(a)(2)(iv)"],pciDss4:["3.5.1"],securityHub:["Backup.1"],iso27001:["A.8.24"],nist800171:["3.13.16"]},
guarded:!1,check:t=>t.backupVaults.filter(e=>e.holdsTables??t.tables.length>0).flatMap(e=>(0,mr.findings)({where:e.where,
subjects:[],when:e.when},AB(e)))},Gl="Set `encryptionKey` on the vault (EncryptionKeyArn).",TB="Define the vault in the \
app with an `encryptionKey` (EncryptionKeyArn), or acknowledge this finding if the vault has a customer managed key.";function AB(t){
let e=t.holdsTables===void 0?(0,mr.unverifiable)("The vault has no customer managed key, and whether it contains backups\
 of tables cannot be determined.",Gl):(0,mr.violation)("The vault contains backups of tables and has no customer managed\
 key.",Gl);return(0,mr.matchBranches)(t.encryption,{value:({level:r})=>r==="CUSTOMER_MANAGED"?[]:[e],absent:()=>[e],unverifiable:r=>[
t.foreign===void 0?(0,mr.unverifiable)(`Which key encrypts the vault cannot be determined: ${r}.`,Gl):(0,mr.unverifiable)(
`Which key encrypts the vault ${t.foreign} cannot be determined: ${r}.`,TB)]})}});var pe=d((Qfe,Xb)=>{"use strict";var Hl=Object.defineProperty,EB=Object.getOwnPropertyDescriptor,NB=Object.getOwnPropertyNames,
xB=Object.prototype.hasOwnProperty,jB=(t,e)=>{for(var r in e)Hl(t,r,{get:e[r],enumerable:!0})},RB=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of NB(e))!xB.call(t,s)&&s!==r&&Hl(t,s,{get:()=>e[s],enumerable:!(n=EB(e,s))||n.
enumerable});return t},DB=t=>RB(Hl({},"__esModule",{value:!0}),t),Vb={};jB(Vb,{Replica:()=>qi,allReplicas:()=>Gb,checkReplicas:()=>IB,
isRemote:()=>zl,locationOf:()=>Hb,remoteRegion:()=>zb,replicasOf:()=>Yb});Xb.exports=DB(Vb);var Jb=$(),qi=class{constructor(e,r){
this.table=e,this.fact=r}table;fact;get name(){return`The ${this.label}`}get inText(){return`the ${this.label}`}get label(){
return zl(this.table,this.fact)?`replica in ${this.fact.region??"an unknown Region"}`:"table"}};function IB(t,e){return Gb(
t).flatMap(r=>{let n=e(r);return n.length===0?[]:(0,Jb.findings)(Hb(r),n.map(s=>MB(r,s)))})}var Wb=new WeakMap;function Gb(t){
let e=Wb.get(t)??t.tables.flatMap(Yb);return Wb.set(t,e),e}function MB({table:t,fact:e},r){return t.opaque!==void 0?{...r,
kind:"unverifiable",message:`In the part of the template that can be read: ${r.message}`}:e.isOptional?(0,Jb.possible)(r):
r}function Yb(t){return t.replicas.map(e=>new qi(t,e))}function Hb({table:t,fact:e}){return{where:t.where,region:zb(t,e),
subjects:[{where:t.where,region:e.region}],when:t.when}}function zb(t,e){return zl(t,e)&&CB(e.region)?e.region:void 0}function zl(t,e){
return t.replicas.length>1&&!e.local}function CB(t){return t!==void 0&&/^[a-z0-9-]+$/i.test(t)}});var r0=d((Zfe,t0)=>{"use strict";var Xl=Object.defineProperty,qB=Object.getOwnPropertyDescriptor,LB=Object.getOwnPropertyNames,
$B=Object.prototype.hasOwnProperty,FB=(t,e)=>{for(var r in e)Xl(t,r,{get:e[r],enumerable:!0})},BB=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of LB(e))!$B.call(t,s)&&s!==r&&Xl(t,s,{get:()=>e[s],enumerable:!(n=qB(e,s))||n.
enumerable});return t},KB=t=>BB(Xl({},"__esModule",{value:!0}),t),e0={};FB(e0,{contributorInsightsPlaintextKeys:()=>WB});
t0.exports=KB(e0);var Tn=$(),UB=pe(),WB={name:"ContributorInsightsPlaintextKeys",title:"Contributor Insights does not ex\
pose key attributes",why:"Contributor Insights shows the values of partition and sort keys in CloudWatch in plain text, \
encrypted at rest only with an AWS owned key.",remedy:"Turn Contributor Insights off, or acknowledge the rule if the key\
 attributes contain no sensitive data.",controls:{},guarded:!1,check:t=>(0,UB.checkReplicas)(t,e=>(0,Tn.matchBranches)(e.
fact.contributorInsights,VB,e))},Qb="Turn Contributor Insights off, or acknowledge this finding if the key attributes co\
ntain no sensitive data.",VB={value:(t,{name:e,table:r})=>t?[(0,Tn.asWarning)((0,Tn.violation)(`${e} has Contributor Ins\
ights on: CloudWatch shows the values of ${Zb(r)} in plain text.`,Qb))]:[],absent:()=>[],unverifiable:(t,{name:e,table:r})=>[
(0,Tn.asWarning)((0,Tn.unverifiable)(`${e} may have Contributor Insights on, which shows the values of ${Zb(r)} in plain\
 text: ${t}.`,Qb))]};function Zb({keyAttributes:t}){return t.length>0?t.join(", "):"its keys"}});var K=d((ede,a0)=>{"use strict";var Ql=Object.defineProperty,JB=Object.getOwnPropertyDescriptor,GB=Object.getOwnPropertyNames,
YB=Object.prototype.hasOwnProperty,HB=(t,e)=>{for(var r in e)Ql(t,r,{get:e[r],enumerable:!0})},zB=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of GB(e))!YB.call(t,s)&&s!==r&&Ql(t,s,{get:()=>e[s],enumerable:!(n=JB(e,s))||n.
enumerable});return t},XB=t=>zB(Ql({},"__esModule",{value:!0}),t),n0={};HB(n0,{ALIAS:()=>eK,KEY:()=>s0,MANAGED_POLICY:()=>rK,
REPLICA_KEY:()=>i0,REPLICA_POLICY:()=>sK,ROLE:()=>tK,SSM_PARAMETER:()=>nK,becomesTable:()=>iK,isAwsManagedKey:()=>fK,isCustomResource:()=>oK,
isKeyType:()=>pK,isTableType:()=>o0,keyOfAnotherAccount:()=>dK,tableHiddenIn:()=>aK});a0.exports=XB(n0);var QB=O(),ZB=A(),
s0="AWS::KMS::Key",i0="AWS::KMS::ReplicaKey",eK="AWS::KMS::Alias",tK="AWS::IAM::Role",rK="AWS::IAM::ManagedPolicy",nK="A\
WS::SSM::Parameter",sK="Custom::SecureTableReplicaPolicy";function o0(t){return t==="AWS::DynamoDB::Table"||t==="AWS::Dy\
namoDB::GlobalTable"}function iK(t){return o0(t)||t==="AWS::Serverless::SimpleTable"}function oK(t){return t.startsWith(
"Custom::")||t.endsWith("::CustomResource")}function aK(t){let[e]=t.toLowerCase().split("::");if(t.endsWith("::MODULE"))
return"it is a module, whose resources are not in the template";if(!(e==="aws"||e==="custom"||cK.has(t)))return e==="aws\
utility"?`${t} runs commands that cannot be read from the template`:/dynamo/i.test(t)?`${t} is a third-party extension f\
or DynamoDB, and how it encrypts tables is unknown`:uK.has(e)&&!lK.test(t)?void 0:`${t} is a third-party extension, and \
whether it creates tables is unknown`}var cK=new Set(["AwsCommunity::DynamoDB::Item","BigID::DataSource::DynamoDB"]),lK=/^TF::AWS::(CloudFormation|ServiceCatalog)/i,
uK=new Set(["alexa","aqua","atlassian","awscommunity","awsqs","bigid","cloudflare","confluentcloud","databricks","datado\
g","dynatrace","fastly","fireeye","generic","github","gitlab","gremlin","jfrog","logzio","mongodb","netapp","newrelic","\
okta","pagerduty","paloaltonetworks","redis","rollbar","snowflake","snyk","splunk","spot","svectordb","sysdig","tf","tre\
ndmicro"]);function pK(t){return t===s0||t===i0}function fK(t){return((0,ZB.joinedParts)(t)??[t]).some(e=>(0,QB.isScalar)(
e)&&/(^|:)alias\/aws\//.test(String(e)))}function dK(t,e,r){return{what:`${t} is in account ${e}, but the table is in ${r}\
. DynamoDB documents only keys in the table's own account, and the table becomes inaccessible if the other account denie\
s the use of the key.`,remedy:"Use a key in the table's account, or acknowledge this warning."}}});var An=d((tde,l0)=>{"use strict";var eu=Object.defineProperty,hK=Object.getOwnPropertyDescriptor,mK=Object.getOwnPropertyNames,
yK=Object.prototype.hasOwnProperty,vK=(t,e)=>{for(var r in e)eu(t,r,{get:e[r],enumerable:!0})},_K=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of mK(e))!yK.call(t,s)&&s!==r&&eu(t,s,{get:()=>e[s],enumerable:!(n=hK(e,s))||n.
enumerable});return t},gK=t=>_K(eu({},"__esModule",{value:!0}),t),c0={};vK(c0,{TextMemory:()=>Zl});l0.exports=gK(c0);var bK=1e3,
Zl=class{answers=new Map;ask(e,r){let n=this.answers.get(e);if(n!==void 0)return n;this.answers.size>=bK&&this.answers.clear();
let s=r();return this.answers.set(e,s),s}}});var En=d((rde,h0)=>{"use strict";var tu=Object.defineProperty,OK=Object.getOwnPropertyDescriptor,wK=Object.getOwnPropertyNames,
PK=Object.prototype.hasOwnProperty,SK=(t,e)=>{for(var r in e)tu(t,r,{get:e[r],enumerable:!0})},kK=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of wK(e))!PK.call(t,s)&&s!==r&&tu(t,s,{get:()=>e[s],enumerable:!(n=OK(e,s))||n.
enumerable});return t},TK=t=>kK(tu({},"__esModule",{value:!0}),t),p0={};SK(p0,{NEW_REPLICAS:()=>d0,awaitsPolicies:()=>xK,
domainSuffixOf:()=>AK,isKnownRegion:()=>EK,partitionOf:()=>f0,regionLike:()=>NK});h0.exports=TK(p0);var u0=O(),yr={aws:{
suffix:"amazonaws.com",prefix:void 0,regions:["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap\
-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeas\
t-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1",
"eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","me-west-1","mx-central-1","\
sa-east-1","us-east-1","us-east-2","us-west-1","us-west-2"]},"aws-cn":{suffix:"amazonaws.com.cn",prefix:"cn-",regions:["\
cn-north-1","cn-northwest-1"]},"aws-us-gov":{suffix:"amazonaws.com",prefix:"us-gov-",regions:["us-gov-east-1","us-gov-we\
st-1"]},"aws-iso":{suffix:"c2s.ic.gov",prefix:"us-iso-",regions:["us-iso-east-1","us-iso-west-1"]},"aws-iso-b":{suffix:"\
sc2s.sgov.gov",prefix:"us-isob-",regions:["us-isob-east-1","us-isob-west-1"]},"aws-iso-f":{suffix:"csp.hci.ic.gov",prefix:"\
us-isof-",regions:["us-isof-east-1","us-isof-south-1"]},"aws-iso-e":{suffix:"cloud.adc-e.uk",prefix:"eu-isoe-",regions:[
"eu-isoe-west-1"]},"aws-eusc":{suffix:"amazonaws.eu",prefix:"eusc-",regions:["eusc-de-east-1"]}},ru=Object.keys(yr);function f0(t){
return ru.find(r=>yr[r].prefix!==void 0&&t.startsWith(yr[r].prefix))??(/^[a-z]{2}-[a-z]+-\d+$/.test(t)?"aws":void 0)}function AK(t){
let e=f0(t);return e&&yr[e].suffix}function EK(t){return ru.some(e=>yr[e].regions.includes(t))}function NK(t){let e=r=>r.
toLowerCase().replace(/[^a-z0-9]/g,"").replace(/(\d)[a-z]$/,"$1");return ru.flatMap(r=>yr[r].regions).find(r=>e(r)===e(t))}
var d0="cdk-secure-table:newReplicas";function xK(t,e){return(0,u0.listOf)((0,u0.at)(t,d0)).includes(e)}});var lt=d((nde,b0)=>{"use strict";var nu=Object.defineProperty,jK=Object.getOwnPropertyDescriptor,RK=Object.getOwnPropertyNames,
DK=Object.prototype.hasOwnProperty,IK=(t,e)=>{for(var r in e)nu(t,r,{get:e[r],enumerable:!0})},MK=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of RK(e))!DK.call(t,s)&&s!==r&&nu(t,s,{get:()=>e[s],enumerable:!(n=jK(e,s))||n.
enumerable});return t},CK=t=>MK(nu({},"__esModule",{value:!0}),t),y0={};IK(y0,{PRINCIPAL_ARN:()=>_0,PRINCIPAL_IS_AWS_SERVICE:()=>g0,
SECURE_TRANSPORT:()=>v0,contextKeyKind:()=>qK});b0.exports=CK(y0);var v0="aws:securetransport",_0="aws:principalarn",g0="\
aws:principalisawsservice";function qK(t){return m0.has(t)||LK.has(t)?{cardinality:"single",type:m0.has(t)?"boolean":"ar\
n"}:$K.has(t)?{cardinality:"multiple",type:"text"}:{cardinality:FK.has(t)||BK.test(t)?"single":"unknown",type:"text"}}var m0=new Set(
[v0,g0,"aws:viaawsservice","aws:multifactorauthpresent","aws:assumedroot","aws:ismcpserviceaction","aws:viaawsmcpservice",
"dynamodb:fulltablescan"]),LK=new Set([_0,"aws:sourcearn","aws:chatbotsourcearn","ec2:sourceinstancearn","lambda:sourcef\
unctionarn","ssm:sourceinstancearn"]),$K=new Set(["aws:calledvia","aws:principalorgpaths","aws:principalservicenameslist",
"aws:resourceorgpaths","aws:sourceorgpaths","aws:tagkeys","aws:vpceorgpaths","dynamodb:attributes","dynamodb:firstpartit\
ionkeyvalues","dynamodb:fistargetarns","dynamodb:fourthpartitionkeyvalues","dynamodb:leadingkeys","dynamodb:secondpartit\
ionkeyvalues","dynamodb:thirdpartitionkeyvalues"]),FK=new Set(["aws:calledviaawsmcp","aws:calledviafirst","aws:calledvia\
last","aws:currenttime","aws:ec2instancesourceprivateipv4","aws:ec2instancesourcevpc","aws:epochtime","aws:federatedprov\
ider","aws:multifactorauthage","aws:principalaccount","aws:principalorgid","aws:principalservicename","aws:principaltype",
"aws:referer","aws:requestedregion","aws:resourceaccount","aws:resourceorgid","aws:sourceaccount","aws:sourceidentity","\
aws:sourceip","aws:sourceorgid","aws:sourceowner","aws:sourcevpc","aws:sourcevpcarn","aws:sourcevpce","aws:tokenissuetim\
e","aws:useragent","aws:userid","aws:username","aws:vpceaccount","aws:vpceorgid","aws:vpcsourceip","dynamodb:enclosingop\
eration","dynamodb:fisactionid","dynamodb:returnconsumedcapacity","dynamodb:returnvalues","dynamodb:select","ec2:roledel\
ivery","glue:credentialissuingservice","glue:roleassumedby","identitystore:userid","kms:calleraccount","kms:viaservice"]),
BK=/^aws:(principal|request|resource)tag\//});var $e=d((sde,E0)=>{"use strict";var iu=Object.defineProperty,KK=Object.getOwnPropertyDescriptor,UK=Object.getOwnPropertyNames,
WK=Object.prototype.hasOwnProperty,VK=(t,e)=>{for(var r in e)iu(t,r,{get:e[r],enumerable:!0})},JK=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of UK(e))!WK.call(t,s)&&s!==r&&iu(t,s,{get:()=>e[s],enumerable:!(n=KK(e,s))||n.
enumerable});return t},GK=t=>JK(iu({},"__esModule",{value:!0}),t),w0={};VK(w0,{accepts:()=>T0,advance:()=>k0,globOf:()=>YK,
literalAt:()=>A0,literalsOf:()=>P0,matches:()=>HK,read:()=>S0});E0.exports=GK(w0);var vr=A();function YK(t,{wildcards:e,
arn:r=!1,ignoreCase:n=!1}){let s=0,i=t.split("").map(l=>(s+=l===":"?1:0,e&&(l==="*"||l==="?")?{repeats:l==="*",matchesColon:!r||
s>4}:{literal:n?l.toLowerCase():l,repeats:!1,matchesColon:!1})),o=i.findIndex(l=>l.literal===void 0),a=i.at(-1),c=o===i.
length-1&&a?.repeats&&a.matchesColon;return{tokens:i,ignoreCase:n,exact:o<0&&!n?t:void 0,prefix:c&&!n?t.slice(0,-1):void 0}}
function HK(t,e,r){if(e==="must"||!((0,vr.hasPlaceholder)(r)||P0(t).some(vr.isPlaceholder))){if(t.exact!==void 0)return t.
exact===r;if(t.prefix!==void 0)return r.startsWith(t.prefix)}return T0(t,S0(t,e,r))}function P0(t){return t.tokens.flatMap(
e=>e.literal??[])}function S0(t,e,r){let n=su(t,e,[0]);for(let s of r.split(""))n=k0(t,e,n,s);return n}function k0(t,e,r,n){
if(e==="may"&&(0,vr.isPlaceholder)(n))return su(t,e,zK(t,r));let s=t.ignoreCase?n.toLowerCase():n,i=[];for(let o of r){let a=t.
tokens[o];a!==void 0&&XK(a,e,s)&&i.push(ou(a,e)?o:o+1)}return su(t,e,i)}function T0(t,e){return e.at(-1)===t.tokens.length}
function A0(t,e){return t.tokens[e]?.literal}function zK(t,e){let r=[];for(let n of e)for(let s=n;s>(r.at(-1)??-1)&&s<=t.
tokens.length&&(r.push(s),A0(t,s)!==":");s+=1);return r}function ou({literal:t,repeats:e},r){return e||r==="may"&&t!==void 0&&
(0,vr.isPlaceholder)(t)}function XK(t,e,r){return t.literal!==void 0?t.literal===r||ou(t,e)&&r!==vr.UNNAMED&&r!==":":(t.
matchesColon||r!==":")&&(t.repeats||!(0,vr.isPlaceholder)(r))}function su(t,e,r){let n=[];for(let s of r){let i=s;for(O0(
n,i);i<t.tokens.length&&ou(t.tokens[i],e);)i+=1,O0(n,i)}return n}function O0(t,e){e>(t.at(-1)??-1)&&t.push(e)}});var Fe=d((ide,D0)=>{"use strict";var au=Object.defineProperty,QK=Object.getOwnPropertyDescriptor,ZK=Object.getOwnPropertyNames,
eU=Object.prototype.hasOwnProperty,tU=(t,e)=>{for(var r in e)au(t,r,{get:e[r],enumerable:!0})},rU=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of ZK(e))!eU.call(t,s)&&s!==r&&au(t,s,{get:()=>e[s],enumerable:!(n=QK(e,s))||n.
enumerable});return t},nU=t=>rU(au({},"__esModule",{value:!0}),t),N0={};tU(N0,{assumptionsFor:()=>dU,globsOf:()=>aU,matchesAny:()=>x0,
matchesElement:()=>iU,matchesNone:()=>j0,mayMatchElement:()=>oU,namesResources:()=>hU,patternOf:()=>sU,resourceGlob:()=>uU,
subsetsOf:()=>R0});D0.exports=nU(N0);var cu=$e(),Li=A();function sU(t,e){let r=(0,Li.knownText)(t);if(r===void 0)return{
label:(0,Li.abbreviate)(t),reference:t,unclear:"unknown"};let n=r.includes("${")?void 0:e(r);return{label:(0,Li.display)(
r),text:r,...n?{glob:n}:{unclear:"undocumented"}}}function iU({not:t,entries:e},r,n){return t?j0(e,r,n):x0(e,r,n)}function x0(t,e,r){
return t.some(n=>$i(n,e,r==="strict"?"must":"may"))}function oU({not:t,entries:e},r){return t?!e.some(n=>$i(n,r,"must")):
e.some(n=>n.unclear!==void 0||$i(n,r,"may"))}function j0(t,e,r,n=!1){let s=n&&!e.split("").some(Li.isPlaceholder),i=r===
"strict"?"may":"must";return t.every(o=>o.unclear!=="undocumented"&&!$i(o,e,s&&o.glob?"must":i))}function $i({glob:t,unclear:e},r,n){
return t?(0,cu.matches)(t,n,r):e==="unknown"&&n==="may"}function aU(t){return t.flatMap(({glob:e})=>e??[])}var cU="[a-z0\
-9*?\\uE000-\\uF8FF-]*",lU=new RegExp(`^arn:(?:${cU}:){4}(?:\\*|[^*?/:]+(?:[/:].*)?)$`,"s");function uU(t){return t==="*"||
lU.test(t)?(0,cu.globOf)(t,{wildcards:!0,arn:t!=="*"}):void 0}var pU=4,fU=(0,cu.globOf)("*",{wildcards:!0});function dU(t){
let e=t.flatMap(({unclear:n,text:s})=>n==="undocumented"&&s?.includes("${")===!1?[s]:[]),r=[...new Set(e)].slice(0,pU);return R0(
r).map(n=>s=>{let{label:i,text:o}=s;return o===void 0||!r.includes(o)?[s]:n.includes(o)?[{label:i,glob:fU}]:[]})}function R0(t){
return t.reduce((e,r)=>[...e,...e.map(n=>[...n,r])],[[]])}function hU(t){return t.startsWith('"')||/"(?:Not)?Resource":(?!"\*"|\["\*"\])/.
test(t)}});var Rt=d((ode,$0)=>{"use strict";var fu=Object.defineProperty,mU=Object.getOwnPropertyDescriptor,yU=Object.getOwnPropertyNames,
vU=Object.prototype.hasOwnProperty,_U=(t,e)=>{for(var r in e)fu(t,r,{get:e[r],enumerable:!0})},gU=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of yU(e))!vU.call(t,s)&&s!==r&&fu(t,s,{get:()=>e[s],enumerable:!(n=mU(e,s))||n.
enumerable});return t},bU=t=>gU(fu({},"__esModule",{value:!0}),t),M0={};_U(M0,{UNKNOWN_CONDITION:()=>PU,isMet:()=>uu,mayBeMet:()=>NU,
mismatchOf:()=>TU,patternsOf:()=>C0,readCondition:()=>SU});$0.exports=bU(M0);var OU=lt(),Nn=$e(),lu=Fe(),wU=A(),PU={operator:"",
key:"",keyLabel:"an unknown condition",ifExists:!1,test:{kind:"unknown"}};function SU(t,e,r){let[,n,s,i="",o]=/^(?:(forallvalues:)|(foranyvalue:))?([a-z]+?)(ifexists)?$/.
exec(t.toLowerCase())??[];return{operator:t,key:e.toLowerCase(),keyLabel:e,quantifier:n?"all":s?"any":void 0,ifExists:o!==
void 0,test:i==="null"&&!n&&!s&&!o?AU(r):EU(i,e,r)}}function kU(t,e){return pu.has(t)&&pu.get(t)?.type!=="boolean"&&(0,OU.
contextKeyKind)(e.toLowerCase()).type==="boolean"}function TU({operator:t,keyLabel:e,key:r,test:n}){return n.kind==="unk\
nown"&&r!==""?`it compares the boolean key ${e} with ${t}: only Bool is documented for it`:void 0}function AU(t){let e=t.
map(r=>(0,wU.knownText)(r)?.toLowerCase());return{kind:"presence",expected:[!0,!1].filter(r=>e.includes(String(!r))),unknown:e.
includes(void 0)}}function EU(t,e,r){if(kU(t,e))return{kind:"unknown"};let n=pu.get(t);if(!n)return{kind:"never"};let{type:s,
negated:i,toGlob:o}=n,a=r.map(c=>(0,lu.patternOf)(c,o));return s?{kind:"values",type:s,negated:i,patterns:a}:{kind:"unco\
mpared",negated:i,patterns:a}}function C0({test:t}){return"patterns"in t?t.patterns:[]}function uu(t,e,r){let{test:n}=t;
switch(n.kind){case"never":return!1;case"unknown":return r==="lenient";case"presence":return n.unknown&&r==="lenient"||xU(
e,n.expected);default:return e.kind==="absent"?jU(t,n.negated):RU(t,e,r)}}function NU(t,e){let{test:r}=t;return r.kind===
"never"?!0:e.kind==="absent"||r.kind==="presence"?uu(t,e,"lenient"):r.kind==="uncompared"||C0(t).some(({unclear:n})=>n!==
void 0)||uu(t,e,"lenient")||r.kind==="values"&&e.kind==="single"&&!q0(r.type,e.value)}function xU(t,e){return!(t.kind===
"multiple"&&t.values.length===0)&&e.includes(t.kind!=="absent")}function jU({quantifier:t,ifExists:e},r){return t?t==="a\
ll":r||e}function RU({quantifier:t,test:e},r,n){let s=i=>DU(e,i,n);return r.kind==="single"?s(r.value):t==="all"?r.values.
every(s):t==="any"&&r.values.some(s)}function DU(t,e,r){return t.kind!=="values"||!q0(t.type,e)?!1:t.negated?(0,lu.matchesNone)(
t.patterns,e,r,!0):(0,lu.matchesAny)(t.patterns,e,r)}function q0(t,e){return t==="text"||(t==="arn"?L0(e)!==void 0:/^(true|false)$/i.
test(e))}var pu=new Map([..._r(["stringequals","stringnotequals"],I0,"text"),..._r(["stringequalsignorecase","stringnote\
qualsignorecase"],IU,"text"),..._r(["stringlike","stringnotlike"],t=>(0,Nn.globOf)(t,{wildcards:!0}),"text"),..._r(["arn\
equals","arnnotequals","arnlike","arnnotlike"],L0,"arn"),..._r(["bool"],t=>(0,Nn.globOf)(t,{wildcards:!1,ignoreCase:!0}),
"boolean"),..._r(["numericequals","numericnotequals","numericlessthan","numericlessthanequals","numericgreaterthan","num\
ericgreaterthanequals","dateequals","datenotequals","datelessthan","datelessthanequals","dategreaterthan","dategreaterth\
anequals","binaryequals","ipaddress","notipaddress"],I0)]);function _r(t,e,r){return t.map(n=>[n,{type:r,negated:n.includes(
"not"),toGlob:e}])}function I0(t){return(0,Nn.globOf)(t,{wildcards:!1})}function IU(t){return/^[\x00-\x7F\uE000-\uF8FF]*$/.
test(t)?(0,Nn.globOf)(t,{wildcards:!1,ignoreCase:!0}):void 0}function L0(t){return/^arn:(?:[^:]*:){4}/.test(t)?(0,Nn.globOf)(
t,{wildcards:!0,arn:!0}):void 0}});var hu=d((ade,B0)=>{"use strict";var du=Object.defineProperty,MU=Object.getOwnPropertyDescriptor,CU=Object.getOwnPropertyNames,
qU=Object.prototype.hasOwnProperty,LU=(t,e)=>{for(var r in e)du(t,r,{get:e[r],enumerable:!0})},$U=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of CU(e))!qU.call(t,s)&&s!==r&&du(t,s,{get:()=>e[s],enumerable:!(n=MU(e,s))||n.
enumerable});return t},FU=t=>$U(du({},"__esModule",{value:!0}),t),F0={};LU(F0,{itemsOf:()=>WU,reporterFor:()=>UU});B0.exports=
FU(F0);var BU=N(),KU=A();function UU(t,e,r){return{malformed:n=>e.push(`${t}: ${n}`),undocumented:n=>r.push(`${t}: ${n}`),
unknown:(n,s)=>r.push(`${t}: ${n} is ${(0,KU.abbreviate)(s)}`)}}function WU(t){return(Array.isArray(t)?t:[t]).filter(e=>!(0,BU.
isNoValue)(e))}});var Dt=d((cde,G0)=>{"use strict";var yu=Object.defineProperty,VU=Object.getOwnPropertyDescriptor,JU=Object.getOwnPropertyNames,
GU=Object.prototype.hasOwnProperty,YU=(t,e)=>{for(var r in e)yu(t,r,{get:e[r],enumerable:!0})},HU=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of JU(e))!GU.call(t,s)&&s!==r&&yu(t,s,{get:()=>e[s],enumerable:!(n=VU(e,s))||n.
enumerable});return t},zU=t=>HU(yu({},"__esModule",{value:!0}),t),U0={};YU(U0,{UNKNOWN_PRINCIPAL:()=>ZU,callersFor:()=>iW,
matchesCaller:()=>oW,principalLabel:()=>J0,readPrincipals:()=>nW});G0.exports=zU(U0);var K0=$e(),XU=hu(),QU=N(),W0=O(),Be=A(),
ZU={kind:"unknown",label:"a principal",mayBeAll:!0,value:""},eW=new Set(["AWS","Service","Federated","CanonicalUser"]),tW=/^(?:arn:[^:*?]+:iam::)?([0-9]{12}|\uE000)(:root)?$/,
rW=/^arn:[^:*?]+:(?:iam|sts)::(?:[0-9]{12}|\uE000):[^*?]+$/;function nW(t,e){return t==="*"?[{kind:"all"}]:(0,Be.isUnresolved)(
t)?(e.unknown("Principal",t),[V0(t)]):!(0,W0.isObject)(t)||Object.keys(t).length===0?(e.malformed('its Principal is neit\
her "*" nor an object'),[]):Object.entries(t).flatMap(([r,n])=>{let s=(0,XU.itemsOf)(n);return(!eW.has(r)||s.length===0||
!s.every(i=>typeof i=="string"||(0,QU.isIntrinsic)(i)))&&e.malformed(`its Principal has a malformed element ${r}`),s.map(
i=>sW(r,i,e))})}function sW(t,e,r){let n=(0,Be.knownText)(e);if(n===void 0)return r.unknown("Principal",e),V0(e);if(n.includes(
"${"))return{kind:"undocumented",label:n};if(t!=="AWS")return n.includes("*")?{kind:"undocumented",label:n}:{kind:"named",
type:t,name:n};if(n==="*")return{kind:"all"};let[s,i,o]=tW.exec(n)??[];return s!==void 0&&o===void 0==(s===i)?{kind:"acc\
ount",account:i}:rW.test(n)?{kind:"arn",arn:n}:/^A[A-Z0-9]+$/.test(n)?{kind:"named",type:t,name:n}:{kind:"undocumented",
label:(0,Be.display)(n)}}function V0(t){let r=((0,Be.joinedParts)(t)??[t]).map(n=>typeof n=="string"?n.replace(/\{\{resolve:.*?\}\}/g,
""):"");return{kind:"unknown",label:(0,Be.abbreviate)(t),mayBeAll:/^\*?$/.test(r.join("")),value:(0,W0.canonical)(t)}}function J0(t){
switch(t.kind){case"account":return`account ${(0,Be.display)(t.account)}`;case"arn":return(0,Be.display)(t.arn);case"nam\
ed":return t.name;default:return t.label}}function iW(t){let e=new Map(t.filter(r=>r.kind!=="all").map(r=>[JSON.stringify(
r),r]));return[{label:"principals that the policy does not name"},...[...e.values()].map(r=>({label:J0(r),entry:r}))]}function oW({
not:t,entries:e},r,n){let s=i=>o=>{let a=aW(o,r);return a===i||a==="perhaps"&&n==="lenient"&&o.kind!=="undocumented"};return t?
e.every(s("no")):e.some(s("yes"))}function aW(t,{entry:e}){if(t.kind==="all"||JSON.stringify(t)===JSON.stringify(e))return"\
yes";if([t,e].some(r=>r?.kind==="undocumented"||r?.kind==="unknown"))return"perhaps";if(e&&t.kind==="account"){let r=cW(
e);return r===void 0?"no":mu(t.account,r)}if(e?.kind==="arn"&&t.kind==="arn"){let r=mu(t.arn,e.arn);return r==="no"?lW(t.
arn,e.arn):r}return"no"}function cW(t){return t.kind==="account"?t.account:t.kind==="arn"?t.arn.split(":")[4]:void 0}function lW(t,e){
let[,r,n,s,i]=/^arn:([^:]+):iam::([^:]+):(role|user)\/(?:.*\/)?([^/]+)$/.exec(t)??[],[,o,a,c,l]=/^arn:([^:]+):sts::([^:]+):(assumed-role|federated-user)\/([^/]+)/.
exec(e)??[];if(i===void 0||l===void 0||s==="role"!=(c==="assumed-role"))return"no";let u=mu([r,n,i].join(":").toLowerCase(),
[o,a,l].join(":").toLowerCase());return u==="yes"&&i!==l?"perhaps":u}function mu(t,e){return t===e?"yes":((0,Be.hasPlaceholder)(
t)||(0,Be.hasPlaceholder)(e))&&(0,K0.matches)((0,K0.globOf)(t,{wildcards:!1}),"may",e)?"perhaps":"no"}});var Ke=d((lde,Z0)=>{"use strict";var _u=Object.defineProperty,uW=Object.getOwnPropertyDescriptor,pW=Object.getOwnPropertyNames,
fW=Object.prototype.hasOwnProperty,dW=(t,e)=>{for(var r in e)_u(t,r,{get:e[r],enumerable:!0})},hW=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of pW(e))!fW.call(t,s)&&s!==r&&_u(t,s,{get:()=>e[s],enumerable:!(n=uW(e,s))||n.
enumerable});return t},mW=t=>hW(_u({},"__esModule",{value:!0}),t),H0={};dW(H0,{conditionsOn:()=>vW,readDocument:()=>bW});
Z0.exports=mW(H0);var gr=Rt(),yW=$e(),z0=Fe(),X0=Dt(),Bi=hu(),gu=N(),xn=O(),ne=A();function vW({conditions:t},e){return t.
filter(r=>r.key===e)}var _W=new Set(["Version","Id","Statement"]),gW=new Set(["Sid","Effect","Principal","NotPrincipal",
"Action","NotAction","Resource","NotResource","Condition"]);function bW(t){let e=[],r=typeof t=="string"?(0,ne.parseJson)(
t)??t:t;return(0,ne.isUnresolved)(r)?{statements:[Fi("the policy",r)],malformed:e}:(0,xn.isObject)(r)?(e.push(...Q0("the\
 policy",r,_W)),r.Id!==void 0&&(0,ne.knownText)(r.Id)===void 0&&e.push("the policy's Id is not a string"),r.Version!==void 0&&
r.Version!=="2012-10-17"&&r.Version!=="2008-10-17"&&e.push("the policy's Version is neither 2012-10-17 nor 2008-10-17"),
{statements:(0,Bi.itemsOf)(r.Statement).map((s,i)=>OW(s,i,e)),malformed:e}):{statements:[],malformed:["the policy is not\
 a JSON object"]}}function OW(t,e,r){let n=(0,xn.isObject)(t)&&typeof t.Sid=="string"&&!(0,ne.isUnresolved)(t.Sid)?t.Sid:
void 0,s=`statement ${e}${n?` "${n}"`:""}`;if((0,ne.isUnresolved)(t))return Fi(s,t);if(!(0,xn.isObject)(t))return r.push(
`${s} is not an object`),Fi(s,t);let i=Object.fromEntries(Object.entries(t).filter(([,c])=>!(0,gu.isNoValue)(c)));if(r.push(
...Q0(s,i,gW)),(0,ne.isUnresolved)(i.Effect))return Fi(s,t);let o=[],a=(0,Bi.reporterFor)(s,r,o);return i.Sid!==void 0&&
n===void 0&&!(0,ne.isUnresolved)(i.Sid)&&a.malformed("its Sid is not a string"),i.Effect!=="Allow"&&i.Effect!=="Deny"&&a.
malformed("its Effect is neither Allow nor Deny"),{name:s,sid:n,effect:i.Effect==="Allow"?"Allow":"Deny",principals:vu(i,
"Principal",a,c=>(0,X0.readPrincipals)(c,a)),actions:vu(i,"Action",a,c=>Y0(c,"Action",a,PW)),resources:vu(i,"Resource",a,
c=>Y0(c,"Resource",a,z0.resourceGlob)),conditions:SW(i.Condition,a),unknown:o,readable:!0}}function vu(t,e,r,n){let s=t[`\
Not${e}`]!==void 0;return s===(t[e]!==void 0)&&r.malformed(`it has ${s?"both":"neither"} ${e} ${s?"and":"nor"} Not${e}`),
{not:s,entries:n(s?t[`Not${e}`]:t[e])}}function Y0(t,e,r,n){let s=(0,Bi.itemsOf)(t);return(s.length===0||!s.every(i=>typeof i==
"string"||(0,gu.isIntrinsic)(i)))&&r.malformed(`its ${e} is not a string or a list of strings`),s.map(i=>{let o=(0,z0.patternOf)(
i,a=>n(a,r));return o.unclear==="unknown"&&r.unknown(e,i),o})}var wW=/^[A-Za-z0-9-]+:[A-Za-z0-9*?-]+$/;function PW(t,e){
if(t!=="*"&&!wW.test(t)){e.malformed(`"${t}" is not the name of an action`);return}return(0,yW.globOf)(t.toLowerCase(),{
wildcards:!0})}function SW(t,e){return t===void 0?[]:(0,ne.isUnresolved)(t)?(e.unknown("Condition",t),[gr.UNKNOWN_CONDITION]):
!(0,xn.isObject)(t)||!Object.values(t).every(r=>(0,xn.isObject)(r)||(0,ne.isUnresolved)(r))?(e.malformed("its Condition \
is not an object of objects"),[gr.UNKNOWN_CONDITION]):Object.entries(t).flatMap(([r,n])=>(0,ne.isUnresolved)(n)?(e.unknown(
r,n),[gr.UNKNOWN_CONDITION]):Object.entries(n).map(([s,i])=>kW(r,s,(0,Bi.itemsOf)(i),e)))}function kW(t,e,r,n){if(r.length===
0||!r.every(o=>(0,gu.isIntrinsic)(o)||["string","boolean","number"].includes(typeof o)))return n.malformed(`the values o\
f ${t} ${e} are not strings, booleans or numbers`),gr.UNKNOWN_CONDITION;for(let o of r.filter(a=>(0,ne.knownText)(a)===void 0))
n.unknown(`${t} ${e}`,o);let s=(0,gr.readCondition)(t,e,r),i=(0,gr.mismatchOf)(s);return i!==void 0&&n.undocumented(i),s}
function Q0(t,e,r){return Object.keys(e).filter(n=>!r.has(n)).map(n=>`${t} has an unknown element ${n}`)}function Fi(t,e){
let r={not:!1,entries:[{label:(0,ne.abbreviate)(e),unclear:"unknown"}]};return{name:t,effect:"Deny",principals:{not:!1,entries:[
X0.UNKNOWN_PRINCIPAL]},actions:r,resources:r,conditions:[],unknown:[`${t} is ${(0,ne.abbreviate)(e)}`],readable:!1}}});var Ui=d((ude,sO)=>{"use strict";var bu=Object.defineProperty,TW=Object.getOwnPropertyDescriptor,AW=Object.getOwnPropertyNames,
EW=Object.prototype.hasOwnProperty,NW=(t,e)=>{for(var r in e)bu(t,r,{get:e[r],enumerable:!0})},xW=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of AW(e))!EW.call(t,s)&&s!==r&&bu(t,s,{get:()=>e[s],enumerable:!(n=TW(e,s))||n.
enumerable});return t},jW=t=>xW(bu({},"__esModule",{value:!0}),t),tO={};NW(tO,{exemptCallers:()=>qW,exemptRoles:()=>rO,isOwnServiceLinkedRole:()=>CW});
sO.exports=jW(tO);var RW=lt(),DW=Ke(),Ki=A(),IW=new RegExp(["^arn:([^:*?]+):iam::([0-9]{12}|\\uE000):role/aws-service-rol\
e/(?:","replication\\.dynamodb\\.amazonaws\\.com/AWSServiceRoleForDynamoDBReplication|","dynamodb\\.application-autoscali\
ng\\.amazonaws\\.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable)$"].join(""));function rO(t,{partition:e,accounts:r}){
let n=t.flatMap(MW),s=eO(e===void 0?void 0:[e],Ki.PARTITION,n.map(o=>o.partition)),i=eO(r,Ki.ACCOUNT,n.map(o=>o.account));
return new Set(n.filter(o=>s.has(o.partition)&&i.has(o.account)).map(o=>o.arn))}function eO(t,e,r){if(t)return new Set([
...t,e]);let n=new Set(r);return n.size===1?n:new Set([e])}function MW(t){return(0,DW.conditionsOn)(t,RW.PRINCIPAL_ARN).
flatMap(({test:e})=>e.kind==="values"?e.patterns:[]).flatMap(({glob:e})=>nO(e?.exact??"")??[])}function nO(t){let[e,r,n]=IW.
exec(t)??[];return e===void 0?void 0:{arn:e,partition:r,account:n}}function CW(t,{partition:e,accounts:r}){let n=typeof t==
"string"?nO(t):void 0;return n!==void 0&&[Ki.PARTITION,e].includes(n.partition)&&[Ki.ACCOUNT,...r??[]].includes(n.account)}
function qW(t,e){let r=t.filter(({effect:n})=>n==="Deny");return{roles:rO(r,e),services:(e.accounts?.length??0)>1||t.some(
LW)}}function LW({effect:t,principals:{not:e,entries:r}}){return t==="Allow"&&!e&&r.some(n=>n.kind==="named"&&n.type==="\
Service"&&$W.test(n.name))}var $W=/^replication\.dynamodb\.amazonaws\.com(\.cn)?$/});var jn=d((pde,fO)=>{"use strict";var Ou=Object.defineProperty,FW=Object.getOwnPropertyDescriptor,BW=Object.getOwnPropertyNames,
KW=Object.prototype.hasOwnProperty,UW=(t,e)=>{for(var r in e)Ou(t,r,{get:e[r],enumerable:!0})},WW=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of BW(e))!KW.call(t,s)&&s!==r&&Ou(t,s,{get:()=>e[s],enumerable:!(n=FW(e,s))||n.
enumerable});return t},VW=t=>WW(Ou({},"__esModule",{value:!0}),t),iO={};UW(iO,{LIST_STREAMS:()=>JW,OTHER_STREAM_ACTIONS:()=>e2,
OTHER_TABLE_ACTIONS:()=>uO,READ_ACTIONS:()=>oO,REFUSED_ACTIONS:()=>ZW,REPLICATION_ACTIONS:()=>t2,STREAM_ACTIONS:()=>wu,STREAM_READ_ACTIONS:()=>pO,
TABLE_ACTIONS:()=>r2,TABLE_POLICY_ACTIONS:()=>lO,WRITE_ACTIONS:()=>aO,isWildcard:()=>cO,readsData:()=>XW,worksAcrossAccounts:()=>zW,
writesData:()=>QW});fO.exports=VW(iO);var oO=["dynamodb:BatchGetItem","dynamodb:ConditionCheckItem","dynamodb:DescribeTa\
ble","dynamodb:GetItem","dynamodb:Query","dynamodb:Scan"],aO=["dynamodb:BatchWriteItem","dynamodb:DeleteItem","dynamodb:\
DescribeTable","dynamodb:PutItem","dynamodb:UpdateItem"],wu=["dynamodb:DescribeStream","dynamodb:GetRecords","dynamodb:G\
etShardIterator"],JW="dynamodb:ListStreams",GW=new Set([...oO,...aO,...wu].map(t=>t.toLowerCase())),YW=new Set([...["Bat\
chGetItem","ConditionCheckItem","GetItem","Query","Scan","PartiQLSelect","SearchVectors","ExportTableToPointInTime"].map(
t=>`dynamodb:${t.toLowerCase()}`),...wu.map(t=>t.toLowerCase())]),HW=new Set(["BatchWriteItem","DeleteItem","PutItem","U\
pdateItem","PartiQLDelete","PartiQLInsert","PartiQLUpdate","ImportTable"].map(t=>`dynamodb:${t.toLowerCase()}`));function cO(t){
return/[*?]/.test(t)}function zW(t){return GW.has(t.toLowerCase())}function XW(t){return YW.has(t.toLowerCase())}function QW(t){
return cO(t)||HW.has(t.toLowerCase())}var It=t=>t.trim().split(/\s+/).map(e=>`dynamodb:${e}`),lO=It(`
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
`),uO=It(`
  CreateGlobalTableWitness CreateTableReplica DeleteGlobalTableWitness DeleteTableReplica RestoreTableFromAwsBackup Sear\
chVectors
  StartAwsBackupJob UpdateGlobalTableVersion
`),ZW=It(`
  CreateTable CreateGlobalTable DescribeGlobalTable DescribeGlobalTableSettings ListGlobalTables UpdateGlobalTable Updat\
eGlobalTableSettings
  DescribeBackup DeleteBackup RestoreTableFromBackup ListContributorInsights DescribeExport ListExports DescribeImport I\
mportTable ListImports
  DescribeLimits DescribeEndpoints ListBackups ListTables ListStreams
  DescribeReservedCapacity DescribeReservedCapacityOfferings PurchaseReservedCapacityOfferings
  GetAbacStatus UpdateAbacStatus InjectError
`),pO=It("DescribeStream GetRecords GetShardIterator"),e2=It("DeleteResourcePolicy GetResourcePolicy ListTagsOfResource \
PutResourcePolicy TagResource UntagResource"),t2={table:It(`
    GetItem PutItem UpdateItem DeleteItem Scan DescribeTable UpdateTable DescribeTimeToLive UpdateTimeToLive GetResource\
Policy
    ReadDataForReplication WriteDataForReplication ReplicateSettings
  `).map(t=>t.toLowerCase()),stream:pO.map(t=>t.toLowerCase())},r2=[...lO,...uO,...It(`
  CreateGlobalTable CreateTable ImportTable ListExports ListImports RestoreTableFromBackup UpdateGlobalTable UpdateGloba\
lTableSettings
`)]});var Rn=d((fde,mO)=>{"use strict";var Su=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,s2=Object.getOwnPropertyNames,
i2=Object.prototype.hasOwnProperty,o2=(t,e)=>{for(var r in e)Su(t,r,{get:e[r],enumerable:!0})},a2=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of s2(e))!i2.call(t,s)&&s!==r&&Su(t,s,{get:()=>e[s],enumerable:!(n=n2(e,s))||n.
enumerable});return t},c2=t=>a2(Su({},"__esModule",{value:!0}),t),hO={};o2(hO,{isCanonicalDeny:()=>y2});mO.exports=c2(hO);
var l2=Ui(),u2=jn(),ke=O(),p2=A(),f2=new Set(["Sid","Effect","Principal","Action","Resource","Condition"]),d2=128,h2=4,m2={
table:["dynamodb:*"],stream:u2.STREAM_READ_ACTIONS};function y2(t,e,r){if(!(0,ke.isObject)(t)||t.Version!=="2012-10-17"||
Object.keys(t).length!==2)return!1;let[n,...s]=(0,ke.listOf)(t.Statement);return s.length===0&&(0,ke.isObject)(n)&&Object.
keys(n).every(i=>f2.has(i))&&v2(n.Sid)&&n.Effect==="Deny"&&_2(n.Principal)&&Pu((0,ke.listOf)(n.Action),m2[e])&&Pu((0,ke.
listOf)(n.Resource),["*"])&&g2(n.Condition,r)}function v2(t){return t===void 0||typeof t=="string"&&t.length<=d2&&!(0,p2.
hasPlaceholder)(t)}function _2(t){return t==="*"||(0,ke.isObject)(t)&&Object.keys(t).length===1&&Pu((0,ke.listOf)(t.AWS),
["*"])}function Pu(t,e){return t.length===e.length&&e.every(r=>t.includes(r))}function g2(t,e){if(!(0,ke.isObject)(t))return!1;
let{Bool:r,StringNotEquals:n,...s}=t;return Object.keys(s).length===0&&dO(r,"aws:SecureTransport",i=>i==="false")&&(n===
void 0||dO(n,"aws:PrincipalArn",i=>(0,l2.isOwnServiceLinkedRole)(i,e())))}function dO(t,e,r){let n=(0,ke.isObject)(t)&&Object.
keys(t).length===1?(0,ke.listOf)(t[e]):[];return n.length>0&&n.length<=h2&&n.every(r)}});var Wi=d((dde,_O)=>{"use strict";var ku=Object.defineProperty,b2=Object.getOwnPropertyDescriptor,O2=Object.getOwnPropertyNames,
w2=Object.prototype.hasOwnProperty,P2=(t,e)=>{for(var r in e)ku(t,r,{get:e[r],enumerable:!0})},S2=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of O2(e))!w2.call(t,s)&&s!==r&&ku(t,s,{get:()=>e[s],enumerable:!(n=b2(e,s))||n.
enumerable});return t},k2=t=>S2(ku({},"__esModule",{value:!0}),t),vO={};P2(vO,{findHoles:()=>A2,statementSet:()=>x2});_O.
exports=k2(vO);var T2=1e3;function A2(t,e){let r=t.flatMap(n=>{let s=n.cases.filter(({matched:i})=>Au(i));return s.length===
0?[]:[new Map([[n.name,s.map(({label:i})=>i)]])]});return r.length>0?r:E2(t,"1".repeat(e))}function E2(t,e){let r=[{matched:e,
cases:[]}];for(let s of t){let i=yO(s.cases);if(i.length*r.length>T2)return;r=yO(r.flatMap(o=>i.map(a=>({matched:Tu(o.matched,
a.matched),cases:[...o.cases,a]}))))}let n=r.find(({matched:s})=>Au(s));return n?[N2(n.cases,e,t)]:[]}function yO(t){let e=[
...new Map(t.map(r=>[r.matched,r])).values()];return e.filter(r=>!e.some(n=>n!==r&&j2(n.matched,r.matched)))}function N2(t,e,r){
let n=t.map(({matched:s,label:i},o)=>({name:r[o].name,matched:s,label:i}));for(let s of n){let i=n.filter(o=>o!==s);Au(i.
reduce((o,a)=>Tu(o,a.matched),e))&&(n=i)}return new Map(n.map(({name:s,label:i})=>[s,[i]]))}function x2(t,e){return t.map(
r=>e(r)?"1":"0").join("")}function Tu(t,e){return t.split("").map((r,n)=>r==="1"?e[n]:"0").join("")}function Au(t){return!t.
includes("1")}function j2(t,e){return Tu(t,e)===t}});var Ji=d((hde,kO)=>{"use strict";var Eu=Object.defineProperty,R2=Object.getOwnPropertyDescriptor,D2=Object.getOwnPropertyNames,
I2=Object.prototype.hasOwnProperty,M2=(t,e)=>{for(var r in e)Eu(t,r,{get:e[r],enumerable:!0})},C2=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of D2(e))!I2.call(t,s)&&s!==r&&Eu(t,s,{get:()=>e[s],enumerable:!(n=R2(e,s))||n.
enumerable});return t},q2=t=>C2(Eu({},"__esModule",{value:!0}),t),gO={};M2(gO,{ANY_ARN:()=>F2,ANY_TEXT:()=>L2,isIn:()=>OO,
isNameCharacter:()=>U2,witnesses:()=>B2,witnessesWithPrefix:()=>K2});kO.exports=q2(gO);var Mt=$e(),br=A(),L2={prefix:"",
minLength:0,unnamed:br.UNNAMED,allows:()=>!0},$2=(0,Mt.globOf)("arn:*:*:*:*:*",{wildcards:!0,arn:!0}),F2={prefix:"arn:",
minLength:0,shape:$2,unnamed:`arn:::::${br.UNNAMED}`,allows:()=>!0};function B2(t,e){let r=bO(t,e)??Vi(PO(t),W2(e)),n=t.
filter(wO).map(i=>i.exact!==void 0?[i.exact]:Vi(SO(t),{...e,shape:i})),s=[r,...n];return s.every(i=>i!==void 0)?[...new Set(
s.flat())]:void 0}function K2(t,e){return(0,br.hasPlaceholder)(e.prefix)||t.some(wO)?Vi(SO(t),e):bO(t,e)??Vi(PO(t),e)}function bO(t,e){
let r=t.flatMap(({exact:n})=>n??[]);return r.length===t.length?[...new Set([...r.filter(n=>OO(e,n)),e.unnamed])]:void 0}
function OO(t,e){let r=e.slice(t.prefix.length);return e.startsWith(t.prefix)&&r.length>=t.minLength&&r.split("").every(
(n,s)=>t.allows(n,s))&&(t.shape===void 0||(0,Mt.matches)(t.shape,"must",e))}function U2(t){return!(0,br.isPlaceholder)(t)&&
/^[A-Za-z0-9_.-]$/.test(t)}function W2(t){return{...t,allows:(e,r)=>!(0,br.isPlaceholder)(e)&&t.allows(e,r)}}function wO(t){
return(0,Mt.literalsOf)(t).some(br.isPlaceholder)}function PO(t){return t.map(e=>({glob:e,mode:"must"}))}function SO(t){
return t.flatMap(e=>[{glob:e,mode:"must"},{glob:e,mode:"may"}])}var V2=4e5;function Vi(t,e){let r=e.shape?[{glob:e.shape,
mode:"must"},...t]:t,n=new Map,s=[{states:r.map(({glob:a,mode:c})=>(0,Mt.read)(a,c,e.prefix)),rest:""}],i=new Set,o=0;for(let{
states:a,rest:c}of s){let l=r.map(({glob:u},p)=>(0,Mt.accepts)(u,a[p]));c.length>=e.minLength&&(e.shape===void 0||l[0])&&
n.set(l.join(),n.get(l.join())??e.prefix+c);for(let u of G2(r,a,e,c.length)){let p=r.map(({glob:h,mode:v},m)=>(0,Mt.advance)(
h,v,a[m],u));o+=p.reduce((h,v)=>h+v.length,r.length);let f=`${Math.min(c.length+1,e.minLength)}|${p.join("|")}`;!i.has(f)&&
(e.shape===void 0||p[0].length>0)&&(i.add(f),s.push({states:p,rest:c+u}))}if(o>V2)return}return[...n.values()]}var J2="x\
qzjkvwyabcdefghilmnoprstu0123456789-_.XQZJKVWYABCDEFGHILMNOPRSTU/\xB6\xA7".split("");function G2(t,e,r,n){let s=new Set(
[":"]);t.forEach(({glob:o},a)=>e[a].forEach(c=>{let l=(0,Mt.literalAt)(o,c);l!==void 0&&(s.add(l),s.add(o.ignoreCase?l.toUpperCase():
l))}));let i=J2.find(o=>!s.has(o)&&r.allows(o,n));return[...s,...i?[i]:[]].filter(o=>r.allows(o,n))}});var RO=d((mde,jO)=>{"use strict";var xu=Object.defineProperty,Y2=Object.getOwnPropertyDescriptor,H2=Object.getOwnPropertyNames,
z2=Object.prototype.hasOwnProperty,X2=(t,e)=>{for(var r in e)xu(t,r,{get:e[r],enumerable:!0})},Q2=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of H2(e))!z2.call(t,s)&&s!==r&&xu(t,s,{get:()=>e[s],enumerable:!(n=Y2(e,s))||n.
enumerable});return t},Z2=t=>Q2(xu({},"__esModule",{value:!0}),t),EO={};X2(EO,{contextDimension:()=>nV});jO.exports=Z2(EO);
var Nu=Rt(),Dn=lt(),TO=Ke(),NO=$e(),xO=Fe(),eV=Wi(),Or=Ji(),tV=A(),rV=8;function nV(t,e,r,n){let s=e.flatMap(a=>(0,TO.conditionsOn)(
a,t)),i=s.flatMap(Nu.patternsOf),o=iV(t,s,r);return o&&{name:s[0].keyLabel,cases:o.filter(a=>!sV(t,a,r)).map(a=>({label:lV(
a,i),matched:(0,eV.statementSet)(e,c=>(0,TO.conditionsOn)(c,t).every(l=>(0,Nu.isMet)(l,a,n)))}))}}function sV(t,e,{roles:r,
services:n}){return e.kind==="single"&&(t===Dn.PRINCIPAL_ARN?r.has(e.value):n&&t===Dn.PRINCIPAL_IS_AWS_SERVICE&&e.value.
toLowerCase()==="true")}function iV(t,e,r){let n=oV(t,e.flatMap(Nu.patternsOf),r),{cardinality:s}=(0,Dn.contextKeyKind)(
t),i=n&&s!=="single"?cV(n,e):[];return n&&i&&[{kind:"absent"},...(s==="multiple"?[]:n).map(o=>({kind:"single",value:o})),
...i.map(o=>({kind:"multiple",values:o}))]}function oV(t,e,r){let n=e.flatMap(({text:o})=>o??[]),s=aV(t,n);if(s===void 0)
return[...new Set(["true","false",...n])];let i=t===Dn.PRINCIPAL_ARN?[...r.roles].map(o=>(0,NO.globOf)(o,{wildcards:!1})):
[];return(0,Or.witnesses)([...(0,xO.globsOf)(e),...i],s)}function aV(t,e){let{type:r}=(0,Dn.contextKeyKind)(t);return r===
"boolean"?e.every(n=>/^(true|false)$/i.test(n))?void 0:Or.ANY_TEXT:r==="arn"&&e.every(n=>(0,Or.isIn)(Or.ANY_ARN,n))?Or.ANY_ARN:
Or.ANY_TEXT}function cV(t,e){return e.some(r=>r.quantifier)?t.length>rV?void 0:(0,xO.subsetsOf)(t):[[]]}function lV(t,e){
switch(t.kind){case"absent":return"absent";case"single":return AO(t.value,e);case"multiple":return`a list (${t.values.map(
r=>AO(r,e)).join(", ")})`}}function AO(t,e){if(e.some(({text:n})=>n===t))return`"${(0,tV.display)(t)}"`;let r=e.find(({glob:n})=>n&&
(0,NO.matches)(n,"must",t));return r?`like "${r.label}"`:"a value that the policy does not name"}});var Ru=d((yde,IO)=>{"use strict";var ju=Object.defineProperty,uV=Object.getOwnPropertyDescriptor,pV=Object.getOwnPropertyNames,
fV=Object.prototype.hasOwnProperty,dV=(t,e)=>{for(var r in e)ju(t,r,{get:e[r],enumerable:!0})},hV=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of pV(e))!fV.call(t,s)&&s!==r&&ju(t,s,{get:()=>e[s],enumerable:!(n=uV(e,s))||n.
enumerable});return t},mV=t=>hV(ju({},"__esModule",{value:!0}),t),DO={};dV(DO,{arnsOf:()=>yV});IO.exports=mV(DO);var Ct=A();
function yV({kind:t,partition:e=Ct.PARTITION,accounts:r=[],arns:n}){let s=`arn:${e}:dynamodb:${Ct.REGION}:${r.length===1?
r[0]:Ct.ACCOUNT}:table/${Ct.TABLE_NAME}`,i=n&&n.length>0?n:[t==="table"?s:`${s}/stream/${Ct.STREAM_LABEL}`];return[...new Set(
i.flatMap(o=>{let[a,c,l,u,p,...f]=o.split(":");return[c,Ct.PARTITION].flatMap(h=>[p,Ct.ACCOUNT].map(v=>[a,h,l,u,v,...f].
join(":")))}))]}});var Gi=d((vde,BO)=>{"use strict";var Iu=Object.defineProperty,vV=Object.getOwnPropertyDescriptor,_V=Object.getOwnPropertyNames,
gV=Object.prototype.hasOwnProperty,bV=(t,e)=>{for(var r in e)Iu(t,r,{get:e[r],enumerable:!0})},OV=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of _V(e))!gV.call(t,s)&&s!==r&&Iu(t,s,{get:()=>e[s],enumerable:!(n=vV(e,s))||n.
enumerable});return t},wV=t=>OV(Iu({},"__esModule",{value:!0}),t),qO={};bV(qO,{actionDimension:()=>SV,callerDimension:()=>PV,
matchesResource:()=>FO,mayConcernSubject:()=>AV,resourceDimension:()=>TV});BO.exports=wV(qO);var qt=Fe(),MO=Dt(),Mu=Wi(),
LO=Ru(),Du=Ji(),CO=jn(),Cu=A();function PV(t,e){return{name:"caller",cases:(0,MO.callersFor)(t.flatMap(n=>n.principals.entries)).
map(n=>({label:n.label,matched:(0,Mu.statementSet)(t,({principals:s})=>(0,MO.matchesCaller)(s,n,e))}))}}function SV(t,{kind:e},r){
let n=(c,l)=>({label:l,matched:(0,Mu.statementSet)(t,({actions:u})=>(0,qt.matchesElement)(u,c,r))}),s=(e==="table"?CO.TABLE_ACTIONS:
CO.STREAM_READ_ACTIONS).map(c=>n(c.toLowerCase(),c));if(e==="stream")return{name:"action",cases:s};let i=(0,Du.witnessesWithPrefix)(
(0,qt.globsOf)(t.flatMap(c=>c.actions.entries)),kV),o=new Set(s.map(({matched:c})=>c)),a=i?.map(c=>n(c,"actions that Dyn\
amoDB may add later")).filter(({matched:c})=>!o.has(c));return a&&{name:"action",cases:[...s,...a]}}var kV={prefix:"dyna\
modb:",minLength:1,unnamed:`dynamodb:${Cu.UNNAMED}`,allows:(t,e)=>(e===0?/^[a-z]$/:/^[a-z0-9]$/).test(t)};function TV(t,e,r){
let n=(0,LO.arnsOf)(e),s=t.flatMap(l=>l.resources.entries),i=$O(s,e,n),o=(0,qt.assumptionsFor)(s),a=(l,u)=>o.map(p=>({label:u,
matched:(0,Mu.statementSet)(t,({resources:{not:f,entries:h}})=>FO({not:f,entries:h.flatMap(p)},n.map(v=>v+l),r))})),c=new Set(
s.map(l=>l.label));return i&&{name:"resource",cases:[...a("",`the ${e.kind}`),...i.flatMap(l=>a(`/index/${l}`,n.some(u=>c.
has((0,Cu.display)(`${u}/index/${l}`)))?`the index ${l}`:"an index"))]}}function AV({resources:t},e){if(t.entries.some(s=>s.
unclear==="undocumented"))return!0;let r=(0,LO.arnsOf)(e);return["",...$O(t.entries,e,r)?.map(s=>`/index/${s}`)??[]].some(
s=>r.every(i=>(0,qt.matchesElement)(t,i+s,"lenient")))}function $O(t,{kind:e},r){let n=(e==="table"?r:[]).map(s=>{let i=`${s}\
/index/`;return(0,Du.witnessesWithPrefix)((0,qt.globsOf)(t),{prefix:i,minLength:1,unnamed:i+Cu.UNNAMED,allows:Du.isNameCharacter})?.
map(a=>a.slice(i.length))});return n.every(s=>s!==void 0)?[...new Set(n.flat())]:void 0}function FO(t,e,r){let n={...t,not:!t.
not};return e.some(s=>(0,qt.matchesElement)(t,s,r))&&!e.some(s=>(0,qt.matchesElement)(n,s,"strict"))}});var GO=d((_de,JO)=>{"use strict";var Fu=Object.defineProperty,EV=Object.getOwnPropertyDescriptor,NV=Object.getOwnPropertyNames,
xV=Object.prototype.hasOwnProperty,jV=(t,e)=>{for(var r in e)Fu(t,r,{get:e[r],enumerable:!0})},RV=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of NV(e))!xV.call(t,s)&&s!==r&&Fu(t,s,{get:()=>e[s],enumerable:!(n=EV(e,s))||n.
enumerable});return t},DV=t=>RV(Fu({},"__esModule",{value:!0}),t),VO={};jV(VO,{analyzeTlsOnly:()=>FV});JO.exports=DV(VO);
var IV=Rn(),MV=Rt(),CV=RO(),Bu=lt(),qu=Gi(),Ku=Ke(),qV=Wi(),LV=Ui(),$V=O(),KO={tlsOnly:!0,holes:[],unverifiable:[]};function FV(t,e){
if((0,IV.isCanonicalDeny)(t,e.kind,()=>e))return KO;if((0,$V.isTooBig)(t))return Lu(["the policy is too large or too dee\
ply nested to analyze"]);let{statements:r,malformed:n}=(0,Ku.readDocument)(t);if(n.length>0)return Lu(n);let s=r.filter(
l=>l.effect==="Deny"),i=(0,LV.exemptCallers)(r,e),o=UO(s,e,i,"strict");if(o.length===0)return KO;let a=UO(s,e,i,"lenient");
if(a.length>0)return{tlsOnly:!1,holes:a,unverifiable:[]};let c=s.flatMap(l=>l.unknown);return Lu(c.length>0?c:o.map(l=>`${l}\
, unless the deployment gives an account, a Region or a name a matching value`))}function Lu(t){return{tlsOnly:!1,holes:[],
unverifiable:t}}function UO(t,e,r,n){let s=t.filter(o=>(0,Ku.conditionsOn)(o,Bu.SECURE_TRANSPORT).every(a=>(0,MV.isMet)(
a,{kind:"single",value:"false"},n)));if(s.length===0)return["no statement denies requests over plain HTTP"];let i=WO(s,e,
r,n);return i?i.map(o=>BV(o,s,e)):s.some(o=>WO([o],e,r,n)?.length===0)?[]:["the policy is too complex to analyze"]}function WO(t,e,r,n){
let s=new Set(t.flatMap(o=>o.conditions.map(a=>a.key)));s.delete(Bu.SECURE_TRANSPORT);let i=[(0,qu.actionDimension)(t,e,
n),(0,qu.resourceDimension)(t,e,n),(0,qu.callerDimension)(t,n),...[...s].map(o=>(0,CV.contextDimension)(o,t,r,n))];return i.
every(o=>o!==void 0)?(0,qV.findHoles)(i,t.length):void 0}function BV(t,e,r){let n=[...t].filter(([u])=>!["action","resou\
rce","caller"].includes(u)),s=In(t.get("action"))??"requests",i=In(t.get("resource"))??`the ${r.kind}`,o=t.has("caller")?
` by ${In(t.get("caller"))}`:"",a=n.map(([u,p])=>`${u} is ${In(p," or ")}`).join(" and "),c=KV(e),l=c.length===1?"does":
"do";return`${In(c)} ${l} not deny ${s} on ${i} over plain HTTP${o}${a?` when ${a}`:""}`}function KV(t){let e=t.filter(r=>(0,Ku.
conditionsOn)(r,Bu.SECURE_TRANSPORT).length>0);return(e.length>0?e:t).map(r=>r.name)}var $u=4;function In(t,e=" and "){let r=[
...new Set(t)],n=r.length>$u?[...r.slice(0,$u-1),`${r.length-$u+1} more`]:r;return n.length>1?`${n.slice(0,-1).join(", ")}${e}${n.
at(-1)}`:n[0]}});var Wu=d((gde,XO)=>{"use strict";var Uu=Object.defineProperty,UV=Object.getOwnPropertyDescriptor,WV=Object.getOwnPropertyNames,
VV=Object.prototype.hasOwnProperty,JV=(t,e)=>{for(var r in e)Uu(t,r,{get:e[r],enumerable:!0})},GV=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of WV(e))!VV.call(t,s)&&s!==r&&Uu(t,s,{get:()=>e[s],enumerable:!(n=UV(e,s))||n.
enumerable});return t},YV=t=>GV(Uu({},"__esModule",{value:!0}),t),zO={};JV(zO,{elementProblems:()=>XV,error:()=>Mn,warning:()=>Yi});
XO.exports=YV(zO);var HV=$e(),zV=Dt(),Te=jn();function Mn(t,e){return{severity:"error",message:t,fix:e}}function Yi(t,e){
return{severity:"warning",message:t,fix:e}}function XV({name:t,actions:e,principals:r},{kind:n}){return[...e.entries.flatMap(
s=>ZV(s,t,n)??[]),...r.entries.flatMap(s=>tJ(s,t)??[])]}var wr=t=>t.map(e=>e.toLowerCase()),YO={table:wr(Te.TABLE_POLICY_ACTIONS),
stream:wr(Te.STREAM_READ_ACTIONS)},HO={table:wr(Te.OTHER_TABLE_ACTIONS),stream:wr(Te.OTHER_STREAM_ACTIONS)},QV={table:wr(
[...Te.REFUSED_ACTIONS,...Te.STREAM_READ_ACTIONS]),stream:wr([...Te.REFUSED_ACTIONS,...Te.TABLE_POLICY_ACTIONS,...Te.OTHER_TABLE_ACTIONS])};
function ZV({glob:t,label:e},r,n){let s=e.toLowerCase();if(!t||YO[n].includes(s)||n==="table"&&(s==="*"||s==="dynamodb:*"))
return;let i=n==="table"?"Use dynamodb:*, or actions that the policy of a table supports. Put stream actions into the po\
licy of the stream.":`Use ${Te.STREAM_READ_ACTIONS.join(", ")}.`;return/[*?]/.test(s)?[...YO[n],...HO[n]].some(o=>(0,HV.
matches)(t,"may",o))?n==="table"?void 0:Yi(`${r} names ${e}: whether the policy of a stream supports wildcards is not do\
cumented`,i):Mn(`${r} names ${e}, which matches no action that the policy of a ${n} supports`,i):HO[n].includes(s)?Yi(`${r}\
 names ${e}, which the policy of a ${n} is not documented to support`,i):!s.startsWith("dynamodb:")||QV[n].includes(s)?Mn(
`${r} names ${e}, which the policy of a ${n} does not support: the deployment fails`,i):Yi(`${r} names ${e}, which the p\
olicy of a ${n} is not known to support`,i)}var eJ=/^(redshift|glue|replication\.dynamodb)\.amazonaws\.com(\.cn)?$/;function tJ(t,e){
return t.kind==="named"&&t.type==="Service"&&!eJ.test(t.name)?Mn(`${e} names the service ${t.name}: DynamoDB is known to\
 accept only redshift, glue and replication.dynamodb, and rejects the policy (aws-cdk#37273)`,"Let the service assume a \
role, and name that role here or grant it access in an identity-based policy."):t.kind!=="undocumented"?void 0:Mn(`${e} \
names the principal ${(0,zV.principalLabel)(t)}, which is not a valid principal: DynamoDB rejects the policy`,'Use a ful\
l ARN, an account or "*". For a pattern of ARNs, use "*" with a condition on aws:PrincipalArn.')}});var nw=d((bde,rw)=>{"use strict";var Vu=Object.defineProperty,rJ=Object.getOwnPropertyDescriptor,nJ=Object.getOwnPropertyNames,
sJ=Object.prototype.hasOwnProperty,iJ=(t,e)=>{for(var r in e)Vu(t,r,{get:e[r],enumerable:!0})},oJ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of nJ(e))!sJ.call(t,s)&&s!==r&&Vu(t,s,{get:()=>e[s],enumerable:!(n=rJ(e,s))||n.
enumerable});return t},aJ=t=>oJ(Vu({},"__esModule",{value:!0}),t),QO={};iJ(QO,{isLimitedTo:()=>pJ,limitsCallers:()=>fJ});
rw.exports=aJ(QO);var cJ=new Set(["aws:principalaccount","aws:principalarn","aws:principalorgid","kms:calleraccount"]),ZO="\
aws:principalorgpaths",lJ=new Map([["aws:principalarn",/^arn:[^:*?]+:(iam|sts)::(\d{12}|\uE000):/],[ZO,/^[^*?/]+\//]]),uJ=/^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like)|Bool)$/i;
function pJ(t,e){return t.has(e.key.toLowerCase())&&ew(e,tw)}function fJ(t){let e=t.key.toLowerCase();return!cJ.has(e)&&
!(e===ZO&&/^ForAnyValue:/i.test(t.operator))?!1:ew(t,r=>tw(r)||!r.includes("${")&&lJ.get(e)?.test(r)===!0)}function ew({
operator:t,values:e},r){let n=e.filter(s=>s!==void 0);return uJ.test(t)&&n.every(r)&&(n.length===e.length||"unknown")}function tw(t){
return!/[*?]|\$\{/.test(t)}});var Hi=d((Ode,aw)=>{"use strict";var Ju=Object.defineProperty,dJ=Object.getOwnPropertyDescriptor,hJ=Object.getOwnPropertyNames,
mJ=Object.prototype.hasOwnProperty,yJ=(t,e)=>{for(var r in e)Ju(t,r,{get:e[r],enumerable:!0})},vJ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of hJ(e))!mJ.call(t,s)&&s!==r&&Ju(t,s,{get:()=>e[s],enumerable:!(n=dJ(e,s))||n.
enumerable});return t},_J=t=>vJ(Ju({},"__esModule",{value:!0}),t),sw={};yJ(sw,{areCallersLimited:()=>wJ,isForAllPrincipals:()=>bJ,
isRestricted:()=>OJ});aw.exports=_J(sw);var gJ=lt(),iw=nw();function bJ({principals:{not:t,entries:e}}){return t||e.some(
r=>r.kind==="all")}function OJ(t,e){return ow(t,r=>(0,iw.isLimitedTo)(e,r))}function wJ(t){return ow(t,iw.limitsCallers)}
function ow(t,e){let r=t.conditions.map(n=>PJ(n,e));return r.includes(!0)||r.includes("unknown")&&"unknown"}function PJ({
operator:t,key:e,test:r},n){return r.kind==="unknown"?"unknown":r.kind!=="values"||r.patterns.some(({unclear:s})=>s==="u\
ndocumented")||e===gJ.PRINCIPAL_IS_AWS_SERVICE&&!r.patterns.every(({text:s})=>s?.toLowerCase()==="true")?!1:n({operator:t,
key:e,values:r.patterns.map(({text:s})=>s)})}});var Yu=d((wde,mw)=>{"use strict";var Gu=Object.defineProperty,SJ=Object.getOwnPropertyDescriptor,kJ=Object.getOwnPropertyNames,
TJ=Object.prototype.hasOwnProperty,AJ=(t,e)=>{for(var r in e)Gu(t,r,{get:e[r],enumerable:!0})},EJ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of kJ(e))!TJ.call(t,s)&&s!==r&&Gu(t,s,{get:()=>e[s],enumerable:!(n=SJ(e,s))||n.
enumerable});return t},NJ=t=>EJ(Gu({},"__esModule",{value:!0}),t),lw={};AJ(lw,{deployability:()=>MJ,minimumBytes:()=>hw});
mw.exports=NJ(lw);var Ae=Wu(),xJ=Rn(),jJ=Rt(),RJ=lt(),DJ=Gi(),uw=Ke(),cw=Hi(),pw=N(),IJ=O(),Pr=A();function MJ(t,e){if((0,xJ.
isCanonicalDeny)(t,e.kind,()=>e))return[];if((0,IJ.isTooBig)(t))return[(0,Ae.error)(dw("is too large or too deeply neste\
d"),fw)];let{statements:r,malformed:n}=(0,uw.readDocument)(t);return[...n.map(s=>(0,Ae.error)(s,"Fix the syntax of the p\
olicy: DynamoDB rejects a malformed policy.")),...LJ(t),...FJ(t,e),...KJ(r),...r.flatMap(s=>[...(0,Ae.elementProblems)(s,
e),...UJ(s,e),...WJ(s),...JJ(s)])]}var CJ=20*1024,qJ=2e4,fw="Join statements, use action and principal wildcards or acco\
unts instead of lists, or move permissions to identity-based policies.";function LJ(t){let e=hw(t),r=e>CJ?Ae.error:Ae.warning;
return e>qJ?[r(dw(`has ${e} bytes`),fw)]:[]}function dw(t){return`the policy ${t}: DynamoDB accepts up to 20 KB, includi\
ng white space`}var $J=new Map([[Pr.ACCOUNT,"1".repeat(12)],[Pr.PARTITION,"aws"],[Pr.REGION,"us-east-1"]]);function hw(t){
let e=typeof t=="string"?t:JSON.stringify(t,(r,n)=>(0,pw.isIntrinsic)(n)?"":n)??"";return Buffer.byteLength((0,Pr.splitAtPlaceholders)(
e).map(r=>(0,Pr.isPlaceholder)(r)?$J.get(r)??"":r).join(""))}function FJ(t,{kind:e,ownLogicalId:r}){return r===void 0?[]:
BJ(r,t).map(n=>(0,Ae.error)(`the policy refers to the ${e==="table"?"table":"table of the stream"} that it is attached t\
o (${n}), a circular reference that CloudFormation rejects (aws-cdk#35967)`,'Use Resource: "*", which means the resource\
 that the policy is attached to, including its indexes.'))}function BJ(t,e){let r=new Set,n=[e];for(;n.length>0;){let s=n.
pop();typeof s=="object"&&s!==null&&((0,pw.namedResource)(s)?.logicalId===t&&r.add((0,Pr.abbreviate)(s)),n.push(...Object.
values(s)))}return[...r]}function KJ(t){let e=t.flatMap(({sid:r})=>r?[r]:[]);return[...new Set(e.filter((r,n)=>e.indexOf(
r)<n))].map(r=>(0,Ae.warning)(`several statements have the Sid "${r}"`,"Give each statement a unique Sid: services may r\
eject the policy otherwise."))}function UJ(t,e){let r=t.resources.entries.map(({label:n})=>n).join(", ");return(0,DJ.mayConcernSubject)(
t,e)?[]:[(0,Ae.error)(`${t.name} names resources other than this ${e.kind} (${r}), so it has no effect`,'Use Resource: "\
*", which means the resource that the policy is attached to.')]}function WJ(t){let e=(0,uw.conditionsOn)(t,RJ.SECURE_TRANSPORT),
r=e.length>0&&e.every(n=>(0,jJ.isMet)(n,{kind:"absent"},"strict"));return t.effect==="Deny"&&r?[(0,Ae.warning)(`${t.name}\
 also denies requests without aws:SecureTransport, such as those that AWS services make on behalf of a caller`,'Use Bool\
: { "aws:SecureTransport": "false" } without IfExists.')]:[]}var VJ=new Set(["aws:ec2instancesourcevpc","aws:principalac\
count","aws:principalarn","aws:principalisawsservice","aws:principalorgid","aws:principalorgpaths","aws:principalservice\
name","aws:principalservicenameslist","aws:sourceaccount","aws:sourcearn","aws:sourceorgid","aws:sourceorgpaths","aws:so\
urcevpc","aws:sourcevpce","aws:userid"]);function JJ(t){return t.effect==="Allow"&&(0,cw.isForAllPrincipals)(t)&&(0,cw.isRestricted)(
t,VJ)===!1?[(0,Ae.error)(`${t.name} allows public access, which DynamoDB rejects (Block Public Access)`,"Name the princi\
pals, or add a condition with fixed values on a key such as aws:PrincipalOrgID or aws:PrincipalAccount.")]:[]}});var _w=d((Pde,vw)=>{"use strict";var zu=Object.defineProperty,GJ=Object.getOwnPropertyDescriptor,YJ=Object.getOwnPropertyNames,
HJ=Object.prototype.hasOwnProperty,zJ=(t,e)=>{for(var r in e)zu(t,r,{get:e[r],enumerable:!0})},XJ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of YJ(e))!HJ.call(t,s)&&s!==r&&zu(t,s,{get:()=>e[s],enumerable:!(n=GJ(e,s))||n.
enumerable});return t},QJ=t=>XJ(zu({},"__esModule",{value:!0}),t),yw={};zJ(yw,{keyPolicyDeployability:()=>sG});vw.exports=
QJ(yw);var Hu=Wu(),ZJ=Yu(),eG=Ke(),tG=Dt(),rG=O(),nG=32768;function sG(t){let e=(0,rG.isTooBig)(t)?void 0:(0,ZJ.minimumBytes)(
t);if(e===void 0||e>nG){let s=e===void 0?"is too large or too deeply nested":`has ${e} bytes`;return[(0,Hu.error)(`the k\
ey policy ${s}: KMS accepts up to 32,768 bytes`,"Join statements, or name accounts instead of many principals.")]}let{statements:r,
malformed:n}=(0,eG.readDocument)(t);return[...n.map(s=>(0,Hu.error)(s,"Fix the syntax of the policy: KMS rejects a malfo\
rmed policy.")),...r.flatMap(iG)]}function iG({name:t,principals:e}){return e.entries.flatMap(r=>r.kind!=="undocumented"?
[]:[(0,Hu.error)(`${t} names the principal ${(0,tG.principalLabel)(r)}, which is not a valid principal: KMS rejects the \
policy`,'Use a full ARN, an account or "*". For a pattern of ARNs, use "*" with conditions on aws:PrincipalArn and kms:C\
allerAccount.')])}});var Zu=d((Sde,Sw)=>{"use strict";var Qu=Object.defineProperty,oG=Object.getOwnPropertyDescriptor,aG=Object.getOwnPropertyNames,
cG=Object.prototype.hasOwnProperty,lG=(t,e)=>{for(var r in e)Qu(t,r,{get:e[r],enumerable:!0})},uG=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of aG(e))!cG.call(t,s)&&s!==r&&Qu(t,s,{get:()=>e[s],enumerable:!(n=oG(e,s))||n.
enumerable});return t},pG=t=>uG(Qu({},"__esModule",{value:!0}),t),Ow={};lG(Ow,{analyzeKeyPolicy:()=>hG});Sw.exports=pG(Ow);
var fG=Ke(),ww=Fe(),dG=Dt(),Sr=Hi(),gw=N(),zi=O();function hG(t,e=[]){if((0,zi.isTooBig)(t))return bw(["the key policy i\
s too large or too deeply nested to analyze"]);let{statements:r,malformed:n}=(0,fG.readDocument)(t);if(n.length>0)return bw(
n);let s=r.filter(c=>c.effect==="Allow"),i=r.filter(c=>c.effect==="Deny"),o=s.filter(Sr.isForAllPrincipals).map(c=>({...c,
restricted:(0,Sr.areCallersLimited)(c)})),a=s.filter(c=>(0,Sr.areCallersLimited)(c)!==!0&&c.principals.entries.some(l=>l.
kind==="unknown"&&l.mayBeAll&&!e.includes(l.value)&&!yG(c,l)));return{publicAllow:o.filter(({restricted:c})=>c===!1).map(
({name:c})=>`${c} allows all principals to use or administer the key`),rootMayAdminister:s.some(_G)&&!i.some(gG),unverifiable:[
...r.filter(({readable:c})=>!c).flatMap(({unknown:c})=>c),...o.filter(({restricted:c})=>c==="unknown").map(({name:c})=>`${c}\
 allows all principals under conditions that are not in the template`),...a.map(({name:c})=>`${c} allows a principal tha\
t is not in the template`),...s.flatMap(mG)]}}function bw(t){return{publicAllow:[],rootMayAdminister:!1,unverifiable:t}}
function mG({name:t,principals:e}){return e.entries.flatMap(r=>r.kind==="undocumented"?[`${t} names the principal ${(0,dG.
principalLabel)(r)}, which KMS is not documented to accept`]:[])}var Xu=new Set(["aws:principalaccount","kms:calleraccou\
nt"]),Pw="kms:putkeypolicy";function yG({conditions:t},{value:e}){return t.some(({key:r,operator:n,test:s})=>Xu.has(r)&&
n.toLowerCase()==="stringequals"&&s.kind==="values"&&s.patterns.every(({reference:i})=>vG(e,i)))}function vG(t,e){let r=(0,gw.
asIntrinsic)(e),[n,s]=r?.name==="Fn::Select"&&(0,zi.isList)(r.argument)?r.argument:[],i=(0,gw.asIntrinsic)(s),[o,a]=i?.name===
"Fn::Split"&&(0,zi.isList)(i.argument)?i.argument:[];return String(n)==="4"&&o===":"&&a!==void 0&&(0,zi.canonical)(a)===
t}function _G(t){let{principals:e,actions:r,conditions:n}=t;return(!e.not&&e.entries.some(i=>i.kind==="account")||(0,Sr.
isForAllPrincipals)(t)&&(0,Sr.isRestricted)(t,Xu)===!0)&&n.every(i=>Xu.has(i.key))&&(0,ww.matchesElement)(r,Pw,"strict")}
function gG(t){let{readable:e,actions:r,conditions:n}=t;return e&&(0,Sr.isForAllPrincipals)(t)&&n.length===0&&(0,ww.matchesElement)(
r,Pw,"lenient")}});var xw=d((kde,Nw)=>{"use strict";var ep=Object.defineProperty,bG=Object.getOwnPropertyDescriptor,OG=Object.getOwnPropertyNames,
wG=Object.prototype.hasOwnProperty,PG=(t,e)=>{for(var r in e)ep(t,r,{get:e[r],enumerable:!0})},SG=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of OG(e))!wG.call(t,s)&&s!==r&&ep(t,s,{get:()=>e[s],enumerable:!(n=bG(e,s))||n.
enumerable});return t},kG=t=>SG(ep({},"__esModule",{value:!0}),t),Tw={};PG(Tw,{replicationCallers:()=>AG});Nw.exports=kG(
Tw);var qn=lt(),TG=Ui(),kw=jn(),Cn=A();function AG(t,e){let r=(i,o,a)=>xG(i,o,a,t,e),n=r("the replication role","replica\
tion.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication",kw.REPLICATION_ACTIONS[e.kind]),s=r("the auto scaling \
role","dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable",EG);return[
n,...e.kind==="table"?[s]:[],...NG(e)?[DG(kw.REPLICATION_ACTIONS[e.kind])]:[]]}var EG=["dynamodb:describetable","dynamod\
b:updatetable"];function NG({accounts:t=[]}){return t.length>1}function xG(t,e,r,n,s){let{partition:i}=s,o=jG(s),a=o===void 0?
{known:[Cn.ACCOUNT],aliases:[]}:{known:[o],aliases:[Cn.ACCOUNT]},c=(v,m)=>`arn:${v}:iam::${m}:role/aws-service-role/${e}`,
l=[...new Set([i??Cn.PARTITION,Cn.PARTITION])].flatMap(v=>[...a.known,...a.aliases].map(m=>c(v,m))),u=o===void 0?s.accounts?.
length===0?[]:void 0:[o],p=[...(0,TG.exemptRoles)(n,{...s,accounts:u})].filter(v=>v.endsWith(`/${e}`)&&!RG(s).includes(v.
split(":")[4])),f={known:l.slice(0,1),aliases:[...new Set([...l.slice(1),...p])]},h=v=>v.map(m=>({kind:"arn",arn:m}));return{
label:t,actions:r,principals:{known:h(f.known),aliases:h(f.aliases)},textsOf:v=>v===qn.PRINCIPAL_ARN?f:v==="aws:principa\
laccount"?a:void 0,contextOf:v=>IG.get(v)??Ew.get(v)}}function jG({accounts:t=[]}){return t[0]===Cn.ACCOUNT?void 0:t[0]}
function RG({accounts:t=[]}){return t.slice(1)}var Aw="replication.dynamodb.amazonaws.com";function DG(t){return{label:"\
the replication service",actions:t,principals:{known:[{kind:"named",type:"Service",name:Aw}],aliases:[]},textsOf:()=>{},
contextOf:e=>MG.get(e)??Ew.get(e)}}var kr={kind:"absent"};function Lt(t){return{kind:"single",value:t}}var Ew=new Map([[
qn.SECURE_TRANSPORT,[kr,Lt("true"),Lt("false")]],["aws:multifactorauthpresent",[kr,Lt("false")]],...["aws:multifactoraut\
hage","aws:sourcevpc","aws:sourcevpcarn","aws:sourcevpce","aws:vpceaccount","aws:vpceorgid","aws:vpceorgpaths","aws:vpcs\
ourceip"].map(t=>[t,[kr]])]),IG=new Map([[qn.PRINCIPAL_IS_AWS_SERVICE,[Lt("false")]],["aws:principaltype",[Lt("AssumedRo\
le")]],["aws:principalservicename",[kr]],["aws:principalservicenameslist",[kr]]]),MG=new Map([[qn.PRINCIPAL_ARN,[kr]],[qn.
PRINCIPAL_IS_AWS_SERVICE,[Lt("true")]],["aws:principalservicename",[Lt(Aw)]]])});var qw=d((Tde,Cw)=>{"use strict";var tp=Object.defineProperty,CG=Object.getOwnPropertyDescriptor,qG=Object.getOwnPropertyNames,
LG=Object.prototype.hasOwnProperty,$G=(t,e)=>{for(var r in e)tp(t,r,{get:e[r],enumerable:!0})},FG=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of qG(e))!LG.call(t,s)&&s!==r&&tp(t,s,{get:()=>e[s],enumerable:!(n=CG(e,s))||n.
enumerable});return t},BG=t=>FG(tp({},"__esModule",{value:!0}),t),Dw={};$G(Dw,{analyzeReplication:()=>VG});Cw.exports=BG(
Dw);var Qi=Rt(),jw=Gi(),Xi=Ke(),Rw=Fe(),Iw=Dt(),KG=xw(),UG=Ru(),WG=O();function VG(t,e){if((0,WG.isTooBig)(t))return{denied:[],
possiblyDenied:["the policy is too large or too deeply nested to analyze"]};let r=(0,Xi.readDocument)(t).statements.filter(
({effect:i})=>i==="Deny"),n=(0,KG.replicationCallers)(r,e),s=r.flatMap(i=>n.flatMap(o=>JG(i,o,e)??[]));return{denied:s.filter(
({isCertain:i})=>i).map(({text:i})=>i),possiblyDenied:s.filter(({isCertain:i})=>!i).map(({text:i})=>i)}}function JG(t,e,r){
let n=[...new Set(t.conditions.map(({key:c})=>c))];if(!(YG(t,e)&&e.actions.some(c=>(0,Rw.mayMatchElement)(t.actions,c))&&
(0,jw.mayConcernSubject)(t,r)&&n.every(c=>XG((0,Xi.conditionsOn)(t,c),c,e))))return;let i=n.filter(c=>!zG((0,Xi.conditionsOn)(
t,c),c,e)).map(c=>(0,Xi.conditionsOn)(t,c)[0].keyLabel),o=t.readable&&i.length===0&&GG(t,e)&&e.actions.some(c=>(0,Rw.matchesElement)(
t.actions,c,"strict"))&&(0,jw.matchesResource)(t.resources,(0,UG.arnsOf)(r),"strict"),a=i.length===0?"":`, depending on ${i.
join(" and ")}`;return{isCertain:o,text:`${t.name} ${o?"denies":"may deny"} requests of ${e.label}${a}`}}function GG({principals:t},{
label:e,principals:{known:r,aliases:n}}){let s=i=>(0,Iw.matchesCaller)(t,{label:e,entry:i},"strict");return t.not?[...r,
...n].every(s):[...r,...n].some(s)}function YG({principals:t},{label:e,principals:{known:r,aliases:n}}){let{not:s,entries:i}=t;
if(s)return!i.some(({kind:a})=>a==="all");let o=a=>c=>(0,Iw.matchesCaller)(t,{label:e,entry:c},a);return r.some(o("lenie\
nt"))||n.some(o("strict"))||i.some(a=>a.kind==="undocumented"||a.kind==="arn"&&HG.test(a.arn))}var HG=/:assumed-role\/AWSServiceRoleFor/i;
function zG(t,e,r){let n=r.textsOf(e);if(n!==void 0){let i=[...n.known,...n.aliases];return t.every(o=>Mw(o)?i.every(Ln(
o,"strict")):i.some(Ln(o,"strict")))}return r.contextOf(e)?.every(i=>t.every(o=>(0,Qi.isMet)(o,i,"strict")))??!1}function XG(t,e,r){
let n=r.textsOf(e);if(n!==void 0){let{known:i,aliases:o}=n;return t.every(a=>Mw(a)?[...i,...o].every(Ln(a,"lenient")):i.
some(Ln(a,"lenient"))||o.some(Ln(a,"strict")))}return r.contextOf(e)?.some(i=>t.every(o=>(0,Qi.mayBeMet)(o,i)))??!0}function Mw({
test:t}){return"negated"in t&&t.negated}function Ln(t,e){return r=>e==="strict"?(0,Qi.isMet)(t,{kind:"single",value:r},"\
strict"):(0,Qi.mayBeMet)(t,{kind:"single",value:r})}});var Uw=d((Ade,Kw)=>{"use strict";var np=Object.defineProperty,QG=Object.getOwnPropertyDescriptor,ZG=Object.getOwnPropertyNames,
eY=Object.prototype.hasOwnProperty,tY=(t,e)=>{for(var r in e)np(t,r,{get:e[r],enumerable:!0})},rY=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of ZG(e))!eY.call(t,s)&&s!==r&&np(t,s,{get:()=>e[s],enumerable:!(n=QG(e,s))||n.
enumerable});return t},nY=t=>rY(np({},"__esModule",{value:!0}),t),Fw={};tY(Fw,{isUsableOnlyThroughDynamoDb:()=>aY});Kw.exports=
nY(Fw);var sp=Rt(),rp=Ke(),sY=$e(),ip=Fe(),Bw=Hi(),Lw=Ji(),iY=O(),oY=["kms:CreateGrant","kms:Decrypt","kms:DeriveSharedS\
ecret","kms:Encrypt","kms:GenerateDataKey","kms:GenerateDataKeyPair","kms:GenerateDataKeyPairWithoutPlaintext","kms:Gene\
rateDataKeyWithoutPlaintext","kms:GenerateMac","kms:ReEncryptFrom","kms:ReEncryptTo","kms:Sign"].map(t=>t.toLowerCase()),
op="kms:viaservice";function aY(t){if((0,iY.isTooBig)(t))return!1;let{statements:e,malformed:r}=(0,rp.readDocument)(t),n=cY(
e),s=e.filter(({effect:a})=>a==="Deny"),i=e.filter(a=>$w(a).length>0&&!fY(a)),o=a=>n===void 0||$w(a).some(c=>n.some(l=>(0,rp.
conditionsOn)(a,op).every(u=>(0,sp.mayBeMet)(u,l))&&!s.some(u=>lY(u,c,l))));return r.length===0&&e.every(({readable:a})=>a)&&
i.length>0&&!i.some(o)}function $w({effect:t,actions:e}){return t==="Allow"?oY.filter(r=>(0,ip.mayMatchElement)(e,r)):[]}
function cY(t){let e=t.flatMap(n=>(0,rp.conditionsOn)(n,op)).flatMap(sp.patternsOf),r=(0,Lw.witnesses)([...(0,ip.globsOf)(
e),(0,sY.globOf)("dynamodb.*",{wildcards:!0})],Lw.ANY_TEXT);return r&&[{kind:"absent"},...r.filter(n=>!n.startsWith("dyn\
amodb.")).map(n=>({kind:"single",value:n}))]}function lY(t,e,r){let{principals:n,actions:s,resources:i,conditions:o}=t;return!n.
not&&(0,Bw.isForAllPrincipals)(t)&&!i.not&&i.entries.some(({text:a})=>a==="*")&&(0,ip.matchesElement)(s,e,"strict")&&o.every(
a=>a.key===op&&(0,sp.isMet)(a,r,"strict"))}var uY=/^((replication\.)?dynamodb|redshift)\.amazonaws\.com(\.cn)?$/,pY=new Set(
["aws:sourceaccount","aws:sourcearn","aws:sourceorgid"]);function fY(t){let{not:e,entries:r}=t.principals;return!e&&r.every(
n=>n.kind==="named"&&n.type==="Service"&&uY.test(n.name))&&((0,Bw.isRestricted)(t,pY)!==!1||t.conditions.some(dY))}function dY({
key:t,ifExists:e,test:r}){return t==="aws:sourcearn"&&!e&&r.kind==="values"&&!r.negated&&r.patterns.every(({label:n})=>/^arn:[^*?:]+:[^*?:]+:[^:]*:[^*?:]+:/.
test(n))}});var $n=d((Ede,Vw)=>{"use strict";var ap=Object.defineProperty,hY=Object.getOwnPropertyDescriptor,mY=Object.getOwnPropertyNames,
yY=Object.prototype.hasOwnProperty,vY=(t,e)=>{for(var r in e)ap(t,r,{get:e[r],enumerable:!0})},_Y=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of mY(e))!yY.call(t,s)&&s!==r&&ap(t,s,{get:()=>e[s],enumerable:!(n=hY(e,s))||n.
enumerable});return t},gY=t=>_Y(ap({},"__esModule",{value:!0}),t),Ww={};vY(Ww,{analyzeKeyPolicy:()=>SY.analyzeKeyPolicy,
analyzeReplication:()=>kY.analyzeReplication,analyzeTlsOnly:()=>bY.analyzeTlsOnly,deployability:()=>wY.deployability,isCanonicalDeny:()=>OY.
isCanonicalDeny,isUsableOnlyThroughDynamoDb:()=>TY.isUsableOnlyThroughDynamoDb,keyPolicyDeployability:()=>PY.keyPolicyDeployability,
namesResources:()=>AY.namesResources});Vw.exports=gY(Ww);var bY=GO(),OY=Rn(),wY=Yu(),PY=_w(),SY=Zu(),kY=qw(),TY=Uw(),AY=Fe()});var Tr=d((Nde,iP)=>{"use strict";var cp=Object.defineProperty,EY=Object.getOwnPropertyDescriptor,NY=Object.getOwnPropertyNames,
xY=Object.prototype.hasOwnProperty,jY=(t,e)=>{for(var r in e)cp(t,r,{get:e[r],enumerable:!0})},RY=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of NY(e))!xY.call(t,s)&&s!==r&&cp(t,s,{get:()=>e[s],enumerable:!(n=EY(e,s))||n.
enumerable});return t},DY=t=>RY(cp({},"__esModule",{value:!0}),t),Yw={};jY(Yw,{IN_PLACE:()=>Zw,PolicyMemory:()=>Zi,ROLE_EXEMPTION:()=>Xw,
STREAM_TLS_FIX:()=>rP,TLS_FIX:()=>tP,checkTls:()=>sP,exceptNewReplica:()=>$Y,isOwnDeny:()=>nP,policyCalls:()=>FY,policySubject:()=>qY});
iP.exports=DY(Yw);var Bn=$(),IY=An(),lp=O(),Hw=En(),Fn=A(),zw=$n(),MY=Rn(),Jw="arn:<partition>:iam::<account>:role/aws-s\
ervice-role/",Xw=`StringNotEquals on \`aws:PrincipalArn\` with \`${Jw}replication.dynamodb.amazonaws.com/AWSServiceRoleF\
orDynamoDBReplication\` and \`${Jw}dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScalin\
g_DynamoDBTable\``,Qw=`On a table with replicas, exempt the service-linked roles for replication and auto scaling in the\
 same statement: ${Xw}.`,Zw="`table.with(new EncryptTable())`, or all tables with `SecureTableDefaults.apply(app)`",eP=`\
Make the table a SecureTable, or secure a deployed \`Table\` or an L1 in place with ${Zw}. Or deny`,tP=`${eP} \`dynamodb:\
*\` on \`*\` to all principals if \`aws:SecureTransport\` is false, without other conditions. ${Qw}`,rP=`${eP} \`dynamodb\
:DescribeStream\`, \`dynamodb:GetRecords\` and \`dynamodb:GetShardIterator\` on \`*\` to all principals if \`aws:SecureTransport\
\` is false, in the policy of the stream. ${Qw}`,Zi=class{constructor(e){this.analyze=e}analyze;memory=new IY.TextMemory;ask(e,r){
let n=JSON.stringify(e),{kind:s,partition:i,accounts:o,arns:a}=r,c=JSON.stringify([n,s,i,o,(0,zw.namesResources)(n)?a:void 0]);
return this.memory.ask(c,()=>this.analyze(e,r))}},Gw=new WeakMap;function nP(t,e,r){if(!(0,lp.isObject)(t))return!1;if(Gw.
get(t)===e)return!0;let n=!1,s=(0,MY.isCanonicalDeny)(t,e,()=>(n=!0,r()));return s&&!n&&Gw.set(t,e),s}var CY=new Zi(zw.analyzeTlsOnly);
function sP(t,e,r,n){if(nP(t,e,r))return[];let s=up[e],{tlsOnly:i,holes:o,unverifiable:a}=CY.ask(t,r());return i?[]:o.length>
0?[(0,Bn.violation)(`The policy of ${n()} does not deny all requests without TLS: ${o.join("; ")}.`,s)]:[(0,Bn.unverifiable)(
`Whether the policy of ${n()} denies requests without TLS cannot be determined: ${a.join("; ")}.`,s)]}function qY({table:t,
fact:{region:e}},r){let{where:{account:n},replicationAccounts:s}=t,i=e===void 0?void 0:(0,Hw.partitionOf)(e),o=n===void 0?
void 0:[n],a=r==="stream"?`/stream/${Fn.STREAM_LABEL}`:"",c=`arn:${i??Fn.PARTITION}:dynamodb:${e??Fn.REGION}:${n??Fn.ACCOUNT}\
:table/`;return{kind:r,partition:i,accounts:s.length>0?s:o,arns:LY(t).map(l=>c+l+a)}}function LY({tableName:t}){let[e]=t;
return t.length===1&&e.kind==="value"?[e.value]:[]}function $Y({table:t,fact:{local:e,region:r}},n){return e||r===void 0||
!(0,Hw.awaitsPolicies)(t.metadata,r)?n:n.map(s=>(0,Bn.asWarning)({...s,message:`${s.message} It passes until the next de\
ployment: ${r} is among the new replicas (cdk-secure-table:newReplicas).`,fix:`Deploy again without ${r} in the context \
cdk-secure-table:newReplicas. ${s.fix}`}))}var up={table:tP,stream:rP};function FY(t){let e=r=>n=>BY(n)===t?r(n):[];return[
{service:"dynamodb",action:"putResourcePolicy",check:e(r=>KY((0,lp.at)(r,"Policy"),t))},{service:"dynamodb",action:"dele\
teResourcePolicy",check:e(()=>[(0,Bn.violation)(`The custom resource removes the resource policy of a ${t}, which then a\
ccepts requests without TLS.`,up[t])])}]}function BY(t){return/\/stream\/|StreamArn/.test(JSON.stringify((0,lp.at)(t,"Re\
sourceArn")??""))?"stream":"table"}function KY(t,e){let r=typeof t=="string"?(0,Fn.parseJson)(t):void 0;return r===void 0?
[(0,Bn.unverifiable)(`The policy that the custom resource attaches to a ${e} cannot be determined.`,up[e])]:sP(r,e,()=>({
kind:e}),()=>`the ${e} that the custom resource sets`)}});var to=d((xde,aP)=>{"use strict";var fp=Object.defineProperty,UY=Object.getOwnPropertyDescriptor,WY=Object.getOwnPropertyNames,
VY=Object.prototype.hasOwnProperty,JY=(t,e)=>{for(var r in e)fp(t,r,{get:e[r],enumerable:!0})},GY=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of WY(e))!VY.call(t,s)&&s!==r&&fp(t,s,{get:()=>e[s],enumerable:!(n=UY(e,s))||n.
enumerable});return t},YY=t=>GY(fp({},"__esModule",{value:!0}),t),oP={};JY(oP,{TABLE_CREATING_ACTIONS:()=>ZY,hasSdkActions:()=>XY,
sdkAction:()=>zY,sdkActionName:()=>QY});aP.exports=YY(oP);var dp=O(),HY=K();function zY(t,e){return hp.get(t)?.find(({name:r})=>r.
toLowerCase()===e.toLowerCase())}function XY(t){return hp.has(t)}function QY(t){let e=t.replace(/Command$/i,""),r=[...hp.
values()].flat().find(n=>n.name.toLowerCase()===e.toLowerCase())?.name??e;return r.charAt(0).toLowerCase()+r.slice(1)}var ZY=[
"dynamodb:CreateTable","dynamodb:CreateGlobalTable","dynamodb:ImportTable","dynamodb:RestoreTableFromBackup","dynamodb:R\
estoreTableToPointInTime","dynamodb:RestoreTableFromAwsBackup","backup:StartRestoreJob"],pp="deploys a template, whose t\
ables cannot be read",eH="launches a product, whose tables cannot be read",tH="makes keys unusable, so that their tables\
 become inaccessible",hp=new Map([["dynamodb",[...eo("CreateTable","ImportTable","RestoreTableFromBackup","RestoreTableT\
oPointInTime"),...eo("UpdateTable","UpdateContinuousBackups","PutResourcePolicy","DeleteResourcePolicy"),...Ar("adds rep\
licas whose encryption cannot be read","CreateGlobalTable","UpdateGlobalTable")]],["dax",eo("CreateCluster")],["kms",[...eo(
"PutKeyPolicy","DisableKey","DisableKeyRotation","ScheduleKeyDeletion"),...Ar(tH,"DeleteImportedKeyMaterial","Disconnect\
CustomKeyStore","DeleteCustomKeyStore")]],["backup",[{name:"StartRestoreJob",does:"restores a backup: the encryption of \
the new table cannot be read",concerns:rH},...["CreateRestoreTestingSelection","UpdateRestoreTestingSelection"].map(t=>({
name:t,does:"tests restores: the encryption of the restored tables cannot be read",concerns:nH}))]],["cloudcontrol",["Cr\
eateResource","UpdateResource"].map(t=>({name:t,does:"creates or changes a resource that cannot be read",concerns:sH}))],
["cloudformation",Ar(pp,"CreateStack","UpdateStack","CreateChangeSet","ExecuteChangeSet","CreateStackSet","UpdateStackSe\
t","CreateStackInstances","UpdateStackInstances","CreateStackRefactor","ExecuteStackRefactor")],["serverlessapplicationr\
epository",Ar(pp,"CreateCloudFormationChangeSet")],["service-catalog",[...Ar(eH,"ProvisionProduct","UpdateProvisionedPro\
duct","CreateProvisionedProductPlan","ExecuteProvisionedProductPlan"),...Ar(pp,"CreateProduct","CreateProvisioningArtifa\
ct")]]]);function eo(...t){return t.map(e=>({name:e}))}function Ar(t,...e){return e.map(r=>({name:r,does:t}))}function rH(t){
let e=(0,dp.at)(t,"ResourceType");return typeof e!="string"||e==="DynamoDB"||e==="CloudFormation"}function nH(t){let e=(0,dp.
at)(t,"RestoreTestingSelection","ProtectedResourceType");return typeof e!="string"||e.toLowerCase()==="dynamodb"}function sH(t){
let e=(0,dp.at)(t,"TypeName");return typeof e!="string"||(0,HY.tableHiddenIn)(e)!==void 0||iH.test(e)}var iH=/^AWS::(DynamoDB|KMS|DAX|CloudFormation|ServiceCatalog|Serverless)::/});var ut=d((jde,mP)=>{"use strict";var yp=Object.defineProperty,oH=Object.getOwnPropertyDescriptor,aH=Object.getOwnPropertyNames,
cH=Object.prototype.hasOwnProperty,lH=(t,e)=>{for(var r in e)yp(t,r,{get:e[r],enumerable:!0})},uH=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of aH(e))!cH.call(t,s)&&s!==r&&yp(t,s,{get:()=>e[s],enumerable:!(n=oH(e,s))||n.
enumerable});return t},pH=t=>uH(yp({},"__esModule",{value:!0}),t),pP={};lH(pP,{checkKeys:()=>dH,customerManaged:()=>dP,mayEncryptTables:()=>mH});
mP.exports=pH(pP);var mp=O(),fH=K(),fP=ve(),cP=$(),vp=pe();function dH(t,e){return hP(t).flatMap(r=>r.facts.flatMap(n=>{
let s=r.usesOf(n),i=e(n,s);return i.length===0?[]:(0,cP.findings)({...gH(r),when:r.caseOf(n)},s.some(hH)?i:i.map(cP.possible))}))}
function hH({fact:{encryption:t,isOptional:e}}){return t.length===1&&!e}function dP({encryption:t}){let e=[];for(let r of t)
r.kind==="value"&&r.value.level==="CUSTOMER_MANAGED"&&e.push(r.value);return e}function mH(t,{where:e}){let r=lP.get(t)??
yH(t);return lP.set(t,r),r==="any"||r.has((0,fP.resourceKey)(e))}var lP=new WeakMap;function yH(t){let e=hP(t).map(({facts:[
{where:n}]})=>n);return t.opaque.length>0||e.some(({resourceType:n})=>n===fH.REPLICA_KEY)||(0,vp.allReplicas)(t).some(({
fact:n})=>n.encryption.some(({kind:s})=>s==="unverifiable"))?"any":new Set(e.map(fP.resourceKey))}var uP=new WeakMap;function hP(t){
let e=uP.get(t)??vH(t);return uP.set(t,e),e}function vH(t){let e=new Map;for(let i of(0,vp.allReplicas)(t))for(let{key:o}of dP(
i.fact))o!==void 0&&(0,mp.addTo)(e,o,i);let r=new Map,n=new Map;for(let i of e.keys())(0,mp.addTo)(r,_H(i,n),i);let s=i=>e.
get(i)[0].table.when;return[...r.values()].map(i=>({facts:i,uses:i.flatMap(o=>e.get(o)),usesOf:o=>e.get(o),caseOf:o=>i.length>
1||s(o)?.undecided?s(o):void 0}))}function _H(t,e){let n=(e.get(`${t.where.templateFile}#${t.where.logicalId}`)??[]).find(
({where:s})=>s.constructPath===t.where.constructPath);return n===void 0&&(0,mp.addTo)(e,`${t.where.templateFile}#${t.where.
logicalId}`,t),n??t}function gH({facts:[{where:t}],uses:e}){let r=new Set(e.map(({table:n,fact:s})=>(0,vp.remoteRegion)(
n,s)));return{where:t,region:r.size===1?[...r][0]:void 0,subjects:e.map(({table:n,fact:s})=>({where:n.where,region:s.region}))}}});var Ee=d((Rde,wP)=>{"use strict";var gp=Object.defineProperty,bH=Object.getOwnPropertyDescriptor,OH=Object.getOwnPropertyNames,
wH=Object.prototype.hasOwnProperty,PH=(t,e)=>{for(var r in e)gp(t,r,{get:e[r],enumerable:!0})},SH=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of OH(e))!wH.call(t,s)&&s!==r&&gp(t,s,{get:()=>e[s],enumerable:!(n=bH(e,s))||n.
enumerable});return t},kH=t=>SH(gp({},"__esModule",{value:!0}),t),_P={};PH(_P,{checkCalls:()=>NH,createdReplicas:()=>OP,
keysNamedInCall:()=>MH,unknownCalls:()=>xH});wP.exports=kH(_P);var Kn=O(),TH=K(),yP=j(),gP=to(),AH=ve(),Er=$(),EH=ut(),_p="\
Define tables, keys and their policies as resources of the app, and don't change them with a custom resource.";function NH(t,e){
return bP(t,r=>e.filter(({service:n,action:s})=>vP(r.service,n)&&vP(r.action,s)).flatMap(({action:n,check:s})=>(0,Er.matchBranches)(
r.parameters,{value:s,absent:()=>s({}),unverifiable:i=>[(0,Er.unverifiable)(`The custom resource calls ${n} with paramet\
ers that cannot be determined: ${i}.`,_p)]})))}function xH(t){return bP(t,e=>[...DH(e).map(r=>(0,Er.unverifiable)(`The c\
ustom resource ${r}.`,_p)),...IH(e)?[(0,Er.unverifiable)("The custom resource makes a call that cannot be determined: it\
 may create a table or change its encryption.",_p)]:[]])}function bP(t,e){let r=new Map;for(let n of t.sdkCalls.filter(s=>!RH(
t,s))){let s=(0,AH.identityOf)(n.where);r.set(s,[...r.get(s)??[],n])}return[...r.values()].flatMap(n=>{let s=n[0].where,
i=n.find(o=>o.when?.undecided)?.when;return(0,Er.findings)({where:s,subjects:[{where:s}],when:i},n.flatMap(o=>jH(o)?e(o):
e(o).map(Er.possible)))})}function jH({service:t,action:e}){return t.length===1&&e.length===1}function RH(t,{where:e,service:r,
key:n,region:s}){if(r.some(o=>o.kind!=="value"||o.value!=="kms"))return!1;let i=s.every(o=>o.kind==="absent"||o.kind==="\
value"&&o.value===e.region);return t.tables.length===0&&t.opaque.length===0||i&&n!==void 0&&n.every(o=>o.kind==="value"&&
o.value.key!==void 0&&!(0,EH.mayEncryptTables)(t,o.value.key))}function DH({service:t,action:e,parameters:r}){return(0,yP.
valuesOf)(t).flatMap(n=>(0,yP.valuesOf)(e).flatMap(s=>{let{does:i,concerns:o}=(0,gP.sdkAction)(n,s)??{};return i!==void 0&&
(o===void 0||r.some(c=>o(c.kind==="value"?c.value:{})))?[`calls ${s}, which ${i}`]:[]}))}function IH({service:t,action:e}){
return t.some(r=>r.kind!=="value"||(0,gP.hasSdkActions)(r.value)&&e.some(({kind:n})=>n!=="value"))}function vP(t,e){return t.
some(r=>r.kind==="value"&&r.value===e)}function MH(t){return[(0,Kn.at)(t,"SSESpecification"),...OP(t)].flatMap(e=>(0,Kn.
at)(e,"KMSMasterKeyId")??[]).filter(e=>!(0,TH.isAwsManagedKey)(e))}function OP(t){return(0,Kn.listOf)((0,Kn.at)(t,"Repli\
caUpdates")).flatMap(e=>(0,Kn.at)(e,"Create")??[])}});var xP=d((Dde,NP)=>{"use strict";var Op=Object.defineProperty,CH=Object.getOwnPropertyDescriptor,qH=Object.getOwnPropertyNames,
LH=Object.prototype.hasOwnProperty,$H=(t,e)=>{for(var r in e)Op(t,r,{get:e[r],enumerable:!0})},FH=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of qH(e))!LH.call(t,s)&&s!==r&&Op(t,s,{get:()=>e[s],enumerable:!(n=CH(e,s))||n.
enumerable});return t},BH=t=>FH(Op({},"__esModule",{value:!0}),t),SP={};$H(SP,{customerManagedKey:()=>VH});NP.exports=BH(
SP);var Un=O(),wp=K(),KH=A(),I=$(),PP=Tr(),UH=pe(),Pp=Ee(),WH=ut(),VH={name:"CustomerManagedKey",title:"Every table and \
replica is encrypted with a customer managed KMS key",why:"You cannot control who uses the default AWS owned key, audit \
its use in CloudTrail, rotate it or disable it. `Table` and `TableV2` use it in every Region unless you specify another \
key.",remedy:"Use `SecureTable`, or give the table and each replica a symmetric customer managed key in its own Region.",
controls:{nist80053R5:["SC-13","SC-28(1)","AU-9(3)","CP-9d","SC-8(3)","SC-8(4)","SI-19(4)"],hipaa:["164.312(a)(2)(iv)","\
164.312(e)(2)(ii)","164.308(a)(4)(ii)(A)"],pciDss4:["3.5.1","8.3.2"],iso27001:["A.8.24"],nist800171:["3.13.11","3.13.16"]},
guarded:!0,check:(t,e)=>[...JH(t),...GH(t,e),...(0,WH.checkKeys)(t,e4),...n4(t,e),...t.restoreTests.flatMap(r=>r4(r,e)),
...(0,Pp.unknownCalls)(t)]};function JH(t){let e="Define the table as a resource of the app, so that it can be checked, \
or exempt this resource with EncryptedTables.exempt and a reason.",r=t.tables.filter(kP).flatMap(s=>(0,I.findings)({where:s.
where,subjects:[{where:s.where,region:s.where.region}],when:s.when},[(0,I.unverifiable)(`The table cannot be read: ${s.opaque??
"its replicas are not in the template"}.`,e)])),n=t.opaque.flatMap(({where:s,why:i})=>(0,I.findings)({where:s,subjects:[
{where:s,region:s.region}]},[(0,I.unverifiable)(`Tables that cannot be checked may be created here: ${i}.`,e)]));return[
...r,...n]}function kP(t){return t.opaque!==void 0||t.replicas.length===0}function GH(t,e){let r={value:(n,s)=>YH(n,s,e),
absent:n=>[TP(n)],unverifiable:(n,s)=>[AP(n,s)]};return(0,UH.checkReplicas)(t,n=>kP(n.table)?[]:(0,I.matchBranches)(n.fact.
encryption,r,n))}function TP({name:t,table:e}){return(0,I.violation)(`${t} is encrypted with an AWS owned key.`,Sp(e))}function YH(t,e,r){
switch(t.level){case"AWS_OWNED":return[TP(e)];case"AWS_MANAGED":return r.minimumKey==="AWS_MANAGED"?[]:[(0,I.violation)(
`${e.name} is encrypted with the AWS managed key for DynamoDB (alias/aws/dynamodb).`,Sp(e.table))];case"CUSTOMER_MANAGED":
return[...HH(t,e),...zH(t,e),...XH(t,e),...QH(t,e)]}}function AP(t,{inText:e,table:r}){return(0,I.unverifiable)(`Which k\
ey encrypts ${e} cannot be determined: ${t}.`,Sp(r))}function HH({lookedUp:t,foreignKeyName:e},r){return t===void 0?[]:[
{...AP(t,r),foreignKey:e}]}function zH({viaAlias:t},{name:e}){return t===void 0?[]:[(0,I.asWarning)((0,I.violation)(`${e}\
 specifies its key by ${t}. DynamoDB resolves an alias once: pointing the alias at another key later does not change the\
 table's key.`,"Specify the key by its ARN."))]}function XH(t,{name:e,table:r,fact:n}){let s=t.key?.where.region??t.keyRegion,
i=s!==void 0&&s!==KH.REGION&&n.region!==void 0&&s!==n.region,o=r.replicas.find(({local:l})=>l)??r.replicas[0],a=o!==n&&o.
encryption.some(l=>l.kind==="value"&&ZH(l.value,t)),c=(0,I.violation)(`${e} is encrypted with a key in another Region${i?
` (${s})`:", the key of the table in its own Region"}.`,"Specify for each replica the ARN of a key in its own Region.");
return!i&&!a?[]:[i||o.encryption.length===1?c:(0,I.possible)(c)]}function QH({key:t,foreignKeyName:e=""},{table:r}){let n=t?.
where.account??/^arn:[^:]*:kms:[^:]*:(\d{12}):/.exec(e)?.[1],s=r.where.account;if(n===void 0||s===void 0||n===s)return[];
let{what:i,remedy:o}=(0,wp.keyOfAnotherAccount)("The table's key",n,s);return[(0,I.asWarning)((0,I.violation)(i,o))]}function ZH(t,e){
return t.level==="CUSTOMER_MANAGED"&&e.viaAlias===void 0&&(e.key===void 0?e.keyRegion!==void 0&&t.foreignKey===e.foreignKey:
t.key===e.key)}function e4(t){let e="Use an enabled key with KeySpec SYMMETRIC_DEFAULT and KeyUsage ENCRYPT_DECRYPT.",r=s=>i=>[
(0,I.unverifiable)(`${s} of the table's key cannot be determined: ${i}.`,e)],n=(s,i)=>({value:o=>o===i?[]:[(0,I.violation)(
`The table's key has ${s} ${o}, and DynamoDB accepts only ${i}.`,e)],absent:()=>[],unverifiable:t4(t)?()=>[]:r(s)});return[
...(0,I.matchBranches)(t.enabled,{value:s=>s?[]:[(0,I.violation)("The table's key is disabled, which makes the table ina\
ccessible.",e)],absent:()=>[],unverifiable:r("Enabled")}),...(0,I.matchBranches)(t.keySpec,n("KeySpec","SYMMETRIC_DEFAUL\
T")),...(0,I.matchBranches)(t.keyUsage,n("KeyUsage","ENCRYPT_DECRYPT"))]}function t4({where:t,rotation:e,origin:r}){return t.
resourceType===wp.REPLICA_KEY&&[...e,...r].every(({kind:n})=>n==="unverifiable")}function r4({where:t,restoresTables:e,encryption:r,
when:n},{minimumKey:s}){let i="Set RestoreMetadataOverrides on the restore testing selection: encryptionType KMS, and km\
sMasterKeyArn with the ARN of a customer managed key (AWS Backup: restore testing inferred metadata).",o=e===void 0?I.unverifiable:
I.violation,a=e===void 0?"AWS Backup may restore tables":"AWS Backup restores tables",c=o(`${a} in these tests with an A\
WS owned key.`,i);return(0,I.findings)({where:t,subjects:[{where:t,region:t.region}],when:n},(0,I.matchBranches)(r,{value:({
level:l})=>l==="AWS_OWNED"?[c]:l==="AWS_MANAGED"&&s!=="AWS_MANAGED"?[o(`${a} in these tests with the AWS managed key for\
 DynamoDB (alias/aws/dynamodb).`,i)]:[],absent:()=>[c],unverifiable:l=>[(0,I.unverifiable)(`Which key encrypts the table\
s that AWS Backup restores in these tests cannot be determined: ${l}.`,i)]}))}function Sp({form:t}){switch(t){case"Table":
return`Secure it in place with ${PP.IN_PLACE}, or set \`encryption: TableEncryption.CUSTOMER_MANAGED\` with an \`encryption\
Key\` (SSESpecification: SSEEnabled true, SSEType KMS, KMSMasterKeyId). A new table can be a SecureTable. For a deployed \
table, or one with replicationRegions, see docs/migration.md.`;case"GlobalTable":return`Make it a SecureTable, secure it\
 in place with ${PP.IN_PLACE}, or set \`encryption: TableEncryptionV2.customerManagedKey(key, replicaKeyArns)\` (SSESpecif\
ication: SSEEnabled true, SSEType KMS, and a KMSMasterKeyId on every replica).`;case"SimpleTable":return"Make it a Secur\
eTable, or give it SSESpecification: SSEEnabled true, SSEType KMS, KMSMasterKeyId.";case"SdkCall":return"Make it a Secur\
eTable, or pass SSESpecification: Enabled true, SSEType KMS, KMSMasterKeyId in the call."}}var bp="Pass an SSE specifica\
tion with Enabled true, SSEType KMS and the KMSMasterKeyId of a customer managed key, or define the table as a SecureTab\
le.";function n4(t,e){return(0,Pp.checkCalls)(t,[{service:"dynamodb",action:"updateTable",check:r=>s4(r,e)},{service:"km\
s",action:"disableKey",check:()=>[(0,I.violation)("The custom resource disables a key, which makes its tables inaccessib\
le.","Remove the call that disables the key.")]}])}function s4(t,e){let r=(0,Un.at)(t,"SSESpecification");return[...r===
void 0?[]:i4(r,e),...(0,Pp.createdReplicas)(t).flatMap(n=>EP((0,Un.at)(n,"KMSMasterKeyId"),"added replica",e))]}function i4(t,e){
let r=(0,Un.at)(t,"Enabled");switch(r===void 0?!1:(0,Un.booleanOf)(r)){case!0:return EP((0,Un.at)(t,"KMSMasterKeyId"),"t\
able",e);case!1:return[(0,I.violation)("The custom resource changes the table to an AWS owned key.",bp)];case void 0:return[
(0,I.unverifiable)("The custom resource may change the table to an AWS owned key: Enabled cannot be determined.",bp)]}}function EP(t,e,r){
return(t===void 0||(0,wp.isAwsManagedKey)(t))&&r.minimumKey==="CUSTOMER_MANAGED"?[(0,I.violation)(`The custom resource c\
hanges the ${e} to the AWS managed key for DynamoDB.`,bp)]:[]}});var Wn=d((Ide,RP)=>{"use strict";var kp=Object.defineProperty,o4=Object.getOwnPropertyDescriptor,a4=Object.getOwnPropertyNames,
c4=Object.prototype.hasOwnProperty,l4=(t,e)=>{for(var r in e)kp(t,r,{get:e[r],enumerable:!0})},u4=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of a4(e))!c4.call(t,s)&&s!==r&&kp(t,s,{get:()=>e[s],enumerable:!(n=o4(e,s))||n.
enumerable});return t},p4=t=>u4(kp({},"__esModule",{value:!0}),t),jP={};l4(jP,{checkClusters:()=>m4,checkSwitch:()=>h4,checkSwitchCall:()=>y4});
RP.exports=p4(jP);var f4=O(),Ue=$(),d4=pe();function h4(t,e,r,n){let s=({name:o})=>[(0,Ue.violation)(`${o} has no ${e}.`,
r)],i={value:(o,a)=>o?[]:s(a),absent:s,unverifiable:(o,{name:a})=>[(0,Ue.unverifiable)(`${a} may have no ${e}, which can\
not be determined: ${o}.`,r)]};return(0,d4.checkReplicas)(t,o=>(0,Ue.matchBranches)(n(o.fact),i,o))}function m4(t,e,r,n,s){
let i=(0,Ue.violation)(`The DAX cluster does not ${e}.`,r);return t.daxClusters.flatMap(o=>(0,Ue.findings)({where:o.where,
subjects:[],when:o.when},(0,Ue.matchBranches)(n(o),{value:a=>s(a)?[]:[i],absent:()=>[i],unverifiable:a=>[(0,Ue.unverifiable)(
`Whether the DAX cluster does ${e} cannot be determined: ${a}.`,r)]})))}function y4(t,e,r){switch(t===void 0?!0:(0,f4.booleanOf)(
t)){case!0:return[];case!1:return[(0,Ue.violation)(`The custom resource turns ${e} off.`,r)];case void 0:return[(0,Ue.unverifiable)(
`Whether the custom resource turns ${e} off cannot be determined.`,r)]}}});var CP=d((Mde,MP)=>{"use strict";var Tp=Object.defineProperty,v4=Object.getOwnPropertyDescriptor,_4=Object.getOwnPropertyNames,
g4=Object.prototype.hasOwnProperty,b4=(t,e)=>{for(var r in e)Tp(t,r,{get:e[r],enumerable:!0})},O4=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of _4(e))!g4.call(t,s)&&s!==r&&Tp(t,s,{get:()=>e[s],enumerable:!(n=v4(e,s))||n.
enumerable});return t},w4=t=>O4(Tp({},"__esModule",{value:!0}),t),IP={};b4(IP,{daxEncryptionAtRest:()=>S4});MP.exports=w4(
IP);var P4=Wn(),DP="Set SSESpecification: { SSEEnabled: true } on the cluster. This replaces an existing cluster.",S4={name:"\
DaxEncryptionAtRest",title:"DAX clusters are encrypted at rest",why:"A DAX cluster stores a copy of the table's data, an\
d encryption at rest is off by default.",remedy:DP,controls:{nist80053R5:["SC-13","SC-28(1)"],hipaa:["164.312(a)(2)(iv)"],
pciDss4:["3.5.1","8.3.2"],securityHub:["DynamoDB.3"],iso27001:["A.8.24"],nist800171:["3.13.16"]},guarded:!0,check:t=>(0,P4.
checkClusters)(t,"encrypt at rest",DP,e=>e.encryptionAtRest,e=>e)}});var FP=d((Cde,$P)=>{"use strict";var Ap=Object.defineProperty,k4=Object.getOwnPropertyDescriptor,T4=Object.getOwnPropertyNames,
A4=Object.prototype.hasOwnProperty,E4=(t,e)=>{for(var r in e)Ap(t,r,{get:e[r],enumerable:!0})},N4=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of T4(e))!A4.call(t,s)&&s!==r&&Ap(t,s,{get:()=>e[s],enumerable:!(n=k4(e,s))||n.
enumerable});return t},x4=t=>N4(Ap({},"__esModule",{value:!0}),t),LP={};E4(LP,{daxEncryptionInTransit:()=>R4});$P.exports=
x4(LP);var j4=Wn(),qP="Set ClusterEndpointEncryptionType: TLS on the cluster (dax.r3 node types do not support it). This\
 replaces an existing cluster.",R4={name:"DaxEncryptionInTransit",title:"DAX clusters accept only TLS",why:"The table's \
resource policy does not apply to a DAX cluster. Clients read data through DAX unencrypted unless the cluster endpoint r\
equires TLS.",remedy:qP,controls:{nist80053R5:["SC-8","SC-8(1)"],hipaa:["164.312(e)(1)"],pciDss4:["2.2.7","4.2.1","4.2.1\
.1","8.3.2"],securityHub:["DynamoDB.7"],iso27001:["A.8.24"],soc2:["CC6.7"]},guarded:!0,check:t=>(0,j4.checkClusters)(t,"\
demand TLS",qP,e=>e.endpointEncryption,e=>e==="TLS")}});var VP=d((qde,WP)=>{"use strict";var Ep=Object.defineProperty,D4=Object.getOwnPropertyDescriptor,I4=Object.getOwnPropertyNames,
M4=Object.prototype.hasOwnProperty,C4=(t,e)=>{for(var r in e)Ep(t,r,{get:e[r],enumerable:!0})},q4=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of I4(e))!M4.call(t,s)&&s!==r&&Ep(t,s,{get:()=>e[s],enumerable:!(n=D4(e,s))||n.
enumerable});return t},L4=t=>q4(Ep({},"__esModule",{value:!0}),t),KP={};C4(KP,{deletionProtection:()=>B4});WP.exports=L4(
KP);var $4=O(),F4=Ee(),UP=Wn(),BP="Set `deletionProtection: true` on every replica: DynamoDB does not copy the setting b\
etween replicas.",B4={name:"DeletionProtection",title:"Every replica has deletion protection",why:"Deleting a table also\
 deletes its resource policy and its point-in-time recovery settings. A table restored from a backup has neither.",remedy:BP,
controls:{securityHub:["DynamoDB.6"]},guarded:!1,check:t=>[...(0,UP.checkSwitch)(t,"deletion protection",BP,e=>e.deletionProtection),
...K4(t)]};function K4(t){return(0,F4.checkCalls)(t,[{service:"dynamodb",action:"updateTable",check:e=>(0,UP.checkSwitchCall)(
(0,$4.at)(e,"DeletionProtectionEnabled"),"deletion protection","Remove the parameter that turns deletion protection off.")}])}});var HP=d((Lde,YP)=>{"use strict";var Np=Object.defineProperty,U4=Object.getOwnPropertyDescriptor,W4=Object.getOwnPropertyNames,
V4=Object.prototype.hasOwnProperty,J4=(t,e)=>{for(var r in e)Np(t,r,{get:e[r],enumerable:!0})},G4=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of W4(e))!V4.call(t,s)&&s!==r&&Np(t,s,{get:()=>e[s],enumerable:!(n=U4(e,s))||n.
enumerable});return t},Y4=t=>G4(Np({},"__esModule",{value:!0}),t),JP={};J4(JP,{withoutLiteralLoops:()=>z4});YP.exports=Y4(
JP);var _e=O(),H4=2e3,GP=/^Fn::ForEach::/;function z4(t){return(0,_e.listOf)((0,_e.at)(t,"Transform")).includes("AWS::La\
nguageExtensions")?ro(t,{left:H4}):t}function ro(t,e){return(0,_e.isList)(t)?t.map(r=>ro(r,e)):(0,_e.isObject)(t)?Object.
fromEntries(Object.entries(t).flatMap(([r,n])=>{let s=GP.test(r)?X4(n,e):void 0;return s===void 0?[[r,ro(n,e)]]:s.flatMap(
i=>Object.entries(ro(i,e)))})):t}function X4(t,e){let[r,n,s,...i]=(0,_e.isList)(t)?t:[];if(!(!(typeof r=="string"&&/^[A-Za-z0-9]+$/.
test(r)&&(0,_e.isList)(n)&&n.every(_e.isScalar)&&(0,_e.isObject)(s)&&i.length===0)||e.left<n.length))return e.left-=n.length,
n.map(a=>no(s,r,String(a)))}function Q4([t,e,...r],n,s){return[t,...e===void 0?[]:[no(e,n,s)],...r]}function Z4(t){let e=t["\
Fn::Sub"];return typeof e=="string"&&!e.includes("${")&&Object.keys(t).length===1?e:t}function no(t,e,r){let n=r.replace(
/[^A-Za-z0-9]/g,""),s=i=>i.replaceAll(`\${${e}}`,()=>r).replaceAll(`&{${e}}`,()=>n);return(0,_e.isList)(t)?t.map(i=>no(i,
e,r)):(0,_e.isObject)(t)?t.Ref===e&&Object.keys(t).length===1?r:Z4(Object.fromEntries(Object.entries(t).map(([i,o])=>{let a=GP.
test(i)&&(0,_e.isList)(o)&&o[0]===e;return[s(i),a?Q4(o,e,r):no(o,e,r)]}))):typeof t=="string"?s(t):t}});var Z=d(($de,XP)=>{"use strict";var Dp=Object.defineProperty,e3=Object.getOwnPropertyDescriptor,t3=Object.getOwnPropertyNames,
r3=Object.prototype.hasOwnProperty,n3=(t,e)=>{for(var r in e)Dp(t,r,{get:e[r],enumerable:!0})},s3=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of t3(e))!r3.call(t,s)&&s!==r&&Dp(t,s,{get:()=>e[s],enumerable:!(n=e3(e,s))||n.
enumerable});return t},i3=t=>s3(Dp({},"__esModule",{value:!0}),t),zP={};n3(zP,{DEPLOYER_VALUE:()=>p3,FOREIGN_REFERENCE:()=>f3,
Scope:()=>Rp,Template:()=>xp,UNRENDERED:()=>u3,mayEqual:()=>jp,mayShareEnvironment:()=>l3});XP.exports=i3(zP);var o3=require("path"),
a3=HP(),pt=O(),xp=class{constructor(e,r){this.source=e,this.origin=r,this.document=(0,a3.withoutLiteralLoops)(e);let n=new Map,
s=(0,pt.at)(this.document,"Resources");for(let i of(0,pt.isObject)(s)?Object.keys(s):[]){let o=(0,pt.at)(s,i),a=(0,pt.at)(
o,"Type");if((0,pt.isObject)(o)&&typeof a=="string"){let c=(0,pt.at)(o,"Properties");n.set(i,{template:this,logicalId:i,
type:a,entry:o,properties:(0,pt.isObject)(c)?c:{}})}}this.resources=n}source;origin;document;resources;parent;nested=new Map;partlyRead=new Set;isDeployedElsewhere=!1;get region(){
return this.isElsewhere?void 0:this.origin.region}get account(){return this.isElsewhere?void 0:this.origin.account}get isElsewhere(){
return this.isDeployedElsewhere||(this.parent?.template.isElsewhere??!1)}section(e,r){return(0,pt.at)(this.document,e,r)}get deployedBy(){
let{parent:e,origin:r}=this;return r.isOnlyDeployed&&e!==void 0?e.template.deployedBy??e.resource:void 0}locate(e){let{origin:r}=this;
return{get constructPath(){return e===void 0?r.stackPath:r.pathOf(e.logicalId)??c3(r,e.logicalId)},templateFile:r.file,logicalId:e?.
logicalId??"",resourceType:e?.type??"AWS::CloudFormation::Stack",region:this.region,account:this.account}}};function c3({
file:t,stackPath:e},r){return`${t===void 0?e:(0,o3.basename)(t)}#${r}`}function l3(t,e){return jp(t.account,e.account)&&
jp(t.region,e.region)}function jp(t,e){return t===void 0||e===void 0||t===e}var Rp=class{constructor(e){this.path=e}path;includesResource({
template:e,logicalId:r}){return this.path===""||this.includes(e.origin.pathOf(r)??e.origin.stackPath)}includesTemplate(e){
return this.path===""||this.includes(e.origin.stackPath)}includes(e){return e===this.path||e.startsWith(`${this.path}/`)}},
u3="Fn::Unrendered",p3="Fn::DeployerValue",f3="Fn::ForeignReference"});var rS=d((Fde,tS)=>{"use strict";var qp=Object.defineProperty,d3=Object.getOwnPropertyDescriptor,h3=Object.getOwnPropertyNames,
m3=Object.prototype.hasOwnProperty,y3=(t,e)=>{for(var r in e)qp(t,r,{get:e[r],enumerable:!0})},v3=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of h3(e))!m3.call(t,s)&&s!==r&&qp(t,s,{get:()=>e[s],enumerable:!(n=d3(e,s))||n.
enumerable});return t},_3=t=>v3(qp({},"__esModule",{value:!0}),t),eS={};y3(eS,{keyAccess:()=>w3});tS.exports=_3(eS);var Nr=ve(),
g3=Z(),Ip=$(),b3=ut(),O3="Grant with the methods of the table (grantReadData, grantWriteData, grants), which add the per\
missions on its key too, or allow the role kms:Decrypt on the key. A role that writes also needs kms:Encrypt, kms:ReEncr\
ypt* and kms:GenerateDataKey*.",w3={name:"KeyAccess",title:"A role that can access the data of a table can use its key",
why:"Every request that reads or writes items of an encrypted table needs kms:Decrypt on its key. Without it, the reques\
t is denied.",remedy:O3,controls:{},guarded:!1,check:t=>{let e=t.related.roles.filter(({tables:n,allTables:s})=>s||n.length>
0),r=e.length===0?void 0:new Cp(t);return r===void 0?[]:e.flatMap(n=>S3(n,r))}};function P3({uses:t}){let[e,r,n]=["read",
"write","stream"].map(o=>t.includes(o));return`Write \`${[...e&&r?["grantReadWriteData"]:[...e?["grantReadData"]:[],...r?
["grantWriteData"]:[]],...n?["grantStreamRead"]:[]].map(o=>`table.${o}(role)`).join("; ")}\`, which adds the permissions \
on the key too. If a construct writes the policies of the role, let the principals of the account use the key through Dy\
namoDB (\`keyOptions: { allowAccountPrincipals: true }\` of SecureTable), or allow the role kms:Decrypt on the key. A role\
 that writes also needs kms:Encrypt, kms:ReEncrypt* and kms:GenerateDataKey*.`}var Cp=class{constructor(e){this.facts=e,
this.tables=new Map(e.tables.map(r=>[(0,Nr.resourceKey)(r.where),r]))}facts;tables;ofAccounts=new Map;keysFor({tables:e,
allTables:r,where:{account:n}}){return r?this.ofAccount(n):ZP(e.flatMap(({where:s,region:i})=>QP(this.tables.get((0,Nr.resourceKey)(
s)),i)))}ofAccount(e){let r=this.ofAccounts.get(e)??ZP(this.facts.tables.filter(({where:n})=>(0,g3.mayEqual)(e,n.account)).
flatMap(n=>QP(n)));return this.ofAccounts.set(e,r),r}};function QP(t,e){let r=t?.replicas.find(n=>e===void 0?n.local:n.region===
e);return r===void 0?[]:(0,b3.customerManaged)(r).flatMap(({key:n})=>n===void 0?[]:[{table:t,key:n}])}function ZP(t){let e=new Map;
return t.forEach(r=>e.has(r.key)||e.set(r.key,r)),[...e.values()]}var Mp=3;function S3(t,e){let r=e.keysFor(t).filter(({
key:i})=>!k3(t,i));if(r.length===0)return[];let n=r.slice(0,Mp).map(({table:i,key:o})=>`${i.where.constructPath} (key ${o.
where.constructPath})`),s=r.length>Mp?` and ${r.length-Mp} more`:"";return(0,Ip.findings)({where:t.where,subjects:r.map(
({table:i})=>({where:i.where}))},[(0,Ip.asWarning)((0,Ip.violation)(`The role can access the data of ${n.join(", ")}${s}\
, but neither its policies nor the key policy allow it to decrypt.`,P3(t)))])}function k3(t,{users:e,where:r}){let n=t.anyKey||
t.keys.some(i=>(0,Nr.resourceKey)(i)===(0,Nr.resourceKey)(r)),s=i=>{switch(i.kind){case"unverifiable":return!0;case"abse\
nt":return n;case"value":return i.value.anyPrincipal||i.value.account&&n||T3(i.value,t)}};return e===void 0||e.every(s)}
function T3({roles:t,roleNames:e},{where:r,name:n}){return n!==void 0&&e.includes(n)||t.some(s=>(0,Nr.resourceKey)(s)===
(0,Nr.resourceKey)(r))}});var cS=d((Bde,aS)=>{"use strict";var Lp=Object.defineProperty,A3=Object.getOwnPropertyDescriptor,E3=Object.getOwnPropertyNames,
N3=Object.prototype.hasOwnProperty,x3=(t,e)=>{for(var r in e)Lp(t,r,{get:e[r],enumerable:!0})},j3=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of E3(e))!N3.call(t,s)&&s!==r&&Lp(t,s,{get:()=>e[s],enumerable:!(n=A3(e,s))||n.
enumerable});return t},R3=t=>j3(Lp({},"__esModule",{value:!0}),t),iS={};x3(iS,{keyPolicyScope:()=>$3});aS.exports=R3(iS);
var nS=O(),D3=A(),I3=Zu(),fe=$(),M3=Ee(),C3=An(),q3=ut(),xr="Name the principals in the key policy, or restrict the stat\
ement to one account (`kms:CallerAccount`) and to DynamoDB (`kms:ViaService`).",L3=`${xr} If a role or user is known onl\
y at deployment, restrict the statement to the account in its ARN: StringEquals on \`kms:CallerAccount\` with \`Fn.select(4\
, Fn.split(':', arn))\`.`,sS="Remove BypassPolicyLockoutSafetyCheck.",$3={name:"KeyPolicyScope",title:"The key policy of\
 a table's key allows only named principals",why:"A key that every principal can use protects nothing. If a key policy l\
ocks its own account out, only AWS Support can restore access to the key.",remedy:xr,controls:{cisAws:["2.21"],securityHub:[
"KMS.5"]},guarded:!0,check:t=>[...(0,q3.checkKeys)(t,F3),...K3(t)]};function F3(t){return[...(0,fe.matchBranches)(t.policy,
{value:e=>oS(e,t.namedPrincipals),absent:()=>[],unverifiable:e=>[(0,fe.unverifiable)(`The policy of the table's key cann\
ot be determined: ${e}.`,xr)]}),...(0,fe.matchBranches)(t.bypassPolicyLockoutSafetyCheck,{value:e=>e?[(0,fe.violation)("\
The table's key bypasses the key policy lockout safety check (BypassPolicyLockoutSafetyCheck).",sS)]:[],absent:()=>[],unverifiable:e=>[
(0,fe.unverifiable)(`Whether the table's key bypasses the key policy lockout safety check cannot be determined: ${e}.`,sS)]})]}
var B3=new C3.TextMemory;function oS(t,e=[]){let{publicAllow:r,rootMayAdminister:n,unverifiable:s}=B3.ask(JSON.stringify(
[t,e]),()=>(0,I3.analyzeKeyPolicy)(t,e));return r.length>0?[(0,fe.violation)(`The key policy allows public access: ${r.join(
"; ")}.`,xr)]:s.length>0?[(0,fe.unverifiable)(`Whether the key policy allows public access cannot be determined: ${s.join(
"; ")}.`,L3)]:n?[]:[(0,fe.asWarning)((0,fe.violation)("The key policy does not allow the account to change it: if the pr\
incipals that it names are deleted, only AWS Support can restore access.","Allow kms:PutKeyPolicy to the account (arn:aw\
s:iam::<account>:root)."))]}function K3(t){return(0,M3.checkCalls)(t,[{service:"kms",action:"putKeyPolicy",check:e=>[...(0,nS.
at)(e,"BypassPolicyLockoutSafetyCheck")===!0?[(0,fe.violation)("The custom resource sets a key policy and bypasses the k\
ey policy lockout safety check.",xr)]:[],...U3((0,nS.at)(e,"Policy"))]},{service:"kms",action:"createGrant",check:()=>[(0,fe.
violation)("The custom resource creates a KMS grant, which lets a principal use a key regardless of the key policy.","Al\
low the principal in the key policy instead.")]}])}function U3(t){let e=(0,fe.unverifiable)("The key policy that the cus\
tom resource sets cannot be determined.",xr),r=typeof t=="string"?(0,D3.parseJson)(t):void 0;return r===void 0?[e]:oS(r)}});var dS=d((Kde,fS)=>{"use strict";var $p=Object.defineProperty,W3=Object.getOwnPropertyDescriptor,V3=Object.getOwnPropertyNames,
J3=Object.prototype.hasOwnProperty,G3=(t,e)=>{for(var r in e)$p(t,r,{get:e[r],enumerable:!0})},Y3=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of V3(e))!J3.call(t,s)&&s!==r&&$p(t,s,{get:()=>e[s],enumerable:!(n=W3(e,s))||n.
enumerable});return t},H3=t=>Y3($p({},"__esModule",{value:!0}),t),lS={};G3(lS,{Stay:()=>uS,mayBeProtected:()=>e9,policyOf:()=>Z3,
stayOfKey:()=>X3,stayOfTable:()=>Q3});fS.exports=H3(lS);var z3=N(),so=O(),uS=(t=>(t[t.DELETED=0]="DELETED",t[t.UNLESS_CREATION_FAILS=
1]="UNLESS_CREATION_FAILS",t[t.RETAINED=2]="RETAINED",t))(uS||{}),io={Delete:0,RetainExceptOnCreate:1,Retain:2};function X3(t){
return pS(t)??0}function Q3(t){return t===void 0?0:pS(t)??2}function Z3(t){return Object.keys(io).find(e=>io[e]===t)}function pS(t){
return typeof t=="string"&&Object.hasOwn(io,t)?io[t]:void 0}function e9(t){let e=(0,so.at)(t,"Replicas")??[];return!(0,so.
isList)(e)||[t,...e].some(r=>{let n=(0,so.at)(r,"DeletionProtectionEnabled");return!(0,z3.isPlainObject)(r)||n!==void 0&&
(0,so.booleanOf)(n)!==!1})}});var OS=d((Ude,bS)=>{"use strict";var Fp=Object.defineProperty,t9=Object.getOwnPropertyDescriptor,r9=Object.getOwnPropertyNames,
n9=Object.prototype.hasOwnProperty,s9=(t,e)=>{for(var r in e)Fp(t,r,{get:e[r],enumerable:!0})},i9=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of r9(e))!n9.call(t,s)&&s!==r&&Fp(t,s,{get:()=>e[s],enumerable:!(n=t9(e,s))||n.
enumerable});return t},o9=t=>i9(Fp({},"__esModule",{value:!0}),t),_S={};s9(_S,{keyRetained:()=>l9});bS.exports=o9(_S);var hS=ve(),
ee=dS(),Vn=$(),a9=Ee(),c9=ut(),gS="Set `removalPolicy: RemovalPolicy.RETAIN` on the key (DeletionPolicy and UpdateReplac\
ePolicy: Retain), or delete its tables with it: RemovalPolicy.DESTROY on each table and on the nested stacks around it, \
without deletion protection.",l9={name:"KeyRetained",title:"The key of a table is not deleted while the table stays",why:"\
Without its key, a table is inaccessible and its backups are unreadable. CloudFormation cannot cancel the deletion of a \
key.",remedy:gS,controls:{securityHub:["KMS.3"]},guarded:!0,check:t=>[...(0,c9.checkKeys)(t,u9),...d9(t)]};function u9(t,e){
return[...mS("DeletionPolicy",t.deletionPolicy,()=>yS(t,e,({deletionPolicy:r})=>[r])),...mS("UpdateReplacePolicy",t.updateReplacePolicy,
()=>yS(t,e,({deletionPolicy:r,updateReplacePolicy:n})=>[r,n]))]}function mS(t,e,r){let n=(s,i,o)=>{let{stay:a,table:c,within:l}=s===
ee.Stay.RETAINED?{stay:ee.Stay.DELETED}:r();if(s>=a||c===void 0)return[];let{constructPath:u}=c.where,p=l===void 0||l.where.
constructPath===u?"":` with its nested stack ${l.where.constructPath}`;return[o(`${i}, and ${u} stays${p}${a===ee.Stay.RETAINED?
"":" unless its creation fails"}.`,gS)]};return(0,Vn.matchBranches)(e,{value:s=>n((0,ee.stayOfKey)(s),`The table's key i\
s deleted ${(0,ee.stayOfKey)(s)===ee.Stay.UNLESS_CREATION_FAILS?"when its creation fails":"with its resource"}: ${t} is ${s}`,
Vn.violation),absent:()=>n(ee.Stay.DELETED,`The table's key is deleted with its resource: it has no ${t}`,Vn.violation),
unverifiable:s=>n(ee.Stay.DELETED,`The ${t} of the table's key cannot be determined: ${s}`,Vn.unverifiable)})}function yS(t,e,r){
let n={stay:ee.Stay.DELETED};for(let{table:s}of e){let i=f9(s)?ee.Stay.RETAINED:Math.max(...r(s).map(vS));i>n.stay&&(n={
stay:i,table:s});for(let o of p9(t,s)){let a=vS(o.deletionPolicy);a>n.stay&&(n={stay:a,table:s,within:o})}}return n}function p9({
nestedIn:t=[]},{nestedIn:e=[]}){let r=new Set(t.map(({where:n})=>(0,hS.resourceKey)(n)));return e.filter(({where:n})=>!r.
has((0,hS.resourceKey)(n)))}function vS(t){return t===void 0?ee.Stay.RETAINED:Math.max(...t.map(e=>{switch(e.kind){case"\
value":return(0,ee.stayOfTable)(e.value);case"absent":return(0,ee.stayOfTable)(void 0);case"unverifiable":return ee.Stay.
RETAINED}}))}function f9({opaque:t,replicas:e}){return t!==void 0||e.some(({deletionProtection:r})=>r.some(n=>n.kind==="\
unverifiable"||n.kind==="value"&&n.value))}function d9(t){return(0,a9.checkCalls)(t,[{service:"kms",action:"scheduleKeyD\
eletion",check:()=>[(0,Vn.violation)("The custom resource deletes a key: the tables encrypted with it are lost.","Remove\
 the call that deletes the key.")]}])}});var AS=d((Wde,TS)=>{"use strict";var Bp=Object.defineProperty,h9=Object.getOwnPropertyDescriptor,m9=Object.getOwnPropertyNames,
y9=Object.prototype.hasOwnProperty,v9=(t,e)=>{for(var r in e)Bp(t,r,{get:e[r],enumerable:!0})},_9=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of m9(e))!y9.call(t,s)&&s!==r&&Bp(t,s,{get:()=>e[s],enumerable:!(n=h9(e,s))||n.
enumerable});return t},g9=t=>_9(Bp({},"__esModule",{value:!0}),t),SS={};v9(SS,{keyRotation:()=>O9});TS.exports=g9(SS);var ge=$(),
b9=pe(),wS=Ee(),kS=ut(),O9={name:"KeyRotation",title:"The key of every table rotates automatically",why:"Rotation limits\
 how much data is encrypted with the same key material. KMS rotates without interruption and keeps the old material for \
existing data.",remedy:"Set `enableKeyRotation: true` on the key. KMS rotates only symmetric keys whose key material it \
generated.",controls:{nist80053R5:["SC-12","SC-12(2)","SC-12(6)","CM-6a","CM-9b","SA-9(6)"],hipaa:["164.312(a)(2)(iv)"],
pciDss4:["3.7.4","3.7.5"],cisAws:["4.6"],securityHub:["KMS.4"],iso27001:["A.8.24"]},guarded:!0,check:t=>[...(0,b9.checkReplicas)(
t,w9),...(0,kS.checkKeys)(t,P9),...A9(t)]},PS="Set `enableKeyRotation: true` on the key (EnableKeyRotation: true).";function w9(t){
return(0,kS.customerManaged)(t.fact).filter(({key:e})=>e===void 0).map(({foreignKey:e,foreignKeyName:r})=>({...(0,ge.unverifiable)(
`${t.name} is encrypted with a key whose rotation cannot be determined: ${e??"the app does not define it"}.`,"Define the\
 key in this app, or exempt the table with the evidence that the key rotates as the reason. To exempt all tables on the \
key at once, pass the key to EncryptedTables.exempt."),foreignKey:r}))}function P9(t){let e=S9(t);return e.length>0?e:[...k9(
t),...T9(t)]}function S9({origin:t}){let e="Use a key with Origin AWS_KMS and automatic rotation.";return(0,ge.matchBranches)(
t,{value:r=>r==="AWS_KMS"?[]:[(0,ge.violation)(`The table's key has Origin ${r}: KMS cannot rotate it automatically.`,e)],
absent:()=>[],unverifiable:r=>[(0,ge.unverifiable)(`The Origin of the table's key cannot be determined: ${r}.`,e)]})}function k9({
rotation:t,keySpec:e}){if(e.some(n=>n.kind==="value"&&n.value!=="SYMMETRIC_DEFAULT"))return[];let r=(0,ge.violation)("Th\
e table's key does not rotate.",PS);return(0,ge.matchBranches)(t,{value:n=>n?[]:[r],absent:()=>[r],unverifiable:n=>[(0,ge.
unverifiable)(`Whether the table's key rotates cannot be determined: ${n}.`,PS)]})}function T9({rotationPeriodInDays:t}){
return(0,ge.matchBranches)(t,{value:e=>e>=90&&e<=2560?[]:[(0,ge.violation)(`The table's key has a rotation period of ${e}\
 days, and KMS accepts 90 to 2560.`,"Set RotationPeriodInDays to a number from 90 to 2560.")],absent:()=>[],unverifiable:()=>[]})}
function A9(t){return(0,wS.checkCalls)(t,[{service:"kms",action:"disableKeyRotation",check:()=>[(0,ge.violation)("The cu\
stom resource turns the rotation of a key off.","Remove the call that turns rotation off.")]},{service:"dynamodb",action:"\
updateTable",check:e=>(0,wS.keysNamedInCall)(e).map(()=>(0,ge.unverifiable)("The custom resource changes the table to a \
key whose rotation cannot be determined.","Specify the key in the properties of the table, so that it can be checked."))}])}});var RS=d((Vde,jS)=>{"use strict";var Kp=Object.defineProperty,E9=Object.getOwnPropertyDescriptor,N9=Object.getOwnPropertyNames,
x9=Object.prototype.hasOwnProperty,j9=(t,e)=>{for(var r in e)Kp(t,r,{get:e[r],enumerable:!0})},R9=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of N9(e))!x9.call(t,s)&&s!==r&&Kp(t,s,{get:()=>e[s],enumerable:!(n=E9(e,s))||n.
enumerable});return t},D9=t=>R9(Kp({},"__esModule",{value:!0}),t),ES={};j9(ES,{kinesisDestinationEncrypted:()=>M9});jS.exports=
D9(ES);var oo=$(),I9=pe(),M9={name:"KinesisDestinationEncrypted",title:"Kinesis streams that receive a table's changes a\
re encrypted with KMS",why:"The stream contains every change of the table, including item images, and the encryption of \
the table does not apply to it.",remedy:"Encrypt the stream with the AWS managed key for Kinesis or with its own custome\
r managed key: a table's key is usable only through DynamoDB.",controls:{nist80053R5:["SC-13","SC-28","SC-28(1)"],hipaa:[
"164.312(a)(2)(iv)"],securityHub:["Kinesis.1"],iso27001:["A.8.24"],nist800171:["3.13.16"]},guarded:!1,check:t=>(0,I9.checkReplicas)(
t,e=>(0,oo.matchBranches)(e.fact.kinesis,C9,e))},C9={value:(t,e)=>q9(e,t),absent:()=>[],unverifiable:(t,e)=>[xS(e,"a str\
eam",t)]},NS="Set `encryption: StreamEncryption.MANAGED` on the stream, or StreamEncryption.KMS with its own key (Stream\
Encryption: EncryptionType KMS, KeyId alias/aws/kinesis or that key).";function q9(t,{encryption:e,stream:r}){let n=(0,oo.
violation)(`${t.name} sends its changes to the Kinesis stream ${r}, which is not encrypted with KMS.`,NS);return(0,oo.matchBranches)(
e,{value:({level:s})=>s==="AWS_OWNED"?[n]:[],absent:()=>[n],unverifiable:s=>[xS(t,r,s)]})}function xS(t,e,r){return(0,oo.
unverifiable)(`${t.name} sends its changes to ${e}, whose encryption cannot be determined: ${r}.`,NS)}});var ao=d((Jde,IS)=>{"use strict";var Up=Object.defineProperty,L9=Object.getOwnPropertyDescriptor,$9=Object.getOwnPropertyNames,
F9=Object.prototype.hasOwnProperty,B9=(t,e)=>{for(var r in e)Up(t,r,{get:e[r],enumerable:!0})},K9=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of $9(e))!F9.call(t,s)&&s!==r&&Up(t,s,{get:()=>e[s],enumerable:!(n=L9(e,s))||n.
enumerable});return t},U9=t=>K9(Up({},"__esModule",{value:!0}),t),DS={};B9(DS,{TLS_CONTROLS:()=>W9});IS.exports=U9(DS);var W9={
nist80053R5:["SC-8","SC-8(1)"],hipaa:["164.312(e)(1)"],pciDss4:["4.2.1"],iso27001:["A.8.24"],soc2:["CC6.7"]}});var Jp=d((Gde,$S)=>{"use strict";var Vp=Object.defineProperty,V9=Object.getOwnPropertyDescriptor,J9=Object.getOwnPropertyNames,
G9=Object.prototype.hasOwnProperty,Y9=(t,e)=>{for(var r in e)Vp(t,r,{get:e[r],enumerable:!0})},H9=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of J9(e))!G9.call(t,s)&&s!==r&&Vp(t,s,{get:()=>e[s],enumerable:!(n=V9(e,s))||n.
enumerable});return t},z9=t=>H9(Vp({},"__esModule",{value:!0}),t),qS={};Y9(qS,{ANY_VARIABLE:()=>co,environments:()=>Q9});
$S.exports=z9(qS);var Jn=N(),We=O(),X9=A(),Wp=j();function Q9(t,e){let{template:r,properties:n,type:s}=e,i=ez.get(s);if(i===
void 0)return[];let o=i.flatMap(p=>CS(n,p)),a=s==="AWS::Serverless::Function"?(0,We.at)(r.document,"Globals","Function")??
{}:{},c=new Set(o.map(([p])=>p)),l=i.flatMap(p=>CS(a,p)).filter(([p])=>!c.has(p)),u=r.locate(e);return[...o,...l].map(([
p,f])=>({where:u,name:p,value:(0,Wp.eachValue)(t.evaluate(f,r),h=>{let v=(0,X9.joinedParts)(h);return v===void 0?t.asText(
(0,Wp.value)(h)):(0,Wp.value)(v.map(sz).join(""))})}))}var co="*",MS={path:["Environment","Variables"],format:"map"},Z9=[
"CodeRepository","CodeConfiguration","CodeConfigurationValues"],ez=new Map([["AWS::Lambda::Function",[MS]],["AWS::Server\
less::Function",[MS]],["AWS::ECS::TaskDefinition",[{path:["ContainerDefinitions","Environment"],format:"list"}]],["AWS::\
CodeBuild::Project",[{path:["Environment","EnvironmentVariables"],format:"list"}]],["AWS::Batch::JobDefinition",[{path:[
"ContainerProperties","Environment"],format:"list"}]],["AWS::AppRunner::Service",[{path:["SourceConfiguration","ImageRep\
ository","ImageConfiguration","RuntimeEnvironmentVariables"],format:"list"},{path:["SourceConfiguration",...Z9,"RuntimeE\
nvironmentVariables"],format:"list"}]]]);function CS(t,{path:e,format:r}){return e.reduce((s,i)=>s.flatMap(o=>tz(o,i)),[
t]).flatMap(s=>r==="map"?(0,Jn.presentBranches)(s).flatMap(rz):(0,Jn.itemBranches)(s).map(nz))}function tz(t,e){return(0,Jn.
itemBranches)(t).flatMap(r=>LS(r)?[r]:(0,We.at)(r,e)??[])}function LS(t){return!(0,We.isObject)(t)||(0,Jn.asIntrinsic)(t)!==
void 0}function rz(t){return LS(t)?[[co,t]]:(0,We.entriesOf)(t).map(([e,r])=>[e.startsWith("Fn::")?co:e,r])}function nz(t){
let e=(0,We.at)(t,"Name");return(0,We.isScalar)(e)?[String(e),(0,We.at)(t,"Value")??""]:[co,(0,We.at)(t,"Value")??t]}function sz(t){
if((0,We.isScalar)(t))return String(t);let e=(0,Jn.namedResource)(t);return`\${${e===void 0?JSON.stringify(t):[e.logicalId,
e.attribute??[]].flat().join(".")}}`}});var US=d((Yde,KS)=>{"use strict";var Yp=Object.defineProperty,iz=Object.getOwnPropertyDescriptor,oz=Object.getOwnPropertyNames,
az=Object.prototype.hasOwnProperty,cz=(t,e)=>{for(var r in e)Yp(t,r,{get:e[r],enumerable:!0})},lz=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of oz(e))!az.call(t,s)&&s!==r&&Yp(t,s,{get:()=>e[s],enumerable:!(n=iz(e,s))||n.
enumerable});return t},uz=t=>lz(Yp({},"__esModule",{value:!0}),t),BS={};cz(BS,{plaintextEndpoint:()=>fz});KS.exports=uz(
BS);var Gp=A(),pz=ao(),lo=$(),FS=Jp(),fz={name:"PlaintextEndpoint",title:"No environment variable configures an endpoint\
 of DynamoDB or DAX without TLS",why:"DynamoDB accepts plain HTTP. When a TLS-only policy denies a request, its keys and\
 items have already crossed the network unencrypted. `dax://` is unencrypted, `daxs://` uses TLS.",remedy:"Use `https://\
` and `daxs://`, or omit the endpoint: the SDKs use TLS by default.",controls:pz.TLS_CONTROLS,guarded:!1,check:t=>t.environments.
flatMap(e=>(0,lo.findings)({where:e.where,subjects:[],when:e.when},hz(e)))},dz=["AWS_ENDPOINT_URL","AWS_ENDPOINT_URL_DYN\
AMODB","AWS_ENDPOINT_URL_DYNAMODB_STREAMS","AWS_ENDPOINT_URL_DAX"];function hz({name:t,value:e}){let r=[...dz,FS.ANY_VARIABLE].
includes(t.toUpperCase()),n=t===FS.ANY_VARIABLE?"a variable":t,s="Use https:// (daxs:// for DAX) in the variable, or rem\
ove the variable.",i=o=>[(0,lo.unverifiable)(`Whether ${n} configures an endpoint with TLS cannot be determined: ${o}.`,
s)];return(0,lo.matchBranches)(e,{value:o=>mz(o,r)?[(0,lo.violation)(`${n} configures an endpoint without TLS: ${(0,Gp.abbreviate)(
o)}.`,s)]:r&&/^\s*\$\{/.test((0,Gp.display)(o))?i(`it begins with ${(0,Gp.abbreviate)(o)}`):[],absent:()=>[],unverifiable:o=>r?
i(o):[]})}function mz(t,e){return/\bdax:\/\//i.test(t)?!0:[...t.matchAll(/\bhttp:\/\/(?<host>[^\s/"'\\,;]*)/gi)].some(({
groups:r})=>e||yz(r.host))}function yz(t){return t.toLowerCase().replace(/:\d+$/,"").split(".").some(r=>/^(?:(?:(?:streams|search)-)?(?:dynamodb|ddb)(?:-fips)?|dax|dax-clusters)$/.
test(r))}});var YS=d((Hde,GS)=>{"use strict";var Hp=Object.defineProperty,vz=Object.getOwnPropertyDescriptor,_z=Object.getOwnPropertyNames,
gz=Object.prototype.hasOwnProperty,bz=(t,e)=>{for(var r in e)Hp(t,r,{get:e[r],enumerable:!0})},Oz=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of _z(e))!gz.call(t,s)&&s!==r&&Hp(t,s,{get:()=>e[s],enumerable:!(n=vz(e,s))||n.
enumerable});return t},wz=t=>Oz(Hp({},"__esModule",{value:!0}),t),VS={};bz(VS,{pointInTimeRecovery:()=>kz});GS.exports=wz(
VS);var Pz=O(),Sz=Ee(),JS=Wn(),WS="Set `pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true }` on every\
 replica: DynamoDB does not copy the setting between replicas.",kz={name:"PointInTimeRecovery",title:"Every replica has \
point-in-time recovery",why:"Encryption does not protect against accidental writes and deletes. Point-in-time recovery d\
oes, and exports to Amazon S3 need it.",remedy:WS,controls:{nist80053R5:["CP-9","CP-10"],hipaa:["164.308(a)(7)(ii)(A)","\
164.308(a)(7)(ii)(B)"],pciDss4:["10.3.3","10.5.1"],securityHub:["DynamoDB.2"]},guarded:!1,check:t=>[...(0,JS.checkSwitch)(
t,"point-in-time recovery",WS,e=>e.pointInTimeRecovery),...Tz(t)]};function Tz(t){return(0,Sz.checkCalls)(t,[{service:"d\
ynamodb",action:"updateContinuousBackups",check:e=>(0,JS.checkSwitchCall)((0,Pz.at)(e,"PointInTimeRecoverySpecification",
"PointInTimeRecoveryEnabled"),"point-in-time recovery","Remove the call that turns point-in-time recovery off.")}])}});var ek=d((zde,ZS)=>{"use strict";var Qp=Object.defineProperty,Az=Object.getOwnPropertyDescriptor,Ez=Object.getOwnPropertyNames,
Nz=Object.prototype.hasOwnProperty,xz=(t,e)=>{for(var r in e)Qp(t,r,{get:e[r],enumerable:!0})},jz=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Ez(e))!Nz.call(t,s)&&s!==r&&Qp(t,s,{get:()=>e[s],enumerable:!(n=Az(e,s))||n.
enumerable});return t},Rz=t=>jz(Qp({},"__esModule",{value:!0}),t),XS={};xz(XS,{replicaParity:()=>Dz});ZS.exports=Rz(XS);
var Zp=O(),zp=En(),Ve=$(),Xp=pe(),Dz={name:"ReplicaParity",title:"All replicas of a table have the same settings",why:"D\
ynamoDB replicates items, but not resource policies, tags, Contributor Insights and keys: each replica has its own. One \
replica with weaker settings exposes the data of all.",remedy:"Use the same settings for every replica. All replicas in \
one account need the same kind of key.",controls:{},guarded:!1,check:(t,e)=>t.tables.flatMap(r=>{let n=(0,Xp.replicasOf)(
r),s=n.find(({fact:i})=>i.local)??n[0];return n.filter(({fact:i})=>!i.local).flatMap(i=>(0,Ve.findings)((0,Xp.locationOf)(
i),[...Iz(i,s),...i!==s&&(0,Xp.isRemote)(r,i.fact)?[...Mz(i,s),...Cz(i,s,e)]:[]]))})};function Iz({fact:{region:t},name:e},{
fact:{region:r}}){let n="Use a Region of the table's partition, for example us-east-1.";if(t===void 0||(0,zp.isKnownRegion)(
t)){let s=[t,r].flatMap(i=>i===void 0?[]:(0,zp.partitionOf)(i)??[]);return new Set(s).size>1?[(0,Ve.violation)(`${e} is \
in another AWS partition than the table, and DynamoDB does not replicate between partitions.`,n)]:[]}return[(0,zp.partitionOf)(
t)===void 0?(0,Ve.violation)(`${e} is in a Region that does not exist.`,n):(0,Ve.asWarning)((0,Ve.unverifiable)(`${e} is\
 in a Region that this version of the library does not know.`,n))]}var QS="Use the same settings for every replica: Dyna\
moDB does not copy them between Regions.";function Mz(t,e){let r=[...uo("resource policies",t,e,s=>zS(s.policy,s)),...uo(
"stream policies",t,e,s=>zS(s.streamPolicy,s)),...uo("tags",t,e,s=>Lz(s.tags)),...uo("Contributor Insights",t,e,s=>s.contributorInsights)],
n=(0,Ve.asWarning)((0,Ve.violation)(`${t.name} differs from the table in its own Region: ${r.join(", ")}.`,QS));return r.
length===0?[]:[HS(t)&&HS(e)?n:(0,Ve.possible)(n)]}function HS({fact:{policy:t,streamPolicy:e,tags:r,contributorInsights:n}}){
return[t,e,r,n].every(({length:s})=>s===1)}function Cz(t,e,r){let[n,s]=[t,e].map(({fact:o})=>o.encryption.flatMap(a=>a.kind===
"value"?[a.value.level]:[])),i=[n,s].every(o=>o.length>0&&!o.includes("AWS_OWNED"));return r.minimumKey==="AWS_MANAGED"&&
i&&!n.some(o=>s.includes(o))?[(0,Ve.violation)(`${t.name} has another kind of key than the table in its own Region, whic\
h DynamoDB rejects.`,QS)]:[]}function uo(t,e,r,n){let[s,i]=[e,r].map(({fact:o})=>qz(n(o)));return s!==void 0&&i!==void 0&&
s!==i?[t]:[]}function qz(t){let e=t.flatMap(r=>r.kind==="value"?[(0,Zp.canonical)(r.value)]:[]);return e.length===t.length?
e.sort().join():void 0}function zS(t,{region:e}){return t.map(r=>r.kind==="value"&&e!==void 0?{...r,value:(0,Zp.canonical)(
r.value).replaceAll(e,"<region>")}:r)}function Lz(t){return t.map(e=>e.kind==="value"&&Array.isArray(e.value)?{...e,value:e.
value.map(Zp.canonical).sort()}:e)}});var ak=d((Xde,ok)=>{"use strict";var tf=Object.defineProperty,$z=Object.getOwnPropertyDescriptor,Fz=Object.getOwnPropertyNames,
Bz=Object.prototype.hasOwnProperty,Kz=(t,e)=>{for(var r in e)tf(t,r,{get:e[r],enumerable:!0})},Uz=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Fz(e))!Bz.call(t,s)&&s!==r&&tf(t,s,{get:()=>e[s],enumerable:!(n=$z(e,s))||n.
enumerable});return t},Wz=t=>Uz(tf({},"__esModule",{value:!0}),t),rk={};Kz(rk,{replicationNotDenied:()=>Hz});ok.exports=
Wz(rk);var tk=O(),Vz=A(),Jz=$n(),$t=$(),rf=Tr(),Gz=pe(),Yz=Ee(),ef=`Exempt the service-linked roles for replication and \
auto scaling in each Deny: ${rf.ROLE_EXEMPTION}. For replicas in other accounts, exempt AWS services too: BoolIfExists \`\
aws:PrincipalIsAWSService\` with "false".`,Hz={name:"ReplicationNotDenied",title:"No policy of a table with replicas den\
ies requests that replication needs",why:"Replication and auto scaling call DynamoDB with service-linked roles. A replic\
a whose policy denies the replication role stops replicating. After 20 hours, DynamoDB permanently converts it to a sing\
le-Region table.",remedy:ef,controls:{},guarded:!0,check:t=>[...(0,Gz.checkReplicas)(t,e=>zz(e)?[...(0,$t.matchBranches)(
e.fact.policy,Qz,e),...(0,$t.matchBranches)(e.fact.streamPolicy,Zz,e)]:[]),...e8(t)]};function zz(t){return nk(t)||t.table.
opaque!==void 0}function nk({table:{replicas:t,replicationAccounts:e}}){return t.length>1||e.length>1}var Xz=new rf.PolicyMemory(
Jz.analyzeReplication);function sk(t){return{value:(e,r)=>{let n=t==="table"?r.inText:`the stream of ${r.inText}`,s=ik(e,
(0,rf.policySubject)(r,t),n);return nk(r)?s:s.map($t.asWarning)},absent:()=>[],unverifiable:()=>[]}}var Qz=sk("table"),Zz=sk(
"stream");function ik(t,e,r){let{denied:n,possiblyDenied:s}=Xz.ask(t,e);return[...n.length===0?[]:[(0,$t.violation)(`The\
 policy of ${r} denies requests that replication needs: ${n.join("; ")}.`,ef)],...s.length===0?[]:[(0,$t.asWarning)((0,$t.
violation)(`The policy of ${r} may deny requests that replication needs: ${s.join("; ")}.`,ef))]]}function e8(t){return t.
tables.some(({replicas:r,replicationAccounts:n})=>r.length>1||n.length>1)?(0,Yz.checkCalls)(t,[{service:"dynamodb",action:"\
putResourcePolicy",check:r=>{let n=(0,Vz.parseJson)((0,tk.textOrNone)((0,tk.at)(r,"Policy")));return n===void 0?[]:ik(n,
{kind:"table"},"the table that the custom resource sets").map($t.asWarning)}}]):[]}});var pk=d((Qde,uk)=>{"use strict";var nf=Object.defineProperty,t8=Object.getOwnPropertyDescriptor,r8=Object.getOwnPropertyNames,
n8=Object.prototype.hasOwnProperty,s8=(t,e)=>{for(var r in e)nf(t,r,{get:e[r],enumerable:!0})},i8=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of r8(e))!n8.call(t,s)&&s!==r&&nf(t,s,{get:()=>e[s],enumerable:!(n=t8(e,s))||n.
enumerable});return t},o8=t=>i8(nf({},"__esModule",{value:!0}),t),ck={};s8(ck,{resourcePolicyDeployable:()=>p8});uk.exports=
o8(ck);var a8=N(),sf=$n(),Ft=$(),po=Tr(),c8=pe(),l8=An(),u8=ut(),p8={name:"ResourcePolicyDeployable",title:"DynamoDB and\
 KMS accept the policies, and the policies take effect",why:"A policy that DynamoDB or KMS rejects fails the deployment.\
 A policy that names another resource is accepted but has no effect.",remedy:'Use `Resource: "*"`, actions that the reso\
urce supports, and principals that exist. Attach policies to new replicas in a second deployment.',controls:{},guarded:!1,
check:(t,{newReplicas:e})=>[...(0,c8.checkReplicas)(t,r=>[...(0,Ft.matchBranches)(r.fact.policy,h8,r),...(0,Ft.matchBranches)(
r.fact.streamPolicy,m8,r),..._8(r,e)]),...(0,u8.checkKeys)(t,d8)]},f8=new l8.TextMemory;function d8({policy:t}){return(0,Ft.
matchBranches)(t,{value:e=>f8.ask(JSON.stringify(e),()=>(0,sf.keyPolicyDeployability)(e)).map(({message:r,fix:n})=>(0,Ft.
violation)(`The policy of the table's key will not work: ${r}.`,n)),absent:()=>[],unverifiable:()=>[]})}function lk(t){return{
value:(e,r)=>v8(e,r,t).map(({severity:n,message:s,fix:i})=>{let o=t==="table"?r.inText:`the stream of ${r.inText}`,a=(0,Ft.
violation)(`The policy of ${o} will not work: ${s}.`,i);return n==="error"?a:(0,Ft.asWarning)(a)}),absent:()=>[],unverifiable:()=>[]}}
var h8=lk("table"),m8=lk("stream"),y8=new po.PolicyMemory(sf.deployability);function v8(t,e,r){if((0,po.isOwnDeny)(t,r,()=>(0,po.
policySubject)(e,r)))return[];let n=(0,po.policySubject)(e,r),{logicalId:s}=e.table.where;return e.fact.policySource==="\
template"&&(0,a8.hasIntrinsic)(t)&&JSON.stringify(t).includes(s)?(0,sf.deployability)(t,{...n,ownLogicalId:s}):y8.ask(t,
n)}function _8({fact:t,name:e},r){let{local:n,region:s,policySource:i}=t;return!n&&s!==void 0&&r.includes(s)&&[t.policy,
t.streamPolicy].some(c=>c.some(l=>l.kind==="value"))&&i==="template"?[(0,Ft.violation)(`${e} is created by this deployme\
nt (context cdk-secure-table:newReplicas), which cannot attach its policy yet.`,`Remove the policy of the replica in ${s}\
 from this deployment. Add it in a second deployment, without the context.`)]:[]}});var yk=d((Zde,mk)=>{"use strict";var of=Object.defineProperty,g8=Object.getOwnPropertyDescriptor,b8=Object.getOwnPropertyNames,
O8=Object.prototype.hasOwnProperty,w8=(t,e)=>{for(var r in e)of(t,r,{get:e[r],enumerable:!0})},P8=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of b8(e))!O8.call(t,s)&&s!==r&&of(t,s,{get:()=>e[s],enumerable:!(n=g8(e,s))||n.
enumerable});return t},S8=t=>P8(of({},"__esModule",{value:!0}),t),dk={};w8(dk,{streamTlsOnly:()=>E8});mk.exports=S8(dk);
var hk=O(),k8=ao(),ft=$(),Ne=Tr(),T8=pe(),A8=Ee(),E8={name:"StreamTlsOnly",title:"Every stream of a table denies request\
s that don't use TLS",why:"A stream contains the items that change. Streams have their own resource policy: the policy o\
f the table does not apply to them.",remedy:Ne.STREAM_TLS_FIX,controls:k8.TLS_CONTROLS,guarded:!0,check:t=>[...(0,T8.checkReplicas)(
t,e=>(0,Ne.exceptNewReplica)(e,(0,ft.matchBranches)(e.table.stream,N8,e))),...x8(t)]},N8={value:(t,e)=>t?(0,ft.matchBranches)(
e.fact.streamPolicy,fk,e):[],absent:()=>[],unverifiable:(t,e)=>(0,ft.matchBranches)(e.fact.streamPolicy,fk,e).length===0?
[]:[(0,ft.unverifiable)(`Whether ${e.inText} has a stream that accepts requests without TLS cannot be determined: ${t}.`,
Ne.STREAM_TLS_FIX)]},fk={value:(t,e)=>(0,Ne.checkTls)(t,"stream",()=>(0,Ne.policySubject)(e,"stream"),()=>`the stream of\
 ${e.inText}`),absent:({inText:t})=>[(0,ft.violation)(`The stream of ${t} has no resource policy and accepts requests wi\
thout TLS.`,Ne.STREAM_TLS_FIX)],unverifiable:(t,{inText:e})=>[(0,ft.unverifiable)(`The resource policy of the stream of ${e}\
 cannot be determined: ${t}.`,Ne.STREAM_TLS_FIX)]};function x8(t){return(0,A8.checkCalls)(t,[...(0,Ne.policyCalls)("stre\
am"),{service:"dynamodb",action:"updateTable",check:e=>j8((0,hk.at)(e,"StreamSpecification","StreamEnabled"))}])}function j8(t){
switch(t===void 0?!1:(0,hk.booleanOf)(t)){case!0:return[(0,ft.violation)("The custom resource enables a stream, which ha\
s no resource policy and accepts requests without TLS.",Ne.STREAM_TLS_FIX)];case!1:return[];case void 0:return[(0,ft.unverifiable)(
"Whether the custom resource enables a stream cannot be determined.",Ne.STREAM_TLS_FIX)]}}});var bk=d((ehe,gk)=>{"use strict";var af=Object.defineProperty,R8=Object.getOwnPropertyDescriptor,D8=Object.getOwnPropertyNames,
I8=Object.prototype.hasOwnProperty,M8=(t,e)=>{for(var r in e)af(t,r,{get:e[r],enumerable:!0})},C8=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of D8(e))!I8.call(t,s)&&s!==r&&af(t,s,{get:()=>e[s],enumerable:!(n=R8(e,s))||n.
enumerable});return t},q8=t=>C8(af({},"__esModule",{value:!0}),t),vk={};M8(vk,{tableKeyForTablesOnly:()=>F8});gk.exports=
q8(vk);var L8=$n(),fo=$(),$8=An(),_k="Give the resource its own key, or use the AWS managed key for its service.",F8={name:"\
TableKeyForTablesOnly",title:"A key that is usable only through DynamoDB encrypts only tables",why:"The policy of such a\
 key allows only calls through DynamoDB (kms:ViaService). A stream, queue, topic, bucket, function, log group or vault c\
annot encrypt with it, and fails at deployment or at its first use.",remedy:_k,controls:{},guarded:!1,check:t=>t.related.
keyUses.flatMap(e=>(0,fo.findings)({where:e.where,subjects:[]},B8(e)))};function B8({property:t,encryption:e}){return(0,fo.
matchBranches)(e,{value:({key:r,lookedUp:n})=>r===void 0||!U8(r)?[]:[(n===void 0?fo.violation:fo.unverifiable)(`${t} nam\
es the key ${r.where.constructPath}, which is usable only through DynamoDB: the resource cannot encrypt with it${n===void 0?
"":`, if it is the key that is deployed (${n})`}.`,_k)],absent:()=>[],unverifiable:()=>[]})}var K8=new $8.TextMemory;function U8({
policy:t}){return t.some(e=>e.kind==="value"&&K8.ask(JSON.stringify(e.value),()=>(0,L8.isUsableOnlyThroughDynamoDb)(e.value)))}});var Pk=d((the,wk)=>{"use strict";var lf=Object.defineProperty,W8=Object.getOwnPropertyDescriptor,V8=Object.getOwnPropertyNames,
J8=Object.prototype.hasOwnProperty,G8=(t,e)=>{for(var r in e)lf(t,r,{get:e[r],enumerable:!0})},Y8=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of V8(e))!J8.call(t,s)&&s!==r&&lf(t,s,{get:()=>e[s],enumerable:!(n=W8(e,s))||n.
enumerable});return t},H8=t=>Y8(lf({},"__esModule",{value:!0}),t),Ok={};G8(Ok,{tlsOnly:()=>Z8});wk.exports=H8(Ok);var cf=O(),
z8=ao(),ho=$(),dt=Tr(),X8=pe(),Q8=Ee(),Z8={name:"TlsOnly",title:"Every table and replica denies requests that don't use \
TLS",why:"DynamoDB accepts plain HTTP. A Deny statement in the resource policy rejects such requests of every principal.\
 Each replica needs its own policy.",remedy:dt.TLS_FIX,controls:z8.TLS_CONTROLS,guarded:!0,check:t=>[...(0,X8.checkReplicas)(
t,e=>(0,dt.exceptNewReplica)(e,(0,ho.matchBranches)(e.fact.policy,e6,e))),...t6(t)]},e6={value:(t,e)=>(0,dt.checkTls)(t,
"table",()=>(0,dt.policySubject)(e,"table"),()=>e.inText),absent:({name:t})=>[(0,ho.violation)(`${t} has no resource pol\
icy and accepts requests without TLS.`,dt.TLS_FIX)],unverifiable:(t,{inText:e})=>[(0,ho.unverifiable)(`The resource poli\
cy of ${e} cannot be determined: ${t}.`,dt.TLS_FIX)]};function t6(t){return(0,Q8.checkCalls)(t,[...(0,dt.policyCalls)("t\
able"),{service:"dynamodb",action:"updateTable",check:e=>(0,cf.listOf)((0,cf.at)(e,"ReplicaUpdates")).filter(r=>(0,cf.at)(
r,"Create")!==void 0).map(()=>(0,ho.violation)("The custom resource adds a replica, which has no resource policy and acc\
epts requests without TLS.",dt.TLS_FIX))}])}});var mo=d((rhe,kk)=>{"use strict";var uf=Object.defineProperty,r6=Object.getOwnPropertyDescriptor,n6=Object.getOwnPropertyNames,
s6=Object.prototype.hasOwnProperty,i6=(t,e)=>{for(var r in e)uf(t,r,{get:e[r],enumerable:!0})},o6=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of n6(e))!s6.call(t,s)&&s!==r&&uf(t,s,{get:()=>e[s],enumerable:!(n=r6(e,s))||n.
enumerable});return t},a6=t=>o6(uf({},"__esModule",{value:!0}),t),Sk={};i6(Sk,{CATALOGUE:()=>pf,GUARDED:()=>N6,rulesFor:()=>E6});
kk.exports=a6(Sk);var c6=Fb(),l6=Ub(),u6=r0(),p6=xP(),f6=CP(),d6=FP(),h6=VP(),m6=rS(),y6=cS(),v6=OS(),_6=AS(),g6=RS(),b6=US(),
O6=YS(),w6=ek(),P6=ak(),S6=pk(),k6=yk(),T6=bk(),A6=Pk(),pf=[p6.customerManagedKey,_6.keyRotation,y6.keyPolicyScope,v6.keyRetained,
m6.keyAccess,T6.tableKeyForTablesOnly,A6.tlsOnly,k6.streamTlsOnly,P6.replicationNotDenied,S6.resourcePolicyDeployable,O6.
pointInTimeRecovery,h6.deletionProtection,c6.backupPlan,w6.replicaParity,g6.kinesisDestinationEncrypted,f6.daxEncryptionAtRest,
d6.daxEncryptionInTransit,l6.backupVaultCustomerManagedKey,b6.plaintextEndpoint,u6.contributorInsightsPlaintextKeys];function E6(t){
return pf.filter(e=>e.controls[t]!==void 0)}var N6=pf.filter(t=>t.guarded)});var jk=d((nhe,xk)=>{"use strict";var ff=Object.defineProperty,x6=Object.getOwnPropertyDescriptor,j6=Object.getOwnPropertyNames,
R6=Object.prototype.hasOwnProperty,D6=(t,e)=>{for(var r in e)ff(t,r,{get:e[r],enumerable:!0})},I6=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of j6(e))!R6.call(t,s)&&s!==r&&ff(t,s,{get:()=>e[s],enumerable:!(n=x6(e,s))||n.
enumerable});return t},M6=t=>I6(ff({},"__esModule",{value:!0}),t),Ak={};D6(Ak,{runRules:()=>C6});xk.exports=M6(Ak);var Ek=ve(),
Nk=O();function C6(t,e,r){return e.flatMap(n=>q6(n.check(t,r)).map(s=>({rule:n,finding:s})))}function q6(t){if(t.every(({
when:r})=>r===void 0))return t;let e=new Map;return t.forEach(r=>(0,Nk.addTo)(e,JSON.stringify([(0,Ek.identityOf)(r.where),
r.finding,r.severity]),r)),[...e.values()].map(L6)}function L6(t){let[e]=t,r=new Map;return t.forEach(({message:n,when:s})=>s===
void 0?r.set(n,[]):(0,Nk.addTo)(r,n,s)),{...e,message:[...r].map(([n,s])=>$6(s)+n).join(" "),fix:[...new Set(t.map(({fix:n})=>n))].
join(" "),subjects:[...new Map(t.flatMap(({subjects:n})=>n).map(n=>[JSON.stringify([(0,Ek.identityOf)(n.where),n.region,
n.foreignKey]),n])).values()]}}function $6(t){let e=new Set(t.map(({decisions:o})=>JSON.stringify(o)));if(t.length===0||
e.size===t[0].all.length)return"";let r=Tk(t[0].all),n=Tk(t).filter(o=>!r.includes(o)),[s]=t;return`If ${(n.length>0?n:s.
decisions.filter(o=>!r.includes(o))).join(" and ")}: `}function Tk(t){let[e,...r]=t;return e.decisions.filter(n=>r.every(
({decisions:s})=>s.includes(n)))}});var Mk=d((she,Ik)=>{"use strict";var df=Object.defineProperty,F6=Object.getOwnPropertyDescriptor,B6=Object.getOwnPropertyNames,
K6=Object.prototype.hasOwnProperty,U6=(t,e)=>{for(var r in e)df(t,r,{get:e[r],enumerable:!0})},W6=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of B6(e))!K6.call(t,s)&&s!==r&&df(t,s,{get:()=>e[s],enumerable:!(n=F6(e,s))||n.
enumerable});return t},V6=t=>W6(df({},"__esModule",{value:!0}),t),Rk={};U6(Rk,{ACKNOWLEDGED_RULES:()=>Dk,acknowledgement:()=>J6});
Ik.exports=V6(Rk);var Dk="aws:cdk:acknowledged-rules";function J6(t,e,r){let n=new Set(r.flatMap(s=>[s,...e.map(i=>`${i}\
::${s}`)]));for(let{data:s}of t.filter(({type:i})=>i===Dk)){let i=Object.entries(s??{}).find(([o])=>n.has(o.replace(/^annotation::/i,
"")));if(i!==void 0)return String(i[1])}}});var mf=d((ihe,Lk)=>{"use strict";var hf=Object.defineProperty,G6=Object.getOwnPropertyDescriptor,Y6=Object.getOwnPropertyNames,
H6=Object.prototype.hasOwnProperty,z6=(t,e)=>{for(var r in e)hf(t,r,{get:e[r],enumerable:!0})},X6=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Y6(e))!H6.call(t,s)&&s!==r&&hf(t,s,{get:()=>e[s],enumerable:!(n=G6(e,s))||n.
enumerable});return t},Q6=t=>X6(hf({},"__esModule",{value:!0}),t),Ck={};z6(Ck,{TableRule:()=>qk});Lk.exports=Q6(Ck);var qk=(t=>(t.
CUSTOMER_MANAGED_KEY="CustomerManagedKey",t.KEY_ROTATION="KeyRotation",t.KEY_POLICY_SCOPE="KeyPolicyScope",t.KEY_RETAINED=
"KeyRetained",t.KEY_ACCESS="KeyAccess",t.TABLE_KEY_FOR_TABLES_ONLY="TableKeyForTablesOnly",t.TLS_ONLY="TlsOnly",t.STREAM_TLS_ONLY=
"StreamTlsOnly",t.REPLICATION_NOT_DENIED="ReplicationNotDenied",t.RESOURCE_POLICY_DEPLOYABLE="ResourcePolicyDeployable",
t.POINT_IN_TIME_RECOVERY="PointInTimeRecovery",t.DELETION_PROTECTION="DeletionProtection",t.BACKUP_PLAN="BackupPlan",t.REPLICA_PARITY=
"ReplicaParity",t.KINESIS_DESTINATION_ENCRYPTED="KinesisDestinationEncrypted",t.DAX_ENCRYPTION_AT_REST="DaxEncryptionAtR\
est",t.DAX_ENCRYPTION_IN_TRANSIT="DaxEncryptionInTransit",t.BACKUP_VAULT_CUSTOMER_MANAGED_KEY="BackupVaultCustomerManage\
dKey",t.PLAINTEXT_ENDPOINT="PlaintextEndpoint",t.CONTRIBUTOR_INSIGHTS_PLAINTEXT_KEYS="ContributorInsightsPlaintextKeys",
t))(qk||{})});var vf=d((ohe,Gk)=>{"use strict";var yf=Object.defineProperty,Z6=Object.getOwnPropertyDescriptor,eX=Object.getOwnPropertyNames,
tX=Object.prototype.hasOwnProperty,rX=(t,e)=>{for(var r in e)yf(t,r,{get:e[r],enumerable:!0})},nX=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of eX(e))!tX.call(t,s)&&s!==r&&yf(t,s,{get:()=>e[s],enumerable:!(n=Z6(e,s))||n.
enumerable});return t},sX=t=>nX(yf({},"__esModule",{value:!0}),t),Bk={};rX(Bk,{EXEMPTION_METADATA:()=>Kk,covers:()=>Wk,exemptionsIn:()=>Uk,
isExempt:()=>iX,keyAsText:()=>oX,problemOf:()=>Jk,validExemption:()=>Vk});Gk.exports=sX(Bk);var de=O(),$k=mf(),Fk=A(),Kk="\
cdk-secure-table:exemption";function Uk(t){return(0,de.listOf)((0,de.at)(t,Kk))}function iX(t,e,r){return Uk(t).some(n=>Jk(
n)===void 0&&Wk(Vk(n),e,r))}function Wk({rules:t,regions:e},r,n){return t.includes(r)&&(e===void 0||n!==void 0&&e.includes(
n))}function oX(t){let e=(0,Fk.composeText)(t);return typeof e=="string"?(0,Fk.display)(e):JSON.stringify(t)}function Vk(t){
let[e,r]=[(0,de.at)(t,"regions"),(0,de.at)(t,"until")];return{rules:(0,de.listOf)((0,de.at)(t,"rules")).map(String),regions:e===
void 0?void 0:(0,de.listOf)(e).map(String),reason:String((0,de.at)(t,"reason")),until:r===void 0?void 0:String(r)}}function Jk(t){
let[e,r,n,s]=["rules","regions","reason","until"].map(o=>(0,de.at)(t,o)),i=(0,de.listOf)(e).filter(o=>!Object.values($k.
TableRule).includes(o));if(typeof n!="string"||n.trim()==="")return{code:"ExemptionWithoutReason",what:"The exemption ha\
s no reason",remedy:"Give the justification in `reason`. It is shown to auditors."};if((0,de.listOf)(e).length===0)return{
code:"ExemptionWithoutRules",what:"The exemption lists no rules",remedy:"List the rules in `rules`, for example `[TableR\
ule.TLS_ONLY]`."};if(i.length>0)return{code:"ExemptionFromUnknownRule",what:`The exemption lists unknown rules (${i.map(
aX).join(", ")})`,remedy:`Use values of TableRule: ${Object.values($k.TableRule).join(", ")}.`};if((0,de.listOf)(r).some(
o=>typeof o!="string"))return{code:"ExemptionOfUnknownRegion",what:"The exemption lists invalid Regions",remedy:"List Re\
gions by name, for example `us-east-1`."};if(s!==void 0&&!lX(s))return{code:"ExemptionWithoutDate",what:`The exemption e\
nds on ${JSON.stringify(s)}, which is not a date`,remedy:"Write `until` as YYYY-MM-DD, for example `2099-12-31`."};if(typeof s==
"string"&&s<cX())return{code:"ExemptionExpired",what:`The exemption ended on ${s}`,remedy:"Make the table compliant, or \
renew the exemption with a current reason."}}function aX(t){return t===void 0?"undefined":JSON.stringify(t)}function cX(){
return new Date().toISOString().slice(0,10)}function lX(t){return typeof t=="string"&&/^\d{4}-\d{2}-\d{2}$/.test(t)&&!Number.
isNaN(Date.parse(t))&&new Date(t).toISOString().startsWith(t)}});var Of=d((ahe,Xk)=>{"use strict";var bf=Object.defineProperty,uX=Object.getOwnPropertyDescriptor,pX=Object.getOwnPropertyNames,
fX=Object.prototype.hasOwnProperty,dX=(t,e)=>{for(var r in e)bf(t,r,{get:e[r],enumerable:!0})},hX=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of pX(e))!fX.call(t,s)&&s!==r&&bf(t,s,{get:()=>e[s],enumerable:!(n=uX(e,s))||n.
enumerable});return t},mX=t=>hX(bf({},"__esModule",{value:!0}),t),Hk={};dX(Hk,{EXEMPTION_RULE:()=>zk,applyExemptions:()=>gX});
Xk.exports=mX(Hk);var yo=vf(),_f=O(),yX=K(),vX=mf(),_X=A(),vo=ve(),zk={name:"Exemption",title:"Exemptions are valid and \
match a finding",why:"An exemption turns rules off for a table. One that is invalid or matches no finding may hide a lat\
er mistake.",remedy:"Fix or remove the exemption.",controls:{},guarded:!0};function gX(t,e){let r=new gf(e),n=new Map(t.
flatMap(o=>r.covering(o).slice(0,1).map(a=>[o,a]))),s=t.filter(o=>e.reports(o));return e.allowed&&n.forEach((o,a)=>e.reports(
a)&&e.exempted?.(a,o)),[...e.allowed?s.filter(o=>!n.has(o)):s.map(o=>n.has(o)?kX(o):o),...r.invalid.filter(({finding:o})=>e.
reportsInvalid(o.where)),...r.unused(e)]}var gf=class{invalid=[];all=[];byResource=new Map;ofTemplates=[];ofConstructs=new Map;constructor({
exemptions:e,declared:r}){e.forEach(n=>this.enter(n)),r.forEach(({where:n,exemption:s})=>this.entryOf(n,s))}covering({rule:e,
finding:r}){let{where:n,subjects:s}=r,o=s.some(u=>(0,vo.identityOf)(u.where)===(0,vo.identityOf)(n))?[]:bX(r).map(u=>this.
matching({where:n,region:u},e.name)),a=s.map(u=>this.matching(u,e.name)),l=[o,a].some(u=>u.length>0&&u.every(p=>p.length>
0))?[...o,...a].flat():[];return l.forEach(u=>u.used.add(e.name)),l}unused({reportsUnused:e}){return this.all.flatMap(({
where:r,rules:n,regions:s,used:i,reason:o})=>n.filter(a=>!i.has(a)&&e(a,r)).map(a=>Yk(r,"warning",`The exemption from ${a}\
 matches no finding (reason: ${o}).`,r.logicalId===""||r.region!==void 0||s===void 0?OX:wX)))}matching({where:e,region:r,
foreignKey:n},s){let i=e.logicalId===""||n!==void 0&&s!==String(vX.TableRule.CUSTOMER_MANAGED_KEY),o=this.ofTemplates.filter(
({fact:a})=>PX(e,a.where)&&(a.key===void 0?i:SX(a.key,n,r)));return[...(this.byResource.get((0,vo.identityOf)(e))??[]).filter(
a=>(0,yo.covers)(a,s,r)),...o.filter(({entry:a,fact:c})=>(0,yo.covers)(a,s,r??c.key?.split(":")[3])).map(({entry:a})=>a)]}enter(e){
let{where:r,exemption:n}=e,s=(0,yo.problemOf)(n);if(s!==void 0){this.invalid.push(Yk(r,"error",`${s.what}.`,s.remedy));return}
let i=this.entryOf(r,n);r.logicalId===""?this.ofTemplates.push({fact:e,entry:i}):(0,_f.addTo)(this.byResource,(0,vo.identityOf)(
r),i)}entryOf(e,r){let n=(0,_f.at)(r,"of")===void 0?void 0:(0,_f.canonical)({...r,key:void 0}),s=n===void 0?void 0:this.
ofConstructs.get(n);if(s!==void 0)return s;let i={...(0,yo.validExemption)(r),where:e,used:new Set};return this.all.push(
i),n!==void 0&&this.ofConstructs.set(n,i),i}};function bX({where:t,subjects:e}){return t.region!==void 0||e.length===0?[
t.region]:[...new Set(e.map(({region:r})=>r))]}var OX="Remove the exemption.",wX="Remove the exemption, or omit its `reg\
ions`: the Region of the stack is unknown unless the stack has an `env`.";function PX(t,e){return t.templateFile!==void 0||
e.templateFile!==void 0?t.templateFile===e.templateFile:t.constructPath===e.constructPath||t.constructPath.startsWith(`${e.
constructPath}/`)}function SX(t,e,r){if(e===void 0||t===e)return t===e;let[n,s]=t.startsWith("arn:")?[t,e]:[e,t],i=n.split(
":"),o=r===void 0||i[3]===r||(0,_X.hasPlaceholder)(i[3]??"");return i.length===6&&o&&(i[5]===s||i[5]===`key/${s}`)}function kX(t){
let{message:e,where:r}=t.finding,n=(0,yX.becomesTable)(r.resourceType)?"The exemption of the table":"The exemption";return{
...t,finding:{...t.finding,message:`${e} ${n} has no effect here (allowExemptions: false).`}}}function Yk(t,e,r,n){return{
rule:zk,finding:{where:t,severity:e,message:r,fix:n,subjects:[{where:t}]}}}});var tT=d((che,eT)=>{"use strict";var wf=Object.defineProperty,TX=Object.getOwnPropertyDescriptor,AX=Object.getOwnPropertyNames,
EX=Object.prototype.hasOwnProperty,NX=(t,e)=>{for(var r in e)wf(t,r,{get:e[r],enumerable:!0})},xX=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of AX(e))!EX.call(t,s)&&s!==r&&wf(t,s,{get:()=>e[s],enumerable:!(n=TX(e,s))||n.
enumerable});return t},jX=t=>xX(wf({},"__esModule",{value:!0}),t),Zk={};NX(Zk,{readExemptions:()=>IX});eT.exports=jX(Zk);
var RX=j(),Qk=vf(),_o=O(),DX=A();function IX(t,e){let r=(0,Qk.exemptionsIn)((0,_o.at)(e.document,"Metadata")??{}).map(n=>({
where:e.locate(),exemption:n,key:MX(t,e,(0,_o.textOrNone)((0,_o.at)(n,"key")))}));for(let n of e.resources.values()){let s=(0,_o.
at)(n.entry,"Metadata");s!==void 0&&(0,Qk.exemptionsIn)(s).forEach(i=>r.push({where:e.locate(n),exemption:i}))}return r}
function MX(t,e,r){let n=r.startsWith("{")?(0,DX.parseJson)(r)??r:r.includes("${")?{"Fn::Sub":r}:r,[s]=(0,RX.valuesOf)(t.
evaluate(n,e));return r===""||s===void 0?void 0:t.keyName(s)}});var Af=d((lhe,oT)=>{"use strict";var Tf=Object.defineProperty,CX=Object.getOwnPropertyDescriptor,qX=Object.getOwnPropertyNames,
LX=Object.prototype.hasOwnProperty,$X=(t,e)=>{for(var r in e)Tf(t,r,{get:e[r],enumerable:!0})},FX=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of qX(e))!LX.call(t,s)&&s!==r&&Tf(t,s,{get:()=>e[s],enumerable:!(n=CX(e,s))||n.
enumerable});return t},BX=t=>FX(Tf({},"__esModule",{value:!0}),t),nT={};$X(nT,{AssetFiles:()=>Sf,readJson:()=>iT});oT.exports=
BX(nT);var sT=require("fs"),Pf=require("path"),ht=O(),KX=A(),Sf=class{byDirectory=new Map;find(e,r){return WX.test(kf((0,ht.
textOrNone)(rT(e))))?this.upload(e,r):void 0}upload(e,r){let{file:n}=r.origin,s=rT(e);if(n===void 0||typeof s!="string")
return;let i=(0,Pf.dirname)(n),o=this.byDirectory.get(i)??UX(i);return this.byDirectory.set(i,o),o.get(kf(s))}};function rT(t){
return(0,KX.joinedParts)(t)?.at(-1)??t}function UX(t){let e=(0,sT.readdirSync)(t).filter(r=>r.endsWith(".assets.json")).
map(r=>iT((0,Pf.join)(t,r)));return new Map(e.flatMap(r=>(0,ht.entriesOf)((0,ht.at)(r,"files"))).flatMap(([,r])=>{let n=(0,ht.
at)(r,"source","path"),s=(0,ht.entriesOf)((0,ht.at)(r,"destinations")).map(([,i])=>kf((0,ht.textOrNone)((0,ht.at)(i,"obj\
ectKey"))));return typeof n=="string"?s.map(i=>[i,(0,Pf.join)(t,n)]):[]}))}var WX=/[0-9a-f]{32}/;function kf(t){return t.
slice(t.lastIndexOf("/")+1)}function iT(t){try{return JSON.parse((0,sT.readFileSync)(t,"utf8"))}catch{return null}}});var Gn=d((uhe,cT)=>{"use strict";var xf=Object.defineProperty,VX=Object.getOwnPropertyDescriptor,JX=Object.getOwnPropertyNames,
GX=Object.prototype.hasOwnProperty,YX=(t,e)=>{for(var r in e)xf(t,r,{get:e[r],enumerable:!0})},HX=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of JX(e))!GX.call(t,s)&&s!==r&&xf(t,s,{get:()=>e[s],enumerable:!(n=VX(e,s))||n.
enumerable});return t},zX=t=>HX(xf({},"__esModule",{value:!0}),t),aT={};YX(aT,{Answers:()=>Ef,IMPOSSIBLE:()=>go,NOTHING_ASSIGNED:()=>e5,
OTHER:()=>QX,TOO_MANY_CASES:()=>jf});cT.exports=zX(aT);var XX=O(),go=new Error("CloudFormation does not deploy this case"),
jf=new Error("There are too many cases"),QX="\0other",ZX=4096,e5=[new Map],Ef=class{known=new Map;of(e,r){let n=this.known.
get(e)??new Nf(e,(s,i)=>this.allowed(s,i));return this.known.set(e,n),n.to(r)}allowed(e,r){try{return this.of(e,r).flatMap(
({assignments:n})=>n)}catch(n){if(n===jf)return r;throw n}}},Nf=class{constructor(e,r){this.question=e,this.allowed=r}question;allowed;variables=new Set;byValues=new Map;byAssignments=new WeakMap;to(e){
let r=this.byAssignments.get(e)??this.group(this.extend(e));return this.byAssignments.set(e,r),r}group(e){let r=new Map;
for(let n of e){let s=this.answer(n);s!==go&&(0,XX.addTo)(r,s,n)}return[...r].map(([n,s])=>({answer:n,assignments:s}))}extend(e){
let r=e;for(let i=-1;i!==this.variables.size;)i=this.variables.size,r=[...this.variables].reduce(t5,r),r.forEach(o=>this.
answer(o));let n=[...this.variables].filter(i=>e.some(o=>!o.has(i)));return[...new Set(n.flatMap(i=>i.rules??[]))].filter(
i=>i!==this.question).reduce((i,o)=>this.allowed(o,i),r)}answer(e){let r=JSON.stringify([...this.variables].map(n=>e.get(
n)));if(!this.byValues.has(r)){let n=this.variables.size,s=this.evaluate(i=>(this.variables.add(i),e.get(i)??i.candidates[0]));
if(n!==this.variables.size){this.byValues.clear();return}this.byValues.set(r,s)}return this.byValues.get(r)}evaluate(e){
try{return this.question.answer(e)}catch(r){if(r===go)return go;throw r}}};function t5(t,e){if(t.every(r=>r.has(e)))return t;
if(t.length*e.candidates.length>ZX)throw jf;return t.flatMap(r=>r.has(e)?[r]:e.candidates.map(n=>new Map([...r,[e,n]])))}});var bo=d((phe,pT)=>{"use strict";var Df=Object.defineProperty,r5=Object.getOwnPropertyDescriptor,n5=Object.getOwnPropertyNames,
s5=Object.prototype.hasOwnProperty,i5=(t,e)=>{for(var r in e)Df(t,r,{get:e[r],enumerable:!0})},o5=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of n5(e))!s5.call(t,s)&&s!==r&&Df(t,s,{get:()=>e[s],enumerable:!(n=r5(e,s))||n.
enumerable});return t},a5=t=>o5(Df({},"__esModule",{value:!0}),t),uT={};i5(uT,{CaseCache:()=>Rf});pT.exports=a5(uT);var Rf=class{constructor(e){
this.cases=e}cases;undecided=new Map;decided=new Map;get(e,r){if(this.cases.hasValues)return r();if(this.cases.decided)return this.
find(e,r);let n=this.undecided.get(e)??r();return this.undecided.set(e,n),n}find(e,r){let n=this.decided.get(e);for(n===
void 0&&(n={next:new Map},this.decided.set(e,n));n.question!==void 0;)n=lT(n,this.cases.ask(n.question));if(n.result===void 0){
let{result:s,questions:i}=this.cases.recorded(r);for(let o of new Set(i))n.question=o,n=lT(n,this.cases.ask(o));n.result=
{value:s}}return n.result.value}};function lT(t,e){let r=t.next.get(e)??{next:new Map};return t.next.set(e,r),r}});var mT=d((fhe,hT)=>{"use strict";var Cf=Object.defineProperty,c5=Object.getOwnPropertyDescriptor,l5=Object.getOwnPropertyNames,
u5=Object.prototype.hasOwnProperty,p5=(t,e)=>{for(var r in e)Cf(t,r,{get:e[r],enumerable:!0})},f5=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of l5(e))!u5.call(t,s)&&s!==r&&Cf(t,s,{get:()=>e[s],enumerable:!(n=c5(e,s))||n.
enumerable});return t},d5=t=>f5(Cf({},"__esModule",{value:!0}),t),dT={};p5(dT,{Cases:()=>If});hT.exports=d5(dT);var Yn=Gn(),
h5=64,fT={decisions:[],undecided:!0},If=class{answers=new Yn.Answers;current;fixed;get decided(){return this.current!==void 0||
this.fixed!==void 0}get hasValues(){return this.fixed!==void 0}ask(e){return this.fixed===void 0?this.current.ask(e,this.
answers):e.answer(this.fixed)}withValues(e,r){return this.during(void 0,e,r)}outside(e){return this.during(void 0,void 0,
e)}recorded(e){let{current:r}=this;if(r===void 0)return{result:e(),questions:[]};let n=r.asked.length;return{result:e(),
questions:r.asked.slice(n)}}each(e){let r=[];for(let n=new Mf([]);n!==void 0;n=n.next()){try{let s=this.during(n,void 0,
e);r.push(n.decisions.length===0?{value:s}:{value:s,when:{decisions:n.decisions}})}catch(s){if(s===Yn.TOO_MANY_CASES)return[
{value:this.outside(e),when:fT}];if(s!==Yn.IMPOSSIBLE)throw s}if(r.length>h5)return[{value:this.outside(e),when:fT}]}return r.
length===0?[{value:this.outside(e)}]:r}during(e,r,n){let[s,i]=[this.current,this.fixed];this.current=e,this.fixed=r;try{
return n()}finally{this.current=s,this.fixed=i}}},Mf=class t{constructor(e){this.script=e}script;decisions=[];asked=[];known=new Map;choices=[];assignments=Yn.
NOTHING_ASSIGNED;ask(e,r){return this.asked.push(e),this.known.has(e)||this.known.set(e,this.decide(e,r)),this.known.get(
e)}next(){let e=this.choices.map(({chosen:r})=>r);for(let r=e.length-1;r>=0;r--)if(e[r]+1<this.choices[r].count)return new t(
[...e.slice(0,r),e[r]+1])}decide(e,r){let n=r.of(e,this.assignments);if(n.length===0)throw Yn.IMPOSSIBLE;let s=n.length===
1?0:this.script[this.choices.length]??0,{answer:i,assignments:o}=n[s];return this.assignments=o,n.length>1&&(this.choices.
push({chosen:s,count:n.length}),this.decisions.push(e.describe(i))),i}}});var bT=d((dhe,gT)=>{"use strict";var Lf=Object.defineProperty,m5=Object.getOwnPropertyDescriptor,y5=Object.getOwnPropertyNames,
v5=Object.prototype.hasOwnProperty,_5=(t,e)=>{for(var r in e)Lf(t,r,{get:e[r],enumerable:!0})},g5=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of y5(e))!v5.call(t,s)&&s!==r&&Lf(t,s,{get:()=>e[s],enumerable:!(n=m5(e,s))||n.
enumerable});return t},b5=t=>g5(Lf({},"__esModule",{value:!0}),t),_T={};_5(_T,{Conditions:()=>qf,operandOf:()=>P5});gT.exports=
b5(_T);var O5=Gn(),yT=N(),z=O(),w5=A();function P5(t,e){return(0,z.isScalar)(t)&&(0,w5.isKnown)(String(t))?{text:String(
t)}:{unknown:t,variable:e}}var qf=class{constructor(e,r){this.variables=e,this.operand=r}variables;operand;questions=new WeakMap;answers=new WeakMap;rules=new WeakMap;named(e,r){
let n=this.questions.get(r)??new Map;this.questions.set(r,n);let s=n.get(e)??{answer:i=>this.answer(s,e,r,i),describe:i=>`${e}\
 is ${i}`};return n.set(e,s),s}rulesAbout(e,r){let n=(0,z.at)(r.document,"Rules")??{},s=this.rules.get(r)??(0,z.entriesOf)(
(0,yT.hasMacro)(n)?{}:n).map(([i,o])=>({text:JSON.stringify(o),question:this.rule(i,o,r)}));return this.rules.set(r,s),s.
filter(({text:i})=>i.includes(JSON.stringify(e))).map(({question:i})=>i)}rule(e,r,n){let s=(0,z.at)(r,"RuleCondition"),i=(0,z.
listOf)((0,z.at)(r,"Assertions")).map(o=>(0,z.at)(o,"Assert"));return{answer:o=>{let a=c=>c===void 0||this.isTrue(c,{template:n,
valueOf:o},0);if(a(s)&&!i.every(a))throw O5.IMPOSSIBLE;return!0},describe:()=>`the rule ${e} holds`}}answer(e,r,n,s){let i=this.
answers.get(s)??new Map;this.answers.set(s,i);let o={template:n,valueOf:s};if(!i.has(e)){i.set(e,void 0);let a=(0,z.at)(
n.document,"Conditions"),c=(0,z.at)(a,"Fn::Transform")===void 0?(0,z.at)(a,r):void 0;i.set(e,c===void 0?this.isUnknownTrue(
{Condition:r},o):this.isTrue(c,o,0))}return i.get(e)??this.isUnknownTrue({Condition:r},o)}isTrue(e,r,n){let[s,i]=(0,z.isObject)(
e)&&Object.keys(e).length===1?Object.entries(e)[0]:[],o=(0,z.isList)(i)&&n<=yT.DEPTH_LIMIT?i:[],a=u=>this.isTrue(u,r,n+1);
if(s==="Condition"&&typeof i=="string")return this.named(i,r.template).answer(r.valueOf);if(s==="Fn::Equals"&&o.length===
2)return this.isEqual(o[0],o[1],r);if(s==="Fn::Not"&&o.length===1)return!a(o[0]);if((s==="Fn::And"||s==="Fn::Or")&&o.length>
0)return s==="Fn::And"?o.every(a):o.some(a);let[c,l]=o;return s==="Fn::Contains"&&o.length===2&&(0,z.isList)(c)?c.some(u=>this.
isEqual(u,l,r)):this.isUnknownTrue(e,r)}isEqual(e,r,n){let[s,i]=[e,r].map(c=>this.operand(c,n.template,n.valueOf));if(s.
text!==void 0&&i.text!==void 0)return s.text===i.text;let[o,a]=[s,i].map(({text:c,unknown:l})=>(0,z.canonical)(c??l)).sort();
return o===a&&s.variable===i.variable?!0:!vT(s,i)&&!vT(i,s)&&this.isUnknownTrue([o,a],n)}isUnknownTrue(e,{template:r,valueOf:n}){
return n(this.variables.comparison((0,z.canonical)(e),r))==="true"}};function vT({variable:t},{text:e}){return t!==void 0&&
e!==void 0&&t.candidates.includes(e)}});var Hn=d((hhe,TT)=>{"use strict";var Bf=Object.defineProperty,S5=Object.getOwnPropertyDescriptor,k5=Object.getOwnPropertyNames,
T5=Object.prototype.hasOwnProperty,A5=(t,e)=>{for(var r in e)Bf(t,r,{get:e[r],enumerable:!0})},E5=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of k5(e))!T5.call(t,s)&&s!==r&&Bf(t,s,{get:()=>e[s],enumerable:!(n=S5(e,s))||n.
enumerable});return t},N5=t=>E5(Bf({},"__esModule",{value:!0}),t),wT={};A5(wT,{TemplateSet:()=>Ff,outputValues:()=>PT});
TT.exports=N5(wT);var $f=Z(),xe=O(),Ff=class{constructor(e){this.templates=e}templates;exports;crossRegionValues;stacks;types;get list(){
return this.templates}exportsNamed(e,r,{inEachCase:n}){if(this.exports===void 0){this.exports=new Map;for(let s of this.
templates)for(let[i,o]of ST(s)){let a=n((0,xe.at)(o,"Export","Name"),s);a!==void 0&&(0,xe.addTo)(this.exports,a,kT(s,i,o))}}
return(this.exports.get(e)??[]).filter(({template:s})=>(0,$f.mayShareEnvironment)(s,r))}stackOutputs(e,r,n){return this.
stacks??=OT(this.templates,s=>s.origin.stackName),(this.stacks.get(e)??[]).filter(s=>(0,$f.mayShareEnvironment)(s,n)).flatMap(
s=>PT(s,r))}crossRegionExports(e,r){if(this.crossRegionValues===void 0){this.crossRegionValues=new Map;for(let{template:n,
logicalId:s,properties:i}of this.ofType("Custom::CrossRegionExportWriter"))for(let[o,a]of(0,xe.entriesOf)((0,xe.at)(i,"W\
riterProps","exports")))(0,xe.addTo)(this.crossRegionValues,o,{template:n,name:`${s}.${o}`,value:a})}return(this.crossRegionValues.
get(e)??[]).filter(({template:n})=>(0,$f.mayEqual)(n.account,r.account))}get resources(){return this.templates.flatMap(({
resources:e})=>[...e.values()])}ofType(e){return this.types??=OT(this.resources,r=>r.type),this.types.get(e)??[]}};function PT(t,e){
return ST(t).filter(([r])=>r===e).map(([,r])=>kT(t,e,r))}function ST({document:t}){let e=(0,xe.at)(t,"Outputs");return(0,xe.
at)(e,"Fn::Transform")===void 0?(0,xe.entriesOf)(e):[]}function kT(t,e,r){return{template:t,name:`Outputs.${e}`,value:(0,xe.
at)(r,"Value")??null}}function OT(t,e){let r=new Map;return t.forEach(n=>(0,xe.addTo)(r,e(n),n)),r}});var Vf=d((mhe,jT)=>{"use strict";var Uf=Object.defineProperty,x5=Object.getOwnPropertyDescriptor,j5=Object.getOwnPropertyNames,
R5=Object.prototype.hasOwnProperty,D5=(t,e)=>{for(var r in e)Uf(t,r,{get:e[r],enumerable:!0})},I5=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of j5(e))!R5.call(t,s)&&s!==r&&Uf(t,s,{get:()=>e[s],enumerable:!(n=x5(e,s))||n.
enumerable});return t},M5=t=>I5(Uf({},"__esModule",{value:!0}),t),AT={};D5(AT,{Literals:()=>Kf,allowedValues:()=>ET,itemName:()=>NT,
ownerOf:()=>Wf});jT.exports=M5(AT);var Oo=N(),q=O(),C5=Hn(),Kf=class{constructor(e){this.templates=e}templates;index;of(e,r){
return this.index??=q5(this.templates.list),[...this.index.get(r)?.get(e)??[]]}};function q5(t){let e=new Map,r=(n,s,i)=>{
for(let{template:o,name:a}of xT(n,s)){let c=e.get(o)??new Map;e.set(o,c);let l=c.get(a)??new Set;c.set(a,l),i.filter(q.isScalar).
forEach(u=>l.add(String(u)))}};for(let n of t){let{document:s}=n,i=(0,q.at)(s,"Mappings");L5([(0,q.at)(s,"Conditions"),(0,q.
at)(s,"Rules"),i===void 0?void 0:s],(o,a)=>{let[c,l,u]=(0,q.isList)(a)?a:[];if(o==="Fn::Equals")r(c,n,[l]),r(l,n,[c]);else if(o===
"Fn::Contains")r(l,n,(0,q.isList)(c)?c:[]);else if(o==="Fn::FindInMap"){let p=(0,q.entriesOf)((0,q.at)(i,(0,q.textOrNone)(
c)));r(l,n,p.map(([f])=>f)),r(u,n,p.flatMap(([,f])=>(0,q.entriesOf)(f).map(([h])=>h)))}}),n.parent!==void 0&&(0,q.entriesOf)(
(0,q.at)(s,"Parameters")).forEach(([o,a])=>r({Ref:o},n,ET(a)??[]))}return e}function ET(t){let e=(0,q.at)(t,"AllowedValu\
es");return(0,q.isList)(e)&&e.length>0&&e.every(q.isScalar)&&!(0,q.textOrNone)((0,q.at)(t,"Type")).startsWith("AWS::SSM:\
:")?[...new Set(e.map(String))]:void 0}function Wf(t,e){let{parent:r}=e;return t.startsWith("AWS::")&&r?.resource.type===
"AWS::CloudFormation::Stack"?Wf(t,r.template):e}function NT(t,e){return`${t}[${String(e)}]`}function xT(t,e,r=0){let{name:n,
argument:s}=(0,Oo.asIntrinsic)(t)??{},[i,o,a]=(0,q.isList)(s)?s:[s],c=(l,u=e)=>r>Oo.DEPTH_LIMIT?[]:xT(l,u,r+1);switch(n){case"\
Ref":{let l=(0,q.textOrNone)(s),u=l.startsWith("AWS::")?void 0:e.parent?.parameter(l);return u===void 0?[{name:l,template:Wf(
l,e)}]:c(u,e.parent.template)}case"Fn::Sub":{let l=/^\$\{\s*([A-Za-z0-9:]+)\s*\}$/.exec((0,q.textOrNone)(i))?.[1];return l===
void 0?[]:c((0,q.at)(o,l)??{Ref:l})}case"Fn::Join":return(0,q.isList)(o)?o.length===1?c(o[0]):[]:i===","?c(o):[];case"Fn\
::Select":return(0,q.isList)(o)?[]:c(o).map(l=>({...l,name:NT(l.name,i)}));case"Fn::If":return[...c(o),...c(a)];case"Fn:\
:GetAtt":{let[l,u]=(0,Oo.attributeOf)(s)??["",""];return(u.startsWith("Outputs.")?e.nested.get(l)??[]:[]).flatMap(p=>(0,C5.
outputValues)(p,u.slice(8)).flatMap(({value:f})=>c(f,p)))}default:return[]}}function L5(t,e){let r=[...t];for(;r.length>
0;){let n=r.pop();if((0,q.isList)(n))r.push(...n);else if((0,q.isObject)(n)){let s=(0,Oo.asIntrinsic)(n);s!==void 0&&e(s.
name,s.argument),r.push(...Object.values(n))}}}});var Gf=d((yhe,IT)=>{"use strict";var Jf=Object.defineProperty,$5=Object.getOwnPropertyDescriptor,F5=Object.getOwnPropertyNames,
B5=Object.prototype.hasOwnProperty,K5=(t,e)=>{for(var r in e)Jf(t,r,{get:e[r],enumerable:!0})},U5=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of F5(e))!B5.call(t,s)&&s!==r&&Jf(t,s,{get:()=>e[s],enumerable:!(n=$5(e,s))||n.
enumerable});return t},W5=t=>U5(Jf({},"__esModule",{value:!0}),t),DT={};K5(DT,{computedBy:()=>J5,knownKey:()=>H5,mappingOutcomes:()=>z5});
IT.exports=W5(DT);var V5=N(),be=O(),zn=A();function J5(t,e){switch(t){case"Fn::Join":return G5(e);case"Fn::Split":return Y5(
e);case"Fn::Select":return(0,be.isList)(e)&&e.length===2?(0,zn.selectItem)(e[0],e[1]):void 0;case"Fn::ToJsonString":return(0,zn.
jsonText)(e);case"Fn::Length":return(0,be.isList)(e)?e.length:void 0;default:return}}function G5(t){let[e,r]=(0,be.isList)(
t)?t:[];return typeof e=="string"&&(0,be.isList)(r)?(0,zn.joinParts)(e,r):void 0}function Y5(t){let[e,r]=(0,be.isList)(t)?
t:[];if(!(typeof e!="string"||e===""||typeof r!="string"))return(0,zn.isKnown)(r)||!/[a-z0-9.-]/i.test(e)?r.split(e):void 0}
function H5(t){return(0,be.isScalar)(t)&&(0,zn.isKnown)(String(t))?String(t):void 0}function z5(t,e,r){let[n,s,i,o,...a]=(0,be.
isList)(t)?t:[],c=typeof n=="string"?e.section("Mappings",n):void 0,l=(0,be.at)(o,"DefaultValue");if(!(X5(c)&&s!==void 0&&
i!==void 0&&a.length===0&&(o===void 0||l!==void 0)))return;let p=[r(s),r(i)],f=RT(c,p[0]).flatMap(v=>RT(v,p[1]));return f.
length>0&&p.every(({text:v})=>v!==void 0)||l===void 0?f:[...f,l]}function RT(t,{text:e,except:r}){return e===void 0?(0,be.
entriesOf)(t).filter(([n])=>!r.includes(n)).map(([,n])=>n):[(0,be.at)(t,e)].filter(n=>n!==void 0)}function X5(t){return(0,be.
isObject)(t)&&[t,...Object.values(t)].every(V5.isPlainObject)}});var BT=d((vhe,FT)=>{"use strict";var zf=Object.defineProperty,Q5=Object.getOwnPropertyDescriptor,Z5=Object.getOwnPropertyNames,
e7=Object.prototype.hasOwnProperty,t7=(t,e)=>{for(var r in e)zf(t,r,{get:e[r],enumerable:!0})},r7=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Z5(e))!e7.call(t,s)&&s!==r&&zf(t,s,{get:()=>e[s],enumerable:!(n=Q5(e,s))||n.
enumerable});return t},n7=t=>r7(zf({},"__esModule",{value:!0}),t),$T={};t7($T,{Variables:()=>Yf});FT.exports=n7($T);var Xn=Gn(),
wo=Vf(),s7=N(),mt=O(),MT=En(),i7=A(),CT=j(),qT=Gf(),Yf=class{constructor(e,r,n){this.cases=e,this.literals=r,this.rulesAbout=
n}cases;literals;rulesAbout;questions=new WeakMap;comparisons=new WeakMap;named(e,r){let n=(0,wo.ownerOf)(e,r);return LT(
this.questions,n,e,()=>this.parameter(e,n))}of(e,r){let n=typeof e=="string"?(0,i7.pseudoParameterOf)(e):c7(e,r);return n===
void 0?void 0:this.named(n,r)}valuesOf(e){let r=this.cases.decided?[this.cases.ask(e)]:e.candidates;return r.includes(Xn.
OTHER)?void 0:r}valueOfPseudoParameter(e,r){let n=e==="AWS::Partition"||e==="AWS::URLSuffix"?this.valueOfPseudoParameter(
"AWS::Region",r):void 0;return(n===void 0?void 0:e==="AWS::Partition"?(0,MT.partitionOf)(n):(0,MT.domainSuffixOf)(n))??this.
valuesOf(this.named(e,r))?.[0]}outcomesOf(e,r){let n=Qn(r.section("Parameters",e));return this.valuesOf(this.named(e,r))?.
flatMap(s=>(0,CT.value)(n?Hf(s):s))}passed(e,r,n,s){let i=s.section("Parameters",n),o=(0,qT.knownKey)(e);if(Qn(i))return o===
void 0?void 0:(0,CT.value)(Hf(o));let a=(0,wo.allowedValues)(i),c=o!==void 0?[o]:r===void 0||!this.cases.decided?void 0:
this.valuesOf(r)??[];if(!(a===void 0||c?.some(l=>a.includes(l)))){if(c!==void 0&&this.cases.decided)throw Xn.IMPOSSIBLE;
return o===void 0?this.outcomesOf(n,s):void 0}}mappingKey(e,r){let n=r===void 0||!this.cases.decided?(0,qT.knownKey)(e):
this.cases.ask(r);return n===Xn.OTHER?{except:r.candidates}:{text:n,except:[]}}comparison(e,r){return LT(this.comparisons,
r,e,()=>({candidates:["true","false"],answer(n){return n(this)==="true"},describe:n=>`${e} is ${n}`}))}parameter(e,r){let[
,n,s]=/^(.*)(\[\d+\])$/.exec(e)??[void 0,e],i=r.section("Parameters",n),o=o7(n,i,r),a=s!==void 0||!Qn(i),l=(o!==void 0?a7(
o,s):a?(0,wo.allowedValues)(i):void 0)??[...this.literals.of(e,r),Xn.OTHER];return{candidates:l,rules:l.length===1?[]:this.
rulesAbout(n,r),answer(u){return u(this)},describe:u=>u===Xn.OTHER?`${e} is none of the values that the template names`:
`${e} is ${u}`}}};function o7(t,e,{origin:r}){return(0,mt.textOrNone)((0,mt.at)(e,"Type")).startsWith("AWS::SSM::")?void 0:
r.parameters?.get(t)}function a7(t,e){let r=e===void 0?t:Hf(t)[Number(e.slice(1,-1))];return r===void 0?void 0:[r]}function Qn(t){
return/CommaDelimitedList|List</.test((0,mt.textOrNone)((0,mt.at)(t,"Type")))}function Hf(t){return t.split(",").map(e=>e.
trim())}function c7(t,e){let{name:r,argument:n}=(0,s7.asIntrinsic)(t)??{};if(r==="Ref"&&typeof n=="string"){let c=e.section(
"Parameters",n);return c===void 0||Qn(c)?void 0:n}let[s,i]=(0,mt.isList)(n)?n:[],o=(0,mt.textOrNone)((0,mt.at)(i,"Ref"));
return Qn(e.section("Parameters",o))?r==="Fn::Select"&&(0,mt.isScalar)(s)&&/^\d+$/.test(String(s))?(0,wo.itemName)(o,s):
r==="Fn::Join"&&s===","?o:void 0:void 0}function LT(t,e,r,n){let s=t.get(e)??new Map;t.set(e,s);let i=s.get(r)??n();return s.
set(r,i),i}});var GT=d((_he,JT)=>{"use strict";var Xf=Object.defineProperty,l7=Object.getOwnPropertyDescriptor,u7=Object.getOwnPropertyNames,
p7=Object.prototype.hasOwnProperty,f7=(t,e)=>{for(var r in e)Xf(t,r,{get:e[r],enumerable:!0})},d7=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of u7(e))!p7.call(t,s)&&s!==r&&Xf(t,s,{get:()=>e[s],enumerable:!(n=l7(e,s))||n.
enumerable});return t},h7=t=>d7(Xf({},"__esModule",{value:!0}),t),WT={};f7(WT,{REFERENCE_RESOLVERS:()=>_7,pseudoParameter:()=>P7});
JT.exports=h7(WT);var m7=Hn(),y7=N(),Zn=O(),KT=En(),v7=K(),VT=A(),_7={Ref:g7,"Fn::GetAtt":b7,"Fn::ImportValue":O7,"Fn::G\
etStackOutput":w7};function g7(t,e){let{parent:r}=e;if(typeof t!="string"||r===void 0)return[];let n=e.section("Paramete\
rs",t);if(n===void 0||(0,Zn.textOrNone)((0,Zn.at)(n,"Type")).startsWith("AWS::SSM::"))return[];let s=`Parameters.${t}`,i=r.
parameter(t);if(i!==void 0)return[{template:r.template,name:`${e.origin.stackPath} ${s}`,value:i}];let o=(0,Zn.at)(n,"De\
fault");return o===void 0?[]:[{template:e,name:s,value:o}]}function b7(t,e,r){let[n,s]=(0,y7.attributeOf)(t)??["",""],i=e.
nested.get(n);if(i!==void 0&&!e.partlyRead.has(n)&&s.startsWith("Outputs."))return i.flatMap(l=>(0,m7.outputValues)(l,s.
slice(8)));let{type:o,properties:a}=e.resources.get(n)??{},c=o===v7.SSM_PARAMETER&&s==="Value"?(0,Zn.at)(a,"Value"):void 0;
return c!==void 0?[{template:e,name:`${n}.Value`,value:c}]:o==="Custom::CrossRegionExportReader"?r.crossRegionExports(s,
e):[]}function O7(t,e,r,n){let s=n.inCase(t,e);return s===void 0?[]:r.exportsNamed(s,e,n)}function w7(t,e,r,{inCase:n}){
let s=(a,c="")=>n((0,Zn.at)(t,a)??c,e),i=s("Region",{Ref:"AWS::Region"}),o=s("RoleArn");return r.stackOutputs(s("StackNa\
me")??"",s("OutputName")??"",{region:i===VT.REGION?e.region:i,account:o===""?e.account:o&&o.split(":")[4]})}function P7(t,e){
return Object.hasOwn(UT,t)?UT[t](e)??(0,VT.placeholderOf)(t):void 0}var UT={"AWS::Region":t=>t.region,"AWS::AccountId":t=>t.
account,"AWS::Partition":t=>t.region&&(0,KT.partitionOf)(t.region),"AWS::URLSuffix":t=>t.region&&(0,KT.domainSuffixOf)(t.
region),"AWS::StackName":t=>t.origin.stackName}});var eA=d((ghe,ZT)=>{"use strict";var Zf=Object.defineProperty,S7=Object.getOwnPropertyDescriptor,k7=Object.getOwnPropertyNames,
T7=Object.prototype.hasOwnProperty,A7=(t,e)=>{for(var r in e)Zf(t,r,{get:e[r],enumerable:!0})},E7=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of k7(e))!T7.call(t,s)&&s!==r&&Zf(t,s,{get:()=>e[s],enumerable:!(n=S7(e,s))||n.
enumerable});return t},N7=t=>E7(Zf({},"__esModule",{value:!0}),t),QT={};A7(QT,{Evaluator:()=>Qf});ZT.exports=N7(QT);var M=j(),
x7=Gn(),j7=bo(),R7=mT(),YT=bT(),D7=Vf(),I7=BT(),HT=Gf(),zT=GT(),Je=N(),yt=O(),es=A(),Qf=class{constructor(e){this.templates=
e,this.variables=new I7.Variables(this.cases,new D7.Literals(e),(r,n)=>this.conditions.rulesAbout(r,n)),this.conditions=
new YT.Conditions(this.variables,(r,n,s)=>this.cases.withValues(s,()=>this.operand(r,n)))}templates;originTemplates=new WeakMap;resolvedValues=new WeakMap;cases=new R7.
Cases;variables;conditions;outcomes=new Map;evaluating=new Map;texts={inCase:(e,r)=>this.singleText(e,r),inEachCase:(e,r)=>this.
cases.outside(()=>this.singleText(e,r))};evaluate(e,r){return e===void 0?M.ABSENT:(0,es.isLiteral)(e)?(0,M.value)(e):this.
walk(e,r,0)}singleText(e,r){let[n,...s]=this.evaluate(e,r);return s.length===0&&n.kind==="value"&&typeof n.value=="strin\
g"?n.value:void 0}resolvedValue(e){let r=(0,yt.isObject)(e)?this.resolvedValues.get(e):void 0;return r===void 0?e:this.resolvedValue(
r)}originTemplate(e){return(0,yt.isObject)(e)?this.originTemplates.get(e):void 0}target(e){let r=this.resolvedValue(e),n=(0,Je.
namedResource)(r),s=n&&this.originTemplate(r)?.resources.get(n.logicalId);return s&&{resource:s,attribute:n.attribute}}referencedResource(e){
return this.target(e)?.resource}exists({entry:e,template:r}){let n=(0,yt.at)(e,"Condition");return(typeof n!="string"||!this.
cases.decided||this.cases.ask(this.conditions.named(n,r)))&&(r.parent===void 0||this.exists(r.parent.resource))}items(e,r){
return this.chosen(e,r).flatMap(n=>(0,yt.isList)(n)?n.flatMap(s=>this.chosen(s,r)):[n])}chosen(e,r){let n=(0,Je.conditional)(
e);return n===void 0?(0,Je.isNoValue)(e)?[]:[e]:this.branchesOf(n,r).flatMap(s=>this.chosen(s,r))}branchesOf([e,r,n],s){
return typeof e!="string"||!this.cases.decided?[r,n]:[this.cases.ask(this.conditions.named(e,s))?r:n]}operand(e,r){let[n,
...s]=this.walk(e,r,0);return s.length===0&&n.kind==="value"?(0,YT.operandOf)(n.value,this.variableOf(n.value,r)):{unknown:e}}variableOf(e,r){
let n=this.resolvedValue(e);return this.variables.of(n,this.originTemplate(n)??r)}walk(e,r,n){if(typeof e!="object"||e===
null)return(0,M.value)(typeof e=="string"?(0,es.literal)(e):e);if(n>Je.DEPTH_LIMIT)return XT;if((0,yt.isList)(e))return(0,M.
combine)(e.map(i=>this.walk(i,r,n+1)));let s=(0,Je.asIntrinsic)(e);return s===void 0?this.object(e,r,n):this.intrinsic(s,
r,n+1)}object(e,r,n){let s=Object.entries(e).map(([i,o])=>(0,M.eachValue)(this.walk(o,r,n+1),a=>(0,M.value)([i,a])));return(0,M.
eachValue)((0,M.combine)(s),i=>(0,M.value)(Object.fromEntries(i)))}intrinsic({name:e,argument:r},n,s){switch(e){case"Ref":
return typeof r=="string"?this.ref(r,n,s):this.computedReference(e,r,n,s);case"Fn::GetAtt":{let i=(0,Je.attributeOf)(r);
return i===void 0?this.computedReference(e,r,n,s):this.resolveReference({name:e,argument:i},n,s)}case"Fn::ImportValue":case"\
Fn::GetStackOutput":return this.resolveReference({name:e,argument:r},n,s);case"Fn::If":return this.ifOutcomes(r,n,s);case"\
Fn::Sub":return this.substitute(r,n,s);case"Fn::Transform":return this.keepUnresolved(e,r,n);default:return(0,M.eachValue)(
this.walk(r,n,s),i=>this.compute(e,i,n,s))}}computedReference(e,r,n,s){return(0,M.eachValue)(this.walk(r,n,s),i=>{let o=e===
"Fn::GetAtt"?(0,Je.attributeOf)(i):void 0;return e==="Ref"&&typeof i=="string"?this.ref(i,n,s):this.resolveReference({name:e,
argument:o??i},n,s)})}ref(e,r,n){if(e==="AWS::NoValue")return M.ABSENT;let s=(0,zT.pseudoParameter)(e,r);return s===void 0?
this.resolveReference({name:"Ref",argument:e},r,n):(0,M.value)((this.cases.hasValues&&(0,es.pseudoParameterOf)(s)!==void 0?
this.variables.valueOfPseudoParameter(e,r):void 0)??s)}compute(e,r,n,s){if(e==="Fn::FindInMap")return this.mapped(r,n,s);
let i=(0,HT.computedBy)(e,r);return i===void 0?this.keepUnresolved(e,r,n):(0,M.value)(this.withOrigin(i,n))}keepUnresolved(e,r,n){
let s=this.withOrigin({[e]:r},n),i=e==="Fn::Select"?this.variableOf(s,n):void 0;return(i&&this.variables.valuesOf(i)?.flatMap(
o=>(0,M.value)(o)))??(0,M.value)(s)}ifOutcomes(e,r,n){let s=(0,Je.conditional)({"Fn::If":e});return s===void 0?this.keepUnresolved(
"Fn::If",e,r):(0,M.distinct)(this.branchesOf(s,r).flatMap(i=>this.walk(i,r,n)))}mapped(e,r,n){let s=(0,HT.mappingOutcomes)(
e,r,i=>this.variables.mappingKey(i,this.variableOf(i,r)));if(s===void 0)return this.keepUnresolved("Fn::FindInMap",e,r);
if(s.length>0)return(0,M.distinct)(s.flatMap(i=>this.walk(i,r,n)));if(this.cases.decided)throw x7.IMPOSSIBLE;return this.
keepUnresolved("Fn::FindInMap",e,r)}substitute(e,r,n){let[s,i]=(0,yt.isList)(e)?e:[e,{}];if(typeof s!="string")return this.
keepUnresolved("Fn::Sub",e,r);let o=(0,es.subParts)(s,a=>(0,yt.at)(i,a)).map(a=>this.walk(a,r,n));return(0,M.eachValue)(
(0,M.combine)(o),a=>(0,M.value)(this.withOrigin((0,es.joinParts)("",a),r)))}resolveReference({name:e,argument:r},n,s){let i=this.
withOrigin({[e]:r},n),o=zT.REFERENCE_RESOLVERS[e](r,n,this.templates,this.texts),a=e==="Ref"&&typeof r=="string"?n.section(
"Parameters",r):void 0;if(a!==void 0&&o.length===0)return this.variables.outcomesOf(r,n)??(0,M.value)(i);let c=o.flatMap(
l=>this.outcomesOf(l,s));return c.length===0?(0,M.value)(i):(0,M.eachValue)((0,M.withDefault)(c,(0,M.value)(i)),l=>(a===
void 0?void 0:this.variables.passed(l,this.variableOf(l,n),r,n))??(0,M.value)(this.expressIn(n,l,i)))}outcomesOf({template:e,
name:r,value:n},s){let i=this.outcomes.get(e)??new j7.CaseCache(this.cases);this.outcomes.set(e,i);let o=this.evaluating.
get(e)??new Set;if(this.evaluating.set(e,o),o.has(r))return XT;o.add(r);try{return i.get(r,()=>this.walk(n,e,s))}finally{
o.delete(r)}}expressIn(e,r,n){if(!(0,Je.hasIntrinsic)(r))return r;let s=this.withOrigin({...n},e);return this.resolvedValues.
set(s,r),s}withOrigin(e,r){return(0,yt.isObject)(e)&&!this.originTemplates.has(e)&&this.originTemplates.set(e,r),e}},XT=(0,M.
unverifiable)("it is nested too deeply or refers to itself")});var nd=d((bhe,nA)=>{"use strict";var rd=Object.defineProperty,M7=Object.getOwnPropertyDescriptor,C7=Object.getOwnPropertyNames,
q7=Object.prototype.hasOwnProperty,L7=(t,e)=>{for(var r in e)rd(t,r,{get:e[r],enumerable:!0})},$7=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of C7(e))!q7.call(t,s)&&s!==r&&rd(t,s,{get:()=>e[s],enumerable:!(n=M7(e,s))||n.
enumerable});return t},F7=t=>$7(rd({},"__esModule",{value:!0}),t),rA={};L7(rA,{PropertyReader:()=>td});nA.exports=F7(rA);
var se=j(),B7=eA(),tA=Z(),ts=N(),rs=O(),Po=A(),td=class extends B7.Evaluator{at({properties:e,template:r},...n){let s=e;
for(let i=0;i<n.length&&s!==void 0;i++){if(!(0,ts.isPlainObject)(s)){let o=n.slice(i);return(0,se.eachValue)(this.evaluate(
s,r),a=>this.pick(a,...o))}s=(0,rs.at)(s,n[i])}return this.evaluate(s,r)}pick(e,...r){let n=e;for(let s of r){if(!(0,ts.
isPlainObject)(n))return(0,se.unverifiable)(this.explain(n));if(n=(0,rs.at)(n,s),n===void 0)return se.ABSENT}return(0,se.
value)(n)}boolean(e,...r){return this.asBoolean(this.at(e,...r))}number(e,...r){return(0,se.eachValue)(this.at(e,...r),n=>{
let s=typeof n=="string"&&n.trim()!==""||typeof n=="number"?Number(n):NaN;return Number.isNaN(s)?(0,se.unverifiable)(this.
explain(n)):(0,se.value)(s)})}text(e,...r){return this.asText(this.at(e,...r))}asBoolean(e){return(0,se.eachValue)(e,r=>{
let n=(0,rs.booleanOf)(r);return n===void 0?(0,se.unverifiable)(this.explain(r)):(0,se.value)(n)})}asText(e){return(0,se.
eachValue)(e,r=>(0,rs.isScalar)(r)&&!(0,Po.hasDynamicReference)(String(r))?(0,se.value)(String(r)):(0,se.unverifiable)(this.
explain(r)))}referencedResources(e){return(0,Po.partsOf)(this.resolvedValue(e)).flatMap(r=>this.referencedResource(r)??[])}keyName(e){
let r=this.resolvedValue(e);return typeof r=="string"?r:[this.originTemplate(r)?.origin.stackPath,(0,rs.canonical)(r)].join(
" ")}explain(e){let r=this.resolvedValue(e);if((0,ts.hasMacro)(r))return JSON.stringify(r).includes('"Fn::ForEach::')?"a\
 loop (Fn::ForEach) generates it":"a macro (Fn::Transform) generates it";let n=(0,ts.asIntrinsic)(r);return n===void 0?typeof r==
"string"&&(0,Po.hasDynamicReference)(r)?`it is looked up at deployment (${ed(r)})`:"it is malformed":K7[n.name]?.(ed(n.argument))??
this.explainReference(r)}explainReference(e){let r=(0,ts.namedResource)(e),n=this.originTemplate(e);if(r===void 0||n===void 0||
r.logicalId.startsWith("AWS::"))return`it is evaluated at deployment (${ed(e)})`;if(n.section("Parameters",r.logicalId)!==
void 0)return`it is the parameter ${r.logicalId}`;let s=n.resources.get(r.logicalId)?.type;return s===void 0?`it refers \
to ${r.logicalId}, which the template does not define`:`it is a value of ${r.logicalId} (${s}) that is known only at dep\
loyment`}},K7={"Fn::ImportValue":t=>`it is imported as ${t}, which no stack of this app exports`,"Fn::GetStackOutput":t=>`\
it is an output of a stack that is not in this app (${t})`,[tA.DEPLOYER_VALUE]:t=>`the stack that deploys the template s\
ets it (${t})`,[tA.FOREIGN_REFERENCE]:t=>`it refers to ${t} in another stack, which is known only after synthesis`};function ed(t){
return(0,Po.abbreviate)(t,200)}});var ad=d((Ohe,uA)=>{"use strict";var od=Object.defineProperty,U7=Object.getOwnPropertyDescriptor,W7=Object.getOwnPropertyNames,
V7=Object.prototype.hasOwnProperty,J7=(t,e)=>{for(var r in e)od(t,r,{get:e[r],enumerable:!0})},G7=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of W7(e))!V7.call(t,s)&&s!==r&&od(t,s,{get:()=>e[s],enumerable:!(n=U7(e,s))||n.
enumerable});return t},Y7=t=>G7(od({},"__esModule",{value:!0}),t),oA={};J7(oA,{PRODUCT:()=>So,STACK:()=>aA,deploysTemplates:()=>X7,
templateSources:()=>Q7});uA.exports=Y7(oA);var sA=j(),sd=O(),aA="AWS::CloudFormation::Stack",H7="AWS::CloudFormation::St\
ackSet",So="AWS::ServiceCatalog::CloudFormationProduct",z7="AWS::ServiceCatalog::CloudFormationProvisionedProduct";function X7({
type:t}){return Object.hasOwn(cA,t)}function Q7(t,e){return cA[e.type](t,e)}var cA={[aA]:iA,[H7]:iA,[So]:Z7,[z7]:eQ},lA={
kind:"unknown",why:"it deploys a template that is not in this app"};function iA(t,e){let r=[...id("body",t.at(e,"Templat\
eBody")),...id("url",t.at(e,"TemplateURL"))];return r.length===0?[lA]:r}function Z7(t,e){let r=t.at(e,"ProvisioningArtif\
actParameters"),n=(0,sA.eachValue)(r,o=>(0,sd.listOf)(o).flatMap(a=>t.pick(a,"Info"))),s=(0,sA.eachValue)(n,o=>t.pick(o,
"LoadTemplateFromURL")),i=n.some(o=>o.kind==="value"&&(0,sd.at)(o.value,"ImportFromPhysicalId")!==void 0);return[...id("\
url",s),...i||r.some(({kind:o})=>o==="absent")?[lA]:[]]}function eQ(t,e){let r=[t.at(e,"ProductId"),t.at(e,"ProductName")].
flat().filter(({kind:s})=>s!=="absent");return r.length>0&&r.every(s=>s.kind==="value"&&tQ(t,s.value))?[]:[{kind:"unknow\
n",why:"it deploys a product that is not in this app"}]}function tQ(t,e){return t.referencedResource(e)?.type===So||t.templates.
ofType(So).some(({template:r,properties:n})=>t.singleText((0,sd.at)(n,"Name"),r)===e)}function id(t,e){return e.flatMap(
r=>{switch(r.kind){case"value":return[{kind:t,value:r.value}];case"unverifiable":return[{kind:"unknown",why:`which templ\
ate it deploys cannot be determined: ${r.why}`}];case"absent":return[]}})}});var vt=d((whe,yA)=>{"use strict";var cd=Object.defineProperty,rQ=Object.getOwnPropertyDescriptor,nQ=Object.getOwnPropertyNames,
sQ=Object.prototype.hasOwnProperty,iQ=(t,e)=>{for(var r in e)cd(t,r,{get:e[r],enumerable:!0})},oQ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of nQ(e))!sQ.call(t,s)&&s!==r&&cd(t,s,{get:()=>e[s],enumerable:!(n=rQ(e,s))||n.
enumerable});return t},aQ=t=>oQ(cd({},"__esModule",{value:!0}),t),fA={};iQ(fA,{asPolicy:()=>cQ,jsonFrom:()=>hA,withoutMarks:()=>mA});
yA.exports=aQ(fA);var Bt=j(),pA=N(),dA=O(),ko=A();function cQ(t,e){return(0,Bt.eachValue)(e,r=>{let n=(0,dA.isScalar)(r)||
(0,ko.joinedParts)(r)!==void 0;return(0,Bt.eachValue)(n?hA(r):(0,Bt.value)(r),s=>(0,pA.isIntrinsic)(s)||(0,pA.hasMacro)(
s)?(0,Bt.unverifiable)(t.explain(s)):(0,Bt.value)(s))})}function hA(t){let e=(0,ko.joinedParts)(t)??[t],r=(0,ko.parseJson)(
uQ(e),n=>mA(n,e));return r===void 0?(0,Bt.unverifiable)("it is not JSON"):(0,Bt.value)(r)}var lQ=/\uE200(\d+)\uE201/g;function uQ(t){
let e=!1;return t.map((r,n)=>{let s=`\uE200${n}\uE201`;if(!(0,dA.isScalar)(r))return e?s:`"${s}"`;let i=String(r);return e=
(i.match(/\\.|"/gs)?.filter(a=>a==='"')??[]).length%2===1?!e:e,i}).join("")}function mA(t,e){let r=[],n=0;for(let s of t.
matchAll(lQ))r.push(t.slice(n,s.index),e[Number(s[1])]??s[0]),n=s.index+s[0].length;return(0,ko.joinParts)("",[...r,t.slice(
n)])}});var wA=d((Phe,OA)=>{"use strict";var pd=Object.defineProperty,pQ=Object.getOwnPropertyDescriptor,fQ=Object.getOwnPropertyNames,
dQ=Object.prototype.hasOwnProperty,hQ=(t,e)=>{for(var r in e)pd(t,r,{get:e[r],enumerable:!0})},mQ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of fQ(e))!dQ.call(t,s)&&s!==r&&pd(t,s,{get:()=>e[s],enumerable:!(n=pQ(e,s))||n.
enumerable});return t},yQ=t=>mQ(pd({},"__esModule",{value:!0}),t),_A={};hQ(_A,{templateIn:()=>bA,templateInFile:()=>gQ});
OA.exports=yQ(_A);var vQ=require("fs"),_Q=j(),gA=vt(),ld=Z(),To=N(),je=O(),Kt=A();function gQ(t){try{return bA((0,Kt.literal)(
(0,vQ.readFileSync)(t,"utf8")))}catch{return}}function bA(t){if(vA(t))return t;let e=((0,Kt.joinedParts)(t)??[t]).flatMap(
bQ),[r]=(0,_Q.valuesOf)((0,gA.jsonFrom)({"Fn::Join":["",e]})),n=r??OQ(e),s=e.some(i=>!(0,je.isScalar)(i));return!vA(n)||
s&&(wQ(n)||PQ(n))?void 0:n}function vA(t){return(0,je.isObject)(t)&&!(0,To.isIntrinsic)(t)}function bQ(t){return(0,je.isScalar)(
t)?(0,Kt.splitAtPlaceholders)(String(t)).map(e=>(0,Kt.isPlaceholder)(e)?{[ld.DEPLOYER_VALUE]:(0,Kt.display)(e)}:e):[{[ld.
DEPLOYER_VALUE]:(0,Kt.abbreviate)(t,200)}]}function OQ(t){let{parseYaml:e}=Ri(),r=e(t.map((n,s)=>(0,je.isScalar)(n)?String(
n):`\uE200${s}\uE201`).join(""));return r===void 0?void 0:ud(r,t)}function ud(t,e){return typeof t=="string"?(0,Kt.hasPlaceholder)(
t)?(0,gA.withoutMarks)(t,e):t:(0,je.isList)(t)?t.map(r=>ud(r,e)):(0,je.isObject)(t)?Object.fromEntries((0,je.entriesOf)(
t).map(([r,n])=>[r,ud(n,e)])):t}function wQ(t){return(0,To.contains)(t,e=>Object.keys(e).some(r=>r.includes("\uE200")))}
function PQ(t){let e=(0,je.at)(t,"Resources")??{},r=n=>(0,To.asIntrinsic)(n)?.name===ld.DEPLOYER_VALUE;return r(e)||(0,je.
entriesOf)(e).some(([,n])=>r(n)||(0,To.isIntrinsic)((0,je.at)(n,"Type")))}});var Rr=d((She,xA)=>{"use strict";var dd=Object.defineProperty,SQ=Object.getOwnPropertyDescriptor,kQ=Object.getOwnPropertyNames,
TQ=Object.prototype.hasOwnProperty,AQ=(t,e)=>{for(var r in e)dd(t,r,{get:e[r],enumerable:!0})},EQ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of kQ(e))!TQ.call(t,s)&&s!==r&&dd(t,s,{get:()=>e[s],enumerable:!(n=SQ(e,s))||n.
enumerable});return t},NQ=t=>EQ(dd({},"__esModule",{value:!0}),t),SA={};AQ(SA,{parentStack:()=>EA,stackTags:()=>AA,stacksAround:()=>TA,
withNestedTemplates:()=>CQ});xA.exports=NQ(SA);var xQ=Af(),jQ=j(),RQ=nd(),DQ=Z(),IQ=Hn(),jr=ad(),PA=wA(),kA=N(),_t=O(),MQ=10;
function CQ(t){let e=[...t],r=new Map,n=new fd(t);for(let s of e)for(let i of s.resources.values())if((0,jr.deploysTemplates)(
i)&&!s.nested.has(i.logicalId)){let o=n.find(i),a=o.flatMap(({document:l,file:u})=>l===void 0?[]:[qQ(i,l,u)]),c=new Set(
o.flatMap(({unreadable:l})=>l??[]));c.size>0&&r.set(i,[...c].join(", and ")),s.nested.set(i.logicalId,a),a.length<o.length&&
s.partlyRead.add(i.logicalId),e.push(...a)}return{templates:e,unreadable:r}}function qQ(t,e,r){let{template:n,type:s}=t,
{constructPath:i}=n.locate(t),o=s===jr.STACK?{region:n.region,account:n.account}:{},a={stackPath:i,file:r??n.origin.file,
pathOf:()=>i,isOnlyDeployed:!0,...o},c=new DQ.Template(e,a);return c.parent=EA(t),c}function TA(t,{parent:e}){if(e===void 0)
return;let{template:r,resource:n}=e,s=n.type===jr.PRODUCT?(0,jQ.unverifiable)("the user who launched the product decides\
 when it ends"):t.text({template:r,properties:n.entry},"DeletionPolicy");return[{where:r.locate(n),deletionPolicy:s},...TA(
t,r)??[]]}function AA(t,{origin:e,parent:r}){let n=Object.entries(e.tags??{}).map(([o,a])=>({Key:o,Value:a})),s=r===void 0?
[]:t.cases.outside(()=>t.at(r.resource,"Tags")).flatMap(o=>o.kind==="absent"?[]:o.kind==="value"&&(0,_t.isList)(o.value)?
o.value:[null]),i=[...n,...s,...r===void 0?[]:AA(t,r.template)??[]];return i.length===0?void 0:i}function EA(t){let{template:e,
logicalId:r,type:n,properties:s}=t,o=n===jr.PRODUCT||$Q((0,_t.at)(s,"StackInstancesGroup"))?void 0:LQ((0,_t.at)(s,"Param\
eters")),a={"Fn::GetAtt":[r,"Parameters"]};return{template:e,resource:t,parameter:c=>o===void 0?a:o.get(c)}}function LQ(t){
if(!(0,_t.isList)(t))return t===void 0||(0,kA.isPlainObject)(t)?new Map(Object.entries(t??{})):void 0;let e=t.flatMap(r=>{
let n=(0,_t.at)(r,"ParameterKey");return typeof n=="string"?[[n,(0,_t.at)(r,"ParameterValue")??""]]:[]});return e.length===
t.length?new Map(e):void 0}function $Q(t){return(0,_t.isList)(t)?t.some(e=>!(0,kA.isPlainObject)(e)||(0,_t.at)(e,"Parame\
terOverrides")!==void 0):t!==void 0}var fd=class{assets=new xQ.AssetFiles;reader;stacks;documents=new Map;constructor(e){
this.reader=new RQ.PropertyReader(new IQ.TemplateSet(e)),this.stacks=new Map(e.flatMap(r=>{let{parent:n,origin:{file:s}}=r;
return s===void 0||n!==void 0?[]:[[s,r]]}))}find(e){return NA(e.template)>MQ?[{unreadable:"its templates deploy each oth\
er in a cycle"}]:(0,jr.templateSources)(this.reader,e).map(r=>this.read(r,e))}read(e,{template:r,type:n}){if(e.kind==="u\
nknown")return{unreadable:e.why};if(e.kind==="body"){let o=(0,PA.templateIn)(e.value);return o===void 0?{unreadable:"its\
 inline template is neither JSON nor YAML"}:{document:o}}let s=this.assets.find(e.value,r),i=s===void 0?void 0:this.stacks.
get(s);return i!==void 0?(i.isDeployedElsewhere||=n!==jr.STACK,{}):s===void 0?{unreadable:"it deploys a template that is\
 not in this app"}:this.inFile(s)}inFile(e){this.documents.has(e)||this.documents.set(e,(0,PA.templateInFile)(e));let r=this.
documents.get(e);return r===void 0?{unreadable:"its template file cannot be read as JSON or YAML"}:{document:r,file:e}}};
function NA({parent:t}){return t===void 0?0:1+NA(t.template)}});var ns=d((khe,MA)=>{"use strict";var hd=Object.defineProperty,FQ=Object.getOwnPropertyDescriptor,BQ=Object.getOwnPropertyNames,
KQ=Object.prototype.hasOwnProperty,UQ=(t,e)=>{for(var r in e)hd(t,r,{get:e[r],enumerable:!0})},WQ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of BQ(e))!KQ.call(t,s)&&s!==r&&hd(t,s,{get:()=>e[s],enumerable:!(n=FQ(e,s))||n.
enumerable});return t},VQ=t=>WQ(hd({},"__esModule",{value:!0}),t),jA={};UQ(jA,{includesAction:()=>JQ,mayIncludeAction:()=>GQ,
wildcardExpression:()=>DA});MA.exports=VQ(jA);var RA=O();function DA(t,e){return new RegExp(`^${t.replace(/[.+^${}()|[\]\\]/g,
"\\$&").replace(/\*+/g,".*").replace(/\?/g,".")}$`,e)}function IA(t,e){let r=t.toLowerCase();if(!/[*?]/.test(r))return e.
some(s=>s.toLowerCase()===r);let n=DA(r,"s");return e.some(s=>n.test(s.toLowerCase()))}function JQ(t,e){return(0,RA.listOf)(
t).some(r=>typeof r=="string"&&IA(r,e))}function GQ(t,e){return(0,RA.listOf)(t).some(r=>typeof r!="string"||IA(r,e))}});var vd=d((The,$A)=>{"use strict";var yd=Object.defineProperty,YQ=Object.getOwnPropertyDescriptor,HQ=Object.getOwnPropertyNames,
zQ=Object.prototype.hasOwnProperty,XQ=(t,e)=>{for(var r in e)yd(t,r,{get:e[r],enumerable:!0})},QQ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of HQ(e))!zQ.call(t,s)&&s!==r&&yd(t,s,{get:()=>e[s],enumerable:!(n=YQ(e,s))||n.
enumerable});return t},ZQ=t=>QQ(yd({},"__esModule",{value:!0}),t),qA={};XQ(qA,{DECRYPT:()=>LA,keyUsers:()=>nZ});$A.exports=
ZQ(qA);var CA=j(),eZ=ns(),Ut=O(),tZ=K(),rZ=A(),LA="kms:Decrypt";function nZ(t,e){return(0,CA.eachValue)(e,r=>{let n=new md(
t);return(0,Ut.listOf)((0,Ut.at)(r,"Statement")).forEach(s=>n.add(s)),(0,CA.value)({roles:n.roles,roleNames:n.roleNames,
account:n.account,anyPrincipal:n.anyPrincipal})})}var md=class{constructor(e){this.reader=e}reader;roles=[];roleNames=[];account=!1;anyPrincipal=!1;add(e){
!(0,Ut.isObject)(e)||typeof e.Effect!="string"?this.anyPrincipal=!0:e.Effect==="Allow"&&(e.Action===void 0||(0,eZ.mayIncludeAction)(
e.Action,[LA]))&&this.admit((0,Ut.at)(e,"Principal"))}admit(e){if(!((0,Ut.isObject)(e)&&Object.keys(e).every(n=>sZ.includes(
n)))){this.anyPrincipal=!0;return}(0,Ut.entriesOf)(e).filter(([n])=>n==="AWS").flatMap(([,n])=>(0,Ut.listOf)(n)).forEach(
n=>this.admitName(n))}admitName(e){let r=(0,rZ.partsOf)(this.reader.resolvedValue(e)),n=this.reader.referencedResources(
e).find(({type:i})=>i===tZ.ROLE),s=r.every(i=>typeof i=="string")?r.join(""):void 0;n!==void 0?this.roles.push(n.template.
locate(n)):s!==void 0&&iZ.test(s)?this.account=!0:s!==void 0&&oZ.test(s)?this.roleNames.push(s.slice(s.lastIndexOf("/")+
1)):this.anyPrincipal=!0}},sZ=["AWS","Service","Federated","CanonicalUser"],iZ=/^(?:arn:[^:*?]+:iam::)?(?:\d{12}|\uE000)(?::root)?$/,
oZ=/^arn:[^:*?]+:iam::(?:\d{12}|\uE000):(?:role|user)\/[^*?{]+$/});var VA=d((Ahe,WA)=>{"use strict";var _d=Object.defineProperty,aZ=Object.getOwnPropertyDescriptor,cZ=Object.getOwnPropertyNames,
lZ=Object.prototype.hasOwnProperty,uZ=(t,e)=>{for(var r in e)_d(t,r,{get:e[r],enumerable:!0})},pZ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of cZ(e))!lZ.call(t,s)&&s!==r&&_d(t,s,{get:()=>e[s],enumerable:!(n=aZ(e,s))||n.
enumerable});return t},fZ=t=>pZ(_d({},"__esModule",{value:!0}),t),FA={};uZ(FA,{namedPrincipals:()=>hZ});WA.exports=fZ(FA);
var dZ=j(),BA=N(),KA=O();function hZ(t,e){return(0,dZ.valuesOf)(e).flatMap(UA).filter(r=>mZ(t,r)).map(KA.canonical)}function UA(t){
return(0,BA.isIntrinsic)(t)?[t]:typeof t=="object"&&t!==null?Object.values(t).flatMap(UA):[]}function mZ(t,e){let r=t.referencedResource(
e);return r===void 0?yZ(t,e):r.type.startsWith("AWS::IAM::")}function yZ(t,e){let r=t.resolvedValue(e),n=(0,BA.namedResource)(
r),s=n?.logicalId.endsWith("Role")?n.logicalId.slice(0,-4):"";return(0,KA.isObject)(r)&&t.originTemplate(r)?.resources.get(
s)?.type==="AWS::Serverless::Function"}});var HA=d((Ehe,YA)=>{"use strict";var wd=Object.defineProperty,vZ=Object.getOwnPropertyDescriptor,_Z=Object.getOwnPropertyNames,
gZ=Object.prototype.hasOwnProperty,bZ=(t,e)=>{for(var r in e)wd(t,r,{get:e[r],enumerable:!0})},OZ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of _Z(e))!gZ.call(t,s)&&s!==r&&wd(t,s,{get:()=>e[s],enumerable:!(n=vZ(e,s))||n.
enumerable});return t},wZ=t=>OZ(wd({},"__esModule",{value:!0}),t),JA={};bZ(JA,{Aliases:()=>bd,Keys:()=>gd,LookedUpParameters:()=>Od,
endOfArn:()=>GA});YA.exports=wZ(JA);var Ao=j(),PZ=bo(),SZ=vd(),kZ=VA(),TZ=Rr(),AZ=vt(),Eo=Z(),EZ=N(),Oe=O(),Dr=K(),Pd=A(),
gd=class{constructor(e){this.reader=e,this.facts=new PZ.CaseCache(e.cases)}reader;facts;fact(e){return this.facts.get(e,
()=>this.read(e))}read(e){let{reader:r}=this,{properties:n,template:s,entry:i}=e,o={template:s,properties:i},a=l=>e.type===
Dr.REPLICA_KEY?this.ofPrimary(e,l):l(e),c=(0,AZ.asPolicy)(r,r.evaluate((0,Oe.at)(n,"KeyPolicy"),s));return{where:s.locate(
e),rotation:a(l=>r.boolean(l,"EnableKeyRotation")),rotationPeriodInDays:a(l=>r.number(l,"RotationPeriodInDays")),keySpec:a(
l=>r.text(l,"KeySpec")),keyUsage:a(l=>r.text(l,"KeyUsage")),origin:a(l=>r.text(l,"Origin")),enabled:r.boolean(e,"Enabled"),
bypassPolicyLockoutSafetyCheck:r.boolean(e,"BypassPolicyLockoutSafetyCheck"),policy:c,get namedPrincipals(){return(0,kZ.
namedPrincipals)(r,c)},get users(){return(0,SZ.keyUsers)(r,c)},deletionPolicy:r.text(o,"DeletionPolicy"),updateReplacePolicy:r.
text(o,"UpdateReplacePolicy"),nestedIn:(0,TZ.stacksAround)(r,s)}}ofPrimary(e,r){let n=(0,Ao.withDefault)(this.reader.at(
e,"PrimaryKeyArn"),(0,Ao.unverifiable)("it names no primary key"));return(0,Ao.eachValue)(n,s=>{let i=this.reader.referencedResource(
s);return i?.type===Dr.KEY?r(i):(0,Ao.unverifiable)(`its primary key is not defined in this app: ${this.reader.explain(s)}`)})}},
bd=class{constructor(e){this.reader=e}reader;byName;find(e,r,n){if(typeof e=="string"){let i=e.startsWith("arn:"),[,,,o,
,...a]=e.split(":"),c=i?a.join(":"):e,l=i&&o!==Pd.REGION?o:n;return c.startsWith("alias/")?{name:c,resources:this.named(
c,r,l)}:void 0}let s=this.reader.referencedResource(GA(this.reader,e,/^arn:/));return s?.type===Dr.ALIAS?{name:this.nameOf(
s)??s.logicalId,resources:[s]}:void 0}named(e,r,n){if(this.byName===void 0){this.byName=new Map;for(let s of this.reader.
templates.ofType(Dr.ALIAS))(0,Oe.addTo)(this.byName,this.nameOf(s),s)}return(this.byName.get(e)??[]).filter(s=>(0,Eo.mayEqual)(
s.template.region,n)&&(0,Eo.mayEqual)(s.template.account,r.account))}nameOf({properties:e,template:r}){return this.reader.
cases.outside(()=>this.reader.singleText((0,Oe.at)(e,"AliasName"),r))}},Od=class{constructor(e){this.reader=e}reader;byName;find(e,r){
let n=(0,Pd.partsOf)(this.reader.resolvedValue(e)),[,s]=n.length===1?NZ.exec((0,Oe.textOrNone)(n[0]))??[]:[],[i,o]=n,a=n.
length===3&&xZ.test((0,Oe.textOrNone)(i))?this.reader.referencedResource(o):void 0,c=s??this.nameOfParameterType(n[0],r);
return a?.type===Dr.SSM_PARAMETER?[a]:c===void 0?[]:this.named(c,r)}nameOfParameterType(e,r){let n=this.reader.originTemplate(
e)??r,s=(0,EZ.namedResource)(e)?.logicalId??"",i=n.section("Parameters",s);if(!(0,Oe.textOrNone)((0,Oe.at)(i,"Type")).startsWith(
"AWS::SSM::Parameter::Value<"))return;let o=n.parent?.parameter(s);return o===void 0?this.reader.singleText((0,Oe.at)(i,
"Default"),n):this.reader.singleText(o,n.parent.template)}named(e,{region:r,account:n}){return this.byName??=this.reader.
cases.outside(()=>{let s=new Map;return this.reader.templates.ofType(Dr.SSM_PARAMETER).forEach(i=>(0,Oe.addTo)(s,this.reader.
singleText((0,Oe.at)(i.properties,"Name"),i.template),i)),s}),(this.byName.get(e)??[]).filter(({template:s})=>(0,Eo.mayEqual)(
s.region,r)&&(0,Eo.mayEqual)(s.account,n))}},NZ=/^(?:arn:[^{]*:key\/)?\{\{resolve:ssm:([^:}]+)(?::\d+)?\}\}$/,xZ=/^(?:arn:[^{]*:key\/)?\{\{resolve:ssm:$/;
function GA(t,e,r){let n=(0,Pd.joinedParts)(t.resolvedValue(e))??[];return n.length===2&&r.test((0,Oe.textOrNone)(n[0]))?
n[1]:e}});var Ad=d((Nhe,ZA)=>{"use strict";var Td=Object.defineProperty,jZ=Object.getOwnPropertyDescriptor,RZ=Object.getOwnPropertyNames,
DZ=Object.prototype.hasOwnProperty,IZ=(t,e)=>{for(var r in e)Td(t,r,{get:e[r],enumerable:!0})},MZ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of RZ(e))!DZ.call(t,s)&&s!==r&&Td(t,s,{get:()=>e[s],enumerable:!(n=jZ(e,s))||n.
enumerable});return t},CZ=t=>MZ(Td({},"__esModule",{value:!0}),t),QA={};IZ(QA,{AWS_MANAGED:()=>Sd,AWS_OWNED:()=>ss,Encryption:()=>kd});
ZA.exports=CZ(QA);var C=j(),No=HA(),zA=O(),XA=K(),qZ=A(),ss=(0,C.value)({level:"AWS_OWNED"}),Sd=(0,C.value)({level:"AWS_\
MANAGED"}),kd=class{constructor(e){this.reader=e,this.keys=new No.Keys(e),this.aliases=new No.Aliases(e),this.parameters=
new No.LookedUpParameters(e)}reader;keys;aliases;parameters;byKey(e,r,n=r.region){return(0,C.eachValue)(e,s=>{let i=this.
aliases.find(s,r,n);return i!==void 0?this.byAlias(i,s):s===""||typeof s!="string"&&!(0,zA.isObject)(s)?(0,C.unverifiable)(
"the key is malformed"):this.ofKey(s,r)})}byKeyOrDefault(e,r,n){return(0,C.withDefault)(this.byKey(e,r,n),Sd)}bySpecification(e,r,n,s){
return this.ifEnabled(e,i=>this.byKeyOrDefault(this.reader.pick(i,"KMSMasterKeyId"),r,n),s)}ifEnabled(e,r,n="SSEEnabled"){
return(0,C.withDefault)((0,C.eachValue)(e,s=>{let i=this.reader.asBoolean(this.reader.pick(s,n));return(0,C.withDefault)(
(0,C.eachValue)(i,o=>o?this.byType(s,r):ss),ss)}),ss)}byType(e,r){let n=(0,C.withDefault)(this.reader.asText(this.reader.
pick(e,"SSEType")),(0,C.value)("KMS"));return(0,C.eachValue)(n,s=>{switch(s){case"KMS":return r(e);case"AES256":return ss;default:
return(0,C.unverifiable)(`its SSEType is ${s}, and DynamoDB accepts only KMS`)}})}byAlias({name:e,resources:r},n){if((0,XA.
isAwsManagedKey)(e))return Sd;if(r.length===0)return(0,C.value)({...this.undefinedKey(n,`the app does not define ${e}`),
viaAlias:e});let s=r.filter(a=>this.reader.exists(a)),i=(0,C.distinct)(s.flatMap(a=>{let c=(0,C.withDefault)(this.reader.
at(a,"TargetKeyId"),(0,C.unverifiable)(`${e} has no target`));return(0,C.eachValue)(c,l=>(0,C.eachValue)(this.ofKey(l,a.
template),u=>(0,C.value)({...u,viaAlias:e})))}));return s.some(({entry:a})=>this.reader.cases.decided||(0,zA.at)(a,"Cond\
ition")===void 0)?i:[...i,...(0,C.value)({...this.undefinedKey(n,`the app does not always define ${e}`),viaAlias:e})]}ofKey(e,r){
let n=this.customerManagedKey(e);if(n!==void 0)return(0,C.value)({level:"CUSTOMER_MANAGED",key:this.keys.fact(n)});if(typeof e!=
"string"||(0,qZ.hasDynamicReference)(e)){let[i,o]=[`it is not a key of the app: ${this.reader.explain(e)}`,this.reader.keyName(
e)],a=this.parameters.find(e,r).flatMap(c=>this.namedBy(c));return a.length===0?(0,C.unverifiable)(i,o):(0,C.distinct)(a.
flatMap(c=>(0,C.value)({level:"CUSTOMER_MANAGED",key:this.keys.fact(c),lookedUp:i,foreignKeyName:o})))}let s=/^arn:[^:]*:kms:([^:]+):/.
exec(e)?.[1];return(0,C.value)({...this.undefinedKey(e,`the app does not define the key ${e}`),...s===void 0?{}:{keyRegion:s}})}namedBy(e){
let{template:r}=e;return(this.reader.exists(e)?(0,C.valuesOf)(this.reader.at(e,"Value")):[]).flatMap(s=>[s,...this.aliases.
find(s,r,r.region)?.resources.flatMap(i=>(0,C.valuesOf)(this.reader.at(i,"TargetKeyId")))??[]]).flatMap(s=>this.customerManagedKey(
s)??[])}undefinedKey(e,r){return{level:"CUSTOMER_MANAGED",foreignKey:r,foreignKeyName:this.reader.keyName(e)}}customerManagedKey(e){
let r=this.reader.target((0,No.endOfArn)(this.reader,e,/:key\/$/));return r!==void 0&&(0,XA.isKeyType)(r.resource.type)&&
["Arn","KeyId",void 0].includes(r.attribute)?r.resource:void 0}}});var xo=d((xhe,sE)=>{"use strict";var xd=Object.defineProperty,LZ=Object.getOwnPropertyDescriptor,$Z=Object.getOwnPropertyNames,
FZ=Object.prototype.hasOwnProperty,BZ=(t,e)=>{for(var r in e)xd(t,r,{get:e[r],enumerable:!0})},KZ=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of $Z(e))!FZ.call(t,s)&&s!==r&&xd(t,s,{get:()=>e[s],enumerable:!(n=LZ(e,s))||n.
enumerable});return t},UZ=t=>KZ(xd({},"__esModule",{value:!0}),t),tE={};BZ(tE,{ResourceNames:()=>Nd,parseArn:()=>nE});sE.
exports=UZ(tE);var eE=ns(),Ed=O(),rE=A(),WZ=Z(),Nd=class{constructor(e){this.reader=e}reader;services;byName=new Map;names=new Map;matching(e,r,n){
let s=nE(e),[i,o]=s===void 0?[r,e]:[s.service,s.rest],a=s??n,c=(i.includes("*")?this.servicesLike(i):[i]).flatMap(l=>/[*?]/.
test(o)?this.like(l,o):o.split(/[:/]/).flatMap(u=>this.named(l,u)));return[...new Set(c)].filter(({template:l,type:u})=>(0,WZ.
mayShareEnvironment)(VZ.test(u)?{account:a.account}:a,l))}named(e,r){let n=this.byName.get(e)??this.indexOf(e);return this.
byName.set(e,n),n.get(r)??[]}indexOf(e){let r=new Map;for(let n of this.ofService(e)){let s=this.nameOf(n);s!==void 0&&(0,Ed.
addTo)(r,s,n)}return r}like(e,r){let[n,...s]=r.split(/[:/]/),i=s.length===0&&JZ.has(e),o=/[*?]/.test(n)&&!i?"*":i?n:e===
"iam"?s[s.length-1]:s[0]??n,a=(0,eE.wildcardExpression)(o,"s");return this.ofService(e).filter(c=>{let l=this.nameOf(c);
return l===void 0?/[*?]/.test(o):a.test(l)})}servicesLike(e){let r=(0,eE.wildcardExpression)(e,"s");return this.ofService(
""),[...this.services.keys()].filter(n=>r.test(n))}ofService(e){if(this.services===void 0){this.services=new Map;for(let r of this.
reader.templates.resources)(0,Ed.addTo)(this.services,GZ(r.type),r)}return this.services.get(e)??[]}nameOf(e){if(!this.names.
has(e)){let{type:r,properties:n,template:s}=e,i=`${r.slice(r.lastIndexOf(":")+1)}Name`,o=Object.keys(n).find(c=>c==="Fam\
ily"||c.endsWith("Name")&&i.endsWith(c)),a=o===void 0?void 0:this.reader.cases.outside(()=>this.reader.singleText((0,Ed.
at)(n,o),s));this.names.set(e,a!==void 0&&(0,rE.isKnown)(a)?a:void 0)}return this.names.get(e)}},VZ=/^AWS::IAM::/,JZ=new Set(
["sns","sqs","codepipeline"]);function nE(t){let[,e,r,n,s]=/^arn:[^:]*:([^:]+):([^:]*):([^:]*):(.+)$/s.exec(t)??[],i=o=>o!==
""&&(0,rE.isKnown)(o)&&!/[*?]/.test(o)?o:void 0;return e===void 0?void 0:{service:e,region:i(r),account:i(n),rest:s}}function GZ(t){
let[,e="",r]=t.split("::");return(e==="Serverless"?HZ[r]:YZ[e])??e.toLowerCase()}var YZ={StepFunctions:"states",KinesisFirehose:"\
firehose",EMR:"elasticmapreduce",EMRServerless:"emr-serverless",ApiGatewayV2:"apigateway"},HZ={Function:"lambda",StateMachine:"\
states",SimpleTable:"dynamodb"}});var is=d((jhe,lE)=>{"use strict";var Md=Object.defineProperty,zZ=Object.getOwnPropertyDescriptor,XZ=Object.getOwnPropertyNames,
QZ=Object.prototype.hasOwnProperty,ZZ=(t,e)=>{for(var r in e)Md(t,r,{get:e[r],enumerable:!0})},eee=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of XZ(e))!QZ.call(t,s)&&s!==r&&Md(t,s,{get:()=>e[s],enumerable:!(n=zZ(e,s))||n.
enumerable});return t},tee=t=>eee(Md({},"__esModule",{value:!0}),t),aE={};ZZ(aE,{TablesByReference:()=>Id,isToldElsewhere:()=>cE});
lE.exports=tee(aE);var iE=O(),jd=K(),ree=A(),nee=j(),oE=Z(),Rd=xo(),Id=class{constructor(e,r=new Rd.ResourceNames(e)){this.
reader=e,this.resourceNames=r}reader;resourceNames;among(e){let r={tables:new Set,remote:[],names:[],all:!1,unknown:[]},
n=(s,i)=>s.forEach(o=>{(0,oE.mayEqual)(i,o.template.region)?r.tables.add(o):r.remote.push({table:o,region:i})});for(let s of e){
let i=(0,ree.partsOf)(this.reader.resolvedValue(s)),o=this.reader.referencedResources(s),a=i.every(f=>typeof f=="string")?
i.join(""):void 0,[,c,l]=/^arn:[^:]*:([^:]*):[^:]*:[^:]*:(?:table\/([^/]+))?/.exec(a??"")??[],u=typeof i[0]=="string"?(0,Rd.
parseArn)(`${i[0]}-`)?.region:void 0,p=o.filter(({type:f})=>f===see);p.length>0?p.forEach(f=>n(this.tablesOf(f),this.reader.
singleText((0,iE.at)(f.properties,"Region"),f.template))):o.some(cE)?r.unknown.push(s):o.length>0?n(o.filter(({type:f})=>(0,jd.
becomesTable)(f)),u):a==="*"||Dd(c)&&(l==="*"||/^arn:(?:[^:]*:){4}(?:\*|table\*)/.test(a??""))?r.all=!0:Dd(c)&&l!==void 0&&
!/[*?]/.test(l)?(r.names.push(l),n(this.named(l,a),u)):(c===void 0||/[*?]/.test(c)||Dd(c))&&r.unknown.push(s)}return{...r,
tables:[...r.tables]}}tablesOf({properties:e,template:r}){return(0,nee.valuesOf)(this.reader.evaluate((0,iE.at)(e,"Table\
Name"),r)).flatMap(n=>typeof n=="string"?this.resourceNames.named("dynamodb",n).filter(s=>s.template===r):this.reader.referencedResources(
n)).filter(({type:n})=>(0,jd.becomesTable)(n))}named(e,r){let n=(0,Rd.parseArn)(r)?.account;return this.resourceNames.named(
"dynamodb",e).filter(({type:s,template:i})=>(0,jd.becomesTable)(s)&&(0,oE.mayEqual)(n,i.account))}},see="Custom::SecureT\
ableReplicaPolicy";function cE({type:t}){return/^(Custom::|AWS::CloudFormation::|AWS::SSM::)/.test(t)}function Dd(t){return t===
"dynamodb"||t==="*"}});var Bd=d((Rhe,hE)=>{"use strict";var Fd=Object.defineProperty,iee=Object.getOwnPropertyDescriptor,oee=Object.getOwnPropertyNames,
aee=Object.prototype.hasOwnProperty,cee=(t,e)=>{for(var r in e)Fd(t,r,{get:e[r],enumerable:!0})},lee=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of oee(e))!aee.call(t,s)&&s!==r&&Fd(t,s,{get:()=>e[s],enumerable:!(n=iee(e,s))||
n.enumerable});return t},uee=t=>lee(Fd({},"__esModule",{value:!0}),t),pE={};cee(pE,{BackupSelections:()=>Ld,selectsTables:()=>hee});
hE.exports=uee(pE);var qd=N(),ie=O(),jo=A(),pee=Rr(),fee=is(),Cd={listed:[],excluded:[],allOfTags:[],anyOfTags:[]},Ld=class{constructor(e){
this.reader=e,this.tables=new fee.TablesByReference(e)}reader;tables;all(){return this.reader.templates.ofType("AWS::Bac\
kup::BackupSelection").map(e=>this.fact(e))}fact(e){let{reader:r}=this,{template:n}=e;return{where:n.locate(e),nestedIn:(0,pee.
stacksAround)(r,n),conditional:dE(e),alternatives:r.at(e,"BackupSelection").map(s=>{switch(s.kind){case"absent":return Cd;case"\
unverifiable":return{...Cd,mayAdd:s.why};case"value":return this.read(s.value)}})}}read(e){if(!(0,qd.isPlainObject)(e))return{
...Cd,mayAdd:"a backup selection is evaluated at deployment"};let[r,n,s,i]=["Resources","NotResources","ListOfTags","Con\
ditions"].map(h=>(0,ie.at)(e,h)),o=(0,ie.listOf)(r).length===0&&(0,ie.listOf)(s).length>0,a=this.list(r),c=this.list(n),
l=(0,ie.listOf)(s).map(fE),u=dee(i),p=[...a.unknown,...l.includes(void 0)?[s]:[]],f=[...c.unknown,...u.includes(void 0)?
[i]:[]];return{listed:(0,ie.listOf)(r).length===0&&!o?[$d]:a.tables,excluded:c.tables,anyOfTags:l.filter(h=>h!==void 0),
allOfTags:u.filter(h=>h!==void 0),...p.length===0?{}:{mayAdd:`a backup selection selects by ${(0,jo.abbreviate)(p[0])}`},
...f.length===0?{}:{mayLack:`a backup selection selects by ${(0,jo.abbreviate)(f[0])}`}}}list(e){let r={tables:[],unknown:[]};
for(let n of(0,ie.listOf)(e)){let{tables:s,names:i,all:o,unknown:a}=this.tables.among([n]),[c]=(0,jo.partsOf)(this.reader.
resolvedValue(n)),[,l,u]=((0,ie.isScalar)(c)?/^arn:[^:]*:[^:]*:([^:]*):([^:]*):/.exec(String(c)):void 0)??[],p={region:uE(
l),account:uE(u)},f=o?[$d]:i.length>0?i.map(h=>({name:h})):s.map(h=>({table:h.template.locate(h)}));a.length>0||f.length>
0&&[p.region,p.account].some(h=>h!==void 0&&/[*?]/.test(h))?r.unknown.push(n):r.tables.push(...f.map(h=>({...h,...p})))}
return r}},$d={name:"*"};function uE(t){return t===void 0||t===""||t==="*"||(0,jo.hasPlaceholder)(t)?void 0:t}function dee(t){
return t!==void 0&&!(0,qd.isPlainObject)(t)?[void 0]:(0,ie.entriesOf)(t).flatMap(([e,r])=>(0,qd.asIntrinsic)(r)===void 0?
(0,ie.listOf)(r).map(n=>e==="StringEquals"?fE(n):void 0):[void 0])}function fE(t){let[e,r,n]=["ConditionType","Condition\
Key","ConditionValue"].map(s=>(0,ie.at)(t,s));return(0,ie.isScalar)(r)&&(0,ie.isScalar)(n)&&(e===void 0||e==="STRINGEQUA\
LS")?{key:String(r).replace(/^aws:ResourceTag\//i,""),value:String(n)}:void 0}function dE({entry:t,template:{parent:e}}){
return(0,ie.at)(t,"Condition")!==void 0||e!==void 0&&dE(e.resource)}function hee({alternatives:t}){let e=t.map(({listed:r,
excluded:n,anyOfTags:s,allOfTags:i,mayAdd:o,mayLack:a})=>{let c=r.length>0&&i.length===0&&n.length===0&&a===void 0,l=r.length>
0||s.length>0||o!==void 0;return c||(l&&!n.some(mee)?void 0:!1)});return e.includes(!0)||(e.includes(void 0)?void 0:!1)}
function mee({name:t,region:e,account:r}){return t===$d.name&&e===void 0&&r===void 0}});var Wd=d((Dhe,vE)=>{"use strict";var Kd=Object.defineProperty,yee=Object.getOwnPropertyDescriptor,vee=Object.getOwnPropertyNames,
_ee=Object.prototype.hasOwnProperty,gee=(t,e)=>{for(var r in e)Kd(t,r,{get:e[r],enumerable:!0})},bee=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of vee(e))!_ee.call(t,s)&&s!==r&&Kd(t,s,{get:()=>e[s],enumerable:!(n=yee(e,s))||
n.enumerable});return t},Oee=t=>bee(Kd({},"__esModule",{value:!0}),t),mE={};gee(mE,{descend:()=>Ud});vE.exports=Oee(mE);
var Ro=N(),yE=O(),wee=j();function Ud(t,e,r,...n){if(e===void 0)return[];if(n.length===0)return(0,Ro.itemBranches)(e).map(
o=>({kind:"value",value:o}));let[s,...i]=n;return(0,Ro.itemBranches)(e).flatMap(o=>(0,Ro.isPlainObject)(o)?Ud(t,(0,yE.at)(
o,s),r,...i):Pee(t,o,r,n))}function Pee(t,e,r,n){return t.evaluate(e,r).flatMap(s=>s.kind!=="value"?s.kind==="absent"?[]:
[s]:(0,Ro.isPlainObject)(s.value)||(0,yE.isList)(s.value)?Ud(t,s.value,r,...n):(0,wee.unverifiable)(t.explain(s.value)))}});var kE=d((Ihe,SE)=>{"use strict";var Hd=Object.defineProperty,See=Object.getOwnPropertyDescriptor,kee=Object.getOwnPropertyNames,
Tee=Object.prototype.hasOwnProperty,Aee=(t,e)=>{for(var r in e)Hd(t,r,{get:e[r],enumerable:!0})},Eee=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of kee(e))!Tee.call(t,s)&&s!==r&&Hd(t,s,{get:()=>e[s],enumerable:!(n=See(e,s))||
n.enumerable});return t},Nee=t=>Eee(Hd({},"__esModule",{value:!0}),t),wE={};Aee(wE,{AIR_GAPPED_VAULT:()=>Vd,PLAN:()=>PE,
RESTORE_TESTS:()=>Ree,VAULT:()=>Mo,Vaults:()=>Jd,restoreTests:()=>Dee});SE.exports=Nee(wE);var xee=N(),Do=O(),jee=A(),Re=j(),
Io=Ad(),_E=Bd(),gE=Wd(),Mo="AWS::Backup::BackupVault",Vd="AWS::Backup::LogicallyAirGappedBackupVault",PE="AWS::Backup::B\
ackupPlan",Ree="AWS::Backup::RestoreTestingSelection",Jd=class{constructor(e,r){this.reader=e,this.encryption=r}reader;encryption;plans;fact(e){
let{template:r,type:n}=e;return{where:r.locate(e),encryption:(0,Re.withDefault)(this.encryption.byKey(this.reader.at(e,"\
EncryptionKeyArn"),r),n===Mo?Io.AWS_MANAGED:Io.AWS_OWNED),holdsTables:this.read().backUpTablesTo(e)}}foreign(e){let r=e.
template.locate(e);return this.read().foreignVaults(e).map(({name:n,why:s,holdsTables:i})=>({where:r,foreign:n,encryption:(0,Re.
unverifiable)(s),holdsTables:i}))}read(){return this.plans??=this.reader.cases.outside(()=>new Gd(this.reader)),this.plans}},
Gd=class{constructor(e){this.reader=e;let r=this.selectionsByPlan();for(let n of e.templates.ofType(PE)){let s=Yd([...r.
get(n)??[],...r.get(void 0)??[]]);this.vaultsOf(n).forEach(i=>this.addVault(n,i,s))}}reader;byVault=new Map;byName=[];unknown=new Map;backUpTablesTo(e){
let r=[...this.unknown.values()].flat().map(({holdsTables:s})=>OE(s)),n=this.byName.map(s=>{let i=this.isSame(s,e);return i===
!1||s.backsUpTables===!1?!1:i&&s.backsUpTables});return Yd([...this.byVault.get(e)??[],...n,...r])}foreignVaults(e){let r=[
Mo,Vd].flatMap(s=>this.reader.templates.ofType(s)),n=this.byName.filter(s=>s.plan===e&&!r.some(i=>this.isSame(s,i)===!0)).
map(({name:s,backsUpTables:i})=>({name:s,why:"the app does not define it",holdsTables:i}));return[...new Map([...n,...this.
unknown.get(e)??[]].map(s=>[JSON.stringify(s),s])).values()]}addVault(e,r,n){if(r.kind==="absent")return;let{value:s}=r.
kind==="value"?r:{value:void 0},i=s===void 0?void 0:this.reader.referencedResource(s);if(i?.type===Mo||i?.type===Vd)(0,Do.
addTo)(this.byVault,i,n);else if(typeof s=="string"&&!s.includes("{{")){let[,o,a,c]=/^arn:[^:]*:backup:([^:]*):([^:]*):backup-vault:(.+)$/.
exec(s)??[],{region:l,account:u}=e.template,p={region:bE(o)?o:l,account:bE(a)?a:u};this.byName.push({plan:e,name:c??s.slice(
s.lastIndexOf(":")+1),backsUpTables:n,...p})}else{let o=r.kind==="unverifiable"?r.why:this.reader.explain(s);(0,Do.addTo)(
this.unknown,e,{name:"it names",why:o,holdsTables:n})}}isSame(e,r){let{template:n}=r,s=this.reader.text(r,"BackupVaultNa\
me").map(a=>a.kind==="unverifiable"?void 0:a.kind==="value"&&a.value===e.name),i=s.every(a=>a===s[0])?s[0]:void 0,o=[[e.
region,n.region],[e.account,n.account]].map(([a,c])=>a===c?!0:a===void 0||c===void 0?void 0:!1);return[i,...o].includes(
!1)?!1:[i,...o].includes(void 0)?void 0:!0}selectionsByPlan(){let e=new Map,r=new _E.BackupSelections(this.reader);for(let n of this.
reader.templates.ofType("AWS::Backup::BackupSelection")){let s=(0,_E.selectsTables)(r.fact(n));for(let i of this.reader.
at(n,"BackupPlanId").filter(({kind:o})=>o!=="absent")){let o=i.kind==="value"?this.reader.referencedResource(i.value):void 0;
(0,Do.addTo)(e,o,o===void 0?OE(s):s)}}return e}vaultsOf({properties:e,template:r}){let n=(0,gE.descend)(this.reader,e,r,
"BackupPlan","BackupPlanRule");return[["TargetBackupVault"],["TargetLogicallyAirGappedBackupVaultArn"],["CopyActions","D\
estinationBackupVaultArn"]].flatMap(s=>n.flatMap(i=>i.kind==="value"?(0,gE.descend)(this.reader,i.value,r,...s):[i])).flatMap(
s=>s.kind==="value"?this.reader.evaluate(s.value,r):[s])}};function bE(t){return t!==void 0&&t!==""&&!(0,jee.hasPlaceholder)(
t)}function Yd(t){return t.includes(!0)?!0:t.includes(void 0)?void 0:!1}function OE(t){return t===!1?!1:void 0}function Dee(t,e,r){
let n=t.text(r,"ProtectedResourceType").map(i=>i.kind==="unverifiable"?void 0:i.kind==="value"&&i.value.toLowerCase()===
"dynamodb"),s=Yd(n);return s===!1?[]:[{where:r.template.locate(r),restoresTables:s,encryption:(0,Re.withDefault)((0,Re.eachValue)(
t.at(r,"RestoreMetadataOverrides"),i=>Iee(t,e,i,r)),Io.AWS_OWNED)}]}function Iee(t,e,r,{template:n}){if(!(0,xee.isPlainObject)(
r))return(0,Re.unverifiable)(t.explain(r));let s=c=>(0,Do.entriesOf)(r).find(([l])=>l.toLowerCase()===c)?.[1],[i,o]=[s("\
encryptiontype"),s("kmsmasterkeyarn")],a=i===void 0?(0,Re.value)("default"):t.asText((0,Re.value)(i));return(0,Re.eachValue)(
a,c=>c.toLowerCase()!=="default"?e.byKeyOrDefault(o===void 0?[{kind:"absent"}]:(0,Re.value)(o),n):o===void 0?Io.AWS_OWNED:
(0,Re.unverifiable)("kmsMasterKeyArn is set without encryptionType KMS"))}});var DE=d((Mhe,RE)=>{"use strict";var zd=Object.defineProperty,Mee=Object.getOwnPropertyDescriptor,Cee=Object.getOwnPropertyNames,
qee=Object.prototype.hasOwnProperty,Lee=(t,e)=>{for(var r in e)zd(t,r,{get:e[r],enumerable:!0})},$ee=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Cee(e))!qee.call(t,s)&&s!==r&&zd(t,s,{get:()=>e[s],enumerable:!(n=Mee(e,s))||
n.enumerable});return t},Fee=t=>$ee(zd({},"__esModule",{value:!0}),t),TE={};Lee(TE,{opaqueResource:()=>Yee,opaqueTemplate:()=>Kee});
RE.exports=Fee(TE);var Bee=N(),Y=O(),AE=K();function Kee(t){let e=t.locate();if(!(0,Y.isObject)(t.document))return[{where:e,
why:"its template cannot be read"}];let r=[...(0,Y.listOf)((0,Y.at)(t.document,"Transform")),...(0,Y.listOf)((0,Y.at)(t.
document,"Fn::Transform"))].map(s=>(0,Y.textOrNone)((0,Y.at)(s,"Name")??s)||JSON.stringify(s)).filter(s=>!Uee.test(s)),n=(0,Y.
entriesOf)((0,Y.at)(t.document,"Resources")).filter(([s,i])=>Wee(s,i)).map(([s])=>s);return[...r.map(s=>({where:e,why:`t\
he transform ${s} may add or change any resource`})),...n.map(s=>({where:e,why:`a macro or loop generates ${s} at deploy\
ment`}))]}var Uee=/^AWS::(Serverless-2016-10-31|LanguageExtensions|CodeDeployBlueGreen|ServiceCatalog|SecretsManager-\d{4}-\d{2}-\d{2})$/;
function Wee(t,e){if(t.startsWith(EE))return!NE(e);let r=(0,Y.at)(e,"Type"),n=typeof r=="string"?(0,Y.at)(e,"Fn::Transfo\
rm")!==void 0&&!(0,AE.becomesTable)(r):r!==void 0||(0,Y.entriesOf)(e).some(([s])=>s.startsWith("Fn::"));return t.startsWith(
"Fn::")||n}var EE="Fn::ForEach::";function NE(t){let e=(0,Y.isList)(t)&&t.length===3?t[2]:void 0;return(0,Y.isObject)(e)&&
(0,Y.entriesOf)(e).every(([r,n])=>r.startsWith(EE)?NE(n):Vee(r,n))}function Vee(t,e){let r=(0,Y.textOrNone)((0,Y.at)(e,"\
Type")),n=r!==""&&!/[$&]\{/.test(r);return!t.startsWith("Fn::")&&n&&!Jee(e)&&!Gee.test(r)&&xE(r)===void 0}function Jee(t){
return(0,Bee.contains)(t,e=>Object.hasOwn(e,"Fn::Transform"))}var Gee=new RegExp("^(AWS::(DynamoDB|DAX|ServiceCatalog)::\
|AWS::CloudFormation::(Stack|StackSet|CustomResource)$|AWS::Serverless::SimpleTable$|Custom::)");function Yee(t,e,r){let n=r.
get(e)??(zee(t,e)?void 0:xE(e.type));return n===void 0?[]:[{where:e.template.locate(e),why:n}]}function xE(t){return t===
jE?"it deploys an application that is not in this app":(0,AE.tableHiddenIn)(t)}var jE="AWS::Serverless::Application",Hee=new RegExp(
"^arn:(aws:serverlessrepo:us-east-1:297356227824|aws-cn:serverlessrepo:cn-north-1:193023089310|aws-us-gov:serverlessrepo\
:us-gov-west-1:023102451235):applications/SecretsManager[A-Za-z0-9]*Rotation[A-Za-z0-9]*$");function zee(t,e){return e.type===
jE&&t.text(e,"Location","ApplicationId").every(r=>r.kind==="value"&&Hee.test(r.value))}});var $E=d((Che,LE)=>{"use strict";var Xd=Object.defineProperty,Xee=Object.getOwnPropertyDescriptor,Qee=Object.getOwnPropertyNames,
Zee=Object.prototype.hasOwnProperty,ete=(t,e)=>{for(var r in e)Xd(t,r,{get:e[r],enumerable:!0})},tte=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Qee(e))!Zee.call(t,s)&&s!==r&&Xd(t,s,{get:()=>e[s],enumerable:!(n=Xee(e,s))||
n.enumerable});return t},rte=t=>tte(Xd({},"__esModule",{value:!0}),t),ME={};ete(ME,{isKeyProperty:()=>CE,isPassedOn:()=>qE,
keyUses:()=>ste});LE.exports=rte(ME);var qo=N(),Co=O(),IE=K(),nte=j();function ste({reader:t,encryption:e},r){let{template:n,
type:s,properties:i}=r;return(0,IE.becomesTable)(s)||(0,IE.isCustomResource)(s)||ite.test(s)?[]:Lo(i,[]).flatMap(({path:o,
value:a})=>{let c=e.byKey(t.evaluate(a,n),n);return(0,nte.valuesOf)(c).some(({key:l})=>l!==void 0)?[{where:n.locate(r),property:o.
join("."),encryption:c}]:[]})}var ite=/^AWS::(KMS|IAM|CloudFormation|ServiceCatalog|Serverless::Application)(::|$)/;function CE(t,e=""){
return/key|kms|cmk/i.test(t)||/^(id|arn)$/i.test(t)&&/key$/i.test(e)}function qE(t){return cte.has(t.toLowerCase())}var ote=`\
AdditionalConfigs AdditionalEncryptionContext AdditionalHeaderClaims AdditionalInfo AdditionalPayloadClaims AdvancedOpti\
ons
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
  UserTags Variables VariantValues ViewProperties`,ate=`AccessPolicies AccessPolicy ArchivePolicy AssumeRolePolicyDocume\
nt Body ConnectorParameters Content CustomJson DataProtectionPolicy
  Definition DefinitionBody DeliveryPolicy EventPattern ExchangeParameters FileSystemPolicy FilterPolicy InlinePolicy In\
put InputParameters
  InputSchema InputTransformer JsonBody KeyPolicy Manifest OutputSchema ParameterNameValues ParameterValues PermissionsP\
olicyDocument
  PipelineDefinition Policy Policies PolicyDocument PolicyText ProvisioningParameters RedriveAllowPolicy RedrivePolicy R\
eplayPolicy
  RepositoryPolicyText ResourcePolicy ResourcePolicyDocument Schema SettingsJson TableMappings TaskParameters Template T\
emplateBody`,cte=new Set(`${ote} ${ate}`.toLowerCase().split(/\s+/));function Lo(t,e){return(0,Co.isList)(t)?t.flatMap(r=>Lo(
r,e)):(0,Co.isObject)(t)?(0,qo.asIntrinsic)(t)!==void 0?(0,qo.presentBranches)(t).filter(r=>r!==t).flatMap(r=>Lo(r,e)):(0,Co.
entriesOf)(t).filter(([r])=>!qE(r)).flatMap(([r,n])=>{let s=[...e,r],i=CE(r,e[e.length-1])?((0,Co.isList)(n)?(0,qo.itemBranches)(
n):[n]).filter(lte):[];return i.length>0?i.map(o=>({path:s,value:o})):Lo(n,s)}):[]}function lte(t){return typeof t=="str\
ing"?/^(arn:|alias\/|\{\{resolve:ssm:)/.test(t):(0,qo.asIntrinsic)(t)!==void 0}});var cs=d((qhe,UE)=>{"use strict";var Qd=Object.defineProperty,ute=Object.getOwnPropertyDescriptor,pte=Object.getOwnPropertyNames,
fte=Object.prototype.hasOwnProperty,dte=(t,e)=>{for(var r in e)Qd(t,r,{get:e[r],enumerable:!0})},hte=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of pte(e))!fte.call(t,s)&&s!==r&&Qd(t,s,{get:()=>e[s],enumerable:!(n=ute(e,s))||
n.enumerable});return t},mte=t=>hte(Qd({},"__esModule",{value:!0}),t),BE={};dte(BE,{PolicyStatement:()=>$o,asPattern:()=>KE,
readStatements:()=>bte});UE.exports=mte(BE);var yte=ns(),as=N(),Wt=O(),vte=A(),os=j(),_te=vt(),gte=Wd();function bte(t,{
document:e,template:r}){let i=(0,as.presentBranches)(e??{}).flatMap(o=>(0,as.isPlainObject)(o)?(0,os.value)(o):(0,_te.asPolicy)(
t,t.evaluate(o,r))).flatMap(o=>o.kind==="value"?(0,gte.descend)(t,o.value,r,"Statement"):[o]).flatMap(o=>o.kind!=="value"||
(0,as.isPlainObject)(o.value)?[o]:(0,os.eachValue)(t.evaluate(o.value,r),a=>(0,as.isPlainObject)(a)?(0,os.value)(a):(0,os.
unverifiable)(t.explain(a))));return{statements:(0,os.valuesOf)(i).map(o=>new $o(t,o,r)),isPartlyUnknown:i.some(({kind:o})=>o===
"unverifiable")}}var $o=class{constructor(e,r,n){this.reader=e,this.statement=r,this.template=n;let s=this.values((0,Wt.
at)(r,"Effect")),i=o=>s.length>0&&s.every(a=>a===o);this.byEffect=i("Deny")?"none":i("Allow")?"certain":"possible"}reader;statement;template;byEffect;patterns;allows(e){
let{byEffect:r}=this;if(r==="none")return"none";let n=this.actions().filter(({expression:i})=>i.test(e)),s=n.some(({isKnown:i})=>i);
return this.isExcepting()?s?"none":n.length>0?"possible":r:s?r:n.length>0?"possible":"none"}actionPatterns(){return this.
byEffect==="none"?[]:this.isExcepting()?["*"]:this.actions().map(({text:e})=>e)}resources(){return(0,Wt.at)(this.statement,
"NotResource")===void 0?this.values((0,Wt.at)(this.statement,"Resource")):[FE]}isExcepting(){return(0,Wt.at)(this.statement,
"NotAction")!==void 0}actions(){return this.patterns??=this.values((0,Wt.at)(this.statement,"NotAction")??(0,Wt.at)(this.
statement,"Action")).map(e=>{let r=KE(e);return{text:r,expression:(0,yte.wildcardExpression)(r,"is"),isKnown:typeof e=="\
string"}}),this.patterns}values(e){return(0,as.itemBranches)(e??[]).flatMap(r=>this.reader.evaluate(r,this.template)).flatMap(
r=>r.kind==="value"?[r.value]:r.kind==="absent"?[]:[FE])}},FE=null;function KE(t){return(0,vte.partsOf)(t).map(e=>(0,Wt.
isScalar)(e)?String(e):"*").join("")}});var ih=d((Lhe,VE)=>{"use strict";var sh=Object.defineProperty,Ote=Object.getOwnPropertyDescriptor,wte=Object.getOwnPropertyNames,
Pte=Object.prototype.hasOwnProperty,Ste=(t,e)=>{for(var r in e)sh(t,r,{get:e[r],enumerable:!0})},kte=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of wte(e))!Pte.call(t,s)&&s!==r&&sh(t,s,{get:()=>e[s],enumerable:!(n=Ote(e,s))||
n.enumerable});return t},Tte=t=>kte(sh({},"__esModule",{value:!0}),t),WE={};Ste(WE,{RolePolicies:()=>rh,SAM_TEMPLATE:()=>nh,
managedPolicy:()=>xte});VE.exports=Tte(WE);var Zd=N(),Ge=O(),eh=K(),Ate=A(),Ete=j(),Nte=cs(),rh=class{constructor(e,r){this.
reader=e,this.names=r}reader;names;attached;of(e){this.attached??=this.index();let r=[...this.attached.get(e)??[],...this.
attached.get(void 0)??[]];if(typeof e=="string")return r;let{template:n,properties:s}=e;return[...r,...(0,Zd.itemBranches)(
(0,Ge.at)(s,"Policies")??[]).map(i=>({template:n,document:(0,Ge.at)(i,"PolicyDocument")??i,isCertain:!0})),...this.managed(
(0,Ge.at)(s,"ManagedPolicyArns"),n)]}managed(e,r){return(0,Zd.itemBranches)(e??[]).flatMap(n=>this.reader.evaluate(n,r)).
flatMap(n=>{let s=n.kind==="value"?this.resourcesIn(n.value,eh.MANAGED_POLICY,r):[];return s.length>0?s.map(i=>({template:i.
template,document:(0,Ge.at)(i.properties,"PolicyDocument"),isCertain:!0})):n.kind==="absent"?[]:[{template:r,managed:n.kind===
"value"?n.value:null,isCertain:!0}]})}rolesIn(e,r){return(0,Ete.valuesOf)(e).flatMap(Ge.listOf).flatMap(n=>{let s=this.resourcesIn(
n,eh.ROLE,r);return s.length===0&&typeof n=="string"?[n.slice(n.lastIndexOf("/")+1)]:s})}resourcesIn(e,r,n){return(typeof e==
"string"&&!e.includes(":iam::aws:")?this.names.matching(e,"iam",n):this.reader.referencedResources(e)).filter(o=>o.type===
r)}index(){let e=new Map;for(let[r,n]of[["AWS::IAM::Policy","Roles"],[eh.MANAGED_POLICY,"Roles"],["AWS::IAM::RolePolicy",
"RoleName"]])for(let{template:s,properties:i}of this.reader.templates.ofType(r)){let o={template:s,document:(0,Ge.at)(i,
"PolicyDocument")};for(let a of(0,Zd.itemBranches)((0,Ge.at)(i,n)??[]).flatMap(c=>this.reader.evaluate(c,s))){let c=this.
rolesIn([a],s);c.forEach(l=>(0,Ge.addTo)(e,l,{...o,isCertain:!0})),c.length===0&&a.kind!=="absent"&&(0,Ge.addTo)(e,void 0,
{...o,isCertain:!1})}}return e}},nh="sam:";function xte(t){let e=(0,Nte.asPattern)(t),r=e.startsWith(nh),n=r?e.slice(nh.
length):/^arn:[^:]*:iam::aws:policy\/(?:.*\/)?([^/]*)$/.exec(e)?.[1]??"",s=jte.has(n),i=s||r||Rte.test(n)||th.has(n);return{
name:n,createsTables:s,usesOfAllTables:th.get(n)??[],mayDecrypt:!th.has(n)&&!Dte.has(n),...i?{}:{unknown:`the policy ${(0,Ate.
abbreviate)(t)} is not in this app`}}}var jte=new Set(["AdministratorAccess","AdministratorAccess-Amplify","Administrato\
rAccess-AWSElasticBeanstalk","PowerUserAccess","AmazonDynamoDBFullAccess","AmazonDynamoDBFullAccess_v2","AmazonDynamoDBF\
ullAccesswithDataPipeline","AWSLambdaFullAccess","DatabaseAdministrator","DataScientist","AWSDataPipelineRole","AmazonEC\
2RoleforDataPipelineRole","AmazonElasticMapReduceforEC2Role","AWSBackupFullAccess","AWSBackupOperatorAccess","AWSBackupS\
erviceRolePolicyForRestores","DynamoDBRestoreFromBackupPolicy"]),Rte=/ReadOnly|^AWSLambda(Basic|VPCAccess|ENI|Kinesis|SQSQueue|MSK|DynamoDB|InvocationDynamoDB)\w*$|^(CloudWatch|AWSXRay)/,
th=new Map([["AmazonDynamoDBFullAccess",["read","write","stream"]],["AmazonDynamoDBFullAccess_v2",["read","write","strea\
m"]],["AmazonDynamoDBReadOnlyAccess",["read","stream"]],["AWSLambdaInvocation-DynamoDB",["stream"]]]),Dte=new Set(["AWSL\
ambdaBasicExecutionRole","AWSLambdaVPCAccessExecutionRole","AWSLambdaDynamoDBExecutionRole","AWSLambdaKinesisExecutionRo\
le","AWSLambdaSQSQueueExecutionRole","AWSXRayDaemonWriteAccess","AWSXrayWriteOnlyAccess","AmazonECSTaskExecutionRolePoli\
cy","AmazonAPIGatewayPushToCloudWatchLogs","CloudWatchLambdaInsightsExecutionRolePolicy","CloudWatchAgentServerPolicy"])});var XE=d(($he,zE)=>{"use strict";var ch=Object.defineProperty,Ite=Object.getOwnPropertyDescriptor,Mte=Object.getOwnPropertyNames,
Cte=Object.prototype.hasOwnProperty,qte=(t,e)=>{for(var r in e)ch(t,r,{get:e[r],enumerable:!0})},Lte=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Mte(e))!Cte.call(t,s)&&s!==r&&ch(t,s,{get:()=>e[s],enumerable:!(n=Ite(e,s))||
n.enumerable});return t},$te=t=>Lte(ch({},"__esModule",{value:!0}),t),JE={};qte(JE,{readRoles:()=>Jte});zE.exports=$te(JE);
var Fte=O(),GE=K(),Bte=A(),Kte=vd(),Ute=cs(),Wte=xo(),YE=ih(),HE=is(),Vte=[["read",oh("BatchGetItem","ConditionCheckItem",
"GetItem","PartiQLSelect","Query","Scan")],["write",oh("BatchWriteItem","DeleteItem","PartiQLDelete","PartiQLInsert","Pa\
rtiQLUpdate","PutItem","UpdateItem")],["stream",oh("GetRecords")]];function oh(...t){return t.map(e=>`dynamodb:${e}`)}function Jte(t,e){
let r=new Wte.ResourceNames(t),n=new YE.RolePolicies(t,r),s=new HE.TablesByReference(t,r);return t.templates.ofType(GE.ROLE).
filter(e).map(i=>new ah(t,s).read(i,n))}var ah=class{constructor(e,r){this.reader=e,this.tables=r}reader;tables;found=new Set;remote=[];keys=new Set;uses=new Set;allTables=!1;anyKey=!1;read(e,r){
return r.of(e).forEach(n=>n.managed===void 0?this.addPolicy(n):this.addManaged(n.managed)),{where:e.template.locate(e),name:this.
reader.singleText((0,Fte.at)(e.properties,"RoleName"),e.template),tables:[...[...this.found].map(n=>({where:n.template.locate(
n)})),...this.remote],uses:[...this.uses],allTables:this.allTables,keys:[...this.keys].map(n=>n.template.locate(n)),anyKey:this.
anyKey}}addPolicy(e){let{statements:r,isPartlyUnknown:n}=(0,Ute.readStatements)(this.reader,e);this.anyKey||=n;for(let s of r){
if(e.isCertain){let i=Vte.filter(([,o])=>o.some(a=>s.allows(a)==="certain"));this.addTables(i.map(([o])=>o),i.length===0?
[]:s.resources())}s.allows(Kte.DECRYPT)!=="none"&&s.resources().forEach(i=>this.addKey(i))}}addTables(e,r){let{tables:n,
remote:s,all:i}=this.tables.among(r);(i||n.length+s.length>0)&&e.forEach(o=>this.uses.add(o)),n.forEach(o=>this.found.add(
o)),this.remote.push(...s.map(({table:o,region:a})=>({where:o.template.locate(o),region:a}))),this.allTables||=i}addKey(e){
let r=this.reader.referencedResources(e),n=r.find(({type:s})=>(0,GE.isKeyType)(s));n!==void 0?this.keys.add(n):(r.length===
0?!Gte((0,Bte.partsOf)(this.reader.resolvedValue(e))):r.some(HE.isToldElsewhere))&&(this.anyKey=!0)}addManaged(e){let{usesOfAllTables:r,
mayDecrypt:n}=(0,YE.managedPolicy)(e);this.allTables||=r.length>0,r.forEach(s=>this.uses.add(s)),this.anyKey||=n}};function Gte([
t]){return typeof t=="string"&&/^arn:[^:*?]*:(?!kms:)[^:*?]+:/.test(t)}});var eN=d((Fhe,ZE)=>{"use strict";var uh=Object.defineProperty,Yte=Object.getOwnPropertyDescriptor,Hte=Object.getOwnPropertyNames,
zte=Object.prototype.hasOwnProperty,Xte=(t,e)=>{for(var r in e)uh(t,r,{get:e[r],enumerable:!0})},Qte=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Hte(e))!zte.call(t,s)&&s!==r&&uh(t,s,{get:()=>e[s],enumerable:!(n=Yte(e,s))||
n.enumerable});return t},Zte=t=>Qte(uh({},"__esModule",{value:!0}),t),QE={};Xte(QE,{relatedFacts:()=>nre});ZE.exports=Zte(
QE);var ere=Bd(),tre=$E(),rre=XE();function nre(t,e,r){let{reader:n}=t,s=lh(()=>e.flatMap(({resources:a})=>[...a.values()]).
filter(a=>r.includesResource(a)).flatMap(a=>(0,tre.keyUses)(t,a))),i=lh(()=>(0,rre.readRoles)(n,a=>r.includesResource(a))),
o=lh(()=>new ere.BackupSelections(n).all());return{get keyUses(){return s()},get roles(){return i()},get backupSelections(){
return o()}}}function lh(t){let e;return()=>(e??={value:t()},e.value)}});var hh=d((Bhe,sN)=>{"use strict";var fh=Object.defineProperty,sre=Object.getOwnPropertyDescriptor,ire=Object.getOwnPropertyNames,
ore=Object.prototype.hasOwnProperty,are=(t,e)=>{for(var r in e)fh(t,r,{get:e[r],enumerable:!0})},cre=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of ire(e))!ore.call(t,s)&&s!==r&&fh(t,s,{get:()=>e[s],enumerable:!(n=sre(e,s))||
n.enumerable});return t},lre=t=>cre(fh({},"__esModule",{value:!0}),t),rN={};are(rN,{isSdkCall:()=>Ore,isServedByCdk:()=>nN,
sdkCalls:()=>mre,sdkClusters:()=>yre});sN.exports=lre(rN);var dh=N(),Ir=O(),ure=A(),oe=j(),pre=vt(),fre=Z(),dre=to(),hre=[
"Create","Update","Delete"];function mre(t,e,r){return hre.filter(n=>(0,Ir.at)(e.properties,n)!==void 0).map(n=>{let s=(0,oe.
eachValue)(t.at(e,n),a=>(0,Ir.isObject)(a)&&!(0,dh.isIntrinsic)(a)?(0,oe.value)(a):(0,pre.jsonFrom)(a)),i=a=>(0,oe.eachValue)(
s,c=>t.pick(c,a)),o=i("parameters");return{where:e.template.locate(e),action:(0,oe.eachValue)(t.asText(i("action")),a=>tN(
a,(0,dre.sdkActionName)(a))),service:(0,oe.eachValue)(t.asText(i("service")),a=>tN(a,vre(a))),parameters:(0,oe.eachValue)(
o,a=>(0,oe.value)(ph(a))),region:t.asText(i("region")),key:r?.byKey((0,oe.eachValue)(o,a=>t.pick(a,"KeyId")),e.template)}})}
function yre(t,e){let n=e.filter(({service:s,action:i})=>(0,oe.valuesOf)(s).includes("dax")&&(0,oe.valuesOf)(i).includes(
"createCluster")).map(s=>{let i=(...o)=>(0,oe.eachValue)(s.parameters,a=>t.pick(a,...o));return{where:s.where,encryptionAtRest:t.
asBoolean(i("SSESpecification","Enabled")),endpointEncryption:t.asText(i("ClusterEndpointEncryptionType"))}});return[...new Map(
n.map(s=>[JSON.stringify(s),s])).values()]}function tN(t,e){return(0,ure.hasPlaceholder)(t)||/[^a-z0-9-]/i.test(e)?(0,oe.
unverifiable)(`its name is not known (${t})`):(0,oe.value)(e)}function vre(t){let e=t.toLowerCase().replace(/^@aws-sdk\/client-/,
"");return _re[e]??e}var _re={servicecatalog:"service-catalog"},gre="PHYSICAL:RESOURCEID:";function ph(t){return t===gre?
{[fre.DEPLOYER_VALUE]:"the physical id of the custom resource"}:(0,Ir.isList)(t)?t.map(ph):(0,Ir.isObject)(t)&&!(0,dh.isIntrinsic)(
t)?Object.fromEntries((0,Ir.entriesOf)(t).map(([e,r])=>[e,ph(r)])):t}var bre="AWS679f53fac002430cb0da5b7982bd2287";function Ore(t,e){
return e.type==="Custom::AWS"||nN(t,e)}function nN(t,{template:e,properties:r}){return t.evaluate((0,Ir.at)(r,"ServiceTo\
ken"),e).some(n=>n.kind==="value"&&((0,dh.namedResource)(n.value)??t.referencedResource(n.value))?.logicalId.startsWith(
bre)===!0)}});var vN=d((Khe,yN)=>{"use strict";var vh=Object.defineProperty,wre=Object.getOwnPropertyDescriptor,Pre=Object.getOwnPropertyNames,
Sre=Object.prototype.hasOwnProperty,kre=(t,e)=>{for(var r in e)vh(t,r,{get:e[r],enumerable:!0})},Tre=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Pre(e))!Sre.call(t,s)&&s!==r&&vh(t,s,{get:()=>e[s],enumerable:!(n=wre(e,s))||
n.enumerable});return t},Are=t=>Tre(vh({},"__esModule",{value:!0}),t),uN={};kre(uN,{Actors:()=>yh,runsCode:()=>mN,serviceOfClient:()=>Cre,
startsCode:()=>Ire});yN.exports=Are(uN);var pN=N(),Vt=O(),mh=K(),iN=j(),Ere=Z(),oN=cs(),aN=is(),cN="its role is not in t\
his app",lN="it starts code that is not in this app",yh=class{constructor(e,r,n){this.reader=e,this.policies=r,this.names=
n}reader;policies;names;receivers;matched=new Map;in(e,r,n){if(typeof e=="string")return/[*?]/.test(e)?[]:this.names.matching(
e,r,n);let s=this.reader.referencedResources(e).filter(i=>!(0,aN.isToldElsewhere)(i));return s.length>0||typeof e!="obje\
ct"||e===null?s:Object.values(e).flatMap(i=>this.in(i,r,n))}stepsFrom(e){if(typeof e=="string")return{next:[],missing:cN};
if(e.type===mh.ROLE)return{next:[]};let{role:r,starts:n}=jre[e.type]??{},s=r===void 0?this.rolesAnywhere(e):this.policies.
rolesIn(this.reader.at(e,...r),e.template),i=(n??[]).flatMap(l=>this.reader.at(e,...l)).filter(({kind:l})=>l!=="absent").
map(l=>l.kind==="value"?this.in(l.value,"lambda",e.template):[]),o=this.receiversOf(e),a=e.type===fN&&i.length+o.length===
0,c=r!==void 0&&s.length===0&&(0,Vt.at)(e.properties,"Policies")===void 0;return{next:[s,...i,o],missing:c?cN:a||i.some(
l=>l.length===0)?lN:void 0}}startedBy(e){let r=[...new Set(e.actionPatterns().flatMap(Mre))],s=(r.length===0?[]:e.resources()).
map(o=>{let a=o===null?[]:this.reader.referencedResources(o);return a.length>0?a.filter(l=>!(0,aN.isToldElsewhere)(l)):(o===
null||(0,oN.asPattern)(o)==="*")&&o!=="*"?[]:this.startable((0,oN.asPattern)(o),r,e.template)}),i=r.some(mN);return{next:s,
missing:i&&s.some(o=>o.length===0)?lN:void 0}}startable(e,r,n){let s=JSON.stringify([e,r,n.account,n.region]),i=this.matched.
get(s)??this.match(e,r,n);return this.matched.set(s,i),i}match(e,r,n){let s=r.flatMap(i=>this.names.matching(e,i==="sts"?
"iam":i,n).filter(o=>i!=="sts"||Lre(o)));return Nre.test(e)?[...s,...this.rulesOfDefaultBus(n)]:s}rulesOfDefaultBus(e){return this.
reader.templates.ofType("AWS::Events::Rule").filter(r=>(0,Ere.mayShareEnvironment)(e,r.template)&&this.reader.at(r,"Even\
tBusName").some(n=>n.kind==="absent"||n.kind==="value"&&n.value==="default"))}rolesAnywhere({properties:e,template:r}){let n=s=>(0,pN.
isIntrinsic)(s)||typeof s=="string"&&xre.test(s)?(0,iN.valuesOf)(this.reader.evaluate(s,r)):(0,Vt.isObject)(s)||(0,Vt.isList)(
s)?Object.values(s).flatMap(n):[];return n(e).flatMap(s=>this.in(s,"iam",r)).filter(s=>typeof s=="string"||s.type===mh.ROLE||
s.type===dN)}receiversOf(e){return this.receivers??=this.index(),this.receivers.get(e)??[]}index(){let e=new Map;for(let[
r,n,s]of Dre)for(let i of this.reader.templates.ofType(r))(0,iN.valuesOf)(this.reader.at(i,...s)).flatMap(a=>this.in(a,n,
i.template)).forEach(a=>(0,Vt.addTo)(e,a,i));return e}},Nre=/:event-bus\/default$/,fN="AWS::SNS::Topic",dN="AWS::IAM::In\
stanceProfile",xre=/:(role|instance-profile)\//,jre={"AWS::Lambda::Function":{role:["Role"],starts:Rre("USER_ON_EVENT_FU\
NCTION_ARN","USER_IS_COMPLETE_FUNCTION_ARN")},"AWS::Serverless::Function":{role:["Role"]},"AWS::Lambda::Alias":{starts:[
["FunctionName"]]},"AWS::Lambda::Version":{starts:[["FunctionName"]]},"AWS::Lambda::EventSourceMapping":{starts:[["Funct\
ionName"]]},"AWS::Lambda::EventInvokeConfig":{starts:[["DestinationConfig"]]},[fN]:{starts:[["Subscription"]]},"AWS::SNS\
::Subscription":{starts:[["Endpoint"]]},"AWS::Events::Rule":{starts:[["Targets"]]},"AWS::StepFunctions::StateMachine":{role:[
"RoleArn"]},"AWS::Serverless::StateMachine":{role:["Role"]},"AWS::CodeBuild::Project":{role:["ServiceRole"]},"AWS::ECS::\
TaskDefinition":{role:["TaskRoleArn"]},"AWS::Batch::JobQueue":{starts:[["ComputeEnvironmentOrder"]]},"AWS::Glue::Job":{role:[
"Role"]},[dN]:{role:["Roles"]}};function Rre(...t){return t.map(e=>["Environment","Variables",e])}var Dre=[["AWS::SNS::S\
ubscription","sns",["TopicArn"]],["AWS::Lambda::EventSourceMapping","sqs",["EventSourceArn"]],["AWS::Lambda::EventInvoke\
Config","lambda",["FunctionName"]],["AWS::Pipes::Pipe","sqs",["Source"]],["AWS::Events::Rule","events",["EventBusName"]],
["AWS::KinesisFirehose::DeliveryStream","kinesis",["KinesisStreamSourceConfiguration"]],["AWS::Serverless::Function","sq\
s",["Events"]]],hN=["invoke","start","run","execute","submit","send","publish","putevent","putrecord","resume","retry","\
redrive","activate","assume","pass"];function Ire(t){return hN.some(e=>t.toLowerCase().startsWith(e))}function Mre(t){let[
e,r="*"]=t.toLowerCase().split(":"),[n]=r.split(/[*?]/);return hN.some(s=>n.startsWith(s)||n!==r&&s.startsWith(n))?[e.replace(
"?","*")]:[]}function mN(t){return/^(lambda|states|codebuild|codepipeline|ecs|batch|glue|ssm|sts|iam|\*)$/.test(t)}function Cre(t){
return qre[t]??t}var qre={sfn:"states",stepfunctions:"states",eventbridge:"events",cloudwatchevents:"events"};function Lre({
type:t,properties:e}){let n=(0,Vt.listOf)((0,Vt.at)(e,"AssumeRolePolicyDocument","Statement")).map(s=>(0,Vt.at)(s,"Princ\
ipal"));return t===mh.ROLE&&(n.length===0||n.some(s=>!(0,pN.isPlainObject)(s)||Object.keys(s).some(i=>i!=="Service")))}});var wN=d((Uhe,ON)=>{"use strict";var wh=Object.defineProperty,$re=Object.getOwnPropertyDescriptor,Fre=Object.getOwnPropertyNames,
Bre=Object.prototype.hasOwnProperty,Kre=(t,e)=>{for(var r in e)wh(t,r,{get:e[r],enumerable:!0})},Ure=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Fre(e))!Bre.call(t,s)&&s!==r&&wh(t,s,{get:()=>e[s],enumerable:!(n=$re(e,s))||
n.enumerable});return t},Wre=t=>Ure(wh({},"__esModule",{value:!0}),t),gN={};Kre(gN,{HandlerPermissions:()=>Oh,weightiest:()=>Bo});
ON.exports=Wre(gN);var Vre=ns(),bh=N(),_h=O(),Ko=K(),Jre=j(),Fo=vN(),bN=cs(),Gre=xo(),gh=ih(),Yre=to(),Hre=is(),_N={unknown:"\
it is not in this app"},Oh=class{constructor(e){this.reader=e;let r=new Gre.ResourceNames(e);this.policies=new gh.RolePolicies(
e,r),this.actors=new Fo.Actors(e,this.policies,r),this.tables=new Hre.TablesByReference(e,r)}reader;verdicts=new Map;known=new Map;policies;actors;tables;of(e,r){
return Bo(e.filter(({kind:n})=>n!=="absent").flatMap(n=>{let s=n.kind==="value"?this.actors.in(n.value,"lambda",r):[];return s.
length===0?[_N]:s.map(i=>this.verdict(i))}))}startedBy({service:e,action:r,parameters:n},s){let i=r.some(a=>a.kind!=="va\
lue"||(0,Fo.startsCode)(a.value)),o=e.map(a=>a.kind==="value"?(0,Fo.serviceOfClient)(a.value):"*");return Bo((0,Jre.valuesOf)(
n).flatMap(a=>o.flatMap(c=>{let l=i?this.actors.in(a,c,s):c==="iam"?[]:this.actors.in(a,"iam",s).filter(zre);return i&&l.
length===0&&(0,Fo.runsCode)(c)?[_N]:l.map(u=>this.verdict(u))})))}verdict(e){let r=this.verdicts.get(e)??this.follow(e);
return this.verdicts.set(e,r),r}follow(e){let r=new Set([e]),n=new Set,s;for(let i of r){let o=this.known.get(i)??this.read(
i);if(this.known.set(i,o),o.creates!==void 0)return{creates:o.creates};s??=o.unknown,o.next.filter(a=>!n.has(a)).forEach(
a=>{n.add(a),a.forEach(c=>r.add(c))})}return{unknown:s}}read(e){let{next:r,missing:n}=this.actors.stepsFrom(e),i=(typeof e==
"string"||e.type===Ko.ROLE?this.policies.of(e):e.type.startsWith("AWS::Serverless::")?this.ofServerless(e):[]).map(o=>this.
grants(o));return{...Bo([...i,{unknown:n}]),next:[...r,...i.flatMap(o=>o.next)]}}grants(e){if(e.managed!==void 0){let{createsTables:a,
name:c,unknown:l}=(0,gh.managedPolicy)(e.managed);return{creates:a?`the managed policy ${c}`:void 0,unknown:l,next:[]}}let{
statements:r,isPartlyUnknown:n}=(0,bN.readStatements)(this.reader,e),s=r.flatMap(a=>Xre(a,this.tables)??[])[0];if(!e.isCertain)
return{unknown:s===void 0?void 0:"a policy that may create tables is attached to a role that is unknown",next:[]};let i=r.
map(a=>this.actors.startedBy(a)),o=n||i.some(({missing:a})=>a!==void 0);return{creates:s,unknown:o?"it starts code, or h\
as a policy, that is not in this app":void 0,next:i.flatMap(({next:a})=>a)}}ofServerless({template:e,properties:r}){return(0,bh.
itemBranches)((0,_h.at)(r,"Policies")??[]).flatMap(s=>!(0,_h.isObject)(s)||(0,bh.isIntrinsic)(s)?typeof s=="string"&&!s.
startsWith("arn:")?[{template:e,managed:`arn:aws:iam::aws:policy/${s}`,isCertain:!0}]:this.policies.managed(s,e):(0,_h.at)(
s,"Statement")===void 0?Object.keys(s).map(i=>({template:e,managed:`${gh.SAM_TEMPLATE}${i}`,isCertain:!0})):[{template:e,
document:s,isCertain:!0}])}};function Bo(t){let{creates:e,unknown:r}=t.find(n=>n.creates!==void 0)??t.find(n=>n.unknown!==
void 0)??{};return{creates:e,unknown:r}}function zre(t){return typeof t=="string"||t.type===Ko.ROLE}function Xre(t,e){let r=Yre.
TABLE_CREATING_ACTIONS.filter(s=>t.allows(s)!=="none"),n=r.length===0?[]:t.resources();return r.find(s=>n.some(i=>Qre(t,
e,i,s)))}function Qre({reader:t},e,r,n){let s=t.referencedResources(r).filter(({type:v})=>!(0,Ko.isCustomResource)(v));if(s.
some(({type:v})=>(0,Ko.becomesTable)(v))||s.length>0&&(0,bh.asIntrinsic)(r)?.name!=="Fn::Join")return!1;let[i,o,a,c,l,...u]=(0,bN.
asPattern)(r).split(":"),p=a===void 0||["dynamodb","backup"].some(v=>(0,Vre.wildcardExpression)(a,"is").test(v));if(l===
void 0)return p&&[i,o,a,c].some(v=>v?.includes("*"));let f=u.join(":"),h=/^table\/[^/]*$/.test(f)||/^[^/]*[*?]/.test(f);
return p&&(n.startsWith("backup:")||h&&e.among([r]).tables.length===0)}});var EN=d((Whe,AN)=>{"use strict";var Th=Object.defineProperty,Zre=Object.getOwnPropertyDescriptor,ene=Object.getOwnPropertyNames,
tne=Object.prototype.hasOwnProperty,rne=(t,e)=>{for(var r in e)Th(t,r,{get:e[r],enumerable:!0})},nne=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of ene(e))!tne.call(t,s)&&s!==r&&Th(t,s,{get:()=>e[s],enumerable:!(n=Zre(e,s))||
n.enumerable});return t},sne=t=>nne(Th({},"__esModule",{value:!0}),t),kN={};rne(kN,{TableMakers:()=>kh});AN.exports=sne(
kN);var TN=N(),Sh=O(),Ph=K(),ine=j(),PN=wN(),Uo=hh(),kh=class{constructor(e){this.reader=e,this.permissions=new PN.HandlerPermissions(
e)}reader;permissions;facts(e){let r=this.reason(e);return r===void 0?[]:[{where:e.template.locate(e),why:r}]}reason(e){
let{type:r}=e,n=r.startsWith("Custom::")||r==="AWS::CloudFormation::CustomResource";if(!(!n&&(r.startsWith("AWS::")||(0,Ph.
tableHiddenIn)(r)!==void 0)||this.isReplicaOfTable(e)))return(0,Uo.isSdkCall)(this.reader,e)?this.byStartedCode(e)??((0,Uo.
isServedByCdk)(this.reader,e)?void 0:this.byHandler(e)):this.byShape(e)??(n?this.byHandler(e):void 0)}isReplicaOfTable(e){
let r=e.type==="Custom::DynamoDBReplica"?this.reader.at(e,"TableName"):[];return r.length>0&&r.every(n=>n.kind==="value"&&
(0,Ph.becomesTable)(this.reader.referencedResource(n.value)?.type??""))}byShape({properties:e,template:r}){return[e,...(0,ine.
valuesOf)(this.reader.evaluate(e,r))].some(cne)?"its properties contain the key schema of a table, and its handler decid\
es how the table is encrypted":void 0}byHandler(e){let{properties:r,template:n}=e,{creates:s,unknown:i}=this.permissions.
of(this.reader.evaluate((0,Sh.at)(r,"ServiceToken"),n),n);if(s!==void 0)return`its handler may create tables: ${s}`;let o=e.
type===Ph.REPLICA_POLICY||(0,Uo.isSdkCall)(this.reader,e);return i!==void 0&&!o&&SN(e)?`it refers to tables, and its han\
dler is unknown: ${i}`:void 0}byStartedCode(e){let r=(0,Uo.sdkCalls)(this.reader,e).map(i=>this.permissions.startedBy(i,
e.template)),{creates:n,unknown:s}=(0,PN.weightiest)(r);return n!==void 0?`it starts code that may create tables: ${n}`:
s!==void 0&&SN(e)?`it refers to tables, and starts code that is unknown: ${s}`:void 0}},one=/key[^a-z0-9]?schema/i,ane=/attribute[^a-z0-9]?definitions/i;
function cne(t){return ls(t,one)&&ls(t,ane)||(0,TN.contains)(t,e=>{let r=Object.keys(e).map(n=>n.replace(/[^a-z]/gi,"").
toLowerCase());return r.includes("attributename")&&r.includes("keytype")})}function SN({type:t,properties:e}){return!t.startsWith(
"Custom::AWSCDK")&&(/dynamo|::(global|simple)?tables?$/i.test(t)||ls(e,/dynamo|key[^a-z0-9]?schema|partition[^a-z0-9]?key|hash[^a-z0-9]?key/i))}
function ls(t,e){return(0,Sh.isList)(t)?t.some(r=>ls(r,e)):(0,Sh.isObject)(t)?(0,TN.namedResource)(t)===void 0&&Object.entries(
t).some(([r,n])=>e.test(r)||ls(n,e)):typeof t=="string"&&e.test(t.replace(/com\.amazonaws\.[a-z0-9-]+\.dynamodb/g,""))}});var RN=d((Vhe,jN)=>{"use strict";var Ah=Object.defineProperty,lne=Object.getOwnPropertyDescriptor,une=Object.getOwnPropertyNames,
pne=Object.prototype.hasOwnProperty,fne=(t,e)=>{for(var r in e)Ah(t,r,{get:e[r],enumerable:!0})},dne=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of une(e))!pne.call(t,s)&&s!==r&&Ah(t,s,{get:()=>e[s],enumerable:!(n=lne(e,s))||
n.enumerable});return t},hne=t=>dne(Ah({},"__esModule",{value:!0}),t),xN={};fne(xN,{kinesisOf:()=>yne});jN.exports=hne(xN);
var mne=N(),us=O(),Ye=j();function yne(t,e,r){return(0,Ye.eachValue)(t.at(r,"StreamArn"),n=>{let s=t.referencedResource(
n);return s?.type==="AWS::Kinesis::Stream"?(0,Ye.value)({stream:s.template.locate(s).constructPath,encryption:vne(t,e,s)}):
typeof n=="string"?(0,Ye.value)({stream:n,encryption:(0,Ye.unverifiable)(`the app does not define ${n}`)}):(0,Ye.value)(
{stream:JSON.stringify(n),encryption:(0,Ye.unverifiable)(t.explain(n))})})}function vne(t,e,{properties:r,template:n}){return(0,Ye.
eachValue)(t.evaluate(gne((0,us.at)(r,"StreamEncryption"),n),n),s=>(0,Ye.eachValue)(t.asText(t.pick(s,"EncryptionType")),
i=>i==="KMS"?e.byKey(t.pick(s,"KeyId"),n):Ye.ABSENT))}var NN="AwsCdkKinesisEncryptedStreamsUnsupportedRegions",_ne=(0,us.
canonical)({"Fn::Or":["cn-north-1","cn-northwest-1"].map(t=>({"Fn::Equals":[{Ref:"AWS::Region"},t]}))});function gne(t,{
document:e,region:r}){let n=(0,mne.asIntrinsic)(t),[s,,i]=n?.name==="Fn::If"&&(0,us.isList)(n.argument)?n.argument:[];return s===
NN&&(0,us.canonical)((0,us.at)(e,"Conditions",NN))===_ne&&r?.startsWith("cn-")!==!0?i:t}});var Wo=d((Jhe,LN)=>{"use strict";var Eh=Object.defineProperty,bne=Object.getOwnPropertyDescriptor,One=Object.getOwnPropertyNames,
wne=Object.prototype.hasOwnProperty,Pne=(t,e)=>{for(var r in e)Eh(t,r,{get:e[r],enumerable:!0})},Sne=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of One(e))!wne.call(t,s)&&s!==r&&Eh(t,s,{get:()=>e[s],enumerable:!(n=bne(e,s))||
n.enumerable});return t},kne=t=>Sne(Eh({},"__esModule",{value:!0}),t),CN={};Pne(CN,{bareReplica:()=>Nne,readReplica:()=>Ene});
LN.exports=kne(CN);var qN=O(),Tne=A(),ae=j(),DN=vt(),Ane=RN();function Ene(t,e,r,n,s){let{reader:i}=t,{template:o,properties:a}=e,
{region:c,local:l,encryption:u}=r,{policy:p,streamPolicy:f,policySource:h}=xne(t,e,r,n,s);return{region:c,local:l,encryption:u,
policy:p,streamPolicy:f,policySource:h,pointInTimeRecovery:i.boolean(e,"PointInTimeRecoverySpecification","PointInTimeRe\
coveryEnabled"),deletionProtection:i.boolean(e,"DeletionProtectionEnabled"),contributorInsights:jne(t,e),kinesis:(0,Ane.
kinesisOf)(i,t.encryption,{template:o,properties:(0,qN.at)(a,"KinesisStreamSpecification")}),tags:i.cases.outside(()=>i.
at(e,"Tags"))}}function Nne(t){return{...t,policy:ae.ABSENT,streamPolicy:ae.ABSENT,policySource:"template",pointInTimeRecovery:ae.
ABSENT,deletionProtection:ae.ABSENT,contributorInsights:ae.ABSENT,kinesis:ae.ABSENT,tags:ae.ABSENT}}function xne({reader:t},e,{
region:r,local:n},s,i){let o=(0,DN.asPolicy)(t,t.at(e,"ResourcePolicy","PolicyDocument")),a=(0,DN.asPolicy)(t,t.at(e,s,"\
ResourcePolicy","PolicyDocument")),c=i(r??(n?Tne.REGION:""));return c===void 0?{policy:o,streamPolicy:a,policySource:"te\
mplate"}:{policy:IN(c.policy,o),streamPolicy:IN(c.streamPolicy,a),policySource:"custom-resource"}}function IN(t,e){return(0,ae.
distinct)([...t,...e.filter(r=>r.kind!=="absent")])}function jne({reader:t},e){let r=(0,ae.eachValue)(t.at(e,"GlobalSeco\
ndaryIndexes"),n=>MN((0,qN.listOf)(n).map(s=>t.asBoolean(t.pick(s,"ContributorInsightsSpecification","Enabled")))));return MN(
[t.boolean(e,"ContributorInsightsSpecification","Enabled"),r])}function MN(t){return(0,ae.eachValue)((0,ae.combine)(t),e=>e.
length===0?ae.ABSENT:(0,ae.value)(e.includes(!0)))}});var Vo=d((Ghe,VN)=>{"use strict";var xh=Object.defineProperty,Rne=Object.getOwnPropertyDescriptor,Dne=Object.getOwnPropertyNames,
Ine=Object.prototype.hasOwnProperty,Mne=(t,e)=>{for(var r in e)xh(t,r,{get:e[r],enumerable:!0})},Cne=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Dne(e))!Ine.call(t,s)&&s!==r&&xh(t,s,{get:()=>e[s],enumerable:!(n=Rne(e,s))||
n.enumerable});return t},qne=t=>Cne(xh({},"__esModule",{value:!0}),t),BN={};Mne(BN,{keyAttributes:()=>WN,readSimpleTable:()=>Kne,
readTable:()=>$ne,streamOf:()=>UN,tableFact:()=>jh});VN.exports=qne(BN);var ps=N(),De=O(),Jt=j(),$N=Rr(),Lne=Z(),Nh=Wo();
function $ne(t,e){let r=t.protection("Table",e,(s,i)=>{let o=t.encryption.bySpecification(t.reader.at(s,"SSESpecificatio\
n"),s.template);return KN(t,s,o,i)}),n=t.addedReplicas.of(e).map(({region:s,isOptional:i})=>({...Fne(s,r.replicas[0].encryption),
isOptional:i}));return jh(t,e,"Table",n.length===0?r:{...r,replicas:[...r.replicas,...n]})}function Fne(t,e){return t.kind===
"value"?(0,Nh.bareReplica)({region:t.value,local:!1,encryption:Bne(e)}):(0,Nh.bareReplica)({region:void 0,local:!1,encryption:(0,Jt.
unverifiable)("its Region is unknown")})}function Bne(t){return(0,Jt.eachValue)(t,({level:e})=>(0,Jt.value)({level:e==="\
AWS_OWNED"?"AWS_OWNED":"AWS_MANAGED"}))}function KN(t,e,r,n=()=>{}){let s={region:e.template.region,local:!0,encryption:r};
return{stream:UN(t,e),replicas:[(0,Nh.readReplica)(t,e,s,"StreamSpecification",n)],replicationAccounts:[]}}function Kne(t,e){
let{properties:r,template:n}=e,s=(0,De.at)(n.document,"Globals","SimpleTable","SSESpecification"),i=Une((0,De.at)(r,"SSE\
Specification"),s),o=t.encryption.bySpecification(t.reader.evaluate(i,n),n),a=(0,De.at)(r,"PrimaryKey","Name");return{...jh(
t,e,"SimpleTable",KN(t,e,o)),keyAttributes:[typeof a=="string"?a:"id"]}}function Une(t,e){return(0,ps.isPlainObject)(e)&&
(0,ps.isPlainObject)(t)?{...e,...t}:t??e}function jh({reader:t},e,r,n){let{stream:s,replicas:i,replicationAccounts:o,unreadable:a}=n,
c={template:e.template,properties:e.entry};return{where:e.template.locate(e),form:r,tableName:t.text(e,"TableName"),stream:s,
replicas:i,replicationAccounts:o,get keyAttributes(){return WN(t,e)},deletionPolicy:t.text(c,"DeletionPolicy"),updateReplacePolicy:t.
text(c,"UpdateReplacePolicy"),nestedIn:(0,$N.stacksAround)(t,e.template),stackTags:(0,$N.stackTags)(t,e.template),metadata:(0,De.
at)(e.entry,"Metadata")??{},opaque:Wne(e)??a}}function UN({reader:t},e){return(0,Jt.eachValue)(t.at(e,"StreamSpecificati\
on"),r=>(0,De.isObject)(r)&&!(0,ps.isIntrinsic)(r)?(0,Jt.value)(!0):(0,Jt.unverifiable)(t.explain(r)))}function Wne({entry:t,
properties:e}){let r=(0,De.textOrNone)((0,De.at)(t,Lne.UNRENDERED));return r!==""?`it cannot be rendered before synthesi\
s: ${r}`:(0,ps.hasGeneratedKeys)(t)||(0,ps.hasGeneratedKeys)(e)?"a macro (Fn::Transform) or loop (Fn::ForEach) generates\
 its properties":void 0}function WN(t,e){let r=i=>(0,Jt.valuesOf)(t.at(e,i)).flatMap(FN),n=[...r("GlobalSecondaryIndexes"),
...r("LocalSecondaryIndexes")],s=[...r("KeySchema"),...n.flatMap(i=>FN((0,De.at)(i,"KeySchema")))];return[...new Set(s.map(
i=>(0,De.at)(i,"AttributeName")).filter(i=>typeof i=="string"))]}function FN(t){return(0,De.isList)(t)?t:[]}});var HN=d((Yhe,YN)=>{"use strict";var Ih=Object.defineProperty,Vne=Object.getOwnPropertyDescriptor,Jne=Object.getOwnPropertyNames,
Gne=Object.prototype.hasOwnProperty,Yne=(t,e)=>{for(var r in e)Ih(t,r,{get:e[r],enumerable:!0})},Hne=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Jne(e))!Gne.call(t,s)&&s!==r&&Ih(t,s,{get:()=>e[s],enumerable:!(n=Vne(e,s))||
n.enumerable});return t},zne=t=>Hne(Ih({},"__esModule",{value:!0}),t),JN={};Yne(JN,{readGlobalTable:()=>Qne});YN.exports=
zne(JN);var GN=N(),ce=O(),Rh=A(),fs=j(),Xne=Wo(),Dh=Vo();function Qne(t,e){return(0,Dh.tableFact)(t,e,"GlobalTable",t.protection(
"GlobalTable",e,(r,n)=>Zne(t,r,n)))}function Zne(t,e,r){let{template:n}=e,s=t.reader.items((0,ce.at)(e.properties,"Repli\
cas")??[],n),i=s.filter(GN.isPlainObject).map(c=>({template:n,properties:c})),o=(0,ce.listOf)((0,ce.at)(e.properties,"Re\
plicas")),a=sse(i.flatMap(c=>tse(t,c,i.length===1).map(l=>rse(t,e,c,l,r)).map(l=>o.includes(c.properties)?l:nse(t,l))));
return{stream:ese(e)?(0,fs.withDefault)((0,Dh.streamOf)(t,e),(0,fs.value)(!0)):(0,Dh.streamOf)(t,e),replicas:a,replicationAccounts:ase(
t,e,a),unreadable:ise(t,e,s,a)}}function ese({properties:t}){return(0,ce.at)(t,"GlobalTableSourceArn")!==void 0}function tse({
reader:t},e,r){let n=e.template.region;return t.text(e,"Region").map(s=>{let i=s.kind==="value"?s.value:void 0,o=i===Rh.
REGION||(i===void 0||n===void 0?r:i===n);return{region:i===Rh.REGION?void 0:i,local:o}})}function rse(t,e,r,{region:n,local:s},i){
let{reader:o}=t,a=t.encryption.ifEnabled(o.at(e,"SSESpecification"),()=>t.encryption.byKeyOrDefault(o.at(r,"SSESpecifica\
tion","KMSMasterKeyId"),r.template,n));return(0,Xne.readReplica)(t,r,{region:n,local:s,encryption:a},"ReplicaStreamSpeci\
fication",i)}function nse({reader:t},e){return t.cases.decided?e:{...e,isOptional:!0}}function sse(t){let e=new Map;for(let r of t){
let n=`${r.region} ${r.local}`,s=e.get(n);e.set(n,s===void 0?r:(0,fs.mergeAlternatives)(s,r))}return[...e.values()]}function ise({
reader:t},{template:e},r,n){let s=r.find(i=>!(0,GN.isPlainObject)(i));if(s!==void 0){let[i]=t.evaluate(s,e);return`a rep\
lica cannot be read: ${i.kind==="value"?t.explain(i.value):"it is malformed"}`}return n.length===0?"it has no replicas":
void 0}var ose="replication.dynamodb.amazonaws.com";function ase({reader:t},e,r){let n=e.template.account,s=(0,fs.valuesOf)(
t.text(e,"GlobalTableSourceArn")).map(a=>a.split(":")[4]??""),i=r.flatMap(a=>(0,fs.valuesOf)(a.policy)).flatMap(cse),o=[
...s,...i].filter(a=>/^\d{12}$/.test(a)&&a!==n);return o.length===0?[]:[...new Set([n??Rh.ACCOUNT,...o])]}function cse(t){
return(0,ce.listOf)((0,ce.at)(t,"Statement")).filter(e=>(0,ce.listOf)((0,ce.at)(e,"Principal","Service")).includes(ose)).
flatMap(e=>(0,ce.entriesOf)((0,ce.at)(e,"Condition"))).flatMap(([,e])=>(0,ce.listOf)((0,ce.at)(e,"aws:SourceAccount"))).
map(ce.textOrNone)}});var ZN=d((Hhe,QN)=>{"use strict";var Ch=Object.defineProperty,lse=Object.getOwnPropertyDescriptor,use=Object.getOwnPropertyNames,
pse=Object.prototype.hasOwnProperty,fse=(t,e)=>{for(var r in e)Ch(t,r,{get:e[r],enumerable:!0})},dse=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of use(e))!pse.call(t,s)&&s!==r&&Ch(t,s,{get:()=>e[s],enumerable:!(n=lse(e,s))||
n.enumerable});return t},hse=t=>dse(Ch({},"__esModule",{value:!0}),t),XN={};fse(XN,{sdkTables:()=>gse});QN.exports=hse(XN);
var mse=O(),Mh=A(),Gt=j(),yse=vt(),vse=Wo(),_se=Vo();function gse(t,e,r){let n=r.filter(s=>(0,Gt.valuesOf)(s.service).includes(
"dynamodb")).flatMap(s=>(0,Gt.valuesOf)(s.action).flatMap(i=>{let o=bse.get(i),a=(0,Gt.withDefault)(s.region,(0,Gt.value)(
Mh.REGION));return o===void 0?[]:a.map(c=>Ose(t,e,s,o,c))}));return[...new Map(n.map(s=>[JSON.stringify(s),s])).values()]}
var zN={path:[],name:"TargetTableName",specification:"SSESpecificationOverride",whyUnknown:"it has the encryption of the\
 source that it is restored from"},bse=new Map([["createTable",{path:[],name:"TableName",specification:"SSESpecification"}],
["importTable",{path:["TableCreationParameters"],name:"TableName",specification:"SSESpecification"}],["restoreTableFromB\
ackup",zN],["restoreTableToPointInTime",zN]]);function Ose({reader:t,encryption:e},{template:r,entry:n},s,i,o){let a=(...f)=>(0,Gt.
eachValue)(s.parameters,h=>t.pick(h,...i.path,...f)),c=o.kind==="value"?o.value:"",l=c===Mh.REGION||c===r.region,u=!l&&(c===
""||(0,Mh.hasPlaceholder)(c)),p=l?r.region:u?void 0:c;return{where:s.where,form:"SdkCall",tableName:t.asText(a(i.name)),
stream:t.asBoolean(a("StreamSpecification","StreamEnabled")),replicas:[{...(0,vse.bareReplica)({region:p,local:l,encryption:a(
i.specification).flatMap(f=>f.kind==="absent"&&i.whyUnknown!==void 0?(0,Gt.unverifiable)(i.whyUnknown):e.bySpecification(
[f],r,p,"Enabled"))}),policy:(0,yse.asPolicy)(t,a("ResourcePolicy")),deletionProtection:t.asBoolean(a("DeletionProtectio\
nEnabled")),tags:a("Tags")}],replicationAccounts:[],keyAttributes:(0,Gt.valuesOf)(a()).flatMap(f=>(0,_se.keyAttributes)(
t,{template:r,properties:f})),metadata:(0,mse.at)(n,"Metadata")??{},...u&&{opaque:`its Region cannot be determined${o.kind===
"unverifiable"?`: ${o.why}`:""}`}}}});var nx=d((zhe,rx)=>{"use strict";var $h=Object.defineProperty,wse=Object.getOwnPropertyDescriptor,Pse=Object.getOwnPropertyNames,
Sse=Object.prototype.hasOwnProperty,kse=(t,e)=>{for(var r in e)$h(t,r,{get:e[r],enumerable:!0})},Tse=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Pse(e))!Sse.call(t,s)&&s!==r&&$h(t,s,{get:()=>e[s],enumerable:!(n=wse(e,s))||
n.enumerable});return t},Ase=t=>Tse($h({},"__esModule",{value:!0}),t),tx={};kse(tx,{AddedReplicas:()=>Lh,ReplicaPolicies:()=>qh});
rx.exports=Ase(tx);var Ese=N(),Mr=O(),ex=K(),ds=j(),Nse=vt(),qh=class{constructor(e){this.reader=e}reader;byTable;byName=new Map;find(e,r){
return(this.index().get(e)??[]).filter(s=>this.reader.exists(s)&&(0,ds.valuesOf)(this.reader.text(s,"Region")).includes(
r)).map(s=>this.policiesOf(s)).reduce((s,i)=>s===void 0?i:(0,ds.mergeAlternatives)(s,i),void 0)}has(e){return this.index().
has(e)}index(){return this.byTable??=this.reader.cases.outside(()=>this.read()),this.byTable}read(){let e=new Map;for(let r of this.
reader.templates.ofType(ex.REPLICA_POLICY).filter(xse))this.tablesOf(r).forEach(n=>(0,Mr.addTo)(e,n,r));return e}policiesOf(e){
let r=this.reader.cases.decided||(0,Mr.at)(e.entry,"Condition")===void 0?[]:ds.ABSENT,n=s=>[...(0,Nse.asPolicy)(this.reader,
this.reader.at(e,s)),...r];return{policy:n("Policy"),streamPolicy:n("StreamPolicy")}}tablesOf(e){let{template:r}=e;return(0,ds.
valuesOf)(this.reader.at(e,"TableName")).flatMap(n=>{let s=this.reader.referencedResource(n)??(typeof n=="string"?this.tablesByName(
r).get(n):void 0);return s?.template===r?[s]:[]})}tablesByName(e){let r=this.byName.get(e)??new Map([...e.resources.values()].
filter(({type:n})=>(0,ex.isTableType)(n)).flatMap(n=>{let s=this.reader.singleText((0,Mr.at)(n.properties,"TableName"),e);
return s===void 0?[]:[[s,n]]}));return this.byName.set(e,r),r}};function xse({properties:t,template:e}){let r=(0,Ese.namedResource)(
(0,Mr.at)(t,"ServiceToken")??null);return r?.attribute==="Arn"&&e.resources.get(r.logicalId)?.type==="AWS::Lambda::Funct\
ion"}var Lh=class{constructor(e){this.reader=e}reader;byTable;of(e){return this.byTable??=this.reader.cases.outside(()=>this.
read()),(this.byTable.get(e)??[]).filter(r=>this.reader.exists(r)).flatMap(r=>this.reader.text(r,"Region").map((n,s,{length:i})=>({
region:n,isOptional:i>1||!this.reader.cases.decided&&(0,Mr.at)(r.entry,"Condition")!==void 0})))}read(){let e=new Map;for(let r of this.
reader.templates.ofType("Custom::DynamoDBReplica"))for(let n of(0,ds.valuesOf)(this.reader.at(r,"TableName"))){let s=this.
reader.referencedResource(n);s!==void 0&&(0,Mr.addTo)(e,s,r)}return e}}});var cx=d((Xhe,ax)=>{"use strict";var Bh=Object.defineProperty,jse=Object.getOwnPropertyDescriptor,Rse=Object.getOwnPropertyNames,
Dse=Object.prototype.hasOwnProperty,Ise=(t,e)=>{for(var r in e)Bh(t,r,{get:e[r],enumerable:!0})},Mse=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Rse(e))!Dse.call(t,s)&&s!==r&&Bh(t,s,{get:()=>e[s],enumerable:!(n=jse(e,s))||
n.enumerable});return t},Cse=t=>Mse(Bh({},"__esModule",{value:!0}),t),ox={};Ise(ox,{TableContext:()=>Fh});ax.exports=Cse(
ox);var qse=bo(),Lse=Ad(),$se=nd(),sx=nx(),ix=["TableName","AttributeDefinitions","KeySchema","LocalSecondaryIndexes"],Fh=class{reader;encryption;addedReplicas;replicaPolicies;similarTables;constructor(e){
this.reader=new $se.PropertyReader(e),this.encryption=new Lse.Encryption(this.reader),this.addedReplicas=new sx.AddedReplicas(
this.reader),this.replicaPolicies=new sx.ReplicaPolicies(this.reader),this.similarTables={Table:new Jo(this.reader.cases,
ix),GlobalTable:new Jo(this.reader.cases,[...ix,"GlobalSecondaryIndexes"])}}protection(e,r,n){return this.replicaPolicies.
has(r)?n(r,s=>this.replicaPolicies.find(r,s)):this.similarTables[e].read(r,s=>n(s,()=>{}))}},Jo=class{constructor(e,r){this.
cases=e,this.ignoredProperties=r}cases;ignoredProperties;last;protections=new Map;read({template:e,properties:r},n){if(this.
last?.properties!==r){let a=this.withoutIgnored(r);this.last={properties:r,similar:a,text:Fse(a)}}let s={template:e,properties:this.
last.similar},{text:i}=this.last;if(i===void 0)return n(s);let o=this.protections.get(e)??new qse.CaseCache(this.cases);
return this.protections.set(e,o),o.get(i,()=>n(s))}withoutIgnored(e){let r={...e};for(let n of this.ignoredProperties)Object.
hasOwn(r,n)&&(r[n]=!0);return r}};function Fse(t){try{return JSON.stringify(t)}catch{return}}});var yx=d((Qhe,mx)=>{"use strict";var Uh=Object.defineProperty,Bse=Object.getOwnPropertyDescriptor,Kse=Object.getOwnPropertyNames,
Use=Object.prototype.hasOwnProperty,Wse=(t,e)=>{for(var r in e)Uh(t,r,{get:e[r],enumerable:!0})},Vse=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Kse(e))!Use.call(t,s)&&s!==r&&Uh(t,s,{get:()=>e[s],enumerable:!(n=Bse(e,s))||
n.enumerable});return t},Jse=t=>Vse(Uh({},"__esModule",{value:!0}),t),hx={};Wse(hx,{collect:()=>rie});mx.exports=Jse(hx);
var Gse=tT(),Yse=Rr(),lx=K(),Cr=kE(),Hse=Jp(),ux=DE(),zse=eN(),Kh=hh(),Xse=EN(),Qse=HN(),Zse=ZN(),px=Vo(),eie=cx(),tie=Hn();
function rie(t,e){let{templates:r,unreadable:n}=(0,Yse.withNestedTemplates)(t),s=new eie.TableContext(new tie.TemplateSet(
r)),i=new Cr.Vaults(s.reader,s.encryption),o=new Xse.TableMakers(s.reader),c={...{tables:[],keys:[],daxClusters:[],backupVaults:[],
restoreTests:[],environments:[],sdkCalls:[],opaque:[],exemptions:[]},related:(0,zse.relatedFacts)(s,r,e)};for(let l of r){
c.exemptions.push(...(0,Gse.readExemptions)(s.reader,l)),e.includesTemplate(l)&&c.opaque.push(...(0,ux.opaqueTemplate)(l).
map(u=>fx(l,u)));for(let u of l.resources.values())if(e.includesResource(u)){let p=[...(0,ux.opaqueResource)(s.reader,u,
n),...o.facts(u)];c.opaque.push(...p.map(h=>fx(l,h)));let f=s.reader.cases.each(()=>s.reader.exists(u)?iie(s,i,u):dx);nie(
c,f.filter(({value:h})=>h!==dx))}}return c}function fx({deployedBy:t},e){if(t===void 0)return e;let{where:r,why:n}=e,s=r.
logicalId===""?"the template that it deploys":`${r.logicalId} in a template that it deploys`;return{...e,where:t.template.
locate(t),why:`${s}: ${n}`}}var dx={};function nie(t,e){let r=e.flatMap(({when:n})=>n??[]);for(let{value:n,when:s}of e)for(let[
i,o]of Object.entries(n))t[i].push(...s===void 0?o:o.map(c=>sie(i,c,{...s,all:r})))}function sie(t,e,r){return t==="keys"?
{...e,when:r}:Object.assign(e,{when:r})}function iie(t,e,r){switch(r.type){case"AWS::DynamoDB::Table":return{tables:[(0,px.
readTable)(t,r)]};case"AWS::DynamoDB::GlobalTable":return{tables:[(0,Qse.readGlobalTable)(t,r)]};case"AWS::Serverless::S\
impleTable":return{tables:[(0,px.readSimpleTable)(t,r)]};case"AWS::DAX::Cluster":return{daxClusters:[oie(t.reader,r)]};case lx.
KEY:case lx.REPLICA_KEY:return{keys:[t.encryption.keys.fact(r)]};case Cr.VAULT:case Cr.AIR_GAPPED_VAULT:return{backupVaults:[
e.fact(r)]};case Cr.PLAN:return{backupVaults:e.foreign(r)};case Cr.RESTORE_TESTS:return{restoreTests:(0,Cr.restoreTests)(
t.reader,t.encryption,r)}}let{reader:n}=t,s=(0,Kh.isSdkCall)(n,r)?(0,Kh.sdkCalls)(n,r,t.encryption):[];return{environments:(0,Hse.
environments)(n,r),sdkCalls:s,tables:(0,Zse.sdkTables)(t,r,s),daxClusters:(0,Kh.sdkClusters)(n,s)}}function oie(t,e){return{
where:e.template.locate(e),encryptionAtRest:t.boolean(e,"SSESpecification","SSEEnabled"),endpointEncryption:t.text(e,"Cl\
usterEndpointEncryptionType")}}});var Yo=d((Zhe,Px)=>{"use strict";var Vh=Object.defineProperty,aie=Object.getOwnPropertyDescriptor,cie=Object.getOwnPropertyNames,
lie=Object.prototype.hasOwnProperty,uie=(t,e)=>{for(var r in e)Vh(t,r,{get:e[r],enumerable:!0})},pie=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of cie(e))!lie.call(t,s)&&s!==r&&Vh(t,s,{get:()=>e[s],enumerable:!(n=aie(e,s))||
n.enumerable});return t},fie=t=>pie(Vh({},"__esModule",{value:!0}),t),gx={};uie(gx,{checkGroups:()=>wx,checkTemplates:()=>wie,
templateOf:()=>Ox});Px.exports=fie(gx);var die=require("path"),hie=vy(),mie=Vg(),yie=jt(),vx=Se(),Go=O(),vie=mo(),hs=ve(),
_ie=jk(),gie=Mk(),bie=Of(),Oie=yx(),bx=Z();function wie(t,e={}){let r=new Map(t.map(({file:n,text:s})=>[n,s]));return wx(
[{templates:t.map(Ox)}],n=>r.get(n)??"",e)}function Ox({file:t,text:e,region:r,account:n,stackName:s,tags:i,parameters:o}){
let a=(0,yie.parseTemplate)(t,e);return new bx.Template(a,{stackPath:t,file:t,region:r,account:n,stackName:s,tags:i,parameters:o,
pathOf:c=>(0,Go.textOrNone)((0,Go.at)((0,Go.at)(a,"Resources",c),"Metadata","aws:cdk:path"))||void 0})}function wx(t,e,r){
let n=t.map(a=>Pie(a,r)),s=n.flatMap(({findings:a})=>a),i=new Map;s.forEach(a=>(0,Go.addTo)(i,a.found.finding.where.templateFile??
"",a));let o=[...i].flatMap(([a,c])=>{let l=new mie.TemplatePositions((0,vx.withSlashes)(a),e(a));return c.map(u=>kie(u,
l,r))});return{files:[...new Set(t.flatMap(({templates:a})=>a.flatMap(({origin:c})=>(0,vx.withSlashes)(c.file??""))))].sort(),
tables:n.reduce((a,{tables:c})=>a+c,0),findings:o.sort(Aie)}}function Pie(t,{rules:e=vie.CATALOGUE,allowExemptions:r=!0}){
let n=(0,Oie.collect)(t.templates,new bx.Scope("")),s=[];return{findings:[...(0,bie.applyExemptions)((0,_ie.runRules)(n,
e,{minimumKey:"CUSTOMER_MANAGED",newReplicas:[]}),{exemptions:n.exemptions,declared:[],allowed:r,reports:()=>!0,reportsUnused:a=>e.
some(c=>c.name===a),reportsInvalid:()=>!0,exempted:(a,{reason:c,until:l})=>s.push({found:a,suppressed:{kind:"exempt",reason:c,
until:l}})}).map(a=>({found:a,suppressed:Sie(a,t)})),...s],tables:new Set(n.tables.map(({where:a})=>(0,hs.resourceKey)(a))).
size}}function Sie(t,{metadata:e}){if(e===void 0)return;let r=t.finding.where.constructPath.split("/");for(let n=r.length;n>
0;n-=1){let s=e.get(r.slice(0,n).join("/"))??[],i=(0,gie.acknowledgement)(s,["SecureTable"],[(0,hs.ruleId)(t.rule),(0,hs.
findingId)(t)]);if(i!==void 0)return{kind:"acknowledged",reason:i}}}function kie({found:t,suppressed:e},r,{unverifiable:n="\
warn"}){let{rule:s,finding:i}=t,{logicalId:o,resourceType:a,region:c}=i.where,[l,u]=i.finding?.split(":")??[],p=l===Wh||
u===Wh,f=l===Wh?void 0:l,h=r.find({rule:s.name,logicalId:o,resourceType:a,replicaRegion:f,region:c}),v=(0,hs.findingId)(
t);return{rule:s.name,id:v,severity:p&&n==="warn"?"warning":i.severity,unverifiable:p,guarded:s.guarded,message:i.message,
fix:i.fix,at:h,logicalId:o,resourceType:a,constructPath:Tie(t),controls:(0,hs.controlsText)(s.controls),fingerprint:(0,hie.
fingerprintOf)({at:h,logicalId:o,id:v}),suppressed:e}}var Wh="unverifiable";function Tie({finding:{where:t}}){let{constructPath:e,
templateFile:r="",logicalId:n}=t;return e===r||e===`${(0,die.basename)(r)}#${n}`?void 0:e}function Aie(t,e){return _x(t.
at.file,e.at.file)||t.at.line-e.at.line||t.at.column-e.at.column||_x(t.id,e.id)}function _x(t,e){return t<e?-1:+(t>e)}});var zh=d((eme,Ax)=>{"use strict";var Yh=Object.defineProperty,Eie=Object.getOwnPropertyDescriptor,Nie=Object.getOwnPropertyNames,
xie=Object.prototype.hasOwnProperty,jie=(t,e)=>{for(var r in e)Yh(t,r,{get:e[r],enumerable:!0})},Rie=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Nie(e))!xie.call(t,s)&&s!==r&&Yh(t,s,{get:()=>e[s],enumerable:!(n=Eie(e,s))||
n.enumerable});return t},Die=t=>Rie(Yh({},"__esModule",{value:!0}),t),Tx={};jie(Tx,{FAIL_ON:()=>Mie,fails:()=>Cie,selectRules:()=>Iie});
Ax.exports=Die(Tx);var Hh=V(),Ho=mo(),Jh=ve();function Iie({rules:t=[],skipped:e=[],frameworks:r=[]}){let n=Gh(t).map(Sx),
s=Gh(r).flatMap(a=>(0,Ho.rulesFor)(qie(a))),i=Gh(e).map(Sx),o=i.find(a=>a.guarded);if(o!==void 0)throw(0,Hh.codedError)(
"GuardedRule","--skip-rule",`The rule ${o.name} cannot be skipped`,`Exempt the resource: add "cdk-secure-table:exemption\
": {"rules": ["${o.name}"], "reason": "why this is acceptable"} to its Metadata.`);return Ho.CATALOGUE.filter(a=>(n.length===
0||n.includes(a))&&(r.length===0||s.includes(a))&&!i.includes(a))}var Mie=["guarded","error","warning","never"];function Cie({
severity:t,guarded:e,suppressed:r},n){if(r!==void 0)return!1;switch(n){case"guarded":return t==="error"&&e;case"error":return t===
"error";case"warning":return!0;case"never":return!1}}function Gh(t){return t.flatMap(e=>e.split(",")).map(e=>e.trim())}function Sx(t){
let e=t.replace(/^SecureTable-/i,"").replace(/\[.*$/,"").toLowerCase(),r=Ho.CATALOGUE.find(n=>n.name.toLowerCase()===e);
if(r===void 0)throw(0,Hh.codedError)("UnknownRule",t,"There is no rule of this name",`The rules are ${Ho.CATALOGUE.map(n=>n.
name).join(", ")}.`);return r}function qie(t){let e=Object.keys(Jh.FRAMEWORKS).filter(r=>[r,Jh.FRAMEWORKS[r]].some(n=>t!==
""&&kx(n).startsWith(kx(t))));if(e.length!==1){let r=e.length===0?"There is no framework of this name":`The name stands \
for ${e.join(" and ")}`;throw(0,Hh.codedError)("UnknownFramework",t,r,`The frameworks are ${Object.keys(Jh.FRAMEWORKS).join(
", ")}.`)}return e[0]}function kx(t){return t.toLowerCase().replace(/[^a-z0-9]/g,"")}});var Qh=d((tme,Rx)=>{"use strict";var Xh=Object.defineProperty,Lie=Object.getOwnPropertyDescriptor,$ie=Object.getOwnPropertyNames,
Fie=Object.prototype.hasOwnProperty,Bie=(t,e)=>{for(var r in e)Xh(t,r,{get:e[r],enumerable:!0})},Kie=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of $ie(e))!Fie.call(t,s)&&s!==r&&Xh(t,s,{get:()=>e[s],enumerable:!(n=Lie(e,s))||
n.enumerable});return t},Uie=t=>Kie(Xh({},"__esModule",{value:!0}),t),Ex={};Bie(Ex,{isFailure:()=>Jie,judge:()=>Gie});Rx.
exports=Uie(Ex);var Nx=hy(),Wie=Yo(),Vie=zh(),xx=jt();function Jie({verdict:t}){return t==="fails"}function Gie(t,e,r){let{
template:n="",changes:s}=e,i=s.length===0?n:JSON.stringify((0,Nx.resolvedTemplate)((0,xx.parseTemplate)(t.stackName,n),s)),
{tables:o,findings:a}=jx(t,i,r),c=r.existing==="WARN"&&a.length>0?Hie(t,e,r):new Set;return{tables:o,findings:a.map(l=>({
finding:l,verdict:Yie(l,c.has(l.fingerprint))}))}}function Yie(t,e){return(0,Vie.fails)(t,"guarded")?e?"existing":"fails":
t.suppressed!==void 0?"suppressed":t.unverifiable?"unverifiable":"warns"}function jx({stackName:t,region:e,account:r},n,{
unverifiable:s,exemptions:i}){return(0,Wie.checkTemplates)([{file:t,text:n,stackName:t,region:e,account:r}],{unverifiable:s===
"FAIL"?"fail":"warn",allowExemptions:i==="HONOR"})}function Hie(t,e,r){let n=zie(t,e);if(n===void 0)return new Set;try{return new Set(
jx(t,n,r).findings.map(({fingerprint:s})=>s))}catch{return new Set}}function zie({stackName:t,target:e},{template:r="",previousTemplate:n,
changes:s}){return n!==void 0||e!=="CHANGE_SET"?n:JSON.stringify((0,Nx.previousTemplate)((0,xx.parseTemplate)(t,r),s))}});var em=d((rme,Mx)=>{"use strict";var Zh=Object.defineProperty,Xie=Object.getOwnPropertyDescriptor,Qie=Object.getOwnPropertyNames,
Zie=Object.prototype.hasOwnProperty,eoe=(t,e)=>{for(var r in e)Zh(t,r,{get:e[r],enumerable:!0})},toe=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Qie(e))!Zie.call(t,s)&&s!==r&&Zh(t,s,{get:()=>e[s],enumerable:!(n=Xie(e,s))||
n.enumerable});return t},roe=t=>toe(Zh({},"__esModule",{value:!0}),t),Dx={};eoe(Dx,{DOCUMENTATION:()=>noe,REPOSITORY:()=>Ix});
Mx.exports=roe(Dx);var Ix="https://github.com/cdk-secure-table/cdk-secure-table",noe=`${Ix}/blob/main/docs`});var Ux=d((nme,Kx)=>{"use strict";var rm=Object.defineProperty,soe=Object.getOwnPropertyDescriptor,ioe=Object.getOwnPropertyNames,
ooe=Object.prototype.hasOwnProperty,aoe=(t,e)=>{for(var r in e)rm(t,r,{get:e[r],enumerable:!0})},coe=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of ioe(e))!ooe.call(t,s)&&s!==r&&rm(t,s,{get:()=>e[s],enumerable:!(n=soe(e,s))||
n.enumerable});return t},loe=t=>coe(rm({},"__esModule",{value:!0}),t),Fx={};aoe(Fx,{answer:()=>doe,internalFailure:()=>foe,
success:()=>Bx});Kx.exports=loe(Fx);var Cx=Qh(),uoe=em(),nm=4096,qx=16384,poe=100;function Bx(t,e){return{hookStatus:"SU\
CCESS",message:ms(e,nm),clientRequestToken:t}}function foe(t,e){return{hookStatus:"FAILED",errorCode:"InternalFailure",message:ms(
e,nm),clientRequestToken:t}}function doe(t,e,{tables:r,findings:n}){let s=n.filter(({verdict:l})=>l!=="suppressed"),i=s.
filter(Cx.isFailure),o=[...i,...s.filter(l=>!(0,Cx.isFailure)(l)),...n.filter(({verdict:l})=>l==="suppressed")],a=o.length===
0?void 0:o.slice(0,poe).map(hoe);if(i.length===0){let l=s.length===0?"no findings":`no findings that fail it, ${tm(s.length,
"warning")}:
${Lx(s)}`;return{...Bx(t,`${e}: ${tm(r,"table")} checked, ${l}`),annotations:a}}return{hookStatus:"FAILED",errorCode:"No\
nCompliant",message:ms(`${e}: ${tm(i.length,"finding")}.
${Lx(i)}`,nm),clientRequestToken:t,annotations:a}}function Lx(t){return t.map(({finding:{id:e,logicalId:r,message:n,fix:s}})=>`\
[${e}] ${r||"template"}: ${n} ${s}`).join(`
`)}function hoe({finding:t,verdict:e}){let{id:r,rule:n,logicalId:s,message:i,fix:o,suppressed:a}=t,l={fails:"",warns:"",
unverifiable:" This depends on values that are known only at deployment.",existing:" The stack has this finding already.",
suppressed:` Exempt${a?.until===void 0?"":` until ${a.until}`}: ${a?.reason??"no reason given"}`};return{annotationName:r,
status:e==="unverifiable"||e==="suppressed"?"SKIPPED":"FAILED",statusMessage:ms(`${s||"template"}: ${i}${l[e]}`,qx),remediationMessage:ms(
o||"See the documentation of the rule.",qx),remediationLink:`${uoe.DOCUMENTATION}/rules.md#${n.toLowerCase()}`,severityLevel:moe[e]}}
var moe={fails:"HIGH",existing:"MEDIUM",warns:"LOW",unverifiable:"LOW",suppressed:"INFORMATIONAL"};function tm(t,e){return`${t}\
 ${e}${t===1?"":"s"}`}var $x=" \u2026 (more in the annotations)";function ms(t,e){return t.length<=e?t:`${t.slice(0,e-$x.
length)}${$x}`}});var Hx=d((sme,Yx)=>{"use strict";var im=Object.defineProperty,yoe=Object.getOwnPropertyDescriptor,voe=Object.getOwnPropertyNames,
_oe=Object.prototype.hasOwnProperty,goe=(t,e)=>{for(var r in e)im(t,r,{get:e[r],enumerable:!0})},boe=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of voe(e))!_oe.call(t,s)&&s!==r&&im(t,s,{get:()=>e[s],enumerable:!(n=yoe(e,s))||
n.enumerable});return t},Ooe=t=>boe(im({},"__esModule",{value:!0}),t),Jx={};goe(Jx,{downloadPayload:()=>woe});Yx.exports=
Ooe(Jx);var Wx=O(),sm=V(),Gx=2e7;async function woe(t,e){return koe(await Poe(t,AbortSignal.timeout(e),e))}async function Poe(t,e,r){
let n="The connection failed";try{let s=await fetch(t,{signal:e});if(s.ok&&s.body!==null)return await Soe(s.body);n=`The\
 answer is HTTP ${s.status}`}catch(s){if(s instanceof zo)throw(0,sm.codedError)("HookPayloadTooLarge","payload",`The pay\
load has more than ${Gx} bytes`,"Split the template into nested stacks, or exclude the stack from the hook by stackFilte\
rs.");n=e.aborted?`There was no complete answer within ${r/1e3} seconds`:n}throw(0,sm.codedError)("HookPayloadUnavailabl\
e","payload",`The template could not be downloaded from CloudFormation. ${n}`,"Repeat the operation. If it fails again, \
see the log of the function.")}var zo=class extends Error{};async function Soe(t){let e=[],r=0;for await(let n of t){if(r+=
n.length,r>Gx)throw new zo;e.push(n)}return Buffer.concat(e).toString("utf8")}function koe(t){let e=Toe(t),[r,n,s]=["tem\
plate","previousTemplate","changedResources"].map(i=>(0,Wx.at)(e,i)??void 0);if(e===void 0||[r,n].some(i=>i!==void 0&&typeof i!=
"string"))throw(0,sm.codedError)("HookPayloadMalformed","payload","The payload is not a JSON object with a template as t\
ext","Update cdk-secure-table: CloudFormation may have changed the payload.");return{template:Vx(r),previousTemplate:Vx(
n),changes:(0,Wx.listOf)(s??void 0)}}function Toe(t){try{let e=JSON.parse(t);return typeof e=="object"&&e!==null&&!Array.
isArray(e)?e:void 0}catch{return}}function Vx(t){return t===void 0||t.trim()===""?void 0:t}});var ej=d((ime,Zx)=>{"use strict";var om=Object.defineProperty,Aoe=Object.getOwnPropertyDescriptor,Eoe=Object.getOwnPropertyNames,
Noe=Object.prototype.hasOwnProperty,xoe=(t,e)=>{for(var r in e)om(t,r,{get:e[r],enumerable:!0})},joe=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Eoe(e))!Noe.call(t,s)&&s!==r&&om(t,s,{get:()=>e[s],enumerable:!(n=Aoe(e,s))||
n.enumerable});return t},Roe=t=>joe(om({},"__esModule",{value:!0}),t),Xx={};xoe(Xx,{readRequest:()=>Ioe,tokenOf:()=>Qx});
Zx.exports=Roe(Xx);var te=O(),Doe=V(),zx=["STACK","CHANGE_SET"];function Qx(t){return(0,te.textOrNone)((0,te.at)(t,"clie\
ntRequestToken")??(0,te.at)(t,"clientRequesttoken"))}function Ioe(t){let e=(0,te.textOrNone)((0,te.at)(t,"requestData","\
targetType")),r=(0,te.textOrNone)((0,te.at)(t,"requestData","payload")),n=(0,te.textOrNone)((0,te.at)(t,"actionInvocatio\
nPoint")).startsWith("DELETE");if(!zx.includes(e)||r===""&&!n)throw(0,Doe.codedError)("HookRequestUnreadable",e||"event",
"The event is not a request of a Lambda hook for a stack or a change set",`Use ${zx.join(" and ")} as the target operati\
ons of the hook.`);let[,,,s,i,o=""]=(0,te.textOrNone)((0,te.at)(t,"stackId")??(0,te.at)(t,"stackID")).split(":");return{
token:Qx(t),target:e,isDeletion:n,stackName:o.split("/")[1]??"stack",region:s||void 0,account:i||(0,te.textOrNone)((0,te.
at)(t,"awsAccountId"))||void 0,payloadUrl:r}}});var nj=d((ome,rj)=>{"use strict";var am=Object.defineProperty,Moe=Object.getOwnPropertyDescriptor,Coe=Object.getOwnPropertyNames,
qoe=Object.prototype.hasOwnProperty,Loe=(t,e)=>{for(var r in e)am(t,r,{get:e[r],enumerable:!0})},$oe=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Coe(e))!qoe.call(t,s)&&s!==r&&am(t,s,{get:()=>e[s],enumerable:!(n=Moe(e,s))||
n.enumerable});return t},Foe=t=>$oe(am({},"__esModule",{value:!0}),t),tj={};Loe(tj,{readSettings:()=>Koe});rj.exports=Foe(
tj);var Boe=V();function Koe(t){let e=(r,n)=>{let s=t[r]??n[0];return n.find(i=>i===s)??Uoe(r,n)};return{unverifiable:e(
"UNVERIFIABLE",["WARN","FAIL"]),existing:e("EXISTING",["FAIL","WARN"]),exemptions:e("EXEMPTIONS",["HONOR","REPORT"])}}function Uoe(t,e){
throw(0,Boe.codedError)("HookSettingUnknown",t,"The value of the environment variable is unknown",`Use ${e.join(" or ")}\
.`)}});var lj=d((ame,cj)=>{"use strict";var cm=Object.defineProperty,Woe=Object.getOwnPropertyDescriptor,Voe=Object.getOwnPropertyNames,
Joe=Object.prototype.hasOwnProperty,Goe=(t,e)=>{for(var r in e)cm(t,r,{get:e[r],enumerable:!0})},Yoe=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Voe(e))!Joe.call(t,s)&&s!==r&&cm(t,s,{get:()=>e[s],enumerable:!(n=Woe(e,s))||
n.enumerable});return t},Hoe=t=>Yoe(cm({},"__esModule",{value:!0}),t),oj={};Goe(oj,{handler:()=>Zoe});cj.exports=Hoe(oj);
var Xo=Ux(),zoe=Qh(),Xoe=Hx(),sj=ej(),Qoe=nj(),aj=15e3,ij=5e3;async function Zoe(t,e){let r=await eae(t,(e?.getRemainingTimeInMillis()??
aj+ij)-ij);return console.log(JSON.stringify({hookStatus:r.hookStatus,errorCode:r.errorCode,message:r.message})),r}async function eae(t,e){
let r=(0,sj.tokenOf)(t);try{let n=(0,Qoe.readSettings)(process.env),s=(0,sj.readRequest)(t);if(s.isDeletion)return(0,Xo.
success)(r,`${s.stackName}: a deletion is not checked`);let i=await(0,Xoe.downloadPayload)(s.payloadUrl,Math.min(Math.max(
e,1),aj));return i.template===void 0?(0,Xo.success)(r,`${s.stackName}: there is no template to check`):(0,Xo.answer)(r,s.
stackName,(0,zoe.judge)(s,i,n))}catch(n){return(0,Xo.internalFailure)(r,n instanceof Error?n.message:String(n))}}});var fj=d((cme,pj)=>{"use strict";var lm=Object.defineProperty,tae=Object.getOwnPropertyDescriptor,rae=Object.getOwnPropertyNames,
nae=Object.prototype.hasOwnProperty,sae=(t,e)=>{for(var r in e)lm(t,r,{get:e[r],enumerable:!0})},iae=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of rae(e))!nae.call(t,s)&&s!==r&&lm(t,s,{get:()=>e[s],enumerable:!(n=tae(e,s))||
n.enumerable});return t},oae=t=>iae(lm({},"__esModule",{value:!0}),t),uj={};sae(uj,{HELP:()=>fae,readArguments:()=>uae});
pj.exports=oae(uj);var aae=require("util"),cae=V(),lae={format:{type:"string"},output:{type:"string",multiple:!0},rule:{
type:"string",multiple:!0},"skip-rule":{type:"string",multiple:!0},framework:{type:"string",multiple:!0},"fail-on":{type:"\
string"},unverifiable:{type:"string"},region:{type:"string"},account:{type:"string"},parameter:{type:"string",multiple:!0},
"parameter-file":{type:"string",multiple:!0},baseline:{type:"string"},"write-baseline":{type:"boolean"},quiet:{type:"boo\
lean"},help:{type:"boolean",short:"h"}};function uae(t){try{let{values:e,positionals:r}=(0,aae.parseArgs)({args:[...t],options:lae,
allowPositionals:!0});return{paths:r,values:e}}catch(e){throw(0,cae.codedError)("UnknownOption","check",pae(e.message),"\
Run `cdk-secure-table check --help` for the options.")}}function pae(t){return t.split(". ")[0].replace(/\.$/,"")}var fae=`\
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
`});var _j=d((lme,vj)=>{"use strict";var pm=Object.defineProperty,dae=Object.getOwnPropertyDescriptor,hae=Object.getOwnPropertyNames,
mae=Object.prototype.hasOwnProperty,yae=(t,e)=>{for(var r in e)pm(t,r,{get:e[r],enumerable:!0})},vae=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of hae(e))!mae.call(t,s)&&s!==r&&pm(t,s,{get:()=>e[s],enumerable:!(n=dae(e,s))||
n.enumerable});return t},_ae=t=>vae(pm({},"__esModule",{value:!0}),t),yj={};yae(yj,{Baseline:()=>um});vj.exports=_ae(yj);
var dj=require("fs"),hj=Se(),Qo=O(),gae=A(),bae=V(),um=class t{constructor(e){this.entries=e}entries;static read(e){let r=(0,gae.
parseJson)((0,hj.readText)(e)),n=(0,Qo.at)(r,"findings");if((0,Qo.at)(r,"version")!==mj||!(0,Qo.isList)(n)||!n.every(Oae))
throw(0,bae.codedError)("MalformedBaseline",e,"The file is not a baseline of this version","Write it again with --write-\
baseline.");return new t(n)}static readIfExists(e){return(0,dj.existsSync)(e)?t.read(e):t.none()}static none(){return new t(
[])}apply(e){let r=new Map;this.entries.forEach(({fingerprint:s})=>r.set(s,(r.get(s)??0)+1));let n=e.findings.map(s=>{let i=r.
get(s.fingerprint)??0;return s.suppressed!==void 0||i===0?s:(r.set(s.fingerprint,i-1),{...s,suppressed:{kind:"baseline"}})});
return{...e,findings:n}}with({files:e,findings:r},n){let s=new Set([...n,"Exemption"]),i=this.entries.filter(({file:a,id:c})=>!e.
includes(a)||!s.has(wae(c))),o=r.filter(({suppressed:a})=>a===void 0).map(({at:{file:a},logicalId:c,id:l,fingerprint:u})=>({
file:a,logicalId:c,id:l,fingerprint:u}));return new t([...i,...o])}write(e){let r=this.entries.map(s=>JSON.stringify(s)).
sort(),n=`{
  "version": ${mj},
  "findings": [${r.map(s=>`
    ${s}`).join(",")}
  ]
}
`;(0,hj.attempt)(e,()=>(0,dj.writeFileSync)(e,n))}},mj=1;function Oae(t){return["file","logicalId","id","fingerprint"].every(
e=>typeof(0,Qo.at)(t,e)=="string")}function wae(t){return t.replace(/^SecureTable-/,"").replace(/\[.*$/,"")}});var wj=d((ume,Oj)=>{"use strict";var fm=Object.defineProperty,Pae=Object.getOwnPropertyDescriptor,Sae=Object.getOwnPropertyNames,
kae=Object.prototype.hasOwnProperty,Tae=(t,e)=>{for(var r in e)fm(t,r,{get:e[r],enumerable:!0})},Aae=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Sae(e))!kae.call(t,s)&&s!==r&&fm(t,s,{get:()=>e[s],enumerable:!(n=Pae(e,s))||
n.enumerable});return t},Eae=t=>Aae(fm({},"__esModule",{value:!0}),t),gj={};Tae(gj,{readParameters:()=>jae});Oj.exports=
Eae(gj);var Nae=jt(),xae=Se(),Ie=O(),bj=V();function jae(t,e){return new Map([...e.flatMap(r=>Dae(r)),...t.map(Rae)])}function Rae(t){
let e=t.indexOf("=");if(e<1)throw(0,bj.codedError)("MalformedParameter",t,"The parameter is not written as NAME=VALUE","\
Write, for example, --parameter Stage=prod.");return[t.slice(0,e),t.slice(e+1)]}function Dae(t){let e=(0,Nae.parseDocument)(
t,(0,xae.readText)(t)),r=(0,Ie.at)(e,"Parameters")??e;return((0,Ie.isList)(e)?Iae(e):(0,Ie.isObject)(r)?(0,Ie.entriesOf)(
r):[[void 0,void 0]]).map(([s,i])=>{if(typeof s!="string"||!((0,Ie.isScalar)(i)||(0,Ie.isList)(i)&&i.every(Ie.isScalar)))
throw(0,bj.codedError)("MalformedParameterFile",t,"The file does not list names and values of parameters",'Write [{"Para\
meterKey": "Stage", "ParameterValue": "prod"}] or {"Stage": "prod"}.');return[s,String(i)]})}function Iae(t){return t.filter(
e=>(0,Ie.at)(e,"UsePreviousValue")!==!0).map(e=>[(0,Ie.at)(e,"ParameterKey"),(0,Ie.at)(e,"ParameterValue")])}});var kj=d((pme,Sj)=>{"use strict";var dm=Object.defineProperty,Mae=Object.getOwnPropertyDescriptor,Cae=Object.getOwnPropertyNames,
qae=Object.prototype.hasOwnProperty,Lae=(t,e)=>{for(var r in e)dm(t,r,{get:e[r],enumerable:!0})},$ae=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Cae(e))!qae.call(t,s)&&s!==r&&dm(t,s,{get:()=>e[s],enumerable:!(n=Mae(e,s))||
n.enumerable});return t},Fae=t=>$ae(dm({},"__esModule",{value:!0}),t),Pj={};Lae(Pj,{SYNTHESIS_STOPPED:()=>Bae});Sj.exports=
Fae(Pj);var Bae="Synthesis stopped by EncryptedTables.enforce"});var bm=d((fme,Nj)=>{"use strict";var gm=Object.defineProperty,Kae=Object.getOwnPropertyDescriptor,Uae=Object.getOwnPropertyNames,
Wae=Object.prototype.hasOwnProperty,Vae=(t,e)=>{for(var r in e)gm(t,r,{get:e[r],enumerable:!0})},Jae=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Uae(e))!Wae.call(t,s)&&s!==r&&gm(t,s,{get:()=>e[s],enumerable:!(n=Kae(e,s))||
n.enumerable});return t},Gae=t=>Jae(gm({},"__esModule",{value:!0}),t),Tj={};Vae(Tj,{isAssembly:()=>Yae,isNestedAssembly:()=>Xae,
isStack:()=>zae,readManifest:()=>Hae});Nj.exports=Gae(Tj);var hm=require("fs"),ym=require("path"),vm=Se(),J=O(),_m=kj(),
Aj=A(),mm=V();function Yae(t){let e=(0,ym.join)(t,Ej);return!(0,hm.existsSync)(e)||!(0,hm.statSync)(e).isFile()?!1:(0,hm.
existsSync)((0,ym.join)(t,"cdk.out"))||(0,vm.readStart)(e,_m.SYNTHESIS_STOPPED.length)===_m.SYNTHESIS_STOPPED||(0,J.isObject)(
(0,J.at)((0,Aj.parseJson)((0,vm.readText)(e)),"artifacts"))}var Ej="manifest.json";function Hae(t){let e=(0,ym.join)(t,Ej),
r=(0,vm.readText)(e);if(r.startsWith(_m.SYNTHESIS_STOPPED))throw(0,mm.codedError)("SynthesisStopped",t,`The assembly was\
 not completed. ${r.trim().replace(/\.$/,"")}`,"The findings are in validation-report.json: run `cdk-secure-table report\
`.");let n=(0,Aj.parseJson)(r),s=(0,J.at)(n,"artifacts")??{};if(!(0,J.isObject)(n)||!(0,J.isObject)(s))throw(0,mm.codedError)(
"MalformedAssembly",e,"The manifest is not the JSON of a CDK assembly","Synthesize the app again.");let i=(0,J.at)(n,"mi\
ssing");if((0,J.isList)(i)&&i.length>0)throw(0,mm.codedError)("ContextMissing",t,"The assembly has dummy values in place\
 of context that was not looked up","Synthesize the app with the CDK CLI and credentials for its accounts.");return(0,J.
entriesOf)(s).map(([o,a])=>[o,{type:(0,J.textOrNone)((0,J.at)(a,"type")),environment:(0,J.textOrNone)((0,J.at)(a,"enviro\
nment")),properties:(0,J.at)(a,"properties"),metadata:(0,J.at)(a,"metadata"),metadataFile:(0,J.textOrNone)((0,J.at)(a,"a\
dditionalMetadataFile"))||void 0,displayName:(0,J.textOrNone)((0,J.at)(a,"displayName"))||void 0}])}function zae({type:t}){
return t==="aws:cloudformation:stack"}function Xae({type:t}){return t==="cdk:cloud-assembly"}});var Mj=d((dme,Ij)=>{"use strict";var Sm=Object.defineProperty,Qae=Object.getOwnPropertyDescriptor,Zae=Object.getOwnPropertyNames,
ece=Object.prototype.hasOwnProperty,tce=(t,e)=>{for(var r in e)Sm(t,r,{get:e[r],enumerable:!0})},rce=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Zae(e))!ece.call(t,s)&&s!==r&&Sm(t,s,{get:()=>e[s],enumerable:!(n=Qae(e,s))||
n.enumerable});return t},nce=t=>rce(Sm({},"__esModule",{value:!0}),t),xj={};tce(xj,{readAssembly:()=>uce});Ij.exports=nce(
xj);var sce=require("crypto"),km=require("fs"),qr=require("path"),Om=bm(),jj=jt(),ys=Se(),H=O(),ice=A(),Rj=V(),oce=Af(),
ace=Rr(),cce=Z(),lce=ad();function uce(t,e={}){return new wm(e).read(t)}var wm=class{constructor(e){this.defaults=e}defaults;templates=[];metadata=new Map;paths=new Pm(
this.metadata);assets=new oce.AssetFiles;visited=new Set;read(e){return this.assembly(e),[...this.templates].forEach(r=>this.
nestedStacks(r)),{templates:this.templates,metadata:this.metadata}}assembly(e){let r=(0,ys.attempt)(e,()=>(0,km.realpathSync)(
e));if(this.visited.has(r))throw(0,Rj.codedError)("MalformedAssembly",e,"The assemblies of its stages contain each other",
"Synthesize the app again.");this.visited.add(r);for(let[n,s]of(0,Om.readManifest)(e))(0,Om.isNestedAssembly)(s)?this.assembly(
(0,qr.join)(e,(0,H.textOrNone)((0,H.at)(s.properties,"directoryName")))):(0,Om.isStack)(s)&&this.stack(e,n,s)}stack(e,r,{
environment:n,properties:s,metadata:i,metadataFile:o,displayName:a}){let c=o===void 0?i:dce((0,qr.join)(e,o));(0,H.entriesOf)(
c).forEach(([f,h])=>this.metadata.set(f.replace(/^\//,""),(0,H.listOf)(h).flatMap(hce)));let l=a??r,[u,p]=n.replace(/^aws:\/\//,
"").split("/");this.templates.push(this.load((0,qr.join)(e,(0,H.textOrNone)((0,H.at)(s,"templateFile"))),{...this.defaults,
stackPath:l,stackName:(0,H.textOrNone)((0,H.at)(s,"stackName"))||r,tags:Object.fromEntries((0,H.entriesOf)((0,H.at)(s,"t\
ags")).map(([f,h])=>[f,String(h)])),...u==="unknown-account"||u===""?{}:{account:u},...p==="unknown-region"||p===void 0?
{}:{region:p}}))}load(e,r){let n=(0,jj.parseDocument)(e,(0,ys.readText)(e)),{stackPath:s}=r;this.paths.addStack(s);let i=o=>(0,H.
textOrNone)((0,H.at)((0,H.at)(n,"Resources",o),"Metadata","aws:cdk:path"))||this.paths.find(o,s);return new cce.Template(
n,{...r,file:e,pathOf:i})}nestedStacks(e){let r=[...e.resources.values()].filter(({type:n})=>n===lce.STACK);for(let n of r){
let{stackPath:s,pathOf:i}=e.origin,o=pce(this.paths.nestedResource(n.logicalId,s)??i(n.logicalId)),a=o===void 0?void 0:this.
templateFile(n,o);if(o!==void 0&&a!==void 0){let{region:c,account:l}=e,u=this.load(a,{stackPath:o,region:c,account:l});u.
parent=(0,ace.parentStack)(n),e.nested.set(n.logicalId,[u]),this.templates.push(u),this.nestedStacks(u)}}}templateFile({
template:e,properties:r},n){let s=(0,ice.composeText)((0,H.at)(r,"TemplateURL")),i=this.assets.find(s,e)??this.assets.upload(
s,e),o=fce((0,qr.dirname)(e.origin.file),n);return i===void 0?JSON.stringify(s).includes("AssetParameters")?o:void 0:o!==
void 0&&(0,ys.readText)(o)===(0,ys.readText)(i)?o:i}};function pce(t){return t===void 0?void 0:Dj.exec(t)?.slice(1,3).join(
"")}var Dj=/^((?:.*\/)?)([^/]+)\.NestedStack\/\2\.NestedStackResource$/;function fce(t,e){let r=(0,sce.createHash)("md5").
update(e.split("/").filter(s=>s!=="Default").join("/")).digest("hex").slice(0,8).toUpperCase(),n=(0,km.readdirSync)(t).find(
s=>s.endsWith(`${r}.nested.template.json`));return n===void 0?void 0:(0,qr.join)(t,n)}function dce(t){if(!(0,km.existsSync)(
t))throw(0,Rj.codedError)("MalformedAssembly",t,`The manifest names ${(0,qr.basename)(t)}, which does not exist`,"Synthe\
size the app again.");return(0,jj.parseDocument)(t,(0,ys.readText)(t))}function hce(t){let e=(0,H.at)(t,"type");return typeof e==
"string"?[{type:e,data:(0,H.at)(t,"data")}]:[]}var Pm=class{constructor(e){this.metadata=e}metadata;stackPaths=new Set;index;addStack(e){
this.stackPaths.add(e)}find(e,r){return this.withId(e).find(n=>this.stackOf(n)===r)}nestedResource(e,r){return this.withId(
e).filter(n=>n.startsWith(`${r}/`)&&Dj.test(n)).sort((n,s)=>n.split("/").length-s.split("/").length)[0]}withId(e){return this.
index??=this.indexPaths(),this.index.get(e)??[]}indexPaths(){let e=new Map;for(let[r,n]of this.metadata){let s=n.find(({
type:i})=>i==="aws:cdk:logicalId")?.data;typeof s=="string"&&(0,H.addTo)(e,s,r)}return e}stackOf(e){let r=e.split("/");for(let n=r.
length;n>0;n-=1){let s=r.slice(0,n).join("/");if(this.stackPaths.has(s))return s}}}});var $j=d((hme,Lj)=>{"use strict";var Tm=Object.defineProperty,mce=Object.getOwnPropertyDescriptor,yce=Object.getOwnPropertyNames,
vce=Object.prototype.hasOwnProperty,_ce=(t,e)=>{for(var r in e)Tm(t,r,{get:e[r],enumerable:!0})},gce=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of yce(e))!vce.call(t,s)&&s!==r&&Tm(t,s,{get:()=>e[s],enumerable:!(n=mce(e,s))||
n.enumerable});return t},bce=t=>gce(Tm({},"__esModule",{value:!0}),t),Cj={};_ce(Cj,{globBase:()=>Sce,globPattern:()=>kce,
isGlob:()=>Pce});Lj.exports=bce(Cj);var qj=require("path"),Oce=Se(),wce=V();function Pce(t){return/[*?[{]/.test(t)}function Sce(t){
return(0,qj.dirname)(`${t.slice(0,t.search(/[*?[{]/))}x`)}function kce(t){let e="",r=0;for(let[n]of(0,Oce.withSlashes)((0,qj.
normalize)(t)).matchAll(/\*\*\/|\*\*|\*|\?|\[[^\]]+\]|[^]/g))e+=Tce(n,r>0),r+=n==="{"?1:n==="}"?-1:0;try{return new RegExp(
`^${e}$`)}catch{throw(0,wce.codedError)("MalformedGlob",t,"The brackets of the pattern do not match","Close each { and [\
, or name the file without a wildcard.")}}function Tce(t,e){switch(t){case"**/":return"(?:.*/)?";case"**":return".*";case"\
*":return"[^/]*";case"?":return"[^/]";case"{":return"(?:";case"}":return")";case",":return e?"|":","}return t.length>1?t.
replace(/^\[!/,"[^"):t.replace(/[\\^$.|+()[\]]/,"\\$&")}});var Jj=d((mme,Vj)=>{"use strict";var Nm=Object.defineProperty,Ace=Object.getOwnPropertyDescriptor,Ece=Object.getOwnPropertyNames,
Nce=Object.prototype.hasOwnProperty,xce=(t,e)=>{for(var r in e)Nm(t,r,{get:e[r],enumerable:!0})},jce=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Ece(e))!Nce.call(t,s)&&s!==r&&Nm(t,s,{get:()=>e[s],enumerable:!(n=Ace(e,s))||
n.enumerable});return t},Rce=t=>jce(Nm({},"__esModule",{value:!0}),t),Kj={};xce(Kj,{STDIN:()=>xm,findInputs:()=>Dce});Vj.
exports=Rce(Kj);var gt=require("fs"),Me=require("path"),Am=$j(),Fj=bm(),Lr=Se(),Bj=V(),xm="-";function Dce(t){let e=new Em;
return t.forEach(r=>e.add(r)),{assemblies:[...e.assemblies],files:[...e.files],candidates:[...e.candidates].filter(r=>!e.
files.has(r)),stdin:t.includes(xm)}}var Em=class{assemblies=new Set;files=new Set;candidates=new Set;visited=new Set;add(e){
if(e===xm)return;let r=(0,Lr.readablePath)(e);(0,Am.isGlob)(r)&&!(0,gt.existsSync)(r)?this.glob(r):(0,Lr.attempt)(r,()=>(0,gt.
statSync)(r)).isDirectory()?this.folder(r):(0,Me.basename)(r)==="manifest.json"&&(0,Fj.isAssembly)((0,Me.dirname)(r))?this.
assemblies.add((0,Me.dirname)(r)):this.files.add(r)}glob(e){let r=(0,Am.globPattern)(e),n=Wj((0,Am.globBase)(e),this.visited).
filter(s=>r.test((0,Lr.withSlashes)(s)));if(this.visited.clear(),n.length===0)throw(0,Bj.codedError)("NothingFound",e,"N\
o file matches the pattern","Check the pattern; quote it, so that the shell does not change it.");n.forEach(s=>this.files.
add(s))}folder(e){let r=(0,Lr.attempt)(e,()=>(0,gt.realpathSync)(e));if(!this.visited.has(r)){if(this.visited.add(r),(0,Fj.
isAssembly)(e)){this.assemblies.add(e);return}if((0,gt.existsSync)((0,Me.join)(e,"cdk.out"))&&(0,gt.statSync)((0,Me.join)(
e,"cdk.out")).isFile())throw(0,Bj.codedError)("MalformedAssembly",e,"The folder is a CDK assembly without manifest.json",
"Synthesize the app again.");for(let{name:n,isFolder:s}of Uj(e))s?this.folder((0,Me.join)(e,n)):Ice.test(n)&&this.candidates.
add((0,Me.join)(e,n))}}},Ice=/\.(json|ya?ml|template|cfn)$/i,Mce=new Set(["node_modules",".git",".aws-sam",".serverless",
".venv","venv","__pycache__"]);function Uj(t){return(0,Lr.attempt)(t,()=>(0,gt.readdirSync)(t,{withFileTypes:!0})).filter(
({name:r})=>!Mce.has(r)).flatMap(r=>{let n=r.isSymbolicLink()?(0,gt.statSync)((0,Me.join)(t,r.name),{throwIfNoEntry:!1}):
r;return n===void 0||!(n.isDirectory()||n.isFile())?[]:[{name:r.name,isFolder:n.isDirectory()}]}).sort((r,n)=>r.name<n.name?
-1:1)}function Wj(t,e){let r=(0,Lr.attempt)(t,()=>(0,gt.realpathSync)(t));return e.has(r)?[]:(e.add(r),Uj(t).flatMap(({name:n,
isFolder:s})=>s?Wj((0,Me.join)(t,n),e):[(0,Me.join)(t,n)]))}});var Hj=d((yme,Yj)=>{"use strict";var Mm=Object.defineProperty,Cce=Object.getOwnPropertyDescriptor,qce=Object.getOwnPropertyNames,
Lce=Object.prototype.hasOwnProperty,$ce=(t,e)=>{for(var r in e)Mm(t,r,{get:e[r],enumerable:!0})},Fce=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of qce(e))!Lce.call(t,s)&&s!==r&&Mm(t,s,{get:()=>e[s],enumerable:!(n=Cce(e,s))||
n.enumerable});return t},Bce=t=>Fce(Mm({},"__esModule",{value:!0}),t),Gj={};$ce(Gj,{readSources:()=>Jce});Yj.exports=Bce(
Gj);var Kce=require("fs"),Uce=Mj(),Wce=Yo(),Vce=Jj(),jm=jt(),ea=Se(),Zo=O(),Dm=V();function Jce(t,e,r){let{assemblies:n,
files:s,candidates:i,stdin:o}=(0,Vce.findInputs)(t),a=new Map,c=new Im(n.length+s.length+i.length,r),l=(y,P)=>(c.next(y),
P()),u=(y,P)=>(0,Wce.templateOf)({file:y,text:P,...e}),p=n.map(y=>l(y,()=>(0,Uce.readAssembly)(y,e))),f=s.map(y=>l(y,()=>u(
y,(0,ea.readText)(y)))),h=i.flatMap(y=>l(y,()=>Gce(y).map(P=>u(y,P))));o&&(a.set(Rm,r.stdin()),f.push(u(Rm,a.get(Rm)))),
c.end();let v=[...f,...h],m=[...p,...v.length>0?[{templates:v}]:[]];if(Yce(e.parameters??new Map,m.flatMap(y=>y.templates)),
m.length===0)throw(0,Dm.codedError)("NothingFound",t.join(" "),`There is no CloudFormation template among ${i.length} fi\
les`,"Pass templates, or folders that contain them.");return{groups:m,skipped:i.length-h.length,textOf:y=>a.get(y)??(0,ea.
readText)(y)}}var Rm="<stdin>";function Gce(t){if((0,Kce.statSync)(t).size>jm.MAX_TEMPLATE_LENGTH&&!(0,jm.isTemplateText)(
(0,ea.readStart)(t,1e6)))return[];let e=(0,ea.readText)(t);return(0,jm.isTemplateText)(e)?[e]:[]}function Yce(t,e){for(let[
r,n]of t){let s=e.filter(({parent:o})=>o===void 0).flatMap(o=>o.section("Parameters",r)??[]);if(s.length===0)throw(0,Dm.
codedError)("UnknownParameter",r,"No template has this parameter","Correct the name, or remove the parameter.");if(s.map(
o=>({list:(0,Zo.at)(o,"AllowedValues"),type:(0,Zo.textOrNone)((0,Zo.at)(o,"Type"))})).find(({list:o,type:a})=>(0,Zo.isList)(
o)&&!a.includes("List")&&!o.map(String).includes(n))!==void 0)throw(0,Dm.codedError)("ParameterNotAllowed",r,`The value ${n}\
 is not among the AllowedValues of the template`,"Pass an allowed value.")}}var Im=class{constructor(e,r){this.total=e,this.
io=r}total;io;started=Date.now();read=0;shown=0;next(e){this.read+=1;let r=Date.now();this.io.isTerminal&&r-this.started>
500&&r-this.shown>100&&(this.shown=r,this.io.stderr(`\r\x1B[KReading ${this.read} of ${this.total}: ${e}`.slice(0,100)))}end(){
this.shown>0&&this.io.stderr("\r\x1B[K")}}});var rR=d((vme,tR)=>{"use strict";var $m=Object.defineProperty,Hce=Object.getOwnPropertyDescriptor,zce=Object.getOwnPropertyNames,
Xce=Object.prototype.hasOwnProperty,Qce=(t,e)=>{for(var r in e)$m(t,r,{get:e[r],enumerable:!0})},Zce=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of zce(e))!Xce.call(t,s)&&s!==r&&$m(t,s,{get:()=>e[s],enumerable:!(n=Hce(e,s))||
n.enumerable});return t},ele=t=>Zce($m({},"__esModule",{value:!0}),t),Qj={};Qce(Qj,{check:()=>ile});tR.exports=ele(Qj);var Zj=require("fs"),
zj=fj(),Cm=_j(),tle=Yo(),rle=wj(),qm=zh(),nle=Hj(),sle=Se(),ta=V();function ile(t,e,r){let{paths:n,values:s}=(0,zj.readArguments)(
t);if(s.help===!0)return e.stdout(zj.HELP),0;let i=ole(s,r),{rules:o,baseline:a,isQuiet:c}=i,l=(0,nle.readSources)(n.length===
0?lle():n,i.defaults,e),u=(0,tle.checkGroups)(l.groups,v=>l.textOf(v),{rules:o,unverifiable:i.unverifiable}),p=i.writesBaseline?
a.with(u,o.map(({name:v})=>v)):a;i.writesBaseline&&p.write(s.baseline);let f=p.apply(u);i.outputs.forEach(({file:v,render:m})=>(0,sle.
attempt)(v,()=>(0,Zj.writeFileSync)(v,Xj(m(f)))));let h=f.findings.filter(v=>(0,qm.fails)(v,i.failOn));if((!c||h.length>
0)&&e.stdout(Xj(i.render(c?{...f,findings:h}:f))),l.skipped>0&&!c){let v=l.skipped===1?"file is no CloudFormation templa\
te and was":"files are no CloudFormation templates and were";e.stderr(`${l.skipped} ${v} not checked.
`)}return h.length>0?1:0}function ole(t,e){let r=t["write-baseline"]===!0;return{render:eR(t.format??"text",e),outputs:(t.
output??[]).map(n=>ale(n,e)),rules:(0,qm.selectRules)({rules:t.rule,skipped:t["skip-rule"],frameworks:t.framework}),failOn:Lm(
"--fail-on",t["fail-on"]??"guarded",qm.FAIL_ON),unverifiable:Lm("--unverifiable",t.unverifiable??"warn",["warn","fail"]),
defaults:{region:t.region,account:t.account,parameters:(0,rle.readParameters)(t.parameter??[],t["parameter-file"]??[])},
baseline:cle(t.baseline,r),writesBaseline:r,isQuiet:t.quiet===!0}}function eR(t,e){return e[Lm("--format",t,Object.keys(
e))]}function ale(t,e){let r=t.indexOf("=");if(r<1||r===t.length-1)throw(0,ta.codedError)("MalformedOption","--output",`${t}\
 is not written as FORMAT=FILE`,"Write, for example, --output sarif=results.sarif.");return{file:t.slice(r+1),render:eR(
t.slice(0,r),e)}}function Lm(t,e,r){let n=r.find(s=>s===e);if(n===void 0)throw(0,ta.codedError)("MalformedOption",t,`${JSON.
stringify(e)} is not a value of this option`,`Pass ${r.join(", ")}.`);return n}function cle(t,e){if(t===void 0&&e)throw(0,ta.
codedError)("MalformedOption","--write-baseline","The file of the baseline is missing","Add --baseline FILE.");return t===
void 0?Cm.Baseline.none():e?Cm.Baseline.readIfExists(t):Cm.Baseline.read(t)}function lle(){if(!(0,Zj.existsSync)("cdk.ou\
t"))throw(0,ta.codedError)("NothingFound","check","There is no path, and no folder cdk.out","Pass templates or folders, \
for example `cdk-secure-table check template.yaml`.");return["cdk.out"]}function Xj(t){return t===""||t.endsWith(`
`)?t:`${t}
`}});var ra=d((_me,iR)=>{"use strict";var Fm=Object.defineProperty,ule=Object.getOwnPropertyDescriptor,ple=Object.getOwnPropertyNames,
fle=Object.prototype.hasOwnProperty,dle=(t,e)=>{for(var r in e)Fm(t,r,{get:e[r],enumerable:!0})},hle=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of ple(e))!fle.call(t,s)&&s!==r&&Fm(t,s,{get:()=>e[s],enumerable:!(n=ule(e,s))||
n.enumerable});return t},mle=t=>hle(Fm({},"__esModule",{value:!0}),t),nR={};dle(nR,{counted:()=>vs,findingsByFile:()=>_le,
summarize:()=>sR,summaryText:()=>vle,suppressionText:()=>gle});iR.exports=mle(nR);var yle=O();function sR(t){let e=t.filter(
({suppressed:n})=>n===void 0),r=n=>e.filter(n).length;return{errors:r(({severity:n})=>n==="error"),warnings:r(({severity:n})=>n===
"warning"),unverifiable:r(({unverifiable:n})=>n),suppressed:t.length-e.length}}function vle({files:t,tables:e,findings:r}){
let{errors:n,warnings:s,unverifiable:i,suppressed:o}=sR(r);return`${[vs(n,"error"),vs(s,"warning"),...i>0?[`${i} unverif\
iable`]:[],...o>0?[`${o} suppressed`]:[]].join(", ")} in ${vs(t.length,"file")} with ${vs(e,"table")}`}function vs(t,e){
return`${t.toLocaleString("en-US")} ${e}${t===1?"":"s"}`}function _le(t){let e=new Map;return t.forEach(r=>(0,yle.addTo)(
e,r.at.file,r)),e}function gle({suppressed:t}){if(t===void 0)return;let{kind:e,reason:r,until:n}=t;return`${e==="baselin\
e"?"in the baseline":e}${n===void 0?"":` until ${n}`}${r===void 0?"":`: ${r}`}`}});var cR=d((gme,aR)=>{"use strict";var Bm=Object.defineProperty,ble=Object.getOwnPropertyDescriptor,Ole=Object.getOwnPropertyNames,
wle=Object.prototype.hasOwnProperty,Ple=(t,e)=>{for(var r in e)Bm(t,r,{get:e[r],enumerable:!0})},Sle=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Ole(e))!wle.call(t,s)&&s!==r&&Bm(t,s,{get:()=>e[s],enumerable:!(n=ble(e,s))||
n.enumerable});return t},kle=t=>Sle(Bm({},"__esModule",{value:!0}),t),oR={};Ple(oR,{renderJson:()=>Ele});aR.exports=kle(
oR);var Tle=ra(),Ale=1;function Ele({files:t,tables:e,findings:r}){return JSON.stringify({version:Ale,summary:{files:t.length,
tables:e,...(0,Tle.summarize)(r)},files:t,findings:r},void 0,2)}});var na=d((bme,pR)=>{"use strict";var Km=Object.defineProperty,Nle=Object.getOwnPropertyDescriptor,xle=Object.getOwnPropertyNames,
jle=Object.prototype.hasOwnProperty,Rle=(t,e)=>{for(var r in e)Km(t,r,{get:e[r],enumerable:!0})},Dle=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of xle(e))!jle.call(t,s)&&s!==r&&Km(t,s,{get:()=>e[s],enumerable:!(n=Nle(e,s))||
n.enumerable});return t},Ile=t=>Dle(Km({},"__esModule",{value:!0}),t),lR={};Rle(lR,{printable:()=>Cle,wellFormed:()=>Lle,
wrap:()=>Mle});pR.exports=Ile(lR);function Mle(t,e){let r=[],n="";for(let s of t.split(/\s+/).filter(i=>i!==""))n!==""&&
n.length+1+s.length>e?(r.push(n),n=s):n=n===""?s:`${n} ${s}`;return n===""?r:[...r,n]}function Cle(t){return t.replace(qle,
uR)}function uR(t){return`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`}var qle=/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;
function Lle(t){return t.replace($le,uR)}var $le=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g});var vR=d((Ome,yR)=>{"use strict";var Um=Object.defineProperty,Fle=Object.getOwnPropertyDescriptor,Ble=Object.getOwnPropertyNames,
Kle=Object.prototype.hasOwnProperty,Ule=(t,e)=>{for(var r in e)Um(t,r,{get:e[r],enumerable:!0})},Wle=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Ble(e))!Kle.call(t,s)&&s!==r&&Um(t,s,{get:()=>e[s],enumerable:!(n=Fle(e,s))||
n.enumerable});return t},Vle=t=>Wle(Um({},"__esModule",{value:!0}),t),dR={};Ule(dR,{renderJunit:()=>Gle});yR.exports=Vle(
dR);var hR=ra(),fR=na(),Jle=O();function Gle({files:t,findings:e}){let r=(0,hR.findingsByFile)(e),n=[...new Set([...t,...r.
keys()])].map(i=>Yle(i,r.get(i)??[])),s=n.flatMap(({cases:i})=>i);return['<?xml version="1.0" encoding="UTF-8"?>',`<test\
suites name="cdk-secure-table"${mR(s)}>`,...n.map(({xml:i})=>i),"</testsuites>",""].join(`
`)}function Yle(t,e){let r=e.length===0?[Hle(t)]:zle(e).map(([n,s])=>Xle(n,s));return{cases:r,xml:[`  <testsuite name="${bt(
t)}"${mR(r)}>`,...r.map(({xml:n})=>n),"  </testsuite>"].join(`
`)}}function mR(t){let e=r=>t.filter(n=>n.outcome===r).length;return` tests="${t.length}" failures="${e("failure")}" err\
ors="0" skipped="${e("skipped")}" time="0"`}function Hle(t){return{outcome:"passed",xml:`    <testcase classname="${bt(t)}\
" name="no findings" time="0"/>`}}function zle(t){let e=new Map;return t.forEach(r=>(0,Jle.addTo)(e,[r.id,r.logicalId].filter(
n=>n!=="").join(" "),r)),[...e].flatMap(([r,n])=>n.map((s,i)=>[i===0?r:`${r} (${i+1})`,s]))}function Xle(t,e){let r=Qle(
e),n=`    <testcase classname="${bt(e.at.file)}" name="${bt(t)}" time="0">`;return{outcome:r,xml:[n,Zle(e,r),"    </test\
case>"].join(`
`)}}function Qle({suppressed:t,severity:e,unverifiable:r}){return t!==void 0?"skipped":e==="error"?"failure":r?"skipped":
"passed"}function Zle(t,e){let{message:r,fix:n,at:s,rule:i,constructPath:o}=t,a=[`${s.file}:${s.line}:${s.column}`,...o===
void 0?[]:[o]],c=bt([r,`Fix: ${n}`,...a].join(`
`));switch(e){case"failure":return`      <failure type="${bt(i)}" message="${bt(r)}">${c}</failure>`;case"skipped":return[
`      <skipped message="${bt((0,hR.suppressionText)(t)??`unverifiable: ${r}`)}"/>`,`      <system-out>${c}</system-out>`].
join(`
`);case"passed":return`      <system-out>warning: ${c}</system-out>`}}function bt(t){return(0,fR.wellFormed)(t.split(`
`).map(fR.printable).join(`
`)).replace(/[&<>"'\uFFFE\uFFFF]/g,e=>eue[e]??"")}var eue={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"}});var AR=d((wme,TR)=>{"use strict";var Wm=Object.defineProperty,tue=Object.getOwnPropertyDescriptor,rue=Object.getOwnPropertyNames,
nue=Object.prototype.hasOwnProperty,sue=(t,e)=>{for(var r in e)Wm(t,r,{get:e[r],enumerable:!0})},iue=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of rue(e))!nue.call(t,s)&&s!==r&&Wm(t,s,{get:()=>e[s],enumerable:!(n=tue(e,s))||
n.enumerable});return t},oue=t=>iue(Wm({},"__esModule",{value:!0}),t),_R={};sue(_R,{fileUri:()=>SR,isRelative:()=>kR,renderSarif:()=>pue,
ruleDescriptor:()=>wR,sarifLog:()=>OR,suppressionOf:()=>PR});TR.exports=oue(_R);var aue=mo(),sa=ve(),cue=Of(),gR=em(),lue=na(),
uue="https://json.schemastore.org/sarif-2.1.0.json";function pue({findings:t}){return JSON.stringify(OR("cdk-secure-tabl\
e",bR.map(wR),t.map(due)),void 0,2)}var bR=[...aue.CATALOGUE,cue.EXEMPTION_RULE];function OR(t,e,r){let n=t==="cdk-secur\
e-table"?{informationUri:gR.REPOSITORY}:{};return{$schema:uue,version:"2.1.0",runs:[{tool:{driver:{name:t,...n,rules:[...e]}},
columnKind:"utf16CodeUnits",results:[...r]}]}}function wR(t){let e=(0,sa.controlsText)(t.controls);return{id:(0,sa.ruleId)(
t),name:t.name,shortDescription:{text:t.title},fullDescription:{text:`${t.title}. ${t.why}`},helpUri:`${gR.DOCUMENTATION}\
/rules.md#${t.name.toLowerCase()}`,help:{text:[t.why,t.remedy,...e].join(`

`),markdown:[t.why,`**Fix.** ${t.remedy}`,...e.map(r=>`- ${r}`)].join(`

`)},defaultConfiguration:{level:t.guarded?"error":"warning"},properties:{tags:["security","dynamodb",...fue(t)]}}}function fue(t){
return Object.keys(sa.FRAMEWORKS).filter(r=>t.controls[r]!==void 0).map(r=>sa.FRAMEWORKS[r])}function due(t){let{rule:e,
id:r,severity:n,message:s,fix:i,at:o,logicalId:a,constructPath:c,fingerprint:l,suppressed:u,unverifiable:p,controls:f}=t;
return{ruleId:`SecureTable-${e}`,ruleIndex:bR.findIndex(({name:h})=>h===e),level:n,message:{text:`${s} ${i}`},locations:[
{physicalLocation:{artifactLocation:{uri:SR(o.file),...kR(o.file)?{uriBaseId:"%SRCROOT%"}:{}},region:{startLine:o.line,startColumn:o.
column,endLine:o.endLine,endColumn:o.endColumn}},logicalLocations:[...a===""?[]:[{name:a,kind:"resource"}],...c===void 0?
[]:[{fullyQualifiedName:c,kind:"construct"}]]}],partialFingerprints:{"secureTable/v1":l},suppressions:u===void 0?[]:[PR(
u)],properties:{id:r,unverifiable:p,controls:[...f]}}}function PR({kind:t,reason:e,until:r}){let n=[...e===void 0?[]:[e],
...r===void 0?[]:[`(until ${r})`]].join(" ");return{kind:t==="baseline"?"external":"inSource",status:"accepted",...n===""?
{}:{justification:n}}}function SR(t){let e=t.split("/").map(n=>encodeURIComponent((0,lue.wellFormed)(n))).join("/"),r=/^([A-Za-z])%3A\//.
exec(e);return r===null?e.startsWith("/")?`file://${e}`:e:`file:///${r[1]}:${e.slice(4)}`}function kR(t){return!t.startsWith(
"/")&&!/^[A-Za-z]:/.test(t)}});var jR=d((Pme,xR)=>{"use strict";var Vm=Object.defineProperty,hue=Object.getOwnPropertyDescriptor,mue=Object.getOwnPropertyNames,
yue=Object.prototype.hasOwnProperty,vue=(t,e)=>{for(var r in e)Vm(t,r,{get:e[r],enumerable:!0})},_ue=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of mue(e))!yue.call(t,s)&&s!==r&&Vm(t,s,{get:()=>e[s],enumerable:!(n=hue(e,s))||
n.enumerable});return t},gue=t=>_ue(Vm({},"__esModule",{value:!0}),t),ER={};vue(ER,{renderColoredText:()=>wue,renderText:()=>Oue});
xR.exports=gue(ER);var ia=ra(),bs=na(),bue=80;function Oue(t){return NR(t,Pue)}function wue(t){return NR(t,Sue)}var _s=t=>t,
gs=t=>e=>`\x1B[${t}m${e}\x1B[0m`,Pue={file:_s,error:_s,warning:_s,suppressed:_s,none:_s},Sue={file:gs(1),error:gs(31),warning:gs(
33),suppressed:gs(2),none:gs(32)};function NR(t,e){let r=[...(0,ia.findingsByFile)(t.findings)].map(([s,i])=>[e.file((0,bs.
printable)(s)),...i.map(o=>kue(o,e))].join(`

`)),n=t.findings.every(({suppressed:s})=>s!==void 0);return[...r,n?e.none((0,ia.summaryText)(t)):(0,ia.summaryText)(t)].
join(`

`).concat(`
`)}function kue(t,e){let{at:r,severity:n,id:s,message:i,fix:o,logicalId:a,constructPath:c}=t,l=(0,ia.suppressionText)(t),
u=l===void 0?e[n](n):e.suppressed("suppressed");return[`${(0,bs.printable)(r.file)}:${r.line}:${r.column} ${u}`,`  ${(0,bs.
printable)(s)}`,...Tue(a,c),...oa("",i),...l===void 0?oa("Fix: ",o):oa("",Aue(l)).map(e.suppressed)].join(`
`)}function Tue(t,e){let r=[t,...e===void 0?[]:[`(${e})`]].filter(n=>n!=="").join(" ");return r===""?[]:oa("",r)}function oa(t,e){
return(0,bs.wrap)(`${t}${(0,bs.printable)(e)}`,bue-2).map(r=>`  ${r}`)}function Aue(t){return t[0].toUpperCase()+t.slice(
1)}});var CR=d((Sme,MR)=>{"use strict";var Jm=Object.defineProperty,Eue=Object.getOwnPropertyDescriptor,Nue=Object.getOwnPropertyNames,
xue=Object.prototype.hasOwnProperty,jue=(t,e)=>{for(var r in e)Jm(t,r,{get:e[r],enumerable:!0})},Rue=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Nue(e))!xue.call(t,s)&&s!==r&&Jm(t,s,{get:()=>e[s],enumerable:!(n=Eue(e,s))||
n.enumerable});return t},Due=t=>Rue(Jm({},"__esModule",{value:!0}),t),RR={};jue(RR,{FORMATS:()=>IR,FORMATS_IN_COLOR:()=>que});
MR.exports=Due(RR);var Iue=cR(),Mue=vR(),Cue=AR(),DR=jR(),IR={text:DR.renderText,json:Iue.renderJson,sarif:Cue.renderSarif,
junit:Mue.renderJunit},que={...IR,text:DR.renderColoredText}});var Ym=d((kme,LR)=>{"use strict";var Gm=Object.defineProperty,Lue=Object.getOwnPropertyDescriptor,$ue=Object.getOwnPropertyNames,
Fue=Object.prototype.hasOwnProperty,Bue=(t,e)=>{for(var r in e)Gm(t,r,{get:e[r],enumerable:!0})},Kue=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of $ue(e))!Fue.call(t,s)&&s!==r&&Gm(t,s,{get:()=>e[s],enumerable:!(n=Lue(e,s))||
n.enumerable});return t},Uue=t=>Kue(Gm({},"__esModule",{value:!0}),t),qR={};Bue(qR,{processIo:()=>Jue});LR.exports=Uue(qR);
var Wue=require("fs"),Vue=V();function Jue(){let{stdout:t,stderr:e,env:r}=process;return{stdout:n=>t.write(n),stderr:n=>e.
write(n),stdin:()=>{try{return(0,Wue.readFileSync)(0,"utf8")}catch(n){throw(0,Vue.codedError)("UnreadableFile","<stdin>",
`The standard input cannot be read: ${n.message}`,"Pipe a template into it.")}},hasColors:t.isTTY&&(r.NO_COLOR??"")===""&&
r.TERM!=="dumb",isTerminal:e.isTTY}}});var WR=d((Tme,Xm)=>{"use strict";var zm=Object.defineProperty,Gue=Object.getOwnPropertyDescriptor,Yue=Object.getOwnPropertyNames,
Hue=Object.prototype.hasOwnProperty,zue=(t,e)=>{for(var r in e)zm(t,r,{get:e[r],enumerable:!0})},Xue=(t,e,r,n)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let s of Yue(e))!Hue.call(t,s)&&s!==r&&zm(t,s,{get:()=>e[s],enumerable:!(n=Gue(e,s))||
n.enumerable});return t},Que=t=>Xue(zm({},"__esModule",{value:!0}),t),BR={};zue(BR,{main:()=>KR});Xm.exports=Que(BR);var $R=require("fs"),
aa=require("path"),Zue=rR(),FR=CR(),epe=Ym(),Hm=O(),tpe=A(),rpe=V(),npe=`Usage: cdk-secure-table COMMAND [options]

Commands
  check [PATH...]     check CloudFormation templates and cdk.out folders
  report [FOLDER]     make reports from a synthesized CDK app

Run \`cdk-secure-table COMMAND --help\` for the options of a command.
`,spe=2;async function KR(t,e){let[r,...n]=t;try{switch(r){case"check":return(0,Zue.check)(n,e,FR.FORMATS,FR.FORMATS_IN_COLOR);case"\
--version":return e.stdout(`${UR()}
`),0;case"--help":case"-h":return e.stdout(npe),0}throw(0,rpe.codedError)("UnknownCommand",r??"cdk-secure-table","There \
is no such command","Run `cdk-secure-table --help` for the commands.")}catch(s){return e.stderr(`${s instanceof Error?ipe(
s):String(s)}
`),spe}}function ipe(t){return t.message.startsWith("[")?t.message:`[CheckFailed] cdk-secure-table: ${t.message}. Please\
 report this with the template.
${t.stack??""}`}function UR(t=__dirname){let e=(0,$R.existsSync)((0,aa.join)(t,"package.json"))?(0,tpe.parseJson)((0,$R.
readFileSync)((0,aa.join)(t,"package.json"),"utf8")):void 0;return(0,Hm.at)(e,"name")==="cdk-secure-table"?(0,Hm.textOrNone)(
(0,Hm.at)(e,"version")):(0,aa.dirname)(t)===t?"unknown":UR((0,aa.dirname)(t))}require.main===Xm&&KR(process.argv.slice(2),
(0,epe.processIo)()).then(t=>{process.exitCode=t})});exports.handler=(t,e)=>lj().handler(t,e);require.main===module&&WR().main(process.argv.slice(2),Ym().processIo()).then(t=>{
process.exitCode=t});
