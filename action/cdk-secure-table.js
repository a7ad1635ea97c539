#!/usr/bin/env node
// Written by the build from src/check. It contains code of yaml 2.9.1 (ISC): https://github.com/cdk-secure-table/cdk-secure-table/blob/main/NOTICE
var d=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var b=d(ue=>{"use strict";Object.defineProperty(ue,"__esModule",{value:!0});ue.isObject=Br;ue.isList=Lm;ue.isScalar=MT;ue.
at=Dm;ue.entriesOf=RT;ue.listOf=IT;ue.textOrNone=CT;ue.booleanOf=qT;ue.canonical=LT;ue.addTo=DT;ue.isTooBig=xT;function Br(t){
return typeof t=="object"&&t!==null&&!Array.isArray(t)}function Lm(t){return Array.isArray(t)}function MT(t){return typeof t==
"string"||typeof t=="number"||typeof t=="boolean"}function Dm(t,e,n,s){let i=Br(t)&&Object.hasOwn(t,e)?t[e]:void 0;return n===
void 0?i:Dm(i,n,s)}function RT(t){return Br(t)?Object.entries(t):[]}function IT(t){return t===void 0?[]:Lm(t)?t:[t]}function CT(t){
return typeof t=="string"?t:""}function qT(t){let e=typeof t=="boolean"||typeof t=="string"?String(t).toLowerCase():"";return e===
"true"||e==="false"?e==="true":void 0}function LT(t){return JSON.stringify(t,(e,n)=>Br(n)?Object.fromEntries(Object.entries(
n).sort(([s],[i])=>s<i?-1:1)):n)??""}function DT(t,e,n){let s=t.get(e);s===void 0?t.set(e,[n]):s.push(n)}var $T=60,qm=5e4;
function xT(t){let e=[{value:t,depth:0}],n=0;for(let s=e.pop();s;s=e.pop()){if(n+=1,s.depth>$T||n>qm)return!0;if(typeof s.
value=="object"&&s.value!==null){let i=Object.values(s.value);if(i.length+e.length>qm)return!0;for(let r of i)e.push({value:r,
depth:s.depth+1})}}return!1}});var P=d(x=>{"use strict";Object.defineProperty(x,"__esModule",{value:!0});x.DEPTH_LIMIT=x.NO_VALUE=void 0;x.asIntrinsic=
Bn;x.isIntrinsic=ml;x.isPlainObject=FT;x.hasGeneratedKeys=yl;x.isNoValue=gl;x.hasIntrinsic=KT;x.hasMacro=BT;x.contains=Wr;
x.attributeOf=$m;x.namedResource=WT;x.conditional=bl;x.ifBranches=Sl;x.presentBranches=hl;x.itemBranches=VT;x.mapBranches=
xm;x.atShortest=Ur;var Kn=b();function Bn(t){if(!(0,Kn.isObject)(t))return;let e=jT(t);return e!==void 0&&(e==="Ref"||e.
startsWith("Fn::"))?{name:e,argument:t[e]}:void 0}function jT(t){let e;for(let n in t){if(e!==void 0)return;e=n}return e}
function ml(t){return Bn(t)!==void 0}function FT(t){return(0,Kn.isObject)(t)&&!ml(t)&&!yl(t)}function yl(t){for(let e in t)
if(e.startsWith("Fn::"))return!0;return!1}x.NO_VALUE={Ref:"AWS::NoValue"};function gl(t){let e=Bn(t);return e?.name==="R\
ef"&&e.argument===x.NO_VALUE.Ref}x.DEPTH_LIMIT=200;function KT(t){return Wr(t,ml)}function BT(t){return Wr(t,UT)}function UT(t){
let e=Bn(t)?.name;return e===void 0?yl(t):e==="Fn::Transform"||e.startsWith("Fn::ForEach::")}function Wr(t,e,n,s=0){if(typeof t!=
"object"||t===null)return typeof t=="string"&&n!==void 0&&n(t);if(s>x.DEPTH_LIMIT||(0,Kn.isObject)(t)&&e(t))return!0;for(let i in t)
if(Wr(t[i],e,n,s+1))return!0;return!1}function $m(t){if(typeof t=="string"){let s=t.indexOf(".");return s<0?void 0:[t.slice(
0,s),t.slice(s+1)]}let[e,n]=(0,Kn.isList)(t)&&t.length===2?t:[];return typeof e=="string"&&typeof n=="string"?[e,n]:void 0}
function WT(t){let e=Bn(t);if(e?.name==="Ref"&&typeof e.argument=="string")return{logicalId:e.argument};let n=e?.name===
"Fn::GetAtt"?$m(e.argument):void 0;return n&&{logicalId:n[0],attribute:n[1]}}function bl(t){let e=Bn(t);return e?.name===
"Fn::If"&&(0,Kn.isList)(e.argument)&&e.argument.length===3?e.argument:void 0}function Sl(t){let[,...e]=bl(t)??[];return e.
length>0?e.flatMap(Sl):[gl(t)?void 0:t]}function hl(t){return Sl(t).filter(e=>e!==void 0)}function VT(t){return hl(t).flatMap(
e=>(0,Kn.isList)(e)?e.flatMap(hl):[e])}function xm(t,e){let n=bl(t);if(n===void 0)return e(gl(t)?void 0:t);let[s,...i]=n,
[r,o]=i.map(a=>xm(a,e));return JSON.stringify(r)===JSON.stringify(o)?r:{"Fn::If":[s,r??x.NO_VALUE,o??x.NO_VALUE]}}function Ur(t){
if(Array.isArray(t))return t.map(Ur);if(typeof t!="object"||t===null)return t;let e=Object.entries(t);if(e.length!==1||!/^(Ref$|Fn::)/.
test(e[0][0]))return Object.fromEntries(e.map(([r,o])=>[r,Ur(o)]));let[[n,s]]=e;if(n==="Fn::Join"){let[r,o]=s;return o.map(
Ur).join(r)}return n==="Fn::GetAtt"&&Array.isArray(s)&&s[1]==="Arn"?"arn:aws:s3:::abc":s==="AWS::AccountId"?"11112222333\
3":"aws"}});var Bm=d(Gr=>{"use strict";Object.defineProperty(Gr,"__esModule",{value:!0});Gr.resolvedTemplate=YT;Gr.previousTemplate=
JT;var et=P(),A=b(),_l="{{changeSet:KNOWN_AFTER_APPLY}}",GT={"Fn::KnownAfterApply":_l};function YT(t,e){let n=(0,A.at)(t,
"Resources");if(!(0,A.isObject)(t)||!(0,A.isObject)(n))return t;let s=new Map(Object.entries(n));for(let[i,{action:r,type:o,
after:a}]of Fm(e)){let c=s.get(i);r==="DELETE"||!(0,A.isObject)(a)||(c===void 0?s.set(i,{Type:o,Properties:Vr(a)}):(0,A.
isObject)(c)&&(0,A.at)(c,"Type")===o&&s.set(i,{...c,Properties:wl((0,A.at)(c,"Properties")??{},a,n)}))}return{...t,Resources:Object.
fromEntries(s)}}function JT(t,e){let n=(0,A.at)(t,"Resources");if(!(0,A.isObject)(t)||!(0,A.isObject)(n))return t;let s=Fm(
e),i=(0,A.entriesOf)(n).flatMap(([r,o])=>{let a=s.get(r);if(a===void 0||!(0,A.isObject)(o))return[[r,o]];let c=Km((0,A.at)(
o,"Properties")??{},a.before,a.after);return a.action==="CREATE"?[]:[[r,{...o,Properties:c??{}}]]});return{...t,Resources:Object.
fromEntries(i)}}function Fm(t){return new Map(t.map(e=>[(0,A.textOrNone)((0,A.at)(e,"logicalResourceId")),{action:(0,A.textOrNone)(
(0,A.at)(e,"action")),type:(0,A.textOrNone)((0,A.at)(e,"resourceType")),before:jm((0,A.at)(e,"beforeContext")),after:jm(
(0,A.at)(e,"afterContext"))}]))}function jm(t){try{return typeof t=="string"?(0,A.at)(JSON.parse(t),"Properties"):void 0}catch{
return}}function wl(t,e,n){return e===void 0||!(0,et.hasIntrinsic)(t)?t:(0,et.asIntrinsic)(t)!==void 0?HT(t,n)||zT(e)?t:
e:(0,A.isList)(t)?(0,A.isList)(e)&&e.length===t.length&&t.every((s,i)=>vl(s,e[i]))?t.map((s,i)=>wl(s,e[i],n)):t:Object.fromEntries(
(0,A.entriesOf)(t).map(([s,i])=>[s,wl(i,(0,A.at)(e,s),n)]))}function vl(t,e){return(0,et.asIntrinsic)(t)!==void 0?!0:(0,A.
isScalar)(t)?(0,A.isScalar)(e)&&String(e)===String(t):(0,A.isList)(t)?(0,A.isList)(e)&&e.length===t.length&&t.every((n,s)=>vl(
n,e[s])):t===null||(0,A.isObject)(e)&&(0,A.entriesOf)(t).every(([n,s])=>vl(s,(0,A.at)(e,n))||(0,et.hasIntrinsic)(s))}function HT(t,e){
let n=s=>Object.hasOwn(e,s.trim().split(".")[0]);return(0,et.contains)(t,s=>{let{name:i="",argument:r=null}=(0,et.asIntrinsic)(
s)??{};return i==="Ref"&&n((0,A.textOrNone)(r))||i==="Fn::GetAtt"&&n((0,et.attributeOf)(r)?.[0]??"")},s=>[...s.matchAll(
/\$\{([^}!]+)\}/g)].some(([,i])=>n(i)))}function Km(t,e,n){if(e===void 0||(0,A.canonical)(e)===(0,A.canonical)(n))return e===
void 0?void 0:t;if((0,A.isObject)(t)&&(0,et.asIntrinsic)(t)===void 0&&(0,A.isObject)(e)){let s=new Set([...Object.keys(t),
...Object.keys(e)]);return Object.fromEntries([...s].flatMap(i=>{let r=Km((0,A.at)(t,i),(0,A.at)(e,i),(0,A.at)(n,i));return r===
void 0?[]:[[i,r]]}))}return Vr(e)}function zT(t){return(0,et.contains)(t,()=>!1,e=>e.includes(_l))}function Vr(t){return typeof t==
"string"?t.includes(_l)?GT:t:(0,A.isList)(t)?t.map(Vr):(0,A.isObject)(t)?Object.fromEntries((0,A.entriesOf)(t).map(([e,n])=>[
e,Vr(n)])):t}});var Um=d(kl=>{"use strict";Object.defineProperty(kl,"__esModule",{value:!0});kl.fingerprintOf=QT;var XT=require("crypto");
function QT({at:t,logicalId:e,id:n}){return(0,XT.createHash)("sha256").update(JSON.stringify([t.file,e,n])).digest("hex").
slice(0,32)}});var Wm=d(Tl=>{"use strict";Object.defineProperty(Tl,"__esModule",{value:!0});Tl.jsonNodes=ZT;function ZT(t){return new Fs(
t,Un(t,0))}var Fs=class{source;start;properties;constructor(e,n){this.source=e,this.start=n}get end(){return Al(this.source,
this.start)}get text(){return this.is("{")||this.is("[")?void 0:String(JSON.parse(this.source.slice(this.start,this.end)))}get items(){
return this.is("[")?tE(this.source,this.start):[]}get keys(){return[...this.own().keys()]}property(e){return this.own().
get(e)}own(){return this.properties??=this.is("{")?eE(this.source,this.start):new Map,this.properties}is(e){return this.
source[this.start]===e}};function eE(t,e){let n=new Map,s=Un(t,e+1);for(;t[s]==='"';){let i=Ol(t,s),r=Un(t,i);n.set(JSON.
parse(t.slice(s,i)),{start:s,value:new Fs(t,r)}),s=Un(t,Al(t,r))}return n}function tE(t,e){let n=[],s=Un(t,e+1);for(;s<t.
length&&t[s]!=="]";)n.push(new Fs(t,s)),s=Un(t,Al(t,s));return n}function Un(t,e){let n=e;for(;nE.has(t[n]);)n+=1;return n}
var nE=new Set([" ",`
`,"\r","	",",",":","\uFEFF"]);function Al(t,e){if(t[e]==='"')return Ol(t,e);if(t[e]!=="{"&&t[e]!=="["){let s=/[^,\]}\s]*/y;
return s.lastIndex=e,e+(s.exec(t)?.[0].length??0)}let n=0;for(let s=e;s<t.length;s+=1)switch(t[s]){case'"':s=Ol(t,s)-1;break;case"\
{":case"[":n+=1;break;case"}":case"]":if(n-=1,n===0)return s+1}return t.length}function Ol(t,e){for(let n=t.indexOf('"',
e+1);n>=0;n=t.indexOf('"',n+1)){let s=0;for(;t[n-1-s]==="\\";)s+=1;if(s%2===0)return n+1}return t.length}});var Pl=d(El=>{"use strict";Object.defineProperty(El,"__esModule",{value:!0});El.parseJsonTemplate=sE;function sE(t){try{
return{document:JSON.parse(iE(t)),problem:""}}catch(e){return{problem:e.message}}}function iE(t){return t.startsWith("\uFEFF")?
t.slice(1):t}});var Vm=d(Wn=>{"use strict";Object.defineProperty(Wn,"__esModule",{value:!0});Wn.REPLICA=void 0;Wn.propertyPaths=rE;Wn.REPLICA=
Symbol("replica");function rE(t,e){let n=cE[t]??[];return e===oE?n.flatMap(aE):n}var oE="AWS::DynamoDB::GlobalTable";function aE(t){
let[e,...n]=t;if(e!=="Properties")return[t];let s=n[0]==="StreamSpecification"?["ReplicaStreamSpecification",...n.slice(
1)]:n;return[["Properties","Replicas",Wn.REPLICA,...s],t]}var cE={CustomerManagedKey:[["Properties","SSESpecification","\
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
orInsightsSpecification"]],Exemption:[["Metadata","cdk-secure-table:exemption"]]}});var R=d(Q=>{"use strict";var Nl=Symbol.for("yaml.alias"),Gm=Symbol.for("yaml.document"),Yr=Symbol.for("yaml.map"),Ym=Symbol.
for("yaml.pair"),Ml=Symbol.for("yaml.scalar"),Jr=Symbol.for("yaml.seq"),tt=Symbol.for("yaml.node.type"),lE=t=>!!t&&typeof t==
"object"&&t[tt]===Nl,uE=t=>!!t&&typeof t=="object"&&t[tt]===Gm,dE=t=>!!t&&typeof t=="object"&&t[tt]===Yr,fE=t=>!!t&&typeof t==
"object"&&t[tt]===Ym,Jm=t=>!!t&&typeof t=="object"&&t[tt]===Ml,pE=t=>!!t&&typeof t=="object"&&t[tt]===Jr;function Hm(t){
if(t&&typeof t=="object")switch(t[tt]){case Yr:case Jr:return!0}return!1}function hE(t){if(t&&typeof t=="object")switch(t[tt]){case Nl:case Yr:case Ml:case Jr:
return!0}return!1}var mE=t=>(Jm(t)||Hm(t))&&!!t.anchor;Q.ALIAS=Nl;Q.DOC=Gm;Q.MAP=Yr;Q.NODE_TYPE=tt;Q.PAIR=Ym;Q.SCALAR=Ml;
Q.SEQ=Jr;Q.hasAnchor=mE;Q.isAlias=lE;Q.isCollection=Hm;Q.isDocument=uE;Q.isMap=dE;Q.isNode=hE;Q.isPair=fE;Q.isScalar=Jm;
Q.isSeq=pE});var Ks=d(Rl=>{"use strict";var Y=R(),se=Symbol("break visit"),zm=Symbol("skip children"),$e=Symbol("remove node");function Hr(t,e){
let n=Xm(e);Y.isDocument(t)?Vn(null,t.contents,n,Object.freeze([t]))===$e&&(t.contents=null):Vn(null,t,n,Object.freeze([]))}
Hr.BREAK=se;Hr.SKIP=zm;Hr.REMOVE=$e;function Vn(t,e,n,s){let i=Qm(t,e,n,s);if(Y.isNode(i)||Y.isPair(i))return Zm(t,s,i),
Vn(t,i,n,s);if(typeof i!="symbol"){if(Y.isCollection(e)){s=Object.freeze(s.concat(e));for(let r=0;r<e.items.length;++r){
let o=Vn(r,e.items[r],n,s);if(typeof o=="number")r=o-1;else{if(o===se)return se;o===$e&&(e.items.splice(r,1),r-=1)}}}else if(Y.
isPair(e)){s=Object.freeze(s.concat(e));let r=Vn("key",e.key,n,s);if(r===se)return se;r===$e&&(e.key=null);let o=Vn("val\
ue",e.value,n,s);if(o===se)return se;o===$e&&(e.value=null)}}return i}async function zr(t,e){let n=Xm(e);Y.isDocument(t)?
await Gn(null,t.contents,n,Object.freeze([t]))===$e&&(t.contents=null):await Gn(null,t,n,Object.freeze([]))}zr.BREAK=se;
zr.SKIP=zm;zr.REMOVE=$e;async function Gn(t,e,n,s){let i=await Qm(t,e,n,s);if(Y.isNode(i)||Y.isPair(i))return Zm(t,s,i),
Gn(t,i,n,s);if(typeof i!="symbol"){if(Y.isCollection(e)){s=Object.freeze(s.concat(e));for(let r=0;r<e.items.length;++r){
let o=await Gn(r,e.items[r],n,s);if(typeof o=="number")r=o-1;else{if(o===se)return se;o===$e&&(e.items.splice(r,1),r-=1)}}}else if(Y.
isPair(e)){s=Object.freeze(s.concat(e));let r=await Gn("key",e.key,n,s);if(r===se)return se;r===$e&&(e.key=null);let o=await Gn(
"value",e.value,n,s);if(o===se)return se;o===$e&&(e.value=null)}}return i}function Xm(t){return typeof t=="object"&&(t.Collection||
t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.
Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}function Qm(t,e,n,s){if(typeof n=="function")return n(t,e,
s);if(Y.isMap(e))return n.Map?.(t,e,s);if(Y.isSeq(e))return n.Seq?.(t,e,s);if(Y.isPair(e))return n.Pair?.(t,e,s);if(Y.isScalar(
e))return n.Scalar?.(t,e,s);if(Y.isAlias(e))return n.Alias?.(t,e,s)}function Zm(t,e,n){let s=e[e.length-1];if(Y.isCollection(
s))s.items[t]=n;else if(Y.isPair(s))t==="key"?s.key=n:s.value=n;else if(Y.isDocument(s))s.contents=n;else{let i=Y.isAlias(
s)?"alias":"scalar";throw new Error(`Cannot replace node with ${i} parent`)}}Rl.visit=Hr;Rl.visitAsync=zr});var Il=d(ty=>{"use strict";var ey=R(),yE=Ks(),gE={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},bE=t=>t.replace(
/[!,[\]{}]/g,e=>gE[e]),Bs=class t{constructor(e,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,
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
startsWith(s))return n+bE(e.substring(s.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let n=this.yaml.explicit?[`%Y\
AML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags),i;if(e&&s.length>0&&ey.isNode(e.contents)){let r={};yE.
visit(e.contents,(o,a)=>{ey.isNode(a)&&a.tag&&(r[a.tag]=!0)}),i=Object.keys(r)}else i=[];for(let[r,o]of s)r==="!!"&&o===
"tag:yaml.org,2002:"||(!e||i.some(a=>a.startsWith(o)))&&n.push(`%TAG ${r} ${o}`);return n.join(`
`)}};Bs.defaultYaml={explicit:!1,version:"1.2"};Bs.defaultTags={"!!":"tag:yaml.org,2002:"};ty.Directives=Bs});var Xr=d(Us=>{"use strict";var ny=R(),SE=Ks();function wE(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let n=`Anchor must not co\
ntain whitespace or control characters: ${JSON.stringify(t)}`;throw new Error(n)}return!0}function sy(t){let e=new Set;return SE.
visit(t,{Value(n,s){s.anchor&&e.add(s.anchor)}}),e}function iy(t,e){for(let n=1;;++n){let s=`${t}${n}`;if(!e.has(s))return s}}
function vE(t,e){let n=[],s=new Map,i=null;return{onAnchor:r=>{n.push(r),i??(i=sy(t));let o=iy(e,i);return i.add(o),o},setAnchors:()=>{
for(let r of n){let o=s.get(r);if(typeof o=="object"&&o.anchor&&(ny.isScalar(o.node)||ny.isCollection(o.node)))o.node.anchor=
o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=r,a}}},sourceObjects:s}}
Us.anchorIsValid=wE;Us.anchorNames=sy;Us.createNodeAnchors=vE;Us.findNewAnchor=iy});var Cl=d(ry=>{"use strict";function Ws(t,e,n,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let i=0,r=s.length;i<r;++i){
let o=s[i],a=Ws(t,s,String(i),o);a===void 0?delete s[i]:a!==o&&(s[i]=a)}else if(s instanceof Map)for(let i of Array.from(
s.keys())){let r=s.get(i),o=Ws(t,s,i,r);o===void 0?s.delete(i):o!==r&&s.set(i,o)}else if(s instanceof Set)for(let i of Array.
from(s)){let r=Ws(t,s,i,i);r===void 0?s.delete(i):r!==i&&(s.delete(i),s.add(r))}else for(let[i,r]of Object.entries(s)){let o=Ws(
t,s,i,r);o===void 0?delete s[i]:o!==r&&(s[i]=o)}return t.call(e,n,s)}ry.applyReviver=Ws});var wt=d(ay=>{"use strict";var _E=R();function oy(t,e,n){if(Array.isArray(t))return t.map((s,i)=>oy(s,String(i),n));if(t&&
typeof t.toJSON=="function"){if(!n||!_E.hasAnchor(t))return t.toJSON(e,n);let s={aliasCount:0,count:1,res:void 0};n.anchors.
set(t,s),n.onCreate=r=>{s.res=r,delete n.onCreate};let i=t.toJSON(e,n);return n.onCreate&&n.onCreate(i),i}return typeof t==
"bigint"&&!n?.keep?Number(t):t}ay.toJS=oy});var Qr=d(ly=>{"use strict";var kE=Cl(),cy=R(),OE=wt(),ql=class{constructor(e){Object.defineProperty(this,cy.NODE_TYPE,{value:e})}clone(){
let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.
range.slice()),e}toJS(e,{mapAsMap:n,maxAliasCount:s,onAnchor:i,reviver:r}={}){if(!cy.isDocument(e))throw new TypeError("\
A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},a=OE.toJS(this,"",o);if(typeof i=="function")for(let{count:c,res:l}of o.anchors.values())i(l,c);return typeof r==
"function"?kE.applyReviver(r,{"":a},"",a):a}};ly.NodeBase=ql});var Vs=d(uy=>{"use strict";var AE=Xr(),TE=Ks(),Yn=R(),EE=Qr(),PE=wt(),Ll=class extends EE.NodeBase{constructor(e){super(
Yn.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,n){
if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;n?.aliasResolveCache?s=n.aliasResolveCache:
(s=[],TE.visit(e,{Node:(r,o)=>{(Yn.isAlias(o)||Yn.hasAnchor(o))&&s.push(o)}}),n&&(n.aliasResolveCache=s));let i;for(let r of s){
if(r===this)break;r.anchor===this.source&&(i=r)}if(i&&n){let{anchors:r,doc:o,maxAliasCount:a}=n,c=r.get(i);if(c||(PE.toJS(
i,null,n),c=r.get(i)),c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(
l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=Zr(o,i,r)),c.count*c.aliasCount>a)){let l="Excessive alias count\
 indicates a resource exhaustion attack";throw new ReferenceError(l)}}return i}toJSON(e,n){if(!n)return{source:this.source};
let s=this.resolve(n.doc,n);if(!s){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return n.anchors.get(s).res}toString(e,n,s){let i=`*${this.source}`;if(e){if(AE.anchorIsValid(this.source),e.options.
verifyAliasOrder&&!e.anchors.has(this.source)){let r=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new Error(r)}if(e.implicitKey)return`${i} `}return i}};function Zr(t,e,n){if(Yn.isAlias(e)){let s=e.resolve(
t),i=n&&s&&n.get(s);return i?i.count*i.aliasCount:0}else if(Yn.isCollection(e)){let s=0;for(let i of e.items){let r=Zr(t,
i,n);r>s&&(s=r)}return s}else if(Yn.isPair(e)){let s=Zr(t,e.key,n),i=Zr(t,e.value,n);return Math.max(s,i)}return 1}uy.Alias=
Ll});var U=d(Dl=>{"use strict";var NE=R(),ME=Qr(),RE=wt(),IE=t=>!t||typeof t!="function"&&typeof t!="object",vt=class extends ME.
NodeBase{constructor(e){super(NE.SCALAR),this.value=e}toJSON(e,n){return n?.keep?this.value:RE.toJS(this.value,e,n)}toString(){
return String(this.value)}};vt.BLOCK_FOLDED="BLOCK_FOLDED";vt.BLOCK_LITERAL="BLOCK_LITERAL";vt.PLAIN="PLAIN";vt.QUOTE_DOUBLE=
"QUOTE_DOUBLE";vt.QUOTE_SINGLE="QUOTE_SINGLE";Dl.Scalar=vt;Dl.isScalarValue=IE});var Gs=d(fy=>{"use strict";var CE=Vs(),Qt=R(),dy=U(),qE="tag:yaml.org,2002:";function LE(t,e,n){if(e){let s=n.filter(r=>r.
tag===e),i=s.find(r=>!r.format)??s[0];if(!i)throw new Error(`Tag ${e} not found`);return i}return n.find(s=>s.identify?.(
t)&&!s.format)}function DE(t,e,n){if(Qt.isDocument(t)&&(t=t.contents),Qt.isNode(t))return t;if(Qt.isPair(t)){let f=n.schema[Qt.
MAP].createNode?.(n.schema,null,n);return f.items.push(t),f}(t instanceof String||t instanceof Number||t instanceof Boolean||
typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:s,onAnchor:i,onTagObj:r,schema:o,sourceObjects:a}=n,
c;if(s&&t&&typeof t=="object"){if(c=a.get(t),c)return c.anchor??(c.anchor=i(t)),new CE.Alias(c.anchor);c={anchor:null,node:null},
a.set(t,c)}e?.startsWith("!!")&&(e=qE+e.slice(2));let l=LE(t,e,o.tags);if(!l){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),
!t||typeof t!="object"){let f=new dy.Scalar(t);return c&&(c.node=f),f}l=t instanceof Map?o[Qt.MAP]:Symbol.iterator in Object(
t)?o[Qt.SEQ]:o[Qt.MAP]}r&&(r(l),delete n.onTagObj);let u=l?.createNode?l.createNode(n.schema,t,n):typeof l?.nodeClass?.from==
"function"?l.nodeClass.from(n.schema,t,n):new dy.Scalar(t);return e?u.tag=e:l.default||(u.tag=l.tag),c&&(c.node=u),u}fy.
createNode=DE});var to=d(eo=>{"use strict";var $E=Gs(),xe=R(),xE=Qr();function $l(t,e,n){let s=n;for(let i=e.length-1;i>=0;--i){let r=e[i];
if(typeof r=="number"&&Number.isInteger(r)&&r>=0){let o=[];o[r]=s,s=o}else s=new Map([[r,s]])}return $E.createNode(s,void 0,
{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},
schema:t,sourceObjects:new Map})}var py=t=>t==null||typeof t=="object"&&!!t[Symbol.iterator]().next().done,xl=class extends xE.
NodeBase{constructor(e,n){super(e),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(e){
let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(n.schema=e),n.items=n.
items.map(s=>xe.isNode(s)||xe.isPair(s)?s.clone(e):s),this.range&&(n.range=this.range.slice()),n}addIn(e,n){if(py(e))this.
add(n);else{let[s,...i]=e,r=this.get(s,!0);if(xe.isCollection(r))r.addIn(i,n);else if(r===void 0&&this.schema)this.set(s,
$l(this.schema,i,n));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${i}`)}}deleteIn(e){let[n,...s]=e;
if(s.length===0)return this.delete(n);let i=this.get(n,!0);if(xe.isCollection(i))return i.deleteIn(s);throw new Error(`E\
xpected YAML collection at ${n}. Remaining path: ${s}`)}getIn(e,n){let[s,...i]=e,r=this.get(s,!0);return i.length===0?!n&&
xe.isScalar(r)?r.value:r:xe.isCollection(r)?r.getIn(i,n):void 0}hasAllNullValues(e){return this.items.every(n=>{if(!xe.isPair(
n))return!1;let s=n.value;return s==null||e&&xe.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){
let[n,...s]=e;if(s.length===0)return this.has(n);let i=this.get(n,!0);return xe.isCollection(i)?i.hasIn(s):!1}setIn(e,n){
let[s,...i]=e;if(i.length===0)this.set(s,n);else{let r=this.get(s,!0);if(xe.isCollection(r))r.setIn(i,n);else if(r===void 0&&
this.schema)this.set(s,$l(this.schema,i,n));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${i}`)}}};
eo.Collection=xl;eo.collectionFromPath=$l;eo.isEmptyPath=py});var Ys=d(no=>{"use strict";var jE=t=>t.replace(/^(?!$)(?: $)?/gm,"#");function jl(t,e){return/^\n+$/.test(t)?t.substring(
1):e?t.replace(/^(?! *$)/gm,e):t}var FE=(t,e,n)=>t.endsWith(`
`)?jl(n,e):n.includes(`
`)?`
`+jl(n,e):(t.endsWith(" ")?"":" ")+n;no.indentComment=jl;no.lineComment=FE;no.stringifyComment=jE});var my=d(Js=>{"use strict";var KE="flow",Fl="block",so="quoted";function BE(t,e,n="flow",{indentAtStart:s,lineWidth:i=80,
minContentWidth:r=20,onFold:o,onOverflow:a}={}){if(!i||i<0)return t;i<r&&(r=0);let c=Math.max(1+r,1+i-e.length);if(t.length<=
c)return t;let l=[],u={},f=i-e.length;typeof s=="number"&&(s>i-Math.max(2,r)?l.push(0):f=i-s);let p,m,g=!1,h=-1,y=-1,S=-1;
n===Fl&&(h=hy(t,h,e.length),h!==-1&&(f=h+c));for(let k;k=t[h+=1];){if(n===so&&k==="\\"){switch(y=h,t[h+1]){case"x":h+=3;
break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}S=h}if(k===`
`)n===Fl&&(h=hy(t,h,e.length)),f=h+e.length+c,p=void 0;else{if(k===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let O=t[h+1];O&&O!==" "&&O!==`
`&&O!=="	"&&(p=h)}if(h>=f)if(p)l.push(p),f=p+c,p=void 0;else if(n===so){for(;m===" "||m==="	";)m=k,k=t[h+=1],g=!0;let O=h>
S+1?h-2:y-1;if(u[O])return t;l.push(O),u[O]=!0,f=O+c,p=void 0}else g=!0}m=k}if(g&&a&&a(),l.length===0)return t;o&&o();let v=t.
slice(0,l[0]);for(let k=0;k<l.length;++k){let O=l[k],T=l[k+1]||t.length;O===0?v=`
${e}${t.slice(0,T)}`:(n===so&&u[O]&&(v+=`${t[O]}\\`),v+=`
${e}${t.slice(O+1,T)}`)}return v}function hy(t,e,n){let s=e,i=e+1,r=t[i];for(;r===" "||r==="	";)if(e<i+n)r=t[++e];else{do
r=t[++e];while(r&&r!==`
`);s=e,i=e+1,r=t[i]}return s}Js.FOLD_BLOCK=Fl;Js.FOLD_FLOW=KE;Js.FOLD_QUOTED=so;Js.foldFlowLines=BE});var zs=d(yy=>{"use strict";var Te=U(),_t=my(),ro=(t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.
lineWidth,minContentWidth:t.options.minContentWidth}),oo=t=>/^(%|---|\.\.\.)/m.test(t);function UE(t,e,n){if(!e||e<0)return!1;
let s=e-n,i=t.length;if(i<=s)return!1;for(let r=0,o=0;r<i;++r)if(t[r]===`
`){if(r-o>s)return!0;if(o=r+1,i-o<=s)return!1}return!0}function Hs(t,e){let n=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)
return n;let{implicitKey:s}=e,i=e.options.doubleQuotedMinMultiLineLength,r=e.indent||(oo(t)?"  ":""),o="",a=0;for(let c=0,
l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(a,c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(n[c+1]){case"\
u":{o+=n.slice(a,c);let u=n.substr(c+2,4);switch(u){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:u.substr(0,2)==="00"?o+="\\x"+u.substr(2):o+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(s||n[c+
2]==='"'||n.length<i)c+=1;else{for(o+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=r,n[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+n.slice(a):n,s?o:_t.foldFlowLines(o,r,_t.
FOLD_QUOTED,ro(e,!1))}function Kl(t,e){if(e.options.singleQuote===!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return Hs(t,e);let n=e.indent||(oo(t)?"  ":""),s="'"+t.replace(/'/g,"''").replace(/\n+/g,`\
$&
${n}`)+"'";return e.implicitKey?s:_t.foldFlowLines(s,n,_t.FOLD_FLOW,ro(e,!1))}function Jn(t,e){let{singleQuote:n}=e.options,
s;if(n===!1)s=Hs;else{let i=t.includes('"'),r=t.includes("'");i&&!r?s=Kl:r&&!i?s=Hs:s=n?Kl:Hs}return s(t,e)}var Bl;try{Bl=
new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Bl=/\n+(?!\n|$)/g}function io({comment:t,type:e,value:n},s,i,r){let{blockQuote:o,commentString:a,lineWidth:c}=s.
options;if(!o||/\n[\t ]+$/.test(n))return Jn(n,s);let l=s.indent||(s.forceBlockIndent||oo(n)?"  ":""),u=o==="literal"?!0:
o==="folded"||e===Te.Scalar.BLOCK_FOLDED?!1:e===Te.Scalar.BLOCK_LITERAL?!0:!UE(n,c,l.length);if(!n)return u?`|
`:`>
`;let f,p;for(p=n.length;p>0;--p){let T=n[p-1];if(T!==`
`&&T!=="	"&&T!==" ")break}let m=n.substring(p),g=m.indexOf(`
`);g===-1?f="-":n===m||g!==m.length-1?(f="+",r&&r()):f="",m&&(n=n.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(Bl,`$&${l}`));let h=!1,y,S=-1;for(y=0;y<n.length;++y){let T=n[y];if(T===" ")h=!0;else if(T===
`
`)S=y;else break}let v=n.substring(0,S<y?S+1:y);v&&(n=n.substring(v.length),v=v.replace(/\n+/g,`$&${l}`));let O=(h?l?"2":
"1":"")+f;if(t&&(O+=" "+a(t.replace(/ ?[\r\n]+/g," ")),i&&i()),!u){let T=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),E=!1,$=ro(s,!0);o!=="fold\
ed"&&e!==Te.Scalar.BLOCK_FOLDED&&($.onOverflow=()=>{E=!0});let w=_t.foldFlowLines(`${v}${T}${m}`,l,_t.FOLD_BLOCK,$);if(!E)
return`>${O}
${l}${w}`}return n=n.replace(/\n+/g,`$&${l}`),`|${O}
${l}${v}${n}${m}`}function WE(t,e,n,s){let{type:i,value:r}=t,{actualString:o,implicitKey:a,indent:c,indentStep:l,inFlow:u}=e;
if(a&&r.includes(`
`)||u&&/[[\]{},]/.test(r))return Jn(r,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(r))return a||u||!r.includes(`
`)?Jn(r,e):io(t,e,n,s);if(!a&&!u&&i!==Te.Scalar.PLAIN&&r.includes(`
`))return io(t,e,n,s);if(oo(r)){if(c==="")return e.forceBlockIndent=!0,io(t,e,n,s);if(a&&c===l)return Jn(r,e)}let f=r.replace(
/\n+/g,`$&
${c}`);if(o){let p=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(f),{compat:m,tags:g}=e.doc.schema;if(g.some(
p)||m?.some(p))return Jn(r,e)}return a?f:_t.foldFlowLines(f,c,_t.FOLD_FLOW,ro(e,!1))}function VE(t,e,n,s){let{implicitKey:i,
inFlow:r}=e,o=typeof t.value=="string"?t:Object.assign({},t,{value:String(t.value)}),{type:a}=t;a!==Te.Scalar.QUOTE_DOUBLE&&
/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=Te.Scalar.QUOTE_DOUBLE);let c=u=>{switch(u){case Te.
Scalar.BLOCK_FOLDED:case Te.Scalar.BLOCK_LITERAL:return i||r?Jn(o.value,e):io(o,e,n,s);case Te.Scalar.QUOTE_DOUBLE:return Hs(
o.value,e);case Te.Scalar.QUOTE_SINGLE:return Kl(o.value,e);case Te.Scalar.PLAIN:return WE(o,e,n,s);default:return null}},
l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:f}=e.options,p=i&&u||f;if(l=c(p),l===null)throw new Error(`Un\
supported default string type ${p}`)}return l}yy.stringifyString=VE});var Xs=d(Ul=>{"use strict";var GE=Xr(),kt=R(),YE=Ys(),JE=zs();function HE(t,e){let n=Object.assign({blockQuote:!0,commentString:YE.
stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,
trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},t.schema.toStringOptions,e),s;switch(n.collectionStyle){case"block":
s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,doc:t,flowCollectionPadding:n.flowCollectionPadding?
" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:s,options:n}}function zE(t,e){if(e.
tag){let i=t.filter(r=>r.tag===e.tag);if(i.length>0)return i.find(r=>r.format===e.format)??i[0]}let n,s;if(kt.isScalar(e)){
s=e.value;let i=t.filter(r=>r.identify?.(s));if(i.length>1){let r=i.filter(o=>o.test);r.length>0&&(i=r)}n=i.find(r=>r.format===
e.format)??i.find(r=>!r.format)}else s=e,n=t.find(i=>i.nodeClass&&s instanceof i.nodeClass);if(!n){let i=s?.constructor?.
name??(s===null?"null":typeof s);throw new Error(`Tag not resolved for ${i} value`)}return n}function XE(t,e,{anchors:n,
doc:s}){if(!s.directives)return"";let i=[],r=(kt.isScalar(t)||kt.isCollection(t))&&t.anchor;r&&GE.anchorIsValid(r)&&(n.add(
r),i.push(`&${r}`));let o=t.tag??(e.default?null:e.tag);return o&&i.push(s.directives.tagString(o)),i.join(" ")}function QE(t,e,n,s){
if(kt.isPair(t))return t.toString(e,n,s);if(kt.isAlias(t)){if(e.doc.directives)return t.toString(e);if(e.resolvedAliases?.
has(t))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(t):e.resolvedAliases=new Set([t]),t=t.resolve(e.doc)}let i,r=kt.isNode(t)?t:e.doc.createNode(t,{onTagObj:c=>i=c});i??
(i=zE(e.doc.schema.tags,r));let o=XE(r,i,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof i.
stringify=="function"?i.stringify(r,e,n,s):kt.isScalar(r)?JE.stringifyString(r,e,n,s):r.toString(e,n,s);return o?kt.isScalar(
r)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}
${e.indent}${a}`:a}Ul.createStringifyContext=HE;Ul.stringify=QE});var wy=d(Sy=>{"use strict";var nt=R(),gy=U(),by=Xs(),Qs=Ys();function ZE({key:t,value:e},n,s,i){let{allNullValues:r,doc:o,
indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:f}}=n,p=nt.isNode(t)&&t.comment||null;if(f){if(p)throw new Error(
"With simple keys, key nodes cannot have comments");if(nt.isCollection(t)||!nt.isNode(t)&&typeof t=="object"){let $="Wit\
h simple keys, collection cannot be used as a key value";throw new Error($)}}let m=!f&&(!t||p&&e==null&&!n.inFlow||nt.isCollection(
t)||(nt.isScalar(t)?t.type===gy.Scalar.BLOCK_FOLDED||t.type===gy.Scalar.BLOCK_LITERAL:typeof t=="object"));n=Object.assign(
{},n,{allNullValues:!1,implicitKey:!m&&(f||!r),indent:a+c});let g=!1,h=!1,y=by.stringify(t,n,()=>g=!0,()=>h=!0);if(!m&&!n.
inFlow&&y.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span more than 1024 character\
s");m=!0}if(n.inFlow){if(r||e==null)return g&&s&&s(),y===""?"?":m?`? ${y}`:y}else if(r&&!f||e==null&&m)return y=`? ${y}`,
p&&!g?y+=Qs.lineComment(y,n.indent,l(p)):h&&i&&i(),y;g&&(p=null),m?(p&&(y+=Qs.lineComment(y,n.indent,l(p))),y=`? ${y}
${a}:`):(y=`${y}:`,p&&(y+=Qs.lineComment(y,n.indent,l(p))));let S,v,k;nt.isNode(e)?(S=!!e.spaceBefore,v=e.commentBefore,
k=e.comment):(S=!1,v=null,k=null,e&&typeof e=="object"&&(e=o.createNode(e))),n.implicitKey=!1,!m&&!p&&nt.isScalar(e)&&(n.
indentAtStart=y.length+1),h=!1,!u&&c.length>=2&&!n.inFlow&&!m&&nt.isSeq(e)&&!e.flow&&!e.tag&&!e.anchor&&(n.indent=n.indent.
substring(2));let O=!1,T=by.stringify(e,n,()=>O=!0,()=>h=!0),E=" ";if(p||S||v){if(E=S?`
`:"",v){let $=l(v);E+=`
${Qs.indentComment($,n.indent)}`}T===""&&!n.inFlow?E===`
`&&k&&(E=`

`):E+=`
${n.indent}`}else if(!m&&nt.isCollection(e)){let $=T[0],w=T.indexOf(`
`),V=w!==-1,St=n.inFlow??e.flow??e.items.length===0;if(V||!St){let Fn=!1;if(V&&($==="&"||$==="!")){let G=T.indexOf(" ");
$==="&"&&G!==-1&&G<w&&T[G+1]==="!"&&(G=T.indexOf(" ",G+1)),(G===-1||w<G)&&(Fn=!0)}Fn||(E=`
${n.indent}`)}}else(T===""||T[0]===`
`)&&(E="");return y+=E+T,n.inFlow?O&&s&&s():k&&!O?y+=Qs.lineComment(y,n.indent,l(k)):h&&i&&i(),y}Sy.stringifyPair=ZE});var Vl=d(Wl=>{"use strict";var vy=require("process");function e1(t,...e){t==="debug"&&console.log(...e)}function t1(t,e){
(t==="debug"||t==="warn")&&(typeof vy.emitWarning=="function"?vy.emitWarning(e):console.warn(e))}Wl.debug=e1;Wl.warn=t1});var fo=d(uo=>{"use strict";var lo=R(),_y=U(),ao="<<",co={identify:t=>t===ao||typeof t=="symbol"&&t.description===ao,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new _y.Scalar(Symbol(ao)),{addToJSMap:ky}),stringify:()=>ao},
n1=(t,e)=>(co.identify(e)||lo.isScalar(e)&&(!e.type||e.type===_y.Scalar.PLAIN)&&co.identify(e.value))&&t?.doc.schema.tags.
some(n=>n.tag===co.tag&&n.default);function ky(t,e,n){let s=Oy(t,n);if(lo.isSeq(s))for(let i of s.items)Gl(t,e,i);else if(Array.
isArray(s))for(let i of s)Gl(t,e,i);else Gl(t,e,s)}function Gl(t,e,n){let s=Oy(t,n);if(!lo.isMap(s))throw new Error("Mer\
ge sources must be maps or map aliases");let i=s.toJSON(null,t,Map);for(let[r,o]of i)e instanceof Map?e.has(r)||e.set(r,
o):e instanceof Set?e.add(r):Object.prototype.hasOwnProperty.call(e,r)||Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,
configurable:!0});return e}function Oy(t,e){return t&&lo.isAlias(e)?e.resolve(t.doc,t):e}uo.addMergeToJSMap=ky;uo.isMergeKey=
n1;uo.merge=co});var Jl=d(Ey=>{"use strict";var s1=Vl(),Ay=fo(),i1=Xs(),Ty=R(),Yl=wt();function r1(t,e,{key:n,value:s}){if(Ty.isNode(n)&&
n.addToJSMap)n.addToJSMap(t,e,s);else if(Ay.isMergeKey(t,n))Ay.addMergeToJSMap(t,e,s);else{let i=Yl.toJS(n,"",t);if(e instanceof
Map)e.set(i,Yl.toJS(s,i,t));else if(e instanceof Set)e.add(i);else{let r=o1(n,i,t),o=Yl.toJS(s,r,t);r in e?Object.defineProperty(
e,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[r]=o}}return e}function o1(t,e,n){if(e===null)return"";if(typeof e!=
"object")return String(e);if(Ty.isNode(t)&&n?.doc){let s=i1.createStringifyContext(n.doc,{});s.anchors=new Set;for(let r of n.
anchors.keys())s.anchors.add(r.anchor);s.inFlow=!0,s.inStringifyKey=!0;let i=t.toString(s);if(!n.mapKeyWarned){let r=JSON.
stringify(i);r.length>40&&(r=r.substring(0,36)+'..."'),s1.warn(n.doc.options.logLevel,`Keys with collection values will \
be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return i}
return JSON.stringify(e)}Ey.addPairToJSMap=r1});var Ot=d(Hl=>{"use strict";var Py=Gs(),a1=wy(),c1=Jl(),po=R();function l1(t,e,n){let s=Py.createNode(t,void 0,n),i=Py.createNode(
e,void 0,n);return new ho(s,i)}var ho=class t{constructor(e,n=null){Object.defineProperty(this,po.NODE_TYPE,{value:po.PAIR}),
this.key=e,this.value=n}clone(e){let{key:n,value:s}=this;return po.isNode(n)&&(n=n.clone(e)),po.isNode(s)&&(s=s.clone(e)),
new t(n,s)}toJSON(e,n){let s=n?.mapAsMap?new Map:{};return c1.addPairToJSMap(n,s,this)}toString(e,n,s){return e?.doc?a1.
stringifyPair(this,e,n,s):JSON.stringify(this)}};Hl.Pair=ho;Hl.createPair=l1});var zl=d(My=>{"use strict";var Zt=R(),Ny=Xs(),mo=Ys();function u1(t,e,n){return(e.inFlow??t.flow?f1:d1)(t,e,n)}function d1({
comment:t,items:e},n,{blockItemPrefix:s,flowChars:i,itemIndent:r,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:l}}=n,
u=Object.assign({},n,{indent:r,type:null}),f=!1,p=[];for(let g=0;g<e.length;++g){let h=e[g],y=null;if(Zt.isNode(h))!f&&h.
spaceBefore&&p.push(""),yo(n,p,h.commentBefore,f),h.comment&&(y=h.comment);else if(Zt.isPair(h)){let v=Zt.isNode(h.key)?
h.key:null;v&&(!f&&v.spaceBefore&&p.push(""),yo(n,p,v.commentBefore,f))}f=!1;let S=Ny.stringify(h,u,()=>y=null,()=>f=!0);
y&&(S+=mo.lineComment(S,r,l(y))),f&&y&&(f=!1),p.push(s+S)}let m;if(p.length===0)m=i.start+i.end;else{m=p[0];for(let g=1;g<
p.length;++g){let h=p[g];m+=h?`
${c}${h}`:`
`}}return t?(m+=`
`+mo.indentComment(l(t),c),a&&a()):f&&o&&o(),m}function f1({items:t},e,{flowChars:n,itemIndent:s}){let{indent:i,indentStep:r,
flowCollectionPadding:o,options:{commentString:a}}=e;s+=r;let c=Object.assign({},e,{indent:s,inFlow:!0,type:null}),l=!1,
u=0,f=[];for(let g=0;g<t.length;++g){let h=t[g],y=null;if(Zt.isNode(h))h.spaceBefore&&f.push(""),yo(e,f,h.commentBefore,
!1),h.comment&&(y=h.comment);else if(Zt.isPair(h)){let v=Zt.isNode(h.key)?h.key:null;v&&(v.spaceBefore&&f.push(""),yo(e,
f,v.commentBefore,!1),v.comment&&(l=!0));let k=Zt.isNode(h.value)?h.value:null;k?(k.comment&&(y=k.comment),k.commentBefore&&
(l=!0)):h.value==null&&v?.comment&&(y=v.comment)}y&&(l=!0);let S=Ny.stringify(h,c,()=>y=null);l||(l=f.length>u||S.includes(
`
`)),g<t.length-1?S+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=f.reduce((v,k)=>v+k.length+2,2)+(S.length+
2)>e.options.lineWidth)),l&&(S+=",")),y&&(S+=mo.lineComment(S,s,a(y))),f.push(S),u=f.length}let{start:p,end:m}=n;if(f.length===
0)return p+m;if(!l){let g=f.reduce((h,y)=>h+y.length+2,2);l=e.options.lineWidth>0&&g>e.options.lineWidth}if(l){let g=p;for(let h of f)
g+=h?`
${r}${i}${h}`:`
`;return`${g}
${i}${m}`}else return`${p}${o}${f.join(" ")}${o}${m}`}function yo({indent:t,options:{commentString:e}},n,s,i){if(s&&i&&(s=
s.replace(/^\n+/,"")),s){let r=mo.indentComment(e(s),t);n.push(r.trimStart())}}My.stringifyCollection=u1});var Tt=d(Ql=>{"use strict";var p1=zl(),h1=Jl(),m1=to(),At=R(),go=Ot(),y1=U();function Zs(t,e){let n=At.isScalar(e)?e.value:
e;for(let s of t)if(At.isPair(s)&&(s.key===e||s.key===n||At.isScalar(s.key)&&s.key.value===n))return s}var Xl=class extends m1.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(At.MAP,e),this.items=[]}static from(e,n,s){
let{keepUndefined:i,replacer:r}=s,o=new this(e),a=(c,l)=>{if(typeof r=="function")l=r.call(n,c,l);else if(Array.isArray(
r)&&!r.includes(c))return;(l!==void 0||i)&&o.items.push(go.createPair(c,l,s))};if(n instanceof Map)for(let[c,l]of n)a(c,
l);else if(n&&typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof e.sortMapEntries=="function"&&o.items.
sort(e.sortMapEntries),o}add(e,n){let s;At.isPair(e)?s=e:!e||typeof e!="object"||!("key"in e)?s=new go.Pair(e,e?.value):
s=new go.Pair(e.key,e.value);let i=Zs(this.items,s.key),r=this.schema?.sortMapEntries;if(i){if(!n)throw new Error(`Key ${s.
key} already set`);At.isScalar(i.value)&&y1.isScalarValue(s.value)?i.value.value=s.value:i.value=s.value}else if(r){let o=this.
items.findIndex(a=>r(s,a)<0);o===-1?this.items.push(s):this.items.splice(o,0,s)}else this.items.push(s)}delete(e){let n=Zs(
this.items,e);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(e,n){let i=Zs(this.items,e)?.value;return(!n&&
At.isScalar(i)?i.value:i)??void 0}has(e){return!!Zs(this.items,e)}set(e,n){this.add(new go.Pair(e,n),!0)}toJSON(e,n,s){let i=s?
new s:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(i);for(let r of this.items)h1.addPairToJSMap(n,i,r);return i}toString(e,n,s){
if(!e)return JSON.stringify(this);for(let i of this.items)if(!At.isPair(i))throw new Error(`Map items must all be pairs;\
 found ${JSON.stringify(i)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),
p1.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:n})}};
Ql.YAMLMap=Xl;Ql.findPair=Zs});var Hn=d(Iy=>{"use strict";var g1=R(),Ry=Tt(),b1={collection:"map",default:!0,nodeClass:Ry.YAMLMap,tag:"tag:yaml.org,200\
2:map",resolve(t,e){return g1.isMap(t)||e("Expected a mapping for this tag"),t},createNode:(t,e,n)=>Ry.YAMLMap.from(t,e,
n)};Iy.map=b1});var Et=d(Cy=>{"use strict";var S1=Gs(),w1=zl(),v1=to(),So=R(),_1=U(),k1=wt(),Zl=class extends v1.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(e){super(So.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let n=bo(
e);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(e,n){let s=bo(e);if(typeof s!="number")return;let i=this.
items[s];return!n&&So.isScalar(i)?i.value:i}has(e){let n=bo(e);return typeof n=="number"&&n<this.items.length}set(e,n){let s=bo(
e);if(typeof s!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[s];So.isScalar(i)&&_1.isScalarValue(
n)?i.value=n:this.items[s]=n}toJSON(e,n){let s=[];n?.onCreate&&n.onCreate(s);let i=0;for(let r of this.items)s.push(k1.toJS(
r,String(i++),n));return s}toString(e,n,s){return e?w1.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"\
[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:n}):JSON.stringify(this)}static from(e,n,s){let{replacer:i}=s,
r=new this(e);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof i=="function"){let c=n instanceof Set?
a:String(o++);a=i.call(n,c,a)}r.items.push(S1.createNode(a,void 0,s))}}return r}};function bo(t){let e=So.isScalar(t)?t.
value:t;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}Cy.YAMLSeq=Zl});var zn=d(Ly=>{"use strict";var O1=R(),qy=Et(),A1={collection:"seq",default:!0,nodeClass:qy.YAMLSeq,tag:"tag:yaml.org,200\
2:seq",resolve(t,e){return O1.isSeq(t)||e("Expected a sequence for this tag"),t},createNode:(t,e,n)=>qy.YAMLSeq.from(t,e,
n)};Ly.seq=A1});var ei=d(Dy=>{"use strict";var T1=zs(),E1={identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,
stringify(t,e,n,s){return e=Object.assign({actualString:!0},e),T1.stringifyString(t,e,n,s)}};Dy.string=E1});var wo=d(jy=>{"use strict";var $y=U(),xy={identify:t=>t==null,createNode:()=>new $y.Scalar(null),default:!0,tag:"tag:yam\
l.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new $y.Scalar(null),stringify:({source:t},e)=>typeof t=="strin\
g"&&xy.test.test(t)?t:e.options.nullStr};jy.nullTag=xy});var eu=d(Ky=>{"use strict";var P1=U(),Fy={identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:t=>new P1.Scalar(t[0]==="t"||t[0]==="T"),stringify({source:t,value:e},n){if(t&&Fy.test.test(t)){let s=t[0]==="t"||
t[0]==="T";if(e===s)return t}return e?n.options.trueStr:n.options.falseStr}};Ky.boolTag=Fy});var Xn=d(By=>{"use strict";function N1({format:t,minFractionDigits:e,tag:n,value:s}){if(typeof s=="bigint")return String(
s);let i=typeof s=="number"?s:Number(s);if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let r=Object.is(s,-0)?
"-0":JSON.stringify(s);if(!t&&e&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(r)&&!r.includes("e")){let o=r.indexOf(
".");o<0&&(o=r.length,r+=".");let a=e-(r.length-o-1);for(;a-- >0;)r+="0"}return r}By.stringifyNumber=N1});var nu=d(vo=>{"use strict";var M1=U(),tu=Xn(),R1={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:tu.stringifyNumber},I1={identify:t=>typeof t=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(
t),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():tu.stringifyNumber(t)}},C1={identify:t=>typeof t==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){let e=new M1.Scalar(
parseFloat(t)),n=t.indexOf(".");return n!==-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-n-1),e},stringify:tu.stringifyNumber};
vo.float=C1;vo.floatExp=I1;vo.floatNaN=R1});var iu=d(ko=>{"use strict";var Uy=Xn(),_o=t=>typeof t=="bigint"||Number.isInteger(t),su=(t,e,n,{intAsBigInt:s})=>s?BigInt(
t):parseInt(t.substring(e),n);function Wy(t,e,n){let{value:s}=t;return _o(s)&&s>=0?n+s.toString(e):Uy.stringifyNumber(t)}
var q1={identify:t=>_o(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(t,e,n)=>su(
t,2,8,n),stringify:t=>Wy(t,8,"0o")},L1={identify:_o,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,e,n)=>su(
t,0,10,n),stringify:Uy.stringifyNumber},D1={identify:t=>_o(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^0x[0-9a-fA-F]+$/,resolve:(t,e,n)=>su(t,2,16,n),stringify:t=>Wy(t,16,"0x")};ko.int=L1;ko.intHex=D1;ko.intOct=q1});var Gy=d(Vy=>{"use strict";var $1=Hn(),x1=wo(),j1=zn(),F1=ei(),K1=eu(),ru=nu(),ou=iu(),B1=[$1.map,j1.seq,F1.string,x1.nullTag,
K1.boolTag,ou.intOct,ou.int,ou.intHex,ru.floatNaN,ru.floatExp,ru.float];Vy.schema=B1});var Hy=d(Jy=>{"use strict";var U1=U(),W1=Hn(),V1=zn();function Yy(t){return typeof t=="bigint"||Number.isInteger(t)}var Oo=({
value:t})=>JSON.stringify(t),G1=[{identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify:Oo},
{identify:t=>t==null,createNode:()=>new U1.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:Oo},{identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:t=>t===
"true",stringify:Oo},{identify:Yy,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(t,e,{intAsBigInt:n})=>n?
BigInt(t):parseInt(t,10),stringify:({value:t})=>Yy(t)?t.toString():JSON.stringify(t)},{identify:t=>typeof t=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:t=>parseFloat(t),stringify:Oo}],
Y1={default:!0,tag:"",test:/^/,resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},J1=[W1.map,V1.seq].
concat(G1,Y1);Jy.schema=J1});var cu=d(zy=>{"use strict";var ti=require("buffer"),au=U(),H1=zs(),z1={identify:t=>t instanceof Uint8Array,default:!1,tag:"\
tag:yaml.org,2002:binary",resolve(t,e){if(typeof ti.Buffer=="function")return ti.Buffer.from(t,"base64");if(typeof atob==
"function"){let n=atob(t.replace(/[\n\r]/g,"")),s=new Uint8Array(n.length);for(let i=0;i<n.length;++i)s[i]=n.charCodeAt(
i);return s}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),t},
stringify({comment:t,type:e,value:n},s,i,r){if(!n)return"";let o=n,a;if(typeof ti.Buffer=="function")a=o instanceof ti.Buffer?
o.toString("base64"):ti.Buffer.from(o.buffer).toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<
o.length;++l)c+=String.fromCharCode(o[l]);a=btoa(c)}else throw new Error("This environment does not support writing bina\
ry tags; either Buffer or btoa is required");if(e??(e=au.Scalar.BLOCK_LITERAL),e!==au.Scalar.QUOTE_DOUBLE){let c=Math.max(
s.options.lineWidth-s.indent.length,s.options.minContentWidth),l=Math.ceil(a.length/c),u=new Array(l);for(let f=0,p=0;f<
l;++f,p+=c)u[f]=a.substr(p,c);a=u.join(e===au.Scalar.BLOCK_LITERAL?`
`:" ")}return H1.stringifyString({comment:t,type:e,value:a},s,i,r)}};zy.binary=z1});var Eo=d(To=>{"use strict";var Ao=R(),lu=Ot(),X1=U(),Q1=Et();function Xy(t,e){if(Ao.isSeq(t))for(let n=0;n<t.items.length;++n){
let s=t.items[n];if(!Ao.isPair(s)){if(Ao.isMap(s)){s.items.length>1&&e("Each pair must have its own sequence indicator");
let i=s.items[0]||new lu.Pair(new X1.Scalar(null));if(s.commentBefore&&(i.key.commentBefore=i.key.commentBefore?`${s.commentBefore}\

${i.key.commentBefore}`:s.commentBefore),s.comment){let r=i.value??i.key;r.comment=r.comment?`${s.comment}
${r.comment}`:s.comment}s=i}t.items[n]=Ao.isPair(s)?s:new lu.Pair(s)}}else e("Expected a sequence for this tag");return t}
function Qy(t,e,n){let{replacer:s}=n,i=new Q1.YAMLSeq(t);i.tag="tag:yaml.org,2002:pairs";let r=0;if(e&&Symbol.iterator in
Object(e))for(let o of e){typeof s=="function"&&(o=s.call(e,String(r++),o));let a,c;if(Array.isArray(o))if(o.length===2)
a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let l=Object.
keys(o);if(l.length===1)a=l[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else
a=o;i.items.push(lu.createPair(a,c,n))}return i}var Z1={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Xy,
createNode:Qy};To.createPairs=Qy;To.pairs=Z1;To.resolvePairs=Xy});var fu=d(du=>{"use strict";var Zy=R(),uu=wt(),ni=Tt(),eP=Et(),eg=Eo(),en=class t extends eP.YAMLSeq{constructor(){super(),
this.add=ni.YAMLMap.prototype.add.bind(this),this.delete=ni.YAMLMap.prototype.delete.bind(this),this.get=ni.YAMLMap.prototype.
get.bind(this),this.has=ni.YAMLMap.prototype.has.bind(this),this.set=ni.YAMLMap.prototype.set.bind(this),this.tag=t.tag}toJSON(e,n){
if(!n)return super.toJSON(e);let s=new Map;n?.onCreate&&n.onCreate(s);for(let i of this.items){let r,o;if(Zy.isPair(i)?(r=
uu.toJS(i.key,"",n),o=uu.toJS(i.value,r,n)):r=uu.toJS(i,"",n),s.has(r))throw new Error("Ordered maps must not include du\
plicate keys");s.set(r,o)}return s}static from(e,n,s){let i=eg.createPairs(e,n,s),r=new this;return r.items=i.items,r}};
en.tag="tag:yaml.org,2002:omap";var tP={collection:"seq",identify:t=>t instanceof Map,nodeClass:en,default:!1,tag:"tag:y\
aml.org,2002:omap",resolve(t,e){let n=eg.resolvePairs(t,e),s=[];for(let{key:i}of n.items)Zy.isScalar(i)&&(s.includes(i.value)?
e(`Ordered maps must not include duplicate keys: ${i.value}`):s.push(i.value));return Object.assign(new en,n)},createNode:(t,e,n)=>en.
from(t,e,n)};du.YAMLOMap=en;du.omap=tP});var rg=d(pu=>{"use strict";var tg=U();function ng({value:t,source:e},n){return e&&(t?sg:ig).test.test(e)?e:t?n.options.trueStr:
n.options.falseStr}var sg={identify:t=>t===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new tg.Scalar(!0),stringify:ng},ig={identify:t=>t===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new tg.Scalar(!1),stringify:ng};pu.falseTag=ig;pu.trueTag=sg});var og=d(Po=>{"use strict";var nP=U(),hu=Xn(),sP={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:hu.stringifyNumber},iP={identify:t=>typeof t=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(
t.replace(/_/g,"")),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():hu.stringifyNumber(t)}},rP={
identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){
let e=new nP.Scalar(parseFloat(t.replace(/_/g,""))),n=t.indexOf(".");if(n!==-1){let s=t.substring(n+1).replace(/_/g,"");
s[s.length-1]==="0"&&(e.minFractionDigits=s.length)}return e},stringify:hu.stringifyNumber};Po.float=rP;Po.floatExp=iP;Po.
floatNaN=sP});var cg=d(ii=>{"use strict";var ag=Xn(),si=t=>typeof t=="bigint"||Number.isInteger(t);function No(t,e,n,{intAsBigInt:s}){
let i=t[0];if((i==="-"||i==="+")&&(e+=1),t=t.substring(e).replace(/_/g,""),s){switch(n){case 2:t=`0b${t}`;break;case 8:t=
`0o${t}`;break;case 16:t=`0x${t}`;break}let o=BigInt(t);return i==="-"?BigInt(-1)*o:o}let r=parseInt(t,n);return i==="-"?
-1*r:r}function mu(t,e,n){let{value:s}=t;if(si(s)){let i=s.toString(e);return s<0?"-"+n+i.substr(1):n+i}return ag.stringifyNumber(
t)}var oP={identify:si,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,e,n)=>No(t,
2,2,n),stringify:t=>mu(t,2,"0b")},aP={identify:si,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:(t,e,n)=>No(t,1,8,n),stringify:t=>mu(t,8,"0")},cP={identify:si,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(t,e,n)=>No(t,0,10,n),stringify:ag.stringifyNumber},lP={identify:si,default:!0,tag:"tag:yaml.org,2002:int",format:"\
HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,e,n)=>No(t,2,16,n),stringify:t=>mu(t,16,"0x")};ii.int=cP;ii.intBin=oP;ii.intHex=
lP;ii.intOct=aP});var gu=d(yu=>{"use strict";var Io=R(),Mo=Ot(),Ro=Tt(),tn=class t extends Ro.YAMLMap{constructor(e){super(e),this.tag=t.tag}add(e){
let n;Io.isPair(e)?n=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?n=new Mo.Pair(e.key,null):n=new Mo.
Pair(e,null),Ro.findPair(this.items,n.key)||this.items.push(n)}get(e,n){let s=Ro.findPair(this.items,e);return!n&&Io.isPair(
s)?Io.isScalar(s.key)?s.key.value:s.key:s}set(e,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for se\
t(key, value) in a YAML set, not ${typeof n}`);let s=Ro.findPair(this.items,e);s&&!n?this.items.splice(this.items.indexOf(
s),1):!s&&n&&this.items.push(new Mo.Pair(e))}toJSON(e,n){return super.toJSON(e,n,Set)}toString(e,n,s){if(!e)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),n,s);throw new Error(
"Set items must all have null values")}static from(e,n,s){let{replacer:i}=s,r=new this(e);if(n&&Symbol.iterator in Object(
n))for(let o of n)typeof i=="function"&&(o=i.call(n,o,o)),r.items.push(Mo.createPair(o,null,s));return r}};tn.tag="tag:y\
aml.org,2002:set";var uP={collection:"map",identify:t=>t instanceof Set,nodeClass:tn,default:!1,tag:"tag:yaml.org,2002:s\
et",createNode:(t,e,n)=>tn.from(t,e,n),resolve(t,e){if(Io.isMap(t)){if(t.hasAllNullValues(!0))return Object.assign(new tn,
t);e("Set items must all have null values")}else e("Expected a mapping for this tag");return t}};yu.YAMLSet=tn;yu.set=uP});var Su=d(Co=>{"use strict";var dP=Xn();function bu(t,e){let n=t[0],s=n==="-"||n==="+"?t.substring(1):t,i=o=>e?BigInt(o):
Number(o),r=s.replace(/_/g,"").split(":").reduce((o,a)=>o*i(60)+i(a),i(0));return n==="-"?i(-1)*r:r}function lg(t){let{value:e}=t,
n=o=>o;if(typeof e=="bigint")n=o=>BigInt(o);else if(isNaN(e)||!isFinite(e))return dP.stringifyNumber(t);let s="";e<0&&(s=
"-",e*=n(-1));let i=n(60),r=[e%i];return e<60?r.unshift(0):(e=(e-r[0])/i,r.unshift(e%i),e>=60&&(e=(e-r[0])/i,r.unshift(e))),
s+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var fP={identify:t=>typeof t=="bigint"||Number.
isInteger(t),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(t,e,{
intAsBigInt:n})=>bu(t,n),stringify:lg},pP={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:t=>bu(t,!1),stringify:lg},ug={identify:t=>t instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0\
-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(
ug.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,s,i,r,o,a]=e.map(Number),c=e[7]?
Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(n,s-1,i,r||0,o||0,a||0,c),u=e[8];if(u&&u!=="Z"){let f=bu(u,!1);Math.abs(f)<
30&&(f*=60),l-=6e4*f}return new Date(l)},stringify:({value:t})=>t?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};
Co.floatTime=pP;Co.intTime=fP;Co.timestamp=ug});var pg=d(fg=>{"use strict";var hP=Hn(),mP=wo(),yP=zn(),gP=ei(),bP=cu(),dg=rg(),wu=og(),qo=cg(),SP=fo(),wP=fu(),vP=Eo(),_P=gu(),
vu=Su(),kP=[hP.map,yP.seq,gP.string,mP.nullTag,dg.trueTag,dg.falseTag,qo.intBin,qo.intOct,qo.int,qo.intHex,wu.floatNaN,wu.
floatExp,wu.float,bP.binary,SP.merge,wP.omap,vP.pairs,_P.set,vu.intTime,vu.floatTime,vu.timestamp];fg.schema=kP});var kg=d(Ou=>{"use strict";var gg=Hn(),OP=wo(),bg=zn(),AP=ei(),TP=eu(),_u=nu(),ku=iu(),EP=Gy(),PP=Hy(),Sg=cu(),ri=fo(),wg=fu(),
vg=Eo(),hg=pg(),_g=gu(),Lo=Su(),mg=new Map([["core",EP.schema],["failsafe",[gg.map,bg.seq,AP.string]],["json",PP.schema],
["yaml11",hg.schema],["yaml-1.1",hg.schema]]),yg={binary:Sg.binary,bool:TP.boolTag,float:_u.float,floatExp:_u.floatExp,floatNaN:_u.
floatNaN,floatTime:Lo.floatTime,int:ku.int,intHex:ku.intHex,intOct:ku.intOct,intTime:Lo.intTime,map:gg.map,merge:ri.merge,
null:OP.nullTag,omap:wg.omap,pairs:vg.pairs,seq:bg.seq,set:_g.set,timestamp:Lo.timestamp},NP={"tag:yaml.org,2002:binary":Sg.
binary,"tag:yaml.org,2002:merge":ri.merge,"tag:yaml.org,2002:omap":wg.omap,"tag:yaml.org,2002:pairs":vg.pairs,"tag:yaml.\
org,2002:set":_g.set,"tag:yaml.org,2002:timestamp":Lo.timestamp};function MP(t,e,n){let s=mg.get(e);if(s&&!t)return n&&!s.
includes(ri.merge)?s.concat(ri.merge):s.slice();let i=s;if(!i)if(Array.isArray(t))i=[];else{let r=Array.from(mg.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${r} or \
define customTags array`)}if(Array.isArray(t))for(let r of t)i=i.concat(r);else typeof t=="function"&&(i=t(i.slice()));return n&&
(i=i.concat(ri.merge)),i.reduce((r,o)=>{let a=typeof o=="string"?yg[o]:o;if(!a){let c=JSON.stringify(o),l=Object.keys(yg).
map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return r.includes(a)||r.
push(a),r},[])}Ou.coreKnownTags=NP;Ou.getTags=MP});var Eu=d(Og=>{"use strict";var Au=R(),RP=Hn(),IP=zn(),CP=ei(),Do=kg(),qP=(t,e)=>t.key<e.key?-1:t.key>e.key?1:0,Tu=class t{constructor({
compat:e,customTags:n,merge:s,resolveKnownTags:i,schema:r,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(
e)?Do.getTags(e,"compat"):e?Do.getTags(null,e):null,this.name=typeof r=="string"&&r||"core",this.knownTags=i?Do.coreKnownTags:
{},this.tags=Do.getTags(n,this.name,s),this.toStringOptions=a??null,Object.defineProperty(this,Au.MAP,{value:RP.map}),Object.
defineProperty(this,Au.SCALAR,{value:CP.string}),Object.defineProperty(this,Au.SEQ,{value:IP.seq}),this.sortMapEntries=typeof o==
"function"?o:o===!0?qP:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=
this.tags.slice(),e}};Og.Schema=Tu});var Tg=d(Ag=>{"use strict";var LP=R(),Pu=Xs(),oi=Ys();function DP(t,e){let n=[],s=e.directives===!0;if(e.directives!==!1&&
t.directives){let c=t.directives.toString(t);c?(n.push(c),s=!0):t.directives.docStart&&(s=!0)}s&&n.push("---");let i=Pu.
createStringifyContext(t,e),{commentString:r}=i.options;if(t.commentBefore){n.length!==1&&n.unshift("");let c=r(t.commentBefore);
n.unshift(oi.indentComment(c,""))}let o=!1,a=null;if(t.contents){if(LP.isNode(t.contents)){if(t.contents.spaceBefore&&s&&
n.push(""),t.contents.commentBefore){let u=r(t.contents.commentBefore);n.push(oi.indentComment(u,""))}i.forceBlockIndent=
!!t.comment,a=t.contents.comment}let c=a?void 0:()=>o=!0,l=Pu.stringify(t.contents,i,()=>a=null,c);a&&(l+=oi.lineComment(
l,"",r(a))),(l[0]==="|"||l[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${l}`:n.push(l)}else n.push(Pu.stringify(
t.contents,i));if(t.directives?.docEnd)if(t.comment){let c=r(t.comment);c.includes(`
`)?(n.push("..."),n.push(oi.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=t.comment;c&&o&&(c=c.
replace(/^\n+/,"")),c&&((!o||a)&&n[n.length-1]!==""&&n.push(""),n.push(oi.indentComment(r(c),"")))}return n.join(`
`)+`
`}Ag.stringifyDocument=DP});var ai=d(Eg=>{"use strict";var $P=Vs(),Qn=to(),be=R(),xP=Ot(),jP=wt(),FP=Eu(),KP=Tg(),Nu=Xr(),BP=Cl(),UP=Gs(),Mu=Il(),Ru=class t{constructor(e,n,s){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,be.NODE_TYPE,{value:be.
DOC});let i=null;typeof n=="function"||Array.isArray(n)?i=n:s===void 0&&n&&(s=n,n=void 0);let r=Object.assign({intAsBigInt:!1,
keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s);this.options=
r;let{version:o}=r;s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.
yaml.version)):this.directives=new Mu.Directives({version:o}),this.setSchema(o,s),this.contents=e===void 0?null:this.createNode(
e,i,s)}clone(){let e=Object.create(t.prototype,{[be.NODE_TYPE]:{value:be.DOC}});return e.commentBefore=this.commentBefore,
e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),
this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=be.isNode(this.contents)?
this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Zn(this.contents)&&this.contents.
add(e)}addIn(e,n){Zn(this.contents)&&this.contents.addIn(e,n)}createAlias(e,n){if(!e.anchor){let s=Nu.anchorNames(this);
e.anchor=!n||s.has(n)?Nu.findNewAnchor(n||"a",s):n}return new $P.Alias(e.anchor)}createNode(e,n,s){let i;if(typeof n=="f\
unction")e=n.call({"":e},"",e),i=n;else if(Array.isArray(n)){let y=v=>typeof v=="number"||v instanceof String||v instanceof
Number,S=n.filter(y).map(String);S.length>0&&(n=n.concat(S)),i=n}else s===void 0&&n&&(s=n,n=void 0);let{aliasDuplicateObjects:r,
anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:u}=s??{},{onAnchor:f,setAnchors:p,sourceObjects:m}=Nu.createNodeAnchors(
this,o||"a"),g={aliasDuplicateObjects:r??!0,keepUndefined:c??!1,onAnchor:f,onTagObj:l,replacer:i,schema:this.schema,sourceObjects:m},
h=UP.createNode(e,u,g);return a&&be.isCollection(h)&&(h.flow=!0),p(),h}createPair(e,n,s={}){let i=this.createNode(e,null,
s),r=this.createNode(n,null,s);return new xP.Pair(i,r)}delete(e){return Zn(this.contents)?this.contents.delete(e):!1}deleteIn(e){
return Qn.isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):Zn(this.contents)?this.contents.deleteIn(e):!1}get(e,n){
return be.isCollection(this.contents)?this.contents.get(e,n):void 0}getIn(e,n){return Qn.isEmptyPath(e)?!n&&be.isScalar(
this.contents)?this.contents.value:this.contents:be.isCollection(this.contents)?this.contents.getIn(e,n):void 0}has(e){return be.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return Qn.isEmptyPath(e)?this.contents!==void 0:be.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,n){this.contents==null?this.contents=Qn.collectionFromPath(this.schema,[e],
n):Zn(this.contents)&&this.contents.set(e,n)}setIn(e,n){Qn.isEmptyPath(e)?this.contents=n:this.contents==null?this.contents=
Qn.collectionFromPath(this.schema,Array.from(e),n):Zn(this.contents)&&this.contents.setIn(e,n)}setSchema(e,n={}){typeof e==
"number"&&(e=String(e));let s;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Mu.
Directives({version:"1.1"}),s={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=e:this.directives=new Mu.Directives({version:e}),s={resolveKnownTags:!0,schema:"core"};break;case null:this.
directives&&delete this.directives,s=null;break;default:{let i=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' \
or null as first argument, but found: ${i}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(s)this.schema=new FP.
Schema(Object.assign(s,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:e,jsonArg:n,mapAsMap:s,maxAliasCount:i,onAnchor:r,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:s===
!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=jP.toJS(this.contents,n??"",a);if(typeof r=="function")for(let{
count:l,res:u}of a.anchors.values())r(u,l);return typeof o=="function"?BP.applyReviver(o,{"":c},"",c):c}toJSON(e,n){return this.
toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:n})}toString(e={}){if(this.errors.length>0)throw new Error("Document with e\
rrors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let n=JSON.stringify(
e.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}return KP.stringifyDocument(this,e)}};
function Zn(t){if(be.isCollection(t))return!0;throw new Error("Expected a YAML collection as document contents")}Eg.Document=
Ru});var ui=d(li=>{"use strict";var ci=class extends Error{constructor(e,n,s,i){super(),this.name=e,this.code=s,this.message=
i,this.pos=n}},Iu=class extends ci{constructor(e,n,s){super("YAMLParseError",e,n,s)}},Cu=class extends ci{constructor(e,n,s){
super("YAMLWarning",e,n,s)}},WP=(t,e)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>e.linePos(a));let{line:s,col:i}=n.
linePos[0];n.message+=` at line ${s}, column ${i}`;let r=i-1,o=t.substring(e.lineStarts[s-1],e.lineStarts[s]).replace(/[\n\r]+$/,
"");if(r>=60&&o.length>80){let a=Math.min(r-39,o.length-79);o="\u2026"+o.substring(a),r-=a-1}if(o.length>80&&(o=o.substring(
0,79)+"\u2026"),s>1&&/^ *$/.test(o.substring(0,r))){let a=t.substring(e.lineStarts[s-2],e.lineStarts[s-1]);a.length>80&&
(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=n.linePos[1];c?.line===s&&c.col>i&&(a=Math.max(1,Math.min(c.col-i,80-r)));let l=" ".
repeat(r)+"^".repeat(a);n.message+=`:

${o}
${l}
`}};li.YAMLError=ci;li.YAMLParseError=Iu;li.YAMLWarning=Cu;li.prettifyError=WP});var di=d(Pg=>{"use strict";function VP(t,{flow:e,indicator:n,next:s,offset:i,onError:r,parentIndent:o,startOnNewline:a}){
let c=!1,l=a,u=a,f="",p="",m=!1,g=!1,h=null,y=null,S=null,v=null,k=null,O=null,T=null;for(let w of t)switch(g&&(w.type!==
"space"&&w.type!=="newline"&&w.type!=="comma"&&r(w.offset,"MISSING_CHAR","Tags and anchors must be separated from the ne\
xt token by white space"),g=!1),h&&(l&&w.type!=="comment"&&w.type!=="newline"&&r(h,"TAB_AS_INDENT","Tabs are not allowed\
 as indentation"),h=null),w.type){case"space":!e&&(n!=="doc-start"||s?.type!=="flow-collection")&&w.source.includes("	")&&
(h=w),u=!0;break;case"comment":{u||r(w,"MISSING_CHAR","Comments must be separated from other tokens by white space chara\
cters");let V=w.source.substring(1)||" ";f?f+=p+V:f=V,p="",l=!1;break}case"newline":l?f?f+=w.source:(!O||n!=="seq-item-i\
nd")&&(c=!0):p+=w.source,l=!0,m=!0,(y||S)&&(v=w),u=!0;break;case"anchor":y&&r(w,"MULTIPLE_ANCHORS","A node can have at m\
ost one anchor"),w.source.endsWith(":")&&r(w.offset+w.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),
y=w,T??(T=w.offset),l=!1,u=!1,g=!0;break;case"tag":{S&&r(w,"MULTIPLE_TAGS","A node can have at most one tag"),S=w,T??(T=
w.offset),l=!1,u=!1,g=!0;break}case n:(y||S)&&r(w,"BAD_PROP_ORDER",`Anchors and tags must be after the ${w.source} indic\
ator`),O&&r(w,"UNEXPECTED_TOKEN",`Unexpected ${w.source} in ${e??"collection"}`),O=w,l=n==="seq-item-ind"||n==="explicit\
-key-ind",u=!1;break;case"comma":if(e){k&&r(w,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),k=w,l=!1,u=!1;break}default:r(w,
"UNEXPECTED_TOKEN",`Unexpected ${w.type} token`),l=!1,u=!1}let E=t[t.length-1],$=E?E.offset+E.source.length:i;return g&&
s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&r(s.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),h&&(l&&h.indent<=o||s?.type==="block-map"||s?.type===
"block-seq")&&r(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:O,spaceBefore:c,comment:f,hasNewline:m,
anchor:y,tag:S,newlineAfterProp:v,end:$,start:T??$}}Pg.resolveProps=VP});var $o=d(Ng=>{"use strict";function qu(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-s\
calar":case"single-quoted-scalar":if(t.source.includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){
for(let n of e.start)if(n.type==="newline")return!0;if(e.sep){for(let n of e.sep)if(n.type==="newline")return!0}if(qu(e.
key)||qu(e.value))return!0}return!1;default:return!0}}Ng.containsNewline=qu});var Lu=d(Mg=>{"use strict";var GP=$o();function YP(t,e,n){if(e?.type==="flow-collection"){let s=e.end[0];s.indent===t&&(s.
source==="]"||s.source==="}")&&GP.containsNewline(e)&&n(s,"BAD_INDENT","Flow end indicator should be more indented than \
parent",!0)}}Mg.flowIndentCheck=YP});var Du=d(Ig=>{"use strict";var Rg=R();function JP(t,e,n){let{uniqueKeys:s}=t.options;if(s===!1)return!1;let i=typeof s==
"function"?s:(r,o)=>r===o||Rg.isScalar(r)&&Rg.isScalar(o)&&r.value===o.value;return e.some(r=>i(r.key,n))}Ig.mapIncludes=
JP});var xg=d($g=>{"use strict";var Cg=Ot(),HP=Tt(),qg=di(),zP=$o(),Lg=Lu(),XP=Du(),Dg="All mapping items must start at the s\
ame column";function QP({composeNode:t,composeEmptyNode:e},n,s,i,r){let o=r?.nodeClass??HP.YAMLMap,a=new o(n.schema);n.atRoot&&
(n.atRoot=!1);let c=s.offset,l=null;for(let u of s.items){let{start:f,key:p,sep:m,value:g}=u,h=qg.resolveProps(f,{indicator:"\
explicit-key-ind",next:p??m?.[0],offset:c,onError:i,parentIndent:s.indent,startOnNewline:!0}),y=!h.found;if(y){if(p&&(p.
type==="block-seq"?i(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&
p.indent!==s.indent&&i(c,"BAD_INDENT",Dg)),!h.anchor&&!h.tag&&!m){l=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||zP.containsNewline(p))&&i(p??f[f.length-1],"MULTILINE_IMP\
LICIT_KEY","Implicit keys need to be on a single line")}else h.found?.indent!==s.indent&&i(c,"BAD_INDENT",Dg);n.atKey=!0;
let S=h.end,v=p?t(n,p,h,i):e(n,S,f,null,h,i);n.schema.compat&&Lg.flowIndentCheck(s.indent,p,i),n.atKey=!1,XP.mapIncludes(
n,a.items,v)&&i(S,"DUPLICATE_KEY","Map keys must be unique");let k=qg.resolveProps(m??[],{indicator:"map-value-ind",next:g,
offset:v.range[2],onError:i,parentIndent:s.indent,startOnNewline:!p||p.type==="block-scalar"});if(c=k.end,k.found){y&&(g?.
type==="block-map"&&!k.hasNewline&&i(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.
options.strict&&h.start<k.found.offset-1024&&i(v.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars\
 after the start of an implicit block mapping key"));let O=g?t(n,g,k,i):e(n,c,m,null,k,i);n.schema.compat&&Lg.flowIndentCheck(
s.indent,g,i),c=O.range[2];let T=new Cg.Pair(v,O);n.options.keepSourceTokens&&(T.srcToken=u),a.items.push(T)}else{y&&i(v.
range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),k.comment&&(v.comment?v.comment+=`
`+k.comment:v.comment=k.comment);let O=new Cg.Pair(v);n.options.keepSourceTokens&&(O.srcToken=u),a.items.push(O)}}return l&&
l<c&&i(l,"IMPOSSIBLE","Map comment with trailing content"),a.range=[s.offset,c,l??c],a}$g.resolveBlockMap=QP});var Fg=d(jg=>{"use strict";var ZP=Et(),eN=di(),tN=Lu();function nN({composeNode:t,composeEmptyNode:e},n,s,i,r){let o=r?.
nodeClass??ZP.YAMLSeq,a=new o(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=s.offset,l=null;for(let{start:u,
value:f}of s.items){let p=eN.resolveProps(u,{indicator:"seq-item-ind",next:f,offset:c,onError:i,parentIndent:s.indent,startOnNewline:!0});
if(!p.found)if(p.anchor||p.tag||f)f?.type==="block-seq"?i(p.end,"BAD_INDENT","All sequence items must start at the same \
column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{l=p.end,p.comment&&(a.comment=p.comment);continue}
let m=f?t(n,f,p,i):e(n,p.end,u,null,p,i);n.schema.compat&&tN.flowIndentCheck(s.indent,f,i),c=m.range[2],a.items.push(m)}
return a.range=[s.offset,c,l??c],a}jg.resolveBlockSeq=nN});var es=d(Kg=>{"use strict";function sN(t,e,n,s){let i="";if(t){let r=!1,o="";for(let a of t){let{source:c,type:l}=a;switch(l){case"\
space":r=!0;break;case"comment":{n&&!r&&s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space \
characters");let u=c.substring(1)||" ";i?i+=o+u:i=u,o="";break}case"newline":i&&(o+=c),r=!0;break;default:s(a,"UNEXPECTE\
D_TOKEN",`Unexpected ${l} at node end`)}e+=c.length}}return{comment:i,offset:e}}Kg.resolveEnd=sN});var Vg=d(Wg=>{"use strict";var iN=R(),rN=Ot(),Bg=Tt(),oN=Et(),aN=es(),Ug=di(),cN=$o(),lN=Du(),$u="Block collections are \
not allowed within flow collections",xu=t=>t&&(t.type==="block-map"||t.type==="block-seq");function uN({composeNode:t,composeEmptyNode:e},n,s,i,r){
let o=s.start.source==="{",a=o?"flow map":"flow sequence",c=r?.nodeClass??(o?Bg.YAMLMap:oN.YAMLSeq),l=new c(n.schema);l.
flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=s.offset+s.start.source.length;for(let y=0;y<s.items.
length;++y){let S=s.items[y],{start:v,key:k,sep:O,value:T}=S,E=Ug.resolveProps(v,{flow:a,indicator:"explicit-key-ind",next:k??
O?.[0],offset:f,onError:i,parentIndent:s.indent,startOnNewline:!1});if(!E.found){if(!E.anchor&&!E.tag&&!O&&!T){y===0&&E.
comma?i(E.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<s.items.length-1&&i(E.start,"UNEXPECTED_TOKEN",`Unexpected \
empty item in ${a}`),E.comment&&(l.comment?l.comment+=`
`+E.comment:l.comment=E.comment),f=E.end;continue}!o&&n.options.strict&&cN.containsNewline(k)&&i(k,"MULTILINE_IMPLICIT_K\
EY","Implicit keys of flow sequence pairs need to be on a single line")}if(y===0)E.comma&&i(E.comma,"UNEXPECTED_TOKEN",`\
Unexpected , in ${a}`);else if(E.comma||i(E.start,"MISSING_CHAR",`Missing , between ${a} items`),E.comment){let $="";e:for(let w of v)
switch(w.type){case"comma":case"space":break;case"comment":$=w.source.substring(1);break e;default:break e}if($){let w=l.
items[l.items.length-1];iN.isPair(w)&&(w=w.value??w.key),w.comment?w.comment+=`
`+$:w.comment=$,E.comment=E.comment.substring($.length+1)}}if(!o&&!O&&!E.found){let $=T?t(n,T,E,i):e(n,E.end,O,null,E,i);
l.items.push($),f=$.range[2],xu(T)&&i($.range,"BLOCK_IN_FLOW",$u)}else{n.atKey=!0;let $=E.end,w=k?t(n,k,E,i):e(n,$,v,null,
E,i);xu(k)&&i(w.range,"BLOCK_IN_FLOW",$u),n.atKey=!1;let V=Ug.resolveProps(O??[],{flow:a,indicator:"map-value-ind",next:T,
offset:w.range[2],onError:i,parentIndent:s.indent,startOnNewline:!1});if(V.found){if(!o&&!E.found&&n.options.strict){if(O)
for(let G of O){if(G===V.found)break;if(G.type==="newline"){i(G,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence\
 pairs need to be on a single line");break}}E.start<V.found.offset-1024&&i(V.found,"KEY_OVER_1024_CHARS","The : indicato\
r must be at most 1024 chars after the start of an implicit flow sequence key")}}else T&&("source"in T&&T.source?.[0]===
":"?i(T,"MISSING_CHAR",`Missing space after : in ${a}`):i(V.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let St=T?
t(n,T,V,i):V.found?e(n,V.end,O,null,V,i):null;St?xu(T)&&i(St.range,"BLOCK_IN_FLOW",$u):V.comment&&(w.comment?w.comment+=
`
`+V.comment:w.comment=V.comment);let Fn=new rN.Pair(w,St);if(n.options.keepSourceTokens&&(Fn.srcToken=S),o){let G=l;lN.mapIncludes(
n,G.items,w)&&i($,"DUPLICATE_KEY","Map keys must be unique"),G.items.push(Fn)}else{let G=new Bg.YAMLMap(n.schema);G.flow=
!0,G.items.push(Fn);let Cm=(St??w).range;G.range=[w.range[0],Cm[1],Cm[2]],l.items.push(G)}f=St?St.range[2]:V.end}}let p=o?
"}":"]",[m,...g]=s.end,h=f;if(m?.source===p)h=m.offset+m.source.length;else{let y=a[0].toUpperCase()+a.substring(1),S=u?
`${y} must end with a ${p}`:`${y} in block collection must be sufficiently indented and end with a ${p}`;i(f,u?"MISSING_\
CHAR":"BAD_INDENT",S),m&&m.source.length!==1&&g.unshift(m)}if(g.length>0){let y=aN.resolveEnd(g,h,n.options.strict,i);y.
comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[s.offset,h,y.offset]}else l.range=[s.offset,h,h];return l}Wg.resolveFlowCollection=
uN});var Yg=d(Gg=>{"use strict";var dN=R(),fN=U(),pN=Tt(),hN=Et(),mN=xg(),yN=Fg(),gN=Vg();function ju(t,e,n,s,i,r){let o=n.type===
"block-map"?mN.resolveBlockMap(t,e,n,s,r):n.type==="block-seq"?yN.resolveBlockSeq(t,e,n,s,r):gN.resolveFlowCollection(t,
e,n,s,r),a=o.constructor;return i==="!"||i===a.tagName?(o.tag=a.tagName,o):(i&&(o.tag=i),o)}function bN(t,e,n,s,i){let r=s.
tag,o=r?e.directives.tagName(r.source,p=>i(r,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="block-seq"){let{anchor:p,newlineAfterProp:m}=s,
g=p&&r?p.offset>r.offset?p:r:p??r;g&&(!m||m.offset<g.offset)&&i(g,"MISSING_CHAR","Missing newline after block sequence p\
rops")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||
o===pN.YAMLMap.tagName&&a==="map"||o===hN.YAMLSeq.tagName&&a==="seq")return ju(t,e,n,i,o);let c=e.schema.tags.find(p=>p.
tag===o&&p.collection===a);if(!c){let p=e.schema.knownTags[o];if(p?.collection===a)e.schema.tags.push(Object.assign({},p,
{default:!1})),c=p;else return p?i(r,"BAD_COLLECTION_TYPE",`${p.tag} used for ${a} collection, but expects ${p.collection??
"scalar"}`,!0):i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),ju(t,e,n,i,o)}let l=ju(t,e,n,i,o,c),u=c.resolve?.(l,p=>i(
r,"TAG_RESOLVE_FAILED",p),e.options)??l,f=dN.isNode(u)?u:new fN.Scalar(u);return f.range=l.range,f.tag=o,c?.format&&(f.format=
c.format),f}Gg.composeCollection=bN});var Ku=d(Jg=>{"use strict";var Fu=U();function SN(t,e,n){let s=e.offset,i=wN(e,t.options.strict,n);if(!i)return{value:"",
type:null,comment:"",range:[s,s,s]};let r=i.mode===">"?Fu.Scalar.BLOCK_FOLDED:Fu.Scalar.BLOCK_LITERAL,o=e.source?vN(e.source):
[],a=o.length;for(let h=o.length-1;h>=0;--h){let y=o[h][1];if(y===""||y==="\r")a=h;else break}if(a===0){let h=i.chomp===
"+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",y=s+i.length;return e.source&&(y+=e.source.length),{value:h,type:r,comment:i.comment,
range:[s,y,y]}}let c=e.indent+i.indent,l=e.offset+i.length,u=0;for(let h=0;h<a;++h){let[y,S]=o[h];if(S===""||S==="\r")i.
indent===0&&y.length>c&&(c=y.length);else{y.length<c&&n(l+y.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),i.indent===0&&(c=y.length),u=h,c===0&&!t.atRoot&&n(l,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}l+=y.length+S.length+1}for(let h=o.length-1;h>=a;--h)
o[h][0].length>c&&(a=h+1);let f="",p="",m=!1;for(let h=0;h<u;++h)f+=o[h][0].slice(c)+`
`;for(let h=u;h<a;++h){let[y,S]=o[h];l+=y.length+S.length+1;let v=S[S.length-1]==="\r";if(v&&(S=S.slice(0,-1)),S&&y.length<
c){let O=`Block scalar lines must not be less indented than their ${i.indent?"explicit indentation indicator":"first lin\
e"}`;n(l-S.length-(v?2:1),"BAD_INDENT",O),y=""}r===Fu.Scalar.BLOCK_LITERAL?(f+=p+y.slice(c)+S,p=`
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
`}let g=s+i.length+e.source.length;return{value:f,type:r,comment:i.comment,range:[s,g,g]}}function wN({offset:t,props:e},n,s){
if(e[0].type!=="block-scalar-header")return s(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=e[0],
r=i[0],o=0,a="",c=-1;for(let p=1;p<i.length;++p){let m=i[p];if(!a&&(m==="-"||m==="+"))a=m;else{let g=Number(m);!o&&g?o=g:
c===-1&&(c=t+p)}}c!==-1&&s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let l=!1,u="",f=i.
length;for(let p=1;p<e.length;++p){let m=e[p];switch(m.type){case"space":l=!0;case"newline":f+=m.source.length;break;case"\
comment":n&&!l&&s(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),f+=m.source.
length,u=m.source.substring(1);break;case"error":s(m,"UNEXPECTED_TOKEN",m.message),f+=m.source.length;break;default:{let g=`\
Unexpected token in block scalar header: ${m.type}`;s(m,"UNEXPECTED_TOKEN",g);let h=m.source;h&&typeof h=="string"&&(f+=
h.length)}}}return{mode:r,indent:o,chomp:a,comment:u,length:f}}function vN(t){let e=t.split(/\n( *)/),n=e[0],s=n.match(/^( *)/),
r=[s?.[1]?[s[1],n.slice(s[1].length)]:["",n]];for(let o=1;o<e.length;o+=2)r.push([e[o],e[o+1]]);return r}Jg.resolveBlockScalar=
SN});var Uu=d(zg=>{"use strict";var Bu=U(),_N=es();function kN(t,e,n){let{offset:s,type:i,source:r,end:o}=t,a,c,l=(p,m,g)=>n(
s+p,m,g);switch(i){case"scalar":a=Bu.Scalar.PLAIN,c=ON(r,l);break;case"single-quoted-scalar":a=Bu.Scalar.QUOTE_SINGLE,c=
AN(r,l);break;case"double-quoted-scalar":a=Bu.Scalar.QUOTE_DOUBLE,c=TN(r,l);break;default:return n(t,"UNEXPECTED_TOKEN",
`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[s,s+r.length,s+r.length]}}let u=s+
r.length,f=_N.resolveEnd(o,u,e,n);return{value:c,type:a,comment:f.comment,range:[s,u,f.offset]}}function ON(t,e){let n="";
switch(t[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicat\
or character %";break;case"|":case">":{n=`block scalar indicator ${t[0]}`;break}case"@":case"`":{n=`reserved character ${t[0]}`;
break}}return n&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Hg(t)}function AN(t,e){return(t[t.length-1]!==
"'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quote"),Hg(t.slice(1,-1)).replace(/''/g,"'")}function Hg(t){
let e=/(.*?)\r?\n/sy,n=e.exec(t);if(!n)return t;let s,i;try{s=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	\
])[ 	]+$","g")}catch{s=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let r=n[1].replace(s,""),o=" ",a=e.lastIndex;for(;n=e.exec(t);){let l=n[1].
replace(i,"");l===""?o===`
`?r+=o:o=`
`:(r+=o+l,o=" "),a=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(t),r+o+(n?.[1]??"")}function TN(t,e){let n="";
for(let s=1;s<t.length-1;++s){let i=t[s];if(!(i==="\r"&&t[s+1]===`
`))if(i===`
`){let{fold:r,offset:o}=EN(t,s);n+=r,s=o}else if(i==="\\"){let r=t[++s],o=PN[r];if(o)n+=o;else if(r===`
`)for(r=t[s+1];r===" "||r==="	";)r=t[++s+1];else if(r==="\r"&&t[s+1]===`
`)for(r=t[++s+1];r===" "||r==="	";)r=t[++s+1];else if(r==="x"||r==="u"||r==="U"){let a=r==="x"?2:r==="u"?4:8;n+=NN(t,s+1,
a,e),s+=a}else{let a=t.substr(s-1,2);e(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(i===" "||i==="	"){
let r=s,o=t[s+1];for(;o===" "||o==="	";)o=t[++s+1];o!==`
`&&!(o==="\r"&&t[s+2]===`
`)&&(n+=s>r?t.slice(r,s+1):i)}else n+=i}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing cl\
osing "quote'),n}function EN(t,e){let n="",s=t[e+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&t[e+2]!==`
`);)s===`
`&&(n+=`
`),e+=1,s=t[e+1];return n||(n=" "),{fold:n,offset:e}}var PN={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function NN(t,e,n,s){
let i=t.substr(e,n),o=i.length===n&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=t.substr(e-2,n+2);return s(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}zg.resolveFlowScalar=kN});var Zg=d(Qg=>{"use strict";var nn=R(),Xg=U(),MN=Ku(),RN=Uu();function IN(t,e,n,s){let{value:i,type:r,comment:o,range:a}=e.
type==="block-scalar"?MN.resolveBlockScalar(t,e,s):RN.resolveFlowScalar(e,t.options.strict,s),c=n?t.directives.tagName(n.
source,f=>s(n,"TAG_RESOLVE_FAILED",f)):null,l;t.options.stringKeys&&t.atKey?l=t.schema[nn.SCALAR]:c?l=CN(t.schema,i,c,n,
s):e.type==="scalar"?l=qN(t,i,e,s):l=t.schema[nn.SCALAR];let u;try{let f=l.resolve(i,p=>s(n??e,"TAG_RESOLVE_FAILED",p),t.
options);u=nn.isScalar(f)?f:new Xg.Scalar(f)}catch(f){let p=f instanceof Error?f.message:String(f);s(n??e,"TAG_RESOLVE_F\
AILED",p),u=new Xg.Scalar(i)}return u.range=a,u.source=i,r&&(u.type=r),c&&(u.tag=c),l.format&&(u.format=l.format),o&&(u.
comment=o),u}function CN(t,e,n,s,i){if(n==="!")return t[nn.SCALAR];let r=[];for(let a of t.tags)if(!a.collection&&a.tag===
n)if(a.default&&a.test)r.push(a);else return a;for(let a of r)if(a.test?.test(e))return a;let o=t.knownTags[n];return o&&
!o.collection?(t.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,
n!=="tag:yaml.org,2002:str"),t[nn.SCALAR])}function qN({atKey:t,directives:e,schema:n},s,i,r){let o=n.tags.find(a=>(a.default===
!0||t&&a.default==="key")&&a.test?.test(s))||n[nn.SCALAR];if(n.compat){let a=n.compat.find(c=>c.default&&c.test?.test(s))??
n[nn.SCALAR];if(o.tag!==a.tag){let c=e.tagString(o.tag),l=e.tagString(a.tag),u=`Value may be parsed as either ${c} or ${l}`;
r(i,"TAG_RESOLVE_FAILED",u,!0)}}return o}Qg.composeScalar=IN});var t0=d(e0=>{"use strict";function LN(t,e,n){if(e){n??(n=e.length);for(let s=n-1;s>=0;--s){let i=e[s];switch(i.type){case"\
space":case"comment":case"newline":t-=i.source.length;continue}for(i=e[++s];i?.type==="space";)t+=i.source.length,i=e[++s];
break}}return t}e0.emptyScalarPosition=LN});var i0=d(Vu=>{"use strict";var DN=Vs(),$N=R(),xN=Yg(),n0=Zg(),jN=es(),FN=t0(),KN={composeNode:s0,composeEmptyNode:Wu};function s0(t,e,n,s){
let i=t.atKey,{spaceBefore:r,comment:o,anchor:a,tag:c}=n,l,u=!0;switch(e.type){case"alias":l=BN(t,e,s),(a||c)&&s(e,"ALIA\
S_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quot\
ed-scalar":case"block-scalar":l=n0.composeScalar(t,e,c,s),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"\
block-seq":case"flow-collection":try{l=xN.composeCollection(KN,t,e,n,s),a&&(l.anchor=a.source.substring(1))}catch(f){let p=f instanceof
Error?f.message:String(f);s(e,"RESOURCE_EXHAUSTION",p)}break;default:{let f=e.type==="error"?e.message:`Unsupported toke\
n (type: ${e.type})`;s(e,"UNEXPECTED_TOKEN",f),u=!1}}return l??(l=Wu(t,e.offset,void 0,null,n,s)),a&&l.anchor===""&&s(a,
"BAD_ALIAS","Anchor cannot be an empty string"),i&&t.options.stringKeys&&(!$N.isScalar(l)||typeof l.value!="string"||l.tag&&
l.tag!=="tag:yaml.org,2002:str")&&s(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&(l.spaceBefore=
!0),o&&(e.type==="scalar"&&e.source===""?l.comment=o:l.commentBefore=o),t.options.keepSourceTokens&&u&&(l.srcToken=e),l}
function Wu(t,e,n,s,{spaceBefore:i,comment:r,anchor:o,tag:a,end:c},l){let u={type:"scalar",offset:FN.emptyScalarPosition(
e,n,s),indent:-1,source:""},f=n0.composeScalar(t,u,a,l);return o&&(f.anchor=o.source.substring(1),f.anchor===""&&l(o,"BA\
D_ALIAS","Anchor cannot be an empty string")),i&&(f.spaceBefore=!0),r&&(f.comment=r,f.range[2]=c),f}function BN({options:t},{
offset:e,source:n,end:s},i){let r=new DN.Alias(n.substring(1));r.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty \
string"),r.source.endsWith(":")&&i(e+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+n.length,a=jN.resolveEnd(
s,o,t.strict,i);return r.range=[e,o,a.offset],a.comment&&(r.comment=a.comment),r}Vu.composeEmptyNode=Wu;Vu.composeNode=s0});var a0=d(o0=>{"use strict";var UN=ai(),r0=i0(),WN=es(),VN=di();function GN(t,e,{offset:n,start:s,value:i,end:r},o){let a=Object.
assign({_directives:e},t),c=new UN.Document(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.
schema},u=VN.resolveProps(s,{indicator:"doc-start",next:i??r?.[0],offset:n,onError:o,parentIndent:0,startOnNewline:!0});
u.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!u.hasNewline&&o(u.end,"MISSING_CHAR",
"Block collection cannot start on same line with directives-end marker")),c.contents=i?r0.composeNode(l,i,u,o):r0.composeEmptyNode(
l,u.end,s,null,u,o);let f=c.contents.range[2],p=WN.resolveEnd(r,f,!1,o);return p.comment&&(c.comment=p.comment),c.range=
[n,f,p.offset],c}o0.composeDoc=GN});var Yu=d(u0=>{"use strict";var YN=require("process"),JN=Il(),HN=ai(),fi=ui(),c0=R(),zN=a0(),XN=es();function pi(t){if(typeof t==
"number")return[t,t+1];if(Array.isArray(t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:n}=t;return[e,e+(typeof n==
"string"?n.length:1)]}function l0(t){let e="",n=!1,s=!1;for(let i=0;i<t.length;++i){let r=t[i];switch(r[0]){case"#":e+=(e===
""?"":s?`

`:`
`)+(r.substring(1)||" "),n=!0,s=!1;break;case"%":t[i+1]?.[0]!=="#"&&(i+=1),n=!1;break;default:n||(s=!0),n=!1}}return{comment:e,
afterEmptyLine:s}}var Gu=class{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(n,s,i,r)=>{let o=pi(n);r?this.warnings.push(new fi.YAMLWarning(o,s,i)):this.errors.push(new fi.
YAMLParseError(o,s,i))},this.directives=new JN.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,n){let{comment:s,
afterEmptyLine:i}=l0(this.prelude);if(s){let r=e.contents;if(n)e.comment=e.comment?`${e.comment}
${s}`:s;else if(i||e.directives.docStart||!r)e.commentBefore=s;else if(c0.isCollection(r)&&!r.flow&&r.items.length>0){let o=r.
items[0];c0.isPair(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${s}
${a}`:s}else{let o=r.commentBefore;r.commentBefore=o?`${s}
${o}`:s}}if(n){for(let r=0;r<this.errors.length;++r)e.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)
e.warnings.push(this.warnings[r])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:l0(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(e,n=!1,s=-1){for(let i of e)yield*this.next(i);yield*this.end(n,s)}*next(e){switch(YN.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(n,s,i)=>{let r=pi(e);r[0]+=n,this.onError(
r,"BAD_DIRECTIVE",s,i)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{let n=zN.composeDoc(this.
options,this.directives,e,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(e,"MISSING_CHAR","Missin\
g directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=
!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"erro\
r":{let n=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new fi.YAMLParseError(pi(e),"UNEXPECTED_TOKEN",
n);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){let s="Un\
expected doc-end without preceding document";this.errors.push(new fi.YAMLParseError(pi(e),"UNEXPECTED_TOKEN",s));break}this.
doc.directives.docEnd=!0;let n=XN.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.
decorate(this.doc,!0),n.comment){let s=this.doc.comment;this.doc.comment=s?`${s}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new fi.YAMLParseError(pi(e),"UNEXPECTE\
D_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=
null;else if(e){let s=Object.assign({_directives:this.directives},this.options),i=new HN.Document(void 0,s);this.atDirectives&&
this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,n,n],this.decorate(i,!1),yield i}}};u0.
Composer=Gu});var p0=d(xo=>{"use strict";var QN=Ku(),ZN=Uu(),eM=ui(),d0=zs();function tM(t,e=!0,n){if(t){let s=(i,r,o)=>{let a=typeof i==
"number"?i:Array.isArray(i)?i[0]:i.offset;if(n)n(a,r,o);else throw new eM.YAMLParseError([a,a+1],r,o)};switch(t.type){case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":return ZN.resolveFlowScalar(t,e,s);case"block-scalar":return QN.
resolveBlockScalar({options:{strict:e}},t,s)}}return null}function nM(t,e){let{implicitKey:n=!1,indent:s,inFlow:i=!1,offset:r=-1,
type:o="PLAIN"}=e,a=d0.stringifyString({type:o,value:t},{implicitKey:n,indent:s>0?" ".repeat(s):"",inFlow:i,options:{blockQuote:!0,
lineWidth:-1}}),c=e.end??[{type:"newline",offset:-1,indent:s,source:`
`}];switch(a[0]){case"|":case">":{let l=a.indexOf(`
`),u=a.substring(0,l),f=a.substring(l+1)+`
`,p=[{type:"block-scalar-header",offset:r,indent:s,source:u}];return f0(p,c)||p.push({type:"newline",offset:-1,indent:s,
source:`
`}),{type:"block-scalar",offset:r,indent:s,props:p,source:f}}case'"':return{type:"double-quoted-scalar",offset:r,indent:s,
source:a,end:c};case"'":return{type:"single-quoted-scalar",offset:r,indent:s,source:a,end:c};default:return{type:"scalar",
offset:r,indent:s,source:a,end:c}}}function sM(t,e,n={}){let{afterKey:s=!1,implicitKey:i=!1,inFlow:r=!1,type:o}=n,a="ind\
ent"in t?t.indent:null;if(s&&typeof a=="number"&&(a+=2),!o)switch(t.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"\
double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let l=t.props[0];if(l.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");o=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=d0.stringifyString(
{type:o,value:e},{implicitKey:i||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}});
switch(c[0]){case"|":case">":iM(t,c);break;case'"':Ju(t,c,"double-quoted-scalar");break;case"'":Ju(t,c,"single-quoted-sc\
alar");break;default:Ju(t,c,"scalar")}}function iM(t,e){let n=e.indexOf(`
`),s=e.substring(0,n),i=e.substring(n+1)+`
`;if(t.type==="block-scalar"){let r=t.props[0];if(r.type!=="block-scalar-header")throw new Error("Invalid block scalar h\
eader");r.source=s,t.source=i}else{let{offset:r}=t,o="indent"in t?t.indent:-1,a=[{type:"block-scalar-header",offset:r,indent:o,
source:s}];f0(a,"end"in t?t.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`
`});for(let c of Object.keys(t))c!=="type"&&c!=="offset"&&delete t[c];Object.assign(t,{type:"block-scalar",indent:o,props:a,
source:i})}}function f0(t,e){if(e)for(let n of e)switch(n.type){case"space":case"comment":t.push(n);break;case"newline":
return t.push(n),!0}return!1}function Ju(t,e,n){switch(t.type){case"scalar":case"double-quoted-scalar":case"single-quote\
d-scalar":t.type=n,t.source=e;break;case"block-scalar":{let s=t.props.slice(1),i=e.length;t.props[0].type==="block-scala\
r-header"&&(i-=t.props[0].source.length);for(let r of s)r.offset+=i;delete t.props,Object.assign(t,{type:n,source:e,end:s});
break}case"block-map":case"block-seq":{let i={type:"newline",offset:t.offset+e.length,indent:t.indent,source:`
`};delete t.items,Object.assign(t,{type:n,source:e,end:[i]});break}default:{let s="indent"in t?t.indent:-1,i="end"in t&&
Array.isArray(t.end)?t.end.filter(r=>r.type==="space"||r.type==="comment"||r.type==="newline"):[];for(let r of Object.keys(
t))r!=="type"&&r!=="offset"&&delete t[r];Object.assign(t,{type:n,indent:s,source:e,end:i})}}}xo.createScalarToken=nM;xo.
resolveAsScalar=tM;xo.setScalarValue=sM});var m0=d(h0=>{"use strict";var rM=t=>"type"in t?Fo(t):jo(t);function Fo(t){switch(t.type){case"block-scalar":{let e="";for(let n of t.
props)e+=Fo(n);return e+t.source}case"block-map":case"block-seq":{let e="";for(let n of t.items)e+=jo(n);return e}case"f\
low-collection":{let e=t.start.source;for(let n of t.items)e+=jo(n);for(let n of t.end)e+=n.source;return e}case"documen\
t":{let e=jo(t);if(t.end)for(let n of t.end)e+=n.source;return e}default:{let e=t.source;if("end"in t&&t.end)for(let n of t.
end)e+=n.source;return e}}}function jo({start:t,key:e,sep:n,value:s}){let i="";for(let r of t)i+=r.source;if(e&&(i+=Fo(e)),
n)for(let r of n)i+=r.source;return s&&(i+=Fo(s)),i}h0.stringify=rM});var S0=d(b0=>{"use strict";var Hu=Symbol("break visit"),oM=Symbol("skip children"),y0=Symbol("remove item");function sn(t,e){
"type"in t&&t.type==="document"&&(t={start:t.start,value:t.value}),g0(Object.freeze([]),t,e)}sn.BREAK=Hu;sn.SKIP=oM;sn.REMOVE=
y0;sn.itemAtPath=(t,e)=>{let n=t;for(let[s,i]of e){let r=n?.[s];if(r&&"items"in r)n=r.items[i];else return}return n};sn.
parentCollection=(t,e)=>{let n=sn.itemAtPath(t,e.slice(0,-1)),s=e[e.length-1][0],i=n?.[s];if(i&&"items"in i)return i;throw new Error(
"Parent collection not found")};function g0(t,e,n){let s=n(e,t);if(typeof s=="symbol")return s;for(let i of["key","value"]){
let r=e[i];if(r&&"items"in r){for(let o=0;o<r.items.length;++o){let a=g0(Object.freeze(t.concat([[i,o]])),r.items[o],n);
if(typeof a=="number")o=a-1;else{if(a===Hu)return Hu;a===y0&&(r.items.splice(o,1),o-=1)}}typeof s=="function"&&i==="key"&&
(s=s(e,t))}}return typeof s=="function"?s(e,t):s}b0.visit=sn});var Ko=d(ie=>{"use strict";var zu=p0(),aM=m0(),cM=S0(),Xu="\uFEFF",Qu="",Zu="",ed="",lM=t=>!!t&&"items"in t,uM=t=>!!t&&
(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function dM(t){
switch(t){case Xu:return"<BOM>";case Qu:return"<DOC>";case Zu:return"<FLOW_END>";case ed:return"<SCALAR>";default:return JSON.
stringify(t)}}function fM(t){switch(t){case Xu:return"byte-order-mark";case Qu:return"doc-mode";case Zu:return"flow-erro\
r-end";case ed:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}ie.createScalarToken=zu.createScalarToken;ie.resolveAsScalar=
zu.resolveAsScalar;ie.setScalarValue=zu.setScalarValue;ie.stringify=aM.stringify;ie.visit=cM.visit;ie.BOM=Xu;ie.DOCUMENT=
Qu;ie.FLOW_END=Zu;ie.SCALAR=ed;ie.isCollection=lM;ie.isScalar=uM;ie.prettyToken=dM;ie.tokenType=fM});var sd=d(v0=>{"use strict";var hi=Ko();function Ee(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var w0=new Set("0123456789ABCDEFabcdef"),pM=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Bo=new Set(",[]{}"),hM=new Set(` ,[]{}
\r	`),td=t=>!t||hM.has(t),nd=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,n=!1){
if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=
null}this.atEnd=!n;let s=this.next??"stream";for(;s&&(n||this.hasChars(1));)s=yield*this.parseNext(s)}atLineEnd(){let e=this.
pos,n=this.buffer[e];for(;n===" "||n==="	";)n=this.buffer[++e];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let n=this.buffer[e];if(this.indentNext>0){let s=0;for(;n===
" ";)n=this.buffer[++s+e];if(n==="\r"){let i=this.buffer[s+e+1];if(i===`
`||!i&&!this.atEnd)return e+s+1}return n===`
`||s>=this.indentNext||!n&&!this.atEnd?e+s:-1}if(n==="-"||n==="."){let s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&
Ee(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.
buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){
switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext("strea\
m");if(e[0]===hi.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let n=e.length,s=e.indexOf("#");for(;s!==-1;){
let r=e[s-1];if(r===" "||r==="	"){n=s-1;break}else s=e.indexOf("#",s+1)}for(;;){let r=e[n-1];if(r===" "||r==="	")n-=1;else
break}let i=(yield*this.pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),
"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-n),yield*this.pushNewline(),
"stream"}return yield hi.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)
return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");
let n=this.peek(3);if((n==="---"||n==="...")&&Ee(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.
indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!Ee(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Ee(n)){let s=(yield*this.pushCount(
1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){
yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext("doc");let n=yield*this.pushIndicators();
switch(e[n]){case"#":yield*this.pushCount(e.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(
1),"doc";case"*":return yield*this.pushUntil(td),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case"\
>":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-n),yield*this.
pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,n,
s=-1;do e=yield*this.pushNewline(),e>0?(n=yield*this.pushSpaces(!1),this.indentValue=s=n):n=0,n+=yield*this.pushSpaces(!0);while(e+
n>0);let i=this.getLine();if(i===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&i[0]!=="#"||s===0&&(i.startsWith(
"---")||i.startsWith("..."))&&Ee(i[3]))&&!(s===this.indentNext-1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.
flowLevel=0,yield hi.FLOW_END,yield*this.parseLineStart();let r=0;for(;i[r]===",";)r+=yield*this.pushCount(1),r+=yield*this.
pushSpaces(!0),this.flowKey=!1;switch(r+=yield*this.pushIndicators(),i[r]){case void 0:return"flow";case"#":return yield*this.
pushCount(i.length-r),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"\
}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.
pushUntil(td),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);
if(this.flowKey||Ee(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:
return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),n=this.buffer.indexOf(e,
this.pos+1);if(e==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let r=0;for(;this.
buffer[n-1-r]==="\\";)r+=1;if(r%2===0)break;n=this.buffer.indexOf('"',n+1)}let s=this.buffer.substring(0,n),i=s.indexOf(
`
`,this.pos);if(i!==-1){for(;i!==-1;){let r=this.continueScalar(i+1);if(r===-1)break;i=s.indexOf(`
`,r)}i!==-1&&(n=i-(s[i-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}
return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let e=this.pos;for(;;){let n=this.buffer[++e];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")
this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Ee(n)||n==="#")}*parseBlockScalar(){
let e=this.pos-1,n=0,s;e:for(let r=this.pos;s=this.buffer[r];++r)switch(s){case" ":n+=1;break;case`
`:e=r,n=0;break;case"\r":{let o=this.buffer[r+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let r=this.continueScalar(
e+1);if(r===-1)break;e=this.buffer.indexOf(`
`,r)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(s=this.
buffer[i];s===" ";)s=this.buffer[++i];if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let r=e-1,o=this.buffer[r];o==="\r"&&(o=this.buffer[--r]);let a=r;
for(;o===" ";)o=this.buffer[--r];if(o===`
`&&r>=this.pos&&r+1+n>a)e=r;else break}while(!0);return yield hi.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let e=this.flowLevel>0,n=this.pos-1,s=this.pos-1,i;for(;i=this.buffer[++s];)if(i===":"){let r=this.buffer[s+1];if(Ee(r)||
e&&Bo.has(r))break;n=s}else if(Ee(i)){let r=this.buffer[s+1];if(i==="\r"&&(r===`
`?(s+=1,i=`
`,r=this.buffer[s+1]):n=s),r==="#"||e&&Bo.has(r))break;if(i===`
`){let o=this.continueScalar(s+1);if(o===-1)break;s=Math.max(s,o-2)}}else{if(e&&Bo.has(i))break;n=s}return!i&&!this.atEnd?
this.setNext("plain-scalar"):(yield hi.SCALAR,yield*this.pushToIndex(n+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.
buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,n){let s=this.buffer.slice(this.pos,e);return s?(yield s,this.
pos+=s.length,s.length):(n&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(td),e+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let n=this.flowLevel>0,s=this.charAt(1);if(Ee(s)||n&&Bo.has(s)){n?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(!0);continue e}}}break e}return e}*pushTag(){
if(this.charAt(1)==="<"){let e=this.pos+2,n=this.buffer[e];for(;!Ee(n)&&n!==">";)n=this.buffer[++e];return yield*this.pushToIndex(
n===">"?e+1:e,!1)}else{let e=this.pos+1,n=this.buffer[e];for(;n;)if(pM.has(n))n=this.buffer[++e];else if(n==="%"&&w0.has(
this.buffer[e+1])&&w0.has(this.buffer[e+2]))n=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){
let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let n=this.pos-1,s;do s=this.buffer[++n];while(s===" "||e&&s==="	");let i=n-this.
pos;return i>0&&(yield this.buffer.substr(this.pos,i),this.pos=n),i}*pushUntil(e){let n=this.pos,s=this.buffer[n];for(;!e(
s);)s=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};v0.Lexer=nd});var rd=d(_0=>{"use strict";var id=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.
linePos=e=>{let n=0,s=this.lineStarts.length;for(;n<s;){let r=n+s>>1;this.lineStarts[r]<e?n=r+1:s=r}if(this.lineStarts[n]===
e)return{line:n+1,col:1};if(n===0)return{line:0,col:e};let i=this.lineStarts[n-1];return{line:n,col:e-i+1}}}};_0.LineCounter=
id});var ad=d(E0=>{"use strict";var mM=require("process"),k0=Ko(),yM=sd();function Pt(t,e){for(let n=0;n<t.length;++n)if(t[n].
type===e)return!0;return!1}function O0(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"ne\
wline":break;default:return e}return-1}function T0(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Uo(t){switch(t.type){case"document":return t.
start;case"block-map":{let e=t.items[t.items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-
1].start;default:return[]}}function ts(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="spac\
e";);return t.splice(e,t.length)}function Wo(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let n=0;n<e.length;++n)
t.push(e[n])}function A0(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!Pt(e.start,"explic\
it-key-ind")&&!Pt(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,T0(e.value)?e.value.end?Wo(e.value.end,e.
sep):e.value.end=e.sep:Wo(e.start,e.sep),delete e.sep)}var od=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new yM.Lexer,this.onNewLine=
e}*parse(e,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let s of this.lexer.lex(e,n))yield*this.next(s);
n||(yield*this.end())}*next(e){if(this.source=e,mM.env.LOG_TOKENS&&console.log("|",k0.prettyToken(e)),this.atScalar){this.
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
"document"&&(n.indent=0),n.type==="flow-collection"&&A0(n),s.type){case"document":s.value=n;break;case"block-scalar":s.props.
push(n);break;case"block-map":{let i=s.items[s.items.length-1];if(i.value){s.items.push({start:[],key:n,sep:[]}),this.onKeyLine=
!0;return}else if(i.sep)i.value=n;else{Object.assign(i,{key:n,sep:[]}),this.onKeyLine=!i.explicitKey;return}break}case"b\
lock-seq":{let i=s.items[s.items.length-1];i.value?s.items.push({start:[],value:n}):i.value=n;break}case"flow-collection":{
let i=s.items[s.items.length-1];!i||i.value?s.items.push({start:[],key:n,sep:[]}):i.sep?i.value=n:Object.assign(i,{key:n,
sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((s.type==="document"||s.type==="block-map"||s.type==="bloc\
k-seq")&&(n.type==="block-map"||n.type==="block-seq")){let i=n.items[n.items.length-1];i&&!i.sep&&!i.value&&i.start.length>
0&&O0(i.start)===-1&&(n.indent===0||i.start.every(r=>r.type!=="comment"||r.indent<n.indent))&&(s.type==="document"?s.end=
i.start:s.items.push({start:i.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"\
directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.
sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-\
start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpec\
ted ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.
type){case"doc-start":{O0(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"\
anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let n=this.startBlockValue(
e);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}*scalar(e){if(this.type==="map-value-ind"){let n=Uo(this.peek(2)),s=ts(n),i;e.end?(i=e.end,i.push(this.sourceToken),
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
end;if(Array.isArray(i)){Wo(i,n.start),i.push(this.sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return}
if(this.indent>=e.indent){let s=!this.onKeyLine&&this.indent===e.indent,i=s&&(n.sep||n.explicitKey)&&this.type!=="seq-it\
em-ind",r=[];if(i&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newline":
o.push(a);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(r=
n.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":i||n.value?(r.push(this.sourceToken),e.items.push({start:r}),
this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&
!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):i||n.value?(r.push(this.sourceToken),e.items.push({start:r,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)e.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(Pt(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(T0(n.key)&&!Pt(n.sep,"newline")){let o=ts(
n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:c}]})}else r.length>0?n.sep=n.sep.concat(r,this.sourceToken):n.sep.push(
this.sourceToken);else if(Pt(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let o=ts(n.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||i?e.items.push({start:r,key:null,sep:[this.sourceToken]}):Pt(n.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):
Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||n.value?(e.items.push({start:r,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(
e);if(o){if(o.type==="block-seq"){if(!n.explicitKey&&n.sep&&!Pt(n.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&e.items.push({start:r});
this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let n=e.items[e.items.length-1];switch(this.
type){case"newline":if(n.value){let s="end"in n.value?n.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type===
"comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"\
space":case"comment":if(n.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,e.indent)){
let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){Wo(i,n.start),i.push(this.sourceToken),e.items.pop();return}}
n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=e.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;n.value||Pt(n.start,"seq-item-ind")?e.items.push({start:[this.
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
"flow-collection"){let i=Uo(s),r=ts(i);A0(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let n=Uo(e),s=ts(n);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=Uo(e),s=ts(n);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,n){
return this.type!=="comment"||this.indent<=n?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};E0.Parser=od});var I0=d(yi=>{"use strict";var P0=Yu(),gM=ai(),mi=ui(),bM=Vl(),SM=R(),wM=rd(),N0=ad();function M0(t){let e=t.prettyErrors!==
!1;return{lineCounter:t.lineCounter||e&&new wM.LineCounter||null,prettyErrors:e}}function vM(t,e={}){let{lineCounter:n,prettyErrors:s}=M0(
e),i=new N0.Parser(n?.addNewLine),r=new P0.Composer(e),o=Array.from(r.compose(i.parse(t)));if(s&&n)for(let a of o)a.errors.
forEach(mi.prettifyError(t,n)),a.warnings.forEach(mi.prettifyError(t,n));return o.length>0?o:Object.assign([],{empty:!0},
r.streamInfo())}function R0(t,e={}){let{lineCounter:n,prettyErrors:s}=M0(e),i=new N0.Parser(n?.addNewLine),r=new P0.Composer(
e),o=null;for(let a of r.compose(i.parse(t),!0,t.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(
new mi.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDo\
cuments()"));break}return s&&n&&(o.errors.forEach(mi.prettifyError(t,n)),o.warnings.forEach(mi.prettifyError(t,n))),o}function _M(t,e,n){
let s;typeof e=="function"?s=e:n===void 0&&e&&typeof e=="object"&&(n=e);let i=R0(t,n);if(!i)return null;if(i.warnings.forEach(
r=>bM.warn(i.options.logLevel,r)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.
toJS(Object.assign({reviver:s},n))}function kM(t,e,n){let s=null;if(typeof e=="function"||Array.isArray(e)?s=e:n===void 0&&
e&&(n=e),typeof n=="string"&&(n=n.length),typeof n=="number"){let i=Math.round(n);n=i<1?void 0:i>8?{indent:8}:{indent:i}}
if(t===void 0){let{keepUndefined:i}=n??e??{};if(!i)return}return SM.isDocument(t)&&!s?t.toString(n):new gM.Document(t,s,
n).toString(n)}yi.parse=_M;yi.parseAllDocuments=vM;yi.parseDocument=R0;yi.stringify=kM});var ld=d(C=>{"use strict";var OM=Yu(),AM=ai(),TM=Eu(),cd=ui(),EM=Vs(),Nt=R(),PM=Ot(),NM=U(),MM=Tt(),RM=Et(),IM=Ko(),CM=sd(),
qM=rd(),LM=ad(),Vo=I0(),C0=Ks();C.Composer=OM.Composer;C.Document=AM.Document;C.Schema=TM.Schema;C.YAMLError=cd.YAMLError;
C.YAMLParseError=cd.YAMLParseError;C.YAMLWarning=cd.YAMLWarning;C.Alias=EM.Alias;C.isAlias=Nt.isAlias;C.isCollection=Nt.
isCollection;C.isDocument=Nt.isDocument;C.isMap=Nt.isMap;C.isNode=Nt.isNode;C.isPair=Nt.isPair;C.isScalar=Nt.isScalar;C.
isSeq=Nt.isSeq;C.Pair=PM.Pair;C.Scalar=NM.Scalar;C.YAMLMap=MM.YAMLMap;C.YAMLSeq=RM.YAMLSeq;C.CST=IM;C.Lexer=CM.Lexer;C.LineCounter=
qM.LineCounter;C.Parser=LM.Parser;C.parse=Vo.parse;C.parseAllDocuments=Vo.parseAllDocuments;C.parseDocument=Vo.parseDocument;
C.stringify=Vo.stringify;C.visit=C0.visit;C.visitAsync=C0.visitAsync});var _=d(N=>{"use strict";Object.defineProperty(N,"__esModule",{value:!0});N.UNNAMED=N.STREAM_LABEL=N.TABLE_NAME=N.REGION=
N.PARTITION=N.ACCOUNT=void 0;N.placeholderOf=D0;N.pseudoParameterOf=DM;N.literal=ud;N.parseJson=$M;N.isPlaceholder=xM;N.
hasPlaceholder=fd;N.hasDynamicReference=pd;N.isKnown=$0;N.isUnresolved=jM;N.isLiteral=FM;N.display=x0;N.splitAtPlaceholders=
KM;N.abbreviate=BM;N.knownText=UM;N.subParts=j0;N.joinParts=Yo;N.joinedParts=hd;N.partsOf=VM;N.jsonText=GM;N.selectItem=
YM;N.composeText=gi;var Mt=P(),Pe=b(),q0=new Map([["AWS::AccountId","\uE000"],["AWS::Partition","\uE001"],["AWS::Region",
"\uE002"],["AWS::URLSuffix","\uE003"],["AWS::StackName","\uE004"],["the table's name","\uE005"],["the stream's label","\uE006"]]),
L0=new Map([...q0].map(([t,e])=>[e,t])),dd=/[\uE000-\uF8FF]/;N.ACCOUNT="\uE000";N.PARTITION="\uE001";N.REGION="\uE002";N.
TABLE_NAME="\uE005";N.STREAM_LABEL="\uE006";N.UNNAMED="\uE0FF";var Go="\uF8FF";function D0(t){return t.startsWith("AWS::")?
q0.get(t):void 0}function DM(t){let e=L0.get(t);return e?.startsWith("AWS::")?e:void 0}function ud(t){return dd.test(t)?
t.replace(/[\uE000-\uF8FF]/g,Go):t}function $M(t,e){let n=t.replace(/\\\\|\\u(?:[eE][0-9a-fA-F]{3}|[fF][0-8][0-9a-fA-F]{2})/g,
s=>s==="\\\\"?s:"\\uF8FF");try{return JSON.parse(n,(s,i)=>typeof i=="string"&&e!==void 0?e(i):i)}catch{return}}function xM(t){
return t>="\uE000"&&t<="\uE006"}function fd(t){return dd.test(t)}function pd(t){return t.includes("{{resolve:")}function $0(t){
return!fd(t)&&!pd(t)}function jM(t){return(0,Mt.isIntrinsic)(t)||typeof t=="string"&&!$0(t)}function FM(t){return!(0,Mt.
contains)(t,Mt.isIntrinsic,fd)}function x0(t){return dd.test(t)?t.replace(/[\uE000-\uE006]/g,e=>`\${${L0.get(e)}}`).replaceAll(
Go,"\uFFFD"):t}function KM(t){return t.split(/([\uE000-\uE006])/).filter(e=>e!=="")}function BM(t,e=100){let n=x0(typeof t==
"string"?t:JSON.stringify(t)??"nothing");return n.length>e?`${n.slice(0,e)}...`:n}function UM(t){let e=(0,Pe.isScalar)(t)?
String(t):Go;return e.includes(Go)||pd(e)?void 0:e}function j0(t,e){let n=[],s=0;for(let i of t.matchAll(/\$\{(!?)([^}]*)\}/g)){
let r=i[2].trim();n.push(t.slice(s,i.index),i[1]==="!"?`\${${i[2]}}`:e(r)??WM(r)),s=i.index+i[0].length}return[...n,t.slice(
s)]}function WM(t){return t.includes(".")?{"Fn::GetAtt":t}:{Ref:t}}function Yo(t,e){let n=e.flatMap((r,o)=>o===0?[r]:[t,
r]),s=[];for(let r of n.flatMap(o=>hd(o)??[o])){let o=s[s.length-1];(0,Pe.isScalar)(r)?typeof o=="string"?s[s.length-1]=
o+String(r):s.push(String(r)):s.push(r)}let i=s.filter(r=>r!=="");return i.length>1?{"Fn::Join":["",i]}:i[0]??""}function hd(t){
let e=(0,Mt.asIntrinsic)(t),[n,s]=e?.name==="Fn::Join"&&(0,Pe.isList)(e.argument)?e.argument:[];return n===""&&(0,Pe.isList)(
s)?s:void 0}function VM(t){return hd(t)??[t]}function GM(t){let e=[],s=JSON.stringify(t,(i,r)=>(0,Mt.isIntrinsic)(r)?`\uE200${e.
push(r)-1}\uE201`:r).split(/\uE200(\d+)\uE201/).map((i,r)=>r%2===0?i:e[Number(i)]);return Yo("",s)}function YM(t,e){return(0,Pe.
isList)(e)&&(0,Pe.isScalar)(t)&&/^\d+$/.test(String(t))?e[Number(t)]:void 0}function gi(t){if(typeof t=="string")return ud(
t);if((0,Pe.isList)(t))return t.filter(o=>!(0,Mt.isNoValue)(o)).map(gi);if(!(0,Pe.isObject)(t))return t;let{name:e,argument:n}=(0,Mt.
asIntrinsic)(t)??{},[s,i]=(0,Pe.isList)(n)?n:[n];if(e==="Ref"&&typeof n=="string")return D0(n)??t;if(e==="Fn::Join"&&typeof s==
"string"&&(0,Pe.isList)(i))return Yo(ud(s),gi(i));if(e==="Fn::Sub"&&typeof s=="string")return Yo("",j0(s,o=>(0,Pe.at)(i,
o)).map(gi));let r=Object.entries(t).filter(([,o])=>!(0,Mt.isNoValue)(o));return Object.fromEntries(r.map(([o,a])=>[o,gi(
a)]))}});var Jo=d(bi=>{"use strict";Object.defineProperty(bi,"__esModule",{value:!0});bi.parseYaml=zM;bi.isTooDeep=U0;bi.parseYamlNodes=
W0;var rn=ld(),F0=_(),JM=5e6,HM=1e7;function zM(t){if(!(t.length>JM||U0(t)))try{let{contents:e,errors:n}=W0(t);return n.
length>0?void 0:new md(t).convert(e).value}catch{return}}var K0=1e3;function U0(t){let e=0;for(let[n]of t.matchAll(/[[\]{}]/g))
if(e+=n==="["||n==="{"?1:-1,e>K0)return!0;return new RegExp(`(- ){${K0}}`).test(t)}function W0(t){return(0,rn.parseDocument)(
t,{schema:"failsafe",version:"1.1",uniqueKeys:!1,logLevel:"error"})}var md=class{text;anchors=new Map;constructor(e){this.
text=e}convert(e){if(e===null)return{value:null,size:1};if((0,rn.isAlias)(e))return this.anchors.get(e.source)??on();let n=e.
anchor;n!==void 0&&this.anchors.set(n,void 0);let{value:s,size:i}=this.untagged(e);i>HM&&on();let r={value:iR(e.tag,s),size:i};
return n!==void 0&&this.anchors.set(n,r),r}untagged(e){if((0,rn.isScalar)(e)){let n=e.tag===void 0&&e.type==="PLAIN"?nR(
String(e.value)):this.scalar(e);return{value:n,size:1+String(n).length}}if((0,rn.isSeq)(e)){let n=e.items.map(s=>this.convert(
s));return{value:n.map(({value:s})=>s),size:n.reduce((s,{size:i})=>s+i,1)}}return(0,rn.isMap)(e)?this.map(e):on()}map({items:e}){
let n=new Map,s=1;for(let i of e){let r=this.key(i.key);n.has(r)&&on();let{value:o,size:a}=this.convert(i.value);n.set(r,
o),s+=r.length+a}return{value:Object.fromEntries(n),size:s}}key(e){if((0,rn.isAlias)(e)){let{value:n}=this.convert(e);return typeof n==
"string"?n:on()}return(0,rn.isScalar)(e)&&e.tag===void 0&&!(e.type==="PLAIN"&&e.value==="<<")?String(this.anchored(e)):on()}anchored(e){
let n=this.scalar(e);return e.anchor!==void 0&&this.anchors.set(e.anchor,{value:n,size:1+String(n).length}),n}scalar({value:e,
range:n}){return typeof e=="string"&&(0,F0.hasPlaceholder)(e)&&n!==void 0&&n!==null&&/\\[uU]/.test(this.text.slice(n[0],
n[1]))?(0,F0.literal)(e):e}},B0=/^(yes|Yes|YES|true|True|TRUE|on|On|ON)$/,XM=/^(no|No|NO|false|False|FALSE|off|Off|OFF)$/,
QM=/^(~|null|Null|NULL|)$/,ZM=/^[-+]?(0|[1-9][0-9_]*)$/,eR=/^([-+]?)0(b[01_]+|x[0-9a-fA-F_]+|[0-7_]+)$/,tR=/^[-+]?([0-9][0-9_]*\.[0-9_]*|\.[0-9_]+)([eE][-+]?[0-9]+)?$|^[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+$/;
function nR(t){if(B0.test(t)||XM.test(t))return B0.test(t);if(QM.test(t))return null;let[,e,n]=eR.exec(t)??[],s=n===void 0?
ZM.test(t)||tR.test(t)?Number(t.replace(/_/g,"")):NaN:+`${/^[bx]/.test(n)?"0":"0o"}${n.replace(/_/g,"")}`*(e==="-"?-1:1);
return Number.isFinite(s)&&(!Number.isInteger(s)||Number.isSafeInteger(s))?s:t}var sR=new Set(["!",...["str","int","floa\
t","bool","null","map","seq"].map(t=>`tag:yaml.org,2002:${t}`)]);function iR(t,e){if(t===void 0||sR.has(t))return e;let[
,n]=/^!([A-Za-z0-9]+)$/.exec(t)??on();return{[n==="Ref"||n==="Condition"?n:`Fn::${n}`]:e}}function on(){throw new SyntaxError(
"not a YAML template")}});var G0=d(gd=>{"use strict";Object.defineProperty(gd,"__esModule",{value:!0});gd.yamlNodes=oR;var ns=ld(),rR=Jo();function oR(t){
let e=(0,rR.parseYamlNodes)(t);return e.contents===null?void 0:yd(e.contents,e)}function yd(t,e){let n=(0,ns.isAlias)(t)?
t.resolve(e)??t:t,[s,i]=n.range??[0,0],r=(0,ns.isMap)(n)?n.items:[];return{start:s,end:i,text:(0,ns.isScalar)(n)?String(
n.value):void 0,get items(){return(0,ns.isSeq)(n)?n.items.flatMap(o=>o===null?[]:[yd(o,e)]):[]},get keys(){return r.map(
o=>V0(o.key,e))},property:o=>{let a=r.find(f=>V0(f.key,e)===o);if(a===void 0)return;let[c,l]=a.key.range??[s,s],u=a.value;
return{start:c,value:u===null?aR(l):yd(u,e)}}}}function V0(t,e){let n=(0,ns.isAlias)(t)?t.resolve(e):t;return(0,ns.isScalar)(
n)?String(n.value):""}function aR(t){return{start:t,end:t,items:[],keys:[],property:()=>{}}}});var J0=d(zo=>{"use strict";Object.defineProperty(zo,"__esModule",{value:!0});zo.TemplatePositions=void 0;var cR=Wm(),lR=Pl(),
Ho=Vm(),Sd=class{file;root;lines;constructor(e,n){this.file=e,this.root=uR(n),this.lines=dR(n)}find(e){let n=this.property(
e);return n===void 0?{file:this.file,line:1,column:1}:this.positionOf(n)}property({rule:e,logicalId:n,resourceType:s,replicaRegion:i,
region:r}){if(n==="")return bd(e==="Exemption"?["Metadata","Transform","Resources"]:["Transform","Fn::Transform","Resour\
ces"],p=>this.root?.property(p));let o=this.root?.property("Resources")?.value,a=o?.property(n);if(o===void 0||a===void 0)
return pR(o)??this.root?.property("Resources");let c=(0,Ho.propertyPaths)(e,s),l=c.length===0&&i===void 0?void 0:fR(a.value,
i,r);return bd(c.filter(f=>f.includes(Ho.REPLICA)),f=>Y0(a.value,f,l))??(i===void 0?void 0:l)??bd(c.filter(f=>!f.includes(
Ho.REPLICA)),f=>Y0(a.value,f,void 0))??a}positionOf({start:e,value:n}){let[s,i]=[this.at(e),this.at(n.end)],r=i.line===s.
line&&i.column>s.column?{endLine:i.line,endColumn:i.column}:{};return{file:this.file,...s,...r}}at(e){let[n,s]=[0,this.lines.
length-1];for(;n<s;){let i=Math.ceil((n+s)/2);[n,s]=this.lines[i]<=e?[i,s]:[n,i-1]}return{line:n+1,column:e-this.lines[n]+
1}}};zo.TemplatePositions=Sd;function uR(t){let e=t.replace(/^\uFEFF/," ");if((0,lR.parseJsonTemplate)(e).document!==void 0)
return(0,cR.jsonNodes)(e);let{yamlNodes:n}=G0();return n(e)}function dR(t){let e=[0];for(let n=t.indexOf(`
`);n>=0;n=t.indexOf(`
`,n+1))e.push(n+1);return e}function bd(t,e){for(let n of t){let s=e(n);if(s!==void 0)return s}}function Y0(t,e,n){let s;
for(let i of e)if(s=i===Ho.REPLICA?n:(s?.value??t).property(i),s===void 0)return;return s}function fR(t,e,n){let s=t.property(
"Properties")?.value.property("Replicas")?.value.items??[],i=a=>{let c=a.property("Region")?.value;return c?.text??c?.property(
"Ref")?.value.text},r=a=>a==="AWS::Region"||n!==void 0&&a===n||s.length===1,o=s.find(a=>{let c=i(a);return e===void 0?r(
c):c===e||e===n&&r(c)});return o===void 0?void 0:{start:o.start,value:o}}function pR(t){let e=t?.keys.find(n=>n.startsWith(
"Fn::ForEach::"));return e===void 0?void 0:t?.property(e)}});var H=d(Si=>{"use strict";Object.defineProperty(Si,"__esModule",{value:!0});Si.constructError=mR;Si.codedError=z0;Si.validationText=
yR;var hR=require("path");function mR(t,e,n,s){return z0(e,t.node.path||"<root>",n,s)}function z0(t,e,n,s){let{stackTraceLimit:i}=Error;
Error.stackTraceLimit=Math.max(i,200);let r=new Error(`[${t}] ${e}: ${n}. ${s}`);return Error.stackTraceLimit=i,r.stack=
SR(r),gR(r)}function yR(t,e,n,s){return`[${t}] ${s===void 0?"":`${s.node.path}: `}${e}. ${n}`}function gR(t){let{message:e}=t;
return Object.defineProperty(t,"message",{configurable:!0,enumerable:!1,get:()=>e,set:n=>{e=n.replace(/^Resolution error: ([^]*)\.$/,
"$1")}})}var H0=/^ {4}at /,bR=/[\\/]node_modules[\\/](aws-cdk-lib|constructs)[\\/]|[ (]node:|\(<anonymous>\)|at <anonymous>$/;
function SR({stack:t=""}){let e=t.split(`
`),n=e.findIndex(i=>H0.test(i)),s=e.findIndex((i,r)=>r>=n&&H0.test(i)&&!i.includes(`${__dirname}${hR.sep}`)&&!bR.test(i));
return n<0||s<0||process.env.JSII_AGENT!==void 0?t:[...e.slice(0,n),...e.slice(s)].join(`
`)}});var X0=d(vd=>{"use strict";Object.defineProperty(vd,"__esModule",{value:!0});vd.parseYamlTemplate=vR;var wR=_(),wd=Jo();
function vR(t){let e=(0,wd.parseYaml)((0,wR.literal)(t));return e===void 0?{problem:_R(t)}:{document:e,problem:""}}function _R(t){
if((0,wd.isTooDeep)(t))return"it is nested too deeply";try{let[e]=(0,wd.parseYamlNodes)(t).errors;return e===void 0?kR:e.
message.replace(/\s+/g," ").slice(0,300)}catch(e){return e.message}}var kR="it has a duplicate key, a merge key (<<), an\
 unknown tag, or aliases that expand to too much"});var cn=d(st=>{"use strict";Object.defineProperty(st,"__esModule",{value:!0});st.MAX_TEMPLATE_LENGTH=void 0;st.parseTemplate=
AR;st.parseDocument=eb;st.tooLarge=tb;st.isTemplateText=NR;var _d=H(),OR=Pl(),an=b();st.MAX_TEMPLATE_LENGTH=5e6;function AR(t,e){
let n=eb(t,e),s=TR(n);if(s!==void 0)throw(0,_d.codedError)("NotATemplate",t,s,"Pass CloudFormation templates, or folders\
 that contain them.");return n}function eb(t,e){if(e.length>st.MAX_TEMPLATE_LENGTH)throw tb(t,e.length);let n=e.trimStart()[0];
if(n==="{"||n==="["){let r=(0,OR.parseJsonTemplate)(e);if(r.document!==void 0)return r.document;let o=Q0(e);return o.document===
void 0?Z0(t,t.endsWith(".json")?r.problem:o.problem):o.document}let{document:s,problem:i}=Q0(e);return s===void 0?Z0(t,i):
s}function tb(t,e){return(0,_d.codedError)("TemplateTooLarge",t,`The file has ${(e/1e6).toFixed(1)} MB`,"CloudFormation \
accepts templates up to 1 MB, and the check reads up to 5 MB. Split the template into nested stacks.")}function Q0(t){let{
parseYamlTemplate:e}=X0();return e(t)}function Z0(t,e){throw(0,_d.codedError)("MalformedTemplate",t,`The file is neither\
 JSON nor YAML that CloudFormation accepts: ${e}`,"Fix the syntax.")}function TR(t){let e=(0,an.at)(t,"Resources");if(!(0,an.
isObject)(t)||e===void 0)return"It is not a CloudFormation template: it has no section Resources";if(!(0,an.isObject)(e))
return"The section Resources is not a map";let n=(0,an.entriesOf)(e).find(([s,i])=>!s.startsWith("Fn::")&&!ER(i));return n===
void 0?void 0:`The resource ${n[0]} has no valid Type`}function ER(t){let e=(0,an.at)(t,"Type");return(0,an.isObject)(t)&&
(PR(e)||(0,an.isObject)(e)||Object.keys(t).some(n=>n.startsWith("Fn::")))}function PR(t){return typeof t=="string"&&/^[A-Za-z0-9]+(::[A-Za-z0-9_@-]+)+$/.
test(t)}function NR(t){return t.includes("AWSTemplateFormatVersion")||/\bResources["']?\s*:/.test(t)&&/\bType["']?\s*:\s*["']?[A-Za-z0-9]+::|\bFn::|!(Ref|Sub|GetAtt)\b/.
test(t)}});var je=d(ln=>{"use strict";Object.defineProperty(ln,"__esModule",{value:!0});ln.readText=RR;ln.readStart=IR;ln.attempt=Xo;
ln.readablePath=CR;ln.withSlashes=qR;var wi=require("fs"),Rt=require("path"),nb=cn(),MR=H();function RR(t){let e=Xo(t,()=>(0,wi.
statSync)(t).size);if(e>nb.MAX_TEMPLATE_LENGTH*4)throw(0,nb.tooLarge)(t,e);return Xo(t,()=>(0,wi.readFileSync)(t,"utf8"))}
function IR(t,e){return Xo(t,()=>{let n=(0,wi.openSync)(t,"r");try{let s=Buffer.alloc(e);return s.toString("utf8",0,(0,wi.
readSync)(n,s,0,e,0))}finally{(0,wi.closeSync)(n)}})}function Xo(t,e){try{return e()}catch(n){throw(0,MR.codedError)("Un\
readableFile",t,`The file or folder cannot be read: ${n.message}`,"Check the path and its permissions.")}}function CR(t){
let e=(0,Rt.isAbsolute)(t)?(0,Rt.relative)(process.cwd(),t):(0,Rt.normalize)(t);return(0,Rt.isAbsolute)(t)&&(e.startsWith(
"..")||(0,Rt.isAbsolute)(e))?(0,Rt.normalize)(t):e||"."}function qR(t){return Rt.sep==="/"?t:t.split(Rt.sep).join("/")}});var I=d(Se=>{"use strict";Object.defineProperty(Se,"__esModule",{value:!0});Se.ABSENT=void 0;Se.value=DR;Se.unverifiable=
ib;Se.valuesOf=$R;Se.eachValue=xR;Se.withDefault=jR;Se.distinct=vi;Se.mergeAlternatives=FR;Se.combine=KR;var LR=b(),kd=64;
Se.ABSENT=[{kind:"absent"}];function DR(t){return[{kind:"value",value:t}]}function ib(t,e){return[e===void 0?{kind:"unve\
rifiable",why:t}:{kind:"unverifiable",why:t,key:e}]}var rb=ib(`there are more than ${kd} combinations of Fn::If`);function $R(t){
return t.flatMap(e=>e.kind==="value"?[e.value]:[])}function xR(t,e){if(t.length===1){let[n]=t;return n.kind==="value"?vi(
e(n.value)):[n]}return vi(t.flatMap(n=>n.kind==="value"?e(n.value):[n]))}function jR(t,e){return t.some(n=>n.kind==="abs\
ent")?vi(t.flatMap(n=>n.kind==="absent"?e:[n])):t}function vi(t){if(t.length<2)return t;let e=new Map(t.map(n=>[JSON.stringify(
n),n]));return e.size>kd?rb:[...e.values()]}function FR(t,e){let n=Object.entries(t).map(([s,i])=>[s,(0,LR.isList)(i)?vi(
[...i,...e[s]]):i]);return Object.fromEntries(n)}function KR(t){let e=[[]];for(let n of t){let s=n.find(i=>i.kind==="unv\
erifiable");if(s?.kind==="unverifiable")return[s];if(e.length*n.length>kd)return rb;e=n.length===1?sb(e,n[0]):n.flatMap(
i=>sb(BR(e),i))}return e.map(n=>({kind:"value",value:n}))}function sb(t,e){return e.kind==="value"&&t.forEach(n=>n.push(
e.value)),t}function BR(t){return t.map(e=>[...e])}});var K=d(It=>{"use strict";Object.defineProperty(It,"__esModule",{value:!0});It.violation=WR;It.unverifiable=VR;It.asWarning=
GR;It.matchBranches=cb;It.possible=lb;It.findings=JR;var UR=_();function WR(t,e){return{kind:"violation",severity:"error",
message:t,fix:e}}function VR(t,e){return{kind:"unverifiable",severity:"error",message:t,fix:e}}function GR(t){return{...t,
severity:"warning"}}function cb(t,e,n){if(t.length>1)return YR(t.map(i=>cb([i],e,n)));let[s]=t;switch(s.kind){case"value":
return e.value(s.value,n);case"absent":return e.absent(n);case"unverifiable":return e.unverifiable(s.why,n).map(i=>s.key===
void 0?i:{...i,foreignKey:s.key})}}var ob="For one of several possible values: ";function YR(t){let e=n=>t.every(s=>s.some(
i=>i.kind==="violation"&&i.severity===n&&!i.isPossible));return t.flat().map(n=>({...e(n.severity)?n:lb(n),message:n.message.
startsWith(ob)?n.message:ob+n.message}))}function lb(t){return{...t,isPossible:!0}}function JR(t,e){return["violation","\
unverifiable"].flatMap(n=>["error","warning"].flatMap(s=>{let i=({isPossible:c})=>t.when?.undecided===!0&&c===!0,r=e.filter(
c=>(i(c)?"unverifiable":c.kind)===n&&c.severity===s),[o,a]=r.some(i)?[[HR],[zR]]:[[],[]];return r.length===0?[]:[{where:t.
where,finding:QR(t.region,n),severity:s,message:ab([...o,...r.map(c=>c.message)]),fix:ab([...r.map(c=>c.fix),...a]),subjects:XR(
t.subjects,r),when:t.when}]}))}var HR="The conditions are not evaluated together: the limit is 64 cases of a resource, f\
rom 4,096 combinations of values.",zR="Or use fewer conditions and parameters for the resource.";function XR(t,e){let n=[
...new Set(e.map(({foreignKey:s})=>s))];return n.includes(void 0)?t:t.flatMap(s=>n.map(i=>({...s,foreignKey:i})))}function QR(t,e){
let n=[...t===void 0?[]:[t],...e==="unverifiable"?[e]:[]];return n.length===0?void 0:n.join(":")}function ab(t){return(0,UR.
display)([...new Set(t)].join(" "))}});var Me=d(Ne=>{"use strict";Object.defineProperty(Ne,"__esModule",{value:!0});Ne.FRAMEWORKS=void 0;Ne.ruleId=Od;Ne.findingId=
ZR;Ne.controlsText=eI;Ne.resourceKey=tI;Ne.identityOf=nI;function Od(t){return`SecureTable-${t.name}`}function ZR({rule:t,
finding:e}){return e.finding===void 0?Od(t):`${Od(t)}[${e.finding}]`}Ne.FRAMEWORKS={nist80053R5:"NIST 800-53 r5",hipaa:"\
HIPAA",pciDss4:"PCI DSS 4.0.1",cisAws:"CIS AWS 7.0",securityHub:"Security Hub",iso27001:"ISO 27001:2022",soc2:"SOC 2",nist800171:"\
NIST 800-171 r2"};function eI(t){return Object.keys(Ne.FRAMEWORKS).filter(e=>t[e]!==void 0).map(e=>`${Ne.FRAMEWORKS[e]}:\
 ${t[e].join(", ")}`)}function tI(t){return t.templateFile===void 0?t.constructPath:`${t.templateFile}#${t.logicalId}`}function nI({
templateFile:t,logicalId:e,constructPath:n}){return JSON.stringify([t,e,n])}});var gb=d(is=>{"use strict";Object.defineProperty(is,"__esModule",{value:!0});is.SelectionIndex=void 0;is.or=ss;is.and=Ct;
var sI=b(),_i=Me(),Ad=class{selections=new Map;constructor(e){for(let n of e)new Set(n.alternatives.flatMap(iI)).forEach(
s=>(0,sI.addTo)(this.selections,s,n))}selects(e){let n=new Set(rI(e).flatMap(s=>this.selections.get(s)??[]));return ss([
...n].map(s=>oI(s,e)))}};is.SelectionIndex=Ad;var Td="anything",mb="any name",yb="any tag";function iI({listed:t,anyOfTags:e,
mayAdd:n}){return[...n===void 0?[]:[Td],...t.flatMap(({table:s,name:i})=>s!==void 0?[(0,_i.resourceKey)(s)]:i==="*"?[Td]:
[`name ${i}`,mb]),...e.flatMap(s=>[Qo(s),yb])]}function rI({table:t,tags:{own:e,ofStacks:n,areOpen:s}}){let i=t.tableName.
flatMap(r=>r.kind==="value"?[`name ${r.value}`]:r.kind==="unverifiable"?[mb]:[]);return[Td,(0,_i.resourceKey)(t.where),...i,
...s?[yb]:[...e,...n].map(Qo)]}var ub="a backup selection depends on a condition";function oI({where:t,nestedIn:e,conditional:n,
alternatives:s},i){let r=s.map(a=>aI(a,i)),o=r.every(a=>a===r[0])?r[0]:void 0;return Ct([o??r.find(a=>typeof a=="object")??
{why:ub},lI(t,e,i),!n||{why:ub}])}function aI({listed:t,excluded:e,anyOfTags:n,allOfTags:s,mayAdd:i,mayLack:r},o){let a=Ct(
[...s.map(l=>hb(o,l)),r===void 0||{why:r}]),c=ss(n.map(l=>hb(o,l)));return Ct([ss([Ct([ss([...t.map(l=>db(l,o)),i!==void 0&&
{why:i}]),a]),Ct([c,a===!1?{why:"a backup selection has both tags and conditions"}:a])]),uI(ss(e.map(l=>db(l,o))))])}function db({
table:t,name:e,region:n,account:s},{table:i,region:r}){let{where:o,tableName:a}=i,c=t===void 0?e==="*"||cI(a,e):(0,_i.resourceKey)(
t)===(0,_i.resourceKey)(o);return Ct([c,fb(n,r),fb(s,o.account)])}function cI(t,e){let n=t.map(s=>s.kind==="unverifiable"?
{why:`the name of the table cannot be determined: ${s.why}`}:s.kind==="value"&&s.value===e);return n.every(s=>s===n[0])?
n[0]:{why:"the name of the table depends on a condition"}}function fb(t,e){return t===void 0||(e===void 0?Ed:t===e)}var Ed={
why:"whether it is in the Region and account of a backup plan is decided at deployment"};function lI(t,e,{table:{where:n,
nestedIn:s},region:i}){return pb(e)!==pb(s)?Ed:Ct([[t.region,i],[t.account,n.account]].map(([r,o])=>r===void 0==(o===void 0)?
r===o:Ed))}function pb(t=[]){return t.filter(({where:e})=>e.resourceType!=="AWS::CloudFormation::Stack").map(({where:e})=>(0,_i.
resourceKey)(e)).join()}function hb({tags:{own:t,ofStacks:e,areOpen:n}},s){let i=r=>Qo(r)===Qo(s);return t.some(i)||(n?{
why:"the tags of the table are evaluated at deployment"}:!t.some(({key:r})=>r===s.key)&&e.some(i)&&{why:"only its stack \
has the tag"})}function Qo({key:t,value:e}){return`${t}=${e}`}function ss(t){return t.includes(!0)||(t.find(e=>e!==!1)??
!1)}function Ct(t){return!t.includes(!1)&&(t.find(e=>e!==!0)??!0)}function uI(t){return typeof t=="boolean"?!t:t}});var wb=d(ea=>{"use strict";Object.defineProperty(ea,"__esModule",{value:!0});ea.backupPlan=void 0;var dI=P(),ki=b(),fI=I(),
Zo=K(),Pd=gb(),Nd="Add the table to a backup plan, by its ARN or by a tag that a selection of the plan names, or acknowl\
edge this finding if a plan outside the app backs up the table.";ea.backupPlan={name:"BackupPlan",title:"Every table is \
in a backup plan",why:"Point-in-time recovery covers at most the last 35 days. A plan keeps backups in a separate vault \
for as long as you specify, even after the table is deleted.",remedy:Nd,controls:{nist80053R5:["CP-9","CP-10"],hipaa:["1\
64.308(a)(7)(ii)(A)","164.308(a)(7)(ii)(B)"],securityHub:["DynamoDB.4"]},guarded:!1,check:t=>pI(t)};function pI({tables:t,
related:e}){let n=new Pd.SelectionIndex(e.backupSelections);return t.flatMap(s=>{let i=hI(s,n);return i.length===0?[]:(0,Zo.
findings)({where:s.where,subjects:[{where:s.where}]},i)})}function hI(t,e){let{replicas:n,where:s,stackTags:i}=t,r=Sb(i??
[]),o=c=>e.selects({table:t,region:c,tags:mI}),a=(0,Pd.or)(n.length===0?[o(s.region)]:n.map(({region:c,tags:l})=>o(c)===
!0||(0,Pd.and)((l.length===0?fI.ABSENT:l).map(u=>e.selects({table:t,region:c,tags:yI(u,r)})))));return a===!0?[]:[(0,Zo.
asWarning)(a===!1?(0,Zo.violation)("The table is not in a backup plan of the app.",Nd):(0,Zo.unverifiable)(`Whether the \
table is in a backup plan cannot be determined: ${a.why}.`,Nd))]}var mI={own:[],ofStacks:[],areOpen:!1};function yI(t,e){
let n=t.kind==="absent"?[]:t.kind==="value"?Sb(t.value):[void 0];return{own:n.filter(s=>s!==void 0),ofStacks:e.filter(s=>s!==
void 0),areOpen:[...n,...e].includes(void 0)}}function Sb(t){return(0,ki.isList)(t)?t.map(e=>bb((0,ki.at)(e,"Key"),(0,ki.
at)(e,"Value"))):(0,dI.isPlainObject)(t)?Object.entries(t).map(([e,n])=>bb(e,n)):[void 0]}function bb(t,e){return(0,ki.isScalar)(
t)&&(0,ki.isScalar)(e)?{key:String(t),value:String(e)}:void 0}});var vb=d(ta=>{"use strict";Object.defineProperty(ta,"__esModule",{value:!0});ta.backupVaultCustomerManagedKey=void 0;var rs=K();
ta.backupVaultCustomerManagedKey={name:"BackupVaultCustomerManagedKey",title:"Vaults that contain backups of tables are \
encrypted with a customer managed key",why:"AWS Backup encrypts a backup with the key of its vault, not with the key of \
the table. Only a customer managed key on the vault protects backups like the table.",remedy:"Give the vault its own cus\
tomer managed key. Don't use a table's key: it is usable only through DynamoDB.",controls:{nist80053R5:["SC-13","SC-28(1\
)","CP-9d"],hipaa:["164.312(a)(2)(iv)"],pciDss4:["3.5.1"],securityHub:["Backup.1"],iso27001:["A.8.24"],nist800171:["3.13\
.16"]},guarded:!1,check:t=>t.backupVaults.filter(e=>e.holdsTables??t.tables.length>0).flatMap(e=>(0,rs.findings)({where:e.
where,subjects:[],when:e.when},bI(e)))};var Md="Set `encryptionKey` on the vault (EncryptionKeyArn).",gI="Define the vau\
lt in the app with an `encryptionKey` (EncryptionKeyArn), or acknowledge this finding if the vault has a customer manage\
d key.";function bI(t){let e=t.holdsTables===void 0?(0,rs.unverifiable)("The vault has no customer managed key, and whet\
her it contains backups of tables cannot be determined.",Md):(0,rs.violation)("The vault contains backups of tables and \
has no customer managed key.",Md);return(0,rs.matchBranches)(t.encryption,{value:({level:n})=>n==="CUSTOMER_MANAGED"?[]:
[e],absent:()=>[e],unverifiable:n=>[t.foreign===void 0?(0,rs.unverifiable)(`Which key encrypts the vault cannot be deter\
mined: ${n}.`,Md):(0,rs.unverifiable)(`Which key encrypts the vault ${t.foreign} cannot be determined: ${n}.`,gI)]})}});var we=d(Fe=>{"use strict";Object.defineProperty(Fe,"__esModule",{value:!0});Fe.Replica=void 0;Fe.checkReplicas=SI;Fe.allReplicas=
Ob;Fe.replicasOf=Ab;Fe.locationOf=Tb;Fe.remoteRegion=Eb;Fe.isRemote=Rd;var kb=K(),na=class{table;fact;constructor(e,n){this.
table=e,this.fact=n}get name(){return`The ${this.label}`}get inText(){return`the ${this.label}`}get label(){return Rd(this.
table,this.fact)?`replica in ${this.fact.region??"an unknown Region"}`:"table"}};Fe.Replica=na;function SI(t,e){return Ob(
t).flatMap(n=>{let s=e(n);return s.length===0?[]:(0,kb.findings)(Tb(n),s.map(i=>wI(n,i)))})}var _b=new WeakMap;function Ob(t){
let e=_b.get(t)??t.tables.flatMap(Ab);return _b.set(t,e),e}function wI({table:t,fact:e},n){return t.opaque!==void 0?{...n,
kind:"unverifiable",message:`In the part of the template that can be read: ${n.message}`}:e.isOptional?(0,kb.possible)(n):
n}function Ab(t){return t.replicas.map(e=>new na(t,e))}function Tb({table:t,fact:e}){return{where:t.where,region:Eb(t,e),
subjects:[{where:t.where,region:e.region}],when:t.when}}function Eb(t,e){return Rd(t,e)&&vI(e.region)?e.region:void 0}function Rd(t,e){
return t.replicas.length>1&&!e.local}function vI(t){return t!==void 0&&/^[a-z0-9-]+$/i.test(t)}});var Mb=d(sa=>{"use strict";Object.defineProperty(sa,"__esModule",{value:!0});sa.contributorInsightsPlaintextKeys=void 0;
var Oi=K(),_I=we();sa.contributorInsightsPlaintextKeys={name:"ContributorInsightsPlaintextKeys",title:"Contributor Insig\
hts does not expose key attributes",why:"Contributor Insights shows the values of partition and sort keys in CloudWatch \
in plain text, encrypted at rest only with an AWS owned key.",remedy:"Turn Contributor Insights off, or acknowledge the \
rule if the key attributes contain no sensitive data.",controls:{},guarded:!1,check:t=>(0,_I.checkReplicas)(t,e=>(0,Oi.matchBranches)(
e.fact.contributorInsights,kI,e))};var Pb="Turn Contributor Insights off, or acknowledge this finding if the key attribu\
tes contain no sensitive data.",kI={value:(t,{name:e,table:n})=>t?[(0,Oi.asWarning)((0,Oi.violation)(`${e} has Contribut\
or Insights on: CloudWatch shows the values of ${Nb(n)} in plain text.`,Pb))]:[],absent:()=>[],unverifiable:(t,{name:e,table:n})=>[
(0,Oi.asWarning)((0,Oi.unverifiable)(`${e} may have Contributor Insights on, which shows the values of ${Nb(n)} in plain\
 text: ${t}.`,Pb))]};function Nb({keyAttributes:t}){return t.length>0?t.join(", "):"its keys"}});var W=d(j=>{"use strict";Object.defineProperty(j,"__esModule",{value:!0});j.REPLICA_POLICY=j.SSM_PARAMETER=j.MANAGED_POLICY=
j.ROLE=j.ALIAS=j.REPLICA_KEY=j.KEY=void 0;j.isTableType=Rb;j.becomesTable=TI;j.isCustomResource=EI;j.tableHiddenIn=PI;j.
isKeyType=II;j.isAwsManagedKey=CI;j.keyOfAnotherAccount=qI;var OI=b(),AI=_();j.KEY="AWS::KMS::Key";j.REPLICA_KEY="AWS::K\
MS::ReplicaKey";j.ALIAS="AWS::KMS::Alias";j.ROLE="AWS::IAM::Role";j.MANAGED_POLICY="AWS::IAM::ManagedPolicy";j.SSM_PARAMETER=
"AWS::SSM::Parameter";j.REPLICA_POLICY="Custom::SecureTableReplicaPolicy";function Rb(t){return t==="AWS::DynamoDB::Tabl\
e"||t==="AWS::DynamoDB::GlobalTable"}function TI(t){return Rb(t)||t==="AWS::Serverless::SimpleTable"}function EI(t){return t.
startsWith("Custom::")||t.endsWith("::CustomResource")}function PI(t){let[e]=t.toLowerCase().split("::");if(t.endsWith("\
::MODULE"))return"it is a module, whose resources are not in the template";if(!(e==="aws"||e==="custom"||NI.has(t)))return e===
"awsutility"?`${t} runs commands that cannot be read from the template`:/dynamo/i.test(t)?`${t} is a third-party extensi\
on for DynamoDB, and how it encrypts tables is unknown`:RI.has(e)&&!MI.test(t)?void 0:`${t} is a third-party extension, \
and whether it creates tables is unknown`}var NI=new Set(["AwsCommunity::DynamoDB::Item","BigID::DataSource::DynamoDB"]),
MI=/^TF::AWS::(CloudFormation|ServiceCatalog)/i,RI=new Set(["alexa","aqua","atlassian","awscommunity","awsqs","bigid","c\
loudflare","confluentcloud","databricks","datadog","dynatrace","fastly","fireeye","generic","github","gitlab","gremlin",
"jfrog","logzio","mongodb","netapp","newrelic","okta","pagerduty","paloaltonetworks","redis","rollbar","snowflake","snyk",
"splunk","spot","svectordb","sysdig","tf","trendmicro"]);function II(t){return t===j.KEY||t===j.REPLICA_KEY}function CI(t){
return((0,AI.joinedParts)(t)??[t]).some(e=>(0,OI.isScalar)(e)&&/(^|:)alias\/aws\//.test(String(e)))}function qI(t,e,n){return{
what:`${t} is in account ${e}, but the table is in ${n}. DynamoDB documents only keys in the table's own account, and th\
e table becomes inaccessible if the other account denies the use of the key.`,remedy:"Use a key in the table's account, \
or acknowledge this warning."}}});var Ai=d(ia=>{"use strict";Object.defineProperty(ia,"__esModule",{value:!0});ia.TextMemory=void 0;var LI=1e3,Id=class{answers=new Map;ask(e,n){
let s=this.answers.get(e);if(s!==void 0)return s;this.answers.size>=LI&&this.answers.clear();let i=n();return this.answers.
set(e,i),i}};ia.TextMemory=Id});var Ti=d(Ke=>{"use strict";Object.defineProperty(Ke,"__esModule",{value:!0});Ke.NEW_REPLICAS=void 0;Ke.partitionOf=Cb;Ke.
domainSuffixOf=DI;Ke.isKnownRegion=$I;Ke.regionLike=xI;Ke.awaitsPolicies=jI;var Ib=b(),os={aws:{suffix:"amazonaws.com",prefix:void 0,
regions:["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-\
2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7",
"ca-central-1","ca-west-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2",
"eu-west-3","il-central-1","me-central-1","me-south-1","me-west-1","mx-central-1","sa-east-1","us-east-1","us-east-2","u\
s-west-1","us-west-2"]},"aws-cn":{suffix:"amazonaws.com.cn",prefix:"cn-",regions:["cn-north-1","cn-northwest-1"]},"aws-u\
s-gov":{suffix:"amazonaws.com",prefix:"us-gov-",regions:["us-gov-east-1","us-gov-west-1"]},"aws-iso":{suffix:"c2s.ic.gov",
prefix:"us-iso-",regions:["us-iso-east-1","us-iso-west-1"]},"aws-iso-b":{suffix:"sc2s.sgov.gov",prefix:"us-isob-",regions:[
"us-isob-east-1","us-isob-west-1"]},"aws-iso-f":{suffix:"csp.hci.ic.gov",prefix:"us-isof-",regions:["us-isof-east-1","us\
-isof-south-1"]},"aws-iso-e":{suffix:"cloud.adc-e.uk",prefix:"eu-isoe-",regions:["eu-isoe-west-1"]},"aws-eusc":{suffix:"\
amazonaws.eu",prefix:"eusc-",regions:["eusc-de-east-1"]}},Cd=Object.keys(os);function Cb(t){return Cd.find(n=>os[n].prefix!==
void 0&&t.startsWith(os[n].prefix))??(/^[a-z]{2}-[a-z]+-\d+$/.test(t)?"aws":void 0)}function DI(t){let e=Cb(t);return e&&
os[e].suffix}function $I(t){return Cd.some(e=>os[e].regions.includes(t))}function xI(t){let e=n=>n.toLowerCase().replace(
/[^a-z0-9]/g,"").replace(/(\d)[a-z]$/,"$1");return Cd.flatMap(n=>os[n].regions).find(n=>e(n)===e(t))}Ke.NEW_REPLICAS="cd\
k-secure-table:newReplicas";function jI(t,e){return(0,Ib.listOf)((0,Ib.at)(t,Ke.NEW_REPLICAS)).includes(e)}});var qt=d(ve=>{"use strict";Object.defineProperty(ve,"__esModule",{value:!0});ve.PRINCIPAL_IS_AWS_SERVICE=ve.PRINCIPAL_ARN=
ve.SECURE_TRANSPORT=void 0;ve.contextKeyKind=FI;ve.SECURE_TRANSPORT="aws:securetransport";ve.PRINCIPAL_ARN="aws:principa\
larn";ve.PRINCIPAL_IS_AWS_SERVICE="aws:principalisawsservice";function FI(t){return qb.has(t)||KI.has(t)?{cardinality:"s\
ingle",type:qb.has(t)?"boolean":"arn"}:BI.has(t)?{cardinality:"multiple",type:"text"}:{cardinality:UI.has(t)||WI.test(t)?
"single":"unknown",type:"text"}}var qb=new Set([ve.SECURE_TRANSPORT,ve.PRINCIPAL_IS_AWS_SERVICE,"aws:viaawsservice","aws\
:multifactorauthpresent","aws:assumedroot","aws:ismcpserviceaction","aws:viaawsmcpservice","dynamodb:fulltablescan"]),KI=new Set(
[ve.PRINCIPAL_ARN,"aws:sourcearn","aws:chatbotsourcearn","ec2:sourceinstancearn","lambda:sourcefunctionarn","ssm:sourcei\
nstancearn"]),BI=new Set(["aws:calledvia","aws:principalorgpaths","aws:principalservicenameslist","aws:resourceorgpaths",
"aws:sourceorgpaths","aws:tagkeys","aws:vpceorgpaths","dynamodb:attributes","dynamodb:firstpartitionkeyvalues","dynamodb\
:fistargetarns","dynamodb:fourthpartitionkeyvalues","dynamodb:leadingkeys","dynamodb:secondpartitionkeyvalues","dynamodb\
:thirdpartitionkeyvalues"]),UI=new Set(["aws:calledviaawsmcp","aws:calledviafirst","aws:calledvialast","aws:currenttime",
"aws:ec2instancesourceprivateipv4","aws:ec2instancesourcevpc","aws:epochtime","aws:federatedprovider","aws:multifactorau\
thage","aws:principalaccount","aws:principalorgid","aws:principalservicename","aws:principaltype","aws:referer","aws:req\
uestedregion","aws:resourceaccount","aws:resourceorgid","aws:sourceaccount","aws:sourceidentity","aws:sourceip","aws:sou\
rceorgid","aws:sourceowner","aws:sourcevpc","aws:sourcevpcarn","aws:sourcevpce","aws:tokenissuetime","aws:useragent","aw\
s:userid","aws:username","aws:vpceaccount","aws:vpceorgid","aws:vpcsourceip","dynamodb:enclosingoperation","dynamodb:fis\
actionid","dynamodb:returnconsumedcapacity","dynamodb:returnvalues","dynamodb:select","ec2:roledelivery","glue:credentia\
lissuingservice","glue:roleassumedby","identitystore:userid","kms:calleraccount","kms:viaservice"]),WI=/^aws:(principal|request|resource)tag\//});var rt=d(it=>{"use strict";Object.defineProperty(it,"__esModule",{value:!0});it.globOf=VI;it.matches=GI;it.literalsOf=Db;
it.read=$b;it.advance=xb;it.accepts=jb;it.literalAt=Fb;var as=_();function VI(t,{wildcards:e,arn:n=!1,ignoreCase:s=!1}){
let i=0,r=t.split("").map(l=>(i+=l===":"?1:0,e&&(l==="*"||l==="?")?{repeats:l==="*",matchesColon:!n||i>4}:{literal:s?l.toLowerCase():
l,repeats:!1,matchesColon:!1})),o=r.findIndex(l=>l.literal===void 0),a=r.at(-1),c=o===r.length-1&&a?.repeats&&a.matchesColon;
return{tokens:r,ignoreCase:s,exact:o<0&&!s?t:void 0,prefix:c&&!s?t.slice(0,-1):void 0}}function GI(t,e,n){if(e==="must"||
!((0,as.hasPlaceholder)(n)||Db(t).some(as.isPlaceholder))){if(t.exact!==void 0)return t.exact===n;if(t.prefix!==void 0)return n.
startsWith(t.prefix)}return jb(t,$b(t,e,n))}function Db(t){return t.tokens.flatMap(e=>e.literal??[])}function $b(t,e,n){
let s=qd(t,e,[0]);for(let i of n.split(""))s=xb(t,e,s,i);return s}function xb(t,e,n,s){if(e==="may"&&(0,as.isPlaceholder)(
s))return qd(t,e,YI(t,n));let i=t.ignoreCase?s.toLowerCase():s,r=[];for(let o of n){let a=t.tokens[o];a!==void 0&&JI(a,e,
i)&&r.push(Ld(a,e)?o:o+1)}return qd(t,e,r)}function jb(t,e){return e.at(-1)===t.tokens.length}function Fb(t,e){return t.
tokens[e]?.literal}function YI(t,e){let n=[];for(let s of e)for(let i=s;i>(n.at(-1)??-1)&&i<=t.tokens.length&&(n.push(i),
Fb(t,i)!==":");i+=1);return n}function Ld({literal:t,repeats:e},n){return e||n==="may"&&t!==void 0&&(0,as.isPlaceholder)(
t)}function JI(t,e,n){return t.literal!==void 0?t.literal===n||Ld(t,e)&&n!==as.UNNAMED&&n!==":":(t.matchesColon||n!==":")&&
(t.repeats||!(0,as.isPlaceholder)(n))}function qd(t,e,n){let s=[];for(let i of n){let r=i;for(Lb(s,r);r<t.tokens.length&&
Ld(t.tokens[r],e);)r+=1,Lb(s,r)}return s}function Lb(t,e){e>(t.at(-1)??-1)&&t.push(e)}});var ot=d(_e=>{"use strict";Object.defineProperty(_e,"__esModule",{value:!0});_e.patternOf=HI;_e.matchesElement=zI;_e.matchesAny=
Kb;_e.mayMatchElement=XI;_e.matchesNone=Bb;_e.globsOf=QI;_e.resourceGlob=tC;_e.assumptionsFor=iC;_e.subsetsOf=Ub;_e.namesResources=
rC;var Dd=rt(),ra=_();function HI(t,e){let n=(0,ra.knownText)(t);if(n===void 0)return{label:(0,ra.abbreviate)(t),reference:t,
unclear:"unknown"};let s=n.includes("${")?void 0:e(n);return{label:(0,ra.display)(n),text:n,...s?{glob:s}:{unclear:"undo\
cumented"}}}function zI({not:t,entries:e},n,s){return t?Bb(e,n,s):Kb(e,n,s)}function Kb(t,e,n){return t.some(s=>oa(s,e,n===
"strict"?"must":"may"))}function XI({not:t,entries:e},n){return t?!e.some(s=>oa(s,n,"must")):e.some(s=>s.unclear!==void 0||
oa(s,n,"may"))}function Bb(t,e,n,s=!1){let i=s&&!e.split("").some(ra.isPlaceholder),r=n==="strict"?"may":"must";return t.
every(o=>o.unclear!=="undocumented"&&!oa(o,e,i&&o.glob?"must":r))}function oa({glob:t,unclear:e},n,s){return t?(0,Dd.matches)(
t,s,n):e==="unknown"&&s==="may"}function QI(t){return t.flatMap(({glob:e})=>e??[])}var ZI="[a-z0-9*?\\uE000-\\uF8FF-]*",
eC=new RegExp(`^arn:(?:${ZI}:){4}(?:\\*|[^*?/:]+(?:[/:].*)?)$`,"s");function tC(t){return t==="*"||eC.test(t)?(0,Dd.globOf)(
t,{wildcards:!0,arn:t!=="*"}):void 0}var nC=4,sC=(0,Dd.globOf)("*",{wildcards:!0});function iC(t){let e=t.flatMap(({unclear:s,
text:i})=>s==="undocumented"&&i?.includes("${")===!1?[i]:[]),n=[...new Set(e)].slice(0,nC);return Ub(n).map(s=>i=>{let{label:r,
text:o}=i;return o===void 0||!n.includes(o)?[i]:s.includes(o)?[{label:r,glob:sC}]:[]})}function Ub(t){return t.reduce((e,n)=>[
...e,...e.map(s=>[...s,n])],[[]])}function rC(t){return t.startsWith('"')||/"(?:Not)?Resource":(?!"\*"|\["\*"\])/.test(t)}});var un=d(at=>{"use strict";Object.defineProperty(at,"__esModule",{value:!0});at.UNKNOWN_CONDITION=void 0;at.readCondition=
cC;at.mismatchOf=uC;at.patternsOf=Vb;at.isMet=xd;at.mayBeMet=pC;var oC=qt(),Ei=rt(),$d=ot(),aC=_();at.UNKNOWN_CONDITION=
{operator:"",key:"",keyLabel:"an unknown condition",ifExists:!1,test:{kind:"unknown"}};function cC(t,e,n){let[,s,i,r="",
o]=/^(?:(forallvalues:)|(foranyvalue:))?([a-z]+?)(ifexists)?$/.exec(t.toLowerCase())??[];return{operator:t,key:e.toLowerCase(),
keyLabel:e,quantifier:s?"all":i?"any":void 0,ifExists:o!==void 0,test:r==="null"&&!s&&!i&&!o?dC(n):fC(r,e,n)}}function lC(t,e){
return jd.has(t)&&jd.get(t)?.type!=="boolean"&&(0,oC.contextKeyKind)(e.toLowerCase()).type==="boolean"}function uC({operator:t,
keyLabel:e,key:n,test:s}){return s.kind==="unknown"&&n!==""?`it compares the boolean key ${e} with ${t}: only Bool is do\
cumented for it`:void 0}function dC(t){let e=t.map(n=>(0,aC.knownText)(n)?.toLowerCase());return{kind:"presence",expected:[
!0,!1].filter(n=>e.includes(String(!n))),unknown:e.includes(void 0)}}function fC(t,e,n){if(lC(t,e))return{kind:"unknown"};
let s=jd.get(t);if(!s)return{kind:"never"};let{type:i,negated:r,toGlob:o}=s,a=n.map(c=>(0,$d.patternOf)(c,o));return i?{
kind:"values",type:i,negated:r,patterns:a}:{kind:"uncompared",negated:r,patterns:a}}function Vb({test:t}){return"pattern\
s"in t?t.patterns:[]}function xd(t,e,n){let{test:s}=t;switch(s.kind){case"never":return!1;case"unknown":return n==="leni\
ent";case"presence":return s.unknown&&n==="lenient"||hC(e,s.expected);default:return e.kind==="absent"?mC(t,s.negated):yC(
t,e,n)}}function pC(t,e){let{test:n}=t;return n.kind==="never"?!0:e.kind==="absent"||n.kind==="presence"?xd(t,e,"lenient"):
n.kind==="uncompared"||Vb(t).some(({unclear:s})=>s!==void 0)||xd(t,e,"lenient")||n.kind==="values"&&e.kind==="single"&&!Gb(
n.type,e.value)}function hC(t,e){return!(t.kind==="multiple"&&t.values.length===0)&&e.includes(t.kind!=="absent")}function mC({
quantifier:t,ifExists:e},n){return t?t==="all":n||e}function yC({quantifier:t,test:e},n,s){let i=r=>gC(e,r,s);return n.kind===
"single"?i(n.value):t==="all"?n.values.every(i):t==="any"&&n.values.some(i)}function gC(t,e,n){return t.kind!=="values"||
!Gb(t.type,e)?!1:t.negated?(0,$d.matchesNone)(t.patterns,e,n,!0):(0,$d.matchesAny)(t.patterns,e,n)}function Gb(t,e){return t===
"text"||(t==="arn"?Yb(e)!==void 0:/^(true|false)$/i.test(e))}var jd=new Map([...cs(["stringequals","stringnotequals"],Wb,
"text"),...cs(["stringequalsignorecase","stringnotequalsignorecase"],bC,"text"),...cs(["stringlike","stringnotlike"],t=>(0,Ei.
globOf)(t,{wildcards:!0}),"text"),...cs(["arnequals","arnnotequals","arnlike","arnnotlike"],Yb,"arn"),...cs(["bool"],t=>(0,Ei.
globOf)(t,{wildcards:!1,ignoreCase:!0}),"boolean"),...cs(["numericequals","numericnotequals","numericlessthan","numericl\
essthanequals","numericgreaterthan","numericgreaterthanequals","dateequals","datenotequals","datelessthan","datelessthan\
equals","dategreaterthan","dategreaterthanequals","binaryequals","ipaddress","notipaddress"],Wb)]);function cs(t,e,n){return t.
map(s=>[s,{type:n,negated:s.includes("not"),toGlob:e}])}function Wb(t){return(0,Ei.globOf)(t,{wildcards:!1})}function bC(t){
return/^[\x00-\x7F\uE000-\uF8FF]*$/.test(t)?(0,Ei.globOf)(t,{wildcards:!1,ignoreCase:!0}):void 0}function Yb(t){return/^arn:(?:[^:]*:){4}/.
test(t)?(0,Ei.globOf)(t,{wildcards:!0,arn:!0}):void 0}});var Fd=d(aa=>{"use strict";Object.defineProperty(aa,"__esModule",{value:!0});aa.reporterFor=vC;aa.itemsOf=_C;var SC=P(),
wC=_();function vC(t,e,n){return{malformed:s=>e.push(`${t}: ${s}`),undocumented:s=>n.push(`${t}: ${s}`),unknown:(s,i)=>n.
push(`${t}: ${s} is ${(0,wC.abbreviate)(i)}`)}}function _C(t){return(Array.isArray(t)?t:[t]).filter(e=>!(0,SC.isNoValue)(
e))}});var dn=d(Lt=>{"use strict";Object.defineProperty(Lt,"__esModule",{value:!0});Lt.UNKNOWN_PRINCIPAL=void 0;Lt.readPrincipals=
PC;Lt.principalLabel=Xb;Lt.callersFor=MC;Lt.matchesCaller=RC;var Jb=rt(),kC=Fd(),OC=P(),Hb=b(),ct=_();Lt.UNKNOWN_PRINCIPAL=
{kind:"unknown",label:"a principal",mayBeAll:!0,value:""};var AC=new Set(["AWS","Service","Federated","CanonicalUser"]),
TC=/^(?:arn:[^:*?]+:iam::)?([0-9]{12}|\uE000)(:root)?$/,EC=/^arn:[^:*?]+:(?:iam|sts)::(?:[0-9]{12}|\uE000):[^*?]+$/;function PC(t,e){
return t==="*"?[{kind:"all"}]:(0,ct.isUnresolved)(t)?(e.unknown("Principal",t),[zb(t)]):!(0,Hb.isObject)(t)||Object.keys(
t).length===0?(e.malformed('its Principal is neither "*" nor an object'),[]):Object.entries(t).flatMap(([n,s])=>{let i=(0,kC.
itemsOf)(s);return(!AC.has(n)||i.length===0||!i.every(r=>typeof r=="string"||(0,OC.isIntrinsic)(r)))&&e.malformed(`its P\
rincipal has a malformed element ${n}`),i.map(r=>NC(n,r,e))})}function NC(t,e,n){let s=(0,ct.knownText)(e);if(s===void 0)
return n.unknown("Principal",e),zb(e);if(s.includes("${"))return{kind:"undocumented",label:s};if(t!=="AWS")return s.includes(
"*")?{kind:"undocumented",label:s}:{kind:"named",type:t,name:s};if(s==="*")return{kind:"all"};let[i,r,o]=TC.exec(s)??[];
return i!==void 0&&o===void 0==(i===r)?{kind:"account",account:r}:EC.test(s)?{kind:"arn",arn:s}:/^A[A-Z0-9]+$/.test(s)?{
kind:"named",type:t,name:s}:{kind:"undocumented",label:(0,ct.display)(s)}}function zb(t){let n=((0,ct.joinedParts)(t)??[
t]).map(s=>typeof s=="string"?s.replace(/\{\{resolve:.*?\}\}/g,""):"");return{kind:"unknown",label:(0,ct.abbreviate)(t),
mayBeAll:/^\*?$/.test(n.join("")),value:(0,Hb.canonical)(t)}}function Xb(t){switch(t.kind){case"account":return`account ${(0,ct.
display)(t.account)}`;case"arn":return(0,ct.display)(t.arn);case"named":return t.name;default:return t.label}}function MC(t){
let e=new Map(t.filter(n=>n.kind!=="all").map(n=>[JSON.stringify(n),n]));return[{label:"principals that the policy does \
not name"},...[...e.values()].map(n=>({label:Xb(n),entry:n}))]}function RC({not:t,entries:e},n,s){let i=r=>o=>{let a=IC(
o,n);return a===r||a==="perhaps"&&s==="lenient"&&o.kind!=="undocumented"};return t?e.every(i("no")):e.some(i("yes"))}function IC(t,{
entry:e}){if(t.kind==="all"||JSON.stringify(t)===JSON.stringify(e))return"yes";if([t,e].some(n=>n?.kind==="undocumented"||
n?.kind==="unknown"))return"perhaps";if(e&&t.kind==="account"){let n=CC(e);return n===void 0?"no":Kd(t.account,n)}if(e?.
kind==="arn"&&t.kind==="arn"){let n=Kd(t.arn,e.arn);return n==="no"?qC(t.arn,e.arn):n}return"no"}function CC(t){return t.
kind==="account"?t.account:t.kind==="arn"?t.arn.split(":")[4]:void 0}function qC(t,e){let[,n,s,i,r]=/^arn:([^:]+):iam::([^:]+):(role|user)\/(?:.*\/)?([^/]+)$/.
exec(t)??[],[,o,a,c,l]=/^arn:([^:]+):sts::([^:]+):(assumed-role|federated-user)\/([^/]+)/.exec(e)??[];if(r===void 0||l===
void 0||i==="role"!=(c==="assumed-role"))return"no";let u=Kd([n,s,r].join(":").toLowerCase(),[o,a,l].join(":").toLowerCase());
return u==="yes"&&r!==l?"perhaps":u}function Kd(t,e){return t===e?"yes":((0,ct.hasPlaceholder)(t)||(0,ct.hasPlaceholder)(
e))&&(0,Jb.matches)((0,Jb.globOf)(t,{wildcards:!1}),"may",e)?"perhaps":"no"}});var lt=d(ua=>{"use strict";Object.defineProperty(ua,"__esModule",{value:!0});ua.conditionsOn=DC;ua.readDocument=jC;var ls=un(),
LC=rt(),Zb=ot(),eS=dn(),la=Fd(),Ud=P(),Pi=b(),de=_();function DC({conditions:t},e){return t.filter(n=>n.key===e)}var $C=new Set(
["Version","Id","Statement"]),xC=new Set(["Sid","Effect","Principal","NotPrincipal","Action","NotAction","Resource","Not\
Resource","Condition"]);function jC(t){let e=[],n=typeof t=="string"?(0,de.parseJson)(t)??t:t;return(0,de.isUnresolved)(
n)?{statements:[ca("the policy",n)],malformed:e}:(0,Pi.isObject)(n)?(e.push(...tS("the policy",n,$C)),n.Id!==void 0&&(0,de.
knownText)(n.Id)===void 0&&e.push("the policy's Id is not a string"),n.Version!==void 0&&n.Version!=="2012-10-17"&&n.Version!==
"2008-10-17"&&e.push("the policy's Version is neither 2012-10-17 nor 2008-10-17"),{statements:(0,la.itemsOf)(n.Statement).
map((i,r)=>FC(i,r,e)),malformed:e}):{statements:[],malformed:["the policy is not a JSON object"]}}function FC(t,e,n){let s=(0,Pi.
isObject)(t)&&typeof t.Sid=="string"&&!(0,de.isUnresolved)(t.Sid)?t.Sid:void 0,i=`statement ${e}${s?` "${s}"`:""}`;if((0,de.
isUnresolved)(t))return ca(i,t);if(!(0,Pi.isObject)(t))return n.push(`${i} is not an object`),ca(i,t);let r=Object.fromEntries(
Object.entries(t).filter(([,c])=>!(0,Ud.isNoValue)(c)));if(n.push(...tS(i,r,xC)),(0,de.isUnresolved)(r.Effect))return ca(
i,t);let o=[],a=(0,la.reporterFor)(i,n,o);return r.Sid!==void 0&&s===void 0&&!(0,de.isUnresolved)(r.Sid)&&a.malformed("i\
ts Sid is not a string"),r.Effect!=="Allow"&&r.Effect!=="Deny"&&a.malformed("its Effect is neither Allow nor Deny"),{name:i,
sid:s,effect:r.Effect==="Allow"?"Allow":"Deny",principals:Bd(r,"Principal",a,c=>(0,eS.readPrincipals)(c,a)),actions:Bd(r,
"Action",a,c=>Qb(c,"Action",a,BC)),resources:Bd(r,"Resource",a,c=>Qb(c,"Resource",a,Zb.resourceGlob)),conditions:UC(r.Condition,
a),unknown:o,readable:!0}}function Bd(t,e,n,s){let i=t[`Not${e}`]!==void 0;return i===(t[e]!==void 0)&&n.malformed(`it h\
as ${i?"both":"neither"} ${e} ${i?"and":"nor"} Not${e}`),{not:i,entries:s(i?t[`Not${e}`]:t[e])}}function Qb(t,e,n,s){let i=(0,la.
itemsOf)(t);return(i.length===0||!i.every(r=>typeof r=="string"||(0,Ud.isIntrinsic)(r)))&&n.malformed(`its ${e} is not a\
 string or a list of strings`),i.map(r=>{let o=(0,Zb.patternOf)(r,a=>s(a,n));return o.unclear==="unknown"&&n.unknown(e,r),
o})}var KC=/^[A-Za-z0-9-]+:[A-Za-z0-9*?-]+$/;function BC(t,e){if(t!=="*"&&!KC.test(t)){e.malformed(`"${t}" is not the na\
me of an action`);return}return(0,LC.globOf)(t.toLowerCase(),{wildcards:!0})}function UC(t,e){return t===void 0?[]:(0,de.
isUnresolved)(t)?(e.unknown("Condition",t),[ls.UNKNOWN_CONDITION]):!(0,Pi.isObject)(t)||!Object.values(t).every(n=>(0,Pi.
isObject)(n)||(0,de.isUnresolved)(n))?(e.malformed("its Condition is not an object of objects"),[ls.UNKNOWN_CONDITION]):
Object.entries(t).flatMap(([n,s])=>(0,de.isUnresolved)(s)?(e.unknown(n,s),[ls.UNKNOWN_CONDITION]):Object.entries(s).map(
([i,r])=>WC(n,i,(0,la.itemsOf)(r),e)))}function WC(t,e,n,s){if(n.length===0||!n.every(o=>(0,Ud.isIntrinsic)(o)||["string",
"boolean","number"].includes(typeof o)))return s.malformed(`the values of ${t} ${e} are not strings, booleans or numbers`),
ls.UNKNOWN_CONDITION;for(let o of n.filter(a=>(0,de.knownText)(a)===void 0))s.unknown(`${t} ${e}`,o);let i=(0,ls.readCondition)(
t,e,n),r=(0,ls.mismatchOf)(i);return r!==void 0&&s.undocumented(r),i}function tS(t,e,n){return Object.keys(e).filter(s=>!n.
has(s)).map(s=>`${t} has an unknown element ${s}`)}function ca(t,e){let n={not:!1,entries:[{label:(0,de.abbreviate)(e),unclear:"\
unknown"}]};return{name:t,effect:"Deny",principals:{not:!1,entries:[eS.UNKNOWN_PRINCIPAL]},actions:n,resources:n,conditions:[],
unknown:[`${t} is ${(0,de.abbreviate)(e)}`],readable:!1}}});var fa=d(Ni=>{"use strict";Object.defineProperty(Ni,"__esModule",{value:!0});Ni.exemptRoles=sS;Ni.isOwnServiceLinkedRole=
HC;Ni.exemptCallers=zC;var VC=qt(),GC=lt(),da=_(),YC=new RegExp(["^arn:([^:*?]+):iam::([0-9]{12}|\\uE000):role/aws-servic\
e-role/(?:","replication\\.dynamodb\\.amazonaws\\.com/AWSServiceRoleForDynamoDBReplication|","dynamodb\\.application-auto\
scaling\\.amazonaws\\.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable)$"].join(""));function sS(t,{partition:e,
accounts:n}){let s=t.flatMap(JC),i=nS(e===void 0?void 0:[e],da.PARTITION,s.map(o=>o.partition)),r=nS(n,da.ACCOUNT,s.map(
o=>o.account));return new Set(s.filter(o=>i.has(o.partition)&&r.has(o.account)).map(o=>o.arn))}function nS(t,e,n){if(t)return new Set(
[...t,e]);let s=new Set(n);return s.size===1?s:new Set([e])}function JC(t){return(0,GC.conditionsOn)(t,VC.PRINCIPAL_ARN).
flatMap(({test:e})=>e.kind==="values"?e.patterns:[]).flatMap(({glob:e})=>iS(e?.exact??"")??[])}function iS(t){let[e,n,s]=YC.
exec(t)??[];return e===void 0?void 0:{arn:e,partition:n,account:s}}function HC(t,{partition:e,accounts:n}){let s=typeof t==
"string"?iS(t):void 0;return s!==void 0&&[da.PARTITION,e].includes(s.partition)&&[da.ACCOUNT,...n??[]].includes(s.account)}
function zC(t,e){let n=t.filter(({effect:s})=>s==="Deny");return{roles:sS(n,e),services:(e.accounts?.length??0)>1||t.some(
XC)}}function XC({effect:t,principals:{not:e,entries:n}}){return t==="Allow"&&!e&&n.some(s=>s.kind==="named"&&s.type==="\
Service"&&QC.test(s.name))}var QC=/^replication\.dynamodb\.amazonaws\.com(\.cn)?$/});var Mi=d(M=>{"use strict";Object.defineProperty(M,"__esModule",{value:!0});M.TABLE_ACTIONS=M.REPLICATION_ACTIONS=M.OTHER_STREAM_ACTIONS=
M.STREAM_READ_ACTIONS=M.REFUSED_ACTIONS=M.OTHER_TABLE_ACTIONS=M.TABLE_POLICY_ACTIONS=M.LIST_STREAMS=M.STREAM_ACTIONS=M.WRITE_ACTIONS=
M.READ_ACTIONS=void 0;M.isWildcard=rS;M.worksAcrossAccounts=nq;M.readsData=sq;M.writesData=iq;M.READ_ACTIONS=["dynamodb:\
BatchGetItem","dynamodb:ConditionCheckItem","dynamodb:DescribeTable","dynamodb:GetItem","dynamodb:Query","dynamodb:Scan"];
M.WRITE_ACTIONS=["dynamodb:BatchWriteItem","dynamodb:DeleteItem","dynamodb:DescribeTable","dynamodb:PutItem","dynamodb:U\
pdateItem"];M.STREAM_ACTIONS=["dynamodb:DescribeStream","dynamodb:GetRecords","dynamodb:GetShardIterator"];M.LIST_STREAMS=
"dynamodb:ListStreams";var ZC=new Set([...M.READ_ACTIONS,...M.WRITE_ACTIONS,...M.STREAM_ACTIONS].map(t=>t.toLowerCase())),
eq=new Set([...["BatchGetItem","ConditionCheckItem","GetItem","Query","Scan","PartiQLSelect","SearchVectors","ExportTabl\
eToPointInTime"].map(t=>`dynamodb:${t.toLowerCase()}`),...M.STREAM_ACTIONS.map(t=>t.toLowerCase())]),tq=new Set(["BatchW\
riteItem","DeleteItem","PutItem","UpdateItem","PartiQLDelete","PartiQLInsert","PartiQLUpdate","ImportTable"].map(t=>`dyn\
amodb:${t.toLowerCase()}`));function rS(t){return/[*?]/.test(t)}function nq(t){return ZC.has(t.toLowerCase())}function sq(t){
return eq.has(t.toLowerCase())}function iq(t){return rS(t)||tq.has(t.toLowerCase())}var fn=t=>t.trim().split(/\s+/).map(
e=>`dynamodb:${e}`);M.TABLE_POLICY_ACTIONS=fn(`
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
`);M.OTHER_TABLE_ACTIONS=fn(`
  CreateGlobalTableWitness CreateTableReplica DeleteGlobalTableWitness DeleteTableReplica RestoreTableFromAwsBackup Sear\
chVectors
  StartAwsBackupJob UpdateGlobalTableVersion
`);M.REFUSED_ACTIONS=fn(`
  CreateTable CreateGlobalTable DescribeGlobalTable DescribeGlobalTableSettings ListGlobalTables UpdateGlobalTable Updat\
eGlobalTableSettings
  DescribeBackup DeleteBackup RestoreTableFromBackup ListContributorInsights DescribeExport ListExports DescribeImport I\
mportTable ListImports
  DescribeLimits DescribeEndpoints ListBackups ListTables ListStreams
  DescribeReservedCapacity DescribeReservedCapacityOfferings PurchaseReservedCapacityOfferings
  GetAbacStatus UpdateAbacStatus InjectError
`);M.STREAM_READ_ACTIONS=fn("DescribeStream GetRecords GetShardIterator");M.OTHER_STREAM_ACTIONS=fn("DeleteResourcePolic\
y GetResourcePolicy ListTagsOfResource PutResourcePolicy TagResource UntagResource");M.REPLICATION_ACTIONS={table:fn(`
    GetItem PutItem UpdateItem DeleteItem Scan DescribeTable UpdateTable DescribeTimeToLive UpdateTimeToLive GetResource\
Policy
    ReadDataForReplication WriteDataForReplication ReplicateSettings
  `).map(t=>t.toLowerCase()),stream:M.STREAM_READ_ACTIONS.map(t=>t.toLowerCase())};M.TABLE_ACTIONS=[...M.TABLE_POLICY_ACTIONS,
...M.OTHER_TABLE_ACTIONS,...fn(`
  CreateGlobalTable CreateTable ImportTable ListExports ListImports RestoreTableFromBackup UpdateGlobalTable UpdateGloba\
lTableSettings
`)]});var Ri=d(Vd=>{"use strict";Object.defineProperty(Vd,"__esModule",{value:!0});Vd.isCanonicalDeny=fq;var rq=fa(),oq=Mi(),Be=b(),
aq=_(),cq=new Set(["Sid","Effect","Principal","Action","Resource","Condition"]),lq=128,uq=4,dq={table:["dynamodb:*"],stream:oq.
STREAM_READ_ACTIONS};function fq(t,e,n){if(!(0,Be.isObject)(t)||t.Version!=="2012-10-17"||Object.keys(t).length!==2)return!1;
let[s,...i]=(0,Be.listOf)(t.Statement);return i.length===0&&(0,Be.isObject)(s)&&Object.keys(s).every(r=>cq.has(r))&&pq(s.
Sid)&&s.Effect==="Deny"&&hq(s.Principal)&&Wd((0,Be.listOf)(s.Action),dq[e])&&Wd((0,Be.listOf)(s.Resource),["*"])&&mq(s.Condition,
n)}function pq(t){return t===void 0||typeof t=="string"&&t.length<=lq&&!(0,aq.hasPlaceholder)(t)}function hq(t){return t===
"*"||(0,Be.isObject)(t)&&Object.keys(t).length===1&&Wd((0,Be.listOf)(t.AWS),["*"])}function Wd(t,e){return t.length===e.
length&&e.every(n=>t.includes(n))}function mq(t,e){if(!(0,Be.isObject)(t))return!1;let{Bool:n,StringNotEquals:s,...i}=t;
return Object.keys(i).length===0&&oS(n,"aws:SecureTransport",r=>r==="false")&&(s===void 0||oS(s,"aws:PrincipalArn",r=>(0,rq.
isOwnServiceLinkedRole)(r,e())))}function oS(t,e,n){let s=(0,Be.isObject)(t)&&Object.keys(t).length===1?(0,Be.listOf)(t[e]):
[];return s.length>0&&s.length<=uq&&s.every(n)}});var ha=d(pa=>{"use strict";Object.defineProperty(pa,"__esModule",{value:!0});pa.findHoles=gq;pa.statementSet=wq;var yq=1e3;
function gq(t,e){let n=t.flatMap(s=>{let i=s.cases.filter(({matched:r})=>Yd(r));return i.length===0?[]:[new Map([[s.name,
i.map(({label:r})=>r)]])]});return n.length>0?n:bq(t,"1".repeat(e))}function bq(t,e){let n=[{matched:e,cases:[]}];for(let i of t){
let r=aS(i.cases);if(r.length*n.length>yq)return;n=aS(n.flatMap(o=>r.map(a=>({matched:Gd(o.matched,a.matched),cases:[...o.
cases,a]}))))}let s=n.find(({matched:i})=>Yd(i));return s?[Sq(s.cases,e,t)]:[]}function aS(t){let e=[...new Map(t.map(n=>[
n.matched,n])).values()];return e.filter(n=>!e.some(s=>s!==n&&vq(s.matched,n.matched)))}function Sq(t,e,n){let s=t.map(({
matched:i,label:r},o)=>({name:n[o].name,matched:i,label:r}));for(let i of s){let r=s.filter(o=>o!==i);Yd(r.reduce((o,a)=>Gd(
o,a.matched),e))&&(s=r)}return new Map(s.map(({name:i,label:r})=>[i,[r]]))}function wq(t,e){return t.map(n=>e(n)?"1":"0").
join("")}function Gd(t,e){return t.split("").map((n,s)=>n==="1"?e[s]:"0").join("")}function Yd(t){return!t.includes("1")}
function vq(t,e){return Gd(t,e)===t}});var ya=d(Ue=>{"use strict";Object.defineProperty(Ue,"__esModule",{value:!0});Ue.ANY_ARN=Ue.ANY_TEXT=void 0;Ue.witnesses=
kq;Ue.witnessesWithPrefix=Oq;Ue.isIn=lS;Ue.isNameCharacter=Aq;var pn=rt(),us=_();Ue.ANY_TEXT={prefix:"",minLength:0,unnamed:us.
UNNAMED,allows:()=>!0};var _q=(0,pn.globOf)("arn:*:*:*:*:*",{wildcards:!0,arn:!0});Ue.ANY_ARN={prefix:"arn:",minLength:0,
shape:_q,unnamed:`arn:::::${us.UNNAMED}`,allows:()=>!0};function kq(t,e){let n=cS(t,e)??ma(dS(t),Tq(e)),s=t.filter(uS).map(
r=>r.exact!==void 0?[r.exact]:ma(fS(t),{...e,shape:r})),i=[n,...s];return i.every(r=>r!==void 0)?[...new Set(i.flat())]:
void 0}function Oq(t,e){return(0,us.hasPlaceholder)(e.prefix)||t.some(uS)?ma(fS(t),e):cS(t,e)??ma(dS(t),e)}function cS(t,e){
let n=t.flatMap(({exact:s})=>s??[]);return n.length===t.length?[...new Set([...n.filter(s=>lS(e,s)),e.unnamed])]:void 0}
function lS(t,e){let n=e.slice(t.prefix.length);return e.startsWith(t.prefix)&&n.length>=t.minLength&&n.split("").every(
(s,i)=>t.allows(s,i))&&(t.shape===void 0||(0,pn.matches)(t.shape,"must",e))}function Aq(t){return!(0,us.isPlaceholder)(t)&&
/^[A-Za-z0-9_.-]$/.test(t)}function Tq(t){return{...t,allows:(e,n)=>!(0,us.isPlaceholder)(e)&&t.allows(e,n)}}function uS(t){
return(0,pn.literalsOf)(t).some(us.isPlaceholder)}function dS(t){return t.map(e=>({glob:e,mode:"must"}))}function fS(t){
return t.flatMap(e=>[{glob:e,mode:"must"},{glob:e,mode:"may"}])}var Eq=4e5;function ma(t,e){let n=e.shape?[{glob:e.shape,
mode:"must"},...t]:t,s=new Map,i=[{states:n.map(({glob:a,mode:c})=>(0,pn.read)(a,c,e.prefix)),rest:""}],r=new Set,o=0;for(let{
states:a,rest:c}of i){let l=n.map(({glob:u},f)=>(0,pn.accepts)(u,a[f]));c.length>=e.minLength&&(e.shape===void 0||l[0])&&
s.set(l.join(),s.get(l.join())??e.prefix+c);for(let u of Nq(n,a,e,c.length)){let f=n.map(({glob:m,mode:g},h)=>(0,pn.advance)(
m,g,a[h],u));o+=f.reduce((m,g)=>m+g.length,n.length);let p=`${Math.min(c.length+1,e.minLength)}|${f.join("|")}`;!r.has(p)&&
(e.shape===void 0||f[0].length>0)&&(r.add(p),i.push({states:f,rest:c+u}))}if(o>Eq)return}return[...s.values()]}var Pq="x\
qzjkvwyabcdefghilmnoprstu0123456789-_.XQZJKVWYABCDEFGHILMNOPRSTU/\xB6\xA7".split("");function Nq(t,e,n,s){let i=new Set(
[":"]);t.forEach(({glob:o},a)=>e[a].forEach(c=>{let l=(0,pn.literalAt)(o,c);l!==void 0&&(i.add(l),i.add(o.ignoreCase?l.toUpperCase():
l))}));let r=Pq.find(o=>!i.has(o)&&n.allows(o,s));return[...i,...r?[r]:[]].filter(o=>n.allows(o,s))}});var gS=d(Hd=>{"use strict";Object.defineProperty(Hd,"__esModule",{value:!0});Hd.contextDimension=Cq;var Jd=un(),Ii=qt(),
pS=lt(),mS=rt(),yS=ot(),Mq=ha(),ds=ya(),Rq=_(),Iq=8;function Cq(t,e,n,s){let i=e.flatMap(a=>(0,pS.conditionsOn)(a,t)),r=i.
flatMap(Jd.patternsOf),o=Lq(t,i,n);return o&&{name:i[0].keyLabel,cases:o.filter(a=>!qq(t,a,n)).map(a=>({label:jq(a,r),matched:(0,Mq.
statementSet)(e,c=>(0,pS.conditionsOn)(c,t).every(l=>(0,Jd.isMet)(l,a,s)))}))}}function qq(t,e,{roles:n,services:s}){return e.
kind==="single"&&(t===Ii.PRINCIPAL_ARN?n.has(e.value):s&&t===Ii.PRINCIPAL_IS_AWS_SERVICE&&e.value.toLowerCase()==="true")}
function Lq(t,e,n){let s=Dq(t,e.flatMap(Jd.patternsOf),n),{cardinality:i}=(0,Ii.contextKeyKind)(t),r=s&&i!=="single"?xq(
s,e):[];return s&&r&&[{kind:"absent"},...(i==="multiple"?[]:s).map(o=>({kind:"single",value:o})),...r.map(o=>({kind:"mul\
tiple",values:o}))]}function Dq(t,e,n){let s=e.flatMap(({text:o})=>o??[]),i=$q(t,s);if(i===void 0)return[...new Set(["tr\
ue","false",...s])];let r=t===Ii.PRINCIPAL_ARN?[...n.roles].map(o=>(0,mS.globOf)(o,{wildcards:!1})):[];return(0,ds.witnesses)(
[...(0,yS.globsOf)(e),...r],i)}function $q(t,e){let{type:n}=(0,Ii.contextKeyKind)(t);return n==="boolean"?e.every(s=>/^(true|false)$/i.
test(s))?void 0:ds.ANY_TEXT:n==="arn"&&e.every(s=>(0,ds.isIn)(ds.ANY_ARN,s))?ds.ANY_ARN:ds.ANY_TEXT}function xq(t,e){return e.
some(n=>n.quantifier)?t.length>Iq?void 0:(0,yS.subsetsOf)(t):[[]]}function jq(t,e){switch(t.kind){case"absent":return"ab\
sent";case"single":return hS(t.value,e);case"multiple":return`a list (${t.values.map(n=>hS(n,e)).join(", ")})`}}function hS(t,e){
if(e.some(({text:s})=>s===t))return`"${(0,Rq.display)(t)}"`;let n=e.find(({glob:s})=>s&&(0,mS.matches)(s,"must",t));return n?
`like "${n.label}"`:"a value that the policy does not name"}});var Xd=d(zd=>{"use strict";Object.defineProperty(zd,"__esModule",{value:!0});zd.arnsOf=Fq;var hn=_();function Fq({kind:t,
partition:e=hn.PARTITION,accounts:n=[],arns:s}){let i=`arn:${e}:dynamodb:${hn.REGION}:${n.length===1?n[0]:hn.ACCOUNT}:ta\
ble/${hn.TABLE_NAME}`,r=s&&s.length>0?s:[t==="table"?i:`${i}/stream/${hn.STREAM_LABEL}`];return[...new Set(r.flatMap(o=>{
let[a,c,l,u,f,...p]=o.split(":");return[c,hn.PARTITION].flatMap(m=>[f,hn.ACCOUNT].map(g=>[a,m,l,u,g,...p].join(":")))}))]}});var ga=d(yn=>{"use strict";Object.defineProperty(yn,"__esModule",{value:!0});yn.callerDimension=Kq;yn.actionDimension=Bq;
yn.resourceDimension=Wq;yn.mayConcernSubject=Vq;yn.matchesResource=_S;var mn=ot(),bS=dn(),Zd=ha(),wS=Xd(),Qd=ya(),SS=Mi(),
ef=_();function Kq(t,e){return{name:"caller",cases:(0,bS.callersFor)(t.flatMap(s=>s.principals.entries)).map(s=>({label:s.
label,matched:(0,Zd.statementSet)(t,({principals:i})=>(0,bS.matchesCaller)(i,s,e))}))}}function Bq(t,{kind:e},n){let s=(c,l)=>({
label:l,matched:(0,Zd.statementSet)(t,({actions:u})=>(0,mn.matchesElement)(u,c,n))}),i=(e==="table"?SS.TABLE_ACTIONS:SS.
STREAM_READ_ACTIONS).map(c=>s(c.toLowerCase(),c));if(e==="stream")return{name:"action",cases:i};let r=(0,Qd.witnessesWithPrefix)(
(0,mn.globsOf)(t.flatMap(c=>c.actions.entries)),Uq),o=new Set(i.map(({matched:c})=>c)),a=r?.map(c=>s(c,"actions that Dyn\
amoDB may add later")).filter(({matched:c})=>!o.has(c));return a&&{name:"action",cases:[...i,...a]}}var Uq={prefix:"dyna\
modb:",minLength:1,unnamed:`dynamodb:${ef.UNNAMED}`,allows:(t,e)=>(e===0?/^[a-z]$/:/^[a-z0-9]$/).test(t)};function Wq(t,e,n){
let s=(0,wS.arnsOf)(e),i=t.flatMap(l=>l.resources.entries),r=vS(i,e,s),o=(0,mn.assumptionsFor)(i),a=(l,u)=>o.map(f=>({label:u,
matched:(0,Zd.statementSet)(t,({resources:{not:p,entries:m}})=>_S({not:p,entries:m.flatMap(f)},s.map(g=>g+l),n))})),c=new Set(
i.map(l=>l.label));return r&&{name:"resource",cases:[...a("",`the ${e.kind}`),...r.flatMap(l=>a(`/index/${l}`,s.some(u=>c.
has((0,ef.display)(`${u}/index/${l}`)))?`the index ${l}`:"an index"))]}}function Vq({resources:t},e){if(t.entries.some(i=>i.
unclear==="undocumented"))return!0;let n=(0,wS.arnsOf)(e);return["",...vS(t.entries,e,n)?.map(i=>`/index/${i}`)??[]].some(
i=>n.every(r=>(0,mn.matchesElement)(t,r+i,"lenient")))}function vS(t,{kind:e},n){let s=(e==="table"?n:[]).map(i=>{let r=`${i}\
/index/`;return(0,Qd.witnessesWithPrefix)((0,mn.globsOf)(t),{prefix:r,minLength:1,unnamed:r+ef.UNNAMED,allows:Qd.isNameCharacter})?.
map(a=>a.slice(r.length))});return s.every(i=>i!==void 0)?[...new Set(s.flat())]:void 0}function _S(t,e,n){let s={...t,not:!t.
not};return e.some(i=>(0,mn.matchesElement)(t,i,n))&&!e.some(i=>(0,mn.matchesElement)(s,i,"strict"))}});var TS=d(af=>{"use strict";Object.defineProperty(af,"__esModule",{value:!0});af.analyzeTlsOnly=Qq;var Gq=Ri(),Yq=un(),Jq=gS(),
rf=qt(),tf=ga(),of=lt(),Hq=ha(),zq=fa(),Xq=b(),kS={tlsOnly:!0,holes:[],unverifiable:[]};function Qq(t,e){if((0,Gq.isCanonicalDeny)(
t,e.kind,()=>e))return kS;if((0,Xq.isTooBig)(t))return nf(["the policy is too large or too deeply nested to analyze"]);let{
statements:n,malformed:s}=(0,of.readDocument)(t);if(s.length>0)return nf(s);let i=n.filter(l=>l.effect==="Deny"),r=(0,zq.
exemptCallers)(n,e),o=OS(i,e,r,"strict");if(o.length===0)return kS;let a=OS(i,e,r,"lenient");if(a.length>0)return{tlsOnly:!1,
holes:a,unverifiable:[]};let c=i.flatMap(l=>l.unknown);return nf(c.length>0?c:o.map(l=>`${l}, unless the deployment give\
s an account, a Region or a name a matching value`))}function nf(t){return{tlsOnly:!1,holes:[],unverifiable:t}}function OS(t,e,n,s){
let i=t.filter(o=>(0,of.conditionsOn)(o,rf.SECURE_TRANSPORT).every(a=>(0,Yq.isMet)(a,{kind:"single",value:"false"},s)));
if(i.length===0)return["no statement denies requests over plain HTTP"];let r=AS(i,e,n,s);return r?r.map(o=>Zq(o,i,e)):i.
some(o=>AS([o],e,n,s)?.length===0)?[]:["the policy is too complex to analyze"]}function AS(t,e,n,s){let i=new Set(t.flatMap(
o=>o.conditions.map(a=>a.key)));i.delete(rf.SECURE_TRANSPORT);let r=[(0,tf.actionDimension)(t,e,s),(0,tf.resourceDimension)(
t,e,s),(0,tf.callerDimension)(t,s),...[...i].map(o=>(0,Jq.contextDimension)(o,t,n,s))];return r.every(o=>o!==void 0)?(0,Hq.
findHoles)(r,t.length):void 0}function Zq(t,e,n){let s=[...t].filter(([u])=>!["action","resource","caller"].includes(u)),
i=Ci(t.get("action"))??"requests",r=Ci(t.get("resource"))??`the ${n.kind}`,o=t.has("caller")?` by ${Ci(t.get("caller"))}`:
"",a=s.map(([u,f])=>`${u} is ${Ci(f," or ")}`).join(" and "),c=eL(e),l=c.length===1?"does":"do";return`${Ci(c)} ${l} not\
 deny ${i} on ${r} over plain HTTP${o}${a?` when ${a}`:""}`}function eL(t){let e=t.filter(n=>(0,of.conditionsOn)(n,rf.SECURE_TRANSPORT).
length>0);return(e.length>0?e:t).map(n=>n.name)}var sf=4;function Ci(t,e=" and "){let n=[...new Set(t)],s=n.length>sf?[...n.
slice(0,sf-1),`${n.length-sf+1} more`]:n;return s.length>1?`${s.slice(0,-1).join(", ")}${e}${s.at(-1)}`:s[0]}});var cf=d(Li=>{"use strict";Object.defineProperty(Li,"__esModule",{value:!0});Li.error=qi;Li.warning=ba;Li.elementProblems=
sL;var tL=rt(),nL=dn(),We=Mi();function qi(t,e){return{severity:"error",message:t,fix:e}}function ba(t,e){return{severity:"\
warning",message:t,fix:e}}function sL({name:t,actions:e,principals:n},{kind:s}){return[...e.entries.flatMap(i=>rL(i,t,s)??
[]),...n.entries.flatMap(i=>aL(i,t)??[])]}var fs=t=>t.map(e=>e.toLowerCase()),ES={table:fs(We.TABLE_POLICY_ACTIONS),stream:fs(
We.STREAM_READ_ACTIONS)},PS={table:fs(We.OTHER_TABLE_ACTIONS),stream:fs(We.OTHER_STREAM_ACTIONS)},iL={table:fs([...We.REFUSED_ACTIONS,
...We.STREAM_READ_ACTIONS]),stream:fs([...We.REFUSED_ACTIONS,...We.TABLE_POLICY_ACTIONS,...We.OTHER_TABLE_ACTIONS])};function rL({
glob:t,label:e},n,s){let i=e.toLowerCase();if(!t||ES[s].includes(i)||s==="table"&&(i==="*"||i==="dynamodb:*"))return;let r=s===
"table"?"Use dynamodb:*, or actions that the policy of a table supports. Put stream actions into the policy of the strea\
m.":`Use ${We.STREAM_READ_ACTIONS.join(", ")}.`;return/[*?]/.test(i)?[...ES[s],...PS[s]].some(o=>(0,tL.matches)(t,"may",
o))?s==="table"?void 0:ba(`${n} names ${e}: whether the policy of a stream supports wildcards is not documented`,r):qi(`${n}\
 names ${e}, which matches no action that the policy of a ${s} supports`,r):PS[s].includes(i)?ba(`${n} names ${e}, which\
 the policy of a ${s} is not documented to support`,r):!i.startsWith("dynamodb:")||iL[s].includes(i)?qi(`${n} names ${e}\
, which the policy of a ${s} does not support: the deployment fails`,r):ba(`${n} names ${e}, which the policy of a ${s} \
is not known to support`,r)}var oL=/^(redshift|glue|replication\.dynamodb)\.amazonaws\.com(\.cn)?$/;function aL(t,e){return t.
kind==="named"&&t.type==="Service"&&!oL.test(t.name)?qi(`${e} names the service ${t.name}: DynamoDB is known to accept o\
nly redshift, glue and replication.dynamodb, and rejects the policy (aws-cdk#37273)`,"Let the service assume a role, and\
 name that role here or grant it access in an identity-based policy."):t.kind!=="undocumented"?void 0:qi(`${e} names the\
 principal ${(0,nL.principalLabel)(t)}, which is not a valid principal: DynamoDB rejects the policy`,'Use a full ARN, an\
 account or "*". For a pattern of ARNs, use "*" with a condition on aws:PrincipalArn.')}});var IS=d(Sa=>{"use strict";Object.defineProperty(Sa,"__esModule",{value:!0});Sa.isLimitedTo=dL;Sa.limitsCallers=fL;var cL=new Set(
["aws:principalaccount","aws:principalarn","aws:principalorgid","kms:calleraccount"]),NS="aws:principalorgpaths",lL=new Map(
[["aws:principalarn",/^arn:[^:*?]+:(iam|sts)::(\d{12}|\uE000):/],[NS,/^[^*?/]+\//]]),uL=/^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like)|Bool)$/i;
function dL(t,e){return t.has(e.key.toLowerCase())&&MS(e,RS)}function fL(t){let e=t.key.toLowerCase();return!cL.has(e)&&
!(e===NS&&/^ForAnyValue:/i.test(t.operator))?!1:MS(t,n=>RS(n)||!n.includes("${")&&lL.get(e)?.test(n)===!0)}function MS({
operator:t,values:e},n){let s=e.filter(i=>i!==void 0);return uL.test(t)&&s.every(n)&&(s.length===e.length||"unknown")}function RS(t){
return!/[*?]|\$\{/.test(t)}});var wa=d(Di=>{"use strict";Object.defineProperty(Di,"__esModule",{value:!0});Di.isForAllPrincipals=hL;Di.isRestricted=mL;
Di.areCallersLimited=yL;var pL=qt(),CS=IS();function hL({principals:{not:t,entries:e}}){return t||e.some(n=>n.kind==="al\
l")}function mL(t,e){return qS(t,n=>(0,CS.isLimitedTo)(e,n))}function yL(t){return qS(t,CS.limitsCallers)}function qS(t,e){
let n=t.conditions.map(s=>gL(s,e));return n.includes(!0)||n.includes("unknown")&&"unknown"}function gL({operator:t,key:e,
test:n},s){return n.kind==="unknown"?"unknown":n.kind!=="values"||n.patterns.some(({unclear:i})=>i==="undocumented")||e===
pL.PRINCIPAL_IS_AWS_SERVICE&&!n.patterns.every(({text:i})=>i?.toLowerCase()==="true")?!1:s({operator:t,key:e,values:n.patterns.
map(({text:i})=>i)})}});var lf=d(va=>{"use strict";Object.defineProperty(va,"__esModule",{value:!0});va.deployability=kL;va.minimumBytes=FS;var Ve=cf(),
bL=Ri(),SL=un(),wL=qt(),vL=ga(),DS=lt(),LS=wa(),$S=P(),_L=b(),ps=_();function kL(t,e){if((0,bL.isCanonicalDeny)(t,e.kind,
()=>e))return[];if((0,_L.isTooBig)(t))return[(0,Ve.error)(jS("is too large or too deeply nested"),xS)];let{statements:n,
malformed:s}=(0,DS.readDocument)(t);return[...s.map(i=>(0,Ve.error)(i,"Fix the syntax of the policy: DynamoDB rejects a \
malformed policy.")),...TL(t),...PL(t,e),...ML(n),...n.flatMap(i=>[...(0,Ve.elementProblems)(i,e),...RL(i,e),...IL(i),...qL(
i)])]}var OL=20*1024,AL=2e4,xS="Join statements, use action and principal wildcards or accounts instead of lists, or mov\
e permissions to identity-based policies.";function TL(t){let e=FS(t),n=e>OL?Ve.error:Ve.warning;return e>AL?[n(jS(`has ${e}\
 bytes`),xS)]:[]}function jS(t){return`the policy ${t}: DynamoDB accepts up to 20 KB, including white space`}var EL=new Map(
[[ps.ACCOUNT,"1".repeat(12)],[ps.PARTITION,"aws"],[ps.REGION,"us-east-1"]]);function FS(t){let e=typeof t=="string"?t:JSON.
stringify(t,(n,s)=>(0,$S.isIntrinsic)(s)?"":s)??"";return Buffer.byteLength((0,ps.splitAtPlaceholders)(e).map(n=>(0,ps.isPlaceholder)(
n)?EL.get(n)??"":n).join(""))}function PL(t,{kind:e,ownLogicalId:n}){return n===void 0?[]:NL(n,t).map(s=>(0,Ve.error)(`t\
he policy refers to the ${e==="table"?"table":"table of the stream"} that it is attached to (${s}), a circular reference\
 that CloudFormation rejects (aws-cdk#35967)`,'Use Resource: "*", which means the resource that the policy is attached t\
o, including its indexes.'))}function NL(t,e){let n=new Set,s=[e];for(;s.length>0;){let i=s.pop();typeof i=="object"&&i!==
null&&((0,$S.namedResource)(i)?.logicalId===t&&n.add((0,ps.abbreviate)(i)),s.push(...Object.values(i)))}return[...n]}function ML(t){
let e=t.flatMap(({sid:n})=>n?[n]:[]);return[...new Set(e.filter((n,s)=>e.indexOf(n)<s))].map(n=>(0,Ve.warning)(`several \
statements have the Sid "${n}"`,"Give each statement a unique Sid: services may reject the policy otherwise."))}function RL(t,e){
let n=t.resources.entries.map(({label:s})=>s).join(", ");return(0,vL.mayConcernSubject)(t,e)?[]:[(0,Ve.error)(`${t.name}\
 names resources other than this ${e.kind} (${n}), so it has no effect`,'Use Resource: "*", which means the resource tha\
t the policy is attached to.')]}function IL(t){let e=(0,DS.conditionsOn)(t,wL.SECURE_TRANSPORT),n=e.length>0&&e.every(s=>(0,SL.
isMet)(s,{kind:"absent"},"strict"));return t.effect==="Deny"&&n?[(0,Ve.warning)(`${t.name} also denies requests without \
aws:SecureTransport, such as those that AWS services make on behalf of a caller`,'Use Bool: { "aws:SecureTransport": "fa\
lse" } without IfExists.')]:[]}var CL=new Set(["aws:ec2instancesourcevpc","aws:principalaccount","aws:principalarn","aws\
:principalisawsservice","aws:principalorgid","aws:principalorgpaths","aws:principalservicename","aws:principalservicenam\
eslist","aws:sourceaccount","aws:sourcearn","aws:sourceorgid","aws:sourceorgpaths","aws:sourcevpc","aws:sourcevpce","aws\
:userid"]);function qL(t){return t.effect==="Allow"&&(0,LS.isForAllPrincipals)(t)&&(0,LS.isRestricted)(t,CL)===!1?[(0,Ve.
error)(`${t.name} allows public access, which DynamoDB rejects (Block Public Access)`,"Name the principals, or add a con\
dition with fixed values on a key such as aws:PrincipalOrgID or aws:PrincipalAccount.")]:[]}});var KS=d(df=>{"use strict";Object.defineProperty(df,"__esModule",{value:!0});df.keyPolicyDeployability=FL;var uf=cf(),LL=lf(),
DL=lt(),$L=dn(),xL=b(),jL=32768;function FL(t){let e=(0,xL.isTooBig)(t)?void 0:(0,LL.minimumBytes)(t);if(e===void 0||e>jL){
let i=e===void 0?"is too large or too deeply nested":`has ${e} bytes`;return[(0,uf.error)(`the key policy ${i}: KMS acce\
pts up to 32,768 bytes`,"Join statements, or name accounts instead of many principals.")]}let{statements:n,malformed:s}=(0,DL.
readDocument)(t);return[...s.map(i=>(0,uf.error)(i,"Fix the syntax of the policy: KMS rejects a malformed policy.")),...n.
flatMap(KL)]}function KL({name:t,principals:e}){return e.entries.flatMap(n=>n.kind!=="undocumented"?[]:[(0,uf.error)(`${t}\
 names the principal ${(0,$L.principalLabel)(n)}, which is not a valid principal: KMS rejects the policy`,'Use a full AR\
N, an account or "*". For a pattern of ARNs, use "*" with conditions on aws:PrincipalArn and kms:CallerAccount.')])}});var hf=d(pf=>{"use strict";Object.defineProperty(pf,"__esModule",{value:!0});pf.analyzeKeyPolicy=WL;var BL=lt(),WS=ot(),
UL=dn(),hs=wa(),BS=P(),_a=b();function WL(t,e=[]){if((0,_a.isTooBig)(t))return US(["the key policy is too large or too d\
eeply nested to analyze"]);let{statements:n,malformed:s}=(0,BL.readDocument)(t);if(s.length>0)return US(s);let i=n.filter(
c=>c.effect==="Allow"),r=n.filter(c=>c.effect==="Deny"),o=i.filter(hs.isForAllPrincipals).map(c=>({...c,restricted:(0,hs.
areCallersLimited)(c)})),a=i.filter(c=>(0,hs.areCallersLimited)(c)!==!0&&c.principals.entries.some(l=>l.kind==="unknown"&&
l.mayBeAll&&!e.includes(l.value)&&!GL(c,l)));return{publicAllow:o.filter(({restricted:c})=>c===!1).map(({name:c})=>`${c}\
 allows all principals to use or administer the key`),rootMayAdminister:i.some(JL)&&!r.some(HL),unverifiable:[...n.filter(
({readable:c})=>!c).flatMap(({unknown:c})=>c),...o.filter(({restricted:c})=>c==="unknown").map(({name:c})=>`${c} allows \
all principals under conditions that are not in the template`),...a.map(({name:c})=>`${c} allows a principal that is not\
 in the template`),...i.flatMap(VL)]}}function US(t){return{publicAllow:[],rootMayAdminister:!1,unverifiable:t}}function VL({
name:t,principals:e}){return e.entries.flatMap(n=>n.kind==="undocumented"?[`${t} names the principal ${(0,UL.principalLabel)(
n)}, which KMS is not documented to accept`]:[])}var ff=new Set(["aws:principalaccount","kms:calleraccount"]),VS="kms:pu\
tkeypolicy";function GL({conditions:t},{value:e}){return t.some(({key:n,operator:s,test:i})=>ff.has(n)&&s.toLowerCase()===
"stringequals"&&i.kind==="values"&&i.patterns.every(({reference:r})=>YL(e,r)))}function YL(t,e){let n=(0,BS.asIntrinsic)(
e),[s,i]=n?.name==="Fn::Select"&&(0,_a.isList)(n.argument)?n.argument:[],r=(0,BS.asIntrinsic)(i),[o,a]=r?.name==="Fn::Sp\
lit"&&(0,_a.isList)(r.argument)?r.argument:[];return String(s)==="4"&&o===":"&&a!==void 0&&(0,_a.canonical)(a)===t}function JL(t){
let{principals:e,actions:n,conditions:s}=t;return(!e.not&&e.entries.some(r=>r.kind==="account")||(0,hs.isForAllPrincipals)(
t)&&(0,hs.isRestricted)(t,ff)===!0)&&s.every(r=>ff.has(r.key))&&(0,WS.matchesElement)(n,VS,"strict")}function HL(t){let{
readable:e,actions:n,conditions:s}=t;return e&&(0,hs.isForAllPrincipals)(t)&&s.length===0&&(0,WS.matchesElement)(n,VS,"l\
enient")}});var HS=d(mf=>{"use strict";Object.defineProperty(mf,"__esModule",{value:!0});mf.replicationCallers=XL;var xi=qt(),zL=fa(),
GS=Mi(),$i=_();function XL(t,e){let n=(r,o,a)=>eD(r,o,a,t,e),s=n("the replication role","replication.dynamodb.amazonaws.\
com/AWSServiceRoleForDynamoDBReplication",GS.REPLICATION_ACTIONS[e.kind]),i=n("the auto scaling role","dynamodb.applicat\
ion-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable",QL);return[s,...e.kind==="table"?[i]:
[],...ZL(e)?[sD(GS.REPLICATION_ACTIONS[e.kind])]:[]]}var QL=["dynamodb:describetable","dynamodb:updatetable"];function ZL({
accounts:t=[]}){return t.length>1}function eD(t,e,n,s,i){let{partition:r}=i,o=tD(i),a=o===void 0?{known:[$i.ACCOUNT],aliases:[]}:
{known:[o],aliases:[$i.ACCOUNT]},c=(g,h)=>`arn:${g}:iam::${h}:role/aws-service-role/${e}`,l=[...new Set([r??$i.PARTITION,
$i.PARTITION])].flatMap(g=>[...a.known,...a.aliases].map(h=>c(g,h))),u=o===void 0?i.accounts?.length===0?[]:void 0:[o],f=[
...(0,zL.exemptRoles)(s,{...i,accounts:u})].filter(g=>g.endsWith(`/${e}`)&&!nD(i).includes(g.split(":")[4])),p={known:l.
slice(0,1),aliases:[...new Set([...l.slice(1),...f])]},m=g=>g.map(h=>({kind:"arn",arn:h}));return{label:t,actions:n,principals:{
known:m(p.known),aliases:m(p.aliases)},textsOf:g=>g===xi.PRINCIPAL_ARN?p:g==="aws:principalaccount"?a:void 0,contextOf:g=>iD.
get(g)??JS.get(g)}}function tD({accounts:t=[]}){return t[0]===$i.ACCOUNT?void 0:t[0]}function nD({accounts:t=[]}){return t.
slice(1)}var YS="replication.dynamodb.amazonaws.com";function sD(t){return{label:"the replication service",actions:t,principals:{
known:[{kind:"named",type:"Service",name:YS}],aliases:[]},textsOf:()=>{},contextOf:e=>rD.get(e)??JS.get(e)}}var ms={kind:"\
absent"};function gn(t){return{kind:"single",value:t}}var JS=new Map([[xi.SECURE_TRANSPORT,[ms,gn("true"),gn("false")]],
["aws:multifactorauthpresent",[ms,gn("false")]],...["aws:multifactorauthage","aws:sourcevpc","aws:sourcevpcarn","aws:sou\
rcevpce","aws:vpceaccount","aws:vpceorgid","aws:vpceorgpaths","aws:vpcsourceip"].map(t=>[t,[ms]])]),iD=new Map([[xi.PRINCIPAL_IS_AWS_SERVICE,
[gn("false")]],["aws:principaltype",[gn("AssumedRole")]],["aws:principalservicename",[ms]],["aws:principalservicenamesli\
st",[ms]]]),rD=new Map([[xi.PRINCIPAL_ARN,[ms]],[xi.PRINCIPAL_IS_AWS_SERVICE,[gn("true")]],["aws:principalservicename",[
gn(YS)]]])});var ew=d(yf=>{"use strict";Object.defineProperty(yf,"__esModule",{value:!0});yf.analyzeReplication=lD;var Oa=un(),zS=ga(),
ka=lt(),XS=ot(),QS=dn(),oD=HS(),aD=Xd(),cD=b();function lD(t,e){if((0,cD.isTooBig)(t))return{denied:[],possiblyDenied:["\
the policy is too large or too deeply nested to analyze"]};let n=(0,ka.readDocument)(t).statements.filter(({effect:r})=>r===
"Deny"),s=(0,oD.replicationCallers)(n,e),i=n.flatMap(r=>s.flatMap(o=>uD(r,o,e)??[]));return{denied:i.filter(({isCertain:r})=>r).
map(({text:r})=>r),possiblyDenied:i.filter(({isCertain:r})=>!r).map(({text:r})=>r)}}function uD(t,e,n){let s=[...new Set(
t.conditions.map(({key:c})=>c))];if(!(fD(t,e)&&e.actions.some(c=>(0,XS.mayMatchElement)(t.actions,c))&&(0,zS.mayConcernSubject)(
t,n)&&s.every(c=>mD((0,ka.conditionsOn)(t,c),c,e))))return;let r=s.filter(c=>!hD((0,ka.conditionsOn)(t,c),c,e)).map(c=>(0,ka.
conditionsOn)(t,c)[0].keyLabel),o=t.readable&&r.length===0&&dD(t,e)&&e.actions.some(c=>(0,XS.matchesElement)(t.actions,c,
"strict"))&&(0,zS.matchesResource)(t.resources,(0,aD.arnsOf)(n),"strict"),a=r.length===0?"":`, depending on ${r.join(" a\
nd ")}`;return{isCertain:o,text:`${t.name} ${o?"denies":"may deny"} requests of ${e.label}${a}`}}function dD({principals:t},{
label:e,principals:{known:n,aliases:s}}){let i=r=>(0,QS.matchesCaller)(t,{label:e,entry:r},"strict");return t.not?[...n,
...s].every(i):[...n,...s].some(i)}function fD({principals:t},{label:e,principals:{known:n,aliases:s}}){let{not:i,entries:r}=t;
if(i)return!r.some(({kind:a})=>a==="all");let o=a=>c=>(0,QS.matchesCaller)(t,{label:e,entry:c},a);return n.some(o("lenie\
nt"))||s.some(o("strict"))||r.some(a=>a.kind==="undocumented"||a.kind==="arn"&&pD.test(a.arn))}var pD=/:assumed-role\/AWSServiceRoleFor/i;
function hD(t,e,n){let s=n.textsOf(e);if(s!==void 0){let r=[...s.known,...s.aliases];return t.every(o=>ZS(o)?r.every(ji(
o,"strict")):r.some(ji(o,"strict")))}return n.contextOf(e)?.every(r=>t.every(o=>(0,Oa.isMet)(o,r,"strict")))??!1}function mD(t,e,n){
let s=n.textsOf(e);if(s!==void 0){let{known:r,aliases:o}=s;return t.every(a=>ZS(a)?[...r,...o].every(ji(a,"lenient")):r.
some(ji(a,"lenient"))||o.some(ji(a,"strict")))}return n.contextOf(e)?.some(r=>t.every(o=>(0,Oa.mayBeMet)(o,r)))??!0}function ZS({
test:t}){return"negated"in t&&t.negated}function ji(t,e){return n=>e==="strict"?(0,Oa.isMet)(t,{kind:"single",value:n},"\
strict"):(0,Oa.mayBeMet)(t,{kind:"single",value:n})}});var iw=d(vf=>{"use strict";Object.defineProperty(vf,"__esModule",{value:!0});vf.isUsableOnlyThroughDynamoDb=SD;var bf=un(),
gf=lt(),yD=rt(),Sf=ot(),sw=wa(),tw=ya(),gD=b(),bD=["kms:CreateGrant","kms:Decrypt","kms:DeriveSharedSecret","kms:Encrypt",
"kms:GenerateDataKey","kms:GenerateDataKeyPair","kms:GenerateDataKeyPairWithoutPlaintext","kms:GenerateDataKeyWithoutPla\
intext","kms:GenerateMac","kms:ReEncryptFrom","kms:ReEncryptTo","kms:Sign"].map(t=>t.toLowerCase()),wf="kms:viaservice";
function SD(t){if((0,gD.isTooBig)(t))return!1;let{statements:e,malformed:n}=(0,gf.readDocument)(t),s=wD(e),i=e.filter(({
effect:a})=>a==="Deny"),r=e.filter(a=>nw(a).length>0&&!OD(a)),o=a=>s===void 0||nw(a).some(c=>s.some(l=>(0,gf.conditionsOn)(
a,wf).every(u=>(0,bf.mayBeMet)(u,l))&&!i.some(u=>vD(u,c,l))));return n.length===0&&e.every(({readable:a})=>a)&&r.length>
0&&!r.some(o)}function nw({effect:t,actions:e}){return t==="Allow"?bD.filter(n=>(0,Sf.mayMatchElement)(e,n)):[]}function wD(t){
let e=t.flatMap(s=>(0,gf.conditionsOn)(s,wf)).flatMap(bf.patternsOf),n=(0,tw.witnesses)([...(0,Sf.globsOf)(e),(0,yD.globOf)(
"dynamodb.*",{wildcards:!0})],tw.ANY_TEXT);return n&&[{kind:"absent"},...n.filter(s=>!s.startsWith("dynamodb.")).map(s=>({
kind:"single",value:s}))]}function vD(t,e,n){let{principals:s,actions:i,resources:r,conditions:o}=t;return!s.not&&(0,sw.
isForAllPrincipals)(t)&&!r.not&&r.entries.some(({text:a})=>a==="*")&&(0,Sf.matchesElement)(i,e,"strict")&&o.every(a=>a.key===
wf&&(0,bf.isMet)(a,n,"strict"))}var _D=/^((replication\.)?dynamodb|redshift)\.amazonaws\.com(\.cn)?$/,kD=new Set(["aws:s\
ourceaccount","aws:sourcearn","aws:sourceorgid"]);function OD(t){let{not:e,entries:n}=t.principals;return!e&&n.every(s=>s.
kind==="named"&&s.type==="Service"&&_D.test(s.name))&&((0,sw.isRestricted)(t,kD)!==!1||t.conditions.some(AD))}function AD({
key:t,ifExists:e,test:n}){return t==="aws:sourcearn"&&!e&&n.kind==="values"&&!n.negated&&n.patterns.every(({label:s})=>/^arn:[^*?:]+:[^*?:]+:[^:]*:[^*?:]+:/.
test(s))}});var Fi=d(z=>{"use strict";Object.defineProperty(z,"__esModule",{value:!0});z.namesResources=z.isUsableOnlyThroughDynamoDb=
z.analyzeReplication=z.analyzeKeyPolicy=z.keyPolicyDeployability=z.deployability=z.isCanonicalDeny=z.analyzeTlsOnly=void 0;
var TD=TS();Object.defineProperty(z,"analyzeTlsOnly",{enumerable:!0,get:function(){return TD.analyzeTlsOnly}});var ED=Ri();
Object.defineProperty(z,"isCanonicalDeny",{enumerable:!0,get:function(){return ED.isCanonicalDeny}});var PD=lf();Object.
defineProperty(z,"deployability",{enumerable:!0,get:function(){return PD.deployability}});var ND=KS();Object.defineProperty(
z,"keyPolicyDeployability",{enumerable:!0,get:function(){return ND.keyPolicyDeployability}});var MD=hf();Object.defineProperty(
z,"analyzeKeyPolicy",{enumerable:!0,get:function(){return MD.analyzeKeyPolicy}});var RD=ew();Object.defineProperty(z,"an\
alyzeReplication",{enumerable:!0,get:function(){return RD.analyzeReplication}});var ID=iw();Object.defineProperty(z,"isU\
sableOnlyThroughDynamoDb",{enumerable:!0,get:function(){return ID.isUsableOnlyThroughDynamoDb}});var CD=ot();Object.defineProperty(
z,"namesResources",{enumerable:!0,get:function(){return CD.namesResources}})});var ys=d(B=>{"use strict";Object.defineProperty(B,"__esModule",{value:!0});B.PolicyMemory=B.STREAM_TLS_FIX=B.TLS_FIX=B.IN_PLACE=
B.ROLE_EXEMPTION=void 0;B.isOwnDeny=dw;B.checkTls=fw;B.policySubject=$D;B.exceptNewReplica=jD;B.policyCalls=FD;var Bi=K(),
qD=Ai(),_f=b(),aw=Ti(),Ki=_(),cw=Fi(),LD=Ri(),rw="arn:<partition>:iam::<account>:role/aws-service-role/";B.ROLE_EXEMPTION=
`StringNotEquals on \`aws:PrincipalArn\` with \`${rw}replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplica\
tion\` and \`${rw}dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable\``;
var lw=`On a table with replicas, exempt the service-linked roles for replication and auto scaling in the same statement\
: ${B.ROLE_EXEMPTION}.`;B.IN_PLACE="`table.with(new EncryptTable())`, or all tables with `SecureTableDefaults.apply(app)\
`";var uw=`Make the table a SecureTable, or secure a deployed \`Table\` or an L1 in place with ${B.IN_PLACE}. Or deny`;B.
TLS_FIX=`${uw} \`dynamodb:*\` on \`*\` to all principals if \`aws:SecureTransport\` is false, without other conditions. ${lw}`;
B.STREAM_TLS_FIX=`${uw} \`dynamodb:DescribeStream\`, \`dynamodb:GetRecords\` and \`dynamodb:GetShardIterator\` on \`*\` to all p\
rincipals if \`aws:SecureTransport\` is false, in the policy of the stream. ${lw}`;var Aa=class{analyze;memory=new qD.TextMemory;constructor(e){
this.analyze=e}ask(e,n){let s=JSON.stringify(e),{kind:i,partition:r,accounts:o,arns:a}=n,c=JSON.stringify([s,i,r,o,(0,cw.
namesResources)(s)?a:void 0]);return this.memory.ask(c,()=>this.analyze(e,n))}};B.PolicyMemory=Aa;var ow=new WeakMap;function dw(t,e,n){
if(!(0,_f.isObject)(t))return!1;if(ow.get(t)===e)return!0;let s=!1,i=(0,LD.isCanonicalDeny)(t,e,()=>(s=!0,n()));return i&&
!s&&ow.set(t,e),i}var DD=new Aa(cw.analyzeTlsOnly);function fw(t,e,n,s){if(dw(t,e,n))return[];let i=kf[e],{tlsOnly:r,holes:o,
unverifiable:a}=DD.ask(t,n());return r?[]:o.length>0?[(0,Bi.violation)(`The policy of ${s()} does not deny all requests \
without TLS: ${o.join("; ")}.`,i)]:[(0,Bi.unverifiable)(`Whether the policy of ${s()} denies requests without TLS cannot\
 be determined: ${a.join("; ")}.`,i)]}function $D({table:t,fact:{region:e}},n){let{where:{account:s},replicationAccounts:i}=t,
r=e===void 0?void 0:(0,aw.partitionOf)(e),o=s===void 0?void 0:[s],a=n==="stream"?`/stream/${Ki.STREAM_LABEL}`:"",c=`arn:${r??
Ki.PARTITION}:dynamodb:${e??Ki.REGION}:${s??Ki.ACCOUNT}:table/`;return{kind:n,partition:r,accounts:i.length>0?i:o,arns:xD(
t).map(l=>c+l+a)}}function xD({tableName:t}){let[e]=t;return t.length===1&&e.kind==="value"?[e.value]:[]}function jD({table:t,
fact:{local:e,region:n}},s){return e||n===void 0||!(0,aw.awaitsPolicies)(t.metadata,n)?s:s.map(i=>(0,Bi.asWarning)({...i,
message:`${i.message} It passes until the next deployment: ${n} is among the new replicas (cdk-secure-table:newReplicas)\
.`,fix:`Deploy again without ${n} in the context cdk-secure-table:newReplicas. ${i.fix}`}))}var kf={table:B.TLS_FIX,stream:B.
STREAM_TLS_FIX};function FD(t){let e=n=>s=>KD(s)===t?n(s):[];return[{service:"dynamodb",action:"putResourcePolicy",check:e(
n=>BD((0,_f.at)(n,"Policy"),t))},{service:"dynamodb",action:"deleteResourcePolicy",check:e(()=>[(0,Bi.violation)(`The cu\
stom resource removes the resource policy of a ${t}, which then accepts requests without TLS.`,kf[t])])}]}function KD(t){
return/\/stream\/|StreamArn/.test(JSON.stringify((0,_f.at)(t,"ResourceArn")??""))?"stream":"table"}function BD(t,e){let n=typeof t==
"string"?(0,Ki.parseJson)(t):void 0;return n===void 0?[(0,Bi.unverifiable)(`The policy that the custom resource attaches\
 to a ${e} cannot be determined.`,kf[e])]:fw(n,e,()=>({kind:e}),()=>`the ${e} that the custom resource sets`)}});var Ea=d(bn=>{"use strict";Object.defineProperty(bn,"__esModule",{value:!0});bn.TABLE_CREATING_ACTIONS=void 0;bn.sdkAction=
WD;bn.hasSdkActions=VD;bn.sdkActionName=GD;var Af=b(),UD=W();function WD(t,e){return Tf.get(t)?.find(({name:n})=>n.toLowerCase()===
e.toLowerCase())}function VD(t){return Tf.has(t)}function GD(t){let e=t.replace(/Command$/i,""),n=[...Tf.values()].flat().
find(s=>s.name.toLowerCase()===e.toLowerCase())?.name??e;return n.charAt(0).toLowerCase()+n.slice(1)}bn.TABLE_CREATING_ACTIONS=
["dynamodb:CreateTable","dynamodb:CreateGlobalTable","dynamodb:ImportTable","dynamodb:RestoreTableFromBackup","dynamodb:\
RestoreTableToPointInTime","dynamodb:RestoreTableFromAwsBackup","backup:StartRestoreJob"];var Of="deploys a template, wh\
ose tables cannot be read",YD="launches a product, whose tables cannot be read",JD="makes keys unusable, so that their t\
ables become inaccessible",Tf=new Map([["dynamodb",[...Ta("CreateTable","ImportTable","RestoreTableFromBackup","RestoreT\
ableToPointInTime"),...Ta("UpdateTable","UpdateContinuousBackups","PutResourcePolicy","DeleteResourcePolicy"),...gs("add\
s replicas whose encryption cannot be read","CreateGlobalTable","UpdateGlobalTable")]],["dax",Ta("CreateCluster")],["kms",
[...Ta("PutKeyPolicy","DisableKey","DisableKeyRotation","ScheduleKeyDeletion"),...gs(JD,"DeleteImportedKeyMaterial","Dis\
connectCustomKeyStore","DeleteCustomKeyStore")]],["backup",[{name:"StartRestoreJob",does:"restores a backup: the encrypt\
ion of the new table cannot be read",concerns:HD},...["CreateRestoreTestingSelection","UpdateRestoreTestingSelection"].map(
t=>({name:t,does:"tests restores: the encryption of the restored tables cannot be read",concerns:zD}))]],["cloudcontrol",
["CreateResource","UpdateResource"].map(t=>({name:t,does:"creates or changes a resource that cannot be read",concerns:XD}))],
["cloudformation",gs(Of,"CreateStack","UpdateStack","CreateChangeSet","ExecuteChangeSet","CreateStackSet","UpdateStackSe\
t","CreateStackInstances","UpdateStackInstances","CreateStackRefactor","ExecuteStackRefactor")],["serverlessapplicationr\
epository",gs(Of,"CreateCloudFormationChangeSet")],["service-catalog",[...gs(YD,"ProvisionProduct","UpdateProvisionedPro\
duct","CreateProvisionedProductPlan","ExecuteProvisionedProductPlan"),...gs(Of,"CreateProduct","CreateProvisioningArtifa\
ct")]]]);function Ta(...t){return t.map(e=>({name:e}))}function gs(t,...e){return e.map(n=>({name:n,does:t}))}function HD(t){
let e=(0,Af.at)(t,"ResourceType");return typeof e!="string"||e==="DynamoDB"||e==="CloudFormation"}function zD(t){let e=(0,Af.
at)(t,"RestoreTestingSelection","ProtectedResourceType");return typeof e!="string"||e.toLowerCase()==="dynamodb"}function XD(t){
let e=(0,Af.at)(t,"TypeName");return typeof e!="string"||(0,UD.tableHiddenIn)(e)!==void 0||QD.test(e)}var QD=/^AWS::(DynamoDB|KMS|DAX|CloudFormation|ServiceCatalog|Serverless)::/});var Dt=d(Ui=>{"use strict";Object.defineProperty(Ui,"__esModule",{value:!0});Ui.checkKeys=e$;Ui.customerManaged=gw;Ui.mayEncryptTables=
n$;var Ef=b(),ZD=W(),yw=Me(),pw=K(),Pf=we();function e$(t,e){return bw(t).flatMap(n=>n.facts.flatMap(s=>{let i=n.usesOf(
s),r=e(s,i);return r.length===0?[]:(0,pw.findings)({...o$(n),when:n.caseOf(s)},i.some(t$)?r:r.map(pw.possible))}))}function t$({
fact:{encryption:t,isOptional:e}}){return t.length===1&&!e}function gw({encryption:t}){let e=[];for(let n of t)n.kind===
"value"&&n.value.level==="CUSTOMER_MANAGED"&&e.push(n.value);return e}function n$(t,{where:e}){let n=hw.get(t)??s$(t);return hw.
set(t,n),n==="any"||n.has((0,yw.resourceKey)(e))}var hw=new WeakMap;function s$(t){let e=bw(t).map(({facts:[{where:s}]})=>s);
return t.opaque.length>0||e.some(({resourceType:s})=>s===ZD.REPLICA_KEY)||(0,Pf.allReplicas)(t).some(({fact:s})=>s.encryption.
some(({kind:i})=>i==="unverifiable"))?"any":new Set(e.map(yw.resourceKey))}var mw=new WeakMap;function bw(t){let e=mw.get(
t)??i$(t);return mw.set(t,e),e}function i$(t){let e=new Map;for(let r of(0,Pf.allReplicas)(t))for(let{key:o}of gw(r.fact))
o!==void 0&&(0,Ef.addTo)(e,o,r);let n=new Map,s=new Map;for(let r of e.keys())(0,Ef.addTo)(n,r$(r,s),r);let i=r=>e.get(r)[0].
table.when;return[...n.values()].map(r=>({facts:r,uses:r.flatMap(o=>e.get(o)),usesOf:o=>e.get(o),caseOf:o=>r.length>1||i(
o)?.undecided?i(o):void 0}))}function r$(t,e){let s=(e.get(`${t.where.templateFile}#${t.where.logicalId}`)??[]).find(({where:i})=>i.
constructPath===t.where.constructPath);return s===void 0&&(0,Ef.addTo)(e,`${t.where.templateFile}#${t.where.logicalId}`,
t),s??t}function o$({facts:[{where:t}],uses:e}){let n=new Set(e.map(({table:s,fact:i})=>(0,Pf.remoteRegion)(s,i)));return{
where:t,region:n.size===1?[...n][0]:void 0,subjects:e.map(({table:s,fact:i})=>({where:s.where,region:i.region}))}}});var Ge=d(Ss=>{"use strict";Object.defineProperty(Ss,"__esModule",{value:!0});Ss.checkCalls=u$;Ss.unknownCalls=d$;Ss.keysNamedInCall=
y$;Ss.createdReplicas=kw;var Wi=b(),a$=W(),Sw=I(),vw=Ea(),c$=Me(),bs=K(),l$=Dt(),Nf="Define tables, keys and their polic\
ies as resources of the app, and don't change them with a custom resource.";function u$(t,e){return _w(t,n=>e.filter(({service:s,
action:i})=>ww(n.service,s)&&ww(n.action,i)).flatMap(({action:s,check:i})=>(0,bs.matchBranches)(n.parameters,{value:i,absent:()=>i(
{}),unverifiable:r=>[(0,bs.unverifiable)(`The custom resource calls ${s} with parameters that cannot be determined: ${r}\
.`,Nf)]})))}function d$(t){return _w(t,e=>[...h$(e).map(n=>(0,bs.unverifiable)(`The custom resource ${n}.`,Nf)),...m$(e)?
[(0,bs.unverifiable)("The custom resource makes a call that cannot be determined: it may create a table or change its en\
cryption.",Nf)]:[]])}function _w(t,e){let n=new Map;for(let s of t.sdkCalls.filter(i=>!p$(t,i))){let i=(0,c$.identityOf)(
s.where);n.set(i,[...n.get(i)??[],s])}return[...n.values()].flatMap(s=>{let i=s[0].where,r=s.find(o=>o.when?.undecided)?.
when;return(0,bs.findings)({where:i,subjects:[{where:i}],when:r},s.flatMap(o=>f$(o)?e(o):e(o).map(bs.possible)))})}function f$({
service:t,action:e}){return t.length===1&&e.length===1}function p$(t,{where:e,service:n,key:s,region:i}){if(n.some(o=>o.
kind!=="value"||o.value!=="kms"))return!1;let r=i.every(o=>o.kind==="absent"||o.kind==="value"&&o.value===e.region);return t.
tables.length===0&&t.opaque.length===0||r&&s!==void 0&&s.every(o=>o.kind==="value"&&o.value.key!==void 0&&!(0,l$.mayEncryptTables)(
t,o.value.key))}function h$({service:t,action:e,parameters:n}){return(0,Sw.valuesOf)(t).flatMap(s=>(0,Sw.valuesOf)(e).flatMap(
i=>{let{does:r,concerns:o}=(0,vw.sdkAction)(s,i)??{};return r!==void 0&&(o===void 0||n.some(c=>o(c.kind==="value"?c.value:
{})))?[`calls ${i}, which ${r}`]:[]}))}function m$({service:t,action:e}){return t.some(n=>n.kind!=="value"||(0,vw.hasSdkActions)(
n.value)&&e.some(({kind:s})=>s!=="value"))}function ww(t,e){return t.some(n=>n.kind==="value"&&n.value===e)}function y$(t){
return[(0,Wi.at)(t,"SSESpecification"),...kw(t)].flatMap(e=>(0,Wi.at)(e,"KMSMasterKeyId")??[]).filter(e=>!(0,a$.isAwsManagedKey)(
e))}function kw(t){return(0,Wi.listOf)((0,Wi.at)(t,"ReplicaUpdates")).flatMap(e=>(0,Wi.at)(e,"Create")??[])}});var Nw=d(Pa=>{"use strict";Object.defineProperty(Pa,"__esModule",{value:!0});Pa.customerManagedKey=void 0;var Vi=b(),Rf=W(),
g$=_(),q=K(),Ow=ys(),b$=we(),If=Ge(),S$=Dt();Pa.customerManagedKey={name:"CustomerManagedKey",title:"Every table and rep\
lica is encrypted with a customer managed KMS key",why:"You cannot control who uses the default AWS owned key, audit its\
 use in CloudTrail, rotate it or disable it. `Table` and `TableV2` use it in every Region unless you specify another key\
.",remedy:"Use `SecureTable`, or give the table and each replica a symmetric customer managed key in its own Region.",controls:{
nist80053R5:["SC-13","SC-28(1)","AU-9(3)","CP-9d","SC-8(3)","SC-8(4)","SI-19(4)"],hipaa:["164.312(a)(2)(iv)","164.312(e)\
(2)(ii)","164.308(a)(4)(ii)(A)"],pciDss4:["3.5.1","8.3.2"],iso27001:["A.8.24"],nist800171:["3.13.11","3.13.16"]},guarded:!0,
check:(t,e)=>[...w$(t),...v$(t,e),...(0,S$.checkKeys)(t,P$),...R$(t,e),...t.restoreTests.flatMap(n=>M$(n,e)),...(0,If.unknownCalls)(
t)]};function w$(t){let e="Define the table as a resource of the app, so that it can be checked, or exempt this resource\
 with EncryptedTables.exempt and a reason.",n=t.tables.filter(Aw).flatMap(i=>(0,q.findings)({where:i.where,subjects:[{where:i.
where,region:i.where.region}],when:i.when},[(0,q.unverifiable)(`The table cannot be read: ${i.opaque??"its replicas are \
not in the template"}.`,e)])),s=t.opaque.flatMap(({where:i,why:r})=>(0,q.findings)({where:i,subjects:[{where:i,region:i.
region}]},[(0,q.unverifiable)(`Tables that cannot be checked may be created here: ${r}.`,e)]));return[...n,...s]}function Aw(t){
return t.opaque!==void 0||t.replicas.length===0}function v$(t,e){let n={value:(s,i)=>_$(s,i,e),absent:s=>[Tw(s)],unverifiable:(s,i)=>[
Ew(s,i)]};return(0,b$.checkReplicas)(t,s=>Aw(s.table)?[]:(0,q.matchBranches)(s.fact.encryption,n,s))}function Tw({name:t,
table:e}){return(0,q.violation)(`${t} is encrypted with an AWS owned key.`,Cf(e))}function _$(t,e,n){switch(t.level){case"\
AWS_OWNED":return[Tw(e)];case"AWS_MANAGED":return n.minimumKey==="AWS_MANAGED"?[]:[(0,q.violation)(`${e.name} is encrypt\
ed with the AWS managed key for DynamoDB (alias/aws/dynamodb).`,Cf(e.table))];case"CUSTOMER_MANAGED":return[...k$(t,e),...O$(
t,e),...A$(t,e),...T$(t,e)]}}function Ew(t,{inText:e,table:n}){return(0,q.unverifiable)(`Which key encrypts ${e} cannot \
be determined: ${t}.`,Cf(n))}function k$({lookedUp:t,foreignKeyName:e},n){return t===void 0?[]:[{...Ew(t,n),foreignKey:e}]}
function O$({viaAlias:t},{name:e}){return t===void 0?[]:[(0,q.asWarning)((0,q.violation)(`${e} specifies its key by ${t}\
. DynamoDB resolves an alias once: pointing the alias at another key later does not change the table's key.`,"Specify th\
e key by its ARN."))]}function A$(t,{name:e,table:n,fact:s}){let i=t.key?.where.region??t.keyRegion,r=i!==void 0&&i!==g$.
REGION&&s.region!==void 0&&i!==s.region,o=n.replicas.find(({local:l})=>l)??n.replicas[0],a=o!==s&&o.encryption.some(l=>l.
kind==="value"&&E$(l.value,t)),c=(0,q.violation)(`${e} is encrypted with a key in another Region${r?` (${i})`:", the key\
 of the table in its own Region"}.`,"Specify for each replica the ARN of a key in its own Region.");return!r&&!a?[]:[r||
o.encryption.length===1?c:(0,q.possible)(c)]}function T$({key:t,foreignKeyName:e=""},{table:n}){let s=t?.where.account??
/^arn:[^:]*:kms:[^:]*:(\d{12}):/.exec(e)?.[1],i=n.where.account;if(s===void 0||i===void 0||s===i)return[];let{what:r,remedy:o}=(0,Rf.
keyOfAnotherAccount)("The table's key",s,i);return[(0,q.asWarning)((0,q.violation)(r,o))]}function E$(t,e){return t.level===
"CUSTOMER_MANAGED"&&e.viaAlias===void 0&&(e.key===void 0?e.keyRegion!==void 0&&t.foreignKey===e.foreignKey:t.key===e.key)}
function P$(t){let e="Use an enabled key with KeySpec SYMMETRIC_DEFAULT and KeyUsage ENCRYPT_DECRYPT.",n=i=>r=>[(0,q.unverifiable)(
`${i} of the table's key cannot be determined: ${r}.`,e)],s=(i,r)=>({value:o=>o===r?[]:[(0,q.violation)(`The table's key\
 has ${i} ${o}, and DynamoDB accepts only ${r}.`,e)],absent:()=>[],unverifiable:N$(t)?()=>[]:n(i)});return[...(0,q.matchBranches)(
t.enabled,{value:i=>i?[]:[(0,q.violation)("The table's key is disabled, which makes the table inaccessible.",e)],absent:()=>[],
unverifiable:n("Enabled")}),...(0,q.matchBranches)(t.keySpec,s("KeySpec","SYMMETRIC_DEFAULT")),...(0,q.matchBranches)(t.
keyUsage,s("KeyUsage","ENCRYPT_DECRYPT"))]}function N$({where:t,rotation:e,origin:n}){return t.resourceType===Rf.REPLICA_KEY&&
[...e,...n].every(({kind:s})=>s==="unverifiable")}function M$({where:t,restoresTables:e,encryption:n,when:s},{minimumKey:i}){
let r="Set RestoreMetadataOverrides on the restore testing selection: encryptionType KMS, and kmsMasterKeyArn with the A\
RN of a customer managed key (AWS Backup: restore testing inferred metadata).",o=e===void 0?q.unverifiable:q.violation,a=e===
void 0?"AWS Backup may restore tables":"AWS Backup restores tables",c=o(`${a} in these tests with an AWS owned key.`,r);
return(0,q.findings)({where:t,subjects:[{where:t,region:t.region}],when:s},(0,q.matchBranches)(n,{value:({level:l})=>l===
"AWS_OWNED"?[c]:l==="AWS_MANAGED"&&i!=="AWS_MANAGED"?[o(`${a} in these tests with the AWS managed key for DynamoDB (alia\
s/aws/dynamodb).`,r)]:[],absent:()=>[c],unverifiable:l=>[(0,q.unverifiable)(`Which key encrypts the tables that AWS Back\
up restores in these tests cannot be determined: ${l}.`,r)]}))}function Cf({form:t}){switch(t){case"Table":return`Secure\
 it in place with ${Ow.IN_PLACE}, or set \`encryption: TableEncryption.CUSTOMER_MANAGED\` with an \`encryptionKey\` (SSESpec\
ification: SSEEnabled true, SSEType KMS, KMSMasterKeyId). A new table can be a SecureTable. For a deployed table, or one\
 with replicationRegions, see docs/migration.md.`;case"GlobalTable":return`Make it a SecureTable, secure it in place wit\
h ${Ow.IN_PLACE}, or set \`encryption: TableEncryptionV2.customerManagedKey(key, replicaKeyArns)\` (SSESpecification: SSEE\
nabled true, SSEType KMS, and a KMSMasterKeyId on every replica).`;case"SimpleTable":return"Make it a SecureTable, or gi\
ve it SSESpecification: SSEEnabled true, SSEType KMS, KMSMasterKeyId.";case"SdkCall":return"Make it a SecureTable, or pa\
ss SSESpecification: Enabled true, SSEType KMS, KMSMasterKeyId in the call."}}var Mf="Pass an SSE specification with Ena\
bled true, SSEType KMS and the KMSMasterKeyId of a customer managed key, or define the table as a SecureTable.";function R$(t,e){
return(0,If.checkCalls)(t,[{service:"dynamodb",action:"updateTable",check:n=>I$(n,e)},{service:"kms",action:"disableKey",
check:()=>[(0,q.violation)("The custom resource disables a key, which makes its tables inaccessible.","Remove the call t\
hat disables the key.")]}])}function I$(t,e){let n=(0,Vi.at)(t,"SSESpecification");return[...n===void 0?[]:C$(n,e),...(0,If.
createdReplicas)(t).flatMap(s=>Pw((0,Vi.at)(s,"KMSMasterKeyId"),"added replica",e))]}function C$(t,e){let n=(0,Vi.at)(t,
"Enabled");switch(n===void 0?!1:(0,Vi.booleanOf)(n)){case!0:return Pw((0,Vi.at)(t,"KMSMasterKeyId"),"table",e);case!1:return[
(0,q.violation)("The custom resource changes the table to an AWS owned key.",Mf)];case void 0:return[(0,q.unverifiable)(
"The custom resource may change the table to an AWS owned key: Enabled cannot be determined.",Mf)]}}function Pw(t,e,n){return(t===
void 0||(0,Rf.isAwsManagedKey)(t))&&n.minimumKey==="CUSTOMER_MANAGED"?[(0,q.violation)(`The custom resource changes the ${e}\
 to the AWS managed key for DynamoDB.`,Mf)]:[]}});var Yi=d(Gi=>{"use strict";Object.defineProperty(Gi,"__esModule",{value:!0});Gi.checkSwitch=D$;Gi.checkClusters=$$;Gi.checkSwitchCall=
x$;var q$=b(),ut=K(),L$=we();function D$(t,e,n,s){let i=({name:o})=>[(0,ut.violation)(`${o} has no ${e}.`,n)],r={value:(o,a)=>o?
[]:i(a),absent:i,unverifiable:(o,{name:a})=>[(0,ut.unverifiable)(`${a} may have no ${e}, which cannot be determined: ${o}\
.`,n)]};return(0,L$.checkReplicas)(t,o=>(0,ut.matchBranches)(s(o.fact),r,o))}function $$(t,e,n,s,i){let r=(0,ut.violation)(
`The DAX cluster does not ${e}.`,n);return t.daxClusters.flatMap(o=>(0,ut.findings)({where:o.where,subjects:[],when:o.when},
(0,ut.matchBranches)(s(o),{value:a=>i(a)?[]:[r],absent:()=>[r],unverifiable:a=>[(0,ut.unverifiable)(`Whether the DAX clu\
ster does ${e} cannot be determined: ${a}.`,n)]})))}function x$(t,e,n){switch(t===void 0?!0:(0,q$.booleanOf)(t)){case!0:
return[];case!1:return[(0,ut.violation)(`The custom resource turns ${e} off.`,n)];case void 0:return[(0,ut.unverifiable)(
`Whether the custom resource turns ${e} off cannot be determined.`,n)]}}});var Rw=d(Na=>{"use strict";Object.defineProperty(Na,"__esModule",{value:!0});Na.daxEncryptionAtRest=void 0;var j$=Yi(),Mw="\
Set SSESpecification: { SSEEnabled: true } on the cluster. This replaces an existing cluster.";Na.daxEncryptionAtRest={name:"\
DaxEncryptionAtRest",title:"DAX clusters are encrypted at rest",why:"A DAX cluster stores a copy of the table's data, an\
d encryption at rest is off by default.",remedy:Mw,controls:{nist80053R5:["SC-13","SC-28(1)"],hipaa:["164.312(a)(2)(iv)"],
pciDss4:["3.5.1","8.3.2"],securityHub:["DynamoDB.3"],iso27001:["A.8.24"],nist800171:["3.13.16"]},guarded:!0,check:t=>(0,j$.
checkClusters)(t,"encrypt at rest",Mw,e=>e.encryptionAtRest,e=>e)}});var Cw=d(Ma=>{"use strict";Object.defineProperty(Ma,"__esModule",{value:!0});Ma.daxEncryptionInTransit=void 0;var F$=Yi(),
Iw="Set ClusterEndpointEncryptionType: TLS on the cluster (dax.r3 node types do not support it). This replaces an existi\
ng cluster.";Ma.daxEncryptionInTransit={name:"DaxEncryptionInTransit",title:"DAX clusters accept only TLS",why:"The tabl\
e's resource policy does not apply to a DAX cluster. Clients read data through DAX unencrypted unless the cluster endpoi\
nt requires TLS.",remedy:Iw,controls:{nist80053R5:["SC-8","SC-8(1)"],hipaa:["164.312(e)(1)"],pciDss4:["2.2.7","4.2.1","4\
.2.1.1","8.3.2"],securityHub:["DynamoDB.7"],iso27001:["A.8.24"],soc2:["CC6.7"]},guarded:!0,check:t=>(0,F$.checkClusters)(
t,"demand TLS",Iw,e=>e.endpointEncryption,e=>e==="TLS")}});var Dw=d(Ra=>{"use strict";Object.defineProperty(Ra,"__esModule",{value:!0});Ra.deletionProtection=void 0;var K$=b(),B$=Ge(),
Lw=Yi(),qw="Set `deletionProtection: true` on every replica: DynamoDB does not copy the setting between replicas.";Ra.deletionProtection=
{name:"DeletionProtection",title:"Every replica has deletion protection",why:"Deleting a table also deletes its resource\
 policy and its point-in-time recovery settings. A table restored from a backup has neither.",remedy:qw,controls:{securityHub:[
"DynamoDB.6"]},guarded:!1,check:t=>[...(0,Lw.checkSwitch)(t,"deletion protection",qw,e=>e.deletionProtection),...U$(t)]};
function U$(t){return(0,B$.checkCalls)(t,[{service:"dynamodb",action:"updateTable",check:e=>(0,Lw.checkSwitchCall)((0,K$.
at)(e,"DeletionProtectionEnabled"),"deletion protection","Remove the parameter that turns deletion protection off.")}])}});var xw=d(qf=>{"use strict";Object.defineProperty(qf,"__esModule",{value:!0});qf.withoutLiteralLoops=V$;var Re=b(),W$=2e3,
$w=/^Fn::ForEach::/;function V$(t){return(0,Re.listOf)((0,Re.at)(t,"Transform")).includes("AWS::LanguageExtensions")?Ia(
t,{left:W$}):t}function Ia(t,e){return(0,Re.isList)(t)?t.map(n=>Ia(n,e)):(0,Re.isObject)(t)?Object.fromEntries(Object.entries(
t).flatMap(([n,s])=>{let i=$w.test(n)?G$(s,e):void 0;return i===void 0?[[n,Ia(s,e)]]:i.flatMap(r=>Object.entries(Ia(r,e)))})):
t}function G$(t,e){let[n,s,i,...r]=(0,Re.isList)(t)?t:[];if(!(!(typeof n=="string"&&/^[A-Za-z0-9]+$/.test(n)&&(0,Re.isList)(
s)&&s.every(Re.isScalar)&&(0,Re.isObject)(i)&&r.length===0)||e.left<s.length))return e.left-=s.length,s.map(a=>Ca(i,n,String(
a)))}function Y$([t,e,...n],s,i){return[t,...e===void 0?[]:[Ca(e,s,i)],...n]}function J$(t){let e=t["Fn::Sub"];return typeof e==
"string"&&!e.includes("${")&&Object.keys(t).length===1?e:t}function Ca(t,e,n){let s=n.replace(/[^A-Za-z0-9]/g,""),i=r=>r.
replaceAll(`\${${e}}`,()=>n).replaceAll(`&{${e}}`,()=>s);return(0,Re.isList)(t)?t.map(r=>Ca(r,e,n)):(0,Re.isObject)(t)?t.
Ref===e&&Object.keys(t).length===1?n:J$(Object.fromEntries(Object.entries(t).map(([r,o])=>{let a=$w.test(r)&&(0,Re.isList)(
o)&&o[0]===e;return[i(r),a?Y$(o,e,n):Ca(o,e,n)]}))):typeof t=="string"?i(t):t}});var oe=d(re=>{"use strict";Object.defineProperty(re,"__esModule",{value:!0});re.FOREIGN_REFERENCE=re.DEPLOYER_VALUE=re.UNRENDERED=
re.Scope=re.Template=void 0;re.mayShareEnvironment=Q$;re.mayEqual=Df;var H$=require("path"),z$=xw(),$t=b(),Lf=class{source;origin;document;resources;parent;nested=new Map;partlyRead=new Set;isDeployedElsewhere=!1;constructor(e,n){
this.source=e,this.origin=n,this.document=(0,z$.withoutLiteralLoops)(e);let s=new Map,i=(0,$t.at)(this.document,"Resourc\
es");for(let r of(0,$t.isObject)(i)?Object.keys(i):[]){let o=(0,$t.at)(i,r),a=(0,$t.at)(o,"Type");if((0,$t.isObject)(o)&&
typeof a=="string"){let c=(0,$t.at)(o,"Properties");s.set(r,{template:this,logicalId:r,type:a,entry:o,properties:(0,$t.isObject)(
c)?c:{}})}}this.resources=s}get region(){return this.isElsewhere?void 0:this.origin.region}get account(){return this.isElsewhere?
void 0:this.origin.account}get isElsewhere(){return this.isDeployedElsewhere||(this.parent?.template.isElsewhere??!1)}section(e,n){
return(0,$t.at)(this.document,e,n)}get deployedBy(){let{parent:e,origin:n}=this;return n.isOnlyDeployed&&e!==void 0?e.template.
deployedBy??e.resource:void 0}locate(e){let{origin:n}=this;return{get constructPath(){return e===void 0?n.stackPath:n.pathOf(
e.logicalId)??X$(n,e.logicalId)},templateFile:n.file,logicalId:e?.logicalId??"",resourceType:e?.type??"AWS::CloudFormati\
on::Stack",region:this.region,account:this.account}}};re.Template=Lf;function X$({file:t,stackPath:e},n){return`${t===void 0?
e:(0,H$.basename)(t)}#${n}`}function Q$(t,e){return Df(t.account,e.account)&&Df(t.region,e.region)}function Df(t,e){return t===
void 0||e===void 0||t===e}var $f=class{path;constructor(e){this.path=e}includesResource({template:e,logicalId:n}){return this.
path===""||this.includes(e.origin.pathOf(n)??e.origin.stackPath)}includesTemplate(e){return this.path===""||this.includes(
e.origin.stackPath)}includes(e){return e===this.path||e.startsWith(`${this.path}/`)}};re.Scope=$f;re.UNRENDERED="Fn::Unr\
endered";re.DEPLOYER_VALUE="Fn::DeployerValue";re.FOREIGN_REFERENCE="Fn::ForeignReference"});var Kw=d(qa=>{"use strict";Object.defineProperty(qa,"__esModule",{value:!0});qa.keyAccess=void 0;var ws=Me(),Z$=oe(),xf=K(),
ex=Dt(),tx="Grant with the methods of the table (grantReadData, grantWriteData, grants), which add the permissions on it\
s key too, or allow the role kms:Decrypt on the key. A role that writes also needs kms:Encrypt, kms:ReEncrypt* and kms:G\
enerateDataKey*.";qa.keyAccess={name:"KeyAccess",title:"A role that can access the data of a table can use its key",why:"\
Every request that reads or writes items of an encrypted table needs kms:Decrypt on its key. Without it, the request is \
denied.",remedy:tx,controls:{},guarded:!1,check:t=>{let e=t.related.roles.filter(({tables:s,allTables:i})=>i||s.length>0),
n=e.length===0?void 0:new Ff(t);return n===void 0?[]:e.flatMap(s=>sx(s,n))}};function nx({uses:t}){let[e,n,s]=["read","w\
rite","stream"].map(o=>t.includes(o));return`Write \`${[...e&&n?["grantReadWriteData"]:[...e?["grantReadData"]:[],...n?[
"grantWriteData"]:[]],...s?["grantStreamRead"]:[]].map(o=>`table.${o}(role)`).join("; ")}\`, which adds the permissions o\
n the key too. If a construct writes the policies of the role, let the principals of the account use the key through Dyn\
amoDB (\`keyOptions: { allowAccountPrincipals: true }\` of SecureTable), or allow the role kms:Decrypt on the key. A role \
that writes also needs kms:Encrypt, kms:ReEncrypt* and kms:GenerateDataKey*.`}var Ff=class{facts;tables;ofAccounts=new Map;constructor(e){
this.facts=e,this.tables=new Map(e.tables.map(n=>[(0,ws.resourceKey)(n.where),n]))}keysFor({tables:e,allTables:n,where:{
account:s}}){return n?this.ofAccount(s):Fw(e.flatMap(({where:i,region:r})=>jw(this.tables.get((0,ws.resourceKey)(i)),r)))}ofAccount(e){
let n=this.ofAccounts.get(e)??Fw(this.facts.tables.filter(({where:s})=>(0,Z$.mayEqual)(e,s.account)).flatMap(s=>jw(s)));
return this.ofAccounts.set(e,n),n}};function jw(t,e){let n=t?.replicas.find(s=>e===void 0?s.local:s.region===e);return n===
void 0?[]:(0,ex.customerManaged)(n).flatMap(({key:s})=>s===void 0?[]:[{table:t,key:s}])}function Fw(t){let e=new Map;return t.
forEach(n=>e.has(n.key)||e.set(n.key,n)),[...e.values()]}var jf=3;function sx(t,e){let n=e.keysFor(t).filter(({key:r})=>!ix(
t,r));if(n.length===0)return[];let s=n.slice(0,jf).map(({table:r,key:o})=>`${r.where.constructPath} (key ${o.where.constructPath}\
)`),i=n.length>jf?` and ${n.length-jf} more`:"";return(0,xf.findings)({where:t.where,subjects:n.map(({table:r})=>({where:r.
where}))},[(0,xf.asWarning)((0,xf.violation)(`The role can access the data of ${s.join(", ")}${i}, but neither its polic\
ies nor the key policy allow it to decrypt.`,nx(t)))])}function ix(t,{users:e,where:n}){let s=t.anyKey||t.keys.some(r=>(0,ws.
resourceKey)(r)===(0,ws.resourceKey)(n)),i=r=>{switch(r.kind){case"unverifiable":return!0;case"absent":return s;case"val\
ue":return r.value.anyPrincipal||r.value.account&&s||rx(r.value,t)}};return e===void 0||e.every(i)}function rx({roles:t,
roleNames:e},{where:n,name:s}){return s!==void 0&&e.includes(s)||t.some(i=>(0,ws.resourceKey)(i)===(0,ws.resourceKey)(n))}});var Vw=d(La=>{"use strict";Object.defineProperty(La,"__esModule",{value:!0});La.keyPolicyScope=void 0;var Bw=b(),ox=_(),
ax=hf(),ke=K(),cx=Ge(),lx=Ai(),ux=Dt(),vs="Name the principals in the key policy, or restrict the statement to one accou\
nt (`kms:CallerAccount`) and to DynamoDB (`kms:ViaService`).",dx=`${vs} If a role or user is known only at deployment, r\
estrict the statement to the account in its ARN: StringEquals on \`kms:CallerAccount\` with \`Fn.select(4, Fn.split(':', ar\
n))\`.`,Uw="Remove BypassPolicyLockoutSafetyCheck.";La.keyPolicyScope={name:"KeyPolicyScope",title:"The key policy of a \
table's key allows only named principals",why:"A key that every principal can use protects nothing. If a key policy lock\
s its own account out, only AWS Support can restore access to the key.",remedy:vs,controls:{cisAws:["2.21"],securityHub:[
"KMS.5"]},guarded:!0,check:t=>[...(0,ux.checkKeys)(t,fx),...hx(t)]};function fx(t){return[...(0,ke.matchBranches)(t.policy,
{value:e=>Ww(e,t.namedPrincipals),absent:()=>[],unverifiable:e=>[(0,ke.unverifiable)(`The policy of the table's key cann\
ot be determined: ${e}.`,vs)]}),...(0,ke.matchBranches)(t.bypassPolicyLockoutSafetyCheck,{value:e=>e?[(0,ke.violation)("\
The table's key bypasses the key policy lockout safety check (BypassPolicyLockoutSafetyCheck).",Uw)]:[],absent:()=>[],unverifiable:e=>[
(0,ke.unverifiable)(`Whether the table's key bypasses the key policy lockout safety check cannot be determined: ${e}.`,Uw)]})]}
var px=new lx.TextMemory;function Ww(t,e=[]){let{publicAllow:n,rootMayAdminister:s,unverifiable:i}=px.ask(JSON.stringify(
[t,e]),()=>(0,ax.analyzeKeyPolicy)(t,e));return n.length>0?[(0,ke.violation)(`The key policy allows public access: ${n.join(
"; ")}.`,vs)]:i.length>0?[(0,ke.unverifiable)(`Whether the key policy allows public access cannot be determined: ${i.join(
"; ")}.`,dx)]:s?[]:[(0,ke.asWarning)((0,ke.violation)("The key policy does not allow the account to change it: if the pr\
incipals that it names are deleted, only AWS Support can restore access.","Allow kms:PutKeyPolicy to the account (arn:aw\
s:iam::<account>:root)."))]}function hx(t){return(0,cx.checkCalls)(t,[{service:"kms",action:"putKeyPolicy",check:e=>[...(0,Bw.
at)(e,"BypassPolicyLockoutSafetyCheck")===!0?[(0,ke.violation)("The custom resource sets a key policy and bypasses the k\
ey policy lockout safety check.",vs)]:[],...mx((0,Bw.at)(e,"Policy"))]},{service:"kms",action:"createGrant",check:()=>[(0,ke.
violation)("The custom resource creates a KMS grant, which lets a principal use a key regardless of the key policy.","Al\
low the principal in the key policy instead.")]}])}function mx(t){let e=(0,ke.unverifiable)("The key policy that the cus\
tom resource sets cannot be determined.",vs),n=typeof t=="string"?(0,ox.parseJson)(t):void 0;return n===void 0?[e]:Ww(n)}});var Yw=d(jt=>{"use strict";Object.defineProperty(jt,"__esModule",{value:!0});jt.Stay=void 0;jt.stayOfKey=gx;jt.stayOfTable=
bx;jt.policyOf=Sx;jt.mayBeProtected=wx;var yx=P(),Da=b(),xt;(function(t){t[t.DELETED=0]="DELETED",t[t.UNLESS_CREATION_FAILS=
1]="UNLESS_CREATION_FAILS",t[t.RETAINED=2]="RETAINED"})(xt||(jt.Stay=xt={}));var $a={Delete:xt.DELETED,RetainExceptOnCreate:xt.
UNLESS_CREATION_FAILS,Retain:xt.RETAINED};function gx(t){return Gw(t)??xt.DELETED}function bx(t){return t===void 0?xt.DELETED:
Gw(t)??xt.RETAINED}function Sx(t){return Object.keys($a).find(e=>$a[e]===t)}function Gw(t){return typeof t=="string"&&Object.
hasOwn($a,t)?$a[t]:void 0}function wx(t){let e=(0,Da.at)(t,"Replicas")??[];return!(0,Da.isList)(e)||[t,...e].some(n=>{let s=(0,Da.
at)(n,"DeletionProtectionEnabled");return!(0,yx.isPlainObject)(n)||s!==void 0&&(0,Da.booleanOf)(s)!==!1})}});var Zw=d(xa=>{"use strict";Object.defineProperty(xa,"__esModule",{value:!0});xa.keyRetained=void 0;var Jw=Me(),ae=Yw(),Ji=K(),
vx=Ge(),_x=Dt(),Qw="Set `removalPolicy: RemovalPolicy.RETAIN` on the key (DeletionPolicy and UpdateReplacePolicy: Retain\
), or delete its tables with it: RemovalPolicy.DESTROY on each table and on the nested stacks around it, without deletio\
n protection.";xa.keyRetained={name:"KeyRetained",title:"The key of a table is not deleted while the table stays",why:"W\
ithout its key, a table is inaccessible and its backups are unreadable. CloudFormation cannot cancel the deletion of a k\
ey.",remedy:Qw,controls:{securityHub:["KMS.3"]},guarded:!0,check:t=>[...(0,_x.checkKeys)(t,kx),...Tx(t)]};function kx(t,e){
return[...Hw("DeletionPolicy",t.deletionPolicy,()=>zw(t,e,({deletionPolicy:n})=>[n])),...Hw("UpdateReplacePolicy",t.updateReplacePolicy,
()=>zw(t,e,({deletionPolicy:n,updateReplacePolicy:s})=>[n,s]))]}function Hw(t,e,n){let s=(i,r,o)=>{let{stay:a,table:c,within:l}=i===
ae.Stay.RETAINED?{stay:ae.Stay.DELETED}:n();if(i>=a||c===void 0)return[];let{constructPath:u}=c.where,f=l===void 0||l.where.
constructPath===u?"":` with its nested stack ${l.where.constructPath}`;return[o(`${r}, and ${u} stays${f}${a===ae.Stay.RETAINED?
"":" unless its creation fails"}.`,Qw)]};return(0,Ji.matchBranches)(e,{value:i=>s((0,ae.stayOfKey)(i),`The table's key i\
s deleted ${(0,ae.stayOfKey)(i)===ae.Stay.UNLESS_CREATION_FAILS?"when its creation fails":"with its resource"}: ${t} is ${i}`,
Ji.violation),absent:()=>s(ae.Stay.DELETED,`The table's key is deleted with its resource: it has no ${t}`,Ji.violation),
unverifiable:i=>s(ae.Stay.DELETED,`The ${t} of the table's key cannot be determined: ${i}`,Ji.unverifiable)})}function zw(t,e,n){
let s={stay:ae.Stay.DELETED};for(let{table:i}of e){let r=Ax(i)?ae.Stay.RETAINED:Math.max(...n(i).map(Xw));r>s.stay&&(s={
stay:r,table:i});for(let o of Ox(t,i)){let a=Xw(o.deletionPolicy);a>s.stay&&(s={stay:a,table:i,within:o})}}return s}function Ox({
nestedIn:t=[]},{nestedIn:e=[]}){let n=new Set(t.map(({where:s})=>(0,Jw.resourceKey)(s)));return e.filter(({where:s})=>!n.
has((0,Jw.resourceKey)(s)))}function Xw(t){return t===void 0?ae.Stay.RETAINED:Math.max(...t.map(e=>{switch(e.kind){case"\
value":return(0,ae.stayOfTable)(e.value);case"absent":return(0,ae.stayOfTable)(void 0);case"unverifiable":return ae.Stay.
RETAINED}}))}function Ax({opaque:t,replicas:e}){return t!==void 0||e.some(({deletionProtection:n})=>n.some(s=>s.kind==="\
unverifiable"||s.kind==="value"&&s.value))}function Tx(t){return(0,vx.checkCalls)(t,[{service:"kms",action:"scheduleKeyD\
eletion",check:()=>[(0,Ji.violation)("The custom resource deletes a key: the tables encrypted with it are lost.","Remove\
 the call that deletes the key.")]}])}});var sv=d(ja=>{"use strict";Object.defineProperty(ja,"__esModule",{value:!0});ja.keyRotation=void 0;var Ie=K(),Ex=we(),ev=Ge(),
nv=Dt();ja.keyRotation={name:"KeyRotation",title:"The key of every table rotates automatically",why:"Rotation limits how\
 much data is encrypted with the same key material. KMS rotates without interruption and keeps the old material for exis\
ting data.",remedy:"Set `enableKeyRotation: true` on the key. KMS rotates only symmetric keys whose key material it gene\
rated.",controls:{nist80053R5:["SC-12","SC-12(2)","SC-12(6)","CM-6a","CM-9b","SA-9(6)"],hipaa:["164.312(a)(2)(iv)"],pciDss4:[
"3.7.4","3.7.5"],cisAws:["4.6"],securityHub:["KMS.4"],iso27001:["A.8.24"]},guarded:!0,check:t=>[...(0,Ex.checkReplicas)(
t,Px),...(0,nv.checkKeys)(t,Nx),...Cx(t)]};var tv="Set `enableKeyRotation: true` on the key (EnableKeyRotation: true).";
function Px(t){return(0,nv.customerManaged)(t.fact).filter(({key:e})=>e===void 0).map(({foreignKey:e,foreignKeyName:n})=>({
...(0,Ie.unverifiable)(`${t.name} is encrypted with a key whose rotation cannot be determined: ${e??"the app does not de\
fine it"}.`,"Define the key in this app, or exempt the table with the evidence that the key rotates as the reason. To ex\
empt all tables on the key at once, pass the key to EncryptedTables.exempt."),foreignKey:n}))}function Nx(t){let e=Mx(t);
return e.length>0?e:[...Rx(t),...Ix(t)]}function Mx({origin:t}){let e="Use a key with Origin AWS_KMS and automatic rotat\
ion.";return(0,Ie.matchBranches)(t,{value:n=>n==="AWS_KMS"?[]:[(0,Ie.violation)(`The table's key has Origin ${n}: KMS ca\
nnot rotate it automatically.`,e)],absent:()=>[],unverifiable:n=>[(0,Ie.unverifiable)(`The Origin of the table's key can\
not be determined: ${n}.`,e)]})}function Rx({rotation:t,keySpec:e}){if(e.some(s=>s.kind==="value"&&s.value!=="SYMMETRIC_\
DEFAULT"))return[];let n=(0,Ie.violation)("The table's key does not rotate.",tv);return(0,Ie.matchBranches)(t,{value:s=>s?
[]:[n],absent:()=>[n],unverifiable:s=>[(0,Ie.unverifiable)(`Whether the table's key rotates cannot be determined: ${s}.`,
tv)]})}function Ix({rotationPeriodInDays:t}){return(0,Ie.matchBranches)(t,{value:e=>e>=90&&e<=2560?[]:[(0,Ie.violation)(
`The table's key has a rotation period of ${e} days, and KMS accepts 90 to 2560.`,"Set RotationPeriodInDays to a number \
from 90 to 2560.")],absent:()=>[],unverifiable:()=>[]})}function Cx(t){return(0,ev.checkCalls)(t,[{service:"kms",action:"\
disableKeyRotation",check:()=>[(0,Ie.violation)("The custom resource turns the rotation of a key off.","Remove the call \
that turns rotation off.")]},{service:"dynamodb",action:"updateTable",check:e=>(0,ev.keysNamedInCall)(e).map(()=>(0,Ie.unverifiable)(
"The custom resource changes the table to a key whose rotation cannot be determined.","Specify the key in the properties\
 of the table, so that it can be checked."))}])}});var ov=d(Ka=>{"use strict";Object.defineProperty(Ka,"__esModule",{value:!0});Ka.kinesisDestinationEncrypted=void 0;var Fa=K(),
qx=we();Ka.kinesisDestinationEncrypted={name:"KinesisDestinationEncrypted",title:"Kinesis streams that receive a table's\
 changes are encrypted with KMS",why:"The stream contains every change of the table, including item images, and the encr\
yption of the table does not apply to it.",remedy:"Encrypt the stream with the AWS managed key for Kinesis or with its o\
wn customer managed key: a table's key is usable only through DynamoDB.",controls:{nist80053R5:["SC-13","SC-28","SC-28(1\
)"],hipaa:["164.312(a)(2)(iv)"],securityHub:["Kinesis.1"],iso27001:["A.8.24"],nist800171:["3.13.16"]},guarded:!1,check:t=>(0,qx.
checkReplicas)(t,e=>(0,Fa.matchBranches)(e.fact.kinesis,Lx,e))};var Lx={value:(t,e)=>Dx(e,t),absent:()=>[],unverifiable:(t,e)=>[
rv(e,"a stream",t)]},iv="Set `encryption: StreamEncryption.MANAGED` on the stream, or StreamEncryption.KMS with its own \
key (StreamEncryption: EncryptionType KMS, KeyId alias/aws/kinesis or that key).";function Dx(t,{encryption:e,stream:n}){
let s=(0,Fa.violation)(`${t.name} sends its changes to the Kinesis stream ${n}, which is not encrypted with KMS.`,iv);return(0,Fa.
matchBranches)(e,{value:({level:i})=>i==="AWS_OWNED"?[s]:[],absent:()=>[s],unverifiable:i=>[rv(t,n,i)]})}function rv(t,e,n){
return(0,Fa.unverifiable)(`${t.name} sends its changes to ${e}, whose encryption cannot be determined: ${n}.`,iv)}});var Ua=d(Ba=>{"use strict";Object.defineProperty(Ba,"__esModule",{value:!0});Ba.TLS_CONTROLS=void 0;Ba.TLS_CONTROLS={nist80053R5:[
"SC-8","SC-8(1)"],hipaa:["164.312(e)(1)"],pciDss4:["4.2.1"],iso27001:["A.8.24"],soc2:["CC6.7"]}});var Bf=d(Ft=>{"use strict";Object.defineProperty(Ft,"__esModule",{value:!0});Ft.ANY_VARIABLE=void 0;Ft.environments=xx;var Hi=P(),
dt=b(),$x=_(),Kf=I();function xx(t,e){let{template:n,properties:s,type:i}=e,r=Fx.get(i);if(r===void 0)return[];let o=r.flatMap(
f=>cv(s,f)),a=i==="AWS::Serverless::Function"?(0,dt.at)(n.document,"Globals","Function")??{}:{},c=new Set(o.map(([f])=>f)),
l=r.flatMap(f=>cv(a,f)).filter(([f])=>!c.has(f)),u=n.locate(e);return[...o,...l].map(([f,p])=>({where:u,name:f,value:(0,Kf.
eachValue)(t.evaluate(p,n),m=>{let g=(0,$x.joinedParts)(m);return g===void 0?t.asText((0,Kf.value)(m)):(0,Kf.value)(g.map(
Wx).join(""))})}))}Ft.ANY_VARIABLE="*";var av={path:["Environment","Variables"],format:"map"},jx=["CodeRepository","Code\
Configuration","CodeConfigurationValues"],Fx=new Map([["AWS::Lambda::Function",[av]],["AWS::Serverless::Function",[av]],
["AWS::ECS::TaskDefinition",[{path:["ContainerDefinitions","Environment"],format:"list"}]],["AWS::CodeBuild::Project",[{
path:["Environment","EnvironmentVariables"],format:"list"}]],["AWS::Batch::JobDefinition",[{path:["ContainerProperties",
"Environment"],format:"list"}]],["AWS::AppRunner::Service",[{path:["SourceConfiguration","ImageRepository","ImageConfigu\
ration","RuntimeEnvironmentVariables"],format:"list"},{path:["SourceConfiguration",...jx,"RuntimeEnvironmentVariables"],
format:"list"}]]]);function cv(t,{path:e,format:n}){return e.reduce((i,r)=>i.flatMap(o=>Kx(o,r)),[t]).flatMap(i=>n==="ma\
p"?(0,Hi.presentBranches)(i).flatMap(Bx):(0,Hi.itemBranches)(i).map(Ux))}function Kx(t,e){return(0,Hi.itemBranches)(t).flatMap(
n=>lv(n)?[n]:(0,dt.at)(n,e)??[])}function lv(t){return!(0,dt.isObject)(t)||(0,Hi.asIntrinsic)(t)!==void 0}function Bx(t){
return lv(t)?[[Ft.ANY_VARIABLE,t]]:(0,dt.entriesOf)(t).map(([e,n])=>[e.startsWith("Fn::")?Ft.ANY_VARIABLE:e,n])}function Ux(t){
let e=(0,dt.at)(t,"Name");return(0,dt.isScalar)(e)?[String(e),(0,dt.at)(t,"Value")??""]:[Ft.ANY_VARIABLE,(0,dt.at)(t,"Va\
lue")??t]}function Wx(t){if((0,dt.isScalar)(t))return String(t);let e=(0,Hi.namedResource)(t);return`\${${e===void 0?JSON.
stringify(t):[e.logicalId,e.attribute??[]].flat().join(".")}}`}});var dv=d(Va=>{"use strict";Object.defineProperty(Va,"__esModule",{value:!0});Va.plaintextEndpoint=void 0;var Uf=_(),Vx=Ua(),
Wa=K(),uv=Bf();Va.plaintextEndpoint={name:"PlaintextEndpoint",title:"No environment variable configures an endpoint of D\
ynamoDB or DAX without TLS",why:"DynamoDB accepts plain HTTP. When a TLS-only policy denies a request, its keys and item\
s have already crossed the network unencrypted. `dax://` is unencrypted, `daxs://` uses TLS.",remedy:"Use `https://` and\
 `daxs://`, or omit the endpoint: the SDKs use TLS by default.",controls:Vx.TLS_CONTROLS,guarded:!1,check:t=>t.environments.
flatMap(e=>(0,Wa.findings)({where:e.where,subjects:[],when:e.when},Yx(e)))};var Gx=["AWS_ENDPOINT_URL","AWS_ENDPOINT_URL\
_DYNAMODB","AWS_ENDPOINT_URL_DYNAMODB_STREAMS","AWS_ENDPOINT_URL_DAX"];function Yx({name:t,value:e}){let n=[...Gx,uv.ANY_VARIABLE].
includes(t.toUpperCase()),s=t===uv.ANY_VARIABLE?"a variable":t,i="Use https:// (daxs:// for DAX) in the variable, or rem\
ove the variable.",r=o=>[(0,Wa.unverifiable)(`Whether ${s} configures an endpoint with TLS cannot be determined: ${o}.`,
i)];return(0,Wa.matchBranches)(e,{value:o=>Jx(o,n)?[(0,Wa.violation)(`${s} configures an endpoint without TLS: ${(0,Uf.abbreviate)(
o)}.`,i)]:n&&/^\s*\$\{/.test((0,Uf.display)(o))?r(`it begins with ${(0,Uf.abbreviate)(o)}`):[],absent:()=>[],unverifiable:o=>n?
r(o):[]})}function Jx(t,e){return/\bdax:\/\//i.test(t)?!0:[...t.matchAll(/\bhttp:\/\/(?<host>[^\s/"'\\,;]*)/gi)].some(({
groups:n})=>e||Hx(n.host))}function Hx(t){return t.toLowerCase().replace(/:\d+$/,"").split(".").some(n=>/^(?:(?:(?:streams|search)-)?(?:dynamodb|ddb)(?:-fips)?|dax|dax-clusters)$/.
test(n))}});var hv=d(Ga=>{"use strict";Object.defineProperty(Ga,"__esModule",{value:!0});Ga.pointInTimeRecovery=void 0;var zx=b(),Xx=Ge(),
pv=Yi(),fv="Set `pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true }` on every replica: DynamoDB does\
 not copy the setting between replicas.";Ga.pointInTimeRecovery={name:"PointInTimeRecovery",title:"Every replica has poi\
nt-in-time recovery",why:"Encryption does not protect against accidental writes and deletes. Point-in-time recovery does\
, and exports to Amazon S3 need it.",remedy:fv,controls:{nist80053R5:["CP-9","CP-10"],hipaa:["164.308(a)(7)(ii)(A)","164\
.308(a)(7)(ii)(B)"],pciDss4:["10.3.3","10.5.1"],securityHub:["DynamoDB.2"]},guarded:!1,check:t=>[...(0,pv.checkSwitch)(t,
"point-in-time recovery",fv,e=>e.pointInTimeRecovery),...Qx(t)]};function Qx(t){return(0,Xx.checkCalls)(t,[{service:"dyn\
amodb",action:"updateContinuousBackups",check:e=>(0,pv.checkSwitchCall)((0,zx.at)(e,"PointInTimeRecoverySpecification","\
PointInTimeRecoveryEnabled"),"point-in-time recovery","Remove the call that turns point-in-time recovery off.")}])}});var bv=d(Ja=>{"use strict";Object.defineProperty(Ja,"__esModule",{value:!0});Ja.replicaParity=void 0;var Gf=b(),Wf=Ti(),
ft=K(),Vf=we();Ja.replicaParity={name:"ReplicaParity",title:"All replicas of a table have the same settings",why:"Dynamo\
DB replicates items, but not resource policies, tags, Contributor Insights and keys: each replica has its own. One repli\
ca with weaker settings exposes the data of all.",remedy:"Use the same settings for every replica. All replicas in one a\
ccount need the same kind of key.",controls:{},guarded:!1,check:(t,e)=>t.tables.flatMap(n=>{let s=(0,Vf.replicasOf)(n),i=s.
find(({fact:r})=>r.local)??s[0];return s.filter(({fact:r})=>!r.local).flatMap(r=>(0,ft.findings)((0,Vf.locationOf)(r),[...Zx(
r,i),...r!==i&&(0,Vf.isRemote)(n,r.fact)?[...ej(r,i),...tj(r,i,e)]:[]]))})};function Zx({fact:{region:t},name:e},{fact:{
region:n}}){let s="Use a Region of the table's partition, for example us-east-1.";if(t===void 0||(0,Wf.isKnownRegion)(t)){
let i=[t,n].flatMap(r=>r===void 0?[]:(0,Wf.partitionOf)(r)??[]);return new Set(i).size>1?[(0,ft.violation)(`${e} is in a\
nother AWS partition than the table, and DynamoDB does not replicate between partitions.`,s)]:[]}return[(0,Wf.partitionOf)(
t)===void 0?(0,ft.violation)(`${e} is in a Region that does not exist.`,s):(0,ft.asWarning)((0,ft.unverifiable)(`${e} is\
 in a Region that this version of the library does not know.`,s))]}var gv="Use the same settings for every replica: Dyna\
moDB does not copy them between Regions.";function ej(t,e){let n=[...Ya("resource policies",t,e,i=>yv(i.policy,i)),...Ya(
"stream policies",t,e,i=>yv(i.streamPolicy,i)),...Ya("tags",t,e,i=>sj(i.tags)),...Ya("Contributor Insights",t,e,i=>i.contributorInsights)],
s=(0,ft.asWarning)((0,ft.violation)(`${t.name} differs from the table in its own Region: ${n.join(", ")}.`,gv));return n.
length===0?[]:[mv(t)&&mv(e)?s:(0,ft.possible)(s)]}function mv({fact:{policy:t,streamPolicy:e,tags:n,contributorInsights:s}}){
return[t,e,n,s].every(({length:i})=>i===1)}function tj(t,e,n){let[s,i]=[t,e].map(({fact:o})=>o.encryption.flatMap(a=>a.kind===
"value"?[a.value.level]:[])),r=[s,i].every(o=>o.length>0&&!o.includes("AWS_OWNED"));return n.minimumKey==="AWS_MANAGED"&&
r&&!s.some(o=>i.includes(o))?[(0,ft.violation)(`${t.name} has another kind of key than the table in its own Region, whic\
h DynamoDB rejects.`,gv)]:[]}function Ya(t,e,n,s){let[i,r]=[e,n].map(({fact:o})=>nj(s(o)));return i!==void 0&&r!==void 0&&
i!==r?[t]:[]}function nj(t){let e=t.flatMap(n=>n.kind==="value"?[(0,Gf.canonical)(n.value)]:[]);return e.length===t.length?
e.sort().join():void 0}function yv(t,{region:e}){return t.map(n=>n.kind==="value"&&e!==void 0?{...n,value:(0,Gf.canonical)(
n.value).replaceAll(e,"<region>")}:n)}function sj(t){return t.map(e=>e.kind==="value"&&Array.isArray(e.value)?{...e,value:e.
value.map(Gf.canonical).sort()}:e)}});var kv=d(Ha=>{"use strict";Object.defineProperty(Ha,"__esModule",{value:!0});Ha.replicationNotDenied=void 0;var Sv=b(),ij=_(),
rj=Fi(),Sn=K(),Jf=ys(),oj=we(),aj=Ge(),Yf=`Exempt the service-linked roles for replication and auto scaling in each Deny\
: ${Jf.ROLE_EXEMPTION}. For replicas in other accounts, exempt AWS services too: BoolIfExists \`aws:PrincipalIsAWSService\
\` with "false".`;Ha.replicationNotDenied={name:"ReplicationNotDenied",title:"No policy of a table with replicas denies \
requests that replication needs",why:"Replication and auto scaling call DynamoDB with service-linked roles. A replica wh\
ose policy denies the replication role stops replicating. After 20 hours, DynamoDB permanently converts it to a single-R\
egion table.",remedy:Yf,controls:{},guarded:!0,check:t=>[...(0,oj.checkReplicas)(t,e=>cj(e)?[...(0,Sn.matchBranches)(e.fact.
policy,uj,e),...(0,Sn.matchBranches)(e.fact.streamPolicy,dj,e)]:[]),...fj(t)]};function cj(t){return wv(t)||t.table.opaque!==
void 0}function wv({table:{replicas:t,replicationAccounts:e}}){return t.length>1||e.length>1}var lj=new Jf.PolicyMemory(
rj.analyzeReplication);function vv(t){return{value:(e,n)=>{let s=t==="table"?n.inText:`the stream of ${n.inText}`,i=_v(e,
(0,Jf.policySubject)(n,t),s);return wv(n)?i:i.map(Sn.asWarning)},absent:()=>[],unverifiable:()=>[]}}var uj=vv("table"),dj=vv(
"stream");function _v(t,e,n){let{denied:s,possiblyDenied:i}=lj.ask(t,e);return[...s.length===0?[]:[(0,Sn.violation)(`The\
 policy of ${n} denies requests that replication needs: ${s.join("; ")}.`,Yf)],...i.length===0?[]:[(0,Sn.asWarning)((0,Sn.
violation)(`The policy of ${n} may deny requests that replication needs: ${i.join("; ")}.`,Yf))]]}function fj(t){return t.
tables.some(({replicas:n,replicationAccounts:s})=>n.length>1||s.length>1)?(0,aj.checkCalls)(t,[{service:"dynamodb",action:"\
putResourcePolicy",check:n=>{let s=(0,ij.parseJson)((0,Sv.textOrNone)((0,Sv.at)(n,"Policy")));return s===void 0?[]:_v(s,
{kind:"table"},"the table that the custom resource sets").map(Sn.asWarning)}}]):[]}});var Av=d(Xa=>{"use strict";Object.defineProperty(Xa,"__esModule",{value:!0});Xa.resourcePolicyDeployable=void 0;var pj=P(),
Hf=Fi(),wn=K(),za=ys(),hj=we(),mj=Ai(),yj=Dt();Xa.resourcePolicyDeployable={name:"ResourcePolicyDeployable",title:"Dynam\
oDB and KMS accept the policies, and the policies take effect",why:"A policy that DynamoDB or KMS rejects fails the depl\
oyment. A policy that names another resource is accepted but has no effect.",remedy:'Use `Resource: "*"`, actions that t\
he resource supports, and principals that exist. Attach policies to new replicas in a second deployment.',controls:{},guarded:!1,
check:(t,{newReplicas:e})=>[...(0,hj.checkReplicas)(t,n=>[...(0,wn.matchBranches)(n.fact.policy,Sj,n),...(0,wn.matchBranches)(
n.fact.streamPolicy,wj,n),...kj(n,e)]),...(0,yj.checkKeys)(t,bj)]};var gj=new mj.TextMemory;function bj({policy:t}){return(0,wn.
matchBranches)(t,{value:e=>gj.ask(JSON.stringify(e),()=>(0,Hf.keyPolicyDeployability)(e)).map(({message:n,fix:s})=>(0,wn.
violation)(`The policy of the table's key will not work: ${n}.`,s)),absent:()=>[],unverifiable:()=>[]})}function Ov(t){return{
value:(e,n)=>_j(e,n,t).map(({severity:s,message:i,fix:r})=>{let o=t==="table"?n.inText:`the stream of ${n.inText}`,a=(0,wn.
violation)(`The policy of ${o} will not work: ${i}.`,r);return s==="error"?a:(0,wn.asWarning)(a)}),absent:()=>[],unverifiable:()=>[]}}
var Sj=Ov("table"),wj=Ov("stream"),vj=new za.PolicyMemory(Hf.deployability);function _j(t,e,n){if((0,za.isOwnDeny)(t,n,()=>(0,za.
policySubject)(e,n)))return[];let s=(0,za.policySubject)(e,n),{logicalId:i}=e.table.where;return e.fact.policySource==="\
template"&&(0,pj.hasIntrinsic)(t)&&JSON.stringify(t).includes(i)?(0,Hf.deployability)(t,{...s,ownLogicalId:i}):vj.ask(t,
s)}function kj({fact:t,name:e},n){let{local:s,region:i,policySource:r}=t;return!s&&i!==void 0&&n.includes(i)&&[t.policy,
t.streamPolicy].some(c=>c.some(l=>l.kind==="value"))&&r==="template"?[(0,wn.violation)(`${e} is created by this deployme\
nt (context cdk-secure-table:newReplicas), which cannot attach its policy yet.`,`Remove the policy of the replica in ${i}\
 from this deployment. Add it in a second deployment, without the context.`)]:[]}});var Pv=d(Qa=>{"use strict";Object.defineProperty(Qa,"__esModule",{value:!0});Qa.streamTlsOnly=void 0;var Ev=b(),Oj=Ua(),
Kt=K(),Ye=ys(),Aj=we(),Tj=Ge();Qa.streamTlsOnly={name:"StreamTlsOnly",title:"Every stream of a table denies requests tha\
t don't use TLS",why:"A stream contains the items that change. Streams have their own resource policy: the policy of the\
 table does not apply to them.",remedy:Ye.STREAM_TLS_FIX,controls:Oj.TLS_CONTROLS,guarded:!0,check:t=>[...(0,Aj.checkReplicas)(
t,e=>(0,Ye.exceptNewReplica)(e,(0,Kt.matchBranches)(e.table.stream,Ej,e))),...Pj(t)]};var Ej={value:(t,e)=>t?(0,Kt.matchBranches)(
e.fact.streamPolicy,Tv,e):[],absent:()=>[],unverifiable:(t,e)=>(0,Kt.matchBranches)(e.fact.streamPolicy,Tv,e).length===0?
[]:[(0,Kt.unverifiable)(`Whether ${e.inText} has a stream that accepts requests without TLS cannot be determined: ${t}.`,
Ye.STREAM_TLS_FIX)]},Tv={value:(t,e)=>(0,Ye.checkTls)(t,"stream",()=>(0,Ye.policySubject)(e,"stream"),()=>`the stream of\
 ${e.inText}`),absent:({inText:t})=>[(0,Kt.violation)(`The stream of ${t} has no resource policy and accepts requests wi\
thout TLS.`,Ye.STREAM_TLS_FIX)],unverifiable:(t,{inText:e})=>[(0,Kt.unverifiable)(`The resource policy of the stream of ${e}\
 cannot be determined: ${t}.`,Ye.STREAM_TLS_FIX)]};function Pj(t){return(0,Tj.checkCalls)(t,[...(0,Ye.policyCalls)("stre\
am"),{service:"dynamodb",action:"updateTable",check:e=>Nj((0,Ev.at)(e,"StreamSpecification","StreamEnabled"))}])}function Nj(t){
switch(t===void 0?!1:(0,Ev.booleanOf)(t)){case!0:return[(0,Kt.violation)("The custom resource enables a stream, which ha\
s no resource policy and accepts requests without TLS.",Ye.STREAM_TLS_FIX)];case!1:return[];case void 0:return[(0,Kt.unverifiable)(
"Whether the custom resource enables a stream cannot be determined.",Ye.STREAM_TLS_FIX)]}}});var Mv=d(ec=>{"use strict";Object.defineProperty(ec,"__esModule",{value:!0});ec.tableKeyForTablesOnly=void 0;var Mj=Fi(),
Za=K(),Rj=Ai(),Nv="Give the resource its own key, or use the AWS managed key for its service.";ec.tableKeyForTablesOnly=
{name:"TableKeyForTablesOnly",title:"A key that is usable only through DynamoDB encrypts only tables",why:"The policy of\
 such a key allows only calls through DynamoDB (kms:ViaService). A stream, queue, topic, bucket, function, log group or \
vault cannot encrypt with it, and fails at deployment or at its first use.",remedy:Nv,controls:{},guarded:!1,check:t=>t.
related.keyUses.flatMap(e=>(0,Za.findings)({where:e.where,subjects:[]},Ij(e)))};function Ij({property:t,encryption:e}){return(0,Za.
matchBranches)(e,{value:({key:n,lookedUp:s})=>n===void 0||!qj(n)?[]:[(s===void 0?Za.violation:Za.unverifiable)(`${t} nam\
es the key ${n.where.constructPath}, which is usable only through DynamoDB: the resource cannot encrypt with it${s===void 0?
"":`, if it is the key that is deployed (${s})`}.`,Nv)],absent:()=>[],unverifiable:()=>[]})}var Cj=new Rj.TextMemory;function qj({
policy:t}){return t.some(e=>e.kind==="value"&&Cj.ask(JSON.stringify(e.value),()=>(0,Mj.isUsableOnlyThroughDynamoDb)(e.value)))}});var Rv=d(nc=>{"use strict";Object.defineProperty(nc,"__esModule",{value:!0});nc.tlsOnly=void 0;var zf=b(),Lj=Ua(),tc=K(),
Bt=ys(),Dj=we(),$j=Ge();nc.tlsOnly={name:"TlsOnly",title:"Every table and replica denies requests that don't use TLS",why:"\
DynamoDB accepts plain HTTP. A Deny statement in the resource policy rejects such requests of every principal. Each repl\
ica needs its own policy.",remedy:Bt.TLS_FIX,controls:Lj.TLS_CONTROLS,guarded:!0,check:t=>[...(0,Dj.checkReplicas)(t,e=>(0,Bt.
exceptNewReplica)(e,(0,tc.matchBranches)(e.fact.policy,xj,e))),...jj(t)]};var xj={value:(t,e)=>(0,Bt.checkTls)(t,"table",
()=>(0,Bt.policySubject)(e,"table"),()=>e.inText),absent:({name:t})=>[(0,tc.violation)(`${t} has no resource policy and \
accepts requests without TLS.`,Bt.TLS_FIX)],unverifiable:(t,{inText:e})=>[(0,tc.unverifiable)(`The resource policy of ${e}\
 cannot be determined: ${t}.`,Bt.TLS_FIX)]};function jj(t){return(0,$j.checkCalls)(t,[...(0,Bt.policyCalls)("table"),{service:"\
dynamodb",action:"updateTable",check:e=>(0,zf.listOf)((0,zf.at)(e,"ReplicaUpdates")).filter(n=>(0,zf.at)(n,"Create")!==void 0).
map(()=>(0,tc.violation)("The custom resource adds a replica, which has no resource policy and accepts requests without \
TLS.",Bt.TLS_FIX))}])}});var sc=d(pt=>{"use strict";Object.defineProperty(pt,"__esModule",{value:!0});pt.GUARDED=pt.CATALOGUE=void 0;pt.rulesFor=
oF;var Fj=wb(),Kj=vb(),Bj=Mb(),Uj=Nw(),Wj=Rw(),Vj=Cw(),Gj=Dw(),Yj=Kw(),Jj=Vw(),Hj=Zw(),zj=sv(),Xj=ov(),Qj=dv(),Zj=hv(),eF=bv(),
tF=kv(),nF=Av(),sF=Pv(),iF=Mv(),rF=Rv();pt.CATALOGUE=[Uj.customerManagedKey,zj.keyRotation,Jj.keyPolicyScope,Hj.keyRetained,
Yj.keyAccess,iF.tableKeyForTablesOnly,rF.tlsOnly,sF.streamTlsOnly,tF.replicationNotDenied,nF.resourcePolicyDeployable,Zj.
pointInTimeRecovery,Gj.deletionProtection,Fj.backupPlan,eF.replicaParity,Xj.kinesisDestinationEncrypted,Wj.daxEncryptionAtRest,
Vj.daxEncryptionInTransit,Kj.backupVaultCustomerManagedKey,Qj.plaintextEndpoint,Bj.contributorInsightsPlaintextKeys];function oF(t){
return pt.CATALOGUE.filter(e=>e.controls[t]!==void 0)}pt.GUARDED=pt.CATALOGUE.filter(t=>t.guarded)});var Lv=d(Xf=>{"use strict";Object.defineProperty(Xf,"__esModule",{value:!0});Xf.runRules=aF;var Cv=Me(),qv=b();function aF(t,e,n){
return e.flatMap(s=>cF(s.check(t,n)).map(i=>({rule:s,finding:i})))}function cF(t){if(t.every(({when:n})=>n===void 0))return t;
let e=new Map;return t.forEach(n=>(0,qv.addTo)(e,JSON.stringify([(0,Cv.identityOf)(n.where),n.finding,n.severity]),n)),[
...e.values()].map(lF)}function lF(t){let[e]=t,n=new Map;return t.forEach(({message:s,when:i})=>i===void 0?n.set(s,[]):(0,qv.
addTo)(n,s,i)),{...e,message:[...n].map(([s,i])=>uF(i)+s).join(" "),fix:[...new Set(t.map(({fix:s})=>s))].join(" "),subjects:[
...new Map(t.flatMap(({subjects:s})=>s).map(s=>[JSON.stringify([(0,Cv.identityOf)(s.where),s.region,s.foreignKey]),s])).
values()]}}function uF(t){let e=new Set(t.map(({decisions:o})=>JSON.stringify(o)));if(t.length===0||e.size===t[0].all.length)
return"";let n=Iv(t[0].all),s=Iv(t).filter(o=>!n.includes(o)),[i]=t;return`If ${(s.length>0?s:i.decisions.filter(o=>!n.includes(
o))).join(" and ")}: `}function Iv(t){let[e,...n]=t;return e.decisions.filter(s=>n.every(({decisions:i})=>i.includes(s)))}});var Dv=d(_s=>{"use strict";Object.defineProperty(_s,"__esModule",{value:!0});_s.ACKNOWLEDGED_RULES=void 0;_s.acknowledgement=
dF;_s.ACKNOWLEDGED_RULES="aws:cdk:acknowledged-rules";function dF(t,e,n){let s=new Set(n.flatMap(i=>[i,...e.map(r=>`${r}\
::${i}`)]));for(let{data:i}of t.filter(({type:r})=>r===_s.ACKNOWLEDGED_RULES)){let r=Object.entries(i??{}).find(([o])=>s.
has(o.replace(/^annotation::/i,"")));if(r!==void 0)return String(r[1])}}});var Qf=d(ic=>{"use strict";Object.defineProperty(ic,"__esModule",{value:!0});ic.TableRule=void 0;var $v;(function(t){t.CUSTOMER_MANAGED_KEY=
"CustomerManagedKey",t.KEY_ROTATION="KeyRotation",t.KEY_POLICY_SCOPE="KeyPolicyScope",t.KEY_RETAINED="KeyRetained",t.KEY_ACCESS=
"KeyAccess",t.TABLE_KEY_FOR_TABLES_ONLY="TableKeyForTablesOnly",t.TLS_ONLY="TlsOnly",t.STREAM_TLS_ONLY="StreamTlsOnly",t.
REPLICATION_NOT_DENIED="ReplicationNotDenied",t.RESOURCE_POLICY_DEPLOYABLE="ResourcePolicyDeployable",t.POINT_IN_TIME_RECOVERY=
"PointInTimeRecovery",t.DELETION_PROTECTION="DeletionProtection",t.BACKUP_PLAN="BackupPlan",t.REPLICA_PARITY="ReplicaPar\
ity",t.KINESIS_DESTINATION_ENCRYPTED="KinesisDestinationEncrypted",t.DAX_ENCRYPTION_AT_REST="DaxEncryptionAtRest",t.DAX_ENCRYPTION_IN_TRANSIT=
"DaxEncryptionInTransit",t.BACKUP_VAULT_CUSTOMER_MANAGED_KEY="BackupVaultCustomerManagedKey",t.PLAINTEXT_ENDPOINT="Plain\
textEndpoint",t.CONTRIBUTOR_INSIGHTS_PLAINTEXT_KEYS="ContributorInsightsPlaintextKeys"})($v||(ic.TableRule=$v={}))});var Zf=d(Ce=>{"use strict";Object.defineProperty(Ce,"__esModule",{value:!0});Ce.EXEMPTION_METADATA=void 0;Ce.exemptionsIn=
Fv;Ce.isExempt=fF;Ce.covers=Kv;Ce.keyAsText=pF;Ce.validExemption=Bv;Ce.problemOf=Uv;var Oe=b(),xv=Qf(),jv=_();Ce.EXEMPTION_METADATA=
"cdk-secure-table:exemption";function Fv(t){return(0,Oe.listOf)((0,Oe.at)(t,Ce.EXEMPTION_METADATA))}function fF(t,e,n){return Fv(
t).some(s=>Uv(s)===void 0&&Kv(Bv(s),e,n))}function Kv({rules:t,regions:e},n,s){return t.includes(n)&&(e===void 0||s!==void 0&&
e.includes(s))}function pF(t){let e=(0,jv.composeText)(t);return typeof e=="string"?(0,jv.display)(e):JSON.stringify(t)}
function Bv(t){let[e,n]=[(0,Oe.at)(t,"regions"),(0,Oe.at)(t,"until")];return{rules:(0,Oe.listOf)((0,Oe.at)(t,"rules")).map(
String),regions:e===void 0?void 0:(0,Oe.listOf)(e).map(String),reason:String((0,Oe.at)(t,"reason")),until:n===void 0?void 0:
String(n)}}function Uv(t){let[e,n,s,i]=["rules","regions","reason","until"].map(o=>(0,Oe.at)(t,o)),r=(0,Oe.listOf)(e).filter(
o=>!Object.values(xv.TableRule).includes(o));if(typeof s!="string"||s.trim()==="")return{code:"ExemptionWithoutReason",what:"\
The exemption has no reason",remedy:"Give the justification in `reason`. It is shown to auditors."};if((0,Oe.listOf)(e).
length===0)return{code:"ExemptionWithoutRules",what:"The exemption lists no rules",remedy:"List the rules in `rules`, fo\
r example `[TableRule.TLS_ONLY]`."};if(r.length>0)return{code:"ExemptionFromUnknownRule",what:`The exemption lists unkno\
wn rules (${r.map(hF).join(", ")})`,remedy:`Use values of TableRule: ${Object.values(xv.TableRule).join(", ")}.`};if((0,Oe.
listOf)(n).some(o=>typeof o!="string"))return{code:"ExemptionOfUnknownRegion",what:"The exemption lists invalid Regions",
remedy:"List Regions by name, for example `us-east-1`."};if(i!==void 0&&!yF(i))return{code:"ExemptionWithoutDate",what:`\
The exemption ends on ${JSON.stringify(i)}, which is not a date`,remedy:"Write `until` as YYYY-MM-DD, for example `2099-\
12-31`."};if(typeof i=="string"&&i<mF())return{code:"ExemptionExpired",what:`The exemption ended on ${i}`,remedy:"Make t\
he table compliant, or renew the exemption with a current reason."}}function hF(t){return t===void 0?"undefined":JSON.stringify(
t)}function mF(){return new Date().toISOString().slice(0,10)}function yF(t){return typeof t=="string"&&/^\d{4}-\d{2}-\d{2}$/.
test(t)&&!Number.isNaN(Date.parse(t))&&new Date(t).toISOString().startsWith(t)}});var np=d(ks=>{"use strict";Object.defineProperty(ks,"__esModule",{value:!0});ks.EXEMPTION_RULE=void 0;ks.applyExemptions=
wF;var rc=Zf(),ep=b(),gF=W(),bF=Qf(),SF=_(),oc=Me();ks.EXEMPTION_RULE={name:"Exemption",title:"Exemptions are valid and \
match a finding",why:"An exemption turns rules off for a table. One that is invalid or matches no finding may hide a lat\
er mistake.",remedy:"Fix or remove the exemption.",controls:{},guarded:!0};function wF(t,e){let n=new tp(e),s=new Map(t.
flatMap(o=>n.covering(o).slice(0,1).map(a=>[o,a]))),i=t.filter(o=>e.reports(o));return e.allowed&&s.forEach((o,a)=>e.reports(
a)&&e.exempted?.(a,o)),[...e.allowed?i.filter(o=>!s.has(o)):i.map(o=>s.has(o)?TF(o):o),...n.invalid.filter(({finding:o})=>e.
reportsInvalid(o.where)),...n.unused(e)]}var tp=class{invalid=[];all=[];byResource=new Map;ofTemplates=[];ofConstructs=new Map;constructor({
exemptions:e,declared:n}){e.forEach(s=>this.enter(s)),n.forEach(({where:s,exemption:i})=>this.entryOf(s,i))}covering({rule:e,
finding:n}){let{where:s,subjects:i}=n,o=i.some(u=>(0,oc.identityOf)(u.where)===(0,oc.identityOf)(s))?[]:vF(n).map(u=>this.
matching({where:s,region:u},e.name)),a=i.map(u=>this.matching(u,e.name)),l=[o,a].some(u=>u.length>0&&u.every(f=>f.length>
0))?[...o,...a].flat():[];return l.forEach(u=>u.used.add(e.name)),l}unused({reportsUnused:e}){return this.all.flatMap(({
where:n,rules:s,regions:i,used:r,reason:o})=>s.filter(a=>!r.has(a)&&e(a,n)).map(a=>Wv(n,"warning",`The exemption from ${a}\
 matches no finding (reason: ${o}).`,n.logicalId===""||n.region!==void 0||i===void 0?_F:kF)))}matching({where:e,region:n,
foreignKey:s},i){let r=e.logicalId===""||s!==void 0&&i!==String(bF.TableRule.CUSTOMER_MANAGED_KEY),o=this.ofTemplates.filter(
({fact:a})=>OF(e,a.where)&&(a.key===void 0?r:AF(a.key,s,n)));return[...(this.byResource.get((0,oc.identityOf)(e))??[]).filter(
a=>(0,rc.covers)(a,i,n)),...o.filter(({entry:a,fact:c})=>(0,rc.covers)(a,i,n??c.key?.split(":")[3])).map(({entry:a})=>a)]}enter(e){
let{where:n,exemption:s}=e,i=(0,rc.problemOf)(s);if(i!==void 0){this.invalid.push(Wv(n,"error",`${i.what}.`,i.remedy));return}
let r=this.entryOf(n,s);n.logicalId===""?this.ofTemplates.push({fact:e,entry:r}):(0,ep.addTo)(this.byResource,(0,oc.identityOf)(
n),r)}entryOf(e,n){let s=(0,ep.at)(n,"of")===void 0?void 0:(0,ep.canonical)({...n,key:void 0}),i=s===void 0?void 0:this.
ofConstructs.get(s);if(i!==void 0)return i;let r={...(0,rc.validExemption)(n),where:e,used:new Set};return this.all.push(
r),s!==void 0&&this.ofConstructs.set(s,r),r}};function vF({where:t,subjects:e}){return t.region!==void 0||e.length===0?[
t.region]:[...new Set(e.map(({region:n})=>n))]}var _F="Remove the exemption.",kF="Remove the exemption, or omit its `reg\
ions`: the Region of the stack is unknown unless the stack has an `env`.";function OF(t,e){return t.templateFile!==void 0||
e.templateFile!==void 0?t.templateFile===e.templateFile:t.constructPath===e.constructPath||t.constructPath.startsWith(`${e.
constructPath}/`)}function AF(t,e,n){if(e===void 0||t===e)return t===e;let[s,i]=t.startsWith("arn:")?[t,e]:[e,t],r=s.split(
":"),o=n===void 0||r[3]===n||(0,SF.hasPlaceholder)(r[3]??"");return r.length===6&&o&&(r[5]===i||r[5]===`key/${i}`)}function TF(t){
let{message:e,where:n}=t.finding,s=(0,gF.becomesTable)(n.resourceType)?"The exemption of the table":"The exemption";return{
...t,finding:{...t.finding,message:`${e} ${s} has no effect here (allowExemptions: false).`}}}function Wv(t,e,n,s){return{
rule:ks.EXEMPTION_RULE,finding:{where:t,severity:e,message:n,fix:s,subjects:[{where:t}]}}}});var Gv=d(sp=>{"use strict";Object.defineProperty(sp,"__esModule",{value:!0});sp.readExemptions=NF;var EF=I(),Vv=Zf(),ac=b(),
PF=_();function NF(t,e){let n=(0,Vv.exemptionsIn)((0,ac.at)(e.document,"Metadata")??{}).map(s=>({where:e.locate(),exemption:s,
key:MF(t,e,(0,ac.textOrNone)((0,ac.at)(s,"key")))}));for(let s of e.resources.values()){let i=(0,ac.at)(s.entry,"Metadat\
a");i!==void 0&&(0,Vv.exemptionsIn)(i).forEach(r=>n.push({where:e.locate(s),exemption:r}))}return n}function MF(t,e,n){let s=n.
startsWith("{")?(0,PF.parseJson)(n)??n:n.includes("${")?{"Fn::Sub":n}:n,[i]=(0,EF.valuesOf)(t.evaluate(s,e));return n===
""||i===void 0?void 0:t.keyName(i)}});var ap=d(zi=>{"use strict";Object.defineProperty(zi,"__esModule",{value:!0});zi.AssetFiles=void 0;zi.readJson=Hv;var Jv=require("fs"),
ip=require("path"),Ut=b(),RF=_(),rp=class{byDirectory=new Map;find(e,n){return CF.test(op((0,Ut.textOrNone)(Yv(e))))?this.
upload(e,n):void 0}upload(e,n){let{file:s}=n.origin,i=Yv(e);if(s===void 0||typeof i!="string")return;let r=(0,ip.dirname)(
s),o=this.byDirectory.get(r)??IF(r);return this.byDirectory.set(r,o),o.get(op(i))}};zi.AssetFiles=rp;function Yv(t){return(0,RF.
joinedParts)(t)?.at(-1)??t}function IF(t){let e=(0,Jv.readdirSync)(t).filter(n=>n.endsWith(".assets.json")).map(n=>Hv((0,ip.
join)(t,n)));return new Map(e.flatMap(n=>(0,Ut.entriesOf)((0,Ut.at)(n,"files"))).flatMap(([,n])=>{let s=(0,Ut.at)(n,"sou\
rce","path"),i=(0,Ut.entriesOf)((0,Ut.at)(n,"destinations")).map(([,r])=>op((0,Ut.textOrNone)((0,Ut.at)(r,"objectKey"))));
return typeof s=="string"?i.map(r=>[r,(0,ip.join)(t,s)]):[]}))}var CF=/[0-9a-f]{32}/;function op(t){return t.slice(t.lastIndexOf(
"/")+1)}function Hv(t){try{return JSON.parse((0,Jv.readFileSync)(t,"utf8"))}catch{return null}}});var Xi=d(Z=>{"use strict";Object.defineProperty(Z,"__esModule",{value:!0});Z.Answers=Z.NOTHING_ASSIGNED=Z.OTHER=Z.TOO_MANY_CASES=
Z.IMPOSSIBLE=void 0;var qF=b();Z.IMPOSSIBLE=new Error("CloudFormation does not deploy this case");Z.TOO_MANY_CASES=new Error(
"There are too many cases");Z.OTHER="\0other";var LF=4096;Z.NOTHING_ASSIGNED=[new Map];var cp=class{known=new Map;of(e,n){
let s=this.known.get(e)??new lp(e,(i,r)=>this.allowed(i,r));return this.known.set(e,s),s.to(n)}allowed(e,n){try{return this.
of(e,n).flatMap(({assignments:s})=>s)}catch(s){if(s===Z.TOO_MANY_CASES)return n;throw s}}};Z.Answers=cp;var lp=class{question;allowed;variables=new Set;byValues=new Map;byAssignments=new WeakMap;constructor(e,n){
this.question=e,this.allowed=n}to(e){let n=this.byAssignments.get(e)??this.group(this.extend(e));return this.byAssignments.
set(e,n),n}group(e){let n=new Map;for(let s of e){let i=this.answer(s);i!==Z.IMPOSSIBLE&&(0,qF.addTo)(n,i,s)}return[...n].
map(([s,i])=>({answer:s,assignments:i}))}extend(e){let n=e;for(let r=-1;r!==this.variables.size;)r=this.variables.size,n=
[...this.variables].reduce(DF,n),n.forEach(o=>this.answer(o));let s=[...this.variables].filter(r=>e.some(o=>!o.has(r)));
return[...new Set(s.flatMap(r=>r.rules??[]))].filter(r=>r!==this.question).reduce((r,o)=>this.allowed(o,r),n)}answer(e){
let n=JSON.stringify([...this.variables].map(s=>e.get(s)));if(!this.byValues.has(n)){let s=this.variables.size,i=this.evaluate(
r=>(this.variables.add(r),e.get(r)??r.candidates[0]));if(s!==this.variables.size){this.byValues.clear();return}this.byValues.
set(n,i)}return this.byValues.get(n)}evaluate(e){try{return this.question.answer(e)}catch(n){if(n===Z.IMPOSSIBLE)return Z.
IMPOSSIBLE;throw n}}};function DF(t,e){if(t.every(n=>n.has(e)))return t;if(t.length*e.candidates.length>LF)throw Z.TOO_MANY_CASES;
return t.flatMap(n=>n.has(e)?[n]:e.candidates.map(s=>new Map([...n,[e,s]])))}});var lc=d(cc=>{"use strict";Object.defineProperty(cc,"__esModule",{value:!0});cc.CaseCache=void 0;var up=class{cases;undecided=new Map;decided=new Map;constructor(e){
this.cases=e}get(e,n){if(this.cases.hasValues)return n();if(this.cases.decided)return this.find(e,n);let s=this.undecided.
get(e)??n();return this.undecided.set(e,s),s}find(e,n){let s=this.decided.get(e);for(s===void 0&&(s={next:new Map},this.
decided.set(e,s));s.question!==void 0;)s=zv(s,this.cases.ask(s.question));if(s.result===void 0){let{result:i,questions:r}=this.
cases.recorded(n);for(let o of new Set(r))s.question=o,s=zv(s,this.cases.ask(o));s.result={value:i}}return s.result.value}};
cc.CaseCache=up;function zv(t,e){let n=t.next.get(e)??{next:new Map};return t.next.set(e,n),n}});var Qv=d(uc=>{"use strict";Object.defineProperty(uc,"__esModule",{value:!0});uc.Cases=void 0;var Qi=Xi(),$F=64,Xv={decisions:[],
undecided:!0},dp=class{answers=new Qi.Answers;current;fixed;get decided(){return this.current!==void 0||this.fixed!==void 0}get hasValues(){
return this.fixed!==void 0}ask(e){return this.fixed===void 0?this.current.ask(e,this.answers):e.answer(this.fixed)}withValues(e,n){
return this.during(void 0,e,n)}outside(e){return this.during(void 0,void 0,e)}recorded(e){let{current:n}=this;if(n===void 0)
return{result:e(),questions:[]};let s=n.asked.length;return{result:e(),questions:n.asked.slice(s)}}each(e){let n=[];for(let s=new fp(
[]);s!==void 0;s=s.next()){try{let i=this.during(s,void 0,e);n.push(s.decisions.length===0?{value:i}:{value:i,when:{decisions:s.
decisions}})}catch(i){if(i===Qi.TOO_MANY_CASES)return[{value:this.outside(e),when:Xv}];if(i!==Qi.IMPOSSIBLE)throw i}if(n.
length>$F)return[{value:this.outside(e),when:Xv}]}return n.length===0?[{value:this.outside(e)}]:n}during(e,n,s){let[i,r]=[
this.current,this.fixed];this.current=e,this.fixed=n;try{return s()}finally{this.current=i,this.fixed=r}}};uc.Cases=dp;var fp=class t{script;decisions=[];asked=[];known=new Map;choices=[];assignments=Qi.
NOTHING_ASSIGNED;constructor(e){this.script=e}ask(e,n){return this.asked.push(e),this.known.has(e)||this.known.set(e,this.
decide(e,n)),this.known.get(e)}next(){let e=this.choices.map(({chosen:n})=>n);for(let n=e.length-1;n>=0;n--)if(e[n]+1<this.
choices[n].count)return new t([...e.slice(0,n),e[n]+1])}decide(e,n){let s=n.of(e,this.assignments);if(s.length===0)throw Qi.
IMPOSSIBLE;let i=s.length===1?0:this.script[this.choices.length]??0,{answer:r,assignments:o}=s[i];return this.assignments=
o,s.length>1&&(this.choices.push({chosen:i,count:s.length}),this.decisions.push(e.describe(r))),r}}});var t_=d(Zi=>{"use strict";Object.defineProperty(Zi,"__esModule",{value:!0});Zi.Conditions=void 0;Zi.operandOf=FF;var xF=Xi(),
Zv=P(),ne=b(),jF=_();function FF(t,e){return(0,ne.isScalar)(t)&&(0,jF.isKnown)(String(t))?{text:String(t)}:{unknown:t,variable:e}}
var pp=class{variables;operand;questions=new WeakMap;answers=new WeakMap;rules=new WeakMap;constructor(e,n){this.variables=
e,this.operand=n}named(e,n){let s=this.questions.get(n)??new Map;this.questions.set(n,s);let i=s.get(e)??{answer:r=>this.
answer(i,e,n,r),describe:r=>`${e} is ${r}`};return s.set(e,i),i}rulesAbout(e,n){let s=(0,ne.at)(n.document,"Rules")??{},
i=this.rules.get(n)??(0,ne.entriesOf)((0,Zv.hasMacro)(s)?{}:s).map(([r,o])=>({text:JSON.stringify(o),question:this.rule(
r,o,n)}));return this.rules.set(n,i),i.filter(({text:r})=>r.includes(JSON.stringify(e))).map(({question:r})=>r)}rule(e,n,s){
let i=(0,ne.at)(n,"RuleCondition"),r=(0,ne.listOf)((0,ne.at)(n,"Assertions")).map(o=>(0,ne.at)(o,"Assert"));return{answer:o=>{
let a=c=>c===void 0||this.isTrue(c,{template:s,valueOf:o},0);if(a(i)&&!r.every(a))throw xF.IMPOSSIBLE;return!0},describe:()=>`\
the rule ${e} holds`}}answer(e,n,s,i){let r=this.answers.get(i)??new Map;this.answers.set(i,r);let o={template:s,valueOf:i};
if(!r.has(e)){r.set(e,void 0);let a=(0,ne.at)(s.document,"Conditions"),c=(0,ne.at)(a,"Fn::Transform")===void 0?(0,ne.at)(
a,n):void 0;r.set(e,c===void 0?this.isUnknownTrue({Condition:n},o):this.isTrue(c,o,0))}return r.get(e)??this.isUnknownTrue(
{Condition:n},o)}isTrue(e,n,s){let[i,r]=(0,ne.isObject)(e)&&Object.keys(e).length===1?Object.entries(e)[0]:[],o=(0,ne.isList)(
r)&&s<=Zv.DEPTH_LIMIT?r:[],a=u=>this.isTrue(u,n,s+1);if(i==="Condition"&&typeof r=="string")return this.named(r,n.template).
answer(n.valueOf);if(i==="Fn::Equals"&&o.length===2)return this.isEqual(o[0],o[1],n);if(i==="Fn::Not"&&o.length===1)return!a(
o[0]);if((i==="Fn::And"||i==="Fn::Or")&&o.length>0)return i==="Fn::And"?o.every(a):o.some(a);let[c,l]=o;return i==="Fn::\
Contains"&&o.length===2&&(0,ne.isList)(c)?c.some(u=>this.isEqual(u,l,n)):this.isUnknownTrue(e,n)}isEqual(e,n,s){let[i,r]=[
e,n].map(c=>this.operand(c,s.template,s.valueOf));if(i.text!==void 0&&r.text!==void 0)return i.text===r.text;let[o,a]=[i,
r].map(({text:c,unknown:l})=>(0,ne.canonical)(c??l)).sort();return o===a&&i.variable===r.variable?!0:!e_(i,r)&&!e_(r,i)&&
this.isUnknownTrue([o,a],s)}isUnknownTrue(e,{template:n,valueOf:s}){return s(this.variables.comparison((0,ne.canonical)(
e),n))==="true"}};Zi.Conditions=pp;function e_({variable:t},{text:e}){return t!==void 0&&e!==void 0&&t.candidates.includes(
e)}});var tr=d(er=>{"use strict";Object.defineProperty(er,"__esModule",{value:!0});er.TemplateSet=void 0;er.outputValues=s_;var hp=oe(),
Je=b(),mp=class{templates;exports;crossRegionValues;stacks;types;constructor(e){this.templates=e}get list(){return this.
templates}exportsNamed(e,n,{inEachCase:s}){if(this.exports===void 0){this.exports=new Map;for(let i of this.templates)for(let[
r,o]of i_(i)){let a=s((0,Je.at)(o,"Export","Name"),i);a!==void 0&&(0,Je.addTo)(this.exports,a,r_(i,r,o))}}return(this.exports.
get(e)??[]).filter(({template:i})=>(0,hp.mayShareEnvironment)(i,n))}stackOutputs(e,n,s){return this.stacks??=n_(this.templates,
i=>i.origin.stackName),(this.stacks.get(e)??[]).filter(i=>(0,hp.mayShareEnvironment)(i,s)).flatMap(i=>s_(i,n))}crossRegionExports(e,n){
if(this.crossRegionValues===void 0){this.crossRegionValues=new Map;for(let{template:s,logicalId:i,properties:r}of this.ofType(
"Custom::CrossRegionExportWriter"))for(let[o,a]of(0,Je.entriesOf)((0,Je.at)(r,"WriterProps","exports")))(0,Je.addTo)(this.
crossRegionValues,o,{template:s,name:`${i}.${o}`,value:a})}return(this.crossRegionValues.get(e)??[]).filter(({template:s})=>(0,hp.
mayEqual)(s.account,n.account))}get resources(){return this.templates.flatMap(({resources:e})=>[...e.values()])}ofType(e){
return this.types??=n_(this.resources,n=>n.type),this.types.get(e)??[]}};er.TemplateSet=mp;function s_(t,e){return i_(t).
filter(([n])=>n===e).map(([,n])=>r_(t,e,n))}function i_({document:t}){let e=(0,Je.at)(t,"Outputs");return(0,Je.at)(e,"Fn\
::Transform")===void 0?(0,Je.entriesOf)(e):[]}function r_(t,e,n){return{template:t,name:`Outputs.${e}`,value:(0,Je.at)(n,
"Value")??null}}function n_(t,e){let n=new Map;return t.forEach(s=>(0,Je.addTo)(n,e(s),s)),n}});var bp=d(vn=>{"use strict";Object.defineProperty(vn,"__esModule",{value:!0});vn.Literals=void 0;vn.allowedValues=o_;vn.ownerOf=
gp;vn.itemName=a_;var dc=P(),F=b(),KF=tr(),yp=class{templates;index;constructor(e){this.templates=e}of(e,n){return this.
index??=BF(this.templates.list),[...this.index.get(n)?.get(e)??[]]}};vn.Literals=yp;function BF(t){let e=new Map,n=(s,i,r)=>{
for(let{template:o,name:a}of c_(s,i)){let c=e.get(o)??new Map;e.set(o,c);let l=c.get(a)??new Set;c.set(a,l),r.filter(F.isScalar).
forEach(u=>l.add(String(u)))}};for(let s of t){let{document:i}=s,r=(0,F.at)(i,"Mappings");UF([(0,F.at)(i,"Conditions"),(0,F.
at)(i,"Rules"),r===void 0?void 0:i],(o,a)=>{let[c,l,u]=(0,F.isList)(a)?a:[];if(o==="Fn::Equals")n(c,s,[l]),n(l,s,[c]);else if(o===
"Fn::Contains")n(l,s,(0,F.isList)(c)?c:[]);else if(o==="Fn::FindInMap"){let f=(0,F.entriesOf)((0,F.at)(r,(0,F.textOrNone)(
c)));n(l,s,f.map(([p])=>p)),n(u,s,f.flatMap(([,p])=>(0,F.entriesOf)(p).map(([m])=>m)))}}),s.parent!==void 0&&(0,F.entriesOf)(
(0,F.at)(i,"Parameters")).forEach(([o,a])=>n({Ref:o},s,o_(a)??[]))}return e}function o_(t){let e=(0,F.at)(t,"AllowedValu\
es");return(0,F.isList)(e)&&e.length>0&&e.every(F.isScalar)&&!(0,F.textOrNone)((0,F.at)(t,"Type")).startsWith("AWS::SSM:\
:")?[...new Set(e.map(String))]:void 0}function gp(t,e){let{parent:n}=e;return t.startsWith("AWS::")&&n?.resource.type===
"AWS::CloudFormation::Stack"?gp(t,n.template):e}function a_(t,e){return`${t}[${String(e)}]`}function c_(t,e,n=0){let{name:s,
argument:i}=(0,dc.asIntrinsic)(t)??{},[r,o,a]=(0,F.isList)(i)?i:[i],c=(l,u=e)=>n>dc.DEPTH_LIMIT?[]:c_(l,u,n+1);switch(s){case"\
Ref":{let l=(0,F.textOrNone)(i),u=l.startsWith("AWS::")?void 0:e.parent?.parameter(l);return u===void 0?[{name:l,template:gp(
l,e)}]:c(u,e.parent.template)}case"Fn::Sub":{let l=/^\$\{\s*([A-Za-z0-9:]+)\s*\}$/.exec((0,F.textOrNone)(r))?.[1];return l===
void 0?[]:c((0,F.at)(o,l)??{Ref:l})}case"Fn::Join":return(0,F.isList)(o)?o.length===1?c(o[0]):[]:r===","?c(o):[];case"Fn\
::Select":return(0,F.isList)(o)?[]:c(o).map(l=>({...l,name:a_(l.name,r)}));case"Fn::If":return[...c(o),...c(a)];case"Fn:\
:GetAtt":{let[l,u]=(0,dc.attributeOf)(i)??["",""];return(u.startsWith("Outputs.")?e.nested.get(l)??[]:[]).flatMap(f=>(0,KF.
outputValues)(f,u.slice(8)).flatMap(({value:p})=>c(p,f)))}default:return[]}}function UF(t,e){let n=[...t];for(;n.length>
0;){let s=n.pop();if((0,F.isList)(s))n.push(...s);else if((0,F.isObject)(s)){let i=(0,dc.asIntrinsic)(s);i!==void 0&&e(i.
name,i.argument),n.push(...Object.values(s))}}}});var Sp=d(sr=>{"use strict";Object.defineProperty(sr,"__esModule",{value:!0});sr.computedBy=VF;sr.knownKey=JF;sr.mappingOutcomes=
HF;var WF=P(),qe=b(),nr=_();function VF(t,e){switch(t){case"Fn::Join":return GF(e);case"Fn::Split":return YF(e);case"Fn:\
:Select":return(0,qe.isList)(e)&&e.length===2?(0,nr.selectItem)(e[0],e[1]):void 0;case"Fn::ToJsonString":return(0,nr.jsonText)(
e);case"Fn::Length":return(0,qe.isList)(e)?e.length:void 0;default:return}}function GF(t){let[e,n]=(0,qe.isList)(t)?t:[];
return typeof e=="string"&&(0,qe.isList)(n)?(0,nr.joinParts)(e,n):void 0}function YF(t){let[e,n]=(0,qe.isList)(t)?t:[];if(!(typeof e!=
"string"||e===""||typeof n!="string"))return(0,nr.isKnown)(n)||!/[a-z0-9.-]/i.test(e)?n.split(e):void 0}function JF(t){return(0,qe.
isScalar)(t)&&(0,nr.isKnown)(String(t))?String(t):void 0}function HF(t,e,n){let[s,i,r,o,...a]=(0,qe.isList)(t)?t:[],c=typeof s==
"string"?e.section("Mappings",s):void 0,l=(0,qe.at)(o,"DefaultValue");if(!(zF(c)&&i!==void 0&&r!==void 0&&a.length===0&&
(o===void 0||l!==void 0)))return;let f=[n(i),n(r)],p=l_(c,f[0]).flatMap(g=>l_(g,f[1]));return p.length>0&&f.every(({text:g})=>g!==
void 0)||l===void 0?p:[...p,l]}function l_(t,{text:e,except:n}){return e===void 0?(0,qe.entriesOf)(t).filter(([s])=>!n.includes(
s)).map(([,s])=>s):[(0,qe.at)(t,e)].filter(s=>s!==void 0)}function zF(t){return(0,qe.isObject)(t)&&[t,...Object.values(t)].
every(WF.isPlainObject)}});var h_=d(pc=>{"use strict";Object.defineProperty(pc,"__esModule",{value:!0});pc.Variables=void 0;var ir=Xi(),fc=bp(),XF=P(),
Wt=b(),u_=Ti(),QF=_(),d_=I(),f_=Sp(),wp=class{cases;literals;rulesAbout;questions=new WeakMap;comparisons=new WeakMap;constructor(e,n,s){
this.cases=e,this.literals=n,this.rulesAbout=s}named(e,n){let s=(0,fc.ownerOf)(e,n);return p_(this.questions,s,e,()=>this.
parameter(e,s))}of(e,n){let s=typeof e=="string"?(0,QF.pseudoParameterOf)(e):tK(e,n);return s===void 0?void 0:this.named(
s,n)}valuesOf(e){let n=this.cases.decided?[this.cases.ask(e)]:e.candidates;return n.includes(ir.OTHER)?void 0:n}valueOfPseudoParameter(e,n){
let s=e==="AWS::Partition"||e==="AWS::URLSuffix"?this.valueOfPseudoParameter("AWS::Region",n):void 0;return(s===void 0?void 0:
e==="AWS::Partition"?(0,u_.partitionOf)(s):(0,u_.domainSuffixOf)(s))??this.valuesOf(this.named(e,n))?.[0]}outcomesOf(e,n){
let s=rr(n.section("Parameters",e));return this.valuesOf(this.named(e,n))?.flatMap(i=>(0,d_.value)(s?vp(i):i))}passed(e,n,s,i){
let r=i.section("Parameters",s),o=(0,f_.knownKey)(e);if(rr(r))return o===void 0?void 0:(0,d_.value)(vp(o));let a=(0,fc.allowedValues)(
r),c=o!==void 0?[o]:n===void 0||!this.cases.decided?void 0:this.valuesOf(n)??[];if(!(a===void 0||c?.some(l=>a.includes(l)))){
if(c!==void 0&&this.cases.decided)throw ir.IMPOSSIBLE;return o===void 0?this.outcomesOf(s,i):void 0}}mappingKey(e,n){let s=n===
void 0||!this.cases.decided?(0,f_.knownKey)(e):this.cases.ask(n);return s===ir.OTHER?{except:n.candidates}:{text:s,except:[]}}comparison(e,n){
return p_(this.comparisons,n,e,()=>({candidates:["true","false"],answer(s){return s(this)==="true"},describe:s=>`${e} is\
 ${s}`}))}parameter(e,n){let[,s,i]=/^(.*)(\[\d+\])$/.exec(e)??[void 0,e],r=n.section("Parameters",s),o=ZF(s,r,n),a=i!==void 0||
!rr(r),l=(o!==void 0?eK(o,i):a?(0,fc.allowedValues)(r):void 0)??[...this.literals.of(e,n),ir.OTHER];return{candidates:l,
rules:l.length===1?[]:this.rulesAbout(s,n),answer(u){return u(this)},describe:u=>u===ir.OTHER?`${e} is none of the value\
s that the template names`:`${e} is ${u}`}}};pc.Variables=wp;function ZF(t,e,{origin:n}){return(0,Wt.textOrNone)((0,Wt.at)(
e,"Type")).startsWith("AWS::SSM::")?void 0:n.parameters?.get(t)}function eK(t,e){let n=e===void 0?t:vp(t)[Number(e.slice(
1,-1))];return n===void 0?void 0:[n]}function rr(t){return/CommaDelimitedList|List</.test((0,Wt.textOrNone)((0,Wt.at)(t,
"Type")))}function vp(t){return t.split(",").map(e=>e.trim())}function tK(t,e){let{name:n,argument:s}=(0,XF.asIntrinsic)(
t)??{};if(n==="Ref"&&typeof s=="string"){let c=e.section("Parameters",s);return c===void 0||rr(c)?void 0:s}let[i,r]=(0,Wt.
isList)(s)?s:[],o=(0,Wt.textOrNone)((0,Wt.at)(r,"Ref"));return rr(e.section("Parameters",o))?n==="Fn::Select"&&(0,Wt.isScalar)(
i)&&/^\d+$/.test(String(i))?(0,fc.itemName)(o,i):n==="Fn::Join"&&i===","?o:void 0:void 0}function p_(t,e,n,s){let i=t.get(
e)??new Map;t.set(e,i);let r=i.get(n)??s();return i.set(n,r),r}});var b_=d(ar=>{"use strict";Object.defineProperty(ar,"__esModule",{value:!0});ar.REFERENCE_RESOLVERS=void 0;ar.pseudoParameter=
lK;var nK=tr(),sK=P(),or=b(),m_=Ti(),iK=W(),g_=_();ar.REFERENCE_RESOLVERS={Ref:rK,"Fn::GetAtt":oK,"Fn::ImportValue":aK,"\
Fn::GetStackOutput":cK};function rK(t,e){let{parent:n}=e;if(typeof t!="string"||n===void 0)return[];let s=e.section("Par\
ameters",t);if(s===void 0||(0,or.textOrNone)((0,or.at)(s,"Type")).startsWith("AWS::SSM::"))return[];let i=`Parameters.${t}`,
r=n.parameter(t);if(r!==void 0)return[{template:n.template,name:`${e.origin.stackPath} ${i}`,value:r}];let o=(0,or.at)(s,
"Default");return o===void 0?[]:[{template:e,name:i,value:o}]}function oK(t,e,n){let[s,i]=(0,sK.attributeOf)(t)??["",""],
r=e.nested.get(s);if(r!==void 0&&!e.partlyRead.has(s)&&i.startsWith("Outputs."))return r.flatMap(l=>(0,nK.outputValues)(
l,i.slice(8)));let{type:o,properties:a}=e.resources.get(s)??{},c=o===iK.SSM_PARAMETER&&i==="Value"?(0,or.at)(a,"Value"):
void 0;return c!==void 0?[{template:e,name:`${s}.Value`,value:c}]:o==="Custom::CrossRegionExportReader"?n.crossRegionExports(
i,e):[]}function aK(t,e,n,s){let i=s.inCase(t,e);return i===void 0?[]:n.exportsNamed(i,e,s)}function cK(t,e,n,{inCase:s}){
let i=(a,c="")=>s((0,or.at)(t,a)??c,e),r=i("Region",{Ref:"AWS::Region"}),o=i("RoleArn");return n.stackOutputs(i("StackNa\
me")??"",i("OutputName")??"",{region:r===g_.REGION?e.region:r,account:o===""?e.account:o&&o.split(":")[4]})}function lK(t,e){
return Object.hasOwn(y_,t)?y_[t](e)??(0,g_.placeholderOf)(t):void 0}var y_={"AWS::Region":t=>t.region,"AWS::AccountId":t=>t.
account,"AWS::Partition":t=>t.region&&(0,m_.partitionOf)(t.region),"AWS::URLSuffix":t=>t.region&&(0,m_.domainSuffixOf)(t.
region),"AWS::StackName":t=>t.origin.stackName}});var k_=d(hc=>{"use strict";Object.defineProperty(hc,"__esModule",{value:!0});hc.Evaluator=void 0;var L=I(),uK=Xi(),dK=lc(),
fK=Qv(),S_=t_(),pK=bp(),hK=h_(),w_=Sp(),v_=b_(),ht=P(),Vt=b(),cr=_(),_p=class{templates;originTemplates=new WeakMap;resolvedValues=new WeakMap;cases=new fK.
Cases;variables;conditions;outcomes=new Map;evaluating=new Map;texts={inCase:(e,n)=>this.singleText(e,n),inEachCase:(e,n)=>this.
cases.outside(()=>this.singleText(e,n))};constructor(e){this.templates=e,this.variables=new hK.Variables(this.cases,new pK.
Literals(e),(n,s)=>this.conditions.rulesAbout(n,s)),this.conditions=new S_.Conditions(this.variables,(n,s,i)=>this.cases.
withValues(i,()=>this.operand(n,s)))}evaluate(e,n){return e===void 0?L.ABSENT:(0,cr.isLiteral)(e)?(0,L.value)(e):this.walk(
e,n,0)}singleText(e,n){let[s,...i]=this.evaluate(e,n);return i.length===0&&s.kind==="value"&&typeof s.value=="string"?s.
value:void 0}resolvedValue(e){let n=(0,Vt.isObject)(e)?this.resolvedValues.get(e):void 0;return n===void 0?e:this.resolvedValue(
n)}originTemplate(e){return(0,Vt.isObject)(e)?this.originTemplates.get(e):void 0}target(e){let n=this.resolvedValue(e),s=(0,ht.
namedResource)(n),i=s&&this.originTemplate(n)?.resources.get(s.logicalId);return i&&{resource:i,attribute:s.attribute}}referencedResource(e){
return this.target(e)?.resource}exists({entry:e,template:n}){let s=(0,Vt.at)(e,"Condition");return(typeof s!="string"||!this.
cases.decided||this.cases.ask(this.conditions.named(s,n)))&&(n.parent===void 0||this.exists(n.parent.resource))}items(e,n){
return this.chosen(e,n).flatMap(s=>(0,Vt.isList)(s)?s.flatMap(i=>this.chosen(i,n)):[s])}chosen(e,n){let s=(0,ht.conditional)(
e);return s===void 0?(0,ht.isNoValue)(e)?[]:[e]:this.branchesOf(s,n).flatMap(i=>this.chosen(i,n))}branchesOf([e,n,s],i){
return typeof e!="string"||!this.cases.decided?[n,s]:[this.cases.ask(this.conditions.named(e,i))?n:s]}operand(e,n){let[s,
...i]=this.walk(e,n,0);return i.length===0&&s.kind==="value"?(0,S_.operandOf)(s.value,this.variableOf(s.value,n)):{unknown:e}}variableOf(e,n){
let s=this.resolvedValue(e);return this.variables.of(s,this.originTemplate(s)??n)}walk(e,n,s){if(typeof e!="object"||e===
null)return(0,L.value)(typeof e=="string"?(0,cr.literal)(e):e);if(s>ht.DEPTH_LIMIT)return __;if((0,Vt.isList)(e))return(0,L.
combine)(e.map(r=>this.walk(r,n,s+1)));let i=(0,ht.asIntrinsic)(e);return i===void 0?this.object(e,n,s):this.intrinsic(i,
n,s+1)}object(e,n,s){let i=Object.entries(e).map(([r,o])=>(0,L.eachValue)(this.walk(o,n,s+1),a=>(0,L.value)([r,a])));return(0,L.
eachValue)((0,L.combine)(i),r=>(0,L.value)(Object.fromEntries(r)))}intrinsic({name:e,argument:n},s,i){switch(e){case"Ref":
return typeof n=="string"?this.ref(n,s,i):this.computedReference(e,n,s,i);case"Fn::GetAtt":{let r=(0,ht.attributeOf)(n);
return r===void 0?this.computedReference(e,n,s,i):this.resolveReference({name:e,argument:r},s,i)}case"Fn::ImportValue":case"\
Fn::GetStackOutput":return this.resolveReference({name:e,argument:n},s,i);case"Fn::If":return this.ifOutcomes(n,s,i);case"\
Fn::Sub":return this.substitute(n,s,i);case"Fn::Transform":return this.keepUnresolved(e,n,s);default:return(0,L.eachValue)(
this.walk(n,s,i),r=>this.compute(e,r,s,i))}}computedReference(e,n,s,i){return(0,L.eachValue)(this.walk(n,s,i),r=>{let o=e===
"Fn::GetAtt"?(0,ht.attributeOf)(r):void 0;return e==="Ref"&&typeof r=="string"?this.ref(r,s,i):this.resolveReference({name:e,
argument:o??r},s,i)})}ref(e,n,s){if(e==="AWS::NoValue")return L.ABSENT;let i=(0,v_.pseudoParameter)(e,n);return i===void 0?
this.resolveReference({name:"Ref",argument:e},n,s):(0,L.value)((this.cases.hasValues&&(0,cr.pseudoParameterOf)(i)!==void 0?
this.variables.valueOfPseudoParameter(e,n):void 0)??i)}compute(e,n,s,i){if(e==="Fn::FindInMap")return this.mapped(n,s,i);
let r=(0,w_.computedBy)(e,n);return r===void 0?this.keepUnresolved(e,n,s):(0,L.value)(this.withOrigin(r,s))}keepUnresolved(e,n,s){
let i=this.withOrigin({[e]:n},s),r=e==="Fn::Select"?this.variableOf(i,s):void 0;return(r&&this.variables.valuesOf(r)?.flatMap(
o=>(0,L.value)(o)))??(0,L.value)(i)}ifOutcomes(e,n,s){let i=(0,ht.conditional)({"Fn::If":e});return i===void 0?this.keepUnresolved(
"Fn::If",e,n):(0,L.distinct)(this.branchesOf(i,n).flatMap(r=>this.walk(r,n,s)))}mapped(e,n,s){let i=(0,w_.mappingOutcomes)(
e,n,r=>this.variables.mappingKey(r,this.variableOf(r,n)));if(i===void 0)return this.keepUnresolved("Fn::FindInMap",e,n);
if(i.length>0)return(0,L.distinct)(i.flatMap(r=>this.walk(r,n,s)));if(this.cases.decided)throw uK.IMPOSSIBLE;return this.
keepUnresolved("Fn::FindInMap",e,n)}substitute(e,n,s){let[i,r]=(0,Vt.isList)(e)?e:[e,{}];if(typeof i!="string")return this.
keepUnresolved("Fn::Sub",e,n);let o=(0,cr.subParts)(i,a=>(0,Vt.at)(r,a)).map(a=>this.walk(a,n,s));return(0,L.eachValue)(
(0,L.combine)(o),a=>(0,L.value)(this.withOrigin((0,cr.joinParts)("",a),n)))}resolveReference({name:e,argument:n},s,i){let r=this.
withOrigin({[e]:n},s),o=v_.REFERENCE_RESOLVERS[e](n,s,this.templates,this.texts),a=e==="Ref"&&typeof n=="string"?s.section(
"Parameters",n):void 0;if(a!==void 0&&o.length===0)return this.variables.outcomesOf(n,s)??(0,L.value)(r);let c=o.flatMap(
l=>this.outcomesOf(l,i));return c.length===0?(0,L.value)(r):(0,L.eachValue)((0,L.withDefault)(c,(0,L.value)(r)),l=>(a===
void 0?void 0:this.variables.passed(l,this.variableOf(l,s),n,s))??(0,L.value)(this.expressIn(s,l,r)))}outcomesOf({template:e,
name:n,value:s},i){let r=this.outcomes.get(e)??new dK.CaseCache(this.cases);this.outcomes.set(e,r);let o=this.evaluating.
get(e)??new Set;if(this.evaluating.set(e,o),o.has(n))return __;o.add(n);try{return r.get(n,()=>this.walk(s,e,i))}finally{
o.delete(n)}}expressIn(e,n,s){if(!(0,ht.hasIntrinsic)(n))return n;let i=this.withOrigin({...s},e);return this.resolvedValues.
set(i,n),i}withOrigin(e,n){return(0,Vt.isObject)(e)&&!this.originTemplates.has(e)&&this.originTemplates.set(e,n),e}};hc.
Evaluator=_p;var __=(0,L.unverifiable)("it is nested too deeply or refers to itself")});var Ap=d(yc=>{"use strict";Object.defineProperty(yc,"__esModule",{value:!0});yc.PropertyReader=void 0;var fe=I(),mK=k_(),
O_=oe(),lr=P(),ur=b(),mc=_(),Op=class extends mK.Evaluator{at({properties:e,template:n},...s){let i=e;for(let r=0;r<s.length&&
i!==void 0;r++){if(!(0,lr.isPlainObject)(i)){let o=s.slice(r);return(0,fe.eachValue)(this.evaluate(i,n),a=>this.pick(a,...o))}
i=(0,ur.at)(i,s[r])}return this.evaluate(i,n)}pick(e,...n){let s=e;for(let i of n){if(!(0,lr.isPlainObject)(s))return(0,fe.
unverifiable)(this.explain(s));if(s=(0,ur.at)(s,i),s===void 0)return fe.ABSENT}return(0,fe.value)(s)}boolean(e,...n){return this.
asBoolean(this.at(e,...n))}number(e,...n){return(0,fe.eachValue)(this.at(e,...n),s=>{let i=typeof s=="string"&&s.trim()!==
""||typeof s=="number"?Number(s):NaN;return Number.isNaN(i)?(0,fe.unverifiable)(this.explain(s)):(0,fe.value)(i)})}text(e,...n){
return this.asText(this.at(e,...n))}asBoolean(e){return(0,fe.eachValue)(e,n=>{let s=(0,ur.booleanOf)(n);return s===void 0?
(0,fe.unverifiable)(this.explain(n)):(0,fe.value)(s)})}asText(e){return(0,fe.eachValue)(e,n=>(0,ur.isScalar)(n)&&!(0,mc.
hasDynamicReference)(String(n))?(0,fe.value)(String(n)):(0,fe.unverifiable)(this.explain(n)))}referencedResources(e){return(0,mc.
partsOf)(this.resolvedValue(e)).flatMap(n=>this.referencedResource(n)??[])}keyName(e){let n=this.resolvedValue(e);return typeof n==
"string"?n:[this.originTemplate(n)?.origin.stackPath,(0,ur.canonical)(n)].join(" ")}explain(e){let n=this.resolvedValue(
e);if((0,lr.hasMacro)(n))return JSON.stringify(n).includes('"Fn::ForEach::')?"a loop (Fn::ForEach) generates it":"a macr\
o (Fn::Transform) generates it";let s=(0,lr.asIntrinsic)(n);return s===void 0?typeof n=="string"&&(0,mc.hasDynamicReference)(
n)?`it is looked up at deployment (${kp(n)})`:"it is malformed":yK[s.name]?.(kp(s.argument))??this.explainReference(n)}explainReference(e){
let n=(0,lr.namedResource)(e),s=this.originTemplate(e);if(n===void 0||s===void 0||n.logicalId.startsWith("AWS::"))return`\
it is evaluated at deployment (${kp(e)})`;if(s.section("Parameters",n.logicalId)!==void 0)return`it is the parameter ${n.
logicalId}`;let i=s.resources.get(n.logicalId)?.type;return i===void 0?`it refers to ${n.logicalId}, which the template \
does not define`:`it is a value of ${n.logicalId} (${i}) that is known only at deployment`}};yc.PropertyReader=Op;var yK={
"Fn::ImportValue":t=>`it is imported as ${t}, which no stack of this app exports`,"Fn::GetStackOutput":t=>`it is an outp\
ut of a stack that is not in this app (${t})`,[O_.DEPLOYER_VALUE]:t=>`the stack that deploys the template sets it (${t})`,
[O_.FOREIGN_REFERENCE]:t=>`it refers to ${t} in another stack, which is known only after synthesis`};function kp(t){return(0,mc.
abbreviate)(t,200)}});var gc=d(Ae=>{"use strict";Object.defineProperty(Ae,"__esModule",{value:!0});Ae.PRODUCT=Ae.STACK=void 0;Ae.deploysTemplates=
SK;Ae.templateSources=wK;var A_=I(),Tp=b();Ae.STACK="AWS::CloudFormation::Stack";var gK="AWS::CloudFormation::StackSet";
Ae.PRODUCT="AWS::ServiceCatalog::CloudFormationProduct";var bK="AWS::ServiceCatalog::CloudFormationProvisionedProduct";function SK({
type:t}){return Object.hasOwn(E_,t)}function wK(t,e){return E_[e.type](t,e)}var E_={[Ae.STACK]:T_,[gK]:T_,[Ae.PRODUCT]:vK,
[bK]:_K},P_={kind:"unknown",why:"it deploys a template that is not in this app"};function T_(t,e){let n=[...Ep("body",t.
at(e,"TemplateBody")),...Ep("url",t.at(e,"TemplateURL"))];return n.length===0?[P_]:n}function vK(t,e){let n=t.at(e,"Prov\
isioningArtifactParameters"),s=(0,A_.eachValue)(n,o=>(0,Tp.listOf)(o).flatMap(a=>t.pick(a,"Info"))),i=(0,A_.eachValue)(s,
o=>t.pick(o,"LoadTemplateFromURL")),r=s.some(o=>o.kind==="value"&&(0,Tp.at)(o.value,"ImportFromPhysicalId")!==void 0);return[
...Ep("url",i),...r||n.some(({kind:o})=>o==="absent")?[P_]:[]]}function _K(t,e){let n=[t.at(e,"ProductId"),t.at(e,"Produ\
ctName")].flat().filter(({kind:i})=>i!=="absent");return n.length>0&&n.every(i=>i.kind==="value"&&kK(t,i.value))?[]:[{kind:"\
unknown",why:"it deploys a product that is not in this app"}]}function kK(t,e){return t.referencedResource(e)?.type===Ae.
PRODUCT||t.templates.ofType(Ae.PRODUCT).some(({template:n,properties:s})=>t.singleText((0,Tp.at)(s,"Name"),n)===e)}function Ep(t,e){
return e.flatMap(n=>{switch(n.kind){case"value":return[{kind:t,value:n.value}];case"unverifiable":return[{kind:"unknown",
why:`which template it deploys cannot be determined: ${n.why}`}];case"absent":return[]}})}});var Gt=d(dr=>{"use strict";Object.defineProperty(dr,"__esModule",{value:!0});dr.asPolicy=OK;dr.jsonFrom=R_;dr.withoutMarks=
I_;var _n=I(),N_=P(),M_=b(),bc=_();function OK(t,e){return(0,_n.eachValue)(e,n=>{let s=(0,M_.isScalar)(n)||(0,bc.joinedParts)(
n)!==void 0;return(0,_n.eachValue)(s?R_(n):(0,_n.value)(n),i=>(0,N_.isIntrinsic)(i)||(0,N_.hasMacro)(i)?(0,_n.unverifiable)(
t.explain(i)):(0,_n.value)(i))})}function R_(t){let e=(0,bc.joinedParts)(t)??[t],n=(0,bc.parseJson)(TK(e),s=>I_(s,e));return n===
void 0?(0,_n.unverifiable)("it is not JSON"):(0,_n.value)(n)}var AK=/\uE200(\d+)\uE201/g;function TK(t){let e=!1;return t.
map((n,s)=>{let i=`\uE200${s}\uE201`;if(!(0,M_.isScalar)(n))return e?i:`"${i}"`;let r=String(n);return e=(r.match(/\\.|"/gs)?.
filter(a=>a==='"')??[]).length%2===1?!e:e,r}).join("")}function I_(t,e){let n=[],s=0;for(let i of t.matchAll(AK))n.push(
t.slice(s,i.index),e[Number(i[1])]??i[0]),s=i.index+i[0].length;return(0,bc.joinParts)("",[...n,t.slice(s)])}});var D_=d(wc=>{"use strict";Object.defineProperty(wc,"__esModule",{value:!0});wc.templateInFile=NK;wc.templateIn=L_;var EK=require("fs"),
PK=I(),q_=Gt(),Pp=oe(),Sc=P(),He=b(),kn=_();function NK(t){try{return L_((0,kn.literal)((0,EK.readFileSync)(t,"utf8")))}catch{
return}}function L_(t){if(C_(t))return t;let e=((0,kn.joinedParts)(t)??[t]).flatMap(MK),[n]=(0,PK.valuesOf)((0,q_.jsonFrom)(
{"Fn::Join":["",e]})),s=n??RK(e),i=e.some(r=>!(0,He.isScalar)(r));return!C_(s)||i&&(IK(s)||CK(s))?void 0:s}function C_(t){
return(0,He.isObject)(t)&&!(0,Sc.isIntrinsic)(t)}function MK(t){return(0,He.isScalar)(t)?(0,kn.splitAtPlaceholders)(String(
t)).map(e=>(0,kn.isPlaceholder)(e)?{[Pp.DEPLOYER_VALUE]:(0,kn.display)(e)}:e):[{[Pp.DEPLOYER_VALUE]:(0,kn.abbreviate)(t,
200)}]}function RK(t){let{parseYaml:e}=Jo(),n=e(t.map((s,i)=>(0,He.isScalar)(s)?String(s):`\uE200${i}\uE201`).join(""));
return n===void 0?void 0:Np(n,t)}function Np(t,e){return typeof t=="string"?(0,kn.hasPlaceholder)(t)?(0,q_.withoutMarks)(
t,e):t:(0,He.isList)(t)?t.map(n=>Np(n,e)):(0,He.isObject)(t)?Object.fromEntries((0,He.entriesOf)(t).map(([n,s])=>[n,Np(s,
e)])):t}function IK(t){return(0,Sc.contains)(t,e=>Object.keys(e).some(n=>n.includes("\uE200")))}function CK(t){let e=(0,He.
at)(t,"Resources")??{},n=s=>(0,Sc.asIntrinsic)(s)?.name===Pp.DEPLOYER_VALUE;return n(e)||(0,He.entriesOf)(e).some(([,s])=>n(
s)||(0,Sc.isIntrinsic)((0,He.at)(s,"Type")))}});var On=d(As=>{"use strict";Object.defineProperty(As,"__esModule",{value:!0});As.withNestedTemplates=FK;As.stacksAround=j_;
As.stackTags=F_;As.parentStack=K_;var qK=ap(),LK=I(),DK=Ap(),$K=oe(),xK=tr(),Os=gc(),$_=D_(),x_=P(),Yt=b(),jK=10;function FK(t){
let e=[...t],n=new Map,s=new Mp(t);for(let i of e)for(let r of i.resources.values())if((0,Os.deploysTemplates)(r)&&!i.nested.
has(r.logicalId)){let o=s.find(r),a=o.flatMap(({document:l,file:u})=>l===void 0?[]:[KK(r,l,u)]),c=new Set(o.flatMap(({unreadable:l})=>l??
[]));c.size>0&&n.set(r,[...c].join(", and ")),i.nested.set(r.logicalId,a),a.length<o.length&&i.partlyRead.add(r.logicalId),
e.push(...a)}return{templates:e,unreadable:n}}function KK(t,e,n){let{template:s,type:i}=t,{constructPath:r}=s.locate(t),
o=i===Os.STACK?{region:s.region,account:s.account}:{},a={stackPath:r,file:n??s.origin.file,pathOf:()=>r,isOnlyDeployed:!0,
...o},c=new $K.Template(e,a);return c.parent=K_(t),c}function j_(t,{parent:e}){if(e===void 0)return;let{template:n,resource:s}=e,
i=s.type===Os.PRODUCT?(0,LK.unverifiable)("the user who launched the product decides when it ends"):t.text({template:n,properties:s.
entry},"DeletionPolicy");return[{where:n.locate(s),deletionPolicy:i},...j_(t,n)??[]]}function F_(t,{origin:e,parent:n}){
let s=Object.entries(e.tags??{}).map(([o,a])=>({Key:o,Value:a})),i=n===void 0?[]:t.cases.outside(()=>t.at(n.resource,"Ta\
gs")).flatMap(o=>o.kind==="absent"?[]:o.kind==="value"&&(0,Yt.isList)(o.value)?o.value:[null]),r=[...s,...i,...n===void 0?
[]:F_(t,n.template)??[]];return r.length===0?void 0:r}function K_(t){let{template:e,logicalId:n,type:s,properties:i}=t,o=s===
Os.PRODUCT||UK((0,Yt.at)(i,"StackInstancesGroup"))?void 0:BK((0,Yt.at)(i,"Parameters")),a={"Fn::GetAtt":[n,"Parameters"]};
return{template:e,resource:t,parameter:c=>o===void 0?a:o.get(c)}}function BK(t){if(!(0,Yt.isList)(t))return t===void 0||
(0,x_.isPlainObject)(t)?new Map(Object.entries(t??{})):void 0;let e=t.flatMap(n=>{let s=(0,Yt.at)(n,"ParameterKey");return typeof s==
"string"?[[s,(0,Yt.at)(n,"ParameterValue")??""]]:[]});return e.length===t.length?new Map(e):void 0}function UK(t){return(0,Yt.
isList)(t)?t.some(e=>!(0,x_.isPlainObject)(e)||(0,Yt.at)(e,"ParameterOverrides")!==void 0):t!==void 0}var Mp=class{assets=new qK.
AssetFiles;reader;stacks;documents=new Map;constructor(e){this.reader=new DK.PropertyReader(new xK.TemplateSet(e)),this.
stacks=new Map(e.flatMap(n=>{let{parent:s,origin:{file:i}}=n;return i===void 0||s!==void 0?[]:[[i,n]]}))}find(e){return B_(
e.template)>jK?[{unreadable:"its templates deploy each other in a cycle"}]:(0,Os.templateSources)(this.reader,e).map(n=>this.
read(n,e))}read(e,{template:n,type:s}){if(e.kind==="unknown")return{unreadable:e.why};if(e.kind==="body"){let o=(0,$_.templateIn)(
e.value);return o===void 0?{unreadable:"its inline template is neither JSON nor YAML"}:{document:o}}let i=this.assets.find(
e.value,n),r=i===void 0?void 0:this.stacks.get(i);return r!==void 0?(r.isDeployedElsewhere||=s!==Os.STACK,{}):i===void 0?
{unreadable:"it deploys a template that is not in this app"}:this.inFile(i)}inFile(e){this.documents.has(e)||this.documents.
set(e,(0,$_.templateInFile)(e));let n=this.documents.get(e);return n===void 0?{unreadable:"its template file cannot be r\
ead as JSON or YAML"}:{document:n,file:e}}};function B_({parent:t}){return t===void 0?0:1+B_(t.template)}});var pr=d(fr=>{"use strict";Object.defineProperty(fr,"__esModule",{value:!0});fr.wildcardExpression=W_;fr.includesAction=
WK;fr.mayIncludeAction=VK;var U_=b();function W_(t,e){return new RegExp(`^${t.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(
/\*+/g,".*").replace(/\?/g,".")}$`,e)}function V_(t,e){let n=t.toLowerCase();if(!/[*?]/.test(n))return e.some(i=>i.toLowerCase()===
n);let s=W_(n,"s");return e.some(i=>s.test(i.toLowerCase()))}function WK(t,e){return(0,U_.listOf)(t).some(n=>typeof n=="\
string"&&V_(n,e))}function VK(t,e){return(0,U_.listOf)(t).some(n=>typeof n!="string"||V_(n,e))}});var Ip=d(Ts=>{"use strict";Object.defineProperty(Ts,"__esModule",{value:!0});Ts.DECRYPT=void 0;Ts.keyUsers=HK;var G_=I(),
GK=pr(),An=b(),YK=W(),JK=_();Ts.DECRYPT="kms:Decrypt";function HK(t,e){return(0,G_.eachValue)(e,n=>{let s=new Rp(t);return(0,An.
listOf)((0,An.at)(n,"Statement")).forEach(i=>s.add(i)),(0,G_.value)({roles:s.roles,roleNames:s.roleNames,account:s.account,
anyPrincipal:s.anyPrincipal})})}var Rp=class{reader;roles=[];roleNames=[];account=!1;anyPrincipal=!1;constructor(e){this.
reader=e}add(e){!(0,An.isObject)(e)||typeof e.Effect!="string"?this.anyPrincipal=!0:e.Effect==="Allow"&&(e.Action===void 0||
(0,GK.mayIncludeAction)(e.Action,[Ts.DECRYPT]))&&this.admit((0,An.at)(e,"Principal"))}admit(e){if(!((0,An.isObject)(e)&&
Object.keys(e).every(s=>zK.includes(s)))){this.anyPrincipal=!0;return}(0,An.entriesOf)(e).filter(([s])=>s==="AWS").flatMap(
([,s])=>(0,An.listOf)(s)).forEach(s=>this.admitName(s))}admitName(e){let n=(0,JK.partsOf)(this.reader.resolvedValue(e)),
s=this.reader.referencedResources(e).find(({type:r})=>r===YK.ROLE),i=n.every(r=>typeof r=="string")?n.join(""):void 0;s!==
void 0?this.roles.push(s.template.locate(s)):i!==void 0&&XK.test(i)?this.account=!0:i!==void 0&&QK.test(i)?this.roleNames.
push(i.slice(i.lastIndexOf("/")+1)):this.anyPrincipal=!0}},zK=["AWS","Service","Federated","CanonicalUser"],XK=/^(?:arn:[^:*?]+:iam::)?(?:\d{12}|\uE000)(?::root)?$/,
QK=/^arn:[^:*?]+:iam::(?:\d{12}|\uE000):(?:role|user)\/[^*?{]+$/});var z_=d(Cp=>{"use strict";Object.defineProperty(Cp,"__esModule",{value:!0});Cp.namedPrincipals=eB;var ZK=I(),Y_=P(),J_=b();
function eB(t,e){return(0,ZK.valuesOf)(e).flatMap(H_).filter(n=>tB(t,n)).map(J_.canonical)}function H_(t){return(0,Y_.isIntrinsic)(
t)?[t]:typeof t=="object"&&t!==null?Object.values(t).flatMap(H_):[]}function tB(t,e){let n=t.referencedResource(e);return n===
void 0?nB(t,e):n.type.startsWith("AWS::IAM::")}function nB(t,e){let n=t.resolvedValue(e),s=(0,Y_.namedResource)(n),i=s?.
logicalId.endsWith("Role")?s.logicalId.slice(0,-4):"";return(0,J_.isObject)(n)&&t.originTemplate(n)?.resources.get(i)?.type===
"AWS::Serverless::Function"}});var Q_=d(mt=>{"use strict";Object.defineProperty(mt,"__esModule",{value:!0});mt.LookedUpParameters=mt.Aliases=mt.Keys=void 0;
mt.endOfArn=X_;var vc=I(),sB=lc(),iB=Ip(),rB=z_(),oB=On(),aB=Gt(),_c=oe(),cB=P(),Le=b(),Es=W(),$p=_(),qp=class{reader;facts;constructor(e){
this.reader=e,this.facts=new sB.CaseCache(e.cases)}fact(e){return this.facts.get(e,()=>this.read(e))}read(e){let{reader:n}=this,
{properties:s,template:i,entry:r}=e,o={template:i,properties:r},a=l=>e.type===Es.REPLICA_KEY?this.ofPrimary(e,l):l(e),c=(0,aB.
asPolicy)(n,n.evaluate((0,Le.at)(s,"KeyPolicy"),i));return{where:i.locate(e),rotation:a(l=>n.boolean(l,"EnableKeyRotatio\
n")),rotationPeriodInDays:a(l=>n.number(l,"RotationPeriodInDays")),keySpec:a(l=>n.text(l,"KeySpec")),keyUsage:a(l=>n.text(
l,"KeyUsage")),origin:a(l=>n.text(l,"Origin")),enabled:n.boolean(e,"Enabled"),bypassPolicyLockoutSafetyCheck:n.boolean(e,
"BypassPolicyLockoutSafetyCheck"),policy:c,get namedPrincipals(){return(0,rB.namedPrincipals)(n,c)},get users(){return(0,iB.
keyUsers)(n,c)},deletionPolicy:n.text(o,"DeletionPolicy"),updateReplacePolicy:n.text(o,"UpdateReplacePolicy"),nestedIn:(0,oB.
stacksAround)(n,i)}}ofPrimary(e,n){let s=(0,vc.withDefault)(this.reader.at(e,"PrimaryKeyArn"),(0,vc.unverifiable)("it na\
mes no primary key"));return(0,vc.eachValue)(s,i=>{let r=this.reader.referencedResource(i);return r?.type===Es.KEY?n(r):
(0,vc.unverifiable)(`its primary key is not defined in this app: ${this.reader.explain(i)}`)})}};mt.Keys=qp;var Lp=class{reader;byName;constructor(e){
this.reader=e}find(e,n,s){if(typeof e=="string"){let r=e.startsWith("arn:"),[,,,o,,...a]=e.split(":"),c=r?a.join(":"):e,
l=r&&o!==$p.REGION?o:s;return c.startsWith("alias/")?{name:c,resources:this.named(c,n,l)}:void 0}let i=this.reader.referencedResource(
X_(this.reader,e,/^arn:/));return i?.type===Es.ALIAS?{name:this.nameOf(i)??i.logicalId,resources:[i]}:void 0}named(e,n,s){
if(this.byName===void 0){this.byName=new Map;for(let i of this.reader.templates.ofType(Es.ALIAS))(0,Le.addTo)(this.byName,
this.nameOf(i),i)}return(this.byName.get(e)??[]).filter(i=>(0,_c.mayEqual)(i.template.region,s)&&(0,_c.mayEqual)(i.template.
account,n.account))}nameOf({properties:e,template:n}){return this.reader.cases.outside(()=>this.reader.singleText((0,Le.
at)(e,"AliasName"),n))}};mt.Aliases=Lp;var Dp=class{reader;byName;constructor(e){this.reader=e}find(e,n){let s=(0,$p.partsOf)(
this.reader.resolvedValue(e)),[,i]=s.length===1?lB.exec((0,Le.textOrNone)(s[0]))??[]:[],[r,o]=s,a=s.length===3&&uB.test(
(0,Le.textOrNone)(r))?this.reader.referencedResource(o):void 0,c=i??this.nameOfParameterType(s[0],n);return a?.type===Es.
SSM_PARAMETER?[a]:c===void 0?[]:this.named(c,n)}nameOfParameterType(e,n){let s=this.reader.originTemplate(e)??n,i=(0,cB.
namedResource)(e)?.logicalId??"",r=s.section("Parameters",i);if(!(0,Le.textOrNone)((0,Le.at)(r,"Type")).startsWith("AWS:\
:SSM::Parameter::Value<"))return;let o=s.parent?.parameter(i);return o===void 0?this.reader.singleText((0,Le.at)(r,"Defa\
ult"),s):this.reader.singleText(o,s.parent.template)}named(e,{region:n,account:s}){return this.byName??=this.reader.cases.
outside(()=>{let i=new Map;return this.reader.templates.ofType(Es.SSM_PARAMETER).forEach(r=>(0,Le.addTo)(i,this.reader.singleText(
(0,Le.at)(r.properties,"Name"),r.template),r)),i}),(this.byName.get(e)??[]).filter(({template:i})=>(0,_c.mayEqual)(i.region,
n)&&(0,_c.mayEqual)(i.account,s))}};mt.LookedUpParameters=Dp;var lB=/^(?:arn:[^{]*:key\/)?\{\{resolve:ssm:([^:}]+)(?::\d+)?\}\}$/,
uB=/^(?:arn:[^{]*:key\/)?\{\{resolve:ssm:$/;function X_(t,e,n){let s=(0,$p.joinedParts)(t.resolvedValue(e))??[];return s.
length===2&&n.test((0,Le.textOrNone)(s[0]))?s[1]:e}});var jp=d(ce=>{"use strict";Object.defineProperty(ce,"__esModule",{value:!0});ce.Encryption=ce.AWS_MANAGED=ce.AWS_OWNED=void 0;
var D=I(),kc=Q_(),Z_=b(),ek=W(),dB=_();ce.AWS_OWNED=(0,D.value)({level:"AWS_OWNED"});ce.AWS_MANAGED=(0,D.value)({level:"\
AWS_MANAGED"});var xp=class{reader;keys;aliases;parameters;constructor(e){this.reader=e,this.keys=new kc.Keys(e),this.aliases=
new kc.Aliases(e),this.parameters=new kc.LookedUpParameters(e)}byKey(e,n,s=n.region){return(0,D.eachValue)(e,i=>{let r=this.
aliases.find(i,n,s);return r!==void 0?this.byAlias(r,i):i===""||typeof i!="string"&&!(0,Z_.isObject)(i)?(0,D.unverifiable)(
"the key is malformed"):this.ofKey(i,n)})}byKeyOrDefault(e,n,s){return(0,D.withDefault)(this.byKey(e,n,s),ce.AWS_MANAGED)}bySpecification(e,n,s,i){
return this.ifEnabled(e,r=>this.byKeyOrDefault(this.reader.pick(r,"KMSMasterKeyId"),n,s),i)}ifEnabled(e,n,s="SSEEnabled"){
return(0,D.withDefault)((0,D.eachValue)(e,i=>{let r=this.reader.asBoolean(this.reader.pick(i,s));return(0,D.withDefault)(
(0,D.eachValue)(r,o=>o?this.byType(i,n):ce.AWS_OWNED),ce.AWS_OWNED)}),ce.AWS_OWNED)}byType(e,n){let s=(0,D.withDefault)(
this.reader.asText(this.reader.pick(e,"SSEType")),(0,D.value)("KMS"));return(0,D.eachValue)(s,i=>{switch(i){case"KMS":return n(
e);case"AES256":return ce.AWS_OWNED;default:return(0,D.unverifiable)(`its SSEType is ${i}, and DynamoDB accepts only KMS`)}})}byAlias({
name:e,resources:n},s){if((0,ek.isAwsManagedKey)(e))return ce.AWS_MANAGED;if(n.length===0)return(0,D.value)({...this.undefinedKey(
s,`the app does not define ${e}`),viaAlias:e});let i=n.filter(a=>this.reader.exists(a)),r=(0,D.distinct)(i.flatMap(a=>{let c=(0,D.
withDefault)(this.reader.at(a,"TargetKeyId"),(0,D.unverifiable)(`${e} has no target`));return(0,D.eachValue)(c,l=>(0,D.eachValue)(
this.ofKey(l,a.template),u=>(0,D.value)({...u,viaAlias:e})))}));return i.some(({entry:a})=>this.reader.cases.decided||(0,Z_.
at)(a,"Condition")===void 0)?r:[...r,...(0,D.value)({...this.undefinedKey(s,`the app does not always define ${e}`),viaAlias:e})]}ofKey(e,n){
let s=this.customerManagedKey(e);if(s!==void 0)return(0,D.value)({level:"CUSTOMER_MANAGED",key:this.keys.fact(s)});if(typeof e!=
"string"||(0,dB.hasDynamicReference)(e)){let[r,o]=[`it is not a key of the app: ${this.reader.explain(e)}`,this.reader.keyName(
e)],a=this.parameters.find(e,n).flatMap(c=>this.namedBy(c));return a.length===0?(0,D.unverifiable)(r,o):(0,D.distinct)(a.
flatMap(c=>(0,D.value)({level:"CUSTOMER_MANAGED",key:this.keys.fact(c),lookedUp:r,foreignKeyName:o})))}let i=/^arn:[^:]*:kms:([^:]+):/.
exec(e)?.[1];return(0,D.value)({...this.undefinedKey(e,`the app does not define the key ${e}`),...i===void 0?{}:{keyRegion:i}})}namedBy(e){
let{template:n}=e;return(this.reader.exists(e)?(0,D.valuesOf)(this.reader.at(e,"Value")):[]).flatMap(i=>[i,...this.aliases.
find(i,n,n.region)?.resources.flatMap(r=>(0,D.valuesOf)(this.reader.at(r,"TargetKeyId")))??[]]).flatMap(i=>this.customerManagedKey(
i)??[])}undefinedKey(e,n){return{level:"CUSTOMER_MANAGED",foreignKey:n,foreignKeyName:this.reader.keyName(e)}}customerManagedKey(e){
let n=this.reader.target((0,kc.endOfArn)(this.reader,e,/:key\/$/));return n!==void 0&&(0,ek.isKeyType)(n.resource.type)&&
["Arn","KeyId",void 0].includes(n.attribute)?n.resource:void 0}};ce.Encryption=xp});var Oc=d(hr=>{"use strict";Object.defineProperty(hr,"__esModule",{value:!0});hr.ResourceNames=void 0;hr.parseArn=sk;var tk=pr(),
Fp=b(),nk=_(),fB=oe(),Kp=class{reader;services;byName=new Map;names=new Map;constructor(e){this.reader=e}matching(e,n,s){
let i=sk(e),[r,o]=i===void 0?[n,e]:[i.service,i.rest],a=i??s,c=(r.includes("*")?this.servicesLike(r):[r]).flatMap(l=>/[*?]/.
test(o)?this.like(l,o):o.split(/[:/]/).flatMap(u=>this.named(l,u)));return[...new Set(c)].filter(({template:l,type:u})=>(0,fB.
mayShareEnvironment)(pB.test(u)?{account:a.account}:a,l))}named(e,n){let s=this.byName.get(e)??this.indexOf(e);return this.
byName.set(e,s),s.get(n)??[]}indexOf(e){let n=new Map;for(let s of this.ofService(e)){let i=this.nameOf(s);i!==void 0&&(0,Fp.
addTo)(n,i,s)}return n}like(e,n){let[s,...i]=n.split(/[:/]/),r=i.length===0&&hB.has(e),o=/[*?]/.test(s)&&!r?"*":r?s:e===
"iam"?i[i.length-1]:i[0]??s,a=(0,tk.wildcardExpression)(o,"s");return this.ofService(e).filter(c=>{let l=this.nameOf(c);
return l===void 0?/[*?]/.test(o):a.test(l)})}servicesLike(e){let n=(0,tk.wildcardExpression)(e,"s");return this.ofService(
""),[...this.services.keys()].filter(s=>n.test(s))}ofService(e){if(this.services===void 0){this.services=new Map;for(let n of this.
reader.templates.resources)(0,Fp.addTo)(this.services,mB(n.type),n)}return this.services.get(e)??[]}nameOf(e){if(!this.names.
has(e)){let{type:n,properties:s,template:i}=e,r=`${n.slice(n.lastIndexOf(":")+1)}Name`,o=Object.keys(s).find(c=>c==="Fam\
ily"||c.endsWith("Name")&&r.endsWith(c)),a=o===void 0?void 0:this.reader.cases.outside(()=>this.reader.singleText((0,Fp.
at)(s,o),i));this.names.set(e,a!==void 0&&(0,nk.isKnown)(a)?a:void 0)}return this.names.get(e)}};hr.ResourceNames=Kp;var pB=/^AWS::IAM::/,
hB=new Set(["sns","sqs","codepipeline"]);function sk(t){let[,e,n,s,i]=/^arn:[^:]*:([^:]+):([^:]*):([^:]*):(.+)$/s.exec(t)??
[],r=o=>o!==""&&(0,nk.isKnown)(o)&&!/[*?]/.test(o)?o:void 0;return e===void 0?void 0:{service:e,region:r(n),account:r(s),
rest:i}}function mB(t){let[,e="",n]=t.split("::");return(e==="Serverless"?gB[n]:yB[e])??e.toLowerCase()}var yB={StepFunctions:"\
states",KinesisFirehose:"firehose",EMR:"elasticmapreduce",EMRServerless:"emr-serverless",ApiGatewayV2:"apigateway"},gB={
Function:"lambda",StateMachine:"states",SimpleTable:"dynamodb"}});var yr=d(mr=>{"use strict";Object.defineProperty(mr,"__esModule",{value:!0});mr.TablesByReference=void 0;mr.isToldElsewhere=
ok;var ik=b(),Bp=W(),bB=_(),SB=I(),rk=oe(),Up=Oc(),Vp=class{reader;resourceNames;constructor(e,n=new Up.ResourceNames(e)){
this.reader=e,this.resourceNames=n}among(e){let n={tables:new Set,remote:[],names:[],all:!1,unknown:[]},s=(i,r)=>i.forEach(
o=>{(0,rk.mayEqual)(r,o.template.region)?n.tables.add(o):n.remote.push({table:o,region:r})});for(let i of e){let r=(0,bB.
partsOf)(this.reader.resolvedValue(i)),o=this.reader.referencedResources(i),a=r.every(p=>typeof p=="string")?r.join(""):
void 0,[,c,l]=/^arn:[^:]*:([^:]*):[^:]*:[^:]*:(?:table\/([^/]+))?/.exec(a??"")??[],u=typeof r[0]=="string"?(0,Up.parseArn)(
`${r[0]}-`)?.region:void 0,f=o.filter(({type:p})=>p===wB);f.length>0?f.forEach(p=>s(this.tablesOf(p),this.reader.singleText(
(0,ik.at)(p.properties,"Region"),p.template))):o.some(ok)?n.unknown.push(i):o.length>0?s(o.filter(({type:p})=>(0,Bp.becomesTable)(
p)),u):a==="*"||Wp(c)&&(l==="*"||/^arn:(?:[^:]*:){4}(?:\*|table\*)/.test(a??""))?n.all=!0:Wp(c)&&l!==void 0&&!/[*?]/.test(
l)?(n.names.push(l),s(this.named(l,a),u)):(c===void 0||/[*?]/.test(c)||Wp(c))&&n.unknown.push(i)}return{...n,tables:[...n.
tables]}}tablesOf({properties:e,template:n}){return(0,SB.valuesOf)(this.reader.evaluate((0,ik.at)(e,"TableName"),n)).flatMap(
s=>typeof s=="string"?this.resourceNames.named("dynamodb",s).filter(i=>i.template===n):this.reader.referencedResources(s)).
filter(({type:s})=>(0,Bp.becomesTable)(s))}named(e,n){let s=(0,Up.parseArn)(n)?.account;return this.resourceNames.named(
"dynamodb",e).filter(({type:i,template:r})=>(0,Bp.becomesTable)(i)&&(0,rk.mayEqual)(s,r.account))}};mr.TablesByReference=
Vp;var wB="Custom::SecureTableReplicaPolicy";function ok({type:t}){return/^(Custom::|AWS::CloudFormation::|AWS::SSM::)/.
test(t)}function Wp(t){return t==="dynamodb"||t==="*"}});var zp=d(gr=>{"use strict";Object.defineProperty(gr,"__esModule",{value:!0});gr.BackupSelections=void 0;gr.selectsTables=
OB;var Yp=P(),pe=b(),Ac=_(),vB=On(),_B=yr(),Gp={listed:[],excluded:[],allOfTags:[],anyOfTags:[]},Jp=class{reader;tables;constructor(e){
this.reader=e,this.tables=new _B.TablesByReference(e)}all(){return this.reader.templates.ofType("AWS::Backup::BackupSele\
ction").map(e=>this.fact(e))}fact(e){let{reader:n}=this,{template:s}=e;return{where:s.locate(e),nestedIn:(0,vB.stacksAround)(
n,s),conditional:lk(e),alternatives:n.at(e,"BackupSelection").map(i=>{switch(i.kind){case"absent":return Gp;case"unverif\
iable":return{...Gp,mayAdd:i.why};case"value":return this.read(i.value)}})}}read(e){if(!(0,Yp.isPlainObject)(e))return{...Gp,
mayAdd:"a backup selection is evaluated at deployment"};let[n,s,i,r]=["Resources","NotResources","ListOfTags","Condition\
s"].map(m=>(0,pe.at)(e,m)),o=(0,pe.listOf)(n).length===0&&(0,pe.listOf)(i).length>0,a=this.list(n),c=this.list(s),l=(0,pe.
listOf)(i).map(ck),u=kB(r),f=[...a.unknown,...l.includes(void 0)?[i]:[]],p=[...c.unknown,...u.includes(void 0)?[r]:[]];return{
listed:(0,pe.listOf)(n).length===0&&!o?[Hp]:a.tables,excluded:c.tables,anyOfTags:l.filter(m=>m!==void 0),allOfTags:u.filter(
m=>m!==void 0),...f.length===0?{}:{mayAdd:`a backup selection selects by ${(0,Ac.abbreviate)(f[0])}`},...p.length===0?{}:
{mayLack:`a backup selection selects by ${(0,Ac.abbreviate)(p[0])}`}}}list(e){let n={tables:[],unknown:[]};for(let s of(0,pe.
listOf)(e)){let{tables:i,names:r,all:o,unknown:a}=this.tables.among([s]),[c]=(0,Ac.partsOf)(this.reader.resolvedValue(s)),
[,l,u]=((0,pe.isScalar)(c)?/^arn:[^:]*:[^:]*:([^:]*):([^:]*):/.exec(String(c)):void 0)??[],f={region:ak(l),account:ak(u)},
p=o?[Hp]:r.length>0?r.map(m=>({name:m})):i.map(m=>({table:m.template.locate(m)}));a.length>0||p.length>0&&[f.region,f.account].
some(m=>m!==void 0&&/[*?]/.test(m))?n.unknown.push(s):n.tables.push(...p.map(m=>({...m,...f})))}return n}};gr.BackupSelections=
Jp;var Hp={name:"*"};function ak(t){return t===void 0||t===""||t==="*"||(0,Ac.hasPlaceholder)(t)?void 0:t}function kB(t){
return t!==void 0&&!(0,Yp.isPlainObject)(t)?[void 0]:(0,pe.entriesOf)(t).flatMap(([e,n])=>(0,Yp.asIntrinsic)(n)===void 0?
(0,pe.listOf)(n).map(s=>e==="StringEquals"?ck(s):void 0):[void 0])}function ck(t){let[e,n,s]=["ConditionType","Condition\
Key","ConditionValue"].map(i=>(0,pe.at)(t,i));return(0,pe.isScalar)(n)&&(0,pe.isScalar)(s)&&(e===void 0||e==="STRINGEQUA\
LS")?{key:String(n).replace(/^aws:ResourceTag\//i,""),value:String(s)}:void 0}function lk({entry:t,template:{parent:e}}){
return(0,pe.at)(t,"Condition")!==void 0||e!==void 0&&lk(e.resource)}function OB({alternatives:t}){let e=t.map(({listed:n,
excluded:s,anyOfTags:i,allOfTags:r,mayAdd:o,mayLack:a})=>{let c=n.length>0&&r.length===0&&s.length===0&&a===void 0,l=n.length>
0||i.length>0||o!==void 0;return c||(l&&!s.some(AB)?void 0:!1)});return e.includes(!0)||(e.includes(void 0)?void 0:!1)}function AB({
name:t,region:e,account:n}){return t===Hp.name&&e===void 0&&n===void 0}});var Zp=d(Qp=>{"use strict";Object.defineProperty(Qp,"__esModule",{value:!0});Qp.descend=Xp;var Tc=P(),uk=b(),TB=I();function Xp(t,e,n,...s){
if(e===void 0)return[];if(s.length===0)return(0,Tc.itemBranches)(e).map(o=>({kind:"value",value:o}));let[i,...r]=s;return(0,Tc.
itemBranches)(e).flatMap(o=>(0,Tc.isPlainObject)(o)?Xp(t,(0,uk.at)(o,i),n,...r):EB(t,o,n,s))}function EB(t,e,n,s){return t.
evaluate(e,n).flatMap(i=>i.kind!=="value"?i.kind==="absent"?[]:[i]:(0,Tc.isPlainObject)(i.value)||(0,uk.isList)(i.value)?
Xp(t,i.value,n,...s):(0,TB.unverifiable)(t.explain(i.value)))}});var mk=d(J=>{"use strict";Object.defineProperty(J,"__esModule",{value:!0});J.Vaults=J.RESTORE_TESTS=J.PLAN=J.AIR_GAPPED_VAULT=
J.VAULT=void 0;J.restoreTests=MB;var PB=P(),Ec=b(),NB=_(),ze=I(),Pc=jp(),dk=zp(),fk=Zp();J.VAULT="AWS::Backup::BackupVau\
lt";J.AIR_GAPPED_VAULT="AWS::Backup::LogicallyAirGappedBackupVault";J.PLAN="AWS::Backup::BackupPlan";J.RESTORE_TESTS="AW\
S::Backup::RestoreTestingSelection";var eh=class{reader;encryption;plans;constructor(e,n){this.reader=e,this.encryption=
n}fact(e){let{template:n,type:s}=e;return{where:n.locate(e),encryption:(0,ze.withDefault)(this.encryption.byKey(this.reader.
at(e,"EncryptionKeyArn"),n),s===J.VAULT?Pc.AWS_MANAGED:Pc.AWS_OWNED),holdsTables:this.read().backUpTablesTo(e)}}foreign(e){
let n=e.template.locate(e);return this.read().foreignVaults(e).map(({name:s,why:i,holdsTables:r})=>({where:n,foreign:s,encryption:(0,ze.
unverifiable)(i),holdsTables:r}))}read(){return this.plans??=this.reader.cases.outside(()=>new th(this.reader)),this.plans}};
J.Vaults=eh;var th=class{reader;byVault=new Map;byName=[];unknown=new Map;constructor(e){this.reader=e;let n=this.selectionsByPlan();
for(let s of e.templates.ofType(J.PLAN)){let i=nh([...n.get(s)??[],...n.get(void 0)??[]]);this.vaultsOf(s).forEach(r=>this.
addVault(s,r,i))}}backUpTablesTo(e){let n=[...this.unknown.values()].flat().map(({holdsTables:i})=>hk(i)),s=this.byName.
map(i=>{let r=this.isSame(i,e);return r===!1||i.backsUpTables===!1?!1:r&&i.backsUpTables});return nh([...this.byVault.get(
e)??[],...s,...n])}foreignVaults(e){let n=[J.VAULT,J.AIR_GAPPED_VAULT].flatMap(i=>this.reader.templates.ofType(i)),s=this.
byName.filter(i=>i.plan===e&&!n.some(r=>this.isSame(i,r)===!0)).map(({name:i,backsUpTables:r})=>({name:i,why:"the app do\
es not define it",holdsTables:r}));return[...new Map([...s,...this.unknown.get(e)??[]].map(i=>[JSON.stringify(i),i])).values()]}addVault(e,n,s){
if(n.kind==="absent")return;let{value:i}=n.kind==="value"?n:{value:void 0},r=i===void 0?void 0:this.reader.referencedResource(
i);if(r?.type===J.VAULT||r?.type===J.AIR_GAPPED_VAULT)(0,Ec.addTo)(this.byVault,r,s);else if(typeof i=="string"&&!i.includes(
"{{")){let[,o,a,c]=/^arn:[^:]*:backup:([^:]*):([^:]*):backup-vault:(.+)$/.exec(i)??[],{region:l,account:u}=e.template,f={
region:pk(o)?o:l,account:pk(a)?a:u};this.byName.push({plan:e,name:c??i.slice(i.lastIndexOf(":")+1),backsUpTables:s,...f})}else{
let o=n.kind==="unverifiable"?n.why:this.reader.explain(i);(0,Ec.addTo)(this.unknown,e,{name:"it names",why:o,holdsTables:s})}}isSame(e,n){
let{template:s}=n,i=this.reader.text(n,"BackupVaultName").map(a=>a.kind==="unverifiable"?void 0:a.kind==="value"&&a.value===
e.name),r=i.every(a=>a===i[0])?i[0]:void 0,o=[[e.region,s.region],[e.account,s.account]].map(([a,c])=>a===c?!0:a===void 0||
c===void 0?void 0:!1);return[r,...o].includes(!1)?!1:[r,...o].includes(void 0)?void 0:!0}selectionsByPlan(){let e=new Map,
n=new dk.BackupSelections(this.reader);for(let s of this.reader.templates.ofType("AWS::Backup::BackupSelection")){let i=(0,dk.
selectsTables)(n.fact(s));for(let r of this.reader.at(s,"BackupPlanId").filter(({kind:o})=>o!=="absent")){let o=r.kind===
"value"?this.reader.referencedResource(r.value):void 0;(0,Ec.addTo)(e,o,o===void 0?hk(i):i)}}return e}vaultsOf({properties:e,
template:n}){let s=(0,fk.descend)(this.reader,e,n,"BackupPlan","BackupPlanRule");return[["TargetBackupVault"],["TargetLo\
gicallyAirGappedBackupVaultArn"],["CopyActions","DestinationBackupVaultArn"]].flatMap(i=>s.flatMap(r=>r.kind==="value"?(0,fk.
descend)(this.reader,r.value,n,...i):[r])).flatMap(i=>i.kind==="value"?this.reader.evaluate(i.value,n):[i])}};function pk(t){
return t!==void 0&&t!==""&&!(0,NB.hasPlaceholder)(t)}function nh(t){return t.includes(!0)?!0:t.includes(void 0)?void 0:!1}
function hk(t){return t===!1?!1:void 0}function MB(t,e,n){let s=t.text(n,"ProtectedResourceType").map(r=>r.kind==="unver\
ifiable"?void 0:r.kind==="value"&&r.value.toLowerCase()==="dynamodb"),i=nh(s);return i===!1?[]:[{where:n.template.locate(
n),restoresTables:i,encryption:(0,ze.withDefault)((0,ze.eachValue)(t.at(n,"RestoreMetadataOverrides"),r=>RB(t,e,r,n)),Pc.
AWS_OWNED)}]}function RB(t,e,n,{template:s}){if(!(0,PB.isPlainObject)(n))return(0,ze.unverifiable)(t.explain(n));let i=c=>(0,Ec.
entriesOf)(n).find(([l])=>l.toLowerCase()===c)?.[1],[r,o]=[i("encryptiontype"),i("kmsmasterkeyarn")],a=r===void 0?(0,ze.
value)("default"):t.asText((0,ze.value)(r));return(0,ze.eachValue)(a,c=>c.toLowerCase()!=="default"?e.byKeyOrDefault(o===
void 0?[{kind:"absent"}]:(0,ze.value)(o),s):o===void 0?Pc.AWS_OWNED:(0,ze.unverifiable)("kmsMasterKeyArn is set without \
encryptionType KMS"))}});var vk=d(Nc=>{"use strict";Object.defineProperty(Nc,"__esModule",{value:!0});Nc.opaqueTemplate=CB;Nc.opaqueResource=jB;var IB=P(),
ee=b(),yk=W();function CB(t){let e=t.locate();if(!(0,ee.isObject)(t.document))return[{where:e,why:"its template cannot b\
e read"}];let n=[...(0,ee.listOf)((0,ee.at)(t.document,"Transform")),...(0,ee.listOf)((0,ee.at)(t.document,"Fn::Transfor\
m"))].map(i=>(0,ee.textOrNone)((0,ee.at)(i,"Name")??i)||JSON.stringify(i)).filter(i=>!qB.test(i)),s=(0,ee.entriesOf)((0,ee.
at)(t.document,"Resources")).filter(([i,r])=>LB(i,r)).map(([i])=>i);return[...n.map(i=>({where:e,why:`the transform ${i}\
 may add or change any resource`})),...s.map(i=>({where:e,why:`a macro or loop generates ${i} at deployment`}))]}var qB=/^AWS::(Serverless-2016-10-31|LanguageExtensions|CodeDeployBlueGreen|ServiceCatalog|SecretsManager-\d{4}-\d{2}-\d{2})$/;
function LB(t,e){if(t.startsWith(gk))return!bk(e);let n=(0,ee.at)(e,"Type"),s=typeof n=="string"?(0,ee.at)(e,"Fn::Transf\
orm")!==void 0&&!(0,yk.becomesTable)(n):n!==void 0||(0,ee.entriesOf)(e).some(([i])=>i.startsWith("Fn::"));return t.startsWith(
"Fn::")||s}var gk="Fn::ForEach::";function bk(t){let e=(0,ee.isList)(t)&&t.length===3?t[2]:void 0;return(0,ee.isObject)(
e)&&(0,ee.entriesOf)(e).every(([n,s])=>n.startsWith(gk)?bk(s):DB(n,s))}function DB(t,e){let n=(0,ee.textOrNone)((0,ee.at)(
e,"Type")),s=n!==""&&!/[$&]\{/.test(n);return!t.startsWith("Fn::")&&s&&!$B(e)&&!xB.test(n)&&Sk(n)===void 0}function $B(t){
return(0,IB.contains)(t,e=>Object.hasOwn(e,"Fn::Transform"))}var xB=new RegExp("^(AWS::(DynamoDB|DAX|ServiceCatalog)::|A\
WS::CloudFormation::(Stack|StackSet|CustomResource)$|AWS::Serverless::SimpleTable$|Custom::)");function jB(t,e,n){let s=n.
get(e)??(KB(t,e)?void 0:Sk(e.type));return s===void 0?[]:[{where:e.template.locate(e),why:s}]}function Sk(t){return t===
wk?"it deploys an application that is not in this app":(0,yk.tableHiddenIn)(t)}var wk="AWS::Serverless::Application",FB=new RegExp(
"^arn:(aws:serverlessrepo:us-east-1:297356227824|aws-cn:serverlessrepo:cn-north-1:193023089310|aws-us-gov:serverlessrepo\
:us-gov-west-1:023102451235):applications/SecretsManager[A-Za-z0-9]*Rotation[A-Za-z0-9]*$");function KB(t,e){return e.type===
wk&&t.text(e,"Location","ApplicationId").every(n=>n.kind==="value"&&FB.test(n.value))}});var Ak=d(br=>{"use strict";Object.defineProperty(br,"__esModule",{value:!0});br.keyUses=UB;br.isKeyProperty=kk;br.isPassedOn=
Ok;var Rc=P(),Mc=b(),_k=W(),BB=I();function UB({reader:t,encryption:e},n){let{template:s,type:i,properties:r}=n;return(0,_k.
becomesTable)(i)||(0,_k.isCustomResource)(i)||WB.test(i)?[]:Ic(r,[]).flatMap(({path:o,value:a})=>{let c=e.byKey(t.evaluate(
a,s),s);return(0,BB.valuesOf)(c).some(({key:l})=>l!==void 0)?[{where:s.locate(n),property:o.join("."),encryption:c}]:[]})}
var WB=/^AWS::(KMS|IAM|CloudFormation|ServiceCatalog|Serverless::Application)(::|$)/;function kk(t,e=""){return/key|kms|cmk/i.
test(t)||/^(id|arn)$/i.test(t)&&/key$/i.test(e)}function Ok(t){return YB.has(t.toLowerCase())}var VB=`AdditionalConfigs \
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
  UserTags Variables VariantValues ViewProperties`,GB=`AccessPolicies AccessPolicy ArchivePolicy AssumeRolePolicyDocumen\
t Body ConnectorParameters Content CustomJson DataProtectionPolicy
  Definition DefinitionBody DeliveryPolicy EventPattern ExchangeParameters FileSystemPolicy FilterPolicy InlinePolicy In\
put InputParameters
  InputSchema InputTransformer JsonBody KeyPolicy Manifest OutputSchema ParameterNameValues ParameterValues PermissionsP\
olicyDocument
  PipelineDefinition Policy Policies PolicyDocument PolicyText ProvisioningParameters RedriveAllowPolicy RedrivePolicy R\
eplayPolicy
  RepositoryPolicyText ResourcePolicy ResourcePolicyDocument Schema SettingsJson TableMappings TaskParameters Template T\
emplateBody`,YB=new Set(`${VB} ${GB}`.toLowerCase().split(/\s+/));function Ic(t,e){return(0,Mc.isList)(t)?t.flatMap(n=>Ic(
n,e)):(0,Mc.isObject)(t)?(0,Rc.asIntrinsic)(t)!==void 0?(0,Rc.presentBranches)(t).filter(n=>n!==t).flatMap(n=>Ic(n,e)):(0,Mc.
entriesOf)(t).filter(([n])=>!Ok(n)).flatMap(([n,s])=>{let i=[...e,n],r=kk(n,e[e.length-1])?((0,Mc.isList)(s)?(0,Rc.itemBranches)(
s):[s]).filter(JB):[];return r.length>0?r.map(o=>({path:i,value:o})):Ic(s,i)}):[]}function JB(t){return typeof t=="strin\
g"?/^(arn:|alias\/|\{\{resolve:ssm:)/.test(t):(0,Rc.asIntrinsic)(t)!==void 0}});var vr=d(Ps=>{"use strict";Object.defineProperty(Ps,"__esModule",{value:!0});Ps.PolicyStatement=void 0;Ps.readStatements=
ZB;Ps.asPattern=Ek;var HB=pr(),wr=P(),Tn=b(),zB=_(),Sr=I(),XB=Gt(),QB=Zp();function ZB(t,{document:e,template:n}){let r=(0,wr.
presentBranches)(e??{}).flatMap(o=>(0,wr.isPlainObject)(o)?(0,Sr.value)(o):(0,XB.asPolicy)(t,t.evaluate(o,n))).flatMap(o=>o.
kind==="value"?(0,QB.descend)(t,o.value,n,"Statement"):[o]).flatMap(o=>o.kind!=="value"||(0,wr.isPlainObject)(o.value)?[
o]:(0,Sr.eachValue)(t.evaluate(o.value,n),a=>(0,wr.isPlainObject)(a)?(0,Sr.value)(a):(0,Sr.unverifiable)(t.explain(a))));
return{statements:(0,Sr.valuesOf)(r).map(o=>new Cc(t,o,n)),isPartlyUnknown:r.some(({kind:o})=>o==="unverifiable")}}var Cc=class{reader;statement;template;byEffect;patterns;constructor(e,n,s){
this.reader=e,this.statement=n,this.template=s;let i=this.values((0,Tn.at)(n,"Effect")),r=o=>i.length>0&&i.every(a=>a===
o);this.byEffect=r("Deny")?"none":r("Allow")?"certain":"possible"}allows(e){let{byEffect:n}=this;if(n==="none")return"no\
ne";let s=this.actions().filter(({expression:r})=>r.test(e)),i=s.some(({isKnown:r})=>r);return this.isExcepting()?i?"non\
e":s.length>0?"possible":n:i?n:s.length>0?"possible":"none"}actionPatterns(){return this.byEffect==="none"?[]:this.isExcepting()?
["*"]:this.actions().map(({text:e})=>e)}resources(){return(0,Tn.at)(this.statement,"NotResource")===void 0?this.values((0,Tn.
at)(this.statement,"Resource")):[Tk]}isExcepting(){return(0,Tn.at)(this.statement,"NotAction")!==void 0}actions(){return this.
patterns??=this.values((0,Tn.at)(this.statement,"NotAction")??(0,Tn.at)(this.statement,"Action")).map(e=>{let n=Ek(e);return{
text:n,expression:(0,HB.wildcardExpression)(n,"is"),isKnown:typeof e=="string"}}),this.patterns}values(e){return(0,wr.itemBranches)(
e??[]).flatMap(n=>this.reader.evaluate(n,this.template)).flatMap(n=>n.kind==="value"?[n.value]:n.kind==="absent"?[]:[Tk])}};
Ps.PolicyStatement=Cc;var Tk=null;function Ek(t){return(0,zB.partsOf)(t).map(e=>(0,Tn.isScalar)(e)?String(e):"*").join("")}});var ah=d(gt=>{"use strict";Object.defineProperty(gt,"__esModule",{value:!0});gt.SAM_TEMPLATE=gt.RolePolicies=void 0;gt.managedPolicy=
sU;var sh=P(),yt=b(),ih=W(),eU=_(),tU=I(),nU=vr(),oh=class{reader;names;attached;constructor(e,n){this.reader=e,this.names=
n}of(e){this.attached??=this.index();let n=[...this.attached.get(e)??[],...this.attached.get(void 0)??[]];if(typeof e=="\
string")return n;let{template:s,properties:i}=e;return[...n,...(0,sh.itemBranches)((0,yt.at)(i,"Policies")??[]).map(r=>({
template:s,document:(0,yt.at)(r,"PolicyDocument")??r,isCertain:!0})),...this.managed((0,yt.at)(i,"ManagedPolicyArns"),s)]}managed(e,n){
return(0,sh.itemBranches)(e??[]).flatMap(s=>this.reader.evaluate(s,n)).flatMap(s=>{let i=s.kind==="value"?this.resourcesIn(
s.value,ih.MANAGED_POLICY,n):[];return i.length>0?i.map(r=>({template:r.template,document:(0,yt.at)(r.properties,"Policy\
Document"),isCertain:!0})):s.kind==="absent"?[]:[{template:n,managed:s.kind==="value"?s.value:null,isCertain:!0}]})}rolesIn(e,n){
return(0,tU.valuesOf)(e).flatMap(yt.listOf).flatMap(s=>{let i=this.resourcesIn(s,ih.ROLE,n);return i.length===0&&typeof s==
"string"?[s.slice(s.lastIndexOf("/")+1)]:i})}resourcesIn(e,n,s){return(typeof e=="string"&&!e.includes(":iam::aws:")?this.
names.matching(e,"iam",s):this.reader.referencedResources(e)).filter(o=>o.type===n)}index(){let e=new Map;for(let[n,s]of[
["AWS::IAM::Policy","Roles"],[ih.MANAGED_POLICY,"Roles"],["AWS::IAM::RolePolicy","RoleName"]])for(let{template:i,properties:r}of this.
reader.templates.ofType(n)){let o={template:i,document:(0,yt.at)(r,"PolicyDocument")};for(let a of(0,sh.itemBranches)((0,yt.
at)(r,s)??[]).flatMap(c=>this.reader.evaluate(c,i))){let c=this.rolesIn([a],i);c.forEach(l=>(0,yt.addTo)(e,l,{...o,isCertain:!0})),
c.length===0&&a.kind!=="absent"&&(0,yt.addTo)(e,void 0,{...o,isCertain:!1})}}return e}};gt.RolePolicies=oh;gt.SAM_TEMPLATE=
"sam:";function sU(t){let e=(0,nU.asPattern)(t),n=e.startsWith(gt.SAM_TEMPLATE),s=n?e.slice(gt.SAM_TEMPLATE.length):/^arn:[^:]*:iam::aws:policy\/(?:.*\/)?([^/]*)$/.
exec(e)?.[1]??"",i=iU.has(s),r=i||n||rU.test(s)||rh.has(s);return{name:s,createsTables:i,usesOfAllTables:rh.get(s)??[],mayDecrypt:!rh.
has(s)&&!oU.has(s),...r?{}:{unknown:`the policy ${(0,eU.abbreviate)(t)} is not in this app`}}}var iU=new Set(["Administr\
atorAccess","AdministratorAccess-Amplify","AdministratorAccess-AWSElasticBeanstalk","PowerUserAccess","AmazonDynamoDBFul\
lAccess","AmazonDynamoDBFullAccess_v2","AmazonDynamoDBFullAccesswithDataPipeline","AWSLambdaFullAccess","DatabaseAdminis\
trator","DataScientist","AWSDataPipelineRole","AmazonEC2RoleforDataPipelineRole","AmazonElasticMapReduceforEC2Role","AWS\
BackupFullAccess","AWSBackupOperatorAccess","AWSBackupServiceRolePolicyForRestores","DynamoDBRestoreFromBackupPolicy"]),
rU=/ReadOnly|^AWSLambda(Basic|VPCAccess|ENI|Kinesis|SQSQueue|MSK|DynamoDB|InvocationDynamoDB)\w*$|^(CloudWatch|AWSXRay)/,
rh=new Map([["AmazonDynamoDBFullAccess",["read","write","stream"]],["AmazonDynamoDBFullAccess_v2",["read","write","strea\
m"]],["AmazonDynamoDBReadOnlyAccess",["read","stream"]],["AWSLambdaInvocation-DynamoDB",["stream"]]]),oU=new Set(["AWSLa\
mbdaBasicExecutionRole","AWSLambdaVPCAccessExecutionRole","AWSLambdaDynamoDBExecutionRole","AWSLambdaKinesisExecutionRol\
e","AWSLambdaSQSQueueExecutionRole","AWSXRayDaemonWriteAccess","AWSXrayWriteOnlyAccess","AmazonECSTaskExecutionRolePolic\
y","AmazonAPIGatewayPushToCloudWatchLogs","CloudWatchLambdaInsightsExecutionRolePolicy","CloudWatchAgentServerPolicy"])});var Rk=d(uh=>{"use strict";Object.defineProperty(uh,"__esModule",{value:!0});uh.readRoles=pU;var aU=b(),Pk=W(),cU=_(),lU=Ip(),
uU=vr(),dU=Oc(),Nk=ah(),Mk=yr(),fU=[["read",ch("BatchGetItem","ConditionCheckItem","GetItem","PartiQLSelect","Query","Sc\
an")],["write",ch("BatchWriteItem","DeleteItem","PartiQLDelete","PartiQLInsert","PartiQLUpdate","PutItem","UpdateItem")],
["stream",ch("GetRecords")]];function ch(...t){return t.map(e=>`dynamodb:${e}`)}function pU(t,e){let n=new dU.ResourceNames(
t),s=new Nk.RolePolicies(t,n),i=new Mk.TablesByReference(t,n);return t.templates.ofType(Pk.ROLE).filter(e).map(r=>new lh(
t,i).read(r,s))}var lh=class{reader;tables;found=new Set;remote=[];keys=new Set;uses=new Set;allTables=!1;anyKey=!1;constructor(e,n){
this.reader=e,this.tables=n}read(e,n){return n.of(e).forEach(s=>s.managed===void 0?this.addPolicy(s):this.addManaged(s.managed)),
{where:e.template.locate(e),name:this.reader.singleText((0,aU.at)(e.properties,"RoleName"),e.template),tables:[...[...this.
found].map(s=>({where:s.template.locate(s)})),...this.remote],uses:[...this.uses],allTables:this.allTables,keys:[...this.
keys].map(s=>s.template.locate(s)),anyKey:this.anyKey}}addPolicy(e){let{statements:n,isPartlyUnknown:s}=(0,uU.readStatements)(
this.reader,e);this.anyKey||=s;for(let i of n){if(e.isCertain){let r=fU.filter(([,o])=>o.some(a=>i.allows(a)==="certain"));
this.addTables(r.map(([o])=>o),r.length===0?[]:i.resources())}i.allows(lU.DECRYPT)!=="none"&&i.resources().forEach(r=>this.
addKey(r))}}addTables(e,n){let{tables:s,remote:i,all:r}=this.tables.among(n);(r||s.length+i.length>0)&&e.forEach(o=>this.
uses.add(o)),s.forEach(o=>this.found.add(o)),this.remote.push(...i.map(({table:o,region:a})=>({where:o.template.locate(o),
region:a}))),this.allTables||=r}addKey(e){let n=this.reader.referencedResources(e),s=n.find(({type:i})=>(0,Pk.isKeyType)(
i));s!==void 0?this.keys.add(s):(n.length===0?!hU((0,cU.partsOf)(this.reader.resolvedValue(e))):n.some(Mk.isToldElsewhere))&&
(this.anyKey=!0)}addManaged(e){let{usesOfAllTables:n,mayDecrypt:s}=(0,Nk.managedPolicy)(e);this.allTables||=n.length>0,n.
forEach(i=>this.uses.add(i)),this.anyKey||=s}};function hU([t]){return typeof t=="string"&&/^arn:[^:*?]*:(?!kms:)[^:*?]+:/.
test(t)}});var Ik=d(fh=>{"use strict";Object.defineProperty(fh,"__esModule",{value:!0});fh.relatedFacts=bU;var mU=zp(),yU=Ak(),gU=Rk();
function bU(t,e,n){let{reader:s}=t,i=dh(()=>e.flatMap(({resources:a})=>[...a.values()]).filter(a=>n.includesResource(a)).
flatMap(a=>(0,yU.keyUses)(t,a))),r=dh(()=>(0,gU.readRoles)(s,a=>n.includesResource(a))),o=dh(()=>new mU.BackupSelections(
s).all());return{get keyUses(){return i()},get roles(){return r()},get backupSelections(){return o()}}}function dh(t){let e;
return()=>(e??={value:t()},e.value)}});var mh=d(Ms=>{"use strict";Object.defineProperty(Ms,"__esModule",{value:!0});Ms.sdkCalls=OU;Ms.sdkClusters=AU;Ms.isSdkCall=
MU;Ms.isServedByCdk=qk;var hh=P(),Ns=b(),SU=_(),he=I(),wU=Gt(),vU=oe(),_U=Ea(),kU=["Create","Update","Delete"];function OU(t,e,n){
return kU.filter(s=>(0,Ns.at)(e.properties,s)!==void 0).map(s=>{let i=(0,he.eachValue)(t.at(e,s),a=>(0,Ns.isObject)(a)&&
!(0,hh.isIntrinsic)(a)?(0,he.value)(a):(0,wU.jsonFrom)(a)),r=a=>(0,he.eachValue)(i,c=>t.pick(c,a)),o=r("parameters");return{
where:e.template.locate(e),action:(0,he.eachValue)(t.asText(r("action")),a=>Ck(a,(0,_U.sdkActionName)(a))),service:(0,he.
eachValue)(t.asText(r("service")),a=>Ck(a,TU(a))),parameters:(0,he.eachValue)(o,a=>(0,he.value)(ph(a))),region:t.asText(
r("region")),key:n?.byKey((0,he.eachValue)(o,a=>t.pick(a,"KeyId")),e.template)}})}function AU(t,e){let s=e.filter(({service:i,
action:r})=>(0,he.valuesOf)(i).includes("dax")&&(0,he.valuesOf)(r).includes("createCluster")).map(i=>{let r=(...o)=>(0,he.
eachValue)(i.parameters,a=>t.pick(a,...o));return{where:i.where,encryptionAtRest:t.asBoolean(r("SSESpecification","Enabl\
ed")),endpointEncryption:t.asText(r("ClusterEndpointEncryptionType"))}});return[...new Map(s.map(i=>[JSON.stringify(i),i])).
values()]}function Ck(t,e){return(0,SU.hasPlaceholder)(t)||/[^a-z0-9-]/i.test(e)?(0,he.unverifiable)(`its name is not kn\
own (${t})`):(0,he.value)(e)}function TU(t){let e=t.toLowerCase().replace(/^@aws-sdk\/client-/,"");return EU[e]??e}var EU={
servicecatalog:"service-catalog"},PU="PHYSICAL:RESOURCEID:";function ph(t){return t===PU?{[vU.DEPLOYER_VALUE]:"the physi\
cal id of the custom resource"}:(0,Ns.isList)(t)?t.map(ph):(0,Ns.isObject)(t)&&!(0,hh.isIntrinsic)(t)?Object.fromEntries(
(0,Ns.entriesOf)(t).map(([e,n])=>[e,ph(n)])):t}var NU="AWS679f53fac002430cb0da5b7982bd2287";function MU(t,e){return e.type===
"Custom::AWS"||qk(t,e)}function qk(t,{template:e,properties:n}){return t.evaluate((0,Ns.at)(n,"ServiceToken"),e).some(s=>s.
kind==="value"&&((0,hh.namedResource)(s.value)??t.referencedResource(s.value))?.logicalId.startsWith(NU)===!0)}});var Vk=d(Pn=>{"use strict";Object.defineProperty(Pn,"__esModule",{value:!0});Pn.Actors=void 0;Pn.startsCode=$U;Pn.runsCode=
Wk;Pn.serviceOfClient=jU;var Fk=P(),En=b(),yh=W(),Lk=I(),RU=oe(),Dk=vr(),$k=yr(),xk="its role is not in this app",jk="it\
 starts code that is not in this app",gh=class{reader;policies;names;receivers;matched=new Map;constructor(e,n,s){this.reader=
e,this.policies=n,this.names=s}in(e,n,s){if(typeof e=="string")return/[*?]/.test(e)?[]:this.names.matching(e,n,s);let i=this.
reader.referencedResources(e).filter(r=>!(0,$k.isToldElsewhere)(r));return i.length>0||typeof e!="object"||e===null?i:Object.
values(e).flatMap(r=>this.in(r,n,s))}stepsFrom(e){if(typeof e=="string")return{next:[],missing:xk};if(e.type===yh.ROLE)return{
next:[]};let{role:n,starts:s}=qU[e.type]??{},i=n===void 0?this.rolesAnywhere(e):this.policies.rolesIn(this.reader.at(e,...n),
e.template),r=(s??[]).flatMap(l=>this.reader.at(e,...l)).filter(({kind:l})=>l!=="absent").map(l=>l.kind==="value"?this.in(
l.value,"lambda",e.template):[]),o=this.receiversOf(e),a=e.type===Kk&&r.length+o.length===0,c=n!==void 0&&i.length===0&&
(0,En.at)(e.properties,"Policies")===void 0;return{next:[i,...r,o],missing:c?xk:a||r.some(l=>l.length===0)?jk:void 0}}startedBy(e){
let n=[...new Set(e.actionPatterns().flatMap(xU))],i=(n.length===0?[]:e.resources()).map(o=>{let a=o===null?[]:this.reader.
referencedResources(o);return a.length>0?a.filter(l=>!(0,$k.isToldElsewhere)(l)):(o===null||(0,Dk.asPattern)(o)==="*")&&
o!=="*"?[]:this.startable((0,Dk.asPattern)(o),n,e.template)}),r=n.some(Wk);return{next:i,missing:r&&i.some(o=>o.length===
0)?jk:void 0}}startable(e,n,s){let i=JSON.stringify([e,n,s.account,s.region]),r=this.matched.get(i)??this.match(e,n,s);return this.
matched.set(i,r),r}match(e,n,s){let i=n.flatMap(r=>this.names.matching(e,r==="sts"?"iam":r,s).filter(o=>r!=="sts"||KU(o)));
return IU.test(e)?[...i,...this.rulesOfDefaultBus(s)]:i}rulesOfDefaultBus(e){return this.reader.templates.ofType("AWS::E\
vents::Rule").filter(n=>(0,RU.mayShareEnvironment)(e,n.template)&&this.reader.at(n,"EventBusName").some(s=>s.kind==="abs\
ent"||s.kind==="value"&&s.value==="default"))}rolesAnywhere({properties:e,template:n}){let s=i=>(0,Fk.isIntrinsic)(i)||typeof i==
"string"&&CU.test(i)?(0,Lk.valuesOf)(this.reader.evaluate(i,n)):(0,En.isObject)(i)||(0,En.isList)(i)?Object.values(i).flatMap(
s):[];return s(e).flatMap(i=>this.in(i,"iam",n)).filter(i=>typeof i=="string"||i.type===yh.ROLE||i.type===Bk)}receiversOf(e){
return this.receivers??=this.index(),this.receivers.get(e)??[]}index(){let e=new Map;for(let[n,s,i]of DU)for(let r of this.
reader.templates.ofType(n))(0,Lk.valuesOf)(this.reader.at(r,...i)).flatMap(a=>this.in(a,s,r.template)).forEach(a=>(0,En.
addTo)(e,a,r));return e}};Pn.Actors=gh;var IU=/:event-bus\/default$/,Kk="AWS::SNS::Topic",Bk="AWS::IAM::InstanceProfile",
CU=/:(role|instance-profile)\//,qU={"AWS::Lambda::Function":{role:["Role"],starts:LU("USER_ON_EVENT_FUNCTION_ARN","USER_\
IS_COMPLETE_FUNCTION_ARN")},"AWS::Serverless::Function":{role:["Role"]},"AWS::Lambda::Alias":{starts:[["FunctionName"]]},
"AWS::Lambda::Version":{starts:[["FunctionName"]]},"AWS::Lambda::EventSourceMapping":{starts:[["FunctionName"]]},"AWS::L\
ambda::EventInvokeConfig":{starts:[["DestinationConfig"]]},[Kk]:{starts:[["Subscription"]]},"AWS::SNS::Subscription":{starts:[
["Endpoint"]]},"AWS::Events::Rule":{starts:[["Targets"]]},"AWS::StepFunctions::StateMachine":{role:["RoleArn"]},"AWS::Se\
rverless::StateMachine":{role:["Role"]},"AWS::CodeBuild::Project":{role:["ServiceRole"]},"AWS::ECS::TaskDefinition":{role:[
"TaskRoleArn"]},"AWS::Batch::JobQueue":{starts:[["ComputeEnvironmentOrder"]]},"AWS::Glue::Job":{role:["Role"]},[Bk]:{role:[
"Roles"]}};function LU(...t){return t.map(e=>["Environment","Variables",e])}var DU=[["AWS::SNS::Subscription","sns",["To\
picArn"]],["AWS::Lambda::EventSourceMapping","sqs",["EventSourceArn"]],["AWS::Lambda::EventInvokeConfig","lambda",["Func\
tionName"]],["AWS::Pipes::Pipe","sqs",["Source"]],["AWS::Events::Rule","events",["EventBusName"]],["AWS::KinesisFirehose\
::DeliveryStream","kinesis",["KinesisStreamSourceConfiguration"]],["AWS::Serverless::Function","sqs",["Events"]]],Uk=["i\
nvoke","start","run","execute","submit","send","publish","putevent","putrecord","resume","retry","redrive","activate","a\
ssume","pass"];function $U(t){return Uk.some(e=>t.toLowerCase().startsWith(e))}function xU(t){let[e,n="*"]=t.toLowerCase().
split(":"),[s]=n.split(/[*?]/);return Uk.some(i=>s.startsWith(i)||s!==n&&i.startsWith(s))?[e.replace("?","*")]:[]}function Wk(t){
return/^(lambda|states|codebuild|codepipeline|ecs|batch|glue|ssm|sts|iam|\*)$/.test(t)}function jU(t){return FU[t]??t}var FU={
sfn:"states",stepfunctions:"states",eventbridge:"events",cloudwatchevents:"events"};function KU({type:t,properties:e}){let s=(0,En.
listOf)((0,En.at)(e,"AssumeRolePolicyDocument","Statement")).map(i=>(0,En.at)(i,"Principal"));return t===yh.ROLE&&(s.length===
0||s.some(i=>!(0,Fk.isPlainObject)(i)||Object.keys(i).some(r=>r!=="Service")))}});var Jk=d(_r=>{"use strict";Object.defineProperty(_r,"__esModule",{value:!0});_r.HandlerPermissions=void 0;_r.weightiest=
Lc;var BU=pr(),wh=P(),bh=b(),Dc=W(),UU=I(),qc=Vk(),Yk=vr(),WU=Oc(),Sh=ah(),VU=Ea(),GU=yr(),Gk={unknown:"it is not in thi\
s app"},vh=class{reader;verdicts=new Map;known=new Map;policies;actors;tables;constructor(e){this.reader=e;let n=new WU.
ResourceNames(e);this.policies=new Sh.RolePolicies(e,n),this.actors=new qc.Actors(e,this.policies,n),this.tables=new GU.
TablesByReference(e,n)}of(e,n){return Lc(e.filter(({kind:s})=>s!=="absent").flatMap(s=>{let i=s.kind==="value"?this.actors.
in(s.value,"lambda",n):[];return i.length===0?[Gk]:i.map(r=>this.verdict(r))}))}startedBy({service:e,action:n,parameters:s},i){
let r=n.some(a=>a.kind!=="value"||(0,qc.startsCode)(a.value)),o=e.map(a=>a.kind==="value"?(0,qc.serviceOfClient)(a.value):
"*");return Lc((0,UU.valuesOf)(s).flatMap(a=>o.flatMap(c=>{let l=r?this.actors.in(a,c,i):c==="iam"?[]:this.actors.in(a,"\
iam",i).filter(YU);return r&&l.length===0&&(0,qc.runsCode)(c)?[Gk]:l.map(u=>this.verdict(u))})))}verdict(e){let n=this.verdicts.
get(e)??this.follow(e);return this.verdicts.set(e,n),n}follow(e){let n=new Set([e]),s=new Set,i;for(let r of n){let o=this.
known.get(r)??this.read(r);if(this.known.set(r,o),o.creates!==void 0)return{creates:o.creates};i??=o.unknown,o.next.filter(
a=>!s.has(a)).forEach(a=>{s.add(a),a.forEach(c=>n.add(c))})}return{unknown:i}}read(e){let{next:n,missing:s}=this.actors.
stepsFrom(e),r=(typeof e=="string"||e.type===Dc.ROLE?this.policies.of(e):e.type.startsWith("AWS::Serverless::")?this.ofServerless(
e):[]).map(o=>this.grants(o));return{...Lc([...r,{unknown:s}]),next:[...n,...r.flatMap(o=>o.next)]}}grants(e){if(e.managed!==
void 0){let{createsTables:a,name:c,unknown:l}=(0,Sh.managedPolicy)(e.managed);return{creates:a?`the managed policy ${c}`:
void 0,unknown:l,next:[]}}let{statements:n,isPartlyUnknown:s}=(0,Yk.readStatements)(this.reader,e),i=n.flatMap(a=>JU(a,this.
tables)??[])[0];if(!e.isCertain)return{unknown:i===void 0?void 0:"a policy that may create tables is attached to a role \
that is unknown",next:[]};let r=n.map(a=>this.actors.startedBy(a)),o=s||r.some(({missing:a})=>a!==void 0);return{creates:i,
unknown:o?"it starts code, or has a policy, that is not in this app":void 0,next:r.flatMap(({next:a})=>a)}}ofServerless({
template:e,properties:n}){return(0,wh.itemBranches)((0,bh.at)(n,"Policies")??[]).flatMap(i=>!(0,bh.isObject)(i)||(0,wh.isIntrinsic)(
i)?typeof i=="string"&&!i.startsWith("arn:")?[{template:e,managed:`arn:aws:iam::aws:policy/${i}`,isCertain:!0}]:this.policies.
managed(i,e):(0,bh.at)(i,"Statement")===void 0?Object.keys(i).map(r=>({template:e,managed:`${Sh.SAM_TEMPLATE}${r}`,isCertain:!0})):
[{template:e,document:i,isCertain:!0}])}};_r.HandlerPermissions=vh;function Lc(t){let{creates:e,unknown:n}=t.find(s=>s.creates!==
void 0)??t.find(s=>s.unknown!==void 0)??{};return{creates:e,unknown:n}}function YU(t){return typeof t=="string"||t.type===
Dc.ROLE}function JU(t,e){let n=VU.TABLE_CREATING_ACTIONS.filter(i=>t.allows(i)!=="none"),s=n.length===0?[]:t.resources();
return n.find(i=>s.some(r=>HU(t,e,r,i)))}function HU({reader:t},e,n,s){let i=t.referencedResources(n).filter(({type:g})=>!(0,Dc.
isCustomResource)(g));if(i.some(({type:g})=>(0,Dc.becomesTable)(g))||i.length>0&&(0,wh.asIntrinsic)(n)?.name!=="Fn::Join")
return!1;let[r,o,a,c,l,...u]=(0,Yk.asPattern)(n).split(":"),f=a===void 0||["dynamodb","backup"].some(g=>(0,BU.wildcardExpression)(
a,"is").test(g));if(l===void 0)return f&&[r,o,a,c].some(g=>g?.includes("*"));let p=u.join(":"),m=/^table\/[^/]*$/.test(p)||
/^[^/]*[*?]/.test(p);return f&&(s.startsWith("backup:")||m&&e.among([n]).tables.length===0)}});var Qk=d(xc=>{"use strict";Object.defineProperty(xc,"__esModule",{value:!0});xc.TableMakers=void 0;var Xk=P(),kh=b(),_h=W(),
zU=I(),Hk=Jk(),$c=mh(),Oh=class{reader;permissions;constructor(e){this.reader=e,this.permissions=new Hk.HandlerPermissions(
e)}facts(e){let n=this.reason(e);return n===void 0?[]:[{where:e.template.locate(e),why:n}]}reason(e){let{type:n}=e,s=n.startsWith(
"Custom::")||n==="AWS::CloudFormation::CustomResource";if(!(!s&&(n.startsWith("AWS::")||(0,_h.tableHiddenIn)(n)!==void 0)||
this.isReplicaOfTable(e)))return(0,$c.isSdkCall)(this.reader,e)?this.byStartedCode(e)??((0,$c.isServedByCdk)(this.reader,
e)?void 0:this.byHandler(e)):this.byShape(e)??(s?this.byHandler(e):void 0)}isReplicaOfTable(e){let n=e.type==="Custom::D\
ynamoDBReplica"?this.reader.at(e,"TableName"):[];return n.length>0&&n.every(s=>s.kind==="value"&&(0,_h.becomesTable)(this.
reader.referencedResource(s.value)?.type??""))}byShape({properties:e,template:n}){return[e,...(0,zU.valuesOf)(this.reader.
evaluate(e,n))].some(ZU)?"its properties contain the key schema of a table, and its handler decides how the table is enc\
rypted":void 0}byHandler(e){let{properties:n,template:s}=e,{creates:i,unknown:r}=this.permissions.of(this.reader.evaluate(
(0,kh.at)(n,"ServiceToken"),s),s);if(i!==void 0)return`its handler may create tables: ${i}`;let o=e.type===_h.REPLICA_POLICY||
(0,$c.isSdkCall)(this.reader,e);return r!==void 0&&!o&&zk(e)?`it refers to tables, and its handler is unknown: ${r}`:void 0}byStartedCode(e){
let n=(0,$c.sdkCalls)(this.reader,e).map(r=>this.permissions.startedBy(r,e.template)),{creates:s,unknown:i}=(0,Hk.weightiest)(
n);return s!==void 0?`it starts code that may create tables: ${s}`:i!==void 0&&zk(e)?`it refers to tables, and starts co\
de that is unknown: ${i}`:void 0}};xc.TableMakers=Oh;var XU=/key[^a-z0-9]?schema/i,QU=/attribute[^a-z0-9]?definitions/i;
function ZU(t){return kr(t,XU)&&kr(t,QU)||(0,Xk.contains)(t,e=>{let n=Object.keys(e).map(s=>s.replace(/[^a-z]/gi,"").toLowerCase());
return n.includes("attributename")&&n.includes("keytype")})}function zk({type:t,properties:e}){return!t.startsWith("Cust\
om::AWSCDK")&&(/dynamo|::(global|simple)?tables?$/i.test(t)||kr(e,/dynamo|key[^a-z0-9]?schema|partition[^a-z0-9]?key|hash[^a-z0-9]?key/i))}
function kr(t,e){return(0,kh.isList)(t)?t.some(n=>kr(n,e)):(0,kh.isObject)(t)?(0,Xk.namedResource)(t)===void 0&&Object.entries(
t).some(([n,s])=>e.test(n)||kr(s,e)):typeof t=="string"&&e.test(t.replace(/com\.amazonaws\.[a-z0-9-]+\.dynamodb/g,""))}});var eO=d(Ah=>{"use strict";Object.defineProperty(Ah,"__esModule",{value:!0});Ah.kinesisOf=tW;var eW=P(),Or=b(),bt=I();function tW(t,e,n){
return(0,bt.eachValue)(t.at(n,"StreamArn"),s=>{let i=t.referencedResource(s);return i?.type==="AWS::Kinesis::Stream"?(0,bt.
value)({stream:i.template.locate(i).constructPath,encryption:nW(t,e,i)}):typeof s=="string"?(0,bt.value)({stream:s,encryption:(0,bt.
unverifiable)(`the app does not define ${s}`)}):(0,bt.value)({stream:JSON.stringify(s),encryption:(0,bt.unverifiable)(t.
explain(s))})})}function nW(t,e,{properties:n,template:s}){return(0,bt.eachValue)(t.evaluate(iW((0,Or.at)(n,"StreamEncry\
ption"),s),s),i=>(0,bt.eachValue)(t.asText(t.pick(i,"EncryptionType")),r=>r==="KMS"?e.byKey(t.pick(i,"KeyId"),s):bt.ABSENT))}
var Zk="AwsCdkKinesisEncryptedStreamsUnsupportedRegions",sW=(0,Or.canonical)({"Fn::Or":["cn-north-1","cn-northwest-1"].map(
t=>({"Fn::Equals":[{Ref:"AWS::Region"},t]}))});function iW(t,{document:e,region:n}){let s=(0,eW.asIntrinsic)(t),[i,,r]=s?.
name==="Fn::If"&&(0,Or.isList)(s.argument)?s.argument:[];return i===Zk&&(0,Or.canonical)((0,Or.at)(e,"Conditions",Zk))===
sW&&n?.startsWith("cn-")!==!0?r:t}});var Fc=d(jc=>{"use strict";Object.defineProperty(jc,"__esModule",{value:!0});jc.readReplica=aW;jc.bareReplica=cW;var iO=b(),
rW=_(),me=I(),tO=Gt(),oW=eO();function aW(t,e,n,s,i){let{reader:r}=t,{template:o,properties:a}=e,{region:c,local:l,encryption:u}=n,
{policy:f,streamPolicy:p,policySource:m}=lW(t,e,n,s,i);return{region:c,local:l,encryption:u,policy:f,streamPolicy:p,policySource:m,
pointInTimeRecovery:r.boolean(e,"PointInTimeRecoverySpecification","PointInTimeRecoveryEnabled"),deletionProtection:r.boolean(
e,"DeletionProtectionEnabled"),contributorInsights:uW(t,e),kinesis:(0,oW.kinesisOf)(r,t.encryption,{template:o,properties:(0,iO.
at)(a,"KinesisStreamSpecification")}),tags:r.cases.outside(()=>r.at(e,"Tags"))}}function cW(t){return{...t,policy:me.ABSENT,
streamPolicy:me.ABSENT,policySource:"template",pointInTimeRecovery:me.ABSENT,deletionProtection:me.ABSENT,contributorInsights:me.
ABSENT,kinesis:me.ABSENT,tags:me.ABSENT}}function lW({reader:t},e,{region:n,local:s},i,r){let o=(0,tO.asPolicy)(t,t.at(e,
"ResourcePolicy","PolicyDocument")),a=(0,tO.asPolicy)(t,t.at(e,i,"ResourcePolicy","PolicyDocument")),c=r(n??(s?rW.REGION:
""));return c===void 0?{policy:o,streamPolicy:a,policySource:"template"}:{policy:nO(c.policy,o),streamPolicy:nO(c.streamPolicy,
a),policySource:"custom-resource"}}function nO(t,e){return(0,me.distinct)([...t,...e.filter(n=>n.kind!=="absent")])}function uW({
reader:t},e){let n=(0,me.eachValue)(t.at(e,"GlobalSecondaryIndexes"),s=>sO((0,iO.listOf)(s).map(i=>t.asBoolean(t.pick(i,
"ContributorInsightsSpecification","Enabled")))));return sO([t.boolean(e,"ContributorInsightsSpecification","Enabled"),n])}
function sO(t){return(0,me.eachValue)((0,me.combine)(t),e=>e.length===0?me.ABSENT:(0,me.value)(e.includes(!0)))}});var Kc=d(Mn=>{"use strict";Object.defineProperty(Mn,"__esModule",{value:!0});Mn.readTable=fW;Mn.readSimpleTable=mW;Mn.tableFact=
Eh;Mn.streamOf=cO;Mn.keyAttributes=lO;var Ar=P(),Xe=b(),Nn=I(),rO=On(),dW=oe(),Th=Fc();function fW(t,e){let n=t.protection(
"Table",e,(i,r)=>{let o=t.encryption.bySpecification(t.reader.at(i,"SSESpecification"),i.template);return aO(t,i,o,r)}),
s=t.addedReplicas.of(e).map(({region:i,isOptional:r})=>({...pW(i,n.replicas[0].encryption),isOptional:r}));return Eh(t,e,
"Table",s.length===0?n:{...n,replicas:[...n.replicas,...s]})}function pW(t,e){return t.kind==="value"?(0,Th.bareReplica)(
{region:t.value,local:!1,encryption:hW(e)}):(0,Th.bareReplica)({region:void 0,local:!1,encryption:(0,Nn.unverifiable)("i\
ts Region is unknown")})}function hW(t){return(0,Nn.eachValue)(t,({level:e})=>(0,Nn.value)({level:e==="AWS_OWNED"?"AWS_O\
WNED":"AWS_MANAGED"}))}function aO(t,e,n,s=()=>{}){let i={region:e.template.region,local:!0,encryption:n};return{stream:cO(
t,e),replicas:[(0,Th.readReplica)(t,e,i,"StreamSpecification",s)],replicationAccounts:[]}}function mW(t,e){let{properties:n,
template:s}=e,i=(0,Xe.at)(s.document,"Globals","SimpleTable","SSESpecification"),r=yW((0,Xe.at)(n,"SSESpecification"),i),
o=t.encryption.bySpecification(t.reader.evaluate(r,s),s),a=(0,Xe.at)(n,"PrimaryKey","Name");return{...Eh(t,e,"SimpleTabl\
e",aO(t,e,o)),keyAttributes:[typeof a=="string"?a:"id"]}}function yW(t,e){return(0,Ar.isPlainObject)(e)&&(0,Ar.isPlainObject)(
t)?{...e,...t}:t??e}function Eh({reader:t},e,n,s){let{stream:i,replicas:r,replicationAccounts:o,unreadable:a}=s,c={template:e.
template,properties:e.entry};return{where:e.template.locate(e),form:n,tableName:t.text(e,"TableName"),stream:i,replicas:r,
replicationAccounts:o,get keyAttributes(){return lO(t,e)},deletionPolicy:t.text(c,"DeletionPolicy"),updateReplacePolicy:t.
text(c,"UpdateReplacePolicy"),nestedIn:(0,rO.stacksAround)(t,e.template),stackTags:(0,rO.stackTags)(t,e.template),metadata:(0,Xe.
at)(e.entry,"Metadata")??{},opaque:gW(e)??a}}function cO({reader:t},e){return(0,Nn.eachValue)(t.at(e,"StreamSpecificatio\
n"),n=>(0,Xe.isObject)(n)&&!(0,Ar.isIntrinsic)(n)?(0,Nn.value)(!0):(0,Nn.unverifiable)(t.explain(n)))}function gW({entry:t,
properties:e}){let n=(0,Xe.textOrNone)((0,Xe.at)(t,dW.UNRENDERED));return n!==""?`it cannot be rendered before synthesis\
: ${n}`:(0,Ar.hasGeneratedKeys)(t)||(0,Ar.hasGeneratedKeys)(e)?"a macro (Fn::Transform) or loop (Fn::ForEach) generates \
its properties":void 0}function lO(t,e){let n=r=>(0,Nn.valuesOf)(t.at(e,r)).flatMap(oO),s=[...n("GlobalSecondaryIndexes"),
...n("LocalSecondaryIndexes")],i=[...n("KeySchema"),...s.flatMap(r=>oO((0,Xe.at)(r,"KeySchema")))];return[...new Set(i.map(
r=>(0,Xe.at)(r,"AttributeName")).filter(r=>typeof r=="string"))]}function oO(t){return(0,Xe.isList)(t)?t:[]}});var dO=d(Mh=>{"use strict";Object.defineProperty(Mh,"__esModule",{value:!0});Mh.readGlobalTable=SW;var uO=P(),ye=b(),Ph=_(),
Tr=I(),bW=Fc(),Nh=Kc();function SW(t,e){return(0,Nh.tableFact)(t,e,"GlobalTable",t.protection("GlobalTable",e,(n,s)=>wW(
t,n,s)))}function wW(t,e,n){let{template:s}=e,i=t.reader.items((0,ye.at)(e.properties,"Replicas")??[],s),r=i.filter(uO.isPlainObject).
map(c=>({template:s,properties:c})),o=(0,ye.listOf)((0,ye.at)(e.properties,"Replicas")),a=AW(r.flatMap(c=>_W(t,c,r.length===
1).map(l=>kW(t,e,c,l,n)).map(l=>o.includes(c.properties)?l:OW(t,l))));return{stream:vW(e)?(0,Tr.withDefault)((0,Nh.streamOf)(
t,e),(0,Tr.value)(!0)):(0,Nh.streamOf)(t,e),replicas:a,replicationAccounts:PW(t,e,a),unreadable:TW(t,e,i,a)}}function vW({
properties:t}){return(0,ye.at)(t,"GlobalTableSourceArn")!==void 0}function _W({reader:t},e,n){let s=e.template.region;return t.
text(e,"Region").map(i=>{let r=i.kind==="value"?i.value:void 0,o=r===Ph.REGION||(r===void 0||s===void 0?n:r===s);return{
region:r===Ph.REGION?void 0:r,local:o}})}function kW(t,e,n,{region:s,local:i},r){let{reader:o}=t,a=t.encryption.ifEnabled(
o.at(e,"SSESpecification"),()=>t.encryption.byKeyOrDefault(o.at(n,"SSESpecification","KMSMasterKeyId"),n.template,s));return(0,bW.
readReplica)(t,n,{region:s,local:i,encryption:a},"ReplicaStreamSpecification",r)}function OW({reader:t},e){return t.cases.
decided?e:{...e,isOptional:!0}}function AW(t){let e=new Map;for(let n of t){let s=`${n.region} ${n.local}`,i=e.get(s);e.
set(s,i===void 0?n:(0,Tr.mergeAlternatives)(i,n))}return[...e.values()]}function TW({reader:t},{template:e},n,s){let i=n.
find(r=>!(0,uO.isPlainObject)(r));if(i!==void 0){let[r]=t.evaluate(i,e);return`a replica cannot be read: ${r.kind==="val\
ue"?t.explain(r.value):"it is malformed"}`}return s.length===0?"it has no replicas":void 0}var EW="replication.dynamodb.\
amazonaws.com";function PW({reader:t},e,n){let s=e.template.account,i=(0,Tr.valuesOf)(t.text(e,"GlobalTableSourceArn")).
map(a=>a.split(":")[4]??""),r=n.flatMap(a=>(0,Tr.valuesOf)(a.policy)).flatMap(NW),o=[...i,...r].filter(a=>/^\d{12}$/.test(
a)&&a!==s);return o.length===0?[]:[...new Set([s??Ph.ACCOUNT,...o])]}function NW(t){return(0,ye.listOf)((0,ye.at)(t,"Sta\
tement")).filter(e=>(0,ye.listOf)((0,ye.at)(e,"Principal","Service")).includes(EW)).flatMap(e=>(0,ye.entriesOf)((0,ye.at)(
e,"Condition"))).flatMap(([,e])=>(0,ye.listOf)((0,ye.at)(e,"aws:SourceAccount"))).map(ye.textOrNone)}});var pO=d(Ih=>{"use strict";Object.defineProperty(Ih,"__esModule",{value:!0});Ih.sdkTables=qW;var MW=b(),Rh=_(),Rn=I(),RW=Gt(),
IW=Fc(),CW=Kc();function qW(t,e,n){let s=n.filter(i=>(0,Rn.valuesOf)(i.service).includes("dynamodb")).flatMap(i=>(0,Rn.valuesOf)(
i.action).flatMap(r=>{let o=LW.get(r),a=(0,Rn.withDefault)(i.region,(0,Rn.value)(Rh.REGION));return o===void 0?[]:a.map(
c=>DW(t,e,i,o,c))}));return[...new Map(s.map(i=>[JSON.stringify(i),i])).values()]}var fO={path:[],name:"TargetTableName",
specification:"SSESpecificationOverride",whyUnknown:"it has the encryption of the source that it is restored from"},LW=new Map(
[["createTable",{path:[],name:"TableName",specification:"SSESpecification"}],["importTable",{path:["TableCreationParamet\
ers"],name:"TableName",specification:"SSESpecification"}],["restoreTableFromBackup",fO],["restoreTableToPointInTime",fO]]);
function DW({reader:t,encryption:e},{template:n,entry:s},i,r,o){let a=(...p)=>(0,Rn.eachValue)(i.parameters,m=>t.pick(m,
...r.path,...p)),c=o.kind==="value"?o.value:"",l=c===Rh.REGION||c===n.region,u=!l&&(c===""||(0,Rh.hasPlaceholder)(c)),f=l?
n.region:u?void 0:c;return{where:i.where,form:"SdkCall",tableName:t.asText(a(r.name)),stream:t.asBoolean(a("StreamSpecif\
ication","StreamEnabled")),replicas:[{...(0,IW.bareReplica)({region:f,local:l,encryption:a(r.specification).flatMap(p=>p.
kind==="absent"&&r.whyUnknown!==void 0?(0,Rn.unverifiable)(r.whyUnknown):e.bySpecification([p],n,f,"Enabled"))}),policy:(0,RW.
asPolicy)(t,a("ResourcePolicy")),deletionProtection:t.asBoolean(a("DeletionProtectionEnabled")),tags:a("Tags")}],replicationAccounts:[],
keyAttributes:(0,Rn.valuesOf)(a()).flatMap(p=>(0,CW.keyAttributes)(t,{template:n,properties:p})),metadata:(0,MW.at)(s,"M\
etadata")??{},...u&&{opaque:`its Region cannot be determined${o.kind==="unverifiable"?`: ${o.why}`:""}`}}}});var mO=d(Is=>{"use strict";Object.defineProperty(Is,"__esModule",{value:!0});Is.AddedReplicas=Is.ReplicaPolicies=void 0;
var $W=P(),Rs=b(),hO=W(),Er=I(),xW=Gt(),Ch=class{reader;byTable;byName=new Map;constructor(e){this.reader=e}find(e,n){return(this.
index().get(e)??[]).filter(i=>this.reader.exists(i)&&(0,Er.valuesOf)(this.reader.text(i,"Region")).includes(n)).map(i=>this.
policiesOf(i)).reduce((i,r)=>i===void 0?r:(0,Er.mergeAlternatives)(i,r),void 0)}has(e){return this.index().has(e)}index(){
return this.byTable??=this.reader.cases.outside(()=>this.read()),this.byTable}read(){let e=new Map;for(let n of this.reader.
templates.ofType(hO.REPLICA_POLICY).filter(jW))this.tablesOf(n).forEach(s=>(0,Rs.addTo)(e,s,n));return e}policiesOf(e){let n=this.
reader.cases.decided||(0,Rs.at)(e.entry,"Condition")===void 0?[]:Er.ABSENT,s=i=>[...(0,xW.asPolicy)(this.reader,this.reader.
at(e,i)),...n];return{policy:s("Policy"),streamPolicy:s("StreamPolicy")}}tablesOf(e){let{template:n}=e;return(0,Er.valuesOf)(
this.reader.at(e,"TableName")).flatMap(s=>{let i=this.reader.referencedResource(s)??(typeof s=="string"?this.tablesByName(
n).get(s):void 0);return i?.template===n?[i]:[]})}tablesByName(e){let n=this.byName.get(e)??new Map([...e.resources.values()].
filter(({type:s})=>(0,hO.isTableType)(s)).flatMap(s=>{let i=this.reader.singleText((0,Rs.at)(s.properties,"TableName"),e);
return i===void 0?[]:[[i,s]]}));return this.byName.set(e,n),n}};Is.ReplicaPolicies=Ch;function jW({properties:t,template:e}){
let n=(0,$W.namedResource)((0,Rs.at)(t,"ServiceToken")??null);return n?.attribute==="Arn"&&e.resources.get(n.logicalId)?.
type==="AWS::Lambda::Function"}var qh=class{reader;byTable;constructor(e){this.reader=e}of(e){return this.byTable??=this.
reader.cases.outside(()=>this.read()),(this.byTable.get(e)??[]).filter(n=>this.reader.exists(n)).flatMap(n=>this.reader.
text(n,"Region").map((s,i,{length:r})=>({region:s,isOptional:r>1||!this.reader.cases.decided&&(0,Rs.at)(n.entry,"Conditi\
on")!==void 0})))}read(){let e=new Map;for(let n of this.reader.templates.ofType("Custom::DynamoDBReplica"))for(let s of(0,Er.
valuesOf)(this.reader.at(n,"TableName"))){let i=this.reader.referencedResource(s);i!==void 0&&(0,Rs.addTo)(e,i,n)}return e}};
Is.AddedReplicas=qh});var bO=d(Uc=>{"use strict";Object.defineProperty(Uc,"__esModule",{value:!0});Uc.TableContext=void 0;var FW=lc(),KW=jp(),
BW=Ap(),yO=mO(),gO=["TableName","AttributeDefinitions","KeySchema","LocalSecondaryIndexes"],Lh=class{reader;encryption;addedReplicas;replicaPolicies;similarTables;constructor(e){
this.reader=new BW.PropertyReader(e),this.encryption=new KW.Encryption(this.reader),this.addedReplicas=new yO.AddedReplicas(
this.reader),this.replicaPolicies=new yO.ReplicaPolicies(this.reader),this.similarTables={Table:new Bc(this.reader.cases,
gO),GlobalTable:new Bc(this.reader.cases,[...gO,"GlobalSecondaryIndexes"])}}protection(e,n,s){return this.replicaPolicies.
has(n)?s(n,i=>this.replicaPolicies.find(n,i)):this.similarTables[e].read(n,i=>s(i,()=>{}))}};Uc.TableContext=Lh;var Bc=class{cases;ignoredProperties;last;protections=new Map;constructor(e,n){
this.cases=e,this.ignoredProperties=n}read({template:e,properties:n},s){if(this.last?.properties!==n){let a=this.withoutIgnored(
n);this.last={properties:n,similar:a,text:UW(a)}}let i={template:e,properties:this.last.similar},{text:r}=this.last;if(r===
void 0)return s(i);let o=this.protections.get(e)??new FW.CaseCache(this.cases);return this.protections.set(e,o),o.get(r,
()=>s(i))}withoutIgnored(e){let n={...e};for(let s of this.ignoredProperties)Object.hasOwn(n,s)&&(n[s]=!0);return n}};function UW(t){
try{return JSON.stringify(t)}catch{return}}});var OO=d($h=>{"use strict";Object.defineProperty($h,"__esModule",{value:!0});$h.collect=ZW;var WW=Gv(),VW=On(),SO=W(),Cs=mk(),
GW=Bf(),wO=vk(),YW=Ik(),Dh=mh(),JW=Qk(),HW=dO(),zW=pO(),vO=Kc(),XW=bO(),QW=tr();function ZW(t,e){let{templates:n,unreadable:s}=(0,VW.
withNestedTemplates)(t),i=new XW.TableContext(new QW.TemplateSet(n)),r=new Cs.Vaults(i.reader,i.encryption),o=new JW.TableMakers(
i.reader),c={...{tables:[],keys:[],daxClusters:[],backupVaults:[],restoreTests:[],environments:[],sdkCalls:[],opaque:[],
exemptions:[]},related:(0,YW.relatedFacts)(i,n,e)};for(let l of n){c.exemptions.push(...(0,WW.readExemptions)(i.reader,l)),
e.includesTemplate(l)&&c.opaque.push(...(0,wO.opaqueTemplate)(l).map(u=>_O(l,u)));for(let u of l.resources.values())if(e.
includesResource(u)){let f=[...(0,wO.opaqueResource)(i.reader,u,s),...o.facts(u)];c.opaque.push(...f.map(m=>_O(l,m)));let p=i.
reader.cases.each(()=>i.reader.exists(u)?n2(i,r,u):kO);e2(c,p.filter(({value:m})=>m!==kO))}}return c}function _O({deployedBy:t},e){
if(t===void 0)return e;let{where:n,why:s}=e,i=n.logicalId===""?"the template that it deploys":`${n.logicalId} in a templ\
ate that it deploys`;return{...e,where:t.template.locate(t),why:`${i}: ${s}`}}var kO={};function e2(t,e){let n=e.flatMap(
({when:s})=>s??[]);for(let{value:s,when:i}of e)for(let[r,o]of Object.entries(s))t[r].push(...i===void 0?o:o.map(c=>t2(r,
c,{...i,all:n})))}function t2(t,e,n){return t==="keys"?{...e,when:n}:Object.assign(e,{when:n})}function n2(t,e,n){switch(n.
type){case"AWS::DynamoDB::Table":return{tables:[(0,vO.readTable)(t,n)]};case"AWS::DynamoDB::GlobalTable":return{tables:[
(0,HW.readGlobalTable)(t,n)]};case"AWS::Serverless::SimpleTable":return{tables:[(0,vO.readSimpleTable)(t,n)]};case"AWS::\
DAX::Cluster":return{daxClusters:[s2(t.reader,n)]};case SO.KEY:case SO.REPLICA_KEY:return{keys:[t.encryption.keys.fact(n)]};case Cs.
VAULT:case Cs.AIR_GAPPED_VAULT:return{backupVaults:[e.fact(n)]};case Cs.PLAN:return{backupVaults:e.foreign(n)};case Cs.RESTORE_TESTS:
return{restoreTests:(0,Cs.restoreTests)(t.reader,t.encryption,n)}}let{reader:s}=t,i=(0,Dh.isSdkCall)(s,n)?(0,Dh.sdkCalls)(
s,n,t.encryption):[];return{environments:(0,GW.environments)(s,n),sdkCalls:i,tables:(0,zW.sdkTables)(t,n,i),daxClusters:(0,Dh.
sdkClusters)(s,i)}}function s2(t,e){return{where:e.template.locate(e),encryptionAtRest:t.boolean(e,"SSESpecification","S\
SEEnabled"),endpointEncryption:t.text(e,"ClusterEndpointEncryptionType")}}});var Vc=d(Jt=>{"use strict";Object.defineProperty(Jt,"__esModule",{value:!0});Jt.checkTemplates=f2;Jt.templateOf=NO;Jt.checkGroups=
MO;Jt.resultOf=RO;Jt.checkGroup=IO;Jt.isAboutUnknownValue=qO;var i2=require("path"),r2=Um(),o2=J0(),a2=cn(),AO=je(),Wc=b(),
c2=sc(),In=Me(),l2=Lv(),EO=Dv(),u2=np(),d2=OO(),PO=oe();function f2(t,e={}){let n=new Map(t.map(({file:s,text:i})=>[s,i]));
return MO([{templates:t.map(s=>NO(s))}],s=>n.get(s)??"",e)}function NO({file:t,text:e,region:n,account:s,stackName:i,tags:r,
parameters:o},a=t){let c=(0,a2.parseTemplate)(t,e);return new PO.Template(c,{stackPath:a,file:t,region:n,account:s,stackName:i,
tags:r,parameters:o,pathOf:l=>(0,Wc.textOrNone)((0,Wc.at)((0,Wc.at)(c,"Resources",l),"Metadata","aws:cdk:path"))||void 0})}
function MO(t,e,n){return RO(t,t.map(s=>IO(s,n)),e,n)}function RO(t,e,n,s){let i=p2(e.flatMap(({findings:a})=>a)),r=new Map;
i.forEach(a=>(0,Wc.addTo)(r,a.found.finding.where.templateFile??"",a));let o=[...r].flatMap(([a,c])=>{let l=new o2.TemplatePositions(
(0,AO.withSlashes)(a),n(a));return c.map(u=>m2(u,l,s))});return{files:[...new Set(t.flatMap(({templates:a})=>a.flatMap(({
origin:c})=>(0,AO.withSlashes)(c.file??""))))].sort(),tables:e.reduce((a,{tables:c})=>a+c,0),findings:o.sort(g2)}}function p2(t){
let e=new Map;for(let n of t.filter(({isOfApp:s})=>!s)){let{where:s,message:i}=n.found.finding,r=JSON.stringify([(0,In.resourceKey)(
s),s.logicalId===""?"":s.constructPath,(0,In.findingId)(n.found),i]);(e.get(r)?.suppressed!==void 0||!e.has(r))&&e.set(r,
n)}return[...t.filter(({isOfApp:n})=>n),...e.values()]}function IO(t,{rules:e=c2.CATALOGUE,allowExemptions:n=!0}){let s=(0,d2.
collect)(t.templates,new PO.Scope("")),i=t.metadata!==void 0,r=[],o=(0,u2.applyExemptions)((0,l2.runRules)(s,e,{minimumKey:"\
CUSTOMER_MANAGED",newReplicas:[]}),{exemptions:s.exemptions,declared:[],allowed:n,reports:()=>!0,reportsUnused:l=>e.some(
u=>u.name===l),reportsInvalid:()=>!0,exempted:(l,{reason:u,until:f})=>r.push({found:l,isOfApp:i,suppressed:{kind:"exempt",
reason:u,until:f}})}),a=new Map([...t.metadata??[]].filter(([,l])=>l.some(({type:u})=>u===EO.ACKNOWLEDGED_RULES))),c=o.map(
l=>({found:l,isOfApp:i,suppressed:a.size===0?void 0:h2(l,a)}));return{facts:s,findings:[...c,...r],tables:new Set(s.tables.
map(({where:l})=>(0,In.resourceKey)(l))).size}}function h2(t,e){let n=t.finding.where.constructPath.split("/");for(let s=n.
length;s>0;s-=1){let i=e.get(n.slice(0,s).join("/"))??[],r=(0,EO.acknowledgement)(i,["SecureTable"],[(0,In.ruleId)(t.rule),
(0,In.findingId)(t)]);if(r!==void 0)return{kind:"acknowledged",reason:r}}}function m2({found:t,isOfApp:e,suppressed:n},s,{
unverifiable:i="warn"}){let{rule:r,finding:o}=t,{logicalId:a,resourceType:c,region:l}=o.where,[u]=o.finding?.split(":")??
[],f=qO(t),p=u===CO?void 0:u,m=s.find({rule:r.name,logicalId:a,resourceType:c,replicaRegion:p,region:l}),g=(0,In.findingId)(
t);return{rule:r.name,id:g,severity:f&&i==="warn"?"warning":o.severity,unverifiable:f,guarded:r.guarded,message:o.message,
fix:o.fix,at:m,logicalId:a,resourceType:c,constructPath:y2(t,e),controls:(0,In.controlsText)(r.controls),fingerprint:(0,r2.
fingerprintOf)({at:m,logicalId:a,id:g}),suppressed:n}}var CO="unverifiable";function qO({finding:t}){return t.finding?.split(
":").slice(0,2).includes(CO)??!1}function y2({finding:{where:t}},e){let{constructPath:n,templateFile:s="",logicalId:i}=t;
return(e?n===`${(0,i2.basename)(s)}#${i}`:i===""||n.includes("#"))?void 0:n}function g2(t,e){return TO(t.at.file,e.at.file)||
t.at.line-e.at.line||t.at.column-e.at.column||TO(t.id,e.id)}function TO(t,e){return t<e?-1:+(t>e)}});var Kh=d(qs=>{"use strict";Object.defineProperty(qs,"__esModule",{value:!0});qs.FAIL_ON=void 0;qs.selectRules=b2;qs.fails=
S2;var Fh=H(),Gc=sc(),xh=Me();function b2({rules:t=[],skipped:e=[],frameworks:n=[]}){let s=jh(t).map(LO),i=jh(n).flatMap(
a=>(0,Gc.rulesFor)(w2(a))),r=jh(e).map(LO),o=r.find(a=>a.guarded);if(o!==void 0)throw(0,Fh.codedError)("GuardedRule","--\
skip-rule",`The rule ${o.name} cannot be skipped`,`Exempt the resource: add "cdk-secure-table:exemption": {"rules": ["${o.
name}"], "reason": "why this is acceptable"} to its Metadata.`);return Gc.CATALOGUE.filter(a=>(s.length===0||s.includes(
a))&&(n.length===0||i.includes(a))&&!r.includes(a))}qs.FAIL_ON=["guarded","error","warning","never"];function S2({severity:t,
guarded:e,suppressed:n},s){if(n!==void 0)return!1;switch(s){case"guarded":return t==="error"&&e;case"error":return t==="\
error";case"warning":return!0;case"never":return!1}}function jh(t){return t.flatMap(e=>e.split(",")).map(e=>e.trim())}function LO(t){
let e=t.replace(/^SecureTable-/i,"").replace(/\[.*$/,"").toLowerCase(),n=Gc.CATALOGUE.find(s=>s.name.toLowerCase()===e);
if(n===void 0)throw(0,Fh.codedError)("UnknownRule",t,"There is no rule of this name",`The rules are ${Gc.CATALOGUE.map(s=>s.
name).join(", ")}.`);return n}function w2(t){let e=Object.keys(xh.FRAMEWORKS).filter(n=>[n,xh.FRAMEWORKS[n]].some(s=>t!==
""&&DO(s).startsWith(DO(t))));if(e.length!==1){let n=e.length===0?"There is no framework of this name":`The name stands \
for ${e.join(" and ")}`;throw(0,Fh.codedError)("UnknownFramework",t,n,`The frameworks are ${Object.keys(xh.FRAMEWORKS).join(
", ")}.`)}return e[0]}function DO(t){return t.toLowerCase().replace(/[^a-z0-9]/g,"")}});var Bh=d(Yc=>{"use strict";Object.defineProperty(Yc,"__esModule",{value:!0});Yc.isFailure=k2;Yc.judge=O2;var $O=Bm(),v2=Vc(),
_2=Kh(),xO=cn();function k2({verdict:t}){return t==="fails"}function O2(t,e,n){let{template:s="",changes:i}=e,r=i.length===
0?s:JSON.stringify((0,$O.resolvedTemplate)((0,xO.parseTemplate)(t.stackName,s),i)),{tables:o,findings:a}=jO(t,r,n),c=n.existing===
"WARN"&&a.length>0?T2(t,e,n):new Set;return{tables:o,findings:a.map(l=>({finding:l,verdict:A2(l,c.has(l.fingerprint))}))}}
function A2(t,e){return(0,_2.fails)(t,"guarded")?e?"existing":"fails":t.suppressed!==void 0?"suppressed":t.unverifiable?
"unverifiable":"warns"}function jO({stackName:t,region:e,account:n},s,{unverifiable:i,exemptions:r}){return(0,v2.checkTemplates)(
[{file:t,text:s,stackName:t,region:e,account:n}],{unverifiable:i==="FAIL"?"fail":"warn",allowExemptions:r==="HONOR"})}function T2(t,e,n){
let s=E2(t,e);if(s===void 0)return new Set;try{return new Set(jO(t,s,n).findings.map(({fingerprint:i})=>i))}catch{return new Set}}
function E2({stackName:t,target:e},{template:n="",previousTemplate:s,changes:i}){return s!==void 0||e!=="CHANGE_SET"?s:JSON.
stringify((0,$O.previousTemplate)((0,xO.parseTemplate)(t,n),i))}});var Uh=d(Cn=>{"use strict";Object.defineProperty(Cn,"__esModule",{value:!0});Cn.DOCUMENTATION=Cn.REPOSITORY=void 0;Cn.REPOSITORY=
"https://github.com/cdk-secure-table/cdk-secure-table";Cn.DOCUMENTATION=`${Cn.REPOSITORY}/blob/main/docs`});var VO=d(Nr=>{"use strict";Object.defineProperty(Nr,"__esModule",{value:!0});Nr.success=WO;Nr.internalFailure=M2;Nr.answer=
R2;var FO=Bh(),P2=Uh(),Vh=4096,KO=16384,N2=100;function WO(t,e){return{hookStatus:"SUCCESS",message:Pr(e,Vh),clientRequestToken:t}}
function M2(t,e){return{hookStatus:"FAILED",errorCode:"InternalFailure",message:Pr(e,Vh),clientRequestToken:t}}function R2(t,e,{
tables:n,findings:s}){let i=s.filter(({verdict:l})=>l!=="suppressed"),r=i.filter(FO.isFailure),o=[...r,...i.filter(l=>!(0,FO.
isFailure)(l)),...s.filter(({verdict:l})=>l==="suppressed")],a=o.length===0?void 0:o.slice(0,N2).map(I2);if(r.length===0){
let l=i.length===0?"no findings":`no findings that fail it, ${Wh(i.length,"warning")}:
${BO(i)}`;return{...WO(t,`${e}: ${Wh(n,"table")} checked, ${l}`),annotations:a}}return{hookStatus:"FAILED",errorCode:"No\
nCompliant",message:Pr(`${e}: ${Wh(r.length,"finding")}.
${BO(r)}`,Vh),clientRequestToken:t,annotations:a}}function BO(t){return t.map(({finding:{id:e,logicalId:n,message:s,fix:i}})=>`\
[${e}] ${n||"template"}: ${s} ${i}`).join(`
`)}function I2({finding:t,verdict:e}){let{id:n,rule:s,logicalId:i,message:r,fix:o,suppressed:a}=t,l={fails:"",warns:"",unverifiable:"\
 This depends on values that are known only at deployment.",existing:" The stack has this finding already.",suppressed:`\
 Exempt${a?.until===void 0?"":` until ${a.until}`}: ${a?.reason??"no reason given"}`};return{annotationName:n,status:e===
"unverifiable"||e==="suppressed"?"SKIPPED":"FAILED",statusMessage:Pr(`${i||"template"}: ${r}${l[e]}`,KO),remediationMessage:Pr(
o||"See the documentation of the rule.",KO),remediationLink:`${P2.DOCUMENTATION}/rules.md#${s.toLowerCase()}`,severityLevel:C2[e]}}
var C2={fails:"HIGH",existing:"MEDIUM",warns:"LOW",unverifiable:"LOW",suppressed:"INFORMATIONAL"};function Wh(t,e){return`${t}\
 ${e}${t===1?"":"s"}`}var UO=" \u2026 (more in the annotations)";function Pr(t,e){return t.length<=e?t:`${t.slice(0,e-UO.
length)}${UO}`}});var HO=d(Yh=>{"use strict";Object.defineProperty(Yh,"__esModule",{value:!0});Yh.downloadPayload=q2;var GO=b(),Gh=H(),JO=2e7;
async function q2(t,e){return $2(await L2(t,AbortSignal.timeout(e),e))}async function L2(t,e,n){let s="The connection fa\
iled";try{let i=await fetch(t,{signal:e});if(i.ok&&i.body!==null)return await D2(i.body);s=`The answer is HTTP ${i.status}`}catch(i){
if(i instanceof Jc)throw(0,Gh.codedError)("HookPayloadTooLarge","payload",`The payload has more than ${JO} bytes`,"Split\
 the template into nested stacks, or exclude the stack from the hook by stackFilters.");s=e.aborted?`There was no comple\
te answer within ${n/1e3} seconds`:s}throw(0,Gh.codedError)("HookPayloadUnavailable","payload",`The template could not b\
e downloaded from CloudFormation. ${s}`,"Repeat the operation. If it fails again, see the log of the function.")}var Jc=class extends Error{};
async function D2(t){let e=[],n=0;for await(let s of t){if(n+=s.length,n>JO)throw new Jc;e.push(s)}return Buffer.concat(
e).toString("utf8")}function $2(t){let e=x2(t),[n,s,i]=["template","previousTemplate","changedResources"].map(r=>(0,GO.at)(
e,r)??void 0);if(e===void 0||[n,s].some(r=>r!==void 0&&typeof r!="string"))throw(0,Gh.codedError)("HookPayloadMalformed",
"payload","The payload is not a JSON object with a template as text","Update cdk-secure-table: CloudFormation may have c\
hanged the payload.");return{template:YO(n),previousTemplate:YO(s),changes:(0,GO.listOf)(i??void 0)}}function x2(t){try{
let e=JSON.parse(t);return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}catch{return}}function YO(t){return t===
void 0||t.trim()===""?void 0:t}});var QO=d(Hc=>{"use strict";Object.defineProperty(Hc,"__esModule",{value:!0});Hc.tokenOf=XO;Hc.readRequest=F2;var le=b(),
j2=H(),zO=["STACK","CHANGE_SET"];function XO(t){return(0,le.textOrNone)((0,le.at)(t,"clientRequestToken")??(0,le.at)(t,"\
clientRequesttoken"))}function F2(t){let e=(0,le.textOrNone)((0,le.at)(t,"requestData","targetType")),n=(0,le.textOrNone)(
(0,le.at)(t,"requestData","payload")),s=(0,le.textOrNone)((0,le.at)(t,"actionInvocationPoint")).startsWith("DELETE");if(!zO.
includes(e)||n===""&&!s)throw(0,j2.codedError)("HookRequestUnreadable",e||"event","The event is not a request of a Lambd\
a hook for a stack or a change set",`Use ${zO.join(" and ")} as the target operations of the hook.`);let[,,,i,r,o=""]=(0,le.
textOrNone)((0,le.at)(t,"stackId")??(0,le.at)(t,"stackID")).split(":");return{token:XO(t),target:e,isDeletion:s,stackName:o.
split("/")[1]??"stack",region:i||void 0,account:r||(0,le.textOrNone)((0,le.at)(t,"awsAccountId"))||void 0,payloadUrl:n}}});var ZO=d(Jh=>{"use strict";Object.defineProperty(Jh,"__esModule",{value:!0});Jh.readSettings=B2;var K2=H();function B2(t){
let e=(n,s)=>{let i=t[n]??s[0];return s.find(r=>r===i)??U2(n,s)};return{unverifiable:e("UNVERIFIABLE",["WARN","FAIL"]),existing:e(
"EXISTING",["FAIL","WARN"]),exemptions:e("EXEMPTIONS",["HONOR","REPORT"])}}function U2(t,e){throw(0,K2.codedError)("Hook\
SettingUnknown",t,"The value of the environment variable is unknown",`Use ${e.join(" or ")}.`)}});var sA=d(Hh=>{"use strict";Object.defineProperty(Hh,"__esModule",{value:!0});Hh.handler=Y2;var zc=VO(),W2=Bh(),V2=HO(),eA=QO(),
G2=ZO(),nA=15e3,tA=5e3;async function Y2(t,e){let n=await J2(t,(e?.getRemainingTimeInMillis()??nA+tA)-tA);return console.
log(JSON.stringify({hookStatus:n.hookStatus,errorCode:n.errorCode,message:n.message})),n}async function J2(t,e){let n=(0,eA.
tokenOf)(t);try{let s=(0,G2.readSettings)(process.env),i=(0,eA.readRequest)(t);if(i.isDeletion)return(0,zc.success)(n,`${i.
stackName}: a deletion is not checked`);let r=await(0,V2.downloadPayload)(i.payloadUrl,Math.min(Math.max(e,1),nA));return r.
template===void 0?(0,zc.success)(n,`${i.stackName}: there is no template to check`):(0,zc.answer)(n,i.stackName,(0,W2.judge)(
i,r,s))}catch(s){return(0,zc.internalFailure)(n,s instanceof Error?s.message:String(s))}}});var iA=d(Mr=>{"use strict";Object.defineProperty(Mr,"__esModule",{value:!0});Mr.HELP=void 0;Mr.readArguments=Q2;var H2=require("util"),
z2=H(),X2={format:{type:"string"},output:{type:"string",multiple:!0},rule:{type:"string",multiple:!0},"skip-rule":{type:"\
string",multiple:!0},framework:{type:"string",multiple:!0},"fail-on":{type:"string"},unverifiable:{type:"string"},region:{
type:"string"},account:{type:"string"},parameter:{type:"string",multiple:!0},"parameter-file":{type:"string",multiple:!0},
baseline:{type:"string"},"write-baseline":{type:"boolean"},quiet:{type:"boolean"},help:{type:"boolean",short:"h"}};function Q2(t){
try{let{values:e,positionals:n}=(0,H2.parseArgs)({args:[...t],options:X2,allowPositionals:!0});return{paths:n,values:e}}catch(e){
throw(0,z2.codedError)("UnknownOption","check",Z2(e.message),"Run `cdk-secure-table check --help` for the options.")}}function Z2(t){
return t.split(". ")[0].replace(/\.$/,"")}Mr.HELP=`Usage: cdk-secure-table check [PATH...] [options]

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
`});var cA=d(Qc=>{"use strict";Object.defineProperty(Qc,"__esModule",{value:!0});Qc.Baseline=void 0;var rA=require("fs"),oA=je(),
Xc=b(),eV=_(),tV=H(),zh=class t{entries;static read(e){let n=(0,eV.parseJson)((0,oA.readText)(e)),s=(0,Xc.at)(n,"finding\
s");if((0,Xc.at)(n,"version")!==aA||!(0,Xc.isList)(s)||!s.every(nV))throw(0,tV.codedError)("MalformedBaseline",e,"The fi\
le is not a baseline of this version","Write it again with --write-baseline.");return new t(s)}static readIfExists(e){return(0,rA.
existsSync)(e)?t.read(e):t.none()}static none(){return new t([])}constructor(e){this.entries=e}apply(e){let n=new Map;this.
entries.forEach(({fingerprint:i})=>n.set(i,(n.get(i)??0)+1));let s=e.findings.map(i=>{let r=n.get(i.fingerprint)??0;return i.
suppressed!==void 0||r===0?i:(n.set(i.fingerprint,r-1),{...i,suppressed:{kind:"baseline"}})});return{...e,findings:s}}with({
files:e,findings:n},s){let i=new Set([...s,"Exemption"]),r=this.entries.filter(({file:a,id:c})=>!e.includes(a)||!i.has(sV(
c))),o=n.filter(({suppressed:a})=>a===void 0).map(({at:{file:a},logicalId:c,id:l,fingerprint:u})=>({file:a,logicalId:c,id:l,
fingerprint:u}));return new t([...r,...o])}write(e){let n=this.entries.map(i=>JSON.stringify(i)).sort(),s=`{
  "version": ${aA},
  "findings": [${n.map(i=>`
    ${i}`).join(",")}
  ]
}
`;(0,oA.attempt)(e,()=>(0,rA.writeFileSync)(e,s))}};Qc.Baseline=zh;var aA=1;function nV(t){return["file","logicalId","id",
"fingerprint"].every(e=>typeof(0,Xc.at)(t,e)=="string")}function sV(t){return t.replace(/^SecureTable-/,"").replace(/\[.*$/,
"")}});var uA=d(Xh=>{"use strict";Object.defineProperty(Xh,"__esModule",{value:!0});Xh.readParameters=oV;var iV=cn(),rV=je(),Qe=b(),
lA=H();function oV(t,e){return new Map([...e.flatMap(n=>cV(n)),...t.map(aV)])}function aV(t){let e=t.indexOf("=");if(e<1)
throw(0,lA.codedError)("MalformedParameter",t,"The parameter is not written as NAME=VALUE","Write, for example, --parame\
ter Stage=prod.");return[t.slice(0,e),t.slice(e+1)]}function cV(t){let e=(0,iV.parseDocument)(t,(0,rV.readText)(t)),n=(0,Qe.
at)(e,"Parameters")??e;return((0,Qe.isList)(e)?lV(e):(0,Qe.isObject)(n)?(0,Qe.entriesOf)(n):[[void 0,void 0]]).map(([i,r])=>{
if(typeof i!="string"||!((0,Qe.isScalar)(r)||(0,Qe.isList)(r)&&r.every(Qe.isScalar)))throw(0,lA.codedError)("MalformedPa\
rameterFile",t,"The file does not list names and values of parameters",'Write [{"ParameterKey": "Stage", "ParameterValue\
": "prod"}] or {"Stage": "prod"}.');return[i,String(r)]})}function lV(t){return t.filter(e=>(0,Qe.at)(e,"UsePreviousValu\
e")!==!0).map(e=>[(0,Qe.at)(e,"ParameterKey"),(0,Qe.at)(e,"ParameterValue")])}});var dA=d(Zc=>{"use strict";Object.defineProperty(Zc,"__esModule",{value:!0});Zc.SYNTHESIS_STOPPED=void 0;Zc.SYNTHESIS_STOPPED=
"Synthesis stopped by EncryptedTables.enforce"});var sm=d(Ls=>{"use strict";Object.defineProperty(Ls,"__esModule",{value:!0});Ls.isAssembly=uV;Ls.readManifest=dV;Ls.isStack=
fV;Ls.isNestedAssembly=pV;var Qh=require("fs"),em=require("path"),tm=je(),X=b(),nm=dA(),fA=_(),Zh=H();function uV(t){let e=(0,em.
join)(t,pA);return!(0,Qh.existsSync)(e)||!(0,Qh.statSync)(e).isFile()?!1:(0,Qh.existsSync)((0,em.join)(t,"cdk.out"))||(0,tm.
readStart)(e,nm.SYNTHESIS_STOPPED.length)===nm.SYNTHESIS_STOPPED||(0,X.isObject)((0,X.at)((0,fA.parseJson)((0,tm.readText)(
e)),"artifacts"))}var pA="manifest.json";function dV(t){let e=(0,em.join)(t,pA),n=(0,tm.readText)(e);if(n.startsWith(nm.
SYNTHESIS_STOPPED))throw(0,Zh.codedError)("SynthesisStopped",t,`The assembly was not completed. ${n.trim().replace(/\.$/,
"")}`,"The findings are in validation-report.json: run `cdk-secure-table report`.");let s=(0,fA.parseJson)(n),i=(0,X.at)(
s,"artifacts")??{};if(!(0,X.isObject)(s)||!(0,X.isObject)(i))throw(0,Zh.codedError)("MalformedAssembly",e,"The manifest \
is not the JSON of a CDK assembly","Synthesize the app again.");let r=(0,X.at)(s,"missing");if((0,X.isList)(r)&&r.length>
0)throw(0,Zh.codedError)("ContextMissing",t,"The assembly has dummy values in place of context that was not looked up","\
Synthesize the app with the CDK CLI and credentials for its accounts.");return(0,X.entriesOf)(i).map(([o,a])=>[o,{type:(0,X.
textOrNone)((0,X.at)(a,"type")),environment:(0,X.textOrNone)((0,X.at)(a,"environment")),properties:(0,X.at)(a,"propertie\
s"),metadata:(0,X.at)(a,"metadata"),metadataFile:(0,X.textOrNone)((0,X.at)(a,"additionalMetadataFile"))||void 0,displayName:(0,X.
textOrNone)((0,X.at)(a,"displayName"))||void 0}])}function fV({type:t}){return t==="aws:cloudformation:stack"}function pV({
type:t}){return t==="cdk:cloud-assembly"}});var gA=d(cm=>{"use strict";Object.defineProperty(cm,"__esModule",{value:!0});cm.readAssembly=wV;var hV=require("crypto"),
am=require("fs"),Ds=require("path"),im=sm(),hA=cn(),Rr=je(),te=b(),mV=_(),mA=H(),yV=ap(),gV=On(),bV=oe(),SV=gc();function wV(t,e={}){
return new rm(e).read(t)}var rm=class{defaults;templates=[];metadata=new Map;paths=new om(this.metadata);assets=new yV.AssetFiles;visited=new Set;constructor(e){
this.defaults=e}read(e){return this.assembly(e),[...this.templates].forEach(n=>this.nestedStacks(n)),{templates:this.templates,
metadata:this.metadata}}assembly(e){let n=(0,Rr.attempt)(e,()=>(0,am.realpathSync)(e));if(this.visited.has(n))throw(0,mA.
codedError)("MalformedAssembly",e,"The assemblies of its stages contain each other","Synthesize the app again.");this.visited.
add(n);for(let[s,i]of(0,im.readManifest)(e))(0,im.isNestedAssembly)(i)?this.assembly((0,Ds.join)(e,(0,te.textOrNone)((0,te.
at)(i.properties,"directoryName")))):(0,im.isStack)(i)&&this.stack(e,s,i)}stack(e,n,{environment:s,properties:i,metadata:r,
metadataFile:o,displayName:a}){let c=o===void 0?r:kV((0,Ds.join)(e,o));(0,te.entriesOf)(c).forEach(([p,m])=>this.metadata.
set(p.replace(/^\//,""),(0,te.listOf)(m).flatMap(OV)));let l=a??n,[u,f]=s.replace(/^aws:\/\//,"").split("/");this.templates.
push(this.load((0,Ds.join)(e,(0,te.textOrNone)((0,te.at)(i,"templateFile"))),{...this.defaults,stackPath:l,stackName:(0,te.
textOrNone)((0,te.at)(i,"stackName"))||n,tags:Object.fromEntries((0,te.entriesOf)((0,te.at)(i,"tags")).map(([p,m])=>[p,String(
m)])),...u==="unknown-account"||u===""?{}:{account:u},...f==="unknown-region"||f===void 0?{}:{region:f}}))}load(e,n){let s=(0,hA.
parseDocument)(e,(0,Rr.readText)(e)),{stackPath:i}=n;this.paths.addStack(i);let r=o=>(0,te.textOrNone)((0,te.at)((0,te.at)(
s,"Resources",o),"Metadata","aws:cdk:path"))||this.paths.find(o,i);return new bV.Template(s,{...n,file:e,pathOf:r})}nestedStacks(e){
let n=[...e.resources.values()].filter(({type:s})=>s===SV.STACK);for(let s of n){let{stackPath:i,pathOf:r}=e.origin,o=vV(
this.paths.nestedResource(s.logicalId,i)??r(s.logicalId)),a=o===void 0?void 0:this.templateFile(s,o);if(o!==void 0&&a!==
void 0){let{region:c,account:l}=e,u=this.load(a,{stackPath:o,region:c,account:l});u.parent=(0,gV.parentStack)(s),e.nested.
set(s.logicalId,[u]),this.templates.push(u),this.nestedStacks(u)}}}templateFile({template:e,properties:n},s){let i=(0,mV.
composeText)((0,te.at)(n,"TemplateURL")),r=this.assets.find(i,e)??this.assets.upload(i,e),o=_V((0,Ds.dirname)(e.origin.file),
s);return r===void 0?JSON.stringify(i).includes("AssetParameters")?o:void 0:o!==void 0&&(0,Rr.readText)(o)===(0,Rr.readText)(
r)?o:r}};function vV(t){return t===void 0?void 0:yA.exec(t)?.slice(1,3).join("")}var yA=/^((?:.*\/)?)([^/]+)\.NestedStack\/\2\.NestedStackResource$/;
function _V(t,e){let n=(0,hV.createHash)("md5").update(e.split("/").filter(i=>i!=="Default").join("/")).digest("hex").slice(
0,8).toUpperCase(),s=(0,am.readdirSync)(t).find(i=>i.endsWith(`${n}.nested.template.json`));return s===void 0?void 0:(0,Ds.
join)(t,s)}function kV(t){if(!(0,am.existsSync)(t))throw(0,mA.codedError)("MalformedAssembly",t,`The manifest names ${(0,Ds.
basename)(t)}, which does not exist`,"Synthesize the app again.");return(0,hA.parseDocument)(t,(0,Rr.readText)(t))}function OV(t){
let e=(0,te.at)(t,"type");return typeof e=="string"?[{type:e,data:(0,te.at)(t,"data")}]:[]}var om=class{metadata;stackPaths=new Set;index;constructor(e){
this.metadata=e}addStack(e){this.stackPaths.add(e)}find(e,n){return this.withId(e).find(s=>this.stackOf(s)===n)}nestedResource(e,n){
return this.withId(e).filter(s=>s.startsWith(`${n}/`)&&yA.test(s)).sort((s,i)=>s.split("/").length-i.split("/").length)[0]}withId(e){
return this.index??=this.indexPaths(),this.index.get(e)??[]}indexPaths(){let e=new Map;for(let[n,s]of this.metadata){let i=s.
find(({type:r})=>r==="aws:cdk:logicalId")?.data;typeof i=="string"&&(0,te.addTo)(e,i,n)}return e}stackOf(e){let n=e.split(
"/");for(let s=n.length;s>0;s-=1){let i=n.slice(0,s).join("/");if(this.stackPaths.has(i))return i}}}});var SA=d(Ir=>{"use strict";Object.defineProperty(Ir,"__esModule",{value:!0});Ir.isGlob=EV;Ir.globBase=PV;Ir.globPattern=
NV;var bA=require("path"),AV=je(),TV=H();function EV(t){return/[*?[{]/.test(t)}function PV(t){return(0,bA.dirname)(`${t.
slice(0,t.search(/[*?[{]/))}x`)}function NV(t){let e="",n=0;for(let[s]of(0,AV.withSlashes)((0,bA.normalize)(t)).matchAll(
/\*\*\/|\*\*|\*|\?|\[[^\]]+\]|[^]/g))e+=MV(s,n>0),n+=s==="{"?1:s==="}"?-1:0;try{return new RegExp(`^${e}$`)}catch{throw(0,TV.
codedError)("MalformedGlob",t,"The brackets of the pattern do not match","Close each { and [, or name the file without a\
 wildcard.")}}function MV(t,e){switch(t){case"**/":return"(?:.*/)?";case"**":return".*";case"*":return"[^/]*";case"?":return"\
[^/]";case"{":return"(?:";case"}":return")";case",":return e?"|":","}return t.length>1?t.replace(/^\[!/,"[^"):t.replace(
/[\\^$.|+()[\]]/,"\\$&")}});var OA=d(Ln=>{"use strict";Object.defineProperty(Ln,"__esModule",{value:!0});Ln.STDIN=void 0;Ln.findInputs=RV;var Ht=require("fs"),
Ze=require("path"),lm=SA(),wA=sm(),qn=je(),vA=H();Ln.STDIN="-";function RV(t){let e=new um;return t.forEach(n=>e.add(n)),
{assemblies:[...e.assemblies],files:[...e.files],candidates:[...e.candidates].filter(n=>!e.files.has(n)),stdin:t.includes(
Ln.STDIN)}}var um=class{assemblies=new Set;files=new Set;candidates=new Set;visited=new Set;add(e){if(e===Ln.STDIN)return;
let n=(0,qn.readablePath)(e);(0,lm.isGlob)(n)&&!(0,Ht.existsSync)(n)?this.glob(n):(0,qn.attempt)(n,()=>(0,Ht.statSync)(n)).
isDirectory()?this.folder(n):(0,Ze.basename)(n)==="manifest.json"&&(0,wA.isAssembly)((0,Ze.dirname)(n))?this.assemblies.
add((0,Ze.dirname)(n)):this.files.add(n)}glob(e){let n=(0,lm.globPattern)(e),s=kA((0,lm.globBase)(e),this.visited).filter(
i=>n.test((0,qn.withSlashes)(i)));if(this.visited.clear(),s.length===0)throw(0,vA.codedError)("NothingFound",e,"No file \
matches the pattern","Check the pattern; quote it, so that the shell does not change it.");s.forEach(i=>this.files.add(i))}folder(e){
let n=(0,qn.attempt)(e,()=>(0,Ht.realpathSync)(e));if(!this.visited.has(n)){if(this.visited.add(n),(0,wA.isAssembly)(e)){
this.assemblies.add(e);return}if((0,Ht.existsSync)((0,Ze.join)(e,"cdk.out"))&&(0,Ht.statSync)((0,Ze.join)(e,"cdk.out")).
isFile())throw(0,vA.codedError)("MalformedAssembly",e,"The folder is a CDK assembly without manifest.json","Synthesize t\
he app again.");for(let{name:s,isFolder:i}of _A(e))i?this.folder((0,Ze.join)(e,s)):IV.test(s)&&this.candidates.add((0,Ze.
join)(e,s))}}},IV=/\.(json|ya?ml|template|cfn)$/i,CV=new Set(["node_modules",".git",".aws-sam",".serverless",".venv","ve\
nv","__pycache__"]);function _A(t){return(0,qn.attempt)(t,()=>(0,Ht.readdirSync)(t,{withFileTypes:!0})).filter(({name:n})=>!CV.
has(n)).flatMap(n=>{let s=(0,Ze.join)(t,n.name),i=n.isSymbolicLink()?(0,qn.attempt)(s,()=>(0,Ht.statSync)(s,{throwIfNoEntry:!1})):
n;return i===void 0||!(i.isDirectory()||i.isFile())?[]:[{name:n.name,isFolder:i.isDirectory()}]}).sort((n,s)=>n.name<s.name?
-1:1)}function kA(t,e){let n=(0,qn.attempt)(t,()=>(0,Ht.realpathSync)(t));return e.has(n)?[]:(e.add(n),_A(t).flatMap(({name:s,
isFolder:i})=>i?kA((0,Ze.join)(t,s),e):[(0,Ze.join)(t,s)]))}});var EA=d(dm=>{"use strict";Object.defineProperty(dm,"__esModule",{value:!0});dm.withLocalTemplates=xV;var qV=require("fs"),
AA=require("path"),LV=b(),DV=On(),$V=gc();function xV(t,e){let n=[],s=new Set,i=(o,a)=>{n.push(o),s.add(Dn(o));for(let c of o.
resources.values()){let l=TA(c);if(l!==void 0&&!a.includes(l)&&l!==Dn(o)){let u=e(l,c,o.locate(c).constructPath);u.parent=
(0,DV.parentStack)(c),o.nested.set(c.logicalId,[u]),i(u,[...a,Dn(o)])}}},r=new Set(t.flatMap(({resources:o})=>[...o.values()].
flatMap(a=>TA(a)??[])));return t.filter(o=>!r.has(Dn(o))).forEach(o=>i(o,[])),t.filter(o=>!s.has(Dn(o))).forEach(o=>!s.has(
Dn(o))&&i(o,[])),n}function Dn({origin:t}){return t.file}function TA({type:t,template:e,properties:n}){let s=(0,LV.at)(n,
"TemplateURL"),i=t===$V.STACK&&typeof s=="string"&&s!==""&&!/^[a-z0-9]+:\/\//i.test(s),r=i?(0,AA.join)((0,AA.dirname)(Dn(
e)),s):"";return i&&(0,qV.existsSync)(r)?r:void 0}});var NA=d(ym=>{"use strict";Object.defineProperty(ym,"__esModule",{value:!0});ym.readSources=UV;var jV=require("fs"),FV=gA(),
PA=Vc(),KV=OA(),BV=EA(),fm=cn(),$s=je(),el=b(),hm=H();function UV(t,e,n){let{assemblies:s,files:i,candidates:r,stdin:o}=(0,KV.
findInputs)(t),a=new Map,c=new mm(s.length+i.length+r.length,n),l=(y,S)=>(c.next(y),S()),u=(y,S)=>(0,PA.templateOf)({file:y,
text:S,...e}),f=s.map(y=>l(y,()=>(0,FV.readAssembly)(y,e))),p=i.map(y=>l(y,()=>u(y,(0,$s.readText)(y)))),m=r.flatMap(y=>l(
y,()=>WV(y).map(S=>u(y,S))));o&&(a.set(pm,n.stdin()),p.push(u(pm,a.get(pm)))),c.end();let g=(0,BV.withLocalTemplates)([...p,
...m],(y,{template:S},v)=>(0,PA.templateOf)({file:y,text:(0,$s.readText)(y),region:S.region,account:S.account},v)),h=[...f,
...g.length>0?[{templates:g}]:[]];if(VV(e.parameters??new Map,h.flatMap(y=>y.templates)),h.length===0)throw(0,hm.codedError)(
"NothingFound",t.join(" "),`There is no CloudFormation template among ${r.length} files`,"Pass templates, or folders tha\
t contain them.");return{groups:h,skipped:r.length-m.length,textOf:y=>a.get(y)??(0,$s.readText)(y)}}var pm="<stdin>";function WV(t){
if((0,$s.attempt)(t,()=>(0,jV.statSync)(t).size)>fm.MAX_TEMPLATE_LENGTH&&!(0,fm.isTemplateText)((0,$s.readStart)(t,1e6)))
return[];let e=(0,$s.readText)(t);return(0,fm.isTemplateText)(e)?[e]:[]}function VV(t,e){for(let[n,s]of t){let i=e.filter(
({parent:o})=>o===void 0).flatMap(o=>o.section("Parameters",n)??[]);if(i.length===0)throw(0,hm.codedError)("UnknownParam\
eter",n,"No template has this parameter","Correct the name, or remove the parameter.");if(i.map(o=>({list:(0,el.at)(o,"A\
llowedValues"),type:(0,el.textOrNone)((0,el.at)(o,"Type"))})).find(({list:o,type:a})=>(0,el.isList)(o)&&!a.includes("Lis\
t")&&!o.map(String).includes(s))!==void 0)throw(0,hm.codedError)("ParameterNotAllowed",n,`The value ${s} is not among th\
e AllowedValues of the template`,"Pass an allowed value.")}}var mm=class{total;io;started=Date.now();read=0;shown=0;constructor(e,n){
this.total=e,this.io=n}next(e){this.read+=1;let n=Date.now();this.io.isTerminal&&n-this.started>500&&n-this.shown>100&&(this.
shown=n,this.io.stderr(`\r\x1B[KReading ${this.read} of ${this.total}: ${e}`.slice(0,100)))}end(){this.shown>0&&this.io.
stderr("\r\x1B[K")}}});var qA=d(wm=>{"use strict";Object.defineProperty(wm,"__esModule",{value:!0});wm.check=zV;var IA=require("fs"),MA=iA(),gm=cA(),
GV=Vc(),YV=uA(),bm=Kh(),JV=NA(),HV=je(),tl=H();function zV(t,e,n,s=n){let{paths:i,values:r}=(0,MA.readArguments)(t);if(r.
help===!0)return e.stdout(MA.HELP),0;let o=XV(r,n,e.hasColors?s:n),{rules:a,baseline:c,isQuiet:l}=o,u=(0,JV.readSources)(
i.length===0?eG():i,o.defaults,e),f=(0,GV.checkGroups)(u.groups,h=>u.textOf(h),{rules:a,unverifiable:o.unverifiable}),p=o.
writesBaseline?c.with(f,a.map(({name:h})=>h)):c;o.writesBaseline&&p.write(r.baseline);let m=p.apply(f);o.outputs.forEach(
({file:h,render:y})=>(0,HV.attempt)(h,()=>(0,IA.writeFileSync)(h,RA(y(m)))));let g=m.findings.filter(h=>(0,bm.fails)(h,o.
failOn));if((!l||g.length>0)&&e.stdout(RA(o.render(l?{...m,findings:g}:m))),u.skipped>0&&!l){let h=u.skipped===1?"file i\
s no CloudFormation template and was":"files are no CloudFormation templates and were";e.stderr(`${u.skipped} ${h} not c\
hecked.
`)}return g.length>0?1:0}function XV(t,e,n){let s=t["write-baseline"]===!0;return{render:CA(t.format??"text",n),outputs:(t.
output??[]).map(i=>QV(i,e)),rules:(0,bm.selectRules)({rules:t.rule,skipped:t["skip-rule"],frameworks:t.framework}),failOn:Sm(
"--fail-on",t["fail-on"]??"guarded",bm.FAIL_ON),unverifiable:Sm("--unverifiable",t.unverifiable??"warn",["warn","fail"]),
defaults:{region:t.region,account:t.account,parameters:(0,YV.readParameters)(t.parameter??[],t["parameter-file"]??[])},baseline:ZV(
t.baseline,s),writesBaseline:s,isQuiet:t.quiet===!0}}function CA(t,e){return e[Sm("--format",t,Object.keys(e))]}function QV(t,e){
let n=t.indexOf("=");if(n<1||n===t.length-1)throw(0,tl.codedError)("MalformedOption","--output",`${t} is not written as \
FORMAT=FILE`,"Write, for example, --output sarif=results.sarif.");return{file:t.slice(n+1),render:CA(t.slice(0,n),e)}}function Sm(t,e,n){
let s=n.find(i=>i===e);if(s===void 0)throw(0,tl.codedError)("MalformedOption",t,`${JSON.stringify(e)} is not a value of \
this option`,`Pass ${n.join(", ")}.`);return s}function ZV(t,e){if(t===void 0&&e)throw(0,tl.codedError)("MalformedOption",
"--write-baseline","The file of the baseline is missing","Add --baseline FILE.");return t===void 0?gm.Baseline.none():e?
gm.Baseline.readIfExists(t):gm.Baseline.read(t)}function eG(){if(!(0,IA.existsSync)("cdk.out"))throw(0,tl.codedError)("N\
othingFound","check","There is no path, and no folder cdk.out","Pass templates or folders, for example `cdk-secure-table\
 check template.yaml`.");return["cdk.out"]}function RA(t){return t===""||t.endsWith(`
`)?t:`${t}
`}});var qr=d(Cr=>{"use strict";Object.defineProperty(Cr,"__esModule",{value:!0});Cr.wrap=tG;Cr.printable=nG;Cr.wellFormed=iG;
function tG(t,e){let n=[],s="";for(let i of t.split(/\s+/).filter(r=>r!==""))s!==""&&s.length+1+i.length>e?(n.push(s),s=
i):s=s===""?i:`${s} ${i}`;return s===""?n:[...n,s]}function nG(t){return t.replace(sG,LA)}function LA(t){return`\\u${t.charCodeAt(
0).toString(16).padStart(4,"0")}`}var sG=/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;function iG(t){
return t.replace(rG,LA)}var rG=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g});var $n=d(xs=>{"use strict";Object.defineProperty(xs,"__esModule",{value:!0});xs.Markup=void 0;xs.markup=nl;xs.prose=aG;var DA=qr(),
Lr=class{html;constructor(e){this.html=e}};xs.Markup=Lr;function nl(t,...e){return new Lr(t.map((n,s)=>s===0?n:$A(e[s-1])+
n).join(""))}function $A(t){return t===void 0?"":typeof t=="string"||typeof t=="number"?oG(String(t)):t instanceof Lr?t.
html:t.map($A).join("")}function oG(t){return(0,DA.wellFormed)(t.split(`
`).map(DA.printable).join(`
`)).replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}function aG(t){let e=t.split("`");return e.length%2===0?nl`${t}`:nl`${e.
map((n,s)=>s%2===0?n:nl`<code>${n}</code>`)}`}});var jA=d(sl=>{"use strict";Object.defineProperty(sl,"__esModule",{value:!0});sl.filters=cG;sl.filterValue=xA;var vm=$n();
function cG(t,e){return(0,vm.markup)`<form class="filters" data-list="${t}" aria-label="Filter" hidden>
<label>Text <input type="search" name="text" autocomplete="off"></label>
${e.map(({name:n,label:s,options:i})=>(0,vm.markup)`<label>${s} <select name="${n}"><option value="">All</option>${i.map(
([r,o])=>(0,vm.markup)`<option value="${xA(r)}">${o}</option>`)}</select></label>
`)}<button type="reset">Clear</button>
<span role="status" class="soft small"></span>
</form>`}function xA(t){return t.replace(/\s+/g,"_")}});var xn=d(zt=>{"use strict";Object.defineProperty(zt,"__esModule",{value:!0});zt.summarize=FA;zt.summaryText=uG;zt.counted=
Dr;zt.numberText=KA;zt.findingsByFile=dG;zt.suppressionText=fG;var lG=b();function FA(t){let e=t.filter(({suppressed:s})=>s===
void 0),n=s=>e.filter(s).length;return{errors:n(({severity:s})=>s==="error"),warnings:n(({severity:s})=>s==="warning"),unverifiable:n(
({unverifiable:s})=>s),suppressed:t.length-e.length}}function uG({files:t,tables:e,findings:n}){let{errors:s,warnings:i,
unverifiable:r,suppressed:o}=FA(n);return`${[Dr(s,"error"),Dr(i,"warning"),...r>0?[`${r} unverifiable`]:[],...o>0?[`${o}\
 suppressed`]:[]].join(", ")} in ${Dr(t.length,"file")} with ${Dr(e,"table")}`}function Dr(t,e){return`${KA(t)} ${e}${t===
1?"":"s"}`}function KA(t){return t.toLocaleString("en-US")}function dG(t){let e=new Map;return t.forEach(n=>(0,lG.addTo)(
e,n.at.file,n)),e}function fG({suppressed:t}){if(t===void 0)return;let{kind:e,reason:n,until:s}=t;return`${e==="baseline"?
"in the baseline":e}${s===void 0?"":` until ${s}`}${n===void 0?"":`: ${n}`}`}});var UA=d(Om=>{"use strict";Object.defineProperty(Om,"__esModule",{value:!0});Om.findingCards=mG;var BA=jA(),De=$n(),pG=xn(),
hG=b();function mG(t){if(t.length===0)return(0,De.markup)`<p><span class="badge pass">✓ No open findings</span></p>`;let e=new Map;
for(let i of[...t].sort(bG))(0,hG.addTo)(e,JSON.stringify([i.id,$r(i),i.message,km(i)]),i);let n=[...new Set(t.map(({rule:i})=>i))].
sort(),s=_m.filter(i=>t.some(r=>$r(r)===i));return(0,De.markup)`${(0,BA.filters)("finding-list",[{name:"level",label:"Le\
vel",options:s.map(i=>[i,yG[i]])},{name:"rule",label:"Rule",options:n.map(i=>[i,i])}])}
<div id="finding-list">
${[...e.values()].map(SG)}</div>`}var _m=["error","warning","unverifiable"],yG={error:"Error",warning:"Warning",unverifiable:"\
Unverifiable"},gG={error:["fail","\u2717 Error"],warning:["unknown","\u26A0 Warning"],unverifiable:["unknown","? Unverif\
iable"]};function $r({severity:t,unverifiable:e}){return t==="error"?"error":e?"unverifiable":"warning"}function bG(t,e){
return _m.indexOf($r(t))-_m.indexOf($r(e))}function km({fix:t}){return t.split(`
`)[0]}function SG(t){let[e]=t,n=$r(e),[s,i]=gG[n],r=n==="error"&&e.unverifiable?", unverifiable":"",o=t.map(wG);return(0,De.
markup)`<article class="card ${s}" data-row data-level="${n}" data-rule="${(0,BA.filterValue)(e.rule)}">
<h3><span class="badge">${i}${r}</span> ${e.id}</h3>
<p>${(0,De.prose)(e.message)}</p>
${km(e)===""?"":(0,De.markup)`<p><strong>Fix.</strong> ${(0,De.prose)(km(e))}</p>`}
${t.length===1?o:(0,De.markup)`<details><summary>${(0,pG.counted)(t.length,"place")}</summary>${o}</details>`}
${e.controls.length===0?"":(0,De.markup)`<p class="soft small">${e.controls.join(" \xB7 ")}</p>`}
</article>
`}function wG(t){let{at:e,logicalId:n,resourceType:s}=t,[,...i]=t.fix.split(`
`);return(0,De.markup)`<p><span class="path">${vG(t)}</span>${s===""?"":(0,De.markup)` <span class="soft small">${[s,n].
filter(r=>r!=="").join(" ")}</span>`}<br>
<span class="path soft">${e.file}:${e.line}:${e.column}</span>${i.map(r=>(0,De.markup)`<br><code>${r}</code>`)}</p>`}function vG({
constructPath:t,logicalId:e,at:n}){return t??(e===""?n.file:e)}});var WA=d(il=>{"use strict";Object.defineProperty(il,"__esModule",{value:!0});il.PAGE_SCRIPT=void 0;il.PAGE_SCRIPT=`
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
`});var VA=d(rl=>{"use strict";Object.defineProperty(rl,"__esModule",{value:!0});rl.PAGE_STYLE=void 0;rl.PAGE_STYLE=`
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
.card { padding: .875rem 1rem; margin: .75rem 0; border-left: 4px solid var(--none); }
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
thead th { position: sticky; top: 0; background: var(--card); border-bottom: 2px solid var(--line); white-space: nowrap;\
 z-index: 1; }
tbody th { font-weight: 600; min-width: 10rem; }
.nowrap { white-space: nowrap; }
td .detail { display: block; color: var(--soft); font-size: .8125rem; overflow-wrap: anywhere; margin-top: .125rem; }
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
  thead { display: table-header-group; }
  tr, .card, .tile { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`});var HA=d(Tm=>{"use strict";Object.defineProperty(Tm,"__esModule",{value:!0});Tm.htmlPage=kG;var _G=require("crypto"),Am=$n(),
GA=WA(),YA=VA();function kG(t,e){let n=`default-src 'none'; style-src '${JA(YA.PAGE_STYLE)}'; script-src '${JA(GA.PAGE_SCRIPT)}\
'; base-uri 'none'; form-action 'none'`;return(0,Am.markup)`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${n}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${t}</title>
<style>${new Am.Markup(YA.PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${e}
<script>${new Am.Markup(GA.PAGE_SCRIPT)}</script>
</body>
</html>
`.html}function JA(t){return`sha256-${(0,_G.createHash)("sha256").update(t).digest("base64")}`}});var tT=d(ol=>{"use strict";Object.defineProperty(ol,"__esModule",{value:!0});ol.suppressedTable=AG;ol.endsSoon=ZA;var js=$n(),
QA=xn(),OG=30;function AG(t,e){if(t.length===0)return(0,js.markup)`<p class="soft">No finding is exempt or acknowledged.</p>`;
let n=[...t].sort((s,i)=>XA(zA(s),zA(i))||XA(s.id,i.id));return(0,js.markup)`<div class="frame" role="region" aria-label="Exemptions" tabindex="0"><table>
<caption>${(0,QA.counted)(t.length,"finding")} that ${t.length===1?"does":"do"} not count, and why</caption>
<thead><tr>${TG.map(s=>(0,js.markup)`<th scope="col">${s}</th>`)}</tr></thead>
<tbody>
${n.map(s=>EG(s,e))}</tbody>
</table></div>`}var TG=["Construct or resource","Rule","Kind","Reason","Last day"];function ZA({suppressed:t},e){return t?.
until!==void 0&&eT(t.until,e)<=OG}function EG(t,e){let{suppressed:n,id:s,message:i,constructPath:r,logicalId:o,at:a}=t,c=n?.
until,l=ZA(t,e)?(0,js.markup)` <span class="badge unknown">⚠ ${NG(eT(c,e))}</span>`:"";return(0,js.markup)`<tr>
<th scope="row"><span class="path">${r??(o===""?a.file:o)}</span></th>
<td>${s}<span class="detail">${(0,js.prose)(i)}</span></td>
<td>${PG[n.kind]}</td><td>${n?.reason??"\u2013"}</td><td>${c??"None"}${l}</td>
</tr>
`}var PG={exempt:"Exempt",acknowledged:"Acknowledged",baseline:"In the baseline"};function NG(t){return t<0?"ended":t===
0?"ends today":`ends in ${(0,QA.counted)(t,"day")}`}function eT(t,e){return Math.round((Date.parse(t)-Date.parse(e))/864e5)}
function zA({suppressed:t}){return t?.until??"9999-12-31"}function XA(t,e){return t<e?-1:+(t>e)}});var sT=d(Em=>{"use strict";Object.defineProperty(Em,"__esModule",{value:!0});Em.tiles=MG;var nT=$n();function MG(t){return(0,nT.
markup)`<ul class="tiles">
${t.map(RG)}</ul>`}function RG({name:t,figure:e,note:n,state:s}){return(0,nT.markup)`<li class="tile ${s}">
<div class="name">${t}</div><div class="figure">${e}</div><div class="note">${n}</div>
</li>
`}});var oT=d(cl=>{"use strict";Object.defineProperty(cl,"__esModule",{value:!0});cl.renderHtml=DG;cl.findingTiles=rT;var IG=UA(),
CG=HA(),iT=$n(),xr=xn(),qG=tT(),LG=sT();function DG({files:t,tables:e,findings:n}){let s=n.filter(({suppressed:r})=>r===
void 0),i=n.filter(r=>r.suppressed!==void 0);return(0,CG.htmlPage)("Table encryption check",(0,iT.markup)`<header>
<h1>Table encryption check</h1>
<p class="soft">${(0,xr.counted)(t.length,"template")} with ${(0,xr.counted)(e,"DynamoDB table")}</p>
</header>
<main id="main">
${(0,LG.tiles)(rT(n))}
<h2>Findings</h2>
${(0,IG.findingCards)(s)}
<h2>Exemptions</h2>
${(0,qG.suppressedTable)(i,new Date().toISOString().slice(0,10))}
<h2>Templates</h2>
<details class="block"><summary>${(0,xr.counted)(t.length,"template")}</summary>
<ul class="plain">${t.map(r=>(0,iT.markup)`<li class="path">${r}</li>`)}</ul>
</details>
</main>`)}function rT(t){let{errors:e,warnings:n,unverifiable:s,suppressed:i}=(0,xr.summarize)(t);return[al("Errors",e,e===
0?"\u2713 none":"\u2717 to fix",e===0?"pass":"fail"),al("Warnings",n,n===0?"\u2713 none":"\u26A0 to review",n===0?"pass":
"unknown"),al("Unverifiable",s,s===0?"\u2713 none":"? known at deployment",s===0?"pass":"unknown"),al("Exempt",i,i===0?"\
\u2013 none":"\u25C7 with a reason",i===0?"none":"exempt")]}function al(t,e,n,s){return{name:t,figure:(0,xr.numberText)(
e),note:n,state:s}}});var aT=d(Pm=>{"use strict";Object.defineProperty(Pm,"__esModule",{value:!0});Pm.renderJson=jG;var $G=xn(),xG=1;function jG({
files:t,tables:e,findings:n}){return JSON.stringify({version:xG,summary:{files:t.length,tables:e,...(0,$G.summarize)(n)},
files:t,findings:n},void 0,2)}});var dT=d(Nm=>{"use strict";Object.defineProperty(Nm,"__esModule",{value:!0});Nm.renderJunit=KG;var lT=xn(),cT=qr(),FG=b();
function KG({files:t,findings:e}){let n=(0,lT.findingsByFile)(e),s=[...new Set([...t,...n.keys()])].map(r=>BG(r,n.get(r)??
[])),i=s.flatMap(({cases:r})=>r);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="cdk-secure-table"${uT(
i)}>`,...s.map(({xml:r})=>r),"</testsuites>",""].join(`
`)}function BG(t,e){let n=e.length===0?[UG(t)]:WG(e).map(([s,i])=>VG(s,i));return{cases:n,xml:[`  <testsuite name="${Xt(
t)}"${uT(n)}>`,...n.map(({xml:s})=>s),"  </testsuite>"].join(`
`)}}function uT(t){let e=n=>t.filter(s=>s.outcome===n).length;return` tests="${t.length}" failures="${e("failure")}" err\
ors="0" skipped="${e("skipped")}" time="0"`}function UG(t){return{outcome:"passed",xml:`    <testcase classname="${Xt(t)}\
" name="no findings" time="0"/>`}}function WG(t){let e=new Map;return t.forEach(n=>(0,FG.addTo)(e,[n.id,n.logicalId].filter(
s=>s!=="").join(" "),n)),[...e].flatMap(([n,s])=>s.map((i,r)=>[r===0?n:`${n} (${r+1})`,i]))}function VG(t,e){let n=GG(e),
s=`    <testcase classname="${Xt(e.at.file)}" name="${Xt(t)}" time="0">`;return{outcome:n,xml:[s,YG(e,n),"    </testcase\
>"].join(`
`)}}function GG({suppressed:t,severity:e,unverifiable:n}){return t!==void 0?"skipped":e==="error"?"failure":n?"skipped":
"passed"}function YG(t,e){let{message:n,fix:s,at:i,rule:r,constructPath:o}=t,a=[`${i.file}:${i.line}:${i.column}`,...o===
void 0?[]:[o]],c=Xt([n,`Fix: ${s}`,...a].join(`
`));switch(e){case"failure":return`      <failure type="${Xt(r)}" message="${Xt(n)}">${c}</failure>`;case"skipped":return[
`      <skipped message="${Xt((0,lT.suppressionText)(t)??`unverifiable: ${n}`)}"/>`,`      <system-out>${c}</system-out>`].
join(`
`);case"passed":return`      <system-out>warning: ${c}</system-out>`}}function Xt(t){return(0,cT.wellFormed)(t.split(`
`).map(cT.printable).join(`
`)).replace(/[&<>"'\uFFFE\uFFFF]/g,e=>JG[e]??"")}var JG={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"}});var wT=d(ge=>{"use strict";Object.defineProperty(ge,"__esModule",{value:!0});ge.OWN_RULES=void 0;ge.renderSarif=ZG;ge.sarifText=
pT;ge.sarifRun=hT;ge.ruleDescriptor=mT;ge.sarifResult=yT;ge.suppressionOf=gT;ge.fileUri=bT;ge.isRelative=ST;var HG=sc(),
ll=Me(),zG=np(),fT=Uh(),XG=qr(),QG="https://json.schemastore.org/sarif-2.1.0.json";function ZG({findings:t}){let e=ge.OWN_RULES.
map(mT),n=t.map(s=>yT(s,`SecureTable-${s.rule}`,e,"secureTable/v1"));return pT([hT("cdk-secure-table",e,n)])}ge.OWN_RULES=
[...HG.CATALOGUE,zG.EXEMPTION_RULE];function pT(t){let e={$schema:QG,version:"2.1.0",runs:[...t]};return JSON.stringify(
e,void 0,2)}function hT(t,e,n){let s=t==="cdk-secure-table"?{informationUri:fT.REPOSITORY}:{};return{tool:{driver:{name:t,
...s,rules:[...e]}},columnKind:"utf16CodeUnits",results:[...n]}}function mT(t){let e=(0,ll.controlsText)(t.controls);return{
id:(0,ll.ruleId)(t),name:t.name,shortDescription:{text:t.title},fullDescription:{text:`${t.title}. ${t.why}`},helpUri:`${fT.
DOCUMENTATION}/rules.md#${t.name.toLowerCase()}`,help:{text:[t.why,t.remedy,...e].join(`

`),markdown:[t.why,`**Fix.** ${t.remedy}`,...e.map(n=>`- ${n}`)].join(`

`)},defaultConfiguration:{level:t.guarded?"error":"warning"},properties:{tags:["security","dynamodb",...eY(t)]}}}function eY(t){
return Object.keys(ll.FRAMEWORKS).filter(n=>t.controls[n]!==void 0).map(n=>ll.FRAMEWORKS[n])}function yT(t,e,n,s){let{id:i,
severity:r,message:o,fix:a,at:c,logicalId:l,constructPath:u,fingerprint:f,suppressed:p,unverifiable:m,controls:g}=t;return{
ruleId:e,ruleIndex:n.findIndex(h=>h.id===e),level:r,message:{text:`${o} ${a}`.trim()},locations:[{physicalLocation:{artifactLocation:{
uri:bT(c.file),...ST(c.file)?{uriBaseId:"%SRCROOT%"}:{}},region:{startLine:c.line,startColumn:c.column,endLine:c.endLine,
endColumn:c.endColumn}},logicalLocations:[...l===""?[]:[{name:l,kind:"resource"}],...u===void 0?[]:[{fullyQualifiedName:u,
kind:"construct"}]]}],partialFingerprints:{[s]:f},suppressions:p===void 0?[]:[gT(p)],properties:{id:i,unverifiable:m,controls:[
...g]}}}function gT({kind:t,reason:e,until:n}){let s=[...e===void 0?[]:[e],...n===void 0?[]:[`(until ${n})`]].join(" ");
return{kind:t==="baseline"?"external":"inSource",status:"accepted",...s===""?{}:{justification:s}}}function bT(t){let e=t.
split("/").map(s=>encodeURIComponent((0,XG.wellFormed)(s))).join("/"),n=/^([A-Za-z])%3A\//.exec(e);return n===null?e.startsWith(
"/")?`file://${e}`:e:`file:///${n[1]}:${e.slice(4)}`}function ST(t){return!t.startsWith("/")&&!/^[A-Za-z]:/.test(t)}});var _T=d(fl=>{"use strict";Object.defineProperty(fl,"__esModule",{value:!0});fl.renderText=nY;fl.renderColoredText=sY;var ul=xn(),
Kr=qr(),tY=80;function nY(t){return vT(t,iY)}function sY(t){return vT(t,rY)}var jr=t=>t,Fr=t=>e=>`\x1B[${t}m${e}\x1B[0m`,
iY={file:jr,error:jr,warning:jr,suppressed:jr,none:jr},rY={file:Fr(1),error:Fr(31),warning:Fr(33),suppressed:Fr(2),none:Fr(
32)};function vT(t,e){let n=[...(0,ul.findingsByFile)(t.findings)].map(([i,r])=>[e.file((0,Kr.printable)(i)),...r.map(o=>oY(
o,e))].join(`

`)),s=t.findings.every(({suppressed:i})=>i!==void 0);return[...n,s?e.none((0,ul.summaryText)(t)):(0,ul.summaryText)(t)].
join(`

`).concat(`
`)}function oY(t,e){let{at:n,severity:s,id:i,message:r,fix:o,logicalId:a,constructPath:c}=t,l=(0,ul.suppressionText)(t),
u=l===void 0?e[s](s):e.suppressed("suppressed");return[`${(0,Kr.printable)(n.file)}:${n.line}:${n.column} ${u}`,`  ${(0,Kr.
printable)(i)}`,...aY(a,c),...dl("",r),...l===void 0?dl("Fix: ",o):dl("",cY(l)).map(e.suppressed)].join(`
`)}function aY(t,e){let n=[t,...e===void 0?[]:[`(${e})`]].filter(s=>s!=="").join(" ");return n===""?[]:dl("",n)}function dl(t,e){
return(0,Kr.wrap)(`${t}${(0,Kr.printable)(e)}`,tY-2).map(n=>`  ${n}`)}function cY(t){return t[0].toUpperCase()+t.slice(1)}});var OT=d(jn=>{"use strict";Object.defineProperty(jn,"__esModule",{value:!0});jn.FORMATS_IN_COLOR=jn.FORMATS=void 0;var lY=oT(),
uY=aT(),dY=dT(),fY=wT(),kT=_T();jn.FORMATS={text:kT.renderText,json:uY.renderJson,sarif:fY.renderSarif,junit:dY.renderJunit,
html:lY.renderHtml};jn.FORMATS_IN_COLOR={...jn.FORMATS,text:kT.renderColoredText}});var PT=d(Rm=>{"use strict";Object.defineProperty(Rm,"__esModule",{value:!0});Rm.main=bY;var AT=require("fs"),pl=require("path"),
pY=qA(),TT=OT(),Mm=b(),hY=_(),mY=H(),yY=`Usage: cdk-secure-table COMMAND [options]

Commands
  check [PATH...]     check CloudFormation templates and cdk.out folders
  report [FOLDER]     make reports from a synthesized CDK app

Run \`cdk-secure-table COMMAND --help\` for the options of a command.
`,gY=2;async function bY(t,e){let[n,...s]=t;try{switch(n){case"check":return(0,pY.check)(s,e,TT.FORMATS,TT.FORMATS_IN_COLOR);case"\
--version":return e.stdout(`${ET()}
`),0;case"--help":case"-h":return e.stdout(yY),0}throw(0,mY.codedError)("UnknownCommand",n??"cdk-secure-table","There is\
 no such command","Run `cdk-secure-table --help` for the commands.")}catch(i){return e.stderr(`${i instanceof Error?SY(i):
String(i)}
`),gY}}function SY(t){return t.message.startsWith("[")?t.message:`[CheckFailed] cdk-secure-table: ${t.message}. Please r\
eport this with the template.
${t.stack??""}`}function ET(t=__dirname){let e=(0,AT.existsSync)((0,pl.join)(t,"package.json"))?(0,hY.parseJson)((0,AT.readFileSync)(
(0,pl.join)(t,"package.json"),"utf8")):void 0;return(0,Mm.at)(e,"name")==="cdk-secure-table"?(0,Mm.textOrNone)((0,Mm.at)(
e,"version")):(0,pl.dirname)(t)===t?"unknown":ET((0,pl.dirname)(t))}});var NT=d(Im=>{"use strict";Object.defineProperty(Im,"__esModule",{value:!0});Im.processIo=_Y;var wY=require("fs"),vY=H();
function _Y(){let{stdout:t,stderr:e,env:n}=process;return t.on("error",s=>process.exit(s.code==="EPIPE"?process.exitCode:
2)),{stdout:s=>t.write(s),stderr:s=>e.write(s),stdin:()=>{try{return(0,wY.readFileSync)(0,"utf8")}catch(s){throw(0,vY.codedError)(
"UnreadableFile","<stdin>",`The standard input cannot be read: ${s.message}`,"Pipe a template into it.")}},hasColors:t.isTTY&&
(n.NO_COLOR??"")===""&&n.TERM!=="dumb",isTerminal:e.isTTY}}});exports.handler=(t,e)=>sA().handler(t,e);require.main===module&&PT().main(process.argv.slice(2),NT().processIo()).then(t=>{
process.exitCode=t});
