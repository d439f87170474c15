/** Learnt by `npm run train`; not to be edited by hand. README, "The rating", says from what and how. */

/** Log-odds of a draft in which nothing is found. */
export const OFFSET = -0.779;

/** Log-odds that a site adds where it is known. */
export const SITE_OFFSETS: Readonly<Record<string, number>> = {
  x: 0.012,
  linkedin: -0.262,
};

/** Sums of promotion, broadcast and sharing in a draft in which nothing is found, less that of conversation. */
export const KIND_BIASES: readonly number[] = [-0.492, -0.672, -0.417];

/** What the square of each unit adds to the log-odds of the score, and to promotion, broadcast and sharing. */
export const UNITS: readonly (readonly number[])[] = [
  [0.006598, 0.009502, 0.00466, 0.002603],
  [-0.009075, -0.01115, -0.006471, -0.0008534],
  [-0.003715, -0.004592, -0.003229, -0.0005625],
  [-0.01033, -0.01939, -0.008606, -0.01221],
  [0.004452, 0.006985, 0.003909, -0.0002359],
  [-0.004807, -0.006524, -0.005608, -0.002914],
  [-0.004689, -0.004191, -0.002867, 0.001422],
  [-0.005249, -0.005748, -0.004351, -0.0006743],
];

/** Term, thousandths of the same four by itself, and a sign for what it adds to each unit: see `weight-code.ts`. */
export const TERMS = `
cue:answers-request -200 0 0 0
cue:boilerplate 14 30 -1 -4
cue:brand-intro 337 12 14 -8
cue:brand-voice 39 -32 22 -7
cue:call-to-action 836 853 145 162
cue:capitals 217 136 -123 11
cue:closing-question -404 -218 -135 -150
cue:company-news 286 158 312 -53
cue:compliment-link 435 0 0 0
cue:congratulate -383 -268 -163 -267
cue:credit-others -199 -97 -7 65
cue:delight -176 -27 -10 -53
cue:discount 906 286 5 -127
cue:empathy -404 -168 -158 -209
cue:event-invite 732 263 -44 -70
cue:exclamations 324 151 86 36
cue:flatter-then-sell 357 29 -1 4
cue:follow-bait 909 403 50 57
cue:generic-reply 75 0 0 0
cue:guru-talk 643 150 -5 -9
cue:help -685 -320 -278 -327
cue:honest-automation -200 0 0 0
cue:humblebrag 674 59 440 -140
cue:humbled-link 146 -4 17 -12
cue:invitation -77 -70 -49 -110
cue:launch 641 408 148 -67
cue:lead-magnet 637 136 -6 24
cue:link-push 76 111 97 -6
cue:me-me-me 125 22 25 20
cue:milestone 499 121 89 -49
cue:monologue 266 21 52 -11
cue:new-customers 432 83 12 33
cue:no-value 915 1017 247 146
cue:no-way-in 563 573 121 104
cue:off-topic 150 0 0 0
cue:offer 292 200 89 80
cue:personal-news -221 -146 133 -162
cue:picks-up -150 0 0 0
cue:placeholder 481 67 34 49
cue:praise-returned -200 0 0 0
cue:price 416 106 -22 -6
cue:product-copy 627 528 137 124
cue:robot-thanks 233 -28 1 -18
cue:sales-in-reply 517 17 -7 -5
cue:sales-signals 469 380 73 60
cue:self-praise 610 169 55 -2
cue:soft-close -573 -3 4 -6
cue:solve-first 200 0 0 0
cue:stacked-asks 150 6 -14 -10
cue:stacked-orders 100 9 7 19
cue:tagged-answer -200 0 0 0
cue:thanks-by-name -400 -288 -125 -312
cue:urgency 801 120 -12 -25
cue:value -122 49 -4 242
mark:answers -1261 -2418 -2481 -2995 ,os~U!&.
mark:bar -77 440 466 666 >2m<DH>1
mark:bullet -41 -197 184 92 7aHc:]fX
mark:bullet-emoji -76 59 251 212 G<RJB]bY
mark:capitals -63 -272 -155 -495 >H^gkt>E
mark:dot-mention -157 -559 -478 -571 4;?hU*F<
mark:dots -55 -111 -108 -154 bIi_bg@W
mark:emoji-1 24 -136 -28 -239 Ed_^;>UF
mark:emoji-3 3 135 -72 -77 WDf[f[IX
mark:emoji-6 -85 172 104 201 :0=dA^l>
mark:emoji-© 191 58 31 -83 e?FRZa9Z
mark:emoji-® 248 -24 194 -135 D]B]^]5d
mark:emoji-™ 101 -23 76 -108 aV@V]NIT
mark:emoji-⏰ 50 7 0 0 ZRSSWVXE
mark:emoji-⏳ 32 40 34 5 ^UUEHP?R
mark:emoji-☕ 4 -17 -29 -41 Iae[K=^I
mark:emoji-☺ -83 14 177 45 @DaEHbE?
mark:emoji-♀ -71 -31 -9 -24 YXRJFAHX
mark:emoji-♂ -250 -137 -119 -112 >G^F?GY_
mark:emoji-♥ -41 -140 -130 -267 Xb[hbme7
mark:emoji-♻ -191 -104 -12 133 86BG:>Vh
mark:emoji-⚠ 140 101 42 117 ^IKLVe;F
mark:emoji-⚡ 59 23 9 13 aU_MIIEK
mark:emoji-✅ 196 129 13 139 Th8[l>7=
mark:emoji-✌ -135 300 96 716 ;hrAEi~Z
mark:emoji-✔ 111 21 14 -19 QSUVXW@C
mark:emoji-✨ 87 103 235 66 fe2^^Z:_
mark:emoji-❄ -55 16 28 20 JINGHB_a
mark:emoji-❌ 174 61 20 -13 gYMK[J;a
mark:emoji-❤ -137 -65 19 -10 @fLX;j_4
mark:emoji-➕ -73 -2 -5 12 J<]F?Fae
mark:emoji-🌍 -83 23 1 6 GS_]BY[V
mark:emoji-🌐 -64 11 2 -3 GYYWIKIH
mark:emoji-🌟 -80 98 -68 -20 V]]UVEaA
mark:emoji-🌯 134 24 88 -19 VDKA[EAe
mark:emoji-🎁 221 121 27 25 ^UJB_FZa
mark:emoji-🎃 36 40 13 79 F_<G_<Ec
mark:emoji-🎉 25 -22 108 -5 _U@aZZES
mark:emoji-🎯 -10 18 -15 1 ILUVGQ]D
mark:emoji-🏆 158 112 20 30 i^BCg>ZV
mark:emoji-👀 -59 43 100 82 ?Y_V:W?_
mark:emoji-👇 394 84 210 310 _C)<dA3Z
mark:emoji-👉 198 195 -3 108 iX^J[?]B
mark:emoji-👋 -27 4 33 150 VBLAYDX]
mark:emoji-👌 -244 -36 -8 40 ?ch^?AU4
mark:emoji-👍 -212 -112 -108 -97 :]U[;<X8
mark:emoji-👏 -377 -211 -107 -124 8cBW6@d6
mark:emoji-👻 272 104 195 77 ?M<B]V>^
mark:emoji-💀 -108 -166 -181 -283 EZhVRB<A
mark:emoji-💎 50 12 -45 15 caYZ]T^:
mark:emoji-💡 -110 29 -4 -11 H^gUEJhU
mark:emoji-💥 88 193 199 409 TEWDhFiT
mark:emoji-💪 -169 -83 -27 4 ?F]Z:?V^
mark:emoji-💯 -53 27 8 67 ?EcLD_a>
mark:emoji-💰 113 81 33 36 I>;DFc?_
mark:emoji-💸 25 -24 -10 38 DRXNFH=]
mark:emoji-💼 -18 21 -19 0 I_^YYW>?
mark:emoji-📈 138 -55 -115 -120 IFFJUHDa
mark:emoji-📊 70 112 -30 16 bBZR_BWc
mark:emoji-📌 278 -37 15 98 _4BAf^,c
mark:emoji-📍 -38 70 -65 0 FHMWQQFT
mark:emoji-📖 -134 17 -1 -12 GYZUDHIZ
mark:emoji-📩 160 102 -3 36 dWSS_T;S
mark:emoji-📱 140 53 -16 -47 HVVZ;dED
mark:emoji-🔁 205 81 20 21 _>?Ag?Hg
mark:emoji-🔔 89 9 -10 4 VPWJ]Y]P
mark:emoji-🔗 177 166 -53 -50 n@7HqU8A
mark:emoji-🔥 205 17 -145 -139 Xbf]nfL>
mark:emoji-🔹 -82 28 15 115 FBeG@EiR
mark:emoji-😀 -152 -110 18 -96 BWY^A?d>
mark:emoji-😂 27 -13 -134 -156 LYFFV@?7
mark:emoji-😃 -40 10 16 36 SZ_ZW[F;
mark:emoji-😄 149 37 44 74 Jc@W]bD[
mark:emoji-😅 -282 -189 -67 -134 6TrF:?oa
mark:emoji-😉 82 83 -91 -30 fYcDlH[A
mark:emoji-😊 -59 -130 -142 -41 >FU@W=g?
mark:emoji-😋 31 -10 -9 -35 IaI[MYCR
mark:emoji-😍 -263 -32 -5 21 =]bS8YS9
mark:emoji-😎 41 90 267 145 cK=ad=mh
mark:emoji-😑 -146 -36 -22 -25 AUZ]@GAC
mark:emoji-😒 -219 -70 -45 -20 <Z[T@BYR
mark:emoji-😔 -6 19 24 33 EUVMCK@Q
mark:emoji-😘 -117 -54 -23 -38 :eZZ?eZ>
mark:emoji-😜 -35 9 91 -48 __XXBG5E
mark:emoji-😡 -137 -75 -39 -84 CWRVCEWC
mark:emoji-😢 37 64 -45 -3 ^>?BU9Bh
mark:emoji-😤 14 29 10 1 EZ=FYF<Y
mark:emoji-😩 -156 19 101 42 E[_L?DW>
mark:emoji-😬 -140 -71 -71 -107 HTgFIGWF
mark:emoji-😭 -155 -56 21 -64 Z[gFHA=Z
mark:emoji-😱 -230 -18 29 114 7cbJ;]iB
mark:emoji-😳 -205 14 31 76 AX[L=@Ce
mark:emoji-🙂 12 49 104 -10 IhZa^?A2
mark:emoji-🙃 137 -9 71 -103 fG:ZeJ<d
mark:emoji-🙄 -170 -42 -55 -35 UeAEBD;>
mark:emoji-🙌 126 161 104 52 jbURhBUE
mark:emoji-🙏 61 -85 -20 -216 QaCUdX5:
mark:emoji-🚀 231 201 167 15 i^ATid2b
mark:emoji-🚨 140 59 -3 48 aFaHfS;c
mark:emoji-🤔 -181 -30 -154 -60 =dLW<BX<
mark:emoji-🤖 128 45 40 -57 _?[MUEGb
mark:emoji-🤗 -4 -60 -45 -89 cZGLXE@:
mark:emoji-🤝 24 19 46 -2 LHHIRFFW
mark:emoji-🤣 -191 -45 -34 -12 9A]U7@ZB
mark:emoji-🤦 -159 -62 -21 12 B?UTDVEb
mark:emoji-🤯 183 74 129 -17 ^=<ShF@b
mark:emoji-🤷 -162 -112 -104 -101 <bkN@Jia
mark:emoji-🧠 34 64 -3 34 ^ZVJXJ@Y
mark:emoji-🫶 -194 -90 -81 -111 Dff^IYY8
mark:exclamation-1 51 -183 -83 -463 D<<bd_<=
mark:exclamation-2 185 74 72 -235 D=-WcG]d
mark:exclamation-4 46 -39 25 -134 _@JC[dZf
mark:exclamation-run -26 106 106 -80 ke?cebeA
mark:hashtag-1 338 285 460 161 76=B_Ujn
mark:hashtag-2 31 359 311 258 ^>^@<:Gl
mark:hashtag-4 164 309 427 49 _gF_;=Xh
mark:hashtag-7 241 366 76 -203 JH5?d_:[
mark:hashtag-dense -72 -105 382 264 285[I;wo
mark:link-1 384 581 416 404 F0J>aZ>G
mark:link-2 526 652 550 191 <X&Xm=>l
mark:link-4 141 99 3 184 dG*[?4Gm
mark:link-answer 63 -719 -363 -825 9?*BLj=q
mark:link-colon 105 196 14 42 GECgX6Vg
mark:link-dense 30 148 -126 -93 _/n5u_<>
mark:link-end 64 88 307 212 D:n<fI>Z
mark:link-first 628 637 4 311 wE'Gj0/q
mark:link-pointed 137 212 138 183 E]Q^]S^C
mark:mention-1 163 -250 -390 -741 2>Hbdd+G
mark:mention-3 104 -228 -293 -484 =XbL:<6F
mark:money 134 361 164 375 [<:Hg?hg
mark:quotation -292 120 57 727 Fbd<FUc4
mark:site-blog -73 -11 -25 28 @YJI<T;V
mark:site-code -172 -162 -125 -95 5;hA94m8
mark:site-form 396 236 85 56 r:-Uv57o
mark:site-music 255 158 5 -16 hf9Ij>De
mark:site-shop 347 222 -46 -128 sH9Txb4f
mark:site-short -566 -687 127 166 44i?<v<9
mark:site-social 537 599 188 336 h:2[n/[n
mark:site-video 281 288 -31 150 kX@DYD1f
mark:telephone 210 109 -107 -232 D8;pH9._
mark:ticker 787 745 -41 146 k=,;r9.e
mark:via -286 -206 2 338 V]eC@C8I
style:ends-dots -261 -99 -160 -43 AfucUgf*
style:ends-open -117 85 -72 136 dYh?WbdH
style:first-link 164 279 -288 66 HE<a@ZSE
style:headline -173 333 349 759 EBWS;=bU
style:i -220 -502 -102 -513 ?bA;dE-S
style:i-dense -492 -698 16 -967 ]n@8kd&.
style:i-to-you 104 17 -410 -130 Q:JVG<D<
style:it -22 -67 -67 -42 a]WCVV?Y
style:it-dense -192 -297 -528 -338 _gm=d^=5
style:lines-2 -235 3 47 559 Vjvd_Vsg
style:lines-6 -1 195 355 743 L^:C8kl_
style:lines-short -140 87 332 330 3]eCScZ@
style:log-words -121 183 189 282 [b>Fa>^A
style:my 20 -130 155 -213 d8fcFFEA
style:my-dense -168 -72 -249 -577 dQohaI[%
style:no-capitals -284 -405 -53 -297 AZg@m;j/
style:no-first -482 -28 -286 284 lcYl_mo0
style:nobody -547 -137 -173 323 ietkjro5
style:nobody-link 243 261 726 223 F9V4eC@_
style:opens-gerund -63 9 318 114 XEfGb<bi
style:opens-i -253 -417 -89 -155 @k>?cf4]
style:opens-it -385 -463 -136 -92 ednAGa_,
style:opens-my -183 -113 84 -130 ?laiWZAE
style:opens-name -542 -1225 -1014 -1501 .jl:8k54
style:opens-our -200 -175 221 -117 W;kfU<ab
style:opens-small -178 -487 -408 -775 >ci:mi2;
style:opens-they -293 -141 -102 -16 AhjY<gn6
style:opens-we -71 -306 117 -521 B?ee^h2:
style:opens-you -423 -481 -345 -136 :eok0gM3
style:opens-your 8 100 -26 105 f]UbGOc6
style:our -53 8 119 -162 GKGV>hff
style:our-dense -115 -60 82 -132 ADUEFBAT
style:our-link 157 189 61 -298 [C2Y_g3B
style:question 98 -102 -302 -99 UVSY]I:e
style:question-first -78 -139 -511 -232 BS:UGH=S
style:question-last -458 -574 9 -448 5TadEbf_
style:questions -229 -361 -289 -509 <cYJ[W:B
style:sentences-long -102 -73 166 95 [LYcEHjV
style:sentences-short -215 -189 -216 -299 vawbq~>5
style:tag-Adjective -269 -4 -116 118 cf[E_?Y7
style:tag-Adverb -227 -124 -145 35 _ft]U>pL
style:tag-Gerund -206 41 404 322 hVlI>8]D
style:tag-Money 83 122 213 88 PF;EU0iZ
style:tag-Organization 34 245 227 182 XH^KG:CH
style:tag-Percent 105 187 52 104 n097c=JV
style:tag-Person 34 245 227 182 <T=?e;A?
style:tag-ProperNoun 34 245 227 182 ZIFDA9AC
style:they -209 -230 -410 101 =]dFZabC
style:they-dense -477 -607 -462 -404 8jpdD@m,
style:title-case -15 505 523 749 <J4MBebh
style:we 68 -11 7 -248 JfZZhn=j
style:we-dense -464 -371 -243 -297 Dn{^Af=[
style:we-to-you 98 -97 -270 -360 UV>S_k@[
style:words-10 65 101 268 143 EU8Q[<Zb
style:words-120 90 427 357 572 8:d@l=ZH
style:words-15 194 212 170 129 HEDLCITl
style:words-20 288 409 241 342 X;HHAFTd
style:words-200 130 364 406 560 [>X?fW_M
style:words-3 -184 141 70 270 jeSG];a<
style:words-30 412 675 423 358 ^9QAHCFe
style:words-45 274 410 457 504 ZC7a]]Vn
style:words-6 -131 74 250 202 eaFN[5_R
style:words-70 166 385 808 553 l<G@ZIij
style:you 14 -1 -274 -105 dB8XZFb:
style:you-dense -512 -538 -695 -499 Sp6a>[4%
style:your 91 203 -326 138 X?nf?gUZ
style:your-dense -130 106 -384 70 m_tfGBm8
`;

/** How many letters are those of the word before, the others, and signs for the same four and for the units. */
export const WORDS = `
0$0X^[]bE8@H7ld
2 billionGLSV<C]?EAQV
3forPTIJef8hTCXV
3inFSTW6inT8T]?
3millionGLSUbhaD@=^9
3toITTU?ICCV7fD
00[][TOX>GQG^c
1 0WIDAe=<WbP3C
2andMTTR;_o[efmW
3tIGHF]k<d=TFV
2billionEGGGMpcYTdG2
2daysVWUS8XBHCY5l
2forYVVFe7<TjL[j
2goldWEDE?A]UIAda
2hoursUTFL?]X[dU?>
2inTJRT=;:YDZZY
3sU[WXLR6B9=0l
2millionTMRG_C2deFaI
4nVLHGLFfed_6]
5utesJTRK>eZhVb]:
3onthsKUIKJXWW9eaj
4reWPJIe[BYc[@:
2ofUW[WD;JWC<Fa
3nSUMI?VjZG[bC
2palestiniansFNMTKZbKKBZ:
3eopleYUPFbA7Ri7>X
3mXWKI^E<TbX9]
2secondsVVHNXBg;@mH7
3tarsYSQLEEAQdZDg
2timesHTTXI]XWTG;@
3oEFHI=U]MD_k=
2wasFUWZ?YZV;Vf>
3eeksZT[Nc7@Hj^Di
2yearYUUSbWcKeSTc
6sTVFW>e:]ii_0
1%WYWYa:d9G>Ec
2 ofDFGV7BIB4CA5
1amQHUD=[>f9b19
1hLIJI7J>H=EXl
1ka^]Rr8X;wf5p
1mHLTUfA5DdDlg
1ndWZYSbKAFiW6Y
1pm]TJEhE:Vp[AC
1sXZT^[;<FihjG
2tPHKFBeWAZW=G
1thTKXTb_0[a?>>
3 circuitGJKR=IbD?XMB
4ofGSVV?bAYF<>H
1xaaUTm>9Uu]6e
0aQXVWeDjUG?d]
1 $0FLHK:R_d3=Y8
20SUMW?@8@Dbf;
2badUHHJ:?8B^ZKa
3eautifulWULIfG4Mh=;f
4tterGIJU9hhBT=iW
3igKGVH:>YX@cY]
4tOGUE@cK?A:5_
3ookWTWUa>gYcCQ5
3reakFIKK>V]D:Qc7
3usinessRVTV:bJ=Jdg_
2callIKQJZZ=^AT4;
4rIVRYaHcD[gaA
3hanceWTJMKBhEe^8_
4ildFJKT<VZF9:iV
3loserEJNSI[cW;XZ9
3ompanyGVVZCGZZ>BBa
4upleIHIRGeFZ:MZY
3ustomerSTQM];AD[Z6a
2dayVSVYC99DBd=]
3ifferentGSWT<BcL>BF_
3mDIHH2I]A?]ad
2fanVSTTC<FDWWKh
3ewRQUUbDCCRfX[
3reeYXMSI^3?Hh9f
3ullRHUHFFSRJUV3
2gameEILX2mdW4Xa^
3iftOJIMag[FA[:0
4rlFLLT;G?=<Q^D
3oodJHDLFB:;BI]D
3reatEGCC^dea6X:8
4oupFMRW?]KDFBW6
3uyGKJKEc]aEA]E
2halfGKRQ=@DISead
4rdFKIRQbaUCDYX
3ighVSRKWCbDeWA[
3ugeITRSCeAUZd>V
4manXIFJGCVTCS_C
5blebragVTXQ^=<D_aDd
2jobTUVV@[ZG_[BF
2littleRGGHYdWbRUZh
3ongGTSZ7]_E<Wd;
4okXRFH^Vl]b[Fe
4tVJUIgEbcm?f=
2majorTSRT_BWE]VXe
4nEXX^CJdFCIo9
3essageHKLUEiiZMRo2
3illionFHGG;dWD@]gL
3omentJHLIDbEAa>d=
4nthYTYI[:BIeA?d
4reEKSU>RdYEVa^
2newWLWI9K5Hb_J6
3iceXJLHU;HG_=?a
3umberXUTKjZAWia;@
2partCKIJ7ela8RiU
3ersonFLRT@fYZ=MkE
8alXQNTaT4I^EKD
3ictureTRVS^;EedZEc
3roblemHGGHBc]XA=9H
5ductBPT[4[eA5?qZ
2quickPUWRB=AVCZDe
2realWQGGg8fIlf8T
5sonCJKT<hkC<Da/
4minderGRSSDHW=:BEi
2secondGKJQ9A^CEc9Y
4rviceWVSU^U>?^E<>
3impleHXYZGLnD@]in
4ngleHWWZ<DaX4Ihj
3mallSHZPBg=>9Uk]
3ongHIIJEa^ZAhUV
3tartup[UUMmB8Xfb6i
4oryWQLSbXGJ_BcW
2teamVQJR8F][VcT:
3hingXTSLmH[Uf@^=
3imeKTQSBYLWBcfA
3okenISKI;HEDCXEb
2veryLPLQ@g3Vg;fc
3ideoUUTJBGU@QhKY
2wayJSLNTg[XZTaF
3eekWUSJf;?^Wa:]
3hileGJGI;GID;==;
4oleUJGI_hL^Fhg<
3izardGIGH>ba?9V8G
3omanSVKWX_iU=aX6
4nderfulHJUJWJb@CaKf
4rldEGDG<gm>G<K[
2yearKJVTKLKcW^dV
3oungZVLKj=5JjA=d
1bility toHNJL=dDUBVZ<
2leHFDHC9^:?X?F
4 toHFDFGPi9GF;a
2outGSUX=XfNGkfa
5 0KNUK;Kac:F:>
6aWTISnC;?jWGJ
6howFFQG;;?Z>IUj
6itMRJX<WUIYaiZ
6myXUUR=4F@TeBl
6ourVTXKBAa<LaGe
6thatEKITA_SG8DVR
8eRJJFecKl9aBh
8isIGHGCXe=A6W<
7oJGGCG[JaBCeH
6ursulaGHHG[bRYD@RA
6whatEITM:ZXW=^jI
6youEIKU<ehd;Uc>
9rHSXTVfbIZCca
3veJTWWV?JCS?=R
2soluteUMFEh^aYjlC:
8lyEHKHD[bbAfL7
2useGPJVEe]VQDf6
1cademyZRUIhCcWfa=E
2ceptedYNXGMVSah]>b
4ssXTQGjiDblhhW
6 toUHHGE[:Z=:Qf
3identallyEQMYBaiW8=g5
3laimedVKKHcCE_fVUU
3ordingFPKWQ_^=BZk<
9 toFPKWUef?>Fj;
4untXLDCg?=JhW?k
7abilityEFGD<EWI>[PA
9leDUQYA_a@:DiW
7sKSLSLDWSZHog
2hieveQUXY]W<J=2XT
7dUTIUceiIcXf@
7mentXSLGYYKF[ZQR
2quisitionZUVIZU;Gb_;h
2rossV[YX>C>_Zi4=
6 theHKUL5Ld_BdA>
2tTYT[>a@=jVZ;
3ingGNIS?_fbICg8
4onQWTX?EbTCAW7
6sERTZ6FYG;GlZ
4veSLUT2S?Fi?=^
6lyESLTBFcB8?GV
5istsENNV@c_XBHi4
6tiesWVWK[XEA[bSI
7yRW[[AZE><VVj
3orGGEH=E:F8<AB
5sEKJU5cAV99aS
3ualJIHGcEYG_?TS
6lyVUFPg_MBXXI8
1dWWVZHNREc9hb
2amWWIJWX8XdHUA
2dMRHMag]R^V_K
3edZY]Ta;TJiZMj
3itionFKKK@F]E=AgI
8alHKIKE[AZCZ3Z
3ressSKUIXHaGKbgd
7ingXIWHWC?Z^Y?[
2ministrationEQPUJXYW>Xc9
2optionZWTQBT?Iff9X
2sIYU[CWhVZGdY
2ultIQTU>EB]hEkG
5sEKIU>[fM<MjE
2vanceYXUMEF>JeYUL
7dTREJ^c?^I?8d
5tageVVVV[@@C@DKg
3entureZWVTXB=@ZK6h
4rtisingWSVMT<AKSX9_
3ice][ZWIC>HhjCm
4seGJLR;CaHFYfF
1fCFFD<^jG=ST8
2cNNPM9<?=Ddce
2fectedEJIT7Fj^7bg8
6ingFLMRDb[XDFf;
6sGMK]@^@H>Vi:
2raidGGHEBbS]AAE[
3icaSHYJDdDYSAY<
6nFHGIKcQKC@]:
2terEFKS3VC]TCq0
5 0XVVT=H>D_Hhb
6aFIQH2BWX6ce=
7llGJHH@_dI=VW6
6iWSVLU?F^[]Ze
6theGJFNYZ@[<>Z;
5noonJEFFD]JeFVB^
1gainEEVJ:@<TU><7
5stAGGZ6cjD._g1
2eDGWY1^B:<It<
3nciesZVKKoJ@Tn[9Z
4tVVVR^?9Bdd5l
5icGUUYKUbE5]B_
7 aiBKPS;BAC9>X]
5sX]Z[IWZ<;e;j
3sWWWWSCCDecIZ
2gressiveEQKVE]FYBW=<
2ingUVVYUa[IJ8bB
2oGGIL>bBfYj]4
2reeFGCHY[lU>FV2
5 withGGGG?Z^JDZA8
5dGJJL>^GV@TK=
3icultureDSSXAWAK6Vg:
1hCA@?<ifkDaf,
2eadFJVR;K=F67cU
5 ofUWWR_6E@F]^e
1iH^Vb>AwFalpo
2 agentsVUYVF>_<5_db
4ndIGLKE?eEAGnE
3isHLJWCPjF=Ala
3toTIFIf_aT[Bh=
2msGMWWDNMY@UbC
2n'tGFFCUldZS[^0
2rGJRVEfd^H]b;
3drop[[JKdCAakZ3]
7 isWURQEAFERY:[
7sXVSKdBXA_aGe
3lineBGGG?ggc=;d4
7sFHIIHaX]C>HB
3portQHHD<_=cbF9C
1lHIPL<X;]?WED
2ertTTUUfFbVZWD=
3xJUJKf[WbB<VH
2gorithmLV[ZX@VAeBV^
9sLNXYB98?>DGW
2ien[VJL^E?ZiW<Y
3veIUJVLjpI;_a4
2lHE@E^YAWNb^d
3 aboutUUUTE@HKMS8B
4dayHITQChVCAaU<
4feesTSSTH@A?GSfe
4iGHHHJedCA[@8
5nITIQGfh^B>D7
4myCECD9F<Y?3TA
4ofJFSFFY^ekegi
5urLKPT>9>ADbhn
5verJUJU>bALbW:9
4thatHJHJDYdGFUFI
6eKETNBK[=bcWI
6isEFIGICGA9AbF
5imeHJGLITfDEE[B
4youWUUVa<=Vj_Bj
7rYJJD]DCA_T__
3ahGGIJCZ;FA;AD
3owCIHK6HeS<Da>
5edMGTJIZXX?DaR
5ingFLIQFdQTB@g7
5sBLMX7@bE1>h5
2mostDDEK;<p]GHtB
2oneIRGVFJjTCKcg
4gGITK8eCG:EY@
5 theHLRRDbbEHCIc
6withWKSI@V@MWVT?
5sideWSWLW=YFia[=
2phaHWX[:;9<6VDd
2readyJEEDD_a=]RJ<
3ightSHGD[ghSeIB4
2soGGTF1gY@DDdD
2ternateEMMV9[kV:GW7
8iveWVHLf[FZbR]a
3houghIMUT9^FG<_cI
2waysJIIT:_l]aJoF
6 beenHPJQD7ZK<=dd
1mRFUBYD=cXG:e
2 aXTGRf8F>Fc]H
3iVILJCbB[fYC8
3soQTGKrHF@fBfa
2azedYUWTaD?JjY@A
4ingKJFE=Hf^bilS
4onJSEH@T]__<@g
2bition]UTGeT@Hrb0<
2endmentDNPW>icFAKk8
3ricaHTMJ9ZmH?e^7
7nDIGZ<hg=7Zm;
8sBKO]<flF>4p+
2idDPMUBQdF=Yj=
2ongMKHJeQ[Vc<_l
3untJRHSW@gVC?l<
6 ofGPISXGJUD<mJ
1nSVYVA[5ZcEac
2 aiDISMJbec7Uu[
4mazingVWKSeGVXe@IG
4ppXVSN^BadCV7K
3hourTSLIdZfc_KDF
3incredibleDFED?j]c:YTE
4ssueGHJHMZGUAHY=
3llmCHJKIW9A@<gX
3openLPTTDGUZEF6i
3updateSIKGINjS@cC5
2alysisYYYWU>@B7]>Y
6tUVKND<jCG[]X
5ticalLWJW5<BD@J<H
8sUXWVBZEDTJ6E
2cientEUUZChXFB?k@
2dXXXFIBWUL<KV
3 0TTHY>e=BfV^W
4aJHRU]@H@;[Gd
5iUTGGG[TI][[8
5llTTIRfWCCg7?o
4beKUWWHHiC[UcD
4checkYTLLhVR@hfcA
4don'tEJLSFLTB7@ca
4evenFSQX>VgA7FmH
4forFLUSB=hZ@a:^
4getYWL[j@<DjB+I
5iveIHIG>^d?X_Ib
5oodFILLVc^_CYdE
6tUGLEDZ^V[XE8
4haveWUVKU@GHE^FC
5eWTWWJ?TPeUG[
6lpXZORf]7:f<Qi
5isTKLJ_FD[KTe2
5owYXWLa:RZef@i
4iTQLXd?R?a3^e
5'llWTFFbWAeVeCC
6mVRSRgV:WgbcB
6veFKLL>]_G8X=I
5fRIITTA=EZE8^
5nPRSR>ABFHP>d
5sFHRWCe^H@8g?
5tSSXYC4Ea<Hc8
4justGISI7V9VDb4e
4letVPJJe?ZDG^DI
4makeEHHL5_i[6@b>
5oreXWHGI_ABW_2g
6stWSMVcY@UaF@D
5yWVKTdZCc^OBh
4noIGGFBbc[AYdA
6tHUKXE_iYb_b8
6wECDBAf]d9Fmb
4onVUVUfU<Z__Aa
5therBIGXeTeA>7q;
4peopleEIPQ;]gU9YiB
4seeVRUSE@XUE?Af
6ndYULKaR@A_Y[]
5hare]YLJjF]Jlh8J
6eJMST>7;HRF6G
5oRVVX=hAIV^gE
5tartXVJLbFFRg@FA
6illIWLV>baZee@c
5ubscribe[VSSf<HGo_=_
4thatCJHT=fT];5jZ
6eGFLH>8Yc=9ca
7nGDGG<McaE[i=
7yTFGDfCaALC?I
6isHJJI^b^VB=a5
5oJJMK>EIa6Y5K
4useWWTWU;:EZ:Je
4weKHKI^BWE^_>D
6'llSQIJfX9I9cFk
5hatTXVZIKFKiXfc
6ereXVVU]A<PeWDB
6y[YTXg?W;ce=^
5illLKWHEcX^UX@c
4youGPTRd@g]HD_B
7'llYWLMfIVVieYi
7rEGIK<fnc=<d5
3rewHQMVHc^[G<j=
4oidKLWYV;4V_;QI
2gerBMMV<gbT<<rB
3ryFIIM>gIX;?Z=
2imalsHIIIHj9BBWC4
5tedYWXU=Y?@oAUW
6ionSYXYf89@FEXU
4eHMTRHccEW_^0
2niversaryNR]MOJ4?aB7f
3ounceZXZFW_6Sj:;[
8dGIFF>Ib_:0jC
8mentITIKI@eU@gE@
8s[I_E=X6_b[2n
4yingAJKV8[d;5:V:
3ualWTUFFF>Hj^Gf
2onymousSWV[::[;>g>k
3therGEUG?]aF^GW3
2swerKMTLjF>I<<Ah
6sIKHJUUAM=DXY
2thonyYQMP_9BB_]=c
4ropicAOWZ;@^D8=pH
3igravityXVLIh?AHibD5
2xietyEGGE>YmbAUH?
2yPLGGB9eWdJ>C
3 ofTJJH=>=[:e8M
5therHKQK;V:BBSD6
3moreHKKKDd]EBee;
3oneVK@C]R=Zg<+]
6 elseFFECA_^a??I0
3thingNRFGbO1H89Fk
8 elseGJJJAG=J@IUD
4imeCHHO;[DE;DT?
3wayHFDDBmh[9Zb0
6sEMRUDbbHCUlA
4hereUVVRiIbEfY=b
1pache[VWLh;EIeZ>d
3rtGVNY>]aDZ[f;
5mentWPVPcE@RgJEe
2i[_^[_6<;^A6h
3sGQWV<>gC6KBH
2ologiesDFFFFb]^BD_^
9 forFIIJAFKWAFT>
7zeAHGJCmj[89f.
9 forFKKLHb^XGBV>
2pY[^V_F9Ei04t
3 forGSWW?<5BEL@k
4toUTXW>Z3D?<3_
3arentlyDEFF>SlD5R?9
3ealIKRLC_WYEIf?
5rEKJR>_b]8AjY
6anceFJIK:ecZ8BaN
3leAMX[>DgS6Bn@
4icationXWZVZ^Z[jV;[
bsSWWVdKbRB^8F
4y^[UHn97=gA+t
3ointmentHIWJ<aZT@=_p
3reciateTKJPH]]DbKkC
a theFISQ9VXQ8IjA
byourVTOLXb][dc^A
adJIGDB[Y_HC[]
4oachJVWWD@jZ<^h?
8 toXVUOdeBL[^BD
8esFSKZ@bXZC?bB
5priateGIVK=JfJFCC?
5vedZRVHg@GGd_Ec
3sKYW[mC?F:=Dc
2rilKUSRSfGJ>?YR
1rabFHIG>baXAJS9
4iaEJJLG[aLGCd:
2bitrumUTWREASZRD=;
2chitectureUWVXbY7UkE7X
2duino[UVR[;>U[]:a
2eHTGX[gBDU4^@
3 0GHIL5[]R<>V=
4aWJKFd^[Zlc:>
5llGDFGKa<T@_qS
4inUUUR?Xc:h6=e
4justFRMTUF^A<Hij
4moreTXTYDAdN=[mc
5yEIJP:XbX6bcC
4noIUTYBcHX?JFC
6tDGLWBZsC2_l9
6wXYNRTBACXN<K
4onHHHI2Wld;Yl4
4soHFJDBYf[@H@;
6meKIYS?;HK>FfF
5tillEKMP8^]D7[=X
4theBGJX1biB7FhS
7reVTIEDB[[FBUf
7yHJIHFMYEDT_X
4veryVRNIifEZ_G>I
4youXKDFF@GMZ]FE
7rTHHHGXVR]e>;
3aJSWS=BLW_>bc
4sUUWU9Vb@cfJW
3n'tFGIU>ZeA:CgX
4a[WSKcE:SkB4g
2gumentFLKQGhYSCDW@
8sCKJU>eZE>>U9
2msFEHF<[:_?E^:
3yHIKHCW[Z@G;Y
2oundKTTV;YH[Uaa]
6 theWPKE@[FZi@<d
2restedCTTYCi]Q@Mn3
3ivedLW[U=?Z^ERR[
6sHULWAEYH?dXE
2tZYWV][KTi[Y;
3icleGLIXHXfY9@J6
7sEQSYAaYH9]jI
4stVWITk?WGb_BE
6sTVRTKW]V]J6L
1sIIXWX]n>^4aW
2 aGKWI<5fT=fgD
4nRFME];=C?GSZ
3iTXHX^Ck[BUWT
4fFHLG8dh_@?ga
4tIRLSFAF@:XR[
3muchFGGGDD[ZEX_Y
3ofFFFG;b@E8C_[
3soonJRUU=>FYGU:d
3theLJVGA^ETKA;8
6yVSLKZ<CC?X?^
3weUQUJD[?Z^GXU
5llYMGFa@I]eg8h
3youLLKKI=iQC_WT
2iaIETFA@bFARFE
2kSSJJhC2P];8u
3 forUKRJW7ET_V;[
3edGLZZ<AFL:TdA
3ingMRRIE]Caf]_e
6 forDSUUFbd]7EpL
3sZYUTdIIXV[BX
2sJGEAhf<Y^ng3
3aultCQSW9CgQ<Ao8
3emblyFJJRCcbF?Gb@
4tKTRT:aMGBB]k
5sNWTX_HH[BAcF
3istHJKI>V;@:Ya_
6anceWQIH_@EDRg74
3ociateEMSTDHfFCV_>
8ionXRZGFGWIJF:Z
3umeFLKRD^UE>J]X
5ingGIHH>_R?C?BA
1tZZ]KBZ9[eQVb
2 $0FKMM?B<V>Fgd
30GULYHKhAdApi
3aFKETVB8^>lC5
4llFHUS5@Yg;C_4
3leastDFGR@@o^:@t.
3myYWWNd^5=gZ=k
3ourGQRIT;>YCBcC
3theSDMC>E5]fBRW
5isUEMH2@:cI7;<
3workHLQJ7IB^UT__
3yourENMR5^_[<ZIb
2eFKVRWXZKC]_9
2hVRRRa:<EIWBj
2omYVTV^BDHSDAj
2tachedYWTVi@;XeG:c
5kGTUXJe?HIDZY
6sDSJXMahDEJe9
3emptEIIIAc[Y><Ub
4ntionPNNJCdTB<Xcf
3ractZUQLfA<CeU:L
1uctionZWSJeU>EjG6g
2dience[WIIbAK[ehTK
4oXUHEX7A>hB6b
4tWSXU_><B]ENo
2straliaEDCD8_QG1;>:
2thorUTWUVFYDcH=?
6itiesEUTYJ_^WA?f9
8yESRVH_@SA?dA
6sLTSW??ZBTMdZ
3oJTUW=YlU>Fo8
4mateDJM[89PI5AhA
8dKSVX;;eY;EWf
7icallyRUNY:MCCCF_e
8onSXXYCBIB;Hb9
4nomousVWTV?ZIDGa@?
1vailabilityTJIHg>2KW73f
7leXVUCZX@Ab^9^
9 onDJLG;BlD7=e]
3lancheYWMIi6?IjY<W
2erageNVLW7HBL[Sji
2oidFMJZ@gQW5JV3
1wardYAP@@=0]E:?g
5 forXSWLJ[DUcMAE
5edXRYKg@BEfAFd
5sXK]HZY9[Y9<[
4eLJITD=_Y=W@b
5nessTU[Z6^<@CGWh
3yKIYUCb3YT^CE
4 fromHJZT8J<Y>EBj
2esomeVJGC_BBbYndF
2fulDGFG9h_]8^b7
2sWUPIe76CJ]4n
2wFHGG@_iL?]T7
1yeDIIJ;idV8Hb7
0bBCKH3fle2ChX
1aFJJJE][JAKT;
2beEHIF;NXb<Sc7
3yGEHR7L46YT]A
2ckUSKKk=qXj4ki
4 onEIUN<9[R=;N9
5toRHIE]>n_P;6p
4edKJGH?RbABbXH
4groundXYVPfW^ZhfB;
4sXUNIiH>LJUAY
2d@BDG3_lC=Yc(
3 bunnyHNTU?cHWJcg=
2gYYYGhD48eE;f
3gageFKRL?ZRGF[Q@
3sUMNPYaU<dX?7
2lanceFLGI^ehI>>g<
3lIQIG^_=fKUHA
2n<BBZ4emB.=k5
3 isGHII>U^V=E[A
4onGLRTG^]SCDe8
3dGFEG=>F]C_e8
3kDRX[?YeL;Il:
4ingIIVR;>CD?Z8k
4sETTZXBbE^Dl4
3nedFJIM=hgX>AbB
3sBJJT:eiS?@l/
2rKGWIFBQ_@Q?K
3baraDLJVAb?MD@eL
3claysaTa@BI/]h]2r
8 wealth[T^EG^=SD[B_
3eFLLW9T:V@Ak6
2seVWUGH?;bCh=5
4dWY[VVJ;J[H@T
5 onIUGTWYdW9YeV
3icXUXWaDHEG_<X
5allyUJTRbZYWcX@7
3ketERQW8chGKDi?
2throomHPVVAC@NCE=Z
3teryFGGG>M@L;?<Y
4leRTUYgAE=:f^^
1cKUTVA04?8EGp
2 iYUWRG27K]YAf
1dayHGGF<dJT=LM=
2iCFEFCQF]7Dj5
1eEBECA_cUHG^C
2 aCFHI7bB?H?Wi
4bleFIMS[_]@<^^b
4nGIIIV_TUC?DZ
3doingUHKF^[FAaaF:
3happyFMLUCC@H@AR@
3inULTK[FUFa^XW
3likeMRRUEEiefX]@
3moreQFFFU_IZXC^V
3onMKTH]H7jZBB^
5eLGLG?_ZBX9=c
3soFKHMEST@@bc]
3theVKTEj[;AiD;Z
2arMHDEDeYG?i;<
3tPHWW6WcE5gIU
4ingDJIL7edZ6di3
4sJIGHEdf[:bl9
3utifulVMJHMa/cWZD@
9lyFLIS:ehK@]K9
5yHUTVFdTV@C]G
2cameHKSVDce?8R_=
4useDB@IOX=DX?j@
7 heGKKKKdN[AB^A
8iXUJPjAXNg?5R
9'mNVUZI>BI?V>i
9tFJRU?8HDDXLC
8mySTIPiEgVeL[_
8ofIFGEUa8E[Z@:
8theHGKH<Ze^?GbZ
byRVVZc?>GWF^I
8weGJJJGYf>:SI8
9henGLISIZ_JIBbU
8youSHIG>E@M[Abg
3kyABBA6Bua9oZ6
3omeV]^^E;ICbJpf
6 aRVVY;MBUG@]^
6sGSXZC[UD@<dd
5ingVWVTe>UA]MSC
2dIFGGGbdJ<Bi:
2enTI[H:KnW]AAG
4 aGDRE:fSK7]DE
2foreRSDW[_bWp=p]
6 iVRIUegbZd;6;
7theSKMR^_iY^YY9
2ginFSRXADLV=@bA
5nerVNQHX]IYdCC4
6ingGMRWY_d[=Fi>
5sFVUW>eDUFF^=
2halfXNRUKA5CgdAf
4viorGRJSXgU<==iC
7urGRTWAabE9VfH
3indKVUVA?CFabKD
6 theNHQF9>TF?X8K
2ingDAKH1JgjE<WE
5 aKDGD?]<F9SdH
2lieveKRGW<CiXiHr7
7 itULWLa^b[YMi<
7dFRPV?ZCD<Pb@
3ongsBGHJ;a^X:Gc7
4wWVMI[D.Zb>9_
2nSMXU?<TCFF;a
3efitWTVUDVbXeQB]
7sVWOWZ<a?D>@@
2rlinBHFS4cnU9Gm2
3nieBLJX?hWL:TeH
2stFEEEK9@b@i@U
4 friendMKYPVCEBaABa
5ofWTEEX]BDf];8
5partFQNSS^9C9T>@
5toZWXWP?7AfZUi
5waySWUV;8Q8FG:o
2tGUU]:^<V7F6Y
3a[XUHl=F^kVBk
3terUKFFLZe>FEBq
6 thanJJLTGdhFEYSg
3weenHTKX^fu;DACY
2verage]XTHkS8Si@9V
2yondUVZTdW><eW<i
1idVTNL]H:Ve@[e
3enDJITUe[D?I_:
2gGCTH6?dWDg?H
3gerGJKGJ]t_:A@U
5stHRUWHIfdaDVB
2keQMYY4H5H8]ba
2llGSLYGekBbbq8
4ionAEIS3cyY1bd>
7 viewsFIGHIgkXFAB9
7sERTZ6Y[C9^oE
2nanceZUTJb>ALiZBc
2oYVRJiB?=i9Bj
2rthWUUSM9<HcWE_
5dayCCDA7jIc8fed
8 toSHEFHATYYbcE
2tIGRGD[cFG@7B
3chKEQE/]EabXH:
5esGGGG@XYbV]e;
4oinF[Vb:^:AD[l3
1lackDGCF=qv]Xbq.
3meEJKT=bjIBbj9
2essKEEBbeXbG_LK
5edWR[RV9.P_B]g
2indFIIV=UCE6Q]9
2ockDJGWScWLW8k?
5adeGSJTYaiR[E[6
5chainUVMWWNCH^]:_
5edKTLW__]E<D@>
5sGRLW>cGW>^c7
3g^^ZZi4.=eg@j
4gingYVUSg:;FbC?f
3odEJKR8WfA9AS3
3wsDHHK<gYZ=Te>
2ueJGKH?^Y>Dgdb
1oardVZWXkC=CcDAe
5ingFKLS;d]^;?U9
2dyBJHW4idV3>i8
2ldGHIH<d__B[[9
2mbXKUKeRb]j[e_
2oGIHHBeFKB<U:
3k[YWLd3<Dia,k
4 0WXW^c7FBDj>f
4ingDJJLCbcZFEc9
4mark[ULKg>9Fk[;c
4sTJUKj=:KRC<W
3ritoWQYLUF2Bk5ci
7sZUVTZB;FbXYe
3stXMXILS?Zb^Bi
2rderBJKZ9bbW><a8
6sFIJSB__K?>b<
3ingHRHKPXdGZWV>
3nHFKIZiTY?:U5
2ssZSYWC:jUc^fm
3tonDEDD9bGa75XG
2tGGDKEW7IL^Fc
3hHFJDaL6;AU=1
4eredFKKM@ae[AH_;
3tleSUVT==ZVGZgf
4omJHUT>^WYUba_
2ughtFFFDG:_Z=;V>
6 aUTUT^>;Ea_Eg
3tURTJ[;AWbf[R
2wlTR[YE@;?Cbfg
2xIJTJT[lJFWhW
3esYWSUiWZVgV>i
2yKMSWVgE<Z5Y?
3sCJGTXEo_:=s2
1rabeckYSXIYXJ]haDJ
3g_JZFh37Yt_>e
4ging_W[UA51Fk_bl
8rights^I^HT58@g[;k
3inFSV^8RjP<cp2
3nd]XVRhC7]sTAj
5sYWWQU;:Dd??k
3veHLRQA_YYHWca
3zilFHLJBm]_?[b8
2eakGHUP<a5VbkEF
5downYTMVQDDGaCXc
5ingBUVa7gYA:br3
5sFPRWELgL<GaU
4thGTYY>[FCDFfX
3xitCLLVBj[G=@k5
2idgeESMW=ifE:Ae:
3efingXTQGg@aJfY8d
3lliantEFFFTJcD@8c9
3ngOTHKW9l]^<93
5ingYVVK_A:Be?4C
5sUXLQF=CWVAMX
3tainFVSXGcaW:Ti7
4ishDIKU?nTB<YW>
2k>TD[87fa/<g6
2oFHIH=gmj7^]<
3keVWVZIEAABU][
5nHJFHCXfTB;^:
3sCJJT9feZ9ag4
3therIIKL:GHGDKYC
3ughtCHTR;hl[FBl8
3wserKVU]e>;KB_S_
2uhDEDD@^mY97Wd
1sJEFFDDYGGAQ>
1tcYXLU@;WXe]AR
2wVIKBSVXWS/@F
1ubbleFPTW;WZ[:BTY
2gHJIRIKfEXH@:
2ild]b]b[D8:iaXj
5 aITMVBflAZbkd
6yourWWSWDcMUaZd^
5erZZTTl<BNkW?b
7s[YMK=<BWc]5h
5ing[]]R;=<J^_[C
4t[ba^A3<Khabk
5 aUWYV??[]AJfl
6onXUURb;AFdX:n
2llWWTU^:=JRU?U
4shit@DDFAilU4<Y.
2nchVMIHSEKG_>]>
3dle[ZLKkBUGje^A
2rdenDOMVEV^H>FhX
3nYVIReBg?^ZGD
4ingXVLQZ]B[nXS_
3ritoVJXIa;?@]Yfp
7sLDKCA>ZDC7Um
2sFKUWBZYZD=jR
3inessUZYY?ZrDbDFa
8esKKMIJ<_@E][V
3yFHTGDEXGBbd_
2tGEJR=J3Ha@b6
3 aGKFVREBFC?I;
4don'tGJKJF^DQ?C^U
4iTILFcJe?iA+u
5'mWRXIYC_XUX?8
5f[UIHh@4]ngTg
5nHPJL7XSS^F_8
5tMXXYm]UGYF=j
4justZUUSi98RZaEe
4noHMSUJY;GL<Gc
6tHHGLJiDL>6a@
4stillGIJGCjY[EC[:
4thatHHHI@MeED<]@
6eTGSE=?_fgE@=
7reUXWYW<AF^[Zc
7yHIFEZVCZ<C[?
6isHPLRCb?C;CCC
4weQSOI]Y_[h@;B
5hatWSKJ8B>YSa>V
6enUQKJAH6WHU:L
4youTLHLZ[CYYdBA
7rDSTXB_eNKIj:
3lerGHGH]_^QFDQ=
3tonsEMLUAehVACcQ
2yWJHBkA2W=B@^
3ingUQSIC75BXG=q
1yKXX]CHZZl=cd
2 0XVMFdLY>c1Cc
4%IMWN9g@a>KD4
3aRVZTU?@F_<Wb
3theFFKKV=l_W<km
3ursulaSKSJ7FWDA^@c
0cCDKR6b_T>]U7
1'monEHHGBfacDFX6
1ae_VD~0/9~]/v
2cheGNNSKd]WR@dE
2lendarKRWQAj^DTDb_
3iforniaGIUU:WFD9@^d
3lLWWU<YEc;XF;
4edGIJZI;=[D]mV
6 aHMNU=DEG__c[
4ingKRTICbeX<XV@
4sJHQH7b;@W@d7
2meLETD9<fjdEYI
4 fromDKKTB_aUARX:
4raXWRPGV<L>A?h
3pUWTUhb>GbBkG
4aignSSUKb^QU^;Ua
2nJSCICGeFKYEX
3 beMUTXkVc?f:e2
4checkEIJLDZ]Z@b;B
4doKLSMEejDRA;@
4findLJJJ?e?]_De>
4getYWSLpHbAebDe
4haveLIHG7@aD=:6L
5elpWVSTc_>Ci^^i
4iSSKH?<aWJEB=
4lookGLLR@^>F?F]B
4makeVUUV[SRI[JU;
4notJSVU4?aIHIXC
6wYWYUYAaCDc_G
4onlyGGKHAf[>>]BG
4readDGJIRGU_>GBZ
4seeISRRDXR^JI^>
5tillFUVXF9^D@aa@
4takeKJJGRIceTbAK
4weEOFPIkf^>@fE
4youKSIR]G=Gc<Xb
3'tAABHYg_5>c>^
5 beFLITLdZHEUZ<
8lieveIKIIY]@FbHX@
6evenFJKRDaXFA_fW
6waitTSWH]MiFbIQh
3adaIFMG6fYc>HeG
5ianHGJDJfX^DD@=
3celFMJRAeQQ<WL>
6ledEJIKG^SW@AJB
5rFSXX?gcIBHo;
3dyFGJJ9>T@:Jf=
3notCHJT:Zf[7@nF
3tLJDGU;hHDFZk
2pGGGH;f_AB_h1
3abilitiesWXTPY;=Uda<b
5leDLKU=a_I<Cm5
3italQVUVGB>R[C<P
7ismTWRW8[KAK@h5
2rJW[_[Y<Lhfm_
3dVVUUX<>a_<KG
4sYWILj:7Ti5=k
3eUYXY<^d^_dJG
4 aboutWXSVdEYahdaW
5ofUQJIf;aJf_;Y
4erUQVRaDbAbW]F
4fulVHJF_>_FJW@A
4sESWY>]c]?VfL
3olineZQXIYCLZdaAb
3ryHFHF=C:YFWaF
3sGSJXEh^[JEo4
3toonIQMV;Q4@8T=f
2seHUIX8g>J[dT3
4sQXJWXjnYb^b7
3hGJKU?fSUCJi7
2tLVGUMkdcfcZ;
3chZWWRb?ZagCYA
3lumpurr[WSJ[<PDiKAb
2ughtQSSWBY=[AXa?
3seEFKQAfae9Bi@
5 iYNWJl<]bbX;<
5dCHHJ:dP_>@f7
5sFOIULcEDA>e7
4ingFKJMC^]SAEc8
1bHIMHIb[]W[=6
1cRIHGG;GIBYX]
2aXUVSfFKEdR<F
1elebrateXJMJX?<[EC?b
9sSKGU;b:G:[dj
8ingFJHSVYjK>F9H
6ityWRQJAE9HLGQf
2nterTWVWS^<@UCc[
4ralHTVT]VdX9G]6
5eEIWR:D^E2Dca
5icZVTUCDETc_^^
4uryGUXZ=@icY_p<
2oTS^LK?cUae3<
2remonyFIUR>]]WC?gd
3tainIMNS?YYE=7^W
7lyEKKLGZd^IIlc
4ificationXVUJcY_^ndG5
1foXTTIY<:HhY9W
1hainYUYThGEDEjYc
5link_ZLGn7A<t[0d
5sTTQLI:>?8UDf
4rmanUGXE:I@HbgKS
3llenge[Z^YCR=@hD9i
9sISXYAaCDBUYV
8ingZZXYfEcEn^e_
3mpionshipWTWUD>>CA_:m
3nceTHGGA^hGdTD?
6 toVSSPA>RDEa;>
4geJWY[D@d:_fG=
6 theTWQWZSjEGXb<
6dHIVV:FBRCca1
6sJISVGC8cYJAB
5ingWXTS[?:Zhh;=
4nel]^UIl=/_om7r
7 andLKIJ4W<]BBW_
7sVVLSM@;=P7Ai
3osXUSPkZYUkZFY
3pterJLTG_X<Y@F?X
3racterBDDG?cl[56Z3
9sFHGRIojW]<f7
4geFGFGFA@^A]=:
6dBIGS>]bdU5]F
6sEHIK:eYc>XL;
5ingFJRQ>_ZY@K^B
4ity]YWHec/QmWBh
4lesGONV<DEE:Hm7
5ieBFEF8on[;ed/
3seFJJTHUJVBMZ9
4ingWRUKYEgIng>L
3tWQQGXc2F]T7<
4gptTVZ^U=GF=cle
2eapJLHNT>]@@@==
4tIVW[FHECSJ=C
5edEPQV?eab<H>:
3ckZ_BUU>iAbg]s
5 itXXTXgf^Wf;Id
6myYXTUb^<9eDCh
6out]cR]a-+Ybb]t
6theEDGH0^kd4fC3
8isKSTY=WeFD<ka
5edFFGG=f5^Z2Vj
5ingCEFE5cXC6^R]
5sMTVYLHCBLAf_
3eseIHLFGbJ[]BCC
3mistryXTWPeAGWcQ?j
2icagoFIKV9doV=2s[
3ldBHKW/iga0:s9
5hoodEFFH9FD_Ad^5
5renIRZZ;J:L<Kk]
4lHHGF_UD]Z<4I
3naBHQV6llU>>r.
4eseEHSS8eUZ=Ch8
3potleUSXKAh:EI7Ze
4sWQML[?ADRBhe
2ocolateZVJVl>;@g]Uh
3iceXIFAl_7bp@Fd
3lesterolDSMZ>jcWA:kl
3oseJGFG:JX^]D7^
5ingOKLQJ7:=@?br
2risHKRK>LZ]A?Z7
5tmasTGVDbH;KC:6k
6opherFMMUEbcWAXh9
3omeY]JWbV=BYl;g
1ircleHUMYDaSDCBe8
4uitHKPS:JZDDQ>Z
2tiYHZFTG6ZbD4h
4esFTXXHieZZLn<
4group@TTX9<]b9BfF
9 brk>TD[1[jF.8iF
4zensWSRS_>ERd]:h
3ySJUUb@:<[djH
2vilCPTX=dhH9Vi=
1laimXPEDbeLbC=dj
5ingGIKT9]XT:Af<
5sMWRWhlZGHFZ8
3rityFHII?ZWX=Hc<
3ssIEKF;BHZ[:@.
5esEIIG@dhb@UbB
5icUKQSaI2bD=DW
3udeIHEV_DWbDZJ?
6 codeNQIVFbj]_Hm<
3wdbotZUPLj[ATfVGe
2eanWTYJ^YLEjW_i
4rSYTZ8^YJCT=4
5lyYMKH]ZC]db<B
2iVYVS[>G@jBUg
3ck]XEIgP=Ync6g
3ent[]YZHR;@_[8W
6s][XKt56CrG>h
3mateHVY[9c>F@Ji8
3nical[XTIiUMbhH>a
4tonFIQS9a][<Dh:
3pEIHT7^li;T[3
4sZWXXh?E]fc]U
2oseFHPFZdCA=;_3
5 toTSJFn@@GFG7X
5dRRYQbBLWYE]c
5lyGLSRCeXEDYCB
5rFUYZ=B^E@[IG
6 lookEJNSFaaO=IZ<
7toTTWV@9eF[FIi
5sKTUX8a[Q<Sg5
3thesJQVQ?Z8ODeXk
3udY]ZWk6]B_<4e
2ubQHVF;>;ADI>E
4sETTY?VHICXl_
3eDGGFDgXW@:fB
1msXXUSc:8=k=8k
1nbcYSVKgI:ZeBAg
1oXKKFbBEWcUE[
2achYYXVg]7CehYV
2deJSG[TD[geRa1
4 andFIIP99QB=CYD
4dWUKR^U=C9=8k
4sXVIJWe9McEY5
4xXJGDgCgakdC>
3ingIWSY7ZbH5VCX
2ffeeZUZC>Y4Kg@8f
2in]VHGgDSUoFGE
4sZWRRc>?SlYAX
2ldCDCG=Z:?6A=>
3laborationJJ[J=>D_;Vef
4eagueEHJHBA:R<9Ae
9sFHTK@J0C:^@d
5ctWIFHgGBEDK?@
7ionYXGJoV;Ca;5k
5geVG^LC?<[djdV
4insCGFGGfbE8JV@
3orYXWUcC9Cd:9k
2mYWTUYC]ViY?i
3binedFQLWFY[ZCAf<
3eIIACC]q^dVc;
4 backEIPK>[T[;^EB
5fromFKPV<egD?FT4
5toFLURZaZW?UaD
4sGTTX:]FC<Sa+
3ingPXWUKAl=Zc][
6 soonZVYJf86?n]5d
7toIWITDTqXBYH5
3mandJYU[^B_BY>GU
7 lineFTUY@AdEF]f9
4entHG@C9]:eXg0?
7sRG@B?fiaknL+
4issionYTUI[C:]gaFb
5tmentSHUER>8?R:Ic
a toXKUFXRCCbH?]
6tedGFKHDBfaAG_i
4onGQVXYb^W>?i?
4unitiesVMVRXTD=UAYk
8y[_bYf2A<Lg9h
3paniesRILJ<BjW@aAh
6yKSYS3dNLF6Cx
4etitionTUYS<DEFfC=Z
4lainEJKQ>a^D:Z^G
8ingFGFE=cYE9=g^
5eteMP^RGGA]=^@e
8dUTYGUY_]S]G<
8lyIJWTL9j_dCeZ
6xTVMVaA?STfZU
5ianceYVRI_CJBWZ<^
4onentsWUOTc9AB]CHb
4uteFIHGIXcJJ<cN
7rITSXYE?VE]W>
6ingLUZWAYGB<>XA
2nceptXMWSbB_DKRDe
5rnHGHI<VGJGAJ@
7edDGIIRdVF@G^4
7sEQLV8Y^W@Ab;
3ferenceZT]Eka4@gg4C
4idenceQYWXJ:YBZJ;f
8tWTRSYZ[XfZ>J
5rmWLITF[W@Bh;G
7ationHKLQ?GBH=DcY
7edGHGL9NXSC^]8
7sFIJJ=b^[BA_<
4lictDKJR?@]D<AdC
4usedDGHLDicB?Ah9
3gratsF@GA5ene^<Y6
7ulationsJ>A<2B@fS1:>
5essDISV=a]FBA_4
3nectWWEEi@WD^dAf
7 withWXMIgBJC_^?h
7edHJGLCGb@?=e^
7ionGGIHT^kEW<VC
asSXR[>@hSXcnB
7sTSLQ6:S]WBDj
3sequences@KKX;akF8?vJ
4iderJIIDXmhaW:[=
8edISJU]gdXaMe1
8ingHIIIRZE@D?E[
5stentMTST>b9V]c[7
alyXNKJACZKkX<C
4oleFJKSB[]VBD^=
4piracyDUUZ9fdT>Zj2
4tantFUQW7_EabSf:
5itutionDQPUBdhT=Ee:
5ructionHIHG^eY]YQY<
4ultantWTVQd;>Ah@>a
5merKLYQaBRI<:fd
6ptionYUUWZB;>[_:^
3tactIIJEf;@ade8I
7 usEKJKMH_YAVA>
4entWZ[WVV7XgNBm
5xtGTTUDWeYf[W;
4inueFSKV<gNZHaf8
8 toITLVV^:Yh[]5
8dHFLEB@VZCVFd
8sHMYWFcGD?9XA
9 toGIXLGVEQU=IG
7ingWRSIKAALRD>a
4ractJXSL?4WC@Sg^
5olMU[XA>e]J[f^
7sWUSVd?aGicFd
6versialEMQU<a_J?Z^9
3venienceDNPV=HbD;^_:
9tESQWBZfZAVg<
5rsationIKWI;fTU<DC<
csEFKD8aVUY:U;
6tUTKTU<HZbERh
2okWVVW^aZZb]@:
4ingTPIJa;jT>kd]
4sYQJKjdd[hab>
3lGJCTB7[^9Vr9
2piesELJP@GaW:=m>
3sFSQV>gJ@@Hc:
3yZXFIcVF@s=?i
4 ofXXFKaX>;h:?4
4rightDKNT<c^XCXa9
2rporateXJVG@IUVaJB?
3rectFJHKahiICXd9
2smos]UWFk=3Fg^1j
3tCHMV2I2C5@u<
4sIDEC?mhb:6d0
4umeQJIGYX<WW:J_
2uldFGFT8[<JMbg9
5 beDHGR@c8D?Jf5
6haveGRTX?@HaA]oF
7elpWUQS]=9LfX0d
6youNGGF][VB<Ue7
5n'tHFHH:YIYD_5:
3ntSTSL[DFFN]4J
5ingZT[Se>8CjECi
5lessFTLTTWcZ?XqC
5riesCDGSCio]@Qo6
6yACCU7al[7Wu6
5sXTVRb?CH^[<U
3pleGMTX;FYF=AmF
6 ofKRVVBS_X9]Yf
3rseYYWJp6E>XABV
6s[TKGg?=HaE9b
4t@IIZ8hdC;IqA
3sinFSNYGEXH@=YF
2ver]YQSm6QEl]<V
5ageWSUQF?eAdZ]d
5edWVYSB>4WYh9E
5ingXWHTj?TCfh@b
1rOHUF=?K=IX@h
2ackEHGH>_>W<[@=
3ftWUMLjYCJf;Hg
3pCGFI@jYY@]h0
3shCWR]:elJ9>n4
5esEQLU=ciXA@b6
3zyVUYSZB6XHYSa
2eateVYYViBl@UUWA
6 aFVNZ5Go>:<f9
6dYVZX^><[mAaf
6sUNYV[b<@B@>9
5ingXKYX>Z?>EL8i
8 aZQJRf8<AkX<c
6onWUXNX:?ET_2?
6veSWYXEE:=:ABG
7ityJWWZPVaXWHhg
5orSSTU=_fZBCn>
7sZXQVo<4@nE7h
3ditSSUVVICF]BC[
3wIJSMGG5Z;X_i
2iesEIGJ<aSZ8Si6
3meEPKV>chSAWl:
5sEKISEcb^>?K?
4inalFLKQTATVE<BL
3sisFSUX;e=WZCfT
3ticalDQVX:[eE>=mF
2ossGGTQB<DB1XVB
5edTKPNAc_bMa<4
3wdLIFGZ?dWed?<
2ushEHUJ>^=Z;XC_
2yCLIXDgla:Ik7
3ingFHHH=cYLBV?2
3pto]_U]k:4>gY=8
6recoveryXSRUWW>LX_G@
6scamZVJMmD=Jab:X
1ssFZW^I3:@D:^C
2v[RQHl@?Ac?5f
32011EVLY;eiW<Vf=
3forum[U^KZ==BdG7d
1ultureESW]1?e9?dm;
2pYWKQiR:Ji]Il
2ratedY[XUY=]=_C8a
3eDNUX7^YF<PFb
3iosityGKLQ7ES?=IW_
5usJGLEBZ5V<:8D
3rencyFTQYFi>RG@e8
6tIUYY8QAA=]^e
7lyLHID>[]^EaS@
3sorISNYL]Xd=Zg;
2stodyYSUNhCfG[[dV
5m]_UYk6><e]:h
6erEEEB;_Bb5AH9
8 serviceGFGD:c;cK@]G
8sKWWS<DhI6@El
2tJTXY<I]A:M]I
3eJGGFZ=jTFhj1
3sDLKU>bEI:=m:
2zWKKHO?_Zg_]]
1vFKMJ?kdI?Eb9
1ycleENQT;^?H>d]=
0dWTLHg6[miIsE
1aHGFDF^Ua][Y1
2dVJFI]FA[aa_>
2ily[XWKl=*FhK2_
3ryYUWHbX]LhZB]
2mageJWWXYJYBUdZ;
3mitEHHG>TmJ@fH5
3nAACC>CqK<ae*
2nceRRHLFhT^D<a7
4ingFNKT<[_Y:Aa;
3gerousDNJW;bjW?Ck7
3ielJGGDT[S_JV??
2rkGHGHBbGI@;EA
4nessSLLJZZXMYJ>f
2shboardWYUUj:=Hd[8g
9s[YLRb>EHmC?a
2taY_c_97e>GdCu
4baseX[]^F@;AYZRg
3eFGVG4U5E6HV<
2ughterGHVL4X>[9Z43
2vidWLLLYb4GQFI]
2yHDXB:XHecJTm
3 0ZU[Gc@>Za[2Z
4inILYUYJlbAWCZ
4ofUKICRGZFbaA=
5nQXHYX[^U38TY
3sZYYHkA3aL<6j
4 ofMKHMAeaDaSd_
1eFGIH8h:SC;I4
2adCHDS8fjI5F]0
3lEFIP=IcABQiH
4 withGGHFD^CH@BAY
4sEFED?IheC;_G
3r>HFY2dqC3.w)
3thCECK:^bG74a)
2bateQQULYggQc?j@
3tSVTV_HXPe>g@
2cadeWSITB?BW^>:I
6sDMSUQG_BF<j>
3entWMIH]=[Ed[?a
3ideIGVSAX7TG@Lb
6dFJVL>X9CIY=i
7 toHKSJ;JCF?VAe
4sionHRVS<XjWaCpB
8sITZX<C[CC:ZG
2dicatedUTKSUUXW]c:d
2epXYXUg7>@KY@d
4erKMIPR;<I7WKi
4lyGKSU?[^H>Ee<
2fWSWKa<9?HD5a
3endDJHL>aeX@@d;
5seQVGH9U^V8dX?
6iveDNLU>^]C;BmC
3i[WWII;CTWa6c
4nedWUQQcAB]f]CV
5itelyHHHELXAWHchJ
7ionEQQW>FfG=?mF
2layGJHJK_YJVYa9
5ed@HIL<knZ<7f6
3egationDKSQ9IYT=F_^
4teGHFEFd[_FEJ+
6dHIIHAcU[@CWA
3iverJFMFWGCH[]GI
7edZYQEk87=qC1o
7yVSUFn8_ZdB-=
2mDMJU>f]BTM^<
3andJVFUgAb^E:ii
6sERRVHi^V=LlB
3o_^YRn=4Rpi4a
4cracyEVU[SdaWS?fS
7tEQMUCaQI==e;
8icCLKUBhcZ<Dh5
8sDRNYB]gI<Ck6
2niedEWTZYfgUGEa>
2partmentFKTV=XYBI?hY
3loyLDDAK9]<Jh6K
6 tokenWVWVKGM;WRAg
6edXSYR?<@I=eFi
6mentWJVV>XaT@aM=
3ositXVUWYZEH^]JL
7sYVMMkI[HM[>G
3ressionEILU;hSG=Fc9
2scriptionVRLJCA?Hc]Ji
3erveEFEHIMn_>fi2
7dCFJGEZ[b;Z@6
7sFHGI9dbM<[[8
3ignL]Z]]Am@9;gC
6edWYWWi9=79b0g
7rTVVV;>UWX_ji
8sUZHWIhk<AZWY
3kKLYLEAUXKGcf
4topGSNVCK_?;I7D
3piteCISW=i3S::j_
3troyBPRZ>XgC8Gk7
7edCJHUEWT?:Ce7
2tailXTTQb^YZi_F:
6edZUXQbX;Sk^;G
6sLUSQ<E=CHH=p
7 hereWJKM^?d?ZJ_Z
5nedDPLWDedTBBh=
3ectJUSZ>abJFIf=
6ionXWUS[=C?aBAe
2vSUUV?9<XIdZG
3astatingDJIR@_eE?[_7
3elopPVXZbJ>B^]Xa
7edTWXXWA_EF<H<
8r[[ZX[6@FeY[?
9sEX[^05HA:BmA
7ingTNYWZ<>C@<Yg
7mentY]aX;=^DBW7j
3iceQSTTcDDX???V
3sGVSZ@BhD8K==
1ickIIGIAYKg[af<
2dRHVRSRBidLch
3 iXVPJ_@>ba=5a
5tTWMRbG>akfWD
4notFJFH?cXD<[EH
4theTUTShZWfW?kn
6isEJRS<cGD=Nd:
4youPMJM=^[C<@FX
3n'tCCIH>b9WEeo5
6 evenWNRKfC@KbLH]
7knowNRMV?C<EEEdj
4tEHIHGFjWB?[6
2eDLEXdjrH@hg*
3dBEDJAhn?;Jv6
3sBIHV?pmS8[r+
2fferenceIUVUB@Y>b9?X
asDLKS8?^[3Igk
8tWYUEf8WYh>7g
4icultVWVX[WfddX@D
2gital]_ZUZ91Hh;,k
2rectJHGIUTc=Bgd@
6ionUURSL?aHbcCa
6lyZRRLd<^AdePZ
6orGNVS9ZX_CBh=
2sabledHTUX?_cZ?Sa?
4greeWKKNa9:=_L_]
4ppointedGJIIJ[k^H@I7
3cordWXWS[@NIge??
5verY]SZe8;GV@3i
8yLTYWA??ID?H]
4uss^]VI_c7Vlb8H
7ed[TVE<FAJi@W@
8sYS]YX97=D^:o
7ingYWWI^G@TfZ:i
8onVVDFcH@ZY[ff
3easeGTWV=a[KCEj=
3gustingEHGH?]fYBcb:
3likeDEFE6ci^<>i8
3regardEMKTUAbK@A^5
4uptionGTRY<aVZXBc4
3tanceFJMR:acN:ZhV
4ractionEKKU;c_ZABc>
5ibutedTXXZT>bC^[=B
9ionQWVY6<<c;4gZ
2veQWLS[9fWR[bE
4rsityHJVW;bjH=^cL
3isionEKLU>b[UBGe?
1mRJBCa:@_@A5m
2 andFPON=ZFHBXai
3for[YRRn;>B_C1l
3meUPIHcb[^W;Lf
3usCDEE1=hB:^E6
3yourGKMLB@BKAVEZ
2sIJJKZadVBBm_
1nsZVSVf=?Te@Ci
1oTTXXHG?X<CYB
2 aHMHNAg>_68g]
4nythingKTUY<_^KK>CC
3iZYUV_:DhibCg
4tVSWN<Aa[a>d>
3myIKIR7e9>?WH<
3notIWUZXbp=Xbj<
3soIVUWG[TWFXda
3thatGJIJFb?FD>=6
5eWQSIdR8GY=2d
5isUSXSD7BaJH>F
4oHRKSAcTQXCc2
3weRIGF=[[f^cX7
4ithEIUL@eW^A[N;
3youDDCH2e;CTDBh
2ckerLLVX@_QJSA6D
3sXWVWg<aRbjWZ
3torIIVU>>9Q@AjC
6sGKQVC>gEGPe>
3umentWVUSXJCV[K6d
8ationTMUUTf9J]>;8
8sFUUZAR<E>=]M
2esEDHSYgCE==;;
4 anyoneMIIF;R9F?>De
5itUUTWIJ;Ze94c
5notFIXT>QDH=>CB
5theTSJK[]V_]f9I
7isFLUV=IFK:CEX
4n'tAECX4jd_6]fA
7 haveULKGH?DJUZHe
8meanFRRVWUXH>EdA
5tEJLR?faY=Zg@
2gKU[ZM7ZDTQcA
2ingYTLQEX^WjXcj
5 aXWTTe>RGj[@d
2llarHSRSFYd^XVFg
6sDEDC<mEg=>j/
2mainsUVSUI99CJ=Cj
2n'tCDET?_yMMAGc
5 beVTUSb?BQ]@Dd
6careGPNLF@bFGAfC
6evenTTSSh^bUe@@c
6forgetXRJKS;=J__9D
6getKTLO=bXB==bC
6haveVISCdIcKhe^[
6justVUTRB<;C=[=l
6knowLGDEgedRe[AX
6likeGLTVC]c[=VG?
6missYZPSd?@Jkj4A
6needTVWYdacXcXWI
6thinkEHJJEYnE3D>B
6understandHQLWBafUBO[A
6wantCGHG=GlI9Vlf
3aldHLJX9IeH?a_<
6 trumpHSQW?VcVBFc=
4teWSRG@d@YZIEX
3eWLXIMCHf_f=a
4 withWUSLcVD=_>?c
3tFFFG[i_WSTc0
2orBHGV7oLR8Dm0
2peFHLT9_Bd8@fi
2ubleXQVHXG?C[c>C
4tEJHM>eHK=aT:
2wnHLDJJRdX>gf>
4 theHJHHAd6^FH^Z
6oHMKJ?c>GCUbX
4load][GGi<2Fs6/c
1rJHRH@M;H<L[g
2agDFFF>HaVADcX
3maHTS[Dj_QH?j1
5ticallyFUTXA]hFCBoT
3wRRLYX]<@@bh9
4ings[VUT]@>Zc^Zd
2eamSKLQE<.?_86j
5sRJJJaB_afdPT
3ssERWXA]HK=JiV
3wWVXV>A6bdBlk
2inkQHJE@Gd;J_@_
5sYKYH<F;]SS=B
3veHVSVg^IDDcbc
5nWYRT[XjWgKl]
5rCEHM^dDF8D;?
5sFHJH=aaYD>_:
4ingILLVdD^Gd]h=
2opWRHH^C=Ibd@8
4 yourYRQR]>@EYHbe
4box]WTSf9;@bF@i
4pedKUW[=NEWB]gD
5ingVWXXVJ6JlW=o
4sJUVV<E@;[Ck_
2ugXMXHCH;WMU?G
3nkFJLJA^RCC_J<
2yUJIHY_@ZFD3c
1udeGSUUM>cRA^E=
2eKHIH;Xa_BB:e
3 toHJGH>ggWC9F=
2mbELMU;h?J[aD@
2neZWUQjB<FgH:h
2oZYULm=;CnZB_
2ringEHY[3V@e69[7
6 theGHST8]_[8^Y<
2tchEQMTC_hZ:cd8
1ynamicUTPTd=@G>A?c
0eFCDB1i@[9aE9
1.gIJUT:@JE9VYh
1achUUVWXFGdYc<T
4 otherEJSX=]Tb=@ZJ
2rlierJHHQ=V<G<6]h
4yQKTVZJ>Fa@H_
3n^ZSQp81Au=4k
4edZIUFX9=GbSBk
3thCIKS;_ne<Tl7
5seaHMJW:G:A?>Fc
2sierWSHUeX_Q^]i^
5stYWXWaAi_lY@a
4lyXXJSb0:CdF1k
3tIKXUBCAU<>nY
4ernHTIVF_X]C@p>
3yJVTY78?_<;_d
4 toHOLUE]dX;Sh]
2tFFJG:mHe>ZHQ
3ingJHKH=YBKAZce
1bayYUJI[T6EeZ:b
1cc2013]V[Rc;<Anc5f
2hoIHGHWCCaM>6_
2onomicHGJR>9_A6_Gb
6yFSLY9b=D;Acb
3systemXTTFFXfdXCCd
1dgeHUN[FCBC<XkE
2itZWSJfDWSga;[
4ingYXWRb<G<hUBf
5onVSOHQ]@FT9<_
4orQWUT[HJY8T:[
6sFPLUE^bSAEgI
2ucationHVZX]diJK>Im
1ffectsXURTe<TFcF<l
3ortJRUUEIgXFQZc
6sYPUK]C4G]L4c
1ggsFUUY9]dJ9[l@
2yptGFIFXZV]LEYB
1ilishCJTT?_b]=>_=
2therCCEJ:jd[5?R9
1lectionJRXXH@eSWcg>
8sELLTFYbE:FgG
5ricCLTWA@DR?AkI
8ityEJJSAQbTBCh?
2iteXTXK[A7JgZ8Z
3zabethSGHDfkTXVK]C
2onHJGTkeGEHc@@
4 muskERJX@fCF;Yee
2seEFLK6FAGD1a5
1mNIJT?]@aFheg
2acsDSRY=bdW>@b:
3ilXYUF_?LZcI-l
5 addressKQIG^A>Be?Nb
5sINJRJhea^DEq
2ergingGJTV@CAIB>Ie
2inemBA?B1eo_2skd
2otionalFTMZBbhJ<Ec>
7sFGFH@]]d<:A6
2ployeeSQJQE<gD?<9h
8sQMJRGACWG>]d
6ment4youthXUYGc_1If8Rh
1ncryptedFMTY8jea9E]^
2dJWVZa_e]E[h]
3 ofYWYW^X8_ec^g
4upGMJSAfYL>FD9
3edGKVTBbZFA<WK
3ingIJES>]oZ=V]/
3sYZPNm9=Ac6Ct
2ergyLKYJ@F@?HR[F
2forcementHUUY;CbQ>LfA
2gageWUQKdXjJ@V]=
6mentUTLH]?CZfK:f
3ineUYWWY9B]_aGc
6erQMVLWajCNJWA
8ingSHVSAYDXBY8e
8sSSMVAaaY]aF>
3lishFHWZ>]5V6H^U
2joy_[VHtW@Iyb5r
5edTVUVCF]FI^Km
5ingFGJF;HWVBR]8
2oughEDDE?Xg[87^>
6 forHGGITDn^=99:
7toDIGI;gbE7AoU
2sureEILL=<aH7Bed
2terYUFE>XEUVY>]
5priseKJTM=<XF;@bh
5tainmentDHGH8gh]<?G:
3ireSIVG?;ZFfc^G
6lyFLQTALGOADi>
3repreneurialXPYJUL2MGa9Z
csUHFV=C1F9JD:
dhipVWWTba3Yb?]c
4yWVTRXAd^KFfZ
2vironmentXTVUAUDIf>Hf
1oJGGDJEcKL_IA
1picXVMRgG>IkVbb
3sodeYVEIH_nMb]7c
7 ofYTKS_JpXacWc
7sYWQLhB]Thb9=
2steinUYU]qR^?e>Y[
7 filesIUUY^^LGBY];
1qualIXUYaeIVa7_Y
5ityQRYUQiRI^Yh>
5lyFRPTJcdGBJc;
4tionCMTW6^]K;Jm;
3itySWYX=UeSUHaX
1raGNUU:aeA_gi9
3 ofZVZSW<>Bie=c
2rorFMMYBRVG1@@R
1s6CVU[8;lC9_i2
2capeKVWYYBfUagiZ
2peciallyRPTJFdMKe_=_
2sential][WSq9IMhb>g
2tZXHJjX:XmY7?
1tXULGIBXAFcAI
2cHJFI<<hTC7Dd
2hUZS[6A=BWcSf
3ereumVZ^]@;7TYZ<X
1uBKSW;]^D?:k7
2ropeVUWHb]U]LGYA
6anEHVK>^VJ9Bl;
4visionDHGH:dkI;Cd6
1venDBB@JAyGeol/
4 ifUTTVk^=NW[7e
5knowWUUWgMSThUXh
5moreCIGE<hp_5AZX
4ingLHZK=UUaCaNS
4tZU^E?BV=lH:j
5sNJYIC;GZ<Y;[
5uallyCIKU9cfJ5EdB
3rNQCX^Fr8g?g?
4 seenESJXbDV<FAFW
4yVUFVl:cMn^Ti
5 dayPQNL>h^;;ceG
6singleHEDDZDmEE<Z;
6timeCEIR8ShG>9=/
6yearESTVBCaY=VU]
5bodyFGLU??i[;[PG
5dayPWXYB9FQG]dh
5oneUIIHKldgc@Ho
8 whoXR[Q?YA[^ZYk
5thingHKIM?iIRK]cA
a youUWTSc>8BfD>d
2idenceNTMUdTZS[fY:
3lVUITaHFT^^GF
2mNKTT?5DT>V^B
2olvingEJSHNEbA9EW[
1xDHKT=ZeUIUg9
2actWMUMHGHbhi6:
5lyFGIKX^qVHhQ1
7 whatFHKJ@UbA5[?2
3mXMYKcXGW]VY?
4pleJIVV]^H@=9XA
7sKVV^XJ:R@T@5
2celIRLU<X_]ACb<
5lentRGFDGCj^eeCB
4ptHHHG;V<^AA_B
3hangeJQXSIZ8CBBZf
3itedQJTAV78aebZM
7 aboutVVTSaU9Cg<AK
8forEECCG@kY:fK5
8toIMVER@9Z>H7?
5ingWFKEh@?^ch5E
3lusiveTWLT@fCHg5AQ
3useCMKU5gaL7>b5
2ecuteDJTU>9WC1Yfc
7dEMJUAkcX<BjC
6ionSNVM=;UJbIUJ
7veUTVQAD^I]ZD;
9 orderFJQT>Ze[;K[9
9sWQQHIbH[ZD5b
3rciseJQ]W9HC@>J?o
2istEIFLA_]I;:H6
5ingKTUX4MiTJJhn
5sKTLPFabP]aS5
3tDSVX?adVAYeF
2pansionRTKWf7IGIG_d
3ectLOEEfaNZc;K]
6ationsPWTTF<bAb[af
6edJMJR>di^W:d9
4rienceXXUD^;B]6ATo
asTULM_><UcEF:
6mentYVTXI8DHjU;I
5t]VXVg?DCbW?j
6iseMWSXZ[gGE[aX
6sWRWVdY:FVXcD
3lainFHJRZHm^@>ca
7ingEHFH>^D]A=bB
4oreXZJUd>?F[]dl
7rXXMKb>ADe;Xh
6ingWVXLfADDaf7Z
5sionELJUEeYW>>n@
3ortHPTW;9:G7@_h
4sureXULJhBA]ha;[
3ressFGFMIFnX@i[W
7ionEJKT;[f^??f8
2tensionW[QXd=0>_K;L
3raWUEFkFUZc[?9
5ordinaryWULL_E]ZbZ_H
4emeHIHHKcc^>A^@
7lyKHHFCEkZ^g]?
1yeEHFLFYS[79IC
3sEFDC6]ic=bE^
0fFIRL2W[ZB_iW
11UMZW=Q9G7^@e
1aceFTY[7ge_];n9
4bookJZZb[lpUGBsE
4sFRTV:gFVG>fD
3ingQIKHH_@fa;?i
3tIMPU>bX_WV_<
4 thatHLQTKHC[DWYZ
4oryWNUJc@5JbTCn
4sCEJMAAmf5UhZ
2ilRX]Z7X_J_Fme
4edJVWX>b=E^??c
4ingHKSS;^YKD=di
4sDHHI>>ja<=Y<
4ureSMLX;<DF^a[a
3rXWQMd;FKf?7F
4ness?HSX4cGZ47l8
3thNGGI?HT9Z[5g
2keKQHS?c[HHfi5
2llNRKKA[ZZF<U6
4ingIRJWCgcWGXc3
4sCIPV7WCH@=k?
3seGIIL?bYX>Ta5
2miliesEHGIFhab>9cE
5yUHKQZCcEJ].B
3ousWSKS^ckRk@f>
2nCECE=J_C=XfA
3sVVJVTd9G@_Gg
3tasticEEHB<ZhB;^eZ
6yTSLLB=9@cIE_
2rWZZZ<;?Sb@>X
3goFEDEAUYCCD:;
3merFKGN>fbK8>_7
2scinatingDJJSE:I?5^en
3tVYFUW<n]mjEA
4erPVO[FZZ@>hc9
5stY[UVf:-9i98g
2tHIQKBX]b<cb8
3herNJWV1<ZB6dRH
2ultEIJJ;Me_>=^=
2vGFEG<EmcA[b=
3oriteFGBH?DJb<?d8
4uriteGDFE9bahFf>U
1bWWUXG9_WcTdg
2iITQXAfFZZFhA
1daYK[Gb@;VgW<a
1earJSPY;fBHI;_;
4sEIHJ;]iZ@UW9
3tureJWUY]ee_SerC
7dXSVSgV5@ZD=^
7sW[V[bPa[afb<
2b]VLEhD][h^=B
3 0ZVIGcJcY^c<?
3ruaryWWXIVFlBdf[g
2dIJIIX?ELJU>^
3eralHSXZ9e>ZA=qI
2eTURS?=;XBVDe
3dGIFJI^g[]9c7
4backU]]RS5?@;Z;r
8 on[YXWg<<F_]Bd
3lEEIJ;Ab6FU9>
4 freeFLGHK@aL??4=
5likeVGSKJ[ZcTb<[
4ingJS[V6@ZHEZ@^
7s@EBG:isT5BB.
4sFJY[7ZBbWe]5
5 likeGJMTS[d^BcY3
3sKIGG;bCFDSiE
4 toKIIG8@?@F^Jc
3tDIGKAYEU:Bb9
2llHIURBdeK=UkE
4owWMLGaA@KEj?X
6shipXSJG^?=Dd@2g
3tJVWX6[8][[g_
2maleEFGI;ib_?WL1
3inismFTSXYcSKGUbA
7tGLJVDTJBA?d:
2wLIMJ@;:>EYV;
3 daysIKTK;7SP?V^]
3erFKLJAZjC7fDF
1fsDGGGGceQ?Gb6
1iHIIJDedH?>V@
2ctionFUI_=dAH;>i_
2delityZVRLf<@Ck[=a
2eldDRTW>XcUAZ_]
5sHUTXQZbGCSbD
2ghtVXVV@>DBBjLo
5ingGKHVTa[C>ZnC
3ureLNJRXXD?L@;F
6 outGIJG>FJ>H<=I
2leUVRWd?K]c[>F
4sGWR[B:bC89g9
3lHRSU;L_@AFcC
3mGHLJ;id_:]i1
4sEKRSAcME@AYI
2nalYXWHZ>eAfW8g
5lyKG]FB99]<gJg
4nceYTWSVWgLc]VA
6ialXYXVXG;CABKU
3dVXETl^;V_?jD
4 outKMLT<JCGNSkK
5theUIEEVjA[;8Xj
4ingTKRVJX@_=>AV
4sFWR]6cj>;YcB
3eFDDB5nheE@f4
3ishTPYJ;@aZgWeZ
6ed]ZaWY8<Zkd;i
3naBFEE=lAZ:EF1
2reCDCHbjYfTFd6
4base[WNJdDKUmV>I
4dGLSSFiaUW=f?
4foxIXTZBBdD@Dh^
4sDKKYAClE:@j:
3mETTW:[eG@?b@
3stXUVHM[B]kXMf
5 timeRKJNXD7VhE^@
2tVTXZ8F7UMA_c
3nessRLXT@E8>D=AJ
3sGNML>E]A?VZf
2veXXYNc57V6eNa
2xDGGL0amHA_F9
3edIMTJE@YF<^;F
4sZVKIjbXVgZC]
1lagGHQRE]3X<J]A
3shVQGJfdcWaaeE
3tGFKK?efC8V]V
3wFTUY9MIXDRmC
2ight?AFC5m^f14@6
6sCEFGEfcYBAX6
2oorGGGI5bRP:RLT
3ridaDHHLBeHT?B_4
3wWPLFQF[[jECJ
4erWVWPE99ZHE?d
3ydZQUEGZDUfX;U
2yILGHbghVDFBB
3ingEGJFEfd^?ZZ3
1ocusZYXJY8_[f_Y_
5 onJUHLcFqcS8r6
5edMS[IJ;ESfe^Y
7 onUJZH?;GAIY>_
2lksHWVZDEDHea^7
3low__FHu;+Ds,5s
6 meZXJRrdGMn7Fg
7theIGHCDfGfDU_T
7upCHKJ7VYH3AU?
6edTUVQP[^a^ZF=
7rsZYUGTX9SbYQj
6ingGJIW<Mh]AVW2
6sZZVSk9==n>7i
2odTH]JEX<FWb^g
4sMMWVVg1TXXb^
3tballGLTUBaFZB^l;
2rYZZUfCBBA5>D
3 $0DHFE>Y]L<XFq
40CGTI;asL8@pU
4aURJE]GhHT:.]
5iDSX[9^_E4FmZ
5llFEFJBZcA@Fk^
5nULDDVVfG<a^:
6yWVHJ]==HcbDh
4everyHTRWa@UFJPjE
9oneIJHK?j]^H?eK
5xampleFKIK>KaD=BjJ
4free]ZLLeL0<hYWE
4gazaGTTWEadTGKh8
4herUJEE;HaZ?^Bb
5imFQIT<[^D>HY=
4itITXS>^_VX;EX
6sHHSI9a6_A@<n
4makingDDDDGGF^B58c
5eJCID>:jc[fTH
5oreXSGH:;.[;6Bo
5yIIRN<DBVU]G;
4newZYUMcB?Fe@;e
5owELRL;ZeW==dY
4oneXXMFh@7<k6=l
5urSHUM?>9AEFFB
4recoveryXTQU<IZHf[5Z
4sharingGIGIAZMUE=b7
5omeHDCD=^c]:M>-
4thatCFFE;gg]>GH>
6eUQUId[XHA5Yo
7irFSTP^WB^G^8a
7mJLNUELgSK]cg
6isHHQK>b[?VAD7
6oseMUUX^eaGX^eB
4underservedTLUI<VJ^>[]_
5sWXRS_CBT?@e_
4youVVVRL:9kkhMA
7rDGYJ4>f^9AaZ
3ceBJSW:ieY6ch/
5dGILI?eaWSXU=
5sESNY@]ZIDEeC
4ingEHGFD_HLEQEJ
3eignKTPVWchIX>WZ
4verFEFFW=i^_5>2
3getVJJHeBR]];GK
6 toXULNh?AF_L=d
4otEGHQBifA9^b9
6tenGLKWEcbW=?b?
3mIHKU8@a<_EYl
4atYXMSba9=iYhj
4erFRKVZX:YA:m@
4ulaTFEGIZ:aXH]_
7 isRGGGJT7bH?];
3tune]SVJeE:bn]9Q
3umYVYEi[WPdb/I
3wardDGUE;ZUe>?c2
7 toLILCf[d^eYBB
2undQJTV5UA[J<@4
5 aXTXWBC<EJH>b
6outJLIODCYC=LA4
5ationTR[GD>@RBD0g
asYPXKVY8Te[?c
5erIVYX=Z9JAYe6
7s]X]Il99Dv_=f
3rVYYX?<a=Z7hh
2xDDCA;nh_9a^1
1rameworkV[YWeJFR^XLp
3nkKQHM_g_N[GY5
3udEMQW8eM@:Be4
2eakingEHHLBhpd9@05
3ebaDTlA,:qCUq
4 mintUZVWX;3AXA/m
5toEFDD;Z?=98.2
4domEFGG<Fif5Xa9
4lancers[WSPl:FCfU:f
3shFFKS5KEC4JD<
2idayYTVDp4JZta:b
3endEKIQ?icHAC^;
6lyTJRIER=YDHef
6sGJSSbEd^YaK8
2omSRTFe_f7_UAb
4 0DJLS<CmF6dg9
5aDUSYIDkB9Rc]
6nIJUQ8_<Z9CU;
5gazaTSKGaAc^^ZD[
5homeLPIG?^bTCWZ:
5myGSXWEBLK:FFc
5ourEHUJ<UC>IHaD
5theFGKI6[eU=Zb5
7isHHGEBge?AAS6
5youUKINa>[KAWD8
8rESNX<W_[:Chk
3ntHSHX?_=B<Zd]
5 ofGJIM>c>X:AdU
5ierHQPTD1FGPdIa
2ustratingFIIIL_bU?HTG
9onGKHHXXZWND]:
1uck@?B>5Xki=jd(
4edEIKR<[DG?Y_9
4inDHHGIfgT;^@5
6gCBFB7Smd8eg<
2elGKUUCcIK[@e>
2llVYXS:D_d^b;>
4 nameEGGD]^WVTZS>
5ofIGOJ?BX]VVV@
4yIRRV?Wk^C>b9
2nQHUDBaUW]mbM
3ctionKWTZb;dJAfaX
8alDUWZ8b]F:Ld:
8sELWZ?YAWBCiV
3dWYVL;K_KdI_k
4amentalsWSNTDHKZ<bXA
4ingJQWQTbXBCCTf
4s[WMIHD6CU_K[
3nyFCG@=^[g<^F9
2rtherEEGG9@abAXC[
2tureJUUYG^BDXCCb
6 ofWYOYWQJKpjEZ
0gDGFI<Ea[;^C0
1ainVPHG[5IBnMie
4sYWWJ?4JXHiCZ
2meRXFSF]bGVJCb
4 isWQTGS<=QbVCU
4sKVYZ:CqIBbAV
3ingXWMJ_CTZoY@6
2ngnamADEH6cbY2gW,
2pFSHJUX_V;IkX
2rbageELPU=eU]>]eA
3denXVYFg76]aY8d
2sRVMXEV@D8]ea
2teHUKIC^Ea]RJ:
4sYUQL^b<MiXVV
3herWWUTf;EHD_;g
2veULWIHV=aF^@T
4 meUSXQSE>Ydg?E
2yDKJW?abS>9g8
2zaAECVBAmY4=;1
4 andUKJGeSC_[[YE
5borderFKIRVIbHECFJ
5isHKLLE_STQB[:
5protestsFQMVEEcI<Md9
5stripTTUSA]CKRARZ
1earFIHI<hbK>HZ8
2mXPHGjHaIiE=:
2nVXJXdZKAe[Z[
3derCPWWDg_XBDa>
3eralFRKNW9gW5>]Z
6teXXNVi:=?p@cZ
8dWVMWl;TS:d>b
7ingPTLN?C?B?Tbl
8onKWU^Qc_?VCBJ
7orQXRZ_CHHD]aj
3iusDSLZ9gWT9Tj6
3ocideCLLX5RjV7^h3
3reEGEHEf[E<9_@
3uineWISHUIA]YY6U
7lyEITJ8XIC:K[9
2oZXUUi@<EfRGe
2rmanCKJU@jiU=>m2
6yFJIW;haDB:q2
2tXTCDhbd_^<.g
3 0WWHIj=FKnYYd
4aIHGK8b[]<_pG
5nJHJPBd9^<S^A
4backWXRNa6XH^G=a
5etterVKTLBVZSTg7<
4inVSJJiKIKfZ7=
5tQLIEZY3J<>7e
4meDIIK9EjX6B]6
5yXXJUSDaU@SBf
4outWQVND=;L]aWi
4startedRTJKFceSUgc@
4thatVOSS<B<@?a4c
6eJSHE=UKZ;5>2
7mVKHF_feG4Id>
6isJIKH[WiZeE59
5oJELCAfBe_F:G
4youUWPTdgEIdCJX
7rJJJM8j?BW6mk
3sITKW:RABTWg7
4 aILQT:?bRVdd@
3tingFEJFDa6b@E8l
7 aFGGI@c^G8<de
1hfVMUHA_D_VV>]
1ifGIFGWc<Z@A@W
3history=B;F5fvD-5jF
a isJVTY=S=VA>XU
bthreadUUSUZZ=M?A:e
3sIKJL6PA^D@Yc
3t]ZULo76<u?/j
2rlFEDCGiVBIBg9
4friendIIKG@cBZIVY8
4sDJIRBie[68iF
2tCQSY=_nUF[h1
3hubEVR]93TE6XeD
2veUFFCYW5[eq7@
4 aHRSU^Y7BA]9G
5itTHGK_DL>ffbE
5meQLGIF[8<DB?G
5upFLLQ=j8HBCX5
5youRSTVie8WSUi>
4away][LFu<.:v;.l
4nJGFGE^g[ESG<
4sBLSZ>et]:Rp5
3ingVUQL_hdVbIdC
6 meLIFGbadFZPYB
1ladDDFDBW<<<@:B
4 iUSTQ<CG_I=:L
5toHIHHKS=V@YgZ
5youFHHJ>[3=<T^F
2obalW[bS;D_WD_9G
6 healthLRVHFF4F=_:S
6ly]ZYXm=8>maD_
1mWJIF4?BWfeWf
1oHEACWHcbj]gk
2 backFJPR=edD;<E9
3checkGRSX9biZ>km[
3onCHIK;[Bd@AcJ
3toFFFG;_dB5@[E
2alZY]TeA>DhbJd
4sYWYUE<1Yj:Do
2dC@D@<Xr^Woq4
3 blessTGFEeTb^fa==
3damnFGFG<Eb?;_F9
2esIRLW[JW9GLp;
4 toGJIKFaZH@]_E
2ingGFLF:cfhB@Ki
5 onBEGE9]ed1A?c
6toHFHFW9g]>ZfI
2ldXMEGc9>H_TeZ
4 infantSFFFMEB]7TMT
6sWMJJYVa=bSd]
2nDFFE>haB;ZB5
3eVJFFdYB<_f4T
3naCAF>;@sk;^i>
5 beJGHD=Z]cWeaE
2odFBDB2>mjed=E
4 atOUTZ[GBEAU;@
5forEEEEADea:]H6
5luckGGIKCh[X:HJE
5morningHFGCFW^DTZ=K
4byeGFECXej]L[8A
3gleHZW]W4fH7A[G
2pETSY>dXU@JkD
2rgeousFHJG?eYbLc]D
2tJCXBGB1W@b9E
3 aVHWGXZ9@h74Z
4itVTIHfSW[da@8
4meGNSSRfaJCYI<
5yYY_Yb<6Ffbfk
4theKGJE=U7AW]@Y
5oWKTIVI:F_aC<
3taGEJF^_kfH_l1
4enHIKFI]FDAIOS
2vDJKRBXVM@?]A
3ernanceWNYLfEe=KbB[
6mentCFGXG]he@5nh
asBJIXBdfa9:nC
6orFIHKAb_W?<hC
3tDJKKFg_EC@^M
1rab_^LPy=+8{?6o
3de[ZZVk6?:d[;g
4uate[TVId@<ZhG>b
3mmarEJNT?dbTBXa:
5ysDKKU=hXX9DiH
3ndmaYJHJY?RVQ[;U
3phXYWVeF@WX_5j
5icsFVW[:FCBBXU=
3tefulSLYEA<6?;Y2i
2eatCCFH7Tf^:oT2
5 toXOVIbDA@d^<U
5erHUWW:;^CHT_k
6stIIJSeC8FPYim
5marchofreturnWTLKR[BW[R;I
5nessVWXZgBf<dX_f
5returnmarchKTLV=BSFC_TU
3enHERF@dF^XX_G
3wETN]AZUF7Uia
2idESTZ:MfF?ZhI
2ok[VTIkB=<ln8j
3undVRHGGG>@9^;X
4pFHKU5E;]1:1B
5 ofHITR=?ARBVE?
3w[Z]Vn@;Glk?]
4ingY[][lG@=bEdd
4nEIKS=aEX@;k<
4thTYY[2F7>hVGr
1uaranteeZZUIo;B=n_5h
2essLQUSilEb_08F
2iGUUY@^VGUAe<
3danceIMUT=aYbBHbc
4eYYS[R7YBaY.B
3ltyEIGQDbhABUe6
3nAAAEBemD=FC^
4 hasEGFH^TiDR@_B
5isHGGE@Z]YJJB@
5wasEKLREZj[D]jc
2nCFFI8_aK99K6
2yDHEJ<lffF^s4
3s]WWLq?fXZbi[
1ymIQYK<Cb]^L_j
0h.aVEDETJ?A@>ag
3 0WEDEfKeY;AE^
1abitEUWY;^>WE_ib
5sKTYYAX;[>IfE
2ckYYS^e95?eI5i
4edKWU[TNdCCFWY
5rHWT]^A6B7bW]
6 newsJXTZW88ABcFp
4ingXXTZ^?=CQ=@a
4sESRY:dlI;Wh3
2dJCXI@M>W]WAc
3 aFHHH:gc[Gafh
5nHHHHSU:TBB?A
4theYJ[H[=;TCD6Y
5oJIVUHH:@E:Kc
2haDEGC5hcf6h@5
4haFGHECg[[?EIA
2irRIUJBM>dcmmX
2lfXXZHG@@>a]Ef
4 ofGLWT;>WA9T]_
4wayFMTT=gcH@:_B
3lXSQTg=fY[[BB
4oweenWTXUZc4A[@Fk
2masBGER8[n]::d/
2ndFEFG9gsBFKl@
4 ofJHHHXUgUEWYH
4edHRVWEV9WZCbf
4leGRGPFcpXJ@l:
6dGLSV<aFT<Qc2
6sUUMTY<?@^DDl
5ingWVTQe:=GH[Ld
4sCMQW8ZcZ5Di5
2ppenFHEJDbgXC>h=
6edDLZUc_cXY=ll
8 toGGFH?c_IDW^]
6ingHKFGVdhDAY[6
6sCIFS7Zg85[G=
7 whenFSSXD]UVBH_?
4inessKPKV>dEKAWXd
4yA<D:1jBl<TVY
5 birthdayFEBE:cTbYcdI
6halloweenUWUTF@@Y[H=g
6toRKYS3;TDAeHE
2rdTMVVfkh^YSHe
4 toTLGIZb<VT?lO
4erHIHJCa_a^BfX
4wareSVHH_a^Wd_G;
3medDSQVB]^E;BhK
3rassmentESRWAc]WBCf6
4yEFEE8gbX8D:=
5 potterJHHH@ZY[UY_Z
2sDBEG<[>Wa8n9
3 aQQJKVe_JD]f9
4beenWWZRE7ECY;[f
4diedEJGUYYbADDfA
4neverFKOX;Th[9?l9
4passedGKMSW]RTEAWA
4theUGGEXbAL^@FK
5oKLQVGYdUIR_;
3htagHIGIH_?]@DG<
3kellCILW<edX;L]8
3n'tEHGH@Zbb<Eo8
3sle[WIEr93Jo^0h
2tVTUKe;@ES<@g
3eDIETEhGG@V:,
4rFTRYVgaHDT>E
3ingEKJT?cJJ;Ec:
2veDDKE?a@ZAdfT
4 0QSSV^@Z^Gfr=
5aEGHCAGig][5D
6nQSMR=C1]DT5X
7yVRJI?UgEY<af
5beenXVRP7I[H^AD[
5hadGHGFIYiQ@D9D
5itGIKHE^UT===:
5justHSTXMd^H>Y=>
5myJLWPB;:[E:IS
5noGFOGHBYV:5c<
7tHKGL@fBF9eXT
5oneZXRTjUYUjW@U
5someYKKGT=5S_MAI
5theQHLH9Zbb>@md
6oHRIWKc.Ad@e=
5youUTXUD=V;^k9_
4n'tSHJGDZ_eCVBd
3ingICFB^A8a]8<A
6 aTKWGX:TUZCcV
1eEBHD=geHRFCB
2 hasFFCI=FFJ5=W;
3isTKHG^D@K[?@I
3saidWLXKeE;DkGD]
2'llFSTX9[^_<_dC
2adHRNR8kYK^<Hi
4 ofWUXI]B<Gg?QN
4erERSV@bTHBD[L
4ingGGWIBSKU;Hee
4linesELJS>[aWAFf7
4sFKLIE^GECB=7
3lthUR^X'SLEb>Xm
6 issuesYWVPZ=8J__@i
6care[[]Va_:Ug<<l
6ierXTYJbXDba_H?
6yYQ[T=UAVT8Ad
3rMFDAj^HDYr2Z
4 aboutQLWQBY_dTJ_X
5thatHGGFZbZZ@EbS
7isCGFG>cYC>cRA
5youWMNQLG_A;Q>W
4dDDEH8Jg=<D>>
4ingKJFJdb<=Y@I;
4tCELT<bl_4WnC
5brokenDJIRBa^B:SA9
5sEKSXBcdW:Vk2
3tDKOV8f@B8a>a
3venGORSY_BGX>XT
4yINWX=IbE@adg
2ldEMVYBKTF=JnE
3enGKNLHeZWGKG<
3lEHCH@loCAJkJ
4oFCF?@afUD^<Z
3pX[PJdA:Dh@Db
4 meZXTVgG>BheaT
5usULIE_B]GS]<B
5withSKQHXbDHc]]b
5youXVRXMY>CTHNd
4edLUZZ@[WE[e_c
6 meVVYWSD;CC_Di
4ing[ZTJfK=XsK?d
4sIMXV:>gJ9eF]
2rFCAD:cw_JFpe
3 booksFLKPYTbH?Y]@
4workGJHJ^GaD;D_Y
3eRFHHYY8LDj3h
4 aYRKTW]?UWTTS
6ndSIOR>=aTBbiB
6reSKZ[75G>6_;a
5forGGIGCcMXUHW:
5howIJSW@9LB?Xci
5isTUTSF?j_<Xbd
5theWQKVG=@CcZEZ
6oEDBC;cm^XaF^
5whatQUUTUWVe>cYc
3oLJEMCbQ]gD:b
4esDJJLFcfZ?Ud8
2sDJKL7hBZ7]_3
2yGA=;Idi@i=-A
3 guysZYWX_;CCfT>d
4thereEKLLA^W^@FVS
1iHAB<aC2ajQT>
2 thereFKKKCIIVA@CW
2ghMUVWcB7<TZe5
4 schoolHUUYAD1HIdb8
4erHSVYGIRE=Ba7
5stZJVRea?ac^;F
4lightWUYR><ADkZ2a
9sVWSQ:WULh>;=
5yHISU?cbZGFeA
2lariousDLIT:bkE?Yd5
3lGIHMZdbH>NeL
4aryFKLS?[cWFIc<
2mFDJH8V[ADNi;
3 toHIHHBeaGCLU=
3selfGTQXD[fBb[f=
2ntsISLT=gYGY;s1
2reXUUQeKGTg^V^
4dXXVSh=XTdHIi
3ing]]XKh99Sk_7i
2sUPJV@D8Vf@G@
3toryFWIZDQ8=4XpJ
7 ofUJIDV^9RWNBb
2tRSWX@;Y>>g]/
3lerFQOUCg^VAX[:
3sGUTYEdjSX?hD
3tingGHGGCeUV@J^D
1mmDGFFDfXX=?U3
1nTEFAG_=eZh:@
1oBHGK=bYF9CZ;
2esDHHJGgUS>B[=
2gwartsGGFDQXcZ@@G<
2ldJGTH>_E]_Q]]
4ersXWTUJIBFE]<^
4ingJJEGW@DEF;?]
3eWURRbAITS_^]
3idayBEGE=fI[=7k<
3lywoodGSQWFdfICAh<
3yGIPF^ZS^dG>>
2meKQTSYCb=<@Bg
4madeYWWUiCIVeLUd
2nestUQQLB@^Zh9X]
6lyJKIHABRSXb7>
3orJLHJD_;MB:=b
5edUK]N_;0Amh3W
4uredFFLFB_6Z;BhC
2okYLTKc>SVaW9_
2peKDACZfmX@Wcc
4 toVWWV]XNCaXYc
5youVUVMTBeYKD:j
4fullyJSSTJ9aEXnX9
4sFKKJTB^IIIbZ
3ingDFFGATFU?:YD
2rribleEFFE>DXa?RcB
3seFGLR=eB]DDgC
2stKLJT?>0DA6Uk
4ed]XYV]J5GeY:i
4ingVKRJ:?YWT^RS
2tDDEF7D?>5Ug8
2urYILB^Aa[jE=[
4sHMJP@]oiRZYW
5 ofRQKMW?YF>DDi
3seJSUQ8Z=IFFeI
4ingGSKX=gZSDTb9
4tonFGHG@cMUA>D<
2wKYHZF^Y_?mjf
3 aboutJHGHDbm_C?Z,
4canKWRV@cUKZHj<
4didFIHJ@dGE:Fc<
5oKKJJK<fZGbkA
6esEIHJDcb_A_Q;
4iQXY_Z7ZIAnRV
5sGHHGK[ZWAbI@
5tVLUECH@KeKB@
4longSUKIVC;F:MBn
4manyGTRWID7DG:<E
5uch[XNIi;C<ml6o
4theHRVY<fg@2G_[
7yZVWHnODYdh;<
6isDEGE?^cU9]e5
5oR[U]b8FYh7KU
4weY[SVcAYGjG7=
5ouldYXVXd=_FZF[_
4youNHGVXFFD9B=X
3everEEFECaUE=:^b
1pFJHHGfFYE><=
1tml5FWTZ;:c=?^a6
2tp?KI]6<q;13v2
4sCJIU9<kE6Jc]
1ubTUXKiCID_ZTd
2gFGFH=fdB@@[;
3eFWJWacj?:abh
2hDFDE;kSK8>[8
2luFSTX:_hB:G[=
2manFKT^7bZF:Fl9
5ityCJIY7dg^5Vr2
5sDLT[3Vg>4Kme
3ble^YYIb:?VdpHj
6braggNfAj!+0tp0|
2ndredsPJWSQ[@XIED/
8 ofRJWSHe@XWGB2
3tYXSSYLSW[CZY
4erDGGG>dcY?Y^9
2rtCFTU1la[6Kn0
4ingFMPT>i_[AU?<
4sAEFI5eqa0ZE7
2sbandTIHG<;TD>IHW
3tleFFGF8e;B7=XH
1yderabadZVIJcUX[j_<=
2peFKJIRIVF>]J_
0iC@KE;E:8bF5=
1 actuallyWKLH@@=]eP9B
3greeIKIJHc_D@UG=
3lsoSNKHDZ_TdGI>
4waysUKVEX=VBhS4M
3mUJWG=eaR]XYj
3skedDMMZ3G_E3@[Z
2beKIGG:fVG@UE6
4lieveMIHLAZ^IBHZ9
3oughtEGFG==iZ7<E1
3uiltY[VWd=[]g]bl
2canIHRI^XBG[;3@
5'tCGFF9VI?G?AJ
3ouldXUYK^:B:Wc=i
7n'tWSRTAR6?RbA@
2didYVZR]9G^d]Hj
5n'tKVZZB^3CYVla
3oXVXL]B9<]^CK
4n'tGFGHJF_@W^??
5tSQLLj=bZ_[AA
2feelNIRSZAC<eD;<
2getIKIJB@qkY[;=
3oKJIG]_dQWR?S
4tXWYSf@[<fiYD
3uessEIGN>hj[9;93
2hadUUYX[>>a[8i>
4teELJTBd9T8HA-
4veWU[KIA_GVi8U
6n'tIJJI^f?^H?KD
3earEHHHCe]E>ES;
3opeRNEJR8>ZR<HH
2justNIUEIAjCni2?
2keepKLIN;V8HFU9[
3newMJSK^EVU]@mC
4owSUIWhUEAdGY.
2learnedTUTZX89RUX=>
3ikeKIMG<a0I<bAD
4terallyHHGG=aGE;_BB
4veYSLIi@=EeY;m
3ookFJWMFCcBA@fA
4stUUXW>8@JVUii
4veHGJF<;)5fF;F
6dGIHK>Qn>>F>c
2made^^^VG54[rDcn
4ke^ZTTl6dTm[gl
4yWRXJV?BYdQAJ
3eanFIFH[eWGGbGA
3ightFFHF:W@E@EYE
4ssHILHDaUCV9WF
2needGFFBSDjDc^CB
6edTRVTA:]GHJGh
4verWSSK[A*@f?5e
2readRDCGTfgGC@H>
5llyVWXMiHC7o=Dj
4memberCMHXT]=?A?=7
2saidWOVS=B4Iaa2@
4wHIML8C_]9>ZC
4yVKUJFG9Me]5G
3eeFJFWRkAT:YE2
3houldLTUIV><@@bXK
3pentYUVYZL:[HFMC
3tartedYMLIX=;_b[>b
4illIKRTAQaM;WF9
2thinkIKEIegHSeEaP
4oughtQPUUSa7<EC;;
3oldWUVVF>HDeD?[
2understandHVUZV]ITBLEI
3seKWPY@H_d^DE0
5dMJTIG6FI>f:c
2wannaHRNU]ZeY=_bf
5tCCHGC@dT6@^/
6ed[TWKfD=]d_Vc
4sXJUSN@IEhg/p
5n'tNSMRBA8ShA7b
3entUGGDFF<AY]GJ
3illZSQBr@/XkfJe
4shDHKIDhSE?E6;
3onderEHFI]fJD?[I7
4uldSKYR]T=BYT0Z
7n'tHUYVH>DSE_Zf
3roteXMMRcV@UMY<_
1'dJHABKh.]B;^E
3 beWMJGYIVXhWRa
4likeHGEE>@=_>Z^b
5oveYVUVdADM^UG[
2llSUHCfB?<D[28
4 beHUXS@=GY<GFh
5justFHGG:aZEB@a@
2mVFVCMI?=ma5:
3 aZZXZh5;>lFAr
4gettingWTUUI:<YaaFk
5ladIHRHD[2GBB7f
5oingWNEFa=]faOLW
6nnaNJQJ[Tjb[Gl;
4happyVSWR><AGLjC_
4justDGHH=Ef<BiAY
4notWSYJbZ0BWg9J
4onIJHH;cA[CD9F
4reallyXXTLo@?dk_DD
4soSMIR;=bBDd>B
6rryENNV>YaI;GhC
5tillGQUST_<ZI>Z9
5ureGKPLJZR]G;bW
4tryingXSUL]A9C]Z^g
2veKIVVAM8H]:>n
4 alwaysFIHH[^C[>?U=
5beenSTXWF=[DaeUY
5everGQITbK8DV:X?
5gotXJILE;FRJ]Ud
5hadYUXVc=_^gW>I
6eardEIII?bVF?DY@
5justHTRLYFCXETHe
5neverHKIJ[]ZFCLS7
5seenJLGWFZnV>He:
1anFEGC=e^Z@Y]7
1bmFKKU?]@J8BRE
1ceBMJYChbGAFv<
2ymiZUTTKJ:]eU<U
1dVS]XDB4abJhg
2eFTWXCTf=?EH:
3aPYSXNA^;edeB
4sW[^ZZ[_<b_ll
3ntifyGLKP?^fFCZKZ
6tyHNVTCbLZ;bf4
2kAAA><gl_?GmF
1fQPBQT_<DnRk[
2 aBJRVOAgP:BrE
3heBLKT?mY@69e7
3iTNEIfZ]YgiX[
4tKJYVJ^kW]cCd
3notXRHIbKTZaD>A
3sheITSWEcUOVLhc
3thatEHFDY_VDFB<;
5eCGHIBf<b6;gK
6reEMTR;bZJ8@_E
6yILJP;[VIF^Mb
5isIIHH9^jXHM^B
3uYWTTm:2Ha;Gi
3weIVU[8[<?VGoa
3youYVWX?G-?bN>Z
6'reZXGSBCiEbC?d
7ve[VIFWVJRtg7Y
6rXUSVEA::aiB^
1gZWYJeC=Uoa7e
2norantBJHR<kdZ<<c5
5eELIT:bla<>m7
6dFVV[DbZF>Bg7
1llTIKGS_IdCCE=
3egalCLNX<jU[:<i4
1mKIWEdZ4:Lb6c
2ageJVSXDC[^e?pE
5sTWZZ=B?KUY]i
4inationYXUUeAABgU6d
6eYJGEkKLehb@5
2maWSWK@>9UbeFG
3ediateXUSUQfXVbSCT
9lyVVKIfUhA]X<D
3igrantDLKVHg[W<EfA
9sDJJTCf][7=a6
7tionALL[>^o?5AX,
b banJSSVT?BNDY:I
corderDRRWB_dBCCh7
2oDSSY;XTHAbgW
2pactUYVJjYMKYa_X
6 ofSVJWCX@U@VnA
3lementedYTYTd;C^l>jh
3ortanceJLST@]e?;cU7
8tHXX^:6;YgAaY
4ssibleLRGS@UhZdDC<
3ressiveVSQX84TB?dba
4oveTWXVk^F?^DD6
7dXUVWgcDAVNUj
1nUU]Xd^SXW;T>
2 0UWFW;FIB^>ff
3aIRXW:bZBX;A;
4llIHKL>?gW?F]=
4mericaMXQUe]X@9aXL
4nUHRG=EpJgSe;
5dSRWKD>=SFG7b
5yKNSK=dVD[WT;
3dmDIJIGcbV@Z@F
3europeYPYHG^YZ_]MH
3frontGJJQBhT^=E]<
3gazaGMIR@Y]C;<?f
3herTTWXV_HWbAD>
4isNUQUCd6DdT;f
3indiaEGTG9Hg_5Bba
3justXLKHhD9Gme>a
3lifeITSW=TfL@Y^>
4ondonHIQM;Fg[=^P:
5veFKSSGb]H?GbC
3myVTLVB8[ZaAJ2
3onHTMQ=UBHAed5
5eHSTRkV_e@^YY
4rderFKLL?gXZ>@D>
4therHRJSHWX][;Yb
4urQJIL:>bW>aW?
3peaceFEFE:LgF=GF:
5rsonHLSSEDdR9?Q9
3realJNUV[W^W=^qY
3thatEFEH;it]>Hi.
5eIEJC6ZAEd:dG
6irHIHK9]dAXCT<
5isTQNXI]HXFD^@
4imeYMUIaS8AdYBd
4oVTHGZgZ^aVA;
5uchHKKIJ=>AAX<Y
3usJTWXE[CLc@bb
3withXRRIZ;ZFgYT^
3yourEHWX8G^B=Dm8
2boxXVJGk?2B4b5h
2cidentEIISCaX]@IaH
3ludeGGHH<Xjg6?^>
7sJVQU?eKFEXE^
6ingRWRRY:C@[EZG
3omePWSY]cmA_d]<
4nvenienceEIIHAdV[ABB=
3reaseIJYJ^E8QIG7n
7inglyFOTV=ECD9?gZ
5dibleHFJJ9R8RT@;f
9yDGIK<[ma7[_8
2deedFHIH<_h[<[c2
4pendentFQRX>F]@@In^
4xRLYVBG?[@]Zd
3iaDGTJ]gB^@9m3
5nFGTE>_jbDUc=
4vidualsCSVW?;_A@FgY
3onesiaFJRM8ihV:]a3
3ustryV[XXLb:I_Kdj
3y500ZMTEM[MQcV<S
2equalityBUU]9jeX;Kn2
2fantKFFG@EaZ=OdC
6 formulaKFFHCc^^;[^Z
3oHCST3Y.B?>3e
4rmationIUGV=[GY9dDl
3rastructureTXUTc;k>9FBb
2itiativeWI^EY61KaE9k
asST[NB>;FVETm
2juredAMJYA_IK:<r;
5iesETTYDabECF]:
2nocentJVYWFC]IE]F?
4vationWJYDD=?Zk@7l
2saneUUJTgGZCX@K<
3ide[XPMg7=csb8H
4ghtUVIM[peVZAd4
7sXWYUF=>DCTAC
3pirationJTMJ]MbcW8]>
6eUUXTS@6[b_f^
7dXUWI]@/@iAJr
8 byZUWLBT:DdGSW
6ingWKIGXH@WWUGV
3tagramTUVSQHG]:VY?
5llHVRYe]kIFc[d
5nt[YSHdGDEjK=M
7lyVYTYhDdGcUDK
4eadHHLS8epI4>AY
7 ofKGHJ9G^_A<K6
4ituteWG[GDJ7UfB9g
8ionZXUX^E@FfaCc
balQSWQ=BfEAa6W
bsFSTV=MXE:B@@
4ructionsEKXU;ah]@LE8
2tegrate[VTQh;DEoHUB
9d[WXKg?=UcD>d
8ionITTN?;hS=]mH
4lligenceTZU[g>a;=Sd9
atGRRU?[=EF;T<
4nseYUYRD:>JbIKb
5tGTTXEaUIAAIE
4ractFTWZ;aV_FT]<
8ionYKSSiTMElY@C
9veY[SVg5aDFT9k
5estDLSI6X=H6Kb:
8edXKHEgHa=bD/E
a inZSKEj<BDdW2W
8ingGKIV-ieG^5eC
5face]ZWRh51Hi^2n
5nationalKGSH:IeXW?_7
6etSJCFcZD;[6di
5pretationCLNW4kkG6?m<
5viewYYXXW[8]j@3l
9ingYSVSH>FQV^Bd
9sWKJF@E?_[;9b
3oTZUUd<7XB<7[
4 aVXXWa_cH3VT4
5itGKXVY^W^@U9G
5theRW[Ze:DaUdj^
7isTMKIXXH@WRZf
5yourFNSVW^aJBab;
3roSKGD^ecG<]@=
5ducesDRMU5^cT5Gl>
8ing^]VGu5*<yI%p
8tionKVWYC>Z@?CBX
2ventedEVV[BdYK=Fi?
4stVUWTHARIJaA_
6 inTTTV;CSE;T7_
6edZPVJF;d@gW8f
6ing^YZYj5=Nte;p
6ment[Z_UA9>FjDAi
asZUYSjGGVgaUf
6orT]MSWSaXhAiB
8sVSVSa9;T_8<j
3iteXTQUbHGIbFB>
6dYXTTjKAHh^FR
3olvedUKTGU?GA[[4d
1osHPKMW8=d7=(Z
3 0DGHI6[^Z6YU;
2tZTNHa@9IdA2e
1pWWUVZE?IcBS[
2honeDQIXBEDC:[nF
6 0HRIKT_HbS@[E
2oZSLLgAWP^J=Z
1ranBHHV9j^V9??<
3qELOUKX_YE@h:
2relevantERSW=ZhK@Kh5
1sDCAR^Y>XFbZ<
2 0JJIT?cISX]e?
3aFEFL0d<Ac]a_
4boutXXLSf^bG[ch>
4ctuallyFJLTFeHW?Te4
4llEQVT=LYT=D_C
5readyFQQWS]j?CLdB
5soFKMUCcaC?BiZ
5waysEIST9cZH=YgA
4mazingFGNT9g:[8Bj@
4nLXLY[_Z^fEV=
3backFSJU:fiX@5a9
4etterDCDC9lhc8<Z[
3comingUVTMiYcA_>Cb
3deadHLMTIY<VKA^D
4oingXVMSbUGDdJ>X
3forWTUMIU8Vjd7P
4romGIGL9DFN9H;X
3goingVQTF^V6CB^3b
5neHIIH?ZHX@U<<
5odISSTFT>bG]<Z
3happeningFHJIDcdT>U]=
4ereZUWMcF8>n;0i
4owMSTJ@XRGchdW
3importantETSWB=_Z=TjI
4nJUMVSeqRZYf6
4tEEDD8[_JS61@
3justHKRPBFZ;^Db8
3likeDJKU>bU^ELgE
5terallyWTUSd?AY[^:F
5veTUQUd;TWIYBK
3makingFJJS<cX]BWf:
4oreFRUVGh:F@?JW
4yTVTT<ILemcW]
3noWUQUd>=TJf?=
5tHHIW:Wi>_me<
5wWZ[YZ[HE=b^X
3onZYXKd;><i:8>
5eSUJS?K3RR7T6
5lyLJTLEBfDGdH:
4utXWYUE:D[j[=e
3safeVFEFd:=SWY_h
4oGUUXhcbG:^r=
4tillVTNM>>]^[TS[
3thatHEHEcefQGdR8
5eHWW]7Zl;Yk_F
6reDDCBGJgV=ETD
5isBGHJ:XgF<E]6
4oKT]W@9dXeZDl
3veryLVWY=@TZ?b>i
3whatFSTW<]9Q<?fV
5yUVXY^V:BbCbB
4rongGMPU<WSU<XF<
3yourTSRUi@9LX?U_
2isDLKXAa[XIEd<
2lamEKJV;I^G7WkB
2n'tDEGQ7b^eY;c;
5 aCIILAZiE8?i8
6justGPKP?caC@@Y_
3tDHHM;gjF:@g1
2raelCGDZDfhb26Y.
6i?JF]=Zo?7B]3
7 forcesHRRWJQAMWJHF
8snipersVOLLDW;VLT>f
7sDJJR?^fXEBc5
2sueDDLDWdc^@?>]
5sJHWH9Wfc?G;9
1tMGGHa>]TeA63
2 aCEGN>9k82bg:
4llIIIMZehU;a0=
5soYPWWGDEMgIQd
5waysGHHH<bcVDFX8
4mazingHUXVC_c[[gC>
4n[TTJGBE]l_?]
5dNMIIa;_9FF:g
4sYVKWbQ@_GcDD
4tFJVL@fjb<C^>
3beMUURCAWW8E?A
5enUKZKZjCD@b3D
3canFLRXWXa@5=i[
4omesZSUReC@ShXDA
3didn'tEJMM=@TF:V[[
4oesn'tHJKJDDZe?cD?
3easierVIPGLD@UH^>e
6yVUQHI=?b?U>_
3forIKIR2af[8bfC
4romUIGF[]BZdB?]
3hardHFHK<]MF>@?T
5sHLKLBWbC8]9V
4ereWXLHie;Ji<c^
3inHMGMXGdX]X@3
4sHMTWlZC<CG@X
3justMJTS?JKEYFZ@
3like[ZW[mX6PoLFU
4ooksYSVTe7DGk_Fc
3makesIQLV>LeC:Zah
3notFFFS>UYE;ag3
5wIPUX>M<TDZ^q
3onWYTSR@VGba[Z
4utWXQYb9ZU_7]=
3reallyGJSJ9@6ZKBB[
3seemsDGHFF]dOCDk>
4oMGTH@?FRD@a=
4tillTUWUZC_Hh]@e
3takesZXRMj45Bo@:j
4heDJTVFae<9Em4
4imeJTIKAXZXGe<6
4oFHIEDcr@9CK,
5oWXYWfA<EhDFk
3upZHEFUSAGiC<_
3veryVVTXe?ACaXOg
3wasSHGG@S[Dne3L
6n'tKWJWb_e^bZeA
4henFHHJ@EdGE;J=
4illEDEDJjla>7X0
5thJLIR_XeG@dna
4orksSLULdaZXeSEC
5uldTFDCEgEUgSQ3
2'llUQFHeWeQLeR9
5 beXTGFe@[UafC<
2emPIHEC>;=:bSI
4sSVKJa=ERQWCe
2sFTWY]Yic;=iX
3 ownEKLXD<d^CEV>
3elfLJJSH^]SHDgD
2unesZWKJkU/]o0;j
1veJSUW>W9A@@:h
0jJKTJacCVa;fK
1ackEEEF:p^^7;8C
4sonLFGCFfgcY@J7
2ilEPQV;c^C=Aj:
2mesERGX_lLH@Fn>
2nHLMI<FGH;aZA
3eGEEC;Z]LEFC8
3uaryTMTH8FGUB>:l
2panEPVWCg^H?>c:
5eseGTJXIe^]7ZkI
2vaCIRW7beW:ZiV
4scriptC[YbH?oG2=e@
2yCDCDAe^^:dZ=
1ealousFKIKEfaZAE^7
2ffreyFTSWSe[BA>k=
2nHLLLAecGDDU<
3nifer[VLQaGABheLH
2susDEEG9ija<Mh1
2wishGLNMGZaFUAY:
3sDJJR?acQ@Fb5
1imBHGI<beW9F]4
3myCIHV>hKG:>b3
1kHLMJFacZBEX6
1oEHUHCdYF>CUK
2bQFVC==Vec]7a
3sSVXVcd?@n8_e
2eDIIM<kdR=ad9
2hnQGGG>;fZ_f^a
2in[_DHuU7<h<,d
4 theVYLIhBA<_BC]
5usWYFEa^GYaX?;
4edWKXJ^SeV]iW4
4ingXVQJ?@HHbJ>h
4sYTWGdE?DiX8q
2keADCF;gb_;:f.
2urnalistsDJIQGDfHCCg1
5eyYZ^QhC/DZU*d
2yHMWQG_cDD>Ui
1pGLIPUUIQEAd=
2morganDMMV;]?F<:i:
1queryFTQY>UjB>_a8
1sEKJTD@[@BCd>
2onCMKZ6ZeW4JgD
1udgeESLXDHjSFHb5
5sDURX@jdV]Xj9
2iceXTSLfIUUo_^b
2lyGHIJBS7h:5<Z
2mpFRSX;^UD9^dm
2neTNYI>>KU?BHh
2piterXVRLE[:M[TEc
2stC@SCS^j8^QG]
4 0ZTPUgAC<fJ@g
5aTKLVVcVCai]A
6sBGGJ8_jF:<kB
5beVMOJW:AI^b=_
7causeSVKL]@cF[Kg9
5didZVYWi@<Ddd?m
6on'tDFGF9cFY=HJ8
5finishedKTYVABG]CKA]
6orSKKG_Hk>XXfX
5gotHFGG?_T>;BE9
5hadUHTG>_@G[cA^
7veJHGI;KFI=aDC
6owKPQUXe9FW@AJ
5inFSSY;hdKK_h8
5likeKVGUW?aY<D=B
5madeTIIIHKTaZDl[
5needWWXR@=6Dlj6[
6otLIKHZ=1cSc?h
7wXWTUY=HZccJk
5oneZSWJdAAJeW8h
5realizedEHHHObcC@U[?
5sawERIW?]l^;Ae2
7yingEJHRAdeZ<Kb=
6oUWUWgGdDgAKe
6tartedZUSO_>RbfTVb
5theTVTWGI^GhXi^
6oIISL;K7=?jDb
5wannaFIEHE[^=D::@
8tGHEG;dGF<a90
9edGIGMB]_E?>jA
7tchedJLPM=:XD@b4X
4iceDQLVAecG?Th5
5nJFFCWZ?bXS^8
0kEJFRA^WWBP[j
1armaCEDD<ge];Qe/
2tyA@?>1d[i1U]-
4 perryCDDFBkcW;XB0
1bFLKJC]RY?DJK
1eepCDDH=baG?ogW
4 upTTLGg=]Qce7J
4ingHJYPLSpDCFa>
4sEITW>[iU7aYZ
2ptLGUF?=FKmGLb
2rnelDJKS9dfY>]d8
2vinIRJU]_FCAchB
2yXY[M;:2;_C.G
3noteYTUSb>GCcTA]
3sDIUU4meX6]j_
1ickEFHN<WeW;ca9
4sZQWIZ=IG_f:H
2dRMLV[MUIfQb?
3dingFKMK<]HVAb?8
3sFCVI8cJXZTkd
2llDGDGDnaCQ1[0
4edIWKZJCcXB@v.
6 byDKJTIJeF@?[=
5rERKZ=_Ua?Hh;
4ingEJIU=ehL?Je2
4sFORV?cAEXHc;
2mCFFG>lgL9Fd2
2ndFIII:_eEB>EQ
4 ofHTGK][CVCU;3
4aFKNLSc8F63YC
4lyBHGG6eee:;]A
4nessFLLXEhV[L]f:
3gTSCJ<<_9R=DW
2tWUWTJ;7IbHPb
3chenVWXVZ:HYIJFE
1neesEIJL>feZ<Ca2
3wFJMWa]KA=EhY
2owSJDIaL?DZTkB
4 aboutTXWYYL9@hHJC
5howMGTEZ[^Y]b:S
5iKKKK@I<<7]d^
6fGGKJ=WhD7>g:
6tGKTQ@egCA@:@
5moreXWKRdU7RkB9H
5thatJIIS]YAUUA=W
7eCGFJ?_-Z5;]5
7isTWTU^aUHd@bj
5whatUHHEY^5^lX_Y
7oUSLLceDA>dE6
7yYXTRi<5HgF<]
5youXIJHc_CC[FaX
4ingUXUYFA_CZChA
4ledgeVTIYDT^FYGGG
4nHUTYVeAaVeZD
4sGEEEY^caReg5
1ongLIZS<c^XAR@7
2reaEJILChbE>Ig5
5nDGGR7i_^@?p4
1udosECDC>HMT>:_;
0lKGID@]<kcZ61
12sYVLJeA4S^A9b
1aFEID:_XZCTaB
2bourEHTU7dYT6;ni
3sIMYR[<;A7_ej
2ckCMUXBWYE9B_;
4 ofFRUU:XXE>DeJ
2diesKTTUa^bDc=96
3yGKIVaiUEQ^mE
2idEGGFEjhDCAY2
2ndWSIIcXVElU<3
4scapeHRWSLZ]J=<nC
3guageAIKZ8ji>8EG[
8sCKSW@Na>78VI
2ptopVLJJ=cBHAh8l
2rgeWZVVeaR=kijI
5stRXYY:8bB@_CK
2stX[YZ_e5cgV:o
4 0JFFEBX>cA?b>
5nightRNZJATRR5YZb
5timeIRUS?hbY[_eV
5weekWUKV[[>_bC;e
5yearFGHL=<fdK:kY
2teDFHGYccZAX[:
4lyKHIGAV:E=U:g
4rFIVY7W>bg]l8
4st[ZILEA;?^B5m
2ughBEDG5e9Q1;a=
5ingKGHGAb[^GJD9
3nchZ[YTj=4]M:4i
6eda[[J_<4Ald2j
7s[^_WcD6;cFIi
6ingWZUZ]@=D?aD_
6padXWKKl>SKmXFd
2wBHMYAdjA9Eb<
3sBRJY>ceR;Wl8
2yDIKJBjXE>GB8
3erISWT9Kd@WcVG
1eA@@D4Ijf;=VK
2 guinAAAE>fe[<?RF
2adUYVYi8/>[@=i
4 toXTWXaA??I^=]
4erQXUW?a@GiEeD
6boardXSXQg==Db_8^
6sURYQ7DWJDZ=6
7hipUJKDDbRWd_Ic
4ingWWXMA@TQi?Gk
4sWUYTh@CC]YA[
3gueWQVU>?FHAZdk
3kY[VQk66SkH3l
4edDKKT;X^a<We9
3rnXaV_Z=?;[A>D
5 aboutYYGXibG_jUiH
6fromCGKRE_b<AF];
6how[[JJjA?Dg:BY
6moreHNZHDAd@4WYb
6toGKQXGRCJ@AW@
5edTIKSCV.]aK3Z
5ingXZZYWB?EZYde
3stCDEH7iyd>:m@
3veIMFQIc9R_JY4
5sDLKU<caD>=d<
4ingEGUH5Pif:;_f
2dNKTQ===MBH@?
2eHJKSBeQ]>YZ8
2ftY[TTrDcDB?9n
4 handLHHG<V_IG[EX
4istERQWF[eUBGe7
2gESSYC_cJ><k;
3acyWUSQAC@TEJXf
4lHSVWGYcC@dZY
3endLIJK=EYAE[dj
3itVUYJ=DQGed_d
3uinEFEEACFC=YW7
2ssJVU[[kG_Y_ai
4 thanUUTSbT_YaGAD
4onDSTZ<FdD<LgE
6sWUSZC:<YWh:5
2tSQIS=Td>mW[X
3 meEEQDDNh71F1V
4theDIJU=igW8Td5
4usIHHGDG@^W[>C
4youZTVW@@SLd^c[
3sWXVW_WRa_MHg
3terJTZXZdIVXX^B
6sDVY]=IiV?]qa
4ingEJTU>IUS;;g?
2velYZSVV_7WkUKB
5sRUXLScaBHTBb
4rageSUQQ9VgJUgbV
1ibrary[[YZ^B(Ef>?o
2censeEINSB[dXE:f8
2eGEDDBfhe@4f;
3sDGFH=]kJ;[^>
2feFQU]9WVTJCpG
4 andJJGRJZfJ@Ig9
5isGKSZ8TYGGCnY
4cycle[VTIfJFXfY9@
4styleCJMW:=LX6Ck@
4timeZ[KOl<AGhA8f
2ghtWYUYXE6:dV>K
5weightWYRSdC@D_e@d
2keUF@BXh2ShgDc
4 0GDGB6cE_<E:7
5aHEJDCZjF@<hB
6nGFGF?YZ[CL^7
5iTRYVJ;;Z]j<?
6'mWTVV^CBWKaLg
6tVWIUb<?=]Y8A
5meFJKLAYYXFTX6
6yGKLJ=_[[=W7=
5thatDIIK:W^A7ka5
7eEDED>X><<9Ea
7isUSUXhE>VEk1e
6oSKJF]U>A;_EV
5youKGGGBS>G=edR
4dRHRFVZZ_XbYE
4lyEHJT=ZmG>Dh]
4sJGFDCQ<hYAc=
3ingWVRTe>X]e_XU
2lSLXGc=4FQ8me
2mitTXWYMd;<@Xii
5edYTHEcCCDCJHa
5sXVIUg@bUf_^A
2neEIHS45<D8?AR
4sKRTXBgb^EGj^
3kZW>An@0VYh0i
4 belowYXUW]::D[CHg
5in[YKQm8<Ik:=i
5toMSJPTf]XIZ_C
4edGHMV;@DT7SBK
6inXZZ[?5E>_^rm
4sSXIT]8[BW^]d
3uxEIGQ?^j_CWg>
2onGHHH?iVE@J_6
2quidityXRRH=88XZK9Z
2stWVGImBZP2>Ic
4 ofVXWScA^D-IR[
4enY]DSf@5<kb9j
6 toYZEKjo@Ck^CY
6ingIIFMAYD;Af59
9 toFJGS[[aEUC8<
2terallyFDNGXgBBFGX2
9 justJHFFX[_I8IM7
6tureHTTYAdSGH_dW
3tleFBHChbHdC[[i
6 bitFHFH@gaT@@_C
2veV[GJbAC=dBZd
4 inDHIT?bd;:LX@
5nowWZRS^<X>^T;b
5onVUJLMDZV]]d@
4dLVSW_]BEYIfg
4sEGFLVPk7B3i<
3ingJRXK?b@_A?^2
1lamaCJIU@YXH9IiT
2mJKWHJC<^Y>[c
3sXVKTee9dhF;;
1maoFAD>6ma_;[J>
4oFGGE>baXC^S>
2faoFHII?beI:DK9
1oadWTNTg?]B[D_j
2calFQVXAZJA:eHj
5lyDLNV;d_J7RiG
4tionULQIUIY@>V=]
3kLTLW]bBLXYrR
4downWUXPW?A@ZJC[
4edGJJS=]9H>@g3
2gHSSW@^dIX^]6
3icESLWFdnY@Dd4
3oWVXWbK;S[>e^
3sXYVVf^]?aYH]
2lB>C;5hdCCaJ0
2ndonKQIK@IF[Xf?[
3gEHLR3^c^.FM2
4 timeDPGWHijW8<Y:
4erVVQX]_CKC:9c
2okKRHJH]d>eKaY
4 atUXIWGcdVc7[f
5forwardDGMI?HcC5<jC
5intoEFSG@BIU>QkZ
5likeFHTS?@l:@ie[
4edKQYXBFV8bCu>
4ingRLDCaa_Cd9>7
7 atXSXWY<EEe^YC
8forTWGH>UdC^EJ?
bwardVMJDg;C_Z_<D
8toIKEH;S[YEEX?
4sEGJR;jcgDZkb
5 likeSSTT]iBCa>jJ
3pERJY9Zg^?Ao6
2pezXLYHX<FWa_Cb
2rdHHFJHZ_>CXHf
2seFMQY?]B>L@nc
4sDTUZ=jVZ>Fk9
3ingFKTX;^bD:di[
3sFDGE6=q=3aSG
3tKFEH3Vf?Yh0A
2tTHSKcW8XiXlX
3 ofIEHE]YWR?;?/
3sRSYSZBbGA_SC
2udJLHL;j<VH]a=
2veFBAA=g]Xhl5G
4 herWSXT_[8JdGD^
5itHEQF;da^QV<?
5theJDEB8cdc^Xa8
7isXXUWG=:YcG^G
6oXUUYQDHCWBe]
5youHGED?a>EIhF;
8rEFFC:eDB=^H;
4dDFFI<Ln::;=Z
4lyTISI>cdR[YcE
4rsXURV^<^J<]L]
4sGGGFVTVHVE;^
3ingFDDB8f]K<j??
2wIVKTE_iH=Bci
3erKVV[QE=MDQXZ
1rtCHHL8hja8Zj?
1uckWLWRiSXW=cc^
4yGDTD5bYH9IEe
2narACAC3g;l56h]
2vCHIH8boe9]h;
1yingDLIX=_gX@?k@
2ricsVXVYfE=?gKJa
0mKKPH>h4ZFVE5
1acHJFDed[]b==@
3bookGGEGBcEVBUV?
3hineKXX^9=eG[XhA
7 learningYWTRi^KGe_Ba
7sDUV[=gbJ>Wl8
3roZURKgVFMh^>E
2dGFFF2YbY>Zc8
3e[Y]T];9ha3cg
4 aZ]ZXl;7Vod<c
5itVRWT@>dCY]DE
5meIKSJU_dYUYbQ
6yRQHMb<Uc_;I]
5theQPTT]VdYa7@X
3isonDIKT>KiM;X_8
2gaFUU[Ac_E<GbW
3icHEEG=[]X:??[
2ilXYWP^[2>8^@F
3nFHST]h[GCg=?
4netRMLQ:CFI6_8Z
4tainWTWRWT:M_Z9b
8ingDKMU<Pj[8Kc5
2jorFMVU>aeE>Gm]
5ityDMLUGdc@?@i@
8 ofGLMRVVS@ICX[
2keWZTWg?iFX_lE
4 aEUKL6g[FD7G]
5itUUKJj^h[TA]>
5meFISS7HZ]=_F6
6oneyWVTQeB?TfDVc
5sureGVLZ_aoEWBs?
5theFPWR5;g[CYi:
7isJFHD8Ab:RU5U
5youJMQYGVWI>Cff
8rDWSU=LiQ;DgB
4sDGFK:diC8dj3
5 itWTPKWJ;Cka?@
6meELTY7bjE<[lR
6senseHHIG>ZaYF@T:
3ingNXXU?:hYc7hj
6 aIINHFUCB<A>>
2leBHGR8elc8@k8
2n@ACE2g>C<<d*
3ageYXUW<7HC>S9]
6dUK^TF?HZ>BVb
7 toWSYUhSJ^_Xd@
6mentVY^YV=UWD]4i
6rXYYJEWgWhK4[
7sFMIHYXCGF:YG
5ingVSSRTEhagc[h
3iaZZPIh[>Bq?:h
3ufacturingIMTT?k]GBFf?
3yDDBHVWsIAEA=
4 moreXGJE^BCX[U=X
5ofXWTVfRYRhUZp
2p^]_WD?1;fe<m
3pingXVWVHDBRc@Cg
3sUSZZZIAE>UWd
2rchVYKVgb?Elfia
5 0SVJUJAp[XYWT
3kBFJF9hIY9MkE
4etY^YYE<Y8AW@i
6ingZZZSZ48>UWbq
6placeXVSLi3Q@hH?k
6s]YTTjdAAbc7U
4sUUWVcS]T]W:[
3riageDSSX<eTR>Fg8
5edLEODA>3AW6@Z
2skCIJL>hiC=Ee;
3sETVX?bbHBAi@
4iveUYSUb]bEeBmi
3terYWUWeUWFd^8Z
6classEQSV9YcR;?l9
2tchHKVPFT?WC8p?
3eGGEH9_d^;b^:
4rialGURX=DdRAfF@
3hGXVZ[YaL=IgH
3tEGGR:cc[>Lf9
4erTTMWgAGEfF>2
6sISTXA=]^;gWE
2xEHJG3ZgG;aeJ
2yFLGUB?i^X8]g
3 0NJEJFRZH]Y4H
4beUKHF^bBbdFT@
4haveBLJTDSnZ:_c;
4notYWXX[6>DqGLj
3beHDCAccp;=Gc4
1cGKQR4>FI4Xae
2pXTWJHbEYe[CX
1eECCC<_pcdceL
2 aXVSJ@DW=kiI[
4ndMIRHe_dXeT[Y
4sHUSXAS@I@IEc
4tHTYW9Vf>HDbA
3backFJKN<cd[<>T>
3forQHPILbj@bGD-
3iWTIM_@2Fh:ac
4fXUKQ]=8Bh[Wn
4nGHSK;JTWa8c@
3knowIFHC^YGS^H5;
3onXY[VZF]Zl?=f
4utXUSR_?FGbXKf
3soFHJJM_gD8[ed
3thatUWWXYaMbeZaE
5eNGIHV[8Za@;M
4oVLEEd8ZB_66E
3upEFCEDWnYE:@5
3whenGMKP@[BF@HFI
4ithHHSH:fZZEED8
3yourFJLR;SbU?bAb
2anLQHRjdEH^d_<
4ingGMGZB_RW>?I]
7fulELUM@EXB<Cic
4sFIV[8aiF?blF
4tHVSZJ[V]WUl,
4whileFJRUB]bLBc^:
3sureWUXSgC@Ce>=d
7dFHRS>c9J>?]<
3tBKQX;[YG:Hj9
2diaFIHT]6AH7IX?
4calSQXSIdWcaG[c
5ineTLYJHeBWXC<Z
4umYXVVb?XGlbBI
2etZYTE_B_Kka8k
4ingUWYY]WeV^eEe
7sXX[Yh9B_aYha
4s]YTJqX>IlJ4p
4upUQXIS<7GAF6e
2ganECD@:lbaCa^1
2mberZVKGgVBUjC@Z
6 ofYQJGW?DGc@9]
6sWT[L_VZR_UW?
3eSRFMZTebeYdB
4coinZWIPl>IQn[4_
4sXUIKd9:F]J?f
3oryLLVL?U:[?Bb_
2nAQQ^9bfZ8>f?
3 areFQMUIc]ZIUaC
3talITJUHkcda^d8
4ionEJIK8[CII=_c
3uUVJUXCiD_Za;
2ssageSMETBe7@>V_I
7sHTSZCCJD:^ef
2tIIST7h9Y5GXT
3alGTQXFj_KAGcU
3hodEMRY?]dGC;da
3ricsVWTX]?9D_B9Y
2xicoHRWT>^RGBab>
1fsCIIM>fd]9L;=
1ichaelLLHJ:Zc[]@hI
3roXYRUdD[>ifWF
5servicesXUUUb<BDaG;h
6oftKXW[@[AG@>Wc
2dIIHIA<WZ?@bF
3dleKHXK@b>gJ?]c
3nightTRFGaAVEe8;R
2ghtGHSUCE@aZCXD
5 beXLEFf8;Zfe<@
6haveHGFE=WQbYCc:
5yDHHKAaRH<T[4
3rantsEQQWBd]FJBk:
2lestoneUNUJ^89FHGAj
3itaryGRKW@eEY=8f7
3lionFGKQ5f8^A>nB
7sESRYCcbY;GkB
8 ofQVUVdUTJU[He
2nTIIFg<_ed[?e
3ceGIILU[C[=V<^
5piewarsEKHMbDXS;IAc
3dGILV9UFL[BaX
3eTRSRD7eQLaJX
4craftWVRWfWbG]BJ]
3iSEE@GVYZT[EM
4sterBHIJK]^E0=iY
3nesotaCHGM;ieV;Cj1
3t^_WLg92Urd.k
3uteXULLhA+8aG<n
6sJVTVZfme7diM
2sogynyFSSWE]RTFGc=
3sLIFCNfC[aec5
4 theIPRL>;@U=?FC
4edHFHF9D=YI>FB
4ingUVIR84UB9jam
5onXXVFl::_fcUb
3takeDJPP<SXF<:jD
7sGTRY]cKK@IaI
2tFTSYDcDXCCiL
2xIILI6dYG;IZ@
3edFTT[7YdE<Rg^
1kEKKK=cV[@VGC
1obileRVJWVL7S<?BX
2d[YGDoX;Cj[:a
3eWWWTSJ?ZVk=d
4lRXUY]bafegdZ
5sFSSX>]b[98h@
4mEKLSAb[XCA[=
4rnTYSXXF>^]Ue3
3uleIVVX?bYBCTah
2ltbook]ZVVk;7JmW2i
2mKRKT>^Z^FD>Q
3entXIZHbDk[cadH
6sIUYZC<gHLBIU
2ndayLIJCe]@Z[H;e
3etize[XQLpTTHnVDH
4yTUFGV_Hd^8a<
3itorXVQJlKAXdUJY
3sterFIRVFQ9Z=_We
3thWV^Z];7Eebjm
5lyGJMSCZZ>8BfW
5sTU[VbF:H]nf_
2odRJFGZfIATMY8
3nYWGIhAJDiTa^
2reSJKIaH0L@CZb
4 aboutJWUG8?9[<J:j
6ndILSVF?cCEX@x
5detailsLSKI?d=U[gCN
5hereEDJL6;ZB3fCa
5inNVUXW6Q=CDed
7foFEURA=;V<<9:
9rmationDGHL<SIX?Xac
5likeGMVR@GiD<F[J
5ofXLRITCaZgS;U
5peopleXVURbYhQYbBI
5thanXVWSdG*Pe=X[
6oWSMK=F]TA^B?
3ningHDIB;[Dk^ZYf
2stRUJZ;i==aeV7
4 importantUJIGEIRGEC?f
5ofWHHFU@>EcH9J
5peopleVKHGm^4?REA8
4lyJKGS?<GL;Bi^
2therMRSVF]>JJ>jg
3ionGQWYG@JF7An_
4vationXLWGH:<Wb?8f
2useBKHT8YkA5^bA
3thDGEF>kd[8DD8
2veEXU[4bnF@^^>
4dWTYT?79UcS;e
4sJWTW>@K[Fgbo
3ieBH@G@tm^9jb.
5sEMK[TfhA6DT;
4ngSTZT@;_?9eZm
1rULSM^T9G^C=]
1sGEEC4cgL@hm[
1tXQKG^DBD[E9a
1uchSVHEb^A_eiha
4 asGJILGAFIAYba
5forHLHIDh8VF8D7
5moreGRMU9e_^;][C
2ltipleJIIMWF<bA2Sf
2mXPYFdABZn^=d
2rderDKIUHlTT<Bg9
6edELKXLdDAA:E7
2sicNHDGgZsXgCb7
5 videoKGHEQnCBDX_/
5alEIIL=_^C:HU9
3kERJXFgEIAYfb
3limBFEPQjjP;9j9
6 banCFFHZefX?=e5
6ban@GEY<doZ1@dd
6sEGGGU]d^E@[=
3tAHIY<8h<:8h<
4 beFIJJ9[]]?CG4
1yUU]D_3hjWG8n
2 0VTVMX9BA^b<^
3accountBJIP9_e_5RL>
3bestRS[UDJ>@[_^T
3channel]_SUj7-Ccg5m
3dadYIEH[>H[]UJa
5ughterIPXVTXG^Ea5=
4reamVUWSM73XkH=_
3faceRLXU@<<dHHI[
5milyHHSP>]SK<@9e
5voriteDJGTAi^a;<a1
7uriteEJIY>Sdb<_E5
4irstWV^K[;/d]Dgf
4riendGSGLLD]Bg9ec
9sDFGS:ZbB?[E1
3godCHGL5Fed7Zk1
3hairYTWTc<@BdYV_
4eadCECC>lkbD=[5
6rtDEIH4bra9cg:
4ouseDJHJ?WUW>:D[
3jobJNXS<D]]NJ7F
3lifeGCDCLDmU>eB6
3mindEGJMDGkV;?X>
4omUNIKI=LUaW>[
5neyCGGI6cX^4U^5
4usicXULX[?>I_W?<
3nameUUQT[?5R_>Ee
4ewHIIG<ZmJPKEW
3opinionCGFF8al_>;a2
4rderDGFF=[c[<;<H
4wn[XWVnZAJjOXh
3phoneEHMID^HbGADK
3videos]YUUh=<?lWGd
3wayCEUE>[L^9@H^
4ifeKKGFAD=F@K<B
2selfZJZSD5F@eb7d
3teryWTJP_^XZgaU>
0nFHJI=:jL<Fh4
1aFHIG@U_WDCG?
2hDEFC8lca7N_>
2ils[ZXYj9:Dl_Tg
2meBEDJ7J5h:ajF
4dJKPL<?C=9F@X
4sKWWXfgBIbJYF
2nVDDE:F_IG@b^
3 h.aVEDEUPKQHCNd
2pGFFC?ZWX=f@:
2rrativeGSLUF@aFGTFC
2tionHSUVWZ]SM9e>
6alALX[Ee]W7?_j
4veTMWJL<JG;D_I
3uralIQITVjd];^iB
7lyGLRLC;VTC]kh
5eFKMV:]Qa<F_B
2ziDNQV:ahT9Lb6
1bcYVPN];>EgD>_
1dEIIK=bX]<>]A
1earDTJZ;cTb>jlC
4lyVWZXEBBY>H_E
2cessaryEPRVUeg@==kD
2edFIBDUW?KSHEA
4 aGIHG[IECU?gY
5helpQTRJDDYc@aff
5moreRTLL_cbJZb@6
5toBBIH=CFfH[h0
4edITYX8A]]HULJ
6 toVLVPH]8WI[?_
4sHIIUhaW[:@ce
5 toEEEE;]_g=:De
2gativeBSW[2]oH<]k.
2itherFHGFVKkV@e]3
2rdsTWTTC>MCUb?m
3vousJJWGc^cF]A1F
2stle_L]?ZB=Gf7-f
6 ceoWJUI@TQJUY>J
7nanVDDEja>F>N^e
6cocoaYSWJ[:?Vg[1k
7svXPSJY<VFfY8;
6irXYKIaYhEbXAR
2tflixGLGWB8;@@4_b
3workZ[]YaBZX]c2j
7ingWTSQa;KD]?Va
7sKWXZ58J;=Zbb
2verHKDX?Uf:38b1
5 beenHMJW>U^^C@jX
2w]_cZdY3[a4Gm
3 yearEDBBD]Si?3;D
5orkDRJX6Wl]8@j.
3sEFEH<>jgafjf
4letterYYPXgC:>cGam
4paperESUW<>A@:Bk_
2xtZ]TPc:fXdmNa
4 dayZXUScPYFY_@G
5timeGHHHSceU<]d;
6oINRVA?]Q@_C=
5weekHIIQ<E[ZCMZC
1ft]_TWa=A<_T/h
3sZWRJeYbXkcK<
1hpFKKJ@^bTCJC@
1iceBDSG?ikBCja@
2geriaXJWG>]eZa]AH
3gaGHDD=eeeW_]6
3htKDVD7R9YHADZ
2keYTUHh=?Ijb9a
2ns2013?RR^7gd=9Fu9
3tendodirectYXQRJ??DdS>g
1oIA@C^daSWH]6
2 ideaKFHDVZSZH=[/
3longerVUTRcYAGe?;V
3matterTIHLR?:Z]U<9
4oreBKWZ539D4@q_
3oneAGL]7[pD>:]e
3timeDQLVF<XJ;Z^D
3wayHGGH?UTD<FH>
2bannowallGKQW=aBDBDT^
3odyWKJDcg@B^ji=
2de.jsFVW^6:L?3]c?
2iseCFFG;kj[8?m3
5sFIGL@[fX>VV3
2nRTJRWZ;EF;]L
3eIFLEXhCXEcTa
4 ofHFEEB]ZV=dF^
3senseFIIIB^N]@G]@
2oooFFEC>_hZAeX8
2peADDC2^c:15^+
2rmalDMRWEkb_@;Z6
6lyWVUVCae[fWX7
3thHFKG<GhG@Ep:
3wayELPU=acC<Ci9
2t@?@I4foB_^F7
3 aGJTU9MZGDYha
5llSXRX[TXUeHVh
5nVGJDKS_YfcIT
4beJLJKga_G]KSQ
4evenUJJGd=KFRAAY
4forXWVNh<;@fYCe
4goingFUTYCLSHCZMh
4haveWQTFbW<Ad^]]
4justVVHV]WH_Xf[7
4onFIHR^bfTA@F8
6lyHSQVFV?SE@Zi
4sureWIMEb;>DbE5a
4theIIMLCdDKBBVd
5oXWZXb[7DIH:K
4whatFHIEFV[@:HbD
5orkingEILGAc_Y@S]:
3eGVLXZhhXBes*
4sVYYZcJ:Ck[Af
3hingJFCI[ZX]e9vf
7 toEIJS8aZE:Ui7
3icedIIGG?abAVZE3
2vFHRPCfB^=9AD
3elXZKVqC@Ckggl
4mberGUJVDA^@;B^K
2wXXJDbYHQZ1B[
3 andWPMS_8@@IbEa
5vailableUWYK;<6G[H;j
4iKMVTABaAQ;<>
5'mGIKIAg<DCE7;
5nWTWPaQ9IaFW:
5tTSHOXc@Ad^XC
4liveXWVRYC_UVp=B
4onGTTI8?gM3IQG
4thatGJILFcgSAY^<
4youINMVAg>T^;gb
3adaysEJJKCedF>_i8
3hereCIHLWLeQ<C[B
1pEIJJ8Z_X6C^=
2mBMV[4dYFHDe;
1uclearERSYDecN?Ub<
2mberFDGI9CkU6;r9
6 andGKJKBYSXBFZU
7ofKSNUIXKGCY;=
6sLTUW_h>H>:]Y
2tritionZIZDbc0UkG=k
1vidiaWZKQ_HMGU?Bk
1ycUITUbi?^_<b9
0oEGJJ2]bhJbAD
1bamaGRKVE]b_@;k7
2jectDHLQB^WE;=e@
2viousGNKUXd]ZIHY3
7lySLIJTd<KD@E^
1ccupiedDLJVIEeU@Je9
2tEJLU<A?K9BH]
3aviaGGFEZbeXHBI?
3oberYUTHaS?]b_7a
1fLU[[@Y7WbHdF
2 0JTXX>EjUUTgY
3aHMMTEF__ZYi_
4iHRXW?cbYE^KX
4llKLIR^F;VETa[
4nFFFF9_?[867a
3beingFJKTF__^?^g9
4itcoinBJLT<cTG7?g:
3courseFGJGCfIB?^l:
3darknessJIIHD_fS?X>_
3earthseaTIHFAQACZY7c
3gazaGJKRCDe]C^b:
3herFIHKSZl]@XfA
4isGMHNL_@CCEaZ
4owGRLVbc^EUBZ?
3itEJIUA[nK6KdC
3lifeKUTY9]H@aC__
3meRFJDJCgDFfM>
4yVZR[ba7]ldgm
3newWSWGgC__kL;E
3ourXRDF[U6Zq<Sa
3palestinianYVNIiGXRfcDc
4eopleGSUZ;a;Z:V^@
3thatBIGR>dBR7;_:
5eLJSSE^4Db^G3
6mDGKI9Wef9Hgc
6seGFGECS]A<CN?
5isETRX@di[4_n^
5oseWRRHDHT<gT^e
4ime[XMMn^dAjb?U
4rumpKSRUC=QI<[GV
3usEFJIAcZD:Bg?
3whatUQTK@@@_[HYY
4orkGKILAZaC?:^@
3youGIHG?[Xe4F=?
6rJPISXIddZJec
2fQGTG;f[fcHDm
3 theIGJMAca[>aa<
3erPKKF@:F^gU6c
5s]TRIfZ<X^e7X
3iceKG[Q5<3=C[2E
6rPSXWVdfWN^C[
5ialSJXW;@^CJGc;
8lyOXXVC8iL>[cf
8sBTSZ@gjU@=w5
3lineYZUVg:<DcQAj
2tenERV[7][<4<dU
1gXTJHe@gLibAd
1h@A@@7Zn>0Eh>
2 myDLIUEQbZ9[j8
3noIEEC<CeTF^_D
1ilDIIT@jB]C?i2
3.ccYWLMcXWYk]YY
1kABED5br[4@i+
2ay@ABA0nyb8?>6
1ldIGUU_eBanZo[
3erWXTYVU?WgEHf
2ympicFLWV@GeF8?jY
7sBKQW8_JF69j=
1mgEAA=Ikr_QFV1
1nX[WRbEJW==ha
2 0TVMRVACZdQ36
3aIPTX2mA]aafh
4llFHGH>F[S:>[Y
4nFGFIR_kU<>b7
5yDIKV=Wg]7KkB
3baseXWTJ><5P]gAj
4oardEIIJAaGG=>X7
3earthDSVV>HdK>CjB
4thITTV<D5C8S<j
6ereumRWXW:FES8Z7Z
3herFGGFBVKI<CZ<
6eIGHFBAB_LD?<
4isIFHD=NAYB_I;
4oldFGGDCZhYF_^:
5wXWLHc_?HYZ25
3immigrationFLLSEWXGIGKB
4tQMLRZH[@=<bR
3linkedinQHUT^JaS?Cqa
3meIJUJ9C5IDW=^
4ondayHJRR9d=Y@@h[
4ySKUKYbBLd=86
3ourSTUJS>BKEC9^
3solanaXTRRaAc?aCEe
3thatGJKG=bME@HBd
5eRHPH7>hXfG<a
6irEKIVI]fV3@ck
5isECEE6lAW?7B<
4oEKTY9CJZ;?LD
5pIGFD@^d_>d[C
4witterTLJK9B9^fFld
3xYRTVWG@I[f?^
3youHHMK<a:V9TUE
6rECCE7e?c9?e>
6tubeSVRWcCJ[<ihA
2boarding[WWHhC5DaC>p
2ceDGGS>U_VH4k7
3hain^_VLb4;J]d-_
2doZUVM]?FDR[8[
2eTLNFSDUIF5]c
3 dayIVWXabC=:?ek
4isVHWDU@b@_hE@
4moreBCDC3dkc6@h4
4ofFFKK;Z?j=;94
4personWTQUc?8XY?_e
4thingHSFVIBAEFEWB
3sRIIG]ZAAc?g>
4 whoVLIIgB?FcQ;K
2lineV[VT7=9[e9?l
3yWVUSMcEDDkPX
4 0VWUQg:EBcW?Z
5oneDGLH:g>S<D>6
1opsDIUK8CaF;]a5
1pen^bWT^97:c/7r
4 sourceGJJS=AqW5^F>
4aiBIJZ:6T^4Bkk
4clawZSSGl;CWlEKc
4edWPTQD<CF]^[]
4ingGKKJ<Z9=XZ>I
4sDMSX9XGZ9Xo8
5eaWWSLgB?Yi@A:
3rationalDINM>[YQBYcA
9sYWYMB[?ckb9E
2inionCGFG:et^75a&
7sCILS:emM;@f7
2portunitiesXYXYWH>HYd?I
ayVSSF<D]BVd>W
b toKRLJSeg>AfXG
4siteGILS<fb_>FbS
2timalYRTL_<;IbU9]
5izationTVTVAcdShVaX
7edFILHBCTG;>g9
4onEGJK2Hba95cd
6sGKTK>=iF6^^_
1rCCDF@ch]>G^E
2 aFUQWAVjPG?jd
3isGSRUZc]VDEK9
3justRRIG>QdL^Ye9
3notGQII;bcW?R_K
3theFFFGM]^g8=CB
2acleYYZWfCX?hf?Y
3ngeWJSECEDGPdHc
2derTTFHh^aSH3DS
5 onEKPRAZIKMISE
6toEIJI>_^_??=8
5edEHLK;Df_6VKg
5sWWGFCXaBE3[_
2gFLLM7fdF9DA]
3anizationWKWXSd^USZ_B
csFTOT@@ZD>@fB
7edUWVXIaFHT_]:
2ientedZVSPi?BEfF:d
3ginalHIEH;EhZ<X>e
6sSUKWYgVIXfK:
1sKWKSG][WYgFb
2 xTWSV^D:A^j?c
2carsDJJS@cgY<Zd5
1therGVU[cGCZA_?H
5 peopleIUMRHdm=@d^>
5sV[X[c>9GaZiV
5wiseUUXUHJ;ZaBA^
1urWS[BM:6^__^I
3 latestFNPJ?Zia@G9W
4nestleFGKHCDbMAUcd
6wTVXLK5BS@jAB
4teamFKFMYXgKIED=
2tVXJSDFeeg8co
3 andXUPVe<@F^cPK
4forSJKGIe_EV^2c
4hereFHIIDZnW2Ker
4inSSWTW^AZ^fgA
4moreGIWP?9:>Ai9j
5yZ]LTXKB<ia3j
4ofECIG87lK7<[5
5nBBDD4plZ>5j>
4theDIDJ=]jjLegE
7reFGEI?aaDAHYj
6isTUXQ^^>XUaKZ
5oGJUR?UbK;dY5
4whatUKWYGE<X^AWe
3ageDFFH9dIJ:V]@
3comeJKHIHdU[]a]<
7sQNKMdfYIGBTD
3fitYVVLb6U]khYG
3putEKTR>]]T>SdC
3sideDGKU:]g_@VX0
4tandingHEDF@8]Z9?a:
3taJHFE=a^]A^K:
1verGKWY:@rDd8b<
4 $0UOLRaC]Xg]98
50ZRQGV=@Wg^5f
5aEJGKF^iKH9d9
5theHKGR?_d@R:T8
6oVVOKDBDCa??k
4allDLIW>dTF9>c=
1weFHIHKc][KFY7
2nWXRV[^i^hDfD
3edDKTVCZHE=?Ea
4rDLRV;QYF:VjA
1zEJMN>[KJ<SX@
0pDHEESrXbFHB4
1.sYTLQj>9Ud]=d
1aEIII?e[[CEc>
2ckIGGEFS[CF[[C
4ageGJUW7[Df67Ae
7sHGFEECcTC[BK
2geVZHMb8;HmD=_
4sWVWTOA<FdH?k
2idVSTHB]49e?ZH
3nKMFIXci^DAED
2kistanJHGJ<i?SJLc=
2lestineGFGU>]Q]DCBF
8ianCTJ[@EkA8As3
bsAJGZH]hY59Z+
2nelHIZUHN9H@U<B
2perRWUY^VbXjGj@
5sZV[WF>IajZVW
2radoxBMTX7hcZ>ai6
4llelFTJTF]M@?@m=
3entERVWB__R=Ee<
6sSVZYB9DGe9]C
3kCTXZ9DdEBUbb
4ingDGEH<diY:5i=
3tWXMH[H]B[iB^
4 ofUTWGVCe_T^T9
4icipateWYVTcL<_^Z9n
aingYNRLX9:AaVAl
bonXRVKg@EIdW8A
6ularlySUMY]d5ZY@D;
5esDJIN>efU<9S<
4nerIRXKFYAVABWI
7sILUFCE<g9[Ej
8hipYVZHEV8^Cf9h
4sZSHFk?fFlX=G
4yIPZT8YIF:DYZ
2ssDHGT@me>6HYB
4edDCIFAW^j:;[n
5ngerFIRHDd^_HGE;
5sFGEH=dbXIR_7
4ingEIIL;Z]J;>Y:
5onXSLRTCLWeI=I
5veYUSRgI?FgL?a
4wordJVTZGB??;2Fb
8sERTZ6]j?;Hm>
3tGJWT7Yff]bd]
4 0EHFIDaf^<Z98
2thUYZYR>BWJb;F
4 toVWQVfKcUf^BI
4eticEIKJ;Xf[>W^;
3ienceRKXL<]Y]?MDb
6tMUYR@K[RC?Ba
7sYXVJ^@]?Jb4X
3riotsESKW?MZ@>AjU
3ternGKVV9BcG9^b^
7sJWW[?G^EBch?
2ulHHIM=ZpPUZ<E
3seFLNV<d8X:^i?
2yHKEF<JY]:;Et
3 forKRKT^X_WAEi?
3ingDIIH?goZ7[g:
3mentWTQSn<@Fl?Fd
7s[WTKf?CFgY1A
1cDHGJ?aCW=HY6
1dfIXY_?;=E8V;b
1eaceIIGI=CiC<IT@
3kVYSYcZeecXh<
2nY[VKk97LkA7k
3sionESKV:kkF;Eg>
2opleEFETChd?iEe_
6 and[VXTf4:Hrj2j
8reMUTXZSiG^e]9
7inCILU9llC:Eo/
7ofKHKF;XS]7g[?
7whoSSMWl=@YXFTc
8illTURWjBEVcWS:
2rFWRXF_oG8dhe
3 monthVTKK]^JXWcAf
3fectJMNIbc^BGqd1
7ionDJNM:da]<_g8
4ormanceXVYWWf==fdBb
3hapsEHLH:a[H<>^7
3iodFY[^RegXGIl6
3missionGMJU;]WbX?[D
3psHSRW9gjEAakJ
3ryCBCBHgm]CbX0
3sonIFRW=c<^B;e<
6aEGFE@e]W@TL=
7l^UTGhA=VddAj
8ityWXKTg[TBe[=^
9zedZVMJh^?RhU@L
8lyEJFJ@caEE;c9
4pectiveFQJYBekJ7Fr6
2tYQXJ]QLCae1Y
3erVH[I7FSBAeWY
3itionCMKW?HkW?Eh<
1fe^V_F]Y?KbM9f
2izerbVi>C9)Vh[-o
1haseJIWS<;CR>W@Q
2ilDJVMAEWU@BER
4anthropyZYXTr74[mEDj
2oneEGTHGdB^=Z:b
5 numberGJJIHKYSETXE
5sFRMVAbf_=HWZ
3toXIYGV_:YV=:]
5sIV[Z=_A=HWi[
2pEUX^6KLF8;Kn
2raseJTRUe]S[@Dg<
2ysicalPVLY?X_XZV^J
6sDUV]8ef?9ge3
1icLKXJ>UIF^ZCd
3kYKFDcX#gib6W
4 upYVRU[?AZib@]
4ingEJNUGV[Z@H^_
3tureUTVQF4Kkdhik
7 ofGRSW<AG]<^kf
7sYY[U[>ABfa?p
2eUUUWWD;FTJIX
3ceHIWL>?7X?=?G
5 ofPGWJGQ_K=S[I
5sYUWVm=EJjU7M
3sNQRRa><<@;El
2ssedGHGGH]?_H<[9
2tchVVPSfFbYcZbA
2zzaXP]RdDBBU^Jb
1laceDKXVWke?1VjY
5 toYWJFcF8<fW/i
5s[[TRq<;>k>2h
3nY[ZVeL5>A8=w
4 toWXVXUajZZ>iE
4eFKKTIbbQF:];
5sHORW;gEQL<j8
5tUTHI^gVVhD@U
4nedFKXS[Z?FYYb5
5ingVYLRZ3UWJRYU
4s[YRLoA<=h]H;
3tformX^XYa>>Z@=9o
8 forURSVY_9QZ?Bl
8sVTNSEI@IX_B>
3yUTCFFDdEjZaF
4book[YTUo<4Jjc_a
4edWELES8b@]SCZ
5rJJRI<^i^MKb2
6sVXXX_@fKfai;
4ingGDHGGX7]Dl__
4listZVRRcaGVkVGa
4sEKISCXaD<<e9
5tationWNHFmHYFi]7_
2easeZL=;bf1VhK+d
6 checkQTLKbZebS^AB
8ontactGKKKF]B^AEA=
7dmCHII<^_^;AYG
8on'tYUSKk>;Ye@Mc
7followFIKK>d[K?W^Z
7helpYYUUaS3Wl=@a
7letTIUJ;=DGY]Y?
7provideFKJK>b<8>X<H
7sendFJWI<_AR;KKb
8ubscribeTXTT?8@[Fi0m
7tellFIIH@^__E]^>
6dHJWKJ>D=:B[Z
7 toIJXKM8Q>:HZ_
5ureICA@?^^Z?FG9
2sHFDC9ZbZCA]9
2uginWURY[H<@D[;]
3s[SR@gI:Vjc8[
2zVTGI]DbBYD;^
1mYWFCccb_hb<c
1ocketYYNJl<6Ul[9c
2dYUKIhK@Xf_8F
3cast_Z[Lm=GCre;a
2emUUKWRh<E__J=
2intHJTV@be^J<lc
5 ofDTKYZaaGDDlY
5sKSKPBKc=;W]V
2liceAJQYAqlZEJm-
5iesFTVVETYE=AkG
5yDQYX;b]A4_nW
4ticalERMQ9WZY??c:
7sGRUW>dFHU:_=
3lBJJV4Jh>7JhG
4utionDRSX:a^R?[b<
3ygonYVSSiD=RfYG_
4marketWVSHZ:4IcA=m
2orCGKT9^g^4Cg5
2pTTHU<hhb_iU@
3ularJRHVE]fBVHmC
6tionBHPS7I]V4Fg=
2rtfolioWYRTgYeTdcCB
2sitionQVSSE_VcBH:@
6veJVZYFTa]UZ^<
3sibleUSYUD]6ZFQ8a
7yUUUVZD@ZbYcX
3tWYZTD<aVjR]G
4edYY^VkB;ahB6l
4ingJKHFFGR[XFf3
4sVUSWdCPFYcT;
2tentialHJRW8hdda<e-
3terHHHG>fdZDXG?
2vertyFSKU?XdWFBYA
2werHREK]iEece]I
5 ofWQRI[=TXeY4j
5edWYVIT9[X]_:b
7 byYXUJ]9BJSg5g
5fulXXSUl@HKl=X>
5sDHIT6_]U9Jj=
1plELVV5Uh@;e^Y
1racticeHR[X=B]?;Dhj
8sIRRRC?gW@PV:
3yBFDH8gib6Hd4
2eZZMIj70Hl90i
3dictTWQWdY_UJ^db
7ionWUSPhE?HJfbW
3ferencesXHUFb^<D_JWb
6redXSVGNFJ]_^:[
3mier[VUT_=;GiRIi
5umWWRJUEDca;:[
3pXSVMeGGLk^W@
4aredIKIIcX@WIZ]:
6ingGRLSASiB?Ha7
3quelHRNUI_^XBGF:
3senceLTWUC@d]@VjX
6tJJTR7aC@SEha
7ationUUXX]YZ@abhP
7ingXUSG];MD_K:b
4identIFWS]]=FV>GE
9 trumpGLJUKHGAKAVe
4sEIWMD_a<Tac5
5ureVWRWQ];X][8>
4tonGIHJMdaaEF^>
3tendIJGJcgeF;]e?
4tyHVV]Tei_AXti
6 muchSWRShfGW[_]V
3ventFTSZ:VWJ>Ck<
4iewWTXVa=CI]HEV
5ousGQGUaleJa9^C
8lyGLTQ5ega?=hC
2iceVZJWE@0Sj0Cf
5 ofCHRJ;c=N6=cC
5sZXTMf8;:ZC^i
4ing]YTQgBXIh]DA
3deYUWHf]8]e[J_
3meRIFGYFeGJXDV
3nceFGGJ;gl?ADl4
6ssDMPRAiG[=@i7
4tZYSUedCPlN^@
3sonCRSYAg[U7;j9
3vacyFWW^E<gF7Jk=
5teZYYVjf4;^o<K
4ilegeETQX<f:]@KY3
3zeVMXE]Z_eZE8a
5sSWRWEChAH^Xl
2oZVMSbZ8Aii8=
3bablyHHFDaEjLKYnc
4lemBIDX9pf^EKe,
7 withHHHHMcIXAG:<
7sEGFV9iCbTGZC
3cessWLVKg<=G_ZA0
7ingFJKT>JhD@UG9
3duceGNJT;h[R:>f@
7rUWITd]WLhJG7
6tR[]^c6=?H>To
7ionWWYOQBX?d;BT
8veWRUY^ZELJYaf
9ity[YWXfEGGhBHj
7s^W[Gh@6HSf9^
3fessionalYSYKc?SZAXEG
csZPYI?9QYa_]X
4ileSWTL^WiBBlWo
5tYYKIm<=BgT6m
6ableWUSRk;<?_K8a
6sZ[XV]W?BgIbb
4oundFRPY>WZJAWe;
3gramYY[RF;DUYX:V
7meXH^CB88JZ[/n
9rDMVY<Uk_6Zgf
asHTQX@MLBAAfe
8ingWXXX;H>daD;G
b languageWRLJI?EXX?Eg
7sFQWYDHA>9W:8
5essFFVG9NUY5mDh
3ject^]]Lf7BBfSCi
7sY]XJeS?;k[Ah
3misesXURMeJVXk^7B
4oteXWURXN><cDM[
6ionWLKK^C;EeU^^
4ptGUS]9DlG6>_c
6sGQOZ@eBE7Kci
3ofIUSVGc^X>IfX
3perUSMMV=[GK_7A
3tectNUKY7^E<Dd:e
5stDSRX?Sp?=cq7
7ersAJHW;Z=X6Cg2
7sERJX@?gF:Db7
4ocolTSXL@A?c[W:a
5typeXXULY@>Ea]R_
3udTH^DZ9HYbJ@]
5 ofSS]TJHUCm@fe
6toTSREb?fF>a;b
5lyZWURbEDKl[7R
3veIUVVeQc?]UaF
4ideDEEF9]FE<[BJ
7dWWSKDD:Zic6g
7sWUVGR??Vaa:^
6ingGKJR?^?[@7d>
1sUKJJ]G@N^HAe
2yGGHHLc?XcDM>
1ublicHZV]8^S]WZa?
5shedWU_UeD)Bak?V
2llTQHG[jC]?<U]
4edHJVR;dL^>Xk8
2mp[VJSk9:AiG5l
4.fun^YIGl7:Akg,g
2rchaseWJIFbA;FcB6I
3eKGFS@?]X;QT6
3poseJTWWOFEB<X:i
2shSLRT]XF]?Wih
4edFIVUAghS?Vc>
4ingVUUVXCWHmVaV
2tIVW]=c_TJ^q]
3 itQSTM89[>SW<b
3inDPLVEcVZ<?k>
3sELRTLeeGBAe=
3tingFGGH1W^V9=E8
1ythonEVT[4C9a<Cee
0qYUUKe;YGj^>X
1ualityUIUVhAdBijah
3ntumGSQZ@gfD?Z_8
2eenGIGFG]bMEE^>
3riesDTT[98d91Zlo
4yESPUGFiKFYjF
3stXTTLcD>FdU;d
5ionVISBcg_EVC>a
8edFJLLIfGYB@I8
8sZXZO_47;if6i
3ueGIKT8^DH8GC<
2ickWZYW^@aIcdZi
5lyJKUSYD_W^HAl
3etVQKQEdVHe]@[
3tFKVW;<fbG_k9
4eLLWHGd?iV4kA
2oteY^W[X<]BffU[
0rSHHQ<TZAVH@@
1.i.pFGGGX_gFHYS<
1aceYGIH_WfYgfIE
3ismESNXGZLMDSW>
5t@RLYEdhT7Fo2
2dicalDKNU>a>M7Fa:
4oWTSKDE=Gee9k
2idsFRPX>_ZT@Ye:
3lsDMUY:BXF@Yaa
3nHDHC:Y8ZW:96
3seVWYX8aRSGY:j
5dZWWJQ;?Cad>I
5sEKVX=EGJ:[Ya
4ingEIGJVeeX=BjB
2mDFHE=[BIB4^?
2ndomSXYXHaQJX]bI
6lyURPIU;EGcVAe
3geSMYVEW7H^D[e
3kedZXRVIFaVe[g;
3tGRVW7K__DDf8
2pMRIU_UfEcj<E
3eFVUZ?a]XE^nA
4dGTSYW]]JFBg>
3perSGDCkU;Q_U^8
2reMTJTAdeKaBb7
2teWVSY_FCEk@Dc
4sWZPYaaE@dBa4
3herELIVTk;f<?H?
3ioYRRLdCJD[^=b
2wKJVIaEZ>Y?^c
1eWKQGdFCFXZ=T
2achXYQJg?[Xh[;_
5 outTRVIhZgVDU45
5edURKHCVXZdaZH
5ingEMRUG_bW=Ie?
8 outHQNR[YaXBDWS
4tYWVVYA7JE68q
5ionFTMXY_JMI=b<
3dW^MZe=dcd68b
4 itEQRVBDiJCIf>
5moreQSHFF==a55?]
5onYXWZe<6Z_EEZ
5theFUVJ9C[CDA?d
7isWVKWd[gCZAE9
4ersXXSSX>>GeK^_
4ingYWWXLcIXnc9]
7 theHNTUTS9ACEA^
aisWSQUcY_Gi[_;
4yYZYG4>JAfK8d
5 forTSZIaA@DZU2f
6toJXHT^<c<Z1fZ
3lVWEKU<WD?VCD
4 lifeHJJH=[^XFLbA
5timeGPSWYJdVCWh3
4isticHXW[>DWZBZoK
5tyUWRYbBaGpBb[
5zeFIKV@gdUH7j=
7dEJQR?Ih=<aFT
4lyHERC]TjjZdk_
6 goodSTVVD>dGFi^c
7needCLIU>aZ]?Ao?
7wantFIFJ<kd9EA?d
3sonADHL5[rT<ad)
6ingGJIH>h>^BBaH
6sBKJX9@dQ4@tG
2ceiptEHGGCAcB@[TY
5veXUIFXF>Ad?D?
7dVHIEJdXYYV:k
4ntQVURZade[id>
6lyTLRWA>CXpa=<
4ptionZUTRf=UEdD<g
3ommendUTHRcM*CP>0o
4nfirm[JJJ_QG?XEDB
4rdKWVXb;W8@Nbb
6edJRRYCa9[:=lV
6sESW];EY@<acB
4veryYWLYC9:FBL9c
3ruiters[YWUkEh?nfXY
7mentYVWNXKMUeUGH
2dSKVLM]l]hZmB
3ditXTTJ^YAV_^?^
3emptionYMWGa_BWbZ<d
3uceKTQZXahYX][7
6dJKMU@i^ECVaZ
5ingFKKQ<:ZHA>hi
2ferenceSLMHQI:Cc@6<
3reshEKKLAc]]><G3
3ugeeEILU9]_E9Fa8
7sBQLZBcjC;Ij7
8welcomeATL]6=oD4Us=
4ndFGLHEI<WC?cf
4seEMJUFf_I>=[8
2gardingGKKMFUQQFK8F
6sEIIIC_>^@<^<
3ionVTURe;:CF@=g
4sterV[KMcIEUIWCW
8edWSYJZ]MbbFbj
6rationVTWMVCBB]Q7c
3retHQIQ^_iI=7cE
3ularIMKMAQTR=>>B
6toryDLRU=__F;<h?
2lateFKJK^Ee[F;=5
6dUUHSS;^6W_HW
5ionshipCKPW=[aX<=i1
csHSPUZZCc@O4?
3ease[[]YVE_AqD;g
7dTZY[d4;<d3@s
7sFQJY=JgY?Z_;
4vantSKVI>F>E]IG8
3iableGJLT<_iX9Bgf
4gionGIHL[e^aD=Z9
2mainQUMU^8XE;FCK
6ingDJHN=ISD=>]_
6sBQKWCb>H:=g8
3emberRVV[W[<@[Y<A
3inded[UYVcBBYfiV^
7rGTXVAUd==EG9
6sKQLU<>=J@e@5
4x^ZKKr><ErG>f
3oteVSTL]=GYY@;k
4veAFEG>lsK5hn>
6dDJFRMi^J==Y;
2ntMXUX?V^@Bgk4
2pFJMS@aZQ?;hG
3eatFTSX8^iTDbp]
3laceGTMVB[^Q=EhE
7mentGKRSBGXGBG_?
7sEKNV?acQ;Wf9
4iedDNUNCf_]CKDB
4yTIFDgYdBT>==
3oVSVXJFKFDVjb
4rtKUYJ771>@e:m
6edTRKGAIDEDL4?
8lyDRRXD_fKCDg@
7rEMKS<eaG?Ag?
6ingEMSWXVSH@>eA
6sGTSW@S]^>Ya>
4stVRIV[8?G^bSf
3resentIHLF?9_EAE:Y
3ublicanFTVYDXGNMHjZ
2questXVHIg7;b]]Ge
7sYWJTfWV[f]9@
4ireHMKKD?mFFSmg
7dTIWH?fZMBHCZ
7sBFIQ6@qb66gE
2scueXTXUFd;]fC;g
3earch[]aT8=8;l?>n
4rveXXRWeA5Fn:Yi
4tGMRT@XQV<LE[
3ilienceESTW>Qa><@eW
4stSVTVR>]XHJaH
6anceGSTU?kGWEaGW
3olveFHIHGY__:6Ua
4urceWSWKZ@EDbHXm
8sVW[[:DHB7YWo
3pectBDGG<jh_7=i;
4ondHUSTFaRJBX<@
7ingFKJKH]cQCCX@
6seMHUR8dZYF;hM
8 toXKUI8_^Y[:aY
7ibilityJSVV9XkU[[lV
9leSUYXJA:@YCde
b forHTUW<a<FAI_V
3tECEENb_H[7GH
4 inHGHG@VfUEGQ?
5ofFKHRBdDKC<fj
3ultJRULaXcciAiG
6sHXXW^<J_N79V
2tailFMLR>>TX??EM
3urnRSSPYB6V^XGf
6ingGJLT;fWT>BV>
6sFQIX<_HG;;h8
3weet]WSTX>GEph>i
2vealTVJVddi]d]a:
6edGKUW=Ge]5JE6
6sGRWWNdiW>9]>
4nueWUVPXdRG^cb:
4rseFTV[FdRU?]k9
3iewXY]W>>;UeZ>o
6sUXM]a]XG_F[d
3olutionFRTXB[JGGBj?
2wardULJIZW;H_Wba
6sXSKK_VD^d^<X
1ichDJFYGdAG:2[]
4ardEHIQ9dcG<U>4
2d ofIKLICaB]B<;:
3eIIYW;H>Z>F^W
3iculousDKJQHb_Z?;k<
2ghtIHGW@H7Kk4I;
5 nowEIEQg@]cT5g9
6toLHGGCYeYGEXG
5sCIUXDjZA=:q7
2hannaUIDDeZneehJe
2ngTINF;78^F=@>
2otersERQVEd^VWCg>
2pB>>?<jud9dg-
3 ursulaECCBHclbGAa:
2seSWUX?BE@GaAA
3kQUSX;9hCYH^<
4sDKWU;@_F:Ad^
2verDTSX7m=^?Fh<
1mdFJJI>eaZCHD;
1nSIKEaUD=J_@X
1oadUWYYA]=XV]dW
4mapUWTMD?RC:W_a
3rEFDFFIncB@^2
2bloxWVJSgInXhhf]
3otsFTQXBagGFFd;
2ckQTKT?<XD=X_i
2i]WSTlZARnYCX
2leVVVK:EcDjeBb
4 inJQTR;?aY;RVh
4sGUJSWdeSa@_2
3lingGKHSEd=W;Egf
4sBRQZ>c^V6aoF
2manticEHGH?[eD>?D8
2omZWYJo_>>fHBg
2seEKKT;aE[:BgC
2undSS[TD;3Hi?F[
5upYVNQ]WJS[X>f
3terTMOKU8IJWH7h
4ineVKWVE?5BGA9<
2wFHRK8FKH<Gi=
1rEIIH>c8[8UAY
1tDG>VY^=G>?cU
2 wsjFQLVG=ACCARI
1ubyQHEFIba]@HWD
2deFIIHGYE[BBAL
2inedFJJN?cd]CZe9
4ingFJIKA_@X?<J:
2leAMQY4gkE6bt@
4sBLSZ=imR:;u8
3ingDJIUAW^EAAc3
2nDHTX69cC5;aZ
3 aBSXY9AbY3FIT
3ningZYIJdLDKjf5p
3sEFJI6djB6E]D
2shXTTQb9ADXS:g
3siaBSU[>q]Z<:s0
6nBLKZ<ffM@Ar2
3tHVSZ<^ZE;Vh:
0sSFMH37^[eb9]
1aas[YSTb6=LaH2p
2biXMMLf:4>]H[^
2d=>>@;i~f/[C+
3 toFIIJIXaZDHZ@
2feGCCLRDAb3XE?
4tyJVSZX_V?BN9.
2idFEUX;]8GRDm8
4 itDHGH>hXT=D^3
2keESMWCgYI@Bg@
2laryGKMS=hdV<8bG
3e][GGuB88o>4m
4s[ZUJh8?]gC8h
2meEBDDGmkGF:]e
4 tickerDEFF<dh@:YC@
7meMVTXJ;]I<_eC
2nTTVVFV]DXciR
3gFGOH;_ea;^a;
2tDIFIb@B[68?=
3urday[WMHZA=<n?4l
2uceYUWIc=YDbY=e
3diFHHHF^TJUCY;
2veGHGW9bZdW:jH
4dSWVWRf>E@@em
4sDMLT@_]N9CgE
3ingGSVYJeB]CEdW
2wGDEFK8qd>=a<
3 aISTX>UJa>_j=
2yGMD[IW=PCai;
3 thatHRUVNa<HAGgb
3ingGGFTEgdW@Mi9
3sCNT[6e[F5:mR
4 itJIKIDaJa]X@>
1calaFVVZ=ZaDBVe3
5bleWVUWG[CSe^CM
4eZVJEmN@V_@0l
5sGHKI>EOA<QgG
4ingVUTT]:VC@b<d
3mXUFJ[VBIRg=G
3redCHGU7Dfe4HN5
4yLUKXUadJIbb;
2eneFTUXLWNRB>pG
5sLJUME<DJ>D:9
2heduleFTVY7bkH=bF;
7ingGKTSGeZWE;bn
4meGKKM@cbX]Bd@
3oolFESQ2i(_8Fg<
6sHRTWAhXVSZ]6
2iHMQUEYYFATeF
3enceMLSH=HDFZi4Z
7 fictionDJHPAYbD=PfC
5tificHTWVaaB=QDZa
7stsGYZ^?gEK??h5
2oreWUWVU[:F]ZAF
2ratchWUJRFWPZbAEY
3eamDLHS?e_V<Tb8
4enJTSW9fhWb^j7
6shotsEHLI8JaB:<f9
3iptJURW]BC[>^hb
3ollXTHHkD;TdC7h
1eaFGLJAcaZDAh8
3mlessGSSV;dWLFXdX
3rchV^T_fF8;H0Eb
6esYUTSJ@;CEF?g
6ingJIGIXVYIED^j
3sonJEFEd>:]A3fc
6 0PJJHb:;DX7Kl
3tYXSSlE7Ek=6k
4sGKVW?eMU@?I>
2condEUYW>cmVJdC:
6sPVIUJ]f8<fV6
3retQTTPaBZGd>7B
3tionXRFFlg<XgTGU
4orUQ[I^]MF[FHX
3ureZ[VY]HW@j<<i
5itiesKSXH@;M]ED@^
7ySZ_[9?[T>Ff=
2eFJBTT[-EBZ<B
3 aDKFXEKb?9^_=
4howXUMVVhYCI[BA
4ifFGMK<_d_6KhH
5tYYRXfE=D]b?d
4myPY]XUA?DDdFg
4thatBFFGEjWF8b_;
6eAFGI:WgW9XpR
6isIKMSDUA==Dc9
4whatZYLMRB_VkF>_
4youWVGEp>_FfaCd
3dSTSMG<?F<CYh
4camplive]YWRi>=Hj_:e
3ingJEGDCa@ZFW8A
3king^]VUp69<n8>j
3mEFKIBdhJWCiD
4 toUHTHa@XPcVX:
4s@EEI8QsA6Ev2
5 likeDGGGAdkB>Ta3
3nFJE]8bb;gBim
4 inFKIKaZrFB]W<
3sUWXZC>>GDU^[
2lectVVQI]Zfa]Y@J
6ed]WUIl:>Dof9h
3fZZLZY1eGg^c7
3lU^WYZ;_J>kVt
4ingWUFDbV8Dba>T
2nateGTSXAREHIKb>
3d[XDEkDBZgt0W
4 aVWVUTW7@DJ6e
6llJMJJ>;EJZ@I?
5meLIFG:YeQ;cBZ
5usFERGE>_B@[VI
5youWQJJhJ:[keUA
4ingKEFG<GIVB?]Y
4sFJHI=dZC:IbX
3iorHT[UJeiNEZVL
3seGJGTJhaXHWiC
5 ofVVRUjbLI^Daj
4itiveEIIVEWTEUG_6
3tQGGBacl^[jD:
4enceEWU]@h]Z@Cm5
8dESSX>fFI>Al8
2parateGROUBc@UO<d<
3temberQVWXGE9AA<ae
2quenceZWUKeC=Im[?V
2renaEHHGBbb[?KM6
3ies^]XLX@8>vW-W
4ousQTWXAC[AClEa
7lyGEDEFf_YE2Q@
3veFVWWaZ<XI^Ug
5dWKMG_IZ?JV:a
5rDILR:EjTB[dc
4iceHTIK9S6GBVFI
7sKLWS6<d^VIIg
5ngEINJGE^K<E[Z
2ssionWSUDaX>SdH/<
2tMIHUZ?k]TYhf
3 upXJHUZHEECZS^
3sHRTV:[bL^Zc@
3tingIILQC@hSIVB<
7sJGHE[Z_^GZ7P
4leFKQS@bdU?=AE
3upXUWPfAAJWL<_
2veralHVNURKgAB^dE
2xFWV^?ZGDZ6n;
3ualBTRZFaeTEEg3
6lyELKT?]e]>I_;
3yHHGEbdd_S_W2
1fULMFgDFB_a8@
2fEGFH@GdVEI^G
1hameDFFE7]pJ=E^8
3peKYTW<=HBD_df
5dGLPT9SREYAY9
5sDLJVB[bI:^h=
3reZ]WSl>3@YIXc
5 theULPI[ZM_ch]C
8isIJJHC;=@R]gl
6yourMRJHfPaCC>Em
5dVU[KD:HSij9k
5sZYKJd]bJjJ>?
4ingWTXUFGFdY?Ac
2eFCFD:6Zkbe]3
3 has]XXSg67Gl[Jd
4isVIJBDJ]cm_E:
4wasEGDG<C]W<Fe6
3etVTPLed[IdZY5
5sZ[SVi@HAgL:c
3sFTVV>aDJAYh8
2iftGHKK=CgTFBX8
5ingDQSVCWZC8@ie
3pVUSRVY>ZEKZK
4pedVSKFY@WXTC9e
5ingOJSRE:C^E=a>
3tBCEB9aed8eF5
2ockingELKT@_eW?Fe:
3otSWYXAJ^@W]oc
5ingHQLUbYHYA[a=
3p^]VKs7.8q5:n
4ifyYTRIe=?EZD9j
4pingVKTGaACXCC??
3rtTURWIZZf[C^;
3tGHMT=JCDZTp_
3uldHIDTD[uVD:qf
6 beHIJJj]kZd:a5
7haveJRRVXcea=G_:
7iYZZZg;BZ_kii
7justDIHJDcZG<=X>
7notHHKI_ee?>^VD
6erFFDDEceb;6ZY
6n'tBIIUEeoB9<h6
4tSEHE_DLF[WC:
5 outVIQGcCWBJfEa
5outFGJG=@C;@CpS
8 toBGIG7eHU88lC
3wXXLImIEH]BW8
4edXSZWYZ<EfV7a
4ingUQKH[FT^CMA2
4nLIKKD=T@9S@_
4sGSPW<]b^;>db
2utBFGS8be>4ag3
4downDJIM<fgYJXi9
1ickCEFJ?Ukd@NhV
2deFKUV;]TG?BlB
2ghDHHH9?iD=UgC
3nXWPIGd^Z_<^g
4 upYYVIs92=sF4j
4alGNIW:BAX1USV
6sHMRW?CXE:Gfc
4edTUYTA>D@aDXF
4ificantELPWB>[R:Vj_
5ngFHHG?_^IA;[b
4sCSQTAaFTIWR_
2lenceGQJVZdeGMWO2
5tCFGF:ljY9>d>
3iconQVVXVc<@ZU^d
7 valleySVUWYa@@_ZIc
3lyGSQXAgmGBab;
3osEIVT<<a@EbcZ
3verVVTT_<4BfCHS
2milarEDGF9bdT7ChK
3pleS^ZbJ>[=UZeo
6stYYRT[4Y=ec5f
5yVRSN;c^Hf];9
3ultaneouslyDIIK7cYZ;;e]
2nceFCWIA^_c?>ji
5 0ETTZ8WhL5Qj<
6iXUYU_EKEaHDb
6theFTKU@BCHGcD9
3gaporeSFUFZYBEW?G>
4erHIGHFbi^F[X4
4leEFFI=FpGF3f3
2rSHGH7BAFWWYb
3iGIHI;cjaCBg@
4usHIIGGab[DKB:
2sterHHWG?d7WWEdD
6sXINIGE;G]@Oa
2tCILS===@4>E1
3eYaWWV8ACbCZj
4sXWMThB^Gkd8n
3tingQJRIBB>b]=c[
3uationJFFKVnH_GZY;
2xFJLQabDU8AZ4
2zeHEHB^AmYF=0l
1killVUMKbBgX^We=
5sW[]YXh;^ee^C
3nYT[LDT5Xdc2l
3p[T[Pm;4AmF<p
2yTVRVD>W<>W7b
3peYWSLhC=XSK6d
1lackVUTOEHAE?_TI
3mTLJKD6C@SR_g
4sCLJTSBgT?Gb1
2eepWQDFYZ]@??A7
5ingCFFE<kdZ=@K3
2ideFVTY@fbUFVf6
5sFTXX9_FWH^Y<
2owISLTDgZ@YR7:
2utCHIL>hZG<A]4
1mallWZ^Rd75CjHWm
5est[ZUMi;9VlX?j
3rtZaZ^d;f:ag^Y
5erFUV]<ZDG9Dd;
2ileEFFH7W_E?;]I
3thCKKTBc^W9@lK
2okeHPTV]9IA@@eD
4ingEQQX>7qR?Wl5
3othHIGGF?^B]Uj=
1napXTVIZ>4Rbb3Z
4chat[W]Vf7H9p@9m
2owDIUVBVbI@<k<
1oF@S@:A^gDak^
2 excitedIGIE<F?c?aiM
3farVVWTE=?@^D:[
3goodWUYUEA:EfPGb
3happyEIGMJhUA7BFX
3i]X[VZ7/UhE3@
4fSRQU^<:H@Zfd
3manyDFJI>diR;@gU
4uchBBED9e;D8Ik:
3proudGIGI6;^a=_mZ
3sadCECE?kpX7aH:
4orryKHVGFTDZD_7I
3thatXZQUmEVYjQA9
5eNVUVF>A@@ZAd
3weLLTT]ABA[_AD
3youZYXXaFC@mY<l
2cialRVLWJW?]Zbl]
6 mediaWVTPXQ9V_k<g
4etyELVWXYh@E@Yf
2ftwareY]UVg<5=e:7h
2lYURTZRYHacY^
3ana[UQF[?H;lZ=o
3dTIQJ<DXB^C]V
4iersEIILGYdSA?a:
3idTSKH=d@Z_V>j
5arityEJJUM[XUGBcH
3utionUWWXaA_AA9B_
8sUVYV@]AGYFg>
3veIWSY5CAFICch
4ingVYUYfI;YjZUj
2meKJYXDBl=j;[d
4 ofUXQT_boce=X6
5peopleTPIGdAc@FIZS
4bodyCHFL<ib_<>c1
4howJLJJeZGYK<_<
4oneFIES:asHW=E<
7 elseRWV[AWY@YYb^
8toXUTVaVCQecDC
8whoGTXU<cDWA<Z=
4thingLFWP:?Jfg=]W
9 elseEHJG?@cZ7=_Y
athatEPRVHbjT9?cd
ayouDQWX8[cX:Ce?
5imesKSKXEm7GZTb2
4whereVJQGS<Y]m^?E
2nJKMJMjeLMCaH
3gA?;=UxrkBwo;
4 isHNLUAYmFBES?
4sNTCIbREFgFe5
3icXRDBZcfWk]]A
3yDPKW<IZJ<EdS
2onTJTKG?lCZf9g
4 asGLST?UZWEX<]
3ooGHGHEfX[=db7
2rryD@E>YCjX3Y62
5 aboutHJIIFXYGH@HI
6forHGGD<gab>Z<7
6toJITK:GcL<X^B
3tILNK:h^ZVD]@
4edFJLIF]MYADYF
2undSGBEjS^G_>W3
5sADED4gx^0dg@
6 likeDHGG5]ka4gQ6
3rceT[WX?5WE?C7d
6sFSVX?HZTA<mb
3thHEFD<_fF2BGY
1paceKTTWaUiCKB][
5sHRTY<aSXIHn?
5xIKKJDUjJ;^H;
3inLQYSVJ8;_@Dg
3mYUIIb=]=cHEj
3nishBIJQ7iI^4@GS
3reJIJGXa;AS>7?
2eakGLWMA_c^HTe5
5ingTKPFGZ5ULf8[
5sSHXJD^GXZ?:?
3cialIFKEBU8@K=b9
5ficCKIG7qM[::^?
3echBFHZ3X_@-K?[
4dFXWY?eiZ8P?d
3ndLNSV;@jRG:aa
5ingYWXTTC4@aZ=g
4tCK[[3C;R1Jde
2inningCIHL<caM=;^7
3ritDFMEITcZ=[N;
2oilersDIHH9c]L:EV=
3kenHGSITCVDH@J6
3nsorXSVEg=:Geb4e
7edZVZUB=GAmf?f
7ingZRQGbW8YcS=b
7sZTYESG<YfA=k
8hip[PYF_U;XdB@e
3rtsQVWZDC<HCSd_
3tXSEHe]kGiZF;
4ifyERRU:A>@2]FT
2readKMRJC>[ECaea
3ingXWTKt=5<g?7f
5tBLSW9mp^>;s8
1qlVV]]d9=>]<Sf
2uareFNRU@FK@?AA?
1tablecoinTXKRS?;@=c9Q
3ckZ[TWSH?Yjf<?
3ffMNVG:R@ZQ^?L
3geRJGH@ASLBUAH
3keLMXT>eVWUeW?
4ingUWLTbCQHf_EW
3ndTVEIdaxSZ=V1
5ardCHKV4WeJ=:l@
5ingUIGG[S^GZ7G8
5sFIHL9[aG9E8H
3rTTHEL_c>mE63
4bucksWLQFIdCUaH5@
4sUTQXMX@XUf]i
4tRWUR=3FA3h;W
5 aFMLI@eVL?Aib
6toDIKHI?]F;@_W
6withEEEC4JDd<I=A
5ed[]XXSCaIosdD
5ingWT]QbBZAXX?f
8 toTGIEGaE?aB>Y
5sHJGQ5dk=C=^d
5up[ab_a13Tj@9z
7s_]ZYi8:<QD2m
3teFHLUFIZ[OIT=
5 ofTJSIAFaXGd8J
5mentBCHCBnei>CZ6
5sFUMUE]]JdReI
4icNXUYWLBECS;B
5onFHGH>hcbCDg>
5sticsWWQWdZIDeNWF
4usIVWYIBeFa]T3
3yPVIXBadabVbc
4 tunedVVWK_H=[U_?j
4edDHIHBjDF?<57
4ingFSXW;YICG<]Y
2eamKWVX<;YD[C^8
3pKKTU>Dk><^?_
4sIKLWA?bTBU[e
3veDKRX:bZC::]B
2ickEGGH5gb[6Gg:
3llBAKG6Q>F?b91
5 aGGJG<gCT?Da7
6haveMSLVC^iF7]a^
2ockWVPRD^<C9WYh
5sVXLVDLkFKk7L
3leDLRT>W?F<_f?
3odGPWV@_:U?I]^
3pCFCIDal_del6
4pedIQLWYFYAQXM<
3rageXXTUb=YEdI?e
4eNUQMfC0X@:>f
5sEHRIA]YMAGJ@
4iesHWXY]6Y?=EeU
4mSRHH^UDA[G4d
4yZYGSRD6DcF5]
2raightFISUJYiGBXiT
4ngerEJKM>]fG<Xf<
4tegicGJNP>dg^[>mI
8esLUWWUEFF]?^B
7yKZXZ>GaIHV<a
3eam^XIEj29?mL3r
6ingZXOGn>3AdF0f
6sYQQEg;?Y^e9h
4etHTVW]]h>7X?]
6sBSRZ=fETCBj9
4ngthFIFRCf^d>>fg
4ssWWJLg;<Bb>[I
6edEGFJ;fS_<CfG
3ingFKTS<^bG;]A6
4pKSTU>ZLI7B]g
5eZTVT[BJW^FAf
3ongUSWG?^H^@<0=
6estZVLIl;=:_@=i
3uctureYXRTmC6CZ?:g
9dLSNWXcfF[P:7
4ggleLKHSeIe?X;<@
7ingLRVQKcC@RA5>
2uckIHDEIdabH=]>
3dentVL[V5:JEFWbE
7sGJWVCX5gGGb<
4iesGVW]7WXNAAoE
5oFILH?>bS??B7
4yUT^YBBBTLa<^
5ingYQXGeU7IcDAf
3ffEJIX^@[J9_k=
3pidCQPXCebDAGi@
2yleHYNZT=?LhhF5
1ubXWIMg?=>fDdb
3jectHQUU:HlHCVaW
3mitVSIG^@F]ac=<
3scribeegTZx/+@}j=~
9 to][JSm40Zke;v
9rs_]GEq9>Hwj5f
2ccessVKRV8@4^UZ6i
7fulZ]UWe@@Ync5i
alyZV[GM=<@iG-h
3hCBEDEkddAbY2
4 aFCBBEbibYbD6
3kLUKXUZFDXB<?
4sFDCABnpgVec,
2ddenlyIQUXYZLVCKgX
2eFKJJ=b^E@?;6
2fferingGHGGG_^WF>bA
2ggest@JIX:SkW3]G5
7ionsGGUH>W^Z:HEW
2iVNYH><KWHd=^
3cideFQQW=b^W?Ck7
3tFGKF@[b]HEG8
2mmerXIWJ<>5F]HRf
4itZRSEaB>YUV4Y
2nTSXM[H3cW:>a
3dayWIRA_VAYb:7c
2perIS]ZI2abe^hE
5 bowlGNWZ=Ub@8[gH
5chain[XPIm?<EhX7i
3plyXTTRFA2EA<@i
4ortPLYGR_=Y>f@V
7 forXTWJea4IfAC=
8theWTKLiR@E@Q:^
7edIIWJ>CZJUaM[
8rsFHEH6J?K6<=H
7ingXQJE9EI]cM@W
7sXMXJ[b^Bmh=n
5seESSWAcHK?DB;
7dFKSKDS<d8:?a
8 toFKRJTC:d8@9V
3remeFLNTFSKEFD]S
7 courtFMMUFYWDAEZ?
2reEGGGDekE?<lh
4 thatKJHHV]gCZCgX
3geryIUQXAeBGGDb5
3priseHQTK@[ZXE_F>
8dFETF=feY8YK9
3veillanceIRVY<JbXEa_5
5yVVYSG?;FW<<[
4iveUUTWX[9EA^[6
2spectBSMY<caJ:;g7
1wearEHGJ>Ap[:7l4
3etTVKXdbF>WagE
2itchRHEEAd_aX>=@
6ingUMJLjbYIh?HG
1yncEKLN;>cTAJb>
2riaFHHT?YUG>I@<
2stemGXWZF]h]Ocbg
6sGMVXIaG[UDAe
0tMGSGEcUGZc]5
1abVUKI^DHVc_:]
3leIHQJRY@acUZ=
2gMJHHQNfB<UI;
3sEIHHAWg<DTcL
2keIKDUZaW]A9wk
4 aXSGEgHYgk^?f
5careWRNIg=aJga@B
5itETRY?XeD9Fc<
5theWTJQb<TDac8X
4awaysYQVHeC8JkT;[
4nXRVK@<U[a]@Y
4sYXYIq9,Xr6Gi
3ingGQVK>_na9_<e
2lentHLLVYVYJDFbA
6ed]ZGHn@<ShF@e
3kXKFFW=9GibYp
4 aboutTSVOhW=ZefYh
5toKIEH@Ej^X7hT
4ingSQHL^chlphVc
7 aboutKTKXDd[hbZ]a
8toVUPJhfAEhHC=
4sVXXTGQ>Zc?B[
2pXVHIgEBRj^?U
2rgetPIKJAAHU>I<:
2skZXYRgCSFcQTW
4sVSGIo9k9Ue9i
3teMNVJB@VDBS=k
2ughtNVW[>L<V@ZAC
2xESLY:Z[SAJj;
3esBLKV9gdS9FsC
2ylorHPQV@aWV=Xi7
1bhAEED<arK47H6
1eaXISGHY=P]JZe
3chVVXVeZEGF_Gj
5erHQNT:dVB?YgX
7sJTRWC^c@LFrH
5ingZUVJ=?C_n[:S
3mVVVE;8C^dL9]
4 forGFFE<YA[G<g[
5willDJIKCCSW<W>_
4s[[WLd939oA-l
3rDIKN@^[aF?g7
2chWZWX^::HJST=
4nicalYZWZeKTGfY[B
5ologiesGPSR;DeB8@^D
9yVYWTWA[^iW@c
2ensRWWZ;gK>a>jR
2legramVXSWZVNJ7^cF
3lCHLU6ZjTD>n:
4 meHNKXCGdU?eZ:
5usIKWJ^EXTY_^V
5youTJHIAHfGaBX[
4ingDHVV?^>W<8jX
4sITMYYW^@WEYB
2mplateRTSTe5HD_DV[
8s]YQQkI=IlD7[
2nQHXEE?a_]G@W
3nisFKLLHKbT@EKC
3sorflowZVUKS>?VfT6h
2rmTTXUYg?XGI==
4inalBQUW>UHY=:^3
4sGUUYYj^CDEc:
3ribleLJJK7aAGgfa:
5fyingKIFF;dW]<[A:
4orJTKVZc^TaXg=
6ismGTSWDcAJFG]]
8tBMKVCZk^=8j:
9sETSZWW]AHAiA
2slaCUT]:alL;>n3
3tJJUJ;=pC?=_[
4ed[VSMh[JWhUG>
4ingRUVZ>6NWAeJR
4sWJGJ8AD;5VpB
2xtIMU]Ig>E->CW
1fBGEH<eWD9=<5
1g[TPQlVa^ebZ=
1hanEFLXChUUkDkd
4 0EMNSBi=[;<dC
5theHHFJ9c][C:g^
5youYSQTbIWE]b?d
4kE>D<>ZP[Fa?G
5 youG@Q>CXBcAW;B
5fulFKVS=^FW;Bb@
5sI@C;G]W[D<+>
6 aVIIHdYW^a;4<
7forD@E@.A]c7=[/
7toQSQSDXZB=c2H
5youDEGF9bZY7C?9
3tGFIRNa<<[ejA
4 aHGGHEad]>heF
6llFQNUA]_D=Bf_
6ndGKIL;ZaEETg<
6reKHGHZ8[@C^ga
5canUNWFD>:BR@Wg
5heGSOV<cDUV@dC
5iLJXI;D:;^R3T
6'mVVYY73EXHZgr
7veSWYYXI@SaDHa
6fDJKQ5gFF7Hc;
6sEJJT=VP@7Zhk
6tGIJY@_@W:BcU
5justIKQK8GeR?>_E
5makesUVYWVIKEUIZb
6yEGKH>c]@;Ed;
5notHQKQc_Z^E]YF
5oneGGGG@gIWC>_A
6urEPXY]CHC?FH?
5peopleWTJUc>ASbLG=
5sheEJIKWcSI<Ia@
7itFHGFBbYCBXHF
5theHLII>ab]IZhc
8reRUVZLX?]CX[]
8yCIHU8hg_6UG5
7isFGEI6_gZFEki
5wasEKKV=cI<T;TX
6eEHLUFAl]7dkc
6hatULTID_HZf[I?
7enXTWROTSYd>:_
7yXWTXVBGBfXfb
6illHKLT>GDS=LdC
6ouldIKJGVYiFZia9
5youTYUYK7:RbXCA
4sFDEB4eI^5=e.
2eIHGLhV0d@Qc=
3 0KRWT@J9V62Gc
5thIHFJ<]CE9A8K
4accountDIIKBH_^>[FT
5iNQJFa^WHDhi]
5nswerGSPZSeWK=?a<
5ppWWWGn:B<_2>b
4backDQMW>dgH8=j:
5eginningFJJJBYEQ:Di=
6stQJKEa?:_crg/
5igZXMT@;FEk]3_
7gestKTSX<Cd__P?U
5ookHJHG^QUWU=FE
5usinessESUKA^hHBFc]
4caseGLJPGbDIUDY7
5odeHKJKBb[^@FE9
6mments[WHKeYT]nI<:
6nversationEMQS=DUE9Vi<
6untryHGIGVbYQDWES
4darkXOQKVEFVbX=B
6taXWWRm@aCXa>]
6yMUSU^bibkai@
5eathWTLK[JMMJa?:
6signGLHNYQBaT=X6
5ifferenceITTXFIgTWAb[
4endHMVT5G^h9FrG
6tireHEHD@FdGIW_c
5psteinEUUYAeTDCCjB
4factHGIF;DB_HUJH
5inalWVIE?7>]UY=a
6rstSHEGaddbg9rZ
5rontIJJS9b9P=GC<
5uckHIHG=[kCTeF1
6llW[SH@J1ase>o
6tureTXMYFZ=bHg8=
4gameHHFK9[a]]XK[
6zaSSTQK]ZXVXBf
5oodGTRTFdd]Eabc
6vernmentEIHKBbZYF=d@
5reatHKII?:>>CS>h
9estFGGHAb]RY>t[
5uyUILF]]9Tb_Hk
4headEKPTDb^JEEZC
6llCJLW<b=A6<i@
4impactLWIUSgEVUHi;
5ndustryXSQKgB<[_^AT
6ternetSPFG=Lb=:]iC
5ssueFLLJC_VYFZ@=
4jobKTVQRa4]_aG^
4lastJIJK@E=_?V?<
6testRJNK:_BC;TBY
5eftEHHL5ejV8?Y=
5inkDGED;kBh=haJ
6stCIKL6>hZ:<T<
5ongJKIFFU_GXU7a
4mainIIKL@]9TA]:]
5enFMMS>dYRBFdB
5iddleLIRQCU7cA?LW
5omentXUIFAbD?dd9G
6neyVUTQXA@>TW:M
6onXULPh=EDe]<^
6reVKLH][h>TGFV
6stGJGR3We[8b_^
4needFKKS>ZKY@>a=
6wRSZ[A:T9[0Vi
7sFGHE;bAdCBEU
6xtRKKEAFm[JjEb
5ightGHGIF_CL>@e9
5umberGIWTUdfZ<Ga4
4officeGITT>95J6;;f
5ldUJTGk@[KfW6^
5neWTYU>:5A^b9X
7sWRMJj=DVbTZ<
6lyXVHGid4:Z[8U
5riginalFJHK;<pX7AEZ
5therYU[UcEFLneZ@
4pastGVW[8W][aEg5
6thZVKNdX^XaX>V
5eopleEFML<_7@?^^B
6rfectPVWW_Y8QE>eC
7son[X[XB8_Clb<d
5honeSRSL>=A_]hBY
5ointFQVUG^]WJUg>
6werNLTJWE]WF]Ck
5roblemHKKN?bbOA>[V
7cessGKIKFDnRVIn1
4questionDPRTJZ^G@ZiE
4realTTWVEJA@Zd_0
6stSMRF]gCSa><e
7ultIVVW]]AFba[C
asIKIJCEXT?F[g
5ightXRUK]G;GhD=Y
5oadELUX>eYF@Zh=
6omWNWQAHTIBUC?
4sameIIUV9SgbJSu>
5econdUXLJBa[AcGb_
6rviceFKLIRdC_B^]V
5ongSKGD_MD[^=BE
5toryFJIO9cjK:X^Z
5ystemFJRU>djU>@d@
4teamSTUVA=QB[Aaa
5hingCJHS>afV<BjC
5ickerXUUW]E:>XUHh
6meFGRU:DWdXbc<
5opHUHW?@hA9?fe
5ruthTUMUkUY@h8JZ
4u.sFTHMHgiX_<m@
5kHJIM^eVcVh4S
5nitedETRY=LaGH>cC
5sUVKZLi>H_C]7
6erDNRVA]bSESeY
4veryFMKR?;bF=c_?
5ideoHEEG=Z]bX@]6
4wayIEGE@Are_YUE
5ebZXKQq37As]5k
6ekEFLIAfWY>^[<
8endGHGHDe^Z<D;e
6stHJIKU^_WD@KB
5hiteXUTRoE>[kTVc
6oleIFXFOZWb[WCe
5omenIQIPWc_DR>g;
6rdDKKW9f@L5fq0
7kKJJGcXeeDA]^
7ldGVRX=Tfa<bqA
7stEGQKAJbGAKj6
5rongJSKWBeAYWa@4
4yearUIYFBc_HGh4H
3irHXJ[[g[Aa;^f
5 ownTIFF=e[Yh8Mb
3mJVT[B_dFAimm
4 allGJKJJQ]S@VCb
6ndUURUI<<@XX8Z
5forVMHHcCcZ6AH6
5inGJKU<]dG;^fB
5toIRKH^XeCKZZB
4selvesTWKU___?Ja_4
3nFEGJH_daDge:
4 iYKGG^A?CmY:A
5theyHKJQUcdX?Da;
5youJJJI;R<X9X=@
3reBAAB>dyJHGZg
5 aHIJFVhY_WUU?
7nyHGGDDa]TB;WX
7reSS[WBZ[UgU?h
6isVWJTYTdF^W>k
6wasKUUVRZ>DVX]=
5sistanceGMQW?Gc]9VZB
3seHRCZBTq@=GWk
5 areHJKV7ada6?ld
6peopleFJKJGdbF?G]A
3yGQLWC^^Hd?G:
4 areLUZR^AZZH]<c
5doHVZYMa@BBDc>
7n'tGRQWCFcX8HDI
5haveGRJQ@JaJVHl@
5justGHFHBdbGAR@B
5needCKSW>]ZD4Bef
5wantFRQU?YgG=Cdh
6ereJMSU<BSDTYGY
6illJRJUEVY@9>>>
4'llGIGJJadYBXa5
5reEXV^=8iD>Z[a
5veJMTRC@Db[Abf
4reDQMUGIeZ?;gB
2ingGERI?b^UBAk8
5 isFIHI=d^_C[f=
6thatHTRXFH=IDFha
5sKTKL?Rw_-^e^
6 areIJIFDMiJ;FSg
7thatFIUKKZiV?>_@
8oXUIGkaZA/bCT
4kNVDUgfn@aIEE
5 aboutJRITcGf@CaZ?
6iUSVMWCV>_T?U
7tJKEHKadaFc[+
6ofKXQVUTn?9Dde
6thatIWTY@Kb@DJb8
8eFNLTC[VIBSe?
8isKIQLAe>>?>5E
6youUUUZMZAE<@C?
5ingHGCD[bg;EBA=
8 aboutJHGDb@c]bWRA
9ofWTKJ_BB@YVGd
5sEHQS?SVW<Wh;
3rdIPUV2DlCB]fD
3sRMSIGV@FbbCF
4 aIIQSYDZ::Y==
6ndHIIP>B_H@_d@
5couldHTSXDWDYBIW8
5forFGGI=i[D<]6a
5gameHHHM;<mc?UV=
6ifhistoryFJHM<TeW<WD?
6uyANKX:im]:Or.
5hasGGJEUZEVWBKB
5imageSSSU5VCY?Yb]
6nCFGK9WTG67rW
6sJVYZ9Z]EGjn]
7n'tGJLI;eMG>a_B
7sueGJHJJZcWGFIY
5linkHLSL=H_]=W;T
5manFHHI@bCD@CJT
6onthXVJSdG;ZfaZe
7rningQQUGY55i7[Xg
5onGITJ7V=L:D?@
7eGJINA<:CB7D>
6utSXVYWDPTc]^b
5postZYQScKaYgQBc
5shitFIGGZXdX@WX,
6ongCJHY;qf>=]K9
5threadITRWMBBA=<U9
6imeXWRJK>LFfH;U
6oXXIUiA=_n;K=
5videoMRBF?d1ha8lT
5wasYWWZ[aZ[AY[[
7yEPMU=_gS;Gc;
6eek[]ZTn86AdZIl
9endVSTKW^;QWEkV
6ithHKJIcFcGIGaF
6ouldHHHGChiD?X[8
5yearXVSHdW7ad^Qc
2oIGGETaWG?>?9
3masHGGF@[[]@dl>
3seEFDGDGnA>Jo6
5 whoNLKT_XX_:HdX
3ughBDCD7bb]7>e.
6tGHVV:dHJ?JX;
7 iWQWJXE6EYE9F
9tHRIVRfFFE?[=
7sMIKRAcf>@B:Y
8 onGIIL6Gj]8F<@
4sandsKIKK:AF^AfSg
2readESLZB=bE5;VT
5tKWVZD_b^_Pa9
6sKSHRAdjEZ^ZW
4eXWWOY7b[n[4d
3illedHGNCAb7^=E]^
3oughQIMHZW_]Sca8
7 aWURS_>R@?KXe
8theEPTY4d]T9?l:
7outIFIGIDaB@^Ze
2umbsTSJLYF;E_@He
6 upUQII;A;YYAEg
3rsdayZVIFi:?Hp^:c
1ickerLIEESZiNFX7q
5tWLJIjG:UcAJC
6s[YJDm98AoU1m
2gerIHDF;bhETAl=
2lDDHGAfk]F[Z6
3lGPTK5CjF[BVu
2meGS[[K>_D=_W?
4 andIKUT=EZE:EZa
5forIFGDHok:X@7:
5iGHUQ4dfB[@7B
6nJSMXWX9[B?d5
6sGJIN<eV@:XZC
5toJFEDd^bddfWh
5withXWY[hEFBD^6D
5youFKJRAZUT<HfA
4lineIKJHB>]S<A5b
4sCCGGDbeZ;]i?
3ingEJQS<D_U;K^@
2nderYVVWb@AMZL@g
3yGPQT;^I[FTIg
2pGSQYBAf?Acif
3sYXR[B47AX=IF
2redEHIGCakU7fE=
5 ofFIFGYSeAGX;F
2tleFGJF<TcH<^^a
5dGLRM?deG6C8j
5sFUVYDWbF<@cY
1lFFFF=XZ];fS[
1oHGRK?IYD[9aU
2 $0LVUY<WE>DCg?
30IMESIC[eWWj=
3aECKD8>cg@I<^
4ddEHPI=_kX7A>5
4llGGTGd95PC4WT
4nGSXVBdTTFSUB
4skSMKT_?<M_Y^f
5sistRQLLU>;BZXb]
4voidHVUYK[hS@>c<
3beTQ[UZD;@@_GF
5comeWWYU[EHD_cZX
4reakXUWL^GCEke99
5ingJKIHbLp^F:G=
4uildQWV[D6=<;XKV
5yVQVI^CcNf?fX
3callEKPV@WcHBBd4
4hangeVRMSDE?KRX=_
5eckEEFAZdhdAWWU
4omeEGIJ6@fA;:g>
5ntactFJSK>RMVSHF?
4reateZLJDaGfUlccD
3developSNSM[:?CEJYm
4ieGMJTUfbKH?^9
5scussXJXGaL4Fc?6V
4oXWXQEAC_9m:S
3eatIIKH9X]dAhhE
4ndMSTV]CgP_If<
5sureHLNMX=XF;]Yc
5terWSJH]AAKZ?M=
4veryoneYHUC9@AYb_;_
4xplainFKLRA<_WDH@;
3feelEHFIIcc?=DbC
4ightILKV7eE^C[dN
6ureGIKGA]GA<@IC
5ndTFEDXDB^ZeAI
4ollowTUWUo>?G9LbA
3getJHVF3]fXEFH^
4iveJWY[=X7F?d]i
4oEFTMUkjH7c_5
4rowXVYKcAAHGe9E
3haveTR]U8H?[^_[e
4earRDGBEUahLjc8
5lpGGKI;@[I5m<6
5rXSVHgA;HjZ@e
4imVTWQE?@TeWCf
5sWIWIZ@ZYdJD]
3investZSYJ^=<Ld[5l
4tINQUG]>A6X=9
3joinRPHH9AWG5G?H
4ustISUT<:dCL]E;
3keepFSUX<]C@JV[I
4illFMQREdZIDKW?
4nowSWIUc58Z]?SE
3launchVSMLdc=Z]FG=
4earn[WKK][EBgWCK
5tJSVY/>_==elT
4istenLUEGCh_[GL?H
5veDILV;_HF<Wd:
4ookFIHSDajY9Xp[
5veYPVSfB]Iie=D
3makeFIWV8BaD<8o5
4eUKFTf<cbh4fD
4oveISUVSE^TbAVK
4yQRJU[>=X9e>h
3notGJJJBKVK=Aa^
3offerHLUW6bBT@Bg=
4neQKLJXFkVDSa7
4penKQVV^:A=VGSl
4rderGHKHE[[[H=R<
4urLISGA=eaccXb
3payIJGFVW]dD<[F
4ickUUQWg^EJ=G?8
4layRUWN?_WH?E]V
4rotectTUTWVG_DD^eG
6videHPUJB=ALF_[V
4ullVRLRjb=EEY>V
5tSNWTAA:Gchih
3reachBKTTA_[[@>e>
6dFEIJ>=bU@^k5
4unRVQVQ]=XLD6d
3saveYRLQiCcKgdKd
5yIFEIW]W_bQ>A
4eeHFEEI[9;8EG]
5llGUWW><_A7aVb
5ndXULIf9:E^=9?
4hareWW]ShC]Pd]]l
5owHTVXDYLUFAob
4ignKJULY?5BFV<f
4leepFFEE6fj]=]DE
4olveGVNW:]>ID>Xf
5meoneXRURD>;TgbWj
4peakKIVH=_GUAW;U
6ndISWWGYcD[9S?
4tandGKKUCFYYJ<eR
6rtIJMHXIjacV:X
6yLJHF^i]]G^<a
5opSHQG@T^UgCd>
4upportTMGJWVLS?E]d
3takeGITTDHkFX8W1
5lkZUUH_?Aa]HC]
4eachXTXL_YETfXF?
4hankJHDGD@>UEACZ
6tDIJJ<ed^<Xk7
5eJKVGFDYIR[6B
6irRKJSBWeEZ@C3
6mVTUSWBHLVX;b
5inkHSUX>eb@VAa3
6sFGFJ]cjB4akG
4radeIILH??bF7Z@;
5yJVKUYG6VF:8a
4urnCHJR4AkI3ZD7
3understandSSMX><;GET@a
4sTUGG_JbbbD.?
5eGGVL=de[<=9K
3voteXTTRbAfGbX@T
3waitFHGFEb9]9TTC
5tchLLGKYG9??L?>
4hatYUVQeG<YeXAj
4inY[TWbHZ<eAEj
4orkZZUMUC?^h].o
4riteKUVWB<_[Wde:
3youEGKD9d[=6>Ua
6rGLQT>KqKUIdC
2dayVM_EP@XC=2Vd
5 andHJRHfZAZGCB4
6isGTSVK@jF><mW
2getherJIXH<_dE=g?b
2kenQSMHE>]E7a>I
5 nameXUSKaBBHdWKX
5izationXXUIE==E]^;J
7edVURPA@R]=ZBX
5sUVJLHJYDEnND
2ldJPSZBb>XOFf;
4 meRVLW=c;D_aZX
2mIGVP<_<[FFEb
3orrow[ZIBi;9IoX3^
2night^YTBn5+?h30_
7 onVVRQW>aV8E@]
2oFCBF?[q_^h[H
3 lateWVUWi]>Cb^^b
4manyLFECEG_CHC>I
5uchUWHTV>kddG]W
3kLT^X3A:^B]dZ
4 aTTTKddBHIW6@
3l]cYaa9?CCfCx
4sGUTX78nF4GvV
2pLGSE=:IZBBam
3 0UUQUaAWHX;iW
4ofFGEFGbFc9bgT
3icFSJW:l_WLR^I
5sPTJS;gA@@EZ?
2talMXTWBFb^fGb[
5lyUQWU9d]GB^YX
2uchEURX>[5BB:hA
5ingESRY>^YJ;@b=
3ghXKPGYC@YbUIM
3rLFEE@XBb?CIZ
2wardFMHQ:FbX7;ed
6sSVUXbWDDf>b;
3erUYUYfe[Emaa8
3nSKVITE?HbB:b
2yYUXUe<=CaCE]
1rackWXIXcbi@[]CC
5ingXVVV[4;UCb6c
5sKHVIChEbEDd>
3deYZXQf=WIG_[F
5rsFJIL>Bc^@eYD
5s[YSGe>EYd[4m
4ing[[PQf::CZ_:W
3fficJRLT=g8F=AK4
7kingESSXA]YE@Bi9
3gicDHEK@^iE9eZ6
3ilerHXHWD?3HV3oh
4nDEER:fc]6;m=
5edERNUAG^F>@i8
5ingXTWSRS:>]W3m
3nsDGGFCfeXA:D>
5actionWUTKV?ZTZG9h
bsLJVJ8A?@>@@?
5formJRVV<7bBZYba
5itFSTW;cET<IGA
7ionXVUQc:D@g]4f
aingYURI[EHSh^?D
5parencyPSXVK:>B@AEk
atLSWW==CVD?Xc
6ortCRJW9_g_<Yr2
3pEPRT>]bZ9EnA
3shETSX8g]Y?DfF
3velCGJU[?cK973f
6 banAGHY;8jV2BLe
6banCKIWLShB7ZkA
6ingDLRVDhaVBDn;
4isEGGG=ZgD<DjB
2easuryIILN=@BT=>;i
4tGIGJBbm[A_;D
5edDKNW=MSHB;bJ
5ingKVVZC=<JBL<d
5mentWWXVCbGEh_@b
5sDMRTAKgF:@je
3eBEUI3[^^68iF
3ndLVIWLgfXI^eB
5sKRRW8S]EA>W?
2ialCGIKGkDe:6d1
3ckSYY[ZdE@cf]A
5ortweetZTSTcQ4Dd@Gd
3edEGMRU@sh[6iF
5 toCIHVFUgc5Be:
4sKVXW>d9X=Vac
3llionYTKIZW]TeXDG
3pQLVH^AVGYBYS
4 toXUSL[U]TebFC
2ouble@FDG8jiD4?W4
7shootingDJJHGH_aAI;=
2uckESTY=_TG?Vj7
3eHKDLEYoeYGj9
3lyDHGE??cA<P[V
3mp<IGc3ouD+?xE
5 travelKQPTUB:UVQC_
3stQQZS6@^H8d@b
5edXXRH[<=CgGB@
3thXVWZa<A?e<ab
2yTVRN_X4cg9]G
3 andGMISGbkYDHeW
4itWTJHf>:CY6=E
4toDHHJ;ada3=C;
3ingMLWK4B^^mYRD
6 toMJNIBY[YbE[4
3naWKIGdYWFgUKB
1snYXEVZC9HYD7]
1uesdayWVGK]:_DgJ=G
2nedUURIg@DdTW5F
2rkishETUZ6icY;ck4
3nUYRXbC^]mGAC
4edIIFT;BL@@EbE
4ingMSGI?B^GFgbd
4outERUX?@fC:>Z8
4sWXRWaYQ@6cCb
2torial[ZWXi97BhV?f
1vNJLMYA<TgSj6
1weetJDCCC8o<eaC8
5ingIJIG?CZ=DKB<
5sFCEE<Db]G6^6
2iceTGXFE=?J_UU_
3tterIFEE:d>ia?9^
2oVZWMi;VXF<[d
1yGHHHKXeJ?=R@
2peJLHWfeaWW]c6
4 ofFRKVGeVWAU]:
4dCTU[;jgT@Fm4
0uGEDC<f4cI?IZ
1.sKSSZIgGF:=a@
1berEHIL>bBE>?g9
1ghFKHMEZjU@Ud:
2lyGJSLIX^^C=bH
1hGGHEDgG_EW^:
1iYYWSh<dXlm>U
1kHKXWbjb_ESYF
2raineCMLW=gVS=Em6
1ltimateRSNJciGXdIZM
1nableEJIR?EDX?<S^
6 toEJIR@GDY<<][
2derMMUXdXqa>Vn?
5 theTTIJb^bbjdX=
5lyingDJTV=BRHD>FZ
5standBLL];crBDcV5
a howFHHHYadX@Hd>
btheRUSUXVhHcX:?
bwhyYYWYIAFCjT7h
aingSQHJA]oGY]E@
7oodEQLU?L]CCAKJ
2expectedGJMIAGBG;?]e
2fortunatelyCEEDAfba:BbG
2ionFIJLHajKC<g>
3queW]XYoFF@QJ?i
3tGSRX>e=UG@dA
4edIKHLXfkFH>bA
3versalTWNWHdfZW_i>
7eERVV?e:EDAU;
7ityMGKI_VaW>@aA
2lessCOLVBdaW>:fA
3ockWVLKhTC@cC_f
6edVUWS[<6EEE;b
6sUSTTE7UUFA9g
2necessaryELJLXCdGAAf_
2stoppableELPWIeiRE[a;
2tilTSJIXe8ae5=I
5 youFQQTF^bI;BgW
1pOFGFX>D]]ALh
2 andUJKG7>=eYH2a
4tDIKK:[Zd1B3=
3forHILHVcaC:=_i
3inFHDN:bW]:Cj7
3onXVUY]>0@ab8q
3theEJVR>bDU9Bg>
4oTWWS?W>EFhUe
3withGITU<cW]FCYH
2comingWTUQHFKC]E_i
2dateLFDBaViCc]-c
6dGHJTa:@G>[6r
6sHFJR>YGEDX;:
2gradeUISI>AIS]<6j
2loadYVRHlL=BhG4]
2setATU[4hsZ4=k@
1rUKGDdgiL^^G=
2lEJJSBfZT=Xb5
2sulaBCBH=D?^;UH4
6 kFIIRH<<RLJF=
7leBEEI?fba^?AD
1sCGDU@XmHHTf3
2 aKKKJYCc<a]]>
4ndDLKVKehB>?gd
4tSQPGEDX]?c2U
3forGKJJ@_gZ@[]J
3hereGKKKF@DKDS]C
3inWVGG>S@[aeBg
3knowIHIHE=>YAH;6
3moreCHGG]dX[HDY?
3theMJVHcAM]Y?Z]
4oFHJI;_UT>XWA
3withFIHJUaaCDJcC
3yourGHJJ@IABFHdc
2aHGLQ9X^V8F:A
3geWSLJaC<DLe9^
2dcWVUU^XbXGbJ]
2eUMFSGf:^DDfc
3 aMTJT[dlFDAa=
4forMLLK;<^FGWkf
4itQIMIYMV?<>f@
4ofHRRSDb]LK^EH
4theGURWUYK]>Yj>
6isUSPUB_:UDaGn
3dFVRY8@=VYEeQ
4 toFJMS@9?SBFH[
3fulEQLX<@HCHIe0
3rCHUW2BgB5=?]
4sW_ZZYD3AUe3d
3sCPHW;mnQ=@fD
2ingMVFYDB0^Q[dY
5 aFHHHAf@XAAae
6theGLKLFcZbHR<8
2ualHHJGGYaS=CA9
5lyIKFIDa?]T:C9
1tilityZ[XXe<W=idAj
1xETYZRdsG6er]
0vVHHFF=LVadf@
1alleyHHHN=d<=<HFh
3uableIVVSXgdGKZ@3
4eVYYU59^@Qilj
2nYQTL^:4Yc]5d
2ultXURJbWDCbXa^
1egasEHQJK_IW9@eR
2hiclesBKNX;ccY;Yn6
2rificationWXTJa9HD]U;b
6ed^ZUJk@6EiI8l
5yFIHL<YJE=I:V
3sionGXTZfe@=aCn<
7 ofGHGJ@^qaHCgB
3yEDCGGUH_Y^i0
4 muchJUSMWC;BL^8Y
5niceHHIH4NhM>Aa@
1iaS[[Y:RUa4<5_
3 dmHMKN;he_BP;9
2beXYUT]8WT:]5B
4sPJTJ][aW;hFh
2ce[J[DaE9LjX3j
3timBSLYEghJ??p=
6sDSRXRbeJFIj8
4oryXWZVd>@@cB8Z
2deoXZCVbY*aoAmh
5 isGMJKBXZDBcF3
6ofELUV9_9W9^iE
7nLUVY8aa@:eeB
6toHHNJ>d4_C@m;
5s][VUoc=;vnXT
2ewQ[TW?jZZ]TdT
4edDGFEMjZW:^n8
4sDC@;CpGNBC22
2olenceDNJWF^eBEaa6
2pXRGGaAIYgEE^
2ralZZTWj9>FkE=_
3ginFHHF?_^[=D;6
3tualWUWS^ISEeDHS
3usXVXSbAdDVd;]
2saGFFDCee[AA>7
3ionJVWWYBG==aeX
4tVXHWeX8=bg.g
5edUTWQG=]IGb>S
5orsKWSUd:]_IcZg
5sDKKT=chS9fbG
3ualHUUXI9FS=DZH
6izationRQNX^FA:F6]Y
1oice[VRDm5=^fa/f
5sEGHF>bCbBEcB
2lumeWURP>BFJc^4=
4nteersVMXIF:4WWB5i
2teLPFX=Me9F5Yf
4 forXTIFUBE>C>C?
4rFRRWBbZR?Ee8
5sDMPV;aCHABi8
3ingGRSX;CgG8Ve9
1pQJXGMg=[AGHa
1sIXTZ9AZ>:8=m
0wKGTG[eXWY_Ce
1ageEJIS@b]U@Ec8
2itFDL@G]t?cSdR
4 forGGJH7dmDJ^fF
5toJNXS?adEB?ah
4ingGC@@h]h^^3<4
7 forJKHGE@f[_T9@
2keIJKWFJ]H>BC<
3ingDFDG8daa36V?
2lkIJHLJ=GIWGEM
4ingJJXO?Y^URZAb
3lGLUYI9aYEZ_1
4 streetFKJW@abE<A[=
4et[VIHa?9Ahf4b
2nnaLFDF]]jEg]TB
3tRQDF_Eo=f:<T
4 aGJJHBckBAZC=
5itGJHMFU^EBPaC
5meGSWWEDGSK^]a
5theXRMRa;GJb>?X
6oXVKGiBThaE@d
5youMJKKU^_?a@kA
4edUJMIYaAee<b@
6 toWSXSbD6b[Tfa
4sJ[V[E;J=X6_5
5 toUWUVg;C<h:<j
2rKNGQBdXSh_a5
3ningTVMWGHDQ<F>9
4sDRSWA_cGDIhA
3sFHLJ=UAB@BdH
4hDJKT@d>H8Fg:
2sC>XG=H_?B^j4
3 aIGLU7bY?>j@W
5nWVTUYhUSYWUG
4inWQTGb8U]ca1]
4justJJTQZf==5>D[
4neverEQQS>XaF>IZY
5otMHGIKaaDFA=>
4soFHIFXZcY=^ZW
4theIKHKaRIG^G>9
5oTHIGD=KJZN9S
3hingtonIKSNQf<Xb>ZI
3n'tFTKY8jkaF?h3
3teEJST;mVXC9jg
2tFGGDAcW]@YW8
3chZ]BUiX>Be82^
5 myYNMNbGKKdXFD
6theFHHQ[C:a@AWC
5edZTWT=S9>Dm1b
5ingDABB8hqF>B<I
8 theHGGD@@^YFVKZ
3erUIHH;?Hb^C7_
2veESSY?>cB<EnX
2yHMSWaDn_H69l
3 iYWZV]=>[chGl
4ofGPILD_oY@BdG
4toSXUWGEEAZ:^J
4youXULKlaq>h_G@
3sKVTYVba?ZVaY
4 toJJHMXR>@F@fd
1eHFLF8aHdahEM
2 allCHEJ=khb6;CW
4ppreciateIKKK6^ZFG]]B
4reUXVRi@]E]:d^
3canBDDG>YqE;WlZ
6'tFQSX?U^U9ZFJ
4ouldSTHIGjC@Zb;E
3doMHHFJ[iY[KYJ
5n'tHMOR;QUT7eT>
3getFJHM8dF[D^;8
4otUKRKBaBSVU;9
3hadIIEGUH^U;UYG
5veEKETaUgUDXo<
3justIILKTchCHBfU
3knowDIFJ]orcF@n1
3loveTYWZWADG]?^V
3mustHKJSAfdTAEjL
3needDQSZBiA@;^gZ
3seeGMKV[]DaDGb3
4houldTSSYWadRHKd^
3wantEKKSIakT;<mG
4ereUFUD_D=cA^:Y
4illXX[V@>9EiF>=
2'dFJGQHH>JC@]b
4 likeEKKK^J_ID>bV
3llWWFIif9_Kg99
3reTGFCEVbYGb?c
5 hereDGII?]^WC[=>
6notKFFG<=X^HRDj
6sorryDJJJAdU[G>E=
3veQUVEc:a@Vc9I
2akFIIHIY_N>JQ<
3lthXXaX:j_F>ZV]
6 reportFQLVF;KBA?bG
6yWMVS?cUXG^gY
3ponETMWDdXR?Hg2
3rWUSRIZ]ZdTgN
4ingHJUK:@]_9k_>
3therWTYZ^F7EbC>d
2bYbX[A05@fG7o
3 appEHUU<@fA6^bB
33XWSKbVgR^bIX
3castV]RHYKAIa=Wh
3glPXW[D@YAE[C[
3siteZa[^eE:Ye;Ca
7sY[RYf>6@eFP_
2ddingXYYLh6;?^T8b
3nesdayHHFCA=ZH:fJG
2ekZZ^QdD4GJD<k
4endURXDXQAV^jcg
4lyTSQS=J4>9=ac
4sWW]UI;gN[:9k
2f2014FQUWEc<95Bk4
2ighsGGLI?Km]6Id2
5tSVXYUDb>WQ>j
3rdCGGG5miD@a]1
2lcomeLGUF>bC:[?eb
7 toQPRU?f>HZ;_W
3lFBF@[[ebI[I4
4 doneEEKGCX[[EG8F
4sFEDE?BaGCB>7
2ntFIXYJ[BY<inc
4 toDHGL@ai^3Y[C
2reDCHS9dgcIWm9
2stHHRILb_X@[_[
4 bankEHHGI[]VE?^;
4ernAMQY7kl[;?s0
1haleDKIT;:AQ=>jG
3tFIBP7=lHdlJ:
4 aA?C@5erc4Ub.
6nCHHR=id_9Dh=
6re[XSTc=IE_Z@m
5canXWUWJ>F^dBqW
5doWYVYdUaXccil
7esITTVDJ[]@WD5
5goingGKKT?YXK@YiA
5happenedIHIHZhD[cVaB
bsGRJU9KWB8RlE
5iXTYRa?P_[k5@
6fJWRW]bd^][c>
6sTVKVSEJ?g6B_
6t]YUWiNA[rgYg
5makesYVLFkY8Yi[:7
5shouldYYUXX=;ZfnET
5theBEFQ0<h0-XZB
8yVXYWf6<Gj@Ia
6oZWVKT49:^V5j
5wasRHHG^RZAWBG_
6eGKOSW9hG<@df
6ouldFLLT;[>QHTbZ
5youXYUXf^/[hZ4[
8rGDFFK>FF8KXT
4everVWLTpBjZlcKU
4sappTXTZXUYE;aX;
2enBCIX:nkW7YH_
4 aGTRUEdWGB?j9
5heKJMHYfeZ^]X7
5iUGIKQX:XfU:Z
6'mHGFH@ad[G>8=
6tFIKP7[p?9@A?
5theIQTPXW^Z^WgE
8reFFECRfeYBDX<
8yGTRWXbkD:@g[
5weKIPGAcC_=;E_
6illFJIIUeaY@FDB
5youFJGV5a^[@be[
8'reEPST>_JF=_kK
8rCISW6ehR;Vb?
4everEGHFJHgF=_^G
3reHIDDgSmYV]_D
5 doLHKH?c9g_KA<
6isIJHFA[[HV>AI
7tWSSLg;:WdWGg
6theGHIIF]iL@DiV
7oWSMUY>:EZE:e
6weJSWSF@@HWc@d
6youVTJJdDYBaC<D
3therHSJSXhKH]BNY
2ichFGHT;=k^5eaA
5 iNMLT[dWYFQQ8
7sXURN@X.KbJT_
3leGDHFCDkFa@k[
5 the[TJJc?@Djd@m
3teKLHJZa?U@IN5
2oEBIDLAA?dAj;
3 areFIQSAe^F]IhD
4canIIJGV_cGAADI
4hasSYWYbadAWF_>
6veCEGH;aff6Ie2
4isJDDA6Vl]?CK_
4wantsXVTK^9;?dE6d
6sFMKVAFDWB9g9
3everXUNSjCJIjJ=e
3leRDUB@BWfhXZd
3seDJISCe][=>i<
2yBC=KMpkR^ZlE
3 areEHHF<_ZB@C^7
4didEHHJ:iTZ:BZ?
5oCJHKDqF^;H]4
6esEEED;h]]?Ka4
4iSUYX8]?T^]>c
5sDGGQDXnAADf>
4notTUTUH=fWeDR]
4theJTRW[bBYG_<6
7yYUUI^8=HiR4b
4weLWUXcEbEXfJV
5ouldEKLQAa]G?L[B
4youMWTXf]eW^Cf]
1ifeTRJI?A9Rfd;/
3iGHJHCVS[KF@U
2ldFWZ^:f_]6HnD
3lIMVV@^lBh9Y_
4 alwaysDJKQBfjR9S_3
5beQTYUH8ZIRC?Y
5doKHMF[WVbV=A4
5getQHGDZfhJbdL8
5haveHHJT;c<?8U[D
5makeGKGI>ehEBAu9
5neverBHIV:ipA4Kc9
6otRGQFcd_YWYaS
5takeLTPU?WiSCCli
4ingWISGe<DJYD=b
2n]ZUTm]^7qc:b
3dPVMWdeTa_EdU
4owHUKZBcCTC7R=
6sFWUZ>9Y[C7q>
7 0EPJWH^[S??cU
3eUSYIdA=KXF<g
3gELLRI^JS@?h<
3nerZUHKg<?@_b>^
6sXSKJd?TEj^GF
4ingICCB:G_^>9U;
3sHGTI.b?]9F_a
3terCNLY9S[B99k;
2shIEGDHejEKb1H
4 iKHJGJYkXFV;8
4ingACBB7i?i3.D5
2tGFGGCSabAUZV
3chDHHJRcU[AAfA
3hW]WQD@@>X::Z
4 $0FJLS?^dY?Ag<
50LLXU6;4FA>S_
5aUYWY_8[?C4AG
6iJUUTLCVRXUdh
6llQMJH;_ePbV_i
6nIILI[Fd]cDSG
5herGLIV[_cR;GY=
5itZOUE_BbIo]<b
5meJGEE@_BG==:=
6yGDSG6<V_HfG7
5noSITHg@ZASBDW
5ourIORULW<D@>^.
5peopleVHFEb<CFY>8b
5sameDEFF<aiE>XEZ
5thatHHII?I^?<AA@
7eLJIHLTB_]I_9
8irLUPVcLGXSZ8i
8mTSVWTFH;][F_
7isKVW[6=B?=ZGE
6ickerJLKSZShGI[>@
5usGGGF<D<U=LAc
5whatXVKMG8MVoA<k
5youEHIF:g>B:BDD
8rEEFG>PEY;;[@
4drawalsYVQSYLFKBIF^
4inSX[]=^gWIc[[
4outJHKK<fCD=IX[
7 aHFSK:@B_A=C9
8the]WVVh=;>kb?b
2zardKLHJYOBAC@7c
6 ofLHFEF^HBID7^
1lZXMKh:]Hna;i
1oahDIII:f;=?I@;
2keJITK?TDCcD8Y
4 upKHQFDV=AU>7G
2manEDCE@k?aFSR)
3enFDIQ?h]aAAL6
5 areGMMT]^VIBE];
6inYLTFXW?YeYBc
2nVDXD<5UijZi>
3'tFWW];YEE>^K4
5 beRLLSba_DAIE5
3derEFDHUdk>5i;W
6fulFBG@9SdNAi^8
6ingHIGIEJFV:;>>
3tDHHJB_Ka::W5
2rdQJHP<aXB^fhD
4pressWZVXd;^MWcd]
4sCJF^5Wr=7EY<
3kWWVIBMcaa?kg
4 andJIGGYYDa>@]I
5forFUXW:ZiE<D5c
5inUXYYJSK@dSc?
6sYLVJ^[BGhFMa
5onZWSTRACVkXLY
5togetherXKVGZG8DlB8f
5withYVXV<6<?=^Tk
4edWOYJQF8Xcb:C
5rsAGMY;ZbR;9q4
4flowsIKSTT<DBGIGD
5orceXYTHdT]Ib@Xd
4ingUMPEWcHJcd9b
7 onVKXRCB<E__L^
8withXVMI:=HNI=Jb
4s[ZZX[6@CdjFq
5hopZXWFmAMKkd6H
3ldHVTZLclYIBaZ
5 isKVUX^^]DeabD
6ofVWSXf=h?DGcB
5sEILXE^_H<a[A
5wideKL[RG<XE_D_;
3riedDKIQ[kaL=?V8
4yHLLTBMXAL;C_
3seAFHK4pic7<d^
4tBEHL5XgBC[j2
3thUXHU@88X_8nk
5 itXRLIBB7_gV5i
2uldE@@@>hr;UiU]
5 beGCBA8^a__flf
6haveFEEDFfhK<_gY
6likeWSTL^DV>ZTVe
7oveUHGFZCY<QZXg
6makeQWXZ@FKQ[GCB
6notGVUXXUFXKR;B
6youUVSYX788>]Fd
5'veBFFF>iaG:X]4
5n'tCHMI7e[U79g3
2w?@BA0hvh4;j1
1riteWX[Vn]AEmcJl
5rWMHG_ASab_Q^
6sVWJTR[WC^F^g
4ingX[[^G?7Tacpg
4tenHVM]98DW7F]>
2ongADDJ9frh5os2
5 withDEED=Ynb9^J2
3te[YY[d=>YcgTl
1sjFSMWX?9S@?V?
3 wealthFQLVC9ZD>EVF
1tfBCCG:oiZ9:n,
1w2CEGF<cg_6F?0
0xRIFIEa[^;a_W
1aiFJKI>HJA9X8@
1boxTKHHBaDCW[]_
1dSGUB;e>^iba^
1xGFGEEU_V=a71
0yVMPG8:XWgjG[
1'allQFC@5_7Fghi7
1aFHTG6hCS?fhW
2llKHGE?ifZ<lh:
1cYJJD^D?caC>I
1eaGGFFC_dWDO_7
3hHEDBd_AVb@fC
3rIF[LE_ba;CkY
4 ofKGIFJI5_XT9f
6ldVTTVVGYDNWH_
4sLHZS;d4?FiYQ
5 agoKUYY8BaETcbV
6ofZWHVR?]Y[dJa
2llowDGGG9fD[>>a7
2sJDFC=Ze^Xf0a
3 iEIGKY[_F;G<?
3allwomen:B?a9qs]*4p6
b areFSSVI]XQXJ_@
cbecauseBTK]=^Ze3Gn<
cisELLRYa_UDGg=
3terdayTI]G:M<d;G;j
2tBFUX4Dme6ae7
1ieldHVUX=Kga6ee;
1oVECAb=gbf<BA
2rkDRJX<efY;>c/
2uHGDFCW?YfY?8
3 aIRFI[W;e@NXk
5bleFKLKCYWX@MRV
5llVINF]<c[aSKG
5ndGJJIIRjS7f<6
5re@@CB;k4b13m@
5skYWVRb:X]f;Gd
5tYTIJU=Z^g_Jb
4buildGJPW?PED9V]L
4canZ[TXkZEUgh_B
7'tKUUZ@[@H8h>9
5ouldXLKIoc9Cn_2>
4didn'tFKKODdJQ@Ca;
5mGKLKFNETAGLA
5oULPU^=3e>f9I
6n'tZWWXYK><h9@d
4everELPVC^^J<DbA
4feelTLJKaG<WdYFT
5indMGHG<FAa=FZC
5orEDRDTfaF?<:8
5romPKUT?^@HV:G6
4getGFHR6[BD6=j;
5oJJJK_bCcK>Gd
6tJKIK>]@DZE_b
5uysYOTGQ9gMkHgF
4hadHKGIVf^ZHE>A
6veQNWY^J1UH;]c
8n'tTWVXU>_ECcLg
4inWUGJZdFAjLm@
4justCFGU;giZ6Ai1
4knowVSXYWQ1a?cAE
4learnIVTY>JaE?D]W
5ike]ZQNrR_?tE;f
5ookUPLJZScG]dd=
6veRWUYJAZV_eCA
4make[YSQfJC^qR8h
6yWTKQSX^Jd^b^
5ightKSQZJDHQIHd^
5ustDPNT;<jDAWb9
4needRWHS^ESI]@?;
4onQSHHYaK^Y<_d
4pleaseTLKKJWCIdBYb
4readISUX;JhA7]aB
4sayWKIJ_]:U_BBa
5eeJHSEC?dW?^E>
6ndHKLR;c;^BDD5
5houldRSRYZdk>[Wi<
5oISVUAb:?C;YX
5tillTJUKY];A=[<^
4tellEVVZDaBHBUYM
5heTRNHW]]b]<]B
7reYXSSi?@AfG<j
6inkXWTW]6cWifYS
5oKFVI?;dI:J47
5ryFJJHCaV]BF>:
4useIGFCW8]V?>Lf
6ingDGHFCcCb?BK4
4want[XYLe>4Fb^/F
5ereFPIRBBiYAcbY
5illYXRVegdGhQHg
6shTXVYgK]Ldd:D
6thKHKF:B?XC7eX
5on'tWXX[dS?Qc__Y
3'dKIFDVbC]HW^Z
5 likeWTSLfSJ[eZU[
4llTZS^HV8FWb=]
4reTVCVVAo=c^14
6 aXZUWi>cJkVb]
7doingWRLKbZEKjD=D
7notWVTUZY:IdU6Y
4veUYIY]F?FbA<A
6 beenWULLaYSWdeZV
3ngZTXGke0Ic==L
3rLYAWm_k^ABD[
4 accountAHJQ;TQ]6Z;I
5bestHQSY=D>B=<JY
6usinessXWSVfF8SjK78
5companyHMPMDFWCX>ed
5dmBIJJ7dec>BA;
5emailFHJK7_a]<[A;
6xperienceHHJKAXEJJBaK
5favoriteTQKIcXDW]De<
6eedbackFJJI;E[FE[b^
6irstFLIJ>LkD?GYA
5jobBHHH9npa>Cq7
5lifeRTSUQX[JeXh_
5orderGMNN;:?Y<H]G
6wn]ZXKpT<AhH2<
5phoneGRSVAdTJE@]G
5teamGJHGEH[W<V[j
6imeIUSVCejWTDd8
5wayFHHGBXXVH?K^
6ebsiteFKJJ7ScI8=9a
4sVWSVbI;D]c><
5elfDNMY=hl];f[A
3thWKJJ=V^FXfj=
4ubeXYDCi]WIldcV
1rsWSUUd;[Rh^EY
0zeroTXRUJ]]]cP[6
1kZVQMo^CLfWCA
1oneKKMGIC+F;;;c
`;
