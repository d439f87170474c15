/** Learnt by `npm run train`; not to be edited by hand. README, "The rating", says from what and how. */

/** Log-odds of a draft in which nothing is found. */
export const OFFSET = -0.709;

/** Log-odds that a site adds where it is known. */
export const SITE_OFFSETS: Readonly<Record<string, number>> = {
  x: 0.029,
  linkedin: -0.309,
};

/** Sums of promotion, broadcast and sharing in a draft in which nothing is found, less that of conversation. */
export const KIND_BIASES: readonly number[] = [-0.625, -0.77, -0.521];

/** What the square of each unit adds to the log-odds of the score, and to promotion, broadcast and sharing. */
export const UNITS: readonly (readonly number[])[] = [
  [0.005525, 0.007663, 0.0005857, 0.001421],
  [0.001986, 0.003362, 0.001554, 0.0004529],
  [-0.004493, -0.005771, -0.003893, -0.002146],
  [0.003077, 0.005079, 0.005286, 0.0004661],
  [-0.01286, -0.02367, -0.01416, -0.01542],
  [-0.005123, -0.005446, -0.003588, 0.0005989],
  [-0.004018, -0.004726, -0.003619, 0.0004202],
  [0.00335, 0.004541, 0.002458, 0.001205],
];

/** Term, thousandths of the same four by itself, and a sign for what it adds to each unit: see `weight-code.ts`. */
export const TERMS = `
cue:answers-request -200 0 0 0
cue:boilerplate 74 13 15 -5
cue:brand-intro 389 7 11 -2
cue:brand-voice 83 -25 3 -5
cue:call-to-action 948 641 76 85
cue:capitals 195 65 -66 -5
cue:closing-question -431 -130 -87 -94
cue:company-news 332 68 179 -64
cue:compliment-link 435 0 0 0
cue:congratulate -461 -132 -86 -143
cue:credit-others -198 -47 -6 36
cue:delight -239 -12 8 -19
cue:discount 1017 152 10 -77
cue:empathy -486 -95 -92 -113
cue:event-invite 873 153 -21 -30
cue:exclamations 353 66 36 3
cue:flatter-then-sell 356 16 0 2
cue:follow-bait 1078 215 31 26
cue:generic-reply 75 0 0 0
cue:guru-talk 767 79 3 -3
cue:help -625 -147 -132 -142
cue:honest-automation -200 0 0 0
cue:humblebrag 688 22 269 -84
cue:humbled-link 256 1 12 -6
cue:invitation -155 -45 -41 -70
cue:launch 695 230 79 -56
cue:lead-magnet 782 63 -7 16
cue:link-push 88 75 48 9
cue:me-me-me 135 8 12 10
cue:milestone 430 64 40 -19
cue:monologue 222 14 13 -2
cue:new-customers 476 39 5 16
cue:no-value 790 745 151 73
cue:no-way-in 484 410 54 50
cue:off-topic 150 0 0 0
cue:offer 331 152 53 59
cue:personal-news -423 -73 70 -72
cue:picks-up -150 0 0 0
cue:placeholder 483 23 10 19
cue:praise-returned -200 0 0 0
cue:price 440 39 -17 -2
cue:product-copy 620 305 60 54
cue:robot-thanks 318 -5 2 -5
cue:sales-in-reply 499 6 -1 0
cue:sales-signals 307 230 32 17
cue:self-praise 735 63 27 -3
cue:soft-close -597 -3 4 -5
cue:solve-first 200 0 0 0
cue:stacked-asks 178 8 -8 -9
cue:stacked-orders 135 0 2 12
cue:tagged-answer -200 0 0 0
cue:thanks-by-name -387 -130 -40 -165
cue:urgency 863 68 3 -8
cue:value -169 36 8 149
mark:answers -1341 -2471 -2411 -2983 (ete!C:=
mark:bar -96 444 433 617 >ejd_GY0
mark:bullet -47 -136 112 126 1i[lVdcS
mark:bullet-emoji -119 1 100 122 @g<[ZJDb
mark:capitals -43 -193 -222 -487 A8p@BCg9
mark:dot-mention -154 -397 -380 -458 Al>f7F>J
mark:dots -59 -112 -100 -125 f?bKR;R:
mark:emoji-1 -61 -93 -57 -172 =e@@6KF7
mark:emoji-3 -42 147 -81 -105 ]X=^F=dD
mark:emoji-6 -147 50 38 59 F7EmEf[^
mark:emoji-© 165 43 14 -27 ^BIAW=]d
mark:emoji-® 169 -17 112 -80 FXC:F>aY
mark:emoji-™ 107 -3 29 -60 J=F:H@[J
mark:emoji-⏰ 33 5 0 0 ZDTDMULD
mark:emoji-⏳ -4 15 4 -10 YK^XEWIL
mark:emoji-☕ -46 -35 -33 -50 STWYH^HB
mark:emoji-☺ -48 0 75 11 EYXQ^XKD
mark:emoji-♀ -73 -43 -32 -33 R_Y[FZEa
mark:emoji-♂ -130 -54 -48 -58 TaUaVZ@Y
mark:emoji-♥ -9 -80 -96 -148 _CfWAf;@
mark:emoji-♻ -171 -36 -3 53 @h7bT;Xe
mark:emoji-⚠ 132 67 7 38 TKYF]VG7
mark:emoji-⚡ 23 7 6 2 [IRFRJZL
mark:emoji-✅ 131 50 8 71 Z;V@BaG2
mark:emoji-✌ -152 169 74 500 DEAZjl6>
mark:emoji-✔ 58 10 3 -18 XEYFI[FD
mark:emoji-✨ 134 70 133 19 _ZG8ABeo
mark:emoji-❄ -33 -2 6 -7 RIHTGXSK
mark:emoji-❌ 125 29 7 -11 bAUBKGXT
mark:emoji-❤ -57 -44 9 -43 >IhG@f<B
mark:emoji-➕ -81 1 0 6 K]=YLCS^
mark:emoji-🌍 -71 16 0 11 WYH]VSHc
mark:emoji-🌐 -25 13 0 -3 IVHVMSIS
mark:emoji-🌟 -30 54 -25 -14 YEZXFYWE
mark:emoji-🌯 85 -5 34 -9 IDEBYA[[
mark:emoji-🎁 132 49 7 1 _FEBVHV>
mark:emoji-🎃 22 3 36 36 A]=WA?=W
mark:emoji-🎉 8 2 50 -12 FWAE@F_a
mark:emoji-🎯 -9 13 -5 -2 RGZJL[HF
mark:emoji-🏆 105 51 9 13 bCTATZD@
mark:emoji-👀 -38 32 23 18 IZ=V]GV^
mark:emoji-👇 324 36 101 195 HA88Y6i<
mark:emoji-👉 162 104 1 46 h>RBEXYA
mark:emoji-👋 -31 -7 20 67 F_CaWRM[
mark:emoji-👌 -138 -7 15 30 IaabB_@I
mark:emoji-👍 -86 -28 -39 -31 A^KbAWEG
mark:emoji-👏 -237 -91 -31 -58 =eTg?d4X
mark:emoji-👻 188 26 88 33 DDJ;]EZ]
mark:emoji-💀 -70 -93 -102 -151 S]]_BV@^
mark:emoji-💎 36 -7 -28 -18 GCWFXYIE
mark:emoji-💡 -72 16 0 6 G[Ea[HE_
mark:emoji-💥 29 88 88 191 ]B@B]ET>
mark:emoji-💪 -95 -26 -10 7 KbRaJCZb
mark:emoji-💯 -41 -2 -7 25 B]Y]XXCI
mark:emoji-💰 33 45 19 14 DVJVZTQ?
mark:emoji-💸 29 1 -4 6 bA[GEWDG
mark:emoji-💼 -10 12 -8 1 YAWGFWHG
mark:emoji-📈 43 -20 -47 -45 FFLFQC]C
mark:emoji-📊 39 50 -11 7 UcAI[DRi
mark:emoji-📌 225 -10 6 27 N>@>U5o:
mark:emoji-📍 -52 44 -33 3 YFHYHFIb
mark:emoji-📖 -105 14 0 -9 H^<WREDd
mark:emoji-📩 130 51 1 13 c=XETSX>
mark:emoji-📱 125 32 -12 -20 FH[ZLTUK
mark:emoji-🔁 146 32 9 9 ^JGFTGUD
mark:emoji-🔔 53 13 -7 -4 VHMIMJVJ
mark:emoji-🔗 113 75 -28 -29 a<S?KXW8
mark:emoji-🔥 161 24 -85 -93 ]=d;ZWE>
mark:emoji-🔹 -77 3 -1 39 XJUPIZJV
mark:emoji-😀 -116 -84 -25 -72 @aaZAeCY
mark:emoji-😂 -4 -34 -81 -80 ^Xa]CZVD
mark:emoji-😃 -22 3 6 19 CK_EGYLE
mark:emoji-😄 67 -4 9 17 JBDRTGT>
mark:emoji-😅 -257 -115 -72 -86 BgJiWf7o
mark:emoji-😉 30 32 -53 -18 h?K>[[WA
mark:emoji-😊 -32 -63 -49 -21 AK]^WY@F
mark:emoji-😋 51 -8 -5 -20 HEZHKHEH
mark:emoji-😍 -195 -24 -19 -7 Ec_eCd?c
mark:emoji-😎 52 41 124 68 ZE8?VEVI
mark:emoji-😑 -69 -3 -2 0 L]SXGUR[
mark:emoji-😒 -80 -18 -16 -2 C]DYH[II
mark:emoji-😔 -11 0 5 9 IQWWHWHX
mark:emoji-😘 -114 -59 -41 -29 @[dbA^@W
mark:emoji-😜 14 9 53 -20 ZBBDE?_Y
mark:emoji-😡 -99 -29 -14 -27 M[I]FQHZ
mark:emoji-😢 29 20 -26 -10 _H>IW?[h
mark:emoji-😤 31 6 -2 -8 LKIJFH]V
mark:emoji-😩 -99 10 44 30 G]TYQZDY
mark:emoji-😬 -78 -35 -33 -48 QXHYUWAZ
mark:emoji-😭 -129 -45 -6 -39 DcXEXIHX
mark:emoji-😱 -113 7 16 54 C^WZXVGa
mark:emoji-😳 -118 4 12 26 G[DbGIFd
mark:emoji-🙂 -35 15 59 13 BJ]V=[NA
mark:emoji-🙃 103 6 37 -37 _?><H>a^
mark:emoji-🙄 -114 -21 -31 -16 QW[^BXCL
mark:emoji-🙌 83 49 21 3 U;X>TWF=
mark:emoji-🙏 44 -49 -11 -74 EDaBAWK8
mark:emoji-🚀 204 103 86 -18 gGa7TScD
mark:emoji-🚨 175 47 3 27 Y>]BYIW;
mark:emoji-🤔 -96 -6 -55 -21 MRD_DWDg
mark:emoji-🤖 33 14 21 -16 HY<C^BHi
mark:emoji-🤗 -20 -34 -32 -40 YG_KHWLD
mark:emoji-🤝 17 -2 13 -8 NRKIVMHN
mark:emoji-🤣 -86 -15 -11 1 C]YXEKLG
mark:emoji-🤦 -115 -50 -25 -12 RbP_EYF^
mark:emoji-🤯 137 28 62 -6 G>?<U<e:
mark:emoji-🤷 -86 -54 -48 -56 U]Z_W_>X
mark:emoji-🧠 11 23 -14 15 MNZUWYJF
mark:emoji-🫶 -135 -48 -45 -61 H][[C]DD
mark:exclamation-1 31 -192 -128 -499 X5FY@:T9
mark:exclamation-2 205 50 46 -237 ^;4AH<gG
mark:exclamation-4 76 -2 45 -71 @F^bZe@^
mark:exclamation-run -71 59 56 -156 bD?8^d1X
mark:hashtag-1 278 154 394 138 360[lCi6
mark:hashtag-2 5 348 309 312 __6Dc?Bb
mark:hashtag-4 148 259 362 62 [dBEF^>b
mark:hashtag-7 209 284 88 -106 M4=C@FE[
mark:hashtag-dense -133 -94 281 253 .k1Wi<q#
mark:link-1 359 565 398 382 ]/Bgc:i6
mark:link-2 506 551 462 175 hX.4E2u4
mark:link-4 153 39 -4 101 j=0WE9fY
mark:link-answer 63 -578 -334 -671 .@/Mb3xS
mark:link-colon 111 252 37 65 ^HV_GHlg
mark:link-dense -86 19 -216 -131 lHr1k;h)
mark:link-end 45 18 271 193 >>eFe=Xb
mark:link-first 648 465 61 195 {K-@E.b%
mark:link-pointed 171 147 85 94 W?X@BXYC
mark:mention-1 191 -237 -419 -768 +<_L=2k;
mark:mention-3 106 -198 -235 -472 Ifca>Dh;
mark:money 83 276 82 341 ]C>=j_Yc
mark:quotation -279 100 67 647 <UBDcb/=
mark:site-blog -71 -17 -9 23 @dYdSFHA
mark:site-code -169 -82 -54 -33 8j=ibB@Z
mark:site-form 326 97 25 3 t.20N2k<
mark:site-music 219 59 6 -12 a6<8B@c[
mark:site-shop 295 108 -22 -56 o-=0I<eQ
mark:site-short -551 -717 91 167 +dq_bCdK
mark:site-social 488 339 85 140 o.,0Y0g_
mark:site-video 218 126 -24 88 jX@;_:j=
mark:telephone 184 82 -58 -153 L;9E73sY
mark:ticker 800 627 -23 56 x63Eh-n-
mark:via -280 -231 -80 301 BpA>^>>F
style:ends-dots -271 -71 -125 -29 GKxS;p42
style:ends-open -129 62 -93 162 f1gY_fD]
style:first-link 73 157 -327 -36 am>Z@;g7
style:headline -224 235 226 713 Zi;>_E;E
style:i -260 -583 -138 -589 C]lZJ2>>
style:i-dense -480 -579 28 -808 ]Cn=8]9)
style:i-to-you 1 -99 -400 -118 R6dfC6e_
style:it -19 -101 -80 -52 dUY@YB;a
style:it-dense -212 -336 -523 -361 [1n8@l1i
style:lines-2 -294 -78 -35 523 ]DaAft5@
style:lines-6 -38 147 250 701 8X6?afIE
style:lines-short -143 36 193 248 3Ng<ic+N
style:log-words -164 154 171 291 _C?:Bf>_
style:my -56 -202 128 -216 d;;X=EgH
style:my-dense -153 33 -164 -461 f6aF4r;-
style:no-capitals -254 -294 -61 -188 H=r4>_B/
style:no-first -518 -44 -290 303 i7l<=p0q
style:nobody -597 -207 -166 312 c4w3Ur.r
style:nobody-link 235 235 670 219 ca93jJ]1
style:opens-gerund -87 61 301 162 AG[Ec][_
style:opens-i -245 -398 -87 -211 C@j@cfC:
style:opens-it -382 -358 -162 -47 >cn<TqB5
style:opens-my -208 -165 72 -153 :ha]?I@Z
style:opens-name -501 -990 -867 -1312 .xrhBXaZ
style:opens-our -215 -148 200 -68 Fa9^>BD^
style:opens-small -179 -464 -468 -769 T8c5?eZ3
style:opens-they -343 -69 88 -36 @ej[Bi3g
style:opens-we -68 -240 89 -441 89^H:;IE
style:opens-you -348 -285 -194 -58 @dm_7f3^
style:opens-your -19 44 -15 65 a_eV;f?T
style:our -86 20 119 -124 TcXCVfia
style:our-dense -96 -15 70 -84 c:Z<H7WW
style:our-link 230 247 135 -275 ed?AA:l4
style:question 47 -149 -338 -97 X=Z^U5YT
style:question-first -84 -129 -483 -189 >EaLB2_;
style:question-last -410 -534 -58 -445 <?TdHB:6
style:questions -216 -332 -327 -490 JEhGBFi,
style:sentences-long -113 -80 173 52 UB>ZIC4F
style:sentences-short -258 -274 -311 -325 v/x-Fk?l
style:tag-Adjective -301 -35 -138 99 d>e9@^3l
style:tag-Adverb -283 -163 -138 99 F7f;>g=^
style:tag-Gerund -225 -24 330 330 HFc<TE;c
style:tag-Money 57 77 149 120 SH8<g^GF
style:tag-Organization 32 252 229 206 F;[]@DdJ
style:tag-Percent 73 91 44 74 _1?ceBbE
style:tag-Person 32 252 229 206 EX;=DaaK
style:tag-ProperNoun 32 252 229 206 VBB[FWYY
style:they -254 -317 -416 73 A=YX^Q7>
style:they-dense -462 -492 -374 -350 =Gs]>i.6
style:title-case 15 486 485 711 7d6Bb^j?
style:we 42 5 16 -229 ]UV:K[G@
style:we-dense -373 -252 -198 -241 BfqY:l0:
style:we-to-you 108 -71 -244 -333 ?^KIXchE
style:words-10 8 15 245 101 BV3BEA?<
style:words-120 -10 294 295 529 8:=]eB<7
style:words-15 137 122 53 93 S_;La7><
style:words-20 210 326 135 339 d_8K^;F7
style:words-200 9 186 308 413 B@SHa[e>
style:words-3 -209 131 69 276 i=f=AhDo
style:words-30 382 593 339 335 KD3?e6E;
style:words-45 250 373 474 522 ^A1E[3S;
style:words-6 -151 65 278 248 b:C:Ca:i
style:words-70 117 342 721 551 ]E48F<aI
style:you -2 -14 -293 -126 iWFcF^e:
style:you-dense -474 -441 -578 -424 FZhB8z*=
style:your 33 134 -370 129 Z0bbI]Bk
style:your-dense -124 66 -232 43 g@naHf2t
`;

/** How many letters are those of the word before, the others, and signs for the same four and for the units. */
export const WORDS = `
0$0VYXZUe95cZbG
2 forKHJEBZ9U?C:>
3inGTSV?dbe[jC9
3millionGSSUW_<ZIK<^
3toGMNUGTJ]]XE>
00Z[[UITWFP4B8
1 0VLHEi<EAJCgk
2andKSSRBDAJaV>f
3tQKLI>_aTDEXC
2billionFHHG?Sd]Db>X
2daysTSRPG>^FD>RD
2forVTUIc?>@ZEVl
2goldVFEFUZECYGW]
2hoursTRIKd9DAFdK6
2inRKSSAZ7BC=cF
3sTWNVUGH9^_kC
2millionVPSIS8EKAGVa
4nVQKJ_;WBIAb6
5sRPKJe=>HIGXI
5utesISSMASaG?a7Z
3onthsKSKLYWIU]S;e
4reSKJJb>_<TFLb
2ofSTWVH]C;a9_=
2palestiniansHONSWWTYK^?T
3eopleWRMIf>AAdAa8
3mXUKKf9^;TD_?
2secondsVTKRXCbZaZDB
3tarsWQQLUH>CK>[b
2timesGQRT[XIWV^?V
3oFIJK=^^aDi9@
2wasHTVWB^FZZZ@D
3eeksZRWKQ>H4JBf^
2yearXSSS]ACGYUFI
6sTTHVW4l@>i33
1%WXXYd7aUk5C?
2 inOMSR<ZV_[KD<
3ofFPLX:kggKdW>
5fZVTGf10BW1hV
1amSJRGQSXD=@e_
1k^WWPq,3+d.i(
1mKRSTDIBC[U^U
1ndTVUMHIBFYEfI
1pmZSLH_8T:HVY5
1sUVSZg;S;ZU_d
2tMJOHMDc]CDVC
1thUKVL;7DBCWWf
3 circuitHMMRGaY[VZKF
4ofHLQSFYQSCXFJ
1xa[SSn)7,[9k3
0aJUUV^:@[HaGX
1 $0FLHJ9U>fDL?]
20KTQW<?c_b[V;
2badTKKL?]B]ZGZ@
3eautifulVSMKf5<AC>cj
4tterJMMS@WaZWh75
3igMHTICaHE]E]d
4tLIRGCM@GECWB
3ookWTUTYAZ?SC[^
3unchULJKXJJ=JMRJ
4sinessTTSTGH<X_AY^
2carKTRVYMJEYc>_
3hanceVQKLf:GCYCd;
4ildFKLRDdJaXS<H
3loserFLNRJ_V]HQ=X
3ompanyITTVH^HZWHAJ
4upleKKLRK[YYD^D[
2dayVTVWC?S@D_W8
3ifferentHNTQC^C^E?Ca
3mGMJJ<eX_YYFF
3reamJLKKaKB^EGBZ
2fewTSUU]c[;[I^@
3reeWUOR_X;gb9_i
4iendJMNRFVU[QZ?I
2gameEJLV8ldjHc=<
3irlIQQSE[YXX_G^
3oodJJFN>chC[Di1
3reatHIEE8Wp?;fXH
4oupIMQTE^[]L^BF
3uyHLLLTZI]Qa?[
2hardHMLRE[R[HUBY
3ighVSRMc>D:W=bJ
3ugeISSRHBa[G_Gb
4manUJIL;YHXYHCA
5blebragURVP^]DD_@[@
2jobTSUU?]CK[VE?
2littleTGGGX>[?]GJA
3ongHSRWEZcbYZBY
4okWRIKB@XV@<dF
4tWJTIY=KHJW^K
2manFTTXWYJYVf9]
3essageHKKQBXeXF_:;
3illionGJJJBaR^IWDY
3omentHJMKAa_^Lc:G
4nthWNVHb356S7li
4reHLRQA]JVJa@P
2newWRVI;Xa@CF_1
3iceWKLJWH??RE_D
3umberWSSQ^=UB[IcA
2partGRKNFWA_CaAG
3ersonGMQSA]HYTa=U
8alUMMRc>JIEVW?
3ictureUQTQAA<CXB_A
3owerfulILKKEXTZARUa
3roblemJIJJZ_Z^BLFd
5ductCRRX8i=g_YFc
2quickRSTN?GZPY@d;
2realWPIHi6d2[?dm
6lyJKLKKWdZYZEc
5sonEJJM?_b[Ec=U
4minderHQRRKaAbTGAf
2secondILKN^DaU^UJb
3impleGUVXES[bdBDD
4ngleFSTXBcBeW_^K
3mallSIUM:aA:HLEY
3tartupYTTSb<F8F;gG
4oryVNKNYDF>WHVV
4rongMLSKAcbKDWaG
2thingVRQPWCC>HXM:
4readTRKPe@UJYXYh
3imeHPLSC^H]FZXI
3okenKRLK@]>cZ>Z^
2veryKKKM>?DXXUE8
3ideoTTTMBYVRV@YD
2wayHMMNBYEbCg?A
3eekUQQNd=E2Q=[s
3hileJKIIV^TaI]JA
4oleUMJM@=^]FSE3
3izardIJIJHa^^UJR_
3omanQTMT=>FX]]G_
4nderfulJJRIE]X[[SW^
4rldGJHIYXC^Ue>X
2yearRLUTYFAU?YTH
3oungYRLKc5<EF>d]
1bilityTTMR<NUFJDD<
2leKHHJHY_>WK^d
4 toJHGISYc]KUTe
2outFMUWNCBEafI=
5 0KOSREaZ]SAZh
6aXTQS_;ECY]VI
6howGIPJDaG^T>e[
6itRRMUFB_Y]U@W
6myVNSNJWAXb=g;
6ourVTUQA_NAZ?C>
6thatIMLSA_Da]]@Y
8eRJQFa>j:DZaJ
8isIHIHBcKZHe9G
7oKIIGZCEW@_R?
6ursulaHIIIWUaYAbAa
6whatFKSQDbAc^SA^
6youIPQSHYXZDc;A
9rMTWTIVYFYX@K
3veJSTUA[HYU@X?
2soluteULIGf8h>I[SJ
8lyFLNJ;iif@X_A
2useHPLTD]Z_Sd<E
1cademyXMTKc?^>DUY<
2celerateXSSJJ<b>CCF]
4ptJTUU]XAS[WBd
6edXLUIM?GEJ?^I
4ssYUPIi=j9AhJ4
6 toTJIIC]7_Q>Ac
3identUTNRF;EDU>L9
8allyGQMVF_YcG_>[
3laimedUKJIbJVAIWK^
3ordingGQPU]^Qd[^5@
9 toGQPUX]Cd^]6>
4untWJEEnQ:9]5ji
7abilityGIIGAaZ]GQKB
9leGSNUD[YbL^=[
2hievePTUVaI<EKNGh
7dVSNSHAdBBc=:
7mentXQLI]<aBXJNF
2quisitionYSTKX;F>W=dY
2rossUWWL<>d7EF_?
6 theJIUG@MYKD^X=
2tRWTXbABV]]76
3ingFKJPVa[ZId:B
4onKUSV7aFVR[AE
6sFQQV@d@XXWV;
4veURTTCG@UZCYL
6lyGRMS[^=_N>Td
5istsGQPTIZX[Hc>B
6tiesVSUL]FY@Z@HT
7ySVYXAZCSXFbd
3orsGPLT=^SbYACS
3sIMRQDaKaKZEb
3ualQKJIUGaJJI>d
6lyUTGQe;_?I_Yn
1dWVSWc>32]9CN
2amURJL]4A@TCbi
2dQRJL]BcEFa8f
3edXVXTg7@2[9_W
3ingRLJKERDYADSI
4tionHMPMIYC^TZAJ
8alIOLLD]YXDBWX
3ressTKRHWYG=WDZY
7esJRTS?Ya[D[DD
7ingXLVIJDA@D@_H
2ministrationHNNSGZH[U_A[
2optionYURPAGfFFXW@
2sHURWH]XCFAUS
2ultJNST@HC]Cb@;
5sGLLSTaTaJ^BL
2vanceWUTMc;?BZIXW
7dPSIQFZCXH_a^
5tageUTTT[BC?Z>_d
3entureXTSRd=@CT<fc
4rtisingVRTQY?D?TA[^
3ice[WVTg1@3e@c9
4sorVSTRKBUCZE^<
1fFHHHBgceMf>U
2fairsVMUJF>D;F>aX
3ectedGMLREa^]D_Ba
6ingGMNQFZXWHZ@G
6sHMLXCc]eUaAY
2raidGIIH]ZJKAU?h
3icaTJWIDU]EHd>;
6nGIIIH]^ZB^=Z
2terDGKT<el_Lk<;
5 0UTSSZX>TUFD<
6aFJQI8gFcX_>7
7llHKKKBa]^F_G_
6iWRTM[FEDW>bU
6theFJIQZ_acXZEZ
5noonLHIHCZ_bAHS>
1gainEFSI:ja=VDS8
5stCKKY8ggnIf6F
2eGJVW:e_cUg:9
3nciesYTMLb6Y7T>f@
4tXVTM=UF:GD_9
5icIUUWAYVZXUEc
7 aiELRQSf8eYAGj
5sYYXY8Y8Ld?f,
3sVTSTCBR=^M[I
2oHILP:]rS@cB^
2reeGJFICdea@a8?
5 withHIIHHdc]CXBD
5mentJLUJQWCJEW?C
3icultureHRSUF]Q]YZVY
1hEDDC;eib:b9<
2eadGKTRCd<[P>N^
5 ofNSSOUA>=c?cZ
1iH^Wb8ei^aH^5
2 agentsUTVU2_?dd9a>
3isHQMU@^U_UY9a
2msGMTTEaZ^Mf=V
2n'tGHGE;Gd]>d<9
2rHNTU@[^EDe>8
3dropZZKIh6T<H=a2
7 isTTQOHX@FX>_I
3lineEEIDCea^@g>E
7sGKLLEb_aI]C@
3portKIJGB]WGA]@E
1lLIRJ;a_YCWHY
2bumLJIHYTVKGAUX
2ertVTSS]Aa?GWZ;
3xLTKLYYYGDBC=
2gorithmSUXVGA>EZDZ8
9sLNTV>YIGTAfS
2iveHQISSEjcEh:@
2lHEBEcA;^VTDg
3 0WUTTd:S>LF^J
4aboutVUTTXFTRHBLB
4dayJJQMDY[ICY>E
4feesVSQNLZK[]LEZ
4iIKJJDZY_M_Bc
5nHSKNCYa^DdS=
4myDGFGBg8bEVDb
4ofMHSFIJ<?_e@3
5urKMQTVQ=Kc?Za
4thatIKJJUV@VVUG]
6eQGQKBAE>cfA9
7seIJKJAb[]FZBY
6isGIKIDd?^VBFe
5imeILJRV^]UG]?E
4youXTSSa7R;SCd8
7rWLLHd?@<WPdd
3ahHKKMCaK_DZ<I
3owGLJMJaB_TUE[
5edFFTI<__W@a:G
7 toEGRH?bbZDc=>
5ingHLJMV[]]GdA[
5sCMMT>hggVh<W
2mostCFGMAjccYc>a
2oneGJHSAd=_aDBA
4gGJSL=eZYCFB<
5 theIMQQV^?^WBB^
6withTLRKHLa?CSZ7
5sideVSUPY;V;THYC
2phaGTUW;e9d_1cg
2readyLIGFgH]]AVFa
3ightPJJHMJbEHZC4
2soEGSGBAAbDZ>?
2ternateGOQTDbJ^D[AJ
8iveVTJMf:Y@V@Gi
bsJPQSR[:_];Qg
3houghKPTS=c[T[]CI
2waysGHJS9e[b^i9-
6 beenJQKPV]9^X?Wh
1mQGVCFcHcG7YB
2 aVSJL>_LK^IXY
3iVMSPVAb;>^b6
3notFJLK9g]h>j>D
3soRQHKe=?@WYZC
2azingLKIG[]fUEcC7
4onJRFH;Ba]EFWC
2bitionYSSJE9d7FFe0
2endmentFNPTE_^_Sb<I
3ricaIRPK8Wa=Aa?a
7nCKJW<hajXi=<
8sBLMY;dahIm4F
2idFQNTE_Z^Zc>B
2ongQMJK^QYEX]Pd
3untINISS[J_Jb?e
6 ofFLJQIdYbGd=b
1nQTXVe=3DG[?:
2 aiDKRR:e>i[b;a
3incredibleGIHGD_GcJa?M
4ssueIKLKVTZUFIDU
3llmFJKLGd=bWA;e
3openKORS=bEbDGV>
3updateTLLJ?^dWF^[X
2alysisVVUVDIA>[<_a
5ticsSVTTIABBDCL@
2cientGSSWF[TZMf;B
2dWWVEWG[DX:EM
3 0MSKWXPJ^SZ<G
4aJLRSJgC_]Gba
5iUSKJW9hGMbU>
5llWUKN^??ZR[HV
5rePKLKZU_GBZ?Y
4beLTTU^AWUZGQ8
4checkXTMQd1X=Za@9
4don'tFKKPRaQYT]A]
4evenJSQUDYEXX[@_
4forIMSRN]KZHA[J
4getYUMWh>c3Rab<
5iveJKKJWY_YG]ES
5otRHLGC_dLD[QB
4haveTRRM:XKK]C^@
5eUQTTZLEHX@dE
6lpUWQRM9>C]UG@
6rJKKKG_][U^@_
5isSLLKQ<FBJaBZ
5owXUUMT9H?XA^F
4iIJRTlHVFEF::
5'llVRIIaCZ;I=X]
6mVQSNHD]DWVd=
6veHMMNT[_YEFLa
5fRLLTEb>[Q@ca
5sILQU;H@XG]<<
5tJLUVNB<bKdF5
4justIMSK@^FZY:_S
4letVNKLa:W=ZDcd
4makeEKJNDeUfV_=Y
5oreXWKI>>C]_6k7
6stXRNSa=YBQJ]G
5yTLJKh8R[YUX=
4noKJIIZW[_ESCZ
6tLRKS^@XJH]@F
6wFFHF9dhdZc=A
4openHSQL>eGaTXE?
5therENJV9ddeX_6F
5urULMLIGEITYHU
4peopleHLOP@dZeR]D_
4seeURSSAG>XW=Zb
6ndXTLKW=VGW>bB
5hare]WMKf3Y3F<fE
5oQSSTaDDDVYF?
6meURTRZC[XYBD>
5tartVTLLb@c@Q_X?
5ubscribeYTRRi4A?Z?b>
6pportRRVRHB@=M<a[
4thatDKIQEd=eEf:T
6eGGMI?]<WDG9M
7irTMSMDGDBJ?eB
7nGFIH?jIdHGAE
7reKLQJB_DWYF@a
7yRHIG^@S>QDJ=
6isINMMY[H[LL?M
5oQKRKX]@QDJ]]
4useUTRU@E=CYAbL
4wantIMMOJW^UG[C]
6sIHTFPbC]@CYD
5eIHLKY>?>]9c?
6'llRRKL^^C@]?X^
5hatRUTWHHIF^^AC
6ereWSTQW>I;UIbG
6yYVRW[A@=a?c@
5illMQVLIIKA>[Z:
4yesUTPQ[>[?TF]G
5ouITTS]WK@AKZi
7'llXTQOb7>A^J^[
7rFIJKD]cZ;c;D
3rewHQNT@[YUDi<=
4oidLQTWWC=YN;I=
2gerEMMTF^O_X]?T
3ryFIRIBc^c@YF[
2imalJLQKH_XV@[T>
6sIJJJAX^TGf<X
5tedXUUSA:C?[FZ9
6ionSVUU_Q??ZBCe
2niversaryQPXLGH?>UBed
3ounceXUWGT7=3DDVd
8dGLJHFd=]>_=]
8sYJ]E5I44A5fY
4yingEKKSEgPgHe:E
3ualXSTHV9<;X?WT
2otherGGSH<@j>G]74
2swerKQTRbe@RH@cl
6sNQKLYSY[ZV]?
2thonyWNOQVGFF]AbU
4ropicCRTW?gDf[]4C
3igravityWTMLX?>9WD]<
2xietyGJJIIa[XU^DG
2ySMGGc>@FDB@b
3 ofTMLKQDUYA;gF
5therLNRM;[AISD^>
3bodySQJJdHUV[WBZ
3moreHLKQA?ecXc=6
3oneWMBCfMGC<<dm
6 elseGHGFBbd_<_?[
3thingSPGHe?4AVB[k
8 elseILLLIXCYDH]c
4imeGLLRC_[bGUCK
3wayFHGFBcgb?^B]
6sHQRSDU_UV^@C
4hereUTTRZ<F<W=bG
1pacheWRTOT@B<Y=_f
3rtITRVJYY[]c=B
5mentWQTQSCJDHCY9
2iZZZYC;@:a7ga
3sGQUU=_RbWA]^
2ologiesGJIIHZB]EXBC
7zeDJILEb]cAc8Z
9 forHLLMHXXZDY?E
2pWXZVW^2<Y8pk
3 forHRTT>[3_^:cJ
4toQQTUHK=KV;RI
3arentlyGHHHEbcbFXEB
3earFLLRD_XcE]9B
6anceHKJKA^ZbJ^AC
6sHNQSH]SYU_AA
3leBRUYBieh[j:]
4icationWTVSf=X;VEd=
bsUUUT[DaSKZb@
4yZYSIlV4>_.ot
3ointedLKTJ@X;EH=Af
7mentIKUK?Y:LDTA_
3reciateVLMMaAUa_g93
a theGKON@fYbV_<C
4oachKTUUHb@YZEAe
5vedWPSJI?>=XB^Z
3sRXVYea@]a@Ze
2rilJSQRE]EHUW?M
5 0RSMMDKbDFWM4
1rabIKMJB_^ZG]CA
2bitrumVTUP>[[UE^aB
2chitectureVUUTbAY@LCW?
2duinoXTTRZ>A?X<ag
2eGPFWZ@B_Xb=[
3 0MKLL=W^PAJL<
4aVKKHY6]>G>^7
5llGHIJKeEZOX>B
4doingLMJLDSL^_KY[
4inTRQLk>DTZ<Zf
4justIRMRO]@_[^SF
4moreRUSWJZ>U]cHJ
5yFKKNFdX_GaCf
4noLSRUCZ[XHaFD
6tEIOUYc]fae4m
6wUVPRGB_BVCY<
4onIJJJ;cIbDZBI
4soHHJFH]VBCX__
6meRQWSDZCDHX_I
5tillHMLMAabcLH=f
4theDKRX=cYlUf<?
7reULIGBF<[ZFbc
7yJKJIJSYYBGEY
4veryTLLJbI?>EL]X
4weILJKAJ[NAaH@
4youWOHI[@[[=EYH
7rVKKKGB_SUUI7
3aRTURVZ]UZCEB
4sSQUQBFFA]CAA
3n'tHJKU=eeYNXDD
4aXTRMg6?9U;g@
2gumentsGMLTGXY_L_>]
2msGILJ@dCY<aLM
3yGJLJT_XbPW]^
2oundKSTUBfBHJ_H>
6 theVQNH[:?AZ;e<
2restedERQVG][^Ig7F
3ivedLTWRFWADY@fN
6sHSMUGac]JcB@
2tYVUSZ7=JC[T7
3icleIRKWYaSZDCZT
7sEPRVDbAbXU@b
4stVTJTeA]6[TZ=
6sUTNSXKDDTEMf
1sHGVVG=K:[g:U
2 aGMWJ4_7i_UEp
4nSIPHZIAYY=^_
3iISIUWF[aJW>B
4fFJMK>d[cW[7O
4tPRMS]HeBGVXY
3muchHJKJ?bWbUKDR
3ofHJJJCd^^G]GZ
3soonIMQRI[LZOA^V
3theTLTII=fG[VWb
6yVSQQYCDHIAbJ
4oULQJFFEEQ@a?
3weSRSN?ZAD?]U_
5llXMIHj8A@I?ej
2iaNHSHZNUEWAYb
2kTSLSg7CB[3dB
3 forTMPLXGDCK;^D
3edGNYXVc@bG<Hn
3ingJQQL:]SEBZAA
6 forEQSSBb>YWYAe
3sYVSS[=D>TCcR
2sJGECICdKSI53
3aultFNQUAbM^Kc;E
3etJSPSCG9a^?FD
5sUVSV8CDEIY^H
3istIKKJDX?_]RYd
6anceVSLLhA];B?gG
3ociateGMRSFc?^FCPh
8ionVQXIUAI:HE]I
3umeHLLMHZS]LWE]
1tYY[I890><Rh5
2 $0GMPRVU?TJHYX
30HTPVh[^Zc_=3
3aGPIUVe^dC[VA
4llFISJAf<]=_?A
3homeTMJRVUZ^S]G<
3leastDIIMDiCdYf8J
3myYVUS;:?DbXHb
3ourHPSLZ_?ZY@Vg
3thatVRVNHF]AGVZF
5eMDJD1b9C=F]A
5isUGLH9H:YD<^>
3workILMKJaS_WTEB
3yourEMLQAiCh]Y?F
2eHLTRD[aZSSA[
2hWRRN^@=>X7dk
2omWSRS[CF>VB^[
2tachedVUSSX=?AY>__
5kFPRUK^R_MR<D
6sGRNVRaWaR_;Y
3emptGKKJCIE]FE?c
4ntionKRSSG^[f]X8D
3ractVSPMa;S@FC^L
1uctionYTPLf9H<LBcI
2dienceYTKKe<@>ZC_8
4oWTJHcKDA[;[c
4tURTSZB;C^D^V
2gustUUUS]C@=YH[G
2ntEHJI>j>_=^C9
2stinIJLIJZZW<BZj
4raliaEGFGIdfeA_:X
2thorVRURKECB]ZW_
6itiesHSRVLZIXV^:X
8yGPOSH^HbIY>a
3oLSTU_U@RV_=b
4mateGRRX9mDhR^E@
8dJOSV9aF[E<Ff
7icGMNR>dRaIJGE
9allyLUQVZ?>I]UF?
8onMUUVIGXSV_@G
1vailabilityUQPKdCB?U<ac
7leVVTF^B4BL5cg
9 onDLMI;h5gU;Le
3lancheZVQJZ:C?^>fG
3tarXSQMc@a9JX]U
2erageNTLTZBaF^V?3
2oidFQMX@ikcBi<<
1wardXDTBCa+A@9eh
5 forWMUKDC[?EY[?
5edWRVMIKB?W=_Y
5sWK[GX[@=CXc[
4eJLLTC^B]SVC^
5nessSRWW9GH?aaYk
3yJGVHS?=E@<e>
4 fromIKWS@]@EHDbD
2esomeSHGE^AX=UEmC
2fulFJII@[^bVa:D
2sXTSKVGBMZ5fm
2wHJJJF]a^EbDQ
0bCGMJ5oLl@jAe
1aILLMG^[]EYC]
2beHKLJC]_ZH_BW
3yIGHL=[[d_fZD
2ckVTIK[E7EPhZo
4 onHLSRC]CbI_Ge
5toUKJFUbRLCeFY
4edRPJIYWXY^[GB
4groundWURLGGc@DdS5
4sXTRL]<F>UAZ]
2dBEEH3nlkCm7@
3 bunnyHPRTD[J_VaEA
2gYQUD]55)e6^m
3gageHLQPF][XFYBW
3sTNMPUBaBZXLG
2lanceGLHJUcYdUe:Y
2n>EEX>olkJj3Z
3 isJKKKDZ[ZHXTV
4onHMQSC^_[IcB?
3kCIUW<g[]Ak>=
4ingLKVNDWBYK=_Z
4sFSRXVbZ[Vf9E
3nedGKJKS^IZLW=Y
3sDLLRC_a]Fd><
2rSJUKCV[AR?c=
3baraEQQUBaB[M]:>
3clays_L_BF?3/>8pK
8 wealthYM[G8^BBE@[6
3elyTSTUHFQCOGa<
2seUUSI[A@WX@i8
4dVWYVF@_?W:gY
5 onIUKT[QZ^IH_A
3icXSUUBGE?Q=[]
5allyULTTN@f@IbF7
3ketENMTDbYbJeAH
2throomGNTTGeYSIG_Z
3teryFJIK<dBaIBY?
4leSRTVZ]EY_A[i
2yWRSPLAQD[UE:
1cNRRTS_<IeFh;
2 iYSTRT@8;Y9h2
1diGIHHUfUeC]EN
1eDBDCG_K=Cd=C
2 aFKNJGg:faZVE
4bleHKMPSW^_JYFf
3happyHQMSBaAaT@XY
3inSMSMQBZ=MFH<
3onJLSK>WGa>>HB
3soGKIKHZU_X^Eb
3theTJQHe9a>V?GI
2arSJHGUYaaFZJU
3tLKUVAgIYY^U?
4ingEKKO?degHd=T
4sJKJKHY_bEh;9
3utifulUJJH]1a@I@UC
9lyHMKR@dQaVc;B
2cameGNSUZ^Fb^WC[
4useDCBJ?CB[_d8@
7 iUJHJX3==EGX9
9'mNTTWTGEF^DWC
9tHLQSC]G[UYYa
8myTSKQX6B?Z=U6
8ofKIJHTVYRVBYh
8theIJMKDaYaDS@H
byQSSW_FKTIQGC
8weILLMI[B_WUWb
8youPJJILZ>NSCX]
3kyDGGF9dh^EZ[A
3omeVYY[HX;=fA@.
6 aTUUWCI=^XHBW
6sGRUW:^@_U]BW
5ingVTTPBTGAXBRb
2dIHHIGcIV?cYg
2enMFXH7^Z9DBi9
4 aJHTH?b]aGHZ_
5inVRQP[AT=CJ]<
2foreILEWeVI?Q?8&
6 theLLMQaC]BF^=B
2ganILJIRSBZVPBC
3inHSSUDa^]I^DC
5ningHPSVc_>]Wc=d
5sISRTBQYZHYT>
2halfWPRSJD@FZBZD
4viorIPKRYNTW[^Dd
7urHRRUM]JYZH?]
3indMUTVBaDF_GgV
6 theKJOI?d[JSG_X
2ingECKG6j]X@e2.
5 aJFHFAj?ZJY>Y
2liefVUSU]<]=JYQ;
5veKLHUU;_FAg<:
7 inNRKOFVcWEFCD
9tUMTMW8<C[WC=
7dGMPTF_L_Ja@E
3ongsFJJKAfZcCc;F
4wVVLMBYBCZ5]Z
2nRNWSDVABV?aV
3efitWSTR@=Y@DDHH
7sRUPU^YDWZLdE
2rlinEJISDaddUe<@
3nieFMLTFaYbXa:Z
2stIGGGA^LKB;E@
4 ofVRHGDFdLJcF=
5toWTUUMCFC^@[G
5waySUTUBL>Xa:aD
2tGSSY@dHcL_DJ
3a[VTKa::<_5je
3terTIFG]a_TfGBj
6 thanIKLR<eXe^e8?
3weenGSLYD^X?<]FH
2verageZURJT;<9S=c^
2yondVUWQE=;5^6M=
1idTRNPTB>ILEI<
3enGLKSF_X_Lc;]
2gHERG3aj[YEP8
3gerHKKJV]lCF]Ed
5stKSTVBE_A?Tc6
2keMMWW?ZDG[AdI
2llGRLWB]TY]i7Z
4ionBHJM7dmgQl0Q
7 viewsFHHGE]__?Z<V
7sGQRWBYA^WX?G
2nanceZTRKc5J5VBb8
2oZWRKo6B7X?]]
2rthVRRRI>FEWB^9
5dayEFGD<g:g=gJc
2tJHKF@^LZIX@C
3 ofJKJKLTGYWGHf
3chJGMG5bZYAEY0
5esKJIIEK_EJKA>
4oinEYUa@ZCdefF<
1lackDHEHEQlbFl08
3meGLMTIc^aIc:F
3stHMPRT]Z_Xa>a
2essKHHF_ScQCLTJ
5edVSYRBK?@G@cA
3wHMQSO_=ZFEV]
2indIKKTUZ[^FXYG
2ockFKIUHa^ZCfC=
5adeHQKQK[]XG^@J
5chainVUPSBFPGQAd>
5edJQMT^CJYJX@?
5sJRQUC_XZUbC@
3g^YWW_5:Ah;hW
4gingWTTR]>=A[A_a
3odFKKRAbYZHdFa
3wsFKJLF_[]I_;a
2ueJILJBXC[_VXK
1oardWXVUAYCFI>^h
5ingHGMEG^KJFHZW
2dyDKKU<h[eGl5V
2ldJLLK>Y^ZDcX5
2mbWQSL_;G=TEW>
2nusUPRKTCa?HHWF
2oIJJJCbYX?aCF
3k[VULp.8:b:kg
4 0USSXU[DXc@a[
4ingHLLMSY^YKaCL
4markZSMLh7@;W@cE
4sUKMMJ]>IS8Vl
3ritoVLULH:78^=XQ
7sXRTRB@E=JHGB
3stUMUKBTBBJF]L
2rderCLLXDcXeEf8H
6sHLMSS_V_X^?H
3edVSRI]@><WK_B
3ingIPKLPK^YI[DC
3nJJKIRI^B?^<X
2ssYRWU_=ACdFK,
3tonHIIHCb@_>WCC
2tILHLZgDcYac<
3hIIMHI@mXJR_:
3tleUSSQEG@Q[DZI
4omQLSQA]ZSXYLd
2ughtGIHHEh;eEDWe
3tVRRLZ>GB^A_Z
2wlURXW@GBUdI?<
2xIJRJ]^UVEc?h
3esYTQSc1ADUDbZ
2yHKMSLFabE[<;
3friendJPTTW^GYE]@B
3sCJIQAdbcHm6C
1raGLNM@ac_H]>B
3beckXPWJDBW<NIXR
3g^KXHJ773Z3r1
4ging]SWQG9::[>V;
8rights^KYKX07-_1n>
3inERUZ<YX_Lg9C
3nd]VSLo/C3F>^A
5sXUUR^;F>U?_F
3zilGKQMIZa[Ae?S
2eadUJUHUBF;X<dE
4kHJRL?A8[Fah;
5downWSQUi1I9JRY>
5ingBTU]S]mg_r56
5sGQPTAWebCdIA
4thHSUUJZ>XSURX
3xitFNMTFab]Hf<G
2ianHLMQCd_^BY[E
3dgeGQMTU]S_Z_?_
3efingXRRJL>_:REa:
3lliantFHHHWaJdCZ?]
3ngSSJJa4cA;bJ:
5ingZUSJ]?C;T:hM
5sTVKM]_>=W@^b
3tainITRUTX[aKb>E
4ishEKLSAbc^Fg;:
2k>VG]@o]oIf5G
2oGJJH?Dj[?_?/
3keUTTWYFXZYQbW
5nIKHKVTdCAfTA
3sELKSBb_cMc;I
3thersHILKU[BXH]DF
3ughtFKTSE^fZAg7Y
3wserLVSYE]?ER@Lb
2uhIIHHB]HZAaFK
1tcXUQSW<EDTAba
2sJLKM[Wd[Jb@Q
2wRJKFWGCFG;A<
1ugJLMR]WcTIXRH
2ild[^Z_b57bh<e_
5 aKURVHMNd]i6>
6yourVTRTZCFFRD^?
5erZWSRi2=:K;ee
7sYVLKa;CFY=i<
5ingYYYST9TA];k5
8 aLOSS?WCTV>aI
5sVQLNTHGIXGbH
4tZ^[[W?77^=jH
5 aUUUTJJ9EXCH_
6onVSSRYEF:^>dA
2llWTRSH=HARBbB
4shitDHHIAdgcAe9]
2mmerGJJID__^KaFB
2nchULJKYZLEENFb
5 ofULJK[CJAJGT]
3dleZWLKj9W6Ub_>
3nyINRTB]L^LfFA
2rdenGMMTH_L_Y^=X
3nWMILZ3UAVL]X
4ingUSNRXAYDI_J4
3ritoVJUK=D5Bc;W@
7sUILGJC@G^<?H
2sIPTUFZVRV[=Z
3inessVYXX=EaaYCP8
8esLLLJNYcXZ[NE
3yIKRKJ^]US[D^
2tDCHQFeh_K[j3
3 aHKISI]=]DHCb
5lsoSSVSHCHCKB]D
4don'tHMOMI_NWHKA]
4iSHKFbL^AC6j[
5'mSLUJe?[?CY_I
5fYQKJ^4H;[?]5
5nJQLQ<^_XHe>K
5tRWWX@IEBGAMZ
4justWRSR_CHDX@a<
4notJJJL>[Y_Ae@F
4stillHJKIGSbZC_>U
4thatHKJLE^W[K[BU
6eTILGHPZ<@SIM
7reUUUVh>A:YBaJ
7yJKIH@VaGSTGZ
6isJQNR_FVEWH[f
4whatVRMLYGWALG^6
6enURQNFVEXTA_=
4youTNKNY?JHJ@_?
7rGSSVW[WXIc@H
3lerHJIIWZXXEXB[
3tonsGMMS>bVbHX=@
2yXTJEbBHDZ@ZK
3backsHLST>bTaK]<;
3ingTOQKVb6?c7gi
1yKXW]fdb6[bcI
2 0VSKHi694GANo
4%JMTP<W]KH^A:
3aRTVPaD9AW@FZ
3theEHLMWYF^FF@=
3ursulaWNSLCaBJT<^f
0cEHPP5h[cBf@7
1'monFIIHE^e_?_<E
1adYSG|#7!^.mv
2bleHKLMG]]ZE]CB
2cheHMNRT_HZJY?E
2keKHSFJWVJBJTG
2llGNVMYi?W=a5s
4edHNLY[aCdZgg/
6 aPQRSB]c^WX_?
4ingIMQKFJ^VDYCC
4sHIPJ:[aVDg<3
2meMFSF_;A=@KK2
4 fromHPNTF]_[KX>E
5toJLMSKZ?[YHJf
4raVSKRZCB?U9eg
3pUUSU^?ACP]>8
4aignSSSK_C9HJ9b]
2nLUDJ^@ecXc^[
3 beKRQVf@j;_RA0
4checkILLOY[LZHB]^
4doJKNK]@JMU^ZT
4followHKLPH_G^SGT[
4getYVPNb7H3bDcZ
4haveKKJIBdKaEI^_
5elpVUSRf7?@W>Z8
4iRSNLYXU]K@W_
4lookINLPF]S[FYFa
4makeUTSRWEJAAZAC
4nowVTUSAc^B[CYc
4onlyHJKIFcX^X[I[
4readGKLLE[AaABVZ
4seeGMQRDcabR]D?
5tillITTVEXDW[[^S
4takeQLKJ_PdGBDK=
4weELILZ]bbDi9B
4youIQJQY^EWVE;C
3'tACDHHhcjXeWA
5 beHMMSIYXWI_DB
8lieveHIIIIQY]@dBE
6evenINPSDURXUUCJ
6waitRPTJNEB?YAM<
3adaJIRICcYaB[?@
5ianIJLHUG^B@ID]
3celGLKMCaR_DWC_
6ledILKLQZW^FY@Y
5rGRVUDcFaYd@;
3notFLLTCd>fIZ;H
3tJKGHR[IbSXY]
2pGJIK?a^dSc;V
3abilitiesVUROSI;C[;ee
5leELLSDbN_Ra>T
3italRTUT_VBCQB^e
2rQVX[]@D7]iY:
3bonGMQTKaB^WCVU
3dVVUVfD5FM8]]
4sXVLMj:<HV;aa
3eVWVW];C@aDU5
4 aboutSSNS[?[YZ[H1
5ofTLLKaGGCSDXj
4erTRTQc@@B_VCa
4sGSTWD[Y_Ja=a
3olineWLVJLHM?RE^A
3ryJIKI?dDVCcT:
3sGRLV?aUHFh:J
3toonLTRSK]@[W;^Z
2seIUMWIZfWDfR1
4sLUKUEW_ISj5<
3hIQLTFa]aViCD
2tLSIS_9X>@^==
3alogVTMP[BEB]Bbc
3chXTTQi4H4ER[[
3lumpurrYTQLb7S;Y>cI
2useEIKQ;_daA[BC
5 iWMTLD@IADF_@
5dGKKNC^G_Sa>E
5sGMKRFaBbFU?S
1bHJNJCGYJALTG
1elebrateYKQKZHUVUaTN
8ingILKR=ZUaBc@I
6ityWRQMZBIGZE[H
2nterSTTU>[M@adC?
4ralJSUSZT^CGYEY
5eGLURFbBcVHFU
5icXSRRa9@?]EbC
4uryHRUVDKKJWcE;
2oWT[LA<aFB?iS
2remonyHKRQG^C^LaAX
3tainJLNLGVAGK^>c
7lyFKLKF^C_QXAK
4ificationWTTKS;e:Ac=>
1foWRSKM8IBT=_E
1hain[UWUa5_8_Wf3
5link^WLJh/V-Y7j1
5sVSRNJURQ[@[?
4rmanWJWHCEX?WR[J
3llenge[XYW^V98[<f^
9sHRVVDb=aWG>I
8ingYWVUS?T<[]CE
3nceULJIELd@U[^;
6 toURPMTb^YXUb^
4geJWXZAae=aG?;
6 theVUOTJDcE]FFW
6dIKRU6Xh_HiZ2
6sRNQR<HHCCZGc
5ingWUTR]Fb@I^Z8
4nel]]RLe822a-b5
7sUTMQ]H;V^AWa
3osWTQMb6];SBcG
3pterIMSJWEdGDCTb
3racterDHGIEgSg<g<e
9sFJIRUWV_>i5V
4geHJIJB][ZDZA<
6dCIIQWdZe@d5[
6sEHIH>c?c;c@B
5ingHKMNB][ZG^DB
4ityZUSJ]396G@a]
4lesGMMSE_J[V[C9
5ieDHHH=bkc<h:;
3seGLLR@_[bJe;T
4ingVQTLWAG9WH]>
3tXNQIY=bGCCdA
4gptRTVZ?k9^c<bj
2eatLTTWT]dRW_EA
5edGQPT@cXcAg?]
3ckZaEWCE=F]Fv.
5 itVURU_BFAXU^@
6myYVSSe7@?a:W8
6outZbPZ?1;:h+t:
6theGHIK<fde?G[K
8isJMRV<^Jb[_S:
5edHIJJ=bAaBg:>
5ingFIII;iZfF^H[
5sIRTVAa>^SE_a
3ersLKMMKHHEEAZ8
4seJILI>^P]BWK<
2icagoFJKS<fBe?i6>
4kenURRMU<HDYHGC
3efQKTMBa_ME_?B
3ldCKRV<kahGp1C
5hoodGHHI<d_bA]Q<
5renKJYV=VDI]=:a
8 inIMKRTbJbWVC]
4lKKIHc?JFCG]d
3naCJQU;cheCq-=
4eseFJRT;dYe@d<D
3potleQPTMAT;SG=WD
2ocolate[TKT]0<CcCbb
3iceWKIEa755=;e[
3lesterolFPMVEb>eAh6?
3oseKIIKBX@aEVTC
5ingKLNQWYAU_8Ug
2risJKQKGT^LJ]G@
5tmasOITGJF:=R9]B
3omeXYLSiLFG[>dd
1ircleHQMUD]I^Le;W
2tadelWSNLc=D<T>bY
3iYKYGI[8EX3aX
4esGSVV@Yd[Hf7<
4group@UTY=qEhIL@c
9 brk>VG]?kakHi@D
3yRKTTBBDXaTY<
2vilGMRUEZUYI]DB
5iansHNLRZY[[M^CW
1laimXUGFf>[AVKB?
5edUSTPb>E=XQ[?
5ingILMS?bK]W[Gb
5sJSNUcBdLEc<Y
3rityFLKL>bGcH]:Z
3ssLIRJWMeDBa]>
5esFKKJEZ[WKa<E
5icVPRNDL>=AJB>
3udeULHUDcXd@FAk
6 codeTQJSIReFGUXg
3wWUNMc:Z<AMIG
4dbotYTQMe<C9W>c8
2eanVTUPZ698a@Y4
4rMVPX>YG[BdBA
5lyVLKJ[;_<NEd9
3verWTSUR?KGYH_@
2iUVUSR]ERY:Za
3ck]VHKh/_:BCh7
5 onVRLMU:cILNHB
3entYXVW_5ICT=_Z
6s[WUKm3/.^6eq
3mateJUWXCZaGKbA;
3nicalYTRKQ7_3RG[5
4tonGLQR?bYaKeF9
3pFJIM<dUdDd:C
4sWTTTb<H<]S]E
2oseGJLH=R^>C[8F
5 toTSLJKDI=X@_Q
5dKQURHSGJI>Y_
5rHSUVK_IV]GA]
6 lookFLNRHaZ^DX>J
7toTSTSZG@?_K]N
5sMSSUAIbY[_A7
3udYYXUjA4E]5fj
2ubTJTIWVXVa?[a
3eFIIIH_S]Jd;a
1msWUSPd<;;Z:^f
1nbcWQTM]A@>X?a]
1oWMMJYAAJ[>[;
2achXUUT[6Y9Z@a7
2coaVSTK[@FEY?HR
2deJUHZJbb<>AEg
4 andHLKPV^S_HMGb
4dWTMR[:Z?HEY=
4sVSKLc<Z<?^D^
4xXKIG^Dc;A[X?
3ingGUSX>d<g^IJC
2ffeeZQWD^6;:G4db
2inZSJKf.@4^Ic2
4baseUSTRJ=QCKV_:
4deskVTRRa;H?WFcT
4sXTQRb<C@XBc@
2ldFHGJC_CbC^SB
3laborateVRSKEI:AX;]e
aionHKYJ=_0_D;@m
4eagueHKNJK^=ZTGWI
9sGJRLNdCcG8aU
5ctWLIJ_AVDIXZM
7ionXWIKhCJ9Y9nk
asWUQR[9S=YA]:
5geXKZM9HR@Z>d9
4insGJJJZcAbS]E^
3orYVTSX;A<W?gF
5sWSSQa5=9V<cX
2mXTRSc<F@_@c:
3binedISNTXPYYCFCW
3eKLCD=AaW@I9g
4 backHKMKB_a^D^E?
5fromILNSA_da@b>?
5toFKNNUYJYQUBb
4sGSRU>b]]U^;7
3ingOWVT_eaHdGW[
6 soonXUVKbE9<_:fe
7toIUKSSEeYX^HC
3mandKVSXW^gDX_BC
7 lineGTSVDbcXZcCG
4entILDEBKgbAh;6
7sRIDEWLr?7f:7
5rcialUSUP_?M=EDZ_
4issionXRSK^=A:VB^A
5tmentSKVHZX5QY9[f
a toVNUJaC>F]?Wa
6tedKJQJ[^?XED=U
4onGRTW^I=XZb7b
4unicationsWQUJU?B<I:GI
7tiesWQUM_SAFaDX]
8y[[^VG<<=[>lB
3paniesLKLL9k@GZBAa
6yHRVU3gGGV5J?
4etitionTQUPB^J<CT[^
9veTRTPTC?=VA_Y
4lainGLMPAbW_HcEH
8ingGIIHLX^_KEBc
5eteSSZQGeA@RDKG
8dSSVIBDH?GWH@
8lyPNUR=JEDEWF;
6xSTLTLJVI[DdJ
5ianceXTPK?>W<Z<ae
4onentsUSPSbFHA^BSe
4rehensiveVSRRQWBBXYL6
4uterKTSVBZDDHJA;
6ingRTWUAHZDJIIE
2nceptVNTQQA[?TK^S
5rnIJJJF]_]HXAD
7edGJKKEad^J]?W
7sFPPUDca_Nc;G
3ferenceYTYGY9[:RBi_
4idenceKUUTDI=FU?X:
8tVSNMR=Q<FUb:
5rmUJINL]^RYDZW
7ationILLMU_E^QTCQ
7edJJIK@dI_J]M>
4lictHMLQE[MaU]DF
4usedFJJLTbdZK]=f
3gratsIDID>db^<^A4
7ulationsLAC?E_Ce8E_>
5essGLRTB^X[P]7I
3nectVVHGkHC8F?_;
7 withUTKJeB=?G:ZD
7edJLKNHdSbFV=[
7ionHJKKEFDF=T6D
asRURWaR>ZZe:d
3sequencesCPNUFc=cYf;X
4iderIJJGEYbFJg;[
8edKSLT^I[FRc=E
8ingHJJJ]SEGEZ]L
5stentlyWMLK=Bc@EWS4
4oleGMMRD]ZXKFDT
4piracyGSSVA^__Jd;>
4tantFSPU>_F_Gg:@
5itutionHPPSC_[^Tc?G
5ructiveILKMT^G]bJ>e
4ultantVSSPd?<<X;b[
5merSRWLHZ?@HD^[
6ptionXRTTHCG@[H^P
3tactIKKHeAVCFGcB
7 usHMLLKV[XEKWJ
4entVWXUT48<aDd9
5xtLTTTDGf;FaDG
4inueHTPUSRe[Dk>5
8 toLTRTSGLQIdEZ
8sILUSGaRTH]RT
9 toHKVKH_FEKK[b
7ingURSK[ATDJ@^X
4ractLVNM;X;WbTDb
5olMTWV>eBQa?J^
7sXSRTW:S;V>d?
6versialHMOSE]Z^KbD=
3versationHPTK?WEB?F[?
csGIPGA_dbcd9I
6tVSLRa?D9T9bT
2okWTTTU;YAF]X=
4ingTSNOdGPE^Z^U
3lGMGUWbWaY]F:
2pWSSM^BEAUE]J
3iesGMLREcNcV]EX
3sGPMTB_]^Gc@G
3yYUGIj/D2W9X?
4 ofXUIKj/BEK=HA
4rightGLMRBZaZH_@A
2reTUPMGG[GJE]:
3nKMQP@]>[eWDF
3porateWLUHA=ZAEE^J
3rectFKKR]]]aQ[?X
2smosZRTIe==7I:gb
3tDKMV4iCgX[;B
4sIHGG>aVc@[79
4umeRLJIB8<GG?F>
2uldFHHT=YhiW[93
5 beGPLT@_?aCXAH
6doWSRRS>G=XSd=
6haveIQSUE^Z[TXBK
7elpVNMOIBXEIBd8
6youPKKJ]ZFGZY@T
5n'tIIIJ?bf[AG>A
3ntNQOKdDEPC:f>
5erfeitVRUKNFUVUDWK
5ingXSWSH9=7Y<b=
5lessHSNRUWU[Vc@^
5riesDHIRDb_bDl3[
6yBGFT8mgkJg1c
5sWTTRi:F:U>d=
3pleGNSVDb]e[g;]
3rseZVTLi,49b<eb
6sZSLJg9S;TAfZ
4tCQMXH]bcZg4G
2ver]XRRj3X6VEkC
5ageVRSPC]UBYG[:
5edSTVSH[LBC>ef
5ingXUJSd2c;VX]X
1rackFJJJDc^bA_G^
3ftWSNMc<?<S<Ya
3pFKIMG[a_Cb9Z
3shDTQY?e[bMm4>
5esGQOSGZZ^Ib>>
3zyURVPAAU=ZDZ=
2eateVXWVU:K>k>:m
6 aGUQWUbcYX^90
6dXTVU_54:YGX;
6sSPVT@]BBDZUe
5ingVLWV_C4AD<^8
8 aXQMQaB@TYB^B
6onVTUMYIW@Y=fb
6veQTVVHU>GX[Yc
7ityITTVFV@YZ]>^
5orRQRTB@_AKb@:
7sYUMTk4D3W;f[
3ditVSTTbG=XTBW<
3wIKQM?V=[H=WL
2imeGNLSFWL_UY?X
5sHLKQIZa_C]BL
3sisGQSUI^BYUZH6
3ticalFQTUB[DXWQB[
2ossJISR?g?_WEIc
5ingGLLRHbG_I]@F
3wdLLJIYVV_C^VE
2ushHKSKE_>XJC>c
2yDLKUCfaiFe;]
3ingGIJIG]eYBc?b
3pto[[U[g/Y7Y?c9
6recoveryXRQR[IUbTBUD
6scamYTLLh?B?P9eJ
1ssGWTYRaG][bAi
2v]SRJb6=5X8eW
32011GTOV[eF_YhBX
3forumZTYKD<E<Y;d?
1ultureFTUY<gcf^k>7
2pXTMQf3A>U<_F
2ratedVWTS[@MWWK_Y
3iosityKQPMAY?WRAEd
5usMIMGCZBV@BXb
3rencyHSPV@XHSQdFA
6tHTVX7gBeg[W2
7lyLJJHAZTFBKW[
3sorIQLUM[Y^Y[Gf
2stodyWRRNZ>WA[K]I
5mZYRVi3<@]6eC
6erEGGE7iGjGE>f
8 serviceGHHF>XZPCW=I
8sHTTR[Z8a[AG[
2tHRUW@]B]WPZe
3eKIJJEKjTG^@7
4stVTLJe8<<V;bf
3sFMMS@a[dVe??
2zVLNKd<]@HWb?
1ybersecurityJSSRFFdTDbD@
2cleHMPR:ZV]ZWIY
0dWPLGj.^<CX<6
1aIIIHXWb^@d=;
2dWKKKb_F@CdF5
2ily[VSKn32:b5eH
3ryYSUJF9F9LK^Z
2mageJTTUQCX?[^N>
3mitGJIIB_hcQ_CD
3nBEED@ineYh1@
2nWSLLR?WEEGJA
3ceTLHKBXdZ?^Aa
4ingHMKRE[S^U]AH
3gerousEQMVD_XbHc<H
3ielRJJHbIYW=]Zc
2rkIJIJGZFd?FGe
4nessPKJIUZFXGCXC
2shboardXVSRa<E?W=cj
9sZVMPZ:C=Z?Zg
2taY]_^0_<5h;n=
4baseVVXYX?9>^=ZF
3eFIUI6i_^Z<^f
3ingIKLJJ_AUBd?V
2ughterGIRJ?]EaG]ZX
2vidVMQLWBPBFYa6
3osJMSJLQJ@G=Ya
2yIEXC:=KEZhF5
3 0XQWIW@@5F=lb
4forURKSIEHVbGVY
4inJMVTZZNZYBHa
4ofSMJHZ?QF@:V_
5nNWJUQ:=c[_@a
3sXSWIiA9DS2ey
1eFJLK@]a^CcB=
2adCHFQSdeaAi:C
4lineWLRKCBY@KGa>
3lGIJM@QDEU[JE
4 withHIIIH^U]EWE]
4sFHHG?gGc^[C@
3r?IHV=lEl?n,e
3thDHFK7jgeXj6?
2bateSRSNUE[@Eb=Y
3tSTTTZAFBYdD3
2cadeVRLR^BV@HBSD
6sGPRTFUBZXJ9E
3entWNLKf?HUXE_>
6ralizedSUSRS>FU[AY_
3ideIITN>_BBID]@
6dHQUP@dTbWE[A
7 toIQSM?[Y^YHY>
4sionGRTSI^X^ac?E
8sJRVU:b?RZ@UY
2dicatedURMQTQWHFKY<
2epXXVTE>D7[9W=
4erURKLaWCVY@^i
4lyHMRSAWXVE_<^
2fVMSKYD?=^<ff
3eatVRRRZ<C?K>d?
4ndGLJPD]ZaQ^?T
5siveGPNTCbAcUd>Y
3iZUTL[>EB[<n1
4neRTTTFGYKFfD@
6dVSRQX>MDKFX^
5itelyGIIGaVVSCBSF
7ionGRQUBb>^Rc;L
2layILKKGZV[I_HA
5edDKKLDf?e?f7^
3eteGJIHWZaUD[EE
6dGKKKI^TZGZB[
3ightedSSUP=EAGYaGc
4verNJSIGD]IYAb]
7edYVLHh8D3K=gp
7yXTUIeS?BV;Vm
2mFKJPFX_]I^?@
3andIUIUf=>dVZYf
3o]XUOi0?0M7l9
4cracyFSSWJ]GaVe<F
7tHPMRH[V[J[<Y
8icGNMSH^]aDe<I
8sFQPVF[JdWd8G
4nstrationXTRQHA[CPB_Y
2niedGTSWIXVZRa;F
2ployUGEB6c3ca>o7
6 aJRKJ<_AZHEZ_
7tokenXUTRc;HEaVa=
6edWQVQG[@D]9fj
6ingTQNN_BG@EB^;
6mentWQUUFIbCQG]H
3ositWTTUYDNDWF]S
7sYUMMa9S<VBZV
3ressionGKNT?_V_WYAA
2serveGIHJC^McH]<S
7dFIKID_c_AZ@D
7sGJJKB^a]@bE@
3ignIXWZAY;^cG>_
6edUVTUDU9IY?EY
7rJSSU?]=_YGKd
8sRVJV^Ea@bT5A
3kNOVNER@ETC[9
4topHQQTGcF^KLSF
3piteELRUBa>TUCCW
3troyERSWBcZbRf7D
7edELJSLaKaJWAL
2tailedVRUN=D]=EHY=
6sITLQ=>>^]7hF
7 hereWMMMVHWDXWU<
5nedGPNSRZS[Qb;K
2vRSSU<E:X]7X5
3astatingGLKNIY_[O^AD
3elopKTVWZ_>Z]QQ^
7edSUUU=W:bTA^B
8rZXVV]8@;M<e;
9sGVXZ?i?Vd]QC
7ingURWV@F6=C?[e
7mentXZ^VBW<JV5h2
3iceRRSRRITCI?J]
6sKSQTWXFUX@X]
3sISQV>aX^YVCF
1ickHIIIJYXXA]BG
2dNGTKUYT>GBa6
3 iWSSLZC:=V:g[
5tTTLLd^??WC^=
4notHKIJFX^[KZRc
4theUSRRi6==I>T:
6isHORR>ZVSR]AW
4youRMLSC[[XHVU_
3n'tDFLJ4k[b_h3@
6 evenVMRMZ?KEYBXE
4tFKLKS_Y]C[AW
2eDMIU;af^=n5B
3dCHHKE_bcEd3B
3sDLJU<eleBj6>
2fferenceITSSFX?DCE^J
asFNMRBbIbJBIU
8tVWQG]Y81V;pl
4icultUTSVY?a<HRX<
2gital[ZVSe93;V5gb
2nnerQPUS>A_HH[C9
2rectMKJKH[HXbM]h
6lyYNRO]4B<Y<db
6orHMTM;eWaHb9C
8yWURS_BG?W?]_
2sabledHRRUEX_]DbCE
4greeWMMMbBDAYA[^
4ppointedILMLa[LSGXFW
3cordVUTPH@YAJS]H
5untRUPS]WKBYBA_
5verXXQWb;6V[9dq
8yJQVUA^GSH_Eb
4ussZXSJa'F3J?_]
7edZPUICDV?XA[G
8sXTYWCA7Aa8a?
7ingUSTJEB?JR?aE
8onUUHIc8;YU@[=
asPLUK]XGY_DR]
3easeHSVU=YR[F_7@
3gustingHKJKHZZZJ]AG
3likeFIJI=dibCd?A
3regardFMLSK[[^L_@S
4uptionKRMTBaa_DdA>
3tanceHLNQBaK^T^?I
4ractionHNMSBbW]I_@A
5ibutedVVVV]?W<XD_b
9ionNUTU@d;_UDTG
2veQVQSZKbZH]^Y
4rsityGKSSWHMUYYSN
3isionGLLSF]W_Ta>?
1jWRQKJHDB[;a<
1mTVEF[BZaC1iY
2 andGMMMGbR_SBXW
3for]XPQl7:5X7mc
3meTVOOcCY]X8_g
3usDGHH6eif@IS=
3withJMMMKUDXWDLK
3yourIKLKD[V]HWER
2sJQMNISUYIeC<
1nsXSPSYB>EU@ZY
1oTSWY:=>Z?bRF
2 aGQKQZe^]IZZ_
4nythingKQQUBTJXDc>C
3i[YUVc6<=^CbG
4tRLSL;L:KAW[4
3notITSWBAiFGL>7
3soHTRUXX>^UaVV
3thatIKJJEZZYE[BB
5eXRTLa8HCE>eC
5isSLUQMQ<GSA]^
4oJSOSZJL[Gc>C
3weSLJHB]dG<dGA
4ithGJRKD^bYEjEE
3youCDDG9^_a]Zb[
2ckerJKTUDZHGN>KW
3sXUTTa<X;[BW8
3torNLTTA_]Sb?V;
6sGLMTEdZbUD>?
3umentUSSRWA]GEDK>
8ationUQTTGA[ECC@>
8sGSTWC_EYL^@H
2esEFJSMeBd?T@a
4 anyoneSKJIGU;WW=aY
5itTSRUSF>HFB^:
5notJMWSBZ=IXEXe
5theKQLNKD]LC]U?
7isHKRREgAdRFSX
4n'tAFEW@faiB]6j
7 meanIQQSQ]VXU]H[
5tGLMNA^a^Id=A
2gMRWV;DDEaXV9
2ingXRJKRBZ7g8U:
5 aWUSRWWDBZ=[?
6theIKKMKeMc[A=i
2llarJSRRF[>J^?_@
6sFGGF@cTaFa9_
2n'tCEES?bfY[hG1
5 beURSPbC?>ECYZ
6careIMMMTXYUL]S?
6forgetXRKKcDG?C<c;
6getHMLP?B_JTYHC
6haveUKSG_?>>JGI;
6justURRPEVBDXAc>
6knowJHFFDDYfZ[IE
6likeHNRT@]bUF^BS
6missYWLMf7J<VDd;
6needQSTUR@RXXZFf
6thinkFJLLEdf_?_?g
6understandJRQUE_X^F^@]
6wantEIJJDbKbZZAd
3aldGQLWD_c]Z_>;
6 trumpISQVLW^SZaAA
4teURRIEBDGHA]>
3eWITH^C<4AE_7
4 withURPK[@J=YA_^
3tGIIIZCiYBf?7
2orDJIU=hcgDi5^
2peGKNS@bKbB]DC
2ubleWSUJ]4d>FK]]
4tFKJMA_daEd@[
2wnHQFRELkbX[_3
4 theHKJJHYU[HfD@
6oJQLM^KZQXH?Y
4load[YJIv254D7hn
1ragGJJJC^D^EYDY
3maHRRWBXdaDg6:
3wQSQWJKR]][IZ
4ingsWRRRd@><W@fG
2eamRNRQ_P6]U:^G
5sRJJJ^H]GEZc?
3ssHQTUAaT_EY<T
3wVSUSC@:?ZDX9
2inkSJMH>]bL]HL4
5sWLUIGAB;D9f8
3veJTSTUTK]Y]FD
5nVWRR^DV<UWZ_
5rEHJKIfbdEc9^
6sHKJM]V[ZE[@[
5sHJLKA_IZGZ>A
4ingKQPU^D=FY[>c
2onesKTPSL]CVY?Yh
3pYTJH[/^DGcY.
4 yourXTRQ]>FAUD[I
4boxYTRRf>8<a:fg
4pedKTTXRdFV[XIV
5ingWVVUX;;=Z@cB
4sJRTT?SR_]S?C
2ugULUKDIC<H=_R
3nkGLMLDaa_D^Ba
2yULKKX?T?C@c@
1udeHQSSZWC^XXI@
2eNKLIQY9=@FUE
3 toHLJJFb<]A[<U
2mbFLNR@ac_E[;V
2neXSSPd<G@SC]d
2oYVSLh2?:[=da
2ringCHXY6k[bd^><
6 theHJSTEj[bVFA?
2tchGPPSH^[aBe>D
1yingJPKKUG^DEKda
2namicUTRR]B?LTEcX
0eFFFD=cXf>a>;
1.gKMTS;]=^U;_c
1achTSTTaY]EVfag
4 otherHKMUPaXMH^R]
2rlierJJKP<d:]M>@Y
4yHIUKDbAE=8d8
3n]WSQn-86Z7gc
4edYJSH@>H@V<d;
4ingsTUNT[DcU]YYY
3thDKKPEUgeAi8I
5seaILITMfEbU[Eh
2sierUTKUU[?Bc>Iq
6 toJLSSG[<]NCWb
5stXUUUN9<;WJC0
4lyWUNRf4D@Y;dd
3tKLWS<_>_WcBQ
3yJUTWCg<a^^Za
4 toIMLSNb>dXY?g
2tHHKH9bOaChX9
3ingPKQJ<cB^L^C[
1bayXSNLK<@@X?cY
1cc2013ZTXS?0G5]8id
2hoRJJK_B?JW>X^
2onomicMLQS<dHa[DZE
8sINSTD_TNHg=D
6yISQVAcBcVHWS
3systemYUUGXEj=ILaY
1dgeITRWE_Fb]Z@^
2itZUPLc5L7X>ee
4ingYUUN^[<;^:gj
4orSUTTCS^]VEUW
2ucationHUXWBUC[E^9r
1ffectiveLSSTF[UXId@J
9lyJRNRE[X]Ea@>
6sWSPScFACY<cd
3iciencyUSRNYBEC[[We
3ortHMRTF[?cQU<b
6sYQTQC?><J>bP
1ggsGRSUCWD]UcSD
2yptIJKJVZTZF_B_
1ilishHMRRH[VZJZ=[
2therDGGJBfed>g5V
1lectionIRUUD^ZGYeE=
5ricENSUAeRb^aE[
8ityGLLSHZW[Q]G@
2iteXRTLU<F;I=c<
3zabethMHIG^V]DA[B;
2onINKSY]Z^UcCb
4 muskFRMUMaXbVd=W
2seEGIJ;WAZAe:Z
1mLKLRBVY]BbV;
2acsGRRUD_TZF^IE
3ilXVPGcB9?F3hj
5 addressKPKJG]AXV?UX
5sKRNQHUUFZSW;
2inemCDCE9lvg6n3.
2otionUQUQLE??XD[_
7alFRLWJaV_Ed:X
7sHIIIE^^__bBX
2ployeesLLKQA^;YTB_@
6ment4youthWSWIA867X:YJ
1ncouragingVMTQ]FZBUH^^
3ryptedGPSVCWZURZJA
7ionHRRUG[V]V^>^
2dFRQYAL>AMHB7
3 ofWSVU_S:AZ<^A
4upJNLRGK_ZGaCG
3edIKSMF[XGQ_?F
3ingGJISC^kaId>Z
3sWYWRp.8:^:Cg
2emiesVTQR]?G?[?[c
3rgyMPXLGGHCGWa>
2forcementHQRVE^X^K_>H
2gageURRLFC^DFBYf
6mentUSQKIBZ@H@cG
3ineUVTVWHJD_GaB
6erMNTMWEF[_DFb
8ingSKUSdP]VJWU]
8sSTRTUG[TBYB:
3lishGPWYFc@dLcBG
2joy]WSIv11)[5m1
5edSSTS[EdWZXZc
5ingKKMI9_^XGY=<
2oughFGGGBkDcIC?_
6 forIIIJIa[[ARXb
7toEJJJGf=bXL7k
2sureILPMXa<Y[:[j
2terXSIG^VB?@>af
5priseKNSR?b:[_@Kc
5tainmentGJIJAcffAY>=
3ireUMVICBG]WI^4
6lyFLLSTaNeUR;W
4tledHNMQJZR^IYDd
3repreneurWTRQVA@HKTE:
cialXPVKQ>C?D?f@
csWLJSSb?dEDRB
dhipVUURS@=CW@R^
4ySSPRcK9DWDXg
2vironmentVRTR=S=DK:gD
bsIPTTF]>ZT=TA
1picWTQRb9@@ZHV:
3sodeYTHIc4j;E_H=
7 ofWQKLY;YFXYTF
7sWTLKd6H:SC_A
2steinPURYdV?WPT;q
7 filesJTTW[HMHV[@G
1qualKUSVEEUZH_>@
5lyHQNRFYZ_H]?G
4tionGPRUGXKYVbBG
3ipmentQPPPTEAS]I_<
4tiesVQSQWD=CS>]F
5ySUUUWCXCNZV8
1raJSSR:CKCZZD@
3 ofYTVQBBT9WC^A
2rorFLLWIfReEaAe
1s6ESRWBcha[aCD
2capeJTTVKRKZ]]?:
2peciallyTMSK>=kEKWI:
2sentialZVSQj6;6b3jX
2tXUJKZ=_8BHS_
1tXTQJTCA>EHg^
2cJOILD]<[K8Lo
2hTXTXD?=]e9cB
3ereumVWZY<DCfa4e^
1uDPSVAcWdUf9<
2ropeUSUIF=aCXCF?
6anFJTM<eFYIe?V
4visionGIIJAc]cHe>G
1vFMQTIaA_LPRb
2aluateSSTS[Y:_Z?YS
2enDCDBajoHG^7<
4 knowUSSTV=[AYFI=
5moreFKJHBgccD_<a
4ingMKXN@JF>ED^2
4tXSYG;589a1d_
5sSKVJCOL9Z]dA
5uallyELLSEaEdW[?X
3rJJCWa7<@WV;j
4 seenGNJTYW?cYVE]
4yXVHThG:;FAEp
5 dayLMLK>bUhZb:Z
6singleIHGGU]VUFc<J
6timeDHJL;h=iHd<C
6yearGPRS@cF]GXC[
5bodyGJKR?a]LEZFY
5dayLTVWAC<abVV5
5oneSHHFaEAAVeh;
8 whoWRYRBXI=XEa4
5thingGIHK8bgSdc?9
a iUNPLHGBELC_V
byouTTQQ]=FFM@c?
5whereILLLLTDUJNBL
2ilWTLS_<[<UQX?
2mTQSS@^>]VYC@
2olvingHLRJX^:ZXGBe
1xEKMSBdi_Gg>>
2actWSSPW<_:HJf=
5lyGIKLJdggCeXK
7 whatFJLLDaYdF__^
3mUMUMD=a=EXFE
4pleJJTTC^E[[E?c
7sLTTYXNY[GGZD
2celIMKSGWSX=YSX
5lenceIJRIW^>_HWD]
8tRKIHF?^AFZY7
4ptIKKKB]d^HUVS
3hangeJPUR=bA[GVaB
3itedTRVDI^>EDYm6
7 aboutVSRQKBUCUHC@
8forGIGGDdafE^ZG
8toKTVGK^CEGYfa
5ingXJOH]:G:M@[b
3lusiveQTMR:?EGCfEH
3useEMMS<e[aEg:h
2ecuteGMRSBdI^YFIb
7dFRNTC]RdD_:>
6ionTSTM?UIDRVQG
7veVSTQEBW=_GV;
9 orderHMQRL^LYU]CD
9sVRRLV>UCICaV
3rciseNRXTCZ:CU@^a
2istHKINH^Z_F_>[
5enceKSOS9YAY]BW@
5ingKSSU@dDaYXAR
5sHQMQGAe[Ef>;
3tFQTUA]Y[X]C>
2pandUSTQX]FWZ?[d
6ingURLLFGVR[ZE^
3ectPQHHYG[KV_AA
6ationsMTSSIW@Z]@R^
6edIKLR@GY^Df>4
4nsiveIKMPC]D_SX>>
4rienceVTNF_Q7@a4mk
asTTNMZEVHW[X6
9ingIPPSB][ZG]E@
6mentWSQU[?B<W>c?
5tZSTSm5E6Y=iB
6iseRTSUKIXZZ^CB
6sVSTTEWAWXYE^
3lainFLOSL_^[CY?Y
7ingHJIJE]X^C_Aa
7sQLLJLQDGK@d:
5nationLTUU>]>CXHCG
4oreXXJSTF4Rf8en
6ingTTTP]<GAZDfI
5sionFMLSEaEdTc;?
3ortIMRTFbAaZAV^
4sureWTMMc6?7TCaU
3ressHJIQCdb_V^B^
7ionGLLR@bTbE^A]
2tensionXYRUbCW?[<Y9
3raXUHIh9X<EWZg
5ordinaryVSMMWEKGKXMA
4emelyQJIHVViSFJG:
1yeFKILIbQYG]@Z
3sHIGFDZ]YBd]F
0fHJPK>b=cJRC?
11VQVTTCJ=QBX_
1aceFRWX8fALG]6>
4 ofTSKP_@[DFF^=
4bookFVV]ZXHUJf>8
4sGQST=_K]EcB:
3ingKKMJAJYK^B_A
3tJQRVTYdGF]C<
4orsGPMU?cDbYXB^
6yURSLZA<BZ=db
4sEILQMh@c@E?d
2ilLTXV>Z;HaDB6
4edLUUVJV>BVA^?
4ingKNSRC_>]]DEF
4sGKJJI_U___AG
4ureUQRUAMA[YX_9
3rXWRPT;B=Z?aM
4nessBKRU;m^kAi=:
3thTJJJJA]N]AKW
2keJQKTbM^ZFc@<
2llJMLPTFWTAh><
4ingIQLUBab^Se?A
4sDMMT7bHkJb7@
3seFKKRBc_bHa=D
2miliesGIIIGbFbAW=[
5yVHLK<Ec?UC?9
3ousURLQe:V<]PD/
2nEHGHD_c_Vc@G
3sUTKTaZGWYBZ5
3tasticFHKF>g^_^_=I
6yRNKLeFBCbB@_
2rSVVX=;6Ua2c5
3goHHGHGZaVBcVN
3merHNKNGb^dKaBD
6sVSULQ?S=GDDB
4ingIKMLBfSdDTGW
2scinatingFMPTEbZ]aF_c
3tXXITf:hDIdV?
4erKTRXCbZGUh;<
5stYYSTi65<S4ne
2tIKPQ@ddbA^=G
3herMKTS>dFSYCbY
2ultFJKKEcR]C]HF
2vIIHJU_Ga=fCj
3eIJKJBX]UFQZL
3orVSSMS;W>^>W9
5iteFHDH@c]S=k9M
4uriteGGHG>gg^EZKV
1bVTRUFAEGUFR;
2iJSRVFK[JDSC=
1daXLWIEDH<T?bS
1earJRPWDBYXCf88
4sHNKLCXdZCcKA
3tureLUSVDDCVNb7g
7dWQTM_BU>G?UA
7sVWSWa4_5V__7
2b]UPHc6Z4NBd0
3 0XTKJW>[>KQZ:
3ruaryXUUJ]9]<[;FB
2deralHRUX=bHHFg7@
2edHJHKJEEX=b?Z
4backUYXT]_9Ha5jn
8 onWUUTV@;@PGZd
3lFFIHEVaaZGaX
4 aboutJJJIS[RXQXBe
5freeIPIJCZa^F[]W
5likeWJTLTXe@F^WD
4ingHNXT9eGG]HQ<
7sDHGJ?g^g>jA[
4sHMWX>bhFWi><
5 likeHNRT>^g_Hh9>
3sTRJI<gUdbIBA
4 toKJIHMdSb_EX_
3tGLJQI]GcFW?^
2llJMUSHXUJX]QT
4owVMSI@>CEU?f<
6shipVRLJ[@B:H<c^
3tISVV7aVYIH_5
2maleFIJKDg_Y=j5J
3inismHSSVS]TZTb?[
7tILKSQ^CZTX<Y
2stivalGJIJDd?dCa<F
2wOKSM[ZUV]a^C
3erHLNLCab_R]H_
1iHLKM]a]YFIC]
2ctionITK[UW?bH[=I
2delityYTRLe;=<[9fa
2eldGQRTTbScbBCH
5sHRQUGZY]QaDE
2ghtVWUV6>]=bCj9
5ingFLITIZ][b]@X
3ureLMKQFUGBJA_H
6 outJLLJEdAZPXLc
2leUTRUcC^CLATB
4sFUSZElCd_MCh
3lJQQSD[H[Z@]B
4edQLKKYGdCCVJB
3mIJKJ?]bZF_=?
4sGLPQL^R]W_=c
2nalXVTIe?@:ZCah
5lyLJZI=_=UC=m6
4nceYTVQZ8[7X[a4
6ialXWWUVA89Z;a]
3dWXFTh818@V<Y
4 aLMRMZ=C>TW[f
5outLTMT<hIc8^;f
5theTKHIGUE[@HDU
4ingSLMSE_EXHVIY
4sGTMY?e^^IcX-
3eHFGE?cke?g87
4stUSKQb6UWGXUe
3gersHKKLE_V_Gc>a
3ishTQWP?EDR^LF8
6ed[W[U_5D8X7jX
3naEIHHB_^a>_>I
2reFGGICU]b>j;L
4baseYUPN[7Z;SF_@
4dIPQSWUTXFa=X
4foxITRWM]H^YRIA
4sFNLVD[ccLe:>
3mFRRUA[G^F^;F
3stXSWGZ:DAU@b5
5 timeTLLRVCEID@Y;
2shingXSNM_A?DV@]_
2tSMTU:_BZFEC=
3sHNPMGcFb_T[W
2veWVVNb8W=FEcm
2xDJJQ7edf@c=D
3edIMQMHYGIDGeJ
4sYTLLc:G=GKZE
3ingVQSLF@W@IST:
1lagIKSPEf@a@bFZ
4shipXRSL_<L7ZBZ^
3shUNJLb?_HFbD<
3tJJNNFa_aFZF]
3wHSSVDaSZV_@@
2ightAEIFAnTd9[9U
6sEIIJFaVcBb;O
3pHNLRPbK_Ha>V
2oorIJIKBZC[SCJD
3ridaFJJMEa]cGd<K
3wVQNI_<W;IJZ>
3ydXRSHCCF;B>IL
2yKRLKdB]FC^Ef
3ingFIKIBcaYBb>Z
1ocusXUUKk1ZAaCY4
5 onISJK[K_UFc:b
5edTRXJK@[7FX]<
7 onTKWJSHA=K>c]
5ingIRNSIYZZEJBX
2lksKUTWBML][[BU
3low_aIMm&0/Z0ng
6 meZYRSn:W7[?[2
7theGIIFCUd_Af=7
7upDJLLDfVeDJ?U
6edUSTPW=^?GVY<
7rsYVSIXS@<e8]]
6ingGKKUCa[ZC_:_
6sXVSPh::9Z7gm
2odWJ[I3a>H^Dec
4sLMUUIS8XFKYW
3tUPRR[B]EDGT?
4ballGLRTCd>dCZIA
2rWYZScg:BCA@p
3 $0DKHH@dYjgU<X
40EKUN5bBgGl3^
4aRKIDc=_V?9jj
5iDSVXBe:gbX=j
5llJIIJJ_T[Y]<<
5nTLGGcAIQFU?_
6yUTJLdA7JZ@Xi
4everyISQUXDDEYVBZ
9oneKLJKH[A[GEGf
5xampleGLKPE_JdSW;D
4free[YLMg1E4[A_D
4gazaJSQUFMFGD_:B
4herTJHH=_X^SG_;
5imHRLTD]a_F_?A
4itJTWS[BDCFFXi
6sIKRLWZBVGTQY
4makingGHHG]c9c>DWB
5eKGMH8b=b<@fA
5oreWQIJ8XCbB;bW
5yKPRS8?DcV?S=
4newZURLk9:7Y7il
5owGNQQ?]YWVPCA
4oneWSLFiB3;Z4ls
5urSISL@TG[Z@_8
4realHSSRQWFWG>^S
6coveryYUNS[@Z>K@g:
4sharingIKJKGX[]DaCY
5omeGGFGBfib9_B@
4thatDHIHB_ZdAa@F
6eTLUKk::Z=:c]
7irJSTQ]CTBGTaF
7mKMNTDQC[XZCX
6isHIKIFUVQGBXQ
6oseJRSUIJfVZUC=
4underservedUMUJFKASEG[U
5sVULR[@>Zb?Vh
4yearsJKKMBTJ[YAV?
5ouVPTM^4Z<WYW6
7rEJXJ5jJeHC6H
3ceCKMUCgegQh7_
5dGKMLA]a[Aa<?
5sESLVJYA_Vc;B
3ecastWSUS@<>?YETA
4ignJRNTTBEIRZ=B
4verGHHHd]FF>XUT
3getWKJHb>a>HJ@I
6 toXRLLb9?=X@_Y
4otFJKSCbg_@^Bd
6tenIPPTD^G^QW@X
3mMLRU=IDYZE>?
4atXUPS>9C>aF?;
4erGLKUbXCWVb>c
4ulaUGFGJ]@ZF<Rd
7 isLHHHN_>bTB[a
3tune[RTKE>G9MCZ>
3umYUWHW9b3E;e]
3wardFJTGFXfD@]8?
7 toKKPFWKVM@IYG
2undKKOUHdVFDjX;
5 aURTVAZ>]L<]X
5ationSRYHCE3DP2ij
asWNTMICB;L@^b
5erLUVVAY__YECG
7s[UXJ[593^<j8
3rTVVWMd8@bHYe
2xEGFEAZkc9eC;
1rJKKJUZ[W?NTR
2ameVLSKZ@Z>GC[a
5workVXVUX??:d=_Y
9sURRQGF]@FUZ?
3nkJMKLYA]GDe=E
3udENOU?c]cSc=K
2eakingEJIL[[g]>_D_
3e_^FKmG<5K1bq
4 mintJXSUKUUW]5iD
5toGIGG7VdaS^_g
4domHIIH=Yh^Da@A
4lanceWSPQd<>AYB^M
9rsZURMi8@<Y=ci
3shKIOR@gadF_BV
2idayZSTEnB::_0mo
3endCIJLB]_TQf@6
6lyTMQKI?FAXB]4
6sIJML>FLW[]T[
2omQRTHW]V:XVEq
4 0FKNP?hifTi9Y
5aDQLVDbSb_W6Y
6nLLSL<^]ZC]DY
5gazaUSNKWGX<AVb5
5myJSUVGTWGJE^?
5ourFJTKU_F]R^WZ
5theGLQM>eeW?l?a
7isJJJHCXcWLa=@
5yourESQVAgWeY_CH
3ntHPKWM_U[XJA@
5 ofIKKND^X[B]=D
5ierJRQSZZ<V[BGa
2ustratingHKKKW]K_EYEa
9onKMJKXEVMG[CA
1tIKJKDZVZDZZ9
1uckBCD@8hpc7j93
4edGKLQ@][]S[Lc
4inHKKJIXeYG]BJ
6gEEGD?al_N^9>
2llTWVM>Ic?EBmI
4 nameHIJHHY^[BJCF
5ofKIMKZ^[CGcGH
4yKRRTCV^EAI^U
2nUJSF@DcFaHI<
3ctionRUSWAg^ZbSK[
8alESUWEbZdYbFW
8sFMUV=dHbIf:9
3dUUTL[>CB^>@C
4amentalsWRMREXYFL]GJ
4edVRQLUEAGCBcJ
4s[VQKf6YFQ@ea
3nyFEHC<WjT=L9i
2rtherHJMKKeY]D>aB
2tureJUUXJ?EZbaY>
6 ofWXSWd5a?LAd1
0gGIIIB_[Z?aXX
1ainVQJIeA8?[CDh
4sWTTLG;I:]Be4
2meLSELbHK>UBRF
4 isTLQIG@SAK?^I
4sQTWW?EfHPS@f
3ingXVLKW8I>HO^Z
2ngnamDIIK<ehhAk>E
2pISKNSZA^R]@H
3sLRLSB]aUEdB9
2rbageGNNSD[[]F^?P
3denWSWIg8;3E;ci
2sUUNVJRgII^K<
2teHPJJN[^XD^EC
4sVRQPb?]?RSJB
3herRTSSUNSJ]<_f
2veQKUK>ZHGY8e?
4 meTQUPAbDDS@^=
2yGMLUT_X[EcBU
2zaAFEW:mi_;e:=
4 borderHLJRJ]^YS]DF
5protestsGOMTIaaaVa@M
5stripSRSRJBXBZ<bf
1earIKJK@bbcAb<A
2mXRKJj:_8CCX>
3iniRRJS[Y=[BEWP
2nXWMUEA]ZHHJ?
3derFNTTGTGUIa>V
3eralGSMT^NFYZeFh
6teXVQUf;A@aDbc
8dVTOU[>FVW@^C
7ingLRNRBd8b_EEi
8onKUSYBT?Z[B]W
7orTVQUYF?EXGTR
4ticGRSUFaXZW_EA
3iusEQMW>b^cSe<<
3ocideFMMUBab_PdA@
3reGJHIPa[_D^VS
3uineVLSKVAY@JNZC
7lyGLRK:eOUJRXb
2oWURS^?CDW@^^
2rmanELLSR][_Dd:E
6yGLKT>__^Ij79
2tWOCCi58<>BE^
3 0VUJJh<HWCZJE
4aKJILEILc^W<7
5nIJKNBcGaGKBh
4backYWSMg6@=AA_[
5etterVLRK@G_SHIV8
4inVSLMf;a<@IGR
5tSQLIV8cIIXV:
4meEKLM<gZa?fF_
5oreVQMLUFLDSEW=
5yVTJSj<D;_<El
4outVQTQJ@LBZGZB
4startedTSLLCQ]JL_VZ
4theGMHGCfRVAMWa
7mTMIIUDaH[]EQ
6isMMLJ^Ie>EAG_
5oIHOGD_ZX;[I9
4yourJTQS:IYZDeB1
3sJTRWB^aEJgX[
4 aJLNRAa^]XcA2
3tingFFJHDa9ZA]ci
7 aFIIKLbKeU_Ak
8theUQSQJCI?JJbU
1hfUNUJTNHUHCZT
1ifJKIJVZWaC[G6
3history=D>K6qiqBndB
a isJRQVDWBZNYBD
bthreadSQLSFDFVED[B
3sJPMR=_YZLWTD
3tZWQKs-64^3ll
4sURJLN?<GC@[I
2rlFGGFWcmG>b>>
4friendIJKIF[^ZDZAC
4sEKJM<gfdBi7G
2tDRSWB[b^Xg?@
3hubFVSZ;kFm^A_b
2veVGGEX?d=aT^[
4 aJNQRF[dHJ]@<
5itUKJMUYXB]VH>
5meSLIKGYI[ZBB_
5upGMMPBb]YHbBB
5youKQRTAUCWJSBk
4away[ZLHq,;1U4jQ
4nIIIICTW^CW>@
4sEKUTCmHb=]6]
3ingSRMRB@dX?eG:
1ladCFGF;]h^CWX^
4 iRNMMH?]?ETWU
5toIKKJEXFZGTVY
5youGKJLHcZaEEFd
3ssVRSR]?>@X?_[
2obalWXaJ5fWF_:Y?
6 healthKQVIBWJbV?_>
6ly[WVU]8I4[BbV
4eVQSLJ>C:H@^@
1mVKKHZ>=Y^@f:
1oIFDDhGX^DELC
2 backGLORF[eRLWB=
3checkGSRV9ghaHd=B
3onFKLLEaS[CXBS
3toIIGG=ihdZ]TJ
2alXVYTb:=:b:^>
4sXTVSRH:>F=^5
2dDCEBHWq[=jB2
3 blessTIIHcAcCFRY=
3damnHJIIG_caZYUU
2esJTSWVdjaXBD2
2ingEEIF>ZiXA>f:
5 onEHJHFi[f=BY_
6toIGIG>dcKF9?E
2ldXIEGaV7KZ@^^
4 infantMGGGH_F]GYXY
6sVMLL^FDDUKCB
4manINJUYU_ZFdDB
2nGIIHDb_aL[Dc
3eTIGHl6gAI;af
3naDCF@@fgV@gH<
5 beNIKGFVXEXGMI
2odFBDB5mcFIdb1
4 atLSRWULGZV[AX
5forIIIJC]Z[G]ET
5luckHIJKJ^b[FYHU
5morningHGIE@[aW?EU=
4byeGHGFE]da@]U<
3gleIYV[KA?Dc@F4
2pFRRVD[V^Pd<G
2rgeousGJJI?Z_Z@[S?
2tHBVA?__<[=j:
3 aWJTGNJD=IW^e
4itUQKJd>d?CQHF
4myWUYUE=99_B^:
4theIILI>_Y_WZH:
6isKMKLY[Xa]@c_
5oWMRKJG_=WHU>
3taHGIHEYkE<b>;
4enKKKI[T?VKFFd
2vGMMQC_G^V]@M
3ernanceWRVNa9H8^>aS
6mentCIJWBJ?a@h9h
asDLLUEf^cGg:Z
3tGKKKWYIZIW>]
1pusHLSS=dbdD^D=
1rab^XMMx&7+c5e9
3de[WWSe8F;b>e<
4uateYRTK[8H=GBg:
3mmysGOMTI]K^K^?Y
3ndmaVKJKABYARD^=
3phWVTS]IE>X=eK
5icsGTUW=dYa]c=F
3tefulSKXHDM=Q]6cb
8 forRRTNHV[YHS@9
2eatCDFF2er[KT::
5 toWMSLR?Y7WAcQ
5erHQUUC[FXR[^@
6stKKKMYAK]_B?:
5marchofreturnVSMMW@UBG@bI
5nessVTUVU<CA^VGc
5returnmarchLSMU[ZJYUD^X
3enJIRH@TaDASG>
3wGTRYFdAaVZA?
2idHSSV?cSaWc?>
2okZSRKj3S:[@]j
3undTMIIYESGW>Zd
4pGJQS9hKdED<b
3wZXXSh5B3Z=_H
4ingWWXX^=<>_A]F
4nFKLO=dSbU_9;
4thTVVX8^6W^6]4
1uaranteeYWRIc,85Z5jn
2essIKLL_VBS:I;l
2iISSUGYX[Rb>@
3danceKRSRSWV_EY]d
4eZXSXJ?]V^DW9
5 toUSPTGUW^^CWJ
3ltyHKJNF[Z_La?_
3nABAF=fDe@C<E
4 hasHIHIRRU[Sa=K
5isJJJIXY]Y@VRH
5wasGMLRFXT[WXCV
2nEHHJ?babD^Hc
2yDIGJ?bhaEm7D
3s[WTMf@=7dW]3
0h.aWFEFU^CRIBEc
3 0VFEF^[<QMVDZ
1abitGRSV@d?_Y^@U
5sLQVU@Y<KJ[Bj
2ckXVSYk:6=T;f@
4athonUQUREC]@[X^<
4edQUTWWFHS^HQC
5rJVSXAH<]^ZeC
6 newsRVSWZK@[_DeY
4ingVTSW[E<CYBT_
4sGQPVBaeaMe==
2dKDXI9Z[BT@dZ
3 aGHII?d[ZIWD_
5nIKKJDaR^ECFP
4theWJXJ@V98U8de
5oHKTT=]<_Q;gY
2haFHIG=dca;c=V
4haHJJIDZ]ZCaES
2irTJSJWBG>aCX7
2lfUVXHd7BHX?JZ
4 ofILTS>gDb[]Dc
4timeHQSTGXT^X_EM
4wayGQRSAYTZHZAH
3lVRQTHBZ?V?]H
4oweenXRWQT98@T8[J
2masBIHS<eck?n7@
2ndFGGH9hRe@b9V
4 ofJIIIF[FZGVDW
4leGQJQDdXbX_>_
5ingVSQMeC;E[?dn
4sEPNUJf_hHh:B
3gingQLJH]LP[GA^k
2ppenEIHLCibcSh7=
6edEQXT=XCCX]GB
8 toHJJJA]Z_G]?]
6ingILIHYKfUCe>h
6sDLJUBh_eXe:a
7 whenIRRVGYVYMY@N
4inessJMMS>cY_ZI?]
4yB?F=3nTE9hA=
5 birthdayHGEFW^Wf:eM]
6halloweenTTURBD@IVH]A
6toPMWP?[FHX?]F
6withWNKLFCD>LMW=
2rdRMUVaD8FZeC5
4 toOMJL@cRJPcIU
4erHMLRETRYK]@E
3medFQPSWaA[[b>Y
3ryFHHGEbeZ?aAZ
5 potterJJJIHWZCFRHE
2sDCFIIj@6<r>:
3 aLKJMS<fCJaE:
4beenTOVND88EY6I^
4diedILJSSRS]L_<U
4neverHMNU=]HaSg<F
4passedIJKKGYD[EYKV
4theUJIHCBTQHYHQ
3htagKIHHXYD[E]GV
3kellFKQT@b^]GfB?
3n'tGKJLFfCdFa:I
3sleZUKIm0G,E9nY
2tWSTLY8J;Q[_;
3eCIGMCWedXi4E
3ingHLLOC_]_J[>^
3sVSLNc[@@G[K:
2veDDLF:dcJHh@E
4 0URSTFHCB_RF?
5aFIIDCSl[WZ^A
6nTTSSVGNGGQ[L
7yUNLKT@<I[EY]
5beenUSQMAB=NI<BL
5hadIJJIIY][AYB]
5itIKMLWR[YCYAU
5justJSSUUV[SH^AX
5noFIVJ;fkZ>j5g
7tIMJMRAB_FD^F
5oneXTORg5B<MDZ?
5someWKLJWBEDBG]C
5theIIKIA_DZYV;C
6oHLJV@_>CBjZ;
5youUPUS];HCV:d?
4n'tLJKKECGJC=h8
3ingHEGDT:Z;M:X@
6 aQKUJBYIBYIE?
2yTHIG?@IB<HD<
3festivalWMMJE<G?BFR?
1eECJD8jj>J>5A
2 hasHIGKU^AdCS?i
3isULJIc=[E?QXZ
3saidXMUL_=E:T<dC
3wasKLSLDPdYD]BB
2'llHRRUH]JXU[@C
2adHQLKBK@@Ec7_
4 ofWSUJRC:?X=X^
4sGLLKDa^[ITDL
3lthUQ^W2_5Jb?b;
6 issuesYTUKDHABJ?cT
6care]YXR^4<4U;]:
6ierWRVKW>X>HAZc
6yXLYL6U9ZIWDX
3rRGEBiBr9AFgB
4 fromMTMKbW@W[>ei
5thatKJJIHWXZIWFY
7isFIHIA]baU_=L
5youUNQQG^YGZF]J
4dGGIIFebd?_Ad
4ingLKIKXBdATTGb
4tDHLR@f^dQc;f
5brokenGLLQL]bXIXG]
5sEKRTBdi[Qd=[
3tFMNTBe^bCME_
3vilyIPMRAbAaFAJ]
4yIMSUCU[[YSEF
2ldGMTVGe?_E[CI
3lFIFJBVeeHf1T
4oFEGB^_eVDBM<
3pWZRKe;<Ea3d9
4 meYTMPh6G?daCW
5usSLJHIJ]>GA_@
5withUMNJFERGWHU>
5youVTRUXCCD^?aH
4edJMVVFcFWYa>d
6 meUQUSKRCC[UZ[
4fulURQQ?EKYJXEB
4ing[VSJl/<4X:eB
4sKRUT:c]AZ;D>
2rECBD:;[XQk6A
3eTIGICd5::>m>
4 aXNKR@YTDTDQY
6ndKKPRDZGY_]F[
6rePLWYEdQ[I=a@
5forKLNKCXX^C]AX
5howJMRT=fPaDJ^]
5isPPQMEcK^]HVD
5theUQMT[A<AZ?^7
6oFHFFSXea<]XY
3oMKHKHGZUEXaL
4esEKKMEcc_Gd;W
2sGKLLBa^_Cc=b
2yJD@>aDe_4GF/
3 guysYWTU^9EA]J[:
4thereIMMMUXTWEGJZ
1iLCD@Z?f;=CIB
2 thereILLLQYW[NTIA
2ddenMNRU]I=WVSFJ
2ghLUUX]BgAXC]K
4 schoolGNRUF__^FY]I
4erJRRVSVgWHgGH
5stYPTRUAG?FQYC
4lightWSVQB;C<L:fX
9sWTQL>;WECJT<
5yIMST@bb^Ga?@
2lariousGMKTD]aaRc<I
3lGJJRGb^bZb?K
2mEFIIGeAAD@=:
3 toHKJJI[X[J^BJ
3selfISNUAaYYHc;J
2reWTSRV9H>WF[8
4dXVUTcC=:[BYg
3ingYYUNl785Y<kj
2sRIHRZH;@I[aH
3toryFWLYXo7i^=9c
7 ofULKHHFAJJ@WE
2tSQTU9@eZTaE,
3sITQVXN[HUdBD
3tingHJJJF___E_BE
1mmGJJILW^ZA[DV
1nLGGDYYaB;<Xd
1oFKJKFa^bH[=[
2esGJKKEa_^Db>X
2gwartsHJIHWY[WCYE^
2ldJISK>_RS_BE>
4ersXURQG=>F[?cI
4ingKKHILIAdGA^d
3idayDHIHBf>a?]9X
3yIKMH]FVEBZA=
2meILQRV_VEQ@ff
4madeXTTQ]9H<TBZE
2nestQKLJHG>GZ@Z?
6lyKQML?]QXDIZL
3gHLTSBb[^MaF@
3orJMKKBa5ZHK^=
5edTLYL?H==E4ac
4uredGIPIBe;aB_Cc
2okWQSPX=A?S9^=
2peIECEZcAQ>FBV
4 youRQRKaCSEWEaH
4fullyLQQSBGeQW]Y5
4sHLLLXaQ[XZET
3ingFIHIXaZ_BUEF
2rribleGIIHE[Z^IJL_
3seIJRRB[_VB_F<
2spitalKLUJJF@GH?]T
3tRQLSGI:YQ?V_
4ed[UUSa5?8a9dD
2tEGGG?m7kIfC_
2urYNRFj9H6W>cA
4sJRKJbaYdA[:>
3seHKQL>eWacYF@
4ingGRNVD^^_TcF=
4tonGIIIEZb_A^@C
2wLYJZcfKgUYB0
3 aboutHIHIEKZYGWFc
4canITNQEC?_ZT>R
4didIJJIB^IZL]@e
5oSRLK[cW[YFLc
6esHJJJCW[W@]AA
4iRVWZZCC_b8g^
5tTPTHQK]HCI[R
4longQRLJJS=[Z=__
4manyISSV@cCXWW^i
5uch]ULIl9G6b?h=
4theISUW:mDdGaKZ
7yWSUJg:_<RBa?
6isFIJH;hcfAW;f
5oW[V]cG8LB[_+
4weXXQTYAXAVFT6
5ouldXVTUc<>J[Ba=
4youKJIT]gD]AVZd
3everHIIHSb?aFA@a
1pILKKI]bXBWEJ
1qHLLLT[:]TAJb
1tVMMKVA@CT>^K
2ml5GTRV?h]eb_Bb
2tp@KJZ7n^m]n6I
4sDJKUCjJh^b:W
1ubWTTMb9T7GDZZ
2gGIIIB^a_E[=W
3eHUPUWa^cUf3U
2hFIHHJcdbCX=b
2luHQQUEaU^X]<G
2manEKR[5bdf[f3?
5ityEMKW@dadMe=X
5sELRW=iAi^eFF
3bleZMUHe3E:d2k/
6braggLeC?,!,r(~=
3ilityHMLRD_V]JZA_
2ndredsTNTSDDe<A^X8
8 ofUNTRCTc@Ba[:
3tUSMRA<KBHE_1
2rtDIPS7jZb=h75
4ingFKKNBabXHeAE
4sEIJKAdheKe?N
2sbandJJJI=d;ZZ@eG
1ypeHMKJMV?I^CKQ
0iB?ID<;ZAIjd?
1 actuallyXLNKU?ZAHE[@
3greeIKJJV]]VFY>^
3lsoTRNKDHaHRYY>
4waysVLTHIHa>HCd5
3mRJWGW_FT[Wb<
3skedFORWDfBbWEUa
2beKKJIHWbcIbDD
4lieveSLKLBY_XCRDL
3oughtFIHIXfTbAYZ^
3uiltXXUUd8G9_E_a
2canJJSKJGZfDZh:
5'tCFFF?dYfUZGY
3ouldXMUJICK:^7b:
7n'tVSPSCYPDS?Z;
2didYUWSb?;9X8gJ
5n'tLSVWDE>@e;Ka
3oWTVP^=H3JC];
4n'tFGHIBAfaX>Be
5tSMNM_@dSCWZD
2feelIIMKF>UZG?c:
3oundTKLTWJUUCDa9
2getGLIL_aG_IJ@Z
3otVTVSJ?]<aAcF
3uessEIHKEXe^>d<H
2hadTTWVY@4B[<aT
4teEJILT_[^Ud:e
4veXUYSXS>;]3^k
6n'tJKKKVAaCDFQ;
3earHKJLEW^aD]BY
6dULLKGWWUGH]?
3opeQMHK]EREADZ2
2justIFSEC:gA?Xd1
2keepLLKND^b]FYIW
3nowLKITh3aSAfK=
2learnedTRQWVE@TLT]G
3ikePLRJGSjUEeW2
4terallyIJJITYZ[E[Fa
4veUMMJ];@PXEU@
3ookGJTKFeDb[VLb
4stVSUTXI=?]?_K
4veIGIGP?lD^ea7
6dIKKMIeL]VV=[
2made[YYUj930Z4j;
4ke[WQSc4A9^AG3
4yWMUJUGS?V?d;
3eanGIHIJ[c[Fe;a
3ightHJKJ=bL^@WBJ
4ssHJKJGKZUDDVF
2needGGGDFVWYEMh@
6edTQTRM]AYZ?Jd
4verTKKKAE<@Z:d0
2orderedJKJLR^?ZHC[I
2readMGFIG]_a@XB_
5llyVRUJd5A@V:b2
4memberFMKTTb]^Mi>]
2saidSKRNB^SGFCb=
4wLLNNE_WYX^Z_
4yTLSKCIa@?Ce:
3eeDIGTChcfHZ;c
3houldKNRIMCVW^@^;
3pentXSTVXGCGECJC
3tartedYSUMABC>YAaD
4illEQWT;^dbPcAU
2thinkJJFIaCjQPbAA
4oughtLQSTHXcW?XI=
3oldVQSQBDA@XH_<
2understandJTTVIWSVZ]DM
3seKTMUaBYHL_:]
5dJKRKKZHWSS_]
2wannaIRSTB^KRXaM@
5tEGIH<ik[Ha=Z
6edZSTO_<V8UHaB
4sXITLS=E9MEqL
3entTJKIIIEJVC^U
3illZRQEi:C9H<p.
4shEIKJDXdUC]D[
3onderGJIJH^a]E_@c
4uldRLWQJH^:O?aW
7n'tJSVTCFKCY@^E
3roteVNPSJZNHNZ[e
1'dIGCD^Lh^FZ>B
3 beWLKIS?C@^W[A
4likeIJIIEY>^XC_b
5oveWRQSb?U?REY=
2llMTIEkPUH@]_q
4 beITVS=YE]UIdY
5justHJIIF[V]B]AU
2mSESB:2lST=o5
3 aZXVW]@4Be5i-
4excitedURQKY=ZCRSX<
4gettingTPRQQG@HWAbF
5ladGILI:ZUEYSc>
5oingWMHHI:ZDADa@
6nnaKJKJWYREG[?W
4happyTQTPFY^]USXE
4justGIJJA_hH[hb^
4notSLUI>?dHGIk<
4reallyWUTOS4^:W[K6
4soSQLR@[XNd=[K
6rryHQPTU[EK[[AZ
5ureHKLKSZZV?WBX
4tryingXSTQbA?;]E[=
2veIHTUAK[>E6UZ
4 beenSQVVA<Y8[EX>
5everILIMFbI]VY=a
5gotUKJLFJBET?a=
5hadTRUTbVACZS__
5justHRROZRJTGUW_
5neverKLLLLVdTGSAB
5seenKQJVCWb[TL=H
1anHHIGHZa[BXJB
1bmGLLSCaCbTQXX
1ceBKJWFi^iWm4B
2ymiZSSQT:GBEI]X
1dTSXUAH85]Dc=
2eGQTT<_X_WEBI
3aTWSWE9h;ThW@
4sTWYX?7<<^[U2
3ntifyHNQOC^[]SbAW
6tyMRTRFBaXJU[V
2iotUTSSd:@>[J[:
2kDEECEbca?cGa
1fPRCMb^AX_Y73
2 aENSUI_C^FU>b
3heEQMSB_^]XS:g
3iTKGIh7e@W[V]
4tIKWSB>W=IY^I
3notXSLKYDY=JLcB
3thatHJIHRW_WCUJF
5eEJKLUbS^@a:b
6reGMQN@eaaQ[7F
6yKMLQC[E]YQVI
5isILKJ@dBULBXe
3uYUTRi;ACVBc?
3weJUUYC]=]aa:Y
3youVTUV:@UDa>n4
6'reZUHLi;W8ZBW<
7veXTLKD@^;SF]8
6rXUSU^A4Md<_^
1gYUVLd>>8F?dc
2norantEKJQCcadDd;Z
5eFLKRT_YcLc8_
6dHSSWEZU]K_AL
1llQIKHI^KF@GEK
3egalDMMVA_TgDh7@
1mJITFB<cWWB>>
2 aUSSSGG@JVCZ<
2ageLUSVGa>_bA;B
5sPSVXZWABV?Zj
4inationWTSTg7D:V@gj
6eXIHFi7P9@P]U
2maVNTKK>MHVDc6
3ediateVSNRG@XFJRX:
9lyWULLf?U=HYaV
3igrantFQMURWI_H]CX
9sFLLRJ_V_E_=U
7tionBRQYJeahYj9;
b orderFQQUM]^^Uc>J
2oGNMUCbUdXW>]
2pactRWTLZEK<X]X-
6 ofRTLUTY=YXI[8
3lementedWQUS]?@;W<TY
3ortWTMKi98?]7bo
6antHVW]HI:W[Z_;
9 toHRSUH[FVG_BT
9lyXQOQY;V>FCaD
4ssibleKSKSGLXED^<<
3ressiveTQQUC^=ZZBFG
4oveVVVT^<H=UdJ8
7dWRSTd?B?]A^a
6ingMLUKEU<JUVXa
1nSQ[X@@;:@gJh
2 0VXIW74XdWYU/
3aIRWULJRLXG3c
4llLKLMH^>YEEF]
4nRIKH;C[>K[K:
5dUQTMVS>EO@[i
5yILQQEYF[F^==
3dmHKKKI^WYHFXH
3europeXNVIC<V6FDJ>
3frontHKLND][]Cb?:
3gazaFKKSChSdZacB
3hisTSPPAVUZV?G[
3indiaGISHPaRXDIEg
4tSKLKGHLQJ=bT
3justXRNJ_?T<XUbC
3lifeISSU?[G^Y[AB
4ondonJKSMDc__[FI<
5veIPSRIT[RTZEX
3mindIRMLcJ:FV>Ge
4ySKJTi=K<EhdH
3onHOLQBYcbX[C:
5eKSSMECb]?]X@
4rderHLKLD[DUBZQY
4urRPLR]>cKE[9_
3peaceHHHGD^__@bCD
5rsonHMQQSdYdEW7c
3realHNRUL_J^YZ@Y
3thatGIIK=_fb@d7=
5eIEKCIE5]YG@N
6irKLJK>G_WJ_U:
5isRQLV?=?dGOB=
4imeXNSKAC^=WCZ=
4oTRIJ^9cEAEFb
5uchHOLLKTH[K=aX
3usIPUV>]F^N_DJ
3withWSRLZCG<ZB[H
3yourEJUW<iW[^d6K
2boxXTKHc6D5Z;Zg
2cidentFJJQR[Y^F_A[
3ludeHKKKA^^V>G@a
7dVRQJZKREKHUZ
7sIRKRWEU[UX?I
6ingTVQMY[AIFX;E
3omeRVSW_CfNTg@5
4nvenienceHMLKD[Y[CXAE
3reaseJJVJLU<HF=d]
7inglyGQSTIa?]V]AQ
5dibleKIKJ?][_G>T=
9yFJKM@cda@_@]
2deedHKLKHTXTEUFS
4pendentHNQUCe>aZaA]
4xSLWS@]C_WBVG
3iaEITJB^caBe7]
5nGJRH?^^ZEdDC
4vidualsFSTTC[?^VEAY
3ustryUYUUc<JEI^b6
3y500WQSIEJE=DAPH
2equalityDSSXCbb_Mj8D
2fantLGFGGcFTEFHa
6 formulaJGGGDa_VK^>C
3oHFRT9kEaPAiW
4rmationKTJU?K_FGGaZ
3rastructureTVTPaD]^^J^A
2itiativeVKZHA[:=N6kf
asTSWMAMA:[>YF
2juredCQLWCbFfUi2F
5iesHRRUXZW[Va=H
2novationXPXF[W6AB:_f
8veURRL]>UCCYFc
2saneTSLS_BZ=]YU?
3ide[VQNf=b3W>j'
4ghtSTKRZ9e>@e;>
7sWVVR>WIEYDeB
3pirationJRLJLZFWTeVW
6eVTVR[V>?b>TD
7dXSTK]A4AW=Te
8 byXSUPW@9=[ASX
6ingWMKJJDIDGFXJ
3tagramUUTTTAUFTJ=7
5llITQV^EMHGLCf
5ntYVPJj6=6V;Zk
7lyVURVV=X=XH^[
4eadHJQT7a^dEC9K
7 ofRJLM;f[UAY>U
4ituteXKXIT?B7V?]_
8ionXTSTX<D=ZC_@
balUTULJKVIWCf>
bsHTSTBcCeZEGT
4ructionsGMUSCZSVH[;Z
2tegrateYTSRa9@<VC_@
9dYTUKb:=@N=aU
8ionHRSR@NFZVGZI
4lligenceSWTXWF?H]HAA
atGMNQZcQ[][?_
4ntIRRTG^S]D]@^
4ractJTTVA]YZJe?>
8ionXLRQa>a>GIV8
9veXWOTYFZAY?ee
5estFNQJ>eHa[R@e
8edWLIHd9E@A8cA
a inZRKHc???G:f@
8ingGKIR6fK]DG;<
5face[VTRf898[8gf
5nationalKJRJ=UY]EZ9I
6etPJEHgE@9@W]U
5pretationEMMT;d[fKd8D
5viewYWVWX?IA^;_3
9sWNLIZAZB^DX@
3oRXPUZ<A7[>S>
4 aVVUTYBLEUgbo
5itHJURG_]YBSCY
5theLSWX;U6CcFD@
7isPMKKYX@VVAVM
5yourGPQTIZZ^JH>Z
3roducesESNS>cZcQd@@
8ing^[UGr%5.^/w=
2ventedGTTWB^S]Ka>I
4stVTUR<Z<?W7dg
6 inSSRS>aGDV?Ya
6edYQTLAAI=]AI>
6ing^VVVH6=8e9j0
6ment[V[R>485[:jB
asXSUQW<C;UCHR
6orUYLMW4@E]ZF/
8sURSRf^8JY9kX
3iteXSRR_<ZAUV_:
6dXUQQf7^?XIY7
6sSWJLW=JCCU]L
3olvedTMRJTDH?V@d_
1osGSQRHdBeB@fm
3 0FJJJAa_aFVFF
2tWRQL[BAEM=ba
1pUSSSVB@GZG_Y
2honeESLWH[]dW[<D
2oXRMM_>F@K;_d
1ranDJKT@eTl<b<L
3qGMNTR]E^P_?X
1sDEBRJ^c:AjF6
2 0KLKQ?H^[EZB8
3aGIIP5aag^Wa1
4boutUUPTd?PA[_TA
4ctuallyGLNSD_V^Hc?T
4llGRURE^F]]VYb
5readyFQQUFZSaWZ=X
5soFLNTX_G^Y_=f
5waysHLRSB^XZX_?X
4mazingHJPS>d[^>d>@
4nQULUa6C?Ze=>
3backHRKSTFGbBh;@
4etterHGHF@]_bA_>C
4rokenIKJJWZeWD^VM
3comingVUTRgCG:UC_^
3deadIKKOS[FYF^Xa
4oingVUPR];S>KC^>
3forXSSNa8_;GV^;
4romHJIK[^J^GLYc
3goingWRSIa<[FT7a9
5neKLJJDZcbDMYF
5odQQOPEU@C]<_b
3happeningHJLKH]_]I_>]
4ereYSTK_6X8J;hX
4owJQSM=EFE[LDJ
3importantGRRUYUBZU]@X
4nJSKSf>e?Hi9?
4tGHGFHUI[DKS]
3justKRQLbAEJXY9[
3likeGKLREYHWT^DX
5terallyWRRRHDZ@KD]@
5veRTPRK]AKXBDU
3makingHKLL@aWaG^<J
4oreGRSUC]EbAaAb
4yTUSU[LC?MT]>
3noUMLS^XIE^?HD
5tIJKW:Ch_]ka3
5wVXWV]S2:[6]8
3on[TSIh-W3Y:bg
5eMQLS^@aXBX?T
4utWUUSV85>a6h@
3reallyUQNKW>?=S[[=
3safeVGGG]VDHZCEY
4oFTQW:Y_VZ[:R
4tillVSKQd;;:GBeX
3thatIIKIYIbBAdGB
5eGWU[NZ^X[NK9
6reFGFEV^MZBMBb
5isDKJK?jehDe;Z
4oLUYVAa>?b:cJ
3veryMTTVWLCXXAXC
3whatGRSVG^?aLa;g
5ySTUW_>C:QLWX
3yourVSPSdB8?Z<hf
2isHQQVE_[aJ]<?
2lamFMLTEcacXc>V
3eWQUKC;H:S?^C
2n'tEHJR>a^c:e:6
5 aEKJLAbIdZ_:]
6justLRPMYVCZUBGh
3tFKKQ@aaaEe<C
2pHRQTEJaYWY?=
2raelBHFX_Z^cCa0=
6iALIYMg]k[k8S
7 forcesIQQTXSDVRYHW
7sEKJKJbb_Ec;V
2sueDFJF=hEFB8Ce
5sLIUIAed>AaG6
1tRHFHY=A;@c[7
2 0SRLMeDG?FCXc
3aDIKS=]GkPEE_
4boutJKMTC]H]UKG]
4llKKJM=dkcFe@?
5soWQTUY?;?VAb@
5waysIJJKC]b[FW@I
4nZTSL^:Y>XFc:
5dKQLK=d]b^C[V
4sVSLTbCACSEcZ
4tHKTMIZQRI]?X
3beJRRRCfLM?ZIC
5causeJLLLZH[[B^F]
5enPKUJX?]:JX[J
3canHQQUTY@]XAAT
4omesXRSR]=X=WDQ;
3didn'tHLPMAbI^SCXe
4oesSRWTEG?>_C^W
7n'tJMMMEG_]DNWH
3easierVLQKJBS>V?_F
6yVSQJ[CCBW<a_
3forKPLS>ZDcFZAR
3hasJLLM[VUMFJbZ
3inINKPCY^d@]JA
4sMVUXk<@YFZdZ
5n'tIKLMM^_^V[BG
3justIKQRCdY^AABc
3likeYVUWi3?8ZTY4
4ooksVNRQV?G:W@TH
3makesIQQTHZM^^W@a
5yUTTT_;EDS@aB
4eansUSQSHI[ZVZI@
4ightSSTQIA@A]?]N
3notGHHQEfBfLJ;b
5wKQSUC^@]WP@A
3onVVRQW:M=]F]S
4utVVQVZ9=D]?dX
3possibleIJJLFcBdGHAG
3reallyJLQMB]DWcWDS
3seemsFIJIEbI_Eb9^
4houldSMMKa>b?AZS=
4oRIRJBLEXEVEC
4tillTTUSYBBFUI]_
3takesZWRLn3:0^;cc
4heDOTV?cNcWG9_
4imeGMIJAa_cGZC;
4oGKJGCekcGp7f
5oVUVUYC>AV>R;
3upYJHH_;EAV;^9
3veryUSRUaADE[>^X
3wasWKLHF<fBIURA
6n'tKTKTU@YZEbA=
4henILKPXW>MXRZb
4illEFFF@k^eDj7V
5thLRMSC@bUDaBY
4orksRRSQEGD@F^I=
5uldQGFEUDh_GJ?=
2'llVRIJVB_UFZW>
5 beXTJIc7R;ZFf5
2emSKJI[PZSUIbC
4sSTLKaG=JN<bh
2sHLWS@k=AST8@
3 aHMMQEcK^[VHd
4ownGNRVIaDdY^><
3elfMKLSBE=P]d@a
2unesYUMLk316C7hu
1veJQSTCWUW[VF]
0jLLRKQU<VC[?B
1ackGIII?fhf<^;_
4sonLHIFZKcT?aF8
2ilHMNSD^]^Jc@F
2mesFQIVZVddWe6R
2nJNNLE]cKKYDS
3eIHHGDZX_FZGE
3uarySLRJBdCXE?[6
2panGQTUB_RZDf<8
5eseISLUJ^DbIiEW
2vaEMSV>bH_V_>M
4scriptDYW^;makjeLb
2yFHGGIfcdB^EW
1effreyGRRUF[Y^Ne<C
7 epsteinGRRUJXI]Sb<H
2nniferWSLP_EW=UGU<
2susDHHHDbhfDh<K
2wsFLKQJ^Z_Gc;K
1imEIIIEbaaDb=V
3myFKKTG]YaHh>[
1kHMMLEX]VEZDG
1oHKUKB[WYFYG]
2bLFUD]<CET;d]
3sUVVUb8?9ZPA?
2eFKKLCbUdGc:A
2hnRHII[[GEJU^0
2in[^FHt06:H>j6
4 theXXLIk64<E?Z[
5usRWHHdB]?=[I<
4edWKVKZGZ?WYG3
4sXRTJH:H3E<bC
2keDGGI<i_iAi7Y
2urnalistsFLKPXY_]Ud=I
5eyWWYQZJA;]:id
2yIMTLBVYISHBF
1pmorganFQNT@]YbVa=>
1sHMMSEWQWZYCB
2onEQMV?b[dWZ?G
1udgeGTQVKS_[Yd:T
5sITSVGT]WJe=E
2iceWRRQP>ABWD]2
2lyIIJKKaGJ<=FX
2mpHSRUE_UXWGVS
2neVSWKHH>?[>gF
3gleHIHGEaCUAZAZ
2piterTSLLZBNIZ>ag
2stC@JC;Bd?[a?4
4 0YSRR_6?<a@aH
5aLKRUJCgY_h>2
6nTNLJaCUEGG[d
6sEJJLFdGeB]=F
5beVRSO_<><];eE
7causePRJKEFRIC[>>
5can'tIJIJGYW]GXBD
5didYSVTV5@;_;e9
6on'tFIJIWfeaFc<j
5finishedLTXTBMASSBWY
6orTMLHeAf>^bJH
7undKLKPUWFYAVFd
5gotHIIJYaeeK[Zj
5hadUJRJDDFJ_?V<
7veLKJKJVW^FH@_
5inERRWDZYaVc?7
5likeKTJSFLZYKX?U
5madeSKJKBJAY]AKJ
5needVTVRX>@8Y<f;
6otQKMLZFDBHAcE
7wVSSSY<BAYAb0
5oneXNTKW4A6R<g=
5realizedHKKJK[bYC]@X
5sawGPKUF_]_Dh>O
7yingILJNM[][H_A[
6oWUUUHF<:]EJ5
6tartedXTSRi6E7ZB_B
5theRUSUWB>U[AHV
6oIKRL>[Tce_?S
5wannaFJHJE_]]SNNY
8tFIGIK]gaHd>^
9edGJILDb_aC_:V
7tchedILLMA]b^IGd]
4iceENLTDbbbPd=U
5nIIHFEUW]?cFD
0kEIGQI_CZKVbA
1armaFHGG@ce_?e=D
2tyABA@7jfg6n?F
4 perryDFGGAiig;k;b
1eepCFFJ@g]h__FR
4 itLLNM[TJW_KHW
5upSRNJX?WD_Bbi
4ingJKVPEdcDQ_:c
4sGKST<h_eK[DD
2ptQJTIAEFHXG^;
2rnelFLLR@^]^Da??
2vinJSLSFd]cLXB:
2yXVWK><G6^2p8
3noteXRSRWAHBLFVY
3sEKSR<gDiYd:F
1ickFIKN9bg]HGB6
4sXPTKTBV?WB_H
2dLKMTW]N>WUEB
3dingGLMMK]bWDRZ]
3sGGVL4hZ]Ga@9
2llCHFH=_gb=m2c
4edGTKX[T^ZVk5T
6 byFNLTK][_Va=I
5rGQLVK^T]Ic;B
4ingFKJSV[haFg:H
4sIPQSC[^NMgED
2mEIIJBeebBg:U
2ndGJLI@]b^FE;]
4 ofHPHJUG[[DU=j
4aHLML]SHTAZ?f
4lyEKJK>d_c@ZC>
4nessHPRURG]IC[<A
3gSLFJ]DWWc=[^
2tWTTRXC?BIBd[
3chenVSUR_=VCZFd>
1neesHKLLG^c]F];H
3wIQSV]ULM]aBb
2owKFCIa;:>A^[@
4 aboutRTSU_:bUZ[]3
5howIHOF>CdDS=a^
5ifHIKKCbL^DV@f
6tHKRLDacIEaFX
5moreXTLR_?VBTAb8
5thatMNKSQM^UFcEB
7eDKITVkEf?U]p
5whatUJIGY4ZHH?^B
7enSQSRWBBAX>^A
7yXSLMa;A:GC^@
5youUKJKBBILHDR?
8rJRQSTGG^HW?=
4ingSUSVQGGI_cRZ
4ledgeQQKVVUD_U>YY
4nITRV[YVXWNDV
4sHIIJZUgQBbC>
1ongLKWRIZfIRdE>
2reaFKKND^daC_:L
5nFJJQB[c_Vd;=
1rakenWSPQ^BCDVAZ]
1ubernetesGLTSE_A^LJLc
0lKIKGFX_C;UJ8
12sXSQLa>CD[>_X
1aJILH>XaUDaDB
2bourFJTS@h?cXFFR
3sLQVQS[@B[Acg
2ckFRTV?cSaY]<H
4 ofHRTUCZCWWUAF
2dyIMKRBYDW_^EY
2idGJJJH[[]Cc=Z
2ndVQKK^<]GH[Q>
4ingUSTRIA=AYAVY
4scapeJRUQJ_7U[E;h
3guageBLSXDiAiJ^4V
8sEMRUAiQfUe@a
2ptopXQLKLAYDFE]^
2rgeUVST@AJYdTFW
5stLUUW>Xb@WHe?
2stXXXXjB5BH7BW
4 0JIHGM^AZ>J?a
5nightNPXL>_BD]Jk>
5timeIRTS>]I[VS;@
5weekUSNT?BIUETFD
5yearHIIJV[9ZJd?K
2teGJMJK^_ZD[B@
4lyIIJI>bMeU=[<
4rFLUWB>caGY=@
4stYWJL]:DF^=]?
2ughCHHJ=kTh>^9e
5ingKIJII]dJF[WB
3nchZXUPa9=:Y8o[
6ed]WWMj02+c2qA
7sZX[TY6<8YC_U
6ingTVSWJ:VA_:fG
6padWTMLg9A?[>^?
2wDKRWHeYgFd8^
3sDRMVDbXeLb8D
2yFKLLG[WXD]?C
3erJSUSBb[RWLXT
1eAAAD@hLeAc@e
2 guinABBF>fIb=[DB
2adUWTWYbJ4^:k<
4 toWSUUDDC>VJSS
4erJUSTFE[FHNDb
6boardXRUP_A@>V?[e
6sVSWKAW^>ITb>
7hipTLRGUQIZHJ?T
4ingVTULY<:;G<^?
4sWTWQZEKDMU[D
3gueVNTSWG:@_IcW
3kZYUL]E>I[?ed
4edFMNSBbY_CcAH
3rnX]V[j;>VfJXY
5 aboutXVJU]8LCIY>G
6fromGIMND_Z_WcA^
6howXWKMm7=:Q;W:
6moreHSXKAk>hgHck
6toLPRUFaUZWc>[
5edTJLR??YM^Ua>
5ingXXXXACF;XVjC
3stCFFH7qdhTo,A
3veIMIP?Ia]Fc8W
5sGNNSEZY]Ia?@
4ingFISI;eV[=EK;
2eJLMSMX]WKc?K
2ftYWLRh>39W?fs
4 handKIIHB_I]HJEU
4istGQQUD^Z_Re=B
2gGRRVE[GYF_=U
3acyXTSPE@<EOE_:
4lJSUVHVXDRQWY
3endLJJK9V]S][A>
3itULSIADQ:^>[6
3oXSQN^;FAZEU_
3uinIJIHG^b]JZTF
2monVRLK]>W?MUX:
2ssIKTUQ[ZX[dE9
4 thanUIRGa@T;Y=f;
4onHRSW@^T^Ud?F
6sVSQV=EbSCaL5
2tTLHRS7c;aDS@
3 goUNRKfA@HZDXf
4meFGKG8XFYB>^e
4theGKLRHcTdXa?b
4usMJJJD[ETHEaX
4youWQSTE>G;ZE_6
3sUURUd>H=Z>[;
3terKQWUF?HDT_I7
6sHTVW=_?^Vc><
4ingGLSS>_EZLZ>=
2velXXRT_:g9FDD.
5sLSVNW;HAIT[=
4rageKSPQEbN^^FUh
2wisIKNVAe^ZYBEX
1iberalILLQVXNXI]>Z
3raryYTWK]:67[9fh
2censeGLQSC_[[D^=M
2doVSRLXECBX>d]
2eFFFFCKad=g:;
3sGKJLH_Y[U^CX
2feDMS[6b=BXc74
4 andHKINJaZ^Z]<^
5isHQSW=eAdZa?V
4cycleYTRKh8VAIGW9
4styleFPRUCe>b[_?^
4timeYWKLh+:6b:io
2ghtWUSU]>DM[VX6
5weightWVPP[>C:X=db
2keUFABg9cYHgg@
4 0GGIF<cj^>bH>
5aHGLFBbFe>cbu
6nIIJHC[U_@YDU
5iVSVTH8[AJHc?
6'mVSUT]FVBSE^A
6tSTJSa=CBeBg2
5myHLPK=faYA[]B
5thatFKJN>cc^MaG_
7eEGHGBmVHDXWY
7isTRRV_WB5C;_a
6oTKKHG?_PHI_P
5youJJJJYWAKVZ[g
4dRKQJ]F_AAVV]
4lyDIJSEj9jLL9g
6 toIQQTVY=WLZDG
4sIIHFBVDD;cF@
3ingUSQRa>EAVFX8
2lRJUHZ=>>Y6]B
2mitLUTWGFD>YEW[
5edWQHGf?:?Z9Sh
5sVTLS^?Y@TE]E
2nLLXP@_9Xa?^e
3eHPKSJhcecF^f
4sLRTV?_ZWDW??
3k[YBCr?<@Y:s[
4 belowWURTg=97_5ip
5in[XPPm5<5Y>c[
4edinWWUXg7;1eTjB
4sUVKST?]D[@Y@
3uxFKJPFXZVGX9F
2quidityWQNJS?HDGAb9
2stXVHJeB]IE7[l
4 ofUVTR][^HWFCl
4enXZEKp<>Ic@f2
6 toXVFIk1[TKbG<
6ingJJHLDLgYFCTi
9 toHKIQGYkY>[Ad
2terallyGHLJ<YbI=m<A
9 justLKHIDU_IE^JL
3tleIDHCCfdgb[@F
6 bitGJIJV^Z_QbAa
2veW]HJg52BX]e5
4 inELLPFc_bCe;f
5nowWWQSZ<V<XWZD
5onVVMMGX@TWS_>
4sFIHLWTBbah3]
3ingJRUM>_C@Gd=D
1lmKKTL^[HDGC;;
3sXTLSY]aFAJF5
1maoGEFC>alR;fF7
1oadTQMRd><>YCaa
2calHSTWCi>]a@HU
5lyFLQTBbBeJKDW
4tionRLMKW[?]L>Qd
8sURQRYBGA]?cS
3kNRLTXHRHYb@_
4downVSUKG@G>Y=eB
4edHLLR;g>fT@DD
2gJSRUYZ[LL^?I
3icGSPTGYP[I_EE
3oWUVUW;7;V=[E
3sVVSTX59Da=YG
2lBBD>8knb;eW0
2ndonJQKM;L^bJCU?
3gFKRR=fg]LK2[
4 timeFQJUE[b^C]9H
4erVRLUc>AFE=ef
2okJJGIB2[>eE57
4 atUVIT8@>CWU9W
5forwardEJRKNfZdGW;e
5intoFHRIBfHaGEJe
5likeGJRMDbS^cd<X
4edSSWU@^;B[UCG
4ingQIFB<<ZT=Ac;
7 atWPTTEYUDYFI;
8forNPIF[<dDCEb<
bwardVNLG^<@BBDd[
8toIKHJJ_YdCZ=^
4sFIJL=cXDRb68
5 likeQMQRAUMAC^;<
3pFQLVF[?cWW>D
2pezWMWJR>W=MBe>
2rdJJJLLaUb[IU_
2seGNQW<a=fd^G4
4sFQRVEaY_Ie<I
3ingIPSUCc[_V[?T
3sGGIG:hlZKf7S
3tKGFG:eXCEeZ7
2tVISJ_::YD]?W
3 ofJHJGMWiCF^>l
3sSSWSBE^EZBWB
2udHKJRB[ZaMZ@@
2veEBAAXTe@Rl^+
4 herTLTMR@>:Y;c?
5itIHMIE^gEIbYW
5thatHKJKRYZZHYJH
7eJFFD7>[X@Z_1
7isXVTVg;H8J:]7
6oURSVVAI?WFSB
5withVRTRSF[FLVJI
5youGHGFCNfGMbXG
8rHJJI;bfaQcB>
4dFIIKEeEbA];h
4lySJQJFDe@DYM;
4rsWTQTUSHJXH__
4sJIIHC]bdGG]C
3ingGGGEAa^bDI:_
2wKURT?BU_ZYXG
3erSTTW^D=B]A[]
1rtEJJLAc[bDcDH
1uckVKSN?U[@XIF=
4yIIUH@_@aWHCg
2narEGFGGd@c:ZH[
2vEIJI@eXd@i:D
2xuryHKON]W<_GJ@e
1yingGQLUG_abJg8T
0mKKKHCEZNCfF=
1acPQIF[_aABEFB
3bookHIHIBcZ_FZGV
3hineJVUYBkdKcg>Y
7 learningYURQTS]6]MaZ
7sFSSWB_X^Ig<@
3roWSQMKBR=HB_>
2dHHHH:ibcF_C?
3eZXZTh=61RShk
4 aYYWWj394X=dX
5itTMTQ<^HWSFXG
5myLLIL[UA<@C]b
5theSNSRFaE]DH9W
3isonGMNRB[a[CdCA
2gaGTTXL^X]Z[@Y
3icIHHI?b[a@JB?
2ilWVSLb=?<L<cq
3nHJMRIcb_EY@Y
4tainWRTR]<G?UDaA
8ingFLMRFbUbLY@W
2jorGRUU=[F_ba<E
5ityGPPTLZX[Y_>V
8 ofINPSIYTXXXD[
2keTXNXZEK?[UZ3
4 aGTNNG_F_RZ>e
5itSQJJc:E9CBT@
5meGJOPJ]U^Q^]b
6oneyVTSRcRHATZJ@
5sureGTNWZFH_Hf4S
5theGSUTGRbGFb>:
7isIHIG6kGX_@Uc
5youKPRVRX?^VHP_
8rETQRCd]UY[=V
4sEHHJ6bZf[i7C
5 itVRQLC<^>J_K9
6meFPRV>dY[_c9U
4upNIIFNJ_W@VKG
3ingJUVScC2HY@C6
6 aJJLITTDYYCWd
7itVRTQ^<U=GBU5
2leCJIL@ebd@j6G
2n@CEF5bk[Cm5=
3ageXURTh8FA]@ZJ
6dTMYSRGL<E>Z_
7 toWRVSX=V;GB_C
6mentWXZW@;UXU>i>
6rXWWKXIU:THbi
7sGSLLX[[Z]S@Y
5ingUQQQdG<VGBZ;
3iaYWPJq3>5F<cA
3ualHKRRAh9cPRCD
3yDEDH_TmeDi<8
4 moreVIKHa=C@IDY@
5ofWTRUd9;@W@^P
5peopleMMOKSEGF]H^?
2p]Y[U?E78c9d_
3pingWSUTX@A?U@aC
3sTQVW?bM@Y:XX
2rchVWMTc;AJ_IEk
3kDHRI?heb?g=@
4downHQRUHc;a^>Hj
4etXZVXZ=6aiAk:
6ingYWVS>I5Ba>Z[
6placeXURLd<F=[D[a
6s[WSUg1H9T@W7
4sTSSSX<DBFHZM
3riageGRRUEaZcLc>?
5edTGLFSQ<?JAUY
2skFKLMBb[^Uc?H
3sEQSVC^L]T_<[
4iveVVSSg9@G_X=b
3terYUSTYKI;X[a:
6classGPRTBdW[UbD_
2tchHLTRTa>ZGLFH
3eIIHJBcbe?a9W
4rialITRV@]_bYdV=
3hIUTXEXX[ZdA<
3tHKJPDb^^PfFC
4erMMLTa<cVTZZ;
6sJSTV>Kd[HFMS
2venWQLJJ?c@C]C5
2xHLMJ9hacEh?Y
2yHRJSGiAcSaG2
3 beVRKI_AVTCVTA
4haveEMKSGcLdIV<e
4notXTUTX>AA[B_4
3beFEECAemhBc6a
1cIMQQ9fBcWCLE
2pVQTL]JY@Pc??
1dFKJUFi_hYM=F
1eDDCCaGdB?rY5
2 aWSMLXMc6_^_2
4ndJJKH]YPEQ]E_
4sHPLTK]FbL_Ec
4tJSVUEUDTZJZA
3backFLKN?d_[F[F@
3forMKLKSEaDBL?I
3iVRLQ]IEGU?Y;
4fXSLRTAGL^UVF
4nHJPKDY:WH_MT
3knowKIKG=S^Y<DX_
3onXXXT[>67G9c>
4utXURRa<5>b=XC
3soHJLJ>fk_L^GX
3thatRUTWD?D8GIVB
5eRJKKFDaCAJK?
4oWQHGf6dVBIZc
3upGIHIC^Ya;fWB
3withKJSJH[WXDWZZ
3yourHPQR=da^DUTI
2anJJHKj;=@Ga?[
4ingGMJVGbTdKcA_
7fulFRTPGdBcZVKc
4sHPVYLeVc^fDN
4tHUSXSZ^TGe<C
4whileIKOSG_dYJ^CD
3sureVSVSX>=EVBcV
7dFLRT<cE_Y^XD
3tGMRU@cY_Vd:C
2diaGLITX_[_ZWeF
4calTNVQBW?RAF]F
5inesVMVMTHVTWD^X
4tationUSTS^;G>bBW;
4umVTSS]<?>THJS
2etYWSGl-@/Z6it
4ingUUVVHE_?YYF?
7sVUWUX=?=VH_E
4sZVQLn1J0Y<jX
4upUQUKZH@>M=b[
2ganGGGE>_ja:c>=
2mberYTLJM8M?ECM[
6 ofWNLJ@9??I>_=
6sVSWLZ<W:JIXH
3eMKHK^C]D^@_4
4coinZULLe3U;KB^]
4sXSKLe7A>Z>h9
3oryKMTME_<GJIRa
2nBQR[FjUdKg3:
3 areIMMRH[X]Qb?S
3talLSKRBRAERe=>
4ionGLLL@bBaWY=X
4orsVLMLZA>QXI^A
3uTULRZVGF]_V]
2ssageOMHSXD_EVB=2
7sKSSWFZZY^^H@
2tHJPSC^EFEFBK
3adataVSPQ^CCCQ@b]
4staticGMSVCeA_baY^
3hodGRRV?cVaUb=A
6sIRSTX[FX_YJH
3ricsVURUWDXJY^Va
1fsFLKME^a_Gc=X
1ichaelMMJLAUYVD]=b
3roWVQTZ;X?cHP@
5servicesWTSR]DACW=_c
6oftMUUXH@NEVKb@
2ddleLJTI@[EICc@B
3nightVUIIa@6WLGbg
2ghtGKRS>@7YHEbZ
5 beXLHH_7A9E<df
6haveIIHHXZTX@dLA
5yEJIKB][^GLAX
2lestoneUQSK[H;XYBcf
4yXTKLi=B:ZD_H
3itaryFMMU<_TdJa:;
3lionFJQS8g:eAg6f
7sERRW?Y^cWc6:
8 ofMTSTUAPWZIAA
2nTKJH[^aXGPU:
3ceHKJL_YBUSCZd
5piewarsGKKMbfGbSKB^
3dGLMUXd4[^BEc
4sHPJRHX_[HaZB
3eUPRQUCFKZD[[
4craftVTRTa;WAW??5
3iUHHESD]CSXX@
4ngURRQc^RKBF^D
4sterDKLKXc?eZH[Z
3nesotaFKJRAbbcBg9K
3t[[TMl+A/U5p4
3uteXSKNo7>/V7ko
6sJVUV>V]aJVE[
2sogynyIRQTL]SZT]@Z
3sJJGE[GkY:h]?
4edJJKHFX_TBVDE
4ingUULU>_?TKAh@
5onYVTHc6a5H;c]
3takeGLMQK]D^JX@]
7sFRPVU_WcCg=B
2tGRRUEb^bD_=?
2xKKQKAgbZW^AH
3edISSWE_DbZ^;Z
1obileSUNU_GGdY?Yh
2d[WJGl3]5EFd0
3eVTUS?HI?WUa<
4lTVSW_ES>Rb?8
5sFRRV=YXUB[FU
4mGLMRA_Y]E^>?
4rnRVRVVCdBFcCW
2ltbookZVSSf7F8H9h<
2mQLKRUTfJDCh7
3entVIWH?Ej>LUW>
6sJSVW=b[NVaR9
2ndayLJJFZ@@SDHR@
3etizeYUQMb;DAXB_V
4yLQFHkC^FEIC:
3itorUSQL_:FCNUUb
7ingTSTTMF>GW@aX
3sterHLRUE^C[CYb]
3thURYX@D77Z]f9
5lyIMORW_DaZQ@_
5sVVYUY<;Ic<cE
2odRLII_;bHDXL]
3nXUJJk1B9[Cc5
2rePMMRCdV_T6a<
4 aboutJWSJ>^Ga]GXn
6ndIMQRCc=aQ:aU
5detailsKNJJFDUGFDYH
5hereFILP<dBeEFEb
5inKSRU]]@U]KGj
7foGHSQ=kIWD?YL
9rmationGJJN<d]dT]BC
5likeGMSOIa<WJGHf
5ofWNRKK?UABEZC
5peopleVSRPGQUHEXU=
5thanTLSU^3[?=D^6
6oVSQLQDaEKG^D
3ningGDIC_[AS7;dL
2stSULY<6^^@hE,
4 importantSKJJSB>TX@ZS
5ofVKKJGH]IE[aB
5peopleVLJJd9EEK<[B
4lyHKIQL]G^aED^
2therKNTUKeCaZA?8
3ionGMTVD_Aa[Z]e
4vationTMUJYF=@c<e]
2useELJRBe^cSa=Z
3thGJIJJ_S^G^Bf
2veEVTY6eGYbG:4
4dVRVR>[?DXBb8
4sJUSVBTEabaHD
3ieBHCG?gniDm18
5sHRRXD]cdWQ?]
4ngMPXTD=AV_9e[
1rVMRMDEEAGCU?
1sHGHF;e^eKe9D
1tVQLJM<?@U;e]
1uchSTIEb6=WTaVD
4 asHLKMLYX]RVFM
5forHOJKJV^YA^>D
5moreJSQSaLVIHe@d
5ofUQLLYCEBREQL
2ltipleJKJLJ^<X]?De
2mVKVG_=A7J<i:
2rderFLKTH^VdDe=]
6edGNLUQaI[Fd<a
6sGKJLVaB^E]K^
2sicSLFGd7g6SoW2
5 videoIIJHATjYCh6V
5alGKKLFe_bEd?[
3kFRMUT_XbVc>S
3limCHGLJdeeGk5T
6 banDHGIW]d^Cd;T
6banBJIYDlYjKb4D
6sGIIIKZ^]I[?W
3tBLLXAkbh_d8C
4 beHLMND_a]A_@=
1yQK[CD51FEVr9
2 0SQSNZZ?@a:[_
3accountEKIM>dCeDNJd
3bestSSXTRBHQXDMG
3channel]^SUkA48f6o>
3dadYKJKS@=AS?_7
5ughterIPUS=aIfCYXI
3faceKLUS=c;CX;][
5voriteEJHM@c]_>n8U
7uriteFKLV>iVeI[Yf
4irstWU[Sb?8?I<bC
4riendGNILB_AXCICI
9sEJIRD[LYH[JY
3godEJIMBeY_=hHa
3hairYRURaAC?^@];
4eadDGFFBdVc>i>D
6rtGIKJ;dd_DcCX
4ouseGKJLJ^A^DJFZ
3jobJMTO>QBEDVbQ
3lifeHFGF?fYa=daC
3mindFIJMBe@aGKJa
4omUKJKHWREIBaA
5neyFJIJAf]aCUIf
4usicVQLTZBCWSVZQ
3nameKMKNKJFGW>aA
4ewJQJIE^I]EN[V
3opinionDHGH:jef8n?Z
4rderGJIII^D_?Z@b
4wnWSSSb:U:X>W;
3phoneGKRLDXHUCVVJ
3sonUSVNU=_@OPJB
3videosYURRj7HC^>_8
3wayEISIAb8cKZFb
4ifeRMII]BNFEJR@
2selfWJWR;H<<Z:m1
3teryUSMR[>QDLRcV
0nFIKI>lccEf5D
1aIJKIC]c]DMER
2hFHIGDc]_CVAJ
2ilsZUTTf1B6d<f;
2meBFEI8idgBAA9
4 isKOMRBXA[H=FB
4dLMTKXe<d_^]?
3ingGPQT>f]cGW:?
2nWFEFSbAXT[<Z
3 h.aWFEF]Y;[EA[_
2pHHHGD_caDXCH
2rrativeGRMSI^AXUDXD
2tionalCRVX>g;gKm8a
4vePQUM][][K>_^
3uralIPKRV[UaM[;c
7lyILRQG]AaZID_
5eJQQUJWcYCaV5
1bcWTPNWACDSF][
1earFTLX8bDdVe;W
4lyMTVUAc>VbYIZ
2cessaryGMNSIcA_Fc;d
2edFHCER<<V=bi:
4 aGLJIUUBYYc@c
5helpKPPLBW8Z[A@j
5moreJRNQBYgZB_@@
5toDFJI;_@fCf7V
4edHRWV7f?WLBAE
4sGJKUZ^9f^U>A
5 toFHHHEg;e:B=Y
2gativeEQTW?aa^EmEA
2itherGJIILZbIFcUb
2rdsSVRST];aZ;ZV
3vousJLUKaB^>?F^b
2stle^IZ@J8@2]0jD
6 ceoUJUJD[ZHGAbD
7nanWFEF][AHWAGI
6cocoaWQUKJGDL[8fH
7svWQTJVG]H_@ZC
6irWWKKc5T<HDHI
2tflixGMJVZ]>_ZEJL
3workZYZWd==CI7n;
7ingVRRM^G?FKE[U
7sLUUW=U?V_AED
2verFHDVE_3jFfTw
5 beenJPKTBXG^Ic<@
6hadQKMKVYaICUF:
2w]^bZbB;F@fpU
3 bookIRMNSZ>SMDDb
4yearHGFFZYLU8VWF
5orkFQLU>dedFi9;
3sFHGHCncgaWDb
4letterWWOVi2>=^;bh
2xtYZKKf_Z<h>b6
4 dayYWSS_4U?aEd:
5timeHJJJF^^^Fc<W
6oINNSDTESYF^e
5weekHKKQJbf]Ic@=
5yearILMLD^BXYXC^
1ftZ]NTe;C9Y4k7
3sZUQLf6Z<X_a;
1iceCGRGHbbeFi?1
2geriaVMTJAEYADFQV
3gaJIGF>JbV?e>E
5sUJJHXBaXCEK>
3htLFVF8f7LDLe9
2keXSSKe8F6V<fZ
2ns2013@ST[HjSgXi;@
3tendodirectWTMRDBRBTE]>
1oF@@Ch@_BCC/<
2 ideaLHJGGZYBBcGE
3longerTPPMYCTREBaG
3matterRJJLN]YcD^SZ
4oreCLSW9l;ib==b
3oneCKRX<cMh>j6S
3timeHNNSJbF_KHCY
3wayIIHICaX[RUEV
2bannowallJRSVG]G_UUD_
3odyGGKFEDk=Fj;:
2de.jsFSTY:bGf^C9F
2iseEHHI@hYfDg5a
2nTUSUfAA^TLE9
3eKIMHCWSKECUG
4 ofHIHHEaY^C^A_
3senseIKKKFVY[BZ@Y
2oooHIHGD_gbU^@I
2peBGGF;igkIe7[
2rmalFNRTH[[[Bd:J
3thIJQK@aDcFZ<@
3wayFPQSD^[cMf<C
2t?@AI8Cm[S_45
3 aGKRT>^]Y^bb_
5llTVSVaFBFECGQ
5nUJLHLB]CGWZ>
4beKNLO_=JHJM?<
4evenWLMJb?R<U@gE
4forWTULa<E=a;ee
4goingGRQVE[O_V[A^
4haveWNRHU;E=ZH^>
4justRSKUF9eSXMF;
4onHKJMDcd^F]Aa
6lyIRMTEKAWTEJ[
4sureUJLIVG@GU<_Y
4theIKNM[FJUBXIV
5oVTVU@BUDFSe9
4whatHKKIGcI][XHe
5orkingGKPKE_[^FYBV
3eGSJUVE[DFdAB
4sUVVXV>AAV<Hd
3hingHFEHiAI]^U6=
7 toFJKQEeUdJf=]
3iceTTRTKTXCQ[E?
6dLKIHAYdWBdB>
2vGILLHe[ZBcCY
3elYVLTi1Y6bEKm
4mberJTNTGZE[_TWd
2wVVGDf3GNF8F_
3 andWSQS]>HB^HZY
5vailableUVVLJ[5CY8j>
4iIJRNGX]FJ>a;
5'mHKLKC_eFAI_C
5nVSTOaED?YXQT
5tURJMc>ZJBZEY
4liveYVTNEFfBWGbD
4onFTSJ=aVbEKXE
4thatHLKPBZc^HV>D
4youKRNSFW?RGd9=
3adaysFMLMAa_[Jf<X
3hereFKKLZ^VcLKAe
1pmEQTW?dbbJf=<
1uclearFQRVE_ZcGg<H
2mberFFHJ:fAhEh6Z
6 ofJQRTHYWYD[=^
6sPSSU<KDJHV]<
2tritionZLYGW=86H?^m
1vidiaVVKNg=EHT>a^
1ycULRRDaDV@RD5
0oGIJI>bM^@]<9
1bamaGPLTVV_[Gl:>
2esityGKRTGcJ]TZAC
2jectGKPN@[BWMcDV
1ccupiedGMKSY_ZZHaB^
2eanUUNTe9V@UIYa
2tEJLT?kDgae^d
3aviaHHHGV__[BS?^
3oberXSRJH7H9SDdQ
1fKRZZ>=U=Z^=;
2 0KRWVC@^c]aFA
3aIMRRJ7?^Ge<?
4iIRVU@bM[UHYY
4llJLJSYCHBUVG@
4nHIIHHa:a?FFj
3beingGJKMJ^W^IZ>c
4itcoinDOOT>c@b[^FR
3courseEJKJ<ef[^V=D
3darknessIJIICbI]HUBQ
3earthseaSKIHVZILSB]Z
3gazaHLKMV__ZEaH^
3herHJJKN__bS_>_
4isHMKSLZT^]]>]
4owKRQTJYVHXd:K
3itFKJRAdWeBa?^
5sURLR]>XBFYD]
3lifeKSSVH]?cKX<X
3meQHJG=^UEJSFA
4yVWKXg*h6hT@I
3newVQTIb?CCGHR@
3ourVMFGa9D?DTB8
3palestinianWSNL[IK;VB^<
4eopleHRSX;G^ZZ@>U
3thatEJIPCb]]HJ>e
5eJIMT=[g?BYWA
6irKQKLcZXGTXH<
6mFIRK<b?bV[HD
6seIIIHG^J_HPJ_
5isETRW?cPfE^V?
5oseVRRL]BB@^Hc3
4imeWSLMm5Y;YVWY
3usGIMJ@baWWcBW
3whatSRSM?[BFZC_J
4omenJKJJGZ_YV]@F
5rkJMLMGbC[KS>g
3youGIJH;gjf]bRY
6rILJR?gbK]bC<
2fMGUE=D@eV^Dg
3 theIIKM?a_JEd6_
3erUTRJf=AV>XdD
5sZROMd<^?HEXc
3iceKIYL3hB=T;fG
5ialTLUTAVZKbZaH
8lySVVUAD>J_;[J
8sCRQWD]ZaSj5D
3lineWWRS_>5;^7ja
2tenFTVY;m@fHX=e
1gWQLKb=YBWJTD
1hACBB7elg@n>X
2 myELJRCa[^ChTW
3noPHGFAN^W]UKB
1ilFJKSGaYbDcEF
3.ccXVMMg9Y=UXT?
1kBDFF5ppf>h>j
2ayBEEE7keg:n@@
1ldJIUTd=EKZ_@=
3erUUSVf=IZU?H?
2ympicGLUS?c?aVF>;
7sEMPUBg@gSf;C
1mgDCC@@hkf9g9N
1nVZUR@8B[SID_
2 0TRLLRBH<@ZYE
3aHMTW4cM]Zi@^
4llHLKLGZI[WXG_
4nFIIKHfcaC[?_
5yFLPT@dJaVa:_
3baseWUSLZ@=F]Ae;
4oardIMLMTYXYETCI
3earthEOSSDaCbKT=]
4thHTRS@dG^V>]^
6ereumMTVU7fRc]7YW
3gazaIRMRQZYZRXEW
3herHJJIM[VWEYDR
4isIIJHDZYSFEWI
4oldJJKITX[Y][EW
5wWUMKe;c?@H_R
3itTSQRbHHWZIB[
5sULULDCS;PJ^:
3mondayGKLMHXGZT_JJ
4ySLULYDT<BV>T
3ourQRQJ>]??K9g?
3solanaXSNNb6A?aM]@
3thatHJKI=aZ]YKDL
5eNFRHFTA?=<hm
6irGLKS@dAa[VEi
5isGGHGEif[?c<[
4oHNSV<]YY?I^H
5pJIIG]YV]U]IG
4witterQKKL[^ACTA?@
3whatVMKKaSKIOU_@
3xXSST^>@I^=_C
3youHJQM>bR^L[AY
6rEFFG;_6h;fA_
6tubeRTRUWDZ^GeB@
2boardingYSTK]<7:T<_o
2ceCHIU@fIh:hd9
3hain^]TM]=D6[/k;
2doWRSPUD@VL?YE
2eLGIEUh4Yb@ik
3 dayHTUVKc8_Z[Uc
4inURTRTAa?STY?
5sUJTG]?Z7X@]B
4moreEHHG=l]g=_8S
4ofEFIJ1^gE=i];
4thingHQITE[=]ZZAR
3sRIJH;AG[[Z?;
4 whoTLJJc@GAYE[g
2lineUWRM?Y8@Q;Kj
3yTKLS?;7ED<Yn
4 0VTRMd<K=FYUb
5oneEILK?aj^=e@9
5thingVRRSCS[XLJX?
1opsFKRL:bVcV[@X
1pen[]USt>1Da1lf
4 sourceGNNT=eLcQ>^2
4aiCLLW>g5jb<=^
4clawXPRJa:G6C=_;
4edTKMLXDCE]WWJ
4ingIRSQUdCXVZTX
4sDQRVA_=dI^8>
5eaWURKd6E5WA_D
3ratingSQMQ_S>VW?F^
7onsXSVMY<U;BVY4
6orsXSSKRBV<REeQ
2inionDHGHDbe[<jBR
7sEKLO>h^bFc<g
2portunitiesYWVU]6WBUSIY
ayUSTHY<YDaJ^A
b toKRNKCCYGY_B?
4siteHKMR:dU_HaBJ
2timismURRRYA]EJ@aG
6zedHLMLE_BaSC=]
4onFJLM?f;bFX@^
6sHMRQBfZbX[Sa
1rCDEG=Ej]HY?f
2 aHSPTBc[YUcGE
3isJRQR[IaJF]E^
3justSQLJHW]ZFcGC
3notJQKKI_Y^KDQa
3theGHIIFgWd_I=Y
2acleWVWU^:U9[Da:
3ngeWPSI>FE@[Cb9
2derRSHIf__DDg9s
5 onGLNPD_T]H]?J
6toFKKKD^GX?MZS
5edEIJLFg>fFBD^
5sWUJHdMBZa<cr
2ganicUQRL]RDCZ>dd
6zationsHSQQW]?_XK?Z
2ientedXSQPYGDGX@Xd
3ginalKLHJ>c]dE=H]
1sLULQCW[IW?aX
2 xTTNSZDH>]>be
2carsGKKMDcc_Ha>C
1therIWUZ?FTDI?S?
5 peopleISMR?L[_ZcCe
5sSXVY]><Ce?G^
1urXT[CTB9LX:BH
3 latestHQMLXVWV@A]P
4nestleJJKKUhHb]@BH
6wUUTLZECHX=^i
4teamGMIMU]IbUWEZ
2tSXGQG93[?491
3 andXRLQFD?S^Z^E
4forQKMJE?]AE?]n
4hereGJKJDYB^C@De
5owPSIJHcXYGY@k
4inSQTQHCYG]]C>
4moreHKTOEZ9WD>a]
5yYYLRU.<Xc;f7
4ofEEJH<f[c^>;Y
5nDFGF>phi=l4Y
5urMTQSLe;_^>h^
4theDLHKKjGe;^MH
7reGIHL<aZcJZDZ
6isTVWT;]U]HCaA
5oGLSOU_ZYLBS?
3ageGJJKLbQaGY@Z
3fitWQRK[>a=RFXT
3putHMRSB]WZNQXZ
3sideFKRUDdd[Fi=]
4tandingJHGHFeZhE[EF
1verHSVXCYRH[e=5
4 $0URNR[AaJTZG;
50[SSJB8G:A@b8
5aHLJLKWaXEa<Z
5theIMJQGYlXAb>K
6oVUQK[DAEWB[@
4allFOLRGbZaEc>F
1wnVVKU_8F?EY67
3erGMQT<b^cXd>A
5shipSTQSFZCK[D[b
1zGNQSB^E[YZHD
0pEJHHCa]V;hC9
1.sUQLNZ@XGC@aE
1ackageFJRSMa>dGIG_
7sHIIHR[[aTYAZ
2geXZJSf38Ab9gJ
4sWUUSX@9B_?VC
2idWRQJFE[;[WWC
3nKLHIDLWH[aA@
2kistanHJJLAcacJ_?=
2lestineGIITRh_dF^@I
8ianDSLXAkbi[k68
bsBKIWRdfdCj7b
2nelMKXQL^E[_D[Y
2perVWVXI?KIV[::
5sXTXUH>=:V?e6
2radoxEMRT?cXcRd>B
4llelGRKRK[UXLM@Z
3entsUTWVE[@EQ^F9
3kESUWCa=a[^AU
4ingEIHJHc?bJg<V
3tWWSJT:^WP<DY
4 ofUTVI?HH<HJ_F
4icipateTVRRa@<@I:_a
aingWQQNZ?B@[?eD
bonXPTLQBT:NNZ]
5esFLKNDcTeAd<]
4nerKPXKUbEbB?Kl
7sJJUHG_?ZR?_j
8hipXTWIX=R:F@]^
4sYTKIh6K7HT_:
4yKRXRFWCBXW9Z
2ssFFJGCe?^XbAB
4edFFMGBf?eb]>c
5sHJIKG[U_I^?W
4ingGIJJD^IaVHGf
5onYTMRW<LBFGJE
5veVURRb@B@W?b^
4wordLSRW]Y8bJGE^
8sFNRW@aZ_Uc>>
3tISWT=ahY]a=<
4 0GMLM@dcfB_AE
2thTVWV=EWH_Gl:
4 toVTPTd6_:I[a<
4eticGKLKB]V[Qa@B
3ienceLKVL@[BDTA[>
6tLSVQEYH@GJMc
7sXVTKT<_8OA[7
3riotsHRPTI]G]Ub@C
3ternIMSTDcD]^FHb
7sGTTXHcV^S_<Z
2ulJKKMTWf^G[@D
3seFMOSA]FZFZ=S
2yILFI_^@J[=Zb
3 forLRLSGBCFXV@F
3ingGPLKCdf[F^IH
3mentWTMQg:=5YAe^
7sZVRMb4a8V;h9
1cHLKK@aQXGFV@
1dfLTVZ=d>_XE[Q
1eaceJKIJ;K[cRbA:
5fulIQMSEaK[VZED
3kSUSV<CZ>J]C;
2nZYTJl026c9ot
3sionHRMSD^YZHZ9D
2opleEEFJJX]Sbb30
6 andZTUS[:S;[Aj:
8reKRPVH]FVG_AC
7inCKLTAfYdEl4[
7onTKKI[GX@CG[S
7toSSRSEEEFYH_F
7whoMISIXTLZGBYQ
2rFURW^bYZZg7e
3fectJRMK7h]ZGY=6
7ionGLPQBcV_R_@I
7lySTMSZ?B?T]X8
4ormIKKSC_F_GbDC
7anceYVWTBAQ@SJbQ
3hapsGKMK=eZdAb>J
3iodHVWXAIbKSd;Z
3missionFLLSAf@cE]<f
alessVSUQY?@8ZKW^
3psIRRT>_V_[a:G
3ryDEED:iqf>r;W
3sonHHSW=gZ^<B98
6al]TQHf6><b?b@
8ityWUKR[2EIVCW;
8lyHLHKW^JbJU9D
4pectiveFRMWF]_bXi6A
2tWNUK?>W8BC]8
3erUIYI<_H@UBTg
3itionDLKTGeRdLb@K
1fe]T[GH6F1P:c[
2izerbSf?6;6,Y,v.
1haseLLVOC]@_QB[[
2dTOTIKDYEGDcK
2ilHNTQBbSXEWEW
4anthropy[VUPj096J8g>
2oneEJSJ>hXCV^ce
5 numberIKJJIVVYNXDU
5sGRQUD_IbH[BZ
3toXKWIM9@=CG?>
5graphyWTVQY>?>Y=^c
5sJTWW@IEH[Z^:
2pGSTY?dRcK^B;
2ysicalSTQVGLVE[^@=
6sESSX=de]Vg:B
1icQLVKCJV<TMcD
3kYJHGa9bF<[e5
4 upWTOS[<JGT@d5
4edTLSJKPa@E]^F
4ingGLMTE[FaGWAF
3sWSQMIFGEXI_F
3tureTRTQEWFGVB[A
7 ofIQRSD_B^P@KW
7sWVWT]?87]:cK
2eKQST[Z@KYGFJ
3ceHJTL7eVYVHU<
5 ofJHSJ<cUD^?EH
5sYSSS_8E5SJeH
3sJMNPb_?UXCbd
2nVRNK^AK?I@aC
2tchUSLQZ?_ER[GD
2zzaXSYR[B?8Z:c]
1laceEQUS6cVaai9^
5 toYUKIb;L?FB_Z
5sZWSRf+C9_3aq
3nXYWUf4?=a3dY
4 toUUUUJI]GYe:B
4eGLLRXULYFc>O
5sIMQSCWWXDd@;
5tRMIJ]=^CEY?a
4nedHOUSIMUJT_EK
5ingTVMSL74E[Ddg
4sXTLOj@U7WDWf
3tformX[WW_Y:VW7g<
8 forVRRTHF?]SBYA
8sVSMRBSDAY]_B
3yUTFHc>HeMHE;
4bookYUQSl3F2]J_7
4edTGJG]A;]a8_:
5rJKMJ=P]bWc?=
6sTUUVIBCKXE[4
4ingJGLH:aYWQ[B>
4listZUPMb4K7EIT?
4sGLKPGaK^W^DZ
5tationWMJI_<W:R@_[
2easeXJ?=j1ZUC-[M
6 checkMSLLDKZ[FadF
7dmEJKKCb^[FGDS
8on'tWRQL_<A=JFac
7followGLLL<eWdJXB:
7helpWVRRC<C?SD^:
7letTKSLDJDG]BZE
7provideFJJKDaV[MAWA
7reachTLQLGK]GUGZC
7sendGJTJ=]A_L?Z[
8ubscribeLUQR:l?fT;jX
7tellJKKJGXZXFQQE
6dGKVKGc@]_=^]
7 toHLWKG[>U_>^E
5ureJFEDO_db?Z?@
2otTSTUXHAWXB^G
2sJIHG6a_a<a?a
2uginWTRVH>WK]US>
3sYPLDe3[4I;f?
2zVUKLf@D?]=^X
1mYVIF_4g7D]G5
1ocketXVLJm4?6]>fp
2dYTMMY<]>VE]>
3cast_VVKj/D1[?j9
7sWMSMKBX8HS[B
2intEKTV?R:dSb89
5 ofFSQVZ]DZX^<a
5sLSNR=]_E^SHe
2liceCKNV?dhfEp1T
5iesISSTBaA^]YDb
5yERVV>j=cVDFf
4ticalHRQQFJIJGc?9
7sKRSTQEWNV^=S
3lEMLTBgKdZW;V
3ygonYTRR^9C@W@da
4marketWTMJY?8?Y<f]
2olUSKKZ:B@LEb@
3rEJMS=hfcFj?7
2pTPIMCI]aH_=;
3pedVKRJE@DBD@a:
3ularKRLTATGZVa?B
6tionEJQS?fWdLb@d
asTNUJJU@YGGZV
2rtfolioXVRQK7cAFJWD
2sitionRURS??cL=FY8
6veKTVV;c=bKC^I
3sibleUSVQ];<@Y<E[
7yUTTTFC@FYVY=
3tVWWQ[Gb;S5M?
4edYVYSi8?2BAcE
4ingKNKIXRQEYdRN
4sWTRVbA>?K>cA
2tentialGLQUAeW_SgA9
3terIJJIGY]EEYEC
2vertyHRLSEWIaJW>]
2werMUGK>9@?=b?6
5 ofWRQJ?G[FJ<gX
5edWXTITI8CV:ig
7 byXWRJJBB=FAdT
5fulWUNTc9XCFM_E
5sHLLS;dYdFb;@
1plFNTT;c^_Va;X
1racticeJSXV>_@WWECb
8sJQRSSX]WIJ>Y
3yEIHIAefa>h:F
2eYXQKi4Q:Y6cg
3dictRTQVd=UG^]V>
7ionWTRPE=G=YU[E
7sHQTUD]E[Ta@C
3ferencesVJSIZ?B@WGXT
6redWRUIE?L5D?_C
3mierYSSRc=D;VH_c
5umVUQKb957@;dc
3pXRUQY9]<E[^=
4areUSRM]=V?T?aW
6ingHMLQD[IWH_<Q
3quelIQNSF[YZH[CS
3senceKSUT?W?SZ[A:
6tHLSS=a<aa^:J
7ationWUUTF>[A_IE@
7edVOLNSF_EGHag
7ingXSRJZ8<?Z>bj
4identJHWS@J3BDe>^
9 trumpGLLTJY?]XURR
4sGLUQIGhYGj<A
5ureQSMU?GY^IDV7
4tonHJJJVZ[ZD^CF
3tendLOKPXC]SG]7;
4tyFRSY7[AGB<?2
6 muchTTMQa@ZAEG[e
3ventGQRV>_I]^e8]
4iewTSUSaFCIIT]_
5ousHRJT^[MZD_Ab
8lyHMRR@_;aAc9J
2iceSXTS[<@gI=ci
5 ofDLQSBdBbY]QQ
5sWVRSi>8>aDgm
4ingZVQPd:W7RT]A
3deYTUJc9EDGDZD
3meULHIaSWZaVDb
3nceFIIK=b^^Hi:D
6ssFLLPD^]_Ka=Z
4tYUSRX6C;aSCW
3sonERRVBfadBj8I
3vacyGTTY6bcaGY>_
5teZWWSY=DPG:XG
4ilegeFQRUB^[_G^=F
3zeWNVGMC@>B;aU
2oXTKRb=B?a?hH
3bablyIJHGS_U^SBEi
4lemBJFV?cbbAq4:
7 withIJJJUZ^[BXEY
7sEJJV9e[fCa6?
3cessVMUMQAf;Wd]j
7ingGMMSD^a[H]DD
3duceJQPSRURXGb=V
7sWSTRMFV@YGZG
6tRZY[;h5Uf7nf
7ionVUWQWVZ?JC?7
8veVSTVMD==bAYA
9ityWUTVd:?:[;ST
7s]SXHH3G:E=e=
3fessionalYTWLX9=;JCfQ
csYQUKP?^8SF^C
4ileTUQMbD[Hb@VC
5tXVMJh?=BW=ar
6sXWUTV;SAS[GA
4oundINMTK^[[R]CL
3gramXUXLV8AAL9^b
7meXKZF=D;5B6fk
9rHQUV;gdaSd>;
8ingVVVV_@=D?>a0
7sGQUVEaYca<Mg
5essFITJAj=dG;[d
3ject^ZZKB4==b<e4
7sWYVKD<:<^6eg
3miseJQTP>][WZ[FL
7sWSNLi9c;G[c;
4oUSLMT;REZKWE
5teVTRMVBHV_GE<
6ionVQMM_DC>ZEV[
4ptGSQXKg@eYD@h
6sQRQVUSX_K_@>
3ofITST?c=TY[FK
3perVQOMc>cDT>cZ
3tectLTSW<d_iTQVD
5stFSRVGaa]Zf9C
7ersBJJU?jbjDhAN
7sEPKVMeXgVf=C
4ocolWSVL@G[=K;f?
5typeVTSP]?KAXE_K
3udUJ]FEf=8h;c[
5 ofQS[ULGA@bWI@
6toRRSG_A]<Y@gh
5lyXTSQZ:[8HE_e
3veKTTT[GU@Zc@g
4ideEIHI:ebaAG_>
7dVTPL?HR:SD^<
7sVTSJY=CCS=fW
6ingIMKNVWDaIIHX
5ngGMLNFXW^LSIK
1sRLKLYI[CJYe[
2yIKJJ[SVYDXRK
1tWTLMZ8]<EA[=
1ublicGXTY>SZWBZ;?
5shURKLa<U>YC]=
7edWTZT?CA7H8ab
2llMMJJ;FaWRCGf
4edHKQN>b_cShDG
2mpZTLQe5>5Z5kf
4.fun]VKJi1A3T7hc
2rchaseWLLIY@GALAX_
2shSQSS]ZCDS]NE
4edGLSTDaV^Fc?c
4ingTTTUTC]E]GO;
2tHUVYLKDdbf;2
3 aKSSUdWCXcI=6
3inGQQTHXFYL[@V
3sFMQSGd[bGf:D
3tingFIIK>dgdECEH
1ythonDSSY=d4gd=Z;
0qWRRMa=H;FFcA
1&aUTRL];]?>LD@
14WSSLBD?E[>cA
1atarWQQLHFB<?BTL
1ualityVNTT^A?=Z?di
3ntumISRWBUf]HhB<
2eenHKJJFV_]DYCR
3riesFQRWBd<fZNEb
4yGQPSGVNZRVDZ
3stVRRP^FFBZB^Y
5ionVMTGTV[;>;Vk
8sZVXNE54<d9^<
3ueIKLRDaS_EQCc
2ickWWVTZ>D>^@]D
5lyJKQLVY?VV@T^
3etTKLNF=]EC_Y7
3tGMTU?e]]_dIB
4eLOTJYJ@C_]BU
2oteWYUXj@=U_VDl
0rRIIJ:aVY[J;9
1.i.pHIIIWYaYF^BU
1abbitVSQNc;RDCV[8
2ceYJLKB@c?IUW8
3ismHNLTL[X_IZ=S
5tCRQWGeWcTm1e
2dicalGMPSCaYaU^@A
4oWSMJYCJ?XCbe
2idsGQPUE]]]TaBI
3lsHSSV<eUcWYG@
3nIGJF>U<W?BFU
3seTTVUCV]@dMh2
5dYTSLI<^:LTa;
5sGMTV?^TbW^I>
4ingHKKMFac^L_@[
2mFIJH?_AaIY=Z
2ndomOTUUY@JLZSGE
6lyTPNKb:G=DR]a
3geVRVS?BD<XJGB
3kedXURT8@]CY]B?
3tGQTT@[WWGa>R
2pTUKRX7eCZ]a-
3eFUTX?X[bYf=A
4dIRQVW[I[Pa?]
3idURNNc@9DF>^g
3perRJHGDFjX@^;=
2teWTQVcD?D^FLf
4sUVNVD?Y>WCUB
3herFQMUKdb^XH9Z
3ioWQQM]?C?W=e_
2wJKTMaT@ZYEQF
1eSKRJ^WEFJ?Ze
2achXVLJi5M7H9c8
5 outURSKZ=e@FECI
5ingGPNTGbIcIa<[
8 outIONQNYHZLIKZ
4tWSTTaT8R^>WJ
5ionGPLUS[CaFe=F
8sHMLRR[A^WQ@]
3dVZMVi?::EDfE
4 itGQQTDc@^XJL[
5moreMOJHaF7FDAfh
5onYTTWe280Z=f5
5theGTTI?a9WI?RY
7isUUQUjERTZVJB
4ersWWRT]<DB]VQW
4ingYUVUF8<>JWH?
7 theKPSSHQC[R=De
4yXXVHh[<6Z<d7
5 forTSWKDTD>I:eC
6toITIM[U=[[VEF
3lTVGObEXIECbf
4 lifeHKLKA_ZaUb<Q
5timeFQRTH_YdA[=C
4ityWVRX^9=DY^Vn
5zeHKNTC]CYTN=b
7dIMMLIRcJU^LT
4lyHDKCY:l>XhU0
6 goodSQTS=WSK[CX=
7needEKJM=hTfKe;T
7wantGJIJG^^aWaCI
3sonAGIQ:ffc;c9?
6ingHLLJ9aYWF]@G
6sDMMVM^ZZV_@I
2capWRSNXBZ@TSYI
3eiptGJJKH^KXEDCX
5veWUKIc;<YH?g[
7dUKKHX=ZHD;_;
4ntRTSR^DYIP_EX
6lyXQQSRUWCESb8
4ptionXTSR_>C=[>aZ
3ommendUTJS][4AE.ae
9edIRQSH_[[V_=4
4nfirmXKKKGLGAXZU]
4rdJUTV]ZVeb?a8
6edKQRVC_FbY]D<
6sHRTXDZT]U[GA
4veryZWLV]ZJCZ9h4
3ruitersZVTSc=];XKa8
7ingWSRMa>?DSB[e
7mentXTUME@G?KDXX
2dRMTL>HI>_?U[
3ditWRRK_;J@_FbC
3emptionWMUIH>I6C>Yc
3ucePSRVJFWMI^AA
6dJLLSH^^_G_BT
5ingGKLQLc=aYCG[
2ferenceRLMKTEUIDLK:
5ralXSQNb:A<[@fB
3ugeeHMPT=e]aLc@=
7sDSRXDaaaXd:Y
8welcomeDTRYEgUiZd=E
4ndGIMIC^?]JAMI
4seGMKRR[X]L]<X
2gardingIMNQF^[WDFWB
6sHKKKJZKYC]?X
3ionVSSR]C@C]D_d
4sterJXLP^]VhLSXg
8edVPVKFB;?DBXB
3retIQKMCcX]J_Dd
3ularJPLMHU_K@]_F
6tionISSVET]XY^TU
7oryGORSC_IaUY=F
2lateJQLQWFbEAd]H
6dTTKRg<E]d>^J
5ionshipFQQUB_VaSd8Z
csIQPTJdV]GWSD
3easeYWXVc;:B];cI
7dWXWXa95Cb5b3
7sHRLWC^JaHWCW
4ntlessXRSQJ>X?JMW;
4vantRMRJUHTGVdBV
3iableFLNSCdDeIFHe
4gionHLKOFX]YA_=S
2mainingGLKQG[V^IREZ
6sERMUI[acH]?^
3emberLRSWUKOWCaC=
3indedXRUSL@a;LJd:
7rJTUTVB^GJUGV
6sJMMTBZeUCWaF
4x[VMKn5A9K8a9
3oteTQSOcE:FE?Rc
4veCIHIBf^dGh;d
6dFKINQd]c@a;a
2pGLPRCaAaW[<U
3eatHSSUQa=[^Z:F
3laceHRQTCGX^JdDT
7mentHLPRE_UXG^A@
4iedGPSPG[eTE[DH
4yRIGFZKfBIIZd
3oTRTUD=UTZ]E=
4rtKUXQ>a:AJ2_j
6edTRPKb>aBEAYD
8lyHSRVGY[ZTb>@
7rHLLMG_Z_I[>H
6ingEKMTAbMaYb=J
6sITSUDVRXGQXZ
4stVTLTVB>AH@VY
3ublicanHRTVKZYXVcC=
2questUTJJZ<?IH7bo
7sXULSX;]=RY[8
4ireIQPR?ULHYJFX
7dURVM@A[AEXW9
7sCIKQBaAh>E;G
2scueVRUSJAF=MT]=
3earch[Z]L<B74_;kP
4rveXUQUm6@9ZDXa
4tGLPSFaL^GJSb
3ilienceGRSTBaCaYREK
4stPTRU]KX[[U^C
6anceHSST@X^aQ[C=
3olveHKLJX[@[BJ@e
4urceUQUNVB?BZ>WZ
8sSUXY>d8Se@_f
3pectDHKICd[bIf7J
7edHMSQT[?XVYD^
4ondKRRRJKWGCYEX
7ingHLLLUZY[FZAX
6seKKTSAh[]E^:H
8 toXMTKC@E;FTK@
8sTMLKc=D?GF__
7ibilityJQUT>]@?QW>?
9leSTVVMZ?DaCI[
b forJRRUG^C[XU?W
3tGFGEZ^F]A]Ea
4 inJIHHCXQWBZZ:
5ofGMKLE^U[SaAC
3ultPSURbECHIb@C
6sLVVTFd@]M:B@
2tailHMNQDdBdTQ?e
3urnQRTSa;@AE@cg
6sGQLW?]a_Td@G
3weetZUQRk4H2_8e>
2utersHPQRQX_TU[@Y
2vealVTKSb6WBG_KA
6edJPTTCZWYBaB_
6sISUUAYGWHcBF
4nueVSSSC=IAWCO5
4rseGSTX@bX_VbB;
3iewXXXU=:5>^8_d
6sTVMXNb@aLUCH
3olutionHQRUG^VWRc?H
2wardUNLJIG@E^OE=
6sYTQMg:H:FCZ<
1ichELIW@fAeC]@V
4ardGJLLCba[CgDC
2dJKLK<XDFAXB?
3 ofIKLK:aR^C]BA
3eIKVUMZFVYbF?
3iculousFLKQLVa]D^7b
2ghtIHHVW;]BE^?9
5 nowEHEKej;_Lc5<
6toRIIHIZXYL_Cb
5sCJSVHaWYYg7d
2hannaRHGGa>c]HDX*
2otersGQQTNXWYJ_=E
2pCA@@M^og:i:@
3 ursulaHFFEG[c]<bBC
2seRSSU?GXD_Id>
3kTUSV>P]d]YU7
4sFMTSFcBaTLKX
2verFRRVE_U]Ef>B
1mdHLLKDYb[DVGB
1nSJJG_CIB[PYk
1oadTOWNSCBFU;cX
4mapSTRO=WFGZA[Z
3rFHGHGfjc:jCY
2bertSRQSXAHAA@Gd
3loxWRKQe3Y:UFF4
3otsGRQUBV[XIaB<
2ckQMKQFZ8[c?^?
4etGKPQSaC^KI@U
2iYURSX7H7QHZ5
2leVTULV=8@UYaZ
4sITLRGH^SJa9[
3lingIMKSGYZZVa:^
4sCSSX?gCcIj8=
2manticGJIKEdecCaBd
2omZRVJi6=4d9eU
2seGPMSAcbcVg<?
2ughlyKSRUDZ@Y[]D^
3ndPMWRB_T>I=n6
5upXTNM>KLVD@U>
3terSMNMZJCDQ<da
4ineWLTTRGMCUD[@
2wGJNL<_YXY_BD
1rGLLKH]H]LYHa
1tCD?VN@4iHT:>
2 wsjGQMUV]C[YUHD
1ubyLJHICIOYLD=d
2deHKKKGaPaDSCb
2inedHKKLF[S[WWAG
2leCQPV<iegTn8I
4sDPRWAaXcQh5A
3ingFMLTFa^aRe?>
2nDJSW1i6i[<?X
3 aDMTUDgHgM?Ce
3ningYVIIY4K9_8^]
3sFJMMAdCdHB@^
2ralLROMLE[S>EEI
2shURRQ]DJF[?_J
3siaCNRW@dJeFm0?
6nDMMWDdMeFi6@
3tKTRW@WaFS_@@
0sTISJ@>?cV:j7
1aasYWSTe:98Y7gd
2biWPNMaE=A^?]^
2d>A@@Apvj^o+[
3 toIJIIUYa[E^@_
2feHEEI=n8kSYYQ
4lyHJILAcMcHIGS
4tyIPLW>cG]F^>A
2idHIUX;he>?]FK
4 itFJIJG_]e?b>_
2keFRNUH]]_Ha<^
2laryHLMRDV@ZK_F?
3eZZSIs%]._:?t
4sZWSLg982K8e?
2mMIRHJ_MR@bJ8
3eFEEFVYk><b24
4 tickerEGHGWe_a=dBG
7meLTSVHQDI^[H[
2nPSTTGSZB]]=:
3gGIOI>_[VA]F_
2tGKHJChHf<V;e
3urdayZUMI_;;GUAYS
2uceWRSJ^7@;X:eE
3diHJJJFWK[F]CU
2veIKJVGO_]Ih;g
4dJSSVLEIWVJ<C
4sGNMSD]T^LY=E
3ingKRSUH[K[AaAA
2wHGGHSiXeIfDa
3 aJSTV?XG]ZdF<
2yFIEY][^T_]36
3 thatFQTUE]D]UZ@Z
6eUQRUDWTCWJVB
3ingGIHTPUek@b9F
3sBJTY5f8kGeB7
1calaGTTX?]]]Vc?=
5bleUUTU^?MAY]YD
4eYULH:9A:Y6g[
5sGKMLCbJa[TJ^
4ingUTSSLFFN[>bT
3mWSIM[_ZAUHU<
3redEJIOAcCdEd9c
4yJSPUCCUXJ_Ga
2eneFSSVT]DaIcBV
2heduleITUVI[fXBe:6
4meIMMP@Z_THe?@
3oolEHUU<eY_:_T;
6sKQRTJY_[Cc<S
2iIPOSP^SYSRAF
3enceQRTL8@BXTRZ^
7 fictionGMKTFbLcWRBE
7sXTSLT;E<UB_I
5tificISTTQAYCG@?T
7stsIVVY>bRZEc7>
2oreWSUTH:UDIUK=
2ratchWRKN[BMLU]CG
3eamHMKQC^_aDa@D
4enINQUAXaFH_>:
6shotsGKNLAeP]FdDG
3iptJSQUYW=aDZXH
3ollWRJJh=W8IAgL
1eaHILJRV][CaAS
3mlessGSSTBc@aYb9A
3rchUYS[c:5XW9Yi
6esVSRQDDTAVE_8
6ingMLJL]REG_BCW
3sonFEHFI[2]<Z@Y
6 0LLJJ_]8J^Bde
3tXUPRj6=4V<Ib
4sIMTTD[G[KXC@
4tleLLMMbZ=MIKIf
2cVTLLg:B<W@fG
3ondFSWS9MR]HfV[
6sPUKUXAk^]dFA
3retQSSRXA_?@YY:
6sINLUJdHbFBZl
3tionVOIIdAL@E^D;
4orSPXJCF:@SBId
3ureWWUVj==AY>[i
5itiesKQVJRWQ:XEVc
7yTY]YBZ>:UV>F
2eGODTVfi]J@KG
3 aFQJVKa^e[[In
4howURLUPTd@DgAP
4ifGILLBcH^U[Ad
5tVUQVAGR?[@c:
4myTXYWKD=B_=YC
4thatEHHHAcaeHe;[
6eBJJN:i^hGT<c
6isJKKMB_Y_HZI[
4whatWUMQ[>G:ECaD
4youWUJIi8EDV[BY
3dTTSQTXCWY9ff
4camplive[VUS@7<;S<hB
3ingMHIFSbk[<a:>
3kVTPR^?FJVRZD
4ing[XRSj134a=gl
3mHILLL_]XPX;R
4s@GGK?l]jHf2e
5 likeGJJIC__ZCc>H
3nGMHZ;aX^_E4H
4 inIPMRU^^]NK;a
3sSTUVVD:G]AZV
2lectUTQKUBb?DEUh
6edZUSLe9T5Z>gR
3fYWQXc:?DYCZ/
3lWZVWKICTe[]a
4ingURHHYF?TURDk
2minarVVJK_:ZEB_C:
2nd[VFE_9dCW?n,
4 aVUTSYDLSMSKV
5meNKIJ>[^bBBJA
5usFGMHAbY]]C[S
5youWPLK_UBZW@VE
4ingKHII?f=aD?Dh
3iorIQXSWXDPDTAf
3seGJIRcZD_We9a
5 ofSSQSfB:DXCF_
4itiveILMTGWW[Ic>H
3tKHHEXEd:@c[Y
4enceFTSXJVH]Wi7K
8dFPOUF_ZbFg:A
2oRRSV@Z9[a<^K
2parateHNMSG[K^RI>]
3temberUUTUUM:F]IUc
2quenceXTTPT:L=GL[<
2renaHKKJF[^[E[DJ
3ies^YVLl*A4I4a:
4ousSTUVIELZ[IY>
7lyGGFGabWb=XB[
3veJTUTV[XSS[JU
5dVMQIZATAUCYC
5rFNPRG[d^U^HR
6sILKKYZXXTAU>
4iceGQIKJScdXAEc
7sKMUSTW@GYB]i
5ngFJLKBfDcL@@e
2ssionWRTFb:e5AHV=
2tTLITXF@KXG<I
3 upWNKTaCJE^CY^
3sRRRSDF[LZdE=
3tingHKMPV]Y]JWD]
7sNKKIPTc[A]]V
4leGLNSVaV[FWEV
3upVSTSWFBBU>ac
2veralISPSJIg[Ue@@
2xESRYC]EaLk6>
3ualESRWH]H[Rg8H
6lyHLLPI^]]HY@T
1fSKKIJURDVMbU
2fHJJKG_]aKY@A
1hameGHHHDca]CcBK
3peJURTQYDZYYW?
5sFNLTEaCcL^F_
4ingUQTK^=K?]>_V
3reZ]VTc@;2_<m]
5 thatJRVKVSD[PGUX
8eWRPLf=[=K^J9
8isJSNL=[E^ZH>_
6yourJSMJ_WYZJ@FZ
5dUSXMXF:AE;i5
5sYULKh6_9IYA.
4ingTQUUIJHHDCZ<
2eFCEBRcZZKbB4
3 hasYSUP]6@@Z7f3
4isNGHCBDa<?J]E
4wasFIHIF]KaS_=b
3etVRMLd=c=H[LL
5sYWMSl7A7_;js
3llSTRU]IGF[BKc
2iftJLQLAbGXKVD_
5ingFPQTFd@_UE<b
3pUSRRJELDKFbK
4pedSRKI[B>BF@aZ
3rtSSPRcd<Y]Wa[
3tDFGDA^fV<k^a
2ockingHMMSE_[_Ic=D
3otKTUV>XH]bb@=
5ingJROTYLFXKW?^
3p]YTJr3=4c;gl
3rtQSQUZFA]TCDA
3tIKQS@IFR[U@9
3uldGIFW=?n[^V7B
6 beFIIJa<W>JdA7
7haveMRSUB[ZWGaDD
7iYXWXf78Ea@^E
6erGHGFI_>bUbA_
6n'tDKKSFeXdGb9_
4tUHJHHb_WGQV:
5 outVLPJYL[FV>[<
5outFIKH@g;_WJ?c
8 toDIJI<gCbF]9^
3wXVNJh@N8CJfh
4edTMWSEJ@?G>f?
4ingUSKI]A_?DCXH
4sHSSWA^ZeEXGY
2utCIIR:l]gFb;G
4downGKKQE[W^Ve=B
1ickEIIJ=b_bXh=Y
2deGLSU=_CfYH:a
2ghGJJKD_]^TYA]
3nWUNIj7?@K?Zc
4 upZWUJt0/1a9ii
4alHQKT=gBhJIR[
6sGNQT@gBe]S?U
4edTUVSRA>?YEc^
4ificantIRRTT^:_XAGd
5ngGIIIWaWYG]BM
4sHSQRGVPWJHIB
2lenceHMKTXFeVKc@<
5tEIJITaV_U_7W
3iconUVUVFKCUbMV<
7 valleyUVUULD@UaGYA
3lyGMMTC]b_I]>B
3osGKTSU^I_^HfP
3verTSNSb@B=WBb8
2milarGHIH5eSdT]=Y
3pleKYW_B>4dg9f:
6stXUQRb9@@^<jh
5yWSSQED_?F^F7
3ultaneouslyGKKLBcCcLV>Z
2nceEDUK;jCKY:<<
5 0GSSX:aFfUW>;
6iURUR^>SF]IbI
6theISPT?aeZYZ=@
3gaporeTITHV^>UZFGb
4erGJHIMdgb<h=]
4leDGGJ?VdaDcFa
2rTKKKCB@NVDV<
3iusIJJIF[]YBZEN
2sterHISGEYYUBUK9
6sVKLKWCAGUFZA
2tDJLQ;jXh=]Bm
3eY]UUXP:9]/al
4sYUPQg5]8U?cV
3tingLJLJVM>IQDID
3uationIIIMG^_^F]>I
9sGQMSFYBZU[BW
2xHIRH>bI[EY^T
2zeHGIE]IYX@@ei
1killUTMQc@><ZBVb
5sVYXWXJC9^L>B
3nYRXJEDP:I:d_
3p[SWQh286Y6iX
2ySRQMT^HKH>aI
3peWTRPY=@AJ=cd
1lackUSPKAXFVU:Sd
3msFLLSH^^aTd;B
2eepQIFGnZg[DCct
5ingFHHGHbb^A]?V
2ideFRQUE[_YHc>B
5sGSUV?^]]V]@B
2owLRQSEWbaXIE<
2utEKKPBbf_Cf:I
1mallWWZSg34/e8an
5estYWQJo0>3_:lq
3rtY[VZa=?7c5]A
5erHTTX?[L]IWGF
2ellUTUMJ?@AS>[;
2ileFHIJ:bBcAZE@
3thEMLSEaQ_Tg>Z
2okeIMPSFaW___W_
4ingEMMVJd_dVe=?
1napWSTJYBBDL<jZ
4chatYTWU]:@8Z<bW
2owFJSSDd@ZJX@^
1oF?L??Tc?ecB7
2 excitedHHIGHZU[H[DD
3farTTTTXA>VU;hd
3goodVSUTGB>=J<]<
3happyGKJMC_h[Qa@G
3iYUXUe792B:i7
3manyEHKIAd_]QaDA
4uchDEIF8jZeC_4J
3proudHNSN?XCYcXb=
3sadFGGFVajaX^>c
4orryRJUHT^Y8G<id
3thatYXTTk6D9[Cbg
5eRTSSDYBWZ=a[
3weKLPRZYbAHLdI
3youXVUV?A>?Z:j,
2cialSUMV:ADGbcIX
6 mediaVTNPc9E@Z>he
4etyFPUVGZAG_bBa
2ftwareYZUVZI6?U7dp
2lXTNO_:F@U=^C
3ana]UPGa.C>^Ch@
3dVKMLC@N>VIT;
4iersGKKMI[M[R^AY
3idVRLJUCaDC^GJ
5arityGMMTMZHZI[EI
3utionVVVVbBB=UY[]
8sPTVS@=WYX^GC
3veIURW6c?UXY>H
5dJPMSKUcURc@G
4ingTVSVa=@9^>eG
2meJIXWT8Xb_^V7
4 ofTUPRY<^GB_62
4bodyGJILS]C]BY<_
4howJKJIdDTUHZ>l
4oneEJFT]dLB9h=6
7 elseQSSW@C>W_^I>
8toWSSU[HQDYC]@
8whoFNTP@[;]=F@b
4thingMHVQ>Ee>@ZF>
9 elseGKLKGcJ_IU@e
athatIQSTJ^F_JBDe
ayouGQTU>eFaI]?d
5imesLSRV?=VYH^:2
4whereULQIP@DBJ@Y@
2nJJLICFhNFa<:
3gBA>>DIsb3r,:
4sJKEH]EeRTh?A
3icWLFEg5_;@]D1
3yGPMTAaXbK_?C
2onTRSMCa=9V3je
4 asGLNPS[X^GELJ
3ooGKJJCceaGd>c
2rryEBFA<ln@;bYb
5 forJHJGCZeE@ZP9
6toKJSJBcXEW^D[
2undRIEGg@dB@f@=
5sBGIG6jgh;U:X
6 likeEJJI:heg=XW:
3rceTYVW?cBYX6g5
6sEPSVIa>cVd>=
3thIIIHCZP_HRFc
1paceJNMU@^bI_^[;
5sGNRUDddcJf;:
5xJMLLC]a]FWFB
3mUQJJbAAKZ?Nd
3nishDLQSBeWd@]IW
2eakHKTKEcUKEb:[
5ingTLPGCVJIFDa?
3cialKHLGS@jBG]A:
5ficCLKJ;iXiBH5Z
3echCILX5qJl^aBs
4dGTTVDhXYB]La
3ndLNRUIVa>UdX>
5ingWTVSU=A?_<b^
4tEQXX=g>eT9Cb
2inningFKJNHcTaH]@X
3ritGJQHW[_EAXXX
2okeUSQSDD]CFY^9
3nsorXMTHeCI;]>iB
7edYTWT>5A<a7fJ
7ingZOPJS3@4JA^f
7sYRWHM3E8@<^m
8hipZNVIV;G9KAaG
3okyWSMM^5H>EE]E
3rtsSTUWCUHHYTEO
3tWSIKl:dIF_H5
4ifyHRMQDb=_[C^h
2readKSSQ^E@CXCV^
3ingWRRJo65=c:in
5tCNRT?h@dYk5e
1qlTUXZAJ8X_;g/
2uareFMNS@b^_UKGa
1tablecoinWWRNb=UF^?fV
asQTRSYRIU[>Z^
3ckZYTVd;aDK^X=
3ffRQUIAQFBDDdK
3geSKJI=ZYWCI]e
3kingTUNRbDVE[CX]
3ndPSGJWBaHI^=m
5ardDKMT?f_^GdAY
8sJMTR[ILTZZL9
5ingSJIIZHHTJZ?A
5sFKJMBeBeBK@V
3rUTIGf<_=EaLK
4sUROTR_G^TWVH
4tKUSR_^9c_6nF
5 aGQNN?f;e^M@X
6toGKLKZ_[_][[_
6withFIIGCd9eDSaY
5edZYXVj:B<ZGX9
5ingXUYQRRJEc7l_
8 toMIKHVYbWX?WK
5sFILK6kfc=fC=
5up[^]]V7/;g1o;
7s^YVUb9:=]5fb
3teHLQTA^dMIdI:
5mentDGJF@c_]<e;@
5sGTPT@]@Z[f;F
4icRUSVVFJZU>WZ
5onGJJJD^[_B[AF
5sticsWURU_<F>WH]L
4usKTUWK^U[RY<b
3yQUJV=eZWAaB?
4 tunedVUTLF<9>[<ea
4edGKKJC^^^@^AI
4ingFRVUF[bXVI>B
2epRRUU?XX_LdY7
4sIKLTY]C^WCVA
3veFKOUCb[^Gd>>
2ickFJJJB[W^WaEc
3llBDTG9nmIBQAT
5 aKJKI@]XYCdED
6haveFUWUI^]XW]7Y
2ockUTLTaI;Z[G[;
5sVVLUINYVVVf6
3leGLQRDa_^H[BI
5nTSSSE=WAV]E;
3neEKSN:g^h>l9I
3odIQTS@]]ZCYPB
3pEGEH>ThQAk4<
4pedKRRVY[TbWdFT
3rageVURR[B>JXAWd
4eSUQReY>AF?WW
5sHLOLF[JWHUVV
4iesIVVWEVEW^]XR
4mSSJJPTT@E<aa
4yZVGL[CJ6G<d1
2raightFLST@cY^IeA7
4ngeKLQLAH_XGWS5
7rGKLMC_]bH[?S
4tegicIQSPFZH]If:]
8esPTTUYF=QYWTX
7ySWVVADSCCa^5
3eam]VJGj5>7a2nf
6ingZXQId8?6Z7hb
6sXRPIdC>=X<dh
4etJSUT;bXcME[_
6sERQVDbMaGh9B
4ngthHLJQF[:d>ZH^
4ssWVNSi3_9^@Mi
6edGJJMCdS_LY>a
3ipLQRS@_T[UAWh
5eYSSRYAA>ZA^X
3ongTNVJ_S]B=MbZ
6erVQSNEHQBJE]F
7stYTMJQ9A:a;fB
3uctureYUQRe9G=RBa[
9dQSOTK[[_JaF?
4ggleQLJLVCbELDE[
2uckHHGG?QVb=W;W
3dentVRXT>D:I_@]/
7sHMWUAAbObd>;
4iesHSUXB^Y[Kb=A
5oHKKJ?]fRS]C@
4yURZW9C>IDbc8
5ingWQTKSAA>GA^]
3ffELJVHg;icaTZ
3pidELMTCb]__i8G
2vaultsVTPMWDEEY?cZ
2yleKWLWca?>XiHk
1ubZVPQk5C8a>ZZ
3jectHMRSCe[]H]?^
3missionsSMRR]H]K[eL7
5tWTKIQ6c<CU[A
3sVTOSi8D@XB]A
4cribeddUX~!),q'z+
9 to[ZLRj329g1j5
9rs_ZJHw*B-_;j(
2ccessUMSVRA=XC@j5
7ful[XTUf-V0HIf*
alyYTWJ[9T3I=ae
3hDDGE^cJS:g@_
4 aFEEDJe]Z;c9a
6sSKSJ[HBDRB_J
3kPSKTDJVGXK?<
4sFFED@^jb>f;;
2ddenlyJMSUG[LXMJCc
2ggestCMLVDh]fC[?c
7ionsHJSK=_MZG?TF
2iTRVM<][KVH^>
3cideIQRTD][[Ie9D
3tHIKHG_ZaBZTR
2mmerVJTJE]=Cb;h/
4itXRSHB_[WCAbT
2nTNSKY9;7I7gg
3dayVGKDi,;BC5Zi
2perJTZY^L?C]V^7
5 bowlFPUXEaWfYb=A
5chainZUPKb5I7Z?e^
3plyVRTSR98A]<gG
4ortSRXH6>9FT_fB
7 forVQUM]>IADCXT
8theURNMJE_HJFSX
7ersFJIJBd<eDDWd
7ingXQPHX7=AJ@Je
7sYSVKJGA8L>b2
5seHSSUL_SZWX?a
7dFMSMIeA]GBDf
8 toFMSMFdLVBBKc
3remeGNMTF_KbXb=D
7 courtGNNTE_Y_Xa?C
2reDHHIKNCc@EB^
4 thatJKJJKJT[Va;D
6oKTNSXV?ZXC_X
3faceUPTMVXRAYFZc
3priseHRRQAXY[Y_Fa
8dGISJ@]bVSEYT
3veillanceIQSVYY]XE_DV
5yUSURI@A?H=b;
4ivalKSRUFWcAE]c8
2spectEQMVFdZdHX6V
3tainabilityUSUKcBT@GE_=
9leVSSQ^=a>IFS>
1wearFJIKGbHRBYDG
3etTSPUY9XG^[CR
2itchKIFHMA]^@HDa
6ingWSLM[9^>BaW7
1ymptomsGLRT=dKaZEDW
2ncFLLMEd@bDAIZ
2riaGKLTFbJcG^LY
2stemHWVYFVF?VK;<
6sHPUVJa;eXCAY
0tQJQHGAbHJYT9
1ableLKMIJEcGMcI>
2ckleUUSR?IeRN]=6
2gIKIJIWFZDEDf
3sFKKKCcIcZW>H
2keFJEU9RFG]?0^
4 aXNHG@7?8>:dA
5careVMMKf=[>XJ[e
5itHRPVP[B^[X?g
5theVSMRIGUIIEaa
4awaysWRTKS<@>[DeG
4nWSURI=H;]BXD
4sZWWJi057R7Yf
3ingJRVKB[e]ZGT<
2lentHMMRUHF[VRB5
6edZVHIg+>5C]Y3
3kXLHIKDUEY7d>
4 aboutVTTSc@=;^@fc
5toJJHJ>X]_@HC^
4ingQLIKa>c<Dj?7
7 aboutJQKUTZKLWcS<
8toUSQKa;_=EVUD
4sUTURCEJ9V;]2
5 aboutRSMPGDa;EJ=8
2nkWSKMcIH?QaZ;
2pXTKJe;Z9[AXe
3eWRMQUAFCRDZ;
2rgetSKMMY=_UGY^3
3iffGQQUB]VaXZ;_
2skXUVSd7=;^GWc
4sVUJLd;A_^;Ug
3teSMTKJB@VaEZY
2ughtPVVXGVLTRWDH
2xFQMWAc]YKd?=
3esDLLTCb]dXf:?
3iHLMPH[^ZLY>Y
2ylorHNPSC^]aGd<U
1bhCIIHEiWc@_=f
1eaVKRJKGAEVBYA
3chVUVWP8YIDF_E
5ersKRQVFS@NZ[:Z
5ingYTUKE;W8DAb9
3mWVWFW=C]C9f:
4 forHIIHCfEeATHD
5isSTKQ_;^JVX>F
5willFKKLV]I]EAXJ
4s[YWIZ670TFgg
3rGLMQEXY]DdBR
4sIKKLDa_^FZFY
2chVWVWa<7?KJe2
4nicalXXVWd;:=ZAa=
5ologiesGPSNVbCbUWEG
9yXXTMC><;V>Z3
2ensTUTWc>:E[[B:
2legramUUQUBU^W]S@@
4phoneGLLNHXGWFWJW
3lDKQV8d_d]aQA
4 meHMKUCf^aUbFC
5theUUTUKJLDUEXB
5usKMVKYB@F^>b]
5youSJIJJUEWaDYD
4ingFJTS<a<ZHC9Y
4sHRMVSUX_E]=_
2mplatesZUPNa5]:GV]7
2nVKWHCFABHJi@
3nisHNPPG]VXF[FE
3sorflowWSSN^>=@U=_a
2rmRNVRDC[[Aa_8
4inalESTUAd_^Ed<E
4sGSRVB[[ZVf;G
3ribleIJKK>Wb[I[D:
5fyingJJHHEZeYDXK@
4orHRMVIZ_IF_>D
6ismHRQULVDWSVAK
8tEMMTZdA_D]<V
9sHSSWTUEUKY>J
2slaESRXBfecJn79
3tIISKA[WZZC=h
4edYSPMc;_=L^SD
4ingSSUXEWUdGEa>
4sVJHK=cKdeE;f
2xtIRTY<ifaRXC]
1fEIHJ@dbc?d<X
1gWSMNe:Y:SZIX
1hanDEJVB[gB]f?,
4 0FQQTUWg]AZ;d
5aVTRU[;=FI@]B
5theJKJPD[E[TLDG
5youVPQSe?C@XCcF
4kG@G=Nh[k>BY;
5 youJBS@ICeJ9S@e
5fulGMTRX^W]T_J]
5sMAD=Bcc_;Sd,
6 aTJKJ^G_A>]U9
7forECFB5m_b<FD>
7toSQRL]VFXWJcN
5youFIJIV^YYJIA]
3tGHMUccjZYJUr
4 aKKJKA[fVKcC@
6llHRQS[UC]]K@H
6ndJLKLFWbV[[FG
6reJLIKCdT_^Aab
5canTQTI]EBQRIZf
5hasSTTUZG>U[USI
6eJRNSAU^TEa=Q
5iTNWK:@bHHT[G
6'mVTWVAa4^];dA
7veLUVVQCEAEGFA
6fFLPR>eScWa;h
6sFQRU@bAh^DBc
6tILLVYfSa[[?b
5justKLMLJ_H[E_VS
5makesVTVUM@BBXDbR
6yFIKJ:iWIAh=<
5oneIJJJTJ[X@_?@
6urHNUUWZF^ZTKD
5peopleVQMSZAIJJCa:
5shitHJIIH]a]D[FV
5theJTMP;[H^UT<B
8yFNKT?bc_DY;Z
7isGKIM<^DeA[>@
5wasFKJS>b>dZXEB
6eELPU?c;dUcBO
6hatRLQK@H^UJaA6
7enWRUQE@U<F=Z>
7yVUSVS;FB]W[>
6illIPRSFe^^Ma@C
6ouldKNKJY@eBTYFH
5youUYVYn7aHcWek
4sEFGE:dQdAE?Y
2eHEFIY3=E@]=c
3 0JSVT6[_a?]hb
5thILKSGcUcCSCb
4accountHKKLI_H]GAF_
5iQRLIMZFTY^@e
5nswerISRVY^Z[ERBW
5ppXVVIj938a6np
4backFQPUDaUaT_;C
5eginningHLMLG^BXD_?[
6stKJIGa9i>V<X5
5igYVNS[6C8U?d@
7gestKSRU:^^Y@KF9
5ottomTRRRIEYBZB[B
5usinessHRTPNYCJXHD^
4commentsYUKKc6g9@Wd7
7panyKNRPGXEI[BRc
6nversationENPR>f>eYW=Q
4darkVPPNGHUENIZ?
6taWTTS;Bb=HaG4
6yKRRRZE_A^aB7
5eathVPKJ>XXFUEY@
6signHLJP?^KbCcBG
5ifferenceJTSVJ]KTH[HD
4endFKSTB^EbDDA>
6tireKJSILdR]WRMY
5psteinGTSWE[K[Td9D
5xactUMKMZC]GDT[?
6perienceIPTSD_VWU<_[
4factJJKIRaWZFEFU
5inalVUJHgB@DICcm
6rstPFGEE?PABX3.
5uckIIIGM[eYGaCY
6llWYRKX5H:T>].
6tureTWRVeJcaJI_;
4gameIJILKceZR^C?
6zaSPRMKG[IVA_G
5oodHSRRF^E[CaAZ
6vernmentIKKKKVGZEYAE
5reatJKJJK[TXYA_c
9estGJJJGaVb_Y5?
5uySKLIKDXCWIY;
4headGMNRF]E]F[BD
6llGQQUH^T]M[AI
4ideaWSNSDCHC]GCD
5ndustryVSQR^DL@DH_G
6ternetQKGHAYFfZ[Z=
5ssueHMMLJ[VZBVLZ
4lastKLNQ6UfGAY<>
6testPKMLKBK_YEYd
5eftGKJLBeY_AC>_
5inkDIHG:hch?dR=
6stFMMN<i]eFZ=9
5ongLMKJXUXRCCP=
4marketMMMLRIMJ_AEJ
5enHNPSA_U^SZ?F
5iddleLKMKI_AQE^HG
5omentWSJJ^CcAYC^W
6neyVTSQ^AKCVVaU
6onVTPN^@I>SG[@
6reUMPPYLXH[[CB
6stIMHP5hZGDgD8
4newKKXXY6<]WABj
7sHIJHB]H]CF@V
6xtRLJF@]Z_bEd=
5ightHIIJD]GbHb<@
5umberFJUS=bV_B];J
4officeIKSRIg8aJ>bf
5ldWQSJ_=I<G>^d
5neVTWT9]PCV<c5
7sULLJ_;@?L?bJ
6lyVSII^1TCE:hq
5riginalHQJN=dbbIP?H
5therYSXS?>Y7Y=c1
4pastIVVX<bWSTa;5
6thWSKP[>R<WFbW
5eopleHJML=X_^EXD@
6rfectSUUUVD?FGE@K
7sonZUWVEC<=bBj;
5honeTSSPJUGA[Eb;
5ointIOSSKVMGGNDW
6werQORKB[GYM<hc
5roblemHKKLGYA[GIDY
7cessGLKMCc_cVj?l
4questionGNORJ^KYJYE]
4realTTUVIMeDWU?4
6stLLQHVZDOWH^l
5ightXLTKI1Z:DB_Y
5oadHIUJ>bYREJFD
6omUMTLVCa=KL];
4sameHKSV>UYBGb=b
5econdVUMJG<@?UWU?
5howJKSPY^W_DSZZ
5ongSJIFeL>=A?_@
5toryFKJNCdJcFXCg
5ystemGMPSB[VVJW8B
4teamSSTUMV?M^TF[
5hingEKKREb[cVX:]
5ickerXTSSUDDE[F^@
6meIKST@VUTKZH?
5opHSKTY^[f_bZ=
5ravelLKJIS[[VWH^V
6uthTTPUeA>AYVE_
4u.sHPJMSZLUSd9]
5kJLMLafVAGFBB
5nitedGRRVG]A_Ic6E
5sTSOXXBVEFj8:
6erHPQTPZAYXY?_
4veryIPLPDa[[Y]QG
5ideoIHGH=aFhDd=<
4wayJGIG@ihKFdA<
5ebZVLP]2J<a;eR
6ekHIRJ?fbdAe@6
8endGJJKHaUbCNDM
5hiteYTRLf9G>XJZC
6oleLGVF@[>BLJ[^
5ordEQQV9hYgHg9>
7kKKLIHeS^F_E=
7ldHVTX9gUiDS;:
7stFJNMBb_aS_GB
5rongLSQU@YaKCfBA
4yearVJWHJXcFC>da
6sallwomenKLKNb@FDG@]F
3irGYS[FY[>=d??
5 ownTKIIaDBJBXD=
3mKXV[X_YjjgC<
4 allHJJJEaJ_EAYR
5forVQJK@ZgVCbBG
5inHLMT?dHaT_>[
4selvesTTKQ]2DFZ[C@
3nEFHKB_hVAc7A
4 iWKII[CS>HVc;
5youLKLLHc[_@E^e
3reBBBC>i_^<?6@
5 aIJJHCT[AFFF^
7nyJIIGKZEYIXCV
7reNPWTJ9QCWDZ8
6isTUKU[Zb=aCE<
6noUMQRA@ZCSEZ>
6wasQUTVUBL?WTL>
7illTLJJa>^?MI]W
3seGIEX^KBe[dcI
5 areHKMV>h=fRYZg
6peopleIMNPRZLZT^@^
4isXSSLKAT:YCdQ
3yGNJW[W_@K_A=
4 areRTXPb:W9YNV]
5doHSVWJS@XTGLZ
7n'tHRRU>b^^TIAc
5haveHMKMWXB]K_>@
5justJIIJFQ_YLJC_
5needDMRU>f=g]T=f
5wantGQOSE]?a^W@_
6erePQTTAVCWVFEY
6illIQMTDfbfKWKa
4'llJKKKSJSXD[=U
5reEWU[JbVcF?>A
5veKRSSUI<FXD]F
4reFQPTVc@]E]AZ
2ingFGRLE[YIZW7:
5 isHKJKEZMZDX>^
6thatJRSVEY@^XW?^
7oJJJICXa^I[FU
5sIQKK<jeadb4k
6 areIKKIFWAY]EDb
7toWSJHd<J;ZHWs
4kLRDRj-iIGd2m
5 aboutPSKS]ZeTM]@H
6iRLQJ^5@E^EW@
7tIKHIJLh^FfI7
6ofITLR>BU^cC<[
6thatJUTWF_EaYaB?
8eHMLPJ^_]H_>K
6youTRSW]XZIUX^U
5ingIHEE;8_cFaDi
8 aboutKJHGKI[TCKL]
9ofVSLKFTG^WK]g
5sHNSTP^L]ZY:U
3rdJRTUXZI[__Y;
3sRLQI_;X@GEA:
4 aHJPRDdSU^CQU
6ndILLLU^Y^JWF^
5forHJIJAcc]I_A@
5gameHJIK?JR^HEHG
6ifhistoryGKJMLcdcFYSZ
6uyDPLU=j_hVk4C
5hasIJKIH^X[D]E^
5imageSSQR=U@^^@YT
6nEJIKFdAaZ]6^
6sHUW[Acb]i5Gf
7n'tIKLKD^D^EZ@Z
7sueHKKLDWXWGFGJ
5linkIKPKB^bWCB]J
5manHKKNF_V]R^?H
6onthXUQSEBWGWVW5
7rningQLTI_?5?F5mC
5onIKRL>a[HCDU]
7eIOKTBJU?ABaF
6utSUTWVIZC^J^>
5postYULMj9B6VAdX
5shitGKJIDWbYA_DY
6ongDLJV8fldSs8T
5threadKSMUIGUPZHXV
6imeWTRKZE>=G<fX
6oXTKRh9==JDX2
6weetUSQRdEADWA^W
5videoKSGJU_Cb<g<9
5wasWSTWa?S>T_K6
7yGMNSGa^aBc=a
6eek[XWO[.1?f7hn
9endSRTMWD>Y[[B9
6ithKMLL[LTVCZ<[
6ouldIJIITQfTCf>b
5yearWRMIS6I8SAc2
2oKIIHB[^UGGGZ
3seFHFIF_g^Xh3=
5 whoLMKRbXbA[?R]
3ughCFFF<df_?k;Z
6tGJUU@eh[DdAW
7 iTMTLHFE>DEb7
9tHPKSFW[WD]@]
7sMJKQ>c_EJXDa
8 onHKJNAcGaBSMb
4sandsKKMQBZYTY>BK
9 ofIPRS>gKb^>=b
2readETJZFGCf]]_f
6sTQJKgEZQEWZH
5tKTTWX@aTG^;<
4eWVWQWY:DD;ct
3illedGIRE?bS[FY?H
8 toJQUJGc@^EWC]
3oughQLRKJd^CFFA6
7 aWSPPGBVA[=gF
8theDMRU@c@e]_;a
7outOILJWJ=^_VDa
3uIMMRB_KcRFBZ
2umbsSTMN^C?]VXaD
3rsdayZUJHj5D5_9gf
1ickerSJFEC^AUY]i>
5tWRLOa:S<BB^W
6sXTLEl50BD5ji
2edKKJIZH]XAd@?
2gerGIGHFVT^X[<@
2lFHJJ>b^b?cD=
3lGMSK<[BfWXD3
2meGSY[C[SBTEDc
4 andIMSTI_C]QKCb
5forIHHF@VgX@N9@
5iHJTQ>aS[Bh:X
6nJSOV^@CMCI@Z
6sHLLR=]WcZYCX
5toKIGG?JgcA?Ji
5withWUVWT=C;UFaT
5youHLLNT^A^TZ=X
4lineIMLKMVJTD;bg
4sDFHHEcaeXg;?
2nyJSPPA_GUX:D@
2pHQQV>_EgZG=T
3sYURXY<GUWaU5
2redGIKIBd_cJ[@U
5 ofGJHIYWdaH]?Z
2tleJKMIKVFY?ZD>
5dGNNMCdEaVTDM
1lGIII?gHeE=[M
1oHGQI@F:HTfX:
2 $0ITRXHR?d_bE8
30HMHRb^Yh[DEK
3aEELF6i^dBbgA
4ddGKNKBb]aCc@W
4llIISH^a:CG=Y_
4nIQUTT]T[KY>Q
5nounceHUSKL^^ZDZEP
4skSPLRb?<JQ?XW
5sistMNLMZB=YZWL[
4voidITSWWYK[GZ>X
3beRNZWRPW?TAe[
5comeUTUSYBf;Xb_<
4reakVRTKU6Z=EHa<
5ingJKIHDbYV<aEX
4uildRVUZ?A=fgUg+
5yVSTJBCI@aVcF
3callDGQJ5aee=k8@
4hangeVTRTNDEE[<dZ
5eckGIIFFaac@IAL
4omeGJJKCa;WYbIa
5ntactHLPLE[XWDRTJ
4reateYLMGAZ[>U@EH
3dieHMKRDWYSE_?V
5scussWLUKXA>8F>aV
4oWVXQ@=7UCGpn
3eatIJKIFWXWF]T;
4nterURKJaTGDQ@]f
4veryoneYITFCUW>DAc4
4xplainIMMRHab[I_HL
3feelGJILF^^]XZAb
4ightKNMT<_[_CZQ>
6ureGKLJG^F[FTDd
5ndSIGHa<8B>?]A
4ollowRSUUYS?Q[D^^
3getHIVJAVVa8CH9
4iveNUVVAXYGW]L<
4oFIQN7eh]af=Z
4rowXTVLZ:T6W?hG
3haveUQZTIBC=U;cC
4earSFHCMMmKYlBR
5lpGIMJ5_ceAEbZ
5rXQSJa9J<UC_[
4isUITH[B@;X<bS
3improveKQMRY?VJU_E8
4nvestYRVJ?CH=R9]f
4tIPPTX_GaTICb
3joinKLII?gDXU?Zh
4ustKRTQ@QJX_HEa
3keepGSUWFH@X^dLF
4illILNOIU[XF[@E
4nowRTIS]EYR]EKB
3learnYVLLd5D7KFXG
6veIJJJI^IcFDQM
5tMSTW7bW]d]>7
4ifeSNJKE^XKC^G^
5stenLSIJ]AXWBZL@
5veEKLUCeXdF];Y
4ookGJJRMc:eZZ=@
5veXMSMf7S5W:e:
3makeDHSU7p:ZQZ7j
4eVRITlY?@=CA7
5etIQSS:bWgY_DG
4oveIRSTAWUFVHGA
4yMRKTbiX_]=hh
3notJKKKPaC[ZEEc
3openLNTTJD>B_6hS
4rderHJLJG]VXB_@H
4urSLTIY^=ZJZYE
3payHIGIR]<REYIh
4eopleIOLQLYaXS]Cb
4layTTUM]@YEXC]9
4rotectMTSVIW^]RXE@
4ullUQNQS=^CRW^d
5tSQUS<WHFZWT>
3reachFMSRAaHaFb>]
6dFIKR@]DhUX@F
4unQRMSBIPHC@M>
3saveXPMR_8X>TEac
5yLGFGVIdaYe<W
4eeIHGG9gLa]cc]
5llKUUU=a[T]HGR
5ndWSMKRC_CFBfD
4hareVVYK^:=?bC_G
5owHQTUVa?^Ya@<
4ignJKSLE^>XW=eI
4leepHJII>_f_DaDX
4olveKTQU>ZEXQ]@B
5meoneTPSPMGRFX@c5
4peakLKSJGVTBDDUa
4tartHJNJ>j>KBMcX
6yKLJJYI?YH[IY
5opQHIHKYJ>IX@E
4upportTMKJ;FLZW@ZE
3takeIKPSX[e[^C9C
5lkYRRK]8F<YCd<
4eachVSUR_=X?EYX@
4hatFKLLBc^^F_<]
5eLQUHIaEZDA]A
6irTPLNAFfIEYEB
6mURSQTBJGIE^>
5inkHNRTCLfHCe<8
6sGIGJAecZ@g=^
4ryKTKSLDFWVKXW
4urnFKKQ;fXbM^=X
3understandSTRV_BGFVB[d
4sLMIIgA]<D>_E
5eHISM<aY]BGBp
3voteWSNPb9V8]?c=
3waitIKJIWUWWFZGY
5tchHJFJVba>SSa=
4hatXSTNc8ABY?_>
4inWXSTd7X:_VVD
4orkXWPQm3_:A7kY
3youFIQG>_BZW[G_
6rFLQTBaS]Ga9V
2dayVM]Fai:D^UlC
5 andHJKJZaW^HVAa
6isHQMSH^V^TcBE
2getherMKVJ=DF?=@Tf
2kenSTKH?BZBaIc>
5 nameXSPKW9EA_A^Y
5izationXVSKaHF>T@^F
7edVTRR?AcEHAc@
5sUULPHEaJW@K8
2ldNSUXA[]EXLSB
2mIITL@LFAG@UA
3orrow]YIDm.M6D=kR
2nightYVVCi3:7F3bG
7 onUUQQZAE[[?c^
2oECCEIdEc][<6
3 lateVTST]CC@^ETE
4manyJHGEIFEXBDE]
5uchNSIRV>=JJYC=
3kRU[X<c=YR<XE
3l[^V]f6;Dc5k.
4ingUTPTCL_?U<a@
4sFUTX@j9ge]9i
2pQISFEa:hd[e_
3 0URMR_CB@ITR>
4ofGIHHX]V^Ud>[
3icITMU[HQSXa?J
5sMRMP7[[aW_?6
3sXSRL_ED;HUXK
2talMURU^Y]XIH@C
5lyURUU7_IRV_P=
2uchESPVEXGcV?XU
3ghWMRKV@ZARC[<
3rRHHG>VQ]@]^A
2wardHQKR?b@aGBEZ
6sSTSUaEZJX[:B
3nULTJ^<HGY=cJ
2xicHLKLH_E]RYNa
2yWRTSF;B?[=^d
1rackWWMVfE^Ba?Y9
5ingVTRTUB<=V7ge
3deWVTL_:Z5e@f1
5rsIMKL@abZCZBX
5sZVQId5C5L=gf
4ingZXLQ]=AFY9e_
5tionalOSTQWY@J^G[W
3fficKQQTB_SZ@d=<
7kingHRRUNXJYW]CS
3gicFKINEb^fH]E[
3ilerHVJUZa4cZDB:
4nHIKREjFhR^9B
5edGQNSB_D^SY<L
5ingWQURXC7;I=en
3nsFJJIIYWXFWAb
5actionUSRN^@;CX6ce
bsMLTKHYEJCC]]
5formJRTUDZKZ^F[]
9sVRSLWGXAUFaf
5itionWRSP_6L:W=g<
aingWRPKY8Z=T?d:
5parencyQRUSE]AIV9^L
6ortFQLUF][cIh;:
9ationFKNLA_U]GJIC
3shGRRUA]I[Tb?D
3velEJLUZZ_bEKbi
6 banCKKXDf[d]UY^
6banDNLWEd_g[f<b
6ingGOQSD]GZKc;F
4isFJJJ?f@aTX=Z
2eatHKJMVXZW@WDH
5edGKNT@]V]V[>C
5ingKSTVUY>a[FWM
5mentVTUTB8B<YDMb
5sHMQRD]@^UY@W
3eBHTK:hVjCg;B
3ndingVSSSVBZBYUTB
5sJNRT=^X_R]E[
2ialDIKP?hae?d8c
3ckVUVWV:V=Sh@;
5ortweetWQPQKC??HJJC
3edGKRRBjHbHB;g
5 toFKKTW]AbP^8Z
3llionXTPL_:^>QLc7
3pRRULbEAAD>ae
4 toWTRQLAUCGWWa
2oubleCHHI?deg?e7H
7shootingGLMKLNZXFWRX
2uckFRRVHZ_[Xe>A
3eGLHQ_X_aDd6?
3lyEJIH:^_cU@Tg
3mp<RLb<mcoLw0]
5 travelLQQTUKDKT@_[
3stJPWT8_=B[A^f
5edXVPIb==:[8hj
3thWTTWaD:;_JM?
2ySUMR]F>?SAia
3 andHPLSGYF_ST<b
4itVTLK;D>FbAfh
4toEKJNKeUeA^<X
3ingJISJHTB?UXB@
6 toJHKIHZ]?>aD7
3naUKKIY;XDSGR;
1snYWHUJ<:AE<^4
1uesdaySLPGX;b<Cab@
2nedUTRKB?<CQ>dZ
3ingKKJMA]ab@_@;
2rkishGRSV>caaGe<;
3nUVLUV@^2B[]2
4edHIHMB^Ce]XDY
4ingJLHKXYWVZ][D
4outFPQUV^RZVTBW
4sWUMU]@ZDSCEh
2torialZVSUX>=:_;ef
1vQJJK]<cBG[]Y
1weetPGFD]ZQ:D[G>
5sGFGF>cCgSX<:
2iceWIWI>SFC[<c@
3tterFEEERdJDC=T4
2oRTVJn^5EGI9~
1yHKJKIb_ZDZER
2peLQKTCVlZIj>;
4 ofHQLSTY]aT]BR
4dFSSWD][[Rh;=
3ingTMMMAJ]AR]R5
0uFEECVIEdGd<C
1.sIQTWAa<aKe:9
1berFJJKDWdcHb=b
4eatsHMONAaFaA_EW
1fcvegas113GUMLBZG[XZXC
1ghHKJKB_TZCaFE
2lyIKQLD_>KDG>[
1hGIJIE^XZEWBE
1iXVTSb8]9[V^g
1kKRWVScC@FWM<
2raineFMPTH_DcGd8I
1nJKQJDIGFDSJ[
2ableHKKNV]E^HFJY
6 toHKKNX[F^FFJY
2derLPSWJE@ATj9<
5 theTQJK]EeVAYGJ
5lyingGMSTDUEXIZHA
5servedSMUJF_@aKDVR
b populationsUMUJJZE^FIUK
6tandDTSZEcgeHj9[
a howIKKJJYZ[E[?^
btheVUST]E[AIUTV
bwhyVUTVc<F=_DZ>
aingURKKCAgJFcC9
asUSKLX9c?Faa@
7oodHSQTR[Y_JZ>K
2fortunatelyFHHGGbTbGc?I
2iqueWYUVd<DIb<Zo
3tJQRU?^G_HV==
4edILKL:SCHZf9<
6 statesLTQREK?EWZFC
3versalLTNU^S^[Dc;W
7eHRSTHYSWD]BC
2lessEQLSZb@ZGZ:Y
3imitedWTQT[CIDUMGb
3ockUTNOg;<?ZDXS
6edVTTR_??=Y<aZ
2necessaryGNLQTWGZUGE[
2tilOKJHXV>hEaWn
5 youGLMPCd<^H_9R
1pIDFE]81>QLgG
2 andSJJH>XId?BY2
4tFKMMAgDe@R@h
3forIKMJ>f>cSA;i
3inGJGLDaWdJh=X
3onWRRV]:IGW?cE
3theFKSQAgBcU^DG
4oSUVSHW_C^@aE
3withGJSS@g:cB__E
3yourHSQS>[ZaKZ?W
2comingVTSQV@F;YF^>
2dateRHGEXceBAYfb
6dIKMSEYDVY7mb
6sIJKNA[WaIdTJ
2gradeVLQKBX?[P>^K
2loadWSMJh>I9E?aj
6edWTSRX>?=XY_e
2setDSSW?cNbHj:]
1rUJHFb;eCA^JG
2lFKLNC[Z[G[AC
2sulaCDBG@hgbDI[I
6 kHKIRA[_TSS^:
7leDGFHH]cZ@c=_
1sBFDVXEoUAU0Y
2 aLKKJFITJ]@bJ
4ndELKSBcHeH];T
4tRRRJUFdAB@be
3forGQKKF][]AVGV
3inTTIK_CDGKAbp
3knowLJJJLZGRV?cC
3moreHKJJSU^WEKFU
3theLKTJ]@?DDBVZ
4oGIKJR_XZGZGb
3withIKKLVUIXKYG^
3yourKKLL=_D^[G[D
2aJKSQ<bbhU]Z<
3geVRNLZ=]>YBgZ
2dSQTJDC^C@IFI
3cXUSRb:e;DcVA
2eSQEU8Vc9MBY;
3 aOSPTW<eDEMA:
4forMLLL<XE_aYCJ
4ofHQQSL[LUNaQF
4theGTLSFb<cVBCh
6isTRNM=XJ^[=cK
3dFURX7e7f_@W6
4 toHMLS@f9b^?hC
3fulFTRWUag^]e:@
3lessHJJIKb[aCWCZ
3rCKUWIl;gZ]9n
4sY]XWdA=KT[e6
3sEQKU>^j]@n81
2ingKUIYCb_CJBCm
5 aHJJJI]A^TFE_
6theRSQLZIfG@^AZ
2ualJLPJWWaGAZF[
5lyGJIK:aajAW>>
1tilityXWUUG9@AY>X<
1xGTVW?^c_Pg6M
0vVJJIWDLERTVK
13TSSP[H@BV>ac
1alidHNLTE^H^H[@W
5ateHMNT?aZbG]<A
3leyLMLQA]@bbFQX
3uableKUTQX:cEB_BE
5tionHMPT;fBdY^GG
4eTVWU;K8Wa@>:
2nVKRKICHIF?b;
2ultWSQLJ;B>X=ae
1ectorUUTV]VBI]?Yh
2gasHLROJaA^UQDf
2hiclesENOUD_KbIb:D
2ntureUSTNUR@?H>ZV
2rificationVTQLg;A=F;fi
6ed^WRKq4<6]7eP
5yGKJL=e^j>F?Q
3sionJVSW=;eDPg?:
7 ofHLJME^W[@f=T
3yCDDH__XcAl>8
4 muchQSPL]ICGY=gc
5niceIJJJXK?eYGU>
1iaLZZY:^KQ;B_l
3 dmIRLMQTfW@[BS
2beVURTCJ>ZX@b<
4sKLSLCaBbV>a?
2ceYKXH@9@3H9cf
3timEQLUFaFaJe:Y
6sFRPUD^Z]Tf:A
4oryVTVT_;C:Y>ga
2deoXYEUo.2WEfc2
5 isGQLRL]e_EfB_
6ofHMSSFaKWE[DC
7nJSSV;gbdZe=Y
6toIKQMAbEYIcFX
5s]XURu/Y9UJb1
2ewRYMT=?_^GeAE
4edFIIHBdZ_Bg8H
4sDDB>EEpZ7h3a
2olenceFPLUDa]aZg=F
2pVNIJ]FZAI_Ta
2ralXWQUe<@<[B^;
3giniaHLMRB_R[O]DD
3tualXTUSYB?;YAW?
3usWTUR^DBB[Kea
2saIJJHE^cY@ZDC
3ionQVVUBCZJJYF>
4tRXIV[5edc;gF
5edTPSN^DXBEIXc
5sGNNSH^b]QbFD
3ualJTRU<Zd[IYGA
6izationSQPUMGTUZQ<b
1oiceZUMEf;]4>5ne
5sGIJHB^X_A]>[
2lumeXTQQd@]=DHa<
4nteersUMVJ[AC<GE^[
2teLQHU<c[_c<[k
4 forVRJIBKeYNC@j
4rHQPUG[M^Ja9G
5sFPQTC_U[Ia;@
3ingHNPU?_dc]d;@
1pKKWIBd?ED<EX
1sIWUX9b7ZX?]3
0wSITHFFc>WII<
1aitGFMCAJdDRWeG
4 forIIKJ?YiQV_C8
5toGLUQ<eC]TFFa
4ingJGCD]<hF;ET?
7 forIKHHK_cZ?SeB
2keKKKTTTZ^@_W=
3ingFJHJDc<dU^=Z
2lkSOKRIMGBD_]T
4 awayOLKKHbAZEV_I
4edJJRJ@YUZdUH;
4ingJLVMD]@VJBDL
3lIRTW?acXY^C6
4 streetINLUI[bZN_C>
4et]XLI^2AGa1l<
6sVTRQLBXEGEWV
3martVRPNVB_FMGS;
2nnaRHFG]Hj>EhF;
3tNKDFo^hBUC;B
4 aJMLJDW^_RdA_
5itIKJMGYU]G^DY
5theVLLMb?>JQ>f=
6oWQIGj4:EQ2Ef
5youQMMMJVYIX^>B
4edSJLJA<b8CaCH
6 toWQUQIEZ:SXXD
4ingJKKNK^DNIV=H
4sMUUTH]>C[dNa
5 toVVTVcC:@XWXY
2rJLIQ=:VZV]D[
3ningLSLUIdd[DGMa
4sGQQTA^Z[Ud==
3sIKLKEaGWI_FA
4hGMLS@e^eE^?@
2sB?XG2edKDmA<
3 aMINT?[_TYbBB
5nWTRR_:T>KX^<
4inVMRJb@IAU>jA
4justIKRLAaIZWR_b
4neverGNMRF_R^Y[EV
4soGKLJFeL_<_CX
4theLPKRXKC[VD;F
3hingtonINQQEWYSHa>B
3n'tFRKV@HbVAq85
3teFLQR=^IbJd;Z
2tchZZCKr2CHZDfB
5 myXSQPf=KDXY[@
6theHMJR:j9fX^Cf
5edWLSQAD]HV9f@
5ingFEEE@Xic8d9[
8 theKJJITPYXEZJ@
3erWLLI5WECE:^1
2veGPSUBeDg[^=^
2yILRT=W9F^dH=
3 iVTVSWK<<[;i>
4ofHMJKFVK^JY<a
4toUXTV[baCcagX
4youWRLKX7g@GYI[
3sKUTXKD@baT?>
4 toJNLTYUB]ZACD
1eGEJF4H]<@iYB
2 allFLIPLeIa:aD_
4ppreciateJMMMBYZ[T^FF
4reUWUN=?:@bbR^
3canCGGITo]i[UGA
6'tHPRUDbB]Q[FZ
4ouldQRJLK?h?KUE;
3doTKLIS?BSF^?A
5n'tGMQSB_[^ZQBI
3getGJJKDjUf?l9H
3hadHJIHTa^_WaYd
5veFSHTA?iAF_4]
3justGJKLaYDW^U<g
3knowELIM[V_]Am7a
3loveMUSV@H>M_Va]
3mustHMMSUZCWY_@b
3needDNSX=f_cSgCV
3seeGLLTTcEbF_A^
4houldTSSVUJDRUaC?
3wantGQMSRcDeYa9d
4ereTHSGR@T@BAcA
4illTPWQS=<?HFY6
2'dFKINJ^Z]TQUZ
4 likeHKLLF[I]LQTV
6oveHNMMN_H]TYG_
3llUUHJa;]>KDYB
5 beKSKSKTU_ZXGX
3reWLKFdY@Z=ZdE
5 hereFJKKNY_a@E^Z
6notMIIIZ];FW:T_
6sorryGKKKGWKZAVDH
3veRUUIbMB=B:FB
2althWU]T7E@ZY>E?
6 reportGQMUWbH_[UDA
3ponHRPUKY^[Hd@?
3rQPMPU@ICUbC:
4ingIKQJ?cV^[XRU
3therVRUVYD;CYA]A
2bW^VX_?8Ff3eY
3 appELTT<cIaYVG?
33WURLa7VFIGc8
3castSZLHeB>K]=h5
3siteY]XZ[;6Bb2I=
7sXWQV]D7Aa;dW
2ddingWWUJh5@:_8ej
3nesdayGKIHBcFgGNZW
2ekXV[Sd5@D]@jt
4endTRWGYEDF[Ab;
4lyLQNR@d9d]:Wb
4sVTXTG^9=[:el
2f2014EMUUMgZ[]^Pe
2ighsFEKD<fCWDeY=
5tRTVWXI6FU>bG
3rdEIII=bj_@i??
2lcomeLITHGZ@?A]b6
7 toLMNR@U_W=ZW:
3lGDFB=bjA?Y]X
4 doneGGKHW]>[K@Y]
4nessVRTKIJRMF@d@
4sHHGHI[aXBbT[
2ntFKVX8g_e^8Y<
4 toGKKPVbZaEDDe
2reDEIT8f_a@j37
2stIISLJ]IYGXB[
4 bankGJJJW[WYFXA]
4ernCMMU>e^dDm6>
1haleGMKSWZCYWYWD
3tGIBKCRIKae@4
4 aBBEB;plg;n:^
6nGLLRA^LaAg;I
6re[WTUb2<;X9^B
5canWTSSFQLMX^E<
5doVVTVZ1>=MG_E
5goingKNMSF[J^T[AK
5happenedKKKJSMXWU^DG
bsHRMUL_RZ]a@C
5iWNWSW>e=KHf[
6'mUMUNI[TH_KaI
6fISPTIJNVGZ?<
6sSVLVc>9FR?W:
6t[VSUf1C>ZBX4
5makesXTMIA>b:KX_7
5shouldXVTUa9X>Y@V:
5theCHHN:mXlcKSe
8yTUUT_>=;X>dJ
6oXTSM_6C>Y>i8
5weHNPSIZ=a]SBe
6ouldHNLR<bDcGFCc
5youXWTVb1Y=X>_1
8'reHRRSD[W[K[GU
8rHGHGJ_?d_>Z_
4everWUMM^=_8UW>6
4sappVVRVJL]]X]EI
2eelIPLTX]C[]]DW
3nADIX9dXJCt_W
4 aGRQUFZVZIb=W
5heRJLHKCeBG]C>
5iUIKL?g]T[Yg@
6'mHIIKWZ][AHTi
6tFJKLAfBcNSHE
5theKRQNFVQ@XCF^
8reIHHFLZbY>WC]
8yGMPTXV@^XNEa
5weRLQJDDFKB_AD
6illHKKKI]a]D[BU
5youFKISEjDJ^ZHF
8'reFNPSBeEc]^?^
8rFLQT=c__Rd@;
4everHJJI?ZZ_WZBf
3reJTFG[dC[D^ie
5 doSOMK?YgBB^E=
6iNQRR_a?HaWLI
7sJKJICXYTBYJD
7tWRPMcB?8U<gB
6theIJKJ^]DMIJNf
7oWSRTVCLVF>YK
6weMQTQ^[WHXDe]
6youVTLMe@E>Z?]c
5verVSSSX;D=SAZR
3therIQKR[GIa[ZCF
2ichFILU:n7cUH@Y
5 isVTSS>S7Ea>Y5
3leIHKG>ZI^Fd86
5 theYSMMJ=B<]=g8
3teNPJJFE]_VV?W
2oECIEXck=Z9:5
3 areGLQRFMZ[]YA^
4canHKKI]IVRGGWL
4hasSUUWZ=G@T[BI
6veEIIJ@eWdB<Ih
4isMHGE?TE[@YKd
4wantsWURMeF;;T@bc
6sGMLR[ISWU_;b
3everWSORd;JD[Za>
3leRETD6>XMC]Y0
3seFNLSD[W_Ha;C
2yBE?SG=t<Bm57
3 areHJJICbe_HU@D
4didGJJKBb_bA^Aa
5oEKJMBc]b@g8b
6esGHHGAcbb?c>Z
4iRSUU@HEG^GWG
5sEIIQY^][Uf?]
5tLKMSF^@]W@Ii
4notSSQRW<<>]@_=
4theMSRUFIaHCXD;
7yWSSLe9B;T=eI
4wouldHLLKG^XYEXD[
4youRUSVRFA@]QCA
1ifeVQKL^;f;HKc6
3iIKKJYIFZA<GX
2ldEUWZ>bK[Sg;T
3lHKSUeKdN]aG5
4 alwaysGLMQI_^]E[?_
5beTUVTKD68L8[j
5doLKLICE_B>ZDF
5getRKJH^UVUZcB?
5makeFLINDaXbYf7b
5neverDKLU<jfdFj8a
6otRJQIDHXCCbC;
5takeIRNSIc@]bW7k
4ingVKRJXECES>_J
2n[WNQi8?3g@cF
3dowIRKVD]HWDi;_
6sFUTXE_XWIe9T
7 0HRPVG^V]G_GG
3nerZUKLc;F:_@]@
6sYTMKi7^=ZFd@
4ingJFFE<hBh=XB@
3sIJUJ6c;^KCHB
3terEQNVHf>kXe5?
2redHKKQIYY_EaBI
2shFEGEBCk@?[F6
4 iKJKI]I^U@^EF
4ingCFFFCiBf3aGW
2tHJIJSZS[CWE_
3chGLKMF]V^ASGF
3hV[VL82=V[Ygg
4 $0INLRL]CZ_J=G
50SPVTFY<@@BeP
5aSUTWAUD9Wb]d
6iITSTKYV[VHXC
6llSNLJBEPKZGV=
6nLMPKc?YGSEZA
5herIQNUQZ^YG]?[
5itXJRHb6V:VKa<
5meJHGGGSba=W8e
6yGGPI@_Yd?cCQ
5noRKRKZS9ITEZ^
5ourILNSW^f[EcZ?
5peopleSJII^Y8BB=]K
5sameFGHGIb_]?bBA
6omeRSRSGAWJ^YJ@
5thatJKKJIY^SURJb
7eRJIFDij>]hE8
8irMTPUHEZUM<Kh
8mURTTJPYE_LbH
7isITUW9eEdd7aW
6ickerPPLLH[^]XXY=
5usHIII?aFdEUW^
5whatWTMQC=A=GC_7
5youEJJIBiG]=PDa
8rGIIHAj_lD[9F
4drawalsYTPP^=TJUWYB
4inSUXY]4c=ITY?
4outHHJP1_?WX]e?
7 aJISMBa[Y@JAW
8theYTTTU6I8]Af:
2zardMKIJXV@XZ@bc
6 ofOJHHWYLXKF[^
1lXWNMl6[8[SZ>
1oahEJKK?gZdECGC
2manDGFF8__eIm>S
3enGGJMFUfIGc14
5 inWKRIGAVEITLG
2nWFWF4B5][UX,
3'tFTTY5_bY^_]U
3derFHGIKbdbSdBd
6fulGEIC9dhaAYG?
6ingIKJKLZHZEUTa
3tFJJKAcY_CU?Y
2odsHJJII_ZaC^>H
2rdQLKRE;fD]d>6
4pressTVTU[>;@]EaU
4sDKIYXfegXl>Y
3kVVUJW?C<X>=7
4 andKJIH>HaFFEVM
5forHTUU9bHdCZEf
5inUUVUV@a:aYS9
6sYLSKQ;U:JJL4
5onXTRSe:>?^Td7
5togetherVKSIRCJDPGcU
5withWTVUbU<Gc4g<
4edWQWL<9@4?=g/
5rsCJQW@iadRn8<
4flowsKPRRAb>YRDWj
5orceVUSJ_<<@UMRc
4ingVTUICJa<B@^8
7 onTJVP;DAB^@[G
8withUTRKFCIIUDI=
4sZXXW?7X7Z6e?
5hopZVUHd6X4SDbR
8sVTQL[@aBIbG;
3ldIVUX9<>HQqE4
5 isKTTWAD[N[JVE
6ofRSQVf9<G]CS=
5sGLLUK^UZI_DJ
5wideJPWRZZK?WKFK
3riedFLKLR_[]D]=g
3seBHIL<iWiCi6_
4tCHJP>gifWh;9
3thTWLV<?<Vg:b4
5 itWPPKZ<;=K=j>
2uldFBBA@GljWd;;
5 beJFEDAb^eYZZU
6haveGHHHP]_cCa<_
6likeWMMJUS]L]V[H
7oveULKKLCE[YJWW
6youTTSWPXBe_:[_
5'veEIHH@f_d@f:^
5n'tEIMI8c]aF_=D
2wADFD6ksk9c0]
1riteVVYVs2>Aa?kW
5 aRSUS>F[EE[[9
5rVKJIEAIXRH^2
6sURIMT:>BRa?E
4ingWYX[<2:Cb[K2
4tenFTQZ?c<abL^g
7 inHOMUH]L^XJD[
2ongCHGM?as[?v3;
5 withFHGFBah^?^M@
3teZVWXW8A:XDfC
1sjGRMVPcFaZPAA
3 wealthGQMUYbS_[WE@
1tfDGFIAgpbCh4>
1w2FIJJ?eif<[FV
0xQMIKF^bJPDD9
1boxTKIIIIMF]IF^
1dUJTFD>^APBA>
1xHJJHQb]YBTHZ
0yWKKH?=^EH[^9
1'allQFDB:__HD^F5
1aIJSI7[fHL_?D
2llJIIGL^lVTeV=
2yVRML_ESBY@_d
1cWJIGJB;>@:[>
1eaHJIIJXaZC_@G
3hLHGEI8[ABE;9
3rHFZM9E[SEg7a
4 ofTILIGKWFCBb^
6ldTRRUaGDY[DFE
4sLLYV9JlIHSY:
5 agoLTVW?[fBY]H=
6ofYUJU=??H^]a:
7ldTLKI^GZDGAUB
2llowGJJIC_X]AcCA
2sKEGE?SgC<Wb<
3 iGKILRbXcI^Xe
3allwomen<FB_CqUfB~)b
b becauseCTR[RdPfJm9Z
cisHMORLZSYSa>]
3terdayLHXG=R=TVAcD
2tBHUX=^lgAQX=
1ieldKTTUC_c^HXM>
1oUGECh;Y<H?]=
2rkFQLU?]d^Ef7A
2uIGDET;e<ED=<
3 aKRII9B>_BCBa
5bleILMME[ZZHWFV
5llUILHaNEEDBd?
6soUMMK[DCFZG]:
5ndGKKKQ_ZZEaVa
5reACEC;lek>_/k
5skYTTSU:@LX@d7
5tVSLMgDFDVHaB
4buildHMQUCbBbQ<bf
4canZYSWqEG:Z<iG
7'tKTTXUGWaRBHC
5ouldXQLKiAc<C:c6
4didn'tHMNRC^JYIM>Y
5mIMMMFZSTJMST
5oTLRU]Z>Z??eE
6n'tWSUW^:W;GEJ4
4everGNPTFbD]YM?b
4feelTLLLa?[:TW^C
5indOIJIPXHT@VLK
5orGGRGBCW@BaK<
5romPLSSAE_CFaA9
4getFIKS9dAeD[:?
5otJKJL@ZI_FWLE
5uysVLPIW?VCDX?8
4hadKLJL[AWJAKEG
6veTQUWE?8Aa[HV
8n'tRTSUUVDXY@]L
5elpLQRSDVFGZ_Sc
4inVTJLe8B@Y[C[
4justEKKT@dbbAg8f
4knowTNVX=YW<ZL^9
4learnISRVE^UaYb?E
5ike[VLLh6?6d=e2
5ookMMLLGOYZFa>F
4makeYVRMf7=<S<bB
6yVPKLEGBUW_J?
5ightJQQWA[DZU]F<
5ustGONR@b_^ZcBH
4needSTIMXHd[VYC:
4onNPJIa>ZQXaBI
4pleasePLLLFdBUZIY=
4seeJKRIDS^IJGaa
6ndJLMODYY[BYBV
5houldRTSXZ@X;]]8e
5oINSQCK]WIAGB
5tillTNTRbDY9WA_b
4takeHRNQHZAYXFTb
5ellHSSVH[I[W_=b
5hereWTQQcA=<];cG
6inkWSLS]8^=fFB7
5oLHUIAjeWLZ<V
5ryGKKKE[_[@YCF
4useTKJHZV?VVC][
6ingHKKJI[[XBUDM
4wantZWWKe@[G=2^;
5ereGNKQIcVZB[D^
5illVURTf89CWCE;
6shTTSU[<DCXHY=
6thKJLILRCKUIWI
5on'tSTTVEXXGXQW@
6uldRRSQ@]bVH^FC
3'dJLIHE[F[FSWb
5 likeURQLZ:DB[IY>
4llSWRY^:AOaR;@
4reNTEVgLb@EY_6
6 aWUQTf;[<]VH>
7doingUQML[U^BMUY8
7notTSQRC?_IJ[M6
4veUWKWCFFGX]F:
6 beenWTKLL<VCXUYC
3ngYRVIQ0@=H^T>
3rKWBW^bl;VC;i
4 accountEKLMBd^bGES]
5businessVTQS[>^CG^G<
5companyGLMRE[JZSJGD
5dmDMML<eec;VE;
5emailFKLM@^[]CXB>
5favoriteSQKJXFC?ZC[]
6eedbackGPLKE[BZX?_J
6irstGLKKAYX]Z]AC
5jobDKKK=efdPi6Q
5lifeMRPSV;ICcF??
5orderIRQQFXC[YDVT
6wn[WULh7^/F@]7
5teamHLJIGiDfZ[Hg
6imeJRQS]AF[J^?8
5wayGJJIJ[WXIZAH
6ebsiteHLKL?[C^S;^J
4sWTQSIAEBXKdE
5elfEPMV=[_eRf7>
3thVNRLEGWIZWWH
4ubeYXFEf1bDQZT3
1rsURTS^?T=^G]R
0zeroUWQTS:f?]dU7
1kXTOOf8V=FLc_
1oneJLMKJ^>ME@Xc
`;
