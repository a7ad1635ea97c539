#!/usr/bin/env node
// Written by the build from src/check. It contains code of yaml 2.9.1 (ISC): https://github.com/cdk-secure-table/cdk-secure-table/blob/main/NOTICE
var d=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var b=d(pe=>{"use strict";Object.defineProperty(pe,"__esModule",{value:!0});pe.isObject=so;pe.isList=Fy;pe.isScalar=a1;pe.
at=Ky;pe.entriesOf=c1;pe.listOf=l1;pe.textOrNone=u1;pe.booleanOf=d1;pe.canonical=f1;pe.addTo=p1;pe.isTooBig=m1;function so(t){
return typeof t=="object"&&t!==null&&!Array.isArray(t)}function Fy(t){return Array.isArray(t)}function a1(t){return typeof t==
"string"||typeof t=="number"||typeof t=="boolean"}function Ky(t,e,n,s){let r=so(t)&&Object.hasOwn(t,e)?t[e]:void 0;return n===
void 0?r:Ky(r,n,s)}function c1(t){return so(t)?Object.entries(t):[]}function l1(t){return t===void 0?[]:Fy(t)?t:[t]}function u1(t){
return typeof t=="string"?t:""}function d1(t){let e=typeof t=="boolean"||typeof t=="string"?String(t).toLowerCase():"";return e===
"true"||e==="false"?e==="true":void 0}function f1(t){return JSON.stringify(t,(e,n)=>so(n)?Object.fromEntries(Object.entries(
n).sort(([s],[r])=>s<r?-1:1)):n)??""}function p1(t,e,n){let s=t.get(e);s===void 0?t.set(e,[n]):s.push(n)}var h1=60,jy=5e4;
function m1(t){let e=[{value:t,depth:0}],n=0;for(let s=e.pop();s;s=e.pop()){if(n+=1,s.depth>h1||n>jy)return!0;if(typeof s.
value=="object"&&s.value!==null){let r=Object.values(s.value);if(r.length+e.length>jy)return!0;for(let i of r)e.push({value:i,
depth:s.depth+1})}}return!1}});var P=d(j=>{"use strict";Object.defineProperty(j,"__esModule",{value:!0});j.DEPTH_LIMIT=j.NO_VALUE=void 0;j.asIntrinsic=
Jn;j.isIntrinsic=$l;j.isPlainObject=g1;j.hasGeneratedKeys=Dl;j.isNoValue=xl;j.hasIntrinsic=b1;j.hasMacro=S1;j.contains=io;
j.attributeOf=By;j.namedResource=_1;j.conditional=jl;j.ifBranches=Fl;j.presentBranches=Ll;j.itemBranches=v1;j.mapBranches=
Uy;j.atShortest=ro;var Yn=b();function Jn(t){if(!(0,Yn.isObject)(t))return;let e=y1(t);return e!==void 0&&(e==="Ref"||e.
startsWith("Fn::"))?{name:e,argument:t[e]}:void 0}function y1(t){let e;for(let n in t){if(e!==void 0)return;e=n}return e}
function $l(t){return Jn(t)!==void 0}function g1(t){return(0,Yn.isObject)(t)&&!$l(t)&&!Dl(t)}function Dl(t){for(let e in t)
if(e.startsWith("Fn::"))return!0;return!1}j.NO_VALUE={Ref:"AWS::NoValue"};function xl(t){let e=Jn(t);return e?.name==="R\
ef"&&e.argument===j.NO_VALUE.Ref}j.DEPTH_LIMIT=200;function b1(t){return io(t,$l)}function S1(t){return io(t,w1)}function w1(t){
let e=Jn(t)?.name;return e===void 0?Dl(t):e==="Fn::Transform"||e.startsWith("Fn::ForEach::")}function io(t,e,n,s=0){if(typeof t!=
"object"||t===null)return typeof t=="string"&&n!==void 0&&n(t);if(s>j.DEPTH_LIMIT||(0,Yn.isObject)(t)&&e(t))return!0;for(let r in t)
if(io(t[r],e,n,s+1))return!0;return!1}function By(t){if(typeof t=="string"){let s=t.indexOf(".");return s<0?void 0:[t.slice(
0,s),t.slice(s+1)]}let[e,n]=(0,Yn.isList)(t)&&t.length===2?t:[];return typeof e=="string"&&typeof n=="string"?[e,n]:void 0}
function _1(t){let e=Jn(t);if(e?.name==="Ref"&&typeof e.argument=="string")return{logicalId:e.argument};let n=e?.name===
"Fn::GetAtt"?By(e.argument):void 0;return n&&{logicalId:n[0],attribute:n[1]}}function jl(t){let e=Jn(t);return e?.name===
"Fn::If"&&(0,Yn.isList)(e.argument)&&e.argument.length===3?e.argument:void 0}function Fl(t){let[,...e]=jl(t)??[];return e.
length>0?e.flatMap(Fl):[xl(t)?void 0:t]}function Ll(t){return Fl(t).filter(e=>e!==void 0)}function v1(t){return Ll(t).flatMap(
e=>(0,Yn.isList)(e)?e.flatMap(Ll):[e])}function Uy(t,e){let n=jl(t);if(n===void 0)return e(xl(t)?void 0:t);let[s,...r]=n,
[i,o]=r.map(a=>Uy(a,e));return JSON.stringify(i)===JSON.stringify(o)?i:{"Fn::If":[s,i??j.NO_VALUE,o??j.NO_VALUE]}}function ro(t){
if(Array.isArray(t))return t.map(ro);if(typeof t!="object"||t===null)return t;let e=Object.entries(t);if(e.length!==1||!/^(Ref$|Fn::)/.
test(e[0][0]))return Object.fromEntries(e.map(([i,o])=>[i,ro(o)]));let[[n,s]]=e;if(n==="Fn::Join"){let[i,o]=s;return o.map(
ro).join(i)}return n==="Fn::GetAtt"&&Array.isArray(s)&&s[1]==="Arn"?"arn:aws:s3:::abc":s==="AWS::AccountId"?"11112222333\
3":"aws"}});var Yy=d(ao=>{"use strict";Object.defineProperty(ao,"__esModule",{value:!0});ao.resolvedTemplate=O1;ao.previousTemplate=
T1;var it=P(),T=b(),Ul="{{changeSet:KNOWN_AFTER_APPLY}}",k1={"Fn::KnownAfterApply":Ul};function O1(t,e){let n=(0,T.at)(t,
"Resources");if(!(0,T.isObject)(t)||!(0,T.isObject)(n))return t;let s=new Map(Object.entries(n));for(let[r,{action:i,type:o,
after:a}]of Vy(e)){let c=s.get(r);i==="DELETE"||!(0,T.isObject)(a)||(c===void 0?s.set(r,{Type:o,Properties:oo(a)}):(0,T.
isObject)(c)&&(0,T.at)(c,"Type")===o&&s.set(r,{...c,Properties:Kl((0,T.at)(c,"Properties")??{},a,n)}))}return{...t,Resources:Object.
fromEntries(s)}}function T1(t,e){let n=(0,T.at)(t,"Resources");if(!(0,T.isObject)(t)||!(0,T.isObject)(n))return t;let s=Vy(
e),r=(0,T.entriesOf)(n).flatMap(([i,o])=>{let a=s.get(i);if(a===void 0||!(0,T.isObject)(o))return[[i,o]];let c=Gy((0,T.at)(
o,"Properties")??{},a.before,a.after);return a.action==="CREATE"?[]:[[i,{...o,Properties:c??{}}]]});return{...t,Resources:Object.
fromEntries(r)}}function Vy(t){return new Map(t.map(e=>[(0,T.textOrNone)((0,T.at)(e,"logicalResourceId")),{action:(0,T.textOrNone)(
(0,T.at)(e,"action")),type:(0,T.textOrNone)((0,T.at)(e,"resourceType")),before:Wy((0,T.at)(e,"beforeContext")),after:Wy(
(0,T.at)(e,"afterContext"))}]))}function Wy(t){try{return typeof t=="string"?(0,T.at)(JSON.parse(t),"Properties"):void 0}catch{
return}}function Kl(t,e,n){return e===void 0||!(0,it.hasIntrinsic)(t)?t:(0,it.asIntrinsic)(t)!==void 0?E1(t,n)||A1(e)?t:
e:(0,T.isList)(t)?(0,T.isList)(e)&&e.length===t.length&&t.every((s,r)=>Bl(s,e[r]))?t.map((s,r)=>Kl(s,e[r],n)):t:Object.fromEntries(
(0,T.entriesOf)(t).map(([s,r])=>[s,Kl(r,(0,T.at)(e,s),n)]))}function Bl(t,e){return(0,it.asIntrinsic)(t)!==void 0?!0:(0,T.
isScalar)(t)?(0,T.isScalar)(e)&&String(e)===String(t):(0,T.isList)(t)?(0,T.isList)(e)&&e.length===t.length&&t.every((n,s)=>Bl(
n,e[s])):t===null||(0,T.isObject)(e)&&(0,T.entriesOf)(t).every(([n,s])=>Bl(s,(0,T.at)(e,n))||(0,it.hasIntrinsic)(s))}function E1(t,e){
let n=s=>Object.hasOwn(e,s.trim().split(".")[0]);return(0,it.contains)(t,s=>{let{name:r="",argument:i=null}=(0,it.asIntrinsic)(
s)??{};return r==="Ref"&&n((0,T.textOrNone)(i))||r==="Fn::GetAtt"&&n((0,it.attributeOf)(i)?.[0]??"")},s=>[...s.matchAll(
/\$\{([^}!]+)\}/g)].some(([,r])=>n(r)))}function Gy(t,e,n){if(e===void 0||(0,T.canonical)(e)===(0,T.canonical)(n))return e===
void 0?void 0:t;if((0,T.isObject)(t)&&(0,it.asIntrinsic)(t)===void 0&&(0,T.isObject)(e)){let s=new Set([...Object.keys(t),
...Object.keys(e)]);return Object.fromEntries([...s].flatMap(r=>{let i=Gy((0,T.at)(t,r),(0,T.at)(e,r),(0,T.at)(n,r));return i===
void 0?[]:[[r,i]]}))}return oo(e)}function A1(t){return(0,it.contains)(t,()=>!1,e=>e.includes(Ul))}function oo(t){return typeof t==
"string"?t.includes(Ul)?k1:t:(0,T.isList)(t)?t.map(oo):(0,T.isObject)(t)?Object.fromEntries((0,T.entriesOf)(t).map(([e,n])=>[
e,oo(n)])):t}});var Vl=d(ot=>{"use strict";Object.defineProperty(ot,"__esModule",{value:!0});ot.ConstructPaths=ot.NESTED_RESOURCE=void 0;
ot.recordedPath=P1;ot.scopesOf=Jy;var co=b();ot.NESTED_RESOURCE=/^((?:.*\/)?)([^/]+)\.NestedStack\/\2\.NestedStackResource$/;
function P1(t,e){return(0,co.textOrNone)((0,co.at)((0,co.at)(t,"Resources",e),"Metadata","aws:cdk:path"))||void 0}function Jy(t){
let e=t.split("/");return e.map((n,s)=>e.slice(0,e.length-s).join("/"))}var Wl=class{metadata;stackPaths=new Set;index;constructor(e){
this.metadata=e}addStack(e){this.stackPaths.add(e)}find(e,n){return this.withId(e).find(s=>this.stackOf(s)===n)}nestedResource(e,n){
return this.withId(e).filter(s=>s.startsWith(`${n}/`)&&ot.NESTED_RESOURCE.test(s)).sort((s,r)=>s.split("/").length-r.split(
"/").length)[0]}withId(e){return this.index??=this.indexPaths(),this.index.get(e)??[]}indexPaths(){let e=new Map;for(let[
n,s]of this.metadata){let r=s.find(({type:i})=>i==="aws:cdk:logicalId")?.data;typeof r=="string"&&(0,co.addTo)(e,r,n)}return e}stackOf(e){
return Jy(e).find(n=>this.stackPaths.has(n))}};ot.ConstructPaths=Wl});var Hy=d(Gl=>{"use strict";Object.defineProperty(Gl,"__esModule",{value:!0});Gl.fingerprintOf=R1;var N1=require("crypto");
function R1({at:t,logicalId:e,id:n}){return(0,N1.createHash)("sha256").update(JSON.stringify([t.file,e,n])).digest("hex").
slice(0,32)}});var zy=d(Hl=>{"use strict";Object.defineProperty(Hl,"__esModule",{value:!0});Hl.jsonNodes=M1;function M1(t){return new Xs(
t,Hn(t,0))}var Xs=class{source;start;properties;constructor(e,n){this.source=e,this.start=n}get end(){return Jl(this.source,
this.start)}get text(){return this.is("{")||this.is("[")?void 0:String(JSON.parse(this.source.slice(this.start,this.end)))}get items(){
return this.is("[")?C1(this.source,this.start):[]}get keys(){return[...this.own().keys()]}property(e){return this.own().
get(e)}own(){return this.properties??=this.is("{")?I1(this.source,this.start):new Map,this.properties}is(e){return this.
source[this.start]===e}};function I1(t,e){let n=new Map,s=Hn(t,e+1);for(;t[s]==='"';){let r=Yl(t,s),i=Hn(t,r);n.set(JSON.
parse(t.slice(s,r)),{start:s,value:new Xs(t,i)}),s=Hn(t,Jl(t,i))}return n}function C1(t,e){let n=[],s=Hn(t,e+1);for(;s<t.
length&&t[s]!=="]";)n.push(new Xs(t,s)),s=Hn(t,Jl(t,s));return n}function Hn(t,e){let n=e;for(;q1.has(t[n]);)n+=1;return n}
var q1=new Set([" ",`
`,"\r","	",",",":","\uFEFF"]);function Jl(t,e){if(t[e]==='"')return Yl(t,e);if(t[e]!=="{"&&t[e]!=="["){let s=/[^,\]}\s]*/y;
return s.lastIndex=e,e+(s.exec(t)?.[0].length??0)}let n=0;for(let s=e;s<t.length;s+=1)switch(t[s]){case'"':s=Yl(t,s)-1;break;case"\
{":case"[":n+=1;break;case"}":case"]":if(n-=1,n===0)return s+1}return t.length}function Yl(t,e){for(let n=t.indexOf('"',
e+1);n>=0;n=t.indexOf('"',n+1)){let s=0;for(;t[n-1-s]==="\\";)s+=1;if(s%2===0)return n+1}return t.length}});var Xl=d(zl=>{"use strict";Object.defineProperty(zl,"__esModule",{value:!0});zl.parseJsonTemplate=L1;function L1(t){try{
return{document:JSON.parse($1(t)),problem:""}}catch(e){return{problem:e.message}}}function $1(t){return t.startsWith("\uFEFF")?
t.slice(1):t}});var Xy=d(zn=>{"use strict";Object.defineProperty(zn,"__esModule",{value:!0});zn.REPLICA=void 0;zn.propertyPaths=D1;zn.REPLICA=
Symbol("replica");function D1(t,e){let n=F1[t]??[];return e===x1?n.flatMap(j1):n}var x1="AWS::DynamoDB::GlobalTable";function j1(t){
let[e,...n]=t;if(e!=="Properties")return[t];let s=n[0]==="StreamSpecification"?["ReplicaStreamSpecification",...n.slice(
1)]:n;return[["Properties","Replicas",zn.REPLICA,...s],t]}var F1={CustomerManagedKey:[["Properties","SSESpecification","\
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
orInsightsSpecification"]],Exemption:[["Metadata","cdk-secure-table:exemption"]]}});var M=d(Z=>{"use strict";var Ql=Symbol.for("yaml.alias"),Qy=Symbol.for("yaml.document"),lo=Symbol.for("yaml.map"),Zy=Symbol.
for("yaml.pair"),Zl=Symbol.for("yaml.scalar"),uo=Symbol.for("yaml.seq"),at=Symbol.for("yaml.node.type"),K1=t=>!!t&&typeof t==
"object"&&t[at]===Ql,B1=t=>!!t&&typeof t=="object"&&t[at]===Qy,U1=t=>!!t&&typeof t=="object"&&t[at]===lo,W1=t=>!!t&&typeof t==
"object"&&t[at]===Zy,eg=t=>!!t&&typeof t=="object"&&t[at]===Zl,V1=t=>!!t&&typeof t=="object"&&t[at]===uo;function tg(t){
if(t&&typeof t=="object")switch(t[at]){case lo:case uo:return!0}return!1}function G1(t){if(t&&typeof t=="object")switch(t[at]){case Ql:case lo:case Zl:case uo:
return!0}return!1}var Y1=t=>(eg(t)||tg(t))&&!!t.anchor;Z.ALIAS=Ql;Z.DOC=Qy;Z.MAP=lo;Z.NODE_TYPE=at;Z.PAIR=Zy;Z.SCALAR=Zl;
Z.SEQ=uo;Z.hasAnchor=Y1;Z.isAlias=K1;Z.isCollection=tg;Z.isDocument=B1;Z.isMap=U1;Z.isNode=G1;Z.isPair=W1;Z.isScalar=eg;
Z.isSeq=V1});var Qs=d(eu=>{"use strict";var H=M(),se=Symbol("break visit"),ng=Symbol("skip children"),Ue=Symbol("remove node");function fo(t,e){
let n=sg(e);H.isDocument(t)?Xn(null,t.contents,n,Object.freeze([t]))===Ue&&(t.contents=null):Xn(null,t,n,Object.freeze([]))}
fo.BREAK=se;fo.SKIP=ng;fo.REMOVE=Ue;function Xn(t,e,n,s){let r=rg(t,e,n,s);if(H.isNode(r)||H.isPair(r))return ig(t,s,r),
Xn(t,r,n,s);if(typeof r!="symbol"){if(H.isCollection(e)){s=Object.freeze(s.concat(e));for(let i=0;i<e.items.length;++i){
let o=Xn(i,e.items[i],n,s);if(typeof o=="number")i=o-1;else{if(o===se)return se;o===Ue&&(e.items.splice(i,1),i-=1)}}}else if(H.
isPair(e)){s=Object.freeze(s.concat(e));let i=Xn("key",e.key,n,s);if(i===se)return se;i===Ue&&(e.key=null);let o=Xn("val\
ue",e.value,n,s);if(o===se)return se;o===Ue&&(e.value=null)}}return r}async function po(t,e){let n=sg(e);H.isDocument(t)?
await Qn(null,t.contents,n,Object.freeze([t]))===Ue&&(t.contents=null):await Qn(null,t,n,Object.freeze([]))}po.BREAK=se;
po.SKIP=ng;po.REMOVE=Ue;async function Qn(t,e,n,s){let r=await rg(t,e,n,s);if(H.isNode(r)||H.isPair(r))return ig(t,s,r),
Qn(t,r,n,s);if(typeof r!="symbol"){if(H.isCollection(e)){s=Object.freeze(s.concat(e));for(let i=0;i<e.items.length;++i){
let o=await Qn(i,e.items[i],n,s);if(typeof o=="number")i=o-1;else{if(o===se)return se;o===Ue&&(e.items.splice(i,1),i-=1)}}}else if(H.
isPair(e)){s=Object.freeze(s.concat(e));let i=await Qn("key",e.key,n,s);if(i===se)return se;i===Ue&&(e.key=null);let o=await Qn(
"value",e.value,n,s);if(o===se)return se;o===Ue&&(e.value=null)}}return r}function sg(t){return typeof t=="object"&&(t.Collection||
t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.
Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}function rg(t,e,n,s){if(typeof n=="function")return n(t,e,
s);if(H.isMap(e))return n.Map?.(t,e,s);if(H.isSeq(e))return n.Seq?.(t,e,s);if(H.isPair(e))return n.Pair?.(t,e,s);if(H.isScalar(
e))return n.Scalar?.(t,e,s);if(H.isAlias(e))return n.Alias?.(t,e,s)}function ig(t,e,n){let s=e[e.length-1];if(H.isCollection(
s))s.items[t]=n;else if(H.isPair(s))t==="key"?s.key=n:s.value=n;else if(H.isDocument(s))s.contents=n;else{let r=H.isAlias(
s)?"alias":"scalar";throw new Error(`Cannot replace node with ${r} parent`)}}eu.visit=fo;eu.visitAsync=po});var tu=d(ag=>{"use strict";var og=M(),J1=Qs(),H1={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},z1=t=>t.replace(
/[!,[\]{}]/g,e=>H1[e]),Zs=class t{constructor(e,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,
e),this.tags=Object.assign({},t.defaultTags,n)}clone(){let e=new t(this.yaml,this.tags);return e.docStart=this.docStart,
e}atDocument(){let e=new t(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.\
2":this.atNextDocument=!1,this.yaml={explicit:t.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},t.defaultTags);
break}return e}add(e,n){this.atNextDocument&&(this.yaml={explicit:t.defaultYaml.explicit,version:"1.1"},this.tags=Object.
assign({},t.defaultTags),this.atNextDocument=!1);let s=e.trim().split(/[ \t]+/),r=s.shift();switch(r){case"%TAG":{if(s.length!==
2&&(n(0,"%TAG directive should contain exactly two parts"),s.length<2))return!1;let[i,o]=s;return this.tags[i]=o,!0}case"\
%YAML":{if(this.yaml.explicit=!0,s.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[i]=s;
if(i==="1.1"||i==="1.2")return this.yaml.version=i,!0;{let o=/^\d+\.\d+$/.test(i);return n(6,`Unsupported YAML version ${i}`,
o),!1}}default:return n(0,`Unknown directive ${r}`,!0),!1}}tagName(e,n){if(e==="!")return"!";if(e[0]!=="!")return n(`Not\
 a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(2,-1);return o==="!"||o==="!!"?(n(`Verbatim tags aren't resolved,\
 so ${e} is invalid.`),null):(e[e.length-1]!==">"&&n("Verbatim tags must end with a >"),o)}let[,s,r]=e.match(/^(.*!)([^!]*)$/s);
r||n(`The ${e} tag has no suffix`);let i=this.tags[s];if(i)try{return i+decodeURIComponent(r)}catch(o){return n(String(o)),
null}return s==="!"?e:(n(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[n,s]of Object.entries(this.tags))if(e.
startsWith(s))return n+z1(e.substring(s.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let n=this.yaml.explicit?[`%Y\
AML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags),r;if(e&&s.length>0&&og.isNode(e.contents)){let i={};J1.
visit(e.contents,(o,a)=>{og.isNode(a)&&a.tag&&(i[a.tag]=!0)}),r=Object.keys(i)}else r=[];for(let[i,o]of s)i==="!!"&&o===
"tag:yaml.org,2002:"||(!e||r.some(a=>a.startsWith(o)))&&n.push(`%TAG ${i} ${o}`);return n.join(`
`)}};Zs.defaultYaml={explicit:!1,version:"1.2"};Zs.defaultTags={"!!":"tag:yaml.org,2002:"};ag.Directives=Zs});var ho=d(er=>{"use strict";var cg=M(),X1=Qs();function Q1(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let n=`Anchor must not co\
ntain whitespace or control characters: ${JSON.stringify(t)}`;throw new Error(n)}return!0}function lg(t){let e=new Set;return X1.
visit(t,{Value(n,s){s.anchor&&e.add(s.anchor)}}),e}function ug(t,e){for(let n=1;;++n){let s=`${t}${n}`;if(!e.has(s))return s}}
function Z1(t,e){let n=[],s=new Map,r=null;return{onAnchor:i=>{n.push(i),r??(r=lg(t));let o=ug(e,r);return r.add(o),o},setAnchors:()=>{
for(let i of n){let o=s.get(i);if(typeof o=="object"&&o.anchor&&(cg.isScalar(o.node)||cg.isCollection(o.node)))o.node.anchor=
o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:s}}
er.anchorIsValid=Q1;er.anchorNames=lg;er.createNodeAnchors=Z1;er.findNewAnchor=ug});var nu=d(dg=>{"use strict";function tr(t,e,n,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let r=0,i=s.length;r<i;++r){
let o=s[r],a=tr(t,s,String(r),o);a===void 0?delete s[r]:a!==o&&(s[r]=a)}else if(s instanceof Map)for(let r of Array.from(
s.keys())){let i=s.get(r),o=tr(t,s,r,i);o===void 0?s.delete(r):o!==i&&s.set(r,o)}else if(s instanceof Set)for(let r of Array.
from(s)){let i=tr(t,s,r,r);i===void 0?s.delete(r):i!==r&&(s.delete(r),s.add(i))}else for(let[r,i]of Object.entries(s)){let o=tr(
t,s,r,i);o===void 0?delete s[r]:o!==i&&(s[r]=o)}return t.call(e,n,s)}dg.applyReviver=tr});var Pt=d(pg=>{"use strict";var eP=M();function fg(t,e,n){if(Array.isArray(t))return t.map((s,r)=>fg(s,String(r),n));if(t&&
typeof t.toJSON=="function"){if(!n||!eP.hasAnchor(t))return t.toJSON(e,n);let s={aliasCount:0,count:1,res:void 0};n.anchors.
set(t,s),n.onCreate=i=>{s.res=i,delete n.onCreate};let r=t.toJSON(e,n);return n.onCreate&&n.onCreate(r),r}return typeof t==
"bigint"&&!n?.keep?Number(t):t}pg.toJS=fg});var mo=d(mg=>{"use strict";var tP=nu(),hg=M(),nP=Pt(),su=class{constructor(e){Object.defineProperty(this,hg.NODE_TYPE,{value:e})}clone(){
let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.
range.slice()),e}toJS(e,{mapAsMap:n,maxAliasCount:s,onAnchor:r,reviver:i}={}){if(!hg.isDocument(e))throw new TypeError("\
A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},a=nP.toJS(this,"",o);if(typeof r=="function")for(let{count:c,res:l}of o.anchors.values())r(l,c);return typeof i==
"function"?tP.applyReviver(i,{"":a},"",a):a}};mg.NodeBase=su});var nr=d(yg=>{"use strict";var sP=ho(),rP=Qs(),Zn=M(),iP=mo(),oP=Pt(),ru=class extends iP.NodeBase{constructor(e){super(
Zn.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,n){
if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;n?.aliasResolveCache?s=n.aliasResolveCache:
(s=[],rP.visit(e,{Node:(i,o)=>{(Zn.isAlias(o)||Zn.hasAnchor(o))&&s.push(o)}}),n&&(n.aliasResolveCache=s));let r;for(let i of s){
if(i===this)break;i.anchor===this.source&&(r=i)}if(r&&n){let{anchors:i,doc:o,maxAliasCount:a}=n,c=i.get(r);if(c||(oP.toJS(
r,null,n),c=i.get(r)),c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(
l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=yo(o,r,i)),c.count*c.aliasCount>a)){let l="Excessive alias count\
 indicates a resource exhaustion attack";throw new ReferenceError(l)}}return r}toJSON(e,n){if(!n)return{source:this.source};
let s=this.resolve(n.doc,n);if(!s){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
r)}return n.anchors.get(s).res}toString(e,n,s){let r=`*${this.source}`;if(e){if(sP.anchorIsValid(this.source),e.options.
verifyAliasOrder&&!e.anchors.has(this.source)){let i=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new Error(i)}if(e.implicitKey)return`${r} `}return r}};function yo(t,e,n){if(Zn.isAlias(e)){let s=e.resolve(
t),r=n&&s&&n.get(s);return r?r.count*r.aliasCount:0}else if(Zn.isCollection(e)){let s=0;for(let r of e.items){let i=yo(t,
r,n);i>s&&(s=i)}return s}else if(Zn.isPair(e)){let s=yo(t,e.key,n),r=yo(t,e.value,n);return Math.max(s,r)}return 1}yg.Alias=
ru});var V=d(iu=>{"use strict";var aP=M(),cP=mo(),lP=Pt(),uP=t=>!t||typeof t!="function"&&typeof t!="object",Nt=class extends cP.
NodeBase{constructor(e){super(aP.SCALAR),this.value=e}toJSON(e,n){return n?.keep?this.value:lP.toJS(this.value,e,n)}toString(){
return String(this.value)}};Nt.BLOCK_FOLDED="BLOCK_FOLDED";Nt.BLOCK_LITERAL="BLOCK_LITERAL";Nt.PLAIN="PLAIN";Nt.QUOTE_DOUBLE=
"QUOTE_DOUBLE";Nt.QUOTE_SINGLE="QUOTE_SINGLE";iu.Scalar=Nt;iu.isScalarValue=uP});var sr=d(bg=>{"use strict";var dP=nr(),on=M(),gg=V(),fP="tag:yaml.org,2002:";function pP(t,e,n){if(e){let s=n.filter(i=>i.
tag===e),r=s.find(i=>!i.format)??s[0];if(!r)throw new Error(`Tag ${e} not found`);return r}return n.find(s=>s.identify?.(
t)&&!s.format)}function hP(t,e,n){if(on.isDocument(t)&&(t=t.contents),on.isNode(t))return t;if(on.isPair(t)){let f=n.schema[on.
MAP].createNode?.(n.schema,null,n);return f.items.push(t),f}(t instanceof String||t instanceof Number||t instanceof Boolean||
typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:s,onAnchor:r,onTagObj:i,schema:o,sourceObjects:a}=n,
c;if(s&&t&&typeof t=="object"){if(c=a.get(t),c)return c.anchor??(c.anchor=r(t)),new dP.Alias(c.anchor);c={anchor:null,node:null},
a.set(t,c)}e?.startsWith("!!")&&(e=fP+e.slice(2));let l=pP(t,e,o.tags);if(!l){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),
!t||typeof t!="object"){let f=new gg.Scalar(t);return c&&(c.node=f),f}l=t instanceof Map?o[on.MAP]:Symbol.iterator in Object(
t)?o[on.SEQ]:o[on.MAP]}i&&(i(l),delete n.onTagObj);let u=l?.createNode?l.createNode(n.schema,t,n):typeof l?.nodeClass?.from==
"function"?l.nodeClass.from(n.schema,t,n):new gg.Scalar(t);return e?u.tag=e:l.default||(u.tag=l.tag),c&&(c.node=u),u}bg.
createNode=hP});var bo=d(go=>{"use strict";var mP=sr(),We=M(),yP=mo();function ou(t,e,n){let s=n;for(let r=e.length-1;r>=0;--r){let i=e[r];
if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];o[i]=s,s=o}else s=new Map([[i,s]])}return mP.createNode(s,void 0,
{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},
schema:t,sourceObjects:new Map})}var Sg=t=>t==null||typeof t=="object"&&!!t[Symbol.iterator]().next().done,au=class extends yP.
NodeBase{constructor(e,n){super(e),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(e){
let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(n.schema=e),n.items=n.
items.map(s=>We.isNode(s)||We.isPair(s)?s.clone(e):s),this.range&&(n.range=this.range.slice()),n}addIn(e,n){if(Sg(e))this.
add(n);else{let[s,...r]=e,i=this.get(s,!0);if(We.isCollection(i))i.addIn(r,n);else if(i===void 0&&this.schema)this.set(s,
ou(this.schema,r,n));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}deleteIn(e){let[n,...s]=e;
if(s.length===0)return this.delete(n);let r=this.get(n,!0);if(We.isCollection(r))return r.deleteIn(s);throw new Error(`E\
xpected YAML collection at ${n}. Remaining path: ${s}`)}getIn(e,n){let[s,...r]=e,i=this.get(s,!0);return r.length===0?!n&&
We.isScalar(i)?i.value:i:We.isCollection(i)?i.getIn(r,n):void 0}hasAllNullValues(e){return this.items.every(n=>{if(!We.isPair(
n))return!1;let s=n.value;return s==null||e&&We.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){
let[n,...s]=e;if(s.length===0)return this.has(n);let r=this.get(n,!0);return We.isCollection(r)?r.hasIn(s):!1}setIn(e,n){
let[s,...r]=e;if(r.length===0)this.set(s,n);else{let i=this.get(s,!0);if(We.isCollection(i))i.setIn(r,n);else if(i===void 0&&
this.schema)this.set(s,ou(this.schema,r,n));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}};
go.Collection=au;go.collectionFromPath=ou;go.isEmptyPath=Sg});var rr=d(So=>{"use strict";var gP=t=>t.replace(/^(?!$)(?: $)?/gm,"#");function cu(t,e){return/^\n+$/.test(t)?t.substring(
1):e?t.replace(/^(?! *$)/gm,e):t}var bP=(t,e,n)=>t.endsWith(`
`)?cu(n,e):n.includes(`
`)?`
`+cu(n,e):(t.endsWith(" ")?"":" ")+n;So.indentComment=cu;So.lineComment=bP;So.stringifyComment=gP});var _g=d(ir=>{"use strict";var SP="flow",lu="block",wo="quoted";function wP(t,e,n="flow",{indentAtStart:s,lineWidth:r=80,
minContentWidth:i=20,onFold:o,onOverflow:a}={}){if(!r||r<0)return t;r<i&&(i=0);let c=Math.max(1+i,1+r-e.length);if(t.length<=
c)return t;let l=[],u={},f=r-e.length;typeof s=="number"&&(s>r-Math.max(2,i)?l.push(0):f=r-s);let p,m,g=!1,h=-1,y=-1,S=-1;
n===lu&&(h=wg(t,h,e.length),h!==-1&&(f=h+c));for(let k;k=t[h+=1];){if(n===wo&&k==="\\"){switch(y=h,t[h+1]){case"x":h+=3;
break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}S=h}if(k===`
`)n===lu&&(h=wg(t,h,e.length)),f=h+e.length+c,p=void 0;else{if(k===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let O=t[h+1];O&&O!==" "&&O!==`
`&&O!=="	"&&(p=h)}if(h>=f)if(p)l.push(p),f=p+c,p=void 0;else if(n===wo){for(;m===" "||m==="	";)m=k,k=t[h+=1],g=!0;let O=h>
S+1?h-2:y-1;if(u[O])return t;l.push(O),u[O]=!0,f=O+c,p=void 0}else g=!0}m=k}if(g&&a&&a(),l.length===0)return t;o&&o();let _=t.
slice(0,l[0]);for(let k=0;k<l.length;++k){let O=l[k],E=l[k+1]||t.length;O===0?_=`
${e}${t.slice(0,E)}`:(n===wo&&u[O]&&(_+=`${t[O]}\\`),_+=`
${e}${t.slice(O+1,E)}`)}return _}function wg(t,e,n){let s=e,r=e+1,i=t[r];for(;i===" "||i==="	";)if(e<r+n)i=t[++e];else{do
i=t[++e];while(i&&i!==`
`);s=e,r=e+1,i=t[r]}return s}ir.FOLD_BLOCK=lu;ir.FOLD_FLOW=SP;ir.FOLD_QUOTED=wo;ir.foldFlowLines=wP});var ar=d(vg=>{"use strict";var Me=V(),Rt=_g(),vo=(t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.
lineWidth,minContentWidth:t.options.minContentWidth}),ko=t=>/^(%|---|\.\.\.)/m.test(t);function _P(t,e,n){if(!e||e<0)return!1;
let s=e-n,r=t.length;if(r<=s)return!1;for(let i=0,o=0;i<r;++i)if(t[i]===`
`){if(i-o>s)return!0;if(o=i+1,r-o<=s)return!1}return!0}function or(t,e){let n=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)
return n;let{implicitKey:s}=e,r=e.options.doubleQuotedMinMultiLineLength,i=e.indent||(ko(t)?"  ":""),o="",a=0;for(let c=0,
l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(a,c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(n[c+1]){case"\
u":{o+=n.slice(a,c);let u=n.substr(c+2,4);switch(u){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:u.substr(0,2)==="00"?o+="\\x"+u.substr(2):o+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(s||n[c+
2]==='"'||n.length<r)c+=1;else{for(o+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=i,n[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+n.slice(a):n,s?o:Rt.foldFlowLines(o,i,Rt.
FOLD_QUOTED,vo(e,!1))}function uu(t,e){if(e.options.singleQuote===!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return or(t,e);let n=e.indent||(ko(t)?"  ":""),s="'"+t.replace(/'/g,"''").replace(/\n+/g,`\
$&
${n}`)+"'";return e.implicitKey?s:Rt.foldFlowLines(s,n,Rt.FOLD_FLOW,vo(e,!1))}function es(t,e){let{singleQuote:n}=e.options,
s;if(n===!1)s=or;else{let r=t.includes('"'),i=t.includes("'");r&&!i?s=uu:i&&!r?s=or:s=n?uu:or}return s(t,e)}var du;try{du=
new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{du=/\n+(?!\n|$)/g}function _o({comment:t,type:e,value:n},s,r,i){let{blockQuote:o,commentString:a,lineWidth:c}=s.
options;if(!o||/\n[\t ]+$/.test(n))return es(n,s);let l=s.indent||(s.forceBlockIndent||ko(n)?"  ":""),u=o==="literal"?!0:
o==="folded"||e===Me.Scalar.BLOCK_FOLDED?!1:e===Me.Scalar.BLOCK_LITERAL?!0:!_P(n,c,l.length);if(!n)return u?`|
`:`>
`;let f,p;for(p=n.length;p>0;--p){let E=n[p-1];if(E!==`
`&&E!=="	"&&E!==" ")break}let m=n.substring(p),g=m.indexOf(`
`);g===-1?f="-":n===m||g!==m.length-1?(f="+",i&&i()):f="",m&&(n=n.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(du,`$&${l}`));let h=!1,y,S=-1;for(y=0;y<n.length;++y){let E=n[y];if(E===" ")h=!0;else if(E===
`
`)S=y;else break}let _=n.substring(0,S<y?S+1:y);_&&(n=n.substring(_.length),_=_.replace(/\n+/g,`$&${l}`));let O=(h?l?"2":
"1":"")+f;if(t&&(O+=" "+a(t.replace(/ ?[\r\n]+/g," ")),r&&r()),!u){let E=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),A=!1,x=vo(s,!0);o!=="fold\
ed"&&e!==Me.Scalar.BLOCK_FOLDED&&(x.onOverflow=()=>{A=!0});let w=Rt.foldFlowLines(`${_}${E}${m}`,l,Rt.FOLD_BLOCK,x);if(!A)
return`>${O}
${l}${w}`}return n=n.replace(/\n+/g,`$&${l}`),`|${O}
${l}${_}${n}${m}`}function vP(t,e,n,s){let{type:r,value:i}=t,{actualString:o,implicitKey:a,indent:c,indentStep:l,inFlow:u}=e;
if(a&&i.includes(`
`)||u&&/[[\]{},]/.test(i))return es(i,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(i))return a||u||!i.includes(`
`)?es(i,e):_o(t,e,n,s);if(!a&&!u&&r!==Me.Scalar.PLAIN&&i.includes(`
`))return _o(t,e,n,s);if(ko(i)){if(c==="")return e.forceBlockIndent=!0,_o(t,e,n,s);if(a&&c===l)return es(i,e)}let f=i.replace(
/\n+/g,`$&
${c}`);if(o){let p=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(f),{compat:m,tags:g}=e.doc.schema;if(g.some(
p)||m?.some(p))return es(i,e)}return a?f:Rt.foldFlowLines(f,c,Rt.FOLD_FLOW,vo(e,!1))}function kP(t,e,n,s){let{implicitKey:r,
inFlow:i}=e,o=typeof t.value=="string"?t:Object.assign({},t,{value:String(t.value)}),{type:a}=t;a!==Me.Scalar.QUOTE_DOUBLE&&
/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=Me.Scalar.QUOTE_DOUBLE);let c=u=>{switch(u){case Me.
Scalar.BLOCK_FOLDED:case Me.Scalar.BLOCK_LITERAL:return r||i?es(o.value,e):_o(o,e,n,s);case Me.Scalar.QUOTE_DOUBLE:return or(
o.value,e);case Me.Scalar.QUOTE_SINGLE:return uu(o.value,e);case Me.Scalar.PLAIN:return vP(o,e,n,s);default:return null}},
l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:f}=e.options,p=r&&u||f;if(l=c(p),l===null)throw new Error(`Un\
supported default string type ${p}`)}return l}vg.stringifyString=kP});var cr=d(fu=>{"use strict";var OP=ho(),Mt=M(),TP=rr(),EP=ar();function AP(t,e){let n=Object.assign({blockQuote:!0,commentString:TP.
stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,
trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},t.schema.toStringOptions,e),s;switch(n.collectionStyle){case"block":
s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,doc:t,flowCollectionPadding:n.flowCollectionPadding?
" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:s,options:n}}function PP(t,e){if(e.
tag){let r=t.filter(i=>i.tag===e.tag);if(r.length>0)return r.find(i=>i.format===e.format)??r[0]}let n,s;if(Mt.isScalar(e)){
s=e.value;let r=t.filter(i=>i.identify?.(s));if(r.length>1){let i=r.filter(o=>o.test);i.length>0&&(r=i)}n=r.find(i=>i.format===
e.format)??r.find(i=>!i.format)}else s=e,n=t.find(r=>r.nodeClass&&s instanceof r.nodeClass);if(!n){let r=s?.constructor?.
name??(s===null?"null":typeof s);throw new Error(`Tag not resolved for ${r} value`)}return n}function NP(t,e,{anchors:n,
doc:s}){if(!s.directives)return"";let r=[],i=(Mt.isScalar(t)||Mt.isCollection(t))&&t.anchor;i&&OP.anchorIsValid(i)&&(n.add(
i),r.push(`&${i}`));let o=t.tag??(e.default?null:e.tag);return o&&r.push(s.directives.tagString(o)),r.join(" ")}function RP(t,e,n,s){
if(Mt.isPair(t))return t.toString(e,n,s);if(Mt.isAlias(t)){if(e.doc.directives)return t.toString(e);if(e.resolvedAliases?.
has(t))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(t):e.resolvedAliases=new Set([t]),t=t.resolve(e.doc)}let r,i=Mt.isNode(t)?t:e.doc.createNode(t,{onTagObj:c=>r=c});r??
(r=PP(e.doc.schema.tags,i));let o=NP(i,r,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof r.
stringify=="function"?r.stringify(i,e,n,s):Mt.isScalar(i)?EP.stringifyString(i,e,n,s):i.toString(e,n,s);return o?Mt.isScalar(
i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}
${e.indent}${a}`:a}fu.createStringifyContext=AP;fu.stringify=RP});var Eg=d(Tg=>{"use strict";var ct=M(),kg=V(),Og=cr(),lr=rr();function MP({key:t,value:e},n,s,r){let{allNullValues:i,doc:o,
indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:f}}=n,p=ct.isNode(t)&&t.comment||null;if(f){if(p)throw new Error(
"With simple keys, key nodes cannot have comments");if(ct.isCollection(t)||!ct.isNode(t)&&typeof t=="object"){let x="Wit\
h simple keys, collection cannot be used as a key value";throw new Error(x)}}let m=!f&&(!t||p&&e==null&&!n.inFlow||ct.isCollection(
t)||(ct.isScalar(t)?t.type===kg.Scalar.BLOCK_FOLDED||t.type===kg.Scalar.BLOCK_LITERAL:typeof t=="object"));n=Object.assign(
{},n,{allNullValues:!1,implicitKey:!m&&(f||!i),indent:a+c});let g=!1,h=!1,y=Og.stringify(t,n,()=>g=!0,()=>h=!0);if(!m&&!n.
inFlow&&y.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span more than 1024 character\
s");m=!0}if(n.inFlow){if(i||e==null)return g&&s&&s(),y===""?"?":m?`? ${y}`:y}else if(i&&!f||e==null&&m)return y=`? ${y}`,
p&&!g?y+=lr.lineComment(y,n.indent,l(p)):h&&r&&r(),y;g&&(p=null),m?(p&&(y+=lr.lineComment(y,n.indent,l(p))),y=`? ${y}
${a}:`):(y=`${y}:`,p&&(y+=lr.lineComment(y,n.indent,l(p))));let S,_,k;ct.isNode(e)?(S=!!e.spaceBefore,_=e.commentBefore,
k=e.comment):(S=!1,_=null,k=null,e&&typeof e=="object"&&(e=o.createNode(e))),n.implicitKey=!1,!m&&!p&&ct.isScalar(e)&&(n.
indentAtStart=y.length+1),h=!1,!u&&c.length>=2&&!n.inFlow&&!m&&ct.isSeq(e)&&!e.flow&&!e.tag&&!e.anchor&&(n.indent=n.indent.
substring(2));let O=!1,E=Og.stringify(e,n,()=>O=!0,()=>h=!0),A=" ";if(p||S||_){if(A=S?`
`:"",_){let x=l(_);A+=`
${lr.indentComment(x,n.indent)}`}E===""&&!n.inFlow?A===`
`&&k&&(A=`

`):A+=`
${n.indent}`}else if(!m&&ct.isCollection(e)){let x=E[0],w=E.indexOf(`
`),Y=w!==-1,At=n.inFlow??e.flow??e.items.length===0;if(Y||!At){let Gn=!1;if(Y&&(x==="&"||x==="!")){let J=E.indexOf(" ");
x==="&"&&J!==-1&&J<w&&E[J+1]==="!"&&(J=E.indexOf(" ",J+1)),(J===-1||w<J)&&(Gn=!0)}Gn||(A=`
${n.indent}`)}}else(E===""||E[0]===`
`)&&(A="");return y+=A+E,n.inFlow?O&&s&&s():k&&!O?y+=lr.lineComment(y,n.indent,l(k)):h&&r&&r(),y}Tg.stringifyPair=MP});var hu=d(pu=>{"use strict";var Ag=require("process");function IP(t,...e){t==="debug"&&console.log(...e)}function CP(t,e){
(t==="debug"||t==="warn")&&(typeof Ag.emitWarning=="function"?Ag.emitWarning(e):console.warn(e))}pu.debug=IP;pu.warn=CP});var Po=d(Ao=>{"use strict";var Eo=M(),Pg=V(),Oo="<<",To={identify:t=>t===Oo||typeof t=="symbol"&&t.description===Oo,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Pg.Scalar(Symbol(Oo)),{addToJSMap:Ng}),stringify:()=>Oo},
qP=(t,e)=>(To.identify(e)||Eo.isScalar(e)&&(!e.type||e.type===Pg.Scalar.PLAIN)&&To.identify(e.value))&&t?.doc.schema.tags.
some(n=>n.tag===To.tag&&n.default);function Ng(t,e,n){let s=Rg(t,n);if(Eo.isSeq(s))for(let r of s.items)mu(t,e,r);else if(Array.
isArray(s))for(let r of s)mu(t,e,r);else mu(t,e,s)}function mu(t,e,n){let s=Rg(t,n);if(!Eo.isMap(s))throw new Error("Mer\
ge sources must be maps or map aliases");let r=s.toJSON(null,t,Map);for(let[i,o]of r)e instanceof Map?e.has(i)||e.set(i,
o):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.call(e,i)||Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,
configurable:!0});return e}function Rg(t,e){return t&&Eo.isAlias(e)?e.resolve(t.doc,t):e}Ao.addMergeToJSMap=Ng;Ao.isMergeKey=
qP;Ao.merge=To});var gu=d(Cg=>{"use strict";var LP=hu(),Mg=Po(),$P=cr(),Ig=M(),yu=Pt();function DP(t,e,{key:n,value:s}){if(Ig.isNode(n)&&
n.addToJSMap)n.addToJSMap(t,e,s);else if(Mg.isMergeKey(t,n))Mg.addMergeToJSMap(t,e,s);else{let r=yu.toJS(n,"",t);if(e instanceof
Map)e.set(r,yu.toJS(s,r,t));else if(e instanceof Set)e.add(r);else{let i=xP(n,r,t),o=yu.toJS(s,i,t);i in e?Object.defineProperty(
e,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[i]=o}}return e}function xP(t,e,n){if(e===null)return"";if(typeof e!=
"object")return String(e);if(Ig.isNode(t)&&n?.doc){let s=$P.createStringifyContext(n.doc,{});s.anchors=new Set;for(let i of n.
anchors.keys())s.anchors.add(i.anchor);s.inFlow=!0,s.inStringifyKey=!0;let r=t.toString(s);if(!n.mapKeyWarned){let i=JSON.
stringify(r);i.length>40&&(i=i.substring(0,36)+'..."'),LP.warn(n.doc.options.logLevel,`Keys with collection values will \
be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return r}
return JSON.stringify(e)}Cg.addPairToJSMap=DP});var It=d(bu=>{"use strict";var qg=sr(),jP=Eg(),FP=gu(),No=M();function KP(t,e,n){let s=qg.createNode(t,void 0,n),r=qg.createNode(
e,void 0,n);return new Ro(s,r)}var Ro=class t{constructor(e,n=null){Object.defineProperty(this,No.NODE_TYPE,{value:No.PAIR}),
this.key=e,this.value=n}clone(e){let{key:n,value:s}=this;return No.isNode(n)&&(n=n.clone(e)),No.isNode(s)&&(s=s.clone(e)),
new t(n,s)}toJSON(e,n){let s=n?.mapAsMap?new Map:{};return FP.addPairToJSMap(n,s,this)}toString(e,n,s){return e?.doc?jP.
stringifyPair(this,e,n,s):JSON.stringify(this)}};bu.Pair=Ro;bu.createPair=KP});var Su=d($g=>{"use strict";var an=M(),Lg=cr(),Mo=rr();function BP(t,e,n){return(e.inFlow??t.flow?WP:UP)(t,e,n)}function UP({
comment:t,items:e},n,{blockItemPrefix:s,flowChars:r,itemIndent:i,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:l}}=n,
u=Object.assign({},n,{indent:i,type:null}),f=!1,p=[];for(let g=0;g<e.length;++g){let h=e[g],y=null;if(an.isNode(h))!f&&h.
spaceBefore&&p.push(""),Io(n,p,h.commentBefore,f),h.comment&&(y=h.comment);else if(an.isPair(h)){let _=an.isNode(h.key)?
h.key:null;_&&(!f&&_.spaceBefore&&p.push(""),Io(n,p,_.commentBefore,f))}f=!1;let S=Lg.stringify(h,u,()=>y=null,()=>f=!0);
y&&(S+=Mo.lineComment(S,i,l(y))),f&&y&&(f=!1),p.push(s+S)}let m;if(p.length===0)m=r.start+r.end;else{m=p[0];for(let g=1;g<
p.length;++g){let h=p[g];m+=h?`
${c}${h}`:`
`}}return t?(m+=`
`+Mo.indentComment(l(t),c),a&&a()):f&&o&&o(),m}function WP({items:t},e,{flowChars:n,itemIndent:s}){let{indent:r,indentStep:i,
flowCollectionPadding:o,options:{commentString:a}}=e;s+=i;let c=Object.assign({},e,{indent:s,inFlow:!0,type:null}),l=!1,
u=0,f=[];for(let g=0;g<t.length;++g){let h=t[g],y=null;if(an.isNode(h))h.spaceBefore&&f.push(""),Io(e,f,h.commentBefore,
!1),h.comment&&(y=h.comment);else if(an.isPair(h)){let _=an.isNode(h.key)?h.key:null;_&&(_.spaceBefore&&f.push(""),Io(e,
f,_.commentBefore,!1),_.comment&&(l=!0));let k=an.isNode(h.value)?h.value:null;k?(k.comment&&(y=k.comment),k.commentBefore&&
(l=!0)):h.value==null&&_?.comment&&(y=_.comment)}y&&(l=!0);let S=Lg.stringify(h,c,()=>y=null);l||(l=f.length>u||S.includes(
`
`)),g<t.length-1?S+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=f.reduce((_,k)=>_+k.length+2,2)+(S.length+
2)>e.options.lineWidth)),l&&(S+=",")),y&&(S+=Mo.lineComment(S,s,a(y))),f.push(S),u=f.length}let{start:p,end:m}=n;if(f.length===
0)return p+m;if(!l){let g=f.reduce((h,y)=>h+y.length+2,2);l=e.options.lineWidth>0&&g>e.options.lineWidth}if(l){let g=p;for(let h of f)
g+=h?`
${i}${r}${h}`:`
`;return`${g}
${r}${m}`}else return`${p}${o}${f.join(" ")}${o}${m}`}function Io({indent:t,options:{commentString:e}},n,s,r){if(s&&r&&(s=
s.replace(/^\n+/,"")),s){let i=Mo.indentComment(e(s),t);n.push(i.trimStart())}}$g.stringifyCollection=BP});var qt=d(_u=>{"use strict";var VP=Su(),GP=gu(),YP=bo(),Ct=M(),Co=It(),JP=V();function ur(t,e){let n=Ct.isScalar(e)?e.value:
e;for(let s of t)if(Ct.isPair(s)&&(s.key===e||s.key===n||Ct.isScalar(s.key)&&s.key.value===n))return s}var wu=class extends YP.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(Ct.MAP,e),this.items=[]}static from(e,n,s){
let{keepUndefined:r,replacer:i}=s,o=new this(e),a=(c,l)=>{if(typeof i=="function")l=i.call(n,c,l);else if(Array.isArray(
i)&&!i.includes(c))return;(l!==void 0||r)&&o.items.push(Co.createPair(c,l,s))};if(n instanceof Map)for(let[c,l]of n)a(c,
l);else if(n&&typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof e.sortMapEntries=="function"&&o.items.
sort(e.sortMapEntries),o}add(e,n){let s;Ct.isPair(e)?s=e:!e||typeof e!="object"||!("key"in e)?s=new Co.Pair(e,e?.value):
s=new Co.Pair(e.key,e.value);let r=ur(this.items,s.key),i=this.schema?.sortMapEntries;if(r){if(!n)throw new Error(`Key ${s.
key} already set`);Ct.isScalar(r.value)&&JP.isScalarValue(s.value)?r.value.value=s.value:r.value=s.value}else if(i){let o=this.
items.findIndex(a=>i(s,a)<0);o===-1?this.items.push(s):this.items.splice(o,0,s)}else this.items.push(s)}delete(e){let n=ur(
this.items,e);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(e,n){let r=ur(this.items,e)?.value;return(!n&&
Ct.isScalar(r)?r.value:r)??void 0}has(e){return!!ur(this.items,e)}set(e,n){this.add(new Co.Pair(e,n),!0)}toJSON(e,n,s){let r=s?
new s:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(r);for(let i of this.items)GP.addPairToJSMap(n,r,i);return r}toString(e,n,s){
if(!e)return JSON.stringify(this);for(let r of this.items)if(!Ct.isPair(r))throw new Error(`Map items must all be pairs;\
 found ${JSON.stringify(r)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),
VP.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:n})}};
_u.YAMLMap=wu;_u.findPair=ur});var ts=d(xg=>{"use strict";var HP=M(),Dg=qt(),zP={collection:"map",default:!0,nodeClass:Dg.YAMLMap,tag:"tag:yaml.org,200\
2:map",resolve(t,e){return HP.isMap(t)||e("Expected a mapping for this tag"),t},createNode:(t,e,n)=>Dg.YAMLMap.from(t,e,
n)};xg.map=zP});var Lt=d(jg=>{"use strict";var XP=sr(),QP=Su(),ZP=bo(),Lo=M(),eN=V(),tN=Pt(),vu=class extends ZP.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(e){super(Lo.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let n=qo(
e);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(e,n){let s=qo(e);if(typeof s!="number")return;let r=this.
items[s];return!n&&Lo.isScalar(r)?r.value:r}has(e){let n=qo(e);return typeof n=="number"&&n<this.items.length}set(e,n){let s=qo(
e);if(typeof s!="number")throw new Error(`Expected a valid index, not ${e}.`);let r=this.items[s];Lo.isScalar(r)&&eN.isScalarValue(
n)?r.value=n:this.items[s]=n}toJSON(e,n){let s=[];n?.onCreate&&n.onCreate(s);let r=0;for(let i of this.items)s.push(tN.toJS(
i,String(r++),n));return s}toString(e,n,s){return e?QP.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"\
[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:n}):JSON.stringify(this)}static from(e,n,s){let{replacer:r}=s,
i=new this(e);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof r=="function"){let c=n instanceof Set?
a:String(o++);a=r.call(n,c,a)}i.items.push(XP.createNode(a,void 0,s))}}return i}};function qo(t){let e=Lo.isScalar(t)?t.
value:t;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}jg.YAMLSeq=vu});var ns=d(Kg=>{"use strict";var nN=M(),Fg=Lt(),sN={collection:"seq",default:!0,nodeClass:Fg.YAMLSeq,tag:"tag:yaml.org,200\
2:seq",resolve(t,e){return nN.isSeq(t)||e("Expected a sequence for this tag"),t},createNode:(t,e,n)=>Fg.YAMLSeq.from(t,e,
n)};Kg.seq=sN});var dr=d(Bg=>{"use strict";var rN=ar(),iN={identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,
stringify(t,e,n,s){return e=Object.assign({actualString:!0},e),rN.stringifyString(t,e,n,s)}};Bg.string=iN});var $o=d(Vg=>{"use strict";var Ug=V(),Wg={identify:t=>t==null,createNode:()=>new Ug.Scalar(null),default:!0,tag:"tag:yam\
l.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Ug.Scalar(null),stringify:({source:t},e)=>typeof t=="strin\
g"&&Wg.test.test(t)?t:e.options.nullStr};Vg.nullTag=Wg});var ku=d(Yg=>{"use strict";var oN=V(),Gg={identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:t=>new oN.Scalar(t[0]==="t"||t[0]==="T"),stringify({source:t,value:e},n){if(t&&Gg.test.test(t)){let s=t[0]==="t"||
t[0]==="T";if(e===s)return t}return e?n.options.trueStr:n.options.falseStr}};Yg.boolTag=Gg});var ss=d(Jg=>{"use strict";function aN({format:t,minFractionDigits:e,tag:n,value:s}){if(typeof s=="bigint")return String(
s);let r=typeof s=="number"?s:Number(s);if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let i=Object.is(s,-0)?
"-0":JSON.stringify(s);if(!t&&e&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.indexOf(
".");o<0&&(o=i.length,i+=".");let a=e-(i.length-o-1);for(;a-- >0;)i+="0"}return i}Jg.stringifyNumber=aN});var Tu=d(Do=>{"use strict";var cN=V(),Ou=ss(),lN={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ou.stringifyNumber},uN={identify:t=>typeof t=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(
t),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():Ou.stringifyNumber(t)}},dN={identify:t=>typeof t==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){let e=new cN.Scalar(
parseFloat(t)),n=t.indexOf(".");return n!==-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-n-1),e},stringify:Ou.stringifyNumber};
Do.float=dN;Do.floatExp=uN;Do.floatNaN=lN});var Au=d(jo=>{"use strict";var Hg=ss(),xo=t=>typeof t=="bigint"||Number.isInteger(t),Eu=(t,e,n,{intAsBigInt:s})=>s?BigInt(
t):parseInt(t.substring(e),n);function zg(t,e,n){let{value:s}=t;return xo(s)&&s>=0?n+s.toString(e):Hg.stringifyNumber(t)}
var fN={identify:t=>xo(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(t,e,n)=>Eu(
t,2,8,n),stringify:t=>zg(t,8,"0o")},pN={identify:xo,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,e,n)=>Eu(
t,0,10,n),stringify:Hg.stringifyNumber},hN={identify:t=>xo(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^0x[0-9a-fA-F]+$/,resolve:(t,e,n)=>Eu(t,2,16,n),stringify:t=>zg(t,16,"0x")};jo.int=pN;jo.intHex=hN;jo.intOct=fN});var Qg=d(Xg=>{"use strict";var mN=ts(),yN=$o(),gN=ns(),bN=dr(),SN=ku(),Pu=Tu(),Nu=Au(),wN=[mN.map,gN.seq,bN.string,yN.nullTag,
SN.boolTag,Nu.intOct,Nu.int,Nu.intHex,Pu.floatNaN,Pu.floatExp,Pu.float];Xg.schema=wN});var t0=d(e0=>{"use strict";var _N=V(),vN=ts(),kN=ns();function Zg(t){return typeof t=="bigint"||Number.isInteger(t)}var Fo=({
value:t})=>JSON.stringify(t),ON=[{identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify:Fo},
{identify:t=>t==null,createNode:()=>new _N.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:Fo},{identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:t=>t===
"true",stringify:Fo},{identify:Zg,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(t,e,{intAsBigInt:n})=>n?
BigInt(t):parseInt(t,10),stringify:({value:t})=>Zg(t)?t.toString():JSON.stringify(t)},{identify:t=>typeof t=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:t=>parseFloat(t),stringify:Fo}],
TN={default:!0,tag:"",test:/^/,resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},EN=[vN.map,kN.seq].
concat(ON,TN);e0.schema=EN});var Mu=d(n0=>{"use strict";var fr=require("buffer"),Ru=V(),AN=ar(),PN={identify:t=>t instanceof Uint8Array,default:!1,tag:"\
tag:yaml.org,2002:binary",resolve(t,e){if(typeof fr.Buffer=="function")return fr.Buffer.from(t,"base64");if(typeof atob==
"function"){let n=atob(t.replace(/[\n\r]/g,"")),s=new Uint8Array(n.length);for(let r=0;r<n.length;++r)s[r]=n.charCodeAt(
r);return s}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),t},
stringify({comment:t,type:e,value:n},s,r,i){if(!n)return"";let o=n,a;if(typeof fr.Buffer=="function")a=o instanceof fr.Buffer?
o.toString("base64"):fr.Buffer.from(o.buffer).toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<
o.length;++l)c+=String.fromCharCode(o[l]);a=btoa(c)}else throw new Error("This environment does not support writing bina\
ry tags; either Buffer or btoa is required");if(e??(e=Ru.Scalar.BLOCK_LITERAL),e!==Ru.Scalar.QUOTE_DOUBLE){let c=Math.max(
s.options.lineWidth-s.indent.length,s.options.minContentWidth),l=Math.ceil(a.length/c),u=new Array(l);for(let f=0,p=0;f<
l;++f,p+=c)u[f]=a.substr(p,c);a=u.join(e===Ru.Scalar.BLOCK_LITERAL?`
`:" ")}return AN.stringifyString({comment:t,type:e,value:a},s,r,i)}};n0.binary=PN});var Uo=d(Bo=>{"use strict";var Ko=M(),Iu=It(),NN=V(),RN=Lt();function s0(t,e){if(Ko.isSeq(t))for(let n=0;n<t.items.length;++n){
let s=t.items[n];if(!Ko.isPair(s)){if(Ko.isMap(s)){s.items.length>1&&e("Each pair must have its own sequence indicator");
let r=s.items[0]||new Iu.Pair(new NN.Scalar(null));if(s.commentBefore&&(r.key.commentBefore=r.key.commentBefore?`${s.commentBefore}\

${r.key.commentBefore}`:s.commentBefore),s.comment){let i=r.value??r.key;i.comment=i.comment?`${s.comment}
${i.comment}`:s.comment}s=r}t.items[n]=Ko.isPair(s)?s:new Iu.Pair(s)}}else e("Expected a sequence for this tag");return t}
function r0(t,e,n){let{replacer:s}=n,r=new RN.YAMLSeq(t);r.tag="tag:yaml.org,2002:pairs";let i=0;if(e&&Symbol.iterator in
Object(e))for(let o of e){typeof s=="function"&&(o=s.call(e,String(i++),o));let a,c;if(Array.isArray(o))if(o.length===2)
a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let l=Object.
keys(o);if(l.length===1)a=l[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else
a=o;r.items.push(Iu.createPair(a,c,n))}return r}var MN={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:s0,
createNode:r0};Bo.createPairs=r0;Bo.pairs=MN;Bo.resolvePairs=s0});var Lu=d(qu=>{"use strict";var i0=M(),Cu=Pt(),pr=qt(),IN=Lt(),o0=Uo(),cn=class t extends IN.YAMLSeq{constructor(){super(),
this.add=pr.YAMLMap.prototype.add.bind(this),this.delete=pr.YAMLMap.prototype.delete.bind(this),this.get=pr.YAMLMap.prototype.
get.bind(this),this.has=pr.YAMLMap.prototype.has.bind(this),this.set=pr.YAMLMap.prototype.set.bind(this),this.tag=t.tag}toJSON(e,n){
if(!n)return super.toJSON(e);let s=new Map;n?.onCreate&&n.onCreate(s);for(let r of this.items){let i,o;if(i0.isPair(r)?(i=
Cu.toJS(r.key,"",n),o=Cu.toJS(r.value,i,n)):i=Cu.toJS(r,"",n),s.has(i))throw new Error("Ordered maps must not include du\
plicate keys");s.set(i,o)}return s}static from(e,n,s){let r=o0.createPairs(e,n,s),i=new this;return i.items=r.items,i}};
cn.tag="tag:yaml.org,2002:omap";var CN={collection:"seq",identify:t=>t instanceof Map,nodeClass:cn,default:!1,tag:"tag:y\
aml.org,2002:omap",resolve(t,e){let n=o0.resolvePairs(t,e),s=[];for(let{key:r}of n.items)i0.isScalar(r)&&(s.includes(r.value)?
e(`Ordered maps must not include duplicate keys: ${r.value}`):s.push(r.value));return Object.assign(new cn,n)},createNode:(t,e,n)=>cn.
from(t,e,n)};qu.YAMLOMap=cn;qu.omap=CN});var d0=d($u=>{"use strict";var a0=V();function c0({value:t,source:e},n){return e&&(t?l0:u0).test.test(e)?e:t?n.options.trueStr:
n.options.falseStr}var l0={identify:t=>t===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new a0.Scalar(!0),stringify:c0},u0={identify:t=>t===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new a0.Scalar(!1),stringify:c0};$u.falseTag=u0;$u.trueTag=l0});var f0=d(Wo=>{"use strict";var qN=V(),Du=ss(),LN={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Du.stringifyNumber},$N={identify:t=>typeof t=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(
t.replace(/_/g,"")),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():Du.stringifyNumber(t)}},DN={
identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){
let e=new qN.Scalar(parseFloat(t.replace(/_/g,""))),n=t.indexOf(".");if(n!==-1){let s=t.substring(n+1).replace(/_/g,"");
s[s.length-1]==="0"&&(e.minFractionDigits=s.length)}return e},stringify:Du.stringifyNumber};Wo.float=DN;Wo.floatExp=$N;Wo.
floatNaN=LN});var h0=d(mr=>{"use strict";var p0=ss(),hr=t=>typeof t=="bigint"||Number.isInteger(t);function Vo(t,e,n,{intAsBigInt:s}){
let r=t[0];if((r==="-"||r==="+")&&(e+=1),t=t.substring(e).replace(/_/g,""),s){switch(n){case 2:t=`0b${t}`;break;case 8:t=
`0o${t}`;break;case 16:t=`0x${t}`;break}let o=BigInt(t);return r==="-"?BigInt(-1)*o:o}let i=parseInt(t,n);return r==="-"?
-1*i:i}function xu(t,e,n){let{value:s}=t;if(hr(s)){let r=s.toString(e);return s<0?"-"+n+r.substr(1):n+r}return p0.stringifyNumber(
t)}var xN={identify:hr,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,e,n)=>Vo(t,
2,2,n),stringify:t=>xu(t,2,"0b")},jN={identify:hr,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:(t,e,n)=>Vo(t,1,8,n),stringify:t=>xu(t,8,"0")},FN={identify:hr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(t,e,n)=>Vo(t,0,10,n),stringify:p0.stringifyNumber},KN={identify:hr,default:!0,tag:"tag:yaml.org,2002:int",format:"\
HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,e,n)=>Vo(t,2,16,n),stringify:t=>xu(t,16,"0x")};mr.int=FN;mr.intBin=xN;mr.intHex=
KN;mr.intOct=jN});var Fu=d(ju=>{"use strict";var Jo=M(),Go=It(),Yo=qt(),ln=class t extends Yo.YAMLMap{constructor(e){super(e),this.tag=t.tag}add(e){
let n;Jo.isPair(e)?n=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?n=new Go.Pair(e.key,null):n=new Go.
Pair(e,null),Yo.findPair(this.items,n.key)||this.items.push(n)}get(e,n){let s=Yo.findPair(this.items,e);return!n&&Jo.isPair(
s)?Jo.isScalar(s.key)?s.key.value:s.key:s}set(e,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for se\
t(key, value) in a YAML set, not ${typeof n}`);let s=Yo.findPair(this.items,e);s&&!n?this.items.splice(this.items.indexOf(
s),1):!s&&n&&this.items.push(new Go.Pair(e))}toJSON(e,n){return super.toJSON(e,n,Set)}toString(e,n,s){if(!e)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),n,s);throw new Error(
"Set items must all have null values")}static from(e,n,s){let{replacer:r}=s,i=new this(e);if(n&&Symbol.iterator in Object(
n))for(let o of n)typeof r=="function"&&(o=r.call(n,o,o)),i.items.push(Go.createPair(o,null,s));return i}};ln.tag="tag:y\
aml.org,2002:set";var BN={collection:"map",identify:t=>t instanceof Set,nodeClass:ln,default:!1,tag:"tag:yaml.org,2002:s\
et",createNode:(t,e,n)=>ln.from(t,e,n),resolve(t,e){if(Jo.isMap(t)){if(t.hasAllNullValues(!0))return Object.assign(new ln,
t);e("Set items must all have null values")}else e("Expected a mapping for this tag");return t}};ju.YAMLSet=ln;ju.set=BN});var Bu=d(Ho=>{"use strict";var UN=ss();function Ku(t,e){let n=t[0],s=n==="-"||n==="+"?t.substring(1):t,r=o=>e?BigInt(o):
Number(o),i=s.replace(/_/g,"").split(":").reduce((o,a)=>o*r(60)+r(a),r(0));return n==="-"?r(-1)*i:i}function m0(t){let{value:e}=t,
n=o=>o;if(typeof e=="bigint")n=o=>BigInt(o);else if(isNaN(e)||!isFinite(e))return UN.stringifyNumber(t);let s="";e<0&&(s=
"-",e*=n(-1));let r=n(60),i=[e%r];return e<60?i.unshift(0):(e=(e-i[0])/r,i.unshift(e%r),e>=60&&(e=(e-i[0])/r,i.unshift(e))),
s+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var WN={identify:t=>typeof t=="bigint"||Number.
isInteger(t),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(t,e,{
intAsBigInt:n})=>Ku(t,n),stringify:m0},VN={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:t=>Ku(t,!1),stringify:m0},y0={identify:t=>t instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0\
-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(
y0.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,s,r,i,o,a]=e.map(Number),c=e[7]?
Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(n,s-1,r,i||0,o||0,a||0,c),u=e[8];if(u&&u!=="Z"){let f=Ku(u,!1);Math.abs(f)<
30&&(f*=60),l-=6e4*f}return new Date(l)},stringify:({value:t})=>t?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};
Ho.floatTime=VN;Ho.intTime=WN;Ho.timestamp=y0});var S0=d(b0=>{"use strict";var GN=ts(),YN=$o(),JN=ns(),HN=dr(),zN=Mu(),g0=d0(),Uu=f0(),zo=h0(),XN=Po(),QN=Lu(),ZN=Uo(),eR=Fu(),
Wu=Bu(),tR=[GN.map,JN.seq,HN.string,YN.nullTag,g0.trueTag,g0.falseTag,zo.intBin,zo.intOct,zo.int,zo.intHex,Uu.floatNaN,Uu.
floatExp,Uu.float,zN.binary,XN.merge,QN.omap,ZN.pairs,eR.set,Wu.intTime,Wu.floatTime,Wu.timestamp];b0.schema=tR});var N0=d(Yu=>{"use strict";var k0=ts(),nR=$o(),O0=ns(),sR=dr(),rR=ku(),Vu=Tu(),Gu=Au(),iR=Qg(),oR=t0(),T0=Mu(),yr=Po(),E0=Lu(),
A0=Uo(),w0=S0(),P0=Fu(),Xo=Bu(),_0=new Map([["core",iR.schema],["failsafe",[k0.map,O0.seq,sR.string]],["json",oR.schema],
["yaml11",w0.schema],["yaml-1.1",w0.schema]]),v0={binary:T0.binary,bool:rR.boolTag,float:Vu.float,floatExp:Vu.floatExp,floatNaN:Vu.
floatNaN,floatTime:Xo.floatTime,int:Gu.int,intHex:Gu.intHex,intOct:Gu.intOct,intTime:Xo.intTime,map:k0.map,merge:yr.merge,
null:nR.nullTag,omap:E0.omap,pairs:A0.pairs,seq:O0.seq,set:P0.set,timestamp:Xo.timestamp},aR={"tag:yaml.org,2002:binary":T0.
binary,"tag:yaml.org,2002:merge":yr.merge,"tag:yaml.org,2002:omap":E0.omap,"tag:yaml.org,2002:pairs":A0.pairs,"tag:yaml.\
org,2002:set":P0.set,"tag:yaml.org,2002:timestamp":Xo.timestamp};function cR(t,e,n){let s=_0.get(e);if(s&&!t)return n&&!s.
includes(yr.merge)?s.concat(yr.merge):s.slice();let r=s;if(!r)if(Array.isArray(t))r=[];else{let i=Array.from(_0.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${i} or \
define customTags array`)}if(Array.isArray(t))for(let i of t)r=r.concat(i);else typeof t=="function"&&(r=t(r.slice()));return n&&
(r=r.concat(yr.merge)),r.reduce((i,o)=>{let a=typeof o=="string"?v0[o]:o;if(!a){let c=JSON.stringify(o),l=Object.keys(v0).
map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return i.includes(a)||i.
push(a),i},[])}Yu.coreKnownTags=aR;Yu.getTags=cR});var zu=d(R0=>{"use strict";var Ju=M(),lR=ts(),uR=ns(),dR=dr(),Qo=N0(),fR=(t,e)=>t.key<e.key?-1:t.key>e.key?1:0,Hu=class t{constructor({
compat:e,customTags:n,merge:s,resolveKnownTags:r,schema:i,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(
e)?Qo.getTags(e,"compat"):e?Qo.getTags(null,e):null,this.name=typeof i=="string"&&i||"core",this.knownTags=r?Qo.coreKnownTags:
{},this.tags=Qo.getTags(n,this.name,s),this.toStringOptions=a??null,Object.defineProperty(this,Ju.MAP,{value:lR.map}),Object.
defineProperty(this,Ju.SCALAR,{value:dR.string}),Object.defineProperty(this,Ju.SEQ,{value:uR.seq}),this.sortMapEntries=typeof o==
"function"?o:o===!0?fR:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=
this.tags.slice(),e}};R0.Schema=Hu});var I0=d(M0=>{"use strict";var pR=M(),Xu=cr(),gr=rr();function hR(t,e){let n=[],s=e.directives===!0;if(e.directives!==!1&&
t.directives){let c=t.directives.toString(t);c?(n.push(c),s=!0):t.directives.docStart&&(s=!0)}s&&n.push("---");let r=Xu.
createStringifyContext(t,e),{commentString:i}=r.options;if(t.commentBefore){n.length!==1&&n.unshift("");let c=i(t.commentBefore);
n.unshift(gr.indentComment(c,""))}let o=!1,a=null;if(t.contents){if(pR.isNode(t.contents)){if(t.contents.spaceBefore&&s&&
n.push(""),t.contents.commentBefore){let u=i(t.contents.commentBefore);n.push(gr.indentComment(u,""))}r.forceBlockIndent=
!!t.comment,a=t.contents.comment}let c=a?void 0:()=>o=!0,l=Xu.stringify(t.contents,r,()=>a=null,c);a&&(l+=gr.lineComment(
l,"",i(a))),(l[0]==="|"||l[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${l}`:n.push(l)}else n.push(Xu.stringify(
t.contents,r));if(t.directives?.docEnd)if(t.comment){let c=i(t.comment);c.includes(`
`)?(n.push("..."),n.push(gr.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=t.comment;c&&o&&(c=c.
replace(/^\n+/,"")),c&&((!o||a)&&n[n.length-1]!==""&&n.push(""),n.push(gr.indentComment(i(c),"")))}return n.join(`
`)+`
`}M0.stringifyDocument=hR});var br=d(C0=>{"use strict";var mR=nr(),rs=bo(),ke=M(),yR=It(),gR=Pt(),bR=zu(),SR=I0(),Qu=ho(),wR=nu(),_R=sr(),Zu=tu(),ed=class t{constructor(e,n,s){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,ke.NODE_TYPE,{value:ke.
DOC});let r=null;typeof n=="function"||Array.isArray(n)?r=n:s===void 0&&n&&(s=n,n=void 0);let i=Object.assign({intAsBigInt:!1,
keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s);this.options=
i;let{version:o}=i;s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.
yaml.version)):this.directives=new Zu.Directives({version:o}),this.setSchema(o,s),this.contents=e===void 0?null:this.createNode(
e,r,s)}clone(){let e=Object.create(t.prototype,{[ke.NODE_TYPE]:{value:ke.DOC}});return e.commentBefore=this.commentBefore,
e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),
this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=ke.isNode(this.contents)?
this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){is(this.contents)&&this.contents.
add(e)}addIn(e,n){is(this.contents)&&this.contents.addIn(e,n)}createAlias(e,n){if(!e.anchor){let s=Qu.anchorNames(this);
e.anchor=!n||s.has(n)?Qu.findNewAnchor(n||"a",s):n}return new mR.Alias(e.anchor)}createNode(e,n,s){let r;if(typeof n=="f\
unction")e=n.call({"":e},"",e),r=n;else if(Array.isArray(n)){let y=_=>typeof _=="number"||_ instanceof String||_ instanceof
Number,S=n.filter(y).map(String);S.length>0&&(n=n.concat(S)),r=n}else s===void 0&&n&&(s=n,n=void 0);let{aliasDuplicateObjects:i,
anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:u}=s??{},{onAnchor:f,setAnchors:p,sourceObjects:m}=Qu.createNodeAnchors(
this,o||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:f,onTagObj:l,replacer:r,schema:this.schema,sourceObjects:m},
h=_R.createNode(e,u,g);return a&&ke.isCollection(h)&&(h.flow=!0),p(),h}createPair(e,n,s={}){let r=this.createNode(e,null,
s),i=this.createNode(n,null,s);return new yR.Pair(r,i)}delete(e){return is(this.contents)?this.contents.delete(e):!1}deleteIn(e){
return rs.isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):is(this.contents)?this.contents.deleteIn(e):!1}get(e,n){
return ke.isCollection(this.contents)?this.contents.get(e,n):void 0}getIn(e,n){return rs.isEmptyPath(e)?!n&&ke.isScalar(
this.contents)?this.contents.value:this.contents:ke.isCollection(this.contents)?this.contents.getIn(e,n):void 0}has(e){return ke.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return rs.isEmptyPath(e)?this.contents!==void 0:ke.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,n){this.contents==null?this.contents=rs.collectionFromPath(this.schema,[e],
n):is(this.contents)&&this.contents.set(e,n)}setIn(e,n){rs.isEmptyPath(e)?this.contents=n:this.contents==null?this.contents=
rs.collectionFromPath(this.schema,Array.from(e),n):is(this.contents)&&this.contents.setIn(e,n)}setSchema(e,n={}){typeof e==
"number"&&(e=String(e));let s;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Zu.
Directives({version:"1.1"}),s={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=e:this.directives=new Zu.Directives({version:e}),s={resolveKnownTags:!0,schema:"core"};break;case null:this.
directives&&delete this.directives,s=null;break;default:{let r=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' \
or null as first argument, but found: ${r}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(s)this.schema=new bR.
Schema(Object.assign(s,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:e,jsonArg:n,mapAsMap:s,maxAliasCount:r,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:s===
!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},c=gR.toJS(this.contents,n??"",a);if(typeof i=="function")for(let{
count:l,res:u}of a.anchors.values())i(u,l);return typeof o=="function"?wR.applyReviver(o,{"":c},"",c):c}toJSON(e,n){return this.
toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:n})}toString(e={}){if(this.errors.length>0)throw new Error("Document with e\
rrors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let n=JSON.stringify(
e.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}return SR.stringifyDocument(this,e)}};
function is(t){if(ke.isCollection(t))return!0;throw new Error("Expected a YAML collection as document contents")}C0.Document=
ed});var _r=d(wr=>{"use strict";var Sr=class extends Error{constructor(e,n,s,r){super(),this.name=e,this.code=s,this.message=
r,this.pos=n}},td=class extends Sr{constructor(e,n,s){super("YAMLParseError",e,n,s)}},nd=class extends Sr{constructor(e,n,s){
super("YAMLWarning",e,n,s)}},vR=(t,e)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>e.linePos(a));let{line:s,col:r}=n.
linePos[0];n.message+=` at line ${s}, column ${r}`;let i=r-1,o=t.substring(e.lineStarts[s-1],e.lineStarts[s]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(
0,79)+"\u2026"),s>1&&/^ *$/.test(o.substring(0,i))){let a=t.substring(e.lineStarts[s-2],e.lineStarts[s-1]);a.length>80&&
(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=n.linePos[1];c?.line===s&&c.col>r&&(a=Math.max(1,Math.min(c.col-r,80-i)));let l=" ".
repeat(i)+"^".repeat(a);n.message+=`:

${o}
${l}
`}};wr.YAMLError=Sr;wr.YAMLParseError=td;wr.YAMLWarning=nd;wr.prettifyError=vR});var vr=d(q0=>{"use strict";function kR(t,{flow:e,indicator:n,next:s,offset:r,onError:i,parentIndent:o,startOnNewline:a}){
let c=!1,l=a,u=a,f="",p="",m=!1,g=!1,h=null,y=null,S=null,_=null,k=null,O=null,E=null;for(let w of t)switch(g&&(w.type!==
"space"&&w.type!=="newline"&&w.type!=="comma"&&i(w.offset,"MISSING_CHAR","Tags and anchors must be separated from the ne\
xt token by white space"),g=!1),h&&(l&&w.type!=="comment"&&w.type!=="newline"&&i(h,"TAB_AS_INDENT","Tabs are not allowed\
 as indentation"),h=null),w.type){case"space":!e&&(n!=="doc-start"||s?.type!=="flow-collection")&&w.source.includes("	")&&
(h=w),u=!0;break;case"comment":{u||i(w,"MISSING_CHAR","Comments must be separated from other tokens by white space chara\
cters");let Y=w.source.substring(1)||" ";f?f+=p+Y:f=Y,p="",l=!1;break}case"newline":l?f?f+=w.source:(!O||n!=="seq-item-i\
nd")&&(c=!0):p+=w.source,l=!0,m=!0,(y||S)&&(_=w),u=!0;break;case"anchor":y&&i(w,"MULTIPLE_ANCHORS","A node can have at m\
ost one anchor"),w.source.endsWith(":")&&i(w.offset+w.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),
y=w,E??(E=w.offset),l=!1,u=!1,g=!0;break;case"tag":{S&&i(w,"MULTIPLE_TAGS","A node can have at most one tag"),S=w,E??(E=
w.offset),l=!1,u=!1,g=!0;break}case n:(y||S)&&i(w,"BAD_PROP_ORDER",`Anchors and tags must be after the ${w.source} indic\
ator`),O&&i(w,"UNEXPECTED_TOKEN",`Unexpected ${w.source} in ${e??"collection"}`),O=w,l=n==="seq-item-ind"||n==="explicit\
-key-ind",u=!1;break;case"comma":if(e){k&&i(w,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),k=w,l=!1,u=!1;break}default:i(w,
"UNEXPECTED_TOKEN",`Unexpected ${w.type} token`),l=!1,u=!1}let A=t[t.length-1],x=A?A.offset+A.source.length:r;return g&&
s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&i(s.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),h&&(l&&h.indent<=o||s?.type==="block-map"||s?.type===
"block-seq")&&i(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:O,spaceBefore:c,comment:f,hasNewline:m,
anchor:y,tag:S,newlineAfterProp:_,end:x,start:E??x}}q0.resolveProps=kR});var Zo=d(L0=>{"use strict";function sd(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-s\
calar":case"single-quoted-scalar":if(t.source.includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){
for(let n of e.start)if(n.type==="newline")return!0;if(e.sep){for(let n of e.sep)if(n.type==="newline")return!0}if(sd(e.
key)||sd(e.value))return!0}return!1;default:return!0}}L0.containsNewline=sd});var rd=d($0=>{"use strict";var OR=Zo();function TR(t,e,n){if(e?.type==="flow-collection"){let s=e.end[0];s.indent===t&&(s.
source==="]"||s.source==="}")&&OR.containsNewline(e)&&n(s,"BAD_INDENT","Flow end indicator should be more indented than \
parent",!0)}}$0.flowIndentCheck=TR});var id=d(x0=>{"use strict";var D0=M();function ER(t,e,n){let{uniqueKeys:s}=t.options;if(s===!1)return!1;let r=typeof s==
"function"?s:(i,o)=>i===o||D0.isScalar(i)&&D0.isScalar(o)&&i.value===o.value;return e.some(i=>r(i.key,n))}x0.mapIncludes=
ER});var W0=d(U0=>{"use strict";var j0=It(),AR=qt(),F0=vr(),PR=Zo(),K0=rd(),NR=id(),B0="All mapping items must start at the s\
ame column";function RR({composeNode:t,composeEmptyNode:e},n,s,r,i){let o=i?.nodeClass??AR.YAMLMap,a=new o(n.schema);n.atRoot&&
(n.atRoot=!1);let c=s.offset,l=null;for(let u of s.items){let{start:f,key:p,sep:m,value:g}=u,h=F0.resolveProps(f,{indicator:"\
explicit-key-ind",next:p??m?.[0],offset:c,onError:r,parentIndent:s.indent,startOnNewline:!0}),y=!h.found;if(y){if(p&&(p.
type==="block-seq"?r(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&
p.indent!==s.indent&&r(c,"BAD_INDENT",B0)),!h.anchor&&!h.tag&&!m){l=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||PR.containsNewline(p))&&r(p??f[f.length-1],"MULTILINE_IMP\
LICIT_KEY","Implicit keys need to be on a single line")}else h.found?.indent!==s.indent&&r(c,"BAD_INDENT",B0);n.atKey=!0;
let S=h.end,_=p?t(n,p,h,r):e(n,S,f,null,h,r);n.schema.compat&&K0.flowIndentCheck(s.indent,p,r),n.atKey=!1,NR.mapIncludes(
n,a.items,_)&&r(S,"DUPLICATE_KEY","Map keys must be unique");let k=F0.resolveProps(m??[],{indicator:"map-value-ind",next:g,
offset:_.range[2],onError:r,parentIndent:s.indent,startOnNewline:!p||p.type==="block-scalar"});if(c=k.end,k.found){y&&(g?.
type==="block-map"&&!k.hasNewline&&r(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.
options.strict&&h.start<k.found.offset-1024&&r(_.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars\
 after the start of an implicit block mapping key"));let O=g?t(n,g,k,r):e(n,c,m,null,k,r);n.schema.compat&&K0.flowIndentCheck(
s.indent,g,r),c=O.range[2];let E=new j0.Pair(_,O);n.options.keepSourceTokens&&(E.srcToken=u),a.items.push(E)}else{y&&r(_.
range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),k.comment&&(_.comment?_.comment+=`
`+k.comment:_.comment=k.comment);let O=new j0.Pair(_);n.options.keepSourceTokens&&(O.srcToken=u),a.items.push(O)}}return l&&
l<c&&r(l,"IMPOSSIBLE","Map comment with trailing content"),a.range=[s.offset,c,l??c],a}U0.resolveBlockMap=RR});var G0=d(V0=>{"use strict";var MR=Lt(),IR=vr(),CR=rd();function qR({composeNode:t,composeEmptyNode:e},n,s,r,i){let o=i?.
nodeClass??MR.YAMLSeq,a=new o(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=s.offset,l=null;for(let{start:u,
value:f}of s.items){let p=IR.resolveProps(u,{indicator:"seq-item-ind",next:f,offset:c,onError:r,parentIndent:s.indent,startOnNewline:!0});
if(!p.found)if(p.anchor||p.tag||f)f?.type==="block-seq"?r(p.end,"BAD_INDENT","All sequence items must start at the same \
column"):r(c,"MISSING_CHAR","Sequence item without - indicator");else{l=p.end,p.comment&&(a.comment=p.comment);continue}
let m=f?t(n,f,p,r):e(n,p.end,u,null,p,r);n.schema.compat&&CR.flowIndentCheck(s.indent,f,r),c=m.range[2],a.items.push(m)}
return a.range=[s.offset,c,l??c],a}V0.resolveBlockSeq=qR});var os=d(Y0=>{"use strict";function LR(t,e,n,s){let r="";if(t){let i=!1,o="";for(let a of t){let{source:c,type:l}=a;switch(l){case"\
space":i=!0;break;case"comment":{n&&!i&&s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space \
characters");let u=c.substring(1)||" ";r?r+=o+u:r=u,o="";break}case"newline":r&&(o+=c),i=!0;break;default:s(a,"UNEXPECTE\
D_TOKEN",`Unexpected ${l} at node end`)}e+=c.length}}return{comment:r,offset:e}}Y0.resolveEnd=LR});var X0=d(z0=>{"use strict";var $R=M(),DR=It(),J0=qt(),xR=Lt(),jR=os(),H0=vr(),FR=Zo(),KR=id(),od="Block collections are \
not allowed within flow collections",ad=t=>t&&(t.type==="block-map"||t.type==="block-seq");function BR({composeNode:t,composeEmptyNode:e},n,s,r,i){
let o=s.start.source==="{",a=o?"flow map":"flow sequence",c=i?.nodeClass??(o?J0.YAMLMap:xR.YAMLSeq),l=new c(n.schema);l.
flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=s.offset+s.start.source.length;for(let y=0;y<s.items.
length;++y){let S=s.items[y],{start:_,key:k,sep:O,value:E}=S,A=H0.resolveProps(_,{flow:a,indicator:"explicit-key-ind",next:k??
O?.[0],offset:f,onError:r,parentIndent:s.indent,startOnNewline:!1});if(!A.found){if(!A.anchor&&!A.tag&&!O&&!E){y===0&&A.
comma?r(A.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<s.items.length-1&&r(A.start,"UNEXPECTED_TOKEN",`Unexpected \
empty item in ${a}`),A.comment&&(l.comment?l.comment+=`
`+A.comment:l.comment=A.comment),f=A.end;continue}!o&&n.options.strict&&FR.containsNewline(k)&&r(k,"MULTILINE_IMPLICIT_K\
EY","Implicit keys of flow sequence pairs need to be on a single line")}if(y===0)A.comma&&r(A.comma,"UNEXPECTED_TOKEN",`\
Unexpected , in ${a}`);else if(A.comma||r(A.start,"MISSING_CHAR",`Missing , between ${a} items`),A.comment){let x="";e:for(let w of _)
switch(w.type){case"comma":case"space":break;case"comment":x=w.source.substring(1);break e;default:break e}if(x){let w=l.
items[l.items.length-1];$R.isPair(w)&&(w=w.value??w.key),w.comment?w.comment+=`
`+x:w.comment=x,A.comment=A.comment.substring(x.length+1)}}if(!o&&!O&&!A.found){let x=E?t(n,E,A,r):e(n,A.end,O,null,A,r);
l.items.push(x),f=x.range[2],ad(E)&&r(x.range,"BLOCK_IN_FLOW",od)}else{n.atKey=!0;let x=A.end,w=k?t(n,k,A,r):e(n,x,_,null,
A,r);ad(k)&&r(w.range,"BLOCK_IN_FLOW",od),n.atKey=!1;let Y=H0.resolveProps(O??[],{flow:a,indicator:"map-value-ind",next:E,
offset:w.range[2],onError:r,parentIndent:s.indent,startOnNewline:!1});if(Y.found){if(!o&&!A.found&&n.options.strict){if(O)
for(let J of O){if(J===Y.found)break;if(J.type==="newline"){r(J,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence\
 pairs need to be on a single line");break}}A.start<Y.found.offset-1024&&r(Y.found,"KEY_OVER_1024_CHARS","The : indicato\
r must be at most 1024 chars after the start of an implicit flow sequence key")}}else E&&("source"in E&&E.source?.[0]===
":"?r(E,"MISSING_CHAR",`Missing space after : in ${a}`):r(Y.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let At=E?
t(n,E,Y,r):Y.found?e(n,Y.end,O,null,Y,r):null;At?ad(E)&&r(At.range,"BLOCK_IN_FLOW",od):Y.comment&&(w.comment?w.comment+=
`
`+Y.comment:w.comment=Y.comment);let Gn=new DR.Pair(w,At);if(n.options.keepSourceTokens&&(Gn.srcToken=S),o){let J=l;KR.mapIncludes(
n,J.items,w)&&r(x,"DUPLICATE_KEY","Map keys must be unique"),J.items.push(Gn)}else{let J=new J0.YAMLMap(n.schema);J.flow=
!0,J.items.push(Gn);let xy=(At??w).range;J.range=[w.range[0],xy[1],xy[2]],l.items.push(J)}f=At?At.range[2]:Y.end}}let p=o?
"}":"]",[m,...g]=s.end,h=f;if(m?.source===p)h=m.offset+m.source.length;else{let y=a[0].toUpperCase()+a.substring(1),S=u?
`${y} must end with a ${p}`:`${y} in block collection must be sufficiently indented and end with a ${p}`;r(f,u?"MISSING_\
CHAR":"BAD_INDENT",S),m&&m.source.length!==1&&g.unshift(m)}if(g.length>0){let y=jR.resolveEnd(g,h,n.options.strict,r);y.
comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[s.offset,h,y.offset]}else l.range=[s.offset,h,h];return l}z0.resolveFlowCollection=
BR});var Z0=d(Q0=>{"use strict";var UR=M(),WR=V(),VR=qt(),GR=Lt(),YR=W0(),JR=G0(),HR=X0();function cd(t,e,n,s,r,i){let o=n.type===
"block-map"?YR.resolveBlockMap(t,e,n,s,i):n.type==="block-seq"?JR.resolveBlockSeq(t,e,n,s,i):HR.resolveFlowCollection(t,
e,n,s,i),a=o.constructor;return r==="!"||r===a.tagName?(o.tag=a.tagName,o):(r&&(o.tag=r),o)}function zR(t,e,n,s,r){let i=s.
tag,o=i?e.directives.tagName(i.source,p=>r(i,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="block-seq"){let{anchor:p,newlineAfterProp:m}=s,
g=p&&i?p.offset>i.offset?p:i:p??i;g&&(!m||m.offset<g.offset)&&r(g,"MISSING_CHAR","Missing newline after block sequence p\
rops")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||
o===VR.YAMLMap.tagName&&a==="map"||o===GR.YAMLSeq.tagName&&a==="seq")return cd(t,e,n,r,o);let c=e.schema.tags.find(p=>p.
tag===o&&p.collection===a);if(!c){let p=e.schema.knownTags[o];if(p?.collection===a)e.schema.tags.push(Object.assign({},p,
{default:!1})),c=p;else return p?r(i,"BAD_COLLECTION_TYPE",`${p.tag} used for ${a} collection, but expects ${p.collection??
"scalar"}`,!0):r(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),cd(t,e,n,r,o)}let l=cd(t,e,n,r,o,c),u=c.resolve?.(l,p=>r(
i,"TAG_RESOLVE_FAILED",p),e.options)??l,f=UR.isNode(u)?u:new WR.Scalar(u);return f.range=l.range,f.tag=o,c?.format&&(f.format=
c.format),f}Q0.composeCollection=zR});var ud=d(eb=>{"use strict";var ld=V();function XR(t,e,n){let s=e.offset,r=QR(e,t.options.strict,n);if(!r)return{value:"",
type:null,comment:"",range:[s,s,s]};let i=r.mode===">"?ld.Scalar.BLOCK_FOLDED:ld.Scalar.BLOCK_LITERAL,o=e.source?ZR(e.source):
[],a=o.length;for(let h=o.length-1;h>=0;--h){let y=o[h][1];if(y===""||y==="\r")a=h;else break}if(a===0){let h=r.chomp===
"+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",y=s+r.length;return e.source&&(y+=e.source.length),{value:h,type:i,comment:r.comment,
range:[s,y,y]}}let c=e.indent+r.indent,l=e.offset+r.length,u=0;for(let h=0;h<a;++h){let[y,S]=o[h];if(S===""||S==="\r")r.
indent===0&&y.length>c&&(c=y.length);else{y.length<c&&n(l+y.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),r.indent===0&&(c=y.length),u=h,c===0&&!t.atRoot&&n(l,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}l+=y.length+S.length+1}for(let h=o.length-1;h>=a;--h)
o[h][0].length>c&&(a=h+1);let f="",p="",m=!1;for(let h=0;h<u;++h)f+=o[h][0].slice(c)+`
`;for(let h=u;h<a;++h){let[y,S]=o[h];l+=y.length+S.length+1;let _=S[S.length-1]==="\r";if(_&&(S=S.slice(0,-1)),S&&y.length<
c){let O=`Block scalar lines must not be less indented than their ${r.indent?"explicit indentation indicator":"first lin\
e"}`;n(l-S.length-(_?2:1),"BAD_INDENT",O),y=""}i===ld.Scalar.BLOCK_LITERAL?(f+=p+y.slice(c)+S,p=`
`):y.length>c||S[0]==="	"?(p===" "?p=`
`:!m&&p===`
`&&(p=`

`),f+=p+y.slice(c)+S,p=`
`,m=!0):S===""?p===`
`?f+=`
`:p=`
`:(f+=p+S,p=" ",m=!1)}switch(r.chomp){case"-":break;case"+":for(let h=a;h<o.length;++h)f+=`
`+o[h][0].slice(c);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let g=s+r.length+e.source.length;return{value:f,type:i,comment:r.comment,range:[s,g,g]}}function QR({offset:t,props:e},n,s){
if(e[0].type!=="block-scalar-header")return s(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=e[0],
i=r[0],o=0,a="",c=-1;for(let p=1;p<r.length;++p){let m=r[p];if(!a&&(m==="-"||m==="+"))a=m;else{let g=Number(m);!o&&g?o=g:
c===-1&&(c=t+p)}}c!==-1&&s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let l=!1,u="",f=r.
length;for(let p=1;p<e.length;++p){let m=e[p];switch(m.type){case"space":l=!0;case"newline":f+=m.source.length;break;case"\
comment":n&&!l&&s(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),f+=m.source.
length,u=m.source.substring(1);break;case"error":s(m,"UNEXPECTED_TOKEN",m.message),f+=m.source.length;break;default:{let g=`\
Unexpected token in block scalar header: ${m.type}`;s(m,"UNEXPECTED_TOKEN",g);let h=m.source;h&&typeof h=="string"&&(f+=
h.length)}}}return{mode:i,indent:o,chomp:a,comment:u,length:f}}function ZR(t){let e=t.split(/\n( *)/),n=e[0],s=n.match(/^( *)/),
i=[s?.[1]?[s[1],n.slice(s[1].length)]:["",n]];for(let o=1;o<e.length;o+=2)i.push([e[o],e[o+1]]);return i}eb.resolveBlockScalar=
XR});var fd=d(nb=>{"use strict";var dd=V(),eM=os();function tM(t,e,n){let{offset:s,type:r,source:i,end:o}=t,a,c,l=(p,m,g)=>n(
s+p,m,g);switch(r){case"scalar":a=dd.Scalar.PLAIN,c=nM(i,l);break;case"single-quoted-scalar":a=dd.Scalar.QUOTE_SINGLE,c=
sM(i,l);break;case"double-quoted-scalar":a=dd.Scalar.QUOTE_DOUBLE,c=rM(i,l);break;default:return n(t,"UNEXPECTED_TOKEN",
`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[s,s+i.length,s+i.length]}}let u=s+
i.length,f=eM.resolveEnd(o,u,e,n);return{value:c,type:a,comment:f.comment,range:[s,u,f.offset]}}function nM(t,e){let n="";
switch(t[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicat\
or character %";break;case"|":case">":{n=`block scalar indicator ${t[0]}`;break}case"@":case"`":{n=`reserved character ${t[0]}`;
break}}return n&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),tb(t)}function sM(t,e){return(t[t.length-1]!==
"'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quote"),tb(t.slice(1,-1)).replace(/''/g,"'")}function tb(t){
let e=/(.*?)\r?\n/sy,n=e.exec(t);if(!n)return t;let s,r;try{s=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	\
])[ 	]+$","g")}catch{s=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(s,""),o=" ",a=e.lastIndex;for(;n=e.exec(t);){let l=n[1].
replace(r,"");l===""?o===`
`?i+=o:o=`
`:(i+=o+l,o=" "),a=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(t),i+o+(n?.[1]??"")}function rM(t,e){let n="";
for(let s=1;s<t.length-1;++s){let r=t[s];if(!(r==="\r"&&t[s+1]===`
`))if(r===`
`){let{fold:i,offset:o}=iM(t,s);n+=i,s=o}else if(r==="\\"){let i=t[++s],o=oM[i];if(o)n+=o;else if(i===`
`)for(i=t[s+1];i===" "||i==="	";)i=t[++s+1];else if(i==="\r"&&t[s+1]===`
`)for(i=t[++s+1];i===" "||i==="	";)i=t[++s+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=aM(t,s+1,
a,e),s+=a}else{let a=t.substr(s-1,2);e(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(r===" "||r==="	"){
let i=s,o=t[s+1];for(;o===" "||o==="	";)o=t[++s+1];o!==`
`&&!(o==="\r"&&t[s+2]===`
`)&&(n+=s>i?t.slice(i,s+1):r)}else n+=r}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing cl\
osing "quote'),n}function iM(t,e){let n="",s=t[e+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&t[e+2]!==`
`);)s===`
`&&(n+=`
`),e+=1,s=t[e+1];return n||(n=" "),{fold:n,offset:e}}var oM={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function aM(t,e,n,s){
let r=t.substr(e,n),o=r.length===n&&/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=t.substr(e-2,n+2);return s(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}nb.resolveFlowScalar=tM});var ib=d(rb=>{"use strict";var un=M(),sb=V(),cM=ud(),lM=fd();function uM(t,e,n,s){let{value:r,type:i,comment:o,range:a}=e.
type==="block-scalar"?cM.resolveBlockScalar(t,e,s):lM.resolveFlowScalar(e,t.options.strict,s),c=n?t.directives.tagName(n.
source,f=>s(n,"TAG_RESOLVE_FAILED",f)):null,l;t.options.stringKeys&&t.atKey?l=t.schema[un.SCALAR]:c?l=dM(t.schema,r,c,n,
s):e.type==="scalar"?l=fM(t,r,e,s):l=t.schema[un.SCALAR];let u;try{let f=l.resolve(r,p=>s(n??e,"TAG_RESOLVE_FAILED",p),t.
options);u=un.isScalar(f)?f:new sb.Scalar(f)}catch(f){let p=f instanceof Error?f.message:String(f);s(n??e,"TAG_RESOLVE_F\
AILED",p),u=new sb.Scalar(r)}return u.range=a,u.source=r,i&&(u.type=i),c&&(u.tag=c),l.format&&(u.format=l.format),o&&(u.
comment=o),u}function dM(t,e,n,s,r){if(n==="!")return t[un.SCALAR];let i=[];for(let a of t.tags)if(!a.collection&&a.tag===
n)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(e))return a;let o=t.knownTags[n];return o&&
!o.collection?(t.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(r(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,
n!=="tag:yaml.org,2002:str"),t[un.SCALAR])}function fM({atKey:t,directives:e,schema:n},s,r,i){let o=n.tags.find(a=>(a.default===
!0||t&&a.default==="key")&&a.test?.test(s))||n[un.SCALAR];if(n.compat){let a=n.compat.find(c=>c.default&&c.test?.test(s))??
n[un.SCALAR];if(o.tag!==a.tag){let c=e.tagString(o.tag),l=e.tagString(a.tag),u=`Value may be parsed as either ${c} or ${l}`;
i(r,"TAG_RESOLVE_FAILED",u,!0)}}return o}rb.composeScalar=uM});var ab=d(ob=>{"use strict";function pM(t,e,n){if(e){n??(n=e.length);for(let s=n-1;s>=0;--s){let r=e[s];switch(r.type){case"\
space":case"comment":case"newline":t-=r.source.length;continue}for(r=e[++s];r?.type==="space";)t+=r.source.length,r=e[++s];
break}}return t}ob.emptyScalarPosition=pM});var ub=d(hd=>{"use strict";var hM=nr(),mM=M(),yM=Z0(),cb=ib(),gM=os(),bM=ab(),SM={composeNode:lb,composeEmptyNode:pd};function lb(t,e,n,s){
let r=t.atKey,{spaceBefore:i,comment:o,anchor:a,tag:c}=n,l,u=!0;switch(e.type){case"alias":l=wM(t,e,s),(a||c)&&s(e,"ALIA\
S_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quot\
ed-scalar":case"block-scalar":l=cb.composeScalar(t,e,c,s),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"\
block-seq":case"flow-collection":try{l=yM.composeCollection(SM,t,e,n,s),a&&(l.anchor=a.source.substring(1))}catch(f){let p=f instanceof
Error?f.message:String(f);s(e,"RESOURCE_EXHAUSTION",p)}break;default:{let f=e.type==="error"?e.message:`Unsupported toke\
n (type: ${e.type})`;s(e,"UNEXPECTED_TOKEN",f),u=!1}}return l??(l=pd(t,e.offset,void 0,null,n,s)),a&&l.anchor===""&&s(a,
"BAD_ALIAS","Anchor cannot be an empty string"),r&&t.options.stringKeys&&(!mM.isScalar(l)||typeof l.value!="string"||l.tag&&
l.tag!=="tag:yaml.org,2002:str")&&s(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=
!0),o&&(e.type==="scalar"&&e.source===""?l.comment=o:l.commentBefore=o),t.options.keepSourceTokens&&u&&(l.srcToken=e),l}
function pd(t,e,n,s,{spaceBefore:r,comment:i,anchor:o,tag:a,end:c},l){let u={type:"scalar",offset:bM.emptyScalarPosition(
e,n,s),indent:-1,source:""},f=cb.composeScalar(t,u,a,l);return o&&(f.anchor=o.source.substring(1),f.anchor===""&&l(o,"BA\
D_ALIAS","Anchor cannot be an empty string")),r&&(f.spaceBefore=!0),i&&(f.comment=i,f.range[2]=c),f}function wM({options:t},{
offset:e,source:n,end:s},r){let i=new hM.Alias(n.substring(1));i.source===""&&r(e,"BAD_ALIAS","Alias cannot be an empty \
string"),i.source.endsWith(":")&&r(e+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+n.length,a=gM.resolveEnd(
s,o,t.strict,r);return i.range=[e,o,a.offset],a.comment&&(i.comment=a.comment),i}hd.composeEmptyNode=pd;hd.composeNode=lb});var pb=d(fb=>{"use strict";var _M=br(),db=ub(),vM=os(),kM=vr();function OM(t,e,{offset:n,start:s,value:r,end:i},o){let a=Object.
assign({_directives:e},t),c=new _M.Document(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.
schema},u=kM.resolveProps(s,{indicator:"doc-start",next:r??i?.[0],offset:n,onError:o,parentIndent:0,startOnNewline:!0});
u.found&&(c.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!u.hasNewline&&o(u.end,"MISSING_CHAR",
"Block collection cannot start on same line with directives-end marker")),c.contents=r?db.composeNode(l,r,u,o):db.composeEmptyNode(
l,u.end,s,null,u,o);let f=c.contents.range[2],p=vM.resolveEnd(i,f,!1,o);return p.comment&&(c.comment=p.comment),c.range=
[n,f,p.offset],c}fb.composeDoc=OM});var yd=d(yb=>{"use strict";var TM=require("process"),EM=tu(),AM=br(),kr=_r(),hb=M(),PM=pb(),NM=os();function Or(t){if(typeof t==
"number")return[t,t+1];if(Array.isArray(t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:n}=t;return[e,e+(typeof n==
"string"?n.length:1)]}function mb(t){let e="",n=!1,s=!1;for(let r=0;r<t.length;++r){let i=t[r];switch(i[0]){case"#":e+=(e===
""?"":s?`

`:`
`)+(i.substring(1)||" "),n=!0,s=!1;break;case"%":t[r+1]?.[0]!=="#"&&(r+=1),n=!1;break;default:n||(s=!0),n=!1}}return{comment:e,
afterEmptyLine:s}}var md=class{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(n,s,r,i)=>{let o=Or(n);i?this.warnings.push(new kr.YAMLWarning(o,s,r)):this.errors.push(new kr.
YAMLParseError(o,s,r))},this.directives=new EM.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,n){let{comment:s,
afterEmptyLine:r}=mb(this.prelude);if(s){let i=e.contents;if(n)e.comment=e.comment?`${e.comment}
${s}`:s;else if(r||e.directives.docStart||!i)e.commentBefore=s;else if(hb.isCollection(i)&&!i.flow&&i.items.length>0){let o=i.
items[0];hb.isPair(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${s}
${a}`:s}else{let o=i.commentBefore;i.commentBefore=o?`${s}
${o}`:s}}if(n){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)
e.warnings.push(this.warnings[i])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:mb(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(e,n=!1,s=-1){for(let r of e)yield*this.next(r);yield*this.end(n,s)}*next(e){switch(TM.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(n,s,r)=>{let i=Or(e);i[0]+=n,this.onError(
i,"BAD_DIRECTIVE",s,r)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{let n=PM.composeDoc(this.
options,this.directives,e,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(e,"MISSING_CHAR","Missin\
g directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=
!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"erro\
r":{let n=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new kr.YAMLParseError(Or(e),"UNEXPECTED_TOKEN",
n);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){let s="Un\
expected doc-end without preceding document";this.errors.push(new kr.YAMLParseError(Or(e),"UNEXPECTED_TOKEN",s));break}this.
doc.directives.docEnd=!0;let n=NM.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.
decorate(this.doc,!0),n.comment){let s=this.doc.comment;this.doc.comment=s?`${s}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new kr.YAMLParseError(Or(e),"UNEXPECTE\
D_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=
null;else if(e){let s=Object.assign({_directives:this.directives},this.options),r=new AM.Document(void 0,s);this.atDirectives&&
this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,n,n],this.decorate(r,!1),yield r}}};yb.
Composer=md});var Sb=d(ea=>{"use strict";var RM=ud(),MM=fd(),IM=_r(),gb=ar();function CM(t,e=!0,n){if(t){let s=(r,i,o)=>{let a=typeof r==
"number"?r:Array.isArray(r)?r[0]:r.offset;if(n)n(a,i,o);else throw new IM.YAMLParseError([a,a+1],i,o)};switch(t.type){case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":return MM.resolveFlowScalar(t,e,s);case"block-scalar":return RM.
resolveBlockScalar({options:{strict:e}},t,s)}}return null}function qM(t,e){let{implicitKey:n=!1,indent:s,inFlow:r=!1,offset:i=-1,
type:o="PLAIN"}=e,a=gb.stringifyString({type:o,value:t},{implicitKey:n,indent:s>0?" ".repeat(s):"",inFlow:r,options:{blockQuote:!0,
lineWidth:-1}}),c=e.end??[{type:"newline",offset:-1,indent:s,source:`
`}];switch(a[0]){case"|":case">":{let l=a.indexOf(`
`),u=a.substring(0,l),f=a.substring(l+1)+`
`,p=[{type:"block-scalar-header",offset:i,indent:s,source:u}];return bb(p,c)||p.push({type:"newline",offset:-1,indent:s,
source:`
`}),{type:"block-scalar",offset:i,indent:s,props:p,source:f}}case'"':return{type:"double-quoted-scalar",offset:i,indent:s,
source:a,end:c};case"'":return{type:"single-quoted-scalar",offset:i,indent:s,source:a,end:c};default:return{type:"scalar",
offset:i,indent:s,source:a,end:c}}}function LM(t,e,n={}){let{afterKey:s=!1,implicitKey:r=!1,inFlow:i=!1,type:o}=n,a="ind\
ent"in t?t.indent:null;if(s&&typeof a=="number"&&(a+=2),!o)switch(t.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"\
double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let l=t.props[0];if(l.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");o=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=gb.stringifyString(
{type:o,value:e},{implicitKey:r||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});
switch(c[0]){case"|":case">":$M(t,c);break;case'"':gd(t,c,"double-quoted-scalar");break;case"'":gd(t,c,"single-quoted-sc\
alar");break;default:gd(t,c,"scalar")}}function $M(t,e){let n=e.indexOf(`
`),s=e.substring(0,n),r=e.substring(n+1)+`
`;if(t.type==="block-scalar"){let i=t.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar h\
eader");i.source=s,t.source=r}else{let{offset:i}=t,o="indent"in t?t.indent:-1,a=[{type:"block-scalar-header",offset:i,indent:o,
source:s}];bb(a,"end"in t?t.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`
`});for(let c of Object.keys(t))c!=="type"&&c!=="offset"&&delete t[c];Object.assign(t,{type:"block-scalar",indent:o,props:a,
source:r})}}function bb(t,e){if(e)for(let n of e)switch(n.type){case"space":case"comment":t.push(n);break;case"newline":
return t.push(n),!0}return!1}function gd(t,e,n){switch(t.type){case"scalar":case"double-quoted-scalar":case"single-quote\
d-scalar":t.type=n,t.source=e;break;case"block-scalar":{let s=t.props.slice(1),r=e.length;t.props[0].type==="block-scala\
r-header"&&(r-=t.props[0].source.length);for(let i of s)i.offset+=r;delete t.props,Object.assign(t,{type:n,source:e,end:s});
break}case"block-map":case"block-seq":{let r={type:"newline",offset:t.offset+e.length,indent:t.indent,source:`
`};delete t.items,Object.assign(t,{type:n,source:e,end:[r]});break}default:{let s="indent"in t?t.indent:-1,r="end"in t&&
Array.isArray(t.end)?t.end.filter(i=>i.type==="space"||i.type==="comment"||i.type==="newline"):[];for(let i of Object.keys(
t))i!=="type"&&i!=="offset"&&delete t[i];Object.assign(t,{type:n,indent:s,source:e,end:r})}}}ea.createScalarToken=qM;ea.
resolveAsScalar=CM;ea.setScalarValue=LM});var _b=d(wb=>{"use strict";var DM=t=>"type"in t?na(t):ta(t);function na(t){switch(t.type){case"block-scalar":{let e="";for(let n of t.
props)e+=na(n);return e+t.source}case"block-map":case"block-seq":{let e="";for(let n of t.items)e+=ta(n);return e}case"f\
low-collection":{let e=t.start.source;for(let n of t.items)e+=ta(n);for(let n of t.end)e+=n.source;return e}case"documen\
t":{let e=ta(t);if(t.end)for(let n of t.end)e+=n.source;return e}default:{let e=t.source;if("end"in t&&t.end)for(let n of t.
end)e+=n.source;return e}}}function ta({start:t,key:e,sep:n,value:s}){let r="";for(let i of t)r+=i.source;if(e&&(r+=na(e)),
n)for(let i of n)r+=i.source;return s&&(r+=na(s)),r}wb.stringify=DM});var Tb=d(Ob=>{"use strict";var bd=Symbol("break visit"),xM=Symbol("skip children"),vb=Symbol("remove item");function dn(t,e){
"type"in t&&t.type==="document"&&(t={start:t.start,value:t.value}),kb(Object.freeze([]),t,e)}dn.BREAK=bd;dn.SKIP=xM;dn.REMOVE=
vb;dn.itemAtPath=(t,e)=>{let n=t;for(let[s,r]of e){let i=n?.[s];if(i&&"items"in i)n=i.items[r];else return}return n};dn.
parentCollection=(t,e)=>{let n=dn.itemAtPath(t,e.slice(0,-1)),s=e[e.length-1][0],r=n?.[s];if(r&&"items"in r)return r;throw new Error(
"Parent collection not found")};function kb(t,e,n){let s=n(e,t);if(typeof s=="symbol")return s;for(let r of["key","value"]){
let i=e[r];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=kb(Object.freeze(t.concat([[r,o]])),i.items[o],n);
if(typeof a=="number")o=a-1;else{if(a===bd)return bd;a===vb&&(i.items.splice(o,1),o-=1)}}typeof s=="function"&&r==="key"&&
(s=s(e,t))}}return typeof s=="function"?s(e,t):s}Ob.visit=dn});var sa=d(re=>{"use strict";var Sd=Sb(),jM=_b(),FM=Tb(),wd="\uFEFF",_d="",vd="",kd="",KM=t=>!!t&&"items"in t,BM=t=>!!t&&
(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function UM(t){
switch(t){case wd:return"<BOM>";case _d:return"<DOC>";case vd:return"<FLOW_END>";case kd:return"<SCALAR>";default:return JSON.
stringify(t)}}function WM(t){switch(t){case wd:return"byte-order-mark";case _d:return"doc-mode";case vd:return"flow-erro\
r-end";case kd:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}re.createScalarToken=Sd.createScalarToken;re.resolveAsScalar=
Sd.resolveAsScalar;re.setScalarValue=Sd.setScalarValue;re.stringify=jM.stringify;re.visit=FM.visit;re.BOM=wd;re.DOCUMENT=
_d;re.FLOW_END=vd;re.SCALAR=kd;re.isCollection=KM;re.isScalar=BM;re.prettyToken=UM;re.tokenType=WM});var Ed=d(Ab=>{"use strict";var Tr=sa();function Ie(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Eb=new Set("0123456789ABCDEFabcdef"),VM=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),ra=new Set(",[]{}"),GM=new Set(` ,[]{}
\r	`),Od=t=>!t||GM.has(t),Td=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,n=!1){
if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=
null}this.atEnd=!n;let s=this.next??"stream";for(;s&&(n||this.hasChars(1));)s=yield*this.parseNext(s)}atLineEnd(){let e=this.
pos,n=this.buffer[e];for(;n===" "||n==="	";)n=this.buffer[++e];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let n=this.buffer[e];if(this.indentNext>0){let s=0;for(;n===
" ";)n=this.buffer[++s+e];if(n==="\r"){let r=this.buffer[s+e+1];if(r===`
`||!r&&!this.atEnd)return e+s+1}return n===`
`||s>=this.indentNext||!n&&!this.atEnd?e+s:-1}if(n==="-"||n==="."){let s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&
Ie(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.
buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){
switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext("strea\
m");if(e[0]===Tr.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let n=e.length,s=e.indexOf("#");for(;s!==-1;){
let i=e[s-1];if(i===" "||i==="	"){n=s-1;break}else s=e.indexOf("#",s+1)}for(;;){let i=e[n-1];if(i===" "||i==="	")n-=1;else
break}let r=(yield*this.pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-r),this.pushNewline(),
"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-n),yield*this.pushNewline(),
"stream"}return yield Tr.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)
return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");
let n=this.peek(3);if((n==="---"||n==="...")&&Ie(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.
indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!Ie(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Ie(n)){let s=(yield*this.pushCount(
1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){
yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext("doc");let n=yield*this.pushIndicators();
switch(e[n]){case"#":yield*this.pushCount(e.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(
1),"doc";case"*":return yield*this.pushUntil(Od),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case"\
>":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-n),yield*this.
pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,n,
s=-1;do e=yield*this.pushNewline(),e>0?(n=yield*this.pushSpaces(!1),this.indentValue=s=n):n=0,n+=yield*this.pushSpaces(!0);while(e+
n>0);let r=this.getLine();if(r===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&r[0]!=="#"||s===0&&(r.startsWith(
"---")||r.startsWith("..."))&&Ie(r[3]))&&!(s===this.indentNext-1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.
flowLevel=0,yield Tr.FLOW_END,yield*this.parseLineStart();let i=0;for(;r[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.
pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),r[i]){case void 0:return"flow";case"#":return yield*this.
pushCount(r.length-i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"\
}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.
pushUntil(Od),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);
if(this.flowKey||Ie(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:
return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),n=this.buffer.indexOf(e,
this.pos+1);if(e==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let i=0;for(;this.
buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}let s=this.buffer.substring(0,n),r=s.indexOf(
`
`,this.pos);if(r!==-1){for(;r!==-1;){let i=this.continueScalar(r+1);if(i===-1)break;r=s.indexOf(`
`,i)}r!==-1&&(n=r-(s[r-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}
return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let e=this.pos;for(;;){let n=this.buffer[++e];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")
this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Ie(n)||n==="#")}*parseBlockScalar(){
let e=this.pos-1,n=0,s;e:for(let i=this.pos;s=this.buffer[i];++i)switch(s){case" ":n+=1;break;case`
`:e=i,n=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(
e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let r=e+1;for(s=this.
buffer[r];s===" ";)s=this.buffer[++r];if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++r];e=r-1}else if(!this.blockScalarKeep)do{let i=e-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;
for(;o===" ";)o=this.buffer[--i];if(o===`
`&&i>=this.pos&&i+1+n>a)e=i;else break}while(!0);return yield Tr.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let e=this.flowLevel>0,n=this.pos-1,s=this.pos-1,r;for(;r=this.buffer[++s];)if(r===":"){let i=this.buffer[s+1];if(Ie(i)||
e&&ra.has(i))break;n=s}else if(Ie(r)){let i=this.buffer[s+1];if(r==="\r"&&(i===`
`?(s+=1,r=`
`,i=this.buffer[s+1]):n=s),i==="#"||e&&ra.has(i))break;if(r===`
`){let o=this.continueScalar(s+1);if(o===-1)break;s=Math.max(s,o-2)}}else{if(e&&ra.has(r))break;n=s}return!r&&!this.atEnd?
this.setNext("plain-scalar"):(yield Tr.SCALAR,yield*this.pushToIndex(n+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.
buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,n){let s=this.buffer.slice(this.pos,e);return s?(yield s,this.
pos+=s.length,s.length):(n&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Od),e+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let n=this.flowLevel>0,s=this.charAt(1);if(Ie(s)||n&&ra.has(s)){n?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(!0);continue e}}}break e}return e}*pushTag(){
if(this.charAt(1)==="<"){let e=this.pos+2,n=this.buffer[e];for(;!Ie(n)&&n!==">";)n=this.buffer[++e];return yield*this.pushToIndex(
n===">"?e+1:e,!1)}else{let e=this.pos+1,n=this.buffer[e];for(;n;)if(VM.has(n))n=this.buffer[++e];else if(n==="%"&&Eb.has(
this.buffer[e+1])&&Eb.has(this.buffer[e+2]))n=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){
let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let n=this.pos-1,s;do s=this.buffer[++n];while(s===" "||e&&s==="	");let r=n-this.
pos;return r>0&&(yield this.buffer.substr(this.pos,r),this.pos=n),r}*pushUntil(e){let n=this.pos,s=this.buffer[n];for(;!e(
s);)s=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};Ab.Lexer=Td});var Pd=d(Pb=>{"use strict";var Ad=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.
linePos=e=>{let n=0,s=this.lineStarts.length;for(;n<s;){let i=n+s>>1;this.lineStarts[i]<e?n=i+1:s=i}if(this.lineStarts[n]===
e)return{line:n+1,col:1};if(n===0)return{line:0,col:e};let r=this.lineStarts[n-1];return{line:n,col:e-r+1}}}};Pb.LineCounter=
Ad});var Rd=d(Cb=>{"use strict";var YM=require("process"),Nb=sa(),JM=Ed();function $t(t,e){for(let n=0;n<t.length;++n)if(t[n].
type===e)return!0;return!1}function Rb(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"ne\
wline":break;default:return e}return-1}function Ib(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function ia(t){switch(t.type){case"document":return t.
start;case"block-map":{let e=t.items[t.items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-
1].start;default:return[]}}function as(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="spac\
e";);return t.splice(e,t.length)}function oa(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let n=0;n<e.length;++n)
t.push(e[n])}function Mb(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!$t(e.start,"explic\
it-key-ind")&&!$t(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,Ib(e.value)?e.value.end?oa(e.value.end,e.
sep):e.value.end=e.sep:oa(e.start,e.sep),delete e.sep)}var Nd=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new JM.Lexer,this.onNewLine=
e}*parse(e,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let s of this.lexer.lex(e,n))yield*this.next(s);
n||(yield*this.end())}*next(e){if(this.source=e,YM.env.LOG_TOKENS&&console.log("|",Nb.prettyToken(e)),this.atScalar){this.
atScalar=!1,yield*this.step(),this.offset+=e.length;return}let n=Nb.tokenType(e);if(n)if(n==="scalar")this.atNewLine=!1,
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
"document"&&(n.indent=0),n.type==="flow-collection"&&Mb(n),s.type){case"document":s.value=n;break;case"block-scalar":s.props.
push(n);break;case"block-map":{let r=s.items[s.items.length-1];if(r.value){s.items.push({start:[],key:n,sep:[]}),this.onKeyLine=
!0;return}else if(r.sep)r.value=n;else{Object.assign(r,{key:n,sep:[]}),this.onKeyLine=!r.explicitKey;return}break}case"b\
lock-seq":{let r=s.items[s.items.length-1];r.value?s.items.push({start:[],value:n}):r.value=n;break}case"flow-collection":{
let r=s.items[s.items.length-1];!r||r.value?s.items.push({start:[],key:n,sep:[]}):r.sep?r.value=n:Object.assign(r,{key:n,
sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((s.type==="document"||s.type==="block-map"||s.type==="bloc\
k-seq")&&(n.type==="block-map"||n.type==="block-seq")){let r=n.items[n.items.length-1];r&&!r.sep&&!r.value&&r.start.length>
0&&Rb(r.start)===-1&&(n.indent===0||r.start.every(i=>i.type!=="comment"||i.indent<n.indent))&&(s.type==="document"?s.end=
r.start:s.items.push({start:r.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"\
directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.
sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-\
start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpec\
ted ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.
type){case"doc-start":{Rb(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"\
anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let n=this.startBlockValue(
e);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}*scalar(e){if(this.type==="map-value-ind"){let n=ia(this.peek(2)),s=as(n),r;e.end?(r=e.end,r.push(this.sourceToken),
delete e.end):r=[this.sourceToken];let i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:r}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"sp\
ace":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=
!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let n=e.items[e.items.length-1];switch(this.
type){case"newline":if(this.onKeyLine=!1,n.value){let s="end"in n.value?n.value.end:void 0;(Array.isArray(s)?s[s.length-
1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else n.sep?n.sep.push(this.
sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,e.indent)){let r=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(r)){oa(r,n.start),r.push(this.sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return}
if(this.indent>=e.indent){let s=!this.onKeyLine&&this.indent===e.indent,r=s&&(n.sep||n.explicitKey)&&this.type!=="seq-it\
em-ind",i=[];if(r&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newline":
o.push(a);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=
n.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":r||n.value?(i.push(this.sourceToken),e.items.push({start:i}),
this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&
!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):r||n.value?(i.push(this.sourceToken),e.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)e.items.push({start:[],
key:null,sep:[this.sourceToken]});else if($t(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(Ib(n.key)&&!$t(n.sep,"newline")){let o=as(
n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:c}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(
this.sourceToken);else if($t(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let o=as(n.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||r?e.items.push({start:i,key:null,sep:[this.sourceToken]}):$t(n.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):
Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);r||n.value?(e.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(
e);if(o){if(o.type==="block-seq"){if(!n.explicitKey&&n.sep&&!$t(n.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&e.items.push({start:i});
this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let n=e.items[e.items.length-1];switch(this.
type){case"newline":if(n.value){let s="end"in n.value?n.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type===
"comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"\
space":case"comment":if(n.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,e.indent)){
let r=e.items[e.items.length-2]?.value?.end;if(Array.isArray(r)){oa(r,n.start),r.push(this.sourceToken),e.items.pop();return}}
n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=e.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;n.value||$t(n.start,"seq-item-ind")?e.items.push({start:[this.
sourceToken]}):n.start.push(this.sourceToken);return}if(this.indent>e.indent){let s=this.startBlockValue(e);if(s){this.stack.
push(s);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let n=e.items[e.items.length-1];if(this.type==="fl\
ow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return;case"map-value-ind":!n||n.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):
Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":
!n||n.value?e.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!n||n.value?
e.items.push({start:[],key:r,sep:[]}):n.sep?this.stack.push(r):Object.assign(n,{key:r,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":e.end.push(this.sourceToken);return}let s=this.startBlockValue(e);s?this.stack.push(s):(yield*this.pop(),yield*this.
step())}else{let s=this.peek(2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||this.type===
"newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&s.type!==
"flow-collection"){let r=ia(s),i=as(r);Mb(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let n=ia(e),s=as(n);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=ia(e),s=as(n);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,n){
return this.type!=="comment"||this.indent<=n?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};Cb.Parser=Nd});var xb=d(Ar=>{"use strict";var qb=yd(),HM=br(),Er=_r(),zM=hu(),XM=M(),QM=Pd(),Lb=Rd();function $b(t){let e=t.prettyErrors!==
!1;return{lineCounter:t.lineCounter||e&&new QM.LineCounter||null,prettyErrors:e}}function ZM(t,e={}){let{lineCounter:n,prettyErrors:s}=$b(
e),r=new Lb.Parser(n?.addNewLine),i=new qb.Composer(e),o=Array.from(i.compose(r.parse(t)));if(s&&n)for(let a of o)a.errors.
forEach(Er.prettifyError(t,n)),a.warnings.forEach(Er.prettifyError(t,n));return o.length>0?o:Object.assign([],{empty:!0},
i.streamInfo())}function Db(t,e={}){let{lineCounter:n,prettyErrors:s}=$b(e),r=new Lb.Parser(n?.addNewLine),i=new qb.Composer(
e),o=null;for(let a of i.compose(r.parse(t),!0,t.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(
new Er.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDo\
cuments()"));break}return s&&n&&(o.errors.forEach(Er.prettifyError(t,n)),o.warnings.forEach(Er.prettifyError(t,n))),o}function eI(t,e,n){
let s;typeof e=="function"?s=e:n===void 0&&e&&typeof e=="object"&&(n=e);let r=Db(t,n);if(!r)return null;if(r.warnings.forEach(
i=>zM.warn(r.options.logLevel,i)),r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0];r.errors=[]}return r.
toJS(Object.assign({reviver:s},n))}function tI(t,e,n){let s=null;if(typeof e=="function"||Array.isArray(e)?s=e:n===void 0&&
e&&(n=e),typeof n=="string"&&(n=n.length),typeof n=="number"){let r=Math.round(n);n=r<1?void 0:r>8?{indent:8}:{indent:r}}
if(t===void 0){let{keepUndefined:r}=n??e??{};if(!r)return}return XM.isDocument(t)&&!s?t.toString(n):new HM.Document(t,s,
n).toString(n)}Ar.parse=eI;Ar.parseAllDocuments=ZM;Ar.parseDocument=Db;Ar.stringify=tI});var Id=d(q=>{"use strict";var nI=yd(),sI=br(),rI=zu(),Md=_r(),iI=nr(),Dt=M(),oI=It(),aI=V(),cI=qt(),lI=Lt(),uI=sa(),dI=Ed(),
fI=Pd(),pI=Rd(),aa=xb(),jb=Qs();q.Composer=nI.Composer;q.Document=sI.Document;q.Schema=rI.Schema;q.YAMLError=Md.YAMLError;
q.YAMLParseError=Md.YAMLParseError;q.YAMLWarning=Md.YAMLWarning;q.Alias=iI.Alias;q.isAlias=Dt.isAlias;q.isCollection=Dt.
isCollection;q.isDocument=Dt.isDocument;q.isMap=Dt.isMap;q.isNode=Dt.isNode;q.isPair=Dt.isPair;q.isScalar=Dt.isScalar;q.
isSeq=Dt.isSeq;q.Pair=oI.Pair;q.Scalar=aI.Scalar;q.YAMLMap=cI.YAMLMap;q.YAMLSeq=lI.YAMLSeq;q.CST=uI;q.Lexer=dI.Lexer;q.LineCounter=
fI.LineCounter;q.Parser=pI.Parser;q.parse=aa.parse;q.parseAllDocuments=aa.parseAllDocuments;q.parseDocument=aa.parseDocument;
q.stringify=aa.stringify;q.visit=jb.visit;q.visitAsync=jb.visitAsync});var v=d(N=>{"use strict";Object.defineProperty(N,"__esModule",{value:!0});N.UNNAMED=N.STREAM_LABEL=N.TABLE_NAME=N.REGION=
N.PARTITION=N.ACCOUNT=void 0;N.placeholderOf=Bb;N.pseudoParameterOf=hI;N.literal=Cd;N.parseJson=mI;N.isPlaceholder=yI;N.
hasPlaceholder=Ld;N.hasDynamicReference=$d;N.isKnown=Ub;N.isUnresolved=gI;N.isLiteral=bI;N.display=Wb;N.splitAtPlaceholders=
SI;N.abbreviate=wI;N.knownText=_I;N.subParts=Vb;N.joinParts=la;N.joinedParts=Dd;N.partsOf=kI;N.jsonText=OI;N.selectItem=
TI;N.composeText=Pr;var xt=P(),Ce=b(),Fb=new Map([["AWS::AccountId","\uE000"],["AWS::Partition","\uE001"],["AWS::Region",
"\uE002"],["AWS::URLSuffix","\uE003"],["AWS::StackName","\uE004"],["the table's name","\uE005"],["the stream's label","\uE006"]]),
Kb=new Map([...Fb].map(([t,e])=>[e,t])),qd=/[\uE000-\uF8FF]/;N.ACCOUNT="\uE000";N.PARTITION="\uE001";N.REGION="\uE002";N.
TABLE_NAME="\uE005";N.STREAM_LABEL="\uE006";N.UNNAMED="\uE0FF";var ca="\uF8FF";function Bb(t){return t.startsWith("AWS::")?
Fb.get(t):void 0}function hI(t){let e=Kb.get(t);return e?.startsWith("AWS::")?e:void 0}function Cd(t){return qd.test(t)?
t.replace(/[\uE000-\uF8FF]/g,ca):t}function mI(t,e){let n=t.replace(/\\\\|\\u(?:[eE][0-9a-fA-F]{3}|[fF][0-8][0-9a-fA-F]{2})/g,
s=>s==="\\\\"?s:"\\uF8FF");try{return JSON.parse(n,(s,r)=>typeof r=="string"&&e!==void 0?e(r):r)}catch{return}}function yI(t){
return t>="\uE000"&&t<="\uE006"}function Ld(t){return qd.test(t)}function $d(t){return t.includes("{{resolve:")}function Ub(t){
return!Ld(t)&&!$d(t)}function gI(t){return(0,xt.isIntrinsic)(t)||typeof t=="string"&&!Ub(t)}function bI(t){return!(0,xt.
contains)(t,xt.isIntrinsic,Ld)}function Wb(t){return qd.test(t)?t.replace(/[\uE000-\uE006]/g,e=>`\${${Kb.get(e)}}`).replaceAll(
ca,"\uFFFD"):t}function SI(t){return t.split(/([\uE000-\uE006])/).filter(e=>e!=="")}function wI(t,e=100){let n=Wb(typeof t==
"string"?t:JSON.stringify(t)??"nothing");return n.length>e?`${n.slice(0,e)}...`:n}function _I(t){let e=(0,Ce.isScalar)(t)?
String(t):ca;return e.includes(ca)||$d(e)?void 0:e}function Vb(t,e){let n=[],s=0;for(let r of t.matchAll(/\$\{(!?)([^}]*)\}/g)){
let i=r[2].trim();n.push(t.slice(s,r.index),r[1]==="!"?`\${${r[2]}}`:e(i)??vI(i)),s=r.index+r[0].length}return[...n,t.slice(
s)]}function vI(t){return t.includes(".")?{"Fn::GetAtt":t}:{Ref:t}}function la(t,e){let n=e.flatMap((i,o)=>o===0?[i]:[t,
i]),s=[];for(let i of n.flatMap(o=>Dd(o)??[o])){let o=s[s.length-1];(0,Ce.isScalar)(i)?typeof o=="string"?s[s.length-1]=
o+String(i):s.push(String(i)):s.push(i)}let r=s.filter(i=>i!=="");return r.length>1?{"Fn::Join":["",r]}:r[0]??""}function Dd(t){
let e=(0,xt.asIntrinsic)(t),[n,s]=e?.name==="Fn::Join"&&(0,Ce.isList)(e.argument)?e.argument:[];return n===""&&(0,Ce.isList)(
s)?s:void 0}function kI(t){return Dd(t)??[t]}function OI(t){let e=[],s=JSON.stringify(t,(r,i)=>(0,xt.isIntrinsic)(i)?`\uE200${e.
push(i)-1}\uE201`:i).split(/\uE200(\d+)\uE201/).map((r,i)=>i%2===0?r:e[Number(r)]);return la("",s)}function TI(t,e){return(0,Ce.
isList)(e)&&(0,Ce.isScalar)(t)&&/^\d+$/.test(String(t))?e[Number(t)]:void 0}function Pr(t){if(typeof t=="string")return Cd(
t);if((0,Ce.isList)(t))return t.filter(o=>!(0,xt.isNoValue)(o)).map(Pr);if(!(0,Ce.isObject)(t))return t;let{name:e,argument:n}=(0,xt.
asIntrinsic)(t)??{},[s,r]=(0,Ce.isList)(n)?n:[n];if(e==="Ref"&&typeof n=="string")return Bb(n)??t;if(e==="Fn::Join"&&typeof s==
"string"&&(0,Ce.isList)(r))return la(Cd(s),Pr(r));if(e==="Fn::Sub"&&typeof s=="string")return la("",Vb(s,o=>(0,Ce.at)(r,
o)).map(Pr));let i=Object.entries(t).filter(([,o])=>!(0,xt.isNoValue)(o));return Object.fromEntries(i.map(([o,a])=>[o,Pr(
a)]))}});var ua=d(Nr=>{"use strict";Object.defineProperty(Nr,"__esModule",{value:!0});Nr.parseYaml=PI;Nr.isTooDeep=Hb;Nr.parseYamlNodes=
zb;var fn=Id(),Gb=v(),EI=5e6,AI=1e7;function PI(t){if(!(t.length>EI||Hb(t)))try{let{contents:e,errors:n}=zb(t);return n.
length>0?void 0:new xd(t).convert(e).value}catch{return}}var Yb=1e3;function Hb(t){let e=0;for(let[n]of t.matchAll(/[[\]{}]/g))
if(e+=n==="["||n==="{"?1:-1,e>Yb)return!0;return new RegExp(`(- ){${Yb}}`).test(t)}function zb(t){return(0,fn.parseDocument)(
t,{schema:"failsafe",version:"1.1",uniqueKeys:!1,logLevel:"error"})}var xd=class{text;anchors=new Map;constructor(e){this.
text=e}convert(e){if(e===null)return{value:null,size:1};if((0,fn.isAlias)(e))return this.anchors.get(e.source)??pn();let n=e.
anchor;n!==void 0&&this.anchors.set(n,void 0);let{value:s,size:r}=this.untagged(e);r>AI&&pn();let i={value:$I(e.tag,s),size:r};
return n!==void 0&&this.anchors.set(n,i),i}untagged(e){if((0,fn.isScalar)(e)){let n=e.tag===void 0&&e.type==="PLAIN"?qI(
String(e.value)):this.scalar(e);return{value:n,size:1+String(n).length}}if((0,fn.isSeq)(e)){let n=e.items.map(s=>this.convert(
s));return{value:n.map(({value:s})=>s),size:n.reduce((s,{size:r})=>s+r,1)}}return(0,fn.isMap)(e)?this.map(e):pn()}map({items:e}){
let n=new Map,s=1;for(let r of e){let i=this.key(r.key);n.has(i)&&pn();let{value:o,size:a}=this.convert(r.value);n.set(i,
o),s+=i.length+a}return{value:Object.fromEntries(n),size:s}}key(e){if((0,fn.isAlias)(e)){let{value:n}=this.convert(e);return typeof n==
"string"?n:pn()}return(0,fn.isScalar)(e)&&e.tag===void 0&&!(e.type==="PLAIN"&&e.value==="<<")?String(this.anchored(e)):pn()}anchored(e){
let n=this.scalar(e);return e.anchor!==void 0&&this.anchors.set(e.anchor,{value:n,size:1+String(n).length}),n}scalar({value:e,
range:n}){return typeof e=="string"&&(0,Gb.hasPlaceholder)(e)&&n!==void 0&&n!==null&&/\\[uU]/.test(this.text.slice(n[0],
n[1]))?(0,Gb.literal)(e):e}},Jb=/^(yes|Yes|YES|true|True|TRUE|on|On|ON)$/,NI=/^(no|No|NO|false|False|FALSE|off|Off|OFF)$/,
RI=/^(~|null|Null|NULL|)$/,MI=/^[-+]?(0|[1-9][0-9_]*)$/,II=/^([-+]?)0(b[01_]+|x[0-9a-fA-F_]+|[0-7_]+)$/,CI=/^[-+]?([0-9][0-9_]*\.[0-9_]*|\.[0-9_]+)([eE][-+]?[0-9]+)?$|^[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+$/;
function qI(t){if(Jb.test(t)||NI.test(t))return Jb.test(t);if(RI.test(t))return null;let[,e,n]=II.exec(t)??[],s=n===void 0?
MI.test(t)||CI.test(t)?Number(t.replace(/_/g,"")):NaN:+`${/^[bx]/.test(n)?"0":"0o"}${n.replace(/_/g,"")}`*(e==="-"?-1:1);
return Number.isFinite(s)&&(!Number.isInteger(s)||Number.isSafeInteger(s))?s:t}var LI=new Set(["!",...["str","int","floa\
t","bool","null","map","seq"].map(t=>`tag:yaml.org,2002:${t}`)]);function $I(t,e){if(t===void 0||LI.has(t))return e;let[
,n]=/^!([A-Za-z0-9]+)$/.exec(t)??pn();return{[n==="Ref"||n==="Condition"?n:`Fn::${n}`]:e}}function pn(){throw new SyntaxError(
"not a YAML template")}});var Qb=d(Fd=>{"use strict";Object.defineProperty(Fd,"__esModule",{value:!0});Fd.yamlNodes=xI;var cs=Id(),DI=ua();function xI(t){
let e=(0,DI.parseYamlNodes)(t);return e.contents===null?void 0:jd(e.contents,e)}function jd(t,e){let n=(0,cs.isAlias)(t)?
t.resolve(e)??t:t,[s,r]=n.range??[0,0],i=(0,cs.isMap)(n)?n.items:[];return{start:s,end:r,text:(0,cs.isScalar)(n)?String(
n.value):void 0,get items(){return(0,cs.isSeq)(n)?n.items.flatMap(o=>o===null?[]:[jd(o,e)]):[]},get keys(){return i.map(
o=>Xb(o.key,e))},property:o=>{let a=i.find(f=>Xb(f.key,e)===o);if(a===void 0)return;let[c,l]=a.key.range??[s,s],u=a.value;
return{start:c,value:u===null?jI(l):jd(u,e)}}}}function Xb(t,e){let n=(0,cs.isAlias)(t)?t.resolve(e):t;return(0,cs.isScalar)(
n)?String(n.value):""}function jI(t){return{start:t,end:t,items:[],keys:[],property:()=>{}}}});var Zb=d(fa=>{"use strict";Object.defineProperty(fa,"__esModule",{value:!0});fa.TemplatePositions=void 0;var FI=zy(),KI=Xl(),
da=Xy(),Ud=class{file;root;lines;constructor(e,n){this.file=e,this.root=BI(n),this.lines=UI(n)}find(e){let n=this.property(
e);return n===void 0?{file:this.file,line:1,column:1}:this.positionOf(n)}property({rule:e,logicalId:n,resourceType:s,replicaRegion:r,
region:i,deployedBy:o}){if(n==="")return Kd(e==="Exemption"?["Metadata","Transform","Resources"]:["Transform","Fn::Trans\
form","Resources"],m=>this.root?.property(m));let a=this.root?.property("Resources")?.value,c=a?.property(n);if(a===void 0||
c===void 0){let p=o===void 0?void 0:a?.property(o);return(p&&Bd(p.value,["Properties","TemplateBody"],void 0))??p??VI(a)??
this.root?.property("Resources")}let l=(0,da.propertyPaths)(e,s),u=l.length===0&&r===void 0?void 0:WI(c.value,r,i);return Kd(
l.filter(p=>p.includes(da.REPLICA)),p=>Bd(c.value,p,u))??(r===void 0?void 0:u)??Kd(l.filter(p=>!p.includes(da.REPLICA)),
p=>Bd(c.value,p,void 0))??c}positionOf({start:e,value:n}){let[s,r]=[this.at(e),this.at(n.end)],i=r.line===s.line&&r.column>
s.column?{endLine:r.line,endColumn:r.column}:{};return{file:this.file,...s,...i}}at(e){let[n,s]=[0,this.lines.length-1];
for(;n<s;){let r=Math.ceil((n+s)/2);[n,s]=this.lines[r]<=e?[r,s]:[n,r-1]}return{line:n+1,column:e-this.lines[n]+1}}};fa.
TemplatePositions=Ud;function BI(t){let e=t.replace(/^\uFEFF/," ");if((0,KI.parseJsonTemplate)(e).document!==void 0)return(0,FI.
jsonNodes)(e);let{yamlNodes:n}=Qb();return n(e)}function UI(t){let e=[0];for(let n=t.indexOf(`
`);n>=0;n=t.indexOf(`
`,n+1))e.push(n+1);return e}function Kd(t,e){for(let n of t){let s=e(n);if(s!==void 0)return s}}function Bd(t,e,n){let s;
for(let r of e)if(s=r===da.REPLICA?n:(s?.value??t).property(r),s===void 0)return;return s}function WI(t,e,n){let s=t.property(
"Properties")?.value.property("Replicas")?.value.items??[],r=a=>{let c=a.property("Region")?.value;return c?.text??c?.property(
"Ref")?.value.text},i=a=>a==="AWS::Region"||n!==void 0&&a===n||s.length===1,o=s.find(a=>{let c=r(a);return e===void 0?i(
c):c===e||e===n&&i(c)});return o===void 0?void 0:{start:o.start,value:o}}function VI(t){let e=t?.keys.find(n=>n.startsWith(
"Fn::ForEach::"));return e===void 0?void 0:t?.property(e)}});var U=d(Rr=>{"use strict";Object.defineProperty(Rr,"__esModule",{value:!0});Rr.constructError=YI;Rr.codedError=tS;Rr.validationText=
JI;var GI=require("path");function YI(t,e,n,s){return tS(e,t.node.path||"<root>",n,s)}function tS(t,e,n,s){let{stackTraceLimit:r}=Error;
Error.stackTraceLimit=Math.max(r,200);let i=new Error(`[${t}] ${e}: ${n}. ${s}`);return Error.stackTraceLimit=r,i.stack=
XI(i),HI(i)}function JI(t,e,n,s){return`[${t}] ${s===void 0?"":`${s.node.path}: `}${e}. ${n}`}function HI(t){let{message:e}=t;
return Object.defineProperty(t,"message",{configurable:!0,enumerable:!1,get:()=>e,set:n=>{e=n.replace(/^Resolution error: ([^]*)\.$/,
"$1")}})}var eS=/^ {4}at /,zI=/[\\/]node_modules[\\/](aws-cdk-lib|constructs)[\\/]|[ (]node:|\(<anonymous>\)|at <anonymous>$/;
function XI({stack:t=""}){let e=t.split(`
`),n=e.findIndex(r=>eS.test(r)),s=e.findIndex((r,i)=>i>=n&&eS.test(r)&&!r.includes(`${__dirname}${GI.sep}`)&&!zI.test(r));
return n<0||s<0||process.env.JSII_AGENT!==void 0?t:[...e.slice(0,n),...e.slice(s)].join(`
`)}});var nS=d(Vd=>{"use strict";Object.defineProperty(Vd,"__esModule",{value:!0});Vd.parseYamlTemplate=ZI;var QI=v(),Wd=ua();
function ZI(t){let e=(0,Wd.parseYaml)((0,QI.literal)(t));return e===void 0?{problem:eC(t)}:{document:e,problem:""}}function eC(t){
if((0,Wd.isTooDeep)(t))return"it is nested too deeply";try{let[e]=(0,Wd.parseYamlNodes)(t).errors;return e===void 0?tC:e.
message.replace(/\s+/g," ").slice(0,300)}catch(e){return e.message}}var tC="it has a duplicate key, a merge key (<<), an\
 unknown tag, or aliases that expand to too much"});var mn=d(lt=>{"use strict";Object.defineProperty(lt,"__esModule",{value:!0});lt.MAX_TEMPLATE_LENGTH=void 0;lt.parseTemplate=
sC;lt.parseDocument=iS;lt.tooLarge=oS;lt.isTemplateText=aC;var Gd=U(),nC=Xl(),hn=b();lt.MAX_TEMPLATE_LENGTH=5e6;function sC(t,e){
let n=iS(t,e),s=rC(n);if(s!==void 0)throw(0,Gd.codedError)("NotATemplate",t,s,"Pass CloudFormation templates, or folders\
 that contain them.");return n}function iS(t,e){if(e.length>lt.MAX_TEMPLATE_LENGTH)throw oS(t,e.length);let n=e.trimStart()[0];
if(n==="{"||n==="["){let i=(0,nC.parseJsonTemplate)(e);if(i.document!==void 0)return i.document;let o=sS(e);return o.document===
void 0?rS(t,t.endsWith(".json")?i.problem:o.problem):o.document}let{document:s,problem:r}=sS(e);return s===void 0?rS(t,r):
s}function oS(t,e){return(0,Gd.codedError)("TemplateTooLarge",t,`The file has ${(e/1e6).toFixed(1)} MB`,"CloudFormation \
accepts templates up to 1 MB, and the check reads up to 5 MB. Split the template into nested stacks.")}function sS(t){let{
parseYamlTemplate:e}=nS();return e(t)}function rS(t,e){throw(0,Gd.codedError)("MalformedTemplate",t,`The file is neither\
 JSON nor YAML that CloudFormation accepts: ${e}`,"Fix the syntax.")}function rC(t){let e=(0,hn.at)(t,"Resources");if(!(0,hn.
isObject)(t)||e===void 0)return"It is not a CloudFormation template: it has no section Resources";if(!(0,hn.isObject)(e))
return"The section Resources is not a map";let n=(0,hn.entriesOf)(e).find(([s,r])=>!s.startsWith("Fn::")&&!iC(r));return n===
void 0?void 0:`The resource ${n[0]} has no valid Type`}function iC(t){let e=(0,hn.at)(t,"Type");return(0,hn.isObject)(t)&&
(oC(e)||(0,hn.isObject)(e)||Object.keys(t).some(n=>n.startsWith("Fn::")))}function oC(t){return typeof t=="string"&&/^[A-Za-z0-9]+(::[A-Za-z0-9_@-]+)+$/.
test(t)}function aC(t){return t.includes("AWSTemplateFormatVersion")||/\bResources["']?\s*:/.test(t)&&/\bType["']?\s*:\s*["']?[A-Za-z0-9]+::|\bFn::|!(Ref|Sub|GetAtt)\b/.
test(t)}});var ie=d(yn=>{"use strict";Object.defineProperty(yn,"__esModule",{value:!0});yn.readText=lC;yn.readStart=uC;yn.attempt=pa;
yn.readablePath=dC;yn.withSlashes=fC;var Mr=require("fs"),jt=require("path"),aS=mn(),cC=U();function lC(t){let e=pa(t,()=>(0,Mr.
statSync)(t).size);if(e>aS.MAX_TEMPLATE_LENGTH*4)throw(0,aS.tooLarge)(t,e);return pa(t,()=>(0,Mr.readFileSync)(t,"utf8"))}
function uC(t,e){return pa(t,()=>{let n=(0,Mr.openSync)(t,"r");try{let s=Buffer.alloc(e);return s.toString("utf8",0,(0,Mr.
readSync)(n,s,0,e,0))}finally{(0,Mr.closeSync)(n)}})}function pa(t,e){try{return e()}catch(n){throw(0,cC.codedError)("Un\
readableFile",t,`The file or folder cannot be opened: ${n.message}`,"Check path and permissions.")}}function dC(t){let e=(0,jt.
isAbsolute)(t)?(0,jt.relative)(process.cwd(),t):(0,jt.normalize)(t);return(0,jt.isAbsolute)(t)&&(e.startsWith("..")||(0,jt.
isAbsolute)(e))?(0,jt.normalize)(t):e||"."}function fC(t){return jt.sep==="/"?t:t.split(jt.sep).join("/")}});var I=d(Oe=>{"use strict";Object.defineProperty(Oe,"__esModule",{value:!0});Oe.ABSENT=void 0;Oe.value=hC;Oe.unverifiable=
lS;Oe.valuesOf=mC;Oe.eachValue=yC;Oe.withDefault=gC;Oe.distinct=Ir;Oe.mergeAlternatives=bC;Oe.combine=SC;var pC=b(),Yd=64;
Oe.ABSENT=[{kind:"absent"}];function hC(t){return[{kind:"value",value:t}]}function lS(t,e){return[e===void 0?{kind:"unve\
rifiable",why:t}:{kind:"unverifiable",why:t,key:e}]}var uS=lS(`there are more than ${Yd} combinations of Fn::If`);function mC(t){
return t.flatMap(e=>e.kind==="value"?[e.value]:[])}function yC(t,e){if(t.length===1){let[n]=t;return n.kind==="value"?Ir(
e(n.value)):[n]}return Ir(t.flatMap(n=>n.kind==="value"?e(n.value):[n]))}function gC(t,e){return t.some(n=>n.kind==="abs\
ent")?Ir(t.flatMap(n=>n.kind==="absent"?e:[n])):t}function Ir(t){if(t.length<2)return t;let e=new Map(t.map(n=>[JSON.stringify(
n),n]));return e.size>Yd?uS:[...e.values()]}function bC(t,e){let n=Object.entries(t).map(([s,r])=>[s,(0,pC.isList)(r)?Ir(
[...r,...e[s]]):r]);return Object.fromEntries(n)}function SC(t){let e=[[]];for(let n of t){let s=n.find(r=>r.kind==="unv\
erifiable");if(s?.kind==="unverifiable")return[s];if(e.length*n.length>Yd)return uS;e=n.length===1?cS(e,n[0]):n.flatMap(
r=>cS(wC(e),r))}return e.map(n=>({kind:"value",value:n}))}function cS(t,e){return e.kind==="value"&&t.forEach(n=>n.push(
e.value)),t}function wC(t){return t.map(e=>[...e])}});var B=d(Ft=>{"use strict";Object.defineProperty(Ft,"__esModule",{value:!0});Ft.violation=vC;Ft.unverifiable=kC;Ft.asWarning=
OC;Ft.matchBranches=pS;Ft.possible=hS;Ft.findings=EC;var _C=v();function vC(t,e){return{kind:"violation",severity:"error",
message:t,fix:e}}function kC(t,e){return{kind:"unverifiable",severity:"error",message:t,fix:e}}function OC(t){return{...t,
severity:"warning"}}function pS(t,e,n){if(t.length>1)return TC(t.map(r=>pS([r],e,n)));let[s]=t;switch(s.kind){case"value":
return e.value(s.value,n);case"absent":return e.absent(n);case"unverifiable":return e.unverifiable(s.why,n).map(r=>s.key===
void 0?r:{...r,foreignKey:s.key})}}var dS="For one of several possible values: ";function TC(t){let e=n=>t.every(s=>s.some(
r=>r.kind==="violation"&&r.severity===n&&!r.isPossible));return t.flat().map(n=>({...e(n.severity)?n:hS(n),message:n.message.
startsWith(dS)?n.message:dS+n.message}))}function hS(t){return{...t,isPossible:!0}}function EC(t,e){return["violation","\
unverifiable"].flatMap(n=>["error","warning"].flatMap(s=>{let r=({isPossible:c})=>t.when?.undecided===!0&&c===!0,i=e.filter(
c=>(r(c)?"unverifiable":c.kind)===n&&c.severity===s),[o,a]=i.some(r)?[[AC],[PC]]:[[],[]];return i.length===0?[]:[{where:t.
where,finding:RC(t.region,n),severity:s,message:fS([...o,...i.map(c=>c.message)]),fix:fS([...i.map(c=>c.fix),...a]),subjects:NC(
t.subjects,i),when:t.when}]}))}var AC="The conditions are not evaluated together: the limit is 64 cases of a resource, f\
rom 4,096 combinations of values.",PC="Or use fewer conditions and parameters for the resource.";function NC(t,e){let n=[
...new Set(e.map(({foreignKey:s})=>s))];return n.includes(void 0)?t:t.flatMap(s=>n.map(r=>({...s,foreignKey:r})))}function RC(t,e){
let n=[...t===void 0?[]:[t],...e==="unverifiable"?[e]:[]];return n.length===0?void 0:n.join(":")}function fS(t){return(0,_C.
display)([...new Set(t)].join(" "))}});var oe=d(qe=>{"use strict";Object.defineProperty(qe,"__esModule",{value:!0});qe.FRAMEWORKS=void 0;qe.ruleId=Jd;qe.findingId=
MC;qe.controlsText=IC;qe.resourceKey=CC;qe.identityOf=qC;function Jd(t){return`SecureTable-${t.name}`}function MC({rule:t,
finding:e}){return e.finding===void 0?Jd(t):`${Jd(t)}[${e.finding}]`}qe.FRAMEWORKS={nist80053R5:"NIST 800-53 r5",hipaa:"\
HIPAA",pciDss4:"PCI DSS 4.0.1",cisAws:"CIS AWS 7.0",securityHub:"Security Hub",iso27001:"ISO 27001:2022",soc2:"SOC 2",nist800171:"\
NIST 800-171 r2"};function IC(t){return Object.keys(qe.FRAMEWORKS).filter(e=>t[e]!==void 0).map(e=>`${qe.FRAMEWORKS[e]}:\
 ${t[e].join(", ")}`)}function CC(t){return t.templateFile===void 0?t.constructPath:`${t.templateFile}#${t.logicalId}`}function qC({
templateFile:t,logicalId:e,constructPath:n}){return JSON.stringify([t,e,n])}});var vS=d(us=>{"use strict";Object.defineProperty(us,"__esModule",{value:!0});us.SelectionIndex=void 0;us.or=ls;us.and=Kt;
var LC=b(),Cr=oe(),Hd=class{selections=new Map;constructor(e){for(let n of e)new Set(n.alternatives.flatMap($C)).forEach(
s=>(0,LC.addTo)(this.selections,s,n))}selects(e){let n=new Set(DC(e).flatMap(s=>this.selections.get(s)??[]));return ls([
...n].map(s=>xC(s,e)))}};us.SelectionIndex=Hd;var zd="anything",wS="any name",_S="any tag";function $C({listed:t,anyOfTags:e,
mayAdd:n}){return[...n===void 0?[]:[zd],...t.flatMap(({table:s,name:r})=>s!==void 0?[(0,Cr.resourceKey)(s)]:r==="*"?[zd]:
[`name ${r}`,wS]),...e.flatMap(s=>[ha(s),_S])]}function DC({table:t,tags:{own:e,ofStacks:n,areOpen:s}}){let r=t.tableName.
flatMap(i=>i.kind==="value"?[`name ${i.value}`]:i.kind==="unverifiable"?[wS]:[]);return[zd,(0,Cr.resourceKey)(t.where),...r,
...s?[_S]:[...e,...n].map(ha)]}var mS="a backup selection depends on a condition";function xC({where:t,nestedIn:e,conditional:n,
alternatives:s},r){let i=s.map(a=>jC(a,r)),o=i.every(a=>a===i[0])?i[0]:void 0;return Kt([o??i.find(a=>typeof a=="object")??
{why:mS},KC(t,e,r),!n||{why:mS}])}function jC({listed:t,excluded:e,anyOfTags:n,allOfTags:s,mayAdd:r,mayLack:i},o){let a=Kt(
[...s.map(l=>SS(o,l)),i===void 0||{why:i}]),c=ls(n.map(l=>SS(o,l)));return Kt([ls([Kt([ls([...t.map(l=>yS(l,o)),r!==void 0&&
{why:r}]),a]),Kt([c,a===!1?{why:"a backup selection has both tags and conditions"}:a])]),BC(ls(e.map(l=>yS(l,o))))])}function yS({
table:t,name:e,region:n,account:s},{table:r,region:i}){let{where:o,tableName:a}=r,c=t===void 0?e==="*"||FC(a,e):(0,Cr.resourceKey)(
t)===(0,Cr.resourceKey)(o);return Kt([c,gS(n,i),gS(s,o.account)])}function FC(t,e){let n=t.map(s=>s.kind==="unverifiable"?
{why:`the name of the table cannot be determined: ${s.why}`}:s.kind==="value"&&s.value===e);return n.every(s=>s===n[0])?
n[0]:{why:"the name of the table depends on a condition"}}function gS(t,e){return t===void 0||(e===void 0?Xd:t===e)}var Xd={
why:"whether it is in the Region and account of a backup plan is decided at deployment"};function KC(t,e,{table:{where:n,
nestedIn:s},region:r}){return bS(e)!==bS(s)?Xd:Kt([[t.region,r],[t.account,n.account]].map(([i,o])=>i===void 0==(o===void 0)?
i===o:Xd))}function bS(t=[]){return t.filter(({where:e})=>e.resourceType!=="AWS::CloudFormation::Stack").map(({where:e})=>(0,Cr.
resourceKey)(e)).join()}function SS({tags:{own:t,ofStacks:e,areOpen:n}},s){let r=i=>ha(i)===ha(s);return t.some(r)||(n?{
why:"the tags of the table are evaluated at deployment"}:!t.some(({key:i})=>i===s.key)&&e.some(r)&&{why:"only its stack \
has the tag"})}function ha({key:t,value:e}){return`${t}=${e}`}function ls(t){return t.includes(!0)||(t.find(e=>e!==!1)??
!1)}function Kt(t){return!t.includes(!1)&&(t.find(e=>e!==!0)??!0)}function BC(t){return typeof t=="boolean"?!t:t}});var TS=d(ya=>{"use strict";Object.defineProperty(ya,"__esModule",{value:!0});ya.backupPlan=void 0;var UC=P(),qr=b(),WC=I(),
ma=B(),Qd=vS(),Zd="Add the table to a backup plan, by its ARN or by a tag that a selection of the plan names, or acknowl\
edge this finding if a plan outside the app backs up the table.";ya.backupPlan={name:"BackupPlan",title:"Every table is \
in a backup plan",why:"Point-in-time recovery covers at most the last 35 days. A plan keeps backups in a separate vault \
for as long as you specify, even after the table is deleted.",remedy:Zd,controls:{nist80053R5:["CP-9","CP-10"],hipaa:["1\
64.308(a)(7)(ii)(A)","164.308(a)(7)(ii)(B)"],securityHub:["DynamoDB.4"]},guarded:!1,check:t=>VC(t)};function VC({tables:t,
related:e}){let n=new Qd.SelectionIndex(e.backupSelections);return t.flatMap(s=>{let r=GC(s,n);return r.length===0?[]:(0,ma.
findings)({where:s.where,subjects:[{where:s.where}]},r)})}function GC(t,e){let{replicas:n,where:s,stackTags:r}=t,i=OS(r??
[]),o=c=>e.selects({table:t,region:c,tags:YC}),a=(0,Qd.or)(n.length===0?[o(s.region)]:n.map(({region:c,tags:l})=>o(c)===
!0||(0,Qd.and)((l.length===0?WC.ABSENT:l).map(u=>e.selects({table:t,region:c,tags:JC(u,i)})))));return a===!0?[]:[(0,ma.
asWarning)(a===!1?(0,ma.violation)("The table is not in a backup plan of the app.",Zd):(0,ma.unverifiable)(`Whether the \
table is in a backup plan cannot be determined: ${a.why}.`,Zd))]}var YC={own:[],ofStacks:[],areOpen:!1};function JC(t,e){
let n=t.kind==="absent"?[]:t.kind==="value"?OS(t.value):[void 0];return{own:n.filter(s=>s!==void 0),ofStacks:e.filter(s=>s!==
void 0),areOpen:[...n,...e].includes(void 0)}}function OS(t){return(0,qr.isList)(t)?t.map(e=>kS((0,qr.at)(e,"Key"),(0,qr.
at)(e,"Value"))):(0,UC.isPlainObject)(t)?Object.entries(t).map(([e,n])=>kS(e,n)):[void 0]}function kS(t,e){return(0,qr.isScalar)(
t)&&(0,qr.isScalar)(e)?{key:String(t),value:String(e)}:void 0}});var ES=d(ga=>{"use strict";Object.defineProperty(ga,"__esModule",{value:!0});ga.backupVaultCustomerManagedKey=void 0;var ds=B();
ga.backupVaultCustomerManagedKey={name:"BackupVaultCustomerManagedKey",title:"Vaults that contain backups of tables are \
encrypted with a customer managed key",why:"AWS Backup encrypts a backup with the key of its vault, not with the key of \
the table. Only a customer managed key on the vault protects backups like the table.",remedy:"Give the vault its own cus\
tomer managed key. Don't use a table's key: it is usable only through DynamoDB.",controls:{nist80053R5:["SC-13","SC-28(1\
)","CP-9d"],hipaa:["164.312(a)(2)(iv)"],pciDss4:["3.5.1"],securityHub:["Backup.1"],iso27001:["A.8.24"],nist800171:["3.13\
.16"]},guarded:!1,check:t=>t.backupVaults.filter(e=>e.holdsTables??t.tables.length>0).flatMap(e=>(0,ds.findings)({where:e.
where,subjects:[],when:e.when},zC(e)))};var ef="Set `encryptionKey` on the vault (EncryptionKeyArn).",HC="Define the vau\
lt in the app with an `encryptionKey` (EncryptionKeyArn), or acknowledge this finding if the vault has a customer manage\
d key.";function zC(t){let e=t.holdsTables===void 0?(0,ds.unverifiable)("The vault has no customer managed key, and whet\
her it contains backups of tables cannot be determined.",ef):(0,ds.violation)("The vault contains backups of tables and \
has no customer managed key.",ef);return(0,ds.matchBranches)(t.encryption,{value:({level:n})=>n==="CUSTOMER_MANAGED"?[]:
[e],absent:()=>[e],unverifiable:n=>[t.foreign===void 0?(0,ds.unverifiable)(`Which key encrypts the vault cannot be deter\
mined: ${n}.`,ef):(0,ds.unverifiable)(`Which key encrypts the vault ${t.foreign} cannot be determined: ${n}.`,HC)]})}});var ae=d(Ve=>{"use strict";Object.defineProperty(Ve,"__esModule",{value:!0});Ve.Replica=void 0;Ve.checkReplicas=XC;Ve.allReplicas=
NS;Ve.replicasOf=RS;Ve.locationOf=MS;Ve.remoteRegion=IS;Ve.isRemote=tf;var PS=B(),ba=class{table;fact;constructor(e,n){this.
table=e,this.fact=n}get name(){return`The ${this.label}`}get inText(){return`the ${this.label}`}get label(){return tf(this.
table,this.fact)?`replica in ${this.fact.region??"an unknown Region"}`:"table"}};Ve.Replica=ba;function XC(t,e){return NS(
t).flatMap(n=>{let s=e(n);return s.length===0?[]:(0,PS.findings)(MS(n),s.map(r=>QC(n,r)))})}var AS=new WeakMap;function NS(t){
let e=AS.get(t)??t.tables.flatMap(RS);return AS.set(t,e),e}function QC({table:t,fact:e},n){return t.opaque!==void 0?{...n,
kind:"unverifiable",message:`In the part of the template that can be read: ${n.message}`}:e.isOptional?(0,PS.possible)(n):
n}function RS(t){return t.replicas.map(e=>new ba(t,e))}function MS({table:t,fact:e}){return{where:t.where,region:IS(t,e),
subjects:[{where:t.where,region:e.region}],when:t.when}}function IS(t,e){return tf(t,e)&&ZC(e.region)?e.region:void 0}function tf(t,e){
return t.replicas.length>1&&!e.local}function ZC(t){return t!==void 0&&/^[a-z0-9-]+$/i.test(t)}});var LS=d(Sa=>{"use strict";Object.defineProperty(Sa,"__esModule",{value:!0});Sa.contributorInsightsPlaintextKeys=void 0;
var Lr=B(),eq=ae();Sa.contributorInsightsPlaintextKeys={name:"ContributorInsightsPlaintextKeys",title:"Contributor Insig\
hts does not expose key attributes",why:"Contributor Insights shows the values of partition and sort keys in CloudWatch \
in plain text, encrypted at rest only with an AWS owned key.",remedy:"Turn Contributor Insights off, or acknowledge the \
rule if the key attributes contain no sensitive data.",controls:{},guarded:!1,check:t=>(0,eq.checkReplicas)(t,e=>(0,Lr.matchBranches)(
e.fact.contributorInsights,tq,e))};var CS="Turn Contributor Insights off, or acknowledge this finding if the key attribu\
tes contain no sensitive data.",tq={value:(t,{name:e,table:n})=>t?[(0,Lr.asWarning)((0,Lr.violation)(`${e} has Contribut\
or Insights on: CloudWatch shows the values of ${qS(n)} in plain text.`,CS))]:[],absent:()=>[],unverifiable:(t,{name:e,table:n})=>[
(0,Lr.asWarning)((0,Lr.unverifiable)(`${e} may have Contributor Insights on, which shows the values of ${qS(n)} in plain\
 text: ${t}.`,CS))]};function qS({keyAttributes:t}){return t.length>0?t.join(", "):"its keys"}});var G=d(F=>{"use strict";Object.defineProperty(F,"__esModule",{value:!0});F.REPLICA_POLICY=F.SSM_PARAMETER=F.MANAGED_POLICY=
F.ROLE=F.ALIAS=F.REPLICA_KEY=F.KEY=void 0;F.isTableType=$S;F.becomesTable=rq;F.isCustomResource=iq;F.tableHiddenIn=oq;F.
isKeyType=uq;F.isAwsManagedKey=dq;F.keyOfAnotherAccount=fq;var nq=b(),sq=v();F.KEY="AWS::KMS::Key";F.REPLICA_KEY="AWS::K\
MS::ReplicaKey";F.ALIAS="AWS::KMS::Alias";F.ROLE="AWS::IAM::Role";F.MANAGED_POLICY="AWS::IAM::ManagedPolicy";F.SSM_PARAMETER=
"AWS::SSM::Parameter";F.REPLICA_POLICY="Custom::SecureTableReplicaPolicy";function $S(t){return t==="AWS::DynamoDB::Tabl\
e"||t==="AWS::DynamoDB::GlobalTable"}function rq(t){return $S(t)||t==="AWS::Serverless::SimpleTable"}function iq(t){return t.
startsWith("Custom::")||t.endsWith("::CustomResource")}function oq(t){let[e]=t.toLowerCase().split("::");if(t.endsWith("\
::MODULE"))return"it is a module, whose resources are not in the template";if(!(e==="aws"||e==="custom"||aq.has(t)))return e===
"awsutility"?`${t} runs commands that cannot be read from the template`:/dynamo/i.test(t)?`${t} is a third-party extensi\
on for DynamoDB, and how it encrypts tables is unknown`:lq.has(e)&&!cq.test(t)?void 0:`${t} is a third-party extension, \
and whether it creates tables is unknown`}var aq=new Set(["AwsCommunity::DynamoDB::Item","BigID::DataSource::DynamoDB"]),
cq=/^TF::AWS::(CloudFormation|ServiceCatalog)/i,lq=new Set(["alexa","aqua","atlassian","awscommunity","awsqs","bigid","c\
loudflare","confluentcloud","databricks","datadog","dynatrace","fastly","fireeye","generic","github","gitlab","gremlin",
"jfrog","logzio","mongodb","netapp","newrelic","okta","pagerduty","paloaltonetworks","redis","rollbar","snowflake","snyk",
"splunk","spot","svectordb","sysdig","tf","trendmicro"]);function uq(t){return t===F.KEY||t===F.REPLICA_KEY}function dq(t){
return((0,sq.joinedParts)(t)??[t]).some(e=>(0,nq.isScalar)(e)&&/(^|:)alias\/aws\//.test(String(e)))}function fq(t,e,n){return{
what:`${t} is in account ${e}, but the table is in ${n}. DynamoDB documents only keys in the table's own account, and th\
e table becomes inaccessible if the other account denies the use of the key.`,remedy:"Use a key in the table's account, \
or acknowledge this warning."}}});var $r=d(wa=>{"use strict";Object.defineProperty(wa,"__esModule",{value:!0});wa.TextMemory=void 0;var pq=1e3,nf=class{answers=new Map;ask(e,n){
let s=this.answers.get(e);if(s!==void 0)return s;this.answers.size>=pq&&this.answers.clear();let r=n();return this.answers.
set(e,r),r}};wa.TextMemory=nf});var Dr=d(Ge=>{"use strict";Object.defineProperty(Ge,"__esModule",{value:!0});Ge.NEW_REPLICAS=void 0;Ge.partitionOf=xS;Ge.
domainSuffixOf=hq;Ge.isKnownRegion=mq;Ge.regionLike=yq;Ge.awaitsPolicies=gq;var DS=b(),fs={aws:{suffix:"amazonaws.com",prefix:void 0,
regions:["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-\
2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7",
"ca-central-1","ca-west-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2",
"eu-west-3","il-central-1","me-central-1","me-south-1","me-west-1","mx-central-1","sa-east-1","us-east-1","us-east-2","u\
s-west-1","us-west-2"]},"aws-cn":{suffix:"amazonaws.com.cn",prefix:"cn-",regions:["cn-north-1","cn-northwest-1"]},"aws-u\
s-gov":{suffix:"amazonaws.com",prefix:"us-gov-",regions:["us-gov-east-1","us-gov-west-1"]},"aws-iso":{suffix:"c2s.ic.gov",
prefix:"us-iso-",regions:["us-iso-east-1","us-iso-west-1"]},"aws-iso-b":{suffix:"sc2s.sgov.gov",prefix:"us-isob-",regions:[
"us-isob-east-1","us-isob-west-1"]},"aws-iso-f":{suffix:"csp.hci.ic.gov",prefix:"us-isof-",regions:["us-isof-east-1","us\
-isof-south-1"]},"aws-iso-e":{suffix:"cloud.adc-e.uk",prefix:"eu-isoe-",regions:["eu-isoe-west-1"]},"aws-eusc":{suffix:"\
amazonaws.eu",prefix:"eusc-",regions:["eusc-de-east-1"]}},sf=Object.keys(fs);function xS(t){return sf.find(n=>fs[n].prefix!==
void 0&&t.startsWith(fs[n].prefix))??(/^[a-z]{2}-[a-z]+-\d+$/.test(t)?"aws":void 0)}function hq(t){let e=xS(t);return e&&
fs[e].suffix}function mq(t){return sf.some(e=>fs[e].regions.includes(t))}function yq(t){let e=n=>n.toLowerCase().replace(
/[^a-z0-9]/g,"").replace(/(\d)[a-z]$/,"$1");return sf.flatMap(n=>fs[n].regions).find(n=>e(n)===e(t))}Ge.NEW_REPLICAS="cd\
k-secure-table:newReplicas";function gq(t,e){return(0,DS.listOf)((0,DS.at)(t,Ge.NEW_REPLICAS)).includes(e)}});var Bt=d(Te=>{"use strict";Object.defineProperty(Te,"__esModule",{value:!0});Te.PRINCIPAL_IS_AWS_SERVICE=Te.PRINCIPAL_ARN=
Te.SECURE_TRANSPORT=void 0;Te.contextKeyKind=bq;Te.SECURE_TRANSPORT="aws:securetransport";Te.PRINCIPAL_ARN="aws:principa\
larn";Te.PRINCIPAL_IS_AWS_SERVICE="aws:principalisawsservice";function bq(t){return jS.has(t)||Sq.has(t)?{cardinality:"s\
ingle",type:jS.has(t)?"boolean":"arn"}:wq.has(t)?{cardinality:"multiple",type:"text"}:{cardinality:_q.has(t)||vq.test(t)?
"single":"unknown",type:"text"}}var jS=new Set([Te.SECURE_TRANSPORT,Te.PRINCIPAL_IS_AWS_SERVICE,"aws:viaawsservice","aws\
:multifactorauthpresent","aws:assumedroot","aws:ismcpserviceaction","aws:viaawsmcpservice","dynamodb:fulltablescan"]),Sq=new Set(
[Te.PRINCIPAL_ARN,"aws:sourcearn","aws:chatbotsourcearn","ec2:sourceinstancearn","lambda:sourcefunctionarn","ssm:sourcei\
nstancearn"]),wq=new Set(["aws:calledvia","aws:principalorgpaths","aws:principalservicenameslist","aws:resourceorgpaths",
"aws:sourceorgpaths","aws:tagkeys","aws:vpceorgpaths","dynamodb:attributes","dynamodb:firstpartitionkeyvalues","dynamodb\
:fistargetarns","dynamodb:fourthpartitionkeyvalues","dynamodb:leadingkeys","dynamodb:secondpartitionkeyvalues","dynamodb\
:thirdpartitionkeyvalues"]),_q=new Set(["aws:calledviaawsmcp","aws:calledviafirst","aws:calledvialast","aws:currenttime",
"aws:ec2instancesourceprivateipv4","aws:ec2instancesourcevpc","aws:epochtime","aws:federatedprovider","aws:multifactorau\
thage","aws:principalaccount","aws:principalorgid","aws:principalservicename","aws:principaltype","aws:referer","aws:req\
uestedregion","aws:resourceaccount","aws:resourceorgid","aws:sourceaccount","aws:sourceidentity","aws:sourceip","aws:sou\
rceorgid","aws:sourceowner","aws:sourcevpc","aws:sourcevpcarn","aws:sourcevpce","aws:tokenissuetime","aws:useragent","aw\
s:userid","aws:username","aws:vpceaccount","aws:vpceorgid","aws:vpcsourceip","dynamodb:enclosingoperation","dynamodb:fis\
actionid","dynamodb:returnconsumedcapacity","dynamodb:returnvalues","dynamodb:select","ec2:roledelivery","glue:credentia\
lissuingservice","glue:roleassumedby","identitystore:userid","kms:calleraccount","kms:viaservice"]),vq=/^aws:(principal|request|resource)tag\//});var dt=d(ut=>{"use strict";Object.defineProperty(ut,"__esModule",{value:!0});ut.globOf=kq;ut.matches=Oq;ut.literalsOf=KS;
ut.read=BS;ut.advance=US;ut.accepts=WS;ut.literalAt=VS;var ps=v();function kq(t,{wildcards:e,arn:n=!1,ignoreCase:s=!1}){
let r=0,i=t.split("").map(l=>(r+=l===":"?1:0,e&&(l==="*"||l==="?")?{repeats:l==="*",matchesColon:!n||r>4}:{literal:s?l.toLowerCase():
l,repeats:!1,matchesColon:!1})),o=i.findIndex(l=>l.literal===void 0),a=i.at(-1),c=o===i.length-1&&a?.repeats&&a.matchesColon;
return{tokens:i,ignoreCase:s,exact:o<0&&!s?t:void 0,prefix:c&&!s?t.slice(0,-1):void 0}}function Oq(t,e,n){if(e==="must"||
!((0,ps.hasPlaceholder)(n)||KS(t).some(ps.isPlaceholder))){if(t.exact!==void 0)return t.exact===n;if(t.prefix!==void 0)return n.
startsWith(t.prefix)}return WS(t,BS(t,e,n))}function KS(t){return t.tokens.flatMap(e=>e.literal??[])}function BS(t,e,n){
let s=rf(t,e,[0]);for(let r of n.split(""))s=US(t,e,s,r);return s}function US(t,e,n,s){if(e==="may"&&(0,ps.isPlaceholder)(
s))return rf(t,e,Tq(t,n));let r=t.ignoreCase?s.toLowerCase():s,i=[];for(let o of n){let a=t.tokens[o];a!==void 0&&Eq(a,e,
r)&&i.push(of(a,e)?o:o+1)}return rf(t,e,i)}function WS(t,e){return e.at(-1)===t.tokens.length}function VS(t,e){return t.
tokens[e]?.literal}function Tq(t,e){let n=[];for(let s of e)for(let r=s;r>(n.at(-1)??-1)&&r<=t.tokens.length&&(n.push(r),
VS(t,r)!==":");r+=1);return n}function of({literal:t,repeats:e},n){return e||n==="may"&&t!==void 0&&(0,ps.isPlaceholder)(
t)}function Eq(t,e,n){return t.literal!==void 0?t.literal===n||of(t,e)&&n!==ps.UNNAMED&&n!==":":(t.matchesColon||n!==":")&&
(t.repeats||!(0,ps.isPlaceholder)(n))}function rf(t,e,n){let s=[];for(let r of n){let i=r;for(FS(s,i);i<t.tokens.length&&
of(t.tokens[i],e);)i+=1,FS(s,i)}return s}function FS(t,e){e>(t.at(-1)??-1)&&t.push(e)}});var ft=d(Ee=>{"use strict";Object.defineProperty(Ee,"__esModule",{value:!0});Ee.patternOf=Aq;Ee.matchesElement=Pq;Ee.matchesAny=
GS;Ee.mayMatchElement=Nq;Ee.matchesNone=YS;Ee.globsOf=Rq;Ee.resourceGlob=Cq;Ee.assumptionsFor=$q;Ee.subsetsOf=JS;Ee.namesResources=
Dq;var af=dt(),_a=v();function Aq(t,e){let n=(0,_a.knownText)(t);if(n===void 0)return{label:(0,_a.abbreviate)(t),reference:t,
unclear:"unknown"};let s=n.includes("${")?void 0:e(n);return{label:(0,_a.display)(n),text:n,...s?{glob:s}:{unclear:"undo\
cumented"}}}function Pq({not:t,entries:e},n,s){return t?YS(e,n,s):GS(e,n,s)}function GS(t,e,n){return t.some(s=>va(s,e,n===
"strict"?"must":"may"))}function Nq({not:t,entries:e},n){return t?!e.some(s=>va(s,n,"must")):e.some(s=>s.unclear!==void 0||
va(s,n,"may"))}function YS(t,e,n,s=!1){let r=s&&!e.split("").some(_a.isPlaceholder),i=n==="strict"?"may":"must";return t.
every(o=>o.unclear!=="undocumented"&&!va(o,e,r&&o.glob?"must":i))}function va({glob:t,unclear:e},n,s){return t?(0,af.matches)(
t,s,n):e==="unknown"&&s==="may"}function Rq(t){return t.flatMap(({glob:e})=>e??[])}var Mq="[a-z0-9*?\\uE000-\\uF8FF-]*",
Iq=new RegExp(`^arn:(?:${Mq}:){4}(?:\\*|[^*?/:]+(?:[/:].*)?)$`,"s");function Cq(t){return t==="*"||Iq.test(t)?(0,af.globOf)(
t,{wildcards:!0,arn:t!=="*"}):void 0}var qq=4,Lq=(0,af.globOf)("*",{wildcards:!0});function $q(t){let e=t.flatMap(({unclear:s,
text:r})=>s==="undocumented"&&r?.includes("${")===!1?[r]:[]),n=[...new Set(e)].slice(0,qq);return JS(n).map(s=>r=>{let{label:i,
text:o}=r;return o===void 0||!n.includes(o)?[r]:s.includes(o)?[{label:i,glob:Lq}]:[]})}function JS(t){return t.reduce((e,n)=>[
...e,...e.map(s=>[...s,n])],[[]])}function Dq(t){return t.startsWith('"')||/"(?:Not)?Resource":(?!"\*"|\["\*"\])/.test(t)}});var gn=d(pt=>{"use strict";Object.defineProperty(pt,"__esModule",{value:!0});pt.UNKNOWN_CONDITION=void 0;pt.readCondition=
Fq;pt.mismatchOf=Bq;pt.patternsOf=zS;pt.isMet=lf;pt.mayBeMet=Vq;var xq=Bt(),xr=dt(),cf=ft(),jq=v();pt.UNKNOWN_CONDITION=
{operator:"",key:"",keyLabel:"an unknown condition",ifExists:!1,test:{kind:"unknown"}};function Fq(t,e,n){let[,s,r,i="",
o]=/^(?:(forallvalues:)|(foranyvalue:))?([a-z]+?)(ifexists)?$/.exec(t.toLowerCase())??[];return{operator:t,key:e.toLowerCase(),
keyLabel:e,quantifier:s?"all":r?"any":void 0,ifExists:o!==void 0,test:i==="null"&&!s&&!r&&!o?Uq(n):Wq(i,e,n)}}function Kq(t,e){
return uf.has(t)&&uf.get(t)?.type!=="boolean"&&(0,xq.contextKeyKind)(e.toLowerCase()).type==="boolean"}function Bq({operator:t,
keyLabel:e,key:n,test:s}){return s.kind==="unknown"&&n!==""?`it compares the boolean key ${e} with ${t}: only Bool is do\
cumented for it`:void 0}function Uq(t){let e=t.map(n=>(0,jq.knownText)(n)?.toLowerCase());return{kind:"presence",expected:[
!0,!1].filter(n=>e.includes(String(!n))),unknown:e.includes(void 0)}}function Wq(t,e,n){if(Kq(t,e))return{kind:"unknown"};
let s=uf.get(t);if(!s)return{kind:"never"};let{type:r,negated:i,toGlob:o}=s,a=n.map(c=>(0,cf.patternOf)(c,o));return r?{
kind:"values",type:r,negated:i,patterns:a}:{kind:"uncompared",negated:i,patterns:a}}function zS({test:t}){return"pattern\
s"in t?t.patterns:[]}function lf(t,e,n){let{test:s}=t;switch(s.kind){case"never":return!1;case"unknown":return n==="leni\
ent";case"presence":return s.unknown&&n==="lenient"||Gq(e,s.expected);default:return e.kind==="absent"?Yq(t,s.negated):Jq(
t,e,n)}}function Vq(t,e){let{test:n}=t;return n.kind==="never"?!0:e.kind==="absent"||n.kind==="presence"?lf(t,e,"lenient"):
n.kind==="uncompared"||zS(t).some(({unclear:s})=>s!==void 0)||lf(t,e,"lenient")||n.kind==="values"&&e.kind==="single"&&!XS(
n.type,e.value)}function Gq(t,e){return!(t.kind==="multiple"&&t.values.length===0)&&e.includes(t.kind!=="absent")}function Yq({
quantifier:t,ifExists:e},n){return t?t==="all":n||e}function Jq({quantifier:t,test:e},n,s){let r=i=>Hq(e,i,s);return n.kind===
"single"?r(n.value):t==="all"?n.values.every(r):t==="any"&&n.values.some(r)}function Hq(t,e,n){return t.kind!=="values"||
!XS(t.type,e)?!1:t.negated?(0,cf.matchesNone)(t.patterns,e,n,!0):(0,cf.matchesAny)(t.patterns,e,n)}function XS(t,e){return t===
"text"||(t==="arn"?QS(e)!==void 0:/^(true|false)$/i.test(e))}var uf=new Map([...hs(["stringequals","stringnotequals"],HS,
"text"),...hs(["stringequalsignorecase","stringnotequalsignorecase"],zq,"text"),...hs(["stringlike","stringnotlike"],t=>(0,xr.
globOf)(t,{wildcards:!0}),"text"),...hs(["arnequals","arnnotequals","arnlike","arnnotlike"],QS,"arn"),...hs(["bool"],t=>(0,xr.
globOf)(t,{wildcards:!1,ignoreCase:!0}),"boolean"),...hs(["numericequals","numericnotequals","numericlessthan","numericl\
essthanequals","numericgreaterthan","numericgreaterthanequals","dateequals","datenotequals","datelessthan","datelessthan\
equals","dategreaterthan","dategreaterthanequals","binaryequals","ipaddress","notipaddress"],HS)]);function hs(t,e,n){return t.
map(s=>[s,{type:n,negated:s.includes("not"),toGlob:e}])}function HS(t){return(0,xr.globOf)(t,{wildcards:!1})}function zq(t){
return/^[\x00-\x7F\uE000-\uF8FF]*$/.test(t)?(0,xr.globOf)(t,{wildcards:!1,ignoreCase:!0}):void 0}function QS(t){return/^arn:(?:[^:]*:){4}/.
test(t)?(0,xr.globOf)(t,{wildcards:!0,arn:!0}):void 0}});var df=d(ka=>{"use strict";Object.defineProperty(ka,"__esModule",{value:!0});ka.reporterFor=Zq;ka.itemsOf=eL;var Xq=P(),
Qq=v();function Zq(t,e,n){return{malformed:s=>e.push(`${t}: ${s}`),undocumented:s=>n.push(`${t}: ${s}`),unknown:(s,r)=>n.
push(`${t}: ${s} is ${(0,Qq.abbreviate)(r)}`)}}function eL(t){return(Array.isArray(t)?t:[t]).filter(e=>!(0,Xq.isNoValue)(
e))}});var bn=d(Ut=>{"use strict";Object.defineProperty(Ut,"__esModule",{value:!0});Ut.UNKNOWN_PRINCIPAL=void 0;Ut.readPrincipals=
oL;Ut.principalLabel=nw;Ut.callersFor=cL;Ut.matchesCaller=lL;var ZS=dt(),tL=df(),nL=P(),ew=b(),ht=v();Ut.UNKNOWN_PRINCIPAL=
{kind:"unknown",label:"a principal",mayBeAll:!0,value:""};var sL=new Set(["AWS","Service","Federated","CanonicalUser"]),
rL=/^(?:arn:[^:*?]+:iam::)?([0-9]{12}|\uE000)(:root)?$/,iL=/^arn:[^:*?]+:(?:iam|sts)::(?:[0-9]{12}|\uE000):[^*?]+$/;function oL(t,e){
return t==="*"?[{kind:"all"}]:(0,ht.isUnresolved)(t)?(e.unknown("Principal",t),[tw(t)]):!(0,ew.isObject)(t)||Object.keys(
t).length===0?(e.malformed('its Principal is neither "*" nor an object'),[]):Object.entries(t).flatMap(([n,s])=>{let r=(0,tL.
itemsOf)(s);return(!sL.has(n)||r.length===0||!r.every(i=>typeof i=="string"||(0,nL.isIntrinsic)(i)))&&e.malformed(`its P\
rincipal has a malformed element ${n}`),r.map(i=>aL(n,i,e))})}function aL(t,e,n){let s=(0,ht.knownText)(e);if(s===void 0)
return n.unknown("Principal",e),tw(e);if(s.includes("${"))return{kind:"undocumented",label:s};if(t!=="AWS")return s.includes(
"*")?{kind:"undocumented",label:s}:{kind:"named",type:t,name:s};if(s==="*")return{kind:"all"};let[r,i,o]=rL.exec(s)??[];
return r!==void 0&&o===void 0==(r===i)?{kind:"account",account:i}:iL.test(s)?{kind:"arn",arn:s}:/^A[A-Z0-9]+$/.test(s)?{
kind:"named",type:t,name:s}:{kind:"undocumented",label:(0,ht.display)(s)}}function tw(t){let n=((0,ht.joinedParts)(t)??[
t]).map(s=>typeof s=="string"?s.replace(/\{\{resolve:.*?\}\}/g,""):"");return{kind:"unknown",label:(0,ht.abbreviate)(t),
mayBeAll:/^\*?$/.test(n.join("")),value:(0,ew.canonical)(t)}}function nw(t){switch(t.kind){case"account":return`account ${(0,ht.
display)(t.account)}`;case"arn":return(0,ht.display)(t.arn);case"named":return t.name;default:return t.label}}function cL(t){
let e=new Map(t.filter(n=>n.kind!=="all").map(n=>[JSON.stringify(n),n]));return[{label:"principals that the policy does \
not name"},...[...e.values()].map(n=>({label:nw(n),entry:n}))]}function lL({not:t,entries:e},n,s){let r=i=>o=>{let a=uL(
o,n);return a===i||a==="perhaps"&&s==="lenient"&&o.kind!=="undocumented"};return t?e.every(r("no")):e.some(r("yes"))}function uL(t,{
entry:e}){if(t.kind==="all"||JSON.stringify(t)===JSON.stringify(e))return"yes";if([t,e].some(n=>n?.kind==="undocumented"||
n?.kind==="unknown"))return"perhaps";if(e&&t.kind==="account"){let n=dL(e);return n===void 0?"no":ff(t.account,n)}if(e?.
kind==="arn"&&t.kind==="arn"){let n=ff(t.arn,e.arn);return n==="no"?fL(t.arn,e.arn):n}return"no"}function dL(t){return t.
kind==="account"?t.account:t.kind==="arn"?t.arn.split(":")[4]:void 0}function fL(t,e){let[,n,s,r,i]=/^arn:([^:]+):iam::([^:]+):(role|user)\/(?:.*\/)?([^/]+)$/.
exec(t)??[],[,o,a,c,l]=/^arn:([^:]+):sts::([^:]+):(assumed-role|federated-user)\/([^/]+)/.exec(e)??[];if(i===void 0||l===
void 0||r==="role"!=(c==="assumed-role"))return"no";let u=ff([n,s,i].join(":").toLowerCase(),[o,a,l].join(":").toLowerCase());
return u==="yes"&&i!==l?"perhaps":u}function ff(t,e){return t===e?"yes":((0,ht.hasPlaceholder)(t)||(0,ht.hasPlaceholder)(
e))&&(0,ZS.matches)((0,ZS.globOf)(t,{wildcards:!1}),"may",e)?"perhaps":"no"}});var mt=d(Ea=>{"use strict";Object.defineProperty(Ea,"__esModule",{value:!0});Ea.conditionsOn=hL;Ea.readDocument=gL;var ms=gn(),
pL=dt(),rw=ft(),iw=bn(),Ta=df(),hf=P(),jr=b(),he=v();function hL({conditions:t},e){return t.filter(n=>n.key===e)}var mL=new Set(
["Version","Id","Statement"]),yL=new Set(["Sid","Effect","Principal","NotPrincipal","Action","NotAction","Resource","Not\
Resource","Condition"]);function gL(t){let e=[],n=typeof t=="string"?(0,he.parseJson)(t)??t:t;return(0,he.isUnresolved)(
n)?{statements:[Oa("the policy",n)],malformed:e}:(0,jr.isObject)(n)?(e.push(...ow("the policy",n,mL)),n.Id!==void 0&&(0,he.
knownText)(n.Id)===void 0&&e.push("the policy's Id is not a string"),n.Version!==void 0&&n.Version!=="2012-10-17"&&n.Version!==
"2008-10-17"&&e.push("the policy's Version is neither 2012-10-17 nor 2008-10-17"),{statements:(0,Ta.itemsOf)(n.Statement).
map((r,i)=>bL(r,i,e)),malformed:e}):{statements:[],malformed:["the policy is not a JSON object"]}}function bL(t,e,n){let s=(0,jr.
isObject)(t)&&typeof t.Sid=="string"&&!(0,he.isUnresolved)(t.Sid)?t.Sid:void 0,r=`statement ${e}${s?` "${s}"`:""}`;if((0,he.
isUnresolved)(t))return Oa(r,t);if(!(0,jr.isObject)(t))return n.push(`${r} is not an object`),Oa(r,t);let i=Object.fromEntries(
Object.entries(t).filter(([,c])=>!(0,hf.isNoValue)(c)));if(n.push(...ow(r,i,yL)),(0,he.isUnresolved)(i.Effect))return Oa(
r,t);let o=[],a=(0,Ta.reporterFor)(r,n,o);return i.Sid!==void 0&&s===void 0&&!(0,he.isUnresolved)(i.Sid)&&a.malformed("i\
ts Sid is not a string"),i.Effect!=="Allow"&&i.Effect!=="Deny"&&a.malformed("its Effect is neither Allow nor Deny"),{name:r,
sid:s,effect:i.Effect==="Allow"?"Allow":"Deny",principals:pf(i,"Principal",a,c=>(0,iw.readPrincipals)(c,a)),actions:pf(i,
"Action",a,c=>sw(c,"Action",a,wL)),resources:pf(i,"Resource",a,c=>sw(c,"Resource",a,rw.resourceGlob)),conditions:_L(i.Condition,
a),unknown:o,readable:!0}}function pf(t,e,n,s){let r=t[`Not${e}`]!==void 0;return r===(t[e]!==void 0)&&n.malformed(`it h\
as ${r?"both":"neither"} ${e} ${r?"and":"nor"} Not${e}`),{not:r,entries:s(r?t[`Not${e}`]:t[e])}}function sw(t,e,n,s){let r=(0,Ta.
itemsOf)(t);return(r.length===0||!r.every(i=>typeof i=="string"||(0,hf.isIntrinsic)(i)))&&n.malformed(`its ${e} is not a\
 string or a list of strings`),r.map(i=>{let o=(0,rw.patternOf)(i,a=>s(a,n));return o.unclear==="unknown"&&n.unknown(e,i),
o})}var SL=/^[A-Za-z0-9-]+:[A-Za-z0-9*?-]+$/;function wL(t,e){if(t!=="*"&&!SL.test(t)){e.malformed(`"${t}" is not the na\
me of an action`);return}return(0,pL.globOf)(t.toLowerCase(),{wildcards:!0})}function _L(t,e){return t===void 0?[]:(0,he.
isUnresolved)(t)?(e.unknown("Condition",t),[ms.UNKNOWN_CONDITION]):!(0,jr.isObject)(t)||!Object.values(t).every(n=>(0,jr.
isObject)(n)||(0,he.isUnresolved)(n))?(e.malformed("its Condition is not an object of objects"),[ms.UNKNOWN_CONDITION]):
Object.entries(t).flatMap(([n,s])=>(0,he.isUnresolved)(s)?(e.unknown(n,s),[ms.UNKNOWN_CONDITION]):Object.entries(s).map(
([r,i])=>vL(n,r,(0,Ta.itemsOf)(i),e)))}function vL(t,e,n,s){if(n.length===0||!n.every(o=>(0,hf.isIntrinsic)(o)||["string",
"boolean","number"].includes(typeof o)))return s.malformed(`the values of ${t} ${e} are not strings, booleans or numbers`),
ms.UNKNOWN_CONDITION;for(let o of n.filter(a=>(0,he.knownText)(a)===void 0))s.unknown(`${t} ${e}`,o);let r=(0,ms.readCondition)(
t,e,n),i=(0,ms.mismatchOf)(r);return i!==void 0&&s.undocumented(i),r}function ow(t,e,n){return Object.keys(e).filter(s=>!n.
has(s)).map(s=>`${t} has an unknown element ${s}`)}function Oa(t,e){let n={not:!1,entries:[{label:(0,he.abbreviate)(e),unclear:"\
unknown"}]};return{name:t,effect:"Deny",principals:{not:!1,entries:[iw.UNKNOWN_PRINCIPAL]},actions:n,resources:n,conditions:[],
unknown:[`${t} is ${(0,he.abbreviate)(e)}`],readable:!1}}});var Pa=d(Fr=>{"use strict";Object.defineProperty(Fr,"__esModule",{value:!0});Fr.exemptRoles=cw;Fr.isOwnServiceLinkedRole=
AL;Fr.exemptCallers=PL;var kL=Bt(),OL=mt(),Aa=v(),TL=new RegExp(["^arn:([^:*?]+):iam::([0-9]{12}|\\uE000):role/aws-servic\
e-role/(?:","replication\\.dynamodb\\.amazonaws\\.com/AWSServiceRoleForDynamoDBReplication|","dynamodb\\.application-auto\
scaling\\.amazonaws\\.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable)$"].join(""));function cw(t,{partition:e,
accounts:n}){let s=t.flatMap(EL),r=aw(e===void 0?void 0:[e],Aa.PARTITION,s.map(o=>o.partition)),i=aw(n,Aa.ACCOUNT,s.map(
o=>o.account));return new Set(s.filter(o=>r.has(o.partition)&&i.has(o.account)).map(o=>o.arn))}function aw(t,e,n){if(t)return new Set(
[...t,e]);let s=new Set(n);return s.size===1?s:new Set([e])}function EL(t){return(0,OL.conditionsOn)(t,kL.PRINCIPAL_ARN).
flatMap(({test:e})=>e.kind==="values"?e.patterns:[]).flatMap(({glob:e})=>lw(e?.exact??"")??[])}function lw(t){let[e,n,s]=TL.
exec(t)??[];return e===void 0?void 0:{arn:e,partition:n,account:s}}function AL(t,{partition:e,accounts:n}){let s=typeof t==
"string"?lw(t):void 0;return s!==void 0&&[Aa.PARTITION,e].includes(s.partition)&&[Aa.ACCOUNT,...n??[]].includes(s.account)}
function PL(t,e){let n=t.filter(({effect:s})=>s==="Deny");return{roles:cw(n,e),services:(e.accounts?.length??0)>1||t.some(
NL)}}function NL({effect:t,principals:{not:e,entries:n}}){return t==="Allow"&&!e&&n.some(s=>s.kind==="named"&&s.type==="\
Service"&&RL.test(s.name))}var RL=/^replication\.dynamodb\.amazonaws\.com(\.cn)?$/});var Kr=d(R=>{"use strict";Object.defineProperty(R,"__esModule",{value:!0});R.TABLE_ACTIONS=R.REPLICATION_ACTIONS=R.OTHER_STREAM_ACTIONS=
R.STREAM_READ_ACTIONS=R.REFUSED_ACTIONS=R.OTHER_TABLE_ACTIONS=R.TABLE_POLICY_ACTIONS=R.LIST_STREAMS=R.STREAM_ACTIONS=R.WRITE_ACTIONS=
R.READ_ACTIONS=void 0;R.isWildcard=uw;R.worksAcrossAccounts=qL;R.readsData=LL;R.writesData=$L;R.READ_ACTIONS=["dynamodb:\
BatchGetItem","dynamodb:ConditionCheckItem","dynamodb:DescribeTable","dynamodb:GetItem","dynamodb:Query","dynamodb:Scan"];
R.WRITE_ACTIONS=["dynamodb:BatchWriteItem","dynamodb:DeleteItem","dynamodb:DescribeTable","dynamodb:PutItem","dynamodb:U\
pdateItem"];R.STREAM_ACTIONS=["dynamodb:DescribeStream","dynamodb:GetRecords","dynamodb:GetShardIterator"];R.LIST_STREAMS=
"dynamodb:ListStreams";var ML=new Set([...R.READ_ACTIONS,...R.WRITE_ACTIONS,...R.STREAM_ACTIONS].map(t=>t.toLowerCase())),
IL=new Set([...["BatchGetItem","ConditionCheckItem","GetItem","Query","Scan","PartiQLSelect","SearchVectors","ExportTabl\
eToPointInTime"].map(t=>`dynamodb:${t.toLowerCase()}`),...R.STREAM_ACTIONS.map(t=>t.toLowerCase())]),CL=new Set(["BatchW\
riteItem","DeleteItem","PutItem","UpdateItem","PartiQLDelete","PartiQLInsert","PartiQLUpdate","ImportTable"].map(t=>`dyn\
amodb:${t.toLowerCase()}`));function uw(t){return/[*?]/.test(t)}function qL(t){return ML.has(t.toLowerCase())}function LL(t){
return IL.has(t.toLowerCase())}function $L(t){return uw(t)||CL.has(t.toLowerCase())}var Sn=t=>t.trim().split(/\s+/).map(
e=>`dynamodb:${e}`);R.TABLE_POLICY_ACTIONS=Sn(`
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
`);R.OTHER_TABLE_ACTIONS=Sn(`
  CreateGlobalTableWitness CreateTableReplica DeleteGlobalTableWitness DeleteTableReplica RestoreTableFromAwsBackup Sear\
chVectors
  StartAwsBackupJob UpdateGlobalTableVersion
`);R.REFUSED_ACTIONS=Sn(`
  CreateTable CreateGlobalTable DescribeGlobalTable DescribeGlobalTableSettings ListGlobalTables UpdateGlobalTable Updat\
eGlobalTableSettings
  DescribeBackup DeleteBackup RestoreTableFromBackup ListContributorInsights DescribeExport ListExports DescribeImport I\
mportTable ListImports
  DescribeLimits DescribeEndpoints ListBackups ListTables ListStreams
  DescribeReservedCapacity DescribeReservedCapacityOfferings PurchaseReservedCapacityOfferings
  GetAbacStatus UpdateAbacStatus InjectError
`);R.STREAM_READ_ACTIONS=Sn("DescribeStream GetRecords GetShardIterator");R.OTHER_STREAM_ACTIONS=Sn("DeleteResourcePolic\
y GetResourcePolicy ListTagsOfResource PutResourcePolicy TagResource UntagResource");R.REPLICATION_ACTIONS={table:Sn(`
    GetItem PutItem UpdateItem DeleteItem Scan DescribeTable UpdateTable DescribeTimeToLive UpdateTimeToLive GetResource\
Policy
    ReadDataForReplication WriteDataForReplication ReplicateSettings
  `).map(t=>t.toLowerCase()),stream:R.STREAM_READ_ACTIONS.map(t=>t.toLowerCase())};R.TABLE_ACTIONS=[...R.TABLE_POLICY_ACTIONS,
...R.OTHER_TABLE_ACTIONS,...Sn(`
  CreateGlobalTable CreateTable ImportTable ListExports ListImports RestoreTableFromBackup UpdateGlobalTable UpdateGloba\
lTableSettings
`)]});var Br=d(yf=>{"use strict";Object.defineProperty(yf,"__esModule",{value:!0});yf.isCanonicalDeny=WL;var DL=Pa(),xL=Kr(),Ye=b(),
jL=v(),FL=new Set(["Sid","Effect","Principal","Action","Resource","Condition"]),KL=128,BL=4,UL={table:["dynamodb:*"],stream:xL.
STREAM_READ_ACTIONS};function WL(t,e,n){if(!(0,Ye.isObject)(t)||t.Version!=="2012-10-17"||Object.keys(t).length!==2)return!1;
let[s,...r]=(0,Ye.listOf)(t.Statement);return r.length===0&&(0,Ye.isObject)(s)&&Object.keys(s).every(i=>FL.has(i))&&VL(s.
Sid)&&s.Effect==="Deny"&&GL(s.Principal)&&mf((0,Ye.listOf)(s.Action),UL[e])&&mf((0,Ye.listOf)(s.Resource),["*"])&&YL(s.Condition,
n)}function VL(t){return t===void 0||typeof t=="string"&&t.length<=KL&&!(0,jL.hasPlaceholder)(t)}function GL(t){return t===
"*"||(0,Ye.isObject)(t)&&Object.keys(t).length===1&&mf((0,Ye.listOf)(t.AWS),["*"])}function mf(t,e){return t.length===e.
length&&e.every(n=>t.includes(n))}function YL(t,e){if(!(0,Ye.isObject)(t))return!1;let{Bool:n,StringNotEquals:s,...r}=t;
return Object.keys(r).length===0&&dw(n,"aws:SecureTransport",i=>i==="false")&&(s===void 0||dw(s,"aws:PrincipalArn",i=>(0,DL.
isOwnServiceLinkedRole)(i,e())))}function dw(t,e,n){let s=(0,Ye.isObject)(t)&&Object.keys(t).length===1?(0,Ye.listOf)(t[e]):
[];return s.length>0&&s.length<=BL&&s.every(n)}});var Ra=d(Na=>{"use strict";Object.defineProperty(Na,"__esModule",{value:!0});Na.findHoles=HL;Na.statementSet=QL;var JL=1e3;
function HL(t,e){let n=t.flatMap(s=>{let r=s.cases.filter(({matched:i})=>bf(i));return r.length===0?[]:[new Map([[s.name,
r.map(({label:i})=>i)]])]});return n.length>0?n:zL(t,"1".repeat(e))}function zL(t,e){let n=[{matched:e,cases:[]}];for(let r of t){
let i=fw(r.cases);if(i.length*n.length>JL)return;n=fw(n.flatMap(o=>i.map(a=>({matched:gf(o.matched,a.matched),cases:[...o.
cases,a]}))))}let s=n.find(({matched:r})=>bf(r));return s?[XL(s.cases,e,t)]:[]}function fw(t){let e=[...new Map(t.map(n=>[
n.matched,n])).values()];return e.filter(n=>!e.some(s=>s!==n&&ZL(s.matched,n.matched)))}function XL(t,e,n){let s=t.map(({
matched:r,label:i},o)=>({name:n[o].name,matched:r,label:i}));for(let r of s){let i=s.filter(o=>o!==r);bf(i.reduce((o,a)=>gf(
o,a.matched),e))&&(s=i)}return new Map(s.map(({name:r,label:i})=>[r,[i]]))}function QL(t,e){return t.map(n=>e(n)?"1":"0").
join("")}function gf(t,e){return t.split("").map((n,s)=>n==="1"?e[s]:"0").join("")}function bf(t){return!t.includes("1")}
function ZL(t,e){return gf(t,e)===t}});var Ia=d(Je=>{"use strict";Object.defineProperty(Je,"__esModule",{value:!0});Je.ANY_ARN=Je.ANY_TEXT=void 0;Je.witnesses=
t$;Je.witnessesWithPrefix=n$;Je.isIn=hw;Je.isNameCharacter=s$;var wn=dt(),ys=v();Je.ANY_TEXT={prefix:"",minLength:0,unnamed:ys.
UNNAMED,allows:()=>!0};var e$=(0,wn.globOf)("arn:*:*:*:*:*",{wildcards:!0,arn:!0});Je.ANY_ARN={prefix:"arn:",minLength:0,
shape:e$,unnamed:`arn:::::${ys.UNNAMED}`,allows:()=>!0};function t$(t,e){let n=pw(t,e)??Ma(yw(t),r$(e)),s=t.filter(mw).map(
i=>i.exact!==void 0?[i.exact]:Ma(gw(t),{...e,shape:i})),r=[n,...s];return r.every(i=>i!==void 0)?[...new Set(r.flat())]:
void 0}function n$(t,e){return(0,ys.hasPlaceholder)(e.prefix)||t.some(mw)?Ma(gw(t),e):pw(t,e)??Ma(yw(t),e)}function pw(t,e){
let n=t.flatMap(({exact:s})=>s??[]);return n.length===t.length?[...new Set([...n.filter(s=>hw(e,s)),e.unnamed])]:void 0}
function hw(t,e){let n=e.slice(t.prefix.length);return e.startsWith(t.prefix)&&n.length>=t.minLength&&n.split("").every(
(s,r)=>t.allows(s,r))&&(t.shape===void 0||(0,wn.matches)(t.shape,"must",e))}function s$(t){return!(0,ys.isPlaceholder)(t)&&
/^[A-Za-z0-9_.-]$/.test(t)}function r$(t){return{...t,allows:(e,n)=>!(0,ys.isPlaceholder)(e)&&t.allows(e,n)}}function mw(t){
return(0,wn.literalsOf)(t).some(ys.isPlaceholder)}function yw(t){return t.map(e=>({glob:e,mode:"must"}))}function gw(t){
return t.flatMap(e=>[{glob:e,mode:"must"},{glob:e,mode:"may"}])}var i$=4e5;function Ma(t,e){let n=e.shape?[{glob:e.shape,
mode:"must"},...t]:t,s=new Map,r=[{states:n.map(({glob:a,mode:c})=>(0,wn.read)(a,c,e.prefix)),rest:""}],i=new Set,o=0;for(let{
states:a,rest:c}of r){let l=n.map(({glob:u},f)=>(0,wn.accepts)(u,a[f]));c.length>=e.minLength&&(e.shape===void 0||l[0])&&
s.set(l.join(),s.get(l.join())??e.prefix+c);for(let u of a$(n,a,e,c.length)){let f=n.map(({glob:m,mode:g},h)=>(0,wn.advance)(
m,g,a[h],u));o+=f.reduce((m,g)=>m+g.length,n.length);let p=`${Math.min(c.length+1,e.minLength)}|${f.join("|")}`;!i.has(p)&&
(e.shape===void 0||f[0].length>0)&&(i.add(p),r.push({states:f,rest:c+u}))}if(o>i$)return}return[...s.values()]}var o$="x\
qzjkvwyabcdefghilmnoprstu0123456789-_.XQZJKVWYABCDEFGHILMNOPRSTU/\xB6\xA7".split("");function a$(t,e,n,s){let r=new Set(
[":"]);t.forEach(({glob:o},a)=>e[a].forEach(c=>{let l=(0,wn.literalAt)(o,c);l!==void 0&&(r.add(l),r.add(o.ignoreCase?l.toUpperCase():
l))}));let i=o$.find(o=>!r.has(o)&&n.allows(o,s));return[...r,...i?[i]:[]].filter(o=>n.allows(o,s))}});var vw=d(wf=>{"use strict";Object.defineProperty(wf,"__esModule",{value:!0});wf.contextDimension=d$;var Sf=gn(),Ur=Bt(),
bw=mt(),ww=dt(),_w=ft(),c$=Ra(),gs=Ia(),l$=v(),u$=8;function d$(t,e,n,s){let r=e.flatMap(a=>(0,bw.conditionsOn)(a,t)),i=r.
flatMap(Sf.patternsOf),o=p$(t,r,n);return o&&{name:r[0].keyLabel,cases:o.filter(a=>!f$(t,a,n)).map(a=>({label:g$(a,i),matched:(0,c$.
statementSet)(e,c=>(0,bw.conditionsOn)(c,t).every(l=>(0,Sf.isMet)(l,a,s)))}))}}function f$(t,e,{roles:n,services:s}){return e.
kind==="single"&&(t===Ur.PRINCIPAL_ARN?n.has(e.value):s&&t===Ur.PRINCIPAL_IS_AWS_SERVICE&&e.value.toLowerCase()==="true")}
function p$(t,e,n){let s=h$(t,e.flatMap(Sf.patternsOf),n),{cardinality:r}=(0,Ur.contextKeyKind)(t),i=s&&r!=="single"?y$(
s,e):[];return s&&i&&[{kind:"absent"},...(r==="multiple"?[]:s).map(o=>({kind:"single",value:o})),...i.map(o=>({kind:"mul\
tiple",values:o}))]}function h$(t,e,n){let s=e.flatMap(({text:o})=>o??[]),r=m$(t,s);if(r===void 0)return[...new Set(["tr\
ue","false",...s])];let i=t===Ur.PRINCIPAL_ARN?[...n.roles].map(o=>(0,ww.globOf)(o,{wildcards:!1})):[];return(0,gs.witnesses)(
[...(0,_w.globsOf)(e),...i],r)}function m$(t,e){let{type:n}=(0,Ur.contextKeyKind)(t);return n==="boolean"?e.every(s=>/^(true|false)$/i.
test(s))?void 0:gs.ANY_TEXT:n==="arn"&&e.every(s=>(0,gs.isIn)(gs.ANY_ARN,s))?gs.ANY_ARN:gs.ANY_TEXT}function y$(t,e){return e.
some(n=>n.quantifier)?t.length>u$?void 0:(0,_w.subsetsOf)(t):[[]]}function g$(t,e){switch(t.kind){case"absent":return"ab\
sent";case"single":return Sw(t.value,e);case"multiple":return`a list (${t.values.map(n=>Sw(n,e)).join(", ")})`}}function Sw(t,e){
if(e.some(({text:s})=>s===t))return`"${(0,l$.display)(t)}"`;let n=e.find(({glob:s})=>s&&(0,ww.matches)(s,"must",t));return n?
`like "${n.label}"`:"a value that the policy does not name"}});var vf=d(_f=>{"use strict";Object.defineProperty(_f,"__esModule",{value:!0});_f.arnsOf=b$;var _n=v();function b$({kind:t,
partition:e=_n.PARTITION,accounts:n=[],arns:s}){let r=`arn:${e}:dynamodb:${_n.REGION}:${n.length===1?n[0]:_n.ACCOUNT}:ta\
ble/${_n.TABLE_NAME}`,i=s&&s.length>0?s:[t==="table"?r:`${r}/stream/${_n.STREAM_LABEL}`];return[...new Set(i.flatMap(o=>{
let[a,c,l,u,f,...p]=o.split(":");return[c,_n.PARTITION].flatMap(m=>[f,_n.ACCOUNT].map(g=>[a,m,l,u,g,...p].join(":")))}))]}});var Ca=d(kn=>{"use strict";Object.defineProperty(kn,"__esModule",{value:!0});kn.callerDimension=S$;kn.actionDimension=w$;
kn.resourceDimension=v$;kn.mayConcernSubject=k$;kn.matchesResource=Aw;var vn=ft(),kw=bn(),Of=Ra(),Tw=vf(),kf=Ia(),Ow=Kr(),
Tf=v();function S$(t,e){return{name:"caller",cases:(0,kw.callersFor)(t.flatMap(s=>s.principals.entries)).map(s=>({label:s.
label,matched:(0,Of.statementSet)(t,({principals:r})=>(0,kw.matchesCaller)(r,s,e))}))}}function w$(t,{kind:e},n){let s=(c,l)=>({
label:l,matched:(0,Of.statementSet)(t,({actions:u})=>(0,vn.matchesElement)(u,c,n))}),r=(e==="table"?Ow.TABLE_ACTIONS:Ow.
STREAM_READ_ACTIONS).map(c=>s(c.toLowerCase(),c));if(e==="stream")return{name:"action",cases:r};let i=(0,kf.witnessesWithPrefix)(
(0,vn.globsOf)(t.flatMap(c=>c.actions.entries)),_$),o=new Set(r.map(({matched:c})=>c)),a=i?.map(c=>s(c,"actions that Dyn\
amoDB may add later")).filter(({matched:c})=>!o.has(c));return a&&{name:"action",cases:[...r,...a]}}var _$={prefix:"dyna\
modb:",minLength:1,unnamed:`dynamodb:${Tf.UNNAMED}`,allows:(t,e)=>(e===0?/^[a-z]$/:/^[a-z0-9]$/).test(t)};function v$(t,e,n){
let s=(0,Tw.arnsOf)(e),r=t.flatMap(l=>l.resources.entries),i=Ew(r,e,s),o=(0,vn.assumptionsFor)(r),a=(l,u)=>o.map(f=>({label:u,
matched:(0,Of.statementSet)(t,({resources:{not:p,entries:m}})=>Aw({not:p,entries:m.flatMap(f)},s.map(g=>g+l),n))})),c=new Set(
r.map(l=>l.label));return i&&{name:"resource",cases:[...a("",`the ${e.kind}`),...i.flatMap(l=>a(`/index/${l}`,s.some(u=>c.
has((0,Tf.display)(`${u}/index/${l}`)))?`the index ${l}`:"an index"))]}}function k$({resources:t},e){if(t.entries.some(r=>r.
unclear==="undocumented"))return!0;let n=(0,Tw.arnsOf)(e);return["",...Ew(t.entries,e,n)?.map(r=>`/index/${r}`)??[]].some(
r=>n.every(i=>(0,vn.matchesElement)(t,i+r,"lenient")))}function Ew(t,{kind:e},n){let s=(e==="table"?n:[]).map(r=>{let i=`${r}\
/index/`;return(0,kf.witnessesWithPrefix)((0,vn.globsOf)(t),{prefix:i,minLength:1,unnamed:i+Tf.UNNAMED,allows:kf.isNameCharacter})?.
map(a=>a.slice(i.length))});return s.every(r=>r!==void 0)?[...new Set(s.flat())]:void 0}function Aw(t,e,n){let s={...t,not:!t.
not};return e.some(r=>(0,vn.matchesElement)(t,r,n))&&!e.some(r=>(0,vn.matchesElement)(s,r,"strict"))}});var Mw=d(Mf=>{"use strict";Object.defineProperty(Mf,"__esModule",{value:!0});Mf.analyzeTlsOnly=R$;var O$=Br(),T$=gn(),E$=vw(),
Nf=Bt(),Ef=Ca(),Rf=mt(),A$=Ra(),P$=Pa(),N$=b(),Pw={tlsOnly:!0,holes:[],unverifiable:[]};function R$(t,e){if((0,O$.isCanonicalDeny)(
t,e.kind,()=>e))return Pw;if((0,N$.isTooBig)(t))return Af(["the policy is too large or too deeply nested to analyze"]);let{
statements:n,malformed:s}=(0,Rf.readDocument)(t);if(s.length>0)return Af(s);let r=n.filter(l=>l.effect==="Deny"),i=(0,P$.
exemptCallers)(n,e),o=Nw(r,e,i,"strict");if(o.length===0)return Pw;let a=Nw(r,e,i,"lenient");if(a.length>0)return{tlsOnly:!1,
holes:a,unverifiable:[]};let c=r.flatMap(l=>l.unknown);return Af(c.length>0?c:o.map(l=>`${l}, unless the deployment give\
s an account, a Region or a name a matching value`))}function Af(t){return{tlsOnly:!1,holes:[],unverifiable:t}}function Nw(t,e,n,s){
let r=t.filter(o=>(0,Rf.conditionsOn)(o,Nf.SECURE_TRANSPORT).every(a=>(0,T$.isMet)(a,{kind:"single",value:"false"},s)));
if(r.length===0)return["no statement denies requests over plain HTTP"];let i=Rw(r,e,n,s);return i?i.map(o=>M$(o,r,e)):r.
some(o=>Rw([o],e,n,s)?.length===0)?[]:["the policy is too complex to analyze"]}function Rw(t,e,n,s){let r=new Set(t.flatMap(
o=>o.conditions.map(a=>a.key)));r.delete(Nf.SECURE_TRANSPORT);let i=[(0,Ef.actionDimension)(t,e,s),(0,Ef.resourceDimension)(
t,e,s),(0,Ef.callerDimension)(t,s),...[...r].map(o=>(0,E$.contextDimension)(o,t,n,s))];return i.every(o=>o!==void 0)?(0,A$.
findHoles)(i,t.length):void 0}function M$(t,e,n){let s=[...t].filter(([u])=>!["action","resource","caller"].includes(u)),
r=Wr(t.get("action"))??"requests",i=Wr(t.get("resource"))??`the ${n.kind}`,o=t.has("caller")?` by ${Wr(t.get("caller"))}`:
"",a=s.map(([u,f])=>`${u} is ${Wr(f," or ")}`).join(" and "),c=I$(e),l=c.length===1?"does":"do";return`${Wr(c)} ${l} not\
 deny ${r} on ${i} over plain HTTP${o}${a?` when ${a}`:""}`}function I$(t){let e=t.filter(n=>(0,Rf.conditionsOn)(n,Nf.SECURE_TRANSPORT).
length>0);return(e.length>0?e:t).map(n=>n.name)}var Pf=4;function Wr(t,e=" and "){let n=[...new Set(t)],s=n.length>Pf?[...n.
slice(0,Pf-1),`${n.length-Pf+1} more`]:n;return s.length>1?`${s.slice(0,-1).join(", ")}${e}${s.at(-1)}`:s[0]}});var If=d(Gr=>{"use strict";Object.defineProperty(Gr,"__esModule",{value:!0});Gr.error=Vr;Gr.warning=qa;Gr.elementProblems=
L$;var C$=dt(),q$=bn(),He=Kr();function Vr(t,e){return{severity:"error",message:t,fix:e}}function qa(t,e){return{severity:"\
warning",message:t,fix:e}}function L$({name:t,actions:e,principals:n},{kind:s}){return[...e.entries.flatMap(r=>D$(r,t,s)??
[]),...n.entries.flatMap(r=>j$(r,t)??[])]}var bs=t=>t.map(e=>e.toLowerCase()),Iw={table:bs(He.TABLE_POLICY_ACTIONS),stream:bs(
He.STREAM_READ_ACTIONS)},Cw={table:bs(He.OTHER_TABLE_ACTIONS),stream:bs(He.OTHER_STREAM_ACTIONS)},$$={table:bs([...He.REFUSED_ACTIONS,
...He.STREAM_READ_ACTIONS]),stream:bs([...He.REFUSED_ACTIONS,...He.TABLE_POLICY_ACTIONS,...He.OTHER_TABLE_ACTIONS])};function D$({
glob:t,label:e},n,s){let r=e.toLowerCase();if(!t||Iw[s].includes(r)||s==="table"&&(r==="*"||r==="dynamodb:*"))return;let i=s===
"table"?"Use dynamodb:*, or actions that the policy of a table supports. Put stream actions into the policy of the strea\
m.":`Use ${He.STREAM_READ_ACTIONS.join(", ")}.`;return/[*?]/.test(r)?[...Iw[s],...Cw[s]].some(o=>(0,C$.matches)(t,"may",
o))?s==="table"?void 0:qa(`${n} names ${e}: whether the policy of a stream supports wildcards is not documented`,i):Vr(`${n}\
 names ${e}, which matches no action that the policy of a ${s} supports`,i):Cw[s].includes(r)?qa(`${n} names ${e}, which\
 the policy of a ${s} is not documented to support`,i):!r.startsWith("dynamodb:")||$$[s].includes(r)?Vr(`${n} names ${e}\
, which the policy of a ${s} does not support: the deployment fails`,i):qa(`${n} names ${e}, which the policy of a ${s} \
is not known to support`,i)}var x$=/^(redshift|glue|replication\.dynamodb)\.amazonaws\.com(\.cn)?$/;function j$(t,e){return t.
kind==="named"&&t.type==="Service"&&!x$.test(t.name)?Vr(`${e} names the service ${t.name}: DynamoDB is known to accept o\
nly redshift, glue and replication.dynamodb, and rejects the policy (aws-cdk#37273)`,"Let the service assume a role, and\
 name that role here or grant it access in an identity-based policy."):t.kind!=="undocumented"?void 0:Vr(`${e} names the\
 principal ${(0,q$.principalLabel)(t)}, which is not a valid principal: DynamoDB rejects the policy`,'Use a full ARN, an\
 account or "*". For a pattern of ARNs, use "*" with a condition on aws:PrincipalArn.')}});var Dw=d(La=>{"use strict";Object.defineProperty(La,"__esModule",{value:!0});La.isLimitedTo=U$;La.limitsCallers=W$;var F$=new Set(
["aws:principalaccount","aws:principalarn","aws:principalorgid","kms:calleraccount"]),qw="aws:principalorgpaths",K$=new Map(
[["aws:principalarn",/^arn:[^:*?]+:(iam|sts)::(\d{12}|\uE000):/],[qw,/^[^*?/]+\//]]),B$=/^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like)|Bool)$/i;
function U$(t,e){return t.has(e.key.toLowerCase())&&Lw(e,$w)}function W$(t){let e=t.key.toLowerCase();return!F$.has(e)&&
!(e===qw&&/^ForAnyValue:/i.test(t.operator))?!1:Lw(t,n=>$w(n)||!n.includes("${")&&K$.get(e)?.test(n)===!0)}function Lw({
operator:t,values:e},n){let s=e.filter(r=>r!==void 0);return B$.test(t)&&s.every(n)&&(s.length===e.length||"unknown")}function $w(t){
return!/[*?]|\$\{/.test(t)}});var $a=d(Yr=>{"use strict";Object.defineProperty(Yr,"__esModule",{value:!0});Yr.isForAllPrincipals=G$;Yr.isRestricted=Y$;
Yr.areCallersLimited=J$;var V$=Bt(),xw=Dw();function G$({principals:{not:t,entries:e}}){return t||e.some(n=>n.kind==="al\
l")}function Y$(t,e){return jw(t,n=>(0,xw.isLimitedTo)(e,n))}function J$(t){return jw(t,xw.limitsCallers)}function jw(t,e){
let n=t.conditions.map(s=>H$(s,e));return n.includes(!0)||n.includes("unknown")&&"unknown"}function H$({operator:t,key:e,
test:n},s){return n.kind==="unknown"?"unknown":n.kind!=="values"||n.patterns.some(({unclear:r})=>r==="undocumented")||e===
V$.PRINCIPAL_IS_AWS_SERVICE&&!n.patterns.every(({text:r})=>r?.toLowerCase()==="true")?!1:s({operator:t,key:e,values:n.patterns.
map(({text:r})=>r)})}});var Cf=d(Da=>{"use strict";Object.defineProperty(Da,"__esModule",{value:!0});Da.deployability=tD;Da.minimumBytes=Vw;var ze=If(),
z$=Br(),X$=gn(),Q$=Bt(),Z$=Ca(),Kw=mt(),Fw=$a(),Bw=P(),eD=b(),Ss=v();function tD(t,e){if((0,z$.isCanonicalDeny)(t,e.kind,
()=>e))return[];if((0,eD.isTooBig)(t))return[(0,ze.error)(Ww("is too large or too deeply nested"),Uw)];let{statements:n,
malformed:s}=(0,Kw.readDocument)(t);return[...s.map(r=>(0,ze.error)(r,"Fix the syntax of the policy: DynamoDB rejects a \
malformed policy.")),...rD(t),...oD(t,e),...cD(n),...n.flatMap(r=>[...(0,ze.elementProblems)(r,e),...lD(r,e),...uD(r),...fD(
r)])]}var nD=20*1024,sD=2e4,Uw="Join statements, use action and principal wildcards or accounts instead of lists, or mov\
e permissions to identity-based policies.";function rD(t){let e=Vw(t),n=e>nD?ze.error:ze.warning;return e>sD?[n(Ww(`has ${e}\
 bytes`),Uw)]:[]}function Ww(t){return`the policy ${t}: DynamoDB accepts up to 20 KB, including white space`}var iD=new Map(
[[Ss.ACCOUNT,"1".repeat(12)],[Ss.PARTITION,"aws"],[Ss.REGION,"us-east-1"]]);function Vw(t){let e=typeof t=="string"?t:JSON.
stringify(t,(n,s)=>(0,Bw.isIntrinsic)(s)?"":s)??"";return Buffer.byteLength((0,Ss.splitAtPlaceholders)(e).map(n=>(0,Ss.isPlaceholder)(
n)?iD.get(n)??"":n).join(""))}function oD(t,{kind:e,ownLogicalId:n}){return n===void 0?[]:aD(n,t).map(s=>(0,ze.error)(`t\
he policy refers to the ${e==="table"?"table":"table of the stream"} that it is attached to (${s}), a circular reference\
 that CloudFormation rejects (aws-cdk#35967)`,'Use Resource: "*", which means the resource that the policy is attached t\
o, including its indexes.'))}function aD(t,e){let n=new Set,s=[e];for(;s.length>0;){let r=s.pop();typeof r=="object"&&r!==
null&&((0,Bw.namedResource)(r)?.logicalId===t&&n.add((0,Ss.abbreviate)(r)),s.push(...Object.values(r)))}return[...n]}function cD(t){
let e=t.flatMap(({sid:n})=>n?[n]:[]);return[...new Set(e.filter((n,s)=>e.indexOf(n)<s))].map(n=>(0,ze.warning)(`several \
statements have the Sid "${n}"`,"Give each statement a unique Sid: services may reject the policy otherwise."))}function lD(t,e){
let n=t.resources.entries.map(({label:s})=>s).join(", ");return(0,Z$.mayConcernSubject)(t,e)?[]:[(0,ze.error)(`${t.name}\
 names resources other than this ${e.kind} (${n}), so it has no effect`,'Use Resource: "*", which means the resource tha\
t the policy is attached to.')]}function uD(t){let e=(0,Kw.conditionsOn)(t,Q$.SECURE_TRANSPORT),n=e.length>0&&e.every(s=>(0,X$.
isMet)(s,{kind:"absent"},"strict"));return t.effect==="Deny"&&n?[(0,ze.warning)(`${t.name} also denies requests without \
aws:SecureTransport, such as those that AWS services make on behalf of a caller`,'Use Bool: { "aws:SecureTransport": "fa\
lse" } without IfExists.')]:[]}var dD=new Set(["aws:ec2instancesourcevpc","aws:principalaccount","aws:principalarn","aws\
:principalisawsservice","aws:principalorgid","aws:principalorgpaths","aws:principalservicename","aws:principalservicenam\
eslist","aws:sourceaccount","aws:sourcearn","aws:sourceorgid","aws:sourceorgpaths","aws:sourcevpc","aws:sourcevpce","aws\
:userid"]);function fD(t){return t.effect==="Allow"&&(0,Fw.isForAllPrincipals)(t)&&(0,Fw.isRestricted)(t,dD)===!1?[(0,ze.
error)(`${t.name} allows public access, which DynamoDB rejects (Block Public Access)`,"Name the principals, or add a con\
dition with fixed values on a key such as aws:PrincipalOrgID or aws:PrincipalAccount.")]:[]}});var Gw=d(Lf=>{"use strict";Object.defineProperty(Lf,"__esModule",{value:!0});Lf.keyPolicyDeployability=bD;var qf=If(),pD=Cf(),
hD=mt(),mD=bn(),yD=b(),gD=32768;function bD(t){let e=(0,yD.isTooBig)(t)?void 0:(0,pD.minimumBytes)(t);if(e===void 0||e>gD){
let r=e===void 0?"is too large or too deeply nested":`has ${e} bytes`;return[(0,qf.error)(`the key policy ${r}: KMS acce\
pts up to 32,768 bytes`,"Join statements, or name accounts instead of many principals.")]}let{statements:n,malformed:s}=(0,hD.
readDocument)(t);return[...s.map(r=>(0,qf.error)(r,"Fix the syntax of the policy: KMS rejects a malformed policy.")),...n.
flatMap(SD)]}function SD({name:t,principals:e}){return e.entries.flatMap(n=>n.kind!=="undocumented"?[]:[(0,qf.error)(`${t}\
 names the principal ${(0,mD.principalLabel)(n)}, which is not a valid principal: KMS rejects the policy`,'Use a full AR\
N, an account or "*". For a pattern of ARNs, use "*" with conditions on aws:PrincipalArn and kms:CallerAccount.')])}});var xf=d(Df=>{"use strict";Object.defineProperty(Df,"__esModule",{value:!0});Df.analyzeKeyPolicy=vD;var wD=mt(),Hw=ft(),
_D=bn(),ws=$a(),Yw=P(),xa=b();function vD(t,e=[]){if((0,xa.isTooBig)(t))return Jw(["the key policy is too large or too d\
eeply nested to analyze"]);let{statements:n,malformed:s}=(0,wD.readDocument)(t);if(s.length>0)return Jw(s);let r=n.filter(
c=>c.effect==="Allow"),i=n.filter(c=>c.effect==="Deny"),o=r.filter(ws.isForAllPrincipals).map(c=>({...c,restricted:(0,ws.
areCallersLimited)(c)})),a=r.filter(c=>(0,ws.areCallersLimited)(c)!==!0&&c.principals.entries.some(l=>l.kind==="unknown"&&
l.mayBeAll&&!e.includes(l.value)&&!OD(c,l)));return{publicAllow:o.filter(({restricted:c})=>c===!1).map(({name:c})=>`${c}\
 allows all principals to use or administer the key`),rootMayAdminister:r.some(ED)&&!i.some(AD),unverifiable:[...n.filter(
({readable:c})=>!c).flatMap(({unknown:c})=>c),...o.filter(({restricted:c})=>c==="unknown").map(({name:c})=>`${c} allows \
all principals under conditions that are not in the template`),...a.map(({name:c})=>`${c} allows a principal that is not\
 in the template`),...r.flatMap(kD)]}}function Jw(t){return{publicAllow:[],rootMayAdminister:!1,unverifiable:t}}function kD({
name:t,principals:e}){return e.entries.flatMap(n=>n.kind==="undocumented"?[`${t} names the principal ${(0,_D.principalLabel)(
n)}, which KMS is not documented to accept`]:[])}var $f=new Set(["aws:principalaccount","kms:calleraccount"]),zw="kms:pu\
tkeypolicy";function OD({conditions:t},{value:e}){return t.some(({key:n,operator:s,test:r})=>$f.has(n)&&s.toLowerCase()===
"stringequals"&&r.kind==="values"&&r.patterns.every(({reference:i})=>TD(e,i)))}function TD(t,e){let n=(0,Yw.asIntrinsic)(
e),[s,r]=n?.name==="Fn::Select"&&(0,xa.isList)(n.argument)?n.argument:[],i=(0,Yw.asIntrinsic)(r),[o,a]=i?.name==="Fn::Sp\
lit"&&(0,xa.isList)(i.argument)?i.argument:[];return String(s)==="4"&&o===":"&&a!==void 0&&(0,xa.canonical)(a)===t}function ED(t){
let{principals:e,actions:n,conditions:s}=t;return(!e.not&&e.entries.some(i=>i.kind==="account")||(0,ws.isForAllPrincipals)(
t)&&(0,ws.isRestricted)(t,$f)===!0)&&s.every(i=>$f.has(i.key))&&(0,Hw.matchesElement)(n,zw,"strict")}function AD(t){let{
readable:e,actions:n,conditions:s}=t;return e&&(0,ws.isForAllPrincipals)(t)&&s.length===0&&(0,Hw.matchesElement)(n,zw,"l\
enient")}});var e_=d(jf=>{"use strict";Object.defineProperty(jf,"__esModule",{value:!0});jf.replicationCallers=ND;var Hr=Bt(),PD=Pa(),
Xw=Kr(),Jr=v();function ND(t,e){let n=(i,o,a)=>ID(i,o,a,t,e),s=n("the replication role","replication.dynamodb.amazonaws.\
com/AWSServiceRoleForDynamoDBReplication",Xw.REPLICATION_ACTIONS[e.kind]),r=n("the auto scaling role","dynamodb.applicat\
ion-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable",RD);return[s,...e.kind==="table"?[r]:
[],...MD(e)?[LD(Xw.REPLICATION_ACTIONS[e.kind])]:[]]}var RD=["dynamodb:describetable","dynamodb:updatetable"];function MD({
accounts:t=[]}){return t.length>1}function ID(t,e,n,s,r){let{partition:i}=r,o=CD(r),a=o===void 0?{known:[Jr.ACCOUNT],aliases:[]}:
{known:[o],aliases:[Jr.ACCOUNT]},c=(g,h)=>`arn:${g}:iam::${h}:role/aws-service-role/${e}`,l=[...new Set([i??Jr.PARTITION,
Jr.PARTITION])].flatMap(g=>[...a.known,...a.aliases].map(h=>c(g,h))),u=o===void 0?r.accounts?.length===0?[]:void 0:[o],f=[
...(0,PD.exemptRoles)(s,{...r,accounts:u})].filter(g=>g.endsWith(`/${e}`)&&!qD(r).includes(g.split(":")[4])),p={known:l.
slice(0,1),aliases:[...new Set([...l.slice(1),...f])]},m=g=>g.map(h=>({kind:"arn",arn:h}));return{label:t,actions:n,principals:{
known:m(p.known),aliases:m(p.aliases)},textsOf:g=>g===Hr.PRINCIPAL_ARN?p:g==="aws:principalaccount"?a:void 0,contextOf:g=>$D.
get(g)??Zw.get(g)}}function CD({accounts:t=[]}){return t[0]===Jr.ACCOUNT?void 0:t[0]}function qD({accounts:t=[]}){return t.
slice(1)}var Qw="replication.dynamodb.amazonaws.com";function LD(t){return{label:"the replication service",actions:t,principals:{
known:[{kind:"named",type:"Service",name:Qw}],aliases:[]},textsOf:()=>{},contextOf:e=>DD.get(e)??Zw.get(e)}}var _s={kind:"\
absent"};function On(t){return{kind:"single",value:t}}var Zw=new Map([[Hr.SECURE_TRANSPORT,[_s,On("true"),On("false")]],
["aws:multifactorauthpresent",[_s,On("false")]],...["aws:multifactorauthage","aws:sourcevpc","aws:sourcevpcarn","aws:sou\
rcevpce","aws:vpceaccount","aws:vpceorgid","aws:vpceorgpaths","aws:vpcsourceip"].map(t=>[t,[_s]])]),$D=new Map([[Hr.PRINCIPAL_IS_AWS_SERVICE,
[On("false")]],["aws:principaltype",[On("AssumedRole")]],["aws:principalservicename",[_s]],["aws:principalservicenamesli\
st",[_s]]]),DD=new Map([[Hr.PRINCIPAL_ARN,[_s]],[Hr.PRINCIPAL_IS_AWS_SERVICE,[On("true")]],["aws:principalservicename",[
On(Qw)]]])});var i_=d(Ff=>{"use strict";Object.defineProperty(Ff,"__esModule",{value:!0});Ff.analyzeReplication=KD;var Fa=gn(),t_=Ca(),
ja=mt(),n_=ft(),s_=bn(),xD=e_(),jD=vf(),FD=b();function KD(t,e){if((0,FD.isTooBig)(t))return{denied:[],possiblyDenied:["\
the policy is too large or too deeply nested to analyze"]};let n=(0,ja.readDocument)(t).statements.filter(({effect:i})=>i===
"Deny"),s=(0,xD.replicationCallers)(n,e),r=n.flatMap(i=>s.flatMap(o=>BD(i,o,e)??[]));return{denied:r.filter(({isCertain:i})=>i).
map(({text:i})=>i),possiblyDenied:r.filter(({isCertain:i})=>!i).map(({text:i})=>i)}}function BD(t,e,n){let s=[...new Set(
t.conditions.map(({key:c})=>c))];if(!(WD(t,e)&&e.actions.some(c=>(0,n_.mayMatchElement)(t.actions,c))&&(0,t_.mayConcernSubject)(
t,n)&&s.every(c=>YD((0,ja.conditionsOn)(t,c),c,e))))return;let i=s.filter(c=>!GD((0,ja.conditionsOn)(t,c),c,e)).map(c=>(0,ja.
conditionsOn)(t,c)[0].keyLabel),o=t.readable&&i.length===0&&UD(t,e)&&e.actions.some(c=>(0,n_.matchesElement)(t.actions,c,
"strict"))&&(0,t_.matchesResource)(t.resources,(0,jD.arnsOf)(n),"strict"),a=i.length===0?"":`, depending on ${i.join(" a\
nd ")}`;return{isCertain:o,text:`${t.name} ${o?"denies":"may deny"} requests of ${e.label}${a}`}}function UD({principals:t},{
label:e,principals:{known:n,aliases:s}}){let r=i=>(0,s_.matchesCaller)(t,{label:e,entry:i},"strict");return t.not?[...n,
...s].every(r):[...n,...s].some(r)}function WD({principals:t},{label:e,principals:{known:n,aliases:s}}){let{not:r,entries:i}=t;
if(r)return!i.some(({kind:a})=>a==="all");let o=a=>c=>(0,s_.matchesCaller)(t,{label:e,entry:c},a);return n.some(o("lenie\
nt"))||s.some(o("strict"))||i.some(a=>a.kind==="undocumented"||a.kind==="arn"&&VD.test(a.arn))}var VD=/:assumed-role\/AWSServiceRoleFor/i;
function GD(t,e,n){let s=n.textsOf(e);if(s!==void 0){let i=[...s.known,...s.aliases];return t.every(o=>r_(o)?i.every(zr(
o,"strict")):i.some(zr(o,"strict")))}return n.contextOf(e)?.every(i=>t.every(o=>(0,Fa.isMet)(o,i,"strict")))??!1}function YD(t,e,n){
let s=n.textsOf(e);if(s!==void 0){let{known:i,aliases:o}=s;return t.every(a=>r_(a)?[...i,...o].every(zr(a,"lenient")):i.
some(zr(a,"lenient"))||o.some(zr(a,"strict")))}return n.contextOf(e)?.some(i=>t.every(o=>(0,Fa.mayBeMet)(o,i)))??!0}function r_({
test:t}){return"negated"in t&&t.negated}function zr(t,e){return n=>e==="strict"?(0,Fa.isMet)(t,{kind:"single",value:n},"\
strict"):(0,Fa.mayBeMet)(t,{kind:"single",value:n})}});var l_=d(Vf=>{"use strict";Object.defineProperty(Vf,"__esModule",{value:!0});Vf.isUsableOnlyThroughDynamoDb=XD;var Bf=gn(),
Kf=mt(),JD=dt(),Uf=ft(),c_=$a(),o_=Ia(),HD=b(),zD=["kms:CreateGrant","kms:Decrypt","kms:DeriveSharedSecret","kms:Encrypt",
"kms:GenerateDataKey","kms:GenerateDataKeyPair","kms:GenerateDataKeyPairWithoutPlaintext","kms:GenerateDataKeyWithoutPla\
intext","kms:GenerateMac","kms:ReEncryptFrom","kms:ReEncryptTo","kms:Sign"].map(t=>t.toLowerCase()),Wf="kms:viaservice";
function XD(t){if((0,HD.isTooBig)(t))return!1;let{statements:e,malformed:n}=(0,Kf.readDocument)(t),s=QD(e),r=e.filter(({
effect:a})=>a==="Deny"),i=e.filter(a=>a_(a).length>0&&!nx(a)),o=a=>s===void 0||a_(a).some(c=>s.some(l=>(0,Kf.conditionsOn)(
a,Wf).every(u=>(0,Bf.mayBeMet)(u,l))&&!r.some(u=>ZD(u,c,l))));return n.length===0&&e.every(({readable:a})=>a)&&i.length>
0&&!i.some(o)}function a_({effect:t,actions:e}){return t==="Allow"?zD.filter(n=>(0,Uf.mayMatchElement)(e,n)):[]}function QD(t){
let e=t.flatMap(s=>(0,Kf.conditionsOn)(s,Wf)).flatMap(Bf.patternsOf),n=(0,o_.witnesses)([...(0,Uf.globsOf)(e),(0,JD.globOf)(
"dynamodb.*",{wildcards:!0})],o_.ANY_TEXT);return n&&[{kind:"absent"},...n.filter(s=>!s.startsWith("dynamodb.")).map(s=>({
kind:"single",value:s}))]}function ZD(t,e,n){let{principals:s,actions:r,resources:i,conditions:o}=t;return!s.not&&(0,c_.
isForAllPrincipals)(t)&&!i.not&&i.entries.some(({text:a})=>a==="*")&&(0,Uf.matchesElement)(r,e,"strict")&&o.every(a=>a.key===
Wf&&(0,Bf.isMet)(a,n,"strict"))}var ex=/^((replication\.)?dynamodb|redshift)\.amazonaws\.com(\.cn)?$/,tx=new Set(["aws:s\
ourceaccount","aws:sourcearn","aws:sourceorgid"]);function nx(t){let{not:e,entries:n}=t.principals;return!e&&n.every(s=>s.
kind==="named"&&s.type==="Service"&&ex.test(s.name))&&((0,c_.isRestricted)(t,tx)!==!1||t.conditions.some(sx))}function sx({
key:t,ifExists:e,test:n}){return t==="aws:sourcearn"&&!e&&n.kind==="values"&&!n.negated&&n.patterns.every(({label:s})=>/^arn:[^*?:]+:[^*?:]+:[^:]*:[^*?:]+:/.
test(s))}});var Xr=d(X=>{"use strict";Object.defineProperty(X,"__esModule",{value:!0});X.namesResources=X.isUsableOnlyThroughDynamoDb=
X.analyzeReplication=X.analyzeKeyPolicy=X.keyPolicyDeployability=X.deployability=X.isCanonicalDeny=X.analyzeTlsOnly=void 0;
var rx=Mw();Object.defineProperty(X,"analyzeTlsOnly",{enumerable:!0,get:function(){return rx.analyzeTlsOnly}});var ix=Br();
Object.defineProperty(X,"isCanonicalDeny",{enumerable:!0,get:function(){return ix.isCanonicalDeny}});var ox=Cf();Object.
defineProperty(X,"deployability",{enumerable:!0,get:function(){return ox.deployability}});var ax=Gw();Object.defineProperty(
X,"keyPolicyDeployability",{enumerable:!0,get:function(){return ax.keyPolicyDeployability}});var cx=xf();Object.defineProperty(
X,"analyzeKeyPolicy",{enumerable:!0,get:function(){return cx.analyzeKeyPolicy}});var lx=i_();Object.defineProperty(X,"an\
alyzeReplication",{enumerable:!0,get:function(){return lx.analyzeReplication}});var ux=l_();Object.defineProperty(X,"isU\
sableOnlyThroughDynamoDb",{enumerable:!0,get:function(){return ux.isUsableOnlyThroughDynamoDb}});var dx=ft();Object.defineProperty(
X,"namesResources",{enumerable:!0,get:function(){return dx.namesResources}})});var vs=d(W=>{"use strict";Object.defineProperty(W,"__esModule",{value:!0});W.PolicyMemory=W.STREAM_TLS_FIX=W.TLS_FIX=W.IN_PLACE=
W.ROLE_EXEMPTION=void 0;W.isOwnDeny=y_;W.checkTls=g_;W.policySubject=mx;W.exceptNewReplica=gx;W.policyCalls=bx;var Zr=B(),
fx=$r(),Gf=b(),f_=Dr(),Qr=v(),p_=Xr(),px=Br(),u_="arn:<partition>:iam::<account>:role/aws-service-role/";W.ROLE_EXEMPTION=
`StringNotEquals on \`aws:PrincipalArn\` with \`${u_}replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplica\
tion\` and \`${u_}dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable\``;
var h_=`On a table with replicas, exempt the service-linked roles for replication and auto scaling in the same statement\
: ${W.ROLE_EXEMPTION}.`;W.IN_PLACE="`table.with(new EncryptTable())`, or all tables with `SecureTableDefaults.apply(app)\
`";var m_=`Make the table a SecureTable, or secure a deployed \`Table\` or an L1 in place with ${W.IN_PLACE}. Or deny`;W.
TLS_FIX=`${m_} \`dynamodb:*\` on \`*\` to all principals if \`aws:SecureTransport\` is false, without other conditions. ${h_}`;
W.STREAM_TLS_FIX=`${m_} \`dynamodb:DescribeStream\`, \`dynamodb:GetRecords\` and \`dynamodb:GetShardIterator\` on \`*\` to all p\
rincipals if \`aws:SecureTransport\` is false, in the policy of the stream. ${h_}`;var Ka=class{analyze;memory=new fx.TextMemory;constructor(e){
this.analyze=e}ask(e,n){let s=JSON.stringify(e),{kind:r,partition:i,accounts:o,arns:a}=n,c=JSON.stringify([s,r,i,o,(0,p_.
namesResources)(s)?a:void 0]);return this.memory.ask(c,()=>this.analyze(e,n))}};W.PolicyMemory=Ka;var d_=new WeakMap;function y_(t,e,n){
if(!(0,Gf.isObject)(t))return!1;if(d_.get(t)===e)return!0;let s=!1,r=(0,px.isCanonicalDeny)(t,e,()=>(s=!0,n()));return r&&
!s&&d_.set(t,e),r}var hx=new Ka(p_.analyzeTlsOnly);function g_(t,e,n,s){if(y_(t,e,n))return[];let r=Yf[e],{tlsOnly:i,holes:o,
unverifiable:a}=hx.ask(t,n());return i?[]:o.length>0?[(0,Zr.violation)(`The policy of ${s()} does not deny all requests \
without TLS: ${o.join("; ")}.`,r)]:[(0,Zr.unverifiable)(`Whether the policy of ${s()} denies requests without TLS cannot\
 be determined: ${a.join("; ")}.`,r)]}function mx({table:t,fact:{region:e}},n){let{where:{account:s},replicationAccounts:r}=t,
i=e===void 0?void 0:(0,f_.partitionOf)(e),o=s===void 0?void 0:[s],a=n==="stream"?`/stream/${Qr.STREAM_LABEL}`:"",c=`arn:${i??
Qr.PARTITION}:dynamodb:${e??Qr.REGION}:${s??Qr.ACCOUNT}:table/`;return{kind:n,partition:i,accounts:r.length>0?r:o,arns:yx(
t).map(l=>c+l+a)}}function yx({tableName:t}){let[e]=t;return t.length===1&&e.kind==="value"?[e.value]:[]}function gx({table:t,
fact:{local:e,region:n}},s){return e||n===void 0||!(0,f_.awaitsPolicies)(t.metadata,n)?s:s.map(r=>(0,Zr.asWarning)({...r,
message:`${r.message} It passes until the next deployment: ${n} is among the new replicas (cdk-secure-table:newReplicas)\
.`,fix:`Deploy again without ${n} in the context cdk-secure-table:newReplicas. ${r.fix}`}))}var Yf={table:W.TLS_FIX,stream:W.
STREAM_TLS_FIX};function bx(t){let e=n=>s=>Sx(s)===t?n(s):[];return[{service:"dynamodb",action:"putResourcePolicy",check:e(
n=>wx((0,Gf.at)(n,"Policy"),t))},{service:"dynamodb",action:"deleteResourcePolicy",check:e(()=>[(0,Zr.violation)(`The cu\
stom resource removes the resource policy of a ${t}, which then accepts requests without TLS.`,Yf[t])])}]}function Sx(t){
return/\/stream\/|StreamArn/.test(JSON.stringify((0,Gf.at)(t,"ResourceArn")??""))?"stream":"table"}function wx(t,e){let n=typeof t==
"string"?(0,Qr.parseJson)(t):void 0;return n===void 0?[(0,Zr.unverifiable)(`The policy that the custom resource attaches\
 to a ${e} cannot be determined.`,Yf[e])]:g_(n,e,()=>({kind:e}),()=>`the ${e} that the custom resource sets`)}});var Ua=d(Tn=>{"use strict";Object.defineProperty(Tn,"__esModule",{value:!0});Tn.TABLE_CREATING_ACTIONS=void 0;Tn.sdkAction=
vx;Tn.hasSdkActions=kx;Tn.sdkActionName=Ox;var Hf=b(),_x=G();function vx(t,e){return zf.get(t)?.find(({name:n})=>n.toLowerCase()===
e.toLowerCase())}function kx(t){return zf.has(t)}function Ox(t){let e=t.replace(/Command$/i,""),n=[...zf.values()].flat().
find(s=>s.name.toLowerCase()===e.toLowerCase())?.name??e;return n.charAt(0).toLowerCase()+n.slice(1)}Tn.TABLE_CREATING_ACTIONS=
["dynamodb:CreateTable","dynamodb:CreateGlobalTable","dynamodb:ImportTable","dynamodb:RestoreTableFromBackup","dynamodb:\
RestoreTableToPointInTime","dynamodb:RestoreTableFromAwsBackup","backup:StartRestoreJob"];var Jf="deploys a template, wh\
ose tables cannot be read",Tx="launches a product, whose tables cannot be read",Ex="makes keys unusable, so that their t\
ables become inaccessible",zf=new Map([["dynamodb",[...Ba("CreateTable","ImportTable","RestoreTableFromBackup","RestoreT\
ableToPointInTime"),...Ba("UpdateTable","UpdateContinuousBackups","PutResourcePolicy","DeleteResourcePolicy"),...ks("add\
s replicas whose encryption cannot be read","CreateGlobalTable","UpdateGlobalTable")]],["dax",Ba("CreateCluster")],["kms",
[...Ba("PutKeyPolicy","DisableKey","DisableKeyRotation","ScheduleKeyDeletion"),...ks(Ex,"DeleteImportedKeyMaterial","Dis\
connectCustomKeyStore","DeleteCustomKeyStore")]],["backup",[{name:"StartRestoreJob",does:"restores a backup: the encrypt\
ion of the new table cannot be read",concerns:Ax},...["CreateRestoreTestingSelection","UpdateRestoreTestingSelection"].map(
t=>({name:t,does:"tests restores: the encryption of the restored tables cannot be read",concerns:Px}))]],["cloudcontrol",
["CreateResource","UpdateResource"].map(t=>({name:t,does:"creates or changes a resource that cannot be read",concerns:Nx}))],
["cloudformation",ks(Jf,"CreateStack","UpdateStack","CreateChangeSet","ExecuteChangeSet","CreateStackSet","UpdateStackSe\
t","CreateStackInstances","UpdateStackInstances","CreateStackRefactor","ExecuteStackRefactor")],["serverlessapplicationr\
epository",ks(Jf,"CreateCloudFormationChangeSet")],["service-catalog",[...ks(Tx,"ProvisionProduct","UpdateProvisionedPro\
duct","CreateProvisionedProductPlan","ExecuteProvisionedProductPlan"),...ks(Jf,"CreateProduct","CreateProvisioningArtifa\
ct")]]]);function Ba(...t){return t.map(e=>({name:e}))}function ks(t,...e){return e.map(n=>({name:n,does:t}))}function Ax(t){
let e=(0,Hf.at)(t,"ResourceType");return typeof e!="string"||e==="DynamoDB"||e==="CloudFormation"}function Px(t){let e=(0,Hf.
at)(t,"RestoreTestingSelection","ProtectedResourceType");return typeof e!="string"||e.toLowerCase()==="dynamodb"}function Nx(t){
let e=(0,Hf.at)(t,"TypeName");return typeof e!="string"||(0,_x.tableHiddenIn)(e)!==void 0||Rx.test(e)}var Rx=/^AWS::(DynamoDB|KMS|DAX|CloudFormation|ServiceCatalog|Serverless)::/});var Le=d(ei=>{"use strict";Object.defineProperty(ei,"__esModule",{value:!0});ei.checkKeys=Ix;ei.customerManaged=v_;ei.mayEncryptTables=
qx;var Xf=b(),Mx=G(),__=oe(),b_=B(),Qf=ae();function Ix(t,e){return k_(t).flatMap(n=>n.facts.flatMap(s=>{let r=n.usesOf(
s),i=e(s,r);return i.length===0?[]:(0,b_.findings)({...xx(n),when:n.caseOf(s)},r.some(Cx)?i:i.map(b_.possible))}))}function Cx({
fact:{encryption:t,isOptional:e}}){return t.length===1&&!e}function v_({encryption:t}){let e=[];for(let n of t)n.kind===
"value"&&n.value.level==="CUSTOMER_MANAGED"&&e.push(n.value);return e}function qx(t,{where:e}){let n=S_.get(t)??Lx(t);return S_.
set(t,n),n==="any"||n.has((0,__.resourceKey)(e))}var S_=new WeakMap;function Lx(t){let e=k_(t).map(({facts:[{where:s}]})=>s);
return t.opaque.length>0||e.some(({resourceType:s})=>s===Mx.REPLICA_KEY)||(0,Qf.allReplicas)(t).some(({fact:s})=>s.encryption.
some(({kind:r})=>r==="unverifiable"))?"any":new Set(e.map(__.resourceKey))}var w_=new WeakMap;function k_(t){let e=w_.get(
t)??$x(t);return w_.set(t,e),e}function $x(t){let e=new Map;for(let i of(0,Qf.allReplicas)(t))for(let{key:o}of v_(i.fact))
o!==void 0&&(0,Xf.addTo)(e,o,i);let n=new Map,s=new Map;for(let i of e.keys())(0,Xf.addTo)(n,Dx(i,s),i);let r=i=>e.get(i)[0].
table.when;return[...n.values()].map(i=>({facts:i,uses:i.flatMap(o=>e.get(o)),usesOf:o=>e.get(o),caseOf:o=>i.length>1||r(
o)?.undecided?r(o):void 0}))}function Dx(t,e){let s=(e.get(`${t.where.templateFile}#${t.where.logicalId}`)??[]).find(({where:r})=>r.
constructPath===t.where.constructPath);return s===void 0&&(0,Xf.addTo)(e,`${t.where.templateFile}#${t.where.logicalId}`,
t),s??t}function xx({facts:[{where:t}],uses:e}){let n=new Set(e.map(({table:s,fact:r})=>(0,Qf.remoteRegion)(s,r)));return{
where:t,region:n.size===1?[...n][0]:void 0,subjects:e.map(({table:s,fact:r})=>({where:s.where,region:r.region}))}}});var Xe=d(Ts=>{"use strict";Object.defineProperty(Ts,"__esModule",{value:!0});Ts.checkCalls=Bx;Ts.unknownCalls=Ux;Ts.keysNamedInCall=
Jx;Ts.createdReplicas=P_;var ti=b(),jx=G(),O_=I(),E_=Ua(),Fx=oe(),Os=B(),Kx=Le(),Zf="Define tables, keys and their polic\
ies as resources of the app, and don't change them with a custom resource.";function Bx(t,e){return A_(t,n=>e.filter(({service:s,
action:r})=>T_(n.service,s)&&T_(n.action,r)).flatMap(({action:s,check:r})=>(0,Os.matchBranches)(n.parameters,{value:r,absent:()=>r(
{}),unverifiable:i=>[(0,Os.unverifiable)(`The custom resource calls ${s} with parameters that cannot be determined: ${i}\
.`,Zf)]})))}function Ux(t){return A_(t,e=>[...Gx(e).map(n=>(0,Os.unverifiable)(`The custom resource ${n}.`,Zf)),...Yx(e)?
[(0,Os.unverifiable)("The custom resource makes a call that cannot be determined: it may create a table or change its en\
cryption.",Zf)]:[]])}function A_(t,e){let n=new Map;for(let s of t.sdkCalls.filter(r=>!Vx(t,r))){let r=(0,Fx.identityOf)(
s.where);n.set(r,[...n.get(r)??[],s])}return[...n.values()].flatMap(s=>{let r=s[0].where,i=s.find(o=>o.when?.undecided)?.
when;return(0,Os.findings)({where:r,subjects:[{where:r}],when:i},s.flatMap(o=>Wx(o)?e(o):e(o).map(Os.possible)))})}function Wx({
service:t,action:e}){return t.length===1&&e.length===1}function Vx(t,{where:e,service:n,key:s,region:r}){if(n.some(o=>o.
kind!=="value"||o.value!=="kms"))return!1;let i=r.every(o=>o.kind==="absent"||o.kind==="value"&&o.value===e.region);return t.
tables.length===0&&t.opaque.length===0||i&&s!==void 0&&s.every(o=>o.kind==="value"&&o.value.key!==void 0&&!(0,Kx.mayEncryptTables)(
t,o.value.key))}function Gx({service:t,action:e,parameters:n}){return(0,O_.valuesOf)(t).flatMap(s=>(0,O_.valuesOf)(e).flatMap(
r=>{let{does:i,concerns:o}=(0,E_.sdkAction)(s,r)??{};return i!==void 0&&(o===void 0||n.some(c=>o(c.kind==="value"?c.value:
{})))?[`calls ${r}, which ${i}`]:[]}))}function Yx({service:t,action:e}){return t.some(n=>n.kind!=="value"||(0,E_.hasSdkActions)(
n.value)&&e.some(({kind:s})=>s!=="value"))}function T_(t,e){return t.some(n=>n.kind==="value"&&n.value===e)}function Jx(t){
return[(0,ti.at)(t,"SSESpecification"),...P_(t)].flatMap(e=>(0,ti.at)(e,"KMSMasterKeyId")??[]).filter(e=>!(0,jx.isAwsManagedKey)(
e))}function P_(t){return(0,ti.listOf)((0,ti.at)(t,"ReplicaUpdates")).flatMap(e=>(0,ti.at)(e,"Create")??[])}});var q_=d(Wa=>{"use strict";Object.defineProperty(Wa,"__esModule",{value:!0});Wa.customerManagedKey=void 0;var ni=b(),tp=G(),
Hx=v(),L=B(),N_=vs(),zx=ae(),np=Xe(),Xx=Le();Wa.customerManagedKey={name:"CustomerManagedKey",title:"Every table and rep\
lica is encrypted with a customer managed KMS key",why:"You cannot control who uses the default AWS owned key, audit its\
 use in CloudTrail, rotate it or disable it. `Table` and `TableV2` use it in every Region unless you specify another key\
.",remedy:"Use `SecureTable`, or give the table and each replica a symmetric customer managed key in its own Region.",controls:{
nist80053R5:["SC-13","SC-28(1)","AU-9(3)","CP-9d","SC-8(3)","SC-8(4)","SI-19(4)"],hipaa:["164.312(a)(2)(iv)","164.312(e)\
(2)(ii)","164.308(a)(4)(ii)(A)"],pciDss4:["3.5.1","8.3.2"],iso27001:["A.8.24"],nist800171:["3.13.11","3.13.16"]},guarded:!0,
check:(t,e)=>[...Qx(t),...Zx(t,e),...(0,Xx.checkKeys)(t,oj),...lj(t,e),...t.restoreTests.flatMap(n=>cj(n,e)),...(0,np.unknownCalls)(
t)]};function Qx(t){let e="Define the table as a resource of the app, so that it can be checked, or exempt this resource\
 with EncryptedTables.exempt and a reason.",n=t.tables.filter(R_).flatMap(r=>(0,L.findings)({where:r.where,subjects:[{where:r.
where,region:r.where.region}],when:r.when},[(0,L.unverifiable)(`The table cannot be read: ${r.opaque??"its replicas are \
not in the template"}.`,e)])),s=t.opaque.flatMap(({where:r,why:i})=>(0,L.findings)({where:r,subjects:[{where:r,region:r.
region}]},[(0,L.unverifiable)(`Tables that cannot be checked may be created here: ${i}.`,e)]));return[...n,...s]}function R_(t){
return t.opaque!==void 0||t.replicas.length===0}function Zx(t,e){let n={value:(s,r)=>ej(s,r,e),absent:s=>[M_(s)],unverifiable:(s,r)=>[
I_(s,r)]};return(0,zx.checkReplicas)(t,s=>R_(s.table)?[]:(0,L.matchBranches)(s.fact.encryption,n,s))}function M_({name:t,
table:e}){return(0,L.violation)(`${t} is encrypted with an AWS owned key.`,sp(e))}function ej(t,e,n){switch(t.level){case"\
AWS_OWNED":return[M_(e)];case"AWS_MANAGED":return n.minimumKey==="AWS_MANAGED"?[]:[(0,L.violation)(`${e.name} is encrypt\
ed with the AWS managed key for DynamoDB (alias/aws/dynamodb).`,sp(e.table))];case"CUSTOMER_MANAGED":return[...tj(t,e),...nj(
t,e),...sj(t,e),...rj(t,e)]}}function I_(t,{inText:e,table:n}){return(0,L.unverifiable)(`Which key encrypts ${e} cannot \
be determined: ${t}.`,sp(n))}function tj({lookedUp:t,foreignKeyName:e},n){return t===void 0?[]:[{...I_(t,n),foreignKey:e}]}
function nj({viaAlias:t},{name:e}){return t===void 0?[]:[(0,L.asWarning)((0,L.violation)(`${e} specifies its key by ${t}\
. DynamoDB resolves an alias once: pointing the alias at another key later does not change the table's key.`,"Specify th\
e key by its ARN."))]}function sj(t,{name:e,table:n,fact:s}){let r=t.key?.where.region??t.keyRegion,i=r!==void 0&&r!==Hx.
REGION&&s.region!==void 0&&r!==s.region,o=n.replicas.find(({local:l})=>l)??n.replicas[0],a=o!==s&&o.encryption.some(l=>l.
kind==="value"&&ij(l.value,t)),c=(0,L.violation)(`${e} is encrypted with a key in another Region${i?` (${r})`:", the key\
 of the table in its own Region"}.`,"Specify for each replica the ARN of a key in its own Region.");return!i&&!a?[]:[i||
o.encryption.length===1?c:(0,L.possible)(c)]}function rj({key:t,foreignKeyName:e=""},{table:n}){let s=t?.where.account??
/^arn:[^:]*:kms:[^:]*:(\d{12}):/.exec(e)?.[1],r=n.where.account;if(s===void 0||r===void 0||s===r)return[];let{what:i,remedy:o}=(0,tp.
keyOfAnotherAccount)("The table's key",s,r);return[(0,L.asWarning)((0,L.violation)(i,o))]}function ij(t,e){return t.level===
"CUSTOMER_MANAGED"&&e.viaAlias===void 0&&(e.key===void 0?e.keyRegion!==void 0&&t.foreignKey===e.foreignKey:t.key===e.key)}
function oj(t){let e="Use an enabled key with KeySpec SYMMETRIC_DEFAULT and KeyUsage ENCRYPT_DECRYPT.",n=r=>i=>[(0,L.unverifiable)(
`${r} of the table's key cannot be determined: ${i}.`,e)],s=(r,i)=>({value:o=>o===i?[]:[(0,L.violation)(`The table's key\
 has ${r} ${o}, and DynamoDB accepts only ${i}.`,e)],absent:()=>[],unverifiable:aj(t)?()=>[]:n(r)});return[...(0,L.matchBranches)(
t.enabled,{value:r=>r?[]:[(0,L.violation)("The table's key is disabled, which makes the table inaccessible.",e)],absent:()=>[],
unverifiable:n("Enabled")}),...(0,L.matchBranches)(t.keySpec,s("KeySpec","SYMMETRIC_DEFAULT")),...(0,L.matchBranches)(t.
keyUsage,s("KeyUsage","ENCRYPT_DECRYPT"))]}function aj({where:t,rotation:e,origin:n}){return t.resourceType===tp.REPLICA_KEY&&
[...e,...n].every(({kind:s})=>s==="unverifiable")}function cj({where:t,restoresTables:e,encryption:n,when:s},{minimumKey:r}){
let i="Set RestoreMetadataOverrides on the restore testing selection: encryptionType KMS, and kmsMasterKeyArn with the A\
RN of a customer managed key (AWS Backup: restore testing inferred metadata).",o=e===void 0?L.unverifiable:L.violation,a=e===
void 0?"AWS Backup may restore tables":"AWS Backup restores tables",c=o(`${a} in these tests with an AWS owned key.`,i);
return(0,L.findings)({where:t,subjects:[{where:t,region:t.region}],when:s},(0,L.matchBranches)(n,{value:({level:l})=>l===
"AWS_OWNED"?[c]:l==="AWS_MANAGED"&&r!=="AWS_MANAGED"?[o(`${a} in these tests with the AWS managed key for DynamoDB (alia\
s/aws/dynamodb).`,i)]:[],absent:()=>[c],unverifiable:l=>[(0,L.unverifiable)(`Which key encrypts the tables that AWS Back\
up restores in these tests cannot be determined: ${l}.`,i)]}))}function sp({form:t}){switch(t){case"Table":return`Secure\
 it in place with ${N_.IN_PLACE}, or set \`encryption: TableEncryption.CUSTOMER_MANAGED\` with an \`encryptionKey\` (SSESpec\
ification: SSEEnabled true, SSEType KMS, KMSMasterKeyId). A new table can be a SecureTable. For a deployed table, or one\
 with replicationRegions, see docs/migration.md.`;case"GlobalTable":return`Make it a SecureTable, secure it in place wit\
h ${N_.IN_PLACE}, or set \`encryption: TableEncryptionV2.customerManagedKey(key, replicaKeyArns)\` (SSESpecification: SSEE\
nabled true, SSEType KMS, and a KMSMasterKeyId on every replica).`;case"SimpleTable":return"Make it a SecureTable, or gi\
ve it SSESpecification: SSEEnabled true, SSEType KMS, KMSMasterKeyId.";case"SdkCall":return"Make it a SecureTable, or pa\
ss SSESpecification: Enabled true, SSEType KMS, KMSMasterKeyId in the call."}}var ep="Pass an SSE specification with Ena\
bled true, SSEType KMS and the KMSMasterKeyId of a customer managed key, or define the table as a SecureTable.";function lj(t,e){
return(0,np.checkCalls)(t,[{service:"dynamodb",action:"updateTable",check:n=>uj(n,e)},{service:"kms",action:"disableKey",
check:()=>[(0,L.violation)("The custom resource disables a key, which makes its tables inaccessible.","Remove the call t\
hat disables the key.")]}])}function uj(t,e){let n=(0,ni.at)(t,"SSESpecification");return[...n===void 0?[]:dj(n,e),...(0,np.
createdReplicas)(t).flatMap(s=>C_((0,ni.at)(s,"KMSMasterKeyId"),"added replica",e))]}function dj(t,e){let n=(0,ni.at)(t,
"Enabled");switch(n===void 0?!1:(0,ni.booleanOf)(n)){case!0:return C_((0,ni.at)(t,"KMSMasterKeyId"),"table",e);case!1:return[
(0,L.violation)("The custom resource changes the table to an AWS owned key.",ep)];case void 0:return[(0,L.unverifiable)(
"The custom resource may change the table to an AWS owned key: Enabled cannot be determined.",ep)]}}function C_(t,e,n){return(t===
void 0||(0,tp.isAwsManagedKey)(t))&&n.minimumKey==="CUSTOMER_MANAGED"?[(0,L.violation)(`The custom resource changes the ${e}\
 to the AWS managed key for DynamoDB.`,ep)]:[]}});var ri=d(si=>{"use strict";Object.defineProperty(si,"__esModule",{value:!0});si.checkSwitch=hj;si.checkClusters=mj;si.checkSwitchCall=
yj;var fj=b(),yt=B(),pj=ae();function hj(t,e,n,s){let r=({name:o})=>[(0,yt.violation)(`${o} has no ${e}.`,n)],i={value:(o,a)=>o?
[]:r(a),absent:r,unverifiable:(o,{name:a})=>[(0,yt.unverifiable)(`${a} may have no ${e}, which cannot be determined: ${o}\
.`,n)]};return(0,pj.checkReplicas)(t,o=>(0,yt.matchBranches)(s(o.fact),i,o))}function mj(t,e,n,s,r){let i=(0,yt.violation)(
`The DAX cluster does not ${e}.`,n);return t.daxClusters.flatMap(o=>(0,yt.findings)({where:o.where,subjects:[],when:o.when},
(0,yt.matchBranches)(s(o),{value:a=>r(a)?[]:[i],absent:()=>[i],unverifiable:a=>[(0,yt.unverifiable)(`Whether the DAX clu\
ster does ${e} cannot be determined: ${a}.`,n)]})))}function yj(t,e,n){switch(t===void 0?!0:(0,fj.booleanOf)(t)){case!0:
return[];case!1:return[(0,yt.violation)(`The custom resource turns ${e} off.`,n)];case void 0:return[(0,yt.unverifiable)(
`Whether the custom resource turns ${e} off cannot be determined.`,n)]}}});var $_=d(Va=>{"use strict";Object.defineProperty(Va,"__esModule",{value:!0});Va.daxEncryptionAtRest=void 0;var gj=ri(),L_="\
Set SSESpecification: { SSEEnabled: true } on the cluster. This replaces an existing cluster.";Va.daxEncryptionAtRest={name:"\
DaxEncryptionAtRest",title:"DAX clusters are encrypted at rest",why:"A DAX cluster stores a copy of the table's data, an\
d encryption at rest is off by default.",remedy:L_,controls:{nist80053R5:["SC-13","SC-28(1)"],hipaa:["164.312(a)(2)(iv)"],
pciDss4:["3.5.1","8.3.2"],securityHub:["DynamoDB.3"],iso27001:["A.8.24"],nist800171:["3.13.16"]},guarded:!0,check:t=>(0,gj.
checkClusters)(t,"encrypt at rest",L_,e=>e.encryptionAtRest,e=>e)}});var x_=d(Ga=>{"use strict";Object.defineProperty(Ga,"__esModule",{value:!0});Ga.daxEncryptionInTransit=void 0;var bj=ri(),
D_="Set ClusterEndpointEncryptionType: TLS on the cluster (dax.r3 node types do not support it). This replaces an existi\
ng cluster.";Ga.daxEncryptionInTransit={name:"DaxEncryptionInTransit",title:"DAX clusters accept only TLS",why:"The tabl\
e's resource policy does not apply to a DAX cluster. Clients read data through DAX unencrypted unless the cluster endpoi\
nt requires TLS.",remedy:D_,controls:{nist80053R5:["SC-8","SC-8(1)"],hipaa:["164.312(e)(1)"],pciDss4:["2.2.7","4.2.1","4\
.2.1.1","8.3.2"],securityHub:["DynamoDB.7"],iso27001:["A.8.24"],soc2:["CC6.7"]},guarded:!0,check:t=>(0,bj.checkClusters)(
t,"demand TLS",D_,e=>e.endpointEncryption,e=>e==="TLS")}});var K_=d(Ya=>{"use strict";Object.defineProperty(Ya,"__esModule",{value:!0});Ya.deletionProtection=void 0;var Sj=b(),wj=Xe(),
F_=ri(),j_="Set `deletionProtection: true` on every replica: DynamoDB does not copy the setting between replicas.";Ya.deletionProtection=
{name:"DeletionProtection",title:"Every replica has deletion protection",why:"Deleting a table also deletes its resource\
 policy and its point-in-time recovery settings. A table restored from a backup has neither.",remedy:j_,controls:{securityHub:[
"DynamoDB.6"]},guarded:!1,check:t=>[...(0,F_.checkSwitch)(t,"deletion protection",j_,e=>e.deletionProtection),..._j(t)]};
function _j(t){return(0,wj.checkCalls)(t,[{service:"dynamodb",action:"updateTable",check:e=>(0,F_.checkSwitchCall)((0,Sj.
at)(e,"DeletionProtectionEnabled"),"deletion protection","Remove the parameter that turns deletion protection off.")}])}});var U_=d(rp=>{"use strict";Object.defineProperty(rp,"__esModule",{value:!0});rp.withoutLiteralLoops=kj;var $e=b(),vj=2e3,
B_=/^Fn::ForEach::/;function kj(t){return(0,$e.listOf)((0,$e.at)(t,"Transform")).includes("AWS::LanguageExtensions")?Ja(
t,{left:vj}):t}function Ja(t,e){return(0,$e.isList)(t)?t.map(n=>Ja(n,e)):(0,$e.isObject)(t)?Object.fromEntries(Object.entries(
t).flatMap(([n,s])=>{let r=B_.test(n)?Oj(s,e):void 0;return r===void 0?[[n,Ja(s,e)]]:r.flatMap(i=>Object.entries(Ja(i,e)))})):
t}function Oj(t,e){let[n,s,r,...i]=(0,$e.isList)(t)?t:[];if(!(!(typeof n=="string"&&/^[A-Za-z0-9]+$/.test(n)&&(0,$e.isList)(
s)&&s.every($e.isScalar)&&(0,$e.isObject)(r)&&i.length===0)||e.left<s.length))return e.left-=s.length,s.map(a=>Ha(r,n,String(
a)))}function Tj([t,e,...n],s,r){return[t,...e===void 0?[]:[Ha(e,s,r)],...n]}function Ej(t){let e=t["Fn::Sub"];return typeof e==
"string"&&!e.includes("${")&&Object.keys(t).length===1?e:t}function Ha(t,e,n){let s=n.replace(/[^A-Za-z0-9]/g,""),r=i=>i.
replaceAll(`\${${e}}`,()=>n).replaceAll(`&{${e}}`,()=>s);return(0,$e.isList)(t)?t.map(i=>Ha(i,e,n)):(0,$e.isObject)(t)?t.
Ref===e&&Object.keys(t).length===1?n:Ej(Object.fromEntries(Object.entries(t).map(([i,o])=>{let a=B_.test(i)&&(0,$e.isList)(
o)&&o[0]===e;return[r(i),a?Tj(o,e,n):Ha(o,e,n)]}))):typeof t=="string"?r(t):t}});var le=d(ce=>{"use strict";Object.defineProperty(ce,"__esModule",{value:!0});ce.FOREIGN_REFERENCE=ce.DEPLOYER_VALUE=ce.UNRENDERED=
ce.Scope=ce.Template=void 0;ce.mayShareEnvironment=Rj;ce.mayEqual=op;var Aj=require("path"),Pj=U_(),Wt=b(),ip=class{source;origin;document;resources;parent;nested=new Map;partlyRead=new Set;isDeployedElsewhere=!1;constructor(e,n){
this.source=e,this.origin=n,this.document=(0,Pj.withoutLiteralLoops)(e);let s=new Map,r=(0,Wt.at)(this.document,"Resourc\
es");for(let i of(0,Wt.isObject)(r)?Object.keys(r):[]){let o=(0,Wt.at)(r,i),a=(0,Wt.at)(o,"Type");if((0,Wt.isObject)(o)&&
typeof a=="string"){let c=(0,Wt.at)(o,"Properties");s.set(i,{template:this,logicalId:i,type:a,entry:o,properties:(0,Wt.isObject)(
c)?c:{}})}}this.resources=s}get region(){return this.isElsewhere?void 0:this.origin.region}get account(){return this.isElsewhere?
void 0:this.origin.account}get isElsewhere(){return this.isDeployedElsewhere||(this.parent?.template.isElsewhere??!1)}section(e,n){
return(0,Wt.at)(this.document,e,n)}get deployedBy(){let{parent:e,origin:n}=this;return n.isOnlyDeployed&&e!==void 0?e.template.
deployedBy??e.resource:void 0}locate(e){let{origin:n}=this;return{get constructPath(){return e===void 0?n.stackPath:n.pathOf(
e.logicalId)??Nj(n,e.logicalId)},templateFile:n.file,logicalId:e?.logicalId??"",resourceType:e?.type??"AWS::CloudFormati\
on::Stack",region:this.region,account:this.account}}};ce.Template=ip;function Nj({file:t,stackPath:e},n){return`${t===void 0?
e:(0,Aj.basename)(t)}#${n}`}function Rj(t,e){return op(t.account,e.account)&&op(t.region,e.region)}function op(t,e){return t===
void 0||e===void 0||t===e}var ap=class{path;constructor(e){this.path=e}includesResource({template:e,logicalId:n}){return this.
path===""||this.includes(e.origin.pathOf(n)??e.origin.stackPath)}includesTemplate(e){return this.path===""||this.includes(
e.origin.stackPath)}includes(e){return e===this.path||e.startsWith(`${this.path}/`)}};ce.Scope=ap;ce.UNRENDERED="Fn::Unr\
endered";ce.DEPLOYER_VALUE="Fn::DeployerValue";ce.FOREIGN_REFERENCE="Fn::ForeignReference"});var G_=d(za=>{"use strict";Object.defineProperty(za,"__esModule",{value:!0});za.keyAccess=void 0;var Es=oe(),Mj=le(),cp=B(),
Ij=Le(),Cj="Grant with the methods of the table (grantReadData, grantWriteData, grants), which add the permissions on it\
s key too, or allow the role kms:Decrypt on the key. A role that writes also needs kms:Encrypt, kms:ReEncrypt* and kms:G\
enerateDataKey*.";za.keyAccess={name:"KeyAccess",title:"A role that can access the data of a table can use its key",why:"\
Every request that reads or writes items of an encrypted table needs kms:Decrypt on its key. Without it, the request is \
denied.",remedy:Cj,controls:{},guarded:!1,check:t=>{let e=t.related.roles.filter(({tables:s,allTables:r})=>r||s.length>0),
n=e.length===0?void 0:new up(t);return n===void 0?[]:e.flatMap(s=>Lj(s,n))}};function qj({uses:t}){let[e,n,s]=["read","w\
rite","stream"].map(o=>t.includes(o));return`Write \`${[...e&&n?["grantReadWriteData"]:[...e?["grantReadData"]:[],...n?[
"grantWriteData"]:[]],...s?["grantStreamRead"]:[]].map(o=>`table.${o}(role)`).join("; ")}\`, which adds the permissions o\
n the key too. If a construct writes the policies of the role, let the principals of the account use the key through Dyn\
amoDB (\`keyOptions: { allowAccountPrincipals: true }\` of SecureTable), or allow the role kms:Decrypt on the key. A role \
that writes also needs kms:Encrypt, kms:ReEncrypt* and kms:GenerateDataKey*.`}var up=class{facts;tables;ofAccounts=new Map;constructor(e){
this.facts=e,this.tables=new Map(e.tables.map(n=>[(0,Es.resourceKey)(n.where),n]))}keysFor({tables:e,allTables:n,where:{
account:s}}){return n?this.ofAccount(s):V_(e.flatMap(({where:r,region:i})=>W_(this.tables.get((0,Es.resourceKey)(r)),i)))}ofAccount(e){
let n=this.ofAccounts.get(e)??V_(this.facts.tables.filter(({where:s})=>(0,Mj.mayEqual)(e,s.account)).flatMap(s=>W_(s)));
return this.ofAccounts.set(e,n),n}};function W_(t,e){let n=t?.replicas.find(s=>e===void 0?s.local:s.region===e);return n===
void 0?[]:(0,Ij.customerManaged)(n).flatMap(({key:s})=>s===void 0?[]:[{table:t,key:s}])}function V_(t){let e=new Map;return t.
forEach(n=>e.has(n.key)||e.set(n.key,n)),[...e.values()]}var lp=3;function Lj(t,e){let n=e.keysFor(t).filter(({key:i})=>!$j(
t,i));if(n.length===0)return[];let s=n.slice(0,lp).map(({table:i,key:o})=>`${i.where.constructPath} (key ${o.where.constructPath}\
)`),r=n.length>lp?` and ${n.length-lp} more`:"";return(0,cp.findings)({where:t.where,subjects:n.map(({table:i})=>({where:i.
where}))},[(0,cp.asWarning)((0,cp.violation)(`The role can access the data of ${s.join(", ")}${r}, but neither its polic\
ies nor the key policy allow it to decrypt.`,qj(t)))])}function $j(t,{users:e,where:n}){let s=t.anyKey||t.keys.some(i=>(0,Es.
resourceKey)(i)===(0,Es.resourceKey)(n)),r=i=>{switch(i.kind){case"unverifiable":return!0;case"absent":return s;case"val\
ue":return i.value.anyPrincipal||i.value.account&&s||Dj(i.value,t)}};return e===void 0||e.every(r)}function Dj({roles:t,
roleNames:e},{where:n,name:s}){return s!==void 0&&e.includes(s)||t.some(r=>(0,Es.resourceKey)(r)===(0,Es.resourceKey)(n))}});var z_=d(Xa=>{"use strict";Object.defineProperty(Xa,"__esModule",{value:!0});Xa.keyPolicyScope=void 0;var Y_=b(),xj=v(),
jj=xf(),Ae=B(),Fj=Xe(),Kj=$r(),Bj=Le(),As="Name the principals in the key policy, or restrict the statement to one accou\
nt (`kms:CallerAccount`) and to DynamoDB (`kms:ViaService`).",Uj=`${As} If a role or user is known only at deployment, r\
estrict the statement to the account in its ARN: StringEquals on \`kms:CallerAccount\` with \`Fn.select(4, Fn.split(':', ar\
n))\`.`,J_="Remove BypassPolicyLockoutSafetyCheck.";Xa.keyPolicyScope={name:"KeyPolicyScope",title:"The key policy of a \
table's key allows only named principals",why:"A key that every principal can use protects nothing. If a key policy lock\
s its own account out, only AWS Support can restore access to the key.",remedy:As,controls:{cisAws:["2.21"],securityHub:[
"KMS.5"]},guarded:!0,check:t=>[...(0,Bj.checkKeys)(t,Wj),...Gj(t)]};function Wj(t){return[...(0,Ae.matchBranches)(t.policy,
{value:e=>H_(e,t.namedPrincipals),absent:()=>[],unverifiable:e=>[(0,Ae.unverifiable)(`The policy of the table's key cann\
ot be determined: ${e}.`,As)]}),...(0,Ae.matchBranches)(t.bypassPolicyLockoutSafetyCheck,{value:e=>e?[(0,Ae.violation)("\
The table's key bypasses the key policy lockout safety check (BypassPolicyLockoutSafetyCheck).",J_)]:[],absent:()=>[],unverifiable:e=>[
(0,Ae.unverifiable)(`Whether the table's key bypasses the key policy lockout safety check cannot be determined: ${e}.`,J_)]})]}
var Vj=new Kj.TextMemory;function H_(t,e=[]){let{publicAllow:n,rootMayAdminister:s,unverifiable:r}=Vj.ask(JSON.stringify(
[t,e]),()=>(0,jj.analyzeKeyPolicy)(t,e));return n.length>0?[(0,Ae.violation)(`The key policy allows public access: ${n.join(
"; ")}.`,As)]:r.length>0?[(0,Ae.unverifiable)(`Whether the key policy allows public access cannot be determined: ${r.join(
"; ")}.`,Uj)]:s?[]:[(0,Ae.asWarning)((0,Ae.violation)("The key policy does not allow the account to change it: if the pr\
incipals that it names are deleted, only AWS Support can restore access.","Allow kms:PutKeyPolicy to the account (arn:aw\
s:iam::<account>:root)."))]}function Gj(t){return(0,Fj.checkCalls)(t,[{service:"kms",action:"putKeyPolicy",check:e=>[...(0,Y_.
at)(e,"BypassPolicyLockoutSafetyCheck")===!0?[(0,Ae.violation)("The custom resource sets a key policy and bypasses the k\
ey policy lockout safety check.",As)]:[],...Yj((0,Y_.at)(e,"Policy"))]},{service:"kms",action:"createGrant",check:()=>[(0,Ae.
violation)("The custom resource creates a KMS grant, which lets a principal use a key regardless of the key policy.","Al\
low the principal in the key policy instead.")]}])}function Yj(t){let e=(0,Ae.unverifiable)("The key policy that the cus\
tom resource sets cannot be determined.",As),n=typeof t=="string"?(0,xj.parseJson)(t):void 0;return n===void 0?[e]:H_(n)}});var Q_=d(Gt=>{"use strict";Object.defineProperty(Gt,"__esModule",{value:!0});Gt.Stay=void 0;Gt.stayOfKey=Hj;Gt.stayOfTable=
zj;Gt.policyOf=Xj;Gt.mayBeProtected=Qj;var Jj=P(),Qa=b(),Vt;(function(t){t[t.DELETED=0]="DELETED",t[t.UNLESS_CREATION_FAILS=
1]="UNLESS_CREATION_FAILS",t[t.RETAINED=2]="RETAINED"})(Vt||(Gt.Stay=Vt={}));var Za={Delete:Vt.DELETED,RetainExceptOnCreate:Vt.
UNLESS_CREATION_FAILS,Retain:Vt.RETAINED};function Hj(t){return X_(t)??Vt.DELETED}function zj(t){return t===void 0?Vt.DELETED:
X_(t)??Vt.RETAINED}function Xj(t){return Object.keys(Za).find(e=>Za[e]===t)}function X_(t){return typeof t=="string"&&Object.
hasOwn(Za,t)?Za[t]:void 0}function Qj(t){let e=(0,Qa.at)(t,"Replicas")??[];return!(0,Qa.isList)(e)||[t,...e].some(n=>{let s=(0,Qa.
at)(n,"DeletionProtectionEnabled");return!(0,Jj.isPlainObject)(n)||s!==void 0&&(0,Qa.booleanOf)(s)!==!1})}});var rv=d(ec=>{"use strict";Object.defineProperty(ec,"__esModule",{value:!0});ec.keyRetained=void 0;var Z_=oe(),ue=Q_(),ii=B(),
Zj=Xe(),eF=Le(),sv="Set `removalPolicy: RemovalPolicy.RETAIN` on the key (DeletionPolicy and UpdateReplacePolicy: Retain\
), or delete its tables with it: RemovalPolicy.DESTROY on each table and on the nested stacks around it, without deletio\
n protection.";ec.keyRetained={name:"KeyRetained",title:"The key of a table is not deleted while the table stays",why:"W\
ithout its key, a table is inaccessible and its backups are unreadable. CloudFormation cannot cancel the deletion of a k\
ey.",remedy:sv,controls:{securityHub:["KMS.3"]},guarded:!0,check:t=>[...(0,eF.checkKeys)(t,tF),...rF(t)]};function tF(t,e){
return[...ev("DeletionPolicy",t.deletionPolicy,()=>tv(t,e,({deletionPolicy:n})=>[n])),...ev("UpdateReplacePolicy",t.updateReplacePolicy,
()=>tv(t,e,({deletionPolicy:n,updateReplacePolicy:s})=>[n,s]))]}function ev(t,e,n){let s=(r,i,o)=>{let{stay:a,table:c,within:l}=r===
ue.Stay.RETAINED?{stay:ue.Stay.DELETED}:n();if(r>=a||c===void 0)return[];let{constructPath:u}=c.where,f=l===void 0||l.where.
constructPath===u?"":` with its nested stack ${l.where.constructPath}`;return[o(`${i}, and ${u} stays${f}${a===ue.Stay.RETAINED?
"":" unless its creation fails"}.`,sv)]};return(0,ii.matchBranches)(e,{value:r=>s((0,ue.stayOfKey)(r),`The table's key i\
s deleted ${(0,ue.stayOfKey)(r)===ue.Stay.UNLESS_CREATION_FAILS?"when its creation fails":"with its resource"}: ${t} is ${r}`,
ii.violation),absent:()=>s(ue.Stay.DELETED,`The table's key is deleted with its resource: it has no ${t}`,ii.violation),
unverifiable:r=>s(ue.Stay.DELETED,`The ${t} of the table's key cannot be determined: ${r}`,ii.unverifiable)})}function tv(t,e,n){
let s={stay:ue.Stay.DELETED};for(let{table:r}of e){let i=sF(r)?ue.Stay.RETAINED:Math.max(...n(r).map(nv));i>s.stay&&(s={
stay:i,table:r});for(let o of nF(t,r)){let a=nv(o.deletionPolicy);a>s.stay&&(s={stay:a,table:r,within:o})}}return s}function nF({
nestedIn:t=[]},{nestedIn:e=[]}){let n=new Set(t.map(({where:s})=>(0,Z_.resourceKey)(s)));return e.filter(({where:s})=>!n.
has((0,Z_.resourceKey)(s)))}function nv(t){return t===void 0?ue.Stay.RETAINED:Math.max(...t.map(e=>{switch(e.kind){case"\
value":return(0,ue.stayOfTable)(e.value);case"absent":return(0,ue.stayOfTable)(void 0);case"unverifiable":return ue.Stay.
RETAINED}}))}function sF({opaque:t,replicas:e}){return t!==void 0||e.some(({deletionProtection:n})=>n.some(s=>s.kind==="\
unverifiable"||s.kind==="value"&&s.value))}function rF(t){return(0,Zj.checkCalls)(t,[{service:"kms",action:"scheduleKeyD\
eletion",check:()=>[(0,ii.violation)("The custom resource deletes a key: the tables encrypted with it are lost.","Remove\
 the call that deletes the key.")]}])}});var cv=d(tc=>{"use strict";Object.defineProperty(tc,"__esModule",{value:!0});tc.keyRotation=void 0;var De=B(),iF=ae(),iv=Xe(),
av=Le();tc.keyRotation={name:"KeyRotation",title:"The key of every table rotates automatically",why:"Rotation limits how\
 much data is encrypted with the same key material. KMS rotates without interruption and keeps the old material for exis\
ting data.",remedy:"Set `enableKeyRotation: true` on the key. KMS rotates only symmetric keys whose key material it gene\
rated.",controls:{nist80053R5:["SC-12","SC-12(2)","SC-12(6)","CM-6a","CM-9b","SA-9(6)"],hipaa:["164.312(a)(2)(iv)"],pciDss4:[
"3.7.4","3.7.5"],cisAws:["4.6"],securityHub:["KMS.4"],iso27001:["A.8.24"]},guarded:!0,check:t=>[...(0,iF.checkReplicas)(
t,oF),...(0,av.checkKeys)(t,aF),...dF(t)]};var ov="Set `enableKeyRotation: true` on the key (EnableKeyRotation: true).";
function oF(t){return(0,av.customerManaged)(t.fact).filter(({key:e})=>e===void 0).map(({foreignKey:e,foreignKeyName:n})=>({
...(0,De.unverifiable)(`${t.name} is encrypted with a key whose rotation cannot be determined: ${e??"the app does not de\
fine it"}.`,"Define the key in this app, or exempt the table with the evidence that the key rotates as the reason. To ex\
empt all tables on the key at once, pass the key to EncryptedTables.exempt."),foreignKey:n}))}function aF(t){let e=cF(t);
return e.length>0?e:[...lF(t),...uF(t)]}function cF({origin:t}){let e="Use a key with Origin AWS_KMS and automatic rotat\
ion.";return(0,De.matchBranches)(t,{value:n=>n==="AWS_KMS"?[]:[(0,De.violation)(`The table's key has Origin ${n}: KMS ca\
nnot rotate it automatically.`,e)],absent:()=>[],unverifiable:n=>[(0,De.unverifiable)(`The Origin of the table's key can\
not be determined: ${n}.`,e)]})}function lF({rotation:t,keySpec:e}){if(e.some(s=>s.kind==="value"&&s.value!=="SYMMETRIC_\
DEFAULT"))return[];let n=(0,De.violation)("The table's key does not rotate.",ov);return(0,De.matchBranches)(t,{value:s=>s?
[]:[n],absent:()=>[n],unverifiable:s=>[(0,De.unverifiable)(`Whether the table's key rotates cannot be determined: ${s}.`,
ov)]})}function uF({rotationPeriodInDays:t}){return(0,De.matchBranches)(t,{value:e=>e>=90&&e<=2560?[]:[(0,De.violation)(
`The table's key has a rotation period of ${e} days, and KMS accepts 90 to 2560.`,"Set RotationPeriodInDays to a number \
from 90 to 2560.")],absent:()=>[],unverifiable:()=>[]})}function dF(t){return(0,iv.checkCalls)(t,[{service:"kms",action:"\
disableKeyRotation",check:()=>[(0,De.violation)("The custom resource turns the rotation of a key off.","Remove the call \
that turns rotation off.")]},{service:"dynamodb",action:"updateTable",check:e=>(0,iv.keysNamedInCall)(e).map(()=>(0,De.unverifiable)(
"The custom resource changes the table to a key whose rotation cannot be determined.","Specify the key in the properties\
 of the table, so that it can be checked."))}])}});var dv=d(sc=>{"use strict";Object.defineProperty(sc,"__esModule",{value:!0});sc.kinesisDestinationEncrypted=void 0;var nc=B(),
fF=ae();sc.kinesisDestinationEncrypted={name:"KinesisDestinationEncrypted",title:"Kinesis streams that receive a table's\
 changes are encrypted with KMS",why:"The stream contains every change of the table, including item images, and the encr\
yption of the table does not apply to it.",remedy:"Encrypt the stream with the AWS managed key for Kinesis or with its o\
wn customer managed key: a table's key is usable only through DynamoDB.",controls:{nist80053R5:["SC-13","SC-28","SC-28(1\
)"],hipaa:["164.312(a)(2)(iv)"],securityHub:["Kinesis.1"],iso27001:["A.8.24"],nist800171:["3.13.16"]},guarded:!1,check:t=>(0,fF.
checkReplicas)(t,e=>(0,nc.matchBranches)(e.fact.kinesis,pF,e))};var pF={value:(t,e)=>hF(e,t),absent:()=>[],unverifiable:(t,e)=>[
uv(e,"a stream",t)]},lv="Set `encryption: StreamEncryption.MANAGED` on the stream, or StreamEncryption.KMS with its own \
key (StreamEncryption: EncryptionType KMS, KeyId alias/aws/kinesis or that key).";function hF(t,{encryption:e,stream:n}){
let s=(0,nc.violation)(`${t.name} sends its changes to the Kinesis stream ${n}, which is not encrypted with KMS.`,lv);return(0,nc.
matchBranches)(e,{value:({level:r})=>r==="AWS_OWNED"?[s]:[],absent:()=>[s],unverifiable:r=>[uv(t,n,r)]})}function uv(t,e,n){
return(0,nc.unverifiable)(`${t.name} sends its changes to ${e}, whose encryption cannot be determined: ${n}.`,lv)}});var ic=d(rc=>{"use strict";Object.defineProperty(rc,"__esModule",{value:!0});rc.TLS_CONTROLS=void 0;rc.TLS_CONTROLS={nist80053R5:[
"SC-8","SC-8(1)"],hipaa:["164.312(e)(1)"],pciDss4:["4.2.1"],iso27001:["A.8.24"],soc2:["CC6.7"]}});var fp=d(Yt=>{"use strict";Object.defineProperty(Yt,"__esModule",{value:!0});Yt.ANY_VARIABLE=void 0;Yt.environments=yF;var oi=P(),
gt=b(),mF=v(),dp=I();function yF(t,e){let{template:n,properties:s,type:r}=e,i=bF.get(r);if(i===void 0)return[];let o=i.flatMap(
f=>pv(s,f)),a=r==="AWS::Serverless::Function"?(0,gt.at)(n.document,"Globals","Function")??{}:{},c=new Set(o.map(([f])=>f)),
l=i.flatMap(f=>pv(a,f)).filter(([f])=>!c.has(f)),u=n.locate(e);return[...o,...l].map(([f,p])=>({where:u,name:f,value:(0,dp.
eachValue)(t.evaluate(p,n),m=>{let g=(0,mF.joinedParts)(m);return g===void 0?t.asText((0,dp.value)(m)):(0,dp.value)(g.map(
vF).join(""))})}))}Yt.ANY_VARIABLE="*";var fv={path:["Environment","Variables"],format:"map"},gF=["CodeRepository","Code\
Configuration","CodeConfigurationValues"],bF=new Map([["AWS::Lambda::Function",[fv]],["AWS::Serverless::Function",[fv]],
["AWS::ECS::TaskDefinition",[{path:["ContainerDefinitions","Environment"],format:"list"}]],["AWS::CodeBuild::Project",[{
path:["Environment","EnvironmentVariables"],format:"list"}]],["AWS::Batch::JobDefinition",[{path:["ContainerProperties",
"Environment"],format:"list"}]],["AWS::AppRunner::Service",[{path:["SourceConfiguration","ImageRepository","ImageConfigu\
ration","RuntimeEnvironmentVariables"],format:"list"},{path:["SourceConfiguration",...gF,"RuntimeEnvironmentVariables"],
format:"list"}]]]);function pv(t,{path:e,format:n}){return e.reduce((r,i)=>r.flatMap(o=>SF(o,i)),[t]).flatMap(r=>n==="ma\
p"?(0,oi.presentBranches)(r).flatMap(wF):(0,oi.itemBranches)(r).map(_F))}function SF(t,e){return(0,oi.itemBranches)(t).flatMap(
n=>hv(n)?[n]:(0,gt.at)(n,e)??[])}function hv(t){return!(0,gt.isObject)(t)||(0,oi.asIntrinsic)(t)!==void 0}function wF(t){
return hv(t)?[[Yt.ANY_VARIABLE,t]]:(0,gt.entriesOf)(t).map(([e,n])=>[e.startsWith("Fn::")?Yt.ANY_VARIABLE:e,n])}function _F(t){
let e=(0,gt.at)(t,"Name");return(0,gt.isScalar)(e)?[String(e),(0,gt.at)(t,"Value")??""]:[Yt.ANY_VARIABLE,(0,gt.at)(t,"Va\
lue")??t]}function vF(t){if((0,gt.isScalar)(t))return String(t);let e=(0,oi.namedResource)(t);return`\${${e===void 0?JSON.
stringify(t):[e.logicalId,e.attribute??[]].flat().join(".")}}`}});var yv=d(ac=>{"use strict";Object.defineProperty(ac,"__esModule",{value:!0});ac.plaintextEndpoint=void 0;var pp=v(),kF=ic(),
oc=B(),mv=fp();ac.plaintextEndpoint={name:"PlaintextEndpoint",title:"No environment variable configures an endpoint of D\
ynamoDB or DAX without TLS",why:"DynamoDB accepts plain HTTP. When a TLS-only policy denies a request, its keys and item\
s have already crossed the network unencrypted. `dax://` is unencrypted, `daxs://` uses TLS.",remedy:"Use `https://` and\
 `daxs://`, or omit the endpoint: the SDKs use TLS by default.",controls:kF.TLS_CONTROLS,guarded:!1,check:t=>t.environments.
flatMap(e=>(0,oc.findings)({where:e.where,subjects:[],when:e.when},TF(e)))};var OF=["AWS_ENDPOINT_URL","AWS_ENDPOINT_URL\
_DYNAMODB","AWS_ENDPOINT_URL_DYNAMODB_STREAMS","AWS_ENDPOINT_URL_DAX"];function TF({name:t,value:e}){let n=[...OF,mv.ANY_VARIABLE].
includes(t.toUpperCase()),s=t===mv.ANY_VARIABLE?"a variable":t,r="Use https:// (daxs:// for DAX) in the variable, or rem\
ove the variable.",i=o=>[(0,oc.unverifiable)(`Whether ${s} configures an endpoint with TLS cannot be determined: ${o}.`,
r)];return(0,oc.matchBranches)(e,{value:o=>EF(o,n)?[(0,oc.violation)(`${s} configures an endpoint without TLS: ${(0,pp.abbreviate)(
o)}.`,r)]:n&&/^\s*\$\{/.test((0,pp.display)(o))?i(`it begins with ${(0,pp.abbreviate)(o)}`):[],absent:()=>[],unverifiable:o=>n?
i(o):[]})}function EF(t,e){return/\bdax:\/\//i.test(t)?!0:[...t.matchAll(/\bhttp:\/\/(?<host>[^\s/"'\\,;]*)/gi)].some(({
groups:n})=>e||AF(n.host))}function AF(t){return t.toLowerCase().replace(/:\d+$/,"").split(".").some(n=>/^(?:(?:(?:streams|search)-)?(?:dynamodb|ddb)(?:-fips)?|dax|dax-clusters)$/.
test(n))}});var Sv=d(cc=>{"use strict";Object.defineProperty(cc,"__esModule",{value:!0});cc.pointInTimeRecovery=void 0;var PF=b(),NF=Xe(),
bv=ri(),gv="Set `pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true }` on every replica: DynamoDB does\
 not copy the setting between replicas.";cc.pointInTimeRecovery={name:"PointInTimeRecovery",title:"Every replica has poi\
nt-in-time recovery",why:"Encryption does not protect against accidental writes and deletes. Point-in-time recovery does\
, and exports to Amazon S3 need it.",remedy:gv,controls:{nist80053R5:["CP-9","CP-10"],hipaa:["164.308(a)(7)(ii)(A)","164\
.308(a)(7)(ii)(B)"],pciDss4:["10.3.3","10.5.1"],securityHub:["DynamoDB.2"]},guarded:!1,check:t=>[...(0,bv.checkSwitch)(t,
"point-in-time recovery",gv,e=>e.pointInTimeRecovery),...RF(t)]};function RF(t){return(0,NF.checkCalls)(t,[{service:"dyn\
amodb",action:"updateContinuousBackups",check:e=>(0,bv.checkSwitchCall)((0,PF.at)(e,"PointInTimeRecoverySpecification","\
PointInTimeRecoveryEnabled"),"point-in-time recovery","Remove the call that turns point-in-time recovery off.")}])}});var kv=d(uc=>{"use strict";Object.defineProperty(uc,"__esModule",{value:!0});uc.replicaParity=void 0;var yp=b(),hp=Dr(),
bt=B(),mp=ae();uc.replicaParity={name:"ReplicaParity",title:"All replicas of a table have the same settings",why:"Dynamo\
DB replicates items, but not resource policies, tags, Contributor Insights and keys: each replica has its own. One repli\
ca with weaker settings exposes the data of all.",remedy:"Use the same settings for every replica. All replicas in one a\
ccount need the same kind of key.",controls:{},guarded:!1,check:(t,e)=>t.tables.flatMap(n=>{let s=(0,mp.replicasOf)(n),r=s.
find(({fact:i})=>i.local)??s[0];return s.filter(({fact:i})=>!i.local).flatMap(i=>(0,bt.findings)((0,mp.locationOf)(i),[...MF(
i,r),...i!==r&&(0,mp.isRemote)(n,i.fact)?[...IF(i,r),...CF(i,r,e)]:[]]))})};function MF({fact:{region:t},name:e},{fact:{
region:n}}){let s="Use a Region of the table's partition, for example us-east-1.";if(t===void 0||(0,hp.isKnownRegion)(t)){
let r=[t,n].flatMap(i=>i===void 0?[]:(0,hp.partitionOf)(i)??[]);return new Set(r).size>1?[(0,bt.violation)(`${e} is in a\
nother AWS partition than the table, and DynamoDB does not replicate between partitions.`,s)]:[]}return[(0,hp.partitionOf)(
t)===void 0?(0,bt.violation)(`${e} is in a Region that does not exist.`,s):(0,bt.asWarning)((0,bt.unverifiable)(`${e} is\
 in a Region that this version of the library does not know.`,s))]}var vv="Use the same settings for every replica: Dyna\
moDB does not copy them between Regions.";function IF(t,e){let n=[...lc("resource policies",t,e,r=>_v(r.policy,r)),...lc(
"stream policies",t,e,r=>_v(r.streamPolicy,r)),...lc("tags",t,e,r=>LF(r.tags)),...lc("Contributor Insights",t,e,r=>r.contributorInsights)],
s=(0,bt.asWarning)((0,bt.violation)(`${t.name} differs from the table in its own Region: ${n.join(", ")}.`,vv));return n.
length===0?[]:[wv(t)&&wv(e)?s:(0,bt.possible)(s)]}function wv({fact:{policy:t,streamPolicy:e,tags:n,contributorInsights:s}}){
return[t,e,n,s].every(({length:r})=>r===1)}function CF(t,e,n){let[s,r]=[t,e].map(({fact:o})=>o.encryption.flatMap(a=>a.kind===
"value"?[a.value.level]:[])),i=[s,r].every(o=>o.length>0&&!o.includes("AWS_OWNED"));return n.minimumKey==="AWS_MANAGED"&&
i&&!s.some(o=>r.includes(o))?[(0,bt.violation)(`${t.name} has another kind of key than the table in its own Region, whic\
h DynamoDB rejects.`,vv)]:[]}function lc(t,e,n,s){let[r,i]=[e,n].map(({fact:o})=>qF(s(o)));return r!==void 0&&i!==void 0&&
r!==i?[t]:[]}function qF(t){let e=t.flatMap(n=>n.kind==="value"?[(0,yp.canonical)(n.value)]:[]);return e.length===t.length?
e.sort().join():void 0}function _v(t,{region:e}){return t.map(n=>n.kind==="value"&&e!==void 0?{...n,value:(0,yp.canonical)(
n.value).replaceAll(e,"<region>")}:n)}function LF(t){return t.map(e=>e.kind==="value"&&Array.isArray(e.value)?{...e,value:e.
value.map(yp.canonical).sort()}:e)}});var Pv=d(dc=>{"use strict";Object.defineProperty(dc,"__esModule",{value:!0});dc.replicationNotDenied=void 0;var Ov=b(),$F=v(),
DF=Xr(),En=B(),bp=vs(),xF=ae(),jF=Xe(),gp=`Exempt the service-linked roles for replication and auto scaling in each Deny\
: ${bp.ROLE_EXEMPTION}. For replicas in other accounts, exempt AWS services too: BoolIfExists \`aws:PrincipalIsAWSService\
\` with "false".`;dc.replicationNotDenied={name:"ReplicationNotDenied",title:"No policy of a table with replicas denies \
requests that replication needs",why:"Replication and auto scaling call DynamoDB with service-linked roles. A replica wh\
ose policy denies the replication role stops replicating. After 20 hours, DynamoDB permanently converts it to a single-R\
egion table.",remedy:gp,controls:{},guarded:!0,check:t=>[...(0,xF.checkReplicas)(t,e=>FF(e)?[...(0,En.matchBranches)(e.fact.
policy,BF,e),...(0,En.matchBranches)(e.fact.streamPolicy,UF,e)]:[]),...WF(t)]};function FF(t){return Tv(t)||t.table.opaque!==
void 0}function Tv({table:{replicas:t,replicationAccounts:e}}){return t.length>1||e.length>1}var KF=new bp.PolicyMemory(
DF.analyzeReplication);function Ev(t){return{value:(e,n)=>{let s=t==="table"?n.inText:`the stream of ${n.inText}`,r=Av(e,
(0,bp.policySubject)(n,t),s);return Tv(n)?r:r.map(En.asWarning)},absent:()=>[],unverifiable:()=>[]}}var BF=Ev("table"),UF=Ev(
"stream");function Av(t,e,n){let{denied:s,possiblyDenied:r}=KF.ask(t,e);return[...s.length===0?[]:[(0,En.violation)(`The\
 policy of ${n} denies requests that replication needs: ${s.join("; ")}.`,gp)],...r.length===0?[]:[(0,En.asWarning)((0,En.
violation)(`The policy of ${n} may deny requests that replication needs: ${r.join("; ")}.`,gp))]]}function WF(t){return t.
tables.some(({replicas:n,replicationAccounts:s})=>n.length>1||s.length>1)?(0,jF.checkCalls)(t,[{service:"dynamodb",action:"\
putResourcePolicy",check:n=>{let s=(0,$F.parseJson)((0,Ov.textOrNone)((0,Ov.at)(n,"Policy")));return s===void 0?[]:Av(s,
{kind:"table"},"the table that the custom resource sets").map(En.asWarning)}}]):[]}});var Rv=d(pc=>{"use strict";Object.defineProperty(pc,"__esModule",{value:!0});pc.resourcePolicyDeployable=void 0;var VF=P(),
Sp=Xr(),An=B(),fc=vs(),GF=ae(),YF=$r(),JF=Le();pc.resourcePolicyDeployable={name:"ResourcePolicyDeployable",title:"Dynam\
oDB and KMS accept the policies, and the policies take effect",why:"A policy that DynamoDB or KMS rejects fails the depl\
oyment. A policy that names another resource is accepted but has no effect.",remedy:'Use `Resource: "*"`, actions that t\
he resource supports, and principals that exist. Attach policies to new replicas in a second deployment.',controls:{},guarded:!1,
check:(t,{newReplicas:e})=>[...(0,GF.checkReplicas)(t,n=>[...(0,An.matchBranches)(n.fact.policy,XF,n),...(0,An.matchBranches)(
n.fact.streamPolicy,QF,n),...tK(n,e)]),...(0,JF.checkKeys)(t,zF)]};var HF=new YF.TextMemory;function zF({policy:t}){return(0,An.
matchBranches)(t,{value:e=>HF.ask(JSON.stringify(e),()=>(0,Sp.keyPolicyDeployability)(e)).map(({message:n,fix:s})=>(0,An.
violation)(`The policy of the table's key will not work: ${n}.`,s)),absent:()=>[],unverifiable:()=>[]})}function Nv(t){return{
value:(e,n)=>eK(e,n,t).map(({severity:s,message:r,fix:i})=>{let o=t==="table"?n.inText:`the stream of ${n.inText}`,a=(0,An.
violation)(`The policy of ${o} will not work: ${r}.`,i);return s==="error"?a:(0,An.asWarning)(a)}),absent:()=>[],unverifiable:()=>[]}}
var XF=Nv("table"),QF=Nv("stream"),ZF=new fc.PolicyMemory(Sp.deployability);function eK(t,e,n){if((0,fc.isOwnDeny)(t,n,()=>(0,fc.
policySubject)(e,n)))return[];let s=(0,fc.policySubject)(e,n),{logicalId:r}=e.table.where;return e.fact.policySource==="\
template"&&(0,VF.hasIntrinsic)(t)&&JSON.stringify(t).includes(r)?(0,Sp.deployability)(t,{...s,ownLogicalId:r}):ZF.ask(t,
s)}function tK({fact:t,name:e},n){let{local:s,region:r,policySource:i}=t;return!s&&r!==void 0&&n.includes(r)&&[t.policy,
t.streamPolicy].some(c=>c.some(l=>l.kind==="value"))&&i==="template"?[(0,An.violation)(`${e} is created by this deployme\
nt (context cdk-secure-table:newReplicas), which cannot attach its policy yet.`,`Remove the policy of the replica in ${r}\
 from this deployment. Add it in a second deployment, without the context.`)]:[]}});var Cv=d(hc=>{"use strict";Object.defineProperty(hc,"__esModule",{value:!0});hc.streamTlsOnly=void 0;var Iv=b(),nK=ic(),
Jt=B(),Qe=vs(),sK=ae(),rK=Xe();hc.streamTlsOnly={name:"StreamTlsOnly",title:"Every stream of a table denies requests tha\
t don't use TLS",why:"A stream contains the items that change. Streams have their own resource policy: the policy of the\
 table does not apply to them.",remedy:Qe.STREAM_TLS_FIX,controls:nK.TLS_CONTROLS,guarded:!0,check:t=>[...(0,sK.checkReplicas)(
t,e=>(0,Qe.exceptNewReplica)(e,(0,Jt.matchBranches)(e.table.stream,iK,e))),...oK(t)]};var iK={value:(t,e)=>t?(0,Jt.matchBranches)(
e.fact.streamPolicy,Mv,e):[],absent:()=>[],unverifiable:(t,e)=>(0,Jt.matchBranches)(e.fact.streamPolicy,Mv,e).length===0?
[]:[(0,Jt.unverifiable)(`Whether ${e.inText} has a stream that accepts requests without TLS cannot be determined: ${t}.`,
Qe.STREAM_TLS_FIX)]},Mv={value:(t,e)=>(0,Qe.checkTls)(t,"stream",()=>(0,Qe.policySubject)(e,"stream"),()=>`the stream of\
 ${e.inText}`),absent:({inText:t})=>[(0,Jt.violation)(`The stream of ${t} has no resource policy and accepts requests wi\
thout TLS.`,Qe.STREAM_TLS_FIX)],unverifiable:(t,{inText:e})=>[(0,Jt.unverifiable)(`The resource policy of the stream of ${e}\
 cannot be determined: ${t}.`,Qe.STREAM_TLS_FIX)]};function oK(t){return(0,rK.checkCalls)(t,[...(0,Qe.policyCalls)("stre\
am"),{service:"dynamodb",action:"updateTable",check:e=>aK((0,Iv.at)(e,"StreamSpecification","StreamEnabled"))}])}function aK(t){
switch(t===void 0?!1:(0,Iv.booleanOf)(t)){case!0:return[(0,Jt.violation)("The custom resource enables a stream, which ha\
s no resource policy and accepts requests without TLS.",Qe.STREAM_TLS_FIX)];case!1:return[];case void 0:return[(0,Jt.unverifiable)(
"Whether the custom resource enables a stream cannot be determined.",Qe.STREAM_TLS_FIX)]}}});var Lv=d(yc=>{"use strict";Object.defineProperty(yc,"__esModule",{value:!0});yc.tableKeyForTablesOnly=void 0;var cK=Xr(),
mc=B(),lK=$r(),qv="Give the resource its own key, or use the AWS managed key for its service.";yc.tableKeyForTablesOnly=
{name:"TableKeyForTablesOnly",title:"A key that is usable only through DynamoDB encrypts only tables",why:"The policy of\
 such a key allows only calls through DynamoDB (kms:ViaService). A stream, queue, topic, bucket, function, log group or \
vault cannot encrypt with it, and fails at deployment or at its first use.",remedy:qv,controls:{},guarded:!1,check:t=>t.
related.keyUses.flatMap(e=>(0,mc.findings)({where:e.where,subjects:[]},uK(e)))};function uK({property:t,encryption:e}){return(0,mc.
matchBranches)(e,{value:({key:n,lookedUp:s})=>n===void 0||!fK(n)?[]:[(s===void 0?mc.violation:mc.unverifiable)(`${t} nam\
es the key ${n.where.constructPath}, which is usable only through DynamoDB: the resource cannot encrypt with it${s===void 0?
"":`, if it is the key that is deployed (${s})`}.`,qv)],absent:()=>[],unverifiable:()=>[]})}var dK=new lK.TextMemory;function fK({
policy:t}){return t.some(e=>e.kind==="value"&&dK.ask(JSON.stringify(e.value),()=>(0,cK.isUsableOnlyThroughDynamoDb)(e.value)))}});var $v=d(bc=>{"use strict";Object.defineProperty(bc,"__esModule",{value:!0});bc.tlsOnly=void 0;var wp=b(),pK=ic(),gc=B(),
Ht=vs(),hK=ae(),mK=Xe();bc.tlsOnly={name:"TlsOnly",title:"Every table and replica denies requests that don't use TLS",why:"\
DynamoDB accepts plain HTTP. A Deny statement in the resource policy rejects such requests of every principal. Each repl\
ica needs its own policy.",remedy:Ht.TLS_FIX,controls:pK.TLS_CONTROLS,guarded:!0,check:t=>[...(0,hK.checkReplicas)(t,e=>(0,Ht.
exceptNewReplica)(e,(0,gc.matchBranches)(e.fact.policy,yK,e))),...gK(t)]};var yK={value:(t,e)=>(0,Ht.checkTls)(t,"table",
()=>(0,Ht.policySubject)(e,"table"),()=>e.inText),absent:({name:t})=>[(0,gc.violation)(`${t} has no resource policy and \
accepts requests without TLS.`,Ht.TLS_FIX)],unverifiable:(t,{inText:e})=>[(0,gc.unverifiable)(`The resource policy of ${e}\
 cannot be determined: ${t}.`,Ht.TLS_FIX)]};function gK(t){return(0,mK.checkCalls)(t,[...(0,Ht.policyCalls)("table"),{service:"\
dynamodb",action:"updateTable",check:e=>(0,wp.listOf)((0,wp.at)(e,"ReplicaUpdates")).filter(n=>(0,wp.at)(n,"Create")!==void 0).
map(()=>(0,gc.violation)("The custom resource adds a replica, which has no resource policy and accepts requests without \
TLS.",Ht.TLS_FIX))}])}});var Ps=d(St=>{"use strict";Object.defineProperty(St,"__esModule",{value:!0});St.GUARDED=St.CATALOGUE=void 0;St.rulesFor=
xK;var bK=TS(),SK=ES(),wK=LS(),_K=q_(),vK=$_(),kK=x_(),OK=K_(),TK=G_(),EK=z_(),AK=rv(),PK=cv(),NK=dv(),RK=yv(),MK=Sv(),IK=kv(),
CK=Pv(),qK=Rv(),LK=Cv(),$K=Lv(),DK=$v();St.CATALOGUE=[_K.customerManagedKey,PK.keyRotation,EK.keyPolicyScope,AK.keyRetained,
TK.keyAccess,$K.tableKeyForTablesOnly,DK.tlsOnly,LK.streamTlsOnly,CK.replicationNotDenied,qK.resourcePolicyDeployable,MK.
pointInTimeRecovery,OK.deletionProtection,bK.backupPlan,IK.replicaParity,NK.kinesisDestinationEncrypted,vK.daxEncryptionAtRest,
kK.daxEncryptionInTransit,SK.backupVaultCustomerManagedKey,RK.plaintextEndpoint,wK.contributorInsightsPlaintextKeys];function xK(t){
return St.CATALOGUE.filter(e=>e.controls[t]!==void 0)}St.GUARDED=St.CATALOGUE.filter(t=>t.guarded)});var Fv=d(_p=>{"use strict";Object.defineProperty(_p,"__esModule",{value:!0});_p.runRules=jK;var xv=oe(),jv=b();function jK(t,e,n){
return e.flatMap(s=>FK(s.check(t,n)).map(r=>({rule:s,finding:r})))}function FK(t){if(t.every(({when:n})=>n===void 0))return t;
let e=new Map;return t.forEach(n=>(0,jv.addTo)(e,JSON.stringify([(0,xv.identityOf)(n.where),n.finding,n.severity]),n)),[
...e.values()].map(KK)}function KK(t){let[e]=t,n=new Map;return t.forEach(({message:s,when:r})=>r===void 0?n.set(s,[]):(0,jv.
addTo)(n,s,r)),{...e,message:[...n].map(([s,r])=>BK(r)+s).join(" "),fix:[...new Set(t.map(({fix:s})=>s))].join(" "),subjects:[
...new Map(t.flatMap(({subjects:s})=>s).map(s=>[JSON.stringify([(0,xv.identityOf)(s.where),s.region,s.foreignKey]),s])).
values()]}}function BK(t){let e=new Set(t.map(({decisions:o})=>JSON.stringify(o)));if(t.length===0||e.size===t[0].all.length)
return"";let n=Dv(t[0].all),s=Dv(t).filter(o=>!n.includes(o)),[r]=t;return`If ${(s.length>0?s:r.decisions.filter(o=>!n.includes(
o))).join(" and ")}: `}function Dv(t){let[e,...n]=t;return e.decisions.filter(s=>n.every(({decisions:r})=>r.includes(s)))}});var vp=d(Ns=>{"use strict";Object.defineProperty(Ns,"__esModule",{value:!0});Ns.ACKNOWLEDGED_RULES=void 0;Ns.acknowledgement=
UK;Ns.ACKNOWLEDGED_RULES="aws:cdk:acknowledged-rules";function UK(t,e,n){let s=new Set(n.flatMap(r=>[r,...e.map(i=>`${i}\
::${r}`)]));for(let{data:r}of t.filter(({type:i})=>i===Ns.ACKNOWLEDGED_RULES)){let i=Object.entries(r??{}).find(([o])=>s.
has(o.replace(/^annotation::/i,"")));if(i!==void 0)return String(i[1])}}});var kp=d(Sc=>{"use strict";Object.defineProperty(Sc,"__esModule",{value:!0});Sc.TableRule=void 0;var Kv;(function(t){t.CUSTOMER_MANAGED_KEY=
"CustomerManagedKey",t.KEY_ROTATION="KeyRotation",t.KEY_POLICY_SCOPE="KeyPolicyScope",t.KEY_RETAINED="KeyRetained",t.KEY_ACCESS=
"KeyAccess",t.TABLE_KEY_FOR_TABLES_ONLY="TableKeyForTablesOnly",t.TLS_ONLY="TlsOnly",t.STREAM_TLS_ONLY="StreamTlsOnly",t.
REPLICATION_NOT_DENIED="ReplicationNotDenied",t.RESOURCE_POLICY_DEPLOYABLE="ResourcePolicyDeployable",t.POINT_IN_TIME_RECOVERY=
"PointInTimeRecovery",t.DELETION_PROTECTION="DeletionProtection",t.BACKUP_PLAN="BackupPlan",t.REPLICA_PARITY="ReplicaPar\
ity",t.KINESIS_DESTINATION_ENCRYPTED="KinesisDestinationEncrypted",t.DAX_ENCRYPTION_AT_REST="DaxEncryptionAtRest",t.DAX_ENCRYPTION_IN_TRANSIT=
"DaxEncryptionInTransit",t.BACKUP_VAULT_CUSTOMER_MANAGED_KEY="BackupVaultCustomerManagedKey",t.PLAINTEXT_ENDPOINT="Plain\
textEndpoint",t.CONTRIBUTOR_INSIGHTS_PLAINTEXT_KEYS="ContributorInsightsPlaintextKeys"})(Kv||(Sc.TableRule=Kv={}))});var Op=d(xe=>{"use strict";Object.defineProperty(xe,"__esModule",{value:!0});xe.EXEMPTION_METADATA=void 0;xe.exemptionsIn=
Wv;xe.isExempt=WK;xe.covers=Vv;xe.keyAsText=VK;xe.validExemption=Gv;xe.problemOf=Yv;var Pe=b(),Bv=kp(),Uv=v();xe.EXEMPTION_METADATA=
"cdk-secure-table:exemption";function Wv(t){return(0,Pe.listOf)((0,Pe.at)(t,xe.EXEMPTION_METADATA))}function WK(t,e,n){return Wv(
t).some(s=>Yv(s)===void 0&&Vv(Gv(s),e,n))}function Vv({rules:t,regions:e},n,s){return t.includes(n)&&(e===void 0||s!==void 0&&
e.includes(s))}function VK(t){let e=(0,Uv.composeText)(t);return typeof e=="string"?(0,Uv.display)(e):JSON.stringify(t)}
function Gv(t){let[e,n]=[(0,Pe.at)(t,"regions"),(0,Pe.at)(t,"until")];return{rules:(0,Pe.listOf)((0,Pe.at)(t,"rules")).map(
String),regions:e===void 0?void 0:(0,Pe.listOf)(e).map(String),reason:String((0,Pe.at)(t,"reason")),until:n===void 0?void 0:
String(n)}}function Yv(t){let[e,n,s,r]=["rules","regions","reason","until"].map(o=>(0,Pe.at)(t,o)),i=(0,Pe.listOf)(e).filter(
o=>!Object.values(Bv.TableRule).includes(o));if(typeof s!="string"||s.trim()==="")return{code:"ExemptionWithoutReason",what:"\
The exemption has no reason",remedy:"Give the justification in `reason`. It is shown to auditors."};if((0,Pe.listOf)(e).
length===0)return{code:"ExemptionWithoutRules",what:"The exemption lists no rules",remedy:"List the rules in `rules`, fo\
r example `[TableRule.TLS_ONLY]`."};if(i.length>0)return{code:"ExemptionFromUnknownRule",what:`The exemption lists unkno\
wn rules (${i.map(GK).join(", ")})`,remedy:`Use values of TableRule: ${Object.values(Bv.TableRule).join(", ")}.`};if((0,Pe.
listOf)(n).some(o=>typeof o!="string"))return{code:"ExemptionOfUnknownRegion",what:"The exemption lists invalid Regions",
remedy:"List Regions by name, for example `us-east-1`."};if(r!==void 0&&!JK(r))return{code:"ExemptionWithoutDate",what:`\
The exemption ends on ${JSON.stringify(r)}, which is not a date`,remedy:"Write `until` as YYYY-MM-DD, for example `2099-\
12-31`."};if(typeof r=="string"&&r<YK())return{code:"ExemptionExpired",what:`The exemption ended on ${r}`,remedy:"Make t\
he table compliant, or renew the exemption with a current reason."}}function GK(t){return t===void 0?"undefined":JSON.stringify(
t)}function YK(){return new Date().toISOString().slice(0,10)}function JK(t){return typeof t=="string"&&/^\d{4}-\d{2}-\d{2}$/.
test(t)&&!Number.isNaN(Date.parse(t))&&new Date(t).toISOString().startsWith(t)}});var Ap=d(Rs=>{"use strict";Object.defineProperty(Rs,"__esModule",{value:!0});Rs.EXEMPTION_RULE=void 0;Rs.applyExemptions=
QK;var wc=Op(),Tp=b(),HK=G(),zK=kp(),XK=v(),_c=oe();Rs.EXEMPTION_RULE={name:"Exemption",title:"Exemptions are valid and \
match a finding",why:"An exemption turns rules off for a table. One that is invalid or matches no finding may hide a lat\
er mistake.",remedy:"Fix or remove the exemption.",controls:{},guarded:!0};function QK(t,e){let n=new Ep(e),s=new Map(t.
flatMap(o=>n.covering(o).slice(0,1).map(a=>[o,a]))),r=t.filter(o=>e.reports(o));return e.allowed&&s.forEach((o,a)=>e.reports(
a)&&e.exempted?.(a,o)),[...e.allowed?r.filter(o=>!s.has(o)):r.map(o=>s.has(o)?rB(o):o),...n.invalid.filter(({finding:o})=>e.
reportsInvalid(o.where)),...n.unused(e)]}var Ep=class{invalid=[];all=[];byResource=new Map;ofTemplates=[];ofConstructs=new Map;constructor({
exemptions:e,declared:n}){e.forEach(s=>this.enter(s)),n.forEach(({where:s,exemption:r})=>this.entryOf(s,r))}covering({rule:e,
finding:n}){let{where:s,subjects:r}=n,o=r.some(u=>(0,_c.identityOf)(u.where)===(0,_c.identityOf)(s))?[]:ZK(n).map(u=>this.
matching({where:s,region:u},e.name)),a=r.map(u=>this.matching(u,e.name)),l=[o,a].some(u=>u.length>0&&u.every(f=>f.length>
0))?[...o,...a].flat():[];return l.forEach(u=>u.used.add(e.name)),l}unused({reportsUnused:e}){return this.all.flatMap(({
where:n,rules:s,regions:r,used:i,reason:o})=>s.filter(a=>!i.has(a)&&e(a,n)).map(a=>Jv(n,"warning",`The exemption from ${a}\
 matches no finding (reason: ${o}).`,n.logicalId===""||n.region!==void 0||r===void 0?eB:tB)))}matching({where:e,region:n,
foreignKey:s},r){let i=e.logicalId===""||s!==void 0&&r!==String(zK.TableRule.CUSTOMER_MANAGED_KEY),o=this.ofTemplates.filter(
({fact:a})=>nB(e,a.where)&&(a.key===void 0?i:sB(a.key,s,n)));return[...(this.byResource.get((0,_c.identityOf)(e))??[]).filter(
a=>(0,wc.covers)(a,r,n)),...o.filter(({entry:a,fact:c})=>(0,wc.covers)(a,r,n??c.key?.split(":")[3])).map(({entry:a})=>a)]}enter(e){
let{where:n,exemption:s}=e,r=(0,wc.problemOf)(s);if(r!==void 0){this.invalid.push(Jv(n,"error",`${r.what}.`,r.remedy));return}
let i=this.entryOf(n,s);n.logicalId===""?this.ofTemplates.push({fact:e,entry:i}):(0,Tp.addTo)(this.byResource,(0,_c.identityOf)(
n),i)}entryOf(e,n){let s=(0,Tp.at)(n,"of")===void 0?void 0:(0,Tp.canonical)({...n,key:void 0}),r=s===void 0?void 0:this.
ofConstructs.get(s);if(r!==void 0)return r;let i={...(0,wc.validExemption)(n),where:e,used:new Set};return this.all.push(
i),s!==void 0&&this.ofConstructs.set(s,i),i}};function ZK({where:t,subjects:e}){return t.region!==void 0||e.length===0?[
t.region]:[...new Set(e.map(({region:n})=>n))]}var eB="Remove the exemption.",tB="Remove the exemption, or omit its `reg\
ions`: the Region of the stack is unknown unless the stack has an `env`.";function nB(t,e){return t.templateFile!==void 0||
e.templateFile!==void 0?t.templateFile===e.templateFile:t.constructPath===e.constructPath||t.constructPath.startsWith(`${e.
constructPath}/`)}function sB(t,e,n){if(e===void 0||t===e)return t===e;let[s,r]=t.startsWith("arn:")?[t,e]:[e,t],i=s.split(
":"),o=n===void 0||i[3]===n||(0,XK.hasPlaceholder)(i[3]??"");return i.length===6&&o&&(i[5]===r||i[5]===`key/${r}`)}function rB(t){
let{message:e,where:n}=t.finding,s=(0,HK.becomesTable)(n.resourceType)?"The exemption of the table":"The exemption";return{
...t,finding:{...t.finding,message:`${e} ${s} has no effect here (allowExemptions: false).`}}}function Jv(t,e,n,s){return{
rule:Rs.EXEMPTION_RULE,finding:{where:t,severity:e,message:n,fix:s,subjects:[{where:t}]}}}});var zv=d(Pp=>{"use strict";Object.defineProperty(Pp,"__esModule",{value:!0});Pp.readExemptions=aB;var iB=I(),Hv=Op(),vc=b(),
oB=v();function aB(t,e){let n=(0,Hv.exemptionsIn)((0,vc.at)(e.document,"Metadata")??{}).map(s=>({where:e.locate(),exemption:s,
key:cB(t,e,(0,vc.textOrNone)((0,vc.at)(s,"key")))}));for(let s of e.resources.values()){let r=(0,vc.at)(s.entry,"Metadat\
a");r!==void 0&&(0,Hv.exemptionsIn)(r).forEach(i=>n.push({where:e.locate(s),exemption:i}))}return n}function cB(t,e,n){let s=n.
startsWith("{")?(0,oB.parseJson)(n)??n:n.includes("${")?{"Fn::Sub":n}:n,[r]=(0,iB.valuesOf)(t.evaluate(s,e));return n===
""||r===void 0?void 0:t.keyName(r)}});var Ip=d(ai=>{"use strict";Object.defineProperty(ai,"__esModule",{value:!0});ai.AssetFiles=void 0;ai.readJson=Zv;var Qv=require("fs"),
Np=require("path"),zt=b(),lB=v(),Rp=class{byDirectory=new Map;find(e,n){return dB.test(Mp((0,zt.textOrNone)(Xv(e))))?this.
upload(e,n):void 0}upload(e,n){let{file:s}=n.origin,r=Xv(e);if(s===void 0||typeof r!="string")return;let i=(0,Np.dirname)(
s),o=this.byDirectory.get(i)??uB(i);return this.byDirectory.set(i,o),o.get(Mp(r))}};ai.AssetFiles=Rp;function Xv(t){return(0,lB.
joinedParts)(t)?.at(-1)??t}function uB(t){let e=(0,Qv.readdirSync)(t).filter(n=>n.endsWith(".assets.json")).map(n=>Zv((0,Np.
join)(t,n)));return new Map(e.flatMap(n=>(0,zt.entriesOf)((0,zt.at)(n,"files"))).flatMap(([,n])=>{let s=(0,zt.at)(n,"sou\
rce","path"),r=(0,zt.entriesOf)((0,zt.at)(n,"destinations")).map(([,i])=>Mp((0,zt.textOrNone)((0,zt.at)(i,"objectKey"))));
return typeof s=="string"?r.map(i=>[i,(0,Np.join)(t,s)]):[]}))}var dB=/[0-9a-f]{32}/;function Mp(t){return t.slice(t.lastIndexOf(
"/")+1)}function Zv(t){try{return JSON.parse((0,Qv.readFileSync)(t,"utf8"))}catch{return null}}});var ci=d(ee=>{"use strict";Object.defineProperty(ee,"__esModule",{value:!0});ee.Answers=ee.NOTHING_ASSIGNED=ee.OTHER=ee.
TOO_MANY_CASES=ee.IMPOSSIBLE=void 0;var fB=b();ee.IMPOSSIBLE=new Error("CloudFormation does not deploy this case");ee.TOO_MANY_CASES=
new Error("There are too many cases");ee.OTHER="\0other";var pB=4096;ee.NOTHING_ASSIGNED=[new Map];var Cp=class{known=new Map;of(e,n){
let s=this.known.get(e)??new qp(e,(r,i)=>this.allowed(r,i));return this.known.set(e,s),s.to(n)}allowed(e,n){try{return this.
of(e,n).flatMap(({assignments:s})=>s)}catch(s){if(s===ee.TOO_MANY_CASES)return n;throw s}}};ee.Answers=Cp;var qp=class{question;allowed;variables=new Set;byValues=new Map;byAssignments=new WeakMap;constructor(e,n){
this.question=e,this.allowed=n}to(e){let n=this.byAssignments.get(e)??this.group(this.extend(e));return this.byAssignments.
set(e,n),n}group(e){let n=new Map;for(let s of e){let r=this.answer(s);r!==ee.IMPOSSIBLE&&(0,fB.addTo)(n,r,s)}return[...n].
map(([s,r])=>({answer:s,assignments:r}))}extend(e){let n=e;for(let i=-1;i!==this.variables.size;)i=this.variables.size,n=
[...this.variables].reduce(hB,n),n.forEach(o=>this.answer(o));let s=[...this.variables].filter(i=>e.some(o=>!o.has(i)));
return[...new Set(s.flatMap(i=>i.rules??[]))].filter(i=>i!==this.question).reduce((i,o)=>this.allowed(o,i),n)}answer(e){
let n=JSON.stringify([...this.variables].map(s=>e.get(s)));if(!this.byValues.has(n)){let s=this.variables.size,r=this.evaluate(
i=>(this.variables.add(i),e.get(i)??i.candidates[0]));if(s!==this.variables.size){this.byValues.clear();return}this.byValues.
set(n,r)}return this.byValues.get(n)}evaluate(e){try{return this.question.answer(e)}catch(n){if(n===ee.IMPOSSIBLE)return ee.
IMPOSSIBLE;throw n}}};function hB(t,e){if(t.every(n=>n.has(e)))return t;if(t.length*e.candidates.length>pB)throw ee.TOO_MANY_CASES;
return t.flatMap(n=>n.has(e)?[n]:e.candidates.map(s=>new Map([...n,[e,s]])))}});var Oc=d(kc=>{"use strict";Object.defineProperty(kc,"__esModule",{value:!0});kc.CaseCache=void 0;var Lp=class{cases;undecided=new Map;decided=new Map;constructor(e){
this.cases=e}get(e,n){if(this.cases.hasValues)return n();if(this.cases.decided)return this.find(e,n);let s=this.undecided.
get(e)??n();return this.undecided.set(e,s),s}find(e,n){let s=this.decided.get(e);for(s===void 0&&(s={next:new Map},this.
decided.set(e,s));s.question!==void 0;)s=ek(s,this.cases.ask(s.question));if(s.result===void 0){let{result:r,questions:i}=this.
cases.recorded(n);for(let o of new Set(i))s.question=o,s=ek(s,this.cases.ask(o));s.result={value:r}}return s.result.value}};
kc.CaseCache=Lp;function ek(t,e){let n=t.next.get(e)??{next:new Map};return t.next.set(e,n),n}});var nk=d(Tc=>{"use strict";Object.defineProperty(Tc,"__esModule",{value:!0});Tc.Cases=void 0;var li=ci(),mB=64,tk={decisions:[],
undecided:!0},$p=class{answers=new li.Answers;current;fixed;get decided(){return this.current!==void 0||this.fixed!==void 0}get hasValues(){
return this.fixed!==void 0}ask(e){return this.fixed===void 0?this.current.ask(e,this.answers):e.answer(this.fixed)}withValues(e,n){
return this.during(void 0,e,n)}outside(e){return this.during(void 0,void 0,e)}recorded(e){let{current:n}=this;if(n===void 0)
return{result:e(),questions:[]};let s=n.asked.length;return{result:e(),questions:n.asked.slice(s)}}each(e){let n=[];for(let s=new Dp(
[]);s!==void 0;s=s.next()){try{let r=this.during(s,void 0,e);n.push(s.decisions.length===0?{value:r}:{value:r,when:{decisions:s.
decisions}})}catch(r){if(r===li.TOO_MANY_CASES)return[{value:this.outside(e),when:tk}];if(r!==li.IMPOSSIBLE)throw r}if(n.
length>mB)return[{value:this.outside(e),when:tk}]}return n.length===0?[{value:this.outside(e)}]:n}during(e,n,s){let[r,i]=[
this.current,this.fixed];this.current=e,this.fixed=n;try{return s()}finally{this.current=r,this.fixed=i}}};Tc.Cases=$p;var Dp=class t{script;decisions=[];asked=[];known=new Map;choices=[];assignments=li.
NOTHING_ASSIGNED;constructor(e){this.script=e}ask(e,n){return this.asked.push(e),this.known.has(e)||this.known.set(e,this.
decide(e,n)),this.known.get(e)}next(){let e=this.choices.map(({chosen:n})=>n);for(let n=e.length-1;n>=0;n--)if(e[n]+1<this.
choices[n].count)return new t([...e.slice(0,n),e[n]+1])}decide(e,n){let s=n.of(e,this.assignments);if(s.length===0)throw li.
IMPOSSIBLE;let r=s.length===1?0:this.script[this.choices.length]??0,{answer:i,assignments:o}=s[r];return this.assignments=
o,s.length>1&&(this.choices.push({chosen:r,count:s.length}),this.decisions.push(e.describe(i))),i}}});var ik=d(ui=>{"use strict";Object.defineProperty(ui,"__esModule",{value:!0});ui.Conditions=void 0;ui.operandOf=bB;var yB=ci(),
sk=P(),ne=b(),gB=v();function bB(t,e){return(0,ne.isScalar)(t)&&(0,gB.isKnown)(String(t))?{text:String(t)}:{unknown:t,variable:e}}
var xp=class{variables;operand;questions=new WeakMap;answers=new WeakMap;rules=new WeakMap;constructor(e,n){this.variables=
e,this.operand=n}named(e,n){let s=this.questions.get(n)??new Map;this.questions.set(n,s);let r=s.get(e)??{answer:i=>this.
answer(r,e,n,i),describe:i=>`${e} is ${i}`};return s.set(e,r),r}rulesAbout(e,n){let s=(0,ne.at)(n.document,"Rules")??{},
r=this.rules.get(n)??(0,ne.entriesOf)((0,sk.hasMacro)(s)?{}:s).map(([i,o])=>({text:JSON.stringify(o),question:this.rule(
i,o,n)}));return this.rules.set(n,r),r.filter(({text:i})=>i.includes(JSON.stringify(e))).map(({question:i})=>i)}rule(e,n,s){
let r=(0,ne.at)(n,"RuleCondition"),i=(0,ne.listOf)((0,ne.at)(n,"Assertions")).map(o=>(0,ne.at)(o,"Assert"));return{answer:o=>{
let a=c=>c===void 0||this.isTrue(c,{template:s,valueOf:o},0);if(a(r)&&!i.every(a))throw yB.IMPOSSIBLE;return!0},describe:()=>`\
the rule ${e} holds`}}answer(e,n,s,r){let i=this.answers.get(r)??new Map;this.answers.set(r,i);let o={template:s,valueOf:r};
if(!i.has(e)){i.set(e,void 0);let a=(0,ne.at)(s.document,"Conditions"),c=(0,ne.at)(a,"Fn::Transform")===void 0?(0,ne.at)(
a,n):void 0;i.set(e,c===void 0?this.isUnknownTrue({Condition:n},o):this.isTrue(c,o,0))}return i.get(e)??this.isUnknownTrue(
{Condition:n},o)}isTrue(e,n,s){let[r,i]=(0,ne.isObject)(e)&&Object.keys(e).length===1?Object.entries(e)[0]:[],o=(0,ne.isList)(
i)&&s<=sk.DEPTH_LIMIT?i:[],a=u=>this.isTrue(u,n,s+1);if(r==="Condition"&&typeof i=="string")return this.named(i,n.template).
answer(n.valueOf);if(r==="Fn::Equals"&&o.length===2)return this.isEqual(o[0],o[1],n);if(r==="Fn::Not"&&o.length===1)return!a(
o[0]);if((r==="Fn::And"||r==="Fn::Or")&&o.length>0)return r==="Fn::And"?o.every(a):o.some(a);let[c,l]=o;return r==="Fn::\
Contains"&&o.length===2&&(0,ne.isList)(c)?c.some(u=>this.isEqual(u,l,n)):this.isUnknownTrue(e,n)}isEqual(e,n,s){let[r,i]=[
e,n].map(c=>this.operand(c,s.template,s.valueOf));if(r.text!==void 0&&i.text!==void 0)return r.text===i.text;let[o,a]=[r,
i].map(({text:c,unknown:l})=>(0,ne.canonical)(c??l)).sort();return o===a&&r.variable===i.variable?!0:!rk(r,i)&&!rk(i,r)&&
this.isUnknownTrue([o,a],s)}isUnknownTrue(e,{template:n,valueOf:s}){return s(this.variables.comparison((0,ne.canonical)(
e),n))==="true"}};ui.Conditions=xp;function rk({variable:t},{text:e}){return t!==void 0&&e!==void 0&&t.candidates.includes(
e)}});var fi=d(di=>{"use strict";Object.defineProperty(di,"__esModule",{value:!0});di.TemplateSet=void 0;di.outputValues=ak;var jp=le(),
Ze=b(),Fp=class{templates;exports;crossRegionValues;stacks;types;constructor(e){this.templates=e}get list(){return this.
templates}exportsNamed(e,n,{inEachCase:s}){if(this.exports===void 0){this.exports=new Map;for(let r of this.templates)for(let[
i,o]of ck(r)){let a=s((0,Ze.at)(o,"Export","Name"),r);a!==void 0&&(0,Ze.addTo)(this.exports,a,lk(r,i,o))}}return(this.exports.
get(e)??[]).filter(({template:r})=>(0,jp.mayShareEnvironment)(r,n))}stackOutputs(e,n,s){return this.stacks??=ok(this.templates,
r=>r.origin.stackName),(this.stacks.get(e)??[]).filter(r=>(0,jp.mayShareEnvironment)(r,s)).flatMap(r=>ak(r,n))}crossRegionExports(e,n){
if(this.crossRegionValues===void 0){this.crossRegionValues=new Map;for(let{template:s,logicalId:r,properties:i}of this.ofType(
"Custom::CrossRegionExportWriter"))for(let[o,a]of(0,Ze.entriesOf)((0,Ze.at)(i,"WriterProps","exports")))(0,Ze.addTo)(this.
crossRegionValues,o,{template:s,name:`${r}.${o}`,value:a})}return(this.crossRegionValues.get(e)??[]).filter(({template:s})=>(0,jp.
mayEqual)(s.account,n.account))}get resources(){return this.templates.flatMap(({resources:e})=>[...e.values()])}ofType(e){
return this.types??=ok(this.resources,n=>n.type),this.types.get(e)??[]}};di.TemplateSet=Fp;function ak(t,e){return ck(t).
filter(([n])=>n===e).map(([,n])=>lk(t,e,n))}function ck({document:t}){let e=(0,Ze.at)(t,"Outputs");return(0,Ze.at)(e,"Fn\
::Transform")===void 0?(0,Ze.entriesOf)(e):[]}function lk(t,e,n){return{template:t,name:`Outputs.${e}`,value:(0,Ze.at)(n,
"Value")??null}}function ok(t,e){let n=new Map;return t.forEach(s=>(0,Ze.addTo)(n,e(s),s)),n}});var Up=d(Pn=>{"use strict";Object.defineProperty(Pn,"__esModule",{value:!0});Pn.Literals=void 0;Pn.allowedValues=uk;Pn.ownerOf=
Bp;Pn.itemName=dk;var Ec=P(),K=b(),SB=fi(),Kp=class{templates;index;constructor(e){this.templates=e}of(e,n){return this.
index??=wB(this.templates.list),[...this.index.get(n)?.get(e)??[]]}};Pn.Literals=Kp;function wB(t){let e=new Map,n=(s,r,i)=>{
for(let{template:o,name:a}of fk(s,r)){let c=e.get(o)??new Map;e.set(o,c);let l=c.get(a)??new Set;c.set(a,l),i.filter(K.isScalar).
forEach(u=>l.add(String(u)))}};for(let s of t){let{document:r}=s,i=(0,K.at)(r,"Mappings");_B([(0,K.at)(r,"Conditions"),(0,K.
at)(r,"Rules"),i===void 0?void 0:r],(o,a)=>{let[c,l,u]=(0,K.isList)(a)?a:[];if(o==="Fn::Equals")n(c,s,[l]),n(l,s,[c]);else if(o===
"Fn::Contains")n(l,s,(0,K.isList)(c)?c:[]);else if(o==="Fn::FindInMap"){let f=(0,K.entriesOf)((0,K.at)(i,(0,K.textOrNone)(
c)));n(l,s,f.map(([p])=>p)),n(u,s,f.flatMap(([,p])=>(0,K.entriesOf)(p).map(([m])=>m)))}}),s.parent!==void 0&&(0,K.entriesOf)(
(0,K.at)(r,"Parameters")).forEach(([o,a])=>n({Ref:o},s,uk(a)??[]))}return e}function uk(t){let e=(0,K.at)(t,"AllowedValu\
es");return(0,K.isList)(e)&&e.length>0&&e.every(K.isScalar)&&!(0,K.textOrNone)((0,K.at)(t,"Type")).startsWith("AWS::SSM:\
:")?[...new Set(e.map(String))]:void 0}function Bp(t,e){let{parent:n}=e;return t.startsWith("AWS::")&&n?.resource.type===
"AWS::CloudFormation::Stack"?Bp(t,n.template):e}function dk(t,e){return`${t}[${String(e)}]`}function fk(t,e,n=0){let{name:s,
argument:r}=(0,Ec.asIntrinsic)(t)??{},[i,o,a]=(0,K.isList)(r)?r:[r],c=(l,u=e)=>n>Ec.DEPTH_LIMIT?[]:fk(l,u,n+1);switch(s){case"\
Ref":{let l=(0,K.textOrNone)(r),u=l.startsWith("AWS::")?void 0:e.parent?.parameter(l);return u===void 0?[{name:l,template:Bp(
l,e)}]:c(u,e.parent.template)}case"Fn::Sub":{let l=/^\$\{\s*([A-Za-z0-9:]+)\s*\}$/.exec((0,K.textOrNone)(i))?.[1];return l===
void 0?[]:c((0,K.at)(o,l)??{Ref:l})}case"Fn::Join":return(0,K.isList)(o)?o.length===1?c(o[0]):[]:i===","?c(o):[];case"Fn\
::Select":return(0,K.isList)(o)?[]:c(o).map(l=>({...l,name:dk(l.name,i)}));case"Fn::If":return[...c(o),...c(a)];case"Fn:\
:GetAtt":{let[l,u]=(0,Ec.attributeOf)(r)??["",""];return(u.startsWith("Outputs.")?e.nested.get(l)??[]:[]).flatMap(f=>(0,SB.
outputValues)(f,u.slice(8)).flatMap(({value:p})=>c(p,f)))}default:return[]}}function _B(t,e){let n=[...t];for(;n.length>
0;){let s=n.pop();if((0,K.isList)(s))n.push(...s);else if((0,K.isObject)(s)){let r=(0,Ec.asIntrinsic)(s);r!==void 0&&e(r.
name,r.argument),n.push(...Object.values(s))}}}});var Wp=d(hi=>{"use strict";Object.defineProperty(hi,"__esModule",{value:!0});hi.computedBy=kB;hi.knownKey=EB;hi.mappingOutcomes=
AB;var vB=P(),je=b(),pi=v();function kB(t,e){switch(t){case"Fn::Join":return OB(e);case"Fn::Split":return TB(e);case"Fn:\
:Select":return(0,je.isList)(e)&&e.length===2?(0,pi.selectItem)(e[0],e[1]):void 0;case"Fn::ToJsonString":return(0,pi.jsonText)(
e);case"Fn::Length":return(0,je.isList)(e)?e.length:void 0;default:return}}function OB(t){let[e,n]=(0,je.isList)(t)?t:[];
return typeof e=="string"&&(0,je.isList)(n)?(0,pi.joinParts)(e,n):void 0}function TB(t){let[e,n]=(0,je.isList)(t)?t:[];if(!(typeof e!=
"string"||e===""||typeof n!="string"))return(0,pi.isKnown)(n)||!/[a-z0-9.-]/i.test(e)?n.split(e):void 0}function EB(t){return(0,je.
isScalar)(t)&&(0,pi.isKnown)(String(t))?String(t):void 0}function AB(t,e,n){let[s,r,i,o,...a]=(0,je.isList)(t)?t:[],c=typeof s==
"string"?e.section("Mappings",s):void 0,l=(0,je.at)(o,"DefaultValue");if(!(PB(c)&&r!==void 0&&i!==void 0&&a.length===0&&
(o===void 0||l!==void 0)))return;let f=[n(r),n(i)],p=pk(c,f[0]).flatMap(g=>pk(g,f[1]));return p.length>0&&f.every(({text:g})=>g!==
void 0)||l===void 0?p:[...p,l]}function pk(t,{text:e,except:n}){return e===void 0?(0,je.entriesOf)(t).filter(([s])=>!n.includes(
s)).map(([,s])=>s):[(0,je.at)(t,e)].filter(s=>s!==void 0)}function PB(t){return(0,je.isObject)(t)&&[t,...Object.values(t)].
every(vB.isPlainObject)}});var bk=d(Pc=>{"use strict";Object.defineProperty(Pc,"__esModule",{value:!0});Pc.Variables=void 0;var mi=ci(),Ac=Up(),NB=P(),
Xt=b(),hk=Dr(),RB=v(),mk=I(),yk=Wp(),Vp=class{cases;literals;rulesAbout;questions=new WeakMap;comparisons=new WeakMap;constructor(e,n,s){
this.cases=e,this.literals=n,this.rulesAbout=s}named(e,n){let s=(0,Ac.ownerOf)(e,n);return gk(this.questions,s,e,()=>this.
parameter(e,s))}of(e,n){let s=typeof e=="string"?(0,RB.pseudoParameterOf)(e):CB(e,n);return s===void 0?void 0:this.named(
s,n)}valuesOf(e){let n=this.cases.decided?[this.cases.ask(e)]:e.candidates;return n.includes(mi.OTHER)?void 0:n}valueOfPseudoParameter(e,n){
let s=e==="AWS::Partition"||e==="AWS::URLSuffix"?this.valueOfPseudoParameter("AWS::Region",n):void 0;return(s===void 0?void 0:
e==="AWS::Partition"?(0,hk.partitionOf)(s):(0,hk.domainSuffixOf)(s))??this.valuesOf(this.named(e,n))?.[0]}outcomesOf(e,n){
let s=yi(n.section("Parameters",e));return this.valuesOf(this.named(e,n))?.flatMap(r=>(0,mk.value)(s?Gp(r):r))}passed(e,n,s,r){
let i=r.section("Parameters",s),o=(0,yk.knownKey)(e);if(yi(i))return o===void 0?void 0:(0,mk.value)(Gp(o));let a=(0,Ac.allowedValues)(
i),c=o!==void 0?[o]:n===void 0||!this.cases.decided?void 0:this.valuesOf(n)??[];if(!(a===void 0||c?.some(l=>a.includes(l)))){
if(c!==void 0&&this.cases.decided)throw mi.IMPOSSIBLE;return o===void 0?this.outcomesOf(s,r):void 0}}mappingKey(e,n){let s=n===
void 0||!this.cases.decided?(0,yk.knownKey)(e):this.cases.ask(n);return s===mi.OTHER?{except:n.candidates}:{text:s,except:[]}}comparison(e,n){
return gk(this.comparisons,n,e,()=>({candidates:["true","false"],answer(s){return s(this)==="true"},describe:s=>`${e} is\
 ${s}`}))}parameter(e,n){let[,s,r]=/^(.*)(\[\d+\])$/.exec(e)??[void 0,e],i=n.section("Parameters",s),o=MB(s,i,n),a=r!==void 0||
!yi(i),l=(o!==void 0?IB(o,r):a?(0,Ac.allowedValues)(i):void 0)??[...this.literals.of(e,n),mi.OTHER];return{candidates:l,
rules:l.length===1?[]:this.rulesAbout(s,n),answer(u){return u(this)},describe:u=>u===mi.OTHER?`${e} is none of the value\
s that the template names`:`${e} is ${u}`}}};Pc.Variables=Vp;function MB(t,e,{origin:n}){return(0,Xt.textOrNone)((0,Xt.at)(
e,"Type")).startsWith("AWS::SSM::")?void 0:n.parameters?.get(t)}function IB(t,e){let n=e===void 0?t:Gp(t)[Number(e.slice(
1,-1))];return n===void 0?void 0:[n]}function yi(t){return/CommaDelimitedList|List</.test((0,Xt.textOrNone)((0,Xt.at)(t,
"Type")))}function Gp(t){return t.split(",").map(e=>e.trim())}function CB(t,e){let{name:n,argument:s}=(0,NB.asIntrinsic)(
t)??{};if(n==="Ref"&&typeof s=="string"){let c=e.section("Parameters",s);return c===void 0||yi(c)?void 0:s}let[r,i]=(0,Xt.
isList)(s)?s:[],o=(0,Xt.textOrNone)((0,Xt.at)(i,"Ref"));return yi(e.section("Parameters",o))?n==="Fn::Select"&&(0,Xt.isScalar)(
r)&&/^\d+$/.test(String(r))?(0,Ac.itemName)(o,r):n==="Fn::Join"&&r===","?o:void 0:void 0}function gk(t,e,n,s){let r=t.get(
e)??new Map;t.set(e,r);let i=r.get(n)??s();return r.set(n,i),i}});var vk=d(bi=>{"use strict";Object.defineProperty(bi,"__esModule",{value:!0});bi.REFERENCE_RESOLVERS=void 0;bi.pseudoParameter=
KB;var qB=fi(),LB=P(),gi=b(),Sk=Dr(),$B=G(),_k=v();bi.REFERENCE_RESOLVERS={Ref:DB,"Fn::GetAtt":xB,"Fn::ImportValue":jB,"\
Fn::GetStackOutput":FB};function DB(t,e){let{parent:n}=e;if(typeof t!="string"||n===void 0)return[];let s=e.section("Par\
ameters",t);if(s===void 0||(0,gi.textOrNone)((0,gi.at)(s,"Type")).startsWith("AWS::SSM::"))return[];let r=`Parameters.${t}`,
i=n.parameter(t);if(i!==void 0)return[{template:n.template,name:`${e.origin.stackPath} ${r}`,value:i}];let o=(0,gi.at)(s,
"Default");return o===void 0?[]:[{template:e,name:r,value:o}]}function xB(t,e,n){let[s,r]=(0,LB.attributeOf)(t)??["",""],
i=e.nested.get(s);if(i!==void 0&&!e.partlyRead.has(s)&&r.startsWith("Outputs."))return i.flatMap(l=>(0,qB.outputValues)(
l,r.slice(8)));let{type:o,properties:a}=e.resources.get(s)??{},c=o===$B.SSM_PARAMETER&&r==="Value"?(0,gi.at)(a,"Value"):
void 0;return c!==void 0?[{template:e,name:`${s}.Value`,value:c}]:o==="Custom::CrossRegionExportReader"?n.crossRegionExports(
r,e):[]}function jB(t,e,n,s){let r=s.inCase(t,e);return r===void 0?[]:n.exportsNamed(r,e,s)}function FB(t,e,n,{inCase:s}){
let r=(a,c="")=>s((0,gi.at)(t,a)??c,e),i=r("Region",{Ref:"AWS::Region"}),o=r("RoleArn");return n.stackOutputs(r("StackNa\
me")??"",r("OutputName")??"",{region:i===_k.REGION?e.region:i,account:o===""?e.account:o&&o.split(":")[4]})}function KB(t,e){
return Object.hasOwn(wk,t)?wk[t](e)??(0,_k.placeholderOf)(t):void 0}var wk={"AWS::Region":t=>t.region,"AWS::AccountId":t=>t.
account,"AWS::Partition":t=>t.region&&(0,Sk.partitionOf)(t.region),"AWS::URLSuffix":t=>t.region&&(0,Sk.domainSuffixOf)(t.
region),"AWS::StackName":t=>t.origin.stackName}});var Ak=d(Nc=>{"use strict";Object.defineProperty(Nc,"__esModule",{value:!0});Nc.Evaluator=void 0;var $=I(),BB=ci(),UB=Oc(),
WB=nk(),kk=ik(),VB=Up(),GB=bk(),Ok=Wp(),Tk=vk(),wt=P(),Qt=b(),Si=v(),Yp=class{templates;originTemplates=new WeakMap;resolvedValues=new WeakMap;cases=new WB.
Cases;variables;conditions;outcomes=new Map;evaluating=new Map;texts={inCase:(e,n)=>this.singleText(e,n),inEachCase:(e,n)=>this.
cases.outside(()=>this.singleText(e,n))};constructor(e){this.templates=e,this.variables=new GB.Variables(this.cases,new VB.
Literals(e),(n,s)=>this.conditions.rulesAbout(n,s)),this.conditions=new kk.Conditions(this.variables,(n,s,r)=>this.cases.
withValues(r,()=>this.operand(n,s)))}evaluate(e,n){return e===void 0?$.ABSENT:(0,Si.isLiteral)(e)?(0,$.value)(e):this.walk(
e,n,0)}singleText(e,n){let[s,...r]=this.evaluate(e,n);return r.length===0&&s.kind==="value"&&typeof s.value=="string"?s.
value:void 0}resolvedValue(e){let n=(0,Qt.isObject)(e)?this.resolvedValues.get(e):void 0;return n===void 0?e:this.resolvedValue(
n)}originTemplate(e){return(0,Qt.isObject)(e)?this.originTemplates.get(e):void 0}target(e){let n=this.resolvedValue(e),s=(0,wt.
namedResource)(n),r=s&&this.originTemplate(n)?.resources.get(s.logicalId);return r&&{resource:r,attribute:s.attribute}}referencedResource(e){
return this.target(e)?.resource}exists({entry:e,template:n}){let s=(0,Qt.at)(e,"Condition");return(typeof s!="string"||!this.
cases.decided||this.cases.ask(this.conditions.named(s,n)))&&(n.parent===void 0||this.exists(n.parent.resource))}items(e,n){
return this.chosen(e,n).flatMap(s=>(0,Qt.isList)(s)?s.flatMap(r=>this.chosen(r,n)):[s])}chosen(e,n){let s=(0,wt.conditional)(
e);return s===void 0?(0,wt.isNoValue)(e)?[]:[e]:this.branchesOf(s,n).flatMap(r=>this.chosen(r,n))}branchesOf([e,n,s],r){
return typeof e!="string"||!this.cases.decided?[n,s]:[this.cases.ask(this.conditions.named(e,r))?n:s]}operand(e,n){let[s,
...r]=this.walk(e,n,0);return r.length===0&&s.kind==="value"?(0,kk.operandOf)(s.value,this.variableOf(s.value,n)):{unknown:e}}variableOf(e,n){
let s=this.resolvedValue(e);return this.variables.of(s,this.originTemplate(s)??n)}walk(e,n,s){if(typeof e!="object"||e===
null)return(0,$.value)(typeof e=="string"?(0,Si.literal)(e):e);if(s>wt.DEPTH_LIMIT)return Ek;if((0,Qt.isList)(e))return(0,$.
combine)(e.map(i=>this.walk(i,n,s+1)));let r=(0,wt.asIntrinsic)(e);return r===void 0?this.object(e,n,s):this.intrinsic(r,
n,s+1)}object(e,n,s){let r=Object.entries(e).map(([i,o])=>(0,$.eachValue)(this.walk(o,n,s+1),a=>(0,$.value)([i,a])));return(0,$.
eachValue)((0,$.combine)(r),i=>(0,$.value)(Object.fromEntries(i)))}intrinsic({name:e,argument:n},s,r){switch(e){case"Ref":
return typeof n=="string"?this.ref(n,s,r):this.computedReference(e,n,s,r);case"Fn::GetAtt":{let i=(0,wt.attributeOf)(n);
return i===void 0?this.computedReference(e,n,s,r):this.resolveReference({name:e,argument:i},s,r)}case"Fn::ImportValue":case"\
Fn::GetStackOutput":return this.resolveReference({name:e,argument:n},s,r);case"Fn::If":return this.ifOutcomes(n,s,r);case"\
Fn::Sub":return this.substitute(n,s,r);case"Fn::Transform":return this.keepUnresolved(e,n,s);default:return(0,$.eachValue)(
this.walk(n,s,r),i=>this.compute(e,i,s,r))}}computedReference(e,n,s,r){return(0,$.eachValue)(this.walk(n,s,r),i=>{let o=e===
"Fn::GetAtt"?(0,wt.attributeOf)(i):void 0;return e==="Ref"&&typeof i=="string"?this.ref(i,s,r):this.resolveReference({name:e,
argument:o??i},s,r)})}ref(e,n,s){if(e==="AWS::NoValue")return $.ABSENT;let r=(0,Tk.pseudoParameter)(e,n);return r===void 0?
this.resolveReference({name:"Ref",argument:e},n,s):(0,$.value)((this.cases.hasValues&&(0,Si.pseudoParameterOf)(r)!==void 0?
this.variables.valueOfPseudoParameter(e,n):void 0)??r)}compute(e,n,s,r){if(e==="Fn::FindInMap")return this.mapped(n,s,r);
let i=(0,Ok.computedBy)(e,n);return i===void 0?this.keepUnresolved(e,n,s):(0,$.value)(this.withOrigin(i,s))}keepUnresolved(e,n,s){
let r=this.withOrigin({[e]:n},s),i=e==="Fn::Select"?this.variableOf(r,s):void 0;return(i&&this.variables.valuesOf(i)?.flatMap(
o=>(0,$.value)(o)))??(0,$.value)(r)}ifOutcomes(e,n,s){let r=(0,wt.conditional)({"Fn::If":e});return r===void 0?this.keepUnresolved(
"Fn::If",e,n):(0,$.distinct)(this.branchesOf(r,n).flatMap(i=>this.walk(i,n,s)))}mapped(e,n,s){let r=(0,Ok.mappingOutcomes)(
e,n,i=>this.variables.mappingKey(i,this.variableOf(i,n)));if(r===void 0)return this.keepUnresolved("Fn::FindInMap",e,n);
if(r.length>0)return(0,$.distinct)(r.flatMap(i=>this.walk(i,n,s)));if(this.cases.decided)throw BB.IMPOSSIBLE;return this.
keepUnresolved("Fn::FindInMap",e,n)}substitute(e,n,s){let[r,i]=(0,Qt.isList)(e)?e:[e,{}];if(typeof r!="string")return this.
keepUnresolved("Fn::Sub",e,n);let o=(0,Si.subParts)(r,a=>(0,Qt.at)(i,a)).map(a=>this.walk(a,n,s));return(0,$.eachValue)(
(0,$.combine)(o),a=>(0,$.value)(this.withOrigin((0,Si.joinParts)("",a),n)))}resolveReference({name:e,argument:n},s,r){let i=this.
withOrigin({[e]:n},s),o=Tk.REFERENCE_RESOLVERS[e](n,s,this.templates,this.texts),a=e==="Ref"&&typeof n=="string"?s.section(
"Parameters",n):void 0;if(a!==void 0&&o.length===0)return this.variables.outcomesOf(n,s)??(0,$.value)(i);let c=o.flatMap(
l=>this.outcomesOf(l,r));return c.length===0?(0,$.value)(i):(0,$.eachValue)((0,$.withDefault)(c,(0,$.value)(i)),l=>(a===
void 0?void 0:this.variables.passed(l,this.variableOf(l,s),n,s))??(0,$.value)(this.expressIn(s,l,i)))}outcomesOf({template:e,
name:n,value:s},r){let i=this.outcomes.get(e)??new UB.CaseCache(this.cases);this.outcomes.set(e,i);let o=this.evaluating.
get(e)??new Set;if(this.evaluating.set(e,o),o.has(n))return Ek;o.add(n);try{return i.get(n,()=>this.walk(s,e,r))}finally{
o.delete(n)}}expressIn(e,n,s){if(!(0,wt.hasIntrinsic)(n))return n;let r=this.withOrigin({...s},e);return this.resolvedValues.
set(r,n),r}withOrigin(e,n){return(0,Qt.isObject)(e)&&!this.originTemplates.has(e)&&this.originTemplates.set(e,n),e}};Nc.
Evaluator=Yp;var Ek=(0,$.unverifiable)("it is nested too deeply or refers to itself")});var zp=d(Mc=>{"use strict";Object.defineProperty(Mc,"__esModule",{value:!0});Mc.PropertyReader=void 0;var me=I(),YB=Ak(),
Pk=le(),wi=P(),_i=b(),Rc=v(),Hp=class extends YB.Evaluator{at({properties:e,template:n},...s){let r=e;for(let i=0;i<s.length&&
r!==void 0;i++){if(!(0,wi.isPlainObject)(r)){let o=s.slice(i);return(0,me.eachValue)(this.evaluate(r,n),a=>this.pick(a,...o))}
r=(0,_i.at)(r,s[i])}return this.evaluate(r,n)}pick(e,...n){let s=e;for(let r of n){if(!(0,wi.isPlainObject)(s))return(0,me.
unverifiable)(this.explain(s));if(s=(0,_i.at)(s,r),s===void 0)return me.ABSENT}return(0,me.value)(s)}boolean(e,...n){return this.
asBoolean(this.at(e,...n))}number(e,...n){return(0,me.eachValue)(this.at(e,...n),s=>{let r=typeof s=="string"&&s.trim()!==
""||typeof s=="number"?Number(s):NaN;return Number.isNaN(r)?(0,me.unverifiable)(this.explain(s)):(0,me.value)(r)})}text(e,...n){
return this.asText(this.at(e,...n))}asBoolean(e){return(0,me.eachValue)(e,n=>{let s=(0,_i.booleanOf)(n);return s===void 0?
(0,me.unverifiable)(this.explain(n)):(0,me.value)(s)})}asText(e){return(0,me.eachValue)(e,n=>(0,_i.isScalar)(n)&&!(0,Rc.
hasDynamicReference)(String(n))?(0,me.value)(String(n)):(0,me.unverifiable)(this.explain(n)))}referencedResources(e){return(0,Rc.
partsOf)(this.resolvedValue(e)).flatMap(n=>this.referencedResource(n)??[])}keyName(e){let n=this.resolvedValue(e);return typeof n==
"string"?n:[this.originTemplate(n)?.origin.stackPath,(0,_i.canonical)(n)].join(" ")}explain(e){let n=this.resolvedValue(
e);if((0,wi.hasMacro)(n))return JSON.stringify(n).includes('"Fn::ForEach::')?"a loop (Fn::ForEach) generates it":"a macr\
o (Fn::Transform) generates it";let s=(0,wi.asIntrinsic)(n);return s===void 0?typeof n=="string"&&(0,Rc.hasDynamicReference)(
n)?`it is looked up at deployment (${Jp(n)})`:"it is malformed":JB[s.name]?.(Jp(s.argument))??this.explainReference(n)}explainReference(e){
let n=(0,wi.namedResource)(e),s=this.originTemplate(e);if(n===void 0||s===void 0||n.logicalId.startsWith("AWS::"))return`\
it is evaluated at deployment (${Jp(e)})`;if(s.section("Parameters",n.logicalId)!==void 0)return`it is the parameter ${n.
logicalId}`;let r=s.resources.get(n.logicalId)?.type;return r===void 0?`it refers to ${n.logicalId}, which the template \
does not define`:`it is a value of ${n.logicalId} (${r}) that is known only at deployment`}};Mc.PropertyReader=Hp;var JB={
"Fn::ImportValue":t=>`it is imported as ${t}, which no stack of this app exports`,"Fn::GetStackOutput":t=>`it is an outp\
ut of a stack that is not in this app (${t})`,[Pk.DEPLOYER_VALUE]:t=>`the stack that deploys the template sets it (${t})`,
[Pk.FOREIGN_REFERENCE]:t=>`it refers to ${t} in another stack, which is known only after synthesis`};function Jp(t){return(0,Rc.
abbreviate)(t,200)}});var Ic=d(Ne=>{"use strict";Object.defineProperty(Ne,"__esModule",{value:!0});Ne.PRODUCT=Ne.STACK=void 0;Ne.deploysTemplates=
XB;Ne.templateSources=QB;var Nk=I(),Xp=b();Ne.STACK="AWS::CloudFormation::Stack";var HB="AWS::CloudFormation::StackSet";
Ne.PRODUCT="AWS::ServiceCatalog::CloudFormationProduct";var zB="AWS::ServiceCatalog::CloudFormationProvisionedProduct";function XB({
type:t}){return Object.hasOwn(Mk,t)}function QB(t,e){return Mk[e.type](t,e)}var Mk={[Ne.STACK]:Rk,[HB]:Rk,[Ne.PRODUCT]:ZB,
[zB]:eU},Ik={kind:"unknown",why:"it deploys a template that is not in this app"};function Rk(t,e){let n=[...Qp("body",t.
at(e,"TemplateBody")),...Qp("url",t.at(e,"TemplateURL"))];return n.length===0?[Ik]:n}function ZB(t,e){let n=t.at(e,"Prov\
isioningArtifactParameters"),s=(0,Nk.eachValue)(n,o=>(0,Xp.listOf)(o).flatMap(a=>t.pick(a,"Info"))),r=(0,Nk.eachValue)(s,
o=>t.pick(o,"LoadTemplateFromURL")),i=s.some(o=>o.kind==="value"&&(0,Xp.at)(o.value,"ImportFromPhysicalId")!==void 0);return[
...Qp("url",r),...i||n.some(({kind:o})=>o==="absent")?[Ik]:[]]}function eU(t,e){let n=[t.at(e,"ProductId"),t.at(e,"Produ\
ctName")].flat().filter(({kind:r})=>r!=="absent");return n.length>0&&n.every(r=>r.kind==="value"&&tU(t,r.value))?[]:[{kind:"\
unknown",why:"it deploys a product that is not in this app"}]}function tU(t,e){return t.referencedResource(e)?.type===Ne.
PRODUCT||t.templates.ofType(Ne.PRODUCT).some(({template:n,properties:s})=>t.singleText((0,Xp.at)(s,"Name"),n)===e)}function Qp(t,e){
return e.flatMap(n=>{switch(n.kind){case"value":return[{kind:t,value:n.value}];case"unverifiable":return[{kind:"unknown",
why:`which template it deploys cannot be determined: ${n.why}`}];case"absent":return[]}})}});var Zt=d(vi=>{"use strict";Object.defineProperty(vi,"__esModule",{value:!0});vi.asPolicy=nU;vi.jsonFrom=Lk;vi.withoutMarks=
$k;var Nn=I(),Ck=P(),qk=b(),Cc=v();function nU(t,e){return(0,Nn.eachValue)(e,n=>{let s=(0,qk.isScalar)(n)||(0,Cc.joinedParts)(
n)!==void 0;return(0,Nn.eachValue)(s?Lk(n):(0,Nn.value)(n),r=>(0,Ck.isIntrinsic)(r)||(0,Ck.hasMacro)(r)?(0,Nn.unverifiable)(
t.explain(r)):(0,Nn.value)(r))})}function Lk(t){let e=(0,Cc.joinedParts)(t)??[t],n=(0,Cc.parseJson)(rU(e),s=>$k(s,e));return n===
void 0?(0,Nn.unverifiable)("it is not JSON"):(0,Nn.value)(n)}var sU=/\uE200(\d+)\uE201/g;function rU(t){let e=!1;return t.
map((n,s)=>{let r=`\uE200${s}\uE201`;if(!(0,qk.isScalar)(n))return e?r:`"${r}"`;let i=String(n);return e=(i.match(/\\.|"/gs)?.
filter(a=>a==='"')??[]).length%2===1?!e:e,i}).join("")}function $k(t,e){let n=[],s=0;for(let r of t.matchAll(sU))n.push(
t.slice(s,r.index),e[Number(r[1])]??r[0]),s=r.index+r[0].length;return(0,Cc.joinParts)("",[...n,t.slice(s)])}});var Fk=d(Lc=>{"use strict";Object.defineProperty(Lc,"__esModule",{value:!0});Lc.templateInFile=aU;Lc.templateIn=jk;var iU=require("fs"),
oU=I(),xk=Zt(),Zp=le(),qc=P(),et=b(),Rn=v();function aU(t){try{return jk((0,Rn.literal)((0,iU.readFileSync)(t,"utf8")))}catch{
return}}function jk(t){if(Dk(t))return t;let e=((0,Rn.joinedParts)(t)??[t]).flatMap(cU),[n]=(0,oU.valuesOf)((0,xk.jsonFrom)(
{"Fn::Join":["",e]})),s=n??lU(e),r=e.some(i=>!(0,et.isScalar)(i));return!Dk(s)||r&&(uU(s)||dU(s))?void 0:s}function Dk(t){
return(0,et.isObject)(t)&&!(0,qc.isIntrinsic)(t)}function cU(t){return(0,et.isScalar)(t)?(0,Rn.splitAtPlaceholders)(String(
t)).map(e=>(0,Rn.isPlaceholder)(e)?{[Zp.DEPLOYER_VALUE]:(0,Rn.display)(e)}:e):[{[Zp.DEPLOYER_VALUE]:(0,Rn.abbreviate)(t,
200)}]}function lU(t){let{parseYaml:e}=ua(),n=e(t.map((s,r)=>(0,et.isScalar)(s)?String(s):`\uE200${r}\uE201`).join(""));
return n===void 0?void 0:eh(n,t)}function eh(t,e){return typeof t=="string"?(0,Rn.hasPlaceholder)(t)?(0,xk.withoutMarks)(
t,e):t:(0,et.isList)(t)?t.map(n=>eh(n,e)):(0,et.isObject)(t)?Object.fromEntries((0,et.entriesOf)(t).map(([n,s])=>[n,eh(s,
e)])):t}function uU(t){return(0,qc.contains)(t,e=>Object.keys(e).some(n=>n.includes("\uE200")))}function dU(t){let e=(0,et.
at)(t,"Resources")??{},n=s=>(0,qc.asIntrinsic)(s)?.name===Zp.DEPLOYER_VALUE;return n(e)||(0,et.entriesOf)(e).some(([,s])=>n(
s)||(0,qc.isIntrinsic)((0,et.at)(s,"Type")))}});var Mn=d(Is=>{"use strict";Object.defineProperty(Is,"__esModule",{value:!0});Is.withNestedTemplates=bU;Is.stacksAround=Uk;
Is.stackTags=Wk;Is.parentStack=Vk;var fU=Ip(),pU=I(),hU=zp(),mU=le(),yU=fi(),Ms=Ic(),Kk=Fk(),Bk=P(),en=b(),gU=10;function bU(t){
let e=[...t],n=new Map,s=new th(t);for(let r of e)for(let i of r.resources.values())if((0,Ms.deploysTemplates)(i)&&!r.nested.
has(i.logicalId)){let o=s.find(i),a=o.flatMap(({document:l,file:u})=>l===void 0?[]:[SU(i,l,u)]),c=new Set(o.flatMap(({unreadable:l})=>l??
[]));c.size>0&&n.set(i,[...c].join(", and ")),r.nested.set(i.logicalId,a),a.length<o.length&&r.partlyRead.add(i.logicalId),
e.push(...a)}return{templates:e,unreadable:n}}function SU(t,e,n){let{template:s,type:r}=t,{constructPath:i}=s.locate(t),
o=r===Ms.STACK?{region:s.region,account:s.account}:{},a={stackPath:i,file:n??s.origin.file,pathOf:()=>i,isOnlyDeployed:!0,
...o},c=new mU.Template(e,a);return c.parent=Vk(t),c}function Uk(t,{parent:e}){if(e===void 0)return;let{template:n,resource:s}=e,
r=s.type===Ms.PRODUCT?(0,pU.unverifiable)("the user who launched the product decides when it ends"):t.text({template:n,properties:s.
entry},"DeletionPolicy");return[{where:n.locate(s),deletionPolicy:r},...Uk(t,n)??[]]}function Wk(t,{origin:e,parent:n}){
let s=Object.entries(e.tags??{}).map(([o,a])=>({Key:o,Value:a})),r=n===void 0?[]:t.cases.outside(()=>t.at(n.resource,"Ta\
gs")).flatMap(o=>o.kind==="absent"?[]:o.kind==="value"&&(0,en.isList)(o.value)?o.value:[null]),i=[...s,...r,...n===void 0?
[]:Wk(t,n.template)??[]];return i.length===0?void 0:i}function Vk(t){let{template:e,logicalId:n,type:s,properties:r}=t,o=s===
Ms.PRODUCT||_U((0,en.at)(r,"StackInstancesGroup"))?void 0:wU((0,en.at)(r,"Parameters")),a={"Fn::GetAtt":[n,"Parameters"]};
return{template:e,resource:t,parameter:c=>o===void 0?a:o.get(c)}}function wU(t){if(!(0,en.isList)(t))return t===void 0||
(0,Bk.isPlainObject)(t)?new Map(Object.entries(t??{})):void 0;let e=t.flatMap(n=>{let s=(0,en.at)(n,"ParameterKey");return typeof s==
"string"?[[s,(0,en.at)(n,"ParameterValue")??""]]:[]});return e.length===t.length?new Map(e):void 0}function _U(t){return(0,en.
isList)(t)?t.some(e=>!(0,Bk.isPlainObject)(e)||(0,en.at)(e,"ParameterOverrides")!==void 0):t!==void 0}var th=class{assets=new fU.
AssetFiles;reader;stacks;documents=new Map;constructor(e){this.reader=new hU.PropertyReader(new yU.TemplateSet(e)),this.
stacks=new Map(e.flatMap(n=>{let{parent:s,origin:{file:r}}=n;return r===void 0||s!==void 0?[]:[[r,n]]}))}find(e){return Gk(
e.template)>gU?[{unreadable:"its templates deploy each other in a cycle"}]:(0,Ms.templateSources)(this.reader,e).map(n=>this.
read(n,e))}read(e,{template:n,type:s}){if(e.kind==="unknown")return{unreadable:e.why};if(e.kind==="body"){let o=(0,Kk.templateIn)(
e.value);return o===void 0?{unreadable:"its inline template is neither JSON nor YAML"}:{document:o}}let r=this.assets.find(
e.value,n),i=r===void 0?void 0:this.stacks.get(r);return i!==void 0?(i.isDeployedElsewhere||=s!==Ms.STACK,{}):r===void 0?
{unreadable:"it deploys a template that is not in this app"}:this.inFile(r)}inFile(e){this.documents.has(e)||this.documents.
set(e,(0,Kk.templateInFile)(e));let n=this.documents.get(e);return n===void 0?{unreadable:"its template file cannot be r\
ead as JSON or YAML"}:{document:n,file:e}}};function Gk({parent:t}){return t===void 0?0:1+Gk(t.template)}});var Oi=d(ki=>{"use strict";Object.defineProperty(ki,"__esModule",{value:!0});ki.wildcardExpression=Jk;ki.includesAction=
vU;ki.mayIncludeAction=kU;var Yk=b();function Jk(t,e){return new RegExp(`^${t.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(
/\*+/g,".*").replace(/\?/g,".")}$`,e)}function Hk(t,e){let n=t.toLowerCase();if(!/[*?]/.test(n))return e.some(r=>r.toLowerCase()===
n);let s=Jk(n,"s");return e.some(r=>s.test(r.toLowerCase()))}function vU(t,e){return(0,Yk.listOf)(t).some(n=>typeof n=="\
string"&&Hk(n,e))}function kU(t,e){return(0,Yk.listOf)(t).some(n=>typeof n!="string"||Hk(n,e))}});var sh=d(Cs=>{"use strict";Object.defineProperty(Cs,"__esModule",{value:!0});Cs.DECRYPT=void 0;Cs.keyUsers=AU;var zk=I(),
OU=Oi(),In=b(),TU=G(),EU=v();Cs.DECRYPT="kms:Decrypt";function AU(t,e){return(0,zk.eachValue)(e,n=>{let s=new nh(t);return(0,In.
listOf)((0,In.at)(n,"Statement")).forEach(r=>s.add(r)),(0,zk.value)({roles:s.roles,roleNames:s.roleNames,account:s.account,
anyPrincipal:s.anyPrincipal})})}var nh=class{reader;roles=[];roleNames=[];account=!1;anyPrincipal=!1;constructor(e){this.
reader=e}add(e){!(0,In.isObject)(e)||typeof e.Effect!="string"?this.anyPrincipal=!0:e.Effect==="Allow"&&(e.Action===void 0||
(0,OU.mayIncludeAction)(e.Action,[Cs.DECRYPT]))&&this.admit((0,In.at)(e,"Principal"))}admit(e){if(!((0,In.isObject)(e)&&
Object.keys(e).every(s=>PU.includes(s)))){this.anyPrincipal=!0;return}(0,In.entriesOf)(e).filter(([s])=>s==="AWS").flatMap(
([,s])=>(0,In.listOf)(s)).forEach(s=>this.admitName(s))}admitName(e){let n=(0,EU.partsOf)(this.reader.resolvedValue(e)),
s=this.reader.referencedResources(e).find(({type:i})=>i===TU.ROLE),r=n.every(i=>typeof i=="string")?n.join(""):void 0;s!==
void 0?this.roles.push(s.template.locate(s)):r!==void 0&&NU.test(r)?this.account=!0:r!==void 0&&RU.test(r)?this.roleNames.
push(r.slice(r.lastIndexOf("/")+1)):this.anyPrincipal=!0}},PU=["AWS","Service","Federated","CanonicalUser"],NU=/^(?:arn:[^:*?]+:iam::)?(?:\d{12}|\uE000)(?::root)?$/,
RU=/^arn:[^:*?]+:iam::(?:\d{12}|\uE000):(?:role|user)\/[^*?{]+$/});var eO=d(rh=>{"use strict";Object.defineProperty(rh,"__esModule",{value:!0});rh.namedPrincipals=IU;var MU=I(),Xk=P(),Qk=b();
function IU(t,e){return(0,MU.valuesOf)(e).flatMap(Zk).filter(n=>CU(t,n)).map(Qk.canonical)}function Zk(t){return(0,Xk.isIntrinsic)(
t)?[t]:typeof t=="object"&&t!==null?Object.values(t).flatMap(Zk):[]}function CU(t,e){let n=t.referencedResource(e);return n===
void 0?qU(t,e):n.type.startsWith("AWS::IAM::")}function qU(t,e){let n=t.resolvedValue(e),s=(0,Xk.namedResource)(n),r=s?.
logicalId.endsWith("Role")?s.logicalId.slice(0,-4):"";return(0,Qk.isObject)(n)&&t.originTemplate(n)?.resources.get(r)?.type===
"AWS::Serverless::Function"}});var nO=d(_t=>{"use strict";Object.defineProperty(_t,"__esModule",{value:!0});_t.LookedUpParameters=_t.Aliases=_t.Keys=void 0;
_t.endOfArn=tO;var $c=I(),LU=Oc(),$U=sh(),DU=eO(),xU=Mn(),jU=Zt(),Dc=le(),FU=P(),Fe=b(),qs=G(),ch=v(),ih=class{reader;facts;constructor(e){
this.reader=e,this.facts=new LU.CaseCache(e.cases)}fact(e){return this.facts.get(e,()=>this.read(e))}read(e){let{reader:n}=this,
{properties:s,template:r,entry:i}=e,o={template:r,properties:i},a=l=>e.type===qs.REPLICA_KEY?this.ofPrimary(e,l):l(e),c=(0,jU.
asPolicy)(n,n.evaluate((0,Fe.at)(s,"KeyPolicy"),r));return{where:r.locate(e),rotation:a(l=>n.boolean(l,"EnableKeyRotatio\
n")),rotationPeriodInDays:a(l=>n.number(l,"RotationPeriodInDays")),keySpec:a(l=>n.text(l,"KeySpec")),keyUsage:a(l=>n.text(
l,"KeyUsage")),origin:a(l=>n.text(l,"Origin")),enabled:n.boolean(e,"Enabled"),bypassPolicyLockoutSafetyCheck:n.boolean(e,
"BypassPolicyLockoutSafetyCheck"),policy:c,get namedPrincipals(){return(0,DU.namedPrincipals)(n,c)},get users(){return(0,$U.
keyUsers)(n,c)},deletionPolicy:n.text(o,"DeletionPolicy"),updateReplacePolicy:n.text(o,"UpdateReplacePolicy"),nestedIn:(0,xU.
stacksAround)(n,r)}}ofPrimary(e,n){let s=(0,$c.withDefault)(this.reader.at(e,"PrimaryKeyArn"),(0,$c.unverifiable)("it na\
mes no primary key"));return(0,$c.eachValue)(s,r=>{let i=this.reader.referencedResource(r);return i?.type===qs.KEY?n(i):
(0,$c.unverifiable)(`its primary key is not defined in this app: ${this.reader.explain(r)}`)})}};_t.Keys=ih;var oh=class{reader;byName;constructor(e){
this.reader=e}find(e,n,s){if(typeof e=="string"){let i=e.startsWith("arn:"),[,,,o,,...a]=e.split(":"),c=i?a.join(":"):e,
l=i&&o!==ch.REGION?o:s;return c.startsWith("alias/")?{name:c,resources:this.named(c,n,l)}:void 0}let r=this.reader.referencedResource(
tO(this.reader,e,/^arn:/));return r?.type===qs.ALIAS?{name:this.nameOf(r)??r.logicalId,resources:[r]}:void 0}named(e,n,s){
if(this.byName===void 0){this.byName=new Map;for(let r of this.reader.templates.ofType(qs.ALIAS))(0,Fe.addTo)(this.byName,
this.nameOf(r),r)}return(this.byName.get(e)??[]).filter(r=>(0,Dc.mayEqual)(r.template.region,s)&&(0,Dc.mayEqual)(r.template.
account,n.account))}nameOf({properties:e,template:n}){return this.reader.cases.outside(()=>this.reader.singleText((0,Fe.
at)(e,"AliasName"),n))}};_t.Aliases=oh;var ah=class{reader;byName;constructor(e){this.reader=e}find(e,n){let s=(0,ch.partsOf)(
this.reader.resolvedValue(e)),[,r]=s.length===1?KU.exec((0,Fe.textOrNone)(s[0]))??[]:[],[i,o]=s,a=s.length===3&&BU.test(
(0,Fe.textOrNone)(i))?this.reader.referencedResource(o):void 0,c=r??this.nameOfParameterType(s[0],n);return a?.type===qs.
SSM_PARAMETER?[a]:c===void 0?[]:this.named(c,n)}nameOfParameterType(e,n){let s=this.reader.originTemplate(e)??n,r=(0,FU.
namedResource)(e)?.logicalId??"",i=s.section("Parameters",r);if(!(0,Fe.textOrNone)((0,Fe.at)(i,"Type")).startsWith("AWS:\
:SSM::Parameter::Value<"))return;let o=s.parent?.parameter(r);return o===void 0?this.reader.singleText((0,Fe.at)(i,"Defa\
ult"),s):this.reader.singleText(o,s.parent.template)}named(e,{region:n,account:s}){return this.byName??=this.reader.cases.
outside(()=>{let r=new Map;return this.reader.templates.ofType(qs.SSM_PARAMETER).forEach(i=>(0,Fe.addTo)(r,this.reader.singleText(
(0,Fe.at)(i.properties,"Name"),i.template),i)),r}),(this.byName.get(e)??[]).filter(({template:r})=>(0,Dc.mayEqual)(r.region,
n)&&(0,Dc.mayEqual)(r.account,s))}};_t.LookedUpParameters=ah;var KU=/^(?:arn:[^{]*:key\/)?\{\{resolve:ssm:([^:}]+)(?::\d+)?\}\}$/,
BU=/^(?:arn:[^{]*:key\/)?\{\{resolve:ssm:$/;function tO(t,e,n){let s=(0,ch.joinedParts)(t.resolvedValue(e))??[];return s.
length===2&&n.test((0,Fe.textOrNone)(s[0]))?s[1]:e}});var uh=d(de=>{"use strict";Object.defineProperty(de,"__esModule",{value:!0});de.Encryption=de.AWS_MANAGED=de.AWS_OWNED=void 0;
var D=I(),xc=nO(),sO=b(),rO=G(),UU=v();de.AWS_OWNED=(0,D.value)({level:"AWS_OWNED"});de.AWS_MANAGED=(0,D.value)({level:"\
AWS_MANAGED"});var lh=class{reader;keys;aliases;parameters;constructor(e){this.reader=e,this.keys=new xc.Keys(e),this.aliases=
new xc.Aliases(e),this.parameters=new xc.LookedUpParameters(e)}byKey(e,n,s=n.region){return(0,D.eachValue)(e,r=>{let i=this.
aliases.find(r,n,s);return i!==void 0?this.byAlias(i,r):r===""||typeof r!="string"&&!(0,sO.isObject)(r)?(0,D.unverifiable)(
"the key is malformed"):this.ofKey(r,n)})}byKeyOrDefault(e,n,s){return(0,D.withDefault)(this.byKey(e,n,s),de.AWS_MANAGED)}bySpecification(e,n,s,r){
return this.ifEnabled(e,i=>this.byKeyOrDefault(this.reader.pick(i,"KMSMasterKeyId"),n,s),r)}ifEnabled(e,n,s="SSEEnabled"){
return(0,D.withDefault)((0,D.eachValue)(e,r=>{let i=this.reader.asBoolean(this.reader.pick(r,s));return(0,D.withDefault)(
(0,D.eachValue)(i,o=>o?this.byType(r,n):de.AWS_OWNED),de.AWS_OWNED)}),de.AWS_OWNED)}byType(e,n){let s=(0,D.withDefault)(
this.reader.asText(this.reader.pick(e,"SSEType")),(0,D.value)("KMS"));return(0,D.eachValue)(s,r=>{switch(r){case"KMS":return n(
e);case"AES256":return de.AWS_OWNED;default:return(0,D.unverifiable)(`its SSEType is ${r}, and DynamoDB accepts only KMS`)}})}byAlias({
name:e,resources:n},s){if((0,rO.isAwsManagedKey)(e))return de.AWS_MANAGED;if(n.length===0)return(0,D.value)({...this.undefinedKey(
s,`the app does not define ${e}`),viaAlias:e});let r=n.filter(a=>this.reader.exists(a)),i=(0,D.distinct)(r.flatMap(a=>{let c=(0,D.
withDefault)(this.reader.at(a,"TargetKeyId"),(0,D.unverifiable)(`${e} has no target`));return(0,D.eachValue)(c,l=>(0,D.eachValue)(
this.ofKey(l,a.template),u=>(0,D.value)({...u,viaAlias:e})))}));return r.some(({entry:a})=>this.reader.cases.decided||(0,sO.
at)(a,"Condition")===void 0)?i:[...i,...(0,D.value)({...this.undefinedKey(s,`the app does not always define ${e}`),viaAlias:e})]}ofKey(e,n){
let s=this.customerManagedKey(e);if(s!==void 0)return(0,D.value)({level:"CUSTOMER_MANAGED",key:this.keys.fact(s)});if(typeof e!=
"string"||(0,UU.hasDynamicReference)(e)){let[i,o]=[`it is not a key of the app: ${this.reader.explain(e)}`,this.reader.keyName(
e)],a=this.parameters.find(e,n).flatMap(c=>this.namedBy(c));return a.length===0?(0,D.unverifiable)(i,o):(0,D.distinct)(a.
flatMap(c=>(0,D.value)({level:"CUSTOMER_MANAGED",key:this.keys.fact(c),lookedUp:i,foreignKeyName:o})))}let r=/^arn:[^:]*:kms:([^:]+):/.
exec(e)?.[1];return(0,D.value)({...this.undefinedKey(e,`the app does not define the key ${e}`),...r===void 0?{}:{keyRegion:r}})}namedBy(e){
let{template:n}=e;return(this.reader.exists(e)?(0,D.valuesOf)(this.reader.at(e,"Value")):[]).flatMap(r=>[r,...this.aliases.
find(r,n,n.region)?.resources.flatMap(i=>(0,D.valuesOf)(this.reader.at(i,"TargetKeyId")))??[]]).flatMap(r=>this.customerManagedKey(
r)??[])}undefinedKey(e,n){return{level:"CUSTOMER_MANAGED",foreignKey:n,foreignKeyName:this.reader.keyName(e)}}customerManagedKey(e){
let n=this.reader.target((0,xc.endOfArn)(this.reader,e,/:key\/$/));return n!==void 0&&(0,rO.isKeyType)(n.resource.type)&&
["Arn","KeyId",void 0].includes(n.attribute)?n.resource:void 0}};de.Encryption=lh});var jc=d(Ti=>{"use strict";Object.defineProperty(Ti,"__esModule",{value:!0});Ti.ResourceNames=void 0;Ti.parseArn=aO;var iO=Oi(),
dh=b(),oO=v(),WU=le(),fh=class{reader;services;byName=new Map;names=new Map;constructor(e){this.reader=e}matching(e,n,s){
let r=aO(e),[i,o]=r===void 0?[n,e]:[r.service,r.rest],a=r??s,c=(i.includes("*")?this.servicesLike(i):[i]).flatMap(l=>/[*?]/.
test(o)?this.like(l,o):o.split(/[:/]/).flatMap(u=>this.named(l,u)));return[...new Set(c)].filter(({template:l,type:u})=>(0,WU.
mayShareEnvironment)(VU.test(u)?{account:a.account}:a,l))}named(e,n){let s=this.byName.get(e)??this.indexOf(e);return this.
byName.set(e,s),s.get(n)??[]}indexOf(e){let n=new Map;for(let s of this.ofService(e)){let r=this.nameOf(s);r!==void 0&&(0,dh.
addTo)(n,r,s)}return n}like(e,n){let[s,...r]=n.split(/[:/]/),i=r.length===0&&GU.has(e),o=/[*?]/.test(s)&&!i?"*":i?s:e===
"iam"?r[r.length-1]:r[0]??s,a=(0,iO.wildcardExpression)(o,"s");return this.ofService(e).filter(c=>{let l=this.nameOf(c);
return l===void 0?/[*?]/.test(o):a.test(l)})}servicesLike(e){let n=(0,iO.wildcardExpression)(e,"s");return this.ofService(
""),[...this.services.keys()].filter(s=>n.test(s))}ofService(e){if(this.services===void 0){this.services=new Map;for(let n of this.
reader.templates.resources)(0,dh.addTo)(this.services,YU(n.type),n)}return this.services.get(e)??[]}nameOf(e){if(!this.names.
has(e)){let{type:n,properties:s,template:r}=e,i=`${n.slice(n.lastIndexOf(":")+1)}Name`,o=Object.keys(s).find(c=>c==="Fam\
ily"||c.endsWith("Name")&&i.endsWith(c)),a=o===void 0?void 0:this.reader.cases.outside(()=>this.reader.singleText((0,dh.
at)(s,o),r));this.names.set(e,a!==void 0&&(0,oO.isKnown)(a)?a:void 0)}return this.names.get(e)}};Ti.ResourceNames=fh;var VU=/^AWS::IAM::/,
GU=new Set(["sns","sqs","codepipeline"]);function aO(t){let[,e,n,s,r]=/^arn:[^:]*:([^:]+):([^:]*):([^:]*):(.+)$/s.exec(t)??
[],i=o=>o!==""&&(0,oO.isKnown)(o)&&!/[*?]/.test(o)?o:void 0;return e===void 0?void 0:{service:e,region:i(n),account:i(s),
rest:r}}function YU(t){let[,e="",n]=t.split("::");return(e==="Serverless"?HU[n]:JU[e])??e.toLowerCase()}var JU={StepFunctions:"\
states",KinesisFirehose:"firehose",EMR:"elasticmapreduce",EMRServerless:"emr-serverless",ApiGatewayV2:"apigateway"},HU={
Function:"lambda",StateMachine:"states",SimpleTable:"dynamodb"}});var Ai=d(Ei=>{"use strict";Object.defineProperty(Ei,"__esModule",{value:!0});Ei.TablesByReference=void 0;Ei.isToldElsewhere=
uO;var cO=b(),ph=G(),zU=v(),XU=I(),lO=le(),hh=jc(),yh=class{reader;resourceNames;constructor(e,n=new hh.ResourceNames(e)){
this.reader=e,this.resourceNames=n}among(e){let n={tables:new Set,remote:[],names:[],all:!1,unknown:[]},s=(r,i)=>r.forEach(
o=>{(0,lO.mayEqual)(i,o.template.region)?n.tables.add(o):n.remote.push({table:o,region:i})});for(let r of e){let i=(0,zU.
partsOf)(this.reader.resolvedValue(r)),o=this.reader.referencedResources(r),a=i.every(p=>typeof p=="string")?i.join(""):
void 0,[,c,l]=/^arn:[^:]*:([^:]*):[^:]*:[^:]*:(?:table\/([^/]+))?/.exec(a??"")??[],u=typeof i[0]=="string"?(0,hh.parseArn)(
`${i[0]}-`)?.region:void 0,f=o.filter(({type:p})=>p===QU);f.length>0?f.forEach(p=>s(this.tablesOf(p),this.reader.singleText(
(0,cO.at)(p.properties,"Region"),p.template))):o.some(uO)?n.unknown.push(r):o.length>0?s(o.filter(({type:p})=>(0,ph.becomesTable)(
p)),u):a==="*"||mh(c)&&(l==="*"||/^arn:(?:[^:]*:){4}(?:\*|table\*)/.test(a??""))?n.all=!0:mh(c)&&l!==void 0&&!/[*?]/.test(
l)?(n.names.push(l),s(this.named(l,a),u)):(c===void 0||/[*?]/.test(c)||mh(c))&&n.unknown.push(r)}return{...n,tables:[...n.
tables]}}tablesOf({properties:e,template:n}){return(0,XU.valuesOf)(this.reader.evaluate((0,cO.at)(e,"TableName"),n)).flatMap(
s=>typeof s=="string"?this.resourceNames.named("dynamodb",s).filter(r=>r.template===n):this.reader.referencedResources(s)).
filter(({type:s})=>(0,ph.becomesTable)(s))}named(e,n){let s=(0,hh.parseArn)(n)?.account;return this.resourceNames.named(
"dynamodb",e).filter(({type:r,template:i})=>(0,ph.becomesTable)(r)&&(0,lO.mayEqual)(s,i.account))}};Ei.TablesByReference=
yh;var QU="Custom::SecureTableReplicaPolicy";function uO({type:t}){return/^(Custom::|AWS::CloudFormation::|AWS::SSM::)/.
test(t)}function mh(t){return t==="dynamodb"||t==="*"}});var _h=d(Pi=>{"use strict";Object.defineProperty(Pi,"__esModule",{value:!0});Pi.BackupSelections=void 0;Pi.selectsTables=
nW;var bh=P(),ye=b(),Fc=v(),ZU=Mn(),eW=Ai(),gh={listed:[],excluded:[],allOfTags:[],anyOfTags:[]},Sh=class{reader;tables;constructor(e){
this.reader=e,this.tables=new eW.TablesByReference(e)}all(){return this.reader.templates.ofType("AWS::Backup::BackupSele\
ction").map(e=>this.fact(e))}fact(e){let{reader:n}=this,{template:s}=e;return{where:s.locate(e),nestedIn:(0,ZU.stacksAround)(
n,s),conditional:pO(e),alternatives:n.at(e,"BackupSelection").map(r=>{switch(r.kind){case"absent":return gh;case"unverif\
iable":return{...gh,mayAdd:r.why};case"value":return this.read(r.value)}})}}read(e){if(!(0,bh.isPlainObject)(e))return{...gh,
mayAdd:"a backup selection is evaluated at deployment"};let[n,s,r,i]=["Resources","NotResources","ListOfTags","Condition\
s"].map(m=>(0,ye.at)(e,m)),o=(0,ye.listOf)(n).length===0&&(0,ye.listOf)(r).length>0,a=this.list(n),c=this.list(s),l=(0,ye.
listOf)(r).map(fO),u=tW(i),f=[...a.unknown,...l.includes(void 0)?[r]:[]],p=[...c.unknown,...u.includes(void 0)?[i]:[]];return{
listed:(0,ye.listOf)(n).length===0&&!o?[wh]:a.tables,excluded:c.tables,anyOfTags:l.filter(m=>m!==void 0),allOfTags:u.filter(
m=>m!==void 0),...f.length===0?{}:{mayAdd:`a backup selection selects by ${(0,Fc.abbreviate)(f[0])}`},...p.length===0?{}:
{mayLack:`a backup selection selects by ${(0,Fc.abbreviate)(p[0])}`}}}list(e){let n={tables:[],unknown:[]};for(let s of(0,ye.
listOf)(e)){let{tables:r,names:i,all:o,unknown:a}=this.tables.among([s]),[c]=(0,Fc.partsOf)(this.reader.resolvedValue(s)),
[,l,u]=((0,ye.isScalar)(c)?/^arn:[^:]*:[^:]*:([^:]*):([^:]*):/.exec(String(c)):void 0)??[],f={region:dO(l),account:dO(u)},
p=o?[wh]:i.length>0?i.map(m=>({name:m})):r.map(m=>({table:m.template.locate(m)}));a.length>0||p.length>0&&[f.region,f.account].
some(m=>m!==void 0&&/[*?]/.test(m))?n.unknown.push(s):n.tables.push(...p.map(m=>({...m,...f})))}return n}};Pi.BackupSelections=
Sh;var wh={name:"*"};function dO(t){return t===void 0||t===""||t==="*"||(0,Fc.hasPlaceholder)(t)?void 0:t}function tW(t){
return t!==void 0&&!(0,bh.isPlainObject)(t)?[void 0]:(0,ye.entriesOf)(t).flatMap(([e,n])=>(0,bh.asIntrinsic)(n)===void 0?
(0,ye.listOf)(n).map(s=>e==="StringEquals"?fO(s):void 0):[void 0])}function fO(t){let[e,n,s]=["ConditionType","Condition\
Key","ConditionValue"].map(r=>(0,ye.at)(t,r));return(0,ye.isScalar)(n)&&(0,ye.isScalar)(s)&&(e===void 0||e==="STRINGEQUA\
LS")?{key:String(n).replace(/^aws:ResourceTag\//i,""),value:String(s)}:void 0}function pO({entry:t,template:{parent:e}}){
return(0,ye.at)(t,"Condition")!==void 0||e!==void 0&&pO(e.resource)}function nW({alternatives:t}){let e=t.map(({listed:n,
excluded:s,anyOfTags:r,allOfTags:i,mayAdd:o,mayLack:a})=>{let c=n.length>0&&i.length===0&&s.length===0&&a===void 0,l=n.length>
0||r.length>0||o!==void 0;return c||(l&&!s.some(sW)?void 0:!1)});return e.includes(!0)||(e.includes(void 0)?void 0:!1)}function sW({
name:t,region:e,account:n}){return t===wh.name&&e===void 0&&n===void 0}});var Oh=d(kh=>{"use strict";Object.defineProperty(kh,"__esModule",{value:!0});kh.descend=vh;var Kc=P(),hO=b(),rW=I();function vh(t,e,n,...s){
if(e===void 0)return[];if(s.length===0)return(0,Kc.itemBranches)(e).map(o=>({kind:"value",value:o}));let[r,...i]=s;return(0,Kc.
itemBranches)(e).flatMap(o=>(0,Kc.isPlainObject)(o)?vh(t,(0,hO.at)(o,r),n,...i):iW(t,o,n,s))}function iW(t,e,n,s){return t.
evaluate(e,n).flatMap(r=>r.kind!=="value"?r.kind==="absent"?[]:[r]:(0,Kc.isPlainObject)(r.value)||(0,hO.isList)(r.value)?
vh(t,r.value,n,...s):(0,rW.unverifiable)(t.explain(r.value)))}});var SO=d(z=>{"use strict";Object.defineProperty(z,"__esModule",{value:!0});z.Vaults=z.RESTORE_TESTS=z.PLAN=z.AIR_GAPPED_VAULT=
z.VAULT=void 0;z.restoreTests=cW;var oW=P(),Bc=b(),aW=v(),tt=I(),Uc=uh(),mO=_h(),yO=Oh();z.VAULT="AWS::Backup::BackupVau\
lt";z.AIR_GAPPED_VAULT="AWS::Backup::LogicallyAirGappedBackupVault";z.PLAN="AWS::Backup::BackupPlan";z.RESTORE_TESTS="AW\
S::Backup::RestoreTestingSelection";var Th=class{reader;encryption;plans;constructor(e,n){this.reader=e,this.encryption=
n}fact(e){let{template:n,type:s}=e;return{where:n.locate(e),encryption:(0,tt.withDefault)(this.encryption.byKey(this.reader.
at(e,"EncryptionKeyArn"),n),s===z.VAULT?Uc.AWS_MANAGED:Uc.AWS_OWNED),holdsTables:this.read().backUpTablesTo(e)}}foreign(e){
let n=e.template.locate(e);return this.read().foreignVaults(e).map(({name:s,why:r,holdsTables:i})=>({where:n,foreign:s,encryption:(0,tt.
unverifiable)(r),holdsTables:i}))}read(){return this.plans??=this.reader.cases.outside(()=>new Eh(this.reader)),this.plans}};
z.Vaults=Th;var Eh=class{reader;byVault=new Map;byName=[];unknown=new Map;constructor(e){this.reader=e;let n=this.selectionsByPlan();
for(let s of e.templates.ofType(z.PLAN)){let r=Ah([...n.get(s)??[],...n.get(void 0)??[]]);this.vaultsOf(s).forEach(i=>this.
addVault(s,i,r))}}backUpTablesTo(e){let n=[...this.unknown.values()].flat().map(({holdsTables:r})=>bO(r)),s=this.byName.
map(r=>{let i=this.isSame(r,e);return i===!1||r.backsUpTables===!1?!1:i&&r.backsUpTables});return Ah([...this.byVault.get(
e)??[],...s,...n])}foreignVaults(e){let n=[z.VAULT,z.AIR_GAPPED_VAULT].flatMap(r=>this.reader.templates.ofType(r)),s=this.
byName.filter(r=>r.plan===e&&!n.some(i=>this.isSame(r,i)===!0)).map(({name:r,backsUpTables:i})=>({name:r,why:"the app do\
es not define it",holdsTables:i}));return[...new Map([...s,...this.unknown.get(e)??[]].map(r=>[JSON.stringify(r),r])).values()]}addVault(e,n,s){
if(n.kind==="absent")return;let{value:r}=n.kind==="value"?n:{value:void 0},i=r===void 0?void 0:this.reader.referencedResource(
r);if(i?.type===z.VAULT||i?.type===z.AIR_GAPPED_VAULT)(0,Bc.addTo)(this.byVault,i,s);else if(typeof r=="string"&&!r.includes(
"{{")){let[,o,a,c]=/^arn:[^:]*:backup:([^:]*):([^:]*):backup-vault:(.+)$/.exec(r)??[],{region:l,account:u}=e.template,f={
region:gO(o)?o:l,account:gO(a)?a:u};this.byName.push({plan:e,name:c??r.slice(r.lastIndexOf(":")+1),backsUpTables:s,...f})}else{
let o=n.kind==="unverifiable"?n.why:this.reader.explain(r);(0,Bc.addTo)(this.unknown,e,{name:"it names",why:o,holdsTables:s})}}isSame(e,n){
let{template:s}=n,r=this.reader.text(n,"BackupVaultName").map(a=>a.kind==="unverifiable"?void 0:a.kind==="value"&&a.value===
e.name),i=r.every(a=>a===r[0])?r[0]:void 0,o=[[e.region,s.region],[e.account,s.account]].map(([a,c])=>a===c?!0:a===void 0||
c===void 0?void 0:!1);return[i,...o].includes(!1)?!1:[i,...o].includes(void 0)?void 0:!0}selectionsByPlan(){let e=new Map,
n=new mO.BackupSelections(this.reader);for(let s of this.reader.templates.ofType("AWS::Backup::BackupSelection")){let r=(0,mO.
selectsTables)(n.fact(s));for(let i of this.reader.at(s,"BackupPlanId").filter(({kind:o})=>o!=="absent")){let o=i.kind===
"value"?this.reader.referencedResource(i.value):void 0;(0,Bc.addTo)(e,o,o===void 0?bO(r):r)}}return e}vaultsOf({properties:e,
template:n}){let s=(0,yO.descend)(this.reader,e,n,"BackupPlan","BackupPlanRule");return[["TargetBackupVault"],["TargetLo\
gicallyAirGappedBackupVaultArn"],["CopyActions","DestinationBackupVaultArn"]].flatMap(r=>s.flatMap(i=>i.kind==="value"?(0,yO.
descend)(this.reader,i.value,n,...r):[i])).flatMap(r=>r.kind==="value"?this.reader.evaluate(r.value,n):[r])}};function gO(t){
return t!==void 0&&t!==""&&!(0,aW.hasPlaceholder)(t)}function Ah(t){return t.includes(!0)?!0:t.includes(void 0)?void 0:!1}
function bO(t){return t===!1?!1:void 0}function cW(t,e,n){let s=t.text(n,"ProtectedResourceType").map(i=>i.kind==="unver\
ifiable"?void 0:i.kind==="value"&&i.value.toLowerCase()==="dynamodb"),r=Ah(s);return r===!1?[]:[{where:n.template.locate(
n),restoresTables:r,encryption:(0,tt.withDefault)((0,tt.eachValue)(t.at(n,"RestoreMetadataOverrides"),i=>lW(t,e,i,n)),Uc.
AWS_OWNED)}]}function lW(t,e,n,{template:s}){if(!(0,oW.isPlainObject)(n))return(0,tt.unverifiable)(t.explain(n));let r=c=>(0,Bc.
entriesOf)(n).find(([l])=>l.toLowerCase()===c)?.[1],[i,o]=[r("encryptiontype"),r("kmsmasterkeyarn")],a=i===void 0?(0,tt.
value)("default"):t.asText((0,tt.value)(i));return(0,tt.eachValue)(a,c=>c.toLowerCase()!=="default"?e.byKeyOrDefault(o===
void 0?[{kind:"absent"}]:(0,tt.value)(o),s):o===void 0?Uc.AWS_OWNED:(0,tt.unverifiable)("kmsMasterKeyArn is set without \
encryptionType KMS"))}});var TO=d(Wc=>{"use strict";Object.defineProperty(Wc,"__esModule",{value:!0});Wc.opaqueTemplate=dW;Wc.opaqueResource=gW;var uW=P(),
te=b(),wO=G();function dW(t){let e=t.locate();if(!(0,te.isObject)(t.document))return[{where:e,why:"its template cannot b\
e read"}];let n=[...(0,te.listOf)((0,te.at)(t.document,"Transform")),...(0,te.listOf)((0,te.at)(t.document,"Fn::Transfor\
m"))].map(r=>(0,te.textOrNone)((0,te.at)(r,"Name")??r)||JSON.stringify(r)).filter(r=>!fW.test(r)),s=(0,te.entriesOf)((0,te.
at)(t.document,"Resources")).filter(([r,i])=>pW(r,i)).map(([r])=>r);return[...n.map(r=>({where:e,why:`the transform ${r}\
 may add or change any resource`})),...s.map(r=>({where:e,why:`a macro or loop generates ${r} at deployment`}))]}var fW=/^AWS::(Serverless-2016-10-31|LanguageExtensions|CodeDeployBlueGreen|ServiceCatalog|SecretsManager-\d{4}-\d{2}-\d{2})$/;
function pW(t,e){if(t.startsWith(_O))return!vO(e);let n=(0,te.at)(e,"Type"),s=typeof n=="string"?(0,te.at)(e,"Fn::Transf\
orm")!==void 0&&!(0,wO.becomesTable)(n):n!==void 0||(0,te.entriesOf)(e).some(([r])=>r.startsWith("Fn::"));return t.startsWith(
"Fn::")||s}var _O="Fn::ForEach::";function vO(t){let e=(0,te.isList)(t)&&t.length===3?t[2]:void 0;return(0,te.isObject)(
e)&&(0,te.entriesOf)(e).every(([n,s])=>n.startsWith(_O)?vO(s):hW(n,s))}function hW(t,e){let n=(0,te.textOrNone)((0,te.at)(
e,"Type")),s=n!==""&&!/[$&]\{/.test(n);return!t.startsWith("Fn::")&&s&&!mW(e)&&!yW.test(n)&&kO(n)===void 0}function mW(t){
return(0,uW.contains)(t,e=>Object.hasOwn(e,"Fn::Transform"))}var yW=new RegExp("^(AWS::(DynamoDB|DAX|ServiceCatalog)::|A\
WS::CloudFormation::(Stack|StackSet|CustomResource)$|AWS::Serverless::SimpleTable$|Custom::)");function gW(t,e,n){let s=n.
get(e)??(SW(t,e)?void 0:kO(e.type));return s===void 0?[]:[{where:e.template.locate(e),why:s}]}function kO(t){return t===
OO?"it deploys an application that is not in this app":(0,wO.tableHiddenIn)(t)}var OO="AWS::Serverless::Application",bW=new RegExp(
"^arn:(aws:serverlessrepo:us-east-1:297356227824|aws-cn:serverlessrepo:cn-north-1:193023089310|aws-us-gov:serverlessrepo\
:us-gov-west-1:023102451235):applications/SecretsManager[A-Za-z0-9]*Rotation[A-Za-z0-9]*$");function SW(t,e){return e.type===
OO&&t.text(e,"Location","ApplicationId").every(n=>n.kind==="value"&&bW.test(n.value))}});var NO=d(Ni=>{"use strict";Object.defineProperty(Ni,"__esModule",{value:!0});Ni.keyUses=_W;Ni.isKeyProperty=AO;Ni.isPassedOn=
PO;var Gc=P(),Vc=b(),EO=G(),wW=I();function _W({reader:t,encryption:e},n){let{template:s,type:r,properties:i}=n;return(0,EO.
becomesTable)(r)||(0,EO.isCustomResource)(r)||vW.test(r)?[]:Yc(i,[]).flatMap(({path:o,value:a})=>{let c=e.byKey(t.evaluate(
a,s),s);return(0,wW.valuesOf)(c).some(({key:l})=>l!==void 0)?[{where:s.locate(n),property:o.join("."),encryption:c}]:[]})}
var vW=/^AWS::(KMS|IAM|CloudFormation|ServiceCatalog|Serverless::Application)(::|$)/;function AO(t,e=""){return/key|kms|cmk/i.
test(t)||/^(id|arn)$/i.test(t)&&/key$/i.test(e)}function PO(t){return TW.has(t.toLowerCase())}var kW=`AdditionalConfigs \
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
  UserTags Variables VariantValues ViewProperties`,OW=`AccessPolicies AccessPolicy ArchivePolicy AssumeRolePolicyDocumen\
t Body ConnectorParameters Content CustomJson DataProtectionPolicy
  Definition DefinitionBody DeliveryPolicy EventPattern ExchangeParameters FileSystemPolicy FilterPolicy InlinePolicy In\
put InputParameters
  InputSchema InputTransformer JsonBody KeyPolicy Manifest OutputSchema ParameterNameValues ParameterValues PermissionsP\
olicyDocument
  PipelineDefinition Policy Policies PolicyDocument PolicyText ProvisioningParameters RedriveAllowPolicy RedrivePolicy R\
eplayPolicy
  RepositoryPolicyText ResourcePolicy ResourcePolicyDocument Schema SettingsJson TableMappings TaskParameters Template T\
emplateBody`,TW=new Set(`${kW} ${OW}`.toLowerCase().split(/\s+/));function Yc(t,e){return(0,Vc.isList)(t)?t.flatMap(n=>Yc(
n,e)):(0,Vc.isObject)(t)?(0,Gc.asIntrinsic)(t)!==void 0?(0,Gc.presentBranches)(t).filter(n=>n!==t).flatMap(n=>Yc(n,e)):(0,Vc.
entriesOf)(t).filter(([n])=>!PO(n)).flatMap(([n,s])=>{let r=[...e,n],i=AO(n,e[e.length-1])?((0,Vc.isList)(s)?(0,Gc.itemBranches)(
s):[s]).filter(EW):[];return i.length>0?i.map(o=>({path:r,value:o})):Yc(s,r)}):[]}function EW(t){return typeof t=="strin\
g"?/^(arn:|alias\/|\{\{resolve:ssm:)/.test(t):(0,Gc.asIntrinsic)(t)!==void 0}});var Ii=d(Ls=>{"use strict";Object.defineProperty(Ls,"__esModule",{value:!0});Ls.PolicyStatement=void 0;Ls.readStatements=
MW;Ls.asPattern=MO;var AW=Oi(),Mi=P(),Cn=b(),PW=v(),Ri=I(),NW=Zt(),RW=Oh();function MW(t,{document:e,template:n}){let i=(0,Mi.
presentBranches)(e??{}).flatMap(o=>(0,Mi.isPlainObject)(o)?(0,Ri.value)(o):(0,NW.asPolicy)(t,t.evaluate(o,n))).flatMap(o=>o.
kind==="value"?(0,RW.descend)(t,o.value,n,"Statement"):[o]).flatMap(o=>o.kind!=="value"||(0,Mi.isPlainObject)(o.value)?[
o]:(0,Ri.eachValue)(t.evaluate(o.value,n),a=>(0,Mi.isPlainObject)(a)?(0,Ri.value)(a):(0,Ri.unverifiable)(t.explain(a))));
return{statements:(0,Ri.valuesOf)(i).map(o=>new Jc(t,o,n)),isPartlyUnknown:i.some(({kind:o})=>o==="unverifiable")}}var Jc=class{reader;statement;template;byEffect;patterns;constructor(e,n,s){
this.reader=e,this.statement=n,this.template=s;let r=this.values((0,Cn.at)(n,"Effect")),i=o=>r.length>0&&r.every(a=>a===
o);this.byEffect=i("Deny")?"none":i("Allow")?"certain":"possible"}allows(e){let{byEffect:n}=this;if(n==="none")return"no\
ne";let s=this.actions().filter(({expression:i})=>i.test(e)),r=s.some(({isKnown:i})=>i);return this.isExcepting()?r?"non\
e":s.length>0?"possible":n:r?n:s.length>0?"possible":"none"}actionPatterns(){return this.byEffect==="none"?[]:this.isExcepting()?
["*"]:this.actions().map(({text:e})=>e)}resources(){return(0,Cn.at)(this.statement,"NotResource")===void 0?this.values((0,Cn.
at)(this.statement,"Resource")):[RO]}isExcepting(){return(0,Cn.at)(this.statement,"NotAction")!==void 0}actions(){return this.
patterns??=this.values((0,Cn.at)(this.statement,"NotAction")??(0,Cn.at)(this.statement,"Action")).map(e=>{let n=MO(e);return{
text:n,expression:(0,AW.wildcardExpression)(n,"is"),isKnown:typeof e=="string"}}),this.patterns}values(e){return(0,Mi.itemBranches)(
e??[]).flatMap(n=>this.reader.evaluate(n,this.template)).flatMap(n=>n.kind==="value"?[n.value]:n.kind==="absent"?[]:[RO])}};
Ls.PolicyStatement=Jc;var RO=null;function MO(t){return(0,PW.partsOf)(t).map(e=>(0,Cn.isScalar)(e)?String(e):"*").join("")}});var Ih=d(kt=>{"use strict";Object.defineProperty(kt,"__esModule",{value:!0});kt.SAM_TEMPLATE=kt.RolePolicies=void 0;kt.managedPolicy=
LW;var Ph=P(),vt=b(),Nh=G(),IW=v(),CW=I(),qW=Ii(),Mh=class{reader;names;attached;constructor(e,n){this.reader=e,this.names=
n}of(e){this.attached??=this.index();let n=[...this.attached.get(e)??[],...this.attached.get(void 0)??[]];if(typeof e=="\
string")return n;let{template:s,properties:r}=e;return[...n,...(0,Ph.itemBranches)((0,vt.at)(r,"Policies")??[]).map(i=>({
template:s,document:(0,vt.at)(i,"PolicyDocument")??i,isCertain:!0})),...this.managed((0,vt.at)(r,"ManagedPolicyArns"),s)]}managed(e,n){
return(0,Ph.itemBranches)(e??[]).flatMap(s=>this.reader.evaluate(s,n)).flatMap(s=>{let r=s.kind==="value"?this.resourcesIn(
s.value,Nh.MANAGED_POLICY,n):[];return r.length>0?r.map(i=>({template:i.template,document:(0,vt.at)(i.properties,"Policy\
Document"),isCertain:!0})):s.kind==="absent"?[]:[{template:n,managed:s.kind==="value"?s.value:null,isCertain:!0}]})}rolesIn(e,n){
return(0,CW.valuesOf)(e).flatMap(vt.listOf).flatMap(s=>{let r=this.resourcesIn(s,Nh.ROLE,n);return r.length===0&&typeof s==
"string"?[s.slice(s.lastIndexOf("/")+1)]:r})}resourcesIn(e,n,s){return(typeof e=="string"&&!e.includes(":iam::aws:")?this.
names.matching(e,"iam",s):this.reader.referencedResources(e)).filter(o=>o.type===n)}index(){let e=new Map;for(let[n,s]of[
["AWS::IAM::Policy","Roles"],[Nh.MANAGED_POLICY,"Roles"],["AWS::IAM::RolePolicy","RoleName"]])for(let{template:r,properties:i}of this.
reader.templates.ofType(n)){let o={template:r,document:(0,vt.at)(i,"PolicyDocument")};for(let a of(0,Ph.itemBranches)((0,vt.
at)(i,s)??[]).flatMap(c=>this.reader.evaluate(c,r))){let c=this.rolesIn([a],r);c.forEach(l=>(0,vt.addTo)(e,l,{...o,isCertain:!0})),
c.length===0&&a.kind!=="absent"&&(0,vt.addTo)(e,void 0,{...o,isCertain:!1})}}return e}};kt.RolePolicies=Mh;kt.SAM_TEMPLATE=
"sam:";function LW(t){let e=(0,qW.asPattern)(t),n=e.startsWith(kt.SAM_TEMPLATE),s=n?e.slice(kt.SAM_TEMPLATE.length):/^arn:[^:]*:iam::aws:policy\/(?:.*\/)?([^/]*)$/.
exec(e)?.[1]??"",r=$W.has(s),i=r||n||DW.test(s)||Rh.has(s);return{name:s,createsTables:r,usesOfAllTables:Rh.get(s)??[],mayDecrypt:!Rh.
has(s)&&!xW.has(s),...i?{}:{unknown:`the policy ${(0,IW.abbreviate)(t)} is not in this app`}}}var $W=new Set(["Administr\
atorAccess","AdministratorAccess-Amplify","AdministratorAccess-AWSElasticBeanstalk","PowerUserAccess","AmazonDynamoDBFul\
lAccess","AmazonDynamoDBFullAccess_v2","AmazonDynamoDBFullAccesswithDataPipeline","AWSLambdaFullAccess","DatabaseAdminis\
trator","DataScientist","AWSDataPipelineRole","AmazonEC2RoleforDataPipelineRole","AmazonElasticMapReduceforEC2Role","AWS\
BackupFullAccess","AWSBackupOperatorAccess","AWSBackupServiceRolePolicyForRestores","DynamoDBRestoreFromBackupPolicy"]),
DW=/ReadOnly|^AWSLambda(Basic|VPCAccess|ENI|Kinesis|SQSQueue|MSK|DynamoDB|InvocationDynamoDB)\w*$|^(CloudWatch|AWSXRay)/,
Rh=new Map([["AmazonDynamoDBFullAccess",["read","write","stream"]],["AmazonDynamoDBFullAccess_v2",["read","write","strea\
m"]],["AmazonDynamoDBReadOnlyAccess",["read","stream"]],["AWSLambdaInvocation-DynamoDB",["stream"]]]),xW=new Set(["AWSLa\
mbdaBasicExecutionRole","AWSLambdaVPCAccessExecutionRole","AWSLambdaDynamoDBExecutionRole","AWSLambdaKinesisExecutionRol\
e","AWSLambdaSQSQueueExecutionRole","AWSXRayDaemonWriteAccess","AWSXrayWriteOnlyAccess","AmazonECSTaskExecutionRolePolic\
y","AmazonAPIGatewayPushToCloudWatchLogs","CloudWatchLambdaInsightsExecutionRolePolicy","CloudWatchAgentServerPolicy"])});var LO=d(Lh=>{"use strict";Object.defineProperty(Lh,"__esModule",{value:!0});Lh.readRoles=VW;var jW=b(),IO=G(),FW=v(),KW=sh(),
BW=Ii(),UW=jc(),CO=Ih(),qO=Ai(),WW=[["read",Ch("BatchGetItem","ConditionCheckItem","GetItem","PartiQLSelect","Query","Sc\
an")],["write",Ch("BatchWriteItem","DeleteItem","PartiQLDelete","PartiQLInsert","PartiQLUpdate","PutItem","UpdateItem")],
["stream",Ch("GetRecords")]];function Ch(...t){return t.map(e=>`dynamodb:${e}`)}function VW(t,e){let n=new UW.ResourceNames(
t),s=new CO.RolePolicies(t,n),r=new qO.TablesByReference(t,n);return t.templates.ofType(IO.ROLE).filter(e).map(i=>new qh(
t,r).read(i,s))}var qh=class{reader;tables;found=new Set;remote=[];keys=new Set;uses=new Set;allTables=!1;anyKey=!1;constructor(e,n){
this.reader=e,this.tables=n}read(e,n){return n.of(e).forEach(s=>s.managed===void 0?this.addPolicy(s):this.addManaged(s.managed)),
{where:e.template.locate(e),name:this.reader.singleText((0,jW.at)(e.properties,"RoleName"),e.template),tables:[...[...this.
found].map(s=>({where:s.template.locate(s)})),...this.remote],uses:[...this.uses],allTables:this.allTables,keys:[...this.
keys].map(s=>s.template.locate(s)),anyKey:this.anyKey}}addPolicy(e){let{statements:n,isPartlyUnknown:s}=(0,BW.readStatements)(
this.reader,e);this.anyKey||=s;for(let r of n){if(e.isCertain){let i=WW.filter(([,o])=>o.some(a=>r.allows(a)==="certain"));
this.addTables(i.map(([o])=>o),i.length===0?[]:r.resources())}r.allows(KW.DECRYPT)!=="none"&&r.resources().forEach(i=>this.
addKey(i))}}addTables(e,n){let{tables:s,remote:r,all:i}=this.tables.among(n);(i||s.length+r.length>0)&&e.forEach(o=>this.
uses.add(o)),s.forEach(o=>this.found.add(o)),this.remote.push(...r.map(({table:o,region:a})=>({where:o.template.locate(o),
region:a}))),this.allTables||=i}addKey(e){let n=this.reader.referencedResources(e),s=n.find(({type:r})=>(0,IO.isKeyType)(
r));s!==void 0?this.keys.add(s):(n.length===0?!GW((0,FW.partsOf)(this.reader.resolvedValue(e))):n.some(qO.isToldElsewhere))&&
(this.anyKey=!0)}addManaged(e){let{usesOfAllTables:n,mayDecrypt:s}=(0,CO.managedPolicy)(e);this.allTables||=n.length>0,n.
forEach(r=>this.uses.add(r)),this.anyKey||=s}};function GW([t]){return typeof t=="string"&&/^arn:[^:*?]*:(?!kms:)[^:*?]+:/.
test(t)}});var $O=d(Dh=>{"use strict";Object.defineProperty(Dh,"__esModule",{value:!0});Dh.relatedFacts=zW;var YW=_h(),JW=NO(),HW=LO();
function zW(t,e,n){let{reader:s}=t,r=$h(()=>e.flatMap(({resources:a})=>[...a.values()]).filter(a=>n.includesResource(a)).
flatMap(a=>(0,JW.keyUses)(t,a))),i=$h(()=>(0,HW.readRoles)(s,a=>n.includesResource(a))),o=$h(()=>new YW.BackupSelections(
s).all());return{get keyUses(){return r()},get roles(){return i()},get backupSelections(){return o()}}}function $h(t){let e;
return()=>(e??={value:t()},e.value)}});var Fh=d(Ds=>{"use strict";Object.defineProperty(Ds,"__esModule",{value:!0});Ds.sdkCalls=n2;Ds.sdkClusters=s2;Ds.isSdkCall=
c2;Ds.isServedByCdk=xO;var jh=P(),$s=b(),XW=v(),ge=I(),QW=Zt(),ZW=le(),e2=Ua(),t2=["Create","Update","Delete"];function n2(t,e,n){
return t2.filter(s=>(0,$s.at)(e.properties,s)!==void 0).map(s=>{let r=(0,ge.eachValue)(t.at(e,s),a=>(0,$s.isObject)(a)&&
!(0,jh.isIntrinsic)(a)?(0,ge.value)(a):(0,QW.jsonFrom)(a)),i=a=>(0,ge.eachValue)(r,c=>t.pick(c,a)),o=i("parameters");return{
where:e.template.locate(e),action:(0,ge.eachValue)(t.asText(i("action")),a=>DO(a,(0,e2.sdkActionName)(a))),service:(0,ge.
eachValue)(t.asText(i("service")),a=>DO(a,r2(a))),parameters:(0,ge.eachValue)(o,a=>(0,ge.value)(xh(a))),region:t.asText(
i("region")),key:n?.byKey((0,ge.eachValue)(o,a=>t.pick(a,"KeyId")),e.template)}})}function s2(t,e){let s=e.filter(({service:r,
action:i})=>(0,ge.valuesOf)(r).includes("dax")&&(0,ge.valuesOf)(i).includes("createCluster")).map(r=>{let i=(...o)=>(0,ge.
eachValue)(r.parameters,a=>t.pick(a,...o));return{where:r.where,encryptionAtRest:t.asBoolean(i("SSESpecification","Enabl\
ed")),endpointEncryption:t.asText(i("ClusterEndpointEncryptionType"))}});return[...new Map(s.map(r=>[JSON.stringify(r),r])).
values()]}function DO(t,e){return(0,XW.hasPlaceholder)(t)||/[^a-z0-9-]/i.test(e)?(0,ge.unverifiable)(`its name is not kn\
own (${t})`):(0,ge.value)(e)}function r2(t){let e=t.toLowerCase().replace(/^@aws-sdk\/client-/,"");return i2[e]??e}var i2={
servicecatalog:"service-catalog"},o2="PHYSICAL:RESOURCEID:";function xh(t){return t===o2?{[ZW.DEPLOYER_VALUE]:"the physi\
cal id of the custom resource"}:(0,$s.isList)(t)?t.map(xh):(0,$s.isObject)(t)&&!(0,jh.isIntrinsic)(t)?Object.fromEntries(
(0,$s.entriesOf)(t).map(([e,n])=>[e,xh(n)])):t}var a2="AWS679f53fac002430cb0da5b7982bd2287";function c2(t,e){return e.type===
"Custom::AWS"||xO(t,e)}function xO(t,{template:e,properties:n}){return t.evaluate((0,$s.at)(n,"ServiceToken"),e).some(s=>s.
kind==="value"&&((0,jh.namedResource)(s.value)??t.referencedResource(s.value))?.logicalId.startsWith(a2)===!0)}});var HO=d(Ln=>{"use strict";Object.defineProperty(Ln,"__esModule",{value:!0});Ln.Actors=void 0;Ln.startsCode=m2;Ln.runsCode=
JO;Ln.serviceOfClient=g2;var WO=P(),qn=b(),Kh=G(),jO=I(),l2=le(),FO=Ii(),KO=Ai(),BO="its role is not in this app",UO="it\
 starts code that is not in this app",Bh=class{reader;policies;names;receivers;matched=new Map;constructor(e,n,s){this.reader=
e,this.policies=n,this.names=s}in(e,n,s){if(typeof e=="string")return/[*?]/.test(e)?[]:this.names.matching(e,n,s);let r=this.
reader.referencedResources(e).filter(i=>!(0,KO.isToldElsewhere)(i));return r.length>0||typeof e!="object"||e===null?r:Object.
values(e).flatMap(i=>this.in(i,n,s))}stepsFrom(e){if(typeof e=="string")return{next:[],missing:BO};if(e.type===Kh.ROLE)return{
next:[]};let{role:n,starts:s}=f2[e.type]??{},r=n===void 0?this.rolesAnywhere(e):this.policies.rolesIn(this.reader.at(e,...n),
e.template),i=(s??[]).flatMap(l=>this.reader.at(e,...l)).filter(({kind:l})=>l!=="absent").map(l=>l.kind==="value"?this.in(
l.value,"lambda",e.template):[]),o=this.receiversOf(e),a=e.type===VO&&i.length+o.length===0,c=n!==void 0&&r.length===0&&
(0,qn.at)(e.properties,"Policies")===void 0;return{next:[r,...i,o],missing:c?BO:a||i.some(l=>l.length===0)?UO:void 0}}startedBy(e){
let n=[...new Set(e.actionPatterns().flatMap(y2))],r=(n.length===0?[]:e.resources()).map(o=>{let a=o===null?[]:this.reader.
referencedResources(o);return a.length>0?a.filter(l=>!(0,KO.isToldElsewhere)(l)):(o===null||(0,FO.asPattern)(o)==="*")&&
o!=="*"?[]:this.startable((0,FO.asPattern)(o),n,e.template)}),i=n.some(JO);return{next:r,missing:i&&r.some(o=>o.length===
0)?UO:void 0}}startable(e,n,s){let r=JSON.stringify([e,n,s.account,s.region]),i=this.matched.get(r)??this.match(e,n,s);return this.
matched.set(r,i),i}match(e,n,s){let r=n.flatMap(i=>this.names.matching(e,i==="sts"?"iam":i,s).filter(o=>i!=="sts"||S2(o)));
return u2.test(e)?[...r,...this.rulesOfDefaultBus(s)]:r}rulesOfDefaultBus(e){return this.reader.templates.ofType("AWS::E\
vents::Rule").filter(n=>(0,l2.mayShareEnvironment)(e,n.template)&&this.reader.at(n,"EventBusName").some(s=>s.kind==="abs\
ent"||s.kind==="value"&&s.value==="default"))}rolesAnywhere({properties:e,template:n}){let s=r=>(0,WO.isIntrinsic)(r)||typeof r==
"string"&&d2.test(r)?(0,jO.valuesOf)(this.reader.evaluate(r,n)):(0,qn.isObject)(r)||(0,qn.isList)(r)?Object.values(r).flatMap(
s):[];return s(e).flatMap(r=>this.in(r,"iam",n)).filter(r=>typeof r=="string"||r.type===Kh.ROLE||r.type===GO)}receiversOf(e){
return this.receivers??=this.index(),this.receivers.get(e)??[]}index(){let e=new Map;for(let[n,s,r]of h2)for(let i of this.
reader.templates.ofType(n))(0,jO.valuesOf)(this.reader.at(i,...r)).flatMap(a=>this.in(a,s,i.template)).forEach(a=>(0,qn.
addTo)(e,a,i));return e}};Ln.Actors=Bh;var u2=/:event-bus\/default$/,VO="AWS::SNS::Topic",GO="AWS::IAM::InstanceProfile",
d2=/:(role|instance-profile)\//,f2={"AWS::Lambda::Function":{role:["Role"],starts:p2("USER_ON_EVENT_FUNCTION_ARN","USER_\
IS_COMPLETE_FUNCTION_ARN")},"AWS::Serverless::Function":{role:["Role"]},"AWS::Lambda::Alias":{starts:[["FunctionName"]]},
"AWS::Lambda::Version":{starts:[["FunctionName"]]},"AWS::Lambda::EventSourceMapping":{starts:[["FunctionName"]]},"AWS::L\
ambda::EventInvokeConfig":{starts:[["DestinationConfig"]]},[VO]:{starts:[["Subscription"]]},"AWS::SNS::Subscription":{starts:[
["Endpoint"]]},"AWS::Events::Rule":{starts:[["Targets"]]},"AWS::StepFunctions::StateMachine":{role:["RoleArn"]},"AWS::Se\
rverless::StateMachine":{role:["Role"]},"AWS::CodeBuild::Project":{role:["ServiceRole"]},"AWS::ECS::TaskDefinition":{role:[
"TaskRoleArn"]},"AWS::Batch::JobQueue":{starts:[["ComputeEnvironmentOrder"]]},"AWS::Glue::Job":{role:["Role"]},[GO]:{role:[
"Roles"]}};function p2(...t){return t.map(e=>["Environment","Variables",e])}var h2=[["AWS::SNS::Subscription","sns",["To\
picArn"]],["AWS::Lambda::EventSourceMapping","sqs",["EventSourceArn"]],["AWS::Lambda::EventInvokeConfig","lambda",["Func\
tionName"]],["AWS::Pipes::Pipe","sqs",["Source"]],["AWS::Events::Rule","events",["EventBusName"]],["AWS::KinesisFirehose\
::DeliveryStream","kinesis",["KinesisStreamSourceConfiguration"]],["AWS::Serverless::Function","sqs",["Events"]]],YO=["i\
nvoke","start","run","execute","submit","send","publish","putevent","putrecord","resume","retry","redrive","activate","a\
ssume","pass"];function m2(t){return YO.some(e=>t.toLowerCase().startsWith(e))}function y2(t){let[e,n="*"]=t.toLowerCase().
split(":"),[s]=n.split(/[*?]/);return YO.some(r=>s.startsWith(r)||s!==n&&r.startsWith(s))?[e.replace("?","*")]:[]}function JO(t){
return/^(lambda|states|codebuild|codepipeline|ecs|batch|glue|ssm|sts|iam|\*)$/.test(t)}function g2(t){return b2[t]??t}var b2={
sfn:"states",stepfunctions:"states",eventbridge:"events",cloudwatchevents:"events"};function S2({type:t,properties:e}){let s=(0,qn.
listOf)((0,qn.at)(e,"AssumeRolePolicyDocument","Statement")).map(r=>(0,qn.at)(r,"Principal"));return t===Kh.ROLE&&(s.length===
0||s.some(r=>!(0,WO.isPlainObject)(r)||Object.keys(r).some(i=>i!=="Service")))}});var QO=d(Ci=>{"use strict";Object.defineProperty(Ci,"__esModule",{value:!0});Ci.HandlerPermissions=void 0;Ci.weightiest=
zc;var w2=Oi(),Vh=P(),Uh=b(),Xc=G(),_2=I(),Hc=HO(),XO=Ii(),v2=jc(),Wh=Ih(),k2=Ua(),O2=Ai(),zO={unknown:"it is not in thi\
s app"},Gh=class{reader;verdicts=new Map;known=new Map;policies;actors;tables;constructor(e){this.reader=e;let n=new v2.
ResourceNames(e);this.policies=new Wh.RolePolicies(e,n),this.actors=new Hc.Actors(e,this.policies,n),this.tables=new O2.
TablesByReference(e,n)}of(e,n){return zc(e.filter(({kind:s})=>s!=="absent").flatMap(s=>{let r=s.kind==="value"?this.actors.
in(s.value,"lambda",n):[];return r.length===0?[zO]:r.map(i=>this.verdict(i))}))}startedBy({service:e,action:n,parameters:s},r){
let i=n.some(a=>a.kind!=="value"||(0,Hc.startsCode)(a.value)),o=e.map(a=>a.kind==="value"?(0,Hc.serviceOfClient)(a.value):
"*");return zc((0,_2.valuesOf)(s).flatMap(a=>o.flatMap(c=>{let l=i?this.actors.in(a,c,r):c==="iam"?[]:this.actors.in(a,"\
iam",r).filter(T2);return i&&l.length===0&&(0,Hc.runsCode)(c)?[zO]:l.map(u=>this.verdict(u))})))}verdict(e){let n=this.verdicts.
get(e)??this.follow(e);return this.verdicts.set(e,n),n}follow(e){let n=new Set([e]),s=new Set,r;for(let i of n){let o=this.
known.get(i)??this.read(i);if(this.known.set(i,o),o.creates!==void 0)return{creates:o.creates};r??=o.unknown,o.next.filter(
a=>!s.has(a)).forEach(a=>{s.add(a),a.forEach(c=>n.add(c))})}return{unknown:r}}read(e){let{next:n,missing:s}=this.actors.
stepsFrom(e),i=(typeof e=="string"||e.type===Xc.ROLE?this.policies.of(e):e.type.startsWith("AWS::Serverless::")?this.ofServerless(
e):[]).map(o=>this.grants(o));return{...zc([...i,{unknown:s}]),next:[...n,...i.flatMap(o=>o.next)]}}grants(e){if(e.managed!==
void 0){let{createsTables:a,name:c,unknown:l}=(0,Wh.managedPolicy)(e.managed);return{creates:a?`the managed policy ${c}`:
void 0,unknown:l,next:[]}}let{statements:n,isPartlyUnknown:s}=(0,XO.readStatements)(this.reader,e),r=n.flatMap(a=>E2(a,this.
tables)??[])[0];if(!e.isCertain)return{unknown:r===void 0?void 0:"a policy that may create tables is attached to a role \
that is unknown",next:[]};let i=n.map(a=>this.actors.startedBy(a)),o=s||i.some(({missing:a})=>a!==void 0);return{creates:r,
unknown:o?"it starts code, or has a policy, that is not in this app":void 0,next:i.flatMap(({next:a})=>a)}}ofServerless({
template:e,properties:n}){return(0,Vh.itemBranches)((0,Uh.at)(n,"Policies")??[]).flatMap(r=>!(0,Uh.isObject)(r)||(0,Vh.isIntrinsic)(
r)?typeof r=="string"&&!r.startsWith("arn:")?[{template:e,managed:`arn:aws:iam::aws:policy/${r}`,isCertain:!0}]:this.policies.
managed(r,e):(0,Uh.at)(r,"Statement")===void 0?Object.keys(r).map(i=>({template:e,managed:`${Wh.SAM_TEMPLATE}${i}`,isCertain:!0})):
[{template:e,document:r,isCertain:!0}])}};Ci.HandlerPermissions=Gh;function zc(t){let{creates:e,unknown:n}=t.find(s=>s.creates!==
void 0)??t.find(s=>s.unknown!==void 0)??{};return{creates:e,unknown:n}}function T2(t){return typeof t=="string"||t.type===
Xc.ROLE}function E2(t,e){let n=k2.TABLE_CREATING_ACTIONS.filter(r=>t.allows(r)!=="none"),s=n.length===0?[]:t.resources();
return n.find(r=>s.some(i=>A2(t,e,i,r)))}function A2({reader:t},e,n,s){let r=t.referencedResources(n).filter(({type:g})=>!(0,Xc.
isCustomResource)(g));if(r.some(({type:g})=>(0,Xc.becomesTable)(g))||r.length>0&&(0,Vh.asIntrinsic)(n)?.name!=="Fn::Join")
return!1;let[i,o,a,c,l,...u]=(0,XO.asPattern)(n).split(":"),f=a===void 0||["dynamodb","backup"].some(g=>(0,w2.wildcardExpression)(
a,"is").test(g));if(l===void 0)return f&&[i,o,a,c].some(g=>g?.includes("*"));let p=u.join(":"),m=/^table\/[^/]*$/.test(p)||
/^[^/]*[*?]/.test(p);return f&&(s.startsWith("backup:")||m&&e.among([n]).tables.length===0)}});var nT=d(Zc=>{"use strict";Object.defineProperty(Zc,"__esModule",{value:!0});Zc.TableMakers=void 0;var tT=P(),Jh=b(),Yh=G(),
P2=I(),ZO=QO(),Qc=Fh(),Hh=class{reader;permissions;constructor(e){this.reader=e,this.permissions=new ZO.HandlerPermissions(
e)}facts(e){let n=this.reason(e);return n===void 0?[]:[{where:e.template.locate(e),why:n}]}reason(e){let{type:n}=e,s=n.startsWith(
"Custom::")||n==="AWS::CloudFormation::CustomResource";if(!(!s&&(n.startsWith("AWS::")||(0,Yh.tableHiddenIn)(n)!==void 0)||
this.isReplicaOfTable(e)))return(0,Qc.isSdkCall)(this.reader,e)?this.byStartedCode(e)??((0,Qc.isServedByCdk)(this.reader,
e)?void 0:this.byHandler(e)):this.byShape(e)??(s?this.byHandler(e):void 0)}isReplicaOfTable(e){let n=e.type==="Custom::D\
ynamoDBReplica"?this.reader.at(e,"TableName"):[];return n.length>0&&n.every(s=>s.kind==="value"&&(0,Yh.becomesTable)(this.
reader.referencedResource(s.value)?.type??""))}byShape({properties:e,template:n}){return[e,...(0,P2.valuesOf)(this.reader.
evaluate(e,n))].some(M2)?"its properties contain the key schema of a table, and its handler decides how the table is enc\
rypted":void 0}byHandler(e){let{properties:n,template:s}=e,{creates:r,unknown:i}=this.permissions.of(this.reader.evaluate(
(0,Jh.at)(n,"ServiceToken"),s),s);if(r!==void 0)return`its handler may create tables: ${r}`;let o=e.type===Yh.REPLICA_POLICY||
(0,Qc.isSdkCall)(this.reader,e);return i!==void 0&&!o&&eT(e)?`it refers to tables, and its handler is unknown: ${i}`:void 0}byStartedCode(e){
let n=(0,Qc.sdkCalls)(this.reader,e).map(i=>this.permissions.startedBy(i,e.template)),{creates:s,unknown:r}=(0,ZO.weightiest)(
n);return s!==void 0?`it starts code that may create tables: ${s}`:r!==void 0&&eT(e)?`it refers to tables, and starts co\
de that is unknown: ${r}`:void 0}};Zc.TableMakers=Hh;var N2=/key[^a-z0-9]?schema/i,R2=/attribute[^a-z0-9]?definitions/i;
function M2(t){return qi(t,N2)&&qi(t,R2)||(0,tT.contains)(t,e=>{let n=Object.keys(e).map(s=>s.replace(/[^a-z]/gi,"").toLowerCase());
return n.includes("attributename")&&n.includes("keytype")})}function eT({type:t,properties:e}){return!t.startsWith("Cust\
om::AWSCDK")&&(/dynamo|::(global|simple)?tables?$/i.test(t)||qi(e,/dynamo|key[^a-z0-9]?schema|partition[^a-z0-9]?key|hash[^a-z0-9]?key/i))}
function qi(t,e){return(0,Jh.isList)(t)?t.some(n=>qi(n,e)):(0,Jh.isObject)(t)?(0,tT.namedResource)(t)===void 0&&Object.entries(
t).some(([n,s])=>e.test(n)||qi(s,e)):typeof t=="string"&&e.test(t.replace(/com\.amazonaws\.[a-z0-9-]+\.dynamodb/g,""))}});var rT=d(zh=>{"use strict";Object.defineProperty(zh,"__esModule",{value:!0});zh.kinesisOf=C2;var I2=P(),Li=b(),Ot=I();function C2(t,e,n){
return(0,Ot.eachValue)(t.at(n,"StreamArn"),s=>{let r=t.referencedResource(s);return r?.type==="AWS::Kinesis::Stream"?(0,Ot.
value)({stream:r.template.locate(r).constructPath,encryption:q2(t,e,r)}):typeof s=="string"?(0,Ot.value)({stream:s,encryption:(0,Ot.
unverifiable)(`the app does not define ${s}`)}):(0,Ot.value)({stream:JSON.stringify(s),encryption:(0,Ot.unverifiable)(t.
explain(s))})})}function q2(t,e,{properties:n,template:s}){return(0,Ot.eachValue)(t.evaluate($2((0,Li.at)(n,"StreamEncry\
ption"),s),s),r=>(0,Ot.eachValue)(t.asText(t.pick(r,"EncryptionType")),i=>i==="KMS"?e.byKey(t.pick(r,"KeyId"),s):Ot.ABSENT))}
var sT="AwsCdkKinesisEncryptedStreamsUnsupportedRegions",L2=(0,Li.canonical)({"Fn::Or":["cn-north-1","cn-northwest-1"].map(
t=>({"Fn::Equals":[{Ref:"AWS::Region"},t]}))});function $2(t,{document:e,region:n}){let s=(0,I2.asIntrinsic)(t),[r,,i]=s?.
name==="Fn::If"&&(0,Li.isList)(s.argument)?s.argument:[];return r===sT&&(0,Li.canonical)((0,Li.at)(e,"Conditions",sT))===
L2&&n?.startsWith("cn-")!==!0?i:t}});var tl=d(el=>{"use strict";Object.defineProperty(el,"__esModule",{value:!0});el.readReplica=j2;el.bareReplica=F2;var cT=b(),
D2=v(),be=I(),iT=Zt(),x2=rT();function j2(t,e,n,s,r){let{reader:i}=t,{template:o,properties:a}=e,{region:c,local:l,encryption:u}=n,
{policy:f,streamPolicy:p,policySource:m}=K2(t,e,n,s,r);return{region:c,local:l,encryption:u,policy:f,streamPolicy:p,policySource:m,
pointInTimeRecovery:i.boolean(e,"PointInTimeRecoverySpecification","PointInTimeRecoveryEnabled"),deletionProtection:i.boolean(
e,"DeletionProtectionEnabled"),contributorInsights:B2(t,e),kinesis:(0,x2.kinesisOf)(i,t.encryption,{template:o,properties:(0,cT.
at)(a,"KinesisStreamSpecification")}),tags:i.cases.outside(()=>i.at(e,"Tags"))}}function F2(t){return{...t,policy:be.ABSENT,
streamPolicy:be.ABSENT,policySource:"template",pointInTimeRecovery:be.ABSENT,deletionProtection:be.ABSENT,contributorInsights:be.
ABSENT,kinesis:be.ABSENT,tags:be.ABSENT}}function K2({reader:t},e,{region:n,local:s},r,i){let o=(0,iT.asPolicy)(t,t.at(e,
"ResourcePolicy","PolicyDocument")),a=(0,iT.asPolicy)(t,t.at(e,r,"ResourcePolicy","PolicyDocument")),c=i(n??(s?D2.REGION:
""));return c===void 0?{policy:o,streamPolicy:a,policySource:"template"}:{policy:oT(c.policy,o),streamPolicy:oT(c.streamPolicy,
a),policySource:"custom-resource"}}function oT(t,e){return(0,be.distinct)([...t,...e.filter(n=>n.kind!=="absent")])}function B2({
reader:t},e){let n=(0,be.eachValue)(t.at(e,"GlobalSecondaryIndexes"),s=>aT((0,cT.listOf)(s).map(r=>t.asBoolean(t.pick(r,
"ContributorInsightsSpecification","Enabled")))));return aT([t.boolean(e,"ContributorInsightsSpecification","Enabled"),n])}
function aT(t){return(0,be.eachValue)((0,be.combine)(t),e=>e.length===0?be.ABSENT:(0,be.value)(e.includes(!0)))}});var nl=d(Dn=>{"use strict";Object.defineProperty(Dn,"__esModule",{value:!0});Dn.readTable=W2;Dn.readSimpleTable=Y2;Dn.tableFact=
Qh;Dn.streamOf=fT;Dn.keyAttributes=pT;var $i=P(),nt=b(),$n=I(),lT=Mn(),U2=le(),Xh=tl();function W2(t,e){let n=t.protection(
"Table",e,(r,i)=>{let o=t.encryption.bySpecification(t.reader.at(r,"SSESpecification"),r.template);return dT(t,r,o,i)}),
s=t.addedReplicas.of(e).map(({region:r,isOptional:i})=>({...V2(r,n.replicas[0].encryption),isOptional:i}));return Qh(t,e,
"Table",s.length===0?n:{...n,replicas:[...n.replicas,...s]})}function V2(t,e){return t.kind==="value"?(0,Xh.bareReplica)(
{region:t.value,local:!1,encryption:G2(e)}):(0,Xh.bareReplica)({region:void 0,local:!1,encryption:(0,$n.unverifiable)("i\
ts Region is unknown")})}function G2(t){return(0,$n.eachValue)(t,({level:e})=>(0,$n.value)({level:e==="AWS_OWNED"?"AWS_O\
WNED":"AWS_MANAGED"}))}function dT(t,e,n,s=()=>{}){let r={region:e.template.region,local:!0,encryption:n};return{stream:fT(
t,e),replicas:[(0,Xh.readReplica)(t,e,r,"StreamSpecification",s)],replicationAccounts:[]}}function Y2(t,e){let{properties:n,
template:s}=e,r=(0,nt.at)(s.document,"Globals","SimpleTable","SSESpecification"),i=J2((0,nt.at)(n,"SSESpecification"),r),
o=t.encryption.bySpecification(t.reader.evaluate(i,s),s),a=(0,nt.at)(n,"PrimaryKey","Name");return{...Qh(t,e,"SimpleTabl\
e",dT(t,e,o)),keyAttributes:[typeof a=="string"?a:"id"]}}function J2(t,e){return(0,$i.isPlainObject)(e)&&(0,$i.isPlainObject)(
t)?{...e,...t}:t??e}function Qh({reader:t},e,n,s){let{stream:r,replicas:i,replicationAccounts:o,unreadable:a}=s,c={template:e.
template,properties:e.entry};return{where:e.template.locate(e),form:n,tableName:t.text(e,"TableName"),stream:r,replicas:i,
replicationAccounts:o,get keyAttributes(){return pT(t,e)},deletionPolicy:t.text(c,"DeletionPolicy"),updateReplacePolicy:t.
text(c,"UpdateReplacePolicy"),nestedIn:(0,lT.stacksAround)(t,e.template),stackTags:(0,lT.stackTags)(t,e.template),metadata:(0,nt.
at)(e.entry,"Metadata")??{},opaque:H2(e)??a}}function fT({reader:t},e){return(0,$n.eachValue)(t.at(e,"StreamSpecificatio\
n"),n=>(0,nt.isObject)(n)&&!(0,$i.isIntrinsic)(n)?(0,$n.value)(!0):(0,$n.unverifiable)(t.explain(n)))}function H2({entry:t,
properties:e}){let n=(0,nt.textOrNone)((0,nt.at)(t,U2.UNRENDERED));return n!==""?`it cannot be rendered before synthesis\
: ${n}`:(0,$i.hasGeneratedKeys)(t)||(0,$i.hasGeneratedKeys)(e)?"a macro (Fn::Transform) or loop (Fn::ForEach) generates \
its properties":void 0}function pT(t,e){let n=i=>(0,$n.valuesOf)(t.at(e,i)).flatMap(uT),s=[...n("GlobalSecondaryIndexes"),
...n("LocalSecondaryIndexes")],r=[...n("KeySchema"),...s.flatMap(i=>uT((0,nt.at)(i,"KeySchema")))];return[...new Set(r.map(
i=>(0,nt.at)(i,"AttributeName")).filter(i=>typeof i=="string"))]}function uT(t){return(0,nt.isList)(t)?t:[]}});var mT=d(tm=>{"use strict";Object.defineProperty(tm,"__esModule",{value:!0});tm.readGlobalTable=X2;var hT=P(),Se=b(),Zh=v(),
Di=I(),z2=tl(),em=nl();function X2(t,e){return(0,em.tableFact)(t,e,"GlobalTable",t.protection("GlobalTable",e,(n,s)=>Q2(
t,n,s)))}function Q2(t,e,n){let{template:s}=e,r=t.reader.items((0,Se.at)(e.properties,"Replicas")??[],s),i=r.filter(hT.isPlainObject).
map(c=>({template:s,properties:c})),o=(0,Se.listOf)((0,Se.at)(e.properties,"Replicas")),a=sV(i.flatMap(c=>eV(t,c,i.length===
1).map(l=>tV(t,e,c,l,n)).map(l=>o.includes(c.properties)?l:nV(t,l))));return{stream:Z2(e)?(0,Di.withDefault)((0,em.streamOf)(
t,e),(0,Di.value)(!0)):(0,em.streamOf)(t,e),replicas:a,replicationAccounts:oV(t,e,a),unreadable:rV(t,e,r,a)}}function Z2({
properties:t}){return(0,Se.at)(t,"GlobalTableSourceArn")!==void 0}function eV({reader:t},e,n){let s=e.template.region;return t.
text(e,"Region").map(r=>{let i=r.kind==="value"?r.value:void 0,o=i===Zh.REGION||(i===void 0||s===void 0?n:i===s);return{
region:i===Zh.REGION?void 0:i,local:o}})}function tV(t,e,n,{region:s,local:r},i){let{reader:o}=t,a=t.encryption.ifEnabled(
o.at(e,"SSESpecification"),()=>t.encryption.byKeyOrDefault(o.at(n,"SSESpecification","KMSMasterKeyId"),n.template,s));return(0,z2.
readReplica)(t,n,{region:s,local:r,encryption:a},"ReplicaStreamSpecification",i)}function nV({reader:t},e){return t.cases.
decided?e:{...e,isOptional:!0}}function sV(t){let e=new Map;for(let n of t){let s=`${n.region} ${n.local}`,r=e.get(s);e.
set(s,r===void 0?n:(0,Di.mergeAlternatives)(r,n))}return[...e.values()]}function rV({reader:t},{template:e},n,s){let r=n.
find(i=>!(0,hT.isPlainObject)(i));if(r!==void 0){let[i]=t.evaluate(r,e);return`a replica cannot be read: ${i.kind==="val\
ue"?t.explain(i.value):"it is malformed"}`}return s.length===0?"it has no replicas":void 0}var iV="replication.dynamodb.\
amazonaws.com";function oV({reader:t},e,n){let s=e.template.account,r=(0,Di.valuesOf)(t.text(e,"GlobalTableSourceArn")).
map(a=>a.split(":")[4]??""),i=n.flatMap(a=>(0,Di.valuesOf)(a.policy)).flatMap(aV),o=[...r,...i].filter(a=>/^\d{12}$/.test(
a)&&a!==s);return o.length===0?[]:[...new Set([s??Zh.ACCOUNT,...o])]}function aV(t){return(0,Se.listOf)((0,Se.at)(t,"Sta\
tement")).filter(e=>(0,Se.listOf)((0,Se.at)(e,"Principal","Service")).includes(iV)).flatMap(e=>(0,Se.entriesOf)((0,Se.at)(
e,"Condition"))).flatMap(([,e])=>(0,Se.listOf)((0,Se.at)(e,"aws:SourceAccount"))).map(Se.textOrNone)}});var gT=d(sm=>{"use strict";Object.defineProperty(sm,"__esModule",{value:!0});sm.sdkTables=fV;var cV=b(),nm=v(),xn=I(),lV=Zt(),
uV=tl(),dV=nl();function fV(t,e,n){let s=n.filter(r=>(0,xn.valuesOf)(r.service).includes("dynamodb")).flatMap(r=>(0,xn.valuesOf)(
r.action).flatMap(i=>{let o=pV.get(i),a=(0,xn.withDefault)(r.region,(0,xn.value)(nm.REGION));return o===void 0?[]:a.map(
c=>hV(t,e,r,o,c))}));return[...new Map(s.map(r=>[JSON.stringify(r),r])).values()]}var yT={path:[],name:"TargetTableName",
specification:"SSESpecificationOverride",whyUnknown:"it has the encryption of the source that it is restored from"},pV=new Map(
[["createTable",{path:[],name:"TableName",specification:"SSESpecification"}],["importTable",{path:["TableCreationParamet\
ers"],name:"TableName",specification:"SSESpecification"}],["restoreTableFromBackup",yT],["restoreTableToPointInTime",yT]]);
function hV({reader:t,encryption:e},{template:n,entry:s},r,i,o){let a=(...p)=>(0,xn.eachValue)(r.parameters,m=>t.pick(m,
...i.path,...p)),c=o.kind==="value"?o.value:"",l=c===nm.REGION||c===n.region,u=!l&&(c===""||(0,nm.hasPlaceholder)(c)),f=l?
n.region:u?void 0:c;return{where:r.where,form:"SdkCall",tableName:t.asText(a(i.name)),stream:t.asBoolean(a("StreamSpecif\
ication","StreamEnabled")),replicas:[{...(0,uV.bareReplica)({region:f,local:l,encryption:a(i.specification).flatMap(p=>p.
kind==="absent"&&i.whyUnknown!==void 0?(0,xn.unverifiable)(i.whyUnknown):e.bySpecification([p],n,f,"Enabled"))}),policy:(0,lV.
asPolicy)(t,a("ResourcePolicy")),deletionProtection:t.asBoolean(a("DeletionProtectionEnabled")),tags:a("Tags")}],replicationAccounts:[],
keyAttributes:(0,xn.valuesOf)(a()).flatMap(p=>(0,dV.keyAttributes)(t,{template:n,properties:p})),metadata:(0,cV.at)(s,"M\
etadata")??{},...u&&{opaque:`its Region cannot be determined${o.kind==="unverifiable"?`: ${o.why}`:""}`}}}});var ST=d(js=>{"use strict";Object.defineProperty(js,"__esModule",{value:!0});js.AddedReplicas=js.ReplicaPolicies=void 0;
var mV=P(),xs=b(),bT=G(),xi=I(),yV=Zt(),rm=class{reader;byTable;byName=new Map;constructor(e){this.reader=e}find(e,n){return(this.
index().get(e)??[]).filter(r=>this.reader.exists(r)&&(0,xi.valuesOf)(this.reader.text(r,"Region")).includes(n)).map(r=>this.
policiesOf(r)).reduce((r,i)=>r===void 0?i:(0,xi.mergeAlternatives)(r,i),void 0)}has(e){return this.index().has(e)}index(){
return this.byTable??=this.reader.cases.outside(()=>this.read()),this.byTable}read(){let e=new Map;for(let n of this.reader.
templates.ofType(bT.REPLICA_POLICY).filter(gV))this.tablesOf(n).forEach(s=>(0,xs.addTo)(e,s,n));return e}policiesOf(e){let n=this.
reader.cases.decided||(0,xs.at)(e.entry,"Condition")===void 0?[]:xi.ABSENT,s=r=>[...(0,yV.asPolicy)(this.reader,this.reader.
at(e,r)),...n];return{policy:s("Policy"),streamPolicy:s("StreamPolicy")}}tablesOf(e){let{template:n}=e;return(0,xi.valuesOf)(
this.reader.at(e,"TableName")).flatMap(s=>{let r=this.reader.referencedResource(s)??(typeof s=="string"?this.tablesByName(
n).get(s):void 0);return r?.template===n?[r]:[]})}tablesByName(e){let n=this.byName.get(e)??new Map([...e.resources.values()].
filter(({type:s})=>(0,bT.isTableType)(s)).flatMap(s=>{let r=this.reader.singleText((0,xs.at)(s.properties,"TableName"),e);
return r===void 0?[]:[[r,s]]}));return this.byName.set(e,n),n}};js.ReplicaPolicies=rm;function gV({properties:t,template:e}){
let n=(0,mV.namedResource)((0,xs.at)(t,"ServiceToken")??null);return n?.attribute==="Arn"&&e.resources.get(n.logicalId)?.
type==="AWS::Lambda::Function"}var im=class{reader;byTable;constructor(e){this.reader=e}of(e){return this.byTable??=this.
reader.cases.outside(()=>this.read()),(this.byTable.get(e)??[]).filter(n=>this.reader.exists(n)).flatMap(n=>this.reader.
text(n,"Region").map((s,r,{length:i})=>({region:s,isOptional:i>1||!this.reader.cases.decided&&(0,xs.at)(n.entry,"Conditi\
on")!==void 0})))}read(){let e=new Map;for(let n of this.reader.templates.ofType("Custom::DynamoDBReplica"))for(let s of(0,xi.
valuesOf)(this.reader.at(n,"TableName"))){let r=this.reader.referencedResource(s);r!==void 0&&(0,xs.addTo)(e,r,n)}return e}};
js.AddedReplicas=im});var vT=d(rl=>{"use strict";Object.defineProperty(rl,"__esModule",{value:!0});rl.TableContext=void 0;var bV=Oc(),SV=uh(),
wV=zp(),wT=ST(),_T=["TableName","AttributeDefinitions","KeySchema","LocalSecondaryIndexes"],om=class{reader;encryption;addedReplicas;replicaPolicies;similarTables;constructor(e){
this.reader=new wV.PropertyReader(e),this.encryption=new SV.Encryption(this.reader),this.addedReplicas=new wT.AddedReplicas(
this.reader),this.replicaPolicies=new wT.ReplicaPolicies(this.reader),this.similarTables={Table:new sl(this.reader.cases,
_T),GlobalTable:new sl(this.reader.cases,[..._T,"GlobalSecondaryIndexes"])}}protection(e,n,s){return this.replicaPolicies.
has(n)?s(n,r=>this.replicaPolicies.find(n,r)):this.similarTables[e].read(n,r=>s(r,()=>{}))}};rl.TableContext=om;var sl=class{cases;ignoredProperties;last;protections=new Map;constructor(e,n){
this.cases=e,this.ignoredProperties=n}read({template:e,properties:n},s){if(this.last?.properties!==n){let a=this.withoutIgnored(
n);this.last={properties:n,similar:a,text:_V(a)}}let r={template:e,properties:this.last.similar},{text:i}=this.last;if(i===
void 0)return s(r);let o=this.protections.get(e)??new bV.CaseCache(this.cases);return this.protections.set(e,o),o.get(i,
()=>s(r))}withoutIgnored(e){let n={...e};for(let s of this.ignoredProperties)Object.hasOwn(n,s)&&(n[s]=!0);return n}};function _V(t){
try{return JSON.stringify(t)}catch{return}}});var PT=d(cm=>{"use strict";Object.defineProperty(cm,"__esModule",{value:!0});cm.collect=MV;var vV=zv(),kV=Mn(),kT=G(),Fs=SO(),
OV=fp(),OT=TO(),TV=$O(),am=Fh(),EV=nT(),AV=mT(),PV=gT(),TT=nl(),NV=vT(),RV=fi();function MV(t,e){let{templates:n,unreadable:s}=(0,kV.
withNestedTemplates)(t),r=new NV.TableContext(new RV.TemplateSet(n)),i=new Fs.Vaults(r.reader,r.encryption),o=new EV.TableMakers(
r.reader),c={...{tables:[],keys:[],daxClusters:[],backupVaults:[],restoreTests:[],environments:[],sdkCalls:[],opaque:[],
exemptions:[]},related:(0,TV.relatedFacts)(r,n,e)};for(let l of n){c.exemptions.push(...(0,vV.readExemptions)(r.reader,l)),
e.includesTemplate(l)&&c.opaque.push(...(0,OT.opaqueTemplate)(l).map(u=>ET(l,u)));for(let u of l.resources.values())if(e.
includesResource(u)){let f=[...(0,OT.opaqueResource)(r.reader,u,s),...o.facts(u)];c.opaque.push(...f.map(m=>ET(l,m)));let p=r.
reader.cases.each(()=>r.reader.exists(u)?qV(r,i,u):AT);IV(c,p.filter(({value:m})=>m!==AT))}}return c}function ET({deployedBy:t},e){
if(t===void 0)return e;let{where:n,why:s}=e,r=n.logicalId===""?"the template that it deploys":`${n.logicalId} in a templ\
ate that it deploys`;return{...e,where:t.template.locate(t),why:`${r}: ${s}`}}var AT={};function IV(t,e){let n=e.flatMap(
({when:s})=>s??[]);for(let{value:s,when:r}of e)for(let[i,o]of Object.entries(s))t[i].push(...r===void 0?o:o.map(c=>CV(i,
c,{...r,all:n})))}function CV(t,e,n){return t==="keys"?{...e,when:n}:Object.assign(e,{when:n})}function qV(t,e,n){switch(n.
type){case"AWS::DynamoDB::Table":return{tables:[(0,TT.readTable)(t,n)]};case"AWS::DynamoDB::GlobalTable":return{tables:[
(0,AV.readGlobalTable)(t,n)]};case"AWS::Serverless::SimpleTable":return{tables:[(0,TT.readSimpleTable)(t,n)]};case"AWS::\
DAX::Cluster":return{daxClusters:[LV(t.reader,n)]};case kT.KEY:case kT.REPLICA_KEY:return{keys:[t.encryption.keys.fact(n)]};case Fs.
VAULT:case Fs.AIR_GAPPED_VAULT:return{backupVaults:[e.fact(n)]};case Fs.PLAN:return{backupVaults:e.foreign(n)};case Fs.RESTORE_TESTS:
return{restoreTests:(0,Fs.restoreTests)(t.reader,t.encryption,n)}}let{reader:s}=t,r=(0,am.isSdkCall)(s,n)?(0,am.sdkCalls)(
s,n,t.encryption):[];return{environments:(0,OV.environments)(s,n),sdkCalls:r,tables:(0,PV.sdkTables)(t,n,r),daxClusters:(0,am.
sdkClusters)(s,r)}}function LV(t,e){return{where:e.template.locate(e),encryptionAtRest:t.boolean(e,"SSESpecification","S\
SEEnabled"),endpointEncryption:t.text(e,"ClusterEndpointEncryptionType")}}});var Ks=d(tn=>{"use strict";Object.defineProperty(tn,"__esModule",{value:!0});tn.checkTemplates=VV;tn.templateOf=qT;tn.checkGroups=
LT;tn.resultOf=$T;tn.checkGroup=DT;tn.isAboutUnknownValue=jT;var $V=require("path"),MT=Vl(),DV=Hy(),xV=Zb(),jV=mn(),NT=ie(),
FV=b(),KV=Ps(),jn=oe(),BV=Fv(),IT=vp(),UV=Ap(),WV=PT(),CT=le();function VV(t,e={}){let n=new Map(t.map(({file:s,text:r})=>[
s,r]));return LT([{templates:t.map(s=>qT(s))}],s=>n.get(s)??"",e)}function qT({file:t,text:e,region:n,account:s,stackName:r,
tags:i,parameters:o},a=t){let c=(0,jV.parseTemplate)(t,e);return new CT.Template(c,{stackPath:a,file:t,region:n,account:s,
stackName:r,tags:i,parameters:o,pathOf:l=>(0,MT.recordedPath)(c,l)})}function LT(t,e,n){return $T(t,t.map(s=>DT(s,n)),e,
n)}function $T(t,e,n,s){let r=GV(e.flatMap(({findings:a})=>a)),i=new Map;r.forEach(a=>(0,FV.addTo)(i,a.found.finding.where.
templateFile??"",a));let o=[...i].flatMap(([a,c])=>{let l=new xV.TemplatePositions((0,NT.withSlashes)(a),n(a));return c.
map(u=>JV(u,l,s))});return{files:[...new Set(t.flatMap(({templates:a})=>a.flatMap(({origin:c})=>(0,NT.withSlashes)(c.file??
""))))].sort(),tables:e.reduce((a,{tables:c})=>a+c,0),findings:o.sort(zV)}}function GV(t){let e=new Map;for(let n of t.filter(
({isOfApp:s})=>!s)){let{where:s,message:r}=n.found.finding,i=JSON.stringify([(0,jn.resourceKey)(s),s.logicalId===""?"":s.
constructPath,(0,jn.findingId)(n.found),r]);(e.get(i)?.suppressed!==void 0||!e.has(i))&&e.set(i,n)}return[...t.filter(({
isOfApp:n})=>n),...e.values()]}function DT(t,{rules:e=KV.CATALOGUE,allowExemptions:n=!0}){let s=(0,WV.collect)(t.templates,
new CT.Scope("")),r=t.metadata!==void 0,i=[],o=(0,UV.applyExemptions)((0,BV.runRules)(s,e,{minimumKey:"CUSTOMER_MANAGED",
newReplicas:[]}),{exemptions:s.exemptions,declared:[],allowed:n,reports:()=>!0,reportsUnused:l=>e.some(u=>u.name===l),reportsInvalid:()=>!0,
exempted:(l,{reason:u,until:f})=>i.push({found:l,isOfApp:r,suppressed:{kind:"exempt",reason:u,until:f}})}),a=new Map([...t.
metadata??[]].filter(([,l])=>l.some(({type:u})=>u===IT.ACKNOWLEDGED_RULES))),c=o.map(l=>({found:l,isOfApp:r,suppressed:a.
size===0?void 0:YV(l,a)}));return{facts:s,findings:[...c,...i],tables:new Set(s.tables.map(({where:l})=>(0,jn.resourceKey)(
l))).size}}function YV(t,e){for(let n of(0,MT.scopesOf)(t.finding.where.constructPath)){let s=(0,IT.acknowledgement)(e.get(
n)??[],["SecureTable"],[(0,jn.ruleId)(t.rule),(0,jn.findingId)(t)]);if(s!==void 0)return{kind:"acknowledged",reason:s}}}
function JV({found:t,isOfApp:e,suppressed:n},s,{unverifiable:r="warn"}){let{rule:i,finding:o}=t,{logicalId:a,resourceType:c,
region:l}=o.where,[u]=o.finding?.split(":")??[],f=jT(t),p=u===xT?void 0:u,m=/#([A-Za-z0-9]+)$/.exec(o.where.constructPath)?.[1],
g=s.find({rule:i.name,logicalId:a,resourceType:c,replicaRegion:p,region:l,deployedBy:m}),h=(0,jn.findingId)(t);return{rule:i.
name,id:h,severity:f&&r==="warn"?"warning":o.severity,unverifiable:f,guarded:i.guarded,message:o.message,fix:o.fix,at:g,
logicalId:a,resourceType:c,constructPath:HV(t,e),controls:(0,jn.controlsText)(i.controls),fingerprint:(0,DV.fingerprintOf)(
{at:g,logicalId:a,id:h}),suppressed:n}}var xT="unverifiable";function jT({finding:t}){return t.finding?.split(":").slice(
0,2).includes(xT)??!1}function HV({finding:{where:t}},e){let{constructPath:n,templateFile:s="",logicalId:r}=t;return(e?n===
`${(0,$V.basename)(s)}#${r}`:r===""||n.includes("#"))?void 0:n}function zV(t,e){return RT(t.at.file,e.at.file)||t.at.line-
e.at.line||t.at.column-e.at.column||RT(t.id,e.id)}function RT(t,e){return t<e?-1:+(t>e)}});var fm=d(Bs=>{"use strict";Object.defineProperty(Bs,"__esModule",{value:!0});Bs.FAIL_ON=void 0;Bs.selectRules=XV;Bs.fails=
QV;var dm=U(),il=Ps(),lm=oe();function XV({rules:t=[],skipped:e=[],frameworks:n=[]}){let s=um(t).map(FT),r=um(n).flatMap(
a=>(0,il.rulesFor)(ZV(a))),i=um(e).map(FT),o=i.find(a=>a.guarded);if(o!==void 0)throw(0,dm.codedError)("GuardedRule","--\
skip-rule",`The rule ${o.name} cannot be skipped`,`Exempt the resource: add "cdk-secure-table:exemption": {"rules": ["${o.
name}"], "reason": "why this is acceptable"} to its Metadata.`);return il.CATALOGUE.filter(a=>(s.length===0||s.includes(
a))&&(n.length===0||r.includes(a))&&!i.includes(a))}Bs.FAIL_ON=["guarded","error","warning","never"];function QV({severity:t,
guarded:e,suppressed:n},s){if(n!==void 0)return!1;switch(s){case"guarded":return t==="error"&&e;case"error":return t==="\
error";case"warning":return!0;case"never":return!1}}function um(t){return t.flatMap(e=>e.split(",")).map(e=>e.trim())}function FT(t){
let e=t.replace(/^SecureTable-/i,"").replace(/\[.*$/,"").toLowerCase(),n=il.CATALOGUE.find(s=>s.name.toLowerCase()===e);
if(n===void 0)throw(0,dm.codedError)("UnknownRule",t,"There is no rule of this name",`The rules are ${il.CATALOGUE.map(s=>s.
name).join(", ")}.`);return n}function ZV(t){let e=Object.keys(lm.FRAMEWORKS).filter(n=>[n,lm.FRAMEWORKS[n]].some(s=>t!==
""&&KT(s).startsWith(KT(t))));if(e.length!==1){let n=e.length===0?"There is no framework of this name":`The name stands \
for ${e.join(" and ")}`;throw(0,dm.codedError)("UnknownFramework",t,n,`The frameworks are ${Object.keys(lm.FRAMEWORKS).join(
", ")}.`)}return e[0]}function KT(t){return t.toLowerCase().replace(/[^a-z0-9]/g,"")}});var pm=d(ol=>{"use strict";Object.defineProperty(ol,"__esModule",{value:!0});ol.isFailure=nG;ol.judge=sG;var BT=Yy(),eG=Ks(),
tG=fm(),UT=mn();function nG({verdict:t}){return t==="fails"}function sG(t,e,n){let{template:s="",changes:r}=e,i=r.length===
0?s:JSON.stringify((0,BT.resolvedTemplate)((0,UT.parseTemplate)(t.stackName,s),r)),{tables:o,findings:a}=WT(t,i,n),c=n.existing===
"WARN"&&a.length>0?iG(t,e,n):new Set;return{tables:o,findings:a.map(l=>({finding:l,verdict:rG(l,c.has(l.fingerprint))}))}}
function rG(t,e){return(0,tG.fails)(t,"guarded")?e?"existing":"fails":t.suppressed!==void 0?"suppressed":t.unverifiable?
"unverifiable":"warns"}function WT({stackName:t,region:e,account:n},s,{unverifiable:r,exemptions:i}){return(0,eG.checkTemplates)(
[{file:t,text:s,stackName:t,region:e,account:n}],{unverifiable:r==="FAIL"?"fail":"warn",allowExemptions:i==="HONOUR"})}function iG(t,e,n){
let s=oG(t,e);if(s===void 0)return new Set;try{return new Set(WT(t,s,n).findings.map(({fingerprint:r})=>r))}catch{return new Set}}
function oG({stackName:t,target:e},{template:n="",previousTemplate:s,changes:r}){return s!==void 0||e!=="CHANGE_SET"?s:JSON.
stringify((0,BT.previousTemplate)((0,UT.parseTemplate)(t,n),r))}});var ji=d(Fn=>{"use strict";Object.defineProperty(Fn,"__esModule",{value:!0});Fn.DOCUMENTATION=Fn.REPOSITORY=void 0;Fn.REPOSITORY=
"https://github.com/cdk-secure-table/cdk-secure-table";Fn.DOCUMENTATION=`${Fn.REPOSITORY}/blob/main/docs`});var zT=d(Ki=>{"use strict";Object.defineProperty(Ki,"__esModule",{value:!0});Ki.success=HT;Ki.internalFailure=lG;Ki.answer=
uG;var VT=pm(),aG=ji(),mm=4096,GT=16384,cG=100;function HT(t,e){return{hookStatus:"SUCCESS",message:Fi(e,mm),clientRequestToken:t}}
function lG(t,e){return{hookStatus:"FAILED",errorCode:"InternalFailure",message:Fi(e,mm),clientRequestToken:t}}function uG(t,e,{
tables:n,findings:s}){let r=s.filter(({verdict:l})=>l!=="suppressed"),i=r.filter(VT.isFailure),o=[...i,...r.filter(l=>!(0,VT.
isFailure)(l)),...s.filter(({verdict:l})=>l==="suppressed")],a=o.length===0?void 0:o.slice(0,cG).map(dG);if(i.length===0){
let l=r.length===0?"no findings":`no findings that fail it, ${hm(r.length,"warning")}:
${YT(r)}`;return{...HT(t,`${e}: ${hm(n,"table")} checked, ${l}`),annotations:a}}return{hookStatus:"FAILED",errorCode:"No\
nCompliant",message:Fi(`${e}: ${hm(i.length,"finding")}.
${YT(i)}`,mm),clientRequestToken:t,annotations:a}}function YT(t){return t.map(({finding:{id:e,logicalId:n,message:s,fix:r}})=>`\
[${e}] ${n||"template"}: ${s} ${r}`).join(`
`)}function dG({finding:t,verdict:e}){let{id:n,rule:s,logicalId:r,message:i,fix:o,suppressed:a}=t,l={fails:"",warns:"",unverifiable:"\
 This depends on values that are known only at deployment.",existing:" The stack has this finding already.",suppressed:`\
 Exempt${a?.until===void 0?"":` until ${a.until}`}: ${a?.reason??"no reason given"}`};return{annotationName:n,status:e===
"unverifiable"||e==="suppressed"?"SKIPPED":"FAILED",statusMessage:Fi(`${r||"template"}: ${i}${l[e]}`,GT),remediationMessage:Fi(
o||"See the documentation of the rule.",GT),remediationLink:`${aG.DOCUMENTATION}/rules.md#${s.toLowerCase()}`,severityLevel:fG[e]}}
var fG={fails:"HIGH",existing:"MEDIUM",warns:"LOW",unverifiable:"LOW",suppressed:"INFORMATIONAL"};function hm(t,e){return`${t}\
 ${e}${t===1?"":"s"}`}var JT=" \u2026 (more in the annotations)";function Fi(t,e){return t.length<=e?t:`${t.slice(0,e-JT.
length)}${JT}`}});var eE=d(gm=>{"use strict";Object.defineProperty(gm,"__esModule",{value:!0});gm.downloadPayload=pG;var XT=b(),ym=U(),ZT=2e7;
async function pG(t,e){return yG(await hG(t,AbortSignal.timeout(e),e))}async function hG(t,e,n){let s="The connection fa\
iled";try{let r=await fetch(t,{signal:e});if(r.ok&&r.body!==null)return await mG(r.body);s=`The answer is HTTP ${r.status}`}catch(r){
if(r instanceof al)throw(0,ym.codedError)("HookPayloadTooLarge","payload",`The payload has more than ${ZT} bytes`,"Split\
 the template into nested stacks, or exclude the stack from the hook by stackFilters.");s=e.aborted?`There was no comple\
te answer within ${n/1e3} seconds`:s}throw(0,ym.codedError)("HookPayloadUnavailable","payload",`The template could not b\
e downloaded from CloudFormation. ${s}`,"Repeat the operation. If it fails again, see the log of the function.")}var al=class extends Error{};
async function mG(t){let e=[],n=0;for await(let s of t){if(n+=s.length,n>ZT)throw new al;e.push(s)}return Buffer.concat(
e).toString("utf8")}function yG(t){let e=gG(t),[n,s,r]=["template","previousTemplate","changedResources"].map(i=>(0,XT.at)(
e,i)??void 0);if(e===void 0||[n,s].some(i=>i!==void 0&&typeof i!="string"))throw(0,ym.codedError)("HookPayloadMalformed",
"payload","The payload is not a JSON object with a template as text","Update cdk-secure-table: CloudFormation may have c\
hanged the payload.");return{template:QT(n),previousTemplate:QT(s),changes:(0,XT.listOf)(r??void 0)}}function gG(t){try{
let e=JSON.parse(t);return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}catch{return}}function QT(t){return t===
void 0||t.trim()===""?void 0:t}});var sE=d(cl=>{"use strict";Object.defineProperty(cl,"__esModule",{value:!0});cl.tokenOf=nE;cl.readRequest=SG;var fe=b(),
bG=U(),tE=["STACK","CHANGE_SET"];function nE(t){return(0,fe.textOrNone)((0,fe.at)(t,"clientRequestToken")??(0,fe.at)(t,"\
clientRequesttoken"))}function SG(t){let e=(0,fe.textOrNone)((0,fe.at)(t,"requestData","targetType")),n=(0,fe.textOrNone)(
(0,fe.at)(t,"requestData","payload")),s=(0,fe.textOrNone)((0,fe.at)(t,"actionInvocationPoint")).startsWith("DELETE");if(!tE.
includes(e)||n===""&&!s)throw(0,bG.codedError)("HookRequestUnreadable",e||"event","The event is not a request of a Lambd\
a hook for a stack or a change set",`Use ${tE.join(" and ")} as the target operations of the hook.`);let[,,,r,i,o=""]=(0,fe.
textOrNone)((0,fe.at)(t,"stackId")??(0,fe.at)(t,"stackID")).split(":");return{token:nE(t),target:e,isDeletion:s,stackName:o.
split("/")[1]??"stack",region:r||void 0,account:i||(0,fe.textOrNone)((0,fe.at)(t,"awsAccountId"))||void 0,payloadUrl:n}}});var rE=d(bm=>{"use strict";Object.defineProperty(bm,"__esModule",{value:!0});bm.readSettings=_G;var wG=U();function _G(t){
let e=(n,s)=>{let r=t[n]??s[0];return s.find(i=>i===r)??vG(n,s)};return{unverifiable:e("UNVERIFIABLE",["WARN","FAIL"]),existing:e(
"EXISTING",["FAIL","WARN"]),exemptions:e("EXEMPTIONS",["HONOUR","REPORT"])}}function vG(t,e){throw(0,wG.codedError)("Hoo\
kSettingUnknown",t,"The value of the environment variable is unknown",`Use ${e.join(" or ")}.`)}});var cE=d(Sm=>{"use strict";Object.defineProperty(Sm,"__esModule",{value:!0});Sm.handler=EG;var ll=zT(),kG=pm(),OG=eE(),iE=sE(),
TG=rE(),aE=15e3,oE=5e3;async function EG(t,e){let n=await AG(t,(e?.getRemainingTimeInMillis()??aE+oE)-oE);return console.
log(JSON.stringify({hookStatus:n.hookStatus,errorCode:n.errorCode,message:n.message})),n}async function AG(t,e){let n=(0,iE.
tokenOf)(t);try{let s=(0,TG.readSettings)(process.env),r=(0,iE.readRequest)(t);if(r.isDeletion)return(0,ll.success)(n,`${r.
stackName}: a deletion is not checked`);let i=await(0,OG.downloadPayload)(r.payloadUrl,Math.min(Math.max(e,1),aE));return i.
template===void 0?(0,ll.success)(n,`${r.stackName}: there is no template to check`):(0,ll.answer)(n,r.stackName,(0,kG.judge)(
r,i,s))}catch(s){return(0,ll.internalFailure)(n,s instanceof Error?s.message:String(s))}}});var lE=d(Bi=>{"use strict";Object.defineProperty(Bi,"__esModule",{value:!0});Bi.HELP=void 0;Bi.readArguments=MG;var PG=require("util"),
NG=U(),RG={format:{type:"string"},output:{type:"string",multiple:!0},rule:{type:"string",multiple:!0},"skip-rule":{type:"\
string",multiple:!0},framework:{type:"string",multiple:!0},"fail-on":{type:"string"},unverifiable:{type:"string"},region:{
type:"string"},account:{type:"string"},parameter:{type:"string",multiple:!0},"parameter-file":{type:"string",multiple:!0},
baseline:{type:"string"},"write-baseline":{type:"boolean"},quiet:{type:"boolean"},help:{type:"boolean",short:"h"}};function MG(t){
try{let{values:e,positionals:n}=(0,PG.parseArgs)({args:[...t],options:RG,allowPositionals:!0});return{paths:n,values:e}}catch(e){
throw(0,NG.codedError)("UnknownOption","check",IG(e.message),"Run `cdk-secure-table check --help` for the options.")}}function IG(t){
return t.split(". ")[0].replace(/\.$/,"")}Bi.HELP=`Usage: cdk-secure-table check [PATH...] [options]

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
`});var pE=d(dl=>{"use strict";Object.defineProperty(dl,"__esModule",{value:!0});dl.Baseline=void 0;var uE=require("fs"),dE=ie(),
ul=b(),CG=v(),qG=U(),wm=class t{entries;static read(e){let n=(0,CG.parseJson)((0,dE.readText)(e)),s=(0,ul.at)(n,"finding\
s");if((0,ul.at)(n,"version")!==fE||!(0,ul.isList)(s)||!s.every(LG))throw(0,qG.codedError)("MalformedBaseline",e,"The fi\
le is not a baseline of this version","Write it again with --write-baseline.");return new t(s)}static readIfExists(e){return(0,uE.
existsSync)(e)?t.read(e):t.none()}static none(){return new t([])}constructor(e){this.entries=e}apply(e){let n=new Map;this.
entries.forEach(({fingerprint:r})=>n.set(r,(n.get(r)??0)+1));let s=e.findings.map(r=>{let i=n.get(r.fingerprint)??0;return r.
suppressed!==void 0||i===0?r:(n.set(r.fingerprint,i-1),{...r,suppressed:{kind:"baseline"}})});return{...e,findings:s}}with({
files:e,findings:n},s){let r=new Set([...s,"Exemption"]),i=this.entries.filter(({file:a,id:c})=>!e.includes(a)||!r.has($G(
c))),o=n.filter(({suppressed:a})=>a===void 0).map(({at:{file:a},logicalId:c,id:l,fingerprint:u})=>({file:a,logicalId:c,id:l,
fingerprint:u}));return new t([...i,...o])}write(e){let n=this.entries.map(r=>JSON.stringify(r)).sort(),s=`{
  "version": ${fE},
  "findings": [${n.map(r=>`
    ${r}`).join(",")}
  ]
}
`;(0,dE.attempt)(e,()=>(0,uE.writeFileSync)(e,s))}};dl.Baseline=wm;var fE=1;function LG(t){return["file","logicalId","id",
"fingerprint"].every(e=>typeof(0,ul.at)(t,e)=="string")}function $G(t){return t.replace(/^SecureTable-/,"").replace(/\[.*$/,
"")}});var mE=d(_m=>{"use strict";Object.defineProperty(_m,"__esModule",{value:!0});_m.readParameters=jG;var DG=mn(),xG=ie(),st=b(),
hE=U();function jG(t,e){return new Map([...e.flatMap(n=>KG(n)),...t.map(FG)])}function FG(t){let e=t.indexOf("=");if(e<1)
throw(0,hE.codedError)("MalformedParameter",t,"The parameter is not written as NAME=VALUE","Write, for example, --parame\
ter Stage=prod.");return[t.slice(0,e),t.slice(e+1)]}function KG(t){let e=(0,DG.parseDocument)(t,(0,xG.readText)(t)),n=(0,st.
at)(e,"Parameters")??e;return((0,st.isList)(e)?BG(e):(0,st.isObject)(n)?(0,st.entriesOf)(n):[[void 0,void 0]]).map(([r,i])=>{
if(typeof r!="string"||!((0,st.isScalar)(i)||(0,st.isList)(i)&&i.every(st.isScalar)))throw(0,hE.codedError)("MalformedPa\
rameterFile",t,"The file does not list names and values of parameters",'Write [{"ParameterKey": "Stage", "ParameterValue\
": "prod"}] or {"Stage": "prod"}.');return[r,String(i)]})}function BG(t){return t.filter(e=>(0,st.at)(e,"UsePreviousValu\
e")!==!0).map(e=>[(0,st.at)(e,"ParameterKey"),(0,st.at)(e,"ParameterValue")])}});var yE=d(fl=>{"use strict";Object.defineProperty(fl,"__esModule",{value:!0});fl.SYNTHESIS_STOPPED=void 0;fl.SYNTHESIS_STOPPED=
"Synthesis stopped by EncryptedTables.enforce"});var Am=d(Us=>{"use strict";Object.defineProperty(Us,"__esModule",{value:!0});Us.isAssembly=UG;Us.readManifest=WG;Us.isStack=
VG;Us.isNestedAssembly=GG;var vm=require("fs"),Om=require("path"),Tm=ie(),Q=b(),Em=yE(),gE=v(),km=U();function UG(t){let e=(0,Om.
join)(t,bE);return!(0,vm.existsSync)(e)||!(0,vm.statSync)(e).isFile()?!1:(0,vm.existsSync)((0,Om.join)(t,"cdk.out"))||(0,Tm.
readStart)(e,Em.SYNTHESIS_STOPPED.length)===Em.SYNTHESIS_STOPPED||(0,Q.isObject)((0,Q.at)((0,gE.parseJson)((0,Tm.readText)(
e)),"artifacts"))}var bE="manifest.json";function WG(t){let e=(0,Om.join)(t,bE),n=(0,Tm.readText)(e);if(n.startsWith(Em.
SYNTHESIS_STOPPED))throw(0,km.codedError)("SynthesisStopped",t,`The assembly was not completed. ${n.trim().replace(/\.$/,
"")}`,"The findings are in validation-report.json: run `cdk-secure-table report`.");let s=(0,gE.parseJson)(n),r=(0,Q.at)(
s,"artifacts")??{};if(!(0,Q.isObject)(s)||!(0,Q.isObject)(r))throw(0,km.codedError)("MalformedAssembly",e,"The manifest \
is not the JSON of a CDK assembly","Synthesize the app again.");let i=(0,Q.at)(s,"missing");if((0,Q.isList)(i)&&i.length>
0)throw(0,km.codedError)("ContextMissing",t,"The assembly has dummy values in place of context that was not looked up","\
Synthesize the app with the CDK CLI and credentials for its accounts.");return(0,Q.entriesOf)(r).map(([o,a])=>[o,{type:(0,Q.
textOrNone)((0,Q.at)(a,"type")),environment:(0,Q.textOrNone)((0,Q.at)(a,"environment")),properties:(0,Q.at)(a,"propertie\
s"),metadata:(0,Q.at)(a,"metadata"),metadataFile:(0,Q.textOrNone)((0,Q.at)(a,"additionalMetadataFile"))||void 0,displayName:(0,Q.
textOrNone)((0,Q.at)(a,"displayName"))||void 0}])}function VG({type:t}){return t==="aws:cloudformation:stack"}function GG({
type:t}){return t==="cdk:cloud-assembly"}});var Cm=d(Im=>{"use strict";Object.defineProperty(Im,"__esModule",{value:!0});Im.readAssembly=ZG;var YG=require("crypto"),
Mm=require("fs"),Ws=require("path"),Nm=Vl(),Pm=Am(),SE=mn(),Ui=ie(),we=b(),JG=v(),wE=U(),HG=Ip(),zG=Mn(),XG=le(),QG=Ic();
function ZG(t,e={}){return new Rm(e).read(t)}var Rm=class{defaults;templates=[];metadata=new Map;paths=new Nm.ConstructPaths(
this.metadata);assets=new HG.AssetFiles;visited=new Set;constructor(e){this.defaults=e}read(e){return this.assembly(e),[
...this.templates].forEach(n=>this.nestedStacks(n)),{templates:this.templates,metadata:this.metadata}}assembly(e){let n=(0,Ui.
attempt)(e,()=>(0,Mm.realpathSync)(e));if(this.visited.has(n))throw(0,wE.codedError)("MalformedAssembly",e,"The assembli\
es of its stages contain each other","Synthesize the app again.");this.visited.add(n);for(let[s,r]of(0,Pm.readManifest)(
e))(0,Pm.isNestedAssembly)(r)?this.assembly((0,Ws.join)(e,(0,we.textOrNone)((0,we.at)(r.properties,"directoryName")))):(0,Pm.
isStack)(r)&&this.stack(e,s,r)}stack(e,n,{environment:s,properties:r,metadata:i,metadataFile:o,displayName:a}){let c=o===
void 0?i:nY((0,Ws.join)(e,o));(0,we.entriesOf)(c).forEach(([p,m])=>this.metadata.set(p.replace(/^\//,""),(0,we.listOf)(m).
flatMap(sY)));let l=a??n,[u,f]=s.replace(/^aws:\/\//,"").split("/");this.templates.push(this.load((0,Ws.join)(e,(0,we.textOrNone)(
(0,we.at)(r,"templateFile"))),{...this.defaults,stackPath:l,stackName:(0,we.textOrNone)((0,we.at)(r,"stackName"))||n,tags:Object.
fromEntries((0,we.entriesOf)((0,we.at)(r,"tags")).map(([p,m])=>[p,String(m)])),...u==="unknown-account"||u===""?{}:{account:u},
...f==="unknown-region"||f===void 0?{}:{region:f}}))}load(e,n){let s=(0,SE.parseDocument)(e,(0,Ui.readText)(e)),{stackPath:r}=n;
this.paths.addStack(r);let i=o=>(0,Nm.recordedPath)(s,o)??this.paths.find(o,r);return new XG.Template(s,{...n,file:e,pathOf:i})}nestedStacks(e){
let n=[...e.resources.values()].filter(({type:s})=>s===QG.STACK);for(let s of n){let{stackPath:r,pathOf:i}=e.origin,o=eY(
this.paths.nestedResource(s.logicalId,r)??i(s.logicalId)),a=o===void 0?void 0:this.templateFile(s,o);if(o!==void 0&&a!==
void 0){let{region:c,account:l}=e,u=this.load(a,{stackPath:o,region:c,account:l});u.parent=(0,zG.parentStack)(s),e.nested.
set(s.logicalId,[u]),this.templates.push(u),this.nestedStacks(u)}}}templateFile({template:e,properties:n},s){let r=(0,JG.
composeText)((0,we.at)(n,"TemplateURL")),i=this.assets.find(r,e)??this.assets.upload(r,e),o=tY((0,Ws.dirname)(e.origin.file),
s);return i===void 0?JSON.stringify(r).includes("AssetParameters")?o:void 0:o!==void 0&&(0,Ui.readText)(o)===(0,Ui.readText)(
i)?o:i}};function eY(t){return t===void 0?void 0:Nm.NESTED_RESOURCE.exec(t)?.slice(1,3).join("")}function tY(t,e){let n=(0,YG.
createHash)("md5").update(e.split("/").filter(r=>r!=="Default").join("/")).digest("hex").slice(0,8).toUpperCase(),s=(0,Mm.
readdirSync)(t).find(r=>r.endsWith(`${n}.nested.template.json`));return s===void 0?void 0:(0,Ws.join)(t,s)}function nY(t){
if(!(0,Mm.existsSync)(t))throw(0,wE.codedError)("MalformedAssembly",t,`The manifest names ${(0,Ws.basename)(t)}, which d\
oes not exist`,"Synthesize the app again.");return(0,SE.parseDocument)(t,(0,Ui.readText)(t))}function sY(t){let e=(0,we.
at)(t,"type");return typeof e=="string"?[{type:e,data:(0,we.at)(t,"data")}]:[]}});var vE=d(Wi=>{"use strict";Object.defineProperty(Wi,"__esModule",{value:!0});Wi.isGlob=oY;Wi.globBase=aY;Wi.globPattern=
cY;var _E=require("path"),rY=ie(),iY=U();function oY(t){return/[*?[{]/.test(t)}function aY(t){return(0,_E.dirname)(`${t.
slice(0,t.search(/[*?[{]/))}x`)}function cY(t){let e="",n=0;for(let[s]of(0,rY.withSlashes)((0,_E.normalize)(t)).matchAll(
/\*\*\/|\*\*|\*|\?|\[[^\]]+\]|[^]/g))e+=lY(s,n>0),n+=s==="{"?1:s==="}"?-1:0;try{return new RegExp(`^${e}$`)}catch{throw(0,iY.
codedError)("MalformedGlob",t,"The brackets of the pattern do not match","Close each { and [, or name the file without a\
 wildcard.")}}function lY(t,e){switch(t){case"**/":return"(?:.*/)?";case"**":return".*";case"*":return"[^/]*";case"?":return"\
[^/]";case"{":return"(?:";case"}":return")";case",":return e?"|":","}return t.length>1?t.replace(/^\[!/,"[^"):t.replace(
/[\\^$.|+()[\]]/,"\\$&")}});var AE=d(Bn=>{"use strict";Object.defineProperty(Bn,"__esModule",{value:!0});Bn.STDIN=void 0;Bn.findInputs=uY;var nn=require("fs"),
rt=require("path"),qm=vE(),kE=Am(),Kn=ie(),OE=U();Bn.STDIN="-";function uY(t){let e=new Lm;return t.forEach(n=>e.add(n)),
{assemblies:[...e.assemblies],files:[...e.files],candidates:[...e.candidates].filter(n=>!e.files.has(n)),stdin:t.includes(
Bn.STDIN)}}var Lm=class{assemblies=new Set;files=new Set;candidates=new Set;visited=new Set;add(e){if(e===Bn.STDIN)return;
let n=(0,Kn.readablePath)(e);(0,qm.isGlob)(n)&&!(0,nn.existsSync)(n)?this.glob(n):(0,Kn.attempt)(n,()=>(0,nn.statSync)(n)).
isDirectory()?this.folder(n):(0,rt.basename)(n)==="manifest.json"&&(0,kE.isAssembly)((0,rt.dirname)(n))?this.assemblies.
add((0,rt.dirname)(n)):this.files.add(n)}glob(e){let n=(0,qm.globPattern)(e),s=EE((0,qm.globBase)(e),this.visited).filter(
r=>n.test((0,Kn.withSlashes)(r)));if(this.visited.clear(),s.length===0)throw(0,OE.codedError)("NothingFound",e,"No file \
matches the pattern","Check the pattern; quote it, so that the shell does not change it.");s.forEach(r=>this.files.add(r))}folder(e){
let n=(0,Kn.attempt)(e,()=>(0,nn.realpathSync)(e));if(!this.visited.has(n)){if(this.visited.add(n),(0,kE.isAssembly)(e)){
this.assemblies.add(e);return}if((0,nn.existsSync)((0,rt.join)(e,"cdk.out"))&&(0,nn.statSync)((0,rt.join)(e,"cdk.out")).
isFile())throw(0,OE.codedError)("MalformedAssembly",e,"The folder is a CDK assembly without manifest.json","Synthesize t\
he app again.");for(let{name:s,isFolder:r}of TE(e))r?this.folder((0,rt.join)(e,s)):dY.test(s)&&this.candidates.add((0,rt.
join)(e,s))}}},dY=/\.(json|ya?ml|template|cfn)$/i,fY=new Set(["node_modules",".git",".aws-sam",".serverless",".venv","ve\
nv","__pycache__"]);function TE(t){return(0,Kn.attempt)(t,()=>(0,nn.readdirSync)(t,{withFileTypes:!0})).filter(({name:n})=>!fY.
has(n)).flatMap(n=>{let s=(0,rt.join)(t,n.name),r=n.isSymbolicLink()?(0,Kn.attempt)(s,()=>(0,nn.statSync)(s,{throwIfNoEntry:!1})):
n;return r===void 0||!(r.isDirectory()||r.isFile())?[]:[{name:n.name,isFolder:r.isDirectory()}]}).sort((n,s)=>n.name<s.name?
-1:1)}function EE(t,e){let n=(0,Kn.attempt)(t,()=>(0,nn.realpathSync)(t));return e.has(n)?[]:(e.add(n),TE(t).flatMap(({name:s,
isFolder:r})=>r?EE((0,rt.join)(t,s),e):[(0,rt.join)(t,s)]))}});var RE=d($m=>{"use strict";Object.defineProperty($m,"__esModule",{value:!0});$m.withLocalTemplates=gY;var pY=require("fs"),
PE=require("path"),hY=b(),mY=Mn(),yY=Ic();function gY(t,e){let n=[],s=new Set,r=(o,a)=>{n.push(o),s.add(Un(o));for(let c of o.
resources.values()){let l=NE(c);if(l!==void 0&&!a.includes(l)&&l!==Un(o)){let u=e(l,c,o.locate(c).constructPath);u.parent=
(0,mY.parentStack)(c),o.nested.set(c.logicalId,[u]),r(u,[...a,Un(o)])}}},i=new Set(t.flatMap(({resources:o})=>[...o.values()].
flatMap(a=>NE(a)??[])));return t.filter(o=>!i.has(Un(o))).forEach(o=>r(o,[])),t.filter(o=>!s.has(Un(o))).forEach(o=>!s.has(
Un(o))&&r(o,[])),n}function Un({origin:t}){return t.file}function NE({type:t,template:e,properties:n}){let s=(0,hY.at)(n,
"TemplateURL"),r=t===yY.STACK&&typeof s=="string"&&s!==""&&!/^[a-z0-9]+:\/\//i.test(s),i=r?(0,PE.join)((0,PE.dirname)(Un(
e)),s):"";return r&&(0,pY.existsSync)(i)?i:void 0}});var IE=d(Km=>{"use strict";Object.defineProperty(Km,"__esModule",{value:!0});Km.readSources=vY;var bY=require("fs"),SY=Cm(),
ME=Ks(),wY=AE(),_Y=RE(),Dm=mn(),Vs=ie(),pl=b(),jm=U();function vY(t,e,n){let{assemblies:s,files:r,candidates:i,stdin:o}=(0,wY.
findInputs)(t),a=new Map,c=new Fm(s.length+r.length+i.length,n),l=(y,S)=>(c.next(y),S()),u=(y,S)=>(0,ME.templateOf)({file:y,
text:S,...e}),f=s.map(y=>l(y,()=>(0,SY.readAssembly)(y,e))),p=r.map(y=>l(y,()=>u(y,(0,Vs.readText)(y)))),m=i.flatMap(y=>l(
y,()=>kY(y).map(S=>u(y,S))));o&&(a.set(xm,n.stdin()),p.push(u(xm,a.get(xm)))),c.end();let g=(0,_Y.withLocalTemplates)([...p,
...m],(y,{template:S},_)=>(0,ME.templateOf)({file:y,text:(0,Vs.readText)(y),region:S.region,account:S.account},_)),h=[...f,
...g.length>0?[{templates:g}]:[]];if(OY(e.parameters??new Map,h.flatMap(y=>y.templates)),h.length===0)throw(0,jm.codedError)(
"NothingFound",t.join(" "),`There is no CloudFormation template among ${i.length} files`,"Pass templates, or folders tha\
t contain them.");return{groups:h,skipped:i.length-m.length,textOf:y=>a.get(y)??(0,Vs.readText)(y)}}var xm="<stdin>";function kY(t){
if((0,Vs.attempt)(t,()=>(0,bY.statSync)(t).size)>Dm.MAX_TEMPLATE_LENGTH&&!(0,Dm.isTemplateText)((0,Vs.readStart)(t,1e6)))
return[];let e=(0,Vs.readText)(t);return(0,Dm.isTemplateText)(e)?[e]:[]}function OY(t,e){for(let[n,s]of t){let r=e.filter(
({parent:o})=>o===void 0).flatMap(o=>o.section("Parameters",n)??[]);if(r.length===0)throw(0,jm.codedError)("UnknownParam\
eter",n,"No template has this parameter","Correct the name, or remove the parameter.");if(r.map(o=>({list:(0,pl.at)(o,"A\
llowedValues"),type:(0,pl.textOrNone)((0,pl.at)(o,"Type"))})).find(({list:o,type:a})=>(0,pl.isList)(o)&&!a.includes("Lis\
t")&&!o.map(String).includes(s))!==void 0)throw(0,jm.codedError)("ParameterNotAllowed",n,`The value ${s} is not among th\
e AllowedValues of the template`,"Pass an allowed value.")}}var Fm=class{total;io;started=Date.now();read=0;shown=0;constructor(e,n){
this.total=e,this.io=n}next(e){this.read+=1;let n=Date.now();this.io.isTerminal&&n-this.started>500&&n-this.shown>100&&(this.
shown=n,this.io.stderr(`\r\x1B[KReading ${this.read} of ${this.total}: ${e}`.slice(0,100)))}end(){this.shown>0&&this.io.
stderr("\r\x1B[K")}}});var $E=d(Gm=>{"use strict";Object.defineProperty(Gm,"__esModule",{value:!0});Gm.check=RY;var Um=require("fs"),TY=require("path"),
CE=lE(),Bm=pE(),EY=Ks(),AY=mE(),Wm=fm(),PY=IE(),NY=ie(),hl=U();function RY(t,e,n,s=n){let{paths:r,values:i}=(0,CE.readArguments)(
t);if(i.help===!0)return e.stdout(CE.HELP),0;let o=MY(i,n,e.hasColors?s:n),{rules:a,baseline:c,isQuiet:l}=o,u=(0,PY.readSources)(
r.length===0?qY():r,o.defaults,e),f=(0,EY.checkGroups)(u.groups,h=>u.textOf(h),{rules:a,unverifiable:o.unverifiable}),p=o.
writesBaseline?c.with(f,a.map(({name:h})=>h)):c;o.writesBaseline&&p.write(i.baseline);let m=p.apply(f);o.outputs.forEach(
({file:h,render:y})=>(0,NY.attempt)(h,()=>{(0,Um.mkdirSync)((0,TY.dirname)(h),{recursive:!0}),(0,Um.writeFileSync)(h,qE(
y(m)))}));let g=m.findings.filter(h=>(0,Wm.fails)(h,o.failOn));if((!l||g.length>0)&&e.stdout(qE(o.render(l?{...m,findings:g}:
m))),u.skipped>0&&!l){let h=u.skipped===1?"file is not a CloudFormation template and was":"files are not CloudFormation \
templates and were";e.stderr(`${u.skipped} ${h} not checked.
`)}return g.length>0?1:0}function MY(t,e,n){let s=t["write-baseline"]===!0;return{render:LE(t.format??"text",n),outputs:(t.
output??[]).map(r=>IY(r,e)),rules:(0,Wm.selectRules)({rules:t.rule,skipped:t["skip-rule"],frameworks:t.framework}),failOn:Vm(
"--fail-on",t["fail-on"]??"guarded",Wm.FAIL_ON),unverifiable:Vm("--unverifiable",t.unverifiable??"warn",["warn","fail"]),
defaults:{region:t.region,account:t.account,parameters:(0,AY.readParameters)(t.parameter??[],t["parameter-file"]??[])},baseline:CY(
t.baseline,s),writesBaseline:s,isQuiet:t.quiet===!0}}function LE(t,e){return e[Vm("--format",t,Object.keys(e))]}function IY(t,e){
let n=t.indexOf("=");if(n<1||n===t.length-1)throw(0,hl.codedError)("MalformedOption","--output",`${t} is not written as \
FORMAT=FILE`,"Write, for example, --output sarif=results.sarif.");return{file:t.slice(n+1),render:LE(t.slice(0,n),e)}}function Vm(t,e,n){
let s=n.find(r=>r===e);if(s===void 0)throw(0,hl.codedError)("MalformedOption",t,`${JSON.stringify(e)} is not a value of \
this option`,`Pass ${n.join(", ")}.`);return s}function CY(t,e){if(t===void 0&&e)throw(0,hl.codedError)("MalformedOption",
"--write-baseline","The file of the baseline is missing","Add --baseline FILE.");return t===void 0?Bm.Baseline.none():e?
Bm.Baseline.readIfExists(t):Bm.Baseline.read(t)}function qY(){if(!(0,Um.existsSync)("cdk.out"))throw(0,hl.codedError)("N\
othingFound","check","There is no path, and no folder cdk.out","Pass templates or folders, for example `cdk-secure-table\
 check template.yaml`.");return["cdk.out"]}function qE(t){return t===""||t.endsWith(`
`)?t:`${t}
`}});var Gi=d(Vi=>{"use strict";Object.defineProperty(Vi,"__esModule",{value:!0});Vi.wrap=LY;Vi.printable=$Y;Vi.wellFormed=xY;
function LY(t,e){let n=[],s="";for(let r of t.split(/\s+/).filter(i=>i!==""))s!==""&&s.length+1+r.length>e?(n.push(s),s=
r):s=s===""?r:`${s} ${r}`;return s===""?n:[...n,s]}function $Y(t){return t.replace(DY,DE)}function DE(t){return`\\u${t.charCodeAt(
0).toString(16).padStart(4,"0")}`}var DY=/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;function xY(t){
return t.replace(jY,DE)}var jY=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g});var Re=d(Gs=>{"use strict";Object.defineProperty(Gs,"__esModule",{value:!0});Gs.Markup=void 0;Gs.markup=ml;Gs.prose=KY;var xE=Gi(),
Yi=class{html;constructor(e){this.html=e}};Gs.Markup=Yi;function ml(t,...e){return new Yi(t.map((n,s)=>s===0?n:jE(e[s-1])+
n).join(""))}function jE(t){return t===void 0?"":typeof t=="string"||typeof t=="number"?FY(String(t)):t instanceof Yi?t.
html:t.map(jE).join("")}function FY(t){return(0,xE.wellFormed)(t.split(`
`).map(xE.printable).join(`
`)).replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}function KY(t){let e=t.split("`");return e.length%2===0?ml`${t}`:ml`${e.
map((n,s)=>s%2===0?n:ml`<code>${n}</code>`)}`}});var Jm=d(yl=>{"use strict";Object.defineProperty(yl,"__esModule",{value:!0});yl.filters=BY;yl.filterValue=FE;var Ym=Re();
function BY(t,e){return(0,Ym.markup)`<form class="filters" data-list="${t}" aria-label="Filter" hidden>
<label>Text <input type="search" name="text" autocomplete="off"></label>
${e.map(({name:n,label:s,options:r})=>(0,Ym.markup)`<label>${s} <select name="${n}"><option value="">All</option>${r.map(
([i,o])=>(0,Ym.markup)`<option value="${FE(i)}">${o}</option>`)}</select></label>
`)}<button type="reset">Clear</button>
<span role="status" class="soft small"></span>
</form>`}function FE(t){return t.replace(/\s+/g,"_")}});var _e=d(sn=>{"use strict";Object.defineProperty(sn,"__esModule",{value:!0});sn.summarize=KE;sn.summaryText=WY;sn.counted=
Ji;sn.numberText=BE;sn.findingsByFile=VY;sn.suppressionText=GY;var UY=b();function KE(t){let e=t.filter(({suppressed:s})=>s===
void 0),n=s=>e.filter(s).length;return{errors:n(({severity:s})=>s==="error"),warnings:n(({severity:s})=>s==="warning"),unverifiable:n(
({unverifiable:s})=>s),suppressed:t.length-e.length}}function WY({files:t,tables:e,findings:n}){let{errors:s,warnings:r,
unverifiable:i,suppressed:o}=KE(n);return`${[Ji(s,"error"),Ji(r,"warning"),...i>0?[`${i} unverifiable`]:[],...o>0?[`${o}\
 suppressed`]:[]].join(", ")} in ${Ji(t.length,"file")} with ${Ji(e,"table")}`}function Ji(t,e){return`${BE(t)} ${e}${t===
1?"":"s"}`}function BE(t){return t.toLocaleString("en-US")}function VY(t){let e=new Map;return t.forEach(n=>(0,UY.addTo)(
e,n.at.file,n)),e}function GY({suppressed:t}){if(t===void 0)return;let{kind:e,reason:n,until:s}=t;return`${e==="baseline"?
"in the baseline":e}${s===void 0?"":` until ${s}`}${n===void 0?"":`: ${n}`}`}});var Qm=d(Xm=>{"use strict";Object.defineProperty(Xm,"__esModule",{value:!0});Xm.findingCards=HY;var UE=Jm(),Ke=Re(),YY=_e(),
JY=b();function HY(t){if(t.length===0)return(0,Ke.markup)`<p><span class="badge pass">✓ No open findings</span></p>`;let e=new Map;
for(let r of[...t].sort(QY))(0,JY.addTo)(e,JSON.stringify([r.id,Hi(r),r.message,zm(r)]),r);let n=[...new Set(t.map(({rule:r})=>r))].
sort(),s=Hm.filter(r=>t.some(i=>Hi(i)===r));return(0,Ke.markup)`${(0,UE.filters)("finding-list",[{name:"level",label:"Le\
vel",options:s.map(r=>[r,zY[r]])},{name:"rule",label:"Rule",options:n.map(r=>[r,r])}])}
<div id="finding-list">
${[...e.values()].map(ZY)}</div>`}var Hm=["error","warning","unverifiable"],zY={error:"Error",warning:"Warning",unverifiable:"\
Unverifiable"},XY={error:["fail","\u2717 Error"],warning:["unknown","\u26A0 Warning"],unverifiable:["unknown","? Unverif\
iable"]};function Hi({severity:t,unverifiable:e}){return t==="error"?"error":e?"unverifiable":"warning"}function QY(t,e){
return Hm.indexOf(Hi(t))-Hm.indexOf(Hi(e))}function zm({fix:t}){return t.split(`
`)[0]}function ZY(t){let[e]=t,n=Hi(e),[s,r]=XY[n],i=n==="error"&&e.unverifiable?", unverifiable":"",o=t.map(eJ);return(0,Ke.
markup)`<article class="card ${s}" data-row data-level="${n}" data-rule="${(0,UE.filterValue)(e.rule)}">
<h3><span class="badge">${r}${i}</span> ${e.id}</h3>
<p>${(0,Ke.prose)(e.message)}</p>
${zm(e)===""?"":(0,Ke.markup)`<p><strong>Fix.</strong> ${(0,Ke.prose)(zm(e))}</p>`}
${t.length===1?o:(0,Ke.markup)`<details><summary>${(0,YY.counted)(t.length,"place")}</summary>${o}</details>`}
${e.controls.length===0?"":(0,Ke.markup)`<p class="soft small">${e.controls.join(" \xB7 ")}</p>`}
</article>
`}function eJ(t){let{at:e,logicalId:n,resourceType:s}=t,[,...r]=t.fix.split(`
`);return(0,Ke.markup)`<p><span class="path">${tJ(t)}</span>${s===""?"":(0,Ke.markup)` <span class="soft small">${[s,n].
filter(i=>i!=="").join(" ")}</span>`}<br>
<span class="path soft">${e.file}:${e.line}:${e.column}</span>${r.map(i=>(0,Ke.markup)`<br><code>${i}</code>`)}</p>`}function tJ({
constructPath:t,logicalId:e,at:n}){return t??(e===""?n.file:e)}});var WE=d(gl=>{"use strict";Object.defineProperty(gl,"__esModule",{value:!0});gl.PAGE_SCRIPT=void 0;gl.PAGE_SCRIPT=`
for (const form of document.querySelectorAll('form.filters')) {
  const list = document.getElementById(form.dataset.list);
  const rows = [...list.querySelectorAll('[data-row]')];
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const status = form.querySelector('[role=status]');
  const apply = () => {
    const words = form.elements.text.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const selects = [...form.querySelectorAll('select')].filter((select) => select.value !== '');
    let shown = 0;
    rows.forEach((row, index) => {
      const fits = words.every((word) => texts[index].includes(word))
        && selects.every((select) => row.dataset[select.name].split(' ').includes(select.value));
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    status.textContent = shown.toLocaleString('en-US') + ' of ' + rows.length.toLocaleString('en-US') + ' shown';
  };
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  apply();
}
const opened = [];
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details:not([open])')) {
    details.open = true;
    opened.push(details);
  }
});
addEventListener('afterprint', () => opened.splice(0).forEach((details) => { details.open = false; }));
`});var VE=d(bl=>{"use strict";Object.defineProperty(bl,"__esModule",{value:!0});bl.PAGE_STYLE=void 0;bl.PAGE_STYLE=`
:root {
  --page: #f5f6f8; --card: #ffffff; --line: #d9dde3; --text: #16202c; --soft: #4d5a69; --accent: #0b5cad;
  --pass: #17693a; --pass-back: #e3f4e9; --fail: #b01c2e; --fail-back: #fdebec; --unknown: #7a4d00; --unknown-back: #fdf\
2da;
  --exempt: #5b3f9c; --exempt-back: #efeafb; --none: #4d5a69; --none-back: #eceff3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #11161d; --card: #1a212b; --line: #323d4b; --text: #e8edf3; --soft: #a9b6c5; --accent: #7ab8ff;
    --pass: #7ad69c; --pass-back: #16301f; --fail: #ff9aa2; --fail-back: #3b1a1f; --unknown: #f2c063; --unknown-back: #3\
52812;
    --exempt: #c5b0ff; --exempt-back: #2a2144; --none: #a9b6c5; --none-back: #262f3b;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 84rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2rem; }
footer { padding-bottom: 2rem; color: var(--soft); font-size: .875rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .25rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: .25rem 0 .75rem; max-width: 75ch; }
.soft { color: var(--soft); }
.small { font-size: .875rem; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: .75rem 0 0; padding: 0; }
code, .path { font-family: ui-monospace, monospace; font-size: .8125rem; overflow-wrap: anywhere; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; }
ul.tiles { margin: 1.25rem 0 0; padding: 0; list-style: none; }
.tile, .card, .frame { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
.tile { padding: .875rem 1rem; border-top: 4px solid var(--none); }
.tile.pass { border-top-color: var(--pass); } .tile.fail { border-top-color: var(--fail); }
.tile.unknown { border-top-color: var(--unknown); } .tile.exempt { border-top-color: var(--exempt); }
.tile .name { color: var(--soft); font-size: .875rem; }
.tile .figure { font-size: 1.75rem; font-weight: 650; line-height: 1.25; font-variant-numeric: tabular-nums; }
.tile .note { font-size: .875rem; color: var(--soft); }
.card { padding: .875rem 1rem; margin: .75rem 0; border-left: 4px solid var(--none); overflow-wrap: anywhere; }
.card.fail { border-left-color: var(--fail); } .card.unknown { border-left-color: var(--unknown); }
.card p { margin: .375rem 0; }
.badge { display: inline-block; white-space: nowrap; padding: .0625rem .5rem; border-radius: 1rem; font-size: .8125rem; \
font-weight: 600; }
.pass .badge, .badge.pass { color: var(--pass); background: var(--pass-back); }
.fail .badge, .badge.fail { color: var(--fail); background: var(--fail-back); }
.unknown .badge, .badge.unknown { color: var(--unknown); background: var(--unknown-back); }
.exempt .badge, .badge.exempt { color: var(--exempt); background: var(--exempt-back); }
.badge.none { color: var(--none); background: var(--none-back); }
.frame { overflow: auto; max-height: 80vh; margin: .75rem 0; }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .875rem; }
caption { text-align: left; padding: .75rem 1rem; color: var(--soft); }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid var(--line); }
tr:last-child > * { border-bottom: 0; }
thead th { position: sticky; vertical-align: bottom; top: 0; background: var(--card); border-bottom: 2px solid var(--lin\
e); z-index: 1; }
tbody th { font-weight: 600; min-width: 12rem; }
.nowrap { white-space: nowrap; }
td .detail { display: block; color: var(--soft); font-size: .8125rem; overflow-wrap: break-word; margin-top: .125rem; }
.key { min-width: 11rem; overflow-wrap: anywhere; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
ul.plain { list-style: none; padding: 0; margin: .25rem 0; }
summary { cursor: pointer; padding: .25rem 0; }
details.block { margin: .5rem 0; }
form.filters { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin: .75rem 0; }
form.filters label { display: grid; gap: .125rem; font-size: .8125rem; color: var(--soft); }
input, select, button { font: inherit; color: var(--text); background: var(--card); border: 1px solid var(--soft); }
input, select, button { border-radius: .375rem; padding: .375rem .625rem; }
input { min-width: 16rem; }
.chart { width: 100%; max-width: 60rem; height: auto; display: block; }
.chart text { fill: var(--text); font-size: 13px; }
.chart .track { fill: var(--none-back); } .chart .pass { fill: var(--pass); } .chart .fail { fill: var(--fail); }
.chart .unknown { fill: var(--unknown); } .chart .exempt { fill: var(--exempt); } .chart .none { fill: var(--none-back);\
 }
[hidden] { display: none !important; }
@media print {
  :root {
    --page: #fff; --card: #fff; --line: #bbb; --text: #000; --soft: #333; --accent: #000; --pass: #17693a; --pass-back: \
#fff; --fail: #b01c2e;
    --fail-back: #fff; --unknown: #7a4d00; --unknown-back: #fff; --exempt: #5b3f9c; --exempt-back: #fff; --none: #333; -\
-none-back: #eee;
  }
  @page { size: A4 landscape; margin: 12mm; }
  body { font-size: 10pt; print-color-adjust: exact; }
  header, main, footer { max-width: none; padding: 0; }
  form.filters > :not([role=status]), nav, .skip { display: none; }
  .frame { overflow: visible; max-height: none; border: 0; }
  thead th { position: static; white-space: normal; }
  th, td { padding: .25rem .375rem; }
  table { font-size: 8pt; }
  td .detail, .path, code { font-size: 7pt; }
  .badge { font-size: 8pt; padding: 0; background: none !important; }
  .key { min-width: 0; }
  tbody th { min-width: 3.5cm; }
  ul.tiles { grid-template-columns: repeat(8, 1fr); gap: .25rem; }
  .tile { padding: .375rem; }
  .tile .name, .tile .note { font-size: 8pt; }
  .chart { max-width: 18cm; }
  thead { display: table-header-group; }
  tr, .card, .tile { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`});var ty=d(ey=>{"use strict";Object.defineProperty(ey,"__esModule",{value:!0});ey.htmlPage=sJ;var nJ=require("crypto"),Zm=Re(),
GE=WE(),YE=VE();function sJ(t,e){let n=`default-src 'none'; style-src '${JE(YE.PAGE_STYLE)}'; script-src '${JE(GE.PAGE_SCRIPT)}\
'; base-uri 'none'; form-action 'none'`;return(0,Zm.markup)`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${n}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${t}</title>
<style>${new Zm.Markup(YE.PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${e}
<script>${new Zm.Markup(GE.PAGE_SCRIPT)}</script>
</body>
</html>
`.html}function JE(t){return`sha256-${(0,nJ.createHash)("sha256").update(t).digest("base64")}`}});var ny=d(Sl=>{"use strict";Object.defineProperty(Sl,"__esModule",{value:!0});Sl.suppressedTable=iJ;Sl.endsSoon=QE;var Ys=Re(),
XE=_e(),rJ=30;function iJ(t,e){if(t.length===0)return(0,Ys.markup)`<p class="soft">No finding is exempt or acknowledged.</p>`;
let n=[...t].sort((s,r)=>zE(HE(s),HE(r))||zE(s.id,r.id));return(0,Ys.markup)`<div class="frame" role="region" aria-label="Exemptions" tabindex="0"><table>
<caption>${(0,XE.counted)(t.length,"finding")} that ${t.length===1?"does":"do"} not count, and why</caption>
<thead><tr>${oJ.map(s=>(0,Ys.markup)`<th scope="col">${s}</th>`)}</tr></thead>
<tbody>
${n.map(s=>aJ(s,e))}</tbody>
</table></div>`}var oJ=["Construct or resource","Rule","Kind","Reason","Last day"];function QE({suppressed:t},e){return t?.
until!==void 0&&ZE(t.until,e)<=rJ}function aJ(t,e){let{suppressed:n,id:s,message:r,constructPath:i,logicalId:o,at:a}=t,c=n?.
until,l=QE(t,e)?(0,Ys.markup)` <span class="badge unknown">⚠ ${lJ(ZE(c,e))}</span>`:"";return(0,Ys.markup)`<tr>
<th scope="row"><span class="path">${i??(o===""?a.file:o)}</span></th>
<td>${s}<span class="detail">${(0,Ys.prose)(r)}</span></td>
<td>${cJ[n.kind]}</td><td>${n?.reason??"\u2013"}</td><td>${c??"None"}${l}</td>
</tr>
`}var cJ={exempt:"Exempt",acknowledged:"Acknowledged",baseline:"In the baseline"};function lJ(t){return t<0?"ended":t===
0?"ends today":`ends in ${(0,XE.counted)(t,"day")}`}function ZE(t,e){return Math.round((Date.parse(t)-Date.parse(e))/864e5)}
function HE({suppressed:t}){return t?.until??"9999-12-31"}function zE(t,e){return t<e?-1:+(t>e)}});var ry=d(sy=>{"use strict";Object.defineProperty(sy,"__esModule",{value:!0});sy.tiles=uJ;var eA=Re();function uJ(t){return(0,eA.
markup)`<ul class="tiles">
${t.map(dJ)}</ul>`}function dJ({name:t,figure:e,note:n,state:s}){return(0,eA.markup)`<li class="tile ${s}">
<div class="name">${t}</div><div class="figure">${e}</div><div class="note">${n}</div>
</li>
`}});var iy=d(wl=>{"use strict";Object.defineProperty(wl,"__esModule",{value:!0});wl.renderHtml=yJ;wl.findingTiles=sA;var fJ=Qm(),
pJ=ty(),tA=Re(),zi=_e(),hJ=ny(),mJ=ry();function yJ({files:t,tables:e,findings:n}){let s=n.filter(({suppressed:i})=>i===
void 0),r=n.filter(i=>i.suppressed!==void 0);return(0,pJ.htmlPage)("Table encryption check",(0,tA.markup)`<header>
<h1>Table encryption check</h1>
<p class="soft">${(0,zi.counted)(t.length,"template")} with ${(0,zi.counted)(e,"DynamoDB table")}</p>
</header>
<main id="main">
${(0,mJ.tiles)(sA(n))}
<h2>Findings</h2>
${(0,fJ.findingCards)(s)}
<h2>Exemptions</h2>
${(0,hJ.suppressedTable)(r,new Date().toISOString().slice(0,10))}
<h2>Templates</h2>
<details class="block"><summary>${(0,zi.counted)(t.length,"template")}</summary>
<ul class="plain">${t.map(i=>(0,tA.markup)`<li class="path">${i}</li>`)}</ul>
</details>
</main>`)}function sA(t,e=!0){let{errors:n,warnings:s,unverifiable:r,suppressed:i}=(0,zi.summarize)(t),o=(a,c,l,u)=>{let[
f,p]=e?["\u2713 none","pass"]:["? not all checked","unknown"];return nA(a,c,c===0?f:l,c===0?p:u)};return[o("Errors",n,"\u2717\
 to fix","fail"),o("Warnings",s,"\u26A0 to review","unknown"),o("Unverifiable",r,"? known at deployment","unknown"),nA("\
Exempt",i,i===0?"\u2013 none":"\u25C7 with a reason",i===0?"none":"exempt")]}function nA(t,e,n,s){return{name:t,figure:(0,zi.
numberText)(e),note:n,state:s}}});var rA=d(oy=>{"use strict";Object.defineProperty(oy,"__esModule",{value:!0});oy.renderJson=SJ;var gJ=_e(),bJ=1;function SJ({
files:t,tables:e,findings:n}){return JSON.stringify({version:bJ,summary:{files:t.length,tables:e,...(0,gJ.summarize)(n)},
files:t,findings:n},void 0,2)}});var cA=d(ay=>{"use strict";Object.defineProperty(ay,"__esModule",{value:!0});ay.renderJunit=_J;var oA=_e(),iA=Gi(),wJ=b();
function _J({files:t,findings:e}){let n=(0,oA.findingsByFile)(e),s=[...new Set([...t,...n.keys()])].map(i=>vJ(i,n.get(i)??
[])),r=s.flatMap(({cases:i})=>i);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="cdk-secure-table"${aA(
r)}>`,...s.map(({xml:i})=>i),"</testsuites>",""].join(`
`)}function vJ(t,e){let n=e.length===0?[kJ(t)]:OJ(e).map(([s,r])=>TJ(s,r));return{cases:n,xml:[`  <testsuite name="${rn(
t)}"${aA(n)}>`,...n.map(({xml:s})=>s),"  </testsuite>"].join(`
`)}}function aA(t){let e=n=>t.filter(s=>s.outcome===n).length;return` tests="${t.length}" failures="${e("failure")}" err\
ors="0" skipped="${e("skipped")}" time="0"`}function kJ(t){return{outcome:"passed",xml:`    <testcase classname="${rn(t)}\
" name="no findings" time="0"/>`}}function OJ(t){let e=new Map;return t.forEach(n=>(0,wJ.addTo)(e,[n.id,n.logicalId].filter(
s=>s!=="").join(" "),n)),[...e].flatMap(([n,s])=>s.map((r,i)=>[i===0?n:`${n} (${i+1})`,r]))}function TJ(t,e){let n=EJ(e),
s=`    <testcase classname="${rn(e.at.file)}" name="${rn(t)}" time="0">`;return{outcome:n,xml:[s,AJ(e,n),"    </testcase\
>"].join(`
`)}}function EJ({suppressed:t,severity:e,unverifiable:n}){return t!==void 0?"skipped":e==="error"?"failure":n?"skipped":
"passed"}function AJ(t,e){let{message:n,fix:s,at:r,rule:i,constructPath:o}=t,a=[`${r.file}:${r.line}:${r.column}`,...o===
void 0?[]:[o]],c=rn([n,`Fix: ${s}`,...a].join(`
`));switch(e){case"failure":return`      <failure type="${rn(i)}" message="${rn(n)}">${c}</failure>`;case"skipped":return[
`      <skipped message="${rn((0,oA.suppressionText)(t)??`unverifiable: ${n}`)}"/>`,`      <system-out>${c}</system-out>`].
join(`
`);case"passed":return`      <system-out>warning: ${c}</system-out>`}}function rn(t){return(0,iA.wellFormed)(t.split(`
`).map(iA.printable).join(`
`)).replace(/[&<>"'\uFFFE\uFFFF]/g,e=>PJ[e]??"")}var PJ={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"}});var cy=d(ve=>{"use strict";Object.defineProperty(ve,"__esModule",{value:!0});ve.OWN_RULES=void 0;ve.renderSarif=CJ;ve.sarifText=
uA;ve.sarifRun=dA;ve.ruleDescriptor=fA;ve.sarifResult=pA;ve.suppressionOf=hA;ve.fileUri=mA;ve.isRelative=yA;var NJ=Ps(),
_l=oe(),RJ=Ap(),lA=ji(),MJ=Gi(),IJ="https://json.schemastore.org/sarif-2.1.0.json";function CJ({findings:t}){let e=ve.OWN_RULES.
map(fA),n=t.map(s=>pA(s,`SecureTable-${s.rule}`,e,"secureTable/v1"));return uA([dA("cdk-secure-table",e,n)])}ve.OWN_RULES=
[...NJ.CATALOGUE,RJ.EXEMPTION_RULE];function uA(t){let e={$schema:IJ,version:"2.1.0",runs:[...t]};return JSON.stringify(
e,void 0,2)}function dA(t,e,n){let s=t==="cdk-secure-table"?{informationUri:lA.REPOSITORY}:{};return{tool:{driver:{name:t,
...s,rules:[...e]}},columnKind:"utf16CodeUnits",results:[...n]}}function fA(t){let e=(0,_l.controlsText)(t.controls);return{
id:(0,_l.ruleId)(t),name:t.name,shortDescription:{text:t.title},fullDescription:{text:`${t.title}. ${t.why}`},helpUri:`${lA.
DOCUMENTATION}/rules.md#${t.name.toLowerCase()}`,help:{text:[t.why,t.remedy,...e].join(`

`),markdown:[t.why,`**Fix.** ${t.remedy}`,...e.map(n=>`- ${n}`)].join(`

`)},defaultConfiguration:{level:t.guarded?"error":"warning"},properties:{tags:["security","dynamodb",...qJ(t)]}}}function qJ(t){
return Object.keys(_l.FRAMEWORKS).filter(n=>t.controls[n]!==void 0).map(n=>_l.FRAMEWORKS[n])}function pA(t,e,n,s){let{id:r,
severity:i,message:o,fix:a,at:c,logicalId:l,constructPath:u,fingerprint:f,suppressed:p,unverifiable:m,controls:g}=t;return{
ruleId:e,ruleIndex:n.findIndex(h=>h.id===e),level:i,message:{text:`${o} ${a}`.trim()},locations:[{physicalLocation:{artifactLocation:{
uri:mA(c.file),...yA(c.file)?{uriBaseId:"%SRCROOT%"}:{}},region:{startLine:c.line,startColumn:c.column,endLine:c.endLine,
endColumn:c.endColumn}},logicalLocations:[...l===""?[]:[{name:l,kind:"resource"}],...u===void 0?[]:[{fullyQualifiedName:u,
kind:"construct"}]]}],partialFingerprints:{[s]:f},suppressions:p===void 0?[]:[hA(p)],properties:{id:r,unverifiable:m,controls:[
...g]}}}function hA({kind:t,reason:e,until:n}){let s=[...e===void 0?[]:[e],...n===void 0?[]:[`(until ${n})`]].join(" ");
return{kind:t==="baseline"?"external":"inSource",status:"accepted",...s===""?{}:{justification:s}}}function mA(t){let e=t.
split("/").map(s=>encodeURIComponent((0,MJ.wellFormed)(s))).join("/"),n=/^([A-Za-z])%3A\//.exec(e);return n===null?e.startsWith(
"/")?`file://${e}`:e:`file:///${n[1]}:${e.slice(4)}`}function yA(t){return!t.startsWith("/")&&!/^[A-Za-z]:/.test(t)}});var bA=d(Ol=>{"use strict";Object.defineProperty(Ol,"__esModule",{value:!0});Ol.renderText=$J;Ol.renderColoredText=DJ;var vl=_e(),
Zi=Gi(),LJ=80;function $J(t){return gA(t,xJ)}function DJ(t){return gA(t,jJ)}var Xi=t=>t,Qi=t=>e=>`\x1B[${t}m${e}\x1B[0m`,
xJ={file:Xi,error:Xi,warning:Xi,suppressed:Xi,none:Xi},jJ={file:Qi(1),error:Qi(31),warning:Qi(33),suppressed:Qi(2),none:Qi(
32)};function gA(t,e){let n=[...(0,vl.findingsByFile)(t.findings)].map(([r,i])=>[e.file((0,Zi.printable)(r)),...i.map(o=>FJ(
o,e))].join(`

`)),s=t.findings.every(({suppressed:r})=>r!==void 0);return[...n,s?e.none((0,vl.summaryText)(t)):(0,vl.summaryText)(t)].
join(`

`).concat(`
`)}function FJ(t,e){let{at:n,severity:s,id:r,message:i,fix:o,logicalId:a,constructPath:c}=t,l=(0,vl.suppressionText)(t),
u=l===void 0?e[s](s):e.suppressed("suppressed");return[`${(0,Zi.printable)(n.file)}:${n.line}:${n.column} ${u}`,`  ${(0,Zi.
printable)(r)}`,...KJ(a,c),...kl("",i),...l===void 0?kl("Fix: ",o):kl("",BJ(l)).map(e.suppressed)].join(`
`)}function KJ(t,e){let n=[t,...e===void 0?[]:[`(${e})`]].filter(s=>s!=="").join(" ");return n===""?[]:kl("",n)}function kl(t,e){
return(0,Zi.wrap)(`${t}${(0,Zi.printable)(e)}`,LJ-2).map(n=>`  ${n}`)}function BJ(t){return t[0].toUpperCase()+t.slice(1)}});var wA=d(Wn=>{"use strict";Object.defineProperty(Wn,"__esModule",{value:!0});Wn.FORMATS_IN_COLOR=Wn.FORMATS=void 0;var UJ=iy(),
WJ=rA(),VJ=cA(),GJ=cy(),SA=bA();Wn.FORMATS={text:SA.renderText,json:WJ.renderJson,sarif:GJ.renderSarif,junit:VJ.renderJunit,
html:UJ.renderHtml};Wn.FORMATS_IN_COLOR={...Wn.FORMATS,text:SA.renderColoredText}});var _A=d(ly=>{"use strict";Object.defineProperty(ly,"__esModule",{value:!0});ly.creationFrame=HJ;var YJ=/\((?:file:\/\/)?(.+?):(\d+)(?::(\d+))?:*\)$/,
JJ=/[\\/](node_modules|site-packages|dist-packages)[\\/]/;function HJ(t){let e=t.map(n=>YJ.exec(n)).find(n=>n!==null&&!JJ.
test(n[1]));return e===void 0?void 0:{file:e[1],line:e[2],column:e[3]}}});var El=d(Tl=>{"use strict";Object.defineProperty(Tl,"__esModule",{value:!0});Tl.creationPosition=kA;Tl.recordedPosition=
XJ;var zJ=_A(),vA=ie();function kA(t){let e=(0,zJ.creationFrame)(t.flatMap(n=>n.split(`
`)).map(n=>n.trim()));return e===void 0?void 0:{file:(0,vA.withSlashes)((0,vA.readablePath)(e.file)),line:Number(e.line),
column:Number(e.column??1)}}function XJ(t){let e=t.find(({type:n})=>n==="aws:cdk:creationStack")?.data;return Array.isArray(
e)?kA(e.map(String)):void 0}});var Js=d(eo=>{"use strict";Object.defineProperty(eo,"__esModule",{value:!0});eo.OWN_TOOL=void 0;eo.reportFingerprint=ZJ;
var QJ=require("crypto");eo.OWN_TOOL="cdk-secure-table";function ZJ(t,e,n){return(0,QJ.createHash)("sha256").update(JSON.
stringify([t,e,n])).digest("hex").slice(0,32)}});var OA=d(uy=>{"use strict";Object.defineProperty(uy,"__esModule",{value:!0});uy.acknowledgedFindings=sH;var eH=El(),tH=Js(),
nH=vp();function sH(t,e){let{metadata:n=new Map,templates:s}=e,r=new Set(t.map(({tool:o})=>o)),i=s[0]?.origin.file??"";return[
...n].flatMap(([o,a])=>{let c=(0,eH.recordedPosition)(a);return a.filter(({type:f})=>f===nH.ACKNOWLEDGED_RULES).flatMap(
({data:f})=>Object.entries(f??{})).filter(([f])=>!/(^|::)SecureTable-/.test(f)&&!t.some(p=>rH(p,f.replace(/^.*?::/,""),o))).
map(([f,p])=>{let[,m,g]=/^(?:(.*?)::)?(.*)$/.exec(f),h=iH(m,g,r);return{tool:h,rule:g.replace(/\[.*$/,""),id:g,severity:"\
warning",unverifiable:!1,guarded:!1,message:`${g} is acknowledged at ${o}.`,fix:"",at:c??{file:i,line:1,column:1},hasSourceLine:c!==
void 0,logicalId:"",resourceType:"",constructPath:o,controls:[],fingerprint:(0,tH.reportFingerprint)(h,g,o),suppressed:{
kind:"acknowledged",reason:String(p)}}})})}function rH({suppressed:t,id:e,constructPath:n=""},s,r){return t!==void 0&&e===
s&&`${n}/`.startsWith(`${r}/`)}function iH(t,e,n){return(t===void 0||/^annotation$/i.test(t)?void 0:t)??[...n].find(r=>e.
startsWith(`${r}-`))??/^([A-Za-z0-9.]+)-/.exec(e)?.[1]??"CDK"}});var AA=d(fy=>{"use strict";Object.defineProperty(fy,"__esModule",{value:!0});fy.readValidationReport=pH;var oH=require("fs"),
aH=require("path"),cH=El(),TA=Js(),C=b(),lH=v(),uH=U(),dH=Ps(),dy=ie(),fH="validation-report.json";function pH(t){let e=(0,aH.
join)(t,fH);if(!(0,oH.existsSync)(e))return[];let n=(0,lH.parseJson)((0,dy.attempt)(e,()=>(0,dy.readText)(e))),s=(0,C.at)(
n,"pluginReports");if(!(0,C.isObject)(n)||!(0,C.isList)(s))throw(0,uH.codedError)("MalformedReport",e,"The file is not a\
 validation report of CDK","Synthesize the app again.");return s.flatMap(r=>{let i=(0,C.textOrNone)((0,C.at)(r,"pluginNa\
me")),o=(0,C.listOf)((0,C.at)(r,"violations")).flatMap(c=>EA(e,i,c)),a=(0,C.listOf)((0,C.at)(r,"suppressedViolations")).
flatMap(c=>EA(e,i,c).map(l=>({...l,suppressed:{kind:"acknowledged",reason:(0,C.textOrNone)((0,C.at)(c,"reason"))||void 0}})));
return[...o,...a]})}function EA(t,e,n){let s=(0,C.listOf)((0,C.at)(n,"violatingConstructs"));return(s.length===0?[{}]:s).
map(r=>hH(t,e,n,r))}function hH(t,e,n,s){let r=(0,C.textOrNone)((0,C.at)(n,"ruleName")),i=mH(r),o=(0,C.textOrNone)((0,C.
at)(s,"constructPath"))||void 0,a=(0,C.at)(s,"cloudFormationResource"),c=(0,C.textOrNone)((0,C.at)(a,"logicalId")),l=(0,cH.
creationPosition)((0,C.listOf)((0,C.at)(s,"stackTraces")).map(String)),u=i===void 0?e:TA.OWN_TOOL;return{tool:u,rule:i??
r.replace(/\[.*$/,""),id:r,severity:/^(fatal|error|high|critical)$/i.test((0,C.textOrNone)((0,C.at)(n,"severity")))?"err\
or":"warning",unverifiable:i!==void 0&&/[[:]unverifiable\]$/.test(r),guarded:dH.GUARDED.some(({name:f})=>f===i),message:(0,C.
textOrNone)((0,C.at)(n,"description")),fix:(0,C.textOrNone)((0,C.at)(n,"suggestedFix")),at:l??{file:(0,dy.withSlashes)((0,C.
textOrNone)((0,C.at)(a,"templatePath"))||t),line:1,column:1},hasSourceLine:l!==void 0,logicalId:c,resourceType:"",constructPath:o,
controls:(0,C.textOrNone)((0,C.at)(n,"ruleMetadata","controls")).split("; ").filter(f=>f!==""),fingerprint:(0,TA.reportFingerprint)(
u,r,o??c)}}function mH(t){return/^SecureTable-(\w+)/.exec(t)?.[1]}});var MA=d(py=>{"use strict";Object.defineProperty(py,"__esModule",{value:!0});py.readEvidence=_H;var PA=require("fs"),yH=OA(),
gH=El(),Al=Js(),bH=AA(),NA=U(),SH=Cm(),RA=Ks(),wH=ie();function _H(t){if(!(0,PA.existsSync)(t)||!(0,PA.statSync)(t).isDirectory())
throw(0,NA.codedError)("NothingFound",t,"There is no such folder","Synthesize the app first, or pass the folder of its a\
ssembly.");let e=(0,bH.readValidationReport)(t),n=vH(t);if(typeof n=="string"){if(e.length===0)throw(0,NA.codedError)("N\
othingFound",t,"The folder has neither a complete assembly nor a report with findings",`${n}.`);return{directory:t,files:[],
findings:e,incomplete:n}}let s=(0,RA.checkGroup)(n,{}),{files:r,findings:i}=(0,RA.resultOf)([n],[s],wH.readText,{});return{
directory:t,files:r,checked:s,findings:[...OH(e,i,n),...(0,yH.acknowledgedFindings)(e,n)]}}function vH(t){try{return(0,SH.
readAssembly)(t)}catch(e){let n=kH[/^\[(\w+)\]/.exec(e.message)?.[1]??""];if(n===void 0)throw e;return n}}var kH={SynthesisStopped:"\
EncryptedTables.enforce stopped the synthesis. Fix or exempt its findings, and synthesize the app again",ContextMissing:"\
The assembly has dummy values in place of context. Synthesize the app with the CDK CLI and credentials for its accounts"};
function OH(t,e,n){let s=new Map,r=[];for(let o of t)if(o.tool===Al.OWN_TOOL){let a=s.get(Pl(o));(a===void 0||a.severity===
"warning")&&s.set(Pl(o),o)}else r.push(o);return[...e.map(o=>{let a=s.get(Pl(o));return s.delete(Pl(o)),TH({...o,tool:Al.
OWN_TOOL,hasSourceLine:!1,fingerprint:(0,Al.reportFingerprint)(Al.OWN_TOOL,o.id,o.constructPath??`${o.at.file}#${o.logicalId}`),
...a===void 0?{}:{severity:a.severity,fix:a.fix,suppressed:a.suppressed}},n)}),...s.values(),...r]}function Pl({id:t,constructPath:e,
logicalId:n}){return JSON.stringify([t,e??n])}function TH(t,{metadata:e}){let n=(0,gH.recordedPosition)(e?.get(t.constructPath??
"")??[]);return n===void 0?t:{...t,at:n,hasSourceLine:!0}}});var LA=d(hy=>{"use strict";Object.defineProperty(hy,"__esModule",{value:!0});hy.controlsSection=PH;var IA=b(),CA=Ps(),qA=oe(),
EH=ji(),Tt=Re(),Nl=_e(),AH={nist80053R5:"The implementation statements of the system security plan, the choice of baseli\
ne, and operation over time (CA-7).",hipaa:"Whether the tables contain ePHI, the risk analysis (164.308(a)(1)(ii)(A)), a\
nd the business associate agreement with AWS.",pciDss4:"Whether the tables are in scope, whether disk-level encryption i\
s acceptable (3.5.1.2), and the records of key custodians (3.7).",cisAws:"The settings of the account outside these temp\
lates.",securityHub:"The findings of Security Hub on the deployed resources.",iso27001:"The policy on the use of cryptog\
raphy and the statement of applicability.",soc2:"The description of the system, and evidence that the controls operated \
over the period.",nist800171:"Whether the tables contain CUI, and the validation of the cryptographic modules (3.13.11)."};
function PH(t,e){let n=new Map;t.forEach(r=>(0,IA.addTo)(n,r.rule,r));let s=r=>IH(r.flatMap(({name:i})=>n.get(i)??[]),e);
return(0,Tt.markup)`<h2 id="controls">Controls</h2>
<p class="soft">The rules contribute to these controls. An assessor decides whether a control is met: passing a rule does not make a system compliant.
Templates show what is deployed, and not what changes later. AWS Config shows that.</p>
${Object.keys(qA.FRAMEWORKS).map(r=>NH(r,s))}`}function NH(t,e){let n=qA.FRAMEWORKS[t];return(0,Tt.markup)`<details class="card"><summary><strong>${n}</strong> ${e(
(0,CA.rulesFor)(t))}</summary>
<div class="frame" role="region" aria-label="Controls of ${n}" tabindex="0"><table>
<caption>Controls of ${n}</caption>
<thead><tr><th scope="col">Control</th><th scope="col">Proved by these rules in the templates</th><th scope="col">Result</th></tr></thead>
<tbody>
${[...RH(t)].map(([s,r])=>(0,Tt.markup)`<tr>
<th scope="row">${s}</th><td><ul class="plain">${r.map(MH)}</ul></td><td>${e(r)}</td>
</tr>
`)}</tbody></table></div>
<p><strong>Left to the assessor.</strong> ${AH[t]}</p>
</details>
`}function RH(t){let e=new Map;for(let n of(0,CA.rulesFor)(t))n.controls[t].forEach(s=>(0,IA.addTo)(e,s,n));return e}function MH({
name:t,title:e}){return(0,Tt.markup)`<li><a href="${EH.DOCUMENTATION}/rules.md#${t.toLowerCase()}">${t}</a>: ${e}</li>`}
function IH(t,e){let{errors:n,warnings:s,unverifiable:r,suppressed:i}=(0,Nl.summarize)(t),o=n+s-r;return o>0?(0,Tt.markup)`<span class="badge fail">✗ ${(0,Nl.
counted)(o,"finding")}</span>`:e?r>0?(0,Tt.markup)`<span class="badge unknown">? ${(0,Nl.numberText)(r)} unverifiable</span>`:
i>0?(0,Tt.markup)`<span class="badge exempt">◇ ${(0,Nl.numberText)(i)} exempt</span>`:(0,Tt.markup)`<span class="badge pass">✓ No findings</span>`:
(0,Tt.markup)`<span class="badge unknown">? Not checked</span>`}});var $A=d(yy=>{"use strict";Object.defineProperty(yy,"__esModule",{value:!0});yy.costSection=qH;var CH=ji(),Rl=Re(),my=_e();
function qH(t){let{keys:e,now:n,afterTwoRotations:s,sharedKeys:r,savedNow:i,savedAfterTwoRotations:o,foreignKeys:a}=t,c=[
["Keys of the tables",e,n,s],["With one key for each account and Region",r,n-i,s-o],["Saved",e-r,i,o]],l=a===1?"is":"are",
u=a===0?"":` ${(0,my.counted)(a,"key")} that the app does not define ${l} not counted.`;return(0,Rl.markup)`<h2 id="cost">Cost of keys</h2>
<p class="soft">A customer managed key costs 1 USD a month, 2 USD after its first rotation and 3 USD after its second. Later rotations are free.
Requests to KMS are not included: <a href="${CH.DOCUMENTATION}/performance.md">cost and performance</a>.</p>
<div class="frame" role="region" aria-label="Cost of keys" tabindex="0"><table>
<caption>USD a month</caption>
<thead><tr>${["Keys","Number","Now","After two rotations"].map(f=>(0,Rl.markup)`<th scope="col">${f}</th>`)}</tr></thead>
<tbody>
${c.map(LH)}</tbody>
</table></div>
<p class="small soft">Shared keys save money, but a principal that can decrypt one table can decrypt all tables on the key.${u}</p>`}
function LH([t,e,...n]){return(0,Rl.markup)`<tr><th scope="row">${t}</th><td>${(0,my.numberText)(e)}</td>${n.map(s=>(0,Rl.
markup)`<td>$${(0,my.numberText)(s)}</td>`)}</tr>
`}});var xA=d(by=>{"use strict";Object.defineProperty(by,"__esModule",{value:!0});by.keyCost=jH;var $H=oe(),DH=ae(),xH=Le(),gy=1,
DA=3;function jH(t){let e=new Map,n=new Set;for(let{fact:o}of(0,DH.allReplicas)(t))for(let{key:a,foreignKeyName:c,foreignKey:l}of(0,xH.
customerManaged)(o))a===void 0?n.add(c??l??""):e.set((0,$H.resourceKey)(a.where),a);let s=[...e.values()],r=new Set(s.map(
KH)).size,i=s.reduce((o,a)=>o+FH(a),0);return{keys:s.length,now:s.length*gy,afterTwoRotations:i,foreignKeys:n.size,sharedKeys:r,
savedNow:(s.length-r)*gy,savedAfterTwoRotations:Math.max(0,i-r*DA)}}function FH({rotation:t}){return t.every(e=>e.kind===
"absent"||e.kind==="value"&&!e.value)?gy:DA}function KH({where:{account:t,region:e,templateFile:n}}){return JSON.stringify(
t===void 0||e===void 0?[n]:[t,e])}});var FA=d(to=>{"use strict";Object.defineProperty(to,"__esModule",{value:!0});to.displayPath=jA;to.keyName=VH;to.rotationText=
GH;var BH=Le(),Sy=I(),UH=365,WH={kind:"unverifiable",why:"the app does not define the key"};function jA({constructPath:t,
logicalId:e}){return t.replace(/(\/Default)?\/Resource$/,"")||e}function VH(t){if(t.kind!=="value")return t.kind==="abse\
nt"?"AWS owned key":"unknown key";let{level:e,key:n,foreignKeyName:s,foreignKey:r}=t.value;switch(e){case"AWS_OWNED":return"\
AWS owned key";case"AWS_MANAGED":return"AWS managed key";case"CUSTOMER_MANAGED":return n===void 0?s??r??"unknown key":jA(
n.where)}}function GH(t){let n=t.flatMap(i=>(0,BH.customerManaged)(i)).map(({key:i})=>i).flatMap(i=>i?.rotationPeriodInDays??
[WH]),s=(0,Sy.valuesOf)((0,Sy.withDefault)(n,(0,Sy.value)(UH)));return n.length>0&&n.every(({kind:i})=>i!=="unverifiable")?
`every ${[...new Set(s)].join(" or ")} days`:void 0}});var ky=d(Vn=>{"use strict";Object.defineProperty(Vn,"__esModule",{value:!0});Vn.PROPERTIES=void 0;Vn.tableRows=XH;Vn.overall=
QH;var vy=FA(),YH=b(),BA=oe(),JH=ae(),HH=Le(),zH=Ks();Vn.PROPERTIES=[{rule:"CustomerManagedKey",heading:"Key"},{rule:"Ke\
yRotation",heading:"Rotation"},{rule:"TlsOnly",heading:"TLS only"},{rule:"StreamTlsOnly",heading:"TLS only, stream"},{rule:"\
PointInTimeRecovery",heading:"Point-in-time recovery"},{rule:"DeletionProtection",heading:"Deletion protection"},{rule:"\
BackupPlan",heading:"Backup plan"}];function XH({facts:t,findings:e}){let n=new _y(e),s=new Map;for(let r of t.tables){let i=r.
replicas.length===0?[void 0]:(0,JH.replicasOf)(r).map(({fact:o})=>o);for(let o of i){let a=o===void 0?r.where.region:o.region,
c=JSON.stringify([(0,BA.resourceKey)(r.where),a]),{where:l}=r,u=s.get(c)??{row:{name:(0,vy.displayPath)(l),region:a,account:l.
account,where:l},tables:[]};u.tables.push([r,o]),s.set(c,u)}}return[...s.values()].map(({row:r,tables:i})=>({...r,statuses:Vn.
PROPERTIES.map(({rule:o})=>ZH(o,i,n.find(o,r.where,r.region)))}))}function QH({statuses:t}){return["fail","unknown","exe\
mpt"].find(e=>t.some(n=>n.state===e))??"pass"}var _y=class{index=new Map;constructor(e){for(let n of e){let{rule:s,finding:r}=n.
found;r.subjects.forEach(({where:i,region:o})=>(0,YH.addTo)(this.index,wy(s.name,i,o),n))}}find(e,n,s){let r=this.index.
get(wy(e,n,void 0))??[];return s===void 0?r:[...r,...this.index.get(wy(e,n,s))??[]]}};function wy(t,e,n){return JSON.stringify(
[t,(0,BA.resourceKey)(e),n])}function ZH(t,e,n){let s=ez(n),r=e.flatMap(([,i])=>i??[]);if(s!=="pass")return{state:s,detail:t===
"CustomerManagedKey"?KA(r):void 0};if(r.length<e.length||e.some(([{opaque:i}])=>i!==void 0))return{state:"unknown",detail:"\
cannot be read in full"};switch(t){case"CustomerManagedKey":return{state:s,detail:KA(r)};case"KeyRotation":return r.some(
i=>(0,HH.customerManaged)(i).length>0)?{state:s,detail:(0,vy.rotationText)(r)}:{state:"none",detail:"no customer managed\
 key"};case"StreamTlsOnly":return e.every(([{stream:i}])=>i.every(o=>o.kind==="absent"||o.kind==="value"&&!o.value))?{state:"\
none",detail:"no stream"}:{state:s};default:return{state:s}}}function ez(t){let e=t.filter(({suppressed:n})=>n===void 0);
return e.length>0?e.some(({found:n})=>!(0,zH.isAboutUnknownValue)(n))?"fail":"unknown":t.length>0?"exempt":"pass"}function KA(t){
return[...new Set(t.flatMap(({encryption:e})=>e.map(vy.keyName)))].join(" or ")}});var WA=d(Ay=>{"use strict";Object.defineProperty(Ay,"__esModule",{value:!0});Ay.barChart=sz;var Ey=Re(),tz=_e(),Ml=[["pa\
ss","\u2713"],["exempt","\u25C7"],["unknown","?"],["fail","\u2717"],["none","\u2013"]],UA=30,Oy=170,Ty=460,nz=900;function sz(t,e){
return(0,Ey.markup)`<svg class="chart" viewBox="0 0 ${nz} ${e.length*UA+4}" role="img" aria-label="${t}: ${e.map(az).join(
"; ")}">
${e.map((n,s)=>rz(n,s*UA))}</svg>`}function rz({label:t,counts:e},n){let s=Math.max(1,Ml.reduce((o,[a])=>o+e[a],0)),r=Oy,
i=Ml.map(([o])=>{let a=Ty*e[o]/s,c=a===0?"":(0,Ey.markup)`<rect class="${o}" x="${r.toFixed(2)}" y="${n+6}" width="${a.toFixed(
2)}" height="18"/>`;return r+=a,c});return(0,Ey.markup)`<text x="0" y="${n+20}">${t}</text>
<rect class="track" x="${Oy}" y="${n+6}" width="${Ty}" height="18"/>${i}
<text x="${Oy+Ty+14}" y="${n+20}">${iz(e)}</text>
`}function iz(t){return Ml.filter(([e])=>t[e]>0).map(([e,n])=>`${n} ${(0,tz.numberText)(t[e])}`).join(" \xB7 ")}var oz={
pass:"yes",exempt:"exempt",unknown:"unknown",fail:"no",none:"not applicable"};function az({label:t,counts:e}){return`${t}\
 ${Ml.filter(([n])=>e[n]>0).map(([n])=>`${e[n]} ${oz[n]}`).join(", ")}`}});var JA=d(Ny=>{"use strict";Object.defineProperty(Ny,"__esModule",{value:!0});Ny.tablesSection=uz;var cz=WA(),Il=ky(),VA=Jm(),
Be=Re(),GA=_e(),Py={pass:["\u2713","Yes"],fail:["\u2717","No"],unknown:["?","Unknown"],exempt:["\u25C7","Exempt"],none:[
"\u2013","N/A"]},lz={pass:"All pass",fail:"Findings",unknown:"Unknown values",exempt:"Exempt",none:""};function uz(t,e){
return(0,Be.markup)`<h2 id="tables">Tables</h2>
<p class="soft">One row for each table and Region. The answers are those of the rules in the synthesized templates.</p>
${e.length===0?"":dz(e)}
${t.length===0?(0,Be.markup)`<p>The templates contain no table.</p>`:fz(t)}`}function dz(t){return(0,Be.markup)`<div class="card unknown">
<p><strong>? ${(0,GA.counted)(t.length,"part")} of the app cannot be read and may contain tables.</strong></p>
<ul class="plain">${t.map(e=>(0,Be.markup)`<li>${e}</li>`)}</ul>
</div>`}function fz(t){let e=[...new Set(t.map(YA))].sort(),n=["fail","unknown","exempt","pass"].filter(r=>t.some(i=>(0,Il.
overall)(i)===r)),s=["Table","Region",...Il.PROPERTIES.map(({heading:r})=>r)];return(0,Be.markup)`${(0,cz.barChart)("Tab\
les by property",pz(t))}
${(0,VA.filters)("table-list",[{name:"state",label:"Status",options:n.map(r=>[r,`${Py[r][0]} ${lz[r]}`])},{name:"region",
label:"Region",options:e.map(r=>[r,r])}])}
<div class="frame" role="region" aria-label="Tables" tabindex="0"><table>
<caption>${(0,GA.numberText)(t.length)} ${t.length===1?"table":"tables, counted in each Region"}.
${Object.values(Py).map(r=>r.join(" ")).join(" \xB7 ")} (not applicable)</caption>
<thead><tr>${s.map(r=>(0,Be.markup)`<th scope="col">${r}</th>`)}</tr></thead>
<tbody id="table-list">
${t.map(hz)}</tbody>
</table></div>`}function pz(t){return Il.PROPERTIES.map(({heading:e},n)=>{let s={pass:0,fail:0,unknown:0,exempt:0,none:0};
return t.forEach(({statuses:r})=>{s[r[n].state]+=1}),{label:e,counts:s}})}function YA({region:t}){return t??"Unknown"}function hz(t){
let{name:e,account:n,statuses:s}=t,r=YA(t);return(0,Be.markup)`<tr data-row data-state="${(0,Il.overall)(t)}" data-region="${(0,VA.
filterValue)(r)}">
<th scope="row"><span class="path">${e}</span></th>
<td class="nowrap">${r}${n===void 0?"":(0,Be.markup)`<span class="detail">${n}</span>`}</td>
${s.map(mz)}</tr>
`}function mz({state:t,detail:e},n){let s=e===void 0?"":(0,Be.markup)`<span class="detail">${e}</span>`;return(0,Be.markup)`<td${n===
0?(0,Be.markup)` class="key"`:""}><span class="badge ${t}">${Py[t].join(" ")}</span>${s}</td>`}});var XA=d(Ry=>{"use strict";Object.defineProperty(Ry,"__esModule",{value:!0});Ry.evidencePage=Tz;var yz=LA(),gz=$A(),bz=xA(),
Sz=Js(),zA=ky(),wz=JA(),_z=Qm(),vz=iy(),kz=ty(),Hs=Re(),Et=_e(),HA=ny(),Oz=ry();function Tz({directory:t,files:e,findings:n,
checked:s,incomplete:r},i){let o=n.filter(({suppressed:f})=>f===void 0),a=n.filter(f=>f.suppressed!==void 0),c=s===void 0?
void 0:(0,zA.tableRows)(s),l=s===void 0?void 0:(0,bz.keyCost)(s.facts),u=a.filter(f=>(0,HA.endsSoon)(f,i)).length;return(0,kz.
htmlPage)("Encryption of DynamoDB tables",(0,Hs.markup)`<header>
<h1>Encryption of DynamoDB tables</h1>
<p class="soft">From <span class="path">${t}</span> on <time datetime="${i}">${i}</time></p>
<nav aria-label="Sections"><ul>${Az.map(([f,p])=>(0,Hs.markup)`<li><a href="#${f}">${p}</a></li>`)}</ul></nav>
</header>
<main id="main">
${(0,Oz.tiles)([...c===void 0?[]:Nz(c),...(0,vz.findingTiles)(n,s!==void 0),...u===0?[]:[{name:"Exemptions ending",figure:(0,Et.
numberText)(u),note:"\u26A0 within 30 days",state:"unknown"}],...l===void 0?[]:[Rz(l)]])}
${r===void 0?"":(0,Hs.markup)`<div class="card fail"><p><strong>✗ The synthesis was not completed.</strong> ${r}.</p>
<p>The page has only the findings of CDK's report. Rules that CDK did not run are not checked.</p></div>`}
${c===void 0?(0,Hs.markup)`<h2 id="tables">Tables</h2><p>Not available: the templates of this assembly are not complete.</p>`:
(0,wz.tablesSection)(c,s.facts.opaque.map(({where:f,why:p})=>`${f.constructPath}: ${p}`))}
<h2 id="findings">Findings</h2>
${o.length===0&&s===void 0?(0,Hs.markup)`<p><span class="badge unknown">? Not all rules ran</span></p>`:(0,_z.findingCards)(
o)}
<h2 id="exemptions">Exemptions</h2>
${(0,HA.suppressedTable)(a,i)}
${(0,yz.controlsSection)(n.filter(({tool:f})=>f===Sz.OWN_TOOL),s!==void 0)}
${l===void 0?Ez("cost","Cost of keys"):(0,gz.costSection)(l)}
</main>
<footer><p>${(0,Et.counted)(e.length,"template")} checked by cdk-secure-table. The page loads nothing from other places.</p></footer>`)}
function Ez(t,e){return(0,Hs.markup)`<h2 id="${t}">${e}</h2><p>Not available: the templates of this assembly are not complete.</p>`}
var Az=[["tables","Tables"],["findings","Findings"],["exemptions","Exemptions"],["controls","Controls"],["cost","Cost of\
 keys"]],Pz=zA.PROPERTIES.filter(({rule:t})=>["CustomerManagedKey","KeyRotation","TlsOnly","StreamTlsOnly"].includes(t)).
length;function Nz(t){let e=new Set(t.map(({region:s})=>s)).size,n=t.filter(({statuses:s})=>s.slice(0,Pz).every(({state:r})=>r===
"pass"||r==="none")).length;return[{name:"Tables",figure:(0,Et.numberText)(t.length),note:`in ${(0,Et.counted)(e,"Region")}`,
state:"none"},{name:"Encrypted, TLS only",figure:(0,Et.numberText)(n),note:n===t.length?"\u2713 every table":`\u2717 ${(0,Et.
numberText)(t.length-n)} are not`,state:n===t.length?"pass":"fail"}]}function Rz({keys:t,now:e,afterTwoRotations:n}){return{
name:"Keys a month",figure:`$${(0,Et.numberText)(e)}`,note:`${(0,Et.counted)(t,"key")}; $${(0,Et.numberText)(n)} after t\
wo rotations`,state:"none"}}});var QA=d(Iy=>{"use strict";Object.defineProperty(Iy,"__esModule",{value:!0});Iy.reportSarif=Iz;var My=Js(),Mz=b(),no=cy();
function Iz(t){let e=new Map([[My.OWN_TOOL,[]]]);return t.forEach(n=>(0,Mz.addTo)(e,n.tool,n)),(0,no.sarifText)([...e].map(
([n,s])=>{let r=n===My.OWN_TOOL?no.OWN_RULES.map(no.ruleDescriptor):Cz(s);return(0,no.sarifRun)(n,r,s.map(i=>qz(i,r)))}))}
function Cz(t){return[...new Map(t.map(({rule:n,message:s})=>[n,s]))].map(([n,s])=>({id:n,shortDescription:{text:s}}))}function qz(t,e){
return(0,no.sarifResult)(t,t.tool===My.OWN_TOOL?`SecureTable-${t.rule}`:t.rule,e,"cdkReport/v1")}});var t1=d(zs=>{"use strict";Object.defineProperty(zs,"__esModule",{value:!0});zs.REPORT_HELP=void 0;zs.report=Kz;var qy=require("fs"),
Lz=require("path"),$z=require("util"),Dz=MA(),xz=XA(),jz=QA(),Cl=U(),Cy=_e(),Fz=ie(),ZA={html:t=>(0,xz.evidencePage)(t,new Date().
toISOString().slice(0,10)),sarif:({findings:t})=>(0,jz.reportSarif)(t)},e1="html=table-encryption.html";zs.REPORT_HELP=`\
Usage: cdk-secure-table report [FOLDER] [options]

Makes reports from a synthesized CDK app: an evidence page of its tables, and
SARIF with the lines of the app for the findings of all validation plugins,
such as cdk-nag. FOLDER is the assembly, cdk.out by default. For the lines of a
Python app, set JSII_HOST_STACK_TRACES=1 when you synthesize it.

  --output FORMAT=FILE    html or sarif; repeatable. A file named - is the
                          standard output (default: ${e1})
  --help

Exit code: 0 the reports are written, 2 the command failed. Findings do not
change it: use \`cdk-secure-table check\` to fail a build.
`;async function Kz(t,e){let{directory:n,outputs:s,isHelp:r}=Uz(t);if(r)return e.stdout(zs.REPORT_HELP),0;let i=(0,Dz.readEvidence)(
n);for(let{format:o,file:a}of s){let c=ZA[o](i);a==="-"?e.stdout(c):((0,Fz.attempt)(a,()=>{(0,qy.mkdirSync)((0,Lz.dirname)(
a),{recursive:!0}),(0,qy.writeFileSync)(a,c)}),e.stderr(`${a}: ${Bz(i)}
`))}return 0}function Bz({findings:t}){let{errors:e,warnings:n,suppressed:s}=(0,Cy.summarize)(t);return`${(0,Cy.counted)(
e,"error")}, ${(0,Cy.counted)(n,"warning")}, ${s} suppressed`}function Uz(t){let{values:e,positionals:n}=Wz(t);if(n.length>
1)throw(0,Cl.codedError)("UnknownOption",n[1],"The report is of one folder","Pass one folder, and files with --output FO\
RMAT=FILE.");let s=n[0]??"cdk.out";if(n.length===0&&e.help!==!0&&!(0,qy.existsSync)(s))throw(0,Cl.codedError)("NothingFo\
und","report","There is no folder cdk.out","Synthesize the app first, or pass the folder of its assembly.");return{directory:s,
outputs:(e.output??[e1]).map(Vz),isHelp:e.help===!0}}function Wz(t){try{return(0,$z.parseArgs)({args:[...t],allowPositionals:!0,
options:{output:{type:"string",multiple:!0},help:{type:"boolean",short:"h"}}})}catch(e){let n=e.message.split(". ")[0].replace(
/\.$/,"");throw(0,Cl.codedError)("UnknownOption","report",n,"Run `cdk-secure-table report --help` for the options.")}}function Vz(t){
let[,e,n]=/^([a-z]+)=(.+)$/.exec(t)??[];if(e===void 0||ZA[e]===void 0)throw(0,Cl.codedError)("MalformedOption","--output",
`${t} is not written as FORMAT=FILE with the format html or sarif`,"Write, for example, --output html=table-encryption.h\
tml.");return{format:e,file:n}}});var i1=d($y=>{"use strict";Object.defineProperty($y,"__esModule",{value:!0});$y.main=Qz;var n1=require("fs"),ql=require("path"),
Gz=$E(),s1=wA(),Yz=t1(),Ly=b(),Jz=v(),Hz=U(),zz=`Usage: cdk-secure-table COMMAND [options]

Commands
  check [PATH...]     check CloudFormation templates and cdk.out folders
  report [FOLDER]     make reports from a synthesized CDK app

Run \`cdk-secure-table COMMAND --help\` for the options of a command.
`,Xz=2;async function Qz(t,e){let[n,...s]=t;try{switch(n){case"check":return(0,Gz.check)(s,e,s1.FORMATS,s1.FORMATS_IN_COLOR);case"\
report":return await(0,Yz.report)(s,e);case"--version":return e.stdout(`${r1()}
`),0;case"--help":case"-h":return e.stdout(zz),0}throw(0,Hz.codedError)("UnknownCommand",n??"cdk-secure-table","There is\
 no such command","Run `cdk-secure-table --help` for the commands.")}catch(r){return e.stderr(`${r instanceof Error?Zz(r):
String(r)}
`),Xz}}function Zz(t){return t.message.startsWith("[")?t.message:`[CheckFailed] cdk-secure-table: ${t.message}. Please r\
eport this with the template.
${t.stack??""}`}function r1(t=__dirname){let e=(0,n1.existsSync)((0,ql.join)(t,"package.json"))?(0,Jz.parseJson)((0,n1.readFileSync)(
(0,ql.join)(t,"package.json"),"utf8")):void 0;return(0,Ly.at)(e,"name")==="cdk-secure-table"?(0,Ly.textOrNone)((0,Ly.at)(
e,"version")):(0,ql.dirname)(t)===t?"unknown":r1((0,ql.dirname)(t))}});var o1=d(Dy=>{"use strict";Object.defineProperty(Dy,"__esModule",{value:!0});Dy.processIo=n3;var e3=require("fs"),t3=U();
function n3(){let{stdout:t,stderr:e,env:n}=process;return t.on("error",s=>process.exit(s.code==="EPIPE"?process.exitCode:
2)),{stdout:s=>t.write(s),stderr:s=>e.write(s),stdin:()=>{try{return(0,e3.readFileSync)(0,"utf8")}catch(s){throw(0,t3.codedError)(
"UnreadableFile","<stdin>",`The standard input cannot be read: ${s.message}`,"Pipe a template into it.")}},hasColors:t.isTTY&&
(n.NO_COLOR??"")===""&&n.TERM!=="dumb",isTerminal:e.isTTY}}});exports.handler=(t,e)=>cE().handler(t,e);require.main===module&&i1().main(process.argv.slice(2),o1().processIo()).then(t=>{
process.exitCode=t});
