#!/usr/bin/env node
// Written by the build from src/check. It contains code of yaml 2.9.1 (ISC): https://github.com/cdk-secure-table/cdk-secure-table/blob/main/NOTICE
var d=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var b=d(he=>{"use strict";Object.defineProperty(he,"__esModule",{value:!0});he.isObject=no;he.isList=Dy;he.isScalar=n1;he.
at=xy;he.entriesOf=s1;he.listOf=i1;he.textOrNone=r1;he.booleanOf=o1;he.canonical=a1;he.addTo=c1;he.isTooBig=u1;function no(t){
return typeof t=="object"&&t!==null&&!Array.isArray(t)}function Dy(t){return Array.isArray(t)}function n1(t){return typeof t==
"string"||typeof t=="number"||typeof t=="boolean"}function xy(t,e,n,s){let i=no(t)&&Object.hasOwn(t,e)?t[e]:void 0;return n===
void 0?i:xy(i,n,s)}function s1(t){return no(t)?Object.entries(t):[]}function i1(t){return t===void 0?[]:Dy(t)?t:[t]}function r1(t){
return typeof t=="string"?t:""}function o1(t){let e=typeof t=="boolean"||typeof t=="string"?String(t).toLowerCase():"";return e===
"true"||e==="false"?e==="true":void 0}function a1(t){return JSON.stringify(t,(e,n)=>no(n)?Object.fromEntries(Object.entries(
n).sort(([s],[i])=>s<i?-1:1)):n)??""}function c1(t,e,n){let s=t.get(e);s===void 0?t.set(e,[n]):s.push(n)}var l1=60,$y=5e4;
function u1(t){let e=[{value:t,depth:0}],n=0;for(let s=e.pop();s;s=e.pop()){if(n+=1,s.depth>l1||n>$y)return!0;if(typeof s.
value=="object"&&s.value!==null){let i=Object.values(s.value);if(i.length+e.length>$y)return!0;for(let r of i)e.push({value:r,
depth:s.depth+1})}}return!1}});var P=d(j=>{"use strict";Object.defineProperty(j,"__esModule",{value:!0});j.DEPTH_LIMIT=j.NO_VALUE=void 0;j.asIntrinsic=
Yn;j.isIntrinsic=Cl;j.isPlainObject=f1;j.hasGeneratedKeys=Ll;j.isNoValue=$l;j.hasIntrinsic=p1;j.hasMacro=h1;j.contains=io;
j.attributeOf=jy;j.namedResource=y1;j.conditional=Dl;j.ifBranches=xl;j.presentBranches=ql;j.itemBranches=g1;j.mapBranches=
Fy;j.atShortest=so;var Gn=b();function Yn(t){if(!(0,Gn.isObject)(t))return;let e=d1(t);return e!==void 0&&(e==="Ref"||e.
startsWith("Fn::"))?{name:e,argument:t[e]}:void 0}function d1(t){let e;for(let n in t){if(e!==void 0)return;e=n}return e}
function Cl(t){return Yn(t)!==void 0}function f1(t){return(0,Gn.isObject)(t)&&!Cl(t)&&!Ll(t)}function Ll(t){for(let e in t)
if(e.startsWith("Fn::"))return!0;return!1}j.NO_VALUE={Ref:"AWS::NoValue"};function $l(t){let e=Yn(t);return e?.name==="R\
ef"&&e.argument===j.NO_VALUE.Ref}j.DEPTH_LIMIT=200;function p1(t){return io(t,Cl)}function h1(t){return io(t,m1)}function m1(t){
let e=Yn(t)?.name;return e===void 0?Ll(t):e==="Fn::Transform"||e.startsWith("Fn::ForEach::")}function io(t,e,n,s=0){if(typeof t!=
"object"||t===null)return typeof t=="string"&&n!==void 0&&n(t);if(s>j.DEPTH_LIMIT||(0,Gn.isObject)(t)&&e(t))return!0;for(let i in t)
if(io(t[i],e,n,s+1))return!0;return!1}function jy(t){if(typeof t=="string"){let s=t.indexOf(".");return s<0?void 0:[t.slice(
0,s),t.slice(s+1)]}let[e,n]=(0,Gn.isList)(t)&&t.length===2?t:[];return typeof e=="string"&&typeof n=="string"?[e,n]:void 0}
function y1(t){let e=Yn(t);if(e?.name==="Ref"&&typeof e.argument=="string")return{logicalId:e.argument};let n=e?.name===
"Fn::GetAtt"?jy(e.argument):void 0;return n&&{logicalId:n[0],attribute:n[1]}}function Dl(t){let e=Yn(t);return e?.name===
"Fn::If"&&(0,Gn.isList)(e.argument)&&e.argument.length===3?e.argument:void 0}function xl(t){let[,...e]=Dl(t)??[];return e.
length>0?e.flatMap(xl):[$l(t)?void 0:t]}function ql(t){return xl(t).filter(e=>e!==void 0)}function g1(t){return ql(t).flatMap(
e=>(0,Gn.isList)(e)?e.flatMap(ql):[e])}function Fy(t,e){let n=Dl(t);if(n===void 0)return e($l(t)?void 0:t);let[s,...i]=n,
[r,o]=i.map(a=>Fy(a,e));return JSON.stringify(r)===JSON.stringify(o)?r:{"Fn::If":[s,r??j.NO_VALUE,o??j.NO_VALUE]}}function so(t){
if(Array.isArray(t))return t.map(so);if(typeof t!="object"||t===null)return t;let e=Object.entries(t);if(e.length!==1||!/^(Ref$|Fn::)/.
test(e[0][0]))return Object.fromEntries(e.map(([r,o])=>[r,so(o)]));let[[n,s]]=e;if(n==="Fn::Join"){let[r,o]=s;return o.map(
so).join(r)}return n==="Fn::GetAtt"&&Array.isArray(s)&&s[1]==="Arn"?"arn:aws:s3:::abc":s==="AWS::AccountId"?"11112222333\
3":"aws"}});var Wy=d(oo=>{"use strict";Object.defineProperty(oo,"__esModule",{value:!0});oo.resolvedTemplate=S1;oo.previousTemplate=
w1;var rt=P(),T=b(),Kl="{{changeSet:KNOWN_AFTER_APPLY}}",b1={"Fn::KnownAfterApply":Kl};function S1(t,e){let n=(0,T.at)(t,
"Resources");if(!(0,T.isObject)(t)||!(0,T.isObject)(n))return t;let s=new Map(Object.entries(n));for(let[i,{action:r,type:o,
after:a}]of By(e)){let c=s.get(i);r==="DELETE"||!(0,T.isObject)(a)||(c===void 0?s.set(i,{Type:o,Properties:ro(a)}):(0,T.
isObject)(c)&&(0,T.at)(c,"Type")===o&&s.set(i,{...c,Properties:jl((0,T.at)(c,"Properties")??{},a,n)}))}return{...t,Resources:Object.
fromEntries(s)}}function w1(t,e){let n=(0,T.at)(t,"Resources");if(!(0,T.isObject)(t)||!(0,T.isObject)(n))return t;let s=By(
e),i=(0,T.entriesOf)(n).flatMap(([r,o])=>{let a=s.get(r);if(a===void 0||!(0,T.isObject)(o))return[[r,o]];let c=Uy((0,T.at)(
o,"Properties")??{},a.before,a.after);return a.action==="CREATE"?[]:[[r,{...o,Properties:c??{}}]]});return{...t,Resources:Object.
fromEntries(i)}}function By(t){return new Map(t.map(e=>[(0,T.textOrNone)((0,T.at)(e,"logicalResourceId")),{action:(0,T.textOrNone)(
(0,T.at)(e,"action")),type:(0,T.textOrNone)((0,T.at)(e,"resourceType")),before:Ky((0,T.at)(e,"beforeContext")),after:Ky(
(0,T.at)(e,"afterContext"))}]))}function Ky(t){try{return typeof t=="string"?(0,T.at)(JSON.parse(t),"Properties"):void 0}catch{
return}}function jl(t,e,n){return e===void 0||!(0,rt.hasIntrinsic)(t)?t:(0,rt.asIntrinsic)(t)!==void 0?_1(t,n)||v1(e)?t:
e:(0,T.isList)(t)?(0,T.isList)(e)&&e.length===t.length&&t.every((s,i)=>Fl(s,e[i]))?t.map((s,i)=>jl(s,e[i],n)):t:Object.fromEntries(
(0,T.entriesOf)(t).map(([s,i])=>[s,jl(i,(0,T.at)(e,s),n)]))}function Fl(t,e){return(0,rt.asIntrinsic)(t)!==void 0?!0:(0,T.
isScalar)(t)?(0,T.isScalar)(e)&&String(e)===String(t):(0,T.isList)(t)?(0,T.isList)(e)&&e.length===t.length&&t.every((n,s)=>Fl(
n,e[s])):t===null||(0,T.isObject)(e)&&(0,T.entriesOf)(t).every(([n,s])=>Fl(s,(0,T.at)(e,n))||(0,rt.hasIntrinsic)(s))}function _1(t,e){
let n=s=>Object.hasOwn(e,s.trim().split(".")[0]);return(0,rt.contains)(t,s=>{let{name:i="",argument:r=null}=(0,rt.asIntrinsic)(
s)??{};return i==="Ref"&&n((0,T.textOrNone)(r))||i==="Fn::GetAtt"&&n((0,rt.attributeOf)(r)?.[0]??"")},s=>[...s.matchAll(
/\$\{([^}!]+)\}/g)].some(([,i])=>n(i)))}function Uy(t,e,n){if(e===void 0||(0,T.canonical)(e)===(0,T.canonical)(n))return e===
void 0?void 0:t;if((0,T.isObject)(t)&&(0,rt.asIntrinsic)(t)===void 0&&(0,T.isObject)(e)){let s=new Set([...Object.keys(t),
...Object.keys(e)]);return Object.fromEntries([...s].flatMap(i=>{let r=Uy((0,T.at)(t,i),(0,T.at)(e,i),(0,T.at)(n,i));return r===
void 0?[]:[[i,r]]}))}return ro(e)}function v1(t){return(0,rt.contains)(t,()=>!1,e=>e.includes(Kl))}function ro(t){return typeof t==
"string"?t.includes(Kl)?b1:t:(0,T.isList)(t)?t.map(ro):(0,T.isObject)(t)?Object.fromEntries((0,T.entriesOf)(t).map(([e,n])=>[
e,ro(n)])):t}});var Vy=d(Bl=>{"use strict";Object.defineProperty(Bl,"__esModule",{value:!0});Bl.fingerprintOf=O1;var k1=require("crypto");
function O1({at:t,logicalId:e,id:n}){return(0,k1.createHash)("sha256").update(JSON.stringify([t.file,e,n])).digest("hex").
slice(0,32)}});var Gy=d(Vl=>{"use strict";Object.defineProperty(Vl,"__esModule",{value:!0});Vl.jsonNodes=T1;function T1(t){return new zs(
t,Jn(t,0))}var zs=class{source;start;properties;constructor(e,n){this.source=e,this.start=n}get end(){return Wl(this.source,
this.start)}get text(){return this.is("{")||this.is("[")?void 0:String(JSON.parse(this.source.slice(this.start,this.end)))}get items(){
return this.is("[")?E1(this.source,this.start):[]}get keys(){return[...this.own().keys()]}property(e){return this.own().
get(e)}own(){return this.properties??=this.is("{")?A1(this.source,this.start):new Map,this.properties}is(e){return this.
source[this.start]===e}};function A1(t,e){let n=new Map,s=Jn(t,e+1);for(;t[s]==='"';){let i=Ul(t,s),r=Jn(t,i);n.set(JSON.
parse(t.slice(s,i)),{start:s,value:new zs(t,r)}),s=Jn(t,Wl(t,r))}return n}function E1(t,e){let n=[],s=Jn(t,e+1);for(;s<t.
length&&t[s]!=="]";)n.push(new zs(t,s)),s=Jn(t,Wl(t,s));return n}function Jn(t,e){let n=e;for(;P1.has(t[n]);)n+=1;return n}
var P1=new Set([" ",`
`,"\r","	",",",":","\uFEFF"]);function Wl(t,e){if(t[e]==='"')return Ul(t,e);if(t[e]!=="{"&&t[e]!=="["){let s=/[^,\]}\s]*/y;
return s.lastIndex=e,e+(s.exec(t)?.[0].length??0)}let n=0;for(let s=e;s<t.length;s+=1)switch(t[s]){case'"':s=Ul(t,s)-1;break;case"\
{":case"[":n+=1;break;case"}":case"]":if(n-=1,n===0)return s+1}return t.length}function Ul(t,e){for(let n=t.indexOf('"',
e+1);n>=0;n=t.indexOf('"',n+1)){let s=0;for(;t[n-1-s]==="\\";)s+=1;if(s%2===0)return n+1}return t.length}});var Yl=d(Gl=>{"use strict";Object.defineProperty(Gl,"__esModule",{value:!0});Gl.parseJsonTemplate=N1;function N1(t){try{
return{document:JSON.parse(R1(t)),problem:""}}catch(e){return{problem:e.message}}}function R1(t){return t.startsWith("\uFEFF")?
t.slice(1):t}});var Yy=d(Hn=>{"use strict";Object.defineProperty(Hn,"__esModule",{value:!0});Hn.REPLICA=void 0;Hn.propertyPaths=M1;Hn.REPLICA=
Symbol("replica");function M1(t,e){let n=C1[t]??[];return e===I1?n.flatMap(q1):n}var I1="AWS::DynamoDB::GlobalTable";function q1(t){
let[e,...n]=t;if(e!=="Properties")return[t];let s=n[0]==="StreamSpecification"?["ReplicaStreamSpecification",...n.slice(
1)]:n;return[["Properties","Replicas",Hn.REPLICA,...s],t]}var C1={CustomerManagedKey:[["Properties","SSESpecification","\
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
orInsightsSpecification"]],Exemption:[["Metadata","cdk-secure-table:exemption"]]}});var M=d(Z=>{"use strict";var Jl=Symbol.for("yaml.alias"),Jy=Symbol.for("yaml.document"),ao=Symbol.for("yaml.map"),Hy=Symbol.
for("yaml.pair"),Hl=Symbol.for("yaml.scalar"),co=Symbol.for("yaml.seq"),ot=Symbol.for("yaml.node.type"),L1=t=>!!t&&typeof t==
"object"&&t[ot]===Jl,$1=t=>!!t&&typeof t=="object"&&t[ot]===Jy,D1=t=>!!t&&typeof t=="object"&&t[ot]===ao,x1=t=>!!t&&typeof t==
"object"&&t[ot]===Hy,zy=t=>!!t&&typeof t=="object"&&t[ot]===Hl,j1=t=>!!t&&typeof t=="object"&&t[ot]===co;function Xy(t){
if(t&&typeof t=="object")switch(t[ot]){case ao:case co:return!0}return!1}function F1(t){if(t&&typeof t=="object")switch(t[ot]){case Jl:case ao:case Hl:case co:
return!0}return!1}var K1=t=>(zy(t)||Xy(t))&&!!t.anchor;Z.ALIAS=Jl;Z.DOC=Jy;Z.MAP=ao;Z.NODE_TYPE=ot;Z.PAIR=Hy;Z.SCALAR=Hl;
Z.SEQ=co;Z.hasAnchor=K1;Z.isAlias=L1;Z.isCollection=Xy;Z.isDocument=$1;Z.isMap=D1;Z.isNode=F1;Z.isPair=x1;Z.isScalar=zy;
Z.isSeq=j1});var Xs=d(zl=>{"use strict";var H=M(),ie=Symbol("break visit"),Qy=Symbol("skip children"),Ue=Symbol("remove node");function lo(t,e){
let n=Zy(e);H.isDocument(t)?zn(null,t.contents,n,Object.freeze([t]))===Ue&&(t.contents=null):zn(null,t,n,Object.freeze([]))}
lo.BREAK=ie;lo.SKIP=Qy;lo.REMOVE=Ue;function zn(t,e,n,s){let i=eg(t,e,n,s);if(H.isNode(i)||H.isPair(i))return tg(t,s,i),
zn(t,i,n,s);if(typeof i!="symbol"){if(H.isCollection(e)){s=Object.freeze(s.concat(e));for(let r=0;r<e.items.length;++r){
let o=zn(r,e.items[r],n,s);if(typeof o=="number")r=o-1;else{if(o===ie)return ie;o===Ue&&(e.items.splice(r,1),r-=1)}}}else if(H.
isPair(e)){s=Object.freeze(s.concat(e));let r=zn("key",e.key,n,s);if(r===ie)return ie;r===Ue&&(e.key=null);let o=zn("val\
ue",e.value,n,s);if(o===ie)return ie;o===Ue&&(e.value=null)}}return i}async function uo(t,e){let n=Zy(e);H.isDocument(t)?
await Xn(null,t.contents,n,Object.freeze([t]))===Ue&&(t.contents=null):await Xn(null,t,n,Object.freeze([]))}uo.BREAK=ie;
uo.SKIP=Qy;uo.REMOVE=Ue;async function Xn(t,e,n,s){let i=await eg(t,e,n,s);if(H.isNode(i)||H.isPair(i))return tg(t,s,i),
Xn(t,i,n,s);if(typeof i!="symbol"){if(H.isCollection(e)){s=Object.freeze(s.concat(e));for(let r=0;r<e.items.length;++r){
let o=await Xn(r,e.items[r],n,s);if(typeof o=="number")r=o-1;else{if(o===ie)return ie;o===Ue&&(e.items.splice(r,1),r-=1)}}}else if(H.
isPair(e)){s=Object.freeze(s.concat(e));let r=await Xn("key",e.key,n,s);if(r===ie)return ie;r===Ue&&(e.key=null);let o=await Xn(
"value",e.value,n,s);if(o===ie)return ie;o===Ue&&(e.value=null)}}return i}function Zy(t){return typeof t=="object"&&(t.Collection||
t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.
Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}function eg(t,e,n,s){if(typeof n=="function")return n(t,e,
s);if(H.isMap(e))return n.Map?.(t,e,s);if(H.isSeq(e))return n.Seq?.(t,e,s);if(H.isPair(e))return n.Pair?.(t,e,s);if(H.isScalar(
e))return n.Scalar?.(t,e,s);if(H.isAlias(e))return n.Alias?.(t,e,s)}function tg(t,e,n){let s=e[e.length-1];if(H.isCollection(
s))s.items[t]=n;else if(H.isPair(s))t==="key"?s.key=n:s.value=n;else if(H.isDocument(s))s.contents=n;else{let i=H.isAlias(
s)?"alias":"scalar";throw new Error(`Cannot replace node with ${i} parent`)}}zl.visit=lo;zl.visitAsync=uo});var Xl=d(sg=>{"use strict";var ng=M(),B1=Xs(),U1={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},W1=t=>t.replace(
/[!,[\]{}]/g,e=>U1[e]),Qs=class t{constructor(e,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,
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
startsWith(s))return n+W1(e.substring(s.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let n=this.yaml.explicit?[`%Y\
AML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags),i;if(e&&s.length>0&&ng.isNode(e.contents)){let r={};B1.
visit(e.contents,(o,a)=>{ng.isNode(a)&&a.tag&&(r[a.tag]=!0)}),i=Object.keys(r)}else i=[];for(let[r,o]of s)r==="!!"&&o===
"tag:yaml.org,2002:"||(!e||i.some(a=>a.startsWith(o)))&&n.push(`%TAG ${r} ${o}`);return n.join(`
`)}};Qs.defaultYaml={explicit:!1,version:"1.2"};Qs.defaultTags={"!!":"tag:yaml.org,2002:"};sg.Directives=Qs});var fo=d(Zs=>{"use strict";var ig=M(),V1=Xs();function G1(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let n=`Anchor must not co\
ntain whitespace or control characters: ${JSON.stringify(t)}`;throw new Error(n)}return!0}function rg(t){let e=new Set;return V1.
visit(t,{Value(n,s){s.anchor&&e.add(s.anchor)}}),e}function og(t,e){for(let n=1;;++n){let s=`${t}${n}`;if(!e.has(s))return s}}
function Y1(t,e){let n=[],s=new Map,i=null;return{onAnchor:r=>{n.push(r),i??(i=rg(t));let o=og(e,i);return i.add(o),o},setAnchors:()=>{
for(let r of n){let o=s.get(r);if(typeof o=="object"&&o.anchor&&(ig.isScalar(o.node)||ig.isCollection(o.node)))o.node.anchor=
o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=r,a}}},sourceObjects:s}}
Zs.anchorIsValid=G1;Zs.anchorNames=rg;Zs.createNodeAnchors=Y1;Zs.findNewAnchor=og});var Ql=d(ag=>{"use strict";function ei(t,e,n,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let i=0,r=s.length;i<r;++i){
let o=s[i],a=ei(t,s,String(i),o);a===void 0?delete s[i]:a!==o&&(s[i]=a)}else if(s instanceof Map)for(let i of Array.from(
s.keys())){let r=s.get(i),o=ei(t,s,i,r);o===void 0?s.delete(i):o!==r&&s.set(i,o)}else if(s instanceof Set)for(let i of Array.
from(s)){let r=ei(t,s,i,i);r===void 0?s.delete(i):r!==i&&(s.delete(i),s.add(r))}else for(let[i,r]of Object.entries(s)){let o=ei(
t,s,i,r);o===void 0?delete s[i]:o!==r&&(s[i]=o)}return t.call(e,n,s)}ag.applyReviver=ei});var Et=d(lg=>{"use strict";var J1=M();function cg(t,e,n){if(Array.isArray(t))return t.map((s,i)=>cg(s,String(i),n));if(t&&
typeof t.toJSON=="function"){if(!n||!J1.hasAnchor(t))return t.toJSON(e,n);let s={aliasCount:0,count:1,res:void 0};n.anchors.
set(t,s),n.onCreate=r=>{s.res=r,delete n.onCreate};let i=t.toJSON(e,n);return n.onCreate&&n.onCreate(i),i}return typeof t==
"bigint"&&!n?.keep?Number(t):t}lg.toJS=cg});var po=d(dg=>{"use strict";var H1=Ql(),ug=M(),z1=Et(),Zl=class{constructor(e){Object.defineProperty(this,ug.NODE_TYPE,{value:e})}clone(){
let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.
range.slice()),e}toJS(e,{mapAsMap:n,maxAliasCount:s,onAnchor:i,reviver:r}={}){if(!ug.isDocument(e))throw new TypeError("\
A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},a=z1.toJS(this,"",o);if(typeof i=="function")for(let{count:c,res:l}of o.anchors.values())i(l,c);return typeof r==
"function"?H1.applyReviver(r,{"":a},"",a):a}};dg.NodeBase=Zl});var ti=d(fg=>{"use strict";var X1=fo(),Q1=Xs(),Qn=M(),Z1=po(),eP=Et(),eu=class extends Z1.NodeBase{constructor(e){super(
Qn.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,n){
if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;n?.aliasResolveCache?s=n.aliasResolveCache:
(s=[],Q1.visit(e,{Node:(r,o)=>{(Qn.isAlias(o)||Qn.hasAnchor(o))&&s.push(o)}}),n&&(n.aliasResolveCache=s));let i;for(let r of s){
if(r===this)break;r.anchor===this.source&&(i=r)}if(i&&n){let{anchors:r,doc:o,maxAliasCount:a}=n,c=r.get(i);if(c||(eP.toJS(
i,null,n),c=r.get(i)),c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(
l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=ho(o,i,r)),c.count*c.aliasCount>a)){let l="Excessive alias count\
 indicates a resource exhaustion attack";throw new ReferenceError(l)}}return i}toJSON(e,n){if(!n)return{source:this.source};
let s=this.resolve(n.doc,n);if(!s){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return n.anchors.get(s).res}toString(e,n,s){let i=`*${this.source}`;if(e){if(X1.anchorIsValid(this.source),e.options.
verifyAliasOrder&&!e.anchors.has(this.source)){let r=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new Error(r)}if(e.implicitKey)return`${i} `}return i}};function ho(t,e,n){if(Qn.isAlias(e)){let s=e.resolve(
t),i=n&&s&&n.get(s);return i?i.count*i.aliasCount:0}else if(Qn.isCollection(e)){let s=0;for(let i of e.items){let r=ho(t,
i,n);r>s&&(s=r)}return s}else if(Qn.isPair(e)){let s=ho(t,e.key,n),i=ho(t,e.value,n);return Math.max(s,i)}return 1}fg.Alias=
eu});var V=d(tu=>{"use strict";var tP=M(),nP=po(),sP=Et(),iP=t=>!t||typeof t!="function"&&typeof t!="object",Pt=class extends nP.
NodeBase{constructor(e){super(tP.SCALAR),this.value=e}toJSON(e,n){return n?.keep?this.value:sP.toJS(this.value,e,n)}toString(){
return String(this.value)}};Pt.BLOCK_FOLDED="BLOCK_FOLDED";Pt.BLOCK_LITERAL="BLOCK_LITERAL";Pt.PLAIN="PLAIN";Pt.QUOTE_DOUBLE=
"QUOTE_DOUBLE";Pt.QUOTE_SINGLE="QUOTE_SINGLE";tu.Scalar=Pt;tu.isScalarValue=iP});var ni=d(hg=>{"use strict";var rP=ti(),rn=M(),pg=V(),oP="tag:yaml.org,2002:";function aP(t,e,n){if(e){let s=n.filter(r=>r.
tag===e),i=s.find(r=>!r.format)??s[0];if(!i)throw new Error(`Tag ${e} not found`);return i}return n.find(s=>s.identify?.(
t)&&!s.format)}function cP(t,e,n){if(rn.isDocument(t)&&(t=t.contents),rn.isNode(t))return t;if(rn.isPair(t)){let f=n.schema[rn.
MAP].createNode?.(n.schema,null,n);return f.items.push(t),f}(t instanceof String||t instanceof Number||t instanceof Boolean||
typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:s,onAnchor:i,onTagObj:r,schema:o,sourceObjects:a}=n,
c;if(s&&t&&typeof t=="object"){if(c=a.get(t),c)return c.anchor??(c.anchor=i(t)),new rP.Alias(c.anchor);c={anchor:null,node:null},
a.set(t,c)}e?.startsWith("!!")&&(e=oP+e.slice(2));let l=aP(t,e,o.tags);if(!l){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),
!t||typeof t!="object"){let f=new pg.Scalar(t);return c&&(c.node=f),f}l=t instanceof Map?o[rn.MAP]:Symbol.iterator in Object(
t)?o[rn.SEQ]:o[rn.MAP]}r&&(r(l),delete n.onTagObj);let u=l?.createNode?l.createNode(n.schema,t,n):typeof l?.nodeClass?.from==
"function"?l.nodeClass.from(n.schema,t,n):new pg.Scalar(t);return e?u.tag=e:l.default||(u.tag=l.tag),c&&(c.node=u),u}hg.
createNode=cP});var yo=d(mo=>{"use strict";var lP=ni(),We=M(),uP=po();function nu(t,e,n){let s=n;for(let i=e.length-1;i>=0;--i){let r=e[i];
if(typeof r=="number"&&Number.isInteger(r)&&r>=0){let o=[];o[r]=s,s=o}else s=new Map([[r,s]])}return lP.createNode(s,void 0,
{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},
schema:t,sourceObjects:new Map})}var mg=t=>t==null||typeof t=="object"&&!!t[Symbol.iterator]().next().done,su=class extends uP.
NodeBase{constructor(e,n){super(e),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(e){
let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(n.schema=e),n.items=n.
items.map(s=>We.isNode(s)||We.isPair(s)?s.clone(e):s),this.range&&(n.range=this.range.slice()),n}addIn(e,n){if(mg(e))this.
add(n);else{let[s,...i]=e,r=this.get(s,!0);if(We.isCollection(r))r.addIn(i,n);else if(r===void 0&&this.schema)this.set(s,
nu(this.schema,i,n));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${i}`)}}deleteIn(e){let[n,...s]=e;
if(s.length===0)return this.delete(n);let i=this.get(n,!0);if(We.isCollection(i))return i.deleteIn(s);throw new Error(`E\
xpected YAML collection at ${n}. Remaining path: ${s}`)}getIn(e,n){let[s,...i]=e,r=this.get(s,!0);return i.length===0?!n&&
We.isScalar(r)?r.value:r:We.isCollection(r)?r.getIn(i,n):void 0}hasAllNullValues(e){return this.items.every(n=>{if(!We.isPair(
n))return!1;let s=n.value;return s==null||e&&We.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){
let[n,...s]=e;if(s.length===0)return this.has(n);let i=this.get(n,!0);return We.isCollection(i)?i.hasIn(s):!1}setIn(e,n){
let[s,...i]=e;if(i.length===0)this.set(s,n);else{let r=this.get(s,!0);if(We.isCollection(r))r.setIn(i,n);else if(r===void 0&&
this.schema)this.set(s,nu(this.schema,i,n));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${i}`)}}};
mo.Collection=su;mo.collectionFromPath=nu;mo.isEmptyPath=mg});var si=d(go=>{"use strict";var dP=t=>t.replace(/^(?!$)(?: $)?/gm,"#");function iu(t,e){return/^\n+$/.test(t)?t.substring(
1):e?t.replace(/^(?! *$)/gm,e):t}var fP=(t,e,n)=>t.endsWith(`
`)?iu(n,e):n.includes(`
`)?`
`+iu(n,e):(t.endsWith(" ")?"":" ")+n;go.indentComment=iu;go.lineComment=fP;go.stringifyComment=dP});var gg=d(ii=>{"use strict";var pP="flow",ru="block",bo="quoted";function hP(t,e,n="flow",{indentAtStart:s,lineWidth:i=80,
minContentWidth:r=20,onFold:o,onOverflow:a}={}){if(!i||i<0)return t;i<r&&(r=0);let c=Math.max(1+r,1+i-e.length);if(t.length<=
c)return t;let l=[],u={},f=i-e.length;typeof s=="number"&&(s>i-Math.max(2,r)?l.push(0):f=i-s);let p,m,g=!1,h=-1,y=-1,S=-1;
n===ru&&(h=yg(t,h,e.length),h!==-1&&(f=h+c));for(let k;k=t[h+=1];){if(n===bo&&k==="\\"){switch(y=h,t[h+1]){case"x":h+=3;
break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}S=h}if(k===`
`)n===ru&&(h=yg(t,h,e.length)),f=h+e.length+c,p=void 0;else{if(k===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let O=t[h+1];O&&O!==" "&&O!==`
`&&O!=="	"&&(p=h)}if(h>=f)if(p)l.push(p),f=p+c,p=void 0;else if(n===bo){for(;m===" "||m==="	";)m=k,k=t[h+=1],g=!0;let O=h>
S+1?h-2:y-1;if(u[O])return t;l.push(O),u[O]=!0,f=O+c,p=void 0}else g=!0}m=k}if(g&&a&&a(),l.length===0)return t;o&&o();let _=t.
slice(0,l[0]);for(let k=0;k<l.length;++k){let O=l[k],A=l[k+1]||t.length;O===0?_=`
${e}${t.slice(0,A)}`:(n===bo&&u[O]&&(_+=`${t[O]}\\`),_+=`
${e}${t.slice(O+1,A)}`)}return _}function yg(t,e,n){let s=e,i=e+1,r=t[i];for(;r===" "||r==="	";)if(e<i+n)r=t[++e];else{do
r=t[++e];while(r&&r!==`
`);s=e,i=e+1,r=t[i]}return s}ii.FOLD_BLOCK=ru;ii.FOLD_FLOW=pP;ii.FOLD_QUOTED=bo;ii.foldFlowLines=hP});var oi=d(bg=>{"use strict";var Me=V(),Nt=gg(),wo=(t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.
lineWidth,minContentWidth:t.options.minContentWidth}),_o=t=>/^(%|---|\.\.\.)/m.test(t);function mP(t,e,n){if(!e||e<0)return!1;
let s=e-n,i=t.length;if(i<=s)return!1;for(let r=0,o=0;r<i;++r)if(t[r]===`
`){if(r-o>s)return!0;if(o=r+1,i-o<=s)return!1}return!0}function ri(t,e){let n=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)
return n;let{implicitKey:s}=e,i=e.options.doubleQuotedMinMultiLineLength,r=e.indent||(_o(t)?"  ":""),o="",a=0;for(let c=0,
l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(a,c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(n[c+1]){case"\
u":{o+=n.slice(a,c);let u=n.substr(c+2,4);switch(u){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:u.substr(0,2)==="00"?o+="\\x"+u.substr(2):o+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(s||n[c+
2]==='"'||n.length<i)c+=1;else{for(o+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=r,n[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+n.slice(a):n,s?o:Nt.foldFlowLines(o,r,Nt.
FOLD_QUOTED,wo(e,!1))}function ou(t,e){if(e.options.singleQuote===!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return ri(t,e);let n=e.indent||(_o(t)?"  ":""),s="'"+t.replace(/'/g,"''").replace(/\n+/g,`\
$&
${n}`)+"'";return e.implicitKey?s:Nt.foldFlowLines(s,n,Nt.FOLD_FLOW,wo(e,!1))}function Zn(t,e){let{singleQuote:n}=e.options,
s;if(n===!1)s=ri;else{let i=t.includes('"'),r=t.includes("'");i&&!r?s=ou:r&&!i?s=ri:s=n?ou:ri}return s(t,e)}var au;try{au=
new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{au=/\n+(?!\n|$)/g}function So({comment:t,type:e,value:n},s,i,r){let{blockQuote:o,commentString:a,lineWidth:c}=s.
options;if(!o||/\n[\t ]+$/.test(n))return Zn(n,s);let l=s.indent||(s.forceBlockIndent||_o(n)?"  ":""),u=o==="literal"?!0:
o==="folded"||e===Me.Scalar.BLOCK_FOLDED?!1:e===Me.Scalar.BLOCK_LITERAL?!0:!mP(n,c,l.length);if(!n)return u?`|
`:`>
`;let f,p;for(p=n.length;p>0;--p){let A=n[p-1];if(A!==`
`&&A!=="	"&&A!==" ")break}let m=n.substring(p),g=m.indexOf(`
`);g===-1?f="-":n===m||g!==m.length-1?(f="+",r&&r()):f="",m&&(n=n.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(au,`$&${l}`));let h=!1,y,S=-1;for(y=0;y<n.length;++y){let A=n[y];if(A===" ")h=!0;else if(A===
`
`)S=y;else break}let _=n.substring(0,S<y?S+1:y);_&&(n=n.substring(_.length),_=_.replace(/\n+/g,`$&${l}`));let O=(h?l?"2":
"1":"")+f;if(t&&(O+=" "+a(t.replace(/ ?[\r\n]+/g," ")),i&&i()),!u){let A=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),E=!1,x=wo(s,!0);o!=="fold\
ed"&&e!==Me.Scalar.BLOCK_FOLDED&&(x.onOverflow=()=>{E=!0});let w=Nt.foldFlowLines(`${_}${A}${m}`,l,Nt.FOLD_BLOCK,x);if(!E)
return`>${O}
${l}${w}`}return n=n.replace(/\n+/g,`$&${l}`),`|${O}
${l}${_}${n}${m}`}function yP(t,e,n,s){let{type:i,value:r}=t,{actualString:o,implicitKey:a,indent:c,indentStep:l,inFlow:u}=e;
if(a&&r.includes(`
`)||u&&/[[\]{},]/.test(r))return Zn(r,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(r))return a||u||!r.includes(`
`)?Zn(r,e):So(t,e,n,s);if(!a&&!u&&i!==Me.Scalar.PLAIN&&r.includes(`
`))return So(t,e,n,s);if(_o(r)){if(c==="")return e.forceBlockIndent=!0,So(t,e,n,s);if(a&&c===l)return Zn(r,e)}let f=r.replace(
/\n+/g,`$&
${c}`);if(o){let p=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(f),{compat:m,tags:g}=e.doc.schema;if(g.some(
p)||m?.some(p))return Zn(r,e)}return a?f:Nt.foldFlowLines(f,c,Nt.FOLD_FLOW,wo(e,!1))}function gP(t,e,n,s){let{implicitKey:i,
inFlow:r}=e,o=typeof t.value=="string"?t:Object.assign({},t,{value:String(t.value)}),{type:a}=t;a!==Me.Scalar.QUOTE_DOUBLE&&
/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=Me.Scalar.QUOTE_DOUBLE);let c=u=>{switch(u){case Me.
Scalar.BLOCK_FOLDED:case Me.Scalar.BLOCK_LITERAL:return i||r?Zn(o.value,e):So(o,e,n,s);case Me.Scalar.QUOTE_DOUBLE:return ri(
o.value,e);case Me.Scalar.QUOTE_SINGLE:return ou(o.value,e);case Me.Scalar.PLAIN:return yP(o,e,n,s);default:return null}},
l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:f}=e.options,p=i&&u||f;if(l=c(p),l===null)throw new Error(`Un\
supported default string type ${p}`)}return l}bg.stringifyString=gP});var ai=d(cu=>{"use strict";var bP=fo(),Rt=M(),SP=si(),wP=oi();function _P(t,e){let n=Object.assign({blockQuote:!0,commentString:SP.
stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,
trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},t.schema.toStringOptions,e),s;switch(n.collectionStyle){case"block":
s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,doc:t,flowCollectionPadding:n.flowCollectionPadding?
" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:s,options:n}}function vP(t,e){if(e.
tag){let i=t.filter(r=>r.tag===e.tag);if(i.length>0)return i.find(r=>r.format===e.format)??i[0]}let n,s;if(Rt.isScalar(e)){
s=e.value;let i=t.filter(r=>r.identify?.(s));if(i.length>1){let r=i.filter(o=>o.test);r.length>0&&(i=r)}n=i.find(r=>r.format===
e.format)??i.find(r=>!r.format)}else s=e,n=t.find(i=>i.nodeClass&&s instanceof i.nodeClass);if(!n){let i=s?.constructor?.
name??(s===null?"null":typeof s);throw new Error(`Tag not resolved for ${i} value`)}return n}function kP(t,e,{anchors:n,
doc:s}){if(!s.directives)return"";let i=[],r=(Rt.isScalar(t)||Rt.isCollection(t))&&t.anchor;r&&bP.anchorIsValid(r)&&(n.add(
r),i.push(`&${r}`));let o=t.tag??(e.default?null:e.tag);return o&&i.push(s.directives.tagString(o)),i.join(" ")}function OP(t,e,n,s){
if(Rt.isPair(t))return t.toString(e,n,s);if(Rt.isAlias(t)){if(e.doc.directives)return t.toString(e);if(e.resolvedAliases?.
has(t))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(t):e.resolvedAliases=new Set([t]),t=t.resolve(e.doc)}let i,r=Rt.isNode(t)?t:e.doc.createNode(t,{onTagObj:c=>i=c});i??
(i=vP(e.doc.schema.tags,r));let o=kP(r,i,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof i.
stringify=="function"?i.stringify(r,e,n,s):Rt.isScalar(r)?wP.stringifyString(r,e,n,s):r.toString(e,n,s);return o?Rt.isScalar(
r)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}
${e.indent}${a}`:a}cu.createStringifyContext=_P;cu.stringify=OP});var vg=d(_g=>{"use strict";var at=M(),Sg=V(),wg=ai(),ci=si();function TP({key:t,value:e},n,s,i){let{allNullValues:r,doc:o,
indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:f}}=n,p=at.isNode(t)&&t.comment||null;if(f){if(p)throw new Error(
"With simple keys, key nodes cannot have comments");if(at.isCollection(t)||!at.isNode(t)&&typeof t=="object"){let x="Wit\
h simple keys, collection cannot be used as a key value";throw new Error(x)}}let m=!f&&(!t||p&&e==null&&!n.inFlow||at.isCollection(
t)||(at.isScalar(t)?t.type===Sg.Scalar.BLOCK_FOLDED||t.type===Sg.Scalar.BLOCK_LITERAL:typeof t=="object"));n=Object.assign(
{},n,{allNullValues:!1,implicitKey:!m&&(f||!r),indent:a+c});let g=!1,h=!1,y=wg.stringify(t,n,()=>g=!0,()=>h=!0);if(!m&&!n.
inFlow&&y.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span more than 1024 character\
s");m=!0}if(n.inFlow){if(r||e==null)return g&&s&&s(),y===""?"?":m?`? ${y}`:y}else if(r&&!f||e==null&&m)return y=`? ${y}`,
p&&!g?y+=ci.lineComment(y,n.indent,l(p)):h&&i&&i(),y;g&&(p=null),m?(p&&(y+=ci.lineComment(y,n.indent,l(p))),y=`? ${y}
${a}:`):(y=`${y}:`,p&&(y+=ci.lineComment(y,n.indent,l(p))));let S,_,k;at.isNode(e)?(S=!!e.spaceBefore,_=e.commentBefore,
k=e.comment):(S=!1,_=null,k=null,e&&typeof e=="object"&&(e=o.createNode(e))),n.implicitKey=!1,!m&&!p&&at.isScalar(e)&&(n.
indentAtStart=y.length+1),h=!1,!u&&c.length>=2&&!n.inFlow&&!m&&at.isSeq(e)&&!e.flow&&!e.tag&&!e.anchor&&(n.indent=n.indent.
substring(2));let O=!1,A=wg.stringify(e,n,()=>O=!0,()=>h=!0),E=" ";if(p||S||_){if(E=S?`
`:"",_){let x=l(_);E+=`
${ci.indentComment(x,n.indent)}`}A===""&&!n.inFlow?E===`
`&&k&&(E=`

`):E+=`
${n.indent}`}else if(!m&&at.isCollection(e)){let x=A[0],w=A.indexOf(`
`),Y=w!==-1,At=n.inFlow??e.flow??e.items.length===0;if(Y||!At){let Vn=!1;if(Y&&(x==="&"||x==="!")){let J=A.indexOf(" ");
x==="&"&&J!==-1&&J<w&&A[J+1]==="!"&&(J=A.indexOf(" ",J+1)),(J===-1||w<J)&&(Vn=!0)}Vn||(E=`
${n.indent}`)}}else(A===""||A[0]===`
`)&&(E="");return y+=E+A,n.inFlow?O&&s&&s():k&&!O?y+=ci.lineComment(y,n.indent,l(k)):h&&i&&i(),y}_g.stringifyPair=TP});var uu=d(lu=>{"use strict";var kg=require("process");function AP(t,...e){t==="debug"&&console.log(...e)}function EP(t,e){
(t==="debug"||t==="warn")&&(typeof kg.emitWarning=="function"?kg.emitWarning(e):console.warn(e))}lu.debug=AP;lu.warn=EP});var Ao=d(To=>{"use strict";var Oo=M(),Og=V(),vo="<<",ko={identify:t=>t===vo||typeof t=="symbol"&&t.description===vo,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Og.Scalar(Symbol(vo)),{addToJSMap:Tg}),stringify:()=>vo},
PP=(t,e)=>(ko.identify(e)||Oo.isScalar(e)&&(!e.type||e.type===Og.Scalar.PLAIN)&&ko.identify(e.value))&&t?.doc.schema.tags.
some(n=>n.tag===ko.tag&&n.default);function Tg(t,e,n){let s=Ag(t,n);if(Oo.isSeq(s))for(let i of s.items)du(t,e,i);else if(Array.
isArray(s))for(let i of s)du(t,e,i);else du(t,e,s)}function du(t,e,n){let s=Ag(t,n);if(!Oo.isMap(s))throw new Error("Mer\
ge sources must be maps or map aliases");let i=s.toJSON(null,t,Map);for(let[r,o]of i)e instanceof Map?e.has(r)||e.set(r,
o):e instanceof Set?e.add(r):Object.prototype.hasOwnProperty.call(e,r)||Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,
configurable:!0});return e}function Ag(t,e){return t&&Oo.isAlias(e)?e.resolve(t.doc,t):e}To.addMergeToJSMap=Tg;To.isMergeKey=
PP;To.merge=ko});var pu=d(Ng=>{"use strict";var NP=uu(),Eg=Ao(),RP=ai(),Pg=M(),fu=Et();function MP(t,e,{key:n,value:s}){if(Pg.isNode(n)&&
n.addToJSMap)n.addToJSMap(t,e,s);else if(Eg.isMergeKey(t,n))Eg.addMergeToJSMap(t,e,s);else{let i=fu.toJS(n,"",t);if(e instanceof
Map)e.set(i,fu.toJS(s,i,t));else if(e instanceof Set)e.add(i);else{let r=IP(n,i,t),o=fu.toJS(s,r,t);r in e?Object.defineProperty(
e,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[r]=o}}return e}function IP(t,e,n){if(e===null)return"";if(typeof e!=
"object")return String(e);if(Pg.isNode(t)&&n?.doc){let s=RP.createStringifyContext(n.doc,{});s.anchors=new Set;for(let r of n.
anchors.keys())s.anchors.add(r.anchor);s.inFlow=!0,s.inStringifyKey=!0;let i=t.toString(s);if(!n.mapKeyWarned){let r=JSON.
stringify(i);r.length>40&&(r=r.substring(0,36)+'..."'),NP.warn(n.doc.options.logLevel,`Keys with collection values will \
be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return i}
return JSON.stringify(e)}Ng.addPairToJSMap=MP});var Mt=d(hu=>{"use strict";var Rg=ni(),qP=vg(),CP=pu(),Eo=M();function LP(t,e,n){let s=Rg.createNode(t,void 0,n),i=Rg.createNode(
e,void 0,n);return new Po(s,i)}var Po=class t{constructor(e,n=null){Object.defineProperty(this,Eo.NODE_TYPE,{value:Eo.PAIR}),
this.key=e,this.value=n}clone(e){let{key:n,value:s}=this;return Eo.isNode(n)&&(n=n.clone(e)),Eo.isNode(s)&&(s=s.clone(e)),
new t(n,s)}toJSON(e,n){let s=n?.mapAsMap?new Map:{};return CP.addPairToJSMap(n,s,this)}toString(e,n,s){return e?.doc?qP.
stringifyPair(this,e,n,s):JSON.stringify(this)}};hu.Pair=Po;hu.createPair=LP});var mu=d(Ig=>{"use strict";var on=M(),Mg=ai(),No=si();function $P(t,e,n){return(e.inFlow??t.flow?xP:DP)(t,e,n)}function DP({
comment:t,items:e},n,{blockItemPrefix:s,flowChars:i,itemIndent:r,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:l}}=n,
u=Object.assign({},n,{indent:r,type:null}),f=!1,p=[];for(let g=0;g<e.length;++g){let h=e[g],y=null;if(on.isNode(h))!f&&h.
spaceBefore&&p.push(""),Ro(n,p,h.commentBefore,f),h.comment&&(y=h.comment);else if(on.isPair(h)){let _=on.isNode(h.key)?
h.key:null;_&&(!f&&_.spaceBefore&&p.push(""),Ro(n,p,_.commentBefore,f))}f=!1;let S=Mg.stringify(h,u,()=>y=null,()=>f=!0);
y&&(S+=No.lineComment(S,r,l(y))),f&&y&&(f=!1),p.push(s+S)}let m;if(p.length===0)m=i.start+i.end;else{m=p[0];for(let g=1;g<
p.length;++g){let h=p[g];m+=h?`
${c}${h}`:`
`}}return t?(m+=`
`+No.indentComment(l(t),c),a&&a()):f&&o&&o(),m}function xP({items:t},e,{flowChars:n,itemIndent:s}){let{indent:i,indentStep:r,
flowCollectionPadding:o,options:{commentString:a}}=e;s+=r;let c=Object.assign({},e,{indent:s,inFlow:!0,type:null}),l=!1,
u=0,f=[];for(let g=0;g<t.length;++g){let h=t[g],y=null;if(on.isNode(h))h.spaceBefore&&f.push(""),Ro(e,f,h.commentBefore,
!1),h.comment&&(y=h.comment);else if(on.isPair(h)){let _=on.isNode(h.key)?h.key:null;_&&(_.spaceBefore&&f.push(""),Ro(e,
f,_.commentBefore,!1),_.comment&&(l=!0));let k=on.isNode(h.value)?h.value:null;k?(k.comment&&(y=k.comment),k.commentBefore&&
(l=!0)):h.value==null&&_?.comment&&(y=_.comment)}y&&(l=!0);let S=Mg.stringify(h,c,()=>y=null);l||(l=f.length>u||S.includes(
`
`)),g<t.length-1?S+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=f.reduce((_,k)=>_+k.length+2,2)+(S.length+
2)>e.options.lineWidth)),l&&(S+=",")),y&&(S+=No.lineComment(S,s,a(y))),f.push(S),u=f.length}let{start:p,end:m}=n;if(f.length===
0)return p+m;if(!l){let g=f.reduce((h,y)=>h+y.length+2,2);l=e.options.lineWidth>0&&g>e.options.lineWidth}if(l){let g=p;for(let h of f)
g+=h?`
${r}${i}${h}`:`
`;return`${g}
${i}${m}`}else return`${p}${o}${f.join(" ")}${o}${m}`}function Ro({indent:t,options:{commentString:e}},n,s,i){if(s&&i&&(s=
s.replace(/^\n+/,"")),s){let r=No.indentComment(e(s),t);n.push(r.trimStart())}}Ig.stringifyCollection=$P});var qt=d(gu=>{"use strict";var jP=mu(),FP=pu(),KP=yo(),It=M(),Mo=Mt(),BP=V();function li(t,e){let n=It.isScalar(e)?e.value:
e;for(let s of t)if(It.isPair(s)&&(s.key===e||s.key===n||It.isScalar(s.key)&&s.key.value===n))return s}var yu=class extends KP.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(It.MAP,e),this.items=[]}static from(e,n,s){
let{keepUndefined:i,replacer:r}=s,o=new this(e),a=(c,l)=>{if(typeof r=="function")l=r.call(n,c,l);else if(Array.isArray(
r)&&!r.includes(c))return;(l!==void 0||i)&&o.items.push(Mo.createPair(c,l,s))};if(n instanceof Map)for(let[c,l]of n)a(c,
l);else if(n&&typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof e.sortMapEntries=="function"&&o.items.
sort(e.sortMapEntries),o}add(e,n){let s;It.isPair(e)?s=e:!e||typeof e!="object"||!("key"in e)?s=new Mo.Pair(e,e?.value):
s=new Mo.Pair(e.key,e.value);let i=li(this.items,s.key),r=this.schema?.sortMapEntries;if(i){if(!n)throw new Error(`Key ${s.
key} already set`);It.isScalar(i.value)&&BP.isScalarValue(s.value)?i.value.value=s.value:i.value=s.value}else if(r){let o=this.
items.findIndex(a=>r(s,a)<0);o===-1?this.items.push(s):this.items.splice(o,0,s)}else this.items.push(s)}delete(e){let n=li(
this.items,e);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(e,n){let i=li(this.items,e)?.value;return(!n&&
It.isScalar(i)?i.value:i)??void 0}has(e){return!!li(this.items,e)}set(e,n){this.add(new Mo.Pair(e,n),!0)}toJSON(e,n,s){let i=s?
new s:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(i);for(let r of this.items)FP.addPairToJSMap(n,i,r);return i}toString(e,n,s){
if(!e)return JSON.stringify(this);for(let i of this.items)if(!It.isPair(i))throw new Error(`Map items must all be pairs;\
 found ${JSON.stringify(i)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),
jP.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:n})}};
gu.YAMLMap=yu;gu.findPair=li});var es=d(Cg=>{"use strict";var UP=M(),qg=qt(),WP={collection:"map",default:!0,nodeClass:qg.YAMLMap,tag:"tag:yaml.org,200\
2:map",resolve(t,e){return UP.isMap(t)||e("Expected a mapping for this tag"),t},createNode:(t,e,n)=>qg.YAMLMap.from(t,e,
n)};Cg.map=WP});var Ct=d(Lg=>{"use strict";var VP=ni(),GP=mu(),YP=yo(),qo=M(),JP=V(),HP=Et(),bu=class extends YP.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(e){super(qo.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let n=Io(
e);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(e,n){let s=Io(e);if(typeof s!="number")return;let i=this.
items[s];return!n&&qo.isScalar(i)?i.value:i}has(e){let n=Io(e);return typeof n=="number"&&n<this.items.length}set(e,n){let s=Io(
e);if(typeof s!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[s];qo.isScalar(i)&&JP.isScalarValue(
n)?i.value=n:this.items[s]=n}toJSON(e,n){let s=[];n?.onCreate&&n.onCreate(s);let i=0;for(let r of this.items)s.push(HP.toJS(
r,String(i++),n));return s}toString(e,n,s){return e?GP.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"\
[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:n}):JSON.stringify(this)}static from(e,n,s){let{replacer:i}=s,
r=new this(e);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof i=="function"){let c=n instanceof Set?
a:String(o++);a=i.call(n,c,a)}r.items.push(VP.createNode(a,void 0,s))}}return r}};function Io(t){let e=qo.isScalar(t)?t.
value:t;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}Lg.YAMLSeq=bu});var ts=d(Dg=>{"use strict";var zP=M(),$g=Ct(),XP={collection:"seq",default:!0,nodeClass:$g.YAMLSeq,tag:"tag:yaml.org,200\
2:seq",resolve(t,e){return zP.isSeq(t)||e("Expected a sequence for this tag"),t},createNode:(t,e,n)=>$g.YAMLSeq.from(t,e,
n)};Dg.seq=XP});var ui=d(xg=>{"use strict";var QP=oi(),ZP={identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,
stringify(t,e,n,s){return e=Object.assign({actualString:!0},e),QP.stringifyString(t,e,n,s)}};xg.string=ZP});var Co=d(Kg=>{"use strict";var jg=V(),Fg={identify:t=>t==null,createNode:()=>new jg.Scalar(null),default:!0,tag:"tag:yam\
l.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new jg.Scalar(null),stringify:({source:t},e)=>typeof t=="strin\
g"&&Fg.test.test(t)?t:e.options.nullStr};Kg.nullTag=Fg});var Su=d(Ug=>{"use strict";var eN=V(),Bg={identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:t=>new eN.Scalar(t[0]==="t"||t[0]==="T"),stringify({source:t,value:e},n){if(t&&Bg.test.test(t)){let s=t[0]==="t"||
t[0]==="T";if(e===s)return t}return e?n.options.trueStr:n.options.falseStr}};Ug.boolTag=Bg});var ns=d(Wg=>{"use strict";function tN({format:t,minFractionDigits:e,tag:n,value:s}){if(typeof s=="bigint")return String(
s);let i=typeof s=="number"?s:Number(s);if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let r=Object.is(s,-0)?
"-0":JSON.stringify(s);if(!t&&e&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(r)&&!r.includes("e")){let o=r.indexOf(
".");o<0&&(o=r.length,r+=".");let a=e-(r.length-o-1);for(;a-- >0;)r+="0"}return r}Wg.stringifyNumber=tN});var _u=d(Lo=>{"use strict";var nN=V(),wu=ns(),sN={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:wu.stringifyNumber},iN={identify:t=>typeof t=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(
t),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():wu.stringifyNumber(t)}},rN={identify:t=>typeof t==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){let e=new nN.Scalar(
parseFloat(t)),n=t.indexOf(".");return n!==-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-n-1),e},stringify:wu.stringifyNumber};
Lo.float=rN;Lo.floatExp=iN;Lo.floatNaN=sN});var ku=d(Do=>{"use strict";var Vg=ns(),$o=t=>typeof t=="bigint"||Number.isInteger(t),vu=(t,e,n,{intAsBigInt:s})=>s?BigInt(
t):parseInt(t.substring(e),n);function Gg(t,e,n){let{value:s}=t;return $o(s)&&s>=0?n+s.toString(e):Vg.stringifyNumber(t)}
var oN={identify:t=>$o(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(t,e,n)=>vu(
t,2,8,n),stringify:t=>Gg(t,8,"0o")},aN={identify:$o,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,e,n)=>vu(
t,0,10,n),stringify:Vg.stringifyNumber},cN={identify:t=>$o(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^0x[0-9a-fA-F]+$/,resolve:(t,e,n)=>vu(t,2,16,n),stringify:t=>Gg(t,16,"0x")};Do.int=aN;Do.intHex=cN;Do.intOct=oN});var Jg=d(Yg=>{"use strict";var lN=es(),uN=Co(),dN=ts(),fN=ui(),pN=Su(),Ou=_u(),Tu=ku(),hN=[lN.map,dN.seq,fN.string,uN.nullTag,
pN.boolTag,Tu.intOct,Tu.int,Tu.intHex,Ou.floatNaN,Ou.floatExp,Ou.float];Yg.schema=hN});var Xg=d(zg=>{"use strict";var mN=V(),yN=es(),gN=ts();function Hg(t){return typeof t=="bigint"||Number.isInteger(t)}var xo=({
value:t})=>JSON.stringify(t),bN=[{identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify:xo},
{identify:t=>t==null,createNode:()=>new mN.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:xo},{identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:t=>t===
"true",stringify:xo},{identify:Hg,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(t,e,{intAsBigInt:n})=>n?
BigInt(t):parseInt(t,10),stringify:({value:t})=>Hg(t)?t.toString():JSON.stringify(t)},{identify:t=>typeof t=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:t=>parseFloat(t),stringify:xo}],
SN={default:!0,tag:"",test:/^/,resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},wN=[yN.map,gN.seq].
concat(bN,SN);zg.schema=wN});var Eu=d(Qg=>{"use strict";var di=require("buffer"),Au=V(),_N=oi(),vN={identify:t=>t instanceof Uint8Array,default:!1,tag:"\
tag:yaml.org,2002:binary",resolve(t,e){if(typeof di.Buffer=="function")return di.Buffer.from(t,"base64");if(typeof atob==
"function"){let n=atob(t.replace(/[\n\r]/g,"")),s=new Uint8Array(n.length);for(let i=0;i<n.length;++i)s[i]=n.charCodeAt(
i);return s}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),t},
stringify({comment:t,type:e,value:n},s,i,r){if(!n)return"";let o=n,a;if(typeof di.Buffer=="function")a=o instanceof di.Buffer?
o.toString("base64"):di.Buffer.from(o.buffer).toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<
o.length;++l)c+=String.fromCharCode(o[l]);a=btoa(c)}else throw new Error("This environment does not support writing bina\
ry tags; either Buffer or btoa is required");if(e??(e=Au.Scalar.BLOCK_LITERAL),e!==Au.Scalar.QUOTE_DOUBLE){let c=Math.max(
s.options.lineWidth-s.indent.length,s.options.minContentWidth),l=Math.ceil(a.length/c),u=new Array(l);for(let f=0,p=0;f<
l;++f,p+=c)u[f]=a.substr(p,c);a=u.join(e===Au.Scalar.BLOCK_LITERAL?`
`:" ")}return _N.stringifyString({comment:t,type:e,value:a},s,i,r)}};Qg.binary=vN});var Ko=d(Fo=>{"use strict";var jo=M(),Pu=Mt(),kN=V(),ON=Ct();function Zg(t,e){if(jo.isSeq(t))for(let n=0;n<t.items.length;++n){
let s=t.items[n];if(!jo.isPair(s)){if(jo.isMap(s)){s.items.length>1&&e("Each pair must have its own sequence indicator");
let i=s.items[0]||new Pu.Pair(new kN.Scalar(null));if(s.commentBefore&&(i.key.commentBefore=i.key.commentBefore?`${s.commentBefore}\

${i.key.commentBefore}`:s.commentBefore),s.comment){let r=i.value??i.key;r.comment=r.comment?`${s.comment}
${r.comment}`:s.comment}s=i}t.items[n]=jo.isPair(s)?s:new Pu.Pair(s)}}else e("Expected a sequence for this tag");return t}
function e0(t,e,n){let{replacer:s}=n,i=new ON.YAMLSeq(t);i.tag="tag:yaml.org,2002:pairs";let r=0;if(e&&Symbol.iterator in
Object(e))for(let o of e){typeof s=="function"&&(o=s.call(e,String(r++),o));let a,c;if(Array.isArray(o))if(o.length===2)
a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let l=Object.
keys(o);if(l.length===1)a=l[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else
a=o;i.items.push(Pu.createPair(a,c,n))}return i}var TN={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Zg,
createNode:e0};Fo.createPairs=e0;Fo.pairs=TN;Fo.resolvePairs=Zg});var Mu=d(Ru=>{"use strict";var t0=M(),Nu=Et(),fi=qt(),AN=Ct(),n0=Ko(),an=class t extends AN.YAMLSeq{constructor(){super(),
this.add=fi.YAMLMap.prototype.add.bind(this),this.delete=fi.YAMLMap.prototype.delete.bind(this),this.get=fi.YAMLMap.prototype.
get.bind(this),this.has=fi.YAMLMap.prototype.has.bind(this),this.set=fi.YAMLMap.prototype.set.bind(this),this.tag=t.tag}toJSON(e,n){
if(!n)return super.toJSON(e);let s=new Map;n?.onCreate&&n.onCreate(s);for(let i of this.items){let r,o;if(t0.isPair(i)?(r=
Nu.toJS(i.key,"",n),o=Nu.toJS(i.value,r,n)):r=Nu.toJS(i,"",n),s.has(r))throw new Error("Ordered maps must not include du\
plicate keys");s.set(r,o)}return s}static from(e,n,s){let i=n0.createPairs(e,n,s),r=new this;return r.items=i.items,r}};
an.tag="tag:yaml.org,2002:omap";var EN={collection:"seq",identify:t=>t instanceof Map,nodeClass:an,default:!1,tag:"tag:y\
aml.org,2002:omap",resolve(t,e){let n=n0.resolvePairs(t,e),s=[];for(let{key:i}of n.items)t0.isScalar(i)&&(s.includes(i.value)?
e(`Ordered maps must not include duplicate keys: ${i.value}`):s.push(i.value));return Object.assign(new an,n)},createNode:(t,e,n)=>an.
from(t,e,n)};Ru.YAMLOMap=an;Ru.omap=EN});var a0=d(Iu=>{"use strict";var s0=V();function i0({value:t,source:e},n){return e&&(t?r0:o0).test.test(e)?e:t?n.options.trueStr:
n.options.falseStr}var r0={identify:t=>t===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new s0.Scalar(!0),stringify:i0},o0={identify:t=>t===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new s0.Scalar(!1),stringify:i0};Iu.falseTag=o0;Iu.trueTag=r0});var c0=d(Bo=>{"use strict";var PN=V(),qu=ns(),NN={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:qu.stringifyNumber},RN={identify:t=>typeof t=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(
t.replace(/_/g,"")),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():qu.stringifyNumber(t)}},MN={
identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){
let e=new PN.Scalar(parseFloat(t.replace(/_/g,""))),n=t.indexOf(".");if(n!==-1){let s=t.substring(n+1).replace(/_/g,"");
s[s.length-1]==="0"&&(e.minFractionDigits=s.length)}return e},stringify:qu.stringifyNumber};Bo.float=MN;Bo.floatExp=RN;Bo.
floatNaN=NN});var u0=d(hi=>{"use strict";var l0=ns(),pi=t=>typeof t=="bigint"||Number.isInteger(t);function Uo(t,e,n,{intAsBigInt:s}){
let i=t[0];if((i==="-"||i==="+")&&(e+=1),t=t.substring(e).replace(/_/g,""),s){switch(n){case 2:t=`0b${t}`;break;case 8:t=
`0o${t}`;break;case 16:t=`0x${t}`;break}let o=BigInt(t);return i==="-"?BigInt(-1)*o:o}let r=parseInt(t,n);return i==="-"?
-1*r:r}function Cu(t,e,n){let{value:s}=t;if(pi(s)){let i=s.toString(e);return s<0?"-"+n+i.substr(1):n+i}return l0.stringifyNumber(
t)}var IN={identify:pi,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,e,n)=>Uo(t,
2,2,n),stringify:t=>Cu(t,2,"0b")},qN={identify:pi,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:(t,e,n)=>Uo(t,1,8,n),stringify:t=>Cu(t,8,"0")},CN={identify:pi,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(t,e,n)=>Uo(t,0,10,n),stringify:l0.stringifyNumber},LN={identify:pi,default:!0,tag:"tag:yaml.org,2002:int",format:"\
HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,e,n)=>Uo(t,2,16,n),stringify:t=>Cu(t,16,"0x")};hi.int=CN;hi.intBin=IN;hi.intHex=
LN;hi.intOct=qN});var $u=d(Lu=>{"use strict";var Go=M(),Wo=Mt(),Vo=qt(),cn=class t extends Vo.YAMLMap{constructor(e){super(e),this.tag=t.tag}add(e){
let n;Go.isPair(e)?n=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?n=new Wo.Pair(e.key,null):n=new Wo.
Pair(e,null),Vo.findPair(this.items,n.key)||this.items.push(n)}get(e,n){let s=Vo.findPair(this.items,e);return!n&&Go.isPair(
s)?Go.isScalar(s.key)?s.key.value:s.key:s}set(e,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for se\
t(key, value) in a YAML set, not ${typeof n}`);let s=Vo.findPair(this.items,e);s&&!n?this.items.splice(this.items.indexOf(
s),1):!s&&n&&this.items.push(new Wo.Pair(e))}toJSON(e,n){return super.toJSON(e,n,Set)}toString(e,n,s){if(!e)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),n,s);throw new Error(
"Set items must all have null values")}static from(e,n,s){let{replacer:i}=s,r=new this(e);if(n&&Symbol.iterator in Object(
n))for(let o of n)typeof i=="function"&&(o=i.call(n,o,o)),r.items.push(Wo.createPair(o,null,s));return r}};cn.tag="tag:y\
aml.org,2002:set";var $N={collection:"map",identify:t=>t instanceof Set,nodeClass:cn,default:!1,tag:"tag:yaml.org,2002:s\
et",createNode:(t,e,n)=>cn.from(t,e,n),resolve(t,e){if(Go.isMap(t)){if(t.hasAllNullValues(!0))return Object.assign(new cn,
t);e("Set items must all have null values")}else e("Expected a mapping for this tag");return t}};Lu.YAMLSet=cn;Lu.set=$N});var xu=d(Yo=>{"use strict";var DN=ns();function Du(t,e){let n=t[0],s=n==="-"||n==="+"?t.substring(1):t,i=o=>e?BigInt(o):
Number(o),r=s.replace(/_/g,"").split(":").reduce((o,a)=>o*i(60)+i(a),i(0));return n==="-"?i(-1)*r:r}function d0(t){let{value:e}=t,
n=o=>o;if(typeof e=="bigint")n=o=>BigInt(o);else if(isNaN(e)||!isFinite(e))return DN.stringifyNumber(t);let s="";e<0&&(s=
"-",e*=n(-1));let i=n(60),r=[e%i];return e<60?r.unshift(0):(e=(e-r[0])/i,r.unshift(e%i),e>=60&&(e=(e-r[0])/i,r.unshift(e))),
s+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var xN={identify:t=>typeof t=="bigint"||Number.
isInteger(t),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(t,e,{
intAsBigInt:n})=>Du(t,n),stringify:d0},jN={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:t=>Du(t,!1),stringify:d0},f0={identify:t=>t instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0\
-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(
f0.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,s,i,r,o,a]=e.map(Number),c=e[7]?
Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(n,s-1,i,r||0,o||0,a||0,c),u=e[8];if(u&&u!=="Z"){let f=Du(u,!1);Math.abs(f)<
30&&(f*=60),l-=6e4*f}return new Date(l)},stringify:({value:t})=>t?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};
Yo.floatTime=jN;Yo.intTime=xN;Yo.timestamp=f0});var m0=d(h0=>{"use strict";var FN=es(),KN=Co(),BN=ts(),UN=ui(),WN=Eu(),p0=a0(),ju=c0(),Jo=u0(),VN=Ao(),GN=Mu(),YN=Ko(),JN=$u(),
Fu=xu(),HN=[FN.map,BN.seq,UN.string,KN.nullTag,p0.trueTag,p0.falseTag,Jo.intBin,Jo.intOct,Jo.int,Jo.intHex,ju.floatNaN,ju.
floatExp,ju.float,WN.binary,VN.merge,GN.omap,YN.pairs,JN.set,Fu.intTime,Fu.floatTime,Fu.timestamp];h0.schema=HN});var T0=d(Uu=>{"use strict";var S0=es(),zN=Co(),w0=ts(),XN=ui(),QN=Su(),Ku=_u(),Bu=ku(),ZN=Jg(),eR=Xg(),_0=Eu(),mi=Ao(),v0=Mu(),
k0=Ko(),y0=m0(),O0=$u(),Ho=xu(),g0=new Map([["core",ZN.schema],["failsafe",[S0.map,w0.seq,XN.string]],["json",eR.schema],
["yaml11",y0.schema],["yaml-1.1",y0.schema]]),b0={binary:_0.binary,bool:QN.boolTag,float:Ku.float,floatExp:Ku.floatExp,floatNaN:Ku.
floatNaN,floatTime:Ho.floatTime,int:Bu.int,intHex:Bu.intHex,intOct:Bu.intOct,intTime:Ho.intTime,map:S0.map,merge:mi.merge,
null:zN.nullTag,omap:v0.omap,pairs:k0.pairs,seq:w0.seq,set:O0.set,timestamp:Ho.timestamp},tR={"tag:yaml.org,2002:binary":_0.
binary,"tag:yaml.org,2002:merge":mi.merge,"tag:yaml.org,2002:omap":v0.omap,"tag:yaml.org,2002:pairs":k0.pairs,"tag:yaml.\
org,2002:set":O0.set,"tag:yaml.org,2002:timestamp":Ho.timestamp};function nR(t,e,n){let s=g0.get(e);if(s&&!t)return n&&!s.
includes(mi.merge)?s.concat(mi.merge):s.slice();let i=s;if(!i)if(Array.isArray(t))i=[];else{let r=Array.from(g0.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${r} or \
define customTags array`)}if(Array.isArray(t))for(let r of t)i=i.concat(r);else typeof t=="function"&&(i=t(i.slice()));return n&&
(i=i.concat(mi.merge)),i.reduce((r,o)=>{let a=typeof o=="string"?b0[o]:o;if(!a){let c=JSON.stringify(o),l=Object.keys(b0).
map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return r.includes(a)||r.
push(a),r},[])}Uu.coreKnownTags=tR;Uu.getTags=nR});var Gu=d(A0=>{"use strict";var Wu=M(),sR=es(),iR=ts(),rR=ui(),zo=T0(),oR=(t,e)=>t.key<e.key?-1:t.key>e.key?1:0,Vu=class t{constructor({
compat:e,customTags:n,merge:s,resolveKnownTags:i,schema:r,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(
e)?zo.getTags(e,"compat"):e?zo.getTags(null,e):null,this.name=typeof r=="string"&&r||"core",this.knownTags=i?zo.coreKnownTags:
{},this.tags=zo.getTags(n,this.name,s),this.toStringOptions=a??null,Object.defineProperty(this,Wu.MAP,{value:sR.map}),Object.
defineProperty(this,Wu.SCALAR,{value:rR.string}),Object.defineProperty(this,Wu.SEQ,{value:iR.seq}),this.sortMapEntries=typeof o==
"function"?o:o===!0?oR:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=
this.tags.slice(),e}};A0.Schema=Vu});var P0=d(E0=>{"use strict";var aR=M(),Yu=ai(),yi=si();function cR(t,e){let n=[],s=e.directives===!0;if(e.directives!==!1&&
t.directives){let c=t.directives.toString(t);c?(n.push(c),s=!0):t.directives.docStart&&(s=!0)}s&&n.push("---");let i=Yu.
createStringifyContext(t,e),{commentString:r}=i.options;if(t.commentBefore){n.length!==1&&n.unshift("");let c=r(t.commentBefore);
n.unshift(yi.indentComment(c,""))}let o=!1,a=null;if(t.contents){if(aR.isNode(t.contents)){if(t.contents.spaceBefore&&s&&
n.push(""),t.contents.commentBefore){let u=r(t.contents.commentBefore);n.push(yi.indentComment(u,""))}i.forceBlockIndent=
!!t.comment,a=t.contents.comment}let c=a?void 0:()=>o=!0,l=Yu.stringify(t.contents,i,()=>a=null,c);a&&(l+=yi.lineComment(
l,"",r(a))),(l[0]==="|"||l[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${l}`:n.push(l)}else n.push(Yu.stringify(
t.contents,i));if(t.directives?.docEnd)if(t.comment){let c=r(t.comment);c.includes(`
`)?(n.push("..."),n.push(yi.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=t.comment;c&&o&&(c=c.
replace(/^\n+/,"")),c&&((!o||a)&&n[n.length-1]!==""&&n.push(""),n.push(yi.indentComment(r(c),"")))}return n.join(`
`)+`
`}E0.stringifyDocument=cR});var gi=d(N0=>{"use strict";var lR=ti(),ss=yo(),ke=M(),uR=Mt(),dR=Et(),fR=Gu(),pR=P0(),Ju=fo(),hR=Ql(),mR=ni(),Hu=Xl(),zu=class t{constructor(e,n,s){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,ke.NODE_TYPE,{value:ke.
DOC});let i=null;typeof n=="function"||Array.isArray(n)?i=n:s===void 0&&n&&(s=n,n=void 0);let r=Object.assign({intAsBigInt:!1,
keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s);this.options=
r;let{version:o}=r;s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.
yaml.version)):this.directives=new Hu.Directives({version:o}),this.setSchema(o,s),this.contents=e===void 0?null:this.createNode(
e,i,s)}clone(){let e=Object.create(t.prototype,{[ke.NODE_TYPE]:{value:ke.DOC}});return e.commentBefore=this.commentBefore,
e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),
this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=ke.isNode(this.contents)?
this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){is(this.contents)&&this.contents.
add(e)}addIn(e,n){is(this.contents)&&this.contents.addIn(e,n)}createAlias(e,n){if(!e.anchor){let s=Ju.anchorNames(this);
e.anchor=!n||s.has(n)?Ju.findNewAnchor(n||"a",s):n}return new lR.Alias(e.anchor)}createNode(e,n,s){let i;if(typeof n=="f\
unction")e=n.call({"":e},"",e),i=n;else if(Array.isArray(n)){let y=_=>typeof _=="number"||_ instanceof String||_ instanceof
Number,S=n.filter(y).map(String);S.length>0&&(n=n.concat(S)),i=n}else s===void 0&&n&&(s=n,n=void 0);let{aliasDuplicateObjects:r,
anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:u}=s??{},{onAnchor:f,setAnchors:p,sourceObjects:m}=Ju.createNodeAnchors(
this,o||"a"),g={aliasDuplicateObjects:r??!0,keepUndefined:c??!1,onAnchor:f,onTagObj:l,replacer:i,schema:this.schema,sourceObjects:m},
h=mR.createNode(e,u,g);return a&&ke.isCollection(h)&&(h.flow=!0),p(),h}createPair(e,n,s={}){let i=this.createNode(e,null,
s),r=this.createNode(n,null,s);return new uR.Pair(i,r)}delete(e){return is(this.contents)?this.contents.delete(e):!1}deleteIn(e){
return ss.isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):is(this.contents)?this.contents.deleteIn(e):!1}get(e,n){
return ke.isCollection(this.contents)?this.contents.get(e,n):void 0}getIn(e,n){return ss.isEmptyPath(e)?!n&&ke.isScalar(
this.contents)?this.contents.value:this.contents:ke.isCollection(this.contents)?this.contents.getIn(e,n):void 0}has(e){return ke.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return ss.isEmptyPath(e)?this.contents!==void 0:ke.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,n){this.contents==null?this.contents=ss.collectionFromPath(this.schema,[e],
n):is(this.contents)&&this.contents.set(e,n)}setIn(e,n){ss.isEmptyPath(e)?this.contents=n:this.contents==null?this.contents=
ss.collectionFromPath(this.schema,Array.from(e),n):is(this.contents)&&this.contents.setIn(e,n)}setSchema(e,n={}){typeof e==
"number"&&(e=String(e));let s;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Hu.
Directives({version:"1.1"}),s={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=e:this.directives=new Hu.Directives({version:e}),s={resolveKnownTags:!0,schema:"core"};break;case null:this.
directives&&delete this.directives,s=null;break;default:{let i=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' \
or null as first argument, but found: ${i}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(s)this.schema=new fR.
Schema(Object.assign(s,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:e,jsonArg:n,mapAsMap:s,maxAliasCount:i,onAnchor:r,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:s===
!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=dR.toJS(this.contents,n??"",a);if(typeof r=="function")for(let{
count:l,res:u}of a.anchors.values())r(u,l);return typeof o=="function"?hR.applyReviver(o,{"":c},"",c):c}toJSON(e,n){return this.
toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:n})}toString(e={}){if(this.errors.length>0)throw new Error("Document with e\
rrors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let n=JSON.stringify(
e.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}return pR.stringifyDocument(this,e)}};
function is(t){if(ke.isCollection(t))return!0;throw new Error("Expected a YAML collection as document contents")}N0.Document=
zu});var wi=d(Si=>{"use strict";var bi=class extends Error{constructor(e,n,s,i){super(),this.name=e,this.code=s,this.message=
i,this.pos=n}},Xu=class extends bi{constructor(e,n,s){super("YAMLParseError",e,n,s)}},Qu=class extends bi{constructor(e,n,s){
super("YAMLWarning",e,n,s)}},yR=(t,e)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>e.linePos(a));let{line:s,col:i}=n.
linePos[0];n.message+=` at line ${s}, column ${i}`;let r=i-1,o=t.substring(e.lineStarts[s-1],e.lineStarts[s]).replace(/[\n\r]+$/,
"");if(r>=60&&o.length>80){let a=Math.min(r-39,o.length-79);o="\u2026"+o.substring(a),r-=a-1}if(o.length>80&&(o=o.substring(
0,79)+"\u2026"),s>1&&/^ *$/.test(o.substring(0,r))){let a=t.substring(e.lineStarts[s-2],e.lineStarts[s-1]);a.length>80&&
(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=n.linePos[1];c?.line===s&&c.col>i&&(a=Math.max(1,Math.min(c.col-i,80-r)));let l=" ".
repeat(r)+"^".repeat(a);n.message+=`:

${o}
${l}
`}};Si.YAMLError=bi;Si.YAMLParseError=Xu;Si.YAMLWarning=Qu;Si.prettifyError=yR});var _i=d(R0=>{"use strict";function gR(t,{flow:e,indicator:n,next:s,offset:i,onError:r,parentIndent:o,startOnNewline:a}){
let c=!1,l=a,u=a,f="",p="",m=!1,g=!1,h=null,y=null,S=null,_=null,k=null,O=null,A=null;for(let w of t)switch(g&&(w.type!==
"space"&&w.type!=="newline"&&w.type!=="comma"&&r(w.offset,"MISSING_CHAR","Tags and anchors must be separated from the ne\
xt token by white space"),g=!1),h&&(l&&w.type!=="comment"&&w.type!=="newline"&&r(h,"TAB_AS_INDENT","Tabs are not allowed\
 as indentation"),h=null),w.type){case"space":!e&&(n!=="doc-start"||s?.type!=="flow-collection")&&w.source.includes("	")&&
(h=w),u=!0;break;case"comment":{u||r(w,"MISSING_CHAR","Comments must be separated from other tokens by white space chara\
cters");let Y=w.source.substring(1)||" ";f?f+=p+Y:f=Y,p="",l=!1;break}case"newline":l?f?f+=w.source:(!O||n!=="seq-item-i\
nd")&&(c=!0):p+=w.source,l=!0,m=!0,(y||S)&&(_=w),u=!0;break;case"anchor":y&&r(w,"MULTIPLE_ANCHORS","A node can have at m\
ost one anchor"),w.source.endsWith(":")&&r(w.offset+w.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),
y=w,A??(A=w.offset),l=!1,u=!1,g=!0;break;case"tag":{S&&r(w,"MULTIPLE_TAGS","A node can have at most one tag"),S=w,A??(A=
w.offset),l=!1,u=!1,g=!0;break}case n:(y||S)&&r(w,"BAD_PROP_ORDER",`Anchors and tags must be after the ${w.source} indic\
ator`),O&&r(w,"UNEXPECTED_TOKEN",`Unexpected ${w.source} in ${e??"collection"}`),O=w,l=n==="seq-item-ind"||n==="explicit\
-key-ind",u=!1;break;case"comma":if(e){k&&r(w,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),k=w,l=!1,u=!1;break}default:r(w,
"UNEXPECTED_TOKEN",`Unexpected ${w.type} token`),l=!1,u=!1}let E=t[t.length-1],x=E?E.offset+E.source.length:i;return g&&
s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&r(s.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),h&&(l&&h.indent<=o||s?.type==="block-map"||s?.type===
"block-seq")&&r(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:O,spaceBefore:c,comment:f,hasNewline:m,
anchor:y,tag:S,newlineAfterProp:_,end:x,start:A??x}}R0.resolveProps=gR});var Xo=d(M0=>{"use strict";function Zu(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-s\
calar":case"single-quoted-scalar":if(t.source.includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){
for(let n of e.start)if(n.type==="newline")return!0;if(e.sep){for(let n of e.sep)if(n.type==="newline")return!0}if(Zu(e.
key)||Zu(e.value))return!0}return!1;default:return!0}}M0.containsNewline=Zu});var ed=d(I0=>{"use strict";var bR=Xo();function SR(t,e,n){if(e?.type==="flow-collection"){let s=e.end[0];s.indent===t&&(s.
source==="]"||s.source==="}")&&bR.containsNewline(e)&&n(s,"BAD_INDENT","Flow end indicator should be more indented than \
parent",!0)}}I0.flowIndentCheck=SR});var td=d(C0=>{"use strict";var q0=M();function wR(t,e,n){let{uniqueKeys:s}=t.options;if(s===!1)return!1;let i=typeof s==
"function"?s:(r,o)=>r===o||q0.isScalar(r)&&q0.isScalar(o)&&r.value===o.value;return e.some(r=>i(r.key,n))}C0.mapIncludes=
wR});var F0=d(j0=>{"use strict";var L0=Mt(),_R=qt(),$0=_i(),vR=Xo(),D0=ed(),kR=td(),x0="All mapping items must start at the s\
ame column";function OR({composeNode:t,composeEmptyNode:e},n,s,i,r){let o=r?.nodeClass??_R.YAMLMap,a=new o(n.schema);n.atRoot&&
(n.atRoot=!1);let c=s.offset,l=null;for(let u of s.items){let{start:f,key:p,sep:m,value:g}=u,h=$0.resolveProps(f,{indicator:"\
explicit-key-ind",next:p??m?.[0],offset:c,onError:i,parentIndent:s.indent,startOnNewline:!0}),y=!h.found;if(y){if(p&&(p.
type==="block-seq"?i(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&
p.indent!==s.indent&&i(c,"BAD_INDENT",x0)),!h.anchor&&!h.tag&&!m){l=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||vR.containsNewline(p))&&i(p??f[f.length-1],"MULTILINE_IMP\
LICIT_KEY","Implicit keys need to be on a single line")}else h.found?.indent!==s.indent&&i(c,"BAD_INDENT",x0);n.atKey=!0;
let S=h.end,_=p?t(n,p,h,i):e(n,S,f,null,h,i);n.schema.compat&&D0.flowIndentCheck(s.indent,p,i),n.atKey=!1,kR.mapIncludes(
n,a.items,_)&&i(S,"DUPLICATE_KEY","Map keys must be unique");let k=$0.resolveProps(m??[],{indicator:"map-value-ind",next:g,
offset:_.range[2],onError:i,parentIndent:s.indent,startOnNewline:!p||p.type==="block-scalar"});if(c=k.end,k.found){y&&(g?.
type==="block-map"&&!k.hasNewline&&i(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.
options.strict&&h.start<k.found.offset-1024&&i(_.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars\
 after the start of an implicit block mapping key"));let O=g?t(n,g,k,i):e(n,c,m,null,k,i);n.schema.compat&&D0.flowIndentCheck(
s.indent,g,i),c=O.range[2];let A=new L0.Pair(_,O);n.options.keepSourceTokens&&(A.srcToken=u),a.items.push(A)}else{y&&i(_.
range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),k.comment&&(_.comment?_.comment+=`
`+k.comment:_.comment=k.comment);let O=new L0.Pair(_);n.options.keepSourceTokens&&(O.srcToken=u),a.items.push(O)}}return l&&
l<c&&i(l,"IMPOSSIBLE","Map comment with trailing content"),a.range=[s.offset,c,l??c],a}j0.resolveBlockMap=OR});var B0=d(K0=>{"use strict";var TR=Ct(),AR=_i(),ER=ed();function PR({composeNode:t,composeEmptyNode:e},n,s,i,r){let o=r?.
nodeClass??TR.YAMLSeq,a=new o(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=s.offset,l=null;for(let{start:u,
value:f}of s.items){let p=AR.resolveProps(u,{indicator:"seq-item-ind",next:f,offset:c,onError:i,parentIndent:s.indent,startOnNewline:!0});
if(!p.found)if(p.anchor||p.tag||f)f?.type==="block-seq"?i(p.end,"BAD_INDENT","All sequence items must start at the same \
column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{l=p.end,p.comment&&(a.comment=p.comment);continue}
let m=f?t(n,f,p,i):e(n,p.end,u,null,p,i);n.schema.compat&&ER.flowIndentCheck(s.indent,f,i),c=m.range[2],a.items.push(m)}
return a.range=[s.offset,c,l??c],a}K0.resolveBlockSeq=PR});var rs=d(U0=>{"use strict";function NR(t,e,n,s){let i="";if(t){let r=!1,o="";for(let a of t){let{source:c,type:l}=a;switch(l){case"\
space":r=!0;break;case"comment":{n&&!r&&s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space \
characters");let u=c.substring(1)||" ";i?i+=o+u:i=u,o="";break}case"newline":i&&(o+=c),r=!0;break;default:s(a,"UNEXPECTE\
D_TOKEN",`Unexpected ${l} at node end`)}e+=c.length}}return{comment:i,offset:e}}U0.resolveEnd=NR});var Y0=d(G0=>{"use strict";var RR=M(),MR=Mt(),W0=qt(),IR=Ct(),qR=rs(),V0=_i(),CR=Xo(),LR=td(),nd="Block collections are \
not allowed within flow collections",sd=t=>t&&(t.type==="block-map"||t.type==="block-seq");function $R({composeNode:t,composeEmptyNode:e},n,s,i,r){
let o=s.start.source==="{",a=o?"flow map":"flow sequence",c=r?.nodeClass??(o?W0.YAMLMap:IR.YAMLSeq),l=new c(n.schema);l.
flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=s.offset+s.start.source.length;for(let y=0;y<s.items.
length;++y){let S=s.items[y],{start:_,key:k,sep:O,value:A}=S,E=V0.resolveProps(_,{flow:a,indicator:"explicit-key-ind",next:k??
O?.[0],offset:f,onError:i,parentIndent:s.indent,startOnNewline:!1});if(!E.found){if(!E.anchor&&!E.tag&&!O&&!A){y===0&&E.
comma?i(E.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<s.items.length-1&&i(E.start,"UNEXPECTED_TOKEN",`Unexpected \
empty item in ${a}`),E.comment&&(l.comment?l.comment+=`
`+E.comment:l.comment=E.comment),f=E.end;continue}!o&&n.options.strict&&CR.containsNewline(k)&&i(k,"MULTILINE_IMPLICIT_K\
EY","Implicit keys of flow sequence pairs need to be on a single line")}if(y===0)E.comma&&i(E.comma,"UNEXPECTED_TOKEN",`\
Unexpected , in ${a}`);else if(E.comma||i(E.start,"MISSING_CHAR",`Missing , between ${a} items`),E.comment){let x="";e:for(let w of _)
switch(w.type){case"comma":case"space":break;case"comment":x=w.source.substring(1);break e;default:break e}if(x){let w=l.
items[l.items.length-1];RR.isPair(w)&&(w=w.value??w.key),w.comment?w.comment+=`
`+x:w.comment=x,E.comment=E.comment.substring(x.length+1)}}if(!o&&!O&&!E.found){let x=A?t(n,A,E,i):e(n,E.end,O,null,E,i);
l.items.push(x),f=x.range[2],sd(A)&&i(x.range,"BLOCK_IN_FLOW",nd)}else{n.atKey=!0;let x=E.end,w=k?t(n,k,E,i):e(n,x,_,null,
E,i);sd(k)&&i(w.range,"BLOCK_IN_FLOW",nd),n.atKey=!1;let Y=V0.resolveProps(O??[],{flow:a,indicator:"map-value-ind",next:A,
offset:w.range[2],onError:i,parentIndent:s.indent,startOnNewline:!1});if(Y.found){if(!o&&!E.found&&n.options.strict){if(O)
for(let J of O){if(J===Y.found)break;if(J.type==="newline"){i(J,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence\
 pairs need to be on a single line");break}}E.start<Y.found.offset-1024&&i(Y.found,"KEY_OVER_1024_CHARS","The : indicato\
r must be at most 1024 chars after the start of an implicit flow sequence key")}}else A&&("source"in A&&A.source?.[0]===
":"?i(A,"MISSING_CHAR",`Missing space after : in ${a}`):i(Y.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let At=A?
t(n,A,Y,i):Y.found?e(n,Y.end,O,null,Y,i):null;At?sd(A)&&i(At.range,"BLOCK_IN_FLOW",nd):Y.comment&&(w.comment?w.comment+=
`
`+Y.comment:w.comment=Y.comment);let Vn=new MR.Pair(w,At);if(n.options.keepSourceTokens&&(Vn.srcToken=S),o){let J=l;LR.mapIncludes(
n,J.items,w)&&i(x,"DUPLICATE_KEY","Map keys must be unique"),J.items.push(Vn)}else{let J=new W0.YAMLMap(n.schema);J.flow=
!0,J.items.push(Vn);let Ly=(At??w).range;J.range=[w.range[0],Ly[1],Ly[2]],l.items.push(J)}f=At?At.range[2]:Y.end}}let p=o?
"}":"]",[m,...g]=s.end,h=f;if(m?.source===p)h=m.offset+m.source.length;else{let y=a[0].toUpperCase()+a.substring(1),S=u?
`${y} must end with a ${p}`:`${y} in block collection must be sufficiently indented and end with a ${p}`;i(f,u?"MISSING_\
CHAR":"BAD_INDENT",S),m&&m.source.length!==1&&g.unshift(m)}if(g.length>0){let y=qR.resolveEnd(g,h,n.options.strict,i);y.
comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[s.offset,h,y.offset]}else l.range=[s.offset,h,h];return l}G0.resolveFlowCollection=
$R});var H0=d(J0=>{"use strict";var DR=M(),xR=V(),jR=qt(),FR=Ct(),KR=F0(),BR=B0(),UR=Y0();function id(t,e,n,s,i,r){let o=n.type===
"block-map"?KR.resolveBlockMap(t,e,n,s,r):n.type==="block-seq"?BR.resolveBlockSeq(t,e,n,s,r):UR.resolveFlowCollection(t,
e,n,s,r),a=o.constructor;return i==="!"||i===a.tagName?(o.tag=a.tagName,o):(i&&(o.tag=i),o)}function WR(t,e,n,s,i){let r=s.
tag,o=r?e.directives.tagName(r.source,p=>i(r,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="block-seq"){let{anchor:p,newlineAfterProp:m}=s,
g=p&&r?p.offset>r.offset?p:r:p??r;g&&(!m||m.offset<g.offset)&&i(g,"MISSING_CHAR","Missing newline after block sequence p\
rops")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||
o===jR.YAMLMap.tagName&&a==="map"||o===FR.YAMLSeq.tagName&&a==="seq")return id(t,e,n,i,o);let c=e.schema.tags.find(p=>p.
tag===o&&p.collection===a);if(!c){let p=e.schema.knownTags[o];if(p?.collection===a)e.schema.tags.push(Object.assign({},p,
{default:!1})),c=p;else return p?i(r,"BAD_COLLECTION_TYPE",`${p.tag} used for ${a} collection, but expects ${p.collection??
"scalar"}`,!0):i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),id(t,e,n,i,o)}let l=id(t,e,n,i,o,c),u=c.resolve?.(l,p=>i(
r,"TAG_RESOLVE_FAILED",p),e.options)??l,f=DR.isNode(u)?u:new xR.Scalar(u);return f.range=l.range,f.tag=o,c?.format&&(f.format=
c.format),f}J0.composeCollection=WR});var od=d(z0=>{"use strict";var rd=V();function VR(t,e,n){let s=e.offset,i=GR(e,t.options.strict,n);if(!i)return{value:"",
type:null,comment:"",range:[s,s,s]};let r=i.mode===">"?rd.Scalar.BLOCK_FOLDED:rd.Scalar.BLOCK_LITERAL,o=e.source?YR(e.source):
[],a=o.length;for(let h=o.length-1;h>=0;--h){let y=o[h][1];if(y===""||y==="\r")a=h;else break}if(a===0){let h=i.chomp===
"+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",y=s+i.length;return e.source&&(y+=e.source.length),{value:h,type:r,comment:i.comment,
range:[s,y,y]}}let c=e.indent+i.indent,l=e.offset+i.length,u=0;for(let h=0;h<a;++h){let[y,S]=o[h];if(S===""||S==="\r")i.
indent===0&&y.length>c&&(c=y.length);else{y.length<c&&n(l+y.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),i.indent===0&&(c=y.length),u=h,c===0&&!t.atRoot&&n(l,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}l+=y.length+S.length+1}for(let h=o.length-1;h>=a;--h)
o[h][0].length>c&&(a=h+1);let f="",p="",m=!1;for(let h=0;h<u;++h)f+=o[h][0].slice(c)+`
`;for(let h=u;h<a;++h){let[y,S]=o[h];l+=y.length+S.length+1;let _=S[S.length-1]==="\r";if(_&&(S=S.slice(0,-1)),S&&y.length<
c){let O=`Block scalar lines must not be less indented than their ${i.indent?"explicit indentation indicator":"first lin\
e"}`;n(l-S.length-(_?2:1),"BAD_INDENT",O),y=""}r===rd.Scalar.BLOCK_LITERAL?(f+=p+y.slice(c)+S,p=`
`):y.length>c||S[0]==="	"?(p===" "?p=`
`:!m&&p===`
`&&(p=`

`),f+=p+y.slice(c)+S,p=`
`,m=!0):S===""?p===`
`?f+=`
`:p=`
`:(f+=p+S,p=" ",m=!1)}switch(i.chomp){case"-":break;case"+":for(let h=a;h<o.length;++h)f+=`
`+o[h][0].slice(c);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let g=s+i.length+e.source.length;return{value:f,type:r,comment:i.comment,range:[s,g,g]}}function GR({offset:t,props:e},n,s){
if(e[0].type!=="block-scalar-header")return s(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=e[0],
r=i[0],o=0,a="",c=-1;for(let p=1;p<i.length;++p){let m=i[p];if(!a&&(m==="-"||m==="+"))a=m;else{let g=Number(m);!o&&g?o=g:
c===-1&&(c=t+p)}}c!==-1&&s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let l=!1,u="",f=i.
length;for(let p=1;p<e.length;++p){let m=e[p];switch(m.type){case"space":l=!0;case"newline":f+=m.source.length;break;case"\
comment":n&&!l&&s(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),f+=m.source.
length,u=m.source.substring(1);break;case"error":s(m,"UNEXPECTED_TOKEN",m.message),f+=m.source.length;break;default:{let g=`\
Unexpected token in block scalar header: ${m.type}`;s(m,"UNEXPECTED_TOKEN",g);let h=m.source;h&&typeof h=="string"&&(f+=
h.length)}}}return{mode:r,indent:o,chomp:a,comment:u,length:f}}function YR(t){let e=t.split(/\n( *)/),n=e[0],s=n.match(/^( *)/),
r=[s?.[1]?[s[1],n.slice(s[1].length)]:["",n]];for(let o=1;o<e.length;o+=2)r.push([e[o],e[o+1]]);return r}z0.resolveBlockScalar=
VR});var cd=d(Q0=>{"use strict";var ad=V(),JR=rs();function HR(t,e,n){let{offset:s,type:i,source:r,end:o}=t,a,c,l=(p,m,g)=>n(
s+p,m,g);switch(i){case"scalar":a=ad.Scalar.PLAIN,c=zR(r,l);break;case"single-quoted-scalar":a=ad.Scalar.QUOTE_SINGLE,c=
XR(r,l);break;case"double-quoted-scalar":a=ad.Scalar.QUOTE_DOUBLE,c=QR(r,l);break;default:return n(t,"UNEXPECTED_TOKEN",
`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[s,s+r.length,s+r.length]}}let u=s+
r.length,f=JR.resolveEnd(o,u,e,n);return{value:c,type:a,comment:f.comment,range:[s,u,f.offset]}}function zR(t,e){let n="";
switch(t[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicat\
or character %";break;case"|":case">":{n=`block scalar indicator ${t[0]}`;break}case"@":case"`":{n=`reserved character ${t[0]}`;
break}}return n&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),X0(t)}function XR(t,e){return(t[t.length-1]!==
"'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quote"),X0(t.slice(1,-1)).replace(/''/g,"'")}function X0(t){
let e=/(.*?)\r?\n/sy,n=e.exec(t);if(!n)return t;let s,i;try{s=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	\
])[ 	]+$","g")}catch{s=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let r=n[1].replace(s,""),o=" ",a=e.lastIndex;for(;n=e.exec(t);){let l=n[1].
replace(i,"");l===""?o===`
`?r+=o:o=`
`:(r+=o+l,o=" "),a=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(t),r+o+(n?.[1]??"")}function QR(t,e){let n="";
for(let s=1;s<t.length-1;++s){let i=t[s];if(!(i==="\r"&&t[s+1]===`
`))if(i===`
`){let{fold:r,offset:o}=ZR(t,s);n+=r,s=o}else if(i==="\\"){let r=t[++s],o=eM[r];if(o)n+=o;else if(r===`
`)for(r=t[s+1];r===" "||r==="	";)r=t[++s+1];else if(r==="\r"&&t[s+1]===`
`)for(r=t[++s+1];r===" "||r==="	";)r=t[++s+1];else if(r==="x"||r==="u"||r==="U"){let a=r==="x"?2:r==="u"?4:8;n+=tM(t,s+1,
a,e),s+=a}else{let a=t.substr(s-1,2);e(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(i===" "||i==="	"){
let r=s,o=t[s+1];for(;o===" "||o==="	";)o=t[++s+1];o!==`
`&&!(o==="\r"&&t[s+2]===`
`)&&(n+=s>r?t.slice(r,s+1):i)}else n+=i}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing cl\
osing "quote'),n}function ZR(t,e){let n="",s=t[e+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&t[e+2]!==`
`);)s===`
`&&(n+=`
`),e+=1,s=t[e+1];return n||(n=" "),{fold:n,offset:e}}var eM={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function tM(t,e,n,s){
let i=t.substr(e,n),o=i.length===n&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=t.substr(e-2,n+2);return s(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}Q0.resolveFlowScalar=HR});var tb=d(eb=>{"use strict";var ln=M(),Z0=V(),nM=od(),sM=cd();function iM(t,e,n,s){let{value:i,type:r,comment:o,range:a}=e.
type==="block-scalar"?nM.resolveBlockScalar(t,e,s):sM.resolveFlowScalar(e,t.options.strict,s),c=n?t.directives.tagName(n.
source,f=>s(n,"TAG_RESOLVE_FAILED",f)):null,l;t.options.stringKeys&&t.atKey?l=t.schema[ln.SCALAR]:c?l=rM(t.schema,i,c,n,
s):e.type==="scalar"?l=oM(t,i,e,s):l=t.schema[ln.SCALAR];let u;try{let f=l.resolve(i,p=>s(n??e,"TAG_RESOLVE_FAILED",p),t.
options);u=ln.isScalar(f)?f:new Z0.Scalar(f)}catch(f){let p=f instanceof Error?f.message:String(f);s(n??e,"TAG_RESOLVE_F\
AILED",p),u=new Z0.Scalar(i)}return u.range=a,u.source=i,r&&(u.type=r),c&&(u.tag=c),l.format&&(u.format=l.format),o&&(u.
comment=o),u}function rM(t,e,n,s,i){if(n==="!")return t[ln.SCALAR];let r=[];for(let a of t.tags)if(!a.collection&&a.tag===
n)if(a.default&&a.test)r.push(a);else return a;for(let a of r)if(a.test?.test(e))return a;let o=t.knownTags[n];return o&&
!o.collection?(t.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,
n!=="tag:yaml.org,2002:str"),t[ln.SCALAR])}function oM({atKey:t,directives:e,schema:n},s,i,r){let o=n.tags.find(a=>(a.default===
!0||t&&a.default==="key")&&a.test?.test(s))||n[ln.SCALAR];if(n.compat){let a=n.compat.find(c=>c.default&&c.test?.test(s))??
n[ln.SCALAR];if(o.tag!==a.tag){let c=e.tagString(o.tag),l=e.tagString(a.tag),u=`Value may be parsed as either ${c} or ${l}`;
r(i,"TAG_RESOLVE_FAILED",u,!0)}}return o}eb.composeScalar=iM});var sb=d(nb=>{"use strict";function aM(t,e,n){if(e){n??(n=e.length);for(let s=n-1;s>=0;--s){let i=e[s];switch(i.type){case"\
space":case"comment":case"newline":t-=i.source.length;continue}for(i=e[++s];i?.type==="space";)t+=i.source.length,i=e[++s];
break}}return t}nb.emptyScalarPosition=aM});var ob=d(ud=>{"use strict";var cM=ti(),lM=M(),uM=H0(),ib=tb(),dM=rs(),fM=sb(),pM={composeNode:rb,composeEmptyNode:ld};function rb(t,e,n,s){
let i=t.atKey,{spaceBefore:r,comment:o,anchor:a,tag:c}=n,l,u=!0;switch(e.type){case"alias":l=hM(t,e,s),(a||c)&&s(e,"ALIA\
S_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quot\
ed-scalar":case"block-scalar":l=ib.composeScalar(t,e,c,s),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"\
block-seq":case"flow-collection":try{l=uM.composeCollection(pM,t,e,n,s),a&&(l.anchor=a.source.substring(1))}catch(f){let p=f instanceof
Error?f.message:String(f);s(e,"RESOURCE_EXHAUSTION",p)}break;default:{let f=e.type==="error"?e.message:`Unsupported toke\
n (type: ${e.type})`;s(e,"UNEXPECTED_TOKEN",f),u=!1}}return l??(l=ld(t,e.offset,void 0,null,n,s)),a&&l.anchor===""&&s(a,
"BAD_ALIAS","Anchor cannot be an empty string"),i&&t.options.stringKeys&&(!lM.isScalar(l)||typeof l.value!="string"||l.tag&&
l.tag!=="tag:yaml.org,2002:str")&&s(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&(l.spaceBefore=
!0),o&&(e.type==="scalar"&&e.source===""?l.comment=o:l.commentBefore=o),t.options.keepSourceTokens&&u&&(l.srcToken=e),l}
function ld(t,e,n,s,{spaceBefore:i,comment:r,anchor:o,tag:a,end:c},l){let u={type:"scalar",offset:fM.emptyScalarPosition(
e,n,s),indent:-1,source:""},f=ib.composeScalar(t,u,a,l);return o&&(f.anchor=o.source.substring(1),f.anchor===""&&l(o,"BA\
D_ALIAS","Anchor cannot be an empty string")),i&&(f.spaceBefore=!0),r&&(f.comment=r,f.range[2]=c),f}function hM({options:t},{
offset:e,source:n,end:s},i){let r=new cM.Alias(n.substring(1));r.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty \
string"),r.source.endsWith(":")&&i(e+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+n.length,a=dM.resolveEnd(
s,o,t.strict,i);return r.range=[e,o,a.offset],a.comment&&(r.comment=a.comment),r}ud.composeEmptyNode=ld;ud.composeNode=rb});var lb=d(cb=>{"use strict";var mM=gi(),ab=ob(),yM=rs(),gM=_i();function bM(t,e,{offset:n,start:s,value:i,end:r},o){let a=Object.
assign({_directives:e},t),c=new mM.Document(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.
schema},u=gM.resolveProps(s,{indicator:"doc-start",next:i??r?.[0],offset:n,onError:o,parentIndent:0,startOnNewline:!0});
u.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!u.hasNewline&&o(u.end,"MISSING_CHAR",
"Block collection cannot start on same line with directives-end marker")),c.contents=i?ab.composeNode(l,i,u,o):ab.composeEmptyNode(
l,u.end,s,null,u,o);let f=c.contents.range[2],p=yM.resolveEnd(r,f,!1,o);return p.comment&&(c.comment=p.comment),c.range=
[n,f,p.offset],c}cb.composeDoc=bM});var fd=d(fb=>{"use strict";var SM=require("process"),wM=Xl(),_M=gi(),vi=wi(),ub=M(),vM=lb(),kM=rs();function ki(t){if(typeof t==
"number")return[t,t+1];if(Array.isArray(t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:n}=t;return[e,e+(typeof n==
"string"?n.length:1)]}function db(t){let e="",n=!1,s=!1;for(let i=0;i<t.length;++i){let r=t[i];switch(r[0]){case"#":e+=(e===
""?"":s?`

`:`
`)+(r.substring(1)||" "),n=!0,s=!1;break;case"%":t[i+1]?.[0]!=="#"&&(i+=1),n=!1;break;default:n||(s=!0),n=!1}}return{comment:e,
afterEmptyLine:s}}var dd=class{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(n,s,i,r)=>{let o=ki(n);r?this.warnings.push(new vi.YAMLWarning(o,s,i)):this.errors.push(new vi.
YAMLParseError(o,s,i))},this.directives=new wM.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,n){let{comment:s,
afterEmptyLine:i}=db(this.prelude);if(s){let r=e.contents;if(n)e.comment=e.comment?`${e.comment}
${s}`:s;else if(i||e.directives.docStart||!r)e.commentBefore=s;else if(ub.isCollection(r)&&!r.flow&&r.items.length>0){let o=r.
items[0];ub.isPair(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${s}
${a}`:s}else{let o=r.commentBefore;r.commentBefore=o?`${s}
${o}`:s}}if(n){for(let r=0;r<this.errors.length;++r)e.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)
e.warnings.push(this.warnings[r])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:db(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(e,n=!1,s=-1){for(let i of e)yield*this.next(i);yield*this.end(n,s)}*next(e){switch(SM.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(n,s,i)=>{let r=ki(e);r[0]+=n,this.onError(
r,"BAD_DIRECTIVE",s,i)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{let n=vM.composeDoc(this.
options,this.directives,e,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(e,"MISSING_CHAR","Missin\
g directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=
!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"erro\
r":{let n=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new vi.YAMLParseError(ki(e),"UNEXPECTED_TOKEN",
n);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){let s="Un\
expected doc-end without preceding document";this.errors.push(new vi.YAMLParseError(ki(e),"UNEXPECTED_TOKEN",s));break}this.
doc.directives.docEnd=!0;let n=kM.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.
decorate(this.doc,!0),n.comment){let s=this.doc.comment;this.doc.comment=s?`${s}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new vi.YAMLParseError(ki(e),"UNEXPECTE\
D_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=
null;else if(e){let s=Object.assign({_directives:this.directives},this.options),i=new _M.Document(void 0,s);this.atDirectives&&
this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,n,n],this.decorate(i,!1),yield i}}};fb.
Composer=dd});var mb=d(Qo=>{"use strict";var OM=od(),TM=cd(),AM=wi(),pb=oi();function EM(t,e=!0,n){if(t){let s=(i,r,o)=>{let a=typeof i==
"number"?i:Array.isArray(i)?i[0]:i.offset;if(n)n(a,r,o);else throw new AM.YAMLParseError([a,a+1],r,o)};switch(t.type){case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":return TM.resolveFlowScalar(t,e,s);case"block-scalar":return OM.
resolveBlockScalar({options:{strict:e}},t,s)}}return null}function PM(t,e){let{implicitKey:n=!1,indent:s,inFlow:i=!1,offset:r=-1,
type:o="PLAIN"}=e,a=pb.stringifyString({type:o,value:t},{implicitKey:n,indent:s>0?" ".repeat(s):"",inFlow:i,options:{blockQuote:!0,
lineWidth:-1}}),c=e.end??[{type:"newline",offset:-1,indent:s,source:`
`}];switch(a[0]){case"|":case">":{let l=a.indexOf(`
`),u=a.substring(0,l),f=a.substring(l+1)+`
`,p=[{type:"block-scalar-header",offset:r,indent:s,source:u}];return hb(p,c)||p.push({type:"newline",offset:-1,indent:s,
source:`
`}),{type:"block-scalar",offset:r,indent:s,props:p,source:f}}case'"':return{type:"double-quoted-scalar",offset:r,indent:s,
source:a,end:c};case"'":return{type:"single-quoted-scalar",offset:r,indent:s,source:a,end:c};default:return{type:"scalar",
offset:r,indent:s,source:a,end:c}}}function NM(t,e,n={}){let{afterKey:s=!1,implicitKey:i=!1,inFlow:r=!1,type:o}=n,a="ind\
ent"in t?t.indent:null;if(s&&typeof a=="number"&&(a+=2),!o)switch(t.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"\
double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let l=t.props[0];if(l.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");o=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=pb.stringifyString(
{type:o,value:e},{implicitKey:i||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}});
switch(c[0]){case"|":case">":RM(t,c);break;case'"':pd(t,c,"double-quoted-scalar");break;case"'":pd(t,c,"single-quoted-sc\
alar");break;default:pd(t,c,"scalar")}}function RM(t,e){let n=e.indexOf(`
`),s=e.substring(0,n),i=e.substring(n+1)+`
`;if(t.type==="block-scalar"){let r=t.props[0];if(r.type!=="block-scalar-header")throw new Error("Invalid block scalar h\
eader");r.source=s,t.source=i}else{let{offset:r}=t,o="indent"in t?t.indent:-1,a=[{type:"block-scalar-header",offset:r,indent:o,
source:s}];hb(a,"end"in t?t.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`
`});for(let c of Object.keys(t))c!=="type"&&c!=="offset"&&delete t[c];Object.assign(t,{type:"block-scalar",indent:o,props:a,
source:i})}}function hb(t,e){if(e)for(let n of e)switch(n.type){case"space":case"comment":t.push(n);break;case"newline":
return t.push(n),!0}return!1}function pd(t,e,n){switch(t.type){case"scalar":case"double-quoted-scalar":case"single-quote\
d-scalar":t.type=n,t.source=e;break;case"block-scalar":{let s=t.props.slice(1),i=e.length;t.props[0].type==="block-scala\
r-header"&&(i-=t.props[0].source.length);for(let r of s)r.offset+=i;delete t.props,Object.assign(t,{type:n,source:e,end:s});
break}case"block-map":case"block-seq":{let i={type:"newline",offset:t.offset+e.length,indent:t.indent,source:`
`};delete t.items,Object.assign(t,{type:n,source:e,end:[i]});break}default:{let s="indent"in t?t.indent:-1,i="end"in t&&
Array.isArray(t.end)?t.end.filter(r=>r.type==="space"||r.type==="comment"||r.type==="newline"):[];for(let r of Object.keys(
t))r!=="type"&&r!=="offset"&&delete t[r];Object.assign(t,{type:n,indent:s,source:e,end:i})}}}Qo.createScalarToken=PM;Qo.
resolveAsScalar=EM;Qo.setScalarValue=NM});var gb=d(yb=>{"use strict";var MM=t=>"type"in t?ea(t):Zo(t);function ea(t){switch(t.type){case"block-scalar":{let e="";for(let n of t.
props)e+=ea(n);return e+t.source}case"block-map":case"block-seq":{let e="";for(let n of t.items)e+=Zo(n);return e}case"f\
low-collection":{let e=t.start.source;for(let n of t.items)e+=Zo(n);for(let n of t.end)e+=n.source;return e}case"documen\
t":{let e=Zo(t);if(t.end)for(let n of t.end)e+=n.source;return e}default:{let e=t.source;if("end"in t&&t.end)for(let n of t.
end)e+=n.source;return e}}}function Zo({start:t,key:e,sep:n,value:s}){let i="";for(let r of t)i+=r.source;if(e&&(i+=ea(e)),
n)for(let r of n)i+=r.source;return s&&(i+=ea(s)),i}yb.stringify=MM});var _b=d(wb=>{"use strict";var hd=Symbol("break visit"),IM=Symbol("skip children"),bb=Symbol("remove item");function un(t,e){
"type"in t&&t.type==="document"&&(t={start:t.start,value:t.value}),Sb(Object.freeze([]),t,e)}un.BREAK=hd;un.SKIP=IM;un.REMOVE=
bb;un.itemAtPath=(t,e)=>{let n=t;for(let[s,i]of e){let r=n?.[s];if(r&&"items"in r)n=r.items[i];else return}return n};un.
parentCollection=(t,e)=>{let n=un.itemAtPath(t,e.slice(0,-1)),s=e[e.length-1][0],i=n?.[s];if(i&&"items"in i)return i;throw new Error(
"Parent collection not found")};function Sb(t,e,n){let s=n(e,t);if(typeof s=="symbol")return s;for(let i of["key","value"]){
let r=e[i];if(r&&"items"in r){for(let o=0;o<r.items.length;++o){let a=Sb(Object.freeze(t.concat([[i,o]])),r.items[o],n);
if(typeof a=="number")o=a-1;else{if(a===hd)return hd;a===bb&&(r.items.splice(o,1),o-=1)}}typeof s=="function"&&i==="key"&&
(s=s(e,t))}}return typeof s=="function"?s(e,t):s}wb.visit=un});var ta=d(re=>{"use strict";var md=mb(),qM=gb(),CM=_b(),yd="\uFEFF",gd="",bd="",Sd="",LM=t=>!!t&&"items"in t,$M=t=>!!t&&
(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function DM(t){
switch(t){case yd:return"<BOM>";case gd:return"<DOC>";case bd:return"<FLOW_END>";case Sd:return"<SCALAR>";default:return JSON.
stringify(t)}}function xM(t){switch(t){case yd:return"byte-order-mark";case gd:return"doc-mode";case bd:return"flow-erro\
r-end";case Sd:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}re.createScalarToken=md.createScalarToken;re.resolveAsScalar=
md.resolveAsScalar;re.setScalarValue=md.setScalarValue;re.stringify=qM.stringify;re.visit=CM.visit;re.BOM=yd;re.DOCUMENT=
gd;re.FLOW_END=bd;re.SCALAR=Sd;re.isCollection=LM;re.isScalar=$M;re.prettyToken=DM;re.tokenType=xM});var vd=d(kb=>{"use strict";var Oi=ta();function Ie(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var vb=new Set("0123456789ABCDEFabcdef"),jM=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),na=new Set(",[]{}"),FM=new Set(` ,[]{}
\r	`),wd=t=>!t||FM.has(t),_d=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,n=!1){
if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=
null}this.atEnd=!n;let s=this.next??"stream";for(;s&&(n||this.hasChars(1));)s=yield*this.parseNext(s)}atLineEnd(){let e=this.
pos,n=this.buffer[e];for(;n===" "||n==="	";)n=this.buffer[++e];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let n=this.buffer[e];if(this.indentNext>0){let s=0;for(;n===
" ";)n=this.buffer[++s+e];if(n==="\r"){let i=this.buffer[s+e+1];if(i===`
`||!i&&!this.atEnd)return e+s+1}return n===`
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
m");if(e[0]===Oi.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let n=e.length,s=e.indexOf("#");for(;s!==-1;){
let r=e[s-1];if(r===" "||r==="	"){n=s-1;break}else s=e.indexOf("#",s+1)}for(;;){let r=e[n-1];if(r===" "||r==="	")n-=1;else
break}let i=(yield*this.pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),
"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-n),yield*this.pushNewline(),
"stream"}return yield Oi.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)
return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");
let n=this.peek(3);if((n==="---"||n==="...")&&Ie(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.
indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!Ie(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Ie(n)){let s=(yield*this.pushCount(
1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){
yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext("doc");let n=yield*this.pushIndicators();
switch(e[n]){case"#":yield*this.pushCount(e.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(
1),"doc";case"*":return yield*this.pushUntil(wd),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case"\
>":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-n),yield*this.
pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,n,
s=-1;do e=yield*this.pushNewline(),e>0?(n=yield*this.pushSpaces(!1),this.indentValue=s=n):n=0,n+=yield*this.pushSpaces(!0);while(e+
n>0);let i=this.getLine();if(i===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&i[0]!=="#"||s===0&&(i.startsWith(
"---")||i.startsWith("..."))&&Ie(i[3]))&&!(s===this.indentNext-1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.
flowLevel=0,yield Oi.FLOW_END,yield*this.parseLineStart();let r=0;for(;i[r]===",";)r+=yield*this.pushCount(1),r+=yield*this.
pushSpaces(!0),this.flowKey=!1;switch(r+=yield*this.pushIndicators(),i[r]){case void 0:return"flow";case"#":return yield*this.
pushCount(i.length-r),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"\
}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.
pushUntil(wd),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);
if(this.flowKey||Ie(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:
return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),n=this.buffer.indexOf(e,
this.pos+1);if(e==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let r=0;for(;this.
buffer[n-1-r]==="\\";)r+=1;if(r%2===0)break;n=this.buffer.indexOf('"',n+1)}let s=this.buffer.substring(0,n),i=s.indexOf(
`
`,this.pos);if(i!==-1){for(;i!==-1;){let r=this.continueScalar(i+1);if(r===-1)break;i=s.indexOf(`
`,r)}i!==-1&&(n=i-(s[i-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}
return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let e=this.pos;for(;;){let n=this.buffer[++e];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")
this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Ie(n)||n==="#")}*parseBlockScalar(){
let e=this.pos-1,n=0,s;e:for(let r=this.pos;s=this.buffer[r];++r)switch(s){case" ":n+=1;break;case`
`:e=r,n=0;break;case"\r":{let o=this.buffer[r+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let r=this.continueScalar(
e+1);if(r===-1)break;e=this.buffer.indexOf(`
`,r)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(s=this.
buffer[i];s===" ";)s=this.buffer[++i];if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let r=e-1,o=this.buffer[r];o==="\r"&&(o=this.buffer[--r]);let a=r;
for(;o===" ";)o=this.buffer[--r];if(o===`
`&&r>=this.pos&&r+1+n>a)e=r;else break}while(!0);return yield Oi.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let e=this.flowLevel>0,n=this.pos-1,s=this.pos-1,i;for(;i=this.buffer[++s];)if(i===":"){let r=this.buffer[s+1];if(Ie(r)||
e&&na.has(r))break;n=s}else if(Ie(i)){let r=this.buffer[s+1];if(i==="\r"&&(r===`
`?(s+=1,i=`
`,r=this.buffer[s+1]):n=s),r==="#"||e&&na.has(r))break;if(i===`
`){let o=this.continueScalar(s+1);if(o===-1)break;s=Math.max(s,o-2)}}else{if(e&&na.has(i))break;n=s}return!i&&!this.atEnd?
this.setNext("plain-scalar"):(yield Oi.SCALAR,yield*this.pushToIndex(n+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.
buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,n){let s=this.buffer.slice(this.pos,e);return s?(yield s,this.
pos+=s.length,s.length):(n&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(wd),e+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let n=this.flowLevel>0,s=this.charAt(1);if(Ie(s)||n&&na.has(s)){n?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(!0);continue e}}}break e}return e}*pushTag(){
if(this.charAt(1)==="<"){let e=this.pos+2,n=this.buffer[e];for(;!Ie(n)&&n!==">";)n=this.buffer[++e];return yield*this.pushToIndex(
n===">"?e+1:e,!1)}else{let e=this.pos+1,n=this.buffer[e];for(;n;)if(jM.has(n))n=this.buffer[++e];else if(n==="%"&&vb.has(
this.buffer[e+1])&&vb.has(this.buffer[e+2]))n=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){
let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let n=this.pos-1,s;do s=this.buffer[++n];while(s===" "||e&&s==="	");let i=n-this.
pos;return i>0&&(yield this.buffer.substr(this.pos,i),this.pos=n),i}*pushUntil(e){let n=this.pos,s=this.buffer[n];for(;!e(
s);)s=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};kb.Lexer=_d});var Od=d(Ob=>{"use strict";var kd=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.
linePos=e=>{let n=0,s=this.lineStarts.length;for(;n<s;){let r=n+s>>1;this.lineStarts[r]<e?n=r+1:s=r}if(this.lineStarts[n]===
e)return{line:n+1,col:1};if(n===0)return{line:0,col:e};let i=this.lineStarts[n-1];return{line:n,col:e-i+1}}}};Ob.LineCounter=
kd});var Ad=d(Nb=>{"use strict";var KM=require("process"),Tb=ta(),BM=vd();function Lt(t,e){for(let n=0;n<t.length;++n)if(t[n].
type===e)return!0;return!1}function Ab(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"ne\
wline":break;default:return e}return-1}function Pb(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function sa(t){switch(t.type){case"document":return t.
start;case"block-map":{let e=t.items[t.items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-
1].start;default:return[]}}function os(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="spac\
e";);return t.splice(e,t.length)}function ia(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let n=0;n<e.length;++n)
t.push(e[n])}function Eb(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!Lt(e.start,"explic\
it-key-ind")&&!Lt(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,Pb(e.value)?e.value.end?ia(e.value.end,e.
sep):e.value.end=e.sep:ia(e.start,e.sep),delete e.sep)}var Td=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new BM.Lexer,this.onNewLine=
e}*parse(e,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let s of this.lexer.lex(e,n))yield*this.next(s);
n||(yield*this.end())}*next(e){if(this.source=e,KM.env.LOG_TOKENS&&console.log("|",Tb.prettyToken(e)),this.atScalar){this.
atScalar=!1,yield*this.step(),this.offset+=e.length;return}let n=Tb.tokenType(e);if(n)if(n==="scalar")this.atNewLine=!1,
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
"document"&&(n.indent=0),n.type==="flow-collection"&&Eb(n),s.type){case"document":s.value=n;break;case"block-scalar":s.props.
push(n);break;case"block-map":{let i=s.items[s.items.length-1];if(i.value){s.items.push({start:[],key:n,sep:[]}),this.onKeyLine=
!0;return}else if(i.sep)i.value=n;else{Object.assign(i,{key:n,sep:[]}),this.onKeyLine=!i.explicitKey;return}break}case"b\
lock-seq":{let i=s.items[s.items.length-1];i.value?s.items.push({start:[],value:n}):i.value=n;break}case"flow-collection":{
let i=s.items[s.items.length-1];!i||i.value?s.items.push({start:[],key:n,sep:[]}):i.sep?i.value=n:Object.assign(i,{key:n,
sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((s.type==="document"||s.type==="block-map"||s.type==="bloc\
k-seq")&&(n.type==="block-map"||n.type==="block-seq")){let i=n.items[n.items.length-1];i&&!i.sep&&!i.value&&i.start.length>
0&&Ab(i.start)===-1&&(n.indent===0||i.start.every(r=>r.type!=="comment"||r.indent<n.indent))&&(s.type==="document"?s.end=
i.start:s.items.push({start:i.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"\
directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.
sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-\
start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpec\
ted ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.
type){case"doc-start":{Ab(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"\
anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let n=this.startBlockValue(
e);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}*scalar(e){if(this.type==="map-value-ind"){let n=sa(this.peek(2)),s=os(n),i;e.end?(i=e.end,i.push(this.sourceToken),
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
end;if(Array.isArray(i)){ia(i,n.start),i.push(this.sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return}
if(this.indent>=e.indent){let s=!this.onKeyLine&&this.indent===e.indent,i=s&&(n.sep||n.explicitKey)&&this.type!=="seq-it\
em-ind",r=[];if(i&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newline":
o.push(a);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(r=
n.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":i||n.value?(r.push(this.sourceToken),e.items.push({start:r}),
this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&
!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):i||n.value?(r.push(this.sourceToken),e.items.push({start:r,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)e.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(Lt(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(Pb(n.key)&&!Lt(n.sep,"newline")){let o=os(
n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:c}]})}else r.length>0?n.sep=n.sep.concat(r,this.sourceToken):n.sep.push(
this.sourceToken);else if(Lt(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let o=os(n.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||i?e.items.push({start:r,key:null,sep:[this.sourceToken]}):Lt(n.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):
Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||n.value?(e.items.push({start:r,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(
e);if(o){if(o.type==="block-seq"){if(!n.explicitKey&&n.sep&&!Lt(n.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&e.items.push({start:r});
this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let n=e.items[e.items.length-1];switch(this.
type){case"newline":if(n.value){let s="end"in n.value?n.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type===
"comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"\
space":case"comment":if(n.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,e.indent)){
let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){ia(i,n.start),i.push(this.sourceToken),e.items.pop();return}}
n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=e.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;n.value||Lt(n.start,"seq-item-ind")?e.items.push({start:[this.
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
"flow-collection"){let i=sa(s),r=os(i);Eb(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let n=sa(e),s=os(n);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=sa(e),s=os(n);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,n){
return this.type!=="comment"||this.indent<=n?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};Nb.Parser=Td});var Cb=d(Ai=>{"use strict";var Rb=fd(),UM=gi(),Ti=wi(),WM=uu(),VM=M(),GM=Od(),Mb=Ad();function Ib(t){let e=t.prettyErrors!==
!1;return{lineCounter:t.lineCounter||e&&new GM.LineCounter||null,prettyErrors:e}}function YM(t,e={}){let{lineCounter:n,prettyErrors:s}=Ib(
e),i=new Mb.Parser(n?.addNewLine),r=new Rb.Composer(e),o=Array.from(r.compose(i.parse(t)));if(s&&n)for(let a of o)a.errors.
forEach(Ti.prettifyError(t,n)),a.warnings.forEach(Ti.prettifyError(t,n));return o.length>0?o:Object.assign([],{empty:!0},
r.streamInfo())}function qb(t,e={}){let{lineCounter:n,prettyErrors:s}=Ib(e),i=new Mb.Parser(n?.addNewLine),r=new Rb.Composer(
e),o=null;for(let a of r.compose(i.parse(t),!0,t.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(
new Ti.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDo\
cuments()"));break}return s&&n&&(o.errors.forEach(Ti.prettifyError(t,n)),o.warnings.forEach(Ti.prettifyError(t,n))),o}function JM(t,e,n){
let s;typeof e=="function"?s=e:n===void 0&&e&&typeof e=="object"&&(n=e);let i=qb(t,n);if(!i)return null;if(i.warnings.forEach(
r=>WM.warn(i.options.logLevel,r)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.
toJS(Object.assign({reviver:s},n))}function HM(t,e,n){let s=null;if(typeof e=="function"||Array.isArray(e)?s=e:n===void 0&&
e&&(n=e),typeof n=="string"&&(n=n.length),typeof n=="number"){let i=Math.round(n);n=i<1?void 0:i>8?{indent:8}:{indent:i}}
if(t===void 0){let{keepUndefined:i}=n??e??{};if(!i)return}return VM.isDocument(t)&&!s?t.toString(n):new UM.Document(t,s,
n).toString(n)}Ai.parse=JM;Ai.parseAllDocuments=YM;Ai.parseDocument=qb;Ai.stringify=HM});var Pd=d(C=>{"use strict";var zM=fd(),XM=gi(),QM=Gu(),Ed=wi(),ZM=ti(),$t=M(),eI=Mt(),tI=V(),nI=qt(),sI=Ct(),iI=ta(),rI=vd(),
oI=Od(),aI=Ad(),ra=Cb(),Lb=Xs();C.Composer=zM.Composer;C.Document=XM.Document;C.Schema=QM.Schema;C.YAMLError=Ed.YAMLError;
C.YAMLParseError=Ed.YAMLParseError;C.YAMLWarning=Ed.YAMLWarning;C.Alias=ZM.Alias;C.isAlias=$t.isAlias;C.isCollection=$t.
isCollection;C.isDocument=$t.isDocument;C.isMap=$t.isMap;C.isNode=$t.isNode;C.isPair=$t.isPair;C.isScalar=$t.isScalar;C.
isSeq=$t.isSeq;C.Pair=eI.Pair;C.Scalar=tI.Scalar;C.YAMLMap=nI.YAMLMap;C.YAMLSeq=sI.YAMLSeq;C.CST=iI;C.Lexer=rI.Lexer;C.LineCounter=
oI.LineCounter;C.Parser=aI.Parser;C.parse=ra.parse;C.parseAllDocuments=ra.parseAllDocuments;C.parseDocument=ra.parseDocument;
C.stringify=ra.stringify;C.visit=Lb.visit;C.visitAsync=Lb.visitAsync});var v=d(N=>{"use strict";Object.defineProperty(N,"__esModule",{value:!0});N.UNNAMED=N.STREAM_LABEL=N.TABLE_NAME=N.REGION=
N.PARTITION=N.ACCOUNT=void 0;N.placeholderOf=xb;N.pseudoParameterOf=cI;N.literal=Nd;N.parseJson=lI;N.isPlaceholder=uI;N.
hasPlaceholder=Md;N.hasDynamicReference=Id;N.isKnown=jb;N.isUnresolved=dI;N.isLiteral=fI;N.display=Fb;N.splitAtPlaceholders=
pI;N.abbreviate=hI;N.knownText=mI;N.subParts=Kb;N.joinParts=aa;N.joinedParts=qd;N.partsOf=gI;N.jsonText=bI;N.selectItem=
SI;N.composeText=Ei;var Dt=P(),qe=b(),$b=new Map([["AWS::AccountId","\uE000"],["AWS::Partition","\uE001"],["AWS::Region",
"\uE002"],["AWS::URLSuffix","\uE003"],["AWS::StackName","\uE004"],["the table's name","\uE005"],["the stream's label","\uE006"]]),
Db=new Map([...$b].map(([t,e])=>[e,t])),Rd=/[\uE000-\uF8FF]/;N.ACCOUNT="\uE000";N.PARTITION="\uE001";N.REGION="\uE002";N.
TABLE_NAME="\uE005";N.STREAM_LABEL="\uE006";N.UNNAMED="\uE0FF";var oa="\uF8FF";function xb(t){return t.startsWith("AWS::")?
$b.get(t):void 0}function cI(t){let e=Db.get(t);return e?.startsWith("AWS::")?e:void 0}function Nd(t){return Rd.test(t)?
t.replace(/[\uE000-\uF8FF]/g,oa):t}function lI(t,e){let n=t.replace(/\\\\|\\u(?:[eE][0-9a-fA-F]{3}|[fF][0-8][0-9a-fA-F]{2})/g,
s=>s==="\\\\"?s:"\\uF8FF");try{return JSON.parse(n,(s,i)=>typeof i=="string"&&e!==void 0?e(i):i)}catch{return}}function uI(t){
return t>="\uE000"&&t<="\uE006"}function Md(t){return Rd.test(t)}function Id(t){return t.includes("{{resolve:")}function jb(t){
return!Md(t)&&!Id(t)}function dI(t){return(0,Dt.isIntrinsic)(t)||typeof t=="string"&&!jb(t)}function fI(t){return!(0,Dt.
contains)(t,Dt.isIntrinsic,Md)}function Fb(t){return Rd.test(t)?t.replace(/[\uE000-\uE006]/g,e=>`\${${Db.get(e)}}`).replaceAll(
oa,"\uFFFD"):t}function pI(t){return t.split(/([\uE000-\uE006])/).filter(e=>e!=="")}function hI(t,e=100){let n=Fb(typeof t==
"string"?t:JSON.stringify(t)??"nothing");return n.length>e?`${n.slice(0,e)}...`:n}function mI(t){let e=(0,qe.isScalar)(t)?
String(t):oa;return e.includes(oa)||Id(e)?void 0:e}function Kb(t,e){let n=[],s=0;for(let i of t.matchAll(/\$\{(!?)([^}]*)\}/g)){
let r=i[2].trim();n.push(t.slice(s,i.index),i[1]==="!"?`\${${i[2]}}`:e(r)??yI(r)),s=i.index+i[0].length}return[...n,t.slice(
s)]}function yI(t){return t.includes(".")?{"Fn::GetAtt":t}:{Ref:t}}function aa(t,e){let n=e.flatMap((r,o)=>o===0?[r]:[t,
r]),s=[];for(let r of n.flatMap(o=>qd(o)??[o])){let o=s[s.length-1];(0,qe.isScalar)(r)?typeof o=="string"?s[s.length-1]=
o+String(r):s.push(String(r)):s.push(r)}let i=s.filter(r=>r!=="");return i.length>1?{"Fn::Join":["",i]}:i[0]??""}function qd(t){
let e=(0,Dt.asIntrinsic)(t),[n,s]=e?.name==="Fn::Join"&&(0,qe.isList)(e.argument)?e.argument:[];return n===""&&(0,qe.isList)(
s)?s:void 0}function gI(t){return qd(t)??[t]}function bI(t){let e=[],s=JSON.stringify(t,(i,r)=>(0,Dt.isIntrinsic)(r)?`\uE200${e.
push(r)-1}\uE201`:r).split(/\uE200(\d+)\uE201/).map((i,r)=>r%2===0?i:e[Number(i)]);return aa("",s)}function SI(t,e){return(0,qe.
isList)(e)&&(0,qe.isScalar)(t)&&/^\d+$/.test(String(t))?e[Number(t)]:void 0}function Ei(t){if(typeof t=="string")return Nd(
t);if((0,qe.isList)(t))return t.filter(o=>!(0,Dt.isNoValue)(o)).map(Ei);if(!(0,qe.isObject)(t))return t;let{name:e,argument:n}=(0,Dt.
asIntrinsic)(t)??{},[s,i]=(0,qe.isList)(n)?n:[n];if(e==="Ref"&&typeof n=="string")return xb(n)??t;if(e==="Fn::Join"&&typeof s==
"string"&&(0,qe.isList)(i))return aa(Nd(s),Ei(i));if(e==="Fn::Sub"&&typeof s=="string")return aa("",Kb(s,o=>(0,qe.at)(i,
o)).map(Ei));let r=Object.entries(t).filter(([,o])=>!(0,Dt.isNoValue)(o));return Object.fromEntries(r.map(([o,a])=>[o,Ei(
a)]))}});var ca=d(Pi=>{"use strict";Object.defineProperty(Pi,"__esModule",{value:!0});Pi.parseYaml=vI;Pi.isTooDeep=Vb;Pi.parseYamlNodes=
Gb;var dn=Pd(),Bb=v(),wI=5e6,_I=1e7;function vI(t){if(!(t.length>wI||Vb(t)))try{let{contents:e,errors:n}=Gb(t);return n.
length>0?void 0:new Cd(t).convert(e).value}catch{return}}var Ub=1e3;function Vb(t){let e=0;for(let[n]of t.matchAll(/[[\]{}]/g))
if(e+=n==="["||n==="{"?1:-1,e>Ub)return!0;return new RegExp(`(- ){${Ub}}`).test(t)}function Gb(t){return(0,dn.parseDocument)(
t,{schema:"failsafe",version:"1.1",uniqueKeys:!1,logLevel:"error"})}var Cd=class{text;anchors=new Map;constructor(e){this.
text=e}convert(e){if(e===null)return{value:null,size:1};if((0,dn.isAlias)(e))return this.anchors.get(e.source)??fn();let n=e.
anchor;n!==void 0&&this.anchors.set(n,void 0);let{value:s,size:i}=this.untagged(e);i>_I&&fn();let r={value:RI(e.tag,s),size:i};
return n!==void 0&&this.anchors.set(n,r),r}untagged(e){if((0,dn.isScalar)(e)){let n=e.tag===void 0&&e.type==="PLAIN"?PI(
String(e.value)):this.scalar(e);return{value:n,size:1+String(n).length}}if((0,dn.isSeq)(e)){let n=e.items.map(s=>this.convert(
s));return{value:n.map(({value:s})=>s),size:n.reduce((s,{size:i})=>s+i,1)}}return(0,dn.isMap)(e)?this.map(e):fn()}map({items:e}){
let n=new Map,s=1;for(let i of e){let r=this.key(i.key);n.has(r)&&fn();let{value:o,size:a}=this.convert(i.value);n.set(r,
o),s+=r.length+a}return{value:Object.fromEntries(n),size:s}}key(e){if((0,dn.isAlias)(e)){let{value:n}=this.convert(e);return typeof n==
"string"?n:fn()}return(0,dn.isScalar)(e)&&e.tag===void 0&&!(e.type==="PLAIN"&&e.value==="<<")?String(this.anchored(e)):fn()}anchored(e){
let n=this.scalar(e);return e.anchor!==void 0&&this.anchors.set(e.anchor,{value:n,size:1+String(n).length}),n}scalar({value:e,
range:n}){return typeof e=="string"&&(0,Bb.hasPlaceholder)(e)&&n!==void 0&&n!==null&&/\\[uU]/.test(this.text.slice(n[0],
n[1]))?(0,Bb.literal)(e):e}},Wb=/^(yes|Yes|YES|true|True|TRUE|on|On|ON)$/,kI=/^(no|No|NO|false|False|FALSE|off|Off|OFF)$/,
OI=/^(~|null|Null|NULL|)$/,TI=/^[-+]?(0|[1-9][0-9_]*)$/,AI=/^([-+]?)0(b[01_]+|x[0-9a-fA-F_]+|[0-7_]+)$/,EI=/^[-+]?([0-9][0-9_]*\.[0-9_]*|\.[0-9_]+)([eE][-+]?[0-9]+)?$|^[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+$/;
function PI(t){if(Wb.test(t)||kI.test(t))return Wb.test(t);if(OI.test(t))return null;let[,e,n]=AI.exec(t)??[],s=n===void 0?
TI.test(t)||EI.test(t)?Number(t.replace(/_/g,"")):NaN:+`${/^[bx]/.test(n)?"0":"0o"}${n.replace(/_/g,"")}`*(e==="-"?-1:1);
return Number.isFinite(s)&&(!Number.isInteger(s)||Number.isSafeInteger(s))?s:t}var NI=new Set(["!",...["str","int","floa\
t","bool","null","map","seq"].map(t=>`tag:yaml.org,2002:${t}`)]);function RI(t,e){if(t===void 0||NI.has(t))return e;let[
,n]=/^!([A-Za-z0-9]+)$/.exec(t)??fn();return{[n==="Ref"||n==="Condition"?n:`Fn::${n}`]:e}}function fn(){throw new SyntaxError(
"not a YAML template")}});var Jb=d($d=>{"use strict";Object.defineProperty($d,"__esModule",{value:!0});$d.yamlNodes=II;var as=Pd(),MI=ca();function II(t){
let e=(0,MI.parseYamlNodes)(t);return e.contents===null?void 0:Ld(e.contents,e)}function Ld(t,e){let n=(0,as.isAlias)(t)?
t.resolve(e)??t:t,[s,i]=n.range??[0,0],r=(0,as.isMap)(n)?n.items:[];return{start:s,end:i,text:(0,as.isScalar)(n)?String(
n.value):void 0,get items(){return(0,as.isSeq)(n)?n.items.flatMap(o=>o===null?[]:[Ld(o,e)]):[]},get keys(){return r.map(
o=>Yb(o.key,e))},property:o=>{let a=r.find(f=>Yb(f.key,e)===o);if(a===void 0)return;let[c,l]=a.key.range??[s,s],u=a.value;
return{start:c,value:u===null?qI(l):Ld(u,e)}}}}function Yb(t,e){let n=(0,as.isAlias)(t)?t.resolve(e):t;return(0,as.isScalar)(
n)?String(n.value):""}function qI(t){return{start:t,end:t,items:[],keys:[],property:()=>{}}}});var Hb=d(ua=>{"use strict";Object.defineProperty(ua,"__esModule",{value:!0});ua.TemplatePositions=void 0;var CI=Gy(),LI=Yl(),
la=Yy(),jd=class{file;root;lines;constructor(e,n){this.file=e,this.root=$I(n),this.lines=DI(n)}find(e){let n=this.property(
e);return n===void 0?{file:this.file,line:1,column:1}:this.positionOf(n)}property({rule:e,logicalId:n,resourceType:s,replicaRegion:i,
region:r,deployedBy:o}){if(n==="")return Dd(e==="Exemption"?["Metadata","Transform","Resources"]:["Transform","Fn::Trans\
form","Resources"],m=>this.root?.property(m));let a=this.root?.property("Resources")?.value,c=a?.property(n);if(a===void 0||
c===void 0){let p=o===void 0?void 0:a?.property(o);return(p&&xd(p.value,["Properties","TemplateBody"],void 0))??p??jI(a)??
this.root?.property("Resources")}let l=(0,la.propertyPaths)(e,s),u=l.length===0&&i===void 0?void 0:xI(c.value,i,r);return Dd(
l.filter(p=>p.includes(la.REPLICA)),p=>xd(c.value,p,u))??(i===void 0?void 0:u)??Dd(l.filter(p=>!p.includes(la.REPLICA)),
p=>xd(c.value,p,void 0))??c}positionOf({start:e,value:n}){let[s,i]=[this.at(e),this.at(n.end)],r=i.line===s.line&&i.column>
s.column?{endLine:i.line,endColumn:i.column}:{};return{file:this.file,...s,...r}}at(e){let[n,s]=[0,this.lines.length-1];
for(;n<s;){let i=Math.ceil((n+s)/2);[n,s]=this.lines[i]<=e?[i,s]:[n,i-1]}return{line:n+1,column:e-this.lines[n]+1}}};ua.
TemplatePositions=jd;function $I(t){let e=t.replace(/^\uFEFF/," ");if((0,LI.parseJsonTemplate)(e).document!==void 0)return(0,CI.
jsonNodes)(e);let{yamlNodes:n}=Jb();return n(e)}function DI(t){let e=[0];for(let n=t.indexOf(`
`);n>=0;n=t.indexOf(`
`,n+1))e.push(n+1);return e}function Dd(t,e){for(let n of t){let s=e(n);if(s!==void 0)return s}}function xd(t,e,n){let s;
for(let i of e)if(s=i===la.REPLICA?n:(s?.value??t).property(i),s===void 0)return;return s}function xI(t,e,n){let s=t.property(
"Properties")?.value.property("Replicas")?.value.items??[],i=a=>{let c=a.property("Region")?.value;return c?.text??c?.property(
"Ref")?.value.text},r=a=>a==="AWS::Region"||n!==void 0&&a===n||s.length===1,o=s.find(a=>{let c=i(a);return e===void 0?r(
c):c===e||e===n&&r(c)});return o===void 0?void 0:{start:o.start,value:o}}function jI(t){let e=t?.keys.find(n=>n.startsWith(
"Fn::ForEach::"));return e===void 0?void 0:t?.property(e)}});var U=d(Ni=>{"use strict";Object.defineProperty(Ni,"__esModule",{value:!0});Ni.constructError=KI;Ni.codedError=Xb;Ni.validationText=
BI;var FI=require("path");function KI(t,e,n,s){return Xb(e,t.node.path||"<root>",n,s)}function Xb(t,e,n,s){let{stackTraceLimit:i}=Error;
Error.stackTraceLimit=Math.max(i,200);let r=new Error(`[${t}] ${e}: ${n}. ${s}`);return Error.stackTraceLimit=i,r.stack=
VI(r),UI(r)}function BI(t,e,n,s){return`[${t}] ${s===void 0?"":`${s.node.path}: `}${e}. ${n}`}function UI(t){let{message:e}=t;
return Object.defineProperty(t,"message",{configurable:!0,enumerable:!1,get:()=>e,set:n=>{e=n.replace(/^Resolution error: ([^]*)\.$/,
"$1")}})}var zb=/^ {4}at /,WI=/[\\/]node_modules[\\/](aws-cdk-lib|constructs)[\\/]|[ (]node:|\(<anonymous>\)|at <anonymous>$/;
function VI({stack:t=""}){let e=t.split(`
`),n=e.findIndex(i=>zb.test(i)),s=e.findIndex((i,r)=>r>=n&&zb.test(i)&&!i.includes(`${__dirname}${FI.sep}`)&&!WI.test(i));
return n<0||s<0||process.env.JSII_AGENT!==void 0?t:[...e.slice(0,n),...e.slice(s)].join(`
`)}});var Qb=d(Kd=>{"use strict";Object.defineProperty(Kd,"__esModule",{value:!0});Kd.parseYamlTemplate=YI;var GI=v(),Fd=ca();
function YI(t){let e=(0,Fd.parseYaml)((0,GI.literal)(t));return e===void 0?{problem:JI(t)}:{document:e,problem:""}}function JI(t){
if((0,Fd.isTooDeep)(t))return"it is nested too deeply";try{let[e]=(0,Fd.parseYamlNodes)(t).errors;return e===void 0?HI:e.
message.replace(/\s+/g," ").slice(0,300)}catch(e){return e.message}}var HI="it has a duplicate key, a merge key (<<), an\
 unknown tag, or aliases that expand to too much"});var hn=d(ct=>{"use strict";Object.defineProperty(ct,"__esModule",{value:!0});ct.MAX_TEMPLATE_LENGTH=void 0;ct.parseTemplate=
XI;ct.parseDocument=tS;ct.tooLarge=nS;ct.isTemplateText=tq;var Bd=U(),zI=Yl(),pn=b();ct.MAX_TEMPLATE_LENGTH=5e6;function XI(t,e){
let n=tS(t,e),s=QI(n);if(s!==void 0)throw(0,Bd.codedError)("NotATemplate",t,s,"Pass CloudFormation templates, or folders\
 that contain them.");return n}function tS(t,e){if(e.length>ct.MAX_TEMPLATE_LENGTH)throw nS(t,e.length);let n=e.trimStart()[0];
if(n==="{"||n==="["){let r=(0,zI.parseJsonTemplate)(e);if(r.document!==void 0)return r.document;let o=Zb(e);return o.document===
void 0?eS(t,t.endsWith(".json")?r.problem:o.problem):o.document}let{document:s,problem:i}=Zb(e);return s===void 0?eS(t,i):
s}function nS(t,e){return(0,Bd.codedError)("TemplateTooLarge",t,`The file has ${(e/1e6).toFixed(1)} MB`,"CloudFormation \
accepts templates up to 1 MB, and the check reads up to 5 MB. Split the template into nested stacks.")}function Zb(t){let{
parseYamlTemplate:e}=Qb();return e(t)}function eS(t,e){throw(0,Bd.codedError)("MalformedTemplate",t,`The file is neither\
 JSON nor YAML that CloudFormation accepts: ${e}`,"Fix the syntax.")}function QI(t){let e=(0,pn.at)(t,"Resources");if(!(0,pn.
isObject)(t)||e===void 0)return"It is not a CloudFormation template: it has no section Resources";if(!(0,pn.isObject)(e))
return"The section Resources is not a map";let n=(0,pn.entriesOf)(e).find(([s,i])=>!s.startsWith("Fn::")&&!ZI(i));return n===
void 0?void 0:`The resource ${n[0]} has no valid Type`}function ZI(t){let e=(0,pn.at)(t,"Type");return(0,pn.isObject)(t)&&
(eq(e)||(0,pn.isObject)(e)||Object.keys(t).some(n=>n.startsWith("Fn::")))}function eq(t){return typeof t=="string"&&/^[A-Za-z0-9]+(::[A-Za-z0-9_@-]+)+$/.
test(t)}function tq(t){return t.includes("AWSTemplateFormatVersion")||/\bResources["']?\s*:/.test(t)&&/\bType["']?\s*:\s*["']?[A-Za-z0-9]+::|\bFn::|!(Ref|Sub|GetAtt)\b/.
test(t)}});var oe=d(mn=>{"use strict";Object.defineProperty(mn,"__esModule",{value:!0});mn.readText=sq;mn.readStart=iq;mn.attempt=da;
mn.readablePath=rq;mn.withSlashes=oq;var Ri=require("fs"),xt=require("path"),sS=hn(),nq=U();function sq(t){let e=da(t,()=>(0,Ri.
statSync)(t).size);if(e>sS.MAX_TEMPLATE_LENGTH*4)throw(0,sS.tooLarge)(t,e);return da(t,()=>(0,Ri.readFileSync)(t,"utf8"))}
function iq(t,e){return da(t,()=>{let n=(0,Ri.openSync)(t,"r");try{let s=Buffer.alloc(e);return s.toString("utf8",0,(0,Ri.
readSync)(n,s,0,e,0))}finally{(0,Ri.closeSync)(n)}})}function da(t,e){try{return e()}catch(n){throw(0,nq.codedError)("Un\
readableFile",t,`The file or folder cannot be opened: ${n.message}`,"Check path and permissions.")}}function rq(t){let e=(0,xt.
isAbsolute)(t)?(0,xt.relative)(process.cwd(),t):(0,xt.normalize)(t);return(0,xt.isAbsolute)(t)&&(e.startsWith("..")||(0,xt.
isAbsolute)(e))?(0,xt.normalize)(t):e||"."}function oq(t){return xt.sep==="/"?t:t.split(xt.sep).join("/")}});var I=d(Oe=>{"use strict";Object.defineProperty(Oe,"__esModule",{value:!0});Oe.ABSENT=void 0;Oe.value=cq;Oe.unverifiable=
rS;Oe.valuesOf=lq;Oe.eachValue=uq;Oe.withDefault=dq;Oe.distinct=Mi;Oe.mergeAlternatives=fq;Oe.combine=pq;var aq=b(),Ud=64;
Oe.ABSENT=[{kind:"absent"}];function cq(t){return[{kind:"value",value:t}]}function rS(t,e){return[e===void 0?{kind:"unve\
rifiable",why:t}:{kind:"unverifiable",why:t,key:e}]}var oS=rS(`there are more than ${Ud} combinations of Fn::If`);function lq(t){
return t.flatMap(e=>e.kind==="value"?[e.value]:[])}function uq(t,e){if(t.length===1){let[n]=t;return n.kind==="value"?Mi(
e(n.value)):[n]}return Mi(t.flatMap(n=>n.kind==="value"?e(n.value):[n]))}function dq(t,e){return t.some(n=>n.kind==="abs\
ent")?Mi(t.flatMap(n=>n.kind==="absent"?e:[n])):t}function Mi(t){if(t.length<2)return t;let e=new Map(t.map(n=>[JSON.stringify(
n),n]));return e.size>Ud?oS:[...e.values()]}function fq(t,e){let n=Object.entries(t).map(([s,i])=>[s,(0,aq.isList)(i)?Mi(
[...i,...e[s]]):i]);return Object.fromEntries(n)}function pq(t){let e=[[]];for(let n of t){let s=n.find(i=>i.kind==="unv\
erifiable");if(s?.kind==="unverifiable")return[s];if(e.length*n.length>Ud)return oS;e=n.length===1?iS(e,n[0]):n.flatMap(
i=>iS(hq(e),i))}return e.map(n=>({kind:"value",value:n}))}function iS(t,e){return e.kind==="value"&&t.forEach(n=>n.push(
e.value)),t}function hq(t){return t.map(e=>[...e])}});var B=d(jt=>{"use strict";Object.defineProperty(jt,"__esModule",{value:!0});jt.violation=yq;jt.unverifiable=gq;jt.asWarning=
bq;jt.matchBranches=lS;jt.possible=uS;jt.findings=wq;var mq=v();function yq(t,e){return{kind:"violation",severity:"error",
message:t,fix:e}}function gq(t,e){return{kind:"unverifiable",severity:"error",message:t,fix:e}}function bq(t){return{...t,
severity:"warning"}}function lS(t,e,n){if(t.length>1)return Sq(t.map(i=>lS([i],e,n)));let[s]=t;switch(s.kind){case"value":
return e.value(s.value,n);case"absent":return e.absent(n);case"unverifiable":return e.unverifiable(s.why,n).map(i=>s.key===
void 0?i:{...i,foreignKey:s.key})}}var aS="For one of several possible values: ";function Sq(t){let e=n=>t.every(s=>s.some(
i=>i.kind==="violation"&&i.severity===n&&!i.isPossible));return t.flat().map(n=>({...e(n.severity)?n:uS(n),message:n.message.
startsWith(aS)?n.message:aS+n.message}))}function uS(t){return{...t,isPossible:!0}}function wq(t,e){return["violation","\
unverifiable"].flatMap(n=>["error","warning"].flatMap(s=>{let i=({isPossible:c})=>t.when?.undecided===!0&&c===!0,r=e.filter(
c=>(i(c)?"unverifiable":c.kind)===n&&c.severity===s),[o,a]=r.some(i)?[[_q],[vq]]:[[],[]];return r.length===0?[]:[{where:t.
where,finding:Oq(t.region,n),severity:s,message:cS([...o,...r.map(c=>c.message)]),fix:cS([...r.map(c=>c.fix),...a]),subjects:kq(
t.subjects,r),when:t.when}]}))}var _q="The conditions are not evaluated together: the limit is 64 cases of a resource, f\
rom 4,096 combinations of values.",vq="Or use fewer conditions and parameters for the resource.";function kq(t,e){let n=[
...new Set(e.map(({foreignKey:s})=>s))];return n.includes(void 0)?t:t.flatMap(s=>n.map(i=>({...s,foreignKey:i})))}function Oq(t,e){
let n=[...t===void 0?[]:[t],...e==="unverifiable"?[e]:[]];return n.length===0?void 0:n.join(":")}function cS(t){return(0,mq.
display)([...new Set(t)].join(" "))}});var ae=d(Ce=>{"use strict";Object.defineProperty(Ce,"__esModule",{value:!0});Ce.FRAMEWORKS=void 0;Ce.ruleId=Wd;Ce.findingId=
Tq;Ce.controlsText=Aq;Ce.resourceKey=Eq;Ce.identityOf=Pq;function Wd(t){return`SecureTable-${t.name}`}function Tq({rule:t,
finding:e}){return e.finding===void 0?Wd(t):`${Wd(t)}[${e.finding}]`}Ce.FRAMEWORKS={nist80053R5:"NIST 800-53 r5",hipaa:"\
HIPAA",pciDss4:"PCI DSS 4.0.1",cisAws:"CIS AWS 7.0",securityHub:"Security Hub",iso27001:"ISO 27001:2022",soc2:"SOC 2",nist800171:"\
NIST 800-171 r2"};function Aq(t){return Object.keys(Ce.FRAMEWORKS).filter(e=>t[e]!==void 0).map(e=>`${Ce.FRAMEWORKS[e]}:\
 ${t[e].join(", ")}`)}function Eq(t){return t.templateFile===void 0?t.constructPath:`${t.templateFile}#${t.logicalId}`}function Pq({
templateFile:t,logicalId:e,constructPath:n}){return JSON.stringify([t,e,n])}});var bS=d(ls=>{"use strict";Object.defineProperty(ls,"__esModule",{value:!0});ls.SelectionIndex=void 0;ls.or=cs;ls.and=Ft;
var Nq=b(),Ii=ae(),Vd=class{selections=new Map;constructor(e){for(let n of e)new Set(n.alternatives.flatMap(Rq)).forEach(
s=>(0,Nq.addTo)(this.selections,s,n))}selects(e){let n=new Set(Mq(e).flatMap(s=>this.selections.get(s)??[]));return cs([
...n].map(s=>Iq(s,e)))}};ls.SelectionIndex=Vd;var Gd="anything",yS="any name",gS="any tag";function Rq({listed:t,anyOfTags:e,
mayAdd:n}){return[...n===void 0?[]:[Gd],...t.flatMap(({table:s,name:i})=>s!==void 0?[(0,Ii.resourceKey)(s)]:i==="*"?[Gd]:
[`name ${i}`,yS]),...e.flatMap(s=>[fa(s),gS])]}function Mq({table:t,tags:{own:e,ofStacks:n,areOpen:s}}){let i=t.tableName.
flatMap(r=>r.kind==="value"?[`name ${r.value}`]:r.kind==="unverifiable"?[yS]:[]);return[Gd,(0,Ii.resourceKey)(t.where),...i,
...s?[gS]:[...e,...n].map(fa)]}var dS="a backup selection depends on a condition";function Iq({where:t,nestedIn:e,conditional:n,
alternatives:s},i){let r=s.map(a=>qq(a,i)),o=r.every(a=>a===r[0])?r[0]:void 0;return Ft([o??r.find(a=>typeof a=="object")??
{why:dS},Lq(t,e,i),!n||{why:dS}])}function qq({listed:t,excluded:e,anyOfTags:n,allOfTags:s,mayAdd:i,mayLack:r},o){let a=Ft(
[...s.map(l=>mS(o,l)),r===void 0||{why:r}]),c=cs(n.map(l=>mS(o,l)));return Ft([cs([Ft([cs([...t.map(l=>fS(l,o)),i!==void 0&&
{why:i}]),a]),Ft([c,a===!1?{why:"a backup selection has both tags and conditions"}:a])]),$q(cs(e.map(l=>fS(l,o))))])}function fS({
table:t,name:e,region:n,account:s},{table:i,region:r}){let{where:o,tableName:a}=i,c=t===void 0?e==="*"||Cq(a,e):(0,Ii.resourceKey)(
t)===(0,Ii.resourceKey)(o);return Ft([c,pS(n,r),pS(s,o.account)])}function Cq(t,e){let n=t.map(s=>s.kind==="unverifiable"?
{why:`the name of the table cannot be determined: ${s.why}`}:s.kind==="value"&&s.value===e);return n.every(s=>s===n[0])?
n[0]:{why:"the name of the table depends on a condition"}}function pS(t,e){return t===void 0||(e===void 0?Yd:t===e)}var Yd={
why:"whether it is in the Region and account of a backup plan is decided at deployment"};function Lq(t,e,{table:{where:n,
nestedIn:s},region:i}){return hS(e)!==hS(s)?Yd:Ft([[t.region,i],[t.account,n.account]].map(([r,o])=>r===void 0==(o===void 0)?
r===o:Yd))}function hS(t=[]){return t.filter(({where:e})=>e.resourceType!=="AWS::CloudFormation::Stack").map(({where:e})=>(0,Ii.
resourceKey)(e)).join()}function mS({tags:{own:t,ofStacks:e,areOpen:n}},s){let i=r=>fa(r)===fa(s);return t.some(i)||(n?{
why:"the tags of the table are evaluated at deployment"}:!t.some(({key:r})=>r===s.key)&&e.some(i)&&{why:"only its stack \
has the tag"})}function fa({key:t,value:e}){return`${t}=${e}`}function cs(t){return t.includes(!0)||(t.find(e=>e!==!1)??
!1)}function Ft(t){return!t.includes(!1)&&(t.find(e=>e!==!0)??!0)}function $q(t){return typeof t=="boolean"?!t:t}});var _S=d(ha=>{"use strict";Object.defineProperty(ha,"__esModule",{value:!0});ha.backupPlan=void 0;var Dq=P(),qi=b(),xq=I(),
pa=B(),Jd=bS(),Hd="Add the table to a backup plan, by its ARN or by a tag that a selection of the plan names, or acknowl\
edge this finding if a plan outside the app backs up the table.";ha.backupPlan={name:"BackupPlan",title:"Every table is \
in a backup plan",why:"Point-in-time recovery covers at most the last 35 days. A plan keeps backups in a separate vault \
for as long as you specify, even after the table is deleted.",remedy:Hd,controls:{nist80053R5:["CP-9","CP-10"],hipaa:["1\
64.308(a)(7)(ii)(A)","164.308(a)(7)(ii)(B)"],securityHub:["DynamoDB.4"]},guarded:!1,check:t=>jq(t)};function jq({tables:t,
related:e}){let n=new Jd.SelectionIndex(e.backupSelections);return t.flatMap(s=>{let i=Fq(s,n);return i.length===0?[]:(0,pa.
findings)({where:s.where,subjects:[{where:s.where}]},i)})}function Fq(t,e){let{replicas:n,where:s,stackTags:i}=t,r=wS(i??
[]),o=c=>e.selects({table:t,region:c,tags:Kq}),a=(0,Jd.or)(n.length===0?[o(s.region)]:n.map(({region:c,tags:l})=>o(c)===
!0||(0,Jd.and)((l.length===0?xq.ABSENT:l).map(u=>e.selects({table:t,region:c,tags:Bq(u,r)})))));return a===!0?[]:[(0,pa.
asWarning)(a===!1?(0,pa.violation)("The table is not in a backup plan of the app.",Hd):(0,pa.unverifiable)(`Whether the \
table is in a backup plan cannot be determined: ${a.why}.`,Hd))]}var Kq={own:[],ofStacks:[],areOpen:!1};function Bq(t,e){
let n=t.kind==="absent"?[]:t.kind==="value"?wS(t.value):[void 0];return{own:n.filter(s=>s!==void 0),ofStacks:e.filter(s=>s!==
void 0),areOpen:[...n,...e].includes(void 0)}}function wS(t){return(0,qi.isList)(t)?t.map(e=>SS((0,qi.at)(e,"Key"),(0,qi.
at)(e,"Value"))):(0,Dq.isPlainObject)(t)?Object.entries(t).map(([e,n])=>SS(e,n)):[void 0]}function SS(t,e){return(0,qi.isScalar)(
t)&&(0,qi.isScalar)(e)?{key:String(t),value:String(e)}:void 0}});var vS=d(ma=>{"use strict";Object.defineProperty(ma,"__esModule",{value:!0});ma.backupVaultCustomerManagedKey=void 0;var us=B();
ma.backupVaultCustomerManagedKey={name:"BackupVaultCustomerManagedKey",title:"Vaults that contain backups of tables are \
encrypted with a customer managed key",why:"AWS Backup encrypts a backup with the key of its vault, not with the key of \
the table. Only a customer managed key on the vault protects backups like the table.",remedy:"Give the vault its own cus\
tomer managed key. Don't use a table's key: it is usable only through DynamoDB.",controls:{nist80053R5:["SC-13","SC-28(1\
)","CP-9d"],hipaa:["164.312(a)(2)(iv)"],pciDss4:["3.5.1"],securityHub:["Backup.1"],iso27001:["A.8.24"],nist800171:["3.13\
.16"]},guarded:!1,check:t=>t.backupVaults.filter(e=>e.holdsTables??t.tables.length>0).flatMap(e=>(0,us.findings)({where:e.
where,subjects:[],when:e.when},Wq(e)))};var zd="Set `encryptionKey` on the vault (EncryptionKeyArn).",Uq="Define the vau\
lt in the app with an `encryptionKey` (EncryptionKeyArn), or acknowledge this finding if the vault has a customer manage\
d key.";function Wq(t){let e=t.holdsTables===void 0?(0,us.unverifiable)("The vault has no customer managed key, and whet\
her it contains backups of tables cannot be determined.",zd):(0,us.violation)("The vault contains backups of tables and \
has no customer managed key.",zd);return(0,us.matchBranches)(t.encryption,{value:({level:n})=>n==="CUSTOMER_MANAGED"?[]:
[e],absent:()=>[e],unverifiable:n=>[t.foreign===void 0?(0,us.unverifiable)(`Which key encrypts the vault cannot be deter\
mined: ${n}.`,zd):(0,us.unverifiable)(`Which key encrypts the vault ${t.foreign} cannot be determined: ${n}.`,Uq)]})}});var ce=d(Ve=>{"use strict";Object.defineProperty(Ve,"__esModule",{value:!0});Ve.Replica=void 0;Ve.checkReplicas=Vq;Ve.allReplicas=
TS;Ve.replicasOf=AS;Ve.locationOf=ES;Ve.remoteRegion=PS;Ve.isRemote=Xd;var OS=B(),ya=class{table;fact;constructor(e,n){this.
table=e,this.fact=n}get name(){return`The ${this.label}`}get inText(){return`the ${this.label}`}get label(){return Xd(this.
table,this.fact)?`replica in ${this.fact.region??"an unknown Region"}`:"table"}};Ve.Replica=ya;function Vq(t,e){return TS(
t).flatMap(n=>{let s=e(n);return s.length===0?[]:(0,OS.findings)(ES(n),s.map(i=>Gq(n,i)))})}var kS=new WeakMap;function TS(t){
let e=kS.get(t)??t.tables.flatMap(AS);return kS.set(t,e),e}function Gq({table:t,fact:e},n){return t.opaque!==void 0?{...n,
kind:"unverifiable",message:`In the part of the template that can be read: ${n.message}`}:e.isOptional?(0,OS.possible)(n):
n}function AS(t){return t.replicas.map(e=>new ya(t,e))}function ES({table:t,fact:e}){return{where:t.where,region:PS(t,e),
subjects:[{where:t.where,region:e.region}],when:t.when}}function PS(t,e){return Xd(t,e)&&Yq(e.region)?e.region:void 0}function Xd(t,e){
return t.replicas.length>1&&!e.local}function Yq(t){return t!==void 0&&/^[a-z0-9-]+$/i.test(t)}});var MS=d(ga=>{"use strict";Object.defineProperty(ga,"__esModule",{value:!0});ga.contributorInsightsPlaintextKeys=void 0;
var Ci=B(),Jq=ce();ga.contributorInsightsPlaintextKeys={name:"ContributorInsightsPlaintextKeys",title:"Contributor Insig\
hts does not expose key attributes",why:"Contributor Insights shows the values of partition and sort keys in CloudWatch \
in plain text, encrypted at rest only with an AWS owned key.",remedy:"Turn Contributor Insights off, or acknowledge the \
rule if the key attributes contain no sensitive data.",controls:{},guarded:!1,check:t=>(0,Jq.checkReplicas)(t,e=>(0,Ci.matchBranches)(
e.fact.contributorInsights,Hq,e))};var NS="Turn Contributor Insights off, or acknowledge this finding if the key attribu\
tes contain no sensitive data.",Hq={value:(t,{name:e,table:n})=>t?[(0,Ci.asWarning)((0,Ci.violation)(`${e} has Contribut\
or Insights on: CloudWatch shows the values of ${RS(n)} in plain text.`,NS))]:[],absent:()=>[],unverifiable:(t,{name:e,table:n})=>[
(0,Ci.asWarning)((0,Ci.unverifiable)(`${e} may have Contributor Insights on, which shows the values of ${RS(n)} in plain\
 text: ${t}.`,NS))]};function RS({keyAttributes:t}){return t.length>0?t.join(", "):"its keys"}});var G=d(F=>{"use strict";Object.defineProperty(F,"__esModule",{value:!0});F.REPLICA_POLICY=F.SSM_PARAMETER=F.MANAGED_POLICY=
F.ROLE=F.ALIAS=F.REPLICA_KEY=F.KEY=void 0;F.isTableType=IS;F.becomesTable=Qq;F.isCustomResource=Zq;F.tableHiddenIn=eC;F.
isKeyType=iC;F.isAwsManagedKey=rC;F.keyOfAnotherAccount=oC;var zq=b(),Xq=v();F.KEY="AWS::KMS::Key";F.REPLICA_KEY="AWS::K\
MS::ReplicaKey";F.ALIAS="AWS::KMS::Alias";F.ROLE="AWS::IAM::Role";F.MANAGED_POLICY="AWS::IAM::ManagedPolicy";F.SSM_PARAMETER=
"AWS::SSM::Parameter";F.REPLICA_POLICY="Custom::SecureTableReplicaPolicy";function IS(t){return t==="AWS::DynamoDB::Tabl\
e"||t==="AWS::DynamoDB::GlobalTable"}function Qq(t){return IS(t)||t==="AWS::Serverless::SimpleTable"}function Zq(t){return t.
startsWith("Custom::")||t.endsWith("::CustomResource")}function eC(t){let[e]=t.toLowerCase().split("::");if(t.endsWith("\
::MODULE"))return"it is a module, whose resources are not in the template";if(!(e==="aws"||e==="custom"||tC.has(t)))return e===
"awsutility"?`${t} runs commands that cannot be read from the template`:/dynamo/i.test(t)?`${t} is a third-party extensi\
on for DynamoDB, and how it encrypts tables is unknown`:sC.has(e)&&!nC.test(t)?void 0:`${t} is a third-party extension, \
and whether it creates tables is unknown`}var tC=new Set(["AwsCommunity::DynamoDB::Item","BigID::DataSource::DynamoDB"]),
nC=/^TF::AWS::(CloudFormation|ServiceCatalog)/i,sC=new Set(["alexa","aqua","atlassian","awscommunity","awsqs","bigid","c\
loudflare","confluentcloud","databricks","datadog","dynatrace","fastly","fireeye","generic","github","gitlab","gremlin",
"jfrog","logzio","mongodb","netapp","newrelic","okta","pagerduty","paloaltonetworks","redis","rollbar","snowflake","snyk",
"splunk","spot","svectordb","sysdig","tf","trendmicro"]);function iC(t){return t===F.KEY||t===F.REPLICA_KEY}function rC(t){
return((0,Xq.joinedParts)(t)??[t]).some(e=>(0,zq.isScalar)(e)&&/(^|:)alias\/aws\//.test(String(e)))}function oC(t,e,n){return{
what:`${t} is in account ${e}, but the table is in ${n}. DynamoDB documents only keys in the table's own account, and th\
e table becomes inaccessible if the other account denies the use of the key.`,remedy:"Use a key in the table's account, \
or acknowledge this warning."}}});var Li=d(ba=>{"use strict";Object.defineProperty(ba,"__esModule",{value:!0});ba.TextMemory=void 0;var aC=1e3,Qd=class{answers=new Map;ask(e,n){
let s=this.answers.get(e);if(s!==void 0)return s;this.answers.size>=aC&&this.answers.clear();let i=n();return this.answers.
set(e,i),i}};ba.TextMemory=Qd});var $i=d(Ge=>{"use strict";Object.defineProperty(Ge,"__esModule",{value:!0});Ge.NEW_REPLICAS=void 0;Ge.partitionOf=CS;Ge.
domainSuffixOf=cC;Ge.isKnownRegion=lC;Ge.regionLike=uC;Ge.awaitsPolicies=dC;var qS=b(),ds={aws:{suffix:"amazonaws.com",prefix:void 0,
regions:["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-\
2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7",
"ca-central-1","ca-west-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2",
"eu-west-3","il-central-1","me-central-1","me-south-1","me-west-1","mx-central-1","sa-east-1","us-east-1","us-east-2","u\
s-west-1","us-west-2"]},"aws-cn":{suffix:"amazonaws.com.cn",prefix:"cn-",regions:["cn-north-1","cn-northwest-1"]},"aws-u\
s-gov":{suffix:"amazonaws.com",prefix:"us-gov-",regions:["us-gov-east-1","us-gov-west-1"]},"aws-iso":{suffix:"c2s.ic.gov",
prefix:"us-iso-",regions:["us-iso-east-1","us-iso-west-1"]},"aws-iso-b":{suffix:"sc2s.sgov.gov",prefix:"us-isob-",regions:[
"us-isob-east-1","us-isob-west-1"]},"aws-iso-f":{suffix:"csp.hci.ic.gov",prefix:"us-isof-",regions:["us-isof-east-1","us\
-isof-south-1"]},"aws-iso-e":{suffix:"cloud.adc-e.uk",prefix:"eu-isoe-",regions:["eu-isoe-west-1"]},"aws-eusc":{suffix:"\
amazonaws.eu",prefix:"eusc-",regions:["eusc-de-east-1"]}},Zd=Object.keys(ds);function CS(t){return Zd.find(n=>ds[n].prefix!==
void 0&&t.startsWith(ds[n].prefix))??(/^[a-z]{2}-[a-z]+-\d+$/.test(t)?"aws":void 0)}function cC(t){let e=CS(t);return e&&
ds[e].suffix}function lC(t){return Zd.some(e=>ds[e].regions.includes(t))}function uC(t){let e=n=>n.toLowerCase().replace(
/[^a-z0-9]/g,"").replace(/(\d)[a-z]$/,"$1");return Zd.flatMap(n=>ds[n].regions).find(n=>e(n)===e(t))}Ge.NEW_REPLICAS="cd\
k-secure-table:newReplicas";function dC(t,e){return(0,qS.listOf)((0,qS.at)(t,Ge.NEW_REPLICAS)).includes(e)}});var Kt=d(Te=>{"use strict";Object.defineProperty(Te,"__esModule",{value:!0});Te.PRINCIPAL_IS_AWS_SERVICE=Te.PRINCIPAL_ARN=
Te.SECURE_TRANSPORT=void 0;Te.contextKeyKind=fC;Te.SECURE_TRANSPORT="aws:securetransport";Te.PRINCIPAL_ARN="aws:principa\
larn";Te.PRINCIPAL_IS_AWS_SERVICE="aws:principalisawsservice";function fC(t){return LS.has(t)||pC.has(t)?{cardinality:"s\
ingle",type:LS.has(t)?"boolean":"arn"}:hC.has(t)?{cardinality:"multiple",type:"text"}:{cardinality:mC.has(t)||yC.test(t)?
"single":"unknown",type:"text"}}var LS=new Set([Te.SECURE_TRANSPORT,Te.PRINCIPAL_IS_AWS_SERVICE,"aws:viaawsservice","aws\
:multifactorauthpresent","aws:assumedroot","aws:ismcpserviceaction","aws:viaawsmcpservice","dynamodb:fulltablescan"]),pC=new Set(
[Te.PRINCIPAL_ARN,"aws:sourcearn","aws:chatbotsourcearn","ec2:sourceinstancearn","lambda:sourcefunctionarn","ssm:sourcei\
nstancearn"]),hC=new Set(["aws:calledvia","aws:principalorgpaths","aws:principalservicenameslist","aws:resourceorgpaths",
"aws:sourceorgpaths","aws:tagkeys","aws:vpceorgpaths","dynamodb:attributes","dynamodb:firstpartitionkeyvalues","dynamodb\
:fistargetarns","dynamodb:fourthpartitionkeyvalues","dynamodb:leadingkeys","dynamodb:secondpartitionkeyvalues","dynamodb\
:thirdpartitionkeyvalues"]),mC=new Set(["aws:calledviaawsmcp","aws:calledviafirst","aws:calledvialast","aws:currenttime",
"aws:ec2instancesourceprivateipv4","aws:ec2instancesourcevpc","aws:epochtime","aws:federatedprovider","aws:multifactorau\
thage","aws:principalaccount","aws:principalorgid","aws:principalservicename","aws:principaltype","aws:referer","aws:req\
uestedregion","aws:resourceaccount","aws:resourceorgid","aws:sourceaccount","aws:sourceidentity","aws:sourceip","aws:sou\
rceorgid","aws:sourceowner","aws:sourcevpc","aws:sourcevpcarn","aws:sourcevpce","aws:tokenissuetime","aws:useragent","aw\
s:userid","aws:username","aws:vpceaccount","aws:vpceorgid","aws:vpcsourceip","dynamodb:enclosingoperation","dynamodb:fis\
actionid","dynamodb:returnconsumedcapacity","dynamodb:returnvalues","dynamodb:select","ec2:roledelivery","glue:credentia\
lissuingservice","glue:roleassumedby","identitystore:userid","kms:calleraccount","kms:viaservice"]),yC=/^aws:(principal|request|resource)tag\//});var ut=d(lt=>{"use strict";Object.defineProperty(lt,"__esModule",{value:!0});lt.globOf=gC;lt.matches=bC;lt.literalsOf=DS;
lt.read=xS;lt.advance=jS;lt.accepts=FS;lt.literalAt=KS;var fs=v();function gC(t,{wildcards:e,arn:n=!1,ignoreCase:s=!1}){
let i=0,r=t.split("").map(l=>(i+=l===":"?1:0,e&&(l==="*"||l==="?")?{repeats:l==="*",matchesColon:!n||i>4}:{literal:s?l.toLowerCase():
l,repeats:!1,matchesColon:!1})),o=r.findIndex(l=>l.literal===void 0),a=r.at(-1),c=o===r.length-1&&a?.repeats&&a.matchesColon;
return{tokens:r,ignoreCase:s,exact:o<0&&!s?t:void 0,prefix:c&&!s?t.slice(0,-1):void 0}}function bC(t,e,n){if(e==="must"||
!((0,fs.hasPlaceholder)(n)||DS(t).some(fs.isPlaceholder))){if(t.exact!==void 0)return t.exact===n;if(t.prefix!==void 0)return n.
startsWith(t.prefix)}return FS(t,xS(t,e,n))}function DS(t){return t.tokens.flatMap(e=>e.literal??[])}function xS(t,e,n){
let s=ef(t,e,[0]);for(let i of n.split(""))s=jS(t,e,s,i);return s}function jS(t,e,n,s){if(e==="may"&&(0,fs.isPlaceholder)(
s))return ef(t,e,SC(t,n));let i=t.ignoreCase?s.toLowerCase():s,r=[];for(let o of n){let a=t.tokens[o];a!==void 0&&wC(a,e,
i)&&r.push(tf(a,e)?o:o+1)}return ef(t,e,r)}function FS(t,e){return e.at(-1)===t.tokens.length}function KS(t,e){return t.
tokens[e]?.literal}function SC(t,e){let n=[];for(let s of e)for(let i=s;i>(n.at(-1)??-1)&&i<=t.tokens.length&&(n.push(i),
KS(t,i)!==":");i+=1);return n}function tf({literal:t,repeats:e},n){return e||n==="may"&&t!==void 0&&(0,fs.isPlaceholder)(
t)}function wC(t,e,n){return t.literal!==void 0?t.literal===n||tf(t,e)&&n!==fs.UNNAMED&&n!==":":(t.matchesColon||n!==":")&&
(t.repeats||!(0,fs.isPlaceholder)(n))}function ef(t,e,n){let s=[];for(let i of n){let r=i;for($S(s,r);r<t.tokens.length&&
tf(t.tokens[r],e);)r+=1,$S(s,r)}return s}function $S(t,e){e>(t.at(-1)??-1)&&t.push(e)}});var dt=d(Ae=>{"use strict";Object.defineProperty(Ae,"__esModule",{value:!0});Ae.patternOf=_C;Ae.matchesElement=vC;Ae.matchesAny=
BS;Ae.mayMatchElement=kC;Ae.matchesNone=US;Ae.globsOf=OC;Ae.resourceGlob=EC;Ae.assumptionsFor=RC;Ae.subsetsOf=WS;Ae.namesResources=
MC;var nf=ut(),Sa=v();function _C(t,e){let n=(0,Sa.knownText)(t);if(n===void 0)return{label:(0,Sa.abbreviate)(t),reference:t,
unclear:"unknown"};let s=n.includes("${")?void 0:e(n);return{label:(0,Sa.display)(n),text:n,...s?{glob:s}:{unclear:"undo\
cumented"}}}function vC({not:t,entries:e},n,s){return t?US(e,n,s):BS(e,n,s)}function BS(t,e,n){return t.some(s=>wa(s,e,n===
"strict"?"must":"may"))}function kC({not:t,entries:e},n){return t?!e.some(s=>wa(s,n,"must")):e.some(s=>s.unclear!==void 0||
wa(s,n,"may"))}function US(t,e,n,s=!1){let i=s&&!e.split("").some(Sa.isPlaceholder),r=n==="strict"?"may":"must";return t.
every(o=>o.unclear!=="undocumented"&&!wa(o,e,i&&o.glob?"must":r))}function wa({glob:t,unclear:e},n,s){return t?(0,nf.matches)(
t,s,n):e==="unknown"&&s==="may"}function OC(t){return t.flatMap(({glob:e})=>e??[])}var TC="[a-z0-9*?\\uE000-\\uF8FF-]*",
AC=new RegExp(`^arn:(?:${TC}:){4}(?:\\*|[^*?/:]+(?:[/:].*)?)$`,"s");function EC(t){return t==="*"||AC.test(t)?(0,nf.globOf)(
t,{wildcards:!0,arn:t!=="*"}):void 0}var PC=4,NC=(0,nf.globOf)("*",{wildcards:!0});function RC(t){let e=t.flatMap(({unclear:s,
text:i})=>s==="undocumented"&&i?.includes("${")===!1?[i]:[]),n=[...new Set(e)].slice(0,PC);return WS(n).map(s=>i=>{let{label:r,
text:o}=i;return o===void 0||!n.includes(o)?[i]:s.includes(o)?[{label:r,glob:NC}]:[]})}function WS(t){return t.reduce((e,n)=>[
...e,...e.map(s=>[...s,n])],[[]])}function MC(t){return t.startsWith('"')||/"(?:Not)?Resource":(?!"\*"|\["\*"\])/.test(t)}});var yn=d(ft=>{"use strict";Object.defineProperty(ft,"__esModule",{value:!0});ft.UNKNOWN_CONDITION=void 0;ft.readCondition=
CC;ft.mismatchOf=$C;ft.patternsOf=GS;ft.isMet=rf;ft.mayBeMet=jC;var IC=Kt(),Di=ut(),sf=dt(),qC=v();ft.UNKNOWN_CONDITION=
{operator:"",key:"",keyLabel:"an unknown condition",ifExists:!1,test:{kind:"unknown"}};function CC(t,e,n){let[,s,i,r="",
o]=/^(?:(forallvalues:)|(foranyvalue:))?([a-z]+?)(ifexists)?$/.exec(t.toLowerCase())??[];return{operator:t,key:e.toLowerCase(),
keyLabel:e,quantifier:s?"all":i?"any":void 0,ifExists:o!==void 0,test:r==="null"&&!s&&!i&&!o?DC(n):xC(r,e,n)}}function LC(t,e){
return of.has(t)&&of.get(t)?.type!=="boolean"&&(0,IC.contextKeyKind)(e.toLowerCase()).type==="boolean"}function $C({operator:t,
keyLabel:e,key:n,test:s}){return s.kind==="unknown"&&n!==""?`it compares the boolean key ${e} with ${t}: only Bool is do\
cumented for it`:void 0}function DC(t){let e=t.map(n=>(0,qC.knownText)(n)?.toLowerCase());return{kind:"presence",expected:[
!0,!1].filter(n=>e.includes(String(!n))),unknown:e.includes(void 0)}}function xC(t,e,n){if(LC(t,e))return{kind:"unknown"};
let s=of.get(t);if(!s)return{kind:"never"};let{type:i,negated:r,toGlob:o}=s,a=n.map(c=>(0,sf.patternOf)(c,o));return i?{
kind:"values",type:i,negated:r,patterns:a}:{kind:"uncompared",negated:r,patterns:a}}function GS({test:t}){return"pattern\
s"in t?t.patterns:[]}function rf(t,e,n){let{test:s}=t;switch(s.kind){case"never":return!1;case"unknown":return n==="leni\
ent";case"presence":return s.unknown&&n==="lenient"||FC(e,s.expected);default:return e.kind==="absent"?KC(t,s.negated):BC(
t,e,n)}}function jC(t,e){let{test:n}=t;return n.kind==="never"?!0:e.kind==="absent"||n.kind==="presence"?rf(t,e,"lenient"):
n.kind==="uncompared"||GS(t).some(({unclear:s})=>s!==void 0)||rf(t,e,"lenient")||n.kind==="values"&&e.kind==="single"&&!YS(
n.type,e.value)}function FC(t,e){return!(t.kind==="multiple"&&t.values.length===0)&&e.includes(t.kind!=="absent")}function KC({
quantifier:t,ifExists:e},n){return t?t==="all":n||e}function BC({quantifier:t,test:e},n,s){let i=r=>UC(e,r,s);return n.kind===
"single"?i(n.value):t==="all"?n.values.every(i):t==="any"&&n.values.some(i)}function UC(t,e,n){return t.kind!=="values"||
!YS(t.type,e)?!1:t.negated?(0,sf.matchesNone)(t.patterns,e,n,!0):(0,sf.matchesAny)(t.patterns,e,n)}function YS(t,e){return t===
"text"||(t==="arn"?JS(e)!==void 0:/^(true|false)$/i.test(e))}var of=new Map([...ps(["stringequals","stringnotequals"],VS,
"text"),...ps(["stringequalsignorecase","stringnotequalsignorecase"],WC,"text"),...ps(["stringlike","stringnotlike"],t=>(0,Di.
globOf)(t,{wildcards:!0}),"text"),...ps(["arnequals","arnnotequals","arnlike","arnnotlike"],JS,"arn"),...ps(["bool"],t=>(0,Di.
globOf)(t,{wildcards:!1,ignoreCase:!0}),"boolean"),...ps(["numericequals","numericnotequals","numericlessthan","numericl\
essthanequals","numericgreaterthan","numericgreaterthanequals","dateequals","datenotequals","datelessthan","datelessthan\
equals","dategreaterthan","dategreaterthanequals","binaryequals","ipaddress","notipaddress"],VS)]);function ps(t,e,n){return t.
map(s=>[s,{type:n,negated:s.includes("not"),toGlob:e}])}function VS(t){return(0,Di.globOf)(t,{wildcards:!1})}function WC(t){
return/^[\x00-\x7F\uE000-\uF8FF]*$/.test(t)?(0,Di.globOf)(t,{wildcards:!1,ignoreCase:!0}):void 0}function JS(t){return/^arn:(?:[^:]*:){4}/.
test(t)?(0,Di.globOf)(t,{wildcards:!0,arn:!0}):void 0}});var af=d(_a=>{"use strict";Object.defineProperty(_a,"__esModule",{value:!0});_a.reporterFor=YC;_a.itemsOf=JC;var VC=P(),
GC=v();function YC(t,e,n){return{malformed:s=>e.push(`${t}: ${s}`),undocumented:s=>n.push(`${t}: ${s}`),unknown:(s,i)=>n.
push(`${t}: ${s} is ${(0,GC.abbreviate)(i)}`)}}function JC(t){return(Array.isArray(t)?t:[t]).filter(e=>!(0,VC.isNoValue)(
e))}});var gn=d(Bt=>{"use strict";Object.defineProperty(Bt,"__esModule",{value:!0});Bt.UNKNOWN_PRINCIPAL=void 0;Bt.readPrincipals=
eL;Bt.principalLabel=QS;Bt.callersFor=nL;Bt.matchesCaller=sL;var HS=ut(),HC=af(),zC=P(),zS=b(),pt=v();Bt.UNKNOWN_PRINCIPAL=
{kind:"unknown",label:"a principal",mayBeAll:!0,value:""};var XC=new Set(["AWS","Service","Federated","CanonicalUser"]),
QC=/^(?:arn:[^:*?]+:iam::)?([0-9]{12}|\uE000)(:root)?$/,ZC=/^arn:[^:*?]+:(?:iam|sts)::(?:[0-9]{12}|\uE000):[^*?]+$/;function eL(t,e){
return t==="*"?[{kind:"all"}]:(0,pt.isUnresolved)(t)?(e.unknown("Principal",t),[XS(t)]):!(0,zS.isObject)(t)||Object.keys(
t).length===0?(e.malformed('its Principal is neither "*" nor an object'),[]):Object.entries(t).flatMap(([n,s])=>{let i=(0,HC.
itemsOf)(s);return(!XC.has(n)||i.length===0||!i.every(r=>typeof r=="string"||(0,zC.isIntrinsic)(r)))&&e.malformed(`its P\
rincipal has a malformed element ${n}`),i.map(r=>tL(n,r,e))})}function tL(t,e,n){let s=(0,pt.knownText)(e);if(s===void 0)
return n.unknown("Principal",e),XS(e);if(s.includes("${"))return{kind:"undocumented",label:s};if(t!=="AWS")return s.includes(
"*")?{kind:"undocumented",label:s}:{kind:"named",type:t,name:s};if(s==="*")return{kind:"all"};let[i,r,o]=QC.exec(s)??[];
return i!==void 0&&o===void 0==(i===r)?{kind:"account",account:r}:ZC.test(s)?{kind:"arn",arn:s}:/^A[A-Z0-9]+$/.test(s)?{
kind:"named",type:t,name:s}:{kind:"undocumented",label:(0,pt.display)(s)}}function XS(t){let n=((0,pt.joinedParts)(t)??[
t]).map(s=>typeof s=="string"?s.replace(/\{\{resolve:.*?\}\}/g,""):"");return{kind:"unknown",label:(0,pt.abbreviate)(t),
mayBeAll:/^\*?$/.test(n.join("")),value:(0,zS.canonical)(t)}}function QS(t){switch(t.kind){case"account":return`account ${(0,pt.
display)(t.account)}`;case"arn":return(0,pt.display)(t.arn);case"named":return t.name;default:return t.label}}function nL(t){
let e=new Map(t.filter(n=>n.kind!=="all").map(n=>[JSON.stringify(n),n]));return[{label:"principals that the policy does \
not name"},...[...e.values()].map(n=>({label:QS(n),entry:n}))]}function sL({not:t,entries:e},n,s){let i=r=>o=>{let a=iL(
o,n);return a===r||a==="perhaps"&&s==="lenient"&&o.kind!=="undocumented"};return t?e.every(i("no")):e.some(i("yes"))}function iL(t,{
entry:e}){if(t.kind==="all"||JSON.stringify(t)===JSON.stringify(e))return"yes";if([t,e].some(n=>n?.kind==="undocumented"||
n?.kind==="unknown"))return"perhaps";if(e&&t.kind==="account"){let n=rL(e);return n===void 0?"no":cf(t.account,n)}if(e?.
kind==="arn"&&t.kind==="arn"){let n=cf(t.arn,e.arn);return n==="no"?oL(t.arn,e.arn):n}return"no"}function rL(t){return t.
kind==="account"?t.account:t.kind==="arn"?t.arn.split(":")[4]:void 0}function oL(t,e){let[,n,s,i,r]=/^arn:([^:]+):iam::([^:]+):(role|user)\/(?:.*\/)?([^/]+)$/.
exec(t)??[],[,o,a,c,l]=/^arn:([^:]+):sts::([^:]+):(assumed-role|federated-user)\/([^/]+)/.exec(e)??[];if(r===void 0||l===
void 0||i==="role"!=(c==="assumed-role"))return"no";let u=cf([n,s,r].join(":").toLowerCase(),[o,a,l].join(":").toLowerCase());
return u==="yes"&&r!==l?"perhaps":u}function cf(t,e){return t===e?"yes":((0,pt.hasPlaceholder)(t)||(0,pt.hasPlaceholder)(
e))&&(0,HS.matches)((0,HS.globOf)(t,{wildcards:!1}),"may",e)?"perhaps":"no"}});var ht=d(Oa=>{"use strict";Object.defineProperty(Oa,"__esModule",{value:!0});Oa.conditionsOn=cL;Oa.readDocument=dL;var hs=yn(),
aL=ut(),ew=dt(),tw=gn(),ka=af(),uf=P(),xi=b(),me=v();function cL({conditions:t},e){return t.filter(n=>n.key===e)}var lL=new Set(
["Version","Id","Statement"]),uL=new Set(["Sid","Effect","Principal","NotPrincipal","Action","NotAction","Resource","Not\
Resource","Condition"]);function dL(t){let e=[],n=typeof t=="string"?(0,me.parseJson)(t)??t:t;return(0,me.isUnresolved)(
n)?{statements:[va("the policy",n)],malformed:e}:(0,xi.isObject)(n)?(e.push(...nw("the policy",n,lL)),n.Id!==void 0&&(0,me.
knownText)(n.Id)===void 0&&e.push("the policy's Id is not a string"),n.Version!==void 0&&n.Version!=="2012-10-17"&&n.Version!==
"2008-10-17"&&e.push("the policy's Version is neither 2012-10-17 nor 2008-10-17"),{statements:(0,ka.itemsOf)(n.Statement).
map((i,r)=>fL(i,r,e)),malformed:e}):{statements:[],malformed:["the policy is not a JSON object"]}}function fL(t,e,n){let s=(0,xi.
isObject)(t)&&typeof t.Sid=="string"&&!(0,me.isUnresolved)(t.Sid)?t.Sid:void 0,i=`statement ${e}${s?` "${s}"`:""}`;if((0,me.
isUnresolved)(t))return va(i,t);if(!(0,xi.isObject)(t))return n.push(`${i} is not an object`),va(i,t);let r=Object.fromEntries(
Object.entries(t).filter(([,c])=>!(0,uf.isNoValue)(c)));if(n.push(...nw(i,r,uL)),(0,me.isUnresolved)(r.Effect))return va(
i,t);let o=[],a=(0,ka.reporterFor)(i,n,o);return r.Sid!==void 0&&s===void 0&&!(0,me.isUnresolved)(r.Sid)&&a.malformed("i\
ts Sid is not a string"),r.Effect!=="Allow"&&r.Effect!=="Deny"&&a.malformed("its Effect is neither Allow nor Deny"),{name:i,
sid:s,effect:r.Effect==="Allow"?"Allow":"Deny",principals:lf(r,"Principal",a,c=>(0,tw.readPrincipals)(c,a)),actions:lf(r,
"Action",a,c=>ZS(c,"Action",a,hL)),resources:lf(r,"Resource",a,c=>ZS(c,"Resource",a,ew.resourceGlob)),conditions:mL(r.Condition,
a),unknown:o,readable:!0}}function lf(t,e,n,s){let i=t[`Not${e}`]!==void 0;return i===(t[e]!==void 0)&&n.malformed(`it h\
as ${i?"both":"neither"} ${e} ${i?"and":"nor"} Not${e}`),{not:i,entries:s(i?t[`Not${e}`]:t[e])}}function ZS(t,e,n,s){let i=(0,ka.
itemsOf)(t);return(i.length===0||!i.every(r=>typeof r=="string"||(0,uf.isIntrinsic)(r)))&&n.malformed(`its ${e} is not a\
 string or a list of strings`),i.map(r=>{let o=(0,ew.patternOf)(r,a=>s(a,n));return o.unclear==="unknown"&&n.unknown(e,r),
o})}var pL=/^[A-Za-z0-9-]+:[A-Za-z0-9*?-]+$/;function hL(t,e){if(t!=="*"&&!pL.test(t)){e.malformed(`"${t}" is not the na\
me of an action`);return}return(0,aL.globOf)(t.toLowerCase(),{wildcards:!0})}function mL(t,e){return t===void 0?[]:(0,me.
isUnresolved)(t)?(e.unknown("Condition",t),[hs.UNKNOWN_CONDITION]):!(0,xi.isObject)(t)||!Object.values(t).every(n=>(0,xi.
isObject)(n)||(0,me.isUnresolved)(n))?(e.malformed("its Condition is not an object of objects"),[hs.UNKNOWN_CONDITION]):
Object.entries(t).flatMap(([n,s])=>(0,me.isUnresolved)(s)?(e.unknown(n,s),[hs.UNKNOWN_CONDITION]):Object.entries(s).map(
([i,r])=>yL(n,i,(0,ka.itemsOf)(r),e)))}function yL(t,e,n,s){if(n.length===0||!n.every(o=>(0,uf.isIntrinsic)(o)||["string",
"boolean","number"].includes(typeof o)))return s.malformed(`the values of ${t} ${e} are not strings, booleans or numbers`),
hs.UNKNOWN_CONDITION;for(let o of n.filter(a=>(0,me.knownText)(a)===void 0))s.unknown(`${t} ${e}`,o);let i=(0,hs.readCondition)(
t,e,n),r=(0,hs.mismatchOf)(i);return r!==void 0&&s.undocumented(r),i}function nw(t,e,n){return Object.keys(e).filter(s=>!n.
has(s)).map(s=>`${t} has an unknown element ${s}`)}function va(t,e){let n={not:!1,entries:[{label:(0,me.abbreviate)(e),unclear:"\
unknown"}]};return{name:t,effect:"Deny",principals:{not:!1,entries:[tw.UNKNOWN_PRINCIPAL]},actions:n,resources:n,conditions:[],
unknown:[`${t} is ${(0,me.abbreviate)(e)}`],readable:!1}}});var Aa=d(ji=>{"use strict";Object.defineProperty(ji,"__esModule",{value:!0});ji.exemptRoles=iw;ji.isOwnServiceLinkedRole=
_L;ji.exemptCallers=vL;var gL=Kt(),bL=ht(),Ta=v(),SL=new RegExp(["^arn:([^:*?]+):iam::([0-9]{12}|\\uE000):role/aws-servic\
e-role/(?:","replication\\.dynamodb\\.amazonaws\\.com/AWSServiceRoleForDynamoDBReplication|","dynamodb\\.application-auto\
scaling\\.amazonaws\\.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable)$"].join(""));function iw(t,{partition:e,
accounts:n}){let s=t.flatMap(wL),i=sw(e===void 0?void 0:[e],Ta.PARTITION,s.map(o=>o.partition)),r=sw(n,Ta.ACCOUNT,s.map(
o=>o.account));return new Set(s.filter(o=>i.has(o.partition)&&r.has(o.account)).map(o=>o.arn))}function sw(t,e,n){if(t)return new Set(
[...t,e]);let s=new Set(n);return s.size===1?s:new Set([e])}function wL(t){return(0,bL.conditionsOn)(t,gL.PRINCIPAL_ARN).
flatMap(({test:e})=>e.kind==="values"?e.patterns:[]).flatMap(({glob:e})=>rw(e?.exact??"")??[])}function rw(t){let[e,n,s]=SL.
exec(t)??[];return e===void 0?void 0:{arn:e,partition:n,account:s}}function _L(t,{partition:e,accounts:n}){let s=typeof t==
"string"?rw(t):void 0;return s!==void 0&&[Ta.PARTITION,e].includes(s.partition)&&[Ta.ACCOUNT,...n??[]].includes(s.account)}
function vL(t,e){let n=t.filter(({effect:s})=>s==="Deny");return{roles:iw(n,e),services:(e.accounts?.length??0)>1||t.some(
kL)}}function kL({effect:t,principals:{not:e,entries:n}}){return t==="Allow"&&!e&&n.some(s=>s.kind==="named"&&s.type==="\
Service"&&OL.test(s.name))}var OL=/^replication\.dynamodb\.amazonaws\.com(\.cn)?$/});var Fi=d(R=>{"use strict";Object.defineProperty(R,"__esModule",{value:!0});R.TABLE_ACTIONS=R.REPLICATION_ACTIONS=R.OTHER_STREAM_ACTIONS=
R.STREAM_READ_ACTIONS=R.REFUSED_ACTIONS=R.OTHER_TABLE_ACTIONS=R.TABLE_POLICY_ACTIONS=R.LIST_STREAMS=R.STREAM_ACTIONS=R.WRITE_ACTIONS=
R.READ_ACTIONS=void 0;R.isWildcard=ow;R.worksAcrossAccounts=PL;R.readsData=NL;R.writesData=RL;R.READ_ACTIONS=["dynamodb:\
BatchGetItem","dynamodb:ConditionCheckItem","dynamodb:DescribeTable","dynamodb:GetItem","dynamodb:Query","dynamodb:Scan"];
R.WRITE_ACTIONS=["dynamodb:BatchWriteItem","dynamodb:DeleteItem","dynamodb:DescribeTable","dynamodb:PutItem","dynamodb:U\
pdateItem"];R.STREAM_ACTIONS=["dynamodb:DescribeStream","dynamodb:GetRecords","dynamodb:GetShardIterator"];R.LIST_STREAMS=
"dynamodb:ListStreams";var TL=new Set([...R.READ_ACTIONS,...R.WRITE_ACTIONS,...R.STREAM_ACTIONS].map(t=>t.toLowerCase())),
AL=new Set([...["BatchGetItem","ConditionCheckItem","GetItem","Query","Scan","PartiQLSelect","SearchVectors","ExportTabl\
eToPointInTime"].map(t=>`dynamodb:${t.toLowerCase()}`),...R.STREAM_ACTIONS.map(t=>t.toLowerCase())]),EL=new Set(["BatchW\
riteItem","DeleteItem","PutItem","UpdateItem","PartiQLDelete","PartiQLInsert","PartiQLUpdate","ImportTable"].map(t=>`dyn\
amodb:${t.toLowerCase()}`));function ow(t){return/[*?]/.test(t)}function PL(t){return TL.has(t.toLowerCase())}function NL(t){
return AL.has(t.toLowerCase())}function RL(t){return ow(t)||EL.has(t.toLowerCase())}var bn=t=>t.trim().split(/\s+/).map(
e=>`dynamodb:${e}`);R.TABLE_POLICY_ACTIONS=bn(`
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
`);R.OTHER_TABLE_ACTIONS=bn(`
  CreateGlobalTableWitness CreateTableReplica DeleteGlobalTableWitness DeleteTableReplica RestoreTableFromAwsBackup Sear\
chVectors
  StartAwsBackupJob UpdateGlobalTableVersion
`);R.REFUSED_ACTIONS=bn(`
  CreateTable CreateGlobalTable DescribeGlobalTable DescribeGlobalTableSettings ListGlobalTables UpdateGlobalTable Updat\
eGlobalTableSettings
  DescribeBackup DeleteBackup RestoreTableFromBackup ListContributorInsights DescribeExport ListExports DescribeImport I\
mportTable ListImports
  DescribeLimits DescribeEndpoints ListBackups ListTables ListStreams
  DescribeReservedCapacity DescribeReservedCapacityOfferings PurchaseReservedCapacityOfferings
  GetAbacStatus UpdateAbacStatus InjectError
`);R.STREAM_READ_ACTIONS=bn("DescribeStream GetRecords GetShardIterator");R.OTHER_STREAM_ACTIONS=bn("DeleteResourcePolic\
y GetResourcePolicy ListTagsOfResource PutResourcePolicy TagResource UntagResource");R.REPLICATION_ACTIONS={table:bn(`
    GetItem PutItem UpdateItem DeleteItem Scan DescribeTable UpdateTable DescribeTimeToLive UpdateTimeToLive GetResource\
Policy
    ReadDataForReplication WriteDataForReplication ReplicateSettings
  `).map(t=>t.toLowerCase()),stream:R.STREAM_READ_ACTIONS.map(t=>t.toLowerCase())};R.TABLE_ACTIONS=[...R.TABLE_POLICY_ACTIONS,
...R.OTHER_TABLE_ACTIONS,...bn(`
  CreateGlobalTable CreateTable ImportTable ListExports ListImports RestoreTableFromBackup UpdateGlobalTable UpdateGloba\
lTableSettings
`)]});var Ki=d(ff=>{"use strict";Object.defineProperty(ff,"__esModule",{value:!0});ff.isCanonicalDeny=xL;var ML=Aa(),IL=Fi(),Ye=b(),
qL=v(),CL=new Set(["Sid","Effect","Principal","Action","Resource","Condition"]),LL=128,$L=4,DL={table:["dynamodb:*"],stream:IL.
STREAM_READ_ACTIONS};function xL(t,e,n){if(!(0,Ye.isObject)(t)||t.Version!=="2012-10-17"||Object.keys(t).length!==2)return!1;
let[s,...i]=(0,Ye.listOf)(t.Statement);return i.length===0&&(0,Ye.isObject)(s)&&Object.keys(s).every(r=>CL.has(r))&&jL(s.
Sid)&&s.Effect==="Deny"&&FL(s.Principal)&&df((0,Ye.listOf)(s.Action),DL[e])&&df((0,Ye.listOf)(s.Resource),["*"])&&KL(s.Condition,
n)}function jL(t){return t===void 0||typeof t=="string"&&t.length<=LL&&!(0,qL.hasPlaceholder)(t)}function FL(t){return t===
"*"||(0,Ye.isObject)(t)&&Object.keys(t).length===1&&df((0,Ye.listOf)(t.AWS),["*"])}function df(t,e){return t.length===e.
length&&e.every(n=>t.includes(n))}function KL(t,e){if(!(0,Ye.isObject)(t))return!1;let{Bool:n,StringNotEquals:s,...i}=t;
return Object.keys(i).length===0&&aw(n,"aws:SecureTransport",r=>r==="false")&&(s===void 0||aw(s,"aws:PrincipalArn",r=>(0,ML.
isOwnServiceLinkedRole)(r,e())))}function aw(t,e,n){let s=(0,Ye.isObject)(t)&&Object.keys(t).length===1?(0,Ye.listOf)(t[e]):
[];return s.length>0&&s.length<=$L&&s.every(n)}});var Pa=d(Ea=>{"use strict";Object.defineProperty(Ea,"__esModule",{value:!0});Ea.findHoles=UL;Ea.statementSet=GL;var BL=1e3;
function UL(t,e){let n=t.flatMap(s=>{let i=s.cases.filter(({matched:r})=>hf(r));return i.length===0?[]:[new Map([[s.name,
i.map(({label:r})=>r)]])]});return n.length>0?n:WL(t,"1".repeat(e))}function WL(t,e){let n=[{matched:e,cases:[]}];for(let i of t){
let r=cw(i.cases);if(r.length*n.length>BL)return;n=cw(n.flatMap(o=>r.map(a=>({matched:pf(o.matched,a.matched),cases:[...o.
cases,a]}))))}let s=n.find(({matched:i})=>hf(i));return s?[VL(s.cases,e,t)]:[]}function cw(t){let e=[...new Map(t.map(n=>[
n.matched,n])).values()];return e.filter(n=>!e.some(s=>s!==n&&YL(s.matched,n.matched)))}function VL(t,e,n){let s=t.map(({
matched:i,label:r},o)=>({name:n[o].name,matched:i,label:r}));for(let i of s){let r=s.filter(o=>o!==i);hf(r.reduce((o,a)=>pf(
o,a.matched),e))&&(s=r)}return new Map(s.map(({name:i,label:r})=>[i,[r]]))}function GL(t,e){return t.map(n=>e(n)?"1":"0").
join("")}function pf(t,e){return t.split("").map((n,s)=>n==="1"?e[s]:"0").join("")}function hf(t){return!t.includes("1")}
function YL(t,e){return pf(t,e)===t}});var Ra=d(Je=>{"use strict";Object.defineProperty(Je,"__esModule",{value:!0});Je.ANY_ARN=Je.ANY_TEXT=void 0;Je.witnesses=
HL;Je.witnessesWithPrefix=zL;Je.isIn=uw;Je.isNameCharacter=XL;var Sn=ut(),ms=v();Je.ANY_TEXT={prefix:"",minLength:0,unnamed:ms.
UNNAMED,allows:()=>!0};var JL=(0,Sn.globOf)("arn:*:*:*:*:*",{wildcards:!0,arn:!0});Je.ANY_ARN={prefix:"arn:",minLength:0,
shape:JL,unnamed:`arn:::::${ms.UNNAMED}`,allows:()=>!0};function HL(t,e){let n=lw(t,e)??Na(fw(t),QL(e)),s=t.filter(dw).map(
r=>r.exact!==void 0?[r.exact]:Na(pw(t),{...e,shape:r})),i=[n,...s];return i.every(r=>r!==void 0)?[...new Set(i.flat())]:
void 0}function zL(t,e){return(0,ms.hasPlaceholder)(e.prefix)||t.some(dw)?Na(pw(t),e):lw(t,e)??Na(fw(t),e)}function lw(t,e){
let n=t.flatMap(({exact:s})=>s??[]);return n.length===t.length?[...new Set([...n.filter(s=>uw(e,s)),e.unnamed])]:void 0}
function uw(t,e){let n=e.slice(t.prefix.length);return e.startsWith(t.prefix)&&n.length>=t.minLength&&n.split("").every(
(s,i)=>t.allows(s,i))&&(t.shape===void 0||(0,Sn.matches)(t.shape,"must",e))}function XL(t){return!(0,ms.isPlaceholder)(t)&&
/^[A-Za-z0-9_.-]$/.test(t)}function QL(t){return{...t,allows:(e,n)=>!(0,ms.isPlaceholder)(e)&&t.allows(e,n)}}function dw(t){
return(0,Sn.literalsOf)(t).some(ms.isPlaceholder)}function fw(t){return t.map(e=>({glob:e,mode:"must"}))}function pw(t){
return t.flatMap(e=>[{glob:e,mode:"must"},{glob:e,mode:"may"}])}var ZL=4e5;function Na(t,e){let n=e.shape?[{glob:e.shape,
mode:"must"},...t]:t,s=new Map,i=[{states:n.map(({glob:a,mode:c})=>(0,Sn.read)(a,c,e.prefix)),rest:""}],r=new Set,o=0;for(let{
states:a,rest:c}of i){let l=n.map(({glob:u},f)=>(0,Sn.accepts)(u,a[f]));c.length>=e.minLength&&(e.shape===void 0||l[0])&&
s.set(l.join(),s.get(l.join())??e.prefix+c);for(let u of t$(n,a,e,c.length)){let f=n.map(({glob:m,mode:g},h)=>(0,Sn.advance)(
m,g,a[h],u));o+=f.reduce((m,g)=>m+g.length,n.length);let p=`${Math.min(c.length+1,e.minLength)}|${f.join("|")}`;!r.has(p)&&
(e.shape===void 0||f[0].length>0)&&(r.add(p),i.push({states:f,rest:c+u}))}if(o>ZL)return}return[...s.values()]}var e$="x\
qzjkvwyabcdefghilmnoprstu0123456789-_.XQZJKVWYABCDEFGHILMNOPRSTU/\xB6\xA7".split("");function t$(t,e,n,s){let i=new Set(
[":"]);t.forEach(({glob:o},a)=>e[a].forEach(c=>{let l=(0,Sn.literalAt)(o,c);l!==void 0&&(i.add(l),i.add(o.ignoreCase?l.toUpperCase():
l))}));let r=e$.find(o=>!i.has(o)&&n.allows(o,s));return[...i,...r?[r]:[]].filter(o=>n.allows(o,s))}});var bw=d(yf=>{"use strict";Object.defineProperty(yf,"__esModule",{value:!0});yf.contextDimension=r$;var mf=yn(),Bi=Kt(),
hw=ht(),yw=ut(),gw=dt(),n$=Pa(),ys=Ra(),s$=v(),i$=8;function r$(t,e,n,s){let i=e.flatMap(a=>(0,hw.conditionsOn)(a,t)),r=i.
flatMap(mf.patternsOf),o=a$(t,i,n);return o&&{name:i[0].keyLabel,cases:o.filter(a=>!o$(t,a,n)).map(a=>({label:d$(a,r),matched:(0,n$.
statementSet)(e,c=>(0,hw.conditionsOn)(c,t).every(l=>(0,mf.isMet)(l,a,s)))}))}}function o$(t,e,{roles:n,services:s}){return e.
kind==="single"&&(t===Bi.PRINCIPAL_ARN?n.has(e.value):s&&t===Bi.PRINCIPAL_IS_AWS_SERVICE&&e.value.toLowerCase()==="true")}
function a$(t,e,n){let s=c$(t,e.flatMap(mf.patternsOf),n),{cardinality:i}=(0,Bi.contextKeyKind)(t),r=s&&i!=="single"?u$(
s,e):[];return s&&r&&[{kind:"absent"},...(i==="multiple"?[]:s).map(o=>({kind:"single",value:o})),...r.map(o=>({kind:"mul\
tiple",values:o}))]}function c$(t,e,n){let s=e.flatMap(({text:o})=>o??[]),i=l$(t,s);if(i===void 0)return[...new Set(["tr\
ue","false",...s])];let r=t===Bi.PRINCIPAL_ARN?[...n.roles].map(o=>(0,yw.globOf)(o,{wildcards:!1})):[];return(0,ys.witnesses)(
[...(0,gw.globsOf)(e),...r],i)}function l$(t,e){let{type:n}=(0,Bi.contextKeyKind)(t);return n==="boolean"?e.every(s=>/^(true|false)$/i.
test(s))?void 0:ys.ANY_TEXT:n==="arn"&&e.every(s=>(0,ys.isIn)(ys.ANY_ARN,s))?ys.ANY_ARN:ys.ANY_TEXT}function u$(t,e){return e.
some(n=>n.quantifier)?t.length>i$?void 0:(0,gw.subsetsOf)(t):[[]]}function d$(t,e){switch(t.kind){case"absent":return"ab\
sent";case"single":return mw(t.value,e);case"multiple":return`a list (${t.values.map(n=>mw(n,e)).join(", ")})`}}function mw(t,e){
if(e.some(({text:s})=>s===t))return`"${(0,s$.display)(t)}"`;let n=e.find(({glob:s})=>s&&(0,yw.matches)(s,"must",t));return n?
`like "${n.label}"`:"a value that the policy does not name"}});var bf=d(gf=>{"use strict";Object.defineProperty(gf,"__esModule",{value:!0});gf.arnsOf=f$;var wn=v();function f$({kind:t,
partition:e=wn.PARTITION,accounts:n=[],arns:s}){let i=`arn:${e}:dynamodb:${wn.REGION}:${n.length===1?n[0]:wn.ACCOUNT}:ta\
ble/${wn.TABLE_NAME}`,r=s&&s.length>0?s:[t==="table"?i:`${i}/stream/${wn.STREAM_LABEL}`];return[...new Set(r.flatMap(o=>{
let[a,c,l,u,f,...p]=o.split(":");return[c,wn.PARTITION].flatMap(m=>[f,wn.ACCOUNT].map(g=>[a,m,l,u,g,...p].join(":")))}))]}});var Ma=d(vn=>{"use strict";Object.defineProperty(vn,"__esModule",{value:!0});vn.callerDimension=p$;vn.actionDimension=h$;
vn.resourceDimension=y$;vn.mayConcernSubject=g$;vn.matchesResource=kw;var _n=dt(),Sw=gn(),wf=Pa(),_w=bf(),Sf=Ra(),ww=Fi(),
_f=v();function p$(t,e){return{name:"caller",cases:(0,Sw.callersFor)(t.flatMap(s=>s.principals.entries)).map(s=>({label:s.
label,matched:(0,wf.statementSet)(t,({principals:i})=>(0,Sw.matchesCaller)(i,s,e))}))}}function h$(t,{kind:e},n){let s=(c,l)=>({
label:l,matched:(0,wf.statementSet)(t,({actions:u})=>(0,_n.matchesElement)(u,c,n))}),i=(e==="table"?ww.TABLE_ACTIONS:ww.
STREAM_READ_ACTIONS).map(c=>s(c.toLowerCase(),c));if(e==="stream")return{name:"action",cases:i};let r=(0,Sf.witnessesWithPrefix)(
(0,_n.globsOf)(t.flatMap(c=>c.actions.entries)),m$),o=new Set(i.map(({matched:c})=>c)),a=r?.map(c=>s(c,"actions that Dyn\
amoDB may add later")).filter(({matched:c})=>!o.has(c));return a&&{name:"action",cases:[...i,...a]}}var m$={prefix:"dyna\
modb:",minLength:1,unnamed:`dynamodb:${_f.UNNAMED}`,allows:(t,e)=>(e===0?/^[a-z]$/:/^[a-z0-9]$/).test(t)};function y$(t,e,n){
let s=(0,_w.arnsOf)(e),i=t.flatMap(l=>l.resources.entries),r=vw(i,e,s),o=(0,_n.assumptionsFor)(i),a=(l,u)=>o.map(f=>({label:u,
matched:(0,wf.statementSet)(t,({resources:{not:p,entries:m}})=>kw({not:p,entries:m.flatMap(f)},s.map(g=>g+l),n))})),c=new Set(
i.map(l=>l.label));return r&&{name:"resource",cases:[...a("",`the ${e.kind}`),...r.flatMap(l=>a(`/index/${l}`,s.some(u=>c.
has((0,_f.display)(`${u}/index/${l}`)))?`the index ${l}`:"an index"))]}}function g$({resources:t},e){if(t.entries.some(i=>i.
unclear==="undocumented"))return!0;let n=(0,_w.arnsOf)(e);return["",...vw(t.entries,e,n)?.map(i=>`/index/${i}`)??[]].some(
i=>n.every(r=>(0,_n.matchesElement)(t,r+i,"lenient")))}function vw(t,{kind:e},n){let s=(e==="table"?n:[]).map(i=>{let r=`${i}\
/index/`;return(0,Sf.witnessesWithPrefix)((0,_n.globsOf)(t),{prefix:r,minLength:1,unnamed:r+_f.UNNAMED,allows:Sf.isNameCharacter})?.
map(a=>a.slice(r.length))});return s.every(i=>i!==void 0)?[...new Set(s.flat())]:void 0}function kw(t,e,n){let s={...t,not:!t.
not};return e.some(i=>(0,_n.matchesElement)(t,i,n))&&!e.some(i=>(0,_n.matchesElement)(s,i,"strict"))}});var Ew=d(Ef=>{"use strict";Object.defineProperty(Ef,"__esModule",{value:!0});Ef.analyzeTlsOnly=O$;var b$=Ki(),S$=yn(),w$=bw(),
Tf=Kt(),vf=Ma(),Af=ht(),_$=Pa(),v$=Aa(),k$=b(),Ow={tlsOnly:!0,holes:[],unverifiable:[]};function O$(t,e){if((0,b$.isCanonicalDeny)(
t,e.kind,()=>e))return Ow;if((0,k$.isTooBig)(t))return kf(["the policy is too large or too deeply nested to analyze"]);let{
statements:n,malformed:s}=(0,Af.readDocument)(t);if(s.length>0)return kf(s);let i=n.filter(l=>l.effect==="Deny"),r=(0,v$.
exemptCallers)(n,e),o=Tw(i,e,r,"strict");if(o.length===0)return Ow;let a=Tw(i,e,r,"lenient");if(a.length>0)return{tlsOnly:!1,
holes:a,unverifiable:[]};let c=i.flatMap(l=>l.unknown);return kf(c.length>0?c:o.map(l=>`${l}, unless the deployment give\
s an account, a Region or a name a matching value`))}function kf(t){return{tlsOnly:!1,holes:[],unverifiable:t}}function Tw(t,e,n,s){
let i=t.filter(o=>(0,Af.conditionsOn)(o,Tf.SECURE_TRANSPORT).every(a=>(0,S$.isMet)(a,{kind:"single",value:"false"},s)));
if(i.length===0)return["no statement denies requests over plain HTTP"];let r=Aw(i,e,n,s);return r?r.map(o=>T$(o,i,e)):i.
some(o=>Aw([o],e,n,s)?.length===0)?[]:["the policy is too complex to analyze"]}function Aw(t,e,n,s){let i=new Set(t.flatMap(
o=>o.conditions.map(a=>a.key)));i.delete(Tf.SECURE_TRANSPORT);let r=[(0,vf.actionDimension)(t,e,s),(0,vf.resourceDimension)(
t,e,s),(0,vf.callerDimension)(t,s),...[...i].map(o=>(0,w$.contextDimension)(o,t,n,s))];return r.every(o=>o!==void 0)?(0,_$.
findHoles)(r,t.length):void 0}function T$(t,e,n){let s=[...t].filter(([u])=>!["action","resource","caller"].includes(u)),
i=Ui(t.get("action"))??"requests",r=Ui(t.get("resource"))??`the ${n.kind}`,o=t.has("caller")?` by ${Ui(t.get("caller"))}`:
"",a=s.map(([u,f])=>`${u} is ${Ui(f," or ")}`).join(" and "),c=A$(e),l=c.length===1?"does":"do";return`${Ui(c)} ${l} not\
 deny ${i} on ${r} over plain HTTP${o}${a?` when ${a}`:""}`}function A$(t){let e=t.filter(n=>(0,Af.conditionsOn)(n,Tf.SECURE_TRANSPORT).
length>0);return(e.length>0?e:t).map(n=>n.name)}var Of=4;function Ui(t,e=" and "){let n=[...new Set(t)],s=n.length>Of?[...n.
slice(0,Of-1),`${n.length-Of+1} more`]:n;return s.length>1?`${s.slice(0,-1).join(", ")}${e}${s.at(-1)}`:s[0]}});var Pf=d(Vi=>{"use strict";Object.defineProperty(Vi,"__esModule",{value:!0});Vi.error=Wi;Vi.warning=Ia;Vi.elementProblems=
N$;var E$=ut(),P$=gn(),He=Fi();function Wi(t,e){return{severity:"error",message:t,fix:e}}function Ia(t,e){return{severity:"\
warning",message:t,fix:e}}function N$({name:t,actions:e,principals:n},{kind:s}){return[...e.entries.flatMap(i=>M$(i,t,s)??
[]),...n.entries.flatMap(i=>q$(i,t)??[])]}var gs=t=>t.map(e=>e.toLowerCase()),Pw={table:gs(He.TABLE_POLICY_ACTIONS),stream:gs(
He.STREAM_READ_ACTIONS)},Nw={table:gs(He.OTHER_TABLE_ACTIONS),stream:gs(He.OTHER_STREAM_ACTIONS)},R$={table:gs([...He.REFUSED_ACTIONS,
...He.STREAM_READ_ACTIONS]),stream:gs([...He.REFUSED_ACTIONS,...He.TABLE_POLICY_ACTIONS,...He.OTHER_TABLE_ACTIONS])};function M$({
glob:t,label:e},n,s){let i=e.toLowerCase();if(!t||Pw[s].includes(i)||s==="table"&&(i==="*"||i==="dynamodb:*"))return;let r=s===
"table"?"Use dynamodb:*, or actions that the policy of a table supports. Put stream actions into the policy of the strea\
m.":`Use ${He.STREAM_READ_ACTIONS.join(", ")}.`;return/[*?]/.test(i)?[...Pw[s],...Nw[s]].some(o=>(0,E$.matches)(t,"may",
o))?s==="table"?void 0:Ia(`${n} names ${e}: whether the policy of a stream supports wildcards is not documented`,r):Wi(`${n}\
 names ${e}, which matches no action that the policy of a ${s} supports`,r):Nw[s].includes(i)?Ia(`${n} names ${e}, which\
 the policy of a ${s} is not documented to support`,r):!i.startsWith("dynamodb:")||R$[s].includes(i)?Wi(`${n} names ${e}\
, which the policy of a ${s} does not support: the deployment fails`,r):Ia(`${n} names ${e}, which the policy of a ${s} \
is not known to support`,r)}var I$=/^(redshift|glue|replication\.dynamodb)\.amazonaws\.com(\.cn)?$/;function q$(t,e){return t.
kind==="named"&&t.type==="Service"&&!I$.test(t.name)?Wi(`${e} names the service ${t.name}: DynamoDB is known to accept o\
nly redshift, glue and replication.dynamodb, and rejects the policy (aws-cdk#37273)`,"Let the service assume a role, and\
 name that role here or grant it access in an identity-based policy."):t.kind!=="undocumented"?void 0:Wi(`${e} names the\
 principal ${(0,P$.principalLabel)(t)}, which is not a valid principal: DynamoDB rejects the policy`,'Use a full ARN, an\
 account or "*". For a pattern of ARNs, use "*" with a condition on aws:PrincipalArn.')}});var qw=d(qa=>{"use strict";Object.defineProperty(qa,"__esModule",{value:!0});qa.isLimitedTo=D$;qa.limitsCallers=x$;var C$=new Set(
["aws:principalaccount","aws:principalarn","aws:principalorgid","kms:calleraccount"]),Rw="aws:principalorgpaths",L$=new Map(
[["aws:principalarn",/^arn:[^:*?]+:(iam|sts)::(\d{12}|\uE000):/],[Rw,/^[^*?/]+\//]]),$$=/^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like)|Bool)$/i;
function D$(t,e){return t.has(e.key.toLowerCase())&&Mw(e,Iw)}function x$(t){let e=t.key.toLowerCase();return!C$.has(e)&&
!(e===Rw&&/^ForAnyValue:/i.test(t.operator))?!1:Mw(t,n=>Iw(n)||!n.includes("${")&&L$.get(e)?.test(n)===!0)}function Mw({
operator:t,values:e},n){let s=e.filter(i=>i!==void 0);return $$.test(t)&&s.every(n)&&(s.length===e.length||"unknown")}function Iw(t){
return!/[*?]|\$\{/.test(t)}});var Ca=d(Gi=>{"use strict";Object.defineProperty(Gi,"__esModule",{value:!0});Gi.isForAllPrincipals=F$;Gi.isRestricted=K$;
Gi.areCallersLimited=B$;var j$=Kt(),Cw=qw();function F$({principals:{not:t,entries:e}}){return t||e.some(n=>n.kind==="al\
l")}function K$(t,e){return Lw(t,n=>(0,Cw.isLimitedTo)(e,n))}function B$(t){return Lw(t,Cw.limitsCallers)}function Lw(t,e){
let n=t.conditions.map(s=>U$(s,e));return n.includes(!0)||n.includes("unknown")&&"unknown"}function U$({operator:t,key:e,
test:n},s){return n.kind==="unknown"?"unknown":n.kind!=="values"||n.patterns.some(({unclear:i})=>i==="undocumented")||e===
j$.PRINCIPAL_IS_AWS_SERVICE&&!n.patterns.every(({text:i})=>i?.toLowerCase()==="true")?!1:s({operator:t,key:e,values:n.patterns.
map(({text:i})=>i)})}});var Nf=d(La=>{"use strict";Object.defineProperty(La,"__esModule",{value:!0});La.deployability=H$;La.minimumBytes=Kw;var ze=Pf(),
W$=Ki(),V$=yn(),G$=Kt(),Y$=Ma(),Dw=ht(),$w=Ca(),xw=P(),J$=b(),bs=v();function H$(t,e){if((0,W$.isCanonicalDeny)(t,e.kind,
()=>e))return[];if((0,J$.isTooBig)(t))return[(0,ze.error)(Fw("is too large or too deeply nested"),jw)];let{statements:n,
malformed:s}=(0,Dw.readDocument)(t);return[...s.map(i=>(0,ze.error)(i,"Fix the syntax of the policy: DynamoDB rejects a \
malformed policy.")),...Q$(t),...eD(t,e),...nD(n),...n.flatMap(i=>[...(0,ze.elementProblems)(i,e),...sD(i,e),...iD(i),...oD(
i)])]}var z$=20*1024,X$=2e4,jw="Join statements, use action and principal wildcards or accounts instead of lists, or mov\
e permissions to identity-based policies.";function Q$(t){let e=Kw(t),n=e>z$?ze.error:ze.warning;return e>X$?[n(Fw(`has ${e}\
 bytes`),jw)]:[]}function Fw(t){return`the policy ${t}: DynamoDB accepts up to 20 KB, including white space`}var Z$=new Map(
[[bs.ACCOUNT,"1".repeat(12)],[bs.PARTITION,"aws"],[bs.REGION,"us-east-1"]]);function Kw(t){let e=typeof t=="string"?t:JSON.
stringify(t,(n,s)=>(0,xw.isIntrinsic)(s)?"":s)??"";return Buffer.byteLength((0,bs.splitAtPlaceholders)(e).map(n=>(0,bs.isPlaceholder)(
n)?Z$.get(n)??"":n).join(""))}function eD(t,{kind:e,ownLogicalId:n}){return n===void 0?[]:tD(n,t).map(s=>(0,ze.error)(`t\
he policy refers to the ${e==="table"?"table":"table of the stream"} that it is attached to (${s}), a circular reference\
 that CloudFormation rejects (aws-cdk#35967)`,'Use Resource: "*", which means the resource that the policy is attached t\
o, including its indexes.'))}function tD(t,e){let n=new Set,s=[e];for(;s.length>0;){let i=s.pop();typeof i=="object"&&i!==
null&&((0,xw.namedResource)(i)?.logicalId===t&&n.add((0,bs.abbreviate)(i)),s.push(...Object.values(i)))}return[...n]}function nD(t){
let e=t.flatMap(({sid:n})=>n?[n]:[]);return[...new Set(e.filter((n,s)=>e.indexOf(n)<s))].map(n=>(0,ze.warning)(`several \
statements have the Sid "${n}"`,"Give each statement a unique Sid: services may reject the policy otherwise."))}function sD(t,e){
let n=t.resources.entries.map(({label:s})=>s).join(", ");return(0,Y$.mayConcernSubject)(t,e)?[]:[(0,ze.error)(`${t.name}\
 names resources other than this ${e.kind} (${n}), so it has no effect`,'Use Resource: "*", which means the resource tha\
t the policy is attached to.')]}function iD(t){let e=(0,Dw.conditionsOn)(t,G$.SECURE_TRANSPORT),n=e.length>0&&e.every(s=>(0,V$.
isMet)(s,{kind:"absent"},"strict"));return t.effect==="Deny"&&n?[(0,ze.warning)(`${t.name} also denies requests without \
aws:SecureTransport, such as those that AWS services make on behalf of a caller`,'Use Bool: { "aws:SecureTransport": "fa\
lse" } without IfExists.')]:[]}var rD=new Set(["aws:ec2instancesourcevpc","aws:principalaccount","aws:principalarn","aws\
:principalisawsservice","aws:principalorgid","aws:principalorgpaths","aws:principalservicename","aws:principalservicenam\
eslist","aws:sourceaccount","aws:sourcearn","aws:sourceorgid","aws:sourceorgpaths","aws:sourcevpc","aws:sourcevpce","aws\
:userid"]);function oD(t){return t.effect==="Allow"&&(0,$w.isForAllPrincipals)(t)&&(0,$w.isRestricted)(t,rD)===!1?[(0,ze.
error)(`${t.name} allows public access, which DynamoDB rejects (Block Public Access)`,"Name the principals, or add a con\
dition with fixed values on a key such as aws:PrincipalOrgID or aws:PrincipalAccount.")]:[]}});var Bw=d(Mf=>{"use strict";Object.defineProperty(Mf,"__esModule",{value:!0});Mf.keyPolicyDeployability=fD;var Rf=Pf(),aD=Nf(),
cD=ht(),lD=gn(),uD=b(),dD=32768;function fD(t){let e=(0,uD.isTooBig)(t)?void 0:(0,aD.minimumBytes)(t);if(e===void 0||e>dD){
let i=e===void 0?"is too large or too deeply nested":`has ${e} bytes`;return[(0,Rf.error)(`the key policy ${i}: KMS acce\
pts up to 32,768 bytes`,"Join statements, or name accounts instead of many principals.")]}let{statements:n,malformed:s}=(0,cD.
readDocument)(t);return[...s.map(i=>(0,Rf.error)(i,"Fix the syntax of the policy: KMS rejects a malformed policy.")),...n.
flatMap(pD)]}function pD({name:t,principals:e}){return e.entries.flatMap(n=>n.kind!=="undocumented"?[]:[(0,Rf.error)(`${t}\
 names the principal ${(0,lD.principalLabel)(n)}, which is not a valid principal: KMS rejects the policy`,'Use a full AR\
N, an account or "*". For a pattern of ARNs, use "*" with conditions on aws:PrincipalArn and kms:CallerAccount.')])}});var Cf=d(qf=>{"use strict";Object.defineProperty(qf,"__esModule",{value:!0});qf.analyzeKeyPolicy=yD;var hD=ht(),Vw=dt(),
mD=gn(),Ss=Ca(),Uw=P(),$a=b();function yD(t,e=[]){if((0,$a.isTooBig)(t))return Ww(["the key policy is too large or too d\
eeply nested to analyze"]);let{statements:n,malformed:s}=(0,hD.readDocument)(t);if(s.length>0)return Ww(s);let i=n.filter(
c=>c.effect==="Allow"),r=n.filter(c=>c.effect==="Deny"),o=i.filter(Ss.isForAllPrincipals).map(c=>({...c,restricted:(0,Ss.
areCallersLimited)(c)})),a=i.filter(c=>(0,Ss.areCallersLimited)(c)!==!0&&c.principals.entries.some(l=>l.kind==="unknown"&&
l.mayBeAll&&!e.includes(l.value)&&!bD(c,l)));return{publicAllow:o.filter(({restricted:c})=>c===!1).map(({name:c})=>`${c}\
 allows all principals to use or administer the key`),rootMayAdminister:i.some(wD)&&!r.some(_D),unverifiable:[...n.filter(
({readable:c})=>!c).flatMap(({unknown:c})=>c),...o.filter(({restricted:c})=>c==="unknown").map(({name:c})=>`${c} allows \
all principals under conditions that are not in the template`),...a.map(({name:c})=>`${c} allows a principal that is not\
 in the template`),...i.flatMap(gD)]}}function Ww(t){return{publicAllow:[],rootMayAdminister:!1,unverifiable:t}}function gD({
name:t,principals:e}){return e.entries.flatMap(n=>n.kind==="undocumented"?[`${t} names the principal ${(0,mD.principalLabel)(
n)}, which KMS is not documented to accept`]:[])}var If=new Set(["aws:principalaccount","kms:calleraccount"]),Gw="kms:pu\
tkeypolicy";function bD({conditions:t},{value:e}){return t.some(({key:n,operator:s,test:i})=>If.has(n)&&s.toLowerCase()===
"stringequals"&&i.kind==="values"&&i.patterns.every(({reference:r})=>SD(e,r)))}function SD(t,e){let n=(0,Uw.asIntrinsic)(
e),[s,i]=n?.name==="Fn::Select"&&(0,$a.isList)(n.argument)?n.argument:[],r=(0,Uw.asIntrinsic)(i),[o,a]=r?.name==="Fn::Sp\
lit"&&(0,$a.isList)(r.argument)?r.argument:[];return String(s)==="4"&&o===":"&&a!==void 0&&(0,$a.canonical)(a)===t}function wD(t){
let{principals:e,actions:n,conditions:s}=t;return(!e.not&&e.entries.some(r=>r.kind==="account")||(0,Ss.isForAllPrincipals)(
t)&&(0,Ss.isRestricted)(t,If)===!0)&&s.every(r=>If.has(r.key))&&(0,Vw.matchesElement)(n,Gw,"strict")}function _D(t){let{
readable:e,actions:n,conditions:s}=t;return e&&(0,Ss.isForAllPrincipals)(t)&&s.length===0&&(0,Vw.matchesElement)(n,Gw,"l\
enient")}});var zw=d(Lf=>{"use strict";Object.defineProperty(Lf,"__esModule",{value:!0});Lf.replicationCallers=kD;var Ji=Kt(),vD=Aa(),
Yw=Fi(),Yi=v();function kD(t,e){let n=(r,o,a)=>AD(r,o,a,t,e),s=n("the replication role","replication.dynamodb.amazonaws.\
com/AWSServiceRoleForDynamoDBReplication",Yw.REPLICATION_ACTIONS[e.kind]),i=n("the auto scaling role","dynamodb.applicat\
ion-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable",OD);return[s,...e.kind==="table"?[i]:
[],...TD(e)?[ND(Yw.REPLICATION_ACTIONS[e.kind])]:[]]}var OD=["dynamodb:describetable","dynamodb:updatetable"];function TD({
accounts:t=[]}){return t.length>1}function AD(t,e,n,s,i){let{partition:r}=i,o=ED(i),a=o===void 0?{known:[Yi.ACCOUNT],aliases:[]}:
{known:[o],aliases:[Yi.ACCOUNT]},c=(g,h)=>`arn:${g}:iam::${h}:role/aws-service-role/${e}`,l=[...new Set([r??Yi.PARTITION,
Yi.PARTITION])].flatMap(g=>[...a.known,...a.aliases].map(h=>c(g,h))),u=o===void 0?i.accounts?.length===0?[]:void 0:[o],f=[
...(0,vD.exemptRoles)(s,{...i,accounts:u})].filter(g=>g.endsWith(`/${e}`)&&!PD(i).includes(g.split(":")[4])),p={known:l.
slice(0,1),aliases:[...new Set([...l.slice(1),...f])]},m=g=>g.map(h=>({kind:"arn",arn:h}));return{label:t,actions:n,principals:{
known:m(p.known),aliases:m(p.aliases)},textsOf:g=>g===Ji.PRINCIPAL_ARN?p:g==="aws:principalaccount"?a:void 0,contextOf:g=>RD.
get(g)??Hw.get(g)}}function ED({accounts:t=[]}){return t[0]===Yi.ACCOUNT?void 0:t[0]}function PD({accounts:t=[]}){return t.
slice(1)}var Jw="replication.dynamodb.amazonaws.com";function ND(t){return{label:"the replication service",actions:t,principals:{
known:[{kind:"named",type:"Service",name:Jw}],aliases:[]},textsOf:()=>{},contextOf:e=>MD.get(e)??Hw.get(e)}}var ws={kind:"\
absent"};function kn(t){return{kind:"single",value:t}}var Hw=new Map([[Ji.SECURE_TRANSPORT,[ws,kn("true"),kn("false")]],
["aws:multifactorauthpresent",[ws,kn("false")]],...["aws:multifactorauthage","aws:sourcevpc","aws:sourcevpcarn","aws:sou\
rcevpce","aws:vpceaccount","aws:vpceorgid","aws:vpceorgpaths","aws:vpcsourceip"].map(t=>[t,[ws]])]),RD=new Map([[Ji.PRINCIPAL_IS_AWS_SERVICE,
[kn("false")]],["aws:principaltype",[kn("AssumedRole")]],["aws:principalservicename",[ws]],["aws:principalservicenamesli\
st",[ws]]]),MD=new Map([[Ji.PRINCIPAL_ARN,[ws]],[Ji.PRINCIPAL_IS_AWS_SERVICE,[kn("true")]],["aws:principalservicename",[
kn(Jw)]]])});var t_=d($f=>{"use strict";Object.defineProperty($f,"__esModule",{value:!0});$f.analyzeReplication=LD;var xa=yn(),Xw=Ma(),
Da=ht(),Qw=dt(),Zw=gn(),ID=zw(),qD=bf(),CD=b();function LD(t,e){if((0,CD.isTooBig)(t))return{denied:[],possiblyDenied:["\
the policy is too large or too deeply nested to analyze"]};let n=(0,Da.readDocument)(t).statements.filter(({effect:r})=>r===
"Deny"),s=(0,ID.replicationCallers)(n,e),i=n.flatMap(r=>s.flatMap(o=>$D(r,o,e)??[]));return{denied:i.filter(({isCertain:r})=>r).
map(({text:r})=>r),possiblyDenied:i.filter(({isCertain:r})=>!r).map(({text:r})=>r)}}function $D(t,e,n){let s=[...new Set(
t.conditions.map(({key:c})=>c))];if(!(xD(t,e)&&e.actions.some(c=>(0,Qw.mayMatchElement)(t.actions,c))&&(0,Xw.mayConcernSubject)(
t,n)&&s.every(c=>KD((0,Da.conditionsOn)(t,c),c,e))))return;let r=s.filter(c=>!FD((0,Da.conditionsOn)(t,c),c,e)).map(c=>(0,Da.
conditionsOn)(t,c)[0].keyLabel),o=t.readable&&r.length===0&&DD(t,e)&&e.actions.some(c=>(0,Qw.matchesElement)(t.actions,c,
"strict"))&&(0,Xw.matchesResource)(t.resources,(0,qD.arnsOf)(n),"strict"),a=r.length===0?"":`, depending on ${r.join(" a\
nd ")}`;return{isCertain:o,text:`${t.name} ${o?"denies":"may deny"} requests of ${e.label}${a}`}}function DD({principals:t},{
label:e,principals:{known:n,aliases:s}}){let i=r=>(0,Zw.matchesCaller)(t,{label:e,entry:r},"strict");return t.not?[...n,
...s].every(i):[...n,...s].some(i)}function xD({principals:t},{label:e,principals:{known:n,aliases:s}}){let{not:i,entries:r}=t;
if(i)return!r.some(({kind:a})=>a==="all");let o=a=>c=>(0,Zw.matchesCaller)(t,{label:e,entry:c},a);return n.some(o("lenie\
nt"))||s.some(o("strict"))||r.some(a=>a.kind==="undocumented"||a.kind==="arn"&&jD.test(a.arn))}var jD=/:assumed-role\/AWSServiceRoleFor/i;
function FD(t,e,n){let s=n.textsOf(e);if(s!==void 0){let r=[...s.known,...s.aliases];return t.every(o=>e_(o)?r.every(Hi(
o,"strict")):r.some(Hi(o,"strict")))}return n.contextOf(e)?.every(r=>t.every(o=>(0,xa.isMet)(o,r,"strict")))??!1}function KD(t,e,n){
let s=n.textsOf(e);if(s!==void 0){let{known:r,aliases:o}=s;return t.every(a=>e_(a)?[...r,...o].every(Hi(a,"lenient")):r.
some(Hi(a,"lenient"))||o.some(Hi(a,"strict")))}return n.contextOf(e)?.some(r=>t.every(o=>(0,xa.mayBeMet)(o,r)))??!0}function e_({
test:t}){return"negated"in t&&t.negated}function Hi(t,e){return n=>e==="strict"?(0,xa.isMet)(t,{kind:"single",value:n},"\
strict"):(0,xa.mayBeMet)(t,{kind:"single",value:n})}});var r_=d(Kf=>{"use strict";Object.defineProperty(Kf,"__esModule",{value:!0});Kf.isUsableOnlyThroughDynamoDb=VD;var xf=yn(),
Df=ht(),BD=ut(),jf=dt(),i_=Ca(),n_=Ra(),UD=b(),WD=["kms:CreateGrant","kms:Decrypt","kms:DeriveSharedSecret","kms:Encrypt",
"kms:GenerateDataKey","kms:GenerateDataKeyPair","kms:GenerateDataKeyPairWithoutPlaintext","kms:GenerateDataKeyWithoutPla\
intext","kms:GenerateMac","kms:ReEncryptFrom","kms:ReEncryptTo","kms:Sign"].map(t=>t.toLowerCase()),Ff="kms:viaservice";
function VD(t){if((0,UD.isTooBig)(t))return!1;let{statements:e,malformed:n}=(0,Df.readDocument)(t),s=GD(e),i=e.filter(({
effect:a})=>a==="Deny"),r=e.filter(a=>s_(a).length>0&&!zD(a)),o=a=>s===void 0||s_(a).some(c=>s.some(l=>(0,Df.conditionsOn)(
a,Ff).every(u=>(0,xf.mayBeMet)(u,l))&&!i.some(u=>YD(u,c,l))));return n.length===0&&e.every(({readable:a})=>a)&&r.length>
0&&!r.some(o)}function s_({effect:t,actions:e}){return t==="Allow"?WD.filter(n=>(0,jf.mayMatchElement)(e,n)):[]}function GD(t){
let e=t.flatMap(s=>(0,Df.conditionsOn)(s,Ff)).flatMap(xf.patternsOf),n=(0,n_.witnesses)([...(0,jf.globsOf)(e),(0,BD.globOf)(
"dynamodb.*",{wildcards:!0})],n_.ANY_TEXT);return n&&[{kind:"absent"},...n.filter(s=>!s.startsWith("dynamodb.")).map(s=>({
kind:"single",value:s}))]}function YD(t,e,n){let{principals:s,actions:i,resources:r,conditions:o}=t;return!s.not&&(0,i_.
isForAllPrincipals)(t)&&!r.not&&r.entries.some(({text:a})=>a==="*")&&(0,jf.matchesElement)(i,e,"strict")&&o.every(a=>a.key===
Ff&&(0,xf.isMet)(a,n,"strict"))}var JD=/^((replication\.)?dynamodb|redshift)\.amazonaws\.com(\.cn)?$/,HD=new Set(["aws:s\
ourceaccount","aws:sourcearn","aws:sourceorgid"]);function zD(t){let{not:e,entries:n}=t.principals;return!e&&n.every(s=>s.
kind==="named"&&s.type==="Service"&&JD.test(s.name))&&((0,i_.isRestricted)(t,HD)!==!1||t.conditions.some(XD))}function XD({
key:t,ifExists:e,test:n}){return t==="aws:sourcearn"&&!e&&n.kind==="values"&&!n.negated&&n.patterns.every(({label:s})=>/^arn:[^*?:]+:[^*?:]+:[^:]*:[^*?:]+:/.
test(s))}});var zi=d(X=>{"use strict";Object.defineProperty(X,"__esModule",{value:!0});X.namesResources=X.isUsableOnlyThroughDynamoDb=
X.analyzeReplication=X.analyzeKeyPolicy=X.keyPolicyDeployability=X.deployability=X.isCanonicalDeny=X.analyzeTlsOnly=void 0;
var QD=Ew();Object.defineProperty(X,"analyzeTlsOnly",{enumerable:!0,get:function(){return QD.analyzeTlsOnly}});var ZD=Ki();
Object.defineProperty(X,"isCanonicalDeny",{enumerable:!0,get:function(){return ZD.isCanonicalDeny}});var ex=Nf();Object.
defineProperty(X,"deployability",{enumerable:!0,get:function(){return ex.deployability}});var tx=Bw();Object.defineProperty(
X,"keyPolicyDeployability",{enumerable:!0,get:function(){return tx.keyPolicyDeployability}});var nx=Cf();Object.defineProperty(
X,"analyzeKeyPolicy",{enumerable:!0,get:function(){return nx.analyzeKeyPolicy}});var sx=t_();Object.defineProperty(X,"an\
alyzeReplication",{enumerable:!0,get:function(){return sx.analyzeReplication}});var ix=r_();Object.defineProperty(X,"isU\
sableOnlyThroughDynamoDb",{enumerable:!0,get:function(){return ix.isUsableOnlyThroughDynamoDb}});var rx=dt();Object.defineProperty(
X,"namesResources",{enumerable:!0,get:function(){return rx.namesResources}})});var _s=d(W=>{"use strict";Object.defineProperty(W,"__esModule",{value:!0});W.PolicyMemory=W.STREAM_TLS_FIX=W.TLS_FIX=W.IN_PLACE=
W.ROLE_EXEMPTION=void 0;W.isOwnDeny=f_;W.checkTls=p_;W.policySubject=lx;W.exceptNewReplica=dx;W.policyCalls=fx;var Qi=B(),
ox=Li(),Bf=b(),c_=$i(),Xi=v(),l_=zi(),ax=Ki(),o_="arn:<partition>:iam::<account>:role/aws-service-role/";W.ROLE_EXEMPTION=
`StringNotEquals on \`aws:PrincipalArn\` with \`${o_}replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplica\
tion\` and \`${o_}dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable\``;
var u_=`On a table with replicas, exempt the service-linked roles for replication and auto scaling in the same statement\
: ${W.ROLE_EXEMPTION}.`;W.IN_PLACE="`table.with(new EncryptTable())`, or all tables with `SecureTableDefaults.apply(app)\
`";var d_=`Make the table a SecureTable, or secure a deployed \`Table\` or an L1 in place with ${W.IN_PLACE}. Or deny`;W.
TLS_FIX=`${d_} \`dynamodb:*\` on \`*\` to all principals if \`aws:SecureTransport\` is false, without other conditions. ${u_}`;
W.STREAM_TLS_FIX=`${d_} \`dynamodb:DescribeStream\`, \`dynamodb:GetRecords\` and \`dynamodb:GetShardIterator\` on \`*\` to all p\
rincipals if \`aws:SecureTransport\` is false, in the policy of the stream. ${u_}`;var ja=class{analyze;memory=new ox.TextMemory;constructor(e){
this.analyze=e}ask(e,n){let s=JSON.stringify(e),{kind:i,partition:r,accounts:o,arns:a}=n,c=JSON.stringify([s,i,r,o,(0,l_.
namesResources)(s)?a:void 0]);return this.memory.ask(c,()=>this.analyze(e,n))}};W.PolicyMemory=ja;var a_=new WeakMap;function f_(t,e,n){
if(!(0,Bf.isObject)(t))return!1;if(a_.get(t)===e)return!0;let s=!1,i=(0,ax.isCanonicalDeny)(t,e,()=>(s=!0,n()));return i&&
!s&&a_.set(t,e),i}var cx=new ja(l_.analyzeTlsOnly);function p_(t,e,n,s){if(f_(t,e,n))return[];let i=Uf[e],{tlsOnly:r,holes:o,
unverifiable:a}=cx.ask(t,n());return r?[]:o.length>0?[(0,Qi.violation)(`The policy of ${s()} does not deny all requests \
without TLS: ${o.join("; ")}.`,i)]:[(0,Qi.unverifiable)(`Whether the policy of ${s()} denies requests without TLS cannot\
 be determined: ${a.join("; ")}.`,i)]}function lx({table:t,fact:{region:e}},n){let{where:{account:s},replicationAccounts:i}=t,
r=e===void 0?void 0:(0,c_.partitionOf)(e),o=s===void 0?void 0:[s],a=n==="stream"?`/stream/${Xi.STREAM_LABEL}`:"",c=`arn:${r??
Xi.PARTITION}:dynamodb:${e??Xi.REGION}:${s??Xi.ACCOUNT}:table/`;return{kind:n,partition:r,accounts:i.length>0?i:o,arns:ux(
t).map(l=>c+l+a)}}function ux({tableName:t}){let[e]=t;return t.length===1&&e.kind==="value"?[e.value]:[]}function dx({table:t,
fact:{local:e,region:n}},s){return e||n===void 0||!(0,c_.awaitsPolicies)(t.metadata,n)?s:s.map(i=>(0,Qi.asWarning)({...i,
message:`${i.message} It passes until the next deployment: ${n} is among the new replicas (cdk-secure-table:newReplicas)\
.`,fix:`Deploy again without ${n} in the context cdk-secure-table:newReplicas. ${i.fix}`}))}var Uf={table:W.TLS_FIX,stream:W.
STREAM_TLS_FIX};function fx(t){let e=n=>s=>px(s)===t?n(s):[];return[{service:"dynamodb",action:"putResourcePolicy",check:e(
n=>hx((0,Bf.at)(n,"Policy"),t))},{service:"dynamodb",action:"deleteResourcePolicy",check:e(()=>[(0,Qi.violation)(`The cu\
stom resource removes the resource policy of a ${t}, which then accepts requests without TLS.`,Uf[t])])}]}function px(t){
return/\/stream\/|StreamArn/.test(JSON.stringify((0,Bf.at)(t,"ResourceArn")??""))?"stream":"table"}function hx(t,e){let n=typeof t==
"string"?(0,Xi.parseJson)(t):void 0;return n===void 0?[(0,Qi.unverifiable)(`The policy that the custom resource attaches\
 to a ${e} cannot be determined.`,Uf[e])]:p_(n,e,()=>({kind:e}),()=>`the ${e} that the custom resource sets`)}});var Ka=d(On=>{"use strict";Object.defineProperty(On,"__esModule",{value:!0});On.TABLE_CREATING_ACTIONS=void 0;On.sdkAction=
yx;On.hasSdkActions=gx;On.sdkActionName=bx;var Vf=b(),mx=G();function yx(t,e){return Gf.get(t)?.find(({name:n})=>n.toLowerCase()===
e.toLowerCase())}function gx(t){return Gf.has(t)}function bx(t){let e=t.replace(/Command$/i,""),n=[...Gf.values()].flat().
find(s=>s.name.toLowerCase()===e.toLowerCase())?.name??e;return n.charAt(0).toLowerCase()+n.slice(1)}On.TABLE_CREATING_ACTIONS=
["dynamodb:CreateTable","dynamodb:CreateGlobalTable","dynamodb:ImportTable","dynamodb:RestoreTableFromBackup","dynamodb:\
RestoreTableToPointInTime","dynamodb:RestoreTableFromAwsBackup","backup:StartRestoreJob"];var Wf="deploys a template, wh\
ose tables cannot be read",Sx="launches a product, whose tables cannot be read",wx="makes keys unusable, so that their t\
ables become inaccessible",Gf=new Map([["dynamodb",[...Fa("CreateTable","ImportTable","RestoreTableFromBackup","RestoreT\
ableToPointInTime"),...Fa("UpdateTable","UpdateContinuousBackups","PutResourcePolicy","DeleteResourcePolicy"),...vs("add\
s replicas whose encryption cannot be read","CreateGlobalTable","UpdateGlobalTable")]],["dax",Fa("CreateCluster")],["kms",
[...Fa("PutKeyPolicy","DisableKey","DisableKeyRotation","ScheduleKeyDeletion"),...vs(wx,"DeleteImportedKeyMaterial","Dis\
connectCustomKeyStore","DeleteCustomKeyStore")]],["backup",[{name:"StartRestoreJob",does:"restores a backup: the encrypt\
ion of the new table cannot be read",concerns:_x},...["CreateRestoreTestingSelection","UpdateRestoreTestingSelection"].map(
t=>({name:t,does:"tests restores: the encryption of the restored tables cannot be read",concerns:vx}))]],["cloudcontrol",
["CreateResource","UpdateResource"].map(t=>({name:t,does:"creates or changes a resource that cannot be read",concerns:kx}))],
["cloudformation",vs(Wf,"CreateStack","UpdateStack","CreateChangeSet","ExecuteChangeSet","CreateStackSet","UpdateStackSe\
t","CreateStackInstances","UpdateStackInstances","CreateStackRefactor","ExecuteStackRefactor")],["serverlessapplicationr\
epository",vs(Wf,"CreateCloudFormationChangeSet")],["service-catalog",[...vs(Sx,"ProvisionProduct","UpdateProvisionedPro\
duct","CreateProvisionedProductPlan","ExecuteProvisionedProductPlan"),...vs(Wf,"CreateProduct","CreateProvisioningArtifa\
ct")]]]);function Fa(...t){return t.map(e=>({name:e}))}function vs(t,...e){return e.map(n=>({name:n,does:t}))}function _x(t){
let e=(0,Vf.at)(t,"ResourceType");return typeof e!="string"||e==="DynamoDB"||e==="CloudFormation"}function vx(t){let e=(0,Vf.
at)(t,"RestoreTestingSelection","ProtectedResourceType");return typeof e!="string"||e.toLowerCase()==="dynamodb"}function kx(t){
let e=(0,Vf.at)(t,"TypeName");return typeof e!="string"||(0,mx.tableHiddenIn)(e)!==void 0||Ox.test(e)}var Ox=/^AWS::(DynamoDB|KMS|DAX|CloudFormation|ServiceCatalog|Serverless)::/});var Le=d(Zi=>{"use strict";Object.defineProperty(Zi,"__esModule",{value:!0});Zi.checkKeys=Ax;Zi.customerManaged=b_;Zi.mayEncryptTables=
Px;var Yf=b(),Tx=G(),g_=ae(),h_=B(),Jf=ce();function Ax(t,e){return S_(t).flatMap(n=>n.facts.flatMap(s=>{let i=n.usesOf(
s),r=e(s,i);return r.length===0?[]:(0,h_.findings)({...Ix(n),when:n.caseOf(s)},i.some(Ex)?r:r.map(h_.possible))}))}function Ex({
fact:{encryption:t,isOptional:e}}){return t.length===1&&!e}function b_({encryption:t}){let e=[];for(let n of t)n.kind===
"value"&&n.value.level==="CUSTOMER_MANAGED"&&e.push(n.value);return e}function Px(t,{where:e}){let n=m_.get(t)??Nx(t);return m_.
set(t,n),n==="any"||n.has((0,g_.resourceKey)(e))}var m_=new WeakMap;function Nx(t){let e=S_(t).map(({facts:[{where:s}]})=>s);
return t.opaque.length>0||e.some(({resourceType:s})=>s===Tx.REPLICA_KEY)||(0,Jf.allReplicas)(t).some(({fact:s})=>s.encryption.
some(({kind:i})=>i==="unverifiable"))?"any":new Set(e.map(g_.resourceKey))}var y_=new WeakMap;function S_(t){let e=y_.get(
t)??Rx(t);return y_.set(t,e),e}function Rx(t){let e=new Map;for(let r of(0,Jf.allReplicas)(t))for(let{key:o}of b_(r.fact))
o!==void 0&&(0,Yf.addTo)(e,o,r);let n=new Map,s=new Map;for(let r of e.keys())(0,Yf.addTo)(n,Mx(r,s),r);let i=r=>e.get(r)[0].
table.when;return[...n.values()].map(r=>({facts:r,uses:r.flatMap(o=>e.get(o)),usesOf:o=>e.get(o),caseOf:o=>r.length>1||i(
o)?.undecided?i(o):void 0}))}function Mx(t,e){let s=(e.get(`${t.where.templateFile}#${t.where.logicalId}`)??[]).find(({where:i})=>i.
constructPath===t.where.constructPath);return s===void 0&&(0,Yf.addTo)(e,`${t.where.templateFile}#${t.where.logicalId}`,
t),s??t}function Ix({facts:[{where:t}],uses:e}){let n=new Set(e.map(({table:s,fact:i})=>(0,Jf.remoteRegion)(s,i)));return{
where:t,region:n.size===1?[...n][0]:void 0,subjects:e.map(({table:s,fact:i})=>({where:s.where,region:i.region}))}}});var Xe=d(Os=>{"use strict";Object.defineProperty(Os,"__esModule",{value:!0});Os.checkCalls=$x;Os.unknownCalls=Dx;Os.keysNamedInCall=
Bx;Os.createdReplicas=O_;var er=b(),qx=G(),w_=I(),v_=Ka(),Cx=ae(),ks=B(),Lx=Le(),Hf="Define tables, keys and their polic\
ies as resources of the app, and don't change them with a custom resource.";function $x(t,e){return k_(t,n=>e.filter(({service:s,
action:i})=>__(n.service,s)&&__(n.action,i)).flatMap(({action:s,check:i})=>(0,ks.matchBranches)(n.parameters,{value:i,absent:()=>i(
{}),unverifiable:r=>[(0,ks.unverifiable)(`The custom resource calls ${s} with parameters that cannot be determined: ${r}\
.`,Hf)]})))}function Dx(t){return k_(t,e=>[...Fx(e).map(n=>(0,ks.unverifiable)(`The custom resource ${n}.`,Hf)),...Kx(e)?
[(0,ks.unverifiable)("The custom resource makes a call that cannot be determined: it may create a table or change its en\
cryption.",Hf)]:[]])}function k_(t,e){let n=new Map;for(let s of t.sdkCalls.filter(i=>!jx(t,i))){let i=(0,Cx.identityOf)(
s.where);n.set(i,[...n.get(i)??[],s])}return[...n.values()].flatMap(s=>{let i=s[0].where,r=s.find(o=>o.when?.undecided)?.
when;return(0,ks.findings)({where:i,subjects:[{where:i}],when:r},s.flatMap(o=>xx(o)?e(o):e(o).map(ks.possible)))})}function xx({
service:t,action:e}){return t.length===1&&e.length===1}function jx(t,{where:e,service:n,key:s,region:i}){if(n.some(o=>o.
kind!=="value"||o.value!=="kms"))return!1;let r=i.every(o=>o.kind==="absent"||o.kind==="value"&&o.value===e.region);return t.
tables.length===0&&t.opaque.length===0||r&&s!==void 0&&s.every(o=>o.kind==="value"&&o.value.key!==void 0&&!(0,Lx.mayEncryptTables)(
t,o.value.key))}function Fx({service:t,action:e,parameters:n}){return(0,w_.valuesOf)(t).flatMap(s=>(0,w_.valuesOf)(e).flatMap(
i=>{let{does:r,concerns:o}=(0,v_.sdkAction)(s,i)??{};return r!==void 0&&(o===void 0||n.some(c=>o(c.kind==="value"?c.value:
{})))?[`calls ${i}, which ${r}`]:[]}))}function Kx({service:t,action:e}){return t.some(n=>n.kind!=="value"||(0,v_.hasSdkActions)(
n.value)&&e.some(({kind:s})=>s!=="value"))}function __(t,e){return t.some(n=>n.kind==="value"&&n.value===e)}function Bx(t){
return[(0,er.at)(t,"SSESpecification"),...O_(t)].flatMap(e=>(0,er.at)(e,"KMSMasterKeyId")??[]).filter(e=>!(0,qx.isAwsManagedKey)(
e))}function O_(t){return(0,er.listOf)((0,er.at)(t,"ReplicaUpdates")).flatMap(e=>(0,er.at)(e,"Create")??[])}});var R_=d(Ba=>{"use strict";Object.defineProperty(Ba,"__esModule",{value:!0});Ba.customerManagedKey=void 0;var tr=b(),Xf=G(),
Ux=v(),L=B(),T_=_s(),Wx=ce(),Qf=Xe(),Vx=Le();Ba.customerManagedKey={name:"CustomerManagedKey",title:"Every table and rep\
lica is encrypted with a customer managed KMS key",why:"You cannot control who uses the default AWS owned key, audit its\
 use in CloudTrail, rotate it or disable it. `Table` and `TableV2` use it in every Region unless you specify another key\
.",remedy:"Use `SecureTable`, or give the table and each replica a symmetric customer managed key in its own Region.",controls:{
nist80053R5:["SC-13","SC-28(1)","AU-9(3)","CP-9d","SC-8(3)","SC-8(4)","SI-19(4)"],hipaa:["164.312(a)(2)(iv)","164.312(e)\
(2)(ii)","164.308(a)(4)(ii)(A)"],pciDss4:["3.5.1","8.3.2"],iso27001:["A.8.24"],nist800171:["3.13.11","3.13.16"]},guarded:!0,
check:(t,e)=>[...Gx(t),...Yx(t,e),...(0,Vx.checkKeys)(t,ej),...sj(t,e),...t.restoreTests.flatMap(n=>nj(n,e)),...(0,Qf.unknownCalls)(
t)]};function Gx(t){let e="Define the table as a resource of the app, so that it can be checked, or exempt this resource\
 with EncryptedTables.exempt and a reason.",n=t.tables.filter(A_).flatMap(i=>(0,L.findings)({where:i.where,subjects:[{where:i.
where,region:i.where.region}],when:i.when},[(0,L.unverifiable)(`The table cannot be read: ${i.opaque??"its replicas are \
not in the template"}.`,e)])),s=t.opaque.flatMap(({where:i,why:r})=>(0,L.findings)({where:i,subjects:[{where:i,region:i.
region}]},[(0,L.unverifiable)(`Tables that cannot be checked may be created here: ${r}.`,e)]));return[...n,...s]}function A_(t){
return t.opaque!==void 0||t.replicas.length===0}function Yx(t,e){let n={value:(s,i)=>Jx(s,i,e),absent:s=>[E_(s)],unverifiable:(s,i)=>[
P_(s,i)]};return(0,Wx.checkReplicas)(t,s=>A_(s.table)?[]:(0,L.matchBranches)(s.fact.encryption,n,s))}function E_({name:t,
table:e}){return(0,L.violation)(`${t} is encrypted with an AWS owned key.`,Zf(e))}function Jx(t,e,n){switch(t.level){case"\
AWS_OWNED":return[E_(e)];case"AWS_MANAGED":return n.minimumKey==="AWS_MANAGED"?[]:[(0,L.violation)(`${e.name} is encrypt\
ed with the AWS managed key for DynamoDB (alias/aws/dynamodb).`,Zf(e.table))];case"CUSTOMER_MANAGED":return[...Hx(t,e),...zx(
t,e),...Xx(t,e),...Qx(t,e)]}}function P_(t,{inText:e,table:n}){return(0,L.unverifiable)(`Which key encrypts ${e} cannot \
be determined: ${t}.`,Zf(n))}function Hx({lookedUp:t,foreignKeyName:e},n){return t===void 0?[]:[{...P_(t,n),foreignKey:e}]}
function zx({viaAlias:t},{name:e}){return t===void 0?[]:[(0,L.asWarning)((0,L.violation)(`${e} specifies its key by ${t}\
. DynamoDB resolves an alias once: pointing the alias at another key later does not change the table's key.`,"Specify th\
e key by its ARN."))]}function Xx(t,{name:e,table:n,fact:s}){let i=t.key?.where.region??t.keyRegion,r=i!==void 0&&i!==Ux.
REGION&&s.region!==void 0&&i!==s.region,o=n.replicas.find(({local:l})=>l)??n.replicas[0],a=o!==s&&o.encryption.some(l=>l.
kind==="value"&&Zx(l.value,t)),c=(0,L.violation)(`${e} is encrypted with a key in another Region${r?` (${i})`:", the key\
 of the table in its own Region"}.`,"Specify for each replica the ARN of a key in its own Region.");return!r&&!a?[]:[r||
o.encryption.length===1?c:(0,L.possible)(c)]}function Qx({key:t,foreignKeyName:e=""},{table:n}){let s=t?.where.account??
/^arn:[^:]*:kms:[^:]*:(\d{12}):/.exec(e)?.[1],i=n.where.account;if(s===void 0||i===void 0||s===i)return[];let{what:r,remedy:o}=(0,Xf.
keyOfAnotherAccount)("The table's key",s,i);return[(0,L.asWarning)((0,L.violation)(r,o))]}function Zx(t,e){return t.level===
"CUSTOMER_MANAGED"&&e.viaAlias===void 0&&(e.key===void 0?e.keyRegion!==void 0&&t.foreignKey===e.foreignKey:t.key===e.key)}
function ej(t){let e="Use an enabled key with KeySpec SYMMETRIC_DEFAULT and KeyUsage ENCRYPT_DECRYPT.",n=i=>r=>[(0,L.unverifiable)(
`${i} of the table's key cannot be determined: ${r}.`,e)],s=(i,r)=>({value:o=>o===r?[]:[(0,L.violation)(`The table's key\
 has ${i} ${o}, and DynamoDB accepts only ${r}.`,e)],absent:()=>[],unverifiable:tj(t)?()=>[]:n(i)});return[...(0,L.matchBranches)(
t.enabled,{value:i=>i?[]:[(0,L.violation)("The table's key is disabled, which makes the table inaccessible.",e)],absent:()=>[],
unverifiable:n("Enabled")}),...(0,L.matchBranches)(t.keySpec,s("KeySpec","SYMMETRIC_DEFAULT")),...(0,L.matchBranches)(t.
keyUsage,s("KeyUsage","ENCRYPT_DECRYPT"))]}function tj({where:t,rotation:e,origin:n}){return t.resourceType===Xf.REPLICA_KEY&&
[...e,...n].every(({kind:s})=>s==="unverifiable")}function nj({where:t,restoresTables:e,encryption:n,when:s},{minimumKey:i}){
let r="Set RestoreMetadataOverrides on the restore testing selection: encryptionType KMS, and kmsMasterKeyArn with the A\
RN of a customer managed key (AWS Backup: restore testing inferred metadata).",o=e===void 0?L.unverifiable:L.violation,a=e===
void 0?"AWS Backup may restore tables":"AWS Backup restores tables",c=o(`${a} in these tests with an AWS owned key.`,r);
return(0,L.findings)({where:t,subjects:[{where:t,region:t.region}],when:s},(0,L.matchBranches)(n,{value:({level:l})=>l===
"AWS_OWNED"?[c]:l==="AWS_MANAGED"&&i!=="AWS_MANAGED"?[o(`${a} in these tests with the AWS managed key for DynamoDB (alia\
s/aws/dynamodb).`,r)]:[],absent:()=>[c],unverifiable:l=>[(0,L.unverifiable)(`Which key encrypts the tables that AWS Back\
up restores in these tests cannot be determined: ${l}.`,r)]}))}function Zf({form:t}){switch(t){case"Table":return`Secure\
 it in place with ${T_.IN_PLACE}, or set \`encryption: TableEncryption.CUSTOMER_MANAGED\` with an \`encryptionKey\` (SSESpec\
ification: SSEEnabled true, SSEType KMS, KMSMasterKeyId). A new table can be a SecureTable. For a deployed table, or one\
 with replicationRegions, see docs/migration.md.`;case"GlobalTable":return`Make it a SecureTable, secure it in place wit\
h ${T_.IN_PLACE}, or set \`encryption: TableEncryptionV2.customerManagedKey(key, replicaKeyArns)\` (SSESpecification: SSEE\
nabled true, SSEType KMS, and a KMSMasterKeyId on every replica).`;case"SimpleTable":return"Make it a SecureTable, or gi\
ve it SSESpecification: SSEEnabled true, SSEType KMS, KMSMasterKeyId.";case"SdkCall":return"Make it a SecureTable, or pa\
ss SSESpecification: Enabled true, SSEType KMS, KMSMasterKeyId in the call."}}var zf="Pass an SSE specification with Ena\
bled true, SSEType KMS and the KMSMasterKeyId of a customer managed key, or define the table as a SecureTable.";function sj(t,e){
return(0,Qf.checkCalls)(t,[{service:"dynamodb",action:"updateTable",check:n=>ij(n,e)},{service:"kms",action:"disableKey",
check:()=>[(0,L.violation)("The custom resource disables a key, which makes its tables inaccessible.","Remove the call t\
hat disables the key.")]}])}function ij(t,e){let n=(0,tr.at)(t,"SSESpecification");return[...n===void 0?[]:rj(n,e),...(0,Qf.
createdReplicas)(t).flatMap(s=>N_((0,tr.at)(s,"KMSMasterKeyId"),"added replica",e))]}function rj(t,e){let n=(0,tr.at)(t,
"Enabled");switch(n===void 0?!1:(0,tr.booleanOf)(n)){case!0:return N_((0,tr.at)(t,"KMSMasterKeyId"),"table",e);case!1:return[
(0,L.violation)("The custom resource changes the table to an AWS owned key.",zf)];case void 0:return[(0,L.unverifiable)(
"The custom resource may change the table to an AWS owned key: Enabled cannot be determined.",zf)]}}function N_(t,e,n){return(t===
void 0||(0,Xf.isAwsManagedKey)(t))&&n.minimumKey==="CUSTOMER_MANAGED"?[(0,L.violation)(`The custom resource changes the ${e}\
 to the AWS managed key for DynamoDB.`,zf)]:[]}});var sr=d(nr=>{"use strict";Object.defineProperty(nr,"__esModule",{value:!0});nr.checkSwitch=cj;nr.checkClusters=lj;nr.checkSwitchCall=
uj;var oj=b(),mt=B(),aj=ce();function cj(t,e,n,s){let i=({name:o})=>[(0,mt.violation)(`${o} has no ${e}.`,n)],r={value:(o,a)=>o?
[]:i(a),absent:i,unverifiable:(o,{name:a})=>[(0,mt.unverifiable)(`${a} may have no ${e}, which cannot be determined: ${o}\
.`,n)]};return(0,aj.checkReplicas)(t,o=>(0,mt.matchBranches)(s(o.fact),r,o))}function lj(t,e,n,s,i){let r=(0,mt.violation)(
`The DAX cluster does not ${e}.`,n);return t.daxClusters.flatMap(o=>(0,mt.findings)({where:o.where,subjects:[],when:o.when},
(0,mt.matchBranches)(s(o),{value:a=>i(a)?[]:[r],absent:()=>[r],unverifiable:a=>[(0,mt.unverifiable)(`Whether the DAX clu\
ster does ${e} cannot be determined: ${a}.`,n)]})))}function uj(t,e,n){switch(t===void 0?!0:(0,oj.booleanOf)(t)){case!0:
return[];case!1:return[(0,mt.violation)(`The custom resource turns ${e} off.`,n)];case void 0:return[(0,mt.unverifiable)(
`Whether the custom resource turns ${e} off cannot be determined.`,n)]}}});var I_=d(Ua=>{"use strict";Object.defineProperty(Ua,"__esModule",{value:!0});Ua.daxEncryptionAtRest=void 0;var dj=sr(),M_="\
Set SSESpecification: { SSEEnabled: true } on the cluster. This replaces an existing cluster.";Ua.daxEncryptionAtRest={name:"\
DaxEncryptionAtRest",title:"DAX clusters are encrypted at rest",why:"A DAX cluster stores a copy of the table's data, an\
d encryption at rest is off by default.",remedy:M_,controls:{nist80053R5:["SC-13","SC-28(1)"],hipaa:["164.312(a)(2)(iv)"],
pciDss4:["3.5.1","8.3.2"],securityHub:["DynamoDB.3"],iso27001:["A.8.24"],nist800171:["3.13.16"]},guarded:!0,check:t=>(0,dj.
checkClusters)(t,"encrypt at rest",M_,e=>e.encryptionAtRest,e=>e)}});var C_=d(Wa=>{"use strict";Object.defineProperty(Wa,"__esModule",{value:!0});Wa.daxEncryptionInTransit=void 0;var fj=sr(),
q_="Set ClusterEndpointEncryptionType: TLS on the cluster (dax.r3 node types do not support it). This replaces an existi\
ng cluster.";Wa.daxEncryptionInTransit={name:"DaxEncryptionInTransit",title:"DAX clusters accept only TLS",why:"The tabl\
e's resource policy does not apply to a DAX cluster. Clients read data through DAX unencrypted unless the cluster endpoi\
nt requires TLS.",remedy:q_,controls:{nist80053R5:["SC-8","SC-8(1)"],hipaa:["164.312(e)(1)"],pciDss4:["2.2.7","4.2.1","4\
.2.1.1","8.3.2"],securityHub:["DynamoDB.7"],iso27001:["A.8.24"],soc2:["CC6.7"]},guarded:!0,check:t=>(0,fj.checkClusters)(
t,"demand TLS",q_,e=>e.endpointEncryption,e=>e==="TLS")}});var D_=d(Va=>{"use strict";Object.defineProperty(Va,"__esModule",{value:!0});Va.deletionProtection=void 0;var pj=b(),hj=Xe(),
$_=sr(),L_="Set `deletionProtection: true` on every replica: DynamoDB does not copy the setting between replicas.";Va.deletionProtection=
{name:"DeletionProtection",title:"Every replica has deletion protection",why:"Deleting a table also deletes its resource\
 policy and its point-in-time recovery settings. A table restored from a backup has neither.",remedy:L_,controls:{securityHub:[
"DynamoDB.6"]},guarded:!1,check:t=>[...(0,$_.checkSwitch)(t,"deletion protection",L_,e=>e.deletionProtection),...mj(t)]};
function mj(t){return(0,hj.checkCalls)(t,[{service:"dynamodb",action:"updateTable",check:e=>(0,$_.checkSwitchCall)((0,pj.
at)(e,"DeletionProtectionEnabled"),"deletion protection","Remove the parameter that turns deletion protection off.")}])}});var j_=d(ep=>{"use strict";Object.defineProperty(ep,"__esModule",{value:!0});ep.withoutLiteralLoops=gj;var $e=b(),yj=2e3,
x_=/^Fn::ForEach::/;function gj(t){return(0,$e.listOf)((0,$e.at)(t,"Transform")).includes("AWS::LanguageExtensions")?Ga(
t,{left:yj}):t}function Ga(t,e){return(0,$e.isList)(t)?t.map(n=>Ga(n,e)):(0,$e.isObject)(t)?Object.fromEntries(Object.entries(
t).flatMap(([n,s])=>{let i=x_.test(n)?bj(s,e):void 0;return i===void 0?[[n,Ga(s,e)]]:i.flatMap(r=>Object.entries(Ga(r,e)))})):
t}function bj(t,e){let[n,s,i,...r]=(0,$e.isList)(t)?t:[];if(!(!(typeof n=="string"&&/^[A-Za-z0-9]+$/.test(n)&&(0,$e.isList)(
s)&&s.every($e.isScalar)&&(0,$e.isObject)(i)&&r.length===0)||e.left<s.length))return e.left-=s.length,s.map(a=>Ya(i,n,String(
a)))}function Sj([t,e,...n],s,i){return[t,...e===void 0?[]:[Ya(e,s,i)],...n]}function wj(t){let e=t["Fn::Sub"];return typeof e==
"string"&&!e.includes("${")&&Object.keys(t).length===1?e:t}function Ya(t,e,n){let s=n.replace(/[^A-Za-z0-9]/g,""),i=r=>r.
replaceAll(`\${${e}}`,()=>n).replaceAll(`&{${e}}`,()=>s);return(0,$e.isList)(t)?t.map(r=>Ya(r,e,n)):(0,$e.isObject)(t)?t.
Ref===e&&Object.keys(t).length===1?n:wj(Object.fromEntries(Object.entries(t).map(([r,o])=>{let a=x_.test(r)&&(0,$e.isList)(
o)&&o[0]===e;return[i(r),a?Sj(o,e,n):Ya(o,e,n)]}))):typeof t=="string"?i(t):t}});var ue=d(le=>{"use strict";Object.defineProperty(le,"__esModule",{value:!0});le.FOREIGN_REFERENCE=le.DEPLOYER_VALUE=le.UNRENDERED=
le.Scope=le.Template=void 0;le.mayShareEnvironment=Oj;le.mayEqual=np;var _j=require("path"),vj=j_(),Ut=b(),tp=class{source;origin;document;resources;parent;nested=new Map;partlyRead=new Set;isDeployedElsewhere=!1;constructor(e,n){
this.source=e,this.origin=n,this.document=(0,vj.withoutLiteralLoops)(e);let s=new Map,i=(0,Ut.at)(this.document,"Resourc\
es");for(let r of(0,Ut.isObject)(i)?Object.keys(i):[]){let o=(0,Ut.at)(i,r),a=(0,Ut.at)(o,"Type");if((0,Ut.isObject)(o)&&
typeof a=="string"){let c=(0,Ut.at)(o,"Properties");s.set(r,{template:this,logicalId:r,type:a,entry:o,properties:(0,Ut.isObject)(
c)?c:{}})}}this.resources=s}get region(){return this.isElsewhere?void 0:this.origin.region}get account(){return this.isElsewhere?
void 0:this.origin.account}get isElsewhere(){return this.isDeployedElsewhere||(this.parent?.template.isElsewhere??!1)}section(e,n){
return(0,Ut.at)(this.document,e,n)}get deployedBy(){let{parent:e,origin:n}=this;return n.isOnlyDeployed&&e!==void 0?e.template.
deployedBy??e.resource:void 0}locate(e){let{origin:n}=this;return{get constructPath(){return e===void 0?n.stackPath:n.pathOf(
e.logicalId)??kj(n,e.logicalId)},templateFile:n.file,logicalId:e?.logicalId??"",resourceType:e?.type??"AWS::CloudFormati\
on::Stack",region:this.region,account:this.account}}};le.Template=tp;function kj({file:t,stackPath:e},n){return`${t===void 0?
e:(0,_j.basename)(t)}#${n}`}function Oj(t,e){return np(t.account,e.account)&&np(t.region,e.region)}function np(t,e){return t===
void 0||e===void 0||t===e}var sp=class{path;constructor(e){this.path=e}includesResource({template:e,logicalId:n}){return this.
path===""||this.includes(e.origin.pathOf(n)??e.origin.stackPath)}includesTemplate(e){return this.path===""||this.includes(
e.origin.stackPath)}includes(e){return e===this.path||e.startsWith(`${this.path}/`)}};le.Scope=sp;le.UNRENDERED="Fn::Unr\
endered";le.DEPLOYER_VALUE="Fn::DeployerValue";le.FOREIGN_REFERENCE="Fn::ForeignReference"});var B_=d(Ja=>{"use strict";Object.defineProperty(Ja,"__esModule",{value:!0});Ja.keyAccess=void 0;var Ts=ae(),Tj=ue(),ip=B(),
Aj=Le(),Ej="Grant with the methods of the table (grantReadData, grantWriteData, grants), which add the permissions on it\
s key too, or allow the role kms:Decrypt on the key. A role that writes also needs kms:Encrypt, kms:ReEncrypt* and kms:G\
enerateDataKey*.";Ja.keyAccess={name:"KeyAccess",title:"A role that can access the data of a table can use its key",why:"\
Every request that reads or writes items of an encrypted table needs kms:Decrypt on its key. Without it, the request is \
denied.",remedy:Ej,controls:{},guarded:!1,check:t=>{let e=t.related.roles.filter(({tables:s,allTables:i})=>i||s.length>0),
n=e.length===0?void 0:new op(t);return n===void 0?[]:e.flatMap(s=>Nj(s,n))}};function Pj({uses:t}){let[e,n,s]=["read","w\
rite","stream"].map(o=>t.includes(o));return`Write \`${[...e&&n?["grantReadWriteData"]:[...e?["grantReadData"]:[],...n?[
"grantWriteData"]:[]],...s?["grantStreamRead"]:[]].map(o=>`table.${o}(role)`).join("; ")}\`, which adds the permissions o\
n the key too. If a construct writes the policies of the role, let the principals of the account use the key through Dyn\
amoDB (\`keyOptions: { allowAccountPrincipals: true }\` of SecureTable), or allow the role kms:Decrypt on the key. A role \
that writes also needs kms:Encrypt, kms:ReEncrypt* and kms:GenerateDataKey*.`}var op=class{facts;tables;ofAccounts=new Map;constructor(e){
this.facts=e,this.tables=new Map(e.tables.map(n=>[(0,Ts.resourceKey)(n.where),n]))}keysFor({tables:e,allTables:n,where:{
account:s}}){return n?this.ofAccount(s):K_(e.flatMap(({where:i,region:r})=>F_(this.tables.get((0,Ts.resourceKey)(i)),r)))}ofAccount(e){
let n=this.ofAccounts.get(e)??K_(this.facts.tables.filter(({where:s})=>(0,Tj.mayEqual)(e,s.account)).flatMap(s=>F_(s)));
return this.ofAccounts.set(e,n),n}};function F_(t,e){let n=t?.replicas.find(s=>e===void 0?s.local:s.region===e);return n===
void 0?[]:(0,Aj.customerManaged)(n).flatMap(({key:s})=>s===void 0?[]:[{table:t,key:s}])}function K_(t){let e=new Map;return t.
forEach(n=>e.has(n.key)||e.set(n.key,n)),[...e.values()]}var rp=3;function Nj(t,e){let n=e.keysFor(t).filter(({key:r})=>!Rj(
t,r));if(n.length===0)return[];let s=n.slice(0,rp).map(({table:r,key:o})=>`${r.where.constructPath} (key ${o.where.constructPath}\
)`),i=n.length>rp?` and ${n.length-rp} more`:"";return(0,ip.findings)({where:t.where,subjects:n.map(({table:r})=>({where:r.
where}))},[(0,ip.asWarning)((0,ip.violation)(`The role can access the data of ${s.join(", ")}${i}, but neither its polic\
ies nor the key policy allow it to decrypt.`,Pj(t)))])}function Rj(t,{users:e,where:n}){let s=t.anyKey||t.keys.some(r=>(0,Ts.
resourceKey)(r)===(0,Ts.resourceKey)(n)),i=r=>{switch(r.kind){case"unverifiable":return!0;case"absent":return s;case"val\
ue":return r.value.anyPrincipal||r.value.account&&s||Mj(r.value,t)}};return e===void 0||e.every(i)}function Mj({roles:t,
roleNames:e},{where:n,name:s}){return s!==void 0&&e.includes(s)||t.some(i=>(0,Ts.resourceKey)(i)===(0,Ts.resourceKey)(n))}});var G_=d(Ha=>{"use strict";Object.defineProperty(Ha,"__esModule",{value:!0});Ha.keyPolicyScope=void 0;var U_=b(),Ij=v(),
qj=Cf(),Ee=B(),Cj=Xe(),Lj=Li(),$j=Le(),As="Name the principals in the key policy, or restrict the statement to one accou\
nt (`kms:CallerAccount`) and to DynamoDB (`kms:ViaService`).",Dj=`${As} If a role or user is known only at deployment, r\
estrict the statement to the account in its ARN: StringEquals on \`kms:CallerAccount\` with \`Fn.select(4, Fn.split(':', ar\
n))\`.`,W_="Remove BypassPolicyLockoutSafetyCheck.";Ha.keyPolicyScope={name:"KeyPolicyScope",title:"The key policy of a \
table's key allows only named principals",why:"A key that every principal can use protects nothing. If a key policy lock\
s its own account out, only AWS Support can restore access to the key.",remedy:As,controls:{cisAws:["2.21"],securityHub:[
"KMS.5"]},guarded:!0,check:t=>[...(0,$j.checkKeys)(t,xj),...Fj(t)]};function xj(t){return[...(0,Ee.matchBranches)(t.policy,
{value:e=>V_(e,t.namedPrincipals),absent:()=>[],unverifiable:e=>[(0,Ee.unverifiable)(`The policy of the table's key cann\
ot be determined: ${e}.`,As)]}),...(0,Ee.matchBranches)(t.bypassPolicyLockoutSafetyCheck,{value:e=>e?[(0,Ee.violation)("\
The table's key bypasses the key policy lockout safety check (BypassPolicyLockoutSafetyCheck).",W_)]:[],absent:()=>[],unverifiable:e=>[
(0,Ee.unverifiable)(`Whether the table's key bypasses the key policy lockout safety check cannot be determined: ${e}.`,W_)]})]}
var jj=new Lj.TextMemory;function V_(t,e=[]){let{publicAllow:n,rootMayAdminister:s,unverifiable:i}=jj.ask(JSON.stringify(
[t,e]),()=>(0,qj.analyzeKeyPolicy)(t,e));return n.length>0?[(0,Ee.violation)(`The key policy allows public access: ${n.join(
"; ")}.`,As)]:i.length>0?[(0,Ee.unverifiable)(`Whether the key policy allows public access cannot be determined: ${i.join(
"; ")}.`,Dj)]:s?[]:[(0,Ee.asWarning)((0,Ee.violation)("The key policy does not allow the account to change it: if the pr\
incipals that it names are deleted, only AWS Support can restore access.","Allow kms:PutKeyPolicy to the account (arn:aw\
s:iam::<account>:root)."))]}function Fj(t){return(0,Cj.checkCalls)(t,[{service:"kms",action:"putKeyPolicy",check:e=>[...(0,U_.
at)(e,"BypassPolicyLockoutSafetyCheck")===!0?[(0,Ee.violation)("The custom resource sets a key policy and bypasses the k\
ey policy lockout safety check.",As)]:[],...Kj((0,U_.at)(e,"Policy"))]},{service:"kms",action:"createGrant",check:()=>[(0,Ee.
violation)("The custom resource creates a KMS grant, which lets a principal use a key regardless of the key policy.","Al\
low the principal in the key policy instead.")]}])}function Kj(t){let e=(0,Ee.unverifiable)("The key policy that the cus\
tom resource sets cannot be determined.",As),n=typeof t=="string"?(0,Ij.parseJson)(t):void 0;return n===void 0?[e]:V_(n)}});var J_=d(Vt=>{"use strict";Object.defineProperty(Vt,"__esModule",{value:!0});Vt.Stay=void 0;Vt.stayOfKey=Uj;Vt.stayOfTable=
Wj;Vt.policyOf=Vj;Vt.mayBeProtected=Gj;var Bj=P(),za=b(),Wt;(function(t){t[t.DELETED=0]="DELETED",t[t.UNLESS_CREATION_FAILS=
1]="UNLESS_CREATION_FAILS",t[t.RETAINED=2]="RETAINED"})(Wt||(Vt.Stay=Wt={}));var Xa={Delete:Wt.DELETED,RetainExceptOnCreate:Wt.
UNLESS_CREATION_FAILS,Retain:Wt.RETAINED};function Uj(t){return Y_(t)??Wt.DELETED}function Wj(t){return t===void 0?Wt.DELETED:
Y_(t)??Wt.RETAINED}function Vj(t){return Object.keys(Xa).find(e=>Xa[e]===t)}function Y_(t){return typeof t=="string"&&Object.
hasOwn(Xa,t)?Xa[t]:void 0}function Gj(t){let e=(0,za.at)(t,"Replicas")??[];return!(0,za.isList)(e)||[t,...e].some(n=>{let s=(0,za.
at)(n,"DeletionProtectionEnabled");return!(0,Bj.isPlainObject)(n)||s!==void 0&&(0,za.booleanOf)(s)!==!1})}});var ev=d(Qa=>{"use strict";Object.defineProperty(Qa,"__esModule",{value:!0});Qa.keyRetained=void 0;var H_=ae(),de=J_(),ir=B(),
Yj=Xe(),Jj=Le(),Z_="Set `removalPolicy: RemovalPolicy.RETAIN` on the key (DeletionPolicy and UpdateReplacePolicy: Retain\
), or delete its tables with it: RemovalPolicy.DESTROY on each table and on the nested stacks around it, without deletio\
n protection.";Qa.keyRetained={name:"KeyRetained",title:"The key of a table is not deleted while the table stays",why:"W\
ithout its key, a table is inaccessible and its backups are unreadable. CloudFormation cannot cancel the deletion of a k\
ey.",remedy:Z_,controls:{securityHub:["KMS.3"]},guarded:!0,check:t=>[...(0,Jj.checkKeys)(t,Hj),...Qj(t)]};function Hj(t,e){
return[...z_("DeletionPolicy",t.deletionPolicy,()=>X_(t,e,({deletionPolicy:n})=>[n])),...z_("UpdateReplacePolicy",t.updateReplacePolicy,
()=>X_(t,e,({deletionPolicy:n,updateReplacePolicy:s})=>[n,s]))]}function z_(t,e,n){let s=(i,r,o)=>{let{stay:a,table:c,within:l}=i===
de.Stay.RETAINED?{stay:de.Stay.DELETED}:n();if(i>=a||c===void 0)return[];let{constructPath:u}=c.where,f=l===void 0||l.where.
constructPath===u?"":` with its nested stack ${l.where.constructPath}`;return[o(`${r}, and ${u} stays${f}${a===de.Stay.RETAINED?
"":" unless its creation fails"}.`,Z_)]};return(0,ir.matchBranches)(e,{value:i=>s((0,de.stayOfKey)(i),`The table's key i\
s deleted ${(0,de.stayOfKey)(i)===de.Stay.UNLESS_CREATION_FAILS?"when its creation fails":"with its resource"}: ${t} is ${i}`,
ir.violation),absent:()=>s(de.Stay.DELETED,`The table's key is deleted with its resource: it has no ${t}`,ir.violation),
unverifiable:i=>s(de.Stay.DELETED,`The ${t} of the table's key cannot be determined: ${i}`,ir.unverifiable)})}function X_(t,e,n){
let s={stay:de.Stay.DELETED};for(let{table:i}of e){let r=Xj(i)?de.Stay.RETAINED:Math.max(...n(i).map(Q_));r>s.stay&&(s={
stay:r,table:i});for(let o of zj(t,i)){let a=Q_(o.deletionPolicy);a>s.stay&&(s={stay:a,table:i,within:o})}}return s}function zj({
nestedIn:t=[]},{nestedIn:e=[]}){let n=new Set(t.map(({where:s})=>(0,H_.resourceKey)(s)));return e.filter(({where:s})=>!n.
has((0,H_.resourceKey)(s)))}function Q_(t){return t===void 0?de.Stay.RETAINED:Math.max(...t.map(e=>{switch(e.kind){case"\
value":return(0,de.stayOfTable)(e.value);case"absent":return(0,de.stayOfTable)(void 0);case"unverifiable":return de.Stay.
RETAINED}}))}function Xj({opaque:t,replicas:e}){return t!==void 0||e.some(({deletionProtection:n})=>n.some(s=>s.kind==="\
unverifiable"||s.kind==="value"&&s.value))}function Qj(t){return(0,Yj.checkCalls)(t,[{service:"kms",action:"scheduleKeyD\
eletion",check:()=>[(0,ir.violation)("The custom resource deletes a key: the tables encrypted with it are lost.","Remove\
 the call that deletes the key.")]}])}});var iv=d(Za=>{"use strict";Object.defineProperty(Za,"__esModule",{value:!0});Za.keyRotation=void 0;var De=B(),Zj=ce(),tv=Xe(),
sv=Le();Za.keyRotation={name:"KeyRotation",title:"The key of every table rotates automatically",why:"Rotation limits how\
 much data is encrypted with the same key material. KMS rotates without interruption and keeps the old material for exis\
ting data.",remedy:"Set `enableKeyRotation: true` on the key. KMS rotates only symmetric keys whose key material it gene\
rated.",controls:{nist80053R5:["SC-12","SC-12(2)","SC-12(6)","CM-6a","CM-9b","SA-9(6)"],hipaa:["164.312(a)(2)(iv)"],pciDss4:[
"3.7.4","3.7.5"],cisAws:["4.6"],securityHub:["KMS.4"],iso27001:["A.8.24"]},guarded:!0,check:t=>[...(0,Zj.checkReplicas)(
t,eF),...(0,sv.checkKeys)(t,tF),...rF(t)]};var nv="Set `enableKeyRotation: true` on the key (EnableKeyRotation: true).";
function eF(t){return(0,sv.customerManaged)(t.fact).filter(({key:e})=>e===void 0).map(({foreignKey:e,foreignKeyName:n})=>({
...(0,De.unverifiable)(`${t.name} is encrypted with a key whose rotation cannot be determined: ${e??"the app does not de\
fine it"}.`,"Define the key in this app, or exempt the table with the evidence that the key rotates as the reason. To ex\
empt all tables on the key at once, pass the key to EncryptedTables.exempt."),foreignKey:n}))}function tF(t){let e=nF(t);
return e.length>0?e:[...sF(t),...iF(t)]}function nF({origin:t}){let e="Use a key with Origin AWS_KMS and automatic rotat\
ion.";return(0,De.matchBranches)(t,{value:n=>n==="AWS_KMS"?[]:[(0,De.violation)(`The table's key has Origin ${n}: KMS ca\
nnot rotate it automatically.`,e)],absent:()=>[],unverifiable:n=>[(0,De.unverifiable)(`The Origin of the table's key can\
not be determined: ${n}.`,e)]})}function sF({rotation:t,keySpec:e}){if(e.some(s=>s.kind==="value"&&s.value!=="SYMMETRIC_\
DEFAULT"))return[];let n=(0,De.violation)("The table's key does not rotate.",nv);return(0,De.matchBranches)(t,{value:s=>s?
[]:[n],absent:()=>[n],unverifiable:s=>[(0,De.unverifiable)(`Whether the table's key rotates cannot be determined: ${s}.`,
nv)]})}function iF({rotationPeriodInDays:t}){return(0,De.matchBranches)(t,{value:e=>e>=90&&e<=2560?[]:[(0,De.violation)(
`The table's key has a rotation period of ${e} days, and KMS accepts 90 to 2560.`,"Set RotationPeriodInDays to a number \
from 90 to 2560.")],absent:()=>[],unverifiable:()=>[]})}function rF(t){return(0,tv.checkCalls)(t,[{service:"kms",action:"\
disableKeyRotation",check:()=>[(0,De.violation)("The custom resource turns the rotation of a key off.","Remove the call \
that turns rotation off.")]},{service:"dynamodb",action:"updateTable",check:e=>(0,tv.keysNamedInCall)(e).map(()=>(0,De.unverifiable)(
"The custom resource changes the table to a key whose rotation cannot be determined.","Specify the key in the properties\
 of the table, so that it can be checked."))}])}});var av=d(tc=>{"use strict";Object.defineProperty(tc,"__esModule",{value:!0});tc.kinesisDestinationEncrypted=void 0;var ec=B(),
oF=ce();tc.kinesisDestinationEncrypted={name:"KinesisDestinationEncrypted",title:"Kinesis streams that receive a table's\
 changes are encrypted with KMS",why:"The stream contains every change of the table, including item images, and the encr\
yption of the table does not apply to it.",remedy:"Encrypt the stream with the AWS managed key for Kinesis or with its o\
wn customer managed key: a table's key is usable only through DynamoDB.",controls:{nist80053R5:["SC-13","SC-28","SC-28(1\
)"],hipaa:["164.312(a)(2)(iv)"],securityHub:["Kinesis.1"],iso27001:["A.8.24"],nist800171:["3.13.16"]},guarded:!1,check:t=>(0,oF.
checkReplicas)(t,e=>(0,ec.matchBranches)(e.fact.kinesis,aF,e))};var aF={value:(t,e)=>cF(e,t),absent:()=>[],unverifiable:(t,e)=>[
ov(e,"a stream",t)]},rv="Set `encryption: StreamEncryption.MANAGED` on the stream, or StreamEncryption.KMS with its own \
key (StreamEncryption: EncryptionType KMS, KeyId alias/aws/kinesis or that key).";function cF(t,{encryption:e,stream:n}){
let s=(0,ec.violation)(`${t.name} sends its changes to the Kinesis stream ${n}, which is not encrypted with KMS.`,rv);return(0,ec.
matchBranches)(e,{value:({level:i})=>i==="AWS_OWNED"?[s]:[],absent:()=>[s],unverifiable:i=>[ov(t,n,i)]})}function ov(t,e,n){
return(0,ec.unverifiable)(`${t.name} sends its changes to ${e}, whose encryption cannot be determined: ${n}.`,rv)}});var sc=d(nc=>{"use strict";Object.defineProperty(nc,"__esModule",{value:!0});nc.TLS_CONTROLS=void 0;nc.TLS_CONTROLS={nist80053R5:[
"SC-8","SC-8(1)"],hipaa:["164.312(e)(1)"],pciDss4:["4.2.1"],iso27001:["A.8.24"],soc2:["CC6.7"]}});var cp=d(Gt=>{"use strict";Object.defineProperty(Gt,"__esModule",{value:!0});Gt.ANY_VARIABLE=void 0;Gt.environments=uF;var rr=P(),
yt=b(),lF=v(),ap=I();function uF(t,e){let{template:n,properties:s,type:i}=e,r=fF.get(i);if(r===void 0)return[];let o=r.flatMap(
f=>lv(s,f)),a=i==="AWS::Serverless::Function"?(0,yt.at)(n.document,"Globals","Function")??{}:{},c=new Set(o.map(([f])=>f)),
l=r.flatMap(f=>lv(a,f)).filter(([f])=>!c.has(f)),u=n.locate(e);return[...o,...l].map(([f,p])=>({where:u,name:f,value:(0,ap.
eachValue)(t.evaluate(p,n),m=>{let g=(0,lF.joinedParts)(m);return g===void 0?t.asText((0,ap.value)(m)):(0,ap.value)(g.map(
yF).join(""))})}))}Gt.ANY_VARIABLE="*";var cv={path:["Environment","Variables"],format:"map"},dF=["CodeRepository","Code\
Configuration","CodeConfigurationValues"],fF=new Map([["AWS::Lambda::Function",[cv]],["AWS::Serverless::Function",[cv]],
["AWS::ECS::TaskDefinition",[{path:["ContainerDefinitions","Environment"],format:"list"}]],["AWS::CodeBuild::Project",[{
path:["Environment","EnvironmentVariables"],format:"list"}]],["AWS::Batch::JobDefinition",[{path:["ContainerProperties",
"Environment"],format:"list"}]],["AWS::AppRunner::Service",[{path:["SourceConfiguration","ImageRepository","ImageConfigu\
ration","RuntimeEnvironmentVariables"],format:"list"},{path:["SourceConfiguration",...dF,"RuntimeEnvironmentVariables"],
format:"list"}]]]);function lv(t,{path:e,format:n}){return e.reduce((i,r)=>i.flatMap(o=>pF(o,r)),[t]).flatMap(i=>n==="ma\
p"?(0,rr.presentBranches)(i).flatMap(hF):(0,rr.itemBranches)(i).map(mF))}function pF(t,e){return(0,rr.itemBranches)(t).flatMap(
n=>uv(n)?[n]:(0,yt.at)(n,e)??[])}function uv(t){return!(0,yt.isObject)(t)||(0,rr.asIntrinsic)(t)!==void 0}function hF(t){
return uv(t)?[[Gt.ANY_VARIABLE,t]]:(0,yt.entriesOf)(t).map(([e,n])=>[e.startsWith("Fn::")?Gt.ANY_VARIABLE:e,n])}function mF(t){
let e=(0,yt.at)(t,"Name");return(0,yt.isScalar)(e)?[String(e),(0,yt.at)(t,"Value")??""]:[Gt.ANY_VARIABLE,(0,yt.at)(t,"Va\
lue")??t]}function yF(t){if((0,yt.isScalar)(t))return String(t);let e=(0,rr.namedResource)(t);return`\${${e===void 0?JSON.
stringify(t):[e.logicalId,e.attribute??[]].flat().join(".")}}`}});var fv=d(rc=>{"use strict";Object.defineProperty(rc,"__esModule",{value:!0});rc.plaintextEndpoint=void 0;var lp=v(),gF=sc(),
ic=B(),dv=cp();rc.plaintextEndpoint={name:"PlaintextEndpoint",title:"No environment variable configures an endpoint of D\
ynamoDB or DAX without TLS",why:"DynamoDB accepts plain HTTP. When a TLS-only policy denies a request, its keys and item\
s have already crossed the network unencrypted. `dax://` is unencrypted, `daxs://` uses TLS.",remedy:"Use `https://` and\
 `daxs://`, or omit the endpoint: the SDKs use TLS by default.",controls:gF.TLS_CONTROLS,guarded:!1,check:t=>t.environments.
flatMap(e=>(0,ic.findings)({where:e.where,subjects:[],when:e.when},SF(e)))};var bF=["AWS_ENDPOINT_URL","AWS_ENDPOINT_URL\
_DYNAMODB","AWS_ENDPOINT_URL_DYNAMODB_STREAMS","AWS_ENDPOINT_URL_DAX"];function SF({name:t,value:e}){let n=[...bF,dv.ANY_VARIABLE].
includes(t.toUpperCase()),s=t===dv.ANY_VARIABLE?"a variable":t,i="Use https:// (daxs:// for DAX) in the variable, or rem\
ove the variable.",r=o=>[(0,ic.unverifiable)(`Whether ${s} configures an endpoint with TLS cannot be determined: ${o}.`,
i)];return(0,ic.matchBranches)(e,{value:o=>wF(o,n)?[(0,ic.violation)(`${s} configures an endpoint without TLS: ${(0,lp.abbreviate)(
o)}.`,i)]:n&&/^\s*\$\{/.test((0,lp.display)(o))?r(`it begins with ${(0,lp.abbreviate)(o)}`):[],absent:()=>[],unverifiable:o=>n?
r(o):[]})}function wF(t,e){return/\bdax:\/\//i.test(t)?!0:[...t.matchAll(/\bhttp:\/\/(?<host>[^\s/"'\\,;]*)/gi)].some(({
groups:n})=>e||_F(n.host))}function _F(t){return t.toLowerCase().replace(/:\d+$/,"").split(".").some(n=>/^(?:(?:(?:streams|search)-)?(?:dynamodb|ddb)(?:-fips)?|dax|dax-clusters)$/.
test(n))}});var mv=d(oc=>{"use strict";Object.defineProperty(oc,"__esModule",{value:!0});oc.pointInTimeRecovery=void 0;var vF=b(),kF=Xe(),
hv=sr(),pv="Set `pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true }` on every replica: DynamoDB does\
 not copy the setting between replicas.";oc.pointInTimeRecovery={name:"PointInTimeRecovery",title:"Every replica has poi\
nt-in-time recovery",why:"Encryption does not protect against accidental writes and deletes. Point-in-time recovery does\
, and exports to Amazon S3 need it.",remedy:pv,controls:{nist80053R5:["CP-9","CP-10"],hipaa:["164.308(a)(7)(ii)(A)","164\
.308(a)(7)(ii)(B)"],pciDss4:["10.3.3","10.5.1"],securityHub:["DynamoDB.2"]},guarded:!1,check:t=>[...(0,hv.checkSwitch)(t,
"point-in-time recovery",pv,e=>e.pointInTimeRecovery),...OF(t)]};function OF(t){return(0,kF.checkCalls)(t,[{service:"dyn\
amodb",action:"updateContinuousBackups",check:e=>(0,hv.checkSwitchCall)((0,vF.at)(e,"PointInTimeRecoverySpecification","\
PointInTimeRecoveryEnabled"),"point-in-time recovery","Remove the call that turns point-in-time recovery off.")}])}});var Sv=d(cc=>{"use strict";Object.defineProperty(cc,"__esModule",{value:!0});cc.replicaParity=void 0;var fp=b(),up=$i(),
gt=B(),dp=ce();cc.replicaParity={name:"ReplicaParity",title:"All replicas of a table have the same settings",why:"Dynamo\
DB replicates items, but not resource policies, tags, Contributor Insights and keys: each replica has its own. One repli\
ca with weaker settings exposes the data of all.",remedy:"Use the same settings for every replica. All replicas in one a\
ccount need the same kind of key.",controls:{},guarded:!1,check:(t,e)=>t.tables.flatMap(n=>{let s=(0,dp.replicasOf)(n),i=s.
find(({fact:r})=>r.local)??s[0];return s.filter(({fact:r})=>!r.local).flatMap(r=>(0,gt.findings)((0,dp.locationOf)(r),[...TF(
r,i),...r!==i&&(0,dp.isRemote)(n,r.fact)?[...AF(r,i),...EF(r,i,e)]:[]]))})};function TF({fact:{region:t},name:e},{fact:{
region:n}}){let s="Use a Region of the table's partition, for example us-east-1.";if(t===void 0||(0,up.isKnownRegion)(t)){
let i=[t,n].flatMap(r=>r===void 0?[]:(0,up.partitionOf)(r)??[]);return new Set(i).size>1?[(0,gt.violation)(`${e} is in a\
nother AWS partition than the table, and DynamoDB does not replicate between partitions.`,s)]:[]}return[(0,up.partitionOf)(
t)===void 0?(0,gt.violation)(`${e} is in a Region that does not exist.`,s):(0,gt.asWarning)((0,gt.unverifiable)(`${e} is\
 in a Region that this version of the library does not know.`,s))]}var bv="Use the same settings for every replica: Dyna\
moDB does not copy them between Regions.";function AF(t,e){let n=[...ac("resource policies",t,e,i=>gv(i.policy,i)),...ac(
"stream policies",t,e,i=>gv(i.streamPolicy,i)),...ac("tags",t,e,i=>NF(i.tags)),...ac("Contributor Insights",t,e,i=>i.contributorInsights)],
s=(0,gt.asWarning)((0,gt.violation)(`${t.name} differs from the table in its own Region: ${n.join(", ")}.`,bv));return n.
length===0?[]:[yv(t)&&yv(e)?s:(0,gt.possible)(s)]}function yv({fact:{policy:t,streamPolicy:e,tags:n,contributorInsights:s}}){
return[t,e,n,s].every(({length:i})=>i===1)}function EF(t,e,n){let[s,i]=[t,e].map(({fact:o})=>o.encryption.flatMap(a=>a.kind===
"value"?[a.value.level]:[])),r=[s,i].every(o=>o.length>0&&!o.includes("AWS_OWNED"));return n.minimumKey==="AWS_MANAGED"&&
r&&!s.some(o=>i.includes(o))?[(0,gt.violation)(`${t.name} has another kind of key than the table in its own Region, whic\
h DynamoDB rejects.`,bv)]:[]}function ac(t,e,n,s){let[i,r]=[e,n].map(({fact:o})=>PF(s(o)));return i!==void 0&&r!==void 0&&
i!==r?[t]:[]}function PF(t){let e=t.flatMap(n=>n.kind==="value"?[(0,fp.canonical)(n.value)]:[]);return e.length===t.length?
e.sort().join():void 0}function gv(t,{region:e}){return t.map(n=>n.kind==="value"&&e!==void 0?{...n,value:(0,fp.canonical)(
n.value).replaceAll(e,"<region>")}:n)}function NF(t){return t.map(e=>e.kind==="value"&&Array.isArray(e.value)?{...e,value:e.
value.map(fp.canonical).sort()}:e)}});var Ov=d(lc=>{"use strict";Object.defineProperty(lc,"__esModule",{value:!0});lc.replicationNotDenied=void 0;var wv=b(),RF=v(),
MF=zi(),Tn=B(),hp=_s(),IF=ce(),qF=Xe(),pp=`Exempt the service-linked roles for replication and auto scaling in each Deny\
: ${hp.ROLE_EXEMPTION}. For replicas in other accounts, exempt AWS services too: BoolIfExists \`aws:PrincipalIsAWSService\
\` with "false".`;lc.replicationNotDenied={name:"ReplicationNotDenied",title:"No policy of a table with replicas denies \
requests that replication needs",why:"Replication and auto scaling call DynamoDB with service-linked roles. A replica wh\
ose policy denies the replication role stops replicating. After 20 hours, DynamoDB permanently converts it to a single-R\
egion table.",remedy:pp,controls:{},guarded:!0,check:t=>[...(0,IF.checkReplicas)(t,e=>CF(e)?[...(0,Tn.matchBranches)(e.fact.
policy,$F,e),...(0,Tn.matchBranches)(e.fact.streamPolicy,DF,e)]:[]),...xF(t)]};function CF(t){return _v(t)||t.table.opaque!==
void 0}function _v({table:{replicas:t,replicationAccounts:e}}){return t.length>1||e.length>1}var LF=new hp.PolicyMemory(
MF.analyzeReplication);function vv(t){return{value:(e,n)=>{let s=t==="table"?n.inText:`the stream of ${n.inText}`,i=kv(e,
(0,hp.policySubject)(n,t),s);return _v(n)?i:i.map(Tn.asWarning)},absent:()=>[],unverifiable:()=>[]}}var $F=vv("table"),DF=vv(
"stream");function kv(t,e,n){let{denied:s,possiblyDenied:i}=LF.ask(t,e);return[...s.length===0?[]:[(0,Tn.violation)(`The\
 policy of ${n} denies requests that replication needs: ${s.join("; ")}.`,pp)],...i.length===0?[]:[(0,Tn.asWarning)((0,Tn.
violation)(`The policy of ${n} may deny requests that replication needs: ${i.join("; ")}.`,pp))]]}function xF(t){return t.
tables.some(({replicas:n,replicationAccounts:s})=>n.length>1||s.length>1)?(0,qF.checkCalls)(t,[{service:"dynamodb",action:"\
putResourcePolicy",check:n=>{let s=(0,RF.parseJson)((0,wv.textOrNone)((0,wv.at)(n,"Policy")));return s===void 0?[]:kv(s,
{kind:"table"},"the table that the custom resource sets").map(Tn.asWarning)}}]):[]}});var Av=d(dc=>{"use strict";Object.defineProperty(dc,"__esModule",{value:!0});dc.resourcePolicyDeployable=void 0;var jF=P(),
mp=zi(),An=B(),uc=_s(),FF=ce(),KF=Li(),BF=Le();dc.resourcePolicyDeployable={name:"ResourcePolicyDeployable",title:"Dynam\
oDB and KMS accept the policies, and the policies take effect",why:"A policy that DynamoDB or KMS rejects fails the depl\
oyment. A policy that names another resource is accepted but has no effect.",remedy:'Use `Resource: "*"`, actions that t\
he resource supports, and principals that exist. Attach policies to new replicas in a second deployment.',controls:{},guarded:!1,
check:(t,{newReplicas:e})=>[...(0,FF.checkReplicas)(t,n=>[...(0,An.matchBranches)(n.fact.policy,VF,n),...(0,An.matchBranches)(
n.fact.streamPolicy,GF,n),...HF(n,e)]),...(0,BF.checkKeys)(t,WF)]};var UF=new KF.TextMemory;function WF({policy:t}){return(0,An.
matchBranches)(t,{value:e=>UF.ask(JSON.stringify(e),()=>(0,mp.keyPolicyDeployability)(e)).map(({message:n,fix:s})=>(0,An.
violation)(`The policy of the table's key will not work: ${n}.`,s)),absent:()=>[],unverifiable:()=>[]})}function Tv(t){return{
value:(e,n)=>JF(e,n,t).map(({severity:s,message:i,fix:r})=>{let o=t==="table"?n.inText:`the stream of ${n.inText}`,a=(0,An.
violation)(`The policy of ${o} will not work: ${i}.`,r);return s==="error"?a:(0,An.asWarning)(a)}),absent:()=>[],unverifiable:()=>[]}}
var VF=Tv("table"),GF=Tv("stream"),YF=new uc.PolicyMemory(mp.deployability);function JF(t,e,n){if((0,uc.isOwnDeny)(t,n,()=>(0,uc.
policySubject)(e,n)))return[];let s=(0,uc.policySubject)(e,n),{logicalId:i}=e.table.where;return e.fact.policySource==="\
template"&&(0,jF.hasIntrinsic)(t)&&JSON.stringify(t).includes(i)?(0,mp.deployability)(t,{...s,ownLogicalId:i}):YF.ask(t,
s)}function HF({fact:t,name:e},n){let{local:s,region:i,policySource:r}=t;return!s&&i!==void 0&&n.includes(i)&&[t.policy,
t.streamPolicy].some(c=>c.some(l=>l.kind==="value"))&&r==="template"?[(0,An.violation)(`${e} is created by this deployme\
nt (context cdk-secure-table:newReplicas), which cannot attach its policy yet.`,`Remove the policy of the replica in ${i}\
 from this deployment. Add it in a second deployment, without the context.`)]:[]}});var Nv=d(fc=>{"use strict";Object.defineProperty(fc,"__esModule",{value:!0});fc.streamTlsOnly=void 0;var Pv=b(),zF=sc(),
Yt=B(),Qe=_s(),XF=ce(),QF=Xe();fc.streamTlsOnly={name:"StreamTlsOnly",title:"Every stream of a table denies requests tha\
t don't use TLS",why:"A stream contains the items that change. Streams have their own resource policy: the policy of the\
 table does not apply to them.",remedy:Qe.STREAM_TLS_FIX,controls:zF.TLS_CONTROLS,guarded:!0,check:t=>[...(0,XF.checkReplicas)(
t,e=>(0,Qe.exceptNewReplica)(e,(0,Yt.matchBranches)(e.table.stream,ZF,e))),...eK(t)]};var ZF={value:(t,e)=>t?(0,Yt.matchBranches)(
e.fact.streamPolicy,Ev,e):[],absent:()=>[],unverifiable:(t,e)=>(0,Yt.matchBranches)(e.fact.streamPolicy,Ev,e).length===0?
[]:[(0,Yt.unverifiable)(`Whether ${e.inText} has a stream that accepts requests without TLS cannot be determined: ${t}.`,
Qe.STREAM_TLS_FIX)]},Ev={value:(t,e)=>(0,Qe.checkTls)(t,"stream",()=>(0,Qe.policySubject)(e,"stream"),()=>`the stream of\
 ${e.inText}`),absent:({inText:t})=>[(0,Yt.violation)(`The stream of ${t} has no resource policy and accepts requests wi\
thout TLS.`,Qe.STREAM_TLS_FIX)],unverifiable:(t,{inText:e})=>[(0,Yt.unverifiable)(`The resource policy of the stream of ${e}\
 cannot be determined: ${t}.`,Qe.STREAM_TLS_FIX)]};function eK(t){return(0,QF.checkCalls)(t,[...(0,Qe.policyCalls)("stre\
am"),{service:"dynamodb",action:"updateTable",check:e=>tK((0,Pv.at)(e,"StreamSpecification","StreamEnabled"))}])}function tK(t){
switch(t===void 0?!1:(0,Pv.booleanOf)(t)){case!0:return[(0,Yt.violation)("The custom resource enables a stream, which ha\
s no resource policy and accepts requests without TLS.",Qe.STREAM_TLS_FIX)];case!1:return[];case void 0:return[(0,Yt.unverifiable)(
"Whether the custom resource enables a stream cannot be determined.",Qe.STREAM_TLS_FIX)]}}});var Mv=d(hc=>{"use strict";Object.defineProperty(hc,"__esModule",{value:!0});hc.tableKeyForTablesOnly=void 0;var nK=zi(),
pc=B(),sK=Li(),Rv="Give the resource its own key, or use the AWS managed key for its service.";hc.tableKeyForTablesOnly=
{name:"TableKeyForTablesOnly",title:"A key that is usable only through DynamoDB encrypts only tables",why:"The policy of\
 such a key allows only calls through DynamoDB (kms:ViaService). A stream, queue, topic, bucket, function, log group or \
vault cannot encrypt with it, and fails at deployment or at its first use.",remedy:Rv,controls:{},guarded:!1,check:t=>t.
related.keyUses.flatMap(e=>(0,pc.findings)({where:e.where,subjects:[]},iK(e)))};function iK({property:t,encryption:e}){return(0,pc.
matchBranches)(e,{value:({key:n,lookedUp:s})=>n===void 0||!oK(n)?[]:[(s===void 0?pc.violation:pc.unverifiable)(`${t} nam\
es the key ${n.where.constructPath}, which is usable only through DynamoDB: the resource cannot encrypt with it${s===void 0?
"":`, if it is the key that is deployed (${s})`}.`,Rv)],absent:()=>[],unverifiable:()=>[]})}var rK=new sK.TextMemory;function oK({
policy:t}){return t.some(e=>e.kind==="value"&&rK.ask(JSON.stringify(e.value),()=>(0,nK.isUsableOnlyThroughDynamoDb)(e.value)))}});var Iv=d(yc=>{"use strict";Object.defineProperty(yc,"__esModule",{value:!0});yc.tlsOnly=void 0;var yp=b(),aK=sc(),mc=B(),
Jt=_s(),cK=ce(),lK=Xe();yc.tlsOnly={name:"TlsOnly",title:"Every table and replica denies requests that don't use TLS",why:"\
DynamoDB accepts plain HTTP. A Deny statement in the resource policy rejects such requests of every principal. Each repl\
ica needs its own policy.",remedy:Jt.TLS_FIX,controls:aK.TLS_CONTROLS,guarded:!0,check:t=>[...(0,cK.checkReplicas)(t,e=>(0,Jt.
exceptNewReplica)(e,(0,mc.matchBranches)(e.fact.policy,uK,e))),...dK(t)]};var uK={value:(t,e)=>(0,Jt.checkTls)(t,"table",
()=>(0,Jt.policySubject)(e,"table"),()=>e.inText),absent:({name:t})=>[(0,mc.violation)(`${t} has no resource policy and \
accepts requests without TLS.`,Jt.TLS_FIX)],unverifiable:(t,{inText:e})=>[(0,mc.unverifiable)(`The resource policy of ${e}\
 cannot be determined: ${t}.`,Jt.TLS_FIX)]};function dK(t){return(0,lK.checkCalls)(t,[...(0,Jt.policyCalls)("table"),{service:"\
dynamodb",action:"updateTable",check:e=>(0,yp.listOf)((0,yp.at)(e,"ReplicaUpdates")).filter(n=>(0,yp.at)(n,"Create")!==void 0).
map(()=>(0,mc.violation)("The custom resource adds a replica, which has no resource policy and accepts requests without \
TLS.",Jt.TLS_FIX))}])}});var Es=d(bt=>{"use strict";Object.defineProperty(bt,"__esModule",{value:!0});bt.GUARDED=bt.CATALOGUE=void 0;bt.rulesFor=
IK;var fK=_S(),pK=vS(),hK=MS(),mK=R_(),yK=I_(),gK=C_(),bK=D_(),SK=B_(),wK=G_(),_K=ev(),vK=iv(),kK=av(),OK=fv(),TK=mv(),AK=Sv(),
EK=Ov(),PK=Av(),NK=Nv(),RK=Mv(),MK=Iv();bt.CATALOGUE=[mK.customerManagedKey,vK.keyRotation,wK.keyPolicyScope,_K.keyRetained,
SK.keyAccess,RK.tableKeyForTablesOnly,MK.tlsOnly,NK.streamTlsOnly,EK.replicationNotDenied,PK.resourcePolicyDeployable,TK.
pointInTimeRecovery,bK.deletionProtection,fK.backupPlan,AK.replicaParity,kK.kinesisDestinationEncrypted,yK.daxEncryptionAtRest,
gK.daxEncryptionInTransit,pK.backupVaultCustomerManagedKey,OK.plaintextEndpoint,hK.contributorInsightsPlaintextKeys];function IK(t){
return bt.CATALOGUE.filter(e=>e.controls[t]!==void 0)}bt.GUARDED=bt.CATALOGUE.filter(t=>t.guarded)});var $v=d(gp=>{"use strict";Object.defineProperty(gp,"__esModule",{value:!0});gp.runRules=qK;var Cv=ae(),Lv=b();function qK(t,e,n){
return e.flatMap(s=>CK(s.check(t,n)).map(i=>({rule:s,finding:i})))}function CK(t){if(t.every(({when:n})=>n===void 0))return t;
let e=new Map;return t.forEach(n=>(0,Lv.addTo)(e,JSON.stringify([(0,Cv.identityOf)(n.where),n.finding,n.severity]),n)),[
...e.values()].map(LK)}function LK(t){let[e]=t,n=new Map;return t.forEach(({message:s,when:i})=>i===void 0?n.set(s,[]):(0,Lv.
addTo)(n,s,i)),{...e,message:[...n].map(([s,i])=>$K(i)+s).join(" "),fix:[...new Set(t.map(({fix:s})=>s))].join(" "),subjects:[
...new Map(t.flatMap(({subjects:s})=>s).map(s=>[JSON.stringify([(0,Cv.identityOf)(s.where),s.region,s.foreignKey]),s])).
values()]}}function $K(t){let e=new Set(t.map(({decisions:o})=>JSON.stringify(o)));if(t.length===0||e.size===t[0].all.length)
return"";let n=qv(t[0].all),s=qv(t).filter(o=>!n.includes(o)),[i]=t;return`If ${(s.length>0?s:i.decisions.filter(o=>!n.includes(
o))).join(" and ")}: `}function qv(t){let[e,...n]=t;return e.decisions.filter(s=>n.every(({decisions:i})=>i.includes(s)))}});var bp=d(Ps=>{"use strict";Object.defineProperty(Ps,"__esModule",{value:!0});Ps.ACKNOWLEDGED_RULES=void 0;Ps.acknowledgement=
DK;Ps.ACKNOWLEDGED_RULES="aws:cdk:acknowledged-rules";function DK(t,e,n){let s=new Set(n.flatMap(i=>[i,...e.map(r=>`${r}\
::${i}`)]));for(let{data:i}of t.filter(({type:r})=>r===Ps.ACKNOWLEDGED_RULES)){let r=Object.entries(i??{}).find(([o])=>s.
has(o.replace(/^annotation::/i,"")));if(r!==void 0)return String(r[1])}}});var Sp=d(gc=>{"use strict";Object.defineProperty(gc,"__esModule",{value:!0});gc.TableRule=void 0;var Dv;(function(t){t.CUSTOMER_MANAGED_KEY=
"CustomerManagedKey",t.KEY_ROTATION="KeyRotation",t.KEY_POLICY_SCOPE="KeyPolicyScope",t.KEY_RETAINED="KeyRetained",t.KEY_ACCESS=
"KeyAccess",t.TABLE_KEY_FOR_TABLES_ONLY="TableKeyForTablesOnly",t.TLS_ONLY="TlsOnly",t.STREAM_TLS_ONLY="StreamTlsOnly",t.
REPLICATION_NOT_DENIED="ReplicationNotDenied",t.RESOURCE_POLICY_DEPLOYABLE="ResourcePolicyDeployable",t.POINT_IN_TIME_RECOVERY=
"PointInTimeRecovery",t.DELETION_PROTECTION="DeletionProtection",t.BACKUP_PLAN="BackupPlan",t.REPLICA_PARITY="ReplicaPar\
ity",t.KINESIS_DESTINATION_ENCRYPTED="KinesisDestinationEncrypted",t.DAX_ENCRYPTION_AT_REST="DaxEncryptionAtRest",t.DAX_ENCRYPTION_IN_TRANSIT=
"DaxEncryptionInTransit",t.BACKUP_VAULT_CUSTOMER_MANAGED_KEY="BackupVaultCustomerManagedKey",t.PLAINTEXT_ENDPOINT="Plain\
textEndpoint",t.CONTRIBUTOR_INSIGHTS_PLAINTEXT_KEYS="ContributorInsightsPlaintextKeys"})(Dv||(gc.TableRule=Dv={}))});var wp=d(xe=>{"use strict";Object.defineProperty(xe,"__esModule",{value:!0});xe.EXEMPTION_METADATA=void 0;xe.exemptionsIn=
Fv;xe.isExempt=xK;xe.covers=Kv;xe.keyAsText=jK;xe.validExemption=Bv;xe.problemOf=Uv;var Pe=b(),xv=Sp(),jv=v();xe.EXEMPTION_METADATA=
"cdk-secure-table:exemption";function Fv(t){return(0,Pe.listOf)((0,Pe.at)(t,xe.EXEMPTION_METADATA))}function xK(t,e,n){return Fv(
t).some(s=>Uv(s)===void 0&&Kv(Bv(s),e,n))}function Kv({rules:t,regions:e},n,s){return t.includes(n)&&(e===void 0||s!==void 0&&
e.includes(s))}function jK(t){let e=(0,jv.composeText)(t);return typeof e=="string"?(0,jv.display)(e):JSON.stringify(t)}
function Bv(t){let[e,n]=[(0,Pe.at)(t,"regions"),(0,Pe.at)(t,"until")];return{rules:(0,Pe.listOf)((0,Pe.at)(t,"rules")).map(
String),regions:e===void 0?void 0:(0,Pe.listOf)(e).map(String),reason:String((0,Pe.at)(t,"reason")),until:n===void 0?void 0:
String(n)}}function Uv(t){let[e,n,s,i]=["rules","regions","reason","until"].map(o=>(0,Pe.at)(t,o)),r=(0,Pe.listOf)(e).filter(
o=>!Object.values(xv.TableRule).includes(o));if(typeof s!="string"||s.trim()==="")return{code:"ExemptionWithoutReason",what:"\
The exemption has no reason",remedy:"Give the justification in `reason`. It is shown to auditors."};if((0,Pe.listOf)(e).
length===0)return{code:"ExemptionWithoutRules",what:"The exemption lists no rules",remedy:"List the rules in `rules`, fo\
r example `[TableRule.TLS_ONLY]`."};if(r.length>0)return{code:"ExemptionFromUnknownRule",what:`The exemption lists unkno\
wn rules (${r.map(FK).join(", ")})`,remedy:`Use values of TableRule: ${Object.values(xv.TableRule).join(", ")}.`};if((0,Pe.
listOf)(n).some(o=>typeof o!="string"))return{code:"ExemptionOfUnknownRegion",what:"The exemption lists invalid Regions",
remedy:"List Regions by name, for example `us-east-1`."};if(i!==void 0&&!BK(i))return{code:"ExemptionWithoutDate",what:`\
The exemption ends on ${JSON.stringify(i)}, which is not a date`,remedy:"Write `until` as YYYY-MM-DD, for example `2099-\
12-31`."};if(typeof i=="string"&&i<KK())return{code:"ExemptionExpired",what:`The exemption ended on ${i}`,remedy:"Make t\
he table compliant, or renew the exemption with a current reason."}}function FK(t){return t===void 0?"undefined":JSON.stringify(
t)}function KK(){return new Date().toISOString().slice(0,10)}function BK(t){return typeof t=="string"&&/^\d{4}-\d{2}-\d{2}$/.
test(t)&&!Number.isNaN(Date.parse(t))&&new Date(t).toISOString().startsWith(t)}});var kp=d(Ns=>{"use strict";Object.defineProperty(Ns,"__esModule",{value:!0});Ns.EXEMPTION_RULE=void 0;Ns.applyExemptions=
GK;var bc=wp(),_p=b(),UK=G(),WK=Sp(),VK=v(),Sc=ae();Ns.EXEMPTION_RULE={name:"Exemption",title:"Exemptions are valid and \
match a finding",why:"An exemption turns rules off for a table. One that is invalid or matches no finding may hide a lat\
er mistake.",remedy:"Fix or remove the exemption.",controls:{},guarded:!0};function GK(t,e){let n=new vp(e),s=new Map(t.
flatMap(o=>n.covering(o).slice(0,1).map(a=>[o,a]))),i=t.filter(o=>e.reports(o));return e.allowed&&s.forEach((o,a)=>e.reports(
a)&&e.exempted?.(a,o)),[...e.allowed?i.filter(o=>!s.has(o)):i.map(o=>s.has(o)?QK(o):o),...n.invalid.filter(({finding:o})=>e.
reportsInvalid(o.where)),...n.unused(e)]}var vp=class{invalid=[];all=[];byResource=new Map;ofTemplates=[];ofConstructs=new Map;constructor({
exemptions:e,declared:n}){e.forEach(s=>this.enter(s)),n.forEach(({where:s,exemption:i})=>this.entryOf(s,i))}covering({rule:e,
finding:n}){let{where:s,subjects:i}=n,o=i.some(u=>(0,Sc.identityOf)(u.where)===(0,Sc.identityOf)(s))?[]:YK(n).map(u=>this.
matching({where:s,region:u},e.name)),a=i.map(u=>this.matching(u,e.name)),l=[o,a].some(u=>u.length>0&&u.every(f=>f.length>
0))?[...o,...a].flat():[];return l.forEach(u=>u.used.add(e.name)),l}unused({reportsUnused:e}){return this.all.flatMap(({
where:n,rules:s,regions:i,used:r,reason:o})=>s.filter(a=>!r.has(a)&&e(a,n)).map(a=>Wv(n,"warning",`The exemption from ${a}\
 matches no finding (reason: ${o}).`,n.logicalId===""||n.region!==void 0||i===void 0?JK:HK)))}matching({where:e,region:n,
foreignKey:s},i){let r=e.logicalId===""||s!==void 0&&i!==String(WK.TableRule.CUSTOMER_MANAGED_KEY),o=this.ofTemplates.filter(
({fact:a})=>zK(e,a.where)&&(a.key===void 0?r:XK(a.key,s,n)));return[...(this.byResource.get((0,Sc.identityOf)(e))??[]).filter(
a=>(0,bc.covers)(a,i,n)),...o.filter(({entry:a,fact:c})=>(0,bc.covers)(a,i,n??c.key?.split(":")[3])).map(({entry:a})=>a)]}enter(e){
let{where:n,exemption:s}=e,i=(0,bc.problemOf)(s);if(i!==void 0){this.invalid.push(Wv(n,"error",`${i.what}.`,i.remedy));return}
let r=this.entryOf(n,s);n.logicalId===""?this.ofTemplates.push({fact:e,entry:r}):(0,_p.addTo)(this.byResource,(0,Sc.identityOf)(
n),r)}entryOf(e,n){let s=(0,_p.at)(n,"of")===void 0?void 0:(0,_p.canonical)({...n,key:void 0}),i=s===void 0?void 0:this.
ofConstructs.get(s);if(i!==void 0)return i;let r={...(0,bc.validExemption)(n),where:e,used:new Set};return this.all.push(
r),s!==void 0&&this.ofConstructs.set(s,r),r}};function YK({where:t,subjects:e}){return t.region!==void 0||e.length===0?[
t.region]:[...new Set(e.map(({region:n})=>n))]}var JK="Remove the exemption.",HK="Remove the exemption, or omit its `reg\
ions`: the Region of the stack is unknown unless the stack has an `env`.";function zK(t,e){return t.templateFile!==void 0||
e.templateFile!==void 0?t.templateFile===e.templateFile:t.constructPath===e.constructPath||t.constructPath.startsWith(`${e.
constructPath}/`)}function XK(t,e,n){if(e===void 0||t===e)return t===e;let[s,i]=t.startsWith("arn:")?[t,e]:[e,t],r=s.split(
":"),o=n===void 0||r[3]===n||(0,VK.hasPlaceholder)(r[3]??"");return r.length===6&&o&&(r[5]===i||r[5]===`key/${i}`)}function QK(t){
let{message:e,where:n}=t.finding,s=(0,UK.becomesTable)(n.resourceType)?"The exemption of the table":"The exemption";return{
...t,finding:{...t.finding,message:`${e} ${s} has no effect here (allowExemptions: false).`}}}function Wv(t,e,n,s){return{
rule:Ns.EXEMPTION_RULE,finding:{where:t,severity:e,message:n,fix:s,subjects:[{where:t}]}}}});var Gv=d(Op=>{"use strict";Object.defineProperty(Op,"__esModule",{value:!0});Op.readExemptions=tB;var ZK=I(),Vv=wp(),wc=b(),
eB=v();function tB(t,e){let n=(0,Vv.exemptionsIn)((0,wc.at)(e.document,"Metadata")??{}).map(s=>({where:e.locate(),exemption:s,
key:nB(t,e,(0,wc.textOrNone)((0,wc.at)(s,"key")))}));for(let s of e.resources.values()){let i=(0,wc.at)(s.entry,"Metadat\
a");i!==void 0&&(0,Vv.exemptionsIn)(i).forEach(r=>n.push({where:e.locate(s),exemption:r}))}return n}function nB(t,e,n){let s=n.
startsWith("{")?(0,eB.parseJson)(n)??n:n.includes("${")?{"Fn::Sub":n}:n,[i]=(0,ZK.valuesOf)(t.evaluate(s,e));return n===
""||i===void 0?void 0:t.keyName(i)}});var Pp=d(or=>{"use strict";Object.defineProperty(or,"__esModule",{value:!0});or.AssetFiles=void 0;or.readJson=Hv;var Jv=require("fs"),
Tp=require("path"),Ht=b(),sB=v(),Ap=class{byDirectory=new Map;find(e,n){return rB.test(Ep((0,Ht.textOrNone)(Yv(e))))?this.
upload(e,n):void 0}upload(e,n){let{file:s}=n.origin,i=Yv(e);if(s===void 0||typeof i!="string")return;let r=(0,Tp.dirname)(
s),o=this.byDirectory.get(r)??iB(r);return this.byDirectory.set(r,o),o.get(Ep(i))}};or.AssetFiles=Ap;function Yv(t){return(0,sB.
joinedParts)(t)?.at(-1)??t}function iB(t){let e=(0,Jv.readdirSync)(t).filter(n=>n.endsWith(".assets.json")).map(n=>Hv((0,Tp.
join)(t,n)));return new Map(e.flatMap(n=>(0,Ht.entriesOf)((0,Ht.at)(n,"files"))).flatMap(([,n])=>{let s=(0,Ht.at)(n,"sou\
rce","path"),i=(0,Ht.entriesOf)((0,Ht.at)(n,"destinations")).map(([,r])=>Ep((0,Ht.textOrNone)((0,Ht.at)(r,"objectKey"))));
return typeof s=="string"?i.map(r=>[r,(0,Tp.join)(t,s)]):[]}))}var rB=/[0-9a-f]{32}/;function Ep(t){return t.slice(t.lastIndexOf(
"/")+1)}function Hv(t){try{return JSON.parse((0,Jv.readFileSync)(t,"utf8"))}catch{return null}}});var ar=d(ee=>{"use strict";Object.defineProperty(ee,"__esModule",{value:!0});ee.Answers=ee.NOTHING_ASSIGNED=ee.OTHER=ee.
TOO_MANY_CASES=ee.IMPOSSIBLE=void 0;var oB=b();ee.IMPOSSIBLE=new Error("CloudFormation does not deploy this case");ee.TOO_MANY_CASES=
new Error("There are too many cases");ee.OTHER="\0other";var aB=4096;ee.NOTHING_ASSIGNED=[new Map];var Np=class{known=new Map;of(e,n){
let s=this.known.get(e)??new Rp(e,(i,r)=>this.allowed(i,r));return this.known.set(e,s),s.to(n)}allowed(e,n){try{return this.
of(e,n).flatMap(({assignments:s})=>s)}catch(s){if(s===ee.TOO_MANY_CASES)return n;throw s}}};ee.Answers=Np;var Rp=class{question;allowed;variables=new Set;byValues=new Map;byAssignments=new WeakMap;constructor(e,n){
this.question=e,this.allowed=n}to(e){let n=this.byAssignments.get(e)??this.group(this.extend(e));return this.byAssignments.
set(e,n),n}group(e){let n=new Map;for(let s of e){let i=this.answer(s);i!==ee.IMPOSSIBLE&&(0,oB.addTo)(n,i,s)}return[...n].
map(([s,i])=>({answer:s,assignments:i}))}extend(e){let n=e;for(let r=-1;r!==this.variables.size;)r=this.variables.size,n=
[...this.variables].reduce(cB,n),n.forEach(o=>this.answer(o));let s=[...this.variables].filter(r=>e.some(o=>!o.has(r)));
return[...new Set(s.flatMap(r=>r.rules??[]))].filter(r=>r!==this.question).reduce((r,o)=>this.allowed(o,r),n)}answer(e){
let n=JSON.stringify([...this.variables].map(s=>e.get(s)));if(!this.byValues.has(n)){let s=this.variables.size,i=this.evaluate(
r=>(this.variables.add(r),e.get(r)??r.candidates[0]));if(s!==this.variables.size){this.byValues.clear();return}this.byValues.
set(n,i)}return this.byValues.get(n)}evaluate(e){try{return this.question.answer(e)}catch(n){if(n===ee.IMPOSSIBLE)return ee.
IMPOSSIBLE;throw n}}};function cB(t,e){if(t.every(n=>n.has(e)))return t;if(t.length*e.candidates.length>aB)throw ee.TOO_MANY_CASES;
return t.flatMap(n=>n.has(e)?[n]:e.candidates.map(s=>new Map([...n,[e,s]])))}});var vc=d(_c=>{"use strict";Object.defineProperty(_c,"__esModule",{value:!0});_c.CaseCache=void 0;var Mp=class{cases;undecided=new Map;decided=new Map;constructor(e){
this.cases=e}get(e,n){if(this.cases.hasValues)return n();if(this.cases.decided)return this.find(e,n);let s=this.undecided.
get(e)??n();return this.undecided.set(e,s),s}find(e,n){let s=this.decided.get(e);for(s===void 0&&(s={next:new Map},this.
decided.set(e,s));s.question!==void 0;)s=zv(s,this.cases.ask(s.question));if(s.result===void 0){let{result:i,questions:r}=this.
cases.recorded(n);for(let o of new Set(r))s.question=o,s=zv(s,this.cases.ask(o));s.result={value:i}}return s.result.value}};
_c.CaseCache=Mp;function zv(t,e){let n=t.next.get(e)??{next:new Map};return t.next.set(e,n),n}});var Qv=d(kc=>{"use strict";Object.defineProperty(kc,"__esModule",{value:!0});kc.Cases=void 0;var cr=ar(),lB=64,Xv={decisions:[],
undecided:!0},Ip=class{answers=new cr.Answers;current;fixed;get decided(){return this.current!==void 0||this.fixed!==void 0}get hasValues(){
return this.fixed!==void 0}ask(e){return this.fixed===void 0?this.current.ask(e,this.answers):e.answer(this.fixed)}withValues(e,n){
return this.during(void 0,e,n)}outside(e){return this.during(void 0,void 0,e)}recorded(e){let{current:n}=this;if(n===void 0)
return{result:e(),questions:[]};let s=n.asked.length;return{result:e(),questions:n.asked.slice(s)}}each(e){let n=[];for(let s=new qp(
[]);s!==void 0;s=s.next()){try{let i=this.during(s,void 0,e);n.push(s.decisions.length===0?{value:i}:{value:i,when:{decisions:s.
decisions}})}catch(i){if(i===cr.TOO_MANY_CASES)return[{value:this.outside(e),when:Xv}];if(i!==cr.IMPOSSIBLE)throw i}if(n.
length>lB)return[{value:this.outside(e),when:Xv}]}return n.length===0?[{value:this.outside(e)}]:n}during(e,n,s){let[i,r]=[
this.current,this.fixed];this.current=e,this.fixed=n;try{return s()}finally{this.current=i,this.fixed=r}}};kc.Cases=Ip;var qp=class t{script;decisions=[];asked=[];known=new Map;choices=[];assignments=cr.
NOTHING_ASSIGNED;constructor(e){this.script=e}ask(e,n){return this.asked.push(e),this.known.has(e)||this.known.set(e,this.
decide(e,n)),this.known.get(e)}next(){let e=this.choices.map(({chosen:n})=>n);for(let n=e.length-1;n>=0;n--)if(e[n]+1<this.
choices[n].count)return new t([...e.slice(0,n),e[n]+1])}decide(e,n){let s=n.of(e,this.assignments);if(s.length===0)throw cr.
IMPOSSIBLE;let i=s.length===1?0:this.script[this.choices.length]??0,{answer:r,assignments:o}=s[i];return this.assignments=
o,s.length>1&&(this.choices.push({chosen:i,count:s.length}),this.decisions.push(e.describe(r))),r}}});var tk=d(lr=>{"use strict";Object.defineProperty(lr,"__esModule",{value:!0});lr.Conditions=void 0;lr.operandOf=fB;var uB=ar(),
Zv=P(),se=b(),dB=v();function fB(t,e){return(0,se.isScalar)(t)&&(0,dB.isKnown)(String(t))?{text:String(t)}:{unknown:t,variable:e}}
var Cp=class{variables;operand;questions=new WeakMap;answers=new WeakMap;rules=new WeakMap;constructor(e,n){this.variables=
e,this.operand=n}named(e,n){let s=this.questions.get(n)??new Map;this.questions.set(n,s);let i=s.get(e)??{answer:r=>this.
answer(i,e,n,r),describe:r=>`${e} is ${r}`};return s.set(e,i),i}rulesAbout(e,n){let s=(0,se.at)(n.document,"Rules")??{},
i=this.rules.get(n)??(0,se.entriesOf)((0,Zv.hasMacro)(s)?{}:s).map(([r,o])=>({text:JSON.stringify(o),question:this.rule(
r,o,n)}));return this.rules.set(n,i),i.filter(({text:r})=>r.includes(JSON.stringify(e))).map(({question:r})=>r)}rule(e,n,s){
let i=(0,se.at)(n,"RuleCondition"),r=(0,se.listOf)((0,se.at)(n,"Assertions")).map(o=>(0,se.at)(o,"Assert"));return{answer:o=>{
let a=c=>c===void 0||this.isTrue(c,{template:s,valueOf:o},0);if(a(i)&&!r.every(a))throw uB.IMPOSSIBLE;return!0},describe:()=>`\
the rule ${e} holds`}}answer(e,n,s,i){let r=this.answers.get(i)??new Map;this.answers.set(i,r);let o={template:s,valueOf:i};
if(!r.has(e)){r.set(e,void 0);let a=(0,se.at)(s.document,"Conditions"),c=(0,se.at)(a,"Fn::Transform")===void 0?(0,se.at)(
a,n):void 0;r.set(e,c===void 0?this.isUnknownTrue({Condition:n},o):this.isTrue(c,o,0))}return r.get(e)??this.isUnknownTrue(
{Condition:n},o)}isTrue(e,n,s){let[i,r]=(0,se.isObject)(e)&&Object.keys(e).length===1?Object.entries(e)[0]:[],o=(0,se.isList)(
r)&&s<=Zv.DEPTH_LIMIT?r:[],a=u=>this.isTrue(u,n,s+1);if(i==="Condition"&&typeof r=="string")return this.named(r,n.template).
answer(n.valueOf);if(i==="Fn::Equals"&&o.length===2)return this.isEqual(o[0],o[1],n);if(i==="Fn::Not"&&o.length===1)return!a(
o[0]);if((i==="Fn::And"||i==="Fn::Or")&&o.length>0)return i==="Fn::And"?o.every(a):o.some(a);let[c,l]=o;return i==="Fn::\
Contains"&&o.length===2&&(0,se.isList)(c)?c.some(u=>this.isEqual(u,l,n)):this.isUnknownTrue(e,n)}isEqual(e,n,s){let[i,r]=[
e,n].map(c=>this.operand(c,s.template,s.valueOf));if(i.text!==void 0&&r.text!==void 0)return i.text===r.text;let[o,a]=[i,
r].map(({text:c,unknown:l})=>(0,se.canonical)(c??l)).sort();return o===a&&i.variable===r.variable?!0:!ek(i,r)&&!ek(r,i)&&
this.isUnknownTrue([o,a],s)}isUnknownTrue(e,{template:n,valueOf:s}){return s(this.variables.comparison((0,se.canonical)(
e),n))==="true"}};lr.Conditions=Cp;function ek({variable:t},{text:e}){return t!==void 0&&e!==void 0&&t.candidates.includes(
e)}});var dr=d(ur=>{"use strict";Object.defineProperty(ur,"__esModule",{value:!0});ur.TemplateSet=void 0;ur.outputValues=sk;var Lp=ue(),
Ze=b(),$p=class{templates;exports;crossRegionValues;stacks;types;constructor(e){this.templates=e}get list(){return this.
templates}exportsNamed(e,n,{inEachCase:s}){if(this.exports===void 0){this.exports=new Map;for(let i of this.templates)for(let[
r,o]of ik(i)){let a=s((0,Ze.at)(o,"Export","Name"),i);a!==void 0&&(0,Ze.addTo)(this.exports,a,rk(i,r,o))}}return(this.exports.
get(e)??[]).filter(({template:i})=>(0,Lp.mayShareEnvironment)(i,n))}stackOutputs(e,n,s){return this.stacks??=nk(this.templates,
i=>i.origin.stackName),(this.stacks.get(e)??[]).filter(i=>(0,Lp.mayShareEnvironment)(i,s)).flatMap(i=>sk(i,n))}crossRegionExports(e,n){
if(this.crossRegionValues===void 0){this.crossRegionValues=new Map;for(let{template:s,logicalId:i,properties:r}of this.ofType(
"Custom::CrossRegionExportWriter"))for(let[o,a]of(0,Ze.entriesOf)((0,Ze.at)(r,"WriterProps","exports")))(0,Ze.addTo)(this.
crossRegionValues,o,{template:s,name:`${i}.${o}`,value:a})}return(this.crossRegionValues.get(e)??[]).filter(({template:s})=>(0,Lp.
mayEqual)(s.account,n.account))}get resources(){return this.templates.flatMap(({resources:e})=>[...e.values()])}ofType(e){
return this.types??=nk(this.resources,n=>n.type),this.types.get(e)??[]}};ur.TemplateSet=$p;function sk(t,e){return ik(t).
filter(([n])=>n===e).map(([,n])=>rk(t,e,n))}function ik({document:t}){let e=(0,Ze.at)(t,"Outputs");return(0,Ze.at)(e,"Fn\
::Transform")===void 0?(0,Ze.entriesOf)(e):[]}function rk(t,e,n){return{template:t,name:`Outputs.${e}`,value:(0,Ze.at)(n,
"Value")??null}}function nk(t,e){let n=new Map;return t.forEach(s=>(0,Ze.addTo)(n,e(s),s)),n}});var jp=d(En=>{"use strict";Object.defineProperty(En,"__esModule",{value:!0});En.Literals=void 0;En.allowedValues=ok;En.ownerOf=
xp;En.itemName=ak;var Oc=P(),K=b(),pB=dr(),Dp=class{templates;index;constructor(e){this.templates=e}of(e,n){return this.
index??=hB(this.templates.list),[...this.index.get(n)?.get(e)??[]]}};En.Literals=Dp;function hB(t){let e=new Map,n=(s,i,r)=>{
for(let{template:o,name:a}of ck(s,i)){let c=e.get(o)??new Map;e.set(o,c);let l=c.get(a)??new Set;c.set(a,l),r.filter(K.isScalar).
forEach(u=>l.add(String(u)))}};for(let s of t){let{document:i}=s,r=(0,K.at)(i,"Mappings");mB([(0,K.at)(i,"Conditions"),(0,K.
at)(i,"Rules"),r===void 0?void 0:i],(o,a)=>{let[c,l,u]=(0,K.isList)(a)?a:[];if(o==="Fn::Equals")n(c,s,[l]),n(l,s,[c]);else if(o===
"Fn::Contains")n(l,s,(0,K.isList)(c)?c:[]);else if(o==="Fn::FindInMap"){let f=(0,K.entriesOf)((0,K.at)(r,(0,K.textOrNone)(
c)));n(l,s,f.map(([p])=>p)),n(u,s,f.flatMap(([,p])=>(0,K.entriesOf)(p).map(([m])=>m)))}}),s.parent!==void 0&&(0,K.entriesOf)(
(0,K.at)(i,"Parameters")).forEach(([o,a])=>n({Ref:o},s,ok(a)??[]))}return e}function ok(t){let e=(0,K.at)(t,"AllowedValu\
es");return(0,K.isList)(e)&&e.length>0&&e.every(K.isScalar)&&!(0,K.textOrNone)((0,K.at)(t,"Type")).startsWith("AWS::SSM:\
:")?[...new Set(e.map(String))]:void 0}function xp(t,e){let{parent:n}=e;return t.startsWith("AWS::")&&n?.resource.type===
"AWS::CloudFormation::Stack"?xp(t,n.template):e}function ak(t,e){return`${t}[${String(e)}]`}function ck(t,e,n=0){let{name:s,
argument:i}=(0,Oc.asIntrinsic)(t)??{},[r,o,a]=(0,K.isList)(i)?i:[i],c=(l,u=e)=>n>Oc.DEPTH_LIMIT?[]:ck(l,u,n+1);switch(s){case"\
Ref":{let l=(0,K.textOrNone)(i),u=l.startsWith("AWS::")?void 0:e.parent?.parameter(l);return u===void 0?[{name:l,template:xp(
l,e)}]:c(u,e.parent.template)}case"Fn::Sub":{let l=/^\$\{\s*([A-Za-z0-9:]+)\s*\}$/.exec((0,K.textOrNone)(r))?.[1];return l===
void 0?[]:c((0,K.at)(o,l)??{Ref:l})}case"Fn::Join":return(0,K.isList)(o)?o.length===1?c(o[0]):[]:r===","?c(o):[];case"Fn\
::Select":return(0,K.isList)(o)?[]:c(o).map(l=>({...l,name:ak(l.name,r)}));case"Fn::If":return[...c(o),...c(a)];case"Fn:\
:GetAtt":{let[l,u]=(0,Oc.attributeOf)(i)??["",""];return(u.startsWith("Outputs.")?e.nested.get(l)??[]:[]).flatMap(f=>(0,pB.
outputValues)(f,u.slice(8)).flatMap(({value:p})=>c(p,f)))}default:return[]}}function mB(t,e){let n=[...t];for(;n.length>
0;){let s=n.pop();if((0,K.isList)(s))n.push(...s);else if((0,K.isObject)(s)){let i=(0,Oc.asIntrinsic)(s);i!==void 0&&e(i.
name,i.argument),n.push(...Object.values(s))}}}});var Fp=d(pr=>{"use strict";Object.defineProperty(pr,"__esModule",{value:!0});pr.computedBy=gB;pr.knownKey=wB;pr.mappingOutcomes=
_B;var yB=P(),je=b(),fr=v();function gB(t,e){switch(t){case"Fn::Join":return bB(e);case"Fn::Split":return SB(e);case"Fn:\
:Select":return(0,je.isList)(e)&&e.length===2?(0,fr.selectItem)(e[0],e[1]):void 0;case"Fn::ToJsonString":return(0,fr.jsonText)(
e);case"Fn::Length":return(0,je.isList)(e)?e.length:void 0;default:return}}function bB(t){let[e,n]=(0,je.isList)(t)?t:[];
return typeof e=="string"&&(0,je.isList)(n)?(0,fr.joinParts)(e,n):void 0}function SB(t){let[e,n]=(0,je.isList)(t)?t:[];if(!(typeof e!=
"string"||e===""||typeof n!="string"))return(0,fr.isKnown)(n)||!/[a-z0-9.-]/i.test(e)?n.split(e):void 0}function wB(t){return(0,je.
isScalar)(t)&&(0,fr.isKnown)(String(t))?String(t):void 0}function _B(t,e,n){let[s,i,r,o,...a]=(0,je.isList)(t)?t:[],c=typeof s==
"string"?e.section("Mappings",s):void 0,l=(0,je.at)(o,"DefaultValue");if(!(vB(c)&&i!==void 0&&r!==void 0&&a.length===0&&
(o===void 0||l!==void 0)))return;let f=[n(i),n(r)],p=lk(c,f[0]).flatMap(g=>lk(g,f[1]));return p.length>0&&f.every(({text:g})=>g!==
void 0)||l===void 0?p:[...p,l]}function lk(t,{text:e,except:n}){return e===void 0?(0,je.entriesOf)(t).filter(([s])=>!n.includes(
s)).map(([,s])=>s):[(0,je.at)(t,e)].filter(s=>s!==void 0)}function vB(t){return(0,je.isObject)(t)&&[t,...Object.values(t)].
every(yB.isPlainObject)}});var hk=d(Ac=>{"use strict";Object.defineProperty(Ac,"__esModule",{value:!0});Ac.Variables=void 0;var hr=ar(),Tc=jp(),kB=P(),
zt=b(),uk=$i(),OB=v(),dk=I(),fk=Fp(),Kp=class{cases;literals;rulesAbout;questions=new WeakMap;comparisons=new WeakMap;constructor(e,n,s){
this.cases=e,this.literals=n,this.rulesAbout=s}named(e,n){let s=(0,Tc.ownerOf)(e,n);return pk(this.questions,s,e,()=>this.
parameter(e,s))}of(e,n){let s=typeof e=="string"?(0,OB.pseudoParameterOf)(e):EB(e,n);return s===void 0?void 0:this.named(
s,n)}valuesOf(e){let n=this.cases.decided?[this.cases.ask(e)]:e.candidates;return n.includes(hr.OTHER)?void 0:n}valueOfPseudoParameter(e,n){
let s=e==="AWS::Partition"||e==="AWS::URLSuffix"?this.valueOfPseudoParameter("AWS::Region",n):void 0;return(s===void 0?void 0:
e==="AWS::Partition"?(0,uk.partitionOf)(s):(0,uk.domainSuffixOf)(s))??this.valuesOf(this.named(e,n))?.[0]}outcomesOf(e,n){
let s=mr(n.section("Parameters",e));return this.valuesOf(this.named(e,n))?.flatMap(i=>(0,dk.value)(s?Bp(i):i))}passed(e,n,s,i){
let r=i.section("Parameters",s),o=(0,fk.knownKey)(e);if(mr(r))return o===void 0?void 0:(0,dk.value)(Bp(o));let a=(0,Tc.allowedValues)(
r),c=o!==void 0?[o]:n===void 0||!this.cases.decided?void 0:this.valuesOf(n)??[];if(!(a===void 0||c?.some(l=>a.includes(l)))){
if(c!==void 0&&this.cases.decided)throw hr.IMPOSSIBLE;return o===void 0?this.outcomesOf(s,i):void 0}}mappingKey(e,n){let s=n===
void 0||!this.cases.decided?(0,fk.knownKey)(e):this.cases.ask(n);return s===hr.OTHER?{except:n.candidates}:{text:s,except:[]}}comparison(e,n){
return pk(this.comparisons,n,e,()=>({candidates:["true","false"],answer(s){return s(this)==="true"},describe:s=>`${e} is\
 ${s}`}))}parameter(e,n){let[,s,i]=/^(.*)(\[\d+\])$/.exec(e)??[void 0,e],r=n.section("Parameters",s),o=TB(s,r,n),a=i!==void 0||
!mr(r),l=(o!==void 0?AB(o,i):a?(0,Tc.allowedValues)(r):void 0)??[...this.literals.of(e,n),hr.OTHER];return{candidates:l,
rules:l.length===1?[]:this.rulesAbout(s,n),answer(u){return u(this)},describe:u=>u===hr.OTHER?`${e} is none of the value\
s that the template names`:`${e} is ${u}`}}};Ac.Variables=Kp;function TB(t,e,{origin:n}){return(0,zt.textOrNone)((0,zt.at)(
e,"Type")).startsWith("AWS::SSM::")?void 0:n.parameters?.get(t)}function AB(t,e){let n=e===void 0?t:Bp(t)[Number(e.slice(
1,-1))];return n===void 0?void 0:[n]}function mr(t){return/CommaDelimitedList|List</.test((0,zt.textOrNone)((0,zt.at)(t,
"Type")))}function Bp(t){return t.split(",").map(e=>e.trim())}function EB(t,e){let{name:n,argument:s}=(0,kB.asIntrinsic)(
t)??{};if(n==="Ref"&&typeof s=="string"){let c=e.section("Parameters",s);return c===void 0||mr(c)?void 0:s}let[i,r]=(0,zt.
isList)(s)?s:[],o=(0,zt.textOrNone)((0,zt.at)(r,"Ref"));return mr(e.section("Parameters",o))?n==="Fn::Select"&&(0,zt.isScalar)(
i)&&/^\d+$/.test(String(i))?(0,Tc.itemName)(o,i):n==="Fn::Join"&&i===","?o:void 0:void 0}function pk(t,e,n,s){let i=t.get(
e)??new Map;t.set(e,i);let r=i.get(n)??s();return i.set(n,r),r}});var bk=d(gr=>{"use strict";Object.defineProperty(gr,"__esModule",{value:!0});gr.REFERENCE_RESOLVERS=void 0;gr.pseudoParameter=
LB;var PB=dr(),NB=P(),yr=b(),mk=$i(),RB=G(),gk=v();gr.REFERENCE_RESOLVERS={Ref:MB,"Fn::GetAtt":IB,"Fn::ImportValue":qB,"\
Fn::GetStackOutput":CB};function MB(t,e){let{parent:n}=e;if(typeof t!="string"||n===void 0)return[];let s=e.section("Par\
ameters",t);if(s===void 0||(0,yr.textOrNone)((0,yr.at)(s,"Type")).startsWith("AWS::SSM::"))return[];let i=`Parameters.${t}`,
r=n.parameter(t);if(r!==void 0)return[{template:n.template,name:`${e.origin.stackPath} ${i}`,value:r}];let o=(0,yr.at)(s,
"Default");return o===void 0?[]:[{template:e,name:i,value:o}]}function IB(t,e,n){let[s,i]=(0,NB.attributeOf)(t)??["",""],
r=e.nested.get(s);if(r!==void 0&&!e.partlyRead.has(s)&&i.startsWith("Outputs."))return r.flatMap(l=>(0,PB.outputValues)(
l,i.slice(8)));let{type:o,properties:a}=e.resources.get(s)??{},c=o===RB.SSM_PARAMETER&&i==="Value"?(0,yr.at)(a,"Value"):
void 0;return c!==void 0?[{template:e,name:`${s}.Value`,value:c}]:o==="Custom::CrossRegionExportReader"?n.crossRegionExports(
i,e):[]}function qB(t,e,n,s){let i=s.inCase(t,e);return i===void 0?[]:n.exportsNamed(i,e,s)}function CB(t,e,n,{inCase:s}){
let i=(a,c="")=>s((0,yr.at)(t,a)??c,e),r=i("Region",{Ref:"AWS::Region"}),o=i("RoleArn");return n.stackOutputs(i("StackNa\
me")??"",i("OutputName")??"",{region:r===gk.REGION?e.region:r,account:o===""?e.account:o&&o.split(":")[4]})}function LB(t,e){
return Object.hasOwn(yk,t)?yk[t](e)??(0,gk.placeholderOf)(t):void 0}var yk={"AWS::Region":t=>t.region,"AWS::AccountId":t=>t.
account,"AWS::Partition":t=>t.region&&(0,mk.partitionOf)(t.region),"AWS::URLSuffix":t=>t.region&&(0,mk.domainSuffixOf)(t.
region),"AWS::StackName":t=>t.origin.stackName}});var kk=d(Ec=>{"use strict";Object.defineProperty(Ec,"__esModule",{value:!0});Ec.Evaluator=void 0;var $=I(),$B=ar(),DB=vc(),
xB=Qv(),Sk=tk(),jB=jp(),FB=hk(),wk=Fp(),_k=bk(),St=P(),Xt=b(),br=v(),Up=class{templates;originTemplates=new WeakMap;resolvedValues=new WeakMap;cases=new xB.
Cases;variables;conditions;outcomes=new Map;evaluating=new Map;texts={inCase:(e,n)=>this.singleText(e,n),inEachCase:(e,n)=>this.
cases.outside(()=>this.singleText(e,n))};constructor(e){this.templates=e,this.variables=new FB.Variables(this.cases,new jB.
Literals(e),(n,s)=>this.conditions.rulesAbout(n,s)),this.conditions=new Sk.Conditions(this.variables,(n,s,i)=>this.cases.
withValues(i,()=>this.operand(n,s)))}evaluate(e,n){return e===void 0?$.ABSENT:(0,br.isLiteral)(e)?(0,$.value)(e):this.walk(
e,n,0)}singleText(e,n){let[s,...i]=this.evaluate(e,n);return i.length===0&&s.kind==="value"&&typeof s.value=="string"?s.
value:void 0}resolvedValue(e){let n=(0,Xt.isObject)(e)?this.resolvedValues.get(e):void 0;return n===void 0?e:this.resolvedValue(
n)}originTemplate(e){return(0,Xt.isObject)(e)?this.originTemplates.get(e):void 0}target(e){let n=this.resolvedValue(e),s=(0,St.
namedResource)(n),i=s&&this.originTemplate(n)?.resources.get(s.logicalId);return i&&{resource:i,attribute:s.attribute}}referencedResource(e){
return this.target(e)?.resource}exists({entry:e,template:n}){let s=(0,Xt.at)(e,"Condition");return(typeof s!="string"||!this.
cases.decided||this.cases.ask(this.conditions.named(s,n)))&&(n.parent===void 0||this.exists(n.parent.resource))}items(e,n){
return this.chosen(e,n).flatMap(s=>(0,Xt.isList)(s)?s.flatMap(i=>this.chosen(i,n)):[s])}chosen(e,n){let s=(0,St.conditional)(
e);return s===void 0?(0,St.isNoValue)(e)?[]:[e]:this.branchesOf(s,n).flatMap(i=>this.chosen(i,n))}branchesOf([e,n,s],i){
return typeof e!="string"||!this.cases.decided?[n,s]:[this.cases.ask(this.conditions.named(e,i))?n:s]}operand(e,n){let[s,
...i]=this.walk(e,n,0);return i.length===0&&s.kind==="value"?(0,Sk.operandOf)(s.value,this.variableOf(s.value,n)):{unknown:e}}variableOf(e,n){
let s=this.resolvedValue(e);return this.variables.of(s,this.originTemplate(s)??n)}walk(e,n,s){if(typeof e!="object"||e===
null)return(0,$.value)(typeof e=="string"?(0,br.literal)(e):e);if(s>St.DEPTH_LIMIT)return vk;if((0,Xt.isList)(e))return(0,$.
combine)(e.map(r=>this.walk(r,n,s+1)));let i=(0,St.asIntrinsic)(e);return i===void 0?this.object(e,n,s):this.intrinsic(i,
n,s+1)}object(e,n,s){let i=Object.entries(e).map(([r,o])=>(0,$.eachValue)(this.walk(o,n,s+1),a=>(0,$.value)([r,a])));return(0,$.
eachValue)((0,$.combine)(i),r=>(0,$.value)(Object.fromEntries(r)))}intrinsic({name:e,argument:n},s,i){switch(e){case"Ref":
return typeof n=="string"?this.ref(n,s,i):this.computedReference(e,n,s,i);case"Fn::GetAtt":{let r=(0,St.attributeOf)(n);
return r===void 0?this.computedReference(e,n,s,i):this.resolveReference({name:e,argument:r},s,i)}case"Fn::ImportValue":case"\
Fn::GetStackOutput":return this.resolveReference({name:e,argument:n},s,i);case"Fn::If":return this.ifOutcomes(n,s,i);case"\
Fn::Sub":return this.substitute(n,s,i);case"Fn::Transform":return this.keepUnresolved(e,n,s);default:return(0,$.eachValue)(
this.walk(n,s,i),r=>this.compute(e,r,s,i))}}computedReference(e,n,s,i){return(0,$.eachValue)(this.walk(n,s,i),r=>{let o=e===
"Fn::GetAtt"?(0,St.attributeOf)(r):void 0;return e==="Ref"&&typeof r=="string"?this.ref(r,s,i):this.resolveReference({name:e,
argument:o??r},s,i)})}ref(e,n,s){if(e==="AWS::NoValue")return $.ABSENT;let i=(0,_k.pseudoParameter)(e,n);return i===void 0?
this.resolveReference({name:"Ref",argument:e},n,s):(0,$.value)((this.cases.hasValues&&(0,br.pseudoParameterOf)(i)!==void 0?
this.variables.valueOfPseudoParameter(e,n):void 0)??i)}compute(e,n,s,i){if(e==="Fn::FindInMap")return this.mapped(n,s,i);
let r=(0,wk.computedBy)(e,n);return r===void 0?this.keepUnresolved(e,n,s):(0,$.value)(this.withOrigin(r,s))}keepUnresolved(e,n,s){
let i=this.withOrigin({[e]:n},s),r=e==="Fn::Select"?this.variableOf(i,s):void 0;return(r&&this.variables.valuesOf(r)?.flatMap(
o=>(0,$.value)(o)))??(0,$.value)(i)}ifOutcomes(e,n,s){let i=(0,St.conditional)({"Fn::If":e});return i===void 0?this.keepUnresolved(
"Fn::If",e,n):(0,$.distinct)(this.branchesOf(i,n).flatMap(r=>this.walk(r,n,s)))}mapped(e,n,s){let i=(0,wk.mappingOutcomes)(
e,n,r=>this.variables.mappingKey(r,this.variableOf(r,n)));if(i===void 0)return this.keepUnresolved("Fn::FindInMap",e,n);
if(i.length>0)return(0,$.distinct)(i.flatMap(r=>this.walk(r,n,s)));if(this.cases.decided)throw $B.IMPOSSIBLE;return this.
keepUnresolved("Fn::FindInMap",e,n)}substitute(e,n,s){let[i,r]=(0,Xt.isList)(e)?e:[e,{}];if(typeof i!="string")return this.
keepUnresolved("Fn::Sub",e,n);let o=(0,br.subParts)(i,a=>(0,Xt.at)(r,a)).map(a=>this.walk(a,n,s));return(0,$.eachValue)(
(0,$.combine)(o),a=>(0,$.value)(this.withOrigin((0,br.joinParts)("",a),n)))}resolveReference({name:e,argument:n},s,i){let r=this.
withOrigin({[e]:n},s),o=_k.REFERENCE_RESOLVERS[e](n,s,this.templates,this.texts),a=e==="Ref"&&typeof n=="string"?s.section(
"Parameters",n):void 0;if(a!==void 0&&o.length===0)return this.variables.outcomesOf(n,s)??(0,$.value)(r);let c=o.flatMap(
l=>this.outcomesOf(l,i));return c.length===0?(0,$.value)(r):(0,$.eachValue)((0,$.withDefault)(c,(0,$.value)(r)),l=>(a===
void 0?void 0:this.variables.passed(l,this.variableOf(l,s),n,s))??(0,$.value)(this.expressIn(s,l,r)))}outcomesOf({template:e,
name:n,value:s},i){let r=this.outcomes.get(e)??new DB.CaseCache(this.cases);this.outcomes.set(e,r);let o=this.evaluating.
get(e)??new Set;if(this.evaluating.set(e,o),o.has(n))return vk;o.add(n);try{return r.get(n,()=>this.walk(s,e,i))}finally{
o.delete(n)}}expressIn(e,n,s){if(!(0,St.hasIntrinsic)(n))return n;let i=this.withOrigin({...s},e);return this.resolvedValues.
set(i,n),i}withOrigin(e,n){return(0,Xt.isObject)(e)&&!this.originTemplates.has(e)&&this.originTemplates.set(e,n),e}};Ec.
Evaluator=Up;var vk=(0,$.unverifiable)("it is nested too deeply or refers to itself")});var Gp=d(Nc=>{"use strict";Object.defineProperty(Nc,"__esModule",{value:!0});Nc.PropertyReader=void 0;var ye=I(),KB=kk(),
Ok=ue(),Sr=P(),wr=b(),Pc=v(),Vp=class extends KB.Evaluator{at({properties:e,template:n},...s){let i=e;for(let r=0;r<s.length&&
i!==void 0;r++){if(!(0,Sr.isPlainObject)(i)){let o=s.slice(r);return(0,ye.eachValue)(this.evaluate(i,n),a=>this.pick(a,...o))}
i=(0,wr.at)(i,s[r])}return this.evaluate(i,n)}pick(e,...n){let s=e;for(let i of n){if(!(0,Sr.isPlainObject)(s))return(0,ye.
unverifiable)(this.explain(s));if(s=(0,wr.at)(s,i),s===void 0)return ye.ABSENT}return(0,ye.value)(s)}boolean(e,...n){return this.
asBoolean(this.at(e,...n))}number(e,...n){return(0,ye.eachValue)(this.at(e,...n),s=>{let i=typeof s=="string"&&s.trim()!==
""||typeof s=="number"?Number(s):NaN;return Number.isNaN(i)?(0,ye.unverifiable)(this.explain(s)):(0,ye.value)(i)})}text(e,...n){
return this.asText(this.at(e,...n))}asBoolean(e){return(0,ye.eachValue)(e,n=>{let s=(0,wr.booleanOf)(n);return s===void 0?
(0,ye.unverifiable)(this.explain(n)):(0,ye.value)(s)})}asText(e){return(0,ye.eachValue)(e,n=>(0,wr.isScalar)(n)&&!(0,Pc.
hasDynamicReference)(String(n))?(0,ye.value)(String(n)):(0,ye.unverifiable)(this.explain(n)))}referencedResources(e){return(0,Pc.
partsOf)(this.resolvedValue(e)).flatMap(n=>this.referencedResource(n)??[])}keyName(e){let n=this.resolvedValue(e);return typeof n==
"string"?n:[this.originTemplate(n)?.origin.stackPath,(0,wr.canonical)(n)].join(" ")}explain(e){let n=this.resolvedValue(
e);if((0,Sr.hasMacro)(n))return JSON.stringify(n).includes('"Fn::ForEach::')?"a loop (Fn::ForEach) generates it":"a macr\
o (Fn::Transform) generates it";let s=(0,Sr.asIntrinsic)(n);return s===void 0?typeof n=="string"&&(0,Pc.hasDynamicReference)(
n)?`it is looked up at deployment (${Wp(n)})`:"it is malformed":BB[s.name]?.(Wp(s.argument))??this.explainReference(n)}explainReference(e){
let n=(0,Sr.namedResource)(e),s=this.originTemplate(e);if(n===void 0||s===void 0||n.logicalId.startsWith("AWS::"))return`\
it is evaluated at deployment (${Wp(e)})`;if(s.section("Parameters",n.logicalId)!==void 0)return`it is the parameter ${n.
logicalId}`;let i=s.resources.get(n.logicalId)?.type;return i===void 0?`it refers to ${n.logicalId}, which the template \
does not define`:`it is a value of ${n.logicalId} (${i}) that is known only at deployment`}};Nc.PropertyReader=Vp;var BB={
"Fn::ImportValue":t=>`it is imported as ${t}, which no stack of this app exports`,"Fn::GetStackOutput":t=>`it is an outp\
ut of a stack that is not in this app (${t})`,[Ok.DEPLOYER_VALUE]:t=>`the stack that deploys the template sets it (${t})`,
[Ok.FOREIGN_REFERENCE]:t=>`it refers to ${t} in another stack, which is known only after synthesis`};function Wp(t){return(0,Pc.
abbreviate)(t,200)}});var Rc=d(Ne=>{"use strict";Object.defineProperty(Ne,"__esModule",{value:!0});Ne.PRODUCT=Ne.STACK=void 0;Ne.deploysTemplates=
VB;Ne.templateSources=GB;var Tk=I(),Yp=b();Ne.STACK="AWS::CloudFormation::Stack";var UB="AWS::CloudFormation::StackSet";
Ne.PRODUCT="AWS::ServiceCatalog::CloudFormationProduct";var WB="AWS::ServiceCatalog::CloudFormationProvisionedProduct";function VB({
type:t}){return Object.hasOwn(Ek,t)}function GB(t,e){return Ek[e.type](t,e)}var Ek={[Ne.STACK]:Ak,[UB]:Ak,[Ne.PRODUCT]:YB,
[WB]:JB},Pk={kind:"unknown",why:"it deploys a template that is not in this app"};function Ak(t,e){let n=[...Jp("body",t.
at(e,"TemplateBody")),...Jp("url",t.at(e,"TemplateURL"))];return n.length===0?[Pk]:n}function YB(t,e){let n=t.at(e,"Prov\
isioningArtifactParameters"),s=(0,Tk.eachValue)(n,o=>(0,Yp.listOf)(o).flatMap(a=>t.pick(a,"Info"))),i=(0,Tk.eachValue)(s,
o=>t.pick(o,"LoadTemplateFromURL")),r=s.some(o=>o.kind==="value"&&(0,Yp.at)(o.value,"ImportFromPhysicalId")!==void 0);return[
...Jp("url",i),...r||n.some(({kind:o})=>o==="absent")?[Pk]:[]]}function JB(t,e){let n=[t.at(e,"ProductId"),t.at(e,"Produ\
ctName")].flat().filter(({kind:i})=>i!=="absent");return n.length>0&&n.every(i=>i.kind==="value"&&HB(t,i.value))?[]:[{kind:"\
unknown",why:"it deploys a product that is not in this app"}]}function HB(t,e){return t.referencedResource(e)?.type===Ne.
PRODUCT||t.templates.ofType(Ne.PRODUCT).some(({template:n,properties:s})=>t.singleText((0,Yp.at)(s,"Name"),n)===e)}function Jp(t,e){
return e.flatMap(n=>{switch(n.kind){case"value":return[{kind:t,value:n.value}];case"unverifiable":return[{kind:"unknown",
why:`which template it deploys cannot be determined: ${n.why}`}];case"absent":return[]}})}});var Qt=d(_r=>{"use strict";Object.defineProperty(_r,"__esModule",{value:!0});_r.asPolicy=zB;_r.jsonFrom=Mk;_r.withoutMarks=
Ik;var Pn=I(),Nk=P(),Rk=b(),Mc=v();function zB(t,e){return(0,Pn.eachValue)(e,n=>{let s=(0,Rk.isScalar)(n)||(0,Mc.joinedParts)(
n)!==void 0;return(0,Pn.eachValue)(s?Mk(n):(0,Pn.value)(n),i=>(0,Nk.isIntrinsic)(i)||(0,Nk.hasMacro)(i)?(0,Pn.unverifiable)(
t.explain(i)):(0,Pn.value)(i))})}function Mk(t){let e=(0,Mc.joinedParts)(t)??[t],n=(0,Mc.parseJson)(QB(e),s=>Ik(s,e));return n===
void 0?(0,Pn.unverifiable)("it is not JSON"):(0,Pn.value)(n)}var XB=/\uE200(\d+)\uE201/g;function QB(t){let e=!1;return t.
map((n,s)=>{let i=`\uE200${s}\uE201`;if(!(0,Rk.isScalar)(n))return e?i:`"${i}"`;let r=String(n);return e=(r.match(/\\.|"/gs)?.
filter(a=>a==='"')??[]).length%2===1?!e:e,r}).join("")}function Ik(t,e){let n=[],s=0;for(let i of t.matchAll(XB))n.push(
t.slice(s,i.index),e[Number(i[1])]??i[0]),s=i.index+i[0].length;return(0,Mc.joinParts)("",[...n,t.slice(s)])}});var $k=d(qc=>{"use strict";Object.defineProperty(qc,"__esModule",{value:!0});qc.templateInFile=tU;qc.templateIn=Lk;var ZB=require("fs"),
eU=I(),Ck=Qt(),Hp=ue(),Ic=P(),et=b(),Nn=v();function tU(t){try{return Lk((0,Nn.literal)((0,ZB.readFileSync)(t,"utf8")))}catch{
return}}function Lk(t){if(qk(t))return t;let e=((0,Nn.joinedParts)(t)??[t]).flatMap(nU),[n]=(0,eU.valuesOf)((0,Ck.jsonFrom)(
{"Fn::Join":["",e]})),s=n??sU(e),i=e.some(r=>!(0,et.isScalar)(r));return!qk(s)||i&&(iU(s)||rU(s))?void 0:s}function qk(t){
return(0,et.isObject)(t)&&!(0,Ic.isIntrinsic)(t)}function nU(t){return(0,et.isScalar)(t)?(0,Nn.splitAtPlaceholders)(String(
t)).map(e=>(0,Nn.isPlaceholder)(e)?{[Hp.DEPLOYER_VALUE]:(0,Nn.display)(e)}:e):[{[Hp.DEPLOYER_VALUE]:(0,Nn.abbreviate)(t,
200)}]}function sU(t){let{parseYaml:e}=ca(),n=e(t.map((s,i)=>(0,et.isScalar)(s)?String(s):`\uE200${i}\uE201`).join(""));
return n===void 0?void 0:zp(n,t)}function zp(t,e){return typeof t=="string"?(0,Nn.hasPlaceholder)(t)?(0,Ck.withoutMarks)(
t,e):t:(0,et.isList)(t)?t.map(n=>zp(n,e)):(0,et.isObject)(t)?Object.fromEntries((0,et.entriesOf)(t).map(([n,s])=>[n,zp(s,
e)])):t}function iU(t){return(0,Ic.contains)(t,e=>Object.keys(e).some(n=>n.includes("\uE200")))}function rU(t){let e=(0,et.
at)(t,"Resources")??{},n=s=>(0,Ic.asIntrinsic)(s)?.name===Hp.DEPLOYER_VALUE;return n(e)||(0,et.entriesOf)(e).some(([,s])=>n(
s)||(0,Ic.isIntrinsic)((0,et.at)(s,"Type")))}});var Rn=d(Ms=>{"use strict";Object.defineProperty(Ms,"__esModule",{value:!0});Ms.withNestedTemplates=fU;Ms.stacksAround=jk;
Ms.stackTags=Fk;Ms.parentStack=Kk;var oU=Pp(),aU=I(),cU=Gp(),lU=ue(),uU=dr(),Rs=Rc(),Dk=$k(),xk=P(),Zt=b(),dU=10;function fU(t){
let e=[...t],n=new Map,s=new Xp(t);for(let i of e)for(let r of i.resources.values())if((0,Rs.deploysTemplates)(r)&&!i.nested.
has(r.logicalId)){let o=s.find(r),a=o.flatMap(({document:l,file:u})=>l===void 0?[]:[pU(r,l,u)]),c=new Set(o.flatMap(({unreadable:l})=>l??
[]));c.size>0&&n.set(r,[...c].join(", and ")),i.nested.set(r.logicalId,a),a.length<o.length&&i.partlyRead.add(r.logicalId),
e.push(...a)}return{templates:e,unreadable:n}}function pU(t,e,n){let{template:s,type:i}=t,{constructPath:r}=s.locate(t),
o=i===Rs.STACK?{region:s.region,account:s.account}:{},a={stackPath:r,file:n??s.origin.file,pathOf:()=>r,isOnlyDeployed:!0,
...o},c=new lU.Template(e,a);return c.parent=Kk(t),c}function jk(t,{parent:e}){if(e===void 0)return;let{template:n,resource:s}=e,
i=s.type===Rs.PRODUCT?(0,aU.unverifiable)("the user who launched the product decides when it ends"):t.text({template:n,properties:s.
entry},"DeletionPolicy");return[{where:n.locate(s),deletionPolicy:i},...jk(t,n)??[]]}function Fk(t,{origin:e,parent:n}){
let s=Object.entries(e.tags??{}).map(([o,a])=>({Key:o,Value:a})),i=n===void 0?[]:t.cases.outside(()=>t.at(n.resource,"Ta\
gs")).flatMap(o=>o.kind==="absent"?[]:o.kind==="value"&&(0,Zt.isList)(o.value)?o.value:[null]),r=[...s,...i,...n===void 0?
[]:Fk(t,n.template)??[]];return r.length===0?void 0:r}function Kk(t){let{template:e,logicalId:n,type:s,properties:i}=t,o=s===
Rs.PRODUCT||mU((0,Zt.at)(i,"StackInstancesGroup"))?void 0:hU((0,Zt.at)(i,"Parameters")),a={"Fn::GetAtt":[n,"Parameters"]};
return{template:e,resource:t,parameter:c=>o===void 0?a:o.get(c)}}function hU(t){if(!(0,Zt.isList)(t))return t===void 0||
(0,xk.isPlainObject)(t)?new Map(Object.entries(t??{})):void 0;let e=t.flatMap(n=>{let s=(0,Zt.at)(n,"ParameterKey");return typeof s==
"string"?[[s,(0,Zt.at)(n,"ParameterValue")??""]]:[]});return e.length===t.length?new Map(e):void 0}function mU(t){return(0,Zt.
isList)(t)?t.some(e=>!(0,xk.isPlainObject)(e)||(0,Zt.at)(e,"ParameterOverrides")!==void 0):t!==void 0}var Xp=class{assets=new oU.
AssetFiles;reader;stacks;documents=new Map;constructor(e){this.reader=new cU.PropertyReader(new uU.TemplateSet(e)),this.
stacks=new Map(e.flatMap(n=>{let{parent:s,origin:{file:i}}=n;return i===void 0||s!==void 0?[]:[[i,n]]}))}find(e){return Bk(
e.template)>dU?[{unreadable:"its templates deploy each other in a cycle"}]:(0,Rs.templateSources)(this.reader,e).map(n=>this.
read(n,e))}read(e,{template:n,type:s}){if(e.kind==="unknown")return{unreadable:e.why};if(e.kind==="body"){let o=(0,Dk.templateIn)(
e.value);return o===void 0?{unreadable:"its inline template is neither JSON nor YAML"}:{document:o}}let i=this.assets.find(
e.value,n),r=i===void 0?void 0:this.stacks.get(i);return r!==void 0?(r.isDeployedElsewhere||=s!==Rs.STACK,{}):i===void 0?
{unreadable:"it deploys a template that is not in this app"}:this.inFile(i)}inFile(e){this.documents.has(e)||this.documents.
set(e,(0,Dk.templateInFile)(e));let n=this.documents.get(e);return n===void 0?{unreadable:"its template file cannot be r\
ead as JSON or YAML"}:{document:n,file:e}}};function Bk({parent:t}){return t===void 0?0:1+Bk(t.template)}});var kr=d(vr=>{"use strict";Object.defineProperty(vr,"__esModule",{value:!0});vr.wildcardExpression=Wk;vr.includesAction=
yU;vr.mayIncludeAction=gU;var Uk=b();function Wk(t,e){return new RegExp(`^${t.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(
/\*+/g,".*").replace(/\?/g,".")}$`,e)}function Vk(t,e){let n=t.toLowerCase();if(!/[*?]/.test(n))return e.some(i=>i.toLowerCase()===
n);let s=Wk(n,"s");return e.some(i=>s.test(i.toLowerCase()))}function yU(t,e){return(0,Uk.listOf)(t).some(n=>typeof n=="\
string"&&Vk(n,e))}function gU(t,e){return(0,Uk.listOf)(t).some(n=>typeof n!="string"||Vk(n,e))}});var Zp=d(Is=>{"use strict";Object.defineProperty(Is,"__esModule",{value:!0});Is.DECRYPT=void 0;Is.keyUsers=_U;var Gk=I(),
bU=kr(),Mn=b(),SU=G(),wU=v();Is.DECRYPT="kms:Decrypt";function _U(t,e){return(0,Gk.eachValue)(e,n=>{let s=new Qp(t);return(0,Mn.
listOf)((0,Mn.at)(n,"Statement")).forEach(i=>s.add(i)),(0,Gk.value)({roles:s.roles,roleNames:s.roleNames,account:s.account,
anyPrincipal:s.anyPrincipal})})}var Qp=class{reader;roles=[];roleNames=[];account=!1;anyPrincipal=!1;constructor(e){this.
reader=e}add(e){!(0,Mn.isObject)(e)||typeof e.Effect!="string"?this.anyPrincipal=!0:e.Effect==="Allow"&&(e.Action===void 0||
(0,bU.mayIncludeAction)(e.Action,[Is.DECRYPT]))&&this.admit((0,Mn.at)(e,"Principal"))}admit(e){if(!((0,Mn.isObject)(e)&&
Object.keys(e).every(s=>vU.includes(s)))){this.anyPrincipal=!0;return}(0,Mn.entriesOf)(e).filter(([s])=>s==="AWS").flatMap(
([,s])=>(0,Mn.listOf)(s)).forEach(s=>this.admitName(s))}admitName(e){let n=(0,wU.partsOf)(this.reader.resolvedValue(e)),
s=this.reader.referencedResources(e).find(({type:r})=>r===SU.ROLE),i=n.every(r=>typeof r=="string")?n.join(""):void 0;s!==
void 0?this.roles.push(s.template.locate(s)):i!==void 0&&kU.test(i)?this.account=!0:i!==void 0&&OU.test(i)?this.roleNames.
push(i.slice(i.lastIndexOf("/")+1)):this.anyPrincipal=!0}},vU=["AWS","Service","Federated","CanonicalUser"],kU=/^(?:arn:[^:*?]+:iam::)?(?:\d{12}|\uE000)(?::root)?$/,
OU=/^arn:[^:*?]+:iam::(?:\d{12}|\uE000):(?:role|user)\/[^*?{]+$/});var zk=d(eh=>{"use strict";Object.defineProperty(eh,"__esModule",{value:!0});eh.namedPrincipals=AU;var TU=I(),Yk=P(),Jk=b();
function AU(t,e){return(0,TU.valuesOf)(e).flatMap(Hk).filter(n=>EU(t,n)).map(Jk.canonical)}function Hk(t){return(0,Yk.isIntrinsic)(
t)?[t]:typeof t=="object"&&t!==null?Object.values(t).flatMap(Hk):[]}function EU(t,e){let n=t.referencedResource(e);return n===
void 0?PU(t,e):n.type.startsWith("AWS::IAM::")}function PU(t,e){let n=t.resolvedValue(e),s=(0,Yk.namedResource)(n),i=s?.
logicalId.endsWith("Role")?s.logicalId.slice(0,-4):"";return(0,Jk.isObject)(n)&&t.originTemplate(n)?.resources.get(i)?.type===
"AWS::Serverless::Function"}});var Qk=d(wt=>{"use strict";Object.defineProperty(wt,"__esModule",{value:!0});wt.LookedUpParameters=wt.Aliases=wt.Keys=void 0;
wt.endOfArn=Xk;var Cc=I(),NU=vc(),RU=Zp(),MU=zk(),IU=Rn(),qU=Qt(),Lc=ue(),CU=P(),Fe=b(),qs=G(),ih=v(),th=class{reader;facts;constructor(e){
this.reader=e,this.facts=new NU.CaseCache(e.cases)}fact(e){return this.facts.get(e,()=>this.read(e))}read(e){let{reader:n}=this,
{properties:s,template:i,entry:r}=e,o={template:i,properties:r},a=l=>e.type===qs.REPLICA_KEY?this.ofPrimary(e,l):l(e),c=(0,qU.
asPolicy)(n,n.evaluate((0,Fe.at)(s,"KeyPolicy"),i));return{where:i.locate(e),rotation:a(l=>n.boolean(l,"EnableKeyRotatio\
n")),rotationPeriodInDays:a(l=>n.number(l,"RotationPeriodInDays")),keySpec:a(l=>n.text(l,"KeySpec")),keyUsage:a(l=>n.text(
l,"KeyUsage")),origin:a(l=>n.text(l,"Origin")),enabled:n.boolean(e,"Enabled"),bypassPolicyLockoutSafetyCheck:n.boolean(e,
"BypassPolicyLockoutSafetyCheck"),policy:c,get namedPrincipals(){return(0,MU.namedPrincipals)(n,c)},get users(){return(0,RU.
keyUsers)(n,c)},deletionPolicy:n.text(o,"DeletionPolicy"),updateReplacePolicy:n.text(o,"UpdateReplacePolicy"),nestedIn:(0,IU.
stacksAround)(n,i)}}ofPrimary(e,n){let s=(0,Cc.withDefault)(this.reader.at(e,"PrimaryKeyArn"),(0,Cc.unverifiable)("it na\
mes no primary key"));return(0,Cc.eachValue)(s,i=>{let r=this.reader.referencedResource(i);return r?.type===qs.KEY?n(r):
(0,Cc.unverifiable)(`its primary key is not defined in this app: ${this.reader.explain(i)}`)})}};wt.Keys=th;var nh=class{reader;byName;constructor(e){
this.reader=e}find(e,n,s){if(typeof e=="string"){let r=e.startsWith("arn:"),[,,,o,,...a]=e.split(":"),c=r?a.join(":"):e,
l=r&&o!==ih.REGION?o:s;return c.startsWith("alias/")?{name:c,resources:this.named(c,n,l)}:void 0}let i=this.reader.referencedResource(
Xk(this.reader,e,/^arn:/));return i?.type===qs.ALIAS?{name:this.nameOf(i)??i.logicalId,resources:[i]}:void 0}named(e,n,s){
if(this.byName===void 0){this.byName=new Map;for(let i of this.reader.templates.ofType(qs.ALIAS))(0,Fe.addTo)(this.byName,
this.nameOf(i),i)}return(this.byName.get(e)??[]).filter(i=>(0,Lc.mayEqual)(i.template.region,s)&&(0,Lc.mayEqual)(i.template.
account,n.account))}nameOf({properties:e,template:n}){return this.reader.cases.outside(()=>this.reader.singleText((0,Fe.
at)(e,"AliasName"),n))}};wt.Aliases=nh;var sh=class{reader;byName;constructor(e){this.reader=e}find(e,n){let s=(0,ih.partsOf)(
this.reader.resolvedValue(e)),[,i]=s.length===1?LU.exec((0,Fe.textOrNone)(s[0]))??[]:[],[r,o]=s,a=s.length===3&&$U.test(
(0,Fe.textOrNone)(r))?this.reader.referencedResource(o):void 0,c=i??this.nameOfParameterType(s[0],n);return a?.type===qs.
SSM_PARAMETER?[a]:c===void 0?[]:this.named(c,n)}nameOfParameterType(e,n){let s=this.reader.originTemplate(e)??n,i=(0,CU.
namedResource)(e)?.logicalId??"",r=s.section("Parameters",i);if(!(0,Fe.textOrNone)((0,Fe.at)(r,"Type")).startsWith("AWS:\
:SSM::Parameter::Value<"))return;let o=s.parent?.parameter(i);return o===void 0?this.reader.singleText((0,Fe.at)(r,"Defa\
ult"),s):this.reader.singleText(o,s.parent.template)}named(e,{region:n,account:s}){return this.byName??=this.reader.cases.
outside(()=>{let i=new Map;return this.reader.templates.ofType(qs.SSM_PARAMETER).forEach(r=>(0,Fe.addTo)(i,this.reader.singleText(
(0,Fe.at)(r.properties,"Name"),r.template),r)),i}),(this.byName.get(e)??[]).filter(({template:i})=>(0,Lc.mayEqual)(i.region,
n)&&(0,Lc.mayEqual)(i.account,s))}};wt.LookedUpParameters=sh;var LU=/^(?:arn:[^{]*:key\/)?\{\{resolve:ssm:([^:}]+)(?::\d+)?\}\}$/,
$U=/^(?:arn:[^{]*:key\/)?\{\{resolve:ssm:$/;function Xk(t,e,n){let s=(0,ih.joinedParts)(t.resolvedValue(e))??[];return s.
length===2&&n.test((0,Fe.textOrNone)(s[0]))?s[1]:e}});var oh=d(fe=>{"use strict";Object.defineProperty(fe,"__esModule",{value:!0});fe.Encryption=fe.AWS_MANAGED=fe.AWS_OWNED=void 0;
var D=I(),$c=Qk(),Zk=b(),eO=G(),DU=v();fe.AWS_OWNED=(0,D.value)({level:"AWS_OWNED"});fe.AWS_MANAGED=(0,D.value)({level:"\
AWS_MANAGED"});var rh=class{reader;keys;aliases;parameters;constructor(e){this.reader=e,this.keys=new $c.Keys(e),this.aliases=
new $c.Aliases(e),this.parameters=new $c.LookedUpParameters(e)}byKey(e,n,s=n.region){return(0,D.eachValue)(e,i=>{let r=this.
aliases.find(i,n,s);return r!==void 0?this.byAlias(r,i):i===""||typeof i!="string"&&!(0,Zk.isObject)(i)?(0,D.unverifiable)(
"the key is malformed"):this.ofKey(i,n)})}byKeyOrDefault(e,n,s){return(0,D.withDefault)(this.byKey(e,n,s),fe.AWS_MANAGED)}bySpecification(e,n,s,i){
return this.ifEnabled(e,r=>this.byKeyOrDefault(this.reader.pick(r,"KMSMasterKeyId"),n,s),i)}ifEnabled(e,n,s="SSEEnabled"){
return(0,D.withDefault)((0,D.eachValue)(e,i=>{let r=this.reader.asBoolean(this.reader.pick(i,s));return(0,D.withDefault)(
(0,D.eachValue)(r,o=>o?this.byType(i,n):fe.AWS_OWNED),fe.AWS_OWNED)}),fe.AWS_OWNED)}byType(e,n){let s=(0,D.withDefault)(
this.reader.asText(this.reader.pick(e,"SSEType")),(0,D.value)("KMS"));return(0,D.eachValue)(s,i=>{switch(i){case"KMS":return n(
e);case"AES256":return fe.AWS_OWNED;default:return(0,D.unverifiable)(`its SSEType is ${i}, and DynamoDB accepts only KMS`)}})}byAlias({
name:e,resources:n},s){if((0,eO.isAwsManagedKey)(e))return fe.AWS_MANAGED;if(n.length===0)return(0,D.value)({...this.undefinedKey(
s,`the app does not define ${e}`),viaAlias:e});let i=n.filter(a=>this.reader.exists(a)),r=(0,D.distinct)(i.flatMap(a=>{let c=(0,D.
withDefault)(this.reader.at(a,"TargetKeyId"),(0,D.unverifiable)(`${e} has no target`));return(0,D.eachValue)(c,l=>(0,D.eachValue)(
this.ofKey(l,a.template),u=>(0,D.value)({...u,viaAlias:e})))}));return i.some(({entry:a})=>this.reader.cases.decided||(0,Zk.
at)(a,"Condition")===void 0)?r:[...r,...(0,D.value)({...this.undefinedKey(s,`the app does not always define ${e}`),viaAlias:e})]}ofKey(e,n){
let s=this.customerManagedKey(e);if(s!==void 0)return(0,D.value)({level:"CUSTOMER_MANAGED",key:this.keys.fact(s)});if(typeof e!=
"string"||(0,DU.hasDynamicReference)(e)){let[r,o]=[`it is not a key of the app: ${this.reader.explain(e)}`,this.reader.keyName(
e)],a=this.parameters.find(e,n).flatMap(c=>this.namedBy(c));return a.length===0?(0,D.unverifiable)(r,o):(0,D.distinct)(a.
flatMap(c=>(0,D.value)({level:"CUSTOMER_MANAGED",key:this.keys.fact(c),lookedUp:r,foreignKeyName:o})))}let i=/^arn:[^:]*:kms:([^:]+):/.
exec(e)?.[1];return(0,D.value)({...this.undefinedKey(e,`the app does not define the key ${e}`),...i===void 0?{}:{keyRegion:i}})}namedBy(e){
let{template:n}=e;return(this.reader.exists(e)?(0,D.valuesOf)(this.reader.at(e,"Value")):[]).flatMap(i=>[i,...this.aliases.
find(i,n,n.region)?.resources.flatMap(r=>(0,D.valuesOf)(this.reader.at(r,"TargetKeyId")))??[]]).flatMap(i=>this.customerManagedKey(
i)??[])}undefinedKey(e,n){return{level:"CUSTOMER_MANAGED",foreignKey:n,foreignKeyName:this.reader.keyName(e)}}customerManagedKey(e){
let n=this.reader.target((0,$c.endOfArn)(this.reader,e,/:key\/$/));return n!==void 0&&(0,eO.isKeyType)(n.resource.type)&&
["Arn","KeyId",void 0].includes(n.attribute)?n.resource:void 0}};fe.Encryption=rh});var Dc=d(Or=>{"use strict";Object.defineProperty(Or,"__esModule",{value:!0});Or.ResourceNames=void 0;Or.parseArn=sO;var tO=kr(),
ah=b(),nO=v(),xU=ue(),ch=class{reader;services;byName=new Map;names=new Map;constructor(e){this.reader=e}matching(e,n,s){
let i=sO(e),[r,o]=i===void 0?[n,e]:[i.service,i.rest],a=i??s,c=(r.includes("*")?this.servicesLike(r):[r]).flatMap(l=>/[*?]/.
test(o)?this.like(l,o):o.split(/[:/]/).flatMap(u=>this.named(l,u)));return[...new Set(c)].filter(({template:l,type:u})=>(0,xU.
mayShareEnvironment)(jU.test(u)?{account:a.account}:a,l))}named(e,n){let s=this.byName.get(e)??this.indexOf(e);return this.
byName.set(e,s),s.get(n)??[]}indexOf(e){let n=new Map;for(let s of this.ofService(e)){let i=this.nameOf(s);i!==void 0&&(0,ah.
addTo)(n,i,s)}return n}like(e,n){let[s,...i]=n.split(/[:/]/),r=i.length===0&&FU.has(e),o=/[*?]/.test(s)&&!r?"*":r?s:e===
"iam"?i[i.length-1]:i[0]??s,a=(0,tO.wildcardExpression)(o,"s");return this.ofService(e).filter(c=>{let l=this.nameOf(c);
return l===void 0?/[*?]/.test(o):a.test(l)})}servicesLike(e){let n=(0,tO.wildcardExpression)(e,"s");return this.ofService(
""),[...this.services.keys()].filter(s=>n.test(s))}ofService(e){if(this.services===void 0){this.services=new Map;for(let n of this.
reader.templates.resources)(0,ah.addTo)(this.services,KU(n.type),n)}return this.services.get(e)??[]}nameOf(e){if(!this.names.
has(e)){let{type:n,properties:s,template:i}=e,r=`${n.slice(n.lastIndexOf(":")+1)}Name`,o=Object.keys(s).find(c=>c==="Fam\
ily"||c.endsWith("Name")&&r.endsWith(c)),a=o===void 0?void 0:this.reader.cases.outside(()=>this.reader.singleText((0,ah.
at)(s,o),i));this.names.set(e,a!==void 0&&(0,nO.isKnown)(a)?a:void 0)}return this.names.get(e)}};Or.ResourceNames=ch;var jU=/^AWS::IAM::/,
FU=new Set(["sns","sqs","codepipeline"]);function sO(t){let[,e,n,s,i]=/^arn:[^:]*:([^:]+):([^:]*):([^:]*):(.+)$/s.exec(t)??
[],r=o=>o!==""&&(0,nO.isKnown)(o)&&!/[*?]/.test(o)?o:void 0;return e===void 0?void 0:{service:e,region:r(n),account:r(s),
rest:i}}function KU(t){let[,e="",n]=t.split("::");return(e==="Serverless"?UU[n]:BU[e])??e.toLowerCase()}var BU={StepFunctions:"\
states",KinesisFirehose:"firehose",EMR:"elasticmapreduce",EMRServerless:"emr-serverless",ApiGatewayV2:"apigateway"},UU={
Function:"lambda",StateMachine:"states",SimpleTable:"dynamodb"}});var Ar=d(Tr=>{"use strict";Object.defineProperty(Tr,"__esModule",{value:!0});Tr.TablesByReference=void 0;Tr.isToldElsewhere=
oO;var iO=b(),lh=G(),WU=v(),VU=I(),rO=ue(),uh=Dc(),fh=class{reader;resourceNames;constructor(e,n=new uh.ResourceNames(e)){
this.reader=e,this.resourceNames=n}among(e){let n={tables:new Set,remote:[],names:[],all:!1,unknown:[]},s=(i,r)=>i.forEach(
o=>{(0,rO.mayEqual)(r,o.template.region)?n.tables.add(o):n.remote.push({table:o,region:r})});for(let i of e){let r=(0,WU.
partsOf)(this.reader.resolvedValue(i)),o=this.reader.referencedResources(i),a=r.every(p=>typeof p=="string")?r.join(""):
void 0,[,c,l]=/^arn:[^:]*:([^:]*):[^:]*:[^:]*:(?:table\/([^/]+))?/.exec(a??"")??[],u=typeof r[0]=="string"?(0,uh.parseArn)(
`${r[0]}-`)?.region:void 0,f=o.filter(({type:p})=>p===GU);f.length>0?f.forEach(p=>s(this.tablesOf(p),this.reader.singleText(
(0,iO.at)(p.properties,"Region"),p.template))):o.some(oO)?n.unknown.push(i):o.length>0?s(o.filter(({type:p})=>(0,lh.becomesTable)(
p)),u):a==="*"||dh(c)&&(l==="*"||/^arn:(?:[^:]*:){4}(?:\*|table\*)/.test(a??""))?n.all=!0:dh(c)&&l!==void 0&&!/[*?]/.test(
l)?(n.names.push(l),s(this.named(l,a),u)):(c===void 0||/[*?]/.test(c)||dh(c))&&n.unknown.push(i)}return{...n,tables:[...n.
tables]}}tablesOf({properties:e,template:n}){return(0,VU.valuesOf)(this.reader.evaluate((0,iO.at)(e,"TableName"),n)).flatMap(
s=>typeof s=="string"?this.resourceNames.named("dynamodb",s).filter(i=>i.template===n):this.reader.referencedResources(s)).
filter(({type:s})=>(0,lh.becomesTable)(s))}named(e,n){let s=(0,uh.parseArn)(n)?.account;return this.resourceNames.named(
"dynamodb",e).filter(({type:i,template:r})=>(0,lh.becomesTable)(i)&&(0,rO.mayEqual)(s,r.account))}};Tr.TablesByReference=
fh;var GU="Custom::SecureTableReplicaPolicy";function oO({type:t}){return/^(Custom::|AWS::CloudFormation::|AWS::SSM::)/.
test(t)}function dh(t){return t==="dynamodb"||t==="*"}});var gh=d(Er=>{"use strict";Object.defineProperty(Er,"__esModule",{value:!0});Er.BackupSelections=void 0;Er.selectsTables=
zU;var hh=P(),ge=b(),xc=v(),YU=Rn(),JU=Ar(),ph={listed:[],excluded:[],allOfTags:[],anyOfTags:[]},mh=class{reader;tables;constructor(e){
this.reader=e,this.tables=new JU.TablesByReference(e)}all(){return this.reader.templates.ofType("AWS::Backup::BackupSele\
ction").map(e=>this.fact(e))}fact(e){let{reader:n}=this,{template:s}=e;return{where:s.locate(e),nestedIn:(0,YU.stacksAround)(
n,s),conditional:lO(e),alternatives:n.at(e,"BackupSelection").map(i=>{switch(i.kind){case"absent":return ph;case"unverif\
iable":return{...ph,mayAdd:i.why};case"value":return this.read(i.value)}})}}read(e){if(!(0,hh.isPlainObject)(e))return{...ph,
mayAdd:"a backup selection is evaluated at deployment"};let[n,s,i,r]=["Resources","NotResources","ListOfTags","Condition\
s"].map(m=>(0,ge.at)(e,m)),o=(0,ge.listOf)(n).length===0&&(0,ge.listOf)(i).length>0,a=this.list(n),c=this.list(s),l=(0,ge.
listOf)(i).map(cO),u=HU(r),f=[...a.unknown,...l.includes(void 0)?[i]:[]],p=[...c.unknown,...u.includes(void 0)?[r]:[]];return{
listed:(0,ge.listOf)(n).length===0&&!o?[yh]:a.tables,excluded:c.tables,anyOfTags:l.filter(m=>m!==void 0),allOfTags:u.filter(
m=>m!==void 0),...f.length===0?{}:{mayAdd:`a backup selection selects by ${(0,xc.abbreviate)(f[0])}`},...p.length===0?{}:
{mayLack:`a backup selection selects by ${(0,xc.abbreviate)(p[0])}`}}}list(e){let n={tables:[],unknown:[]};for(let s of(0,ge.
listOf)(e)){let{tables:i,names:r,all:o,unknown:a}=this.tables.among([s]),[c]=(0,xc.partsOf)(this.reader.resolvedValue(s)),
[,l,u]=((0,ge.isScalar)(c)?/^arn:[^:]*:[^:]*:([^:]*):([^:]*):/.exec(String(c)):void 0)??[],f={region:aO(l),account:aO(u)},
p=o?[yh]:r.length>0?r.map(m=>({name:m})):i.map(m=>({table:m.template.locate(m)}));a.length>0||p.length>0&&[f.region,f.account].
some(m=>m!==void 0&&/[*?]/.test(m))?n.unknown.push(s):n.tables.push(...p.map(m=>({...m,...f})))}return n}};Er.BackupSelections=
mh;var yh={name:"*"};function aO(t){return t===void 0||t===""||t==="*"||(0,xc.hasPlaceholder)(t)?void 0:t}function HU(t){
return t!==void 0&&!(0,hh.isPlainObject)(t)?[void 0]:(0,ge.entriesOf)(t).flatMap(([e,n])=>(0,hh.asIntrinsic)(n)===void 0?
(0,ge.listOf)(n).map(s=>e==="StringEquals"?cO(s):void 0):[void 0])}function cO(t){let[e,n,s]=["ConditionType","Condition\
Key","ConditionValue"].map(i=>(0,ge.at)(t,i));return(0,ge.isScalar)(n)&&(0,ge.isScalar)(s)&&(e===void 0||e==="STRINGEQUA\
LS")?{key:String(n).replace(/^aws:ResourceTag\//i,""),value:String(s)}:void 0}function lO({entry:t,template:{parent:e}}){
return(0,ge.at)(t,"Condition")!==void 0||e!==void 0&&lO(e.resource)}function zU({alternatives:t}){let e=t.map(({listed:n,
excluded:s,anyOfTags:i,allOfTags:r,mayAdd:o,mayLack:a})=>{let c=n.length>0&&r.length===0&&s.length===0&&a===void 0,l=n.length>
0||i.length>0||o!==void 0;return c||(l&&!s.some(XU)?void 0:!1)});return e.includes(!0)||(e.includes(void 0)?void 0:!1)}function XU({
name:t,region:e,account:n}){return t===yh.name&&e===void 0&&n===void 0}});var wh=d(Sh=>{"use strict";Object.defineProperty(Sh,"__esModule",{value:!0});Sh.descend=bh;var jc=P(),uO=b(),QU=I();function bh(t,e,n,...s){
if(e===void 0)return[];if(s.length===0)return(0,jc.itemBranches)(e).map(o=>({kind:"value",value:o}));let[i,...r]=s;return(0,jc.
itemBranches)(e).flatMap(o=>(0,jc.isPlainObject)(o)?bh(t,(0,uO.at)(o,i),n,...r):ZU(t,o,n,s))}function ZU(t,e,n,s){return t.
evaluate(e,n).flatMap(i=>i.kind!=="value"?i.kind==="absent"?[]:[i]:(0,jc.isPlainObject)(i.value)||(0,uO.isList)(i.value)?
bh(t,i.value,n,...s):(0,QU.unverifiable)(t.explain(i.value)))}});var mO=d(z=>{"use strict";Object.defineProperty(z,"__esModule",{value:!0});z.Vaults=z.RESTORE_TESTS=z.PLAN=z.AIR_GAPPED_VAULT=
z.VAULT=void 0;z.restoreTests=nW;var eW=P(),Fc=b(),tW=v(),tt=I(),Kc=oh(),dO=gh(),fO=wh();z.VAULT="AWS::Backup::BackupVau\
lt";z.AIR_GAPPED_VAULT="AWS::Backup::LogicallyAirGappedBackupVault";z.PLAN="AWS::Backup::BackupPlan";z.RESTORE_TESTS="AW\
S::Backup::RestoreTestingSelection";var _h=class{reader;encryption;plans;constructor(e,n){this.reader=e,this.encryption=
n}fact(e){let{template:n,type:s}=e;return{where:n.locate(e),encryption:(0,tt.withDefault)(this.encryption.byKey(this.reader.
at(e,"EncryptionKeyArn"),n),s===z.VAULT?Kc.AWS_MANAGED:Kc.AWS_OWNED),holdsTables:this.read().backUpTablesTo(e)}}foreign(e){
let n=e.template.locate(e);return this.read().foreignVaults(e).map(({name:s,why:i,holdsTables:r})=>({where:n,foreign:s,encryption:(0,tt.
unverifiable)(i),holdsTables:r}))}read(){return this.plans??=this.reader.cases.outside(()=>new vh(this.reader)),this.plans}};
z.Vaults=_h;var vh=class{reader;byVault=new Map;byName=[];unknown=new Map;constructor(e){this.reader=e;let n=this.selectionsByPlan();
for(let s of e.templates.ofType(z.PLAN)){let i=kh([...n.get(s)??[],...n.get(void 0)??[]]);this.vaultsOf(s).forEach(r=>this.
addVault(s,r,i))}}backUpTablesTo(e){let n=[...this.unknown.values()].flat().map(({holdsTables:i})=>hO(i)),s=this.byName.
map(i=>{let r=this.isSame(i,e);return r===!1||i.backsUpTables===!1?!1:r&&i.backsUpTables});return kh([...this.byVault.get(
e)??[],...s,...n])}foreignVaults(e){let n=[z.VAULT,z.AIR_GAPPED_VAULT].flatMap(i=>this.reader.templates.ofType(i)),s=this.
byName.filter(i=>i.plan===e&&!n.some(r=>this.isSame(i,r)===!0)).map(({name:i,backsUpTables:r})=>({name:i,why:"the app do\
es not define it",holdsTables:r}));return[...new Map([...s,...this.unknown.get(e)??[]].map(i=>[JSON.stringify(i),i])).values()]}addVault(e,n,s){
if(n.kind==="absent")return;let{value:i}=n.kind==="value"?n:{value:void 0},r=i===void 0?void 0:this.reader.referencedResource(
i);if(r?.type===z.VAULT||r?.type===z.AIR_GAPPED_VAULT)(0,Fc.addTo)(this.byVault,r,s);else if(typeof i=="string"&&!i.includes(
"{{")){let[,o,a,c]=/^arn:[^:]*:backup:([^:]*):([^:]*):backup-vault:(.+)$/.exec(i)??[],{region:l,account:u}=e.template,f={
region:pO(o)?o:l,account:pO(a)?a:u};this.byName.push({plan:e,name:c??i.slice(i.lastIndexOf(":")+1),backsUpTables:s,...f})}else{
let o=n.kind==="unverifiable"?n.why:this.reader.explain(i);(0,Fc.addTo)(this.unknown,e,{name:"it names",why:o,holdsTables:s})}}isSame(e,n){
let{template:s}=n,i=this.reader.text(n,"BackupVaultName").map(a=>a.kind==="unverifiable"?void 0:a.kind==="value"&&a.value===
e.name),r=i.every(a=>a===i[0])?i[0]:void 0,o=[[e.region,s.region],[e.account,s.account]].map(([a,c])=>a===c?!0:a===void 0||
c===void 0?void 0:!1);return[r,...o].includes(!1)?!1:[r,...o].includes(void 0)?void 0:!0}selectionsByPlan(){let e=new Map,
n=new dO.BackupSelections(this.reader);for(let s of this.reader.templates.ofType("AWS::Backup::BackupSelection")){let i=(0,dO.
selectsTables)(n.fact(s));for(let r of this.reader.at(s,"BackupPlanId").filter(({kind:o})=>o!=="absent")){let o=r.kind===
"value"?this.reader.referencedResource(r.value):void 0;(0,Fc.addTo)(e,o,o===void 0?hO(i):i)}}return e}vaultsOf({properties:e,
template:n}){let s=(0,fO.descend)(this.reader,e,n,"BackupPlan","BackupPlanRule");return[["TargetBackupVault"],["TargetLo\
gicallyAirGappedBackupVaultArn"],["CopyActions","DestinationBackupVaultArn"]].flatMap(i=>s.flatMap(r=>r.kind==="value"?(0,fO.
descend)(this.reader,r.value,n,...i):[r])).flatMap(i=>i.kind==="value"?this.reader.evaluate(i.value,n):[i])}};function pO(t){
return t!==void 0&&t!==""&&!(0,tW.hasPlaceholder)(t)}function kh(t){return t.includes(!0)?!0:t.includes(void 0)?void 0:!1}
function hO(t){return t===!1?!1:void 0}function nW(t,e,n){let s=t.text(n,"ProtectedResourceType").map(r=>r.kind==="unver\
ifiable"?void 0:r.kind==="value"&&r.value.toLowerCase()==="dynamodb"),i=kh(s);return i===!1?[]:[{where:n.template.locate(
n),restoresTables:i,encryption:(0,tt.withDefault)((0,tt.eachValue)(t.at(n,"RestoreMetadataOverrides"),r=>sW(t,e,r,n)),Kc.
AWS_OWNED)}]}function sW(t,e,n,{template:s}){if(!(0,eW.isPlainObject)(n))return(0,tt.unverifiable)(t.explain(n));let i=c=>(0,Fc.
entriesOf)(n).find(([l])=>l.toLowerCase()===c)?.[1],[r,o]=[i("encryptiontype"),i("kmsmasterkeyarn")],a=r===void 0?(0,tt.
value)("default"):t.asText((0,tt.value)(r));return(0,tt.eachValue)(a,c=>c.toLowerCase()!=="default"?e.byKeyOrDefault(o===
void 0?[{kind:"absent"}]:(0,tt.value)(o),s):o===void 0?Kc.AWS_OWNED:(0,tt.unverifiable)("kmsMasterKeyArn is set without \
encryptionType KMS"))}});var _O=d(Bc=>{"use strict";Object.defineProperty(Bc,"__esModule",{value:!0});Bc.opaqueTemplate=rW;Bc.opaqueResource=dW;var iW=P(),
te=b(),yO=G();function rW(t){let e=t.locate();if(!(0,te.isObject)(t.document))return[{where:e,why:"its template cannot b\
e read"}];let n=[...(0,te.listOf)((0,te.at)(t.document,"Transform")),...(0,te.listOf)((0,te.at)(t.document,"Fn::Transfor\
m"))].map(i=>(0,te.textOrNone)((0,te.at)(i,"Name")??i)||JSON.stringify(i)).filter(i=>!oW.test(i)),s=(0,te.entriesOf)((0,te.
at)(t.document,"Resources")).filter(([i,r])=>aW(i,r)).map(([i])=>i);return[...n.map(i=>({where:e,why:`the transform ${i}\
 may add or change any resource`})),...s.map(i=>({where:e,why:`a macro or loop generates ${i} at deployment`}))]}var oW=/^AWS::(Serverless-2016-10-31|LanguageExtensions|CodeDeployBlueGreen|ServiceCatalog|SecretsManager-\d{4}-\d{2}-\d{2})$/;
function aW(t,e){if(t.startsWith(gO))return!bO(e);let n=(0,te.at)(e,"Type"),s=typeof n=="string"?(0,te.at)(e,"Fn::Transf\
orm")!==void 0&&!(0,yO.becomesTable)(n):n!==void 0||(0,te.entriesOf)(e).some(([i])=>i.startsWith("Fn::"));return t.startsWith(
"Fn::")||s}var gO="Fn::ForEach::";function bO(t){let e=(0,te.isList)(t)&&t.length===3?t[2]:void 0;return(0,te.isObject)(
e)&&(0,te.entriesOf)(e).every(([n,s])=>n.startsWith(gO)?bO(s):cW(n,s))}function cW(t,e){let n=(0,te.textOrNone)((0,te.at)(
e,"Type")),s=n!==""&&!/[$&]\{/.test(n);return!t.startsWith("Fn::")&&s&&!lW(e)&&!uW.test(n)&&SO(n)===void 0}function lW(t){
return(0,iW.contains)(t,e=>Object.hasOwn(e,"Fn::Transform"))}var uW=new RegExp("^(AWS::(DynamoDB|DAX|ServiceCatalog)::|A\
WS::CloudFormation::(Stack|StackSet|CustomResource)$|AWS::Serverless::SimpleTable$|Custom::)");function dW(t,e,n){let s=n.
get(e)??(pW(t,e)?void 0:SO(e.type));return s===void 0?[]:[{where:e.template.locate(e),why:s}]}function SO(t){return t===
wO?"it deploys an application that is not in this app":(0,yO.tableHiddenIn)(t)}var wO="AWS::Serverless::Application",fW=new RegExp(
"^arn:(aws:serverlessrepo:us-east-1:297356227824|aws-cn:serverlessrepo:cn-north-1:193023089310|aws-us-gov:serverlessrepo\
:us-gov-west-1:023102451235):applications/SecretsManager[A-Za-z0-9]*Rotation[A-Za-z0-9]*$");function pW(t,e){return e.type===
wO&&t.text(e,"Location","ApplicationId").every(n=>n.kind==="value"&&fW.test(n.value))}});var TO=d(Pr=>{"use strict";Object.defineProperty(Pr,"__esModule",{value:!0});Pr.keyUses=mW;Pr.isKeyProperty=kO;Pr.isPassedOn=
OO;var Wc=P(),Uc=b(),vO=G(),hW=I();function mW({reader:t,encryption:e},n){let{template:s,type:i,properties:r}=n;return(0,vO.
becomesTable)(i)||(0,vO.isCustomResource)(i)||yW.test(i)?[]:Vc(r,[]).flatMap(({path:o,value:a})=>{let c=e.byKey(t.evaluate(
a,s),s);return(0,hW.valuesOf)(c).some(({key:l})=>l!==void 0)?[{where:s.locate(n),property:o.join("."),encryption:c}]:[]})}
var yW=/^AWS::(KMS|IAM|CloudFormation|ServiceCatalog|Serverless::Application)(::|$)/;function kO(t,e=""){return/key|kms|cmk/i.
test(t)||/^(id|arn)$/i.test(t)&&/key$/i.test(e)}function OO(t){return SW.has(t.toLowerCase())}var gW=`AdditionalConfigs \
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
  UserTags Variables VariantValues ViewProperties`,bW=`AccessPolicies AccessPolicy ArchivePolicy AssumeRolePolicyDocumen\
t Body ConnectorParameters Content CustomJson DataProtectionPolicy
  Definition DefinitionBody DeliveryPolicy EventPattern ExchangeParameters FileSystemPolicy FilterPolicy InlinePolicy In\
put InputParameters
  InputSchema InputTransformer JsonBody KeyPolicy Manifest OutputSchema ParameterNameValues ParameterValues PermissionsP\
olicyDocument
  PipelineDefinition Policy Policies PolicyDocument PolicyText ProvisioningParameters RedriveAllowPolicy RedrivePolicy R\
eplayPolicy
  RepositoryPolicyText ResourcePolicy ResourcePolicyDocument Schema SettingsJson TableMappings TaskParameters Template T\
emplateBody`,SW=new Set(`${gW} ${bW}`.toLowerCase().split(/\s+/));function Vc(t,e){return(0,Uc.isList)(t)?t.flatMap(n=>Vc(
n,e)):(0,Uc.isObject)(t)?(0,Wc.asIntrinsic)(t)!==void 0?(0,Wc.presentBranches)(t).filter(n=>n!==t).flatMap(n=>Vc(n,e)):(0,Uc.
entriesOf)(t).filter(([n])=>!OO(n)).flatMap(([n,s])=>{let i=[...e,n],r=kO(n,e[e.length-1])?((0,Uc.isList)(s)?(0,Wc.itemBranches)(
s):[s]).filter(wW):[];return r.length>0?r.map(o=>({path:i,value:o})):Vc(s,i)}):[]}function wW(t){return typeof t=="strin\
g"?/^(arn:|alias\/|\{\{resolve:ssm:)/.test(t):(0,Wc.asIntrinsic)(t)!==void 0}});var Mr=d(Cs=>{"use strict";Object.defineProperty(Cs,"__esModule",{value:!0});Cs.PolicyStatement=void 0;Cs.readStatements=
TW;Cs.asPattern=EO;var _W=kr(),Rr=P(),In=b(),vW=v(),Nr=I(),kW=Qt(),OW=wh();function TW(t,{document:e,template:n}){let r=(0,Rr.
presentBranches)(e??{}).flatMap(o=>(0,Rr.isPlainObject)(o)?(0,Nr.value)(o):(0,kW.asPolicy)(t,t.evaluate(o,n))).flatMap(o=>o.
kind==="value"?(0,OW.descend)(t,o.value,n,"Statement"):[o]).flatMap(o=>o.kind!=="value"||(0,Rr.isPlainObject)(o.value)?[
o]:(0,Nr.eachValue)(t.evaluate(o.value,n),a=>(0,Rr.isPlainObject)(a)?(0,Nr.value)(a):(0,Nr.unverifiable)(t.explain(a))));
return{statements:(0,Nr.valuesOf)(r).map(o=>new Gc(t,o,n)),isPartlyUnknown:r.some(({kind:o})=>o==="unverifiable")}}var Gc=class{reader;statement;template;byEffect;patterns;constructor(e,n,s){
this.reader=e,this.statement=n,this.template=s;let i=this.values((0,In.at)(n,"Effect")),r=o=>i.length>0&&i.every(a=>a===
o);this.byEffect=r("Deny")?"none":r("Allow")?"certain":"possible"}allows(e){let{byEffect:n}=this;if(n==="none")return"no\
ne";let s=this.actions().filter(({expression:r})=>r.test(e)),i=s.some(({isKnown:r})=>r);return this.isExcepting()?i?"non\
e":s.length>0?"possible":n:i?n:s.length>0?"possible":"none"}actionPatterns(){return this.byEffect==="none"?[]:this.isExcepting()?
["*"]:this.actions().map(({text:e})=>e)}resources(){return(0,In.at)(this.statement,"NotResource")===void 0?this.values((0,In.
at)(this.statement,"Resource")):[AO]}isExcepting(){return(0,In.at)(this.statement,"NotAction")!==void 0}actions(){return this.
patterns??=this.values((0,In.at)(this.statement,"NotAction")??(0,In.at)(this.statement,"Action")).map(e=>{let n=EO(e);return{
text:n,expression:(0,_W.wildcardExpression)(n,"is"),isKnown:typeof e=="string"}}),this.patterns}values(e){return(0,Rr.itemBranches)(
e??[]).flatMap(n=>this.reader.evaluate(n,this.template)).flatMap(n=>n.kind==="value"?[n.value]:n.kind==="absent"?[]:[AO])}};
Cs.PolicyStatement=Gc;var AO=null;function EO(t){return(0,vW.partsOf)(t).map(e=>(0,In.isScalar)(e)?String(e):"*").join("")}});var Ph=d(vt=>{"use strict";Object.defineProperty(vt,"__esModule",{value:!0});vt.SAM_TEMPLATE=vt.RolePolicies=void 0;vt.managedPolicy=
NW;var Oh=P(),_t=b(),Th=G(),AW=v(),EW=I(),PW=Mr(),Eh=class{reader;names;attached;constructor(e,n){this.reader=e,this.names=
n}of(e){this.attached??=this.index();let n=[...this.attached.get(e)??[],...this.attached.get(void 0)??[]];if(typeof e=="\
string")return n;let{template:s,properties:i}=e;return[...n,...(0,Oh.itemBranches)((0,_t.at)(i,"Policies")??[]).map(r=>({
template:s,document:(0,_t.at)(r,"PolicyDocument")??r,isCertain:!0})),...this.managed((0,_t.at)(i,"ManagedPolicyArns"),s)]}managed(e,n){
return(0,Oh.itemBranches)(e??[]).flatMap(s=>this.reader.evaluate(s,n)).flatMap(s=>{let i=s.kind==="value"?this.resourcesIn(
s.value,Th.MANAGED_POLICY,n):[];return i.length>0?i.map(r=>({template:r.template,document:(0,_t.at)(r.properties,"Policy\
Document"),isCertain:!0})):s.kind==="absent"?[]:[{template:n,managed:s.kind==="value"?s.value:null,isCertain:!0}]})}rolesIn(e,n){
return(0,EW.valuesOf)(e).flatMap(_t.listOf).flatMap(s=>{let i=this.resourcesIn(s,Th.ROLE,n);return i.length===0&&typeof s==
"string"?[s.slice(s.lastIndexOf("/")+1)]:i})}resourcesIn(e,n,s){return(typeof e=="string"&&!e.includes(":iam::aws:")?this.
names.matching(e,"iam",s):this.reader.referencedResources(e)).filter(o=>o.type===n)}index(){let e=new Map;for(let[n,s]of[
["AWS::IAM::Policy","Roles"],[Th.MANAGED_POLICY,"Roles"],["AWS::IAM::RolePolicy","RoleName"]])for(let{template:i,properties:r}of this.
reader.templates.ofType(n)){let o={template:i,document:(0,_t.at)(r,"PolicyDocument")};for(let a of(0,Oh.itemBranches)((0,_t.
at)(r,s)??[]).flatMap(c=>this.reader.evaluate(c,i))){let c=this.rolesIn([a],i);c.forEach(l=>(0,_t.addTo)(e,l,{...o,isCertain:!0})),
c.length===0&&a.kind!=="absent"&&(0,_t.addTo)(e,void 0,{...o,isCertain:!1})}}return e}};vt.RolePolicies=Eh;vt.SAM_TEMPLATE=
"sam:";function NW(t){let e=(0,PW.asPattern)(t),n=e.startsWith(vt.SAM_TEMPLATE),s=n?e.slice(vt.SAM_TEMPLATE.length):/^arn:[^:]*:iam::aws:policy\/(?:.*\/)?([^/]*)$/.
exec(e)?.[1]??"",i=RW.has(s),r=i||n||MW.test(s)||Ah.has(s);return{name:s,createsTables:i,usesOfAllTables:Ah.get(s)??[],mayDecrypt:!Ah.
has(s)&&!IW.has(s),...r?{}:{unknown:`the policy ${(0,AW.abbreviate)(t)} is not in this app`}}}var RW=new Set(["Administr\
atorAccess","AdministratorAccess-Amplify","AdministratorAccess-AWSElasticBeanstalk","PowerUserAccess","AmazonDynamoDBFul\
lAccess","AmazonDynamoDBFullAccess_v2","AmazonDynamoDBFullAccesswithDataPipeline","AWSLambdaFullAccess","DatabaseAdminis\
trator","DataScientist","AWSDataPipelineRole","AmazonEC2RoleforDataPipelineRole","AmazonElasticMapReduceforEC2Role","AWS\
BackupFullAccess","AWSBackupOperatorAccess","AWSBackupServiceRolePolicyForRestores","DynamoDBRestoreFromBackupPolicy"]),
MW=/ReadOnly|^AWSLambda(Basic|VPCAccess|ENI|Kinesis|SQSQueue|MSK|DynamoDB|InvocationDynamoDB)\w*$|^(CloudWatch|AWSXRay)/,
Ah=new Map([["AmazonDynamoDBFullAccess",["read","write","stream"]],["AmazonDynamoDBFullAccess_v2",["read","write","strea\
m"]],["AmazonDynamoDBReadOnlyAccess",["read","stream"]],["AWSLambdaInvocation-DynamoDB",["stream"]]]),IW=new Set(["AWSLa\
mbdaBasicExecutionRole","AWSLambdaVPCAccessExecutionRole","AWSLambdaDynamoDBExecutionRole","AWSLambdaKinesisExecutionRol\
e","AWSLambdaSQSQueueExecutionRole","AWSXRayDaemonWriteAccess","AWSXrayWriteOnlyAccess","AmazonECSTaskExecutionRolePolic\
y","AmazonAPIGatewayPushToCloudWatchLogs","CloudWatchLambdaInsightsExecutionRolePolicy","CloudWatchAgentServerPolicy"])});var MO=d(Mh=>{"use strict";Object.defineProperty(Mh,"__esModule",{value:!0});Mh.readRoles=jW;var qW=b(),PO=G(),CW=v(),LW=Zp(),
$W=Mr(),DW=Dc(),NO=Ph(),RO=Ar(),xW=[["read",Nh("BatchGetItem","ConditionCheckItem","GetItem","PartiQLSelect","Query","Sc\
an")],["write",Nh("BatchWriteItem","DeleteItem","PartiQLDelete","PartiQLInsert","PartiQLUpdate","PutItem","UpdateItem")],
["stream",Nh("GetRecords")]];function Nh(...t){return t.map(e=>`dynamodb:${e}`)}function jW(t,e){let n=new DW.ResourceNames(
t),s=new NO.RolePolicies(t,n),i=new RO.TablesByReference(t,n);return t.templates.ofType(PO.ROLE).filter(e).map(r=>new Rh(
t,i).read(r,s))}var Rh=class{reader;tables;found=new Set;remote=[];keys=new Set;uses=new Set;allTables=!1;anyKey=!1;constructor(e,n){
this.reader=e,this.tables=n}read(e,n){return n.of(e).forEach(s=>s.managed===void 0?this.addPolicy(s):this.addManaged(s.managed)),
{where:e.template.locate(e),name:this.reader.singleText((0,qW.at)(e.properties,"RoleName"),e.template),tables:[...[...this.
found].map(s=>({where:s.template.locate(s)})),...this.remote],uses:[...this.uses],allTables:this.allTables,keys:[...this.
keys].map(s=>s.template.locate(s)),anyKey:this.anyKey}}addPolicy(e){let{statements:n,isPartlyUnknown:s}=(0,$W.readStatements)(
this.reader,e);this.anyKey||=s;for(let i of n){if(e.isCertain){let r=xW.filter(([,o])=>o.some(a=>i.allows(a)==="certain"));
this.addTables(r.map(([o])=>o),r.length===0?[]:i.resources())}i.allows(LW.DECRYPT)!=="none"&&i.resources().forEach(r=>this.
addKey(r))}}addTables(e,n){let{tables:s,remote:i,all:r}=this.tables.among(n);(r||s.length+i.length>0)&&e.forEach(o=>this.
uses.add(o)),s.forEach(o=>this.found.add(o)),this.remote.push(...i.map(({table:o,region:a})=>({where:o.template.locate(o),
region:a}))),this.allTables||=r}addKey(e){let n=this.reader.referencedResources(e),s=n.find(({type:i})=>(0,PO.isKeyType)(
i));s!==void 0?this.keys.add(s):(n.length===0?!FW((0,CW.partsOf)(this.reader.resolvedValue(e))):n.some(RO.isToldElsewhere))&&
(this.anyKey=!0)}addManaged(e){let{usesOfAllTables:n,mayDecrypt:s}=(0,NO.managedPolicy)(e);this.allTables||=n.length>0,n.
forEach(i=>this.uses.add(i)),this.anyKey||=s}};function FW([t]){return typeof t=="string"&&/^arn:[^:*?]*:(?!kms:)[^:*?]+:/.
test(t)}});var IO=d(qh=>{"use strict";Object.defineProperty(qh,"__esModule",{value:!0});qh.relatedFacts=WW;var KW=gh(),BW=TO(),UW=MO();
function WW(t,e,n){let{reader:s}=t,i=Ih(()=>e.flatMap(({resources:a})=>[...a.values()]).filter(a=>n.includesResource(a)).
flatMap(a=>(0,BW.keyUses)(t,a))),r=Ih(()=>(0,UW.readRoles)(s,a=>n.includesResource(a))),o=Ih(()=>new KW.BackupSelections(
s).all());return{get keyUses(){return i()},get roles(){return r()},get backupSelections(){return o()}}}function Ih(t){let e;
return()=>(e??={value:t()},e.value)}});var $h=d($s=>{"use strict";Object.defineProperty($s,"__esModule",{value:!0});$s.sdkCalls=zW;$s.sdkClusters=XW;$s.isSdkCall=
n2;$s.isServedByCdk=CO;var Lh=P(),Ls=b(),VW=v(),be=I(),GW=Qt(),YW=ue(),JW=Ka(),HW=["Create","Update","Delete"];function zW(t,e,n){
return HW.filter(s=>(0,Ls.at)(e.properties,s)!==void 0).map(s=>{let i=(0,be.eachValue)(t.at(e,s),a=>(0,Ls.isObject)(a)&&
!(0,Lh.isIntrinsic)(a)?(0,be.value)(a):(0,GW.jsonFrom)(a)),r=a=>(0,be.eachValue)(i,c=>t.pick(c,a)),o=r("parameters");return{
where:e.template.locate(e),action:(0,be.eachValue)(t.asText(r("action")),a=>qO(a,(0,JW.sdkActionName)(a))),service:(0,be.
eachValue)(t.asText(r("service")),a=>qO(a,QW(a))),parameters:(0,be.eachValue)(o,a=>(0,be.value)(Ch(a))),region:t.asText(
r("region")),key:n?.byKey((0,be.eachValue)(o,a=>t.pick(a,"KeyId")),e.template)}})}function XW(t,e){let s=e.filter(({service:i,
action:r})=>(0,be.valuesOf)(i).includes("dax")&&(0,be.valuesOf)(r).includes("createCluster")).map(i=>{let r=(...o)=>(0,be.
eachValue)(i.parameters,a=>t.pick(a,...o));return{where:i.where,encryptionAtRest:t.asBoolean(r("SSESpecification","Enabl\
ed")),endpointEncryption:t.asText(r("ClusterEndpointEncryptionType"))}});return[...new Map(s.map(i=>[JSON.stringify(i),i])).
values()]}function qO(t,e){return(0,VW.hasPlaceholder)(t)||/[^a-z0-9-]/i.test(e)?(0,be.unverifiable)(`its name is not kn\
own (${t})`):(0,be.value)(e)}function QW(t){let e=t.toLowerCase().replace(/^@aws-sdk\/client-/,"");return ZW[e]??e}var ZW={
servicecatalog:"service-catalog"},e2="PHYSICAL:RESOURCEID:";function Ch(t){return t===e2?{[YW.DEPLOYER_VALUE]:"the physi\
cal id of the custom resource"}:(0,Ls.isList)(t)?t.map(Ch):(0,Ls.isObject)(t)&&!(0,Lh.isIntrinsic)(t)?Object.fromEntries(
(0,Ls.entriesOf)(t).map(([e,n])=>[e,Ch(n)])):t}var t2="AWS679f53fac002430cb0da5b7982bd2287";function n2(t,e){return e.type===
"Custom::AWS"||CO(t,e)}function CO(t,{template:e,properties:n}){return t.evaluate((0,Ls.at)(n,"ServiceToken"),e).some(s=>s.
kind==="value"&&((0,Lh.namedResource)(s.value)??t.referencedResource(s.value))?.logicalId.startsWith(t2)===!0)}});var VO=d(Cn=>{"use strict";Object.defineProperty(Cn,"__esModule",{value:!0});Cn.Actors=void 0;Cn.startsCode=l2;Cn.runsCode=
WO;Cn.serviceOfClient=d2;var FO=P(),qn=b(),Dh=G(),LO=I(),s2=ue(),$O=Mr(),DO=Ar(),xO="its role is not in this app",jO="it\
 starts code that is not in this app",xh=class{reader;policies;names;receivers;matched=new Map;constructor(e,n,s){this.reader=
e,this.policies=n,this.names=s}in(e,n,s){if(typeof e=="string")return/[*?]/.test(e)?[]:this.names.matching(e,n,s);let i=this.
reader.referencedResources(e).filter(r=>!(0,DO.isToldElsewhere)(r));return i.length>0||typeof e!="object"||e===null?i:Object.
values(e).flatMap(r=>this.in(r,n,s))}stepsFrom(e){if(typeof e=="string")return{next:[],missing:xO};if(e.type===Dh.ROLE)return{
next:[]};let{role:n,starts:s}=o2[e.type]??{},i=n===void 0?this.rolesAnywhere(e):this.policies.rolesIn(this.reader.at(e,...n),
e.template),r=(s??[]).flatMap(l=>this.reader.at(e,...l)).filter(({kind:l})=>l!=="absent").map(l=>l.kind==="value"?this.in(
l.value,"lambda",e.template):[]),o=this.receiversOf(e),a=e.type===KO&&r.length+o.length===0,c=n!==void 0&&i.length===0&&
(0,qn.at)(e.properties,"Policies")===void 0;return{next:[i,...r,o],missing:c?xO:a||r.some(l=>l.length===0)?jO:void 0}}startedBy(e){
let n=[...new Set(e.actionPatterns().flatMap(u2))],i=(n.length===0?[]:e.resources()).map(o=>{let a=o===null?[]:this.reader.
referencedResources(o);return a.length>0?a.filter(l=>!(0,DO.isToldElsewhere)(l)):(o===null||(0,$O.asPattern)(o)==="*")&&
o!=="*"?[]:this.startable((0,$O.asPattern)(o),n,e.template)}),r=n.some(WO);return{next:i,missing:r&&i.some(o=>o.length===
0)?jO:void 0}}startable(e,n,s){let i=JSON.stringify([e,n,s.account,s.region]),r=this.matched.get(i)??this.match(e,n,s);return this.
matched.set(i,r),r}match(e,n,s){let i=n.flatMap(r=>this.names.matching(e,r==="sts"?"iam":r,s).filter(o=>r!=="sts"||p2(o)));
return i2.test(e)?[...i,...this.rulesOfDefaultBus(s)]:i}rulesOfDefaultBus(e){return this.reader.templates.ofType("AWS::E\
vents::Rule").filter(n=>(0,s2.mayShareEnvironment)(e,n.template)&&this.reader.at(n,"EventBusName").some(s=>s.kind==="abs\
ent"||s.kind==="value"&&s.value==="default"))}rolesAnywhere({properties:e,template:n}){let s=i=>(0,FO.isIntrinsic)(i)||typeof i==
"string"&&r2.test(i)?(0,LO.valuesOf)(this.reader.evaluate(i,n)):(0,qn.isObject)(i)||(0,qn.isList)(i)?Object.values(i).flatMap(
s):[];return s(e).flatMap(i=>this.in(i,"iam",n)).filter(i=>typeof i=="string"||i.type===Dh.ROLE||i.type===BO)}receiversOf(e){
return this.receivers??=this.index(),this.receivers.get(e)??[]}index(){let e=new Map;for(let[n,s,i]of c2)for(let r of this.
reader.templates.ofType(n))(0,LO.valuesOf)(this.reader.at(r,...i)).flatMap(a=>this.in(a,s,r.template)).forEach(a=>(0,qn.
addTo)(e,a,r));return e}};Cn.Actors=xh;var i2=/:event-bus\/default$/,KO="AWS::SNS::Topic",BO="AWS::IAM::InstanceProfile",
r2=/:(role|instance-profile)\//,o2={"AWS::Lambda::Function":{role:["Role"],starts:a2("USER_ON_EVENT_FUNCTION_ARN","USER_\
IS_COMPLETE_FUNCTION_ARN")},"AWS::Serverless::Function":{role:["Role"]},"AWS::Lambda::Alias":{starts:[["FunctionName"]]},
"AWS::Lambda::Version":{starts:[["FunctionName"]]},"AWS::Lambda::EventSourceMapping":{starts:[["FunctionName"]]},"AWS::L\
ambda::EventInvokeConfig":{starts:[["DestinationConfig"]]},[KO]:{starts:[["Subscription"]]},"AWS::SNS::Subscription":{starts:[
["Endpoint"]]},"AWS::Events::Rule":{starts:[["Targets"]]},"AWS::StepFunctions::StateMachine":{role:["RoleArn"]},"AWS::Se\
rverless::StateMachine":{role:["Role"]},"AWS::CodeBuild::Project":{role:["ServiceRole"]},"AWS::ECS::TaskDefinition":{role:[
"TaskRoleArn"]},"AWS::Batch::JobQueue":{starts:[["ComputeEnvironmentOrder"]]},"AWS::Glue::Job":{role:["Role"]},[BO]:{role:[
"Roles"]}};function a2(...t){return t.map(e=>["Environment","Variables",e])}var c2=[["AWS::SNS::Subscription","sns",["To\
picArn"]],["AWS::Lambda::EventSourceMapping","sqs",["EventSourceArn"]],["AWS::Lambda::EventInvokeConfig","lambda",["Func\
tionName"]],["AWS::Pipes::Pipe","sqs",["Source"]],["AWS::Events::Rule","events",["EventBusName"]],["AWS::KinesisFirehose\
::DeliveryStream","kinesis",["KinesisStreamSourceConfiguration"]],["AWS::Serverless::Function","sqs",["Events"]]],UO=["i\
nvoke","start","run","execute","submit","send","publish","putevent","putrecord","resume","retry","redrive","activate","a\
ssume","pass"];function l2(t){return UO.some(e=>t.toLowerCase().startsWith(e))}function u2(t){let[e,n="*"]=t.toLowerCase().
split(":"),[s]=n.split(/[*?]/);return UO.some(i=>s.startsWith(i)||s!==n&&i.startsWith(s))?[e.replace("?","*")]:[]}function WO(t){
return/^(lambda|states|codebuild|codepipeline|ecs|batch|glue|ssm|sts|iam|\*)$/.test(t)}function d2(t){return f2[t]??t}var f2={
sfn:"states",stepfunctions:"states",eventbridge:"events",cloudwatchevents:"events"};function p2({type:t,properties:e}){let s=(0,qn.
listOf)((0,qn.at)(e,"AssumeRolePolicyDocument","Statement")).map(i=>(0,qn.at)(i,"Principal"));return t===Dh.ROLE&&(s.length===
0||s.some(i=>!(0,FO.isPlainObject)(i)||Object.keys(i).some(r=>r!=="Service")))}});var JO=d(Ir=>{"use strict";Object.defineProperty(Ir,"__esModule",{value:!0});Ir.HandlerPermissions=void 0;Ir.weightiest=
Jc;var h2=kr(),Kh=P(),jh=b(),Hc=G(),m2=I(),Yc=VO(),YO=Mr(),y2=Dc(),Fh=Ph(),g2=Ka(),b2=Ar(),GO={unknown:"it is not in thi\
s app"},Bh=class{reader;verdicts=new Map;known=new Map;policies;actors;tables;constructor(e){this.reader=e;let n=new y2.
ResourceNames(e);this.policies=new Fh.RolePolicies(e,n),this.actors=new Yc.Actors(e,this.policies,n),this.tables=new b2.
TablesByReference(e,n)}of(e,n){return Jc(e.filter(({kind:s})=>s!=="absent").flatMap(s=>{let i=s.kind==="value"?this.actors.
in(s.value,"lambda",n):[];return i.length===0?[GO]:i.map(r=>this.verdict(r))}))}startedBy({service:e,action:n,parameters:s},i){
let r=n.some(a=>a.kind!=="value"||(0,Yc.startsCode)(a.value)),o=e.map(a=>a.kind==="value"?(0,Yc.serviceOfClient)(a.value):
"*");return Jc((0,m2.valuesOf)(s).flatMap(a=>o.flatMap(c=>{let l=r?this.actors.in(a,c,i):c==="iam"?[]:this.actors.in(a,"\
iam",i).filter(S2);return r&&l.length===0&&(0,Yc.runsCode)(c)?[GO]:l.map(u=>this.verdict(u))})))}verdict(e){let n=this.verdicts.
get(e)??this.follow(e);return this.verdicts.set(e,n),n}follow(e){let n=new Set([e]),s=new Set,i;for(let r of n){let o=this.
known.get(r)??this.read(r);if(this.known.set(r,o),o.creates!==void 0)return{creates:o.creates};i??=o.unknown,o.next.filter(
a=>!s.has(a)).forEach(a=>{s.add(a),a.forEach(c=>n.add(c))})}return{unknown:i}}read(e){let{next:n,missing:s}=this.actors.
stepsFrom(e),r=(typeof e=="string"||e.type===Hc.ROLE?this.policies.of(e):e.type.startsWith("AWS::Serverless::")?this.ofServerless(
e):[]).map(o=>this.grants(o));return{...Jc([...r,{unknown:s}]),next:[...n,...r.flatMap(o=>o.next)]}}grants(e){if(e.managed!==
void 0){let{createsTables:a,name:c,unknown:l}=(0,Fh.managedPolicy)(e.managed);return{creates:a?`the managed policy ${c}`:
void 0,unknown:l,next:[]}}let{statements:n,isPartlyUnknown:s}=(0,YO.readStatements)(this.reader,e),i=n.flatMap(a=>w2(a,this.
tables)??[])[0];if(!e.isCertain)return{unknown:i===void 0?void 0:"a policy that may create tables is attached to a role \
that is unknown",next:[]};let r=n.map(a=>this.actors.startedBy(a)),o=s||r.some(({missing:a})=>a!==void 0);return{creates:i,
unknown:o?"it starts code, or has a policy, that is not in this app":void 0,next:r.flatMap(({next:a})=>a)}}ofServerless({
template:e,properties:n}){return(0,Kh.itemBranches)((0,jh.at)(n,"Policies")??[]).flatMap(i=>!(0,jh.isObject)(i)||(0,Kh.isIntrinsic)(
i)?typeof i=="string"&&!i.startsWith("arn:")?[{template:e,managed:`arn:aws:iam::aws:policy/${i}`,isCertain:!0}]:this.policies.
managed(i,e):(0,jh.at)(i,"Statement")===void 0?Object.keys(i).map(r=>({template:e,managed:`${Fh.SAM_TEMPLATE}${r}`,isCertain:!0})):
[{template:e,document:i,isCertain:!0}])}};Ir.HandlerPermissions=Bh;function Jc(t){let{creates:e,unknown:n}=t.find(s=>s.creates!==
void 0)??t.find(s=>s.unknown!==void 0)??{};return{creates:e,unknown:n}}function S2(t){return typeof t=="string"||t.type===
Hc.ROLE}function w2(t,e){let n=g2.TABLE_CREATING_ACTIONS.filter(i=>t.allows(i)!=="none"),s=n.length===0?[]:t.resources();
return n.find(i=>s.some(r=>_2(t,e,r,i)))}function _2({reader:t},e,n,s){let i=t.referencedResources(n).filter(({type:g})=>!(0,Hc.
isCustomResource)(g));if(i.some(({type:g})=>(0,Hc.becomesTable)(g))||i.length>0&&(0,Kh.asIntrinsic)(n)?.name!=="Fn::Join")
return!1;let[r,o,a,c,l,...u]=(0,YO.asPattern)(n).split(":"),f=a===void 0||["dynamodb","backup"].some(g=>(0,h2.wildcardExpression)(
a,"is").test(g));if(l===void 0)return f&&[r,o,a,c].some(g=>g?.includes("*"));let p=u.join(":"),m=/^table\/[^/]*$/.test(p)||
/^[^/]*[*?]/.test(p);return f&&(s.startsWith("backup:")||m&&e.among([n]).tables.length===0)}});var QO=d(Xc=>{"use strict";Object.defineProperty(Xc,"__esModule",{value:!0});Xc.TableMakers=void 0;var XO=P(),Wh=b(),Uh=G(),
v2=I(),HO=JO(),zc=$h(),Vh=class{reader;permissions;constructor(e){this.reader=e,this.permissions=new HO.HandlerPermissions(
e)}facts(e){let n=this.reason(e);return n===void 0?[]:[{where:e.template.locate(e),why:n}]}reason(e){let{type:n}=e,s=n.startsWith(
"Custom::")||n==="AWS::CloudFormation::CustomResource";if(!(!s&&(n.startsWith("AWS::")||(0,Uh.tableHiddenIn)(n)!==void 0)||
this.isReplicaOfTable(e)))return(0,zc.isSdkCall)(this.reader,e)?this.byStartedCode(e)??((0,zc.isServedByCdk)(this.reader,
e)?void 0:this.byHandler(e)):this.byShape(e)??(s?this.byHandler(e):void 0)}isReplicaOfTable(e){let n=e.type==="Custom::D\
ynamoDBReplica"?this.reader.at(e,"TableName"):[];return n.length>0&&n.every(s=>s.kind==="value"&&(0,Uh.becomesTable)(this.
reader.referencedResource(s.value)?.type??""))}byShape({properties:e,template:n}){return[e,...(0,v2.valuesOf)(this.reader.
evaluate(e,n))].some(T2)?"its properties contain the key schema of a table, and its handler decides how the table is enc\
rypted":void 0}byHandler(e){let{properties:n,template:s}=e,{creates:i,unknown:r}=this.permissions.of(this.reader.evaluate(
(0,Wh.at)(n,"ServiceToken"),s),s);if(i!==void 0)return`its handler may create tables: ${i}`;let o=e.type===Uh.REPLICA_POLICY||
(0,zc.isSdkCall)(this.reader,e);return r!==void 0&&!o&&zO(e)?`it refers to tables, and its handler is unknown: ${r}`:void 0}byStartedCode(e){
let n=(0,zc.sdkCalls)(this.reader,e).map(r=>this.permissions.startedBy(r,e.template)),{creates:s,unknown:i}=(0,HO.weightiest)(
n);return s!==void 0?`it starts code that may create tables: ${s}`:i!==void 0&&zO(e)?`it refers to tables, and starts co\
de that is unknown: ${i}`:void 0}};Xc.TableMakers=Vh;var k2=/key[^a-z0-9]?schema/i,O2=/attribute[^a-z0-9]?definitions/i;
function T2(t){return qr(t,k2)&&qr(t,O2)||(0,XO.contains)(t,e=>{let n=Object.keys(e).map(s=>s.replace(/[^a-z]/gi,"").toLowerCase());
return n.includes("attributename")&&n.includes("keytype")})}function zO({type:t,properties:e}){return!t.startsWith("Cust\
om::AWSCDK")&&(/dynamo|::(global|simple)?tables?$/i.test(t)||qr(e,/dynamo|key[^a-z0-9]?schema|partition[^a-z0-9]?key|hash[^a-z0-9]?key/i))}
function qr(t,e){return(0,Wh.isList)(t)?t.some(n=>qr(n,e)):(0,Wh.isObject)(t)?(0,XO.namedResource)(t)===void 0&&Object.entries(
t).some(([n,s])=>e.test(n)||qr(s,e)):typeof t=="string"&&e.test(t.replace(/com\.amazonaws\.[a-z0-9-]+\.dynamodb/g,""))}});var eT=d(Gh=>{"use strict";Object.defineProperty(Gh,"__esModule",{value:!0});Gh.kinesisOf=E2;var A2=P(),Cr=b(),kt=I();function E2(t,e,n){
return(0,kt.eachValue)(t.at(n,"StreamArn"),s=>{let i=t.referencedResource(s);return i?.type==="AWS::Kinesis::Stream"?(0,kt.
value)({stream:i.template.locate(i).constructPath,encryption:P2(t,e,i)}):typeof s=="string"?(0,kt.value)({stream:s,encryption:(0,kt.
unverifiable)(`the app does not define ${s}`)}):(0,kt.value)({stream:JSON.stringify(s),encryption:(0,kt.unverifiable)(t.
explain(s))})})}function P2(t,e,{properties:n,template:s}){return(0,kt.eachValue)(t.evaluate(R2((0,Cr.at)(n,"StreamEncry\
ption"),s),s),i=>(0,kt.eachValue)(t.asText(t.pick(i,"EncryptionType")),r=>r==="KMS"?e.byKey(t.pick(i,"KeyId"),s):kt.ABSENT))}
var ZO="AwsCdkKinesisEncryptedStreamsUnsupportedRegions",N2=(0,Cr.canonical)({"Fn::Or":["cn-north-1","cn-northwest-1"].map(
t=>({"Fn::Equals":[{Ref:"AWS::Region"},t]}))});function R2(t,{document:e,region:n}){let s=(0,A2.asIntrinsic)(t),[i,,r]=s?.
name==="Fn::If"&&(0,Cr.isList)(s.argument)?s.argument:[];return i===ZO&&(0,Cr.canonical)((0,Cr.at)(e,"Conditions",ZO))===
N2&&n?.startsWith("cn-")!==!0?r:t}});var Zc=d(Qc=>{"use strict";Object.defineProperty(Qc,"__esModule",{value:!0});Qc.readReplica=q2;Qc.bareReplica=C2;var iT=b(),
M2=v(),Se=I(),tT=Qt(),I2=eT();function q2(t,e,n,s,i){let{reader:r}=t,{template:o,properties:a}=e,{region:c,local:l,encryption:u}=n,
{policy:f,streamPolicy:p,policySource:m}=L2(t,e,n,s,i);return{region:c,local:l,encryption:u,policy:f,streamPolicy:p,policySource:m,
pointInTimeRecovery:r.boolean(e,"PointInTimeRecoverySpecification","PointInTimeRecoveryEnabled"),deletionProtection:r.boolean(
e,"DeletionProtectionEnabled"),contributorInsights:$2(t,e),kinesis:(0,I2.kinesisOf)(r,t.encryption,{template:o,properties:(0,iT.
at)(a,"KinesisStreamSpecification")}),tags:r.cases.outside(()=>r.at(e,"Tags"))}}function C2(t){return{...t,policy:Se.ABSENT,
streamPolicy:Se.ABSENT,policySource:"template",pointInTimeRecovery:Se.ABSENT,deletionProtection:Se.ABSENT,contributorInsights:Se.
ABSENT,kinesis:Se.ABSENT,tags:Se.ABSENT}}function L2({reader:t},e,{region:n,local:s},i,r){let o=(0,tT.asPolicy)(t,t.at(e,
"ResourcePolicy","PolicyDocument")),a=(0,tT.asPolicy)(t,t.at(e,i,"ResourcePolicy","PolicyDocument")),c=r(n??(s?M2.REGION:
""));return c===void 0?{policy:o,streamPolicy:a,policySource:"template"}:{policy:nT(c.policy,o),streamPolicy:nT(c.streamPolicy,
a),policySource:"custom-resource"}}function nT(t,e){return(0,Se.distinct)([...t,...e.filter(n=>n.kind!=="absent")])}function $2({
reader:t},e){let n=(0,Se.eachValue)(t.at(e,"GlobalSecondaryIndexes"),s=>sT((0,iT.listOf)(s).map(i=>t.asBoolean(t.pick(i,
"ContributorInsightsSpecification","Enabled")))));return sT([t.boolean(e,"ContributorInsightsSpecification","Enabled"),n])}
function sT(t){return(0,Se.eachValue)((0,Se.combine)(t),e=>e.length===0?Se.ABSENT:(0,Se.value)(e.includes(!0)))}});var el=d($n=>{"use strict";Object.defineProperty($n,"__esModule",{value:!0});$n.readTable=x2;$n.readSimpleTable=K2;$n.tableFact=
Jh;$n.streamOf=cT;$n.keyAttributes=lT;var Lr=P(),nt=b(),Ln=I(),rT=Rn(),D2=ue(),Yh=Zc();function x2(t,e){let n=t.protection(
"Table",e,(i,r)=>{let o=t.encryption.bySpecification(t.reader.at(i,"SSESpecification"),i.template);return aT(t,i,o,r)}),
s=t.addedReplicas.of(e).map(({region:i,isOptional:r})=>({...j2(i,n.replicas[0].encryption),isOptional:r}));return Jh(t,e,
"Table",s.length===0?n:{...n,replicas:[...n.replicas,...s]})}function j2(t,e){return t.kind==="value"?(0,Yh.bareReplica)(
{region:t.value,local:!1,encryption:F2(e)}):(0,Yh.bareReplica)({region:void 0,local:!1,encryption:(0,Ln.unverifiable)("i\
ts Region is unknown")})}function F2(t){return(0,Ln.eachValue)(t,({level:e})=>(0,Ln.value)({level:e==="AWS_OWNED"?"AWS_O\
WNED":"AWS_MANAGED"}))}function aT(t,e,n,s=()=>{}){let i={region:e.template.region,local:!0,encryption:n};return{stream:cT(
t,e),replicas:[(0,Yh.readReplica)(t,e,i,"StreamSpecification",s)],replicationAccounts:[]}}function K2(t,e){let{properties:n,
template:s}=e,i=(0,nt.at)(s.document,"Globals","SimpleTable","SSESpecification"),r=B2((0,nt.at)(n,"SSESpecification"),i),
o=t.encryption.bySpecification(t.reader.evaluate(r,s),s),a=(0,nt.at)(n,"PrimaryKey","Name");return{...Jh(t,e,"SimpleTabl\
e",aT(t,e,o)),keyAttributes:[typeof a=="string"?a:"id"]}}function B2(t,e){return(0,Lr.isPlainObject)(e)&&(0,Lr.isPlainObject)(
t)?{...e,...t}:t??e}function Jh({reader:t},e,n,s){let{stream:i,replicas:r,replicationAccounts:o,unreadable:a}=s,c={template:e.
template,properties:e.entry};return{where:e.template.locate(e),form:n,tableName:t.text(e,"TableName"),stream:i,replicas:r,
replicationAccounts:o,get keyAttributes(){return lT(t,e)},deletionPolicy:t.text(c,"DeletionPolicy"),updateReplacePolicy:t.
text(c,"UpdateReplacePolicy"),nestedIn:(0,rT.stacksAround)(t,e.template),stackTags:(0,rT.stackTags)(t,e.template),metadata:(0,nt.
at)(e.entry,"Metadata")??{},opaque:U2(e)??a}}function cT({reader:t},e){return(0,Ln.eachValue)(t.at(e,"StreamSpecificatio\
n"),n=>(0,nt.isObject)(n)&&!(0,Lr.isIntrinsic)(n)?(0,Ln.value)(!0):(0,Ln.unverifiable)(t.explain(n)))}function U2({entry:t,
properties:e}){let n=(0,nt.textOrNone)((0,nt.at)(t,D2.UNRENDERED));return n!==""?`it cannot be rendered before synthesis\
: ${n}`:(0,Lr.hasGeneratedKeys)(t)||(0,Lr.hasGeneratedKeys)(e)?"a macro (Fn::Transform) or loop (Fn::ForEach) generates \
its properties":void 0}function lT(t,e){let n=r=>(0,Ln.valuesOf)(t.at(e,r)).flatMap(oT),s=[...n("GlobalSecondaryIndexes"),
...n("LocalSecondaryIndexes")],i=[...n("KeySchema"),...s.flatMap(r=>oT((0,nt.at)(r,"KeySchema")))];return[...new Set(i.map(
r=>(0,nt.at)(r,"AttributeName")).filter(r=>typeof r=="string"))]}function oT(t){return(0,nt.isList)(t)?t:[]}});var dT=d(Xh=>{"use strict";Object.defineProperty(Xh,"__esModule",{value:!0});Xh.readGlobalTable=V2;var uT=P(),we=b(),Hh=v(),
$r=I(),W2=Zc(),zh=el();function V2(t,e){return(0,zh.tableFact)(t,e,"GlobalTable",t.protection("GlobalTable",e,(n,s)=>G2(
t,n,s)))}function G2(t,e,n){let{template:s}=e,i=t.reader.items((0,we.at)(e.properties,"Replicas")??[],s),r=i.filter(uT.isPlainObject).
map(c=>({template:s,properties:c})),o=(0,we.listOf)((0,we.at)(e.properties,"Replicas")),a=X2(r.flatMap(c=>J2(t,c,r.length===
1).map(l=>H2(t,e,c,l,n)).map(l=>o.includes(c.properties)?l:z2(t,l))));return{stream:Y2(e)?(0,$r.withDefault)((0,zh.streamOf)(
t,e),(0,$r.value)(!0)):(0,zh.streamOf)(t,e),replicas:a,replicationAccounts:eV(t,e,a),unreadable:Q2(t,e,i,a)}}function Y2({
properties:t}){return(0,we.at)(t,"GlobalTableSourceArn")!==void 0}function J2({reader:t},e,n){let s=e.template.region;return t.
text(e,"Region").map(i=>{let r=i.kind==="value"?i.value:void 0,o=r===Hh.REGION||(r===void 0||s===void 0?n:r===s);return{
region:r===Hh.REGION?void 0:r,local:o}})}function H2(t,e,n,{region:s,local:i},r){let{reader:o}=t,a=t.encryption.ifEnabled(
o.at(e,"SSESpecification"),()=>t.encryption.byKeyOrDefault(o.at(n,"SSESpecification","KMSMasterKeyId"),n.template,s));return(0,W2.
readReplica)(t,n,{region:s,local:i,encryption:a},"ReplicaStreamSpecification",r)}function z2({reader:t},e){return t.cases.
decided?e:{...e,isOptional:!0}}function X2(t){let e=new Map;for(let n of t){let s=`${n.region} ${n.local}`,i=e.get(s);e.
set(s,i===void 0?n:(0,$r.mergeAlternatives)(i,n))}return[...e.values()]}function Q2({reader:t},{template:e},n,s){let i=n.
find(r=>!(0,uT.isPlainObject)(r));if(i!==void 0){let[r]=t.evaluate(i,e);return`a replica cannot be read: ${r.kind==="val\
ue"?t.explain(r.value):"it is malformed"}`}return s.length===0?"it has no replicas":void 0}var Z2="replication.dynamodb.\
amazonaws.com";function eV({reader:t},e,n){let s=e.template.account,i=(0,$r.valuesOf)(t.text(e,"GlobalTableSourceArn")).
map(a=>a.split(":")[4]??""),r=n.flatMap(a=>(0,$r.valuesOf)(a.policy)).flatMap(tV),o=[...i,...r].filter(a=>/^\d{12}$/.test(
a)&&a!==s);return o.length===0?[]:[...new Set([s??Hh.ACCOUNT,...o])]}function tV(t){return(0,we.listOf)((0,we.at)(t,"Sta\
tement")).filter(e=>(0,we.listOf)((0,we.at)(e,"Principal","Service")).includes(Z2)).flatMap(e=>(0,we.entriesOf)((0,we.at)(
e,"Condition"))).flatMap(([,e])=>(0,we.listOf)((0,we.at)(e,"aws:SourceAccount"))).map(we.textOrNone)}});var pT=d(Zh=>{"use strict";Object.defineProperty(Zh,"__esModule",{value:!0});Zh.sdkTables=oV;var nV=b(),Qh=v(),Dn=I(),sV=Qt(),
iV=Zc(),rV=el();function oV(t,e,n){let s=n.filter(i=>(0,Dn.valuesOf)(i.service).includes("dynamodb")).flatMap(i=>(0,Dn.valuesOf)(
i.action).flatMap(r=>{let o=aV.get(r),a=(0,Dn.withDefault)(i.region,(0,Dn.value)(Qh.REGION));return o===void 0?[]:a.map(
c=>cV(t,e,i,o,c))}));return[...new Map(s.map(i=>[JSON.stringify(i),i])).values()]}var fT={path:[],name:"TargetTableName",
specification:"SSESpecificationOverride",whyUnknown:"it has the encryption of the source that it is restored from"},aV=new Map(
[["createTable",{path:[],name:"TableName",specification:"SSESpecification"}],["importTable",{path:["TableCreationParamet\
ers"],name:"TableName",specification:"SSESpecification"}],["restoreTableFromBackup",fT],["restoreTableToPointInTime",fT]]);
function cV({reader:t,encryption:e},{template:n,entry:s},i,r,o){let a=(...p)=>(0,Dn.eachValue)(i.parameters,m=>t.pick(m,
...r.path,...p)),c=o.kind==="value"?o.value:"",l=c===Qh.REGION||c===n.region,u=!l&&(c===""||(0,Qh.hasPlaceholder)(c)),f=l?
n.region:u?void 0:c;return{where:i.where,form:"SdkCall",tableName:t.asText(a(r.name)),stream:t.asBoolean(a("StreamSpecif\
ication","StreamEnabled")),replicas:[{...(0,iV.bareReplica)({region:f,local:l,encryption:a(r.specification).flatMap(p=>p.
kind==="absent"&&r.whyUnknown!==void 0?(0,Dn.unverifiable)(r.whyUnknown):e.bySpecification([p],n,f,"Enabled"))}),policy:(0,sV.
asPolicy)(t,a("ResourcePolicy")),deletionProtection:t.asBoolean(a("DeletionProtectionEnabled")),tags:a("Tags")}],replicationAccounts:[],
keyAttributes:(0,Dn.valuesOf)(a()).flatMap(p=>(0,rV.keyAttributes)(t,{template:n,properties:p})),metadata:(0,nV.at)(s,"M\
etadata")??{},...u&&{opaque:`its Region cannot be determined${o.kind==="unverifiable"?`: ${o.why}`:""}`}}}});var mT=d(xs=>{"use strict";Object.defineProperty(xs,"__esModule",{value:!0});xs.AddedReplicas=xs.ReplicaPolicies=void 0;
var lV=P(),Ds=b(),hT=G(),Dr=I(),uV=Qt(),em=class{reader;byTable;byName=new Map;constructor(e){this.reader=e}find(e,n){return(this.
index().get(e)??[]).filter(i=>this.reader.exists(i)&&(0,Dr.valuesOf)(this.reader.text(i,"Region")).includes(n)).map(i=>this.
policiesOf(i)).reduce((i,r)=>i===void 0?r:(0,Dr.mergeAlternatives)(i,r),void 0)}has(e){return this.index().has(e)}index(){
return this.byTable??=this.reader.cases.outside(()=>this.read()),this.byTable}read(){let e=new Map;for(let n of this.reader.
templates.ofType(hT.REPLICA_POLICY).filter(dV))this.tablesOf(n).forEach(s=>(0,Ds.addTo)(e,s,n));return e}policiesOf(e){let n=this.
reader.cases.decided||(0,Ds.at)(e.entry,"Condition")===void 0?[]:Dr.ABSENT,s=i=>[...(0,uV.asPolicy)(this.reader,this.reader.
at(e,i)),...n];return{policy:s("Policy"),streamPolicy:s("StreamPolicy")}}tablesOf(e){let{template:n}=e;return(0,Dr.valuesOf)(
this.reader.at(e,"TableName")).flatMap(s=>{let i=this.reader.referencedResource(s)??(typeof s=="string"?this.tablesByName(
n).get(s):void 0);return i?.template===n?[i]:[]})}tablesByName(e){let n=this.byName.get(e)??new Map([...e.resources.values()].
filter(({type:s})=>(0,hT.isTableType)(s)).flatMap(s=>{let i=this.reader.singleText((0,Ds.at)(s.properties,"TableName"),e);
return i===void 0?[]:[[i,s]]}));return this.byName.set(e,n),n}};xs.ReplicaPolicies=em;function dV({properties:t,template:e}){
let n=(0,lV.namedResource)((0,Ds.at)(t,"ServiceToken")??null);return n?.attribute==="Arn"&&e.resources.get(n.logicalId)?.
type==="AWS::Lambda::Function"}var tm=class{reader;byTable;constructor(e){this.reader=e}of(e){return this.byTable??=this.
reader.cases.outside(()=>this.read()),(this.byTable.get(e)??[]).filter(n=>this.reader.exists(n)).flatMap(n=>this.reader.
text(n,"Region").map((s,i,{length:r})=>({region:s,isOptional:r>1||!this.reader.cases.decided&&(0,Ds.at)(n.entry,"Conditi\
on")!==void 0})))}read(){let e=new Map;for(let n of this.reader.templates.ofType("Custom::DynamoDBReplica"))for(let s of(0,Dr.
valuesOf)(this.reader.at(n,"TableName"))){let i=this.reader.referencedResource(s);i!==void 0&&(0,Ds.addTo)(e,i,n)}return e}};
xs.AddedReplicas=tm});var bT=d(nl=>{"use strict";Object.defineProperty(nl,"__esModule",{value:!0});nl.TableContext=void 0;var fV=vc(),pV=oh(),
hV=Gp(),yT=mT(),gT=["TableName","AttributeDefinitions","KeySchema","LocalSecondaryIndexes"],nm=class{reader;encryption;addedReplicas;replicaPolicies;similarTables;constructor(e){
this.reader=new hV.PropertyReader(e),this.encryption=new pV.Encryption(this.reader),this.addedReplicas=new yT.AddedReplicas(
this.reader),this.replicaPolicies=new yT.ReplicaPolicies(this.reader),this.similarTables={Table:new tl(this.reader.cases,
gT),GlobalTable:new tl(this.reader.cases,[...gT,"GlobalSecondaryIndexes"])}}protection(e,n,s){return this.replicaPolicies.
has(n)?s(n,i=>this.replicaPolicies.find(n,i)):this.similarTables[e].read(n,i=>s(i,()=>{}))}};nl.TableContext=nm;var tl=class{cases;ignoredProperties;last;protections=new Map;constructor(e,n){
this.cases=e,this.ignoredProperties=n}read({template:e,properties:n},s){if(this.last?.properties!==n){let a=this.withoutIgnored(
n);this.last={properties:n,similar:a,text:mV(a)}}let i={template:e,properties:this.last.similar},{text:r}=this.last;if(r===
void 0)return s(i);let o=this.protections.get(e)??new fV.CaseCache(this.cases);return this.protections.set(e,o),o.get(r,
()=>s(i))}withoutIgnored(e){let n={...e};for(let s of this.ignoredProperties)Object.hasOwn(n,s)&&(n[s]=!0);return n}};function mV(t){
try{return JSON.stringify(t)}catch{return}}});var OT=d(im=>{"use strict";Object.defineProperty(im,"__esModule",{value:!0});im.collect=TV;var yV=Gv(),gV=Rn(),ST=G(),js=mO(),
bV=cp(),wT=_O(),SV=IO(),sm=$h(),wV=QO(),_V=dT(),vV=pT(),_T=el(),kV=bT(),OV=dr();function TV(t,e){let{templates:n,unreadable:s}=(0,gV.
withNestedTemplates)(t),i=new kV.TableContext(new OV.TemplateSet(n)),r=new js.Vaults(i.reader,i.encryption),o=new wV.TableMakers(
i.reader),c={...{tables:[],keys:[],daxClusters:[],backupVaults:[],restoreTests:[],environments:[],sdkCalls:[],opaque:[],
exemptions:[]},related:(0,SV.relatedFacts)(i,n,e)};for(let l of n){c.exemptions.push(...(0,yV.readExemptions)(i.reader,l)),
e.includesTemplate(l)&&c.opaque.push(...(0,wT.opaqueTemplate)(l).map(u=>vT(l,u)));for(let u of l.resources.values())if(e.
includesResource(u)){let f=[...(0,wT.opaqueResource)(i.reader,u,s),...o.facts(u)];c.opaque.push(...f.map(m=>vT(l,m)));let p=i.
reader.cases.each(()=>i.reader.exists(u)?PV(i,r,u):kT);AV(c,p.filter(({value:m})=>m!==kT))}}return c}function vT({deployedBy:t},e){
if(t===void 0)return e;let{where:n,why:s}=e,i=n.logicalId===""?"the template that it deploys":`${n.logicalId} in a templ\
ate that it deploys`;return{...e,where:t.template.locate(t),why:`${i}: ${s}`}}var kT={};function AV(t,e){let n=e.flatMap(
({when:s})=>s??[]);for(let{value:s,when:i}of e)for(let[r,o]of Object.entries(s))t[r].push(...i===void 0?o:o.map(c=>EV(r,
c,{...i,all:n})))}function EV(t,e,n){return t==="keys"?{...e,when:n}:Object.assign(e,{when:n})}function PV(t,e,n){switch(n.
type){case"AWS::DynamoDB::Table":return{tables:[(0,_T.readTable)(t,n)]};case"AWS::DynamoDB::GlobalTable":return{tables:[
(0,_V.readGlobalTable)(t,n)]};case"AWS::Serverless::SimpleTable":return{tables:[(0,_T.readSimpleTable)(t,n)]};case"AWS::\
DAX::Cluster":return{daxClusters:[NV(t.reader,n)]};case ST.KEY:case ST.REPLICA_KEY:return{keys:[t.encryption.keys.fact(n)]};case js.
VAULT:case js.AIR_GAPPED_VAULT:return{backupVaults:[e.fact(n)]};case js.PLAN:return{backupVaults:e.foreign(n)};case js.RESTORE_TESTS:
return{restoreTests:(0,js.restoreTests)(t.reader,t.encryption,n)}}let{reader:s}=t,i=(0,sm.isSdkCall)(s,n)?(0,sm.sdkCalls)(
s,n,t.encryption):[];return{environments:(0,bV.environments)(s,n),sdkCalls:i,tables:(0,vV.sdkTables)(t,n,i),daxClusters:(0,sm.
sdkClusters)(s,i)}}function NV(t,e){return{where:e.template.locate(e),encryptionAtRest:t.boolean(e,"SSESpecification","S\
SEEnabled"),endpointEncryption:t.text(e,"ClusterEndpointEncryptionType")}}});var Fs=d(en=>{"use strict";Object.defineProperty(en,"__esModule",{value:!0});en.checkTemplates=xV;en.templateOf=NT;en.checkGroups=
RT;en.resultOf=MT;en.checkGroup=IT;en.isAboutUnknownValue=CT;var RV=require("path"),MV=Vy(),IV=Hb(),qV=hn(),TT=oe(),sl=b(),
CV=Es(),xn=ae(),LV=$v(),ET=bp(),$V=kp(),DV=OT(),PT=ue();function xV(t,e={}){let n=new Map(t.map(({file:s,text:i})=>[s,i]));
return RT([{templates:t.map(s=>NT(s))}],s=>n.get(s)??"",e)}function NT({file:t,text:e,region:n,account:s,stackName:i,tags:r,
parameters:o},a=t){let c=(0,qV.parseTemplate)(t,e);return new PT.Template(c,{stackPath:a,file:t,region:n,account:s,stackName:i,
tags:r,parameters:o,pathOf:l=>(0,sl.textOrNone)((0,sl.at)((0,sl.at)(c,"Resources",l),"Metadata","aws:cdk:path"))||void 0})}
function RT(t,e,n){return MT(t,t.map(s=>IT(s,n)),e,n)}function MT(t,e,n,s){let i=jV(e.flatMap(({findings:a})=>a)),r=new Map;
i.forEach(a=>(0,sl.addTo)(r,a.found.finding.where.templateFile??"",a));let o=[...r].flatMap(([a,c])=>{let l=new IV.TemplatePositions(
(0,TT.withSlashes)(a),n(a));return c.map(u=>KV(u,l,s))});return{files:[...new Set(t.flatMap(({templates:a})=>a.flatMap(({
origin:c})=>(0,TT.withSlashes)(c.file??""))))].sort(),tables:e.reduce((a,{tables:c})=>a+c,0),findings:o.sort(UV)}}function jV(t){
let e=new Map;for(let n of t.filter(({isOfApp:s})=>!s)){let{where:s,message:i}=n.found.finding,r=JSON.stringify([(0,xn.resourceKey)(
s),s.logicalId===""?"":s.constructPath,(0,xn.findingId)(n.found),i]);(e.get(r)?.suppressed!==void 0||!e.has(r))&&e.set(r,
n)}return[...t.filter(({isOfApp:n})=>n),...e.values()]}function IT(t,{rules:e=CV.CATALOGUE,allowExemptions:n=!0}){let s=(0,DV.
collect)(t.templates,new PT.Scope("")),i=t.metadata!==void 0,r=[],o=(0,$V.applyExemptions)((0,LV.runRules)(s,e,{minimumKey:"\
CUSTOMER_MANAGED",newReplicas:[]}),{exemptions:s.exemptions,declared:[],allowed:n,reports:()=>!0,reportsUnused:l=>e.some(
u=>u.name===l),reportsInvalid:()=>!0,exempted:(l,{reason:u,until:f})=>r.push({found:l,isOfApp:i,suppressed:{kind:"exempt",
reason:u,until:f}})}),a=new Map([...t.metadata??[]].filter(([,l])=>l.some(({type:u})=>u===ET.ACKNOWLEDGED_RULES))),c=o.map(
l=>({found:l,isOfApp:i,suppressed:a.size===0?void 0:FV(l,a)}));return{facts:s,findings:[...c,...r],tables:new Set(s.tables.
map(({where:l})=>(0,xn.resourceKey)(l))).size}}function FV(t,e){let n=t.finding.where.constructPath.split("/");for(let s=n.
length;s>0;s-=1){let i=e.get(n.slice(0,s).join("/"))??[],r=(0,ET.acknowledgement)(i,["SecureTable"],[(0,xn.ruleId)(t.rule),
(0,xn.findingId)(t)]);if(r!==void 0)return{kind:"acknowledged",reason:r}}}function KV({found:t,isOfApp:e,suppressed:n},s,{
unverifiable:i="warn"}){let{rule:r,finding:o}=t,{logicalId:a,resourceType:c,region:l}=o.where,[u]=o.finding?.split(":")??
[],f=CT(t),p=u===qT?void 0:u,m=/#([A-Za-z0-9]+)$/.exec(o.where.constructPath)?.[1],g=s.find({rule:r.name,logicalId:a,resourceType:c,
replicaRegion:p,region:l,deployedBy:m}),h=(0,xn.findingId)(t);return{rule:r.name,id:h,severity:f&&i==="warn"?"warning":o.
severity,unverifiable:f,guarded:r.guarded,message:o.message,fix:o.fix,at:g,logicalId:a,resourceType:c,constructPath:BV(t,
e),controls:(0,xn.controlsText)(r.controls),fingerprint:(0,MV.fingerprintOf)({at:g,logicalId:a,id:h}),suppressed:n}}var qT="\
unverifiable";function CT({finding:t}){return t.finding?.split(":").slice(0,2).includes(qT)??!1}function BV({finding:{where:t}},e){
let{constructPath:n,templateFile:s="",logicalId:i}=t;return(e?n===`${(0,RV.basename)(s)}#${i}`:i===""||n.includes("#"))?
void 0:n}function UV(t,e){return AT(t.at.file,e.at.file)||t.at.line-e.at.line||t.at.column-e.at.column||AT(t.id,e.id)}function AT(t,e){
return t<e?-1:+(t>e)}});var cm=d(Ks=>{"use strict";Object.defineProperty(Ks,"__esModule",{value:!0});Ks.FAIL_ON=void 0;Ks.selectRules=WV;Ks.fails=
VV;var am=U(),il=Es(),rm=ae();function WV({rules:t=[],skipped:e=[],frameworks:n=[]}){let s=om(t).map(LT),i=om(n).flatMap(
a=>(0,il.rulesFor)(GV(a))),r=om(e).map(LT),o=r.find(a=>a.guarded);if(o!==void 0)throw(0,am.codedError)("GuardedRule","--\
skip-rule",`The rule ${o.name} cannot be skipped`,`Exempt the resource: add "cdk-secure-table:exemption": {"rules": ["${o.
name}"], "reason": "why this is acceptable"} to its Metadata.`);return il.CATALOGUE.filter(a=>(s.length===0||s.includes(
a))&&(n.length===0||i.includes(a))&&!r.includes(a))}Ks.FAIL_ON=["guarded","error","warning","never"];function VV({severity:t,
guarded:e,suppressed:n},s){if(n!==void 0)return!1;switch(s){case"guarded":return t==="error"&&e;case"error":return t==="\
error";case"warning":return!0;case"never":return!1}}function om(t){return t.flatMap(e=>e.split(",")).map(e=>e.trim())}function LT(t){
let e=t.replace(/^SecureTable-/i,"").replace(/\[.*$/,"").toLowerCase(),n=il.CATALOGUE.find(s=>s.name.toLowerCase()===e);
if(n===void 0)throw(0,am.codedError)("UnknownRule",t,"There is no rule of this name",`The rules are ${il.CATALOGUE.map(s=>s.
name).join(", ")}.`);return n}function GV(t){let e=Object.keys(rm.FRAMEWORKS).filter(n=>[n,rm.FRAMEWORKS[n]].some(s=>t!==
""&&$T(s).startsWith($T(t))));if(e.length!==1){let n=e.length===0?"There is no framework of this name":`The name stands \
for ${e.join(" and ")}`;throw(0,am.codedError)("UnknownFramework",t,n,`The frameworks are ${Object.keys(rm.FRAMEWORKS).join(
", ")}.`)}return e[0]}function $T(t){return t.toLowerCase().replace(/[^a-z0-9]/g,"")}});var lm=d(rl=>{"use strict";Object.defineProperty(rl,"__esModule",{value:!0});rl.isFailure=HV;rl.judge=zV;var DT=Wy(),YV=Fs(),
JV=cm(),xT=hn();function HV({verdict:t}){return t==="fails"}function zV(t,e,n){let{template:s="",changes:i}=e,r=i.length===
0?s:JSON.stringify((0,DT.resolvedTemplate)((0,xT.parseTemplate)(t.stackName,s),i)),{tables:o,findings:a}=jT(t,r,n),c=n.existing===
"WARN"&&a.length>0?QV(t,e,n):new Set;return{tables:o,findings:a.map(l=>({finding:l,verdict:XV(l,c.has(l.fingerprint))}))}}
function XV(t,e){return(0,JV.fails)(t,"guarded")?e?"existing":"fails":t.suppressed!==void 0?"suppressed":t.unverifiable?
"unverifiable":"warns"}function jT({stackName:t,region:e,account:n},s,{unverifiable:i,exemptions:r}){return(0,YV.checkTemplates)(
[{file:t,text:s,stackName:t,region:e,account:n}],{unverifiable:i==="FAIL"?"fail":"warn",allowExemptions:r==="HONOUR"})}function QV(t,e,n){
let s=ZV(t,e);if(s===void 0)return new Set;try{return new Set(jT(t,s,n).findings.map(({fingerprint:i})=>i))}catch{return new Set}}
function ZV({stackName:t,target:e},{template:n="",previousTemplate:s,changes:i}){return s!==void 0||e!=="CHANGE_SET"?s:JSON.
stringify((0,DT.previousTemplate)((0,xT.parseTemplate)(t,n),i))}});var xr=d(jn=>{"use strict";Object.defineProperty(jn,"__esModule",{value:!0});jn.DOCUMENTATION=jn.REPOSITORY=void 0;jn.REPOSITORY=
"https://github.com/cdk-secure-table/cdk-secure-table";jn.DOCUMENTATION=`${jn.REPOSITORY}/blob/main/docs`});var VT=d(Fr=>{"use strict";Object.defineProperty(Fr,"__esModule",{value:!0});Fr.success=WT;Fr.internalFailure=nG;Fr.answer=
sG;var FT=lm(),eG=xr(),dm=4096,KT=16384,tG=100;function WT(t,e){return{hookStatus:"SUCCESS",message:jr(e,dm),clientRequestToken:t}}
function nG(t,e){return{hookStatus:"FAILED",errorCode:"InternalFailure",message:jr(e,dm),clientRequestToken:t}}function sG(t,e,{
tables:n,findings:s}){let i=s.filter(({verdict:l})=>l!=="suppressed"),r=i.filter(FT.isFailure),o=[...r,...i.filter(l=>!(0,FT.
isFailure)(l)),...s.filter(({verdict:l})=>l==="suppressed")],a=o.length===0?void 0:o.slice(0,tG).map(iG);if(r.length===0){
let l=i.length===0?"no findings":`no findings that fail it, ${um(i.length,"warning")}:
${BT(i)}`;return{...WT(t,`${e}: ${um(n,"table")} checked, ${l}`),annotations:a}}return{hookStatus:"FAILED",errorCode:"No\
nCompliant",message:jr(`${e}: ${um(r.length,"finding")}.
${BT(r)}`,dm),clientRequestToken:t,annotations:a}}function BT(t){return t.map(({finding:{id:e,logicalId:n,message:s,fix:i}})=>`\
[${e}] ${n||"template"}: ${s} ${i}`).join(`
`)}function iG({finding:t,verdict:e}){let{id:n,rule:s,logicalId:i,message:r,fix:o,suppressed:a}=t,l={fails:"",warns:"",unverifiable:"\
 This depends on values that are known only at deployment.",existing:" The stack has this finding already.",suppressed:`\
 Exempt${a?.until===void 0?"":` until ${a.until}`}: ${a?.reason??"no reason given"}`};return{annotationName:n,status:e===
"unverifiable"||e==="suppressed"?"SKIPPED":"FAILED",statusMessage:jr(`${i||"template"}: ${r}${l[e]}`,KT),remediationMessage:jr(
o||"See the documentation of the rule.",KT),remediationLink:`${eG.DOCUMENTATION}/rules.md#${s.toLowerCase()}`,severityLevel:rG[e]}}
var rG={fails:"HIGH",existing:"MEDIUM",warns:"LOW",unverifiable:"LOW",suppressed:"INFORMATIONAL"};function um(t,e){return`${t}\
 ${e}${t===1?"":"s"}`}var UT=" \u2026 (more in the annotations)";function jr(t,e){return t.length<=e?t:`${t.slice(0,e-UT.
length)}${UT}`}});var HT=d(pm=>{"use strict";Object.defineProperty(pm,"__esModule",{value:!0});pm.downloadPayload=oG;var GT=b(),fm=U(),JT=2e7;
async function oG(t,e){return lG(await aG(t,AbortSignal.timeout(e),e))}async function aG(t,e,n){let s="The connection fa\
iled";try{let i=await fetch(t,{signal:e});if(i.ok&&i.body!==null)return await cG(i.body);s=`The answer is HTTP ${i.status}`}catch(i){
if(i instanceof ol)throw(0,fm.codedError)("HookPayloadTooLarge","payload",`The payload has more than ${JT} bytes`,"Split\
 the template into nested stacks, or exclude the stack from the hook by stackFilters.");s=e.aborted?`There was no comple\
te answer within ${n/1e3} seconds`:s}throw(0,fm.codedError)("HookPayloadUnavailable","payload",`The template could not b\
e downloaded from CloudFormation. ${s}`,"Repeat the operation. If it fails again, see the log of the function.")}var ol=class extends Error{};
async function cG(t){let e=[],n=0;for await(let s of t){if(n+=s.length,n>JT)throw new ol;e.push(s)}return Buffer.concat(
e).toString("utf8")}function lG(t){let e=uG(t),[n,s,i]=["template","previousTemplate","changedResources"].map(r=>(0,GT.at)(
e,r)??void 0);if(e===void 0||[n,s].some(r=>r!==void 0&&typeof r!="string"))throw(0,fm.codedError)("HookPayloadMalformed",
"payload","The payload is not a JSON object with a template as text","Update cdk-secure-table: CloudFormation may have c\
hanged the payload.");return{template:YT(n),previousTemplate:YT(s),changes:(0,GT.listOf)(i??void 0)}}function uG(t){try{
let e=JSON.parse(t);return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}catch{return}}function YT(t){return t===
void 0||t.trim()===""?void 0:t}});var QT=d(al=>{"use strict";Object.defineProperty(al,"__esModule",{value:!0});al.tokenOf=XT;al.readRequest=fG;var pe=b(),
dG=U(),zT=["STACK","CHANGE_SET"];function XT(t){return(0,pe.textOrNone)((0,pe.at)(t,"clientRequestToken")??(0,pe.at)(t,"\
clientRequesttoken"))}function fG(t){let e=(0,pe.textOrNone)((0,pe.at)(t,"requestData","targetType")),n=(0,pe.textOrNone)(
(0,pe.at)(t,"requestData","payload")),s=(0,pe.textOrNone)((0,pe.at)(t,"actionInvocationPoint")).startsWith("DELETE");if(!zT.
includes(e)||n===""&&!s)throw(0,dG.codedError)("HookRequestUnreadable",e||"event","The event is not a request of a Lambd\
a hook for a stack or a change set",`Use ${zT.join(" and ")} as the target operations of the hook.`);let[,,,i,r,o=""]=(0,pe.
textOrNone)((0,pe.at)(t,"stackId")??(0,pe.at)(t,"stackID")).split(":");return{token:XT(t),target:e,isDeletion:s,stackName:o.
split("/")[1]??"stack",region:i||void 0,account:r||(0,pe.textOrNone)((0,pe.at)(t,"awsAccountId"))||void 0,payloadUrl:n}}});var ZT=d(hm=>{"use strict";Object.defineProperty(hm,"__esModule",{value:!0});hm.readSettings=hG;var pG=U();function hG(t){
let e=(n,s)=>{let i=t[n]??s[0];return s.find(r=>r===i)??mG(n,s)};return{unverifiable:e("UNVERIFIABLE",["WARN","FAIL"]),existing:e(
"EXISTING",["FAIL","WARN"]),exemptions:e("EXEMPTIONS",["HONOUR","REPORT"])}}function mG(t,e){throw(0,pG.codedError)("Hoo\
kSettingUnknown",t,"The value of the environment variable is unknown",`Use ${e.join(" or ")}.`)}});var sA=d(mm=>{"use strict";Object.defineProperty(mm,"__esModule",{value:!0});mm.handler=SG;var cl=VT(),yG=lm(),gG=HT(),eA=QT(),
bG=ZT(),nA=15e3,tA=5e3;async function SG(t,e){let n=await wG(t,(e?.getRemainingTimeInMillis()??nA+tA)-tA);return console.
log(JSON.stringify({hookStatus:n.hookStatus,errorCode:n.errorCode,message:n.message})),n}async function wG(t,e){let n=(0,eA.
tokenOf)(t);try{let s=(0,bG.readSettings)(process.env),i=(0,eA.readRequest)(t);if(i.isDeletion)return(0,cl.success)(n,`${i.
stackName}: a deletion is not checked`);let r=await(0,gG.downloadPayload)(i.payloadUrl,Math.min(Math.max(e,1),nA));return r.
template===void 0?(0,cl.success)(n,`${i.stackName}: there is no template to check`):(0,cl.answer)(n,i.stackName,(0,yG.judge)(
i,r,s))}catch(s){return(0,cl.internalFailure)(n,s instanceof Error?s.message:String(s))}}});var iA=d(Kr=>{"use strict";Object.defineProperty(Kr,"__esModule",{value:!0});Kr.HELP=void 0;Kr.readArguments=OG;var _G=require("util"),
vG=U(),kG={format:{type:"string"},output:{type:"string",multiple:!0},rule:{type:"string",multiple:!0},"skip-rule":{type:"\
string",multiple:!0},framework:{type:"string",multiple:!0},"fail-on":{type:"string"},unverifiable:{type:"string"},region:{
type:"string"},account:{type:"string"},parameter:{type:"string",multiple:!0},"parameter-file":{type:"string",multiple:!0},
baseline:{type:"string"},"write-baseline":{type:"boolean"},quiet:{type:"boolean"},help:{type:"boolean",short:"h"}};function OG(t){
try{let{values:e,positionals:n}=(0,_G.parseArgs)({args:[...t],options:kG,allowPositionals:!0});return{paths:n,values:e}}catch(e){
throw(0,vG.codedError)("UnknownOption","check",TG(e.message),"Run `cdk-secure-table check --help` for the options.")}}function TG(t){
return t.split(". ")[0].replace(/\.$/,"")}Kr.HELP=`Usage: cdk-secure-table check [PATH...] [options]

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
`});var cA=d(ul=>{"use strict";Object.defineProperty(ul,"__esModule",{value:!0});ul.Baseline=void 0;var rA=require("fs"),oA=oe(),
ll=b(),AG=v(),EG=U(),ym=class t{entries;static read(e){let n=(0,AG.parseJson)((0,oA.readText)(e)),s=(0,ll.at)(n,"finding\
s");if((0,ll.at)(n,"version")!==aA||!(0,ll.isList)(s)||!s.every(PG))throw(0,EG.codedError)("MalformedBaseline",e,"The fi\
le is not a baseline of this version","Write it again with --write-baseline.");return new t(s)}static readIfExists(e){return(0,rA.
existsSync)(e)?t.read(e):t.none()}static none(){return new t([])}constructor(e){this.entries=e}apply(e){let n=new Map;this.
entries.forEach(({fingerprint:i})=>n.set(i,(n.get(i)??0)+1));let s=e.findings.map(i=>{let r=n.get(i.fingerprint)??0;return i.
suppressed!==void 0||r===0?i:(n.set(i.fingerprint,r-1),{...i,suppressed:{kind:"baseline"}})});return{...e,findings:s}}with({
files:e,findings:n},s){let i=new Set([...s,"Exemption"]),r=this.entries.filter(({file:a,id:c})=>!e.includes(a)||!i.has(NG(
c))),o=n.filter(({suppressed:a})=>a===void 0).map(({at:{file:a},logicalId:c,id:l,fingerprint:u})=>({file:a,logicalId:c,id:l,
fingerprint:u}));return new t([...r,...o])}write(e){let n=this.entries.map(i=>JSON.stringify(i)).sort(),s=`{
  "version": ${aA},
  "findings": [${n.map(i=>`
    ${i}`).join(",")}
  ]
}
`;(0,oA.attempt)(e,()=>(0,rA.writeFileSync)(e,s))}};ul.Baseline=ym;var aA=1;function PG(t){return["file","logicalId","id",
"fingerprint"].every(e=>typeof(0,ll.at)(t,e)=="string")}function NG(t){return t.replace(/^SecureTable-/,"").replace(/\[.*$/,
"")}});var uA=d(gm=>{"use strict";Object.defineProperty(gm,"__esModule",{value:!0});gm.readParameters=IG;var RG=hn(),MG=oe(),st=b(),
lA=U();function IG(t,e){return new Map([...e.flatMap(n=>CG(n)),...t.map(qG)])}function qG(t){let e=t.indexOf("=");if(e<1)
throw(0,lA.codedError)("MalformedParameter",t,"The parameter is not written as NAME=VALUE","Write, for example, --parame\
ter Stage=prod.");return[t.slice(0,e),t.slice(e+1)]}function CG(t){let e=(0,RG.parseDocument)(t,(0,MG.readText)(t)),n=(0,st.
at)(e,"Parameters")??e;return((0,st.isList)(e)?LG(e):(0,st.isObject)(n)?(0,st.entriesOf)(n):[[void 0,void 0]]).map(([i,r])=>{
if(typeof i!="string"||!((0,st.isScalar)(r)||(0,st.isList)(r)&&r.every(st.isScalar)))throw(0,lA.codedError)("MalformedPa\
rameterFile",t,"The file does not list names and values of parameters",'Write [{"ParameterKey": "Stage", "ParameterValue\
": "prod"}] or {"Stage": "prod"}.');return[i,String(r)]})}function LG(t){return t.filter(e=>(0,st.at)(e,"UsePreviousValu\
e")!==!0).map(e=>[(0,st.at)(e,"ParameterKey"),(0,st.at)(e,"ParameterValue")])}});var dA=d(dl=>{"use strict";Object.defineProperty(dl,"__esModule",{value:!0});dl.SYNTHESIS_STOPPED=void 0;dl.SYNTHESIS_STOPPED=
"Synthesis stopped by EncryptedTables.enforce"});var km=d(Bs=>{"use strict";Object.defineProperty(Bs,"__esModule",{value:!0});Bs.isAssembly=$G;Bs.readManifest=DG;Bs.isStack=
xG;Bs.isNestedAssembly=jG;var bm=require("fs"),wm=require("path"),_m=oe(),Q=b(),vm=dA(),fA=v(),Sm=U();function $G(t){let e=(0,wm.
join)(t,pA);return!(0,bm.existsSync)(e)||!(0,bm.statSync)(e).isFile()?!1:(0,bm.existsSync)((0,wm.join)(t,"cdk.out"))||(0,_m.
readStart)(e,vm.SYNTHESIS_STOPPED.length)===vm.SYNTHESIS_STOPPED||(0,Q.isObject)((0,Q.at)((0,fA.parseJson)((0,_m.readText)(
e)),"artifacts"))}var pA="manifest.json";function DG(t){let e=(0,wm.join)(t,pA),n=(0,_m.readText)(e);if(n.startsWith(vm.
SYNTHESIS_STOPPED))throw(0,Sm.codedError)("SynthesisStopped",t,`The assembly was not completed. ${n.trim().replace(/\.$/,
"")}`,"The findings are in validation-report.json: run `cdk-secure-table report`.");let s=(0,fA.parseJson)(n),i=(0,Q.at)(
s,"artifacts")??{};if(!(0,Q.isObject)(s)||!(0,Q.isObject)(i))throw(0,Sm.codedError)("MalformedAssembly",e,"The manifest \
is not the JSON of a CDK assembly","Synthesize the app again.");let r=(0,Q.at)(s,"missing");if((0,Q.isList)(r)&&r.length>
0)throw(0,Sm.codedError)("ContextMissing",t,"The assembly has dummy values in place of context that was not looked up","\
Synthesize the app with the CDK CLI and credentials for its accounts.");return(0,Q.entriesOf)(i).map(([o,a])=>[o,{type:(0,Q.
textOrNone)((0,Q.at)(a,"type")),environment:(0,Q.textOrNone)((0,Q.at)(a,"environment")),properties:(0,Q.at)(a,"propertie\
s"),metadata:(0,Q.at)(a,"metadata"),metadataFile:(0,Q.textOrNone)((0,Q.at)(a,"additionalMetadataFile"))||void 0,displayName:(0,Q.
textOrNone)((0,Q.at)(a,"displayName"))||void 0}])}function xG({type:t}){return t==="aws:cloudformation:stack"}function jG({
type:t}){return t==="cdk:cloud-assembly"}});var Nm=d(Pm=>{"use strict";Object.defineProperty(Pm,"__esModule",{value:!0});Pm.readAssembly=GG;var FG=require("crypto"),
Em=require("fs"),Us=require("path"),Om=km(),hA=hn(),Br=oe(),ne=b(),KG=v(),mA=U(),BG=Pp(),UG=Rn(),WG=ue(),VG=Rc();function GG(t,e={}){
return new Tm(e).read(t)}var Tm=class{defaults;templates=[];metadata=new Map;paths=new Am(this.metadata);assets=new BG.AssetFiles;visited=new Set;constructor(e){
this.defaults=e}read(e){return this.assembly(e),[...this.templates].forEach(n=>this.nestedStacks(n)),{templates:this.templates,
metadata:this.metadata}}assembly(e){let n=(0,Br.attempt)(e,()=>(0,Em.realpathSync)(e));if(this.visited.has(n))throw(0,mA.
codedError)("MalformedAssembly",e,"The assemblies of its stages contain each other","Synthesize the app again.");this.visited.
add(n);for(let[s,i]of(0,Om.readManifest)(e))(0,Om.isNestedAssembly)(i)?this.assembly((0,Us.join)(e,(0,ne.textOrNone)((0,ne.
at)(i.properties,"directoryName")))):(0,Om.isStack)(i)&&this.stack(e,s,i)}stack(e,n,{environment:s,properties:i,metadata:r,
metadataFile:o,displayName:a}){let c=o===void 0?r:HG((0,Us.join)(e,o));(0,ne.entriesOf)(c).forEach(([p,m])=>this.metadata.
set(p.replace(/^\//,""),(0,ne.listOf)(m).flatMap(zG)));let l=a??n,[u,f]=s.replace(/^aws:\/\//,"").split("/");this.templates.
push(this.load((0,Us.join)(e,(0,ne.textOrNone)((0,ne.at)(i,"templateFile"))),{...this.defaults,stackPath:l,stackName:(0,ne.
textOrNone)((0,ne.at)(i,"stackName"))||n,tags:Object.fromEntries((0,ne.entriesOf)((0,ne.at)(i,"tags")).map(([p,m])=>[p,String(
m)])),...u==="unknown-account"||u===""?{}:{account:u},...f==="unknown-region"||f===void 0?{}:{region:f}}))}load(e,n){let s=(0,hA.
parseDocument)(e,(0,Br.readText)(e)),{stackPath:i}=n;this.paths.addStack(i);let r=o=>(0,ne.textOrNone)((0,ne.at)((0,ne.at)(
s,"Resources",o),"Metadata","aws:cdk:path"))||this.paths.find(o,i);return new WG.Template(s,{...n,file:e,pathOf:r})}nestedStacks(e){
let n=[...e.resources.values()].filter(({type:s})=>s===VG.STACK);for(let s of n){let{stackPath:i,pathOf:r}=e.origin,o=YG(
this.paths.nestedResource(s.logicalId,i)??r(s.logicalId)),a=o===void 0?void 0:this.templateFile(s,o);if(o!==void 0&&a!==
void 0){let{region:c,account:l}=e,u=this.load(a,{stackPath:o,region:c,account:l});u.parent=(0,UG.parentStack)(s),e.nested.
set(s.logicalId,[u]),this.templates.push(u),this.nestedStacks(u)}}}templateFile({template:e,properties:n},s){let i=(0,KG.
composeText)((0,ne.at)(n,"TemplateURL")),r=this.assets.find(i,e)??this.assets.upload(i,e),o=JG((0,Us.dirname)(e.origin.file),
s);return r===void 0?JSON.stringify(i).includes("AssetParameters")?o:void 0:o!==void 0&&(0,Br.readText)(o)===(0,Br.readText)(
r)?o:r}};function YG(t){return t===void 0?void 0:yA.exec(t)?.slice(1,3).join("")}var yA=/^((?:.*\/)?)([^/]+)\.NestedStack\/\2\.NestedStackResource$/;
function JG(t,e){let n=(0,FG.createHash)("md5").update(e.split("/").filter(i=>i!=="Default").join("/")).digest("hex").slice(
0,8).toUpperCase(),s=(0,Em.readdirSync)(t).find(i=>i.endsWith(`${n}.nested.template.json`));return s===void 0?void 0:(0,Us.
join)(t,s)}function HG(t){if(!(0,Em.existsSync)(t))throw(0,mA.codedError)("MalformedAssembly",t,`The manifest names ${(0,Us.
basename)(t)}, which does not exist`,"Synthesize the app again.");return(0,hA.parseDocument)(t,(0,Br.readText)(t))}function zG(t){
let e=(0,ne.at)(t,"type");return typeof e=="string"?[{type:e,data:(0,ne.at)(t,"data")}]:[]}var Am=class{metadata;stackPaths=new Set;index;constructor(e){
this.metadata=e}addStack(e){this.stackPaths.add(e)}find(e,n){return this.withId(e).find(s=>this.stackOf(s)===n)}nestedResource(e,n){
return this.withId(e).filter(s=>s.startsWith(`${n}/`)&&yA.test(s)).sort((s,i)=>s.split("/").length-i.split("/").length)[0]}withId(e){
return this.index??=this.indexPaths(),this.index.get(e)??[]}indexPaths(){let e=new Map;for(let[n,s]of this.metadata){let i=s.
find(({type:r})=>r==="aws:cdk:logicalId")?.data;typeof i=="string"&&(0,ne.addTo)(e,i,n)}return e}stackOf(e){let n=e.split(
"/");for(let s=n.length;s>0;s-=1){let i=n.slice(0,s).join("/");if(this.stackPaths.has(i))return i}}}});var bA=d(Ur=>{"use strict";Object.defineProperty(Ur,"__esModule",{value:!0});Ur.isGlob=ZG;Ur.globBase=eY;Ur.globPattern=
tY;var gA=require("path"),XG=oe(),QG=U();function ZG(t){return/[*?[{]/.test(t)}function eY(t){return(0,gA.dirname)(`${t.
slice(0,t.search(/[*?[{]/))}x`)}function tY(t){let e="",n=0;for(let[s]of(0,XG.withSlashes)((0,gA.normalize)(t)).matchAll(
/\*\*\/|\*\*|\*|\?|\[[^\]]+\]|[^]/g))e+=nY(s,n>0),n+=s==="{"?1:s==="}"?-1:0;try{return new RegExp(`^${e}$`)}catch{throw(0,QG.
codedError)("MalformedGlob",t,"The brackets of the pattern do not match","Close each { and [, or name the file without a\
 wildcard.")}}function nY(t,e){switch(t){case"**/":return"(?:.*/)?";case"**":return".*";case"*":return"[^/]*";case"?":return"\
[^/]";case"{":return"(?:";case"}":return")";case",":return e?"|":","}return t.length>1?t.replace(/^\[!/,"[^"):t.replace(
/[\\^$.|+()[\]]/,"\\$&")}});var kA=d(Kn=>{"use strict";Object.defineProperty(Kn,"__esModule",{value:!0});Kn.STDIN=void 0;Kn.findInputs=sY;var tn=require("fs"),
it=require("path"),Rm=bA(),SA=km(),Fn=oe(),wA=U();Kn.STDIN="-";function sY(t){let e=new Mm;return t.forEach(n=>e.add(n)),
{assemblies:[...e.assemblies],files:[...e.files],candidates:[...e.candidates].filter(n=>!e.files.has(n)),stdin:t.includes(
Kn.STDIN)}}var Mm=class{assemblies=new Set;files=new Set;candidates=new Set;visited=new Set;add(e){if(e===Kn.STDIN)return;
let n=(0,Fn.readablePath)(e);(0,Rm.isGlob)(n)&&!(0,tn.existsSync)(n)?this.glob(n):(0,Fn.attempt)(n,()=>(0,tn.statSync)(n)).
isDirectory()?this.folder(n):(0,it.basename)(n)==="manifest.json"&&(0,SA.isAssembly)((0,it.dirname)(n))?this.assemblies.
add((0,it.dirname)(n)):this.files.add(n)}glob(e){let n=(0,Rm.globPattern)(e),s=vA((0,Rm.globBase)(e),this.visited).filter(
i=>n.test((0,Fn.withSlashes)(i)));if(this.visited.clear(),s.length===0)throw(0,wA.codedError)("NothingFound",e,"No file \
matches the pattern","Check the pattern; quote it, so that the shell does not change it.");s.forEach(i=>this.files.add(i))}folder(e){
let n=(0,Fn.attempt)(e,()=>(0,tn.realpathSync)(e));if(!this.visited.has(n)){if(this.visited.add(n),(0,SA.isAssembly)(e)){
this.assemblies.add(e);return}if((0,tn.existsSync)((0,it.join)(e,"cdk.out"))&&(0,tn.statSync)((0,it.join)(e,"cdk.out")).
isFile())throw(0,wA.codedError)("MalformedAssembly",e,"The folder is a CDK assembly without manifest.json","Synthesize t\
he app again.");for(let{name:s,isFolder:i}of _A(e))i?this.folder((0,it.join)(e,s)):iY.test(s)&&this.candidates.add((0,it.
join)(e,s))}}},iY=/\.(json|ya?ml|template|cfn)$/i,rY=new Set(["node_modules",".git",".aws-sam",".serverless",".venv","ve\
nv","__pycache__"]);function _A(t){return(0,Fn.attempt)(t,()=>(0,tn.readdirSync)(t,{withFileTypes:!0})).filter(({name:n})=>!rY.
has(n)).flatMap(n=>{let s=(0,it.join)(t,n.name),i=n.isSymbolicLink()?(0,Fn.attempt)(s,()=>(0,tn.statSync)(s,{throwIfNoEntry:!1})):
n;return i===void 0||!(i.isDirectory()||i.isFile())?[]:[{name:n.name,isFolder:i.isDirectory()}]}).sort((n,s)=>n.name<s.name?
-1:1)}function vA(t,e){let n=(0,Fn.attempt)(t,()=>(0,tn.realpathSync)(t));return e.has(n)?[]:(e.add(n),_A(t).flatMap(({name:s,
isFolder:i})=>i?vA((0,it.join)(t,s),e):[(0,it.join)(t,s)]))}});var AA=d(Im=>{"use strict";Object.defineProperty(Im,"__esModule",{value:!0});Im.withLocalTemplates=uY;var oY=require("fs"),
OA=require("path"),aY=b(),cY=Rn(),lY=Rc();function uY(t,e){let n=[],s=new Set,i=(o,a)=>{n.push(o),s.add(Bn(o));for(let c of o.
resources.values()){let l=TA(c);if(l!==void 0&&!a.includes(l)&&l!==Bn(o)){let u=e(l,c,o.locate(c).constructPath);u.parent=
(0,cY.parentStack)(c),o.nested.set(c.logicalId,[u]),i(u,[...a,Bn(o)])}}},r=new Set(t.flatMap(({resources:o})=>[...o.values()].
flatMap(a=>TA(a)??[])));return t.filter(o=>!r.has(Bn(o))).forEach(o=>i(o,[])),t.filter(o=>!s.has(Bn(o))).forEach(o=>!s.has(
Bn(o))&&i(o,[])),n}function Bn({origin:t}){return t.file}function TA({type:t,template:e,properties:n}){let s=(0,aY.at)(n,
"TemplateURL"),i=t===lY.STACK&&typeof s=="string"&&s!==""&&!/^[a-z0-9]+:\/\//i.test(s),r=i?(0,OA.join)((0,OA.dirname)(Bn(
e)),s):"";return i&&(0,oY.existsSync)(r)?r:void 0}});var PA=d(Dm=>{"use strict";Object.defineProperty(Dm,"__esModule",{value:!0});Dm.readSources=mY;var dY=require("fs"),fY=Nm(),
EA=Fs(),pY=kA(),hY=AA(),qm=hn(),Ws=oe(),fl=b(),Lm=U();function mY(t,e,n){let{assemblies:s,files:i,candidates:r,stdin:o}=(0,pY.
findInputs)(t),a=new Map,c=new $m(s.length+i.length+r.length,n),l=(y,S)=>(c.next(y),S()),u=(y,S)=>(0,EA.templateOf)({file:y,
text:S,...e}),f=s.map(y=>l(y,()=>(0,fY.readAssembly)(y,e))),p=i.map(y=>l(y,()=>u(y,(0,Ws.readText)(y)))),m=r.flatMap(y=>l(
y,()=>yY(y).map(S=>u(y,S))));o&&(a.set(Cm,n.stdin()),p.push(u(Cm,a.get(Cm)))),c.end();let g=(0,hY.withLocalTemplates)([...p,
...m],(y,{template:S},_)=>(0,EA.templateOf)({file:y,text:(0,Ws.readText)(y),region:S.region,account:S.account},_)),h=[...f,
...g.length>0?[{templates:g}]:[]];if(gY(e.parameters??new Map,h.flatMap(y=>y.templates)),h.length===0)throw(0,Lm.codedError)(
"NothingFound",t.join(" "),`There is no CloudFormation template among ${r.length} files`,"Pass templates, or folders tha\
t contain them.");return{groups:h,skipped:r.length-m.length,textOf:y=>a.get(y)??(0,Ws.readText)(y)}}var Cm="<stdin>";function yY(t){
if((0,Ws.attempt)(t,()=>(0,dY.statSync)(t).size)>qm.MAX_TEMPLATE_LENGTH&&!(0,qm.isTemplateText)((0,Ws.readStart)(t,1e6)))
return[];let e=(0,Ws.readText)(t);return(0,qm.isTemplateText)(e)?[e]:[]}function gY(t,e){for(let[n,s]of t){let i=e.filter(
({parent:o})=>o===void 0).flatMap(o=>o.section("Parameters",n)??[]);if(i.length===0)throw(0,Lm.codedError)("UnknownParam\
eter",n,"No template has this parameter","Correct the name, or remove the parameter.");if(i.map(o=>({list:(0,fl.at)(o,"A\
llowedValues"),type:(0,fl.textOrNone)((0,fl.at)(o,"Type"))})).find(({list:o,type:a})=>(0,fl.isList)(o)&&!a.includes("Lis\
t")&&!o.map(String).includes(s))!==void 0)throw(0,Lm.codedError)("ParameterNotAllowed",n,`The value ${s} is not among th\
e AllowedValues of the template`,"Pass an allowed value.")}}var $m=class{total;io;started=Date.now();read=0;shown=0;constructor(e,n){
this.total=e,this.io=n}next(e){this.read+=1;let n=Date.now();this.io.isTerminal&&n-this.started>500&&n-this.shown>100&&(this.
shown=n,this.io.stderr(`\r\x1B[KReading ${this.read} of ${this.total}: ${e}`.slice(0,100)))}end(){this.shown>0&&this.io.
stderr("\r\x1B[K")}}});var IA=d(Bm=>{"use strict";Object.defineProperty(Bm,"__esModule",{value:!0});Bm.check=kY;var jm=require("fs"),bY=require("path"),
NA=iA(),xm=cA(),SY=Fs(),wY=uA(),Fm=cm(),_Y=PA(),vY=oe(),pl=U();function kY(t,e,n,s=n){let{paths:i,values:r}=(0,NA.readArguments)(
t);if(r.help===!0)return e.stdout(NA.HELP),0;let o=OY(r,n,e.hasColors?s:n),{rules:a,baseline:c,isQuiet:l}=o,u=(0,_Y.readSources)(
i.length===0?EY():i,o.defaults,e),f=(0,SY.checkGroups)(u.groups,h=>u.textOf(h),{rules:a,unverifiable:o.unverifiable}),p=o.
writesBaseline?c.with(f,a.map(({name:h})=>h)):c;o.writesBaseline&&p.write(r.baseline);let m=p.apply(f);o.outputs.forEach(
({file:h,render:y})=>(0,vY.attempt)(h,()=>{(0,jm.mkdirSync)((0,bY.dirname)(h),{recursive:!0}),(0,jm.writeFileSync)(h,RA(
y(m)))}));let g=m.findings.filter(h=>(0,Fm.fails)(h,o.failOn));if((!l||g.length>0)&&e.stdout(RA(o.render(l?{...m,findings:g}:
m))),u.skipped>0&&!l){let h=u.skipped===1?"file is not a CloudFormation template and was":"files are not CloudFormation \
templates and were";e.stderr(`${u.skipped} ${h} not checked.
`)}return g.length>0?1:0}function OY(t,e,n){let s=t["write-baseline"]===!0;return{render:MA(t.format??"text",n),outputs:(t.
output??[]).map(i=>TY(i,e)),rules:(0,Fm.selectRules)({rules:t.rule,skipped:t["skip-rule"],frameworks:t.framework}),failOn:Km(
"--fail-on",t["fail-on"]??"guarded",Fm.FAIL_ON),unverifiable:Km("--unverifiable",t.unverifiable??"warn",["warn","fail"]),
defaults:{region:t.region,account:t.account,parameters:(0,wY.readParameters)(t.parameter??[],t["parameter-file"]??[])},baseline:AY(
t.baseline,s),writesBaseline:s,isQuiet:t.quiet===!0}}function MA(t,e){return e[Km("--format",t,Object.keys(e))]}function TY(t,e){
let n=t.indexOf("=");if(n<1||n===t.length-1)throw(0,pl.codedError)("MalformedOption","--output",`${t} is not written as \
FORMAT=FILE`,"Write, for example, --output sarif=results.sarif.");return{file:t.slice(n+1),render:MA(t.slice(0,n),e)}}function Km(t,e,n){
let s=n.find(i=>i===e);if(s===void 0)throw(0,pl.codedError)("MalformedOption",t,`${JSON.stringify(e)} is not a value of \
this option`,`Pass ${n.join(", ")}.`);return s}function AY(t,e){if(t===void 0&&e)throw(0,pl.codedError)("MalformedOption",
"--write-baseline","The file of the baseline is missing","Add --baseline FILE.");return t===void 0?xm.Baseline.none():e?
xm.Baseline.readIfExists(t):xm.Baseline.read(t)}function EY(){if(!(0,jm.existsSync)("cdk.out"))throw(0,pl.codedError)("N\
othingFound","check","There is no path, and no folder cdk.out","Pass templates or folders, for example `cdk-secure-table\
 check template.yaml`.");return["cdk.out"]}function RA(t){return t===""||t.endsWith(`
`)?t:`${t}
`}});var Vr=d(Wr=>{"use strict";Object.defineProperty(Wr,"__esModule",{value:!0});Wr.wrap=PY;Wr.printable=NY;Wr.wellFormed=MY;
function PY(t,e){let n=[],s="";for(let i of t.split(/\s+/).filter(r=>r!==""))s!==""&&s.length+1+i.length>e?(n.push(s),s=
i):s=s===""?i:`${s} ${i}`;return s===""?n:[...n,s]}function NY(t){return t.replace(RY,qA)}function qA(t){return`\\u${t.charCodeAt(
0).toString(16).padStart(4,"0")}`}var RY=/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;function MY(t){
return t.replace(IY,qA)}var IY=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g});var Re=d(Vs=>{"use strict";Object.defineProperty(Vs,"__esModule",{value:!0});Vs.Markup=void 0;Vs.markup=hl;Vs.prose=CY;var CA=Vr(),
Gr=class{html;constructor(e){this.html=e}};Vs.Markup=Gr;function hl(t,...e){return new Gr(t.map((n,s)=>s===0?n:LA(e[s-1])+
n).join(""))}function LA(t){return t===void 0?"":typeof t=="string"||typeof t=="number"?qY(String(t)):t instanceof Gr?t.
html:t.map(LA).join("")}function qY(t){return(0,CA.wellFormed)(t.split(`
`).map(CA.printable).join(`
`)).replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}function CY(t){let e=t.split("`");return e.length%2===0?hl`${t}`:hl`${e.
map((n,s)=>s%2===0?n:hl`<code>${n}</code>`)}`}});var Wm=d(ml=>{"use strict";Object.defineProperty(ml,"__esModule",{value:!0});ml.filters=LY;ml.filterValue=$A;var Um=Re();
function LY(t,e){return(0,Um.markup)`<form class="filters" data-list="${t}" aria-label="Filter" hidden>
<label>Text <input type="search" name="text" autocomplete="off"></label>
${e.map(({name:n,label:s,options:i})=>(0,Um.markup)`<label>${s} <select name="${n}"><option value="">All</option>${i.map(
([r,o])=>(0,Um.markup)`<option value="${$A(r)}">${o}</option>`)}</select></label>
`)}<button type="reset">Clear</button>
<span role="status" class="soft small"></span>
</form>`}function $A(t){return t.replace(/\s+/g,"_")}});var _e=d(nn=>{"use strict";Object.defineProperty(nn,"__esModule",{value:!0});nn.summarize=DA;nn.summaryText=DY;nn.counted=
Yr;nn.numberText=xA;nn.findingsByFile=xY;nn.suppressionText=jY;var $Y=b();function DA(t){let e=t.filter(({suppressed:s})=>s===
void 0),n=s=>e.filter(s).length;return{errors:n(({severity:s})=>s==="error"),warnings:n(({severity:s})=>s==="warning"),unverifiable:n(
({unverifiable:s})=>s),suppressed:t.length-e.length}}function DY({files:t,tables:e,findings:n}){let{errors:s,warnings:i,
unverifiable:r,suppressed:o}=DA(n);return`${[Yr(s,"error"),Yr(i,"warning"),...r>0?[`${r} unverifiable`]:[],...o>0?[`${o}\
 suppressed`]:[]].join(", ")} in ${Yr(t.length,"file")} with ${Yr(e,"table")}`}function Yr(t,e){return`${xA(t)} ${e}${t===
1?"":"s"}`}function xA(t){return t.toLocaleString("en-US")}function xY(t){let e=new Map;return t.forEach(n=>(0,$Y.addTo)(
e,n.at.file,n)),e}function jY({suppressed:t}){if(t===void 0)return;let{kind:e,reason:n,until:s}=t;return`${e==="baseline"?
"in the baseline":e}${s===void 0?"":` until ${s}`}${n===void 0?"":`: ${n}`}`}});var Jm=d(Ym=>{"use strict";Object.defineProperty(Ym,"__esModule",{value:!0});Ym.findingCards=BY;var jA=Wm(),Ke=Re(),FY=_e(),
KY=b();function BY(t){if(t.length===0)return(0,Ke.markup)`<p><span class="badge pass">✓ No open findings</span></p>`;let e=new Map;
for(let i of[...t].sort(VY))(0,KY.addTo)(e,JSON.stringify([i.id,Jr(i),i.message,Gm(i)]),i);let n=[...new Set(t.map(({rule:i})=>i))].
sort(),s=Vm.filter(i=>t.some(r=>Jr(r)===i));return(0,Ke.markup)`${(0,jA.filters)("finding-list",[{name:"level",label:"Le\
vel",options:s.map(i=>[i,UY[i]])},{name:"rule",label:"Rule",options:n.map(i=>[i,i])}])}
<div id="finding-list">
${[...e.values()].map(GY)}</div>`}var Vm=["error","warning","unverifiable"],UY={error:"Error",warning:"Warning",unverifiable:"\
Unverifiable"},WY={error:["fail","\u2717 Error"],warning:["unknown","\u26A0 Warning"],unverifiable:["unknown","? Unverif\
iable"]};function Jr({severity:t,unverifiable:e}){return t==="error"?"error":e?"unverifiable":"warning"}function VY(t,e){
return Vm.indexOf(Jr(t))-Vm.indexOf(Jr(e))}function Gm({fix:t}){return t.split(`
`)[0]}function GY(t){let[e]=t,n=Jr(e),[s,i]=WY[n],r=n==="error"&&e.unverifiable?", unverifiable":"",o=t.map(YY);return(0,Ke.
markup)`<article class="card ${s}" data-row data-level="${n}" data-rule="${(0,jA.filterValue)(e.rule)}">
<h3><span class="badge">${i}${r}</span> ${e.id}</h3>
<p>${(0,Ke.prose)(e.message)}</p>
${Gm(e)===""?"":(0,Ke.markup)`<p><strong>Fix.</strong> ${(0,Ke.prose)(Gm(e))}</p>`}
${t.length===1?o:(0,Ke.markup)`<details><summary>${(0,FY.counted)(t.length,"place")}</summary>${o}</details>`}
${e.controls.length===0?"":(0,Ke.markup)`<p class="soft small">${e.controls.join(" \xB7 ")}</p>`}
</article>
`}function YY(t){let{at:e,logicalId:n,resourceType:s}=t,[,...i]=t.fix.split(`
`);return(0,Ke.markup)`<p><span class="path">${JY(t)}</span>${s===""?"":(0,Ke.markup)` <span class="soft small">${[s,n].
filter(r=>r!=="").join(" ")}</span>`}<br>
<span class="path soft">${e.file}:${e.line}:${e.column}</span>${i.map(r=>(0,Ke.markup)`<br><code>${r}</code>`)}</p>`}function JY({
constructPath:t,logicalId:e,at:n}){return t??(e===""?n.file:e)}});var FA=d(yl=>{"use strict";Object.defineProperty(yl,"__esModule",{value:!0});yl.PAGE_SCRIPT=void 0;yl.PAGE_SCRIPT=`
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
`});var KA=d(gl=>{"use strict";Object.defineProperty(gl,"__esModule",{value:!0});gl.PAGE_STYLE=void 0;gl.PAGE_STYLE=`
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
`});var Xm=d(zm=>{"use strict";Object.defineProperty(zm,"__esModule",{value:!0});zm.htmlPage=zY;var HY=require("crypto"),Hm=Re(),
BA=FA(),UA=KA();function zY(t,e){let n=`default-src 'none'; style-src '${WA(UA.PAGE_STYLE)}'; script-src '${WA(BA.PAGE_SCRIPT)}\
'; base-uri 'none'; form-action 'none'`;return(0,Hm.markup)`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${n}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${t}</title>
<style>${new Hm.Markup(UA.PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${e}
<script>${new Hm.Markup(BA.PAGE_SCRIPT)}</script>
</body>
</html>
`.html}function WA(t){return`sha256-${(0,HY.createHash)("sha256").update(t).digest("base64")}`}});var Qm=d(bl=>{"use strict";Object.defineProperty(bl,"__esModule",{value:!0});bl.suppressedTable=QY;bl.endsSoon=JA;var Gs=Re(),
YA=_e(),XY=30;function QY(t,e){if(t.length===0)return(0,Gs.markup)`<p class="soft">No finding is exempt or acknowledged.</p>`;
let n=[...t].sort((s,i)=>GA(VA(s),VA(i))||GA(s.id,i.id));return(0,Gs.markup)`<div class="frame" role="region" aria-label="Exemptions" tabindex="0"><table>
<caption>${(0,YA.counted)(t.length,"finding")} that ${t.length===1?"does":"do"} not count, and why</caption>
<thead><tr>${ZY.map(s=>(0,Gs.markup)`<th scope="col">${s}</th>`)}</tr></thead>
<tbody>
${n.map(s=>eJ(s,e))}</tbody>
</table></div>`}var ZY=["Construct or resource","Rule","Kind","Reason","Last day"];function JA({suppressed:t},e){return t?.
until!==void 0&&HA(t.until,e)<=XY}function eJ(t,e){let{suppressed:n,id:s,message:i,constructPath:r,logicalId:o,at:a}=t,c=n?.
until,l=JA(t,e)?(0,Gs.markup)` <span class="badge unknown">⚠ ${nJ(HA(c,e))}</span>`:"";return(0,Gs.markup)`<tr>
<th scope="row"><span class="path">${r??(o===""?a.file:o)}</span></th>
<td>${s}<span class="detail">${(0,Gs.prose)(i)}</span></td>
<td>${tJ[n.kind]}</td><td>${n?.reason??"\u2013"}</td><td>${c??"None"}${l}</td>
</tr>
`}var tJ={exempt:"Exempt",acknowledged:"Acknowledged",baseline:"In the baseline"};function nJ(t){return t<0?"ended":t===
0?"ends today":`ends in ${(0,YA.counted)(t,"day")}`}function HA(t,e){return Math.round((Date.parse(t)-Date.parse(e))/864e5)}
function VA({suppressed:t}){return t?.until??"9999-12-31"}function GA(t,e){return t<e?-1:+(t>e)}});var ey=d(Zm=>{"use strict";Object.defineProperty(Zm,"__esModule",{value:!0});Zm.tiles=sJ;var zA=Re();function sJ(t){return(0,zA.
markup)`<ul class="tiles">
${t.map(iJ)}</ul>`}function iJ({name:t,figure:e,note:n,state:s}){return(0,zA.markup)`<li class="tile ${s}">
<div class="name">${t}</div><div class="figure">${e}</div><div class="note">${n}</div>
</li>
`}});var ty=d(Sl=>{"use strict";Object.defineProperty(Sl,"__esModule",{value:!0});Sl.renderHtml=lJ;Sl.findingTiles=ZA;var rJ=Jm(),
oJ=Xm(),XA=Re(),Hr=_e(),aJ=Qm(),cJ=ey();function lJ({files:t,tables:e,findings:n}){let s=n.filter(({suppressed:r})=>r===
void 0),i=n.filter(r=>r.suppressed!==void 0);return(0,oJ.htmlPage)("Table encryption check",(0,XA.markup)`<header>
<h1>Table encryption check</h1>
<p class="soft">${(0,Hr.counted)(t.length,"template")} with ${(0,Hr.counted)(e,"DynamoDB table")}</p>
</header>
<main id="main">
${(0,cJ.tiles)(ZA(n))}
<h2>Findings</h2>
${(0,rJ.findingCards)(s)}
<h2>Exemptions</h2>
${(0,aJ.suppressedTable)(i,new Date().toISOString().slice(0,10))}
<h2>Templates</h2>
<details class="block"><summary>${(0,Hr.counted)(t.length,"template")}</summary>
<ul class="plain">${t.map(r=>(0,XA.markup)`<li class="path">${r}</li>`)}</ul>
</details>
</main>`)}function ZA(t,e=!0){let{errors:n,warnings:s,unverifiable:i,suppressed:r}=(0,Hr.summarize)(t),o=(a,c,l,u)=>{let[
f,p]=e?["\u2713 none","pass"]:["? not all checked","unknown"];return QA(a,c,c===0?f:l,c===0?p:u)};return[o("Errors",n,"\u2717\
 to fix","fail"),o("Warnings",s,"\u26A0 to review","unknown"),o("Unverifiable",i,"? known at deployment","unknown"),QA("\
Exempt",r,r===0?"\u2013 none":"\u25C7 with a reason",r===0?"none":"exempt")]}function QA(t,e,n,s){return{name:t,figure:(0,Hr.
numberText)(e),note:n,state:s}}});var eE=d(ny=>{"use strict";Object.defineProperty(ny,"__esModule",{value:!0});ny.renderJson=fJ;var uJ=_e(),dJ=1;function fJ({
files:t,tables:e,findings:n}){return JSON.stringify({version:dJ,summary:{files:t.length,tables:e,...(0,uJ.summarize)(n)},
files:t,findings:n},void 0,2)}});var iE=d(sy=>{"use strict";Object.defineProperty(sy,"__esModule",{value:!0});sy.renderJunit=hJ;var nE=_e(),tE=Vr(),pJ=b();
function hJ({files:t,findings:e}){let n=(0,nE.findingsByFile)(e),s=[...new Set([...t,...n.keys()])].map(r=>mJ(r,n.get(r)??
[])),i=s.flatMap(({cases:r})=>r);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="cdk-secure-table"${sE(
i)}>`,...s.map(({xml:r})=>r),"</testsuites>",""].join(`
`)}function mJ(t,e){let n=e.length===0?[yJ(t)]:gJ(e).map(([s,i])=>bJ(s,i));return{cases:n,xml:[`  <testsuite name="${sn(
t)}"${sE(n)}>`,...n.map(({xml:s})=>s),"  </testsuite>"].join(`
`)}}function sE(t){let e=n=>t.filter(s=>s.outcome===n).length;return` tests="${t.length}" failures="${e("failure")}" err\
ors="0" skipped="${e("skipped")}" time="0"`}function yJ(t){return{outcome:"passed",xml:`    <testcase classname="${sn(t)}\
" name="no findings" time="0"/>`}}function gJ(t){let e=new Map;return t.forEach(n=>(0,pJ.addTo)(e,[n.id,n.logicalId].filter(
s=>s!=="").join(" "),n)),[...e].flatMap(([n,s])=>s.map((i,r)=>[r===0?n:`${n} (${r+1})`,i]))}function bJ(t,e){let n=SJ(e),
s=`    <testcase classname="${sn(e.at.file)}" name="${sn(t)}" time="0">`;return{outcome:n,xml:[s,wJ(e,n),"    </testcase\
>"].join(`
`)}}function SJ({suppressed:t,severity:e,unverifiable:n}){return t!==void 0?"skipped":e==="error"?"failure":n?"skipped":
"passed"}function wJ(t,e){let{message:n,fix:s,at:i,rule:r,constructPath:o}=t,a=[`${i.file}:${i.line}:${i.column}`,...o===
void 0?[]:[o]],c=sn([n,`Fix: ${s}`,...a].join(`
`));switch(e){case"failure":return`      <failure type="${sn(r)}" message="${sn(n)}">${c}</failure>`;case"skipped":return[
`      <skipped message="${sn((0,nE.suppressionText)(t)??`unverifiable: ${n}`)}"/>`,`      <system-out>${c}</system-out>`].
join(`
`);case"passed":return`      <system-out>warning: ${c}</system-out>`}}function sn(t){return(0,tE.wellFormed)(t.split(`
`).map(tE.printable).join(`
`)).replace(/[&<>"'\uFFFE\uFFFF]/g,e=>_J[e]??"")}var _J={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"}});var iy=d(ve=>{"use strict";Object.defineProperty(ve,"__esModule",{value:!0});ve.OWN_RULES=void 0;ve.renderSarif=AJ;ve.sarifText=
oE;ve.sarifRun=aE;ve.ruleDescriptor=cE;ve.sarifResult=lE;ve.suppressionOf=uE;ve.fileUri=dE;ve.isRelative=fE;var vJ=Es(),
wl=ae(),kJ=kp(),rE=xr(),OJ=Vr(),TJ="https://json.schemastore.org/sarif-2.1.0.json";function AJ({findings:t}){let e=ve.OWN_RULES.
map(cE),n=t.map(s=>lE(s,`SecureTable-${s.rule}`,e,"secureTable/v1"));return oE([aE("cdk-secure-table",e,n)])}ve.OWN_RULES=
[...vJ.CATALOGUE,kJ.EXEMPTION_RULE];function oE(t){let e={$schema:TJ,version:"2.1.0",runs:[...t]};return JSON.stringify(
e,void 0,2)}function aE(t,e,n){let s=t==="cdk-secure-table"?{informationUri:rE.REPOSITORY}:{};return{tool:{driver:{name:t,
...s,rules:[...e]}},columnKind:"utf16CodeUnits",results:[...n]}}function cE(t){let e=(0,wl.controlsText)(t.controls);return{
id:(0,wl.ruleId)(t),name:t.name,shortDescription:{text:t.title},fullDescription:{text:`${t.title}. ${t.why}`},helpUri:`${rE.
DOCUMENTATION}/rules.md#${t.name.toLowerCase()}`,help:{text:[t.why,t.remedy,...e].join(`

`),markdown:[t.why,`**Fix.** ${t.remedy}`,...e.map(n=>`- ${n}`)].join(`

`)},defaultConfiguration:{level:t.guarded?"error":"warning"},properties:{tags:["security","dynamodb",...EJ(t)]}}}function EJ(t){
return Object.keys(wl.FRAMEWORKS).filter(n=>t.controls[n]!==void 0).map(n=>wl.FRAMEWORKS[n])}function lE(t,e,n,s){let{id:i,
severity:r,message:o,fix:a,at:c,logicalId:l,constructPath:u,fingerprint:f,suppressed:p,unverifiable:m,controls:g}=t;return{
ruleId:e,ruleIndex:n.findIndex(h=>h.id===e),level:r,message:{text:`${o} ${a}`.trim()},locations:[{physicalLocation:{artifactLocation:{
uri:dE(c.file),...fE(c.file)?{uriBaseId:"%SRCROOT%"}:{}},region:{startLine:c.line,startColumn:c.column,endLine:c.endLine,
endColumn:c.endColumn}},logicalLocations:[...l===""?[]:[{name:l,kind:"resource"}],...u===void 0?[]:[{fullyQualifiedName:u,
kind:"construct"}]]}],partialFingerprints:{[s]:f},suppressions:p===void 0?[]:[uE(p)],properties:{id:i,unverifiable:m,controls:[
...g]}}}function uE({kind:t,reason:e,until:n}){let s=[...e===void 0?[]:[e],...n===void 0?[]:[`(until ${n})`]].join(" ");
return{kind:t==="baseline"?"external":"inSource",status:"accepted",...s===""?{}:{justification:s}}}function dE(t){let e=t.
split("/").map(s=>encodeURIComponent((0,OJ.wellFormed)(s))).join("/"),n=/^([A-Za-z])%3A\//.exec(e);return n===null?e.startsWith(
"/")?`file://${e}`:e:`file:///${n[1]}:${e.slice(4)}`}function fE(t){return!t.startsWith("/")&&!/^[A-Za-z]:/.test(t)}});var hE=d(kl=>{"use strict";Object.defineProperty(kl,"__esModule",{value:!0});kl.renderText=NJ;kl.renderColoredText=RJ;var _l=_e(),
Qr=Vr(),PJ=80;function NJ(t){return pE(t,MJ)}function RJ(t){return pE(t,IJ)}var zr=t=>t,Xr=t=>e=>`\x1B[${t}m${e}\x1B[0m`,
MJ={file:zr,error:zr,warning:zr,suppressed:zr,none:zr},IJ={file:Xr(1),error:Xr(31),warning:Xr(33),suppressed:Xr(2),none:Xr(
32)};function pE(t,e){let n=[...(0,_l.findingsByFile)(t.findings)].map(([i,r])=>[e.file((0,Qr.printable)(i)),...r.map(o=>qJ(
o,e))].join(`

`)),s=t.findings.every(({suppressed:i})=>i!==void 0);return[...n,s?e.none((0,_l.summaryText)(t)):(0,_l.summaryText)(t)].
join(`

`).concat(`
`)}function qJ(t,e){let{at:n,severity:s,id:i,message:r,fix:o,logicalId:a,constructPath:c}=t,l=(0,_l.suppressionText)(t),
u=l===void 0?e[s](s):e.suppressed("suppressed");return[`${(0,Qr.printable)(n.file)}:${n.line}:${n.column} ${u}`,`  ${(0,Qr.
printable)(i)}`,...CJ(a,c),...vl("",r),...l===void 0?vl("Fix: ",o):vl("",LJ(l)).map(e.suppressed)].join(`
`)}function CJ(t,e){let n=[t,...e===void 0?[]:[`(${e})`]].filter(s=>s!=="").join(" ");return n===""?[]:vl("",n)}function vl(t,e){
return(0,Qr.wrap)(`${t}${(0,Qr.printable)(e)}`,PJ-2).map(n=>`  ${n}`)}function LJ(t){return t[0].toUpperCase()+t.slice(1)}});var yE=d(Un=>{"use strict";Object.defineProperty(Un,"__esModule",{value:!0});Un.FORMATS_IN_COLOR=Un.FORMATS=void 0;var $J=ty(),
DJ=eE(),xJ=iE(),jJ=iy(),mE=hE();Un.FORMATS={text:mE.renderText,json:DJ.renderJson,sarif:jJ.renderSarif,junit:xJ.renderJunit,
html:$J.renderHtml};Un.FORMATS_IN_COLOR={...Un.FORMATS,text:mE.renderColoredText}});var gE=d(ry=>{"use strict";Object.defineProperty(ry,"__esModule",{value:!0});ry.creationFrame=BJ;var FJ=/\((?:file:\/\/)?(.+?):(\d+)(?::(\d+))?:*\)$/,
KJ=/[\\/](node_modules|site-packages|dist-packages)[\\/]/;function BJ(t){let e=t.map(n=>FJ.exec(n)).find(n=>n!==null&&!KJ.
test(n[1]));return e===void 0?void 0:{file:e[1],line:e[2],column:e[3]}}});var Ol=d(oy=>{"use strict";Object.defineProperty(oy,"__esModule",{value:!0});oy.creationPosition=WJ;var UJ=gE(),bE=oe();
function WJ(t){let e=(0,UJ.creationFrame)(t.flatMap(n=>n.split(`
`)).map(n=>n.trim()));return e===void 0?void 0:{file:(0,bE.withSlashes)((0,bE.readablePath)(e.file)),line:Number(e.line),
column:Number(e.column??1)}}});var Ys=d(Zr=>{"use strict";Object.defineProperty(Zr,"__esModule",{value:!0});Zr.OWN_TOOL=void 0;Zr.reportFingerprint=GJ;
var VJ=require("crypto");Zr.OWN_TOOL="cdk-secure-table";function GJ(t,e,n){return(0,VJ.createHash)("sha256").update(JSON.
stringify([t,e,n])).digest("hex").slice(0,32)}});var SE=d(ay=>{"use strict";Object.defineProperty(ay,"__esModule",{value:!0});ay.acknowledgedFindings=zJ;var YJ=Ol(),JJ=Ys(),
HJ=bp();function zJ(t,e){let{metadata:n=new Map,templates:s}=e,i=new Set(t.map(({tool:o})=>o)),r=s[0]?.origin.file??"";return[
...n].flatMap(([o,a])=>{let c=a.find(({type:p})=>p==="aws:cdk:creationStack")?.data,l=Array.isArray(c)?(0,YJ.creationPosition)(
c.map(String)):void 0;return a.filter(({type:p})=>p===HJ.ACKNOWLEDGED_RULES).flatMap(({data:p})=>Object.entries(p??{})).
filter(([p])=>!/(^|::)SecureTable-/.test(p)&&!t.some(m=>XJ(m,p.replace(/^.*?::/,""),o))).map(([p,m])=>{let[,g,h]=/^(?:(.*?)::)?(.*)$/.
exec(p),y=QJ(g,h,i);return{tool:y,rule:h.replace(/\[.*$/,""),id:h,severity:"warning",unverifiable:!1,guarded:!1,message:`${h}\
 is acknowledged at ${o}.`,fix:"",at:l??{file:r,line:1,column:1},hasSourceLine:l!==void 0,logicalId:"",resourceType:"",constructPath:o,
controls:[],fingerprint:(0,JJ.reportFingerprint)(y,h,o),suppressed:{kind:"acknowledged",reason:String(m)}}})})}function XJ({
suppressed:t,id:e,constructPath:n=""},s,i){return t!==void 0&&e===s&&`${n}/`.startsWith(`${i}/`)}function QJ(t,e,n){return(t===
void 0||/^annotation$/i.test(t)?void 0:t)??[...n].find(i=>e.startsWith(`${i}-`))??/^([A-Za-z0-9.]+)-/.exec(e)?.[1]??"CDK"}});var vE=d(ly=>{"use strict";Object.defineProperty(ly,"__esModule",{value:!0});ly.readValidationReport=oH;var ZJ=require("fs"),
eH=require("path"),tH=Ol(),wE=Ys(),q=b(),nH=v(),sH=U(),iH=Es(),cy=oe(),rH="validation-report.json";function oH(t){let e=(0,eH.
join)(t,rH);if(!(0,ZJ.existsSync)(e))return[];let n=(0,nH.parseJson)((0,cy.attempt)(e,()=>(0,cy.readText)(e))),s=(0,q.at)(
n,"pluginReports");if(!(0,q.isObject)(n)||!(0,q.isList)(s))throw(0,sH.codedError)("MalformedReport",e,"The file is not a\
 validation report of CDK","Synthesize the app again.");return s.flatMap(i=>{let r=(0,q.textOrNone)((0,q.at)(i,"pluginNa\
me")),o=(0,q.listOf)((0,q.at)(i,"violations")).flatMap(c=>_E(e,r,c)),a=(0,q.listOf)((0,q.at)(i,"suppressedViolations")).
flatMap(c=>_E(e,r,c).map(l=>({...l,suppressed:{kind:"acknowledged",reason:(0,q.textOrNone)((0,q.at)(c,"reason"))||void 0}})));
return[...o,...a]})}function _E(t,e,n){let s=(0,q.listOf)((0,q.at)(n,"violatingConstructs"));return(s.length===0?[{}]:s).
map(i=>aH(t,e,n,i))}function aH(t,e,n,s){let i=(0,q.textOrNone)((0,q.at)(n,"ruleName")),r=cH(i),o=(0,q.textOrNone)((0,q.
at)(s,"constructPath"))||void 0,a=(0,q.at)(s,"cloudFormationResource"),c=(0,q.textOrNone)((0,q.at)(a,"logicalId")),l=(0,tH.
creationPosition)((0,q.listOf)((0,q.at)(s,"stackTraces")).map(String)),u=r===void 0?e:wE.OWN_TOOL;return{tool:u,rule:r??
i.replace(/\[.*$/,""),id:i,severity:/^(fatal|error|high|critical)$/i.test((0,q.textOrNone)((0,q.at)(n,"severity")))?"err\
or":"warning",unverifiable:r!==void 0&&/[[:]unverifiable\]$/.test(i),guarded:iH.GUARDED.some(({name:f})=>f===r),message:(0,q.
textOrNone)((0,q.at)(n,"description")),fix:(0,q.textOrNone)((0,q.at)(n,"suggestedFix")),at:l??{file:(0,cy.withSlashes)((0,q.
textOrNone)((0,q.at)(a,"templatePath"))||t),line:1,column:1},hasSourceLine:l!==void 0,logicalId:c,resourceType:"",constructPath:o,
controls:(0,q.textOrNone)((0,q.at)(n,"ruleMetadata","controls")).split("; ").filter(f=>f!==""),fingerprint:(0,wE.reportFingerprint)(
u,i,o??c)}}function cH(t){return/^SecureTable-(\w+)/.exec(t)?.[1]}});var AE=d(uy=>{"use strict";Object.defineProperty(uy,"__esModule",{value:!0});uy.readEvidence=mH;var kE=require("fs"),lH=SE(),
uH=Ol(),Tl=Ys(),dH=vE(),fH=b(),OE=U(),pH=Nm(),TE=Fs(),hH=oe();function mH(t){if(!(0,kE.existsSync)(t)||!(0,kE.statSync)(
t).isDirectory())throw(0,OE.codedError)("NothingFound",t,"There is no such folder","Synthesize the app first, or pass th\
e folder of its assembly.");let e=(0,dH.readValidationReport)(t),n=yH(t);if(typeof n=="string"){if(e.length===0)throw(0,OE.
codedError)("NothingFound",t,"The folder has neither a complete assembly nor a report with findings",`${n}.`);return{directory:t,
files:[],findings:e,incomplete:n}}let s=(0,TE.checkGroup)(n,{}),{files:i,findings:r}=(0,TE.resultOf)([n],[s],hH.readText,
{});return{directory:t,files:i,checked:s,findings:[...bH(e,r,n),...(0,lH.acknowledgedFindings)(e,n)]}}function yH(t){try{
return(0,pH.readAssembly)(t)}catch(e){let n=gH[/^\[(\w+)\]/.exec(e.message)?.[1]??""];if(n===void 0)throw e;return n}}var gH={
SynthesisStopped:"EncryptedTables.enforce stopped the synthesis. Fix or exempt its findings, and synthesize the app agai\
n",ContextMissing:"The assembly has dummy values in place of context. Synthesize the app with the CDK CLI and credential\
s for its accounts"};function bH(t,e,n){let s=new Map,i=[];for(let o of t)if(o.tool===Tl.OWN_TOOL){let a=s.get(Al(o));(a===
void 0||a.severity==="warning")&&s.set(Al(o),o)}else i.push(o);return[...e.map(o=>{let a=s.get(Al(o));return s.delete(Al(
o)),SH({...o,tool:Tl.OWN_TOOL,hasSourceLine:!1,fingerprint:(0,Tl.reportFingerprint)(Tl.OWN_TOOL,o.id,o.constructPath??`${o.
at.file}#${o.logicalId}`),...a===void 0?{}:{severity:a.severity,fix:a.fix,suppressed:a.suppressed}},n)}),...s.values(),...i]}
function Al({id:t,constructPath:e,logicalId:n}){return JSON.stringify([t,e??n])}function SH(t,{metadata:e}){let n=e?.get(
t.constructPath??"")?.find(({type:i})=>i==="aws:cdk:creationStack")?.data,s=(0,fH.isList)(n)?(0,uH.creationPosition)(n.map(
String)):void 0;return s===void 0?t:{...t,at:s,hasSourceLine:!0}}});var RE=d(dy=>{"use strict";Object.defineProperty(dy,"__esModule",{value:!0});dy.controlsSection=vH;var EE=b(),PE=Es(),NE=ae(),
wH=xr(),Ot=Re(),El=_e(),_H={nist80053R5:"The implementation statements of the system security plan, the choice of baseli\
ne, and operation over time (CA-7).",hipaa:"Whether the tables contain ePHI, the risk analysis (164.308(a)(1)(ii)(A)), a\
nd the business associate agreement with AWS.",pciDss4:"Whether the tables are in scope, whether disk-level encryption i\
s acceptable (3.5.1.2), and the records of key custodians (3.7).",cisAws:"The settings of the account outside these temp\
lates.",securityHub:"The findings of Security Hub on the deployed resources.",iso27001:"The policy on the use of cryptog\
raphy and the statement of applicability.",soc2:"The description of the system, and evidence that the controls operated \
over the period.",nist800171:"Whether the tables contain CUI, and the validation of the cryptographic modules (3.13.11)."};
function vH(t,e){let n=new Map;t.forEach(i=>(0,EE.addTo)(n,i.rule,i));let s=i=>AH(i.flatMap(({name:r})=>n.get(r)??[]),e);
return(0,Ot.markup)`<h2 id="controls">Controls</h2>
<p class="soft">The rules contribute to these controls. An assessor decides whether a control is met: passing a rule does not make a system compliant.
Templates show what is deployed, and not what changes later. AWS Config shows that.</p>
${Object.keys(NE.FRAMEWORKS).map(i=>kH(i,s))}`}function kH(t,e){let n=NE.FRAMEWORKS[t];return(0,Ot.markup)`<details class="card"><summary><strong>${n}</strong> ${e(
(0,PE.rulesFor)(t))}</summary>
<div class="frame" role="region" aria-label="Controls of ${n}" tabindex="0"><table>
<caption>Controls of ${n}</caption>
<thead><tr><th scope="col">Control</th><th scope="col">Proved by these rules in the templates</th><th scope="col">Result</th></tr></thead>
<tbody>
${[...OH(t)].map(([s,i])=>(0,Ot.markup)`<tr>
<th scope="row">${s}</th><td><ul class="plain">${i.map(TH)}</ul></td><td>${e(i)}</td>
</tr>
`)}</tbody></table></div>
<p><strong>Left to the assessor.</strong> ${_H[t]}</p>
</details>
`}function OH(t){let e=new Map;for(let n of(0,PE.rulesFor)(t))n.controls[t].forEach(s=>(0,EE.addTo)(e,s,n));return e}function TH({
name:t,title:e}){return(0,Ot.markup)`<li><a href="${wH.DOCUMENTATION}/rules.md#${t.toLowerCase()}">${t}</a>: ${e}</li>`}
function AH(t,e){let{errors:n,warnings:s,unverifiable:i,suppressed:r}=(0,El.summarize)(t),o=n+s-i;return o>0?(0,Ot.markup)`<span class="badge fail">✗ ${(0,El.
counted)(o,"finding")}</span>`:e?i>0?(0,Ot.markup)`<span class="badge unknown">? ${(0,El.numberText)(i)} unverifiable</span>`:
r>0?(0,Ot.markup)`<span class="badge exempt">◇ ${(0,El.numberText)(r)} exempt</span>`:(0,Ot.markup)`<span class="badge pass">✓ No findings</span>`:
(0,Ot.markup)`<span class="badge unknown">? Not checked</span>`}});var ME=d(py=>{"use strict";Object.defineProperty(py,"__esModule",{value:!0});py.costSection=PH;var EH=xr(),Pl=Re(),fy=_e();
function PH(t){let{keys:e,now:n,afterTwoRotations:s,sharedKeys:i,savedNow:r,savedAfterTwoRotations:o,foreignKeys:a}=t,c=[
["Keys of the tables",e,n,s],["With one key for each account and Region",i,n-r,s-o],["Saved",e-i,r,o]],l=a===1?"is":"are",
u=a===0?"":` ${(0,fy.counted)(a,"key")} that the app does not define ${l} not counted.`;return(0,Pl.markup)`<h2 id="cost">Cost of keys</h2>
<p class="soft">A customer managed key costs 1 USD a month, 2 USD after its first rotation and 3 USD after its second. Later rotations are free.
Requests to KMS are not included: <a href="${EH.DOCUMENTATION}/performance.md">cost and performance</a>.</p>
<div class="frame" role="region" aria-label="Cost of keys" tabindex="0"><table>
<caption>USD a month</caption>
<thead><tr>${["Keys","Number","Now","After two rotations"].map(f=>(0,Pl.markup)`<th scope="col">${f}</th>`)}</tr></thead>
<tbody>
${c.map(NH)}</tbody>
</table></div>
<p class="small soft">Shared keys save money, but a principal that can decrypt one table can decrypt all tables on the key.${u}</p>`}
function NH([t,e,...n]){return(0,Pl.markup)`<tr><th scope="row">${t}</th><td>${(0,fy.numberText)(e)}</td>${n.map(s=>(0,Pl.
markup)`<td>$${(0,fy.numberText)(s)}</td>`)}</tr>
`}});var qE=d(my=>{"use strict";Object.defineProperty(my,"__esModule",{value:!0});my.keyCost=qH;var RH=ae(),MH=ce(),IH=Le(),hy=1,
IE=3;function qH(t){let e=new Map,n=new Set;for(let{fact:o}of(0,MH.allReplicas)(t))for(let{key:a,foreignKeyName:c,foreignKey:l}of(0,IH.
customerManaged)(o))a===void 0?n.add(c??l??""):e.set((0,RH.resourceKey)(a.where),a);let s=[...e.values()],i=new Set(s.map(
LH)).size,r=s.reduce((o,a)=>o+CH(a),0);return{keys:s.length,now:s.length*hy,afterTwoRotations:r,foreignKeys:n.size,sharedKeys:i,
savedNow:(s.length-i)*hy,savedAfterTwoRotations:Math.max(0,r-i*IE)}}function CH({rotation:t}){return t.every(e=>e.kind===
"absent"||e.kind==="value"&&!e.value)?hy:IE}function LH({where:{account:t,region:e,templateFile:n}}){return JSON.stringify(
t===void 0||e===void 0?[n]:[t,e])}});var LE=d(eo=>{"use strict";Object.defineProperty(eo,"__esModule",{value:!0});eo.displayPath=CE;eo.keyName=jH;eo.rotationText=
FH;var $H=Le(),yy=I(),DH=365,xH={kind:"unverifiable",why:"the app does not define the key"};function CE({constructPath:t,
logicalId:e}){return t.replace(/(\/Default)?\/Resource$/,"")||e}function jH(t){if(t.kind!=="value")return t.kind==="abse\
nt"?"AWS owned key":"unknown key";let{level:e,key:n,foreignKeyName:s,foreignKey:i}=t.value;switch(e){case"AWS_OWNED":return"\
AWS owned key";case"AWS_MANAGED":return"AWS managed key";case"CUSTOMER_MANAGED":return n===void 0?s??i??"unknown key":CE(
n.where)}}function FH(t){let n=t.flatMap(r=>(0,$H.customerManaged)(r)).map(({key:r})=>r).flatMap(r=>r?.rotationPeriodInDays??
[xH]),s=(0,yy.valuesOf)((0,yy.withDefault)(n,(0,yy.value)(DH)));return n.length>0&&n.every(({kind:r})=>r!=="unverifiable")?
`every ${[...new Set(s)].join(" or ")} days`:void 0}});var wy=d(Wn=>{"use strict";Object.defineProperty(Wn,"__esModule",{value:!0});Wn.PROPERTIES=void 0;Wn.tableRows=VH;Wn.overall=
GH;var Sy=LE(),KH=b(),DE=ae(),BH=ce(),UH=Le(),WH=Fs();Wn.PROPERTIES=[{rule:"CustomerManagedKey",heading:"Key"},{rule:"Ke\
yRotation",heading:"Rotation"},{rule:"TlsOnly",heading:"TLS only"},{rule:"StreamTlsOnly",heading:"TLS only, stream"},{rule:"\
PointInTimeRecovery",heading:"Point-in-time recovery"},{rule:"DeletionProtection",heading:"Deletion protection"},{rule:"\
BackupPlan",heading:"Backup plan"}];function VH({facts:t,findings:e}){let n=new by(e),s=new Map;for(let i of t.tables){let r=i.
replicas.length===0?[void 0]:(0,BH.replicasOf)(i).map(({fact:o})=>o);for(let o of r){let a=o===void 0?i.where.region:o.region,
c=JSON.stringify([(0,DE.resourceKey)(i.where),a]),{where:l}=i,u=s.get(c)??{row:{name:(0,Sy.displayPath)(l),region:a,account:l.
account,where:l},tables:[]};u.tables.push([i,o]),s.set(c,u)}}return[...s.values()].map(({row:i,tables:r})=>({...i,statuses:Wn.
PROPERTIES.map(({rule:o})=>YH(o,r,n.find(o,i.where,i.region)))}))}function GH({statuses:t}){return["fail","unknown","exe\
mpt"].find(e=>t.some(n=>n.state===e))??"pass"}var by=class{index=new Map;constructor(e){for(let n of e){let{rule:s,finding:i}=n.
found;i.subjects.forEach(({where:r,region:o})=>(0,KH.addTo)(this.index,gy(s.name,r,o),n))}}find(e,n,s){let i=this.index.
get(gy(e,n,void 0))??[];return s===void 0?i:[...i,...this.index.get(gy(e,n,s))??[]]}};function gy(t,e,n){return JSON.stringify(
[t,(0,DE.resourceKey)(e),n])}function YH(t,e,n){let s=JH(n),i=e.flatMap(([,r])=>r??[]);if(s!=="pass")return{state:s,detail:t===
"CustomerManagedKey"?$E(i):void 0};if(i.length<e.length||e.some(([{opaque:r}])=>r!==void 0))return{state:"unknown",detail:"\
cannot be read in full"};switch(t){case"CustomerManagedKey":return{state:s,detail:$E(i)};case"KeyRotation":return i.some(
r=>(0,UH.customerManaged)(r).length>0)?{state:s,detail:(0,Sy.rotationText)(i)}:{state:"none",detail:"no customer managed\
 key"};case"StreamTlsOnly":return e.every(([{stream:r}])=>r.every(o=>o.kind==="absent"||o.kind==="value"&&!o.value))?{state:"\
none",detail:"no stream"}:{state:s};default:return{state:s}}}function JH(t){let e=t.filter(({suppressed:n})=>n===void 0);
return e.length>0?e.some(({found:n})=>!(0,WH.isAboutUnknownValue)(n))?"fail":"unknown":t.length>0?"exempt":"pass"}function $E(t){
return[...new Set(t.flatMap(({encryption:e})=>e.map(Sy.keyName)))].join(" or ")}});var jE=d(Oy=>{"use strict";Object.defineProperty(Oy,"__esModule",{value:!0});Oy.barChart=XH;var ky=Re(),HH=_e(),Nl=[["pa\
ss","\u2713"],["exempt","\u25C7"],["unknown","?"],["fail","\u2717"],["none","\u2013"]],xE=30,_y=170,vy=460,zH=900;function XH(t,e){
return(0,ky.markup)`<svg class="chart" viewBox="0 0 ${zH} ${e.length*xE+4}" role="img" aria-label="${t}: ${e.map(tz).join(
"; ")}">
${e.map((n,s)=>QH(n,s*xE))}</svg>`}function QH({label:t,counts:e},n){let s=Math.max(1,Nl.reduce((o,[a])=>o+e[a],0)),i=_y,
r=Nl.map(([o])=>{let a=vy*e[o]/s,c=a===0?"":(0,ky.markup)`<rect class="${o}" x="${i.toFixed(2)}" y="${n+6}" width="${a.toFixed(
2)}" height="18"/>`;return i+=a,c});return(0,ky.markup)`<text x="0" y="${n+20}">${t}</text>
<rect class="track" x="${_y}" y="${n+6}" width="${vy}" height="18"/>${r}
<text x="${_y+vy+14}" y="${n+20}">${ZH(e)}</text>
`}function ZH(t){return Nl.filter(([e])=>t[e]>0).map(([e,n])=>`${n} ${(0,HH.numberText)(t[e])}`).join(" \xB7 ")}var ez={
pass:"yes",exempt:"exempt",unknown:"unknown",fail:"no",none:"not applicable"};function tz({label:t,counts:e}){return`${t}\
 ${Nl.filter(([n])=>e[n]>0).map(([n])=>`${e[n]} ${ez[n]}`).join(", ")}`}});var UE=d(Ay=>{"use strict";Object.defineProperty(Ay,"__esModule",{value:!0});Ay.tablesSection=iz;var nz=jE(),Rl=wy(),FE=Wm(),
Be=Re(),KE=_e(),Ty={pass:["\u2713","Yes"],fail:["\u2717","No"],unknown:["?","Unknown"],exempt:["\u25C7","Exempt"],none:[
"\u2013","N/A"]},sz={pass:"All pass",fail:"Findings",unknown:"Unknown values",exempt:"Exempt",none:""};function iz(t,e){
return(0,Be.markup)`<h2 id="tables">Tables</h2>
<p class="soft">One row for each table and Region. The answers are those of the rules in the synthesized templates.</p>
${e.length===0?"":rz(e)}
${t.length===0?(0,Be.markup)`<p>The templates contain no table.</p>`:oz(t)}`}function rz(t){return(0,Be.markup)`<div class="card unknown">
<p><strong>? ${(0,KE.counted)(t.length,"part")} of the app cannot be read and may contain tables.</strong></p>
<ul class="plain">${t.map(e=>(0,Be.markup)`<li>${e}</li>`)}</ul>
</div>`}function oz(t){let e=[...new Set(t.map(BE))].sort(),n=["fail","unknown","exempt","pass"].filter(i=>t.some(r=>(0,Rl.
overall)(r)===i)),s=["Table","Region",...Rl.PROPERTIES.map(({heading:i})=>i)];return(0,Be.markup)`${(0,nz.barChart)("Tab\
les by property",az(t))}
${(0,FE.filters)("table-list",[{name:"state",label:"Status",options:n.map(i=>[i,`${Ty[i][0]} ${sz[i]}`])},{name:"region",
label:"Region",options:e.map(i=>[i,i])}])}
<div class="frame" role="region" aria-label="Tables" tabindex="0"><table>
<caption>${(0,KE.numberText)(t.length)} ${t.length===1?"table":"tables, counted in each Region"}.
${Object.values(Ty).map(i=>i.join(" ")).join(" \xB7 ")} (not applicable)</caption>
<thead><tr>${s.map(i=>(0,Be.markup)`<th scope="col">${i}</th>`)}</tr></thead>
<tbody id="table-list">
${t.map(cz)}</tbody>
</table></div>`}function az(t){return Rl.PROPERTIES.map(({heading:e},n)=>{let s={pass:0,fail:0,unknown:0,exempt:0,none:0};
return t.forEach(({statuses:i})=>{s[i[n].state]+=1}),{label:e,counts:s}})}function BE({region:t}){return t??"Unknown"}function cz(t){
let{name:e,account:n,statuses:s}=t,i=BE(t);return(0,Be.markup)`<tr data-row data-state="${(0,Rl.overall)(t)}" data-region="${(0,FE.
filterValue)(i)}">
<th scope="row"><span class="path">${e}</span></th>
<td class="nowrap">${i}${n===void 0?"":(0,Be.markup)`<span class="detail">${n}</span>`}</td>
${s.map(lz)}</tr>
`}function lz({state:t,detail:e},n){let s=e===void 0?"":(0,Be.markup)`<span class="detail">${e}</span>`;return(0,Be.markup)`<td${n===
0?(0,Be.markup)` class="key"`:""}><span class="badge ${t}">${Ty[t].join(" ")}</span>${s}</td>`}});var GE=d(Ey=>{"use strict";Object.defineProperty(Ey,"__esModule",{value:!0});Ey.evidencePage=Sz;var uz=RE(),dz=ME(),fz=qE(),
pz=Ys(),VE=wy(),hz=UE(),mz=Jm(),yz=ty(),gz=Xm(),Js=Re(),Tt=_e(),WE=Qm(),bz=ey();function Sz({directory:t,files:e,findings:n,
checked:s,incomplete:i},r){let o=n.filter(({suppressed:f})=>f===void 0),a=n.filter(f=>f.suppressed!==void 0),c=s===void 0?
void 0:(0,VE.tableRows)(s),l=s===void 0?void 0:(0,fz.keyCost)(s.facts),u=a.filter(f=>(0,WE.endsSoon)(f,r)).length;return(0,gz.
htmlPage)("Encryption of DynamoDB tables",(0,Js.markup)`<header>
<h1>Encryption of DynamoDB tables</h1>
<p class="soft">From <span class="path">${t}</span> on <time datetime="${r}">${r}</time></p>
<nav aria-label="Sections"><ul>${_z.map(([f,p])=>(0,Js.markup)`<li><a href="#${f}">${p}</a></li>`)}</ul></nav>
</header>
<main id="main">
${(0,bz.tiles)([...c===void 0?[]:kz(c),...(0,yz.findingTiles)(n,s!==void 0),...u===0?[]:[{name:"Exemptions ending",figure:(0,Tt.
numberText)(u),note:"\u26A0 within 30 days",state:"unknown"}],...l===void 0?[]:[Oz(l)]])}
${i===void 0?"":(0,Js.markup)`<div class="card fail"><p><strong>✗ The synthesis was not completed.</strong> ${i}.</p>
<p>The page has only the findings of CDK's report. Rules that CDK did not run are not checked.</p></div>`}
${c===void 0?(0,Js.markup)`<h2 id="tables">Tables</h2><p>Not available: the templates of this assembly are not complete.</p>`:
(0,hz.tablesSection)(c,s.facts.opaque.map(({where:f,why:p})=>`${f.constructPath}: ${p}`))}
<h2 id="findings">Findings</h2>
${o.length===0&&s===void 0?(0,Js.markup)`<p><span class="badge unknown">? Not all rules ran</span></p>`:(0,mz.findingCards)(
o)}
<h2 id="exemptions">Exemptions</h2>
${(0,WE.suppressedTable)(a,r)}
${(0,uz.controlsSection)(n.filter(({tool:f})=>f===pz.OWN_TOOL),s!==void 0)}
${l===void 0?wz("cost","Cost of keys"):(0,dz.costSection)(l)}
</main>
<footer><p>${(0,Tt.counted)(e.length,"template")} checked by cdk-secure-table. The page loads nothing from other places.</p></footer>`)}
function wz(t,e){return(0,Js.markup)`<h2 id="${t}">${e}</h2><p>Not available: the templates of this assembly are not complete.</p>`}
var _z=[["tables","Tables"],["findings","Findings"],["exemptions","Exemptions"],["controls","Controls"],["cost","Cost of\
 keys"]],vz=VE.PROPERTIES.filter(({rule:t})=>["CustomerManagedKey","KeyRotation","TlsOnly","StreamTlsOnly"].includes(t)).
length;function kz(t){let e=new Set(t.map(({region:s})=>s)).size,n=t.filter(({statuses:s})=>s.slice(0,vz).every(({state:i})=>i===
"pass"||i==="none")).length;return[{name:"Tables",figure:(0,Tt.numberText)(t.length),note:`in ${(0,Tt.counted)(e,"Region")}`,
state:"none"},{name:"Encrypted, TLS only",figure:(0,Tt.numberText)(n),note:n===t.length?"\u2713 every table":`\u2717 ${(0,Tt.
numberText)(t.length-n)} are not`,state:n===t.length?"pass":"fail"}]}function Oz({keys:t,now:e,afterTwoRotations:n}){return{
name:"Keys a month",figure:`$${(0,Tt.numberText)(e)}`,note:`${(0,Tt.counted)(t,"key")}; $${(0,Tt.numberText)(n)} after t\
wo rotations`,state:"none"}}});var YE=d(Ny=>{"use strict";Object.defineProperty(Ny,"__esModule",{value:!0});Ny.reportSarif=Az;var Py=Ys(),Tz=b(),to=iy();
function Az(t){let e=new Map([[Py.OWN_TOOL,[]]]);return t.forEach(n=>(0,Tz.addTo)(e,n.tool,n)),(0,to.sarifText)([...e].map(
([n,s])=>{let i=n===Py.OWN_TOOL?to.OWN_RULES.map(to.ruleDescriptor):Ez(s);return(0,to.sarifRun)(n,i,s.map(r=>Pz(r,i)))}))}
function Ez(t){return[...new Map(t.map(({rule:n,message:s})=>[n,s]))].map(([n,s])=>({id:n,shortDescription:{text:s}}))}function Pz(t,e){
return(0,to.sarifResult)(t,t.tool===Py.OWN_TOOL?`SecureTable-${t.rule}`:t.rule,e,"cdkReport/v1")}});var zE=d(Hs=>{"use strict";Object.defineProperty(Hs,"__esModule",{value:!0});Hs.REPORT_HELP=void 0;Hs.report=Lz;var My=require("fs"),
Nz=require("path"),Rz=require("util"),Mz=AE(),Iz=GE(),qz=YE(),Ml=U(),Ry=_e(),Cz=oe(),JE={html:t=>(0,Iz.evidencePage)(t,new Date().
toISOString().slice(0,10)),sarif:({findings:t})=>(0,qz.reportSarif)(t)},HE="html=table-encryption.html";Hs.REPORT_HELP=`\
Usage: cdk-secure-table report [FOLDER] [options]

Makes reports from a synthesized CDK app: an evidence page of its tables, and
SARIF with the lines of the app for the findings of all validation plugins,
such as cdk-nag. FOLDER is the assembly, cdk.out by default. For the lines of a
Python app, set JSII_HOST_STACK_TRACES=1 when you synthesize it.

  --output FORMAT=FILE    html or sarif; repeatable. A file named - is the
                          standard output (default: ${HE})
  --help

Exit code: 0 the reports are written, 2 the command failed. Findings do not
change it: use \`cdk-secure-table check\` to fail a build.
`;async function Lz(t,e){let{directory:n,outputs:s,isHelp:i}=Dz(t);if(i)return e.stdout(Hs.REPORT_HELP),0;let r=(0,Mz.readEvidence)(
n);for(let{format:o,file:a}of s){let c=JE[o](r);a==="-"?e.stdout(c):((0,Cz.attempt)(a,()=>{(0,My.mkdirSync)((0,Nz.dirname)(
a),{recursive:!0}),(0,My.writeFileSync)(a,c)}),e.stderr(`${a}: ${$z(r)}
`))}return 0}function $z({findings:t}){let{errors:e,warnings:n,suppressed:s}=(0,Ry.summarize)(t);return`${(0,Ry.counted)(
e,"error")}, ${(0,Ry.counted)(n,"warning")}, ${s} suppressed`}function Dz(t){let{values:e,positionals:n}=xz(t);if(n.length>
1)throw(0,Ml.codedError)("UnknownOption",n[1],"The report is of one folder","Pass one folder, and files with --output FO\
RMAT=FILE.");let s=n[0]??"cdk.out";if(n.length===0&&e.help!==!0&&!(0,My.existsSync)(s))throw(0,Ml.codedError)("NothingFo\
und","report","There is no folder cdk.out","Synthesize the app first, or pass the folder of its assembly.");return{directory:s,
outputs:(e.output??[HE]).map(jz),isHelp:e.help===!0}}function xz(t){try{return(0,Rz.parseArgs)({args:[...t],allowPositionals:!0,
options:{output:{type:"string",multiple:!0},help:{type:"boolean",short:"h"}}})}catch(e){let n=e.message.split(". ")[0].replace(
/\.$/,"");throw(0,Ml.codedError)("UnknownOption","report",n,"Run `cdk-secure-table report --help` for the options.")}}function jz(t){
let[,e,n]=/^([a-z]+)=(.+)$/.exec(t)??[];if(e===void 0||JE[e]===void 0)throw(0,Ml.codedError)("MalformedOption","--output",
`${t} is not written as FORMAT=FILE with the format html or sarif`,"Write, for example, --output html=table-encryption.h\
tml.");return{format:e,file:n}}});var e1=d(qy=>{"use strict";Object.defineProperty(qy,"__esModule",{value:!0});qy.main=Gz;var XE=require("fs"),Il=require("path"),
Fz=IA(),QE=yE(),Kz=zE(),Iy=b(),Bz=v(),Uz=U(),Wz=`Usage: cdk-secure-table COMMAND [options]

Commands
  check [PATH...]     check CloudFormation templates and cdk.out folders
  report [FOLDER]     make reports from a synthesized CDK app

Run \`cdk-secure-table COMMAND --help\` for the options of a command.
`,Vz=2;async function Gz(t,e){let[n,...s]=t;try{switch(n){case"check":return(0,Fz.check)(s,e,QE.FORMATS,QE.FORMATS_IN_COLOR);case"\
report":return await(0,Kz.report)(s,e);case"--version":return e.stdout(`${ZE()}
`),0;case"--help":case"-h":return e.stdout(Wz),0}throw(0,Uz.codedError)("UnknownCommand",n??"cdk-secure-table","There is\
 no such command","Run `cdk-secure-table --help` for the commands.")}catch(i){return e.stderr(`${i instanceof Error?Yz(i):
String(i)}
`),Vz}}function Yz(t){return t.message.startsWith("[")?t.message:`[CheckFailed] cdk-secure-table: ${t.message}. Please r\
eport this with the template.
${t.stack??""}`}function ZE(t=__dirname){let e=(0,XE.existsSync)((0,Il.join)(t,"package.json"))?(0,Bz.parseJson)((0,XE.readFileSync)(
(0,Il.join)(t,"package.json"),"utf8")):void 0;return(0,Iy.at)(e,"name")==="cdk-secure-table"?(0,Iy.textOrNone)((0,Iy.at)(
e,"version")):(0,Il.dirname)(t)===t?"unknown":ZE((0,Il.dirname)(t))}});var t1=d(Cy=>{"use strict";Object.defineProperty(Cy,"__esModule",{value:!0});Cy.processIo=zz;var Jz=require("fs"),Hz=U();
function zz(){let{stdout:t,stderr:e,env:n}=process;return t.on("error",s=>process.exit(s.code==="EPIPE"?process.exitCode:
2)),{stdout:s=>t.write(s),stderr:s=>e.write(s),stdin:()=>{try{return(0,Jz.readFileSync)(0,"utf8")}catch(s){throw(0,Hz.codedError)(
"UnreadableFile","<stdin>",`The standard input cannot be read: ${s.message}`,"Pipe a template into it.")}},hasColors:t.isTTY&&
(n.NO_COLOR??"")===""&&n.TERM!=="dumb",isTerminal:e.isTTY}}});exports.handler=(t,e)=>sA().handler(t,e);require.main===module&&e1().main(process.argv.slice(2),t1().processIo()).then(t=>{
process.exitCode=t});
