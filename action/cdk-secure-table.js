#!/usr/bin/env node
// Written by the build from src/check. It contains code of yaml 2.9.1 (ISC): https://github.com/cdk-secure-table/cdk-secure-table/blob/main/NOTICE
var d=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var b=d(ue=>{"use strict";Object.defineProperty(ue,"__esModule",{value:!0});ue.isObject=jr;ue.isList=Rm;ue.isScalar=hT;ue.
at=Im;ue.entriesOf=mT;ue.listOf=yT;ue.textOrNone=gT;ue.booleanOf=bT;ue.canonical=ST;ue.addTo=wT;ue.isTooBig=_T;function jr(t){
return typeof t=="object"&&t!==null&&!Array.isArray(t)}function Rm(t){return Array.isArray(t)}function hT(t){return typeof t==
"string"||typeof t=="number"||typeof t=="boolean"}function Im(t,e,n,s){let i=jr(t)&&Object.hasOwn(t,e)?t[e]:void 0;return n===
void 0?i:Im(i,n,s)}function mT(t){return jr(t)?Object.entries(t):[]}function yT(t){return t===void 0?[]:Rm(t)?t:[t]}function gT(t){
return typeof t=="string"?t:""}function bT(t){let e=typeof t=="boolean"||typeof t=="string"?String(t).toLowerCase():"";return e===
"true"||e==="false"?e==="true":void 0}function ST(t){return JSON.stringify(t,(e,n)=>jr(n)?Object.fromEntries(Object.entries(
n).sort(([s],[i])=>s<i?-1:1)):n)??""}function wT(t,e,n){let s=t.get(e);s===void 0?t.set(e,[n]):s.push(n)}var vT=60,Mm=5e4;
function _T(t){let e=[{value:t,depth:0}],n=0;for(let s=e.pop();s;s=e.pop()){if(n+=1,s.depth>vT||n>Mm)return!0;if(typeof s.
value=="object"&&s.value!==null){let i=Object.values(s.value);if(i.length+e.length>Mm)return!0;for(let r of i)e.push({value:r,
depth:s.depth+1})}}return!1}});var P=d(x=>{"use strict";Object.defineProperty(x,"__esModule",{value:!0});x.DEPTH_LIMIT=x.NO_VALUE=void 0;x.asIntrinsic=
$n;x.isIntrinsic=ul;x.isPlainObject=OT;x.hasGeneratedKeys=dl;x.isNoValue=fl;x.hasIntrinsic=AT;x.hasMacro=TT;x.contains=Kr;
x.attributeOf=Cm;x.namedResource=PT;x.conditional=pl;x.ifBranches=hl;x.presentBranches=ll;x.itemBranches=NT;x.mapBranches=
qm;x.atShortest=Fr;var Dn=b();function $n(t){if(!(0,Dn.isObject)(t))return;let e=kT(t);return e!==void 0&&(e==="Ref"||e.
startsWith("Fn::"))?{name:e,argument:t[e]}:void 0}function kT(t){let e;for(let n in t){if(e!==void 0)return;e=n}return e}
function ul(t){return $n(t)!==void 0}function OT(t){return(0,Dn.isObject)(t)&&!ul(t)&&!dl(t)}function dl(t){for(let e in t)
if(e.startsWith("Fn::"))return!0;return!1}x.NO_VALUE={Ref:"AWS::NoValue"};function fl(t){let e=$n(t);return e?.name==="R\
ef"&&e.argument===x.NO_VALUE.Ref}x.DEPTH_LIMIT=200;function AT(t){return Kr(t,ul)}function TT(t){return Kr(t,ET)}function ET(t){
let e=$n(t)?.name;return e===void 0?dl(t):e==="Fn::Transform"||e.startsWith("Fn::ForEach::")}function Kr(t,e,n,s=0){if(typeof t!=
"object"||t===null)return typeof t=="string"&&n!==void 0&&n(t);if(s>x.DEPTH_LIMIT||(0,Dn.isObject)(t)&&e(t))return!0;for(let i in t)
if(Kr(t[i],e,n,s+1))return!0;return!1}function Cm(t){if(typeof t=="string"){let s=t.indexOf(".");return s<0?void 0:[t.slice(
0,s),t.slice(s+1)]}let[e,n]=(0,Dn.isList)(t)&&t.length===2?t:[];return typeof e=="string"&&typeof n=="string"?[e,n]:void 0}
function PT(t){let e=$n(t);if(e?.name==="Ref"&&typeof e.argument=="string")return{logicalId:e.argument};let n=e?.name===
"Fn::GetAtt"?Cm(e.argument):void 0;return n&&{logicalId:n[0],attribute:n[1]}}function pl(t){let e=$n(t);return e?.name===
"Fn::If"&&(0,Dn.isList)(e.argument)&&e.argument.length===3?e.argument:void 0}function hl(t){let[,...e]=pl(t)??[];return e.
length>0?e.flatMap(hl):[fl(t)?void 0:t]}function ll(t){return hl(t).filter(e=>e!==void 0)}function NT(t){return ll(t).flatMap(
e=>(0,Dn.isList)(e)?e.flatMap(ll):[e])}function qm(t,e){let n=pl(t);if(n===void 0)return e(fl(t)?void 0:t);let[s,...i]=n,
[r,o]=i.map(a=>qm(a,e));return JSON.stringify(r)===JSON.stringify(o)?r:{"Fn::If":[s,r??x.NO_VALUE,o??x.NO_VALUE]}}function Fr(t){
if(Array.isArray(t))return t.map(Fr);if(typeof t!="object"||t===null)return t;let e=Object.entries(t);if(e.length!==1||!/^(Ref$|Fn::)/.
test(e[0][0]))return Object.fromEntries(e.map(([r,o])=>[r,Fr(o)]));let[[n,s]]=e;if(n==="Fn::Join"){let[r,o]=s;return o.map(
Fr).join(r)}return n==="Fn::GetAtt"&&Array.isArray(s)&&s[1]==="Arn"?"arn:aws:s3:::abc":s==="AWS::AccountId"?"11112222333\
3":"aws"}});var xm=d(Ur=>{"use strict";Object.defineProperty(Ur,"__esModule",{value:!0});Ur.resolvedTemplate=RT;Ur.previousTemplate=
IT;var Qe=P(),A=b(),gl="{{changeSet:KNOWN_AFTER_APPLY}}",MT={"Fn::KnownAfterApply":gl};function RT(t,e){let n=(0,A.at)(t,
"Resources");if(!(0,A.isObject)(t)||!(0,A.isObject)(n))return t;let s=new Map(Object.entries(n));for(let[i,{action:r,type:o,
after:a}]of Dm(e)){let c=s.get(i);r==="DELETE"||!(0,A.isObject)(a)||(c===void 0?s.set(i,{Type:o,Properties:Br(a)}):(0,A.
isObject)(c)&&(0,A.at)(c,"Type")===o&&s.set(i,{...c,Properties:ml((0,A.at)(c,"Properties")??{},a,n)}))}return{...t,Resources:Object.
fromEntries(s)}}function IT(t,e){let n=(0,A.at)(t,"Resources");if(!(0,A.isObject)(t)||!(0,A.isObject)(n))return t;let s=Dm(
e),i=(0,A.entriesOf)(n).flatMap(([r,o])=>{let a=s.get(r);if(a===void 0||!(0,A.isObject)(o))return[[r,o]];let c=$m((0,A.at)(
o,"Properties")??{},a.before,a.after);return a.action==="CREATE"?[]:[[r,{...o,Properties:c??{}}]]});return{...t,Resources:Object.
fromEntries(i)}}function Dm(t){return new Map(t.map(e=>[(0,A.textOrNone)((0,A.at)(e,"logicalResourceId")),{action:(0,A.textOrNone)(
(0,A.at)(e,"action")),type:(0,A.textOrNone)((0,A.at)(e,"resourceType")),before:Lm((0,A.at)(e,"beforeContext")),after:Lm(
(0,A.at)(e,"afterContext"))}]))}function Lm(t){try{return typeof t=="string"?(0,A.at)(JSON.parse(t),"Properties"):void 0}catch{
return}}function ml(t,e,n){return e===void 0||!(0,Qe.hasIntrinsic)(t)?t:(0,Qe.asIntrinsic)(t)!==void 0?CT(t,n)||qT(e)?t:
e:(0,A.isList)(t)?(0,A.isList)(e)&&e.length===t.length&&t.every((s,i)=>yl(s,e[i]))?t.map((s,i)=>ml(s,e[i],n)):t:Object.fromEntries(
(0,A.entriesOf)(t).map(([s,i])=>[s,ml(i,(0,A.at)(e,s),n)]))}function yl(t,e){return(0,Qe.asIntrinsic)(t)!==void 0?!0:(0,A.
isScalar)(t)?(0,A.isScalar)(e)&&String(e)===String(t):(0,A.isList)(t)?(0,A.isList)(e)&&e.length===t.length&&t.every((n,s)=>yl(
n,e[s])):t===null||(0,A.isObject)(e)&&(0,A.entriesOf)(t).every(([n,s])=>yl(s,(0,A.at)(e,n))||(0,Qe.hasIntrinsic)(s))}function CT(t,e){
let n=s=>Object.hasOwn(e,s.trim().split(".")[0]);return(0,Qe.contains)(t,s=>{let{name:i="",argument:r=null}=(0,Qe.asIntrinsic)(
s)??{};return i==="Ref"&&n((0,A.textOrNone)(r))||i==="Fn::GetAtt"&&n((0,Qe.attributeOf)(r)?.[0]??"")},s=>[...s.matchAll(
/\$\{([^}!]+)\}/g)].some(([,i])=>n(i)))}function $m(t,e,n){if(e===void 0||(0,A.canonical)(e)===(0,A.canonical)(n))return e===
void 0?void 0:t;if((0,A.isObject)(t)&&(0,Qe.asIntrinsic)(t)===void 0&&(0,A.isObject)(e)){let s=new Set([...Object.keys(t),
...Object.keys(e)]);return Object.fromEntries([...s].flatMap(i=>{let r=$m((0,A.at)(t,i),(0,A.at)(e,i),(0,A.at)(n,i));return r===
void 0?[]:[[i,r]]}))}return Br(e)}function qT(t){return(0,Qe.contains)(t,()=>!1,e=>e.includes(gl))}function Br(t){return typeof t==
"string"?t.includes(gl)?MT:t:(0,A.isList)(t)?t.map(Br):(0,A.isObject)(t)?Object.fromEntries((0,A.entriesOf)(t).map(([e,n])=>[
e,Br(n)])):t}});var jm=d(bl=>{"use strict";Object.defineProperty(bl,"__esModule",{value:!0});bl.fingerprintOf=DT;var LT=require("crypto");
function DT({at:t,logicalId:e,id:n}){return(0,LT.createHash)("sha256").update(JSON.stringify([t.file,e,n])).digest("hex").
slice(0,32)}});var Fm=d(vl=>{"use strict";Object.defineProperty(vl,"__esModule",{value:!0});vl.jsonNodes=$T;function $T(t){return new Ls(
t,xn(t,0))}var Ls=class{source;start;properties;constructor(e,n){this.source=e,this.start=n}get end(){return wl(this.source,
this.start)}get text(){return this.is("{")||this.is("[")?void 0:String(JSON.parse(this.source.slice(this.start,this.end)))}get items(){
return this.is("[")?jT(this.source,this.start):[]}get keys(){return[...this.own().keys()]}property(e){return this.own().
get(e)}own(){return this.properties??=this.is("{")?xT(this.source,this.start):new Map,this.properties}is(e){return this.
source[this.start]===e}};function xT(t,e){let n=new Map,s=xn(t,e+1);for(;t[s]==='"';){let i=Sl(t,s),r=xn(t,i);n.set(JSON.
parse(t.slice(s,i)),{start:s,value:new Ls(t,r)}),s=xn(t,wl(t,r))}return n}function jT(t,e){let n=[],s=xn(t,e+1);for(;s<t.
length&&t[s]!=="]";)n.push(new Ls(t,s)),s=xn(t,wl(t,s));return n}function xn(t,e){let n=e;for(;FT.has(t[n]);)n+=1;return n}
var FT=new Set([" ",`
`,"\r","	",",",":","\uFEFF"]);function wl(t,e){if(t[e]==='"')return Sl(t,e);if(t[e]!=="{"&&t[e]!=="["){let s=/[^,\]}\s]*/y;
return s.lastIndex=e,e+(s.exec(t)?.[0].length??0)}let n=0;for(let s=e;s<t.length;s+=1)switch(t[s]){case'"':s=Sl(t,s)-1;break;case"\
{":case"[":n+=1;break;case"}":case"]":if(n-=1,n===0)return s+1}return t.length}function Sl(t,e){for(let n=t.indexOf('"',
e+1);n>=0;n=t.indexOf('"',n+1)){let s=0;for(;t[n-1-s]==="\\";)s+=1;if(s%2===0)return n+1}return t.length}});var kl=d(_l=>{"use strict";Object.defineProperty(_l,"__esModule",{value:!0});_l.parseJsonTemplate=KT;function KT(t){try{
return{document:JSON.parse(BT(t)),problem:""}}catch(e){return{problem:e.message}}}function BT(t){return t.startsWith("\uFEFF")?
t.slice(1):t}});var Km=d(jn=>{"use strict";Object.defineProperty(jn,"__esModule",{value:!0});jn.REPLICA=void 0;jn.propertyPaths=UT;jn.REPLICA=
Symbol("replica");function UT(t,e){let n=GT[t]??[];return e===WT?n.flatMap(VT):n}var WT="AWS::DynamoDB::GlobalTable";function VT(t){
let[e,...n]=t;if(e!=="Properties")return[t];let s=n[0]==="StreamSpecification"?["ReplicaStreamSpecification",...n.slice(
1)]:n;return[["Properties","Replicas",jn.REPLICA,...s],t]}var GT={CustomerManagedKey:[["Properties","SSESpecification","\
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
orInsightsSpecification"]],Exemption:[["Metadata","cdk-secure-table:exemption"]]}});var R=d(Q=>{"use strict";var Ol=Symbol.for("yaml.alias"),Bm=Symbol.for("yaml.document"),Wr=Symbol.for("yaml.map"),Um=Symbol.
for("yaml.pair"),Al=Symbol.for("yaml.scalar"),Vr=Symbol.for("yaml.seq"),Ze=Symbol.for("yaml.node.type"),YT=t=>!!t&&typeof t==
"object"&&t[Ze]===Ol,JT=t=>!!t&&typeof t=="object"&&t[Ze]===Bm,HT=t=>!!t&&typeof t=="object"&&t[Ze]===Wr,zT=t=>!!t&&typeof t==
"object"&&t[Ze]===Um,Wm=t=>!!t&&typeof t=="object"&&t[Ze]===Al,XT=t=>!!t&&typeof t=="object"&&t[Ze]===Vr;function Vm(t){
if(t&&typeof t=="object")switch(t[Ze]){case Wr:case Vr:return!0}return!1}function QT(t){if(t&&typeof t=="object")switch(t[Ze]){case Ol:case Wr:case Al:case Vr:
return!0}return!1}var ZT=t=>(Wm(t)||Vm(t))&&!!t.anchor;Q.ALIAS=Ol;Q.DOC=Bm;Q.MAP=Wr;Q.NODE_TYPE=Ze;Q.PAIR=Um;Q.SCALAR=Al;
Q.SEQ=Vr;Q.hasAnchor=ZT;Q.isAlias=YT;Q.isCollection=Vm;Q.isDocument=JT;Q.isMap=HT;Q.isNode=QT;Q.isPair=zT;Q.isScalar=Wm;
Q.isSeq=XT});var Ds=d(Tl=>{"use strict";var Y=R(),se=Symbol("break visit"),Gm=Symbol("skip children"),Le=Symbol("remove node");function Gr(t,e){
let n=Ym(e);Y.isDocument(t)?Fn(null,t.contents,n,Object.freeze([t]))===Le&&(t.contents=null):Fn(null,t,n,Object.freeze([]))}
Gr.BREAK=se;Gr.SKIP=Gm;Gr.REMOVE=Le;function Fn(t,e,n,s){let i=Jm(t,e,n,s);if(Y.isNode(i)||Y.isPair(i))return Hm(t,s,i),
Fn(t,i,n,s);if(typeof i!="symbol"){if(Y.isCollection(e)){s=Object.freeze(s.concat(e));for(let r=0;r<e.items.length;++r){
let o=Fn(r,e.items[r],n,s);if(typeof o=="number")r=o-1;else{if(o===se)return se;o===Le&&(e.items.splice(r,1),r-=1)}}}else if(Y.
isPair(e)){s=Object.freeze(s.concat(e));let r=Fn("key",e.key,n,s);if(r===se)return se;r===Le&&(e.key=null);let o=Fn("val\
ue",e.value,n,s);if(o===se)return se;o===Le&&(e.value=null)}}return i}async function Yr(t,e){let n=Ym(e);Y.isDocument(t)?
await Kn(null,t.contents,n,Object.freeze([t]))===Le&&(t.contents=null):await Kn(null,t,n,Object.freeze([]))}Yr.BREAK=se;
Yr.SKIP=Gm;Yr.REMOVE=Le;async function Kn(t,e,n,s){let i=await Jm(t,e,n,s);if(Y.isNode(i)||Y.isPair(i))return Hm(t,s,i),
Kn(t,i,n,s);if(typeof i!="symbol"){if(Y.isCollection(e)){s=Object.freeze(s.concat(e));for(let r=0;r<e.items.length;++r){
let o=await Kn(r,e.items[r],n,s);if(typeof o=="number")r=o-1;else{if(o===se)return se;o===Le&&(e.items.splice(r,1),r-=1)}}}else if(Y.
isPair(e)){s=Object.freeze(s.concat(e));let r=await Kn("key",e.key,n,s);if(r===se)return se;r===Le&&(e.key=null);let o=await Kn(
"value",e.value,n,s);if(o===se)return se;o===Le&&(e.value=null)}}return i}function Ym(t){return typeof t=="object"&&(t.Collection||
t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.
Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}function Jm(t,e,n,s){if(typeof n=="function")return n(t,e,
s);if(Y.isMap(e))return n.Map?.(t,e,s);if(Y.isSeq(e))return n.Seq?.(t,e,s);if(Y.isPair(e))return n.Pair?.(t,e,s);if(Y.isScalar(
e))return n.Scalar?.(t,e,s);if(Y.isAlias(e))return n.Alias?.(t,e,s)}function Hm(t,e,n){let s=e[e.length-1];if(Y.isCollection(
s))s.items[t]=n;else if(Y.isPair(s))t==="key"?s.key=n:s.value=n;else if(Y.isDocument(s))s.contents=n;else{let i=Y.isAlias(
s)?"alias":"scalar";throw new Error(`Cannot replace node with ${i} parent`)}}Tl.visit=Gr;Tl.visitAsync=Yr});var El=d(Xm=>{"use strict";var zm=R(),eE=Ds(),tE={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},nE=t=>t.replace(
/[!,[\]{}]/g,e=>tE[e]),$s=class t{constructor(e,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,
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
startsWith(s))return n+nE(e.substring(s.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let n=this.yaml.explicit?[`%Y\
AML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags),i;if(e&&s.length>0&&zm.isNode(e.contents)){let r={};eE.
visit(e.contents,(o,a)=>{zm.isNode(a)&&a.tag&&(r[a.tag]=!0)}),i=Object.keys(r)}else i=[];for(let[r,o]of s)r==="!!"&&o===
"tag:yaml.org,2002:"||(!e||i.some(a=>a.startsWith(o)))&&n.push(`%TAG ${r} ${o}`);return n.join(`
`)}};$s.defaultYaml={explicit:!1,version:"1.2"};$s.defaultTags={"!!":"tag:yaml.org,2002:"};Xm.Directives=$s});var Jr=d(xs=>{"use strict";var Qm=R(),sE=Ds();function iE(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let n=`Anchor must not co\
ntain whitespace or control characters: ${JSON.stringify(t)}`;throw new Error(n)}return!0}function Zm(t){let e=new Set;return sE.
visit(t,{Value(n,s){s.anchor&&e.add(s.anchor)}}),e}function ey(t,e){for(let n=1;;++n){let s=`${t}${n}`;if(!e.has(s))return s}}
function rE(t,e){let n=[],s=new Map,i=null;return{onAnchor:r=>{n.push(r),i??(i=Zm(t));let o=ey(e,i);return i.add(o),o},setAnchors:()=>{
for(let r of n){let o=s.get(r);if(typeof o=="object"&&o.anchor&&(Qm.isScalar(o.node)||Qm.isCollection(o.node)))o.node.anchor=
o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=r,a}}},sourceObjects:s}}
xs.anchorIsValid=iE;xs.anchorNames=Zm;xs.createNodeAnchors=rE;xs.findNewAnchor=ey});var Pl=d(ty=>{"use strict";function js(t,e,n,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let i=0,r=s.length;i<r;++i){
let o=s[i],a=js(t,s,String(i),o);a===void 0?delete s[i]:a!==o&&(s[i]=a)}else if(s instanceof Map)for(let i of Array.from(
s.keys())){let r=s.get(i),o=js(t,s,i,r);o===void 0?s.delete(i):o!==r&&s.set(i,o)}else if(s instanceof Set)for(let i of Array.
from(s)){let r=js(t,s,i,i);r===void 0?s.delete(i):r!==i&&(s.delete(i),s.add(r))}else for(let[i,r]of Object.entries(s)){let o=js(
t,s,i,r);o===void 0?delete s[i]:o!==r&&(s[i]=o)}return t.call(e,n,s)}ty.applyReviver=js});var St=d(sy=>{"use strict";var oE=R();function ny(t,e,n){if(Array.isArray(t))return t.map((s,i)=>ny(s,String(i),n));if(t&&
typeof t.toJSON=="function"){if(!n||!oE.hasAnchor(t))return t.toJSON(e,n);let s={aliasCount:0,count:1,res:void 0};n.anchors.
set(t,s),n.onCreate=r=>{s.res=r,delete n.onCreate};let i=t.toJSON(e,n);return n.onCreate&&n.onCreate(i),i}return typeof t==
"bigint"&&!n?.keep?Number(t):t}sy.toJS=ny});var Hr=d(ry=>{"use strict";var aE=Pl(),iy=R(),cE=St(),Nl=class{constructor(e){Object.defineProperty(this,iy.NODE_TYPE,{value:e})}clone(){
let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.
range.slice()),e}toJS(e,{mapAsMap:n,maxAliasCount:s,onAnchor:i,reviver:r}={}){if(!iy.isDocument(e))throw new TypeError("\
A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},a=cE.toJS(this,"",o);if(typeof i=="function")for(let{count:c,res:l}of o.anchors.values())i(l,c);return typeof r==
"function"?aE.applyReviver(r,{"":a},"",a):a}};ry.NodeBase=Nl});var Fs=d(oy=>{"use strict";var lE=Jr(),uE=Ds(),Bn=R(),dE=Hr(),fE=St(),Ml=class extends dE.NodeBase{constructor(e){super(
Bn.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,n){
if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;n?.aliasResolveCache?s=n.aliasResolveCache:
(s=[],uE.visit(e,{Node:(r,o)=>{(Bn.isAlias(o)||Bn.hasAnchor(o))&&s.push(o)}}),n&&(n.aliasResolveCache=s));let i;for(let r of s){
if(r===this)break;r.anchor===this.source&&(i=r)}if(i&&n){let{anchors:r,doc:o,maxAliasCount:a}=n,c=r.get(i);if(c||(fE.toJS(
i,null,n),c=r.get(i)),c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(
l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=zr(o,i,r)),c.count*c.aliasCount>a)){let l="Excessive alias count\
 indicates a resource exhaustion attack";throw new ReferenceError(l)}}return i}toJSON(e,n){if(!n)return{source:this.source};
let s=this.resolve(n.doc,n);if(!s){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return n.anchors.get(s).res}toString(e,n,s){let i=`*${this.source}`;if(e){if(lE.anchorIsValid(this.source),e.options.
verifyAliasOrder&&!e.anchors.has(this.source)){let r=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new Error(r)}if(e.implicitKey)return`${i} `}return i}};function zr(t,e,n){if(Bn.isAlias(e)){let s=e.resolve(
t),i=n&&s&&n.get(s);return i?i.count*i.aliasCount:0}else if(Bn.isCollection(e)){let s=0;for(let i of e.items){let r=zr(t,
i,n);r>s&&(s=r)}return s}else if(Bn.isPair(e)){let s=zr(t,e.key,n),i=zr(t,e.value,n);return Math.max(s,i)}return 1}oy.Alias=
Ml});var U=d(Rl=>{"use strict";var pE=R(),hE=Hr(),mE=St(),yE=t=>!t||typeof t!="function"&&typeof t!="object",wt=class extends hE.
NodeBase{constructor(e){super(pE.SCALAR),this.value=e}toJSON(e,n){return n?.keep?this.value:mE.toJS(this.value,e,n)}toString(){
return String(this.value)}};wt.BLOCK_FOLDED="BLOCK_FOLDED";wt.BLOCK_LITERAL="BLOCK_LITERAL";wt.PLAIN="PLAIN";wt.QUOTE_DOUBLE=
"QUOTE_DOUBLE";wt.QUOTE_SINGLE="QUOTE_SINGLE";Rl.Scalar=wt;Rl.isScalarValue=yE});var Ks=d(cy=>{"use strict";var gE=Fs(),Qt=R(),ay=U(),bE="tag:yaml.org,2002:";function SE(t,e,n){if(e){let s=n.filter(r=>r.
tag===e),i=s.find(r=>!r.format)??s[0];if(!i)throw new Error(`Tag ${e} not found`);return i}return n.find(s=>s.identify?.(
t)&&!s.format)}function wE(t,e,n){if(Qt.isDocument(t)&&(t=t.contents),Qt.isNode(t))return t;if(Qt.isPair(t)){let f=n.schema[Qt.
MAP].createNode?.(n.schema,null,n);return f.items.push(t),f}(t instanceof String||t instanceof Number||t instanceof Boolean||
typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:s,onAnchor:i,onTagObj:r,schema:o,sourceObjects:a}=n,
c;if(s&&t&&typeof t=="object"){if(c=a.get(t),c)return c.anchor??(c.anchor=i(t)),new gE.Alias(c.anchor);c={anchor:null,node:null},
a.set(t,c)}e?.startsWith("!!")&&(e=bE+e.slice(2));let l=SE(t,e,o.tags);if(!l){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),
!t||typeof t!="object"){let f=new ay.Scalar(t);return c&&(c.node=f),f}l=t instanceof Map?o[Qt.MAP]:Symbol.iterator in Object(
t)?o[Qt.SEQ]:o[Qt.MAP]}r&&(r(l),delete n.onTagObj);let u=l?.createNode?l.createNode(n.schema,t,n):typeof l?.nodeClass?.from==
"function"?l.nodeClass.from(n.schema,t,n):new ay.Scalar(t);return e?u.tag=e:l.default||(u.tag=l.tag),c&&(c.node=u),u}cy.
createNode=wE});var Qr=d(Xr=>{"use strict";var vE=Ks(),De=R(),_E=Hr();function Il(t,e,n){let s=n;for(let i=e.length-1;i>=0;--i){let r=e[i];
if(typeof r=="number"&&Number.isInteger(r)&&r>=0){let o=[];o[r]=s,s=o}else s=new Map([[r,s]])}return vE.createNode(s,void 0,
{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},
schema:t,sourceObjects:new Map})}var ly=t=>t==null||typeof t=="object"&&!!t[Symbol.iterator]().next().done,Cl=class extends _E.
NodeBase{constructor(e,n){super(e),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(e){
let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(n.schema=e),n.items=n.
items.map(s=>De.isNode(s)||De.isPair(s)?s.clone(e):s),this.range&&(n.range=this.range.slice()),n}addIn(e,n){if(ly(e))this.
add(n);else{let[s,...i]=e,r=this.get(s,!0);if(De.isCollection(r))r.addIn(i,n);else if(r===void 0&&this.schema)this.set(s,
Il(this.schema,i,n));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${i}`)}}deleteIn(e){let[n,...s]=e;
if(s.length===0)return this.delete(n);let i=this.get(n,!0);if(De.isCollection(i))return i.deleteIn(s);throw new Error(`E\
xpected YAML collection at ${n}. Remaining path: ${s}`)}getIn(e,n){let[s,...i]=e,r=this.get(s,!0);return i.length===0?!n&&
De.isScalar(r)?r.value:r:De.isCollection(r)?r.getIn(i,n):void 0}hasAllNullValues(e){return this.items.every(n=>{if(!De.isPair(
n))return!1;let s=n.value;return s==null||e&&De.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){
let[n,...s]=e;if(s.length===0)return this.has(n);let i=this.get(n,!0);return De.isCollection(i)?i.hasIn(s):!1}setIn(e,n){
let[s,...i]=e;if(i.length===0)this.set(s,n);else{let r=this.get(s,!0);if(De.isCollection(r))r.setIn(i,n);else if(r===void 0&&
this.schema)this.set(s,Il(this.schema,i,n));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${i}`)}}};
Xr.Collection=Cl;Xr.collectionFromPath=Il;Xr.isEmptyPath=ly});var Bs=d(Zr=>{"use strict";var kE=t=>t.replace(/^(?!$)(?: $)?/gm,"#");function ql(t,e){return/^\n+$/.test(t)?t.substring(
1):e?t.replace(/^(?! *$)/gm,e):t}var OE=(t,e,n)=>t.endsWith(`
`)?ql(n,e):n.includes(`
`)?`
`+ql(n,e):(t.endsWith(" ")?"":" ")+n;Zr.indentComment=ql;Zr.lineComment=OE;Zr.stringifyComment=kE});var dy=d(Us=>{"use strict";var AE="flow",Ll="block",eo="quoted";function TE(t,e,n="flow",{indentAtStart:s,lineWidth:i=80,
minContentWidth:r=20,onFold:o,onOverflow:a}={}){if(!i||i<0)return t;i<r&&(r=0);let c=Math.max(1+r,1+i-e.length);if(t.length<=
c)return t;let l=[],u={},f=i-e.length;typeof s=="number"&&(s>i-Math.max(2,r)?l.push(0):f=i-s);let p,m,g=!1,h=-1,y=-1,S=-1;
n===Ll&&(h=uy(t,h,e.length),h!==-1&&(f=h+c));for(let k;k=t[h+=1];){if(n===eo&&k==="\\"){switch(y=h,t[h+1]){case"x":h+=3;
break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}S=h}if(k===`
`)n===Ll&&(h=uy(t,h,e.length)),f=h+e.length+c,p=void 0;else{if(k===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let O=t[h+1];O&&O!==" "&&O!==`
`&&O!=="	"&&(p=h)}if(h>=f)if(p)l.push(p),f=p+c,p=void 0;else if(n===eo){for(;m===" "||m==="	";)m=k,k=t[h+=1],g=!0;let O=h>
S+1?h-2:y-1;if(u[O])return t;l.push(O),u[O]=!0,f=O+c,p=void 0}else g=!0}m=k}if(g&&a&&a(),l.length===0)return t;o&&o();let v=t.
slice(0,l[0]);for(let k=0;k<l.length;++k){let O=l[k],T=l[k+1]||t.length;O===0?v=`
${e}${t.slice(0,T)}`:(n===eo&&u[O]&&(v+=`${t[O]}\\`),v+=`
${e}${t.slice(O+1,T)}`)}return v}function uy(t,e,n){let s=e,i=e+1,r=t[i];for(;r===" "||r==="	";)if(e<i+n)r=t[++e];else{do
r=t[++e];while(r&&r!==`
`);s=e,i=e+1,r=t[i]}return s}Us.FOLD_BLOCK=Ll;Us.FOLD_FLOW=AE;Us.FOLD_QUOTED=eo;Us.foldFlowLines=TE});var Vs=d(fy=>{"use strict";var Ae=U(),vt=dy(),no=(t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.
lineWidth,minContentWidth:t.options.minContentWidth}),so=t=>/^(%|---|\.\.\.)/m.test(t);function EE(t,e,n){if(!e||e<0)return!1;
let s=e-n,i=t.length;if(i<=s)return!1;for(let r=0,o=0;r<i;++r)if(t[r]===`
`){if(r-o>s)return!0;if(o=r+1,i-o<=s)return!1}return!0}function Ws(t,e){let n=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)
return n;let{implicitKey:s}=e,i=e.options.doubleQuotedMinMultiLineLength,r=e.indent||(so(t)?"  ":""),o="",a=0;for(let c=0,
l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(a,c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(n[c+1]){case"\
u":{o+=n.slice(a,c);let u=n.substr(c+2,4);switch(u){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:u.substr(0,2)==="00"?o+="\\x"+u.substr(2):o+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(s||n[c+
2]==='"'||n.length<i)c+=1;else{for(o+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=r,n[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+n.slice(a):n,s?o:vt.foldFlowLines(o,r,vt.
FOLD_QUOTED,no(e,!1))}function Dl(t,e){if(e.options.singleQuote===!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return Ws(t,e);let n=e.indent||(so(t)?"  ":""),s="'"+t.replace(/'/g,"''").replace(/\n+/g,`\
$&
${n}`)+"'";return e.implicitKey?s:vt.foldFlowLines(s,n,vt.FOLD_FLOW,no(e,!1))}function Un(t,e){let{singleQuote:n}=e.options,
s;if(n===!1)s=Ws;else{let i=t.includes('"'),r=t.includes("'");i&&!r?s=Dl:r&&!i?s=Ws:s=n?Dl:Ws}return s(t,e)}var $l;try{$l=
new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{$l=/\n+(?!\n|$)/g}function to({comment:t,type:e,value:n},s,i,r){let{blockQuote:o,commentString:a,lineWidth:c}=s.
options;if(!o||/\n[\t ]+$/.test(n))return Un(n,s);let l=s.indent||(s.forceBlockIndent||so(n)?"  ":""),u=o==="literal"?!0:
o==="folded"||e===Ae.Scalar.BLOCK_FOLDED?!1:e===Ae.Scalar.BLOCK_LITERAL?!0:!EE(n,c,l.length);if(!n)return u?`|
`:`>
`;let f,p;for(p=n.length;p>0;--p){let T=n[p-1];if(T!==`
`&&T!=="	"&&T!==" ")break}let m=n.substring(p),g=m.indexOf(`
`);g===-1?f="-":n===m||g!==m.length-1?(f="+",r&&r()):f="",m&&(n=n.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace($l,`$&${l}`));let h=!1,y,S=-1;for(y=0;y<n.length;++y){let T=n[y];if(T===" ")h=!0;else if(T===
`
`)S=y;else break}let v=n.substring(0,S<y?S+1:y);v&&(n=n.substring(v.length),v=v.replace(/\n+/g,`$&${l}`));let O=(h?l?"2":
"1":"")+f;if(t&&(O+=" "+a(t.replace(/ ?[\r\n]+/g," ")),i&&i()),!u){let T=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),E=!1,$=no(s,!0);o!=="fold\
ed"&&e!==Ae.Scalar.BLOCK_FOLDED&&($.onOverflow=()=>{E=!0});let w=vt.foldFlowLines(`${v}${T}${m}`,l,vt.FOLD_BLOCK,$);if(!E)
return`>${O}
${l}${w}`}return n=n.replace(/\n+/g,`$&${l}`),`|${O}
${l}${v}${n}${m}`}function PE(t,e,n,s){let{type:i,value:r}=t,{actualString:o,implicitKey:a,indent:c,indentStep:l,inFlow:u}=e;
if(a&&r.includes(`
`)||u&&/[[\]{},]/.test(r))return Un(r,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(r))return a||u||!r.includes(`
`)?Un(r,e):to(t,e,n,s);if(!a&&!u&&i!==Ae.Scalar.PLAIN&&r.includes(`
`))return to(t,e,n,s);if(so(r)){if(c==="")return e.forceBlockIndent=!0,to(t,e,n,s);if(a&&c===l)return Un(r,e)}let f=r.replace(
/\n+/g,`$&
${c}`);if(o){let p=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(f),{compat:m,tags:g}=e.doc.schema;if(g.some(
p)||m?.some(p))return Un(r,e)}return a?f:vt.foldFlowLines(f,c,vt.FOLD_FLOW,no(e,!1))}function NE(t,e,n,s){let{implicitKey:i,
inFlow:r}=e,o=typeof t.value=="string"?t:Object.assign({},t,{value:String(t.value)}),{type:a}=t;a!==Ae.Scalar.QUOTE_DOUBLE&&
/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=Ae.Scalar.QUOTE_DOUBLE);let c=u=>{switch(u){case Ae.
Scalar.BLOCK_FOLDED:case Ae.Scalar.BLOCK_LITERAL:return i||r?Un(o.value,e):to(o,e,n,s);case Ae.Scalar.QUOTE_DOUBLE:return Ws(
o.value,e);case Ae.Scalar.QUOTE_SINGLE:return Dl(o.value,e);case Ae.Scalar.PLAIN:return PE(o,e,n,s);default:return null}},
l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:f}=e.options,p=i&&u||f;if(l=c(p),l===null)throw new Error(`Un\
supported default string type ${p}`)}return l}fy.stringifyString=NE});var Gs=d(xl=>{"use strict";var ME=Jr(),_t=R(),RE=Bs(),IE=Vs();function CE(t,e){let n=Object.assign({blockQuote:!0,commentString:RE.
stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,
trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},t.schema.toStringOptions,e),s;switch(n.collectionStyle){case"block":
s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,doc:t,flowCollectionPadding:n.flowCollectionPadding?
" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:s,options:n}}function qE(t,e){if(e.
tag){let i=t.filter(r=>r.tag===e.tag);if(i.length>0)return i.find(r=>r.format===e.format)??i[0]}let n,s;if(_t.isScalar(e)){
s=e.value;let i=t.filter(r=>r.identify?.(s));if(i.length>1){let r=i.filter(o=>o.test);r.length>0&&(i=r)}n=i.find(r=>r.format===
e.format)??i.find(r=>!r.format)}else s=e,n=t.find(i=>i.nodeClass&&s instanceof i.nodeClass);if(!n){let i=s?.constructor?.
name??(s===null?"null":typeof s);throw new Error(`Tag not resolved for ${i} value`)}return n}function LE(t,e,{anchors:n,
doc:s}){if(!s.directives)return"";let i=[],r=(_t.isScalar(t)||_t.isCollection(t))&&t.anchor;r&&ME.anchorIsValid(r)&&(n.add(
r),i.push(`&${r}`));let o=t.tag??(e.default?null:e.tag);return o&&i.push(s.directives.tagString(o)),i.join(" ")}function DE(t,e,n,s){
if(_t.isPair(t))return t.toString(e,n,s);if(_t.isAlias(t)){if(e.doc.directives)return t.toString(e);if(e.resolvedAliases?.
has(t))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(t):e.resolvedAliases=new Set([t]),t=t.resolve(e.doc)}let i,r=_t.isNode(t)?t:e.doc.createNode(t,{onTagObj:c=>i=c});i??
(i=qE(e.doc.schema.tags,r));let o=LE(r,i,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof i.
stringify=="function"?i.stringify(r,e,n,s):_t.isScalar(r)?IE.stringifyString(r,e,n,s):r.toString(e,n,s);return o?_t.isScalar(
r)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}
${e.indent}${a}`:a}xl.createStringifyContext=CE;xl.stringify=DE});var yy=d(my=>{"use strict";var et=R(),py=U(),hy=Gs(),Ys=Bs();function $E({key:t,value:e},n,s,i){let{allNullValues:r,doc:o,
indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:f}}=n,p=et.isNode(t)&&t.comment||null;if(f){if(p)throw new Error(
"With simple keys, key nodes cannot have comments");if(et.isCollection(t)||!et.isNode(t)&&typeof t=="object"){let $="Wit\
h simple keys, collection cannot be used as a key value";throw new Error($)}}let m=!f&&(!t||p&&e==null&&!n.inFlow||et.isCollection(
t)||(et.isScalar(t)?t.type===py.Scalar.BLOCK_FOLDED||t.type===py.Scalar.BLOCK_LITERAL:typeof t=="object"));n=Object.assign(
{},n,{allNullValues:!1,implicitKey:!m&&(f||!r),indent:a+c});let g=!1,h=!1,y=hy.stringify(t,n,()=>g=!0,()=>h=!0);if(!m&&!n.
inFlow&&y.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span more than 1024 character\
s");m=!0}if(n.inFlow){if(r||e==null)return g&&s&&s(),y===""?"?":m?`? ${y}`:y}else if(r&&!f||e==null&&m)return y=`? ${y}`,
p&&!g?y+=Ys.lineComment(y,n.indent,l(p)):h&&i&&i(),y;g&&(p=null),m?(p&&(y+=Ys.lineComment(y,n.indent,l(p))),y=`? ${y}
${a}:`):(y=`${y}:`,p&&(y+=Ys.lineComment(y,n.indent,l(p))));let S,v,k;et.isNode(e)?(S=!!e.spaceBefore,v=e.commentBefore,
k=e.comment):(S=!1,v=null,k=null,e&&typeof e=="object"&&(e=o.createNode(e))),n.implicitKey=!1,!m&&!p&&et.isScalar(e)&&(n.
indentAtStart=y.length+1),h=!1,!u&&c.length>=2&&!n.inFlow&&!m&&et.isSeq(e)&&!e.flow&&!e.tag&&!e.anchor&&(n.indent=n.indent.
substring(2));let O=!1,T=hy.stringify(e,n,()=>O=!0,()=>h=!0),E=" ";if(p||S||v){if(E=S?`
`:"",v){let $=l(v);E+=`
${Ys.indentComment($,n.indent)}`}T===""&&!n.inFlow?E===`
`&&k&&(E=`

`):E+=`
${n.indent}`}else if(!m&&et.isCollection(e)){let $=T[0],w=T.indexOf(`
`),V=w!==-1,bt=n.inFlow??e.flow??e.items.length===0;if(V||!bt){let Ln=!1;if(V&&($==="&"||$==="!")){let G=T.indexOf(" ");
$==="&"&&G!==-1&&G<w&&T[G+1]==="!"&&(G=T.indexOf(" ",G+1)),(G===-1||w<G)&&(Ln=!0)}Ln||(E=`
${n.indent}`)}}else(T===""||T[0]===`
`)&&(E="");return y+=E+T,n.inFlow?O&&s&&s():k&&!O?y+=Ys.lineComment(y,n.indent,l(k)):h&&i&&i(),y}my.stringifyPair=$E});var Fl=d(jl=>{"use strict";var gy=require("process");function xE(t,...e){t==="debug"&&console.log(...e)}function jE(t,e){
(t==="debug"||t==="warn")&&(typeof gy.emitWarning=="function"?gy.emitWarning(e):console.warn(e))}jl.debug=xE;jl.warn=jE});var co=d(ao=>{"use strict";var oo=R(),by=U(),io="<<",ro={identify:t=>t===io||typeof t=="symbol"&&t.description===io,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new by.Scalar(Symbol(io)),{addToJSMap:Sy}),stringify:()=>io},
FE=(t,e)=>(ro.identify(e)||oo.isScalar(e)&&(!e.type||e.type===by.Scalar.PLAIN)&&ro.identify(e.value))&&t?.doc.schema.tags.
some(n=>n.tag===ro.tag&&n.default);function Sy(t,e,n){let s=wy(t,n);if(oo.isSeq(s))for(let i of s.items)Kl(t,e,i);else if(Array.
isArray(s))for(let i of s)Kl(t,e,i);else Kl(t,e,s)}function Kl(t,e,n){let s=wy(t,n);if(!oo.isMap(s))throw new Error("Mer\
ge sources must be maps or map aliases");let i=s.toJSON(null,t,Map);for(let[r,o]of i)e instanceof Map?e.has(r)||e.set(r,
o):e instanceof Set?e.add(r):Object.prototype.hasOwnProperty.call(e,r)||Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,
configurable:!0});return e}function wy(t,e){return t&&oo.isAlias(e)?e.resolve(t.doc,t):e}ao.addMergeToJSMap=Sy;ao.isMergeKey=
FE;ao.merge=ro});var Ul=d(ky=>{"use strict";var KE=Fl(),vy=co(),BE=Gs(),_y=R(),Bl=St();function UE(t,e,{key:n,value:s}){if(_y.isNode(n)&&
n.addToJSMap)n.addToJSMap(t,e,s);else if(vy.isMergeKey(t,n))vy.addMergeToJSMap(t,e,s);else{let i=Bl.toJS(n,"",t);if(e instanceof
Map)e.set(i,Bl.toJS(s,i,t));else if(e instanceof Set)e.add(i);else{let r=WE(n,i,t),o=Bl.toJS(s,r,t);r in e?Object.defineProperty(
e,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[r]=o}}return e}function WE(t,e,n){if(e===null)return"";if(typeof e!=
"object")return String(e);if(_y.isNode(t)&&n?.doc){let s=BE.createStringifyContext(n.doc,{});s.anchors=new Set;for(let r of n.
anchors.keys())s.anchors.add(r.anchor);s.inFlow=!0,s.inStringifyKey=!0;let i=t.toString(s);if(!n.mapKeyWarned){let r=JSON.
stringify(i);r.length>40&&(r=r.substring(0,36)+'..."'),KE.warn(n.doc.options.logLevel,`Keys with collection values will \
be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return i}
return JSON.stringify(e)}ky.addPairToJSMap=UE});var kt=d(Wl=>{"use strict";var Oy=Ks(),VE=yy(),GE=Ul(),lo=R();function YE(t,e,n){let s=Oy.createNode(t,void 0,n),i=Oy.createNode(
e,void 0,n);return new uo(s,i)}var uo=class t{constructor(e,n=null){Object.defineProperty(this,lo.NODE_TYPE,{value:lo.PAIR}),
this.key=e,this.value=n}clone(e){let{key:n,value:s}=this;return lo.isNode(n)&&(n=n.clone(e)),lo.isNode(s)&&(s=s.clone(e)),
new t(n,s)}toJSON(e,n){let s=n?.mapAsMap?new Map:{};return GE.addPairToJSMap(n,s,this)}toString(e,n,s){return e?.doc?VE.
stringifyPair(this,e,n,s):JSON.stringify(this)}};Wl.Pair=uo;Wl.createPair=YE});var Vl=d(Ty=>{"use strict";var Zt=R(),Ay=Gs(),fo=Bs();function JE(t,e,n){return(e.inFlow??t.flow?zE:HE)(t,e,n)}function HE({
comment:t,items:e},n,{blockItemPrefix:s,flowChars:i,itemIndent:r,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:l}}=n,
u=Object.assign({},n,{indent:r,type:null}),f=!1,p=[];for(let g=0;g<e.length;++g){let h=e[g],y=null;if(Zt.isNode(h))!f&&h.
spaceBefore&&p.push(""),po(n,p,h.commentBefore,f),h.comment&&(y=h.comment);else if(Zt.isPair(h)){let v=Zt.isNode(h.key)?
h.key:null;v&&(!f&&v.spaceBefore&&p.push(""),po(n,p,v.commentBefore,f))}f=!1;let S=Ay.stringify(h,u,()=>y=null,()=>f=!0);
y&&(S+=fo.lineComment(S,r,l(y))),f&&y&&(f=!1),p.push(s+S)}let m;if(p.length===0)m=i.start+i.end;else{m=p[0];for(let g=1;g<
p.length;++g){let h=p[g];m+=h?`
${c}${h}`:`
`}}return t?(m+=`
`+fo.indentComment(l(t),c),a&&a()):f&&o&&o(),m}function zE({items:t},e,{flowChars:n,itemIndent:s}){let{indent:i,indentStep:r,
flowCollectionPadding:o,options:{commentString:a}}=e;s+=r;let c=Object.assign({},e,{indent:s,inFlow:!0,type:null}),l=!1,
u=0,f=[];for(let g=0;g<t.length;++g){let h=t[g],y=null;if(Zt.isNode(h))h.spaceBefore&&f.push(""),po(e,f,h.commentBefore,
!1),h.comment&&(y=h.comment);else if(Zt.isPair(h)){let v=Zt.isNode(h.key)?h.key:null;v&&(v.spaceBefore&&f.push(""),po(e,
f,v.commentBefore,!1),v.comment&&(l=!0));let k=Zt.isNode(h.value)?h.value:null;k?(k.comment&&(y=k.comment),k.commentBefore&&
(l=!0)):h.value==null&&v?.comment&&(y=v.comment)}y&&(l=!0);let S=Ay.stringify(h,c,()=>y=null);l||(l=f.length>u||S.includes(
`
`)),g<t.length-1?S+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=f.reduce((v,k)=>v+k.length+2,2)+(S.length+
2)>e.options.lineWidth)),l&&(S+=",")),y&&(S+=fo.lineComment(S,s,a(y))),f.push(S),u=f.length}let{start:p,end:m}=n;if(f.length===
0)return p+m;if(!l){let g=f.reduce((h,y)=>h+y.length+2,2);l=e.options.lineWidth>0&&g>e.options.lineWidth}if(l){let g=p;for(let h of f)
g+=h?`
${r}${i}${h}`:`
`;return`${g}
${i}${m}`}else return`${p}${o}${f.join(" ")}${o}${m}`}function po({indent:t,options:{commentString:e}},n,s,i){if(s&&i&&(s=
s.replace(/^\n+/,"")),s){let r=fo.indentComment(e(s),t);n.push(r.trimStart())}}Ty.stringifyCollection=JE});var At=d(Yl=>{"use strict";var XE=Vl(),QE=Ul(),ZE=Qr(),Ot=R(),ho=kt(),e1=U();function Js(t,e){let n=Ot.isScalar(e)?e.value:
e;for(let s of t)if(Ot.isPair(s)&&(s.key===e||s.key===n||Ot.isScalar(s.key)&&s.key.value===n))return s}var Gl=class extends ZE.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(Ot.MAP,e),this.items=[]}static from(e,n,s){
let{keepUndefined:i,replacer:r}=s,o=new this(e),a=(c,l)=>{if(typeof r=="function")l=r.call(n,c,l);else if(Array.isArray(
r)&&!r.includes(c))return;(l!==void 0||i)&&o.items.push(ho.createPair(c,l,s))};if(n instanceof Map)for(let[c,l]of n)a(c,
l);else if(n&&typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof e.sortMapEntries=="function"&&o.items.
sort(e.sortMapEntries),o}add(e,n){let s;Ot.isPair(e)?s=e:!e||typeof e!="object"||!("key"in e)?s=new ho.Pair(e,e?.value):
s=new ho.Pair(e.key,e.value);let i=Js(this.items,s.key),r=this.schema?.sortMapEntries;if(i){if(!n)throw new Error(`Key ${s.
key} already set`);Ot.isScalar(i.value)&&e1.isScalarValue(s.value)?i.value.value=s.value:i.value=s.value}else if(r){let o=this.
items.findIndex(a=>r(s,a)<0);o===-1?this.items.push(s):this.items.splice(o,0,s)}else this.items.push(s)}delete(e){let n=Js(
this.items,e);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(e,n){let i=Js(this.items,e)?.value;return(!n&&
Ot.isScalar(i)?i.value:i)??void 0}has(e){return!!Js(this.items,e)}set(e,n){this.add(new ho.Pair(e,n),!0)}toJSON(e,n,s){let i=s?
new s:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(i);for(let r of this.items)QE.addPairToJSMap(n,i,r);return i}toString(e,n,s){
if(!e)return JSON.stringify(this);for(let i of this.items)if(!Ot.isPair(i))throw new Error(`Map items must all be pairs;\
 found ${JSON.stringify(i)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),
XE.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:n})}};
Yl.YAMLMap=Gl;Yl.findPair=Js});var Wn=d(Py=>{"use strict";var t1=R(),Ey=At(),n1={collection:"map",default:!0,nodeClass:Ey.YAMLMap,tag:"tag:yaml.org,200\
2:map",resolve(t,e){return t1.isMap(t)||e("Expected a mapping for this tag"),t},createNode:(t,e,n)=>Ey.YAMLMap.from(t,e,
n)};Py.map=n1});var Tt=d(Ny=>{"use strict";var s1=Ks(),i1=Vl(),r1=Qr(),yo=R(),o1=U(),a1=St(),Jl=class extends r1.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(e){super(yo.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let n=mo(
e);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(e,n){let s=mo(e);if(typeof s!="number")return;let i=this.
items[s];return!n&&yo.isScalar(i)?i.value:i}has(e){let n=mo(e);return typeof n=="number"&&n<this.items.length}set(e,n){let s=mo(
e);if(typeof s!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[s];yo.isScalar(i)&&o1.isScalarValue(
n)?i.value=n:this.items[s]=n}toJSON(e,n){let s=[];n?.onCreate&&n.onCreate(s);let i=0;for(let r of this.items)s.push(a1.toJS(
r,String(i++),n));return s}toString(e,n,s){return e?i1.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"\
[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:n}):JSON.stringify(this)}static from(e,n,s){let{replacer:i}=s,
r=new this(e);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof i=="function"){let c=n instanceof Set?
a:String(o++);a=i.call(n,c,a)}r.items.push(s1.createNode(a,void 0,s))}}return r}};function mo(t){let e=yo.isScalar(t)?t.
value:t;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}Ny.YAMLSeq=Jl});var Vn=d(Ry=>{"use strict";var c1=R(),My=Tt(),l1={collection:"seq",default:!0,nodeClass:My.YAMLSeq,tag:"tag:yaml.org,200\
2:seq",resolve(t,e){return c1.isSeq(t)||e("Expected a sequence for this tag"),t},createNode:(t,e,n)=>My.YAMLSeq.from(t,e,
n)};Ry.seq=l1});var Hs=d(Iy=>{"use strict";var u1=Vs(),d1={identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,
stringify(t,e,n,s){return e=Object.assign({actualString:!0},e),u1.stringifyString(t,e,n,s)}};Iy.string=d1});var go=d(Ly=>{"use strict";var Cy=U(),qy={identify:t=>t==null,createNode:()=>new Cy.Scalar(null),default:!0,tag:"tag:yam\
l.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Cy.Scalar(null),stringify:({source:t},e)=>typeof t=="strin\
g"&&qy.test.test(t)?t:e.options.nullStr};Ly.nullTag=qy});var Hl=d($y=>{"use strict";var f1=U(),Dy={identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:t=>new f1.Scalar(t[0]==="t"||t[0]==="T"),stringify({source:t,value:e},n){if(t&&Dy.test.test(t)){let s=t[0]==="t"||
t[0]==="T";if(e===s)return t}return e?n.options.trueStr:n.options.falseStr}};$y.boolTag=Dy});var Gn=d(xy=>{"use strict";function p1({format:t,minFractionDigits:e,tag:n,value:s}){if(typeof s=="bigint")return String(
s);let i=typeof s=="number"?s:Number(s);if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let r=Object.is(s,-0)?
"-0":JSON.stringify(s);if(!t&&e&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(r)&&!r.includes("e")){let o=r.indexOf(
".");o<0&&(o=r.length,r+=".");let a=e-(r.length-o-1);for(;a-- >0;)r+="0"}return r}xy.stringifyNumber=p1});var Xl=d(bo=>{"use strict";var h1=U(),zl=Gn(),m1={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:zl.stringifyNumber},y1={identify:t=>typeof t=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(
t),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():zl.stringifyNumber(t)}},g1={identify:t=>typeof t==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){let e=new h1.Scalar(
parseFloat(t)),n=t.indexOf(".");return n!==-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-n-1),e},stringify:zl.stringifyNumber};
bo.float=g1;bo.floatExp=y1;bo.floatNaN=m1});var Zl=d(wo=>{"use strict";var jy=Gn(),So=t=>typeof t=="bigint"||Number.isInteger(t),Ql=(t,e,n,{intAsBigInt:s})=>s?BigInt(
t):parseInt(t.substring(e),n);function Fy(t,e,n){let{value:s}=t;return So(s)&&s>=0?n+s.toString(e):jy.stringifyNumber(t)}
var b1={identify:t=>So(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(t,e,n)=>Ql(
t,2,8,n),stringify:t=>Fy(t,8,"0o")},S1={identify:So,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,e,n)=>Ql(
t,0,10,n),stringify:jy.stringifyNumber},w1={identify:t=>So(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^0x[0-9a-fA-F]+$/,resolve:(t,e,n)=>Ql(t,2,16,n),stringify:t=>Fy(t,16,"0x")};wo.int=S1;wo.intHex=w1;wo.intOct=b1});var By=d(Ky=>{"use strict";var v1=Wn(),_1=go(),k1=Vn(),O1=Hs(),A1=Hl(),eu=Xl(),tu=Zl(),T1=[v1.map,k1.seq,O1.string,_1.nullTag,
A1.boolTag,tu.intOct,tu.int,tu.intHex,eu.floatNaN,eu.floatExp,eu.float];Ky.schema=T1});var Vy=d(Wy=>{"use strict";var E1=U(),P1=Wn(),N1=Vn();function Uy(t){return typeof t=="bigint"||Number.isInteger(t)}var vo=({
value:t})=>JSON.stringify(t),M1=[{identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify:vo},
{identify:t=>t==null,createNode:()=>new E1.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:vo},{identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:t=>t===
"true",stringify:vo},{identify:Uy,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(t,e,{intAsBigInt:n})=>n?
BigInt(t):parseInt(t,10),stringify:({value:t})=>Uy(t)?t.toString():JSON.stringify(t)},{identify:t=>typeof t=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:t=>parseFloat(t),stringify:vo}],
R1={default:!0,tag:"",test:/^/,resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},I1=[P1.map,N1.seq].
concat(M1,R1);Wy.schema=I1});var su=d(Gy=>{"use strict";var zs=require("buffer"),nu=U(),C1=Vs(),q1={identify:t=>t instanceof Uint8Array,default:!1,tag:"\
tag:yaml.org,2002:binary",resolve(t,e){if(typeof zs.Buffer=="function")return zs.Buffer.from(t,"base64");if(typeof atob==
"function"){let n=atob(t.replace(/[\n\r]/g,"")),s=new Uint8Array(n.length);for(let i=0;i<n.length;++i)s[i]=n.charCodeAt(
i);return s}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),t},
stringify({comment:t,type:e,value:n},s,i,r){if(!n)return"";let o=n,a;if(typeof zs.Buffer=="function")a=o instanceof zs.Buffer?
o.toString("base64"):zs.Buffer.from(o.buffer).toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<
o.length;++l)c+=String.fromCharCode(o[l]);a=btoa(c)}else throw new Error("This environment does not support writing bina\
ry tags; either Buffer or btoa is required");if(e??(e=nu.Scalar.BLOCK_LITERAL),e!==nu.Scalar.QUOTE_DOUBLE){let c=Math.max(
s.options.lineWidth-s.indent.length,s.options.minContentWidth),l=Math.ceil(a.length/c),u=new Array(l);for(let f=0,p=0;f<
l;++f,p+=c)u[f]=a.substr(p,c);a=u.join(e===nu.Scalar.BLOCK_LITERAL?`
`:" ")}return C1.stringifyString({comment:t,type:e,value:a},s,i,r)}};Gy.binary=q1});var Oo=d(ko=>{"use strict";var _o=R(),iu=kt(),L1=U(),D1=Tt();function Yy(t,e){if(_o.isSeq(t))for(let n=0;n<t.items.length;++n){
let s=t.items[n];if(!_o.isPair(s)){if(_o.isMap(s)){s.items.length>1&&e("Each pair must have its own sequence indicator");
let i=s.items[0]||new iu.Pair(new L1.Scalar(null));if(s.commentBefore&&(i.key.commentBefore=i.key.commentBefore?`${s.commentBefore}\

${i.key.commentBefore}`:s.commentBefore),s.comment){let r=i.value??i.key;r.comment=r.comment?`${s.comment}
${r.comment}`:s.comment}s=i}t.items[n]=_o.isPair(s)?s:new iu.Pair(s)}}else e("Expected a sequence for this tag");return t}
function Jy(t,e,n){let{replacer:s}=n,i=new D1.YAMLSeq(t);i.tag="tag:yaml.org,2002:pairs";let r=0;if(e&&Symbol.iterator in
Object(e))for(let o of e){typeof s=="function"&&(o=s.call(e,String(r++),o));let a,c;if(Array.isArray(o))if(o.length===2)
a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let l=Object.
keys(o);if(l.length===1)a=l[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else
a=o;i.items.push(iu.createPair(a,c,n))}return i}var $1={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Yy,
createNode:Jy};ko.createPairs=Jy;ko.pairs=$1;ko.resolvePairs=Yy});var au=d(ou=>{"use strict";var Hy=R(),ru=St(),Xs=At(),x1=Tt(),zy=Oo(),en=class t extends x1.YAMLSeq{constructor(){super(),
this.add=Xs.YAMLMap.prototype.add.bind(this),this.delete=Xs.YAMLMap.prototype.delete.bind(this),this.get=Xs.YAMLMap.prototype.
get.bind(this),this.has=Xs.YAMLMap.prototype.has.bind(this),this.set=Xs.YAMLMap.prototype.set.bind(this),this.tag=t.tag}toJSON(e,n){
if(!n)return super.toJSON(e);let s=new Map;n?.onCreate&&n.onCreate(s);for(let i of this.items){let r,o;if(Hy.isPair(i)?(r=
ru.toJS(i.key,"",n),o=ru.toJS(i.value,r,n)):r=ru.toJS(i,"",n),s.has(r))throw new Error("Ordered maps must not include du\
plicate keys");s.set(r,o)}return s}static from(e,n,s){let i=zy.createPairs(e,n,s),r=new this;return r.items=i.items,r}};
en.tag="tag:yaml.org,2002:omap";var j1={collection:"seq",identify:t=>t instanceof Map,nodeClass:en,default:!1,tag:"tag:y\
aml.org,2002:omap",resolve(t,e){let n=zy.resolvePairs(t,e),s=[];for(let{key:i}of n.items)Hy.isScalar(i)&&(s.includes(i.value)?
e(`Ordered maps must not include duplicate keys: ${i.value}`):s.push(i.value));return Object.assign(new en,n)},createNode:(t,e,n)=>en.
from(t,e,n)};ou.YAMLOMap=en;ou.omap=j1});var tg=d(cu=>{"use strict";var Xy=U();function Qy({value:t,source:e},n){return e&&(t?Zy:eg).test.test(e)?e:t?n.options.trueStr:
n.options.falseStr}var Zy={identify:t=>t===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new Xy.Scalar(!0),stringify:Qy},eg={identify:t=>t===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new Xy.Scalar(!1),stringify:Qy};cu.falseTag=eg;cu.trueTag=Zy});var ng=d(Ao=>{"use strict";var F1=U(),lu=Gn(),K1={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:lu.stringifyNumber},B1={identify:t=>typeof t=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(
t.replace(/_/g,"")),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():lu.stringifyNumber(t)}},U1={
identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){
let e=new F1.Scalar(parseFloat(t.replace(/_/g,""))),n=t.indexOf(".");if(n!==-1){let s=t.substring(n+1).replace(/_/g,"");
s[s.length-1]==="0"&&(e.minFractionDigits=s.length)}return e},stringify:lu.stringifyNumber};Ao.float=U1;Ao.floatExp=B1;Ao.
floatNaN=K1});var ig=d(Zs=>{"use strict";var sg=Gn(),Qs=t=>typeof t=="bigint"||Number.isInteger(t);function To(t,e,n,{intAsBigInt:s}){
let i=t[0];if((i==="-"||i==="+")&&(e+=1),t=t.substring(e).replace(/_/g,""),s){switch(n){case 2:t=`0b${t}`;break;case 8:t=
`0o${t}`;break;case 16:t=`0x${t}`;break}let o=BigInt(t);return i==="-"?BigInt(-1)*o:o}let r=parseInt(t,n);return i==="-"?
-1*r:r}function uu(t,e,n){let{value:s}=t;if(Qs(s)){let i=s.toString(e);return s<0?"-"+n+i.substr(1):n+i}return sg.stringifyNumber(
t)}var W1={identify:Qs,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,e,n)=>To(t,
2,2,n),stringify:t=>uu(t,2,"0b")},V1={identify:Qs,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:(t,e,n)=>To(t,1,8,n),stringify:t=>uu(t,8,"0")},G1={identify:Qs,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(t,e,n)=>To(t,0,10,n),stringify:sg.stringifyNumber},Y1={identify:Qs,default:!0,tag:"tag:yaml.org,2002:int",format:"\
HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,e,n)=>To(t,2,16,n),stringify:t=>uu(t,16,"0x")};Zs.int=G1;Zs.intBin=W1;Zs.intHex=
Y1;Zs.intOct=V1});var fu=d(du=>{"use strict";var No=R(),Eo=kt(),Po=At(),tn=class t extends Po.YAMLMap{constructor(e){super(e),this.tag=t.tag}add(e){
let n;No.isPair(e)?n=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?n=new Eo.Pair(e.key,null):n=new Eo.
Pair(e,null),Po.findPair(this.items,n.key)||this.items.push(n)}get(e,n){let s=Po.findPair(this.items,e);return!n&&No.isPair(
s)?No.isScalar(s.key)?s.key.value:s.key:s}set(e,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for se\
t(key, value) in a YAML set, not ${typeof n}`);let s=Po.findPair(this.items,e);s&&!n?this.items.splice(this.items.indexOf(
s),1):!s&&n&&this.items.push(new Eo.Pair(e))}toJSON(e,n){return super.toJSON(e,n,Set)}toString(e,n,s){if(!e)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),n,s);throw new Error(
"Set items must all have null values")}static from(e,n,s){let{replacer:i}=s,r=new this(e);if(n&&Symbol.iterator in Object(
n))for(let o of n)typeof i=="function"&&(o=i.call(n,o,o)),r.items.push(Eo.createPair(o,null,s));return r}};tn.tag="tag:y\
aml.org,2002:set";var J1={collection:"map",identify:t=>t instanceof Set,nodeClass:tn,default:!1,tag:"tag:yaml.org,2002:s\
et",createNode:(t,e,n)=>tn.from(t,e,n),resolve(t,e){if(No.isMap(t)){if(t.hasAllNullValues(!0))return Object.assign(new tn,
t);e("Set items must all have null values")}else e("Expected a mapping for this tag");return t}};du.YAMLSet=tn;du.set=J1});var hu=d(Mo=>{"use strict";var H1=Gn();function pu(t,e){let n=t[0],s=n==="-"||n==="+"?t.substring(1):t,i=o=>e?BigInt(o):
Number(o),r=s.replace(/_/g,"").split(":").reduce((o,a)=>o*i(60)+i(a),i(0));return n==="-"?i(-1)*r:r}function rg(t){let{value:e}=t,
n=o=>o;if(typeof e=="bigint")n=o=>BigInt(o);else if(isNaN(e)||!isFinite(e))return H1.stringifyNumber(t);let s="";e<0&&(s=
"-",e*=n(-1));let i=n(60),r=[e%i];return e<60?r.unshift(0):(e=(e-r[0])/i,r.unshift(e%i),e>=60&&(e=(e-r[0])/i,r.unshift(e))),
s+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var z1={identify:t=>typeof t=="bigint"||Number.
isInteger(t),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(t,e,{
intAsBigInt:n})=>pu(t,n),stringify:rg},X1={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:t=>pu(t,!1),stringify:rg},og={identify:t=>t instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0\
-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(
og.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,s,i,r,o,a]=e.map(Number),c=e[7]?
Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(n,s-1,i,r||0,o||0,a||0,c),u=e[8];if(u&&u!=="Z"){let f=pu(u,!1);Math.abs(f)<
30&&(f*=60),l-=6e4*f}return new Date(l)},stringify:({value:t})=>t?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};
Mo.floatTime=X1;Mo.intTime=z1;Mo.timestamp=og});var lg=d(cg=>{"use strict";var Q1=Wn(),Z1=go(),eP=Vn(),tP=Hs(),nP=su(),ag=tg(),mu=ng(),Ro=ig(),sP=co(),iP=au(),rP=Oo(),oP=fu(),
yu=hu(),aP=[Q1.map,eP.seq,tP.string,Z1.nullTag,ag.trueTag,ag.falseTag,Ro.intBin,Ro.intOct,Ro.int,Ro.intHex,mu.floatNaN,mu.
floatExp,mu.float,nP.binary,sP.merge,iP.omap,rP.pairs,oP.set,yu.intTime,yu.floatTime,yu.timestamp];cg.schema=aP});var Sg=d(Su=>{"use strict";var pg=Wn(),cP=go(),hg=Vn(),lP=Hs(),uP=Hl(),gu=Xl(),bu=Zl(),dP=By(),fP=Vy(),mg=su(),ei=co(),yg=au(),
gg=Oo(),ug=lg(),bg=fu(),Io=hu(),dg=new Map([["core",dP.schema],["failsafe",[pg.map,hg.seq,lP.string]],["json",fP.schema],
["yaml11",ug.schema],["yaml-1.1",ug.schema]]),fg={binary:mg.binary,bool:uP.boolTag,float:gu.float,floatExp:gu.floatExp,floatNaN:gu.
floatNaN,floatTime:Io.floatTime,int:bu.int,intHex:bu.intHex,intOct:bu.intOct,intTime:Io.intTime,map:pg.map,merge:ei.merge,
null:cP.nullTag,omap:yg.omap,pairs:gg.pairs,seq:hg.seq,set:bg.set,timestamp:Io.timestamp},pP={"tag:yaml.org,2002:binary":mg.
binary,"tag:yaml.org,2002:merge":ei.merge,"tag:yaml.org,2002:omap":yg.omap,"tag:yaml.org,2002:pairs":gg.pairs,"tag:yaml.\
org,2002:set":bg.set,"tag:yaml.org,2002:timestamp":Io.timestamp};function hP(t,e,n){let s=dg.get(e);if(s&&!t)return n&&!s.
includes(ei.merge)?s.concat(ei.merge):s.slice();let i=s;if(!i)if(Array.isArray(t))i=[];else{let r=Array.from(dg.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${r} or \
define customTags array`)}if(Array.isArray(t))for(let r of t)i=i.concat(r);else typeof t=="function"&&(i=t(i.slice()));return n&&
(i=i.concat(ei.merge)),i.reduce((r,o)=>{let a=typeof o=="string"?fg[o]:o;if(!a){let c=JSON.stringify(o),l=Object.keys(fg).
map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return r.includes(a)||r.
push(a),r},[])}Su.coreKnownTags=pP;Su.getTags=hP});var _u=d(wg=>{"use strict";var wu=R(),mP=Wn(),yP=Vn(),gP=Hs(),Co=Sg(),bP=(t,e)=>t.key<e.key?-1:t.key>e.key?1:0,vu=class t{constructor({
compat:e,customTags:n,merge:s,resolveKnownTags:i,schema:r,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(
e)?Co.getTags(e,"compat"):e?Co.getTags(null,e):null,this.name=typeof r=="string"&&r||"core",this.knownTags=i?Co.coreKnownTags:
{},this.tags=Co.getTags(n,this.name,s),this.toStringOptions=a??null,Object.defineProperty(this,wu.MAP,{value:mP.map}),Object.
defineProperty(this,wu.SCALAR,{value:gP.string}),Object.defineProperty(this,wu.SEQ,{value:yP.seq}),this.sortMapEntries=typeof o==
"function"?o:o===!0?bP:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=
this.tags.slice(),e}};wg.Schema=vu});var _g=d(vg=>{"use strict";var SP=R(),ku=Gs(),ti=Bs();function wP(t,e){let n=[],s=e.directives===!0;if(e.directives!==!1&&
t.directives){let c=t.directives.toString(t);c?(n.push(c),s=!0):t.directives.docStart&&(s=!0)}s&&n.push("---");let i=ku.
createStringifyContext(t,e),{commentString:r}=i.options;if(t.commentBefore){n.length!==1&&n.unshift("");let c=r(t.commentBefore);
n.unshift(ti.indentComment(c,""))}let o=!1,a=null;if(t.contents){if(SP.isNode(t.contents)){if(t.contents.spaceBefore&&s&&
n.push(""),t.contents.commentBefore){let u=r(t.contents.commentBefore);n.push(ti.indentComment(u,""))}i.forceBlockIndent=
!!t.comment,a=t.contents.comment}let c=a?void 0:()=>o=!0,l=ku.stringify(t.contents,i,()=>a=null,c);a&&(l+=ti.lineComment(
l,"",r(a))),(l[0]==="|"||l[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${l}`:n.push(l)}else n.push(ku.stringify(
t.contents,i));if(t.directives?.docEnd)if(t.comment){let c=r(t.comment);c.includes(`
`)?(n.push("..."),n.push(ti.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=t.comment;c&&o&&(c=c.
replace(/^\n+/,"")),c&&((!o||a)&&n[n.length-1]!==""&&n.push(""),n.push(ti.indentComment(r(c),"")))}return n.join(`
`)+`
`}vg.stringifyDocument=wP});var ni=d(kg=>{"use strict";var vP=Fs(),Yn=Qr(),ge=R(),_P=kt(),kP=St(),OP=_u(),AP=_g(),Ou=Jr(),TP=Pl(),EP=Ks(),Au=El(),Tu=class t{constructor(e,n,s){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,ge.NODE_TYPE,{value:ge.
DOC});let i=null;typeof n=="function"||Array.isArray(n)?i=n:s===void 0&&n&&(s=n,n=void 0);let r=Object.assign({intAsBigInt:!1,
keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s);this.options=
r;let{version:o}=r;s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.
yaml.version)):this.directives=new Au.Directives({version:o}),this.setSchema(o,s),this.contents=e===void 0?null:this.createNode(
e,i,s)}clone(){let e=Object.create(t.prototype,{[ge.NODE_TYPE]:{value:ge.DOC}});return e.commentBefore=this.commentBefore,
e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),
this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=ge.isNode(this.contents)?
this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Jn(this.contents)&&this.contents.
add(e)}addIn(e,n){Jn(this.contents)&&this.contents.addIn(e,n)}createAlias(e,n){if(!e.anchor){let s=Ou.anchorNames(this);
e.anchor=!n||s.has(n)?Ou.findNewAnchor(n||"a",s):n}return new vP.Alias(e.anchor)}createNode(e,n,s){let i;if(typeof n=="f\
unction")e=n.call({"":e},"",e),i=n;else if(Array.isArray(n)){let y=v=>typeof v=="number"||v instanceof String||v instanceof
Number,S=n.filter(y).map(String);S.length>0&&(n=n.concat(S)),i=n}else s===void 0&&n&&(s=n,n=void 0);let{aliasDuplicateObjects:r,
anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:u}=s??{},{onAnchor:f,setAnchors:p,sourceObjects:m}=Ou.createNodeAnchors(
this,o||"a"),g={aliasDuplicateObjects:r??!0,keepUndefined:c??!1,onAnchor:f,onTagObj:l,replacer:i,schema:this.schema,sourceObjects:m},
h=EP.createNode(e,u,g);return a&&ge.isCollection(h)&&(h.flow=!0),p(),h}createPair(e,n,s={}){let i=this.createNode(e,null,
s),r=this.createNode(n,null,s);return new _P.Pair(i,r)}delete(e){return Jn(this.contents)?this.contents.delete(e):!1}deleteIn(e){
return Yn.isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):Jn(this.contents)?this.contents.deleteIn(e):!1}get(e,n){
return ge.isCollection(this.contents)?this.contents.get(e,n):void 0}getIn(e,n){return Yn.isEmptyPath(e)?!n&&ge.isScalar(
this.contents)?this.contents.value:this.contents:ge.isCollection(this.contents)?this.contents.getIn(e,n):void 0}has(e){return ge.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return Yn.isEmptyPath(e)?this.contents!==void 0:ge.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,n){this.contents==null?this.contents=Yn.collectionFromPath(this.schema,[e],
n):Jn(this.contents)&&this.contents.set(e,n)}setIn(e,n){Yn.isEmptyPath(e)?this.contents=n:this.contents==null?this.contents=
Yn.collectionFromPath(this.schema,Array.from(e),n):Jn(this.contents)&&this.contents.setIn(e,n)}setSchema(e,n={}){typeof e==
"number"&&(e=String(e));let s;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Au.
Directives({version:"1.1"}),s={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=e:this.directives=new Au.Directives({version:e}),s={resolveKnownTags:!0,schema:"core"};break;case null:this.
directives&&delete this.directives,s=null;break;default:{let i=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' \
or null as first argument, but found: ${i}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(s)this.schema=new OP.
Schema(Object.assign(s,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:e,jsonArg:n,mapAsMap:s,maxAliasCount:i,onAnchor:r,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:s===
!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=kP.toJS(this.contents,n??"",a);if(typeof r=="function")for(let{
count:l,res:u}of a.anchors.values())r(u,l);return typeof o=="function"?TP.applyReviver(o,{"":c},"",c):c}toJSON(e,n){return this.
toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:n})}toString(e={}){if(this.errors.length>0)throw new Error("Document with e\
rrors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let n=JSON.stringify(
e.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}return AP.stringifyDocument(this,e)}};
function Jn(t){if(ge.isCollection(t))return!0;throw new Error("Expected a YAML collection as document contents")}kg.Document=
Tu});var ri=d(ii=>{"use strict";var si=class extends Error{constructor(e,n,s,i){super(),this.name=e,this.code=s,this.message=
i,this.pos=n}},Eu=class extends si{constructor(e,n,s){super("YAMLParseError",e,n,s)}},Pu=class extends si{constructor(e,n,s){
super("YAMLWarning",e,n,s)}},PP=(t,e)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>e.linePos(a));let{line:s,col:i}=n.
linePos[0];n.message+=` at line ${s}, column ${i}`;let r=i-1,o=t.substring(e.lineStarts[s-1],e.lineStarts[s]).replace(/[\n\r]+$/,
"");if(r>=60&&o.length>80){let a=Math.min(r-39,o.length-79);o="\u2026"+o.substring(a),r-=a-1}if(o.length>80&&(o=o.substring(
0,79)+"\u2026"),s>1&&/^ *$/.test(o.substring(0,r))){let a=t.substring(e.lineStarts[s-2],e.lineStarts[s-1]);a.length>80&&
(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=n.linePos[1];c?.line===s&&c.col>i&&(a=Math.max(1,Math.min(c.col-i,80-r)));let l=" ".
repeat(r)+"^".repeat(a);n.message+=`:

${o}
${l}
`}};ii.YAMLError=si;ii.YAMLParseError=Eu;ii.YAMLWarning=Pu;ii.prettifyError=PP});var oi=d(Og=>{"use strict";function NP(t,{flow:e,indicator:n,next:s,offset:i,onError:r,parentIndent:o,startOnNewline:a}){
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
anchor:y,tag:S,newlineAfterProp:v,end:$,start:T??$}}Og.resolveProps=NP});var qo=d(Ag=>{"use strict";function Nu(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-s\
calar":case"single-quoted-scalar":if(t.source.includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){
for(let n of e.start)if(n.type==="newline")return!0;if(e.sep){for(let n of e.sep)if(n.type==="newline")return!0}if(Nu(e.
key)||Nu(e.value))return!0}return!1;default:return!0}}Ag.containsNewline=Nu});var Mu=d(Tg=>{"use strict";var MP=qo();function RP(t,e,n){if(e?.type==="flow-collection"){let s=e.end[0];s.indent===t&&(s.
source==="]"||s.source==="}")&&MP.containsNewline(e)&&n(s,"BAD_INDENT","Flow end indicator should be more indented than \
parent",!0)}}Tg.flowIndentCheck=RP});var Ru=d(Pg=>{"use strict";var Eg=R();function IP(t,e,n){let{uniqueKeys:s}=t.options;if(s===!1)return!1;let i=typeof s==
"function"?s:(r,o)=>r===o||Eg.isScalar(r)&&Eg.isScalar(o)&&r.value===o.value;return e.some(r=>i(r.key,n))}Pg.mapIncludes=
IP});var qg=d(Cg=>{"use strict";var Ng=kt(),CP=At(),Mg=oi(),qP=qo(),Rg=Mu(),LP=Ru(),Ig="All mapping items must start at the s\
ame column";function DP({composeNode:t,composeEmptyNode:e},n,s,i,r){let o=r?.nodeClass??CP.YAMLMap,a=new o(n.schema);n.atRoot&&
(n.atRoot=!1);let c=s.offset,l=null;for(let u of s.items){let{start:f,key:p,sep:m,value:g}=u,h=Mg.resolveProps(f,{indicator:"\
explicit-key-ind",next:p??m?.[0],offset:c,onError:i,parentIndent:s.indent,startOnNewline:!0}),y=!h.found;if(y){if(p&&(p.
type==="block-seq"?i(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&
p.indent!==s.indent&&i(c,"BAD_INDENT",Ig)),!h.anchor&&!h.tag&&!m){l=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||qP.containsNewline(p))&&i(p??f[f.length-1],"MULTILINE_IMP\
LICIT_KEY","Implicit keys need to be on a single line")}else h.found?.indent!==s.indent&&i(c,"BAD_INDENT",Ig);n.atKey=!0;
let S=h.end,v=p?t(n,p,h,i):e(n,S,f,null,h,i);n.schema.compat&&Rg.flowIndentCheck(s.indent,p,i),n.atKey=!1,LP.mapIncludes(
n,a.items,v)&&i(S,"DUPLICATE_KEY","Map keys must be unique");let k=Mg.resolveProps(m??[],{indicator:"map-value-ind",next:g,
offset:v.range[2],onError:i,parentIndent:s.indent,startOnNewline:!p||p.type==="block-scalar"});if(c=k.end,k.found){y&&(g?.
type==="block-map"&&!k.hasNewline&&i(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.
options.strict&&h.start<k.found.offset-1024&&i(v.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars\
 after the start of an implicit block mapping key"));let O=g?t(n,g,k,i):e(n,c,m,null,k,i);n.schema.compat&&Rg.flowIndentCheck(
s.indent,g,i),c=O.range[2];let T=new Ng.Pair(v,O);n.options.keepSourceTokens&&(T.srcToken=u),a.items.push(T)}else{y&&i(v.
range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),k.comment&&(v.comment?v.comment+=`
`+k.comment:v.comment=k.comment);let O=new Ng.Pair(v);n.options.keepSourceTokens&&(O.srcToken=u),a.items.push(O)}}return l&&
l<c&&i(l,"IMPOSSIBLE","Map comment with trailing content"),a.range=[s.offset,c,l??c],a}Cg.resolveBlockMap=DP});var Dg=d(Lg=>{"use strict";var $P=Tt(),xP=oi(),jP=Mu();function FP({composeNode:t,composeEmptyNode:e},n,s,i,r){let o=r?.
nodeClass??$P.YAMLSeq,a=new o(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=s.offset,l=null;for(let{start:u,
value:f}of s.items){let p=xP.resolveProps(u,{indicator:"seq-item-ind",next:f,offset:c,onError:i,parentIndent:s.indent,startOnNewline:!0});
if(!p.found)if(p.anchor||p.tag||f)f?.type==="block-seq"?i(p.end,"BAD_INDENT","All sequence items must start at the same \
column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{l=p.end,p.comment&&(a.comment=p.comment);continue}
let m=f?t(n,f,p,i):e(n,p.end,u,null,p,i);n.schema.compat&&jP.flowIndentCheck(s.indent,f,i),c=m.range[2],a.items.push(m)}
return a.range=[s.offset,c,l??c],a}Lg.resolveBlockSeq=FP});var Hn=d($g=>{"use strict";function KP(t,e,n,s){let i="";if(t){let r=!1,o="";for(let a of t){let{source:c,type:l}=a;switch(l){case"\
space":r=!0;break;case"comment":{n&&!r&&s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space \
characters");let u=c.substring(1)||" ";i?i+=o+u:i=u,o="";break}case"newline":i&&(o+=c),r=!0;break;default:s(a,"UNEXPECTE\
D_TOKEN",`Unexpected ${l} at node end`)}e+=c.length}}return{comment:i,offset:e}}$g.resolveEnd=KP});var Kg=d(Fg=>{"use strict";var BP=R(),UP=kt(),xg=At(),WP=Tt(),VP=Hn(),jg=oi(),GP=qo(),YP=Ru(),Iu="Block collections are \
not allowed within flow collections",Cu=t=>t&&(t.type==="block-map"||t.type==="block-seq");function JP({composeNode:t,composeEmptyNode:e},n,s,i,r){
let o=s.start.source==="{",a=o?"flow map":"flow sequence",c=r?.nodeClass??(o?xg.YAMLMap:WP.YAMLSeq),l=new c(n.schema);l.
flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=s.offset+s.start.source.length;for(let y=0;y<s.items.
length;++y){let S=s.items[y],{start:v,key:k,sep:O,value:T}=S,E=jg.resolveProps(v,{flow:a,indicator:"explicit-key-ind",next:k??
O?.[0],offset:f,onError:i,parentIndent:s.indent,startOnNewline:!1});if(!E.found){if(!E.anchor&&!E.tag&&!O&&!T){y===0&&E.
comma?i(E.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<s.items.length-1&&i(E.start,"UNEXPECTED_TOKEN",`Unexpected \
empty item in ${a}`),E.comment&&(l.comment?l.comment+=`
`+E.comment:l.comment=E.comment),f=E.end;continue}!o&&n.options.strict&&GP.containsNewline(k)&&i(k,"MULTILINE_IMPLICIT_K\
EY","Implicit keys of flow sequence pairs need to be on a single line")}if(y===0)E.comma&&i(E.comma,"UNEXPECTED_TOKEN",`\
Unexpected , in ${a}`);else if(E.comma||i(E.start,"MISSING_CHAR",`Missing , between ${a} items`),E.comment){let $="";e:for(let w of v)
switch(w.type){case"comma":case"space":break;case"comment":$=w.source.substring(1);break e;default:break e}if($){let w=l.
items[l.items.length-1];BP.isPair(w)&&(w=w.value??w.key),w.comment?w.comment+=`
`+$:w.comment=$,E.comment=E.comment.substring($.length+1)}}if(!o&&!O&&!E.found){let $=T?t(n,T,E,i):e(n,E.end,O,null,E,i);
l.items.push($),f=$.range[2],Cu(T)&&i($.range,"BLOCK_IN_FLOW",Iu)}else{n.atKey=!0;let $=E.end,w=k?t(n,k,E,i):e(n,$,v,null,
E,i);Cu(k)&&i(w.range,"BLOCK_IN_FLOW",Iu),n.atKey=!1;let V=jg.resolveProps(O??[],{flow:a,indicator:"map-value-ind",next:T,
offset:w.range[2],onError:i,parentIndent:s.indent,startOnNewline:!1});if(V.found){if(!o&&!E.found&&n.options.strict){if(O)
for(let G of O){if(G===V.found)break;if(G.type==="newline"){i(G,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence\
 pairs need to be on a single line");break}}E.start<V.found.offset-1024&&i(V.found,"KEY_OVER_1024_CHARS","The : indicato\
r must be at most 1024 chars after the start of an implicit flow sequence key")}}else T&&("source"in T&&T.source?.[0]===
":"?i(T,"MISSING_CHAR",`Missing space after : in ${a}`):i(V.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let bt=T?
t(n,T,V,i):V.found?e(n,V.end,O,null,V,i):null;bt?Cu(T)&&i(bt.range,"BLOCK_IN_FLOW",Iu):V.comment&&(w.comment?w.comment+=
`
`+V.comment:w.comment=V.comment);let Ln=new UP.Pair(w,bt);if(n.options.keepSourceTokens&&(Ln.srcToken=S),o){let G=l;YP.mapIncludes(
n,G.items,w)&&i($,"DUPLICATE_KEY","Map keys must be unique"),G.items.push(Ln)}else{let G=new xg.YAMLMap(n.schema);G.flow=
!0,G.items.push(Ln);let Nm=(bt??w).range;G.range=[w.range[0],Nm[1],Nm[2]],l.items.push(G)}f=bt?bt.range[2]:V.end}}let p=o?
"}":"]",[m,...g]=s.end,h=f;if(m?.source===p)h=m.offset+m.source.length;else{let y=a[0].toUpperCase()+a.substring(1),S=u?
`${y} must end with a ${p}`:`${y} in block collection must be sufficiently indented and end with a ${p}`;i(f,u?"MISSING_\
CHAR":"BAD_INDENT",S),m&&m.source.length!==1&&g.unshift(m)}if(g.length>0){let y=VP.resolveEnd(g,h,n.options.strict,i);y.
comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[s.offset,h,y.offset]}else l.range=[s.offset,h,h];return l}Fg.resolveFlowCollection=
JP});var Ug=d(Bg=>{"use strict";var HP=R(),zP=U(),XP=At(),QP=Tt(),ZP=qg(),eN=Dg(),tN=Kg();function qu(t,e,n,s,i,r){let o=n.type===
"block-map"?ZP.resolveBlockMap(t,e,n,s,r):n.type==="block-seq"?eN.resolveBlockSeq(t,e,n,s,r):tN.resolveFlowCollection(t,
e,n,s,r),a=o.constructor;return i==="!"||i===a.tagName?(o.tag=a.tagName,o):(i&&(o.tag=i),o)}function nN(t,e,n,s,i){let r=s.
tag,o=r?e.directives.tagName(r.source,p=>i(r,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="block-seq"){let{anchor:p,newlineAfterProp:m}=s,
g=p&&r?p.offset>r.offset?p:r:p??r;g&&(!m||m.offset<g.offset)&&i(g,"MISSING_CHAR","Missing newline after block sequence p\
rops")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||
o===XP.YAMLMap.tagName&&a==="map"||o===QP.YAMLSeq.tagName&&a==="seq")return qu(t,e,n,i,o);let c=e.schema.tags.find(p=>p.
tag===o&&p.collection===a);if(!c){let p=e.schema.knownTags[o];if(p?.collection===a)e.schema.tags.push(Object.assign({},p,
{default:!1})),c=p;else return p?i(r,"BAD_COLLECTION_TYPE",`${p.tag} used for ${a} collection, but expects ${p.collection??
"scalar"}`,!0):i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),qu(t,e,n,i,o)}let l=qu(t,e,n,i,o,c),u=c.resolve?.(l,p=>i(
r,"TAG_RESOLVE_FAILED",p),e.options)??l,f=HP.isNode(u)?u:new zP.Scalar(u);return f.range=l.range,f.tag=o,c?.format&&(f.format=
c.format),f}Bg.composeCollection=nN});var Du=d(Wg=>{"use strict";var Lu=U();function sN(t,e,n){let s=e.offset,i=iN(e,t.options.strict,n);if(!i)return{value:"",
type:null,comment:"",range:[s,s,s]};let r=i.mode===">"?Lu.Scalar.BLOCK_FOLDED:Lu.Scalar.BLOCK_LITERAL,o=e.source?rN(e.source):
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
e"}`;n(l-S.length-(v?2:1),"BAD_INDENT",O),y=""}r===Lu.Scalar.BLOCK_LITERAL?(f+=p+y.slice(c)+S,p=`
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
`}let g=s+i.length+e.source.length;return{value:f,type:r,comment:i.comment,range:[s,g,g]}}function iN({offset:t,props:e},n,s){
if(e[0].type!=="block-scalar-header")return s(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=e[0],
r=i[0],o=0,a="",c=-1;for(let p=1;p<i.length;++p){let m=i[p];if(!a&&(m==="-"||m==="+"))a=m;else{let g=Number(m);!o&&g?o=g:
c===-1&&(c=t+p)}}c!==-1&&s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let l=!1,u="",f=i.
length;for(let p=1;p<e.length;++p){let m=e[p];switch(m.type){case"space":l=!0;case"newline":f+=m.source.length;break;case"\
comment":n&&!l&&s(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),f+=m.source.
length,u=m.source.substring(1);break;case"error":s(m,"UNEXPECTED_TOKEN",m.message),f+=m.source.length;break;default:{let g=`\
Unexpected token in block scalar header: ${m.type}`;s(m,"UNEXPECTED_TOKEN",g);let h=m.source;h&&typeof h=="string"&&(f+=
h.length)}}}return{mode:r,indent:o,chomp:a,comment:u,length:f}}function rN(t){let e=t.split(/\n( *)/),n=e[0],s=n.match(/^( *)/),
r=[s?.[1]?[s[1],n.slice(s[1].length)]:["",n]];for(let o=1;o<e.length;o+=2)r.push([e[o],e[o+1]]);return r}Wg.resolveBlockScalar=
sN});var xu=d(Gg=>{"use strict";var $u=U(),oN=Hn();function aN(t,e,n){let{offset:s,type:i,source:r,end:o}=t,a,c,l=(p,m,g)=>n(
s+p,m,g);switch(i){case"scalar":a=$u.Scalar.PLAIN,c=cN(r,l);break;case"single-quoted-scalar":a=$u.Scalar.QUOTE_SINGLE,c=
lN(r,l);break;case"double-quoted-scalar":a=$u.Scalar.QUOTE_DOUBLE,c=uN(r,l);break;default:return n(t,"UNEXPECTED_TOKEN",
`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[s,s+r.length,s+r.length]}}let u=s+
r.length,f=oN.resolveEnd(o,u,e,n);return{value:c,type:a,comment:f.comment,range:[s,u,f.offset]}}function cN(t,e){let n="";
switch(t[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicat\
or character %";break;case"|":case">":{n=`block scalar indicator ${t[0]}`;break}case"@":case"`":{n=`reserved character ${t[0]}`;
break}}return n&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Vg(t)}function lN(t,e){return(t[t.length-1]!==
"'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quote"),Vg(t.slice(1,-1)).replace(/''/g,"'")}function Vg(t){
let e=/(.*?)\r?\n/sy,n=e.exec(t);if(!n)return t;let s,i;try{s=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	\
])[ 	]+$","g")}catch{s=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let r=n[1].replace(s,""),o=" ",a=e.lastIndex;for(;n=e.exec(t);){let l=n[1].
replace(i,"");l===""?o===`
`?r+=o:o=`
`:(r+=o+l,o=" "),a=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(t),r+o+(n?.[1]??"")}function uN(t,e){let n="";
for(let s=1;s<t.length-1;++s){let i=t[s];if(!(i==="\r"&&t[s+1]===`
`))if(i===`
`){let{fold:r,offset:o}=dN(t,s);n+=r,s=o}else if(i==="\\"){let r=t[++s],o=fN[r];if(o)n+=o;else if(r===`
`)for(r=t[s+1];r===" "||r==="	";)r=t[++s+1];else if(r==="\r"&&t[s+1]===`
`)for(r=t[++s+1];r===" "||r==="	";)r=t[++s+1];else if(r==="x"||r==="u"||r==="U"){let a=r==="x"?2:r==="u"?4:8;n+=pN(t,s+1,
a,e),s+=a}else{let a=t.substr(s-1,2);e(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(i===" "||i==="	"){
let r=s,o=t[s+1];for(;o===" "||o==="	";)o=t[++s+1];o!==`
`&&!(o==="\r"&&t[s+2]===`
`)&&(n+=s>r?t.slice(r,s+1):i)}else n+=i}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing cl\
osing "quote'),n}function dN(t,e){let n="",s=t[e+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&t[e+2]!==`
`);)s===`
`&&(n+=`
`),e+=1,s=t[e+1];return n||(n=" "),{fold:n,offset:e}}var fN={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function pN(t,e,n,s){
let i=t.substr(e,n),o=i.length===n&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=t.substr(e-2,n+2);return s(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}Gg.resolveFlowScalar=aN});var Hg=d(Jg=>{"use strict";var nn=R(),Yg=U(),hN=Du(),mN=xu();function yN(t,e,n,s){let{value:i,type:r,comment:o,range:a}=e.
type==="block-scalar"?hN.resolveBlockScalar(t,e,s):mN.resolveFlowScalar(e,t.options.strict,s),c=n?t.directives.tagName(n.
source,f=>s(n,"TAG_RESOLVE_FAILED",f)):null,l;t.options.stringKeys&&t.atKey?l=t.schema[nn.SCALAR]:c?l=gN(t.schema,i,c,n,
s):e.type==="scalar"?l=bN(t,i,e,s):l=t.schema[nn.SCALAR];let u;try{let f=l.resolve(i,p=>s(n??e,"TAG_RESOLVE_FAILED",p),t.
options);u=nn.isScalar(f)?f:new Yg.Scalar(f)}catch(f){let p=f instanceof Error?f.message:String(f);s(n??e,"TAG_RESOLVE_F\
AILED",p),u=new Yg.Scalar(i)}return u.range=a,u.source=i,r&&(u.type=r),c&&(u.tag=c),l.format&&(u.format=l.format),o&&(u.
comment=o),u}function gN(t,e,n,s,i){if(n==="!")return t[nn.SCALAR];let r=[];for(let a of t.tags)if(!a.collection&&a.tag===
n)if(a.default&&a.test)r.push(a);else return a;for(let a of r)if(a.test?.test(e))return a;let o=t.knownTags[n];return o&&
!o.collection?(t.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,
n!=="tag:yaml.org,2002:str"),t[nn.SCALAR])}function bN({atKey:t,directives:e,schema:n},s,i,r){let o=n.tags.find(a=>(a.default===
!0||t&&a.default==="key")&&a.test?.test(s))||n[nn.SCALAR];if(n.compat){let a=n.compat.find(c=>c.default&&c.test?.test(s))??
n[nn.SCALAR];if(o.tag!==a.tag){let c=e.tagString(o.tag),l=e.tagString(a.tag),u=`Value may be parsed as either ${c} or ${l}`;
r(i,"TAG_RESOLVE_FAILED",u,!0)}}return o}Jg.composeScalar=yN});var Xg=d(zg=>{"use strict";function SN(t,e,n){if(e){n??(n=e.length);for(let s=n-1;s>=0;--s){let i=e[s];switch(i.type){case"\
space":case"comment":case"newline":t-=i.source.length;continue}for(i=e[++s];i?.type==="space";)t+=i.source.length,i=e[++s];
break}}return t}zg.emptyScalarPosition=SN});var e0=d(Fu=>{"use strict";var wN=Fs(),vN=R(),_N=Ug(),Qg=Hg(),kN=Hn(),ON=Xg(),AN={composeNode:Zg,composeEmptyNode:ju};function Zg(t,e,n,s){
let i=t.atKey,{spaceBefore:r,comment:o,anchor:a,tag:c}=n,l,u=!0;switch(e.type){case"alias":l=TN(t,e,s),(a||c)&&s(e,"ALIA\
S_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quot\
ed-scalar":case"block-scalar":l=Qg.composeScalar(t,e,c,s),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"\
block-seq":case"flow-collection":try{l=_N.composeCollection(AN,t,e,n,s),a&&(l.anchor=a.source.substring(1))}catch(f){let p=f instanceof
Error?f.message:String(f);s(e,"RESOURCE_EXHAUSTION",p)}break;default:{let f=e.type==="error"?e.message:`Unsupported toke\
n (type: ${e.type})`;s(e,"UNEXPECTED_TOKEN",f),u=!1}}return l??(l=ju(t,e.offset,void 0,null,n,s)),a&&l.anchor===""&&s(a,
"BAD_ALIAS","Anchor cannot be an empty string"),i&&t.options.stringKeys&&(!vN.isScalar(l)||typeof l.value!="string"||l.tag&&
l.tag!=="tag:yaml.org,2002:str")&&s(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&(l.spaceBefore=
!0),o&&(e.type==="scalar"&&e.source===""?l.comment=o:l.commentBefore=o),t.options.keepSourceTokens&&u&&(l.srcToken=e),l}
function ju(t,e,n,s,{spaceBefore:i,comment:r,anchor:o,tag:a,end:c},l){let u={type:"scalar",offset:ON.emptyScalarPosition(
e,n,s),indent:-1,source:""},f=Qg.composeScalar(t,u,a,l);return o&&(f.anchor=o.source.substring(1),f.anchor===""&&l(o,"BA\
D_ALIAS","Anchor cannot be an empty string")),i&&(f.spaceBefore=!0),r&&(f.comment=r,f.range[2]=c),f}function TN({options:t},{
offset:e,source:n,end:s},i){let r=new wN.Alias(n.substring(1));r.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty \
string"),r.source.endsWith(":")&&i(e+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+n.length,a=kN.resolveEnd(
s,o,t.strict,i);return r.range=[e,o,a.offset],a.comment&&(r.comment=a.comment),r}Fu.composeEmptyNode=ju;Fu.composeNode=Zg});var s0=d(n0=>{"use strict";var EN=ni(),t0=e0(),PN=Hn(),NN=oi();function MN(t,e,{offset:n,start:s,value:i,end:r},o){let a=Object.
assign({_directives:e},t),c=new EN.Document(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.
schema},u=NN.resolveProps(s,{indicator:"doc-start",next:i??r?.[0],offset:n,onError:o,parentIndent:0,startOnNewline:!0});
u.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!u.hasNewline&&o(u.end,"MISSING_CHAR",
"Block collection cannot start on same line with directives-end marker")),c.contents=i?t0.composeNode(l,i,u,o):t0.composeEmptyNode(
l,u.end,s,null,u,o);let f=c.contents.range[2],p=PN.resolveEnd(r,f,!1,o);return p.comment&&(c.comment=p.comment),c.range=
[n,f,p.offset],c}n0.composeDoc=MN});var Bu=d(o0=>{"use strict";var RN=require("process"),IN=El(),CN=ni(),ai=ri(),i0=R(),qN=s0(),LN=Hn();function ci(t){if(typeof t==
"number")return[t,t+1];if(Array.isArray(t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:n}=t;return[e,e+(typeof n==
"string"?n.length:1)]}function r0(t){let e="",n=!1,s=!1;for(let i=0;i<t.length;++i){let r=t[i];switch(r[0]){case"#":e+=(e===
""?"":s?`

`:`
`)+(r.substring(1)||" "),n=!0,s=!1;break;case"%":t[i+1]?.[0]!=="#"&&(i+=1),n=!1;break;default:n||(s=!0),n=!1}}return{comment:e,
afterEmptyLine:s}}var Ku=class{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(n,s,i,r)=>{let o=ci(n);r?this.warnings.push(new ai.YAMLWarning(o,s,i)):this.errors.push(new ai.
YAMLParseError(o,s,i))},this.directives=new IN.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,n){let{comment:s,
afterEmptyLine:i}=r0(this.prelude);if(s){let r=e.contents;if(n)e.comment=e.comment?`${e.comment}
${s}`:s;else if(i||e.directives.docStart||!r)e.commentBefore=s;else if(i0.isCollection(r)&&!r.flow&&r.items.length>0){let o=r.
items[0];i0.isPair(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${s}
${a}`:s}else{let o=r.commentBefore;r.commentBefore=o?`${s}
${o}`:s}}if(n){for(let r=0;r<this.errors.length;++r)e.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)
e.warnings.push(this.warnings[r])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:r0(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(e,n=!1,s=-1){for(let i of e)yield*this.next(i);yield*this.end(n,s)}*next(e){switch(RN.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(n,s,i)=>{let r=ci(e);r[0]+=n,this.onError(
r,"BAD_DIRECTIVE",s,i)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{let n=qN.composeDoc(this.
options,this.directives,e,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(e,"MISSING_CHAR","Missin\
g directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=
!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"erro\
r":{let n=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new ai.YAMLParseError(ci(e),"UNEXPECTED_TOKEN",
n);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){let s="Un\
expected doc-end without preceding document";this.errors.push(new ai.YAMLParseError(ci(e),"UNEXPECTED_TOKEN",s));break}this.
doc.directives.docEnd=!0;let n=LN.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.
decorate(this.doc,!0),n.comment){let s=this.doc.comment;this.doc.comment=s?`${s}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new ai.YAMLParseError(ci(e),"UNEXPECTE\
D_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=
null;else if(e){let s=Object.assign({_directives:this.directives},this.options),i=new CN.Document(void 0,s);this.atDirectives&&
this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,n,n],this.decorate(i,!1),yield i}}};o0.
Composer=Ku});var l0=d(Lo=>{"use strict";var DN=Du(),$N=xu(),xN=ri(),a0=Vs();function jN(t,e=!0,n){if(t){let s=(i,r,o)=>{let a=typeof i==
"number"?i:Array.isArray(i)?i[0]:i.offset;if(n)n(a,r,o);else throw new xN.YAMLParseError([a,a+1],r,o)};switch(t.type){case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":return $N.resolveFlowScalar(t,e,s);case"block-scalar":return DN.
resolveBlockScalar({options:{strict:e}},t,s)}}return null}function FN(t,e){let{implicitKey:n=!1,indent:s,inFlow:i=!1,offset:r=-1,
type:o="PLAIN"}=e,a=a0.stringifyString({type:o,value:t},{implicitKey:n,indent:s>0?" ".repeat(s):"",inFlow:i,options:{blockQuote:!0,
lineWidth:-1}}),c=e.end??[{type:"newline",offset:-1,indent:s,source:`
`}];switch(a[0]){case"|":case">":{let l=a.indexOf(`
`),u=a.substring(0,l),f=a.substring(l+1)+`
`,p=[{type:"block-scalar-header",offset:r,indent:s,source:u}];return c0(p,c)||p.push({type:"newline",offset:-1,indent:s,
source:`
`}),{type:"block-scalar",offset:r,indent:s,props:p,source:f}}case'"':return{type:"double-quoted-scalar",offset:r,indent:s,
source:a,end:c};case"'":return{type:"single-quoted-scalar",offset:r,indent:s,source:a,end:c};default:return{type:"scalar",
offset:r,indent:s,source:a,end:c}}}function KN(t,e,n={}){let{afterKey:s=!1,implicitKey:i=!1,inFlow:r=!1,type:o}=n,a="ind\
ent"in t?t.indent:null;if(s&&typeof a=="number"&&(a+=2),!o)switch(t.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"\
double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let l=t.props[0];if(l.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");o=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=a0.stringifyString(
{type:o,value:e},{implicitKey:i||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}});
switch(c[0]){case"|":case">":BN(t,c);break;case'"':Uu(t,c,"double-quoted-scalar");break;case"'":Uu(t,c,"single-quoted-sc\
alar");break;default:Uu(t,c,"scalar")}}function BN(t,e){let n=e.indexOf(`
`),s=e.substring(0,n),i=e.substring(n+1)+`
`;if(t.type==="block-scalar"){let r=t.props[0];if(r.type!=="block-scalar-header")throw new Error("Invalid block scalar h\
eader");r.source=s,t.source=i}else{let{offset:r}=t,o="indent"in t?t.indent:-1,a=[{type:"block-scalar-header",offset:r,indent:o,
source:s}];c0(a,"end"in t?t.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`
`});for(let c of Object.keys(t))c!=="type"&&c!=="offset"&&delete t[c];Object.assign(t,{type:"block-scalar",indent:o,props:a,
source:i})}}function c0(t,e){if(e)for(let n of e)switch(n.type){case"space":case"comment":t.push(n);break;case"newline":
return t.push(n),!0}return!1}function Uu(t,e,n){switch(t.type){case"scalar":case"double-quoted-scalar":case"single-quote\
d-scalar":t.type=n,t.source=e;break;case"block-scalar":{let s=t.props.slice(1),i=e.length;t.props[0].type==="block-scala\
r-header"&&(i-=t.props[0].source.length);for(let r of s)r.offset+=i;delete t.props,Object.assign(t,{type:n,source:e,end:s});
break}case"block-map":case"block-seq":{let i={type:"newline",offset:t.offset+e.length,indent:t.indent,source:`
`};delete t.items,Object.assign(t,{type:n,source:e,end:[i]});break}default:{let s="indent"in t?t.indent:-1,i="end"in t&&
Array.isArray(t.end)?t.end.filter(r=>r.type==="space"||r.type==="comment"||r.type==="newline"):[];for(let r of Object.keys(
t))r!=="type"&&r!=="offset"&&delete t[r];Object.assign(t,{type:n,indent:s,source:e,end:i})}}}Lo.createScalarToken=FN;Lo.
resolveAsScalar=jN;Lo.setScalarValue=KN});var d0=d(u0=>{"use strict";var UN=t=>"type"in t?$o(t):Do(t);function $o(t){switch(t.type){case"block-scalar":{let e="";for(let n of t.
props)e+=$o(n);return e+t.source}case"block-map":case"block-seq":{let e="";for(let n of t.items)e+=Do(n);return e}case"f\
low-collection":{let e=t.start.source;for(let n of t.items)e+=Do(n);for(let n of t.end)e+=n.source;return e}case"documen\
t":{let e=Do(t);if(t.end)for(let n of t.end)e+=n.source;return e}default:{let e=t.source;if("end"in t&&t.end)for(let n of t.
end)e+=n.source;return e}}}function Do({start:t,key:e,sep:n,value:s}){let i="";for(let r of t)i+=r.source;if(e&&(i+=$o(e)),
n)for(let r of n)i+=r.source;return s&&(i+=$o(s)),i}u0.stringify=UN});var m0=d(h0=>{"use strict";var Wu=Symbol("break visit"),WN=Symbol("skip children"),f0=Symbol("remove item");function sn(t,e){
"type"in t&&t.type==="document"&&(t={start:t.start,value:t.value}),p0(Object.freeze([]),t,e)}sn.BREAK=Wu;sn.SKIP=WN;sn.REMOVE=
f0;sn.itemAtPath=(t,e)=>{let n=t;for(let[s,i]of e){let r=n?.[s];if(r&&"items"in r)n=r.items[i];else return}return n};sn.
parentCollection=(t,e)=>{let n=sn.itemAtPath(t,e.slice(0,-1)),s=e[e.length-1][0],i=n?.[s];if(i&&"items"in i)return i;throw new Error(
"Parent collection not found")};function p0(t,e,n){let s=n(e,t);if(typeof s=="symbol")return s;for(let i of["key","value"]){
let r=e[i];if(r&&"items"in r){for(let o=0;o<r.items.length;++o){let a=p0(Object.freeze(t.concat([[i,o]])),r.items[o],n);
if(typeof a=="number")o=a-1;else{if(a===Wu)return Wu;a===f0&&(r.items.splice(o,1),o-=1)}}typeof s=="function"&&i==="key"&&
(s=s(e,t))}}return typeof s=="function"?s(e,t):s}h0.visit=sn});var xo=d(ie=>{"use strict";var Vu=l0(),VN=d0(),GN=m0(),Gu="\uFEFF",Yu="",Ju="",Hu="",YN=t=>!!t&&"items"in t,JN=t=>!!t&&
(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function HN(t){
switch(t){case Gu:return"<BOM>";case Yu:return"<DOC>";case Ju:return"<FLOW_END>";case Hu:return"<SCALAR>";default:return JSON.
stringify(t)}}function zN(t){switch(t){case Gu:return"byte-order-mark";case Yu:return"doc-mode";case Ju:return"flow-erro\
r-end";case Hu:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}ie.createScalarToken=Vu.createScalarToken;ie.resolveAsScalar=
Vu.resolveAsScalar;ie.setScalarValue=Vu.setScalarValue;ie.stringify=VN.stringify;ie.visit=GN.visit;ie.BOM=Gu;ie.DOCUMENT=
Yu;ie.FLOW_END=Ju;ie.SCALAR=Hu;ie.isCollection=YN;ie.isScalar=JN;ie.prettyToken=HN;ie.tokenType=zN});var Qu=d(g0=>{"use strict";var li=xo();function Te(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var y0=new Set("0123456789ABCDEFabcdef"),XN=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),jo=new Set(",[]{}"),QN=new Set(` ,[]{}
\r	`),zu=t=>!t||QN.has(t),Xu=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,n=!1){
if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=
null}this.atEnd=!n;let s=this.next??"stream";for(;s&&(n||this.hasChars(1));)s=yield*this.parseNext(s)}atLineEnd(){let e=this.
pos,n=this.buffer[e];for(;n===" "||n==="	";)n=this.buffer[++e];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let n=this.buffer[e];if(this.indentNext>0){let s=0;for(;n===
" ";)n=this.buffer[++s+e];if(n==="\r"){let i=this.buffer[s+e+1];if(i===`
`||!i&&!this.atEnd)return e+s+1}return n===`
`||s>=this.indentNext||!n&&!this.atEnd?e+s:-1}if(n==="-"||n==="."){let s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&
Te(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.
buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){
switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext("strea\
m");if(e[0]===li.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let n=e.length,s=e.indexOf("#");for(;s!==-1;){
let r=e[s-1];if(r===" "||r==="	"){n=s-1;break}else s=e.indexOf("#",s+1)}for(;;){let r=e[n-1];if(r===" "||r==="	")n-=1;else
break}let i=(yield*this.pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),
"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-n),yield*this.pushNewline(),
"stream"}return yield li.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)
return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");
let n=this.peek(3);if((n==="---"||n==="...")&&Te(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.
indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!Te(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Te(n)){let s=(yield*this.pushCount(
1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){
yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext("doc");let n=yield*this.pushIndicators();
switch(e[n]){case"#":yield*this.pushCount(e.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(
1),"doc";case"*":return yield*this.pushUntil(zu),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case"\
>":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-n),yield*this.
pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,n,
s=-1;do e=yield*this.pushNewline(),e>0?(n=yield*this.pushSpaces(!1),this.indentValue=s=n):n=0,n+=yield*this.pushSpaces(!0);while(e+
n>0);let i=this.getLine();if(i===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&i[0]!=="#"||s===0&&(i.startsWith(
"---")||i.startsWith("..."))&&Te(i[3]))&&!(s===this.indentNext-1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.
flowLevel=0,yield li.FLOW_END,yield*this.parseLineStart();let r=0;for(;i[r]===",";)r+=yield*this.pushCount(1),r+=yield*this.
pushSpaces(!0),this.flowKey=!1;switch(r+=yield*this.pushIndicators(),i[r]){case void 0:return"flow";case"#":return yield*this.
pushCount(i.length-r),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"\
}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.
pushUntil(zu),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);
if(this.flowKey||Te(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:
return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),n=this.buffer.indexOf(e,
this.pos+1);if(e==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let r=0;for(;this.
buffer[n-1-r]==="\\";)r+=1;if(r%2===0)break;n=this.buffer.indexOf('"',n+1)}let s=this.buffer.substring(0,n),i=s.indexOf(
`
`,this.pos);if(i!==-1){for(;i!==-1;){let r=this.continueScalar(i+1);if(r===-1)break;i=s.indexOf(`
`,r)}i!==-1&&(n=i-(s[i-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}
return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let e=this.pos;for(;;){let n=this.buffer[++e];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")
this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Te(n)||n==="#")}*parseBlockScalar(){
let e=this.pos-1,n=0,s;e:for(let r=this.pos;s=this.buffer[r];++r)switch(s){case" ":n+=1;break;case`
`:e=r,n=0;break;case"\r":{let o=this.buffer[r+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let r=this.continueScalar(
e+1);if(r===-1)break;e=this.buffer.indexOf(`
`,r)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(s=this.
buffer[i];s===" ";)s=this.buffer[++i];if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let r=e-1,o=this.buffer[r];o==="\r"&&(o=this.buffer[--r]);let a=r;
for(;o===" ";)o=this.buffer[--r];if(o===`
`&&r>=this.pos&&r+1+n>a)e=r;else break}while(!0);return yield li.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let e=this.flowLevel>0,n=this.pos-1,s=this.pos-1,i;for(;i=this.buffer[++s];)if(i===":"){let r=this.buffer[s+1];if(Te(r)||
e&&jo.has(r))break;n=s}else if(Te(i)){let r=this.buffer[s+1];if(i==="\r"&&(r===`
`?(s+=1,i=`
`,r=this.buffer[s+1]):n=s),r==="#"||e&&jo.has(r))break;if(i===`
`){let o=this.continueScalar(s+1);if(o===-1)break;s=Math.max(s,o-2)}}else{if(e&&jo.has(i))break;n=s}return!i&&!this.atEnd?
this.setNext("plain-scalar"):(yield li.SCALAR,yield*this.pushToIndex(n+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.
buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,n){let s=this.buffer.slice(this.pos,e);return s?(yield s,this.
pos+=s.length,s.length):(n&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(zu),e+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let n=this.flowLevel>0,s=this.charAt(1);if(Te(s)||n&&jo.has(s)){n?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(!0);continue e}}}break e}return e}*pushTag(){
if(this.charAt(1)==="<"){let e=this.pos+2,n=this.buffer[e];for(;!Te(n)&&n!==">";)n=this.buffer[++e];return yield*this.pushToIndex(
n===">"?e+1:e,!1)}else{let e=this.pos+1,n=this.buffer[e];for(;n;)if(XN.has(n))n=this.buffer[++e];else if(n==="%"&&y0.has(
this.buffer[e+1])&&y0.has(this.buffer[e+2]))n=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){
let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let n=this.pos-1,s;do s=this.buffer[++n];while(s===" "||e&&s==="	");let i=n-this.
pos;return i>0&&(yield this.buffer.substr(this.pos,i),this.pos=n),i}*pushUntil(e){let n=this.pos,s=this.buffer[n];for(;!e(
s);)s=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};g0.Lexer=Xu});var ed=d(b0=>{"use strict";var Zu=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.
linePos=e=>{let n=0,s=this.lineStarts.length;for(;n<s;){let r=n+s>>1;this.lineStarts[r]<e?n=r+1:s=r}if(this.lineStarts[n]===
e)return{line:n+1,col:1};if(n===0)return{line:0,col:e};let i=this.lineStarts[n-1];return{line:n,col:e-i+1}}}};b0.LineCounter=
Zu});var nd=d(k0=>{"use strict";var ZN=require("process"),S0=xo(),eM=Qu();function Et(t,e){for(let n=0;n<t.length;++n)if(t[n].
type===e)return!0;return!1}function w0(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"ne\
wline":break;default:return e}return-1}function _0(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Fo(t){switch(t.type){case"document":return t.
start;case"block-map":{let e=t.items[t.items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-
1].start;default:return[]}}function zn(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="spac\
e";);return t.splice(e,t.length)}function Ko(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let n=0;n<e.length;++n)
t.push(e[n])}function v0(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!Et(e.start,"explic\
it-key-ind")&&!Et(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,_0(e.value)?e.value.end?Ko(e.value.end,e.
sep):e.value.end=e.sep:Ko(e.start,e.sep),delete e.sep)}var td=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new eM.Lexer,this.onNewLine=
e}*parse(e,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let s of this.lexer.lex(e,n))yield*this.next(s);
n||(yield*this.end())}*next(e){if(this.source=e,ZN.env.LOG_TOKENS&&console.log("|",S0.prettyToken(e)),this.atScalar){this.
atScalar=!1,yield*this.step(),this.offset+=e.length;return}let n=S0.tokenType(e);if(n)if(n==="scalar")this.atNewLine=!1,
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
0&&w0(i.start)===-1&&(n.indent===0||i.start.every(r=>r.type!=="comment"||r.indent<n.indent))&&(s.type==="document"?s.end=
i.start:s.items.push({start:i.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"\
directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.
sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-\
start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpec\
ted ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.
type){case"doc-start":{w0(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"\
anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let n=this.startBlockValue(
e);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}*scalar(e){if(this.type==="map-value-ind"){let n=Fo(this.peek(2)),s=zn(n),i;e.end?(i=e.end,i.push(this.sourceToken),
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
end;if(Array.isArray(i)){Ko(i,n.start),i.push(this.sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return}
if(this.indent>=e.indent){let s=!this.onKeyLine&&this.indent===e.indent,i=s&&(n.sep||n.explicitKey)&&this.type!=="seq-it\
em-ind",r=[];if(i&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newline":
o.push(a);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(r=
n.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":i||n.value?(r.push(this.sourceToken),e.items.push({start:r}),
this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&
!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):i||n.value?(r.push(this.sourceToken),e.items.push({start:r,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)e.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(Et(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(_0(n.key)&&!Et(n.sep,"newline")){let o=zn(
n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:c}]})}else r.length>0?n.sep=n.sep.concat(r,this.sourceToken):n.sep.push(
this.sourceToken);else if(Et(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let o=zn(n.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||i?e.items.push({start:r,key:null,sep:[this.sourceToken]}):Et(n.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):
Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||n.value?(e.items.push({start:r,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(
e);if(o){if(o.type==="block-seq"){if(!n.explicitKey&&n.sep&&!Et(n.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&e.items.push({start:r});
this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let n=e.items[e.items.length-1];switch(this.
type){case"newline":if(n.value){let s="end"in n.value?n.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type===
"comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"\
space":case"comment":if(n.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,e.indent)){
let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){Ko(i,n.start),i.push(this.sourceToken),e.items.pop();return}}
n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=e.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;n.value||Et(n.start,"seq-item-ind")?e.items.push({start:[this.
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
"flow-collection"){let i=Fo(s),r=zn(i);v0(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let n=Fo(e),s=zn(n);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=Fo(e),s=zn(n);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,n){
return this.type!=="comment"||this.indent<=n?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};k0.Parser=td});var P0=d(di=>{"use strict";var O0=Bu(),tM=ni(),ui=ri(),nM=Fl(),sM=R(),iM=ed(),A0=nd();function T0(t){let e=t.prettyErrors!==
!1;return{lineCounter:t.lineCounter||e&&new iM.LineCounter||null,prettyErrors:e}}function rM(t,e={}){let{lineCounter:n,prettyErrors:s}=T0(
e),i=new A0.Parser(n?.addNewLine),r=new O0.Composer(e),o=Array.from(r.compose(i.parse(t)));if(s&&n)for(let a of o)a.errors.
forEach(ui.prettifyError(t,n)),a.warnings.forEach(ui.prettifyError(t,n));return o.length>0?o:Object.assign([],{empty:!0},
r.streamInfo())}function E0(t,e={}){let{lineCounter:n,prettyErrors:s}=T0(e),i=new A0.Parser(n?.addNewLine),r=new O0.Composer(
e),o=null;for(let a of r.compose(i.parse(t),!0,t.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(
new ui.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDo\
cuments()"));break}return s&&n&&(o.errors.forEach(ui.prettifyError(t,n)),o.warnings.forEach(ui.prettifyError(t,n))),o}function oM(t,e,n){
let s;typeof e=="function"?s=e:n===void 0&&e&&typeof e=="object"&&(n=e);let i=E0(t,n);if(!i)return null;if(i.warnings.forEach(
r=>nM.warn(i.options.logLevel,r)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.
toJS(Object.assign({reviver:s},n))}function aM(t,e,n){let s=null;if(typeof e=="function"||Array.isArray(e)?s=e:n===void 0&&
e&&(n=e),typeof n=="string"&&(n=n.length),typeof n=="number"){let i=Math.round(n);n=i<1?void 0:i>8?{indent:8}:{indent:i}}
if(t===void 0){let{keepUndefined:i}=n??e??{};if(!i)return}return sM.isDocument(t)&&!s?t.toString(n):new tM.Document(t,s,
n).toString(n)}di.parse=oM;di.parseAllDocuments=rM;di.parseDocument=E0;di.stringify=aM});var id=d(C=>{"use strict";var cM=Bu(),lM=ni(),uM=_u(),sd=ri(),dM=Fs(),Pt=R(),fM=kt(),pM=U(),hM=At(),mM=Tt(),yM=xo(),gM=Qu(),
bM=ed(),SM=nd(),Bo=P0(),N0=Ds();C.Composer=cM.Composer;C.Document=lM.Document;C.Schema=uM.Schema;C.YAMLError=sd.YAMLError;
C.YAMLParseError=sd.YAMLParseError;C.YAMLWarning=sd.YAMLWarning;C.Alias=dM.Alias;C.isAlias=Pt.isAlias;C.isCollection=Pt.
isCollection;C.isDocument=Pt.isDocument;C.isMap=Pt.isMap;C.isNode=Pt.isNode;C.isPair=Pt.isPair;C.isScalar=Pt.isScalar;C.
isSeq=Pt.isSeq;C.Pair=fM.Pair;C.Scalar=pM.Scalar;C.YAMLMap=hM.YAMLMap;C.YAMLSeq=mM.YAMLSeq;C.CST=yM;C.Lexer=gM.Lexer;C.LineCounter=
bM.LineCounter;C.Parser=SM.Parser;C.parse=Bo.parse;C.parseAllDocuments=Bo.parseAllDocuments;C.parseDocument=Bo.parseDocument;
C.stringify=Bo.stringify;C.visit=N0.visit;C.visitAsync=N0.visitAsync});var _=d(N=>{"use strict";Object.defineProperty(N,"__esModule",{value:!0});N.UNNAMED=N.STREAM_LABEL=N.TABLE_NAME=N.REGION=
N.PARTITION=N.ACCOUNT=void 0;N.placeholderOf=I0;N.pseudoParameterOf=wM;N.literal=rd;N.parseJson=vM;N.isPlaceholder=_M;N.
hasPlaceholder=ad;N.hasDynamicReference=cd;N.isKnown=C0;N.isUnresolved=kM;N.isLiteral=OM;N.display=q0;N.splitAtPlaceholders=
AM;N.abbreviate=TM;N.knownText=EM;N.subParts=L0;N.joinParts=Wo;N.joinedParts=ld;N.partsOf=NM;N.jsonText=MM;N.selectItem=
RM;N.composeText=fi;var Nt=P(),Ee=b(),M0=new Map([["AWS::AccountId","\uE000"],["AWS::Partition","\uE001"],["AWS::Region",
"\uE002"],["AWS::URLSuffix","\uE003"],["AWS::StackName","\uE004"],["the table's name","\uE005"],["the stream's label","\uE006"]]),
R0=new Map([...M0].map(([t,e])=>[e,t])),od=/[\uE000-\uF8FF]/;N.ACCOUNT="\uE000";N.PARTITION="\uE001";N.REGION="\uE002";N.
TABLE_NAME="\uE005";N.STREAM_LABEL="\uE006";N.UNNAMED="\uE0FF";var Uo="\uF8FF";function I0(t){return t.startsWith("AWS::")?
M0.get(t):void 0}function wM(t){let e=R0.get(t);return e?.startsWith("AWS::")?e:void 0}function rd(t){return od.test(t)?
t.replace(/[\uE000-\uF8FF]/g,Uo):t}function vM(t,e){let n=t.replace(/\\\\|\\u(?:[eE][0-9a-fA-F]{3}|[fF][0-8][0-9a-fA-F]{2})/g,
s=>s==="\\\\"?s:"\\uF8FF");try{return JSON.parse(n,(s,i)=>typeof i=="string"&&e!==void 0?e(i):i)}catch{return}}function _M(t){
return t>="\uE000"&&t<="\uE006"}function ad(t){return od.test(t)}function cd(t){return t.includes("{{resolve:")}function C0(t){
return!ad(t)&&!cd(t)}function kM(t){return(0,Nt.isIntrinsic)(t)||typeof t=="string"&&!C0(t)}function OM(t){return!(0,Nt.
contains)(t,Nt.isIntrinsic,ad)}function q0(t){return od.test(t)?t.replace(/[\uE000-\uE006]/g,e=>`\${${R0.get(e)}}`).replaceAll(
Uo,"\uFFFD"):t}function AM(t){return t.split(/([\uE000-\uE006])/).filter(e=>e!=="")}function TM(t,e=100){let n=q0(typeof t==
"string"?t:JSON.stringify(t)??"nothing");return n.length>e?`${n.slice(0,e)}...`:n}function EM(t){let e=(0,Ee.isScalar)(t)?
String(t):Uo;return e.includes(Uo)||cd(e)?void 0:e}function L0(t,e){let n=[],s=0;for(let i of t.matchAll(/\$\{(!?)([^}]*)\}/g)){
let r=i[2].trim();n.push(t.slice(s,i.index),i[1]==="!"?`\${${i[2]}}`:e(r)??PM(r)),s=i.index+i[0].length}return[...n,t.slice(
s)]}function PM(t){return t.includes(".")?{"Fn::GetAtt":t}:{Ref:t}}function Wo(t,e){let n=e.flatMap((r,o)=>o===0?[r]:[t,
r]),s=[];for(let r of n.flatMap(o=>ld(o)??[o])){let o=s[s.length-1];(0,Ee.isScalar)(r)?typeof o=="string"?s[s.length-1]=
o+String(r):s.push(String(r)):s.push(r)}let i=s.filter(r=>r!=="");return i.length>1?{"Fn::Join":["",i]}:i[0]??""}function ld(t){
let e=(0,Nt.asIntrinsic)(t),[n,s]=e?.name==="Fn::Join"&&(0,Ee.isList)(e.argument)?e.argument:[];return n===""&&(0,Ee.isList)(
s)?s:void 0}function NM(t){return ld(t)??[t]}function MM(t){let e=[],s=JSON.stringify(t,(i,r)=>(0,Nt.isIntrinsic)(r)?`\uE200${e.
push(r)-1}\uE201`:r).split(/\uE200(\d+)\uE201/).map((i,r)=>r%2===0?i:e[Number(i)]);return Wo("",s)}function RM(t,e){return(0,Ee.
isList)(e)&&(0,Ee.isScalar)(t)&&/^\d+$/.test(String(t))?e[Number(t)]:void 0}function fi(t){if(typeof t=="string")return rd(
t);if((0,Ee.isList)(t))return t.filter(o=>!(0,Nt.isNoValue)(o)).map(fi);if(!(0,Ee.isObject)(t))return t;let{name:e,argument:n}=(0,Nt.
asIntrinsic)(t)??{},[s,i]=(0,Ee.isList)(n)?n:[n];if(e==="Ref"&&typeof n=="string")return I0(n)??t;if(e==="Fn::Join"&&typeof s==
"string"&&(0,Ee.isList)(i))return Wo(rd(s),fi(i));if(e==="Fn::Sub"&&typeof s=="string")return Wo("",L0(s,o=>(0,Ee.at)(i,
o)).map(fi));let r=Object.entries(t).filter(([,o])=>!(0,Nt.isNoValue)(o));return Object.fromEntries(r.map(([o,a])=>[o,fi(
a)]))}});var Go=d(Vo=>{"use strict";Object.defineProperty(Vo,"__esModule",{value:!0});Vo.parseYaml=qM;Vo.parseYamlNodes=x0;var rn=id(),
D0=_(),IM=5e6,CM=1e7;function qM(t){if(!(t.length>IM))try{let{contents:e,errors:n}=x0(t);return n.length>0?void 0:new ud(
t).convert(e).value}catch{return}}function x0(t){return(0,rn.parseDocument)(t,{schema:"failsafe",version:"1.1",uniqueKeys:!1,
logLevel:"error"})}var ud=class{text;anchors=new Map;constructor(e){this.text=e}convert(e){if(e===null)return{value:null,
size:1};if((0,rn.isAlias)(e))return this.anchors.get(e.source)??on();let n=e.anchor;n!==void 0&&this.anchors.set(n,void 0);
let{value:s,size:i}=this.untagged(e);i>CM&&on();let r={value:BM(e.tag,s),size:i};return n!==void 0&&this.anchors.set(n,r),
r}untagged(e){if((0,rn.isScalar)(e)){let n=e.tag===void 0&&e.type==="PLAIN"?FM(String(e.value)):this.scalar(e);return{value:n,
size:1+String(n).length}}if((0,rn.isSeq)(e)){let n=e.items.map(s=>this.convert(s));return{value:n.map(({value:s})=>s),size:n.
reduce((s,{size:i})=>s+i,1)}}return(0,rn.isMap)(e)?this.map(e):on()}map({items:e}){let n=new Map,s=1;for(let i of e){let r=this.
key(i.key);n.has(r)&&on();let{value:o,size:a}=this.convert(i.value);n.set(r,o),s+=r.length+a}return{value:Object.fromEntries(
n),size:s}}key(e){if((0,rn.isAlias)(e)){let{value:n}=this.convert(e);return typeof n=="string"?n:on()}return(0,rn.isScalar)(
e)&&e.tag===void 0&&!(e.type==="PLAIN"&&e.value==="<<")?String(this.anchored(e)):on()}anchored(e){let n=this.scalar(e);return e.
anchor!==void 0&&this.anchors.set(e.anchor,{value:n,size:1+String(n).length}),n}scalar({value:e,range:n}){return typeof e==
"string"&&(0,D0.hasPlaceholder)(e)&&n!==void 0&&n!==null&&/\\[uU]/.test(this.text.slice(n[0],n[1]))?(0,D0.literal)(e):e}},
$0=/^(yes|Yes|YES|true|True|TRUE|on|On|ON)$/,LM=/^(no|No|NO|false|False|FALSE|off|Off|OFF)$/,DM=/^(~|null|Null|NULL|)$/,
$M=/^[-+]?(0|[1-9][0-9_]*)$/,xM=/^([-+]?)0(b[01_]+|x[0-9a-fA-F_]+|[0-7_]+)$/,jM=/^[-+]?([0-9][0-9_]*\.[0-9_]*|\.[0-9_]+)([eE][-+]?[0-9]+)?$|^[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+$/;
function FM(t){if($0.test(t)||LM.test(t))return $0.test(t);if(DM.test(t))return null;let[,e,n]=xM.exec(t)??[],s=n===void 0?
$M.test(t)||jM.test(t)?Number(t.replace(/_/g,"")):NaN:+`${/^[bx]/.test(n)?"0":"0o"}${n.replace(/_/g,"")}`*(e==="-"?-1:1);
return Number.isFinite(s)&&(!Number.isInteger(s)||Number.isSafeInteger(s))?s:t}var KM=new Set(["!",...["str","int","floa\
t","bool","null","map","seq"].map(t=>`tag:yaml.org,2002:${t}`)]);function BM(t,e){if(t===void 0||KM.has(t))return e;let[
,n]=/^!([A-Za-z0-9]+)$/.exec(t)??on();return{[n==="Ref"||n==="Condition"?n:`Fn::${n}`]:e}}function on(){throw new SyntaxError(
"not a YAML template")}});var F0=d(fd=>{"use strict";Object.defineProperty(fd,"__esModule",{value:!0});fd.yamlNodes=WM;var Xn=id(),UM=Go();function WM(t){
let e=(0,UM.parseYamlNodes)(t);return e.contents===null?void 0:dd(e.contents,e)}function dd(t,e){let n=(0,Xn.isAlias)(t)?
t.resolve(e)??t:t,[s,i]=n.range??[0,0],r=(0,Xn.isMap)(n)?n.items:[];return{start:s,end:i,text:(0,Xn.isScalar)(n)?String(
n.value):void 0,get items(){return(0,Xn.isSeq)(n)?n.items.flatMap(o=>o===null?[]:[dd(o,e)]):[]},get keys(){return r.map(
o=>j0(o.key,e))},property:o=>{let a=r.find(f=>j0(f.key,e)===o);if(a===void 0)return;let[c,l]=a.key.range??[s,s],u=a.value;
return{start:c,value:u===null?VM(l):dd(u,e)}}}}function j0(t,e){let n=(0,Xn.isAlias)(t)?t.resolve(e):t;return(0,Xn.isScalar)(
n)?String(n.value):""}function VM(t){return{start:t,end:t,items:[],keys:[],property:()=>{}}}});var B0=d(Jo=>{"use strict";Object.defineProperty(Jo,"__esModule",{value:!0});Jo.TemplatePositions=void 0;var GM=Fm(),YM=kl(),
Yo=Km(),hd=class{file;root;lines;constructor(e,n){this.file=e,this.root=JM(n),this.lines=HM(n)}find(e){let n=this.property(
e);return n===void 0?{file:this.file,line:1,column:1}:this.positionOf(n)}property({rule:e,logicalId:n,resourceType:s,replicaRegion:i,
region:r}){if(n==="")return pd(e==="Exemption"?["Metadata","Transform","Resources"]:["Transform","Fn::Transform","Resour\
ces"],p=>this.root?.property(p));let o=this.root?.property("Resources")?.value,a=o?.property(n);if(o===void 0||a===void 0)
return XM(o)??this.root?.property("Resources");let c=(0,Yo.propertyPaths)(e,s),l=c.length===0&&i===void 0?void 0:zM(a.value,
i,r);return pd(c.filter(f=>f.includes(Yo.REPLICA)),f=>K0(a.value,f,l))??(i===void 0?void 0:l)??pd(c.filter(f=>!f.includes(
Yo.REPLICA)),f=>K0(a.value,f,void 0))??a}positionOf({start:e,value:n}){let[s,i]=[this.at(e),this.at(n.end)],r=i.line===s.
line&&i.column>s.column?{endLine:i.line,endColumn:i.column}:{};return{file:this.file,...s,...r}}at(e){let[n,s]=[0,this.lines.
length-1];for(;n<s;){let i=Math.ceil((n+s)/2);[n,s]=this.lines[i]<=e?[i,s]:[n,i-1]}return{line:n+1,column:e-this.lines[n]+
1}}};Jo.TemplatePositions=hd;function JM(t){let e=t.replace(/^\uFEFF/," ");if((0,YM.parseJsonTemplate)(e).document!==void 0)
return(0,GM.jsonNodes)(e);let{yamlNodes:n}=F0();return n(e)}function HM(t){let e=[0];for(let n=t.indexOf(`
`);n>=0;n=t.indexOf(`
`,n+1))e.push(n+1);return e}function pd(t,e){for(let n of t){let s=e(n);if(s!==void 0)return s}}function K0(t,e,n){let s;
for(let i of e)if(s=i===Yo.REPLICA?n:(s?.value??t).property(i),s===void 0)return;return s}function zM(t,e,n){let s=t.property(
"Properties")?.value.property("Replicas")?.value.items??[],i=a=>{let c=a.property("Region")?.value;return c?.text??c?.property(
"Ref")?.value.text},r=a=>a==="AWS::Region"||n!==void 0&&a===n||s.length===1,o=s.find(a=>{let c=i(a);return e===void 0?r(
c):c===e||e===n&&r(c)});return o===void 0?void 0:{start:o.start,value:o}}function XM(t){let e=t?.keys.find(n=>n.startsWith(
"Fn::ForEach::"));return e===void 0?void 0:t?.property(e)}});var H=d(pi=>{"use strict";Object.defineProperty(pi,"__esModule",{value:!0});pi.constructError=ZM;pi.codedError=W0;pi.validationText=
eR;var QM=require("path");function ZM(t,e,n,s){return W0(e,t.node.path||"<root>",n,s)}function W0(t,e,n,s){let{stackTraceLimit:i}=Error;
Error.stackTraceLimit=Math.max(i,200);let r=new Error(`[${t}] ${e}: ${n}. ${s}`);return Error.stackTraceLimit=i,r.stack=
sR(r),tR(r)}function eR(t,e,n,s){return`[${t}] ${s===void 0?"":`${s.node.path}: `}${e}. ${n}`}function tR(t){let{message:e}=t;
return Object.defineProperty(t,"message",{configurable:!0,enumerable:!1,get:()=>e,set:n=>{e=n.replace(/^Resolution error: ([^]*)\.$/,
"$1")}})}var U0=/^ {4}at /,nR=/[\\/]node_modules[\\/](aws-cdk-lib|constructs)[\\/]|[ (]node:|\(<anonymous>\)|at <anonymous>$/;
function sR({stack:t=""}){let e=t.split(`
`),n=e.findIndex(i=>U0.test(i)),s=e.findIndex((i,r)=>r>=n&&U0.test(i)&&!i.includes(`${__dirname}${QM.sep}`)&&!nR.test(i));
return n<0||s<0||process.env.JSII_AGENT!==void 0?t:[...e.slice(0,n),...e.slice(s)].join(`
`)}});var G0=d(md=>{"use strict";Object.defineProperty(md,"__esModule",{value:!0});md.parseYamlTemplate=rR;var iR=_(),V0=Go();
function rR(t){let e=(0,V0.parseYaml)((0,iR.literal)(t));return e===void 0?{problem:oR(t)}:{document:e,problem:""}}function oR(t){
try{let[e]=(0,V0.parseYamlNodes)(t).errors;return e===void 0?aR:e.message.replace(/\s+/g," ").slice(0,300)}catch(e){return e.
message}}var aR="it has a duplicate key, a merge key (<<), an unknown tag, or aliases that expand to too much"});var an=d(tt=>{"use strict";Object.defineProperty(tt,"__esModule",{value:!0});tt.MAX_TEMPLATE_LENGTH=void 0;tt.parseTemplate=
lR;tt.parseDocument=H0;tt.tooLarge=z0;tt.isTemplateText=fR;var yd=H(),cR=kl(),Qn=b();tt.MAX_TEMPLATE_LENGTH=5e6;function lR(t,e){
let n=H0(t,e),s=uR(n);if(s!==void 0)throw(0,yd.codedError)("NotATemplate",t,s,"Pass CloudFormation templates, or folders\
 that contain them.");return n}function H0(t,e){if(e.length>tt.MAX_TEMPLATE_LENGTH)throw z0(t,e.length);let n=e.trimStart()[0];
if(n==="{"||n==="["){let r=(0,cR.parseJsonTemplate)(e);if(r.document!==void 0)return r.document;let o=Y0(e);return o.document===
void 0?J0(t,t.endsWith(".json")?r.problem:o.problem):o.document}let{document:s,problem:i}=Y0(e);return s===void 0?J0(t,i):
s}function z0(t,e){return(0,yd.codedError)("TemplateTooLarge",t,`The file has ${(e/1e6).toFixed(1)} MB`,"CloudFormation \
accepts templates up to 1 MB, and the check reads up to 5 MB. Split the template into nested stacks.")}function Y0(t){let{
parseYamlTemplate:e}=G0();return e(t)}function J0(t,e){throw(0,yd.codedError)("MalformedTemplate",t,`The file is neither\
 JSON nor YAML that CloudFormation accepts: ${e}`,"Fix the syntax.")}function uR(t){let e=(0,Qn.at)(t,"Resources");if(!(0,Qn.
isObject)(t)||e===void 0)return"It is not a CloudFormation template: it has no section Resources";if(!(0,Qn.isObject)(e))
return"The section Resources is not a map";let n=(0,Qn.entriesOf)(e).find(([s,i])=>!s.startsWith("Fn::")&&!dR(i));return n===
void 0?void 0:`The resource ${n[0]} has no Type`}function dR(t){return(0,Qn.isObject)(t)&&((0,Qn.at)(t,"Type")!==void 0||
Object.keys(t).some(e=>e.startsWith("Fn::")))}function fR(t){return t.includes("AWSTemplateFormatVersion")||/\bResources["']?\s*:/.
test(t)&&/\bType["']?\s*:\s*["']?[A-Za-z0-9]+::|\bFn::|!(Ref|Sub|GetAtt)\b/.test(t)}});var $e=d(cn=>{"use strict";Object.defineProperty(cn,"__esModule",{value:!0});cn.readText=hR;cn.readStart=mR;cn.attempt=Ho;
cn.readablePath=yR;cn.withSlashes=gR;var hi=require("fs"),Mt=require("path"),X0=an(),pR=H();function hR(t){let e=Ho(t,()=>(0,hi.
statSync)(t).size);if(e>X0.MAX_TEMPLATE_LENGTH*4)throw(0,X0.tooLarge)(t,e);return Ho(t,()=>(0,hi.readFileSync)(t,"utf8"))}
function mR(t,e){return Ho(t,()=>{let n=(0,hi.openSync)(t,"r");try{let s=Buffer.alloc(e);return s.toString("utf8",0,(0,hi.
readSync)(n,s,0,e,0))}finally{(0,hi.closeSync)(n)}})}function Ho(t,e){try{return e()}catch(n){throw(0,pR.codedError)("Un\
readableFile",t,`The file or folder cannot be read: ${n.message}`,"Check the path and its permissions.")}}function yR(t){
let e=(0,Mt.isAbsolute)(t)?(0,Mt.relative)(process.cwd(),t):(0,Mt.normalize)(t);return(0,Mt.isAbsolute)(t)&&(e.startsWith(
"..")||(0,Mt.isAbsolute)(e))?(0,Mt.normalize)(t):e||"."}function gR(t){return Mt.sep==="/"?t:t.split(Mt.sep).join("/")}});var I=d(be=>{"use strict";Object.defineProperty(be,"__esModule",{value:!0});be.ABSENT=void 0;be.value=SR;be.unverifiable=
Z0;be.valuesOf=wR;be.eachValue=vR;be.withDefault=_R;be.distinct=mi;be.mergeAlternatives=kR;be.combine=OR;var bR=b(),gd=64;
be.ABSENT=[{kind:"absent"}];function SR(t){return[{kind:"value",value:t}]}function Z0(t,e){return[e===void 0?{kind:"unve\
rifiable",why:t}:{kind:"unverifiable",why:t,key:e}]}var eb=Z0(`there are more than ${gd} combinations of Fn::If`);function wR(t){
return t.flatMap(e=>e.kind==="value"?[e.value]:[])}function vR(t,e){if(t.length===1){let[n]=t;return n.kind==="value"?mi(
e(n.value)):[n]}return mi(t.flatMap(n=>n.kind==="value"?e(n.value):[n]))}function _R(t,e){return t.some(n=>n.kind==="abs\
ent")?mi(t.flatMap(n=>n.kind==="absent"?e:[n])):t}function mi(t){if(t.length<2)return t;let e=new Map(t.map(n=>[JSON.stringify(
n),n]));return e.size>gd?eb:[...e.values()]}function kR(t,e){let n=Object.entries(t).map(([s,i])=>[s,(0,bR.isList)(i)?mi(
[...i,...e[s]]):i]);return Object.fromEntries(n)}function OR(t){let e=[[]];for(let n of t){let s=n.find(i=>i.kind==="unv\
erifiable");if(s?.kind==="unverifiable")return[s];if(e.length*n.length>gd)return eb;e=n.length===1?Q0(e,n[0]):n.flatMap(
i=>Q0(AR(e),i))}return e.map(n=>({kind:"value",value:n}))}function Q0(t,e){return e.kind==="value"&&t.forEach(n=>n.push(
e.value)),t}function AR(t){return t.map(e=>[...e])}});var K=d(Rt=>{"use strict";Object.defineProperty(Rt,"__esModule",{value:!0});Rt.violation=ER;Rt.unverifiable=PR;Rt.asWarning=
NR;Rt.matchBranches=sb;Rt.possible=ib;Rt.findings=RR;var TR=_();function ER(t,e){return{kind:"violation",severity:"error",
message:t,fix:e}}function PR(t,e){return{kind:"unverifiable",severity:"error",message:t,fix:e}}function NR(t){return{...t,
severity:"warning"}}function sb(t,e,n){if(t.length>1)return MR(t.map(i=>sb([i],e,n)));let[s]=t;switch(s.kind){case"value":
return e.value(s.value,n);case"absent":return e.absent(n);case"unverifiable":return e.unverifiable(s.why,n).map(i=>s.key===
void 0?i:{...i,foreignKey:s.key})}}var tb="For one of several possible values: ";function MR(t){let e=n=>t.every(s=>s.some(
i=>i.kind==="violation"&&i.severity===n&&!i.isPossible));return t.flat().map(n=>({...e(n.severity)?n:ib(n),message:n.message.
startsWith(tb)?n.message:tb+n.message}))}function ib(t){return{...t,isPossible:!0}}function RR(t,e){return["violation","\
unverifiable"].flatMap(n=>["error","warning"].flatMap(s=>{let i=({isPossible:c})=>t.when?.undecided===!0&&c===!0,r=e.filter(
c=>(i(c)?"unverifiable":c.kind)===n&&c.severity===s),[o,a]=r.some(i)?[[IR],[CR]]:[[],[]];return r.length===0?[]:[{where:t.
where,finding:LR(t.region,n),severity:s,message:nb([...o,...r.map(c=>c.message)]),fix:nb([...r.map(c=>c.fix),...a]),subjects:qR(
t.subjects,r),when:t.when}]}))}var IR="The conditions are not evaluated together: the limit is 64 cases of a resource, f\
rom 4,096 combinations of values.",CR="Or use fewer conditions and parameters for the resource.";function qR(t,e){let n=[
...new Set(e.map(({foreignKey:s})=>s))];return n.includes(void 0)?t:t.flatMap(s=>n.map(i=>({...s,foreignKey:i})))}function LR(t,e){
let n=[...t===void 0?[]:[t],...e==="unverifiable"?[e]:[]];return n.length===0?void 0:n.join(":")}function nb(t){return(0,TR.
display)([...new Set(t)].join(" "))}});var Ne=d(Pe=>{"use strict";Object.defineProperty(Pe,"__esModule",{value:!0});Pe.FRAMEWORKS=void 0;Pe.ruleId=bd;Pe.findingId=
DR;Pe.controlsText=$R;Pe.resourceKey=xR;Pe.identityOf=jR;function bd(t){return`SecureTable-${t.name}`}function DR({rule:t,
finding:e}){return e.finding===void 0?bd(t):`${bd(t)}[${e.finding}]`}Pe.FRAMEWORKS={nist80053R5:"NIST 800-53 r5",hipaa:"\
HIPAA",pciDss4:"PCI DSS 4.0.1",cisAws:"CIS AWS 7.0",securityHub:"Security Hub",iso27001:"ISO 27001:2022",soc2:"SOC 2",nist800171:"\
NIST 800-171 r2"};function $R(t){return Object.keys(Pe.FRAMEWORKS).filter(e=>t[e]!==void 0).map(e=>`${Pe.FRAMEWORKS[e]}:\
 ${t[e].join(", ")}`)}function xR(t){return t.templateFile===void 0?t.constructPath:`${t.templateFile}#${t.logicalId}`}function jR({
templateFile:t,logicalId:e,constructPath:n}){return JSON.stringify([t,e,n])}});var fb=d(es=>{"use strict";Object.defineProperty(es,"__esModule",{value:!0});es.SelectionIndex=void 0;es.or=Zn;es.and=It;
var FR=b(),yi=Ne(),Sd=class{selections=new Map;constructor(e){for(let n of e)new Set(n.alternatives.flatMap(KR)).forEach(
s=>(0,FR.addTo)(this.selections,s,n))}selects(e){let n=new Set(BR(e).flatMap(s=>this.selections.get(s)??[]));return Zn([
...n].map(s=>UR(s,e)))}};es.SelectionIndex=Sd;var wd="anything",ub="any name",db="any tag";function KR({listed:t,anyOfTags:e,
mayAdd:n}){return[...n===void 0?[]:[wd],...t.flatMap(({table:s,name:i})=>s!==void 0?[(0,yi.resourceKey)(s)]:i==="*"?[wd]:
[`name ${i}`,ub]),...e.flatMap(s=>[zo(s),db])]}function BR({table:t,tags:{own:e,ofStacks:n,areOpen:s}}){let i=t.tableName.
flatMap(r=>r.kind==="value"?[`name ${r.value}`]:r.kind==="unverifiable"?[ub]:[]);return[wd,(0,yi.resourceKey)(t.where),...i,
...s?[db]:[...e,...n].map(zo)]}var rb="a backup selection depends on a condition";function UR({where:t,nestedIn:e,conditional:n,
alternatives:s},i){let r=s.map(a=>WR(a,i)),o=r.every(a=>a===r[0])?r[0]:void 0;return It([o??r.find(a=>typeof a=="object")??
{why:rb},GR(t,e,i),!n||{why:rb}])}function WR({listed:t,excluded:e,anyOfTags:n,allOfTags:s,mayAdd:i,mayLack:r},o){let a=It(
[...s.map(l=>lb(o,l)),r===void 0||{why:r}]),c=Zn(n.map(l=>lb(o,l)));return It([Zn([It([Zn([...t.map(l=>ob(l,o)),i!==void 0&&
{why:i}]),a]),It([c,a===!1?{why:"a backup selection has both tags and conditions"}:a])]),YR(Zn(e.map(l=>ob(l,o))))])}function ob({
table:t,name:e,region:n,account:s},{table:i,region:r}){let{where:o,tableName:a}=i,c=t===void 0?e==="*"||VR(a,e):(0,yi.resourceKey)(
t)===(0,yi.resourceKey)(o);return It([c,ab(n,r),ab(s,o.account)])}function VR(t,e){let n=t.map(s=>s.kind==="unverifiable"?
{why:`the name of the table cannot be determined: ${s.why}`}:s.kind==="value"&&s.value===e);return n.every(s=>s===n[0])?
n[0]:{why:"the name of the table depends on a condition"}}function ab(t,e){return t===void 0||(e===void 0?vd:t===e)}var vd={
why:"whether it is in the Region and account of a backup plan is decided at deployment"};function GR(t,e,{table:{where:n,
nestedIn:s},region:i}){return cb(e)!==cb(s)?vd:It([[t.region,i],[t.account,n.account]].map(([r,o])=>r===void 0==(o===void 0)?
r===o:vd))}function cb(t=[]){return t.filter(({where:e})=>e.resourceType!=="AWS::CloudFormation::Stack").map(({where:e})=>(0,yi.
resourceKey)(e)).join()}function lb({tags:{own:t,ofStacks:e,areOpen:n}},s){let i=r=>zo(r)===zo(s);return t.some(i)||(n?{
why:"the tags of the table are evaluated at deployment"}:!t.some(({key:r})=>r===s.key)&&e.some(i)&&{why:"only its stack \
has the tag"})}function zo({key:t,value:e}){return`${t}=${e}`}function Zn(t){return t.includes(!0)||(t.find(e=>e!==!1)??
!1)}function It(t){return!t.includes(!1)&&(t.find(e=>e!==!0)??!0)}function YR(t){return typeof t=="boolean"?!t:t}});var mb=d(Qo=>{"use strict";Object.defineProperty(Qo,"__esModule",{value:!0});Qo.backupPlan=void 0;var JR=P(),gi=b(),HR=I(),
Xo=K(),_d=fb(),kd="Add the table to a backup plan, by its ARN or by a tag that a selection of the plan names, or acknowl\
edge this finding if a plan outside the app backs up the table.";Qo.backupPlan={name:"BackupPlan",title:"Every table is \
in a backup plan",why:"Point-in-time recovery covers at most the last 35 days. A plan keeps backups in a separate vault \
for as long as you specify, even after the table is deleted.",remedy:kd,controls:{nist80053R5:["CP-9","CP-10"],hipaa:["1\
64.308(a)(7)(ii)(A)","164.308(a)(7)(ii)(B)"],securityHub:["DynamoDB.4"]},guarded:!1,check:t=>zR(t)};function zR({tables:t,
related:e}){let n=new _d.SelectionIndex(e.backupSelections);return t.flatMap(s=>{let i=XR(s,n);return i.length===0?[]:(0,Xo.
findings)({where:s.where,subjects:[{where:s.where}]},i)})}function XR(t,e){let{replicas:n,where:s,stackTags:i}=t,r=hb(i??
[]),o=c=>e.selects({table:t,region:c,tags:QR}),a=(0,_d.or)(n.length===0?[o(s.region)]:n.map(({region:c,tags:l})=>o(c)===
!0||(0,_d.and)((l.length===0?HR.ABSENT:l).map(u=>e.selects({table:t,region:c,tags:ZR(u,r)})))));return a===!0?[]:[(0,Xo.
asWarning)(a===!1?(0,Xo.violation)("The table is not in a backup plan of the app.",kd):(0,Xo.unverifiable)(`Whether the \
table is in a backup plan cannot be determined: ${a.why}.`,kd))]}var QR={own:[],ofStacks:[],areOpen:!1};function ZR(t,e){
let n=t.kind==="absent"?[]:t.kind==="value"?hb(t.value):[void 0];return{own:n.filter(s=>s!==void 0),ofStacks:e.filter(s=>s!==
void 0),areOpen:[...n,...e].includes(void 0)}}function hb(t){return(0,gi.isList)(t)?t.map(e=>pb((0,gi.at)(e,"Key"),(0,gi.
at)(e,"Value"))):(0,JR.isPlainObject)(t)?Object.entries(t).map(([e,n])=>pb(e,n)):[void 0]}function pb(t,e){return(0,gi.isScalar)(
t)&&(0,gi.isScalar)(e)?{key:String(t),value:String(e)}:void 0}});var yb=d(Zo=>{"use strict";Object.defineProperty(Zo,"__esModule",{value:!0});Zo.backupVaultCustomerManagedKey=void 0;var ts=K();
Zo.backupVaultCustomerManagedKey={name:"BackupVaultCustomerManagedKey",title:"Vaults that contain backups of tables are \
encrypted with a customer managed key",why:"AWS Backup encrypts a backup with the key of its vault, not with the key of \
the table. Only a customer managed key on the vault protects backups like the table.",remedy:"Give the vault its own cus\
tomer managed key. Don't use a table's key: it is usable only through DynamoDB.",controls:{nist80053R5:["SC-13","SC-28(1\
)","CP-9d"],hipaa:["164.312(a)(2)(iv)"],pciDss4:["3.5.1"],securityHub:["Backup.1"],iso27001:["A.8.24"],nist800171:["3.13\
.16"]},guarded:!1,check:t=>t.backupVaults.filter(e=>e.holdsTables??t.tables.length>0).flatMap(e=>(0,ts.findings)({where:e.
where,subjects:[],when:e.when},tI(e)))};var Od="Set `encryptionKey` on the vault (EncryptionKeyArn).",eI="Define the vau\
lt in the app with an `encryptionKey` (EncryptionKeyArn), or acknowledge this finding if the vault has a customer manage\
d key.";function tI(t){let e=t.holdsTables===void 0?(0,ts.unverifiable)("The vault has no customer managed key, and whet\
her it contains backups of tables cannot be determined.",Od):(0,ts.violation)("The vault contains backups of tables and \
has no customer managed key.",Od);return(0,ts.matchBranches)(t.encryption,{value:({level:n})=>n==="CUSTOMER_MANAGED"?[]:
[e],absent:()=>[e],unverifiable:n=>[t.foreign===void 0?(0,ts.unverifiable)(`Which key encrypts the vault cannot be deter\
mined: ${n}.`,Od):(0,ts.unverifiable)(`Which key encrypts the vault ${t.foreign} cannot be determined: ${n}.`,eI)]})}});var Se=d(xe=>{"use strict";Object.defineProperty(xe,"__esModule",{value:!0});xe.Replica=void 0;xe.checkReplicas=nI;xe.allReplicas=
Sb;xe.replicasOf=wb;xe.locationOf=vb;xe.remoteRegion=_b;xe.isRemote=Ad;var bb=K(),ea=class{table;fact;constructor(e,n){this.
table=e,this.fact=n}get name(){return`The ${this.label}`}get inText(){return`the ${this.label}`}get label(){return Ad(this.
table,this.fact)?`replica in ${this.fact.region??"an unknown Region"}`:"table"}};xe.Replica=ea;function nI(t,e){return Sb(
t).flatMap(n=>{let s=e(n);return s.length===0?[]:(0,bb.findings)(vb(n),s.map(i=>sI(n,i)))})}var gb=new WeakMap;function Sb(t){
let e=gb.get(t)??t.tables.flatMap(wb);return gb.set(t,e),e}function sI({table:t,fact:e},n){return t.opaque!==void 0?{...n,
kind:"unverifiable",message:`In the part of the template that can be read: ${n.message}`}:e.isOptional?(0,bb.possible)(n):
n}function wb(t){return t.replicas.map(e=>new ea(t,e))}function vb({table:t,fact:e}){return{where:t.where,region:_b(t,e),
subjects:[{where:t.where,region:e.region}],when:t.when}}function _b(t,e){return Ad(t,e)&&iI(e.region)?e.region:void 0}function Ad(t,e){
return t.replicas.length>1&&!e.local}function iI(t){return t!==void 0&&/^[a-z0-9-]+$/i.test(t)}});var Ab=d(ta=>{"use strict";Object.defineProperty(ta,"__esModule",{value:!0});ta.contributorInsightsPlaintextKeys=void 0;
var bi=K(),rI=Se();ta.contributorInsightsPlaintextKeys={name:"ContributorInsightsPlaintextKeys",title:"Contributor Insig\
hts does not expose key attributes",why:"Contributor Insights shows the values of partition and sort keys in CloudWatch \
in plain text, encrypted at rest only with an AWS owned key.",remedy:"Turn Contributor Insights off, or acknowledge the \
rule if the key attributes contain no sensitive data.",controls:{},guarded:!1,check:t=>(0,rI.checkReplicas)(t,e=>(0,bi.matchBranches)(
e.fact.contributorInsights,oI,e))};var kb="Turn Contributor Insights off, or acknowledge this finding if the key attribu\
tes contain no sensitive data.",oI={value:(t,{name:e,table:n})=>t?[(0,bi.asWarning)((0,bi.violation)(`${e} has Contribut\
or Insights on: CloudWatch shows the values of ${Ob(n)} in plain text.`,kb))]:[],absent:()=>[],unverifiable:(t,{name:e,table:n})=>[
(0,bi.asWarning)((0,bi.unverifiable)(`${e} may have Contributor Insights on, which shows the values of ${Ob(n)} in plain\
 text: ${t}.`,kb))]};function Ob({keyAttributes:t}){return t.length>0?t.join(", "):"its keys"}});var W=d(j=>{"use strict";Object.defineProperty(j,"__esModule",{value:!0});j.REPLICA_POLICY=j.SSM_PARAMETER=j.MANAGED_POLICY=
j.ROLE=j.ALIAS=j.REPLICA_KEY=j.KEY=void 0;j.isTableType=Tb;j.becomesTable=lI;j.isCustomResource=uI;j.tableHiddenIn=dI;j.
isKeyType=mI;j.isAwsManagedKey=yI;j.keyOfAnotherAccount=gI;var aI=b(),cI=_();j.KEY="AWS::KMS::Key";j.REPLICA_KEY="AWS::K\
MS::ReplicaKey";j.ALIAS="AWS::KMS::Alias";j.ROLE="AWS::IAM::Role";j.MANAGED_POLICY="AWS::IAM::ManagedPolicy";j.SSM_PARAMETER=
"AWS::SSM::Parameter";j.REPLICA_POLICY="Custom::SecureTableReplicaPolicy";function Tb(t){return t==="AWS::DynamoDB::Tabl\
e"||t==="AWS::DynamoDB::GlobalTable"}function lI(t){return Tb(t)||t==="AWS::Serverless::SimpleTable"}function uI(t){return t.
startsWith("Custom::")||t.endsWith("::CustomResource")}function dI(t){let[e]=t.toLowerCase().split("::");if(t.endsWith("\
::MODULE"))return"it is a module, whose resources are not in the template";if(!(e==="aws"||e==="custom"||fI.has(t)))return e===
"awsutility"?`${t} runs commands that cannot be read from the template`:/dynamo/i.test(t)?`${t} is a third-party extensi\
on for DynamoDB, and how it encrypts tables is unknown`:hI.has(e)&&!pI.test(t)?void 0:`${t} is a third-party extension, \
and whether it creates tables is unknown`}var fI=new Set(["AwsCommunity::DynamoDB::Item","BigID::DataSource::DynamoDB"]),
pI=/^TF::AWS::(CloudFormation|ServiceCatalog)/i,hI=new Set(["alexa","aqua","atlassian","awscommunity","awsqs","bigid","c\
loudflare","confluentcloud","databricks","datadog","dynatrace","fastly","fireeye","generic","github","gitlab","gremlin",
"jfrog","logzio","mongodb","netapp","newrelic","okta","pagerduty","paloaltonetworks","redis","rollbar","snowflake","snyk",
"splunk","spot","svectordb","sysdig","tf","trendmicro"]);function mI(t){return t===j.KEY||t===j.REPLICA_KEY}function yI(t){
return((0,cI.joinedParts)(t)??[t]).some(e=>(0,aI.isScalar)(e)&&/(^|:)alias\/aws\//.test(String(e)))}function gI(t,e,n){return{
what:`${t} is in account ${e}, but the table is in ${n}. DynamoDB documents only keys in the table's own account, and th\
e table becomes inaccessible if the other account denies the use of the key.`,remedy:"Use a key in the table's account, \
or acknowledge this warning."}}});var Si=d(na=>{"use strict";Object.defineProperty(na,"__esModule",{value:!0});na.TextMemory=void 0;var bI=1e3,Td=class{answers=new Map;ask(e,n){
let s=this.answers.get(e);if(s!==void 0)return s;this.answers.size>=bI&&this.answers.clear();let i=n();return this.answers.
set(e,i),i}};na.TextMemory=Td});var wi=d(je=>{"use strict";Object.defineProperty(je,"__esModule",{value:!0});je.NEW_REPLICAS=void 0;je.partitionOf=Pb;je.
domainSuffixOf=SI;je.isKnownRegion=wI;je.regionLike=vI;je.awaitsPolicies=_I;var Eb=b(),ns={aws:{suffix:"amazonaws.com",prefix:void 0,
regions:["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-\
2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7",
"ca-central-1","ca-west-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2",
"eu-west-3","il-central-1","me-central-1","me-south-1","me-west-1","mx-central-1","sa-east-1","us-east-1","us-east-2","u\
s-west-1","us-west-2"]},"aws-cn":{suffix:"amazonaws.com.cn",prefix:"cn-",regions:["cn-north-1","cn-northwest-1"]},"aws-u\
s-gov":{suffix:"amazonaws.com",prefix:"us-gov-",regions:["us-gov-east-1","us-gov-west-1"]},"aws-iso":{suffix:"c2s.ic.gov",
prefix:"us-iso-",regions:["us-iso-east-1","us-iso-west-1"]},"aws-iso-b":{suffix:"sc2s.sgov.gov",prefix:"us-isob-",regions:[
"us-isob-east-1","us-isob-west-1"]},"aws-iso-f":{suffix:"csp.hci.ic.gov",prefix:"us-isof-",regions:["us-isof-east-1","us\
-isof-south-1"]},"aws-iso-e":{suffix:"cloud.adc-e.uk",prefix:"eu-isoe-",regions:["eu-isoe-west-1"]},"aws-eusc":{suffix:"\
amazonaws.eu",prefix:"eusc-",regions:["eusc-de-east-1"]}},Ed=Object.keys(ns);function Pb(t){return Ed.find(n=>ns[n].prefix!==
void 0&&t.startsWith(ns[n].prefix))??(/^[a-z]{2}-[a-z]+-\d+$/.test(t)?"aws":void 0)}function SI(t){let e=Pb(t);return e&&
ns[e].suffix}function wI(t){return Ed.some(e=>ns[e].regions.includes(t))}function vI(t){let e=n=>n.toLowerCase().replace(
/[^a-z0-9]/g,"").replace(/(\d)[a-z]$/,"$1");return Ed.flatMap(n=>ns[n].regions).find(n=>e(n)===e(t))}je.NEW_REPLICAS="cd\
k-secure-table:newReplicas";function _I(t,e){return(0,Eb.listOf)((0,Eb.at)(t,je.NEW_REPLICAS)).includes(e)}});var Ct=d(we=>{"use strict";Object.defineProperty(we,"__esModule",{value:!0});we.PRINCIPAL_IS_AWS_SERVICE=we.PRINCIPAL_ARN=
we.SECURE_TRANSPORT=void 0;we.contextKeyKind=kI;we.SECURE_TRANSPORT="aws:securetransport";we.PRINCIPAL_ARN="aws:principa\
larn";we.PRINCIPAL_IS_AWS_SERVICE="aws:principalisawsservice";function kI(t){return Nb.has(t)||OI.has(t)?{cardinality:"s\
ingle",type:Nb.has(t)?"boolean":"arn"}:AI.has(t)?{cardinality:"multiple",type:"text"}:{cardinality:TI.has(t)||EI.test(t)?
"single":"unknown",type:"text"}}var Nb=new Set([we.SECURE_TRANSPORT,we.PRINCIPAL_IS_AWS_SERVICE,"aws:viaawsservice","aws\
:multifactorauthpresent","aws:assumedroot","aws:ismcpserviceaction","aws:viaawsmcpservice","dynamodb:fulltablescan"]),OI=new Set(
[we.PRINCIPAL_ARN,"aws:sourcearn","aws:chatbotsourcearn","ec2:sourceinstancearn","lambda:sourcefunctionarn","ssm:sourcei\
nstancearn"]),AI=new Set(["aws:calledvia","aws:principalorgpaths","aws:principalservicenameslist","aws:resourceorgpaths",
"aws:sourceorgpaths","aws:tagkeys","aws:vpceorgpaths","dynamodb:attributes","dynamodb:firstpartitionkeyvalues","dynamodb\
:fistargetarns","dynamodb:fourthpartitionkeyvalues","dynamodb:leadingkeys","dynamodb:secondpartitionkeyvalues","dynamodb\
:thirdpartitionkeyvalues"]),TI=new Set(["aws:calledviaawsmcp","aws:calledviafirst","aws:calledvialast","aws:currenttime",
"aws:ec2instancesourceprivateipv4","aws:ec2instancesourcevpc","aws:epochtime","aws:federatedprovider","aws:multifactorau\
thage","aws:principalaccount","aws:principalorgid","aws:principalservicename","aws:principaltype","aws:referer","aws:req\
uestedregion","aws:resourceaccount","aws:resourceorgid","aws:sourceaccount","aws:sourceidentity","aws:sourceip","aws:sou\
rceorgid","aws:sourceowner","aws:sourcevpc","aws:sourcevpcarn","aws:sourcevpce","aws:tokenissuetime","aws:useragent","aw\
s:userid","aws:username","aws:vpceaccount","aws:vpceorgid","aws:vpcsourceip","dynamodb:enclosingoperation","dynamodb:fis\
actionid","dynamodb:returnconsumedcapacity","dynamodb:returnvalues","dynamodb:select","ec2:roledelivery","glue:credentia\
lissuingservice","glue:roleassumedby","identitystore:userid","kms:calleraccount","kms:viaservice"]),EI=/^aws:(principal|request|resource)tag\//});var st=d(nt=>{"use strict";Object.defineProperty(nt,"__esModule",{value:!0});nt.globOf=PI;nt.matches=NI;nt.literalsOf=Rb;
nt.read=Ib;nt.advance=Cb;nt.accepts=qb;nt.literalAt=Lb;var ss=_();function PI(t,{wildcards:e,arn:n=!1,ignoreCase:s=!1}){
let i=0,r=t.split("").map(l=>(i+=l===":"?1:0,e&&(l==="*"||l==="?")?{repeats:l==="*",matchesColon:!n||i>4}:{literal:s?l.toLowerCase():
l,repeats:!1,matchesColon:!1})),o=r.findIndex(l=>l.literal===void 0),a=r.at(-1),c=o===r.length-1&&a?.repeats&&a.matchesColon;
return{tokens:r,ignoreCase:s,exact:o<0&&!s?t:void 0,prefix:c&&!s?t.slice(0,-1):void 0}}function NI(t,e,n){if(e==="must"||
!((0,ss.hasPlaceholder)(n)||Rb(t).some(ss.isPlaceholder))){if(t.exact!==void 0)return t.exact===n;if(t.prefix!==void 0)return n.
startsWith(t.prefix)}return qb(t,Ib(t,e,n))}function Rb(t){return t.tokens.flatMap(e=>e.literal??[])}function Ib(t,e,n){
let s=Pd(t,e,[0]);for(let i of n.split(""))s=Cb(t,e,s,i);return s}function Cb(t,e,n,s){if(e==="may"&&(0,ss.isPlaceholder)(
s))return Pd(t,e,MI(t,n));let i=t.ignoreCase?s.toLowerCase():s,r=[];for(let o of n){let a=t.tokens[o];a!==void 0&&RI(a,e,
i)&&r.push(Nd(a,e)?o:o+1)}return Pd(t,e,r)}function qb(t,e){return e.at(-1)===t.tokens.length}function Lb(t,e){return t.
tokens[e]?.literal}function MI(t,e){let n=[];for(let s of e)for(let i=s;i>(n.at(-1)??-1)&&i<=t.tokens.length&&(n.push(i),
Lb(t,i)!==":");i+=1);return n}function Nd({literal:t,repeats:e},n){return e||n==="may"&&t!==void 0&&(0,ss.isPlaceholder)(
t)}function RI(t,e,n){return t.literal!==void 0?t.literal===n||Nd(t,e)&&n!==ss.UNNAMED&&n!==":":(t.matchesColon||n!==":")&&
(t.repeats||!(0,ss.isPlaceholder)(n))}function Pd(t,e,n){let s=[];for(let i of n){let r=i;for(Mb(s,r);r<t.tokens.length&&
Nd(t.tokens[r],e);)r+=1,Mb(s,r)}return s}function Mb(t,e){e>(t.at(-1)??-1)&&t.push(e)}});var it=d(ve=>{"use strict";Object.defineProperty(ve,"__esModule",{value:!0});ve.patternOf=II;ve.matchesElement=CI;ve.matchesAny=
Db;ve.mayMatchElement=qI;ve.matchesNone=$b;ve.globsOf=LI;ve.resourceGlob=xI;ve.assumptionsFor=KI;ve.subsetsOf=xb;ve.namesResources=
BI;var Md=st(),sa=_();function II(t,e){let n=(0,sa.knownText)(t);if(n===void 0)return{label:(0,sa.abbreviate)(t),reference:t,
unclear:"unknown"};let s=n.includes("${")?void 0:e(n);return{label:(0,sa.display)(n),text:n,...s?{glob:s}:{unclear:"undo\
cumented"}}}function CI({not:t,entries:e},n,s){return t?$b(e,n,s):Db(e,n,s)}function Db(t,e,n){return t.some(s=>ia(s,e,n===
"strict"?"must":"may"))}function qI({not:t,entries:e},n){return t?!e.some(s=>ia(s,n,"must")):e.some(s=>s.unclear!==void 0||
ia(s,n,"may"))}function $b(t,e,n,s=!1){let i=s&&!e.split("").some(sa.isPlaceholder),r=n==="strict"?"may":"must";return t.
every(o=>o.unclear!=="undocumented"&&!ia(o,e,i&&o.glob?"must":r))}function ia({glob:t,unclear:e},n,s){return t?(0,Md.matches)(
t,s,n):e==="unknown"&&s==="may"}function LI(t){return t.flatMap(({glob:e})=>e??[])}var DI="[a-z0-9*?\\uE000-\\uF8FF-]*",
$I=new RegExp(`^arn:(?:${DI}:){4}(?:\\*|[^*?/:]+(?:[/:].*)?)$`,"s");function xI(t){return t==="*"||$I.test(t)?(0,Md.globOf)(
t,{wildcards:!0,arn:t!=="*"}):void 0}var jI=4,FI=(0,Md.globOf)("*",{wildcards:!0});function KI(t){let e=t.flatMap(({unclear:s,
text:i})=>s==="undocumented"&&i?.includes("${")===!1?[i]:[]),n=[...new Set(e)].slice(0,jI);return xb(n).map(s=>i=>{let{label:r,
text:o}=i;return o===void 0||!n.includes(o)?[i]:s.includes(o)?[{label:r,glob:FI}]:[]})}function xb(t){return t.reduce((e,n)=>[
...e,...e.map(s=>[...s,n])],[[]])}function BI(t){return t.startsWith('"')||/"(?:Not)?Resource":(?!"\*"|\["\*"\])/.test(t)}});var ln=d(rt=>{"use strict";Object.defineProperty(rt,"__esModule",{value:!0});rt.UNKNOWN_CONDITION=void 0;rt.readCondition=
VI;rt.mismatchOf=YI;rt.patternsOf=Fb;rt.isMet=Id;rt.mayBeMet=zI;var UI=Ct(),vi=st(),Rd=it(),WI=_();rt.UNKNOWN_CONDITION=
{operator:"",key:"",keyLabel:"an unknown condition",ifExists:!1,test:{kind:"unknown"}};function VI(t,e,n){let[,s,i,r="",
o]=/^(?:(forallvalues:)|(foranyvalue:))?([a-z]+?)(ifexists)?$/.exec(t.toLowerCase())??[];return{operator:t,key:e.toLowerCase(),
keyLabel:e,quantifier:s?"all":i?"any":void 0,ifExists:o!==void 0,test:r==="null"&&!s&&!i&&!o?JI(n):HI(r,e,n)}}function GI(t,e){
return Cd.has(t)&&Cd.get(t)?.type!=="boolean"&&(0,UI.contextKeyKind)(e.toLowerCase()).type==="boolean"}function YI({operator:t,
keyLabel:e,key:n,test:s}){return s.kind==="unknown"&&n!==""?`it compares the boolean key ${e} with ${t}: only Bool is do\
cumented for it`:void 0}function JI(t){let e=t.map(n=>(0,WI.knownText)(n)?.toLowerCase());return{kind:"presence",expected:[
!0,!1].filter(n=>e.includes(String(!n))),unknown:e.includes(void 0)}}function HI(t,e,n){if(GI(t,e))return{kind:"unknown"};
let s=Cd.get(t);if(!s)return{kind:"never"};let{type:i,negated:r,toGlob:o}=s,a=n.map(c=>(0,Rd.patternOf)(c,o));return i?{
kind:"values",type:i,negated:r,patterns:a}:{kind:"uncompared",negated:r,patterns:a}}function Fb({test:t}){return"pattern\
s"in t?t.patterns:[]}function Id(t,e,n){let{test:s}=t;switch(s.kind){case"never":return!1;case"unknown":return n==="leni\
ent";case"presence":return s.unknown&&n==="lenient"||XI(e,s.expected);default:return e.kind==="absent"?QI(t,s.negated):ZI(
t,e,n)}}function zI(t,e){let{test:n}=t;return n.kind==="never"?!0:e.kind==="absent"||n.kind==="presence"?Id(t,e,"lenient"):
n.kind==="uncompared"||Fb(t).some(({unclear:s})=>s!==void 0)||Id(t,e,"lenient")||n.kind==="values"&&e.kind==="single"&&!Kb(
n.type,e.value)}function XI(t,e){return!(t.kind==="multiple"&&t.values.length===0)&&e.includes(t.kind!=="absent")}function QI({
quantifier:t,ifExists:e},n){return t?t==="all":n||e}function ZI({quantifier:t,test:e},n,s){let i=r=>eC(e,r,s);return n.kind===
"single"?i(n.value):t==="all"?n.values.every(i):t==="any"&&n.values.some(i)}function eC(t,e,n){return t.kind!=="values"||
!Kb(t.type,e)?!1:t.negated?(0,Rd.matchesNone)(t.patterns,e,n,!0):(0,Rd.matchesAny)(t.patterns,e,n)}function Kb(t,e){return t===
"text"||(t==="arn"?Bb(e)!==void 0:/^(true|false)$/i.test(e))}var Cd=new Map([...is(["stringequals","stringnotequals"],jb,
"text"),...is(["stringequalsignorecase","stringnotequalsignorecase"],tC,"text"),...is(["stringlike","stringnotlike"],t=>(0,vi.
globOf)(t,{wildcards:!0}),"text"),...is(["arnequals","arnnotequals","arnlike","arnnotlike"],Bb,"arn"),...is(["bool"],t=>(0,vi.
globOf)(t,{wildcards:!1,ignoreCase:!0}),"boolean"),...is(["numericequals","numericnotequals","numericlessthan","numericl\
essthanequals","numericgreaterthan","numericgreaterthanequals","dateequals","datenotequals","datelessthan","datelessthan\
equals","dategreaterthan","dategreaterthanequals","binaryequals","ipaddress","notipaddress"],jb)]);function is(t,e,n){return t.
map(s=>[s,{type:n,negated:s.includes("not"),toGlob:e}])}function jb(t){return(0,vi.globOf)(t,{wildcards:!1})}function tC(t){
return/^[\x00-\x7F\uE000-\uF8FF]*$/.test(t)?(0,vi.globOf)(t,{wildcards:!1,ignoreCase:!0}):void 0}function Bb(t){return/^arn:(?:[^:]*:){4}/.
test(t)?(0,vi.globOf)(t,{wildcards:!0,arn:!0}):void 0}});var qd=d(ra=>{"use strict";Object.defineProperty(ra,"__esModule",{value:!0});ra.reporterFor=iC;ra.itemsOf=rC;var nC=P(),
sC=_();function iC(t,e,n){return{malformed:s=>e.push(`${t}: ${s}`),undocumented:s=>n.push(`${t}: ${s}`),unknown:(s,i)=>n.
push(`${t}: ${s} is ${(0,sC.abbreviate)(i)}`)}}function rC(t){return(Array.isArray(t)?t:[t]).filter(e=>!(0,nC.isNoValue)(
e))}});var un=d(qt=>{"use strict";Object.defineProperty(qt,"__esModule",{value:!0});qt.UNKNOWN_PRINCIPAL=void 0;qt.readPrincipals=
dC;qt.principalLabel=Gb;qt.callersFor=pC;qt.matchesCaller=hC;var Ub=st(),oC=qd(),aC=P(),Wb=b(),ot=_();qt.UNKNOWN_PRINCIPAL=
{kind:"unknown",label:"a principal",mayBeAll:!0,value:""};var cC=new Set(["AWS","Service","Federated","CanonicalUser"]),
lC=/^(?:arn:[^:*?]+:iam::)?([0-9]{12}|\uE000)(:root)?$/,uC=/^arn:[^:*?]+:(?:iam|sts)::(?:[0-9]{12}|\uE000):[^*?]+$/;function dC(t,e){
return t==="*"?[{kind:"all"}]:(0,ot.isUnresolved)(t)?(e.unknown("Principal",t),[Vb(t)]):!(0,Wb.isObject)(t)||Object.keys(
t).length===0?(e.malformed('its Principal is neither "*" nor an object'),[]):Object.entries(t).flatMap(([n,s])=>{let i=(0,oC.
itemsOf)(s);return(!cC.has(n)||i.length===0||!i.every(r=>typeof r=="string"||(0,aC.isIntrinsic)(r)))&&e.malformed(`its P\
rincipal has a malformed element ${n}`),i.map(r=>fC(n,r,e))})}function fC(t,e,n){let s=(0,ot.knownText)(e);if(s===void 0)
return n.unknown("Principal",e),Vb(e);if(s.includes("${"))return{kind:"undocumented",label:s};if(t!=="AWS")return s.includes(
"*")?{kind:"undocumented",label:s}:{kind:"named",type:t,name:s};if(s==="*")return{kind:"all"};let[i,r,o]=lC.exec(s)??[];
return i!==void 0&&o===void 0==(i===r)?{kind:"account",account:r}:uC.test(s)?{kind:"arn",arn:s}:/^A[A-Z0-9]+$/.test(s)?{
kind:"named",type:t,name:s}:{kind:"undocumented",label:(0,ot.display)(s)}}function Vb(t){let n=((0,ot.joinedParts)(t)??[
t]).map(s=>typeof s=="string"?s.replace(/\{\{resolve:.*?\}\}/g,""):"");return{kind:"unknown",label:(0,ot.abbreviate)(t),
mayBeAll:/^\*?$/.test(n.join("")),value:(0,Wb.canonical)(t)}}function Gb(t){switch(t.kind){case"account":return`account ${(0,ot.
display)(t.account)}`;case"arn":return(0,ot.display)(t.arn);case"named":return t.name;default:return t.label}}function pC(t){
let e=new Map(t.filter(n=>n.kind!=="all").map(n=>[JSON.stringify(n),n]));return[{label:"principals that the policy does \
not name"},...[...e.values()].map(n=>({label:Gb(n),entry:n}))]}function hC({not:t,entries:e},n,s){let i=r=>o=>{let a=mC(
o,n);return a===r||a==="perhaps"&&s==="lenient"&&o.kind!=="undocumented"};return t?e.every(i("no")):e.some(i("yes"))}function mC(t,{
entry:e}){if(t.kind==="all"||JSON.stringify(t)===JSON.stringify(e))return"yes";if([t,e].some(n=>n?.kind==="undocumented"||
n?.kind==="unknown"))return"perhaps";if(e&&t.kind==="account"){let n=yC(e);return n===void 0?"no":Ld(t.account,n)}if(e?.
kind==="arn"&&t.kind==="arn"){let n=Ld(t.arn,e.arn);return n==="no"?gC(t.arn,e.arn):n}return"no"}function yC(t){return t.
kind==="account"?t.account:t.kind==="arn"?t.arn.split(":")[4]:void 0}function gC(t,e){let[,n,s,i,r]=/^arn:([^:]+):iam::([^:]+):(role|user)\/(?:.*\/)?([^/]+)$/.
exec(t)??[],[,o,a,c,l]=/^arn:([^:]+):sts::([^:]+):(assumed-role|federated-user)\/([^/]+)/.exec(e)??[];if(r===void 0||l===
void 0||i==="role"!=(c==="assumed-role"))return"no";let u=Ld([n,s,r].join(":").toLowerCase(),[o,a,l].join(":").toLowerCase());
return u==="yes"&&r!==l?"perhaps":u}function Ld(t,e){return t===e?"yes":((0,ot.hasPlaceholder)(t)||(0,ot.hasPlaceholder)(
e))&&(0,Ub.matches)((0,Ub.globOf)(t,{wildcards:!1}),"may",e)?"perhaps":"no"}});var at=d(ca=>{"use strict";Object.defineProperty(ca,"__esModule",{value:!0});ca.conditionsOn=SC;ca.readDocument=_C;var rs=ln(),
bC=st(),Jb=it(),Hb=un(),aa=qd(),$d=P(),_i=b(),de=_();function SC({conditions:t},e){return t.filter(n=>n.key===e)}var wC=new Set(
["Version","Id","Statement"]),vC=new Set(["Sid","Effect","Principal","NotPrincipal","Action","NotAction","Resource","Not\
Resource","Condition"]);function _C(t){let e=[],n=typeof t=="string"?(0,de.parseJson)(t)??t:t;return(0,de.isUnresolved)(
n)?{statements:[oa("the policy",n)],malformed:e}:(0,_i.isObject)(n)?(e.push(...zb("the policy",n,wC)),n.Id!==void 0&&(0,de.
knownText)(n.Id)===void 0&&e.push("the policy's Id is not a string"),n.Version!==void 0&&n.Version!=="2012-10-17"&&n.Version!==
"2008-10-17"&&e.push("the policy's Version is neither 2012-10-17 nor 2008-10-17"),{statements:(0,aa.itemsOf)(n.Statement).
map((i,r)=>kC(i,r,e)),malformed:e}):{statements:[],malformed:["the policy is not a JSON object"]}}function kC(t,e,n){let s=(0,_i.
isObject)(t)&&typeof t.Sid=="string"&&!(0,de.isUnresolved)(t.Sid)?t.Sid:void 0,i=`statement ${e}${s?` "${s}"`:""}`;if((0,de.
isUnresolved)(t))return oa(i,t);if(!(0,_i.isObject)(t))return n.push(`${i} is not an object`),oa(i,t);let r=Object.fromEntries(
Object.entries(t).filter(([,c])=>!(0,$d.isNoValue)(c)));if(n.push(...zb(i,r,vC)),(0,de.isUnresolved)(r.Effect))return oa(
i,t);let o=[],a=(0,aa.reporterFor)(i,n,o);return r.Sid!==void 0&&s===void 0&&!(0,de.isUnresolved)(r.Sid)&&a.malformed("i\
ts Sid is not a string"),r.Effect!=="Allow"&&r.Effect!=="Deny"&&a.malformed("its Effect is neither Allow nor Deny"),{name:i,
sid:s,effect:r.Effect==="Allow"?"Allow":"Deny",principals:Dd(r,"Principal",a,c=>(0,Hb.readPrincipals)(c,a)),actions:Dd(r,
"Action",a,c=>Yb(c,"Action",a,AC)),resources:Dd(r,"Resource",a,c=>Yb(c,"Resource",a,Jb.resourceGlob)),conditions:TC(r.Condition,
a),unknown:o,readable:!0}}function Dd(t,e,n,s){let i=t[`Not${e}`]!==void 0;return i===(t[e]!==void 0)&&n.malformed(`it h\
as ${i?"both":"neither"} ${e} ${i?"and":"nor"} Not${e}`),{not:i,entries:s(i?t[`Not${e}`]:t[e])}}function Yb(t,e,n,s){let i=(0,aa.
itemsOf)(t);return(i.length===0||!i.every(r=>typeof r=="string"||(0,$d.isIntrinsic)(r)))&&n.malformed(`its ${e} is not a\
 string or a list of strings`),i.map(r=>{let o=(0,Jb.patternOf)(r,a=>s(a,n));return o.unclear==="unknown"&&n.unknown(e,r),
o})}var OC=/^[A-Za-z0-9-]+:[A-Za-z0-9*?-]+$/;function AC(t,e){if(t!=="*"&&!OC.test(t)){e.malformed(`"${t}" is not the na\
me of an action`);return}return(0,bC.globOf)(t.toLowerCase(),{wildcards:!0})}function TC(t,e){return t===void 0?[]:(0,de.
isUnresolved)(t)?(e.unknown("Condition",t),[rs.UNKNOWN_CONDITION]):!(0,_i.isObject)(t)||!Object.values(t).every(n=>(0,_i.
isObject)(n)||(0,de.isUnresolved)(n))?(e.malformed("its Condition is not an object of objects"),[rs.UNKNOWN_CONDITION]):
Object.entries(t).flatMap(([n,s])=>(0,de.isUnresolved)(s)?(e.unknown(n,s),[rs.UNKNOWN_CONDITION]):Object.entries(s).map(
([i,r])=>EC(n,i,(0,aa.itemsOf)(r),e)))}function EC(t,e,n,s){if(n.length===0||!n.every(o=>(0,$d.isIntrinsic)(o)||["string",
"boolean","number"].includes(typeof o)))return s.malformed(`the values of ${t} ${e} are not strings, booleans or numbers`),
rs.UNKNOWN_CONDITION;for(let o of n.filter(a=>(0,de.knownText)(a)===void 0))s.unknown(`${t} ${e}`,o);let i=(0,rs.readCondition)(
t,e,n),r=(0,rs.mismatchOf)(i);return r!==void 0&&s.undocumented(r),i}function zb(t,e,n){return Object.keys(e).filter(s=>!n.
has(s)).map(s=>`${t} has an unknown element ${s}`)}function oa(t,e){let n={not:!1,entries:[{label:(0,de.abbreviate)(e),unclear:"\
unknown"}]};return{name:t,effect:"Deny",principals:{not:!1,entries:[Hb.UNKNOWN_PRINCIPAL]},actions:n,resources:n,conditions:[],
unknown:[`${t} is ${(0,de.abbreviate)(e)}`],readable:!1}}});var ua=d(ki=>{"use strict";Object.defineProperty(ki,"__esModule",{value:!0});ki.exemptRoles=Qb;ki.isOwnServiceLinkedRole=
IC;ki.exemptCallers=CC;var PC=Ct(),NC=at(),la=_(),MC=new RegExp(["^arn:([^:*?]+):iam::([0-9]{12}|\\uE000):role/aws-servic\
e-role/(?:","replication\\.dynamodb\\.amazonaws\\.com/AWSServiceRoleForDynamoDBReplication|","dynamodb\\.application-auto\
scaling\\.amazonaws\\.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable)$"].join(""));function Qb(t,{partition:e,
accounts:n}){let s=t.flatMap(RC),i=Xb(e===void 0?void 0:[e],la.PARTITION,s.map(o=>o.partition)),r=Xb(n,la.ACCOUNT,s.map(
o=>o.account));return new Set(s.filter(o=>i.has(o.partition)&&r.has(o.account)).map(o=>o.arn))}function Xb(t,e,n){if(t)return new Set(
[...t,e]);let s=new Set(n);return s.size===1?s:new Set([e])}function RC(t){return(0,NC.conditionsOn)(t,PC.PRINCIPAL_ARN).
flatMap(({test:e})=>e.kind==="values"?e.patterns:[]).flatMap(({glob:e})=>Zb(e?.exact??"")??[])}function Zb(t){let[e,n,s]=MC.
exec(t)??[];return e===void 0?void 0:{arn:e,partition:n,account:s}}function IC(t,{partition:e,accounts:n}){let s=typeof t==
"string"?Zb(t):void 0;return s!==void 0&&[la.PARTITION,e].includes(s.partition)&&[la.ACCOUNT,...n??[]].includes(s.account)}
function CC(t,e){let n=t.filter(({effect:s})=>s==="Deny");return{roles:Qb(n,e),services:(e.accounts?.length??0)>1||t.some(
qC)}}function qC({effect:t,principals:{not:e,entries:n}}){return t==="Allow"&&!e&&n.some(s=>s.kind==="named"&&s.type==="\
Service"&&LC.test(s.name))}var LC=/^replication\.dynamodb\.amazonaws\.com(\.cn)?$/});var Oi=d(M=>{"use strict";Object.defineProperty(M,"__esModule",{value:!0});M.TABLE_ACTIONS=M.REPLICATION_ACTIONS=M.OTHER_STREAM_ACTIONS=
M.STREAM_READ_ACTIONS=M.REFUSED_ACTIONS=M.OTHER_TABLE_ACTIONS=M.TABLE_POLICY_ACTIONS=M.LIST_STREAMS=M.STREAM_ACTIONS=M.WRITE_ACTIONS=
M.READ_ACTIONS=void 0;M.isWildcard=eS;M.worksAcrossAccounts=jC;M.readsData=FC;M.writesData=KC;M.READ_ACTIONS=["dynamodb:\
BatchGetItem","dynamodb:ConditionCheckItem","dynamodb:DescribeTable","dynamodb:GetItem","dynamodb:Query","dynamodb:Scan"];
M.WRITE_ACTIONS=["dynamodb:BatchWriteItem","dynamodb:DeleteItem","dynamodb:DescribeTable","dynamodb:PutItem","dynamodb:U\
pdateItem"];M.STREAM_ACTIONS=["dynamodb:DescribeStream","dynamodb:GetRecords","dynamodb:GetShardIterator"];M.LIST_STREAMS=
"dynamodb:ListStreams";var DC=new Set([...M.READ_ACTIONS,...M.WRITE_ACTIONS,...M.STREAM_ACTIONS].map(t=>t.toLowerCase())),
$C=new Set([...["BatchGetItem","ConditionCheckItem","GetItem","Query","Scan","PartiQLSelect","SearchVectors","ExportTabl\
eToPointInTime"].map(t=>`dynamodb:${t.toLowerCase()}`),...M.STREAM_ACTIONS.map(t=>t.toLowerCase())]),xC=new Set(["BatchW\
riteItem","DeleteItem","PutItem","UpdateItem","PartiQLDelete","PartiQLInsert","PartiQLUpdate","ImportTable"].map(t=>`dyn\
amodb:${t.toLowerCase()}`));function eS(t){return/[*?]/.test(t)}function jC(t){return DC.has(t.toLowerCase())}function FC(t){
return $C.has(t.toLowerCase())}function KC(t){return eS(t)||xC.has(t.toLowerCase())}var dn=t=>t.trim().split(/\s+/).map(
e=>`dynamodb:${e}`);M.TABLE_POLICY_ACTIONS=dn(`
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
`);M.OTHER_TABLE_ACTIONS=dn(`
  CreateGlobalTableWitness CreateTableReplica DeleteGlobalTableWitness DeleteTableReplica RestoreTableFromAwsBackup Sear\
chVectors
  StartAwsBackupJob UpdateGlobalTableVersion
`);M.REFUSED_ACTIONS=dn(`
  CreateTable CreateGlobalTable DescribeGlobalTable DescribeGlobalTableSettings ListGlobalTables UpdateGlobalTable Updat\
eGlobalTableSettings
  DescribeBackup DeleteBackup RestoreTableFromBackup ListContributorInsights DescribeExport ListExports DescribeImport I\
mportTable ListImports
  DescribeLimits DescribeEndpoints ListBackups ListTables ListStreams
  DescribeReservedCapacity DescribeReservedCapacityOfferings PurchaseReservedCapacityOfferings
  GetAbacStatus UpdateAbacStatus InjectError
`);M.STREAM_READ_ACTIONS=dn("DescribeStream GetRecords GetShardIterator");M.OTHER_STREAM_ACTIONS=dn("DeleteResourcePolic\
y GetResourcePolicy ListTagsOfResource PutResourcePolicy TagResource UntagResource");M.REPLICATION_ACTIONS={table:dn(`
    GetItem PutItem UpdateItem DeleteItem Scan DescribeTable UpdateTable DescribeTimeToLive UpdateTimeToLive GetResource\
Policy
    ReadDataForReplication WriteDataForReplication ReplicateSettings
  `).map(t=>t.toLowerCase()),stream:M.STREAM_READ_ACTIONS.map(t=>t.toLowerCase())};M.TABLE_ACTIONS=[...M.TABLE_POLICY_ACTIONS,
...M.OTHER_TABLE_ACTIONS,...dn(`
  CreateGlobalTable CreateTable ImportTable ListExports ListImports RestoreTableFromBackup UpdateGlobalTable UpdateGloba\
lTableSettings
`)]});var Ai=d(jd=>{"use strict";Object.defineProperty(jd,"__esModule",{value:!0});jd.isCanonicalDeny=HC;var BC=ua(),UC=Oi(),Fe=b(),
WC=_(),VC=new Set(["Sid","Effect","Principal","Action","Resource","Condition"]),GC=128,YC=4,JC={table:["dynamodb:*"],stream:UC.
STREAM_READ_ACTIONS};function HC(t,e,n){if(!(0,Fe.isObject)(t)||t.Version!=="2012-10-17"||Object.keys(t).length!==2)return!1;
let[s,...i]=(0,Fe.listOf)(t.Statement);return i.length===0&&(0,Fe.isObject)(s)&&Object.keys(s).every(r=>VC.has(r))&&zC(s.
Sid)&&s.Effect==="Deny"&&XC(s.Principal)&&xd((0,Fe.listOf)(s.Action),JC[e])&&xd((0,Fe.listOf)(s.Resource),["*"])&&QC(s.Condition,
n)}function zC(t){return t===void 0||typeof t=="string"&&t.length<=GC&&!(0,WC.hasPlaceholder)(t)}function XC(t){return t===
"*"||(0,Fe.isObject)(t)&&Object.keys(t).length===1&&xd((0,Fe.listOf)(t.AWS),["*"])}function xd(t,e){return t.length===e.
length&&e.every(n=>t.includes(n))}function QC(t,e){if(!(0,Fe.isObject)(t))return!1;let{Bool:n,StringNotEquals:s,...i}=t;
return Object.keys(i).length===0&&tS(n,"aws:SecureTransport",r=>r==="false")&&(s===void 0||tS(s,"aws:PrincipalArn",r=>(0,BC.
isOwnServiceLinkedRole)(r,e())))}function tS(t,e,n){let s=(0,Fe.isObject)(t)&&Object.keys(t).length===1?(0,Fe.listOf)(t[e]):
[];return s.length>0&&s.length<=YC&&s.every(n)}});var fa=d(da=>{"use strict";Object.defineProperty(da,"__esModule",{value:!0});da.findHoles=eq;da.statementSet=sq;var ZC=1e3;
function eq(t,e){let n=t.flatMap(s=>{let i=s.cases.filter(({matched:r})=>Kd(r));return i.length===0?[]:[new Map([[s.name,
i.map(({label:r})=>r)]])]});return n.length>0?n:tq(t,"1".repeat(e))}function tq(t,e){let n=[{matched:e,cases:[]}];for(let i of t){
let r=nS(i.cases);if(r.length*n.length>ZC)return;n=nS(n.flatMap(o=>r.map(a=>({matched:Fd(o.matched,a.matched),cases:[...o.
cases,a]}))))}let s=n.find(({matched:i})=>Kd(i));return s?[nq(s.cases,e,t)]:[]}function nS(t){let e=[...new Map(t.map(n=>[
n.matched,n])).values()];return e.filter(n=>!e.some(s=>s!==n&&iq(s.matched,n.matched)))}function nq(t,e,n){let s=t.map(({
matched:i,label:r},o)=>({name:n[o].name,matched:i,label:r}));for(let i of s){let r=s.filter(o=>o!==i);Kd(r.reduce((o,a)=>Fd(
o,a.matched),e))&&(s=r)}return new Map(s.map(({name:i,label:r})=>[i,[r]]))}function sq(t,e){return t.map(n=>e(n)?"1":"0").
join("")}function Fd(t,e){return t.split("").map((n,s)=>n==="1"?e[s]:"0").join("")}function Kd(t){return!t.includes("1")}
function iq(t,e){return Fd(t,e)===t}});var ha=d(Ke=>{"use strict";Object.defineProperty(Ke,"__esModule",{value:!0});Ke.ANY_ARN=Ke.ANY_TEXT=void 0;Ke.witnesses=
oq;Ke.witnessesWithPrefix=aq;Ke.isIn=iS;Ke.isNameCharacter=cq;var fn=st(),os=_();Ke.ANY_TEXT={prefix:"",minLength:0,unnamed:os.
UNNAMED,allows:()=>!0};var rq=(0,fn.globOf)("arn:*:*:*:*:*",{wildcards:!0,arn:!0});Ke.ANY_ARN={prefix:"arn:",minLength:0,
shape:rq,unnamed:`arn:::::${os.UNNAMED}`,allows:()=>!0};function oq(t,e){let n=sS(t,e)??pa(oS(t),lq(e)),s=t.filter(rS).map(
r=>r.exact!==void 0?[r.exact]:pa(aS(t),{...e,shape:r})),i=[n,...s];return i.every(r=>r!==void 0)?[...new Set(i.flat())]:
void 0}function aq(t,e){return(0,os.hasPlaceholder)(e.prefix)||t.some(rS)?pa(aS(t),e):sS(t,e)??pa(oS(t),e)}function sS(t,e){
let n=t.flatMap(({exact:s})=>s??[]);return n.length===t.length?[...new Set([...n.filter(s=>iS(e,s)),e.unnamed])]:void 0}
function iS(t,e){let n=e.slice(t.prefix.length);return e.startsWith(t.prefix)&&n.length>=t.minLength&&n.split("").every(
(s,i)=>t.allows(s,i))&&(t.shape===void 0||(0,fn.matches)(t.shape,"must",e))}function cq(t){return!(0,os.isPlaceholder)(t)&&
/^[A-Za-z0-9_.-]$/.test(t)}function lq(t){return{...t,allows:(e,n)=>!(0,os.isPlaceholder)(e)&&t.allows(e,n)}}function rS(t){
return(0,fn.literalsOf)(t).some(os.isPlaceholder)}function oS(t){return t.map(e=>({glob:e,mode:"must"}))}function aS(t){
return t.flatMap(e=>[{glob:e,mode:"must"},{glob:e,mode:"may"}])}var uq=4e5;function pa(t,e){let n=e.shape?[{glob:e.shape,
mode:"must"},...t]:t,s=new Map,i=[{states:n.map(({glob:a,mode:c})=>(0,fn.read)(a,c,e.prefix)),rest:""}],r=new Set,o=0;for(let{
states:a,rest:c}of i){let l=n.map(({glob:u},f)=>(0,fn.accepts)(u,a[f]));c.length>=e.minLength&&(e.shape===void 0||l[0])&&
s.set(l.join(),s.get(l.join())??e.prefix+c);for(let u of fq(n,a,e,c.length)){let f=n.map(({glob:m,mode:g},h)=>(0,fn.advance)(
m,g,a[h],u));o+=f.reduce((m,g)=>m+g.length,n.length);let p=`${Math.min(c.length+1,e.minLength)}|${f.join("|")}`;!r.has(p)&&
(e.shape===void 0||f[0].length>0)&&(r.add(p),i.push({states:f,rest:c+u}))}if(o>uq)return}return[...s.values()]}var dq="x\
qzjkvwyabcdefghilmnoprstu0123456789-_.XQZJKVWYABCDEFGHILMNOPRSTU/\xB6\xA7".split("");function fq(t,e,n,s){let i=new Set(
[":"]);t.forEach(({glob:o},a)=>e[a].forEach(c=>{let l=(0,fn.literalAt)(o,c);l!==void 0&&(i.add(l),i.add(o.ignoreCase?l.toUpperCase():
l))}));let r=dq.find(o=>!i.has(o)&&n.allows(o,s));return[...i,...r?[r]:[]].filter(o=>n.allows(o,s))}});var fS=d(Ud=>{"use strict";Object.defineProperty(Ud,"__esModule",{value:!0});Ud.contextDimension=yq;var Bd=ln(),Ti=Ct(),
cS=at(),uS=st(),dS=it(),pq=fa(),as=ha(),hq=_(),mq=8;function yq(t,e,n,s){let i=e.flatMap(a=>(0,cS.conditionsOn)(a,t)),r=i.
flatMap(Bd.patternsOf),o=bq(t,i,n);return o&&{name:i[0].keyLabel,cases:o.filter(a=>!gq(t,a,n)).map(a=>({label:_q(a,r),matched:(0,pq.
statementSet)(e,c=>(0,cS.conditionsOn)(c,t).every(l=>(0,Bd.isMet)(l,a,s)))}))}}function gq(t,e,{roles:n,services:s}){return e.
kind==="single"&&(t===Ti.PRINCIPAL_ARN?n.has(e.value):s&&t===Ti.PRINCIPAL_IS_AWS_SERVICE&&e.value.toLowerCase()==="true")}
function bq(t,e,n){let s=Sq(t,e.flatMap(Bd.patternsOf),n),{cardinality:i}=(0,Ti.contextKeyKind)(t),r=s&&i!=="single"?vq(
s,e):[];return s&&r&&[{kind:"absent"},...(i==="multiple"?[]:s).map(o=>({kind:"single",value:o})),...r.map(o=>({kind:"mul\
tiple",values:o}))]}function Sq(t,e,n){let s=e.flatMap(({text:o})=>o??[]),i=wq(t,s);if(i===void 0)return[...new Set(["tr\
ue","false",...s])];let r=t===Ti.PRINCIPAL_ARN?[...n.roles].map(o=>(0,uS.globOf)(o,{wildcards:!1})):[];return(0,as.witnesses)(
[...(0,dS.globsOf)(e),...r],i)}function wq(t,e){let{type:n}=(0,Ti.contextKeyKind)(t);return n==="boolean"?e.every(s=>/^(true|false)$/i.
test(s))?void 0:as.ANY_TEXT:n==="arn"&&e.every(s=>(0,as.isIn)(as.ANY_ARN,s))?as.ANY_ARN:as.ANY_TEXT}function vq(t,e){return e.
some(n=>n.quantifier)?t.length>mq?void 0:(0,dS.subsetsOf)(t):[[]]}function _q(t,e){switch(t.kind){case"absent":return"ab\
sent";case"single":return lS(t.value,e);case"multiple":return`a list (${t.values.map(n=>lS(n,e)).join(", ")})`}}function lS(t,e){
if(e.some(({text:s})=>s===t))return`"${(0,hq.display)(t)}"`;let n=e.find(({glob:s})=>s&&(0,uS.matches)(s,"must",t));return n?
`like "${n.label}"`:"a value that the policy does not name"}});var Vd=d(Wd=>{"use strict";Object.defineProperty(Wd,"__esModule",{value:!0});Wd.arnsOf=kq;var pn=_();function kq({kind:t,
partition:e=pn.PARTITION,accounts:n=[],arns:s}){let i=`arn:${e}:dynamodb:${pn.REGION}:${n.length===1?n[0]:pn.ACCOUNT}:ta\
ble/${pn.TABLE_NAME}`,r=s&&s.length>0?s:[t==="table"?i:`${i}/stream/${pn.STREAM_LABEL}`];return[...new Set(r.flatMap(o=>{
let[a,c,l,u,f,...p]=o.split(":");return[c,pn.PARTITION].flatMap(m=>[f,pn.ACCOUNT].map(g=>[a,m,l,u,g,...p].join(":")))}))]}});var ma=d(mn=>{"use strict";Object.defineProperty(mn,"__esModule",{value:!0});mn.callerDimension=Oq;mn.actionDimension=Aq;
mn.resourceDimension=Eq;mn.mayConcernSubject=Pq;mn.matchesResource=gS;var hn=it(),pS=un(),Yd=fa(),mS=Vd(),Gd=ha(),hS=Oi(),
Jd=_();function Oq(t,e){return{name:"caller",cases:(0,pS.callersFor)(t.flatMap(s=>s.principals.entries)).map(s=>({label:s.
label,matched:(0,Yd.statementSet)(t,({principals:i})=>(0,pS.matchesCaller)(i,s,e))}))}}function Aq(t,{kind:e},n){let s=(c,l)=>({
label:l,matched:(0,Yd.statementSet)(t,({actions:u})=>(0,hn.matchesElement)(u,c,n))}),i=(e==="table"?hS.TABLE_ACTIONS:hS.
STREAM_READ_ACTIONS).map(c=>s(c.toLowerCase(),c));if(e==="stream")return{name:"action",cases:i};let r=(0,Gd.witnessesWithPrefix)(
(0,hn.globsOf)(t.flatMap(c=>c.actions.entries)),Tq),o=new Set(i.map(({matched:c})=>c)),a=r?.map(c=>s(c,"actions that Dyn\
amoDB may add later")).filter(({matched:c})=>!o.has(c));return a&&{name:"action",cases:[...i,...a]}}var Tq={prefix:"dyna\
modb:",minLength:1,unnamed:`dynamodb:${Jd.UNNAMED}`,allows:(t,e)=>(e===0?/^[a-z]$/:/^[a-z0-9]$/).test(t)};function Eq(t,e,n){
let s=(0,mS.arnsOf)(e),i=t.flatMap(l=>l.resources.entries),r=yS(i,e,s),o=(0,hn.assumptionsFor)(i),a=(l,u)=>o.map(f=>({label:u,
matched:(0,Yd.statementSet)(t,({resources:{not:p,entries:m}})=>gS({not:p,entries:m.flatMap(f)},s.map(g=>g+l),n))})),c=new Set(
i.map(l=>l.label));return r&&{name:"resource",cases:[...a("",`the ${e.kind}`),...r.flatMap(l=>a(`/index/${l}`,s.some(u=>c.
has((0,Jd.display)(`${u}/index/${l}`)))?`the index ${l}`:"an index"))]}}function Pq({resources:t},e){if(t.entries.some(i=>i.
unclear==="undocumented"))return!0;let n=(0,mS.arnsOf)(e);return["",...yS(t.entries,e,n)?.map(i=>`/index/${i}`)??[]].some(
i=>n.every(r=>(0,hn.matchesElement)(t,r+i,"lenient")))}function yS(t,{kind:e},n){let s=(e==="table"?n:[]).map(i=>{let r=`${i}\
/index/`;return(0,Gd.witnessesWithPrefix)((0,hn.globsOf)(t),{prefix:r,minLength:1,unnamed:r+Jd.UNNAMED,allows:Gd.isNameCharacter})?.
map(a=>a.slice(r.length))});return s.every(i=>i!==void 0)?[...new Set(s.flat())]:void 0}function gS(t,e,n){let s={...t,not:!t.
not};return e.some(i=>(0,hn.matchesElement)(t,i,n))&&!e.some(i=>(0,hn.matchesElement)(s,i,"strict"))}});var vS=d(ef=>{"use strict";Object.defineProperty(ef,"__esModule",{value:!0});ef.analyzeTlsOnly=Lq;var Nq=Ai(),Mq=ln(),Rq=fS(),
Qd=Ct(),Hd=ma(),Zd=at(),Iq=fa(),Cq=ua(),qq=b(),bS={tlsOnly:!0,holes:[],unverifiable:[]};function Lq(t,e){if((0,Nq.isCanonicalDeny)(
t,e.kind,()=>e))return bS;if((0,qq.isTooBig)(t))return zd(["the policy is too large or too deeply nested to analyze"]);let{
statements:n,malformed:s}=(0,Zd.readDocument)(t);if(s.length>0)return zd(s);let i=n.filter(l=>l.effect==="Deny"),r=(0,Cq.
exemptCallers)(n,e),o=SS(i,e,r,"strict");if(o.length===0)return bS;let a=SS(i,e,r,"lenient");if(a.length>0)return{tlsOnly:!1,
holes:a,unverifiable:[]};let c=i.flatMap(l=>l.unknown);return zd(c.length>0?c:o.map(l=>`${l}, unless the deployment give\
s an account, a Region or a name a matching value`))}function zd(t){return{tlsOnly:!1,holes:[],unverifiable:t}}function SS(t,e,n,s){
let i=t.filter(o=>(0,Zd.conditionsOn)(o,Qd.SECURE_TRANSPORT).every(a=>(0,Mq.isMet)(a,{kind:"single",value:"false"},s)));
if(i.length===0)return["no statement denies requests over plain HTTP"];let r=wS(i,e,n,s);return r?r.map(o=>Dq(o,i,e)):i.
some(o=>wS([o],e,n,s)?.length===0)?[]:["the policy is too complex to analyze"]}function wS(t,e,n,s){let i=new Set(t.flatMap(
o=>o.conditions.map(a=>a.key)));i.delete(Qd.SECURE_TRANSPORT);let r=[(0,Hd.actionDimension)(t,e,s),(0,Hd.resourceDimension)(
t,e,s),(0,Hd.callerDimension)(t,s),...[...i].map(o=>(0,Rq.contextDimension)(o,t,n,s))];return r.every(o=>o!==void 0)?(0,Iq.
findHoles)(r,t.length):void 0}function Dq(t,e,n){let s=[...t].filter(([u])=>!["action","resource","caller"].includes(u)),
i=Ei(t.get("action"))??"requests",r=Ei(t.get("resource"))??`the ${n.kind}`,o=t.has("caller")?` by ${Ei(t.get("caller"))}`:
"",a=s.map(([u,f])=>`${u} is ${Ei(f," or ")}`).join(" and "),c=$q(e),l=c.length===1?"does":"do";return`${Ei(c)} ${l} not\
 deny ${i} on ${r} over plain HTTP${o}${a?` when ${a}`:""}`}function $q(t){let e=t.filter(n=>(0,Zd.conditionsOn)(n,Qd.SECURE_TRANSPORT).
length>0);return(e.length>0?e:t).map(n=>n.name)}var Xd=4;function Ei(t,e=" and "){let n=[...new Set(t)],s=n.length>Xd?[...n.
slice(0,Xd-1),`${n.length-Xd+1} more`]:n;return s.length>1?`${s.slice(0,-1).join(", ")}${e}${s.at(-1)}`:s[0]}});var tf=d(Ni=>{"use strict";Object.defineProperty(Ni,"__esModule",{value:!0});Ni.error=Pi;Ni.warning=ya;Ni.elementProblems=
Fq;var xq=st(),jq=un(),Be=Oi();function Pi(t,e){return{severity:"error",message:t,fix:e}}function ya(t,e){return{severity:"\
warning",message:t,fix:e}}function Fq({name:t,actions:e,principals:n},{kind:s}){return[...e.entries.flatMap(i=>Bq(i,t,s)??
[]),...n.entries.flatMap(i=>Wq(i,t)??[])]}var cs=t=>t.map(e=>e.toLowerCase()),_S={table:cs(Be.TABLE_POLICY_ACTIONS),stream:cs(
Be.STREAM_READ_ACTIONS)},kS={table:cs(Be.OTHER_TABLE_ACTIONS),stream:cs(Be.OTHER_STREAM_ACTIONS)},Kq={table:cs([...Be.REFUSED_ACTIONS,
...Be.STREAM_READ_ACTIONS]),stream:cs([...Be.REFUSED_ACTIONS,...Be.TABLE_POLICY_ACTIONS,...Be.OTHER_TABLE_ACTIONS])};function Bq({
glob:t,label:e},n,s){let i=e.toLowerCase();if(!t||_S[s].includes(i)||s==="table"&&(i==="*"||i==="dynamodb:*"))return;let r=s===
"table"?"Use dynamodb:*, or actions that the policy of a table supports. Put stream actions into the policy of the strea\
m.":`Use ${Be.STREAM_READ_ACTIONS.join(", ")}.`;return/[*?]/.test(i)?[..._S[s],...kS[s]].some(o=>(0,xq.matches)(t,"may",
o))?s==="table"?void 0:ya(`${n} names ${e}: whether the policy of a stream supports wildcards is not documented`,r):Pi(`${n}\
 names ${e}, which matches no action that the policy of a ${s} supports`,r):kS[s].includes(i)?ya(`${n} names ${e}, which\
 the policy of a ${s} is not documented to support`,r):!i.startsWith("dynamodb:")||Kq[s].includes(i)?Pi(`${n} names ${e}\
, which the policy of a ${s} does not support: the deployment fails`,r):ya(`${n} names ${e}, which the policy of a ${s} \
is not known to support`,r)}var Uq=/^(redshift|glue|replication\.dynamodb)\.amazonaws\.com(\.cn)?$/;function Wq(t,e){return t.
kind==="named"&&t.type==="Service"&&!Uq.test(t.name)?Pi(`${e} names the service ${t.name}: DynamoDB is known to accept o\
nly redshift, glue and replication.dynamodb, and rejects the policy (aws-cdk#37273)`,"Let the service assume a role, and\
 name that role here or grant it access in an identity-based policy."):t.kind!=="undocumented"?void 0:Pi(`${e} names the\
 principal ${(0,jq.principalLabel)(t)}, which is not a valid principal: DynamoDB rejects the policy`,'Use a full ARN, an\
 account or "*". For a pattern of ARNs, use "*" with a condition on aws:PrincipalArn.')}});var ES=d(ga=>{"use strict";Object.defineProperty(ga,"__esModule",{value:!0});ga.isLimitedTo=Jq;ga.limitsCallers=Hq;var Vq=new Set(
["aws:principalaccount","aws:principalarn","aws:principalorgid","kms:calleraccount"]),OS="aws:principalorgpaths",Gq=new Map(
[["aws:principalarn",/^arn:[^:*?]+:(iam|sts)::(\d{12}|\uE000):/],[OS,/^[^*?/]+\//]]),Yq=/^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like)|Bool)$/i;
function Jq(t,e){return t.has(e.key.toLowerCase())&&AS(e,TS)}function Hq(t){let e=t.key.toLowerCase();return!Vq.has(e)&&
!(e===OS&&/^ForAnyValue:/i.test(t.operator))?!1:AS(t,n=>TS(n)||!n.includes("${")&&Gq.get(e)?.test(n)===!0)}function AS({
operator:t,values:e},n){let s=e.filter(i=>i!==void 0);return Yq.test(t)&&s.every(n)&&(s.length===e.length||"unknown")}function TS(t){
return!/[*?]|\$\{/.test(t)}});var ba=d(Mi=>{"use strict";Object.defineProperty(Mi,"__esModule",{value:!0});Mi.isForAllPrincipals=Xq;Mi.isRestricted=Qq;
Mi.areCallersLimited=Zq;var zq=Ct(),PS=ES();function Xq({principals:{not:t,entries:e}}){return t||e.some(n=>n.kind==="al\
l")}function Qq(t,e){return NS(t,n=>(0,PS.isLimitedTo)(e,n))}function Zq(t){return NS(t,PS.limitsCallers)}function NS(t,e){
let n=t.conditions.map(s=>eL(s,e));return n.includes(!0)||n.includes("unknown")&&"unknown"}function eL({operator:t,key:e,
test:n},s){return n.kind==="unknown"?"unknown":n.kind!=="values"||n.patterns.some(({unclear:i})=>i==="undocumented")||e===
zq.PRINCIPAL_IS_AWS_SERVICE&&!n.patterns.every(({text:i})=>i?.toLowerCase()==="true")?!1:s({operator:t,key:e,values:n.patterns.
map(({text:i})=>i)})}});var nf=d(Sa=>{"use strict";Object.defineProperty(Sa,"__esModule",{value:!0});Sa.deployability=oL;Sa.minimumBytes=LS;var Ue=tf(),
tL=Ai(),nL=ln(),sL=Ct(),iL=ma(),RS=at(),MS=ba(),IS=P(),rL=b(),ls=_();function oL(t,e){if((0,tL.isCanonicalDeny)(t,e.kind,
()=>e))return[];if((0,rL.isTooBig)(t))return[(0,Ue.error)(qS("is too large or too deeply nested"),CS)];let{statements:n,
malformed:s}=(0,RS.readDocument)(t);return[...s.map(i=>(0,Ue.error)(i,"Fix the syntax of the policy: DynamoDB rejects a \
malformed policy.")),...lL(t),...dL(t,e),...pL(n),...n.flatMap(i=>[...(0,Ue.elementProblems)(i,e),...hL(i,e),...mL(i),...gL(
i)])]}var aL=20*1024,cL=2e4,CS="Join statements, use action and principal wildcards or accounts instead of lists, or mov\
e permissions to identity-based policies.";function lL(t){let e=LS(t),n=e>aL?Ue.error:Ue.warning;return e>cL?[n(qS(`has ${e}\
 bytes`),CS)]:[]}function qS(t){return`the policy ${t}: DynamoDB accepts up to 20 KB, including white space`}var uL=new Map(
[[ls.ACCOUNT,"1".repeat(12)],[ls.PARTITION,"aws"],[ls.REGION,"us-east-1"]]);function LS(t){let e=typeof t=="string"?t:JSON.
stringify(t,(n,s)=>(0,IS.isIntrinsic)(s)?"":s)??"";return Buffer.byteLength((0,ls.splitAtPlaceholders)(e).map(n=>(0,ls.isPlaceholder)(
n)?uL.get(n)??"":n).join(""))}function dL(t,{kind:e,ownLogicalId:n}){return n===void 0?[]:fL(n,t).map(s=>(0,Ue.error)(`t\
he policy refers to the ${e==="table"?"table":"table of the stream"} that it is attached to (${s}), a circular reference\
 that CloudFormation rejects (aws-cdk#35967)`,'Use Resource: "*", which means the resource that the policy is attached t\
o, including its indexes.'))}function fL(t,e){let n=new Set,s=[e];for(;s.length>0;){let i=s.pop();typeof i=="object"&&i!==
null&&((0,IS.namedResource)(i)?.logicalId===t&&n.add((0,ls.abbreviate)(i)),s.push(...Object.values(i)))}return[...n]}function pL(t){
let e=t.flatMap(({sid:n})=>n?[n]:[]);return[...new Set(e.filter((n,s)=>e.indexOf(n)<s))].map(n=>(0,Ue.warning)(`several \
statements have the Sid "${n}"`,"Give each statement a unique Sid: services may reject the policy otherwise."))}function hL(t,e){
let n=t.resources.entries.map(({label:s})=>s).join(", ");return(0,iL.mayConcernSubject)(t,e)?[]:[(0,Ue.error)(`${t.name}\
 names resources other than this ${e.kind} (${n}), so it has no effect`,'Use Resource: "*", which means the resource tha\
t the policy is attached to.')]}function mL(t){let e=(0,RS.conditionsOn)(t,sL.SECURE_TRANSPORT),n=e.length>0&&e.every(s=>(0,nL.
isMet)(s,{kind:"absent"},"strict"));return t.effect==="Deny"&&n?[(0,Ue.warning)(`${t.name} also denies requests without \
aws:SecureTransport, such as those that AWS services make on behalf of a caller`,'Use Bool: { "aws:SecureTransport": "fa\
lse" } without IfExists.')]:[]}var yL=new Set(["aws:ec2instancesourcevpc","aws:principalaccount","aws:principalarn","aws\
:principalisawsservice","aws:principalorgid","aws:principalorgpaths","aws:principalservicename","aws:principalservicenam\
eslist","aws:sourceaccount","aws:sourcearn","aws:sourceorgid","aws:sourceorgpaths","aws:sourcevpc","aws:sourcevpce","aws\
:userid"]);function gL(t){return t.effect==="Allow"&&(0,MS.isForAllPrincipals)(t)&&(0,MS.isRestricted)(t,yL)===!1?[(0,Ue.
error)(`${t.name} allows public access, which DynamoDB rejects (Block Public Access)`,"Name the principals, or add a con\
dition with fixed values on a key such as aws:PrincipalOrgID or aws:PrincipalAccount.")]:[]}});var DS=d(rf=>{"use strict";Object.defineProperty(rf,"__esModule",{value:!0});rf.keyPolicyDeployability=kL;var sf=tf(),bL=nf(),
SL=at(),wL=un(),vL=b(),_L=32768;function kL(t){let e=(0,vL.isTooBig)(t)?void 0:(0,bL.minimumBytes)(t);if(e===void 0||e>_L){
let i=e===void 0?"is too large or too deeply nested":`has ${e} bytes`;return[(0,sf.error)(`the key policy ${i}: KMS acce\
pts up to 32,768 bytes`,"Join statements, or name accounts instead of many principals.")]}let{statements:n,malformed:s}=(0,SL.
readDocument)(t);return[...s.map(i=>(0,sf.error)(i,"Fix the syntax of the policy: KMS rejects a malformed policy.")),...n.
flatMap(OL)]}function OL({name:t,principals:e}){return e.entries.flatMap(n=>n.kind!=="undocumented"?[]:[(0,sf.error)(`${t}\
 names the principal ${(0,wL.principalLabel)(n)}, which is not a valid principal: KMS rejects the policy`,'Use a full AR\
N, an account or "*". For a pattern of ARNs, use "*" with conditions on aws:PrincipalArn and kms:CallerAccount.')])}});var cf=d(af=>{"use strict";Object.defineProperty(af,"__esModule",{value:!0});af.analyzeKeyPolicy=EL;var AL=at(),jS=it(),
TL=un(),us=ba(),$S=P(),wa=b();function EL(t,e=[]){if((0,wa.isTooBig)(t))return xS(["the key policy is too large or too d\
eeply nested to analyze"]);let{statements:n,malformed:s}=(0,AL.readDocument)(t);if(s.length>0)return xS(s);let i=n.filter(
c=>c.effect==="Allow"),r=n.filter(c=>c.effect==="Deny"),o=i.filter(us.isForAllPrincipals).map(c=>({...c,restricted:(0,us.
areCallersLimited)(c)})),a=i.filter(c=>(0,us.areCallersLimited)(c)!==!0&&c.principals.entries.some(l=>l.kind==="unknown"&&
l.mayBeAll&&!e.includes(l.value)&&!NL(c,l)));return{publicAllow:o.filter(({restricted:c})=>c===!1).map(({name:c})=>`${c}\
 allows all principals to use or administer the key`),rootMayAdminister:i.some(RL)&&!r.some(IL),unverifiable:[...n.filter(
({readable:c})=>!c).flatMap(({unknown:c})=>c),...o.filter(({restricted:c})=>c==="unknown").map(({name:c})=>`${c} allows \
all principals under conditions that are not in the template`),...a.map(({name:c})=>`${c} allows a principal that is not\
 in the template`),...i.flatMap(PL)]}}function xS(t){return{publicAllow:[],rootMayAdminister:!1,unverifiable:t}}function PL({
name:t,principals:e}){return e.entries.flatMap(n=>n.kind==="undocumented"?[`${t} names the principal ${(0,TL.principalLabel)(
n)}, which KMS is not documented to accept`]:[])}var of=new Set(["aws:principalaccount","kms:calleraccount"]),FS="kms:pu\
tkeypolicy";function NL({conditions:t},{value:e}){return t.some(({key:n,operator:s,test:i})=>of.has(n)&&s.toLowerCase()===
"stringequals"&&i.kind==="values"&&i.patterns.every(({reference:r})=>ML(e,r)))}function ML(t,e){let n=(0,$S.asIntrinsic)(
e),[s,i]=n?.name==="Fn::Select"&&(0,wa.isList)(n.argument)?n.argument:[],r=(0,$S.asIntrinsic)(i),[o,a]=r?.name==="Fn::Sp\
lit"&&(0,wa.isList)(r.argument)?r.argument:[];return String(s)==="4"&&o===":"&&a!==void 0&&(0,wa.canonical)(a)===t}function RL(t){
let{principals:e,actions:n,conditions:s}=t;return(!e.not&&e.entries.some(r=>r.kind==="account")||(0,us.isForAllPrincipals)(
t)&&(0,us.isRestricted)(t,of)===!0)&&s.every(r=>of.has(r.key))&&(0,jS.matchesElement)(n,FS,"strict")}function IL(t){let{
readable:e,actions:n,conditions:s}=t;return e&&(0,us.isForAllPrincipals)(t)&&s.length===0&&(0,jS.matchesElement)(n,FS,"l\
enient")}});var WS=d(lf=>{"use strict";Object.defineProperty(lf,"__esModule",{value:!0});lf.replicationCallers=qL;var Ii=Ct(),CL=ua(),
KS=Oi(),Ri=_();function qL(t,e){let n=(r,o,a)=>$L(r,o,a,t,e),s=n("the replication role","replication.dynamodb.amazonaws.\
com/AWSServiceRoleForDynamoDBReplication",KS.REPLICATION_ACTIONS[e.kind]),i=n("the auto scaling role","dynamodb.applicat\
ion-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable",LL);return[s,...e.kind==="table"?[i]:
[],...DL(e)?[FL(KS.REPLICATION_ACTIONS[e.kind])]:[]]}var LL=["dynamodb:describetable","dynamodb:updatetable"];function DL({
accounts:t=[]}){return t.length>1}function $L(t,e,n,s,i){let{partition:r}=i,o=xL(i),a=o===void 0?{known:[Ri.ACCOUNT],aliases:[]}:
{known:[o],aliases:[Ri.ACCOUNT]},c=(g,h)=>`arn:${g}:iam::${h}:role/aws-service-role/${e}`,l=[...new Set([r??Ri.PARTITION,
Ri.PARTITION])].flatMap(g=>[...a.known,...a.aliases].map(h=>c(g,h))),u=o===void 0?i.accounts?.length===0?[]:void 0:[o],f=[
...(0,CL.exemptRoles)(s,{...i,accounts:u})].filter(g=>g.endsWith(`/${e}`)&&!jL(i).includes(g.split(":")[4])),p={known:l.
slice(0,1),aliases:[...new Set([...l.slice(1),...f])]},m=g=>g.map(h=>({kind:"arn",arn:h}));return{label:t,actions:n,principals:{
known:m(p.known),aliases:m(p.aliases)},textsOf:g=>g===Ii.PRINCIPAL_ARN?p:g==="aws:principalaccount"?a:void 0,contextOf:g=>KL.
get(g)??US.get(g)}}function xL({accounts:t=[]}){return t[0]===Ri.ACCOUNT?void 0:t[0]}function jL({accounts:t=[]}){return t.
slice(1)}var BS="replication.dynamodb.amazonaws.com";function FL(t){return{label:"the replication service",actions:t,principals:{
known:[{kind:"named",type:"Service",name:BS}],aliases:[]},textsOf:()=>{},contextOf:e=>BL.get(e)??US.get(e)}}var ds={kind:"\
absent"};function yn(t){return{kind:"single",value:t}}var US=new Map([[Ii.SECURE_TRANSPORT,[ds,yn("true"),yn("false")]],
["aws:multifactorauthpresent",[ds,yn("false")]],...["aws:multifactorauthage","aws:sourcevpc","aws:sourcevpcarn","aws:sou\
rcevpce","aws:vpceaccount","aws:vpceorgid","aws:vpceorgpaths","aws:vpcsourceip"].map(t=>[t,[ds]])]),KL=new Map([[Ii.PRINCIPAL_IS_AWS_SERVICE,
[yn("false")]],["aws:principaltype",[yn("AssumedRole")]],["aws:principalservicename",[ds]],["aws:principalservicenamesli\
st",[ds]]]),BL=new Map([[Ii.PRINCIPAL_ARN,[ds]],[Ii.PRINCIPAL_IS_AWS_SERVICE,[yn("true")]],["aws:principalservicename",[
yn(BS)]]])});var HS=d(uf=>{"use strict";Object.defineProperty(uf,"__esModule",{value:!0});uf.analyzeReplication=GL;var _a=ln(),VS=ma(),
va=at(),GS=it(),YS=un(),UL=WS(),WL=Vd(),VL=b();function GL(t,e){if((0,VL.isTooBig)(t))return{denied:[],possiblyDenied:["\
the policy is too large or too deeply nested to analyze"]};let n=(0,va.readDocument)(t).statements.filter(({effect:r})=>r===
"Deny"),s=(0,UL.replicationCallers)(n,e),i=n.flatMap(r=>s.flatMap(o=>YL(r,o,e)??[]));return{denied:i.filter(({isCertain:r})=>r).
map(({text:r})=>r),possiblyDenied:i.filter(({isCertain:r})=>!r).map(({text:r})=>r)}}function YL(t,e,n){let s=[...new Set(
t.conditions.map(({key:c})=>c))];if(!(HL(t,e)&&e.actions.some(c=>(0,GS.mayMatchElement)(t.actions,c))&&(0,VS.mayConcernSubject)(
t,n)&&s.every(c=>QL((0,va.conditionsOn)(t,c),c,e))))return;let r=s.filter(c=>!XL((0,va.conditionsOn)(t,c),c,e)).map(c=>(0,va.
conditionsOn)(t,c)[0].keyLabel),o=t.readable&&r.length===0&&JL(t,e)&&e.actions.some(c=>(0,GS.matchesElement)(t.actions,c,
"strict"))&&(0,VS.matchesResource)(t.resources,(0,WL.arnsOf)(n),"strict"),a=r.length===0?"":`, depending on ${r.join(" a\
nd ")}`;return{isCertain:o,text:`${t.name} ${o?"denies":"may deny"} requests of ${e.label}${a}`}}function JL({principals:t},{
label:e,principals:{known:n,aliases:s}}){let i=r=>(0,YS.matchesCaller)(t,{label:e,entry:r},"strict");return t.not?[...n,
...s].every(i):[...n,...s].some(i)}function HL({principals:t},{label:e,principals:{known:n,aliases:s}}){let{not:i,entries:r}=t;
if(i)return!r.some(({kind:a})=>a==="all");let o=a=>c=>(0,YS.matchesCaller)(t,{label:e,entry:c},a);return n.some(o("lenie\
nt"))||s.some(o("strict"))||r.some(a=>a.kind==="undocumented"||a.kind==="arn"&&zL.test(a.arn))}var zL=/:assumed-role\/AWSServiceRoleFor/i;
function XL(t,e,n){let s=n.textsOf(e);if(s!==void 0){let r=[...s.known,...s.aliases];return t.every(o=>JS(o)?r.every(Ci(
o,"strict")):r.some(Ci(o,"strict")))}return n.contextOf(e)?.every(r=>t.every(o=>(0,_a.isMet)(o,r,"strict")))??!1}function QL(t,e,n){
let s=n.textsOf(e);if(s!==void 0){let{known:r,aliases:o}=s;return t.every(a=>JS(a)?[...r,...o].every(Ci(a,"lenient")):r.
some(Ci(a,"lenient"))||o.some(Ci(a,"strict")))}return n.contextOf(e)?.some(r=>t.every(o=>(0,_a.mayBeMet)(o,r)))??!0}function JS({
test:t}){return"negated"in t&&t.negated}function Ci(t,e){return n=>e==="strict"?(0,_a.isMet)(t,{kind:"single",value:n},"\
strict"):(0,_a.mayBeMet)(t,{kind:"single",value:n})}});var ZS=d(mf=>{"use strict";Object.defineProperty(mf,"__esModule",{value:!0});mf.isUsableOnlyThroughDynamoDb=nD;var ff=ln(),
df=at(),ZL=st(),pf=it(),QS=ba(),zS=ha(),eD=b(),tD=["kms:CreateGrant","kms:Decrypt","kms:DeriveSharedSecret","kms:Encrypt",
"kms:GenerateDataKey","kms:GenerateDataKeyPair","kms:GenerateDataKeyPairWithoutPlaintext","kms:GenerateDataKeyWithoutPla\
intext","kms:GenerateMac","kms:ReEncryptFrom","kms:ReEncryptTo","kms:Sign"].map(t=>t.toLowerCase()),hf="kms:viaservice";
function nD(t){if((0,eD.isTooBig)(t))return!1;let{statements:e,malformed:n}=(0,df.readDocument)(t),s=sD(e),i=e.filter(({
effect:a})=>a==="Deny"),r=e.filter(a=>XS(a).length>0&&!aD(a)),o=a=>s===void 0||XS(a).some(c=>s.some(l=>(0,df.conditionsOn)(
a,hf).every(u=>(0,ff.mayBeMet)(u,l))&&!i.some(u=>iD(u,c,l))));return n.length===0&&e.every(({readable:a})=>a)&&r.length>
0&&!r.some(o)}function XS({effect:t,actions:e}){return t==="Allow"?tD.filter(n=>(0,pf.mayMatchElement)(e,n)):[]}function sD(t){
let e=t.flatMap(s=>(0,df.conditionsOn)(s,hf)).flatMap(ff.patternsOf),n=(0,zS.witnesses)([...(0,pf.globsOf)(e),(0,ZL.globOf)(
"dynamodb.*",{wildcards:!0})],zS.ANY_TEXT);return n&&[{kind:"absent"},...n.filter(s=>!s.startsWith("dynamodb.")).map(s=>({
kind:"single",value:s}))]}function iD(t,e,n){let{principals:s,actions:i,resources:r,conditions:o}=t;return!s.not&&(0,QS.
isForAllPrincipals)(t)&&!r.not&&r.entries.some(({text:a})=>a==="*")&&(0,pf.matchesElement)(i,e,"strict")&&o.every(a=>a.key===
hf&&(0,ff.isMet)(a,n,"strict"))}var rD=/^((replication\.)?dynamodb|redshift)\.amazonaws\.com(\.cn)?$/,oD=new Set(["aws:s\
ourceaccount","aws:sourcearn","aws:sourceorgid"]);function aD(t){let{not:e,entries:n}=t.principals;return!e&&n.every(s=>s.
kind==="named"&&s.type==="Service"&&rD.test(s.name))&&((0,QS.isRestricted)(t,oD)!==!1||t.conditions.some(cD))}function cD({
key:t,ifExists:e,test:n}){return t==="aws:sourcearn"&&!e&&n.kind==="values"&&!n.negated&&n.patterns.every(({label:s})=>/^arn:[^*?:]+:[^*?:]+:[^:]*:[^*?:]+:/.
test(s))}});var qi=d(z=>{"use strict";Object.defineProperty(z,"__esModule",{value:!0});z.namesResources=z.isUsableOnlyThroughDynamoDb=
z.analyzeReplication=z.analyzeKeyPolicy=z.keyPolicyDeployability=z.deployability=z.isCanonicalDeny=z.analyzeTlsOnly=void 0;
var lD=vS();Object.defineProperty(z,"analyzeTlsOnly",{enumerable:!0,get:function(){return lD.analyzeTlsOnly}});var uD=Ai();
Object.defineProperty(z,"isCanonicalDeny",{enumerable:!0,get:function(){return uD.isCanonicalDeny}});var dD=nf();Object.
defineProperty(z,"deployability",{enumerable:!0,get:function(){return dD.deployability}});var fD=DS();Object.defineProperty(
z,"keyPolicyDeployability",{enumerable:!0,get:function(){return fD.keyPolicyDeployability}});var pD=cf();Object.defineProperty(
z,"analyzeKeyPolicy",{enumerable:!0,get:function(){return pD.analyzeKeyPolicy}});var hD=HS();Object.defineProperty(z,"an\
alyzeReplication",{enumerable:!0,get:function(){return hD.analyzeReplication}});var mD=ZS();Object.defineProperty(z,"isU\
sableOnlyThroughDynamoDb",{enumerable:!0,get:function(){return mD.isUsableOnlyThroughDynamoDb}});var yD=it();Object.defineProperty(
z,"namesResources",{enumerable:!0,get:function(){return yD.namesResources}})});var fs=d(B=>{"use strict";Object.defineProperty(B,"__esModule",{value:!0});B.PolicyMemory=B.STREAM_TLS_FIX=B.TLS_FIX=B.IN_PLACE=
B.ROLE_EXEMPTION=void 0;B.isOwnDeny=ow;B.checkTls=aw;B.policySubject=wD;B.exceptNewReplica=_D;B.policyCalls=kD;var Di=K(),
gD=Si(),yf=b(),nw=wi(),Li=_(),sw=qi(),bD=Ai(),ew="arn:<partition>:iam::<account>:role/aws-service-role/";B.ROLE_EXEMPTION=
`StringNotEquals on \`aws:PrincipalArn\` with \`${ew}replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplica\
tion\` and \`${ew}dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable\``;
var iw=`On a table with replicas, exempt the service-linked roles for replication and auto scaling in the same statement\
: ${B.ROLE_EXEMPTION}.`;B.IN_PLACE="`table.with(new EncryptTable())`, or all tables with `SecureTableDefaults.apply(app)\
`";var rw=`Make the table a SecureTable, or secure a deployed \`Table\` or an L1 in place with ${B.IN_PLACE}. Or deny`;B.
TLS_FIX=`${rw} \`dynamodb:*\` on \`*\` to all principals if \`aws:SecureTransport\` is false, without other conditions. ${iw}`;
B.STREAM_TLS_FIX=`${rw} \`dynamodb:DescribeStream\`, \`dynamodb:GetRecords\` and \`dynamodb:GetShardIterator\` on \`*\` to all p\
rincipals if \`aws:SecureTransport\` is false, in the policy of the stream. ${iw}`;var ka=class{analyze;memory=new gD.TextMemory;constructor(e){
this.analyze=e}ask(e,n){let s=JSON.stringify(e),{kind:i,partition:r,accounts:o,arns:a}=n,c=JSON.stringify([s,i,r,o,(0,sw.
namesResources)(s)?a:void 0]);return this.memory.ask(c,()=>this.analyze(e,n))}};B.PolicyMemory=ka;var tw=new WeakMap;function ow(t,e,n){
if(!(0,yf.isObject)(t))return!1;if(tw.get(t)===e)return!0;let s=!1,i=(0,bD.isCanonicalDeny)(t,e,()=>(s=!0,n()));return i&&
!s&&tw.set(t,e),i}var SD=new ka(sw.analyzeTlsOnly);function aw(t,e,n,s){if(ow(t,e,n))return[];let i=gf[e],{tlsOnly:r,holes:o,
unverifiable:a}=SD.ask(t,n());return r?[]:o.length>0?[(0,Di.violation)(`The policy of ${s()} does not deny all requests \
without TLS: ${o.join("; ")}.`,i)]:[(0,Di.unverifiable)(`Whether the policy of ${s()} denies requests without TLS cannot\
 be determined: ${a.join("; ")}.`,i)]}function wD({table:t,fact:{region:e}},n){let{where:{account:s},replicationAccounts:i}=t,
r=e===void 0?void 0:(0,nw.partitionOf)(e),o=s===void 0?void 0:[s],a=n==="stream"?`/stream/${Li.STREAM_LABEL}`:"",c=`arn:${r??
Li.PARTITION}:dynamodb:${e??Li.REGION}:${s??Li.ACCOUNT}:table/`;return{kind:n,partition:r,accounts:i.length>0?i:o,arns:vD(
t).map(l=>c+l+a)}}function vD({tableName:t}){let[e]=t;return t.length===1&&e.kind==="value"?[e.value]:[]}function _D({table:t,
fact:{local:e,region:n}},s){return e||n===void 0||!(0,nw.awaitsPolicies)(t.metadata,n)?s:s.map(i=>(0,Di.asWarning)({...i,
message:`${i.message} It passes until the next deployment: ${n} is among the new replicas (cdk-secure-table:newReplicas)\
.`,fix:`Deploy again without ${n} in the context cdk-secure-table:newReplicas. ${i.fix}`}))}var gf={table:B.TLS_FIX,stream:B.
STREAM_TLS_FIX};function kD(t){let e=n=>s=>OD(s)===t?n(s):[];return[{service:"dynamodb",action:"putResourcePolicy",check:e(
n=>AD((0,yf.at)(n,"Policy"),t))},{service:"dynamodb",action:"deleteResourcePolicy",check:e(()=>[(0,Di.violation)(`The cu\
stom resource removes the resource policy of a ${t}, which then accepts requests without TLS.`,gf[t])])}]}function OD(t){
return/\/stream\/|StreamArn/.test(JSON.stringify((0,yf.at)(t,"ResourceArn")??""))?"stream":"table"}function AD(t,e){let n=typeof t==
"string"?(0,Li.parseJson)(t):void 0;return n===void 0?[(0,Di.unverifiable)(`The policy that the custom resource attaches\
 to a ${e} cannot be determined.`,gf[e])]:aw(n,e,()=>({kind:e}),()=>`the ${e} that the custom resource sets`)}});var Aa=d(gn=>{"use strict";Object.defineProperty(gn,"__esModule",{value:!0});gn.TABLE_CREATING_ACTIONS=void 0;gn.sdkAction=
ED;gn.hasSdkActions=PD;gn.sdkActionName=ND;var Sf=b(),TD=W();function ED(t,e){return wf.get(t)?.find(({name:n})=>n.toLowerCase()===
e.toLowerCase())}function PD(t){return wf.has(t)}function ND(t){let e=t.replace(/Command$/i,""),n=[...wf.values()].flat().
find(s=>s.name.toLowerCase()===e.toLowerCase())?.name??e;return n.charAt(0).toLowerCase()+n.slice(1)}gn.TABLE_CREATING_ACTIONS=
["dynamodb:CreateTable","dynamodb:CreateGlobalTable","dynamodb:ImportTable","dynamodb:RestoreTableFromBackup","dynamodb:\
RestoreTableToPointInTime","dynamodb:RestoreTableFromAwsBackup","backup:StartRestoreJob"];var bf="deploys a template, wh\
ose tables cannot be read",MD="launches a product, whose tables cannot be read",RD="makes keys unusable, so that their t\
ables become inaccessible",wf=new Map([["dynamodb",[...Oa("CreateTable","ImportTable","RestoreTableFromBackup","RestoreT\
ableToPointInTime"),...Oa("UpdateTable","UpdateContinuousBackups","PutResourcePolicy","DeleteResourcePolicy"),...ps("add\
s replicas whose encryption cannot be read","CreateGlobalTable","UpdateGlobalTable")]],["dax",Oa("CreateCluster")],["kms",
[...Oa("PutKeyPolicy","DisableKey","DisableKeyRotation","ScheduleKeyDeletion"),...ps(RD,"DeleteImportedKeyMaterial","Dis\
connectCustomKeyStore","DeleteCustomKeyStore")]],["backup",[{name:"StartRestoreJob",does:"restores a backup: the encrypt\
ion of the new table cannot be read",concerns:ID},...["CreateRestoreTestingSelection","UpdateRestoreTestingSelection"].map(
t=>({name:t,does:"tests restores: the encryption of the restored tables cannot be read",concerns:CD}))]],["cloudcontrol",
["CreateResource","UpdateResource"].map(t=>({name:t,does:"creates or changes a resource that cannot be read",concerns:qD}))],
["cloudformation",ps(bf,"CreateStack","UpdateStack","CreateChangeSet","ExecuteChangeSet","CreateStackSet","UpdateStackSe\
t","CreateStackInstances","UpdateStackInstances","CreateStackRefactor","ExecuteStackRefactor")],["serverlessapplicationr\
epository",ps(bf,"CreateCloudFormationChangeSet")],["service-catalog",[...ps(MD,"ProvisionProduct","UpdateProvisionedPro\
duct","CreateProvisionedProductPlan","ExecuteProvisionedProductPlan"),...ps(bf,"CreateProduct","CreateProvisioningArtifa\
ct")]]]);function Oa(...t){return t.map(e=>({name:e}))}function ps(t,...e){return e.map(n=>({name:n,does:t}))}function ID(t){
let e=(0,Sf.at)(t,"ResourceType");return typeof e!="string"||e==="DynamoDB"||e==="CloudFormation"}function CD(t){let e=(0,Sf.
at)(t,"RestoreTestingSelection","ProtectedResourceType");return typeof e!="string"||e.toLowerCase()==="dynamodb"}function qD(t){
let e=(0,Sf.at)(t,"TypeName");return typeof e!="string"||(0,TD.tableHiddenIn)(e)!==void 0||LD.test(e)}var LD=/^AWS::(DynamoDB|KMS|DAX|CloudFormation|ServiceCatalog|Serverless)::/});var Lt=d($i=>{"use strict";Object.defineProperty($i,"__esModule",{value:!0});$i.checkKeys=$D;$i.customerManaged=fw;$i.mayEncryptTables=
jD;var vf=b(),DD=W(),dw=Ne(),cw=K(),_f=Se();function $D(t,e){return pw(t).flatMap(n=>n.facts.flatMap(s=>{let i=n.usesOf(
s),r=e(s,i);return r.length===0?[]:(0,cw.findings)({...UD(n),when:n.caseOf(s)},i.some(xD)?r:r.map(cw.possible))}))}function xD({
fact:{encryption:t,isOptional:e}}){return t.length===1&&!e}function fw({encryption:t}){let e=[];for(let n of t)n.kind===
"value"&&n.value.level==="CUSTOMER_MANAGED"&&e.push(n.value);return e}function jD(t,{where:e}){let n=lw.get(t)??FD(t);return lw.
set(t,n),n==="any"||n.has((0,dw.resourceKey)(e))}var lw=new WeakMap;function FD(t){let e=pw(t).map(({facts:[{where:s}]})=>s);
return t.opaque.length>0||e.some(({resourceType:s})=>s===DD.REPLICA_KEY)||(0,_f.allReplicas)(t).some(({fact:s})=>s.encryption.
some(({kind:i})=>i==="unverifiable"))?"any":new Set(e.map(dw.resourceKey))}var uw=new WeakMap;function pw(t){let e=uw.get(
t)??KD(t);return uw.set(t,e),e}function KD(t){let e=new Map;for(let r of(0,_f.allReplicas)(t))for(let{key:o}of fw(r.fact))
o!==void 0&&(0,vf.addTo)(e,o,r);let n=new Map,s=new Map;for(let r of e.keys())(0,vf.addTo)(n,BD(r,s),r);let i=r=>e.get(r)[0].
table.when;return[...n.values()].map(r=>({facts:r,uses:r.flatMap(o=>e.get(o)),usesOf:o=>e.get(o),caseOf:o=>r.length>1||i(
o)?.undecided?i(o):void 0}))}function BD(t,e){let s=(e.get(`${t.where.templateFile}#${t.where.logicalId}`)??[]).find(({where:i})=>i.
constructPath===t.where.constructPath);return s===void 0&&(0,vf.addTo)(e,`${t.where.templateFile}#${t.where.logicalId}`,
t),s??t}function UD({facts:[{where:t}],uses:e}){let n=new Set(e.map(({table:s,fact:i})=>(0,_f.remoteRegion)(s,i)));return{
where:t,region:n.size===1?[...n][0]:void 0,subjects:e.map(({table:s,fact:i})=>({where:s.where,region:i.region}))}}});var We=d(ms=>{"use strict";Object.defineProperty(ms,"__esModule",{value:!0});ms.checkCalls=YD;ms.unknownCalls=JD;ms.keysNamedInCall=
ZD;ms.createdReplicas=bw;var xi=b(),WD=W(),hw=I(),yw=Aa(),VD=Ne(),hs=K(),GD=Lt(),kf="Define tables, keys and their polic\
ies as resources of the app, and don't change them with a custom resource.";function YD(t,e){return gw(t,n=>e.filter(({service:s,
action:i})=>mw(n.service,s)&&mw(n.action,i)).flatMap(({action:s,check:i})=>(0,hs.matchBranches)(n.parameters,{value:i,absent:()=>i(
{}),unverifiable:r=>[(0,hs.unverifiable)(`The custom resource calls ${s} with parameters that cannot be determined: ${r}\
.`,kf)]})))}function JD(t){return gw(t,e=>[...XD(e).map(n=>(0,hs.unverifiable)(`The custom resource ${n}.`,kf)),...QD(e)?
[(0,hs.unverifiable)("The custom resource makes a call that cannot be determined: it may create a table or change its en\
cryption.",kf)]:[]])}function gw(t,e){let n=new Map;for(let s of t.sdkCalls.filter(i=>!zD(t,i))){let i=(0,VD.identityOf)(
s.where);n.set(i,[...n.get(i)??[],s])}return[...n.values()].flatMap(s=>{let i=s[0].where,r=s.find(o=>o.when?.undecided)?.
when;return(0,hs.findings)({where:i,subjects:[{where:i}],when:r},s.flatMap(o=>HD(o)?e(o):e(o).map(hs.possible)))})}function HD({
service:t,action:e}){return t.length===1&&e.length===1}function zD(t,{where:e,service:n,key:s,region:i}){if(n.some(o=>o.
kind!=="value"||o.value!=="kms"))return!1;let r=i.every(o=>o.kind==="absent"||o.kind==="value"&&o.value===e.region);return t.
tables.length===0&&t.opaque.length===0||r&&s!==void 0&&s.every(o=>o.kind==="value"&&o.value.key!==void 0&&!(0,GD.mayEncryptTables)(
t,o.value.key))}function XD({service:t,action:e,parameters:n}){return(0,hw.valuesOf)(t).flatMap(s=>(0,hw.valuesOf)(e).flatMap(
i=>{let{does:r,concerns:o}=(0,yw.sdkAction)(s,i)??{};return r!==void 0&&(o===void 0||n.some(c=>o(c.kind==="value"?c.value:
{})))?[`calls ${i}, which ${r}`]:[]}))}function QD({service:t,action:e}){return t.some(n=>n.kind!=="value"||(0,yw.hasSdkActions)(
n.value)&&e.some(({kind:s})=>s!=="value"))}function mw(t,e){return t.some(n=>n.kind==="value"&&n.value===e)}function ZD(t){
return[(0,xi.at)(t,"SSESpecification"),...bw(t)].flatMap(e=>(0,xi.at)(e,"KMSMasterKeyId")??[]).filter(e=>!(0,WD.isAwsManagedKey)(
e))}function bw(t){return(0,xi.listOf)((0,xi.at)(t,"ReplicaUpdates")).flatMap(e=>(0,xi.at)(e,"Create")??[])}});var Ow=d(Ta=>{"use strict";Object.defineProperty(Ta,"__esModule",{value:!0});Ta.customerManagedKey=void 0;var ji=b(),Af=W(),
e$=_(),q=K(),Sw=fs(),t$=Se(),Tf=We(),n$=Lt();Ta.customerManagedKey={name:"CustomerManagedKey",title:"Every table and rep\
lica is encrypted with a customer managed KMS key",why:"You cannot control who uses the default AWS owned key, audit its\
 use in CloudTrail, rotate it or disable it. `Table` and `TableV2` use it in every Region unless you specify another key\
.",remedy:"Use `SecureTable`, or give the table and each replica a symmetric customer managed key in its own Region.",controls:{
nist80053R5:["SC-13","SC-28(1)","AU-9(3)","CP-9d","SC-8(3)","SC-8(4)","SI-19(4)"],hipaa:["164.312(a)(2)(iv)","164.312(e)\
(2)(ii)","164.308(a)(4)(ii)(A)"],pciDss4:["3.5.1","8.3.2"],iso27001:["A.8.24"],nist800171:["3.13.11","3.13.16"]},guarded:!0,
check:(t,e)=>[...s$(t),...i$(t,e),...(0,n$.checkKeys)(t,d$),...h$(t,e),...t.restoreTests.flatMap(n=>p$(n,e)),...(0,Tf.unknownCalls)(
t)]};function s$(t){let e="Define the table as a resource of the app, so that it can be checked, or exempt this resource\
 with EncryptedTables.exempt and a reason.",n=t.tables.filter(ww).flatMap(i=>(0,q.findings)({where:i.where,subjects:[{where:i.
where,region:i.where.region}],when:i.when},[(0,q.unverifiable)(`The table cannot be read: ${i.opaque??"its replicas are \
not in the template"}.`,e)])),s=t.opaque.flatMap(({where:i,why:r})=>(0,q.findings)({where:i,subjects:[{where:i,region:i.
region}]},[(0,q.unverifiable)(`Tables that cannot be checked may be created here: ${r}.`,e)]));return[...n,...s]}function ww(t){
return t.opaque!==void 0||t.replicas.length===0}function i$(t,e){let n={value:(s,i)=>r$(s,i,e),absent:s=>[vw(s)],unverifiable:(s,i)=>[
_w(s,i)]};return(0,t$.checkReplicas)(t,s=>ww(s.table)?[]:(0,q.matchBranches)(s.fact.encryption,n,s))}function vw({name:t,
table:e}){return(0,q.violation)(`${t} is encrypted with an AWS owned key.`,Ef(e))}function r$(t,e,n){switch(t.level){case"\
AWS_OWNED":return[vw(e)];case"AWS_MANAGED":return n.minimumKey==="AWS_MANAGED"?[]:[(0,q.violation)(`${e.name} is encrypt\
ed with the AWS managed key for DynamoDB (alias/aws/dynamodb).`,Ef(e.table))];case"CUSTOMER_MANAGED":return[...o$(t,e),...a$(
t,e),...c$(t,e),...l$(t,e)]}}function _w(t,{inText:e,table:n}){return(0,q.unverifiable)(`Which key encrypts ${e} cannot \
be determined: ${t}.`,Ef(n))}function o$({lookedUp:t,foreignKeyName:e},n){return t===void 0?[]:[{..._w(t,n),foreignKey:e}]}
function a$({viaAlias:t},{name:e}){return t===void 0?[]:[(0,q.asWarning)((0,q.violation)(`${e} specifies its key by ${t}\
. DynamoDB resolves an alias once: pointing the alias at another key later does not change the table's key.`,"Specify th\
e key by its ARN."))]}function c$(t,{name:e,table:n,fact:s}){let i=t.key?.where.region??t.keyRegion,r=i!==void 0&&i!==e$.
REGION&&s.region!==void 0&&i!==s.region,o=n.replicas.find(({local:l})=>l)??n.replicas[0],a=o!==s&&o.encryption.some(l=>l.
kind==="value"&&u$(l.value,t)),c=(0,q.violation)(`${e} is encrypted with a key in another Region${r?` (${i})`:", the key\
 of the table in its own Region"}.`,"Specify for each replica the ARN of a key in its own Region.");return!r&&!a?[]:[r||
o.encryption.length===1?c:(0,q.possible)(c)]}function l$({key:t,foreignKeyName:e=""},{table:n}){let s=t?.where.account??
/^arn:[^:]*:kms:[^:]*:(\d{12}):/.exec(e)?.[1],i=n.where.account;if(s===void 0||i===void 0||s===i)return[];let{what:r,remedy:o}=(0,Af.
keyOfAnotherAccount)("The table's key",s,i);return[(0,q.asWarning)((0,q.violation)(r,o))]}function u$(t,e){return t.level===
"CUSTOMER_MANAGED"&&e.viaAlias===void 0&&(e.key===void 0?e.keyRegion!==void 0&&t.foreignKey===e.foreignKey:t.key===e.key)}
function d$(t){let e="Use an enabled key with KeySpec SYMMETRIC_DEFAULT and KeyUsage ENCRYPT_DECRYPT.",n=i=>r=>[(0,q.unverifiable)(
`${i} of the table's key cannot be determined: ${r}.`,e)],s=(i,r)=>({value:o=>o===r?[]:[(0,q.violation)(`The table's key\
 has ${i} ${o}, and DynamoDB accepts only ${r}.`,e)],absent:()=>[],unverifiable:f$(t)?()=>[]:n(i)});return[...(0,q.matchBranches)(
t.enabled,{value:i=>i?[]:[(0,q.violation)("The table's key is disabled, which makes the table inaccessible.",e)],absent:()=>[],
unverifiable:n("Enabled")}),...(0,q.matchBranches)(t.keySpec,s("KeySpec","SYMMETRIC_DEFAULT")),...(0,q.matchBranches)(t.
keyUsage,s("KeyUsage","ENCRYPT_DECRYPT"))]}function f$({where:t,rotation:e,origin:n}){return t.resourceType===Af.REPLICA_KEY&&
[...e,...n].every(({kind:s})=>s==="unverifiable")}function p$({where:t,restoresTables:e,encryption:n,when:s},{minimumKey:i}){
let r="Set RestoreMetadataOverrides on the restore testing selection: encryptionType KMS, and kmsMasterKeyArn with the A\
RN of a customer managed key (AWS Backup: restore testing inferred metadata).",o=e===void 0?q.unverifiable:q.violation,a=e===
void 0?"AWS Backup may restore tables":"AWS Backup restores tables",c=o(`${a} in these tests with an AWS owned key.`,r);
return(0,q.findings)({where:t,subjects:[{where:t,region:t.region}],when:s},(0,q.matchBranches)(n,{value:({level:l})=>l===
"AWS_OWNED"?[c]:l==="AWS_MANAGED"&&i!=="AWS_MANAGED"?[o(`${a} in these tests with the AWS managed key for DynamoDB (alia\
s/aws/dynamodb).`,r)]:[],absent:()=>[c],unverifiable:l=>[(0,q.unverifiable)(`Which key encrypts the tables that AWS Back\
up restores in these tests cannot be determined: ${l}.`,r)]}))}function Ef({form:t}){switch(t){case"Table":return`Secure\
 it in place with ${Sw.IN_PLACE}, or set \`encryption: TableEncryption.CUSTOMER_MANAGED\` with an \`encryptionKey\` (SSESpec\
ification: SSEEnabled true, SSEType KMS, KMSMasterKeyId). A new table can be a SecureTable. For a deployed table, or one\
 with replicationRegions, see docs/migration.md.`;case"GlobalTable":return`Make it a SecureTable, secure it in place wit\
h ${Sw.IN_PLACE}, or set \`encryption: TableEncryptionV2.customerManagedKey(key, replicaKeyArns)\` (SSESpecification: SSEE\
nabled true, SSEType KMS, and a KMSMasterKeyId on every replica).`;case"SimpleTable":return"Make it a SecureTable, or gi\
ve it SSESpecification: SSEEnabled true, SSEType KMS, KMSMasterKeyId.";case"SdkCall":return"Make it a SecureTable, or pa\
ss SSESpecification: Enabled true, SSEType KMS, KMSMasterKeyId in the call."}}var Of="Pass an SSE specification with Ena\
bled true, SSEType KMS and the KMSMasterKeyId of a customer managed key, or define the table as a SecureTable.";function h$(t,e){
return(0,Tf.checkCalls)(t,[{service:"dynamodb",action:"updateTable",check:n=>m$(n,e)},{service:"kms",action:"disableKey",
check:()=>[(0,q.violation)("The custom resource disables a key, which makes its tables inaccessible.","Remove the call t\
hat disables the key.")]}])}function m$(t,e){let n=(0,ji.at)(t,"SSESpecification");return[...n===void 0?[]:y$(n,e),...(0,Tf.
createdReplicas)(t).flatMap(s=>kw((0,ji.at)(s,"KMSMasterKeyId"),"added replica",e))]}function y$(t,e){let n=(0,ji.at)(t,
"Enabled");switch(n===void 0?!1:(0,ji.booleanOf)(n)){case!0:return kw((0,ji.at)(t,"KMSMasterKeyId"),"table",e);case!1:return[
(0,q.violation)("The custom resource changes the table to an AWS owned key.",Of)];case void 0:return[(0,q.unverifiable)(
"The custom resource may change the table to an AWS owned key: Enabled cannot be determined.",Of)]}}function kw(t,e,n){return(t===
void 0||(0,Af.isAwsManagedKey)(t))&&n.minimumKey==="CUSTOMER_MANAGED"?[(0,q.violation)(`The custom resource changes the ${e}\
 to the AWS managed key for DynamoDB.`,Of)]:[]}});var Ki=d(Fi=>{"use strict";Object.defineProperty(Fi,"__esModule",{value:!0});Fi.checkSwitch=S$;Fi.checkClusters=w$;Fi.checkSwitchCall=
v$;var g$=b(),ct=K(),b$=Se();function S$(t,e,n,s){let i=({name:o})=>[(0,ct.violation)(`${o} has no ${e}.`,n)],r={value:(o,a)=>o?
[]:i(a),absent:i,unverifiable:(o,{name:a})=>[(0,ct.unverifiable)(`${a} may have no ${e}, which cannot be determined: ${o}\
.`,n)]};return(0,b$.checkReplicas)(t,o=>(0,ct.matchBranches)(s(o.fact),r,o))}function w$(t,e,n,s,i){let r=(0,ct.violation)(
`The DAX cluster does not ${e}.`,n);return t.daxClusters.flatMap(o=>(0,ct.findings)({where:o.where,subjects:[],when:o.when},
(0,ct.matchBranches)(s(o),{value:a=>i(a)?[]:[r],absent:()=>[r],unverifiable:a=>[(0,ct.unverifiable)(`Whether the DAX clu\
ster does ${e} cannot be determined: ${a}.`,n)]})))}function v$(t,e,n){switch(t===void 0?!0:(0,g$.booleanOf)(t)){case!0:
return[];case!1:return[(0,ct.violation)(`The custom resource turns ${e} off.`,n)];case void 0:return[(0,ct.unverifiable)(
`Whether the custom resource turns ${e} off cannot be determined.`,n)]}}});var Tw=d(Ea=>{"use strict";Object.defineProperty(Ea,"__esModule",{value:!0});Ea.daxEncryptionAtRest=void 0;var _$=Ki(),Aw="\
Set SSESpecification: { SSEEnabled: true } on the cluster. This replaces an existing cluster.";Ea.daxEncryptionAtRest={name:"\
DaxEncryptionAtRest",title:"DAX clusters are encrypted at rest",why:"A DAX cluster stores a copy of the table's data, an\
d encryption at rest is off by default.",remedy:Aw,controls:{nist80053R5:["SC-13","SC-28(1)"],hipaa:["164.312(a)(2)(iv)"],
pciDss4:["3.5.1","8.3.2"],securityHub:["DynamoDB.3"],iso27001:["A.8.24"],nist800171:["3.13.16"]},guarded:!0,check:t=>(0,_$.
checkClusters)(t,"encrypt at rest",Aw,e=>e.encryptionAtRest,e=>e)}});var Pw=d(Pa=>{"use strict";Object.defineProperty(Pa,"__esModule",{value:!0});Pa.daxEncryptionInTransit=void 0;var k$=Ki(),
Ew="Set ClusterEndpointEncryptionType: TLS on the cluster (dax.r3 node types do not support it). This replaces an existi\
ng cluster.";Pa.daxEncryptionInTransit={name:"DaxEncryptionInTransit",title:"DAX clusters accept only TLS",why:"The tabl\
e's resource policy does not apply to a DAX cluster. Clients read data through DAX unencrypted unless the cluster endpoi\
nt requires TLS.",remedy:Ew,controls:{nist80053R5:["SC-8","SC-8(1)"],hipaa:["164.312(e)(1)"],pciDss4:["2.2.7","4.2.1","4\
.2.1.1","8.3.2"],securityHub:["DynamoDB.7"],iso27001:["A.8.24"],soc2:["CC6.7"]},guarded:!0,check:t=>(0,k$.checkClusters)(
t,"demand TLS",Ew,e=>e.endpointEncryption,e=>e==="TLS")}});var Rw=d(Na=>{"use strict";Object.defineProperty(Na,"__esModule",{value:!0});Na.deletionProtection=void 0;var O$=b(),A$=We(),
Mw=Ki(),Nw="Set `deletionProtection: true` on every replica: DynamoDB does not copy the setting between replicas.";Na.deletionProtection=
{name:"DeletionProtection",title:"Every replica has deletion protection",why:"Deleting a table also deletes its resource\
 policy and its point-in-time recovery settings. A table restored from a backup has neither.",remedy:Nw,controls:{securityHub:[
"DynamoDB.6"]},guarded:!1,check:t=>[...(0,Mw.checkSwitch)(t,"deletion protection",Nw,e=>e.deletionProtection),...T$(t)]};
function T$(t){return(0,A$.checkCalls)(t,[{service:"dynamodb",action:"updateTable",check:e=>(0,Mw.checkSwitchCall)((0,O$.
at)(e,"DeletionProtectionEnabled"),"deletion protection","Remove the parameter that turns deletion protection off.")}])}});var Cw=d(Pf=>{"use strict";Object.defineProperty(Pf,"__esModule",{value:!0});Pf.withoutLiteralLoops=P$;var Me=b(),E$=2e3,
Iw=/^Fn::ForEach::/;function P$(t){return(0,Me.listOf)((0,Me.at)(t,"Transform")).includes("AWS::LanguageExtensions")?Ma(
t,{left:E$}):t}function Ma(t,e){return(0,Me.isList)(t)?t.map(n=>Ma(n,e)):(0,Me.isObject)(t)?Object.fromEntries(Object.entries(
t).flatMap(([n,s])=>{let i=Iw.test(n)?N$(s,e):void 0;return i===void 0?[[n,Ma(s,e)]]:i.flatMap(r=>Object.entries(Ma(r,e)))})):
t}function N$(t,e){let[n,s,i,...r]=(0,Me.isList)(t)?t:[];if(!(!(typeof n=="string"&&/^[A-Za-z0-9]+$/.test(n)&&(0,Me.isList)(
s)&&s.every(Me.isScalar)&&(0,Me.isObject)(i)&&r.length===0)||e.left<s.length))return e.left-=s.length,s.map(a=>Ra(i,n,String(
a)))}function M$([t,e,...n],s,i){return[t,...e===void 0?[]:[Ra(e,s,i)],...n]}function R$(t){let e=t["Fn::Sub"];return typeof e==
"string"&&!e.includes("${")&&Object.keys(t).length===1?e:t}function Ra(t,e,n){let s=n.replace(/[^A-Za-z0-9]/g,""),i=r=>r.
replaceAll(`\${${e}}`,()=>n).replaceAll(`&{${e}}`,()=>s);return(0,Me.isList)(t)?t.map(r=>Ra(r,e,n)):(0,Me.isObject)(t)?t.
Ref===e&&Object.keys(t).length===1?n:R$(Object.fromEntries(Object.entries(t).map(([r,o])=>{let a=Iw.test(r)&&(0,Me.isList)(
o)&&o[0]===e;return[i(r),a?M$(o,e,n):Ra(o,e,n)]}))):typeof t=="string"?i(t):t}});var oe=d(re=>{"use strict";Object.defineProperty(re,"__esModule",{value:!0});re.FOREIGN_REFERENCE=re.DEPLOYER_VALUE=re.UNRENDERED=
re.Scope=re.Template=void 0;re.mayShareEnvironment=L$;re.mayEqual=Mf;var I$=require("path"),C$=Cw(),Dt=b(),Nf=class{source;origin;document;resources;parent;nested=new Map;partlyRead=new Set;isDeployedElsewhere=!1;constructor(e,n){
this.source=e,this.origin=n,this.document=(0,C$.withoutLiteralLoops)(e);let s=new Map,i=(0,Dt.at)(this.document,"Resourc\
es");for(let r of(0,Dt.isObject)(i)?Object.keys(i):[]){let o=(0,Dt.at)(i,r),a=(0,Dt.at)(o,"Type");if((0,Dt.isObject)(o)&&
typeof a=="string"){let c=(0,Dt.at)(o,"Properties");s.set(r,{template:this,logicalId:r,type:a,entry:o,properties:(0,Dt.isObject)(
c)?c:{}})}}this.resources=s}get region(){return this.isElsewhere?void 0:this.origin.region}get account(){return this.isElsewhere?
void 0:this.origin.account}get isElsewhere(){return this.isDeployedElsewhere||(this.parent?.template.isElsewhere??!1)}section(e,n){
return(0,Dt.at)(this.document,e,n)}get deployedBy(){let{parent:e,origin:n}=this;return n.isOnlyDeployed&&e!==void 0?e.template.
deployedBy??e.resource:void 0}locate(e){let{origin:n}=this;return{get constructPath(){return e===void 0?n.stackPath:n.pathOf(
e.logicalId)??q$(n,e.logicalId)},templateFile:n.file,logicalId:e?.logicalId??"",resourceType:e?.type??"AWS::CloudFormati\
on::Stack",region:this.region,account:this.account}}};re.Template=Nf;function q$({file:t,stackPath:e},n){return`${t===void 0?
e:(0,I$.basename)(t)}#${n}`}function L$(t,e){return Mf(t.account,e.account)&&Mf(t.region,e.region)}function Mf(t,e){return t===
void 0||e===void 0||t===e}var Rf=class{path;constructor(e){this.path=e}includesResource({template:e,logicalId:n}){return this.
path===""||this.includes(e.origin.pathOf(n)??e.origin.stackPath)}includesTemplate(e){return this.path===""||this.includes(
e.origin.stackPath)}includes(e){return e===this.path||e.startsWith(`${this.path}/`)}};re.Scope=Rf;re.UNRENDERED="Fn::Unr\
endered";re.DEPLOYER_VALUE="Fn::DeployerValue";re.FOREIGN_REFERENCE="Fn::ForeignReference"});var Dw=d(Ia=>{"use strict";Object.defineProperty(Ia,"__esModule",{value:!0});Ia.keyAccess=void 0;var ys=Ne(),D$=oe(),If=K(),
$$=Lt(),x$="Grant with the methods of the table (grantReadData, grantWriteData, grants), which add the permissions on it\
s key too, or allow the role kms:Decrypt on the key. A role that writes also needs kms:Encrypt, kms:ReEncrypt* and kms:G\
enerateDataKey*.";Ia.keyAccess={name:"KeyAccess",title:"A role that can access the data of a table can use its key",why:"\
Every request that reads or writes items of an encrypted table needs kms:Decrypt on its key. Without it, the request is \
denied.",remedy:x$,controls:{},guarded:!1,check:t=>{let e=t.related.roles.filter(({tables:s,allTables:i})=>i||s.length>0),
n=e.length===0?void 0:new qf(t);return n===void 0?[]:e.flatMap(s=>F$(s,n))}};function j$({uses:t}){let[e,n,s]=["read","w\
rite","stream"].map(o=>t.includes(o));return`Write \`${[...e&&n?["grantReadWriteData"]:[...e?["grantReadData"]:[],...n?[
"grantWriteData"]:[]],...s?["grantStreamRead"]:[]].map(o=>`table.${o}(role)`).join("; ")}\`, which adds the permissions o\
n the key too. If a construct writes the policies of the role, let the principals of the account use the key through Dyn\
amoDB (\`keyOptions: { allowAccountPrincipals: true }\` of SecureTable), or allow the role kms:Decrypt on the key. A role \
that writes also needs kms:Encrypt, kms:ReEncrypt* and kms:GenerateDataKey*.`}var qf=class{facts;tables;ofAccounts=new Map;constructor(e){
this.facts=e,this.tables=new Map(e.tables.map(n=>[(0,ys.resourceKey)(n.where),n]))}keysFor({tables:e,allTables:n,where:{
account:s}}){return n?this.ofAccount(s):Lw(e.flatMap(({where:i,region:r})=>qw(this.tables.get((0,ys.resourceKey)(i)),r)))}ofAccount(e){
let n=this.ofAccounts.get(e)??Lw(this.facts.tables.filter(({where:s})=>(0,D$.mayEqual)(e,s.account)).flatMap(s=>qw(s)));
return this.ofAccounts.set(e,n),n}};function qw(t,e){let n=t?.replicas.find(s=>e===void 0?s.local:s.region===e);return n===
void 0?[]:(0,$$.customerManaged)(n).flatMap(({key:s})=>s===void 0?[]:[{table:t,key:s}])}function Lw(t){let e=new Map;return t.
forEach(n=>e.has(n.key)||e.set(n.key,n)),[...e.values()]}var Cf=3;function F$(t,e){let n=e.keysFor(t).filter(({key:r})=>!K$(
t,r));if(n.length===0)return[];let s=n.slice(0,Cf).map(({table:r,key:o})=>`${r.where.constructPath} (key ${o.where.constructPath}\
)`),i=n.length>Cf?` and ${n.length-Cf} more`:"";return(0,If.findings)({where:t.where,subjects:n.map(({table:r})=>({where:r.
where}))},[(0,If.asWarning)((0,If.violation)(`The role can access the data of ${s.join(", ")}${i}, but neither its polic\
ies nor the key policy allow it to decrypt.`,j$(t)))])}function K$(t,{users:e,where:n}){let s=t.anyKey||t.keys.some(r=>(0,ys.
resourceKey)(r)===(0,ys.resourceKey)(n)),i=r=>{switch(r.kind){case"unverifiable":return!0;case"absent":return s;case"val\
ue":return r.value.anyPrincipal||r.value.account&&s||B$(r.value,t)}};return e===void 0||e.every(i)}function B$({roles:t,
roleNames:e},{where:n,name:s}){return s!==void 0&&e.includes(s)||t.some(i=>(0,ys.resourceKey)(i)===(0,ys.resourceKey)(n))}});var Fw=d(Ca=>{"use strict";Object.defineProperty(Ca,"__esModule",{value:!0});Ca.keyPolicyScope=void 0;var $w=b(),U$=_(),
W$=cf(),_e=K(),V$=We(),G$=Si(),Y$=Lt(),gs="Name the principals in the key policy, or restrict the statement to one accou\
nt (`kms:CallerAccount`) and to DynamoDB (`kms:ViaService`).",J$=`${gs} If a role or user is known only at deployment, r\
estrict the statement to the account in its ARN: StringEquals on \`kms:CallerAccount\` with \`Fn.select(4, Fn.split(':', ar\
n))\`.`,xw="Remove BypassPolicyLockoutSafetyCheck.";Ca.keyPolicyScope={name:"KeyPolicyScope",title:"The key policy of a \
table's key allows only named principals",why:"A key that every principal can use protects nothing. If a key policy lock\
s its own account out, only AWS Support can restore access to the key.",remedy:gs,controls:{cisAws:["2.21"],securityHub:[
"KMS.5"]},guarded:!0,check:t=>[...(0,Y$.checkKeys)(t,H$),...X$(t)]};function H$(t){return[...(0,_e.matchBranches)(t.policy,
{value:e=>jw(e,t.namedPrincipals),absent:()=>[],unverifiable:e=>[(0,_e.unverifiable)(`The policy of the table's key cann\
ot be determined: ${e}.`,gs)]}),...(0,_e.matchBranches)(t.bypassPolicyLockoutSafetyCheck,{value:e=>e?[(0,_e.violation)("\
The table's key bypasses the key policy lockout safety check (BypassPolicyLockoutSafetyCheck).",xw)]:[],absent:()=>[],unverifiable:e=>[
(0,_e.unverifiable)(`Whether the table's key bypasses the key policy lockout safety check cannot be determined: ${e}.`,xw)]})]}
var z$=new G$.TextMemory;function jw(t,e=[]){let{publicAllow:n,rootMayAdminister:s,unverifiable:i}=z$.ask(JSON.stringify(
[t,e]),()=>(0,W$.analyzeKeyPolicy)(t,e));return n.length>0?[(0,_e.violation)(`The key policy allows public access: ${n.join(
"; ")}.`,gs)]:i.length>0?[(0,_e.unverifiable)(`Whether the key policy allows public access cannot be determined: ${i.join(
"; ")}.`,J$)]:s?[]:[(0,_e.asWarning)((0,_e.violation)("The key policy does not allow the account to change it: if the pr\
incipals that it names are deleted, only AWS Support can restore access.","Allow kms:PutKeyPolicy to the account (arn:aw\
s:iam::<account>:root)."))]}function X$(t){return(0,V$.checkCalls)(t,[{service:"kms",action:"putKeyPolicy",check:e=>[...(0,$w.
at)(e,"BypassPolicyLockoutSafetyCheck")===!0?[(0,_e.violation)("The custom resource sets a key policy and bypasses the k\
ey policy lockout safety check.",gs)]:[],...Q$((0,$w.at)(e,"Policy"))]},{service:"kms",action:"createGrant",check:()=>[(0,_e.
violation)("The custom resource creates a KMS grant, which lets a principal use a key regardless of the key policy.","Al\
low the principal in the key policy instead.")]}])}function Q$(t){let e=(0,_e.unverifiable)("The key policy that the cus\
tom resource sets cannot be determined.",gs),n=typeof t=="string"?(0,U$.parseJson)(t):void 0;return n===void 0?[e]:jw(n)}});var Bw=d(xt=>{"use strict";Object.defineProperty(xt,"__esModule",{value:!0});xt.Stay=void 0;xt.stayOfKey=ex;xt.stayOfTable=
tx;xt.policyOf=nx;xt.mayBeProtected=sx;var Z$=P(),qa=b(),$t;(function(t){t[t.DELETED=0]="DELETED",t[t.UNLESS_CREATION_FAILS=
1]="UNLESS_CREATION_FAILS",t[t.RETAINED=2]="RETAINED"})($t||(xt.Stay=$t={}));var La={Delete:$t.DELETED,RetainExceptOnCreate:$t.
UNLESS_CREATION_FAILS,Retain:$t.RETAINED};function ex(t){return Kw(t)??$t.DELETED}function tx(t){return t===void 0?$t.DELETED:
Kw(t)??$t.RETAINED}function nx(t){return Object.keys(La).find(e=>La[e]===t)}function Kw(t){return typeof t=="string"&&Object.
hasOwn(La,t)?La[t]:void 0}function sx(t){let e=(0,qa.at)(t,"Replicas")??[];return!(0,qa.isList)(e)||[t,...e].some(n=>{let s=(0,qa.
at)(n,"DeletionProtectionEnabled");return!(0,Z$.isPlainObject)(n)||s!==void 0&&(0,qa.booleanOf)(s)!==!1})}});var Jw=d(Da=>{"use strict";Object.defineProperty(Da,"__esModule",{value:!0});Da.keyRetained=void 0;var Uw=Ne(),ae=Bw(),Bi=K(),
ix=We(),rx=Lt(),Yw="Set `removalPolicy: RemovalPolicy.RETAIN` on the key (DeletionPolicy and UpdateReplacePolicy: Retain\
), or delete its tables with it: RemovalPolicy.DESTROY on each table and on the nested stacks around it, without deletio\
n protection.";Da.keyRetained={name:"KeyRetained",title:"The key of a table is not deleted while the table stays",why:"W\
ithout its key, a table is inaccessible and its backups are unreadable. CloudFormation cannot cancel the deletion of a k\
ey.",remedy:Yw,controls:{securityHub:["KMS.3"]},guarded:!0,check:t=>[...(0,rx.checkKeys)(t,ox),...lx(t)]};function ox(t,e){
return[...Ww("DeletionPolicy",t.deletionPolicy,()=>Vw(t,e,({deletionPolicy:n})=>[n])),...Ww("UpdateReplacePolicy",t.updateReplacePolicy,
()=>Vw(t,e,({deletionPolicy:n,updateReplacePolicy:s})=>[n,s]))]}function Ww(t,e,n){let s=(i,r,o)=>{let{stay:a,table:c,within:l}=i===
ae.Stay.RETAINED?{stay:ae.Stay.DELETED}:n();if(i>=a||c===void 0)return[];let{constructPath:u}=c.where,f=l===void 0||l.where.
constructPath===u?"":` with its nested stack ${l.where.constructPath}`;return[o(`${r}, and ${u} stays${f}${a===ae.Stay.RETAINED?
"":" unless its creation fails"}.`,Yw)]};return(0,Bi.matchBranches)(e,{value:i=>s((0,ae.stayOfKey)(i),`The table's key i\
s deleted ${(0,ae.stayOfKey)(i)===ae.Stay.UNLESS_CREATION_FAILS?"when its creation fails":"with its resource"}: ${t} is ${i}`,
Bi.violation),absent:()=>s(ae.Stay.DELETED,`The table's key is deleted with its resource: it has no ${t}`,Bi.violation),
unverifiable:i=>s(ae.Stay.DELETED,`The ${t} of the table's key cannot be determined: ${i}`,Bi.unverifiable)})}function Vw(t,e,n){
let s={stay:ae.Stay.DELETED};for(let{table:i}of e){let r=cx(i)?ae.Stay.RETAINED:Math.max(...n(i).map(Gw));r>s.stay&&(s={
stay:r,table:i});for(let o of ax(t,i)){let a=Gw(o.deletionPolicy);a>s.stay&&(s={stay:a,table:i,within:o})}}return s}function ax({
nestedIn:t=[]},{nestedIn:e=[]}){let n=new Set(t.map(({where:s})=>(0,Uw.resourceKey)(s)));return e.filter(({where:s})=>!n.
has((0,Uw.resourceKey)(s)))}function Gw(t){return t===void 0?ae.Stay.RETAINED:Math.max(...t.map(e=>{switch(e.kind){case"\
value":return(0,ae.stayOfTable)(e.value);case"absent":return(0,ae.stayOfTable)(void 0);case"unverifiable":return ae.Stay.
RETAINED}}))}function cx({opaque:t,replicas:e}){return t!==void 0||e.some(({deletionProtection:n})=>n.some(s=>s.kind==="\
unverifiable"||s.kind==="value"&&s.value))}function lx(t){return(0,ix.checkCalls)(t,[{service:"kms",action:"scheduleKeyD\
eletion",check:()=>[(0,Bi.violation)("The custom resource deletes a key: the tables encrypted with it are lost.","Remove\
 the call that deletes the key.")]}])}});var Qw=d($a=>{"use strict";Object.defineProperty($a,"__esModule",{value:!0});$a.keyRotation=void 0;var Re=K(),ux=Se(),Hw=We(),
Xw=Lt();$a.keyRotation={name:"KeyRotation",title:"The key of every table rotates automatically",why:"Rotation limits how\
 much data is encrypted with the same key material. KMS rotates without interruption and keeps the old material for exis\
ting data.",remedy:"Set `enableKeyRotation: true` on the key. KMS rotates only symmetric keys whose key material it gene\
rated.",controls:{nist80053R5:["SC-12","SC-12(2)","SC-12(6)","CM-6a","CM-9b","SA-9(6)"],hipaa:["164.312(a)(2)(iv)"],pciDss4:[
"3.7.4","3.7.5"],cisAws:["4.6"],securityHub:["KMS.4"],iso27001:["A.8.24"]},guarded:!0,check:t=>[...(0,ux.checkReplicas)(
t,dx),...(0,Xw.checkKeys)(t,fx),...yx(t)]};var zw="Set `enableKeyRotation: true` on the key (EnableKeyRotation: true).";
function dx(t){return(0,Xw.customerManaged)(t.fact).filter(({key:e})=>e===void 0).map(({foreignKey:e,foreignKeyName:n})=>({
...(0,Re.unverifiable)(`${t.name} is encrypted with a key whose rotation cannot be determined: ${e??"the app does not de\
fine it"}.`,"Define the key in this app, or exempt the table with the evidence that the key rotates as the reason. To ex\
empt all tables on the key at once, pass the key to EncryptedTables.exempt."),foreignKey:n}))}function fx(t){let e=px(t);
return e.length>0?e:[...hx(t),...mx(t)]}function px({origin:t}){let e="Use a key with Origin AWS_KMS and automatic rotat\
ion.";return(0,Re.matchBranches)(t,{value:n=>n==="AWS_KMS"?[]:[(0,Re.violation)(`The table's key has Origin ${n}: KMS ca\
nnot rotate it automatically.`,e)],absent:()=>[],unverifiable:n=>[(0,Re.unverifiable)(`The Origin of the table's key can\
not be determined: ${n}.`,e)]})}function hx({rotation:t,keySpec:e}){if(e.some(s=>s.kind==="value"&&s.value!=="SYMMETRIC_\
DEFAULT"))return[];let n=(0,Re.violation)("The table's key does not rotate.",zw);return(0,Re.matchBranches)(t,{value:s=>s?
[]:[n],absent:()=>[n],unverifiable:s=>[(0,Re.unverifiable)(`Whether the table's key rotates cannot be determined: ${s}.`,
zw)]})}function mx({rotationPeriodInDays:t}){return(0,Re.matchBranches)(t,{value:e=>e>=90&&e<=2560?[]:[(0,Re.violation)(
`The table's key has a rotation period of ${e} days, and KMS accepts 90 to 2560.`,"Set RotationPeriodInDays to a number \
from 90 to 2560.")],absent:()=>[],unverifiable:()=>[]})}function yx(t){return(0,Hw.checkCalls)(t,[{service:"kms",action:"\
disableKeyRotation",check:()=>[(0,Re.violation)("The custom resource turns the rotation of a key off.","Remove the call \
that turns rotation off.")]},{service:"dynamodb",action:"updateTable",check:e=>(0,Hw.keysNamedInCall)(e).map(()=>(0,Re.unverifiable)(
"The custom resource changes the table to a key whose rotation cannot be determined.","Specify the key in the properties\
 of the table, so that it can be checked."))}])}});var tv=d(ja=>{"use strict";Object.defineProperty(ja,"__esModule",{value:!0});ja.kinesisDestinationEncrypted=void 0;var xa=K(),
gx=Se();ja.kinesisDestinationEncrypted={name:"KinesisDestinationEncrypted",title:"Kinesis streams that receive a table's\
 changes are encrypted with KMS",why:"The stream contains every change of the table, including item images, and the encr\
yption of the table does not apply to it.",remedy:"Encrypt the stream with the AWS managed key for Kinesis or with its o\
wn customer managed key: a table's key is usable only through DynamoDB.",controls:{nist80053R5:["SC-13","SC-28","SC-28(1\
)"],hipaa:["164.312(a)(2)(iv)"],securityHub:["Kinesis.1"],iso27001:["A.8.24"],nist800171:["3.13.16"]},guarded:!1,check:t=>(0,gx.
checkReplicas)(t,e=>(0,xa.matchBranches)(e.fact.kinesis,bx,e))};var bx={value:(t,e)=>Sx(e,t),absent:()=>[],unverifiable:(t,e)=>[
ev(e,"a stream",t)]},Zw="Set `encryption: StreamEncryption.MANAGED` on the stream, or StreamEncryption.KMS with its own \
key (StreamEncryption: EncryptionType KMS, KeyId alias/aws/kinesis or that key).";function Sx(t,{encryption:e,stream:n}){
let s=(0,xa.violation)(`${t.name} sends its changes to the Kinesis stream ${n}, which is not encrypted with KMS.`,Zw);return(0,xa.
matchBranches)(e,{value:({level:i})=>i==="AWS_OWNED"?[s]:[],absent:()=>[s],unverifiable:i=>[ev(t,n,i)]})}function ev(t,e,n){
return(0,xa.unverifiable)(`${t.name} sends its changes to ${e}, whose encryption cannot be determined: ${n}.`,Zw)}});var Ka=d(Fa=>{"use strict";Object.defineProperty(Fa,"__esModule",{value:!0});Fa.TLS_CONTROLS=void 0;Fa.TLS_CONTROLS={nist80053R5:[
"SC-8","SC-8(1)"],hipaa:["164.312(e)(1)"],pciDss4:["4.2.1"],iso27001:["A.8.24"],soc2:["CC6.7"]}});var Df=d(jt=>{"use strict";Object.defineProperty(jt,"__esModule",{value:!0});jt.ANY_VARIABLE=void 0;jt.environments=vx;var Ui=P(),
lt=b(),wx=_(),Lf=I();function vx(t,e){let{template:n,properties:s,type:i}=e,r=kx.get(i);if(r===void 0)return[];let o=r.flatMap(
f=>sv(s,f)),a=i==="AWS::Serverless::Function"?(0,lt.at)(n.document,"Globals","Function")??{}:{},c=new Set(o.map(([f])=>f)),
l=r.flatMap(f=>sv(a,f)).filter(([f])=>!c.has(f)),u=n.locate(e);return[...o,...l].map(([f,p])=>({where:u,name:f,value:(0,Lf.
eachValue)(t.evaluate(p,n),m=>{let g=(0,wx.joinedParts)(m);return g===void 0?t.asText((0,Lf.value)(m)):(0,Lf.value)(g.map(
Ex).join(""))})}))}jt.ANY_VARIABLE="*";var nv={path:["Environment","Variables"],format:"map"},_x=["CodeRepository","Code\
Configuration","CodeConfigurationValues"],kx=new Map([["AWS::Lambda::Function",[nv]],["AWS::Serverless::Function",[nv]],
["AWS::ECS::TaskDefinition",[{path:["ContainerDefinitions","Environment"],format:"list"}]],["AWS::CodeBuild::Project",[{
path:["Environment","EnvironmentVariables"],format:"list"}]],["AWS::Batch::JobDefinition",[{path:["ContainerProperties",
"Environment"],format:"list"}]],["AWS::AppRunner::Service",[{path:["SourceConfiguration","ImageRepository","ImageConfigu\
ration","RuntimeEnvironmentVariables"],format:"list"},{path:["SourceConfiguration",..._x,"RuntimeEnvironmentVariables"],
format:"list"}]]]);function sv(t,{path:e,format:n}){return e.reduce((i,r)=>i.flatMap(o=>Ox(o,r)),[t]).flatMap(i=>n==="ma\
p"?(0,Ui.presentBranches)(i).flatMap(Ax):(0,Ui.itemBranches)(i).map(Tx))}function Ox(t,e){return(0,Ui.itemBranches)(t).flatMap(
n=>iv(n)?[n]:(0,lt.at)(n,e)??[])}function iv(t){return!(0,lt.isObject)(t)||(0,Ui.asIntrinsic)(t)!==void 0}function Ax(t){
return iv(t)?[[jt.ANY_VARIABLE,t]]:(0,lt.entriesOf)(t).map(([e,n])=>[e.startsWith("Fn::")?jt.ANY_VARIABLE:e,n])}function Tx(t){
let e=(0,lt.at)(t,"Name");return(0,lt.isScalar)(e)?[String(e),(0,lt.at)(t,"Value")??""]:[jt.ANY_VARIABLE,(0,lt.at)(t,"Va\
lue")??t]}function Ex(t){if((0,lt.isScalar)(t))return String(t);let e=(0,Ui.namedResource)(t);return`\${${e===void 0?JSON.
stringify(t):[e.logicalId,e.attribute??[]].flat().join(".")}}`}});var ov=d(Ua=>{"use strict";Object.defineProperty(Ua,"__esModule",{value:!0});Ua.plaintextEndpoint=void 0;var $f=_(),Px=Ka(),
Ba=K(),rv=Df();Ua.plaintextEndpoint={name:"PlaintextEndpoint",title:"No environment variable configures an endpoint of D\
ynamoDB or DAX without TLS",why:"DynamoDB accepts plain HTTP. When a TLS-only policy denies a request, its keys and item\
s have already crossed the network unencrypted. `dax://` is unencrypted, `daxs://` uses TLS.",remedy:"Use `https://` and\
 `daxs://`, or omit the endpoint: the SDKs use TLS by default.",controls:Px.TLS_CONTROLS,guarded:!1,check:t=>t.environments.
flatMap(e=>(0,Ba.findings)({where:e.where,subjects:[],when:e.when},Mx(e)))};var Nx=["AWS_ENDPOINT_URL","AWS_ENDPOINT_URL\
_DYNAMODB","AWS_ENDPOINT_URL_DYNAMODB_STREAMS","AWS_ENDPOINT_URL_DAX"];function Mx({name:t,value:e}){let n=[...Nx,rv.ANY_VARIABLE].
includes(t.toUpperCase()),s=t===rv.ANY_VARIABLE?"a variable":t,i="Use https:// (daxs:// for DAX) in the variable, or rem\
ove the variable.",r=o=>[(0,Ba.unverifiable)(`Whether ${s} configures an endpoint with TLS cannot be determined: ${o}.`,
i)];return(0,Ba.matchBranches)(e,{value:o=>Rx(o,n)?[(0,Ba.violation)(`${s} configures an endpoint without TLS: ${(0,$f.abbreviate)(
o)}.`,i)]:n&&/^\s*\$\{/.test((0,$f.display)(o))?r(`it begins with ${(0,$f.abbreviate)(o)}`):[],absent:()=>[],unverifiable:o=>n?
r(o):[]})}function Rx(t,e){return/\bdax:\/\//i.test(t)?!0:[...t.matchAll(/\bhttp:\/\/(?<host>[^\s/"'\\,;]*)/gi)].some(({
groups:n})=>e||Ix(n.host))}function Ix(t){return t.toLowerCase().replace(/:\d+$/,"").split(".").some(n=>/^(?:(?:(?:streams|search)-)?(?:dynamodb|ddb)(?:-fips)?|dax|dax-clusters)$/.
test(n))}});var lv=d(Wa=>{"use strict";Object.defineProperty(Wa,"__esModule",{value:!0});Wa.pointInTimeRecovery=void 0;var Cx=b(),qx=We(),
cv=Ki(),av="Set `pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true }` on every replica: DynamoDB does\
 not copy the setting between replicas.";Wa.pointInTimeRecovery={name:"PointInTimeRecovery",title:"Every replica has poi\
nt-in-time recovery",why:"Encryption does not protect against accidental writes and deletes. Point-in-time recovery does\
, and exports to Amazon S3 need it.",remedy:av,controls:{nist80053R5:["CP-9","CP-10"],hipaa:["164.308(a)(7)(ii)(A)","164\
.308(a)(7)(ii)(B)"],pciDss4:["10.3.3","10.5.1"],securityHub:["DynamoDB.2"]},guarded:!1,check:t=>[...(0,cv.checkSwitch)(t,
"point-in-time recovery",av,e=>e.pointInTimeRecovery),...Lx(t)]};function Lx(t){return(0,qx.checkCalls)(t,[{service:"dyn\
amodb",action:"updateContinuousBackups",check:e=>(0,cv.checkSwitchCall)((0,Cx.at)(e,"PointInTimeRecoverySpecification","\
PointInTimeRecoveryEnabled"),"point-in-time recovery","Remove the call that turns point-in-time recovery off.")}])}});var pv=d(Ga=>{"use strict";Object.defineProperty(Ga,"__esModule",{value:!0});Ga.replicaParity=void 0;var Ff=b(),xf=wi(),
ut=K(),jf=Se();Ga.replicaParity={name:"ReplicaParity",title:"All replicas of a table have the same settings",why:"Dynamo\
DB replicates items, but not resource policies, tags, Contributor Insights and keys: each replica has its own. One repli\
ca with weaker settings exposes the data of all.",remedy:"Use the same settings for every replica. All replicas in one a\
ccount need the same kind of key.",controls:{},guarded:!1,check:(t,e)=>t.tables.flatMap(n=>{let s=(0,jf.replicasOf)(n),i=s.
find(({fact:r})=>r.local)??s[0];return s.filter(({fact:r})=>!r.local).flatMap(r=>(0,ut.findings)((0,jf.locationOf)(r),[...Dx(
r,i),...r!==i&&(0,jf.isRemote)(n,r.fact)?[...$x(r,i),...xx(r,i,e)]:[]]))})};function Dx({fact:{region:t},name:e},{fact:{
region:n}}){let s="Use a Region of the table's partition, for example us-east-1.";if(t===void 0||(0,xf.isKnownRegion)(t)){
let i=[t,n].flatMap(r=>r===void 0?[]:(0,xf.partitionOf)(r)??[]);return new Set(i).size>1?[(0,ut.violation)(`${e} is in a\
nother AWS partition than the table, and DynamoDB does not replicate between partitions.`,s)]:[]}return[(0,xf.partitionOf)(
t)===void 0?(0,ut.violation)(`${e} is in a Region that does not exist.`,s):(0,ut.asWarning)((0,ut.unverifiable)(`${e} is\
 in a Region that this version of the library does not know.`,s))]}var fv="Use the same settings for every replica: Dyna\
moDB does not copy them between Regions.";function $x(t,e){let n=[...Va("resource policies",t,e,i=>dv(i.policy,i)),...Va(
"stream policies",t,e,i=>dv(i.streamPolicy,i)),...Va("tags",t,e,i=>Fx(i.tags)),...Va("Contributor Insights",t,e,i=>i.contributorInsights)],
s=(0,ut.asWarning)((0,ut.violation)(`${t.name} differs from the table in its own Region: ${n.join(", ")}.`,fv));return n.
length===0?[]:[uv(t)&&uv(e)?s:(0,ut.possible)(s)]}function uv({fact:{policy:t,streamPolicy:e,tags:n,contributorInsights:s}}){
return[t,e,n,s].every(({length:i})=>i===1)}function xx(t,e,n){let[s,i]=[t,e].map(({fact:o})=>o.encryption.flatMap(a=>a.kind===
"value"?[a.value.level]:[])),r=[s,i].every(o=>o.length>0&&!o.includes("AWS_OWNED"));return n.minimumKey==="AWS_MANAGED"&&
r&&!s.some(o=>i.includes(o))?[(0,ut.violation)(`${t.name} has another kind of key than the table in its own Region, whic\
h DynamoDB rejects.`,fv)]:[]}function Va(t,e,n,s){let[i,r]=[e,n].map(({fact:o})=>jx(s(o)));return i!==void 0&&r!==void 0&&
i!==r?[t]:[]}function jx(t){let e=t.flatMap(n=>n.kind==="value"?[(0,Ff.canonical)(n.value)]:[]);return e.length===t.length?
e.sort().join():void 0}function dv(t,{region:e}){return t.map(n=>n.kind==="value"&&e!==void 0?{...n,value:(0,Ff.canonical)(
n.value).replaceAll(e,"<region>")}:n)}function Fx(t){return t.map(e=>e.kind==="value"&&Array.isArray(e.value)?{...e,value:e.
value.map(Ff.canonical).sort()}:e)}});var bv=d(Ya=>{"use strict";Object.defineProperty(Ya,"__esModule",{value:!0});Ya.replicationNotDenied=void 0;var hv=b(),Kx=_(),
Bx=qi(),bn=K(),Bf=fs(),Ux=Se(),Wx=We(),Kf=`Exempt the service-linked roles for replication and auto scaling in each Deny\
: ${Bf.ROLE_EXEMPTION}. For replicas in other accounts, exempt AWS services too: BoolIfExists \`aws:PrincipalIsAWSService\
\` with "false".`;Ya.replicationNotDenied={name:"ReplicationNotDenied",title:"No policy of a table with replicas denies \
requests that replication needs",why:"Replication and auto scaling call DynamoDB with service-linked roles. A replica wh\
ose policy denies the replication role stops replicating. After 20 hours, DynamoDB permanently converts it to a single-R\
egion table.",remedy:Kf,controls:{},guarded:!0,check:t=>[...(0,Ux.checkReplicas)(t,e=>Vx(e)?[...(0,bn.matchBranches)(e.fact.
policy,Yx,e),...(0,bn.matchBranches)(e.fact.streamPolicy,Jx,e)]:[]),...Hx(t)]};function Vx(t){return mv(t)||t.table.opaque!==
void 0}function mv({table:{replicas:t,replicationAccounts:e}}){return t.length>1||e.length>1}var Gx=new Bf.PolicyMemory(
Bx.analyzeReplication);function yv(t){return{value:(e,n)=>{let s=t==="table"?n.inText:`the stream of ${n.inText}`,i=gv(e,
(0,Bf.policySubject)(n,t),s);return mv(n)?i:i.map(bn.asWarning)},absent:()=>[],unverifiable:()=>[]}}var Yx=yv("table"),Jx=yv(
"stream");function gv(t,e,n){let{denied:s,possiblyDenied:i}=Gx.ask(t,e);return[...s.length===0?[]:[(0,bn.violation)(`The\
 policy of ${n} denies requests that replication needs: ${s.join("; ")}.`,Kf)],...i.length===0?[]:[(0,bn.asWarning)((0,bn.
violation)(`The policy of ${n} may deny requests that replication needs: ${i.join("; ")}.`,Kf))]]}function Hx(t){return t.
tables.some(({replicas:n,replicationAccounts:s})=>n.length>1||s.length>1)?(0,Wx.checkCalls)(t,[{service:"dynamodb",action:"\
putResourcePolicy",check:n=>{let s=(0,Kx.parseJson)((0,hv.textOrNone)((0,hv.at)(n,"Policy")));return s===void 0?[]:gv(s,
{kind:"table"},"the table that the custom resource sets").map(bn.asWarning)}}]):[]}});var wv=d(Ha=>{"use strict";Object.defineProperty(Ha,"__esModule",{value:!0});Ha.resourcePolicyDeployable=void 0;var zx=P(),
Uf=qi(),Sn=K(),Ja=fs(),Xx=Se(),Qx=Si(),Zx=Lt();Ha.resourcePolicyDeployable={name:"ResourcePolicyDeployable",title:"Dynam\
oDB and KMS accept the policies, and the policies take effect",why:"A policy that DynamoDB or KMS rejects fails the depl\
oyment. A policy that names another resource is accepted but has no effect.",remedy:'Use `Resource: "*"`, actions that t\
he resource supports, and principals that exist. Attach policies to new replicas in a second deployment.',controls:{},guarded:!1,
check:(t,{newReplicas:e})=>[...(0,Xx.checkReplicas)(t,n=>[...(0,Sn.matchBranches)(n.fact.policy,nj,n),...(0,Sn.matchBranches)(
n.fact.streamPolicy,sj,n),...oj(n,e)]),...(0,Zx.checkKeys)(t,tj)]};var ej=new Qx.TextMemory;function tj({policy:t}){return(0,Sn.
matchBranches)(t,{value:e=>ej.ask(JSON.stringify(e),()=>(0,Uf.keyPolicyDeployability)(e)).map(({message:n,fix:s})=>(0,Sn.
violation)(`The policy of the table's key will not work: ${n}.`,s)),absent:()=>[],unverifiable:()=>[]})}function Sv(t){return{
value:(e,n)=>rj(e,n,t).map(({severity:s,message:i,fix:r})=>{let o=t==="table"?n.inText:`the stream of ${n.inText}`,a=(0,Sn.
violation)(`The policy of ${o} will not work: ${i}.`,r);return s==="error"?a:(0,Sn.asWarning)(a)}),absent:()=>[],unverifiable:()=>[]}}
var nj=Sv("table"),sj=Sv("stream"),ij=new Ja.PolicyMemory(Uf.deployability);function rj(t,e,n){if((0,Ja.isOwnDeny)(t,n,()=>(0,Ja.
policySubject)(e,n)))return[];let s=(0,Ja.policySubject)(e,n),{logicalId:i}=e.table.where;return e.fact.policySource==="\
template"&&(0,zx.hasIntrinsic)(t)&&JSON.stringify(t).includes(i)?(0,Uf.deployability)(t,{...s,ownLogicalId:i}):ij.ask(t,
s)}function oj({fact:t,name:e},n){let{local:s,region:i,policySource:r}=t;return!s&&i!==void 0&&n.includes(i)&&[t.policy,
t.streamPolicy].some(c=>c.some(l=>l.kind==="value"))&&r==="template"?[(0,Sn.violation)(`${e} is created by this deployme\
nt (context cdk-secure-table:newReplicas), which cannot attach its policy yet.`,`Remove the policy of the replica in ${i}\
 from this deployment. Add it in a second deployment, without the context.`)]:[]}});var kv=d(za=>{"use strict";Object.defineProperty(za,"__esModule",{value:!0});za.streamTlsOnly=void 0;var _v=b(),aj=Ka(),
Ft=K(),Ve=fs(),cj=Se(),lj=We();za.streamTlsOnly={name:"StreamTlsOnly",title:"Every stream of a table denies requests tha\
t don't use TLS",why:"A stream contains the items that change. Streams have their own resource policy: the policy of the\
 table does not apply to them.",remedy:Ve.STREAM_TLS_FIX,controls:aj.TLS_CONTROLS,guarded:!0,check:t=>[...(0,cj.checkReplicas)(
t,e=>(0,Ve.exceptNewReplica)(e,(0,Ft.matchBranches)(e.table.stream,uj,e))),...dj(t)]};var uj={value:(t,e)=>t?(0,Ft.matchBranches)(
e.fact.streamPolicy,vv,e):[],absent:()=>[],unverifiable:(t,e)=>(0,Ft.matchBranches)(e.fact.streamPolicy,vv,e).length===0?
[]:[(0,Ft.unverifiable)(`Whether ${e.inText} has a stream that accepts requests without TLS cannot be determined: ${t}.`,
Ve.STREAM_TLS_FIX)]},vv={value:(t,e)=>(0,Ve.checkTls)(t,"stream",()=>(0,Ve.policySubject)(e,"stream"),()=>`the stream of\
 ${e.inText}`),absent:({inText:t})=>[(0,Ft.violation)(`The stream of ${t} has no resource policy and accepts requests wi\
thout TLS.`,Ve.STREAM_TLS_FIX)],unverifiable:(t,{inText:e})=>[(0,Ft.unverifiable)(`The resource policy of the stream of ${e}\
 cannot be determined: ${t}.`,Ve.STREAM_TLS_FIX)]};function dj(t){return(0,lj.checkCalls)(t,[...(0,Ve.policyCalls)("stre\
am"),{service:"dynamodb",action:"updateTable",check:e=>fj((0,_v.at)(e,"StreamSpecification","StreamEnabled"))}])}function fj(t){
switch(t===void 0?!1:(0,_v.booleanOf)(t)){case!0:return[(0,Ft.violation)("The custom resource enables a stream, which ha\
s no resource policy and accepts requests without TLS.",Ve.STREAM_TLS_FIX)];case!1:return[];case void 0:return[(0,Ft.unverifiable)(
"Whether the custom resource enables a stream cannot be determined.",Ve.STREAM_TLS_FIX)]}}});var Av=d(Qa=>{"use strict";Object.defineProperty(Qa,"__esModule",{value:!0});Qa.tableKeyForTablesOnly=void 0;var pj=qi(),
Xa=K(),hj=Si(),Ov="Give the resource its own key, or use the AWS managed key for its service.";Qa.tableKeyForTablesOnly=
{name:"TableKeyForTablesOnly",title:"A key that is usable only through DynamoDB encrypts only tables",why:"The policy of\
 such a key allows only calls through DynamoDB (kms:ViaService). A stream, queue, topic, bucket, function, log group or \
vault cannot encrypt with it, and fails at deployment or at its first use.",remedy:Ov,controls:{},guarded:!1,check:t=>t.
related.keyUses.flatMap(e=>(0,Xa.findings)({where:e.where,subjects:[]},mj(e)))};function mj({property:t,encryption:e}){return(0,Xa.
matchBranches)(e,{value:({key:n,lookedUp:s})=>n===void 0||!gj(n)?[]:[(s===void 0?Xa.violation:Xa.unverifiable)(`${t} nam\
es the key ${n.where.constructPath}, which is usable only through DynamoDB: the resource cannot encrypt with it${s===void 0?
"":`, if it is the key that is deployed (${s})`}.`,Ov)],absent:()=>[],unverifiable:()=>[]})}var yj=new hj.TextMemory;function gj({
policy:t}){return t.some(e=>e.kind==="value"&&yj.ask(JSON.stringify(e.value),()=>(0,pj.isUsableOnlyThroughDynamoDb)(e.value)))}});var Tv=d(ec=>{"use strict";Object.defineProperty(ec,"__esModule",{value:!0});ec.tlsOnly=void 0;var Wf=b(),bj=Ka(),Za=K(),
Kt=fs(),Sj=Se(),wj=We();ec.tlsOnly={name:"TlsOnly",title:"Every table and replica denies requests that don't use TLS",why:"\
DynamoDB accepts plain HTTP. A Deny statement in the resource policy rejects such requests of every principal. Each repl\
ica needs its own policy.",remedy:Kt.TLS_FIX,controls:bj.TLS_CONTROLS,guarded:!0,check:t=>[...(0,Sj.checkReplicas)(t,e=>(0,Kt.
exceptNewReplica)(e,(0,Za.matchBranches)(e.fact.policy,vj,e))),..._j(t)]};var vj={value:(t,e)=>(0,Kt.checkTls)(t,"table",
()=>(0,Kt.policySubject)(e,"table"),()=>e.inText),absent:({name:t})=>[(0,Za.violation)(`${t} has no resource policy and \
accepts requests without TLS.`,Kt.TLS_FIX)],unverifiable:(t,{inText:e})=>[(0,Za.unverifiable)(`The resource policy of ${e}\
 cannot be determined: ${t}.`,Kt.TLS_FIX)]};function _j(t){return(0,wj.checkCalls)(t,[...(0,Kt.policyCalls)("table"),{service:"\
dynamodb",action:"updateTable",check:e=>(0,Wf.listOf)((0,Wf.at)(e,"ReplicaUpdates")).filter(n=>(0,Wf.at)(n,"Create")!==void 0).
map(()=>(0,Za.violation)("The custom resource adds a replica, which has no resource policy and accepts requests without \
TLS.",Kt.TLS_FIX))}])}});var tc=d(dt=>{"use strict";Object.defineProperty(dt,"__esModule",{value:!0});dt.GUARDED=dt.CATALOGUE=void 0;dt.rulesFor=
Uj;var kj=mb(),Oj=yb(),Aj=Ab(),Tj=Ow(),Ej=Tw(),Pj=Pw(),Nj=Rw(),Mj=Dw(),Rj=Fw(),Ij=Jw(),Cj=Qw(),qj=tv(),Lj=ov(),Dj=lv(),$j=pv(),
xj=bv(),jj=wv(),Fj=kv(),Kj=Av(),Bj=Tv();dt.CATALOGUE=[Tj.customerManagedKey,Cj.keyRotation,Rj.keyPolicyScope,Ij.keyRetained,
Mj.keyAccess,Kj.tableKeyForTablesOnly,Bj.tlsOnly,Fj.streamTlsOnly,xj.replicationNotDenied,jj.resourcePolicyDeployable,Dj.
pointInTimeRecovery,Nj.deletionProtection,kj.backupPlan,$j.replicaParity,qj.kinesisDestinationEncrypted,Ej.daxEncryptionAtRest,
Pj.daxEncryptionInTransit,Oj.backupVaultCustomerManagedKey,Lj.plaintextEndpoint,Aj.contributorInsightsPlaintextKeys];function Uj(t){
return dt.CATALOGUE.filter(e=>e.controls[t]!==void 0)}dt.GUARDED=dt.CATALOGUE.filter(t=>t.guarded)});var Mv=d(Vf=>{"use strict";Object.defineProperty(Vf,"__esModule",{value:!0});Vf.runRules=Wj;var Pv=Ne(),Nv=b();function Wj(t,e,n){
return e.flatMap(s=>Vj(s.check(t,n)).map(i=>({rule:s,finding:i})))}function Vj(t){if(t.every(({when:n})=>n===void 0))return t;
let e=new Map;return t.forEach(n=>(0,Nv.addTo)(e,JSON.stringify([(0,Pv.identityOf)(n.where),n.finding,n.severity]),n)),[
...e.values()].map(Gj)}function Gj(t){let[e]=t,n=new Map;return t.forEach(({message:s,when:i})=>i===void 0?n.set(s,[]):(0,Nv.
addTo)(n,s,i)),{...e,message:[...n].map(([s,i])=>Yj(i)+s).join(" "),fix:[...new Set(t.map(({fix:s})=>s))].join(" "),subjects:[
...new Map(t.flatMap(({subjects:s})=>s).map(s=>[JSON.stringify([(0,Pv.identityOf)(s.where),s.region,s.foreignKey]),s])).
values()]}}function Yj(t){let e=new Set(t.map(({decisions:o})=>JSON.stringify(o)));if(t.length===0||e.size===t[0].all.length)
return"";let n=Ev(t[0].all),s=Ev(t).filter(o=>!n.includes(o)),[i]=t;return`If ${(s.length>0?s:i.decisions.filter(o=>!n.includes(
o))).join(" and ")}: `}function Ev(t){let[e,...n]=t;return e.decisions.filter(s=>n.every(({decisions:i})=>i.includes(s)))}});var Rv=d(bs=>{"use strict";Object.defineProperty(bs,"__esModule",{value:!0});bs.ACKNOWLEDGED_RULES=void 0;bs.acknowledgement=
Jj;bs.ACKNOWLEDGED_RULES="aws:cdk:acknowledged-rules";function Jj(t,e,n){let s=new Set(n.flatMap(i=>[i,...e.map(r=>`${r}\
::${i}`)]));for(let{data:i}of t.filter(({type:r})=>r===bs.ACKNOWLEDGED_RULES)){let r=Object.entries(i??{}).find(([o])=>s.
has(o.replace(/^annotation::/i,"")));if(r!==void 0)return String(r[1])}}});var Gf=d(nc=>{"use strict";Object.defineProperty(nc,"__esModule",{value:!0});nc.TableRule=void 0;var Iv;(function(t){t.CUSTOMER_MANAGED_KEY=
"CustomerManagedKey",t.KEY_ROTATION="KeyRotation",t.KEY_POLICY_SCOPE="KeyPolicyScope",t.KEY_RETAINED="KeyRetained",t.KEY_ACCESS=
"KeyAccess",t.TABLE_KEY_FOR_TABLES_ONLY="TableKeyForTablesOnly",t.TLS_ONLY="TlsOnly",t.STREAM_TLS_ONLY="StreamTlsOnly",t.
REPLICATION_NOT_DENIED="ReplicationNotDenied",t.RESOURCE_POLICY_DEPLOYABLE="ResourcePolicyDeployable",t.POINT_IN_TIME_RECOVERY=
"PointInTimeRecovery",t.DELETION_PROTECTION="DeletionProtection",t.BACKUP_PLAN="BackupPlan",t.REPLICA_PARITY="ReplicaPar\
ity",t.KINESIS_DESTINATION_ENCRYPTED="KinesisDestinationEncrypted",t.DAX_ENCRYPTION_AT_REST="DaxEncryptionAtRest",t.DAX_ENCRYPTION_IN_TRANSIT=
"DaxEncryptionInTransit",t.BACKUP_VAULT_CUSTOMER_MANAGED_KEY="BackupVaultCustomerManagedKey",t.PLAINTEXT_ENDPOINT="Plain\
textEndpoint",t.CONTRIBUTOR_INSIGHTS_PLAINTEXT_KEYS="ContributorInsightsPlaintextKeys"})(Iv||(nc.TableRule=Iv={}))});var Yf=d(Ie=>{"use strict";Object.defineProperty(Ie,"__esModule",{value:!0});Ie.EXEMPTION_METADATA=void 0;Ie.exemptionsIn=
Lv;Ie.isExempt=Hj;Ie.covers=Dv;Ie.keyAsText=zj;Ie.validExemption=$v;Ie.problemOf=xv;var ke=b(),Cv=Gf(),qv=_();Ie.EXEMPTION_METADATA=
"cdk-secure-table:exemption";function Lv(t){return(0,ke.listOf)((0,ke.at)(t,Ie.EXEMPTION_METADATA))}function Hj(t,e,n){return Lv(
t).some(s=>xv(s)===void 0&&Dv($v(s),e,n))}function Dv({rules:t,regions:e},n,s){return t.includes(n)&&(e===void 0||s!==void 0&&
e.includes(s))}function zj(t){let e=(0,qv.composeText)(t);return typeof e=="string"?(0,qv.display)(e):JSON.stringify(t)}
function $v(t){let[e,n]=[(0,ke.at)(t,"regions"),(0,ke.at)(t,"until")];return{rules:(0,ke.listOf)((0,ke.at)(t,"rules")).map(
String),regions:e===void 0?void 0:(0,ke.listOf)(e).map(String),reason:String((0,ke.at)(t,"reason")),until:n===void 0?void 0:
String(n)}}function xv(t){let[e,n,s,i]=["rules","regions","reason","until"].map(o=>(0,ke.at)(t,o)),r=(0,ke.listOf)(e).filter(
o=>!Object.values(Cv.TableRule).includes(o));if(typeof s!="string"||s.trim()==="")return{code:"ExemptionWithoutReason",what:"\
The exemption has no reason",remedy:"Give the justification in `reason`. It is shown to auditors."};if((0,ke.listOf)(e).
length===0)return{code:"ExemptionWithoutRules",what:"The exemption lists no rules",remedy:"List the rules in `rules`, fo\
r example `[TableRule.TLS_ONLY]`."};if(r.length>0)return{code:"ExemptionFromUnknownRule",what:`The exemption lists unkno\
wn rules (${r.map(Xj).join(", ")})`,remedy:`Use values of TableRule: ${Object.values(Cv.TableRule).join(", ")}.`};if((0,ke.
listOf)(n).some(o=>typeof o!="string"))return{code:"ExemptionOfUnknownRegion",what:"The exemption lists invalid Regions",
remedy:"List Regions by name, for example `us-east-1`."};if(i!==void 0&&!Zj(i))return{code:"ExemptionWithoutDate",what:`\
The exemption ends on ${JSON.stringify(i)}, which is not a date`,remedy:"Write `until` as YYYY-MM-DD, for example `2099-\
12-31`."};if(typeof i=="string"&&i<Qj())return{code:"ExemptionExpired",what:`The exemption ended on ${i}`,remedy:"Make t\
he table compliant, or renew the exemption with a current reason."}}function Xj(t){return t===void 0?"undefined":JSON.stringify(
t)}function Qj(){return new Date().toISOString().slice(0,10)}function Zj(t){return typeof t=="string"&&/^\d{4}-\d{2}-\d{2}$/.
test(t)&&!Number.isNaN(Date.parse(t))&&new Date(t).toISOString().startsWith(t)}});var zf=d(Ss=>{"use strict";Object.defineProperty(Ss,"__esModule",{value:!0});Ss.EXEMPTION_RULE=void 0;Ss.applyExemptions=
sF;var sc=Yf(),Jf=b(),eF=W(),tF=Gf(),nF=_(),ic=Ne();Ss.EXEMPTION_RULE={name:"Exemption",title:"Exemptions are valid and \
match a finding",why:"An exemption turns rules off for a table. One that is invalid or matches no finding may hide a lat\
er mistake.",remedy:"Fix or remove the exemption.",controls:{},guarded:!0};function sF(t,e){let n=new Hf(e),s=new Map(t.
flatMap(o=>n.covering(o).slice(0,1).map(a=>[o,a]))),i=t.filter(o=>e.reports(o));return e.allowed&&s.forEach((o,a)=>e.reports(
a)&&e.exempted?.(a,o)),[...e.allowed?i.filter(o=>!s.has(o)):i.map(o=>s.has(o)?lF(o):o),...n.invalid.filter(({finding:o})=>e.
reportsInvalid(o.where)),...n.unused(e)]}var Hf=class{invalid=[];all=[];byResource=new Map;ofTemplates=[];ofConstructs=new Map;constructor({
exemptions:e,declared:n}){e.forEach(s=>this.enter(s)),n.forEach(({where:s,exemption:i})=>this.entryOf(s,i))}covering({rule:e,
finding:n}){let{where:s,subjects:i}=n,o=i.some(u=>(0,ic.identityOf)(u.where)===(0,ic.identityOf)(s))?[]:iF(n).map(u=>this.
matching({where:s,region:u},e.name)),a=i.map(u=>this.matching(u,e.name)),l=[o,a].some(u=>u.length>0&&u.every(f=>f.length>
0))?[...o,...a].flat():[];return l.forEach(u=>u.used.add(e.name)),l}unused({reportsUnused:e}){return this.all.flatMap(({
where:n,rules:s,regions:i,used:r,reason:o})=>s.filter(a=>!r.has(a)&&e(a,n)).map(a=>jv(n,"warning",`The exemption from ${a}\
 matches no finding (reason: ${o}).`,n.logicalId===""||n.region!==void 0||i===void 0?rF:oF)))}matching({where:e,region:n,
foreignKey:s},i){let r=e.logicalId===""||s!==void 0&&i!==String(tF.TableRule.CUSTOMER_MANAGED_KEY),o=this.ofTemplates.filter(
({fact:a})=>aF(e,a.where)&&(a.key===void 0?r:cF(a.key,s,n)));return[...(this.byResource.get((0,ic.identityOf)(e))??[]).filter(
a=>(0,sc.covers)(a,i,n)),...o.filter(({entry:a,fact:c})=>(0,sc.covers)(a,i,n??c.key?.split(":")[3])).map(({entry:a})=>a)]}enter(e){
let{where:n,exemption:s}=e,i=(0,sc.problemOf)(s);if(i!==void 0){this.invalid.push(jv(n,"error",`${i.what}.`,i.remedy));return}
let r=this.entryOf(n,s);n.logicalId===""?this.ofTemplates.push({fact:e,entry:r}):(0,Jf.addTo)(this.byResource,(0,ic.identityOf)(
n),r)}entryOf(e,n){let s=(0,Jf.at)(n,"of")===void 0?void 0:(0,Jf.canonical)({...n,key:void 0}),i=s===void 0?void 0:this.
ofConstructs.get(s);if(i!==void 0)return i;let r={...(0,sc.validExemption)(n),where:e,used:new Set};return this.all.push(
r),s!==void 0&&this.ofConstructs.set(s,r),r}};function iF({where:t,subjects:e}){return t.region!==void 0||e.length===0?[
t.region]:[...new Set(e.map(({region:n})=>n))]}var rF="Remove the exemption.",oF="Remove the exemption, or omit its `reg\
ions`: the Region of the stack is unknown unless the stack has an `env`.";function aF(t,e){return t.templateFile!==void 0||
e.templateFile!==void 0?t.templateFile===e.templateFile:t.constructPath===e.constructPath||t.constructPath.startsWith(`${e.
constructPath}/`)}function cF(t,e,n){if(e===void 0||t===e)return t===e;let[s,i]=t.startsWith("arn:")?[t,e]:[e,t],r=s.split(
":"),o=n===void 0||r[3]===n||(0,nF.hasPlaceholder)(r[3]??"");return r.length===6&&o&&(r[5]===i||r[5]===`key/${i}`)}function lF(t){
let{message:e,where:n}=t.finding,s=(0,eF.becomesTable)(n.resourceType)?"The exemption of the table":"The exemption";return{
...t,finding:{...t.finding,message:`${e} ${s} has no effect here (allowExemptions: false).`}}}function jv(t,e,n,s){return{
rule:Ss.EXEMPTION_RULE,finding:{where:t,severity:e,message:n,fix:s,subjects:[{where:t}]}}}});var Kv=d(Xf=>{"use strict";Object.defineProperty(Xf,"__esModule",{value:!0});Xf.readExemptions=fF;var uF=I(),Fv=Yf(),rc=b(),
dF=_();function fF(t,e){let n=(0,Fv.exemptionsIn)((0,rc.at)(e.document,"Metadata")??{}).map(s=>({where:e.locate(),exemption:s,
key:pF(t,e,(0,rc.textOrNone)((0,rc.at)(s,"key")))}));for(let s of e.resources.values()){let i=(0,rc.at)(s.entry,"Metadat\
a");i!==void 0&&(0,Fv.exemptionsIn)(i).forEach(r=>n.push({where:e.locate(s),exemption:r}))}return n}function pF(t,e,n){let s=n.
startsWith("{")?(0,dF.parseJson)(n)??n:n.includes("${")?{"Fn::Sub":n}:n,[i]=(0,uF.valuesOf)(t.evaluate(s,e));return n===
""||i===void 0?void 0:t.keyName(i)}});var tp=d(Wi=>{"use strict";Object.defineProperty(Wi,"__esModule",{value:!0});Wi.AssetFiles=void 0;Wi.readJson=Wv;var Uv=require("fs"),
Qf=require("path"),Bt=b(),hF=_(),Zf=class{byDirectory=new Map;find(e,n){return yF.test(ep((0,Bt.textOrNone)(Bv(e))))?this.
upload(e,n):void 0}upload(e,n){let{file:s}=n.origin,i=Bv(e);if(s===void 0||typeof i!="string")return;let r=(0,Qf.dirname)(
s),o=this.byDirectory.get(r)??mF(r);return this.byDirectory.set(r,o),o.get(ep(i))}};Wi.AssetFiles=Zf;function Bv(t){return(0,hF.
joinedParts)(t)?.at(-1)??t}function mF(t){let e=(0,Uv.readdirSync)(t).filter(n=>n.endsWith(".assets.json")).map(n=>Wv((0,Qf.
join)(t,n)));return new Map(e.flatMap(n=>(0,Bt.entriesOf)((0,Bt.at)(n,"files"))).flatMap(([,n])=>{let s=(0,Bt.at)(n,"sou\
rce","path"),i=(0,Bt.entriesOf)((0,Bt.at)(n,"destinations")).map(([,r])=>ep((0,Bt.textOrNone)((0,Bt.at)(r,"objectKey"))));
return typeof s=="string"?i.map(r=>[r,(0,Qf.join)(t,s)]):[]}))}var yF=/[0-9a-f]{32}/;function ep(t){return t.slice(t.lastIndexOf(
"/")+1)}function Wv(t){try{return JSON.parse((0,Uv.readFileSync)(t,"utf8"))}catch{return null}}});var Vi=d(Z=>{"use strict";Object.defineProperty(Z,"__esModule",{value:!0});Z.Answers=Z.NOTHING_ASSIGNED=Z.OTHER=Z.TOO_MANY_CASES=
Z.IMPOSSIBLE=void 0;var gF=b();Z.IMPOSSIBLE=new Error("CloudFormation does not deploy this case");Z.TOO_MANY_CASES=new Error(
"There are too many cases");Z.OTHER="\0other";var bF=4096;Z.NOTHING_ASSIGNED=[new Map];var np=class{known=new Map;of(e,n){
let s=this.known.get(e)??new sp(e,(i,r)=>this.allowed(i,r));return this.known.set(e,s),s.to(n)}allowed(e,n){try{return this.
of(e,n).flatMap(({assignments:s})=>s)}catch(s){if(s===Z.TOO_MANY_CASES)return n;throw s}}};Z.Answers=np;var sp=class{question;allowed;variables=new Set;byValues=new Map;byAssignments=new WeakMap;constructor(e,n){
this.question=e,this.allowed=n}to(e){let n=this.byAssignments.get(e)??this.group(this.extend(e));return this.byAssignments.
set(e,n),n}group(e){let n=new Map;for(let s of e){let i=this.answer(s);i!==Z.IMPOSSIBLE&&(0,gF.addTo)(n,i,s)}return[...n].
map(([s,i])=>({answer:s,assignments:i}))}extend(e){let n=e;for(let r=-1;r!==this.variables.size;)r=this.variables.size,n=
[...this.variables].reduce(SF,n),n.forEach(o=>this.answer(o));let s=[...this.variables].filter(r=>e.some(o=>!o.has(r)));
return[...new Set(s.flatMap(r=>r.rules??[]))].filter(r=>r!==this.question).reduce((r,o)=>this.allowed(o,r),n)}answer(e){
let n=JSON.stringify([...this.variables].map(s=>e.get(s)));if(!this.byValues.has(n)){let s=this.variables.size,i=this.evaluate(
r=>(this.variables.add(r),e.get(r)??r.candidates[0]));if(s!==this.variables.size){this.byValues.clear();return}this.byValues.
set(n,i)}return this.byValues.get(n)}evaluate(e){try{return this.question.answer(e)}catch(n){if(n===Z.IMPOSSIBLE)return Z.
IMPOSSIBLE;throw n}}};function SF(t,e){if(t.every(n=>n.has(e)))return t;if(t.length*e.candidates.length>bF)throw Z.TOO_MANY_CASES;
return t.flatMap(n=>n.has(e)?[n]:e.candidates.map(s=>new Map([...n,[e,s]])))}});var ac=d(oc=>{"use strict";Object.defineProperty(oc,"__esModule",{value:!0});oc.CaseCache=void 0;var ip=class{cases;undecided=new Map;decided=new Map;constructor(e){
this.cases=e}get(e,n){if(this.cases.hasValues)return n();if(this.cases.decided)return this.find(e,n);let s=this.undecided.
get(e)??n();return this.undecided.set(e,s),s}find(e,n){let s=this.decided.get(e);for(s===void 0&&(s={next:new Map},this.
decided.set(e,s));s.question!==void 0;)s=Vv(s,this.cases.ask(s.question));if(s.result===void 0){let{result:i,questions:r}=this.
cases.recorded(n);for(let o of new Set(r))s.question=o,s=Vv(s,this.cases.ask(o));s.result={value:i}}return s.result.value}};
oc.CaseCache=ip;function Vv(t,e){let n=t.next.get(e)??{next:new Map};return t.next.set(e,n),n}});var Yv=d(cc=>{"use strict";Object.defineProperty(cc,"__esModule",{value:!0});cc.Cases=void 0;var Gi=Vi(),wF=64,Gv={decisions:[],
undecided:!0},rp=class{answers=new Gi.Answers;current;fixed;get decided(){return this.current!==void 0||this.fixed!==void 0}get hasValues(){
return this.fixed!==void 0}ask(e){return this.fixed===void 0?this.current.ask(e,this.answers):e.answer(this.fixed)}withValues(e,n){
return this.during(void 0,e,n)}outside(e){return this.during(void 0,void 0,e)}recorded(e){let{current:n}=this;if(n===void 0)
return{result:e(),questions:[]};let s=n.asked.length;return{result:e(),questions:n.asked.slice(s)}}each(e){let n=[];for(let s=new op(
[]);s!==void 0;s=s.next()){try{let i=this.during(s,void 0,e);n.push(s.decisions.length===0?{value:i}:{value:i,when:{decisions:s.
decisions}})}catch(i){if(i===Gi.TOO_MANY_CASES)return[{value:this.outside(e),when:Gv}];if(i!==Gi.IMPOSSIBLE)throw i}if(n.
length>wF)return[{value:this.outside(e),when:Gv}]}return n.length===0?[{value:this.outside(e)}]:n}during(e,n,s){let[i,r]=[
this.current,this.fixed];this.current=e,this.fixed=n;try{return s()}finally{this.current=i,this.fixed=r}}};cc.Cases=rp;var op=class t{script;decisions=[];asked=[];known=new Map;choices=[];assignments=Gi.
NOTHING_ASSIGNED;constructor(e){this.script=e}ask(e,n){return this.asked.push(e),this.known.has(e)||this.known.set(e,this.
decide(e,n)),this.known.get(e)}next(){let e=this.choices.map(({chosen:n})=>n);for(let n=e.length-1;n>=0;n--)if(e[n]+1<this.
choices[n].count)return new t([...e.slice(0,n),e[n]+1])}decide(e,n){let s=n.of(e,this.assignments);if(s.length===0)throw Gi.
IMPOSSIBLE;let i=s.length===1?0:this.script[this.choices.length]??0,{answer:r,assignments:o}=s[i];return this.assignments=
o,s.length>1&&(this.choices.push({chosen:i,count:s.length}),this.decisions.push(e.describe(r))),r}}});var zv=d(Yi=>{"use strict";Object.defineProperty(Yi,"__esModule",{value:!0});Yi.Conditions=void 0;Yi.operandOf=kF;var vF=Vi(),
Jv=P(),ne=b(),_F=_();function kF(t,e){return(0,ne.isScalar)(t)&&(0,_F.isKnown)(String(t))?{text:String(t)}:{unknown:t,variable:e}}
var ap=class{variables;operand;questions=new WeakMap;answers=new WeakMap;rules=new WeakMap;constructor(e,n){this.variables=
e,this.operand=n}named(e,n){let s=this.questions.get(n)??new Map;this.questions.set(n,s);let i=s.get(e)??{answer:r=>this.
answer(i,e,n,r),describe:r=>`${e} is ${r}`};return s.set(e,i),i}rulesAbout(e,n){let s=(0,ne.at)(n.document,"Rules")??{},
i=this.rules.get(n)??(0,ne.entriesOf)((0,Jv.hasMacro)(s)?{}:s).map(([r,o])=>({text:JSON.stringify(o),question:this.rule(
r,o,n)}));return this.rules.set(n,i),i.filter(({text:r})=>r.includes(JSON.stringify(e))).map(({question:r})=>r)}rule(e,n,s){
let i=(0,ne.at)(n,"RuleCondition"),r=(0,ne.listOf)((0,ne.at)(n,"Assertions")).map(o=>(0,ne.at)(o,"Assert"));return{answer:o=>{
let a=c=>c===void 0||this.isTrue(c,{template:s,valueOf:o},0);if(a(i)&&!r.every(a))throw vF.IMPOSSIBLE;return!0},describe:()=>`\
the rule ${e} holds`}}answer(e,n,s,i){let r=this.answers.get(i)??new Map;this.answers.set(i,r);let o={template:s,valueOf:i};
if(!r.has(e)){r.set(e,void 0);let a=(0,ne.at)(s.document,"Conditions"),c=(0,ne.at)(a,"Fn::Transform")===void 0?(0,ne.at)(
a,n):void 0;r.set(e,c===void 0?this.isUnknownTrue({Condition:n},o):this.isTrue(c,o,0))}return r.get(e)??this.isUnknownTrue(
{Condition:n},o)}isTrue(e,n,s){let[i,r]=(0,ne.isObject)(e)&&Object.keys(e).length===1?Object.entries(e)[0]:[],o=(0,ne.isList)(
r)&&s<=Jv.DEPTH_LIMIT?r:[],a=u=>this.isTrue(u,n,s+1);if(i==="Condition"&&typeof r=="string")return this.named(r,n.template).
answer(n.valueOf);if(i==="Fn::Equals"&&o.length===2)return this.isEqual(o[0],o[1],n);if(i==="Fn::Not"&&o.length===1)return!a(
o[0]);if((i==="Fn::And"||i==="Fn::Or")&&o.length>0)return i==="Fn::And"?o.every(a):o.some(a);let[c,l]=o;return i==="Fn::\
Contains"&&o.length===2&&(0,ne.isList)(c)?c.some(u=>this.isEqual(u,l,n)):this.isUnknownTrue(e,n)}isEqual(e,n,s){let[i,r]=[
e,n].map(c=>this.operand(c,s.template,s.valueOf));if(i.text!==void 0&&r.text!==void 0)return i.text===r.text;let[o,a]=[i,
r].map(({text:c,unknown:l})=>(0,ne.canonical)(c??l)).sort();return o===a&&i.variable===r.variable?!0:!Hv(i,r)&&!Hv(r,i)&&
this.isUnknownTrue([o,a],s)}isUnknownTrue(e,{template:n,valueOf:s}){return s(this.variables.comparison((0,ne.canonical)(
e),n))==="true"}};Yi.Conditions=ap;function Hv({variable:t},{text:e}){return t!==void 0&&e!==void 0&&t.candidates.includes(
e)}});var Hi=d(Ji=>{"use strict";Object.defineProperty(Ji,"__esModule",{value:!0});Ji.TemplateSet=void 0;Ji.outputValues=Qv;var cp=oe(),
Ge=b(),lp=class{templates;exports;crossRegionValues;stacks;types;constructor(e){this.templates=e}get list(){return this.
templates}exportsNamed(e,n,{inEachCase:s}){if(this.exports===void 0){this.exports=new Map;for(let i of this.templates)for(let[
r,o]of Zv(i)){let a=s((0,Ge.at)(o,"Export","Name"),i);a!==void 0&&(0,Ge.addTo)(this.exports,a,e_(i,r,o))}}return(this.exports.
get(e)??[]).filter(({template:i})=>(0,cp.mayShareEnvironment)(i,n))}stackOutputs(e,n,s){return this.stacks??=Xv(this.templates,
i=>i.origin.stackName),(this.stacks.get(e)??[]).filter(i=>(0,cp.mayShareEnvironment)(i,s)).flatMap(i=>Qv(i,n))}crossRegionExports(e,n){
if(this.crossRegionValues===void 0){this.crossRegionValues=new Map;for(let{template:s,logicalId:i,properties:r}of this.ofType(
"Custom::CrossRegionExportWriter"))for(let[o,a]of(0,Ge.entriesOf)((0,Ge.at)(r,"WriterProps","exports")))(0,Ge.addTo)(this.
crossRegionValues,o,{template:s,name:`${i}.${o}`,value:a})}return(this.crossRegionValues.get(e)??[]).filter(({template:s})=>(0,cp.
mayEqual)(s.account,n.account))}get resources(){return this.templates.flatMap(({resources:e})=>[...e.values()])}ofType(e){
return this.types??=Xv(this.resources,n=>n.type),this.types.get(e)??[]}};Ji.TemplateSet=lp;function Qv(t,e){return Zv(t).
filter(([n])=>n===e).map(([,n])=>e_(t,e,n))}function Zv({document:t}){let e=(0,Ge.at)(t,"Outputs");return(0,Ge.at)(e,"Fn\
::Transform")===void 0?(0,Ge.entriesOf)(e):[]}function e_(t,e,n){return{template:t,name:`Outputs.${e}`,value:(0,Ge.at)(n,
"Value")??null}}function Xv(t,e){let n=new Map;return t.forEach(s=>(0,Ge.addTo)(n,e(s),s)),n}});var fp=d(wn=>{"use strict";Object.defineProperty(wn,"__esModule",{value:!0});wn.Literals=void 0;wn.allowedValues=t_;wn.ownerOf=
dp;wn.itemName=n_;var lc=P(),F=b(),OF=Hi(),up=class{templates;index;constructor(e){this.templates=e}of(e,n){return this.
index??=AF(this.templates.list),[...this.index.get(n)?.get(e)??[]]}};wn.Literals=up;function AF(t){let e=new Map,n=(s,i,r)=>{
for(let{template:o,name:a}of s_(s,i)){let c=e.get(o)??new Map;e.set(o,c);let l=c.get(a)??new Set;c.set(a,l),r.filter(F.isScalar).
forEach(u=>l.add(String(u)))}};for(let s of t){let{document:i}=s,r=(0,F.at)(i,"Mappings");TF([(0,F.at)(i,"Conditions"),(0,F.
at)(i,"Rules"),r===void 0?void 0:i],(o,a)=>{let[c,l,u]=(0,F.isList)(a)?a:[];if(o==="Fn::Equals")n(c,s,[l]),n(l,s,[c]);else if(o===
"Fn::Contains")n(l,s,(0,F.isList)(c)?c:[]);else if(o==="Fn::FindInMap"){let f=(0,F.entriesOf)((0,F.at)(r,(0,F.textOrNone)(
c)));n(l,s,f.map(([p])=>p)),n(u,s,f.flatMap(([,p])=>(0,F.entriesOf)(p).map(([m])=>m)))}}),s.parent!==void 0&&(0,F.entriesOf)(
(0,F.at)(i,"Parameters")).forEach(([o,a])=>n({Ref:o},s,t_(a)??[]))}return e}function t_(t){let e=(0,F.at)(t,"AllowedValu\
es");return(0,F.isList)(e)&&e.length>0&&e.every(F.isScalar)&&!(0,F.textOrNone)((0,F.at)(t,"Type")).startsWith("AWS::SSM:\
:")?[...new Set(e.map(String))]:void 0}function dp(t,e){let{parent:n}=e;return t.startsWith("AWS::")&&n?.resource.type===
"AWS::CloudFormation::Stack"?dp(t,n.template):e}function n_(t,e){return`${t}[${String(e)}]`}function s_(t,e,n=0){let{name:s,
argument:i}=(0,lc.asIntrinsic)(t)??{},[r,o,a]=(0,F.isList)(i)?i:[i],c=(l,u=e)=>n>lc.DEPTH_LIMIT?[]:s_(l,u,n+1);switch(s){case"\
Ref":{let l=(0,F.textOrNone)(i),u=l.startsWith("AWS::")?void 0:e.parent?.parameter(l);return u===void 0?[{name:l,template:dp(
l,e)}]:c(u,e.parent.template)}case"Fn::Sub":{let l=/^\$\{\s*([A-Za-z0-9:]+)\s*\}$/.exec((0,F.textOrNone)(r))?.[1];return l===
void 0?[]:c((0,F.at)(o,l)??{Ref:l})}case"Fn::Join":return(0,F.isList)(o)?o.length===1?c(o[0]):[]:r===","?c(o):[];case"Fn\
::Select":return(0,F.isList)(o)?[]:c(o).map(l=>({...l,name:n_(l.name,r)}));case"Fn::If":return[...c(o),...c(a)];case"Fn:\
:GetAtt":{let[l,u]=(0,lc.attributeOf)(i)??["",""];return(u.startsWith("Outputs.")?e.nested.get(l)??[]:[]).flatMap(f=>(0,OF.
outputValues)(f,u.slice(8)).flatMap(({value:p})=>c(p,f)))}default:return[]}}function TF(t,e){let n=[...t];for(;n.length>
0;){let s=n.pop();if((0,F.isList)(s))n.push(...s);else if((0,F.isObject)(s)){let i=(0,lc.asIntrinsic)(s);i!==void 0&&e(i.
name,i.argument),n.push(...Object.values(s))}}}});var pp=d(Xi=>{"use strict";Object.defineProperty(Xi,"__esModule",{value:!0});Xi.computedBy=PF;Xi.knownKey=RF;Xi.mappingOutcomes=
IF;var EF=P(),Ce=b(),zi=_();function PF(t,e){switch(t){case"Fn::Join":return NF(e);case"Fn::Split":return MF(e);case"Fn:\
:Select":return(0,Ce.isList)(e)&&e.length===2?(0,zi.selectItem)(e[0],e[1]):void 0;case"Fn::ToJsonString":return(0,zi.jsonText)(
e);case"Fn::Length":return(0,Ce.isList)(e)?e.length:void 0;default:return}}function NF(t){let[e,n]=(0,Ce.isList)(t)?t:[];
return typeof e=="string"&&(0,Ce.isList)(n)?(0,zi.joinParts)(e,n):void 0}function MF(t){let[e,n]=(0,Ce.isList)(t)?t:[];if(!(typeof e!=
"string"||e===""||typeof n!="string"))return(0,zi.isKnown)(n)||!/[a-z0-9.-]/i.test(e)?n.split(e):void 0}function RF(t){return(0,Ce.
isScalar)(t)&&(0,zi.isKnown)(String(t))?String(t):void 0}function IF(t,e,n){let[s,i,r,o,...a]=(0,Ce.isList)(t)?t:[],c=typeof s==
"string"?e.section("Mappings",s):void 0,l=(0,Ce.at)(o,"DefaultValue");if(!(CF(c)&&i!==void 0&&r!==void 0&&a.length===0&&
(o===void 0||l!==void 0)))return;let f=[n(i),n(r)],p=i_(c,f[0]).flatMap(g=>i_(g,f[1]));return p.length>0&&f.every(({text:g})=>g!==
void 0)||l===void 0?p:[...p,l]}function i_(t,{text:e,except:n}){return e===void 0?(0,Ce.entriesOf)(t).filter(([s])=>!n.includes(
s)).map(([,s])=>s):[(0,Ce.at)(t,e)].filter(s=>s!==void 0)}function CF(t){return(0,Ce.isObject)(t)&&[t,...Object.values(t)].
every(EF.isPlainObject)}});var l_=d(dc=>{"use strict";Object.defineProperty(dc,"__esModule",{value:!0});dc.Variables=void 0;var Qi=Vi(),uc=fp(),qF=P(),
Ut=b(),r_=wi(),LF=_(),o_=I(),a_=pp(),hp=class{cases;literals;rulesAbout;questions=new WeakMap;comparisons=new WeakMap;constructor(e,n,s){
this.cases=e,this.literals=n,this.rulesAbout=s}named(e,n){let s=(0,uc.ownerOf)(e,n);return c_(this.questions,s,e,()=>this.
parameter(e,s))}of(e,n){let s=typeof e=="string"?(0,LF.pseudoParameterOf)(e):xF(e,n);return s===void 0?void 0:this.named(
s,n)}valuesOf(e){let n=this.cases.decided?[this.cases.ask(e)]:e.candidates;return n.includes(Qi.OTHER)?void 0:n}valueOfPseudoParameter(e,n){
let s=e==="AWS::Partition"||e==="AWS::URLSuffix"?this.valueOfPseudoParameter("AWS::Region",n):void 0;return(s===void 0?void 0:
e==="AWS::Partition"?(0,r_.partitionOf)(s):(0,r_.domainSuffixOf)(s))??this.valuesOf(this.named(e,n))?.[0]}outcomesOf(e,n){
let s=Zi(n.section("Parameters",e));return this.valuesOf(this.named(e,n))?.flatMap(i=>(0,o_.value)(s?mp(i):i))}passed(e,n,s,i){
let r=i.section("Parameters",s),o=(0,a_.knownKey)(e);if(Zi(r))return o===void 0?void 0:(0,o_.value)(mp(o));let a=(0,uc.allowedValues)(
r),c=o!==void 0?[o]:n===void 0||!this.cases.decided?void 0:this.valuesOf(n)??[];if(!(a===void 0||c?.some(l=>a.includes(l)))){
if(c!==void 0&&this.cases.decided)throw Qi.IMPOSSIBLE;return o===void 0?this.outcomesOf(s,i):void 0}}mappingKey(e,n){let s=n===
void 0||!this.cases.decided?(0,a_.knownKey)(e):this.cases.ask(n);return s===Qi.OTHER?{except:n.candidates}:{text:s,except:[]}}comparison(e,n){
return c_(this.comparisons,n,e,()=>({candidates:["true","false"],answer(s){return s(this)==="true"},describe:s=>`${e} is\
 ${s}`}))}parameter(e,n){let[,s,i]=/^(.*)(\[\d+\])$/.exec(e)??[void 0,e],r=n.section("Parameters",s),o=DF(s,r,n),a=i!==void 0||
!Zi(r),l=(o!==void 0?$F(o,i):a?(0,uc.allowedValues)(r):void 0)??[...this.literals.of(e,n),Qi.OTHER];return{candidates:l,
rules:l.length===1?[]:this.rulesAbout(s,n),answer(u){return u(this)},describe:u=>u===Qi.OTHER?`${e} is none of the value\
s that the template names`:`${e} is ${u}`}}};dc.Variables=hp;function DF(t,e,{origin:n}){return(0,Ut.textOrNone)((0,Ut.at)(
e,"Type")).startsWith("AWS::SSM::")?void 0:n.parameters?.get(t)}function $F(t,e){let n=e===void 0?t:mp(t)[Number(e.slice(
1,-1))];return n===void 0?void 0:[n]}function Zi(t){return/CommaDelimitedList|List</.test((0,Ut.textOrNone)((0,Ut.at)(t,
"Type")))}function mp(t){return t.split(",").map(e=>e.trim())}function xF(t,e){let{name:n,argument:s}=(0,qF.asIntrinsic)(
t)??{};if(n==="Ref"&&typeof s=="string"){let c=e.section("Parameters",s);return c===void 0||Zi(c)?void 0:s}let[i,r]=(0,Ut.
isList)(s)?s:[],o=(0,Ut.textOrNone)((0,Ut.at)(r,"Ref"));return Zi(e.section("Parameters",o))?n==="Fn::Select"&&(0,Ut.isScalar)(
i)&&/^\d+$/.test(String(i))?(0,uc.itemName)(o,i):n==="Fn::Join"&&i===","?o:void 0:void 0}function c_(t,e,n,s){let i=t.get(
e)??new Map;t.set(e,i);let r=i.get(n)??s();return i.set(n,r),r}});var p_=d(tr=>{"use strict";Object.defineProperty(tr,"__esModule",{value:!0});tr.REFERENCE_RESOLVERS=void 0;tr.pseudoParameter=
GF;var jF=Hi(),FF=P(),er=b(),u_=wi(),KF=W(),f_=_();tr.REFERENCE_RESOLVERS={Ref:BF,"Fn::GetAtt":UF,"Fn::ImportValue":WF,"\
Fn::GetStackOutput":VF};function BF(t,e){let{parent:n}=e;if(typeof t!="string"||n===void 0)return[];let s=e.section("Par\
ameters",t);if(s===void 0||(0,er.textOrNone)((0,er.at)(s,"Type")).startsWith("AWS::SSM::"))return[];let i=`Parameters.${t}`,
r=n.parameter(t);if(r!==void 0)return[{template:n.template,name:`${e.origin.stackPath} ${i}`,value:r}];let o=(0,er.at)(s,
"Default");return o===void 0?[]:[{template:e,name:i,value:o}]}function UF(t,e,n){let[s,i]=(0,FF.attributeOf)(t)??["",""],
r=e.nested.get(s);if(r!==void 0&&!e.partlyRead.has(s)&&i.startsWith("Outputs."))return r.flatMap(l=>(0,jF.outputValues)(
l,i.slice(8)));let{type:o,properties:a}=e.resources.get(s)??{},c=o===KF.SSM_PARAMETER&&i==="Value"?(0,er.at)(a,"Value"):
void 0;return c!==void 0?[{template:e,name:`${s}.Value`,value:c}]:o==="Custom::CrossRegionExportReader"?n.crossRegionExports(
i,e):[]}function WF(t,e,n,s){let i=s.inCase(t,e);return i===void 0?[]:n.exportsNamed(i,e,s)}function VF(t,e,n,{inCase:s}){
let i=(a,c="")=>s((0,er.at)(t,a)??c,e),r=i("Region",{Ref:"AWS::Region"}),o=i("RoleArn");return n.stackOutputs(i("StackNa\
me")??"",i("OutputName")??"",{region:r===f_.REGION?e.region:r,account:o===""?e.account:o&&o.split(":")[4]})}function GF(t,e){
return Object.hasOwn(d_,t)?d_[t](e)??(0,f_.placeholderOf)(t):void 0}var d_={"AWS::Region":t=>t.region,"AWS::AccountId":t=>t.
account,"AWS::Partition":t=>t.region&&(0,u_.partitionOf)(t.region),"AWS::URLSuffix":t=>t.region&&(0,u_.domainSuffixOf)(t.
region),"AWS::StackName":t=>t.origin.stackName}});var b_=d(fc=>{"use strict";Object.defineProperty(fc,"__esModule",{value:!0});fc.Evaluator=void 0;var L=I(),YF=Vi(),JF=ac(),
HF=Yv(),h_=zv(),zF=fp(),XF=l_(),m_=pp(),y_=p_(),ft=P(),Wt=b(),nr=_(),yp=class{templates;originTemplates=new WeakMap;resolvedValues=new WeakMap;cases=new HF.
Cases;variables;conditions;outcomes=new Map;evaluating=new Map;texts={inCase:(e,n)=>this.singleText(e,n),inEachCase:(e,n)=>this.
cases.outside(()=>this.singleText(e,n))};constructor(e){this.templates=e,this.variables=new XF.Variables(this.cases,new zF.
Literals(e),(n,s)=>this.conditions.rulesAbout(n,s)),this.conditions=new h_.Conditions(this.variables,(n,s,i)=>this.cases.
withValues(i,()=>this.operand(n,s)))}evaluate(e,n){return e===void 0?L.ABSENT:(0,nr.isLiteral)(e)?(0,L.value)(e):this.walk(
e,n,0)}singleText(e,n){let[s,...i]=this.evaluate(e,n);return i.length===0&&s.kind==="value"&&typeof s.value=="string"?s.
value:void 0}resolvedValue(e){let n=(0,Wt.isObject)(e)?this.resolvedValues.get(e):void 0;return n===void 0?e:this.resolvedValue(
n)}originTemplate(e){return(0,Wt.isObject)(e)?this.originTemplates.get(e):void 0}target(e){let n=this.resolvedValue(e),s=(0,ft.
namedResource)(n),i=s&&this.originTemplate(n)?.resources.get(s.logicalId);return i&&{resource:i,attribute:s.attribute}}referencedResource(e){
return this.target(e)?.resource}exists({entry:e,template:n}){let s=(0,Wt.at)(e,"Condition");return(typeof s!="string"||!this.
cases.decided||this.cases.ask(this.conditions.named(s,n)))&&(n.parent===void 0||this.exists(n.parent.resource))}items(e,n){
return this.chosen(e,n).flatMap(s=>(0,Wt.isList)(s)?s.flatMap(i=>this.chosen(i,n)):[s])}chosen(e,n){let s=(0,ft.conditional)(
e);return s===void 0?(0,ft.isNoValue)(e)?[]:[e]:this.branchesOf(s,n).flatMap(i=>this.chosen(i,n))}branchesOf([e,n,s],i){
return typeof e!="string"||!this.cases.decided?[n,s]:[this.cases.ask(this.conditions.named(e,i))?n:s]}operand(e,n){let[s,
...i]=this.walk(e,n,0);return i.length===0&&s.kind==="value"?(0,h_.operandOf)(s.value,this.variableOf(s.value,n)):{unknown:e}}variableOf(e,n){
let s=this.resolvedValue(e);return this.variables.of(s,this.originTemplate(s)??n)}walk(e,n,s){if(typeof e!="object"||e===
null)return(0,L.value)(typeof e=="string"?(0,nr.literal)(e):e);if(s>ft.DEPTH_LIMIT)return g_;if((0,Wt.isList)(e))return(0,L.
combine)(e.map(r=>this.walk(r,n,s+1)));let i=(0,ft.asIntrinsic)(e);return i===void 0?this.object(e,n,s):this.intrinsic(i,
n,s+1)}object(e,n,s){let i=Object.entries(e).map(([r,o])=>(0,L.eachValue)(this.walk(o,n,s+1),a=>(0,L.value)([r,a])));return(0,L.
eachValue)((0,L.combine)(i),r=>(0,L.value)(Object.fromEntries(r)))}intrinsic({name:e,argument:n},s,i){switch(e){case"Ref":
return typeof n=="string"?this.ref(n,s,i):this.computedReference(e,n,s,i);case"Fn::GetAtt":{let r=(0,ft.attributeOf)(n);
return r===void 0?this.computedReference(e,n,s,i):this.resolveReference({name:e,argument:r},s,i)}case"Fn::ImportValue":case"\
Fn::GetStackOutput":return this.resolveReference({name:e,argument:n},s,i);case"Fn::If":return this.ifOutcomes(n,s,i);case"\
Fn::Sub":return this.substitute(n,s,i);case"Fn::Transform":return this.keepUnresolved(e,n,s);default:return(0,L.eachValue)(
this.walk(n,s,i),r=>this.compute(e,r,s,i))}}computedReference(e,n,s,i){return(0,L.eachValue)(this.walk(n,s,i),r=>{let o=e===
"Fn::GetAtt"?(0,ft.attributeOf)(r):void 0;return e==="Ref"&&typeof r=="string"?this.ref(r,s,i):this.resolveReference({name:e,
argument:o??r},s,i)})}ref(e,n,s){if(e==="AWS::NoValue")return L.ABSENT;let i=(0,y_.pseudoParameter)(e,n);return i===void 0?
this.resolveReference({name:"Ref",argument:e},n,s):(0,L.value)((this.cases.hasValues&&(0,nr.pseudoParameterOf)(i)!==void 0?
this.variables.valueOfPseudoParameter(e,n):void 0)??i)}compute(e,n,s,i){if(e==="Fn::FindInMap")return this.mapped(n,s,i);
let r=(0,m_.computedBy)(e,n);return r===void 0?this.keepUnresolved(e,n,s):(0,L.value)(this.withOrigin(r,s))}keepUnresolved(e,n,s){
let i=this.withOrigin({[e]:n},s),r=e==="Fn::Select"?this.variableOf(i,s):void 0;return(r&&this.variables.valuesOf(r)?.flatMap(
o=>(0,L.value)(o)))??(0,L.value)(i)}ifOutcomes(e,n,s){let i=(0,ft.conditional)({"Fn::If":e});return i===void 0?this.keepUnresolved(
"Fn::If",e,n):(0,L.distinct)(this.branchesOf(i,n).flatMap(r=>this.walk(r,n,s)))}mapped(e,n,s){let i=(0,m_.mappingOutcomes)(
e,n,r=>this.variables.mappingKey(r,this.variableOf(r,n)));if(i===void 0)return this.keepUnresolved("Fn::FindInMap",e,n);
if(i.length>0)return(0,L.distinct)(i.flatMap(r=>this.walk(r,n,s)));if(this.cases.decided)throw YF.IMPOSSIBLE;return this.
keepUnresolved("Fn::FindInMap",e,n)}substitute(e,n,s){let[i,r]=(0,Wt.isList)(e)?e:[e,{}];if(typeof i!="string")return this.
keepUnresolved("Fn::Sub",e,n);let o=(0,nr.subParts)(i,a=>(0,Wt.at)(r,a)).map(a=>this.walk(a,n,s));return(0,L.eachValue)(
(0,L.combine)(o),a=>(0,L.value)(this.withOrigin((0,nr.joinParts)("",a),n)))}resolveReference({name:e,argument:n},s,i){let r=this.
withOrigin({[e]:n},s),o=y_.REFERENCE_RESOLVERS[e](n,s,this.templates,this.texts),a=e==="Ref"&&typeof n=="string"?s.section(
"Parameters",n):void 0;if(a!==void 0&&o.length===0)return this.variables.outcomesOf(n,s)??(0,L.value)(r);let c=o.flatMap(
l=>this.outcomesOf(l,i));return c.length===0?(0,L.value)(r):(0,L.eachValue)((0,L.withDefault)(c,(0,L.value)(r)),l=>(a===
void 0?void 0:this.variables.passed(l,this.variableOf(l,s),n,s))??(0,L.value)(this.expressIn(s,l,r)))}outcomesOf({template:e,
name:n,value:s},i){let r=this.outcomes.get(e)??new JF.CaseCache(this.cases);this.outcomes.set(e,r);let o=this.evaluating.
get(e)??new Set;if(this.evaluating.set(e,o),o.has(n))return g_;o.add(n);try{return r.get(n,()=>this.walk(s,e,i))}finally{
o.delete(n)}}expressIn(e,n,s){if(!(0,ft.hasIntrinsic)(n))return n;let i=this.withOrigin({...s},e);return this.resolvedValues.
set(i,n),i}withOrigin(e,n){return(0,Wt.isObject)(e)&&!this.originTemplates.has(e)&&this.originTemplates.set(e,n),e}};fc.
Evaluator=yp;var g_=(0,L.unverifiable)("it is nested too deeply or refers to itself")});var Sp=d(hc=>{"use strict";Object.defineProperty(hc,"__esModule",{value:!0});hc.PropertyReader=void 0;var fe=I(),QF=b_(),
S_=oe(),sr=P(),ir=b(),pc=_(),bp=class extends QF.Evaluator{at({properties:e,template:n},...s){let i=e;for(let r=0;r<s.length&&
i!==void 0;r++){if(!(0,sr.isPlainObject)(i)){let o=s.slice(r);return(0,fe.eachValue)(this.evaluate(i,n),a=>this.pick(a,...o))}
i=(0,ir.at)(i,s[r])}return this.evaluate(i,n)}pick(e,...n){let s=e;for(let i of n){if(!(0,sr.isPlainObject)(s))return(0,fe.
unverifiable)(this.explain(s));if(s=(0,ir.at)(s,i),s===void 0)return fe.ABSENT}return(0,fe.value)(s)}boolean(e,...n){return this.
asBoolean(this.at(e,...n))}number(e,...n){return(0,fe.eachValue)(this.at(e,...n),s=>{let i=typeof s=="string"&&s.trim()!==
""||typeof s=="number"?Number(s):NaN;return Number.isNaN(i)?(0,fe.unverifiable)(this.explain(s)):(0,fe.value)(i)})}text(e,...n){
return this.asText(this.at(e,...n))}asBoolean(e){return(0,fe.eachValue)(e,n=>{let s=(0,ir.booleanOf)(n);return s===void 0?
(0,fe.unverifiable)(this.explain(n)):(0,fe.value)(s)})}asText(e){return(0,fe.eachValue)(e,n=>(0,ir.isScalar)(n)&&!(0,pc.
hasDynamicReference)(String(n))?(0,fe.value)(String(n)):(0,fe.unverifiable)(this.explain(n)))}referencedResources(e){return(0,pc.
partsOf)(this.resolvedValue(e)).flatMap(n=>this.referencedResource(n)??[])}keyName(e){let n=this.resolvedValue(e);return typeof n==
"string"?n:[this.originTemplate(n)?.origin.stackPath,(0,ir.canonical)(n)].join(" ")}explain(e){let n=this.resolvedValue(
e);if((0,sr.hasMacro)(n))return JSON.stringify(n).includes('"Fn::ForEach::')?"a loop (Fn::ForEach) generates it":"a macr\
o (Fn::Transform) generates it";let s=(0,sr.asIntrinsic)(n);return s===void 0?typeof n=="string"&&(0,pc.hasDynamicReference)(
n)?`it is looked up at deployment (${gp(n)})`:"it is malformed":ZF[s.name]?.(gp(s.argument))??this.explainReference(n)}explainReference(e){
let n=(0,sr.namedResource)(e),s=this.originTemplate(e);if(n===void 0||s===void 0||n.logicalId.startsWith("AWS::"))return`\
it is evaluated at deployment (${gp(e)})`;if(s.section("Parameters",n.logicalId)!==void 0)return`it is the parameter ${n.
logicalId}`;let i=s.resources.get(n.logicalId)?.type;return i===void 0?`it refers to ${n.logicalId}, which the template \
does not define`:`it is a value of ${n.logicalId} (${i}) that is known only at deployment`}};hc.PropertyReader=bp;var ZF={
"Fn::ImportValue":t=>`it is imported as ${t}, which no stack of this app exports`,"Fn::GetStackOutput":t=>`it is an outp\
ut of a stack that is not in this app (${t})`,[S_.DEPLOYER_VALUE]:t=>`the stack that deploys the template sets it (${t})`,
[S_.FOREIGN_REFERENCE]:t=>`it refers to ${t} in another stack, which is known only after synthesis`};function gp(t){return(0,pc.
abbreviate)(t,200)}});var _p=d(Oe=>{"use strict";Object.defineProperty(Oe,"__esModule",{value:!0});Oe.PRODUCT=Oe.STACK=void 0;Oe.deploysTemplates=
nK;Oe.templateSources=sK;var w_=I(),wp=b();Oe.STACK="AWS::CloudFormation::Stack";var eK="AWS::CloudFormation::StackSet";
Oe.PRODUCT="AWS::ServiceCatalog::CloudFormationProduct";var tK="AWS::ServiceCatalog::CloudFormationProvisionedProduct";function nK({
type:t}){return Object.hasOwn(__,t)}function sK(t,e){return __[e.type](t,e)}var __={[Oe.STACK]:v_,[eK]:v_,[Oe.PRODUCT]:iK,
[tK]:rK},k_={kind:"unknown",why:"it deploys a template that is not in this app"};function v_(t,e){let n=[...vp("body",t.
at(e,"TemplateBody")),...vp("url",t.at(e,"TemplateURL"))];return n.length===0?[k_]:n}function iK(t,e){let n=t.at(e,"Prov\
isioningArtifactParameters"),s=(0,w_.eachValue)(n,o=>(0,wp.listOf)(o).flatMap(a=>t.pick(a,"Info"))),i=(0,w_.eachValue)(s,
o=>t.pick(o,"LoadTemplateFromURL")),r=s.some(o=>o.kind==="value"&&(0,wp.at)(o.value,"ImportFromPhysicalId")!==void 0);return[
...vp("url",i),...r||n.some(({kind:o})=>o==="absent")?[k_]:[]]}function rK(t,e){let n=[t.at(e,"ProductId"),t.at(e,"Produ\
ctName")].flat().filter(({kind:i})=>i!=="absent");return n.length>0&&n.every(i=>i.kind==="value"&&oK(t,i.value))?[]:[{kind:"\
unknown",why:"it deploys a product that is not in this app"}]}function oK(t,e){return t.referencedResource(e)?.type===Oe.
PRODUCT||t.templates.ofType(Oe.PRODUCT).some(({template:n,properties:s})=>t.singleText((0,wp.at)(s,"Name"),n)===e)}function vp(t,e){
return e.flatMap(n=>{switch(n.kind){case"value":return[{kind:t,value:n.value}];case"unverifiable":return[{kind:"unknown",
why:`which template it deploys cannot be determined: ${n.why}`}];case"absent":return[]}})}});var Vt=d(rr=>{"use strict";Object.defineProperty(rr,"__esModule",{value:!0});rr.asPolicy=aK;rr.jsonFrom=T_;rr.withoutMarks=
E_;var vn=I(),O_=P(),A_=b(),mc=_();function aK(t,e){return(0,vn.eachValue)(e,n=>{let s=(0,A_.isScalar)(n)||(0,mc.joinedParts)(
n)!==void 0;return(0,vn.eachValue)(s?T_(n):(0,vn.value)(n),i=>(0,O_.isIntrinsic)(i)||(0,O_.hasMacro)(i)?(0,vn.unverifiable)(
t.explain(i)):(0,vn.value)(i))})}function T_(t){let e=(0,mc.joinedParts)(t)??[t],n=(0,mc.parseJson)(lK(e),s=>E_(s,e));return n===
void 0?(0,vn.unverifiable)("it is not JSON"):(0,vn.value)(n)}var cK=/\uE200(\d+)\uE201/g;function lK(t){let e=!1;return t.
map((n,s)=>{let i=`\uE200${s}\uE201`;if(!(0,A_.isScalar)(n))return e?i:`"${i}"`;let r=String(n);return e=(r.match(/\\.|"/gs)?.
filter(a=>a==='"')??[]).length%2===1?!e:e,r}).join("")}function E_(t,e){let n=[],s=0;for(let i of t.matchAll(cK))n.push(
t.slice(s,i.index),e[Number(i[1])]??i[0]),s=i.index+i[0].length;return(0,mc.joinParts)("",[...n,t.slice(s)])}});var R_=d(gc=>{"use strict";Object.defineProperty(gc,"__esModule",{value:!0});gc.templateInFile=fK;gc.templateIn=M_;var uK=require("fs"),
dK=I(),N_=Vt(),kp=oe(),yc=P(),Ye=b(),_n=_();function fK(t){try{return M_((0,_n.literal)((0,uK.readFileSync)(t,"utf8")))}catch{
return}}function M_(t){if(P_(t))return t;let e=((0,_n.joinedParts)(t)??[t]).flatMap(pK),[n]=(0,dK.valuesOf)((0,N_.jsonFrom)(
{"Fn::Join":["",e]})),s=n??hK(e),i=e.some(r=>!(0,Ye.isScalar)(r));return!P_(s)||i&&(mK(s)||yK(s))?void 0:s}function P_(t){
return(0,Ye.isObject)(t)&&!(0,yc.isIntrinsic)(t)}function pK(t){return(0,Ye.isScalar)(t)?(0,_n.splitAtPlaceholders)(String(
t)).map(e=>(0,_n.isPlaceholder)(e)?{[kp.DEPLOYER_VALUE]:(0,_n.display)(e)}:e):[{[kp.DEPLOYER_VALUE]:(0,_n.abbreviate)(t,
200)}]}function hK(t){let{parseYaml:e}=Go(),n=e(t.map((s,i)=>(0,Ye.isScalar)(s)?String(s):`\uE200${i}\uE201`).join(""));
return n===void 0?void 0:Op(n,t)}function Op(t,e){return typeof t=="string"?(0,_n.hasPlaceholder)(t)?(0,N_.withoutMarks)(
t,e):t:(0,Ye.isList)(t)?t.map(n=>Op(n,e)):(0,Ye.isObject)(t)?Object.fromEntries((0,Ye.entriesOf)(t).map(([n,s])=>[n,Op(s,
e)])):t}function mK(t){return(0,yc.contains)(t,e=>Object.keys(e).some(n=>n.includes("\uE200")))}function yK(t){let e=(0,Ye.
at)(t,"Resources")??{},n=s=>(0,yc.asIntrinsic)(s)?.name===kp.DEPLOYER_VALUE;return n(e)||(0,Ye.entriesOf)(e).some(([,s])=>n(
s)||(0,yc.isIntrinsic)((0,Ye.at)(s,"Type")))}});var _s=d(vs=>{"use strict";Object.defineProperty(vs,"__esModule",{value:!0});vs.withNestedTemplates=kK;vs.stacksAround=q_;
vs.stackTags=L_;vs.parentStack=D_;var gK=tp(),bK=I(),SK=Sp(),wK=oe(),vK=Hi(),ws=_p(),I_=R_(),C_=P(),Gt=b(),_K=10;function kK(t){
let e=[...t],n=new Map,s=new Ap(t);for(let i of e)for(let r of i.resources.values())if((0,ws.deploysTemplates)(r)&&!i.nested.
has(r.logicalId)){let o=s.find(r),a=o.flatMap(({document:l,file:u})=>l===void 0?[]:[OK(r,l,u)]),c=new Set(o.flatMap(({unreadable:l})=>l??
[]));c.size>0&&n.set(r,[...c].join(", and ")),i.nested.set(r.logicalId,a),a.length<o.length&&i.partlyRead.add(r.logicalId),
e.push(...a)}return{templates:e,unreadable:n}}function OK(t,e,n){let{template:s,type:i}=t,{constructPath:r}=s.locate(t),
o=i===ws.STACK?{region:s.region,account:s.account}:{},a={stackPath:r,file:n??s.origin.file,pathOf:()=>r,isOnlyDeployed:!0,
...o},c=new wK.Template(e,a);return c.parent=D_(t),c}function q_(t,{parent:e}){if(e===void 0)return;let{template:n,resource:s}=e,
i=s.type===ws.PRODUCT?(0,bK.unverifiable)("the user who launched the product decides when it ends"):t.text({template:n,properties:s.
entry},"DeletionPolicy");return[{where:n.locate(s),deletionPolicy:i},...q_(t,n)??[]]}function L_(t,{origin:e,parent:n}){
let s=Object.entries(e.tags??{}).map(([o,a])=>({Key:o,Value:a})),i=n===void 0?[]:t.cases.outside(()=>t.at(n.resource,"Ta\
gs")).flatMap(o=>o.kind==="absent"?[]:o.kind==="value"&&(0,Gt.isList)(o.value)?o.value:[null]),r=[...s,...i,...n===void 0?
[]:L_(t,n.template)??[]];return r.length===0?void 0:r}function D_(t){let{template:e,logicalId:n,type:s,properties:i}=t,o=s===
ws.PRODUCT||TK((0,Gt.at)(i,"StackInstancesGroup"))?void 0:AK((0,Gt.at)(i,"Parameters")),a={"Fn::GetAtt":[n,"Parameters"]};
return{template:e,resource:t,parameter:c=>o===void 0?a:o.get(c)}}function AK(t){if(!(0,Gt.isList)(t))return t===void 0||
(0,C_.isPlainObject)(t)?new Map(Object.entries(t??{})):void 0;let e=t.flatMap(n=>{let s=(0,Gt.at)(n,"ParameterKey");return typeof s==
"string"?[[s,(0,Gt.at)(n,"ParameterValue")??""]]:[]});return e.length===t.length?new Map(e):void 0}function TK(t){return(0,Gt.
isList)(t)?t.some(e=>!(0,C_.isPlainObject)(e)||(0,Gt.at)(e,"ParameterOverrides")!==void 0):t!==void 0}var Ap=class{assets=new gK.
AssetFiles;reader;stacks;documents=new Map;constructor(e){this.reader=new SK.PropertyReader(new vK.TemplateSet(e)),this.
stacks=new Map(e.flatMap(n=>{let{parent:s,origin:{file:i}}=n;return i===void 0||s!==void 0?[]:[[i,n]]}))}find(e){return $_(
e.template)>_K?[{unreadable:"its templates deploy each other in a cycle"}]:(0,ws.templateSources)(this.reader,e).map(n=>this.
read(n,e))}read(e,{template:n,type:s}){if(e.kind==="unknown")return{unreadable:e.why};if(e.kind==="body"){let o=(0,I_.templateIn)(
e.value);return o===void 0?{unreadable:"its inline template is neither JSON nor YAML"}:{document:o}}let i=this.assets.find(
e.value,n),r=i===void 0?void 0:this.stacks.get(i);return r!==void 0?(r.isDeployedElsewhere||=s!==ws.STACK,{}):i===void 0?
{unreadable:"it deploys a template that is not in this app"}:this.inFile(i)}inFile(e){this.documents.has(e)||this.documents.
set(e,(0,I_.templateInFile)(e));let n=this.documents.get(e);return n===void 0?{unreadable:"its template file cannot be r\
ead as JSON or YAML"}:{document:n,file:e}}};function $_({parent:t}){return t===void 0?0:1+$_(t.template)}});var ar=d(or=>{"use strict";Object.defineProperty(or,"__esModule",{value:!0});or.wildcardExpression=j_;or.includesAction=
EK;or.mayIncludeAction=PK;var x_=b();function j_(t,e){return new RegExp(`^${t.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(
/\*+/g,".*").replace(/\?/g,".")}$`,e)}function F_(t,e){let n=t.toLowerCase();if(!/[*?]/.test(n))return e.some(i=>i.toLowerCase()===
n);let s=j_(n,"s");return e.some(i=>s.test(i.toLowerCase()))}function EK(t,e){return(0,x_.listOf)(t).some(n=>typeof n=="\
string"&&F_(n,e))}function PK(t,e){return(0,x_.listOf)(t).some(n=>typeof n!="string"||F_(n,e))}});var Ep=d(ks=>{"use strict";Object.defineProperty(ks,"__esModule",{value:!0});ks.DECRYPT=void 0;ks.keyUsers=IK;var K_=I(),
NK=ar(),kn=b(),MK=W(),RK=_();ks.DECRYPT="kms:Decrypt";function IK(t,e){return(0,K_.eachValue)(e,n=>{let s=new Tp(t);return(0,kn.
listOf)((0,kn.at)(n,"Statement")).forEach(i=>s.add(i)),(0,K_.value)({roles:s.roles,roleNames:s.roleNames,account:s.account,
anyPrincipal:s.anyPrincipal})})}var Tp=class{reader;roles=[];roleNames=[];account=!1;anyPrincipal=!1;constructor(e){this.
reader=e}add(e){!(0,kn.isObject)(e)||typeof e.Effect!="string"?this.anyPrincipal=!0:e.Effect==="Allow"&&(e.Action===void 0||
(0,NK.mayIncludeAction)(e.Action,[ks.DECRYPT]))&&this.admit((0,kn.at)(e,"Principal"))}admit(e){if(!((0,kn.isObject)(e)&&
Object.keys(e).every(s=>CK.includes(s)))){this.anyPrincipal=!0;return}(0,kn.entriesOf)(e).filter(([s])=>s==="AWS").flatMap(
([,s])=>(0,kn.listOf)(s)).forEach(s=>this.admitName(s))}admitName(e){let n=(0,RK.partsOf)(this.reader.resolvedValue(e)),
s=this.reader.referencedResources(e).find(({type:r})=>r===MK.ROLE),i=n.every(r=>typeof r=="string")?n.join(""):void 0;s!==
void 0?this.roles.push(s.template.locate(s)):i!==void 0&&qK.test(i)?this.account=!0:i!==void 0&&LK.test(i)?this.roleNames.
push(i.slice(i.lastIndexOf("/")+1)):this.anyPrincipal=!0}},CK=["AWS","Service","Federated","CanonicalUser"],qK=/^(?:arn:[^:*?]+:iam::)?(?:\d{12}|\uE000)(?::root)?$/,
LK=/^arn:[^:*?]+:iam::(?:\d{12}|\uE000):(?:role|user)\/[^*?{]+$/});var V_=d(Pp=>{"use strict";Object.defineProperty(Pp,"__esModule",{value:!0});Pp.namedPrincipals=$K;var DK=I(),B_=P(),U_=b();
function $K(t,e){return(0,DK.valuesOf)(e).flatMap(W_).filter(n=>xK(t,n)).map(U_.canonical)}function W_(t){return(0,B_.isIntrinsic)(
t)?[t]:typeof t=="object"&&t!==null?Object.values(t).flatMap(W_):[]}function xK(t,e){let n=t.referencedResource(e);return n===
void 0?jK(t,e):n.type.startsWith("AWS::IAM::")}function jK(t,e){let n=t.resolvedValue(e),s=(0,B_.namedResource)(n),i=s?.
logicalId.endsWith("Role")?s.logicalId.slice(0,-4):"";return(0,U_.isObject)(n)&&t.originTemplate(n)?.resources.get(i)?.type===
"AWS::Serverless::Function"}});var Y_=d(pt=>{"use strict";Object.defineProperty(pt,"__esModule",{value:!0});pt.LookedUpParameters=pt.Aliases=pt.Keys=void 0;
pt.endOfArn=G_;var bc=I(),FK=ac(),KK=Ep(),BK=V_(),UK=_s(),WK=Vt(),Sc=oe(),VK=P(),qe=b(),Os=W(),Ip=_(),Np=class{reader;facts;constructor(e){
this.reader=e,this.facts=new FK.CaseCache(e.cases)}fact(e){return this.facts.get(e,()=>this.read(e))}read(e){let{reader:n}=this,
{properties:s,template:i,entry:r}=e,o={template:i,properties:r},a=l=>e.type===Os.REPLICA_KEY?this.ofPrimary(e,l):l(e),c=(0,WK.
asPolicy)(n,n.evaluate((0,qe.at)(s,"KeyPolicy"),i));return{where:i.locate(e),rotation:a(l=>n.boolean(l,"EnableKeyRotatio\
n")),rotationPeriodInDays:a(l=>n.number(l,"RotationPeriodInDays")),keySpec:a(l=>n.text(l,"KeySpec")),keyUsage:a(l=>n.text(
l,"KeyUsage")),origin:a(l=>n.text(l,"Origin")),enabled:n.boolean(e,"Enabled"),bypassPolicyLockoutSafetyCheck:n.boolean(e,
"BypassPolicyLockoutSafetyCheck"),policy:c,get namedPrincipals(){return(0,BK.namedPrincipals)(n,c)},get users(){return(0,KK.
keyUsers)(n,c)},deletionPolicy:n.text(o,"DeletionPolicy"),updateReplacePolicy:n.text(o,"UpdateReplacePolicy"),nestedIn:(0,UK.
stacksAround)(n,i)}}ofPrimary(e,n){let s=(0,bc.withDefault)(this.reader.at(e,"PrimaryKeyArn"),(0,bc.unverifiable)("it na\
mes no primary key"));return(0,bc.eachValue)(s,i=>{let r=this.reader.referencedResource(i);return r?.type===Os.KEY?n(r):
(0,bc.unverifiable)(`its primary key is not defined in this app: ${this.reader.explain(i)}`)})}};pt.Keys=Np;var Mp=class{reader;byName;constructor(e){
this.reader=e}find(e,n,s){if(typeof e=="string"){let r=e.startsWith("arn:"),[,,,o,,...a]=e.split(":"),c=r?a.join(":"):e,
l=r&&o!==Ip.REGION?o:s;return c.startsWith("alias/")?{name:c,resources:this.named(c,n,l)}:void 0}let i=this.reader.referencedResource(
G_(this.reader,e,/^arn:/));return i?.type===Os.ALIAS?{name:this.nameOf(i)??i.logicalId,resources:[i]}:void 0}named(e,n,s){
if(this.byName===void 0){this.byName=new Map;for(let i of this.reader.templates.ofType(Os.ALIAS))(0,qe.addTo)(this.byName,
this.nameOf(i),i)}return(this.byName.get(e)??[]).filter(i=>(0,Sc.mayEqual)(i.template.region,s)&&(0,Sc.mayEqual)(i.template.
account,n.account))}nameOf({properties:e,template:n}){return this.reader.cases.outside(()=>this.reader.singleText((0,qe.
at)(e,"AliasName"),n))}};pt.Aliases=Mp;var Rp=class{reader;byName;constructor(e){this.reader=e}find(e,n){let s=(0,Ip.partsOf)(
this.reader.resolvedValue(e)),[,i]=s.length===1?GK.exec((0,qe.textOrNone)(s[0]))??[]:[],[r,o]=s,a=s.length===3&&YK.test(
(0,qe.textOrNone)(r))?this.reader.referencedResource(o):void 0,c=i??this.nameOfParameterType(s[0],n);return a?.type===Os.
SSM_PARAMETER?[a]:c===void 0?[]:this.named(c,n)}nameOfParameterType(e,n){let s=this.reader.originTemplate(e)??n,i=(0,VK.
namedResource)(e)?.logicalId??"",r=s.section("Parameters",i);if(!(0,qe.textOrNone)((0,qe.at)(r,"Type")).startsWith("AWS:\
:SSM::Parameter::Value<"))return;let o=s.parent?.parameter(i);return o===void 0?this.reader.singleText((0,qe.at)(r,"Defa\
ult"),s):this.reader.singleText(o,s.parent.template)}named(e,{region:n,account:s}){return this.byName??=this.reader.cases.
outside(()=>{let i=new Map;return this.reader.templates.ofType(Os.SSM_PARAMETER).forEach(r=>(0,qe.addTo)(i,this.reader.singleText(
(0,qe.at)(r.properties,"Name"),r.template),r)),i}),(this.byName.get(e)??[]).filter(({template:i})=>(0,Sc.mayEqual)(i.region,
n)&&(0,Sc.mayEqual)(i.account,s))}};pt.LookedUpParameters=Rp;var GK=/^(?:arn:[^{]*:key\/)?\{\{resolve:ssm:([^:}]+)(?::\d+)?\}\}$/,
YK=/^(?:arn:[^{]*:key\/)?\{\{resolve:ssm:$/;function G_(t,e,n){let s=(0,Ip.joinedParts)(t.resolvedValue(e))??[];return s.
length===2&&n.test((0,qe.textOrNone)(s[0]))?s[1]:e}});var qp=d(ce=>{"use strict";Object.defineProperty(ce,"__esModule",{value:!0});ce.Encryption=ce.AWS_MANAGED=ce.AWS_OWNED=void 0;
var D=I(),wc=Y_(),J_=b(),H_=W(),JK=_();ce.AWS_OWNED=(0,D.value)({level:"AWS_OWNED"});ce.AWS_MANAGED=(0,D.value)({level:"\
AWS_MANAGED"});var Cp=class{reader;keys;aliases;parameters;constructor(e){this.reader=e,this.keys=new wc.Keys(e),this.aliases=
new wc.Aliases(e),this.parameters=new wc.LookedUpParameters(e)}byKey(e,n,s=n.region){return(0,D.eachValue)(e,i=>{let r=this.
aliases.find(i,n,s);return r!==void 0?this.byAlias(r,i):i===""||typeof i!="string"&&!(0,J_.isObject)(i)?(0,D.unverifiable)(
"the key is malformed"):this.ofKey(i,n)})}byKeyOrDefault(e,n,s){return(0,D.withDefault)(this.byKey(e,n,s),ce.AWS_MANAGED)}bySpecification(e,n,s,i){
return this.ifEnabled(e,r=>this.byKeyOrDefault(this.reader.pick(r,"KMSMasterKeyId"),n,s),i)}ifEnabled(e,n,s="SSEEnabled"){
return(0,D.withDefault)((0,D.eachValue)(e,i=>{let r=this.reader.asBoolean(this.reader.pick(i,s));return(0,D.withDefault)(
(0,D.eachValue)(r,o=>o?this.byType(i,n):ce.AWS_OWNED),ce.AWS_OWNED)}),ce.AWS_OWNED)}byType(e,n){let s=(0,D.withDefault)(
this.reader.asText(this.reader.pick(e,"SSEType")),(0,D.value)("KMS"));return(0,D.eachValue)(s,i=>{switch(i){case"KMS":return n(
e);case"AES256":return ce.AWS_OWNED;default:return(0,D.unverifiable)(`its SSEType is ${i}, and DynamoDB accepts only KMS`)}})}byAlias({
name:e,resources:n},s){if((0,H_.isAwsManagedKey)(e))return ce.AWS_MANAGED;if(n.length===0)return(0,D.value)({...this.undefinedKey(
s,`the app does not define ${e}`),viaAlias:e});let i=n.filter(a=>this.reader.exists(a)),r=(0,D.distinct)(i.flatMap(a=>{let c=(0,D.
withDefault)(this.reader.at(a,"TargetKeyId"),(0,D.unverifiable)(`${e} has no target`));return(0,D.eachValue)(c,l=>(0,D.eachValue)(
this.ofKey(l,a.template),u=>(0,D.value)({...u,viaAlias:e})))}));return i.some(({entry:a})=>this.reader.cases.decided||(0,J_.
at)(a,"Condition")===void 0)?r:[...r,...(0,D.value)({...this.undefinedKey(s,`the app does not always define ${e}`),viaAlias:e})]}ofKey(e,n){
let s=this.customerManagedKey(e);if(s!==void 0)return(0,D.value)({level:"CUSTOMER_MANAGED",key:this.keys.fact(s)});if(typeof e!=
"string"||(0,JK.hasDynamicReference)(e)){let[r,o]=[`it is not a key of the app: ${this.reader.explain(e)}`,this.reader.keyName(
e)],a=this.parameters.find(e,n).flatMap(c=>this.namedBy(c));return a.length===0?(0,D.unverifiable)(r,o):(0,D.distinct)(a.
flatMap(c=>(0,D.value)({level:"CUSTOMER_MANAGED",key:this.keys.fact(c),lookedUp:r,foreignKeyName:o})))}let i=/^arn:[^:]*:kms:([^:]+):/.
exec(e)?.[1];return(0,D.value)({...this.undefinedKey(e,`the app does not define the key ${e}`),...i===void 0?{}:{keyRegion:i}})}namedBy(e){
let{template:n}=e;return(this.reader.exists(e)?(0,D.valuesOf)(this.reader.at(e,"Value")):[]).flatMap(i=>[i,...this.aliases.
find(i,n,n.region)?.resources.flatMap(r=>(0,D.valuesOf)(this.reader.at(r,"TargetKeyId")))??[]]).flatMap(i=>this.customerManagedKey(
i)??[])}undefinedKey(e,n){return{level:"CUSTOMER_MANAGED",foreignKey:n,foreignKeyName:this.reader.keyName(e)}}customerManagedKey(e){
let n=this.reader.target((0,wc.endOfArn)(this.reader,e,/:key\/$/));return n!==void 0&&(0,H_.isKeyType)(n.resource.type)&&
["Arn","KeyId",void 0].includes(n.attribute)?n.resource:void 0}};ce.Encryption=Cp});var vc=d(cr=>{"use strict";Object.defineProperty(cr,"__esModule",{value:!0});cr.ResourceNames=void 0;cr.parseArn=Q_;var z_=ar(),
Lp=b(),X_=_(),HK=oe(),Dp=class{reader;services;byName=new Map;names=new Map;constructor(e){this.reader=e}matching(e,n,s){
let i=Q_(e),[r,o]=i===void 0?[n,e]:[i.service,i.rest],a=i??s,c=(r.includes("*")?this.servicesLike(r):[r]).flatMap(l=>/[*?]/.
test(o)?this.like(l,o):o.split(/[:/]/).flatMap(u=>this.named(l,u)));return[...new Set(c)].filter(({template:l,type:u})=>(0,HK.
mayShareEnvironment)(zK.test(u)?{account:a.account}:a,l))}named(e,n){let s=this.byName.get(e)??this.indexOf(e);return this.
byName.set(e,s),s.get(n)??[]}indexOf(e){let n=new Map;for(let s of this.ofService(e)){let i=this.nameOf(s);i!==void 0&&(0,Lp.
addTo)(n,i,s)}return n}like(e,n){let[s,...i]=n.split(/[:/]/),r=i.length===0&&XK.has(e),o=/[*?]/.test(s)&&!r?"*":r?s:e===
"iam"?i[i.length-1]:i[0]??s,a=(0,z_.wildcardExpression)(o,"s");return this.ofService(e).filter(c=>{let l=this.nameOf(c);
return l===void 0?/[*?]/.test(o):a.test(l)})}servicesLike(e){let n=(0,z_.wildcardExpression)(e,"s");return this.ofService(
""),[...this.services.keys()].filter(s=>n.test(s))}ofService(e){if(this.services===void 0){this.services=new Map;for(let n of this.
reader.templates.resources)(0,Lp.addTo)(this.services,QK(n.type),n)}return this.services.get(e)??[]}nameOf(e){if(!this.names.
has(e)){let{type:n,properties:s,template:i}=e,r=`${n.slice(n.lastIndexOf(":")+1)}Name`,o=Object.keys(s).find(c=>c==="Fam\
ily"||c.endsWith("Name")&&r.endsWith(c)),a=o===void 0?void 0:this.reader.cases.outside(()=>this.reader.singleText((0,Lp.
at)(s,o),i));this.names.set(e,a!==void 0&&(0,X_.isKnown)(a)?a:void 0)}return this.names.get(e)}};cr.ResourceNames=Dp;var zK=/^AWS::IAM::/,
XK=new Set(["sns","sqs","codepipeline"]);function Q_(t){let[,e,n,s,i]=/^arn:[^:]*:([^:]+):([^:]*):([^:]*):(.+)$/s.exec(t)??
[],r=o=>o!==""&&(0,X_.isKnown)(o)&&!/[*?]/.test(o)?o:void 0;return e===void 0?void 0:{service:e,region:r(n),account:r(s),
rest:i}}function QK(t){let[,e="",n]=t.split("::");return(e==="Serverless"?eB[n]:ZK[e])??e.toLowerCase()}var ZK={StepFunctions:"\
states",KinesisFirehose:"firehose",EMR:"elasticmapreduce",EMRServerless:"emr-serverless",ApiGatewayV2:"apigateway"},eB={
Function:"lambda",StateMachine:"states",SimpleTable:"dynamodb"}});var ur=d(lr=>{"use strict";Object.defineProperty(lr,"__esModule",{value:!0});lr.TablesByReference=void 0;lr.isToldElsewhere=
tk;var Z_=b(),$p=W(),tB=_(),nB=I(),ek=oe(),xp=vc(),Fp=class{reader;resourceNames;constructor(e,n=new xp.ResourceNames(e)){
this.reader=e,this.resourceNames=n}among(e){let n={tables:new Set,remote:[],names:[],all:!1,unknown:[]},s=(i,r)=>i.forEach(
o=>{(0,ek.mayEqual)(r,o.template.region)?n.tables.add(o):n.remote.push({table:o,region:r})});for(let i of e){let r=(0,tB.
partsOf)(this.reader.resolvedValue(i)),o=this.reader.referencedResources(i),a=r.every(p=>typeof p=="string")?r.join(""):
void 0,[,c,l]=/^arn:[^:]*:([^:]*):[^:]*:[^:]*:(?:table\/([^/]+))?/.exec(a??"")??[],u=typeof r[0]=="string"?(0,xp.parseArn)(
`${r[0]}-`)?.region:void 0,f=o.filter(({type:p})=>p===sB);f.length>0?f.forEach(p=>s(this.tablesOf(p),this.reader.singleText(
(0,Z_.at)(p.properties,"Region"),p.template))):o.some(tk)?n.unknown.push(i):o.length>0?s(o.filter(({type:p})=>(0,$p.becomesTable)(
p)),u):a==="*"||jp(c)&&(l==="*"||/^arn:(?:[^:]*:){4}(?:\*|table\*)/.test(a??""))?n.all=!0:jp(c)&&l!==void 0&&!/[*?]/.test(
l)?(n.names.push(l),s(this.named(l,a),u)):(c===void 0||/[*?]/.test(c)||jp(c))&&n.unknown.push(i)}return{...n,tables:[...n.
tables]}}tablesOf({properties:e,template:n}){return(0,nB.valuesOf)(this.reader.evaluate((0,Z_.at)(e,"TableName"),n)).flatMap(
s=>typeof s=="string"?this.resourceNames.named("dynamodb",s).filter(i=>i.template===n):this.reader.referencedResources(s)).
filter(({type:s})=>(0,$p.becomesTable)(s))}named(e,n){let s=(0,xp.parseArn)(n)?.account;return this.resourceNames.named(
"dynamodb",e).filter(({type:i,template:r})=>(0,$p.becomesTable)(i)&&(0,ek.mayEqual)(s,r.account))}};lr.TablesByReference=
Fp;var sB="Custom::SecureTableReplicaPolicy";function tk({type:t}){return/^(Custom::|AWS::CloudFormation::|AWS::SSM::)/.
test(t)}function jp(t){return t==="dynamodb"||t==="*"}});var Vp=d(dr=>{"use strict";Object.defineProperty(dr,"__esModule",{value:!0});dr.BackupSelections=void 0;dr.selectsTables=
aB;var Bp=P(),pe=b(),_c=_(),iB=_s(),rB=ur(),Kp={listed:[],excluded:[],allOfTags:[],anyOfTags:[]},Up=class{reader;tables;constructor(e){
this.reader=e,this.tables=new rB.TablesByReference(e)}all(){return this.reader.templates.ofType("AWS::Backup::BackupSele\
ction").map(e=>this.fact(e))}fact(e){let{reader:n}=this,{template:s}=e;return{where:s.locate(e),nestedIn:(0,iB.stacksAround)(
n,s),conditional:ik(e),alternatives:n.at(e,"BackupSelection").map(i=>{switch(i.kind){case"absent":return Kp;case"unverif\
iable":return{...Kp,mayAdd:i.why};case"value":return this.read(i.value)}})}}read(e){if(!(0,Bp.isPlainObject)(e))return{...Kp,
mayAdd:"a backup selection is evaluated at deployment"};let[n,s,i,r]=["Resources","NotResources","ListOfTags","Condition\
s"].map(m=>(0,pe.at)(e,m)),o=(0,pe.listOf)(n).length===0&&(0,pe.listOf)(i).length>0,a=this.list(n),c=this.list(s),l=(0,pe.
listOf)(i).map(sk),u=oB(r),f=[...a.unknown,...l.includes(void 0)?[i]:[]],p=[...c.unknown,...u.includes(void 0)?[r]:[]];return{
listed:(0,pe.listOf)(n).length===0&&!o?[Wp]:a.tables,excluded:c.tables,anyOfTags:l.filter(m=>m!==void 0),allOfTags:u.filter(
m=>m!==void 0),...f.length===0?{}:{mayAdd:`a backup selection selects by ${(0,_c.abbreviate)(f[0])}`},...p.length===0?{}:
{mayLack:`a backup selection selects by ${(0,_c.abbreviate)(p[0])}`}}}list(e){let n={tables:[],unknown:[]};for(let s of(0,pe.
listOf)(e)){let{tables:i,names:r,all:o,unknown:a}=this.tables.among([s]),[c]=(0,_c.partsOf)(this.reader.resolvedValue(s)),
[,l,u]=((0,pe.isScalar)(c)?/^arn:[^:]*:[^:]*:([^:]*):([^:]*):/.exec(String(c)):void 0)??[],f={region:nk(l),account:nk(u)},
p=o?[Wp]:r.length>0?r.map(m=>({name:m})):i.map(m=>({table:m.template.locate(m)}));a.length>0||p.length>0&&[f.region,f.account].
some(m=>m!==void 0&&/[*?]/.test(m))?n.unknown.push(s):n.tables.push(...p.map(m=>({...m,...f})))}return n}};dr.BackupSelections=
Up;var Wp={name:"*"};function nk(t){return t===void 0||t===""||t==="*"||(0,_c.hasPlaceholder)(t)?void 0:t}function oB(t){
return t!==void 0&&!(0,Bp.isPlainObject)(t)?[void 0]:(0,pe.entriesOf)(t).flatMap(([e,n])=>(0,Bp.asIntrinsic)(n)===void 0?
(0,pe.listOf)(n).map(s=>e==="StringEquals"?sk(s):void 0):[void 0])}function sk(t){let[e,n,s]=["ConditionType","Condition\
Key","ConditionValue"].map(i=>(0,pe.at)(t,i));return(0,pe.isScalar)(n)&&(0,pe.isScalar)(s)&&(e===void 0||e==="STRINGEQUA\
LS")?{key:String(n).replace(/^aws:ResourceTag\//i,""),value:String(s)}:void 0}function ik({entry:t,template:{parent:e}}){
return(0,pe.at)(t,"Condition")!==void 0||e!==void 0&&ik(e.resource)}function aB({alternatives:t}){let e=t.map(({listed:n,
excluded:s,anyOfTags:i,allOfTags:r,mayAdd:o,mayLack:a})=>{let c=n.length>0&&r.length===0&&s.length===0&&a===void 0,l=n.length>
0||i.length>0||o!==void 0;return c||(l&&!s.some(cB)?void 0:!1)});return e.includes(!0)||(e.includes(void 0)?void 0:!1)}function cB({
name:t,region:e,account:n}){return t===Wp.name&&e===void 0&&n===void 0}});var Jp=d(Yp=>{"use strict";Object.defineProperty(Yp,"__esModule",{value:!0});Yp.descend=Gp;var kc=P(),rk=b(),lB=I();function Gp(t,e,n,...s){
if(e===void 0)return[];if(s.length===0)return(0,kc.itemBranches)(e).map(o=>({kind:"value",value:o}));let[i,...r]=s;return(0,kc.
itemBranches)(e).flatMap(o=>(0,kc.isPlainObject)(o)?Gp(t,(0,rk.at)(o,i),n,...r):uB(t,o,n,s))}function uB(t,e,n,s){return t.
evaluate(e,n).flatMap(i=>i.kind!=="value"?i.kind==="absent"?[]:[i]:(0,kc.isPlainObject)(i.value)||(0,rk.isList)(i.value)?
Gp(t,i.value,n,...s):(0,lB.unverifiable)(t.explain(i.value)))}});var uk=d(J=>{"use strict";Object.defineProperty(J,"__esModule",{value:!0});J.Vaults=J.RESTORE_TESTS=J.PLAN=J.AIR_GAPPED_VAULT=
J.VAULT=void 0;J.restoreTests=pB;var dB=P(),Oc=b(),fB=_(),Je=I(),Ac=qp(),ok=Vp(),ak=Jp();J.VAULT="AWS::Backup::BackupVau\
lt";J.AIR_GAPPED_VAULT="AWS::Backup::LogicallyAirGappedBackupVault";J.PLAN="AWS::Backup::BackupPlan";J.RESTORE_TESTS="AW\
S::Backup::RestoreTestingSelection";var Hp=class{reader;encryption;plans;constructor(e,n){this.reader=e,this.encryption=
n}fact(e){let{template:n,type:s}=e;return{where:n.locate(e),encryption:(0,Je.withDefault)(this.encryption.byKey(this.reader.
at(e,"EncryptionKeyArn"),n),s===J.VAULT?Ac.AWS_MANAGED:Ac.AWS_OWNED),holdsTables:this.read().backUpTablesTo(e)}}foreign(e){
let n=e.template.locate(e);return this.read().foreignVaults(e).map(({name:s,why:i,holdsTables:r})=>({where:n,foreign:s,encryption:(0,Je.
unverifiable)(i),holdsTables:r}))}read(){return this.plans??=this.reader.cases.outside(()=>new zp(this.reader)),this.plans}};
J.Vaults=Hp;var zp=class{reader;byVault=new Map;byName=[];unknown=new Map;constructor(e){this.reader=e;let n=this.selectionsByPlan();
for(let s of e.templates.ofType(J.PLAN)){let i=Xp([...n.get(s)??[],...n.get(void 0)??[]]);this.vaultsOf(s).forEach(r=>this.
addVault(s,r,i))}}backUpTablesTo(e){let n=[...this.unknown.values()].flat().map(({holdsTables:i})=>lk(i)),s=this.byName.
map(i=>{let r=this.isSame(i,e);return r===!1||i.backsUpTables===!1?!1:r&&i.backsUpTables});return Xp([...this.byVault.get(
e)??[],...s,...n])}foreignVaults(e){let n=[J.VAULT,J.AIR_GAPPED_VAULT].flatMap(i=>this.reader.templates.ofType(i)),s=this.
byName.filter(i=>i.plan===e&&!n.some(r=>this.isSame(i,r)===!0)).map(({name:i,backsUpTables:r})=>({name:i,why:"the app do\
es not define it",holdsTables:r}));return[...new Map([...s,...this.unknown.get(e)??[]].map(i=>[JSON.stringify(i),i])).values()]}addVault(e,n,s){
if(n.kind==="absent")return;let{value:i}=n.kind==="value"?n:{value:void 0},r=i===void 0?void 0:this.reader.referencedResource(
i);if(r?.type===J.VAULT||r?.type===J.AIR_GAPPED_VAULT)(0,Oc.addTo)(this.byVault,r,s);else if(typeof i=="string"&&!i.includes(
"{{")){let[,o,a,c]=/^arn:[^:]*:backup:([^:]*):([^:]*):backup-vault:(.+)$/.exec(i)??[],{region:l,account:u}=e.template,f={
region:ck(o)?o:l,account:ck(a)?a:u};this.byName.push({plan:e,name:c??i.slice(i.lastIndexOf(":")+1),backsUpTables:s,...f})}else{
let o=n.kind==="unverifiable"?n.why:this.reader.explain(i);(0,Oc.addTo)(this.unknown,e,{name:"it names",why:o,holdsTables:s})}}isSame(e,n){
let{template:s}=n,i=this.reader.text(n,"BackupVaultName").map(a=>a.kind==="unverifiable"?void 0:a.kind==="value"&&a.value===
e.name),r=i.every(a=>a===i[0])?i[0]:void 0,o=[[e.region,s.region],[e.account,s.account]].map(([a,c])=>a===c?!0:a===void 0||
c===void 0?void 0:!1);return[r,...o].includes(!1)?!1:[r,...o].includes(void 0)?void 0:!0}selectionsByPlan(){let e=new Map,
n=new ok.BackupSelections(this.reader);for(let s of this.reader.templates.ofType("AWS::Backup::BackupSelection")){let i=(0,ok.
selectsTables)(n.fact(s));for(let r of this.reader.at(s,"BackupPlanId").filter(({kind:o})=>o!=="absent")){let o=r.kind===
"value"?this.reader.referencedResource(r.value):void 0;(0,Oc.addTo)(e,o,o===void 0?lk(i):i)}}return e}vaultsOf({properties:e,
template:n}){let s=(0,ak.descend)(this.reader,e,n,"BackupPlan","BackupPlanRule");return[["TargetBackupVault"],["TargetLo\
gicallyAirGappedBackupVaultArn"],["CopyActions","DestinationBackupVaultArn"]].flatMap(i=>s.flatMap(r=>r.kind==="value"?(0,ak.
descend)(this.reader,r.value,n,...i):[r])).flatMap(i=>i.kind==="value"?this.reader.evaluate(i.value,n):[i])}};function ck(t){
return t!==void 0&&t!==""&&!(0,fB.hasPlaceholder)(t)}function Xp(t){return t.includes(!0)?!0:t.includes(void 0)?void 0:!1}
function lk(t){return t===!1?!1:void 0}function pB(t,e,n){let s=t.text(n,"ProtectedResourceType").map(r=>r.kind==="unver\
ifiable"?void 0:r.kind==="value"&&r.value.toLowerCase()==="dynamodb"),i=Xp(s);return i===!1?[]:[{where:n.template.locate(
n),restoresTables:i,encryption:(0,Je.withDefault)((0,Je.eachValue)(t.at(n,"RestoreMetadataOverrides"),r=>hB(t,e,r,n)),Ac.
AWS_OWNED)}]}function hB(t,e,n,{template:s}){if(!(0,dB.isPlainObject)(n))return(0,Je.unverifiable)(t.explain(n));let i=c=>(0,Oc.
entriesOf)(n).find(([l])=>l.toLowerCase()===c)?.[1],[r,o]=[i("encryptiontype"),i("kmsmasterkeyarn")],a=r===void 0?(0,Je.
value)("default"):t.asText((0,Je.value)(r));return(0,Je.eachValue)(a,c=>c.toLowerCase()!=="default"?e.byKeyOrDefault(o===
void 0?[{kind:"absent"}]:(0,Je.value)(o),s):o===void 0?Ac.AWS_OWNED:(0,Je.unverifiable)("kmsMasterKeyArn is set without \
encryptionType KMS"))}});var yk=d(Tc=>{"use strict";Object.defineProperty(Tc,"__esModule",{value:!0});Tc.opaqueTemplate=yB;Tc.opaqueResource=_B;var mB=P(),
ee=b(),dk=W();function yB(t){let e=t.locate();if(!(0,ee.isObject)(t.document))return[{where:e,why:"its template cannot b\
e read"}];let n=[...(0,ee.listOf)((0,ee.at)(t.document,"Transform")),...(0,ee.listOf)((0,ee.at)(t.document,"Fn::Transfor\
m"))].map(i=>(0,ee.textOrNone)((0,ee.at)(i,"Name")??i)||JSON.stringify(i)).filter(i=>!gB.test(i)),s=(0,ee.entriesOf)((0,ee.
at)(t.document,"Resources")).filter(([i,r])=>bB(i,r)).map(([i])=>i);return[...n.map(i=>({where:e,why:`the transform ${i}\
 may add or change any resource`})),...s.map(i=>({where:e,why:`a macro or loop generates ${i} at deployment`}))]}var gB=/^AWS::(Serverless-2016-10-31|LanguageExtensions|CodeDeployBlueGreen|ServiceCatalog|SecretsManager-\d{4}-\d{2}-\d{2})$/;
function bB(t,e){if(t.startsWith(fk))return!pk(e);let n=(0,ee.at)(e,"Type"),s=typeof n=="string"?(0,ee.at)(e,"Fn::Transf\
orm")!==void 0&&!(0,dk.becomesTable)(n):n!==void 0||(0,ee.entriesOf)(e).some(([i])=>i.startsWith("Fn::"));return t.startsWith(
"Fn::")||s}var fk="Fn::ForEach::";function pk(t){let e=(0,ee.isList)(t)&&t.length===3?t[2]:void 0;return(0,ee.isObject)(
e)&&(0,ee.entriesOf)(e).every(([n,s])=>n.startsWith(fk)?pk(s):SB(n,s))}function SB(t,e){let n=(0,ee.textOrNone)((0,ee.at)(
e,"Type")),s=n!==""&&!/[$&]\{/.test(n);return!t.startsWith("Fn::")&&s&&!wB(e)&&!vB.test(n)&&hk(n)===void 0}function wB(t){
return(0,mB.contains)(t,e=>Object.hasOwn(e,"Fn::Transform"))}var vB=new RegExp("^(AWS::(DynamoDB|DAX|ServiceCatalog)::|A\
WS::CloudFormation::(Stack|StackSet|CustomResource)$|AWS::Serverless::SimpleTable$|Custom::)");function _B(t,e,n){let s=n.
get(e)??(OB(t,e)?void 0:hk(e.type));return s===void 0?[]:[{where:e.template.locate(e),why:s}]}function hk(t){return t===
mk?"it deploys an application that is not in this app":(0,dk.tableHiddenIn)(t)}var mk="AWS::Serverless::Application",kB=new RegExp(
"^arn:(aws:serverlessrepo:us-east-1:297356227824|aws-cn:serverlessrepo:cn-north-1:193023089310|aws-us-gov:serverlessrepo\
:us-gov-west-1:023102451235):applications/SecretsManager[A-Za-z0-9]*Rotation[A-Za-z0-9]*$");function OB(t,e){return e.type===
mk&&t.text(e,"Location","ApplicationId").every(n=>n.kind==="value"&&kB.test(n.value))}});var wk=d(fr=>{"use strict";Object.defineProperty(fr,"__esModule",{value:!0});fr.keyUses=TB;fr.isKeyProperty=bk;fr.isPassedOn=
Sk;var Pc=P(),Ec=b(),gk=W(),AB=I();function TB({reader:t,encryption:e},n){let{template:s,type:i,properties:r}=n;return(0,gk.
becomesTable)(i)||(0,gk.isCustomResource)(i)||EB.test(i)?[]:Nc(r,[]).flatMap(({path:o,value:a})=>{let c=e.byKey(t.evaluate(
a,s),s);return(0,AB.valuesOf)(c).some(({key:l})=>l!==void 0)?[{where:s.locate(n),property:o.join("."),encryption:c}]:[]})}
var EB=/^AWS::(KMS|IAM|CloudFormation|ServiceCatalog|Serverless::Application)(::|$)/;function bk(t,e=""){return/key|kms|cmk/i.
test(t)||/^(id|arn)$/i.test(t)&&/key$/i.test(e)}function Sk(t){return MB.has(t.toLowerCase())}var PB=`AdditionalConfigs \
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
  UserTags Variables VariantValues ViewProperties`,NB=`AccessPolicies AccessPolicy ArchivePolicy AssumeRolePolicyDocumen\
t Body ConnectorParameters Content CustomJson DataProtectionPolicy
  Definition DefinitionBody DeliveryPolicy EventPattern ExchangeParameters FileSystemPolicy FilterPolicy InlinePolicy In\
put InputParameters
  InputSchema InputTransformer JsonBody KeyPolicy Manifest OutputSchema ParameterNameValues ParameterValues PermissionsP\
olicyDocument
  PipelineDefinition Policy Policies PolicyDocument PolicyText ProvisioningParameters RedriveAllowPolicy RedrivePolicy R\
eplayPolicy
  RepositoryPolicyText ResourcePolicy ResourcePolicyDocument Schema SettingsJson TableMappings TaskParameters Template T\
emplateBody`,MB=new Set(`${PB} ${NB}`.toLowerCase().split(/\s+/));function Nc(t,e){return(0,Ec.isList)(t)?t.flatMap(n=>Nc(
n,e)):(0,Ec.isObject)(t)?(0,Pc.asIntrinsic)(t)!==void 0?(0,Pc.presentBranches)(t).filter(n=>n!==t).flatMap(n=>Nc(n,e)):(0,Ec.
entriesOf)(t).filter(([n])=>!Sk(n)).flatMap(([n,s])=>{let i=[...e,n],r=bk(n,e[e.length-1])?((0,Ec.isList)(s)?(0,Pc.itemBranches)(
s):[s]).filter(RB):[];return r.length>0?r.map(o=>({path:i,value:o})):Nc(s,i)}):[]}function RB(t){return typeof t=="strin\
g"?/^(arn:|alias\/|\{\{resolve:ssm:)/.test(t):(0,Pc.asIntrinsic)(t)!==void 0}});var mr=d(As=>{"use strict";Object.defineProperty(As,"__esModule",{value:!0});As.PolicyStatement=void 0;As.readStatements=
DB;As.asPattern=_k;var IB=ar(),hr=P(),On=b(),CB=_(),pr=I(),qB=Vt(),LB=Jp();function DB(t,{document:e,template:n}){let r=(0,hr.
presentBranches)(e??{}).flatMap(o=>(0,hr.isPlainObject)(o)?(0,pr.value)(o):(0,qB.asPolicy)(t,t.evaluate(o,n))).flatMap(o=>o.
kind==="value"?(0,LB.descend)(t,o.value,n,"Statement"):[o]).flatMap(o=>o.kind!=="value"||(0,hr.isPlainObject)(o.value)?[
o]:(0,pr.eachValue)(t.evaluate(o.value,n),a=>(0,hr.isPlainObject)(a)?(0,pr.value)(a):(0,pr.unverifiable)(t.explain(a))));
return{statements:(0,pr.valuesOf)(r).map(o=>new Mc(t,o,n)),isPartlyUnknown:r.some(({kind:o})=>o==="unverifiable")}}var Mc=class{reader;statement;template;byEffect;patterns;constructor(e,n,s){
this.reader=e,this.statement=n,this.template=s;let i=this.values((0,On.at)(n,"Effect")),r=o=>i.length>0&&i.every(a=>a===
o);this.byEffect=r("Deny")?"none":r("Allow")?"certain":"possible"}allows(e){let{byEffect:n}=this;if(n==="none")return"no\
ne";let s=this.actions().filter(({expression:r})=>r.test(e)),i=s.some(({isKnown:r})=>r);return this.isExcepting()?i?"non\
e":s.length>0?"possible":n:i?n:s.length>0?"possible":"none"}actionPatterns(){return this.byEffect==="none"?[]:this.isExcepting()?
["*"]:this.actions().map(({text:e})=>e)}resources(){return(0,On.at)(this.statement,"NotResource")===void 0?this.values((0,On.
at)(this.statement,"Resource")):[vk]}isExcepting(){return(0,On.at)(this.statement,"NotAction")!==void 0}actions(){return this.
patterns??=this.values((0,On.at)(this.statement,"NotAction")??(0,On.at)(this.statement,"Action")).map(e=>{let n=_k(e);return{
text:n,expression:(0,IB.wildcardExpression)(n,"is"),isKnown:typeof e=="string"}}),this.patterns}values(e){return(0,hr.itemBranches)(
e??[]).flatMap(n=>this.reader.evaluate(n,this.template)).flatMap(n=>n.kind==="value"?[n.value]:n.kind==="absent"?[]:[vk])}};
As.PolicyStatement=Mc;var vk=null;function _k(t){return(0,CB.partsOf)(t).map(e=>(0,On.isScalar)(e)?String(e):"*").join("")}});var nh=d(mt=>{"use strict";Object.defineProperty(mt,"__esModule",{value:!0});mt.SAM_TEMPLATE=mt.RolePolicies=void 0;mt.managedPolicy=
FB;var Qp=P(),ht=b(),Zp=W(),$B=_(),xB=I(),jB=mr(),th=class{reader;names;attached;constructor(e,n){this.reader=e,this.names=
n}of(e){this.attached??=this.index();let n=[...this.attached.get(e)??[],...this.attached.get(void 0)??[]];if(typeof e=="\
string")return n;let{template:s,properties:i}=e;return[...n,...(0,Qp.itemBranches)((0,ht.at)(i,"Policies")??[]).map(r=>({
template:s,document:(0,ht.at)(r,"PolicyDocument")??r,isCertain:!0})),...this.managed((0,ht.at)(i,"ManagedPolicyArns"),s)]}managed(e,n){
return(0,Qp.itemBranches)(e??[]).flatMap(s=>this.reader.evaluate(s,n)).flatMap(s=>{let i=s.kind==="value"?this.resourcesIn(
s.value,Zp.MANAGED_POLICY,n):[];return i.length>0?i.map(r=>({template:r.template,document:(0,ht.at)(r.properties,"Policy\
Document"),isCertain:!0})):s.kind==="absent"?[]:[{template:n,managed:s.kind==="value"?s.value:null,isCertain:!0}]})}rolesIn(e,n){
return(0,xB.valuesOf)(e).flatMap(ht.listOf).flatMap(s=>{let i=this.resourcesIn(s,Zp.ROLE,n);return i.length===0&&typeof s==
"string"?[s.slice(s.lastIndexOf("/")+1)]:i})}resourcesIn(e,n,s){return(typeof e=="string"&&!e.includes(":iam::aws:")?this.
names.matching(e,"iam",s):this.reader.referencedResources(e)).filter(o=>o.type===n)}index(){let e=new Map;for(let[n,s]of[
["AWS::IAM::Policy","Roles"],[Zp.MANAGED_POLICY,"Roles"],["AWS::IAM::RolePolicy","RoleName"]])for(let{template:i,properties:r}of this.
reader.templates.ofType(n)){let o={template:i,document:(0,ht.at)(r,"PolicyDocument")};for(let a of(0,Qp.itemBranches)((0,ht.
at)(r,s)??[]).flatMap(c=>this.reader.evaluate(c,i))){let c=this.rolesIn([a],i);c.forEach(l=>(0,ht.addTo)(e,l,{...o,isCertain:!0})),
c.length===0&&a.kind!=="absent"&&(0,ht.addTo)(e,void 0,{...o,isCertain:!1})}}return e}};mt.RolePolicies=th;mt.SAM_TEMPLATE=
"sam:";function FB(t){let e=(0,jB.asPattern)(t),n=e.startsWith(mt.SAM_TEMPLATE),s=n?e.slice(mt.SAM_TEMPLATE.length):/^arn:[^:]*:iam::aws:policy\/(?:.*\/)?([^/]*)$/.
exec(e)?.[1]??"",i=KB.has(s),r=i||n||BB.test(s)||eh.has(s);return{name:s,createsTables:i,usesOfAllTables:eh.get(s)??[],mayDecrypt:!eh.
has(s)&&!UB.has(s),...r?{}:{unknown:`the policy ${(0,$B.abbreviate)(t)} is not in this app`}}}var KB=new Set(["Administr\
atorAccess","AdministratorAccess-Amplify","AdministratorAccess-AWSElasticBeanstalk","PowerUserAccess","AmazonDynamoDBFul\
lAccess","AmazonDynamoDBFullAccess_v2","AmazonDynamoDBFullAccesswithDataPipeline","AWSLambdaFullAccess","DatabaseAdminis\
trator","DataScientist","AWSDataPipelineRole","AmazonEC2RoleforDataPipelineRole","AmazonElasticMapReduceforEC2Role","AWS\
BackupFullAccess","AWSBackupOperatorAccess","AWSBackupServiceRolePolicyForRestores","DynamoDBRestoreFromBackupPolicy"]),
BB=/ReadOnly|^AWSLambda(Basic|VPCAccess|ENI|Kinesis|SQSQueue|MSK|DynamoDB|InvocationDynamoDB)\w*$|^(CloudWatch|AWSXRay)/,
eh=new Map([["AmazonDynamoDBFullAccess",["read","write","stream"]],["AmazonDynamoDBFullAccess_v2",["read","write","strea\
m"]],["AmazonDynamoDBReadOnlyAccess",["read","stream"]],["AWSLambdaInvocation-DynamoDB",["stream"]]]),UB=new Set(["AWSLa\
mbdaBasicExecutionRole","AWSLambdaVPCAccessExecutionRole","AWSLambdaDynamoDBExecutionRole","AWSLambdaKinesisExecutionRol\
e","AWSLambdaSQSQueueExecutionRole","AWSXRayDaemonWriteAccess","AWSXrayWriteOnlyAccess","AmazonECSTaskExecutionRolePolic\
y","AmazonAPIGatewayPushToCloudWatchLogs","CloudWatchLambdaInsightsExecutionRolePolicy","CloudWatchAgentServerPolicy"])});var Tk=d(rh=>{"use strict";Object.defineProperty(rh,"__esModule",{value:!0});rh.readRoles=zB;var WB=b(),kk=W(),VB=_(),GB=Ep(),
YB=mr(),JB=vc(),Ok=nh(),Ak=ur(),HB=[["read",sh("BatchGetItem","ConditionCheckItem","GetItem","PartiQLSelect","Query","Sc\
an")],["write",sh("BatchWriteItem","DeleteItem","PartiQLDelete","PartiQLInsert","PartiQLUpdate","PutItem","UpdateItem")],
["stream",sh("GetRecords")]];function sh(...t){return t.map(e=>`dynamodb:${e}`)}function zB(t,e){let n=new JB.ResourceNames(
t),s=new Ok.RolePolicies(t,n),i=new Ak.TablesByReference(t,n);return t.templates.ofType(kk.ROLE).filter(e).map(r=>new ih(
t,i).read(r,s))}var ih=class{reader;tables;found=new Set;remote=[];keys=new Set;uses=new Set;allTables=!1;anyKey=!1;constructor(e,n){
this.reader=e,this.tables=n}read(e,n){return n.of(e).forEach(s=>s.managed===void 0?this.addPolicy(s):this.addManaged(s.managed)),
{where:e.template.locate(e),name:this.reader.singleText((0,WB.at)(e.properties,"RoleName"),e.template),tables:[...[...this.
found].map(s=>({where:s.template.locate(s)})),...this.remote],uses:[...this.uses],allTables:this.allTables,keys:[...this.
keys].map(s=>s.template.locate(s)),anyKey:this.anyKey}}addPolicy(e){let{statements:n,isPartlyUnknown:s}=(0,YB.readStatements)(
this.reader,e);this.anyKey||=s;for(let i of n){if(e.isCertain){let r=HB.filter(([,o])=>o.some(a=>i.allows(a)==="certain"));
this.addTables(r.map(([o])=>o),r.length===0?[]:i.resources())}i.allows(GB.DECRYPT)!=="none"&&i.resources().forEach(r=>this.
addKey(r))}}addTables(e,n){let{tables:s,remote:i,all:r}=this.tables.among(n);(r||s.length+i.length>0)&&e.forEach(o=>this.
uses.add(o)),s.forEach(o=>this.found.add(o)),this.remote.push(...i.map(({table:o,region:a})=>({where:o.template.locate(o),
region:a}))),this.allTables||=r}addKey(e){let n=this.reader.referencedResources(e),s=n.find(({type:i})=>(0,kk.isKeyType)(
i));s!==void 0?this.keys.add(s):(n.length===0?!XB((0,VB.partsOf)(this.reader.resolvedValue(e))):n.some(Ak.isToldElsewhere))&&
(this.anyKey=!0)}addManaged(e){let{usesOfAllTables:n,mayDecrypt:s}=(0,Ok.managedPolicy)(e);this.allTables||=n.length>0,n.
forEach(i=>this.uses.add(i)),this.anyKey||=s}};function XB([t]){return typeof t=="string"&&/^arn:[^:*?]*:(?!kms:)[^:*?]+:/.
test(t)}});var Ek=d(ah=>{"use strict";Object.defineProperty(ah,"__esModule",{value:!0});ah.relatedFacts=tU;var QB=Vp(),ZB=wk(),eU=Tk();
function tU(t,e,n){let{reader:s}=t,i=oh(()=>e.flatMap(({resources:a})=>[...a.values()]).filter(a=>n.includesResource(a)).
flatMap(a=>(0,ZB.keyUses)(t,a))),r=oh(()=>(0,eU.readRoles)(s,a=>n.includesResource(a))),o=oh(()=>new QB.BackupSelections(
s).all());return{get keyUses(){return i()},get roles(){return r()},get backupSelections(){return o()}}}function oh(t){let e;
return()=>(e??={value:t()},e.value)}});var uh=d(Es=>{"use strict";Object.defineProperty(Es,"__esModule",{value:!0});Es.sdkCalls=aU;Es.sdkClusters=cU;Es.isSdkCall=
pU;Es.isServedByCdk=Nk;var lh=P(),Ts=b(),nU=_(),he=I(),sU=Vt(),iU=oe(),rU=Aa(),oU=["Create","Update","Delete"];function aU(t,e,n){
return oU.filter(s=>(0,Ts.at)(e.properties,s)!==void 0).map(s=>{let i=(0,he.eachValue)(t.at(e,s),a=>(0,Ts.isObject)(a)&&
!(0,lh.isIntrinsic)(a)?(0,he.value)(a):(0,sU.jsonFrom)(a)),r=a=>(0,he.eachValue)(i,c=>t.pick(c,a)),o=r("parameters");return{
where:e.template.locate(e),action:(0,he.eachValue)(t.asText(r("action")),a=>Pk(a,(0,rU.sdkActionName)(a))),service:(0,he.
eachValue)(t.asText(r("service")),a=>Pk(a,lU(a))),parameters:(0,he.eachValue)(o,a=>(0,he.value)(ch(a))),region:t.asText(
r("region")),key:n?.byKey((0,he.eachValue)(o,a=>t.pick(a,"KeyId")),e.template)}})}function cU(t,e){let s=e.filter(({service:i,
action:r})=>(0,he.valuesOf)(i).includes("dax")&&(0,he.valuesOf)(r).includes("createCluster")).map(i=>{let r=(...o)=>(0,he.
eachValue)(i.parameters,a=>t.pick(a,...o));return{where:i.where,encryptionAtRest:t.asBoolean(r("SSESpecification","Enabl\
ed")),endpointEncryption:t.asText(r("ClusterEndpointEncryptionType"))}});return[...new Map(s.map(i=>[JSON.stringify(i),i])).
values()]}function Pk(t,e){return(0,nU.hasPlaceholder)(t)||/[^a-z0-9-]/i.test(e)?(0,he.unverifiable)(`its name is not kn\
own (${t})`):(0,he.value)(e)}function lU(t){let e=t.toLowerCase().replace(/^@aws-sdk\/client-/,"");return uU[e]??e}var uU={
servicecatalog:"service-catalog"},dU="PHYSICAL:RESOURCEID:";function ch(t){return t===dU?{[iU.DEPLOYER_VALUE]:"the physi\
cal id of the custom resource"}:(0,Ts.isList)(t)?t.map(ch):(0,Ts.isObject)(t)&&!(0,lh.isIntrinsic)(t)?Object.fromEntries(
(0,Ts.entriesOf)(t).map(([e,n])=>[e,ch(n)])):t}var fU="AWS679f53fac002430cb0da5b7982bd2287";function pU(t,e){return e.type===
"Custom::AWS"||Nk(t,e)}function Nk(t,{template:e,properties:n}){return t.evaluate((0,Ts.at)(n,"ServiceToken"),e).some(s=>s.
kind==="value"&&((0,lh.namedResource)(s.value)??t.referencedResource(s.value))?.logicalId.startsWith(fU)===!0)}});var Fk=d(Tn=>{"use strict";Object.defineProperty(Tn,"__esModule",{value:!0});Tn.Actors=void 0;Tn.startsCode=wU;Tn.runsCode=
jk;Tn.serviceOfClient=_U;var Lk=P(),An=b(),dh=W(),Mk=I(),hU=oe(),Rk=mr(),Ik=ur(),Ck="its role is not in this app",qk="it\
 starts code that is not in this app",fh=class{reader;policies;names;receivers;matched=new Map;constructor(e,n,s){this.reader=
e,this.policies=n,this.names=s}in(e,n,s){if(typeof e=="string")return/[*?]/.test(e)?[]:this.names.matching(e,n,s);let i=this.
reader.referencedResources(e).filter(r=>!(0,Ik.isToldElsewhere)(r));return i.length>0||typeof e!="object"||e===null?i:Object.
values(e).flatMap(r=>this.in(r,n,s))}stepsFrom(e){if(typeof e=="string")return{next:[],missing:Ck};if(e.type===dh.ROLE)return{
next:[]};let{role:n,starts:s}=gU[e.type]??{},i=n===void 0?this.rolesAnywhere(e):this.policies.rolesIn(this.reader.at(e,...n),
e.template),r=(s??[]).flatMap(l=>this.reader.at(e,...l)).filter(({kind:l})=>l!=="absent").map(l=>l.kind==="value"?this.in(
l.value,"lambda",e.template):[]),o=this.receiversOf(e),a=e.type===Dk&&r.length+o.length===0,c=n!==void 0&&i.length===0&&
(0,An.at)(e.properties,"Policies")===void 0;return{next:[i,...r,o],missing:c?Ck:a||r.some(l=>l.length===0)?qk:void 0}}startedBy(e){
let n=[...new Set(e.actionPatterns().flatMap(vU))],i=(n.length===0?[]:e.resources()).map(o=>{let a=o===null?[]:this.reader.
referencedResources(o);return a.length>0?a.filter(l=>!(0,Ik.isToldElsewhere)(l)):(o===null||(0,Rk.asPattern)(o)==="*")&&
o!=="*"?[]:this.startable((0,Rk.asPattern)(o),n,e.template)}),r=n.some(jk);return{next:i,missing:r&&i.some(o=>o.length===
0)?qk:void 0}}startable(e,n,s){let i=JSON.stringify([e,n,s.account,s.region]),r=this.matched.get(i)??this.match(e,n,s);return this.
matched.set(i,r),r}match(e,n,s){let i=n.flatMap(r=>this.names.matching(e,r==="sts"?"iam":r,s).filter(o=>r!=="sts"||OU(o)));
return mU.test(e)?[...i,...this.rulesOfDefaultBus(s)]:i}rulesOfDefaultBus(e){return this.reader.templates.ofType("AWS::E\
vents::Rule").filter(n=>(0,hU.mayShareEnvironment)(e,n.template)&&this.reader.at(n,"EventBusName").some(s=>s.kind==="abs\
ent"||s.kind==="value"&&s.value==="default"))}rolesAnywhere({properties:e,template:n}){let s=i=>(0,Lk.isIntrinsic)(i)||typeof i==
"string"&&yU.test(i)?(0,Mk.valuesOf)(this.reader.evaluate(i,n)):(0,An.isObject)(i)||(0,An.isList)(i)?Object.values(i).flatMap(
s):[];return s(e).flatMap(i=>this.in(i,"iam",n)).filter(i=>typeof i=="string"||i.type===dh.ROLE||i.type===$k)}receiversOf(e){
return this.receivers??=this.index(),this.receivers.get(e)??[]}index(){let e=new Map;for(let[n,s,i]of SU)for(let r of this.
reader.templates.ofType(n))(0,Mk.valuesOf)(this.reader.at(r,...i)).flatMap(a=>this.in(a,s,r.template)).forEach(a=>(0,An.
addTo)(e,a,r));return e}};Tn.Actors=fh;var mU=/:event-bus\/default$/,Dk="AWS::SNS::Topic",$k="AWS::IAM::InstanceProfile",
yU=/:(role|instance-profile)\//,gU={"AWS::Lambda::Function":{role:["Role"],starts:bU("USER_ON_EVENT_FUNCTION_ARN","USER_\
IS_COMPLETE_FUNCTION_ARN")},"AWS::Serverless::Function":{role:["Role"]},"AWS::Lambda::Alias":{starts:[["FunctionName"]]},
"AWS::Lambda::Version":{starts:[["FunctionName"]]},"AWS::Lambda::EventSourceMapping":{starts:[["FunctionName"]]},"AWS::L\
ambda::EventInvokeConfig":{starts:[["DestinationConfig"]]},[Dk]:{starts:[["Subscription"]]},"AWS::SNS::Subscription":{starts:[
["Endpoint"]]},"AWS::Events::Rule":{starts:[["Targets"]]},"AWS::StepFunctions::StateMachine":{role:["RoleArn"]},"AWS::Se\
rverless::StateMachine":{role:["Role"]},"AWS::CodeBuild::Project":{role:["ServiceRole"]},"AWS::ECS::TaskDefinition":{role:[
"TaskRoleArn"]},"AWS::Batch::JobQueue":{starts:[["ComputeEnvironmentOrder"]]},"AWS::Glue::Job":{role:["Role"]},[$k]:{role:[
"Roles"]}};function bU(...t){return t.map(e=>["Environment","Variables",e])}var SU=[["AWS::SNS::Subscription","sns",["To\
picArn"]],["AWS::Lambda::EventSourceMapping","sqs",["EventSourceArn"]],["AWS::Lambda::EventInvokeConfig","lambda",["Func\
tionName"]],["AWS::Pipes::Pipe","sqs",["Source"]],["AWS::Events::Rule","events",["EventBusName"]],["AWS::KinesisFirehose\
::DeliveryStream","kinesis",["KinesisStreamSourceConfiguration"]],["AWS::Serverless::Function","sqs",["Events"]]],xk=["i\
nvoke","start","run","execute","submit","send","publish","putevent","putrecord","resume","retry","redrive","activate","a\
ssume","pass"];function wU(t){return xk.some(e=>t.toLowerCase().startsWith(e))}function vU(t){let[e,n="*"]=t.toLowerCase().
split(":"),[s]=n.split(/[*?]/);return xk.some(i=>s.startsWith(i)||s!==n&&i.startsWith(s))?[e.replace("?","*")]:[]}function jk(t){
return/^(lambda|states|codebuild|codepipeline|ecs|batch|glue|ssm|sts|iam|\*)$/.test(t)}function _U(t){return kU[t]??t}var kU={
sfn:"states",stepfunctions:"states",eventbridge:"events",cloudwatchevents:"events"};function OU({type:t,properties:e}){let s=(0,An.
listOf)((0,An.at)(e,"AssumeRolePolicyDocument","Statement")).map(i=>(0,An.at)(i,"Principal"));return t===dh.ROLE&&(s.length===
0||s.some(i=>!(0,Lk.isPlainObject)(i)||Object.keys(i).some(r=>r!=="Service")))}});var Uk=d(yr=>{"use strict";Object.defineProperty(yr,"__esModule",{value:!0});yr.HandlerPermissions=void 0;yr.weightiest=
Ic;var AU=ar(),mh=P(),ph=b(),Cc=W(),TU=I(),Rc=Fk(),Bk=mr(),EU=vc(),hh=nh(),PU=Aa(),NU=ur(),Kk={unknown:"it is not in thi\
s app"},yh=class{reader;verdicts=new Map;known=new Map;policies;actors;tables;constructor(e){this.reader=e;let n=new EU.
ResourceNames(e);this.policies=new hh.RolePolicies(e,n),this.actors=new Rc.Actors(e,this.policies,n),this.tables=new NU.
TablesByReference(e,n)}of(e,n){return Ic(e.filter(({kind:s})=>s!=="absent").flatMap(s=>{let i=s.kind==="value"?this.actors.
in(s.value,"lambda",n):[];return i.length===0?[Kk]:i.map(r=>this.verdict(r))}))}startedBy({service:e,action:n,parameters:s},i){
let r=n.some(a=>a.kind!=="value"||(0,Rc.startsCode)(a.value)),o=e.map(a=>a.kind==="value"?(0,Rc.serviceOfClient)(a.value):
"*");return Ic((0,TU.valuesOf)(s).flatMap(a=>o.flatMap(c=>{let l=r?this.actors.in(a,c,i):c==="iam"?[]:this.actors.in(a,"\
iam",i).filter(MU);return r&&l.length===0&&(0,Rc.runsCode)(c)?[Kk]:l.map(u=>this.verdict(u))})))}verdict(e){let n=this.verdicts.
get(e)??this.follow(e);return this.verdicts.set(e,n),n}follow(e){let n=new Set([e]),s=new Set,i;for(let r of n){let o=this.
known.get(r)??this.read(r);if(this.known.set(r,o),o.creates!==void 0)return{creates:o.creates};i??=o.unknown,o.next.filter(
a=>!s.has(a)).forEach(a=>{s.add(a),a.forEach(c=>n.add(c))})}return{unknown:i}}read(e){let{next:n,missing:s}=this.actors.
stepsFrom(e),r=(typeof e=="string"||e.type===Cc.ROLE?this.policies.of(e):e.type.startsWith("AWS::Serverless::")?this.ofServerless(
e):[]).map(o=>this.grants(o));return{...Ic([...r,{unknown:s}]),next:[...n,...r.flatMap(o=>o.next)]}}grants(e){if(e.managed!==
void 0){let{createsTables:a,name:c,unknown:l}=(0,hh.managedPolicy)(e.managed);return{creates:a?`the managed policy ${c}`:
void 0,unknown:l,next:[]}}let{statements:n,isPartlyUnknown:s}=(0,Bk.readStatements)(this.reader,e),i=n.flatMap(a=>RU(a,this.
tables)??[])[0];if(!e.isCertain)return{unknown:i===void 0?void 0:"a policy that may create tables is attached to a role \
that is unknown",next:[]};let r=n.map(a=>this.actors.startedBy(a)),o=s||r.some(({missing:a})=>a!==void 0);return{creates:i,
unknown:o?"it starts code, or has a policy, that is not in this app":void 0,next:r.flatMap(({next:a})=>a)}}ofServerless({
template:e,properties:n}){return(0,mh.itemBranches)((0,ph.at)(n,"Policies")??[]).flatMap(i=>!(0,ph.isObject)(i)||(0,mh.isIntrinsic)(
i)?typeof i=="string"&&!i.startsWith("arn:")?[{template:e,managed:`arn:aws:iam::aws:policy/${i}`,isCertain:!0}]:this.policies.
managed(i,e):(0,ph.at)(i,"Statement")===void 0?Object.keys(i).map(r=>({template:e,managed:`${hh.SAM_TEMPLATE}${r}`,isCertain:!0})):
[{template:e,document:i,isCertain:!0}])}};yr.HandlerPermissions=yh;function Ic(t){let{creates:e,unknown:n}=t.find(s=>s.creates!==
void 0)??t.find(s=>s.unknown!==void 0)??{};return{creates:e,unknown:n}}function MU(t){return typeof t=="string"||t.type===
Cc.ROLE}function RU(t,e){let n=PU.TABLE_CREATING_ACTIONS.filter(i=>t.allows(i)!=="none"),s=n.length===0?[]:t.resources();
return n.find(i=>s.some(r=>IU(t,e,r,i)))}function IU({reader:t},e,n,s){let i=t.referencedResources(n).filter(({type:g})=>!(0,Cc.
isCustomResource)(g));if(i.some(({type:g})=>(0,Cc.becomesTable)(g))||i.length>0&&(0,mh.asIntrinsic)(n)?.name!=="Fn::Join")
return!1;let[r,o,a,c,l,...u]=(0,Bk.asPattern)(n).split(":"),f=a===void 0||["dynamodb","backup"].some(g=>(0,AU.wildcardExpression)(
a,"is").test(g));if(l===void 0)return f&&[r,o,a,c].some(g=>g?.includes("*"));let p=u.join(":"),m=/^table\/[^/]*$/.test(p)||
/^[^/]*[*?]/.test(p);return f&&(s.startsWith("backup:")||m&&e.among([n]).tables.length===0)}});var Yk=d(Lc=>{"use strict";Object.defineProperty(Lc,"__esModule",{value:!0});Lc.TableMakers=void 0;var Gk=P(),bh=b(),gh=W(),
CU=I(),Wk=Uk(),qc=uh(),Sh=class{reader;permissions;constructor(e){this.reader=e,this.permissions=new Wk.HandlerPermissions(
e)}facts(e){let n=this.reason(e);return n===void 0?[]:[{where:e.template.locate(e),why:n}]}reason(e){let{type:n}=e,s=n.startsWith(
"Custom::")||n==="AWS::CloudFormation::CustomResource";if(!(!s&&(n.startsWith("AWS::")||(0,gh.tableHiddenIn)(n)!==void 0)||
this.isReplicaOfTable(e)))return(0,qc.isSdkCall)(this.reader,e)?this.byStartedCode(e)??((0,qc.isServedByCdk)(this.reader,
e)?void 0:this.byHandler(e)):this.byShape(e)??(s?this.byHandler(e):void 0)}isReplicaOfTable(e){let n=e.type==="Custom::D\
ynamoDBReplica"?this.reader.at(e,"TableName"):[];return n.length>0&&n.every(s=>s.kind==="value"&&(0,gh.becomesTable)(this.
reader.referencedResource(s.value)?.type??""))}byShape({properties:e,template:n}){return[e,...(0,CU.valuesOf)(this.reader.
evaluate(e,n))].some(DU)?"its properties contain the key schema of a table, and its handler decides how the table is enc\
rypted":void 0}byHandler(e){let{properties:n,template:s}=e,{creates:i,unknown:r}=this.permissions.of(this.reader.evaluate(
(0,bh.at)(n,"ServiceToken"),s),s);if(i!==void 0)return`its handler may create tables: ${i}`;let o=e.type===gh.REPLICA_POLICY||
(0,qc.isSdkCall)(this.reader,e);return r!==void 0&&!o&&Vk(e)?`it refers to tables, and its handler is unknown: ${r}`:void 0}byStartedCode(e){
let n=(0,qc.sdkCalls)(this.reader,e).map(r=>this.permissions.startedBy(r,e.template)),{creates:s,unknown:i}=(0,Wk.weightiest)(
n);return s!==void 0?`it starts code that may create tables: ${s}`:i!==void 0&&Vk(e)?`it refers to tables, and starts co\
de that is unknown: ${i}`:void 0}};Lc.TableMakers=Sh;var qU=/key[^a-z0-9]?schema/i,LU=/attribute[^a-z0-9]?definitions/i;
function DU(t){return gr(t,qU)&&gr(t,LU)||(0,Gk.contains)(t,e=>{let n=Object.keys(e).map(s=>s.replace(/[^a-z]/gi,"").toLowerCase());
return n.includes("attributename")&&n.includes("keytype")})}function Vk({type:t,properties:e}){return!t.startsWith("Cust\
om::AWSCDK")&&(/dynamo|::(global|simple)?tables?$/i.test(t)||gr(e,/dynamo|key[^a-z0-9]?schema|partition[^a-z0-9]?key|hash[^a-z0-9]?key/i))}
function gr(t,e){return(0,bh.isList)(t)?t.some(n=>gr(n,e)):(0,bh.isObject)(t)?(0,Gk.namedResource)(t)===void 0&&Object.entries(
t).some(([n,s])=>e.test(n)||gr(s,e)):typeof t=="string"&&e.test(t.replace(/com\.amazonaws\.[a-z0-9-]+\.dynamodb/g,""))}});var Hk=d(wh=>{"use strict";Object.defineProperty(wh,"__esModule",{value:!0});wh.kinesisOf=xU;var $U=P(),br=b(),yt=I();function xU(t,e,n){
return(0,yt.eachValue)(t.at(n,"StreamArn"),s=>{let i=t.referencedResource(s);return i?.type==="AWS::Kinesis::Stream"?(0,yt.
value)({stream:i.template.locate(i).constructPath,encryption:jU(t,e,i)}):typeof s=="string"?(0,yt.value)({stream:s,encryption:(0,yt.
unverifiable)(`the app does not define ${s}`)}):(0,yt.value)({stream:JSON.stringify(s),encryption:(0,yt.unverifiable)(t.
explain(s))})})}function jU(t,e,{properties:n,template:s}){return(0,yt.eachValue)(t.evaluate(KU((0,br.at)(n,"StreamEncry\
ption"),s),s),i=>(0,yt.eachValue)(t.asText(t.pick(i,"EncryptionType")),r=>r==="KMS"?e.byKey(t.pick(i,"KeyId"),s):yt.ABSENT))}
var Jk="AwsCdkKinesisEncryptedStreamsUnsupportedRegions",FU=(0,br.canonical)({"Fn::Or":["cn-north-1","cn-northwest-1"].map(
t=>({"Fn::Equals":[{Ref:"AWS::Region"},t]}))});function KU(t,{document:e,region:n}){let s=(0,$U.asIntrinsic)(t),[i,,r]=s?.
name==="Fn::If"&&(0,br.isList)(s.argument)?s.argument:[];return i===Jk&&(0,br.canonical)((0,br.at)(e,"Conditions",Jk))===
FU&&n?.startsWith("cn-")!==!0?r:t}});var $c=d(Dc=>{"use strict";Object.defineProperty(Dc,"__esModule",{value:!0});Dc.readReplica=WU;Dc.bareReplica=VU;var Zk=b(),
BU=_(),me=I(),zk=Vt(),UU=Hk();function WU(t,e,n,s,i){let{reader:r}=t,{template:o,properties:a}=e,{region:c,local:l,encryption:u}=n,
{policy:f,streamPolicy:p,policySource:m}=GU(t,e,n,s,i);return{region:c,local:l,encryption:u,policy:f,streamPolicy:p,policySource:m,
pointInTimeRecovery:r.boolean(e,"PointInTimeRecoverySpecification","PointInTimeRecoveryEnabled"),deletionProtection:r.boolean(
e,"DeletionProtectionEnabled"),contributorInsights:YU(t,e),kinesis:(0,UU.kinesisOf)(r,t.encryption,{template:o,properties:(0,Zk.
at)(a,"KinesisStreamSpecification")}),tags:r.cases.outside(()=>r.at(e,"Tags"))}}function VU(t){return{...t,policy:me.ABSENT,
streamPolicy:me.ABSENT,policySource:"template",pointInTimeRecovery:me.ABSENT,deletionProtection:me.ABSENT,contributorInsights:me.
ABSENT,kinesis:me.ABSENT,tags:me.ABSENT}}function GU({reader:t},e,{region:n,local:s},i,r){let o=(0,zk.asPolicy)(t,t.at(e,
"ResourcePolicy","PolicyDocument")),a=(0,zk.asPolicy)(t,t.at(e,i,"ResourcePolicy","PolicyDocument")),c=r(n??(s?BU.REGION:
""));return c===void 0?{policy:o,streamPolicy:a,policySource:"template"}:{policy:Xk(c.policy,o),streamPolicy:Xk(c.streamPolicy,
a),policySource:"custom-resource"}}function Xk(t,e){return(0,me.distinct)([...t,...e.filter(n=>n.kind!=="absent")])}function YU({
reader:t},e){let n=(0,me.eachValue)(t.at(e,"GlobalSecondaryIndexes"),s=>Qk((0,Zk.listOf)(s).map(i=>t.asBoolean(t.pick(i,
"ContributorInsightsSpecification","Enabled")))));return Qk([t.boolean(e,"ContributorInsightsSpecification","Enabled"),n])}
function Qk(t){return(0,me.eachValue)((0,me.combine)(t),e=>e.length===0?me.ABSENT:(0,me.value)(e.includes(!0)))}});var xc=d(Pn=>{"use strict";Object.defineProperty(Pn,"__esModule",{value:!0});Pn.readTable=HU;Pn.readSimpleTable=QU;Pn.tableFact=
_h;Pn.streamOf=sO;Pn.keyAttributes=iO;var Sr=P(),He=b(),En=I(),eO=_s(),JU=oe(),vh=$c();function HU(t,e){let n=t.protection(
"Table",e,(i,r)=>{let o=t.encryption.bySpecification(t.reader.at(i,"SSESpecification"),i.template);return nO(t,i,o,r)}),
s=t.addedReplicas.of(e).map(({region:i,isOptional:r})=>({...zU(i,n.replicas[0].encryption),isOptional:r}));return _h(t,e,
"Table",s.length===0?n:{...n,replicas:[...n.replicas,...s]})}function zU(t,e){return t.kind==="value"?(0,vh.bareReplica)(
{region:t.value,local:!1,encryption:XU(e)}):(0,vh.bareReplica)({region:void 0,local:!1,encryption:(0,En.unverifiable)("i\
ts Region is unknown")})}function XU(t){return(0,En.eachValue)(t,({level:e})=>(0,En.value)({level:e==="AWS_OWNED"?"AWS_O\
WNED":"AWS_MANAGED"}))}function nO(t,e,n,s=()=>{}){let i={region:e.template.region,local:!0,encryption:n};return{stream:sO(
t,e),replicas:[(0,vh.readReplica)(t,e,i,"StreamSpecification",s)],replicationAccounts:[]}}function QU(t,e){let{properties:n,
template:s}=e,i=(0,He.at)(s.document,"Globals","SimpleTable","SSESpecification"),r=ZU((0,He.at)(n,"SSESpecification"),i),
o=t.encryption.bySpecification(t.reader.evaluate(r,s),s),a=(0,He.at)(n,"PrimaryKey","Name");return{..._h(t,e,"SimpleTabl\
e",nO(t,e,o)),keyAttributes:[typeof a=="string"?a:"id"]}}function ZU(t,e){return(0,Sr.isPlainObject)(e)&&(0,Sr.isPlainObject)(
t)?{...e,...t}:t??e}function _h({reader:t},e,n,s){let{stream:i,replicas:r,replicationAccounts:o,unreadable:a}=s,c={template:e.
template,properties:e.entry};return{where:e.template.locate(e),form:n,tableName:t.text(e,"TableName"),stream:i,replicas:r,
replicationAccounts:o,get keyAttributes(){return iO(t,e)},deletionPolicy:t.text(c,"DeletionPolicy"),updateReplacePolicy:t.
text(c,"UpdateReplacePolicy"),nestedIn:(0,eO.stacksAround)(t,e.template),stackTags:(0,eO.stackTags)(t,e.template),metadata:(0,He.
at)(e.entry,"Metadata")??{},opaque:eW(e)??a}}function sO({reader:t},e){return(0,En.eachValue)(t.at(e,"StreamSpecificatio\
n"),n=>(0,He.isObject)(n)&&!(0,Sr.isIntrinsic)(n)?(0,En.value)(!0):(0,En.unverifiable)(t.explain(n)))}function eW({entry:t,
properties:e}){let n=(0,He.textOrNone)((0,He.at)(t,JU.UNRENDERED));return n!==""?`it cannot be rendered before synthesis\
: ${n}`:(0,Sr.hasGeneratedKeys)(t)||(0,Sr.hasGeneratedKeys)(e)?"a macro (Fn::Transform) or loop (Fn::ForEach) generates \
its properties":void 0}function iO(t,e){let n=r=>(0,En.valuesOf)(t.at(e,r)).flatMap(tO),s=[...n("GlobalSecondaryIndexes"),
...n("LocalSecondaryIndexes")],i=[...n("KeySchema"),...s.flatMap(r=>tO((0,He.at)(r,"KeySchema")))];return[...new Set(i.map(
r=>(0,He.at)(r,"AttributeName")).filter(r=>typeof r=="string"))]}function tO(t){return(0,He.isList)(t)?t:[]}});var oO=d(Ah=>{"use strict";Object.defineProperty(Ah,"__esModule",{value:!0});Ah.readGlobalTable=nW;var rO=P(),ye=b(),kh=_(),
wr=I(),tW=$c(),Oh=xc();function nW(t,e){return(0,Oh.tableFact)(t,e,"GlobalTable",t.protection("GlobalTable",e,(n,s)=>sW(
t,n,s)))}function sW(t,e,n){let{template:s}=e,i=t.reader.items((0,ye.at)(e.properties,"Replicas")??[],s),r=i.filter(rO.isPlainObject).
map(c=>({template:s,properties:c})),o=(0,ye.listOf)((0,ye.at)(e.properties,"Replicas")),a=cW(r.flatMap(c=>rW(t,c,r.length===
1).map(l=>oW(t,e,c,l,n)).map(l=>o.includes(c.properties)?l:aW(t,l))));return{stream:iW(e)?(0,wr.withDefault)((0,Oh.streamOf)(
t,e),(0,wr.value)(!0)):(0,Oh.streamOf)(t,e),replicas:a,replicationAccounts:dW(t,e,a),unreadable:lW(t,e,i,a)}}function iW({
properties:t}){return(0,ye.at)(t,"GlobalTableSourceArn")!==void 0}function rW({reader:t},e,n){let s=e.template.region;return t.
text(e,"Region").map(i=>{let r=i.kind==="value"?i.value:void 0,o=r===kh.REGION||(r===void 0||s===void 0?n:r===s);return{
region:r===kh.REGION?void 0:r,local:o}})}function oW(t,e,n,{region:s,local:i},r){let{reader:o}=t,a=t.encryption.ifEnabled(
o.at(e,"SSESpecification"),()=>t.encryption.byKeyOrDefault(o.at(n,"SSESpecification","KMSMasterKeyId"),n.template,s));return(0,tW.
readReplica)(t,n,{region:s,local:i,encryption:a},"ReplicaStreamSpecification",r)}function aW({reader:t},e){return t.cases.
decided?e:{...e,isOptional:!0}}function cW(t){let e=new Map;for(let n of t){let s=`${n.region} ${n.local}`,i=e.get(s);e.
set(s,i===void 0?n:(0,wr.mergeAlternatives)(i,n))}return[...e.values()]}function lW({reader:t},{template:e},n,s){let i=n.
find(r=>!(0,rO.isPlainObject)(r));if(i!==void 0){let[r]=t.evaluate(i,e);return`a replica cannot be read: ${r.kind==="val\
ue"?t.explain(r.value):"it is malformed"}`}return s.length===0?"it has no replicas":void 0}var uW="replication.dynamodb.\
amazonaws.com";function dW({reader:t},e,n){let s=e.template.account,i=(0,wr.valuesOf)(t.text(e,"GlobalTableSourceArn")).
map(a=>a.split(":")[4]??""),r=n.flatMap(a=>(0,wr.valuesOf)(a.policy)).flatMap(fW),o=[...i,...r].filter(a=>/^\d{12}$/.test(
a)&&a!==s);return o.length===0?[]:[...new Set([s??kh.ACCOUNT,...o])]}function fW(t){return(0,ye.listOf)((0,ye.at)(t,"Sta\
tement")).filter(e=>(0,ye.listOf)((0,ye.at)(e,"Principal","Service")).includes(uW)).flatMap(e=>(0,ye.entriesOf)((0,ye.at)(
e,"Condition"))).flatMap(([,e])=>(0,ye.listOf)((0,ye.at)(e,"aws:SourceAccount"))).map(ye.textOrNone)}});var cO=d(Eh=>{"use strict";Object.defineProperty(Eh,"__esModule",{value:!0});Eh.sdkTables=gW;var pW=b(),Th=_(),Nn=I(),hW=Vt(),
mW=$c(),yW=xc();function gW(t,e,n){let s=n.filter(i=>(0,Nn.valuesOf)(i.service).includes("dynamodb")).flatMap(i=>(0,Nn.valuesOf)(
i.action).flatMap(r=>{let o=bW.get(r),a=(0,Nn.withDefault)(i.region,(0,Nn.value)(Th.REGION));return o===void 0?[]:a.map(
c=>SW(t,e,i,o,c))}));return[...new Map(s.map(i=>[JSON.stringify(i),i])).values()]}var aO={path:[],name:"TargetTableName",
specification:"SSESpecificationOverride",whyUnknown:"it has the encryption of the source that it is restored from"},bW=new Map(
[["createTable",{path:[],name:"TableName",specification:"SSESpecification"}],["importTable",{path:["TableCreationParamet\
ers"],name:"TableName",specification:"SSESpecification"}],["restoreTableFromBackup",aO],["restoreTableToPointInTime",aO]]);
function SW({reader:t,encryption:e},{template:n,entry:s},i,r,o){let a=(...p)=>(0,Nn.eachValue)(i.parameters,m=>t.pick(m,
...r.path,...p)),c=o.kind==="value"?o.value:"",l=c===Th.REGION||c===n.region,u=!l&&(c===""||(0,Th.hasPlaceholder)(c)),f=l?
n.region:u?void 0:c;return{where:i.where,form:"SdkCall",tableName:t.asText(a(r.name)),stream:t.asBoolean(a("StreamSpecif\
ication","StreamEnabled")),replicas:[{...(0,mW.bareReplica)({region:f,local:l,encryption:a(r.specification).flatMap(p=>p.
kind==="absent"&&r.whyUnknown!==void 0?(0,Nn.unverifiable)(r.whyUnknown):e.bySpecification([p],n,f,"Enabled"))}),policy:(0,hW.
asPolicy)(t,a("ResourcePolicy")),deletionProtection:t.asBoolean(a("DeletionProtectionEnabled")),tags:a("Tags")}],replicationAccounts:[],
keyAttributes:(0,Nn.valuesOf)(a()).flatMap(p=>(0,yW.keyAttributes)(t,{template:n,properties:p})),metadata:(0,pW.at)(s,"M\
etadata")??{},...u&&{opaque:`its Region cannot be determined${o.kind==="unverifiable"?`: ${o.why}`:""}`}}}});var uO=d(Ns=>{"use strict";Object.defineProperty(Ns,"__esModule",{value:!0});Ns.AddedReplicas=Ns.ReplicaPolicies=void 0;
var wW=P(),Ps=b(),lO=W(),vr=I(),vW=Vt(),Ph=class{reader;byTable;byName=new Map;constructor(e){this.reader=e}find(e,n){return(this.
index().get(e)??[]).filter(i=>this.reader.exists(i)&&(0,vr.valuesOf)(this.reader.text(i,"Region")).includes(n)).map(i=>this.
policiesOf(i)).reduce((i,r)=>i===void 0?r:(0,vr.mergeAlternatives)(i,r),void 0)}has(e){return this.index().has(e)}index(){
return this.byTable??=this.reader.cases.outside(()=>this.read()),this.byTable}read(){let e=new Map;for(let n of this.reader.
templates.ofType(lO.REPLICA_POLICY).filter(_W))this.tablesOf(n).forEach(s=>(0,Ps.addTo)(e,s,n));return e}policiesOf(e){let n=this.
reader.cases.decided||(0,Ps.at)(e.entry,"Condition")===void 0?[]:vr.ABSENT,s=i=>[...(0,vW.asPolicy)(this.reader,this.reader.
at(e,i)),...n];return{policy:s("Policy"),streamPolicy:s("StreamPolicy")}}tablesOf(e){let{template:n}=e;return(0,vr.valuesOf)(
this.reader.at(e,"TableName")).flatMap(s=>{let i=this.reader.referencedResource(s)??(typeof s=="string"?this.tablesByName(
n).get(s):void 0);return i?.template===n?[i]:[]})}tablesByName(e){let n=this.byName.get(e)??new Map([...e.resources.values()].
filter(({type:s})=>(0,lO.isTableType)(s)).flatMap(s=>{let i=this.reader.singleText((0,Ps.at)(s.properties,"TableName"),e);
return i===void 0?[]:[[i,s]]}));return this.byName.set(e,n),n}};Ns.ReplicaPolicies=Ph;function _W({properties:t,template:e}){
let n=(0,wW.namedResource)((0,Ps.at)(t,"ServiceToken")??null);return n?.attribute==="Arn"&&e.resources.get(n.logicalId)?.
type==="AWS::Lambda::Function"}var Nh=class{reader;byTable;constructor(e){this.reader=e}of(e){return this.byTable??=this.
reader.cases.outside(()=>this.read()),(this.byTable.get(e)??[]).filter(n=>this.reader.exists(n)).flatMap(n=>this.reader.
text(n,"Region").map((s,i,{length:r})=>({region:s,isOptional:r>1||!this.reader.cases.decided&&(0,Ps.at)(n.entry,"Conditi\
on")!==void 0})))}read(){let e=new Map;for(let n of this.reader.templates.ofType("Custom::DynamoDBReplica"))for(let s of(0,vr.
valuesOf)(this.reader.at(n,"TableName"))){let i=this.reader.referencedResource(s);i!==void 0&&(0,Ps.addTo)(e,i,n)}return e}};
Ns.AddedReplicas=Nh});var pO=d(Fc=>{"use strict";Object.defineProperty(Fc,"__esModule",{value:!0});Fc.TableContext=void 0;var kW=ac(),OW=qp(),
AW=Sp(),dO=uO(),fO=["TableName","AttributeDefinitions","KeySchema","LocalSecondaryIndexes"],Mh=class{reader;encryption;addedReplicas;replicaPolicies;similarTables;constructor(e){
this.reader=new AW.PropertyReader(e),this.encryption=new OW.Encryption(this.reader),this.addedReplicas=new dO.AddedReplicas(
this.reader),this.replicaPolicies=new dO.ReplicaPolicies(this.reader),this.similarTables={Table:new jc(this.reader.cases,
fO),GlobalTable:new jc(this.reader.cases,[...fO,"GlobalSecondaryIndexes"])}}protection(e,n,s){return this.replicaPolicies.
has(n)?s(n,i=>this.replicaPolicies.find(n,i)):this.similarTables[e].read(n,i=>s(i,()=>{}))}};Fc.TableContext=Mh;var jc=class{cases;ignoredProperties;last;protections=new Map;constructor(e,n){
this.cases=e,this.ignoredProperties=n}read({template:e,properties:n},s){if(this.last?.properties!==n){let a=this.withoutIgnored(
n);this.last={properties:n,similar:a,text:TW(a)}}let i={template:e,properties:this.last.similar},{text:r}=this.last;if(r===
void 0)return s(i);let o=this.protections.get(e)??new kW.CaseCache(this.cases);return this.protections.set(e,o),o.get(r,
()=>s(i))}withoutIgnored(e){let n={...e};for(let s of this.ignoredProperties)Object.hasOwn(n,s)&&(n[s]=!0);return n}};function TW(t){
try{return JSON.stringify(t)}catch{return}}});var SO=d(Ih=>{"use strict";Object.defineProperty(Ih,"__esModule",{value:!0});Ih.collect=DW;var EW=Kv(),PW=_s(),hO=W(),Ms=uk(),
NW=Df(),mO=yk(),MW=Ek(),Rh=uh(),RW=Yk(),IW=oO(),CW=cO(),yO=xc(),qW=pO(),LW=Hi();function DW(t,e){let{templates:n,unreadable:s}=(0,PW.
withNestedTemplates)(t),i=new qW.TableContext(new LW.TemplateSet(n)),r=new Ms.Vaults(i.reader,i.encryption),o=new RW.TableMakers(
i.reader),c={...{tables:[],keys:[],daxClusters:[],backupVaults:[],restoreTests:[],environments:[],sdkCalls:[],opaque:[],
exemptions:[]},related:(0,MW.relatedFacts)(i,n,e)};for(let l of n){c.exemptions.push(...(0,EW.readExemptions)(i.reader,l)),
e.includesTemplate(l)&&c.opaque.push(...(0,mO.opaqueTemplate)(l).map(u=>gO(l,u)));for(let u of l.resources.values())if(e.
includesResource(u)){let f=[...(0,mO.opaqueResource)(i.reader,u,s),...o.facts(u)];c.opaque.push(...f.map(m=>gO(l,m)));let p=i.
reader.cases.each(()=>i.reader.exists(u)?jW(i,r,u):bO);$W(c,p.filter(({value:m})=>m!==bO))}}return c}function gO({deployedBy:t},e){
if(t===void 0)return e;let{where:n,why:s}=e,i=n.logicalId===""?"the template that it deploys":`${n.logicalId} in a templ\
ate that it deploys`;return{...e,where:t.template.locate(t),why:`${i}: ${s}`}}var bO={};function $W(t,e){let n=e.flatMap(
({when:s})=>s??[]);for(let{value:s,when:i}of e)for(let[r,o]of Object.entries(s))t[r].push(...i===void 0?o:o.map(c=>xW(r,
c,{...i,all:n})))}function xW(t,e,n){return t==="keys"?{...e,when:n}:Object.assign(e,{when:n})}function jW(t,e,n){switch(n.
type){case"AWS::DynamoDB::Table":return{tables:[(0,yO.readTable)(t,n)]};case"AWS::DynamoDB::GlobalTable":return{tables:[
(0,IW.readGlobalTable)(t,n)]};case"AWS::Serverless::SimpleTable":return{tables:[(0,yO.readSimpleTable)(t,n)]};case"AWS::\
DAX::Cluster":return{daxClusters:[FW(t.reader,n)]};case hO.KEY:case hO.REPLICA_KEY:return{keys:[t.encryption.keys.fact(n)]};case Ms.
VAULT:case Ms.AIR_GAPPED_VAULT:return{backupVaults:[e.fact(n)]};case Ms.PLAN:return{backupVaults:e.foreign(n)};case Ms.RESTORE_TESTS:
return{restoreTests:(0,Ms.restoreTests)(t.reader,t.encryption,n)}}let{reader:s}=t,i=(0,Rh.isSdkCall)(s,n)?(0,Rh.sdkCalls)(
s,n,t.encryption):[];return{environments:(0,NW.environments)(s,n),sdkCalls:i,tables:(0,CW.sdkTables)(t,n,i),daxClusters:(0,Rh.
sdkClusters)(s,i)}}function FW(t,e){return{where:e.template.locate(e),encryptionAtRest:t.boolean(e,"SSESpecification","S\
SEEnabled"),endpointEncryption:t.text(e,"ClusterEndpointEncryptionType")}}});var Bc=d(kr=>{"use strict";Object.defineProperty(kr,"__esModule",{value:!0});kr.checkTemplates=HW;kr.templateOf=OO;kr.checkGroups=
AO;var KW=require("path"),BW=jm(),UW=B0(),WW=an(),wO=$e(),Kc=b(),VW=tc(),_r=Ne(),GW=Mv(),_O=Rv(),YW=zf(),JW=SO(),kO=oe();
function HW(t,e={}){let n=new Map(t.map(({file:s,text:i})=>[s,i]));return AO([{templates:t.map(OO)}],s=>n.get(s)??"",e)}
function OO({file:t,text:e,region:n,account:s,stackName:i,tags:r,parameters:o}){let a=(0,WW.parseTemplate)(t,e);return new kO.
Template(a,{stackPath:t,file:t,region:n,account:s,stackName:i,tags:r,parameters:o,pathOf:c=>(0,Kc.textOrNone)((0,Kc.at)(
(0,Kc.at)(a,"Resources",c),"Metadata","aws:cdk:path"))||void 0})}function AO(t,e,n){let s=t.map(a=>zW(a,n)),i=s.flatMap(
({findings:a})=>a),r=new Map;i.forEach(a=>(0,Kc.addTo)(r,a.found.finding.where.templateFile??"",a));let o=[...r].flatMap(
([a,c])=>{let l=new UW.TemplatePositions((0,wO.withSlashes)(a),e(a));return c.map(u=>QW(u,l,n))});return{files:[...new Set(
t.flatMap(({templates:a})=>a.flatMap(({origin:c})=>(0,wO.withSlashes)(c.file??""))))].sort(),tables:s.reduce((a,{tables:c})=>a+
c,0),findings:o.sort(e2)}}function zW(t,{rules:e=VW.CATALOGUE,allowExemptions:n=!0}){let s=(0,JW.collect)(t.templates,new kO.
Scope("")),i=[],r=(0,YW.applyExemptions)((0,GW.runRules)(s,e,{minimumKey:"CUSTOMER_MANAGED",newReplicas:[]}),{exemptions:s.
exemptions,declared:[],allowed:n,reports:()=>!0,reportsUnused:c=>e.some(l=>l.name===c),reportsInvalid:()=>!0,exempted:(c,{
reason:l,until:u})=>i.push({found:c,suppressed:{kind:"exempt",reason:l,until:u}})}),o=new Map([...t.metadata??[]].filter(
([,c])=>c.some(({type:l})=>l===_O.ACKNOWLEDGED_RULES)));return{findings:[...r.map(c=>({found:c,suppressed:o.size===0?void 0:
XW(c,o)})),...i],tables:new Set(s.tables.map(({where:c})=>(0,_r.resourceKey)(c))).size}}function XW(t,e){let n=t.finding.
where.constructPath.split("/");for(let s=n.length;s>0;s-=1){let i=e.get(n.slice(0,s).join("/"))??[],r=(0,_O.acknowledgement)(
i,["SecureTable"],[(0,_r.ruleId)(t.rule),(0,_r.findingId)(t)]);if(r!==void 0)return{kind:"acknowledged",reason:r}}}function QW({
found:t,suppressed:e},n,{unverifiable:s="warn"}){let{rule:i,finding:r}=t,{logicalId:o,resourceType:a,region:c}=r.where,[
l,u]=r.finding?.split(":")??[],f=l===Ch||u===Ch,p=l===Ch?void 0:l,m=n.find({rule:i.name,logicalId:o,resourceType:a,replicaRegion:p,
region:c}),g=(0,_r.findingId)(t);return{rule:i.name,id:g,severity:f&&s==="warn"?"warning":r.severity,unverifiable:f,guarded:i.
guarded,message:r.message,fix:r.fix,at:m,logicalId:o,resourceType:a,constructPath:ZW(t),controls:(0,_r.controlsText)(i.controls),
fingerprint:(0,BW.fingerprintOf)({at:m,logicalId:o,id:g}),suppressed:e}}var Ch="unverifiable";function ZW({finding:{where:t}}){
let{constructPath:e,templateFile:n="",logicalId:s}=t;return e===n||e===`${(0,KW.basename)(n)}#${s}`?void 0:e}function e2(t,e){
return vO(t.at.file,e.at.file)||t.at.line-e.at.line||t.at.column-e.at.column||vO(t.id,e.id)}function vO(t,e){return t<e?
-1:+(t>e)}});var $h=d(Rs=>{"use strict";Object.defineProperty(Rs,"__esModule",{value:!0});Rs.FAIL_ON=void 0;Rs.selectRules=t2;Rs.fails=
n2;var Dh=H(),Uc=tc(),qh=Ne();function t2({rules:t=[],skipped:e=[],frameworks:n=[]}){let s=Lh(t).map(TO),i=Lh(n).flatMap(
a=>(0,Uc.rulesFor)(s2(a))),r=Lh(e).map(TO),o=r.find(a=>a.guarded);if(o!==void 0)throw(0,Dh.codedError)("GuardedRule","--\
skip-rule",`The rule ${o.name} cannot be skipped`,`Exempt the resource: add "cdk-secure-table:exemption": {"rules": ["${o.
name}"], "reason": "why this is acceptable"} to its Metadata.`);return Uc.CATALOGUE.filter(a=>(s.length===0||s.includes(
a))&&(n.length===0||i.includes(a))&&!r.includes(a))}Rs.FAIL_ON=["guarded","error","warning","never"];function n2({severity:t,
guarded:e,suppressed:n},s){if(n!==void 0)return!1;switch(s){case"guarded":return t==="error"&&e;case"error":return t==="\
error";case"warning":return!0;case"never":return!1}}function Lh(t){return t.flatMap(e=>e.split(",")).map(e=>e.trim())}function TO(t){
let e=t.replace(/^SecureTable-/i,"").replace(/\[.*$/,"").toLowerCase(),n=Uc.CATALOGUE.find(s=>s.name.toLowerCase()===e);
if(n===void 0)throw(0,Dh.codedError)("UnknownRule",t,"There is no rule of this name",`The rules are ${Uc.CATALOGUE.map(s=>s.
name).join(", ")}.`);return n}function s2(t){let e=Object.keys(qh.FRAMEWORKS).filter(n=>[n,qh.FRAMEWORKS[n]].some(s=>t!==
""&&EO(s).startsWith(EO(t))));if(e.length!==1){let n=e.length===0?"There is no framework of this name":`The name stands \
for ${e.join(" and ")}`;throw(0,Dh.codedError)("UnknownFramework",t,n,`The frameworks are ${Object.keys(qh.FRAMEWORKS).join(
", ")}.`)}return e[0]}function EO(t){return t.toLowerCase().replace(/[^a-z0-9]/g,"")}});var xh=d(Wc=>{"use strict";Object.defineProperty(Wc,"__esModule",{value:!0});Wc.isFailure=o2;Wc.judge=a2;var PO=xm(),i2=Bc(),
r2=$h(),NO=an();function o2({verdict:t}){return t==="fails"}function a2(t,e,n){let{template:s="",changes:i}=e,r=i.length===
0?s:JSON.stringify((0,PO.resolvedTemplate)((0,NO.parseTemplate)(t.stackName,s),i)),{tables:o,findings:a}=MO(t,r,n),c=n.existing===
"WARN"&&a.length>0?l2(t,e,n):new Set;return{tables:o,findings:a.map(l=>({finding:l,verdict:c2(l,c.has(l.fingerprint))}))}}
function c2(t,e){return(0,r2.fails)(t,"guarded")?e?"existing":"fails":t.suppressed!==void 0?"suppressed":t.unverifiable?
"unverifiable":"warns"}function MO({stackName:t,region:e,account:n},s,{unverifiable:i,exemptions:r}){return(0,i2.checkTemplates)(
[{file:t,text:s,stackName:t,region:e,account:n}],{unverifiable:i==="FAIL"?"fail":"warn",allowExemptions:r==="HONOR"})}function l2(t,e,n){
let s=u2(t,e);if(s===void 0)return new Set;try{return new Set(MO(t,s,n).findings.map(({fingerprint:i})=>i))}catch{return new Set}}
function u2({stackName:t,target:e},{template:n="",previousTemplate:s,changes:i}){return s!==void 0||e!=="CHANGE_SET"?s:JSON.
stringify((0,PO.previousTemplate)((0,NO.parseTemplate)(t,n),i))}});var jh=d(Mn=>{"use strict";Object.defineProperty(Mn,"__esModule",{value:!0});Mn.DOCUMENTATION=Mn.REPOSITORY=void 0;Mn.REPOSITORY=
"https://github.com/cdk-secure-table/cdk-secure-table";Mn.DOCUMENTATION=`${Mn.REPOSITORY}/blob/main/docs`});var DO=d(Ar=>{"use strict";Object.defineProperty(Ar,"__esModule",{value:!0});Ar.success=LO;Ar.internalFailure=p2;Ar.answer=
h2;var RO=xh(),d2=jh(),Kh=4096,IO=16384,f2=100;function LO(t,e){return{hookStatus:"SUCCESS",message:Or(e,Kh),clientRequestToken:t}}
function p2(t,e){return{hookStatus:"FAILED",errorCode:"InternalFailure",message:Or(e,Kh),clientRequestToken:t}}function h2(t,e,{
tables:n,findings:s}){let i=s.filter(({verdict:l})=>l!=="suppressed"),r=i.filter(RO.isFailure),o=[...r,...i.filter(l=>!(0,RO.
isFailure)(l)),...s.filter(({verdict:l})=>l==="suppressed")],a=o.length===0?void 0:o.slice(0,f2).map(m2);if(r.length===0){
let l=i.length===0?"no findings":`no findings that fail it, ${Fh(i.length,"warning")}:
${CO(i)}`;return{...LO(t,`${e}: ${Fh(n,"table")} checked, ${l}`),annotations:a}}return{hookStatus:"FAILED",errorCode:"No\
nCompliant",message:Or(`${e}: ${Fh(r.length,"finding")}.
${CO(r)}`,Kh),clientRequestToken:t,annotations:a}}function CO(t){return t.map(({finding:{id:e,logicalId:n,message:s,fix:i}})=>`\
[${e}] ${n||"template"}: ${s} ${i}`).join(`
`)}function m2({finding:t,verdict:e}){let{id:n,rule:s,logicalId:i,message:r,fix:o,suppressed:a}=t,l={fails:"",warns:"",unverifiable:"\
 This depends on values that are known only at deployment.",existing:" The stack has this finding already.",suppressed:`\
 Exempt${a?.until===void 0?"":` until ${a.until}`}: ${a?.reason??"no reason given"}`};return{annotationName:n,status:e===
"unverifiable"||e==="suppressed"?"SKIPPED":"FAILED",statusMessage:Or(`${i||"template"}: ${r}${l[e]}`,IO),remediationMessage:Or(
o||"See the documentation of the rule.",IO),remediationLink:`${d2.DOCUMENTATION}/rules.md#${s.toLowerCase()}`,severityLevel:y2[e]}}
var y2={fails:"HIGH",existing:"MEDIUM",warns:"LOW",unverifiable:"LOW",suppressed:"INFORMATIONAL"};function Fh(t,e){return`${t}\
 ${e}${t===1?"":"s"}`}var qO=" \u2026 (more in the annotations)";function Or(t,e){return t.length<=e?t:`${t.slice(0,e-qO.
length)}${qO}`}});var FO=d(Uh=>{"use strict";Object.defineProperty(Uh,"__esModule",{value:!0});Uh.downloadPayload=g2;var $O=b(),Bh=H(),jO=2e7;
async function g2(t,e){return w2(await b2(t,AbortSignal.timeout(e),e))}async function b2(t,e,n){let s="The connection fa\
iled";try{let i=await fetch(t,{signal:e});if(i.ok&&i.body!==null)return await S2(i.body);s=`The answer is HTTP ${i.status}`}catch(i){
if(i instanceof Vc)throw(0,Bh.codedError)("HookPayloadTooLarge","payload",`The payload has more than ${jO} bytes`,"Split\
 the template into nested stacks, or exclude the stack from the hook by stackFilters.");s=e.aborted?`There was no comple\
te answer within ${n/1e3} seconds`:s}throw(0,Bh.codedError)("HookPayloadUnavailable","payload",`The template could not b\
e downloaded from CloudFormation. ${s}`,"Repeat the operation. If it fails again, see the log of the function.")}var Vc=class extends Error{};
async function S2(t){let e=[],n=0;for await(let s of t){if(n+=s.length,n>jO)throw new Vc;e.push(s)}return Buffer.concat(
e).toString("utf8")}function w2(t){let e=v2(t),[n,s,i]=["template","previousTemplate","changedResources"].map(r=>(0,$O.at)(
e,r)??void 0);if(e===void 0||[n,s].some(r=>r!==void 0&&typeof r!="string"))throw(0,Bh.codedError)("HookPayloadMalformed",
"payload","The payload is not a JSON object with a template as text","Update cdk-secure-table: CloudFormation may have c\
hanged the payload.");return{template:xO(n),previousTemplate:xO(s),changes:(0,$O.listOf)(i??void 0)}}function v2(t){try{
let e=JSON.parse(t);return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}catch{return}}function xO(t){return t===
void 0||t.trim()===""?void 0:t}});var UO=d(Gc=>{"use strict";Object.defineProperty(Gc,"__esModule",{value:!0});Gc.tokenOf=BO;Gc.readRequest=k2;var le=b(),
_2=H(),KO=["STACK","CHANGE_SET"];function BO(t){return(0,le.textOrNone)((0,le.at)(t,"clientRequestToken")??(0,le.at)(t,"\
clientRequesttoken"))}function k2(t){let e=(0,le.textOrNone)((0,le.at)(t,"requestData","targetType")),n=(0,le.textOrNone)(
(0,le.at)(t,"requestData","payload")),s=(0,le.textOrNone)((0,le.at)(t,"actionInvocationPoint")).startsWith("DELETE");if(!KO.
includes(e)||n===""&&!s)throw(0,_2.codedError)("HookRequestUnreadable",e||"event","The event is not a request of a Lambd\
a hook for a stack or a change set",`Use ${KO.join(" and ")} as the target operations of the hook.`);let[,,,i,r,o=""]=(0,le.
textOrNone)((0,le.at)(t,"stackId")??(0,le.at)(t,"stackID")).split(":");return{token:BO(t),target:e,isDeletion:s,stackName:o.
split("/")[1]??"stack",region:i||void 0,account:r||(0,le.textOrNone)((0,le.at)(t,"awsAccountId"))||void 0,payloadUrl:n}}});var WO=d(Wh=>{"use strict";Object.defineProperty(Wh,"__esModule",{value:!0});Wh.readSettings=A2;var O2=H();function A2(t){
let e=(n,s)=>{let i=t[n]??s[0];return s.find(r=>r===i)??T2(n,s)};return{unverifiable:e("UNVERIFIABLE",["WARN","FAIL"]),existing:e(
"EXISTING",["FAIL","WARN"]),exemptions:e("EXEMPTIONS",["HONOR","REPORT"])}}function T2(t,e){throw(0,O2.codedError)("Hook\
SettingUnknown",t,"The value of the environment variable is unknown",`Use ${e.join(" or ")}.`)}});var JO=d(Vh=>{"use strict";Object.defineProperty(Vh,"__esModule",{value:!0});Vh.handler=M2;var Yc=DO(),E2=xh(),P2=FO(),VO=UO(),
N2=WO(),YO=15e3,GO=5e3;async function M2(t,e){let n=await R2(t,(e?.getRemainingTimeInMillis()??YO+GO)-GO);return console.
log(JSON.stringify({hookStatus:n.hookStatus,errorCode:n.errorCode,message:n.message})),n}async function R2(t,e){let n=(0,VO.
tokenOf)(t);try{let s=(0,N2.readSettings)(process.env),i=(0,VO.readRequest)(t);if(i.isDeletion)return(0,Yc.success)(n,`${i.
stackName}: a deletion is not checked`);let r=await(0,P2.downloadPayload)(i.payloadUrl,Math.min(Math.max(e,1),YO));return r.
template===void 0?(0,Yc.success)(n,`${i.stackName}: there is no template to check`):(0,Yc.answer)(n,i.stackName,(0,E2.judge)(
i,r,s))}catch(s){return(0,Yc.internalFailure)(n,s instanceof Error?s.message:String(s))}}});var HO=d(Tr=>{"use strict";Object.defineProperty(Tr,"__esModule",{value:!0});Tr.HELP=void 0;Tr.readArguments=L2;var I2=require("util"),
C2=H(),q2={format:{type:"string"},output:{type:"string",multiple:!0},rule:{type:"string",multiple:!0},"skip-rule":{type:"\
string",multiple:!0},framework:{type:"string",multiple:!0},"fail-on":{type:"string"},unverifiable:{type:"string"},region:{
type:"string"},account:{type:"string"},parameter:{type:"string",multiple:!0},"parameter-file":{type:"string",multiple:!0},
baseline:{type:"string"},"write-baseline":{type:"boolean"},quiet:{type:"boolean"},help:{type:"boolean",short:"h"}};function L2(t){
try{let{values:e,positionals:n}=(0,I2.parseArgs)({args:[...t],options:q2,allowPositionals:!0});return{paths:n,values:e}}catch(e){
throw(0,C2.codedError)("UnknownOption","check",D2(e.message),"Run `cdk-secure-table check --help` for the options.")}}function D2(t){
return t.split(". ")[0].replace(/\.$/,"")}Tr.HELP=`Usage: cdk-secure-table check [PATH...] [options]

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
`});var ZO=d(Hc=>{"use strict";Object.defineProperty(Hc,"__esModule",{value:!0});Hc.Baseline=void 0;var zO=require("fs"),XO=$e(),
Jc=b(),$2=_(),x2=H(),Gh=class t{entries;static read(e){let n=(0,$2.parseJson)((0,XO.readText)(e)),s=(0,Jc.at)(n,"finding\
s");if((0,Jc.at)(n,"version")!==QO||!(0,Jc.isList)(s)||!s.every(j2))throw(0,x2.codedError)("MalformedBaseline",e,"The fi\
le is not a baseline of this version","Write it again with --write-baseline.");return new t(s)}static readIfExists(e){return(0,zO.
existsSync)(e)?t.read(e):t.none()}static none(){return new t([])}constructor(e){this.entries=e}apply(e){let n=new Map;this.
entries.forEach(({fingerprint:i})=>n.set(i,(n.get(i)??0)+1));let s=e.findings.map(i=>{let r=n.get(i.fingerprint)??0;return i.
suppressed!==void 0||r===0?i:(n.set(i.fingerprint,r-1),{...i,suppressed:{kind:"baseline"}})});return{...e,findings:s}}with({
files:e,findings:n},s){let i=new Set([...s,"Exemption"]),r=this.entries.filter(({file:a,id:c})=>!e.includes(a)||!i.has(F2(
c))),o=n.filter(({suppressed:a})=>a===void 0).map(({at:{file:a},logicalId:c,id:l,fingerprint:u})=>({file:a,logicalId:c,id:l,
fingerprint:u}));return new t([...r,...o])}write(e){let n=this.entries.map(i=>JSON.stringify(i)).sort(),s=`{
  "version": ${QO},
  "findings": [${n.map(i=>`
    ${i}`).join(",")}
  ]
}
`;(0,XO.attempt)(e,()=>(0,zO.writeFileSync)(e,s))}};Hc.Baseline=Gh;var QO=1;function j2(t){return["file","logicalId","id",
"fingerprint"].every(e=>typeof(0,Jc.at)(t,e)=="string")}function F2(t){return t.replace(/^SecureTable-/,"").replace(/\[.*$/,
"")}});var tA=d(Yh=>{"use strict";Object.defineProperty(Yh,"__esModule",{value:!0});Yh.readParameters=U2;var K2=an(),B2=$e(),ze=b(),
eA=H();function U2(t,e){return new Map([...e.flatMap(n=>V2(n)),...t.map(W2)])}function W2(t){let e=t.indexOf("=");if(e<1)
throw(0,eA.codedError)("MalformedParameter",t,"The parameter is not written as NAME=VALUE","Write, for example, --parame\
ter Stage=prod.");return[t.slice(0,e),t.slice(e+1)]}function V2(t){let e=(0,K2.parseDocument)(t,(0,B2.readText)(t)),n=(0,ze.
at)(e,"Parameters")??e;return((0,ze.isList)(e)?G2(e):(0,ze.isObject)(n)?(0,ze.entriesOf)(n):[[void 0,void 0]]).map(([i,r])=>{
if(typeof i!="string"||!((0,ze.isScalar)(r)||(0,ze.isList)(r)&&r.every(ze.isScalar)))throw(0,eA.codedError)("MalformedPa\
rameterFile",t,"The file does not list names and values of parameters",'Write [{"ParameterKey": "Stage", "ParameterValue\
": "prod"}] or {"Stage": "prod"}.');return[i,String(r)]})}function G2(t){return t.filter(e=>(0,ze.at)(e,"UsePreviousValu\
e")!==!0).map(e=>[(0,ze.at)(e,"ParameterKey"),(0,ze.at)(e,"ParameterValue")])}});var nA=d(zc=>{"use strict";Object.defineProperty(zc,"__esModule",{value:!0});zc.SYNTHESIS_STOPPED=void 0;zc.SYNTHESIS_STOPPED=
"Synthesis stopped by EncryptedTables.enforce"});var Zh=d(Is=>{"use strict";Object.defineProperty(Is,"__esModule",{value:!0});Is.isAssembly=Y2;Is.readManifest=J2;Is.isStack=
H2;Is.isNestedAssembly=z2;var Jh=require("fs"),zh=require("path"),Xh=$e(),X=b(),Qh=nA(),sA=_(),Hh=H();function Y2(t){let e=(0,zh.
join)(t,iA);return!(0,Jh.existsSync)(e)||!(0,Jh.statSync)(e).isFile()?!1:(0,Jh.existsSync)((0,zh.join)(t,"cdk.out"))||(0,Xh.
readStart)(e,Qh.SYNTHESIS_STOPPED.length)===Qh.SYNTHESIS_STOPPED||(0,X.isObject)((0,X.at)((0,sA.parseJson)((0,Xh.readText)(
e)),"artifacts"))}var iA="manifest.json";function J2(t){let e=(0,zh.join)(t,iA),n=(0,Xh.readText)(e);if(n.startsWith(Qh.
SYNTHESIS_STOPPED))throw(0,Hh.codedError)("SynthesisStopped",t,`The assembly was not completed. ${n.trim().replace(/\.$/,
"")}`,"The findings are in validation-report.json: run `cdk-secure-table report`.");let s=(0,sA.parseJson)(n),i=(0,X.at)(
s,"artifacts")??{};if(!(0,X.isObject)(s)||!(0,X.isObject)(i))throw(0,Hh.codedError)("MalformedAssembly",e,"The manifest \
is not the JSON of a CDK assembly","Synthesize the app again.");let r=(0,X.at)(s,"missing");if((0,X.isList)(r)&&r.length>
0)throw(0,Hh.codedError)("ContextMissing",t,"The assembly has dummy values in place of context that was not looked up","\
Synthesize the app with the CDK CLI and credentials for its accounts.");return(0,X.entriesOf)(i).map(([o,a])=>[o,{type:(0,X.
textOrNone)((0,X.at)(a,"type")),environment:(0,X.textOrNone)((0,X.at)(a,"environment")),properties:(0,X.at)(a,"propertie\
s"),metadata:(0,X.at)(a,"metadata"),metadataFile:(0,X.textOrNone)((0,X.at)(a,"additionalMetadataFile"))||void 0,displayName:(0,X.
textOrNone)((0,X.at)(a,"displayName"))||void 0}])}function H2({type:t}){return t==="aws:cloudformation:stack"}function z2({
type:t}){return t==="cdk:cloud-assembly"}});var cA=d(im=>{"use strict";Object.defineProperty(im,"__esModule",{value:!0});im.readAssembly=sV;var X2=require("crypto"),
sm=require("fs"),Cs=require("path"),em=Zh(),rA=an(),Er=$e(),te=b(),Q2=_(),oA=H(),Z2=tp(),eV=_s(),tV=oe(),nV=_p();function sV(t,e={}){
return new tm(e).read(t)}var tm=class{defaults;templates=[];metadata=new Map;paths=new nm(this.metadata);assets=new Z2.AssetFiles;visited=new Set;constructor(e){
this.defaults=e}read(e){return this.assembly(e),[...this.templates].forEach(n=>this.nestedStacks(n)),{templates:this.templates,
metadata:this.metadata}}assembly(e){let n=(0,Er.attempt)(e,()=>(0,sm.realpathSync)(e));if(this.visited.has(n))throw(0,oA.
codedError)("MalformedAssembly",e,"The assemblies of its stages contain each other","Synthesize the app again.");this.visited.
add(n);for(let[s,i]of(0,em.readManifest)(e))(0,em.isNestedAssembly)(i)?this.assembly((0,Cs.join)(e,(0,te.textOrNone)((0,te.
at)(i.properties,"directoryName")))):(0,em.isStack)(i)&&this.stack(e,s,i)}stack(e,n,{environment:s,properties:i,metadata:r,
metadataFile:o,displayName:a}){let c=o===void 0?r:oV((0,Cs.join)(e,o));(0,te.entriesOf)(c).forEach(([p,m])=>this.metadata.
set(p.replace(/^\//,""),(0,te.listOf)(m).flatMap(aV)));let l=a??n,[u,f]=s.replace(/^aws:\/\//,"").split("/");this.templates.
push(this.load((0,Cs.join)(e,(0,te.textOrNone)((0,te.at)(i,"templateFile"))),{...this.defaults,stackPath:l,stackName:(0,te.
textOrNone)((0,te.at)(i,"stackName"))||n,tags:Object.fromEntries((0,te.entriesOf)((0,te.at)(i,"tags")).map(([p,m])=>[p,String(
m)])),...u==="unknown-account"||u===""?{}:{account:u},...f==="unknown-region"||f===void 0?{}:{region:f}}))}load(e,n){let s=(0,rA.
parseDocument)(e,(0,Er.readText)(e)),{stackPath:i}=n;this.paths.addStack(i);let r=o=>(0,te.textOrNone)((0,te.at)((0,te.at)(
s,"Resources",o),"Metadata","aws:cdk:path"))||this.paths.find(o,i);return new tV.Template(s,{...n,file:e,pathOf:r})}nestedStacks(e){
let n=[...e.resources.values()].filter(({type:s})=>s===nV.STACK);for(let s of n){let{stackPath:i,pathOf:r}=e.origin,o=iV(
this.paths.nestedResource(s.logicalId,i)??r(s.logicalId)),a=o===void 0?void 0:this.templateFile(s,o);if(o!==void 0&&a!==
void 0){let{region:c,account:l}=e,u=this.load(a,{stackPath:o,region:c,account:l});u.parent=(0,eV.parentStack)(s),e.nested.
set(s.logicalId,[u]),this.templates.push(u),this.nestedStacks(u)}}}templateFile({template:e,properties:n},s){let i=(0,Q2.
composeText)((0,te.at)(n,"TemplateURL")),r=this.assets.find(i,e)??this.assets.upload(i,e),o=rV((0,Cs.dirname)(e.origin.file),
s);return r===void 0?JSON.stringify(i).includes("AssetParameters")?o:void 0:o!==void 0&&(0,Er.readText)(o)===(0,Er.readText)(
r)?o:r}};function iV(t){return t===void 0?void 0:aA.exec(t)?.slice(1,3).join("")}var aA=/^((?:.*\/)?)([^/]+)\.NestedStack\/\2\.NestedStackResource$/;
function rV(t,e){let n=(0,X2.createHash)("md5").update(e.split("/").filter(i=>i!=="Default").join("/")).digest("hex").slice(
0,8).toUpperCase(),s=(0,sm.readdirSync)(t).find(i=>i.endsWith(`${n}.nested.template.json`));return s===void 0?void 0:(0,Cs.
join)(t,s)}function oV(t){if(!(0,sm.existsSync)(t))throw(0,oA.codedError)("MalformedAssembly",t,`The manifest names ${(0,Cs.
basename)(t)}, which does not exist`,"Synthesize the app again.");return(0,rA.parseDocument)(t,(0,Er.readText)(t))}function aV(t){
let e=(0,te.at)(t,"type");return typeof e=="string"?[{type:e,data:(0,te.at)(t,"data")}]:[]}var nm=class{metadata;stackPaths=new Set;index;constructor(e){
this.metadata=e}addStack(e){this.stackPaths.add(e)}find(e,n){return this.withId(e).find(s=>this.stackOf(s)===n)}nestedResource(e,n){
return this.withId(e).filter(s=>s.startsWith(`${n}/`)&&aA.test(s)).sort((s,i)=>s.split("/").length-i.split("/").length)[0]}withId(e){
return this.index??=this.indexPaths(),this.index.get(e)??[]}indexPaths(){let e=new Map;for(let[n,s]of this.metadata){let i=s.
find(({type:r})=>r==="aws:cdk:logicalId")?.data;typeof i=="string"&&(0,te.addTo)(e,i,n)}return e}stackOf(e){let n=e.split(
"/");for(let s=n.length;s>0;s-=1){let i=n.slice(0,s).join("/");if(this.stackPaths.has(i))return i}}}});var uA=d(Pr=>{"use strict";Object.defineProperty(Pr,"__esModule",{value:!0});Pr.isGlob=uV;Pr.globBase=dV;Pr.globPattern=
fV;var lA=require("path"),cV=$e(),lV=H();function uV(t){return/[*?[{]/.test(t)}function dV(t){return(0,lA.dirname)(`${t.
slice(0,t.search(/[*?[{]/))}x`)}function fV(t){let e="",n=0;for(let[s]of(0,cV.withSlashes)((0,lA.normalize)(t)).matchAll(
/\*\*\/|\*\*|\*|\?|\[[^\]]+\]|[^]/g))e+=pV(s,n>0),n+=s==="{"?1:s==="}"?-1:0;try{return new RegExp(`^${e}$`)}catch{throw(0,lV.
codedError)("MalformedGlob",t,"The brackets of the pattern do not match","Close each { and [, or name the file without a\
 wildcard.")}}function pV(t,e){switch(t){case"**/":return"(?:.*/)?";case"**":return".*";case"*":return"[^/]*";case"?":return"\
[^/]";case"{":return"(?:";case"}":return")";case",":return e?"|":","}return t.length>1?t.replace(/^\[!/,"[^"):t.replace(
/[\\^$.|+()[\]]/,"\\$&")}});var mA=d(Rn=>{"use strict";Object.defineProperty(Rn,"__esModule",{value:!0});Rn.STDIN=void 0;Rn.findInputs=hV;var Yt=require("fs"),
Xe=require("path"),rm=uA(),dA=Zh(),qs=$e(),fA=H();Rn.STDIN="-";function hV(t){let e=new om;return t.forEach(n=>e.add(n)),
{assemblies:[...e.assemblies],files:[...e.files],candidates:[...e.candidates].filter(n=>!e.files.has(n)),stdin:t.includes(
Rn.STDIN)}}var om=class{assemblies=new Set;files=new Set;candidates=new Set;visited=new Set;add(e){if(e===Rn.STDIN)return;
let n=(0,qs.readablePath)(e);(0,rm.isGlob)(n)&&!(0,Yt.existsSync)(n)?this.glob(n):(0,qs.attempt)(n,()=>(0,Yt.statSync)(n)).
isDirectory()?this.folder(n):(0,Xe.basename)(n)==="manifest.json"&&(0,dA.isAssembly)((0,Xe.dirname)(n))?this.assemblies.
add((0,Xe.dirname)(n)):this.files.add(n)}glob(e){let n=(0,rm.globPattern)(e),s=hA((0,rm.globBase)(e),this.visited).filter(
i=>n.test((0,qs.withSlashes)(i)));if(this.visited.clear(),s.length===0)throw(0,fA.codedError)("NothingFound",e,"No file \
matches the pattern","Check the pattern; quote it, so that the shell does not change it.");s.forEach(i=>this.files.add(i))}folder(e){
let n=(0,qs.attempt)(e,()=>(0,Yt.realpathSync)(e));if(!this.visited.has(n)){if(this.visited.add(n),(0,dA.isAssembly)(e)){
this.assemblies.add(e);return}if((0,Yt.existsSync)((0,Xe.join)(e,"cdk.out"))&&(0,Yt.statSync)((0,Xe.join)(e,"cdk.out")).
isFile())throw(0,fA.codedError)("MalformedAssembly",e,"The folder is a CDK assembly without manifest.json","Synthesize t\
he app again.");for(let{name:s,isFolder:i}of pA(e))i?this.folder((0,Xe.join)(e,s)):mV.test(s)&&this.candidates.add((0,Xe.
join)(e,s))}}},mV=/\.(json|ya?ml|template|cfn)$/i,yV=new Set(["node_modules",".git",".aws-sam",".serverless",".venv","ve\
nv","__pycache__"]);function pA(t){return(0,qs.attempt)(t,()=>(0,Yt.readdirSync)(t,{withFileTypes:!0})).filter(({name:n})=>!yV.
has(n)).flatMap(n=>{let s=n.isSymbolicLink()?(0,Yt.statSync)((0,Xe.join)(t,n.name),{throwIfNoEntry:!1}):n;return s===void 0||
!(s.isDirectory()||s.isFile())?[]:[{name:n.name,isFolder:s.isDirectory()}]}).sort((n,s)=>n.name<s.name?-1:1)}function hA(t,e){
let n=(0,qs.attempt)(t,()=>(0,Yt.realpathSync)(t));return e.has(n)?[]:(e.add(n),pA(t).flatMap(({name:s,isFolder:i})=>i?hA(
(0,Xe.join)(t,s),e):[(0,Xe.join)(t,s)]))}});var yA=d(dm=>{"use strict";Object.defineProperty(dm,"__esModule",{value:!0});dm.readSources=vV;var gV=require("fs"),bV=cA(),
SV=Bc(),wV=mA(),am=an(),Qc=$e(),Xc=b(),lm=H();function vV(t,e,n){let{assemblies:s,files:i,candidates:r,stdin:o}=(0,wV.findInputs)(
t),a=new Map,c=new um(s.length+i.length+r.length,n),l=(y,S)=>(c.next(y),S()),u=(y,S)=>(0,SV.templateOf)({file:y,text:S,...e}),
f=s.map(y=>l(y,()=>(0,bV.readAssembly)(y,e))),p=i.map(y=>l(y,()=>u(y,(0,Qc.readText)(y)))),m=r.flatMap(y=>l(y,()=>_V(y).
map(S=>u(y,S))));o&&(a.set(cm,n.stdin()),p.push(u(cm,a.get(cm)))),c.end();let g=[...p,...m],h=[...f,...g.length>0?[{templates:g}]:
[]];if(kV(e.parameters??new Map,h.flatMap(y=>y.templates)),h.length===0)throw(0,lm.codedError)("NothingFound",t.join(" "),
`There is no CloudFormation template among ${r.length} files`,"Pass templates, or folders that contain them.");return{groups:h,
skipped:r.length-m.length,textOf:y=>a.get(y)??(0,Qc.readText)(y)}}var cm="<stdin>";function _V(t){if((0,gV.statSync)(t).
size>am.MAX_TEMPLATE_LENGTH&&!(0,am.isTemplateText)((0,Qc.readStart)(t,1e6)))return[];let e=(0,Qc.readText)(t);return(0,am.
isTemplateText)(e)?[e]:[]}function kV(t,e){for(let[n,s]of t){let i=e.filter(({parent:o})=>o===void 0).flatMap(o=>o.section(
"Parameters",n)??[]);if(i.length===0)throw(0,lm.codedError)("UnknownParameter",n,"No template has this parameter","Corre\
ct the name, or remove the parameter.");if(i.map(o=>({list:(0,Xc.at)(o,"AllowedValues"),type:(0,Xc.textOrNone)((0,Xc.at)(
o,"Type"))})).find(({list:o,type:a})=>(0,Xc.isList)(o)&&!a.includes("List")&&!o.map(String).includes(s))!==void 0)throw(0,lm.
codedError)("ParameterNotAllowed",n,`The value ${s} is not among the AllowedValues of the template`,"Pass an allowed val\
ue.")}}var um=class{total;io;started=Date.now();read=0;shown=0;constructor(e,n){this.total=e,this.io=n}next(e){this.read+=
1;let n=Date.now();this.io.isTerminal&&n-this.started>500&&n-this.shown>100&&(this.shown=n,this.io.stderr(`\r\x1B[KReading ${this.
read} of ${this.total}: ${e}`.slice(0,100)))}end(){this.shown>0&&this.io.stderr("\r\x1B[K")}}});var vA=d(mm=>{"use strict";Object.defineProperty(mm,"__esModule",{value:!0});mm.check=PV;var SA=require("fs"),gA=HO(),fm=ZO(),
OV=Bc(),AV=tA(),pm=$h(),TV=yA(),EV=$e(),Zc=H();function PV(t,e,n,s=n){let{paths:i,values:r}=(0,gA.readArguments)(t);if(r.
help===!0)return e.stdout(gA.HELP),0;let o=NV(r,n,e.hasColors?s:n),{rules:a,baseline:c,isQuiet:l}=o,u=(0,TV.readSources)(
i.length===0?IV():i,o.defaults,e),f=(0,OV.checkGroups)(u.groups,h=>u.textOf(h),{rules:a,unverifiable:o.unverifiable}),p=o.
writesBaseline?c.with(f,a.map(({name:h})=>h)):c;o.writesBaseline&&p.write(r.baseline);let m=p.apply(f);o.outputs.forEach(
({file:h,render:y})=>(0,EV.attempt)(h,()=>(0,SA.writeFileSync)(h,bA(y(m)))));let g=m.findings.filter(h=>(0,pm.fails)(h,o.
failOn));if((!l||g.length>0)&&e.stdout(bA(o.render(l?{...m,findings:g}:m))),u.skipped>0&&!l){let h=u.skipped===1?"file i\
s no CloudFormation template and was":"files are no CloudFormation templates and were";e.stderr(`${u.skipped} ${h} not c\
hecked.
`)}return g.length>0?1:0}function NV(t,e,n){let s=t["write-baseline"]===!0;return{render:wA(t.format??"text",n),outputs:(t.
output??[]).map(i=>MV(i,e)),rules:(0,pm.selectRules)({rules:t.rule,skipped:t["skip-rule"],frameworks:t.framework}),failOn:hm(
"--fail-on",t["fail-on"]??"guarded",pm.FAIL_ON),unverifiable:hm("--unverifiable",t.unverifiable??"warn",["warn","fail"]),
defaults:{region:t.region,account:t.account,parameters:(0,AV.readParameters)(t.parameter??[],t["parameter-file"]??[])},baseline:RV(
t.baseline,s),writesBaseline:s,isQuiet:t.quiet===!0}}function wA(t,e){return e[hm("--format",t,Object.keys(e))]}function MV(t,e){
let n=t.indexOf("=");if(n<1||n===t.length-1)throw(0,Zc.codedError)("MalformedOption","--output",`${t} is not written as \
FORMAT=FILE`,"Write, for example, --output sarif=results.sarif.");return{file:t.slice(n+1),render:wA(t.slice(0,n),e)}}function hm(t,e,n){
let s=n.find(i=>i===e);if(s===void 0)throw(0,Zc.codedError)("MalformedOption",t,`${JSON.stringify(e)} is not a value of \
this option`,`Pass ${n.join(", ")}.`);return s}function RV(t,e){if(t===void 0&&e)throw(0,Zc.codedError)("MalformedOption",
"--write-baseline","The file of the baseline is missing","Add --baseline FILE.");return t===void 0?fm.Baseline.none():e?
fm.Baseline.readIfExists(t):fm.Baseline.read(t)}function IV(){if(!(0,SA.existsSync)("cdk.out"))throw(0,Zc.codedError)("N\
othingFound","check","There is no path, and no folder cdk.out","Pass templates or folders, for example `cdk-secure-table\
 check template.yaml`.");return["cdk.out"]}function bA(t){return t===""||t.endsWith(`
`)?t:`${t}
`}});var Mr=d(Nr=>{"use strict";Object.defineProperty(Nr,"__esModule",{value:!0});Nr.wrap=CV;Nr.printable=qV;Nr.wellFormed=DV;
function CV(t,e){let n=[],s="";for(let i of t.split(/\s+/).filter(r=>r!==""))s!==""&&s.length+1+i.length>e?(n.push(s),s=
i):s=s===""?i:`${s} ${i}`;return s===""?n:[...n,s]}function qV(t){return t.replace(LV,_A)}function _A(t){return`\\u${t.charCodeAt(
0).toString(16).padStart(4,"0")}`}var LV=/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;function DV(t){
return t.replace($V,_A)}var $V=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g});var In=d(Ir=>{"use strict";Object.defineProperty(Ir,"__esModule",{value:!0});Ir.Markup=void 0;Ir.markup=xV;var kA=Mr(),Rr=class{html;constructor(e){
this.html=e}};Ir.Markup=Rr;function xV(t,...e){return new Rr(t.map((n,s)=>s===0?n:OA(e[s-1])+n).join(""))}function OA(t){
return t===void 0?"":typeof t=="string"||typeof t=="number"?jV(String(t)):t instanceof Rr?t.html:t.map(OA).join("")}function jV(t){
return(0,kA.wellFormed)(t.split(`
`).map(kA.printable).join(`
`)).replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}});var AA=d(gm=>{"use strict";Object.defineProperty(gm,"__esModule",{value:!0});gm.filters=FV;var ym=In();function FV(t,e){
return(0,ym.markup)`<form class="filters" data-list="${t}" aria-label="Filter" hidden>
<label>Text <input type="search" name="text" autocomplete="off"></label>
${e.map(({name:n,label:s,options:i})=>(0,ym.markup)`<label>${s} <select name="${n}"><option value="">All</option>${i.map(
([r,o])=>(0,ym.markup)`<option value="${r}">${o}</option>`)}</select></label>
`)}<button type="reset">Clear</button>
<span role="status" class="soft small"></span>
</form>`}});var Cn=d(Jt=>{"use strict";Object.defineProperty(Jt,"__esModule",{value:!0});Jt.summarize=TA;Jt.summaryText=BV;Jt.counted=
Cr;Jt.numberText=EA;Jt.findingsByFile=UV;Jt.suppressionText=WV;var KV=b();function TA(t){let e=t.filter(({suppressed:s})=>s===
void 0),n=s=>e.filter(s).length;return{errors:n(({severity:s})=>s==="error"),warnings:n(({severity:s})=>s==="warning"),unverifiable:n(
({unverifiable:s})=>s),suppressed:t.length-e.length}}function BV({files:t,tables:e,findings:n}){let{errors:s,warnings:i,
unverifiable:r,suppressed:o}=TA(n);return`${[Cr(s,"error"),Cr(i,"warning"),...r>0?[`${r} unverifiable`]:[],...o>0?[`${o}\
 suppressed`]:[]].join(", ")} in ${Cr(t.length,"file")} with ${Cr(e,"table")}`}function Cr(t,e){return`${EA(t)} ${e}${t===
1?"":"s"}`}function EA(t){return t.toLocaleString("en-US")}function UV(t){let e=new Map;return t.forEach(n=>(0,KV.addTo)(
e,n.at.file,n)),e}function WV({suppressed:t}){if(t===void 0)return;let{kind:e,reason:n,until:s}=t;return`${e==="baseline"?
"in the baseline":e}${s===void 0?"":` until ${s}`}${n===void 0?"":`: ${n}`}`}});var PA=d(wm=>{"use strict";Object.defineProperty(wm,"__esModule",{value:!0});wm.findingCards=JV;var VV=AA(),gt=In(),GV=Cn(),
YV=b();function JV(t){if(t.length===0)return(0,gt.markup)`<p><span class="badge pass">✓ No open findings</span></p>`;let e=new Map;
for(let i of[...t].sort(XV))(0,YV.addTo)(e,JSON.stringify([i.id,qr(i),i.message,Sm(i)]),i);let n=[...new Set(t.map(({rule:i})=>i))].
sort(),s=bm.filter(i=>t.some(r=>qr(r)===i));return(0,gt.markup)`${(0,VV.filters)("finding-list",[{name:"level",label:"Le\
vel",options:s.map(i=>[i,HV[i]])},{name:"rule",label:"Rule",options:n.map(i=>[i,i])}])}
<div id="finding-list">
${[...e.values()].map(QV)}</div>`}var bm=["error","warning","unverifiable"],HV={error:"Error",warning:"Warning",unverifiable:"\
Unverifiable"},zV={error:["fail","\u2717 Error"],warning:["unknown","\u26A0 Warning"],unverifiable:["unknown","? Unverif\
iable"]};function qr({severity:t,unverifiable:e}){return t==="error"?"error":e?"unverifiable":"warning"}function XV(t,e){
return bm.indexOf(qr(t))-bm.indexOf(qr(e))}function Sm({fix:t}){return t.split(`
`)[0]}function QV(t){let[e]=t,n=qr(e),[s,i]=zV[n],r=t.map(ZV);return(0,gt.markup)`<article class="card ${s}" data-row data-level="${n}" data-rule="${e.
rule}">
<h3><span class="badge">${i}</span> ${e.id}</h3>
<p>${e.message}</p>
${Sm(e)===""?"":(0,gt.markup)`<p><strong>Fix.</strong> ${Sm(e)}</p>`}
${t.length===1?r:(0,gt.markup)`<details><summary>${(0,GV.counted)(t.length,"place")}</summary>${r}</details>`}
${e.controls.length===0?"":(0,gt.markup)`<p class="soft small">${e.controls.join(" \xB7 ")}</p>`}
</article>
`}function ZV(t){let{at:e,logicalId:n,resourceType:s}=t,[,...i]=t.fix.split(`
`);return(0,gt.markup)`<p><span class="path">${eG(t)}</span>${s===""?"":(0,gt.markup)` <span class="soft small">${[s,n].
filter(r=>r!=="").join(" ")}</span>`}<br>
<span class="path soft">${e.file}:${e.line}:${e.column}</span>${i.map(r=>(0,gt.markup)`<br><code>${r}</code>`)}</p>`}function eG({
constructPath:t,logicalId:e,at:n}){return t??(e===""?n.file:e)}});var NA=d(el=>{"use strict";Object.defineProperty(el,"__esModule",{value:!0});el.PAGE_SCRIPT=void 0;el.PAGE_SCRIPT=`
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
`});var MA=d(tl=>{"use strict";Object.defineProperty(tl,"__esModule",{value:!0});tl.PAGE_STYLE=void 0;tl.PAGE_STYLE=`
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
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(11.5rem, 1fr)); gap: .75rem; }
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
`});var qA=d(_m=>{"use strict";Object.defineProperty(_m,"__esModule",{value:!0});_m.htmlPage=nG;var tG=require("crypto"),vm=In(),
RA=NA(),IA=MA();function nG(t,e){let n=`default-src 'none'; style-src '${CA(IA.PAGE_STYLE)}'; script-src '${CA(RA.PAGE_SCRIPT)}\
'; base-uri 'none'; form-action 'none'`;return(0,vm.markup)`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${n}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${t}</title>
<style>${new vm.Markup(IA.PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${e}
<script>${new vm.Markup(RA.PAGE_SCRIPT)}</script>
</body>
</html>
`.html}function CA(t){return`sha256-${(0,tG.createHash)("sha256").update(t).digest("base64")}`}});var FA=d(nl=>{"use strict";Object.defineProperty(nl,"__esModule",{value:!0});nl.suppressedTable=iG;nl.endsSoon=xA;var Lr=In(),
$A=Cn(),sG=30;function iG(t,e){if(t.length===0)return(0,Lr.markup)`<p class="soft">No finding is exempt or acknowledged.</p>`;
let n=[...t].sort((s,i)=>DA(LA(s),LA(i))||DA(s.id,i.id));return(0,Lr.markup)`<div class="frame" role="region" aria-label="Exemptions" tabindex="0"><table>
<caption>${(0,$A.counted)(t.length,"finding")} that ${t.length===1?"does":"do"} not count, and why</caption>
<thead><tr>${rG.map(s=>(0,Lr.markup)`<th scope="col">${s}</th>`)}</tr></thead>
<tbody>
${n.map(s=>oG(s,e))}</tbody>
</table></div>`}var rG=["Construct or resource","Rule","Kind","Reason","Last day"];function xA({suppressed:t},e){return t?.
until!==void 0&&jA(t.until,e)<=sG}function oG(t,e){let{suppressed:n,id:s,message:i,constructPath:r,logicalId:o,at:a}=t,c=n?.
until,l=xA(t,e)?(0,Lr.markup)` <span class="badge unknown">⚠ ${cG(jA(c,e))}</span>`:"";return(0,Lr.markup)`<tr>
<th scope="row"><span class="path">${r??(o===""?a.file:o)}</span></th>
<td>${s}<span class="detail">${i}</span></td>
<td>${aG[n.kind]}</td><td>${n?.reason??"\u2013"}</td><td>${c??"None"}${l}</td>
</tr>
`}var aG={exempt:"Exempt",acknowledged:"Acknowledged",baseline:"In the baseline"};function cG(t){return t<0?"ended":t===
0?"ends today":`ends in ${(0,$A.counted)(t,"day")}`}function jA(t,e){return Math.round((Date.parse(t)-Date.parse(e))/864e5)}
function LA({suppressed:t}){return t?.until??"9999-12-31"}function DA(t,e){return t<e?-1:+(t>e)}});var BA=d(km=>{"use strict";Object.defineProperty(km,"__esModule",{value:!0});km.tiles=lG;var KA=In();function lG(t){return(0,KA.
markup)`<ul class="tiles">
${t.map(({name:e,figure:n,note:s,state:i})=>(0,KA.markup)`<li class="tile ${i}"><div class="name">${e}</div><div class="figure">${n}</div><div class="note">${s}</div></li>
`)}</ul>`}});var VA=d(sl=>{"use strict";Object.defineProperty(sl,"__esModule",{value:!0});sl.renderHtml=hG;sl.findingTiles=WA;var uG=PA(),
dG=qA(),UA=In(),Ht=Cn(),fG=FA(),pG=BA();function hG({files:t,tables:e,findings:n}){let s=n.filter(({suppressed:r})=>r===
void 0),i=n.filter(r=>r.suppressed!==void 0);return(0,dG.htmlPage)("Table encryption check",(0,UA.markup)`<header>
<h1>Table encryption check</h1>
<p class="soft">${(0,Ht.counted)(t.length,"template")} with ${(0,Ht.counted)(e,"DynamoDB table")}</p>
</header>
<main id="main">
${(0,pG.tiles)(WA(n))}
<h2>Findings</h2>
${(0,uG.findingCards)(s)}
<h2>Exemptions</h2>
${(0,fG.suppressedTable)(i,new Date().toISOString().slice(0,10))}
<h2>Templates</h2>
<details class="block"><summary>${(0,Ht.counted)(t.length,"template")}</summary>
<ul class="plain">${t.map(r=>(0,UA.markup)`<li class="path">${r}</li>`)}</ul>
</details>
</main>`)}function WA(t){let{errors:e,warnings:n,unverifiable:s,suppressed:i}=(0,Ht.summarize)(t);return[{name:"Errors",
figure:(0,Ht.numberText)(e),note:e===0?"\u2713 none":"\u2717 to fix",state:e===0?"pass":"fail"},{name:"Warnings",figure:(0,Ht.
numberText)(n),note:s===0?"\u2713 all values are verified":`? ${(0,Ht.numberText)(s)} unverifiable`,state:n===0?"pass":"\
unknown"},{name:"Exempt",figure:(0,Ht.numberText)(i),note:"with a reason",state:i===0?"none":"exempt"}]}});var GA=d(Om=>{"use strict";Object.defineProperty(Om,"__esModule",{value:!0});Om.renderJson=gG;var mG=Cn(),yG=1;function gG({
files:t,tables:e,findings:n}){return JSON.stringify({version:yG,summary:{files:t.length,tables:e,...(0,mG.summarize)(n)},
files:t,findings:n},void 0,2)}});var zA=d(Am=>{"use strict";Object.defineProperty(Am,"__esModule",{value:!0});Am.renderJunit=SG;var JA=Cn(),YA=Mr(),bG=b();
function SG({files:t,findings:e}){let n=(0,JA.findingsByFile)(e),s=[...new Set([...t,...n.keys()])].map(r=>wG(r,n.get(r)??
[])),i=s.flatMap(({cases:r})=>r);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="cdk-secure-table"${HA(
i)}>`,...s.map(({xml:r})=>r),"</testsuites>",""].join(`
`)}function wG(t,e){let n=e.length===0?[vG(t)]:_G(e).map(([s,i])=>kG(s,i));return{cases:n,xml:[`  <testsuite name="${zt(
t)}"${HA(n)}>`,...n.map(({xml:s})=>s),"  </testsuite>"].join(`
`)}}function HA(t){let e=n=>t.filter(s=>s.outcome===n).length;return` tests="${t.length}" failures="${e("failure")}" err\
ors="0" skipped="${e("skipped")}" time="0"`}function vG(t){return{outcome:"passed",xml:`    <testcase classname="${zt(t)}\
" name="no findings" time="0"/>`}}function _G(t){let e=new Map;return t.forEach(n=>(0,bG.addTo)(e,[n.id,n.logicalId].filter(
s=>s!=="").join(" "),n)),[...e].flatMap(([n,s])=>s.map((i,r)=>[r===0?n:`${n} (${r+1})`,i]))}function kG(t,e){let n=OG(e),
s=`    <testcase classname="${zt(e.at.file)}" name="${zt(t)}" time="0">`;return{outcome:n,xml:[s,AG(e,n),"    </testcase\
>"].join(`
`)}}function OG({suppressed:t,severity:e,unverifiable:n}){return t!==void 0?"skipped":e==="error"?"failure":n?"skipped":
"passed"}function AG(t,e){let{message:n,fix:s,at:i,rule:r,constructPath:o}=t,a=[`${i.file}:${i.line}:${i.column}`,...o===
void 0?[]:[o]],c=zt([n,`Fix: ${s}`,...a].join(`
`));switch(e){case"failure":return`      <failure type="${zt(r)}" message="${zt(n)}">${c}</failure>`;case"skipped":return[
`      <skipped message="${zt((0,JA.suppressionText)(t)??`unverifiable: ${n}`)}"/>`,`      <system-out>${c}</system-out>`].
join(`
`);case"passed":return`      <system-out>warning: ${c}</system-out>`}}function zt(t){return(0,YA.wellFormed)(t.split(`
`).map(YA.printable).join(`
`)).replace(/[&<>"'\uFFFE\uFFFF]/g,e=>TG[e]??"")}var TG={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"}});var iT=d(Xt=>{"use strict";Object.defineProperty(Xt,"__esModule",{value:!0});Xt.renderSarif=RG;Xt.sarifLog=ZA;Xt.ruleDescriptor=
eT;Xt.suppressionOf=tT;Xt.fileUri=nT;Xt.isRelative=sT;var EG=tc(),il=Ne(),PG=zf(),XA=jh(),NG=Mr(),MG="https://json.schem\
astore.org/sarif-2.1.0.json";function RG({findings:t}){return JSON.stringify(ZA("cdk-secure-table",QA.map(eT),t.map(CG)),
void 0,2)}var QA=[...EG.CATALOGUE,PG.EXEMPTION_RULE];function ZA(t,e,n){let s=t==="cdk-secure-table"?{informationUri:XA.
REPOSITORY}:{};return{$schema:MG,version:"2.1.0",runs:[{tool:{driver:{name:t,...s,rules:[...e]}},columnKind:"utf16CodeUn\
its",results:[...n]}]}}function eT(t){let e=(0,il.controlsText)(t.controls);return{id:(0,il.ruleId)(t),name:t.name,shortDescription:{
text:t.title},fullDescription:{text:`${t.title}. ${t.why}`},helpUri:`${XA.DOCUMENTATION}/rules.md#${t.name.toLowerCase()}`,
help:{text:[t.why,t.remedy,...e].join(`

`),markdown:[t.why,`**Fix.** ${t.remedy}`,...e.map(n=>`- ${n}`)].join(`

`)},defaultConfiguration:{level:t.guarded?"error":"warning"},properties:{tags:["security","dynamodb",...IG(t)]}}}function IG(t){
return Object.keys(il.FRAMEWORKS).filter(n=>t.controls[n]!==void 0).map(n=>il.FRAMEWORKS[n])}function CG(t){let{rule:e,id:n,
severity:s,message:i,fix:r,at:o,logicalId:a,constructPath:c,fingerprint:l,suppressed:u,unverifiable:f,controls:p}=t;return{
ruleId:`SecureTable-${e}`,ruleIndex:QA.findIndex(({name:m})=>m===e),level:s,message:{text:`${i} ${r}`},locations:[{physicalLocation:{
artifactLocation:{uri:nT(o.file),...sT(o.file)?{uriBaseId:"%SRCROOT%"}:{}},region:{startLine:o.line,startColumn:o.column,
endLine:o.endLine,endColumn:o.endColumn}},logicalLocations:[...a===""?[]:[{name:a,kind:"resource"}],...c===void 0?[]:[{fullyQualifiedName:c,
kind:"construct"}]]}],partialFingerprints:{"secureTable/v1":l},suppressions:u===void 0?[]:[tT(u)],properties:{id:n,unverifiable:f,
controls:[...p]}}}function tT({kind:t,reason:e,until:n}){let s=[...e===void 0?[]:[e],...n===void 0?[]:[`(until ${n})`]].
join(" ");return{kind:t==="baseline"?"external":"inSource",status:"accepted",...s===""?{}:{justification:s}}}function nT(t){
let e=t.split("/").map(s=>encodeURIComponent((0,NG.wellFormed)(s))).join("/"),n=/^([A-Za-z])%3A\//.exec(e);return n===null?
e.startsWith("/")?`file://${e}`:e:`file:///${n[1]}:${e.slice(4)}`}function sT(t){return!t.startsWith("/")&&!/^[A-Za-z]:/.
test(t)}});var oT=d(al=>{"use strict";Object.defineProperty(al,"__esModule",{value:!0});al.renderText=LG;al.renderColoredText=DG;var rl=Cn(),
xr=Mr(),qG=80;function LG(t){return rT(t,$G)}function DG(t){return rT(t,xG)}var Dr=t=>t,$r=t=>e=>`\x1B[${t}m${e}\x1B[0m`,
$G={file:Dr,error:Dr,warning:Dr,suppressed:Dr,none:Dr},xG={file:$r(1),error:$r(31),warning:$r(33),suppressed:$r(2),none:$r(
32)};function rT(t,e){let n=[...(0,rl.findingsByFile)(t.findings)].map(([i,r])=>[e.file((0,xr.printable)(i)),...r.map(o=>jG(
o,e))].join(`

`)),s=t.findings.every(({suppressed:i})=>i!==void 0);return[...n,s?e.none((0,rl.summaryText)(t)):(0,rl.summaryText)(t)].
join(`

`).concat(`
`)}function jG(t,e){let{at:n,severity:s,id:i,message:r,fix:o,logicalId:a,constructPath:c}=t,l=(0,rl.suppressionText)(t),
u=l===void 0?e[s](s):e.suppressed("suppressed");return[`${(0,xr.printable)(n.file)}:${n.line}:${n.column} ${u}`,`  ${(0,xr.
printable)(i)}`,...FG(a,c),...ol("",r),...l===void 0?ol("Fix: ",o):ol("",KG(l)).map(e.suppressed)].join(`
`)}function FG(t,e){let n=[t,...e===void 0?[]:[`(${e})`]].filter(s=>s!=="").join(" ");return n===""?[]:ol("",n)}function ol(t,e){
return(0,xr.wrap)(`${t}${(0,xr.printable)(e)}`,qG-2).map(n=>`  ${n}`)}function KG(t){return t[0].toUpperCase()+t.slice(1)}});var cT=d(qn=>{"use strict";Object.defineProperty(qn,"__esModule",{value:!0});qn.FORMATS_IN_COLOR=qn.FORMATS=void 0;var BG=VA(),
UG=GA(),WG=zA(),VG=iT(),aT=oT();qn.FORMATS={text:aT.renderText,json:UG.renderJson,sarif:VG.renderSarif,junit:WG.renderJunit,
html:BG.renderHtml};qn.FORMATS_IN_COLOR={...qn.FORMATS,text:aT.renderColoredText}});var fT=d(Em=>{"use strict";Object.defineProperty(Em,"__esModule",{value:!0});Em.main=XG;var lT=require("fs"),cl=require("path"),
GG=vA(),uT=cT(),Tm=b(),YG=_(),JG=H(),HG=`Usage: cdk-secure-table COMMAND [options]

Commands
  check [PATH...]     check CloudFormation templates and cdk.out folders
  report [FOLDER]     make reports from a synthesized CDK app

Run \`cdk-secure-table COMMAND --help\` for the options of a command.
`,zG=2;async function XG(t,e){let[n,...s]=t;try{switch(n){case"check":return(0,GG.check)(s,e,uT.FORMATS,uT.FORMATS_IN_COLOR);case"\
--version":return e.stdout(`${dT()}
`),0;case"--help":case"-h":return e.stdout(HG),0}throw(0,JG.codedError)("UnknownCommand",n??"cdk-secure-table","There is\
 no such command","Run `cdk-secure-table --help` for the commands.")}catch(i){return e.stderr(`${i instanceof Error?QG(i):
String(i)}
`),zG}}function QG(t){return t.message.startsWith("[")?t.message:`[CheckFailed] cdk-secure-table: ${t.message}. Please r\
eport this with the template.
${t.stack??""}`}function dT(t=__dirname){let e=(0,lT.existsSync)((0,cl.join)(t,"package.json"))?(0,YG.parseJson)((0,lT.readFileSync)(
(0,cl.join)(t,"package.json"),"utf8")):void 0;return(0,Tm.at)(e,"name")==="cdk-secure-table"?(0,Tm.textOrNone)((0,Tm.at)(
e,"version")):(0,cl.dirname)(t)===t?"unknown":dT((0,cl.dirname)(t))}});var pT=d(Pm=>{"use strict";Object.defineProperty(Pm,"__esModule",{value:!0});Pm.processIo=tY;var ZG=require("fs"),eY=H();
function tY(){let{stdout:t,stderr:e,env:n}=process;return{stdout:s=>t.write(s),stderr:s=>e.write(s),stdin:()=>{try{return(0,ZG.
readFileSync)(0,"utf8")}catch(s){throw(0,eY.codedError)("UnreadableFile","<stdin>",`The standard input cannot be read: ${s.
message}`,"Pipe a template into it.")}},hasColors:t.isTTY&&(n.NO_COLOR??"")===""&&n.TERM!=="dumb",isTerminal:e.isTTY}}});exports.handler=(t,e)=>JO().handler(t,e);require.main===module&&fT().main(process.argv.slice(2),pT().processIo()).then(t=>{
process.exitCode=t});
