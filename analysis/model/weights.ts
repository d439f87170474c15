/** Learnt by `npm run train`; not to be edited by hand. README, "The rating", says from what and how. */

/** Log-odds of a draft in which nothing is found. */
export const OFFSET = -0.834;

/** Log-odds that a site adds where it is known. */
export const SITE_OFFSETS: Readonly<Record<string, number>> = {
  x: 0.029,
  linkedin: -0.315,
};

/** Sums of promotion, broadcast and sharing in a draft in which nothing is found, less that of conversation. */
export const KIND_BIASES: readonly number[] = [-0.542, -0.645, -0.432];

/** What the square of each unit adds to the log-odds of the score, and to promotion, broadcast and sharing. */
export const UNITS: readonly (readonly number[])[] = [
  [-0.004422, -0.004775, -0.003888, -0.0003953],
  [-0.006812, -0.008183, -0.004815, -0.0004117],
  [-0.003722, -0.005087, -0.002936, -0.0001319],
  [-0.003094, -0.003161, -0.002276, 0.0004473],
  [0.008061, 0.01333, 0.007957, 0.001785],
  [-0.01034, -0.0273, -0.01309, -0.02487],
  [-0.004525, -0.005402, -0.002963, 0.0008656],
  [-0.004587, -0.005496, -0.004522, -0.002413],
];

/** Term, thousandths of the same four by itself, and a sign for what it adds to each unit: see `weight-code.ts`. */
export const TERMS = `
cue:answers-request -200 0 0 0
cue:boilerplate 17 27 7 -6
cue:brand-intro 359 26 26 2
cue:brand-voice 25 -32 19 -4
cue:call-to-action 827 800 125 134
cue:capitals 172 122 -130 7
cue:closing-question -388 -221 -130 -149
cue:company-news 318 196 329 -49
cue:compliment-link 435 0 0 0
cue:congratulate -374 -239 -157 -246
cue:credit-others -173 -66 8 56
cue:delight -222 -41 -15 -57
cue:discount 905 188 -12 -109
cue:empathy -390 -171 -169 -217
cue:event-invite 751 248 -29 -74
cue:exclamations 381 166 96 36
cue:flatter-then-sell 350 41 2 4
cue:follow-bait 912 339 49 67
cue:generic-reply 75 0 0 0
cue:guru-talk 735 147 0 -4
cue:help -652 -313 -271 -320
cue:honest-automation -200 0 0 0
cue:humblebrag 720 67 456 -145
cue:humbled-link 199 2 28 -16
cue:invitation -91 -84 -64 -132
cue:launch 553 329 138 -76
cue:lead-magnet 647 99 -11 18
cue:link-push 41 104 110 12
cue:me-me-me 152 39 39 26
cue:milestone 446 122 72 -47
cue:monologue 269 20 56 -13
cue:new-customers 331 42 13 39
cue:no-value 774 893 206 162
cue:no-way-in 369 456 83 98
cue:off-topic 150 0 0 0
cue:offer 338 234 115 110
cue:personal-news -187 -135 122 -161
cue:picks-up -150 0 0 0
cue:placeholder 493 62 28 53
cue:praise-returned -200 0 0 0
cue:price 247 41 -23 16
cue:product-copy 613 488 129 126
cue:robot-thanks 294 -12 4 -14
cue:sales-in-reply 483 15 -5 -1
cue:sales-signals 457 351 56 37
cue:self-praise 649 122 64 7
cue:soft-close -579 -1 9 -4
cue:solve-first 200 0 0 0
cue:stacked-asks 174 15 -7 -22
cue:stacked-orders 110 3 8 7
cue:tagged-answer -200 0 0 0
cue:thanks-by-name -393 -299 -124 -316
cue:urgency 886 105 -10 -15
cue:value -159 40 -4 240
mark:answers -1292 -2385 -2446 -2873 5s@67!i%
mark:bar -63 480 506 657 i1[m?L46
mark:bullet -57 -249 203 155 ZfefBDr?
mark:bullet-emoji -93 44 227 211 G^FiDUcb
mark:capitals 52 -235 -214 -590 >BTb]>t4
mark:dot-mention -178 -556 -469 -571 8Xd::4aK
mark:dots -43 -117 -81 -168 =DZ[][X:
mark:emoji-1 46 -42 22 -146 YhF_A8F=
mark:emoji-3 67 236 -14 -82 l@YSY?AU
mark:emoji-6 -81 159 95 158 TB^m>DZ@
mark:emoji-© 245 82 36 -68 l<?1iZfH
mark:emoji-® 143 -52 190 -123 [Z?1HRaY
mark:emoji-™ 90 -18 81 -113 GED;aJaC
mark:emoji-⏰ 52 11 3 2 DJR^WQSB
mark:emoji-⏳ 54 59 41 1 NDGA[USK
mark:emoji-☕ -24 -21 -57 -62 WSAEaEB@
mark:emoji-☺ -50 12 162 34 Z@GLI^DX
mark:emoji-♀ -27 -16 -15 -35 BDBH[EKX
mark:emoji-♂ -202 -124 -103 -106 d[ah9Y7Y
mark:emoji-♥ 23 -94 -108 -192 ;bMmhE>.
mark:emoji-♻ -146 -84 -12 109 mHD]:Hfi
mark:emoji-⚠ 127 79 26 79 LBF<c]EF
mark:emoji-⚡ 105 10 0 -7 YI]<GKLB
mark:emoji-✅ 176 120 6 121 7eH1iCD;
mark:emoji-✌ -117 257 56 668 Xmk}bl:h
mark:emoji-✔ 56 1 11 -37 AVZdRL@D
mark:emoji-✨ 117 107 253 44 =BX^_?e[
mark:emoji-❄ -44 17 33 34 HSAHKS_Y
mark:emoji-❌ 144 29 11 -5 VLV>^IUR
mark:emoji-❤ -52 -22 39 7 4f^mXBD4
mark:emoji-➕ -83 4 -4 4 eRCDBP]]
mark:emoji-🌍 -80 32 -5 2 aJdfAD>B
mark:emoji-🌐 -18 16 4 -2 EMNVEHKE
mark:emoji-🌟 -28 112 -72 -12 ?^]a]AA@
mark:emoji-🌯 81 -16 59 -45 IAUB^T]Z
mark:emoji-🎁 238 147 30 13 ?@Y^JYcY
mark:emoji-🎃 56 71 48 96 ;hi@9Dbd
mark:emoji-🎉 10 -17 113 -16 >W6FI=^>
mark:emoji-🎯 -50 11 -9 13 aLEH>LH]
mark:emoji-🏆 130 112 18 34 DG^E^UXe
mark:emoji-👀 -24 31 81 41 X>@A=UWc
mark:emoji-👇 317 48 177 295 dB>/e]lh
mark:emoji-👉 251 218 0 76 =JcffZ=K
mark:emoji-👋 -20 20 49 159 ZUY]E^[Z
mark:emoji-👌 -190 14 17 58 BGeTGBBA
mark:emoji-👍 -100 -56 -82 -64 _Y]<@IbI
mark:emoji-👏 -343 -176 -75 -84 EgKk:=IJ
mark:emoji-👻 281 104 178 55 YA>7h]hi
mark:emoji-💀 -68 -173 -177 -310 GWcB?TB>
mark:emoji-💎 101 36 -14 34 @WZi^VPG
mark:emoji-💡 -132 16 3 -8 @aejUR@E
mark:emoji-💥 67 171 169 390 g?Sba_9X
mark:emoji-💪 -102 -18 5 38 HXWh<D]S
mark:emoji-💯 -28 26 3 77 VAbi?W;:
mark:emoji-💰 129 93 34 25 ^?GbQ[C>
mark:emoji-💸 12 -19 -12 33 GYA]GLJL
mark:emoji-💼 -18 23 -26 8 RSEDWHDI
mark:emoji-📈 104 -49 -106 -93 ^DB>IXWZ
mark:emoji-📊 104 106 -29 6 c_FCZQfb
mark:emoji-📌 330 5 35 86 l42.aIkT
mark:emoji-📍 -106 61 -67 14 _HG[>K]a
mark:emoji-📖 -146 24 0 -17 cXUeANI]
mark:emoji-📩 122 69 -13 33 _II9]X]L
mark:emoji-📱 129 30 -17 -23 8DSIDJWA
mark:emoji-🔁 212 97 20 17 DGG:aY]d
mark:emoji-🔔 95 17 -3 -1 CPIgbLY<
mark:emoji-🔗 178 159 -65 -53 cAI9kZIH
mark:emoji-🔥 224 -2 -173 -168 <ZbakK]D
mark:emoji-🔹 -134 15 16 108 cYFcBJJb
mark:emoji-😀 -156 -81 34 -53 @SYe>FJJ
mark:emoji-😂 28 12 -133 -112 5GU=WE@=
mark:emoji-😃 -34 13 19 37 EM^gCQD>
mark:emoji-😄 95 1 8 49 YAGW[][b
mark:emoji-😅 -326 -174 -64 -122 [nk{6E3k
mark:emoji-😉 56 98 -104 -19 EZWLfRFD
mark:emoji-😊 -21 -136 -146 -92 Yfeo@YUb
mark:emoji-😋 32 -1 -5 -8 CWF]TGYF
mark:emoji-😍 -266 -72 -53 -19 EfBd9@:8
mark:emoji-😎 41 58 237 123 cjHZTEea
mark:emoji-😑 -156 -27 -16 -13 KFEL?EWL
mark:emoji-😒 -212 -62 -45 -5 ZH_CBEXT
mark:emoji-😔 19 14 19 29 MJQDEZ]J
mark:emoji-😘 -165 -75 -50 -40 RYVdCF;?
mark:emoji-😜 -40 8 93 -40 BDEBFHTB
mark:emoji-😡 -135 -57 -33 -56 YVM:@T]F
mark:emoji-😢 28 67 -42 -4 IIX<KQWg
mark:emoji-😤 47 24 18 -3 ZIF;ITdD
mark:emoji-😩 -133 23 98 41 aPG<BXH[
mark:emoji-😬 -142 -68 -69 -106 I_]ZGYBY
mark:emoji-😭 -126 -50 34 -74 VC8??[DV
mark:emoji-😱 -209 8 43 125 bYci7V?I
mark:emoji-😳 -197 18 37 72 ZdCG<O<Z
mark:emoji-🙂 31 71 133 34 3^V9[AYE
mark:emoji-🙃 142 -11 71 -109 aV:6cGiX
mark:emoji-🙄 -163 -46 -70 -43 F]PU@G@M
mark:emoji-🙌 88 138 70 39 =XYfcPBC
mark:emoji-🙏 96 -83 -25 -209 9ENFhEB1
mark:emoji-🚀 276 223 180 -14 DHXC[Gd<
mark:emoji-🚨 131 38 -1 59 KUK:]Sa[
mark:emoji-🤔 -107 -21 -147 -41 :bE4AB;=
mark:emoji-🤖 49 31 53 -57 h>JABR@[
mark:emoji-🤗 -63 -69 -69 -97 ?J[<XF>:
mark:emoji-🤝 24 12 40 -1 _RW]WV^_
mark:emoji-🤣 -144 -55 -58 -25 =Ia=:ABB
mark:emoji-🤦 -119 -38 -3 1 _BEdEDA=
mark:emoji-🤯 173 63 106 -21 dDD?hNaK
mark:emoji-🤷 -167 -108 -110 -101 9ebh@U8A
mark:emoji-🧠 -16 47 -13 34 aRAaHVQd
mark:emoji-🫶 -210 -102 -94 -126 A^dfCC@9
mark:exclamation-1 85 -150 -44 -453 d;GW^B^4
mark:exclamation-2 249 196 134 -160 R<0<];nc
mark:exclamation-4 68 -19 43 -97 SEhhCYBl
mark:exclamation-run -46 69 42 -129 Zk:Ch[>@
mark:hashtag-1 389 307 482 169 b<?dIffq
mark:hashtag-2 41 385 360 295 kU]W@Ido
mark:hashtag-4 126 295 431 75 al3>AAFa
mark:hashtag-7 265 407 152 -125 Ha>9I[c^
mark:hashtag-dense -52 -106 294 227 fH:q?amh
mark:link-1 441 629 411 397 f0E^b^RY
mark:link-2 519 684 616 234 Ge/.^Gqq
mark:link-4 187 111 14 166 Z].B?@dm
mark:link-answer 27 -716 -319 -789 C<7/>jpk
mark:link-colon 110 239 66 79 YHjLL>nd
mark:link-dense 75 167 -210 -152 r'pDk^86
mark:link-end 85 80 308 178 ^1jG__=^
mark:link-first 844 796 54 346 ra0/tEk~
mark:link-pointed 155 243 178 184 Ae>:VJXg
mark:mention-1 209 -198 -360 -759 V=<(CS[7
mark:mention-3 83 -222 -285 -486 AJ_,:@j;
mark:money 119 326 146 409 ZVJFcfgu
mark:quotation -292 92 34 678 ]b[l[^/>
mark:site-blog -38 4 -18 25 JGWLBFXG
mark:site-code -239 -214 -137 -77 lWgi5U9]
mark:site-form 463 256 57 13 ]A7.sCmo
mark:site-music 201 84 -21 -47 HbT;nCjk
mark:site-shop 455 260 -47 -136 VY@.rFeF
mark:site-short -581 -728 110 113 j.Vg:d:.
mark:site-social 563 586 172 309 mm0*pSat
mark:site-video 284 335 2 220 kX:.[[ne
mark:telephone 211 114 -107 -234 bF1-D:qT
mark:ticker 920 820 -67 81 m?4*tZeq
mark:via -286 -211 -43 324 mcb2AW8a
style:ends-dots -219 -49 -142 -3 0ePgW>?'
style:ends-open -34 196 -43 160 >>Wk[LWD
style:first-link 137 258 -292 28 FF6_?^cC
style:headline -188 295 326 746 eRXbA[?i
style:i -209 -478 -85 -544 @TY0XF;C
style:i-dense -461 -646 7 -946 5j9Fc:.)
style:i-to-you 56 17 -398 -95 E:RbF?f:
style:it -15 -65 -62 -54 HW=F[W>[
style:it-dense -341 -415 -536 -366 #ch^UX7D
style:lines-2 -221 -57 -17 485 >nwtdIYj
style:lines-6 -27 159 329 782 ?a>fGaSb
style:lines-short -131 22 273 278 AIr]Wh/i
style:log-words -155 164 172 276 9_=cZCC^
style:my 15 -110 158 -163 l;A^R>^;
style:my-dense -333 -162 -288 -587 <SkrZEC,
style:no-capitals -211 -324 -24 -243 2GoiiAe0
style:no-first -517 -34 -290 287 >g7{dZ<,
style:nobody -600 -177 -186 316 :cnng^2+
style:nobody-link 325 303 723 172 p6>I_a<c
style:opens-gerund 6 103 367 131 iDilaBMg
style:opens-i -249 -438 -107 -201 @ic6daID
style:opens-it -361 -432 -167 -88 6dSm[J</
style:opens-my -240 -216 37 -205 Jb@t]A8a
style:opens-name -509 -1132 -957 -1416 /]n.2Xf4
style:opens-our -172 -209 190 -189 fX^iV@^c
style:opens-small -121 -424 -393 -786 4R_1eZ:7
style:opens-they -258 -166 -110 -94 4e@t9F:>
style:opens-we -76 -285 91 -547 I?g-CC:7
style:opens-you -416 -490 -346 -158 0aZlA<,/
style:opens-your -49 86 -14 115 ;]joHDe<
style:our -52 34 136 -110 aba[PXqU
style:our-dense -189 -150 67 -119 bRcK@AGZ
style:our-link 145 195 25 -314 a>1:ZC_<
style:question 108 -80 -288 -111 m]g8YF]?
style:question-first -47 -105 -482 -190 XcZ/TLn7
style:question-last -393 -537 4 -489 >U[kAC^F
style:questions -172 -315 -287 -507 agf,X_r5
style:sentences-long -99 -92 146 73 eh^m[G=a
style:sentences-short -282 -289 -273 -328 c]pcqX:)
style:tag-Adjective -354 -62 -109 131 7]^V_A8W
style:tag-Adverb -155 -38 -110 87 5_mXb=A@
style:tag-Gerund -143 124 361 332 d^hZW@;e
style:tag-Money 77 129 213 100 <YX^aY_j
style:tag-Organization 82 308 237 203 <Bi=UC_c
style:tag-Percent 1 120 35 101 ZA_ZJbF]
style:tag-Person 82 308 237 203 9JR7[DTZ
style:tag-ProperNoun 82 308 237 203 FHb@YBN^
style:they -203 -207 -389 105 DYY_H^?W
style:they-dense -456 -603 -477 -465 1nlrB<6.
style:title-case 47 499 507 716 >:<dHdcj
style:we 88 62 60 -194 ?IA^aIVX
style:we-dense -431 -336 -260 -306 0kqg<=.4
style:we-to-you 80 -96 -276 -358 =B6C_WlA
style:words-10 96 133 237 125 Vb<UNTCg
style:words-120 30 452 415 637 D@:gf?]a
style:words-15 217 237 152 102 l]e<HaLg
style:words-20 287 430 249 366 nWY9FaHL
style:words-200 122 373 437 518 kCae^hfd
style:words-3 -247 88 56 263 :deV_BF]
style:words-30 396 638 394 338 pD?<S^=a
style:words-45 258 403 473 525 hJ1_]Wfg
style:words-6 -119 95 263 216 :ZaS_A>i
style:words-70 110 394 806 576 mbA9DAl^
style:you 9 19 -267 -95 hcCp^Be9
style:you-dense -411 -396 -640 -431 9l:GG?!+
style:your 69 164 -355 118 :=[cEWK[
style:your-dense -109 182 -342 43 :XjrY?1;
`;

/** How many letters are those of the word before, the others, and signs for the same four and for the units. */
export const WORDS = `
0$0W]Z]=iAH]]k_
2 billionIQTWd;WQQYJU
3forTUIIDoASHA?f
3inJVUVAWiZCXEQ
3millionGQTWjcnU@E]c
3toFMQU=L=X@]Fh
00]^]Vi_d<HYVF
1 0HEEB@Z[@?<G8
2andQVTSZcakEZY=
3tKGHEhg^>>Ad8
2billionGGGE7gbhIB5=
2daysXYTOJ?g1KReU
2forJHUGd]ccVHA^
2goldUDCD@^f^DIdh
2hoursTQEKAc@E_LD=
2inNIKT@X4=WFki
3sSYTXEA5=VEc^
2millionXNSG;c:_ZHX:
4nWRHG_E>+eKWH
5sRRJIBI;6cF<C
5utesJUSK9c?fV?A6
3onthsHSJMbH@m;Z<V
4reUMII=Gi[gKJ6
2ofTVZVm9])fE<Q
3nOUMI=[l^ATCE
2palestiniansFNMT<VhcIMAA
3eopleZVSHX@:?igTg
3m[XKIaH@9bRdQ
2secondsVVIQX8Fgbb68
3tarsXTSL^W8@[OaR
2timesHSSWC[gHHY9E
3oFGIH2^grCA3]
2wasFVW[I[Gg;R=B
3eeksZR[J^>]/gDo^
2yearYTSNF]a?dZX]
6sVWGV/[^lbGD0
1%WYWZdCeEdfDk
2 inURVT;Y:lWIbU
3ofFHIW6DRC:Rga
1amTGUD>Q94H>[7
1ka^]Sq@45ubhc
1mINSUZDZdfbH^
1ndXZYQb;7=YYY;
1pm]UNER@@Hh[YZ
1rdSVTR_BJ7IKkd
1sWXT^>9K]kXXI
2tTIRFEEcG<K_J
1thUIXMAmM>cKcA
3 circuitFJLSKCX]<TAB
1xbaTMj;6GqWb^
0aKWVWTBfRUC]_
1 $0GLGJaZWe8?F@
20MTMY399AI]Xa
2badRHGJbABc@[a_
3eautifulWUMI^d6>aAhU
4tterMLJT;e[jc]?=
3igQGWH=;baH_hI
4tNGTEDY@7BC7@
3ookXUWTXCEgh_b3
3unchVNIHXEXFXKX=
4sinessPVTVi^=jC]Fc
2carJVRXBZjYIXBG
3hanceYUKLR=P0bai;
4ildEIJQ@aAe9Tci
3loserCILRDXW^?ELB
3ommunityTWSWDIQeAF8@
5panyHUUYa[HUAW@Y
4upleIHHR<cE;@VA8
2dayVUWZd:75cYZj
3ifferentJTWTd]Z4ER>^
3mGMIH@DZd>Udg
3reamIJIJ__iXJ@;k
2fanWTUUb=A>VK[^
3ewSMUU^<:gCZIb
3reeVUNVlH2;?HBF
3ullLGTH]>E9EUJ:
2gameEILX6dgl4ZC6
3irlGMLU?Z_g?W?b
3oodQKETR<4;SI3G
3reatGHED5FGm6;d7
4oupHLQU=XYCDF8:
3uyEIIJ@fd_@W@e
2hardEKIRZeSfADD_
3ighYUSKE==UjSZ]
3ugeGQQR5AWF?]U?
4manWJGKnYMiT]K[
5blebragVSWQ_>9@GW@d
2jobSUWW?Z^ZVYU^
2littleTGGF8b9h?Hfe
3ongFRSZ9FVn<Y7D
4okWSFIYLV<g>b@
4tWKTGhWQpkIc<
2manEWW^CDZmF^8X
3essageKMQV:ejjUK7A
3illionDFGGDTee8Ga_
3omentJIRJ7fXiKG:V
4nthYPYId870^Wkd
4reFJQT<]enAHAY
2newYTWH=H08JVA8
3iceXIKG^B<6j_b^
3umberYVUQXA68cXX:
2partCMJKZ]]g:A:d
3ersonEKOT;c>kBDCa
8alXPMTUV>E[JKF
3ictureURVSi:EaXZg_
3roblemHGGH>_]8@A>9
5ductCRT[h_ku6VMl
2quickUUVMeCA=]KPY
2realEEHI>[f9C]8D
5sonBHHN7cgn?F4>
2secondFIIL7?Y7A^AC
4rviceXWTV@@?^bI<?
3impleHXYZZEbG?_d[
4ngleGVWZd<@^=K^f
3mallWJZKYX:KVNfb
3tartupZTTMe9:8gX_b
4oryYTLRUIV?cIG]
4rongJJSJDG];>B>8
2teamXRIKFS9fVUJ0
3hingXTSQb?dibKZ?
3imeHSMT>[]h<TbR
3okenJQKI_aGYCZa^
2veryLQNTFfFVaSg^
2wayKPJJ7eJfaDXX
3eekYTUSH=WJHFbT
3hileJLFIT?CR@>C?
4oleUKGJHXF_cKl@
3izardGJHJ@MWA:WA8
3omanRVLW=ZZc<]>[
4nderfulHIRH^Gc;@XA^
4rldFGDFBdg_AFH_
2yearPJVT]FZUaA@V
3oungZUKIfXC=dR_V
1bleIFEIC8:B?U@W
4 toJFDG?A?7BU=f
2outJWXY6BnWWe_X
5 0LQVM[[:C9?X<
6aYVKSSB<bj]@L
6howGGTI_;]9:FaV
6itTUPX^ZTkUZ]Z
6myXSTJ]1<<Felg
6ourWVXOh<^?Td:J
6thatEJITFcYR:X>d
8eTKKFCXYfAXFg
8isIGHG=Zf;;^Ef
7oJFFC2D[ARY=@
6ursulaGIIH@cd_C?C;
6whatFJURfD[m>^]^
6youHLPUNbUd_S;C
9rKTXTZckDYE<d
3veITWWdGe??T^_
2soluteUKFEP>I_i[@8
8lyEIQJOgcj6DF1
2useGOJW5d_d?TIA
1cademyYQVIFWB4fEa8
2celerateVSSHB]_C[A_E
4ptRVWWGBW@cXUh
6edYKXFWCTNbAU[
4ssYUKG5a]BhIf<
6 toUIHHae^C=CE>
6ibleEHULD_He;VAg
3identallyEQLY;cVt;B6D
3laimedVJJHSWcZdJ^B
3omplishmentsZTVSa=WXdcIB
4rdingFMLVCKcm?Z2a
9 toFMLVBTadBY2]
4untYUECnDB1_Ftk
7abilityEFGDAaTc:A^B
9leDUNXBfih=W7G
7sRSJRkRJpB^@[
2hieveSVXZ>aDJRI>f
7dWWKVHfZgcWTV
7mentYRLGXA_[][RZ
2quisitionZTUIZWB;bUcY
2rossVZYW>9@>UVR:
6 theIKUK:SgCACE;
2tTYU[0cW;ba7A
3ingGQJT9_csEK4>
4onSXSXm]hnGEAC
6sGSTZHA=_>]]k
4veWSVU_Y:A[ZGf
6lyESLUiV[;?RF_
5istsEQNV<cfkGR;F
6tiesWVWLFYIBj_H>
7yLW[]d>m>AZle
3orEFDH^bC?:C<E
5sEKIU6Rj9@KAa
3sELRRA^a_;VA]
3ualJIHHGY[caW6K
6lyWXFTJXbC[?3C
1dWXV[Kb9:h]In
2amUUHI>D8KgJLH
2dKLGJ.eHqfKBK
3edYX]TlBD:i[p_
3itionalIJJI?QA=ECb<
3ressUKUHcXSDFDoT
7 andHKLLERWTCWZP
7esGTVVWZacBY@@
7ingXJWH[]=AXRdD
3sLKQL8eY=[TB4
2ministrationGMNSAEaj@I?R
4tIHFG>dVFEDE]
2optionYVSLFII?]E[4
2sLYU[@9=DbXBi
2ultILRTR]gnZH^>
5sEMJVWI^[:V=W
2vanceYYWR^L?7_[JQ
7dUSEM@U??;VTg
5tageVVVVnA:<GWff
3entureZVVRc@;/bTbT
4rtisingXSVPd;=8UW^a
3ice_]ZWcT=5dbgd
1fCEFE:ehk7GI8
2fectedDJJT[Ceh9YM=
6ingFMMS=^ZiDL=E
3ordXTTRVU::_Vc[
2raidDGGE=ed@A?_V
3icaTHXH:eL[WS:Z
6nFGFG7c]b>H:V
2terDFJR5_mbARCY
5 0VUVU[]]@aRee
6aHIRG7_YX4W8T
7llFIHH9Nc_9D=W
6iXTWLbDMZfGg<
6theFIGS>CY^AGB]
5noonQEGF<X=DB?V>
1gainFFWL<C7DE<A>
5stBHGY<dfp5Y:<
2eEHXYGYXw<VD^
3ncies[VKKUCE9qU_B
4tXWWRa5J3gVNe
5icIVVYgCZTCGdU
7 aiBJRTfU;j7Ceh
5sY][[aAe:HgXR
3sWWWXGA>d]aa[
2iEKMT?YKe;L?I
2oHILQ?d;gWCF3
2reeFHCG6[mJ>@84
5 withFGGG?DY]EF9>
5mentGJUICg[SAD[^
3icultureFTUY<GBi=YBW
1hDAA?;Xin=<9.
2eadFJVUW^][>AXb
5 ofUVWR_<<V[[gb
1iH]Vb48:rG^6h
2 agentsVVYVkAE69bla
4ndGGLO^aYfAQCK
3isFLJX^_^i;ZHY
3toJHFJIe^bIBIU
2msFNVVBWKa>XD[
2n'tHFFC2djhGAH7
2rIPTWEZLiDVVR
3bnbYUUT_^=:_S_Z
3drop]]JHi<e=lQhW
7 isXWSQ^=?EaXVK
3lineAGFG4jek<;6=
7sEHJIBeZABAFQ
3portRHHD:bV@V=D9
1lGIRN_Lca@HXA
2bumLHFFG_dSWDHA
2exKUIJ?V_X>AD@
2gorithmUW[Yc?CFdLdI
9sLLXYE6;YC^]h
2ienZVJLLF97gGfA
3veHUIU3fisYGI9
2lIEAEkdK^[H:j
3 0WWUUECDNhFBF
4aboutWUTU[CBCeDaC
4dayGISQCeHdIXY?
4feesVSSSSIEgA__^
4iFHHH3_bKEX3?
5nIUIR4beLEDD@
4myCEDEkZba<;;W
4ofSHUFBBDWcV9d
5urSRSVf9BkEbL]
5verJUJV?aA8ZUV@
4theUGVPGCIYSa7_
6isEGJGIUGa:Kde
5imeGKHQLLcfDHFD
4youZWVWJ@;=dYVW
7rYQKDaCW@cbd<
3ahFGHI>^_JBBV_
3owCIHJ>YWh?J<X
5edRHRMSDaUVEY8
5sBLMWTCgt4J3C
2mostFFFK?]fy>WUm
2oneHRGWZZhaYEA_
4gHLULBgH5@V=8
5 withULSIHY]4XYK<
5sideXSWM>AYGaKfB
2phaIVWZoHH&@WXl
2readyPFFDESa>RBN=
3ightSHHD<bbWZID7
2soFFTE[l;nBVeQ
2ternative[XIJfdB]]Od<
bsPTSVgH?>^Vbg
3houghJSWUA]@gC^?=
2waysHIHT=FZkEW=_
6 beenHMHNi==Y<K:e
1mSGVBgFd5YH@F
2 aWTHOY9]Te^YG
3iUJRL3]=4e;A;
3soSSFKXY?AZJ^j
2azedYSVSFW:Aj[^E
4ingJJGF37dSVGB;
4onMTDHdd=jcCb7
2bition[UUHY9B7pXc:
2endmentCORW7hin=V6Q
3ricaFOLI5WYeI]<5
7nCIGZ>ekl;bXF
8sCKN]1bjsAE4B
2ongLJHIc>ScfMae
3untKSHU9VlaAU;<
6 ofFQIS9[cl>T@F
1nRUYVAaVA^FaR
2 aiDITQ9i;u9HBG
4mazingUWKSXVESeLaI
4ppWURPXC:5ZCj6
3hourWUQI[]BedBY8
3incredibleFFFDGf^h;R?_
4ssueFIJHT_IbGHSA
3llmDIJKYdH_>BEh
3openTTTTk<G8<YYb
3updateMJKH?BcEDEB5
2alysisYXZXfa;Y?_mZ
6tUUKLb?=kVFaZ
5ticsTYWWbW=ECGXZ
5zeHVJQZL^B=Wg<
2cientETU[>c_l?X7G
2dYYXFaGb?TKaW
3 0TUIY>fdVUb>H
4aJJQUj<Ca@VJi
5iQSGH8CioGZ?>
5llXVKLY[U=^TUi
6soIKPMVcdi<[?A
5nNIHG]UcWHK6P
4beLVWXU@dfFJDW
4checkXTLLHUUldYLU
4don'tEILSAaFB:VAh
4evenFTTYAZht>V:h
4forGKUTdBUaBDUK
4getZXIZE4A2jJg9
5iveIIJH9cX;?L@H
5oodHJNL;c^jA>:C
6tLFJE?@[dJYT?
4haveTTTK^><_GYhI
5eWTXWG@?A[[S[
6lpWYLLW_?8g^Bl
5isRLNL?Fbl]A:C
5owYXWLj;E]bSlD
4iSNLW9A?2aFFl
5'llVQFFK=>c]?I6
6mXUUSWbFFiUb?
6veFKLMJZ?U>CVR
5fTLKVCGBW?U^B
5sHKTXaaT^B=ZZ
5tRTVX_E:cGW^7
4justHKTIi?T59Va:
4keepMRVSe8>;ETga
4letVQJJi95VbTB[
4makeDHHM[hgk6KVF
5oreXXIFiKE/XIgG
6stXSLUH@>8cI_B
5yTTJQmA<iaLVc
4noKGGFXJC[BHC>
6tMVIU8UadcJF8
6wEBEBRllm4^GE
4onVUVTaB:?^KZE
5therDOHXWd^o:G8Y
5urVKLJZEGW=Xb?
4peopleGJRQFffc9G[c
4realGIUL@EXf@AfE
4seeUQTUeMD8ADdd
6ndYUPLHD@[]a_Y
5hare_ZLJf==7nTj7
6eLRUU^7;=CYAT
5oQUTVBb[h]QFW
5tartYVJM=Uf>]TH@
6illPXSW?cbeWKVQ
5ubscribeZURRa@?=qOWb
4thatBIFS_H]p<@_i
6eHFJGFBEgC=Zf
7irUMWLe@@7YU[b
7nGDHGXbI]<Ve6
7yUFHEa^H4bH;?
6inkVRRQgB@;^KgT
7sFHII?HK[@EB?
5oHIRMD8W8;EDD
4useWVTWe;4<fXdj
4wasIISHYV=3>WG_
5eLIMJV98E>^7>
6'llSNHIN[@ZBXCe
5hatTYW[dY;fb[gc
6y[YTYc@<@bMFY
5illQQYJWH_>ICbG
4yesVUQKEFC;_LdB
5ouIRTQ_UqicAd^
7'llYWNMdB@7e]Yg
7rFFIJ4hAWC=58
3rewIROV5c[lVF7<
4oidQRWZ_a9=cWG^
2gerCLMVWddn:W7_
3ryDHHM;igC7EWZ
2imalGJSJHBXCIFGN
6sIIII7jJ]@W9V
5tedYXXU]<:SfSJc
6ionWZXXO=7eT_Bb
4eHNUS;[]m@N[5
2niversarySO[K^F81[[jk
3ounceXWZFXf;7h@^^
8dFIFGkERcGC>D
8sZH_Egb5)eZfh
4yingCKJU<cUf8U9<
3ualWUUG_gA@[[Ae
2onymousVWV[e74A[d7c
3therKHUGD_:[DL7B
2swerSRURh=>=E>Yi
6sPLHKDcdUZ]<e
2thonyYMPPe=:8YY^[
4ropicBSWZQJCs<T/g
3iGQSTcEB@FZBC
4gravityXWLIjBCLZS_;
2xietyDGGE?I^ECABF
2yUTGGCA<B_C9[
3 ofQJIIF50=ZDWa
3bodyTRHIWE9DWGH^
3moreHJKJ8RWnG]6B
3oneXJ?Aj[:=iW<8
6 elseEECB?Wa=<C6+
3thingSTFGqX7I?Shf
8 elseFIIJZbJcECa=
4imeEIIR?c^a:E9P
3wayEECD9dch;;@2
6sGRST<WccEc5b
4hereXXWTc:J3h[[V
1pacheZUWLf?>9cTb^
3rtJVRXDFcda]8b
5mentYQVM_[G;cXfF
2i]a_]v5<4[]ah
3sGNWW_>HGAa@F
2ologiesDGFF?eV^>DAf
9 forFIIJB[ECEFAV
7zeBHFI4igY<A8D
9 forFJJJ?__XFGUC
2pXZ]Vo>*6aBjk
3 forMVWWh?17HXIf
4toWUWV[EC/c]ID
3arentlyDEEF8Zd[6J9>
3ealHLSNUaLbGEHF
5rDKJS>i]d9FYY
6sGLRT:d[j<K?[
3leBNX[7?hu9]FX
4icationXVYU[F6:gSXU
bsTXWVWBY<ZJe]
4y^]TGs>1/k^go
5ingJKUJkG:DHGeX
3ointmentHIWKIeE?@BBn
3reciateWQJPEdeKU[Bc
a theEHML>Yin8T4e
adTLHDI]CK_[TC
4oachIVWWjVda=U>e
8 toWUUQaX]=RSa?
8esHSLY?de^?I<U
5vedYSVJ^@<TeZfZ
3sU[W[rX>CYYIh
2rilLUSR@hJ8]F8k
1rabGHHF<[Y_BDA>
4iaEIIL<ZbfHHXa
2chitectureWWWWdUYEgD]9
2duino]VVQi==9fWeX
2eFLFXDbU]DE;W
3 0IIKQ<JGAWUB4
4aXKKFdB^2eAX>
5llIEFGbHIqAE6[
4inGIUT]Rf]CC9d
4justHRKRYGhhCYCh
4moreMWTZ]Ff[_H<e
5yDIJRGJDd;JIE
4noRVTXAEa8HJ=9
6tEGLW<MZq6b4_
6wXYLR_<J@cA?A
4onJHGHECf]KEC2
4soHEHC>EEWJ?a?
6meIHXS=@Bc?@bY
5tillJPTQ>aY<;E<D
4theEJJV:ei[9Z5j
7reVMHDiC7=;Zi_
7yGKJJNJJUFDGJ
4weLPHH<UYea@aM
4youXLDF=;E[XCZ]
7rTGHI]XaF[T>?
3aOUXTb?bY_bCX
4sWUVS[]Z[KY<G
3n'tFFHTY^^lE_X9
4aYVTQaG?8fTdY
2gueGKMVB^hm<U8D
4mentFLKP<c]_>D:_
8sCKJU:dgi;F?Z
2msEFIG?[Y9DBHD
3yHGJFA[UI<B[H
2oundJSUVSgc?@WiD
6 theWRKFgX4/dCj_
2restedCTSY4eju@U7K
3ivedHVZSc9RMEVaH
6sHVNXRHJc?[[@
2tYYWWcEOCd]bg
3icleILGWX8Dd=D9W
7sDNSYb^^l8Zdf
4stYYKUA<<Z]VVP
6sUULQe?Y;X[T^
1sIIWUliriWYfG
2 aFJVJc?9b?VX^
4nTFLDd:;W^Ekc
3iHUGWbZj[IWH<
4fFIRJ_ege=FD?
4tMSKSA9_=@J<C
3muchHHII_E]]=^i^
3ofFGFG>f]S8C_H
3partWNUTCHA@SHia
3theMKVG8YGZTFa=
6yUPQPd9<ACJTF
4oULTJY?>?]ClJ
3weSNUKGFYRTAVe
5llYQGGiAY:fMYI
3youMLLM?HdD?YA>
2iaJESECA^RC]>[
2kVVKKW913bHBs
3 forVLNJf6:@VF]B
3edJRZZf^[V7W_>
3ingQUTKlfZUAEW?
6 forETUT_kep<LIe
3sZZVVYC@6kVcF
2sKGDABU_daGG4
3aultDRTWM[io:L6<
3emblyEIJSIc_eCSE>
4tNTSTa^SMFZJk
5sUXVY<KIhMAkk
3istHIKJebXW:dg_
6 youJRNPdXRAAWb^
6anceXTIIBH_EaA]4
3ociateELRTS[be<QB]
8ionUNZHDR9<cShE
3umeFJIMDa[T=H=D
5ingGHGG?ZHZ@F@H
1tYY[Kdd;XaGcC
2 0GUQXA9Jt^X0d
3aFKFWIQZdVYb=
4llFKVSTVdq>D[>
3leastCFGS]UIn9BB2
3myYWXLAV=H^eEh
3ourIPSId:dk>VXU
3thatXSXM7XH?fC[U
5eSDKBbF@b_<g]
5isVELH?DA<E]o8
3yourGTNRWdZc<QBW
2eEIUM=_df?EC?
2hletesFKKVcb_V;R>b
2omZUSUb>>5h][h
2tachedXWTUc?PDc[fe
5kGSSWHiC[CY@b
6sDTKY@KSj=X7D
3emptEIIJadZXDU?k
7edDRPU:aaiSE?G
4ndHKIH:b]^RJ<;
5tionQRTSXbZVGXA^
3ractiveFQQWS]ae?X<W
1uctionZURJh@=0hJg[
2dience[XIIe;Gchd[g
4o[XIEk7@2dUce
4tWUYUcD86[[lo
2gustXXXTTI@TdWbY
2straliaDDCD]og:6@<Z
2thorURVS=GZDG_8K
6itiesEUTY@ZihCP6Z
8yERSV=ddiBJ:_
3oGRTVad[sJW=?
4mateELRZA>:l5X4U
8dKSVYmX_6=XOj
7icallySULXSZ:iQ[_p
8onSXXYTR[dJ]JH
4nomousVWTU<D[TSW=A
1vailabilityWPLHc=E/bPga
7leYXTCiB47c@aX
9 for[WSLb@?BdUea
aonFKKFhD8C>Gbb
3lancheYWPId;8;gXmg
2erageRXMWQ?h[ZW8_
2oidFLKY@fC?8J>5
1wardXAM@a[51>E]f
5 forYSXPZADUVPR8
5edYRZJaZA:fThb
5sWJ]Ghc:3VA]^
4eKIIT]GUA=VCS
5nessPS[[UDUDDZ]c
3yRIYU1V]IiJ9^
4 fromHIZTcXA9@U[^
2esomeWTHD]IacZ^t<
2fulDFFG@]mm>Y?<
2sXURIp;6ETGhE
2wFHGG9QbbBCCA
1yeEJJK5hcI:BA9
0bCDMF;dht8;8f
1aEJJKA_aS>AAC
2beDGHFW_jg;FC<
3yNHKU;g;JHL:^
2ckJIJRGdfhYEo[
4 inTKTK_C]=DWfA
5onGLWSCDBbJIAZ
5toFDHDmCT+<EIV
4edLLHI<DaCC[=<
4groundZYUK<C^Yc[W4
4sYWMJUA9CbTgE
2dACDG7;Es;M.3
3 bunnyFNTU7VAl<KHX
2gULZIid;3GZhc
3gageGKSLATdFFVLF
3sULKMGUb8eV;;
2lanceFLFHAbhoAB=_
3lRSJG@bZ=X>]C
2n>BCX-X^h0A/J
3 isHHHHQHAX<FF@
4onFKSSCFPh?S;D
3kDRX[[=hg<Q2]
4ingJIWQ?GC8ATH]
4sETTYAB@lZGGa
3nedFJIKBgidAW9_
3sBJJS4Xmn=F4Z
2rKHWJ_A<Y=HDV
3baraESRW;j]R?IFX
3claysaPb@cF6)a?pj
8 wealthZN^ECg?6GIkb
3eFLKVFI<i:W=d
2seUWUHcB44BW^6
4dWY]W[I;TSDi?
5 onLWIUfU_eBF]c
3icZUXWiCEC]YYL
5allyUJUT;YgBWZ>B
3ketEQLV@bfm@S<K
2throomHPWWTTR-?Ak=
3teryHHGHDIa9>BbE
4leVVVYg@CTK_]a
2yWQTK_bB_d]>J
1cNUVWm9.27]oo
2 iZVWQs</.dZi^
1diEFEE6D>j;=8h
1eEBFC;RdFXD<^
2 aDHJIZ[BeHU8f
4bleGIPRF[dc>GG_
3backSMUMaB<3Y_aF
3happyGRKTWIX?DX<W
3inTKSLKCQ<_KKC
3moreRFEFDMYbVX[Z
3onPKTH^lK4;Do:
3soFIGJCVWl;XCB
3theWJTFRX_]gBg_
2arQHEDAIAcCXD7
3tRHWWDI=M>^8j
4ingCKKT<dfm8F7<
4sLHFG5_eoDK;3
3utifulWTNKD[-diKb:
9lyEKIR;Ule<I:B
5yHUTVIf_[@H<]
2cameHKRU[W;n;[:]
4useDCAJ9]cVY]bf
7 heHKKKSZ^cSZE^
8iXSIIK>F2dEcI
9'mTVVZiC@CFU?e
9tGKRUa6^f@Z?5
8ofJGHE>S<d[EW7
8sheGLKPH[][@J@L
8theIHKHhdhh;DdW
byTUVZ@>VZ^V>G
8weIJJKCDYa<UYT
9henGKHNC[a]AX=e
8youMGGEkZ8CDSfj
3kyBCCA;6jm8C93
3omeW]^^cL>WNedb
6 aRUVXaX?aFXAd
6sGSXZYXCkC]Am
5ingVWVS[B]<L^_Y
2dHFGH]]gbKBW;
2enQGZIiLe^c?c9
4 aFDPFGHGc8D@?
5inXUTP[I>=fFdS
2foreTUDXbfTkfAZJ
6 iUPITC_@;fI2:
7theRKNQBRTlbEBL
2ganIKGGUIG<FF:h
3inGUTX@abj<X?F
5ningIQSVB[cvH^BC
5sIWTX8X_QBWLK
2halfXQRUaA:@W^Rh
4viorGPIS[_ZmBPD^
7urGQSWUcIZ<RWZ
3indMWVVk>:@QHaQ
6 theIGKEH=E=>DWB
2ingFALF6CDnBA5c
5 aKDGDKa[[=^T_
2liefVWVYE@[BcY@>
5veLPHV<MqacJCQ
7 thatHUTUJWZ]@KHd
3ongsBGGJ;fdj8E8@
4wTUNIfc68R<7U
2nVTYVg@G6BUc[
3efitWUUUSU[<eGc<
7sWXQW^9FdVK^R
2rlinDIGT9Xeo:Z/<
3nieCQLY6cdf=Y>f
2stJIEE_2gcEAUZ
4 ofVSEE9_KC]EYD
5partGRLN@Ia6;E@V
5toXVXW^FD:e^Z_
5wayWYVVj7<4[XEp
2tGUU]:]B4=S6Y
3a^YVIo?72lKkh
3terJGFF^d><BGUj
6 thanJJJSYI[?A_<V
3weenHSIX>^r][;8?
2verage[WSIBZ91fF_a
2yondVWZTqHJ:j^jl
1iIXTVbW[BFM@i
2denDJIQ8^hb<K;[
2gKDUFX3ji>WEE
3gerJJJHGHc_@=7E
5stLTUWV=b7[DBc
2keLKYZc;36@ZiB
2llHTLY:[hnT_1X
4ieFLVVSXCbDDHa
5onBFHK3_bp9B*E
7 viewsEIGH>^hWVD;L
7sFRSZWgbd;[Dh
2nance]VSIPF@:h]UC
2rthYVUQe<A?ePeF
5dayEDEB=WXe5?GH
8 toSIFG[TAmHVIB
2tKGRFA=AVIC=]
3 ofGHGGL]D^;BE_
3chMESE<Eci]I_9
5esLHHHZaWgXX_5
4oinE[VcEg]g?dc<
1lackEHBF;dnxBE2-
3meDJKU9Teo>I2<
3stGMRT[V^o?X<P
2essKFFBCf=IGEG6
5edWT[Qi>4HGZjM
3wFKMQggA@CIbZ
2indGIIVIFiC>J<>
2ockEKGWCSa^=W:[
5chainYWQVYDG=HTKJ
5edISMWJJE[X_9B
5sHQLW7ScaBLA;
3ga_ZZh980jejj
4gingZVVTa?BCg[]d
3odEIIRCMbe:G9=
4mYSWT]?VEYQaW
3wsDHGJAbgm<Y9[
2ueRILHZCB]EbIb
1oardW[WWkI@4e]jX
5ingFKMSEdZbAA>F
2diesESRV@acaAIB_
3yCIHV@g[r4M19
2mbWJUJ@^_[eXe6
2okYSWJB<V)_jj7
4 0YYW^c@?:Tb]b
4ingELLQ=fe_@HID
4mark[VMK_A;>mX_]
4sXTUQnCJ1aFhc
3ritoXQZMYZF=kbcn
7sZTVSWKETZZT]
3stWKWJI]<YX@bB
2rderCJKYDcd^;ZHG
6sEJKU:MXj>WFF
3edWVUI[FECjW[b
3ingHRIK=[aiWF;[
3nGFMI9adeV>A;
2ssYMXV[BCmfbic
3tonDEDD]g_78<AR
2tLIDJBRZ>EWD_
3hHFKEc_bFD_E/
4eredEJJK>^[d@E:J
3sWTHH@V_iWH9?
2ughtGGHFfA>1FBcE
6 aWUVUW@<RYU^a
3tXTULcBGdbaaK
2wlXU]ZDA9gC^^i
2xIITIO=ZE]T[B
3esZXTV]aA5bQgX
2yLLQU<hZifAAf
3sCHGMCblu>F8h
1rabeckZRYHeUMWbUcA
3g_HYFu5<7k^s^
4ging^UYSq85V_atm
8rights^I]Hk825edji
3inESV^;VVm<U16
3nd^XTKWC08pRgh
5sYVWQZCDGYTaZ
3zilCHLK7f]gAD=>
2eakJJUQCJ>FR@iF
5downYUQV^DGFgHd]
5fastGMXMYH:;<Mhj
5ingBVWa(fam<a3g
5sEKKV_Idd@G]@
4thHUYY@HYdIN<c
3xitCKKU3dhn=H4E
2ianFJKM;L]P?B@;
3dgeFUQXHfek<R:H
3lliantFFFF@Vl<ES@E
3ngSUHK98jbWA?3
5ingYUVJc635iFf>
5sUWJK]BbCaHBf
3tainGVSWA[cgBV3@
4ishDHJS7ick=F8C
2k=VE^A<q[/Ceg
2oGHHF1bnW^><8
3keUVUZ^8aZ]_Ve
5nILFI0QI^KDZV
3sBJIS@bFhBL<H
3therHILK<E^_=F;B
3ughtDHSM9fclC@?D
3wserWZV]rF:E@Xo=
2uhDDCDR]eU8<9U
1sIEFFQFG^AFSW
1tcYWLUd===iaWX
2wUGIBFfb=^DhU
1uild]b^bhL0>fjbe
5 aLUMV@gjoD]6V
6yourWWSWVU^FTWZb
5er^[TRgA91qYdb
7s[YKJh6:4fXPY
5ing[[[Pb4d?Z^mD
4t]a_^j58^fcdm
5 aVVXUkZ<gV__g
6onWUUQiC58eYs_
2llVWTUR??J]UgV
4shitBEDF;akm9H59
2mmerDHHH>[_U>FF;
2nchVNIHVA[]^KJE
5 ofVNIHFTSL]LN<
3dle[ZKJW<R_m[d;
3nyHLRU7XBk>HKX
2rdenFQQV^_Ye>WEa
3nXTGM?ED_^Ygh
4ingXVNSFH]afRDE
3ritoWJXIi@><U[Ro
7sQEJCb[ZA]aek
2sinessW[YYh^jbUH>e
8esJLLHX<YhIN=A
3yHHSG?a_aFT_I
2tGEKS?T>E]EU:
3 aHLFUU?[FCH8Z
5lsoRUYW^X;H]]fZ
4don'tFIKIAgUK<EFZ
4iUINEc@Y*^CGe
5'mTMWHVMUdcKg4
5f[VJHTF7Gj^hf
5nIQJQ5]fgXS[2
5tTXXYgSe4eKG_
4justXTTRE=@=fZdc
4noGKQUK^WB>UEj
6tGIGR3kIi>>?^
4stillFHJGA_Gc=GEF
4thatJJHJ>A]WDW9F
6eSFQED?Sk^<^=
7reUXXYZNS:lLcg
7yJIGEVPeX=CEC
6isGLKQCG?8>RBY
4weTTRIEEQ@^DZ>
5hatXSMJRGAZLX_C
6enXTQN]@74ZPTZ
4youTMIK<aAj_DAA
7rDRSXCRfpCS7E
3lerEGFGBVfZKFE@
3tonsFLLU6g^g<I9X
2yYSHCh;2CUDbZ
3ersXULL]J:Rc][W
3ingVQSInC86RVik
1ySXY[BTCe^Y;k
2 0EFRG9[^c@>:B
3aXVYMUb7;dQaf
3theGFJJj>nf]C@v
3ursulaVNUKhED5BQWB
0cCEKR9Fe]9LC?
1'monEHHF:caeB@>7
1afbWDu55'}Zpm
2cheFMNTBg[cEF;c
2feWUXVgAM]Wb]d
2keJFRCYT::E]b[
2lendarSRXPcc_[LTAM
3iforniaILVUHZC?;XdZ
3lEJVU7]d=<DYC
4edHIIY_77kXa6X
4ingJLSH0IbaCL6P
4sIGSH-feV<dc?
3mSMIJ8eZi^F<?
2meTEQDa=Dme>A8
4 fromGNKU?YWVBZ>=
5toHIISIJBH?GGa
4raYWLNkA?1dJj[
3pTWTV>RAkaWId
4aignUUULh[>;UHhe
2nKTCH2>]GVXC^
3 assistGKLNCX[[AV^b
4beRUSXB6aiaAA[
4checkFJKND@A_FXC?
4doLLTNXcLS8EJC
4findJKKL=h7kVAU?
4getVIKJhbdaZ_EU
4haveQIHHKT@3LDaU
5elpXWUT^_@bd[]k
4iRUQNd<]T^HA5
4lookFKJLAULBATHE
4makeTTTU<ZBAdE]7
4notJTVVG?YcK]Y^
6wYWXT_8I@W]h;
4onlyIHKH;]dE:IDa
4readFIJI<_<H@HY@
4seeJTTU4WaC]CUY
5tillGVWYW=@lDZD^
4takeLIIG=S[>GHdE
4useHHKJE_=U<EcA
4weFKEJ5djb=A5c
4youJRIRG[9kZ^aR
3'tAABGcca;Ab6;
5 beHLJTBY]c[U=]
8lieveIIHG>bgYZMI:
6evenFMPUY__aBSGI
6waitUTWIC_U>ZXEa
3adaIFMF;ggF>E;A
5ianFGJD>e[AG@N?
3celELIP>e^=>TDA
6ledGKJL?YVSAGDH
6sFKJR;]]N>E<E
5rFRXX@bhn@Z>h
3notEIJUAVdj=@8G
3onXQHH[AB6cP_B
3tJIDFT6P=DBUg
2pHFGG@Zdf=T68
3abilitiesYYTSh996]ZgL
5leDMLU<ceq?T7_
3italWXVSASYGMU@]
7ismUXQWDYaccU93
2rMW[^AFNegaKc
3dWXUVgZ=3gBUY
4sIQIT^XYlCHHn
3eXZXYYZo:bg:=
4 aboutXXTWK?b^b_KU
4erUNVL_KGAEY8b
4sFSWY<cRr;V=E
3ingXQPPYBI=aKIR
3olineZLXI^EAHcRUJ
3riedGTWXJ_]fESF^
4yLEHEKTI:TAG;
3sGTPZEiiqWVCE
2seIULX7hRbCZD:
4sRXJW5gfleY<4
3hHMLV7]Jq>Y?C
3tHTRXHG[]DM<L
2tPUFT9fXg^UGA
3chYWVL=KUhgJZ<
3lumpurr[WRJi?V7eXcQ
3sVUUT<ZKVeDB?
2ughtTTUWaQZcBXH=
3seDFJQ7lblDRWU
5 iXKVJc>WakGg:
5dEIILCbdb@T?[
5sDKGTXe@X<E?[
4ingGKJQ?Y_hHD=T
1bHHMG=aFBGAY7
1cLHIHaA8W>XHJ
1elebrateZKLK^DG:WUaF
9sLJGTal:?@@Hi
8ingGLIUhbX8?VBc
2nterTWUVHeH^D[be
4ralHTVU<=fh=TBD
5eHJWQ]Fdd@O7M
5icYUSUc<Dd][A_
4uryIUWYXAbmD^8I
2oWW^Pc:EFYG@=
2remonyFITS[]Uf>F?]
3tainIJLL<f]YHLE]
7lyDJJJ=Wih@Mbg
4ificationXWVJ;DNCdG>4
1hain]WYSA:Acb]bU
5link_YLGe6D0oThZ
4rmanVGXEbC<IHWBb
3llenge[[^ZY>=?g[en
9sJSXYJ@YeHSdX
8ingWYXYeVAj^bHa
3nceVKHFL^V8dYE>
6 toURTRWAD/G^cA
4geRXY[@;aXCb9C
6 theUWKWADh[dY>8
6dIJUV2GcAE^Z5
6sLJSV:Z>e_EeR
5ingXXTS>VH;iU>1
4nelbaUKmJ7/najl
7 andIKIJZD:=;TX_
7sWWLTb=4=X]gp
3osYVTOCJGBiMEF
3pterHOSGb_S@A?[?
3racterBDDG5aaf9;5?
9sDGFM,kltC?7=
4geGGFGd_4:AVGD
6dCHGP6]ieCA2F
6sEHHJB_e^>AWC
5ingFHLL<_[a>PV@
4ity]YVIcb4:hYlZ
4lieCFFF1jon8?:5
3seEIIR6YgiCF>?
4ingXSUJ]XIYhY_C
3tYTSIYF:1hAd7
4gptSWZ__=7q>c]^
2eatKVW[^cYED^ED
5edEQRW3hg::A7Z
3ck]bCXS@;2[Tbc
5 itYZUY:hbZVUVW
6my[YUTVIBCh_cf
6out]cL]p2!<ccai
6theFEGJ3TLg6>;3
8isHLSXCAWn<T>d
5edFGGF4j^c9D7l
5ingDGHH=f_V4ICa
5sMUVZaCXDWWT[
3eseHGIEEc^WA@H=
2icagoDGJV<hkl<>@C
3efKHVJ?_icFH?=
3ldBIKX4j_u4I9]
5hoodEEEFSHIn>C>6
5renIR[[adF[<W>E
4lGGFETXa5W=BG
3naBHSV4knu:Z36
4eseFHTT=Ujq;W85
3potleUSXLZjA?PWih
2ocolate]XJV[D3Ng^Yj
3iceZSHB[c:.j8qM
3lesterolDPLY9eje:G8f
3oseJGGIaXEEHCa>
5ingLLOSl:W^B[Yl
2risFJPMZNA_:E:E
5tmasVIWDWFK5EEgi
6opherDKLT7cjn=R8F
3ome[^KWd@@?cdjC
1itiYH[Fd[74]Lih
4esGUXX7ndmL[4E
4group@UVYUCgZ;Ese
9 brk=VE^1hap0DCc
3yTKUUEPTp^d@F
2vilDQTY=Thc=IDV
1laimXQEDQ[a@HG>K
5edXWWSdARcb_]Y
5ingGJKTAbVh<T=D
5sIVLW:eaGJD<9
3rityFIIHJd[b:HI>
3ssKFJFW:DaC>c5
5esEHIFQdfl=J7]
5icWPSRUj5;[@[a
3udeMHEUa[:bAC<7
6 codeQLHT;UAgXER4
3wdbot[VPMdAF8lWeU
2eanWUYL[X7TgWfj
4rWZSYIGEHWU4@
5lyWJIGZI[IbXg?
2iVYVSe7Y@dVfG
3ck]YEI?bECoAgf
5 onXTKM8^_WXGBC
3ent[[YZ^@CBM]X]
6sVSYTa:EFBECA
3mateIWZ]:ZBf>PI@
3nicalZXSJIZ=?jEe?
4tonFIQS;d]d@KFK
3pEIHQ/bkc:GUX
4sZWXXdCYgk_d_
2oseFIMF<]XUVD3=
5 toVULG^>CT_GaA
5dUTXMcJ><cUd[
5rIUYY]A8m8^Q]
6 lookCILRA^[b=DGA
7toUTWUa@Cg?^B_
4ingUWVXYPAE_V_B
3ud]^ZVp;6=hZil
2ubTIWFbD9J?C><
4sFTTXXafj>[E]
3eDGGF8ijaA>G_
1mFLKUeg[2<Waf
2sYYUSgC9CeX_m
1nbcYRVKJV?AdMhf
1oWIJFfBB?cYcY
2achZXXVZ?C9k_@[
2deKSE[VdFVd@h5
4 andFJIMbG=c=EG?
4dYWRTWH7aeC_A
4sWVIK;^FVfB]6
4xXJHE?9iBiEh;
3ingIWTYa]CZ;R@^
2ffeeZUYBZc7+eWh]
2in]VIHC9cCmWgT
4s[WRSZ>?PkUaE
2ldEECF:aG_7D8h
3laborateXUTJaRNRIZcW
aionHI]Khd?_AC^a
bveWTVMl?<;WZel
4eagueEHKHf__F;B=f
9sGHSKQ<4<D?kc
5ctXLFHB<G<fHdW
7ionWWHJjCa;_Kkc
5geZI_Kd;ab[bdY
3or[YXUk96/^^cV
5sXVVT]>B:i]bX
4urXTWP[C?7hQec
2mXWUVR<MKe]io
3binedGRMX=Yi_BKCI
3eJIBC^UubaA^<
4 backHJNK?X^b@GWC
5fromGKMU6_ja=D::
5toGMTMDcbB<V=@
4sGTTW@IZi;[;;
3ingLWVTG6aTac_G
6 soonZUYIh<99h]mK
7toGVKVEBef?B=E
3mandPZSZHAdPIXDH
7 lineHVVY]9lfDZBJ
4entMJAC2>E4E;1:
7sTIAB3JdZi?_/
5rcialVVXTEM>I^X@;
4issionZUUJfWB[e[gY
5tmentSGVDo]::ACgg
a toYMWFbaM8[TdD
6tedIFKHbKWYGG?Z
4onFSVZbhaJ;VZh
4unicateWWMJaV;4^EMR
aionISJT^>H^?F^^
dsULWIc_=4XFfX
7tiesYLWKe<>dGZci
8y[_bYh.-DZ_^a
3paniesLHKJ_JYZDT^V
6yNRXNXW7;BYCr
4etitionUUYPFa]<bE]@
4lainEKLQ9[HD9HDI
8ingFFFF@eei;@K^
5eteMQ^SZbBBHEZE
8dSSYF[]^<YWcM
8lyLMXU^J^pe<H=
6xVWRVV78^DbWT
5ianceXWSKfW>8eHe?
4onentsWUNSf?>W^YV[
4rehensiveYVUTb??<dT[Y
4uteDIHHT]an9Z:]
7rKRLWb<F]W]Gf
6ingMUZX[N]TUKb]
2nceptWMWUT@@_YX=b
5rnHGHH>aKW>M9Y
7edEGJICYcXBDCZ
7sFRMU5@Ec?D7=
3ference[V]F[>8<f^dO
4idenceVZYWc>95]XAV
8tWTQNDKBAbH[G
5rmVJHQ@@I<AWVB
7ationHKLOc]X]AN>[
7edJHGJ<[>>FBW?
4lictEJJS^FAh:G?L
4usedEHJO9hVb9J8A
3gratsGAHBXdlf<5D:
7ulationsH=@;7AbA@5m=
5essEIQUB[akCJ<M
3nectXWFE^B[1aG]H
7 withTUJHkWY7ZHZi
7edHJHMYbIYEBD^
7ionGFGG6Zl_^C=D
asSXS[BcflPa<Z
3sequences@PNXZcYy6W8d
4iderHGHE@dZiTE=7
8edISJV8hdjKW??
8ingHIIH?I@DSRBV
5stentQTSQ<^GZcJ[:
alyWKKJcAF>bS^<
4oleGKLSJTCfGELE
4piracyEVUZ9YXlCW=A
4tantFVSX>_mf[AAX
5itutionEQPU;]bl@I<C
5ructionGIGG7efg@GU8
4ultantXUVQd@<7jT_c
5merNPYPID<aZYFa
6ptionYTUWc<@=Z[aF
3tactQMJEUBJW]]f;
7 usFLKLFVFI?Fa;
5inerXVUT^JKGcJSa
4entWZZVdW=Di_Xe
5stJKRVh@96>[Dl
5xtHVUU;ACdVZ9C
4inueHUKV6eia>Z_@
8 toRVSV<]Ek]X@I
8dHFME]=V:B@^C
8sHKXU>a^>?E?F
9 toIIXIbTSU?CHU
7ingSQSIZA;7a@eY
4ractLYSQh@EYCY]Y
8sUVMUfK<YTZde
5olTV]Xl]]dAGhc
7sXUSV_;?TgWeF
6versialEMPV>Y^h>H:E
3venienceDPRVbUgi=U>]
5rsationILXK;aM=FA[B
csFEJC9dS^5:;Z
6tWUKT_8>IiTd_
2okingTSKLO8^j?aBC
4sYQKKGaW^hQcA
3lFJDVaYIpL[E1
2pWVUMZH;FaW_a
3sDRNW4a^f=G6A
3yUTEHCLG]TD^f
2reTWQNDFK<V^?E
3porateWIVGIF]EUG]e
3rectFHGKV_ArWCF>
2smos]TVFfA73hDgL
3tDHPWfP4f7_U>
4sGDDD9ndb8DG?
4umeTRKITYC@VG]W
2uldGIGT3Jh]VU4Z
5 beFJHT;j[bCC>_
6doXUTT[G@IeY_X
6haveISUX8=fo>F=^
7elpWTQSAF<0WViH
6youHEFEgcQdA[A;
5n'tIGHI?UX.?=<@
3ntingYU[T]I6:hVdg
5lessETMUBb_m?H6d
5riesFFGS4gjh;Y8F
6y@CBV?das4V7A
5sYVWTI7<1hMf]
3pleGPTW9=cp@_LI
6 ofJRVWQVaiBZ?C
3rseVSWKk6b_VdI?
6s]TMGd=74jX]i
4tAKKZ/dfg<Y8a
3sinFRKXUCc_GV@R
2ver^[RUj7:AiOb:
5ageYTVQY8dW]]aB
5edVVYSW==JFHI:
5ingYXHTGC>edX_F
1rackEIGH>ZL9;H<A
3ftXVPNZWW6eIii
3pCGFK6hol<BA;
3shCWR]3irr=Z/G
5esDMLV9ehh?E:@
3zyTUXU>?9UdcYg
2eamHJSR:^Ad=Y@b
4teWXXUrZTmbe?V
6 aFUJYf>HdJG8A
6d[X[XgJ:Ed[bl
6sTRZU>^9bZEcC
5ingWL[Yec4>J]?d
8 a[SLRe;6>eZce
6onXVXLW8>6[W^?
6veRVYX[KEET[[h
7ityHWWZ[bh_[]Jh
5orLRUU>eho@V:]
7s[XPVg6:5pYef
3ditVUUV^GK3]PTZ
3wJKSKSAB?;GHh
2iesEJHK7bkj@T;C
3meGSPW<M]fCU?E
5sEJHQ?Tdg=AB6
4inalGKKLEEWb?GUc
3sisHUVX:_:YAKFn
3ticalFTVXXi[u;YZg
2ossHGTRh=4h9R_[
3wdRJGF>G^iFD:=
2ushGHTI_Y9h:C=F
2yDPJX5dcs<P4Y
3ingDHJJ5_R]AK>5
3pto_aU[]96Xd]>;
6recoveryYTRUVIWF]U]V
6scam[WJMe?X6gJkE
1ssHZW^d5>nDZ?@
2v]QQH[C:8bSdc
32011DUMY?^_p<S7V
3forum[U]IMB>0i[aI
1ultureGUW]9;YsBb:e
2pXVKLgb33hYgd
2rated]]YTk6?1fV_j
3eFSVXW_Cc?W[]
3iosityHKLJ^?YZ?L=K
5usHFKEIeX8=CAA
3rencyGUPY<cckDU:=
6tQWZZEZY^<^fd
7lySJLFLI>cECV<
3sorHQNYaGAkD]dE
2stodyXTTK]@K_]Z]X
5m]_TYs:;6f_mc
6erEFFCdcJZ3?X:
8 serviceFFGE^bajE@B8
8sIWWSr<]C9Gdi
2tJTXYb7b9?^Bk
3eSIJHVDlmR]:/
4stXWKGbW79jKfb
3sDMLU7cac=L>e
3tingEMTWBYde?U?I
2zWLLIDGDNZKa:
1ycleFNTU5XJc<_;c
0dYVMHC9^shCeB
1aHFFD;Yf_DB?W
2dVKGI<B4K[C[=
2ily^ZWHj=/0iXd[
3ry[UWI@bAAeU]T
2mageQWXXA?j@^]<B
3mitEGGFI=ke=M:1
3nBBCB5Kjr;Z16
2nceJKFK7e<XB;9?
4ingDLKTA]ec?D=U
3gerousDMJW=hdlDE;[
3ielLGHD@GUU@Ad5
2rkIKHJ]TYm<=]B
4nessTLJI]ag7ZF^F
2shboardZZVUi862^Jbb
9sZXLQeFB?iVcl
2ta[_c_c4[JYiat
4baseZ[^_^C98_^gl
3eGHWHH]_99I^E
3ingGHIHD]JT>I@o
2ughterFIVM5^G9;HGC
2vidVKLJ5^I4ZQjD
2yMEYBD?8mWFIq
3 0WLZFbBD=EGT<
4inJLYUHE]fCU8L
4ofSJICgTFE^WD<
5nSYHYla_@=[^c
3sWVYKpWdAf:fb
1eEFIH._aFBA:8
2adDHCR6_[k9C43
3lGHKR_giX@^XY
4 withGGIGbYFL=IdD
4sFEDCALfa?>aY
3r?IFZ,psk9;46
3thDECJ.Xno8E6<
2bateUTUL7cZ]YI=F
3tTUTUZEWhXXTc
2cadesDPTVccclGF:_
3entYQJHc<H0eXgf
6ralizedSUTSFHTkTa]F
3ideJHWTE]<TJD_^
6dHKVIbKF:C^AL
4sionGRVTZaanU_Bn
8sKUZXGM_BCU[j
2epZZXUe@4@dJia
4lyFKQU:^__>K9_
2fYSVJ]@D9YZcX
3eatVQSS_>AAeJld
4ndEIGJK]dp<F<;
5seLVFH[GC4CWcW
6iveDRMW=UDo:Z5e
3i[WVIW:<7aGgS
4nitelyIHIEcJT]BAe9
7ionESSX]ehw9SHf
2layGJHIESbTBYEB
5edBHIK8gtd9@.G
3eteEHFEYdc_?@<8
6dFIHIWZff@D<J
3iverUISGIE;EEBg>
7edWSRGdAT2gDe:
7ingJQMI<dU;[@:H
7yTNVGi?[1QE^C
2mEJHP5YZc?F7F
3andQWFVRXCTgC^a
6sERRW7eejCT?]
3o_^ZTg82,p[rS
4cracyGWV[LWZiJQ<b
7tEMLU=^_h?N>a
8icDMKT<egj<E8G
8sESPY:bfr?T2[
4nstrationYWTU[DD>dZ_=
4sYWSNd==8_V_]
2niedEVTY;cg^SU@_
2ployUFEAq8:9HYY:
6 aLTKJDWId;V@<
7tokenXVVVNT@@H]Id
6edXRYSj:9^J]h^
6mentTIVVa]XfKJR8
3ositYVUW_A]FdNXA
3ressionGKQV:i_h=R;H
2scriptionVRNKb@?>c[bb
3erveFFDF>eicAH=B
7dDFIF@Y]a:<C:
7sHHGI9ZEAAQ?V
3ignS]Y]mFap=[ih
6edKWXXfJg<=_[d
7rSVVWICBnEZgg
8sVZHW<a?]HY9a
6ingYVTUUFYYbYUX
3kSRYRgWB9FHK_
4topIUQWGWe8?U_Z
3piteCIRVDdDd?ISc
3troyCQSZEUft9[6Z
7edDJHT^bg^:VAW
2tailedZUXLAD;2fEY;
6sOUSL]F><CHbi
7 hereWKKL>@WeTV9>
5nedERPVD]ckCK8X
3ectionXWUTe@>;cPcc
2vTUSUd:BD_Xk^
3astatingDJHM@UffCT7:
3elopNVXZCY>K^Xle
7edVXWWcYM;GXSd
8r[]YXY;1]_[^L
9sFX[^i:V^=]Ki
7ingUS[XWC6=fB^k
7mentY]_WoH:3S[[g
3iceVUTThZK1_RSQ
3sFVTZVCFa>U5>
1ickHHGHcY[bCa:A
2dLFURc^9gdAhJ
3 iWVSLgA>7^BgE
5tUWLPfJC^bYbT
4notFKGJ9^S:9AbY
4theVUTSX_?abFmS
6isFJRN8afi<U;D
4youJJIL]_A0FHjU
3n'tDCJH8kgm<ZUW
6 knowILKUfY^g>[bf
4tEIJH_agT@AH=
2eESFW9dlx<K8/
3dAFEL<jmp;I6B
3sBHGV1kbt8I54
3tFMTUCb_]CGD_
2fferenceJUSRZ=c_aUed
asDMLR_GfT=CS]
8tMWUFYg35Z^EB
4icultVVTWCAI<eFdM
2gitFJVWDY==;YIF
5al^_YUq29+iEhg
2rectSIHIg;irA[HW
6ionVVRTDIDBdWj=
6lyZSQKc>cHXWWY
6orFMVS=eXgDW:A
8yZXSUe<A:jXd_
2sabledIUUXDb^iDK>R
4greeXJKMLHFDZQX]
4ppointedFJJJYa^hCB>G
3cordWXWTXBGY_K[;
5untUXRTgR@PYTbK
5ver[_U[[?;.aVde
8edRSUW9]9AWI?g
8yLQXVcDANXTbf
4uss]]UIBV09n]dK
7ed]SWFgCA^iUW7
8sYT]YgAA4_]hj
7ingYWWIeLF3aX^D
8onTVEH^VFBULbX
asPRXKC^]HJ[Ce
3easeHTWV7^]e?H;F
3gustingEHGGEUkg?E<?
3likeDGGF7^di<@<>
3regardEMKT@>[mAK8C
4uptionHTQY7_i^ID><
3tanceFJNS;YFi<VDG
4ractingDJJU=bfj9SKT
5ibutedWYXZ_=WG]Y^B
9ionTYWYcTh6:Ckf
2veSWQSV:AeFMWX
4rsityGLVWWS]gAVE^
3isionFMLTH^fj?U<C
1jXSLIcB@>H^cg
1mIHABK1:.GTm>
2 andFKLLCV^I>VB[
3for[WQSY=Z7a^b?
3meHHHGbZU>TX@K
3usDDEE<9a@;DZ9
3withHLLMFV^VARE^
3yourFIKJB^>A>HZ?
2sGJHLgbff>Eec
1nsZWRWk]<?iW^a
1oPNWZfY^>JBZ;
2 aITJS@icC9YVb
4nythingJTTYBFfZGJ<;
3i[[VWlD>fbX]i
4tUPULD]G?I_]H
3notHWTZ6Yw=FVg;
3soGUSWWHEXFTXU
3thatIJIJ?aTAHFJA
5eYTUIYEJ0cY[e
5isVSWSl<<>HGl=
4oJTLT6f[mVH==
3weMIFE;Ufba>;8
4ithEHSIA^eq>Y7@
3youDCCG<f?BJAdf
2cVNJV:8?ZbR<E
3kerMJUW[aF:HM_X
3s[YWWh><?fZ=a
3torsGLRVACbY?J?F
3umentWUTRcK=0dG^H
8ationTMUUC]Y8S@X;
8sHVUZKaRdAYJk
2esFEIR5hd7A[;X
4 anyoneSIHEbI;7HZbe
5itWUTWdB><^ENd
5notKMYT:@?FBV?k
5thisEKTULZ]a<W:W
4n'tAECW9jcy8Ra@
7 haveRKKHgBJAL^f@
8meanFSSWZ_DiBTC[
5tFKNL>bfcAW6?
2gLTZXV>DjL[@F
2ingXMJK[M]Kgc]Z
5 aYXTSY?G;lXe[
6theHIIJ_^;bCV_f
2llarMUSReDB9B[;Y
6sDDDB9lik@I=D
2n'tEFEP>EhZ=F9Y
5 forgetYTJKY9;:aHXE
6getISLMKbV9AN<h
6haveVHTC^HEhlWcV
6justWUTSh>9JFZ_I
6knowJGDDE]_CKES=
6letMIIGAC]9YAa:
7ikeGQUV4fbj@H<;
6miss[ZNPa>51c__F
6needQUWXZVDMD^Ra
6thinkEIJJ?VVa7F.^
6understandISSW=dbdAV;:
6wantBEGGVGdq:V]s
3aldGJIX?H4nDXI8
6 trumpGSRWVWGhEVD>
3eYKVGX9?T^WC[
3tFGFG6^Ej]F?+
2orBHGU6het7A=;
2peEHKT=C5S;B6^
2ubleZSVHFU=A[F^?
4tEKHS2YbFEF9:
2wnJUDKgS_i=Yi<
4 theJLHI9^dL@Jc]
6oKQKKZ_bjAWA?
4loadZXFIJY94hBaA
1rIHRHPWT@=EXe
2agFGGF>X_b>B=E
3maHSTZ7ihtCQ8<
5ticallyFUTYCaVoDY:d
3wMRKYQ@?_E^_b
4ings[WVTk@:;eWgf
2eamURLQp@80_WCk
5sPIHIb=;[hYiJ
3ssHTXX8hd[>ScJ
3wWVXWiG>f^Wcj
2inkWIMF^?MA>[WE
5ingFRVUVAUaBV=8
5sYLXGa?B6PCa@
3veHVRVh^8u@aB>
5nVXMTbKY_dAcU
5rCDGJ>iHY?Q?V
6sHKIK6aHabCF=
4ingKNLVA^YdFYC@
2opZTHF?>=bgYX5
4 your[URR_;IgdZ]G
4box[XUTh954e]al
4pedQVV[bY?bU]Ud
5ingYZYXeDH8f_lX
4sLUWV:dEbJ[He
2ugYLWHc^E7@Vg=
3nkGKQL?LUj@T=?
1udeHTVWIDdCBZWE
2eTNJH]X>9YDAd
3 toILGHDfb:AF4B
2mbDIJS<_<g?F7>
2ne[WUMG:VEiUcc
2o[YVJ^F7>lYeZ
2ringDFYZ6G[A9A7D
6 theGHSR<C]a>G>A
2tchDLJT9GdBAF>A
1ynamicXWPRgD=:WYbd
0eEBCA>b>]>>C4
1.gIKUThI5g>Xed
1achWUVSF_5[WH8>
4 otherFJRW:^T=CB<[
2rlierHGGMKR<5E_ie
4yLLSWeWN0dCbI
3n_[TMaF4-o[eZ
4ed[IVGW=47eWcf
4ingsVXLV]C>XcZdn
3thEJKP>Znu=?0<
5seaHMJWVZ<9;PZb
2sierWTHUcDBbZXhg
6 toKJTRC]Vc=DGe
5stYWWVhF=?j[;I
4lyYYKTd766lXbW
3tJLXUfffi;FMU
3ySXUYm93iC_kd
4 toFJKUabXf<UHd
2tGFIFJieUWDPV
3ingRIPHYcE[E];g
1bayYTLJHF<6bTe[
1cc2013]V]Sj690gbZa
2hoIIHIbVYBYAaA
2onomicQIPR;==M7VIR
6yGTNY^TDj;TRm
3systemYTTFeHTUFbiV
1dgeFUR[_V6s7_Wb
2itZXSKdIK9nRV=
4ing[YXQY>BEhEe[
5onVTNH>C=2^Oei
4orUXVVKJA:_Jb^
2ucationGUZYSgd5DY@b
1ffectiveJTVV6fUM@HVJ
6sXUNTkH;>XV]]
3iciencyVUTMSDRieVbZ
8tWUTQUZAJbWhV
3ortHKUQIaek>U^E
6sYRVRMA7<_WXJ
1gyptGFGF;bc@VJDD
1ilishDJTT>_Zh@DA]
2therCEFM(b_F>F8<
1lectionIRXW>G^lL_<c
8sGLKS=]bkAB@Y
5ricCNTW[C^o<XXi
6onicVVUWiAZ@dW__
2iteXTXKaD74fMZL
3zabethTGHD8WXG_C=X
2on muskESKX8^Ec;WBf
2seDGIKAdWm=WBG
1mKHIQD;7JUW=:
2acsETQYDX_j@F>^
3il[ZUFnH<!iWmX
5 addressKNIFd]C<VViZ
5sJRKM5F5gWEAS
2ergingGKUV^V[^@Xb]
2inemC@?B#RlM8>87
2otionXSVKC^A8cVcU
7alFTK[;dSiCG9b
7sEGFG4a^Z<=;_
2ployeeRNJMXAL<>B@h
6ment4youthXUXG9c;JfApf
3owerUKGF_bF2_Cad
1ncouragingWKVQd<@6@WbY
3ryptedFQTY;F;j@WYJ
2dPXU[^E[hVDbG
3 ofWUXVRG=ecGoe
3edHKVS?cZkFEI^
3ingGHDO6Sd_;>:B
3sXWKNf;=Hj_an
2ergyRLZI@bX0CFf<
2gineXZWWc<Q]bd]g
6erJHSKe^Eb[_ZB
8ingTGWM@BRVFDEf
8sRTRVHdef_Vd7
3landITLV8?I^@^4^
4ishGKY]<9Ar8G^@
2joy^[UGmZ0)wZcl
5edRUVVEC>i:WYC
5ingJHLF;VhSF]<E
2oughEEEGC]5Y;CAT
6 forJHFIe<GCI;1?
7toBJHJ[__i5VGe
2sureHKQPgEAl@Gcd
2terYTEDC9G5fBle
5ingIJHH^_bdFL_<
5priseQMTMk<9_?MWb
5tainmentDGEF:bfZ:A;6
3ireUMXJe6dSfWd7
6lyEJJS;fcd:G9W
3repreneurialWLXLbDC6WH^7
csVGEUk>8AIDH9
dhipYXXTCe:Ze_gf
4yUTMMg>H:]Yeh
2vironmentWRUSEAB/lGfc
bsGMWWj[c;>Y:V
1oKGFEXBVNB[I=
1pYRKLa=CEf]cK
2icYWRSW_>]kVb^
3sodeXSEH=?ngaEEX
7 ofWSKLI@da_Y[T
7sYWMKcFI;eUdF
2steinVZT[VWm_aX9a
7 filesIUUY<[bT>WAT
1qualIXTZ;ib^bJEW
5ityPQYT>dSiZSA]
5lyFSRUHVYgBD:J
4tionDPTW6_dn:K6a
3ityVXYXVDEeZZYX
1raIQUTCGdnYU3A
3 of[WZTe;86c]lD
2rorGPMYKXUW8UWY
5sGPPWHbDXAF<@
1s6CVV[f6or9O<8
2capeNVVXV@Yn]_V_
2peciallyRQVJ<Eg_ESH<
2sential][XTh59:j_m]
2tZXHJACH?mDf9
1tXTLHYB<6WEdZ
2cGIFGfHl5=EAf
2hVYRZT^e0]b]G
3ereumWZ^[EV9*Dbbc
1uCLNW:aXo@X9X
2ropeTUWJ?egDSD?6
6anEHVK1edl<W5W
4visionDGGH3dgk9A<_
1vEQSWHAfb<IBh
2aluateXVVUXF>FaV[g
2enCABA?YnVbaj-
4 ifRSSUd[G5WJgf
5knowVVUW@T]YYWZF
5moreBJGGAejh;FX>
5thoughITVWREKZEYd[
4ingUJ[MGXCISGfG
4t[W^Fl<<3iDYX
5sTJYH[D?d@EID
5uallyCIJTcd^n7G?S
3rHIDX3;pubb5Z
4 seenFSJWUHH[HHBk
4yIIGVTA4rWT:6
5 dayWTMJ@[^[?d?@
6singleJEDC8CluY?>I
6timeEFHKIY^b8[3:
5bodyGHLTaEEa9<KY
5dayTXYZe9b_@bZi
5oneWKHE]ich[Dai
8 whoYS]Rg2CeYDi]
5thingHIHI_nD^U]Db
6imeJLGK6K_dSEB;
2ilWVKVDDeVcU^C
2mLKUUdX?<<ZMg
2olutionURXWdHJ7[]8]
1xEKQV;ViaCT<@
2actXRVN=9[;hRV8
5lyEGHL4YkRF]b8
7 whatDGII;Dc?:Wh:
3mXOYKZ[@V_UaH
4pleQPXXe[da<KD[
7sLVV_fA:B]G^:
2celJTSVGAhhIAZ2
5lentNGEDIAdK[FAB
4ptJIIHT_c[AD[<
3itedTKTAd>0YhDja
7 aboutVVTS^D:1[VXb
8forHFDDE>Jg<C>:
8toJOVEaHD[9<f;
5ingZGLEa=c6cCU<
3lusiveUVJS>i]AgE[L
3useDQMV4def<E3C
2ecuteEJTUbI[f<ThY
7dDMJV;jbb=I9;
6ionRPWOE>h_iEXB
7veWUWSfB_>_ZK8
9 orderFKQSXEbK>RBA
9sXRRIg[B7QFe>
3rciseMT^Wi]8AUVbe
2istFHEI>bgH;R>H
3tERVX=UJi=YBV
2pandTUVTf<<YdLhh
6ingWRKJbK^^^ZNA
6sRUWN?Z74>UdE
3ectMQEE:fCWa@Jb
6edKKIQ>cIqG@6=
4rienceXXVDm=;AD[dj
asTVRTbG9FZHZA
6mentZWUXb;C3iX^X
5t]VXV^:/Bm[p]
6iseRWSX_VZeDV?]
6sWSWUeaZeB[YN
3lainGKLTm>IMCD7?
7ingEIGJK_fc<EZ:
4oreZ[IUcE;Bdcb_
7rWXMJjA>=ZX_j
6ingVVWJbZ@@JXh;
5sionFLKT9cfg=R@_
3osureYULJEGAKbX]J
3ressFGFL^^dm@Y<X
7ionFJKSc_fo=EAA
2tensionX]RYg>?1^elc
3raWUEGW>W;iGb?
5ordinaryXUNKYUMf_VdS
4emelyRHHFE?fg^EE9
1yeDGDHbfn=>?/]
3sFFDC@YGj>?]9
0fGJSOTN@YAVgg
11XRZWFHKFaYYU
1aceFTYZ8hZF@L:A
4bookLZYb3l[mXa;l
4sERUVAa@h@Q@b
3ingLIJGB[e6VAja
3tJQQVDZahDAX8
4sDFMRZA]]:A6g
2ilTX^ZWgAaK[_e
4edRXXYWVAL^F<Q
4ingIKTReS:e[TXi
4sEHGG?Eaj?@:e
4ureVQPXF;WcHTZZ
7sFQSWAYXl?XCZ
3rWTSKdB]?eCe>
4ness@ISW,ew]2FF^
3thSGGHF;F3_Z?Y
2keIKGS;PfgFVEB
2llKKLL;d]j[B9J
4sDKQU>jfj:GFb
3seEIJME[Qe;LGZ
2mOIHIf_ZZA^_4
3iliesDGFIFhcc@<;E
5yWILM6Ro0]S6Y
3ousVTKSG>fZhUXZ
2nEGDFS9^b8D;R
3sVWKV<h8:bKWk
3tasticEEHC>_m]=]HV
6yTRLKYG>=W^bb
2rVZYZh>9>GQ>W
3goFGEG7A_JD<H?
3mersWUXQD_G=[K_@
4ingFHJKEWVD;@ZE
2scinatingFNQTb;=n<WXd
3tXZGTC8a@[Xe<
4erPWR[?^BI>ZYC
5stIVVZSHBU@VD^
2tEHQL9efd6?A9
3herLLWWU9W=<dgG
2ultEIJK>XeJ=@@:
2vIHFI6J_nMD::
3orWTUPeLigjXGe
5iteFGBI9Gih=D@>
4uriteHDFED]kYHNV5
1bYVUXcA8JdYB[
2iITRY?^bhXHY]
1daZK[F_H;6dVhU
1earMSMX=gUD[Z1A
4sEIGI?[aFAD>:
3tureJWSY>]^qFVJ=
7dXTVTTE8YbFdB
7sX[V[Z:7p_cWG
2b]VRFbC?=d^f7
3 0YTJH?SVNgNW7
3ruaryYXWI[__^i]G_
2deralHTXZDgEeXSMd
2edHIEI4bg_JA<9
4backZa^Ue42/VJgn
8 on]ZXVX<B<hJFf
3lFDLH4A?,[YEZ
4 freeGMHI[>Y=9F<Y
5likeWHVMEGBDdDX2
4ingHT]Wab@A@GWc
7sBEBG8jjo5<1?
4sGLYZ6abcUaY9
5 likeGKLS9]kk@X>7
3sMJGGG]^n=aRg
4 toJHHFJEVB<aaL
3tDJFQF^gg<B6_
2llFJVT>b_f<F:c
4owXLNH^A;ER[SD
6shipYSKHh>@5bHdT
3tKVXY[aB9G^bE
2maleEGII/ljb=>8;
3inismDUTY=b]eDR=_
7tFIHT?FZc>[?d
2stivalEFEH?bgF:HV9
2wSJMJ>?8pI^BE
3 daysHJTLcH>e;A_G
4monthsVPXJ?RD:ZXZ>
3erGLLIUEXa9Z]8
1fsEHGG9]]b@D=A
1iJKKK<_e>CFX8
2ctionKWK_:_aiXJ_h
2eldGTSV[G[dGZA_
5sGUTXDTciSWAY
2ghtXYWVlBBcJW_e
5ingFHFScIim=L>e
3ureNRKTWE;=BW:h
6 outHKMHB<fN?ZW_
2leXWSWi==@dGdX
4sFUK[>:Eh=V=a
3ledJJJK:Q]DD?;W
3mHHLJ>Y_n<E58
4sEKORKdcZ?H9f
2nalXTWFY<[/cMHb
5lySI]FW6/f<Dcg
4nceYUWRG<FF_MX@
6ialYZYWNXCUX^cc
3dXZFUec7>aA4Z
4 aRRUK7H7aX?X=
5outRTLTSe;8;<<>
5theTJEFCgg8A<[n
4ingVPSU]X_D@F=C
4sHXU]7C>lEJWX
3eDCCB,jk:?[@1
3ishTLYIeCXpaKIh
6ed^ZaVg;2,hJgW
3naDGFE3b]e;>:;
2reEFDI5bdoM9ZV
4baseZWMJXD[SeRd>
4dGMUT=effKRA]
4foxKXT[]>Hb?VEj
4sDMKYVFgq:W2J
3mFUSW>_cbDL8Y
3stZXWGAa@EeBHd
5 timeQJJTBDcW_GSB
2shingXUQKf>8/f^iY
2tUQWXbK<SITCb
2veUUZU?B=VWDd:
2xDGGQ<Zg^=IE6
3edKTUMf5E8CU[6
4sZWKJaJ79fMbK
1lagGIRS@[[6@F>a
4sELPTYXXg>TAb
5hipYVVKbC;>j[g]
3tHGLL7Ecc6GAV
3wFUUZGWJq>^;U
2ight@AFD=lRg65^7
6sEFFG8ck:<@;:
2oorHHHIHD_b<U[S
3ridaCGGI3fea<C9V
3wYSLEHXQ:fAI;
4erXWWPeEK7[Udc
3ydYQVE^ZV6dUXZ
2yKQHGYmdD[@<>
3ingEGJG6eWY@G?2
1ocus[YXK[<=GdSAd
5 onMVHLKIdwE?=F
5edVU[JACAZfSl;
7 onTJZIBCW?WBXF
2lksKXUYBSBi[X8E
3lowaaGK_T;9m^ge
6 andVTUPbWYXaDhE
7me^^SUJa>>k[hk
7theIGGB0a>gH>@=
7upCHJI?_S;<HAK
6edWVVQXFf;ZYH<
7rsXWSGmH;d^jWh
6ingFIIXcVD^GDS/
2odVJ]K>[C:WeYI
4sRPWWai?<GGb?
3lFJHPVbU<UIJW
3tXPTSNFG7dGZ:
4ballGLUVH_@dRG_g
2rX[ZUfDN8IA=U
3 $0ILGFHb3aEeAv
40CGSJFfno7T^T
4aNMJF>C>8Z<1X
5iCSX[<gFr;]]T
5llIGHJQCfCELZg
5nVKED>WXcWTJ?
6yVWHK?d<CHKBW
4beingHJMTYEUY=JLL
4everyRVRVfH:fbNdg
9oneLMIIYhAB@EBQ
5xampleELJQGeah?F<S
4free[XKIf87-fBjh
4gazaERRV;_fbBH4T
4herUJEEFAUZ=RbF
5imGRJU9^cg@DCF
4itLTXMeia9YMB^
6sIJUJR]F79I_a
4makingEEDEcacD?62c
5eJCIEF:@m[Ad<
5oreKGFJ*F7^>=HD
5yJJRS_HFJaC[A
4newZRVSXWL3YUe_
5owEKRKUcIf?H9i
4ourVIVMjGFJBIY9
4realGTTSeL@E?C^@
6coveryZVQS_>Y:lWAE
4sharingGIHILDg_HTI8
5omeECCC;Sce=;S1
4thatEGGF>Qcj@>W<
6eNJUKX_e-T@]_
7irGSTPE^DfVIY:
7mILQT[WUgMZ_a
6isHHJIDNH+CU>Y
6oseQRTVIV5IE^IU
4usEIKL>E_cBJd^
4yearsHJHMJBBXD[<I
5ouWVWM4::jjBV_
7rGJYJbCdF9@=d
3ceBJRV<Z]n:Y.:
5dFILI=_U^TW=?
5sESLX7ZgcCKDe
4ingEHGG>_dZ?B=c
3ecastZVXV_J=2eYcc
4ignRUSVSWckFS<[
4verFFEFacAUL?C?
3getXNJH^CeeaF=<
6 toZUKLf<FHeKX[
4otEGGN@b^F=H:H
6tenGLKW<XXg>T?Z
3mKILTD>=bAT;d
4atZYPS^ZHV[dJi
4erFMJU=^eZXQBa
4ulaUFDFfa;^]WT_
7 isMGFG^cGXDIWG
3tuneZRUKUI>;kH_?
3um[WYEAFA2iDLB
3wardEIVF5^WmB<I<
7 toQKSDHUjed9;;
2undMKTV0>6=DVC9
5 aVTXWZ@:=HX[b
5ationUS[Hp@.@LDcm
asXKWKJ_<>[Rc]
5erQWZXA]CiTXHG
7s]W[Hg824laf_
3rEJZZdKb[;_;W
2xEFEC:i_f?=D3
1rIIIG6_a6;@JJ
2ameWIUIEE[J]Vc9
5workY]YXoA:=Wffp
3udEQNWA[fj<XZa
2eakingFKISUKfA::12
3ecbESeZ;8j]fs
4 mintVYTViC=0[Vee
5toGHED??k1CD5G
4domGHIH^gaq8EV8
4lancers^YTPe@95m]cd
3shFFJSDIcF6GM9
2idayVGWCn:;>fEYK
3endEKIK@gDcSF?W
6lyMIMHbaD6X^[c
6sKRSRd==pb?7;
2omKMVGS]:kEUYI
4 0FKQT@A[p8a49
5aEUQXb_EfG^bg
6nROVM8Kc@AGR8
5gazaXVRIFA@H_AcE
5homeLMIGAMahGVJ?
5myKTXX^XF9?UK?
5ourEIUJEV9lDCSg
5theKONI<Had>EA;
7isKIGE>agDE?>;
5youVLJQC8B:TYA=
8rESLW[FEh@^R_
3ntHNHYjYX]BaeH
5 ofGJKQY^[@DYYT
3zenGHSIa]GT9<YC
2ustratingEIIH@Z^Y?EH=
9onEJGH?V]>=AFF
1tHIGHF]DbA@?a
1uck@?B=2>ip?C3-
4edDIJRP^Gl;W;6
4inCHHG9Rab@J>8
6gBBFBWMiq6Q>9
2llWXWJ]JbCVH[>
4 nameFFGDB^[G?CaB
5ofHGLISXMKBV8G
4yIRQTC^VYAD:9
2nTKVE>S^<[bl<
3ctionMXSZhBiu@_7=
8alDUWZ:HUn;^=E
8sFSWZ9bIo?SDP
3dYYWKWSETTXE[
4edXUSQ[=98[TEX
4s[WQKeC=7fLiH
3nyFBF@=achD9V8
2rtherFGHI]Cf3;EgP
2tureOVUXXf8bIZ[_
6 ofXYQX4G7cf^;B
0gDFFH:BZb>E<:
1ainXUIIbGFlaX]j
4sZWVKf3:XfIn:
2meVYFPTPkB_biW
4 isXSVG]=9D_Ydd
4sQWYZ?;p:VRdV
3ingYWKIKa=TfZgW
2ngnamAEFH;^ki7C25
2pHTHI?^Xo>UEf
3sPSKV4cj]IGgA
2rbageFLNSHccnAS@F
3denUNYHh@7<]B^e
2sVXRY9>ZCL]MA
2teFTIIAXVVCHE;
4sYUPL[HF;iW]K
3herXXUUl>:<cTl_
2veVRXIo]a2QXcC
4 meWUYRk?@9cWfJ
2yELLX9^hr:Z8<
2zaAEDV4?d45?12
4 andTIHFB][]VEGE
5borderGKIPXBad>HU>
5protestsEQLVBFec@R=B
5stripSTVS_Y>:HIUg
1emWNGG=<[AfBK:
3iniPNGTW=>3;DK_
2nXYJWAXBUdZAB
3derDKWV=cieFKCa
3eralGTOQf?@aWV8W
6teXWKTfAQ3iYke
8dWVNWVW@?cD_@
7ingKSLQj^E]:R_f
8onSWU^]]HaGWLd
7orTZSZ]a99W^Za
4ticELRWDJedATII
3iusESLZ8iYa9I;E
3ocideCMNX=@fe8Q88
3reFGEG6Cda>D9>
3uinelyEJTKW[?H?BVT
2o[XUUb=8DgVdf
2rmanCJJU:ikm=D3;
6yFKHX7hho=S4D
2tWSCDgJn;d?LI
3 0WWHId[9^icFb
4aKIFIAh=;?Jd8
5nHIJRCbYZ:IU4
4backIIIJ[XZ6HD]W
4inXUIJ:=;7l@@7
5tTSJFAI0<A:^h
4meCJJL=Rng6>]<
5oreWNMK^@ja__]I
5yILHSgJe@@SRZ
4outWQVQc?<dcXf^
4startedTUJL8UegXI?B
4theGKGEZB[5??C5
7mSHGFHESd;[D;
6isKLLHYEj;R@I9
5oJFPDD^A3>=e<
4yourRLKM<_cA_IGn
3sKVKX8B[g[^I=
3tingHHKGpeV<I=^c
7 aFHGJXg][?FZ]
8theXTVRDA@ZUYaY
1hostVVKVb?<]c]iB
1ifHHGHYbTdBMYV
3history=C;GC_eh/@9>
a isJVTZUUHZ>UL_
bthreadSTQT@bR9<RYb
3sLPJL:^:<JHiZ
3t^ZUMLE:0nZcc
2rlGFEC?fnjDJC:
4sDJIM<bbh?G<W
2tBKQY9T]t<RA<
3hubFWS]g26f4]fe
2veXHHDB@BU_a;8
4 aISUV8Ya;<SBF
5itVJGM_IgeKa[R
5mePKGIea96CH@g
5upDKLL>_Xi@D68
5youPTTVibWJBL9E
4away^]LEi;7*wYbg
4nJHGH;dX<=YFB
4sDPSZ8lti;N0g
3ingTTMQ>la6Z@P<
6 meKIGGAF_=YCSH
1ladDDECmI36RE9Q
4 iTUTSdH<9YCaA
5toIHIGV]@T;YSS
5youDHHKW_A[9GTI
2obalV[bTh[>B:BZ8
6 healthLQVI_Z9B@Qa>
6ly]ZYWd<8;id_W
1mXLHFWC;5b]U^
1oIEAD4P/AdAbk
2 backGJNR=V[n=FDF
3checkHRTXDb:T<aA:
3onDHJK<c@E=ELY
3toGGFF5FS3=a=K
2alZZ^Sm7]HcefY
4sZWYTg774j]Xq
2dDAD@_EkqXC@.
3 blessQHFF@[][^?H8
3damnFGEF<<ZA;^A@
2esHSMX5<dnBR_J
4 toGJHK5R]j=ZE[
2ingHFMEGeh6E@n[
5 onCFHECah87:C>
6toIGIGcBrgEDkJ
2langXUVLc>C7YV^Z
3dXJEHh>A[a[aj
4 infantLFEFg^;]?XdZ
6sXMKJF_bhVXUW
4enMIJJBZ]mAI]>
2nDFFE4]_^8Q:H
3eXSGFCWV>aZgH
3naDAG>89qxY=SB
5 beRGJC@UH[UAcC
2odJEEA>3WpH;_>
4 atRVUZ?GT>FFH=
5forGFFFB@a^<S>:
5luckGHIKHBd_:CDU
5morningGFIDKY]?@?CH
4byeGEEC9Ba=SCaB
3gleS]W]d7<B8V2h
2pETTYE[alAT>W
2rdonZUMKac;4eEe]
3geousGIJGJEbr>?a:
2tKCWBZ:-:Abe@
3 aWIVFAC<:de@G
4itWUIH=CMAcFA9
4meITUUAha:HCa<
5yZY_YgZBEgZYe
4theKFIE?C9:AHES
5oWMUJBC@>eWa=
3taHEIE=XblY=:@
2vEJLRF[c^=IAV
3ernanceXSXNaADGgXHW
6mentBFGXEnflD<Jg
asAKIX<cld<B3R
6orGIIK@eefCIDS
3tEIKJAdbaDH=_
1ptHKIWg=_iFJ@W
1rab_ZQJn<7?u_fe
3de]ZYUb58AdaTi
4uateZSTHXE89fEkX
3mmysDMKUKe]p:SCY
3ndmaXIGJG:A8^U]B
3phYZWUl>C4XWj[
5icsGWVZUF]g=]?U
3tefulTJYD_671;ce_
2eatCCFFD=Br<D::
5 toXRWL_<DBdXd>
5erHVXXZ?[_AYEc
6stPJIMdEHl_^Nh
5marchofreturnWUQLCVC>RYSE
5nessYXXZh>SLkd^k
5returnmarchJTKWUEEC@Xc]
3enJFRFFaUfTFXH
3wHVT]cFlb>VSY
2ok]VTIj??5kZg_
3undTQGGFD<]EEgV
4pGHLTAS9>4>.;
5 ofJITNI?:@AB@8
3wZZ]Wi;BakUYU
4ingY[]Zr==Sddem
4nDJKR>bml?E8^
4thVZY[eI;aV_Y_
1uessIJLN_l2:eC>^
2iDTTY=^^b=WEK
3danceIQUSFediDA];
4eYXMZh:<8^_YA
5sYWTWXC;FdQ^f
3ltyGJGM:AflB[8;
3nAA@Ehdf;@BYE
4 hasFHGJR_d]IJC_
5isHHHFJMZcAGQ=
5wasDJJPXJfh@X>Y
2nCFEI=L?h:>;=
2yEJEJ5iVs<Ed6
3s]YWQmDapf]k^
4 shouldIJJI]^gmBEJ:
1ymLPYJgX?VI[]b
0h.aWDCDVU9@@Elh
3 0VDCDg^a]ED?_
1abitEUWZKbXn<Y[d
5sKSZXPh@]KSZ]
2ck[ZU]bB?-hUeh
4edVYV[aF?aGZ]e
5rKXU[D6<ZCYbg
6 newsTXUZ^8:_PZak
6sSWSYMF<nSSA]
4ingYXTZbD86a[Vj
4sETSY@Zcl@V7=
2dNDYJEX;:BAlU
3 aHIJIDhnl?GEZ
4theXI[HjB51[ThD
5oKJWUdW84CFef
2haDEFCA[Ss6AH.
4haGGHE:bbIA>BS
2irMHSKd[<cZgHc
2lfRTZHAb]8^Sh_
4 ofQSWVi=GX?Wbf
4wayEMRS=be_=D:Z
3lWTNUU7?5]G[[
4oweenXVXTdc<3TLbZ
2masBGEQ;[jj6=79
2ndFEEGBinjDC:]
4 ofLIHG^_bAQXML
4edJSUXfZFkUY[g
4leHRGNEieaLK8M
6sTTLTe:4<BYcl
5ingYYVSj=GHGWfc
4sDNLW:Cai7W?@
3gingUMGDZ@[IXBZB
2ppenFHEI;dkaGK7G
6edFRZUi_bj>Y@g
8 toIHGIA^Da=GJE
6ingFIFG8daIBBC5
6sDKHV@GaK7]?J
7 whenGSSXRf^YBGWH
4yB=F;7^ol95KE
5 birthdayFDBDV^^l?=?@
6halloweenWWVUe[9;_[ce
6toTLYLa9]4>daB
6withWJIK]H=iXYbZ
2rdWUVVfhcqaQEf
4 toMIFI6X:^EFT[
4erHJIK4eDf?EC[
4wareSVHHV_bY]I>4
3ryEFEE/fRH;EC@
5 potterKIIH?[dTBFYB
2sDBDG<gBtT@Y=
3 aTSKLBXlbYK:5
4beenTTXRdG@6YDi]
4diedEPIXH^fjAS;d
4neverHMQXLEWf8SHE
4passedEJKNY__F@DL[
4theTGFDXZF<GDCB
5oJKLTdY_j?V=@
3htagIIFHUdF<HGCY
3kellCJNX:Hei9F89
3n'tFIGH5bhr?F?X
3sle[XJF_5/.nCnU
2tXVWOh8CHb]ch
3eDIES0cZoW^1:
2veDELFBc=e<X^B
4 0UTUVCXRbGa@G
5aFHGC??I?]X3:
6nRUQUAB_8UG^B
7yVQKHbaCXX_<i
5beenWVSSIGbB^FhB
5hadGIHGIVT@DCUD
5itGIKI9^W?BCCV
5justHTUX:IeHAF<9
5noHFLG4a_KJE>D
7tKMHL=B7_;RaW
5one]YSTXT99hYES
5someZRLH>:B<hKIB
5theNGJGag_g;K[f
6oFLIW@Z7BhE@d
5youTQWUc9A2d]V[
4n'tQGIFfBd4AEDX
3ingHCFB^Y3H_;aC
6 aTMXHUN_8ADfb
2yfestivalXMQI7a>:eGW^
1eEBGDFelLHc<>
2 hasDFCHdRGC9@Ec
3isTOJH8B<:]@YA
3saidXQXL[M;9dU]D
3wasIJSJ9FcBYQH]
2'llGRRWGYd[DTAD
2adMVSS;dDW@]9h
4 ofVUXIkZ=NgGfW
4ingEFWH^BbI;GS^
4linesFPKR@_hr?R<E
4sEJJHAXYRDO:A
3lthVV_Z?Gh4EY_l
6 issuesYVVQe=73IUcX
6care]]]VbZ8DgIec
6ierYSXJC_I9eCE;
6yYQ]TZgZZVFm_
3rUHEB>H51_B[>
4 fromVWRJb:4DcTgi
5thatHHHGSgWZ@VTb
7isBGEG;^am<F2E
5youWLMRA<JBCZC<
4dEDEG9Ke:=>9=
4ingJJEJWD_BdFC]
4tCFJR@MKq7Q:J
5brokenDKITCFbB=L:;
5sEIOW<Zkr?D97
3tCLQW8[c@;GEB
3venIQTS:c_U_GJc
4ilyGMMST[AE=JTE
4yJNWW^_bcERA[
2ldEKVXXZ?k9F]b
3lEHCI,[bpDUD_
4oFCE?gcF?HFB[
3pX]SQNQ>8hKgU
4 me[XRUZQGjm[J9
5usWSJEY??TJHa:
5withULRHbW_:VWb[
5youWVTYEAXGHbdZ
4edISZY8Q:AJS[i
6 meVTXVNT9CU[Yc
4fulSNLRfWETK@:>
4ing[ZUPI_:6lViV
4sIMXVUB]d?Z[Z
2rFDBD6dnd?[Da
3 booksEKKQDVgbHE@B
4workHJIIZPZ]>VEF
3eUIKJlH+3Y>G@
4 aYQJTX_CTCSD=
6ndTKSTbBfkJ_=c
6reSNZ]H?V;?a:R
5forJIJHQccEQYEP
5howHJUW>I4f=EZ]
5isUUURiG_k:GFE
5theTLIVi@8jfH<Z
6oEFCD<J>JW<=C
5whatJTTTF_hL?K?J
3oLJFL6e<^RBCb
4esEJJLZFdh?E;B
2sFLPR=[]_;GC8
2yGA=<TYd2d5=3
3 guysZZWWY?V[ebfa
4thereFKLLDZEQER@]
1iJBC=aS1?bAf:
2 thereDKKKEMXEBLXZ
2ddenRRSW??]hZGG>
3eHTTYDe>c>XCM
2ghKTVX?BBlPJgH
4 schoolGRTX;>9]HU^C
4erHSUY7R_a:XY;
5st[NVR9bB8_RB9
4lightYVZPZ8E1_HhY
9sUVRQFWV9gFe;
5yIPVW5_IlE?Q>
2lariousEKIT=GekBY=?
3lFIHM8ddd>Ede
4aryFKLRFV_a@I:G
2mGFKJZ_efFBDH
3 toFHHG=dWaCE=Z
3selfGTQX=UXiI_=;
2reZVULJV:_dX^c
4dZYWS^?BAhYkg
3ing[[XKo469eSjb
2sURJT>>]f_HC]
3toryFWGY]^9d;_;f
7 ofUIIEfH@@]ZaJ
2tSUVXJ=]b>Z[.
3sIWTY7RmcXH=e
3tingHIHG8[_WCEC:
1mmDGFE;]g^@E=>
1nVFFALZC-E=m5
1oDIHI>_hn<D8=
2eEJJRZ^g6<IeZ
3sEJIL=d_eBH@E
2gwartsFGFD=]eK?@X@
2ldKGUIXUg]Uaia
4ersXWSTU@C;]XeJ
4ingLHDFI]?VIEDL
3idayBGGF8ftn;9:l
3yIJMFUZ9;bGL<
2meMRTS^E]EUFfi
4lessEPXVD@]_9VGY
4madeZYXTdZ>@cLgc
2nestVRQJVVZaaWDR
6lyGJIH@3F@DZ[>
3orJLGIcEd6??>d
5edSK]L8=6+fJUI
4uredEGRFUZX@<ACb
2okYQULe>G<^JY=
2peKDBD=[khCEYe
4 toVVWVNYUFE]AY
5youSSUK^@BA]Chj
4fullyKQRR[3aqHb=7
3ingDFFF]YkF:A]]
2rribleGHHGhFMmA?cF
3seFGNTFD[hBD=[
2stSQISeI?:TUfj
4ed^YXUg>50fYij
4ingXMSKW==CaW^X
2tEEEF:@LC8A4D
2ur[TUCDAaYgCF]
4sKQHH^cjp_BZS
3seJTTR9^=D;ZE^
4ingGRKY<][jCK:C
4tonFGFF;WfIB=D=
2wTZJY3A8t>Uj^
3 aboutIGFF>?[mSAaA
4canHWRVklgoFYEY
4didHHHHF_Fg:KaI
5oLMJIlGlhC]DD
6esGHHHChdg<F_9
4iTYZ_g18eBgRZ
5sHHHG=LWg<ZC<
5tWRWG<Z97]IiE
4longVVQJk?:[WZFU
4manyHUTX<=1K@UbZ
5uch]WLGb:70hd3c
4theGRVZ<b9>:AfC
7yYVWIaBaR^E[?
6isDEHGFAel;DBA
5oW]W]>5PN]Jk[
4we[]TWh^G;dXk6
5ouldXXVXL<?@bJ<c
4youKHHW?=^EDGm=
3everGFFFfbHb>@Td
1pFIGG9c_CFBH9
1qFJJJiU=2DGSc
1rsVLIHF^E;cYAD
1tml5FWSZe3foQ^6Y
2tp@KI]]5nx6b9?
4sDKKUZ>kf<a?Y
1ubXVXKHH=Zf[VX
2gGGFH7_daBH=@
3eFVKW8[ffBZ9a
2hDFDEAio^;@8?
2luFSSXJKbY;[9G
2manEHT^Glop9cba
5ityEJHX9_Ha8XAB
5sELTZaEe99^Fh
3ble[VVGu689ferK
6braggReB~!5#qqrx
5ingYJWH^?=8c[eJ
3ilityFKKUdYe^<UQH
2ndredsSKVR4B[_]D>7
8 ofTKVR4DYc_E<:
3tXWPRXAVY^TbG
4erEGGG6[gi;C@<
2rtDGTU7idn:D3<
4ingEKKQ8bW^<G7A
4sCFFH5Ghs6H0:
2sbandRHGGa4V>9^f_
3tleFEGF[__[;]hg
1yderabadYVIIADJ?hRa:
2peINLIhEYfCUYa
4revmZTQNNABGbY]F
0iDAMD28+5SS3C
1 actuallyYLQHh=Y8eFTD
3greeGIHH;RddCH?A
3lsoSLKGEc[VYHXJ
4waysWPWFJ5b5kYZ6
3mTIWG]bh7C_f]
3skedFPQZab=e;GBc
2beJIGG:TafCFCC
3oughtCFEF?FWA6B=5
3uiltZ[WW_8>BjZci
2canJISIbI8,EM>7
5'tCFEDF]k@>]F:
3ouldYUYIo;:^>be[
7n'tXUSVCHV;[XY8
2didZXZTkE^<iXq@
5n'tJUYY]ZWaYaka
3oXUXJDGF-_VJT
4n'tIHHFYDc9:]9F
5tTMMN^CCKaFFA
2feelSITK5@91]^<X
3indMMNLVeUmXW[d
3oundRJKVM<W<DWc9
2getJSIN]B=E<BA>
3oSLKI;]VZ_ABB
4tVXYUa@7GQacV
3uessCGEK5c?A;C18
2hadSUYXjD:E^Mbd
4teFQLT8dWeBaA=
4veXU[JZ:=7Z_fI
6n'tIJJJ[_BZ]BE:
3earEIII8^^V?A:E
6dXKLKB>E7aX]Y
3opeRLFJE788MEbd
2justJFTCB;D/g[X8
2knewNJTKBTUj^Mb^
4owRSGU1CaFc_Y+
2learnedTTSZ@=T?ZH>_
3ikeQKSI2^YZIG]H
4terallyGGGF?IS[;UA=
4veXRKHbJW4ZZhY
3ookFKWQZCEgBBSF
4stWVZWe=_7T][j
4veIGKG==9:gTcB
6dGJIKVEdGCX:c
2made^^]TeB87lJmg
4ke]ZTUs8D8obhh
4yXQXIc<8D[U]C
3eanFHFH9jddBEV>
3ightEGHFZcXe?CLC
4ssHILHGUZ<<H>_
2needGHGBSE;VU@V@
6edTQUSiYWC[Ybh
4verXRMIa<82bYaj
2readJDCH?HT^CD4:
5llyVUVHaXe7iIZc
4memberDRJX-c[@=T9K
2saidWPVRW748KUP;
4wIJNNB>bL>XdB
4yVKUIGF?7RDb;
3eeDHEUDfZA<<42
3houldMSUFE=9cUbRN
3pentXUVYIEEYHRjE
3tartedZTTJeF>4lVbT
4illHKRTAC^Y9XaE
2thinkGIDHHcU^hNCH
4oughtQPUU;U54^B@8
3oldXTUSbDVEYUWW
3riedRSMUgfb;DMUA
2understandGVUY@]VWD[Ca
3seKWQY=CAj?J><
5dVQVJY;=>CE^>
2wannaISRV=_A]CE<i
5tCCHG<=H58DZB
6ed[UXM^H@9eXdW
4sYJUKh9X*aamU
5n'tVTMLZ@@0[NU>
3entVIIFd:=7GUbV
3illZURCq90=i@iZ
4shEHKI/FF]8A6]
3on'tLJKJVYB4ABVf
5derEHFH6cYoAC;F
4uldRLYRVG@6V_g=
7n'tHUYVeE?YEXR[
3roteXKJKfCC;aKiQ
1'dHH@BInW8>Cab
3 beWMJG>I_>^[ZW
4likeGHEG^I?I?LG_
5oveYUUV_:AQX[^N
2llTWHC<Q?-UX97
4 beKVYUeE:FAZXW
5justFHGG?]a_<B;[
2mWGUAUE>5bb99
3 a[ZWXo564eeit
4gettingWUVUg;:AGYXc
5ladFGJFaGE>>E=c
5oingXTFGfZH][?6W
6nnaLJRKQJVfY@[8
4happyVQVRa<@;D]aE
4justDEFG>Te6FV:Z
4notURYIIXV7_Yj;
4onHIGG7ZS;CD>E
4reallyXYVM2>_j^Eh@
4soSQJS[7]?K]l=
6rryDLLUGFXd>]CW
5tillFLRQB_S_BI?<
5ureGLLK8c_4VEUb
4tryingXSUMZ=BLb[fc
2veNJUT;FAZJGhg
4 alwaysFIHHA[cF>G@d
5beenUTYW=7;SbZWk
5everHRHSCX=Va[SY
5gotXJIMcCI=ZPeZ
5hadXUXVYB=<bXZY
6eardEHHH<[Y;=@B=
5seenHMGX8Icl7J@=
1anEEGD8Tb@>=b=
1bmFJKVJXf9=IAa
1ceBJJW6hfp?R<g
2ymiZUTSEZZ7cWS;
1dWU]Xj?>L]Djf
2eDRVX?YZn;JQF
3aTYSY2=YUage?
4sVZ^[jV_9eclh
3ntityHQVUIZVZ@XB:
2iotVWUV_:>idWIb
2kABB?:bfn==IB
2olEJJJ?^TNAKJA
1fSQCLT[BlhY6d
2 aCLSWGYbi<O8W
3heCLKS8fiY;L5h
3iTQFJH_==]^b^
4'mUSHLCbW;aRe=
4tSLZUK^bfZE;U
3notWSIIfWG8eCi?
3thatEHGE9YbGBCAI
5eBGHJEjAk8CCE
6reFQTTYbbc;Y8<
6yJKJM^KJK@]a^
5isIIHH[EbgCCX=
3uYWTScC77ieei
3weKXW]^ECrA_Ba
3youYXXW:A2MUf;4
6'reYTEK_=h=cUhj
7veYUIFBUA2lHI9
6rXTSUh<6Eefic
1g[XYJeI85lY]L
2norantBIHN6bhg9B59
5eENJU<gbeBH<Z
6dFVUZCVaeAV<B
1llTHIFAYR>]=?8
3egalCJKW7lYiBH9T
1mJGVCBU6WEf>Z
2 aWUSUfARU]XYS
2ageNVSXabIjVYbY
5sUWYZ^EWG[FCl
4inationYXTUfC=;eWaE
6eZLHFF@e@jCc>
2maWRWLW?59bIi:
3ediateXURTKZV5hYSF
9lyVVKIFS_HbW:>
3igrantDKKWFIYh@Q:V
9sCIIT5_bg8H7F
7tionANLZCTgg7D37
b orderDRRWAGbiEK6?
2oDRRXF[Xi@Y8Y
2pactUYULfP><XFfC
3lementedXTXUfICce]cZ
3ortXWMIk=66gWhe
6anceKRVUG@Gd>R7@
8tHXY_eHEEJKR]
9 toGTTWGVddFVGA
9lyXRMSGVY9^Gb@
4ssibleQTHSCEgc^I<B
3ressivePPQXm8]@Fa[V
4oveWYZXDZ<:hJ2c
7dZVWW_D>^eYL[
7mentXTMS_YE8_G]@
6ingMLWLaY<eDL_f
1nSN]YdemRUQUE
2 0XYFW6_;<UHBn
3aHRXW5gg>VCYG
4llJIJL[Y?f;BFH
4nUGOE8RTjgAB;
5dMKTI_@6=EBea
3dmFJJIGLFKEYAV
3europeXNYIBaJ:]WCB
3frontGJLSC^bBEXKI
3gazaHPIRV]>:>B<a
3indiaDFTGb<di6>Za
4tUIJGbFV4HZcC
3justYMLGd?=CiFaY
3lifeJUUXaG[kEY^Y
4ondonJKSQcEJd<WmB
5veFKSS:ci[AVba
3mindGRLIgGBjSUVV
4yVUKV.Cg.RDoN
3oneUWSKDVBZbEeX
4urSMIQ=QLa;Sh7
3peaceEEFE_]]?=A;A
5rsonGKRSA@jj>Q9E
3realTUUXJHafA]E[
3thatHFEG?WgiGB94
5eIEJC5cbX_=jW
6irHJGK5e?gI^I<
5isTMMW:JbgX>^]
4imeXLUJZTCR^K]B
4oVRGFBbEFiEc:
5uchIPLJ]:?4JG_X
3usJSWX?aXjCGge
3withXMNI_;U@^Y_[
3yourGJWYe?imBTi=
2boxWLKHjAB>bQd^
2cidentFHHSAa_X@BXU
3ludeFHHHSdkc8=aG
7dVRRIXCF?fVbc
6ingTXSS^R:d=CF[
3omeTWRX7U[me_2T
4nvenienceEJJJ?YXC?DXA
3reaseKJYJeI=1eLXb
7inglyEPTVZ]Kc:T@c
5dibleQHKJ=K7CI_:[
9yBGIK?[jY9@=:
2deedFIJH;Wbh?E?8
4pendentEPSYSUXiBYGd
4xTKYVkG;GDVcH
3iaDFSICfgtDE<V
5nFFQD6hLi>D7>
4vidualsDTVVdHAf?W6b
3ustryX]XY6B/5ZFFe
3y500YMUE^cY7dSSZ
2equalityBUU]6fdo;F3G
2fantIFEG^HU]EEHY
6 formulaIFEGdd<aCWGY
3luenceGRQWZ[C[TDLZ
3oHDUTD>.4@I@V
4rmationPXJWga^]=EZh
3rastructureWYUMGFDJ<Y8G
2itiativeYJ^F_;J6fAoa
asUS[K_9?7[WBL
2juredAOJY9hgm;N1a
5iesEUTYNJfhFP8R
2nocentIVYWU>bARZ>U
4vationWKZEb^>6b9lg
2saneUVMT@G;^e[WI
3ide[XSMH-@=sV?:
4ghtTWJS<i_[_<ZP
7sXWZU^=@_IZ^V
3pirationJSKHdGEgVE]f
6eTUXUg_7iW[gf
7dZUWJcE28fTnm
8 byZTVKV_<[h[ab
6ingXMKITFB@ZC_^
3tagramXWWVCTaCVTCe
5llIWQYLYAiUKeb
5nt]ZTHhLC=nDge
7lyVYTY9=cbb^<:
4eadGGNSZafZ<E8F
7 ofNHJJDA]bA>[>
4ituteWG[GY_@>^Ka]
8ionZXUX^F;BdVZd
balTSWKJ?9K>HbX
bsHTSWDcYG<HH@
4ructionsEKXUIZiYFZ;^
2tegrateZUTRiL@[kYeB
9dXVWKeC5=_TgX
8ionHQURcWdq@ZIH
4lligenceUZTZiB@Lb[FE
atGQPR8dam?Y=Z
4ntHSSWBedc@F=Z
4ractJVWZGcBmF]8C
8ionYISR?JY<hKWC
9ve]]SUf580[[fJ
5estHRQGlI>G9]FC
8edXMHF]=D2U;_Z
a in[UKFd;9/mAie
8ingGHGQ=imgFF<c
5face[YVPeE34oRfZ
5nationalKGRGIe_ZWF=<
6etUTDI6><fS?f[
5pretationDNNW@jgn8Q6c
5view[YXWgW>3iZ@e
9ingXSUS^><BTWZD
9sXLKE8V>Y^@Xa
3oTYTUI<GGdXB_
4 aFSXY9h[WJB64
5itGIWUDGD3CGF;
5theNU[Zla9jbZiN
7isSLKH_BG:SW7A
5yourELRVFYLp?ITH
3roMJFEAVDa>B:B
5ducesDTLUH^am=J>B
8inga]XHc<;+rDhM
2ventedFWW[:cUjBP9]
4stUTVTgVZ8LFha
6edZPUJi95:aa_g
6ing_YZZi;:7nckl
6ment[Y_Tj7>2gSdh
asZUYSY[D_eV]W
6orW]KP?beYcScc
8sWTVTg7X:bXbk
3ite[VQS^A;Fj[^a
6dYWSSGEZBgZ_B
1onFHIGCdYWBRC:
2sLUMRh@;,A>cX
3 0FHHHA^e]CIC:
2tZTPId>:8bJe]
1pVVTV^AAUaH_[
2honeCNIXR>?_:V7a
6 0GMJKFV?LTDHB
2oZSKKbAJDfP]@
1ranDHHU9cjZ9CAZ
3qELPUE[caGV<Z
2relevantDQRW9XZg?G=F
1sDDBS7XFaKEV=
2 0JIHNY[<eTKC;
3aGFFK9S3kG]JR
4boutVXMV:aBifXDC
4ctuallyFIKS=d[_>B8A
4llFRVSVT]ZAV<d
5readyETRW:^CgAP>b
5soDMQVSa]k>F<_
5waysCJST]Z]o;UUd
4mazingEFKT9db;B>;B
4nKWJX:AabiW8W
4tVLPU_a>M^TBh
3backJUJV;gd?IBC3
4etterFDED9^cX?8AE
3comingVUSKUF[G^JTh
3deadGJKSAQ=eEJE]
4oingVUKQb^H4]JaE
3forYVVR=Y@4eYf@
4romGKHMXEa=<DdD
3goingWRSF[UB;]JkR
5neHIHHK@]=>F_=
5odJRSSZN?7CIa^
3happeningFHII@[dcDE@=
4ere]WWMkDE5fWjb
4owIPTK:9Gb^WfC
3importantERRWC[clAXFZ
4nUWRT:apkaW7G
4tGFEDZZ]3:;>g
3justLTTT?aZQbeA7
3likeEMPW?[UlER:b
5terallyVTTSJA=ScMU?
5veVUQUXA>S]Q@]
3makingEIIM?dbeAQ?C
4oreGSTUIB_mDC:V
4yWXWWZVAV_^_X
3noWSKSlH:eZW^F
5tGHHW9FhGIc=;
5wY[ZY_D8__]kf
3onXSXHfA;&eP8U
5eIMGQa_;WE<@X
4utZWYUnJC/iaed
3reallyTQTJaB;MdGk=
3safeTEEEdV?IR_:g
4oGVTYSdhtFbb[
4tillWUMP^F@?aXZ@
3thatMIKF^bd]X>b9
5eIWW]5CnIAf<a
6reEEDBebar>G=D
5isBHIJ@e[]7FAU
4oSU]Wo<_c[XgA
3veryMVWYhCWEEQ_d
3whatFTUXfe^h<W?b
5yTVXXAaI>fK[f
4rongGQRUDBDNACA>
3yourXWTUhDZ1WEa]
2isEQNXE]gm?V@D
2lamEMKWX=ar9S7H
4ndHLRG6X>aCDJX
2n'tDEFLDbGfVF4.
5 aDJIKX_]k9Y6f
3tEHHN8cki:E;E
2raelBEBW3dci:A39
6 hasGIHHEC[XNB@D
6i?IE[5:kE>V5T
7 forcesHRRVWV]?WXC_
7sBKJR:amjDC5@
2sueDDJDhlg;D@hd
5sNIWI9Z^G;EG5
1tUKGG;<Z5bXU7
2 aCEGRhRhE8H:D
4llKHGJ2dW3AF95
5soZRVWgGGT_YCb
5waysGHGGAfeICC;?
4mazingMUXUI@[aBY>8
4n[UUKeP^ciW_A
5dLQIIb?Y2;ZaA
4sWUJWUH><WQYA
4tGIUK_^^cBKFZ
3beQUUT?@>9?<?A
5causeHKKL<I_V=Ca>
5enSIXJ5W58^GBd
3canGRSXbJWq@YaZ
4omesYSUSFQQLeKFA
3doesUTYUCJJ^R[=a
3feelsJOTK]?Z<EZKe
4orILIS:BWJJ^[7
4romVKGHKdG9aYdb
3hardHFHK?^_e9G6E
5sHJKNEJK>EDh=
4ereWXLHM_B;fIk[
3inKNFKAWYbcEG9
4sJTUXZ?YacAL_
3justKHQR9]h<]Z^F
3like][X[^G6/k^Yb
4ooksVQUR[?TgZY^C
3makesGLKU@KHf;_>i
3notHGFR=fEh7L:8
5wJPTWbDd[L]ci
3onYZUT^?ekf][W
4utXYQXQVV9cEla
3reallyJJSIY][DAGFh
3saysIIGGWLF;HA_<
4eemsDHHH:EMpAP<:
4houldULKH<[KF_?H8
4oTHUIdKB]IW_:
4tillUVWUZDAAf[8D
3takesYRNQHIJBf[SB
4heDMVVBane8T2J
4imeHRIKAB6c@U9:
4oDGGD5Fjl@E=F
5oXXZXkT6AiXik
3up[IFEgK<6aWcE
3veryWVTXa><3eWWh
3wasWJHE?8e<X]5H
6n'tLXJWS_Cj]EWB
4illECDC=dii9:B@
5thKLJT;d?oWYK>
4orksUMUK[eZdbC;g
5uldUFDB7[X]^EG6
2'llWSFH@FDWbET:
5 beXUGFGBBPdW_>
2emNHGE?<G9AYZ:
4sSVKJi>9?]VkU
2sGTVY[cd_G^[_
3 ownEILYbC]h?_8f
3elfNJKT]Tae<[@h
2unes]ZLHAc30n@ml
1veHTUWV?C7T[De
0jackDEEF5iX6<@:9
4sonLGHD>ZfaT>=>
2ilEMNU8dgj?J8A
2mesDQHX8eil?T;B
2neHFEDGLe^BBBB
3uaryVRTH_Fa7CG;Q
2panDQVX6gig=S:?
5eseKUJW;^kc8WSQ
2vaDIMVWe?m;W=h
4scriptC[Xbo<gx8jGi
2yEDCC2Tlb9ED5
1effreyFTTW@bci@N7b
7 epsteinHTTW>[aeEJ>c
2nGLLL>c]>ABAA
3niferXUKQI;?=l_gE
2rseyFJSK8^Bh:SZC
2susCEEH4eiq9H;;
2tFHIL;R^j=D=A
2wsDIHKAFffAS:@
1imCHFI8[n]<E@9
3myDLJW4gnf;K8;
1kELOK?[IdB@;<
1oGIVIFYaG?F@D
2bNEVBY@F5RBIm
3sXXYV;dEDmUad
2eFHIJ7^[b<XC_
2hnSGFFd8_eN^[:
2in^aEHc:=3j@i@
4 theYYKG[B43fGiB
5usWYFFHDG2_C[9
4edWKYJ;FbbbRU@
4ingVUQH_L;8c@^e
4sWSVG[?<8kXe]
2keBECG8_Zl5=0E
2urnalistsDJIMAChfFK5D
5eyYZ^Qh;9-YSlm
2yHPWOC]dCGCC]
1pmorganFRPV9Uc]<SC[
1sDKKVYAHf<Z:e
2onBKK[V<]h9Q<g
1udgeFUQX7_knAI<A
5sFVSXVghnDU8B
2iceYSTLbD@BhVf_
2lyGGHHEaZ7C<D6
2mpHSTXEB<e8W@l
2neVSZJf9><ZJki
2piterWUNJY[Z=U^cQ
2stEATCeWl6VX:a
4 0ZVQTd697p^Jd
5aMJLV;DekbX:W
6sBHHK_Jfn9R9[
5beUJKIeD:=[^eb
7causeQUJJBbUh^GZ;
5didZUYVaF?Wh]b]
6on'tDGIG6ZdJ7E:6
5finishedKUZWnOJYQW[B
6orRKKG?JbZRaYA
7undGLIS@Q?F>F?A
5gotGGGH?_T:DPC]
5hadUHTFIaZ=H^ka
7veKHGHGBIZAW?T
5inERSY4fZhRE7D
5knowMHJG@YGc>AY@
5likeJVGUCChl[Wc?
5madeTHIIbZWaIFbY
5needWWXRB2=[cWb<
6otSMSKLJCA[Di]
7wWVSUe@=:bHk^
5oneYJUI_CJA_IXc
5realizedEHHG8]bCBHAI
5sawCQHW;G^p@B8G
7yingFJGMAca[BD;9
6oVXVWaaF@^^Ab
6tartedZUTRHBD?jKdH
5theUXUXb[=b]^fB
6oIJSKGKgN?][_
5wannaEIFHAbCX?=T?
8tEGDG7eC::EA8
9edFHGM9eWh<J<[
7tchedJJLLW;558W?9
4iceCMLV8Vgi>Q=>
5fyFJJS:acfCV9]
5nGFGD;^JYIBEA
0kEKFSX?VfAEA[
1 leUSTM[VC<]UdX
1armaCEDC5cig:CC:
2tyBBA@0^bC344(
4 perryDFGK7V[91>?,
1eepDFEI<[kf8ee:
4 upUUMHe9<>JVaY
4ingHIXL;FjlJ^C[
4sEJTX@Vdk7GW7
2ptRHTFY=@^[ZIB
2rnelDJKR=YZd?JCI
2vinIRJTF?ihHVVN
2yYY[Ja6->h^:b
3noteYTUS^>CAeK_[
3sDISTeha[:Y7]
1ickFHJR:Hd^8D7U
4sZPVIdG:8bHlE
2dTMLVXDbgL[RG
3dingEJKKFUSCDID@
3sGDVI[[hfKc>E
2llCEBF7kjp@>96
4edGUJ[6CSy_U=4
6 byDKJSB?fl@T9[
5rGNJX<^]jGW>S
4ingEIGU6dgc@L3=
4sGRSV;d_iGYB^
2mBFFH5ekl9B=>
2ndGJIHYHcdWA>d
4 ofHQEHh@gd;@:H
4aHLRQ8M^VB<;[
4lyEJHH>[_[>CED
4nessGQRX6_[oDD?9
3gSRBHJ<SA]_7C
2ssGRUV?^e^FW:W
2tZVWT^@;:cIdd
3chenVVVTf>A@dZe8
1neesEJJN:bbk?D=:
3wEINW9:fkETBa
2owRJDJ3JR>UYf@
4 aboutUXVXL?=<hVBd
5howQHUEM=jm?A^>
5iLJJIDJb>:dNK
6fFGJJDbfc3U;A
6tIKUS:M]:CWBX
5moreYWKS]Z<<mVfG
5thatRJIN6]WfDDAX
7eCGFLF]/V@B^3
7isQVSU=Ac8[Ieb
5whatXSKGbP8^_SDY
7oURLM8S=AcEA9
7yXVRRi<98kboC
5youWIIHWX@lUSQN
8rGONS?jXJSDYM
4ingTYTZKAVf@[^e
4ledgeQSIYYVDD>@iF
4nJVVZV[fmES6:
4sIGGF9]SiGI9B
1ongRKZN;SHiDX9A
2reaEJIP3ggm?E7?
5nDIIU7efj?F9N
1rakenZUKRa=GF]UYZ
1ubernetesGIVT?D9>6Mdb
2dosEDECCDUF;BU]
0lIFJE>E::L>d4
12sXULKhD;2fWih
1aHFIDC_fk?C?H
2bourEIUV?fSu>Ak^
3sPRYRQD<@?[gj
2ckDNUXC_hb;V7B
4 ofGSUU>]eG@S<Y
2dyIKIUUf^tQbCB
2idFHGF8fjZ>C>:
2kersDHKM@^F_;F<H
2ndURIKJFc6dSF3
4ingVRUSB]T5^V<[
4sYLHIfB>=R]]W
5capeGRVTee[[@J<i
3guageBJLZ@hSe<V8B
8sDNTW:]_49S>R
2ptopWKIIY?W0[IjA
2rgeWZVVgQYAVe]Z
5stTXYYb49LAPjA
2stWZYYaPX.cT8]
4 0SGED^]]h>A_>
5nightUQYIWE;a;YdJ
5timeISUTb_bnVK>:
5weekXVJV]GC-cH_B
5yearHHHJ7FcoBIAP
2teEGJH@ag_==UF
4lyIHHFpQW0@IEc
4rHKVYC[cy[KVb
4stZYJJg9@:daed
2ughCFFH/ZME9E/h
5ingKGHGH[ZB<Ea<
3nch]^YSj=K+eEVk
6eda[ZJj296daco
7s[]_XhWU:hdhl
6ingVYTY[IUEUZbH
6padXWLJc?V=gUeX
2wCIQY:hfm6H.8
3sBQKY:_go9T9L
2yDIKJGiWNDD;5
3erGLWUaCQK<aCD
1e@@@D3^Zf@=iF
2 guin@A@FEiKE>HY;
2adWZVZe6d9bbq^
4 toVSVWLD@D[[DI
4erTXTVCZ1b]I[Z
6boardYTXR_B89A]de
6sVTZP:<:5KUc;
7hipSJJDRfG?_@a^
4ingWWWIg:Z:_U_]
4sYVYU]?A=YZ]=
3gueXQVUY>LCZYhf
3kedDLLU@bfa<HW<
3rnZaV^q:CUfacf
5 aboutYYGXAfWhZRZY
6fromEGLRLb]b>]MH
6how[[KJdQB4i[BZ
6moreLSZHi0Do;g^W
6toGKQX^[Ro;S;b
5edSGLPF?@@B]Xa
5ingY[[Y<=7C_aXd
3stBCDHAfmx:?33
3veLTGTUggDZ^5>
5sELJUB[bjAQD^
4ingEFTGfaffBB]=
2dUNUP=@D;BNAC
2eGIJQ=WYb>I8[
2ftUWVVhTZ2J]Hb
4 handQHHF][J?YHba
4istESRWI^ipAH:I
2gGSUXLadcCK8F
3acyYUUTbX<8JQii
4lKTVXMEYANVD=
5lyESSW]a[bC[:a
3endSIIJ>UES@^CT
3islationERRW>^dmAT8H
4tWSXHaDA^_VZG
3oZVTQU_HTgXBD
3uinGGFES@]:?RZ<
2monYTLIJTX5hJJE
2ssRXX[A_Ce>[_T
4 thanVVUMbaA;]@KC
4onFTU[:Icm@U9[
6sXTQY8C7<ZN>8
2tWVJRT@Wea^ZZ
3 goVNRH]iaZdVY_
4meEEQE3@^88KTY
4theDIJT:dgr<D?B
4usRIIHHC=UE[aH
4youZUWWGJ7fb[]e
3sVWVV^;aHcK^b
3terMTZY:aYJQZdY
6sFWZ]@^dn>U<X
4ingEKUUMT@hAH;]
2velZZRU3_=Qlb<>
5sRUXNB]b6TWVo
4rageVUQQ_b^b=I]P
2wisIIQWT?Q3DBNR
1iberalFNMT?XaaOKAE
3rary^]YZlb@7lZmi
2censeEJNSULcS@UKQ
2eGFEF0iojH>_:
3sEHGI@QWeAG@>
2feHUW]?=BxDY:X
4 andFIGM=acm=G<@
5isGKSYG^Yt<W@]
4cycle[VSI=FF4jKXC
4styleDKNVf@bn:Za^
2ghtWYUYZ@=6[c__
5ningDLKJJ<ec8H=@
5weightYZRS^A7<hI_]
2keWHAB6g<AfYSh
4 0IEHB8acC6;B?
5aIFJDbgFfHAp>
6nGFFEE^Td>BCB
5iTOXV_:;cZ[cA
6'mYUVVH8@@f^dU
6tWXHUC:f/keLJ
5myGJKID^HXA=;6
5thatEIHK>Ye]<_;:
7eGFFED[bg=FEc
8yGKIHD[Z=?RC>
7isVVVYXB51cZD]
6oWSNGXaG?SJ_W
5youIHHHLU=d9J]I
8rJUUXCBcYZR?h
4dUKTGD^U;_BZ=
4lyDHJUY]ca8G2B
4sPGFD7b=^XVd>
2lLIWFBX?Y^Cmc
2mitRWVYB]bdc]c_
5edZVGEkK;Bfa]l
2neJMHL]KCS<e@j
4sINRXHcJlVI>a
3kZX>@FW@BLb[8
4 inXVIMZ>74]ZZA
4edinYZY[f86Zbfaj
4sXYHRa=[ZXZEQ
3uxEHGQ=cf_BIeK
2quidityXMSH_=;@AAh^
2stTTHLuS>Id>3;
4 ofGUWVh8[c8G]U
4enY]DSgaA>f[nZ
6 toWXDJAfV6iBd6
6ingIIFR<lQ0YC?8
9 toGLHT9d@7<@GI
2terallyGEQG5ebgeC59
9 justJHEF?GZoDB;6
3tleIDICGC]E;a=h
6 bitDGEH5[ei?AAc
2veZ_IJjZ5[ZW<k
4 inHRMU=lbT8KhL
5nowXZRTT8:<lJIX
5onVTHJFF6d[ZHH
4sFFEIHfGcHa8k
3ingLQWJcld]cW7Q
1lamaEJIUBb[_>E=_
2mQLWHEd?aBE6c
3sZWKS:>U<e@F5
1maoEAD?6b>oG>P.
4oFGFE<_c_?LC9
2faoEHHH:^WH=C:@
1oadVSPSeA88cUU]
2calIUWXhH@e5chY
5lyCJMVJ[:d9[BQ
4tionVKLIfXE9^I^[
8sWRQSc;::X_f]
3kQULW9fKqE]=a
4downVTWK]=>4^Scc
4edGJIRkhm;>[6f
2gITSW9V_I[WFH
3icFTQX;fko@A8>
3oWXYXbXRcfQch
3sWYUUYB6ibbDc
2lB@D<7Uhn@7[7
2ndonPSIMbY^_BVh7
3gEJNSSaha?@33
4 timeCKGV5cap7K39
4erWWSX;A]H?IfQ
2okUVKI?bEaAe:o
4 atWXHU8ldBice[
5forVVRXL@A;cI]D
8wardCHPI^Jeg9B9^
5intoDEPGbFWT?V?Y
5likeIJVS[AXh=^K[
4edTTYW:<Y_faGk
4ingLHBC>>U5_<bV
7 atWQWV^EHW_^k@
8forVWGH<[K0_UVY
bwardWSMEA>C_a@i>
8toGHDGB>bFA@8[
4sGIMTgaikAHU8
5 likeLQTU9mBW^>cL
3pGSIXUefaTXEJ
2rdHHFHIFW1@YSa
2seHMNYLAXfD[Bl
4sCTUZ9egn>T5U
3ingGOUXCD^i@_HW
3sGEHF:@q]CX>3
3tSGFHd:Z>CT@?
2tUIRJ_Y^bFG_l
3 ofJEHDBXboEE45
3sUUZUd=B<[THE
2udILJT8Z_AXW;Z
2veHDBBXa0DYLC/
4 herVRXSdXK/ZWbg
5itIFQG_A4g_SAI
5theLDDB;j^YT;G9
7isXXSVc[42^]dd
6oWSSX]R@kc[[d
5withXSVS;]cX]XcB
5youGGFF=QVbBJ]0
8rGFGDC_ddELU@
4dEHGJ<Kqj9@3^
4lySJTJ<dZf[[B?
4rsYVSVd>I<VXc]
4sIGGGFZZ;ALZI
3ingHEECDXCdBRA;
2wJVMUeJXlG]FG
3erNVVZTa?GaGIa
4stEMMT=]egBS:W
1rtDHIM7_gf9E><
1uckXRWS^7k>[SiS
4yHETDf__[FX;d
2narBEBDG[]f74<V
2vDIIICdSd=C;T
1yingERJX<_df@S<I
2ricsUURWVJU;^^ic
0mHHJGDgDYUU>G
1aIGGF]bGBAAUT
2cJKFD;b_2ZH_6
3bookEFDF@WBJ8X@F
3hineJXY^UWikHaVK
7 learningZXTQPCHDiWZ<
7sCVV[:bdn>U7W
3roYURJaGA=dU[B
2dIGFG>Hha:HB;
3eZV]Ue:CifEnk
4 a^_ZYXA=<m[]E
5itVRWScBAFE_YX
5meLKTJPADo]ZI=
6yLQGM>?ZdU>]<
5theVSTPKca6V@Jf
3isonDIKT;Wmg;E9;
2gaFVV[Adf_AF:h
3icIFFHGX@C:Lf@
2ilJRVTiF_9ZLUh
3nFHRTKcUd;X@]
4tainXUWTV[8?YYLH
8ingBIJT]Igj6FG>
2jorFMVVCZGEDYbd
5ityEMMU?cXiJJ=d
8 ofGLNQCZMUFIGd
2keUXLXJdBhgXmf
4 aESIN@^XbFCIc
5itUUIJ<ZEb]Cld
5meEGMM7C]i?C_V
6oneyXVURc[ABcUaf
5sureGUL[8g[mDWZW
5theFKWQFUHp@VI@
7isHEGCI?Me@CQA
5youMRSZ<T9^IXUf
8rDWSV<Uet9Z>^
4sDFEI==FqCW6?
5 itVSQK<]cFe]GE
6meGMSXA@bm;a@[
3ingTYWTmhfb[J<g
6 aKIKF_@FKCZLd
7itWTWS]IBBgUL^
2leAGFP;hhi9>7M
2nABCE7ilwG8?b
3ageYXSVaAJ6[X_h
6dTJ]T@E?>XHZB
7 toURXTAWJ_bJbC
6mentYZ^Yi:54DBBZ
6rYZYIe^:9_YgK
7sFMIH?gD==>U[
5ingURSTU7HC[SCc
3iaYZRI[T=7kIc_
3yCDBHCbjkXKX9
4 moreVGIEGC?;aH][
5ofXWSVc?J@kU^c
5peopleLRULY@E>e^S^
2p^]aXkCT6d_bZ
3pingWVWW^BCCdZhg
3sWUZ[[[Q<@WFk
2rchMXKWcDW:@b6e
5 0UWIUhT]@XZD[
3kBFLF1Wji:E@@
4downITRWc>?c=Z[m
4etY]XZo<4g_aVq
6ing[ZYTh97Fgeci
6placeYXTKg>>acXG_
6s^ZUS_>08eRlZ
4sVUVWUc:<]G?Z
3riageETTY5d^g<K7H
5edUFREj=64cYak
4yEHHH?@gf?H<<
2skCIJK=_gh@F:E
3sDSUXAahq=c:A
4iveX[TTC_;Gg_]g
3terZYVWZB^2]G?W
2tchJRWS:cYi<@An
3eGFEGDXYECCFI
4rialFUSX>DiZAL09
3hFXV[DICd?];d
3tEHGS0FZm=BZX
4erUUOV@[RMCX[<
6sHTUY@Q:@:[EC
2xFHKHWRbn9B;T
2yGPHV^bXjCBfj
3 0LJFJFE^6CKCA
4beTKHG9TgXHVAZ
4haveBNKU[_]o9F=<
4notZWYXhA66hb=e
3beIEDA4a_s=B@8
1cFKRRTAAX8XCY
2pVRWJ9S_kaA@C
1eFEDD;;mt^AeE
2 aYWQJXW:?iL[<
4ndKHNGYaEdRS6K
4sFTSWMZ@[<KaZ
4tGSYWEDIbG[^K
3feelTUVW^@DAZZ_f
4orRGIG]al?h@95
3iWTJL^_B@kRhA
4fYSJNH@A:feFk
4nFGKJAZY9[I]a
3knowIFID1LeHK>=5
3onZ[[Wg^=3jUDs
4utWQMLe>G5dZf^
3soGHJID[MdFRJA
3thatUXWX[dCJ]>H@
5eTHKICc^<[@Z?
4oSHEEYcVC[>hK
3upEFCE:FeeD??:
3whatUQPRcYkRX[><
4ithIISIAHad@G_8
3yourFLMS?@@;>FT@
2anRTHQbiicdCfW
4ingGLGYVXAAGK=e
7fulDLULK[^h<Bbb
4sGIU[=I]m>X<E
4tGUSY3cSgTV>>
4whileFKRV>Y^e?I;<
3sureWUXUdU8?MTGe
7dGKTT>dbX;VX_
3tDKRXd^af9Z9F
2diaHNIT^:ai<Hig
4calSRXTKcGCMBCM
4umXXUVbE^?iZF@
2etXWUF^9G;TQgD
4ingUVYXR>@f[]H>
7sVX[XlW<caZka
4s^ZTJK?=2pZi^
2gaWYSW>^><gRW_
4nHFFB4b^e@=F1
2mberZVJGGaWMg^b>
6 ofZKIFZWZ;gSG[
6sVRZJD;fHi]>A
3eUQFK@XXjVB?Y
4coin[WIM_A>EgTdG
4sZVILQ>[6_Y[=
3oryQLVKYR8[[[hf
2nAKQ]Adbp4I=A
3 areGPLT<[^eDL;K
3talMTHP0fbhYK:@
4ionFKIKEe[JAG^d
3uGLQUB<GbEE>S
2ssageHGFS;@V_6c*7
7sKTSZTFBX>YL[
2tIHTRHX6u@Vb<
3hodGSQY;adZ:Z:S
6sIUTUk<GcLWH[
3ricsVWTWeFDIYT>c
2xicanEIIK;a^]@F?C
5oJSWTBD@[>X=I
1fsDJJM8be==F6F
1ichaelKMHP:^[oYE7Z
3roYYRUHA;bea>a
5servicesZVUTgA>=iYdZ
6oftJXX[DZK]AWa^
2ddleJGWH[^ZB>L?>
3nightFHEF@_?A@@cV
2ghtHHSTFK.^W=?h
5 beWHEEbAP?eEg=
6haveGFED<Z6cF>I?
5yCHGK@MWi9C1=
3rantsERRW@YflJT8U
2lestoneXSVKh9@;_Hgd
3itaryFQJW<d_n<K6I
3lionEGJR=aLfCT>a
7sDTSY5[SaAW:d
8 ofPUUVAX>?]UWd
2nWLIFbR:8a@e>
3ceFIHK^=G5CRAY
5piewarsFKIN[CL3?XGc
3dHLMVik]_=alg
4sFQHR:A]dXYUA
3eTTSTh@B^C]e_
4craftWVSW_8f6ZTjD
3iTEE@ZTZdWQ^;
4ngWUSM9]aD[BD=
4sterBGIG?9Xz>S[X
3nesotaCIHT<^fo>H?@
3t_aVJm9<#rZkM
4edZTML[BSDgUZ>
3uteKGHLUYDGbUab
6sLXVWI].j:DZB
2sogynyHTSWC^_fDIES
3sKKFC<Yp<b>F>
4edIGHE9]h5AUm_
4ingVVHSc=VVB]i8
5onYYWF^6Z:p[RE
3takeDKRQ_]UjBJ?g
7sGUQY7h^n@FGa
2tFUUZ=[Bj>[CD
2xGIMK9__dEXAY
3edHUU]=cYd;]>e
1obileVXKVo@=8B[]B
2d]YGDBU68mKf5
3eVVVTY@H;FMj^
4lUXUYUHlYDd=7
5sFSSWXa=a===U
4mEKLRCcaZ@D9b
4rnTYSY^YHgfG@?
2ltbook]YVWi;78fWg]
2mRULS_E>KFG_C
3entWHYGF?SmUZ8Z
6sSVZY]CGYAXPI
2ndayQJJCBX]VaAZJ
3etize]XRLe@>ElIaI
4yUUFGUef?a?KU
3itorXVRIhI>@][^g
3sterFKSWC8-1@T;W
3thTT]Ze3?_WeSL
5sWW]Vj9:l__]<
2odTLEG<Y>CaUF<
3nZYHIUIKbe[Rd
2reRKQKKA<R@C<P
4 aboutTXVGbEIS;caC
6ndMQTUkAB<cDV^
5hereDDJQa@FW4@3f
5inQVUXd9;WYbfj
7foHFUN7W<6>H=a
9rmationFIHM@AaD@R?>
5likeIRWR_V_@C[^?
5ofWKRI_H[@ZF_C
5peopleYVTSGGUAeSc@
5thanWVWU<;bnc?pS
6imeJLTRckUY;I<Z
6oWSPK>VLFUYc:
3ningIEIB?;Si>?cE
2stTXNZ=CVoDD>1
4 importantTJIIV^G6JWZZ
5ofVHHF4WZ6IVO7
5peopleXLHGN@2X_DD8
4lyGHFPg<Vn>AT^
2therIOTWfaa[XVEd
3ionJTWY_i>o;aMi
4vationUNWFW;6>cBbh
2useBKHSUWnm7D>C
3thCGDF;Te^6D<9
2veEVQY<IBf:L2X
4dXTYNe:FCc[eU
4sIWTXlL3M?c<j
3ieBG?E2oWr;A4.
5sHTP[9Hec=BJH
4ngKRZVg=fY[[kA
1rTLTM>N=7[Q]a
1sGDEBBh_i8LG]
1tVNJGaD;3bHfV
1uchUXKFGa[hdXoR
4 forFLHI7dZaRBH<
5moreGSMV=jB^=X__
5toWUUTKXeiLV>>
2ltipleQJJMUZ4_YAaf
2mXKYEh>A2e^gH
2rderCKIU6ecc=H7X
6edFMLW3b_EAV:^
6sEJHJB]bHA@=I
2sicVTFI;dkVgXV5
5 videoHGHE2hmi<E?2
5alFIIJ;SeS@F=@
3kESKX8bVe=WCb
3limBEEK7_sq=U59
6 banCFEG2]ih@L:E
6ban@GEYJgni4I6Z
6sFHGGAZcgACC>
3tAGIXT?pn4GYe
4 beGKKKPHSFBBU<
1yVV]Dp=8H^@;_
2 0WSTIHSP=AXeL
3accountCKISaIii?VTD
3bestTT[V_<?^J^XG
3channelbbTVf67/odom
3dadYKFHf:>=eHiQ
5ughterISXVC==6DYc;
4reamVUWRj<24g[fg
3familyIHRN@?W8HKAg
5voriteDJGT4iYp>DF=
7uriteFKIX:Q]W>ZB9
4irstWS]IC=4ed[eg
4riendFSIQLCWB@D;]
9sDFFSbJAw8S:8
3godDJIU<Bms7B::
3hairYTWT_<@:cbcL
4eadDECB,hgZ@<-A
6rtFFHG^Fgm<I>9
4ouseEKIKY_X>=B?A
3jobHMWNC^K2WBRY
3lifeHCEC;54jE>8Y
3mindEGJLdhB@:SEA
4omVSJLaF;LZIaW
5neyCHGIVcgU8@K?
4usicZUPW@Je@eWad
3nameWURTZA>;bV^]
4ewNMIG7VaYFHBW
3opinionCGEG7fjl9=34
4rderFHGFUcfF?<DE
4wnZWVVCFWQgZfT
3phoneEIQJ9Xb@@DCJ
3videos]YUTeAI8kagh
3wayDFTEL]C@@EEf
4ifeLNGGXIDXME<=
2selfYJYSp7d.aVfL
0nFHIG[Vbp;G3E
1aEGHFHS]]=DG=
2hDFGC7hbB=>@C
2ils]ZWYd>2<pbfi
2meADDI@^V<8X98
4dHKPLd;6W5UDU
4sRWVX5]XDfY?=
3ingDQSW@fh_;W8Q
2nVDCEUeFkH^ab
3 h.aVDCDW]:<CUg?
2pFEFC9Qa<=BC=
2rrativeFTLU]H^[@I]e
2tionKTVT7Z]jGB7G
6alAKW[ZFdF6VDk
4veUQXL^@IDEWg@
3uralIOIRE]Yg>HIR
5eHLLU@eDDAMS>
2ziEMPV?Fdc=I=A
1bcYVRRaC;AeQcZ
1earGWNZ8i?g@V>>
4lySUYV_Ba=WZ@l
2cessaryFNQV;^WlDF@b
2edFJBD8_/@IFjf
4 aEIGHcghnWFee
5helpJPNJB[bf>__a
5toDESI0I=k<A:A
4edKTXWc]CFDEj_
4sHIIUC_AeV]>d
5 toCDEE<ibV>@a9
2gativeCPVZIY_x=F4J
2itherEGFFAHflADJ:
2rdsWXTTeHI8TWEV
3vousJKWGZ=W<Z?1C
2stle_K^>k[8.U^f_
6 ceoVJVIb@X>MI_<
7nanUDCD]Ufd^JH[
6cocoaXSVKl7?0c[cE
6irXYLHXXLef[=V
2tRJLWhCC@Z@KR
3flixGKGWg9;@BU;p
3work]^^ZkB<,d]_W
7ingWTTS]I=@YXHd
7sJWW[g??_>b@n
2ver@CBW64dw6E_X
5 beenSSJVg>_q;]cK
6hadUKNI>MGCcDI8
2w[]cZK=.edBag
3 bookGPJLa_KaFGLb
4yearFECC=Ajd?4<C
5orkDSJW=Joh7E8A
3sFGEFBa[J8cM9
4letterXXNVo?=ec^Y[
4paperDPTWVBZg=YVg
2xt[]TKdKbhhgg>
4 dayZXTPd:64i[Y]
5timeFGHI;gfo7K:<
6oIMRUd>lU9ZT=
5weekHIHKKI^[EG3F
5yearHKSK]geg:QVT
1ft]_RVf=7*lVij
3sZVRJ9XBfhKDV
1iceCETF?BEj:H2i
2geriaWJVGD]A9RXdF
3gaHHDE?]gmSGE1
5sUJJFFa;=]CX5
3htSEVDiFCBGCCG
5sGGHD8bc<GXB?
2keZVUH^98;iUgJ
2ns2013?VU_.gmm:VGg
3tendodirectYWQRbA?GaUda
1oF@?CBafdX]C8
2 ideaIEGD1e]>MEY>
3longerWVUQS==:]KiE
3matterVJIL=ZLDYT]9
4oreCRVZi?;l7^>g
3oneCIN[7SBwDDJW
3timeCNNWbKck;V@Y
3wayLHFGY@Yd=X?Y
2bannowallIQTXBad<ATVn
3odyWJJD/d=ffee-
2deTSWX^6SgGXGZ
4.jsGVX^J=Ed8[Ci
2iseCFFG7mms4D1:
5sDIGM8ba[=G=>
2minationENUUI][d@E>Z
3uslimbanDMKWSAef=KDI
2nTUITeY:CTI8Y
3eJGQFB^>ZYUbY
4 ofGFFF>[Vg<Wa=
3senseEHHHBd_c<AJU
2oooEEEBDF_e<W<8
2pe@DDD5clp3W1K
2rmalEPQU8fM]cD9J
6lyWUUVfKGZcGE?
3thKGRI9]]g?EEI
3wayDNPT4_dlAY8]
2t@@@I2cmC?Eed
3 aHJUTPa<jH__]
5llXYSWRHEFfZYZ
5nSGID@GTZ[CJ=
4beMQLLEEYb^S9a
4evenVKLHCJBX_S]V
4forXWVMcB:TeWfb
4goingGVVZSJC7DSYh
4haveXSSFZC=Adagk
4inMNLKBX?1HJC=
4justSUIW8P@Y]RT9
4onEJHS;SeEDF@@
6lyIUMWce[c>SK_
4sureNGKEU;1?_FFc
4theIKRP>YB[JC]Z
5oVVYWY;2dJPT6
4whatEGHEESJ_>Sc^
5orkingDIMH?]d]>AKB
3eHVJX6maeRG26
4bookXVUVaKC;dVaf
4sYZZZSdV>ecjd
3hingLGCIR_EsU[Bf
7 toEIIS;djf:F=V
3icedIIGG<RdEFcB7
2vFGKL<i:b;;[>
3elUULUCc7F_[dc
4mberJVKU_;RdFXEi
2wXXIDSk69]C^e
3 andXQQSh@?C^aca
5vailableYYYJj83:WXje
4iKLVSQ;E6c@[:
5'mHKRI7aB4DEEU
5nWUWSGDYYbE_W
5tWUHJBbd;aIZ[
4live[XVSL:_KFWf6
4onESSIC?3?9><B
4playingUKHE^D8<KY[b
4thatGJIL:^KE@L@B
4youLMKU2f>l[TFd
3adaysEIIK8C[s:D66
3hereDIHL@^UQBEBF
1pFJJJDXHa;H9C
2mDSV[=ckl9V==
1uclearESSY8hdo@F9W
2mberDCEGD[ej>U:S
6 andGKJNWbUJCI?]
7ofJQKU:]JA?F87
6sTVUW?f.jRBFZ
2trition[J[DTb;2fZhX
1vidiaWZKMf;@5c[Jf
1ycXQWVJD>@?DRe
0oFFIHcWAlSE8:
1bamaFMKV0kjnIC/5
2jectEIMM;XYg>KTb
2viousFNKU9^^bCH8<
7lyMJHI7eA8KAff
1ccupiedEMJTBCZjGQ?E
2eanVXNTMUE?eT6F
2tDIKUi@?G6Fha
3aviaEEEDD[iCEBC=
3oberYUTGJ^>AeVbB
1fQU[ZGaf[]ZU^
2 0LTXXm@bl>R7Q
3aIRPSKkcZ_VCZ
4iHQXWZZed=Q=H
4llNPJSY[DHA]S^
4nFFGGhWa=<=<]
3beingGKKTEZYk@ZKX
4itcoinCLPU?feg<XBd
3courseGIKGW@ic=a?;
3darknessLIIGb_]<XG[X
3earthseaUKIGLS=:IKa?
3gazaFIHQ?[UcAE9>
3herEJIM@Zeg@U8:
4isGPIT>X^[CKGa
4owISPV<egjIC;T
3itFIHSCFja;Y9H
5sLKHLEci4ZZNZ
3lifeSVTYA[R_QXEY
3meUHREdE[iDCgU
4yTYTZ=]Cqefaf
3ourXSEE9Gl7fA@@
3palestinianYVPI]C9d_WQB
4eopleGTVZFT_HDL<;
3thatCJGS7jai?C<I
5ePQSS7CZFIA>D
6irHNJNDGgeTX]]
6mGGJH>_aLCG2S
6seGFFECD__8HFa
5ingsWVKHbER<cEH:
6sEUSY?T9n?[^>
5oseXUTLX?ESXbcf
4imeYXQSA[[abZL@
4rumpISSU^BEX=V]Q
3usGGJH:b;dEL8A
3whatTTVKeD7]HTj_
4omenHJIJC[ee@a>W
5rkFJHL<bZi?N;T
3youFGGFB[f>@GB6
6rSPHLB?kqQVaW
2fHDUENZJdGEY]
3 theLGJK5_GfJFVT
3erRSPGj90JS@g9
5s]URI^AP2fZe<
3iceSJ]QmP6<@WIF
6rKRYWDiVa^EA?
5ialSNYXBAY^Yb:C
8lyQXXWkYYWHU^i
8sBSQZ8clw@X3[
3lineZ[UVk7=7[Yaj
2tenFTW[HTei6E>Y
1h@B@@?g[w5C9<
2 myEMJV?Xeq:AB=
3noKFFC_GVUDbcA
1ilFJJU@T<[>G9E
3.ccZWLMSQYbhXA=
1kBADC8YCq6=2.
2ay@ABB+[p]6787
1ldKJWVDGJa[Tc^
3erUXUZ^RX7cKCb
2ympicFLWV]ch];[7b
7sBKOWM^ik8O3a
1mgC@@<5aal:;57
1nVZVTc^YCGI<V
2 0TUQP;Y^:f@X6
3aIKRWXfgbM[Fj
4llGHGIYW>R;IL_
4nFGFH;[gg8F=6
5yDIKVJ_Zi:W4c
3baseYXUKgUY7Y_iD
4oardFIJJ?bf@=C<>
3earthESUUKUhj@Y7W
4thereumPUXWWR?:<Ya]
3herGHHG=dgF>L@H
6eJGHFKXd=DBV:
4isJHIEh;aDDIW8
4oldGHHE<RanBYE>
5wVVKJD<;5[AF8
3immigrationFMMTHB[eDT=H
4tsWLWJ@ACV_JfX
3linkedinQGTV>C=oXW1e
3meIJVIcJ@ACQaY
4ondayGKPMD^_^AYZ_
4yVSVK>b>=TC@8
3ourQTTIgE69eZiA
3solana[URQhKX_fY_[
3thatHJKGfYDg@J;[
5eKEKGh>eRa>W;
6irCIHULeAk4BG[
5isGDEE3hcjCD;A
4oFQUZVZ]E;EgT
5pGGFF;]ca=T_Y
4rumpGQMTABZfFU?R
4witterVRLN[Y]h^Hhf
3whatVQJKRGi;YE<5
3xYMTWiG<CWVd]
3youGHKJ@^R[@FJL
6rFCBEUef]=Jg[
6tubeTUQWdCZ]eZC?
2boardHSLQDVYb;Y@W
7ing[WWH^<,0h^ej
2ceDFGKV8[vCI6=
4 againGIGHJNV^BD[W
3hain__TJo/70b^lY
2doYTUS^??=QX]c
2eIFJEo;[^;GhB
3 dayKXXYR?CcX[Zp
4isVJWDa<:;WYgP
4moreDDDC@f>e9?:?
4ofFFIJ0Yfb_Pd2
4thatXMLNC[a^_JW@
6ingIRFUY>AhC[cf
3sPGHGY_gac^eV
4 whoVMHHWCVeYYVD
2goingHNTR?XhaGH;C
2lineX]WTiZ7JHLft
3yRPVU7eA:J^iE
4 0VXUUG<CDg^]]
5oneGIMH5cF><?cB
5thingWTSU[BX6^YTA
1opsEITI=CJiBW;B
1pURIJ9b?_aF^9
2enX[SRi7W-XYTa
4 sourceIRLUZ<H9:]=c
4aiCILZa;1m4A4t
4clawZSTGg5HEhCcC
4edUMTNIAeFC]UA
4ingFLROb>?^ACDe
4sBQSXLjio:Z=W
5eaWWTKE_Z9hIbU
3rationalEIOLUXYf=IUK
9sYWYQ=EW@]BR;
6orsXTVJ^BA7dLWE
2inionDGEF6_jt;<38
7sCIKLCfYi7U=I
2portunitiesXYXYWHSdZZ<;
ayUPSDa?8]_^F?
b toIQKHZ]8oH_5G
4siteHJMSB][iAJ?E
2timalXSUMb=<?bZ^L
5izedFJLIf_[Y:J7G
4onEHILchDc9CE[
6sGJSLUCe>9LB<
1rCCDF>Wpd?Fab
2 aHVRW:d[_GEBL
3isGSSVBaaVAM=<
3justVUKIEGYXNL]D
3notGRJJdJcJ9X^S
3theEDEE<Jd:E=_D
2acleZYZVC=?7hZJQ
3ngeVJTFeHC]?[bZ
2derEKGIbcfUAA;:
5 toFJJILXD=T?_>
5edEGKIk@e98FRW
5ingWQWK]==4eHcZ
5sCFEFH<lR7H?V
2gFMKQ9aBS?DFC
3anizationVJWWAXXKQI?@
csFSPSeA@kBE@h
7eXZTSk@H1cYgI
2ientedZVSQl?>5hXb_
3ginalGIEHZ7f-CAi]
1sRXKRdTf9B[dW
2 xWXSUeR@AVcfJ
2carsDIHL9^en@T@=
1therIWTZCaFhZd2E
5sUZWZZI=dfZ>h
1urYV]C_?.8DDVc
3 communityRUKJH8ZmEUZ@
4latestGNLJT[HWZAe=
4nestleGGJHk9Yc=]6g
4teamFJFK@Gg>>UA^
2tXYJMbX]>_@8m
3 andZUSVgDDlYZXc
4forKIJFYEU.TA@^
4hereFHHIHmg>8C2^
4inTSWTD]cc[d]H
4moreGIVLl?;=?A:C
5y[]LTa?h8ccmp
4ofEDLGcRfp:B;8
5nCCDE3ff|5>-R
5urLURVkEI9Z]gB
4theDIDG8;Ch994Z
7reGHFL<_[CBL:h
6isVWZVRCa5?T_K
5oDGTMK=cg^G55
3ageFHHK?c[_:RW:
3fitXUVK[:Efi[d6
3putHLTR_YEjAY^X
3sideDHLU:Ihq=T2<
4tandingGECEZ@Gc9B^_
3taHFEEEX_AACUD
1verHPWXd^DqWD6f
4 $0YSPQLBZZbXYD
50ZMQFC;8:aIg;
5aEJGJC]gg>C?A
5theJMGK<aiGFH98
6oWWQKd>E:ISQR
4allDMIU;ccQ6B7]
1weFHHG<adf@GY;
2nXYLUFfC8jZ:T
3edEMUWKT>?>W]h
4rCKQV;E[m<X:^
1zFLQSC^^X>UD[
0pEIED/gelA;21
1.sVTKOXC6IKL[C
1ackKHGEEFR@HHA:
4ageGJRVnPTB>Ar>
7sGGFEFI_b@[C8
2geY^JTs<f[kVfa
4sXVVTgW9D_bma
2idWSSI?A5TdYbB
3nKKFH@b<GZ=X<
2lestineEEFTZZd_;G^9
8ianCTIZ9bjo5Z:M
bsAIFX4Ygv<A7<
2nelII[TFF@:;WA^
3icWVSTSY=4cHY]
2perLWTYTbKxgSbb
5sZW]W_C<YiMgT
2radoxCMUX>[dp:T:G
4llelFSJSFaXp>KZ_
3entsUWZY?bl;XJGd
3kDTWYXXZhA^F]
4ingCFDH5bJl?A5^
3tYZTJ[9_ZY@RH
4 ofSTWGhZIb]?g@
4icipateVXVTcAB,iV^h
aingZQQMf;;8]cf]
bonXOUJZC=:cMdY
5esEKJM7e]E=D:A
4nerIQXJ]eca<DgT
7sIRVGfAB7:=gX
8hipXU[GdEJ2YG_Z
4s[TIFW?C<jMe;
4yKQYPa_YcGX?a
2ssDHGT4_ajBX:_
4edECHEQadgBK^i
5sHHFH?^SKCT@K
4ingDHIJ[b]V:DT]
5onXTRT[>B=a^YC
5veYWTSf@;<ZWfg
4wordMVRZccK6CF@l
8sERSZSHZc@YBY
3tIRXT=]WB?Y>Z
4 0GIGH7XY<<A<6
2thUXZYU<^WaWAe
4 toXXNV?MDEgIWL
4eticFIKI>YYe?Y6G
3ienceOKXL_@<:IBla
6tSUYMaa[DUC=e
7sZXVID=94eJVC
3riotsESLW?I_l>Z8_
3ternJQWVhZQb@]EV
7sKXX[ZcEcCXU>
2ulHIJN@YHW>B;2
3seFRRV8]V_AZ@@
2yJKDFASE9YGaT
3 forIPKS:YdATJb^
3ingGQKHZ[Yk9BC7
3mentZVRSh<@akG[b
7s[XUR^EF7fLa:
1cEIGHG^[]AD]<
1dfTYY_d?9XBYfb
1eaceJJGLgTUf@K69
3kVYTYCZ[pdRJQ
2opleEFDT@ad_[ia[
6 and[VXUi51;l[ia
8reLUSWCccVgXfQ
7inCKNV-hmr:N,U
7ofKHKF_>Ee:ZYA
7whoVSRYddpFdZaG
2rFWRXCcpV@Z3Y
3fectKSPJFfcbAWc8
7ionDJPP9adi=T;=
4ormanceYWYW:D48aC]a
3hapsEHLI5ddf=CAC
3iodHZ[^@^lmRX6A
3ksWSSPc@<9eZde
3missionHNIT7Y<eCA<H
alessWTYShF:Ch^AY
3ryDCDD4]df>BG*
3sonGDPWJ@Dm@@;;
6al^VSHa<<,lhDj
8ityXXIRQD2cbSb6
9zed[WMJ^AC<hTcB
8lyHLFJ=ghA@@JH
4pectiveFSKZ7hksTX=>
2tYRYJHU@4^PdA
3erUH]JaEa@IZ[9
3itionAMJXDIam:K6b
1fe^U^FIa54iQiY
2izerbUi>hA/#b^xe
6 globalKSRL>ZFd:W@?
1haseMKWR_;>9PT=<
2ilEIUK_T[]@AQS
4anthropyZXWUX<42h@fg
2oneFKUHX9WZC>?D
5 numberHJIIZSZV@HHY
5sDQPVLedE<T;7
3toYJYH[d?6aIBE
5sLW][<BUZ>^Ll
2pIWX^]A4lH]cg
2ysicalTWPY;__;f[^F
6sEVV]4]gl?]6:
1icPLXJ[>=CYEZL
3kYJFD;I95g@Z6
4 upYWRVe=94kWi@
4ingFKQUUcZ^BRGG
3tureSNTKjFYfabqF
7 ofHSSVWa_cAacZ
7sXXZSfE::dXme
2eJRSV]<R<F]AW
3ceHIWK_:YV?G?c
5 ofMFVHUEJYZGXf
5s[WVV_?DC^]^d
3sLNQPcC<;CZ_f
2tchWTMQ@EW]^SB>
2zzaYT]SS?64cSbH
1laceEMWU:nk^?fDS
5 toZXIE^AG8aFfB
5sMMUUm[WXBXTF
3inRMIIX]I8b_^C
3nWXYWhe:;Fbda
4 toYYVW>iYfc[BU
4eHMLS?bm_[C]G
5tTQHH<ddBaXG^
4nedGMYS@@F^G]?W
5ingUXKQcE>_S_Zi
4sXRKRHVTVpZbZ
3tformY_XYg?<+c]ek
8 forVSSVbZLBW]fi
8sZVQSBTX8bHCC
3yVVCFZa::H[Bd
4book[XRTj94?nck^
4edUDIEd6?h^Y^Z
5rGHLI^e^l;J=a
6sUYXY^Fc[dJa@
4ingHEIF^V/rBZ_F
4listZVQNV^8:hV[<
4sEJHN>GdgAM@c
5tationZTIF]TL?c^fF
2easeZN=<;aA.jClU
6 checkPSLKCG@0BDad
7dmCGIIBXfA9K^?
8on'tXURKc?7;fJaX
7followGJKLRHed8J_Z
7helpZZTTGj=<jL__
7letTJVJ]CH^Fbd@
7provideEJIJ7H998V8b
7reachRKRMa?c^GYd;
7sendEITGLJ>@7W]F
8ubscribeWWRS[=;0_]Xk
7tellGIJILDCdDAEH
6dGHWJX>=_<Kig
7 toIJXK^;8bAPif
5ureHCAAWbU_<?RT
2otLSWXbCB8L]V^
2sLIFD@dcY7@6L
2uginYXSY[>DAb_T]
3sZMR@XI78jG_A
2zXVHIXX[@GZB?
1mZWGCBb_[kQ]/
1odZVLJdS99cYbA
3castaYZJp<85tamX
7sYMVMN?@AeWR[
2intFJRV>_^b?FPU
5 ofDSKX:^hhAU8f
5sOSLP?3Rs@^87
2liceBIMW0miqDX1D
5iesGTUUATWmEaF]
5yEQYX[bHn7HFa
4ticalFSMQBi;h[FDb
7sGRUW>bgcXW>N
3lEKKUIBho7X/f
3ygonZVRT^C@8oUgc
4marketYWRIhA74fbdi
2olUULJSGY:GEhg
3rDHJU1lng8CJ7
2pTSGT?DXjeIF@
3ularIRHVHflmVHBU
6tionDGMN9Ggr4S=D
2rnWVUU[Q@Ac^>h
3tfolioWXMSC>8ggMB;
2sitionQWSTX[H:I?A<
6veLVZYaIFhBP__
3sibleVTXTd_;fZM7F
3tVXYShB7_eCbd
4edZY^UFQ<IfFoX
4ingIMJFBAbfYKPf
4sVUTXY<[:Yai>
2tentialIMRX3jHfA[7W
3terJIIHAJcVBDC@
2vertyHULU@G_d>J8X
2werSWGN;WF_Z?]c
5 ofVRSIa?=I^AIY
5edXZVHh7H?cUmY
7 byYXTIbAI6^JfK
5fulXXLUVZD<fBAT
5sEJJU;YPm:N9?
1plFJUUe[ZIFW=E
1racticalHKXVk=>j:]]Z
7eIR[YaJHh9]_p
8sFRSU?FcnAL77
3yCGEH3]ji;@72
2eTQKMMF<6]V[R
3dictSVPW8>dU_JDE
7ionYVTMAFFPa_d[
3ferIUUY?@K?B^<:
6encesXHVG<^@@eVaZ
6redYSVG]B[7fW^;
3mier[UTSd@98i]eb
5umTUMJVf/2dBe]
3pXSWOCUTcbMVY
4areWURLhYB?]Z_]
7dHMHIAdrcSP[<
3quelGQLT=G_]@D<B
3sencePTWUg_?p]OE[
6tIJSS<e^ZCa5h
7ationZWYWXEakX]H[
7ingWTTGoC=<eDfk
4identHFXUJmj,[F@E
9 trumpFLJVW]]U:YXf
4sFJXQ7[;oXZ9a
4tonFHGH=bdaA@A?
3tendIMHP9fmd^DAA
4tyKXW]AHmk[U@U
6 muchUWMS5hDefCE>
3ventHTSYBdNo>X@[
4iewTTXW?7ac]S]>
5ousGMFTYdjXTC9]
8lyFJSR=imW9B>;
2iceHWHWJfg;J[Wh
5 ofDJSKAe^b9Y[]
5sLTSUI[JjAamj
4ing]ZSN_===p[hF
3deYVVG]^>YgJc?
3meUKFFjA@[<]R>
3nceGGFG@cdo?W5D
6ssELLP7cb_?D9Y
4tYYSRTZXHfaFd
3sonDQSX6hhm=J4C
3vacyFUV^bVSq@]Yb
5teZYXVBY5/ga>g
4ilegeESRX>[Jk:CBD
3zeWMXD]AC7g?@>
5sUVRWZ@W4^d_d
2oZWKRh:8BEbdF
3bablyKIGD>XAhVD?H
4lemCLDX<qktFG:1
7 withHHHH>_G9A@F<
7sDFFV7a_dCKT:
3cessXQTK@<BMhUb9
3ducesYUVRWCAFUZbL
6tV]]^s?E1T^ps
7ionWWYR_=bU_XTA
8veWTUX[E?jV]jb
9ityZYWYeI=:jV^g
7s]VZHfZV)f]mJ
3fessionalZUYLAYE<c^l?
csYMYISUF_ZRd:
4ileVWQMaB=bKdBC
5tZZNJfT?6e[ga
6ableXUSPi<99VTbe
6sY[XX=eadfZ_f
4oundFRQXYY[eAM>Z
3gramYXZLV?<@eQ:]
7meXG]ChY57aAdW
9rFQVY:DYhFZU>
8ingUVVXY5E?dGS7
7sGTWYb<A0;X<c
5essFFVGk?3I<JRh
3jecta^]QjA;Zid@i
7sY]XIeD@Zbb^j
3miseINUMJUflAVQX
7sXUQLFGAKlU^8
4oWURScWLA_ZXZ
5tionYRJK^YJ@_Z^_
4ptETS]la6W7TA^
6sJTQZ8bYcAQCh
3ofJVSUb^cf?G9_
3tectNTKYE<9c<^X>
5stFUTY8Ugw>Y4^
7ersAGGS4_^{5@7R
7sDPJX_>]a;G;@
4ocolWTXKV=^+WY_6
5typeXXVNg<CBfZZX
3udVI^Dm<b;dYdd
5 ofUU^Tc>GdT^Jg
6toTSSEa7E9XFgG
5lyYWVRGX97dHgI
3veQVWV2[ggb^;@
4ideDGEGDA=c;B9D
7dXWTLFS6<bLg>
7rWRSJK>9FbLEH
7sXVVGFD7+GJaG
6ingGMJSCdKY??CE
5ngEIIJZXXD<GWB
1sTKJK]B:B]^a<
2yJJII>e_BI<FG
1ublicGYU[ZhAjYB99
5shXTGHX;;[f]WE
7edWT_UXM1,gYe@
2llPLFGJB]6CB_I
4edGKVS>Ydn<H]F
2mp^XKLgB>2f^gb
4.fun_ZIGk<@,lXfe
2rchaseVHHFWBC8^EZ=
3eKGFTND?HAHBY
3poseRVXXCUVCDRZI
2shURTUTA@cGCaY
4edFHUTDKeaAEA_
4ingWWVWUD?JiZkL
2tMWX[=?]tCZ<j
3 aRUTWC@UnZX8Z
3inERMW:^agBJ@X
3sFMST9ec[G[HD
3tingGIGHf_?[<EC:
1ythonGVTZC]Ya@^bm
0qZUTK^?:BhDjY
1&aWVUKB[FWiIe=
1ualityXLUV[:Z9c^bd
3ntumJURZ;GmjVJE>
2eenGIHG?T[fHHAI
3riesETT[kP>a;VJc
4yESPVfVTh>USe
3stXTTLg@;CeUaF
5ionUISDce:2j=gX
8s]Y[J^E=1gjBd
3ueJIKT8_f?>FF9
2ickYZYVk>8Ch_kX
5lyIISRbY9_WIZE
3etWQLSHKX7gVSZ
3tEIVVY>Zu;aCb
4eJIVG]ckgWE_i
2oteGZW^TEWoMZ4]
0rRGFIgCWdEX?Y
1.i.pFGGG>SkYDE>A
1aceZGIHU@8geYHA
3ismFRLW<aad=W:H
5tARLX:brt<A8>
2dicalEJNV=]bhBM@R
4oXTPIgFD4a]cb
2idsFMLW=_aeCL6@
3lsELUXAZJj:U?@
3nJEIDJeJ1F<de
3seVWYXjV:F?[hW
5d]WWKG;=agG]<
5sFMVXQ[Si>PZe
4ingGJHJ=DbiJC=J
2mEFHEKcVa?AZj
2ndomQWWW]hWa[[?Y
3geVSZVId9_cSWg
3kedZXRVYX?fgX>E
3tFRVWUZ>fBV;:
2pVVKU99MCWaaH
3eFVV[:aioAG@B
4dFUSY=Y_gJX@Y
3idWTPNiB81eA^g
3perVHDC;fhfc>94
2reMUISEZamDG<;
2teYXTYcGZ^]YAd
4sWZRY_dbfG_C8
3herCIHU7e_b>F@G
6 thanSUSTFD<:eXgG
3ioZSSLeA=BeYcX
2wLKVKfZ@_[Rfe
1eTJQIgCG7TKcZ
2achXXLHU=g.hXiG
5 outMLUJE>h:[W>7
5ingEMPTB_Rd>E?S
8 outEPMRV]YV@JAI
4tZWVWlD/5ebjn
5ionERMX@^Le@GR]
3dV]IYn[WanEf[
4 itFSSUb;dn?H_C
5moreVUIG_C<FI?fc
5onZVUYi<;AhdbV
5theJVUHeCV?Gcbb
7isPSJW8G:i]X:8
4ersXVSQI>@c_WaV
4ingYXXW9[1Bc[Rd
4yZ[YG^:-5fAVm
5 forTRZJZB>.]AZa
6toQYIU>>5YJZBg
3lLUFQ1Z^2GcCh
4 timeHSSW;ZCbBG:A
4isticIXX[fCklHZVZ
5tyWYTZC^CKkZci
5zeGJLVf_jWVW__
7dHKNK@@]b?^<[
4lyKFSBTIqndT<J
6 goodUTVUkBaiA_gQ
7needBJIU<clo8@C_
7wantFHEH<^aB?E5S
3sonBEGK?c]z:@50
6 forFLKNEbZFVDWJ
6ingHKIH>bgg>>[D
6sBJJXAClw:B_Z
2ceiptGIHHfDG9BY;_
5veYWKFBY8,_RcF
7dVJIE]JC1ZBZD
4ntQVUSdWBfSCeV
6lyWQRVY;8JbZL9
4ptionZUUS_I=@dTSH
3ognizeTUWYU=<A]H_d
4mmendVVHT_[8)^F>m
4nfirm[JJJI^YIIQ?C
4rdLVSWb;LFZ_j]
6edLRRY>_e]=Yfe
6sHTV[^I]@>aR^
4very]YQY_2T*bWif
3ruiters[YWT=6?Zm[@L
7ingXWUJa;C8Z[ba
7mentYVVQGFDU_LJD
2dVLWP[bZqd^XY
3ditXUTJbXEJ_WeY
3uceQURYU_cXXUZ=
2ferenceSKJG[U86KIdS
3ugeeFJMTDSW];SDF
7sCMLZ;Rpg<Q6F
8welcomeAUR^[Hgt8C2[
4ndIHQI^[BBAGDh
4seDKHT<baa?B7S
2gardsEJJKDafj>@CA
3ionYVVTh9;EhUda
4sterTZJLaA>1?Vbd
8edUKXH[dMYTHgh
3retHMHM<eYT<@SV
3ularJOIKJ>cBVAT:
6tionJVUZ^AZ8T]5?
7oryEMRUGeFl;H;d
2latedVVITb>9GcdTG
5ionshipGSSW:ISo;CIE
csGQLUCXU9?CMX
3ease][^Yj9Z/d_E]
7dX[Y[nG=8hbex
7sFQJZAcHa@BWI
6ingWXLO;BBdcP^H
4ntlessYSTLHTFDgHVH
4vantUQVJCKaABZ?:
3iableDJLUAa_]6AQG
4gionGJIQ6bkqVBYC
2mainingDIIRCG_EAD>c
6sCMJV3bhj8G-[
3emberSVUY3UV-GTKW
8edEHGH;_]I@I<F
3indedZUYVF@<:dWa;
7rMVYWIc78>CF<
6sKPLU75D[BB^3
4x^ZLJjS;8lZk^
3oteXTTMk_69bMa_
4veBGFH:gfp;]>C
6dAIES4_IZ7A65
2pEJQTId[e>J<c
3eatFUSX@ZfnAY@f
3laceGTMWGZCe<WN_
7mentGJQTUFY]AFEZ
4iedGQVN9ed;WHaD
4yQGECC@][fEf6
3oUSVYcbdd<Z;a
4rtRWZKcA45FE_o
6edUSLGIIC3]I^>
8lyETSW;XgkGS5D
6ingEKQU6^el=X;D
6sHVVX><=IAF<]
4stXUJVcELb^YbH
3ublicanFTVX>bPnIWBf
2questZXIHjA;4XUnc
7sZXKTV>O<hU[C
4ireLSPNTW[nbSIJ
7dUMXIG[A_UBBI
7sCGIS_daE;W7a
2scueWSXV^UA@dZdZ
3earch]]aTd<<9dLmg
8ersITWWH?<h@Vc_
4rveLTRX<_]CSU;e
4tGMSU@C=79QFE
3ilienceFSTV]DIXCKTG
4stMWSX>>^>GS]J
3olveDJJJVh]e<=SJ
4urceYSWJkS@;eRae
8sTV[][==AB]cm
3pect@CFG;nGc=F;X
7edELTSB[^fCLCX
4ondHTRUFWegACI?
7ingEKJMD^]_GJ@T
6seLIVT;]E><Q[H
8 toWJTJWaKb[SaI
7ibilityHMWWJXica]:f
9leSUWW^^<bA[aa
b forJTTWDfNiFS@_
3tFEEFlcYB;<EA
4 inGGGG_FYGGHC>
5ofELIT5bb^=EYf
3ultRUVTYbTsf@[Z
6sIXXVdL;2UEja
4meUVVV;@>4gFZd
2turnUUUTcY;LbXf;
6sEQJX0BRnAE7<
3weet[WTU_=@=e^cZ
2utersEKSRIBSaEJDF
2vealVWJV:cWfXCD9
6sGSWX6j__TI?I
4nueVUVSh<@nDXD:
4rseFSV[B]Bf?SBS
3iewYZ]Xpc1;bapX
6sVYN]dJV5]XSU
3olutionHSUX;^bdDV<_
2wardXMKIV]_dZaYk
6sZUQLc?aXhE[A
1ichDIEYQbT56J<j
4ardEIIR5SU@<D;A
2d ofIIJIFdgW@@8X
3eIJYWD[^fFFXg
3iculousEKJR<fik<A>8
2ghtMJGVAWf[dCE[
5 nowDIDM+EggB;[Z
6toJGFFBbf_ASMK
5sBGTX.kHw@]:F
2hannaVIEDXXb?bWe]
2ngUINGdU==TEZ2
2otersENMU@bkcCK9W
2pA>>?.@wj8=@0
3 ursulaEDDC9^iaBARC
2seTVTW<=FbYVLG
3kUVUXJ?6jKC3W
4sELWU[XCg@KL[
2verFUTY;fS^AS@>
1mdFKKJB]aGBEZ>
1nVJID^[gA^[h[
1oadUVYYcZh^fLjC
4mapVWSNcgC@DWbj
3rFJGP7>c^:@bD
2bloxYVIQ^>UGhS@@
3otsFTPY;YIgGJ@E
2ckPLIRZ>?M:_Zj
2i[WRTaLBHlY^?
2leWWWJg@DI^CHj
4 inLRTScV>^8G^c
4sLWJP4hchEP6T
3lingIQHUDUZiBX>?
4sCTTZ9d@n:R6?
2manticEHGI7UFC:C?N
2omZTYL??IHdI:;
2ughlyHSQVJ^Ue>W>W
3ndVT[SeCBAbFpf
3terUSSRj@A1SQiJ
4ineWJVUT?Z7]JYA
2wFHLJ>cXg:]<;
1rGJJJZX@a>CD=
1tCE>V=[e_JIWg
2 wsjFQNVS@U]CYUe
1ubyRHEF]ce?GC]_
2deEIIHXbd?=AC]
2inedEJJP?^ff>KAI
4ingEJHJAIc^?D9=
2leBSRY-Egy;]2>
4sCRUZXkdx<I8I
3ingBKIT<@bq@K5C
2nDHSVp[0m7[?i
3 a@LWX@b_j5F:e
3ningUSIKgDd9RC_4
3sGILK__@A4XFB
2shXUTSc@?8^[^Y
3siaBSUZ.nmr?S1X
6nBNMZ4eit@L6Z
3tMWT[7Ygi<SJB
0sVGQGgC68HEeb
1aas]ZSQm:2-h]nk
2d<>=?3byx1F.&
3 toGHGGAYd^IT<A
3denedEIIIDPdB@MDI
3lyHIHH<b^FC<BS
2feHDCJJW_V:U>H
4lyGIHK<DfZCAPW
4tyHUSZgW2F7F::
2idGHWZ6f;U<Y9?
4 itEHGH:_^_<D;5
2keERMW7ceQ<H9E
2laryGJKMEcCHHCCi
3eWQEE^iAJbAYB
4sZYSJi>[5gWkd
2mLIUG8UAF:=BB
3eGDED]jt_>A8<
4 tickerCEFGAY_<:D8=
7meJVVY_EHb?bE[
2nTTWVdEGmD^YF
3 franciscoNQRPd;JoZI]F
2tGJFHV^W6;>V<
3urdayZUTHmE:&XEh_
2uceWUWIf?=:]Dkg
3diFGGH;^_]LB[I
2veHIIX3l[s^<]?
4dSVVXGc9UZFZd
4sEMLS<YYk=J@_
3ingIRTX7hag<HF;
2wHEEGUBkc;P^Z
3 aJTUYVCaf?]cX
2yGICZ6=rAcc<h
3 thatGQTVDYbgA]Ge
3ingFFFT9hrh=D:4
3sBLL[9DCp:LKd
1calaGVVZD]EcF[JV
5bleVVUW?]]=aWZ@
4e[WKFj@e7hYU;
4ingUUTUZF<5V_^E
3mYUFJLJAEXXY@
3reFLIT;Xl=DL@a
5dCIGSCdkg:TAD
4yGTKX;Uhg@W=E
2enariosELRRXH_ZAXT_
4eFVWXEaUhUSL]
5sQLVQa6<@=CX]
2heduleJUWZ<bahCW=H
4meIKLL<^cqAZ>C
3oolEDRL.G<k6[d;
6sIRTW7__eAH><
2ienceQPTI^_=JEB^A
7 fictionDJHP[_fa?TBM
5tificKUXVHHcA[][e
7stsGYZ^>ebjAXWZ
2oreWTWV?a=eaH<H
2ratchYVKRAGGI[LEX
3eamFLHR?WcUDK<?
4enIMLV8YbpZTY^
6shotsDHLJ<Lcn:D?E
3ollYUHIg=:5gHfc
6ingITUV=adm9WCd
1eaIGKIDJiZDC9?
3rchV^Q_k=16hJcs
3sonSGGFi8Z>I>Br
6 0MJJHa@aTcD?k
3tWVUWDdN9__?J
4sGLVXGeCN?SBX
4tleUQSK=V8<_W?a
2cTUKRGD>1dWZh
3ondFSWSG<l>@S<<
6sNVHTDD]d]Y76
3retUUTKg;7DjC2A
3tionXSGG4T6ahFiU
4orTQZJScDS[GVf
3ureZ]XZf^@Vg[bF
5itiesQSXHX@Bb]UYR
7yTZ_[_[_hBX]B
2eGMCU,4g3E^hc
3 aERGXE6o@@T6@
4howWUOW8ZlVY@b7
4ifEGLKJgdW8ILa
5tZYTYAXE;a^^B
4myUZ]XeBC:b]RZ
4thatBEEE6aFh5U8U
6eAFHKDFZi4@:R
6isIKKS5W_aDXVZ
4whatXWJJdZA<fDW[
4youWWHFRBE=_Q:]
3dWUSLbCV9c[gd
4camplive]XWRd;I4i^fY
3ingKFHD6^fDT@89
3king^^WV[17AtWbk
3mGGLKYbii=U;J
4 toUHRGaKH<cKG_
4s@EEHE]]t5E27
5 likeDGGF8Tci=F86
3nGKE]A[HpVXJ[
4 inFLIL=>aZGL9A
3sUWXYeAHae[hg
2lectWWPIIc:CeCg6
6ed^XUId=87n]fZ
3f[YJYD?]8kcXg
3lW_XYW;ZhE]_g
4ingVVEDdY5;AYkh
2nd[XDE[33Ug]o6
4 aWWVUFZ[6fVb_
5meUKFHbCa>AX[@
5usFENGdFU^Da<^
5youWSKK]?7Ij]I;
4ingMFGH[DGf:=ai
3iorGQ[VXc_[DJCF
3seIKHT5nXwRG>T
5 ofUVSVEeZLaFZj
4itiveFJJU>[[AMV4W
3tNHHC<>]Wa=::
4enceEVS]@gbn<V3_
8dESQW9adlDQ7F
2ptemberVWWX^C;EcTQn
2quence[WUKd@65kKXD
2renaEIIH>Z^XC@K9
3iesa^YK]FC*iGeL
4ousUVXYbJY>ZZB:
7lyIGEFFkgCV=dF
3veHWXXBZQe@Wb=
5dWLLGL?I8=QXG
5rEJLP^TRiJU:c
5sEPRUF[I[@QYZ
4iceIUHL^bBcM<b^
7sSMXRk^BgFHZj
5ngDIQKYZYa=CZ[
2ssionXTVD6A72dCF=
2tTJHUc^YfdB=Z
3 upXLIUYCFgU^cU
3sJTRV:VbmIXCF
3tingHJLSDVFACCY@
7sKHHE<UI2A>X9
4leEJNT>Ji=CH;Y
3upYVWRX?<CdZg_
2veralIULSE@ll]Q3D
2xEVU^9^YpXV=e
3ualBRLYB^kh<J8^
6lyGKJNQ_g_@WDD
1fULJE_<Y?EYIU
2fFFFGYCfc>S>L
1hameEFFEF]fc?A?C
3peIXUX_TA_A[dD
5sDMJWb]Qc;M[T
4ingWRVJcF>UBIVV
3re^aYTlC;4]aji
5 theXSRKTZ>_^W[Z
6yourUTKHY]Z;YKk[
5dVV[Ki87?kE5A
5sZXJJFd=CmJKR
4ingWVXUcEa6ZEiE
2eFCECIA^edDfI
3 hasZVWNfA9UialM
4isUGG@?_D<eEX4
4wasFGEG<_heFTIA
3llTWTXbCIgZUeA
2iftJILK=XiU?B<F
5ingDQSVQfah<KZg
3pVVSS_bICbGa?
4pedVSJGc@XCZG[A
3tDCFA7T7f=G55
2ockingDKJS@ahm;R9H
3otRWXX8E_l@eRa
5ingHRMVK]ab[WAe
3p]YVL@VI<hc=j
4ify[URHj@A9eYhS
4pingXRTGZ>C<bB_A
3rtTUSWWYWFJIXX
3tGJNUFiTn;RFh
3uldGFCT2Fj^Wa:l
6 beJJJI:cbnfEEc
7checkISQTFFgjAY?E
7haveJTTX7Jk[[De8
7iXZZZo9icYcjB
7justEIHJ7[cS?M8Z
7notGIJI:FRTFVbf
6'veEMPN:V^X;?:<
6erFEDC9eck;@8^
6n'tBHHT9gho6A:]
4tTEHEm8<e]HZC
5 outXHPGf:AcYSY8
5outHHJFBeCi@]8g
8 toCGIGDjXh:I6i
3wTVLI^R;VUIY@
4edXRZVi;<1YVd@
4ingVULIWbn]E=B7
4nUKKJ[Df=?ZDF
4sIVSWBaJdDF]i
2utBFGS=Cjp5T4H
4downEIIN:dkk>E?@
1ickFGGJ2jky;D:j
2deFITUcfAk9Y>c
2ghEHHHDDd^BQ:B
3nIKJG4beBZZA^
4 upUUUI9SdFd]a^
4alGNIWfL=S4Q<Z
6sGMSWLaBW:JSj
4edSTYUeXH:_HPZ
4ificantGRSWeGGm>JGc
5ngEGHF>=]CHEFf
4sDQOTE_^S=G;g
2lenceITJW8Eic^Y?6
5tCFFF;img;I4E
3iconQVVXGB<Ib^9c
7 valleyUVVW_CBS__7_
3lyFSQW7^lfDU;A
3osFIWUl@9e>[=o
3verXYTUECR5a[bh
2milarEEGE<g[i9@aa
3onWTTR<]WU[JY@
3pleT^ZbqAeFUgjd
6stYYRSh:H:da?O
5yURTS4FF>fc/5
3ultaneouslyEJIKkdTg:FBU
2nceEBVHe[^WSd7=
5 0FTT[;^e_:X[W
6iVSXUQI8<bV]_
6theFTLWAUOf>_=E
3gaporeOFTFaE_cCP?>
4erGHFF:_hfHB=6
4leDFEHf?dd?=:X
2rUIHHVDE7BLbM
3iusGIHF?Z_ICCC;
2sterGFUFcB<kDcJf
6sZKSK@G9AaIbg
2tCHLPY@bg9B=6
3eZaVVdA:=i]mp
4sYXSTh9U4jHXF
3tingLHKH@AeCIRdV
3uationHGFK=fdfC@9=
9sFRLUXdUkAU>a
2xGKKMAE_cUU?<
2zeNFIBg>:KWWTV
1killUSKKjacjdZgX
5sW[]Yde_]cZiC
3nZU]QbQ>2U]_V
3p]U[Rh?2/qbng
2ySUQUf<94C^XC
3peYWSMfV<>_VcY
1lEIIIURLb<C?B
2ackXVSMmSA<Y[f7
3msCKJT>Acl@P7=
2eepDDDG5Rba9E05
5ingCFFE8bi];G7:
2ideGUSX4Z[_EI9A
5sFUXXB]]i<^TD
2owITLTAHJ:=[B>
2utBJIP6ehc>D7:
1mallWV_TgSDnj[Um
3rt[aY]g9:SjafB
5erFUV]EbEi:HHE
2hHHQJ^aKC@EWB
2ileDEEGBgbk<CDH
3thDKKT>bdj;RD_
2okeHPTVa9SbDYG]
4ingCLQY?>fn@X6G
3othKJHGTCgnZGEE
1napWTVHaA98bWkB
4chat]X]VgGI4k[fg
2owEJVWXahf@G@J
1oF?S@mjkkVhg;
2 excitedFFHE[^bbEF^b
3farXWXUGF>5aC^E
3goodXVYVaB>AdWbf
3happyEJHR4Vca;EE:
3i[WZVi7B-maj<
4tJHHFXWA]E]_D
3manyFGJI>F^o>aGB
4uchDDGE=amg5E?C
3proudIJJIkBUqHc<h
3sadBECC;bmE:]:1
4orryTJWHLB^AGEj_
3thatTVNVVRF?cGWS
5eRWVWD=>>FYGa
3weKKQTCE@@e[WA
3you[ZXYbA:2hVd_
2cialWYQW:]blA^8l
6 mediaXWUSa;:=L[aU
4etyFQWX^_[oUXIc
2ftware]_WWdY=4b^ac
2lYURTaCFd]Y^A
3ana^VRFi;I=g^[d
3dWJMI_<Dg_]>_
4iersFIHJ<X]XDG?Z
3idVUQJHZ6K^H_R
3utionWXWXba<6_TfG
8sOUYVTI_p@Y@:
3veHWTYDgX?]YaX
4ingVYUXcU?JdWgc
2meLJYWB2gh[Xak
4 ofXYRT6e_6_I@A
5peopleRLIGAEdKdTTc
4bodyEJGR<fiAAB?Y
4howJKJI2_jeWFB?
4oneFIDR;ZfLJ?:G
7 elseSVU[IW;XF^Pi
8toXVUVUDX@eTW@
8whoELVQ:a@==V7h
4thingSHWLd=njaH@<
9 elseDIKIeabl<FDQ
athatGRSVb_chAGbj
ayouDRWXA_bl:H=b
5imesRUKXAZi;W_?_
4whereVKSHSAW:fCbD
2nJJKH:_cD[H<4
3gCA<=*liuG3;,
4sSSCF9_thdE=E
3icYRDB8eEbaTE7
3yERLW?]Zf=L9F
2onVITJZ9E0gJdW
4 asGLSSWY[<AJRG
3oFIHI=ZIh<BD8
4oFHFHA]Ui@SE<
2rryEAE?:CBq=?34
5 aboutHJJJ=WYFFIE[
6forIGHDGYb@FBg3
6toHISJFJ_^=S;Y
3tIJLL>b]aCC<Y
4edDJKI>Za@@?BH
2undRGBE8]nihD>>
5sAEGE8Edw1:B7
6 likeDIHH:BKe5Dj6
3rceX]XXf80/U]]Z
6sERTX_bcgBWVj
3thFDDDadFZ:X=[
1paceRVVWEZTD^DD@
3mXSGGd;S8g^Yb
3nishCJKR==gb9<L7
2eakEKWM<[nj;GU?
5ingUJME<GW1=Qa:
5sLHXIGbaYFCJ>
3cialIGSF?bGaW=9G
5ficBKIHDpk84AfB
3echCHI[c^]53W?f
4dHXWXG^KSDAXF
3ndTQTU<>G7YE4j
5ingZWXU]><8^bhf
4tES[[ia_l;b<k
2inningCHGK@ebi;C<[
3ritDGRF?DgdA@=8
2okeWVSUKT]DcU_C
5nKHSI7EZeXJ96
3nsorYSWFj>@;dYee
7edZVZVf<=7gZ^X
7ing[SQGE^;8^Fa^
7sYTYFS_>2_A]g
8hipZMXGb]<5gWd[
3rtsKWWZFJfkAG]d
3tYVFH:G9FiC66
4ifyGQLSgES?>^ea
2rintBNSWCjiv:J9f
1qlYX]^fIJ=]acs
2uareGMPTAGcbBY<C
1tablecoinWXMNXBK<=Ug]
3ck[[TW8D<AgVZD
3ffRPWHb<B8^IcC
3geULGGCR=@CBB8
3keSSXRJ]BaIW:4
4ingWWLRCAQC_WZ>
3ndJLEI8Tjlb@76
5ardCIMV?Rm<:HDa
5ingUHFF=^aAaI@?
5sEIHQC]a@;DA>
3rVUGE=c^@cC47
4knetXWROi=S:bJo=
4sVTPWU^D=[X=[
4tUXURs<>VHE<e
5 aITQJib:hJH_e
6toEIKIf:In<D<h
6withCEECe_4?7<Jc
5ed[[XV;87Afd[X
5ingWU]Rh=53Va^f
8 toJFHDaJW:TJ;F
5sHMIRWdi=8X:B
5up]ba_r4//fgkw
7s_]YYy71-h^nn
3teEGJTZiWGSJ@@
5 ofUIQHCZCCCFc>
5mentBDIE5hjj98A7
5sGVMUN_jlCbBh
4icRYUYUCV[DI[[
5onGHGG@c_[?B;>
5sticsXWRX^D]FcWKQ
4usIUVXAY[Y_J?J
3yRWHXbfYB^R?W
4 tunedYWWLj<85aXeV
4edEHHG9YbG@?5B
4ingGTYW>^kCGH;a
2eamKWVX>V@o<b@=
3pTSUS9Bdg@^g<
4sMLLVC:B[CYYT
3veCIMW<cid6I0b
2ickDFGF9Xda<SBE
3llCCLG;f5e<DF<
5 aGGIF4f^bC?Z?
6haveRURVYC]e;[9S
2ockXWMSWBF:[_I_
5sUVLWYEY>JIFS
3lenWUUV;a>AXKZb
3odITXWbE]e@AU=
3pEGDGAbctIX@2
4pedKSMX@ARnPc?X
3rageWXTTfTE;WXaf
4eWYRKTX>7YWd^
5sEISK=_TG>F[D
4iesGWWXD<5_>Yen
4mUUHGJV?2FAGA
4y]ZHKoZA/_QbU
2raightHJTU4gig?T=I
4ngeMNUR=78W_Da;
7rDIIL7UXh<K=V
4tegicINSLKbHpBFF_
8esNVWWAc@hKZCg
7yQ[YYQ?F]WIT>
3eam_YIEa275m]ke
6ing]ZRGfE<0fFhT
6sYRLEk?@Eb^eG
4etHTVWXZcb8Qei
6sCSRZ4edo;S7_
4ngthFKHUa]EC@<Al
4ssDIKV;@ac:ICB
6edEGGJG_cd<B<F
3ipJRUUIc?CBECg
5e[UWSdC7=jLgk
3ongVSWHYOf,X=Z3
6estYVMJi=68a[og
3uctureZXQThE;6fGee
9dRTRVI?hHEI8c
4ggleSKFPMGc;d@9T
2uckGFDE=bHeV;=6
3dentUQ[Wa==JQYjc
7sKMYV.YWc[a?L
4iesHVW]D[DiBS>^
5oGILH:>bFHYI[
4yWU^YEA1UTQab
5ingYPXGC^7.hLnf
3ffFIIXrB_l<^;@
3pidFTSX?YffTc:a
2yleM[QZSUBb[]=]
5sXUML:EBAbMF<
1ub[YKRBGCafaYe
3jectGRUUZAJk<T8B
3mitXTIGcFE0_Bf?
3sXXNVGZ?YdY@J
4cribeggSZy/7-~nnv
9 toa^JSr>C5seik
9dXXSRRAM@hTAW
9rsa]FDZ:?9xflF
2ccessWRUXh<B.C?jg
7ful[]VXbAF=qa^?
alyYUZFeBC>cFeE
3hDBEC:ho6C>f7
4 aFDBB5dh6N@VL
6sTKVIc<AAEGhB
3kRUJV?;?6]R=B
4sGEC@9dduB=42
2ddenlyIQUX>aGm@EZR
2ggestAJIX4IHu8=GF
7ionsIIVH]Zb8AE>@
2iVOYIU=GVDYaA
3cideFSSX8_gi?V;J
3tFFJE>VWb?>EF
2mmerWHWH]53m]]Zj
4itYQRF]H>/[E^A
2nUSXQjD;?j<Il
3dayHBOAUba<X=XK
2perLV]YeD<rX_ac
5 bowlGNXZ>CTf@J;a
5chain[WPIWCC9kVd_
3plyWQTTeH>GG]ce
4ortSTZH^]8c6AqD
7 forYUWLGR_aaSC=
7edIHVJYAcbEFaQ
8rsDHFHa[C8@@Hc
7ingWQKFTXV[PKd6
7sZSZJdV1,ndWY
5seDSTW<acA=G>C
7dFPURKSd:;D^C
8 toGNUNHK]8?D[B
3remeELPTWC__@YBc
7 courtFMPUGETUGTIX
2reEGGI>^3::HXj
4 thatMJIIWbJiVYAf
6oSVLU_FBDXKdf
5youUKKJVV:J[SkF
3faceWQWL[A@;ZYK[
3priseHQTK9Dbh:LXB
8dFFTGBacfAIS=
3veyXVYSl=G)YHhe
4iveWVUW=@>cFZX]
2spectCQKXEhjp9J7F
3tainableXTSSPSX@[Z^F
1wearFGGJ=WflFE;A
3etVWQX<X[aT^?c
2iftIHKL9_]@BI@7
3tchMHEERnibIBCG
6ingXTJJ0Z^<cDEC
1ymptomsEMSV=?He<U>X
2ncDKKLkBHi=FW>
2riaHIIT:_C?<EJW
2stemMZXZij9nWVAf
6sIQWX?f;LIEfi
0tOGSF:C@YdTIB
1-mobileFIIJXAbd@GGI
1abXVLGi]g4^WWU
3leKIQHXaIA]a@?
2gKGFF^CD>AF4^
3sEIHHD?gp?]6T
2keGJCWbjWhHA<d
4 aYQGD>IE8nB^c
5careXSNHc?K8dR]<
5itBMKXQbWg7G9b
5theVUJQW<BC^G_E
4nXSVJbBZDKTka
4sXVYJe^HAY[c<
3ingGKVJ;dF[A^i<
2lentHLLUGb?eN]=e
6ed[YFGYS>9oEEi
3kYSIH?:X<aaml
4 aboutXVWSWCWbEach
5toJJFGdYi_FA<I
4edTIHL@C<S@FB7
4ingUSII6]fcc[@D
7 aboutLULW_eiIZ]WW
8toYURJ7ZTBg[DY
4sVXXUDI81ZQJe
2nGGHF8]ZE>@=A
3kXSIKDD=_eGDZ
2pXVHGW@hIh[^B
3eXQNNe?@[dKeE
2rgetPIKH3;A7CED>
2skXWXRdB<[g]YZ
4sXVHJ^CgJWgZ^
3teMRWKgZ?HDaD]
2ughtSWX[:]=@DXUB
2xFSLY9ajoAHBB
3esCLKV3blj<G8_
2ylorFORW?dfg=V<>
1bh@EFD4_rj793?
1eaYKUHhKK3]WgU
3chVWYXHXU6FZi9
5ersITQXChgl@a3g
5ingXTWKcBE:cD_7
3mWWWD=BE8d?bg
4 forHGFEC^B>=Bhl
5willDIIKW?Z5>@a?
4s][ZNd2A4^Uoc
3rDJKR;dhc>AFV
4sGIHJYEZ_?J@9
2chWXWW]K8AaWai
4nicalZ[WYB?0ehHA]
6queJVUZ8__g@VO6
5ologiesELTPZC;a?HBI
9yXZWSf?X>_ZhH
2ensWYXZ@eUHV]7i
2legramWWRWJE7f=X?<
3lDKLWYgRS6BXI
4 meHMJX<aX>DY_E
5usJQWKc?BZYDB^
5youVKHI[>C9AYWd
4ingFJVUXfXn8B[i
4sHTJX8ZdcEG9c
2mplates^YSR^HD0nTYK
2nUJYGb=?:]AiW
3nisFLMMAFbXDDCV
3sorflowZVULfB=3eTf_
2rmQMWT:B@3TFSA
4inalEUTVf[gg>S@=
4sEUTY4hh_C]7A
3ribleLIHJ9B?ZCW^?
5fyingGGEF;FXb;ME>
4orJTLV>]akUMGU
6ismHTSXAVBbFGEG
8tCMJV=goa<@7D
9sEUSY[WWiDF<c
2slaEVU]2agrC]1>
3tJJUJMdbbAUF[
4edZUKJ;MEGdUY?
4ingVVWZE?;<]Wa@
4sXKHK>Fk_B_=m
2xtIMT]afUJ@Fhd
1fBFEG6hgB5?7E
1g[TMMKZXbiXY?
1hanGHNX.GXoaBf[
4 0FSNU9Zge>??R
5aUVQWcHUK^VYd
5theHIGKHbY[BI8Y
5youXSQTl?<6UIda
4kE?D<a>d>FHK2
5 youHAS?VBiZ@Ah6
5fulDKVSc_Re<T@H
5sLAB<9Vg4LWc6
6 aSHHH>=W>b>a3
7forD@E@?KhV4@:8
7toSSPPQDd0EYfG
5youCEHG9CS>8=:=
3tEDJTFZiZV]@A
4 aLHHH8BVnG[A:
6ctuallyVUMUZDYXdFK]
6llHSRUXH<GFZ>c
6ndHLJKaJej?KZa
6reUQHIh9<@?Zhm
5canVSWFhC]UJKl]
5doesn'tWTJRgDH^]YbQ
5hasTVVWfF7h_[S_
6eLSMU>dfMY?^U
5iVSYHd<h3;cAD
6'mVVYYr9@ZWdmn
7veTXZYJHFXZGC?
6fDIJN=abj7T=]
6sGQKSfX?_7b@h
6tIKJY?h;6I@G]
5makesVWZXiVX<_Yee
6yDGIG6fIhAB@X
5notIQKR@dgVa[^I
5oneGGFFQacADAA>
6urITXY_ERDYL@R
5peopleXTKSc?>BgJeZ
5shitHHFF=WKDCJDU
5theIQHJa[W^aM:i
8reTVVZ^^>DK@jW
8yEKHTD^ej8E>E
7isHHEH=gJl9D>d
6ooXVWTbF<^dVcA
5wasHQLVHCDFYZAc
6eEJJVYA^aATen
6hatUNTJAJV]_YTB
7enYUWRWHC3gF_C
7yXWUX^HAe]^YJ
6illGLOV@Ugd>GJG
6ouldJJIFFEZdTU?@
5youIWVZB_Fd@UI^
4sCBCAFfhd;>AI
2eGFGNAW^STHWH
3 0HKURU=n_YEg;
5thHHGPCb?69ECT
4accountDHIJ[HGd=F[L
5iJRKGi_^j@Wge
5nswerHTSZ9_ejBEB@
5ppHHVHbdVS<BEL
4backEPKWAcgh<SHX
5eginningIKKIC@mj7Zb6
6stSJJDS74mfU<6
5igZXLTI<J:aHGD
7gestJSKV@Zg4FE<C
5usinessGTUMU_ZbCMIY
4codeIJIK<FWbG@Y@
6mmentsZVIK@AK=kR[2
6nversationFNRS[IEp9G@_
4darkWNNJFC<@YEV>
6taYWXT=ET[cCDC
6yKQLQGXfqg^DX
5eathWTKIX@^H^__C
6signHLGM]?gtCCe=
6tailsLKRTe9b_BWae
5ifferenceMUSXUR^eDUZc
4earthseaTUVXWVF6XV?a
5ndGMVU@CmmIE_l
6tireJGLERHVc9?J<
5psteinCTTY<]ghAU7^
4factKIJHAXA^ADXT
5inalLKHDCW;8=AaY
6rstXLGG>GmkZ>Rc
5rontGHHNDScKBUB?
5uckGIHGAUeICUF3
6llZ]RHD9;6jBm_
6tureVYQXQc=^bT49
4gameKIGI^P=EVT?:
6zaTMQK[W;4GU^_
5oodHUQU<jbjUGhW
6vernmentGJHJRcWgEBR]
5reatLLJIc:R<?Tce
9estHHGHXCWqS[>m
5uyUJMFEV?F[FgU
4headEKLS>[eLJNAV
6llDMRX>KXX@Y[c
4ideaUTLUBNUIZU^n
5mpactIWIV:ehgEVYJ
5ndustryVTRQ?DB;fFI?
6ternetRPEG^HXFBDCD
5sraeliIIIHRF^]UX@G
6sueEMLKS[]_AJZD
4lastNKJLCfJiBKD=
6testSJSKb6B<AXWZ
5eftFHGLB__:E?B:
5inkEGEDAKUn@Y3Y
6stDJKJeBhj9H:E
4mainHHJKVJH2@WZI
5enGQRUA_a^AZH]
5omentYUHF8<bEXHgC
6onYWPR[AA>fXbR
6reWKJH[DJ;c[H_
6stLSHQ>Yfa=GEh
4newNKXZjA8DbZ:n
7sEGHF;hXR:D<A
6xtTLLEZ<fRDUIA
5ightGGFHEeef=G<C
5umberGGVRHRddAU9?
4officeJJUTp?cF:FFf
5ldWLTG^JR7eE[;
5neYVZUc=<7?_a<
7sWRMJeDYd_^f?
6lyIIHH:aV8a@9S
5riginalFKHLYAb9<Dd[
5therXT[Sk7D=lc^W
4pastKXWZAfcjGI:H
6thZVJMaA:8gN[@
5eopleJGQKd?ifFZIY
6rfectQVWWf]:JTEUe
7son[X[Xg95RkaqV
5honeUTUMd<>Rd^>]
5ointFLTT=a^a@E:Z
6werOMTKc=9;KBcg
5roblemIKILCcNCHIEb
7cessKQJK?=FyCKg@
4questionDLQUTbUi:GFX
4realUSWVWBf_h_ea
6stRRTGZb9<QEhj
7ultsIJIJ]SF[?ICd
5ightYSVIXc?9gK]Z
5oadEMUX<e_j>SYX
6omWMVLB@@?[VDA
4sameKMVW@RVwE?DV
5econdWXLIUMC7iSSY
6rviceGKKIA[A]FJDH
5howRNWU[BV><UWd
5ongMHECEdY<c<d^
5toryEJIRdXUi?G@B
5ystemHKRTfbjsCK@d
4teamOUVXaL39Fb8f
5hingDKHR<hfr9J@^
5ickerXUTVcDKEEXab
6meIJUVGBdi>W?Z
5opHUHVND]+>[^b
5ruthVVQV>@>AgHBb
4u.sERHM8_jo?M1X
5kJQNKJFfHTJ83
5nitedHSQXVY]bFU>d
5sRUIZ?iPVcG:=
6erDMQVX_Wl@R@e
4veryFMJLFBbfAI:9
5ideoJEEF@b]EGA_?
4wayTHJE<lf5_AC6
5eb][PPi307ld[l
6ekGGLH6]KUAD;[
8endEHGIEYa>@@W;
5hiteZWUR]W]kd][_
6oleKEWEbdd>]DV[
5omenGKHMA][FUT@S
6rdDQLX:^ms=C93
7kSPKF7]J[ABW<
7ldJWSXG^E~@?Z<
7stEGSK?U_n=UZE
5rongNULX:WF]PEA5
4yearVJZHn>R;[?bH
6sallwomenMPLRYD7@LIi_
3irIXJ]]f^]DTg3
5 ownUKGFDl?e[<V;
3mJUT[UEjnDb_e
4 allGJJHDUj8EG@L
5forUKHI5c@[;B@;
5inGJKV^V_m=H;Z
5toIMJGFKF<NRR[
4selvesBHGU8hhp5L1C
3nFFGJUdJhAWI*
4 iXKFG<B]6hTZ;
5theyGJIKB__jAFD>
5youJIKJ_YA4ABL5
3reCB@BTkbU6Ta>
5 aIIHF=c^cFEc@
7nyIGHDQdSgC@Zg
7reMLYUD[hD]Gdh
6isUVIUiV<idR>T
6noUKSSWLA5Z[aG
6wasQVVX<A9[[G]>
7illULHHESJ<cB][
3seJSCZb;aY@HXl
5 areIJKVWY_e:Akg
6peopleGJKK@eah@HHW
4is[TUH_=L6a^dG
3yHTKWAdm=gYXL
4 areTVYO@XB@cY>b
5canOSMTh=FiXBGE
5doHVZZ>ICcTV9K
7n'tGSSX^[[ADU_[
5haveGPIMAd_kNHVT
5justGFFG9]lV<X?B
5needDKSWDecf;Uid
5shouldIGHE>ZHDBAWD
5wantELMUVgFk<^>k
6ereSTVWgDAI>UAV
6illHPJV@?lhF]^]
4'llIIGI?beaID??
5reFYV_GIelETeS
4reDPKV=_feAA7Z
2ingEDQI8FVlITGj
5 isFIHH:cfo=FDH
6thatISRX^[^eEWF^
7oGGFFBLeg@EQJ
5sEGHId]nn7fj_
6 areGHHFG^HY?H=f
7toEHHH>ZYm=QKX
4kLUCQDdcc]T7f
5 aboutJSJUD@CmGGM7
6itHIDF3[bnFB?:
6ofIWLTDGHrDc4f
6thatKXUYFSS_Db9a
8eEQNU>bd_?S>U
6youTUUZHEALYUFE
5ingJJDD=ad82FD3
8 aboutQIGDT<ZBKQb=
9ofXULJdCB8<]_c
5sDISSaZfr>T:U
3rdJKRT^BCh_XWa
3sTRRHe;]heEW^
4 andGIILbC>]<Pf?
5couldGTTX<W^ZJF;Y
5dayVIVG>AE<XGTg
5forFHILdEG]8L<>
5gameHIHKE@b_AD@>
6ifhistoryGJIN>E[V?GMA
6uyBQKX5iq~7[27
5hasKING?dFZK@VH
5imageQKPUeTKKA]cg
6nFJHL5heh>M1k
6sKUYZE[;r:an@
7n'tJJMJFZ^gD_<F
7sueDIHIBNcTAFZH
5manFIHJFf^[;DJZ
6onthYWLT?<GH_[aX
7rningSPUGk;8eiDhf
5onHJUJReGVBAEH
7eLSITZ7I;YBFJ
6utNWUY_CZjW^ba
5postYXKMd<D^dZjG
5shitHKHH9bEdVBI:
6ongCJIW4jas<I?[
5threadJSMU;?g?@[;]
6imeVVSKU<=@ZIiB
6oYXKVa?CQiXe?
6weetTTSScK>4aH]Y
5videoTUDI<o^=K@T8
5wasXVWZB_FEbUEQ
7yFNMU:DFl?E;D
6eekWUYJlC<?EWji
9endTNTLhcLiMcgi
6ouldHIHG:Tpl>D@C
5yearYWUHD_AAZSXD
2oIFGE>XXLFEJ@
3masIGGF8]bm?ZE8
3seHFDG?f4rYT?<
5 whoLMKTCF<_>XXc
3ughBCCD/Cka7BC4
6tGHVU<_T=<G4_
7 iVMWJUG50cGY@
9tHPHT5aA?C>:G
7sJIJSJ^T7>VEZ
8 onGHILYL_<<A^W
4sandsNKNNdDXA@amH
2readFSIZ?HI==G[Y
6sTNGIAE^_c@BA
5tRWVZF_f_aC32
6ensERQW>Fhj@Q7G
4eIKWUh;48==?^
4sholdFMKUXd_g<G>_
3illedJGQBB]IR?FJ^
3oughRLTKZfT2^=<_
7 theDKTX_fir5H9^
7outJFJGbCHf@JUc
3uGMMUY[d?=XUT
2umbsVULMCbLG_V_f
1ickerKGDEDG7ADU^c
5tYUKL[Ja5c@aI
6sIILEBV]I@?F]
2gerHGDE?joi;[;e
2lEDGG.Y@D=::5
3lISUK_bG_]H:i
2meHUZ[jd:<ZRF8
4 andKKUT_WC[<D[^
5forGEDC3a6?G>=D
5iGHTKZZ_AEXB;
6nITNY;WTkaJZC
6sHJJL;Z^a<U9C
5toLIFEAM8SD=a?
5withYXZ]R=C4W[[c
5youGJIKBece;]:X
4lineKPKHf<C:<BA?
4sEDGFaQfb9S6=
2nderZWVXa?=<hXci
2pFTRZeXFj=Wgg
3s[ZU]a5=?d[ZH
2redEGIGFFBXFUQR
5 ofDGEG;J@AA[?Y
2tleHHKF8@CYESXZ
5sGUVXSXYHELFY
1lFFFFZA_5;SZB
1oIGQK;c5BYK5j
2 $0TWUZYB_@@^Dc
30LVGVY^p[[>ck
3aEBKC8Ai[DE[E
4ddFHPI6ZaY>B>9
4llHHVHh<BiIAEj
4nHTXV_e_^DJb]
5nounceHWSMDbS<CBgE
4skVTPUS<BBbYEk
5sistTRLNiU@[L[^c
4voidIVVYCh[ZCXR^
3beSR[WbZFDIWg;
5comeWVYT_=AAhaW;
4reakXUWM^?W9c]T8
5ingIIHH=X^bG>6A
4uildTXX]U;0EJd]A
5yXUVIHJYZbT=U
3callEKLU@P_pCU;H
4elebrateISIK8dF?EBIU
4hangeVRNTi?A:^LEJ
5eckGFGC>MYcE>?E
4omeEHIKeEjzCAAV
5nnectJKIGGA[?>F>^
6tactEJRLC[H^QADE
4reateYJJEhBQ8jab4
3developVMSK]>7VY^Zd
4iscussXKWH]_HHb^L@
4oTQXRp@?a@A_4
3enterXSIGZ>>C]Lhc
4veryoneYGTB_;L0[Bf]
4xplainFJLRE>U=;G>9
3feelEHGJDLam?UE[
4ightHLMV;fCa>D:C
6ureHJLHAKGd@V<E
5ndVGFD]=g.ZEdG
4ollowXXXW_?Q>a^Zk
3getMJWGWZe9B?DN
4iveJWYZ=>:]DXC=
4oCERJeF9W5]IB
4rowXTYK^A@7eT]F
3haveUQ]V]R?;dVi]
4earSDGA;abt7_WI
5lpGGLI[>BB6C<;
5rWMUGfX=:eWZW
4isVGUEA><<caX[
3improveJSST:DVa]E1V
4nvestXPXJcHC6CDmZ
4tIRQU6HJEA_A]
3joinSLGG]CZ?:FYA
4ustLUVS]9]lFZ>G
3keepESUXJTFcY^_n
4illHQSSA]YZJU@D
4nowSVHTcY2KkIYY
3learnZXKL6e=4c]X>
6veLHIIFa^9BC[?
5tSSWXh?ju5^@d
4ifeVTKKb[aXRGAe
5stenJUFHBcI>A?[?
5veEJMVD]Hj:T::
4ookEIGS>bdr=Tbc
5veZRWR]=A=eRL>
3makeEIVV=h?c>GB;
4eWLESbZjqkEW_
5etTUUSD>dY[[^?
4oveKSUU>[GY]R6V
4ySTKWb>_7XKh<
3notGJJK_]Y[@EE[
3offerGLUW_d;e<LFe
4penKOUUg65_^Qub
4urRLTI]MAEDAXJ
3payHJFF@<V[A<Y]
4eopleGMKRB^DT=C?[
4layRUWL8ZUEY[Xf
4rotectSUTXF>FDQWcB
6videHPUK_B?d@VYC
4utTSWUI;@g=_hf
3reachCKSS@fdb9E@I
6dEEIKiTMw>>_g
4unLTLUIae3^DCD
3saveZSRT^Y>?kUWA
5yRHEH8]XaQB=]
4eeHGEE[^Kj@_cb
5llIVWXC=]]DUBV
5ndUTLKJ9C1HG_K
4hareXX]RU>;?aTb[
5owITVWcbekF[We
4ignUMVL]<aE_]eg
4leepPGEE?DWVI]a@
4olveIVPWWd^]GSEf
5meoneXSUSbE:7]ZeX
4peakJIVIAV=eI>aA
6ndLSWV=_Cg^J:g
4tartHIQIZ]IW@EZg
6yJKHG9_=aYL8i
5opLFKFb8cV]VFS
4upportVLFIJ_:D7EGh
3takeHHSRZfBhdGF^
5lkZTUHiI7D]THd
4eachXTYMJWHYdLW;
5llMJSH_QF@aXbc
4hankHGDGaG]X>FDb
6tCIJK;chi?Q7@
5ePUWHgCi@F?RW
6irPKIQ9JXV?G?<
6mVSUPL=?F^ZcB
5inkGMTX9hZ[XH@8
6sHIGS4A6mE>::
4radeKJQHD=]99QCS
5yLWIUFGY?XDUI
4urnEIJMUMCT5V@G
3understandUTPWhX<b>ZFb
4sQSFEAEX:^@>:
5eHFUKUdBc<=Z9
3visitKVTVX?hlGV=S
4oteYVSRh=?CcLgU
3waitHIHGAXAhGVYM
5tchKMHL7e4aC@RZ
4hatYTVL_F:8jHh_
4inWZTVI>]Igd^_
4orkVUSM?Y^;b>fV
4riteUWVV>A?UDXf?
3youGINE;J_Z7_6Y
6rIRSU;fhA;ZEW
2dayVL_Ed>V]V>[n
5 andIJKG6^V>S@7B
6iUGKH;@^SHDU<
7sGSNVWBciXY;_
2getherMLXHCHdD<?j]
2kenSSQHXA9]IDG>
5 nameYVTMeDAZbZgd
5izationXXSK^BD1dYTC
7edVUSR[9E;[EfE
5sWWKPH9:@U^L4
2ldMUUZ7KFdHGZ]
4 meRVLXAXBBXGDc
2mHGVRYg7KBVCC
3orrow^^PBJ?7*oAja
2night^XUBG:_&]EZS
2oGDCEVXAzIX:@
3 lateWVUWZC>>^Z[a
4manyIFECDU^BEKAX
5uchTWIU_b[[eU]A
3kOV_ZBW=H>Deb
3l]cXas:K;h_rm
4sGUSYvT<r7f]m
2pTHTEK[V@EGGn
3 0RRMUWZ9lEJ?f
4ofEGFH:_ee:YAU
3icHSIT[dccG^=H
5sKSIQF_lAWI39
2talUXTV]cgCWLXE
5lyTLVTIJDpGZ?B
2uchFURX5Ld2UU@X
3ghWJQHeBWXcVZF
3rIEEDCfaF>H[6
2wardHSITfH;[>?@k
6sTVTWDbhYb[;H
3erSXUX9Webe]:S
3nSJUI]FR5eQSJ
2xicEKJKKI@?@B>^
2yXTWUd?_9bYc_
1rackYXIW[SD@E^Ia
5ingZWWUb7>.aIs[
5sKIVI6gajW?X>
3deZZWMC:CFcXa_
5rsGIIIK?^Y=AE?
5sZXSFST46gRj[
4ing]]RTf8A7bbdc
3fficJSPU5]Fl9B?6
7kingESSW>Zbm@U:Y
3gicDIFKM?Yl:P7B
3ilerGWHW[@JLL^8p
4nEFFS7fhf@K<c
5edERNVX_dX?R5M
5ingVSWTiG<3e^[g
3nsDGHG:d]WE@;X
5actionXUTKcLB9_Tgf
bsNKUL[GaS>@JY
5formationFJMUBFfW>SG[
9sXUWJc;;@fMcD
5itionYVURj994d[k_
aingYUQHUD?;dI]B
5parencyNSXViBQG=Zid
6ortEQJW>Ymv<V2@
9ationEHLK]@ae9FJZ
3shFUSW=hca?UBG
3velFKLS^ACXI@cf
6 banBHHXd8;h5QCD
6banCKIX=]lg:T8[
6ingGQTV?c^jEI?g
4isFGGFIb^k=HEe
2eatGIGJ?X^I?BI5
5edFMPV7;Lc>W8c
5mentWWWUHRA9cYZf
3eEEUHdcdg:BIj
3ndingWTTTHCUIaYaA
5sKNSWXR_m<BBG
2ialDHIJ9g]l9@<@
3ckWYXZ@JCgdZ:^
5ortweetZTSTV^;7aKBc
5sFKPTAcbaAIII
3edFHSQmlEJDHIT
5 toCJHVCc^i<H5[
3llionXULI@D^Z]M[?
3pVSVHdd;B^JbJ
4 toXUTNSG=caY[=
2oubleAEDH/^mn6?39
7shootingCJKIKEXe;?U>
2uckEUTXMZUmDW<D
3eIPEL?hGn[F;S
3lyEGFEAEcVCA4D
3mp<IGb)niw-Y;d
5 muslimGKMRCAd_BU>U
6travelHNQTV@BDGGfZ
3stJJYQhc<M=Ee<
3thYWWZ?UABc^Ca
2yKLMLVV73gQQ6
3 andGMISAV[f>HQ_
4toCGGK4cU6:E<A
3ingJJVJYd9CeFV<
6 toIHKHMV;_VSE;
3naVIHF>cTAbQUD
1snZYFVa]92WCBC
1uesdayYYIKD9>ceZQH
2neXWJRHEUGcVZF
4dXVSJb?:2dRiC
2rkishEUUZ9acm@V9B
3nWZRW8e;AfGV:
4edIHFS@D8X6a:h
5rFTIT3djn<Q=^
4ingPQFHgBYbBLIJ
4outEQTWUZbj<U6b
4sJMLZFE^BbE>F
2torial^[WXs;18h_oc
1vSLLSHW^B_Yp:
1weetLDCCa6khaZXB
5ingJJHG<>hYG[@C
5sJDEDJEkoCZEf
2iceVFWE]8C6dCaf
3tterKGFE678k^9VE
2oGLWJ<8EjBY5W
1yEIIJFbR]=D@H
2peLMHV0ga^a?5F
4 ofHPJU?]FjDH?Q
4dCTU[7dfm?X8B
0uFDDCai8GCEBW
1.sISSZ<bD]@_AU
1berDHHN:gh_=EA^
1fcvegas113FWLK@>?B?EZ_
1ghFKGJ<TalBGB9
1hGGGE<d[EEIUC
1iYYWSm>b6jJ_>
1kRSYVV_[n;DB@
2raineDNMWBdif@R?Z
1nKIRGZG^9AEJV
2ableEKJT^XJI@ARa
6 toEKJTaXJT>CXd
2derLPTX[_Fv^?4a
5 theSSHK@VZd[E8>
5standCSR]0^ae=Z??
a howEHHG=_Ve>FC>
btheUWUVVFEC_V]?
bwhyXXVXc=G8h_df
aingTQIJ8Eef?B7>
7oodEMLUT__d?JCJ
2fortunatelyCFFE;ecd8?D_
2ionFHIK?Zff@IDa
3queZ_XY^Z<9jXcm
3tedKNIKDdc[AY=e
6 statesTVRQbSYYWZ]f
3versalTWQW=fmsPI98
7eFRUU8[]XEE>W
7ityNHMK?_>BOF9J
2lessDKJT?hliCD;Y
3imitedZVPUXB<Zm^_A
3ockVUQRPLcedKYm
6edWVVSe=?7gVdc
2necessaryDLJMc]VhAED_
2realDJLSDGiGBV;R
2tilEFHGC_cb@A^d
5 youEMOTa[eiA^;l
1pKEGEi[C:U]]_
2 aSRHVDcZiYW@b
4ndRIIFeB:5ZBTZ
4tFIIJU__88CX7
3forJJKF=XcbFJlg
3inGJDQ3Yli>E;;
3myGIJIZ^cFAEE>
3onYUTXj:N5]YaZ
3theDITMPhYaDU>_
4oUXXT9:J>GUVj
3withGJUUkb^ZBE;8
2comingYUVRjG<=[Zha
2dateTJFCF8H8B=U7
6dHHJSe[?;XV@b
6sFGIQ:T0E7O=J
2gradeWIRIX;>:UGXh
2loadZVNG_J@GiBAD
6edYWUTeV>JjXed
2onUWTVYHFa^H>@
2setBUU[8kku8F6A
1rVKGD@k_9cC:I
2lDKKTG_Zi=UGF
2sulaABBGgacX<VbB
6 kHKJReF_:?ERW
7leBEDIDgh[FI^6
1sBECU[D]uJSY4
2 aJJJIl>baZ^Z;
4ndCKITFgck=WQf
4tTUSHS=A-VBB6
3forFJJIET^kC@Q8
3inGJGH[<ffF>ZA
3knowRIJHGY8^CHi@
3moreEHGHFH]bGEEU
3toFHKK>UHa=L:G
3withHIHJQ[ZcGOBE
3yourMJKKbH?FB^Fb
2aHGNRCFce:P<F
2dLMTJJm_/AD_c
3cYVUTFO[DiLK?
2eSJDRSg,V[TT>
3 aLRJT8iREc>;@
4itRJQH]C8i=XY[
4ofGNRTIcai@C?F
4theFTRWac<f@aBa
6isNJKSdU@??^dd
3dGXUZj^F=O[>K
4 toKTSS_B;b;XYh
3fulFSKXJ?grC[79
3lessIIHI=UW6R?>7
3rCGTVlSAs7GEq
4sZ_YZ=='ehEbA
3sESIW&YUg=Y8?
2ingLUFYm[<=EU[>
5 aFHHG_e_?>a[b
6theGNLR5AfH??><
2ualGHIF9ceVEAAD
5lyHKGJK_L?@>?<
1tilityZZXXT=6AibQa
1xFTXZWc]pC_FY
0vTGGG?K9kbUYc
13VWUQhIB2OW?k
1alidFMJWY[^[;CA_
3leyJHGJYWFN>]3]
3uableHUVT;ZhfBGCA
4eUYZViIDMaa:p
2riousIIFI^b4V@Bhd
2ultXUSJR@XYa]fa
1ectorWXTXe;@1aVUg
2gasDHRLEaFU>BE_
2hicleFKLUK[dl?W>X
7sDNMX:ben>T;F
2ntureWUUOd??:BVa[
2rificationYXTKiA=:cXbG
6edb[UKf85-iZof
5yFIHM?XA2AS@W
3sionPZUZ6ckdPZZH
7 ofIIGJ;^djF?>5
3yCCBFYe>Z[U87
4 muchKUSL]?;1HGlF
5niceHIJHbG^h7I8Z
1iaK[][W<=CI;p=
3 dmGLKQ6c^;PAD:
2beWXTTqL6;dSe5
2ce[I[EZZ51iEnS
3timCURZ=ddqCU:Z
6sDSRW<UgjEV7G
4oryXWYVb@:2fXba
2deoZ]FXH?oVcVra
5 isGRKO?Weg?WF:
6ofGLUVaBc]@G_:
7nJMSY;dec6V88
6toKIRKbi;iFWc@
5s_[USB^2duX:>
2ewM[LV>dAnVYhM
4edDGFE3cfp<Z:8
4sCB@;5nc9F>3L
2olenceDLIW9Ba[DT:C
2p[TGHGMY]dFEA
2ralZZTWo9K<nUWd
3ginGHHF=WeS@DV;
6iaFKNSZA_S;T<[
3tualYVWTYY=V^Vaf
3usZWXRW@>dcFZA
2saEFFEAga9A=B@
3ionMWWW=JGXI]T<
4tUWHXf5A6^[cY
5edTTWPjBG@^RZ:
5sELLT=Bch:UA7
3ualGTTX^?gj;ST<
6izationUSQXd^YR?ZGb
1oiceYKQE^Xb/_Bd6
5sEGGEGaT_B@a]
2lumeYVTN^>>;VFQ5
2teFHFVA?l5=Kfl
4 forKHIF=jHWKF=]
4rFQPW:aeiCK;J
5sDQQV=[_dBK<X
3ingFQRXEFfp=X>9
1pLIXGZb_AKHI@
1sMYU[jXB1>Y[i
0wLFTEV?KpbE>?
1aitHEK@D^c@dBU[
4 forIHKGEDe<E]H8
5toGLXRXgem>SCT
4ingDC@A3TkjFEDG
7 forMIGEJAa<eGZ[
2keIIJV9BfETT@E
3ingCFDF[daJ8E6J
2lkPLKL2XZi^AfG
4 awayQJJII_?3EM_e
4edKJUM[?VjCd@[
4ingILXS]I<=TEDc
3lGKUX?Dgi9Z>7
4 streetEKKW<Ugk=JKS
4et_YMIf>G/YYhA
2nnaKFDFD[7bg=5:
3tNLCF_;d8aC;D
4 aGJIH:WegAE4<
5itGIHKAUXa?H>Y
5theZSKJSBF6bG[E
6oWTIGACY.lBhH
5youNKJKVWcjI]5Y
4edVKNIDj:BiB7_
6 toWRWSB[@EaWha
4sL[T[eKAmaF=c
5 toVWTV[@=^aXFi
2rKMFS4Aa[]Ud=
3nsDRRW=Wek@L9W
3sGHLHCTAHFU>_
4hDKLT9Xjf9F;^
2sB?XH2>k>=_j>
3 0VVUV^B=JcGSe
4aHFIR<<@ZUZ8c
5nUURTdc]?cDZS
4inXPTGl9B-VGkX
4justHISJ9FT79UB_
4neverFQQR?VZGBRGZ
4soGJLHD_kd;=<D
4theJQHKC_A;cIEB
5oSGIGab^FNVLR
3n'tHVJY>L:gRA04
3teFJTT5cHf@E6d
2tFFFC<Y[^CEGA
3ch]^BTgH:.kFhe
5 myZSMPDZ8diX>X
6theIKHQBD>B>Xl_
5edXKTLY97/DX_>
5ingECCC2dlg9:7F
8 theHGHE@>GIHI]S
3erUHGFiH7;_Qc3
2veESTYhB[p9H?k
2yGKTV:<=kA_<?
3 iZX[Vg68Gc_fX
4ofFMHJ?c_nAA=b
4toIVUW6???AXEA
4youYWTTMZhgj?>E
3sKUTYcFc=YXC[
4 toHHGO^dW6DBSn
1eHFQG<[B;YGg=
2 allEKGRCVc=:>W]
4ppreciateJKLKQTh@;[YT
4reXZWSXT9]CIII
3canBCCF<Ycq7e[F
6'tELTW@d]B3C@B
4ouldRSGJ2ZH@bC][
3doSIIF<dWgGAWC
5n'tGKQTZSd?;JIT
3getHLIQ4_X6EBCV
3hadJKGH<=Xh=E[=
5veFSFU;kkvUb;>
3justIHNMHJj_Ca7l
3knowEJFJ6cfuECAD
3loveRXUYH<@]J^G]
3needEQVZ=hcp;]D_
3seeIRLV=_XZEE8A
4houldUUTYEEaiXaBc
3wantGMMUF]im;b:V
4ereTFTDcCECU@WZ
4illPNYShG3;X]9Y
4ouldIJIJGYVSETFc
2'dEHFLMOW_=W@e
4 likeFJKK?INNGSSC
3llXWFH2AH;gWc8
5 beQUKVUGaTE^@D
3reVJIDC9k8DC]M
5 hereDIJJDOR;=A6<
6notSHGIcAL:KAWj
6sorryDJJK>b[@C=AF
3veSWVFj6;I]F<A
2akFIJID[[Z>EA>
3lthWWaXQl<a=_ac
6 reportFQNVICQdDYX[
3ponETOW=bYgEH@L
3rSRPMCL=geYRb
4ingGISIc>Ej<Z]C
3therYUXYiK:?EVdh
2b]dYZp589T]fg
3 appFHVT?9Gj:INb
33YWSJ^AQ9_XHC
3castT[SGd_8BfTWb
3glTXW[T@AIYVT_
3siteZ_Y^oY77jSlj
7sY[PYg;5Jib[s
2ddingUPXRbCBHI]fV
3nesdayHIFCCCIF=XFD
2ekUT^Tl]7>[TZI
4endVSXDl@Z]JZqB
4lyQLLSo@Ch:_bl
4sVU[R_@>VcUgg
2f2014FRVX=BWh__>i
2ighsEGJI@K^h=B>Y
5tVVXXmCD6f_Ec
3rdBGFG3cLp=<81
2lcomeRHVFJY:jCFea
7 toNNSUZc]k]?W<
3lGCGAK6l9X?k-
4 doneEEJF>8^0@E:[
4nessYQTGWA@7XKe=
4sFGEG=B[R@;D=
2ntIQYYabfg6MYp
4 toEIHM[[h@=@?K
2reCBGTZ[etDAd9
2stHHTMLbmFCH^<
4 bankDHHGIAfbFC:D
4ernBKMX7flw9G4@
1haleDJITb:cj@R5f
3tHPCMU?lfUb^<
4 aA?CA9h]a:<0/
6nDIHR=dbk:DUG
6re[VRTa?99jZG_
5canYWUVNX^odZV^
5doXZVYY^JUeX[^
7esHSTVB@cbDV:D
5goingILKTH[[e>KHA
5happenedIIIH3d[k?F^@
bsFSLVHX^l:^Cd
5iWQYRL6a?]ck:
6'mVLXL[D9AbTeH
6fKWSW>hck@EC<
6sWXKVYhZFgCcm
6t]ZUV[Y_DoSW]
5makesYVKEEIC]dWZ4
5shouldYYVXiK^Ah^[4
5theCFFQ[C<k:d5^
8yWYYXkC:[]Qfc
6oYVUJf/>4^Wda
5wasLGGFeJX6>OGf
6eHLSUecAf;Fk]
6ouldFLKTPaldBBW;
5youZZVXYBAUcEkR
8'reHQRUCWd:<Y^c
8rGDFEDJP<9[Ei
4everWXQS9VD?iW8a
4sappSXTZSZapE]F@
2enBCJX8c]i>BDX
4 aGSOU6g_p=E6Z
5heJIPI3eI]WB>A
5iTHJMG94a?KD?
6'mIHFIJADW>=:D
6tFJLS@VC^;A^]
5theSSRIGbI_YW>d
8reFFEC=d^XC@RA
8yHUTXX^cXYVDb
5weLKTI;hC>A@gW
6illFJHI>[c^?IT>
5youEHFS5ja6IacW
8'reELNQc^Zo8[?e
8rDIRW:Yco;D7C
4everEHHF=Kdb:[8G
3reLRDEE:B]X?4V
5 canHGFGBWGEBDH>
6doKIKH<g]cVDH1
6iQSUSfD?<WK];
7sIJHFGUcUI@V>
7tWOSMd:>AbJ]h
6theGHIHAVI_[E]j
7oWQNU_@>DSW_E
6weTTWSZCBEa[jb
6youVUKLcHS5bYc[
5verXVVUaAJ5bZWY
3therFSLUELGfUV[a
2ichFFHUQB8s>DA]
5 isXVUTjG2?HaXi
3leGFHHIf@@_Ie9
5 theZTJMe<C=mZhf
3teSLGHEYl]_Zfg
5 houseGJOTBG^]>WAG
2oGCJE;>WhXD@U
3 areEGKMFE^l:G8H
4canEHJHS]LaCGGW
4don'tGKLTI]^a<M<A
4hasQXXY7^WXfTJd
6veCEFG_FdgA;h8
4isREDAKcSh[>?a
4wantsYWRIe;;8iI_h
6sEMKUG]me@Q7e
3everYWRTXB>:a[FY
3leRDTC=aBZ[AhG
3seEKJT7ijkAD8V
2yBC=R)F>r_A=3
3 areFIIH@_<P=Ab@
4didEHGI9hgD7CS>
5oAIGM3e_e<;D7
6esCEED5fcY8L?9
4iRQXVDD:4e^Ui
5sCGGT=ffq<T>B
4theLTRWA_U8BW^=
7yYUUIe;?2eFjV
4weMVUX[>]gT_CK
5ouldELLR@aXdCELB
4youRXUY7bLh[FAY
1ifeTTJJc>C<CF]4
3iGIIHbc]2DAV_
2ldDVZ^Fjeh?D6g
3lJLTUX^jndBS?
4 alwaysCIJQ8_ie:D77
5beSVYUmAaccM=Z
5doJIKF8[hA_?F=
5getSJGFI^HR^ZA8
5haveJIKV<?a]@^@_
5makeFOHL>efsCT6X
5neverDIIU:Vbs:Y?;
6otTITG9_UfZ>AX
5takeJTQVk[HlH]DY
4ingYKUHfE>9][g@
2n]YQNZA]1nieh
3dRWRWB_X^gF7J
4owJVKY<[^jTDAE
6sFVRYC]gnGNZ?
7 0FSKW=__aEIIE
3eWTZKe@89ZTgk
3gEMMP@abfCK;V
3ner[VIMfZ7XfbbS
6sZTJJa@BCiKaB
4ingHCBB9UdV<>fY
3sGFSHTlgG6<XS
3terBLLXTdpgAU8Z
2shGEFC1GEZH>6B
4 iLIJG7A]ddCAA
4ingBDCC9Bp^81WC
2tchDHHJ@dfI;BB?
3hW]WQkW:=VD>[
4 $0GLMQ^eal>U=f
50RQYVeG;.BTni
5aJUVX@k_WGURc
6iJUUUX^9dZVL9
6llTPIHaJLF^[iZ
6nKJLHB>b>bJW>
5herHQLU<]a_ED:A
5itXISDLF:7lT>Y
5meJGEF;WZSF;X6
6yGDLGj=A97F83
5noULVJXd8=EEi^
5ourLPSU:D_LBYAg
5peopleSFFEeFB1UA_h
5sameDEFGBY^?<N8A
5thatJHIH=C?<=Y5B
7eRKIG@VKdUGY9
8irJUNU__g.DECY
8mSRVVWS8[E_>^
7isJTVZ_=gCUc0a
6ickerIKJSVGN:BUQD
5usGHGHeD[H??]U
5whatYWLKcEa;iMaX
5youDIJGYC^=:Bf8
8rEFFHgZiA@A8F
4drawalsYVQSZVFBDG]X
4inNW[]VZidbJh=
4outGFISdiQiSGo7
7 aJFURbZWBYAf;
8the[XWW]?8CnI^=
2zardMPHIYF@5CW_A
6 ofRIGFUYE<DI]>
1l[YRP]?U[lV:J
1oahEIIJ5[A@9G6]
2ke upLHSG[WK:>@YH
2manDDCD*gia4>>@
3enGEJN=eiXF[>>
5 inXKTF@VT9jQbI
2nWCVDh?=kbaWp
3'tFWU[S[iaLL9X
3derEEDG>cJf<B99
6fulHCH@f_gaCA^4
6ingHIHI_ZF?:C=@
3tDGGI?cFk:A@9
2rdMIIQWMieaGF3
4pressZ[WXf@8D]]^a
4sELF^8]df4[/I
3kTVVJE_;@[AJY
4 andJJHHfa@d?A]@
5forGUXWYZ?>=B<A
5inTXYY_c@ob]TF
6sYJTHETZIfT]X
5onZWRTeAaDl]dX
5togetherXLVHfP84_Xc[
5withXVXVn37=_cee
4edWSZLdZY.g?dK
5rsBHPXFblu<F2Z
4flowUPKTVBIl[LfG
8sIMTScC?r>JF:
5orceYYUHVa<DcJY_
4ingUQSESB2WYDh=
7 onTIXRgW:_?dkl
8withVVRJ=[_DJWDC
4sZYZWf5:gi_[a
5hop]XWEHDB:lTWA
3ldJUSXDjWo[^[_
5 isLVUY;CagaU@D
6ofWWSXKeUh^W=e
5sFJLY;T]dFPZQ
5wideLP[Sc;deSL@[
3riedCJHL9efXBE@P
4yIMLSRZh:EU;e
3seCFHJ7nUq7E9F
4tBEHJ7^hs>XBD
3thXZKV_:f[Uaop
5 itYQMHl261^DfD
2uldFBBA/>Ak<RjW
5 beICBACIfm<ceB
6haveFFEE8clk:UVa
6likeYRSJ_B@5_]JK
7oveVIGF[AJZaWWf
6notFVUYCYY;EXFD
6youTURYf;DV?dDf
5'veDGFF1Wfm;@:D
5n'tDHPH?jem9KD;
8 beMGFDD[^KCG]F
3ndedFQMUVDW_FTAD
2w?ACB9qnm287,
1riteST[Wh4bf^]E7
5 aWVYUHDA<bXiA
5rXRJIeUc[gabX
6sVVIT?c^7TI9_
4ingX[[^e<[obf[m
4tenGVQ]t<Jr?_oo
2ongAFDQ,dpn@H@+
5 withDEED=>fg9?:4
3te[YZ[a::6n_bR
1sjERNXZE=b>Y_c
3 wealthFQNVFAWaBZHb
1tfCCCH3eps@=89
1w2BFGF8Dj@;>D4
0xTIGICae=EEd]
1aiFJJI[Gb@@F>C
1boxTKGGAZV:Cc^[
1dUHWD>fDKjDWF
1xGGFE<Kd<B@>5
0yZTTH_AIdbaC?
1'allQFC@8STWdR]<
1aGHUG8hegBP]a
2llGEEC:WDtIFV/
2yWTLIZ=?9WLbK
1cZIHCcC54]Ef<
1eaGFFE:^fg@FA8
3hJEEC:kijfFeE
3rLH[Q<Vil<?9b
4 ofOGKF[9B=^A^c
6ldUSQVbKL[M]dU
4sLJZUAg>LTAEC
5 agoTVYY<A]fQce;
6ofXUGVXA?YDUaf
7ldVNIGZ_CF^CFD
2sSEHD@6a_JHh1
3 iCIGLAFA?=X9>
3allwomen;C@a(rDs.M1;
b becauseBUL^=^il5CR[
cisGLLQ@ZFeAS9X
3terdayPG[FcXcUEHL^
2tCHWY5hjj:Eh5
1ieldGTTXa>^a?U>H
1oUEB@EXkK^:a]
2rkDSJW5^gh9H6=
2uIIEFb_o:YRc:
3 aRUHK]C9mC@HC
5bleFKLKA]_<DFIT
5llTGIEeD:=eEjn
5ndDIJI6CW]@B]1
5reABDC/Hax:66=
5skZWVQ[65ShF>]
5tYQIIe:D<_VbY
4buildGKNWbY8l=EAX
4canYZTYh9BFY]Q?
7'tITUZ[bIHDV;=
5ouldXRJJc[c[bBc:
4didn'tFKKN;d]f>YA^
5mIKLLXSFFCSJF
5oVLRVg_M2W@m?
6n'tYSVX?VW[gU>E
4everGRRV^RE[A[<[
4feelTKJKX]2PIaC_
5indRHIH^ZX;@YSe
5orGEQE4__A?@TU
4getFFIS^da6@Uif
5oKJJKDgm^F@X[
6tIIHK;YXhDVH>
5uysYSUHiBAbdG5f
4hadMSIKCfXaV@@?
6veRMUWfF>6@c7k
8n'tVWVWd9_<C]Yh
5elpHMTVPJVfB^Hb
4inVSEIBhEUbbFZ
4justCHIW=f_p8A1@
4knowWUYZiH?k>X]E
4learnHVTYEfW_BSAh
6tGLKRBYUXAHWG
5ike^ZMLbHH5oaHh
5ookTLKH<VXfcW:?
6veRWUYGIV]_]7T
4make[YSMUQ=3lVVa
5eanVMJI]=A>bIKV
5ightJRNZeaUd]_@D
5ustDLLRdBpn:[Vb
4needUVFL8a^GFK=6
4onSQGGb[_gJZ;I
4pleaseLKKLGd=dXYWS
4readKTUXE?Le<Z6L
4sayWKJKJED@^SJ[
5eeIHQEf:GACBcb
5houldRSSY8lenJFZV
5oIMTSEgb_VEHD
5tillTLUMFB]DAGC?
4takeGRMP^^Ig<MI]
5ellEUVZB_X]EVAI
5heURRI@g[dLH[i
7reXXTSd<91c^fi
6inkWVPUcG<_b^Eg
5oHEUGDUc@9D/d
5ryFIIHB^aB@BB;
4useJGFCE:d8EChY
6ingEGHFEabWA@W7
4want[XYMj>b.bXjC
5ereFMINbWjlTUDA
5illYXSUXTJ@jW_^
6shUXVZIDKCaY^A
6thKGJE^defAX]^
5on'tUWWZ_TVA_WZ_
6rkFILLD^Gn9I;@
3'dKJFE??Hg9GY>
4llW[U^VUbj?b7a
4reMLAT<_>)gY,C
6 aYXSUD@YWma;H
7doingVQLJ=Ic.[YWD
7notUUST=]8@bW@>
4veSXIY8S?EcE;F
6 beenWUNP]M[=^^DG
3ngZRXG<k<?dJg[
5 peopleKSWV:fah?Id@
3rJXAW=bZCYN@B
4 accountBIKRF_=[7DY@
5bestITUZYG:7<CZf
6usinessVUQV;BX1dCT<
5companyHIKJaVD@FTFe
5dmEMLKH]W;EHUC
5emailFIKM?GK@<JCF
5favoriteURKILf^EZ[BU
6eedbackEMLLfAYC=H_J
6irstHNIIFHX_>T>g
6ullHJKKEYFe?VRW
5jobBGGG4hsv6J1:
5lifeVWTU[d<a@[Ig
5own^ZXJbJ><nX@5
5teamKKGF?efc:DBZ
6imeMVTV7bIZYT=f
5wayFHHF9QZ[MGDZ
6ebsiteFHIISDb5=HXe
4sWWSVb>>_aZBA
5elfFMJWAdmj>V:A
3thWNKJ;]YdT]SU
4ubeZZED<a>?kMD1
0zeroXZST<V?lC_=F
1k[VPKU;TTgEfI
1oneJLOIZa;;^Cjg
`;
