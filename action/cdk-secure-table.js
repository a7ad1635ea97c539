#!/usr/bin/env node
// Written by the build from src/check. It contains code of yaml 2.9.1 (ISC) and jsonc-parser 3.3.1 (MIT): https://github.com/cdk-secure-table/cdk-secure-table/blob/main/NOTICE
var Zc=Object.defineProperty;var LA=Object.getOwnPropertyDescriptor;var DA=Object.getOwnPropertyNames;var CA=Object.prototype.hasOwnProperty;var qn=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var p=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},$A=(t,e)=>{for(var n in e)
Zc(t,n,{get:e[n],enumerable:!0})},jA=(t,e,n,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of DA(e))!CA.call(
t,i)&&i!==n&&Zc(t,i,{get:()=>e[i],enumerable:!(s=LA(e,i))||s.enumerable});return t};var xA=t=>jA(Zc({},"__esModule",{value:!0}),t);var k=p(de=>{"use strict";Object.defineProperty(de,"__esModule",{value:!0});de.isObject=qr;de.isList=km;de.isScalar=BA;de.
at=_m;de.entriesOf=FA;de.listOf=KA;de.textOrNone=UA;de.booleanOf=WA;de.canonical=VA;de.addTo=GA;de.isTooBig=JA;function qr(t){
return typeof t=="object"&&t!==null&&!Array.isArray(t)}function km(t){return Array.isArray(t)}function BA(t){return typeof t==
"string"||typeof t=="number"||typeof t=="boolean"}function _m(t,e,n,s){let i=qr(t)&&Object.hasOwn(t,e)?t[e]:void 0;return n===
void 0?i:_m(i,n,s)}function FA(t){return qr(t)?Object.entries(t):[]}function KA(t){return t===void 0?[]:km(t)?t:[t]}function UA(t){
return typeof t=="string"?t:""}function WA(t){let e=typeof t=="boolean"||typeof t=="string"?String(t).toLowerCase():"";return e===
"true"||e==="false"?e==="true":void 0}function VA(t){return JSON.stringify(t,(e,n)=>qr(n)?Object.fromEntries(Object.entries(
n).sort(([s],[i])=>s<i?-1:1)):n)??""}function GA(t,e,n){let s=t.get(e);s===void 0?t.set(e,[n]):s.push(n)}var YA=60,wm=5e4;
function JA(t){let e=[{value:t,depth:0}],n=0;for(let s=e.pop();s;s=e.pop()){if(n+=1,s.depth>YA||n>wm)return!0;if(typeof s.
value=="object"&&s.value!==null){let i=Object.values(s.value);if(i.length+e.length>wm)return!0;for(let r of i)e.push({value:r,
depth:s.depth+1})}}return!1}});var N=p(x=>{"use strict";Object.defineProperty(x,"__esModule",{value:!0});x.DEPTH_LIMIT=x.NO_VALUE=void 0;x.asIntrinsic=
Dn;x.isIntrinsic=tl;x.isPlainObject=zA;x.hasGeneratedKeys=nl;x.isNoValue=sl;x.hasIntrinsic=XA;x.hasMacro=QA;x.contains=Dr;
x.attributeOf=vm;x.namedResource=eT;x.conditional=il;x.ifBranches=rl;x.presentBranches=el;x.itemBranches=tT;x.mapBranches=
Om;x.atShortest=Lr;var Ln=k();function Dn(t){if(!(0,Ln.isObject)(t))return;let e=HA(t);return e!==void 0&&(e==="Ref"||e.
startsWith("Fn::"))?{name:e,argument:t[e]}:void 0}function HA(t){let e;for(let n in t){if(e!==void 0)return;e=n}return e}
function tl(t){return Dn(t)!==void 0}function zA(t){return(0,Ln.isObject)(t)&&!tl(t)&&!nl(t)}function nl(t){for(let e in t)
if(e.startsWith("Fn::"))return!0;return!1}x.NO_VALUE={Ref:"AWS::NoValue"};function sl(t){let e=Dn(t);return e?.name==="R\
ef"&&e.argument===x.NO_VALUE.Ref}x.DEPTH_LIMIT=200;function XA(t){return Dr(t,tl)}function QA(t){return Dr(t,ZA)}function ZA(t){
let e=Dn(t)?.name;return e===void 0?nl(t):e==="Fn::Transform"||e.startsWith("Fn::ForEach::")}function Dr(t,e,n,s=0){if(typeof t!=
"object"||t===null)return typeof t=="string"&&n!==void 0&&n(t);if(s>x.DEPTH_LIMIT||(0,Ln.isObject)(t)&&e(t))return!0;for(let i in t)
if(Dr(t[i],e,n,s+1))return!0;return!1}function vm(t){if(typeof t=="string"){let s=t.indexOf(".");return s<0?void 0:[t.slice(
0,s),t.slice(s+1)]}let[e,n]=(0,Ln.isList)(t)&&t.length===2?t:[];return typeof e=="string"&&typeof n=="string"?[e,n]:void 0}
function eT(t){let e=Dn(t);if(e?.name==="Ref"&&typeof e.argument=="string")return{logicalId:e.argument};let n=e?.name===
"Fn::GetAtt"?vm(e.argument):void 0;return n&&{logicalId:n[0],attribute:n[1]}}function il(t){let e=Dn(t);return e?.name===
"Fn::If"&&(0,Ln.isList)(e.argument)&&e.argument.length===3?e.argument:void 0}function rl(t){let[,...e]=il(t)??[];return e.
length>0?e.flatMap(rl):[sl(t)?void 0:t]}function el(t){return rl(t).filter(e=>e!==void 0)}function tT(t){return el(t).flatMap(
e=>(0,Ln.isList)(e)?e.flatMap(el):[e])}function Om(t,e){let n=il(t);if(n===void 0)return e(sl(t)?void 0:t);let[s,...i]=n,
[r,o]=i.map(a=>Om(a,e));return JSON.stringify(r)===JSON.stringify(o)?r:{"Fn::If":[s,r??x.NO_VALUE,o??x.NO_VALUE]}}function Lr(t){
if(Array.isArray(t))return t.map(Lr);if(typeof t!="object"||t===null)return t;let e=Object.entries(t);if(e.length!==1||!/^(Ref$|Fn::)/.
test(e[0][0]))return Object.fromEntries(e.map(([r,o])=>[r,Lr(o)]));let[[n,s]]=e;if(n==="Fn::Join"){let[r,o]=s;return o.map(
Lr).join(r)}return n==="Fn::GetAtt"&&Array.isArray(s)&&s[1]==="Arn"?"arn:aws:s3:::abc":s==="AWS::AccountId"?"11112222333\
3":"aws"}});var Pm=p($r=>{"use strict";Object.defineProperty($r,"__esModule",{value:!0});$r.resolvedTemplate=sT;$r.previousTemplate=
iT;var nt=N(),P=k(),cl="{{changeSet:KNOWN_AFTER_APPLY}}",nT={"Fn::KnownAfterApply":cl};function sT(t,e){let n=(0,P.at)(t,
"Resources");if(!(0,P.isObject)(t)||!(0,P.isObject)(n))return t;let s=new Map(Object.entries(n));for(let[i,{action:r,type:o,
after:a}]of Tm(e)){let c=s.get(i);r==="DELETE"||!(0,P.isObject)(a)||(c===void 0?s.set(i,{Type:o,Properties:Cr(a)}):(0,P.
isObject)(c)&&(0,P.at)(c,"Type")===o&&s.set(i,{...c,Properties:ol((0,P.at)(c,"Properties")??{},a,n)}))}return{...t,Resources:Object.
fromEntries(s)}}function iT(t,e){let n=(0,P.at)(t,"Resources");if(!(0,P.isObject)(t)||!(0,P.isObject)(n))return t;let s=Tm(
e),i=(0,P.entriesOf)(n).flatMap(([r,o])=>{let a=s.get(r);if(a===void 0||!(0,P.isObject)(o))return[[r,o]];let c=Em((0,P.at)(
o,"Properties")??{},a.before,a.after);return a.action==="CREATE"?[]:[[r,{...o,Properties:c??{}}]]});return{...t,Resources:Object.
fromEntries(i)}}function Tm(t){return new Map(t.map(e=>[(0,P.textOrNone)((0,P.at)(e,"logicalResourceId")),{action:(0,P.textOrNone)(
(0,P.at)(e,"action")),type:(0,P.textOrNone)((0,P.at)(e,"resourceType")),before:Am((0,P.at)(e,"beforeContext")),after:Am(
(0,P.at)(e,"afterContext"))}]))}function Am(t){try{return typeof t=="string"?(0,P.at)(JSON.parse(t),"Properties"):void 0}catch{
return}}function ol(t,e,n){return e===void 0||!(0,nt.hasIntrinsic)(t)?t:(0,nt.asIntrinsic)(t)!==void 0?rT(t,n)||oT(e)?t:
e:(0,P.isList)(t)?(0,P.isList)(e)&&e.length===t.length&&t.every((s,i)=>al(s,e[i]))?t.map((s,i)=>ol(s,e[i],n)):t:Object.fromEntries(
(0,P.entriesOf)(t).map(([s,i])=>[s,ol(i,(0,P.at)(e,s),n)]))}function al(t,e){return(0,nt.asIntrinsic)(t)!==void 0?!0:(0,P.
isScalar)(t)?(0,P.isScalar)(e)&&String(e)===String(t):(0,P.isList)(t)?(0,P.isList)(e)&&e.length===t.length&&t.every((n,s)=>al(
n,e[s])):t===null||(0,P.isObject)(e)&&(0,P.entriesOf)(t).every(([n,s])=>al(s,(0,P.at)(e,n))||(0,nt.hasIntrinsic)(s))}function rT(t,e){
let n=s=>Object.hasOwn(e,s.trim().split(".")[0]);return(0,nt.contains)(t,s=>{let{name:i="",argument:r=null}=(0,nt.asIntrinsic)(
s)??{};return i==="Ref"&&n((0,P.textOrNone)(r))||i==="Fn::GetAtt"&&n((0,nt.attributeOf)(r)?.[0]??"")},s=>[...s.matchAll(
/\$\{([^}!]+)\}/g)].some(([,i])=>n(i)))}function Em(t,e,n){if(e===void 0||(0,P.canonical)(e)===(0,P.canonical)(n))return e===
void 0?void 0:t;if((0,P.isObject)(t)&&(0,nt.asIntrinsic)(t)===void 0&&(0,P.isObject)(e)){let s=new Set([...Object.keys(t),
...Object.keys(e)]);return Object.fromEntries([...s].flatMap(i=>{let r=Em((0,P.at)(t,i),(0,P.at)(e,i),(0,P.at)(n,i));return r===
void 0?[]:[[i,r]]}))}return Cr(e)}function oT(t){return(0,nt.contains)(t,()=>!1,e=>e.includes(cl))}function Cr(t){return typeof t==
"string"?t.includes(cl)?nT:t:(0,P.isList)(t)?t.map(Cr):(0,P.isObject)(t)?Object.fromEntries((0,P.entriesOf)(t).map(([e,n])=>[
e,Cr(n)])):t}});var Nm=p(ll=>{"use strict";Object.defineProperty(ll,"__esModule",{value:!0});ll.fingerprintOf=cT;var aT=require("crypto");
function cT({at:t,logicalId:e,id:n}){return(0,aT.createHash)("sha256").update(JSON.stringify([t.file,e,n])).digest("hex").
slice(0,32)}});var Mm=p(Cn=>{"use strict";Object.defineProperty(Cn,"__esModule",{value:!0});Cn.REPLICA=void 0;Cn.propertyPaths=lT;Cn.REPLICA=
Symbol("replica");function lT(t,e){let n=dT[t]??[];return e===uT?n.flatMap(fT):n}var uT="AWS::DynamoDB::GlobalTable";function fT(t){
let[e,...n]=t;if(e!=="Properties")return[t];let s=n[0]==="StreamSpecification"?["ReplicaStreamSpecification",...n.slice(
1)]:n;return[["Properties","Replicas",Cn.REPLICA,...s],t]}var dT={CustomerManagedKey:[["Properties","SSESpecification","\
KMSMasterKeyId"],["Properties","SSESpecification","SSEEnabled"],["Properties","SSESpecification"],["Properties","Restore\
MetadataOverrides"],["Properties","KeySpec"],["Properties","TemplateURL"],["Properties","TemplateBody"],["Properties","C\
reate"],["Fn::Transform"]],KeyRotation:[["Properties","EnableKeyRotation"],["Properties","RotationPeriodInDays"],["Prope\
rties","SSESpecification","KMSMasterKeyId"]],KeyPolicyScope:[["Properties","KeyPolicy"],["Properties","SSESpecification",
"KMSMasterKeyId"]],KeyRetained:[["DeletionPolicy"],["UpdateReplacePolicy"],["Properties","SSESpecification","KMSMasterKe\
yId"]],TlsOnly:[["Properties","ResourcePolicy","PolicyDocument"],["Properties","ResourcePolicy"],["Properties","Policy"]],
StreamTlsOnly:[["Properties","StreamSpecification","ResourcePolicy","PolicyDocument"],["Properties","StreamSpecification",
"ResourcePolicy"],["Properties","StreamSpecification"]],ReplicationNotDenied:[["Properties","ResourcePolicy","PolicyDocu\
ment"],["Properties","ResourcePolicy"]],ResourcePolicyDeployable:[["Properties","ResourcePolicy","PolicyDocument"],["Pro\
perties","ResourcePolicy"],["Properties","KeyPolicy"],["Properties","Policy"]],PointInTimeRecovery:[["Properties","Point\
InTimeRecoverySpecification","PointInTimeRecoveryEnabled"],["Properties","PointInTimeRecoverySpecification"]],DeletionProtection:[
["Properties","DeletionProtectionEnabled"]],BackupPlan:[["Properties","Tags"]],KinesisDestinationEncrypted:[["Properties",
"StreamEncryption"],["Properties","KinesisStreamSpecification","StreamArn"],["Properties","KinesisStreamSpecification"]],
DaxEncryptionAtRest:[["Properties","SSESpecification","SSEEnabled"],["Properties","SSESpecification"]],DaxEncryptionInTransit:[
["Properties","ClusterEndpointEncryptionType"]],BackupVaultCustomerManagedKey:[["Properties","EncryptionKeyArn"],["Prope\
rties","BackupPlan"],["Properties","TargetBackupVault"]],PlaintextEndpoint:[["Properties","Environment","Variables"],["P\
roperties","Environment"],["Properties","ContainerDefinitions"]],ContributorInsightsPlaintextKeys:[["Properties","Contri\
butorInsightsSpecification","Mode"],["Properties","ContributorInsightsSpecification","Enabled"],["Properties","Contribut\
orInsightsSpecification"]],Exemption:[["Metadata","cdk-secure-table:exemption"]]}});function Xt(t,e=!1){let n=t.length,s=0,i="",r=0,o=16,a=0,c=0,l=0,u=0,f=0;function d(b,O){let _=0,w=0;for(;_<b||!O;){let S=t.
charCodeAt(s);if(S>=48&&S<=57)w=w*16+S-48;else if(S>=65&&S<=70)w=w*16+S-65+10;else if(S>=97&&S<=102)w=w*16+S-97+10;else break;
s++,_++}return _<b&&(w=-1),w}function h(b){s=b,i="",r=0,o=16,f=0}function g(){let b=s;if(t.charCodeAt(s)===48)s++;else for(s++;s<
t.length&&$n(t.charCodeAt(s));)s++;if(s<t.length&&t.charCodeAt(s)===46)if(s++,s<t.length&&$n(t.charCodeAt(s)))for(s++;s<
t.length&&$n(t.charCodeAt(s));)s++;else return f=3,t.substring(b,s);let O=s;if(s<t.length&&(t.charCodeAt(s)===69||t.charCodeAt(
s)===101))if(s++,(s<t.length&&t.charCodeAt(s)===43||t.charCodeAt(s)===45)&&s++,s<t.length&&$n(t.charCodeAt(s))){for(s++;s<
t.length&&$n(t.charCodeAt(s));)s++;O=s}else f=3;return t.substring(b,O)}function m(){let b="",O=s;for(;;){if(s>=n){b+=t.
substring(O,s),f=2;break}let _=t.charCodeAt(s);if(_===34){b+=t.substring(O,s),s++;break}if(_===92){if(b+=t.substring(O,s),
s++,s>=n){f=2;break}switch(t.charCodeAt(s++)){case 34:b+='"';break;case 92:b+="\\";break;case 47:b+="/";break;case 98:b+=
"\b";break;case 102:b+="\f";break;case 110:b+=`
`;break;case 114:b+="\r";break;case 116:b+="	";break;case 117:let S=d(4,!0);S>=0?b+=String.fromCharCode(S):f=4;break;default:
f=5}O=s;continue}if(_>=0&&_<=31)if(Ls(_)){b+=t.substring(O,s),f=2;break}else f=6;s++}return b}function y(){if(i="",f=0,r=
s,c=a,u=l,s>=n)return r=n,o=17;let b=t.charCodeAt(s);if(ul(b)){do s++,i+=String.fromCharCode(b),b=t.charCodeAt(s);while(ul(
b));return o=15}if(Ls(b))return s++,i+=String.fromCharCode(b),b===13&&t.charCodeAt(s)===10&&(s++,i+=`
`),a++,l=s,o=14;switch(b){case 123:return s++,o=1;case 125:return s++,o=2;case 91:return s++,o=3;case 93:return s++,o=4;case 58:
return s++,o=6;case 44:return s++,o=5;case 34:return s++,i=m(),o=10;case 47:let O=s-1;if(t.charCodeAt(s+1)===47){for(s+=
2;s<n&&!Ls(t.charCodeAt(s));)s++;return i=t.substring(O,s),o=12}if(t.charCodeAt(s+1)===42){s+=2;let _=n-1,w=!1;for(;s<_;){
let S=t.charCodeAt(s);if(S===42&&t.charCodeAt(s+1)===47){s+=2,w=!0;break}s++,Ls(S)&&(S===13&&t.charCodeAt(s)===10&&s++,a++,
l=s)}return w||(s++,f=1),i=t.substring(O,s),o=13}return i+=String.fromCharCode(b),s++,o=16;case 45:if(i+=String.fromCharCode(
b),s++,s===n||!$n(t.charCodeAt(s)))return o=16;case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:
return i+=g(),o=11;default:for(;s<n&&v(b);)s++,b=t.charCodeAt(s);if(r!==s){switch(i=t.substring(r,s),i){case"true":return o=
8;case"false":return o=9;case"null":return o=7}return o=16}return i+=String.fromCharCode(b),s++,o=16}}function v(b){if(ul(
b)||Ls(b))return!1;switch(b){case 125:case 93:case 123:case 91:case 34:case 58:case 44:case 47:return!1}return!0}function T(){
let b;do b=y();while(b>=12&&b<=15);return b}return{setPosition:h,getPosition:()=>s,scan:e?T:y,getToken:()=>o,getTokenValue:()=>i,
getTokenOffset:()=>r,getTokenLength:()=>s-r,getTokenStartLine:()=>c,getTokenStartCharacter:()=>r-u,getTokenError:()=>f}}
function ul(t){return t===32||t===9}function Ls(t){return t===10||t===13}function $n(t){return t>=48&&t<=57}var Im,jr=qn(
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
"openBracket",t[t.plus=43]="plus",t[t.slash=47]="slash",t[t.formFeed=12]="formFeed",t[t.tab=9]="tab"})(Im||(Im={}))});var pe,jn,fl,Rm,qm=qn(()=>{pe=new Array(20).fill(0).map((t,e)=>" ".repeat(e)),jn=200,fl={" ":{"\n":new Array(jn).fill(0).
map((t,e)=>`
`+" ".repeat(e)),"\r":new Array(jn).fill(0).map((t,e)=>"\r"+" ".repeat(e)),"\r\n":new Array(jn).fill(0).map((t,e)=>`\r
`+" ".repeat(e))},"	":{"\n":new Array(jn).fill(0).map((t,e)=>`
`+"	".repeat(e)),"\r":new Array(jn).fill(0).map((t,e)=>"\r"+"	".repeat(e)),"\r\n":new Array(jn).fill(0).map((t,e)=>`\r
`+"	".repeat(e))}},Rm=[`
`,"\r",`\r
`]});function xr(t,e,n){let s,i,r,o,a;if(e){for(o=e.offset,a=o+e.length,r=o;r>0&&!Ds(t,r-1);)r--;let _=a;for(;_<t.length&&!Ds(
t,_);)_++;i=t.substring(r,_),s=hT(i,n)}else i=t,s=0,r=0,o=0,a=t.length;let c=mT(n,t),l=Rm.includes(c),u=0,f=0,d;n.insertSpaces?
d=pe[n.tabSize||4]??xn(pe[1],n.tabSize||4):d="	";let h=d==="	"?"	":" ",g=Xt(i,!1),m=!1;function y(){if(u>1)return xn(c,u)+
xn(d,s+f);let _=d.length*(s+f);return!l||_>fl[h][c].length?c+xn(d,s+f):_<=0?c:fl[h][c][_]}function v(){let _=g.scan();for(u=
0;_===15||_===14;)_===14&&n.keepLines?u+=1:_===14&&(u=1),_=g.scan();return m=_===16||g.getTokenError()!==0,_}let T=[];function b(_,w,S){
!m&&(!e||w<a&&S>o)&&t.substring(w,S)!==_&&T.push({offset:w,length:S-w,content:_})}let O=v();if(n.keepLines&&u>0&&b(xn(c,
u),0,0),O!==17){let _=g.getTokenOffset()+r,w=d.length*s<20&&n.insertSpaces?pe[d.length*s]:xn(d,s);b(w,r,_)}for(;O!==17;){
let _=g.getTokenOffset()+g.getTokenLength()+r,w=v(),S="",A=!1;for(;u===0&&(w===12||w===13);){let we=g.getTokenOffset()+r;
b(pe[1],_,we),_=g.getTokenOffset()+g.getTokenLength()+r,A=w===12,S=A?y():"",w=v()}if(w===2)O!==1&&f--,n.keepLines&&u>0||
!n.keepLines&&O!==1?S=y():n.keepLines&&(S=pe[1]);else if(w===4)O!==3&&f--,n.keepLines&&u>0||!n.keepLines&&O!==3?S=y():n.
keepLines&&(S=pe[1]);else{switch(O){case 3:case 1:f++,n.keepLines&&u>0||!n.keepLines?S=y():S=pe[1];break;case 5:n.keepLines&&
u>0||!n.keepLines?S=y():S=pe[1];break;case 12:S=y();break;case 13:u>0?S=y():A||(S=pe[1]);break;case 6:n.keepLines&&u>0?S=
y():A||(S=pe[1]);break;case 10:n.keepLines&&u>0?S=y():w===6&&!A&&(S="");break;case 7:case 8:case 9:case 11:case 2:case 4:
n.keepLines&&u>0?S=y():(w===12||w===13)&&!A?S=pe[1]:w!==5&&w!==17&&(m=!0);break;case 16:m=!0;break}u>0&&(w===12||w===13)&&
(S=y())}w===17&&(n.keepLines&&u>0?S=y():S=n.insertFinalNewline?c:"");let K=g.getTokenOffset()+r;b(S,_,K),O=w}return T}function xn(t,e){
let n="";for(let s=0;s<e;s++)n+=t;return n}function hT(t,e){let n=0,s=0,i=e.tabSize||4;for(;n<t.length;){let r=t.charAt(
n);if(r===pe[1])s++;else if(r==="	")s+=i;else break;n++}return Math.floor(s/i)}function mT(t,e){for(let n=0;n<e.length;n++){
let s=e.charAt(n);if(s==="\r")return n+1<e.length&&e.charAt(n+1)===`
`?`\r
`:"\r";if(s===`
`)return`
`}return t&&t.eol||`
`}function Ds(t,e){return`\r
`.indexOf(t.charAt(e))!==-1}var dl=qn(()=>{"use strict";jr();qm()});function Lm(t,e){let n=[],s=new Object,i,r={value:{},offset:0,length:0,type:"object",parent:void 0},o=!1;function a(c,l,u,f){
r.value=c,r.offset=l,r.length=u,r.type=f,r.colonOffset=void 0,i=r}try{js(t,{onObjectBegin:(c,l)=>{if(e<=c)throw s;i=void 0,
o=e>c,n.push("")},onObjectProperty:(c,l,u)=>{if(e<l||(a(c,l,u,"property"),n[n.length-1]=c,e<=l+u))throw s},onObjectEnd:(c,l)=>{
if(e<=c)throw s;i=void 0,n.pop()},onArrayBegin:(c,l)=>{if(e<=c)throw s;i=void 0,n.push(0)},onArrayEnd:(c,l)=>{if(e<=c)throw s;
i=void 0,n.pop()},onLiteralValue:(c,l,u)=>{if(e<l||(a(c,l,u,$m(c)),e<=l+u))throw s},onSeparator:(c,l,u)=>{if(e<=l)throw s;
if(c===":"&&i&&i.type==="property")i.colonOffset=l,o=!1,i=void 0;else if(c===","){let f=n[n.length-1];typeof f=="number"?
n[n.length-1]=f+1:(o=!0,n[n.length-1]=""),i=void 0}}})}catch(c){if(c!==s)throw c}return{path:n,previousNode:i,isAtPropertyKey:o,
matches:c=>{let l=0;for(let u=0;l<c.length&&u<n.length;u++)if(c[l]===n[u]||c[l]==="*")l++;else if(c[l]!=="**")return!1;return l===
c.length}}}function Dm(t,e=[],n=Cs.DEFAULT){let s=null,i=[],r=[];function o(c){Array.isArray(i)?i.push(c):s!==null&&(i[s]=
c)}return js(t,{onObjectBegin:()=>{let c={};o(c),r.push(i),i=c,s=null},onObjectProperty:c=>{s=c},onObjectEnd:()=>{i=r.pop()},
onArrayBegin:()=>{let c=[];o(c),r.push(i),i=c,s=null},onArrayEnd:()=>{i=r.pop()},onLiteralValue:o,onError:(c,l,u)=>{e.push(
{error:c,offset:l,length:u})}},n),i[0]}function Fr(t,e=[],n=Cs.DEFAULT){let s={type:"array",offset:-1,length:-1,children:[],
parent:void 0};function i(c){s.type==="property"&&(s.length=c-s.offset,s=s.parent)}function r(c){return s.children.push(
c),c}js(t,{onObjectBegin:c=>{s=r({type:"object",offset:c,length:-1,parent:s,children:[]})},onObjectProperty:(c,l,u)=>{s=
r({type:"property",offset:l,length:-1,parent:s,children:[]}),s.children.push({type:"string",value:c,offset:l,length:u,parent:s})},
onObjectEnd:(c,l)=>{i(c+l),s.length=c+l-s.offset,s=s.parent,i(c+l)},onArrayBegin:(c,l)=>{s=r({type:"array",offset:c,length:-1,
parent:s,children:[]})},onArrayEnd:(c,l)=>{s.length=c+l-s.offset,s=s.parent,i(c+l)},onLiteralValue:(c,l,u)=>{r({type:$m(
c),offset:l,length:u,parent:s,value:c}),i(l+u)},onSeparator:(c,l,u)=>{s.type==="property"&&(c===":"?s.colonOffset=l:c===
","&&i(l))},onError:(c,l,u)=>{e.push({error:c,offset:l,length:u})}},n);let a=s.children[0];return a&&delete a.parent,a}function $s(t,e){
if(!t)return;let n=t;for(let s of e)if(typeof s=="string"){if(n.type!=="object"||!Array.isArray(n.children))return;let i=!1;
for(let r of n.children)if(Array.isArray(r.children)&&r.children[0].value===s&&r.children.length===2){n=r.children[1],i=
!0;break}if(!i)return}else{let i=s;if(n.type!=="array"||i<0||!Array.isArray(n.children)||i>=n.children.length)return;n=n.
children[i]}return n}function pl(t){if(!t.parent||!t.parent.children)return[];let e=pl(t.parent);if(t.parent.type==="pro\
perty"){let n=t.parent.children[0].value;e.push(n)}else if(t.parent.type==="array"){let n=t.parent.children.indexOf(t);n!==
-1&&e.push(n)}return e}function Br(t){switch(t.type){case"array":return t.children.map(Br);case"object":let e=Object.create(
null);for(let n of t.children){let s=n.children[1];s&&(e[n.children[0].value]=Br(s))}return e;case"null":case"string":case"\
number":case"boolean":return t.value;default:return}}function gT(t,e,n=!1){return e>=t.offset&&e<t.offset+t.length||n&&e===
t.offset+t.length}function hl(t,e,n=!1){if(gT(t,e,n)){let s=t.children;if(Array.isArray(s))for(let i=0;i<s.length&&s[i].
offset<=e;i++){let r=hl(s[i],e,n);if(r)return r}return t}}function js(t,e,n=Cs.DEFAULT){let s=Xt(t,!1),i=[],r=0;function o(L){
return L?()=>r===0&&L(s.getTokenOffset(),s.getTokenLength(),s.getTokenStartLine(),s.getTokenStartCharacter()):()=>!0}function a(L){
return L?J=>r===0&&L(J,s.getTokenOffset(),s.getTokenLength(),s.getTokenStartLine(),s.getTokenStartCharacter()):()=>!0}function c(L){
return L?J=>r===0&&L(J,s.getTokenOffset(),s.getTokenLength(),s.getTokenStartLine(),s.getTokenStartCharacter(),()=>i.slice()):
()=>!0}function l(L){return L?()=>{r>0?r++:L(s.getTokenOffset(),s.getTokenLength(),s.getTokenStartLine(),s.getTokenStartCharacter(),
()=>i.slice())===!1&&(r=1)}:()=>!0}function u(L){return L?()=>{r>0&&r--,r===0&&L(s.getTokenOffset(),s.getTokenLength(),s.
getTokenStartLine(),s.getTokenStartCharacter())}:()=>!0}let f=l(e.onObjectBegin),d=c(e.onObjectProperty),h=u(e.onObjectEnd),
g=l(e.onArrayBegin),m=u(e.onArrayEnd),y=c(e.onLiteralValue),v=a(e.onSeparator),T=o(e.onComment),b=a(e.onError),O=n&&n.disallowComments,
_=n&&n.allowTrailingComma;function w(){for(;;){let L=s.scan();switch(s.getTokenError()){case 4:S(14);break;case 5:S(15);
break;case 3:S(13);break;case 1:O||S(11);break;case 2:S(12);break;case 6:S(16);break}switch(L){case 12:case 13:O?S(10):T();
break;case 16:S(1);break;case 15:case 14:break;default:return L}}}function S(L,J=[],Sm=[]){if(b(L),J.length+Sm.length>0){
let Rr=s.getToken();for(;Rr!==17;){if(J.indexOf(Rr)!==-1){w();break}else if(Sm.indexOf(Rr)!==-1)break;Rr=w()}}}function A(L){
let J=s.getTokenValue();return L?y(J):(d(J),i.push(J)),w(),!0}function K(){switch(s.getToken()){case 11:let L=s.getTokenValue(),
J=Number(L);isNaN(J)&&(S(2),J=0),y(J);break;case 7:y(null);break;case 8:y(!0);break;case 9:y(!1);break;default:return!1}
return w(),!0}function we(){return s.getToken()!==10?(S(3,[],[2,5]),!1):(A(!1),s.getToken()===6?(v(":"),w(),Rn()||S(4,[],
[2,5])):S(5,[],[2,5]),i.pop(),!0)}function kt(){f(),w();let L=!1;for(;s.getToken()!==2&&s.getToken()!==17;){if(s.getToken()===
5){if(L||S(4,[],[]),v(","),w(),s.getToken()===2&&_)break}else L&&S(6,[],[]);we()||S(4,[],[2,5]),L=!0}return h(),s.getToken()!==
2?S(7,[2],[]):w(),!0}function W(){g(),w();let L=!0,J=!1;for(;s.getToken()!==4&&s.getToken()!==17;){if(s.getToken()===5){
if(J||S(4,[],[]),v(","),w(),s.getToken()===4&&_)break}else J&&S(6,[],[]);L?(i.push(0),L=!1):i[i.length-1]++,Rn()||S(4,[],
[4,5]),J=!0}return m(),L||i.pop(),s.getToken()!==4?S(8,[4],[]):w(),!0}function Rn(){switch(s.getToken()){case 3:return W();case 1:
return kt();case 10:return A(!0);default:return K()}}return w(),s.getToken()===17?n.allowEmptyContent?!0:(S(4,[],[]),!1):
Rn()?(s.getToken()!==17&&S(9,[],[]),!0):(S(4,[],[]),!1)}function Cm(t,e){let n=Xt(t),s=[],i,r=0,o;do switch(o=n.getPosition(),
i=n.scan(),i){case 12:case 13:case 17:r!==o&&s.push(t.substring(r,o)),e!==void 0&&s.push(n.getTokenValue().replace(/[^\r\n]/g,
e)),r=n.getPosition();break}while(i!==17);return s.join("")}function $m(t){switch(typeof t){case"boolean":return"boolean";case"\
number":return"number";case"string":return"string";case"object":{if(t){if(Array.isArray(t))return"array"}else return"nul\
l";return"object"}default:return"null"}}var Cs,ml=qn(()=>{"use strict";jr();(function(t){t.DEFAULT={allowTrailingComma:!1}})(
Cs||(Cs={}))});function jm(t,e,n,s){let i=e.slice(),o=Fr(t,[]),a,c;for(;i.length>0&&(c=i.pop(),a=$s(o,i),a===void 0&&n!==void 0);)typeof c==
"string"?n={[c]:n}:n=[n];if(a)if(a.type==="object"&&typeof c=="string"&&Array.isArray(a.children)){let l=$s(a,[c]);if(l!==
void 0)if(n===void 0){if(!l.parent)throw new Error("Malformed AST");let u=a.children.indexOf(l.parent),f,d=l.parent.offset+
l.parent.length;if(u>0){let h=a.children[u-1];f=h.offset+h.length}else f=a.offset+1,a.children.length>1&&(d=a.children[1].
offset);return Qt(t,{offset:f,length:d-f,content:""},s)}else return Qt(t,{offset:l.offset,length:l.length,content:JSON.stringify(
n)},s);else{if(n===void 0)return[];let u=`${JSON.stringify(c)}: ${JSON.stringify(n)}`,f=s.getInsertionIndex?s.getInsertionIndex(
a.children.map(h=>h.children[0].value)):a.children.length,d;if(f>0){let h=a.children[f-1];d={offset:h.offset+h.length,length:0,
content:","+u}}else a.children.length===0?d={offset:a.offset+1,length:0,content:u}:d={offset:a.offset+1,length:0,content:u+
","};return Qt(t,d,s)}}else if(a.type==="array"&&typeof c=="number"&&Array.isArray(a.children)){let l=c;if(l===-1){let u=`${JSON.
stringify(n)}`,f;if(a.children.length===0)f={offset:a.offset+1,length:0,content:u};else{let d=a.children[a.children.length-
1];f={offset:d.offset+d.length,length:0,content:","+u}}return Qt(t,f,s)}else if(n===void 0&&a.children.length>=0){let u=c,
f=a.children[u],d;if(a.children.length===1)d={offset:a.offset+1,length:a.length-2,content:""};else if(a.children.length-
1===u){let h=a.children[u-1],g=h.offset+h.length,m=a.offset+a.length;d={offset:g,length:m-2-g,content:""}}else d={offset:f.
offset,length:a.children[u+1].offset-f.offset,content:""};return Qt(t,d,s)}else if(n!==void 0){let u,f=`${JSON.stringify(
n)}`;if(!s.isArrayInsertion&&a.children.length>c){let d=a.children[c];u={offset:d.offset,length:d.length,content:f}}else if(a.
children.length===0||c===0)u={offset:a.offset+1,length:0,content:a.children.length===0?f:f+","};else{let d=c>a.children.
length?a.children.length:c,h=a.children[d-1];u={offset:h.offset+h.length,length:0,content:","+f}}return Qt(t,u,s)}else throw new Error(
`Can not ${n===void 0?"remove":s.isArrayInsertion?"insert":"modify"} Array index ${l} as length is not sufficient`)}else
throw new Error(`Can not add ${typeof c!="number"?"index":"property"} to parent of type ${a.type}`);else{if(n===void 0)throw new Error(
"Can not delete in empty document");return Qt(t,{offset:o?o.offset:0,length:o?o.length:0,content:JSON.stringify(n)},s)}}
function Qt(t,e,n){if(!n.formattingOptions)return[e];let s=Kr(t,e),i=e.offset,r=e.offset+e.content.length;if(e.length===
0||e.content.length===0){for(;i>0&&!Ds(s,i-1);)i--;for(;r<s.length&&!Ds(s,r);)r++}let o=xr(s,{offset:i,length:r-i},{...n.
formattingOptions,keepLines:!1});for(let c=o.length-1;c>=0;c--){let l=o[c];s=Kr(s,l),i=Math.min(i,l.offset),r=Math.max(r,
l.offset+l.length),r+=l.content.length-l.length}let a=t.length-(s.length-r)-i;return[{offset:i,length:a,content:s.substring(
i,r)}]}function Kr(t,e){return t.substring(0,e.offset)+e.content+t.substring(e.offset+e.length)}var xm=qn(()=>{"use stri\
ct";dl();ml()});var Bm={};$A(Bm,{ParseErrorCode:()=>bl,ScanError:()=>yl,SyntaxKind:()=>gl,applyEdits:()=>qT,createScanner:()=>wT,findNodeAtLocation:()=>OT,
findNodeAtOffset:()=>AT,format:()=>IT,getLocation:()=>kT,getNodePath:()=>TT,getNodeValue:()=>ET,modify:()=>RT,parse:()=>_T,
parseTree:()=>vT,printParseErrorCode:()=>MT,stripComments:()=>NT,visit:()=>PT});function MT(t){switch(t){case 1:return"I\
nvalidSymbol";case 2:return"InvalidNumberFormat";case 3:return"PropertyNameExpected";case 4:return"ValueExpected";case 5:
return"ColonExpected";case 6:return"CommaExpected";case 7:return"CloseBraceExpected";case 8:return"CloseBracketExpected";case 9:
return"EndOfFileExpected";case 10:return"InvalidCommentToken";case 11:return"UnexpectedEndOfComment";case 12:return"Unex\
pectedEndOfString";case 13:return"UnexpectedEndOfNumber";case 14:return"InvalidUnicode";case 15:return"InvalidEscapeChar\
acter";case 16:return"InvalidCharacter"}return"<unknown ParseErrorCode>"}function IT(t,e,n){return xr(t,e,n)}function RT(t,e,n,s){
return jm(t,e,n,s)}function qT(t,e){let n=e.slice(0).sort((i,r)=>{let o=i.offset-r.offset;return o===0?i.length-r.length:
o}),s=t.length;for(let i=n.length-1;i>=0;i--){let r=n[i];if(r.offset+r.length<=s)t=Kr(t,r);else throw new Error("Overlap\
ping edit");s=r.offset}return t}var wT,yl,gl,kT,_T,vT,OT,AT,TT,ET,PT,NT,bl,Fm=qn(()=>{"use strict";dl();xm();jr();ml();wT=
Xt;(function(t){t[t.None=0]="None",t[t.UnexpectedEndOfComment=1]="UnexpectedEndOfComment",t[t.UnexpectedEndOfString=2]="\
UnexpectedEndOfString",t[t.UnexpectedEndOfNumber=3]="UnexpectedEndOfNumber",t[t.InvalidUnicode=4]="InvalidUnicode",t[t.InvalidEscapeCharacter=
5]="InvalidEscapeCharacter",t[t.InvalidCharacter=6]="InvalidCharacter"})(yl||(yl={}));(function(t){t[t.OpenBraceToken=1]=
"OpenBraceToken",t[t.CloseBraceToken=2]="CloseBraceToken",t[t.OpenBracketToken=3]="OpenBracketToken",t[t.CloseBracketToken=
4]="CloseBracketToken",t[t.CommaToken=5]="CommaToken",t[t.ColonToken=6]="ColonToken",t[t.NullKeyword=7]="NullKeyword",t[t.
TrueKeyword=8]="TrueKeyword",t[t.FalseKeyword=9]="FalseKeyword",t[t.StringLiteral=10]="StringLiteral",t[t.NumericLiteral=
11]="NumericLiteral",t[t.LineCommentTrivia=12]="LineCommentTrivia",t[t.BlockCommentTrivia=13]="BlockCommentTrivia",t[t.LineBreakTrivia=
14]="LineBreakTrivia",t[t.Trivia=15]="Trivia",t[t.Unknown=16]="Unknown",t[t.EOF=17]="EOF"})(gl||(gl={}));kT=Lm,_T=Dm,vT=
Fr,OT=$s,AT=hl,TT=pl,ET=Br,PT=js,NT=Cm;(function(t){t[t.InvalidSymbol=1]="InvalidSymbol",t[t.InvalidNumberFormat=2]="Inv\
alidNumberFormat",t[t.PropertyNameExpected=3]="PropertyNameExpected",t[t.ValueExpected=4]="ValueExpected",t[t.ColonExpected=
5]="ColonExpected",t[t.CommaExpected=6]="CommaExpected",t[t.CloseBraceExpected=7]="CloseBraceExpected",t[t.CloseBracketExpected=
8]="CloseBracketExpected",t[t.EndOfFileExpected=9]="EndOfFileExpected",t[t.InvalidCommentToken=10]="InvalidCommentToken",
t[t.UnexpectedEndOfComment=11]="UnexpectedEndOfComment",t[t.UnexpectedEndOfString=12]="UnexpectedEndOfString",t[t.UnexpectedEndOfNumber=
13]="UnexpectedEndOfNumber",t[t.InvalidUnicode=14]="InvalidUnicode",t[t.InvalidEscapeCharacter=15]="InvalidEscapeCharact\
er",t[t.InvalidCharacter=16]="InvalidCharacter"})(bl||(bl={}))});var Um=p(wl=>{"use strict";Object.defineProperty(wl,"__esModule",{value:!0});wl.jsonNodes=LT;var Km=(Fm(),xA(Bm));function LT(t){
let e=[],n=(0,Km.parseTree)(t,e,{disallowComments:!0});return n===void 0||e.length>0?void 0:Sl(n)}function Sl(t){let{type:e,
offset:n,length:s,children:i=[]}=t,r=e==="object"?i.filter(a=>a.children?.length===2):[],o=e==="object"||e==="array"?void 0:
(0,Km.getNodeValue)(t);return{start:n,end:n+s,text:o===void 0?void 0:String(o),get items(){return e==="array"?i.map(Sl):
[]},get keys(){return r.map(a=>String(a.children[0].value))},property:a=>{let c=[...r].reverse().find(l=>l.children[0].value===
a);return c===void 0?void 0:{start:c.offset,value:Sl(c.children[1])}}}}});var R=p(ee=>{"use strict";var kl=Symbol.for("yaml.alias"),Wm=Symbol.for("yaml.document"),Ur=Symbol.for("yaml.map"),Vm=Symbol.
for("yaml.pair"),_l=Symbol.for("yaml.scalar"),Wr=Symbol.for("yaml.seq"),st=Symbol.for("yaml.node.type"),DT=t=>!!t&&typeof t==
"object"&&t[st]===kl,CT=t=>!!t&&typeof t=="object"&&t[st]===Wm,$T=t=>!!t&&typeof t=="object"&&t[st]===Ur,jT=t=>!!t&&typeof t==
"object"&&t[st]===Vm,Gm=t=>!!t&&typeof t=="object"&&t[st]===_l,xT=t=>!!t&&typeof t=="object"&&t[st]===Wr;function Ym(t){
if(t&&typeof t=="object")switch(t[st]){case Ur:case Wr:return!0}return!1}function BT(t){if(t&&typeof t=="object")switch(t[st]){case kl:case Ur:case _l:case Wr:
return!0}return!1}var FT=t=>(Gm(t)||Ym(t))&&!!t.anchor;ee.ALIAS=kl;ee.DOC=Wm;ee.MAP=Ur;ee.NODE_TYPE=st;ee.PAIR=Vm;ee.SCALAR=
_l;ee.SEQ=Wr;ee.hasAnchor=FT;ee.isAlias=DT;ee.isCollection=Ym;ee.isDocument=CT;ee.isMap=$T;ee.isNode=BT;ee.isPair=jT;ee.
isScalar=Gm;ee.isSeq=xT});var xs=p(vl=>{"use strict";var H=R(),re=Symbol("break visit"),Jm=Symbol("skip children"),je=Symbol("remove node");function Vr(t,e){
let n=Hm(e);H.isDocument(t)?Bn(null,t.contents,n,Object.freeze([t]))===je&&(t.contents=null):Bn(null,t,n,Object.freeze([]))}
Vr.BREAK=re;Vr.SKIP=Jm;Vr.REMOVE=je;function Bn(t,e,n,s){let i=zm(t,e,n,s);if(H.isNode(i)||H.isPair(i))return Xm(t,s,i),
Bn(t,i,n,s);if(typeof i!="symbol"){if(H.isCollection(e)){s=Object.freeze(s.concat(e));for(let r=0;r<e.items.length;++r){
let o=Bn(r,e.items[r],n,s);if(typeof o=="number")r=o-1;else{if(o===re)return re;o===je&&(e.items.splice(r,1),r-=1)}}}else if(H.
isPair(e)){s=Object.freeze(s.concat(e));let r=Bn("key",e.key,n,s);if(r===re)return re;r===je&&(e.key=null);let o=Bn("val\
ue",e.value,n,s);if(o===re)return re;o===je&&(e.value=null)}}return i}async function Gr(t,e){let n=Hm(e);H.isDocument(t)?
await Fn(null,t.contents,n,Object.freeze([t]))===je&&(t.contents=null):await Fn(null,t,n,Object.freeze([]))}Gr.BREAK=re;
Gr.SKIP=Jm;Gr.REMOVE=je;async function Fn(t,e,n,s){let i=await zm(t,e,n,s);if(H.isNode(i)||H.isPair(i))return Xm(t,s,i),
Fn(t,i,n,s);if(typeof i!="symbol"){if(H.isCollection(e)){s=Object.freeze(s.concat(e));for(let r=0;r<e.items.length;++r){
let o=await Fn(r,e.items[r],n,s);if(typeof o=="number")r=o-1;else{if(o===re)return re;o===je&&(e.items.splice(r,1),r-=1)}}}else if(H.
isPair(e)){s=Object.freeze(s.concat(e));let r=await Fn("key",e.key,n,s);if(r===re)return re;r===je&&(e.key=null);let o=await Fn(
"value",e.value,n,s);if(o===re)return re;o===je&&(e.value=null)}}return i}function Hm(t){return typeof t=="object"&&(t.Collection||
t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.
Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}function zm(t,e,n,s){if(typeof n=="function")return n(t,e,
s);if(H.isMap(e))return n.Map?.(t,e,s);if(H.isSeq(e))return n.Seq?.(t,e,s);if(H.isPair(e))return n.Pair?.(t,e,s);if(H.isScalar(
e))return n.Scalar?.(t,e,s);if(H.isAlias(e))return n.Alias?.(t,e,s)}function Xm(t,e,n){let s=e[e.length-1];if(H.isCollection(
s))s.items[t]=n;else if(H.isPair(s))t==="key"?s.key=n:s.value=n;else if(H.isDocument(s))s.contents=n;else{let i=H.isAlias(
s)?"alias":"scalar";throw new Error(`Cannot replace node with ${i} parent`)}}vl.visit=Vr;vl.visitAsync=Gr});var Ol=p(Zm=>{"use strict";var Qm=R(),KT=xs(),UT={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},WT=t=>t.replace(
/[!,[\]{}]/g,e=>UT[e]),Bs=class t{constructor(e,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,
e),this.tags=Object.assign({},t.defaultTags,n)}clone(){let e=new t(this.yaml,this.tags);return e.docStart=this.docStart,
e}atDocument(){let e=new t(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.\
2":this.atNextDocument=!1,this.yaml={explicit:t.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},t.defaultTags);
break}return e}add(e,n){this.atNextDocument&&(this.yaml={explicit:t.defaultYaml.explicit,version:"1.1"},this.tags=Object.
assign({},t.defaultTags),this.atNextDocument=!1);let s=e.trim().split(/[ \t]+/),i=s.shift();switch(i){case"%TAG":{if(s.length!==
2&&(n(0,"%TAG directive should contain exactly two parts"),s.length<2))return!1;let[r,o]=s;return this.tags[r]=o,!0}case"\
%YAML":{if(this.yaml.explicit=!0,s.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[r]=s;
if(r==="1.1"||r==="1.2")return this.yaml.version=r,!0;{let o=/^\d+\.\d+$/.test(r);return n(6,`Unsupported YAML version ${r}`,
o),!1}}default:return n(0,`Unknown directive ${i}`,!0),!1}}tagName(e,n){if(e==="!")return"!";if(e[0]!=="!")return n(`Not\
 a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(2,-1);return o==="!"||o==="!!"?(n(`Verbatim tags aren't resolved,\
 so ${e} is invalid.`),null):(e[e.length-1]!==">"&&n("Verbatim tags must end with a >"),o)}let[,s,i]=e.match(/^(.*!)([^!]*)$/s);
i||n(`The ${e} tag has no suffix`);let r=this.tags[s];if(r)try{return r+decodeURIComponent(i)}catch(o){return n(String(o)),
null}return s==="!"?e:(n(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[n,s]of Object.entries(this.tags))if(e.
startsWith(s))return n+WT(e.substring(s.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let n=this.yaml.explicit?[`%Y\
AML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags),i;if(e&&s.length>0&&Qm.isNode(e.contents)){let r={};KT.
visit(e.contents,(o,a)=>{Qm.isNode(a)&&a.tag&&(r[a.tag]=!0)}),i=Object.keys(r)}else i=[];for(let[r,o]of s)r==="!!"&&o===
"tag:yaml.org,2002:"||(!e||i.some(a=>a.startsWith(o)))&&n.push(`%TAG ${r} ${o}`);return n.join(`
`)}};Bs.defaultYaml={explicit:!1,version:"1.2"};Bs.defaultTags={"!!":"tag:yaml.org,2002:"};Zm.Directives=Bs});var Yr=p(Fs=>{"use strict";var ey=R(),VT=xs();function GT(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let n=`Anchor must not co\
ntain whitespace or control characters: ${JSON.stringify(t)}`;throw new Error(n)}return!0}function ty(t){let e=new Set;return VT.
visit(t,{Value(n,s){s.anchor&&e.add(s.anchor)}}),e}function ny(t,e){for(let n=1;;++n){let s=`${t}${n}`;if(!e.has(s))return s}}
function YT(t,e){let n=[],s=new Map,i=null;return{onAnchor:r=>{n.push(r),i??(i=ty(t));let o=ny(e,i);return i.add(o),o},setAnchors:()=>{
for(let r of n){let o=s.get(r);if(typeof o=="object"&&o.anchor&&(ey.isScalar(o.node)||ey.isCollection(o.node)))o.node.anchor=
o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=r,a}}},sourceObjects:s}}
Fs.anchorIsValid=GT;Fs.anchorNames=ty;Fs.createNodeAnchors=YT;Fs.findNewAnchor=ny});var Al=p(sy=>{"use strict";function Ks(t,e,n,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let i=0,r=s.length;i<r;++i){
let o=s[i],a=Ks(t,s,String(i),o);a===void 0?delete s[i]:a!==o&&(s[i]=a)}else if(s instanceof Map)for(let i of Array.from(
s.keys())){let r=s.get(i),o=Ks(t,s,i,r);o===void 0?s.delete(i):o!==r&&s.set(i,o)}else if(s instanceof Set)for(let i of Array.
from(s)){let r=Ks(t,s,i,i);r===void 0?s.delete(i):r!==i&&(s.delete(i),s.add(r))}else for(let[i,r]of Object.entries(s)){let o=Ks(
t,s,i,r);o===void 0?delete s[i]:o!==r&&(s[i]=o)}return t.call(e,n,s)}sy.applyReviver=Ks});var _t=p(ry=>{"use strict";var JT=R();function iy(t,e,n){if(Array.isArray(t))return t.map((s,i)=>iy(s,String(i),n));if(t&&
typeof t.toJSON=="function"){if(!n||!JT.hasAnchor(t))return t.toJSON(e,n);let s={aliasCount:0,count:1,res:void 0};n.anchors.
set(t,s),n.onCreate=r=>{s.res=r,delete n.onCreate};let i=t.toJSON(e,n);return n.onCreate&&n.onCreate(i),i}return typeof t==
"bigint"&&!n?.keep?Number(t):t}ry.toJS=iy});var Jr=p(ay=>{"use strict";var HT=Al(),oy=R(),zT=_t(),Tl=class{constructor(e){Object.defineProperty(this,oy.NODE_TYPE,{value:e})}clone(){
let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.
range.slice()),e}toJS(e,{mapAsMap:n,maxAliasCount:s,onAnchor:i,reviver:r}={}){if(!oy.isDocument(e))throw new TypeError("\
A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},a=zT.toJS(this,"",o);if(typeof i=="function")for(let{count:c,res:l}of o.anchors.values())i(l,c);return typeof r==
"function"?HT.applyReviver(r,{"":a},"",a):a}};ay.NodeBase=Tl});var Us=p(cy=>{"use strict";var XT=Yr(),QT=xs(),Kn=R(),ZT=Jr(),eE=_t(),El=class extends ZT.NodeBase{constructor(e){super(
Kn.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,n){
if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;n?.aliasResolveCache?s=n.aliasResolveCache:
(s=[],QT.visit(e,{Node:(r,o)=>{(Kn.isAlias(o)||Kn.hasAnchor(o))&&s.push(o)}}),n&&(n.aliasResolveCache=s));let i;for(let r of s){
if(r===this)break;r.anchor===this.source&&(i=r)}if(i&&n){let{anchors:r,doc:o,maxAliasCount:a}=n,c=r.get(i);if(c||(eE.toJS(
i,null,n),c=r.get(i)),c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(
l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=Hr(o,i,r)),c.count*c.aliasCount>a)){let l="Excessive alias count\
 indicates a resource exhaustion attack";throw new ReferenceError(l)}}return i}toJSON(e,n){if(!n)return{source:this.source};
let s=this.resolve(n.doc,n);if(!s){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return n.anchors.get(s).res}toString(e,n,s){let i=`*${this.source}`;if(e){if(XT.anchorIsValid(this.source),e.options.
verifyAliasOrder&&!e.anchors.has(this.source)){let r=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new Error(r)}if(e.implicitKey)return`${i} `}return i}};function Hr(t,e,n){if(Kn.isAlias(e)){let s=e.resolve(
t),i=n&&s&&n.get(s);return i?i.count*i.aliasCount:0}else if(Kn.isCollection(e)){let s=0;for(let i of e.items){let r=Hr(t,
i,n);r>s&&(s=r)}return s}else if(Kn.isPair(e)){let s=Hr(t,e.key,n),i=Hr(t,e.value,n);return Math.max(s,i)}return 1}cy.Alias=
El});var G=p(Pl=>{"use strict";var tE=R(),nE=Jr(),sE=_t(),iE=t=>!t||typeof t!="function"&&typeof t!="object",vt=class extends nE.
NodeBase{constructor(e){super(tE.SCALAR),this.value=e}toJSON(e,n){return n?.keep?this.value:sE.toJS(this.value,e,n)}toString(){
return String(this.value)}};vt.BLOCK_FOLDED="BLOCK_FOLDED";vt.BLOCK_LITERAL="BLOCK_LITERAL";vt.PLAIN="PLAIN";vt.QUOTE_DOUBLE=
"QUOTE_DOUBLE";vt.QUOTE_SINGLE="QUOTE_SINGLE";Pl.Scalar=vt;Pl.isScalarValue=iE});var Ws=p(uy=>{"use strict";var rE=Us(),Zt=R(),ly=G(),oE="tag:yaml.org,2002:";function aE(t,e,n){if(e){let s=n.filter(r=>r.
tag===e),i=s.find(r=>!r.format)??s[0];if(!i)throw new Error(`Tag ${e} not found`);return i}return n.find(s=>s.identify?.(
t)&&!s.format)}function cE(t,e,n){if(Zt.isDocument(t)&&(t=t.contents),Zt.isNode(t))return t;if(Zt.isPair(t)){let f=n.schema[Zt.
MAP].createNode?.(n.schema,null,n);return f.items.push(t),f}(t instanceof String||t instanceof Number||t instanceof Boolean||
typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:s,onAnchor:i,onTagObj:r,schema:o,sourceObjects:a}=n,
c;if(s&&t&&typeof t=="object"){if(c=a.get(t),c)return c.anchor??(c.anchor=i(t)),new rE.Alias(c.anchor);c={anchor:null,node:null},
a.set(t,c)}e?.startsWith("!!")&&(e=oE+e.slice(2));let l=aE(t,e,o.tags);if(!l){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),
!t||typeof t!="object"){let f=new ly.Scalar(t);return c&&(c.node=f),f}l=t instanceof Map?o[Zt.MAP]:Symbol.iterator in Object(
t)?o[Zt.SEQ]:o[Zt.MAP]}r&&(r(l),delete n.onTagObj);let u=l?.createNode?l.createNode(n.schema,t,n):typeof l?.nodeClass?.from==
"function"?l.nodeClass.from(n.schema,t,n):new ly.Scalar(t);return e?u.tag=e:l.default||(u.tag=l.tag),c&&(c.node=u),u}uy.
createNode=cE});var Xr=p(zr=>{"use strict";var lE=Ws(),xe=R(),uE=Jr();function Nl(t,e,n){let s=n;for(let i=e.length-1;i>=0;--i){let r=e[i];
if(typeof r=="number"&&Number.isInteger(r)&&r>=0){let o=[];o[r]=s,s=o}else s=new Map([[r,s]])}return lE.createNode(s,void 0,
{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},
schema:t,sourceObjects:new Map})}var fy=t=>t==null||typeof t=="object"&&!!t[Symbol.iterator]().next().done,Ml=class extends uE.
NodeBase{constructor(e,n){super(e),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(e){
let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(n.schema=e),n.items=n.
items.map(s=>xe.isNode(s)||xe.isPair(s)?s.clone(e):s),this.range&&(n.range=this.range.slice()),n}addIn(e,n){if(fy(e))this.
add(n);else{let[s,...i]=e,r=this.get(s,!0);if(xe.isCollection(r))r.addIn(i,n);else if(r===void 0&&this.schema)this.set(s,
Nl(this.schema,i,n));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${i}`)}}deleteIn(e){let[n,...s]=e;
if(s.length===0)return this.delete(n);let i=this.get(n,!0);if(xe.isCollection(i))return i.deleteIn(s);throw new Error(`E\
xpected YAML collection at ${n}. Remaining path: ${s}`)}getIn(e,n){let[s,...i]=e,r=this.get(s,!0);return i.length===0?!n&&
xe.isScalar(r)?r.value:r:xe.isCollection(r)?r.getIn(i,n):void 0}hasAllNullValues(e){return this.items.every(n=>{if(!xe.isPair(
n))return!1;let s=n.value;return s==null||e&&xe.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){
let[n,...s]=e;if(s.length===0)return this.has(n);let i=this.get(n,!0);return xe.isCollection(i)?i.hasIn(s):!1}setIn(e,n){
let[s,...i]=e;if(i.length===0)this.set(s,n);else{let r=this.get(s,!0);if(xe.isCollection(r))r.setIn(i,n);else if(r===void 0&&
this.schema)this.set(s,Nl(this.schema,i,n));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${i}`)}}};
zr.Collection=Ml;zr.collectionFromPath=Nl;zr.isEmptyPath=fy});var Vs=p(Qr=>{"use strict";var fE=t=>t.replace(/^(?!$)(?: $)?/gm,"#");function Il(t,e){return/^\n+$/.test(t)?t.substring(
1):e?t.replace(/^(?! *$)/gm,e):t}var dE=(t,e,n)=>t.endsWith(`
`)?Il(n,e):n.includes(`
`)?`
`+Il(n,e):(t.endsWith(" ")?"":" ")+n;Qr.indentComment=Il;Qr.lineComment=dE;Qr.stringifyComment=fE});var py=p(Gs=>{"use strict";var pE="flow",Rl="block",Zr="quoted";function hE(t,e,n="flow",{indentAtStart:s,lineWidth:i=80,
minContentWidth:r=20,onFold:o,onOverflow:a}={}){if(!i||i<0)return t;i<r&&(r=0);let c=Math.max(1+r,1+i-e.length);if(t.length<=
c)return t;let l=[],u={},f=i-e.length;typeof s=="number"&&(s>i-Math.max(2,r)?l.push(0):f=i-s);let d,h,g=!1,m=-1,y=-1,v=-1;
n===Rl&&(m=dy(t,m,e.length),m!==-1&&(f=m+c));for(let b;b=t[m+=1];){if(n===Zr&&b==="\\"){switch(y=m,t[m+1]){case"x":m+=3;
break;case"u":m+=5;break;case"U":m+=9;break;default:m+=1}v=m}if(b===`
`)n===Rl&&(m=dy(t,m,e.length)),f=m+e.length+c,d=void 0;else{if(b===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){let O=t[m+1];O&&O!==" "&&O!==`
`&&O!=="	"&&(d=m)}if(m>=f)if(d)l.push(d),f=d+c,d=void 0;else if(n===Zr){for(;h===" "||h==="	";)h=b,b=t[m+=1],g=!0;let O=m>
v+1?m-2:y-1;if(u[O])return t;l.push(O),u[O]=!0,f=O+c,d=void 0}else g=!0}h=b}if(g&&a&&a(),l.length===0)return t;o&&o();let T=t.
slice(0,l[0]);for(let b=0;b<l.length;++b){let O=l[b],_=l[b+1]||t.length;O===0?T=`
${e}${t.slice(0,_)}`:(n===Zr&&u[O]&&(T+=`${t[O]}\\`),T+=`
${e}${t.slice(O+1,_)}`)}return T}function dy(t,e,n){let s=e,i=e+1,r=t[i];for(;r===" "||r==="	";)if(e<i+n)r=t[++e];else{do
r=t[++e];while(r&&r!==`
`);s=e,i=e+1,r=t[i]}return s}Gs.FOLD_BLOCK=Rl;Gs.FOLD_FLOW=pE;Gs.FOLD_QUOTED=Zr;Gs.foldFlowLines=hE});var Js=p(hy=>{"use strict";var Ne=G(),Ot=py(),to=(t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.
lineWidth,minContentWidth:t.options.minContentWidth}),no=t=>/^(%|---|\.\.\.)/m.test(t);function mE(t,e,n){if(!e||e<0)return!1;
let s=e-n,i=t.length;if(i<=s)return!1;for(let r=0,o=0;r<i;++r)if(t[r]===`
`){if(r-o>s)return!0;if(o=r+1,i-o<=s)return!1}return!0}function Ys(t,e){let n=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)
return n;let{implicitKey:s}=e,i=e.options.doubleQuotedMinMultiLineLength,r=e.indent||(no(t)?"  ":""),o="",a=0;for(let c=0,
l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(a,c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(n[c+1]){case"\
u":{o+=n.slice(a,c);let u=n.substr(c+2,4);switch(u){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:u.substr(0,2)==="00"?o+="\\x"+u.substr(2):o+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(s||n[c+
2]==='"'||n.length<i)c+=1;else{for(o+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=r,n[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+n.slice(a):n,s?o:Ot.foldFlowLines(o,r,Ot.
FOLD_QUOTED,to(e,!1))}function ql(t,e){if(e.options.singleQuote===!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return Ys(t,e);let n=e.indent||(no(t)?"  ":""),s="'"+t.replace(/'/g,"''").replace(/\n+/g,`\
$&
${n}`)+"'";return e.implicitKey?s:Ot.foldFlowLines(s,n,Ot.FOLD_FLOW,to(e,!1))}function Un(t,e){let{singleQuote:n}=e.options,
s;if(n===!1)s=Ys;else{let i=t.includes('"'),r=t.includes("'");i&&!r?s=ql:r&&!i?s=Ys:s=n?ql:Ys}return s(t,e)}var Ll;try{Ll=
new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Ll=/\n+(?!\n|$)/g}function eo({comment:t,type:e,value:n},s,i,r){let{blockQuote:o,commentString:a,lineWidth:c}=s.
options;if(!o||/\n[\t ]+$/.test(n))return Un(n,s);let l=s.indent||(s.forceBlockIndent||no(n)?"  ":""),u=o==="literal"?!0:
o==="folded"||e===Ne.Scalar.BLOCK_FOLDED?!1:e===Ne.Scalar.BLOCK_LITERAL?!0:!mE(n,c,l.length);if(!n)return u?`|
`:`>
`;let f,d;for(d=n.length;d>0;--d){let _=n[d-1];if(_!==`
`&&_!=="	"&&_!==" ")break}let h=n.substring(d),g=h.indexOf(`
`);g===-1?f="-":n===h||g!==h.length-1?(f="+",r&&r()):f="",h&&(n=n.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace(Ll,`$&${l}`));let m=!1,y,v=-1;for(y=0;y<n.length;++y){let _=n[y];if(_===" ")m=!0;else if(_===
`
`)v=y;else break}let T=n.substring(0,v<y?v+1:y);T&&(n=n.substring(T.length),T=T.replace(/\n+/g,`$&${l}`));let O=(m?l?"2":
"1":"")+f;if(t&&(O+=" "+a(t.replace(/ ?[\r\n]+/g," ")),i&&i()),!u){let _=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),w=!1,S=to(s,!0);o!=="fold\
ed"&&e!==Ne.Scalar.BLOCK_FOLDED&&(S.onOverflow=()=>{w=!0});let A=Ot.foldFlowLines(`${T}${_}${h}`,l,Ot.FOLD_BLOCK,S);if(!w)
return`>${O}
${l}${A}`}return n=n.replace(/\n+/g,`$&${l}`),`|${O}
${l}${T}${n}${h}`}function yE(t,e,n,s){let{type:i,value:r}=t,{actualString:o,implicitKey:a,indent:c,indentStep:l,inFlow:u}=e;
if(a&&r.includes(`
`)||u&&/[[\]{},]/.test(r))return Un(r,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(r))return a||u||!r.includes(`
`)?Un(r,e):eo(t,e,n,s);if(!a&&!u&&i!==Ne.Scalar.PLAIN&&r.includes(`
`))return eo(t,e,n,s);if(no(r)){if(c==="")return e.forceBlockIndent=!0,eo(t,e,n,s);if(a&&c===l)return Un(r,e)}let f=r.replace(
/\n+/g,`$&
${c}`);if(o){let d=m=>m.default&&m.tag!=="tag:yaml.org,2002:str"&&m.test?.test(f),{compat:h,tags:g}=e.doc.schema;if(g.some(
d)||h?.some(d))return Un(r,e)}return a?f:Ot.foldFlowLines(f,c,Ot.FOLD_FLOW,to(e,!1))}function gE(t,e,n,s){let{implicitKey:i,
inFlow:r}=e,o=typeof t.value=="string"?t:Object.assign({},t,{value:String(t.value)}),{type:a}=t;a!==Ne.Scalar.QUOTE_DOUBLE&&
/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=Ne.Scalar.QUOTE_DOUBLE);let c=u=>{switch(u){case Ne.
Scalar.BLOCK_FOLDED:case Ne.Scalar.BLOCK_LITERAL:return i||r?Un(o.value,e):eo(o,e,n,s);case Ne.Scalar.QUOTE_DOUBLE:return Ys(
o.value,e);case Ne.Scalar.QUOTE_SINGLE:return ql(o.value,e);case Ne.Scalar.PLAIN:return yE(o,e,n,s);default:return null}},
l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:f}=e.options,d=i&&u||f;if(l=c(d),l===null)throw new Error(`Un\
supported default string type ${d}`)}return l}hy.stringifyString=gE});var Hs=p(Dl=>{"use strict";var bE=Yr(),At=R(),SE=Vs(),wE=Js();function kE(t,e){let n=Object.assign({blockQuote:!0,commentString:SE.
stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,
trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},t.schema.toStringOptions,e),s;switch(n.collectionStyle){case"block":
s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,doc:t,flowCollectionPadding:n.flowCollectionPadding?
" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:s,options:n}}function _E(t,e){if(e.
tag){let i=t.filter(r=>r.tag===e.tag);if(i.length>0)return i.find(r=>r.format===e.format)??i[0]}let n,s;if(At.isScalar(e)){
s=e.value;let i=t.filter(r=>r.identify?.(s));if(i.length>1){let r=i.filter(o=>o.test);r.length>0&&(i=r)}n=i.find(r=>r.format===
e.format)??i.find(r=>!r.format)}else s=e,n=t.find(i=>i.nodeClass&&s instanceof i.nodeClass);if(!n){let i=s?.constructor?.
name??(s===null?"null":typeof s);throw new Error(`Tag not resolved for ${i} value`)}return n}function vE(t,e,{anchors:n,
doc:s}){if(!s.directives)return"";let i=[],r=(At.isScalar(t)||At.isCollection(t))&&t.anchor;r&&bE.anchorIsValid(r)&&(n.add(
r),i.push(`&${r}`));let o=t.tag??(e.default?null:e.tag);return o&&i.push(s.directives.tagString(o)),i.join(" ")}function OE(t,e,n,s){
if(At.isPair(t))return t.toString(e,n,s);if(At.isAlias(t)){if(e.doc.directives)return t.toString(e);if(e.resolvedAliases?.
has(t))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(t):e.resolvedAliases=new Set([t]),t=t.resolve(e.doc)}let i,r=At.isNode(t)?t:e.doc.createNode(t,{onTagObj:c=>i=c});i??
(i=_E(e.doc.schema.tags,r));let o=vE(r,i,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof i.
stringify=="function"?i.stringify(r,e,n,s):At.isScalar(r)?wE.stringifyString(r,e,n,s):r.toString(e,n,s);return o?At.isScalar(
r)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}
${e.indent}${a}`:a}Dl.createStringifyContext=kE;Dl.stringify=OE});var by=p(gy=>{"use strict";var it=R(),my=G(),yy=Hs(),zs=Vs();function AE({key:t,value:e},n,s,i){let{allNullValues:r,doc:o,
indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:f}}=n,d=it.isNode(t)&&t.comment||null;if(f){if(d)throw new Error(
"With simple keys, key nodes cannot have comments");if(it.isCollection(t)||!it.isNode(t)&&typeof t=="object"){let S="Wit\
h simple keys, collection cannot be used as a key value";throw new Error(S)}}let h=!f&&(!t||d&&e==null&&!n.inFlow||it.isCollection(
t)||(it.isScalar(t)?t.type===my.Scalar.BLOCK_FOLDED||t.type===my.Scalar.BLOCK_LITERAL:typeof t=="object"));n=Object.assign(
{},n,{allNullValues:!1,implicitKey:!h&&(f||!r),indent:a+c});let g=!1,m=!1,y=yy.stringify(t,n,()=>g=!0,()=>m=!0);if(!h&&!n.
inFlow&&y.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span more than 1024 character\
s");h=!0}if(n.inFlow){if(r||e==null)return g&&s&&s(),y===""?"?":h?`? ${y}`:y}else if(r&&!f||e==null&&h)return y=`? ${y}`,
d&&!g?y+=zs.lineComment(y,n.indent,l(d)):m&&i&&i(),y;g&&(d=null),h?(d&&(y+=zs.lineComment(y,n.indent,l(d))),y=`? ${y}
${a}:`):(y=`${y}:`,d&&(y+=zs.lineComment(y,n.indent,l(d))));let v,T,b;it.isNode(e)?(v=!!e.spaceBefore,T=e.commentBefore,
b=e.comment):(v=!1,T=null,b=null,e&&typeof e=="object"&&(e=o.createNode(e))),n.implicitKey=!1,!h&&!d&&it.isScalar(e)&&(n.
indentAtStart=y.length+1),m=!1,!u&&c.length>=2&&!n.inFlow&&!h&&it.isSeq(e)&&!e.flow&&!e.tag&&!e.anchor&&(n.indent=n.indent.
substring(2));let O=!1,_=yy.stringify(e,n,()=>O=!0,()=>m=!0),w=" ";if(d||v||T){if(w=v?`
`:"",T){let S=l(T);w+=`
${zs.indentComment(S,n.indent)}`}_===""&&!n.inFlow?w===`
`&&b&&(w=`

`):w+=`
${n.indent}`}else if(!h&&it.isCollection(e)){let S=_[0],A=_.indexOf(`
`),K=A!==-1,we=n.inFlow??e.flow??e.items.length===0;if(K||!we){let kt=!1;if(K&&(S==="&"||S==="!")){let W=_.indexOf(" ");
S==="&"&&W!==-1&&W<A&&_[W+1]==="!"&&(W=_.indexOf(" ",W+1)),(W===-1||A<W)&&(kt=!0)}kt||(w=`
${n.indent}`)}}else(_===""||_[0]===`
`)&&(w="");return y+=w+_,n.inFlow?O&&s&&s():b&&!O?y+=zs.lineComment(y,n.indent,l(b)):m&&i&&i(),y}gy.stringifyPair=AE});var $l=p(Cl=>{"use strict";var Sy=require("process");function TE(t,...e){t==="debug"&&console.log(...e)}function EE(t,e){
(t==="debug"||t==="warn")&&(typeof Sy.emitWarning=="function"?Sy.emitWarning(e):console.warn(e))}Cl.debug=TE;Cl.warn=EE});var ao=p(oo=>{"use strict";var ro=R(),wy=G(),so="<<",io={identify:t=>t===so||typeof t=="symbol"&&t.description===so,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new wy.Scalar(Symbol(so)),{addToJSMap:ky}),stringify:()=>so},
PE=(t,e)=>(io.identify(e)||ro.isScalar(e)&&(!e.type||e.type===wy.Scalar.PLAIN)&&io.identify(e.value))&&t?.doc.schema.tags.
some(n=>n.tag===io.tag&&n.default);function ky(t,e,n){let s=_y(t,n);if(ro.isSeq(s))for(let i of s.items)jl(t,e,i);else if(Array.
isArray(s))for(let i of s)jl(t,e,i);else jl(t,e,s)}function jl(t,e,n){let s=_y(t,n);if(!ro.isMap(s))throw new Error("Mer\
ge sources must be maps or map aliases");let i=s.toJSON(null,t,Map);for(let[r,o]of i)e instanceof Map?e.has(r)||e.set(r,
o):e instanceof Set?e.add(r):Object.prototype.hasOwnProperty.call(e,r)||Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,
configurable:!0});return e}function _y(t,e){return t&&ro.isAlias(e)?e.resolve(t.doc,t):e}oo.addMergeToJSMap=ky;oo.isMergeKey=
PE;oo.merge=io});var Bl=p(Ay=>{"use strict";var NE=$l(),vy=ao(),ME=Hs(),Oy=R(),xl=_t();function IE(t,e,{key:n,value:s}){if(Oy.isNode(n)&&
n.addToJSMap)n.addToJSMap(t,e,s);else if(vy.isMergeKey(t,n))vy.addMergeToJSMap(t,e,s);else{let i=xl.toJS(n,"",t);if(e instanceof
Map)e.set(i,xl.toJS(s,i,t));else if(e instanceof Set)e.add(i);else{let r=RE(n,i,t),o=xl.toJS(s,r,t);r in e?Object.defineProperty(
e,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[r]=o}}return e}function RE(t,e,n){if(e===null)return"";if(typeof e!=
"object")return String(e);if(Oy.isNode(t)&&n?.doc){let s=ME.createStringifyContext(n.doc,{});s.anchors=new Set;for(let r of n.
anchors.keys())s.anchors.add(r.anchor);s.inFlow=!0,s.inStringifyKey=!0;let i=t.toString(s);if(!n.mapKeyWarned){let r=JSON.
stringify(i);r.length>40&&(r=r.substring(0,36)+'..."'),NE.warn(n.doc.options.logLevel,`Keys with collection values will \
be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return i}
return JSON.stringify(e)}Ay.addPairToJSMap=IE});var Tt=p(Fl=>{"use strict";var Ty=Ws(),qE=by(),LE=Bl(),co=R();function DE(t,e,n){let s=Ty.createNode(t,void 0,n),i=Ty.createNode(
e,void 0,n);return new lo(s,i)}var lo=class t{constructor(e,n=null){Object.defineProperty(this,co.NODE_TYPE,{value:co.PAIR}),
this.key=e,this.value=n}clone(e){let{key:n,value:s}=this;return co.isNode(n)&&(n=n.clone(e)),co.isNode(s)&&(s=s.clone(e)),
new t(n,s)}toJSON(e,n){let s=n?.mapAsMap?new Map:{};return LE.addPairToJSMap(n,s,this)}toString(e,n,s){return e?.doc?qE.
stringifyPair(this,e,n,s):JSON.stringify(this)}};Fl.Pair=lo;Fl.createPair=DE});var Kl=p(Py=>{"use strict";var en=R(),Ey=Hs(),uo=Vs();function CE(t,e,n){return(e.inFlow??t.flow?jE:$E)(t,e,n)}function $E({
comment:t,items:e},n,{blockItemPrefix:s,flowChars:i,itemIndent:r,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:l}}=n,
u=Object.assign({},n,{indent:r,type:null}),f=!1,d=[];for(let g=0;g<e.length;++g){let m=e[g],y=null;if(en.isNode(m))!f&&m.
spaceBefore&&d.push(""),fo(n,d,m.commentBefore,f),m.comment&&(y=m.comment);else if(en.isPair(m)){let T=en.isNode(m.key)?
m.key:null;T&&(!f&&T.spaceBefore&&d.push(""),fo(n,d,T.commentBefore,f))}f=!1;let v=Ey.stringify(m,u,()=>y=null,()=>f=!0);
y&&(v+=uo.lineComment(v,r,l(y))),f&&y&&(f=!1),d.push(s+v)}let h;if(d.length===0)h=i.start+i.end;else{h=d[0];for(let g=1;g<
d.length;++g){let m=d[g];h+=m?`
${c}${m}`:`
`}}return t?(h+=`
`+uo.indentComment(l(t),c),a&&a()):f&&o&&o(),h}function jE({items:t},e,{flowChars:n,itemIndent:s}){let{indent:i,indentStep:r,
flowCollectionPadding:o,options:{commentString:a}}=e;s+=r;let c=Object.assign({},e,{indent:s,inFlow:!0,type:null}),l=!1,
u=0,f=[];for(let g=0;g<t.length;++g){let m=t[g],y=null;if(en.isNode(m))m.spaceBefore&&f.push(""),fo(e,f,m.commentBefore,
!1),m.comment&&(y=m.comment);else if(en.isPair(m)){let T=en.isNode(m.key)?m.key:null;T&&(T.spaceBefore&&f.push(""),fo(e,
f,T.commentBefore,!1),T.comment&&(l=!0));let b=en.isNode(m.value)?m.value:null;b?(b.comment&&(y=b.comment),b.commentBefore&&
(l=!0)):m.value==null&&T?.comment&&(y=T.comment)}y&&(l=!0);let v=Ey.stringify(m,c,()=>y=null);l||(l=f.length>u||v.includes(
`
`)),g<t.length-1?v+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=f.reduce((T,b)=>T+b.length+2,2)+(v.length+
2)>e.options.lineWidth)),l&&(v+=",")),y&&(v+=uo.lineComment(v,s,a(y))),f.push(v),u=f.length}let{start:d,end:h}=n;if(f.length===
0)return d+h;if(!l){let g=f.reduce((m,y)=>m+y.length+2,2);l=e.options.lineWidth>0&&g>e.options.lineWidth}if(l){let g=d;for(let m of f)
g+=m?`
${r}${i}${m}`:`
`;return`${g}
${i}${h}`}else return`${d}${o}${f.join(" ")}${o}${h}`}function fo({indent:t,options:{commentString:e}},n,s,i){if(s&&i&&(s=
s.replace(/^\n+/,"")),s){let r=uo.indentComment(e(s),t);n.push(r.trimStart())}}Py.stringifyCollection=CE});var Pt=p(Wl=>{"use strict";var xE=Kl(),BE=Bl(),FE=Xr(),Et=R(),po=Tt(),KE=G();function Xs(t,e){let n=Et.isScalar(e)?e.value:
e;for(let s of t)if(Et.isPair(s)&&(s.key===e||s.key===n||Et.isScalar(s.key)&&s.key.value===n))return s}var Ul=class extends FE.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(Et.MAP,e),this.items=[]}static from(e,n,s){
let{keepUndefined:i,replacer:r}=s,o=new this(e),a=(c,l)=>{if(typeof r=="function")l=r.call(n,c,l);else if(Array.isArray(
r)&&!r.includes(c))return;(l!==void 0||i)&&o.items.push(po.createPair(c,l,s))};if(n instanceof Map)for(let[c,l]of n)a(c,
l);else if(n&&typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof e.sortMapEntries=="function"&&o.items.
sort(e.sortMapEntries),o}add(e,n){let s;Et.isPair(e)?s=e:!e||typeof e!="object"||!("key"in e)?s=new po.Pair(e,e?.value):
s=new po.Pair(e.key,e.value);let i=Xs(this.items,s.key),r=this.schema?.sortMapEntries;if(i){if(!n)throw new Error(`Key ${s.
key} already set`);Et.isScalar(i.value)&&KE.isScalarValue(s.value)?i.value.value=s.value:i.value=s.value}else if(r){let o=this.
items.findIndex(a=>r(s,a)<0);o===-1?this.items.push(s):this.items.splice(o,0,s)}else this.items.push(s)}delete(e){let n=Xs(
this.items,e);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(e,n){let i=Xs(this.items,e)?.value;return(!n&&
Et.isScalar(i)?i.value:i)??void 0}has(e){return!!Xs(this.items,e)}set(e,n){this.add(new po.Pair(e,n),!0)}toJSON(e,n,s){let i=s?
new s:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(i);for(let r of this.items)BE.addPairToJSMap(n,i,r);return i}toString(e,n,s){
if(!e)return JSON.stringify(this);for(let i of this.items)if(!Et.isPair(i))throw new Error(`Map items must all be pairs;\
 found ${JSON.stringify(i)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),
xE.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:n})}};
Wl.YAMLMap=Ul;Wl.findPair=Xs});var Wn=p(My=>{"use strict";var UE=R(),Ny=Pt(),WE={collection:"map",default:!0,nodeClass:Ny.YAMLMap,tag:"tag:yaml.org,200\
2:map",resolve(t,e){return UE.isMap(t)||e("Expected a mapping for this tag"),t},createNode:(t,e,n)=>Ny.YAMLMap.from(t,e,
n)};My.map=WE});var Nt=p(Iy=>{"use strict";var VE=Ws(),GE=Kl(),YE=Xr(),mo=R(),JE=G(),HE=_t(),Vl=class extends YE.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(e){super(mo.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let n=ho(
e);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(e,n){let s=ho(e);if(typeof s!="number")return;let i=this.
items[s];return!n&&mo.isScalar(i)?i.value:i}has(e){let n=ho(e);return typeof n=="number"&&n<this.items.length}set(e,n){let s=ho(
e);if(typeof s!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[s];mo.isScalar(i)&&JE.isScalarValue(
n)?i.value=n:this.items[s]=n}toJSON(e,n){let s=[];n?.onCreate&&n.onCreate(s);let i=0;for(let r of this.items)s.push(HE.toJS(
r,String(i++),n));return s}toString(e,n,s){return e?GE.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"\
[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:n}):JSON.stringify(this)}static from(e,n,s){let{replacer:i}=s,
r=new this(e);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof i=="function"){let c=n instanceof Set?
a:String(o++);a=i.call(n,c,a)}r.items.push(VE.createNode(a,void 0,s))}}return r}};function ho(t){let e=mo.isScalar(t)?t.
value:t;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}Iy.YAMLSeq=Vl});var Vn=p(qy=>{"use strict";var zE=R(),Ry=Nt(),XE={collection:"seq",default:!0,nodeClass:Ry.YAMLSeq,tag:"tag:yaml.org,200\
2:seq",resolve(t,e){return zE.isSeq(t)||e("Expected a sequence for this tag"),t},createNode:(t,e,n)=>Ry.YAMLSeq.from(t,e,
n)};qy.seq=XE});var Qs=p(Ly=>{"use strict";var QE=Js(),ZE={identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,
stringify(t,e,n,s){return e=Object.assign({actualString:!0},e),QE.stringifyString(t,e,n,s)}};Ly.string=ZE});var yo=p($y=>{"use strict";var Dy=G(),Cy={identify:t=>t==null,createNode:()=>new Dy.Scalar(null),default:!0,tag:"tag:yam\
l.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Dy.Scalar(null),stringify:({source:t},e)=>typeof t=="strin\
g"&&Cy.test.test(t)?t:e.options.nullStr};$y.nullTag=Cy});var Gl=p(xy=>{"use strict";var e1=G(),jy={identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:t=>new e1.Scalar(t[0]==="t"||t[0]==="T"),stringify({source:t,value:e},n){if(t&&jy.test.test(t)){let s=t[0]==="t"||
t[0]==="T";if(e===s)return t}return e?n.options.trueStr:n.options.falseStr}};xy.boolTag=jy});var Gn=p(By=>{"use strict";function t1({format:t,minFractionDigits:e,tag:n,value:s}){if(typeof s=="bigint")return String(
s);let i=typeof s=="number"?s:Number(s);if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let r=Object.is(s,-0)?
"-0":JSON.stringify(s);if(!t&&e&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(r)&&!r.includes("e")){let o=r.indexOf(
".");o<0&&(o=r.length,r+=".");let a=e-(r.length-o-1);for(;a-- >0;)r+="0"}return r}By.stringifyNumber=t1});var Jl=p(go=>{"use strict";var n1=G(),Yl=Gn(),s1={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Yl.stringifyNumber},i1={identify:t=>typeof t=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(
t),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():Yl.stringifyNumber(t)}},r1={identify:t=>typeof t==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){let e=new n1.Scalar(
parseFloat(t)),n=t.indexOf(".");return n!==-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-n-1),e},stringify:Yl.stringifyNumber};
go.float=r1;go.floatExp=i1;go.floatNaN=s1});var zl=p(So=>{"use strict";var Fy=Gn(),bo=t=>typeof t=="bigint"||Number.isInteger(t),Hl=(t,e,n,{intAsBigInt:s})=>s?BigInt(
t):parseInt(t.substring(e),n);function Ky(t,e,n){let{value:s}=t;return bo(s)&&s>=0?n+s.toString(e):Fy.stringifyNumber(t)}
var o1={identify:t=>bo(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(t,e,n)=>Hl(
t,2,8,n),stringify:t=>Ky(t,8,"0o")},a1={identify:bo,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,e,n)=>Hl(
t,0,10,n),stringify:Fy.stringifyNumber},c1={identify:t=>bo(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^0x[0-9a-fA-F]+$/,resolve:(t,e,n)=>Hl(t,2,16,n),stringify:t=>Ky(t,16,"0x")};So.int=a1;So.intHex=c1;So.intOct=o1});var Wy=p(Uy=>{"use strict";var l1=Wn(),u1=yo(),f1=Vn(),d1=Qs(),p1=Gl(),Xl=Jl(),Ql=zl(),h1=[l1.map,f1.seq,d1.string,u1.nullTag,
p1.boolTag,Ql.intOct,Ql.int,Ql.intHex,Xl.floatNaN,Xl.floatExp,Xl.float];Uy.schema=h1});var Yy=p(Gy=>{"use strict";var m1=G(),y1=Wn(),g1=Vn();function Vy(t){return typeof t=="bigint"||Number.isInteger(t)}var wo=({
value:t})=>JSON.stringify(t),b1=[{identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify:wo},
{identify:t=>t==null,createNode:()=>new m1.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:wo},{identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:t=>t===
"true",stringify:wo},{identify:Vy,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(t,e,{intAsBigInt:n})=>n?
BigInt(t):parseInt(t,10),stringify:({value:t})=>Vy(t)?t.toString():JSON.stringify(t)},{identify:t=>typeof t=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:t=>parseFloat(t),stringify:wo}],
S1={default:!0,tag:"",test:/^/,resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},w1=[y1.map,g1.seq].
concat(b1,S1);Gy.schema=w1});var eu=p(Jy=>{"use strict";var Zs=require("buffer"),Zl=G(),k1=Js(),_1={identify:t=>t instanceof Uint8Array,default:!1,tag:"\
tag:yaml.org,2002:binary",resolve(t,e){if(typeof Zs.Buffer=="function")return Zs.Buffer.from(t,"base64");if(typeof atob==
"function"){let n=atob(t.replace(/[\n\r]/g,"")),s=new Uint8Array(n.length);for(let i=0;i<n.length;++i)s[i]=n.charCodeAt(
i);return s}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),t},
stringify({comment:t,type:e,value:n},s,i,r){if(!n)return"";let o=n,a;if(typeof Zs.Buffer=="function")a=o instanceof Zs.Buffer?
o.toString("base64"):Zs.Buffer.from(o.buffer).toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<
o.length;++l)c+=String.fromCharCode(o[l]);a=btoa(c)}else throw new Error("This environment does not support writing bina\
ry tags; either Buffer or btoa is required");if(e??(e=Zl.Scalar.BLOCK_LITERAL),e!==Zl.Scalar.QUOTE_DOUBLE){let c=Math.max(
s.options.lineWidth-s.indent.length,s.options.minContentWidth),l=Math.ceil(a.length/c),u=new Array(l);for(let f=0,d=0;f<
l;++f,d+=c)u[f]=a.substr(d,c);a=u.join(e===Zl.Scalar.BLOCK_LITERAL?`
`:" ")}return k1.stringifyString({comment:t,type:e,value:a},s,i,r)}};Jy.binary=_1});var vo=p(_o=>{"use strict";var ko=R(),tu=Tt(),v1=G(),O1=Nt();function Hy(t,e){if(ko.isSeq(t))for(let n=0;n<t.items.length;++n){
let s=t.items[n];if(!ko.isPair(s)){if(ko.isMap(s)){s.items.length>1&&e("Each pair must have its own sequence indicator");
let i=s.items[0]||new tu.Pair(new v1.Scalar(null));if(s.commentBefore&&(i.key.commentBefore=i.key.commentBefore?`${s.commentBefore}\

${i.key.commentBefore}`:s.commentBefore),s.comment){let r=i.value??i.key;r.comment=r.comment?`${s.comment}
${r.comment}`:s.comment}s=i}t.items[n]=ko.isPair(s)?s:new tu.Pair(s)}}else e("Expected a sequence for this tag");return t}
function zy(t,e,n){let{replacer:s}=n,i=new O1.YAMLSeq(t);i.tag="tag:yaml.org,2002:pairs";let r=0;if(e&&Symbol.iterator in
Object(e))for(let o of e){typeof s=="function"&&(o=s.call(e,String(r++),o));let a,c;if(Array.isArray(o))if(o.length===2)
a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let l=Object.
keys(o);if(l.length===1)a=l[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else
a=o;i.items.push(tu.createPair(a,c,n))}return i}var A1={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Hy,
createNode:zy};_o.createPairs=zy;_o.pairs=A1;_o.resolvePairs=Hy});var iu=p(su=>{"use strict";var Xy=R(),nu=_t(),ei=Pt(),T1=Nt(),Qy=vo(),tn=class t extends T1.YAMLSeq{constructor(){super(),
this.add=ei.YAMLMap.prototype.add.bind(this),this.delete=ei.YAMLMap.prototype.delete.bind(this),this.get=ei.YAMLMap.prototype.
get.bind(this),this.has=ei.YAMLMap.prototype.has.bind(this),this.set=ei.YAMLMap.prototype.set.bind(this),this.tag=t.tag}toJSON(e,n){
if(!n)return super.toJSON(e);let s=new Map;n?.onCreate&&n.onCreate(s);for(let i of this.items){let r,o;if(Xy.isPair(i)?(r=
nu.toJS(i.key,"",n),o=nu.toJS(i.value,r,n)):r=nu.toJS(i,"",n),s.has(r))throw new Error("Ordered maps must not include du\
plicate keys");s.set(r,o)}return s}static from(e,n,s){let i=Qy.createPairs(e,n,s),r=new this;return r.items=i.items,r}};
tn.tag="tag:yaml.org,2002:omap";var E1={collection:"seq",identify:t=>t instanceof Map,nodeClass:tn,default:!1,tag:"tag:y\
aml.org,2002:omap",resolve(t,e){let n=Qy.resolvePairs(t,e),s=[];for(let{key:i}of n.items)Xy.isScalar(i)&&(s.includes(i.value)?
e(`Ordered maps must not include duplicate keys: ${i.value}`):s.push(i.value));return Object.assign(new tn,n)},createNode:(t,e,n)=>tn.
from(t,e,n)};su.YAMLOMap=tn;su.omap=E1});var sg=p(ru=>{"use strict";var Zy=G();function eg({value:t,source:e},n){return e&&(t?tg:ng).test.test(e)?e:t?n.options.trueStr:
n.options.falseStr}var tg={identify:t=>t===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new Zy.Scalar(!0),stringify:eg},ng={identify:t=>t===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new Zy.Scalar(!1),stringify:eg};ru.falseTag=ng;ru.trueTag=tg});var ig=p(Oo=>{"use strict";var P1=G(),ou=Gn(),N1={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ou.stringifyNumber},M1={identify:t=>typeof t=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(
t.replace(/_/g,"")),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():ou.stringifyNumber(t)}},I1={
identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){
let e=new P1.Scalar(parseFloat(t.replace(/_/g,""))),n=t.indexOf(".");if(n!==-1){let s=t.substring(n+1).replace(/_/g,"");
s[s.length-1]==="0"&&(e.minFractionDigits=s.length)}return e},stringify:ou.stringifyNumber};Oo.float=I1;Oo.floatExp=M1;Oo.
floatNaN=N1});var og=p(ni=>{"use strict";var rg=Gn(),ti=t=>typeof t=="bigint"||Number.isInteger(t);function Ao(t,e,n,{intAsBigInt:s}){
let i=t[0];if((i==="-"||i==="+")&&(e+=1),t=t.substring(e).replace(/_/g,""),s){switch(n){case 2:t=`0b${t}`;break;case 8:t=
`0o${t}`;break;case 16:t=`0x${t}`;break}let o=BigInt(t);return i==="-"?BigInt(-1)*o:o}let r=parseInt(t,n);return i==="-"?
-1*r:r}function au(t,e,n){let{value:s}=t;if(ti(s)){let i=s.toString(e);return s<0?"-"+n+i.substr(1):n+i}return rg.stringifyNumber(
t)}var R1={identify:ti,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,e,n)=>Ao(t,
2,2,n),stringify:t=>au(t,2,"0b")},q1={identify:ti,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:(t,e,n)=>Ao(t,1,8,n),stringify:t=>au(t,8,"0")},L1={identify:ti,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(t,e,n)=>Ao(t,0,10,n),stringify:rg.stringifyNumber},D1={identify:ti,default:!0,tag:"tag:yaml.org,2002:int",format:"\
HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,e,n)=>Ao(t,2,16,n),stringify:t=>au(t,16,"0x")};ni.int=L1;ni.intBin=R1;ni.intHex=
D1;ni.intOct=q1});var lu=p(cu=>{"use strict";var Po=R(),To=Tt(),Eo=Pt(),nn=class t extends Eo.YAMLMap{constructor(e){super(e),this.tag=t.tag}add(e){
let n;Po.isPair(e)?n=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?n=new To.Pair(e.key,null):n=new To.
Pair(e,null),Eo.findPair(this.items,n.key)||this.items.push(n)}get(e,n){let s=Eo.findPair(this.items,e);return!n&&Po.isPair(
s)?Po.isScalar(s.key)?s.key.value:s.key:s}set(e,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for se\
t(key, value) in a YAML set, not ${typeof n}`);let s=Eo.findPair(this.items,e);s&&!n?this.items.splice(this.items.indexOf(
s),1):!s&&n&&this.items.push(new To.Pair(e))}toJSON(e,n){return super.toJSON(e,n,Set)}toString(e,n,s){if(!e)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),n,s);throw new Error(
"Set items must all have null values")}static from(e,n,s){let{replacer:i}=s,r=new this(e);if(n&&Symbol.iterator in Object(
n))for(let o of n)typeof i=="function"&&(o=i.call(n,o,o)),r.items.push(To.createPair(o,null,s));return r}};nn.tag="tag:y\
aml.org,2002:set";var C1={collection:"map",identify:t=>t instanceof Set,nodeClass:nn,default:!1,tag:"tag:yaml.org,2002:s\
et",createNode:(t,e,n)=>nn.from(t,e,n),resolve(t,e){if(Po.isMap(t)){if(t.hasAllNullValues(!0))return Object.assign(new nn,
t);e("Set items must all have null values")}else e("Expected a mapping for this tag");return t}};cu.YAMLSet=nn;cu.set=C1});var fu=p(No=>{"use strict";var $1=Gn();function uu(t,e){let n=t[0],s=n==="-"||n==="+"?t.substring(1):t,i=o=>e?BigInt(o):
Number(o),r=s.replace(/_/g,"").split(":").reduce((o,a)=>o*i(60)+i(a),i(0));return n==="-"?i(-1)*r:r}function ag(t){let{value:e}=t,
n=o=>o;if(typeof e=="bigint")n=o=>BigInt(o);else if(isNaN(e)||!isFinite(e))return $1.stringifyNumber(t);let s="";e<0&&(s=
"-",e*=n(-1));let i=n(60),r=[e%i];return e<60?r.unshift(0):(e=(e-r[0])/i,r.unshift(e%i),e>=60&&(e=(e-r[0])/i,r.unshift(e))),
s+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var j1={identify:t=>typeof t=="bigint"||Number.
isInteger(t),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(t,e,{
intAsBigInt:n})=>uu(t,n),stringify:ag},x1={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:t=>uu(t,!1),stringify:ag},cg={identify:t=>t instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0\
-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(
cg.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,s,i,r,o,a]=e.map(Number),c=e[7]?
Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(n,s-1,i,r||0,o||0,a||0,c),u=e[8];if(u&&u!=="Z"){let f=uu(u,!1);Math.abs(f)<
30&&(f*=60),l-=6e4*f}return new Date(l)},stringify:({value:t})=>t?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};
No.floatTime=x1;No.intTime=j1;No.timestamp=cg});var fg=p(ug=>{"use strict";var B1=Wn(),F1=yo(),K1=Vn(),U1=Qs(),W1=eu(),lg=sg(),du=ig(),Mo=og(),V1=ao(),G1=iu(),Y1=vo(),J1=lu(),
pu=fu(),H1=[B1.map,K1.seq,U1.string,F1.nullTag,lg.trueTag,lg.falseTag,Mo.intBin,Mo.intOct,Mo.int,Mo.intHex,du.floatNaN,du.
floatExp,du.float,W1.binary,V1.merge,G1.omap,Y1.pairs,J1.set,pu.intTime,pu.floatTime,pu.timestamp];ug.schema=H1});var kg=p(yu=>{"use strict";var mg=Wn(),z1=yo(),yg=Vn(),X1=Qs(),Q1=Gl(),hu=Jl(),mu=zl(),Z1=Wy(),eP=Yy(),gg=eu(),si=ao(),bg=iu(),
Sg=vo(),dg=fg(),wg=lu(),Io=fu(),pg=new Map([["core",Z1.schema],["failsafe",[mg.map,yg.seq,X1.string]],["json",eP.schema],
["yaml11",dg.schema],["yaml-1.1",dg.schema]]),hg={binary:gg.binary,bool:Q1.boolTag,float:hu.float,floatExp:hu.floatExp,floatNaN:hu.
floatNaN,floatTime:Io.floatTime,int:mu.int,intHex:mu.intHex,intOct:mu.intOct,intTime:Io.intTime,map:mg.map,merge:si.merge,
null:z1.nullTag,omap:bg.omap,pairs:Sg.pairs,seq:yg.seq,set:wg.set,timestamp:Io.timestamp},tP={"tag:yaml.org,2002:binary":gg.
binary,"tag:yaml.org,2002:merge":si.merge,"tag:yaml.org,2002:omap":bg.omap,"tag:yaml.org,2002:pairs":Sg.pairs,"tag:yaml.\
org,2002:set":wg.set,"tag:yaml.org,2002:timestamp":Io.timestamp};function nP(t,e,n){let s=pg.get(e);if(s&&!t)return n&&!s.
includes(si.merge)?s.concat(si.merge):s.slice();let i=s;if(!i)if(Array.isArray(t))i=[];else{let r=Array.from(pg.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${r} or \
define customTags array`)}if(Array.isArray(t))for(let r of t)i=i.concat(r);else typeof t=="function"&&(i=t(i.slice()));return n&&
(i=i.concat(si.merge)),i.reduce((r,o)=>{let a=typeof o=="string"?hg[o]:o;if(!a){let c=JSON.stringify(o),l=Object.keys(hg).
map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return r.includes(a)||r.
push(a),r},[])}yu.coreKnownTags=tP;yu.getTags=nP});var Su=p(_g=>{"use strict";var gu=R(),sP=Wn(),iP=Vn(),rP=Qs(),Ro=kg(),oP=(t,e)=>t.key<e.key?-1:t.key>e.key?1:0,bu=class t{constructor({
compat:e,customTags:n,merge:s,resolveKnownTags:i,schema:r,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(
e)?Ro.getTags(e,"compat"):e?Ro.getTags(null,e):null,this.name=typeof r=="string"&&r||"core",this.knownTags=i?Ro.coreKnownTags:
{},this.tags=Ro.getTags(n,this.name,s),this.toStringOptions=a??null,Object.defineProperty(this,gu.MAP,{value:sP.map}),Object.
defineProperty(this,gu.SCALAR,{value:rP.string}),Object.defineProperty(this,gu.SEQ,{value:iP.seq}),this.sortMapEntries=typeof o==
"function"?o:o===!0?oP:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=
this.tags.slice(),e}};_g.Schema=bu});var Og=p(vg=>{"use strict";var aP=R(),wu=Hs(),ii=Vs();function cP(t,e){let n=[],s=e.directives===!0;if(e.directives!==!1&&
t.directives){let c=t.directives.toString(t);c?(n.push(c),s=!0):t.directives.docStart&&(s=!0)}s&&n.push("---");let i=wu.
createStringifyContext(t,e),{commentString:r}=i.options;if(t.commentBefore){n.length!==1&&n.unshift("");let c=r(t.commentBefore);
n.unshift(ii.indentComment(c,""))}let o=!1,a=null;if(t.contents){if(aP.isNode(t.contents)){if(t.contents.spaceBefore&&s&&
n.push(""),t.contents.commentBefore){let u=r(t.contents.commentBefore);n.push(ii.indentComment(u,""))}i.forceBlockIndent=
!!t.comment,a=t.contents.comment}let c=a?void 0:()=>o=!0,l=wu.stringify(t.contents,i,()=>a=null,c);a&&(l+=ii.lineComment(
l,"",r(a))),(l[0]==="|"||l[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${l}`:n.push(l)}else n.push(wu.stringify(
t.contents,i));if(t.directives?.docEnd)if(t.comment){let c=r(t.comment);c.includes(`
`)?(n.push("..."),n.push(ii.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=t.comment;c&&o&&(c=c.
replace(/^\n+/,"")),c&&((!o||a)&&n[n.length-1]!==""&&n.push(""),n.push(ii.indentComment(r(c),"")))}return n.join(`
`)+`
`}vg.stringifyDocument=cP});var ri=p(Ag=>{"use strict";var lP=Us(),Yn=Xr(),ke=R(),uP=Tt(),fP=_t(),dP=Su(),pP=Og(),ku=Yr(),hP=Al(),mP=Ws(),_u=Ol(),vu=class t{constructor(e,n,s){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,ke.NODE_TYPE,{value:ke.
DOC});let i=null;typeof n=="function"||Array.isArray(n)?i=n:s===void 0&&n&&(s=n,n=void 0);let r=Object.assign({intAsBigInt:!1,
keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s);this.options=
r;let{version:o}=r;s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.
yaml.version)):this.directives=new _u.Directives({version:o}),this.setSchema(o,s),this.contents=e===void 0?null:this.createNode(
e,i,s)}clone(){let e=Object.create(t.prototype,{[ke.NODE_TYPE]:{value:ke.DOC}});return e.commentBefore=this.commentBefore,
e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),
this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=ke.isNode(this.contents)?
this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Jn(this.contents)&&this.contents.
add(e)}addIn(e,n){Jn(this.contents)&&this.contents.addIn(e,n)}createAlias(e,n){if(!e.anchor){let s=ku.anchorNames(this);
e.anchor=!n||s.has(n)?ku.findNewAnchor(n||"a",s):n}return new lP.Alias(e.anchor)}createNode(e,n,s){let i;if(typeof n=="f\
unction")e=n.call({"":e},"",e),i=n;else if(Array.isArray(n)){let y=T=>typeof T=="number"||T instanceof String||T instanceof
Number,v=n.filter(y).map(String);v.length>0&&(n=n.concat(v)),i=n}else s===void 0&&n&&(s=n,n=void 0);let{aliasDuplicateObjects:r,
anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:u}=s??{},{onAnchor:f,setAnchors:d,sourceObjects:h}=ku.createNodeAnchors(
this,o||"a"),g={aliasDuplicateObjects:r??!0,keepUndefined:c??!1,onAnchor:f,onTagObj:l,replacer:i,schema:this.schema,sourceObjects:h},
m=mP.createNode(e,u,g);return a&&ke.isCollection(m)&&(m.flow=!0),d(),m}createPair(e,n,s={}){let i=this.createNode(e,null,
s),r=this.createNode(n,null,s);return new uP.Pair(i,r)}delete(e){return Jn(this.contents)?this.contents.delete(e):!1}deleteIn(e){
return Yn.isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):Jn(this.contents)?this.contents.deleteIn(e):!1}get(e,n){
return ke.isCollection(this.contents)?this.contents.get(e,n):void 0}getIn(e,n){return Yn.isEmptyPath(e)?!n&&ke.isScalar(
this.contents)?this.contents.value:this.contents:ke.isCollection(this.contents)?this.contents.getIn(e,n):void 0}has(e){return ke.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return Yn.isEmptyPath(e)?this.contents!==void 0:ke.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,n){this.contents==null?this.contents=Yn.collectionFromPath(this.schema,[e],
n):Jn(this.contents)&&this.contents.set(e,n)}setIn(e,n){Yn.isEmptyPath(e)?this.contents=n:this.contents==null?this.contents=
Yn.collectionFromPath(this.schema,Array.from(e),n):Jn(this.contents)&&this.contents.setIn(e,n)}setSchema(e,n={}){typeof e==
"number"&&(e=String(e));let s;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new _u.
Directives({version:"1.1"}),s={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=e:this.directives=new _u.Directives({version:e}),s={resolveKnownTags:!0,schema:"core"};break;case null:this.
directives&&delete this.directives,s=null;break;default:{let i=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' \
or null as first argument, but found: ${i}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(s)this.schema=new dP.
Schema(Object.assign(s,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:e,jsonArg:n,mapAsMap:s,maxAliasCount:i,onAnchor:r,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:s===
!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=fP.toJS(this.contents,n??"",a);if(typeof r=="function")for(let{
count:l,res:u}of a.anchors.values())r(u,l);return typeof o=="function"?hP.applyReviver(o,{"":c},"",c):c}toJSON(e,n){return this.
toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:n})}toString(e={}){if(this.errors.length>0)throw new Error("Document with e\
rrors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let n=JSON.stringify(
e.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}return pP.stringifyDocument(this,e)}};
function Jn(t){if(ke.isCollection(t))return!0;throw new Error("Expected a YAML collection as document contents")}Ag.Document=
vu});var ci=p(ai=>{"use strict";var oi=class extends Error{constructor(e,n,s,i){super(),this.name=e,this.code=s,this.message=
i,this.pos=n}},Ou=class extends oi{constructor(e,n,s){super("YAMLParseError",e,n,s)}},Au=class extends oi{constructor(e,n,s){
super("YAMLWarning",e,n,s)}},yP=(t,e)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>e.linePos(a));let{line:s,col:i}=n.
linePos[0];n.message+=` at line ${s}, column ${i}`;let r=i-1,o=t.substring(e.lineStarts[s-1],e.lineStarts[s]).replace(/[\n\r]+$/,
"");if(r>=60&&o.length>80){let a=Math.min(r-39,o.length-79);o="\u2026"+o.substring(a),r-=a-1}if(o.length>80&&(o=o.substring(
0,79)+"\u2026"),s>1&&/^ *$/.test(o.substring(0,r))){let a=t.substring(e.lineStarts[s-2],e.lineStarts[s-1]);a.length>80&&
(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=n.linePos[1];c?.line===s&&c.col>i&&(a=Math.max(1,Math.min(c.col-i,80-r)));let l=" ".
repeat(r)+"^".repeat(a);n.message+=`:

${o}
${l}
`}};ai.YAMLError=oi;ai.YAMLParseError=Ou;ai.YAMLWarning=Au;ai.prettifyError=yP});var li=p(Tg=>{"use strict";function gP(t,{flow:e,indicator:n,next:s,offset:i,onError:r,parentIndent:o,startOnNewline:a}){
let c=!1,l=a,u=a,f="",d="",h=!1,g=!1,m=null,y=null,v=null,T=null,b=null,O=null,_=null;for(let A of t)switch(g&&(A.type!==
"space"&&A.type!=="newline"&&A.type!=="comma"&&r(A.offset,"MISSING_CHAR","Tags and anchors must be separated from the ne\
xt token by white space"),g=!1),m&&(l&&A.type!=="comment"&&A.type!=="newline"&&r(m,"TAB_AS_INDENT","Tabs are not allowed\
 as indentation"),m=null),A.type){case"space":!e&&(n!=="doc-start"||s?.type!=="flow-collection")&&A.source.includes("	")&&
(m=A),u=!0;break;case"comment":{u||r(A,"MISSING_CHAR","Comments must be separated from other tokens by white space chara\
cters");let K=A.source.substring(1)||" ";f?f+=d+K:f=K,d="",l=!1;break}case"newline":l?f?f+=A.source:(!O||n!=="seq-item-i\
nd")&&(c=!0):d+=A.source,l=!0,h=!0,(y||v)&&(T=A),u=!0;break;case"anchor":y&&r(A,"MULTIPLE_ANCHORS","A node can have at m\
ost one anchor"),A.source.endsWith(":")&&r(A.offset+A.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),
y=A,_??(_=A.offset),l=!1,u=!1,g=!0;break;case"tag":{v&&r(A,"MULTIPLE_TAGS","A node can have at most one tag"),v=A,_??(_=
A.offset),l=!1,u=!1,g=!0;break}case n:(y||v)&&r(A,"BAD_PROP_ORDER",`Anchors and tags must be after the ${A.source} indic\
ator`),O&&r(A,"UNEXPECTED_TOKEN",`Unexpected ${A.source} in ${e??"collection"}`),O=A,l=n==="seq-item-ind"||n==="explicit\
-key-ind",u=!1;break;case"comma":if(e){b&&r(A,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),b=A,l=!1,u=!1;break}default:r(A,
"UNEXPECTED_TOKEN",`Unexpected ${A.type} token`),l=!1,u=!1}let w=t[t.length-1],S=w?w.offset+w.source.length:i;return g&&
s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&r(s.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),m&&(l&&m.indent<=o||s?.type==="block-map"||s?.type===
"block-seq")&&r(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:b,found:O,spaceBefore:c,comment:f,hasNewline:h,
anchor:y,tag:v,newlineAfterProp:T,end:S,start:_??S}}Tg.resolveProps=gP});var qo=p(Eg=>{"use strict";function Tu(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-s\
calar":case"single-quoted-scalar":if(t.source.includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){
for(let n of e.start)if(n.type==="newline")return!0;if(e.sep){for(let n of e.sep)if(n.type==="newline")return!0}if(Tu(e.
key)||Tu(e.value))return!0}return!1;default:return!0}}Eg.containsNewline=Tu});var Eu=p(Pg=>{"use strict";var bP=qo();function SP(t,e,n){if(e?.type==="flow-collection"){let s=e.end[0];s.indent===t&&(s.
source==="]"||s.source==="}")&&bP.containsNewline(e)&&n(s,"BAD_INDENT","Flow end indicator should be more indented than \
parent",!0)}}Pg.flowIndentCheck=SP});var Pu=p(Mg=>{"use strict";var Ng=R();function wP(t,e,n){let{uniqueKeys:s}=t.options;if(s===!1)return!1;let i=typeof s==
"function"?s:(r,o)=>r===o||Ng.isScalar(r)&&Ng.isScalar(o)&&r.value===o.value;return e.some(r=>i(r.key,n))}Mg.mapIncludes=
wP});var Cg=p(Dg=>{"use strict";var Ig=Tt(),kP=Pt(),Rg=li(),_P=qo(),qg=Eu(),vP=Pu(),Lg="All mapping items must start at the s\
ame column";function OP({composeNode:t,composeEmptyNode:e},n,s,i,r){let o=r?.nodeClass??kP.YAMLMap,a=new o(n.schema);n.atRoot&&
(n.atRoot=!1);let c=s.offset,l=null;for(let u of s.items){let{start:f,key:d,sep:h,value:g}=u,m=Rg.resolveProps(f,{indicator:"\
explicit-key-ind",next:d??h?.[0],offset:c,onError:i,parentIndent:s.indent,startOnNewline:!0}),y=!m.found;if(y){if(d&&(d.
type==="block-seq"?i(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in d&&
d.indent!==s.indent&&i(c,"BAD_INDENT",Lg)),!m.anchor&&!m.tag&&!h){l=m.end,m.comment&&(a.comment?a.comment+=`
`+m.comment:a.comment=m.comment);continue}(m.newlineAfterProp||_P.containsNewline(d))&&i(d??f[f.length-1],"MULTILINE_IMP\
LICIT_KEY","Implicit keys need to be on a single line")}else m.found?.indent!==s.indent&&i(c,"BAD_INDENT",Lg);n.atKey=!0;
let v=m.end,T=d?t(n,d,m,i):e(n,v,f,null,m,i);n.schema.compat&&qg.flowIndentCheck(s.indent,d,i),n.atKey=!1,vP.mapIncludes(
n,a.items,T)&&i(v,"DUPLICATE_KEY","Map keys must be unique");let b=Rg.resolveProps(h??[],{indicator:"map-value-ind",next:g,
offset:T.range[2],onError:i,parentIndent:s.indent,startOnNewline:!d||d.type==="block-scalar"});if(c=b.end,b.found){y&&(g?.
type==="block-map"&&!b.hasNewline&&i(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.
options.strict&&m.start<b.found.offset-1024&&i(T.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars\
 after the start of an implicit block mapping key"));let O=g?t(n,g,b,i):e(n,c,h,null,b,i);n.schema.compat&&qg.flowIndentCheck(
s.indent,g,i),c=O.range[2];let _=new Ig.Pair(T,O);n.options.keepSourceTokens&&(_.srcToken=u),a.items.push(_)}else{y&&i(T.
range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),b.comment&&(T.comment?T.comment+=`
`+b.comment:T.comment=b.comment);let O=new Ig.Pair(T);n.options.keepSourceTokens&&(O.srcToken=u),a.items.push(O)}}return l&&
l<c&&i(l,"IMPOSSIBLE","Map comment with trailing content"),a.range=[s.offset,c,l??c],a}Dg.resolveBlockMap=OP});var jg=p($g=>{"use strict";var AP=Nt(),TP=li(),EP=Eu();function PP({composeNode:t,composeEmptyNode:e},n,s,i,r){let o=r?.
nodeClass??AP.YAMLSeq,a=new o(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=s.offset,l=null;for(let{start:u,
value:f}of s.items){let d=TP.resolveProps(u,{indicator:"seq-item-ind",next:f,offset:c,onError:i,parentIndent:s.indent,startOnNewline:!0});
if(!d.found)if(d.anchor||d.tag||f)f?.type==="block-seq"?i(d.end,"BAD_INDENT","All sequence items must start at the same \
column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{l=d.end,d.comment&&(a.comment=d.comment);continue}
let h=f?t(n,f,d,i):e(n,d.end,u,null,d,i);n.schema.compat&&EP.flowIndentCheck(s.indent,f,i),c=h.range[2],a.items.push(h)}
return a.range=[s.offset,c,l??c],a}$g.resolveBlockSeq=PP});var Hn=p(xg=>{"use strict";function NP(t,e,n,s){let i="";if(t){let r=!1,o="";for(let a of t){let{source:c,type:l}=a;switch(l){case"\
space":r=!0;break;case"comment":{n&&!r&&s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space \
characters");let u=c.substring(1)||" ";i?i+=o+u:i=u,o="";break}case"newline":i&&(o+=c),r=!0;break;default:s(a,"UNEXPECTE\
D_TOKEN",`Unexpected ${l} at node end`)}e+=c.length}}return{comment:i,offset:e}}xg.resolveEnd=NP});var Ug=p(Kg=>{"use strict";var MP=R(),IP=Tt(),Bg=Pt(),RP=Nt(),qP=Hn(),Fg=li(),LP=qo(),DP=Pu(),Nu="Block collections are \
not allowed within flow collections",Mu=t=>t&&(t.type==="block-map"||t.type==="block-seq");function CP({composeNode:t,composeEmptyNode:e},n,s,i,r){
let o=s.start.source==="{",a=o?"flow map":"flow sequence",c=r?.nodeClass??(o?Bg.YAMLMap:RP.YAMLSeq),l=new c(n.schema);l.
flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=s.offset+s.start.source.length;for(let y=0;y<s.items.
length;++y){let v=s.items[y],{start:T,key:b,sep:O,value:_}=v,w=Fg.resolveProps(T,{flow:a,indicator:"explicit-key-ind",next:b??
O?.[0],offset:f,onError:i,parentIndent:s.indent,startOnNewline:!1});if(!w.found){if(!w.anchor&&!w.tag&&!O&&!_){y===0&&w.
comma?i(w.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<s.items.length-1&&i(w.start,"UNEXPECTED_TOKEN",`Unexpected \
empty item in ${a}`),w.comment&&(l.comment?l.comment+=`
`+w.comment:l.comment=w.comment),f=w.end;continue}!o&&n.options.strict&&LP.containsNewline(b)&&i(b,"MULTILINE_IMPLICIT_K\
EY","Implicit keys of flow sequence pairs need to be on a single line")}if(y===0)w.comma&&i(w.comma,"UNEXPECTED_TOKEN",`\
Unexpected , in ${a}`);else if(w.comma||i(w.start,"MISSING_CHAR",`Missing , between ${a} items`),w.comment){let S="";e:for(let A of T)
switch(A.type){case"comma":case"space":break;case"comment":S=A.source.substring(1);break e;default:break e}if(S){let A=l.
items[l.items.length-1];MP.isPair(A)&&(A=A.value??A.key),A.comment?A.comment+=`
`+S:A.comment=S,w.comment=w.comment.substring(S.length+1)}}if(!o&&!O&&!w.found){let S=_?t(n,_,w,i):e(n,w.end,O,null,w,i);
l.items.push(S),f=S.range[2],Mu(_)&&i(S.range,"BLOCK_IN_FLOW",Nu)}else{n.atKey=!0;let S=w.end,A=b?t(n,b,w,i):e(n,S,T,null,
w,i);Mu(b)&&i(A.range,"BLOCK_IN_FLOW",Nu),n.atKey=!1;let K=Fg.resolveProps(O??[],{flow:a,indicator:"map-value-ind",next:_,
offset:A.range[2],onError:i,parentIndent:s.indent,startOnNewline:!1});if(K.found){if(!o&&!w.found&&n.options.strict){if(O)
for(let W of O){if(W===K.found)break;if(W.type==="newline"){i(W,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence\
 pairs need to be on a single line");break}}w.start<K.found.offset-1024&&i(K.found,"KEY_OVER_1024_CHARS","The : indicato\
r must be at most 1024 chars after the start of an implicit flow sequence key")}}else _&&("source"in _&&_.source?.[0]===
":"?i(_,"MISSING_CHAR",`Missing space after : in ${a}`):i(K.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let we=_?
t(n,_,K,i):K.found?e(n,K.end,O,null,K,i):null;we?Mu(_)&&i(we.range,"BLOCK_IN_FLOW",Nu):K.comment&&(A.comment?A.comment+=
`
`+K.comment:A.comment=K.comment);let kt=new IP.Pair(A,we);if(n.options.keepSourceTokens&&(kt.srcToken=v),o){let W=l;DP.mapIncludes(
n,W.items,A)&&i(S,"DUPLICATE_KEY","Map keys must be unique"),W.items.push(kt)}else{let W=new Bg.YAMLMap(n.schema);W.flow=
!0,W.items.push(kt);let Rn=(we??A).range;W.range=[A.range[0],Rn[1],Rn[2]],l.items.push(W)}f=we?we.range[2]:K.end}}let d=o?
"}":"]",[h,...g]=s.end,m=f;if(h?.source===d)m=h.offset+h.source.length;else{let y=a[0].toUpperCase()+a.substring(1),v=u?
`${y} must end with a ${d}`:`${y} in block collection must be sufficiently indented and end with a ${d}`;i(f,u?"MISSING_\
CHAR":"BAD_INDENT",v),h&&h.source.length!==1&&g.unshift(h)}if(g.length>0){let y=qP.resolveEnd(g,m,n.options.strict,i);y.
comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[s.offset,m,y.offset]}else l.range=[s.offset,m,m];return l}Kg.resolveFlowCollection=
CP});var Vg=p(Wg=>{"use strict";var $P=R(),jP=G(),xP=Pt(),BP=Nt(),FP=Cg(),KP=jg(),UP=Ug();function Iu(t,e,n,s,i,r){let o=n.type===
"block-map"?FP.resolveBlockMap(t,e,n,s,r):n.type==="block-seq"?KP.resolveBlockSeq(t,e,n,s,r):UP.resolveFlowCollection(t,
e,n,s,r),a=o.constructor;return i==="!"||i===a.tagName?(o.tag=a.tagName,o):(i&&(o.tag=i),o)}function WP(t,e,n,s,i){let r=s.
tag,o=r?e.directives.tagName(r.source,d=>i(r,"TAG_RESOLVE_FAILED",d)):null;if(n.type==="block-seq"){let{anchor:d,newlineAfterProp:h}=s,
g=d&&r?d.offset>r.offset?d:r:d??r;g&&(!h||h.offset<g.offset)&&i(g,"MISSING_CHAR","Missing newline after block sequence p\
rops")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||
o===xP.YAMLMap.tagName&&a==="map"||o===BP.YAMLSeq.tagName&&a==="seq")return Iu(t,e,n,i,o);let c=e.schema.tags.find(d=>d.
tag===o&&d.collection===a);if(!c){let d=e.schema.knownTags[o];if(d?.collection===a)e.schema.tags.push(Object.assign({},d,
{default:!1})),c=d;else return d?i(r,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??
"scalar"}`,!0):i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Iu(t,e,n,i,o)}let l=Iu(t,e,n,i,o,c),u=c.resolve?.(l,d=>i(
r,"TAG_RESOLVE_FAILED",d),e.options)??l,f=$P.isNode(u)?u:new jP.Scalar(u);return f.range=l.range,f.tag=o,c?.format&&(f.format=
c.format),f}Wg.composeCollection=WP});var qu=p(Gg=>{"use strict";var Ru=G();function VP(t,e,n){let s=e.offset,i=GP(e,t.options.strict,n);if(!i)return{value:"",
type:null,comment:"",range:[s,s,s]};let r=i.mode===">"?Ru.Scalar.BLOCK_FOLDED:Ru.Scalar.BLOCK_LITERAL,o=e.source?YP(e.source):
[],a=o.length;for(let m=o.length-1;m>=0;--m){let y=o[m][1];if(y===""||y==="\r")a=m;else break}if(a===0){let m=i.chomp===
"+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",y=s+i.length;return e.source&&(y+=e.source.length),{value:m,type:r,comment:i.comment,
range:[s,y,y]}}let c=e.indent+i.indent,l=e.offset+i.length,u=0;for(let m=0;m<a;++m){let[y,v]=o[m];if(v===""||v==="\r")i.
indent===0&&y.length>c&&(c=y.length);else{y.length<c&&n(l+y.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),i.indent===0&&(c=y.length),u=m,c===0&&!t.atRoot&&n(l,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}l+=y.length+v.length+1}for(let m=o.length-1;m>=a;--m)
o[m][0].length>c&&(a=m+1);let f="",d="",h=!1;for(let m=0;m<u;++m)f+=o[m][0].slice(c)+`
`;for(let m=u;m<a;++m){let[y,v]=o[m];l+=y.length+v.length+1;let T=v[v.length-1]==="\r";if(T&&(v=v.slice(0,-1)),v&&y.length<
c){let O=`Block scalar lines must not be less indented than their ${i.indent?"explicit indentation indicator":"first lin\
e"}`;n(l-v.length-(T?2:1),"BAD_INDENT",O),y=""}r===Ru.Scalar.BLOCK_LITERAL?(f+=d+y.slice(c)+v,d=`
`):y.length>c||v[0]==="	"?(d===" "?d=`
`:!h&&d===`
`&&(d=`

`),f+=d+y.slice(c)+v,d=`
`,h=!0):v===""?d===`
`?f+=`
`:d=`
`:(f+=d+v,d=" ",h=!1)}switch(i.chomp){case"-":break;case"+":for(let m=a;m<o.length;++m)f+=`
`+o[m][0].slice(c);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let g=s+i.length+e.source.length;return{value:f,type:r,comment:i.comment,range:[s,g,g]}}function GP({offset:t,props:e},n,s){
if(e[0].type!=="block-scalar-header")return s(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=e[0],
r=i[0],o=0,a="",c=-1;for(let d=1;d<i.length;++d){let h=i[d];if(!a&&(h==="-"||h==="+"))a=h;else{let g=Number(h);!o&&g?o=g:
c===-1&&(c=t+d)}}c!==-1&&s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let l=!1,u="",f=i.
length;for(let d=1;d<e.length;++d){let h=e[d];switch(h.type){case"space":l=!0;case"newline":f+=h.source.length;break;case"\
comment":n&&!l&&s(h,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),f+=h.source.
length,u=h.source.substring(1);break;case"error":s(h,"UNEXPECTED_TOKEN",h.message),f+=h.source.length;break;default:{let g=`\
Unexpected token in block scalar header: ${h.type}`;s(h,"UNEXPECTED_TOKEN",g);let m=h.source;m&&typeof m=="string"&&(f+=
m.length)}}}return{mode:r,indent:o,chomp:a,comment:u,length:f}}function YP(t){let e=t.split(/\n( *)/),n=e[0],s=n.match(/^( *)/),
r=[s?.[1]?[s[1],n.slice(s[1].length)]:["",n]];for(let o=1;o<e.length;o+=2)r.push([e[o],e[o+1]]);return r}Gg.resolveBlockScalar=
VP});var Du=p(Jg=>{"use strict";var Lu=G(),JP=Hn();function HP(t,e,n){let{offset:s,type:i,source:r,end:o}=t,a,c,l=(d,h,g)=>n(
s+d,h,g);switch(i){case"scalar":a=Lu.Scalar.PLAIN,c=zP(r,l);break;case"single-quoted-scalar":a=Lu.Scalar.QUOTE_SINGLE,c=
XP(r,l);break;case"double-quoted-scalar":a=Lu.Scalar.QUOTE_DOUBLE,c=QP(r,l);break;default:return n(t,"UNEXPECTED_TOKEN",
`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[s,s+r.length,s+r.length]}}let u=s+
r.length,f=JP.resolveEnd(o,u,e,n);return{value:c,type:a,comment:f.comment,range:[s,u,f.offset]}}function zP(t,e){let n="";
switch(t[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicat\
or character %";break;case"|":case">":{n=`block scalar indicator ${t[0]}`;break}case"@":case"`":{n=`reserved character ${t[0]}`;
break}}return n&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Yg(t)}function XP(t,e){return(t[t.length-1]!==
"'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quote"),Yg(t.slice(1,-1)).replace(/''/g,"'")}function Yg(t){
let e=/(.*?)\r?\n/sy,n=e.exec(t);if(!n)return t;let s,i;try{s=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	\
])[ 	]+$","g")}catch{s=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let r=n[1].replace(s,""),o=" ",a=e.lastIndex;for(;n=e.exec(t);){let l=n[1].
replace(i,"");l===""?o===`
`?r+=o:o=`
`:(r+=o+l,o=" "),a=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(t),r+o+(n?.[1]??"")}function QP(t,e){let n="";
for(let s=1;s<t.length-1;++s){let i=t[s];if(!(i==="\r"&&t[s+1]===`
`))if(i===`
`){let{fold:r,offset:o}=ZP(t,s);n+=r,s=o}else if(i==="\\"){let r=t[++s],o=eN[r];if(o)n+=o;else if(r===`
`)for(r=t[s+1];r===" "||r==="	";)r=t[++s+1];else if(r==="\r"&&t[s+1]===`
`)for(r=t[++s+1];r===" "||r==="	";)r=t[++s+1];else if(r==="x"||r==="u"||r==="U"){let a=r==="x"?2:r==="u"?4:8;n+=tN(t,s+1,
a,e),s+=a}else{let a=t.substr(s-1,2);e(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(i===" "||i==="	"){
let r=s,o=t[s+1];for(;o===" "||o==="	";)o=t[++s+1];o!==`
`&&!(o==="\r"&&t[s+2]===`
`)&&(n+=s>r?t.slice(r,s+1):i)}else n+=i}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing cl\
osing "quote'),n}function ZP(t,e){let n="",s=t[e+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&t[e+2]!==`
`);)s===`
`&&(n+=`
`),e+=1,s=t[e+1];return n||(n=" "),{fold:n,offset:e}}var eN={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function tN(t,e,n,s){
let i=t.substr(e,n),o=i.length===n&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=t.substr(e-2,n+2);return s(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}Jg.resolveFlowScalar=HP});var Xg=p(zg=>{"use strict";var sn=R(),Hg=G(),nN=qu(),sN=Du();function iN(t,e,n,s){let{value:i,type:r,comment:o,range:a}=e.
type==="block-scalar"?nN.resolveBlockScalar(t,e,s):sN.resolveFlowScalar(e,t.options.strict,s),c=n?t.directives.tagName(n.
source,f=>s(n,"TAG_RESOLVE_FAILED",f)):null,l;t.options.stringKeys&&t.atKey?l=t.schema[sn.SCALAR]:c?l=rN(t.schema,i,c,n,
s):e.type==="scalar"?l=oN(t,i,e,s):l=t.schema[sn.SCALAR];let u;try{let f=l.resolve(i,d=>s(n??e,"TAG_RESOLVE_FAILED",d),t.
options);u=sn.isScalar(f)?f:new Hg.Scalar(f)}catch(f){let d=f instanceof Error?f.message:String(f);s(n??e,"TAG_RESOLVE_F\
AILED",d),u=new Hg.Scalar(i)}return u.range=a,u.source=i,r&&(u.type=r),c&&(u.tag=c),l.format&&(u.format=l.format),o&&(u.
comment=o),u}function rN(t,e,n,s,i){if(n==="!")return t[sn.SCALAR];let r=[];for(let a of t.tags)if(!a.collection&&a.tag===
n)if(a.default&&a.test)r.push(a);else return a;for(let a of r)if(a.test?.test(e))return a;let o=t.knownTags[n];return o&&
!o.collection?(t.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,
n!=="tag:yaml.org,2002:str"),t[sn.SCALAR])}function oN({atKey:t,directives:e,schema:n},s,i,r){let o=n.tags.find(a=>(a.default===
!0||t&&a.default==="key")&&a.test?.test(s))||n[sn.SCALAR];if(n.compat){let a=n.compat.find(c=>c.default&&c.test?.test(s))??
n[sn.SCALAR];if(o.tag!==a.tag){let c=e.tagString(o.tag),l=e.tagString(a.tag),u=`Value may be parsed as either ${c} or ${l}`;
r(i,"TAG_RESOLVE_FAILED",u,!0)}}return o}zg.composeScalar=iN});var Zg=p(Qg=>{"use strict";function aN(t,e,n){if(e){n??(n=e.length);for(let s=n-1;s>=0;--s){let i=e[s];switch(i.type){case"\
space":case"comment":case"newline":t-=i.source.length;continue}for(i=e[++s];i?.type==="space";)t+=i.source.length,i=e[++s];
break}}return t}Qg.emptyScalarPosition=aN});var n0=p($u=>{"use strict";var cN=Us(),lN=R(),uN=Vg(),e0=Xg(),fN=Hn(),dN=Zg(),pN={composeNode:t0,composeEmptyNode:Cu};function t0(t,e,n,s){
let i=t.atKey,{spaceBefore:r,comment:o,anchor:a,tag:c}=n,l,u=!0;switch(e.type){case"alias":l=hN(t,e,s),(a||c)&&s(e,"ALIA\
S_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quot\
ed-scalar":case"block-scalar":l=e0.composeScalar(t,e,c,s),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"\
block-seq":case"flow-collection":try{l=uN.composeCollection(pN,t,e,n,s),a&&(l.anchor=a.source.substring(1))}catch(f){let d=f instanceof
Error?f.message:String(f);s(e,"RESOURCE_EXHAUSTION",d)}break;default:{let f=e.type==="error"?e.message:`Unsupported toke\
n (type: ${e.type})`;s(e,"UNEXPECTED_TOKEN",f),u=!1}}return l??(l=Cu(t,e.offset,void 0,null,n,s)),a&&l.anchor===""&&s(a,
"BAD_ALIAS","Anchor cannot be an empty string"),i&&t.options.stringKeys&&(!lN.isScalar(l)||typeof l.value!="string"||l.tag&&
l.tag!=="tag:yaml.org,2002:str")&&s(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&(l.spaceBefore=
!0),o&&(e.type==="scalar"&&e.source===""?l.comment=o:l.commentBefore=o),t.options.keepSourceTokens&&u&&(l.srcToken=e),l}
function Cu(t,e,n,s,{spaceBefore:i,comment:r,anchor:o,tag:a,end:c},l){let u={type:"scalar",offset:dN.emptyScalarPosition(
e,n,s),indent:-1,source:""},f=e0.composeScalar(t,u,a,l);return o&&(f.anchor=o.source.substring(1),f.anchor===""&&l(o,"BA\
D_ALIAS","Anchor cannot be an empty string")),i&&(f.spaceBefore=!0),r&&(f.comment=r,f.range[2]=c),f}function hN({options:t},{
offset:e,source:n,end:s},i){let r=new cN.Alias(n.substring(1));r.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty \
string"),r.source.endsWith(":")&&i(e+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+n.length,a=fN.resolveEnd(
s,o,t.strict,i);return r.range=[e,o,a.offset],a.comment&&(r.comment=a.comment),r}$u.composeEmptyNode=Cu;$u.composeNode=t0});var r0=p(i0=>{"use strict";var mN=ri(),s0=n0(),yN=Hn(),gN=li();function bN(t,e,{offset:n,start:s,value:i,end:r},o){let a=Object.
assign({_directives:e},t),c=new mN.Document(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.
schema},u=gN.resolveProps(s,{indicator:"doc-start",next:i??r?.[0],offset:n,onError:o,parentIndent:0,startOnNewline:!0});
u.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!u.hasNewline&&o(u.end,"MISSING_CHAR",
"Block collection cannot start on same line with directives-end marker")),c.contents=i?s0.composeNode(l,i,u,o):s0.composeEmptyNode(
l,u.end,s,null,u,o);let f=c.contents.range[2],d=yN.resolveEnd(r,f,!1,o);return d.comment&&(c.comment=d.comment),c.range=
[n,f,d.offset],c}i0.composeDoc=bN});var xu=p(c0=>{"use strict";var SN=require("process"),wN=Ol(),kN=ri(),ui=ci(),o0=R(),_N=r0(),vN=Hn();function fi(t){if(typeof t==
"number")return[t,t+1];if(Array.isArray(t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:n}=t;return[e,e+(typeof n==
"string"?n.length:1)]}function a0(t){let e="",n=!1,s=!1;for(let i=0;i<t.length;++i){let r=t[i];switch(r[0]){case"#":e+=(e===
""?"":s?`

`:`
`)+(r.substring(1)||" "),n=!0,s=!1;break;case"%":t[i+1]?.[0]!=="#"&&(i+=1),n=!1;break;default:n||(s=!0),n=!1}}return{comment:e,
afterEmptyLine:s}}var ju=class{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(n,s,i,r)=>{let o=fi(n);r?this.warnings.push(new ui.YAMLWarning(o,s,i)):this.errors.push(new ui.
YAMLParseError(o,s,i))},this.directives=new wN.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,n){let{comment:s,
afterEmptyLine:i}=a0(this.prelude);if(s){let r=e.contents;if(n)e.comment=e.comment?`${e.comment}
${s}`:s;else if(i||e.directives.docStart||!r)e.commentBefore=s;else if(o0.isCollection(r)&&!r.flow&&r.items.length>0){let o=r.
items[0];o0.isPair(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${s}
${a}`:s}else{let o=r.commentBefore;r.commentBefore=o?`${s}
${o}`:s}}if(n){for(let r=0;r<this.errors.length;++r)e.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)
e.warnings.push(this.warnings[r])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:a0(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(e,n=!1,s=-1){for(let i of e)yield*this.next(i);yield*this.end(n,s)}*next(e){switch(SN.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(n,s,i)=>{let r=fi(e);r[0]+=n,this.onError(
r,"BAD_DIRECTIVE",s,i)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{let n=_N.composeDoc(this.
options,this.directives,e,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(e,"MISSING_CHAR","Missin\
g directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=
!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"erro\
r":{let n=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new ui.YAMLParseError(fi(e),"UNEXPECTED_TOKEN",
n);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){let s="Un\
expected doc-end without preceding document";this.errors.push(new ui.YAMLParseError(fi(e),"UNEXPECTED_TOKEN",s));break}this.
doc.directives.docEnd=!0;let n=vN.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.
decorate(this.doc,!0),n.comment){let s=this.doc.comment;this.doc.comment=s?`${s}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new ui.YAMLParseError(fi(e),"UNEXPECTE\
D_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=
null;else if(e){let s=Object.assign({_directives:this.directives},this.options),i=new kN.Document(void 0,s);this.atDirectives&&
this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,n,n],this.decorate(i,!1),yield i}}};c0.
Composer=ju});var f0=p(Lo=>{"use strict";var ON=qu(),AN=Du(),TN=ci(),l0=Js();function EN(t,e=!0,n){if(t){let s=(i,r,o)=>{let a=typeof i==
"number"?i:Array.isArray(i)?i[0]:i.offset;if(n)n(a,r,o);else throw new TN.YAMLParseError([a,a+1],r,o)};switch(t.type){case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":return AN.resolveFlowScalar(t,e,s);case"block-scalar":return ON.
resolveBlockScalar({options:{strict:e}},t,s)}}return null}function PN(t,e){let{implicitKey:n=!1,indent:s,inFlow:i=!1,offset:r=-1,
type:o="PLAIN"}=e,a=l0.stringifyString({type:o,value:t},{implicitKey:n,indent:s>0?" ".repeat(s):"",inFlow:i,options:{blockQuote:!0,
lineWidth:-1}}),c=e.end??[{type:"newline",offset:-1,indent:s,source:`
`}];switch(a[0]){case"|":case">":{let l=a.indexOf(`
`),u=a.substring(0,l),f=a.substring(l+1)+`
`,d=[{type:"block-scalar-header",offset:r,indent:s,source:u}];return u0(d,c)||d.push({type:"newline",offset:-1,indent:s,
source:`
`}),{type:"block-scalar",offset:r,indent:s,props:d,source:f}}case'"':return{type:"double-quoted-scalar",offset:r,indent:s,
source:a,end:c};case"'":return{type:"single-quoted-scalar",offset:r,indent:s,source:a,end:c};default:return{type:"scalar",
offset:r,indent:s,source:a,end:c}}}function NN(t,e,n={}){let{afterKey:s=!1,implicitKey:i=!1,inFlow:r=!1,type:o}=n,a="ind\
ent"in t?t.indent:null;if(s&&typeof a=="number"&&(a+=2),!o)switch(t.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"\
double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let l=t.props[0];if(l.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");o=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=l0.stringifyString(
{type:o,value:e},{implicitKey:i||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}});
switch(c[0]){case"|":case">":MN(t,c);break;case'"':Bu(t,c,"double-quoted-scalar");break;case"'":Bu(t,c,"single-quoted-sc\
alar");break;default:Bu(t,c,"scalar")}}function MN(t,e){let n=e.indexOf(`
`),s=e.substring(0,n),i=e.substring(n+1)+`
`;if(t.type==="block-scalar"){let r=t.props[0];if(r.type!=="block-scalar-header")throw new Error("Invalid block scalar h\
eader");r.source=s,t.source=i}else{let{offset:r}=t,o="indent"in t?t.indent:-1,a=[{type:"block-scalar-header",offset:r,indent:o,
source:s}];u0(a,"end"in t?t.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`
`});for(let c of Object.keys(t))c!=="type"&&c!=="offset"&&delete t[c];Object.assign(t,{type:"block-scalar",indent:o,props:a,
source:i})}}function u0(t,e){if(e)for(let n of e)switch(n.type){case"space":case"comment":t.push(n);break;case"newline":
return t.push(n),!0}return!1}function Bu(t,e,n){switch(t.type){case"scalar":case"double-quoted-scalar":case"single-quote\
d-scalar":t.type=n,t.source=e;break;case"block-scalar":{let s=t.props.slice(1),i=e.length;t.props[0].type==="block-scala\
r-header"&&(i-=t.props[0].source.length);for(let r of s)r.offset+=i;delete t.props,Object.assign(t,{type:n,source:e,end:s});
break}case"block-map":case"block-seq":{let i={type:"newline",offset:t.offset+e.length,indent:t.indent,source:`
`};delete t.items,Object.assign(t,{type:n,source:e,end:[i]});break}default:{let s="indent"in t?t.indent:-1,i="end"in t&&
Array.isArray(t.end)?t.end.filter(r=>r.type==="space"||r.type==="comment"||r.type==="newline"):[];for(let r of Object.keys(
t))r!=="type"&&r!=="offset"&&delete t[r];Object.assign(t,{type:n,indent:s,source:e,end:i})}}}Lo.createScalarToken=PN;Lo.
resolveAsScalar=EN;Lo.setScalarValue=NN});var p0=p(d0=>{"use strict";var IN=t=>"type"in t?Co(t):Do(t);function Co(t){switch(t.type){case"block-scalar":{let e="";for(let n of t.
props)e+=Co(n);return e+t.source}case"block-map":case"block-seq":{let e="";for(let n of t.items)e+=Do(n);return e}case"f\
low-collection":{let e=t.start.source;for(let n of t.items)e+=Do(n);for(let n of t.end)e+=n.source;return e}case"documen\
t":{let e=Do(t);if(t.end)for(let n of t.end)e+=n.source;return e}default:{let e=t.source;if("end"in t&&t.end)for(let n of t.
end)e+=n.source;return e}}}function Do({start:t,key:e,sep:n,value:s}){let i="";for(let r of t)i+=r.source;if(e&&(i+=Co(e)),
n)for(let r of n)i+=r.source;return s&&(i+=Co(s)),i}d0.stringify=IN});var g0=p(y0=>{"use strict";var Fu=Symbol("break visit"),RN=Symbol("skip children"),h0=Symbol("remove item");function rn(t,e){
"type"in t&&t.type==="document"&&(t={start:t.start,value:t.value}),m0(Object.freeze([]),t,e)}rn.BREAK=Fu;rn.SKIP=RN;rn.REMOVE=
h0;rn.itemAtPath=(t,e)=>{let n=t;for(let[s,i]of e){let r=n?.[s];if(r&&"items"in r)n=r.items[i];else return}return n};rn.
parentCollection=(t,e)=>{let n=rn.itemAtPath(t,e.slice(0,-1)),s=e[e.length-1][0],i=n?.[s];if(i&&"items"in i)return i;throw new Error(
"Parent collection not found")};function m0(t,e,n){let s=n(e,t);if(typeof s=="symbol")return s;for(let i of["key","value"]){
let r=e[i];if(r&&"items"in r){for(let o=0;o<r.items.length;++o){let a=m0(Object.freeze(t.concat([[i,o]])),r.items[o],n);
if(typeof a=="number")o=a-1;else{if(a===Fu)return Fu;a===h0&&(r.items.splice(o,1),o-=1)}}typeof s=="function"&&i==="key"&&
(s=s(e,t))}}return typeof s=="function"?s(e,t):s}y0.visit=rn});var $o=p(oe=>{"use strict";var Ku=f0(),qN=p0(),LN=g0(),Uu="\uFEFF",Wu="",Vu="",Gu="",DN=t=>!!t&&"items"in t,CN=t=>!!t&&
(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function $N(t){
switch(t){case Uu:return"<BOM>";case Wu:return"<DOC>";case Vu:return"<FLOW_END>";case Gu:return"<SCALAR>";default:return JSON.
stringify(t)}}function jN(t){switch(t){case Uu:return"byte-order-mark";case Wu:return"doc-mode";case Vu:return"flow-erro\
r-end";case Gu:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}oe.createScalarToken=Ku.createScalarToken;oe.resolveAsScalar=
Ku.resolveAsScalar;oe.setScalarValue=Ku.setScalarValue;oe.stringify=qN.stringify;oe.visit=LN.visit;oe.BOM=Uu;oe.DOCUMENT=
Wu;oe.FLOW_END=Vu;oe.SCALAR=Gu;oe.isCollection=DN;oe.isScalar=CN;oe.prettyToken=$N;oe.tokenType=jN});var Hu=p(S0=>{"use strict";var di=$o();function Me(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var b0=new Set("0123456789ABCDEFabcdef"),xN=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),jo=new Set(",[]{}"),BN=new Set(` ,[]{}
\r	`),Yu=t=>!t||BN.has(t),Ju=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,n=!1){
if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=
null}this.atEnd=!n;let s=this.next??"stream";for(;s&&(n||this.hasChars(1));)s=yield*this.parseNext(s)}atLineEnd(){let e=this.
pos,n=this.buffer[e];for(;n===" "||n==="	";)n=this.buffer[++e];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let n=this.buffer[e];if(this.indentNext>0){let s=0;for(;n===
" ";)n=this.buffer[++s+e];if(n==="\r"){let i=this.buffer[s+e+1];if(i===`
`||!i&&!this.atEnd)return e+s+1}return n===`
`||s>=this.indentNext||!n&&!this.atEnd?e+s:-1}if(n==="-"||n==="."){let s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&
Me(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.
buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){
switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext("strea\
m");if(e[0]===di.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let n=e.length,s=e.indexOf("#");for(;s!==-1;){
let r=e[s-1];if(r===" "||r==="	"){n=s-1;break}else s=e.indexOf("#",s+1)}for(;;){let r=e[n-1];if(r===" "||r==="	")n-=1;else
break}let i=(yield*this.pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),
"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-n),yield*this.pushNewline(),
"stream"}return yield di.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)
return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");
let n=this.peek(3);if((n==="---"||n==="...")&&Me(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.
indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!Me(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Me(n)){let s=(yield*this.pushCount(
1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){
yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext("doc");let n=yield*this.pushIndicators();
switch(e[n]){case"#":yield*this.pushCount(e.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(
1),"doc";case"*":return yield*this.pushUntil(Yu),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case"\
>":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-n),yield*this.
pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,n,
s=-1;do e=yield*this.pushNewline(),e>0?(n=yield*this.pushSpaces(!1),this.indentValue=s=n):n=0,n+=yield*this.pushSpaces(!0);while(e+
n>0);let i=this.getLine();if(i===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&i[0]!=="#"||s===0&&(i.startsWith(
"---")||i.startsWith("..."))&&Me(i[3]))&&!(s===this.indentNext-1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.
flowLevel=0,yield di.FLOW_END,yield*this.parseLineStart();let r=0;for(;i[r]===",";)r+=yield*this.pushCount(1),r+=yield*this.
pushSpaces(!0),this.flowKey=!1;switch(r+=yield*this.pushIndicators(),i[r]){case void 0:return"flow";case"#":return yield*this.
pushCount(i.length-r),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"\
}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.
pushUntil(Yu),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);
if(this.flowKey||Me(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:
return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),n=this.buffer.indexOf(e,
this.pos+1);if(e==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let r=0;for(;this.
buffer[n-1-r]==="\\";)r+=1;if(r%2===0)break;n=this.buffer.indexOf('"',n+1)}let s=this.buffer.substring(0,n),i=s.indexOf(
`
`,this.pos);if(i!==-1){for(;i!==-1;){let r=this.continueScalar(i+1);if(r===-1)break;i=s.indexOf(`
`,r)}i!==-1&&(n=i-(s[i-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}
return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let e=this.pos;for(;;){let n=this.buffer[++e];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")
this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Me(n)||n==="#")}*parseBlockScalar(){
let e=this.pos-1,n=0,s;e:for(let r=this.pos;s=this.buffer[r];++r)switch(s){case" ":n+=1;break;case`
`:e=r,n=0;break;case"\r":{let o=this.buffer[r+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let r=this.continueScalar(
e+1);if(r===-1)break;e=this.buffer.indexOf(`
`,r)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(s=this.
buffer[i];s===" ";)s=this.buffer[++i];if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let r=e-1,o=this.buffer[r];o==="\r"&&(o=this.buffer[--r]);let a=r;
for(;o===" ";)o=this.buffer[--r];if(o===`
`&&r>=this.pos&&r+1+n>a)e=r;else break}while(!0);return yield di.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let e=this.flowLevel>0,n=this.pos-1,s=this.pos-1,i;for(;i=this.buffer[++s];)if(i===":"){let r=this.buffer[s+1];if(Me(r)||
e&&jo.has(r))break;n=s}else if(Me(i)){let r=this.buffer[s+1];if(i==="\r"&&(r===`
`?(s+=1,i=`
`,r=this.buffer[s+1]):n=s),r==="#"||e&&jo.has(r))break;if(i===`
`){let o=this.continueScalar(s+1);if(o===-1)break;s=Math.max(s,o-2)}}else{if(e&&jo.has(i))break;n=s}return!i&&!this.atEnd?
this.setNext("plain-scalar"):(yield di.SCALAR,yield*this.pushToIndex(n+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.
buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,n){let s=this.buffer.slice(this.pos,e);return s?(yield s,this.
pos+=s.length,s.length):(n&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Yu),e+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let n=this.flowLevel>0,s=this.charAt(1);if(Me(s)||n&&jo.has(s)){n?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(!0);continue e}}}break e}return e}*pushTag(){
if(this.charAt(1)==="<"){let e=this.pos+2,n=this.buffer[e];for(;!Me(n)&&n!==">";)n=this.buffer[++e];return yield*this.pushToIndex(
n===">"?e+1:e,!1)}else{let e=this.pos+1,n=this.buffer[e];for(;n;)if(xN.has(n))n=this.buffer[++e];else if(n==="%"&&b0.has(
this.buffer[e+1])&&b0.has(this.buffer[e+2]))n=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){
let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let n=this.pos-1,s;do s=this.buffer[++n];while(s===" "||e&&s==="	");let i=n-this.
pos;return i>0&&(yield this.buffer.substr(this.pos,i),this.pos=n),i}*pushUntil(e){let n=this.pos,s=this.buffer[n];for(;!e(
s);)s=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};S0.Lexer=Ju});var Xu=p(w0=>{"use strict";var zu=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.
linePos=e=>{let n=0,s=this.lineStarts.length;for(;n<s;){let r=n+s>>1;this.lineStarts[r]<e?n=r+1:s=r}if(this.lineStarts[n]===
e)return{line:n+1,col:1};if(n===0)return{line:0,col:e};let i=this.lineStarts[n-1];return{line:n,col:e-i+1}}}};w0.LineCounter=
zu});var Zu=p(A0=>{"use strict";var FN=require("process"),k0=$o(),KN=Hu();function Mt(t,e){for(let n=0;n<t.length;++n)if(t[n].
type===e)return!0;return!1}function _0(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"ne\
wline":break;default:return e}return-1}function O0(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function xo(t){switch(t.type){case"document":return t.
start;case"block-map":{let e=t.items[t.items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-
1].start;default:return[]}}function zn(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="spac\
e";);return t.splice(e,t.length)}function Bo(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let n=0;n<e.length;++n)
t.push(e[n])}function v0(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!Mt(e.start,"explic\
it-key-ind")&&!Mt(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,O0(e.value)?e.value.end?Bo(e.value.end,e.
sep):e.value.end=e.sep:Bo(e.start,e.sep),delete e.sep)}var Qu=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new KN.Lexer,this.onNewLine=
e}*parse(e,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let s of this.lexer.lex(e,n))yield*this.next(s);
n||(yield*this.end())}*next(e){if(this.source=e,FN.env.LOG_TOKENS&&console.log("|",k0.prettyToken(e)),this.atScalar){this.
atScalar=!1,yield*this.step(),this.offset+=e.length;return}let n=k0.tokenType(e);if(n)if(n==="scalar")this.atNewLine=!1,
this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=
0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);
break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"d\
oc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.length}else{let s=`Not a YAML token: ${e}`;
yield*this.pop({type:"error",offset:this.offset,message:s,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){
let e=this.peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.
push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)return yield*this.stream();switch(e.type){case"\
document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.
scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-s\
eq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.
documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.stack.length-e]}*pop(e){let n=e??this.stack.pop();if(!n)yield{
type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{
let s=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in s?s.indent:0:n.type==="flow-collection"&&s.type===
"document"&&(n.indent=0),n.type==="flow-collection"&&v0(n),s.type){case"document":s.value=n;break;case"block-scalar":s.props.
push(n);break;case"block-map":{let i=s.items[s.items.length-1];if(i.value){s.items.push({start:[],key:n,sep:[]}),this.onKeyLine=
!0;return}else if(i.sep)i.value=n;else{Object.assign(i,{key:n,sep:[]}),this.onKeyLine=!i.explicitKey;return}break}case"b\
lock-seq":{let i=s.items[s.items.length-1];i.value?s.items.push({start:[],value:n}):i.value=n;break}case"flow-collection":{
let i=s.items[s.items.length-1];!i||i.value?s.items.push({start:[],key:n,sep:[]}):i.sep?i.value=n:Object.assign(i,{key:n,
sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((s.type==="document"||s.type==="block-map"||s.type==="bloc\
k-seq")&&(n.type==="block-map"||n.type==="block-seq")){let i=n.items[n.items.length-1];i&&!i.sep&&!i.value&&i.start.length>
0&&_0(i.start)===-1&&(n.indent===0||i.start.every(r=>r.type!=="comment"||r.indent<n.indent))&&(s.type==="document"?s.end=
i.start:s.items.push({start:i.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"\
directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.
sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-\
start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpec\
ted ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.
type){case"doc-start":{_0(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"\
anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let n=this.startBlockValue(
e);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}*scalar(e){if(this.type==="map-value-ind"){let n=xo(this.peek(2)),s=zn(n),i;e.end?(i=e.end,i.push(this.sourceToken),
delete e.end):i=[this.sourceToken];let r={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:i}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"sp\
ace":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=
!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let n=e.items[e.items.length-1];switch(this.
type){case"newline":if(this.onKeyLine=!1,n.value){let s="end"in n.value?n.value.end:void 0;(Array.isArray(s)?s[s.length-
1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else n.sep?n.sep.push(this.
sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,e.indent)){let i=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(i)){Bo(i,n.start),i.push(this.sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return}
if(this.indent>=e.indent){let s=!this.onKeyLine&&this.indent===e.indent,i=s&&(n.sep||n.explicitKey)&&this.type!=="seq-it\
em-ind",r=[];if(i&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newline":
o.push(a);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(r=
n.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":i||n.value?(r.push(this.sourceToken),e.items.push({start:r}),
this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&
!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):i||n.value?(r.push(this.sourceToken),e.items.push({start:r,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)e.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(Mt(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(O0(n.key)&&!Mt(n.sep,"newline")){let o=zn(
n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:c}]})}else r.length>0?n.sep=n.sep.concat(r,this.sourceToken):n.sep.push(
this.sourceToken);else if(Mt(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let o=zn(n.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||i?e.items.push({start:r,key:null,sep:[this.sourceToken]}):Mt(n.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):
Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||n.value?(e.items.push({start:r,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(
e);if(o){if(o.type==="block-seq"){if(!n.explicitKey&&n.sep&&!Mt(n.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&e.items.push({start:r});
this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let n=e.items[e.items.length-1];switch(this.
type){case"newline":if(n.value){let s="end"in n.value?n.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type===
"comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"\
space":case"comment":if(n.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,e.indent)){
let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){Bo(i,n.start),i.push(this.sourceToken),e.items.pop();return}}
n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=e.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;n.value||Mt(n.start,"seq-item-ind")?e.items.push({start:[this.
sourceToken]}):n.start.push(this.sourceToken);return}if(this.indent>e.indent){let s=this.startBlockValue(e);if(s){this.stack.
push(s);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let n=e.items[e.items.length-1];if(this.type==="fl\
ow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return;case"map-value-ind":!n||n.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):
Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":
!n||n.value?e.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!n||n.value?
e.items.push({start:[],key:i,sep:[]}):n.sep?this.stack.push(i):Object.assign(n,{key:i,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":e.end.push(this.sourceToken);return}let s=this.startBlockValue(e);s?this.stack.push(s):(yield*this.pop(),yield*this.
step())}else{let s=this.peek(2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||this.type===
"newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&s.type!==
"flow-collection"){let i=xo(s),r=zn(i);v0(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let n=xo(e),s=zn(n);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=xo(e),s=zn(n);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,n){
return this.type!=="comment"||this.indent<=n?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};A0.Parser=Qu});var M0=p(hi=>{"use strict";var T0=xu(),UN=ri(),pi=ci(),WN=$l(),VN=R(),GN=Xu(),E0=Zu();function P0(t){let e=t.prettyErrors!==
!1;return{lineCounter:t.lineCounter||e&&new GN.LineCounter||null,prettyErrors:e}}function YN(t,e={}){let{lineCounter:n,prettyErrors:s}=P0(
e),i=new E0.Parser(n?.addNewLine),r=new T0.Composer(e),o=Array.from(r.compose(i.parse(t)));if(s&&n)for(let a of o)a.errors.
forEach(pi.prettifyError(t,n)),a.warnings.forEach(pi.prettifyError(t,n));return o.length>0?o:Object.assign([],{empty:!0},
r.streamInfo())}function N0(t,e={}){let{lineCounter:n,prettyErrors:s}=P0(e),i=new E0.Parser(n?.addNewLine),r=new T0.Composer(
e),o=null;for(let a of r.compose(i.parse(t),!0,t.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(
new pi.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDo\
cuments()"));break}return s&&n&&(o.errors.forEach(pi.prettifyError(t,n)),o.warnings.forEach(pi.prettifyError(t,n))),o}function JN(t,e,n){
let s;typeof e=="function"?s=e:n===void 0&&e&&typeof e=="object"&&(n=e);let i=N0(t,n);if(!i)return null;if(i.warnings.forEach(
r=>WN.warn(i.options.logLevel,r)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.
toJS(Object.assign({reviver:s},n))}function HN(t,e,n){let s=null;if(typeof e=="function"||Array.isArray(e)?s=e:n===void 0&&
e&&(n=e),typeof n=="string"&&(n=n.length),typeof n=="number"){let i=Math.round(n);n=i<1?void 0:i>8?{indent:8}:{indent:i}}
if(t===void 0){let{keepUndefined:i}=n??e??{};if(!i)return}return VN.isDocument(t)&&!s?t.toString(n):new UN.Document(t,s,
n).toString(n)}hi.parse=JN;hi.parseAllDocuments=YN;hi.parseDocument=N0;hi.stringify=HN});var tf=p(D=>{"use strict";var zN=xu(),XN=ri(),QN=Su(),ef=ci(),ZN=Us(),It=R(),eM=Tt(),tM=G(),nM=Pt(),sM=Nt(),iM=$o(),rM=Hu(),
oM=Xu(),aM=Zu(),Fo=M0(),I0=xs();D.Composer=zN.Composer;D.Document=XN.Document;D.Schema=QN.Schema;D.YAMLError=ef.YAMLError;
D.YAMLParseError=ef.YAMLParseError;D.YAMLWarning=ef.YAMLWarning;D.Alias=ZN.Alias;D.isAlias=It.isAlias;D.isCollection=It.
isCollection;D.isDocument=It.isDocument;D.isMap=It.isMap;D.isNode=It.isNode;D.isPair=It.isPair;D.isScalar=It.isScalar;D.
isSeq=It.isSeq;D.Pair=eM.Pair;D.Scalar=tM.Scalar;D.YAMLMap=nM.YAMLMap;D.YAMLSeq=sM.YAMLSeq;D.CST=iM;D.Lexer=rM.Lexer;D.LineCounter=
oM.LineCounter;D.Parser=aM.Parser;D.parse=Fo.parse;D.parseAllDocuments=Fo.parseAllDocuments;D.parseDocument=Fo.parseDocument;
D.stringify=Fo.stringify;D.visit=I0.visit;D.visitAsync=I0.visitAsync});var E=p(M=>{"use strict";Object.defineProperty(M,"__esModule",{value:!0});M.UNNAMED=M.STREAM_LABEL=M.TABLE_NAME=M.REGION=
M.PARTITION=M.ACCOUNT=void 0;M.placeholderOf=L0;M.pseudoParameterOf=cM;M.literal=nf;M.parseJson=lM;M.isPlaceholder=uM;M.
hasPlaceholder=rf;M.hasDynamicReference=of;M.isKnown=D0;M.isUnresolved=fM;M.isLiteral=dM;M.display=C0;M.splitAtPlaceholders=
pM;M.abbreviate=hM;M.knownText=mM;M.subParts=$0;M.joinParts=Uo;M.joinedParts=af;M.partsOf=gM;M.jsonText=bM;M.selectItem=
SM;M.composeText=mi;var Rt=N(),Ie=k(),R0=new Map([["AWS::AccountId","\uE000"],["AWS::Partition","\uE001"],["AWS::Region",
"\uE002"],["AWS::URLSuffix","\uE003"],["AWS::StackName","\uE004"],["the table's name","\uE005"],["the stream's label","\uE006"]]),
q0=new Map([...R0].map(([t,e])=>[e,t])),sf=/[\uE000-\uF8FF]/;M.ACCOUNT="\uE000";M.PARTITION="\uE001";M.REGION="\uE002";M.
TABLE_NAME="\uE005";M.STREAM_LABEL="\uE006";M.UNNAMED="\uE0FF";var Ko="\uF8FF";function L0(t){return t.startsWith("AWS::")?
R0.get(t):void 0}function cM(t){let e=q0.get(t);return e?.startsWith("AWS::")?e:void 0}function nf(t){return sf.test(t)?
t.replace(/[\uE000-\uF8FF]/g,Ko):t}function lM(t,e){let n=t.replace(/\\\\|\\u(?:[eE][0-9a-fA-F]{3}|[fF][0-8][0-9a-fA-F]{2})/g,
s=>s==="\\\\"?s:"\\uF8FF");try{return JSON.parse(n,(s,i)=>typeof i=="string"&&e!==void 0?e(i):i)}catch{return}}function uM(t){
return t>="\uE000"&&t<="\uE006"}function rf(t){return sf.test(t)}function of(t){return t.includes("{{resolve:")}function D0(t){
return!rf(t)&&!of(t)}function fM(t){return(0,Rt.isIntrinsic)(t)||typeof t=="string"&&!D0(t)}function dM(t){return!(0,Rt.
contains)(t,Rt.isIntrinsic,rf)}function C0(t){return sf.test(t)?t.replace(/[\uE000-\uE006]/g,e=>`\${${q0.get(e)}}`).replaceAll(
Ko,"\uFFFD"):t}function pM(t){return t.split(/([\uE000-\uE006])/).filter(e=>e!=="")}function hM(t,e=100){let n=C0(typeof t==
"string"?t:JSON.stringify(t)??"nothing");return n.length>e?`${n.slice(0,e)}...`:n}function mM(t){let e=(0,Ie.isScalar)(t)?
String(t):Ko;return e.includes(Ko)||of(e)?void 0:e}function $0(t,e){let n=[],s=0;for(let i of t.matchAll(/\$\{(!?)([^}]*)\}/g)){
let r=i[2].trim();n.push(t.slice(s,i.index),i[1]==="!"?`\${${i[2]}}`:e(r)??yM(r)),s=i.index+i[0].length}return[...n,t.slice(
s)]}function yM(t){return t.includes(".")?{"Fn::GetAtt":t}:{Ref:t}}function Uo(t,e){let n=e.flatMap((r,o)=>o===0?[r]:[t,
r]),s=[];for(let r of n.flatMap(o=>af(o)??[o])){let o=s[s.length-1];(0,Ie.isScalar)(r)?typeof o=="string"?s[s.length-1]=
o+String(r):s.push(String(r)):s.push(r)}let i=s.filter(r=>r!=="");return i.length>1?{"Fn::Join":["",i]}:i[0]??""}function af(t){
let e=(0,Rt.asIntrinsic)(t),[n,s]=e?.name==="Fn::Join"&&(0,Ie.isList)(e.argument)?e.argument:[];return n===""&&(0,Ie.isList)(
s)?s:void 0}function gM(t){return af(t)??[t]}function bM(t){let e=[],s=JSON.stringify(t,(i,r)=>(0,Rt.isIntrinsic)(r)?`\uE200${e.
push(r)-1}\uE201`:r).split(/\uE200(\d+)\uE201/).map((i,r)=>r%2===0?i:e[Number(i)]);return Uo("",s)}function SM(t,e){return(0,Ie.
isList)(e)&&(0,Ie.isScalar)(t)&&/^\d+$/.test(String(t))?e[Number(t)]:void 0}function mi(t){if(typeof t=="string")return nf(
t);if((0,Ie.isList)(t))return t.filter(o=>!(0,Rt.isNoValue)(o)).map(mi);if(!(0,Ie.isObject)(t))return t;let{name:e,argument:n}=(0,Rt.
asIntrinsic)(t)??{},[s,i]=(0,Ie.isList)(n)?n:[n];if(e==="Ref"&&typeof n=="string")return L0(n)??t;if(e==="Fn::Join"&&typeof s==
"string"&&(0,Ie.isList)(i))return Uo(nf(s),mi(i));if(e==="Fn::Sub"&&typeof s=="string")return Uo("",$0(s,o=>(0,Ie.at)(i,
o)).map(mi));let r=Object.entries(t).filter(([,o])=>!(0,Rt.isNoValue)(o));return Object.fromEntries(r.map(([o,a])=>[o,mi(
a)]))}});var Vo=p(Wo=>{"use strict";Object.defineProperty(Wo,"__esModule",{value:!0});Wo.parseYaml=_M;Wo.parseYamlNodes=B0;var on=tf(),
j0=E(),wM=5e6,kM=1e7;function _M(t){if(!(t.length>wM))try{let{contents:e,errors:n}=B0(t);return n.length>0?void 0:new cf(
t).convert(e).value}catch{return}}function B0(t){return(0,on.parseDocument)(t,{schema:"failsafe",version:"1.1",uniqueKeys:!1,
logLevel:"error"})}var cf=class{text;anchors=new Map;constructor(e){this.text=e}convert(e){if(e===null)return{value:null,
size:1};if((0,on.isAlias)(e))return this.anchors.get(e.source)??an();let n=e.anchor;n!==void 0&&this.anchors.set(n,void 0);
let{value:s,size:i}=this.untagged(e);i>kM&&an();let r={value:MM(e.tag,s),size:i};return n!==void 0&&this.anchors.set(n,r),
r}untagged(e){if((0,on.isScalar)(e)){let n=e.tag===void 0&&e.type==="PLAIN"?PM(String(e.value)):this.scalar(e);return{value:n,
size:1+String(n).length}}if((0,on.isSeq)(e)){let n=e.items.map(s=>this.convert(s));return{value:n.map(({value:s})=>s),size:n.
reduce((s,{size:i})=>s+i,1)}}return(0,on.isMap)(e)?this.map(e):an()}map({items:e}){let n=new Map,s=1;for(let i of e){let r=this.
key(i.key);n.has(r)&&an();let{value:o,size:a}=this.convert(i.value);n.set(r,o),s+=r.length+a}return{value:Object.fromEntries(
n),size:s}}key(e){if((0,on.isAlias)(e)){let{value:n}=this.convert(e);return typeof n=="string"?n:an()}return(0,on.isScalar)(
e)&&e.tag===void 0&&!(e.type==="PLAIN"&&e.value==="<<")?String(this.anchored(e)):an()}anchored(e){let n=this.scalar(e);return e.
anchor!==void 0&&this.anchors.set(e.anchor,{value:n,size:1+String(n).length}),n}scalar({value:e,range:n}){return typeof e==
"string"&&(0,j0.hasPlaceholder)(e)&&n!==void 0&&n!==null&&/\\[uU]/.test(this.text.slice(n[0],n[1]))?(0,j0.literal)(e):e}},
x0=/^(yes|Yes|YES|true|True|TRUE|on|On|ON)$/,vM=/^(no|No|NO|false|False|FALSE|off|Off|OFF)$/,OM=/^(~|null|Null|NULL|)$/,
AM=/^[-+]?(0|[1-9][0-9_]*)$/,TM=/^([-+]?)0(b[01_]+|x[0-9a-fA-F_]+|[0-7_]+)$/,EM=/^[-+]?([0-9][0-9_]*\.[0-9_]*|\.[0-9_]+)([eE][-+]?[0-9]+)?$|^[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+$/;
function PM(t){if(x0.test(t)||vM.test(t))return x0.test(t);if(OM.test(t))return null;let[,e,n]=TM.exec(t)??[],s=n===void 0?
AM.test(t)||EM.test(t)?Number(t.replace(/_/g,"")):NaN:+`${/^[bx]/.test(n)?"0":"0o"}${n.replace(/_/g,"")}`*(e==="-"?-1:1);
return Number.isFinite(s)&&(!Number.isInteger(s)||Number.isSafeInteger(s))?s:t}var NM=new Set(["!",...["str","int","floa\
t","bool","null","map","seq"].map(t=>`tag:yaml.org,2002:${t}`)]);function MM(t,e){if(t===void 0||NM.has(t))return e;let[
,n]=/^!([A-Za-z0-9]+)$/.exec(t)??an();return{[n==="Ref"||n==="Condition"?n:`Fn::${n}`]:e}}function an(){throw new SyntaxError(
"not a YAML template")}});var K0=p(uf=>{"use strict";Object.defineProperty(uf,"__esModule",{value:!0});uf.yamlNodes=RM;var Xn=tf(),IM=Vo();function RM(t){
let e=(0,IM.parseYamlNodes)(t);return e.contents===null?void 0:lf(e.contents,e)}function lf(t,e){let n=(0,Xn.isAlias)(t)?
t.resolve(e)??t:t,[s,i]=n.range??[0,0],r=(0,Xn.isMap)(n)?n.items:[];return{start:s,end:i,text:(0,Xn.isScalar)(n)?String(
n.value):void 0,get items(){return(0,Xn.isSeq)(n)?n.items.flatMap(o=>o===null?[]:[lf(o,e)]):[]},get keys(){return r.map(
o=>F0(o.key,e))},property:o=>{let a=r.find(f=>F0(f.key,e)===o);if(a===void 0)return;let[c,l]=a.key.range??[s,s],u=a.value;
return{start:c,value:u===null?qM(l):lf(u,e)}}}}function F0(t,e){let n=(0,Xn.isAlias)(t)?t.resolve(e):t;return(0,Xn.isScalar)(
n)?String(n.value):""}function qM(t){return{start:t,end:t,items:[],keys:[],property:()=>{}}}});var W0=p(Yo=>{"use strict";Object.defineProperty(Yo,"__esModule",{value:!0});Yo.TemplatePositions=void 0;var Go=Mm(),df=class{file;root;lines;constructor(e,n){
this.file=e,this.root=LM(n),this.lines=DM(n)}find(e){let n=this.property(e);return n===void 0?{file:this.file,line:1,column:1}:
this.positionOf(n)}property({rule:e,logicalId:n,resourceType:s,replicaRegion:i,region:r}){if(n==="")return ff(e==="Exemp\
tion"?["Metadata","Transform","Resources"]:["Transform","Fn::Transform","Resources"],d=>this.root?.property(d));let o=this.
root?.property("Resources")?.value,a=o?.property(n);if(o===void 0||a===void 0)return $M(o)??this.root?.property("Resourc\
es");let c=CM(a.value,i,r),l=(0,Go.propertyPaths)(e,s);return ff(l.filter(f=>f.includes(Go.REPLICA)),f=>U0(a.value,f,c))??
(i===void 0?void 0:c)??ff(l.filter(f=>!f.includes(Go.REPLICA)),f=>U0(a.value,f,void 0))??a}positionOf({start:e,value:n}){
let[s,i]=[this.at(e),this.at(n.end)],r=i.line===s.line&&i.column>s.column?{endLine:i.line,endColumn:i.column}:{};return{
file:this.file,...s,...r}}at(e){let[n,s]=[0,this.lines.length-1];for(;n<s;){let i=Math.ceil((n+s)/2);[n,s]=this.lines[i]<=
e?[i,s]:[n,i-1]}return{line:n+1,column:e-this.lines[n]+1}}};Yo.TemplatePositions=df;function LM(t){let e=t.replace(/^\uFEFF/,
" ");if(e.trimStart().startsWith("{")){let{jsonNodes:s}=Um(),i=s(e);if(i!==void 0)return i}let{yamlNodes:n}=K0();return n(
e)}function DM(t){let e=[0];for(let n=t.indexOf(`
`);n>=0;n=t.indexOf(`
`,n+1))e.push(n+1);return e}function ff(t,e){for(let n of t){let s=e(n);if(s!==void 0)return s}}function U0(t,e,n){let s;
for(let i of e)if(s=i===Go.REPLICA?n:(s?.value??t).property(i),s===void 0)return;return s}function CM(t,e,n){let s=t.property(
"Properties")?.value.property("Replicas")?.value.items??[],i=a=>{let c=a.property("Region")?.value;return c?.text??c?.property(
"Ref")?.value.text},r=a=>a==="AWS::Region"||n!==void 0&&a===n||s.length===1,o=s.find(a=>{let c=i(a);return e===void 0?r(
c):c===e||e===n&&r(c)});return o===void 0?void 0:{start:o.start,value:o}}function $M(t){let e=t?.keys.find(n=>n.startsWith(
"Fn::ForEach::"));return e===void 0?void 0:t?.property(e)}});var X=p(yi=>{"use strict";Object.defineProperty(yi,"__esModule",{value:!0});yi.constructError=xM;yi.codedError=G0;yi.validationText=
BM;var jM=require("path");function xM(t,e,n,s){return G0(e,t.node.path||"<root>",n,s)}function G0(t,e,n,s){let{stackTraceLimit:i}=Error;
Error.stackTraceLimit=Math.max(i,200);let r=new Error(`[${t}] ${e}: ${n}. ${s}`);return Error.stackTraceLimit=i,r.stack=
UM(r),FM(r)}function BM(t,e,n,s){return`[${t}] ${s===void 0?"":`${s.node.path}: `}${e}. ${n}`}function FM(t){let{message:e}=t;
return Object.defineProperty(t,"message",{configurable:!0,enumerable:!1,get:()=>e,set:n=>{e=n.replace(/^Resolution error: ([^]*)\.$/,
"$1")}})}var V0=/^ {4}at /,KM=/[\\/]node_modules[\\/](aws-cdk-lib|constructs)[\\/]|[ (]node:|<anonymous>/;function UM({stack:t=""}){
let e=t.split(`
`),n=e.findIndex(i=>V0.test(i)),s=e.findIndex((i,r)=>r>=n&&V0.test(i)&&!i.includes(`${__dirname}${jM.sep}`)&&!KM.test(i));
return n<0||s<0||process.env.JSII_AGENT!==void 0?t:[...e.slice(0,n),...e.slice(s)].join(`
`)}});var Y0=p(pf=>{"use strict";Object.defineProperty(pf,"__esModule",{value:!0});pf.parseJsonTemplate=WM;function WM(t){try{
return{document:JSON.parse(VM(t)),problem:""}}catch(e){return{problem:e.message}}}function VM(t){return t.startsWith("\uFEFF")?
t.slice(1):t}});var H0=p(hf=>{"use strict";Object.defineProperty(hf,"__esModule",{value:!0});hf.parseYamlTemplate=YM;var GM=E(),J0=Vo();
function YM(t){let e=(0,J0.parseYaml)((0,GM.literal)(t));return e===void 0?{problem:JM(t)}:{document:e,problem:""}}function JM(t){
try{let[e]=(0,J0.parseYamlNodes)(t).errors;return e===void 0?HM:e.message.replace(/\s+/g," ").slice(0,300)}catch(e){return e.
message}}var HM="it has a duplicate key, a merge key (<<), an unknown tag, or aliases that expand to too much"});var cn=p(rt=>{"use strict";Object.defineProperty(rt,"__esModule",{value:!0});rt.MAX_TEMPLATE_LENGTH=void 0;rt.parseTemplate=
XM;rt.parseDocument=Q0;rt.tooLarge=Z0;rt.isTemplateText=eI;var mf=X(),zM=Y0(),Qn=k();rt.MAX_TEMPLATE_LENGTH=5e6;function XM(t,e){
let n=Q0(t,e),s=QM(n);if(s!==void 0)throw(0,mf.codedError)("NotATemplate",t,s,"Pass CloudFormation templates, or folders\
 that contain them.");return n}function Q0(t,e){if(e.length>rt.MAX_TEMPLATE_LENGTH)throw Z0(t,e.length);let n=e.trimStart()[0];
if(n==="{"||n==="["){let r=(0,zM.parseJsonTemplate)(e);if(r.document!==void 0)return r.document;let o=z0(e);return o.document===
void 0?X0(t,t.endsWith(".json")?r.problem:o.problem):o.document}let{document:s,problem:i}=z0(e);return s===void 0?X0(t,i):
s}function Z0(t,e){return(0,mf.codedError)("TemplateTooLarge",t,`The file has ${(e/1e6).toFixed(1)} MB`,"CloudFormation \
accepts templates up to 1 MB, and the check reads up to 5 MB. Split the template into nested stacks.")}function z0(t){let{
parseYamlTemplate:e}=H0();return e(t)}function X0(t,e){throw(0,mf.codedError)("MalformedTemplate",t,`The file is neither\
 JSON nor YAML that CloudFormation accepts: ${e}`,"Fix the syntax.")}function QM(t){let e=(0,Qn.at)(t,"Resources");if(!(0,Qn.
isObject)(t)||e===void 0)return"It is not a CloudFormation template: it has no section Resources";if(!(0,Qn.isObject)(e))
return"The section Resources is not a map";let n=(0,Qn.entriesOf)(e).find(([s,i])=>!s.startsWith("Fn::")&&!ZM(i));return n===
void 0?void 0:`The resource ${n[0]} has no Type`}function ZM(t){return(0,Qn.isObject)(t)&&((0,Qn.at)(t,"Type")!==void 0||
Object.keys(t).some(e=>e.startsWith("Fn::")))}function eI(t){return t.includes("AWSTemplateFormatVersion")||/\bResources["']?\s*:/.
test(t)&&/\bType["']?\s*:\s*["']?[A-Za-z0-9]+::|\bFn::|!(Ref|Sub|GetAtt)\b/.test(t)}});var Be=p(ln=>{"use strict";Object.defineProperty(ln,"__esModule",{value:!0});ln.readText=nI;ln.readStart=sI;ln.attempt=Jo;
ln.readablePath=iI;ln.withSlashes=rI;var gi=require("fs"),qt=require("path"),eb=cn(),tI=X();function nI(t){let e=Jo(t,()=>(0,gi.
statSync)(t).size);if(e>eb.MAX_TEMPLATE_LENGTH*4)throw(0,eb.tooLarge)(t,e);return Jo(t,()=>(0,gi.readFileSync)(t,"utf8"))}
function sI(t,e){return Jo(t,()=>{let n=(0,gi.openSync)(t,"r");try{let s=Buffer.alloc(e);return s.toString("utf8",0,(0,gi.
readSync)(n,s,0,e,0))}finally{(0,gi.closeSync)(n)}})}function Jo(t,e){try{return e()}catch(n){throw(0,tI.codedError)("Un\
readableFile",t,`The file or folder cannot be read: ${n.message}`,"Check the path and its permissions.")}}function iI(t){
let e=(0,qt.isAbsolute)(t)?(0,qt.relative)(process.cwd(),t):(0,qt.normalize)(t);return(0,qt.isAbsolute)(t)&&(e.startsWith(
"..")||(0,qt.isAbsolute)(e))?(0,qt.normalize)(t):e||"."}function rI(t){return qt.sep==="/"?t:t.split(qt.sep).join("/")}});var q=p(_e=>{"use strict";Object.defineProperty(_e,"__esModule",{value:!0});_e.ABSENT=void 0;_e.value=aI;_e.unverifiable=
nb;_e.valuesOf=cI;_e.eachValue=lI;_e.withDefault=uI;_e.distinct=bi;_e.mergeAlternatives=fI;_e.combine=dI;var oI=k(),yf=64;
_e.ABSENT=[{kind:"absent"}];function aI(t){return[{kind:"value",value:t}]}function nb(t,e){return[e===void 0?{kind:"unve\
rifiable",why:t}:{kind:"unverifiable",why:t,key:e}]}var sb=nb(`there are more than ${yf} combinations of Fn::If`);function cI(t){
return t.flatMap(e=>e.kind==="value"?[e.value]:[])}function lI(t,e){if(t.length===1){let[n]=t;return n.kind==="value"?bi(
e(n.value)):[n]}return bi(t.flatMap(n=>n.kind==="value"?e(n.value):[n]))}function uI(t,e){return t.some(n=>n.kind==="abs\
ent")?bi(t.flatMap(n=>n.kind==="absent"?e:[n])):t}function bi(t){if(t.length<2)return t;let e=new Map(t.map(n=>[JSON.stringify(
n),n]));return e.size>yf?sb:[...e.values()]}function fI(t,e){let n=Object.entries(t).map(([s,i])=>[s,(0,oI.isList)(i)?bi(
[...i,...e[s]]):i]);return Object.fromEntries(n)}function dI(t){let e=[[]];for(let n of t){let s=n.find(i=>i.kind==="unv\
erifiable");if(s?.kind==="unverifiable")return[s];if(e.length*n.length>yf)return sb;e=n.length===1?tb(e,n[0]):n.flatMap(
i=>tb(pI(e),i))}return e.map(n=>({kind:"value",value:n}))}function tb(t,e){return e.kind==="value"&&t.forEach(n=>n.push(
e.value)),t}function pI(t){return t.map(e=>[...e])}});var U=p(Lt=>{"use strict";Object.defineProperty(Lt,"__esModule",{value:!0});Lt.violation=mI;Lt.unverifiable=yI;Lt.asWarning=
gI;Lt.matchBranches=ob;Lt.possible=ab;Lt.findings=SI;var hI=E();function mI(t,e){return{kind:"violation",severity:"error",
message:t,fix:e}}function yI(t,e){return{kind:"unverifiable",severity:"error",message:t,fix:e}}function gI(t){return{...t,
severity:"warning"}}function ob(t,e,n){if(t.length>1)return bI(t.map(i=>ob([i],e,n)));let[s]=t;switch(s.kind){case"value":
return e.value(s.value,n);case"absent":return e.absent(n);case"unverifiable":return e.unverifiable(s.why,n).map(i=>s.key===
void 0?i:{...i,foreignKey:s.key})}}var ib="For one of several possible values: ";function bI(t){let e=n=>t.every(s=>s.some(
i=>i.kind==="violation"&&i.severity===n&&!i.isPossible));return t.flat().map(n=>({...e(n.severity)?n:ab(n),message:n.message.
startsWith(ib)?n.message:ib+n.message}))}function ab(t){return{...t,isPossible:!0}}function SI(t,e){return["violation","\
unverifiable"].flatMap(n=>["error","warning"].flatMap(s=>{let i=({isPossible:c})=>t.when?.undecided===!0&&c===!0,r=e.filter(
c=>(i(c)?"unverifiable":c.kind)===n&&c.severity===s),[o,a]=r.some(i)?[[wI],[kI]]:[[],[]];return r.length===0?[]:[{where:t.
where,finding:vI(t.region,n),severity:s,message:rb([...o,...r.map(c=>c.message)]),fix:rb([...r.map(c=>c.fix),...a]),subjects:_I(
t.subjects,r),when:t.when}]}))}var wI="The conditions are not evaluated together: the limit is 64 cases of a resource, f\
rom 4,096 combinations of values.",kI="Or use fewer conditions and parameters for the resource.";function _I(t,e){let n=[
...new Set(e.map(({foreignKey:s})=>s))];return n.includes(void 0)?t:t.flatMap(s=>n.map(i=>({...s,foreignKey:i})))}function vI(t,e){
let n=[...t===void 0?[]:[t],...e==="unverifiable"?[e]:[]];return n.length===0?void 0:n.join(":")}function rb(t){return(0,hI.
display)([...new Set(t)].join(" "))}});var Fe=p(Re=>{"use strict";Object.defineProperty(Re,"__esModule",{value:!0});Re.FRAMEWORKS=void 0;Re.ruleId=gf;Re.findingId=
OI;Re.controlsText=AI;Re.resourceKey=TI;Re.identityOf=EI;function gf(t){return`SecureTable-${t.name}`}function OI({rule:t,
finding:e}){return e.finding===void 0?gf(t):`${gf(t)}[${e.finding}]`}Re.FRAMEWORKS={nist80053R5:"NIST 800-53 r5",hipaa:"\
HIPAA",pciDss4:"PCI DSS 4.0.1",cisAws:"CIS AWS 7.0",securityHub:"Security Hub",iso27001:"ISO 27001:2022",soc2:"SOC 2",nist800171:"\
NIST 800-171 r2"};function AI(t){return Object.keys(Re.FRAMEWORKS).filter(e=>t[e]!==void 0).map(e=>`${Re.FRAMEWORKS[e]}:\
 ${t[e].join(", ")}`)}function TI(t){return t.templateFile===void 0?t.constructPath:`${t.templateFile}#${t.logicalId}`}function EI({
templateFile:t,logicalId:e,constructPath:n}){return JSON.stringify([t,e,n])}});var mb=p(es=>{"use strict";Object.defineProperty(es,"__esModule",{value:!0});es.SelectionIndex=void 0;es.or=Zn;es.and=Dt;
var PI=k(),Si=Fe(),bf=class{selections=new Map;constructor(e){for(let n of e)new Set(n.alternatives.flatMap(NI)).forEach(
s=>(0,PI.addTo)(this.selections,s,n))}selects(e){let n=new Set(MI(e).flatMap(s=>this.selections.get(s)??[]));return Zn([
...n].map(s=>II(s,e)))}};es.SelectionIndex=bf;var Sf="anything",pb="any name",hb="any tag";function NI({listed:t,anyOfTags:e,
mayAdd:n}){return[...n===void 0?[]:[Sf],...t.flatMap(({table:s,name:i})=>s!==void 0?[(0,Si.resourceKey)(s)]:i==="*"?[Sf]:
[`name ${i}`,pb]),...e.flatMap(s=>[Ho(s),hb])]}function MI({table:t,tags:{own:e,ofStacks:n,areOpen:s}}){let i=t.tableName.
flatMap(r=>r.kind==="value"?[`name ${r.value}`]:r.kind==="unverifiable"?[pb]:[]);return[Sf,(0,Si.resourceKey)(t.where),...i,
...s?[hb]:[...e,...n].map(Ho)]}var cb="a backup selection depends on a condition";function II({where:t,nestedIn:e,conditional:n,
alternatives:s},i){let r=s.map(a=>RI(a,i)),o=r.every(a=>a===r[0])?r[0]:void 0;return Dt([o??r.find(a=>typeof a=="object")??
{why:cb},LI(t,e,i),!n||{why:cb}])}function RI({listed:t,excluded:e,anyOfTags:n,allOfTags:s,mayAdd:i,mayLack:r},o){let a=Dt(
[...s.map(l=>db(o,l)),r===void 0||{why:r}]),c=Zn(n.map(l=>db(o,l)));return Dt([Zn([Dt([Zn([...t.map(l=>lb(l,o)),i!==void 0&&
{why:i}]),a]),Dt([c,a===!1?{why:"a backup selection has both tags and conditions"}:a])]),DI(Zn(e.map(l=>lb(l,o))))])}function lb({
table:t,name:e,region:n,account:s},{table:i,region:r}){let{where:o,tableName:a}=i,c=t===void 0?e==="*"||qI(a,e):(0,Si.resourceKey)(
t)===(0,Si.resourceKey)(o);return Dt([c,ub(n,r),ub(s,o.account)])}function qI(t,e){let n=t.map(s=>s.kind==="unverifiable"?
{why:`the name of the table cannot be determined: ${s.why}`}:s.kind==="value"&&s.value===e);return n.every(s=>s===n[0])?
n[0]:{why:"the name of the table depends on a condition"}}function ub(t,e){return t===void 0||(e===void 0?wf:t===e)}var wf={
why:"whether it is in the Region and account of a backup plan is decided at deployment"};function LI(t,e,{table:{where:n,
nestedIn:s},region:i}){return fb(e)!==fb(s)?wf:Dt([[t.region,i],[t.account,n.account]].map(([r,o])=>r===void 0==(o===void 0)?
r===o:wf))}function fb(t=[]){return t.filter(({where:e})=>e.resourceType!=="AWS::CloudFormation::Stack").map(({where:e})=>(0,Si.
resourceKey)(e)).join()}function db({tags:{own:t,ofStacks:e,areOpen:n}},s){let i=r=>Ho(r)===Ho(s);return t.some(i)||(n?{
why:"the tags of the table are evaluated at deployment"}:!t.some(({key:r})=>r===s.key)&&e.some(i)&&{why:"only its stack \
has the tag"})}function Ho({key:t,value:e}){return`${t}=${e}`}function Zn(t){return t.includes(!0)||(t.find(e=>e!==!1)??
!1)}function Dt(t){return!t.includes(!1)&&(t.find(e=>e!==!0)??!0)}function DI(t){return typeof t=="boolean"?!t:t}});var bb=p(Xo=>{"use strict";Object.defineProperty(Xo,"__esModule",{value:!0});Xo.backupPlan=void 0;var CI=N(),wi=k(),$I=q(),
zo=U(),kf=mb(),_f="Add the table to a backup plan, by its ARN or by a tag that a selection of the plan names, or acknowl\
edge this finding if a plan outside the app backs up the table.";Xo.backupPlan={name:"BackupPlan",title:"Every table is \
in a backup plan",why:"Point-in-time recovery covers at most the last 35 days. A plan keeps backups in a separate vault \
for as long as you specify, even after the table is deleted.",remedy:_f,controls:{nist80053R5:["CP-9","CP-10"],hipaa:["1\
64.308(a)(7)(ii)(A)","164.308(a)(7)(ii)(B)"],securityHub:["DynamoDB.4"]},guarded:!1,check:t=>jI(t)};function jI({tables:t,
related:e}){let n=new kf.SelectionIndex(e.backupSelections);return t.flatMap(s=>{let i=xI(s,n);return i.length===0?[]:(0,zo.
findings)({where:s.where,subjects:[{where:s.where}]},i)})}function xI(t,e){let{replicas:n,where:s,stackTags:i}=t,r=gb(i??
[]),o=c=>e.selects({table:t,region:c,tags:BI}),a=(0,kf.or)(n.length===0?[o(s.region)]:n.map(({region:c,tags:l})=>o(c)===
!0||(0,kf.and)((l.length===0?$I.ABSENT:l).map(u=>e.selects({table:t,region:c,tags:FI(u,r)})))));return a===!0?[]:[(0,zo.
asWarning)(a===!1?(0,zo.violation)("The table is not in a backup plan of the app.",_f):(0,zo.unverifiable)(`Whether the \
table is in a backup plan cannot be determined: ${a.why}.`,_f))]}var BI={own:[],ofStacks:[],areOpen:!1};function FI(t,e){
let n=t.kind==="absent"?[]:t.kind==="value"?gb(t.value):[void 0];return{own:n.filter(s=>s!==void 0),ofStacks:e.filter(s=>s!==
void 0),areOpen:[...n,...e].includes(void 0)}}function gb(t){return(0,wi.isList)(t)?t.map(e=>yb((0,wi.at)(e,"Key"),(0,wi.
at)(e,"Value"))):(0,CI.isPlainObject)(t)?Object.entries(t).map(([e,n])=>yb(e,n)):[void 0]}function yb(t,e){return(0,wi.isScalar)(
t)&&(0,wi.isScalar)(e)?{key:String(t),value:String(e)}:void 0}});var Sb=p(Qo=>{"use strict";Object.defineProperty(Qo,"__esModule",{value:!0});Qo.backupVaultCustomerManagedKey=void 0;var ts=U();
Qo.backupVaultCustomerManagedKey={name:"BackupVaultCustomerManagedKey",title:"Vaults that contain backups of tables are \
encrypted with a customer managed key",why:"AWS Backup encrypts a backup with the key of its vault, not with the key of \
the table. Only a customer managed key on the vault protects backups like the table.",remedy:"Give the vault its own cus\
tomer managed key. Don't use a table's key: it is usable only through DynamoDB.",controls:{nist80053R5:["SC-13","SC-28(1\
)","CP-9d"],hipaa:["164.312(a)(2)(iv)"],pciDss4:["3.5.1"],securityHub:["Backup.1"],iso27001:["A.8.24"],nist800171:["3.13\
.16"]},guarded:!1,check:t=>t.backupVaults.filter(e=>e.holdsTables??t.tables.length>0).flatMap(e=>(0,ts.findings)({where:e.
where,subjects:[],when:e.when},UI(e)))};var vf="Set `encryptionKey` on the vault (EncryptionKeyArn).",KI="Define the vau\
lt in the app with an `encryptionKey` (EncryptionKeyArn), or acknowledge this finding if the vault has a customer manage\
d key.";function UI(t){let e=t.holdsTables===void 0?(0,ts.unverifiable)("The vault has no customer managed key, and whet\
her it contains backups of tables cannot be determined.",vf):(0,ts.violation)("The vault contains backups of tables and \
has no customer managed key.",vf);return(0,ts.matchBranches)(t.encryption,{value:({level:n})=>n==="CUSTOMER_MANAGED"?[]:
[e],absent:()=>[e],unverifiable:n=>[t.foreign===void 0?(0,ts.unverifiable)(`Which key encrypts the vault cannot be deter\
mined: ${n}.`,vf):(0,ts.unverifiable)(`Which key encrypts the vault ${t.foreign} cannot be determined: ${n}.`,KI)]})}});var ve=p(Ke=>{"use strict";Object.defineProperty(Ke,"__esModule",{value:!0});Ke.Replica=void 0;Ke.checkReplicas=WI;Ke.allReplicas=
_b;Ke.replicasOf=vb;Ke.locationOf=Ob;Ke.remoteRegion=Ab;Ke.isRemote=Of;var kb=U(),Zo=class{table;fact;constructor(e,n){this.
table=e,this.fact=n}get name(){return`The ${this.label}`}get inText(){return`the ${this.label}`}get label(){return Of(this.
table,this.fact)?`replica in ${this.fact.region??"an unknown Region"}`:"table"}};Ke.Replica=Zo;function WI(t,e){return _b(
t).flatMap(n=>{let s=e(n);return s.length===0?[]:(0,kb.findings)(Ob(n),s.map(i=>VI(n,i)))})}var wb=new WeakMap;function _b(t){
let e=wb.get(t)??t.tables.flatMap(vb);return wb.set(t,e),e}function VI({table:t,fact:e},n){return t.opaque!==void 0?{...n,
kind:"unverifiable",message:`In the part of the template that can be read: ${n.message}`}:e.isOptional?(0,kb.possible)(n):
n}function vb(t){return t.replicas.map(e=>new Zo(t,e))}function Ob({table:t,fact:e}){return{where:t.where,region:Ab(t,e),
subjects:[{where:t.where,region:e.region}],when:t.when}}function Ab(t,e){return Of(t,e)&&GI(e.region)?e.region:void 0}function Of(t,e){
return t.replicas.length>1&&!e.local}function GI(t){return t!==void 0&&/^[a-z0-9-]+$/i.test(t)}});var Pb=p(ea=>{"use strict";Object.defineProperty(ea,"__esModule",{value:!0});ea.contributorInsightsPlaintextKeys=void 0;
var ki=U(),YI=ve();ea.contributorInsightsPlaintextKeys={name:"ContributorInsightsPlaintextKeys",title:"Contributor Insig\
hts does not expose key attributes",why:"Contributor Insights shows the values of partition and sort keys in CloudWatch \
in plain text, encrypted at rest only with an AWS owned key.",remedy:"Turn Contributor Insights off, or acknowledge the \
rule if the key attributes contain no sensitive data.",controls:{},guarded:!1,check:t=>(0,YI.checkReplicas)(t,e=>(0,ki.matchBranches)(
e.fact.contributorInsights,JI,e))};var Tb="Turn Contributor Insights off, or acknowledge this finding if the key attribu\
tes contain no sensitive data.",JI={value:(t,{name:e,table:n})=>t?[(0,ki.asWarning)((0,ki.violation)(`${e} has Contribut\
or Insights on: CloudWatch shows the values of ${Eb(n)} in plain text.`,Tb))]:[],absent:()=>[],unverifiable:(t,{name:e,table:n})=>[
(0,ki.asWarning)((0,ki.unverifiable)(`${e} may have Contributor Insights on, which shows the values of ${Eb(n)} in plain\
 text: ${t}.`,Tb))]};function Eb({keyAttributes:t}){return t.length>0?t.join(", "):"its keys"}});var Y=p(B=>{"use strict";Object.defineProperty(B,"__esModule",{value:!0});B.REPLICA_POLICY=B.SSM_PARAMETER=B.MANAGED_POLICY=
B.ROLE=B.ALIAS=B.REPLICA_KEY=B.KEY=void 0;B.isTableType=Nb;B.becomesTable=XI;B.isCustomResource=QI;B.tableHiddenIn=ZI;B.
isKeyType=sR;B.isAwsManagedKey=iR;B.keyOfAnotherAccount=rR;var HI=k(),zI=E();B.KEY="AWS::KMS::Key";B.REPLICA_KEY="AWS::K\
MS::ReplicaKey";B.ALIAS="AWS::KMS::Alias";B.ROLE="AWS::IAM::Role";B.MANAGED_POLICY="AWS::IAM::ManagedPolicy";B.SSM_PARAMETER=
"AWS::SSM::Parameter";B.REPLICA_POLICY="Custom::SecureTableReplicaPolicy";function Nb(t){return t==="AWS::DynamoDB::Tabl\
e"||t==="AWS::DynamoDB::GlobalTable"}function XI(t){return Nb(t)||t==="AWS::Serverless::SimpleTable"}function QI(t){return t.
startsWith("Custom::")||t.endsWith("::CustomResource")}function ZI(t){let[e]=t.toLowerCase().split("::");if(t.endsWith("\
::MODULE"))return"it is a module, whose resources are not in the template";if(!(e==="aws"||e==="custom"||eR.has(t)))return e===
"awsutility"?`${t} runs commands that cannot be read from the template`:/dynamo/i.test(t)?`${t} is a third-party extensi\
on for DynamoDB, and how it encrypts tables is unknown`:nR.has(e)&&!tR.test(t)?void 0:`${t} is a third-party extension, \
and whether it creates tables is unknown`}var eR=new Set(["AwsCommunity::DynamoDB::Item","BigID::DataSource::DynamoDB"]),
tR=/^TF::AWS::(CloudFormation|ServiceCatalog)/i,nR=new Set(["alexa","aqua","atlassian","awscommunity","awsqs","bigid","c\
loudflare","confluentcloud","databricks","datadog","dynatrace","fastly","fireeye","generic","github","gitlab","gremlin",
"jfrog","logzio","mongodb","netapp","newrelic","okta","pagerduty","paloaltonetworks","redis","rollbar","snowflake","snyk",
"splunk","spot","svectordb","sysdig","tf","trendmicro"]);function sR(t){return t===B.KEY||t===B.REPLICA_KEY}function iR(t){
return((0,zI.joinedParts)(t)??[t]).some(e=>(0,HI.isScalar)(e)&&/(^|:)alias\/aws\//.test(String(e)))}function rR(t,e,n){return{
what:`${t} is in account ${e}, but the table is in ${n}. DynamoDB documents only keys in the table's own account, and th\
e table becomes inaccessible if the other account denies the use of the key.`,remedy:"Use a key in the table's account, \
or acknowledge this warning."}}});var _i=p(ta=>{"use strict";Object.defineProperty(ta,"__esModule",{value:!0});ta.TextMemory=void 0;var oR=1e3,Af=class{answers=new Map;ask(e,n){
let s=this.answers.get(e);if(s!==void 0)return s;this.answers.size>=oR&&this.answers.clear();let i=n();return this.answers.
set(e,i),i}};ta.TextMemory=Af});var vi=p(Ue=>{"use strict";Object.defineProperty(Ue,"__esModule",{value:!0});Ue.NEW_REPLICAS=void 0;Ue.partitionOf=Ib;Ue.
domainSuffixOf=aR;Ue.isKnownRegion=cR;Ue.regionLike=lR;Ue.awaitsPolicies=uR;var Mb=k(),ns={aws:{suffix:"amazonaws.com",prefix:void 0,
regions:["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-\
2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7",
"ca-central-1","ca-west-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2",
"eu-west-3","il-central-1","me-central-1","me-south-1","me-west-1","mx-central-1","sa-east-1","us-east-1","us-east-2","u\
s-west-1","us-west-2"]},"aws-cn":{suffix:"amazonaws.com.cn",prefix:"cn-",regions:["cn-north-1","cn-northwest-1"]},"aws-u\
s-gov":{suffix:"amazonaws.com",prefix:"us-gov-",regions:["us-gov-east-1","us-gov-west-1"]},"aws-iso":{suffix:"c2s.ic.gov",
prefix:"us-iso-",regions:["us-iso-east-1","us-iso-west-1"]},"aws-iso-b":{suffix:"sc2s.sgov.gov",prefix:"us-isob-",regions:[
"us-isob-east-1","us-isob-west-1"]},"aws-iso-f":{suffix:"csp.hci.ic.gov",prefix:"us-isof-",regions:["us-isof-east-1","us\
-isof-south-1"]},"aws-iso-e":{suffix:"cloud.adc-e.uk",prefix:"eu-isoe-",regions:["eu-isoe-west-1"]},"aws-eusc":{suffix:"\
amazonaws.eu",prefix:"eusc-",regions:["eusc-de-east-1"]}},Tf=Object.keys(ns);function Ib(t){return Tf.find(n=>ns[n].prefix!==
void 0&&t.startsWith(ns[n].prefix))??(/^[a-z]{2}-[a-z]+-\d+$/.test(t)?"aws":void 0)}function aR(t){let e=Ib(t);return e&&
ns[e].suffix}function cR(t){return Tf.some(e=>ns[e].regions.includes(t))}function lR(t){let e=n=>n.toLowerCase().replace(
/[^a-z0-9]/g,"").replace(/(\d)[a-z]$/,"$1");return Tf.flatMap(n=>ns[n].regions).find(n=>e(n)===e(t))}Ue.NEW_REPLICAS="cd\
k-secure-table:newReplicas";function uR(t,e){return(0,Mb.listOf)((0,Mb.at)(t,Ue.NEW_REPLICAS)).includes(e)}});var Ct=p(Oe=>{"use strict";Object.defineProperty(Oe,"__esModule",{value:!0});Oe.PRINCIPAL_IS_AWS_SERVICE=Oe.PRINCIPAL_ARN=
Oe.SECURE_TRANSPORT=void 0;Oe.contextKeyKind=fR;Oe.SECURE_TRANSPORT="aws:securetransport";Oe.PRINCIPAL_ARN="aws:principa\
larn";Oe.PRINCIPAL_IS_AWS_SERVICE="aws:principalisawsservice";function fR(t){return Rb.has(t)||dR.has(t)?{cardinality:"s\
ingle",type:Rb.has(t)?"boolean":"arn"}:pR.has(t)?{cardinality:"multiple",type:"text"}:{cardinality:hR.has(t)||mR.test(t)?
"single":"unknown",type:"text"}}var Rb=new Set([Oe.SECURE_TRANSPORT,Oe.PRINCIPAL_IS_AWS_SERVICE,"aws:viaawsservice","aws\
:multifactorauthpresent","aws:assumedroot","aws:ismcpserviceaction","aws:viaawsmcpservice","dynamodb:fulltablescan"]),dR=new Set(
[Oe.PRINCIPAL_ARN,"aws:sourcearn","aws:chatbotsourcearn","ec2:sourceinstancearn","lambda:sourcefunctionarn","ssm:sourcei\
nstancearn"]),pR=new Set(["aws:calledvia","aws:principalorgpaths","aws:principalservicenameslist","aws:resourceorgpaths",
"aws:sourceorgpaths","aws:tagkeys","aws:vpceorgpaths","dynamodb:attributes","dynamodb:firstpartitionkeyvalues","dynamodb\
:fistargetarns","dynamodb:fourthpartitionkeyvalues","dynamodb:leadingkeys","dynamodb:secondpartitionkeyvalues","dynamodb\
:thirdpartitionkeyvalues"]),hR=new Set(["aws:calledviaawsmcp","aws:calledviafirst","aws:calledvialast","aws:currenttime",
"aws:ec2instancesourceprivateipv4","aws:ec2instancesourcevpc","aws:epochtime","aws:federatedprovider","aws:multifactorau\
thage","aws:principalaccount","aws:principalorgid","aws:principalservicename","aws:principaltype","aws:referer","aws:req\
uestedregion","aws:resourceaccount","aws:resourceorgid","aws:sourceaccount","aws:sourceidentity","aws:sourceip","aws:sou\
rceorgid","aws:sourceowner","aws:sourcevpc","aws:sourcevpcarn","aws:sourcevpce","aws:tokenissuetime","aws:useragent","aw\
s:userid","aws:username","aws:vpceaccount","aws:vpceorgid","aws:vpcsourceip","dynamodb:enclosingoperation","dynamodb:fis\
actionid","dynamodb:returnconsumedcapacity","dynamodb:returnvalues","dynamodb:select","ec2:roledelivery","glue:credentia\
lissuingservice","glue:roleassumedby","identitystore:userid","kms:calleraccount","kms:viaservice"]),mR=/^aws:(principal|request|resource)tag\//});var at=p(ot=>{"use strict";Object.defineProperty(ot,"__esModule",{value:!0});ot.globOf=yR;ot.matches=gR;ot.literalsOf=Lb;
ot.read=Db;ot.advance=Cb;ot.accepts=$b;ot.literalAt=jb;var ss=E();function yR(t,{wildcards:e,arn:n=!1,ignoreCase:s=!1}){
let i=0,r=t.split("").map(l=>(i+=l===":"?1:0,e&&(l==="*"||l==="?")?{repeats:l==="*",matchesColon:!n||i>4}:{literal:s?l.toLowerCase():
l,repeats:!1,matchesColon:!1})),o=r.findIndex(l=>l.literal===void 0),a=r.at(-1),c=o===r.length-1&&a?.repeats&&a.matchesColon;
return{tokens:r,ignoreCase:s,exact:o<0&&!s?t:void 0,prefix:c&&!s?t.slice(0,-1):void 0}}function gR(t,e,n){if(e==="must"||
!((0,ss.hasPlaceholder)(n)||Lb(t).some(ss.isPlaceholder))){if(t.exact!==void 0)return t.exact===n;if(t.prefix!==void 0)return n.
startsWith(t.prefix)}return $b(t,Db(t,e,n))}function Lb(t){return t.tokens.flatMap(e=>e.literal??[])}function Db(t,e,n){
let s=Ef(t,e,[0]);for(let i of n.split(""))s=Cb(t,e,s,i);return s}function Cb(t,e,n,s){if(e==="may"&&(0,ss.isPlaceholder)(
s))return Ef(t,e,bR(t,n));let i=t.ignoreCase?s.toLowerCase():s,r=[];for(let o of n){let a=t.tokens[o];a!==void 0&&SR(a,e,
i)&&r.push(Pf(a,e)?o:o+1)}return Ef(t,e,r)}function $b(t,e){return e.at(-1)===t.tokens.length}function jb(t,e){return t.
tokens[e]?.literal}function bR(t,e){let n=[];for(let s of e)for(let i=s;i>(n.at(-1)??-1)&&i<=t.tokens.length&&(n.push(i),
jb(t,i)!==":");i+=1);return n}function Pf({literal:t,repeats:e},n){return e||n==="may"&&t!==void 0&&(0,ss.isPlaceholder)(
t)}function SR(t,e,n){return t.literal!==void 0?t.literal===n||Pf(t,e)&&n!==ss.UNNAMED&&n!==":":(t.matchesColon||n!==":")&&
(t.repeats||!(0,ss.isPlaceholder)(n))}function Ef(t,e,n){let s=[];for(let i of n){let r=i;for(qb(s,r);r<t.tokens.length&&
Pf(t.tokens[r],e);)r+=1,qb(s,r)}return s}function qb(t,e){e>(t.at(-1)??-1)&&t.push(e)}});var ct=p(Ae=>{"use strict";Object.defineProperty(Ae,"__esModule",{value:!0});Ae.patternOf=wR;Ae.matchesElement=kR;Ae.matchesAny=
xb;Ae.mayMatchElement=_R;Ae.matchesNone=Bb;Ae.globsOf=vR;Ae.resourceGlob=TR;Ae.assumptionsFor=NR;Ae.subsetsOf=Fb;Ae.namesResources=
MR;var Nf=at(),na=E();function wR(t,e){let n=(0,na.knownText)(t);if(n===void 0)return{label:(0,na.abbreviate)(t),reference:t,
unclear:"unknown"};let s=n.includes("${")?void 0:e(n);return{label:(0,na.display)(n),text:n,...s?{glob:s}:{unclear:"undo\
cumented"}}}function kR({not:t,entries:e},n,s){return t?Bb(e,n,s):xb(e,n,s)}function xb(t,e,n){return t.some(s=>sa(s,e,n===
"strict"?"must":"may"))}function _R({not:t,entries:e},n){return t?!e.some(s=>sa(s,n,"must")):e.some(s=>s.unclear!==void 0||
sa(s,n,"may"))}function Bb(t,e,n,s=!1){let i=s&&!e.split("").some(na.isPlaceholder),r=n==="strict"?"may":"must";return t.
every(o=>o.unclear!=="undocumented"&&!sa(o,e,i&&o.glob?"must":r))}function sa({glob:t,unclear:e},n,s){return t?(0,Nf.matches)(
t,s,n):e==="unknown"&&s==="may"}function vR(t){return t.flatMap(({glob:e})=>e??[])}var OR="[a-z0-9*?\\uE000-\\uF8FF-]*",
AR=new RegExp(`^arn:(?:${OR}:){4}(?:\\*|[^*?/:]+(?:[/:].*)?)$`,"s");function TR(t){return t==="*"||AR.test(t)?(0,Nf.globOf)(
t,{wildcards:!0,arn:t!=="*"}):void 0}var ER=4,PR=(0,Nf.globOf)("*",{wildcards:!0});function NR(t){let e=t.flatMap(({unclear:s,
text:i})=>s==="undocumented"&&i?.includes("${")===!1?[i]:[]),n=[...new Set(e)].slice(0,ER);return Fb(n).map(s=>i=>{let{label:r,
text:o}=i;return o===void 0||!n.includes(o)?[i]:s.includes(o)?[{label:r,glob:PR}]:[]})}function Fb(t){return t.reduce((e,n)=>[
...e,...e.map(s=>[...s,n])],[[]])}function MR(t){return t.startsWith('"')||/"(?:Not)?Resource":(?!"\*"|\["\*"\])/.test(t)}});var un=p(lt=>{"use strict";Object.defineProperty(lt,"__esModule",{value:!0});lt.UNKNOWN_CONDITION=void 0;lt.readCondition=
qR;lt.mismatchOf=DR;lt.patternsOf=Ub;lt.isMet=If;lt.mayBeMet=jR;var IR=Ct(),Oi=at(),Mf=ct(),RR=E();lt.UNKNOWN_CONDITION=
{operator:"",key:"",keyLabel:"an unknown condition",ifExists:!1,test:{kind:"unknown"}};function qR(t,e,n){let[,s,i,r="",
o]=/^(?:(forallvalues:)|(foranyvalue:))?([a-z]+?)(ifexists)?$/.exec(t.toLowerCase())??[];return{operator:t,key:e.toLowerCase(),
keyLabel:e,quantifier:s?"all":i?"any":void 0,ifExists:o!==void 0,test:r==="null"&&!s&&!i&&!o?CR(n):$R(r,e,n)}}function LR(t,e){
return Rf.has(t)&&Rf.get(t)?.type!=="boolean"&&(0,IR.contextKeyKind)(e.toLowerCase()).type==="boolean"}function DR({operator:t,
keyLabel:e,key:n,test:s}){return s.kind==="unknown"&&n!==""?`it compares the boolean key ${e} with ${t}: only Bool is do\
cumented for it`:void 0}function CR(t){let e=t.map(n=>(0,RR.knownText)(n)?.toLowerCase());return{kind:"presence",expected:[
!0,!1].filter(n=>e.includes(String(!n))),unknown:e.includes(void 0)}}function $R(t,e,n){if(LR(t,e))return{kind:"unknown"};
let s=Rf.get(t);if(!s)return{kind:"never"};let{type:i,negated:r,toGlob:o}=s,a=n.map(c=>(0,Mf.patternOf)(c,o));return i?{
kind:"values",type:i,negated:r,patterns:a}:{kind:"uncompared",negated:r,patterns:a}}function Ub({test:t}){return"pattern\
s"in t?t.patterns:[]}function If(t,e,n){let{test:s}=t;switch(s.kind){case"never":return!1;case"unknown":return n==="leni\
ent";case"presence":return s.unknown&&n==="lenient"||xR(e,s.expected);default:return e.kind==="absent"?BR(t,s.negated):FR(
t,e,n)}}function jR(t,e){let{test:n}=t;return n.kind==="never"?!0:e.kind==="absent"||n.kind==="presence"?If(t,e,"lenient"):
n.kind==="uncompared"||Ub(t).some(({unclear:s})=>s!==void 0)||If(t,e,"lenient")||n.kind==="values"&&e.kind==="single"&&!Wb(
n.type,e.value)}function xR(t,e){return!(t.kind==="multiple"&&t.values.length===0)&&e.includes(t.kind!=="absent")}function BR({
quantifier:t,ifExists:e},n){return t?t==="all":n||e}function FR({quantifier:t,test:e},n,s){let i=r=>KR(e,r,s);return n.kind===
"single"?i(n.value):t==="all"?n.values.every(i):t==="any"&&n.values.some(i)}function KR(t,e,n){return t.kind!=="values"||
!Wb(t.type,e)?!1:t.negated?(0,Mf.matchesNone)(t.patterns,e,n,!0):(0,Mf.matchesAny)(t.patterns,e,n)}function Wb(t,e){return t===
"text"||(t==="arn"?Vb(e)!==void 0:/^(true|false)$/i.test(e))}var Rf=new Map([...is(["stringequals","stringnotequals"],Kb,
"text"),...is(["stringequalsignorecase","stringnotequalsignorecase"],UR,"text"),...is(["stringlike","stringnotlike"],t=>(0,Oi.
globOf)(t,{wildcards:!0}),"text"),...is(["arnequals","arnnotequals","arnlike","arnnotlike"],Vb,"arn"),...is(["bool"],t=>(0,Oi.
globOf)(t,{wildcards:!1,ignoreCase:!0}),"boolean"),...is(["numericequals","numericnotequals","numericlessthan","numericl\
essthanequals","numericgreaterthan","numericgreaterthanequals","dateequals","datenotequals","datelessthan","datelessthan\
equals","dategreaterthan","dategreaterthanequals","binaryequals","ipaddress","notipaddress"],Kb)]);function is(t,e,n){return t.
map(s=>[s,{type:n,negated:s.includes("not"),toGlob:e}])}function Kb(t){return(0,Oi.globOf)(t,{wildcards:!1})}function UR(t){
return/^[\x00-\x7F\uE000-\uF8FF]*$/.test(t)?(0,Oi.globOf)(t,{wildcards:!1,ignoreCase:!0}):void 0}function Vb(t){return/^arn:(?:[^:]*:){4}/.
test(t)?(0,Oi.globOf)(t,{wildcards:!0,arn:!0}):void 0}});var qf=p(ia=>{"use strict";Object.defineProperty(ia,"__esModule",{value:!0});ia.reporterFor=GR;ia.itemsOf=YR;var WR=N(),
VR=E();function GR(t,e,n){return{malformed:s=>e.push(`${t}: ${s}`),undocumented:s=>n.push(`${t}: ${s}`),unknown:(s,i)=>n.
push(`${t}: ${s} is ${(0,VR.abbreviate)(i)}`)}}function YR(t){return(Array.isArray(t)?t:[t]).filter(e=>!(0,WR.isNoValue)(
e))}});var fn=p($t=>{"use strict";Object.defineProperty($t,"__esModule",{value:!0});$t.UNKNOWN_PRINCIPAL=void 0;$t.readPrincipals=
ZR;$t.principalLabel=Hb;$t.callersFor=tq;$t.matchesCaller=nq;var Gb=at(),JR=qf(),HR=N(),Yb=k(),ut=E();$t.UNKNOWN_PRINCIPAL=
{kind:"unknown",label:"a principal",mayBeAll:!0,value:""};var zR=new Set(["AWS","Service","Federated","CanonicalUser"]),
XR=/^(?:arn:[^:*?]+:iam::)?([0-9]{12}|\uE000)(:root)?$/,QR=/^arn:[^:*?]+:(?:iam|sts)::(?:[0-9]{12}|\uE000):[^*?]+$/;function ZR(t,e){
return t==="*"?[{kind:"all"}]:(0,ut.isUnresolved)(t)?(e.unknown("Principal",t),[Jb(t)]):!(0,Yb.isObject)(t)||Object.keys(
t).length===0?(e.malformed('its Principal is neither "*" nor an object'),[]):Object.entries(t).flatMap(([n,s])=>{let i=(0,JR.
itemsOf)(s);return(!zR.has(n)||i.length===0||!i.every(r=>typeof r=="string"||(0,HR.isIntrinsic)(r)))&&e.malformed(`its P\
rincipal has a malformed element ${n}`),i.map(r=>eq(n,r,e))})}function eq(t,e,n){let s=(0,ut.knownText)(e);if(s===void 0)
return n.unknown("Principal",e),Jb(e);if(s.includes("${"))return{kind:"undocumented",label:s};if(t!=="AWS")return s.includes(
"*")?{kind:"undocumented",label:s}:{kind:"named",type:t,name:s};if(s==="*")return{kind:"all"};let[i,r,o]=XR.exec(s)??[];
return i!==void 0&&o===void 0==(i===r)?{kind:"account",account:r}:QR.test(s)?{kind:"arn",arn:s}:/^A[A-Z0-9]+$/.test(s)?{
kind:"named",type:t,name:s}:{kind:"undocumented",label:(0,ut.display)(s)}}function Jb(t){let n=((0,ut.joinedParts)(t)??[
t]).map(s=>typeof s=="string"?s.replace(/\{\{resolve:.*?\}\}/g,""):"");return{kind:"unknown",label:(0,ut.abbreviate)(t),
mayBeAll:/^\*?$/.test(n.join("")),value:(0,Yb.canonical)(t)}}function Hb(t){switch(t.kind){case"account":return`account ${(0,ut.
display)(t.account)}`;case"arn":return(0,ut.display)(t.arn);case"named":return t.name;default:return t.label}}function tq(t){
let e=new Map(t.filter(n=>n.kind!=="all").map(n=>[JSON.stringify(n),n]));return[{label:"principals that the policy does \
not name"},...[...e.values()].map(n=>({label:Hb(n),entry:n}))]}function nq({not:t,entries:e},n,s){let i=r=>o=>{let a=sq(
o,n);return a===r||a==="perhaps"&&s==="lenient"&&o.kind!=="undocumented"};return t?e.every(i("no")):e.some(i("yes"))}function sq(t,{
entry:e}){if(t.kind==="all"||JSON.stringify(t)===JSON.stringify(e))return"yes";if([t,e].some(n=>n?.kind==="undocumented"||
n?.kind==="unknown"))return"perhaps";if(e&&t.kind==="account"){let n=iq(e);return n===void 0?"no":Lf(t.account,n)}if(e?.
kind==="arn"&&t.kind==="arn"){let n=Lf(t.arn,e.arn);return n==="no"?rq(t.arn,e.arn):n}return"no"}function iq(t){return t.
kind==="account"?t.account:t.kind==="arn"?t.arn.split(":")[4]:void 0}function rq(t,e){let[,n,s,i,r]=/^arn:([^:]+):iam::([^:]+):(role|user)\/(?:.*\/)?([^/]+)$/.
exec(t)??[],[,o,a,c,l]=/^arn:([^:]+):sts::([^:]+):(assumed-role|federated-user)\/([^/]+)/.exec(e)??[];if(r===void 0||l===
void 0||i==="role"!=(c==="assumed-role"))return"no";let u=Lf([n,s,r].join(":").toLowerCase(),[o,a,l].join(":").toLowerCase());
return u==="yes"&&r!==l?"perhaps":u}function Lf(t,e){return t===e?"yes":((0,ut.hasPlaceholder)(t)||(0,ut.hasPlaceholder)(
e))&&(0,Gb.matches)((0,Gb.globOf)(t,{wildcards:!1}),"may",e)?"perhaps":"no"}});var ft=p(aa=>{"use strict";Object.defineProperty(aa,"__esModule",{value:!0});aa.conditionsOn=aq;aa.readDocument=uq;var rs=un(),
oq=at(),Xb=ct(),Qb=fn(),oa=qf(),Cf=N(),Ai=k(),he=E();function aq({conditions:t},e){return t.filter(n=>n.key===e)}var cq=new Set(
["Version","Id","Statement"]),lq=new Set(["Sid","Effect","Principal","NotPrincipal","Action","NotAction","Resource","Not\
Resource","Condition"]);function uq(t){let e=[],n=typeof t=="string"?(0,he.parseJson)(t)??t:t;return(0,he.isUnresolved)(
n)?{statements:[ra("the policy",n)],malformed:e}:(0,Ai.isObject)(n)?(e.push(...Zb("the policy",n,cq)),n.Id!==void 0&&(0,he.
knownText)(n.Id)===void 0&&e.push("the policy's Id is not a string"),n.Version!==void 0&&n.Version!=="2012-10-17"&&n.Version!==
"2008-10-17"&&e.push("the policy's Version is neither 2012-10-17 nor 2008-10-17"),{statements:(0,oa.itemsOf)(n.Statement).
map((i,r)=>fq(i,r,e)),malformed:e}):{statements:[],malformed:["the policy is not a JSON object"]}}function fq(t,e,n){let s=(0,Ai.
isObject)(t)&&typeof t.Sid=="string"&&!(0,he.isUnresolved)(t.Sid)?t.Sid:void 0,i=`statement ${e}${s?` "${s}"`:""}`;if((0,he.
isUnresolved)(t))return ra(i,t);if(!(0,Ai.isObject)(t))return n.push(`${i} is not an object`),ra(i,t);let r=Object.fromEntries(
Object.entries(t).filter(([,c])=>!(0,Cf.isNoValue)(c)));if(n.push(...Zb(i,r,lq)),(0,he.isUnresolved)(r.Effect))return ra(
i,t);let o=[],a=(0,oa.reporterFor)(i,n,o);return r.Sid!==void 0&&s===void 0&&!(0,he.isUnresolved)(r.Sid)&&a.malformed("i\
ts Sid is not a string"),r.Effect!=="Allow"&&r.Effect!=="Deny"&&a.malformed("its Effect is neither Allow nor Deny"),{name:i,
sid:s,effect:r.Effect==="Allow"?"Allow":"Deny",principals:Df(r,"Principal",a,c=>(0,Qb.readPrincipals)(c,a)),actions:Df(r,
"Action",a,c=>zb(c,"Action",a,pq)),resources:Df(r,"Resource",a,c=>zb(c,"Resource",a,Xb.resourceGlob)),conditions:hq(r.Condition,
a),unknown:o,readable:!0}}function Df(t,e,n,s){let i=t[`Not${e}`]!==void 0;return i===(t[e]!==void 0)&&n.malformed(`it h\
as ${i?"both":"neither"} ${e} ${i?"and":"nor"} Not${e}`),{not:i,entries:s(i?t[`Not${e}`]:t[e])}}function zb(t,e,n,s){let i=(0,oa.
itemsOf)(t);return(i.length===0||!i.every(r=>typeof r=="string"||(0,Cf.isIntrinsic)(r)))&&n.malformed(`its ${e} is not a\
 string or a list of strings`),i.map(r=>{let o=(0,Xb.patternOf)(r,a=>s(a,n));return o.unclear==="unknown"&&n.unknown(e,r),
o})}var dq=/^[A-Za-z0-9-]+:[A-Za-z0-9*?-]+$/;function pq(t,e){if(t!=="*"&&!dq.test(t)){e.malformed(`"${t}" is not the na\
me of an action`);return}return(0,oq.globOf)(t.toLowerCase(),{wildcards:!0})}function hq(t,e){return t===void 0?[]:(0,he.
isUnresolved)(t)?(e.unknown("Condition",t),[rs.UNKNOWN_CONDITION]):!(0,Ai.isObject)(t)||!Object.values(t).every(n=>(0,Ai.
isObject)(n)||(0,he.isUnresolved)(n))?(e.malformed("its Condition is not an object of objects"),[rs.UNKNOWN_CONDITION]):
Object.entries(t).flatMap(([n,s])=>(0,he.isUnresolved)(s)?(e.unknown(n,s),[rs.UNKNOWN_CONDITION]):Object.entries(s).map(
([i,r])=>mq(n,i,(0,oa.itemsOf)(r),e)))}function mq(t,e,n,s){if(n.length===0||!n.every(o=>(0,Cf.isIntrinsic)(o)||["string",
"boolean","number"].includes(typeof o)))return s.malformed(`the values of ${t} ${e} are not strings, booleans or numbers`),
rs.UNKNOWN_CONDITION;for(let o of n.filter(a=>(0,he.knownText)(a)===void 0))s.unknown(`${t} ${e}`,o);let i=(0,rs.readCondition)(
t,e,n),r=(0,rs.mismatchOf)(i);return r!==void 0&&s.undocumented(r),i}function Zb(t,e,n){return Object.keys(e).filter(s=>!n.
has(s)).map(s=>`${t} has an unknown element ${s}`)}function ra(t,e){let n={not:!1,entries:[{label:(0,he.abbreviate)(e),unclear:"\
unknown"}]};return{name:t,effect:"Deny",principals:{not:!1,entries:[Qb.UNKNOWN_PRINCIPAL]},actions:n,resources:n,conditions:[],
unknown:[`${t} is ${(0,he.abbreviate)(e)}`],readable:!1}}});var la=p(Ti=>{"use strict";Object.defineProperty(Ti,"__esModule",{value:!0});Ti.exemptRoles=tS;Ti.isOwnServiceLinkedRole=
wq;Ti.exemptCallers=kq;var yq=Ct(),gq=ft(),ca=E(),bq=new RegExp(["^arn:([^:*?]+):iam::([0-9]{12}|\\uE000):role/aws-servic\
e-role/(?:","replication\\.dynamodb\\.amazonaws\\.com/AWSServiceRoleForDynamoDBReplication|","dynamodb\\.application-auto\
scaling\\.amazonaws\\.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable)$"].join(""));function tS(t,{partition:e,
accounts:n}){let s=t.flatMap(Sq),i=eS(e===void 0?void 0:[e],ca.PARTITION,s.map(o=>o.partition)),r=eS(n,ca.ACCOUNT,s.map(
o=>o.account));return new Set(s.filter(o=>i.has(o.partition)&&r.has(o.account)).map(o=>o.arn))}function eS(t,e,n){if(t)return new Set(
[...t,e]);let s=new Set(n);return s.size===1?s:new Set([e])}function Sq(t){return(0,gq.conditionsOn)(t,yq.PRINCIPAL_ARN).
flatMap(({test:e})=>e.kind==="values"?e.patterns:[]).flatMap(({glob:e})=>nS(e?.exact??"")??[])}function nS(t){let[e,n,s]=bq.
exec(t)??[];return e===void 0?void 0:{arn:e,partition:n,account:s}}function wq(t,{partition:e,accounts:n}){let s=typeof t==
"string"?nS(t):void 0;return s!==void 0&&[ca.PARTITION,e].includes(s.partition)&&[ca.ACCOUNT,...n??[]].includes(s.account)}
function kq(t,e){let n=t.filter(({effect:s})=>s==="Deny");return{roles:tS(n,e),services:(e.accounts?.length??0)>1||t.some(
_q)}}function _q({effect:t,principals:{not:e,entries:n}}){return t==="Allow"&&!e&&n.some(s=>s.kind==="named"&&s.type==="\
Service"&&vq.test(s.name))}var vq=/^replication\.dynamodb\.amazonaws\.com(\.cn)?$/});var Ei=p(I=>{"use strict";Object.defineProperty(I,"__esModule",{value:!0});I.TABLE_ACTIONS=I.REPLICATION_ACTIONS=I.OTHER_STREAM_ACTIONS=
I.STREAM_READ_ACTIONS=I.REFUSED_ACTIONS=I.OTHER_TABLE_ACTIONS=I.TABLE_POLICY_ACTIONS=I.LIST_STREAMS=I.STREAM_ACTIONS=I.WRITE_ACTIONS=
I.READ_ACTIONS=void 0;I.isWildcard=sS;I.worksAcrossAccounts=Eq;I.readsData=Pq;I.writesData=Nq;I.READ_ACTIONS=["dynamodb:\
BatchGetItem","dynamodb:ConditionCheckItem","dynamodb:DescribeTable","dynamodb:GetItem","dynamodb:Query","dynamodb:Scan"];
I.WRITE_ACTIONS=["dynamodb:BatchWriteItem","dynamodb:DeleteItem","dynamodb:DescribeTable","dynamodb:PutItem","dynamodb:U\
pdateItem"];I.STREAM_ACTIONS=["dynamodb:DescribeStream","dynamodb:GetRecords","dynamodb:GetShardIterator"];I.LIST_STREAMS=
"dynamodb:ListStreams";var Oq=new Set([...I.READ_ACTIONS,...I.WRITE_ACTIONS,...I.STREAM_ACTIONS].map(t=>t.toLowerCase())),
Aq=new Set([...["BatchGetItem","ConditionCheckItem","GetItem","Query","Scan","PartiQLSelect","SearchVectors","ExportTabl\
eToPointInTime"].map(t=>`dynamodb:${t.toLowerCase()}`),...I.STREAM_ACTIONS.map(t=>t.toLowerCase())]),Tq=new Set(["BatchW\
riteItem","DeleteItem","PutItem","UpdateItem","PartiQLDelete","PartiQLInsert","PartiQLUpdate","ImportTable"].map(t=>`dyn\
amodb:${t.toLowerCase()}`));function sS(t){return/[*?]/.test(t)}function Eq(t){return Oq.has(t.toLowerCase())}function Pq(t){
return Aq.has(t.toLowerCase())}function Nq(t){return sS(t)||Tq.has(t.toLowerCase())}var dn=t=>t.trim().split(/\s+/).map(
e=>`dynamodb:${e}`);I.TABLE_POLICY_ACTIONS=dn(`
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
`);I.OTHER_TABLE_ACTIONS=dn(`
  CreateGlobalTableWitness CreateTableReplica DeleteGlobalTableWitness DeleteTableReplica RestoreTableFromAwsBackup Sear\
chVectors
  StartAwsBackupJob UpdateGlobalTableVersion
`);I.REFUSED_ACTIONS=dn(`
  CreateTable CreateGlobalTable DescribeGlobalTable DescribeGlobalTableSettings ListGlobalTables UpdateGlobalTable Updat\
eGlobalTableSettings
  DescribeBackup DeleteBackup RestoreTableFromBackup ListContributorInsights DescribeExport ListExports DescribeImport I\
mportTable ListImports
  DescribeLimits DescribeEndpoints ListBackups ListTables ListStreams
  DescribeReservedCapacity DescribeReservedCapacityOfferings PurchaseReservedCapacityOfferings
  GetAbacStatus UpdateAbacStatus InjectError
`);I.STREAM_READ_ACTIONS=dn("DescribeStream GetRecords GetShardIterator");I.OTHER_STREAM_ACTIONS=dn("DeleteResourcePolic\
y GetResourcePolicy ListTagsOfResource PutResourcePolicy TagResource UntagResource");I.REPLICATION_ACTIONS={table:dn(`
    GetItem PutItem UpdateItem DeleteItem Scan DescribeTable UpdateTable DescribeTimeToLive UpdateTimeToLive GetResource\
Policy
    ReadDataForReplication WriteDataForReplication ReplicateSettings
  `).map(t=>t.toLowerCase()),stream:I.STREAM_READ_ACTIONS.map(t=>t.toLowerCase())};I.TABLE_ACTIONS=[...I.TABLE_POLICY_ACTIONS,
...I.OTHER_TABLE_ACTIONS,...dn(`
  CreateGlobalTable CreateTable ImportTable ListExports ListImports RestoreTableFromBackup UpdateGlobalTable UpdateGloba\
lTableSettings
`)]});var Pi=p(jf=>{"use strict";Object.defineProperty(jf,"__esModule",{value:!0});jf.isCanonicalDeny=$q;var Mq=la(),Iq=Ei(),We=k(),
Rq=E(),qq=new Set(["Sid","Effect","Principal","Action","Resource","Condition"]),Lq=128,Dq=4,Cq={table:["dynamodb:*"],stream:Iq.
STREAM_READ_ACTIONS};function $q(t,e,n){if(!(0,We.isObject)(t)||t.Version!=="2012-10-17"||Object.keys(t).length!==2)return!1;
let[s,...i]=(0,We.listOf)(t.Statement);return i.length===0&&(0,We.isObject)(s)&&Object.keys(s).every(r=>qq.has(r))&&jq(s.
Sid)&&s.Effect==="Deny"&&xq(s.Principal)&&$f((0,We.listOf)(s.Action),Cq[e])&&$f((0,We.listOf)(s.Resource),["*"])&&Bq(s.Condition,
n)}function jq(t){return t===void 0||typeof t=="string"&&t.length<=Lq&&!(0,Rq.hasPlaceholder)(t)}function xq(t){return t===
"*"||(0,We.isObject)(t)&&Object.keys(t).length===1&&$f((0,We.listOf)(t.AWS),["*"])}function $f(t,e){return t.length===e.
length&&e.every(n=>t.includes(n))}function Bq(t,e){if(!(0,We.isObject)(t))return!1;let{Bool:n,StringNotEquals:s,...i}=t;
return Object.keys(i).length===0&&iS(n,"aws:SecureTransport",r=>r==="false")&&(s===void 0||iS(s,"aws:PrincipalArn",r=>(0,Mq.
isOwnServiceLinkedRole)(r,e())))}function iS(t,e,n){let s=(0,We.isObject)(t)&&Object.keys(t).length===1?(0,We.listOf)(t[e]):
[];return s.length>0&&s.length<=Dq&&s.every(n)}});var fa=p(ua=>{"use strict";Object.defineProperty(ua,"__esModule",{value:!0});ua.findHoles=Kq;ua.statementSet=Vq;var Fq=1e3;
function Kq(t,e){let n=t.flatMap(s=>{let i=s.cases.filter(({matched:r})=>Bf(r));return i.length===0?[]:[new Map([[s.name,
i.map(({label:r})=>r)]])]});return n.length>0?n:Uq(t,"1".repeat(e))}function Uq(t,e){let n=[{matched:e,cases:[]}];for(let i of t){
let r=rS(i.cases);if(r.length*n.length>Fq)return;n=rS(n.flatMap(o=>r.map(a=>({matched:xf(o.matched,a.matched),cases:[...o.
cases,a]}))))}let s=n.find(({matched:i})=>Bf(i));return s?[Wq(s.cases,e,t)]:[]}function rS(t){let e=[...new Map(t.map(n=>[
n.matched,n])).values()];return e.filter(n=>!e.some(s=>s!==n&&Gq(s.matched,n.matched)))}function Wq(t,e,n){let s=t.map(({
matched:i,label:r},o)=>({name:n[o].name,matched:i,label:r}));for(let i of s){let r=s.filter(o=>o!==i);Bf(r.reduce((o,a)=>xf(
o,a.matched),e))&&(s=r)}return new Map(s.map(({name:i,label:r})=>[i,[r]]))}function Vq(t,e){return t.map(n=>e(n)?"1":"0").
join("")}function xf(t,e){return t.split("").map((n,s)=>n==="1"?e[s]:"0").join("")}function Bf(t){return!t.includes("1")}
function Gq(t,e){return xf(t,e)===t}});var pa=p(Ve=>{"use strict";Object.defineProperty(Ve,"__esModule",{value:!0});Ve.ANY_ARN=Ve.ANY_TEXT=void 0;Ve.witnesses=
Jq;Ve.witnessesWithPrefix=Hq;Ve.isIn=aS;Ve.isNameCharacter=zq;var pn=at(),os=E();Ve.ANY_TEXT={prefix:"",minLength:0,unnamed:os.
UNNAMED,allows:()=>!0};var Yq=(0,pn.globOf)("arn:*:*:*:*:*",{wildcards:!0,arn:!0});Ve.ANY_ARN={prefix:"arn:",minLength:0,
shape:Yq,unnamed:`arn:::::${os.UNNAMED}`,allows:()=>!0};function Jq(t,e){let n=oS(t,e)??da(lS(t),Xq(e)),s=t.filter(cS).map(
r=>r.exact!==void 0?[r.exact]:da(uS(t),{...e,shape:r})),i=[n,...s];return i.every(r=>r!==void 0)?[...new Set(i.flat())]:
void 0}function Hq(t,e){return(0,os.hasPlaceholder)(e.prefix)||t.some(cS)?da(uS(t),e):oS(t,e)??da(lS(t),e)}function oS(t,e){
let n=t.flatMap(({exact:s})=>s??[]);return n.length===t.length?[...new Set([...n.filter(s=>aS(e,s)),e.unnamed])]:void 0}
function aS(t,e){let n=e.slice(t.prefix.length);return e.startsWith(t.prefix)&&n.length>=t.minLength&&n.split("").every(
(s,i)=>t.allows(s,i))&&(t.shape===void 0||(0,pn.matches)(t.shape,"must",e))}function zq(t){return!(0,os.isPlaceholder)(t)&&
/^[A-Za-z0-9_.-]$/.test(t)}function Xq(t){return{...t,allows:(e,n)=>!(0,os.isPlaceholder)(e)&&t.allows(e,n)}}function cS(t){
return(0,pn.literalsOf)(t).some(os.isPlaceholder)}function lS(t){return t.map(e=>({glob:e,mode:"must"}))}function uS(t){
return t.flatMap(e=>[{glob:e,mode:"must"},{glob:e,mode:"may"}])}var Qq=4e5;function da(t,e){let n=e.shape?[{glob:e.shape,
mode:"must"},...t]:t,s=new Map,i=[{states:n.map(({glob:a,mode:c})=>(0,pn.read)(a,c,e.prefix)),rest:""}],r=new Set,o=0;for(let{
states:a,rest:c}of i){let l=n.map(({glob:u},f)=>(0,pn.accepts)(u,a[f]));c.length>=e.minLength&&(e.shape===void 0||l[0])&&
s.set(l.join(),s.get(l.join())??e.prefix+c);for(let u of eL(n,a,e,c.length)){let f=n.map(({glob:h,mode:g},m)=>(0,pn.advance)(
h,g,a[m],u));o+=f.reduce((h,g)=>h+g.length,n.length);let d=`${Math.min(c.length+1,e.minLength)}|${f.join("|")}`;!r.has(d)&&
(e.shape===void 0||f[0].length>0)&&(r.add(d),i.push({states:f,rest:c+u}))}if(o>Qq)return}return[...s.values()]}var Zq="x\
qzjkvwyabcdefghilmnoprstu0123456789-_.XQZJKVWYABCDEFGHILMNOPRSTU/\xB6\xA7".split("");function eL(t,e,n,s){let i=new Set(
[":"]);t.forEach(({glob:o},a)=>e[a].forEach(c=>{let l=(0,pn.literalAt)(o,c);l!==void 0&&(i.add(l),i.add(o.ignoreCase?l.toUpperCase():
l))}));let r=Zq.find(o=>!i.has(o)&&n.allows(o,s));return[...i,...r?[r]:[]].filter(o=>n.allows(o,s))}});var mS=p(Kf=>{"use strict";Object.defineProperty(Kf,"__esModule",{value:!0});Kf.contextDimension=iL;var Ff=un(),Ni=Ct(),
fS=ft(),pS=at(),hS=ct(),tL=fa(),as=pa(),nL=E(),sL=8;function iL(t,e,n,s){let i=e.flatMap(a=>(0,fS.conditionsOn)(a,t)),r=i.
flatMap(Ff.patternsOf),o=oL(t,i,n);return o&&{name:i[0].keyLabel,cases:o.filter(a=>!rL(t,a,n)).map(a=>({label:uL(a,r),matched:(0,tL.
statementSet)(e,c=>(0,fS.conditionsOn)(c,t).every(l=>(0,Ff.isMet)(l,a,s)))}))}}function rL(t,e,{roles:n,services:s}){return e.
kind==="single"&&(t===Ni.PRINCIPAL_ARN?n.has(e.value):s&&t===Ni.PRINCIPAL_IS_AWS_SERVICE&&e.value.toLowerCase()==="true")}
function oL(t,e,n){let s=aL(t,e.flatMap(Ff.patternsOf),n),{cardinality:i}=(0,Ni.contextKeyKind)(t),r=s&&i!=="single"?lL(
s,e):[];return s&&r&&[{kind:"absent"},...(i==="multiple"?[]:s).map(o=>({kind:"single",value:o})),...r.map(o=>({kind:"mul\
tiple",values:o}))]}function aL(t,e,n){let s=e.flatMap(({text:o})=>o??[]),i=cL(t,s);if(i===void 0)return[...new Set(["tr\
ue","false",...s])];let r=t===Ni.PRINCIPAL_ARN?[...n.roles].map(o=>(0,pS.globOf)(o,{wildcards:!1})):[];return(0,as.witnesses)(
[...(0,hS.globsOf)(e),...r],i)}function cL(t,e){let{type:n}=(0,Ni.contextKeyKind)(t);return n==="boolean"?e.every(s=>/^(true|false)$/i.
test(s))?void 0:as.ANY_TEXT:n==="arn"&&e.every(s=>(0,as.isIn)(as.ANY_ARN,s))?as.ANY_ARN:as.ANY_TEXT}function lL(t,e){return e.
some(n=>n.quantifier)?t.length>sL?void 0:(0,hS.subsetsOf)(t):[[]]}function uL(t,e){switch(t.kind){case"absent":return"ab\
sent";case"single":return dS(t.value,e);case"multiple":return`a list (${t.values.map(n=>dS(n,e)).join(", ")})`}}function dS(t,e){
if(e.some(({text:s})=>s===t))return`"${(0,nL.display)(t)}"`;let n=e.find(({glob:s})=>s&&(0,pS.matches)(s,"must",t));return n?
`like "${n.label}"`:"a value that the policy does not name"}});var Wf=p(Uf=>{"use strict";Object.defineProperty(Uf,"__esModule",{value:!0});Uf.arnsOf=fL;var hn=E();function fL({kind:t,
partition:e=hn.PARTITION,accounts:n=[],arns:s}){let i=`arn:${e}:dynamodb:${hn.REGION}:${n.length===1?n[0]:hn.ACCOUNT}:ta\
ble/${hn.TABLE_NAME}`,r=s&&s.length>0?s:[t==="table"?i:`${i}/stream/${hn.STREAM_LABEL}`];return[...new Set(r.flatMap(o=>{
let[a,c,l,u,f,...d]=o.split(":");return[c,hn.PARTITION].flatMap(h=>[f,hn.ACCOUNT].map(g=>[a,h,l,u,g,...d].join(":")))}))]}});var ha=p(yn=>{"use strict";Object.defineProperty(yn,"__esModule",{value:!0});yn.callerDimension=dL;yn.actionDimension=pL;
yn.resourceDimension=mL;yn.mayConcernSubject=yL;yn.matchesResource=wS;var mn=ct(),yS=fn(),Gf=fa(),bS=Wf(),Vf=pa(),gS=Ei(),
Yf=E();function dL(t,e){return{name:"caller",cases:(0,yS.callersFor)(t.flatMap(s=>s.principals.entries)).map(s=>({label:s.
label,matched:(0,Gf.statementSet)(t,({principals:i})=>(0,yS.matchesCaller)(i,s,e))}))}}function pL(t,{kind:e},n){let s=(c,l)=>({
label:l,matched:(0,Gf.statementSet)(t,({actions:u})=>(0,mn.matchesElement)(u,c,n))}),i=(e==="table"?gS.TABLE_ACTIONS:gS.
STREAM_READ_ACTIONS).map(c=>s(c.toLowerCase(),c));if(e==="stream")return{name:"action",cases:i};let r=(0,Vf.witnessesWithPrefix)(
(0,mn.globsOf)(t.flatMap(c=>c.actions.entries)),hL),o=new Set(i.map(({matched:c})=>c)),a=r?.map(c=>s(c,"actions that Dyn\
amoDB may add later")).filter(({matched:c})=>!o.has(c));return a&&{name:"action",cases:[...i,...a]}}var hL={prefix:"dyna\
modb:",minLength:1,unnamed:`dynamodb:${Yf.UNNAMED}`,allows:(t,e)=>(e===0?/^[a-z]$/:/^[a-z0-9]$/).test(t)};function mL(t,e,n){
let s=(0,bS.arnsOf)(e),i=t.flatMap(l=>l.resources.entries),r=SS(i,e,s),o=(0,mn.assumptionsFor)(i),a=(l,u)=>o.map(f=>({label:u,
matched:(0,Gf.statementSet)(t,({resources:{not:d,entries:h}})=>wS({not:d,entries:h.flatMap(f)},s.map(g=>g+l),n))})),c=new Set(
i.map(l=>l.label));return r&&{name:"resource",cases:[...a("",`the ${e.kind}`),...r.flatMap(l=>a(`/index/${l}`,s.some(u=>c.
has((0,Yf.display)(`${u}/index/${l}`)))?`the index ${l}`:"an index"))]}}function yL({resources:t},e){if(t.entries.some(i=>i.
unclear==="undocumented"))return!0;let n=(0,bS.arnsOf)(e);return["",...SS(t.entries,e,n)?.map(i=>`/index/${i}`)??[]].some(
i=>n.every(r=>(0,mn.matchesElement)(t,r+i,"lenient")))}function SS(t,{kind:e},n){let s=(e==="table"?n:[]).map(i=>{let r=`${i}\
/index/`;return(0,Vf.witnessesWithPrefix)((0,mn.globsOf)(t),{prefix:r,minLength:1,unnamed:r+Yf.UNNAMED,allows:Vf.isNameCharacter})?.
map(a=>a.slice(r.length))});return s.every(i=>i!==void 0)?[...new Set(s.flat())]:void 0}function wS(t,e,n){let s={...t,not:!t.
not};return e.some(i=>(0,mn.matchesElement)(t,i,n))&&!e.some(i=>(0,mn.matchesElement)(s,i,"strict"))}});var OS=p(Zf=>{"use strict";Object.defineProperty(Zf,"__esModule",{value:!0});Zf.analyzeTlsOnly=vL;var gL=Pi(),bL=un(),SL=mS(),
Xf=Ct(),Jf=ha(),Qf=ft(),wL=fa(),kL=la(),_L=k(),kS={tlsOnly:!0,holes:[],unverifiable:[]};function vL(t,e){if((0,gL.isCanonicalDeny)(
t,e.kind,()=>e))return kS;if((0,_L.isTooBig)(t))return Hf(["the policy is too large or too deeply nested to analyze"]);let{
statements:n,malformed:s}=(0,Qf.readDocument)(t);if(s.length>0)return Hf(s);let i=n.filter(l=>l.effect==="Deny"),r=(0,kL.
exemptCallers)(n,e),o=_S(i,e,r,"strict");if(o.length===0)return kS;let a=_S(i,e,r,"lenient");if(a.length>0)return{tlsOnly:!1,
holes:a,unverifiable:[]};let c=i.flatMap(l=>l.unknown);return Hf(c.length>0?c:o.map(l=>`${l}, unless the deployment give\
s an account, a Region or a name a matching value`))}function Hf(t){return{tlsOnly:!1,holes:[],unverifiable:t}}function _S(t,e,n,s){
let i=t.filter(o=>(0,Qf.conditionsOn)(o,Xf.SECURE_TRANSPORT).every(a=>(0,bL.isMet)(a,{kind:"single",value:"false"},s)));
if(i.length===0)return["no statement denies requests over plain HTTP"];let r=vS(i,e,n,s);return r?r.map(o=>OL(o,i,e)):i.
some(o=>vS([o],e,n,s)?.length===0)?[]:["the policy is too complex to analyze"]}function vS(t,e,n,s){let i=new Set(t.flatMap(
o=>o.conditions.map(a=>a.key)));i.delete(Xf.SECURE_TRANSPORT);let r=[(0,Jf.actionDimension)(t,e,s),(0,Jf.resourceDimension)(
t,e,s),(0,Jf.callerDimension)(t,s),...[...i].map(o=>(0,SL.contextDimension)(o,t,n,s))];return r.every(o=>o!==void 0)?(0,wL.
findHoles)(r,t.length):void 0}function OL(t,e,n){let s=[...t].filter(([u])=>!["action","resource","caller"].includes(u)),
i=Mi(t.get("action"))??"requests",r=Mi(t.get("resource"))??`the ${n.kind}`,o=t.has("caller")?` by ${Mi(t.get("caller"))}`:
"",a=s.map(([u,f])=>`${u} is ${Mi(f," or ")}`).join(" and "),c=AL(e),l=c.length===1?"does":"do";return`${Mi(c)} ${l} not\
 deny ${i} on ${r} over plain HTTP${o}${a?` when ${a}`:""}`}function AL(t){let e=t.filter(n=>(0,Qf.conditionsOn)(n,Xf.SECURE_TRANSPORT).
length>0);return(e.length>0?e:t).map(n=>n.name)}var zf=4;function Mi(t,e=" and "){let n=[...new Set(t)],s=n.length>zf?[...n.
slice(0,zf-1),`${n.length-zf+1} more`]:n;return s.length>1?`${s.slice(0,-1).join(", ")}${e}${s.at(-1)}`:s[0]}});var ed=p(Ri=>{"use strict";Object.defineProperty(Ri,"__esModule",{value:!0});Ri.error=Ii;Ri.warning=ma;Ri.elementProblems=
PL;var TL=at(),EL=fn(),Ge=Ei();function Ii(t,e){return{severity:"error",message:t,fix:e}}function ma(t,e){return{severity:"\
warning",message:t,fix:e}}function PL({name:t,actions:e,principals:n},{kind:s}){return[...e.entries.flatMap(i=>ML(i,t,s)??
[]),...n.entries.flatMap(i=>RL(i,t)??[])]}var cs=t=>t.map(e=>e.toLowerCase()),AS={table:cs(Ge.TABLE_POLICY_ACTIONS),stream:cs(
Ge.STREAM_READ_ACTIONS)},TS={table:cs(Ge.OTHER_TABLE_ACTIONS),stream:cs(Ge.OTHER_STREAM_ACTIONS)},NL={table:cs([...Ge.REFUSED_ACTIONS,
...Ge.STREAM_READ_ACTIONS]),stream:cs([...Ge.REFUSED_ACTIONS,...Ge.TABLE_POLICY_ACTIONS,...Ge.OTHER_TABLE_ACTIONS])};function ML({
glob:t,label:e},n,s){let i=e.toLowerCase();if(!t||AS[s].includes(i)||s==="table"&&(i==="*"||i==="dynamodb:*"))return;let r=s===
"table"?"Use dynamodb:*, or actions that the policy of a table supports. Put stream actions into the policy of the strea\
m.":`Use ${Ge.STREAM_READ_ACTIONS.join(", ")}.`;return/[*?]/.test(i)?[...AS[s],...TS[s]].some(o=>(0,TL.matches)(t,"may",
o))?s==="table"?void 0:ma(`${n} names ${e}: whether the policy of a stream supports wildcards is not documented`,r):Ii(`${n}\
 names ${e}, which matches no action that the policy of a ${s} supports`,r):TS[s].includes(i)?ma(`${n} names ${e}, which\
 the policy of a ${s} is not documented to support`,r):!i.startsWith("dynamodb:")||NL[s].includes(i)?Ii(`${n} names ${e}\
, which the policy of a ${s} does not support: the deployment fails`,r):ma(`${n} names ${e}, which the policy of a ${s} \
is not known to support`,r)}var IL=/^(redshift|glue|replication\.dynamodb)\.amazonaws\.com(\.cn)?$/;function RL(t,e){return t.
kind==="named"&&t.type==="Service"&&!IL.test(t.name)?Ii(`${e} names the service ${t.name}: DynamoDB is known to accept o\
nly redshift, glue and replication.dynamodb, and rejects the policy (aws-cdk#37273)`,"Let the service assume a role, and\
 name that role here or grant it access in an identity-based policy."):t.kind!=="undocumented"?void 0:Ii(`${e} names the\
 principal ${(0,EL.principalLabel)(t)}, which is not a valid principal: DynamoDB rejects the policy`,'Use a full ARN, an\
 account or "*". For a pattern of ARNs, use "*" with a condition on aws:PrincipalArn.')}});var MS=p(ya=>{"use strict";Object.defineProperty(ya,"__esModule",{value:!0});ya.isLimitedTo=CL;ya.limitsCallers=$L;var qL=new Set(
["aws:principalaccount","aws:principalarn","aws:principalorgid","kms:calleraccount"]),ES="aws:principalorgpaths",LL=new Map(
[["aws:principalarn",/^arn:[^:*?]+:(iam|sts)::(\d{12}|\uE000):/],[ES,/^[^*?/]+\//]]),DL=/^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like)|Bool)$/i;
function CL(t,e){return t.has(e.key.toLowerCase())&&PS(e,NS)}function $L(t){let e=t.key.toLowerCase();return!qL.has(e)&&
!(e===ES&&/^ForAnyValue:/i.test(t.operator))?!1:PS(t,n=>NS(n)||!n.includes("${")&&LL.get(e)?.test(n)===!0)}function PS({
operator:t,values:e},n){let s=e.filter(i=>i!==void 0);return DL.test(t)&&s.every(n)&&(s.length===e.length||"unknown")}function NS(t){
return!/[*?]|\$\{/.test(t)}});var ga=p(qi=>{"use strict";Object.defineProperty(qi,"__esModule",{value:!0});qi.isForAllPrincipals=xL;qi.isRestricted=BL;
qi.areCallersLimited=FL;var jL=Ct(),IS=MS();function xL({principals:{not:t,entries:e}}){return t||e.some(n=>n.kind==="al\
l")}function BL(t,e){return RS(t,n=>(0,IS.isLimitedTo)(e,n))}function FL(t){return RS(t,IS.limitsCallers)}function RS(t,e){
let n=t.conditions.map(s=>KL(s,e));return n.includes(!0)||n.includes("unknown")&&"unknown"}function KL({operator:t,key:e,
test:n},s){return n.kind==="unknown"?"unknown":n.kind!=="values"||n.patterns.some(({unclear:i})=>i==="undocumented")||e===
jL.PRINCIPAL_IS_AWS_SERVICE&&!n.patterns.every(({text:i})=>i?.toLowerCase()==="true")?!1:s({operator:t,key:e,values:n.patterns.
map(({text:i})=>i)})}});var td=p(ba=>{"use strict";Object.defineProperty(ba,"__esModule",{value:!0});ba.deployability=JL;ba.minimumBytes=jS;var Ye=ed(),
UL=Pi(),WL=un(),VL=Ct(),GL=ha(),LS=ft(),qS=ga(),DS=N(),YL=k(),ls=E();function JL(t,e){if((0,UL.isCanonicalDeny)(t,e.kind,
()=>e))return[];if((0,YL.isTooBig)(t))return[(0,Ye.error)($S("is too large or too deeply nested"),CS)];let{statements:n,
malformed:s}=(0,LS.readDocument)(t);return[...s.map(i=>(0,Ye.error)(i,"Fix the syntax of the policy: DynamoDB rejects a \
malformed policy.")),...XL(t),...ZL(t,e),...tD(n),...n.flatMap(i=>[...(0,Ye.elementProblems)(i,e),...nD(i,e),...sD(i),...rD(
i)])]}var HL=20*1024,zL=2e4,CS="Join statements, use action and principal wildcards or accounts instead of lists, or mov\
e permissions to identity-based policies.";function XL(t){let e=jS(t),n=e>HL?Ye.error:Ye.warning;return e>zL?[n($S(`has ${e}\
 bytes`),CS)]:[]}function $S(t){return`the policy ${t}: DynamoDB accepts up to 20 KB, including white space`}var QL=new Map(
[[ls.ACCOUNT,"1".repeat(12)],[ls.PARTITION,"aws"],[ls.REGION,"us-east-1"]]);function jS(t){let e=typeof t=="string"?t:JSON.
stringify(t,(n,s)=>(0,DS.isIntrinsic)(s)?"":s)??"";return Buffer.byteLength((0,ls.splitAtPlaceholders)(e).map(n=>(0,ls.isPlaceholder)(
n)?QL.get(n)??"":n).join(""))}function ZL(t,{kind:e,ownLogicalId:n}){return n===void 0?[]:eD(n,t).map(s=>(0,Ye.error)(`t\
he policy refers to the ${e==="table"?"table":"table of the stream"} that it is attached to (${s}), a circular reference\
 that CloudFormation rejects (aws-cdk#35967)`,'Use Resource: "*", which means the resource that the policy is attached t\
o, including its indexes.'))}function eD(t,e){let n=new Set,s=[e];for(;s.length>0;){let i=s.pop();typeof i=="object"&&i!==
null&&((0,DS.namedResource)(i)?.logicalId===t&&n.add((0,ls.abbreviate)(i)),s.push(...Object.values(i)))}return[...n]}function tD(t){
let e=t.flatMap(({sid:n})=>n?[n]:[]);return[...new Set(e.filter((n,s)=>e.indexOf(n)<s))].map(n=>(0,Ye.warning)(`several \
statements have the Sid "${n}"`,"Give each statement a unique Sid: services may reject the policy otherwise."))}function nD(t,e){
let n=t.resources.entries.map(({label:s})=>s).join(", ");return(0,GL.mayConcernSubject)(t,e)?[]:[(0,Ye.error)(`${t.name}\
 names resources other than this ${e.kind} (${n}), so it has no effect`,'Use Resource: "*", which means the resource tha\
t the policy is attached to.')]}function sD(t){let e=(0,LS.conditionsOn)(t,VL.SECURE_TRANSPORT),n=e.length>0&&e.every(s=>(0,WL.
isMet)(s,{kind:"absent"},"strict"));return t.effect==="Deny"&&n?[(0,Ye.warning)(`${t.name} also denies requests without \
aws:SecureTransport, such as those that AWS services make on behalf of a caller`,'Use Bool: { "aws:SecureTransport": "fa\
lse" } without IfExists.')]:[]}var iD=new Set(["aws:ec2instancesourcevpc","aws:principalaccount","aws:principalarn","aws\
:principalisawsservice","aws:principalorgid","aws:principalorgpaths","aws:principalservicename","aws:principalservicenam\
eslist","aws:sourceaccount","aws:sourcearn","aws:sourceorgid","aws:sourceorgpaths","aws:sourcevpc","aws:sourcevpce","aws\
:userid"]);function rD(t){return t.effect==="Allow"&&(0,qS.isForAllPrincipals)(t)&&(0,qS.isRestricted)(t,iD)===!1?[(0,Ye.
error)(`${t.name} allows public access, which DynamoDB rejects (Block Public Access)`,"Name the principals, or add a con\
dition with fixed values on a key such as aws:PrincipalOrgID or aws:PrincipalAccount.")]:[]}});var xS=p(sd=>{"use strict";Object.defineProperty(sd,"__esModule",{value:!0});sd.keyPolicyDeployability=fD;var nd=ed(),oD=td(),
aD=ft(),cD=fn(),lD=k(),uD=32768;function fD(t){let e=(0,lD.isTooBig)(t)?void 0:(0,oD.minimumBytes)(t);if(e===void 0||e>uD){
let i=e===void 0?"is too large or too deeply nested":`has ${e} bytes`;return[(0,nd.error)(`the key policy ${i}: KMS acce\
pts up to 32,768 bytes`,"Join statements, or name accounts instead of many principals.")]}let{statements:n,malformed:s}=(0,aD.
readDocument)(t);return[...s.map(i=>(0,nd.error)(i,"Fix the syntax of the policy: KMS rejects a malformed policy.")),...n.
flatMap(dD)]}function dD({name:t,principals:e}){return e.entries.flatMap(n=>n.kind!=="undocumented"?[]:[(0,nd.error)(`${t}\
 names the principal ${(0,cD.principalLabel)(n)}, which is not a valid principal: KMS rejects the policy`,'Use a full AR\
N, an account or "*". For a pattern of ARNs, use "*" with conditions on aws:PrincipalArn and kms:CallerAccount.')])}});var od=p(rd=>{"use strict";Object.defineProperty(rd,"__esModule",{value:!0});rd.analyzeKeyPolicy=mD;var pD=ft(),KS=ct(),
hD=fn(),us=ga(),BS=N(),Sa=k();function mD(t,e=[]){if((0,Sa.isTooBig)(t))return FS(["the key policy is too large or too d\
eeply nested to analyze"]);let{statements:n,malformed:s}=(0,pD.readDocument)(t);if(s.length>0)return FS(s);let i=n.filter(
c=>c.effect==="Allow"),r=n.filter(c=>c.effect==="Deny"),o=i.filter(us.isForAllPrincipals).map(c=>({...c,restricted:(0,us.
areCallersLimited)(c)})),a=i.filter(c=>(0,us.areCallersLimited)(c)!==!0&&c.principals.entries.some(l=>l.kind==="unknown"&&
l.mayBeAll&&!e.includes(l.value)&&!gD(c,l)));return{publicAllow:o.filter(({restricted:c})=>c===!1).map(({name:c})=>`${c}\
 allows all principals to use or administer the key`),rootMayAdminister:i.some(SD)&&!r.some(wD),unverifiable:[...n.filter(
({readable:c})=>!c).flatMap(({unknown:c})=>c),...o.filter(({restricted:c})=>c==="unknown").map(({name:c})=>`${c} allows \
all principals under conditions that are not in the template`),...a.map(({name:c})=>`${c} allows a principal that is not\
 in the template`),...i.flatMap(yD)]}}function FS(t){return{publicAllow:[],rootMayAdminister:!1,unverifiable:t}}function yD({
name:t,principals:e}){return e.entries.flatMap(n=>n.kind==="undocumented"?[`${t} names the principal ${(0,hD.principalLabel)(
n)}, which KMS is not documented to accept`]:[])}var id=new Set(["aws:principalaccount","kms:calleraccount"]),US="kms:pu\
tkeypolicy";function gD({conditions:t},{value:e}){return t.some(({key:n,operator:s,test:i})=>id.has(n)&&s.toLowerCase()===
"stringequals"&&i.kind==="values"&&i.patterns.every(({reference:r})=>bD(e,r)))}function bD(t,e){let n=(0,BS.asIntrinsic)(
e),[s,i]=n?.name==="Fn::Select"&&(0,Sa.isList)(n.argument)?n.argument:[],r=(0,BS.asIntrinsic)(i),[o,a]=r?.name==="Fn::Sp\
lit"&&(0,Sa.isList)(r.argument)?r.argument:[];return String(s)==="4"&&o===":"&&a!==void 0&&(0,Sa.canonical)(a)===t}function SD(t){
let{principals:e,actions:n,conditions:s}=t;return(!e.not&&e.entries.some(r=>r.kind==="account")||(0,us.isForAllPrincipals)(
t)&&(0,us.isRestricted)(t,id)===!0)&&s.every(r=>id.has(r.key))&&(0,KS.matchesElement)(n,US,"strict")}function wD(t){let{
readable:e,actions:n,conditions:s}=t;return e&&(0,us.isForAllPrincipals)(t)&&s.length===0&&(0,KS.matchesElement)(n,US,"l\
enient")}});var YS=p(ad=>{"use strict";Object.defineProperty(ad,"__esModule",{value:!0});ad.replicationCallers=_D;var Di=Ct(),kD=la(),
WS=Ei(),Li=E();function _D(t,e){let n=(r,o,a)=>AD(r,o,a,t,e),s=n("the replication role","replication.dynamodb.amazonaws.\
com/AWSServiceRoleForDynamoDBReplication",WS.REPLICATION_ACTIONS[e.kind]),i=n("the auto scaling role","dynamodb.applicat\
ion-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable",vD);return[s,...e.kind==="table"?[i]:
[],...OD(e)?[PD(WS.REPLICATION_ACTIONS[e.kind])]:[]]}var vD=["dynamodb:describetable","dynamodb:updatetable"];function OD({
accounts:t=[]}){return t.length>1}function AD(t,e,n,s,i){let{partition:r}=i,o=TD(i),a=o===void 0?{known:[Li.ACCOUNT],aliases:[]}:
{known:[o],aliases:[Li.ACCOUNT]},c=(g,m)=>`arn:${g}:iam::${m}:role/aws-service-role/${e}`,l=[...new Set([r??Li.PARTITION,
Li.PARTITION])].flatMap(g=>[...a.known,...a.aliases].map(m=>c(g,m))),u=o===void 0?i.accounts?.length===0?[]:void 0:[o],f=[
...(0,kD.exemptRoles)(s,{...i,accounts:u})].filter(g=>g.endsWith(`/${e}`)&&!ED(i).includes(g.split(":")[4])),d={known:l.
slice(0,1),aliases:[...new Set([...l.slice(1),...f])]},h=g=>g.map(m=>({kind:"arn",arn:m}));return{label:t,actions:n,principals:{
known:h(d.known),aliases:h(d.aliases)},textsOf:g=>g===Di.PRINCIPAL_ARN?d:g==="aws:principalaccount"?a:void 0,contextOf:g=>ND.
get(g)??GS.get(g)}}function TD({accounts:t=[]}){return t[0]===Li.ACCOUNT?void 0:t[0]}function ED({accounts:t=[]}){return t.
slice(1)}var VS="replication.dynamodb.amazonaws.com";function PD(t){return{label:"the replication service",actions:t,principals:{
known:[{kind:"named",type:"Service",name:VS}],aliases:[]},textsOf:()=>{},contextOf:e=>MD.get(e)??GS.get(e)}}var fs={kind:"\
absent"};function gn(t){return{kind:"single",value:t}}var GS=new Map([[Di.SECURE_TRANSPORT,[fs,gn("true"),gn("false")]],
["aws:multifactorauthpresent",[fs,gn("false")]],...["aws:multifactorauthage","aws:sourcevpc","aws:sourcevpcarn","aws:sou\
rcevpce","aws:vpceaccount","aws:vpceorgid","aws:vpceorgpaths","aws:vpcsourceip"].map(t=>[t,[fs]])]),ND=new Map([[Di.PRINCIPAL_IS_AWS_SERVICE,
[gn("false")]],["aws:principaltype",[gn("AssumedRole")]],["aws:principalservicename",[fs]],["aws:principalservicenamesli\
st",[fs]]]),MD=new Map([[Di.PRINCIPAL_ARN,[fs]],[Di.PRINCIPAL_IS_AWS_SERVICE,[gn("true")]],["aws:principalservicename",[
gn(VS)]]])});var QS=p(cd=>{"use strict";Object.defineProperty(cd,"__esModule",{value:!0});cd.analyzeReplication=LD;var ka=un(),JS=ha(),
wa=ft(),HS=ct(),zS=fn(),ID=YS(),RD=Wf(),qD=k();function LD(t,e){if((0,qD.isTooBig)(t))return{denied:[],possiblyDenied:["\
the policy is too large or too deeply nested to analyze"]};let n=(0,wa.readDocument)(t).statements.filter(({effect:r})=>r===
"Deny"),s=(0,ID.replicationCallers)(n,e),i=n.flatMap(r=>s.flatMap(o=>DD(r,o,e)??[]));return{denied:i.filter(({isCertain:r})=>r).
map(({text:r})=>r),possiblyDenied:i.filter(({isCertain:r})=>!r).map(({text:r})=>r)}}function DD(t,e,n){let s=[...new Set(
t.conditions.map(({key:c})=>c))];if(!($D(t,e)&&e.actions.some(c=>(0,HS.mayMatchElement)(t.actions,c))&&(0,JS.mayConcernSubject)(
t,n)&&s.every(c=>BD((0,wa.conditionsOn)(t,c),c,e))))return;let r=s.filter(c=>!xD((0,wa.conditionsOn)(t,c),c,e)).map(c=>(0,wa.
conditionsOn)(t,c)[0].keyLabel),o=t.readable&&r.length===0&&CD(t,e)&&e.actions.some(c=>(0,HS.matchesElement)(t.actions,c,
"strict"))&&(0,JS.matchesResource)(t.resources,(0,RD.arnsOf)(n),"strict"),a=r.length===0?"":`, depending on ${r.join(" a\
nd ")}`;return{isCertain:o,text:`${t.name} ${o?"denies":"may deny"} requests of ${e.label}${a}`}}function CD({principals:t},{
label:e,principals:{known:n,aliases:s}}){let i=r=>(0,zS.matchesCaller)(t,{label:e,entry:r},"strict");return t.not?[...n,
...s].every(i):[...n,...s].some(i)}function $D({principals:t},{label:e,principals:{known:n,aliases:s}}){let{not:i,entries:r}=t;
if(i)return!r.some(({kind:a})=>a==="all");let o=a=>c=>(0,zS.matchesCaller)(t,{label:e,entry:c},a);return n.some(o("lenie\
nt"))||s.some(o("strict"))||r.some(a=>a.kind==="undocumented"||a.kind==="arn"&&jD.test(a.arn))}var jD=/:assumed-role\/AWSServiceRoleFor/i;
function xD(t,e,n){let s=n.textsOf(e);if(s!==void 0){let r=[...s.known,...s.aliases];return t.every(o=>XS(o)?r.every(Ci(
o,"strict")):r.some(Ci(o,"strict")))}return n.contextOf(e)?.every(r=>t.every(o=>(0,ka.isMet)(o,r,"strict")))??!1}function BD(t,e,n){
let s=n.textsOf(e);if(s!==void 0){let{known:r,aliases:o}=s;return t.every(a=>XS(a)?[...r,...o].every(Ci(a,"lenient")):r.
some(Ci(a,"lenient"))||o.some(Ci(a,"strict")))}return n.contextOf(e)?.some(r=>t.every(o=>(0,ka.mayBeMet)(o,r)))??!0}function XS({
test:t}){return"negated"in t&&t.negated}function Ci(t,e){return n=>e==="strict"?(0,ka.isMet)(t,{kind:"single",value:n},"\
strict"):(0,ka.mayBeMet)(t,{kind:"single",value:n})}});var nw=p(pd=>{"use strict";Object.defineProperty(pd,"__esModule",{value:!0});pd.isUsableOnlyThroughDynamoDb=WD;var ud=un(),
ld=ft(),FD=at(),fd=ct(),tw=ga(),ZS=pa(),KD=k(),UD=["kms:CreateGrant","kms:Decrypt","kms:DeriveSharedSecret","kms:Encrypt",
"kms:GenerateDataKey","kms:GenerateDataKeyPair","kms:GenerateDataKeyPairWithoutPlaintext","kms:GenerateDataKeyWithoutPla\
intext","kms:GenerateMac","kms:ReEncryptFrom","kms:ReEncryptTo","kms:Sign"].map(t=>t.toLowerCase()),dd="kms:viaservice";
function WD(t){if((0,KD.isTooBig)(t))return!1;let{statements:e,malformed:n}=(0,ld.readDocument)(t),s=VD(e),i=e.filter(({
effect:a})=>a==="Deny"),r=e.filter(a=>ew(a).length>0&&!HD(a)),o=a=>s===void 0||ew(a).some(c=>s.some(l=>(0,ld.conditionsOn)(
a,dd).every(u=>(0,ud.mayBeMet)(u,l))&&!i.some(u=>GD(u,c,l))));return n.length===0&&e.every(({readable:a})=>a)&&r.length>
0&&!r.some(o)}function ew({effect:t,actions:e}){return t==="Allow"?UD.filter(n=>(0,fd.mayMatchElement)(e,n)):[]}function VD(t){
let e=t.flatMap(s=>(0,ld.conditionsOn)(s,dd)).flatMap(ud.patternsOf),n=(0,ZS.witnesses)([...(0,fd.globsOf)(e),(0,FD.globOf)(
"dynamodb.*",{wildcards:!0})],ZS.ANY_TEXT);return n&&[{kind:"absent"},...n.filter(s=>!s.startsWith("dynamodb.")).map(s=>({
kind:"single",value:s}))]}function GD(t,e,n){let{principals:s,actions:i,resources:r,conditions:o}=t;return!s.not&&(0,tw.
isForAllPrincipals)(t)&&!r.not&&r.entries.some(({text:a})=>a==="*")&&(0,fd.matchesElement)(i,e,"strict")&&o.every(a=>a.key===
dd&&(0,ud.isMet)(a,n,"strict"))}var YD=/^((replication\.)?dynamodb|redshift)\.amazonaws\.com(\.cn)?$/,JD=new Set(["aws:s\
ourceaccount","aws:sourcearn","aws:sourceorgid"]);function HD(t){let{not:e,entries:n}=t.principals;return!e&&n.every(s=>s.
kind==="named"&&s.type==="Service"&&YD.test(s.name))&&((0,tw.isRestricted)(t,JD)!==!1||t.conditions.some(zD))}function zD({
key:t,ifExists:e,test:n}){return t==="aws:sourcearn"&&!e&&n.kind==="values"&&!n.negated&&n.patterns.every(({label:s})=>/^arn:[^*?:]+:[^*?:]+:[^:]*:[^*?:]+:/.
test(s))}});var $i=p(Q=>{"use strict";Object.defineProperty(Q,"__esModule",{value:!0});Q.namesResources=Q.isUsableOnlyThroughDynamoDb=
Q.analyzeReplication=Q.analyzeKeyPolicy=Q.keyPolicyDeployability=Q.deployability=Q.isCanonicalDeny=Q.analyzeTlsOnly=void 0;
var XD=OS();Object.defineProperty(Q,"analyzeTlsOnly",{enumerable:!0,get:function(){return XD.analyzeTlsOnly}});var QD=Pi();
Object.defineProperty(Q,"isCanonicalDeny",{enumerable:!0,get:function(){return QD.isCanonicalDeny}});var ZD=td();Object.
defineProperty(Q,"deployability",{enumerable:!0,get:function(){return ZD.deployability}});var eC=xS();Object.defineProperty(
Q,"keyPolicyDeployability",{enumerable:!0,get:function(){return eC.keyPolicyDeployability}});var tC=od();Object.defineProperty(
Q,"analyzeKeyPolicy",{enumerable:!0,get:function(){return tC.analyzeKeyPolicy}});var nC=QS();Object.defineProperty(Q,"an\
alyzeReplication",{enumerable:!0,get:function(){return nC.analyzeReplication}});var sC=nw();Object.defineProperty(Q,"isU\
sableOnlyThroughDynamoDb",{enumerable:!0,get:function(){return sC.isUsableOnlyThroughDynamoDb}});var iC=ct();Object.defineProperty(
Q,"namesResources",{enumerable:!0,get:function(){return iC.namesResources}})});var ds=p(V=>{"use strict";Object.defineProperty(V,"__esModule",{value:!0});V.PolicyMemory=V.STREAM_TLS_FIX=V.TLS_FIX=V.IN_PLACE=
V.ROLE_EXEMPTION=void 0;V.isOwnDeny=lw;V.checkTls=uw;V.policySubject=cC;V.exceptNewReplica=uC;V.policyCalls=fC;var xi=U(),
rC=_i(),hd=k(),rw=vi(),ji=E(),ow=$i(),oC=Pi(),sw="arn:<partition>:iam::<account>:role/aws-service-role/";V.ROLE_EXEMPTION=
`StringNotEquals on \`aws:PrincipalArn\` with \`${sw}replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplica\
tion\` and \`${sw}dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable\``;
var aw=`On a table with replicas, exempt the service-linked roles for replication and auto scaling in the same statement\
: ${V.ROLE_EXEMPTION}.`;V.IN_PLACE="`table.with(new EncryptTable())`, or all tables with `SecureTableDefaults.apply(app)\
`";var cw=`Make the table a SecureTable, or secure a deployed \`Table\` or an L1 in place with ${V.IN_PLACE}. Or deny`;V.
TLS_FIX=`${cw} \`dynamodb:*\` on \`*\` to all principals if \`aws:SecureTransport\` is false, without other conditions. ${aw}`;
V.STREAM_TLS_FIX=`${cw} \`dynamodb:DescribeStream\`, \`dynamodb:GetRecords\` and \`dynamodb:GetShardIterator\` on \`*\` to all p\
rincipals if \`aws:SecureTransport\` is false, in the policy of the stream. ${aw}`;var _a=class{analyze;memory=new rC.TextMemory;constructor(e){
this.analyze=e}ask(e,n){let s=JSON.stringify(e),{kind:i,partition:r,accounts:o,arns:a}=n,c=JSON.stringify([s,i,r,o,(0,ow.
namesResources)(s)?a:void 0]);return this.memory.ask(c,()=>this.analyze(e,n))}};V.PolicyMemory=_a;var iw=new WeakMap;function lw(t,e,n){
if(!(0,hd.isObject)(t))return!1;if(iw.get(t)===e)return!0;let s=!1,i=(0,oC.isCanonicalDeny)(t,e,()=>(s=!0,n()));return i&&
!s&&iw.set(t,e),i}var aC=new _a(ow.analyzeTlsOnly);function uw(t,e,n,s){if(lw(t,e,n))return[];let i=md[e],{tlsOnly:r,holes:o,
unverifiable:a}=aC.ask(t,n());return r?[]:o.length>0?[(0,xi.violation)(`The policy of ${s()} does not deny all requests \
without TLS: ${o.join("; ")}.`,i)]:[(0,xi.unverifiable)(`Whether the policy of ${s()} denies requests without TLS cannot\
 be determined: ${a.join("; ")}.`,i)]}function cC({table:t,fact:{region:e}},n){let{where:{account:s},replicationAccounts:i}=t,
r=e===void 0?void 0:(0,rw.partitionOf)(e),o=s===void 0?void 0:[s],a=n==="stream"?`/stream/${ji.STREAM_LABEL}`:"",c=`arn:${r??
ji.PARTITION}:dynamodb:${e??ji.REGION}:${s??ji.ACCOUNT}:table/`;return{kind:n,partition:r,accounts:i.length>0?i:o,arns:lC(
t).map(l=>c+l+a)}}function lC({tableName:t}){let[e]=t;return t.length===1&&e.kind==="value"?[e.value]:[]}function uC({table:t,
fact:{local:e,region:n}},s){return e||n===void 0||!(0,rw.awaitsPolicies)(t.metadata,n)?s:s.map(i=>(0,xi.asWarning)({...i,
message:`${i.message} It passes until the next deployment: ${n} is among the new replicas (cdk-secure-table:newReplicas)\
.`,fix:`Deploy again without ${n} in the context cdk-secure-table:newReplicas. ${i.fix}`}))}var md={table:V.TLS_FIX,stream:V.
STREAM_TLS_FIX};function fC(t){let e=n=>s=>dC(s)===t?n(s):[];return[{service:"dynamodb",action:"putResourcePolicy",check:e(
n=>pC((0,hd.at)(n,"Policy"),t))},{service:"dynamodb",action:"deleteResourcePolicy",check:e(()=>[(0,xi.violation)(`The cu\
stom resource removes the resource policy of a ${t}, which then accepts requests without TLS.`,md[t])])}]}function dC(t){
return/\/stream\/|StreamArn/.test(JSON.stringify((0,hd.at)(t,"ResourceArn")??""))?"stream":"table"}function pC(t,e){let n=typeof t==
"string"?(0,ji.parseJson)(t):void 0;return n===void 0?[(0,xi.unverifiable)(`The policy that the custom resource attaches\
 to a ${e} cannot be determined.`,md[e])]:uw(n,e,()=>({kind:e}),()=>`the ${e} that the custom resource sets`)}});var Oa=p(bn=>{"use strict";Object.defineProperty(bn,"__esModule",{value:!0});bn.TABLE_CREATING_ACTIONS=void 0;bn.sdkAction=
mC;bn.hasSdkActions=yC;bn.sdkActionName=gC;var gd=k(),hC=Y();function mC(t,e){return bd.get(t)?.find(({name:n})=>n.toLowerCase()===
e.toLowerCase())}function yC(t){return bd.has(t)}function gC(t){let e=t.replace(/Command$/i,""),n=[...bd.values()].flat().
find(s=>s.name.toLowerCase()===e.toLowerCase())?.name??e;return n.charAt(0).toLowerCase()+n.slice(1)}bn.TABLE_CREATING_ACTIONS=
["dynamodb:CreateTable","dynamodb:CreateGlobalTable","dynamodb:ImportTable","dynamodb:RestoreTableFromBackup","dynamodb:\
RestoreTableToPointInTime","dynamodb:RestoreTableFromAwsBackup","backup:StartRestoreJob"];var yd="deploys a template, wh\
ose tables cannot be read",bC="launches a product, whose tables cannot be read",SC="makes keys unusable, so that their t\
ables become inaccessible",bd=new Map([["dynamodb",[...va("CreateTable","ImportTable","RestoreTableFromBackup","RestoreT\
ableToPointInTime"),...va("UpdateTable","UpdateContinuousBackups","PutResourcePolicy","DeleteResourcePolicy"),...ps("add\
s replicas whose encryption cannot be read","CreateGlobalTable","UpdateGlobalTable")]],["dax",va("CreateCluster")],["kms",
[...va("PutKeyPolicy","DisableKey","DisableKeyRotation","ScheduleKeyDeletion"),...ps(SC,"DeleteImportedKeyMaterial","Dis\
connectCustomKeyStore","DeleteCustomKeyStore")]],["backup",[{name:"StartRestoreJob",does:"restores a backup: the encrypt\
ion of the new table cannot be read",concerns:wC},...["CreateRestoreTestingSelection","UpdateRestoreTestingSelection"].map(
t=>({name:t,does:"tests restores: the encryption of the restored tables cannot be read",concerns:kC}))]],["cloudcontrol",
["CreateResource","UpdateResource"].map(t=>({name:t,does:"creates or changes a resource that cannot be read",concerns:_C}))],
["cloudformation",ps(yd,"CreateStack","UpdateStack","CreateChangeSet","ExecuteChangeSet","CreateStackSet","UpdateStackSe\
t","CreateStackInstances","UpdateStackInstances","CreateStackRefactor","ExecuteStackRefactor")],["serverlessapplicationr\
epository",ps(yd,"CreateCloudFormationChangeSet")],["service-catalog",[...ps(bC,"ProvisionProduct","UpdateProvisionedPro\
duct","CreateProvisionedProductPlan","ExecuteProvisionedProductPlan"),...ps(yd,"CreateProduct","CreateProvisioningArtifa\
ct")]]]);function va(...t){return t.map(e=>({name:e}))}function ps(t,...e){return e.map(n=>({name:n,does:t}))}function wC(t){
let e=(0,gd.at)(t,"ResourceType");return typeof e!="string"||e==="DynamoDB"||e==="CloudFormation"}function kC(t){let e=(0,gd.
at)(t,"RestoreTestingSelection","ProtectedResourceType");return typeof e!="string"||e.toLowerCase()==="dynamodb"}function _C(t){
let e=(0,gd.at)(t,"TypeName");return typeof e!="string"||(0,hC.tableHiddenIn)(e)!==void 0||vC.test(e)}var vC=/^AWS::(DynamoDB|KMS|DAX|CloudFormation|ServiceCatalog|Serverless)::/});var jt=p(Bi=>{"use strict";Object.defineProperty(Bi,"__esModule",{value:!0});Bi.checkKeys=AC;Bi.customerManaged=mw;Bi.mayEncryptTables=
EC;var Sd=k(),OC=Y(),hw=Fe(),fw=U(),wd=ve();function AC(t,e){return yw(t).flatMap(n=>n.facts.flatMap(s=>{let i=n.usesOf(
s),r=e(s,i);return r.length===0?[]:(0,fw.findings)({...IC(n),when:n.caseOf(s)},i.some(TC)?r:r.map(fw.possible))}))}function TC({
fact:{encryption:t,isOptional:e}}){return t.length===1&&!e}function mw({encryption:t}){let e=[];for(let n of t)n.kind===
"value"&&n.value.level==="CUSTOMER_MANAGED"&&e.push(n.value);return e}function EC(t,{where:e}){let n=dw.get(t)??PC(t);return dw.
set(t,n),n==="any"||n.has((0,hw.resourceKey)(e))}var dw=new WeakMap;function PC(t){let e=yw(t).map(({facts:[{where:s}]})=>s);
return t.opaque.length>0||e.some(({resourceType:s})=>s===OC.REPLICA_KEY)||(0,wd.allReplicas)(t).some(({fact:s})=>s.encryption.
some(({kind:i})=>i==="unverifiable"))?"any":new Set(e.map(hw.resourceKey))}var pw=new WeakMap;function yw(t){let e=pw.get(
t)??NC(t);return pw.set(t,e),e}function NC(t){let e=new Map;for(let r of(0,wd.allReplicas)(t))for(let{key:o}of mw(r.fact))
o!==void 0&&(0,Sd.addTo)(e,o,r);let n=new Map,s=new Map;for(let r of e.keys())(0,Sd.addTo)(n,MC(r,s),r);let i=r=>e.get(r)[0].
table.when;return[...n.values()].map(r=>({facts:r,uses:r.flatMap(o=>e.get(o)),usesOf:o=>e.get(o),caseOf:o=>r.length>1||i(
o)?.undecided?i(o):void 0}))}function MC(t,e){let s=(e.get(`${t.where.templateFile}#${t.where.logicalId}`)??[]).find(({where:i})=>i.
constructPath===t.where.constructPath);return s===void 0&&(0,Sd.addTo)(e,`${t.where.templateFile}#${t.where.logicalId}`,
t),s??t}function IC({facts:[{where:t}],uses:e}){let n=new Set(e.map(({table:s,fact:i})=>(0,wd.remoteRegion)(s,i)));return{
where:t,region:n.size===1?[...n][0]:void 0,subjects:e.map(({table:s,fact:i})=>({where:s.where,region:i.region}))}}});var Je=p(ms=>{"use strict";Object.defineProperty(ms,"__esModule",{value:!0});ms.checkCalls=DC;ms.unknownCalls=CC;ms.keysNamedInCall=
FC;ms.createdReplicas=kw;var Fi=k(),RC=Y(),gw=q(),Sw=Oa(),qC=Fe(),hs=U(),LC=jt(),kd="Define tables, keys and their polic\
ies as resources of the app, and don't change them with a custom resource.";function DC(t,e){return ww(t,n=>e.filter(({service:s,
action:i})=>bw(n.service,s)&&bw(n.action,i)).flatMap(({action:s,check:i})=>(0,hs.matchBranches)(n.parameters,{value:i,absent:()=>i(
{}),unverifiable:r=>[(0,hs.unverifiable)(`The custom resource calls ${s} with parameters that cannot be determined: ${r}\
.`,kd)]})))}function CC(t){return ww(t,e=>[...xC(e).map(n=>(0,hs.unverifiable)(`The custom resource ${n}.`,kd)),...BC(e)?
[(0,hs.unverifiable)("The custom resource makes a call that cannot be determined: it may create a table or change its en\
cryption.",kd)]:[]])}function ww(t,e){let n=new Map;for(let s of t.sdkCalls.filter(i=>!jC(t,i))){let i=(0,qC.identityOf)(
s.where);n.set(i,[...n.get(i)??[],s])}return[...n.values()].flatMap(s=>{let i=s[0].where,r=s.find(o=>o.when?.undecided)?.
when;return(0,hs.findings)({where:i,subjects:[{where:i}],when:r},s.flatMap(o=>$C(o)?e(o):e(o).map(hs.possible)))})}function $C({
service:t,action:e}){return t.length===1&&e.length===1}function jC(t,{where:e,service:n,key:s,region:i}){if(n.some(o=>o.
kind!=="value"||o.value!=="kms"))return!1;let r=i.every(o=>o.kind==="absent"||o.kind==="value"&&o.value===e.region);return t.
tables.length===0&&t.opaque.length===0||r&&s!==void 0&&s.every(o=>o.kind==="value"&&o.value.key!==void 0&&!(0,LC.mayEncryptTables)(
t,o.value.key))}function xC({service:t,action:e,parameters:n}){return(0,gw.valuesOf)(t).flatMap(s=>(0,gw.valuesOf)(e).flatMap(
i=>{let{does:r,concerns:o}=(0,Sw.sdkAction)(s,i)??{};return r!==void 0&&(o===void 0||n.some(c=>o(c.kind==="value"?c.value:
{})))?[`calls ${i}, which ${r}`]:[]}))}function BC({service:t,action:e}){return t.some(n=>n.kind!=="value"||(0,Sw.hasSdkActions)(
n.value)&&e.some(({kind:s})=>s!=="value"))}function bw(t,e){return t.some(n=>n.kind==="value"&&n.value===e)}function FC(t){
return[(0,Fi.at)(t,"SSESpecification"),...kw(t)].flatMap(e=>(0,Fi.at)(e,"KMSMasterKeyId")??[]).filter(e=>!(0,RC.isAwsManagedKey)(
e))}function kw(t){return(0,Fi.listOf)((0,Fi.at)(t,"ReplicaUpdates")).flatMap(e=>(0,Fi.at)(e,"Create")??[])}});var Ew=p(Aa=>{"use strict";Object.defineProperty(Aa,"__esModule",{value:!0});Aa.customerManagedKey=void 0;var Ki=k(),vd=Y(),
KC=E(),C=U(),_w=ds(),UC=ve(),Od=Je(),WC=jt();Aa.customerManagedKey={name:"CustomerManagedKey",title:"Every table and rep\
lica is encrypted with a customer managed KMS key",why:"You cannot control who uses the default AWS owned key, audit its\
 use in CloudTrail, rotate it or disable it. `Table` and `TableV2` use it in every Region unless you specify another key\
.",remedy:"Use `SecureTable`, or give the table and each replica a symmetric customer managed key in its own Region.",controls:{
nist80053R5:["SC-13","SC-28(1)","AU-9(3)","CP-9d","SC-8(3)","SC-8(4)","SI-19(4)"],hipaa:["164.312(a)(2)(iv)","164.312(e)\
(2)(ii)","164.308(a)(4)(ii)(A)"],pciDss4:["3.5.1","8.3.2"],iso27001:["A.8.24"],nist800171:["3.13.11","3.13.16"]},guarded:!0,
check:(t,e)=>[...VC(t),...GC(t,e),...(0,WC.checkKeys)(t,ZC),...n$(t,e),...t.restoreTests.flatMap(n=>t$(n,e)),...(0,Od.unknownCalls)(
t)]};function VC(t){let e="Define the table as a resource of the app, so that it can be checked, or exempt this resource\
 with EncryptedTables.exempt and a reason.",n=t.tables.filter(vw).flatMap(i=>(0,C.findings)({where:i.where,subjects:[{where:i.
where,region:i.where.region}],when:i.when},[(0,C.unverifiable)(`The table cannot be read: ${i.opaque??"its replicas are \
not in the template"}.`,e)])),s=t.opaque.flatMap(({where:i,why:r})=>(0,C.findings)({where:i,subjects:[{where:i,region:i.
region}]},[(0,C.unverifiable)(`Tables that cannot be checked may be created here: ${r}.`,e)]));return[...n,...s]}function vw(t){
return t.opaque!==void 0||t.replicas.length===0}function GC(t,e){let n={value:(s,i)=>YC(s,i,e),absent:s=>[Ow(s)],unverifiable:(s,i)=>[
Aw(s,i)]};return(0,UC.checkReplicas)(t,s=>vw(s.table)?[]:(0,C.matchBranches)(s.fact.encryption,n,s))}function Ow({name:t,
table:e}){return(0,C.violation)(`${t} is encrypted with an AWS owned key.`,Ad(e))}function YC(t,e,n){switch(t.level){case"\
AWS_OWNED":return[Ow(e)];case"AWS_MANAGED":return n.minimumKey==="AWS_MANAGED"?[]:[(0,C.violation)(`${e.name} is encrypt\
ed with the AWS managed key for DynamoDB (alias/aws/dynamodb).`,Ad(e.table))];case"CUSTOMER_MANAGED":return[...JC(t,e),...HC(
t,e),...zC(t,e),...XC(t,e)]}}function Aw(t,{inText:e,table:n}){return(0,C.unverifiable)(`Which key encrypts ${e} cannot \
be determined: ${t}.`,Ad(n))}function JC({lookedUp:t,foreignKeyName:e},n){return t===void 0?[]:[{...Aw(t,n),foreignKey:e}]}
function HC({viaAlias:t},{name:e}){return t===void 0?[]:[(0,C.asWarning)((0,C.violation)(`${e} specifies its key by ${t}\
. DynamoDB resolves an alias once: pointing the alias at another key later does not change the table's key.`,"Specify th\
e key by its ARN."))]}function zC(t,{name:e,table:n,fact:s}){let i=t.key?.where.region??t.keyRegion,r=i!==void 0&&i!==KC.
REGION&&s.region!==void 0&&i!==s.region,o=n.replicas.find(({local:l})=>l)??n.replicas[0],a=o!==s&&o.encryption.some(l=>l.
kind==="value"&&QC(l.value,t)),c=(0,C.violation)(`${e} is encrypted with a key in another Region${r?` (${i})`:", the key\
 of the table in its own Region"}.`,"Specify for each replica the ARN of a key in its own Region.");return!r&&!a?[]:[r||
o.encryption.length===1?c:(0,C.possible)(c)]}function XC({key:t,foreignKeyName:e=""},{table:n}){let s=t?.where.account??
/^arn:[^:]*:kms:[^:]*:(\d{12}):/.exec(e)?.[1],i=n.where.account;if(s===void 0||i===void 0||s===i)return[];let{what:r,remedy:o}=(0,vd.
keyOfAnotherAccount)("The table's key",s,i);return[(0,C.asWarning)((0,C.violation)(r,o))]}function QC(t,e){return t.level===
"CUSTOMER_MANAGED"&&e.viaAlias===void 0&&(e.key===void 0?e.keyRegion!==void 0&&t.foreignKey===e.foreignKey:t.key===e.key)}
function ZC(t){let e="Use an enabled key with KeySpec SYMMETRIC_DEFAULT and KeyUsage ENCRYPT_DECRYPT.",n=i=>r=>[(0,C.unverifiable)(
`${i} of the table's key cannot be determined: ${r}.`,e)],s=(i,r)=>({value:o=>o===r?[]:[(0,C.violation)(`The table's key\
 has ${i} ${o}, and DynamoDB accepts only ${r}.`,e)],absent:()=>[],unverifiable:e$(t)?()=>[]:n(i)});return[...(0,C.matchBranches)(
t.enabled,{value:i=>i?[]:[(0,C.violation)("The table's key is disabled, which makes the table inaccessible.",e)],absent:()=>[],
unverifiable:n("Enabled")}),...(0,C.matchBranches)(t.keySpec,s("KeySpec","SYMMETRIC_DEFAULT")),...(0,C.matchBranches)(t.
keyUsage,s("KeyUsage","ENCRYPT_DECRYPT"))]}function e$({where:t,rotation:e,origin:n}){return t.resourceType===vd.REPLICA_KEY&&
[...e,...n].every(({kind:s})=>s==="unverifiable")}function t$({where:t,restoresTables:e,encryption:n,when:s},{minimumKey:i}){
let r="Set RestoreMetadataOverrides on the restore testing selection: encryptionType KMS, and kmsMasterKeyArn with the A\
RN of a customer managed key (AWS Backup: restore testing inferred metadata).",o=e===void 0?C.unverifiable:C.violation,a=e===
void 0?"AWS Backup may restore tables":"AWS Backup restores tables",c=o(`${a} in these tests with an AWS owned key.`,r);
return(0,C.findings)({where:t,subjects:[{where:t,region:t.region}],when:s},(0,C.matchBranches)(n,{value:({level:l})=>l===
"AWS_OWNED"?[c]:l==="AWS_MANAGED"&&i!=="AWS_MANAGED"?[o(`${a} in these tests with the AWS managed key for DynamoDB (alia\
s/aws/dynamodb).`,r)]:[],absent:()=>[c],unverifiable:l=>[(0,C.unverifiable)(`Which key encrypts the tables that AWS Back\
up restores in these tests cannot be determined: ${l}.`,r)]}))}function Ad({form:t}){switch(t){case"Table":return`Secure\
 it in place with ${_w.IN_PLACE}, or set \`encryption: TableEncryption.CUSTOMER_MANAGED\` with an \`encryptionKey\` (SSESpec\
ification: SSEEnabled true, SSEType KMS, KMSMasterKeyId). A new table can be a SecureTable. For a deployed table, or one\
 with replicationRegions, see docs/migration.md.`;case"GlobalTable":return`Make it a SecureTable, secure it in place wit\
h ${_w.IN_PLACE}, or set \`encryption: TableEncryptionV2.customerManagedKey(key, replicaKeyArns)\` (SSESpecification: SSEE\
nabled true, SSEType KMS, and a KMSMasterKeyId on every replica).`;case"SimpleTable":return"Make it a SecureTable, or gi\
ve it SSESpecification: SSEEnabled true, SSEType KMS, KMSMasterKeyId.";case"SdkCall":return"Make it a SecureTable, or pa\
ss SSESpecification: Enabled true, SSEType KMS, KMSMasterKeyId in the call."}}var _d="Pass an SSE specification with Ena\
bled true, SSEType KMS and the KMSMasterKeyId of a customer managed key, or define the table as a SecureTable.";function n$(t,e){
return(0,Od.checkCalls)(t,[{service:"dynamodb",action:"updateTable",check:n=>s$(n,e)},{service:"kms",action:"disableKey",
check:()=>[(0,C.violation)("The custom resource disables a key, which makes its tables inaccessible.","Remove the call t\
hat disables the key.")]}])}function s$(t,e){let n=(0,Ki.at)(t,"SSESpecification");return[...n===void 0?[]:i$(n,e),...(0,Od.
createdReplicas)(t).flatMap(s=>Tw((0,Ki.at)(s,"KMSMasterKeyId"),"added replica",e))]}function i$(t,e){let n=(0,Ki.at)(t,
"Enabled");switch(n===void 0?!1:(0,Ki.booleanOf)(n)){case!0:return Tw((0,Ki.at)(t,"KMSMasterKeyId"),"table",e);case!1:return[
(0,C.violation)("The custom resource changes the table to an AWS owned key.",_d)];case void 0:return[(0,C.unverifiable)(
"The custom resource may change the table to an AWS owned key: Enabled cannot be determined.",_d)]}}function Tw(t,e,n){return(t===
void 0||(0,vd.isAwsManagedKey)(t))&&n.minimumKey==="CUSTOMER_MANAGED"?[(0,C.violation)(`The custom resource changes the ${e}\
 to the AWS managed key for DynamoDB.`,_d)]:[]}});var Wi=p(Ui=>{"use strict";Object.defineProperty(Ui,"__esModule",{value:!0});Ui.checkSwitch=a$;Ui.checkClusters=c$;Ui.checkSwitchCall=
l$;var r$=k(),dt=U(),o$=ve();function a$(t,e,n,s){let i=({name:o})=>[(0,dt.violation)(`${o} has no ${e}.`,n)],r={value:(o,a)=>o?
[]:i(a),absent:i,unverifiable:(o,{name:a})=>[(0,dt.unverifiable)(`${a} may have no ${e}, which cannot be determined: ${o}\
.`,n)]};return(0,o$.checkReplicas)(t,o=>(0,dt.matchBranches)(s(o.fact),r,o))}function c$(t,e,n,s,i){let r=(0,dt.violation)(
`The DAX cluster does not ${e}.`,n);return t.daxClusters.flatMap(o=>(0,dt.findings)({where:o.where,subjects:[],when:o.when},
(0,dt.matchBranches)(s(o),{value:a=>i(a)?[]:[r],absent:()=>[r],unverifiable:a=>[(0,dt.unverifiable)(`Whether the DAX clu\
ster does ${e} cannot be determined: ${a}.`,n)]})))}function l$(t,e,n){switch(t===void 0?!0:(0,r$.booleanOf)(t)){case!0:
return[];case!1:return[(0,dt.violation)(`The custom resource turns ${e} off.`,n)];case void 0:return[(0,dt.unverifiable)(
`Whether the custom resource turns ${e} off cannot be determined.`,n)]}}});var Nw=p(Ta=>{"use strict";Object.defineProperty(Ta,"__esModule",{value:!0});Ta.daxEncryptionAtRest=void 0;var u$=Wi(),Pw="\
Set SSESpecification: { SSEEnabled: true } on the cluster. This replaces an existing cluster.";Ta.daxEncryptionAtRest={name:"\
DaxEncryptionAtRest",title:"DAX clusters are encrypted at rest",why:"A DAX cluster stores a copy of the table's data, an\
d encryption at rest is off by default.",remedy:Pw,controls:{nist80053R5:["SC-13","SC-28(1)"],hipaa:["164.312(a)(2)(iv)"],
pciDss4:["3.5.1","8.3.2"],securityHub:["DynamoDB.3"],iso27001:["A.8.24"],nist800171:["3.13.16"]},guarded:!0,check:t=>(0,u$.
checkClusters)(t,"encrypt at rest",Pw,e=>e.encryptionAtRest,e=>e)}});var Iw=p(Ea=>{"use strict";Object.defineProperty(Ea,"__esModule",{value:!0});Ea.daxEncryptionInTransit=void 0;var f$=Wi(),
Mw="Set ClusterEndpointEncryptionType: TLS on the cluster (dax.r3 node types do not support it). This replaces an existi\
ng cluster.";Ea.daxEncryptionInTransit={name:"DaxEncryptionInTransit",title:"DAX clusters accept only TLS",why:"The tabl\
e's resource policy does not apply to a DAX cluster. Clients read data through DAX unencrypted unless the cluster endpoi\
nt requires TLS.",remedy:Mw,controls:{nist80053R5:["SC-8","SC-8(1)"],hipaa:["164.312(e)(1)"],pciDss4:["2.2.7","4.2.1","4\
.2.1.1","8.3.2"],securityHub:["DynamoDB.7"],iso27001:["A.8.24"],soc2:["CC6.7"]},guarded:!0,check:t=>(0,f$.checkClusters)(
t,"demand TLS",Mw,e=>e.endpointEncryption,e=>e==="TLS")}});var Lw=p(Pa=>{"use strict";Object.defineProperty(Pa,"__esModule",{value:!0});Pa.deletionProtection=void 0;var d$=k(),p$=Je(),
qw=Wi(),Rw="Set `deletionProtection: true` on every replica: DynamoDB does not copy the setting between replicas.";Pa.deletionProtection=
{name:"DeletionProtection",title:"Every replica has deletion protection",why:"Deleting a table also deletes its resource\
 policy and its point-in-time recovery settings. A table restored from a backup has neither.",remedy:Rw,controls:{securityHub:[
"DynamoDB.6"]},guarded:!1,check:t=>[...(0,qw.checkSwitch)(t,"deletion protection",Rw,e=>e.deletionProtection),...h$(t)]};
function h$(t){return(0,p$.checkCalls)(t,[{service:"dynamodb",action:"updateTable",check:e=>(0,qw.checkSwitchCall)((0,d$.
at)(e,"DeletionProtectionEnabled"),"deletion protection","Remove the parameter that turns deletion protection off.")}])}});var Cw=p(Td=>{"use strict";Object.defineProperty(Td,"__esModule",{value:!0});Td.withoutLiteralLoops=y$;var qe=k(),m$=2e3,
Dw=/^Fn::ForEach::/;function y$(t){return(0,qe.listOf)((0,qe.at)(t,"Transform")).includes("AWS::LanguageExtensions")?Na(
t,{left:m$}):t}function Na(t,e){return(0,qe.isList)(t)?t.map(n=>Na(n,e)):(0,qe.isObject)(t)?Object.fromEntries(Object.entries(
t).flatMap(([n,s])=>{let i=Dw.test(n)?g$(s,e):void 0;return i===void 0?[[n,Na(s,e)]]:i.flatMap(r=>Object.entries(Na(r,e)))})):
t}function g$(t,e){let[n,s,i,...r]=(0,qe.isList)(t)?t:[];if(!(!(typeof n=="string"&&/^[A-Za-z0-9]+$/.test(n)&&(0,qe.isList)(
s)&&s.every(qe.isScalar)&&(0,qe.isObject)(i)&&r.length===0)||e.left<s.length))return e.left-=s.length,s.map(a=>Ma(i,n,String(
a)))}function b$([t,e,...n],s,i){return[t,...e===void 0?[]:[Ma(e,s,i)],...n]}function S$(t){let e=t["Fn::Sub"];return typeof e==
"string"&&!e.includes("${")&&Object.keys(t).length===1?e:t}function Ma(t,e,n){let s=n.replace(/[^A-Za-z0-9]/g,""),i=r=>r.
replaceAll(`\${${e}}`,()=>n).replaceAll(`&{${e}}`,()=>s);return(0,qe.isList)(t)?t.map(r=>Ma(r,e,n)):(0,qe.isObject)(t)?t.
Ref===e&&Object.keys(t).length===1?n:S$(Object.fromEntries(Object.entries(t).map(([r,o])=>{let a=Dw.test(r)&&(0,qe.isList)(
o)&&o[0]===e;return[i(r),a?b$(o,e,n):Ma(o,e,n)]}))):typeof t=="string"?i(t):t}});var ce=p(ae=>{"use strict";Object.defineProperty(ae,"__esModule",{value:!0});ae.FOREIGN_REFERENCE=ae.DEPLOYER_VALUE=ae.UNRENDERED=
ae.Scope=ae.Template=void 0;ae.mayShareEnvironment=v$;ae.mayEqual=Pd;var w$=require("path"),k$=Cw(),xt=k(),Ed=class{source;origin;document;resources;parent;nested=new Map;partlyRead=new Set;isDeployedElsewhere=!1;constructor(e,n){
this.source=e,this.origin=n,this.document=(0,k$.withoutLiteralLoops)(e);let s=new Map,i=(0,xt.at)(this.document,"Resourc\
es");for(let r of(0,xt.isObject)(i)?Object.keys(i):[]){let o=(0,xt.at)(i,r),a=(0,xt.at)(o,"Type");if((0,xt.isObject)(o)&&
typeof a=="string"){let c=(0,xt.at)(o,"Properties");s.set(r,{template:this,logicalId:r,type:a,entry:o,properties:(0,xt.isObject)(
c)?c:{}})}}this.resources=s}get region(){return this.isElsewhere?void 0:this.origin.region}get account(){return this.isElsewhere?
void 0:this.origin.account}get isElsewhere(){return this.isDeployedElsewhere||(this.parent?.template.isElsewhere??!1)}section(e,n){
return(0,xt.at)(this.document,e,n)}get deployedBy(){let{parent:e,origin:n}=this;return n.isOnlyDeployed&&e!==void 0?e.template.
deployedBy??e.resource:void 0}locate(e){let{origin:n}=this;return{get constructPath(){return e===void 0?n.stackPath:n.pathOf(
e.logicalId)??_$(n,e.logicalId)},templateFile:n.file,logicalId:e?.logicalId??"",resourceType:e?.type??"AWS::CloudFormati\
on::Stack",region:this.region,account:this.account}}};ae.Template=Ed;function _$({file:t,stackPath:e},n){return`${t===void 0?
e:(0,w$.basename)(t)}#${n}`}function v$(t,e){return Pd(t.account,e.account)&&Pd(t.region,e.region)}function Pd(t,e){return t===
void 0||e===void 0||t===e}var Nd=class{path;constructor(e){this.path=e}includesResource({template:e,logicalId:n}){return this.
path===""||this.includes(e.origin.pathOf(n)??e.origin.stackPath)}includesTemplate(e){return this.path===""||this.includes(
e.origin.stackPath)}includes(e){return e===this.path||e.startsWith(`${this.path}/`)}};ae.Scope=Nd;ae.UNRENDERED="Fn::Unr\
endered";ae.DEPLOYER_VALUE="Fn::DeployerValue";ae.FOREIGN_REFERENCE="Fn::ForeignReference"});var xw=p(Ia=>{"use strict";Object.defineProperty(Ia,"__esModule",{value:!0});Ia.keyAccess=void 0;var ys=Fe(),O$=ce(),Md=U(),
A$=jt(),T$="Grant with the methods of the table (grantReadData, grantWriteData, grants), which add the permissions on it\
s key too, or allow the role kms:Decrypt on the key. A role that writes also needs kms:Encrypt, kms:ReEncrypt* and kms:G\
enerateDataKey*.";Ia.keyAccess={name:"KeyAccess",title:"A role that can access the data of a table can use its key",why:"\
Every request that reads or writes items of an encrypted table needs kms:Decrypt on its key. Without it, the request is \
denied.",remedy:T$,controls:{},guarded:!1,check:t=>{let e=t.related.roles.filter(({tables:s,allTables:i})=>i||s.length>0),
n=e.length===0?void 0:new Rd(t);return n===void 0?[]:e.flatMap(s=>P$(s,n))}};function E$({uses:t}){let[e,n,s]=["read","w\
rite","stream"].map(o=>t.includes(o));return`Write \`${[...e&&n?["grantReadWriteData"]:[...e?["grantReadData"]:[],...n?[
"grantWriteData"]:[]],...s?["grantStreamRead"]:[]].map(o=>`table.${o}(role)`).join("; ")}\`, which adds the permissions o\
n the key too. If a construct writes the policies of the role, let the principals of the account use the key through Dyn\
amoDB (\`keyOptions: { allowAccountPrincipals: true }\` of SecureTable), or allow the role kms:Decrypt on the key. A role \
that writes also needs kms:Encrypt, kms:ReEncrypt* and kms:GenerateDataKey*.`}var Rd=class{facts;tables;ofAccounts=new Map;constructor(e){
this.facts=e,this.tables=new Map(e.tables.map(n=>[(0,ys.resourceKey)(n.where),n]))}keysFor({tables:e,allTables:n,where:{
account:s}}){return n?this.ofAccount(s):jw(e.flatMap(({where:i,region:r})=>$w(this.tables.get((0,ys.resourceKey)(i)),r)))}ofAccount(e){
let n=this.ofAccounts.get(e)??jw(this.facts.tables.filter(({where:s})=>(0,O$.mayEqual)(e,s.account)).flatMap(s=>$w(s)));
return this.ofAccounts.set(e,n),n}};function $w(t,e){let n=t?.replicas.find(s=>e===void 0?s.local:s.region===e);return n===
void 0?[]:(0,A$.customerManaged)(n).flatMap(({key:s})=>s===void 0?[]:[{table:t,key:s}])}function jw(t){let e=new Map;return t.
forEach(n=>e.has(n.key)||e.set(n.key,n)),[...e.values()]}var Id=3;function P$(t,e){let n=e.keysFor(t).filter(({key:r})=>!N$(
t,r));if(n.length===0)return[];let s=n.slice(0,Id).map(({table:r,key:o})=>`${r.where.constructPath} (key ${o.where.constructPath}\
)`),i=n.length>Id?` and ${n.length-Id} more`:"";return(0,Md.findings)({where:t.where,subjects:n.map(({table:r})=>({where:r.
where}))},[(0,Md.asWarning)((0,Md.violation)(`The role can access the data of ${s.join(", ")}${i}, but neither its polic\
ies nor the key policy allow it to decrypt.`,E$(t)))])}function N$(t,{users:e,where:n}){let s=t.anyKey||t.keys.some(r=>(0,ys.
resourceKey)(r)===(0,ys.resourceKey)(n)),i=r=>{switch(r.kind){case"unverifiable":return!0;case"absent":return s;case"val\
ue":return r.value.anyPrincipal||r.value.account&&s||M$(r.value,t)}};return e===void 0||e.every(i)}function M$({roles:t,
roleNames:e},{where:n,name:s}){return s!==void 0&&e.includes(s)||t.some(i=>(0,ys.resourceKey)(i)===(0,ys.resourceKey)(n))}});var Uw=p(Ra=>{"use strict";Object.defineProperty(Ra,"__esModule",{value:!0});Ra.keyPolicyScope=void 0;var Bw=k(),I$=E(),
R$=od(),Te=U(),q$=Je(),L$=_i(),D$=jt(),gs="Name the principals in the key policy, or restrict the statement to one accou\
nt (`kms:CallerAccount`) and to DynamoDB (`kms:ViaService`).",C$=`${gs} If a role or user is known only at deployment, r\
estrict the statement to the account in its ARN: StringEquals on \`kms:CallerAccount\` with \`Fn.select(4, Fn.split(':', ar\
n))\`.`,Fw="Remove BypassPolicyLockoutSafetyCheck.";Ra.keyPolicyScope={name:"KeyPolicyScope",title:"The key policy of a \
table's key allows only named principals",why:"A key that every principal can use protects nothing. If a key policy lock\
s its own account out, only AWS Support can restore access to the key.",remedy:gs,controls:{cisAws:["2.21"],securityHub:[
"KMS.5"]},guarded:!0,check:t=>[...(0,D$.checkKeys)(t,$$),...x$(t)]};function $$(t){return[...(0,Te.matchBranches)(t.policy,
{value:e=>Kw(e,t.namedPrincipals),absent:()=>[],unverifiable:e=>[(0,Te.unverifiable)(`The policy of the table's key cann\
ot be determined: ${e}.`,gs)]}),...(0,Te.matchBranches)(t.bypassPolicyLockoutSafetyCheck,{value:e=>e?[(0,Te.violation)("\
The table's key bypasses the key policy lockout safety check (BypassPolicyLockoutSafetyCheck).",Fw)]:[],absent:()=>[],unverifiable:e=>[
(0,Te.unverifiable)(`Whether the table's key bypasses the key policy lockout safety check cannot be determined: ${e}.`,Fw)]})]}
var j$=new L$.TextMemory;function Kw(t,e=[]){let{publicAllow:n,rootMayAdminister:s,unverifiable:i}=j$.ask(JSON.stringify(
[t,e]),()=>(0,R$.analyzeKeyPolicy)(t,e));return n.length>0?[(0,Te.violation)(`The key policy allows public access: ${n.join(
"; ")}.`,gs)]:i.length>0?[(0,Te.unverifiable)(`Whether the key policy allows public access cannot be determined: ${i.join(
"; ")}.`,C$)]:s?[]:[(0,Te.asWarning)((0,Te.violation)("The key policy does not allow the account to change it: if the pr\
incipals that it names are deleted, only AWS Support can restore access.","Allow kms:PutKeyPolicy to the account (arn:aw\
s:iam::<account>:root)."))]}function x$(t){return(0,q$.checkCalls)(t,[{service:"kms",action:"putKeyPolicy",check:e=>[...(0,Bw.
at)(e,"BypassPolicyLockoutSafetyCheck")===!0?[(0,Te.violation)("The custom resource sets a key policy and bypasses the k\
ey policy lockout safety check.",gs)]:[],...B$((0,Bw.at)(e,"Policy"))]},{service:"kms",action:"createGrant",check:()=>[(0,Te.
violation)("The custom resource creates a KMS grant, which lets a principal use a key regardless of the key policy.","Al\
low the principal in the key policy instead.")]}])}function B$(t){let e=(0,Te.unverifiable)("The key policy that the cus\
tom resource sets cannot be determined.",gs),n=typeof t=="string"?(0,I$.parseJson)(t):void 0;return n===void 0?[e]:Kw(n)}});var Vw=p(Ft=>{"use strict";Object.defineProperty(Ft,"__esModule",{value:!0});Ft.Stay=void 0;Ft.stayOfKey=K$;Ft.stayOfTable=
U$;Ft.policyOf=W$;Ft.mayBeProtected=V$;var F$=N(),qa=k(),Bt;(function(t){t[t.DELETED=0]="DELETED",t[t.UNLESS_CREATION_FAILS=
1]="UNLESS_CREATION_FAILS",t[t.RETAINED=2]="RETAINED"})(Bt||(Ft.Stay=Bt={}));var La={Delete:Bt.DELETED,RetainExceptOnCreate:Bt.
UNLESS_CREATION_FAILS,Retain:Bt.RETAINED};function K$(t){return Ww(t)??Bt.DELETED}function U$(t){return t===void 0?Bt.DELETED:
Ww(t)??Bt.RETAINED}function W$(t){return Object.keys(La).find(e=>La[e]===t)}function Ww(t){return typeof t=="string"&&Object.
hasOwn(La,t)?La[t]:void 0}function V$(t){let e=(0,qa.at)(t,"Replicas")??[];return!(0,qa.isList)(e)||[t,...e].some(n=>{let s=(0,qa.
at)(n,"DeletionProtectionEnabled");return!(0,F$.isPlainObject)(n)||s!==void 0&&(0,qa.booleanOf)(s)!==!1})}});var Xw=p(Da=>{"use strict";Object.defineProperty(Da,"__esModule",{value:!0});Da.keyRetained=void 0;var Gw=Fe(),le=Vw(),Vi=U(),
G$=Je(),Y$=jt(),zw="Set `removalPolicy: RemovalPolicy.RETAIN` on the key (DeletionPolicy and UpdateReplacePolicy: Retain\
), or delete its tables with it: RemovalPolicy.DESTROY on each table and on the nested stacks around it, without deletio\
n protection.";Da.keyRetained={name:"KeyRetained",title:"The key of a table is not deleted while the table stays",why:"W\
ithout its key, a table is inaccessible and its backups are unreadable. CloudFormation cannot cancel the deletion of a k\
ey.",remedy:zw,controls:{securityHub:["KMS.3"]},guarded:!0,check:t=>[...(0,Y$.checkKeys)(t,J$),...X$(t)]};function J$(t,e){
return[...Yw("DeletionPolicy",t.deletionPolicy,()=>Jw(t,e,({deletionPolicy:n})=>[n])),...Yw("UpdateReplacePolicy",t.updateReplacePolicy,
()=>Jw(t,e,({deletionPolicy:n,updateReplacePolicy:s})=>[n,s]))]}function Yw(t,e,n){let s=(i,r,o)=>{let{stay:a,table:c,within:l}=i===
le.Stay.RETAINED?{stay:le.Stay.DELETED}:n();if(i>=a||c===void 0)return[];let{constructPath:u}=c.where,f=l===void 0||l.where.
constructPath===u?"":` with its nested stack ${l.where.constructPath}`;return[o(`${r}, and ${u} stays${f}${a===le.Stay.RETAINED?
"":" unless its creation fails"}.`,zw)]};return(0,Vi.matchBranches)(e,{value:i=>s((0,le.stayOfKey)(i),`The table's key i\
s deleted ${(0,le.stayOfKey)(i)===le.Stay.UNLESS_CREATION_FAILS?"when its creation fails":"with its resource"}: ${t} is ${i}`,
Vi.violation),absent:()=>s(le.Stay.DELETED,`The table's key is deleted with its resource: it has no ${t}`,Vi.violation),
unverifiable:i=>s(le.Stay.DELETED,`The ${t} of the table's key cannot be determined: ${i}`,Vi.unverifiable)})}function Jw(t,e,n){
let s={stay:le.Stay.DELETED};for(let{table:i}of e){let r=z$(i)?le.Stay.RETAINED:Math.max(...n(i).map(Hw));r>s.stay&&(s={
stay:r,table:i});for(let o of H$(t,i)){let a=Hw(o.deletionPolicy);a>s.stay&&(s={stay:a,table:i,within:o})}}return s}function H$({
nestedIn:t=[]},{nestedIn:e=[]}){let n=new Set(t.map(({where:s})=>(0,Gw.resourceKey)(s)));return e.filter(({where:s})=>!n.
has((0,Gw.resourceKey)(s)))}function Hw(t){return t===void 0?le.Stay.RETAINED:Math.max(...t.map(e=>{switch(e.kind){case"\
value":return(0,le.stayOfTable)(e.value);case"absent":return(0,le.stayOfTable)(void 0);case"unverifiable":return le.Stay.
RETAINED}}))}function z$({opaque:t,replicas:e}){return t!==void 0||e.some(({deletionProtection:n})=>n.some(s=>s.kind==="\
unverifiable"||s.kind==="value"&&s.value))}function X$(t){return(0,G$.checkCalls)(t,[{service:"kms",action:"scheduleKeyD\
eletion",check:()=>[(0,Vi.violation)("The custom resource deletes a key: the tables encrypted with it are lost.","Remove\
 the call that deletes the key.")]}])}});var tk=p(Ca=>{"use strict";Object.defineProperty(Ca,"__esModule",{value:!0});Ca.keyRotation=void 0;var Le=U(),Q$=ve(),Qw=Je(),
ek=jt();Ca.keyRotation={name:"KeyRotation",title:"The key of every table rotates automatically",why:"Rotation limits how\
 much data is encrypted with the same key material. KMS rotates without interruption and keeps the old material for exis\
ting data.",remedy:"Set `enableKeyRotation: true` on the key. KMS rotates only symmetric keys whose key material it gene\
rated.",controls:{nist80053R5:["SC-12","SC-12(2)","SC-12(6)","CM-6a","CM-9b","SA-9(6)"],hipaa:["164.312(a)(2)(iv)"],pciDss4:[
"3.7.4","3.7.5"],cisAws:["4.6"],securityHub:["KMS.4"],iso27001:["A.8.24"]},guarded:!0,check:t=>[...(0,Q$.checkReplicas)(
t,Z$),...(0,ek.checkKeys)(t,ej),...ij(t)]};var Zw="Set `enableKeyRotation: true` on the key (EnableKeyRotation: true).";
function Z$(t){return(0,ek.customerManaged)(t.fact).filter(({key:e})=>e===void 0).map(({foreignKey:e,foreignKeyName:n})=>({
...(0,Le.unverifiable)(`${t.name} is encrypted with a key whose rotation cannot be determined: ${e??"the app does not de\
fine it"}.`,"Define the key in this app, or exempt the table with the evidence that the key rotates as the reason. To ex\
empt all tables on the key at once, pass the key to EncryptedTables.exempt."),foreignKey:n}))}function ej(t){let e=tj(t);
return e.length>0?e:[...nj(t),...sj(t)]}function tj({origin:t}){let e="Use a key with Origin AWS_KMS and automatic rotat\
ion.";return(0,Le.matchBranches)(t,{value:n=>n==="AWS_KMS"?[]:[(0,Le.violation)(`The table's key has Origin ${n}: KMS ca\
nnot rotate it automatically.`,e)],absent:()=>[],unverifiable:n=>[(0,Le.unverifiable)(`The Origin of the table's key can\
not be determined: ${n}.`,e)]})}function nj({rotation:t,keySpec:e}){if(e.some(s=>s.kind==="value"&&s.value!=="SYMMETRIC_\
DEFAULT"))return[];let n=(0,Le.violation)("The table's key does not rotate.",Zw);return(0,Le.matchBranches)(t,{value:s=>s?
[]:[n],absent:()=>[n],unverifiable:s=>[(0,Le.unverifiable)(`Whether the table's key rotates cannot be determined: ${s}.`,
Zw)]})}function sj({rotationPeriodInDays:t}){return(0,Le.matchBranches)(t,{value:e=>e>=90&&e<=2560?[]:[(0,Le.violation)(
`The table's key has a rotation period of ${e} days, and KMS accepts 90 to 2560.`,"Set RotationPeriodInDays to a number \
from 90 to 2560.")],absent:()=>[],unverifiable:()=>[]})}function ij(t){return(0,Qw.checkCalls)(t,[{service:"kms",action:"\
disableKeyRotation",check:()=>[(0,Le.violation)("The custom resource turns the rotation of a key off.","Remove the call \
that turns rotation off.")]},{service:"dynamodb",action:"updateTable",check:e=>(0,Qw.keysNamedInCall)(e).map(()=>(0,Le.unverifiable)(
"The custom resource changes the table to a key whose rotation cannot be determined.","Specify the key in the properties\
 of the table, so that it can be checked."))}])}});var ik=p(ja=>{"use strict";Object.defineProperty(ja,"__esModule",{value:!0});ja.kinesisDestinationEncrypted=void 0;var $a=U(),
rj=ve();ja.kinesisDestinationEncrypted={name:"KinesisDestinationEncrypted",title:"Kinesis streams that receive a table's\
 changes are encrypted with KMS",why:"The stream contains every change of the table, including item images, and the encr\
yption of the table does not apply to it.",remedy:"Encrypt the stream with the AWS managed key for Kinesis or with its o\
wn customer managed key: a table's key is usable only through DynamoDB.",controls:{nist80053R5:["SC-13","SC-28","SC-28(1\
)"],hipaa:["164.312(a)(2)(iv)"],securityHub:["Kinesis.1"],iso27001:["A.8.24"],nist800171:["3.13.16"]},guarded:!1,check:t=>(0,rj.
checkReplicas)(t,e=>(0,$a.matchBranches)(e.fact.kinesis,oj,e))};var oj={value:(t,e)=>aj(e,t),absent:()=>[],unverifiable:(t,e)=>[
sk(e,"a stream",t)]},nk="Set `encryption: StreamEncryption.MANAGED` on the stream, or StreamEncryption.KMS with its own \
key (StreamEncryption: EncryptionType KMS, KeyId alias/aws/kinesis or that key).";function aj(t,{encryption:e,stream:n}){
let s=(0,$a.violation)(`${t.name} sends its changes to the Kinesis stream ${n}, which is not encrypted with KMS.`,nk);return(0,$a.
matchBranches)(e,{value:({level:i})=>i==="AWS_OWNED"?[s]:[],absent:()=>[s],unverifiable:i=>[sk(t,n,i)]})}function sk(t,e,n){
return(0,$a.unverifiable)(`${t.name} sends its changes to ${e}, whose encryption cannot be determined: ${n}.`,nk)}});var Ba=p(xa=>{"use strict";Object.defineProperty(xa,"__esModule",{value:!0});xa.TLS_CONTROLS=void 0;xa.TLS_CONTROLS={nist80053R5:[
"SC-8","SC-8(1)"],hipaa:["164.312(e)(1)"],pciDss4:["4.2.1"],iso27001:["A.8.24"],soc2:["CC6.7"]}});var Ld=p(Kt=>{"use strict";Object.defineProperty(Kt,"__esModule",{value:!0});Kt.ANY_VARIABLE=void 0;Kt.environments=lj;var Gi=N(),
pt=k(),cj=E(),qd=q();function lj(t,e){let{template:n,properties:s,type:i}=e,r=fj.get(i);if(r===void 0)return[];let o=r.flatMap(
f=>ok(s,f)),a=i==="AWS::Serverless::Function"?(0,pt.at)(n.document,"Globals","Function")??{}:{},c=new Set(o.map(([f])=>f)),
l=r.flatMap(f=>ok(a,f)).filter(([f])=>!c.has(f)),u=n.locate(e);return[...o,...l].map(([f,d])=>({where:u,name:f,value:(0,qd.
eachValue)(t.evaluate(d,n),h=>{let g=(0,cj.joinedParts)(h);return g===void 0?t.asText((0,qd.value)(h)):(0,qd.value)(g.map(
mj).join(""))})}))}Kt.ANY_VARIABLE="*";var rk={path:["Environment","Variables"],format:"map"},uj=["CodeRepository","Code\
Configuration","CodeConfigurationValues"],fj=new Map([["AWS::Lambda::Function",[rk]],["AWS::Serverless::Function",[rk]],
["AWS::ECS::TaskDefinition",[{path:["ContainerDefinitions","Environment"],format:"list"}]],["AWS::CodeBuild::Project",[{
path:["Environment","EnvironmentVariables"],format:"list"}]],["AWS::Batch::JobDefinition",[{path:["ContainerProperties",
"Environment"],format:"list"}]],["AWS::AppRunner::Service",[{path:["SourceConfiguration","ImageRepository","ImageConfigu\
ration","RuntimeEnvironmentVariables"],format:"list"},{path:["SourceConfiguration",...uj,"RuntimeEnvironmentVariables"],
format:"list"}]]]);function ok(t,{path:e,format:n}){return e.reduce((i,r)=>i.flatMap(o=>dj(o,r)),[t]).flatMap(i=>n==="ma\
p"?(0,Gi.presentBranches)(i).flatMap(pj):(0,Gi.itemBranches)(i).map(hj))}function dj(t,e){return(0,Gi.itemBranches)(t).flatMap(
n=>ak(n)?[n]:(0,pt.at)(n,e)??[])}function ak(t){return!(0,pt.isObject)(t)||(0,Gi.asIntrinsic)(t)!==void 0}function pj(t){
return ak(t)?[[Kt.ANY_VARIABLE,t]]:(0,pt.entriesOf)(t).map(([e,n])=>[e.startsWith("Fn::")?Kt.ANY_VARIABLE:e,n])}function hj(t){
let e=(0,pt.at)(t,"Name");return(0,pt.isScalar)(e)?[String(e),(0,pt.at)(t,"Value")??""]:[Kt.ANY_VARIABLE,(0,pt.at)(t,"Va\
lue")??t]}function mj(t){if((0,pt.isScalar)(t))return String(t);let e=(0,Gi.namedResource)(t);return`\${${e===void 0?JSON.
stringify(t):[e.logicalId,e.attribute??[]].flat().join(".")}}`}});var lk=p(Ka=>{"use strict";Object.defineProperty(Ka,"__esModule",{value:!0});Ka.plaintextEndpoint=void 0;var Dd=E(),yj=Ba(),
Fa=U(),ck=Ld();Ka.plaintextEndpoint={name:"PlaintextEndpoint",title:"No environment variable configures an endpoint of D\
ynamoDB or DAX without TLS",why:"DynamoDB accepts plain HTTP. When a TLS-only policy denies a request, its keys and item\
s have already crossed the network unencrypted. `dax://` is unencrypted, `daxs://` uses TLS.",remedy:"Use `https://` and\
 `daxs://`, or omit the endpoint: the SDKs use TLS by default.",controls:yj.TLS_CONTROLS,guarded:!1,check:t=>t.environments.
flatMap(e=>(0,Fa.findings)({where:e.where,subjects:[],when:e.when},bj(e)))};var gj=["AWS_ENDPOINT_URL","AWS_ENDPOINT_URL\
_DYNAMODB","AWS_ENDPOINT_URL_DYNAMODB_STREAMS","AWS_ENDPOINT_URL_DAX"];function bj({name:t,value:e}){let n=[...gj,ck.ANY_VARIABLE].
includes(t.toUpperCase()),s=t===ck.ANY_VARIABLE?"a variable":t,i="Use https:// (daxs:// for DAX) in the variable, or rem\
ove the variable.",r=o=>[(0,Fa.unverifiable)(`Whether ${s} configures an endpoint with TLS cannot be determined: ${o}.`,
i)];return(0,Fa.matchBranches)(e,{value:o=>Sj(o,n)?[(0,Fa.violation)(`${s} configures an endpoint without TLS: ${(0,Dd.abbreviate)(
o)}.`,i)]:n&&/^\s*\$\{/.test((0,Dd.display)(o))?r(`it begins with ${(0,Dd.abbreviate)(o)}`):[],absent:()=>[],unverifiable:o=>n?
r(o):[]})}function Sj(t,e){return/\bdax:\/\//i.test(t)?!0:[...t.matchAll(/\bhttp:\/\/(?<host>[^\s/"'\\,;]*)/gi)].some(({
groups:n})=>e||wj(n.host))}function wj(t){return t.toLowerCase().replace(/:\d+$/,"").split(".").some(n=>/^(?:(?:(?:streams|search)-)?(?:dynamodb|ddb)(?:-fips)?|dax|dax-clusters)$/.
test(n))}});var dk=p(Ua=>{"use strict";Object.defineProperty(Ua,"__esModule",{value:!0});Ua.pointInTimeRecovery=void 0;var kj=k(),_j=Je(),
fk=Wi(),uk="Set `pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true }` on every replica: DynamoDB does\
 not copy the setting between replicas.";Ua.pointInTimeRecovery={name:"PointInTimeRecovery",title:"Every replica has poi\
nt-in-time recovery",why:"Encryption does not protect against accidental writes and deletes. Point-in-time recovery does\
, and exports to Amazon S3 need it.",remedy:uk,controls:{nist80053R5:["CP-9","CP-10"],hipaa:["164.308(a)(7)(ii)(A)","164\
.308(a)(7)(ii)(B)"],pciDss4:["10.3.3","10.5.1"],securityHub:["DynamoDB.2"]},guarded:!1,check:t=>[...(0,fk.checkSwitch)(t,
"point-in-time recovery",uk,e=>e.pointInTimeRecovery),...vj(t)]};function vj(t){return(0,_j.checkCalls)(t,[{service:"dyn\
amodb",action:"updateContinuousBackups",check:e=>(0,fk.checkSwitchCall)((0,kj.at)(e,"PointInTimeRecoverySpecification","\
PointInTimeRecoveryEnabled"),"point-in-time recovery","Remove the call that turns point-in-time recovery off.")}])}});var yk=p(Va=>{"use strict";Object.defineProperty(Va,"__esModule",{value:!0});Va.replicaParity=void 0;var jd=k(),Cd=vi(),
ht=U(),$d=ve();Va.replicaParity={name:"ReplicaParity",title:"All replicas of a table have the same settings",why:"Dynamo\
DB replicates items, but not resource policies, tags, Contributor Insights and keys: each replica has its own. One repli\
ca with weaker settings exposes the data of all.",remedy:"Use the same settings for every replica. All replicas in one a\
ccount need the same kind of key.",controls:{},guarded:!1,check:(t,e)=>t.tables.flatMap(n=>{let s=(0,$d.replicasOf)(n),i=s.
find(({fact:r})=>r.local)??s[0];return s.filter(({fact:r})=>!r.local).flatMap(r=>(0,ht.findings)((0,$d.locationOf)(r),[...Oj(
r,i),...r!==i&&(0,$d.isRemote)(n,r.fact)?[...Aj(r,i),...Tj(r,i,e)]:[]]))})};function Oj({fact:{region:t},name:e},{fact:{
region:n}}){let s="Use a Region of the table's partition, for example us-east-1.";if(t===void 0||(0,Cd.isKnownRegion)(t)){
let i=[t,n].flatMap(r=>r===void 0?[]:(0,Cd.partitionOf)(r)??[]);return new Set(i).size>1?[(0,ht.violation)(`${e} is in a\
nother AWS partition than the table, and DynamoDB does not replicate between partitions.`,s)]:[]}return[(0,Cd.partitionOf)(
t)===void 0?(0,ht.violation)(`${e} is in a Region that does not exist.`,s):(0,ht.asWarning)((0,ht.unverifiable)(`${e} is\
 in a Region that this version of the library does not know.`,s))]}var mk="Use the same settings for every replica: Dyna\
moDB does not copy them between Regions.";function Aj(t,e){let n=[...Wa("resource policies",t,e,i=>hk(i.policy,i)),...Wa(
"stream policies",t,e,i=>hk(i.streamPolicy,i)),...Wa("tags",t,e,i=>Pj(i.tags)),...Wa("Contributor Insights",t,e,i=>i.contributorInsights)],
s=(0,ht.asWarning)((0,ht.violation)(`${t.name} differs from the table in its own Region: ${n.join(", ")}.`,mk));return n.
length===0?[]:[pk(t)&&pk(e)?s:(0,ht.possible)(s)]}function pk({fact:{policy:t,streamPolicy:e,tags:n,contributorInsights:s}}){
return[t,e,n,s].every(({length:i})=>i===1)}function Tj(t,e,n){let[s,i]=[t,e].map(({fact:o})=>o.encryption.flatMap(a=>a.kind===
"value"?[a.value.level]:[])),r=[s,i].every(o=>o.length>0&&!o.includes("AWS_OWNED"));return n.minimumKey==="AWS_MANAGED"&&
r&&!s.some(o=>i.includes(o))?[(0,ht.violation)(`${t.name} has another kind of key than the table in its own Region, whic\
h DynamoDB rejects.`,mk)]:[]}function Wa(t,e,n,s){let[i,r]=[e,n].map(({fact:o})=>Ej(s(o)));return i!==void 0&&r!==void 0&&
i!==r?[t]:[]}function Ej(t){let e=t.flatMap(n=>n.kind==="value"?[(0,jd.canonical)(n.value)]:[]);return e.length===t.length?
e.sort().join():void 0}function hk(t,{region:e}){return t.map(n=>n.kind==="value"&&e!==void 0?{...n,value:(0,jd.canonical)(
n.value).replaceAll(e,"<region>")}:n)}function Pj(t){return t.map(e=>e.kind==="value"&&Array.isArray(e.value)?{...e,value:e.
value.map(jd.canonical).sort()}:e)}});var kk=p(Ga=>{"use strict";Object.defineProperty(Ga,"__esModule",{value:!0});Ga.replicationNotDenied=void 0;var gk=k(),Nj=E(),
Mj=$i(),Sn=U(),Bd=ds(),Ij=ve(),Rj=Je(),xd=`Exempt the service-linked roles for replication and auto scaling in each Deny\
: ${Bd.ROLE_EXEMPTION}. For replicas in other accounts, exempt AWS services too: BoolIfExists \`aws:PrincipalIsAWSService\
\` with "false".`;Ga.replicationNotDenied={name:"ReplicationNotDenied",title:"No policy of a table with replicas denies \
requests that replication needs",why:"Replication and auto scaling call DynamoDB with service-linked roles. A replica wh\
ose policy denies the replication role stops replicating. After 20 hours, DynamoDB permanently converts it to a single-R\
egion table.",remedy:xd,controls:{},guarded:!0,check:t=>[...(0,Ij.checkReplicas)(t,e=>qj(e)?[...(0,Sn.matchBranches)(e.fact.
policy,Dj,e),...(0,Sn.matchBranches)(e.fact.streamPolicy,Cj,e)]:[]),...$j(t)]};function qj(t){return bk(t)||t.table.opaque!==
void 0}function bk({table:{replicas:t,replicationAccounts:e}}){return t.length>1||e.length>1}var Lj=new Bd.PolicyMemory(
Mj.analyzeReplication);function Sk(t){return{value:(e,n)=>{let s=t==="table"?n.inText:`the stream of ${n.inText}`,i=wk(e,
(0,Bd.policySubject)(n,t),s);return bk(n)?i:i.map(Sn.asWarning)},absent:()=>[],unverifiable:()=>[]}}var Dj=Sk("table"),Cj=Sk(
"stream");function wk(t,e,n){let{denied:s,possiblyDenied:i}=Lj.ask(t,e);return[...s.length===0?[]:[(0,Sn.violation)(`The\
 policy of ${n} denies requests that replication needs: ${s.join("; ")}.`,xd)],...i.length===0?[]:[(0,Sn.asWarning)((0,Sn.
violation)(`The policy of ${n} may deny requests that replication needs: ${i.join("; ")}.`,xd))]]}function $j(t){return t.
tables.some(({replicas:n,replicationAccounts:s})=>n.length>1||s.length>1)?(0,Rj.checkCalls)(t,[{service:"dynamodb",action:"\
putResourcePolicy",check:n=>{let s=(0,Nj.parseJson)((0,gk.textOrNone)((0,gk.at)(n,"Policy")));return s===void 0?[]:wk(s,
{kind:"table"},"the table that the custom resource sets").map(Sn.asWarning)}}]):[]}});var vk=p(Ja=>{"use strict";Object.defineProperty(Ja,"__esModule",{value:!0});Ja.resourcePolicyDeployable=void 0;var jj=N(),
Fd=$i(),wn=U(),Ya=ds(),xj=ve(),Bj=_i(),Fj=jt();Ja.resourcePolicyDeployable={name:"ResourcePolicyDeployable",title:"Dynam\
oDB and KMS accept the policies, and the policies take effect",why:"A policy that DynamoDB or KMS rejects fails the depl\
oyment. A policy that names another resource is accepted but has no effect.",remedy:'Use `Resource: "*"`, actions that t\
he resource supports, and principals that exist. Attach policies to new replicas in a second deployment.',controls:{},guarded:!1,
check:(t,{newReplicas:e})=>[...(0,xj.checkReplicas)(t,n=>[...(0,wn.matchBranches)(n.fact.policy,Wj,n),...(0,wn.matchBranches)(
n.fact.streamPolicy,Vj,n),...Jj(n,e)]),...(0,Fj.checkKeys)(t,Uj)]};var Kj=new Bj.TextMemory;function Uj({policy:t}){return(0,wn.
matchBranches)(t,{value:e=>Kj.ask(JSON.stringify(e),()=>(0,Fd.keyPolicyDeployability)(e)).map(({message:n,fix:s})=>(0,wn.
violation)(`The policy of the table's key will not work: ${n}.`,s)),absent:()=>[],unverifiable:()=>[]})}function _k(t){return{
value:(e,n)=>Yj(e,n,t).map(({severity:s,message:i,fix:r})=>{let o=t==="table"?n.inText:`the stream of ${n.inText}`,a=(0,wn.
violation)(`The policy of ${o} will not work: ${i}.`,r);return s==="error"?a:(0,wn.asWarning)(a)}),absent:()=>[],unverifiable:()=>[]}}
var Wj=_k("table"),Vj=_k("stream"),Gj=new Ya.PolicyMemory(Fd.deployability);function Yj(t,e,n){if((0,Ya.isOwnDeny)(t,n,()=>(0,Ya.
policySubject)(e,n)))return[];let s=(0,Ya.policySubject)(e,n),{logicalId:i}=e.table.where;return e.fact.policySource==="\
template"&&(0,jj.hasIntrinsic)(t)&&JSON.stringify(t).includes(i)?(0,Fd.deployability)(t,{...s,ownLogicalId:i}):Gj.ask(t,
s)}function Jj({fact:t,name:e},n){let{local:s,region:i,policySource:r}=t;return!s&&i!==void 0&&n.includes(i)&&[t.policy,
t.streamPolicy].some(c=>c.some(l=>l.kind==="value"))&&r==="template"?[(0,wn.violation)(`${e} is created by this deployme\
nt (context cdk-secure-table:newReplicas), which cannot attach its policy yet.`,`Remove the policy of the replica in ${i}\
 from this deployment. Add it in a second deployment, without the context.`)]:[]}});var Tk=p(Ha=>{"use strict";Object.defineProperty(Ha,"__esModule",{value:!0});Ha.streamTlsOnly=void 0;var Ak=k(),Hj=Ba(),
Ut=U(),He=ds(),zj=ve(),Xj=Je();Ha.streamTlsOnly={name:"StreamTlsOnly",title:"Every stream of a table denies requests tha\
t don't use TLS",why:"A stream contains the items that change. Streams have their own resource policy: the policy of the\
 table does not apply to them.",remedy:He.STREAM_TLS_FIX,controls:Hj.TLS_CONTROLS,guarded:!0,check:t=>[...(0,zj.checkReplicas)(
t,e=>(0,He.exceptNewReplica)(e,(0,Ut.matchBranches)(e.table.stream,Qj,e))),...Zj(t)]};var Qj={value:(t,e)=>t?(0,Ut.matchBranches)(
e.fact.streamPolicy,Ok,e):[],absent:()=>[],unverifiable:(t,e)=>(0,Ut.matchBranches)(e.fact.streamPolicy,Ok,e).length===0?
[]:[(0,Ut.unverifiable)(`Whether ${e.inText} has a stream that accepts requests without TLS cannot be determined: ${t}.`,
He.STREAM_TLS_FIX)]},Ok={value:(t,e)=>(0,He.checkTls)(t,"stream",()=>(0,He.policySubject)(e,"stream"),()=>`the stream of\
 ${e.inText}`),absent:({inText:t})=>[(0,Ut.violation)(`The stream of ${t} has no resource policy and accepts requests wi\
thout TLS.`,He.STREAM_TLS_FIX)],unverifiable:(t,{inText:e})=>[(0,Ut.unverifiable)(`The resource policy of the stream of ${e}\
 cannot be determined: ${t}.`,He.STREAM_TLS_FIX)]};function Zj(t){return(0,Xj.checkCalls)(t,[...(0,He.policyCalls)("stre\
am"),{service:"dynamodb",action:"updateTable",check:e=>ex((0,Ak.at)(e,"StreamSpecification","StreamEnabled"))}])}function ex(t){
switch(t===void 0?!1:(0,Ak.booleanOf)(t)){case!0:return[(0,Ut.violation)("The custom resource enables a stream, which ha\
s no resource policy and accepts requests without TLS.",He.STREAM_TLS_FIX)];case!1:return[];case void 0:return[(0,Ut.unverifiable)(
"Whether the custom resource enables a stream cannot be determined.",He.STREAM_TLS_FIX)]}}});var Pk=p(Xa=>{"use strict";Object.defineProperty(Xa,"__esModule",{value:!0});Xa.tableKeyForTablesOnly=void 0;var tx=$i(),
za=U(),nx=_i(),Ek="Give the resource its own key, or use the AWS managed key for its service.";Xa.tableKeyForTablesOnly=
{name:"TableKeyForTablesOnly",title:"A key that is usable only through DynamoDB encrypts only tables",why:"The policy of\
 such a key allows only calls through DynamoDB (kms:ViaService). A stream, queue, topic, bucket, function, log group or \
vault cannot encrypt with it, and fails at deployment or at its first use.",remedy:Ek,controls:{},guarded:!1,check:t=>t.
related.keyUses.flatMap(e=>(0,za.findings)({where:e.where,subjects:[]},sx(e)))};function sx({property:t,encryption:e}){return(0,za.
matchBranches)(e,{value:({key:n,lookedUp:s})=>n===void 0||!rx(n)?[]:[(s===void 0?za.violation:za.unverifiable)(`${t} nam\
es the key ${n.where.constructPath}, which is usable only through DynamoDB: the resource cannot encrypt with it${s===void 0?
"":`, if it is the key that is deployed (${s})`}.`,Ek)],absent:()=>[],unverifiable:()=>[]})}var ix=new nx.TextMemory;function rx({
policy:t}){return t.some(e=>e.kind==="value"&&ix.ask(JSON.stringify(e.value),()=>(0,tx.isUsableOnlyThroughDynamoDb)(e.value)))}});var Nk=p(Za=>{"use strict";Object.defineProperty(Za,"__esModule",{value:!0});Za.tlsOnly=void 0;var Kd=k(),ox=Ba(),Qa=U(),
Wt=ds(),ax=ve(),cx=Je();Za.tlsOnly={name:"TlsOnly",title:"Every table and replica denies requests that don't use TLS",why:"\
DynamoDB accepts plain HTTP. A Deny statement in the resource policy rejects such requests of every principal. Each repl\
ica needs its own policy.",remedy:Wt.TLS_FIX,controls:ox.TLS_CONTROLS,guarded:!0,check:t=>[...(0,ax.checkReplicas)(t,e=>(0,Wt.
exceptNewReplica)(e,(0,Qa.matchBranches)(e.fact.policy,lx,e))),...ux(t)]};var lx={value:(t,e)=>(0,Wt.checkTls)(t,"table",
()=>(0,Wt.policySubject)(e,"table"),()=>e.inText),absent:({name:t})=>[(0,Qa.violation)(`${t} has no resource policy and \
accepts requests without TLS.`,Wt.TLS_FIX)],unverifiable:(t,{inText:e})=>[(0,Qa.unverifiable)(`The resource policy of ${e}\
 cannot be determined: ${t}.`,Wt.TLS_FIX)]};function ux(t){return(0,cx.checkCalls)(t,[...(0,Wt.policyCalls)("table"),{service:"\
dynamodb",action:"updateTable",check:e=>(0,Kd.listOf)((0,Kd.at)(e,"ReplicaUpdates")).filter(n=>(0,Kd.at)(n,"Create")!==void 0).
map(()=>(0,Qa.violation)("The custom resource adds a replica, which has no resource policy and accepts requests without \
TLS.",Wt.TLS_FIX))}])}});var Ud=p(mt=>{"use strict";Object.defineProperty(mt,"__esModule",{value:!0});mt.GUARDED=mt.CATALOGUE=void 0;mt.rulesFor=
Ix;var fx=bb(),dx=Sb(),px=Pb(),hx=Ew(),mx=Nw(),yx=Iw(),gx=Lw(),bx=xw(),Sx=Uw(),wx=Xw(),kx=tk(),_x=ik(),vx=lk(),Ox=dk(),Ax=yk(),
Tx=kk(),Ex=vk(),Px=Tk(),Nx=Pk(),Mx=Nk();mt.CATALOGUE=[hx.customerManagedKey,kx.keyRotation,Sx.keyPolicyScope,wx.keyRetained,
bx.keyAccess,Nx.tableKeyForTablesOnly,Mx.tlsOnly,Px.streamTlsOnly,Tx.replicationNotDenied,Ex.resourcePolicyDeployable,Ox.
pointInTimeRecovery,gx.deletionProtection,fx.backupPlan,Ax.replicaParity,_x.kinesisDestinationEncrypted,mx.daxEncryptionAtRest,
yx.daxEncryptionInTransit,dx.backupVaultCustomerManagedKey,vx.plaintextEndpoint,px.contributorInsightsPlaintextKeys];function Ix(t){
return mt.CATALOGUE.filter(e=>e.controls[t]!==void 0)}mt.GUARDED=mt.CATALOGUE.filter(t=>t.guarded)});var qk=p(Wd=>{"use strict";Object.defineProperty(Wd,"__esModule",{value:!0});Wd.runRules=Rx;var Ik=Fe(),Rk=k();function Rx(t,e,n){
return e.flatMap(s=>qx(s.check(t,n)).map(i=>({rule:s,finding:i})))}function qx(t){if(t.every(({when:n})=>n===void 0))return t;
let e=new Map;return t.forEach(n=>(0,Rk.addTo)(e,JSON.stringify([(0,Ik.identityOf)(n.where),n.finding,n.severity]),n)),[
...e.values()].map(Lx)}function Lx(t){let[e]=t,n=new Map;return t.forEach(({message:s,when:i})=>i===void 0?n.set(s,[]):(0,Rk.
addTo)(n,s,i)),{...e,message:[...n].map(([s,i])=>Dx(i)+s).join(" "),fix:[...new Set(t.map(({fix:s})=>s))].join(" "),subjects:[
...new Map(t.flatMap(({subjects:s})=>s).map(s=>[JSON.stringify([(0,Ik.identityOf)(s.where),s.region,s.foreignKey]),s])).
values()]}}function Dx(t){let e=new Set(t.map(({decisions:o})=>JSON.stringify(o)));if(t.length===0||e.size===t[0].all.length)
return"";let n=Mk(t[0].all),s=Mk(t).filter(o=>!n.includes(o)),[i]=t;return`If ${(s.length>0?s:i.decisions.filter(o=>!n.includes(
o))).join(" and ")}: `}function Mk(t){let[e,...n]=t;return e.decisions.filter(s=>n.every(({decisions:i})=>i.includes(s)))}});var Lk=p(bs=>{"use strict";Object.defineProperty(bs,"__esModule",{value:!0});bs.ACKNOWLEDGED_RULES=void 0;bs.acknowledgement=
Cx;bs.ACKNOWLEDGED_RULES="aws:cdk:acknowledged-rules";function Cx(t,e,n){let s=new Set(n.flatMap(i=>[i,...e.map(r=>`${r}\
::${i}`)]));for(let{data:i}of t.filter(({type:r})=>r===bs.ACKNOWLEDGED_RULES)){let r=Object.entries(i??{}).find(([o])=>s.
has(o.replace(/^annotation::/i,"")));if(r!==void 0)return String(r[1])}}});var Vd=p(ec=>{"use strict";Object.defineProperty(ec,"__esModule",{value:!0});ec.TableRule=void 0;var Dk;(function(t){t.CUSTOMER_MANAGED_KEY=
"CustomerManagedKey",t.KEY_ROTATION="KeyRotation",t.KEY_POLICY_SCOPE="KeyPolicyScope",t.KEY_RETAINED="KeyRetained",t.KEY_ACCESS=
"KeyAccess",t.TABLE_KEY_FOR_TABLES_ONLY="TableKeyForTablesOnly",t.TLS_ONLY="TlsOnly",t.STREAM_TLS_ONLY="StreamTlsOnly",t.
REPLICATION_NOT_DENIED="ReplicationNotDenied",t.RESOURCE_POLICY_DEPLOYABLE="ResourcePolicyDeployable",t.POINT_IN_TIME_RECOVERY=
"PointInTimeRecovery",t.DELETION_PROTECTION="DeletionProtection",t.BACKUP_PLAN="BackupPlan",t.REPLICA_PARITY="ReplicaPar\
ity",t.KINESIS_DESTINATION_ENCRYPTED="KinesisDestinationEncrypted",t.DAX_ENCRYPTION_AT_REST="DaxEncryptionAtRest",t.DAX_ENCRYPTION_IN_TRANSIT=
"DaxEncryptionInTransit",t.BACKUP_VAULT_CUSTOMER_MANAGED_KEY="BackupVaultCustomerManagedKey",t.PLAINTEXT_ENDPOINT="Plain\
textEndpoint",t.CONTRIBUTOR_INSIGHTS_PLAINTEXT_KEYS="ContributorInsightsPlaintextKeys"})(Dk||(ec.TableRule=Dk={}))});var Gd=p(De=>{"use strict";Object.defineProperty(De,"__esModule",{value:!0});De.EXEMPTION_METADATA=void 0;De.exemptionsIn=
jk;De.isExempt=$x;De.covers=xk;De.keyAsText=jx;De.validExemption=Bk;De.problemOf=Fk;var Ee=k(),Ck=Vd(),$k=E();De.EXEMPTION_METADATA=
"cdk-secure-table:exemption";function jk(t){return(0,Ee.listOf)((0,Ee.at)(t,De.EXEMPTION_METADATA))}function $x(t,e,n){return jk(
t).some(s=>Fk(s)===void 0&&xk(Bk(s),e,n))}function xk({rules:t,regions:e},n,s){return t.includes(n)&&(e===void 0||s!==void 0&&
e.includes(s))}function jx(t){let e=(0,$k.composeText)(t);return typeof e=="string"?(0,$k.display)(e):JSON.stringify(t)}
function Bk(t){let[e,n]=[(0,Ee.at)(t,"regions"),(0,Ee.at)(t,"until")];return{rules:(0,Ee.listOf)((0,Ee.at)(t,"rules")).map(
String),regions:e===void 0?void 0:(0,Ee.listOf)(e).map(String),reason:String((0,Ee.at)(t,"reason")),until:n===void 0?void 0:
String(n)}}function Fk(t){let[e,n,s,i]=["rules","regions","reason","until"].map(o=>(0,Ee.at)(t,o)),r=(0,Ee.listOf)(e).filter(
o=>!Object.values(Ck.TableRule).includes(o));if(typeof s!="string"||s.trim()==="")return{code:"ExemptionWithoutReason",what:"\
The exemption has no reason",remedy:"Give the justification in `reason`. It is shown to auditors."};if((0,Ee.listOf)(e).
length===0)return{code:"ExemptionWithoutRules",what:"The exemption lists no rules",remedy:"List the rules in `rules`, fo\
r example `[TableRule.TLS_ONLY]`."};if(r.length>0)return{code:"ExemptionFromUnknownRule",what:`The exemption lists unkno\
wn rules (${r.map(xx).join(", ")})`,remedy:`Use values of TableRule: ${Object.values(Ck.TableRule).join(", ")}.`};if((0,Ee.
listOf)(n).some(o=>typeof o!="string"))return{code:"ExemptionOfUnknownRegion",what:"The exemption lists invalid Regions",
remedy:"List Regions by name, for example `us-east-1`."};if(i!==void 0&&!Fx(i))return{code:"ExemptionWithoutDate",what:`\
The exemption ends on ${JSON.stringify(i)}, which is not a date`,remedy:"Write `until` as YYYY-MM-DD, for example `2099-\
12-31`."};if(typeof i=="string"&&i<Bx())return{code:"ExemptionExpired",what:`The exemption ended on ${i}`,remedy:"Make t\
he table compliant, or renew the exemption with a current reason."}}function xx(t){return t===void 0?"undefined":JSON.stringify(
t)}function Bx(){return new Date().toISOString().slice(0,10)}function Fx(t){return typeof t=="string"&&/^\d{4}-\d{2}-\d{2}$/.
test(t)&&!Number.isNaN(Date.parse(t))&&new Date(t).toISOString().startsWith(t)}});var Uk=p(Hd=>{"use strict";Object.defineProperty(Hd,"__esModule",{value:!0});Hd.applyExemptions=Gx;var tc=Gd(),Yd=k(),Kx=Y(),
Ux=Vd(),Wx=E(),nc=Fe(),Vx={name:"Exemption",title:"Exemptions are valid and match a finding",why:"An exemption turns rul\
es off for a table. One that is invalid or matches no finding may hide a later mistake.",remedy:"Fix or remove the exemp\
tion.",controls:{},guarded:!0};function Gx(t,e){let n=new Jd(e),s=new Map(t.flatMap(o=>n.covering(o).slice(0,1).map(a=>[
o,a]))),i=t.filter(o=>e.reports(o));return e.allowed&&s.forEach((o,a)=>e.reports(a)&&e.exempted?.(a,o)),[...e.allowed?i.
filter(o=>!s.has(o)):i.map(o=>s.has(o)?Qx(o):o),...n.invalid.filter(({finding:o})=>e.reportsInvalid(o.where)),...n.unused(
e)]}var Jd=class{invalid=[];all=[];byResource=new Map;ofTemplates=[];ofConstructs=new Map;constructor({exemptions:e,declared:n}){
e.forEach(s=>this.enter(s)),n.forEach(({where:s,exemption:i})=>this.entryOf(s,i))}covering({rule:e,finding:n}){let{where:s,
subjects:i}=n,o=i.some(u=>(0,nc.identityOf)(u.where)===(0,nc.identityOf)(s))?[]:Yx(n).map(u=>this.matching({where:s,region:u},
e.name)),a=i.map(u=>this.matching(u,e.name)),l=[o,a].some(u=>u.length>0&&u.every(f=>f.length>0))?[...o,...a].flat():[];return l.
forEach(u=>u.used.add(e.name)),l}unused({reportsUnused:e}){return this.all.flatMap(({where:n,rules:s,regions:i,used:r,reason:o})=>s.
filter(a=>!r.has(a)&&e(a,n)).map(a=>Kk(n,"warning",`The exemption from ${a} matches no finding (reason: ${o}).`,n.logicalId===
""||n.region!==void 0||i===void 0?Jx:Hx)))}matching({where:e,region:n,foreignKey:s},i){let r=e.logicalId===""||s!==void 0&&
i!==String(Ux.TableRule.CUSTOMER_MANAGED_KEY),o=this.ofTemplates.filter(({fact:a})=>zx(e,a.where)&&(a.key===void 0?r:Xx(
a.key,s,n)));return[...(this.byResource.get((0,nc.identityOf)(e))??[]).filter(a=>(0,tc.covers)(a,i,n)),...o.filter(({entry:a,
fact:c})=>(0,tc.covers)(a,i,n??c.key?.split(":")[3])).map(({entry:a})=>a)]}enter(e){let{where:n,exemption:s}=e,i=(0,tc.problemOf)(
s);if(i!==void 0){this.invalid.push(Kk(n,"error",`${i.what}.`,i.remedy));return}let r=this.entryOf(n,s);n.logicalId===""?
this.ofTemplates.push({fact:e,entry:r}):(0,Yd.addTo)(this.byResource,(0,nc.identityOf)(n),r)}entryOf(e,n){let s=(0,Yd.at)(
n,"of")===void 0?void 0:(0,Yd.canonical)({...n,key:void 0}),i=s===void 0?void 0:this.ofConstructs.get(s);if(i!==void 0)return i;
let r={...(0,tc.validExemption)(n),where:e,used:new Set};return this.all.push(r),s!==void 0&&this.ofConstructs.set(s,r),
r}};function Yx({where:t,subjects:e}){return t.region!==void 0||e.length===0?[t.region]:[...new Set(e.map(({region:n})=>n))]}
var Jx="Remove the exemption.",Hx="Remove the exemption, or omit its `regions`: the Region of the stack is unknown unles\
s the stack has an `env`.";function zx(t,e){return t.templateFile!==void 0||e.templateFile!==void 0?t.templateFile===e.templateFile:
t.constructPath===e.constructPath||t.constructPath.startsWith(`${e.constructPath}/`)}function Xx(t,e,n){if(e===void 0||t===
e)return t===e;let[s,i]=t.startsWith("arn:")?[t,e]:[e,t],r=s.split(":"),o=n===void 0||r[3]===n||(0,Wx.hasPlaceholder)(r[3]??
"");return r.length===6&&o&&(r[5]===i||r[5]===`key/${i}`)}function Qx(t){let{message:e,where:n}=t.finding,s=(0,Kx.becomesTable)(
n.resourceType)?"The exemption of the table":"The exemption";return{...t,finding:{...t.finding,message:`${e} ${s} has no\
 effect here (allowExemptions: false).`}}}function Kk(t,e,n,s){return{rule:Vx,finding:{where:t,severity:e,message:n,fix:s,
subjects:[{where:t}]}}}});var Vk=p(zd=>{"use strict";Object.defineProperty(zd,"__esModule",{value:!0});zd.readExemptions=tB;var Zx=q(),Wk=Gd(),sc=k(),
eB=E();function tB(t,e){let n=(0,Wk.exemptionsIn)((0,sc.at)(e.document,"Metadata")??{}).map(s=>({where:e.locate(),exemption:s,
key:nB(t,e,(0,sc.textOrNone)((0,sc.at)(s,"key")))}));for(let s of e.resources.values()){let i=(0,sc.at)(s.entry,"Metadat\
a");i!==void 0&&(0,Wk.exemptionsIn)(i).forEach(r=>n.push({where:e.locate(s),exemption:r}))}return n}function nB(t,e,n){let s=n.
startsWith("{")?(0,eB.parseJson)(n)??n:n.includes("${")?{"Fn::Sub":n}:n,[i]=(0,Zx.valuesOf)(t.evaluate(s,e));return n===
""||i===void 0?void 0:t.keyName(i)}});var ep=p(Yi=>{"use strict";Object.defineProperty(Yi,"__esModule",{value:!0});Yi.AssetFiles=void 0;Yi.readJson=Jk;var Yk=require("fs"),
Xd=require("path"),Vt=k(),sB=E(),Qd=class{byDirectory=new Map;find(e,n){return rB.test(Zd((0,Vt.textOrNone)(Gk(e))))?this.
upload(e,n):void 0}upload(e,n){let{file:s}=n.origin,i=Gk(e);if(s===void 0||typeof i!="string")return;let r=(0,Xd.dirname)(
s),o=this.byDirectory.get(r)??iB(r);return this.byDirectory.set(r,o),o.get(Zd(i))}};Yi.AssetFiles=Qd;function Gk(t){return(0,sB.
joinedParts)(t)?.at(-1)??t}function iB(t){let e=(0,Yk.readdirSync)(t).filter(n=>n.endsWith(".assets.json")).map(n=>Jk((0,Xd.
join)(t,n)));return new Map(e.flatMap(n=>(0,Vt.entriesOf)((0,Vt.at)(n,"files"))).flatMap(([,n])=>{let s=(0,Vt.at)(n,"sou\
rce","path"),i=(0,Vt.entriesOf)((0,Vt.at)(n,"destinations")).map(([,r])=>Zd((0,Vt.textOrNone)((0,Vt.at)(r,"objectKey"))));
return typeof s=="string"?i.map(r=>[r,(0,Xd.join)(t,s)]):[]}))}var rB=/[0-9a-f]{32}/;function Zd(t){return t.slice(t.lastIndexOf(
"/")+1)}function Jk(t){try{return JSON.parse((0,Yk.readFileSync)(t,"utf8"))}catch{return null}}});var Ji=p(te=>{"use strict";Object.defineProperty(te,"__esModule",{value:!0});te.Answers=te.NOTHING_ASSIGNED=te.OTHER=te.
TOO_MANY_CASES=te.IMPOSSIBLE=void 0;var oB=k();te.IMPOSSIBLE=new Error("CloudFormation does not deploy this case");te.TOO_MANY_CASES=
new Error("There are too many cases");te.OTHER="\0other";var aB=4096;te.NOTHING_ASSIGNED=[new Map];var tp=class{known=new Map;of(e,n){
let s=this.known.get(e)??new np(e,(i,r)=>this.allowed(i,r));return this.known.set(e,s),s.to(n)}allowed(e,n){try{return this.
of(e,n).flatMap(({assignments:s})=>s)}catch(s){if(s===te.TOO_MANY_CASES)return n;throw s}}};te.Answers=tp;var np=class{question;allowed;variables=new Set;byValues=new Map;byAssignments=new WeakMap;constructor(e,n){
this.question=e,this.allowed=n}to(e){let n=this.byAssignments.get(e)??this.group(this.extend(e));return this.byAssignments.
set(e,n),n}group(e){let n=new Map;for(let s of e){let i=this.answer(s);i!==te.IMPOSSIBLE&&(0,oB.addTo)(n,i,s)}return[...n].
map(([s,i])=>({answer:s,assignments:i}))}extend(e){let n=e;for(let r=-1;r!==this.variables.size;)r=this.variables.size,n=
[...this.variables].reduce(cB,n),n.forEach(o=>this.answer(o));let s=[...this.variables].filter(r=>e.some(o=>!o.has(r)));
return[...new Set(s.flatMap(r=>r.rules??[]))].filter(r=>r!==this.question).reduce((r,o)=>this.allowed(o,r),n)}answer(e){
let n=JSON.stringify([...this.variables].map(s=>e.get(s)));if(!this.byValues.has(n)){let s=this.variables.size,i=this.evaluate(
r=>(this.variables.add(r),e.get(r)??r.candidates[0]));if(s!==this.variables.size){this.byValues.clear();return}this.byValues.
set(n,i)}return this.byValues.get(n)}evaluate(e){try{return this.question.answer(e)}catch(n){if(n===te.IMPOSSIBLE)return te.
IMPOSSIBLE;throw n}}};function cB(t,e){if(t.every(n=>n.has(e)))return t;if(t.length*e.candidates.length>aB)throw te.TOO_MANY_CASES;
return t.flatMap(n=>n.has(e)?[n]:e.candidates.map(s=>new Map([...n,[e,s]])))}});var rc=p(ic=>{"use strict";Object.defineProperty(ic,"__esModule",{value:!0});ic.CaseCache=void 0;var sp=class{cases;undecided=new Map;decided=new Map;constructor(e){
this.cases=e}get(e,n){if(this.cases.hasValues)return n();if(this.cases.decided)return this.find(e,n);let s=this.undecided.
get(e)??n();return this.undecided.set(e,s),s}find(e,n){let s=this.decided.get(e);for(s===void 0&&(s={next:new Map},this.
decided.set(e,s));s.question!==void 0;)s=Hk(s,this.cases.ask(s.question));if(s.result===void 0){let{result:i,questions:r}=this.
cases.recorded(n);for(let o of new Set(r))s.question=o,s=Hk(s,this.cases.ask(o));s.result={value:i}}return s.result.value}};
ic.CaseCache=sp;function Hk(t,e){let n=t.next.get(e)??{next:new Map};return t.next.set(e,n),n}});var Xk=p(oc=>{"use strict";Object.defineProperty(oc,"__esModule",{value:!0});oc.Cases=void 0;var Hi=Ji(),lB=64,zk={decisions:[],
undecided:!0},ip=class{answers=new Hi.Answers;current;fixed;get decided(){return this.current!==void 0||this.fixed!==void 0}get hasValues(){
return this.fixed!==void 0}ask(e){return this.fixed===void 0?this.current.ask(e,this.answers):e.answer(this.fixed)}withValues(e,n){
return this.during(void 0,e,n)}outside(e){return this.during(void 0,void 0,e)}recorded(e){let{current:n}=this;if(n===void 0)
return{result:e(),questions:[]};let s=n.asked.length;return{result:e(),questions:n.asked.slice(s)}}each(e){let n=[];for(let s=new rp(
[]);s!==void 0;s=s.next()){try{let i=this.during(s,void 0,e);n.push(s.decisions.length===0?{value:i}:{value:i,when:{decisions:s.
decisions}})}catch(i){if(i===Hi.TOO_MANY_CASES)return[{value:this.outside(e),when:zk}];if(i!==Hi.IMPOSSIBLE)throw i}if(n.
length>lB)return[{value:this.outside(e),when:zk}]}return n.length===0?[{value:this.outside(e)}]:n}during(e,n,s){let[i,r]=[
this.current,this.fixed];this.current=e,this.fixed=n;try{return s()}finally{this.current=i,this.fixed=r}}};oc.Cases=ip;var rp=class t{script;decisions=[];asked=[];known=new Map;choices=[];assignments=Hi.
NOTHING_ASSIGNED;constructor(e){this.script=e}ask(e,n){return this.asked.push(e),this.known.has(e)||this.known.set(e,this.
decide(e,n)),this.known.get(e)}next(){let e=this.choices.map(({chosen:n})=>n);for(let n=e.length-1;n>=0;n--)if(e[n]+1<this.
choices[n].count)return new t([...e.slice(0,n),e[n]+1])}decide(e,n){let s=n.of(e,this.assignments);if(s.length===0)throw Hi.
IMPOSSIBLE;let i=s.length===1?0:this.script[this.choices.length]??0,{answer:r,assignments:o}=s[i];return this.assignments=
o,s.length>1&&(this.choices.push({chosen:i,count:s.length}),this.decisions.push(e.describe(r))),r}}});var e_=p(zi=>{"use strict";Object.defineProperty(zi,"__esModule",{value:!0});zi.Conditions=void 0;zi.operandOf=dB;var uB=Ji(),
Qk=N(),ie=k(),fB=E();function dB(t,e){return(0,ie.isScalar)(t)&&(0,fB.isKnown)(String(t))?{text:String(t)}:{unknown:t,variable:e}}
var op=class{variables;operand;questions=new WeakMap;answers=new WeakMap;rules=new WeakMap;constructor(e,n){this.variables=
e,this.operand=n}named(e,n){let s=this.questions.get(n)??new Map;this.questions.set(n,s);let i=s.get(e)??{answer:r=>this.
answer(i,e,n,r),describe:r=>`${e} is ${r}`};return s.set(e,i),i}rulesAbout(e,n){let s=(0,ie.at)(n.document,"Rules")??{},
i=this.rules.get(n)??(0,ie.entriesOf)((0,Qk.hasMacro)(s)?{}:s).map(([r,o])=>({text:JSON.stringify(o),question:this.rule(
r,o,n)}));return this.rules.set(n,i),i.filter(({text:r})=>r.includes(JSON.stringify(e))).map(({question:r})=>r)}rule(e,n,s){
let i=(0,ie.at)(n,"RuleCondition"),r=(0,ie.listOf)((0,ie.at)(n,"Assertions")).map(o=>(0,ie.at)(o,"Assert"));return{answer:o=>{
let a=c=>c===void 0||this.isTrue(c,{template:s,valueOf:o},0);if(a(i)&&!r.every(a))throw uB.IMPOSSIBLE;return!0},describe:()=>`\
the rule ${e} holds`}}answer(e,n,s,i){let r=this.answers.get(i)??new Map;this.answers.set(i,r);let o={template:s,valueOf:i};
if(!r.has(e)){r.set(e,void 0);let a=(0,ie.at)(s.document,"Conditions"),c=(0,ie.at)(a,"Fn::Transform")===void 0?(0,ie.at)(
a,n):void 0;r.set(e,c===void 0?this.isUnknownTrue({Condition:n},o):this.isTrue(c,o,0))}return r.get(e)??this.isUnknownTrue(
{Condition:n},o)}isTrue(e,n,s){let[i,r]=(0,ie.isObject)(e)&&Object.keys(e).length===1?Object.entries(e)[0]:[],o=(0,ie.isList)(
r)&&s<=Qk.DEPTH_LIMIT?r:[],a=u=>this.isTrue(u,n,s+1);if(i==="Condition"&&typeof r=="string")return this.named(r,n.template).
answer(n.valueOf);if(i==="Fn::Equals"&&o.length===2)return this.isEqual(o[0],o[1],n);if(i==="Fn::Not"&&o.length===1)return!a(
o[0]);if((i==="Fn::And"||i==="Fn::Or")&&o.length>0)return i==="Fn::And"?o.every(a):o.some(a);let[c,l]=o;return i==="Fn::\
Contains"&&o.length===2&&(0,ie.isList)(c)?c.some(u=>this.isEqual(u,l,n)):this.isUnknownTrue(e,n)}isEqual(e,n,s){let[i,r]=[
e,n].map(c=>this.operand(c,s.template,s.valueOf));if(i.text!==void 0&&r.text!==void 0)return i.text===r.text;let[o,a]=[i,
r].map(({text:c,unknown:l})=>(0,ie.canonical)(c??l)).sort();return o===a&&i.variable===r.variable?!0:!Zk(i,r)&&!Zk(r,i)&&
this.isUnknownTrue([o,a],s)}isUnknownTrue(e,{template:n,valueOf:s}){return s(this.variables.comparison((0,ie.canonical)(
e),n))==="true"}};zi.Conditions=op;function Zk({variable:t},{text:e}){return t!==void 0&&e!==void 0&&t.candidates.includes(
e)}});var Qi=p(Xi=>{"use strict";Object.defineProperty(Xi,"__esModule",{value:!0});Xi.TemplateSet=void 0;Xi.outputValues=n_;var ap=ce(),
ze=k(),cp=class{templates;exports;crossRegionValues;stacks;types;constructor(e){this.templates=e}get list(){return this.
templates}exportsNamed(e,n,{inEachCase:s}){if(this.exports===void 0){this.exports=new Map;for(let i of this.templates)for(let[
r,o]of s_(i)){let a=s((0,ze.at)(o,"Export","Name"),i);a!==void 0&&(0,ze.addTo)(this.exports,a,i_(i,r,o))}}return(this.exports.
get(e)??[]).filter(({template:i})=>(0,ap.mayShareEnvironment)(i,n))}stackOutputs(e,n,s){return this.stacks??=t_(this.templates,
i=>i.origin.stackName),(this.stacks.get(e)??[]).filter(i=>(0,ap.mayShareEnvironment)(i,s)).flatMap(i=>n_(i,n))}crossRegionExports(e,n){
if(this.crossRegionValues===void 0){this.crossRegionValues=new Map;for(let{template:s,logicalId:i,properties:r}of this.ofType(
"Custom::CrossRegionExportWriter"))for(let[o,a]of(0,ze.entriesOf)((0,ze.at)(r,"WriterProps","exports")))(0,ze.addTo)(this.
crossRegionValues,o,{template:s,name:`${i}.${o}`,value:a})}return(this.crossRegionValues.get(e)??[]).filter(({template:s})=>(0,ap.
mayEqual)(s.account,n.account))}get resources(){return this.templates.flatMap(({resources:e})=>[...e.values()])}ofType(e){
return this.types??=t_(this.resources,n=>n.type),this.types.get(e)??[]}};Xi.TemplateSet=cp;function n_(t,e){return s_(t).
filter(([n])=>n===e).map(([,n])=>i_(t,e,n))}function s_({document:t}){let e=(0,ze.at)(t,"Outputs");return(0,ze.at)(e,"Fn\
::Transform")===void 0?(0,ze.entriesOf)(e):[]}function i_(t,e,n){return{template:t,name:`Outputs.${e}`,value:(0,ze.at)(n,
"Value")??null}}function t_(t,e){let n=new Map;return t.forEach(s=>(0,ze.addTo)(n,e(s),s)),n}});var fp=p(kn=>{"use strict";Object.defineProperty(kn,"__esModule",{value:!0});kn.Literals=void 0;kn.allowedValues=r_;kn.ownerOf=
up;kn.itemName=o_;var ac=N(),F=k(),pB=Qi(),lp=class{templates;index;constructor(e){this.templates=e}of(e,n){return this.
index??=hB(this.templates.list),[...this.index.get(n)?.get(e)??[]]}};kn.Literals=lp;function hB(t){let e=new Map,n=(s,i,r)=>{
for(let{template:o,name:a}of a_(s,i)){let c=e.get(o)??new Map;e.set(o,c);let l=c.get(a)??new Set;c.set(a,l),r.filter(F.isScalar).
forEach(u=>l.add(String(u)))}};for(let s of t){let{document:i}=s,r=(0,F.at)(i,"Mappings");mB([(0,F.at)(i,"Conditions"),(0,F.
at)(i,"Rules"),r===void 0?void 0:i],(o,a)=>{let[c,l,u]=(0,F.isList)(a)?a:[];if(o==="Fn::Equals")n(c,s,[l]),n(l,s,[c]);else if(o===
"Fn::Contains")n(l,s,(0,F.isList)(c)?c:[]);else if(o==="Fn::FindInMap"){let f=(0,F.entriesOf)((0,F.at)(r,(0,F.textOrNone)(
c)));n(l,s,f.map(([d])=>d)),n(u,s,f.flatMap(([,d])=>(0,F.entriesOf)(d).map(([h])=>h)))}}),s.parent!==void 0&&(0,F.entriesOf)(
(0,F.at)(i,"Parameters")).forEach(([o,a])=>n({Ref:o},s,r_(a)??[]))}return e}function r_(t){let e=(0,F.at)(t,"AllowedValu\
es");return(0,F.isList)(e)&&e.length>0&&e.every(F.isScalar)&&!(0,F.textOrNone)((0,F.at)(t,"Type")).startsWith("AWS::SSM:\
:")?[...new Set(e.map(String))]:void 0}function up(t,e){let{parent:n}=e;return t.startsWith("AWS::")&&n?.resource.type===
"AWS::CloudFormation::Stack"?up(t,n.template):e}function o_(t,e){return`${t}[${String(e)}]`}function a_(t,e,n=0){let{name:s,
argument:i}=(0,ac.asIntrinsic)(t)??{},[r,o,a]=(0,F.isList)(i)?i:[i],c=(l,u=e)=>n>ac.DEPTH_LIMIT?[]:a_(l,u,n+1);switch(s){case"\
Ref":{let l=(0,F.textOrNone)(i),u=l.startsWith("AWS::")?void 0:e.parent?.parameter(l);return u===void 0?[{name:l,template:up(
l,e)}]:c(u,e.parent.template)}case"Fn::Sub":{let l=/^\$\{\s*([A-Za-z0-9:]+)\s*\}$/.exec((0,F.textOrNone)(r))?.[1];return l===
void 0?[]:c((0,F.at)(o,l)??{Ref:l})}case"Fn::Join":return(0,F.isList)(o)?o.length===1?c(o[0]):[]:r===","?c(o):[];case"Fn\
::Select":return(0,F.isList)(o)?[]:c(o).map(l=>({...l,name:o_(l.name,r)}));case"Fn::If":return[...c(o),...c(a)];case"Fn:\
:GetAtt":{let[l,u]=(0,ac.attributeOf)(i)??["",""];return(u.startsWith("Outputs.")?e.nested.get(l)??[]:[]).flatMap(f=>(0,pB.
outputValues)(f,u.slice(8)).flatMap(({value:d})=>c(d,f)))}default:return[]}}function mB(t,e){let n=[...t];for(;n.length>
0;){let s=n.pop();if((0,F.isList)(s))n.push(...s);else if((0,F.isObject)(s)){let i=(0,ac.asIntrinsic)(s);i!==void 0&&e(i.
name,i.argument),n.push(...Object.values(s))}}}});var dp=p(er=>{"use strict";Object.defineProperty(er,"__esModule",{value:!0});er.computedBy=gB;er.knownKey=wB;er.mappingOutcomes=
kB;var yB=N(),Ce=k(),Zi=E();function gB(t,e){switch(t){case"Fn::Join":return bB(e);case"Fn::Split":return SB(e);case"Fn:\
:Select":return(0,Ce.isList)(e)&&e.length===2?(0,Zi.selectItem)(e[0],e[1]):void 0;case"Fn::ToJsonString":return(0,Zi.jsonText)(
e);case"Fn::Length":return(0,Ce.isList)(e)?e.length:void 0;default:return}}function bB(t){let[e,n]=(0,Ce.isList)(t)?t:[];
return typeof e=="string"&&(0,Ce.isList)(n)?(0,Zi.joinParts)(e,n):void 0}function SB(t){let[e,n]=(0,Ce.isList)(t)?t:[];if(!(typeof e!=
"string"||e===""||typeof n!="string"))return(0,Zi.isKnown)(n)||!/[a-z0-9.-]/i.test(e)?n.split(e):void 0}function wB(t){return(0,Ce.
isScalar)(t)&&(0,Zi.isKnown)(String(t))?String(t):void 0}function kB(t,e,n){let[s,i,r,o,...a]=(0,Ce.isList)(t)?t:[],c=typeof s==
"string"?e.section("Mappings",s):void 0,l=(0,Ce.at)(o,"DefaultValue");if(!(_B(c)&&i!==void 0&&r!==void 0&&a.length===0&&
(o===void 0||l!==void 0)))return;let f=[n(i),n(r)],d=c_(c,f[0]).flatMap(g=>c_(g,f[1]));return d.length>0&&f.every(({text:g})=>g!==
void 0)||l===void 0?d:[...d,l]}function c_(t,{text:e,except:n}){return e===void 0?(0,Ce.entriesOf)(t).filter(([s])=>!n.includes(
s)).map(([,s])=>s):[(0,Ce.at)(t,e)].filter(s=>s!==void 0)}function _B(t){return(0,Ce.isObject)(t)&&[t,...Object.values(t)].
every(yB.isPlainObject)}});var p_=p(lc=>{"use strict";Object.defineProperty(lc,"__esModule",{value:!0});lc.Variables=void 0;var tr=Ji(),cc=fp(),vB=N(),
Gt=k(),l_=vi(),OB=E(),u_=q(),f_=dp(),pp=class{cases;literals;rulesAbout;questions=new WeakMap;comparisons=new WeakMap;constructor(e,n,s){
this.cases=e,this.literals=n,this.rulesAbout=s}named(e,n){let s=(0,cc.ownerOf)(e,n);return d_(this.questions,s,e,()=>this.
parameter(e,s))}of(e,n){let s=typeof e=="string"?(0,OB.pseudoParameterOf)(e):EB(e,n);return s===void 0?void 0:this.named(
s,n)}valuesOf(e){let n=this.cases.decided?[this.cases.ask(e)]:e.candidates;return n.includes(tr.OTHER)?void 0:n}valueOfPseudoParameter(e,n){
let s=e==="AWS::Partition"||e==="AWS::URLSuffix"?this.valueOfPseudoParameter("AWS::Region",n):void 0;return(s===void 0?void 0:
e==="AWS::Partition"?(0,l_.partitionOf)(s):(0,l_.domainSuffixOf)(s))??this.valuesOf(this.named(e,n))?.[0]}outcomesOf(e,n){
let s=nr(n.section("Parameters",e));return this.valuesOf(this.named(e,n))?.flatMap(i=>(0,u_.value)(s?hp(i):i))}passed(e,n,s,i){
let r=i.section("Parameters",s),o=(0,f_.knownKey)(e);if(nr(r))return o===void 0?void 0:(0,u_.value)(hp(o));let a=(0,cc.allowedValues)(
r),c=o!==void 0?[o]:n===void 0||!this.cases.decided?void 0:this.valuesOf(n)??[];if(!(a===void 0||c?.some(l=>a.includes(l)))){
if(c!==void 0&&this.cases.decided)throw tr.IMPOSSIBLE;return o===void 0?this.outcomesOf(s,i):void 0}}mappingKey(e,n){let s=n===
void 0||!this.cases.decided?(0,f_.knownKey)(e):this.cases.ask(n);return s===tr.OTHER?{except:n.candidates}:{text:s,except:[]}}comparison(e,n){
return d_(this.comparisons,n,e,()=>({candidates:["true","false"],answer(s){return s(this)==="true"},describe:s=>`${e} is\
 ${s}`}))}parameter(e,n){let[,s,i]=/^(.*)(\[\d+\])$/.exec(e)??[void 0,e],r=n.section("Parameters",s),o=AB(s,r,n),a=i!==void 0||
!nr(r),l=(o!==void 0?TB(o,i):a?(0,cc.allowedValues)(r):void 0)??[...this.literals.of(e,n),tr.OTHER];return{candidates:l,
rules:l.length===1?[]:this.rulesAbout(s,n),answer(u){return u(this)},describe:u=>u===tr.OTHER?`${e} is none of the value\
s that the template names`:`${e} is ${u}`}}};lc.Variables=pp;function AB(t,e,{origin:n}){return(0,Gt.textOrNone)((0,Gt.at)(
e,"Type")).startsWith("AWS::SSM::")?void 0:n.parameters?.get(t)}function TB(t,e){let n=e===void 0?t:hp(t)[Number(e.slice(
1,-1))];return n===void 0?void 0:[n]}function nr(t){return/CommaDelimitedList|List</.test((0,Gt.textOrNone)((0,Gt.at)(t,
"Type")))}function hp(t){return t.split(",").map(e=>e.trim())}function EB(t,e){let{name:n,argument:s}=(0,vB.asIntrinsic)(
t)??{};if(n==="Ref"&&typeof s=="string"){let c=e.section("Parameters",s);return c===void 0||nr(c)?void 0:s}let[i,r]=(0,Gt.
isList)(s)?s:[],o=(0,Gt.textOrNone)((0,Gt.at)(r,"Ref"));return nr(e.section("Parameters",o))?n==="Fn::Select"&&(0,Gt.isScalar)(
i)&&/^\d+$/.test(String(i))?(0,cc.itemName)(o,i):n==="Fn::Join"&&i===","?o:void 0:void 0}function d_(t,e,n,s){let i=t.get(
e)??new Map;t.set(e,i);let r=i.get(n)??s();return i.set(n,r),r}});var g_=p(ir=>{"use strict";Object.defineProperty(ir,"__esModule",{value:!0});ir.REFERENCE_RESOLVERS=void 0;ir.pseudoParameter=
DB;var PB=Qi(),NB=N(),sr=k(),h_=vi(),MB=Y(),y_=E();ir.REFERENCE_RESOLVERS={Ref:IB,"Fn::GetAtt":RB,"Fn::ImportValue":qB,"\
Fn::GetStackOutput":LB};function IB(t,e){let{parent:n}=e;if(typeof t!="string"||n===void 0)return[];let s=e.section("Par\
ameters",t);if(s===void 0||(0,sr.textOrNone)((0,sr.at)(s,"Type")).startsWith("AWS::SSM::"))return[];let i=`Parameters.${t}`,
r=n.parameter(t);if(r!==void 0)return[{template:n.template,name:`${e.origin.stackPath} ${i}`,value:r}];let o=(0,sr.at)(s,
"Default");return o===void 0?[]:[{template:e,name:i,value:o}]}function RB(t,e,n){let[s,i]=(0,NB.attributeOf)(t)??["",""],
r=e.nested.get(s);if(r!==void 0&&!e.partlyRead.has(s)&&i.startsWith("Outputs."))return r.flatMap(l=>(0,PB.outputValues)(
l,i.slice(8)));let{type:o,properties:a}=e.resources.get(s)??{},c=o===MB.SSM_PARAMETER&&i==="Value"?(0,sr.at)(a,"Value"):
void 0;return c!==void 0?[{template:e,name:`${s}.Value`,value:c}]:o==="Custom::CrossRegionExportReader"?n.crossRegionExports(
i,e):[]}function qB(t,e,n,s){let i=s.inCase(t,e);return i===void 0?[]:n.exportsNamed(i,e,s)}function LB(t,e,n,{inCase:s}){
let i=(a,c="")=>s((0,sr.at)(t,a)??c,e),r=i("Region",{Ref:"AWS::Region"}),o=i("RoleArn");return n.stackOutputs(i("StackNa\
me")??"",i("OutputName")??"",{region:r===y_.REGION?e.region:r,account:o===""?e.account:o&&o.split(":")[4]})}function DB(t,e){
return Object.hasOwn(m_,t)?m_[t](e)??(0,y_.placeholderOf)(t):void 0}var m_={"AWS::Region":t=>t.region,"AWS::AccountId":t=>t.
account,"AWS::Partition":t=>t.region&&(0,h_.partitionOf)(t.region),"AWS::URLSuffix":t=>t.region&&(0,h_.domainSuffixOf)(t.
region),"AWS::StackName":t=>t.origin.stackName}});var __=p(uc=>{"use strict";Object.defineProperty(uc,"__esModule",{value:!0});uc.Evaluator=void 0;var $=q(),CB=Ji(),$B=rc(),
jB=Xk(),b_=e_(),xB=fp(),BB=p_(),S_=dp(),w_=g_(),yt=N(),Yt=k(),rr=E(),mp=class{templates;originTemplates=new WeakMap;resolvedValues=new WeakMap;cases=new jB.
Cases;variables;conditions;outcomes=new Map;evaluating=new Map;texts={inCase:(e,n)=>this.singleText(e,n),inEachCase:(e,n)=>this.
cases.outside(()=>this.singleText(e,n))};constructor(e){this.templates=e,this.variables=new BB.Variables(this.cases,new xB.
Literals(e),(n,s)=>this.conditions.rulesAbout(n,s)),this.conditions=new b_.Conditions(this.variables,(n,s,i)=>this.cases.
withValues(i,()=>this.operand(n,s)))}evaluate(e,n){return e===void 0?$.ABSENT:(0,rr.isLiteral)(e)?(0,$.value)(e):this.walk(
e,n,0)}singleText(e,n){let[s,...i]=this.evaluate(e,n);return i.length===0&&s.kind==="value"&&typeof s.value=="string"?s.
value:void 0}resolvedValue(e){let n=(0,Yt.isObject)(e)?this.resolvedValues.get(e):void 0;return n===void 0?e:this.resolvedValue(
n)}originTemplate(e){return(0,Yt.isObject)(e)?this.originTemplates.get(e):void 0}target(e){let n=this.resolvedValue(e),s=(0,yt.
namedResource)(n),i=s&&this.originTemplate(n)?.resources.get(s.logicalId);return i&&{resource:i,attribute:s.attribute}}referencedResource(e){
return this.target(e)?.resource}exists({entry:e,template:n}){let s=(0,Yt.at)(e,"Condition");return(typeof s!="string"||!this.
cases.decided||this.cases.ask(this.conditions.named(s,n)))&&(n.parent===void 0||this.exists(n.parent.resource))}items(e,n){
return this.chosen(e,n).flatMap(s=>(0,Yt.isList)(s)?s.flatMap(i=>this.chosen(i,n)):[s])}chosen(e,n){let s=(0,yt.conditional)(
e);return s===void 0?(0,yt.isNoValue)(e)?[]:[e]:this.branchesOf(s,n).flatMap(i=>this.chosen(i,n))}branchesOf([e,n,s],i){
return typeof e!="string"||!this.cases.decided?[n,s]:[this.cases.ask(this.conditions.named(e,i))?n:s]}operand(e,n){let[s,
...i]=this.walk(e,n,0);return i.length===0&&s.kind==="value"?(0,b_.operandOf)(s.value,this.variableOf(s.value,n)):{unknown:e}}variableOf(e,n){
let s=this.resolvedValue(e);return this.variables.of(s,this.originTemplate(s)??n)}walk(e,n,s){if(typeof e!="object"||e===
null)return(0,$.value)(typeof e=="string"?(0,rr.literal)(e):e);if(s>yt.DEPTH_LIMIT)return k_;if((0,Yt.isList)(e))return(0,$.
combine)(e.map(r=>this.walk(r,n,s+1)));let i=(0,yt.asIntrinsic)(e);return i===void 0?this.object(e,n,s):this.intrinsic(i,
n,s+1)}object(e,n,s){let i=Object.entries(e).map(([r,o])=>(0,$.eachValue)(this.walk(o,n,s+1),a=>(0,$.value)([r,a])));return(0,$.
eachValue)((0,$.combine)(i),r=>(0,$.value)(Object.fromEntries(r)))}intrinsic({name:e,argument:n},s,i){switch(e){case"Ref":
return typeof n=="string"?this.ref(n,s,i):this.computedReference(e,n,s,i);case"Fn::GetAtt":{let r=(0,yt.attributeOf)(n);
return r===void 0?this.computedReference(e,n,s,i):this.resolveReference({name:e,argument:r},s,i)}case"Fn::ImportValue":case"\
Fn::GetStackOutput":return this.resolveReference({name:e,argument:n},s,i);case"Fn::If":return this.ifOutcomes(n,s,i);case"\
Fn::Sub":return this.substitute(n,s,i);case"Fn::Transform":return this.keepUnresolved(e,n,s);default:return(0,$.eachValue)(
this.walk(n,s,i),r=>this.compute(e,r,s,i))}}computedReference(e,n,s,i){return(0,$.eachValue)(this.walk(n,s,i),r=>{let o=e===
"Fn::GetAtt"?(0,yt.attributeOf)(r):void 0;return e==="Ref"&&typeof r=="string"?this.ref(r,s,i):this.resolveReference({name:e,
argument:o??r},s,i)})}ref(e,n,s){if(e==="AWS::NoValue")return $.ABSENT;let i=(0,w_.pseudoParameter)(e,n);return i===void 0?
this.resolveReference({name:"Ref",argument:e},n,s):(0,$.value)((this.cases.hasValues&&(0,rr.pseudoParameterOf)(i)!==void 0?
this.variables.valueOfPseudoParameter(e,n):void 0)??i)}compute(e,n,s,i){if(e==="Fn::FindInMap")return this.mapped(n,s,i);
let r=(0,S_.computedBy)(e,n);return r===void 0?this.keepUnresolved(e,n,s):(0,$.value)(this.withOrigin(r,s))}keepUnresolved(e,n,s){
let i=this.withOrigin({[e]:n},s),r=e==="Fn::Select"?this.variableOf(i,s):void 0;return(r&&this.variables.valuesOf(r)?.flatMap(
o=>(0,$.value)(o)))??(0,$.value)(i)}ifOutcomes(e,n,s){let i=(0,yt.conditional)({"Fn::If":e});return i===void 0?this.keepUnresolved(
"Fn::If",e,n):(0,$.distinct)(this.branchesOf(i,n).flatMap(r=>this.walk(r,n,s)))}mapped(e,n,s){let i=(0,S_.mappingOutcomes)(
e,n,r=>this.variables.mappingKey(r,this.variableOf(r,n)));if(i===void 0)return this.keepUnresolved("Fn::FindInMap",e,n);
if(i.length>0)return(0,$.distinct)(i.flatMap(r=>this.walk(r,n,s)));if(this.cases.decided)throw CB.IMPOSSIBLE;return this.
keepUnresolved("Fn::FindInMap",e,n)}substitute(e,n,s){let[i,r]=(0,Yt.isList)(e)?e:[e,{}];if(typeof i!="string")return this.
keepUnresolved("Fn::Sub",e,n);let o=(0,rr.subParts)(i,a=>(0,Yt.at)(r,a)).map(a=>this.walk(a,n,s));return(0,$.eachValue)(
(0,$.combine)(o),a=>(0,$.value)(this.withOrigin((0,rr.joinParts)("",a),n)))}resolveReference({name:e,argument:n},s,i){let r=this.
withOrigin({[e]:n},s),o=w_.REFERENCE_RESOLVERS[e](n,s,this.templates,this.texts),a=e==="Ref"&&typeof n=="string"?s.section(
"Parameters",n):void 0;if(a!==void 0&&o.length===0)return this.variables.outcomesOf(n,s)??(0,$.value)(r);let c=o.flatMap(
l=>this.outcomesOf(l,i));return c.length===0?(0,$.value)(r):(0,$.eachValue)((0,$.withDefault)(c,(0,$.value)(r)),l=>(a===
void 0?void 0:this.variables.passed(l,this.variableOf(l,s),n,s))??(0,$.value)(this.expressIn(s,l,r)))}outcomesOf({template:e,
name:n,value:s},i){let r=this.outcomes.get(e)??new $B.CaseCache(this.cases);this.outcomes.set(e,r);let o=this.evaluating.
get(e)??new Set;if(this.evaluating.set(e,o),o.has(n))return k_;o.add(n);try{return r.get(n,()=>this.walk(s,e,i))}finally{
o.delete(n)}}expressIn(e,n,s){if(!(0,yt.hasIntrinsic)(n))return n;let i=this.withOrigin({...s},e);return this.resolvedValues.
set(i,n),i}withOrigin(e,n){return(0,Yt.isObject)(e)&&!this.originTemplates.has(e)&&this.originTemplates.set(e,n),e}};uc.
Evaluator=mp;var k_=(0,$.unverifiable)("it is nested too deeply or refers to itself")});var bp=p(dc=>{"use strict";Object.defineProperty(dc,"__esModule",{value:!0});dc.PropertyReader=void 0;var me=q(),FB=__(),
v_=ce(),or=N(),ar=k(),fc=E(),gp=class extends FB.Evaluator{at({properties:e,template:n},...s){let i=e;for(let r=0;r<s.length&&
i!==void 0;r++){if(!(0,or.isPlainObject)(i)){let o=s.slice(r);return(0,me.eachValue)(this.evaluate(i,n),a=>this.pick(a,...o))}
i=(0,ar.at)(i,s[r])}return this.evaluate(i,n)}pick(e,...n){let s=e;for(let i of n){if(!(0,or.isPlainObject)(s))return(0,me.
unverifiable)(this.explain(s));if(s=(0,ar.at)(s,i),s===void 0)return me.ABSENT}return(0,me.value)(s)}boolean(e,...n){return this.
asBoolean(this.at(e,...n))}number(e,...n){return(0,me.eachValue)(this.at(e,...n),s=>{let i=typeof s=="string"&&s.trim()!==
""||typeof s=="number"?Number(s):NaN;return Number.isNaN(i)?(0,me.unverifiable)(this.explain(s)):(0,me.value)(i)})}text(e,...n){
return this.asText(this.at(e,...n))}asBoolean(e){return(0,me.eachValue)(e,n=>{let s=(0,ar.booleanOf)(n);return s===void 0?
(0,me.unverifiable)(this.explain(n)):(0,me.value)(s)})}asText(e){return(0,me.eachValue)(e,n=>(0,ar.isScalar)(n)&&!(0,fc.
hasDynamicReference)(String(n))?(0,me.value)(String(n)):(0,me.unverifiable)(this.explain(n)))}referencedResources(e){return(0,fc.
partsOf)(this.resolvedValue(e)).flatMap(n=>this.referencedResource(n)??[])}keyName(e){let n=this.resolvedValue(e);return typeof n==
"string"?n:[this.originTemplate(n)?.origin.stackPath,(0,ar.canonical)(n)].join(" ")}explain(e){let n=this.resolvedValue(
e);if((0,or.hasMacro)(n))return JSON.stringify(n).includes('"Fn::ForEach::')?"a loop (Fn::ForEach) generates it":"a macr\
o (Fn::Transform) generates it";let s=(0,or.asIntrinsic)(n);return s===void 0?typeof n=="string"&&(0,fc.hasDynamicReference)(
n)?`it is looked up at deployment (${yp(n)})`:"it is malformed":KB[s.name]?.(yp(s.argument))??this.explainReference(n)}explainReference(e){
let n=(0,or.namedResource)(e),s=this.originTemplate(e);if(n===void 0||s===void 0||n.logicalId.startsWith("AWS::"))return`\
it is evaluated at deployment (${yp(e)})`;if(s.section("Parameters",n.logicalId)!==void 0)return`it is the parameter ${n.
logicalId}`;let i=s.resources.get(n.logicalId)?.type;return i===void 0?`it refers to ${n.logicalId}, which the template \
does not define`:`it is a value of ${n.logicalId} (${i}) that is known only at deployment`}};dc.PropertyReader=gp;var KB={
"Fn::ImportValue":t=>`it is imported as ${t}, which no stack of this app exports`,"Fn::GetStackOutput":t=>`it is an outp\
ut of a stack that is not in this app (${t})`,[v_.DEPLOYER_VALUE]:t=>`the stack that deploys the template sets it (${t})`,
[v_.FOREIGN_REFERENCE]:t=>`it refers to ${t} in another stack, which is known only after synthesis`};function yp(t){return(0,fc.
abbreviate)(t,200)}});var kp=p(Pe=>{"use strict";Object.defineProperty(Pe,"__esModule",{value:!0});Pe.PRODUCT=Pe.STACK=void 0;Pe.deploysTemplates=
VB;Pe.templateSources=GB;var O_=q(),Sp=k();Pe.STACK="AWS::CloudFormation::Stack";var UB="AWS::CloudFormation::StackSet";
Pe.PRODUCT="AWS::ServiceCatalog::CloudFormationProduct";var WB="AWS::ServiceCatalog::CloudFormationProvisionedProduct";function VB({
type:t}){return Object.hasOwn(T_,t)}function GB(t,e){return T_[e.type](t,e)}var T_={[Pe.STACK]:A_,[UB]:A_,[Pe.PRODUCT]:YB,
[WB]:JB},E_={kind:"unknown",why:"it deploys a template that is not in this app"};function A_(t,e){let n=[...wp("body",t.
at(e,"TemplateBody")),...wp("url",t.at(e,"TemplateURL"))];return n.length===0?[E_]:n}function YB(t,e){let n=t.at(e,"Prov\
isioningArtifactParameters"),s=(0,O_.eachValue)(n,o=>(0,Sp.listOf)(o).flatMap(a=>t.pick(a,"Info"))),i=(0,O_.eachValue)(s,
o=>t.pick(o,"LoadTemplateFromURL")),r=s.some(o=>o.kind==="value"&&(0,Sp.at)(o.value,"ImportFromPhysicalId")!==void 0);return[
...wp("url",i),...r||n.some(({kind:o})=>o==="absent")?[E_]:[]]}function JB(t,e){let n=[t.at(e,"ProductId"),t.at(e,"Produ\
ctName")].flat().filter(({kind:i})=>i!=="absent");return n.length>0&&n.every(i=>i.kind==="value"&&HB(t,i.value))?[]:[{kind:"\
unknown",why:"it deploys a product that is not in this app"}]}function HB(t,e){return t.referencedResource(e)?.type===Pe.
PRODUCT||t.templates.ofType(Pe.PRODUCT).some(({template:n,properties:s})=>t.singleText((0,Sp.at)(s,"Name"),n)===e)}function wp(t,e){
return e.flatMap(n=>{switch(n.kind){case"value":return[{kind:t,value:n.value}];case"unverifiable":return[{kind:"unknown",
why:`which template it deploys cannot be determined: ${n.why}`}];case"absent":return[]}})}});var Jt=p(cr=>{"use strict";Object.defineProperty(cr,"__esModule",{value:!0});cr.asPolicy=zB;cr.jsonFrom=M_;cr.withoutMarks=
I_;var _n=q(),P_=N(),N_=k(),pc=E();function zB(t,e){return(0,_n.eachValue)(e,n=>{let s=(0,N_.isScalar)(n)||(0,pc.joinedParts)(
n)!==void 0;return(0,_n.eachValue)(s?M_(n):(0,_n.value)(n),i=>(0,P_.isIntrinsic)(i)||(0,P_.hasMacro)(i)?(0,_n.unverifiable)(
t.explain(i)):(0,_n.value)(i))})}function M_(t){let e=(0,pc.joinedParts)(t)??[t],n=(0,pc.parseJson)(QB(e),s=>I_(s,e));return n===
void 0?(0,_n.unverifiable)("it is not JSON"):(0,_n.value)(n)}var XB=/\uE200(\d+)\uE201/g;function QB(t){let e=!1;return t.
map((n,s)=>{let i=`\uE200${s}\uE201`;if(!(0,N_.isScalar)(n))return e?i:`"${i}"`;let r=String(n);return e=(r.match(/\\.|"/gs)?.
filter(a=>a==='"')??[]).length%2===1?!e:e,r}).join("")}function I_(t,e){let n=[],s=0;for(let i of t.matchAll(XB))n.push(
t.slice(s,i.index),e[Number(i[1])]??i[0]),s=i.index+i[0].length;return(0,pc.joinParts)("",[...n,t.slice(s)])}});var D_=p(mc=>{"use strict";Object.defineProperty(mc,"__esModule",{value:!0});mc.templateInFile=tF;mc.templateIn=L_;var ZB=require("fs"),
eF=q(),q_=Jt(),_p=ce(),hc=N(),Xe=k(),vn=E();function tF(t){try{return L_((0,vn.literal)((0,ZB.readFileSync)(t,"utf8")))}catch{
return}}function L_(t){if(R_(t))return t;let e=((0,vn.joinedParts)(t)??[t]).flatMap(nF),[n]=(0,eF.valuesOf)((0,q_.jsonFrom)(
{"Fn::Join":["",e]})),s=n??sF(e),i=e.some(r=>!(0,Xe.isScalar)(r));return!R_(s)||i&&(iF(s)||rF(s))?void 0:s}function R_(t){
return(0,Xe.isObject)(t)&&!(0,hc.isIntrinsic)(t)}function nF(t){return(0,Xe.isScalar)(t)?(0,vn.splitAtPlaceholders)(String(
t)).map(e=>(0,vn.isPlaceholder)(e)?{[_p.DEPLOYER_VALUE]:(0,vn.display)(e)}:e):[{[_p.DEPLOYER_VALUE]:(0,vn.abbreviate)(t,
200)}]}function sF(t){let{parseYaml:e}=Vo(),n=e(t.map((s,i)=>(0,Xe.isScalar)(s)?String(s):`\uE200${i}\uE201`).join(""));
return n===void 0?void 0:vp(n,t)}function vp(t,e){return typeof t=="string"?(0,vn.hasPlaceholder)(t)?(0,q_.withoutMarks)(
t,e):t:(0,Xe.isList)(t)?t.map(n=>vp(n,e)):(0,Xe.isObject)(t)?Object.fromEntries((0,Xe.entriesOf)(t).map(([n,s])=>[n,vp(s,
e)])):t}function iF(t){return(0,hc.contains)(t,e=>Object.keys(e).some(n=>n.includes("\uE200")))}function rF(t){let e=(0,Xe.
at)(t,"Resources")??{},n=s=>(0,hc.asIntrinsic)(s)?.name===_p.DEPLOYER_VALUE;return n(e)||(0,Xe.entriesOf)(e).some(([,s])=>n(
s)||(0,hc.isIntrinsic)((0,Xe.at)(s,"Type")))}});var ks=p(ws=>{"use strict";Object.defineProperty(ws,"__esModule",{value:!0});ws.withNestedTemplates=dF;ws.stacksAround=j_;
ws.stackTags=x_;ws.parentStack=B_;var oF=ep(),aF=q(),cF=bp(),lF=ce(),uF=Qi(),Ss=kp(),C_=D_(),$_=N(),Ht=k(),fF=10;function dF(t){
let e=[...t],n=new Map,s=new Op(t);for(let i of e)for(let r of i.resources.values())if((0,Ss.deploysTemplates)(r)&&!i.nested.
has(r.logicalId)){let o=s.find(r),a=o.flatMap(({document:l,file:u})=>l===void 0?[]:[pF(r,l,u)]),c=new Set(o.flatMap(({unreadable:l})=>l??
[]));c.size>0&&n.set(r,[...c].join(", and ")),i.nested.set(r.logicalId,a),a.length<o.length&&i.partlyRead.add(r.logicalId),
e.push(...a)}return{templates:e,unreadable:n}}function pF(t,e,n){let{template:s,type:i}=t,{constructPath:r}=s.locate(t),
o=i===Ss.STACK?{region:s.region,account:s.account}:{},a={stackPath:r,file:n??s.origin.file,pathOf:()=>r,isOnlyDeployed:!0,
...o},c=new lF.Template(e,a);return c.parent=B_(t),c}function j_(t,{parent:e}){if(e===void 0)return;let{template:n,resource:s}=e,
i=s.type===Ss.PRODUCT?(0,aF.unverifiable)("the user who launched the product decides when it ends"):t.text({template:n,properties:s.
entry},"DeletionPolicy");return[{where:n.locate(s),deletionPolicy:i},...j_(t,n)??[]]}function x_(t,{origin:e,parent:n}){
let s=Object.entries(e.tags??{}).map(([o,a])=>({Key:o,Value:a})),i=n===void 0?[]:t.cases.outside(()=>t.at(n.resource,"Ta\
gs")).flatMap(o=>o.kind==="absent"?[]:o.kind==="value"&&(0,Ht.isList)(o.value)?o.value:[null]),r=[...s,...i,...n===void 0?
[]:x_(t,n.template)??[]];return r.length===0?void 0:r}function B_(t){let{template:e,logicalId:n,type:s,properties:i}=t,o=s===
Ss.PRODUCT||mF((0,Ht.at)(i,"StackInstancesGroup"))?void 0:hF((0,Ht.at)(i,"Parameters")),a={"Fn::GetAtt":[n,"Parameters"]};
return{template:e,resource:t,parameter:c=>o===void 0?a:o.get(c)}}function hF(t){if(!(0,Ht.isList)(t))return t===void 0||
(0,$_.isPlainObject)(t)?new Map(Object.entries(t??{})):void 0;let e=t.flatMap(n=>{let s=(0,Ht.at)(n,"ParameterKey");return typeof s==
"string"?[[s,(0,Ht.at)(n,"ParameterValue")??""]]:[]});return e.length===t.length?new Map(e):void 0}function mF(t){return(0,Ht.
isList)(t)?t.some(e=>!(0,$_.isPlainObject)(e)||(0,Ht.at)(e,"ParameterOverrides")!==void 0):t!==void 0}var Op=class{assets=new oF.
AssetFiles;reader;stacks;documents=new Map;constructor(e){this.reader=new cF.PropertyReader(new uF.TemplateSet(e)),this.
stacks=new Map(e.flatMap(n=>{let{parent:s,origin:{file:i}}=n;return i===void 0||s!==void 0?[]:[[i,n]]}))}find(e){return F_(
e.template)>fF?[{unreadable:"its templates deploy each other in a cycle"}]:(0,Ss.templateSources)(this.reader,e).map(n=>this.
read(n,e))}read(e,{template:n,type:s}){if(e.kind==="unknown")return{unreadable:e.why};if(e.kind==="body"){let o=(0,C_.templateIn)(
e.value);return o===void 0?{unreadable:"its inline template is neither JSON nor YAML"}:{document:o}}let i=this.assets.find(
e.value,n),r=i===void 0?void 0:this.stacks.get(i);return r!==void 0?(r.isDeployedElsewhere||=s!==Ss.STACK,{}):i===void 0?
{unreadable:"it deploys a template that is not in this app"}:this.inFile(i)}inFile(e){this.documents.has(e)||this.documents.
set(e,(0,C_.templateInFile)(e));let n=this.documents.get(e);return n===void 0?{unreadable:"its template file cannot be r\
ead as JSON or YAML"}:{document:n,file:e}}};function F_({parent:t}){return t===void 0?0:1+F_(t.template)}});var ur=p(lr=>{"use strict";Object.defineProperty(lr,"__esModule",{value:!0});lr.wildcardExpression=U_;lr.includesAction=
yF;lr.mayIncludeAction=gF;var K_=k();function U_(t,e){return new RegExp(`^${t.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(
/\*+/g,".*").replace(/\?/g,".")}$`,e)}function W_(t,e){let n=t.toLowerCase();if(!/[*?]/.test(n))return e.some(i=>i.toLowerCase()===
n);let s=U_(n,"s");return e.some(i=>s.test(i.toLowerCase()))}function yF(t,e){return(0,K_.listOf)(t).some(n=>typeof n=="\
string"&&W_(n,e))}function gF(t,e){return(0,K_.listOf)(t).some(n=>typeof n!="string"||W_(n,e))}});var Tp=p(_s=>{"use strict";Object.defineProperty(_s,"__esModule",{value:!0});_s.DECRYPT=void 0;_s.keyUsers=kF;var V_=q(),
bF=ur(),On=k(),SF=Y(),wF=E();_s.DECRYPT="kms:Decrypt";function kF(t,e){return(0,V_.eachValue)(e,n=>{let s=new Ap(t);return(0,On.
listOf)((0,On.at)(n,"Statement")).forEach(i=>s.add(i)),(0,V_.value)({roles:s.roles,roleNames:s.roleNames,account:s.account,
anyPrincipal:s.anyPrincipal})})}var Ap=class{reader;roles=[];roleNames=[];account=!1;anyPrincipal=!1;constructor(e){this.
reader=e}add(e){!(0,On.isObject)(e)||typeof e.Effect!="string"?this.anyPrincipal=!0:e.Effect==="Allow"&&(e.Action===void 0||
(0,bF.mayIncludeAction)(e.Action,[_s.DECRYPT]))&&this.admit((0,On.at)(e,"Principal"))}admit(e){if(!((0,On.isObject)(e)&&
Object.keys(e).every(s=>_F.includes(s)))){this.anyPrincipal=!0;return}(0,On.entriesOf)(e).filter(([s])=>s==="AWS").flatMap(
([,s])=>(0,On.listOf)(s)).forEach(s=>this.admitName(s))}admitName(e){let n=(0,wF.partsOf)(this.reader.resolvedValue(e)),
s=this.reader.referencedResources(e).find(({type:r})=>r===SF.ROLE),i=n.every(r=>typeof r=="string")?n.join(""):void 0;s!==
void 0?this.roles.push(s.template.locate(s)):i!==void 0&&vF.test(i)?this.account=!0:i!==void 0&&OF.test(i)?this.roleNames.
push(i.slice(i.lastIndexOf("/")+1)):this.anyPrincipal=!0}},_F=["AWS","Service","Federated","CanonicalUser"],vF=/^(?:arn:[^:*?]+:iam::)?(?:\d{12}|\uE000)(?::root)?$/,
OF=/^arn:[^:*?]+:iam::(?:\d{12}|\uE000):(?:role|user)\/[^*?{]+$/});var H_=p(Ep=>{"use strict";Object.defineProperty(Ep,"__esModule",{value:!0});Ep.namedPrincipals=TF;var AF=q(),G_=N(),Y_=k();
function TF(t,e){return(0,AF.valuesOf)(e).flatMap(J_).filter(n=>EF(t,n)).map(Y_.canonical)}function J_(t){return(0,G_.isIntrinsic)(
t)?[t]:typeof t=="object"&&t!==null?Object.values(t).flatMap(J_):[]}function EF(t,e){let n=t.referencedResource(e);return n===
void 0?PF(t,e):n.type.startsWith("AWS::IAM::")}function PF(t,e){let n=t.resolvedValue(e),s=(0,G_.namedResource)(n),i=s?.
logicalId.endsWith("Role")?s.logicalId.slice(0,-4):"";return(0,Y_.isObject)(n)&&t.originTemplate(n)?.resources.get(i)?.type===
"AWS::Serverless::Function"}});var X_=p(gt=>{"use strict";Object.defineProperty(gt,"__esModule",{value:!0});gt.LookedUpParameters=gt.Aliases=gt.Keys=void 0;
gt.endOfArn=z_;var yc=q(),NF=rc(),MF=Tp(),IF=H_(),RF=ks(),qF=Jt(),gc=ce(),LF=N(),$e=k(),vs=Y(),Ip=E(),Pp=class{reader;facts;constructor(e){
this.reader=e,this.facts=new NF.CaseCache(e.cases)}fact(e){return this.facts.get(e,()=>this.read(e))}read(e){let{reader:n}=this,
{properties:s,template:i,entry:r}=e,o={template:i,properties:r},a=l=>e.type===vs.REPLICA_KEY?this.ofPrimary(e,l):l(e),c=(0,qF.
asPolicy)(n,n.evaluate((0,$e.at)(s,"KeyPolicy"),i));return{where:i.locate(e),rotation:a(l=>n.boolean(l,"EnableKeyRotatio\
n")),rotationPeriodInDays:a(l=>n.number(l,"RotationPeriodInDays")),keySpec:a(l=>n.text(l,"KeySpec")),keyUsage:a(l=>n.text(
l,"KeyUsage")),origin:a(l=>n.text(l,"Origin")),enabled:n.boolean(e,"Enabled"),bypassPolicyLockoutSafetyCheck:n.boolean(e,
"BypassPolicyLockoutSafetyCheck"),policy:c,get namedPrincipals(){return(0,IF.namedPrincipals)(n,c)},get users(){return(0,MF.
keyUsers)(n,c)},deletionPolicy:n.text(o,"DeletionPolicy"),updateReplacePolicy:n.text(o,"UpdateReplacePolicy"),nestedIn:(0,RF.
stacksAround)(n,i)}}ofPrimary(e,n){let s=(0,yc.withDefault)(this.reader.at(e,"PrimaryKeyArn"),(0,yc.unverifiable)("it na\
mes no primary key"));return(0,yc.eachValue)(s,i=>{let r=this.reader.referencedResource(i);return r?.type===vs.KEY?n(r):
(0,yc.unverifiable)(`its primary key is not defined in this app: ${this.reader.explain(i)}`)})}};gt.Keys=Pp;var Np=class{reader;byName;constructor(e){
this.reader=e}find(e,n,s){if(typeof e=="string"){let r=e.startsWith("arn:"),[,,,o,,...a]=e.split(":"),c=r?a.join(":"):e,
l=r&&o!==Ip.REGION?o:s;return c.startsWith("alias/")?{name:c,resources:this.named(c,n,l)}:void 0}let i=this.reader.referencedResource(
z_(this.reader,e,/^arn:/));return i?.type===vs.ALIAS?{name:this.nameOf(i)??i.logicalId,resources:[i]}:void 0}named(e,n,s){
if(this.byName===void 0){this.byName=new Map;for(let i of this.reader.templates.ofType(vs.ALIAS))(0,$e.addTo)(this.byName,
this.nameOf(i),i)}return(this.byName.get(e)??[]).filter(i=>(0,gc.mayEqual)(i.template.region,s)&&(0,gc.mayEqual)(i.template.
account,n.account))}nameOf({properties:e,template:n}){return this.reader.cases.outside(()=>this.reader.singleText((0,$e.
at)(e,"AliasName"),n))}};gt.Aliases=Np;var Mp=class{reader;byName;constructor(e){this.reader=e}find(e,n){let s=(0,Ip.partsOf)(
this.reader.resolvedValue(e)),[,i]=s.length===1?DF.exec((0,$e.textOrNone)(s[0]))??[]:[],[r,o]=s,a=s.length===3&&CF.test(
(0,$e.textOrNone)(r))?this.reader.referencedResource(o):void 0,c=i??this.nameOfParameterType(s[0],n);return a?.type===vs.
SSM_PARAMETER?[a]:c===void 0?[]:this.named(c,n)}nameOfParameterType(e,n){let s=this.reader.originTemplate(e)??n,i=(0,LF.
namedResource)(e)?.logicalId??"",r=s.section("Parameters",i);if(!(0,$e.textOrNone)((0,$e.at)(r,"Type")).startsWith("AWS:\
:SSM::Parameter::Value<"))return;let o=s.parent?.parameter(i);return o===void 0?this.reader.singleText((0,$e.at)(r,"Defa\
ult"),s):this.reader.singleText(o,s.parent.template)}named(e,{region:n,account:s}){return this.byName??=this.reader.cases.
outside(()=>{let i=new Map;return this.reader.templates.ofType(vs.SSM_PARAMETER).forEach(r=>(0,$e.addTo)(i,this.reader.singleText(
(0,$e.at)(r.properties,"Name"),r.template),r)),i}),(this.byName.get(e)??[]).filter(({template:i})=>(0,gc.mayEqual)(i.region,
n)&&(0,gc.mayEqual)(i.account,s))}};gt.LookedUpParameters=Mp;var DF=/^(?:arn:[^{]*:key\/)?\{\{resolve:ssm:([^:}]+)(?::\d+)?\}\}$/,
CF=/^(?:arn:[^{]*:key\/)?\{\{resolve:ssm:$/;function z_(t,e,n){let s=(0,Ip.joinedParts)(t.resolvedValue(e))??[];return s.
length===2&&n.test((0,$e.textOrNone)(s[0]))?s[1]:e}});var qp=p(ue=>{"use strict";Object.defineProperty(ue,"__esModule",{value:!0});ue.Encryption=ue.AWS_MANAGED=ue.AWS_OWNED=void 0;
var j=q(),bc=X_(),Q_=k(),Z_=Y(),$F=E();ue.AWS_OWNED=(0,j.value)({level:"AWS_OWNED"});ue.AWS_MANAGED=(0,j.value)({level:"\
AWS_MANAGED"});var Rp=class{reader;keys;aliases;parameters;constructor(e){this.reader=e,this.keys=new bc.Keys(e),this.aliases=
new bc.Aliases(e),this.parameters=new bc.LookedUpParameters(e)}byKey(e,n,s=n.region){return(0,j.eachValue)(e,i=>{let r=this.
aliases.find(i,n,s);return r!==void 0?this.byAlias(r,i):i===""||typeof i!="string"&&!(0,Q_.isObject)(i)?(0,j.unverifiable)(
"the key is malformed"):this.ofKey(i,n)})}byKeyOrDefault(e,n,s){return(0,j.withDefault)(this.byKey(e,n,s),ue.AWS_MANAGED)}bySpecification(e,n,s,i){
return this.ifEnabled(e,r=>this.byKeyOrDefault(this.reader.pick(r,"KMSMasterKeyId"),n,s),i)}ifEnabled(e,n,s="SSEEnabled"){
return(0,j.withDefault)((0,j.eachValue)(e,i=>{let r=this.reader.asBoolean(this.reader.pick(i,s));return(0,j.withDefault)(
(0,j.eachValue)(r,o=>o?this.byType(i,n):ue.AWS_OWNED),ue.AWS_OWNED)}),ue.AWS_OWNED)}byType(e,n){let s=(0,j.withDefault)(
this.reader.asText(this.reader.pick(e,"SSEType")),(0,j.value)("KMS"));return(0,j.eachValue)(s,i=>{switch(i){case"KMS":return n(
e);case"AES256":return ue.AWS_OWNED;default:return(0,j.unverifiable)(`its SSEType is ${i}, and DynamoDB accepts only KMS`)}})}byAlias({
name:e,resources:n},s){if((0,Z_.isAwsManagedKey)(e))return ue.AWS_MANAGED;if(n.length===0)return(0,j.value)({...this.undefinedKey(
s,`the app does not define ${e}`),viaAlias:e});let i=n.filter(a=>this.reader.exists(a)),r=(0,j.distinct)(i.flatMap(a=>{let c=(0,j.
withDefault)(this.reader.at(a,"TargetKeyId"),(0,j.unverifiable)(`${e} has no target`));return(0,j.eachValue)(c,l=>(0,j.eachValue)(
this.ofKey(l,a.template),u=>(0,j.value)({...u,viaAlias:e})))}));return i.some(({entry:a})=>this.reader.cases.decided||(0,Q_.
at)(a,"Condition")===void 0)?r:[...r,...(0,j.value)({...this.undefinedKey(s,`the app does not always define ${e}`),viaAlias:e})]}ofKey(e,n){
let s=this.customerManagedKey(e);if(s!==void 0)return(0,j.value)({level:"CUSTOMER_MANAGED",key:this.keys.fact(s)});if(typeof e!=
"string"||(0,$F.hasDynamicReference)(e)){let[r,o]=[`it is not a key of the app: ${this.reader.explain(e)}`,this.reader.keyName(
e)],a=this.parameters.find(e,n).flatMap(c=>this.namedBy(c));return a.length===0?(0,j.unverifiable)(r,o):(0,j.distinct)(a.
flatMap(c=>(0,j.value)({level:"CUSTOMER_MANAGED",key:this.keys.fact(c),lookedUp:r,foreignKeyName:o})))}let i=/^arn:[^:]*:kms:([^:]+):/.
exec(e)?.[1];return(0,j.value)({...this.undefinedKey(e,`the app does not define the key ${e}`),...i===void 0?{}:{keyRegion:i}})}namedBy(e){
let{template:n}=e;return(this.reader.exists(e)?(0,j.valuesOf)(this.reader.at(e,"Value")):[]).flatMap(i=>[i,...this.aliases.
find(i,n,n.region)?.resources.flatMap(r=>(0,j.valuesOf)(this.reader.at(r,"TargetKeyId")))??[]]).flatMap(i=>this.customerManagedKey(
i)??[])}undefinedKey(e,n){return{level:"CUSTOMER_MANAGED",foreignKey:n,foreignKeyName:this.reader.keyName(e)}}customerManagedKey(e){
let n=this.reader.target((0,bc.endOfArn)(this.reader,e,/:key\/$/));return n!==void 0&&(0,Z_.isKeyType)(n.resource.type)&&
["Arn","KeyId",void 0].includes(n.attribute)?n.resource:void 0}};ue.Encryption=Rp});var Sc=p(fr=>{"use strict";Object.defineProperty(fr,"__esModule",{value:!0});fr.ResourceNames=void 0;fr.parseArn=nv;var ev=ur(),
Lp=k(),tv=E(),jF=ce(),Dp=class{reader;services;byName=new Map;names=new Map;constructor(e){this.reader=e}matching(e,n,s){
let i=nv(e),[r,o]=i===void 0?[n,e]:[i.service,i.rest],a=i??s,c=(r.includes("*")?this.servicesLike(r):[r]).flatMap(l=>/[*?]/.
test(o)?this.like(l,o):o.split(/[:/]/).flatMap(u=>this.named(l,u)));return[...new Set(c)].filter(({template:l,type:u})=>(0,jF.
mayShareEnvironment)(xF.test(u)?{account:a.account}:a,l))}named(e,n){let s=this.byName.get(e)??this.indexOf(e);return this.
byName.set(e,s),s.get(n)??[]}indexOf(e){let n=new Map;for(let s of this.ofService(e)){let i=this.nameOf(s);i!==void 0&&(0,Lp.
addTo)(n,i,s)}return n}like(e,n){let[s,...i]=n.split(/[:/]/),r=i.length===0&&BF.has(e),o=/[*?]/.test(s)&&!r?"*":r?s:e===
"iam"?i[i.length-1]:i[0]??s,a=(0,ev.wildcardExpression)(o,"s");return this.ofService(e).filter(c=>{let l=this.nameOf(c);
return l===void 0?/[*?]/.test(o):a.test(l)})}servicesLike(e){let n=(0,ev.wildcardExpression)(e,"s");return this.ofService(
""),[...this.services.keys()].filter(s=>n.test(s))}ofService(e){if(this.services===void 0){this.services=new Map;for(let n of this.
reader.templates.resources)(0,Lp.addTo)(this.services,FF(n.type),n)}return this.services.get(e)??[]}nameOf(e){if(!this.names.
has(e)){let{type:n,properties:s,template:i}=e,r=`${n.slice(n.lastIndexOf(":")+1)}Name`,o=Object.keys(s).find(c=>c==="Fam\
ily"||c.endsWith("Name")&&r.endsWith(c)),a=o===void 0?void 0:this.reader.cases.outside(()=>this.reader.singleText((0,Lp.
at)(s,o),i));this.names.set(e,a!==void 0&&(0,tv.isKnown)(a)?a:void 0)}return this.names.get(e)}};fr.ResourceNames=Dp;var xF=/^AWS::IAM::/,
BF=new Set(["sns","sqs","codepipeline"]);function nv(t){let[,e,n,s,i]=/^arn:[^:]*:([^:]+):([^:]*):([^:]*):(.+)$/s.exec(t)??
[],r=o=>o!==""&&(0,tv.isKnown)(o)&&!/[*?]/.test(o)?o:void 0;return e===void 0?void 0:{service:e,region:r(n),account:r(s),
rest:i}}function FF(t){let[,e="",n]=t.split("::");return(e==="Serverless"?UF[n]:KF[e])??e.toLowerCase()}var KF={StepFunctions:"\
states",KinesisFirehose:"firehose",EMR:"elasticmapreduce",EMRServerless:"emr-serverless",ApiGatewayV2:"apigateway"},UF={
Function:"lambda",StateMachine:"states",SimpleTable:"dynamodb"}});var pr=p(dr=>{"use strict";Object.defineProperty(dr,"__esModule",{value:!0});dr.TablesByReference=void 0;dr.isToldElsewhere=
rv;var sv=k(),Cp=Y(),WF=E(),VF=q(),iv=ce(),$p=Sc(),xp=class{reader;resourceNames;constructor(e,n=new $p.ResourceNames(e)){
this.reader=e,this.resourceNames=n}among(e){let n={tables:new Set,remote:[],names:[],all:!1,unknown:[]},s=(i,r)=>i.forEach(
o=>{(0,iv.mayEqual)(r,o.template.region)?n.tables.add(o):n.remote.push({table:o,region:r})});for(let i of e){let r=(0,WF.
partsOf)(this.reader.resolvedValue(i)),o=this.reader.referencedResources(i),a=r.every(d=>typeof d=="string")?r.join(""):
void 0,[,c,l]=/^arn:[^:]*:([^:]*):[^:]*:[^:]*:(?:table\/([^/]+))?/.exec(a??"")??[],u=typeof r[0]=="string"?(0,$p.parseArn)(
`${r[0]}-`)?.region:void 0,f=o.filter(({type:d})=>d===GF);f.length>0?f.forEach(d=>s(this.tablesOf(d),this.reader.singleText(
(0,sv.at)(d.properties,"Region"),d.template))):o.some(rv)?n.unknown.push(i):o.length>0?s(o.filter(({type:d})=>(0,Cp.becomesTable)(
d)),u):a==="*"||jp(c)&&(l==="*"||/^arn:(?:[^:]*:){4}(?:\*|table\*)/.test(a??""))?n.all=!0:jp(c)&&l!==void 0&&!/[*?]/.test(
l)?(n.names.push(l),s(this.named(l,a),u)):(c===void 0||/[*?]/.test(c)||jp(c))&&n.unknown.push(i)}return{...n,tables:[...n.
tables]}}tablesOf({properties:e,template:n}){return(0,VF.valuesOf)(this.reader.evaluate((0,sv.at)(e,"TableName"),n)).flatMap(
s=>typeof s=="string"?this.resourceNames.named("dynamodb",s).filter(i=>i.template===n):this.reader.referencedResources(s)).
filter(({type:s})=>(0,Cp.becomesTable)(s))}named(e,n){let s=(0,$p.parseArn)(n)?.account;return this.resourceNames.named(
"dynamodb",e).filter(({type:i,template:r})=>(0,Cp.becomesTable)(i)&&(0,iv.mayEqual)(s,r.account))}};dr.TablesByReference=
xp;var GF="Custom::SecureTableReplicaPolicy";function rv({type:t}){return/^(Custom::|AWS::CloudFormation::|AWS::SSM::)/.
test(t)}function jp(t){return t==="dynamodb"||t==="*"}});var Wp=p(hr=>{"use strict";Object.defineProperty(hr,"__esModule",{value:!0});hr.BackupSelections=void 0;hr.selectsTables=
zF;var Fp=N(),ye=k(),wc=E(),YF=ks(),JF=pr(),Bp={listed:[],excluded:[],allOfTags:[],anyOfTags:[]},Kp=class{reader;tables;constructor(e){
this.reader=e,this.tables=new JF.TablesByReference(e)}all(){return this.reader.templates.ofType("AWS::Backup::BackupSele\
ction").map(e=>this.fact(e))}fact(e){let{reader:n}=this,{template:s}=e;return{where:s.locate(e),nestedIn:(0,YF.stacksAround)(
n,s),conditional:cv(e),alternatives:n.at(e,"BackupSelection").map(i=>{switch(i.kind){case"absent":return Bp;case"unverif\
iable":return{...Bp,mayAdd:i.why};case"value":return this.read(i.value)}})}}read(e){if(!(0,Fp.isPlainObject)(e))return{...Bp,
mayAdd:"a backup selection is evaluated at deployment"};let[n,s,i,r]=["Resources","NotResources","ListOfTags","Condition\
s"].map(h=>(0,ye.at)(e,h)),o=(0,ye.listOf)(n).length===0&&(0,ye.listOf)(i).length>0,a=this.list(n),c=this.list(s),l=(0,ye.
listOf)(i).map(av),u=HF(r),f=[...a.unknown,...l.includes(void 0)?[i]:[]],d=[...c.unknown,...u.includes(void 0)?[r]:[]];return{
listed:(0,ye.listOf)(n).length===0&&!o?[Up]:a.tables,excluded:c.tables,anyOfTags:l.filter(h=>h!==void 0),allOfTags:u.filter(
h=>h!==void 0),...f.length===0?{}:{mayAdd:`a backup selection selects by ${(0,wc.abbreviate)(f[0])}`},...d.length===0?{}:
{mayLack:`a backup selection selects by ${(0,wc.abbreviate)(d[0])}`}}}list(e){let n={tables:[],unknown:[]};for(let s of(0,ye.
listOf)(e)){let{tables:i,names:r,all:o,unknown:a}=this.tables.among([s]),[c]=(0,wc.partsOf)(this.reader.resolvedValue(s)),
[,l,u]=((0,ye.isScalar)(c)?/^arn:[^:]*:[^:]*:([^:]*):([^:]*):/.exec(String(c)):void 0)??[],f={region:ov(l),account:ov(u)},
d=o?[Up]:r.length>0?r.map(h=>({name:h})):i.map(h=>({table:h.template.locate(h)}));a.length>0||d.length>0&&[f.region,f.account].
some(h=>h!==void 0&&/[*?]/.test(h))?n.unknown.push(s):n.tables.push(...d.map(h=>({...h,...f})))}return n}};hr.BackupSelections=
Kp;var Up={name:"*"};function ov(t){return t===void 0||t===""||t==="*"||(0,wc.hasPlaceholder)(t)?void 0:t}function HF(t){
return t!==void 0&&!(0,Fp.isPlainObject)(t)?[void 0]:(0,ye.entriesOf)(t).flatMap(([e,n])=>(0,Fp.asIntrinsic)(n)===void 0?
(0,ye.listOf)(n).map(s=>e==="StringEquals"?av(s):void 0):[void 0])}function av(t){let[e,n,s]=["ConditionType","Condition\
Key","ConditionValue"].map(i=>(0,ye.at)(t,i));return(0,ye.isScalar)(n)&&(0,ye.isScalar)(s)&&(e===void 0||e==="STRINGEQUA\
LS")?{key:String(n).replace(/^aws:ResourceTag\//i,""),value:String(s)}:void 0}function cv({entry:t,template:{parent:e}}){
return(0,ye.at)(t,"Condition")!==void 0||e!==void 0&&cv(e.resource)}function zF({alternatives:t}){let e=t.map(({listed:n,
excluded:s,anyOfTags:i,allOfTags:r,mayAdd:o,mayLack:a})=>{let c=n.length>0&&r.length===0&&s.length===0&&a===void 0,l=n.length>
0||i.length>0||o!==void 0;return c||(l&&!s.some(XF)?void 0:!1)});return e.includes(!0)||(e.includes(void 0)?void 0:!1)}function XF({
name:t,region:e,account:n}){return t===Up.name&&e===void 0&&n===void 0}});var Yp=p(Gp=>{"use strict";Object.defineProperty(Gp,"__esModule",{value:!0});Gp.descend=Vp;var kc=N(),lv=k(),QF=q();function Vp(t,e,n,...s){
if(e===void 0)return[];if(s.length===0)return(0,kc.itemBranches)(e).map(o=>({kind:"value",value:o}));let[i,...r]=s;return(0,kc.
itemBranches)(e).flatMap(o=>(0,kc.isPlainObject)(o)?Vp(t,(0,lv.at)(o,i),n,...r):ZF(t,o,n,s))}function ZF(t,e,n,s){return t.
evaluate(e,n).flatMap(i=>i.kind!=="value"?i.kind==="absent"?[]:[i]:(0,kc.isPlainObject)(i.value)||(0,lv.isList)(i.value)?
Vp(t,i.value,n,...s):(0,QF.unverifiable)(t.explain(i.value)))}});var hv=p(z=>{"use strict";Object.defineProperty(z,"__esModule",{value:!0});z.Vaults=z.RESTORE_TESTS=z.PLAN=z.AIR_GAPPED_VAULT=
z.VAULT=void 0;z.restoreTests=nK;var eK=N(),_c=k(),tK=E(),Qe=q(),vc=qp(),uv=Wp(),fv=Yp();z.VAULT="AWS::Backup::BackupVau\
lt";z.AIR_GAPPED_VAULT="AWS::Backup::LogicallyAirGappedBackupVault";z.PLAN="AWS::Backup::BackupPlan";z.RESTORE_TESTS="AW\
S::Backup::RestoreTestingSelection";var Jp=class{reader;encryption;plans;constructor(e,n){this.reader=e,this.encryption=
n}fact(e){let{template:n,type:s}=e;return{where:n.locate(e),encryption:(0,Qe.withDefault)(this.encryption.byKey(this.reader.
at(e,"EncryptionKeyArn"),n),s===z.VAULT?vc.AWS_MANAGED:vc.AWS_OWNED),holdsTables:this.read().backUpTablesTo(e)}}foreign(e){
let n=e.template.locate(e);return this.read().foreignVaults(e).map(({name:s,why:i,holdsTables:r})=>({where:n,foreign:s,encryption:(0,Qe.
unverifiable)(i),holdsTables:r}))}read(){return this.plans??=this.reader.cases.outside(()=>new Hp(this.reader)),this.plans}};
z.Vaults=Jp;var Hp=class{reader;byVault=new Map;byName=[];unknown=new Map;constructor(e){this.reader=e;let n=this.selectionsByPlan();
for(let s of e.templates.ofType(z.PLAN)){let i=zp([...n.get(s)??[],...n.get(void 0)??[]]);this.vaultsOf(s).forEach(r=>this.
addVault(s,r,i))}}backUpTablesTo(e){let n=[...this.unknown.values()].flat().map(({holdsTables:i})=>pv(i)),s=this.byName.
map(i=>{let r=this.isSame(i,e);return r===!1||i.backsUpTables===!1?!1:r&&i.backsUpTables});return zp([...this.byVault.get(
e)??[],...s,...n])}foreignVaults(e){let n=[z.VAULT,z.AIR_GAPPED_VAULT].flatMap(i=>this.reader.templates.ofType(i)),s=this.
byName.filter(i=>i.plan===e&&!n.some(r=>this.isSame(i,r)===!0)).map(({name:i,backsUpTables:r})=>({name:i,why:"the app do\
es not define it",holdsTables:r}));return[...new Map([...s,...this.unknown.get(e)??[]].map(i=>[JSON.stringify(i),i])).values()]}addVault(e,n,s){
if(n.kind==="absent")return;let{value:i}=n.kind==="value"?n:{value:void 0},r=i===void 0?void 0:this.reader.referencedResource(
i);if(r?.type===z.VAULT||r?.type===z.AIR_GAPPED_VAULT)(0,_c.addTo)(this.byVault,r,s);else if(typeof i=="string"&&!i.includes(
"{{")){let[,o,a,c]=/^arn:[^:]*:backup:([^:]*):([^:]*):backup-vault:(.+)$/.exec(i)??[],{region:l,account:u}=e.template,f={
region:dv(o)?o:l,account:dv(a)?a:u};this.byName.push({plan:e,name:c??i.slice(i.lastIndexOf(":")+1),backsUpTables:s,...f})}else{
let o=n.kind==="unverifiable"?n.why:this.reader.explain(i);(0,_c.addTo)(this.unknown,e,{name:"it names",why:o,holdsTables:s})}}isSame(e,n){
let{template:s}=n,i=this.reader.text(n,"BackupVaultName").map(a=>a.kind==="unverifiable"?void 0:a.kind==="value"&&a.value===
e.name),r=i.every(a=>a===i[0])?i[0]:void 0,o=[[e.region,s.region],[e.account,s.account]].map(([a,c])=>a===c?!0:a===void 0||
c===void 0?void 0:!1);return[r,...o].includes(!1)?!1:[r,...o].includes(void 0)?void 0:!0}selectionsByPlan(){let e=new Map,
n=new uv.BackupSelections(this.reader);for(let s of this.reader.templates.ofType("AWS::Backup::BackupSelection")){let i=(0,uv.
selectsTables)(n.fact(s));for(let r of this.reader.at(s,"BackupPlanId").filter(({kind:o})=>o!=="absent")){let o=r.kind===
"value"?this.reader.referencedResource(r.value):void 0;(0,_c.addTo)(e,o,o===void 0?pv(i):i)}}return e}vaultsOf({properties:e,
template:n}){let s=(0,fv.descend)(this.reader,e,n,"BackupPlan","BackupPlanRule");return[["TargetBackupVault"],["TargetLo\
gicallyAirGappedBackupVaultArn"],["CopyActions","DestinationBackupVaultArn"]].flatMap(i=>s.flatMap(r=>r.kind==="value"?(0,fv.
descend)(this.reader,r.value,n,...i):[r])).flatMap(i=>i.kind==="value"?this.reader.evaluate(i.value,n):[i])}};function dv(t){
return t!==void 0&&t!==""&&!(0,tK.hasPlaceholder)(t)}function zp(t){return t.includes(!0)?!0:t.includes(void 0)?void 0:!1}
function pv(t){return t===!1?!1:void 0}function nK(t,e,n){let s=t.text(n,"ProtectedResourceType").map(r=>r.kind==="unver\
ifiable"?void 0:r.kind==="value"&&r.value.toLowerCase()==="dynamodb"),i=zp(s);return i===!1?[]:[{where:n.template.locate(
n),restoresTables:i,encryption:(0,Qe.withDefault)((0,Qe.eachValue)(t.at(n,"RestoreMetadataOverrides"),r=>sK(t,e,r,n)),vc.
AWS_OWNED)}]}function sK(t,e,n,{template:s}){if(!(0,eK.isPlainObject)(n))return(0,Qe.unverifiable)(t.explain(n));let i=c=>(0,_c.
entriesOf)(n).find(([l])=>l.toLowerCase()===c)?.[1],[r,o]=[i("encryptiontype"),i("kmsmasterkeyarn")],a=r===void 0?(0,Qe.
value)("default"):t.asText((0,Qe.value)(r));return(0,Qe.eachValue)(a,c=>c.toLowerCase()!=="default"?e.byKeyOrDefault(o===
void 0?[{kind:"absent"}]:(0,Qe.value)(o),s):o===void 0?vc.AWS_OWNED:(0,Qe.unverifiable)("kmsMasterKeyArn is set without \
encryptionType KMS"))}});var wv=p(Oc=>{"use strict";Object.defineProperty(Oc,"__esModule",{value:!0});Oc.opaqueTemplate=rK;Oc.opaqueResource=fK;var iK=N(),
ne=k(),mv=Y();function rK(t){let e=t.locate();if(!(0,ne.isObject)(t.document))return[{where:e,why:"its template cannot b\
e read"}];let n=[...(0,ne.listOf)((0,ne.at)(t.document,"Transform")),...(0,ne.listOf)((0,ne.at)(t.document,"Fn::Transfor\
m"))].map(i=>(0,ne.textOrNone)((0,ne.at)(i,"Name")??i)||JSON.stringify(i)).filter(i=>!oK.test(i)),s=(0,ne.entriesOf)((0,ne.
at)(t.document,"Resources")).filter(([i,r])=>aK(i,r)).map(([i])=>i);return[...n.map(i=>({where:e,why:`the transform ${i}\
 may add or change any resource`})),...s.map(i=>({where:e,why:`a macro or loop generates ${i} at deployment`}))]}var oK=/^AWS::(Serverless-2016-10-31|LanguageExtensions|CodeDeployBlueGreen|ServiceCatalog|SecretsManager-\d{4}-\d{2}-\d{2})$/;
function aK(t,e){if(t.startsWith(yv))return!gv(e);let n=(0,ne.at)(e,"Type"),s=typeof n=="string"?(0,ne.at)(e,"Fn::Transf\
orm")!==void 0&&!(0,mv.becomesTable)(n):n!==void 0||(0,ne.entriesOf)(e).some(([i])=>i.startsWith("Fn::"));return t.startsWith(
"Fn::")||s}var yv="Fn::ForEach::";function gv(t){let e=(0,ne.isList)(t)&&t.length===3?t[2]:void 0;return(0,ne.isObject)(
e)&&(0,ne.entriesOf)(e).every(([n,s])=>n.startsWith(yv)?gv(s):cK(n,s))}function cK(t,e){let n=(0,ne.textOrNone)((0,ne.at)(
e,"Type")),s=n!==""&&!/[$&]\{/.test(n);return!t.startsWith("Fn::")&&s&&!lK(e)&&!uK.test(n)&&bv(n)===void 0}function lK(t){
return(0,iK.contains)(t,e=>Object.hasOwn(e,"Fn::Transform"))}var uK=new RegExp("^(AWS::(DynamoDB|DAX|ServiceCatalog)::|A\
WS::CloudFormation::(Stack|StackSet|CustomResource)$|AWS::Serverless::SimpleTable$|Custom::)");function fK(t,e,n){let s=n.
get(e)??(pK(t,e)?void 0:bv(e.type));return s===void 0?[]:[{where:e.template.locate(e),why:s}]}function bv(t){return t===
Sv?"it deploys an application that is not in this app":(0,mv.tableHiddenIn)(t)}var Sv="AWS::Serverless::Application",dK=new RegExp(
"^arn:(aws:serverlessrepo:us-east-1:297356227824|aws-cn:serverlessrepo:cn-north-1:193023089310|aws-us-gov:serverlessrepo\
:us-gov-west-1:023102451235):applications/SecretsManager[A-Za-z0-9]*Rotation[A-Za-z0-9]*$");function pK(t,e){return e.type===
Sv&&t.text(e,"Location","ApplicationId").every(n=>n.kind==="value"&&dK.test(n.value))}});var Ov=p(mr=>{"use strict";Object.defineProperty(mr,"__esModule",{value:!0});mr.keyUses=mK;mr.isKeyProperty=_v;mr.isPassedOn=
vv;var Tc=N(),Ac=k(),kv=Y(),hK=q();function mK({reader:t,encryption:e},n){let{template:s,type:i,properties:r}=n;return(0,kv.
becomesTable)(i)||(0,kv.isCustomResource)(i)||yK.test(i)?[]:Ec(r,[]).flatMap(({path:o,value:a})=>{let c=e.byKey(t.evaluate(
a,s),s);return(0,hK.valuesOf)(c).some(({key:l})=>l!==void 0)?[{where:s.locate(n),property:o.join("."),encryption:c}]:[]})}
var yK=/^AWS::(KMS|IAM|CloudFormation|ServiceCatalog|Serverless::Application)(::|$)/;function _v(t,e=""){return/key|kms|cmk/i.
test(t)||/^(id|arn)$/i.test(t)&&/key$/i.test(e)}function vv(t){return SK.has(t.toLowerCase())}var gK=`AdditionalConfigs \
AdditionalEncryptionContext AdditionalHeaderClaims AdditionalInfo AdditionalPayloadClaims AdvancedOptions
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
  UserTags Variables VariantValues ViewProperties`,bK=`AccessPolicies AccessPolicy ArchivePolicy AssumeRolePolicyDocumen\
t Body ConnectorParameters Content CustomJson DataProtectionPolicy
  Definition DefinitionBody DeliveryPolicy EventPattern ExchangeParameters FileSystemPolicy FilterPolicy InlinePolicy In\
put InputParameters
  InputSchema InputTransformer JsonBody KeyPolicy Manifest OutputSchema ParameterNameValues ParameterValues PermissionsP\
olicyDocument
  PipelineDefinition Policy Policies PolicyDocument PolicyText ProvisioningParameters RedriveAllowPolicy RedrivePolicy R\
eplayPolicy
  RepositoryPolicyText ResourcePolicy ResourcePolicyDocument Schema SettingsJson TableMappings TaskParameters Template T\
emplateBody`,SK=new Set(`${gK} ${bK}`.toLowerCase().split(/\s+/));function Ec(t,e){return(0,Ac.isList)(t)?t.flatMap(n=>Ec(
n,e)):(0,Ac.isObject)(t)?(0,Tc.asIntrinsic)(t)!==void 0?(0,Tc.presentBranches)(t).filter(n=>n!==t).flatMap(n=>Ec(n,e)):(0,Ac.
entriesOf)(t).filter(([n])=>!vv(n)).flatMap(([n,s])=>{let i=[...e,n],r=_v(n,e[e.length-1])?((0,Ac.isList)(s)?(0,Tc.itemBranches)(
s):[s]).filter(wK):[];return r.length>0?r.map(o=>({path:i,value:o})):Ec(s,i)}):[]}function wK(t){return typeof t=="strin\
g"?/^(arn:|alias\/|\{\{resolve:ssm:)/.test(t):(0,Tc.asIntrinsic)(t)!==void 0}});var br=p(Os=>{"use strict";Object.defineProperty(Os,"__esModule",{value:!0});Os.PolicyStatement=void 0;Os.readStatements=
AK;Os.asPattern=Tv;var kK=ur(),gr=N(),An=k(),_K=E(),yr=q(),vK=Jt(),OK=Yp();function AK(t,{document:e,template:n}){let r=(0,gr.
presentBranches)(e??{}).flatMap(o=>(0,gr.isPlainObject)(o)?(0,yr.value)(o):(0,vK.asPolicy)(t,t.evaluate(o,n))).flatMap(o=>o.
kind==="value"?(0,OK.descend)(t,o.value,n,"Statement"):[o]).flatMap(o=>o.kind!=="value"||(0,gr.isPlainObject)(o.value)?[
o]:(0,yr.eachValue)(t.evaluate(o.value,n),a=>(0,gr.isPlainObject)(a)?(0,yr.value)(a):(0,yr.unverifiable)(t.explain(a))));
return{statements:(0,yr.valuesOf)(r).map(o=>new Pc(t,o,n)),isPartlyUnknown:r.some(({kind:o})=>o==="unverifiable")}}var Pc=class{reader;statement;template;byEffect;patterns;constructor(e,n,s){
this.reader=e,this.statement=n,this.template=s;let i=this.values((0,An.at)(n,"Effect")),r=o=>i.length>0&&i.every(a=>a===
o);this.byEffect=r("Deny")?"none":r("Allow")?"certain":"possible"}allows(e){let{byEffect:n}=this;if(n==="none")return"no\
ne";let s=this.actions().filter(({expression:r})=>r.test(e)),i=s.some(({isKnown:r})=>r);return this.isExcepting()?i?"non\
e":s.length>0?"possible":n:i?n:s.length>0?"possible":"none"}actionPatterns(){return this.byEffect==="none"?[]:this.isExcepting()?
["*"]:this.actions().map(({text:e})=>e)}resources(){return(0,An.at)(this.statement,"NotResource")===void 0?this.values((0,An.
at)(this.statement,"Resource")):[Av]}isExcepting(){return(0,An.at)(this.statement,"NotAction")!==void 0}actions(){return this.
patterns??=this.values((0,An.at)(this.statement,"NotAction")??(0,An.at)(this.statement,"Action")).map(e=>{let n=Tv(e);return{
text:n,expression:(0,kK.wildcardExpression)(n,"is"),isKnown:typeof e=="string"}}),this.patterns}values(e){return(0,gr.itemBranches)(
e??[]).flatMap(n=>this.reader.evaluate(n,this.template)).flatMap(n=>n.kind==="value"?[n.value]:n.kind==="absent"?[]:[Av])}};
Os.PolicyStatement=Pc;var Av=null;function Tv(t){return(0,_K.partsOf)(t).map(e=>(0,An.isScalar)(e)?String(e):"*").join("")}});var th=p(St=>{"use strict";Object.defineProperty(St,"__esModule",{value:!0});St.SAM_TEMPLATE=St.RolePolicies=void 0;St.managedPolicy=
NK;var Xp=N(),bt=k(),Qp=Y(),TK=E(),EK=q(),PK=br(),eh=class{reader;names;attached;constructor(e,n){this.reader=e,this.names=
n}of(e){this.attached??=this.index();let n=[...this.attached.get(e)??[],...this.attached.get(void 0)??[]];if(typeof e=="\
string")return n;let{template:s,properties:i}=e;return[...n,...(0,Xp.itemBranches)((0,bt.at)(i,"Policies")??[]).map(r=>({
template:s,document:(0,bt.at)(r,"PolicyDocument")??r,isCertain:!0})),...this.managed((0,bt.at)(i,"ManagedPolicyArns"),s)]}managed(e,n){
return(0,Xp.itemBranches)(e??[]).flatMap(s=>this.reader.evaluate(s,n)).flatMap(s=>{let i=s.kind==="value"?this.resourcesIn(
s.value,Qp.MANAGED_POLICY,n):[];return i.length>0?i.map(r=>({template:r.template,document:(0,bt.at)(r.properties,"Policy\
Document"),isCertain:!0})):s.kind==="absent"?[]:[{template:n,managed:s.kind==="value"?s.value:null,isCertain:!0}]})}rolesIn(e,n){
return(0,EK.valuesOf)(e).flatMap(bt.listOf).flatMap(s=>{let i=this.resourcesIn(s,Qp.ROLE,n);return i.length===0&&typeof s==
"string"?[s.slice(s.lastIndexOf("/")+1)]:i})}resourcesIn(e,n,s){return(typeof e=="string"&&!e.includes(":iam::aws:")?this.
names.matching(e,"iam",s):this.reader.referencedResources(e)).filter(o=>o.type===n)}index(){let e=new Map;for(let[n,s]of[
["AWS::IAM::Policy","Roles"],[Qp.MANAGED_POLICY,"Roles"],["AWS::IAM::RolePolicy","RoleName"]])for(let{template:i,properties:r}of this.
reader.templates.ofType(n)){let o={template:i,document:(0,bt.at)(r,"PolicyDocument")};for(let a of(0,Xp.itemBranches)((0,bt.
at)(r,s)??[]).flatMap(c=>this.reader.evaluate(c,i))){let c=this.rolesIn([a],i);c.forEach(l=>(0,bt.addTo)(e,l,{...o,isCertain:!0})),
c.length===0&&a.kind!=="absent"&&(0,bt.addTo)(e,void 0,{...o,isCertain:!1})}}return e}};St.RolePolicies=eh;St.SAM_TEMPLATE=
"sam:";function NK(t){let e=(0,PK.asPattern)(t),n=e.startsWith(St.SAM_TEMPLATE),s=n?e.slice(St.SAM_TEMPLATE.length):/^arn:[^:]*:iam::aws:policy\/(?:.*\/)?([^/]*)$/.
exec(e)?.[1]??"",i=MK.has(s),r=i||n||IK.test(s)||Zp.has(s);return{name:s,createsTables:i,usesOfAllTables:Zp.get(s)??[],mayDecrypt:!Zp.
has(s)&&!RK.has(s),...r?{}:{unknown:`the policy ${(0,TK.abbreviate)(t)} is not in this app`}}}var MK=new Set(["Administr\
atorAccess","AdministratorAccess-Amplify","AdministratorAccess-AWSElasticBeanstalk","PowerUserAccess","AmazonDynamoDBFul\
lAccess","AmazonDynamoDBFullAccess_v2","AmazonDynamoDBFullAccesswithDataPipeline","AWSLambdaFullAccess","DatabaseAdminis\
trator","DataScientist","AWSDataPipelineRole","AmazonEC2RoleforDataPipelineRole","AmazonElasticMapReduceforEC2Role","AWS\
BackupFullAccess","AWSBackupOperatorAccess","AWSBackupServiceRolePolicyForRestores","DynamoDBRestoreFromBackupPolicy"]),
IK=/ReadOnly|^AWSLambda(Basic|VPCAccess|ENI|Kinesis|SQSQueue|MSK|DynamoDB|InvocationDynamoDB)\w*$|^(CloudWatch|AWSXRay)/,
Zp=new Map([["AmazonDynamoDBFullAccess",["read","write","stream"]],["AmazonDynamoDBFullAccess_v2",["read","write","strea\
m"]],["AmazonDynamoDBReadOnlyAccess",["read","stream"]],["AWSLambdaInvocation-DynamoDB",["stream"]]]),RK=new Set(["AWSLa\
mbdaBasicExecutionRole","AWSLambdaVPCAccessExecutionRole","AWSLambdaDynamoDBExecutionRole","AWSLambdaKinesisExecutionRol\
e","AWSLambdaSQSQueueExecutionRole","AWSXRayDaemonWriteAccess","AWSXrayWriteOnlyAccess","AmazonECSTaskExecutionRolePolic\
y","AmazonAPIGatewayPushToCloudWatchLogs","CloudWatchLambdaInsightsExecutionRolePolicy","CloudWatchAgentServerPolicy"])});var Mv=p(ih=>{"use strict";Object.defineProperty(ih,"__esModule",{value:!0});ih.readRoles=xK;var qK=k(),Ev=Y(),LK=E(),DK=Tp(),
CK=br(),$K=Sc(),Pv=th(),Nv=pr(),jK=[["read",nh("BatchGetItem","ConditionCheckItem","GetItem","PartiQLSelect","Query","Sc\
an")],["write",nh("BatchWriteItem","DeleteItem","PartiQLDelete","PartiQLInsert","PartiQLUpdate","PutItem","UpdateItem")],
["stream",nh("GetRecords")]];function nh(...t){return t.map(e=>`dynamodb:${e}`)}function xK(t,e){let n=new $K.ResourceNames(
t),s=new Pv.RolePolicies(t,n),i=new Nv.TablesByReference(t,n);return t.templates.ofType(Ev.ROLE).filter(e).map(r=>new sh(
t,i).read(r,s))}var sh=class{reader;tables;found=new Set;remote=[];keys=new Set;uses=new Set;allTables=!1;anyKey=!1;constructor(e,n){
this.reader=e,this.tables=n}read(e,n){return n.of(e).forEach(s=>s.managed===void 0?this.addPolicy(s):this.addManaged(s.managed)),
{where:e.template.locate(e),name:this.reader.singleText((0,qK.at)(e.properties,"RoleName"),e.template),tables:[...[...this.
found].map(s=>({where:s.template.locate(s)})),...this.remote],uses:[...this.uses],allTables:this.allTables,keys:[...this.
keys].map(s=>s.template.locate(s)),anyKey:this.anyKey}}addPolicy(e){let{statements:n,isPartlyUnknown:s}=(0,CK.readStatements)(
this.reader,e);this.anyKey||=s;for(let i of n){if(e.isCertain){let r=jK.filter(([,o])=>o.some(a=>i.allows(a)==="certain"));
this.addTables(r.map(([o])=>o),r.length===0?[]:i.resources())}i.allows(DK.DECRYPT)!=="none"&&i.resources().forEach(r=>this.
addKey(r))}}addTables(e,n){let{tables:s,remote:i,all:r}=this.tables.among(n);(r||s.length+i.length>0)&&e.forEach(o=>this.
uses.add(o)),s.forEach(o=>this.found.add(o)),this.remote.push(...i.map(({table:o,region:a})=>({where:o.template.locate(o),
region:a}))),this.allTables||=r}addKey(e){let n=this.reader.referencedResources(e),s=n.find(({type:i})=>(0,Ev.isKeyType)(
i));s!==void 0?this.keys.add(s):(n.length===0?!BK((0,LK.partsOf)(this.reader.resolvedValue(e))):n.some(Nv.isToldElsewhere))&&
(this.anyKey=!0)}addManaged(e){let{usesOfAllTables:n,mayDecrypt:s}=(0,Pv.managedPolicy)(e);this.allTables||=n.length>0,n.
forEach(i=>this.uses.add(i)),this.anyKey||=s}};function BK([t]){return typeof t=="string"&&/^arn:[^:*?]*:(?!kms:)[^:*?]+:/.
test(t)}});var Iv=p(oh=>{"use strict";Object.defineProperty(oh,"__esModule",{value:!0});oh.relatedFacts=WK;var FK=Wp(),KK=Ov(),UK=Mv();
function WK(t,e,n){let{reader:s}=t,i=rh(()=>e.flatMap(({resources:a})=>[...a.values()]).filter(a=>n.includesResource(a)).
flatMap(a=>(0,KK.keyUses)(t,a))),r=rh(()=>(0,UK.readRoles)(s,a=>n.includesResource(a))),o=rh(()=>new FK.BackupSelections(
s).all());return{get keyUses(){return i()},get roles(){return r()},get backupSelections(){return o()}}}function rh(t){let e;
return()=>(e??={value:t()},e.value)}});var lh=p(Ts=>{"use strict";Object.defineProperty(Ts,"__esModule",{value:!0});Ts.sdkCalls=zK;Ts.sdkClusters=XK;Ts.isSdkCall=
nU;Ts.isServedByCdk=qv;var ch=N(),As=k(),VK=E(),ge=q(),GK=Jt(),YK=ce(),JK=Oa(),HK=["Create","Update","Delete"];function zK(t,e,n){
return HK.filter(s=>(0,As.at)(e.properties,s)!==void 0).map(s=>{let i=(0,ge.eachValue)(t.at(e,s),a=>(0,As.isObject)(a)&&
!(0,ch.isIntrinsic)(a)?(0,ge.value)(a):(0,GK.jsonFrom)(a)),r=a=>(0,ge.eachValue)(i,c=>t.pick(c,a)),o=r("parameters");return{
where:e.template.locate(e),action:(0,ge.eachValue)(t.asText(r("action")),a=>Rv(a,(0,JK.sdkActionName)(a))),service:(0,ge.
eachValue)(t.asText(r("service")),a=>Rv(a,QK(a))),parameters:(0,ge.eachValue)(o,a=>(0,ge.value)(ah(a))),region:t.asText(
r("region")),key:n?.byKey((0,ge.eachValue)(o,a=>t.pick(a,"KeyId")),e.template)}})}function XK(t,e){let s=e.filter(({service:i,
action:r})=>(0,ge.valuesOf)(i).includes("dax")&&(0,ge.valuesOf)(r).includes("createCluster")).map(i=>{let r=(...o)=>(0,ge.
eachValue)(i.parameters,a=>t.pick(a,...o));return{where:i.where,encryptionAtRest:t.asBoolean(r("SSESpecification","Enabl\
ed")),endpointEncryption:t.asText(r("ClusterEndpointEncryptionType"))}});return[...new Map(s.map(i=>[JSON.stringify(i),i])).
values()]}function Rv(t,e){return(0,VK.hasPlaceholder)(t)||/[^a-z0-9-]/i.test(e)?(0,ge.unverifiable)(`its name is not kn\
own (${t})`):(0,ge.value)(e)}function QK(t){let e=t.toLowerCase().replace(/^@aws-sdk\/client-/,"");return ZK[e]??e}var ZK={
servicecatalog:"service-catalog"},eU="PHYSICAL:RESOURCEID:";function ah(t){return t===eU?{[YK.DEPLOYER_VALUE]:"the physi\
cal id of the custom resource"}:(0,As.isList)(t)?t.map(ah):(0,As.isObject)(t)&&!(0,ch.isIntrinsic)(t)?Object.fromEntries(
(0,As.entriesOf)(t).map(([e,n])=>[e,ah(n)])):t}var tU="AWS679f53fac002430cb0da5b7982bd2287";function nU(t,e){return e.type===
"Custom::AWS"||qv(t,e)}function qv(t,{template:e,properties:n}){return t.evaluate((0,As.at)(n,"ServiceToken"),e).some(s=>s.
kind==="value"&&((0,ch.namedResource)(s.value)??t.referencedResource(s.value))?.logicalId.startsWith(tU)===!0)}});var Wv=p(En=>{"use strict";Object.defineProperty(En,"__esModule",{value:!0});En.Actors=void 0;En.startsCode=lU;En.runsCode=
Uv;En.serviceOfClient=fU;var xv=N(),Tn=k(),uh=Y(),Lv=q(),sU=ce(),Dv=br(),Cv=pr(),$v="its role is not in this app",jv="it\
 starts code that is not in this app",fh=class{reader;policies;names;receivers;matched=new Map;constructor(e,n,s){this.reader=
e,this.policies=n,this.names=s}in(e,n,s){if(typeof e=="string")return/[*?]/.test(e)?[]:this.names.matching(e,n,s);let i=this.
reader.referencedResources(e).filter(r=>!(0,Cv.isToldElsewhere)(r));return i.length>0||typeof e!="object"||e===null?i:Object.
values(e).flatMap(r=>this.in(r,n,s))}stepsFrom(e){if(typeof e=="string")return{next:[],missing:$v};if(e.type===uh.ROLE)return{
next:[]};let{role:n,starts:s}=oU[e.type]??{},i=n===void 0?this.rolesAnywhere(e):this.policies.rolesIn(this.reader.at(e,...n),
e.template),r=(s??[]).flatMap(l=>this.reader.at(e,...l)).filter(({kind:l})=>l!=="absent").map(l=>l.kind==="value"?this.in(
l.value,"lambda",e.template):[]),o=this.receiversOf(e),a=e.type===Bv&&r.length+o.length===0,c=n!==void 0&&i.length===0&&
(0,Tn.at)(e.properties,"Policies")===void 0;return{next:[i,...r,o],missing:c?$v:a||r.some(l=>l.length===0)?jv:void 0}}startedBy(e){
let n=[...new Set(e.actionPatterns().flatMap(uU))],i=(n.length===0?[]:e.resources()).map(o=>{let a=o===null?[]:this.reader.
referencedResources(o);return a.length>0?a.filter(l=>!(0,Cv.isToldElsewhere)(l)):(o===null||(0,Dv.asPattern)(o)==="*")&&
o!=="*"?[]:this.startable((0,Dv.asPattern)(o),n,e.template)}),r=n.some(Uv);return{next:i,missing:r&&i.some(o=>o.length===
0)?jv:void 0}}startable(e,n,s){let i=JSON.stringify([e,n,s.account,s.region]),r=this.matched.get(i)??this.match(e,n,s);return this.
matched.set(i,r),r}match(e,n,s){let i=n.flatMap(r=>this.names.matching(e,r==="sts"?"iam":r,s).filter(o=>r!=="sts"||pU(o)));
return iU.test(e)?[...i,...this.rulesOfDefaultBus(s)]:i}rulesOfDefaultBus(e){return this.reader.templates.ofType("AWS::E\
vents::Rule").filter(n=>(0,sU.mayShareEnvironment)(e,n.template)&&this.reader.at(n,"EventBusName").some(s=>s.kind==="abs\
ent"||s.kind==="value"&&s.value==="default"))}rolesAnywhere({properties:e,template:n}){let s=i=>(0,xv.isIntrinsic)(i)||typeof i==
"string"&&rU.test(i)?(0,Lv.valuesOf)(this.reader.evaluate(i,n)):(0,Tn.isObject)(i)||(0,Tn.isList)(i)?Object.values(i).flatMap(
s):[];return s(e).flatMap(i=>this.in(i,"iam",n)).filter(i=>typeof i=="string"||i.type===uh.ROLE||i.type===Fv)}receiversOf(e){
return this.receivers??=this.index(),this.receivers.get(e)??[]}index(){let e=new Map;for(let[n,s,i]of cU)for(let r of this.
reader.templates.ofType(n))(0,Lv.valuesOf)(this.reader.at(r,...i)).flatMap(a=>this.in(a,s,r.template)).forEach(a=>(0,Tn.
addTo)(e,a,r));return e}};En.Actors=fh;var iU=/:event-bus\/default$/,Bv="AWS::SNS::Topic",Fv="AWS::IAM::InstanceProfile",
rU=/:(role|instance-profile)\//,oU={"AWS::Lambda::Function":{role:["Role"],starts:aU("USER_ON_EVENT_FUNCTION_ARN","USER_\
IS_COMPLETE_FUNCTION_ARN")},"AWS::Serverless::Function":{role:["Role"]},"AWS::Lambda::Alias":{starts:[["FunctionName"]]},
"AWS::Lambda::Version":{starts:[["FunctionName"]]},"AWS::Lambda::EventSourceMapping":{starts:[["FunctionName"]]},"AWS::L\
ambda::EventInvokeConfig":{starts:[["DestinationConfig"]]},[Bv]:{starts:[["Subscription"]]},"AWS::SNS::Subscription":{starts:[
["Endpoint"]]},"AWS::Events::Rule":{starts:[["Targets"]]},"AWS::StepFunctions::StateMachine":{role:["RoleArn"]},"AWS::Se\
rverless::StateMachine":{role:["Role"]},"AWS::CodeBuild::Project":{role:["ServiceRole"]},"AWS::ECS::TaskDefinition":{role:[
"TaskRoleArn"]},"AWS::Batch::JobQueue":{starts:[["ComputeEnvironmentOrder"]]},"AWS::Glue::Job":{role:["Role"]},[Fv]:{role:[
"Roles"]}};function aU(...t){return t.map(e=>["Environment","Variables",e])}var cU=[["AWS::SNS::Subscription","sns",["To\
picArn"]],["AWS::Lambda::EventSourceMapping","sqs",["EventSourceArn"]],["AWS::Lambda::EventInvokeConfig","lambda",["Func\
tionName"]],["AWS::Pipes::Pipe","sqs",["Source"]],["AWS::Events::Rule","events",["EventBusName"]],["AWS::KinesisFirehose\
::DeliveryStream","kinesis",["KinesisStreamSourceConfiguration"]],["AWS::Serverless::Function","sqs",["Events"]]],Kv=["i\
nvoke","start","run","execute","submit","send","publish","putevent","putrecord","resume","retry","redrive","activate","a\
ssume","pass"];function lU(t){return Kv.some(e=>t.toLowerCase().startsWith(e))}function uU(t){let[e,n="*"]=t.toLowerCase().
split(":"),[s]=n.split(/[*?]/);return Kv.some(i=>s.startsWith(i)||s!==n&&i.startsWith(s))?[e.replace("?","*")]:[]}function Uv(t){
return/^(lambda|states|codebuild|codepipeline|ecs|batch|glue|ssm|sts|iam|\*)$/.test(t)}function fU(t){return dU[t]??t}var dU={
sfn:"states",stepfunctions:"states",eventbridge:"events",cloudwatchevents:"events"};function pU({type:t,properties:e}){let s=(0,Tn.
listOf)((0,Tn.at)(e,"AssumeRolePolicyDocument","Statement")).map(i=>(0,Tn.at)(i,"Principal"));return t===uh.ROLE&&(s.length===
0||s.some(i=>!(0,xv.isPlainObject)(i)||Object.keys(i).some(r=>r!=="Service")))}});var Yv=p(Sr=>{"use strict";Object.defineProperty(Sr,"__esModule",{value:!0});Sr.HandlerPermissions=void 0;Sr.weightiest=
Mc;var hU=ur(),hh=N(),dh=k(),Ic=Y(),mU=q(),Nc=Wv(),Gv=br(),yU=Sc(),ph=th(),gU=Oa(),bU=pr(),Vv={unknown:"it is not in thi\
s app"},mh=class{reader;verdicts=new Map;known=new Map;policies;actors;tables;constructor(e){this.reader=e;let n=new yU.
ResourceNames(e);this.policies=new ph.RolePolicies(e,n),this.actors=new Nc.Actors(e,this.policies,n),this.tables=new bU.
TablesByReference(e,n)}of(e,n){return Mc(e.filter(({kind:s})=>s!=="absent").flatMap(s=>{let i=s.kind==="value"?this.actors.
in(s.value,"lambda",n):[];return i.length===0?[Vv]:i.map(r=>this.verdict(r))}))}startedBy({service:e,action:n,parameters:s},i){
let r=n.some(a=>a.kind!=="value"||(0,Nc.startsCode)(a.value)),o=e.map(a=>a.kind==="value"?(0,Nc.serviceOfClient)(a.value):
"*");return Mc((0,mU.valuesOf)(s).flatMap(a=>o.flatMap(c=>{let l=r?this.actors.in(a,c,i):c==="iam"?[]:this.actors.in(a,"\
iam",i).filter(SU);return r&&l.length===0&&(0,Nc.runsCode)(c)?[Vv]:l.map(u=>this.verdict(u))})))}verdict(e){let n=this.verdicts.
get(e)??this.follow(e);return this.verdicts.set(e,n),n}follow(e){let n=new Set([e]),s=new Set,i;for(let r of n){let o=this.
known.get(r)??this.read(r);if(this.known.set(r,o),o.creates!==void 0)return{creates:o.creates};i??=o.unknown,o.next.filter(
a=>!s.has(a)).forEach(a=>{s.add(a),a.forEach(c=>n.add(c))})}return{unknown:i}}read(e){let{next:n,missing:s}=this.actors.
stepsFrom(e),r=(typeof e=="string"||e.type===Ic.ROLE?this.policies.of(e):e.type.startsWith("AWS::Serverless::")?this.ofServerless(
e):[]).map(o=>this.grants(o));return{...Mc([...r,{unknown:s}]),next:[...n,...r.flatMap(o=>o.next)]}}grants(e){if(e.managed!==
void 0){let{createsTables:a,name:c,unknown:l}=(0,ph.managedPolicy)(e.managed);return{creates:a?`the managed policy ${c}`:
void 0,unknown:l,next:[]}}let{statements:n,isPartlyUnknown:s}=(0,Gv.readStatements)(this.reader,e),i=n.flatMap(a=>wU(a,this.
tables)??[])[0];if(!e.isCertain)return{unknown:i===void 0?void 0:"a policy that may create tables is attached to a role \
that is unknown",next:[]};let r=n.map(a=>this.actors.startedBy(a)),o=s||r.some(({missing:a})=>a!==void 0);return{creates:i,
unknown:o?"it starts code, or has a policy, that is not in this app":void 0,next:r.flatMap(({next:a})=>a)}}ofServerless({
template:e,properties:n}){return(0,hh.itemBranches)((0,dh.at)(n,"Policies")??[]).flatMap(i=>!(0,dh.isObject)(i)||(0,hh.isIntrinsic)(
i)?typeof i=="string"&&!i.startsWith("arn:")?[{template:e,managed:`arn:aws:iam::aws:policy/${i}`,isCertain:!0}]:this.policies.
managed(i,e):(0,dh.at)(i,"Statement")===void 0?Object.keys(i).map(r=>({template:e,managed:`${ph.SAM_TEMPLATE}${r}`,isCertain:!0})):
[{template:e,document:i,isCertain:!0}])}};Sr.HandlerPermissions=mh;function Mc(t){let{creates:e,unknown:n}=t.find(s=>s.creates!==
void 0)??t.find(s=>s.unknown!==void 0)??{};return{creates:e,unknown:n}}function SU(t){return typeof t=="string"||t.type===
Ic.ROLE}function wU(t,e){let n=gU.TABLE_CREATING_ACTIONS.filter(i=>t.allows(i)!=="none"),s=n.length===0?[]:t.resources();
return n.find(i=>s.some(r=>kU(t,e,r,i)))}function kU({reader:t},e,n,s){let i=t.referencedResources(n).filter(({type:g})=>!(0,Ic.
isCustomResource)(g));if(i.some(({type:g})=>(0,Ic.becomesTable)(g))||i.length>0&&(0,hh.asIntrinsic)(n)?.name!=="Fn::Join")
return!1;let[r,o,a,c,l,...u]=(0,Gv.asPattern)(n).split(":"),f=a===void 0||["dynamodb","backup"].some(g=>(0,hU.wildcardExpression)(
a,"is").test(g));if(l===void 0)return f&&[r,o,a,c].some(g=>g?.includes("*"));let d=u.join(":"),h=/^table\/[^/]*$/.test(d)||
/^[^/]*[*?]/.test(d);return f&&(s.startsWith("backup:")||h&&e.among([n]).tables.length===0)}});var Xv=p(qc=>{"use strict";Object.defineProperty(qc,"__esModule",{value:!0});qc.TableMakers=void 0;var zv=N(),gh=k(),yh=Y(),
_U=q(),Jv=Yv(),Rc=lh(),bh=class{reader;permissions;constructor(e){this.reader=e,this.permissions=new Jv.HandlerPermissions(
e)}facts(e){let n=this.reason(e);return n===void 0?[]:[{where:e.template.locate(e),why:n}]}reason(e){let{type:n}=e,s=n.startsWith(
"Custom::")||n==="AWS::CloudFormation::CustomResource";if(!(!s&&(n.startsWith("AWS::")||(0,yh.tableHiddenIn)(n)!==void 0)||
this.isReplicaOfTable(e)))return(0,Rc.isSdkCall)(this.reader,e)?this.byStartedCode(e)??((0,Rc.isServedByCdk)(this.reader,
e)?void 0:this.byHandler(e)):this.byShape(e)??(s?this.byHandler(e):void 0)}isReplicaOfTable(e){let n=e.type==="Custom::D\
ynamoDBReplica"?this.reader.at(e,"TableName"):[];return n.length>0&&n.every(s=>s.kind==="value"&&(0,yh.becomesTable)(this.
reader.referencedResource(s.value)?.type??""))}byShape({properties:e,template:n}){return[e,...(0,_U.valuesOf)(this.reader.
evaluate(e,n))].some(AU)?"its properties contain the key schema of a table, and its handler decides how the table is enc\
rypted":void 0}byHandler(e){let{properties:n,template:s}=e,{creates:i,unknown:r}=this.permissions.of(this.reader.evaluate(
(0,gh.at)(n,"ServiceToken"),s),s);if(i!==void 0)return`its handler may create tables: ${i}`;let o=e.type===yh.REPLICA_POLICY||
(0,Rc.isSdkCall)(this.reader,e);return r!==void 0&&!o&&Hv(e)?`it refers to tables, and its handler is unknown: ${r}`:void 0}byStartedCode(e){
let n=(0,Rc.sdkCalls)(this.reader,e).map(r=>this.permissions.startedBy(r,e.template)),{creates:s,unknown:i}=(0,Jv.weightiest)(
n);return s!==void 0?`it starts code that may create tables: ${s}`:i!==void 0&&Hv(e)?`it refers to tables, and starts co\
de that is unknown: ${i}`:void 0}};qc.TableMakers=bh;var vU=/key[^a-z0-9]?schema/i,OU=/attribute[^a-z0-9]?definitions/i;
function AU(t){return wr(t,vU)&&wr(t,OU)||(0,zv.contains)(t,e=>{let n=Object.keys(e).map(s=>s.replace(/[^a-z]/gi,"").toLowerCase());
return n.includes("attributename")&&n.includes("keytype")})}function Hv({type:t,properties:e}){return!t.startsWith("Cust\
om::AWSCDK")&&(/dynamo|::(global|simple)?tables?$/i.test(t)||wr(e,/dynamo|key[^a-z0-9]?schema|partition[^a-z0-9]?key|hash[^a-z0-9]?key/i))}
function wr(t,e){return(0,gh.isList)(t)?t.some(n=>wr(n,e)):(0,gh.isObject)(t)?(0,zv.namedResource)(t)===void 0&&Object.entries(
t).some(([n,s])=>e.test(n)||wr(s,e)):typeof t=="string"&&e.test(t.replace(/com\.amazonaws\.[a-z0-9-]+\.dynamodb/g,""))}});var Zv=p(Sh=>{"use strict";Object.defineProperty(Sh,"__esModule",{value:!0});Sh.kinesisOf=EU;var TU=N(),kr=k(),wt=q();function EU(t,e,n){
return(0,wt.eachValue)(t.at(n,"StreamArn"),s=>{let i=t.referencedResource(s);return i?.type==="AWS::Kinesis::Stream"?(0,wt.
value)({stream:i.template.locate(i).constructPath,encryption:PU(t,e,i)}):typeof s=="string"?(0,wt.value)({stream:s,encryption:(0,wt.
unverifiable)(`the app does not define ${s}`)}):(0,wt.value)({stream:JSON.stringify(s),encryption:(0,wt.unverifiable)(t.
explain(s))})})}function PU(t,e,{properties:n,template:s}){return(0,wt.eachValue)(t.evaluate(MU((0,kr.at)(n,"StreamEncry\
ption"),s),s),i=>(0,wt.eachValue)(t.asText(t.pick(i,"EncryptionType")),r=>r==="KMS"?e.byKey(t.pick(i,"KeyId"),s):wt.ABSENT))}
var Qv="AwsCdkKinesisEncryptedStreamsUnsupportedRegions",NU=(0,kr.canonical)({"Fn::Or":["cn-north-1","cn-northwest-1"].map(
t=>({"Fn::Equals":[{Ref:"AWS::Region"},t]}))});function MU(t,{document:e,region:n}){let s=(0,TU.asIntrinsic)(t),[i,,r]=s?.
name==="Fn::If"&&(0,kr.isList)(s.argument)?s.argument:[];return i===Qv&&(0,kr.canonical)((0,kr.at)(e,"Conditions",Qv))===
NU&&n?.startsWith("cn-")!==!0?r:t}});var Dc=p(Lc=>{"use strict";Object.defineProperty(Lc,"__esModule",{value:!0});Lc.readReplica=qU;Lc.bareReplica=LU;var sO=k(),
IU=E(),be=q(),eO=Jt(),RU=Zv();function qU(t,e,n,s,i){let{reader:r}=t,{template:o,properties:a}=e,{region:c,local:l,encryption:u}=n,
{policy:f,streamPolicy:d,policySource:h}=DU(t,e,n,s,i);return{region:c,local:l,encryption:u,policy:f,streamPolicy:d,policySource:h,
pointInTimeRecovery:r.boolean(e,"PointInTimeRecoverySpecification","PointInTimeRecoveryEnabled"),deletionProtection:r.boolean(
e,"DeletionProtectionEnabled"),contributorInsights:CU(t,e),kinesis:(0,RU.kinesisOf)(r,t.encryption,{template:o,properties:(0,sO.
at)(a,"KinesisStreamSpecification")}),tags:r.cases.outside(()=>r.at(e,"Tags"))}}function LU(t){return{...t,policy:be.ABSENT,
streamPolicy:be.ABSENT,policySource:"template",pointInTimeRecovery:be.ABSENT,deletionProtection:be.ABSENT,contributorInsights:be.
ABSENT,kinesis:be.ABSENT,tags:be.ABSENT}}function DU({reader:t},e,{region:n,local:s},i,r){let o=(0,eO.asPolicy)(t,t.at(e,
"ResourcePolicy","PolicyDocument")),a=(0,eO.asPolicy)(t,t.at(e,i,"ResourcePolicy","PolicyDocument")),c=r(n??(s?IU.REGION:
""));return c===void 0?{policy:o,streamPolicy:a,policySource:"template"}:{policy:tO(c.policy,o),streamPolicy:tO(c.streamPolicy,
a),policySource:"custom-resource"}}function tO(t,e){return(0,be.distinct)([...t,...e.filter(n=>n.kind!=="absent")])}function CU({
reader:t},e){let n=(0,be.eachValue)(t.at(e,"GlobalSecondaryIndexes"),s=>nO((0,sO.listOf)(s).map(i=>t.asBoolean(t.pick(i,
"ContributorInsightsSpecification","Enabled")))));return nO([t.boolean(e,"ContributorInsightsSpecification","Enabled"),n])}
function nO(t){return(0,be.eachValue)((0,be.combine)(t),e=>e.length===0?be.ABSENT:(0,be.value)(e.includes(!0)))}});var Cc=p(Nn=>{"use strict";Object.defineProperty(Nn,"__esModule",{value:!0});Nn.readTable=jU;Nn.readSimpleTable=FU;Nn.tableFact=
kh;Nn.streamOf=aO;Nn.keyAttributes=cO;var _r=N(),Ze=k(),Pn=q(),iO=ks(),$U=ce(),wh=Dc();function jU(t,e){let n=t.protection(
"Table",e,(i,r)=>{let o=t.encryption.bySpecification(t.reader.at(i,"SSESpecification"),i.template);return oO(t,i,o,r)}),
s=t.addedReplicas.of(e).map(({region:i,isOptional:r})=>({...xU(i,n.replicas[0].encryption),isOptional:r}));return kh(t,e,
"Table",s.length===0?n:{...n,replicas:[...n.replicas,...s]})}function xU(t,e){return t.kind==="value"?(0,wh.bareReplica)(
{region:t.value,local:!1,encryption:BU(e)}):(0,wh.bareReplica)({region:void 0,local:!1,encryption:(0,Pn.unverifiable)("i\
ts Region is unknown")})}function BU(t){return(0,Pn.eachValue)(t,({level:e})=>(0,Pn.value)({level:e==="AWS_OWNED"?"AWS_O\
WNED":"AWS_MANAGED"}))}function oO(t,e,n,s=()=>{}){let i={region:e.template.region,local:!0,encryption:n};return{stream:aO(
t,e),replicas:[(0,wh.readReplica)(t,e,i,"StreamSpecification",s)],replicationAccounts:[]}}function FU(t,e){let{properties:n,
template:s}=e,i=(0,Ze.at)(s.document,"Globals","SimpleTable","SSESpecification"),r=KU((0,Ze.at)(n,"SSESpecification"),i),
o=t.encryption.bySpecification(t.reader.evaluate(r,s),s),a=(0,Ze.at)(n,"PrimaryKey","Name");return{...kh(t,e,"SimpleTabl\
e",oO(t,e,o)),keyAttributes:[typeof a=="string"?a:"id"]}}function KU(t,e){return(0,_r.isPlainObject)(e)&&(0,_r.isPlainObject)(
t)?{...e,...t}:t??e}function kh({reader:t},e,n,s){let{stream:i,replicas:r,replicationAccounts:o,unreadable:a}=s,c={template:e.
template,properties:e.entry};return{where:e.template.locate(e),form:n,tableName:t.text(e,"TableName"),stream:i,replicas:r,
replicationAccounts:o,get keyAttributes(){return cO(t,e)},deletionPolicy:t.text(c,"DeletionPolicy"),updateReplacePolicy:t.
text(c,"UpdateReplacePolicy"),nestedIn:(0,iO.stacksAround)(t,e.template),stackTags:(0,iO.stackTags)(t,e.template),metadata:(0,Ze.
at)(e.entry,"Metadata")??{},opaque:UU(e)??a}}function aO({reader:t},e){return(0,Pn.eachValue)(t.at(e,"StreamSpecificatio\
n"),n=>(0,Ze.isObject)(n)&&!(0,_r.isIntrinsic)(n)?(0,Pn.value)(!0):(0,Pn.unverifiable)(t.explain(n)))}function UU({entry:t,
properties:e}){let n=(0,Ze.textOrNone)((0,Ze.at)(t,$U.UNRENDERED));return n!==""?`it cannot be rendered before synthesis\
: ${n}`:(0,_r.hasGeneratedKeys)(t)||(0,_r.hasGeneratedKeys)(e)?"a macro (Fn::Transform) or loop (Fn::ForEach) generates \
its properties":void 0}function cO(t,e){let n=r=>(0,Pn.valuesOf)(t.at(e,r)).flatMap(rO),s=[...n("GlobalSecondaryIndexes"),
...n("LocalSecondaryIndexes")],i=[...n("KeySchema"),...s.flatMap(r=>rO((0,Ze.at)(r,"KeySchema")))];return[...new Set(i.map(
r=>(0,Ze.at)(r,"AttributeName")).filter(r=>typeof r=="string"))]}function rO(t){return(0,Ze.isList)(t)?t:[]}});var uO=p(Oh=>{"use strict";Object.defineProperty(Oh,"__esModule",{value:!0});Oh.readGlobalTable=VU;var lO=N(),Se=k(),_h=E(),
vr=q(),WU=Dc(),vh=Cc();function VU(t,e){return(0,vh.tableFact)(t,e,"GlobalTable",t.protection("GlobalTable",e,(n,s)=>GU(
t,n,s)))}function GU(t,e,n){let{template:s}=e,i=t.reader.items((0,Se.at)(e.properties,"Replicas")??[],s),r=i.filter(lO.isPlainObject).
map(c=>({template:s,properties:c})),o=(0,Se.listOf)((0,Se.at)(e.properties,"Replicas")),a=XU(r.flatMap(c=>JU(t,c,r.length===
1).map(l=>HU(t,e,c,l,n)).map(l=>o.includes(c.properties)?l:zU(t,l))));return{stream:YU(e)?(0,vr.withDefault)((0,vh.streamOf)(
t,e),(0,vr.value)(!0)):(0,vh.streamOf)(t,e),replicas:a,replicationAccounts:eW(t,e,a),unreadable:QU(t,e,i,a)}}function YU({
properties:t}){return(0,Se.at)(t,"GlobalTableSourceArn")!==void 0}function JU({reader:t},e,n){let s=e.template.region;return t.
text(e,"Region").map(i=>{let r=i.kind==="value"?i.value:void 0,o=r===_h.REGION||(r===void 0||s===void 0?n:r===s);return{
region:r===_h.REGION?void 0:r,local:o}})}function HU(t,e,n,{region:s,local:i},r){let{reader:o}=t,a=t.encryption.ifEnabled(
o.at(e,"SSESpecification"),()=>t.encryption.byKeyOrDefault(o.at(n,"SSESpecification","KMSMasterKeyId"),n.template,s));return(0,WU.
readReplica)(t,n,{region:s,local:i,encryption:a},"ReplicaStreamSpecification",r)}function zU({reader:t},e){return t.cases.
decided?e:{...e,isOptional:!0}}function XU(t){let e=new Map;for(let n of t){let s=`${n.region} ${n.local}`,i=e.get(s);e.
set(s,i===void 0?n:(0,vr.mergeAlternatives)(i,n))}return[...e.values()]}function QU({reader:t},{template:e},n,s){let i=n.
find(r=>!(0,lO.isPlainObject)(r));if(i!==void 0){let[r]=t.evaluate(i,e);return`a replica cannot be read: ${r.kind==="val\
ue"?t.explain(r.value):"it is malformed"}`}return s.length===0?"it has no replicas":void 0}var ZU="replication.dynamodb.\
amazonaws.com";function eW({reader:t},e,n){let s=e.template.account,i=(0,vr.valuesOf)(t.text(e,"GlobalTableSourceArn")).
map(a=>a.split(":")[4]??""),r=n.flatMap(a=>(0,vr.valuesOf)(a.policy)).flatMap(tW),o=[...i,...r].filter(a=>/^\d{12}$/.test(
a)&&a!==s);return o.length===0?[]:[...new Set([s??_h.ACCOUNT,...o])]}function tW(t){return(0,Se.listOf)((0,Se.at)(t,"Sta\
tement")).filter(e=>(0,Se.listOf)((0,Se.at)(e,"Principal","Service")).includes(ZU)).flatMap(e=>(0,Se.entriesOf)((0,Se.at)(
e,"Condition"))).flatMap(([,e])=>(0,Se.listOf)((0,Se.at)(e,"aws:SourceAccount"))).map(Se.textOrNone)}});var dO=p(Th=>{"use strict";Object.defineProperty(Th,"__esModule",{value:!0});Th.sdkTables=oW;var nW=k(),Ah=E(),Mn=q(),sW=Jt(),
iW=Dc(),rW=Cc();function oW(t,e,n){let s=n.filter(i=>(0,Mn.valuesOf)(i.service).includes("dynamodb")).flatMap(i=>(0,Mn.valuesOf)(
i.action).flatMap(r=>{let o=aW.get(r),a=(0,Mn.withDefault)(i.region,(0,Mn.value)(Ah.REGION));return o===void 0?[]:a.map(
c=>cW(t,e,i,o,c))}));return[...new Map(s.map(i=>[JSON.stringify(i),i])).values()]}var fO={path:[],name:"TargetTableName",
specification:"SSESpecificationOverride",whyUnknown:"it has the encryption of the source that it is restored from"},aW=new Map(
[["createTable",{path:[],name:"TableName",specification:"SSESpecification"}],["importTable",{path:["TableCreationParamet\
ers"],name:"TableName",specification:"SSESpecification"}],["restoreTableFromBackup",fO],["restoreTableToPointInTime",fO]]);
function cW({reader:t,encryption:e},{template:n,entry:s},i,r,o){let a=(...d)=>(0,Mn.eachValue)(i.parameters,h=>t.pick(h,
...r.path,...d)),c=o.kind==="value"?o.value:"",l=c===Ah.REGION||c===n.region,u=!l&&(c===""||(0,Ah.hasPlaceholder)(c)),f=l?
n.region:u?void 0:c;return{where:i.where,form:"SdkCall",tableName:t.asText(a(r.name)),stream:t.asBoolean(a("StreamSpecif\
ication","StreamEnabled")),replicas:[{...(0,iW.bareReplica)({region:f,local:l,encryption:a(r.specification).flatMap(d=>d.
kind==="absent"&&r.whyUnknown!==void 0?(0,Mn.unverifiable)(r.whyUnknown):e.bySpecification([d],n,f,"Enabled"))}),policy:(0,sW.
asPolicy)(t,a("ResourcePolicy")),deletionProtection:t.asBoolean(a("DeletionProtectionEnabled")),tags:a("Tags")}],replicationAccounts:[],
keyAttributes:(0,Mn.valuesOf)(a()).flatMap(d=>(0,rW.keyAttributes)(t,{template:n,properties:d})),metadata:(0,nW.at)(s,"M\
etadata")??{},...u&&{opaque:`its Region cannot be determined${o.kind==="unverifiable"?`: ${o.why}`:""}`}}}});var hO=p(Ps=>{"use strict";Object.defineProperty(Ps,"__esModule",{value:!0});Ps.AddedReplicas=Ps.ReplicaPolicies=void 0;
var lW=N(),Es=k(),pO=Y(),Or=q(),uW=Jt(),Eh=class{reader;byTable;byName=new Map;constructor(e){this.reader=e}find(e,n){return(this.
index().get(e)??[]).filter(i=>this.reader.exists(i)&&(0,Or.valuesOf)(this.reader.text(i,"Region")).includes(n)).map(i=>this.
policiesOf(i)).reduce((i,r)=>i===void 0?r:(0,Or.mergeAlternatives)(i,r),void 0)}has(e){return this.index().has(e)}index(){
return this.byTable??=this.reader.cases.outside(()=>this.read()),this.byTable}read(){let e=new Map;for(let n of this.reader.
templates.ofType(pO.REPLICA_POLICY).filter(fW))this.tablesOf(n).forEach(s=>(0,Es.addTo)(e,s,n));return e}policiesOf(e){let n=this.
reader.cases.decided||(0,Es.at)(e.entry,"Condition")===void 0?[]:Or.ABSENT,s=i=>[...(0,uW.asPolicy)(this.reader,this.reader.
at(e,i)),...n];return{policy:s("Policy"),streamPolicy:s("StreamPolicy")}}tablesOf(e){let{template:n}=e;return(0,Or.valuesOf)(
this.reader.at(e,"TableName")).flatMap(s=>{let i=this.reader.referencedResource(s)??(typeof s=="string"?this.tablesByName(
n).get(s):void 0);return i?.template===n?[i]:[]})}tablesByName(e){let n=this.byName.get(e)??new Map([...e.resources.values()].
filter(({type:s})=>(0,pO.isTableType)(s)).flatMap(s=>{let i=this.reader.singleText((0,Es.at)(s.properties,"TableName"),e);
return i===void 0?[]:[[i,s]]}));return this.byName.set(e,n),n}};Ps.ReplicaPolicies=Eh;function fW({properties:t,template:e}){
let n=(0,lW.namedResource)((0,Es.at)(t,"ServiceToken")??null);return n?.attribute==="Arn"&&e.resources.get(n.logicalId)?.
type==="AWS::Lambda::Function"}var Ph=class{reader;byTable;constructor(e){this.reader=e}of(e){return this.byTable??=this.
reader.cases.outside(()=>this.read()),(this.byTable.get(e)??[]).filter(n=>this.reader.exists(n)).flatMap(n=>this.reader.
text(n,"Region").map((s,i,{length:r})=>({region:s,isOptional:r>1||!this.reader.cases.decided&&(0,Es.at)(n.entry,"Conditi\
on")!==void 0})))}read(){let e=new Map;for(let n of this.reader.templates.ofType("Custom::DynamoDBReplica"))for(let s of(0,Or.
valuesOf)(this.reader.at(n,"TableName"))){let i=this.reader.referencedResource(s);i!==void 0&&(0,Es.addTo)(e,i,n)}return e}};
Ps.AddedReplicas=Ph});var gO=p(jc=>{"use strict";Object.defineProperty(jc,"__esModule",{value:!0});jc.TableContext=void 0;var dW=rc(),pW=qp(),
hW=bp(),mO=hO(),yO=["TableName","AttributeDefinitions","KeySchema","LocalSecondaryIndexes"],Nh=class{reader;encryption;addedReplicas;replicaPolicies;similarTables;constructor(e){
this.reader=new hW.PropertyReader(e),this.encryption=new pW.Encryption(this.reader),this.addedReplicas=new mO.AddedReplicas(
this.reader),this.replicaPolicies=new mO.ReplicaPolicies(this.reader),this.similarTables={Table:new $c(this.reader.cases,
yO),GlobalTable:new $c(this.reader.cases,[...yO,"GlobalSecondaryIndexes"])}}protection(e,n,s){return this.replicaPolicies.
has(n)?s(n,i=>this.replicaPolicies.find(n,i)):this.similarTables[e].read(n,i=>s(i,()=>{}))}};jc.TableContext=Nh;var $c=class{cases;ignoredProperties;last;protections=new Map;constructor(e,n){
this.cases=e,this.ignoredProperties=n}read({template:e,properties:n},s){if(this.last?.properties!==n){let a=this.withoutIgnored(
n);this.last={properties:n,similar:a,text:mW(a)}}let i={template:e,properties:this.last.similar},{text:r}=this.last;if(r===
void 0)return s(i);let o=this.protections.get(e)??new dW.CaseCache(this.cases);return this.protections.set(e,o),o.get(r,
()=>s(i))}withoutIgnored(e){let n={...e};for(let s of this.ignoredProperties)Object.hasOwn(n,s)&&(n[s]=!0);return n}};function mW(t){
try{return JSON.stringify(t)}catch{return}}});var vO=p(Ih=>{"use strict";Object.defineProperty(Ih,"__esModule",{value:!0});Ih.collect=AW;var yW=Vk(),gW=ks(),bO=Y(),Ns=hv(),
bW=Ld(),SO=wv(),SW=Iv(),Mh=lh(),wW=Xv(),kW=uO(),_W=dO(),wO=Cc(),vW=gO(),OW=Qi();function AW(t,e){let{templates:n,unreadable:s}=(0,gW.
withNestedTemplates)(t),i=new vW.TableContext(new OW.TemplateSet(n)),r=new Ns.Vaults(i.reader,i.encryption),o=new wW.TableMakers(
i.reader),c={...{tables:[],keys:[],daxClusters:[],backupVaults:[],restoreTests:[],environments:[],sdkCalls:[],opaque:[],
exemptions:[]},related:(0,SW.relatedFacts)(i,n,e)};for(let l of n){c.exemptions.push(...(0,yW.readExemptions)(i.reader,l)),
e.includesTemplate(l)&&c.opaque.push(...(0,SO.opaqueTemplate)(l).map(u=>kO(l,u)));for(let u of l.resources.values())if(e.
includesResource(u)){let f=[...(0,SO.opaqueResource)(i.reader,u,s),...o.facts(u)];c.opaque.push(...f.map(h=>kO(l,h)));let d=i.
reader.cases.each(()=>i.reader.exists(u)?PW(i,r,u):_O);TW(c,d.filter(({value:h})=>h!==_O))}}return c}function kO({deployedBy:t},e){
if(t===void 0)return e;let{where:n,why:s}=e,i=n.logicalId===""?"the template that it deploys":`${n.logicalId} in a templ\
ate that it deploys`;return{...e,where:t.template.locate(t),why:`${i}: ${s}`}}var _O={};function TW(t,e){let n=e.flatMap(
({when:s})=>s??[]);for(let{value:s,when:i}of e)for(let[r,o]of Object.entries(s))t[r].push(...i===void 0?o:o.map(c=>EW(r,
c,{...i,all:n})))}function EW(t,e,n){return t==="keys"?{...e,when:n}:Object.assign(e,{when:n})}function PW(t,e,n){switch(n.
type){case"AWS::DynamoDB::Table":return{tables:[(0,wO.readTable)(t,n)]};case"AWS::DynamoDB::GlobalTable":return{tables:[
(0,kW.readGlobalTable)(t,n)]};case"AWS::Serverless::SimpleTable":return{tables:[(0,wO.readSimpleTable)(t,n)]};case"AWS::\
DAX::Cluster":return{daxClusters:[NW(t.reader,n)]};case bO.KEY:case bO.REPLICA_KEY:return{keys:[t.encryption.keys.fact(n)]};case Ns.
VAULT:case Ns.AIR_GAPPED_VAULT:return{backupVaults:[e.fact(n)]};case Ns.PLAN:return{backupVaults:e.foreign(n)};case Ns.RESTORE_TESTS:
return{restoreTests:(0,Ns.restoreTests)(t.reader,t.encryption,n)}}let{reader:s}=t,i=(0,Mh.isSdkCall)(s,n)?(0,Mh.sdkCalls)(
s,n,t.encryption):[];return{environments:(0,bW.environments)(s,n),sdkCalls:i,tables:(0,_W.sdkTables)(t,n,i),daxClusters:(0,Mh.
sdkClusters)(s,i)}}function NW(t,e){return{where:e.template.locate(e),encryptionAtRest:t.boolean(e,"SSESpecification","S\
SEEnabled"),endpointEncryption:t.text(e,"ClusterEndpointEncryptionType")}}});var Bc=p(Tr=>{"use strict";Object.defineProperty(Tr,"__esModule",{value:!0});Tr.checkTemplates=xW;Tr.templateOf=EO;Tr.checkGroups=
PO;var MW=require("path"),IW=Nm(),RW=W0(),qW=cn(),OO=Be(),xc=k(),LW=Ud(),Ar=Fe(),DW=qk(),CW=Lk(),$W=Uk(),jW=vO(),TO=ce();
function xW(t,e={}){let n=new Map(t.map(({file:s,text:i})=>[s,i]));return PO([{templates:t.map(EO)}],s=>n.get(s)??"",e)}
function EO({file:t,text:e,region:n,account:s,stackName:i,tags:r,parameters:o}){let a=(0,qW.parseTemplate)(t,e);return new TO.
Template(a,{stackPath:t,file:t,region:n,account:s,stackName:i,tags:r,parameters:o,pathOf:c=>(0,xc.textOrNone)((0,xc.at)(
(0,xc.at)(a,"Resources",c),"Metadata","aws:cdk:path"))||void 0})}function PO(t,e,n){let s=t.map(a=>BW(a,n)),i=s.flatMap(
({findings:a})=>a),r=new Map;i.forEach(a=>(0,xc.addTo)(r,a.found.finding.where.templateFile??"",a));let o=[...r].flatMap(
([a,c])=>{let l=new RW.TemplatePositions((0,OO.withSlashes)(a),e(a));return c.map(u=>KW(u,l,n))});return{files:[...new Set(
t.flatMap(({templates:a})=>a.flatMap(({origin:c})=>(0,OO.withSlashes)(c.file??""))))].sort(),tables:s.reduce((a,{tables:c})=>a+
c,0),findings:o.sort(WW)}}function BW(t,{rules:e=LW.CATALOGUE,allowExemptions:n=!0}){let s=(0,jW.collect)(t.templates,new TO.
Scope("")),i=[];return{findings:[...(0,$W.applyExemptions)((0,DW.runRules)(s,e,{minimumKey:"CUSTOMER_MANAGED",newReplicas:[]}),
{exemptions:s.exemptions,declared:[],allowed:n,reports:()=>!0,reportsUnused:a=>e.some(c=>c.name===a),reportsInvalid:()=>!0,
exempted:(a,{reason:c,until:l})=>i.push({found:a,suppressed:{kind:"exempt",reason:c,until:l}})}).map(a=>({found:a,suppressed:FW(
a,t)})),...i],tables:new Set(s.tables.map(({where:a})=>(0,Ar.resourceKey)(a))).size}}function FW(t,{metadata:e}){if(e===
void 0)return;let n=t.finding.where.constructPath.split("/");for(let s=n.length;s>0;s-=1){let i=e.get(n.slice(0,s).join(
"/"))??[],r=(0,CW.acknowledgement)(i,["SecureTable"],[(0,Ar.ruleId)(t.rule),(0,Ar.findingId)(t)]);if(r!==void 0)return{kind:"\
acknowledged",reason:r}}}function KW({found:t,suppressed:e},n,{unverifiable:s="warn"}){let{rule:i,finding:r}=t,{logicalId:o,
resourceType:a,region:c}=r.where,[l,u]=r.finding?.split(":")??[],f=l===Rh||u===Rh,d=l===Rh?void 0:l,h=n.find({rule:i.name,
logicalId:o,resourceType:a,replicaRegion:d,region:c}),g=(0,Ar.findingId)(t);return{rule:i.name,id:g,severity:f&&s==="war\
n"?"warning":r.severity,unverifiable:f,guarded:i.guarded,message:r.message,fix:r.fix,at:h,logicalId:o,resourceType:a,constructPath:UW(
t),controls:(0,Ar.controlsText)(i.controls),fingerprint:(0,IW.fingerprintOf)({at:h,logicalId:o,id:g}),suppressed:e}}var Rh="\
unverifiable";function UW({finding:{where:t}}){let{constructPath:e,templateFile:n="",logicalId:s}=t;return e===n||e===`${(0,MW.
basename)(n)}#${s}`?void 0:e}function WW(t,e){return AO(t.at.file,e.at.file)||t.at.line-e.at.line||t.at.column-e.at.column||
AO(t.id,e.id)}function AO(t,e){return t<e?-1:+(t>e)}});var qh=p(Fc=>{"use strict";Object.defineProperty(Fc,"__esModule",{value:!0});Fc.isFailure=GW;Fc.judge=YW;var NO=Pm(),VW=Bc(),
MO=cn();function GW({verdict:t}){return t==="fails"}function YW(t,e,n){let{template:s="",changes:i}=e,r=i.length===0?s:JSON.
stringify((0,NO.resolvedTemplate)((0,MO.parseTemplate)(t.stackName,s),i)),{tables:o,findings:a}=IO(t,r,n),c=n.existing===
"WARN"&&a.length>0?HW(t,e,n):new Set;return{tables:o,findings:a.map(l=>({finding:l,verdict:JW(l,c.has(l.fingerprint))}))}}
function JW({guarded:t,severity:e,suppressed:n,unverifiable:s},i){return n!==void 0?"suppressed":!t||e!=="error"?s?"unve\
rifiable":"warns":i?"existing":"fails"}function IO({stackName:t,region:e,account:n},s,{unverifiable:i,exemptions:r}){return(0,VW.
checkTemplates)([{file:t,text:s,stackName:t,region:e,account:n}],{unverifiable:i==="FAIL"?"fail":"warn",allowExemptions:r===
"HONOR"})}function HW(t,e,n){let s=zW(t,e);if(s===void 0)return new Set;try{return new Set(IO(t,s,n).findings.map(({fingerprint:i})=>i))}catch{
return new Set}}function zW({stackName:t,target:e},{template:n="",previousTemplate:s,changes:i}){return s!==void 0||e!==
"CHANGE_SET"?s:JSON.stringify((0,NO.previousTemplate)((0,MO.parseTemplate)(t,n),i))}});var $O=p(Pr=>{"use strict";Object.defineProperty(Pr,"__esModule",{value:!0});Pr.success=CO;Pr.internalFailure=ZW;Pr.answer=
e2;var RO=qh(),Dh=4096,qO=16384,XW=100,QW="https://github.com/cdk-secure-table/cdk-secure-table/blob/main/docs/rules.md";
function CO(t,e){return{hookStatus:"SUCCESS",message:Er(e,Dh),clientRequestToken:t}}function ZW(t,e){return{hookStatus:"\
FAILED",errorCode:"InternalFailure",message:Er(e,Dh),clientRequestToken:t}}function e2(t,e,{tables:n,findings:s}){let i=s.
filter(({verdict:l})=>l!=="suppressed"),r=i.filter(RO.isFailure),o=[...r,...i.filter(l=>!(0,RO.isFailure)(l)),...s.filter(
({verdict:l})=>l==="suppressed")],a=o.length===0?void 0:o.slice(0,XW).map(t2);if(r.length===0){let l=i.length===0?"no fi\
ndings":`no findings that fail it, ${Lh(i.length,"warning")}:
${LO(i)}`;return{...CO(t,`${e}: ${Lh(n,"table")} checked, ${l}`),annotations:a}}return{hookStatus:"FAILED",errorCode:"No\
nCompliant",message:Er(`${e}: ${Lh(r.length,"finding")}.
${LO(r)}`,Dh),clientRequestToken:t,annotations:a}}function LO(t){return t.map(({finding:{id:e,logicalId:n,message:s,fix:i}})=>`\
[${e}] ${n||"template"}: ${s} ${i}`).join(`
`)}function t2({finding:t,verdict:e}){let{id:n,rule:s,logicalId:i,message:r,fix:o,suppressed:a}=t,l={fails:"",warns:"",unverifiable:"\
 This depends on values that are known only at deployment.",existing:" The stack has this finding already.",suppressed:`\
 Exempt${a?.until===void 0?"":` until ${a.until}`}: ${a?.reason??"no reason given"}`};return{annotationName:n,status:e===
"unverifiable"||e==="suppressed"?"SKIPPED":"FAILED",statusMessage:Er(`${i||"template"}: ${r}${l[e]}`,qO),remediationMessage:Er(
o||"See the documentation of the rule.",qO),remediationLink:`${QW}#${s.toLowerCase()}`,severityLevel:n2[e]}}var n2={fails:"\
HIGH",existing:"MEDIUM",warns:"LOW",unverifiable:"LOW",suppressed:"INFORMATIONAL"};function Lh(t,e){return`${t} ${e}${t===
1?"":"s"}`}var DO=" \u2026 (more in the annotations)";function Er(t,e){return t.length<=e?t:`${t.slice(0,e-DO.length)}${DO}`}});var FO=p($h=>{"use strict";Object.defineProperty($h,"__esModule",{value:!0});$h.downloadPayload=s2;var jO=k(),Ch=X(),BO=2e7;
async function s2(t,e){return o2(await i2(t,AbortSignal.timeout(e),e))}async function i2(t,e,n){let s="The connection fa\
iled";try{let i=await fetch(t,{signal:e});if(i.ok&&i.body!==null)return await r2(i.body);s=`The answer is HTTP ${i.status}`}catch(i){
if(i instanceof Kc)throw(0,Ch.codedError)("HookPayloadTooLarge","payload",`The payload has more than ${BO} bytes`,"Split\
 the template into nested stacks, or exclude the stack from the hook by stackFilters.");s=e.aborted?`There was no comple\
te answer within ${n/1e3} seconds`:s}throw(0,Ch.codedError)("HookPayloadUnavailable","payload",`The template could not b\
e downloaded from CloudFormation. ${s}`,"Repeat the operation. If it fails again, see the log of the function.")}var Kc=class extends Error{};
async function r2(t){let e=[],n=0;for await(let s of t){if(n+=s.length,n>BO)throw new Kc;e.push(s)}return Buffer.concat(
e).toString("utf8")}function o2(t){let e=a2(t),[n,s,i]=["template","previousTemplate","changedResources"].map(r=>(0,jO.at)(
e,r)??void 0);if(e===void 0||[n,s].some(r=>r!==void 0&&typeof r!="string"))throw(0,Ch.codedError)("HookPayloadMalformed",
"payload","The payload is not a JSON object with a template as text","Update cdk-secure-table: CloudFormation may have c\
hanged the payload.");return{template:xO(n),previousTemplate:xO(s),changes:(0,jO.listOf)(i??void 0)}}function a2(t){try{
let e=JSON.parse(t);return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}catch{return}}function xO(t){return t===
void 0||t.trim()===""?void 0:t}});var WO=p(Uc=>{"use strict";Object.defineProperty(Uc,"__esModule",{value:!0});Uc.tokenOf=UO;Uc.readRequest=l2;var fe=k(),
c2=X(),KO=["STACK","CHANGE_SET"];function UO(t){return(0,fe.textOrNone)((0,fe.at)(t,"clientRequestToken")??(0,fe.at)(t,"\
clientRequesttoken"))}function l2(t){let e=(0,fe.textOrNone)((0,fe.at)(t,"requestData","targetType")),n=(0,fe.textOrNone)(
(0,fe.at)(t,"requestData","payload")),s=(0,fe.textOrNone)((0,fe.at)(t,"actionInvocationPoint")).startsWith("DELETE");if(!KO.
includes(e)||n===""&&!s)throw(0,c2.codedError)("HookRequestUnreadable",e||"event","The event is not a request of a Lambd\
a hook for a stack or a change set",`Use ${KO.join(" and ")} as the target operations of the hook.`);let[,,,i,r,o=""]=(0,fe.
textOrNone)((0,fe.at)(t,"stackId")??(0,fe.at)(t,"stackID")).split(":");return{token:UO(t),target:e,isDeletion:s,stackName:o.
split("/")[1]??"stack",region:i||void 0,account:r||(0,fe.textOrNone)((0,fe.at)(t,"awsAccountId"))||void 0,payloadUrl:n}}});var VO=p(jh=>{"use strict";Object.defineProperty(jh,"__esModule",{value:!0});jh.readSettings=f2;var u2=X();function f2(t){
let e=(n,s)=>{let i=t[n]??s[0];return s.find(r=>r===i)??d2(n,s)};return{unverifiable:e("UNVERIFIABLE",["WARN","FAIL"]),existing:e(
"EXISTING",["FAIL","WARN"]),exemptions:e("EXEMPTIONS",["HONOR","REPORT"])}}function d2(t,e){throw(0,u2.codedError)("Hook\
SettingUnknown",t,"The value of the environment variable is unknown",`Use ${e.join(" or ")}.`)}});var HO=p(xh=>{"use strict";Object.defineProperty(xh,"__esModule",{value:!0});xh.handler=y2;var Wc=$O(),p2=qh(),h2=FO(),GO=WO(),
m2=VO(),JO=15e3,YO=5e3;async function y2(t,e){let n=await g2(t,(e?.getRemainingTimeInMillis()??JO+YO)-YO);return console.
log(JSON.stringify({hookStatus:n.hookStatus,errorCode:n.errorCode,message:n.message})),n}async function g2(t,e){let n=(0,GO.
tokenOf)(t);try{let s=(0,m2.readSettings)(process.env),i=(0,GO.readRequest)(t);if(i.isDeletion)return(0,Wc.success)(n,`${i.
stackName}: a deletion is not checked`);let r=await(0,h2.downloadPayload)(i.payloadUrl,Math.min(Math.max(e,1),JO));return r.
template===void 0?(0,Wc.success)(n,`${i.stackName}: there is no template to check`):(0,Wc.answer)(n,i.stackName,(0,p2.judge)(
i,r,s))}catch(s){return(0,Wc.internalFailure)(n,s instanceof Error?s.message:String(s))}}});var zO=p(Nr=>{"use strict";Object.defineProperty(Nr,"__esModule",{value:!0});Nr.HELP=void 0;Nr.readArguments=k2;var b2=require("util"),
S2=X(),w2={format:{type:"string"},output:{type:"string",multiple:!0},rule:{type:"string",multiple:!0},"skip-rule":{type:"\
string",multiple:!0},framework:{type:"string",multiple:!0},"fail-on":{type:"string"},unverifiable:{type:"string"},region:{
type:"string"},account:{type:"string"},parameter:{type:"string",multiple:!0},"parameter-file":{type:"string",multiple:!0},
baseline:{type:"string"},"write-baseline":{type:"boolean"},quiet:{type:"boolean"},help:{type:"boolean",short:"h"}};function k2(t){
try{let{values:e,positionals:n}=(0,b2.parseArgs)({args:[...t],options:w2,allowPositionals:!0});return{paths:n,values:e}}catch(e){
throw(0,S2.codedError)("UnknownOption","check",_2(e.message),"Run `cdk-secure-table check --help` for the options.")}}function _2(t){
return t.split(". ")[0].replace(/\.$/,"")}Nr.HELP=`Usage: cdk-secure-table check [PATH...] [options]

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
`});var eA=p(Gc=>{"use strict";Object.defineProperty(Gc,"__esModule",{value:!0});Gc.Baseline=void 0;var XO=require("fs"),QO=Be(),
Vc=k(),v2=E(),O2=X(),Bh=class t{entries;static read(e){let n=(0,v2.parseJson)((0,QO.readText)(e)),s=(0,Vc.at)(n,"finding\
s");if((0,Vc.at)(n,"version")!==ZO||!(0,Vc.isList)(s)||!s.every(A2))throw(0,O2.codedError)("MalformedBaseline",e,"The fi\
le is not a baseline of this version","Write it again with --write-baseline.");return new t(s)}static readIfExists(e){return(0,XO.
existsSync)(e)?t.read(e):t.none()}static none(){return new t([])}constructor(e){this.entries=e}apply(e){let n=new Map;this.
entries.forEach(({fingerprint:i})=>n.set(i,(n.get(i)??0)+1));let s=e.findings.map(i=>{let r=n.get(i.fingerprint)??0;return i.
suppressed!==void 0||r===0?i:(n.set(i.fingerprint,r-1),{...i,suppressed:{kind:"baseline"}})});return{...e,findings:s}}with({
files:e,findings:n},s){let i=new Set([...s,"Exemption"]),r=this.entries.filter(({file:a,id:c})=>!e.includes(a)||!i.has(T2(
c))),o=n.filter(({suppressed:a})=>a===void 0).map(({at:{file:a},logicalId:c,id:l,fingerprint:u})=>({file:a,logicalId:c,id:l,
fingerprint:u}));return new t([...r,...o])}write(e){let n=this.entries.map(i=>JSON.stringify(i)).sort(),s=`{
  "version": ${ZO},
  "findings": [${n.map(i=>`
    ${i}`).join(",")}
  ]
}
`;(0,QO.attempt)(e,()=>(0,XO.writeFileSync)(e,s))}};Gc.Baseline=Bh;var ZO=1;function A2(t){return["file","logicalId","id",
"fingerprint"].every(e=>typeof(0,Vc.at)(t,e)=="string")}function T2(t){return t.replace(/^SecureTable-/,"").replace(/\[.*$/,
"")}});var nA=p(Fh=>{"use strict";Object.defineProperty(Fh,"__esModule",{value:!0});Fh.readParameters=N2;var E2=cn(),P2=Be(),et=k(),
tA=X();function N2(t,e){return new Map([...e.flatMap(n=>I2(n)),...t.map(M2)])}function M2(t){let e=t.indexOf("=");if(e<1)
throw(0,tA.codedError)("MalformedParameter",t,"The parameter is not written as NAME=VALUE","Write, for example, --parame\
ter Stage=prod.");return[t.slice(0,e),t.slice(e+1)]}function I2(t){let e=(0,E2.parseDocument)(t,(0,P2.readText)(t)),n=(0,et.
at)(e,"Parameters")??e;return((0,et.isList)(e)?R2(e):(0,et.isObject)(n)?(0,et.entriesOf)(n):[[void 0,void 0]]).map(([i,r])=>{
if(typeof i!="string"||!((0,et.isScalar)(r)||(0,et.isList)(r)&&r.every(et.isScalar)))throw(0,tA.codedError)("MalformedPa\
rameterFile",t,"The file does not list names and values of parameters",'Write [{"ParameterKey": "Stage", "ParameterValue\
": "prod"}] or {"Stage": "prod"}.');return[i,String(r)]})}function R2(t){return t.filter(e=>(0,et.at)(e,"UsePreviousValu\
e")!==!0).map(e=>[(0,et.at)(e,"ParameterKey"),(0,et.at)(e,"ParameterValue")])}});var rA=p(Ms=>{"use strict";Object.defineProperty(Ms,"__esModule",{value:!0});Ms.FAIL_ON=void 0;Ms.selectRules=q2;Ms.fails=
L2;var Wh=X(),Yc=Ud(),Kh=Fe();function q2({rules:t=[],skipped:e=[],frameworks:n=[]}){let s=Uh(t).map(sA),i=Uh(n).flatMap(
a=>(0,Yc.rulesFor)(D2(a))),r=Uh(e).map(sA),o=r.find(a=>a.guarded);if(o!==void 0)throw(0,Wh.codedError)("GuardedRule","--\
skip-rule",`The rule ${o.name} cannot be skipped`,`Exempt the resource: add "cdk-secure-table:exemption": {"rules": ["${o.
name}"], "reason": "why this is acceptable"} to its Metadata.`);return Yc.CATALOGUE.filter(a=>(s.length===0||s.includes(
a))&&(n.length===0||i.includes(a))&&!r.includes(a))}Ms.FAIL_ON=["guarded","error","warning","never"];function L2({severity:t,
guarded:e,suppressed:n},s){if(n!==void 0)return!1;switch(s){case"guarded":return t==="error"&&e;case"error":return t==="\
error";case"warning":return!0;case"never":return!1}}function Uh(t){return t.flatMap(e=>e.split(",")).map(e=>e.trim())}function sA(t){
let e=t.replace(/^SecureTable-/i,"").replace(/\[.*$/,"").toLowerCase(),n=Yc.CATALOGUE.find(s=>s.name.toLowerCase()===e);
if(n===void 0)throw(0,Wh.codedError)("UnknownRule",t,"There is no rule of this name",`The rules are ${Yc.CATALOGUE.map(s=>s.
name).join(", ")}.`);return n}function D2(t){let e=Object.keys(Kh.FRAMEWORKS).filter(n=>[n,Kh.FRAMEWORKS[n]].some(s=>t!==
""&&iA(s).startsWith(iA(t))));if(e.length!==1){let n=e.length===0?"There is no framework of this name":`The name stands \
for ${e.join(" and ")}`;throw(0,Wh.codedError)("UnknownFramework",t,n,`The frameworks are ${Object.keys(Kh.FRAMEWORKS).join(
", ")}.`)}return e[0]}function iA(t){return t.toLowerCase().replace(/[^a-z0-9]/g,"")}});var oA=p(Jc=>{"use strict";Object.defineProperty(Jc,"__esModule",{value:!0});Jc.SYNTHESIS_STOPPED=void 0;Jc.SYNTHESIS_STOPPED=
"Synthesis stopped by EncryptedTables.enforce"});var zh=p(Is=>{"use strict";Object.defineProperty(Is,"__esModule",{value:!0});Is.isAssembly=C2;Is.readManifest=$2;Is.isStack=
j2;Is.isNestedAssembly=x2;var Vh=require("fs"),Yh=require("path"),Jh=Be(),Z=k(),Hh=oA(),aA=E(),Gh=X();function C2(t){let e=(0,Yh.
join)(t,cA);return!(0,Vh.existsSync)(e)||!(0,Vh.statSync)(e).isFile()?!1:(0,Vh.existsSync)((0,Yh.join)(t,"cdk.out"))||(0,Jh.
readStart)(e,Hh.SYNTHESIS_STOPPED.length)===Hh.SYNTHESIS_STOPPED||(0,Z.isObject)((0,Z.at)((0,aA.parseJson)((0,Jh.readText)(
e)),"artifacts"))}var cA="manifest.json";function $2(t){let e=(0,Yh.join)(t,cA),n=(0,Jh.readText)(e);if(n.startsWith(Hh.
SYNTHESIS_STOPPED))throw(0,Gh.codedError)("SynthesisStopped",t,`The assembly was not completed. ${n.trim().replace(/\.$/,
"")}`,"The findings are in validation-report.json: run `cdk-secure-table report`.");let s=(0,aA.parseJson)(n),i=(0,Z.at)(
s,"artifacts")??{};if(!(0,Z.isObject)(s)||!(0,Z.isObject)(i))throw(0,Gh.codedError)("MalformedAssembly",e,"The manifest \
is not the JSON of a CDK assembly","Synthesize the app again.");let r=(0,Z.at)(s,"missing");if((0,Z.isList)(r)&&r.length>
0)throw(0,Gh.codedError)("ContextMissing",t,"The assembly has dummy values in place of context that was not looked up","\
Synthesize the app with the CDK CLI and credentials for its accounts.");return(0,Z.entriesOf)(i).map(([o,a])=>[o,{type:(0,Z.
textOrNone)((0,Z.at)(a,"type")),environment:(0,Z.textOrNone)((0,Z.at)(a,"environment")),properties:(0,Z.at)(a,"propertie\
s"),metadata:(0,Z.at)(a,"metadata"),metadataFile:(0,Z.textOrNone)((0,Z.at)(a,"additionalMetadataFile"))||void 0,displayName:(0,Z.
textOrNone)((0,Z.at)(a,"displayName"))||void 0}])}function j2({type:t}){return t==="aws:cloudformation:stack"}function x2({
type:t}){return t==="cdk:cloud-assembly"}});var dA=p(tm=>{"use strict";Object.defineProperty(tm,"__esModule",{value:!0});tm.readAssembly=G2;var B2=require("crypto"),
em=require("fs"),Rs=require("path"),Xh=zh(),lA=cn(),Mr=Be(),se=k(),F2=E(),uA=X(),K2=ep(),U2=ks(),W2=ce(),V2=kp();function G2(t,e={}){
return new Qh(e).read(t)}var Qh=class{defaults;templates=[];metadata=new Map;paths=new Zh(this.metadata);assets=new K2.AssetFiles;visited=new Set;constructor(e){
this.defaults=e}read(e){return this.assembly(e),[...this.templates].forEach(n=>this.nestedStacks(n)),{templates:this.templates,
metadata:this.metadata}}assembly(e){let n=(0,Mr.attempt)(e,()=>(0,em.realpathSync)(e));if(this.visited.has(n))throw(0,uA.
codedError)("MalformedAssembly",e,"The assemblies of its stages contain each other","Synthesize the app again.");this.visited.
add(n);for(let[s,i]of(0,Xh.readManifest)(e))(0,Xh.isNestedAssembly)(i)?this.assembly((0,Rs.join)(e,(0,se.textOrNone)((0,se.
at)(i.properties,"directoryName")))):(0,Xh.isStack)(i)&&this.stack(e,s,i)}stack(e,n,{environment:s,properties:i,metadata:r,
metadataFile:o,displayName:a}){let c=o===void 0?r:H2((0,Rs.join)(e,o));(0,se.entriesOf)(c).forEach(([d,h])=>this.metadata.
set(d.replace(/^\//,""),(0,se.listOf)(h).flatMap(z2)));let l=a??n,[u,f]=s.replace(/^aws:\/\//,"").split("/");this.templates.
push(this.load((0,Rs.join)(e,(0,se.textOrNone)((0,se.at)(i,"templateFile"))),{...this.defaults,stackPath:l,stackName:(0,se.
textOrNone)((0,se.at)(i,"stackName"))||n,tags:Object.fromEntries((0,se.entriesOf)((0,se.at)(i,"tags")).map(([d,h])=>[d,String(
h)])),...u==="unknown-account"||u===""?{}:{account:u},...f==="unknown-region"||f===void 0?{}:{region:f}}))}load(e,n){let s=(0,lA.
parseDocument)(e,(0,Mr.readText)(e)),{stackPath:i}=n;this.paths.addStack(i);let r=o=>(0,se.textOrNone)((0,se.at)((0,se.at)(
s,"Resources",o),"Metadata","aws:cdk:path"))||this.paths.find(o,i);return new W2.Template(s,{...n,file:e,pathOf:r})}nestedStacks(e){
let n=[...e.resources.values()].filter(({type:s})=>s===V2.STACK);for(let s of n){let{stackPath:i,pathOf:r}=e.origin,o=Y2(
this.paths.nestedResource(s.logicalId,i)??r(s.logicalId)),a=o===void 0?void 0:this.templateFile(s,o);if(o!==void 0&&a!==
void 0){let{region:c,account:l}=e,u=this.load(a,{stackPath:o,region:c,account:l});u.parent=(0,U2.parentStack)(s),e.nested.
set(s.logicalId,[u]),this.templates.push(u),this.nestedStacks(u)}}}templateFile({template:e,properties:n},s){let i=(0,F2.
composeText)((0,se.at)(n,"TemplateURL")),r=this.assets.find(i,e)??this.assets.upload(i,e),o=J2((0,Rs.dirname)(e.origin.file),
s);return r===void 0?JSON.stringify(i).includes("AssetParameters")?o:void 0:o!==void 0&&(0,Mr.readText)(o)===(0,Mr.readText)(
r)?o:r}};function Y2(t){return t===void 0?void 0:fA.exec(t)?.slice(1,3).join("")}var fA=/^((?:.*\/)?)([^/]+)\.NestedStack\/\2\.NestedStackResource$/;
function J2(t,e){let n=(0,B2.createHash)("md5").update(e.split("/").filter(i=>i!=="Default").join("/")).digest("hex").slice(
0,8).toUpperCase(),s=(0,em.readdirSync)(t).find(i=>i.endsWith(`${n}.nested.template.json`));return s===void 0?void 0:(0,Rs.
join)(t,s)}function H2(t){if(!(0,em.existsSync)(t))throw(0,uA.codedError)("MalformedAssembly",t,`The manifest names ${(0,Rs.
basename)(t)}, which does not exist`,"Synthesize the app again.");return(0,lA.parseDocument)(t,(0,Mr.readText)(t))}function z2(t){
let e=(0,se.at)(t,"type");return typeof e=="string"?[{type:e,data:(0,se.at)(t,"data")}]:[]}var Zh=class{metadata;stackPaths=new Set;index;constructor(e){
this.metadata=e}addStack(e){this.stackPaths.add(e)}find(e,n){return this.withId(e).find(s=>this.stackOf(s)===n)}nestedResource(e,n){
return this.withId(e).filter(s=>s.startsWith(`${n}/`)&&fA.test(s)).sort((s,i)=>s.split("/").length-i.split("/").length)[0]}withId(e){
return this.index??=this.indexPaths(),this.index.get(e)??[]}indexPaths(){let e=new Map;for(let[n,s]of this.metadata){let i=s.
find(({type:r})=>r==="aws:cdk:logicalId")?.data;typeof i=="string"&&(0,se.addTo)(e,i,n)}return e}stackOf(e){let n=e.split(
"/");for(let s=n.length;s>0;s-=1){let i=n.slice(0,s).join("/");if(this.stackPaths.has(i))return i}}}});var hA=p(Ir=>{"use strict";Object.defineProperty(Ir,"__esModule",{value:!0});Ir.isGlob=Z2;Ir.globBase=eV;Ir.globPattern=
tV;var pA=require("path"),X2=Be(),Q2=X();function Z2(t){return/[*?[{]/.test(t)}function eV(t){return(0,pA.dirname)(`${t.
slice(0,t.search(/[*?[{]/))}x`)}function tV(t){let e="",n=0;for(let[s]of(0,X2.withSlashes)((0,pA.normalize)(t)).matchAll(
/\*\*\/|\*\*|\*|\?|\[[^\]]+\]|[^]/g))e+=nV(s,n>0),n+=s==="{"?1:s==="}"?-1:0;try{return new RegExp(`^${e}$`)}catch{throw(0,Q2.
codedError)("MalformedGlob",t,"The brackets of the pattern do not match","Close each { and [, or name the file without a\
 wildcard.")}}function nV(t,e){switch(t){case"**/":return"(?:.*/)?";case"**":return".*";case"*":return"[^/]*";case"?":return"\
[^/]";case"{":return"(?:";case"}":return")";case",":return e?"|":","}return t.length>1?t.replace(/^\[!/,"[^"):t.replace(
/[\\^$.|+()[\]]/,"\\$&")}});var SA=p(In=>{"use strict";Object.defineProperty(In,"__esModule",{value:!0});In.STDIN=void 0;In.findInputs=sV;var zt=require("fs"),
tt=require("path"),nm=hA(),mA=zh(),qs=Be(),yA=X();In.STDIN="-";function sV(t){let e=new sm;return t.forEach(n=>e.add(n)),
{assemblies:[...e.assemblies],files:[...e.files],candidates:[...e.candidates].filter(n=>!e.files.has(n)),stdin:t.includes(
In.STDIN)}}var sm=class{assemblies=new Set;files=new Set;candidates=new Set;visited=new Set;add(e){if(e===In.STDIN)return;
let n=(0,qs.readablePath)(e);(0,nm.isGlob)(n)&&!(0,zt.existsSync)(n)?this.glob(n):(0,qs.attempt)(n,()=>(0,zt.statSync)(n)).
isDirectory()?this.folder(n):(0,tt.basename)(n)==="manifest.json"&&(0,mA.isAssembly)((0,tt.dirname)(n))?this.assemblies.
add((0,tt.dirname)(n)):this.files.add(n)}glob(e){let n=(0,nm.globPattern)(e),s=bA((0,nm.globBase)(e),this.visited).filter(
i=>n.test((0,qs.withSlashes)(i)));if(this.visited.clear(),s.length===0)throw(0,yA.codedError)("NothingFound",e,"No file \
matches the pattern","Check the pattern; quote it, so that the shell does not change it.");s.forEach(i=>this.files.add(i))}folder(e){
let n=(0,qs.attempt)(e,()=>(0,zt.realpathSync)(e));if(!this.visited.has(n)){if(this.visited.add(n),(0,mA.isAssembly)(e)){
this.assemblies.add(e);return}if((0,zt.existsSync)((0,tt.join)(e,"cdk.out"))&&(0,zt.statSync)((0,tt.join)(e,"cdk.out")).
isFile())throw(0,yA.codedError)("MalformedAssembly",e,"The folder is a CDK assembly without manifest.json","Synthesize t\
he app again.");for(let{name:s,isFolder:i}of gA(e))i?this.folder((0,tt.join)(e,s)):iV.test(s)&&this.candidates.add((0,tt.
join)(e,s))}}},iV=/\.(json|ya?ml|template|cfn)$/i,rV=new Set(["node_modules",".git",".aws-sam",".serverless",".venv","ve\
nv","__pycache__"]);function gA(t){return(0,qs.attempt)(t,()=>(0,zt.readdirSync)(t,{withFileTypes:!0})).filter(({name:n})=>!rV.
has(n)).flatMap(n=>{let s=n.isSymbolicLink()?(0,zt.statSync)((0,tt.join)(t,n.name),{throwIfNoEntry:!1}):n;return s===void 0||
!(s.isDirectory()||s.isFile())?[]:[{name:n.name,isFolder:s.isDirectory()}]}).sort((n,s)=>n.name<s.name?-1:1)}function bA(t,e){
let n=(0,qs.attempt)(t,()=>(0,zt.realpathSync)(t));return e.has(n)?[]:(e.add(n),gA(t).flatMap(({name:s,isFolder:i})=>i?bA(
(0,tt.join)(t,s),e):[(0,tt.join)(t,s)]))}});var wA=p(cm=>{"use strict";Object.defineProperty(cm,"__esModule",{value:!0});cm.readSources=uV;var oV=require("fs"),aV=dA(),
cV=Bc(),lV=SA(),im=cn(),zc=Be(),Hc=k(),om=X();function uV(t,e,n){let{assemblies:s,files:i,candidates:r,stdin:o}=(0,lV.findInputs)(
t),a=new Map,c=new am(s.length+i.length+r.length,n),l=(y,v)=>(c.next(y),v()),u=(y,v)=>(0,cV.templateOf)({file:y,text:v,...e}),
f=s.map(y=>l(y,()=>(0,aV.readAssembly)(y,e))),d=i.map(y=>l(y,()=>u(y,(0,zc.readText)(y)))),h=r.flatMap(y=>l(y,()=>fV(y).
map(v=>u(y,v))));o&&(a.set(rm,n.stdin()),d.push(u(rm,a.get(rm)))),c.end();let g=[...d,...h],m=[...f,...g.length>0?[{templates:g}]:
[]];if(dV(e.parameters??new Map,m.flatMap(y=>y.templates)),m.length===0)throw(0,om.codedError)("NothingFound",t.join(" "),
`There is no CloudFormation template among ${r.length} files`,"Pass templates, or folders that contain them.");return{groups:m,
skipped:r.length-h.length,textOf:y=>a.get(y)??(0,zc.readText)(y)}}var rm="<stdin>";function fV(t){if((0,oV.statSync)(t).
size>im.MAX_TEMPLATE_LENGTH&&!(0,im.isTemplateText)((0,zc.readStart)(t,1e6)))return[];let e=(0,zc.readText)(t);return(0,im.
isTemplateText)(e)?[e]:[]}function dV(t,e){for(let[n,s]of t){let i=e.filter(({parent:o})=>o===void 0).flatMap(o=>o.section(
"Parameters",n)??[]);if(i.length===0)throw(0,om.codedError)("UnknownParameter",n,"No template has this parameter","Corre\
ct the name, or remove the parameter.");if(i.map(o=>({list:(0,Hc.at)(o,"AllowedValues"),type:(0,Hc.textOrNone)((0,Hc.at)(
o,"Type"))})).find(({list:o,type:a})=>(0,Hc.isList)(o)&&!a.includes("List")&&!o.map(String).includes(s))!==void 0)throw(0,om.
codedError)("ParameterNotAllowed",n,`The value ${s} is not among the AllowedValues of the template`,"Pass an allowed val\
ue.")}}var am=class{total;io;started=Date.now();read=0;shown=0;constructor(e,n){this.total=e,this.io=n}next(e){this.read+=
1;let n=Date.now();this.io.isTerminal&&n-this.started>500&&n-this.shown>100&&(this.shown=n,this.io.stderr(`\r\x1B[KReading ${this.
read} of ${this.total}: ${e}`.slice(0,100)))}end(){this.shown>0&&this.io.stderr("\r\x1B[K")}}});var AA=p(dm=>{"use strict";Object.defineProperty(dm,"__esModule",{value:!0});dm.check=gV;var vA=require("fs"),kA=zO(),lm=eA(),
pV=Bc(),hV=nA(),um=rA(),mV=wA(),yV=Be(),Xc=X();function gV(t,e,n){let{paths:s,values:i}=(0,kA.readArguments)(t);if(i.help===
!0)return e.stdout(kA.HELP),0;let r=bV(i,n),{rules:o,baseline:a,isQuiet:c}=r,l=(0,mV.readSources)(s.length===0?kV():s,r.
defaults,e),u=(0,pV.checkGroups)(l.groups,g=>l.textOf(g),{rules:o,unverifiable:r.unverifiable}),f=r.writesBaseline?a.with(
u,o.map(({name:g})=>g)):a;r.writesBaseline&&f.write(i.baseline);let d=f.apply(u);r.outputs.forEach(({file:g,render:m})=>(0,yV.
attempt)(g,()=>(0,vA.writeFileSync)(g,_A(m(d)))));let h=d.findings.filter(g=>(0,um.fails)(g,r.failOn));if((!c||h.length>
0)&&e.stdout(_A(r.render(c?{...d,findings:h}:d))),l.skipped>0&&!c){let g=l.skipped===1?"file is no CloudFormation templa\
te and was":"files are no CloudFormation templates and were";e.stderr(`${l.skipped} ${g} not checked.
`)}return h.length>0?1:0}function bV(t,e){let n=t["write-baseline"]===!0;return{render:OA(t.format??"text",e),outputs:(t.
output??[]).map(s=>SV(s,e)),rules:(0,um.selectRules)({rules:t.rule,skipped:t["skip-rule"],frameworks:t.framework}),failOn:fm(
"--fail-on",t["fail-on"]??"guarded",um.FAIL_ON),unverifiable:fm("--unverifiable",t.unverifiable??"warn",["warn","fail"]),
defaults:{region:t.region,account:t.account,parameters:(0,hV.readParameters)(t.parameter??[],t["parameter-file"]??[])},baseline:wV(
t.baseline,n),writesBaseline:n,isQuiet:t.quiet===!0}}function OA(t,e){return e[fm("--format",t,Object.keys(e))]}function SV(t,e){
let n=t.indexOf("=");if(n<1||n===t.length-1)throw(0,Xc.codedError)("MalformedOption","--output",`${t} is not written as \
FORMAT=FILE`,"Write, for example, --output sarif=results.sarif.");return{file:t.slice(n+1),render:OA(t.slice(0,n),e)}}function fm(t,e,n){
let s=n.find(i=>i===e);if(s===void 0)throw(0,Xc.codedError)("MalformedOption",t,`${JSON.stringify(e)} is not a value of \
this option`,`Pass ${n.join(", ")}.`);return s}function wV(t,e){if(t===void 0&&e)throw(0,Xc.codedError)("MalformedOption",
"--write-baseline","The file of the baseline is missing","Add --baseline FILE.");return t===void 0?lm.Baseline.none():e?
lm.Baseline.readIfExists(t):lm.Baseline.read(t)}function kV(){if(!(0,vA.existsSync)("cdk.out"))throw(0,Xc.codedError)("N\
othingFound","check","There is no path, and no folder cdk.out","Pass templates or folders, for example `cdk-secure-table\
 check template.yaml`.");return["cdk.out"]}function _A(t){return t===""||t.endsWith(`
`)?t:`${t}
`}});var PA=p((s4,EA)=>{"use strict";var pm=Object.defineProperty,_V=Object.getOwnPropertyDescriptor,vV=Object.getOwnPropertyNames,
OV=Object.prototype.hasOwnProperty,AV=(t,e)=>{for(var n in e)pm(t,n,{get:e[n],enumerable:!0})},TV=(t,e,n,s)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let i of vV(e))!OV.call(t,i)&&i!==n&&pm(t,i,{get:()=>e[i],enumerable:!(s=_V(e,i))||s.
enumerable});return t},EV=t=>TV(pm({},"__esModule",{value:!0}),t),TA={};AV(TA,{FORMATS:()=>PV});EA.exports=EV(TA);var PV={
text:t=>JSON.stringify(t,void 0,1),json:t=>JSON.stringify(t)}});var mm=p(hm=>{"use strict";Object.defineProperty(hm,"__esModule",{value:!0});hm.processIo=IV;var NV=require("fs"),MV=X();
function IV(){let{stdout:t,stderr:e,env:n}=process;return{stdout:s=>t.write(s),stderr:s=>e.write(s),stdin:()=>{try{return(0,NV.
readFileSync)(0,"utf8")}catch(s){throw(0,MV.codedError)("UnreadableFile","<stdin>",`The standard input cannot be read: ${s.
message}`,"Pipe a template into it.")}},hasColors:t.isTTY&&(n.NO_COLOR??"")===""&&n.TERM!=="dumb",isTerminal:e.isTTY}}});var qA=p((r4,bm)=>{"use strict";var gm=Object.defineProperty,RV=Object.getOwnPropertyDescriptor,qV=Object.getOwnPropertyNames,
LV=Object.prototype.hasOwnProperty,DV=(t,e)=>{for(var n in e)gm(t,n,{get:e[n],enumerable:!0})},CV=(t,e,n,s)=>{if(e&&typeof e==
"object"||typeof e=="function")for(let i of qV(e))!LV.call(t,i)&&i!==n&&gm(t,i,{get:()=>e[i],enumerable:!(s=RV(e,i))||s.
enumerable});return t},$V=t=>CV(gm({},"__esModule",{value:!0}),t),MA={};DV(MA,{main:()=>IA});bm.exports=$V(MA);var NA=require("fs"),
Qc=require("path"),jV=AA(),xV=PA(),BV=mm(),ym=k(),FV=E(),KV=X(),UV=`Usage: cdk-secure-table COMMAND [options]

Commands
  check [PATH...]     check CloudFormation templates and cdk.out folders
  report [FOLDER]     make reports from a synthesized CDK app

Run \`cdk-secure-table COMMAND --help\` for the options of a command.
`,WV=2;async function IA(t,e){let[n,...s]=t;try{switch(n){case"check":return(0,jV.check)(s,e,xV.FORMATS);case"--version":
return e.stdout(`${RA()}
`),0;case"--help":case"-h":return e.stdout(UV),0}throw(0,KV.codedError)("UnknownCommand",n??"cdk-secure-table","There is\
 no such command","Run `cdk-secure-table --help` for the commands.")}catch(i){return e.stderr(`${i instanceof Error?VV(i):
String(i)}
`),WV}}function VV(t){return t.message.startsWith("[")?t.message:`[CheckFailed] cdk-secure-table: ${t.message}. Please r\
eport this with the template.
${t.stack??""}`}function RA(t=__dirname){let e=(0,NA.existsSync)((0,Qc.join)(t,"package.json"))?(0,FV.parseJson)((0,NA.readFileSync)(
(0,Qc.join)(t,"package.json"),"utf8")):void 0;return(0,ym.at)(e,"name")==="cdk-secure-table"?(0,ym.textOrNone)((0,ym.at)(
e,"version")):(0,Qc.dirname)(t)===t?"unknown":RA((0,Qc.dirname)(t))}require.main===bm&&IA(process.argv.slice(2),(0,BV.processIo)()).
then(t=>{process.exitCode=t})});exports.handler=(t,e)=>HO().handler(t,e);require.main===module&&qA().main(process.argv.slice(2),mm().processIo()).then(t=>{
process.exitCode=t});
