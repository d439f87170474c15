/** Learnt by `npm run train`; not to be edited by hand. README, "The rating", says from what and how. */

/** Log-odds of a draft in which nothing is found. */
export const OFFSET = -0.818;

/** Log-odds that a site adds where it is known. */
export const SITE_OFFSETS: Readonly<Record<string, number>> = {
  x: 0.041,
  linkedin: -0.365,
};

/** Sums of promotion, broadcast and sharing in a draft in which nothing is found, less that of conversation. */
export const KIND_BIASES: readonly number[] = [-0.553, -0.662, -0.449];

/** What the square of each unit adds to the log-odds of the score, and to promotion, broadcast and sharing. */
export const UNITS: readonly (readonly number[])[] = [
  [-0.004797, -0.005097, -0.004158, -0.0004184],
  [-0.00686, -0.008061, -0.004667, -0.0003485],
  [-0.003529, -0.004715, -0.002773, -0.0000802],
  [-0.003169, -0.003219, -0.002232, 0.0005069],
  [0.007867, 0.01285, 0.00773, 0.001779],
  [-0.0108, -0.02676, -0.01348, -0.02338],
  [-0.004314, -0.005071, -0.002846, 0.0007829],
  [-0.003588, -0.004287, -0.003574, -0.001936],
];

/** Term, thousandths of the same four by itself, and a sign for what it adds to each unit: see `weight-code.ts`. */
export const TERMS = `
cue:answers-request -200 0 0 0
cue:boilerplate 18 29 6 -6
cue:brand-intro 348 33 28 5
cue:brand-voice 17 -34 20 -4
cue:call-to-action 833 815 129 141
cue:capitals 172 124 -130 10
cue:closing-question -397 -219 -129 -147
cue:company-news 315 194 331 -52
cue:compliment-link 435 0 0 0
cue:congratulate -373 -239 -153 -249
cue:credit-others -175 -67 12 59
cue:delight -207 -40 -14 -56
cue:discount 902 192 -13 -117
cue:empathy -388 -167 -164 -211
cue:event-invite 750 252 -30 -73
cue:exclamations 373 167 92 33
cue:flatter-then-sell 344 43 1 5
cue:follow-bait 910 362 53 73
cue:generic-reply 75 0 0 0
cue:guru-talk 737 151 -4 -8
cue:help -659 -311 -270 -316
cue:honest-automation -200 0 0 0
cue:humblebrag 711 59 447 -145
cue:humbled-link 195 1 26 -15
cue:invitation -85 -79 -61 -131
cue:launch 551 334 139 -74
cue:lead-magnet 641 105 -9 18
cue:link-push 25 97 109 12
cue:me-me-me 155 38 39 27
cue:milestone 476 138 76 -43
cue:monologue 276 20 55 -14
cue:new-customers 332 42 13 41
cue:no-value 789 904 209 162
cue:no-way-in 407 481 91 103
cue:off-topic 150 0 0 0
cue:offer 333 232 114 111
cue:personal-news -193 -139 123 -164
cue:picks-up -150 0 0 0
cue:placeholder 496 61 27 50
cue:praise-returned -200 0 0 0
cue:price 245 41 -26 12
cue:product-copy 616 496 129 129
cue:robot-thanks 297 -12 3 -13
cue:sales-in-reply 493 15 -5 -1
cue:sales-signals 459 359 58 39
cue:self-praise 654 121 64 7
cue:soft-close -586 -1 9 -4
cue:solve-first 200 0 0 0
cue:stacked-asks 177 11 -8 -19
cue:stacked-orders 109 3 9 8
cue:tagged-answer -200 0 0 0
cue:thanks-by-name -404 -305 -127 -316
cue:urgency 891 107 -11 -17
cue:value -156 41 -4 245
mark:answers -1302 -2382 -2429 -2877 6s@37!g"
mark:bar -67 475 500 661 h1Yl?R43
mark:bullet -64 -258 201 148 ZgdeCDr>
mark:bullet-emoji -87 47 230 209 I^LiFTca
mark:capitals 59 -223 -204 -576 >BS_Y?u3
mark:dot-mention -183 -554 -470 -565 9Uf;:4_G
mark:dots -43 -121 -93 -165 <E^J^[Y8
mark:emoji-1 38 -65 8 -164 ZfFaA8F:
mark:emoji-3 51 208 -34 -95 jAXZZ>BF
mark:emoji-6 -77 162 96 158 PBam?FZ@
mark:emoji-© 246 84 37 -62 k<?1iZeR
mark:emoji-® 163 -51 202 -138 _X?1IM_]
mark:emoji-™ 97 -18 90 -119 JEB:aHcD
mark:emoji-⏰ 58 12 3 2 DJS^WRPA
mark:emoji-⏳ 55 57 37 -4 MDR@[TQI
mark:emoji-☕ -17 -23 -55 -66 [K@@aEC@
mark:emoji-☺ -48 16 169 43 [?ELI_E[
mark:emoji-♀ -26 -15 -15 -34 CDBG]DLZ
mark:emoji-♂ -200 -124 -102 -102 c]cg8Y7V
mark:emoji-♥ -17 -130 -133 -243 :dFmgC<)
mark:emoji-♻ -156 -87 -12 112 mGEa:Gfj
mark:emoji-⚠ 132 87 30 88 QCE=c]EF
mark:emoji-⚡ 118 14 2 -5 YJ]<IKQB
mark:emoji-✅ 183 122 6 121 7dE2iBE:
mark:emoji-✌ -121 251 53 664 Qmk|cl:h
mark:emoji-✔ 53 -1 12 -36 BVYcMK@E
mark:emoji-✨ 102 103 249 42 <FYb]>f]
mark:emoji-❄ -39 19 34 36 KS?IJQa]
mark:emoji-❌ 156 35 13 -6 WMV>_JUH
mark:emoji-❤ -60 -38 23 -14 4g]oYCD0
mark:emoji-➕ -85 0 -4 8 dRDEBR[]
mark:emoji-🌍 -80 31 -3 2 _IdfAD>@
mark:emoji-🌐 -18 16 4 -1 FKJQEHLE
mark:emoji-🌟 -22 113 -71 -12 ?^]_]BA?
mark:emoji-🌯 90 -11 62 -44 NASA_U^]
mark:emoji-🎁 244 155 32 16 ?AY_LYcY
mark:emoji-🎃 48 69 47 99 <gjA8Dde
mark:emoji-🎉 10 -21 113 -19 ?S5DH=^=
mark:emoji-🎯 -45 12 -9 15 _SEE>QFZ
mark:emoji-🏆 133 115 18 35 DK_D^TWf
mark:emoji-👀 -9 38 84 46 Y>?A>TXd
mark:emoji-👇 321 46 180 300 dB=0e]mj
mark:emoji-👉 256 219 5 80 =Kccf[=H
mark:emoji-👋 -12 26 53 166 [RVZE^[^
mark:emoji-👌 -182 20 19 61 BGeFHBDB
mark:emoji-👍 -101 -55 -80 -62 aY]<@IbK
mark:emoji-👏 -370 -193 -87 -89 CfUn:=OC
mark:emoji-👻 290 114 185 61 ZA>6h]hl
mark:emoji-💀 -73 -174 -181 -311 GXdA?XA=
mark:emoji-💎 88 38 -15 41 ?Y]k^URC
mark:emoji-💡 -133 18 2 -8 @bfiVS>D
mark:emoji-💥 59 170 165 390 g>Ica_9Y
mark:emoji-💪 -101 -19 9 39 HWWg=D^V
mark:emoji-💯 -20 31 5 81 QAai@X:9
mark:emoji-💰 135 102 36 29 ^?DaS]B?
mark:emoji-💸 11 -21 -10 33 IY@[FQML
mark:emoji-💼 -17 22 -25 7 UMCEVHFM
mark:emoji-📈 111 -51 -108 -97 ^CA?HXX[
mark:emoji-📊 104 106 -29 3 d^ECYRfd
mark:emoji-📌 334 12 43 91 k41/aGjY
mark:emoji-📍 -104 61 -66 14 _GG]@L^b
mark:emoji-📖 -148 19 0 -13 bXXeANJ[
mark:emoji-📩 130 76 -11 37 bIH8^Y^J
mark:emoji-📱 126 26 -19 -25 7DKICIVA
mark:emoji-🔁 221 101 22 19 DHH:aY[e
mark:emoji-🔔 101 17 -3 -1 BTLgbMY;
mark:emoji-🔗 183 159 -64 -51 cAF8kZFI
mark:emoji-🔥 229 4 -170 -163 <[c[kR[C
mark:emoji-🔹 -142 16 15 110 bYFdCIIb
mark:emoji-😀 -159 -89 30 -49 ?U[f=KWQ
mark:emoji-😂 31 23 -123 -99 6IT;WFA>
mark:emoji-😃 -34 18 23 46 FL^fCTE>
mark:emoji-😄 96 7 13 58 ZAFQ[^]c
mark:emoji-😅 -321 -173 -62 -119 Znmz6B3j
mark:emoji-😉 66 107 -96 -10 FZVQfSHF
mark:emoji-😊 -22 -129 -133 -75 YdemAXWa
mark:emoji-😋 34 4 1 -1 CVE]THZE
mark:emoji-😍 -282 -76 -63 -12 AeBh8?:6
mark:emoji-😎 40 60 241 130 ciIXLDfb
mark:emoji-😑 -160 -26 -13 -7 MDEG>EWU
mark:emoji-😒 -210 -57 -40 5 ZI^BBEYV
mark:emoji-😔 19 20 24 39 SIMCDZ^R
mark:emoji-😘 -189 -83 -50 -35 IYSf@G99
mark:emoji-😜 -43 10 95 -34 DDEBFIVB
mark:emoji-😡 -125 -50 -23 -47 YSK9@U]G
mark:emoji-😢 28 72 -34 8 JJZ=IKXg
mark:emoji-😤 37 26 18 6 [HD<GTdE
mark:emoji-😩 -127 32 107 50 _JE<BYI]
mark:emoji-😬 -142 -67 -69 -104 I^^XFTCZ
mark:emoji-😭 -134 -45 38 -59 TB9A>[DV
mark:emoji-😱 -208 12 46 131 bXch7V?J
mark:emoji-😳 -194 22 41 81 XdCE<J;Z
mark:emoji-🙂 28 71 133 34 4_V9[AYD
mark:emoji-🙃 144 -12 72 -112 _U:6bHhY
mark:emoji-🙄 -164 -46 -70 -43 G[NWAG@K
mark:emoji-🙌 90 135 69 36 >TXfbSCD
mark:emoji-🙏 106 -77 -17 -201 ;DGEiFB0
mark:emoji-🚀 292 229 185 -16 EGKC^He;
mark:emoji-🚨 127 38 1 69 TVI:]Ta^
mark:emoji-🤔 -108 -17 -144 -40 :aD5BB:>
mark:emoji-🤖 54 29 54 -55 h>SCBP?[
mark:emoji-🤗 -59 -66 -65 -95 ?HZ<XG>9
mark:emoji-🤝 27 16 43 1 _SY]WV_b
mark:emoji-🤣 -150 -56 -58 -25 =Ib>:AA@
mark:emoji-🤦 -123 -38 -3 3 _BEcFD@;
mark:emoji-🤯 184 67 105 -23 dDD>iNbL
mark:emoji-🤷 -173 -109 -114 -101 9ebhAV7?
mark:emoji-🧠 -1 50 -10 38 aRAbFWQe
mark:emoji-🫶 -218 -111 -99 -137 @^efBD@7
mark:exclamation-1 88 -137 -46 -456 c:G]^B_3
mark:exclamation-2 250 184 139 -167 K<0>[:nc
mark:exclamation-4 58 -51 27 -130 RDhlDZBl
mark:exclamation-run -20 79 55 -125 Xk;@hYA?
mark:hashtag-1 387 310 480 174 a;?dHfgs
mark:hashtag-2 26 364 339 279 kN_[AJdq
mark:hashtag-4 126 283 425 68 al3A@?Fb
mark:hashtag-7 266 400 148 -140 Hc@:K[c_
mark:hashtag-dense -44 -82 324 270 eF9p?bnj
mark:link-1 464 655 434 401 f0C]_^NZ
mark:link-2 517 671 594 212 Jd//^Hqr
mark:link-4 204 132 29 172 ^Z-A@Acp
mark:link-answer 14 -732 -336 -795 C<70>jql
mark:link-colon 99 220 43 73 ZKjIH?ne
mark:link-dense 130 240 -144 -90 s'pCl_86
mark:link-end 98 103 332 190 [2jG]_=a
mark:link-first 831 783 36 340 uX..sEk~
mark:link-pointed 153 240 179 189 @e>:UHWi
mark:mention-1 217 -195 -357 -757 W<;'BQ[5
mark:mention-3 82 -209 -276 -470 CGa-:?i;
mark:money 120 325 143 408 ZTKHcfhx
mark:quotation -284 106 49 685 Zb_j[^/=
mark:site-blog -40 -3 -24 39 QEWQCEXF
mark:site-code -238 -219 -136 -73 jXhi5V9]
mark:site-form 488 272 66 18 b=7.sCmr
mark:site-music 222 125 -22 -46 NbW6n@lp
mark:site-shop 457 278 -39 -142 ^X@.rFdP
mark:site-short -609 -759 101 103 i/Sf:d8+
mark:site-social 581 621 179 309 lj0(pVdu
mark:site-video 286 341 6 230 j[:0Y]ne
mark:telephone 218 117 -100 -229 a@/-D:p[
mark:ticker 931 832 -62 92 l>4,sYdt
mark:via -282 -209 -35 323 ncb1BY8b
style:ends-dots -226 -60 -156 -11 1dWcU?=%
style:ends-open -31 187 -48 146 ?@Xj]LXB
style:first-link 135 246 -313 15 ED6b>^bA
style:headline -193 289 317 743 dJ[bB[=k
style:i -208 -480 -83 -547 ?RX2YD:D
style:i-dense -469 -641 1 -950 5k7Rc:.'
style:i-to-you 63 27 -389 -89 F:RcG?f9
style:it -15 -68 -65 -59 JX=D[X=^
style:it-dense -353 -420 -544 -370 %ek]VX6B
style:lines-2 -220 -48 -8 494 ?nxueGZk
style:lines-6 -27 152 325 774 ?b<gGbSc
style:lines-short -138 20 280 280 @Hs^Xh/k
style:log-words -147 176 180 281 :_>cZCBa
style:my 23 -97 158 -167 k<B[S>]9
style:my-dense -289 -127 -284 -580 <YlpYDE+
style:no-capitals -198 -289 -3 -222 2Iohh?h/
style:no-first -528 -46 -304 274 =g6zd];(
style:nobody -606 -184 -197 303 :cnmg_1(
style:nobody-link 348 349 743 196 n8=T^a<e
style:opens-gerund 1 96 358 126 hDilbDFi
style:opens-i -263 -448 -114 -204 >ha9daHD
style:opens-it -359 -418 -165 -80 7eHjYJ;.
style:opens-my -262 -238 24 -220 Id?t]B7a
style:opens-name -511 -1144 -960 -1415 0]o02Vj2
style:opens-our -181 -208 188 -182 fW_iU?]b
style:opens-small -107 -406 -395 -787 5Xa2eX:7
style:opens-they -267 -169 -111 -79 5f@s9F9=
style:opens-we -69 -284 89 -550 K?h,CD95
style:opens-you -411 -475 -334 -148 1bZmA;,-
style:opens-your -41 103 -9 121 ;[knFDh:
style:our -56 26 129 -114 bcaYQXqR
style:our-dense -171 -133 62 -124 bMcGC@DW
style:our-link 147 198 25 -311 ^?1;[D_;
style:question 117 -71 -286 -101 l]g7YF]>
style:question-first -41 -95 -477 -181 WcZ/TJn6
style:question-last -404 -549 6 -490 ?R]iACZG
style:questions -174 -315 -287 -512 _ff+X^r4
style:sentences-long -102 -92 147 72 dg[kZI<_
style:sentences-short -289 -295 -286 -337 a]qcqY9'
style:tag-Adjective -357 -65 -116 124 7]^X^A8X
style:tag-Adverb -159 -33 -115 101 6_nUb=>@
style:tag-Gerund -143 126 375 342 e^j]W@;f
style:tag-Money 70 124 222 113 =XY^_Yak
style:tag-Organization 82 306 241 204 =Bi?UBae
style:tag-Percent -7 121 45 107 [Aa]GbW_
style:tag-Person 82 306 241 204 9GM9[CV[
style:tag-ProperNoun 82 306 241 204 FFbBYBX_
style:they -207 -211 -392 98 DYYbI_@U
style:they-dense -462 -599 -475 -451 1mmrB=7+
style:title-case 42 489 503 711 ><:aGdek
style:we 91 54 56 -205 ?MAZaKUY
style:we-dense -418 -328 -259 -310 /lqd==-3
style:we-to-you 82 -99 -278 -358 <C5B_WmA
style:words-10 104 138 246 121 Ub<VJTCi
style:words-120 28 442 410 635 E@:gf@[b
style:words-15 219 239 150 104 k[e<G_Hg
style:words-20 292 426 248 357 mTZ9EaHL
style:words-200 123 367 434 519 kEce_ihe
style:words-3 -240 103 72 284 ;deW_AH_
style:words-30 394 640 399 350 oB==R^;a
style:words-45 258 396 469 519 hG1a]Vfj
style:words-6 -114 107 280 228 ;ZaT_A>k
style:words-70 109 383 800 571 mbC9DBma
style:you 16 24 -268 -98 gcBo^Bg6
style:you-dense -414 -394 -640 -427 :m;YF?!'
style:your 74 165 -355 115 ;<^bEXH[
style:your-dense -112 183 -342 47 9VkqY>19
`;

/** How many letters are those of the word before, the others, and signs for the same four and for the units. */
export const WORDS = `
0$0W]Z^>i?M[]l_
2 billionIPTWc<XXLYCT
3forSUIIEoCTH@>g
3inJVUV@XiZCYDW
3millionGQTWhdoV@D^c
3toGMRU<T=YA]Hj
00[^]Vh_b>GYVD
1 0HEEB@Z[??<G7
2andQVUT]^biDX[>
3tLGIFgg^=?Ad7
2billionFGGF7hagFC4:
2daysXYUQN@h1IReW
2forJHUGe]baTHA_
2goldUDCD@]e]DJdi
2hoursTRFKAc@CaJE<
2inNILUAT3>WGjk
3sTYUXFA4>ZFdb
2millionWLSG>c:_ZGZ9
4nWSHG^D?,eQME
5sRSJIBI:4dF9B
5utesJUSK9dAfV??5
3onthsHRILbIBl=Z<T
4reULII<Ck^fQQ5
2ofTVZVm8^(gE<V
3nNUMJ?Zl_@U@E
2palestiniansFPMT=VgcIL@A
3eopleYVSHY?:?hgRh
3m[XJIbJ?9bRcS
2secondsVVIRX8Fgbc66
3tarsXSRL^W8?YS_R
2timesISSWEZfHHZ9F
3oFGIH3^hrCA2Y
2wasFVW[JZHf;Q>A
3eeksZR[J_=[.gFpa
2yearXTTQG]b>c]U_
6sVWGV0[^lbKD-
1%XYWZdBeGdgPl
2 inTRVS;Y8lVIcT
3ofFHHW6FOF:Rie
1amTGUD?U96G>]6
1ka^]Sq?55ubgd
1mINSU[CYcfaRa
1ndXZYRd;5:ZZY=
1pm]UMFS??Hh[ZZ
1rdSVTR_AK:HJie
1sWXT^=:F]kXWH
2tSIQFGFdD<T^X
1thUIWMBnL>cIeA
3 circuitFILSHDY[<U@A
1xbaTPj<5EpUca
0aKWVWWCgRSD[a
1 $0HLGJ^YWe7?E=
20MUMY4:9DK_Vd
2badSHHJc@@c@[b^
3eautifulVUMI^c6>_AhV
4tterMLJT;dZib]><
3igPGWH;<c_HaiG
4tNGTECX>9BC6?
3ookXUWTZDEdg_b1
3unchVNIIUEWGYLV:
4sinessQUTVi^=jD]Ed
2carJVRXBZiXLXAI
3hanceYUKKH>I0bai9
4ildDIIR<_Kf9Ubk
3loserCILSDY[X?FHA
3ommunityTWSWDKVeAF7?
5panyHUUYaZJNAW@X
4upleJHIR<cE:AUA7
2dayVTWZd:76cY]l
3ifferentJTWTd][6DL?^
3mGMIH@CXd>Vdh
3reamJJHJZahVR@=k
2fanWTTUb=C>SM]b
3ewSMUU]=9fDZSe
3reeUTMUkH3<?I@E
3ullLGTH[?D;FVI9
2gameEIKX6dgl4[@4
3irlGPMU?Zaf@W@b
3oodQKERM<1>SI2E
3reatGHED6DEj5;e5
4oupGMQV=Y]FFF8;
3uyEIIJ@fd_@V@e
2hardEKISZeUgADE^
3ighYUSKD==WjT[]
3ugeGQPR5BUE?[R=
4manWJGKmWIkG^I[
5blebragVSWQ^?9@GW?d
2jobRUWW@YaZSYY_
2littleTGGF8b9g?Hgi
3ongFRTZ:GVm<Z7D
4okXSFHZHZ;g>c=
4tWKTGhVYokJc=
2manEWW]CF[lG^9X
3essageJLNV9ekjTK6A
3illionDFGGCWef8G_b
3omentJIRJ8gUhHH;X
4nthYQYIe970]Vkf
4reFJQS=]emAGBV
2newYTVH=G/8IK=6
3iceXIMH_A:6i_ba
3umberYVUPY@57cXX9
2partCMJKZ^^h;A9d
3ersonEKNU<c@kBEEb
8alXQMTXT<F]JRH
3ictureURVSh;HaY[ga
3roblemHGGH>_]8@@=8
5ductCRT[g_lv6WHk
2quickUUVMdC@<^KTY
2realEEIJ>[i8C]7B
5sonBHHP8cgm@F4=
2secondFIHL7AY7@_@A
4rviceXXTV@?>[cI=?
3impleHXYZYDbH?ae]
4ngleGVWZc=@_?I^h
3mallWJZLZY9KVSgb
3tartupZTTMe9:8gX^c
4oryYTLRWGU=dKF^
4rongIISJDH[;>A=6
2teamYRIKEM9dWVH/
3hingXTSRb@dibK[>
3imeHTMT>]^g<QaU
3okenJQKI_bGXCZa^
2veryKQMTEgCWaTfb
2wayJOJJ6eTg_DYY
3eekYTUSG>THLFbS
3hileJLFIW?CWA?C=
4oleTJGJIVG_cSl?
3izardGJHI@SWA9XA7
3omanRVMW>WZc;[?a
4nderfulHIRH]Gd>AYA^
4rldFGDFBch_BFKb
2yearNKVTZG]XaB?W
3oungZUJIfXD>bR_U
1bleIFEIC8:A>V@Y
4 toJFDG?B?6BV>g
2outIWXY5BoHUfbW
5 0LPVL[[<C9?W;
6aYWKTUA<bj]BT
6howFFRH]<]::E^X
6itSTNX[[UhU[]]
6myXSTJ]1;:Feli
6ourVUXPg:]DMd:T
6thatEJITEb[T:W>e
8eTKKECZYfBYHh
8isHGHG=[g:;^Cg
7oIFFC2FTCU[<=
6ursulaGIIHAbc_D?D;
6whatFJURgDYl>^^^
6youGMQVKbWc^T:C
9rLTXTZckDZE<e
3veJTWWeGeHBR[b
2soluteUKFEI?Kai]>5
8lyEIQJRffi5EH/
2useGNJW5dbd@PG@
1cademyYQVIEWB4fFa7
2celerateVSSGB[_CY@aF
4ptQVWWHBX@cXUj
6edYLXFXBLHbBU]
4ssYULG5_X@gHg<
6 toUIHH]e_B=DF<
6ibleEHULC_Id;UAh
3identallyEQLY;cZs;B6H
3laimedVJJHJWbZdJ]@
3omplishmentsZTVSa=WZccIA
4rdingFLKWCRdm>[2b
9 toFLKWCVbdAZ2]
4untYUECnDC2_Hsl
7abilityEFGDB_Ub;AaB
9leCUOYBgii=W6F
7sRSJRjWPoC^>Z
2hieveSVXZ@aEPRG=i
7dXVJVJfZebWYW
7mentYRLGY@_XX]SZ
2quisitionZTVI]X@:bUf[
2rossWZYW=:>;WVR9
6 theILUK9Tg@ACF:
2tTYU[0bX9ca6B
3ingGQJT:_cqCQ4=
4onSWRXl[imGFC@
6sHSTZN@=a?]]l
4veVRUU_Z<@ZZEi
6lyESLUiQZ;@SJa
5istsEQPV<cgkGQ;C
6tiesVVWLFUSCi_H;
7yQW[[e=n<C]mg
3orEFDH]^FD:C=C
5sFLJU8Fi:AMAd
3sELRSA]b_;VA]
3ualJIHHIY[caX6H
6lyWXGTGXbE[>3B
1dXXV[Jb;;h^Fn
2dMPHJ/hDpgJDW
3edYX]TlAD8i]p^
3ingSLHJeJCHD@_E
4tionalIJJI@SA<FCb;
3ressUKUHcXWEFDoR
7 andHKLLESYKDWXJ
7ingXJWHW^=AYLeB
3sMKRM9eT<[KD2
2ministrationGNOTCDajAN@S
4tHGFF>c^TDED]
2optionYVTMGJH=ZE[2
2sLYV[@;?EdWBj
2ultILRTS^em[G_=
5sELJVWHa^:V<W
2vanceYYWR]T>8_[GR
7dUSEM?UAA;UVg
5tageVVVVmA;?GXfh
3entureZVVScA:/aSbZ
4rtisingXSVPc<>8VW]a
3ice_]ZWbI=5dbgf
1fDEFF;dii8HI7
2fectedDJIUXEeg9YJ=
6ingELMS<_]iCL;E
3ordXTTRWV::^Wc]
2raidEGHE>ebDD?bW
3icaTHXI:eTZXR7X
6nFGFH7d[c?G;Z
2terDEIR5_nbBV@U
5 0VUVU[Z[AbNeg
6aHIQG8_YW4Y7U
7llFIHH:Qd^:E>V
6iXSWLbDIXeGg;
6theEHFR<@^a@I?X
5noonPEGF=W;CC?W=
1gainGFWK:B7DI=?;
5stBGFY=ehp4X<:
2eEHXYLZWw<XC]
3ncies[VKKWCB9qU^B
4tXWWQa5I4gTVf
5icIVWZgC[[CGeV
7 aiBJSTeV=l7Cej
5sY][[aAf;HgXU
3sWWWXGA>d]ac^
2iEKMT>YJd;K>H
2oHIKO?e<dXBI1
2reeFGCH6[oJ?@83
5 withFGGG>E]^FG9<
5mentHJVHDg]GBCaa
3icultureESTX<JDi=W?U
1hDAA?;Xhm==9,
2eadFJVUS_]]>A[_
5 ofUVWS[><SZ]fb
1iH]Vb489rG]6j
2 agentsVVYVjAG79clb
4ndGGLP^aYf@SCR
3isFKJX^aai:ZM]
3toJHFJHeaeHBII
2msFMVVAWVb?XE]
2n'tHFGC4cjhI@K6
2rIQUWD]IhDWWW
3bnbYUUT_]>;_S^Z
3drop]]JIi<c>lRiV
7 isXWSQ]>>CaXWM
3lineAGFG6jfj<;5<
7sEHJIBd[BBAHL
3portRHHD;bV?U=D7
1lFHML_HbbAG]?
2bumKHFFD]cTVDHA
2ertUUVVSKVFXU^8
3xKUJJ>U_S>@E=
2gorithmUW[Yc?AGdLdP
9sLLXYF6:YD]_i
2ienZVJLMF86gGfA
3veIUIU2ejqXGR9
2lIEAEjdT^[L:k
3 0WWUUCDDShFAG
4aboutVUUUZDBDeDaA
4dayGISRCfIdJY[=
4feesVTSSSGDh@_c]
4iFHHH3abQDY2>
5nHUIR4cfLDCD?
4myCEDEjZcb<::Y
4ofSHTF@BFSdW8e
5urSRSVd8BkDbT^
5verJUJU@bA8ZUU?
4thatHKHJGSD[?FWW
6eUGVNFBI[Sa7a
6isEGJHJSF_:Ldg
5imeGKHQJTcgCGEF
4youZWVWI@:<dYU]
7rYNJC_DWBbbc<
3ahFGHI?]_JCAR_
3owCIHJ=ZYh?I<W
5edRHRLLDaTVFY7
5sBLMWUBgt5L3@
2mostEEEK=^fy>UVm
2oneHQGWXYf^YEAb
4gHLULDfH5?S>5
5 withVLSIJX[4XYK:
5sideXSWM?AZFaKgC
2phaHVW[nDT&@YTp
2readyOFFDEUa>MBJ=
3ightSHHE=b^H[IF5
2soFFTEYm9lBXfS
2ternateENNWFRaL>G==
8iveZXHJecBX^Td;
3houghIRWU?]?gB^?<
2waysHIHU=E_jFW=c
6 beenHLHMg>=^<I9e
1mSFVBhGd6YK?D
2 aWTHMY9YWd^]B
3iUJRK4Z>4e<@9
3soSSGK[W=AZR]m
2azedYTVSEW9Bj[^F
4ingIIFF35eTWHC9
4onLSDHde=idB^4
2bition[UUHX:@7pYc8
2endmentCNQW8hjn=V7X
3ricaFQLI6TVfI_=4
7nCIGY=flj;b]E
8sCLN]1_ktAE4@
2ongLJHJc>HafLdf
3untKSHU8VlaAR:9
6 ofFQIT8[bk>SAC
1nRUXVA_WD_F_I
2 aiCISQ:i;u9IBD
4mazingUWKTYUGFfK_I
4ppWUQPXC:4ZCj4
3hourWUPI][BfcBY6
3incredibleFFGEGg_i;R@b
4ssueFIJHS_KaGHV?
3llmDIJKUcYd>ADi
3openSTTTj;F8<XYc
3updatePJKH@CcGDEB4
2alysisYXZXea;Z?anY
6tUUJLb>>jSEa[
5ticsTYWWaV>TBHXZ
5zeHVJQZL^B=We<
2cientETU[>dam?X5G
2dYYXFaDc@UM_W
3 0TUIY@feQXb@G
4aJJQTi<Ec@TTi
5iPRGH8FhmG[?>
5llXVKL]ZI<_UWm
6soIKRPVeck;[AA
5nNIHG]VcWIN7J
4beKVWXS@efGKDT
4checkXTKKHWTkc[HJ
4don'tEILSBaFB:V?j
4evenGTTY@Zis>V:j
4forGLUTd@VaCDTL
4getZXJZI5>4jJg:
5iveIIJH9cY;@L?G
5oodHJNL<b_iB>:@
6tLFJE@AZaLYV>
4haveTTTK^>;_FYjH
5eXTXWF??=^]KY
6lpWYMLZ^>:f]Gn
5isRLNM?Fdl]A:C
5owYXWKi;C^bUmC
4iTRNW:>B1bFDo
5'llVRFFS=<b[?L4
6mXUUSXcDGiXb>
6veFKLMRX>U=DWL
5fTLKVAIBY=T_A
5sHKSWd_T]C=XX
5tRSVX_F9bGV^5
4justGKTIi@T69W^:
4keepKPVRd8@;DRga
4letVQJJi94WcUA[
4makeEHHN[ghi6HJJ
5oreXXIFiHC1VHgG
6stXSLUH@=9cJaC
5yTUIQlA=icIUb
4noKGGFXJEWBFD>
6tOVIV8WaadLE6
6wDBEBIklk3_CF
4onVUVT^D9@_J[E
5therCNGX[d^p:H8X
5urVKLKXEKK>Yc>
4peopleGKSRGfgc:H]c
4realGIUKAEXf@AeD
4seeVSUUgJF8CDef
6ndYUNKKE?Z]a_[
5hare_ZLJf>=7mWk6
6eLRUU[7:?DY@M
5oSVUWBbYdbUGY
5tartYVJM>Qe>ZTE>
6illNXSW?ccfVJUT
5ubscribeZVRSc?;>qMTd
4thatCJFT^L_o=@_k
6eHGKGFAFfC<Ze
7irVMWLe@?7ZU]d
7nGDHGYbO[<Wc5
7reIILG^Pc@CZU_
7yUFGEa]I2bK;=
6inkVRRRgA?<_KgL
7sFHIJ?ELaAEC=
5oHIPNB8W8<EDC
4useVVTWe;3>fXbk
4wasIISHZU<4>VGb
5eKIMJL:8H>^5<
6'llSMHIL[@XBXBe
5hatTXV[dW;hc[gd
6y[YTYa@<BbOE[
5illRQYJYJ];HCcF
4youIRSPaJqjd@d]
7'llYWPMdBA6d^Yh
7rEFIJ4iAXB=47
3rewISOV5cXlTF89
4oidRSWZ]b8=dVFa
2gerCLNWTddn:W7^
3ryEIIN;if?7CX]
2imalHJSIKDSAHDJM
6sIHHH6kJ^?U6H
5tedYXXU]<:XeSTc
6ionWZXXK<7eS_Ab
4eIPUS<[[l@L_4
2niversaryRQ[L^H81[]jm
3ounceXWYFXf;7g@]]
8dGIGGjGJeKB?E
8s[H_Egb7*cYei
4yingDKJU=dXe9R;=
3ualWUUGbg>=Y^Dh
2onymousVWV[e83?]e7d
3therLHVGF_;ZFJ7D
2swerSQURh=>>F>Wk
6sRMIJG_dX^[<g
2thonyXMOQd>99ZY]]
4ropicBTXZSGFt=S/g
3iFQSTbEAAGZAD
4gravityXWLIiCBJXS_:
2xietyEGGEAK]ADADE
2yUTGGCB<A_C8Z
3 ofQJIIF5/>[DVc
3bodyVTIIXD:EWJJa
3moreHJKK8VTnF^5@
3oneXJ?Ai];=iV:6
6 elseEECB>Xb<<A5)
3thingSTFGpZ8H?Uhg
8 elseFIIJZbPcFCa<
4imeDIISAc^b;D9U
3wayEDCC9ecf;:D.
6sGRSU=WedEc5c
4hereXXWTb:H3g[[W
1pacheZUWLf?>9dUa_
3rtJVRYDFaca]8b
5mentYQVM_ZE:dYfG
2i]a_]u4<5^]_j
3sGMWW^=DHA_?E
2ologiesDGFF?eX[>E@g
9 forFIIJB[FCEGAW
7zeBHGJ5iiY<@7D
9 forFJJK@^aWFGUC
2pXZ]Vn>)6bBin
3 forMUWWg?17IXKf
4toWUWVZEB0cZGE
3arentlyDEEE6^g]7D8>
3ealHLSPUaUaGEGD
5rDKJT=i^d8FTX
6anceFJIK=YYj@ICH
6sGLRT:d]i<I>[
3leBQX[7?it9]DY
4icationXVYUZF7:hLYW
bsUXWVRBT<[Ie]
4y^]TFs=1/j]fq
5ingJKUJjF9CHGfX
3ointmentHIWKIcJ@AAAo
3reciateVNJQDdeST[Ce
a theEHML>Yin8T4f
4oachIUWWiJe_<T<g
8 toWUUPdZY>QQa=
8esHSMZ?ce_?I<V
5vedYSVI_A<GeZf[
3sU[W[qV>EZYHj
2rilMUTSBgK8]G8m
1rabGHHF=[X_BDA=
4iaEIIL=YbeHHWa
2chitectureWWWWcVXCgD]7
2duino]VVQh=<:fVeY
2eFLFXCbT]EF:X
3 0IIKP<NI@WUC3
4aXKLGdB[1dBX>
5llIEFG_QNoBE5Z
4inGIUU[Qg[EC:f
4justHRKRYHjhCYCh
4moreRXUZ^FdW_J>f
5yDIJQDLEe;HKD
4noRVUXAEa8HI<8
6tEGLW;M]n7b3b
6wXYLR^;HAb@?@
4onIGGHDGfXIEC1
4soHEHC>EELH>a@
6meHHXS=?Bb@@aT
5tillIMRL>ca@:D:A
4theEJKW:dk]8]5k
7reVMHDiB7=:Zja
7yGKJJKJMRFDMJ
4weLNHH=TXda@bQ
4youXLDF<<F[VCY_
7rUHHI[X^F]T>>
3aMTWSa?bSabAV
4sWTVS]]WZGY;H
3n'tFGHT[^_lFaX7
4aYVTOaF?7fSeX
2gueGKMVC^hm<U9A
4mentFLKP<c^[?D:_
8sCKJU;dgh;F@[
2msEFIG?]X8EBKE
3yHHJFAZUG<CYJ
2oundJTTWTfc>@UjF
6 theWSLFhS3-dCjc
2restedCTSY4ejtAT7J
3ivedHVZSb9EGHV]I
6sGVMXHLJd?[Y>
2tYYVWbCJAbYbg
3icleHKGWY7Cc<D8T
7sDNSYb]_l8[dg
4stYYKVE;9Y[TRW
1sIIWVlhrjVYgH
2 aFIVIb=:b>WW[
4nSFMDc:9Z_Flf
3iHUGWb]lYIXG<
4fFIQI]fif<FD=
4tQSKS@9^<@J<B
3muchHIII^E[[>^ia
3ofFGFG>f]W8C^I
3partXPUTFI@@VHi_
3soonINUUcFH9ETW[
3theLJVG9YFXSFa>
6yTPPMd9=DBHTG
4oVLTJ[?<>^CmK
3weRNUKHJ[WRAVf
5llXQGGgA[9fKWM
3youMLLLAJdD>XB>
2iaIETFA?^WC^;^
2kVVKKS923bFDu
3 forVMPJe79?WE^B
3edIQZZf][N8Y^<
3ingPTTKjeXV@BX>
6 forETUU^jeq<TJd
3sZZVUXC>6lWbF
2sKFDACT_dbRH1
3aultDRTWI[in;K6:
3emblyEIJSIb_eCSE>
4tMTSTb]XYEZIm
5sUXUY=UUiJAjm
3istGIKJebTU:dhb
6 youJRNPcXKAAWa_
6anceXTIICH_FaA_3
3ociateELSTWZce=RB]
8ionUMZGEH8<bShE
3umeFJILDb^P>H=B
1tYZ[Kdc;X_FeB
2 0HVQX@:JsaZ/e
3aFJEVGRZaWZb;
4llFKVSVTbp>D[<
3leastCFGSXT]n:CD/
3myYWXMBV=L[eFi
3ourHQRId9dk=TVW
3thatXSXL8XG>fC_W
5eSDJC_E?d_;g]
5isVFMH@B><D]o8
3yourGTNRXd[d<RBU
2eEIUM=^dg?FB>
2hletesFJKVccaR;N>c
2omZUTVa>>5h][h
2tachedXXUUd>LBc]fg
5kGSSWJiCYBY?b
6sDTKXAWKk>X6C
3emptEIIIad]RDS?j
7edDRPU:_bgTE>F
4ntionQQTRTd[JFYB_
3ractiveFQQWK[be?X<W
1uction[VSJi?;/hJg[
2dience[WIId<FdhdZh
4o[XIEj6E2eUbg
4tVUYVdD77[[mq
2gustXWXTNI@WeWc[
2straliaDECE[og;6?<Z
2thorURVT>F[CG_8I
6itiesEUSY@ZjhDR6[
8yERRV?ceiBJ;_
3oHQUW_fZsUY?<
4mateELRZ@>9m5X4S
8dKSUYmX_6>XIj
7icallyTULXSY;iV[^p
8onSXXYQR[cJ]IG
4nomousVXTV<E[IQV>@
1vailabilityWPLHc=D0bLfc
7leYWTChA68d@aO
9 for[WRLb@@AdSeb
aonFJKFhC;D=Icb
3lancheZWPId<8<gYni
2eragePXLXL@jZZX7a
2oidGLKZ?eA>8H?5
1wardXAR@][63>G[h
5 forYSXM[AATYSK8
5edYSZK_VD<fTgc
5sWJ]Ghd<6KB^a
4eJIIU]HX@=UES
5nessQT[[HA[GDZ^e
3yRIYT2U]HiJ:^
4 fromGIZTbXA9?UZ_
2esomeWQGCYK_aX^u9
2fulDFFGA]mk>X><
2sXURIo;6FTGgE
2wFHHG:QbbCCC@
1yeFJJK5hcH:BA9
0bBDOG8ciu7:4h
1aEJJKA^bU>A@C
2beDGHETajg;EF:
3yLGJT;f=RHL;]
2ckKJKRRehh[Cn^
4 inSKTK^B[=CWgA
5onGKVRBEF_HH>X
5toFDHDnCU,;DEL
4edLLHI;HbDC]<<
4groundZYUJ;D^Rc[S3
4sYWPITC8BcUgE
2dACDG6;Ds:S.0
3 bunnyFNTU7VAk=IM[
2gUKZIhb;3GZgd
3sULKLHVc9eW::
2lanceFLFHAajoAA=^
3lRSJG@aY=Y>ZB
2n>BCX.Vaj0@.E
3 isHHIHQHAV=FF@
4onFKSSBGVi@R:B
3kDRX[X@hf;L2c
4ingJIVS=FB7ALMb
4sDTSZCBAm[FF^
3nedEJIKBfjdBV9_
3sBJJT4Ymo=F4Z
2rKGWJaB;X=GEX
3ackEMLR?[hjHM;U
3baraESQW<gZI?IFX
3claysaSb@aE5+^?ol
8 wealthZP]FEg@6GRlb
3eFKKVGI=j:V>f
2seUWVHcB45AX_5
4dXY]W[F:ZVDi?
5 onKWHTfVagAG[d
3icZUXWiCFC[ZVK
5allyTJUT;YfAVYAA
3ketDQLV?bfm@S;G
2throomGMVWLLW.@Al<
3teryHHGHCIb;?A^C
4leVVVYf@CYI_Zc
2yXQTK__B_c^@I
1cMUUWk9.47[pr
2 iZVWQr</.dYic
1diEFEE6A@i:=6h
1eEBEC=SaGXD<Z
2 aDGJIZ]CfIW7i
4bleFIORE[dd>GFb
3backSLUMaB;3Z_aF
3happyGSKTVHY?FX:W
3inTKSLSCT<_MKB
3moreQFEFDRX_UWYZ
3onOKTH[lI4;Dp8
3soEIGJBXVl<XCA
3theWJTETX_[fDgb
2arRHED?IAbBYC6
3tRHWWGG<G=^8k
4ingCJJQ;dfl8F69
4sLGGG4^dpET91
3utifulWRKHE[.aiUb6
9lyFLIR;Ulf=J:B
2cameGJQUZ[<n:[8_
4useDC@J9^cT[^bg
7 heHKKJL[_dMYD_
8iXTIIR=B0dFdV
9'mSVVZhBADHV?e
9tGKRVa6_f@[?3
8ofJFHE?T;e[FY5
8sheGKJMF[][@K?H
8theHHKHhdih;CdQ
byRVV[@=W]]V<E
8weIJJLBE[a<VYU
9henGKIMD[a[AX>e
8youLGGEjZ:EDQek
3kyBCCA:7jm7C90
3omeW]^^dI<XIfcb
6 aQUUX_Y@aFX?d
6sGSXZZYHmC[Ao
5ingVWVT[AZ=S^cY
2dHFGH[_haJBW:
2enQGZIhHh^b?a6
4 aGDQFLGOc8F?;
5inYUTN[J=>fFeT
2foreTVDXagYjfAWK
6 iUPITDaB<fJ19
2ganIKGGSGH<FE:j
3inGUTX?_ck;W?D
5ningHMRVAZeuHZEA
5sIWTX9Z_KBWLU
2halfXQRU_A:?W^Ti
4viorGQJS]^[mAMF^
7urGQSWUbQY=SWZ
3indMWVVk>:CSGbL
6 theIGKFM=D?>EV@
2ingFAMF7BFoBA4b
5 aKDGDQ_Z]>_P_
2liefVWVYDAZAcY@=
5veMRGV>IracKCF
7 thatHTSTIX[[>PMd
7dGSRW>J_d?L>Z
3ongsBGGJ:fej8E8?
4wTUMIfc6:N=7W
2nVTYVf?I8AUc]
3efitWUVUVW];fFe<
7sVXQW_8DdXQ]J
2rlinDIGS:Xeo:[/:
3nieCQLY6cef=Y?g
2stIGEE[2fjEBZV
4 friendRLYRUE=>VIYY
5ofUQDE9aKC[FSC
5partGRMPAE^6<F?X
5toXVXW^EE:d^[a
5wayWYVVj7;6[XFr
2tGUU];[A6<R6Z
3a^YVIo>83lQjj
3terJFFF[d==CIXj
6 thanJJJRZHZ?@_<X
3weenHSJX?^r^[:8>
2verage[WSICZ91eEac
2yondVWZTpHI:i^im
1iIWTVbV[CFM?k
2denDJIR9_hd<J=Z
2gKDUFP3ih>XFF
3gerKKJGDTdb@=6C
5stKUUWU=[8[C?d
2keLKYYb;37@[iA
2llHTLY9ZimU_1Y
4ieFKVVUWBcFDSc
5onBFHL3bbn8C(A
7 viewsFIFH@]iGVE8I
7sFPS[Shdg;ZDh
2nance]VSIHG?:h]UB
2rthYVUSd<@@eQfG
5dayDDFB=XYe5>JM
8 toSIFG[U@lJVIA
2tKGRFA=@LJD=_
3 ofGHGHL[Fa;BGb
3chKERE<Ebi]Ha7
5esMHHHY_VeXY^4
4oinE[VcEgZe>dd;
1lackEHBG<enxAE2+
3meDKKU9Uen>I2;
3stGMSTZU^n?X=L
2essKFFBDe<FFGG4
5edWT[Sj>3GG]iR
3wFKMRff@?DJbX
2indGIIVJGiF=I<=
2ockDKGXBSa[=W:[
5chainYXQVYEG?HVRR
5edISMWLMD[Y]9B
5sIQKW7SbaBJC:
3ga_ZZg984idjl
4gingZVVTa?ADg[^e
3odFIJRDRce:E9;
4mYSWT^?WEYPaX
3wsDHGJ@agk=Y9Z
2ueRILHVEC^FbIa
1oardWZWWkK>4e]iY
5ingFKLRFd[aAA=E
2diesESRV@ac^AJC_
3yCJHV>g_p4J18
2mbWJUJ@]_YeWf5
2nusWPUJYVC=MXZM
2okYSWJD<U(^ij6
4 0YYW^c@>:Wb]d
4ingELLQ>ff_@HJD
4mark]VMK_@:=mX_^
4sXSUMnBM2bGhd
3ritoXRZMYXE=kdcp
7sZTVSVICUYZU_
3stWLXIUY;XZAbE
2rderCJKYDbda<ZGF
6sEJLU:MXi>WHE
3edWVUI[DDDiXXb
3ingGRIK=]ciWE:[
3nGFMI;aeeV=A9
2ssYMYW^ADigbie
3tonDEDEZeb98<AW
2tKHDJCUX<EVCa
3hHFLFc_aJD_G-
4eredEJJK?_]d@E9I
3sWTHIAV_iYH9?
3tomLIVS[W?eBHEa
2ughtGGGFgA@1EAbG
6 aWUVUX@<JYT_b
3tXUVMcAFcbacM
2wlXU[YCB9gC_[k
2xIITIL>^GZS]A
3esZXTU^aA5bSgY
2yKLQV<hYff@Ah
3sCIGQBcnt@F7h
1rabeckYRYIfTHZaWcC
3g_HZFu5:7k^ta
4ging^UYRq86Y_bto
8rights_I]Hj816fdjk
3inESV^<YXk=W14
3nd^XUKWB/8pMgj
5sYVWRZBBJZUa[
3zilCGLK6hbi?C=9
2eakJJURET?GV@iG
5downYUQV]DKDhHc^
5fastGNXL]H:<<Lkl
5ingBVWa)fal=a2g
5sFLKV_JfbAF_>
4thHTYY?HXdJN=c
3xitCKKU4dhn=H5F
2ianFJKP;U_Y?B@9
3dgeFUQXGffj<S:D
3lliantFFFF@Rm>EU>E
3ngSUHK:8j_WA@1
5ingYUVK^638iGe>
5sUWKLa@b?aH@j
3tainGVSXAZchBV3>
4ishDHJS7jek=F8B
2k=UE]@=pJ/Cfe
2oGHHF1anY^><7
3keTVTZ^8aZ]^Xe
5nIKFH1TRbLCZE
3sBJIT?bHhAM:I
3therIIKJ<C_a<E:?
3ughtDHSN:fckE@?A
3wserWZW]pD9F@Xo=
2uhDEDDU_fW8<9K
1sIEFFNFG]AFRX
1tcYWLUd<;=iaY[
2wVGIBIea:]ElZ
1uild^b]bgH0>fkbg
5 aKVMV>fkoD^6X
6yourVWSXLV_RNWXd
5er^[TRgB91qZdc
7s[YKJf7:4eWH[
5ing[[[Na3e?Y^mE
4t]a_^j59_fcdo
5 aVVXUkV=gW_^h
6onWUUQiB69eXsc
2llVWTUQ?>G^ShV
4shitBEDF;bkl9G59
2mmerDHHH>]aS?EF9
2nchVNIIRAZ__KIB
5 ofVNIIDTSS^ML9
3dle[YKJW<Q]n[d:
3nyGLRU7XBk=FQ[
2rdenEQQV]_Yd>VEa
3nXTGM@GB_]Xfi
4ingXVMSFJY^gRDD
3ritoWJXIi?==U^Lo
7sNEJCbZ^A]afl
2sinessWZYXg]jbTK>g
8esJLMIU;XfHT?@
3yHHSG>ba^GT^G
2tFEKS?V@C]DX:
3 aHMFVM@_JDG9]
5lsoPUYW]V;P]^h]
4don'tEIKIBgWK;EF[
4iUIMEb?Y)_CHf
5'mSLVIUJTebJg2
5f[VJIUE5Hj^ig
5nIRJR5]ffYS]0
5tTXXYgWe3dKFb
4justYTTRF=>=gYed
4noGLRUM^VD>VEl
6tGIGR3kWk>>?_
4stillFIJGB^Fc=HFG
4thatJJHJ?B[XDW8H
6eSGREF@Wk]=_=
7reVYXYYEH9lQei
7yIIGEVSfZ=DDD
6isGMKRAGE:>SBZ
4weTTRIDEU>^EW=
5hatXTMJTG@[MX]B
6enWTPM[@75ZRJZ
4youTLHL<bBk_D@A
7rDSSXBRhpCT7E
3lerEGFGBWf[LED?
3tonsFLLU7gah<I:Z
2yYSHCh<2EVDa^
3ersWULL[K:Kb]ZX
3ingVQTInB87LWil
1ySXY[BUBd_X:m
2 0EFRG;]^a@=;?
3aXWYPY_7<dKah
3theHFJIi>of^C?x
3ursulaVMUJgFC6ATVA
0cCEKS9KcZ:KD>
1'monEHGF;dbdB@>6
1agbWDu54'~Zpp
2cheFMNTBg^bEF;d
2keIFRCYV;;D[aX
2lendarSSXQcc_[MT?I
3iforniaHLVVQYD?;Wd]
3lEJVU8]d<;C]A
4edHIIZ[88nXc4Z
4ingILRH1Jb_CK4J
4sHGRH.feY=dc=
3mSLII9e[i]G=@
2meSEQD_?Ble>B7
4 fromGNKU@XWWBY?=
5toHJKTTFAI@GOe
4raYXMRk?>1eJja
3pTWTV?RAlaXHe
4aignVTUKh]=;WHhd
2nLTDH4?^DWWA_
3 assistGKLNDXZ[AU^d
4beRUSXB6agc>@Z
4checkFJKNDAA[FWD>
4doJLSMWcIJ7DKB
4findKKKL?h7kX@V>
4getVIKJgbdbZ^BJ
4havePIHHKPA2KC_W
5elpWWUT]aA_d[Zl
4iRTPLc;]I]I@3
4lookFKJMATSBAUIF
4makeTTTU<ZB@cD^6
4notITVUG>VcH]ZY
6wYWYU]8R?U^h9
4onlyIHKH<]eD:ICb
4readFIJI=^<I@HZ?
4seeISST5YaB]EXW
5tillGVWYS>?mD]C_
4takeMIJG=M]@IHdC
4useGHLJEa>X;Ec?
4weFKEK5dib=A5c
4youJSIRH^<iY^aS
3'tAABGcca8Bb59
5 beGLJTAY_eZT<_
8lieveIIHG>bgW[IH7
6evenFLNUXbac@UMD
6waitUTWIC_V?ZYCb
3adaIFLG:ghJ>E;@
5ianFGKD?e^AI@T?
3celELIP?e_>=SD@
6ledGKJL?ZVUAGDG
6sEKIR<[^U>E<F
5rFSXXB_glAY>i
3notEIJU?Wfj>A7G
3tKJDFT6G=EBXi
2pHGGHA[de>T56
3abilitiesYYUQg:95ZZgF
5leDMKT<bepAU7a
3italWXVTAF]IIU@a
2rLW[_BFQeh_Ie
3dWXUVgW?4hBT[
4sLSIT]^XjDFJo
3eXZYYZYn9bg<=
4 aboutXXSWI@b]baJP
4erTMUM^SYBEZ7c
4sFSWY;cTq<W=B
3ingYQNQYBJ=aJHV
3olineYLXI^CALaSJJ
3riedGTWXGa]fEUC_
4yKFHFTTG9UAI9
3sGTPZDhipXUFB
2seHUJX7iIbBZC9
4sRXJW6ffleZ<2
3hHLLV7]Tr>Z@B
3tHTRXGF]]DP<K
2tRVGU;eXe_SSC
3chYWVL?IVggG[:
3lumpurr]WRJi?U7eXcV
3sVUUU>ZHQeED>
2ughtTTUW^JYcCXH;
3seEFKR8lalCJXV
5 iXKVJc?X^kGg:
5dEIILCbea@T?]
5sDJGTWcAc<D@Z
4ingGKJQ>Y_gID=Q
1bHHMG>bFAHA[7
1cKHIH^A8T>XGG
1elebrateYKMK_BF;QU^I
9sJJFUbk9A>@Gl
8ingGLIUgbZ:?UAc
2nterTWVVMeL[D]ae
4ralHTVU<=ef>UBA
5eHJWQ]Gfa@L6V
5icYUSUc=Cc^[A_
4uryIUWYWBclD^8F
2oWV^Md:JBYFB>
2remonyEITSZ]Yf>F?^
3tainJKLM=f_XIJG^
7lyDIJJ=Xjh@Qbg
4ificationXWVJ;EJBdH?2
1foXTUHc=?<]V[?
1hain]WYT@:@ba^bL
5link_ZLGf5@/oSh]
4rmanWGYEaB;SIY?b
3llenge[Z^Z[>=>g[eo
9sKRXYI@VdFTdX
8ingWYXYdU@i_bE_
3nceWKHFI^H9dYG@
6 toVRTRT@B/I^c>
4geRXY[A:aXCb9A
6 theUWKVABh[cZ;7
6dHJUV3Gb>G^[3
6sLJTV;Z@e_DeQ
5ingXXTS@JE;iW=0
4nelbbUKnE7/lcgo
7sWVLTb>5@X^gr
3osYVTNDLCBiRFF
3pterHNSGb_ID@?[?
3racterBEDG5aaf::5>
9sDGFN,kmsC?8=
4geGGFGca48CUHD
6dCIGQ6]idDA2E
6sEGHJC_d[>AVA
5ingFHLL<_]b>LS?
4ity]YWHcb4:iZlZ
4lieCFFF0kpo8?91
3seEIIR6YghCG?>
4ingXSUJ]XJVhY_C
3tYTSIZF82hBc7
4gptTW[_a>7p?c^a
2eatJVW[_dXHE]KB
5edEQRW4hi<:@7Z
3ck]bDX[>=0ZTch
5 itYZVY;haVSV]Z
6my[YUUZF@Aebdi
6out]cL]o1!?bd_j
6theEDGI2XUe6>81
8isIMSXL>Yl=UCh
5edFGGF5iba9E6m
5ingDFGF;fbQ4J?a
5sLTVYaBXEUWV]
3eseGGIFEc^S@@E=
2icagoDHJV<ikn<=AA
3efLIWK?bicFI?<
3ldBIKX4jet5H:Z
5hoodEEDFWGFm=C@4
5renIR[ZaaDZ;W>E
4lGGFFJYb6W=BE
3naBHRV3jou:Z25
4eseFHSS>Rjp;V84
3potleUSXM[jD?HXjj
2ocolate]WJV_C3Pg^Yl
3iceZSHB^c:.i8qR
3lesterolDPLY9eke;F8g
3oseIGGIaZJEJCa>
5ingLLMRk:X_C[Wm
2risFJPLZQAb<F:E
5tmasWIWDWEI4EFgj
6opherDKLU7ckm=R8G
3ome[^KWd?>@cdjB
1ircleITPXDcDaCUEF
2tiYH[Fe[65YIhi
4esGUXX8odkK[4E
4group@SUYTBfV;Ftc
9 brk=UE]0i[o0FCb
3ySKUUDUIp^dAE
2vilDQTX=Uhd>IEV
1laimXQEDI[_BHI=Q
5edXWWRdAJdb_]W
5ingHIKTAbRh<T>B
5sJVPW;e_HID=7
3rityFIIIIc]b:HN=
3ssLFJFZ;C^D>b4
5esEHJFKcfl=L8^
5icWNSRXj6;[@[a
3udeMHEU_Z9aA@:6
6 codeQMHT;Q@fYEN3
3wdbot[VPLcAE9lWdR
2eanWUYLZW7SgWgl
4rVZTYHIDNWU3>
5lyWJIGZI]EcYh>
2iVYVSc6VBdTfG
3ck^YEIBbH>oAhf
5 onWTJM8]bILFBA
3ent][YZ]?DER[Y^
6sVSYT_:EEAED?
3mateIWZ];YBg>MI?
3nicalZXSJF[<@iDe?
4tonFIQS;e]cBJII
3pEHHM0cld:FUI
4sZWXXcCYgk_e_
2oseFHLF;]YZVD3=
5dTSXMbI@<bUcZ
5rJUYY[B7k9^I^
6 lookCILSA^_]=DF?
7toUTWU_@Ch@^Ac
4ingUWVWXLAR_V_@
3ud]^ZWo;6=hZhm
2ubTIWGbD9U?B=;
4sETTXY_gj>[D^
3eDGGF8hj^A>Fa
1mFLKTfg[2<Wbh
2sYYUSgC9CeX_n
1nbcYSVJJY??eKih
1oWIJFfBC?bYb[
2achZXXVZ?@<k_A]
2deKRE[WcFVd@h2
4 andFJIM_H>c>EI?
4dYWRTUF9]eD_?
4sWWIJ;_CWeAa4
4xXJHE>:i@iDi:
3ingIWUYbZC[;T?^
2ffeeZUZCW[7+eSh[
2in]VHHE9bBmYiX
4deskXVSS^A;:dTUb
4s[XRSZ=@PkUbD
2ldEFCG;bGa7F:l
3laborateWUUJaNLJF[dS
aionHI[KfdAc@B]^
bveVTVLk?<;WYdm
4eagueEHKHeabY;B<g
9sFHSKK<4=F?jd
5ctYKFHA<D=fGdZ
7ionXWHIjDa:aTje
5geYH_Ld:_bZcc[
4insEGFG@YXB@S@d
3or[YWUj:5/]]cV
5sXWVT]=@:h[cU
4urXTWQ[C>7hKed
2mYWUVQ<DDc^gp
3binedGQMX=Xi_CIBH
3eJIBD^TtaaA[;
4 backGJNJ?X^a@GVB
5fromGJLU7_lc=C:9
5inHIKIABe^GCeB
5toGMTQDdeA;U<@
4sGTTW@JWk;[;:
3ingLWVSF7aYbc^F
6 soonZUYIh<99i]mM
7toGVITFCei?B>G
3mandNZSZH@dTGWDF
7 lineHVVX]9keEYBI
4entKH@C2>C2C=0<
7sSG@B2N_Zh@^,
5rcialVVXSFK>H_X?9
4issionZUUJeYDVd[gX
5tmentSGUDoX:=?Cgf
a toXNVFbaT9ZTcA
6tedHFKGbIW[FH?Y
4onFSVZaicS:VXi
4unicateWWNJaT:4^DSR
aionsULWIe_=5VEeR
7tiesXMWLd;@dCZck
8y[_bYh.,?Z_]c
3paniesLHKJ^K^YDTYL
6yQSXMWY8:BWCt
4etitionUUYPJa]>bE[?
4lainEKLQ:ZGC:HFI
8ingFFFF@eei:@L^
5eteKN^TX_CDGDVA
8dSSYF]^[<ZXcC
8lyLLXT]H]of<E;
6xUWRVV87bCbTX
5ianceYWSJeY=7eHd=
4onentsWUMSf??W^YU]
4rehensiveYVUTc?><dU[Z
4uteEIHHS[am9[:^
7rKRLWb<F_Y]Fg
6ingLUZX[K[WQKc]
2nceptWLWUTA?_YY=b
5rnHGHH?aKZ>R:Z
7edDGJJCXcZBDAY
7sFRMV5>Ee?E4:
3ference[V]FZ?8=e^dQ
4idenceVZYXb>:3[Y>P
8tWTRODJA@bHZK
5rmVKHR?@I>AVXD
7ationHKLPc^ZaBR=[
7edJHGJ=Y?@FCX>
4lictEJJS^GBg;G?H
4usedEHJP9gWc9G8A
3gratsHAHBYbmf?5B:
7ulationsH=@;9BaAA6m;
5essDIRU@[clCL<H
3nectXWEE_AV0_J[K
7 withTVJHjXY7ZHXj
7edHJHNXaKYCADb
7ionGGGG6Ym^_B>E
asSXR[BcfkLb<^
3sequences@PNXVd^y6X8d
4iderHGHE@d]jUC=5
8edISJV8hejNW>>
8ingHHIH>JCGRKDV
5stentMSSR=_JXcJ^9
alyWKKJcBE>bT_<
4oleGKKSKUEeHETE
4piracyDUUZ8ZYmBV<?
4tantFURX=_me[@A^
5itutionEQPT;]bk@I=C
5ructionGIHG8eefAFX6
4ultantXUVQd@<8iS_c
5merQQYPIB<a]XFc
6ptionYTUWc=?>Z]bJ
3tactQMJEVBHI[]h:
7 usELKLFVIB?Fa9
5inerYVTT]JMGbKTa
4entWZZVcW<GjaYd
5stJLRVg@87?]Dm
5xtHVUU<AAcTX8C
4inueGUKV7eib<ZbD
8 toQVRU<ZHk]Y@L
8dHFLE^=Q:B@^B
8sHJXU>ba>>C@K
9 toIIXI_RYU?BLX
7ingQQSI[A:9a@fZ
4ractKYSQhAE[CX[Z
8sUVMUfI<XTZdg
5olTV[Xl^^dBHhd
7sXUSVb;>RgWgG
6versialEMPV>Z]g>G;D
3venienceDPRVaUgh=V=]
5rsationILXJ<_M=E@]A
csFFKC9cL^69;Y
6tWUKT_9=IjUd_
2okVUVWB]d=_ZZH
4ingSSKLK9[i@bBC
4sYQKKGaX^hMb@
3lFICVZ^LrL[D-
2psDRNW5a_f=F6?
3yVUFIDHD]VD^g
4 ofHRGL@^SAUCA:
2reTWQMDGI=W^?F
3porateWIUGUE^CVG]e
3rectFHGKS_CrXCE=
2smos]TVFfA63hChF
3tCHMWeM3g7^S>
4sGDED:mc_8EL>
2uldHIGT5KfUWT3^
5 beFKIU;j[bCC=a
6doXTTSYG@GeY]W
6haveJSUX7@gn>E=[
7elpWTQRBF<2UVjP
6youJFGFhcVeBZA8
5n'tIGHIAMV->==<
3ntingYT[T^I6:iUeh
5lessDTMUBbbm>G5e
5riesEEHT4gjg<X:A
6y@CBV?ddt4V7>
5sYVWTM6:0hKf]
3pleGPTX:=cp?_GE
3rseVSVKj7_aUdJ>
6s]TLGd=75jW]j
4tAKJZ0dgg;Y8b
3sinFRLXMCdaGT?V
2ver^[TVk7;BgTc:
5ageYTVRT8eY][aB
5edUVYSW=;IGGG:
5ingYXHTGC=edXaE
1rackEIGH=[P:;I;?
3ftXVNMZVX7eHik
3pBGFJ7ipm<B?:
3shCWS]2iss>Y/C
5esDMLV9ehi?E:>
3zyTTXT?>6Edc[j
2eamIJSR:^Ad>Z@c
4teWYYUpZUnce=H
6 aETJYd>HdLG7?
6d[X[YfK;Ec[bn
6sTRYV>[:b[EcC
5ingWLZYdd4AH^@e
8 a[SLRe:5@dZbg
6onWUXKU9>7YV]=
6veRVYY[KDEQ[^i
7ityHWWZ^ai_Z[Ki
5orMSTU>djo?V:[
7s[XQVf795pYfg
3ditVUUV^GT4[NTW
3wJKSLSABA;HIj
2iesEJHK8aki@T<B
3meGSPW=J]eCUAB
5sEJHQ@Vcf>AC5
4inalGKKLDEXa@FVc
3sisHTVX8c:YBHVp
3ticalFSVXVj_u;X]h
2ossHFSNh=4i9IaU
3wdSJGF>I]hGE:>
2ushGHTI]Y:h;C<D
2yDQKX6edt<P4Y
3ingDHJJ6_N]BN?4
3pto_aT[[95Uc^=:
6recoveryYTSUVHTD_UZW
6scam[WJMe?V5gJkH
1ssHZW^c5?oEZ@>
2v]QRH[B88bTdc
32011DUKZ?^_q<W7L
3forum[V]JS?=0h]cW
1ultureGTW]8<ZrBb:e
2pXVJMga45hYff
2rated]]XTk6@2fW^l
3eERUXV_Dc>WY^
3iosityHKLK[>ZW>S=R
5usGFKEJeZ8=B@C
3rencyGTPY=cakDS;;
6tQWZZF[W[;^df
7lySJLFMJ>cDDW;
3sorHPMY_GBkC^eC
2stodyXTTK[AL^]Z]W
5m]_TYs:<5f_mc
6erEFFCdcSZ3?V8
8 serviceFFGD]cagHAA8
8sIWWTr<aC;Eci
2tITXYb7d@@]Bn
3eRIJHSDmmG[:-
4stYWKGbU79jMfc
3sDMKU7dbc=M?g
3tingDLTWCXde?V?I
2zXNLIFHFT]Ra9
1ycleFMSU5XHb<_<d
0dYVMGA9XriCeF
1aHGFD=Ye_DEAW
2dVJGJ=B3K[D^=
2ily^ZWIi>/2hYc]
3ry[UXHAa@AdS[Y
2mageNVWXA?iB]]:@
3mitEGGFG>je=S90
3nABCB4Gjq;[06
2nceJLGL9e:GC;;A
4ingDLKTA[fd?D>S
3gerousDOKX=hekDE:_
3ielLHHDBHR[@Ad4
2rkIKHJ_J^n<=XE
4nessTKJI^^f8ZF^E
2shboardZZVUi853^Ibd
9sZYLReEB@iUcm
2ta[_c_c5^LWibu
4baseZ[]^_B8:_^fl
3eGHWHK]a9:I^D
3ingGHIHD]JW>GAq
2ughterFHWL5aF9;IFB
2vidVKKK5_H5YSiQ
2yMEYBD?6mWEMs
3 0WLZFcBC;EHR<
4inJLYUGF]dDU8I
4ofSJIDfWGD^WC<
5nRYGXmcaC;Y^]
3sWVYKqWeBe9gd
1eEFIH/^_HEB:8
2adDHDR7b[k8B32
3lGHJQ^fkZ@^XX
4 withGGIGaWEU=HdG
4sGFDC@Gg_@<bT
3r?IFZ,psl9944
3thDECI.Xmp8F6<
2bateUSVL7c[^XJ=D
2cadesDPTVacdlIE9a
3entZTJHb;G/eYhg
6ralizedSUTSGEQjVa^E
3ideJIWTG]<SLDa_
6dHKUJdIF;C^@K
4sionGQVTZ_clN_Bp
8sKUYXHIaECT]k
2epZZXUd?4@eKhb
4lyFKRU:^^a?L9b
2fYSVJ]@C:Z[cZ
3eatVQSS]?A@eIld
4ndEIHKI^eo;G<:
5seLWFI[GB4DVcX
6iveDRLW=VFn:[5f
3i[WVIX:96aEhS
4nitelyIHIEbHZYBAd7
7ionESRX[div:SIg
2layFJHIHTcVBZDB
5edAHIK8gtd9@.F
3eteEHFEXdea>@=7
6dFIHIXZff@D;L
3iverUJSGJF;CCCg=
7edWSRGdAF3hCd9
7ingJPPI<eU;Z?8U
7yTMVGh@]2SD_C
2mDJHS6][e?F7K
3andNWFVIZCHgC^b
6sESRW7eeiCTA]
3o_^YTf82,q[rV
4cracyGWU[RSZiJS=c
7tDMLU=^bi?L?b
8icDMKT<dgj<E8D
8sERNY:bgq?R2Z
4nstrationYVTU]DD=dZ_=
4sYWSNc>=8^U_]
2niedEVTY;ci_QV?a
2ployTEEAp9;:GYX:
6 aLSJJEVGd;X@;
7tokenXVVVRR>?F]Fe
6edXSYTi:9[S]h^
6mentTIVVa]WeLIS7
3ositYVTWaA]JeKV@
7sWVLNVAE=PKY>
3ressionGKQV;i^e=M<F
2serveFGEG>gi_AI>@
7dCFJGBW^b;<D9
7sHHHJ8[E@@T?X
3ignR]Y]mHbp=]ki
6edJVXXfJh?<_]f
7rRVVWICCmEZgg
8sVZHW=a>^G[9c
6ingYVTUUEYYbYTX
3kSRYSgTC9HIHc
4topITQWGVf8>T^]
3piteCHRVCdGe?LXd
3troyCQSZDVgs9[5Y
7edCIGU_]g^9T>K
2tailedZUXLBD:2eEZ:
6sQVSK]F==CGck
7 hereWKKL=@ZfTV9=
5nedDROWD^elCK6V
2vTUSUd;CCaXka
3astatingDJHM@UfeDT79
3elopNVXZ@W=F_Wnf
7edVXXXdYR?EYWe
8r]]YX];1[a[^S
9sFX[^h:Ua>]Nj
7ingTRZX[C7BeB]k
7mentY]_WnK:5U^Yh
3iceVUTTh[T1_RTK
6sIRLWZAW:XUEB
3sFVTZWCD_>U3=
1ickGHFGa[]aB_8=
2dKFURd^7eeBfJ
3 iWUSKfA>8^BgD
5tUWLNeMA[aYbW
4notFKGJ:_R:9@cY
4theVUSRY^?bbElU
6isFLSS8afj;V:G
4youKJIL^a@/GHjV
3n'tCCJH8jgm<[WW
6 knowJLKUfX^g?]cg
4tEIJI]agU?AF;
2eFSFX9dkw;Q9/
3dAFEL=jnp<L5B
3sBHGV2kbs9I53
2fferenceKUTR[=b_bTeg
asDMLR^IhK<DL]
8tLWUEXe36Y]GB
4icultVVTWBAK<eF_G
2gital^_YTq29+jDfi
2rectSIHIg;irA]JZ
6ionVVRTDHFDcWj>
6lyZSRLc>cDWWVZ
6orFLUR>dVeDW9?
8yZXSUf<@;jXda
2sabledHUUXDa_iBJ?U
4greeYJKMKHFEZRY_
4ppointedGJKJZa_hDA>D
3cordWXWTWCFYaKY:
5untVXRThQ?QXTbG
5ver[^U[Z?;/aQde
8edRSUW9[:?WH?h
8yLRXWcCBYYTdg
4uss]]UIBW09n^eJ
7ed]SVEfC@]iUV6
8sYT^Zh?A6a_hk
7ingYWWIdIF5_X^C
8onUVEG]VDAWKbX
asMRXKC^_HI[Bf
3easeHSWW9]Wg>G<C
3gustingEHGGEUkf?F<>
3likeCFFF5aek<@;:
3regardEMKT@>[lAK8B
4uptionHTQX7_iZKC>:
3tanceFJOS;[Gi<TEH
4ractingDJJU>agj:RKH
5ibutedWYXZ_=XF^XaB
9ionUXWYaSg69Blg
2veSWQSX9?dGJX[
4rsityGKVWXK]h@WD_
3isionFMLTE^fi?U<B
1mIHACJ1;,FWm;
2 andFKLLBR]G>UCZ
3for[WQSZ=Z7a^a?
3meHHHG^Z^?RY@K
3usDDEE=:b>:EZ8
3withHLLMFW^KASEa
3yourFIKJC^@@?I[>
2sGIHLhdgg=Dec
1nsZVRVk[<?iX_a
1oQOWZfY]>KAW:
2 aITJS@jdF:ZXb
4nythingJTTYBHe[HI<:
3i[ZVWlC>gcY_i
4tUMUKF^G>G^^G
3notHWTZ7Xx@GUg;
3soGUSWWLG[ESWV
3thatIJIJ>bTCHEH@
5eZTUI]FE0cZ[e
5isUSWTl=:>HGk<
4oJTLT7f[mWI>=
3weMIFE;Tfab?<7
4ithEHSIB^eo@W8>
3youDDCG;g@FK@ef
2cVOJV:8@XbM=C
3kerMKUW]_E;IKaX
3sZYWWg>=?eY<a
3torsFKPV?Bc]?I=D
3umentXUTRcK=/dG^M
8ationTMTUD^Z8T@W:
8sHVUZIaUdBYLm
2esFEIQ6gd7BZ:Z
4 anyoneRJHEbJ;8GZaf
5itWUTVcB=<]DLe
5notJLYS:@?GBUAm
5thisEKTUIZ]b<V:Y
4n'tAECW9iey8Sc@
7 haveRKKGgBKBI^e@
8meanFSSW[_FiBTD[
5tFKMM=afbBY6>
2gKU[XW@BhJ]?H
2ingXMJKWTaLhd^Z
5 aYXTS]?G;lXf^
6theHIIK]a=cBW_d
8isLIHR@Cgi<YBX
2llarLUSRdCB8B[:X
6sEDCB:mij@P>F
2mainTWWXXG[bVVVd
2n'tEFER@DhX=G8V
5 forgetYTJKY99;bGUD
6getISLMIcW:BN<i
6haveVHTC^IFfmYcL
6justWUTSh>8SF[^K
6knowJGDDE[_CKDT<
6letMIIGBCZ9ZAa9
7ikeGQUV5f_h@J>9
6miss[ZMN^>52c_]F
6needQUWX[X>WD^Uc
6thinkEIJJ@UX_7E._
6understandISRW<ccc@U:7
6wantBFGGUJeo;U]t
3aldGJIX@K5mDXJ8
6 trumpFSRWWXGhEWD>
3eXJVGV8?J^YB[
3tFGFG7]Dh[HB)
2orBHGV7ggu8B<9
2peFHLTB>5V<B6a
2ubleZTVHGV<A[F]@
4tEKHR2ZbJGD:9
2wnJUDLgN_i=Zh:
4 theILHI:^eI@Hc]
6oKQKJY_biBXB=
4load[YGIHX;6iB_E
1rIHSHFZU><EZe
2agFGGF>Xab>B<D
3maHSTZ7ihsDR89
5ticallyFTTXCaYnDY:e
3wLRLYLA?_D^ad
4ings[WUTj?9:eXgg
2eamUQKPnB63_WBl
5sNIHIc>:[hXjE
3ssGTXX9hfZ?QgS
2inkVJMFY>WD=]VE
5ingFRVTRASaBV=6
5sYLXGaAC5UBc@
3veHURVh_9s@aA=
5nUXMTbH[ad@cU
5rCDGJ>iK[@R@W
6sHKIK6bPacDB<
4ingKOLVA^YcFXE?
2opZTHF>A=bgYZ3
4 your[URR_;HhdZZD
4box[XUSh955d]an
4pedPVV[b]@bU^Pf
5ingYYYXdCF5f_mX
4sLUWV;bGaU[Pg
2ugYLXHb^G8@Sg;
3nkFJMK=RVi?R=>
1udeGTUVKEeBBZRF
2eTPKI^W>8YD?d
3 toILGHDfc9BF4C
2mbDIJS>^;f?G8>
2ne[WUMH:UEiTbd
2o[YVJ_D7=lYe[
2ringDFYZ6F]?9?6C
6 theGHRR=C^]@G=A
2tchDLJT9HdBBF>A
1ynamicXWQReC=<SYce
0eEBCB>c?]>@B2
1.gIKUThF5f=Zfc
1achVUUTD^6aWI8=
4 otherFJSW;]T>CB<]
2rlierGFGMLG>8E_if
4yMLSWeTH1eBbT
3n_]UMcA2,p[h_
4edZIUFV=47eUdf
4ingsVXLVZD>[bZdo
3thDJKR<^nu=@0:
5seaGNJWVZ>::QVa
2sierWTHVcEGcYXii
6 toKJTSC[Xc=DFg
5stYWWVfE==j]:E
4lyYYKTc767lYbW
3tKMYUegfg<EXY
3yRXTYk93hD^md
4 toFKKUaaXf<WGd
2tHGJFFkfWVEVX
3ingRIMHTdG[F[<h
1bayYTKIHF<8_Tf]
1cc2013]W]Sk582hd]b
2hoHIHIbVZAXAa@
2onomicLIQR<<?V8VSW
6yGTLY]VFj;TMo
3systemYTTFdGWVDbiS
1dgeFUQ[_S6s7_Sa
2itZWSKdJJ:nUU=
4ing[ZXQZ>AGgDf[
5onWTNH?B>2^Qdj
4orVYWVLG@;aQaa
2ucationGUZYWfc1FV=d
1ffectiveJTVV6fRH@GWJ
6sXUNTjR<AXU[]
3iciencyVUTMQDKidWb[
8tWUTPXZ@KbWiY
3ortHKTRGbhj>S]B
6sYRVRHA7;_UYJ
1ggsGTUY@_[g<YA^
2yptGFHG<adAWIEE
1ilishDITT=_]i@DA]
2therCEFM(b_G=F7<
1lectionISXX>G^lK_<c
8sFLKS<]ckBB@Z
5ricCMTWYCap<XUj
2iteXTXKaE74fLZP
3zabethTGIE:WTH_E<]
2onJLHTFC<aA[AU
4 muskESKX7_Gb;XBf
2seDFII@cUn<TBH
1mKHIQG;7LTY?:
2acsETQYDZ_i@F?^
3il[ZUFnF=!iWmY
5 addressKNIFe[F:VWhZ
5sJRKM5H9gWIAI
2ergingGKUV[Y[^?Wc_
2inemC@>B#QlG7A7<
2otionXSVKD]B7cRbW
7alFUK[<dViCG9c
7sEGFH5a^Z<<;_
2ployeeRMJMZ@T@<B?i
6ment4youthXUXG8d<Ue?qe
3owerVKGFabD3^Bcg
1ncouragingWKWQd<?7AXb[
3ryptedFQTY;G;j@VZH
2dNXU[]D[iTDbD
3 ofXTXUVD=edGpe
3edHJVSAb]kEEDZ
3ingGHDR7Jeg:>;=
3sXWJKe;=Ij^_o
2ergyQLYJ@bL/BDf<
2gineXZWWc<RZbe^f
6erJISKe^Xb]bY@
8ingTHWQACQYFECi
8sSSRVIddd_Tf6
3landITKV9?J^A^5^
4ishFKY]<8As8Fa=
2joy_[UGnY/*wZdn
5edRUUUCD?j:WYC
5ingJHLF=QhJF^<B
2oughEEEGC[3U<A@S
6 forJHGId<FEI;0?
7toBJIK[_aj5VGd
2sureHKQPeFDkAFdc
2terYUEDA9E5eBme
5priseQMUMk=9b?JZd
5tainmentDGEF:bfZ:A;4
3ireULXIe5eSfYd5
6lyEJJS;fee:G9R
3repreneurialWLXKbEB6WK^5
csUGEUj=7GLCJ7
dhipYXXTAe<Xe_gh
4yUTNQg=K9_Zfj
2vironmentWSUTBDB/lFif
bsGMWWjXd;>Y:U
1oJGFEXCVUB]F=
1pYRKMa=CGf]dK
2icZWRSXa=_kXaa
3sodeYSEH=?ofbFEW
7 ofWSKLJ@e_^Y[S
7sYWLKcHN:dUdF
2steinVZS[UWmb_X9b
7 filesITUY<ZbT>VAT
1qualIXTZ<hb_bIDW
5ityPQYU>dUhZQA[
4tionDPTW6_cm:K7a
3ityVXXXUCEeZ[ZX
1raJQUTCUcoZV4?
3 of[VZTe;86b[lF
2rorGPMYIXYT8TU[
5sGPPWGbEVAE;A
1s6CVU[e6or9U;6
2capeMVWXW?Xn]aW^
2peciallyRRVK<Gg]FUG:
2sential][XTh598k_l_
2tZXHJBCE@mEf7
1tXULH[D=5XEe[
2cGJFGeJl6=E?g
2hVYSZL]d1]b[I
3ereumVZ^[FV9*Ccad
1uCLQW;bTm@X:V
2ropeTUWJ?dgHTC>5
6anEGVK1fdj<X4T
4visionDGGH4dgj9A<a
1vEQSVHBfd=HCj
2aluateWVVUXF@H_VZh
2enCABA?[nZb_j+
4 ifPRSUdZI5WNgi
5knowWVTWAN[VZYZD
5moreBJHFAdkj;FW<
5thoughHTVWNFR[DYd[
4ingUJ[NJXBDLGgG
4t[W^El<:1jD[[
5sTKYH[D>c@DIE
5uallyCIJUad_o7H?W
3rHHDX4;qubb4W
4 seenFRJWUIJ^FGCm
4yIIGVQD4rWQ:6
5 dayWTLJAZ^Z?e?>
6singleKFDD9EksZA>G
6timeEFHKMZbc9]39
6yearGRTT[BFV?J@V
5bodyFGKT^FDe9<H]
5dayTXYZd8cY@b^i
5oneWKGEaiaf[Dak
8 elseVVSVLTDeZVZ^
9whoYS]Sh3GfYDg_
5thingHIHI_nAZR^D_
2ilWVKVDFeVdV_B
2mLJUTfX><=ZMh
2olutionTRXWdHS8Y]7]
1xDILU8Zkf@Q9<
2actXRVN=:];hTL6
5lyDGHK6ZlHG[a7
7 whatDGII:Fd=:We8
3mXNYJZZ?U_TaI
4plePNWWe[fc<HCZ
7sKVV_fA9B^F^9
2celJTRVFBhgKA]0
5lenceHHQGEJReGAZg
8tRGEDPAdJZHAC
4ptJIIHN^dZ?DZ9
3itedTKTAe>.XiDjc
7 aboutVWTS_B92]VVe
8forHFDDG?Gf<C>8
8toJMVEaH@Y:<g;
5ingZGLEa>_5cDU=
3lusiveUVJS=i]EfE^Y
3useDOLV3egh;D3E
2ecuteEJTUcG]g<ViZ
7dDMJV<iaa>H89
6ionROWPE>haiFWB
7veWUVReA_?_ZH8
9 orderFKPSYEcK?QAA
9sXRRIhZA7KFd=
3rciseMS^Wh]8BQVce
2istGHFJ>afK<R>I
3tESVX<VKh=YAS
2pandTUVTf=>]dHhh
6ingXRKJaQ__^ZRB
6sSVWN@Z73>TdH
5sionVULWe:Hb_I]b
3ectNQEE<eBJa@Qe
6ationsQWUSb@cY@Ubc
6edJKIQ?cQqH?6;
4rienceXXUDl=<@C]ck
asTVQSbE9C[GWA
6mentZWTXa;B3hY^W
5t]VXV^;/Bm]pa
6iseRWSX_W]cDW=_
6sWRWUd_]eD]XW
3lainGKMSm>GHDC6A
7ingEIHJJ_fc<EY9
4oreZ[JUcE:Bcdcb
7rWXMJj@==YX^k
6ingVVWKaZ@?JXi9
5sionELKT8chi;R?b
3osureXULJFH@KaY]Q
3ressFGFM_]dkA[<Y
7ionEJKRc_fn=ED?
2tensionX]RXg>>2^elc
3raXVEFU=V<iGb@
5ordinaryXUNLXVKe^WeK
4emelyQHGED?fg^ED7
1yeDHEIcfn=??.^
3sFFDC?[Kj>?Z7
0fGJSQTRAWAWhg
11XSZWFGJFbY[V
1aceFTY[9hYEAQ9A
4bookMZYb5l^nS_=k
4sEQTVBa>g@RAc
3ingLIJGBXf7S?j_
3tKQQUFY^eFAX6
4sDFLRYB]];?6f
2ilTX^ZVfAcG[_f
4edNWXYWWBQ^F<X
4ingHKTSeI:eYT[k
4sEHGH?Dcj?>:d
4ureVQOXF;WdLR]]
7sEQSVBZYl?XEZ
3rVSTMbB]AeBe>
4ness@ISW-fxW2FHZ
3thRGGHE;G5aY?Z
2keHKGT<TegEWEB
2llKLML<d]i]B9M
4sDJPU?hgk9HBc
3seEIJPE]Te:LF]
2mQIHIe_ZXB^_2
3iliesDHGIEhec@<;D
5yWIMM7Io.^V5[
3ousVTKSG@fZhWYY
2nEGDFC;_b7D;G
3sVWKV@h77cLXn
3tasticEEIB@^m[=]GW
6yTSLKWF>=Z_bb
2rVZZZh>9AGJ>X
3goFGEG7C_KD<I>
3mersWUXMI]G;[Hb?
4ingFHIKFVWB:?^H
2scinatingFMPTa=>n<XXg
3tXZFSD6_=ZXf<
4erMWR[@_CR=[ZD
5stIVVZKHDU@VD^
2tEHQK:dgd7>@7
3herKLWWU:P=<dgT
2ultEIJK>ZeF=@@:
2vHGEH5SboJB77
3orWSULdLhgiYDf
5iteFHBI8Ghh?D@=
4uriteHDFEE[kUIHY4
1bYVTXb>8DdZBa
2iITRY@_chXH[^
1daZK[FaF;6cVhR
1earLRNX=gWFZZ0?
4sFJHJ?ZbEAE?:
3tureIWSY=^bqFUI:
7dYSVTVE8YbFbA
7sY[V[X:7n_cWF
2b]VRFaB=>c_e5
3 0YUJH?UKFgRX5
3ruaryZXWI[^]Zi]N_
2deralHTXZDgEfXNJe
2eVUQRVAV@FUe?
3dHJEI5cf]HA=8
4backZa^Ue430KIgo
8 on]ZXVX;@>gLFg
3lFDKH6B>,Z[E]
4 freeGLHIY>X=9G;X
5likeVHVMEFCCdCU0
4ingHT]Wab@>AHTf
7sBEBH9jkn5;3?
4sGLYY6b_aVa[7
5 likeGJLR8ajj@X>5
3sMJGGG[^n=aWi
4 toIHHFLFVB;acH
3tDJGRD]gh<B6_
2llFJVT>c_f<E:d
4owWKMH^A=BM[UD
6shipXSKHh=?6bGdW
3tKVYY[_C7H^cD
2maleFFIH0li_>=8:
3inismDUTY>a_dDQ=a
7tEIHU=H]d>Z?d
2stivalEFFHAbgR;GX8
2wSILI=C7oQ_BH
3 daysHJTKcJ@c;A^E
4monthsUMXJ?TC9XX[=
3erGLLITFX_9[^8
1fsEHHH9^]a@E=A
1iJKKK=^e=CEV6
2ctionKWJ_:_biWIbj
2delityYURQhA=BdXXb
2eldGSSV[HZbFYAa
5sGTSXDQcgSWAX
2ghtXYWVlCDaGWbe
5ingFIFScKjo>L>f
3ureLQKSVF:=AV9i
6 outHJMHB<fI?YXa
2leXWSWh<>@dHcX
4sFUL[>9Fg=V=b
3ledKJJJ:S]DE?9T
3mHHLJ=[bn;F47
4sEKPRJcdY?H9h
2nalWTWFX=Z0dSKc
5lyRH]FT7/d<D_h
4nceZUWQD:DF^JY?
6ialYZYXQXAJV_ef
3dXZFUfb7@a@3Z
4 aRRVK8G7aY?[<
5outMSKTXe:7:<;<
5theUKEFEgf8A;]p
4ingWQSU[Z_@BE<C
4sIWT]9E>iFHY[
3eDCCB-jl:?Z?/
3ishSLYIfCYoaLIh
6ed^ZaVg;2,hJgY
3naDGFF4b]d;?:<
2reEEDH6bfoL9]J
4baseZWMJXEZIeSd=
4dGNTT=efeKTA_
4foxKXT[]>Jb?UCl
4sDMKYKIio;X1D
3mFUSW?_daCL9X
3stZXWGBb?IeBFc
5 timeQJITCDcW_GUA
2shingXUQJf=80f^iZ
2tURWYbK<HGTDe
2veUVYTAB>WVCc:
2xDGGQ;Zg^=HD4
3edKTULe5D8DU^4
4sZWKJ^H79fMbJ
1lagFHPSA]Z6?F>b
4sELPTZXZg>UAd
5hipZVVKbC:>j]h^
3tHGLL8Fca7HAW
3wFTUZGYNp?_<Q
2ight@AFD=lXf75_6
6sEFFG8cm9=?:8
2oorHGGIGFab<TZT
3ridaDHGJ3fea<C8X
3wYSLEKXG:fAG:
3ydZQVE]ZW7dTVX
2yJPHGXmfFZ@:=
3ingEGJG7eWZ@G?0
1ocusZYWKZ:>IbT?d
5 onLVHLSDfwD>=A
5edVU[JAC@WfTl:
7 onTJZIBBY@WBWF
2lksKXUYDVAh[Y9D
3lowaaFJ^I;;m^hg
6 andVTUNaWYTaChE
7me^^SUJb<<l[in
7theIGGB1b=eH?E;
7upCHJI@_U;<HBK
6edWVVRVHe<ZYI;
7rsXWSGnG:d]jWg
6ingFIIXcYF_JDT+
2odVJ]K>YD9Ve[J
4sROXVbi=:EIb>
3lFJHRVaY?UHHW
3tXQTSMFE8dGZ9
4ballGMUVK_?eTG_h
2rX[ZVfCS:JA<S
3 $0ILGFFc4_Fe?x
40DHTJGglo7UbS
4aPMJE>C?7[<0W
5iCSX[<fUr;[]L
5llIGHKLBfCFTXj
5nVKDD=WZaTVF>
6yVWHK>d<AILBX
4beingHJLSZCW[=IPJ
4everyRVRVeI;gbKeg
9oneLMIJZhCG?F@T
5xampleELJQHdch?G<M
4free[XKIf86.gBkj
4gazaERRW;^gdBH5V
4herUIEEEALZ=PcG
5imGRJU9^ch@DDF
4itKTXMdib8YQA^
6sHJTJK[F79Fab
4makingEEDDcceI?62e
5eJCIEE<Am[Ac:
5oreJGFK*D5a>=FA
5yIJQS_TGFbC]?
4newZQUSWVR4YVea
5owEKRKVbJg?H9k
4ourUHUMjGDKAJY8
4realGSSSdPAG?B]>
6coveryZVRS_>X:lX@F
4sharingGJIJJDf_IUJ6
5omeECCC<Udd><V0
4thatDFGE?TdiA?T:
6eNKUKZbe-V@^a
7irGSTQD[EeWGX8
7mJKQT]VWgU[_a
6isGHJJFID+BX=]
4usFIKL>EacBIf_
4yearsGIGKFD=]CW:E
5ouVUVL3;8jiBX_
7rFJYJcAdF9@=c
3ceBJRV<[]n:X.9
5dFHLI=_S]UW>>
5sESLX7ZheDKCf
4ingEHGG?_dX@B<c
3ecastZVXV_I=2eYcd
4ignQUSVSYekFK;^
4verFFEFac@KN>C>
3getXNJH^CeebG<:
6 toZUKLe<FHfLU]
4otEGGP@a^H>G:T
6tenGLLW<WYf>T@Z
3mKJMUF==ZAT;f
4atZYQS^ZHVZdKk
4erFMKU=aeZYMBb
4ulaVFEFga9WaYTb
7 isMGFG]dFWEIWE
3tuneZRUKWI=:jG^?
3um[WYECF?1iDM@
3wardEIVF6^XnC<J:
7 toQKSDGWjfe:;9
2undMKTW1>6>EWA6
5 aVTXWZ@:<HX]d
5ationUS[Go?.CHCdn
asYLWLL_:?^Kca
5erPWYXC]DiRXHF
7s]W[Hg716laf^
3rEJZZcJd];_9R
2xFEDB9jcg?<C.
1rIIJH7]b6<AKJ
2ameWIVIEEYP^Vc8
5workX]YWnB:=Yfer
3udERPWBYfj<Y]b
2eakingFJIPGTfE:901
3ecbESgX;8jZdt
4 mintVYTUhC<1[Seg
5toGHEE??k1CF5G
4domGGIH^gbp9D[7
4lancers^YTPd@96m]bf
3shFFJSAHcJ7FX9
2idayUGWCn;;=gEZM
3endFMILCgHdSHAS
6lyMIPIbaD7X^[b
6sLRSQb>=pa@7:
2omJLUFT^:jESWE
4 0FLQT@AYo8a37
5aEUQXcaIdG^ag
6nQQVL7RdA@HF6
5gazaXVRIGA@KaAcG
5homeKMHGAMcgFXS>
5myKUXX_WD9?VS?
5ourEIUJCU8kCCIi
5theKMQI>I^b<C@9
7isKIGE?ahCH@=:
5youUKIQD8B:VYA<
8rESLWYHHi?^R_
3ntHMHYjZWYCadF
5 ofHJKQX^[?CZWP
3zenGHSIa[GT:<ZB
2ustratingEIIH@ZaV>DG;
9onEJGH?V^=>BFG
1tIIGHEWFc@ABe
1uck??B=1@jq?G3)
4edDHJSU^Cm;W;4
4inCHHG9Uaa@Q>7
6gBBFAXKjp6V>7
2llXYWJ^Kb@XP[=
4 nameFFGDB^^D?Eb@
5ofHGLIJZQQBX7G
4yIRRTC^XR@E:7
2nTJVE>T]>[cl9
3ctionOXTZfBhsAa7=
8alDUWZ:ITo;^?F
8sFSWZ9aGo?NFK
3dYYVKVLHHQWGT
4edXUSNY=9:]UDX
4s[WRKeE>8fRiP
3nyEBF@<acjD9U6
2rtherFFHI]Bf3;DiJ
2tureQVUXYe6bQZX_
6 ofXYQX4J6bf]9@
0gDGFI:H^b?F;8
1ainXUIIbDEjaY]k
4sYWVJf48UeKo8
2meWZFRXJkB_ai_
4 isXRUG^=9B^Xdd
4sQWYZA:p=VNeX
3ingYWKIV_>CeZhW
2ngnamADEH9bki6C03
2pHTHI@]Zn>XIg
2rbageFKLRFddm@T?E
3denUNYGhA7=^C]f
2sVXQY:?[DK^S@
2teFTIIAYSSCGD9
4sYUNMYGI=hW[J
3herXXUUl>9;bUm_
2veVSXIo[a0TXcB
4 meWUYQj=?9cWfG
2yELLX8Yju8[5:
2zaAECV5=e56?0/
4 andTIHFC][[WEHE
5borderGKIPXBac?HU=
5protestsEQLVBEed@R=A
5stripSTUS_Z?;GHXh
1emXNGG=<ZBfBJ9
3iniQOGTY==3;BPc
2nXYJWCXBKcY@?
3derDLWW=cifFIDb
3eralGTLQc>DaXW7Y
6teXWKTfAR2h[lf
8dWVNWWW??dDb>
7ingKTLRi^G]:U]g
8onSWU^^]UfGVJe
7orTYRZ]_9:V^[b
4ticELRWFGedBUMJ
3iusESLZ9iZa9H;H
3ocideCMNX=Afe8P87
3reFGEG5Bcc>D:>
3uinelyEJUKX]AH@BUS
2oZXUUb=9CgVcg
2rmanCJJU:ikm=C3;
6yFJHX7hgm=S4D
2tWSCDgNm:d@HH
3 0YYHJfZ7[kdMe
4aKIFIBg==>Sd7
5nHIJRCcVZ:IN3
4backIIIJ_XX6HC^T
4inXUJJ<=;6m@B6
5tTRJFAU0<A9_i
4meDJIL<Woh7>]<
5oreWNNK^@jb^_[H
5yIKHSgKf?AQT[
4outWQVOb>;ccWf^
4startedTUJL8UefYR>A
4theGKGEZB^7??D5
7mTHGFFKZd:[C8
6isKMLHXFj:VAJ5
5oJFOCH^>2@=d<
4yourQKKN=adB_KDp
3sLUJX9EZg]ZK>
3tingHGKGoeX=H>[e
7 aFHGJXf][AGZ_
8theXUVRC@@VVZ]X
1hostVVKVb?<]c]iA
1ifIHGHXbTcCSZW
3history=B;FCYfj/@8;
a isJVTYUJI[>VK^
bthreadSTPTAbR9<MYd
3sLPJL<]:<KHh]
3t^[UMJE;1nZbe
2rlGFDCAfniCDD5
4sDJIN;_ch@I<K
2tBKQY9W_s<R@;
3hubEWR]g25g4]ff
2veXHHDBA?R__;8
4 aISUV9Z^;=PBF
5itVJHM^IgdQaYL
5meOKGIeb87CIAh
5upDKLN?_Wi?D67
5youMSTVibHVAL8D
4away_^MEi;7+wY^i
4nIHGH<cY?>XFD
4sDPTZ9ktg;L0i
3ingSUMS?lb6Y?R;
6 meKIGGBF^>ZCJF
1ladDDEClM38QF9H
4 iUTTSdH;9YCbC
5toHHHGU^AT;YSI
5youDHHJW^@]9FRF
2obalVZbTi]>A;BW7
6 healthLQVH_Z9A@R^;
6ly]ZYWd<89jdaY
1mXLIFWA;5b_Sb
1oIEBE4O/>cAbm
2 backGJQS>WVm<GFB
3checkGQSXAc:K;b@8
3onCHJK<c@E>EM[
3toGGGF5FU2=a>U
2alZZ^Tn6YFcegY
4sZWYTf774k[Vs
2dC@D@WFjrYB?+
3 blessSHGFAZZW^?G6
3damnFGFF<=ZC<]A?
2esHSQX6=eoCS^I
4 toGJIL6T^h=ZC]
2ingGFLEEfi6F@mZ
5 onCEHEC_i88:B>
6toIGIGdBrgFElF
2langXUVLc>C7YV^]
3dXKEHh?@Ub]_k
4 infantKEEFg^:]?Xd[
6sXNKJH]bgYWUY
4enNIJJAZ^mBJY<
2nDGFE4aa[8M:G
3eXSGFCYJ<aYgU
3naDAG>8<qxX>Q@
5 beQFIC@SKYSCcA
2odIDEA=3TpG<];
4 atRVUZ@GU@FFG;
5forGFFFBA_]=S>:
5luckGHIKICdZ:DEX
5morningGFICSW[??>DJ
4byeGEEC9Fa>QA_A
3gleR]W]b6=C8W0h
2pETTYD]blBS>X
2rdonZUMKab=5eEda
3geousFIKHWFdq>?^:
2tJCWA]:-9@bdA
3 aWIUFCD<9cd@H
4itWTHG<CKAbFA7
4meITUUAgb;HC^<
5yYY^YdZ@Sg[Yd
4theJFIE?D9<@HGJ
5oWLUJBDA<eV_>
3taHEIE=Y^kZ>:@
2vDJKRE[b]>I@V
3ernanceXSXNaBFEgXHV
6mentBFGXCmglD;Tg
asBJHX:bmZ<@1W
6orFJIKAdfhCICV
3tEIJIBdb_DH=a
1ptHKIWg=biGI>Z
1rab_ZQKn<7?u_fh
3de]ZYUc59BdbVj
4uateZSTHXF87fEkY
3mmysDLKVHe^p:TAX
3ndmaXIGJH9@:]T]D
3phZZWUk>D4XVj]
5icsGWVZWF^g>]@R
3tefulTJYD^762<dea
2eatDCFEC>Cr=C88
5 toYRWK_<DCdYe<
5erIVXXZ?]_CXFe
6stPJIPeDGka_Ih
5marchofreturnWUQLDTC?RYRE
5nessYXXZh>RPkd]l
5returnmarchJSKVSEECAXc^
3enJFRFDbVeVFSD
3wIVT]bEmb>XPX
2ok]WTIi?>5kZga
3undTPGGDE<[DDgW
4pGIMTAY:>5>,:
5 ofIITQM?;BAA@8
3wZZ]Vh;A_kVWI
4ingY[]Zq><[eedm
4nDJKS@ami?F7b
4thVYY[eH7aVaV^
1uessIJLM_k2;eB=^
2iETTY>]^b=WFS
3danceIQUSEeegE@^9
4eYXMZg<=8]_X@
5sYWTWXB;HdN]g
3ltyFJGN:DglB[79
3nAA@Eidg=?B[E
4 hasFHGIL_d]KMD_
5isIHHFJIYbBFP>
5wasDJJPYKfg@Y?Y
2nCFEH<JBl:==9
2yEJEK4hXs;Fb2
3s]ZWRnEcpd_l[
4 shouldIJJI[^glBET8
1ymKNYJeX?TG[[b
0h.aWDDDUT9AAFkh
3 0VDCDh^aYFD>a
1abitEUWZLaYn<Y]d
5sJRZXLhB]HQY_
2ck[ZT]bB>.hSdi
4edVXV[aE?^GZ]f
5rKWT[E6:XDYbi
6 newsSXUY^89]T[_l
6sRVRYUG<mRPB^
4ingYXTZbD87b[Tl
4sETSYAZcl@V7;
2dNDYJEU9:ABmJ
3 aHIJIEgmi>HDU
4theXI[Hi@42[RgE
5oJIWUcU85AFfg
2haDEFC@]Tr6AF,
4haGHHF:bcLA>BP
2irKGRIe_<eZiH]
2lfTUZIAa]7^Kh^
4 ofLRWUh>R]?Vbg
4wayEMST=bea<D;[
3lWSPTV6<6_IXZ
4oweenXVXTdb<3SJa]
2masBGEQ<Zji7=78
2ndFEEFAipjDC:[
4 ofLIHG_^a@MXLK
4edJSUWe[FjRZ[i
4leISGPGieaLK7U
6sUTLTf:3=CYdn
5ingYYVSi=FHGWfd
4sDMLW8Daj8W?=
2ppenGHEI;ekZEQ6J
6edFRZUh_ci>Y?k
8 toIHHIB_C[>GJH
6ingFIFG7dbHCAD3
6sCLHVAHcJ8]@S
7 whenGSSXUf_XBGZI
4yB=F;8_oi:5HD
5 birthdayEDBDU_]l?=?@
6halloweenWWUTd[9<^[dg
6toTLYLa9^4=e^B
2rdWUVVfidpbRDi
4 toNJGJ7X9XFFV^
4erIJIL6eCe@FFZ
4wareSWHHW^cW]H=3
3ryEFEE0eSG<DB@
5 potterKIIH>[cVBGXA
2sDBDG<gBsS@Y>
3 aSSKL@XmdZN:3
4beenTTXSdDA5WCh_
4diedEPIWG^gkAR;e
4neverHMPXKEWe8RIG
4passedEIKMX^aH@BT]
4theTGGEXYC>EDDA
5oJKMTbY_i?X;>
3htagIIGHVdE<JFD[
3kellCJNX:Iei9E98
3n'tFIGH5ahr?G?W
3sle[XJFa4..nCoW
2tXVVNg8CIa]bj
3eCIES0aVpT^06
2veDELFBd=c<Z_@
4 0SSTUAXXbFaAD
5aFHGBA@J?^Z29
6nRURUBC^9TG_D
7yVPKH__B[W_;j
5beenWVSRQGbA^FiB
5hadGHHGFUV@DCIA
5itGIKI9^Z@BCBY
5justHTUX:IdFBF<8
5noHFMG5a^FID?C
7tILHL=E7^:L]Y
5one]YTTXK89iYDS
5someZQKG=:A>hJG@
5theOHJGcfbc;T_f
6oFLHW?X8EhFBh
5youTPWTa:A2d^S]
4n'tQGJFeBc5AECY
3ingGCFB_X2V_<bC
6 aTLXHVL_;AEgc
1eEBGDFcmJFc;;
2 hasDFCHbKHT9?Ec
3isUQJI9B;:]@YA
3saidXQXL]Q;8eV]D
3wasHJSJ9FbCZRF^
2'llFSRWFYe]DTBE
2adMUTR;eDZ?Z;i
4 ofVTXHi[<IgDfJ
4ingEFWH_BcT;GYa
4linesFPJR?ahq@R<F
4sEJJHBXYREP:A
3lthUT_Y?Cg3BX_n
6 issuesXVUQf>63HTd[
6care]]^VaZ8BfHdf
6ierXRYIGaE7eBE<
6yYR[T]eZXJGmc
3rUHEB>S42_BX>
4 fromVWRJb;4HbRfk
5thatGHHGTfYZ?WSc
7isBFEF<b]n;E1C
5youVLMQ@=IABYA<
4dEDFH;If:>=9=
4ingLJEJYD^BcEE_
4tCEJRBQVp7U9J
5brokenDKISCGcD=K:9
5sEIQW<[kr@E95
3tCKQV9[d@<FDB
3venIRTT:cbW^GGd
4ilyFLLSRYBE=IWF
4yJNWW^^bcDT?_
2ldELVYXYCl:FZe
3lEIDJ-]boEVA^
4oFBE>edDBGG@V
3pX]SPVJ=9hLgR
4 meZWQT^E@jm]Y6
5usVMIEWA?GFFd9
5withULQHaW_9WXa[
5youWVTYE@UIHbc[
4edJSZY:I;EQQ^k
6 meVTXVUK:EU[Xe
4fulSNLRfWDRN@:=
4ing[ZUMJ^96lUhW
4sIOXVWCZa?Y^Y
2rGDBD7apb?]Cc
3 booksEKKPCUhaGF@@
4workGJIHWP]^?TDE
3eVIKJlF*3Z?F@
4 aYPJSW^BXDTA;
6ndSKSTaCfkI_=e
6reSMZ[L?T;?a9W
5forIIJHKdbCJXDF
5howGJUW>J5f=EZ[
5isUUVRhHbk8ICB
5theTLJUiA8jfH=Z
6oEECC9V?SW<;?
5whatISTTS_iT?IBS
3oLKFL7e;]RADc
4esEJJKXEei?E;A
2sELNR<]^b;FC6
2yHB>=ISd4d5<2
3 guysZ[XY[=Z^ddgc
4thereEKLLDZGRES@]
1iKBC=_W1?bAd:
2 thereDKKKEKXDBNW[
2ddenOQSW@@agXID=
3eIUTYGf>_>XCT
2ghKTVXACBlKJfH
4 schoolFRTX<>8^IT[B
4erHSUY7T^_;Y]9
5st[PWS:b@8_SC9
4lightYVZPZ8D2_Gg[
9sUVRQEUR:gEe<
5yIPVW5^JmF>L<
2lariousEKJT=IejBY=>
3lFIHP9ceb=Gef
4aryFKLREVaaAI:G
2mGFJJ]_dhJAFG
3 toFHHG=eXbCD<Z
3selfGTQX=WXiJ^=:
2reZVULMT:]bY]c
4dZYWS^?CFhZli
3ing[[XKn45;eVjb
2sUSJU??]c_GE_
3toryFXHZ[]9e;a:h
7 ofUIIEfI?A][_U
2tSUVXW<Xb>Z^-
3sJWUY8Vm^YI?f
3tingHIHG8]aWCEC8
1mmDGFF<]h^@E>=
1nVFFANYB,E<l4
1oDIHJ>ahn<D8<
2esEJIM>d_cBH@E
2gwartsFGFE>[eT?@V?
2ldKGUIVTf_Vbic
4ersXWSUS@D9ZYdI
4ingKIEFHZ?VIDDP
3idayBGGF8gul;::n
3yHJLFM]9:bFC:
2meMRTS_F]FXFei
4lessEOXVFA^[9VJZ
4madeZXXTc[=?cMge
2nestlyGJIH@3JCDY]>
3orJKGIcHd6>??e
5edRK]L8;6,fGWJ
4uredEGQFU[Z?<ACb
2okYQULe?A<_KX?
2peKDBD=]iiAFZe
4 toUVWVSYUFB[B]
5youSRUK[@BC^Cgl
4fullyJRRS[4apIc<5
3ingDFFF[YkR;A^^
2rribleGHHGgGTlA?cB
3seFGPTFDZhCD<^
2stQPITdJB<SPel
4ed^YXUg=50fYhk
4ingXMSJW=<AaW^Y
2tDEEF8>DU8@2C
2ur[TUCDBbZfCF[
4sKPHH^ckpaAZQ
3seJSTP9]=D;ZHb
4ingGRKY<]]jCI:C
4tonFGGF;XfTB>D=
2wSZJY3B7t?Uk^
3 aboutIHFF@>[lU@bA
4canHVQVilgnFXFZ
4didGHHHEaFg9KaI
5oLMJIlFmhC^GA
6esGHHHChdg<F]8
4iSXY_e27dChMX
5sHHHG<SXh<ZC:
5tWQVG=Y98]JiE
4longVVPJk>9_V[FR
4manyHUTX=>0LBWd]
5uch[WKG_:61gd1e
4theHRWZ=a:?9@h@
7yZVXHbB_Q^C_@
6isCEGFECgk;BA?
5oW]W]>5TT]JlX
4we[]TVh]H;cXj5
5ouldXXVXQ<?@bJ;e
4youKHGW><]CGGl<
3everFFFFebIb>?Ud
1pFIGG9caBFAE8
1qFJJJhU=3DHKd
1rsVLIHG]E:cY@C
1tml5EVSZc3gpL_4U
2tp?KH]]5ny7b9?
4sDKKUX?lg<a>[
1ubXVXKHH>Wf[UX
2gGGFF7bgbCG;C
3eFVJW8ZgfBY8^
2hEFDEBioX<@:<
2luFSSXHSbT;[9F
2manEHT^Jmpo8eb_
5ityDJIY7bIe8V@@
5sELT[bHf89^Fj
3ble[VVHt787fesH
6braggQeA~!3#rrs{
5ingZJWH_?;8cZeI
3ilityEKKUbZfb=VTH
2ndredsTKVR4CXZ^D>5
8 ofTKVR5ETb_E<8
3tYXPRYBJW_SdM
4erEGHG6]gh<CA;
2rtDGTU8jdm;C3=
4ingEKKP9cY^<E7@
4sCFFH5Lhr7J09
2sbandRHGGa4U@9^fa
3tleFEGF[__Z;]hh
1yderabadZVIIBEG=hSa9
2peHNMIhG[dCVWb
4revmZTRNJ@AGcY]F
0iDALD28+6RS2B
1 actuallyYLQIf>U9eGMB
3greeGIHH<TddCI?A
3lsoTPKGHc[TZJZK
4waysWNWEF5b4kYY5
3mUIWG]cg7Daf^
3skedENQZab>d;GAd
2boughtCFEFAH]A7B<4
3uiltYZVW_8<Aj[bj
2canJHRIbR=-FK<6
5'tCFEDE]l=?[E9
3ouldYTYHo;8a>ae[
7n'tYUSVDFS:[X[7
2didZXZTjE]=jYq>
5n'tJUYY[ZWbZbla
3oXUXJEFB.^VQS
4n'tHHHFVDd8;]9D
5tSMLN]DCGaEG>
2feelSHTK6@90]_<Z
3indMMOLWeWlVX^e
3oundQJLVH>V?DUb7
2getJSINZEBE;B>?
3oSLKI;[VYaACB
4tVWYUa?8KVbcR
3uessCGEK6cAD;C17
2hadSUYXiC:Q]Mce
4teENLS7dWfB_>:
4veXT[J[9>7]_fV
6n'tIJJJZ_CX[BF8
3earEIIJ:]^X?A;D
6dXKLKB>C8bW]Z
3opeSMFJF87:RDbg
2justJFTDB:B.g[Y7
2knewLJSKATWj]Jb^
4owSSGU2B_Dc_])
2learnedTTSZ?>TBZG=a
3ikeMJRH2_WZHI_T
4terallyGHGF@NKY;T@;
4veXSMHcFR3Y[iY
3ookFKWPYBDhBAJH
4stWVYWe=a7U]^l
4veGFJG==8FfVcA
6dGJJKUDcDBX;d
2made^^]Te@66lHmi
4ke^ZTUr8C7mbhh
4yXQXJb<7B^V]C
3eanFHFH9ibbCDX>
3ightEGHFYdZe>CG@
4ssGILHFU_<<G>_
2needGHHBSD<YS@H=
6edTQUShXWCZYcj
4verXQNJb;83cXan
2readKDCHAHX_ED49
5llyVVVIaVd7jFZf
4memberDRJX.e_E=T7S
2saidWQVSX949IVR:
4wIJMND=_K>XfD
4yVKUIIE>7TDd:
3eeDGEUCg_B;<3/
3houldMSUGF>:bSbVV
3pentXUVYLDDXIPkC
3tartedZTTJeD<4kVaR
4illHKSTAC^Y9WaD
2thinkGIDGGcWZhSEH
4oughtPQVU<X64^B?8
3oldXTURbDSDZUWX
3riedQRMUffc:DKL@
2understandGUUY@]XVCZDb
3seJWPX<DDj>K<:
5dVQVJZ;<>BF^>
2wannaISSV<_C_DD<i
5tCCHG;?B69C[>
6ed[UXN_F@:eXdV
4sYIVLh8W*_amV
5n'tVTLL[@?1YRL?
3entVIIFd:<6HWcR
3illZVSCq:0>h@k[
4shEILI/PE_9A6b
3on'tKJKJUZB4@BUh
5derEHFH7cXnAC;F
4uldSLZSRG@8S_g<
7n'tHUYVeE?ZEYU]
3roteXKJKfCC;aJiW
1'dHG@BKoT8>Bac
3 beWLIF?I^<_[XW
4likeFHEF[K?L?JG_
5oveYUUV^:AMYZ]S
2llTVGC>R>/TW95
4 beJVYTeD;FAZYZ
5justFHGG?]aa<A;[
2mWGUAVD<5cb8:
3 aZZWXm565efkv
4gettingVUVUh<;=FXZc
5ladFGKG_HD>?D>c
5oingXTFGd[H_[?6R
6nnaLJRKMIVe[@Z7
4happyVQVQ_<?<D]_D
4justCEFF<Vd7DV9]
4notURYIHYQ7_[j9
4onHJGG8[T;CD@G
4reallyXYVL3>_h^Eh?
4soSQJS[7]>M_l<
6rryDLMUAGZcA]DJ
5tillFLRRB^L_AH>:
5ureGLLK9ba5WDUd
4tryingXSUMY>CUc[gf
2veNJVU=D>WKEhh
4 alwaysGIHHBYaG@H?f
5beenUTYW>8;Wc[Xk
5everHRHRFW<RbZV[
5gotWJIMbCK<YRe[
5hadXUXVXC<:aW[[
6eardEHHH=ZX;=AB<
5justIUTQH^[WTABc
5seenHMGX8Idl7KA=
1anEFHD9UbB?=b<
1bmFJKVFXg;=I@b
1ceAJIX8ghq?R<f
2ymiZVTRF[Y6bWS;
1dWU]Xi?>W^Dlg
2eDRVX@W]n<JJF
3aTYSY3=XVbge>
4sVZ][hL_9ecji
3ntifyHLLJ9F_WIQ:G
6tyHRVUF[S[@YD9
2iotVWUVa:=ieWRc
2kABB?:afl>=J?
2olEJJK=_XW@KGA
1fTSCLL[BkhZ7f
2 aCKSWGZdi<R7W
3heCLKS8fj]:M5h
3iUSFIC_F<__a^
4'mTRHLD_V;aRe=
4tSLYUI^cfZG;P
3notWSIIdVE8dBj=
3sheISSV9cYfAKXa
3thatEHGE9YaHBCAI
5eBGHJEjBk8BDC
6reENTTWcae:X9;
6yKLJN]HHT@^__
5isIIHHZFceCBU;
3uZXVTf=54jgfl
3weKXW]^G?rAaEb
3youYXXW:B1UKf<3
6'reXTEL_=f>aUhl
7veYUIFCR@2lFG7
6rWTRVg;6Hbgjb
1g[XYJfI84lZ^V
2norantCIHN6cgg9B68
5eENJU=gbeBH<X
6dFVUZBVaeAT<B
1llTHIFAPHB^=?6
3egalCJJV8lZiBH9T
1mKGVCBZ6LBe?_
2 aXVTUhBPP[YYP
2agePVSXcbPkVYbZ
5sUWYZ]EWV]EDm
4inationYXTTfC=<eWaE
6eZLHEF?e=jDc>
2maWRWLV?4;bIi9
3ediateXURTLZW5gYRH
9lyWVKIIV]FcW9>
3igrantDKKWFJYg@S:Z
9sCIIS6_cg9H7F
7tionAMLZCUhh8D25
b orderDRQW@HciEK7>
2oDRRXF]YiAZ8[
2pactTYULdH<=XFfE
3lementedXTXUfGC_e]bZ
3ortXWMIk=67gWhf
6anceKRUUVA?e=U6?
8tHXY_eGGENJJ]
9 toGTTWGUdeGUI?
9lyXRMRHUY:^Fb>
4ssibleRTGSCFgc^H;A
3ressiveNNNXl8Y?Fa]W
4oveWYYWFZ<:hK2f
7dZUWW^D>^dYJ^
1nSQ]YdemSUPSD
2 0XYGW6]:?KF@o
3aHRXW5gg@VB[D
4llJIJL[V>f<BAE
4mericaLXRU=C]aD]Y@
4nUFLE8QWkfBA:
5dMKTI_@6AFCfb
3dmFJJIGMHGFYAU
3europeXOYHCaF<[XCD
3frontGJLSB_bBEXIG
3gazaHMIRV[>;?B;b
3herTSWW]KRU_H_I
3indiaDFTG_<di7?Xa
4tUIJGaGI3FZcC
3justYMLGc@<CiFbZ
3lifeJUUXaF^jEZ_[
4ondonIKSQcFVd<XmC
5veFKST;ciXAVbb
3mindGRKIfHDjTVYU
4yVUKV.Bf.TBpI
3oneUWSKEVCYbGfZ
4urSMJP>LNa;Si5
3peaceEEFE^]^?>A;A
5rsonGKRSB@ii?Q8F
3realSTUWGLbc@_BW
3thatGFEG>XgiEB82
5eHEIC7caZ_>jY
6irHJHK7d=hM]V9
5isUMNW<JbeW>[a
4imeYLUJ[NBHaP_B
4oVRGFCcEGhEc9
5uchINLJ]:>5OGa[
3usKSWXB_YiCFgg
3withXMMI_<U?]Y^]
3yourFJWYc?jmBPh;
2boxWLKHiAB>bUc]
2cidentFHHSB_aVABYV
3ludeFHHHWdlb8<aA
7dVRRHZCF?gWcd
6ingTXSSWT9d=BK^
3omeTWRX7U[le_2R
4nvenienceEJJJ?ZYD?EY@
3reaseKJYIdI=2eJSe
7inglyENTVZZLe:SAe
5diblePHKI=J6CI^:]
9yBGHK>[kY9@=9
2deedFIJI;Xcg?E>7
4pendentEQRYHWWhCYHd
4xRKYViI<KBVbE
3iaDFRIDfiuCD;R
5nFFRE7hVg>E7>
4vidualsDTVVcHBe?V7b
3ustryX]XY6C/4XFHh
3y500YMUE^bZ7dLMY
2equalityBUU]7gfo<E4K
2fantIFEG[SU[DEEX
6 formulaIFEGdd;^DYEY
3luenceGSQW[ZD]UDT[
3oIDUTB>/4@HDV
4rmationMXIWgb_[<EYi
3rastructureWYUNFIEG;Y8E
2itiativeYK^F_:G7eBqb
asVS[K]9@9]U@T
2juredANJY9hgn<M0a
5iesEUTYJLfhFQ8M
2nocentJVYWV>aBSZ=S
4vationWKZEc]B7a9mg
2saneUVPUBG:_f^^V
3ide[XRLK.=;sW=9
4ghtUWJS?iaY_=]U
7sXWYU_=>^IZ^Z
3pirationJSJHbGChWF^f
6eSTXUgc7jV[if
7dZUVIcD28fUno
8 byZTVKW^<Zh[ad
6ingXMJIUE@?ZD_a
3tagramXWVUFFcHZSCe
5llJWRYJZBhVJdb
5nt]ZTHhSE<nDff
7lyVYTY:?cbb]<9
4eadGHPTY^g[<E6E
7 ofMHJKC@^bA=Y=
4ituteWG[FZ_?>^La[
8ionZXUX^F:BcV[e
balUSWLH@:S>GbZ
bsHUSWCcZC<FH@
4ructionsEKXUJZiWFZ;[
2tegrateZUTRiK?YkXe@
9dXVWJdE5=aTgW
8ionHRURbWdp@[GF
4lligenceUZT[hCBPa[EF
atGQPR8ebn?Y=X
4ntHSSWCddc>F>[
4ractIVWZEcCmE[7@
8ionYJSR@KX;hLWD
9ve[]SVe460[[fL
5estHRRGlL=I:]LB
8edXMGF]<F2V;^W
a in[UKFe:8/n@jf
8ingGHGR=hodDE:e
5face[YVPeE34oRf[
5nationalLGSHKga[VF<;
6etUTDI6=<eY>g^
5pretationDNPW@jin8N6d
5viewZYXWfZ=2iZ>h
9ingXSUS]><BUV[A
9sXMKF:S>X^>Xa
3oTYTUK<GIdYA_
4 aFSXY:h]SIB61
5itGIWUEIE4DFG9
5theNU[Zl_;laZjI
7isSKKH_CE:MW7A
5yourELRVEYXp?JTI
3roLJFE?][a>D:A
5ducesDTLUH^_m=J=C
8inga]WHd<:,rDgR
2ventedFWW[:cWiCQ8]
4stUTVThU^8VFjc
6edYNUJi85:^a_h
6ing_YZYi;;6mdlm
6ment[Y_Ui7C5gUeh
asZUYSX[B]eWZX
6orW]KN?beWbUdb
8sVTVTh6V:bYbm
3ite[VQS^A<Hi[^b
6dYWSTEEZ@gZ_A
6sSYHIEYR<bHZ?
1onFHIHDcYUBSC8
2sKULRh@=+A=aX
3 0FHHIB]e^CIB9
2tZTPId=98aKf_
1pVVTV]CAS_Ha^
2honeCPIXL>=a:U6b
6 0GNIKIV@JJCKC
2oZSKKbAGBgMZ@
1ranDHHU;bk]9B@Z
3qELPTEZd^GV<Z
2relevantDQRW9Y]g>G=E
1sDDBS8UJcQDZ<
2 0IJISJ[<hNS?9
3aGGGK8M5jEZMH
4boutVXMV:aAieWFA
4ctuallyFIKS>c]_>B8@
4llFPVSQQ^^@T=e
5readyFTQW:^EgBM>c
5soDLMVIaak=F=b
5waysCJST[[^o;USf
4mazingEFLT:bc=B?;C
4nKWKX:A_biS8W
4tVMOU_a>V^TAj
3backJUJV<gdDFBD2
4etterFDED:^dV>8BC
3comingVVSKVF[F]MUj
3deadGKKS@T>eEJF^
3forYVVS>U?4eYe>
4romGKHNRH_>=DcD
3goingVQSF[MB:[MjT
5neGIHHR@[??E_<
3happeningFHII@]dcCD@<
4ere]WWMkCD7eWje
4owJRTL::Ca_YfD
3importantERRWC[emAXFZ
4nUWRT9apjbX7G
4tGGEDYX_7::?g
3justMTTT>_^Ibe?6
3likeELNV?[YlCN:b
5terallyWTUSIA=VcLV?
5veVUQVWB<M]N@^
3makingEIIM?ebe@R?B
4oreGSUVKCbmDD9Y
4yVXVVUT@X^^YS
3noWTKSlM;bZY^@
5tHIHW:HiIJd>;
5wY[ZY_C8]^^lg
3onXTXIeA;(dJ8T
5eJNGN_a=bE<BY
4utYWYTlGS1i_ga
3reallyURTJaF;GdHk?
3safeTEEEdT>IT_9j
4oGUTYQehsFbcZ
4tillWVPQ_D>=bX[@
3thatLHJF]ce]V>b5
5eIWW[4DnJAe=_
6reDEDBdbbs=H=B
5isBGIJ@e_^7EBH
4oST]Wp<a^^Ue@
3veryLVWYgCWDEU_d
3whatFTUXee^g<V?a
5yTVXXB_K@fN]h
4rongFNPUABDSAC@<
3yourXWTUiC[1WEb_
2isEPMXE[gl?W@C
2lamEMKWX=bp:T7D
4ndHLRG7V?dDDTW
2n'tDEFLB^BeUD4-
5 aDIIKW__k9Z6g
3tFHHN9clh:E<F
2raelBEBW4ccj:A26
6 hasGIIHFBZXMB@C
6i?HF[6;lI?W5W
7 forcesHRRVWU]@VXCa
7sBKJR;_njDC6?
2sueDDJDiki8C@id
5sPIWI:]]E;EE4
1tULGH==^5bWU7
2 aCEGQgFjE8H8@
4boutIKQVVN?gKJ@?
4llLHGK5dH3AF:5
5soZRWWfIEVaYAb
5waysGHGGCfeECC;?
4n[UUJfP[aiWaA
5dMQII_@Z2<XaB
4sWUJWVH?<WTZA
4tFIVK____BJHZ
3beQUUT@?=8@=@@
5causeHKKL<QbX=Ca=
5enRIYK6W48^HBe
3canGSSX_IZp@Z_Y
4omesYSUSFILXeKH>
3doesUTYVCJI]M]=b
7n'tIQPM[B@MCUC;
3feelsKQTK^>W;E[Uf
4orJLIS9CXAL_]6
4romVJGGRdH:_Ydc
3hardHFHJ@__d9F5F
5sGJKLEHM>DDh@
4ereWXKHU^B<fHl]
3inJMFKAXXacDI7
4sJTUXY?_edBQ^
3justKHQR:[i<]Z_E
3like][X[^F60k]Xc
4ooksVRUSY?Tf[Z^B
3makesGMKVAJFe<a>j
3notGFER<fEh7I:6
5wJPTWbDcZS]ej
3onYZVT]@cjf][W
4utYZSXMLW5cFlb
3reallyIJSJ[Z[GADEh
3saysIIGGWIE<IA_<
4eemsDHHG:FYnBJ;8
4houldUKJG;[LEa>L7
4oTIUIeHB]HXa8
4tillUVWUZCBAe[8E
3takesYRNQGHJAe[KC
4heDLVVA^nh8U1G
4imeGQIK@C6c?V89
4oEGGD7Ijl?D=H
5oXXYXkS6CiYjm
3upZIEEfK=8^WbI
3veryWVTXa=;3fXSj
3wasWJHE?8e<Y]4K
6n'tJWJWM_ClZDS@
4henGKIRY@?SST=I
4illEBDC=ejk89A=
5thKLJT<cBmYYT<
4orksULUK]e[faC;h
5uldUGDB7[I[_DI5
2'llWSFH@FBTcEU9
5 beYUGFHBAJdW_=
2emLHGE@=F9AZY:
4sSVKJh=:?]WkW
2sHUVY]be]D^]_
3 ownEILYbCah?_9h
3elfMJKT[Ude<[@i
2unes]ZLHAb31n?mm
1veGSUWT@F;R[Cf
0jIJSKG]ZQTFfB
1ackEEEF6i[;>><8
4sonLGHD>[faU>==
2ilEMMU9dgj?K8@
2mesDQGX8djk?U<B
2neHFEDGSe]BCBA
3uaryWSUH_E_7CG;Z
2panEQVW7hif>L:>
5eseJUKW;_kc8VYR
2vaDINVTd@m<W<j
4scriptC[Xbn;fx7kJi
2yEDCC2Tla9DD5
1effreyFUTX@bdi@Q8c
7 epsteinHUTW>[beEJ?e
2nGLLL>d]>ABBA
3niferXUKPJ;?=l_gF
2rseyFITK8^@f9S]A
2susCEEH5djo:G;;
2tFHIL<U_i=D>A
2wsDJILAGgfAT:>
1imCHFI9Zn]=FB7
3myDLJW5hne;M:;
1kELNK>[JbC@<;
1oGIVIEZbH?G@C
2bNEVBW@J4WAKn
3sXXYV:cLCmVae
2eFIIK8^Td<V@[
2hnSGGGd8_aR^^:
2in^aDHc:<4k?jA
4 theYYKG]D46fFhB
5usWYFFNCF2_C^9
4edXKYJ;GabbPU?
4ingWURH_K:;cA^g
4sWSVG]?=9kXe]
2keADCF6a^l5;0B
2urnalistsDJIMADhfGL5B
5eyYZ^Qg;7.YSlo
2yHRWPB_fBGCA]
1pmorganFRPV9VdY<TD[
1sDKKVYBHg<Z;f
2onBKK[R<^h9M=h
1udgeFUQX8aknAJ<>
5sGVSXUgimDU8B
2iceYTTMbD@BhWfa
2lyGGIIIaZ:B<H5
2mpHSSXEC;e9X@l
2neVRZJe8>=XJlj
2piterWVNJX[Z=V_cT
2stEATCeVm5WY9a
4 0ZVPTd687p]Jf
5aMJMV:CdkbW:W
6sBHHKaIgm:P:^
5beUKLIdD:>[_eb
7causePTJIBbWg^HY;
5didZUYVbC>Yg^b[
6on'tDGIG6ZdE7D:5
5finishedKUZWmRUYPWY@
6orRJJF>FaIWbYC
7undGLIS?S?G>E>A
5gotHGHH?]J9CMB_
5hadUHTFI_Y=H^kb
7veJHGHGAI^AW?J
5inERRY5fZgTF6D
5knowLHIG@ZGa>AZ@
5likeJVGVAChmZUd<
5madeTHIIbZXaIGaZ
5needWWXRB2<]cWb:
6owWVSUe@=9cHl^
5oneZJUI_BJ@_JWd
5realizedEHHG8^cDBH@R
5sawCQHW;Jao@B8G
7yingFJGMAcc_AD:8
6oVXWWb^E?^_@c
6tartedZUSRFDF?iJdD
5theVXUX_^>b^_fC
6oIJTKGUgG>]^b
5wannaEIFH@bD[==N=
8tEGDG7eC9:D?6
9edFHGK9f_h=I;[
7tchedIJKLU;548V>9
4iceCNLU8Vgh?L>=
5fyFJJR:adfCV:[
5nGFFD;^XYHBC=
0kDJFTWAVeAG?^
1 leUSTLZUB=[UcX
1armaCEDC6cif;CC9
2tyBB@@3Y_D354(
4 perryCEFJ8Z[<1==+
1eepDEDI>[lc8fg9
4 upUUMGf9:>IV^Z
4ingGIXN:GllH^B[
4sEJSW>Udi7IV5
2ptQHTFW=?[][H@
2rnelDJKS>ZYb?IBJ
2vinIQJTE?jgFUII
2yYY[I^6->g]:c
3noteYTUS^>C@eK_[
3sDITTcgc];Z7Z
1ickGHJN<HcY8E7I
4sZQVIdH97_GlE
2dUOMVXG^gPZUC
3dingEJKKGUMFEIE?
3sGDVI[ZifRc=E
2llCEBF7lkpA=94
4edGUJ[6CSx_T<2
6 byDKJSC?ekAT9Z
5rGOJY<^]jHV=T
4ingEIGU6dhb?K2=
4sGRSU;c_jHZC^
2mBGFH5ekl9A?>
2ndGJIHYJdeXA@f
4 ofHREHh@hf=@9H
4aGKQM8K_YB<;Y
4lyEKHH=[_Y>CFC
4nessFRRY6a^nEC?8
3gSQBHF<VA[_5D
2tZVWT^@;;cIee
3chenVVWUf=@@d]e6
1neesEJJN;abj@C=8
3wEIMW::flDNCb
2owRKDJ4IL>VVg@
4 aboutUXVXKA;>hVCd
5howQHVEU<jk?@a=
5iLJJIDHa=:dJV
6fFGIJCbfc3V;>
6tIJUP8X_;BU?W
5moreYWKS]Y;=mWeI
5thatSKIR7_YfED?Z
7eCGFLH^.WA@a2
7isQWSU>Bc8[Jfc
5whatXSLGbS6__QE[
7oURLM8S=AcE@7
7yXVRRi;88kboB
5youWJJHW[@jQTTT
8rGNNR?iYTREXM
4ingTYTZPAVf@Z^f
4ledgeQSIYXTGF>@hD
4nIVUZYZflDU5<
4sHFFE9_YjFH8@
1ongRJZP;VFhDY8@
2reaEJIN4ggl?E8?
5nDHHS6ffl>C8@
1rakenZUKRa=II^UZ]
1ubernetesGIVT@C9B6Leb
2dosEDECBDUJ;BV]
0lIFJD?H<<I>d3
12sXULKhC;3fWii
1aIFJDC_fk?C?F
2bourEIUV=fUv>@l^
3sRSYRSC;@?[hl
2ckCMUXC_jb:U7@
4 ofGSUU>]fJ@R=Z
2dyHLIUNg_sHc@?
2idFHGF9ejZ?C>8
2kersDHKMA_D^;F=G
2ndURJKREa6eSF2
4ingVRUSC]W6_U<]
4sYMHIeB=;U][Y
5capeGRVTee]Y@J<k
3guageBJM[@gXf=U9B
8sDMTW<[b49R=U
2ptopWKIIW>T0[Hj@
2rgeWZVVePYDKe^[
5stTXYYa49QASi>
2stWZXY^VZ/cW8_
4 0SGEC_]]f>Ba<
5nightTPYJVG;^;ZdO
5timeIRTT^_cmVJ=8
5weekXWJV^F@-dGbB
5yearHHHJ6GdoBI@T
2teEGJH?ah]>>KD
4lyIHHFoJW0AIDc
4rGKVYDZdy[MIc
4stZYIJg7@:daff
2ughCEEH-^@]9C,h
5ingLGHGKZ[A=Fc=
3nch]]YSi=G,eDTk
6eda[[Ji296dadp
7s[]_WhWN9gcim
6ingVYUY[OUFU[bH
6padXWLKc>U>gUeY
2wCIQY;hgm6I-7
3sBQJY:ajp8S8K
2yDIKJFhZSED<4
3erFMWUbCJJ=aCC
1e@@@D4[^f@=iE
2 guin@A@FFiUG>G[:
2adWZVYe6a:das_
4 toWSVWPD>B][CL
4erSXTVD]0c]HWX
6boardYUXSa@78B]eh
6sVUYQ:;97JSd:
7hipTIKDXfG>a@b^
4ingWWXJf;Z:^U]]
4sYVYU^@?>KZ^<
3gueXPVU[?I@ZYih
3kedDLLU@bgb<HW;
3rnZaV^o:B[fadg
5 aboutYYGX@fYhZQXW
6fromEGLSJa]a?]TH
6how[[KJcNB6i[B^
6moreLSZHi0Bp;g_X
6toGKQX]ZSo;T:c
5edSGKPD>>AD]Xd
5ingYZZY=<8A__Xf
3stBCDHAfrx:@51
3veLTGTLhhCY]5=
5sELKUA[ciBNE_
4ingEFSGf_geCB];
2eGJKR=V]e>I7[
2ftUWVVhS]2I]Gd
4 handQHHF^ZI=XHba
4istESRWH^ipBH;E
2gGSUXLaddDK7F
3acyYUUTbW<7JLik
4lKUVXSHUCQUB=
5lyESRW[a]cCZ:_
3islationERRW>_enAS8G
4tWTXHaDA^_YYD
3oZVTPU_ISgX@D
3uinGGFES@];?Q[;
2monYTLJPSV5hJKF
2ssRXX[A_Ce>[aV
4 thanVVUNc_B;[AIB
4onETUZ9Rdl@T9Y
6sXURY9C69[J>7
2tWVIQT?Zdb_Z[
3 goWQSH]iaVeT[a
4meEEQE4Ba97HVZ
4theDIKT:dgr<EA@
4usQIIHHD=WD]_H
4youZUWWFL8ca[[f
3sVWUVb=aJcPaa
3terNT[Y;^ZHUZeY
6sEWZ]@_em>U:Z
4ingEKUUSUCiBG:[
2velZZRU4^=Ulb<>
5sRUXNB[c6UWXp
4rageVVQR^c_b=LZH
2wisIIPWG>H3FBHG
1iberalFNNT@XbbJKAE
3rary^]YZla@7lZmk
2censeEJOSUMbW?SKP
2eHGEF0iplE=d8
3sEGGI=SXeAH=;
2feIVW]A>DwDX8W
4 andFHGP=acm<E==
5isGKSYI^Zt<W@^
4cycle[VSI>EF4jJVC
4styleEKNVe@bm9Ya_
2ghtWYUYZ@<6[b_a
5ningDLKJP;ee7H=@
5weightYZRS^A6<hIa^
2keWHAB7h=DgYWi
4 0GDGA7dcW5;?>
5aIFJDbfFdKBp;
6nGFFEE_Ya>AB>
5iTOYVa9:eZ]eA
6'mYUVVI8@@f^dW
6tXXIVI9e/kfWS
5myGKLJCaJ^A=<6
5thatEIHK>Zf[;^<;
7eGEFE>^eg<DEb
7isVUVXQE51_XC^
6oWTNGYbE?TIb[
5youHGHHWT=e9KaF
4dTJTGA]V<_BY:
4lyDGJUZ[dc8H0@
4sLGEC6b<^TIe<
2lPIWFDU=NbDnd
2mitRWVYB[_bb]db
5edZVGEkF;Bea[m
2neILHM_DFV;e>l
4sINRXHbSmUI@b
3kZX?@DW?=Sb]7
4 inXVIMZ>75]ZZB
5toRRIN]EMVbHhc
4edinYZY[h85Xbfbk
4sXYIR_>YXW[DL
3uxEHGR>cf_BHcP
2onGJHI7^^fCY:8
2quidityXLRH^>8@AAga
2stTTHLtT>Jd>39
4 ofGTWVh8]d8H_T
4enY]DSga??e^o_
6 toXXDJCfV5jCc5
6ingIIFR<lV3ZC?7
9 toGLHU8dB9=?GH
2terallyGERH6d^ffB58
9 justIHEF?JYnDB:4
3tleICICEF^D:_=i
6 bitDGEH6]fg@AFe
2veZ^IKkY5ZZV<k
4 inHRMU>ldU8KhT
5nowY[SUV8;:lKI[
5onWTIKFE7d]ZTH
4sEFEIGgScHa7m
3ingKMWIeld_bX8E
1lamaEJIUAb^a>E=_
2mPLWHEdDbBD4c
3sZWKS;>K;e@G4
1maoEBD?7b@nH?N,
4oFGGE<_c]?ND9
2faoEHII:_XT;A9B
1oadVSMSfA88cUU_
2calIVWYgKCf5cfZ
5lyCJMVJY;d9[AR
4tionUKLIfVE9_I^Y
8sWRQSb;:;Xag]
3kNULW9fUqD^=b
4downVTWK]<=4^Sef
4edGKISigm<=]7g
2gITSW9X_F]WFG
3icFTQW<eln@B7=
3oXWXWcVTdeTbj
3sWYTUXA6ibcDe
2lB@D<6Wfo?6W5
2ndonPSILd[^_AVh7
3gFJPSQaib>@41
4 timeCKGV6dbo8L37
4erWWRX=A_H>FfU
2okUVKI@aSd?d9o
4 atWYIV:kfCice^
5forVVRXT?A;bH^C
8wardCHPI^Jei9B:[
5intoDEPGbGZS@W?[
5likeHJVSXAZi=]FZ
4edTTYX<;[_faHl
4ingKHBC?>Z5b=bV
7 atWRWV_EELb_k@
8forVWGH<[J/_RM]
bwardWSMEA>A_bAi<
8toGHDGC=aGAA8^
4sGHLSgdjkALU5
5 likeMSUV;mBX_>cT
3pGSIYWegdWYEL
2pezVNZI]9]9cWeC
2rdHHFHIFX2?YJa
2seGLNYJ@[eB[An
4sCTTY:dgo>T5S
3ingGNUW@D^gA_EU
3sGEHF:>q[BV=2
3tSGFGb;X=CQ>=
2tUIRJ_YbcCFan
3 ofKEHDCWbmDF55
3sUUZUc>A<ZTHC
2udILJT8[_CYX;Z
2veHDBBVb.NVGD,
4 herVQXReNC-ZVbj
5itHENG[C7k^W?C
5theQEEC=i]IK:X;
7isWXSVc]33Z^ed
6oXTSX]K@kb[^e
5withXSVS<]cKZXdA
5youFGFF=UXeAL].
8rFFGDB_efCKN>
4dEHGJ<Irj9@2[
4lySISI;dUd[ZB=
4rsYVSVd=F=UWd^
4sIHGGLYZ9BU]Y
3ingHDEC@YDbDK?8
2wJVLVdT]kG]DE
3erLVV[Ua?EaFQa
4stENMT=]eeBR:W
1rtDHIM8_gg9D?<
1uckWQWR^7l=ZViL
4yHDTDfa_aEW;e
2narBDBDE]_g84;S
2vCHIH@eXd=B8F
1yingERJX<bdfAL<L
2ricsUVTXZJI;[_ig
0mIHKGChD[WX=B
1aJGHF_aGAAAUU
2cJLFD<aa3[G_5
3bookEFEF@XAH9X@H
3hineJXY^SXijHbVK
7 learningZXTQMCFAiXY<
7sCVV[:cen?T6W
3roZURJaG@>dT[A
2dIFFG?Iib;HB:
3eZW]Ue:ChfFnl
4 a^_[YX@=:lZ]D
5itVRWSbBACD_XW
5meKJSJTBDoZZS<
6yKQGM>@[bW>^<
5theUTUQVbc8U@Kg
3isonDJKT<Xlg<E::
2gaFUV[AcgaAE9h
3icIFFHFY@G;Jg>
2ilISWUiDb;YLSj
3nFHRTIdYd<X?_
4tainXUWSW]7?ZZLH
8ingBIKT^Ihj6FG?
2jorFMVWBYSGDXag
5ityELLU@bZiJJ<d
8 ofGLMNDZRVFIGd
2keUXLXNdDfgXnh
4 aETJQA][aEBHf
5itUUIJ=ZHa^Cmg
5meEGNN8C]h?CbW
6oneyXWURa[?AcW_h
5sureGUL[9falDW^X
5theGKWQDWJpAVI;
7isGEGCH?Le@CJA
5youMQRY<V9^HWVg
8rDWSV;Vgt9[?[
4sDFEI><JqCV6=
5 itVSQK<]bHe]HF
6meFLSX>@em;a=W
3ingUYXTmhh_^R<f
6 aKIKF_@FMBZGe
7itWTWR[JABfUOa
2leAGFM:ijj9>6N
2nABCE8hlwE8>a
3ageYXTVcBJ8ZX_i
6dTJ]TAE?=XIZ@
6mentYZ^Yh:56CAAX
6rZZYIg^;8_ZfR
7sFMIHAeC<==Ua
5ingUQSTK7JC]TBc
3iaZZRI]S<6lIda
3yCDBHBbklXHY7
4 moreUGIEID?<aH]^
5ofXWSVc@G@lW^c
5peopleLRULZ?D=d_T_
2p^[_XkCT7d_cZ
3pingWVWW^BDBdZgg
3sWUZ[[[S<@XEl
2rchLXKWbEY9@b6e
5 0UWIUfU[=WZC]
3kBELF2Wjh:EC=
4downHSRWc>@d=Z[n
4etY[XYo<5gabUr
6ingZZYSh96Efedk
6placeYXTKf>?bbXDa
6s^YTS_>.9dMm_
4sVUWWTc:;]F?]
3riageETTY6dag=J7I
5edUFREj=55cYam
4yEHHI?@gf?G<<
2skCIKL=^gf@G:E
3sDSUX@bhp>c9@
4iveX[TTB]<Eg_]h
3terZXVVXC^3^E>[
6classFRSU=@gjATY<
2tchJRWS:c[j<@=o
3eGFEGCXXGCBEJ
4rialFUSX>EiZAK08
3hFWV[EKCa?]<f
3tEHGS1IZk>B^[
4erUTMVA[TSBY[<
6sHTUY?M9B:[FD
2xFHKHVTbm9C;W
2yGQHV]cWiCAbk
3 0LKFKCG[5EJCC
4beULHG9ReWJV@X
4haveBMKUZa_m9E=:
4notZWYXh@47ic9f
3beIEDA4bdr>A?6
1cGKRSL?AT8YC[
2pVSWJ:U^kaA@B
1eFEDD;>ns^@eH
2 aYVRJUY8@hJ]:
4ndKHMGWdVcRW4W
4sFTSWM[A^<KaZ
4tFRYWFCFcGZaV
3feelTUVW^@D@Y[_g
4orSGIG^cnAi@83
3iWTKM]^@AkRh@
4fXSJMB?@8dfCl
4nFGKKC[Y9[Jad
3knowIFID2UeES==5
3onZ[[Wg];2lWCu
4utXTRQf=E3g[f^
3soGHJIC[IeEMP@
3thatUXWXZdBG]>F>
5eTHKIDc^<[@Y>
4oRHEEZbXC]?hN
3upFFCE;HbcG@A<
3whatVQQR_VlWV[?8
4ithIISIAJaa@G_7
3yourFLLS>@A<>EQ@
2anRSHM^ij]dBeW
4ingHLHY^I=>KK>h
7fulELULG]_h<Cb_
4sGIU[=I^m>X<B
4tGUSZ3cTeUT?=
4whileFKRV?X]f?H<;
3sureWVXTdU6BUTFf
7dGKTT>daV;UVb
3tCJRXb^bg9Y:D
2diaHLIT^;bh<Fhi
4calTRXSSdFBUAGT
4umXXUUbE[>iZF@
2etXWUGa9H<TPgD
4ingVVYXU=>d^]L<
7sVX[XlW=daZka
4s^ZTJL?=2pZjb
2gaXYSW?]>=gLXa
4nGEEA1e_h><B,
2laniaELKR@edkDN<e
2mberZUIGG_IKf__<
6 ofZKHF[XX;fQE[
6sVRZJF;eWi_=A
3eUQFK@YTjVC>M
4coin[WIM_@>DgTeF
4sZWILR>[6_Y]=
3oryQMVK[H8^ZZhg
2nAKQ^Aedp4G>@
3 areGPLT=[^dDJ;J
3talMSHN1fbfXI:@
4ionFJJKDe^VAG^e
3uGLPUA<FbEF=S
2ssageHGER;@I[6c)7
7sJTRZREAY>XL[
2tIISREY7t@T_:
3astaticFPWYi=@g;YWh
3hodGSRY;bd];Y;K
6sIUTUj<HdKWE[
3ricsVWTWdGESYS?d
2xicanEIIK;a^[@F@B
5oKSXT@FAY=W>U
1fsDJJP8be==F6G
1ichaelLNIL9^[nZE8Z
3roYYRUIA:aeb>b
5servicesZVUTg@==hYe^
6oftJXW[D[PYBTa]
2ddleJGVHZ_YB@M?>
3nightGHEGC[=RA?dY
2ghtHHSTEQ.^W<>i
5 beWHEEb@L>dFg>
6haveGFFE<[6aF>H@
5yBGGJ>PZj:A0<
2lestoneXRUKh9@<^Gge
3itaryFNJW=dan=L5L
3lionEFJR<aKfDQ>b
7sDTSY4^SaAX:e
8 ofNUUV@Y??]VYf
2nWMIFaL::_@f=
3ceFIHK]=E5CT@Y
5piewarsFJIMXDR2?YFc
3dGKLVgjaZ<alh
4sFQHS:AXdYYS@
3eQRPSe@Ba@[bZ
4craftWWSW_8e4ZNiF
3iTEE@ZWYcVU[9
4ngXUSL9]_DZBF;
4sterBGIG>:Xz?L]W
3nesotaCIHS<^go>H?>
3t_aWJl9;#qXkU
4edZTMLZBOCfUY>
3uteLGILWXAIcQ_e
6sLXVWG^-g;DWB
2sogynyHSSVC^aeDIEL
3sLKGD=]p>b>G?
4edIGHF:[h4ATl_
4ingVVHSc?VJB]i7
5onYYWF^6X9p]SE
3takeDKRR_^YjCI?h
7sGUQY6iamAEGa
2tFUUY=ZBj>[AA
2xHHLI:a[_HXC[
3edHUU]=d]c;]>e
1obileVXLWmA;7BZ[A
2d]YGDCS46nMf4
3eWVVUYAH<GSja
4lUYUYNEm]De;4
5sGSRWX^>^>=?Z
4mEKLRBcb]@D8c
4rnSYTYaXGgfG@>
2ltbook]ZVWi;68gWh_
2mRUMT^F<IEG^B
3entWHYGE?HmTZ9[
6sRVZZYCGZ@XLL
2ndayPJJCAY]V_AWP
3etize]XRLeA=ElHbL
4yUVEG^cf?b=L_
3itorWVRJgI>A[Z]i
3sterFJSWD7,4@S9X
3thTT]Zd3A]UeXJ
5sWW]Vj:9ma^]:
2odTLFG<Z>C_LC;
3nZYHJRHIce[Rc
2reSKQKGA;UBA=X
4 aboutTXUGbDJU;c_A
6ndMQTUjAD=cDUa
5hereDDJP_AG[4A3g
5inMVTXd9;YXchk
7foGFUQ8S=6>G?a
9rmationFIHM@B_CAS>=
5likeHRWS_U_AC]^?
5ofXLSI_JZ?]EcA
5peopleYVURFGL@dRfB
5thanXWWV=;bob?pS
6imeIKTRckY^;I<]
6oWSOL>WQHJZc9
3ningIDIB?;Yi?@bB
2stTXOZ>EInEC>1
4 ofVHHF6VW6JUV6
5peopleXLGGHA0[^EA7
4lyGIFRf=Xm>CMb
2therIPTWeabZYVFd
3ionISWY_i=o<_Sk
4vationUNWGV:6>c@_i
2useAKHTVWnm7C>A
3thCGEG;Vg^6C<8
2veDVPY<JBf:I1[
4dXSYMf:FEbZeV
4sIWTXjM1U@c<k
3ieBG?F3oXo;A3-
5sGTQ[:Eeb<BGT
4ngKSZVh>gT[YlA
1rTLTM?K=8[R^_
1sFDEBBhbg8MF]
1uchTXKFIa^fcXpX
4 forFLHI7e[aQCO:
5moreHSNV<jD^<Xa_
2ltipleRKJMSY5_V?^f
2mYMYEg>A3e]fH
2rderCKIU7edc=G7Y
6edEMLW3b^HBU:a
6sEJHJC^bBA@>K
2sicVREG8elfgVH0
5 videoHFHE2ink<E<0
3kESKX8cYd>WFb
3limBEEK7]sp>T58
6 banCFEG3[jhAJ:D
6ban@GEYFeoi5J4]
6sFHGG@ZcgBCB=
3tAGIYH@po4IPc
4 beGKKKVIKGBBK:
1yVV]Do=9Q]?;^
2 0WSTJILM<@XfI
3accountCKIS_Ijh?UUD
3bestST[Vb<=YG_WK
3channelbcTVf551nepm
3dadYKFHf9<=eJiN
5ughterISXVB><8DXb:
4reamUTWRj<23g]gh
3familyIHRO@?X8HJ?i
5voriteDJGT4hWo?EI<
7uriteEKIX;J]W>ZE8
4irstWT]IF>3bd]eg
4riendHTHQVDYL?C<[
9sDFFSaJ@v8S<6
3godDJIT9Dmt8A;7
3hairYTWTa;?:dbcK
4eadDECB-ih]A<-?
6rtFFHG]Fgm<J=7
4ouseEKIKX^W?=A?A
3jobHMWPD^J1WBK[
3lifeHDEC;54kG>7[
3mindEGJLcgC=:RC?
4omVSJMaE:KZJ_W
5neyCHHITdgG8@J>
4usicYVPX?Gd<cXbg
3nameVURTW@==_V^^
4ewNQHG8T_^DH@T
3opinionCGEG7gjm:<31
4rderFHGFTcfI@<CD
4wnYWUVCCXQfZgI
3phoneEIQJ:Yb@@DDL
3videos]ZUTg?H7kbhj
3wayCFUES^BA?FBh
4ifeKMGGYGCWMF<;
2selfYJZSp8e0aWgK
0nFHIHXW_r:I4A
1aFGHFGR]]>DG;
2hDFGC7icC=??B
2ils]ZWYc?2>pbgi
2meADDIA^W=8[:6
4dIKRLd;8[5WFR
4sSWWX6]WAfX?<
3ingDQSW@ei];W7J
2nVDCEVeDjK^_d
3 h.aVDDDY]9<CUf>
2pFFFC9J_<=CE<
2rrativeFTMT]G_Z@I^f
2tionLTVT7[^jGB6F
6alAJW[VFfR7XGn
4veURXL^@GDEVh?
3uralINISD][f>GGH
5eHLLUBeCBANV>
2ziEMPU?Gdb>I=@
1bcYVRRaC:AeSc[
1earGWNZ7j?g@W>>
4lyTVYWZC_>WZ=p
2cessaryFNQV<^[lDF@b
2edGKBD9b.>JDji
4 aEIGHdfhlWGeg
5helpJRQJ@[cf<_^_
5toDERI0Q<i<A:>
4edKTXW_]DEDEka
4sIIIVCaDeYZ?c
5 toCDEE<idV?@_8
2gativeDQVZKZ^w>E5H
2itherEGFFAIglAEN8
2rdsWXTTdEI9UVEY
3vousJKWGX=U?Y?0D
2stle_L]>kX9.H]f^
6 ceoUJVHb?XBKJ[7
7nanVDCD^NecaKI^
6cocoaXSVKl7=0cYcF
6irXYLHYUGdf[<Y
2tSKMWhBFB[?JQ
3flixGKGWg:<ACU:r
3work]^^YkA;-e^^Q
7ingWTTS[H=@XWIe
7sJWX[f>?c?cAo
2ver@BBW63dy7CaY
5 beenSSJVf>aq;]cW
2w[]cZQ<-fdC_h
3 bookGPKLa_TbEGKb
4yearFECC<Cke@4;@
5orkESJW?Epi7D6>
3sFGEGBc]G8dI9
4letterXXNVo?=ec^Y^
4paperDPTWICZg=ZWi
2xt]]TKdSbgifh<
4 dayZYTQe;54i[Za
5timeFHHI;gfm7L;:
6oIMRUc@lG9YX;
5weekHHHKIG][DG3F
5yearHKSK[gfh9TST
1ft]_RVg=6*lUil
3sZVQJ9ZCggLDV
1iceCESE?CEj:H1h
2geriaXJVGC[A9SXbF
3gaHHEE@_gkSGF0
5sUJJFJa;<]DW3
3htSEVDiGB@FDBS
5sGGHD7ac<GWA>
2keZVUH^98;kUhH
2ns2013?UT_0dni9VTg
3tendodirectYWQRbA?GaVdc
1lpTWX[D_@J<[>W
1oG@?CAaeeY]C6
2 ideaIEGD1e]=MFY>
3longerWVUQU>?;[JhD
3matterVJIM>ZMAWU]8
4oreBRVZi?:n7_=i
3oneCJQ[6W>xEBTJ
3timeCONWaSdk<UAY
3wayLGFGX@Xe=X?W
2bannowallHNTXD]c>ATUp
3odyVIJD/d;fdff+
2deTTWX^6MfIYK]
4.jsGVW^K=Ge8[Dk
2iseCFFG8mms4D19
5sEIGM8ba[>H>=
2minationENUUH][d@E>Y
3uslimbanDMKWQBff=LEF
2nTUJTeX7HUH6W
3eIGQFB_>YYUbZ
4 ofGFFF>[Yg<Xa=
3senseEHHHDc_a<AKW
2oooEEECEF_e<X;7
2pe?DCD7cmq3W2K
2rmalEPQU8fU[cD9H
3thJGRI:]^f?EFG
3wayDMPT5^dlBY9]
2t@@@I4coF?Dgd
3 aGJUTLb=jHaa^
5llXYSWSFEDgYY[
5nSGIDAFST[DP<
4beLPLLFDZb^S8a
4evenVKLHDJBV_T]W
4forXXVPcA;XeWeb
4goingGVVZUQC6ESYk
4haveXSTF[C<@c_hl
4inNPLKBW?1IIC<
4justTVIW8V?V^TW9
4onFJIS;UeGEF@>
6lyITMWce[a>SLa
4sureNGKER;3A_GEc
4theIKRP?ZC]ID[Y
5oVVYWY=1bHUR5
4whatEGHEDTM_>Tc_
5orkingDJNH@]d]?AQB
3eHVJX7nadTH25
4bookXVUVaIC:dVah
4sXZYYUdS>ecje
3hingMGCHT^ErW[Ag
7 toEIIS;dkg:G=T
3icedJIGF>VcEGcC5
2vFGKK=h<c;;YA
3elUULUDa8J]Zcd
4mberJVKU^<UeHYCj
2wXXIDWk59]B_g
3 andXRQSh?@H^ad_
5vailableYYYKk827XXkf
4iKKUST;D7d?[9
5'mHKRJ8a@5DEEX
5nWUWSFEYZbEbX
5tWVHLDbc;bJ^_
4live[XVTJ;aLGWh5
4onESSID@3>:>;A
4playingULIF^A8<QZ]c
4thatFJIL:^IE@K@B
4youLMLU4e>l[TGf
3adaysEIIK8D^r9E54
3hereDIHLA]XTCEBF
1pFJJKCYIa;H9A
2mDSV[>blk9U==
1uclearESSY:hdnAF9W
2mberDBEGC]gk>U:U
6 andGKJNWbWICJ?^
7ofIPKT9[UA@E95
6sSVTW?f.kQDD[
2trition[J[DJb:3dYiX
1vidiaWZKMe;?5c[Fh
1ycXPVVIF>C?CHf
0oEFIHbXAlUF67
1bamaFMKV1kinIC02
2jectEILL<X]f>IVb
2viousGOKU:^_aDH8:
7lyLJHJ8eC9IAff
1ccupiedEMKUBC]jGQ>E
2eanVXNTKVG@eU5E
2tDHKUh@A^7Gjc
3aviaEFEDE[iEFBB=
3oberYUTGQ^=BeTcB
1fRU[ZF_e[][W^
2 0KTXXl?am=P6O
3aIQNSKjd]aTA[
4iHPXWWZfe>M<G
4llMNIRU[EK@[O[
4nFFGGhQb?;<;]
3beingGJJREZ[k@YIX
4itcoinCLQUAfeg<XBe
3courseHILGUBhb=b?;
3darknessLIIGb^]=XH[Y
3earthseaUKIGKS<;HM_>
3gazaFIHQ?ZWdBF8;
3herEJIP?Zff@U78
4isGPIT=X^ZDLFa
4owITQV<efjHC:R
3itFIITCEi_;[8H
5sMKHLDci4[WMZ
3lifeSVUYB[I^MXDZ
3meUHREcE]iDDfV
4ySXTY>[Cqefbh
3ourXTEF;El8f@??
3palestinianYVPI]C9d^WTB
4eopleGSVZDT_HCK=9
3thatDKGS:jagAB>R
5eOMSS8EUEHB<C
6irHNJLDHfdWX]]
6mGGJH>abRCH1V
6seGFFDDD__8IIc
5ingsWVKHaEU<cDE9
6sEUSY>U:o@[^=
5oseXTTLU?CKZbdg
4imeYXQSB[ZcbZV>
4rumpJSSU]BFV>W[T
3usFGJH9a<eES8>
3whatUTVLdD6]JSkb
4omenHJIKA^fg@a>U
5rkFJIL<b]h@K;R
3youFGGFB]fA@HF3
6rSQILA?kpJWbT
2fHDTELZWfGE_[
3 theLGJK6_KePHUJ
3erRSRGj9/HU@f7
5s]TRI^@K2fZf<
3iceSI[QmU5<@WFD
6rLRYWEiTZaE@<
5ialRMYXBBX]Zd:E
8lyRXXVkZZSHV[j
8sBSQZ8dmv@Y3]
3lineZ[UUj7=7]Yal
2tenFTW[FSdg5G>Z
1gYRJIXK]QgIDS
1h@B@@=g[w5D:;
2 myEMJV>Yfq;AC<
3noKFFC^HTTDcc?
1ilFJJU@X<[=H9E
3.ccZWLMPSXbhY@<
1kAADC:[Cp6>2,
2ayABBB+]q_6764
1ldKJVUCGXd[UcW
3erUXUZ^HW8cKAb
2ympicFKWV[cg^;]7b
7sBKPWP[jk9S3b
1mgC@@<7c[o;<58
1nVZVTc^ZCFJ<X
2 0UUNM;Z^;f@W4
3aILRWVfh_I]Fk
4llGHGIXW@J;ILa
4nFGFH;[hf8F=5
5yCIKVI_]i:W4d
3baseYWUKgVY6W_jC
4oardEIJJ@bgB>C<<
3earthESVUHThj?Y7T
4thereumNUXWMJ?<<Y^]
3herHHHG?chF>K?F
6eJGHFHWe<FCU9
4isJGHEh;_BDGV6
4oldGHHE=TbmBYD=
5wVUJJG<:4ZAG8
3immigrationFMMSIC]eES<G
4tUTQSW_G]XTa[
5sWLWK@ACV^HgY
3linkedinPGTVCB>oXW1h
3meHJVJbK@DBM_X
4ondayGKPND^a^AYXb
4yVTVK@b;?TB>7
3ourQSTIfF58e[jB
3solana[URQgKY_fZ_^
3thatHJKGeYFf@M<Z
5eKELGg>eCb?U;
6irCIHUIfCl5BFY
5isGEED3hdiDD<@
4oFQUZSZ_E:EhT
5pGGGF:[d_=UaY
4rumpGQLTACZeGU?S
4witterVSLN^X]eaHie
3whatVPJKQGg:WD;5
3xXMTWhH=FXWc^
3yourFCBEXfga>IeL
6tubeRUQXcBZ^d[D@
2boardHSLQDVWb:Y@X
7ing[WWH_<+0i]el
2ceDGGLR9]vDG5<
4 againGHGHGNYbADZV
3hain__UKn/6/b^lX
2doYUUS^=??IX[e
2eIGKEn;Yb;Fh@
3 dayLXXYQ@AbX]Ys
4isWJWDa<::XYfK
4moreDDDD@b@k9?;?
4ofFFIJ1]fd_Ke1
4thatXLKLDZa[_IW>
6ingHQFUZ??hCYeh
3sQGHGYai_b]gZ
4 whoVNIIWDTdYYVD
2goingHNTR?Yh_HG;B
2lineX[WTiZ8UNLev
3ySQUT7eB:P^iI
4 0UWUSX>AAf^_a
5oneGILH5cC@<@aC
5thingXUSU]AS6aZW@
1opsDITI>DSiBW;A
1pURIJ:a@_bF_8
2enX[SRi6V.YYVc
4 sourceIRKU];F:;[=c
4aiCILZ_:1p4A3v
4clawZTTGf5GDiBdE
4edVOUQF@eIC]X?
4ingFLPNb=?cACBh
4sBQSXJjin:Y=V
5eaWWTJG^Y8jKcV
3rationalEINLJVYg=IVJ
9sYWYM>FT?_AR;
6orsXTVJ_B@7eKWE
2inionDFEF5akt;;43
7sCIKLCf]i8T>H
2portunitiesXYXYVFKb[Y=;
ayUQSD_>7^a]H<
b toIPKH[]8nH_5C
4siteHJLSB^[iAK>C
2timalYQTKb=;@a[^Q
5izedEJLIf^]X:M7J
4onEHIKchDd9BE_
6sHKTNWCe=;Q?;
1rCDDF=Wpd>Dad
2 aHVRW;cZ[HCDV
3isGSRUCaaSAR=:
3justVUKIFHXXJL^D
3notFQJIcIdR8W[H
3theEEEF<Id:E;]C
2acleZYZVD>@8hZJS
2derEKFHacfTAA:9
5 toFJJILYE<T@_=
5edEGKIj@f99FJT
5ingWQWK_=<4fHd^
5sBFEGI<lJ7H>U
2ganicXSUJXJ6<ZYb@
6zationWJWW@WYHUI?>
csFSQSdABkDD@j
7eXYTSjAJ2bXfG
2ientedZVSQl?>6gXa_
3ginalGIEHW8h-DAhZ
1sRXLRcTe8BZd[
2 xWXSTeSA@UcfN
2carsDIIM9]em@TA<
1therIWTZEbEgYd1C
5sUZWZ[E;cgY=i
1urYV]C_?-8CDSe
3 communityRUKJH7XmGUZ>
4latestHNLJLYKZY@e>
4nestleGGJHj9Wc=^5h
4teamFJFK?Hf@>UA_
2tXZJPcJ_E^@7o
3 andZUSUdEEkXYVc
4forJIKGZEW.QB@a
4hereFHIIDmg=8C1a
4inRPWSAZee[bbA
4moreGIVLl@:=>B9C
5y[]LTb?h8aekq
4ofEDLGbQgo;B:7
5nBCDE5eh|6=,T
5urRVSVmCD6]_hB
4theDIDH:;Kk:84Z
7reFHFJ<a]CBI<h
6isWXZUVA^6?UbZ
5oCGSLF?ch^H41
3ageFHHJ?d]_:SX9
3fitXUVK[:Bdi[e4
3putGLTR^YEiAY_X
3sideDHLU<Kiq=S3;
4tandingGECFY@Gc:C__
3taHGEEHX_@BCWD
1verHPWXc^BqXD5g
4 $0YTPQKAY]aYYD
50ZOQFD<87aJh:
5aDJGJD^hg>B>?
5theJLGK=_iGEH97
6oWWQKc>E;ISTU
4allDMIV;cdQ6B5^
1weFHHG<bceAF]:
2nXYLUIfE7jZ:V
3edDMUWKS?B>V^j
4rCKQV;F[m<X;_
1zFLQSD]^W>UC]
0pEIFE0gdkA:2-
1.sVTKPXC6GJM]C
1ackLHGFDGLAHFA:
4ageGJSVnKNB@@q>
7sGGFEFI^a@[B6
2geY]JSr;e]kUgc
4sWVVTfY9E_bm_
2idWSSI?A5SdYbA
3nJLFJ@b<MY;W9
2kistanHIGL=ebhBS:6
2lestineFEGSYXeZ<H[8
8ianCTIZ:bio6[:M
bsAIFX5Xhu<A6:
2nelHIZTGF>:<X@b
3icXVTUVY<5cHY_
2perLVTXRcUwgMca
5sZW]WaB<[iRgL
2radoxCNUW>]do;S;F
4llelFTJTG_Yp>Q[^
3entsUWZY?bl;XHPd
3kCTWYXX[iB]F]
4ingCFDH4cQk?A4]
3tYZSJV9[]V>KU
4 ofTTXGhYDcZ?hA
4icipateWYVTbAD-iT^i
aingZPQNf;:9]cg^
bonXNUJYD<:cQd[
5esDKJM7fbD=C9?
4nerJRYJacba<EiX
7sIQUGeDE8:<hX
8hipXV[GcGH2XF^V
4s[TIGW>D<jMf;
4yJQYQa^XdHZBd
2ssDHGT4_dlAX8a
4edECHEI^dgBM^i
5sHHFI?[VKDT?R
4ingDHIJ]a]Z;DW[
5onXTQUU>C=_^WA
5veYWTSf@:>YWfh
4wordMVRZbcJ6DD@m
8sERSZPG[d@YBZ
3tHQWT<]Y@?Z<V
4 0GIGH7WZ<=A;5
2thUXZY[=^SaWCf
4 toXWMV>VCCgJVH
4eticFIKI?X[a?Y5I
3ienceMKXK_B;:GAlb
6tSUYQaa]AWB=f
7sYXVIE<83cHYD
3riotsESLW?Ibl?[8b
3ternJQWWhZUc@]DV
7sJXW[YdFcBXW=
2ulHIIP>[T[>C92
3seFNQU7bUcAZ=>
2yJLDFASG:YFaU
3 forJRKT;ScESL_^
3ingFQKIY]Yk9AD6
3mentZVRSg<@bkG[c
7s]XUS]HD7fK_8
1cEIFHF[Y^AD^:
1dfTYY_d@9XDYeb
1eaceJJGLeSGeAJ68
3kUYTYBZ]qdTIH
2opleEFDSA^d_[icZ
6 and[VXUi50;l[ia
8reLUSWBbeThSeD
7inCJLU-hnr9R+K
7ofKHKF^?Fa;[ZB
7whoUSRYaepRcZ_E
2rFWRXBbqJ?[2Y
3fectINKI@eeg?Wb5
7ionDJQQ9aeh=S;<
4ormanceYWYW=D47^CZb
3hapsFHMI6dde>BAB
3iodHY[^A^lmLW6?
3missionHMIT6Z<eC@<F
alessWTYSfG:Fi_AT
3ryCBDC4aej<CD(
3sonFDNWMAGm@B=;
6al^USGb::-khFm
8ityXXHRLD2cbQc6
9zed]WMJ^AB<hUdB
8lyHKFJ>ggB@?FK
4pectiveFSKZ7hlsUX=>
2tXRYJKT>5^SfD
3erVH[KbEaAK[]9
3itionALJWDKbl;J7c
1fe^U_FIb43gQjY
2izerbUi?g@.%__we
6 globalLSQK>XCe<W?>
1haseKKWRb:;7MU<=
2ilDIUK^T]]@ASQ
4anthropy[YXUY;33i>fh
2oneFJUIX9V[C>AD
5 numberHJIIZSYYAHG[
5sDRQWIeeD<T:7
3toYJYH]eA7bIAI
5sLW[[=BS[>_Lm
2pHVX][A3lF]ch
2ysicalTVMY<^a>f[]I
6sEVV]4]gl>]59
1icMKXJZ=@DYE[F
3kYJFD:G75h@Z4
4 upZWRVe=83kWi?
4ingFKQUXdZ_ASIK
3tureSNTKjE[dacrK
7 ofGSSVWacc@ad^
7sWXZSeD;:cYmf
2eJRSVZ<I;F]@X
3ceGIWL^:YY?L<c
5 ofLGVIUEIZZIWf
5s[WVU_?EB[]]f
3sLNPPdC<:C[_h
2ssedGHGG>^WTGBI?
2tchWTLQ?DW]^SB=
2zzaYS]TU?65cR_Q
1laceEMWV:nk_?fBW
5 to[XJE^AH7_EeC
5sLMUUmZXZBVLG
3inSMIIX[H9b^^B
3nVXYWgc:9Fcdd
4 toYYVV>iZfc]BQ
4eHPLT>bo_[CYE
5tRNHH;eeDaWG[
4nedGNYSB@E[G]BP
5ingUXKQcD>bI^Zj
4sXQKQIVUYpYeZ
3tformY_XYf>:+b]el
8 forVSTVa]UBX[fj
8sZVPSDTZ9bHBD
3yWVCFZa;:IZBe
4book[XRTi93>ndk_
4edUDIEc6>g^Y]X
5rGILI]faj<K<b
6sUYXYcFbWbIb>
4ingHDIF^X0qB[[D
4list[VRPX[68jSa<
4sEJHP>HehBP?d
5tationZTIF^RU>b^eE
2easeZS=<<^B.iAlU
6 checkQSLKAE?0DD^e
7dmBGIIBXgB:L]=
8on'tYURKc>6;fIbY
7followGJKKPSeb7I_Z
7helpZYUUGi>>hL__
7letTJVJ]CI^Ebd@
7provideDJIJ7J9:8U7d
7reachRKRMa?cYGZd9
7sendEHTGLJ=>7W_D
8ubscribeVWST_>9/^^Xn
7tellGIJIIDDdCADF
6dHHWIX><d<Ijg
7 toIJXK]<8eBJig
5ureGBAALbWd<>SG
2otLSWXbBA9L[W_
2sJHED@dd]8?6H
2uginYWSY[?DAb_S_
3sZMR@YJ58iH^B
2zXWHJZTXAG[D?
1mZWGCCc^YkR]-
1odZVLJdQ99bYa@
3castaYZJo<86tamY
7sYMVLS??AeWT]
2intFJRW>^_c?GMV
5 ofDSKX9_jh@U8e
5sMSMR>4Xp?]75
2liceBIMW/mjpFX0?
5iesGTUU@RYmCbGa
5yEQYXZaLo7GEa
4ticalFSMPAi;hZEDa
7sGRUW?bfcYV>Q
3lDKKUECio7Y/g
3ygonZVST]C?8pTgd
4marketYXSIhA62fbej
2olVULJVFW:HDhh
3rDGJU2lme9CN6
2pSLFS>DXjdHD@
3pedXJUH_B6@^G]J
3ularJSHVJfmlSHDT
6tionDGLL8Ihq5V;C
2rnWVUU[G?Ac_>j
3tfolioWXNTD?6fhLD;
2sitionQWSTZZF:J>@<
6veKVYY^LLiAM__
3sibleVTXTd_:g[K8G
3tVXYThE5]dDac
4edZY^UGI<EfGoY
4ingJLJFBCdf[IGg
4sVUTXX;^:Zai=
2tentialIMRX3jIf?[5Z
3terIIIH@KcWBDC?
2vertyHULV?G_e?K7W
2werSWGL=XC]Y?^c
5 ofVRSHb?<J^AIX
5edXZVHg8C?dTmY
7 byYXTIbBF5^IfO
5fulXXMUXZD<eBAR
5sEJJU;XJl:Q9=
1plFJUVd^ZFGW=E
1racticalHKWVk>>k:]ZY
7eIR[YaHIh9]aq
8sFSRU@GcmAT75
3yCGEI3_lk:?70
2eTRKPRD;6]VZU
3dictSVPX8=dUaKCG
7ionZWTMBFFIcad[
3ferIUUY?@I?B^;9
6encesXHUF>]?@eWaZ
6redYTVG^CY5gT^:
3mier[UUSd@96i]gc
5umTUNJYe/3dBf^
3pXSWMDVSacKUY
4areWURLgZCAZ[^]
7dHMII@csbUK^;
3quelGQMT>H_[@E<B
3senceQTWTg_@o]RE^
6tIKUS@cZTFa4h
7ationZWYWVG^lU]GX
7ingWTTGnB>?dEgk
4identHFXTTlj+[E>C
9 trumpFKJVY]^Y:XXh
4sFJXM8];oW[9c
4tonFHGH=beaA?A>
3tendILHM:end^EA@
4tyKWV]?Fnk]R?R
6 muchUWMS5hCdfCI>
3ventIUTYDcKp<YAb
4iewSSXW>8_d]S[=
5ousGNFSYdkVVC9]
8lyFJSR=im_9B>;
2iceHWHWJfh;H]Zj
5 ofDJSKBd^a9YZ_
5sLSSTF]JiBank
4ing]ZSP^=<=o]hI
3deYWWG[b>ZgIb>
3meUKFFiA@Z=]J=
3nceGGGH@cen?R5B
6ssELLP8bca?E9Y
4tZXSRSYWKdaFe
3sonCRSX6iin=J4A
3vacyEUV^bXQp@]Xa
5teZYXWCZ60ga>i
4ilegeETRX?[Gl:BDD
3zeXPXE[@D7g?@;
5sUWRWZAW5^dae
2o[WLRf;7BEbdH
3bablyLJGE@ZBgWF@K
4lemCLDX>qltFF;/
7 withHHHH>_H9A@D;
7sDFGV8a_fEV[:
3cessXQTJC;@KhMc8
3ducesYUVRXCAFVYbV
6tV]]^s=H0U^ou
7ionWWYQ^?cV_XHA
8veWSUX[EBkU]jb
9ityZYWXfG=9jW[i
7s]U[HfXU*g]oQ
3fessionalZUYLBYD<c^m>
csYMXHTVE]YSe9
4ileVWQL_A=]IdAA
5tZZMIeI<7e[fc
6ableWUTOh:9:STae
6sY[XW=d^cfZ_h
4oundFRNXYX[g@L=W
3gramYXZNT?<BfS9^
7meXG]ChW58a@cZ
9rFQVY:DXhFZU=
8ingUVWXY6C?eGV6
7sGTWYa<A1;X9d
5essFFVGk>3J<HMh
3jecta^]Mi?9YidAl
7sZ]XIeCAZcc]j
3miseIOULHWfmBWSS
7sYUQLGG@GlU_7
4oWURSbWLB^ZYY
5tionYRJK]XI@a[]a
4ptETS]la7T7V@_
6sJTQZ9aYcBRBh
3ofJVSUa_de>G8_
3tectMTKYF>8c=^Z<
7ingKMUSaT7PBGhf
5stFUSY8Sgv>Z3]
7ersAGGT4_^z5@6H
7sDPJX^?^b;H:>
4ocolWUXKU<]*WYa5
5typeXWVMg<CCeZYY
3udVI^Dk<b>cZee
5 ofUU^Tb?HeV^Ig
6toTTTEa8C9SGgG
5lyYWVRFW97dHgI
3vePVWV2[igb];?
4ideDGEGFB=b;B9B
7dWWSLFS6:bKg>
7rWRSJF=9FbIDJ
7sXVVGGE7*GH_F
6ingHLJSDdT]>>EF
5ngEJIJZXYC<GVA
1sTKJK[C9E]^b<
2yHHHH<gdCE;GA
1ublicGYU[]g@jVA88
5shXTGHV;:Yg]WF
7edXU_TYL0,gYd>
2llQLFGQCZ7CC^S
4edGJUS=Zeo=I[G
2mp]XKMgB<3e_gc
4.fun_ZIGk;?,lWfg
2rchaseVHHFVAD7^FW;
3eKGFSKC>FBH@Z
3poseRVXXFTW@CN[R
2shUSTTNB@dFBbY
4edFHUTCSe_AF@a
4ingWWVWTC>JiZlK
2tPWX[=@_sD[;l
3 aRUTWDBXo[W8[
3inERMW:^agBK?X
3sFMRT:ecZF[FB
3tingGHGIf_>]=ED;
1ythonGVTZD]Y_A^bo
0qZUTK]@;ChEj[
1&aWVUJD[ESjHf=
1ualityXMUV[9Z:c]bg
3ntumJUQZ=JlhVIE=
2eenFIHG?V[fGIAF
3riesETT[jS>a;UFd
4yDSPVgUTh=UTg
3stXTTLfA;DdU_C
5ionUITDdd;2j<g[
8s]Y[K_D;2fiCg
3ueJIKU9_f@?EG8
2ickYZYVi?8Ah_kW
5lyHISRa[:^WIZE
3etWQNSVFT5gWRc
3tDJVVX>[u;bDa
4eJIVH_bjgVBbh
2oteHZW^OHXoTZ3Z
0rSGFJfBWdDZ>W
1.i.pFHGG?SkXEG?@
1aceZGIHS@7eeZHA
3ismFRLW<bbe=V:F
5tASMY:bst<B8=
2dicalEKNV=[agBK@Q
4oXURJgFC4b]bb
2idsFMMW=_bfCK6?
3lsELUXA[Uk;T??
3nJEIDIeL2F<cg
3seWWYXhV:R>]iZ
5d]WWJF;=agG_:
5sFMVXU[Ph>L]f
4ingGJHK=DchNC>H
2mEFHEKcXb?A[l
2ndomRWWW[h^b[[?X
3geVSZVTc8adTUg
3kedZXQVYX?fgY>D
3tFRVWVZ?fBV;9
2pTTIT7;WXFa^D
3eFVV[:bjnCGAB
4dFUSY=XahJX@Y
3idWTPMiB92eA]f
3perVHDC:gfcc?93
2reLUISC]amEG<:
2teYXTYcG]V]X@d
4sV[RY_cceEaD6
3herCIHU8eac?G@E
6 thanSUSTED=:dVfG
3ioZRSLe@=BdXcY
2wKKVKfYA^ZLfg
1eTJSIhCF8SKdZ
2achXXLJS;g-h[jH
5 outLKUIE?g8]V=4
5edLPJIYECeDZe<
5ingEMQTB^Wd=F?K
8 outEPMRS][X@I@G
4tZWVWlA/7ebkq
5ionFSLX?]UcBHHX
3dV]JYn[X_nEf[
4 itFSSUb;dn@H_B
5moreVTIF_C;IF>fd
5onZVVYi<:?hdbV
5theJVVHeDQ?Icbb
7isRTJW9H:haZ=7
4ersWUSQH>@daWaU
4ingYXXW:Y0@c]Qf
4yZ[YG]9-6fCUo
5 forTSZJ[A=.^B]b
6toPYIU>>4XLZAh
3lNUFM2X_1KeFk
4 timeHSSW<YFaBG9?
4isticHXX[dBkjFYU^
5tyWYTZD[CMk[bj
5zeGKMWf^jTXXa_
7dHKPLAB^e>^<^
6ingHHJI=bei>LBF
4lyKFTBYIqleM<S
6 goodUTVUjCahA_hS
7needBJIU<clm8@Bb
7wantFHEH@Z]H?D6[
3sonBEGL?a_z9@4-
6 forFLKNFb[EVDYH
6ingILIH>agg??[E
6sBKKYABlw;Bd[
2capXUUL]><E^ZWA
3eiptGIHHfDG:BZ;_
5veYWKGBZ8,_QdF
7dVJIF^HA0^CYA
4ntQVUSdUCgMDfS
6lyWPRVY<8AcZJ8
4ptionZUUS^I=@dUSH
3ognizeTUWYT=<D]H^e
4mmendVVHT^Z9*]E=o
4nfirm]JJJK^]IIS?C
4rdLVTXa;HB]aib
6edKQRY>^e^=Yeg
6sHTV[_S[F>aI^
4very]YPY^2R+aXhf
3ruiters[YWT>6=Vm]AJ
7ingWWUJa;D8U[ac
7mentZVVLGHDKaKSB
2dUKVLZe[qdbSK
3ditXUTJaWDM_VdZ
3uceQURYV^cYWVZ?
2ferenceRKJG[V87JHeV
3ugeeFJMTDSX^;RCF
7sCMLZ<Sqg<L5F
8welcomeAUQ^ZEgt8C2Y
4ndIHQI[[CEAGDi
4seDKHT<abc?B6R
2gardsEJJJDafi?@C@
3ionYVVTh9:HgVeb
4sterTZILaA<2CWaf
8edUKXH[dUUTJgi
3retIPHM=fWW;@WZ
3ularJMIJI>dCUAV9
6tionIVUZ]B[:R]5?
7oryDLRUFeJm;H:f
2latedVVHTa@8GcdQF
5ionshipFSSW:LWp<DIB
csGQMUCXU9?DI[
3ease][]Yj9[/caA_
7dX[Y[mE>8gcdz
7sFQJZ@dI_@AZQ
4ntlessYSTMGVEAgHMH
4vantUPVJAN_ABZ?9
3iableDJMUB__]6@UJ
4gionHJIN6akpWBZC
2mainingDJIRFF]IACAf
6sCNKW3agh9F.^
3emberSVUZ4WS.HSWU
8edEHGH<_]J@L<H
3indedZUYVGA:9dYa:
7rLVYWMb77<CF;
6sJMKU66B^BB[1
4x^ZLKjO;6m[k_
3oteXTTMl^5:aK_a
4veBGFG:hip:^<@
6dAIES4_QY7A54
2pEJPTEc]d>I;e
3eatFTSXAZglAY@g
3laceFTMVHXEe;XSa
7mentGJRSUHZZAFD]
4iedGRVP9ed;XHbC
4yQGECDAZ]fDg4
3oUSVXcbcd:Z;b
4rtRWZKb@57EB^r
6edUSLHIHB3]Ha>
8lyETSW:XgkGQ5D
6ingEKRV6]fm=W;A
6sHVUX?<<GAD<[
4stXUJVcESb_XbE
3ublicanFTVY>aLmJXCh
2questZXIHjD<7YWnc
7sZXKTW?G;hVYC
4ireKSOMMX]nbRJS
7dUMXIG]AaNBBJ
7sBGIQ]cbL;W6^
2scueWSXV]V?<dXd]
3earch]]aTb>>8aSni
8ersHTWWI@;h@Vc^
4rveKTRY<^]IQU9g
4tFLRT@A;69KFF
3ilienceFSTW]DHZCNQE
4stMVSX?>]<HSYJ
3olveDJJJWh^d==VI
4urceYSWJkT@=eScf
8sTV[]_=@AB]em
3pect@CFG:nKc=E<H
4ondHSRTGVfh@DM?
7ingEKJME^^_GJ@S
6seQIVU:]FA<MZE
8 toXKUJUaJb[NaK
7ibilityHOWWKZica^:g
9leSUXX_]:eA]bc
b forKTTWHfRjFU@c
3tFEEFkb_F:<H@
4 inGGGG^EXGGIC=
5ofFLIU6ac]>E^f
3ultRUVTZaVtf@^Y
6sJXXVdK<2QEjb
4meUVVV<A>5gE[f
2tailFKKLVUCeEIEb
3urnUUTTcX:JbYe:
6sEQJX0AGoBC8;
3weet[WTU^<@<f^cW
2utersEKSSHAVaEJCH
2vealVWJV;dWfWDE7
6edGMVW<Bc?AV>e
6sHSWW6jc^WGAH
4nueWUVRh<AmCYC8
4rseFSU[C^Ee?RAS
3iewYZ[Xpa1<baoV
6sUXL]eGY5YVVW
2wardXMKHT]_cYa[m
6sZURLd?aVgD]@
1ichDIFYUbV76I>l
4ardEHIQ7UPB<C<A
2dIIJIDUeEU>9H
3 ofHIJICcfY@?8U
3eIJYWD[^fFH[h
3iculousELJR<fjk=A=6
2ghtNJHWCYdZdBF^
5 nowDJDM-GffD;^Y
6toJGFFBae[AUUK
5sBGTW/jSw@[9F
2hannaVHDCU[b<_[d_
2ngUHNGdT<>TE[1
2otersDNMU@akcCJ8T
2pA>>?/@wj9=@.
3 ursulaEDDC:[iaBASB
2seUVTW=>D_ZUVG
3kTVTXI?6kJC3U
4sDLWUX[Ce@KH^
2verFUTX<fQ[AQ@=
1mdFKKJC]aFBE[=
1nVKJE_YgA^]h^
1oadUWYYbZh_fKlA
4mapVWTOdgC?DXdl
3rFIFJ8?e^<?cC
2bloxYVIR[?UDhS=>
3otsFTQY;XRfHI@E
2ckRPJS]=@F:_Zm
2i]WRT^SBHlX[>
2leWVWJg?CH^DGl
4 inKRTScU<_8F^d
4sKWJQ4hdjER7T
3lingIQHUDTZhCY?>
4sCTSZ9b?l:T6=
2manticEHGI8UHC:C?U
2omZTZP@>IFdL;8
2seFRMTZGS_?[?c
2ughlyHSQVJ]Ye>W=W
3ndUT[SfB@BcGqh
3terTRSQi@B2QLiH
4ineWJVVW>T6^HXA
2wFHLJ=bXf;]<;
1rGJJJYX@_>CG<
1tCE>V=[e_RHWi
2 wsjFQNVT?LZD[Xi
1ubyRHEF]be@HC]_
2deEIIHYbe?=AB_
2inedEIJM>^ge?KAH
4ingEJHJCGb^@D:<
2leBSSY-Hhx;[3>
4sCRUZYlev<J9H
3ingCKIT=AapAL5B
2nDHSVpZ1n7Z>k
3 a@LWX@bbj5F:e
3ningUTJLgEd8MD_4
3sGIMKa]CD3WE@
2shXTTRc@?8_Z_X
3siaBSUZ.nnr@S1Y
6nBNMZ5fitAR5[
3tNWT[8]gg<QQA
0sVGRHiC58JFfc
1&pELMT[BfbCV^h
1aas]ZSRl:1-h[mm
2d<>=?3dzw2M."
3 toGHGG@Zd^JU<@
3denedEIIJELdB@MEJ
3lyHIHH=a^EC<AR
2feGDCKJX_V;U?M
4tyHURZeY2B6G88
2idGHWZ7f;V=Y<=
4 itEHGH:_^^<D;3
2keESMW6ceK<G9D
2laryGJKMGcFUGCBj
3eVPEE^hD]bA^@
4sZYTJh?V5gVkf
2mMIUG9S@K:>BA
3eGDDD]ku]?C7:
4 tickerCEFGBXb;:D8>
7meJVVY^FSb?aD[
2nTUWVdDEmC_ZB
3 franciscoPRRQd;HpZK^C
2tGJFIV]S7;>W<
3urdayZUTHnD:'UEhb
2uceWUWIf?=9]Dji
3diFHHH=]]ZQB[G
2veHIIX4l^s]<Z?
4dRVVXFb9WYFXe
4sEMLS=Y[j=J@_
3ingISUX9h_f<GU<
2wHEEGXAlb;Rb[
3 aJTUYSCaf?]bZ
2yGICZ6>rAcc<i
3 thatFQUVC[dhA]Ge
3ingFFFS;grg=D:3
3sBMQ];CAq:IWf
1calaGVVZD]GdF[LV
5bleVVUW@]]<aU[?
4e[WKFi?f8hXL9
5sFHKI@Jce?WD_
4ingUUTUXH<5Ua]D
3mYUFJTL@EWXY?
3reFMJU<Sk?EQ@a
5dCIGT>cmj:GB@
4yGTKX<UieBW=D
2enariosDLRRXG_YAXVb
4eFVVXEbXhURK^
5sMLVQ_6;E=BW^
2heduleJUWY;b_gCV>I
4meILML=_cqAZ?C
3oolEDPL0U;l6Ye:
6sHRTW7_aeAH>;
2ienceSRUH[c;EDB^@
7 fictionDJHQX_fc>SBW
5tificJUXVHJcCZ[^h
7stsHYZ^=fak@W[Y
2oreWTWV?b=caH;F
2ratchYUKQ@IGG[KDX
3eamFLHQ@VdTEK<?
4enIMLV9Ybn[PZ[
6shotsDHLJ<Hdn:D=E
3ollYUHIg<:6gIfc
6ingHUUW=afm9YBe
1eaHGKIEHhXEC;>
3rchV^Q_j<27hHdu
3sonSGGFh8Z?K>Bu
6 0LJJHa@_RcE>n
3tWVUWEcJ9_^?L
4sHLVWIeDE@SAZ
4tleUQRK<S8=_X?c
2cTUKPGE@2dVXk
3ondERWSG=k=?V;:
6sPVHUBD[c^[64
3retVUSLf;6FjC1B
3tionYSGG5U5_iFi[
4orTP[IUdHEZFVg
3ureZ]XZe]@TgZaE
5itiesNSXGX?Ab]UXI
7yTZ_[_]^f@X]B
2eGLCT-4e4E^ie
3 aEQGXE7oD@S5A
4howWUNW9[lHY@d7
4ifFGLJIgeY8IVb
5tZZTYAYD9a^_D
4myUZ]XdAB;a]SZ
4thatBEEE5cIi5X7Q
6eAFIKFC^h5@;I
6isIKKS5Wb_DWW]
4whatXWJKe[@;eEV_
4youWWGFSBE=aL:Z
3dWUSKbCX:c[gf
4camplive]YXTd:K2l_g]
3ingLFIE7_dAL>99
3kWVRTWb_B^Wec
4ing^]WU]16DsXbl
3mGGMJZbii=V<G
4 toVHRGaSG<cNJ_
4s?FEIC]ct5D16
5 likeCGGG9Xei=E85
3nGKE]C[JoUVV^
4 inFLIL>>_VHM8?
3sUWXZd@Tce[ih
2lectWVNHIc=BfCg4
6ed^XUId>77n]f]
3f[YJYD=Y6ldYi
3lW_XYS=ZhD]^f
4ingUUEDbY6=@Ymi
2nd[XDE[33Kg]o4
4 aWWVUGZ[5fUbb
5meUJFHaCa@@YW>
5usEENGdJX^Da;^
5youWSKK[>7Ej]G9
4ingMFGHZDIg:>^j
3iorHQ[UZa_^FNDC
3seILHS5n]uUE=U
5 ofVWTVFd]NaF[k
4itiveEJJU>]]BRV4Z
3tQHHC<>[Wa>:9
4enceEVS]Agbp<T3a
8dESRW9adlDO7D
2ptemberVWWX^B<GcTTp
2quence[WVKd?66kKVB
2renaEIIH>Z^XB@J8
3iesa^YK_EC)iGeV
4ousVVXYbJT>XYD9
7lyIGEFGkg?W=dE
3veHWXXEYDc@Wb>
5dWMPGQ>C8;TZJ
5rEJLQ^SSiIT;e
5sENRUG[MX?MZZ
4iceIUHL]bDcT<a^
7sSMWRk]BeEI[m
5ngDINJZZ[_;CYX
2ssionXSVD7B73dCF;
2tTJHTc[WccB>[
3 upXKIUZCEiR^dS
3sJSSV<WbmHXCE
3tingHJLSDPH?DCZ?
7sKHHE=UL1C>X8
4leEJPT?Hi>CI9Z
3upYVXSV?>Cd]fb
2veralIULSD@mk]R4C
2xEVU^9a]oXV@f
3ualBSLYC^lh<K8_
6lyGKJMT^h^@XDB
1fULJE_=Y@EYFN
2fFFFGXCfd>T>Q
1hameDFFEE^fb?A?B
3peIXUX]VB]C[dC
5sCMJWa]Vc;T[T
4ingXRVJcF?ZBHXX
3re]_XTlC:4^bhj
5 theXSRJIZ?__V[]
6yourTTKHY]Z<YJj]
5dVV[Kj86=kF7@
5sYXKKLc<CmTVP
4ingXVYUbDb5[DiC
2eFCECG@_gdEhA
3 hasZVWOfA8Ii_lN
4isTGH@>bB>fEW2
4wasEGEG<[hdGRX=
3llUWTXbCHfZWfA
2iftIILK=WjW?B;D
5ingDQSVLfdi=KYh
3pVVSS^cHCbF_>
4pedVTJGc@ZC]H_B
3tDDFA7V6e>I33
2ockingDKJS@_hl;S:I
3otQWXX9E_m@eLa
5ingISQVL[^b]WDf
3p]YVO@VJ>fb<k
4ify[URIi@A9eYgT
4pingXQSGY>@=cB_B
3rtTUSWXVWGJHXY
3tHJOTFjTm:RIh
3uldGFCS2FiYVa:m
6 beJJII;cblfFDe
7haveKTSX8KjZ[De6
7iYZZZn8jbYck?
7justDIHJ7[cJ?L8[
7notGIKI;GULGTbf
6'veEMQN:W^[<>:<
6erFEDC:edk;@7_
6n'tBHHT:gjm6A:[
4tTEHEk8;e]JYA
5 outXHNGf:?bYUY6
5outHGJFBdFg>]8i
8 toBGIGFj^g:I6k
3wTVLJ]V<VYGY@
4edXQ[Vh;=2YWe?
4ingWULIXblZF=B6
4nULKK]Bf>?ZDI
4sJVSXAbSbCF_i
2utBFGS=Bjo6V4G
4downEIIN:clk>E??
1ickFGGI2kmx;C9i
2deFITUceDk9Z>d
2ghEHHHCFd_AQ:A
3nIJJG5_f@Y[A^
4 upUTUI8MeGc^_]
4alGNIWeJ>X4Q;_
6sFMSWKaB[:KIl
4edSTYUeVG;aGTZ
4ificantGRSWdHLk?KFc
5ngEGGF?=[EJDFg
4sDQPUE^^I>G<i
2lenceITJW8Eid_Y>5
5tBFFF;hmg;H4C
3iconQVVXGA<Sa_9d
7 valleyUVUW_CBW__7a
3lyFSQW7^ldCV:@
3osFIVUl@9f>]<q
3verXXUUCCM6_[ai
2milarEDGE=g^j9@_b
3pleT^Zbp@eFWgje
6stYYRSg;F:ea?S
5yVSTR5ID>gc.5
3ultaneouslyEJIKjcWe;GAU
2nceDBVIc]^KUd6<
5 0FUT[;^e_;XZY
6iVSXUQI9:bT]_
6theFSLWAXHe?a>D
3gaporeQFTEaGacCK?=
4erHHFF;bfgHA=6
4leDFEHe@ad?=;a
2rUIHHUEF9AJcT
3iusGIHF?Z_ICCC;
2sterFFUFcC=lFaVg
6sZJRJAE:A_Iag
2tCHKPW@ai8B>4
3eZaVVe>:>h]mq
4sYXSTf9P6kGRB
3tingKHKHAAe?GTeU
3uationHGFM=fceD@9<
9sFQLUYdXjBT=b
2xGKKN@F_dWV>9
2zeMFIBf>9VWUSW
1killUTKJi_bje]iW
5sW[]Ybd^]c[iB
3nZT]M_L=3U[]V
3p]U[Rg>2/qbni
2yTUQUf<74C^[B
3peYWSMgW:<_VbV
1lEHIIURQb;D?B
2ackXVTNlJ@;[[f7
3msCLJT>@ckAL7<
2eepDDEG7Ubb9D04
5ingCFFE8bh];G89
2ideGUTY5[Y^FI9A
5sFUXXA]]h=^RC
2owITLTCFJ:>]@=
2utBHHK5fif=B66
1mallWV_UfSElj[Vn
3rt[aY]h9:JjafA
5erFVV]DbMf;HCC
2ellVUUIhE@AeRba
2hHHNI[_KD@FT@
2ileDEEGGgai<CCG
3thCKKT<bfk;LFb
2okeHNSVa8TcDYJ]
4ingBKLY?>fm?X5H
3othKJGFJDhnZFFG
1napXTVHaA89bTkC
4chat]X]VgEK3k[fh
2owEJVWV^ih@F@G
1oF?S?lkmjVjg:
2 excitedFFHEY^bcEG^c
3farXWXUJG=6bC_P
3goodWVYVaA>BdVaf
3happyEJHR5Wda;DE9
3i[WZVi6D-nai;
4tIHGFXWC_E^_E
3manyEGKI>S^p=bG@
4uchEDGEAcng4D@F
3proudIJIIjCVpEd;i
3sadBECD;clG:^90
4orryTJWHLC^@FEja
3thatTVPVUSG@cFWT
5eQWUWC=>>FYHa
3weKLQTBF@?e[[@
3you[ZXYdA:1hVcb
2cialVXPW9YckA^9m
6 mediaXWURb<9;J[aX
4etyFPWX]__nTWJ_
2ftware]_WWdW>5c^_e
2lYURTaBFe]Z^@
3ana^VREh<G=g^[f
3dWJLI_:Di]^<a
4iersFIHJ<Y]YDG?[
3idWUQJJ[4IaEcY
3utionVXWX__=7^TfF
8sRUYVQS]o@Y@7
3veHWSYEgV@]Y_[
4ingVXUXbV>HdWgc
2meLJYWA2gf[X^l
4 ofXYST8d^6aI??
5peopleSMIGCGcIfTTe
4bodyEJGR=ejBAA=[
4howJJJH3_kdWFB>
4oneFIDS;YfIR>9D
7 elseRUU[IW;YD^Jk
8toWVUVTCU@eUMB
8whoEKVR;_A>=Q7j
4thingSGXLc=ngaKB;
9 elseDIKHdacl<GEI
athatGQSVb^dh@Fbk
ayouDQWXB_dl:H=b
5imesRUKXAXi9W_?b
4whereVKSHVAU:fDaH
2nIJJH:abIYH;2
3gB@<=*ijwC3:(
4sSSCG;btkfF>J
3icYRDB8fDaaWC6
3yERLW>^Zf=K9D
2onUISJZ:F1gHfQ
4 asGLSSUZ[;AKMG
3oGIHI=YHg<AC8
4oEHGHC]SiATE;
2rryEAE?;EBr=?31
5 aboutHKJJ>VYGFIE]
6forIGHELYaAFBh1
6toHISJGLa]=U:Z
3tedDJKI?Zb@@?CE
2undRGBE8]nhhC?=
5sAEGD8Fev19C6
6 likeDIHH:CNd5Ej4
3rceX]XXg700V[[]
6sERTXabdfBVWk
3thGDED_cF^9X=^
1paceRVVWD[VE^CB@
3mXSGGa;_:f_X_
3nishBJKR<=gc9<K6
2eakEKWL<]oj<EU=
5ingUJLE=ES1=Lb;
5sMHXIKccYFBO=
3cialJHSF?bD_Z=:K
5ficBJIHCom94@f@
3echBGI[_^^73W?f
4dIXWXF^RSC@TD
3ndSMSU==H6YB2m
5ingZWXU]=<9]bhf
4tFS[[ja_m:b<m
2inSSLUU_crBX@g
4ningCHGL@edi;C;[
3ritDFQE@FgdA?=7
2okeWUSUKU[CcUaC
5nJHSI8EZeZI95
3nsorYSWEi=>9eXff
7edZVZVg;<6h[aY
7ing[SRGE^;8^Ga^
7sZSZFT_>3^A^i
8hip[MXGc_:4hVf_
3rtsKVWZDRfl@G^d
3tZVFH;H8CjC64
4ifyFPLTgFX?>^ca
2rintBNSWFjjv9I:g
1qlYX]^fFF?]_dv
2uareGMPT?IdbCX;B
1tablecoinWYMMXBI;<Vg_
3ckZ[TW8D;BfVXA
3ffQQWH_>A9^IcB
3geULGGEQ<?CAB6
3keSSXRHaAaPW92
4ingWXLRBAIE_WY=
3ndJKEH9Tihb@64
5ardCILV>Hm;;GDd
5ingVIFF=]aD_I??
5sEIHRB]b@;D@=
3rVVHF>b_>cB48
4knetXWSQj>X9bJo<
4sVTPWJ^B<ZX=_
4tUXUSr==XGG:e
5 aITPJhb;hTH]f
6toEIKHe;Io<D<h
6withCEECdb4A7<Md
5ed[[XV<77@fd[X
5ingWU]Rh=42Ub]g
8 toKFHDaHT9VN;D
5sIMIRVei;8V9B
5up]aa_r4/0fgkz
7s_]XYx71.i^np
3teEGKTZiXERI@A
5 ofUIRIBZCBBFb=
5mentADID6fki97C7
5sFVMURalkCbBi
4icRYUYYCX[CT]a
5onGHGG@da[?B;=
5sticsWWRX[F]FdXGK
4usIUVXCV][_J@R
3yRWHX_eVB_L>[
4 tunedYWWKj<84aWdV
4edEHIH:YbK@>5B
4ingFTYX>]lFHG;c
2eamKWVX>UBn<b@@
3pUSUT9Ccg@^g<
4sMLLVD;C[BYYV
3veCINW=dic7H/d
2ickEFGF8Ydb=SBC
3llCCKG<f5d<DE;
5 aGGIF5f_cA?Z=
6haveRUQVXB_f;[8T
2ockXWLSWDE:[^Ma
5sUVLWZJW<IGHP
3lenWUUV;a?BVK[a
3odITXWcE]e@AL=
3pEGCG@cauMWC.
4pedKSLX@BRpPc>V
3rageWXSUfUE<VY_g
4eWXRKQV@8XYa^
5sEISK=_UI>E[B
4iesGVWXD=6^>Yfq
4mUUHGMSA3EAE?
4y]ZHLnXA0]RaT
2raightHJTU4fig@U<H
4ngeNNUR>77VaDa:
7rDIIL8VZg<K=X
4tegicIMSLJbJpBFG^
8esMUWW?d@eH]Ah
7yQ[YYR?C]VGV>
3eam_YIEc264m]kh
6ing]ZRGfE=2fEhR
6sYRMEj?>Ec_dF
4etHTVWXXdc8Pdl
6sCSRZ5eeo<R7a
4ngthFLIUb_DA?<Ao
4ssDHKV;?ac:JBA
6edEGGJI^dc;C<D
3ipIRTUJdAFBDFi
5e[UVSdC7<jMgl
3ongVSXGZLf-Z>[3
6estYVMJi<57aZpi
3uctureZXQUgD<7eFde
9dSTRVH?hUFJ7e
4ggleTLFPRFa;d@9Q
2uckGFDE<cSeW;<3
3dentUP[W_?=JTZke
7sLMYV/ZWaZa=F
4iesHVW]DZDkAR=_
5oGIKH<=bKFXKY
4yWU^YQC/CIPbd
5ingYQXGE[7/hKmg
3ffFJIXrB_m=]=@
3pidETTX<]fiSd9]
2yleL[LYLYFa][<Y
5sXVMM<CA?bSF<
1ub[ZKRFFFcea^f
3jectGQUUYBNk<S8A
3mitXTIFcDE/_Be@
3sXXPVNW<We]AU
4cribeghRZw-5,~onx
9 toa^JSr;B4qgjl
9dXWRQMAICgT@S
9rsa^GEa9:3xhnH
2ccessWSUXg=?.D>kh
7ful[]VX_BF@pa]=
alyYUZFdBA?cHfF
3hDBEC;gp4D=e6
4 aGDBB6cg6Q@RJ
6sTKVIc=@@EGh?
3kQUJW?;@:[L<@
4sFDB@8efuC=4/
2ddenlyINUX>aKl@EYV
2fferingGHHIW[_YDT?a
2ggest@JIX4HLv8=JC
7ionsIIVI]Zb8@F>?
2iVMYIT=FSDY_@
3cideFSRX8_hh@U<K
3tFFJE>WXb?>EE
2mmerWHVH_53l]]Vl
4itZRSF[J<.^D_@
2nUSXNjD:Bj;Ll
3dayHBPAXca:W>WW
2perKU]YdC=pY^_e
5 bowlGNWZ?DSe@I>c
5chain[WPIXBC9kVea
3plyWRTTdH<JH^af
4ortSTZH^^8c7AqH
7 forYUWKHV]^aLF;
7edIHVIX@b_DFaJ
8rsDHFHa]E;A?He
7ingWQKEXYT_JNf4
7sZSYKdH2+ndKY
5seDSTW=adB=G>B
7dFPURITe<;D^B
8 toFNUNHP_9?C[@
3remeELPTVCa_@YBd
7 courtFMQUJEJRIRQX
2reDFGH?^7::HWm
4 thatKJHHIcWjVY?h
6oRVLU_ECEWJdh
5youTLKJUU8H[SlD
3faceWPWL[CA=ZYH^
3priseHRTL8Fch:LX@
8dFFTGAadfAIT<
3veyWVYSk<J,UHhg
4iveVVUX=A?cDZW^
2spectCQKXFhkp9H7F
3tainableXTSSJRZ@ZZ^C
1wearEHGK>XfjEE;D
3etWWRX=Y]aT_?e
2iftJHKM<_]?CJA5
3tchPHEEPnjdJBCF
6ingXTJJ1Y[;cCDB
1yncEKLLjBLj=FW<
2riaHIIT;^D?<EPV
2stemLZXZhi:mVVAf
6sIRWX@g;TLEhj
0tQHTG<C>TdVSB
1-mobileFHIJXBae?FGH
1abWVLHh]g5]VVX
3leKIQHV_JA^_>?
2ckleQUTTH]ga^Y=6
2gJGFG^BC@AE2a
3sEIHHC?ip?]6K
2keGIDWcj[hHA<d
4 aZRGDBGG7nCab
5careXSMHb?J:dTZ;
5itCMKWKaZf7G9c
5theUUJRW<AF]H^D
4nXSVJb@XRIRkb
4sYVYJdaECV_b;
3ingHLVJ:dDWB]h:
2lentHPMVHa>gY^?f
6ed[YFG]I>:oEGk
3kXRHH>9J;b_mn
4 aboutXVWRVCWaEaei
5toIIFGdZi_G@<F
4edTIHL@D;U@FB6
4ingUSII7^eac]DG
7 aboutKULX_fiIX]YY
8toYUSI7ZQBg[DZ
4sVXXUGJ61XRGh
2nGGHF8^ZC>@=@
3kXSIKDD=^eHD[
2pYVHGX?hFiZ]C
2rgetPILI5<A8CDF?
2skYWXRcB<[g[YY
4sXVHJ_BfHUfZ]
3teLOVJfY?REaB^
2ughtSWX[;[=ACYSB
2xESLY9bjnAGCA
3esCKJU4bni<H7b
2ylorFRSWAdfg=Y<>
1bh@EFD5]rj782>
1eaYKUHgHJ4[XfR
3chVVYXIUW7DZi7
5ersITQXDihlAa4h
5ingYTWKbBC:dC_6
3mWWWD>AG8c@_h
4 forHGFEE]C>=Ahm
5willDIIKV?]5?@a=
4s][ZMc3?4_Voe
3rDKLR<dhb>AIW
2chWYVWYI7?aUaj
4nicalZ[WYB@/ehH@]
6queJVUZ9_[dAUT5
5ologiesELSQ[B:a?GAS
9yXZWRfAS?^YhI
2ensWYWZAdTJV]7k
2legramWWQWGD5f<Z><
4phoneFLORXTW^:PA;
3lEKMWXgRW7BVI
4 meHNKX;cW?CY^A
5usKRWKc@CYZDAb
5youUJHH[>D8AYWe
4ingFIVUXe^n8BZk
4sHTJX9ZddEF:d
2mplates^YSR_ID0nMYK
2nUKYGb=>:]Aj[
3nisFLMNAHbWECCU
3sorflowZVULeA<4fTfb
2rmQOWT<A=2QEWD
4inalDUTVfYgi>R?:
4sFTTY6hh[D]6?
3ribleLIHI;B=[DY_=
5fyingGGEF<GX_;LE<
4orJTKV>[blUMGL
6ismHTSXAWCcFGDH
8tCLJV>go]<?7C
9sEUSYZXXiDF<c
2slaEVV]2bgrD^1=
3tJJTJHee^?WC]
4edZUKK<QEFbU[?
4ingVVWZF?:=^W_A
4sWJGL=Bl_B_=n
2xtIMT]aeYK?Egf
1fBGEH6hgD6?7D
1g[TMMKZYbhXY>
1hanGIQX/IYnaDg]
4 0FTQU:Zgf???I
5aUUPVcIUK^UYe
5theHIGKIcY]CI7T
5youXSQTk?<7TIeb
4kF?E<b?d?FJH/
5 youGAS?VAiT?Ah4
5fulDKVSc^Sd<RBH
5sQBB<:Wh4KYc4
6 aSGHH@=Z=_=a4
7forD@E@>SgT4A:7
7toRRMQHFg1F[gR
5youCEHG9CH@8>:=
3tEDJSEZj]W^A?
4 aLHHI8BYmG]C5
6ctuallyVUMVZE[ZdGJa
6llHSRUVH=MGY>e
6ndHLJKaRfi?K[b
6reTNHIh:;@=Zgn
5canUSWFgEZYHLm_
5doesn'tWTJQfDH_]YcS
5hasSVVWfF6g_ZU^
6eLSNV>dgUW?^T
5iVSYIb=i3<d@D
6'mVVYYq:@ZUdmo
7veTXZYLRDWZHD?
6fDIJP?bdj7S=^
6sGQKSeYDa7b@i
6tIKJY@h>7I@Ia
5makesVWZXhVY=_Yfg
6yDGJH7fIhBBBY
5notJRLRCbfMa]_N
5oneGGFGKacCEB@<
6urJTXY_DHDYMAV
5peopleWTKSc??DfJeZ
5shitHHFF=XKDBJCU
5theIPHJb[[[_R:j
8reTVV[[^@FG@jY
8yELHUD_ei9G?B
7isGGEH=gRm9E>g
6ooXVWTcE:]dWc?
5wasHQLVHBEFYZBe
6eEJKW[@aa@Vgp
6hatUQTJAHS]_YUC
7enYUWOZJA2gEaC
7yXWUX]K@d]_YJ
6illGLNUATge>FGG
6ouldJJIGEE]dTW@>
5youIWVZ?aGc@UIa
4sDBCAJgfb=?AW
2eGFGPAW^STGUG
3 0HKURK>o[ZDg:
5thHHFMAa>8:CCU
4accountDHIJ[LKd=G[J
5iJRKGha^iAYge
5nswerHTSZ:aeiCEB@
5ppHHVHadWV<BBR
4backEQLWAcgh<TJX
5eginningHJJH@@pk6Ud2
6stSJJDK63ngZ>4
5igZXLTR;J;aGFD
7gestLSLV@]c3HC>G
5usinessGSUMS_]bCRMY
4codeIJIL=FWbH@Z@
6mmentsZVILABK=kM[1
6nversationFNQT]IEp8G>^
4darkWNPKGC;AZFX?
6taYWXT?ELYcDED
6yKQLRFZdph]C]
5eathWTKIY@]G^aaB
6signHMHM]?ftDCe:
6tailsKKRSe9_bBVdf
5ifferenceLUSXWK^fCSYe
4earthseaTUVXWVF7WV?b
5ndGLUT@AmnIE_k
6tireJFLFTFWa:?H9
5psteinCTTY=]ghAT7_
4factJIJG@XB_ADWR
5inalLKHDDX:9=AbY
6rstXMGG?Hmm[>Gd
5uckGIHG@XfOCUD2
6llZ]RHE9:7jBm_
6tureVXNXId;[cU27
4gameJIGI[S>?WR?:
6zaTMQK]V<5GT_a
5oodHURU<ichTGgY
6vernmentGIHJNcYfEBN]
5reatLLJIc9R;@Vcg
9estHHGHYDXqT]=o
4headDKMS?]eTHLBU
6llDPSXAJWZ@[Ze
4ideaUTLUDLVHZU_n
5mpactIWIV9ehgEVZK
5ndustryVTRQ?DB;gEI>
6ternetRQEG^GVGEFFG
5sraeliJIIITE^]VX@F
6sueEMMKQZ__AJ]B
4lastPKKLDfGfBTD;
6testTJRJa7A;CVVX
5eftFHGLC_a9E?A9
5inkEGEDBLRm@Z3Y
6stDJKJdBij9H9C
4mainIHJJVJE2@WZL
5enGQRUA_b_AZG^
5omentXUHF9=aIWHhD
6onYWPQ[A@@gYcU
6reVKKH[EL<b[Ec
6stKRGQ<Zf_=HCi
4newQLXZi@9Ga[9q
7sFHHF;hWJ;E=?
6xtUMLEY=eVGQI@
5ightGGFHHdfg=H;C
5umberGGVRHSfeAT8=
4officeJJUTp@dK;HDf
5ldWMTG_IJ6fE^;
5neYUZUb<<7?_c;
7sWRMJeD[ea^g=
6lyKJHH<bU8e@8K
5riginalFJHKXBb9;DdT
5therXS[Sk7B>lb_Y
4pastKXWZBfbhGH:H
6thZVJN_B;7gSZ>
5eopleIGRLd?jfFZIY
6rfectMVVWdY<^RDVe
7son[XZXg95Tk_qV
5honeUSUMd<=Rd^?[
5ointFLTT=__a@E;Y
6werRMTJc=8;JBch
5roblemHKJLCcMCHIDc
7cessKNIJ@>EzBHi@
4questionDLQUSbYi:GFW
4realTSWVVAf_hafc
6stRRTG]b:<SEik
7ultKWVXYYYdP[b>
asIJIJ^TJ[@IDe
5ightYSUIZb@9gJ]]
5oadFNUX<d^i>PZW
6omXMVLB@@>[VC?
4sameKMVW@VXvE@DJ
5econdXXLIUPB7iUMZ
6rviceGKKI@]B[FICE
5howRMWU[BX?=VPf
5ongLHECGbV8e<fg
5toryEJIRbXXhAG@A
5ystemHKRTfbksCJ@b
4teamRUVXbJ39Ha8h
5hingDKHS:hhr9J@[
5ickerXUTVcCMGFWbd
6meHHTUDFhj>X=L
5opHUHVUD[+>[^d
5ruthVVQV??>BgGAc
4u.sDRHM9_ko?M0Z
5kIQLMCJgIQH72
5nitedGROXUYabFT=e
5sSTJZ@hHUbF9<
6erDMQVY_Yl?R@f
4veryFMJMFDbeAH98
5ideoJEDF@aaBFB[@
4wayTIJF:lf5[?C3
5eb][PNh2/7ldXo
6ekGGKH7^JLAC:[
8endEHGIDW_=A@U:
5hiteZWUR[X^kd]Ya
6oleJDWEbdd?[EU]
5omenGLHN@^]HVR@V
6rdDPMX;^mq=B92
7kRMKG8]G_?CK<
7ldJWTXHaC|@>Y=
7stEGRK?T_o>WYD
5rongQULX;TE^TCC5
4yearUJZHn?S<[@aE
6sallwomenLMKQYD6ALHib
3irIXJ[^e_^DRh1
5 ownULGFEk?c[<U:
3mJUU[KFmnDcae
4 allGJJHDUj7EG@M
5forUJHI6d?]:B@8
5inGJLV]U_m=I;Z
5toIMJGFIG>UMN]
4selvesBHGT:ghm5U1B
3nFEFJReHfAXD'
4 iYKFG<B[6iTX;
5theyGJIL@a_kAFB;
5youIJKK_Y?5ABH4
3reCBABRjdW6Kb<
5 aIIIF>babEEd?
7nyIGGDRcXhDA[h
7rePPZUDYjB]Ibh
6isUVIUhU<idT@S
6noTKSSVTA6Y[_I
6wasMVVX<B:[[H^=
7illUMIHERI<cB]^
3seISCZa:a[AHWm
5 areIJMWSY^d:@kh
6peopleGJKKAebi@HHV
4is[TUH_<G5a^eG
3yHTKWAdm>gYYM
4 areTVZMAWA<dZ<a
5canRSPTi=DhXCGC
5doHVZY>JDcTU:I
7n'tFSSX^[]BCW_a
5haveGMIL>dblHHON
5justHGFG:]kS=XAA
5needDKSWBdcg;Uje
5shouldJGHE>ZGBBAXB
5wantEMNUUgQl;_?l
6ereQSVWeGBU>S?S
6illHMJV??liF[_^
4'llIIGH@ae^HD>>
5reFXU_JGfjGVeU
5veQSTTjWR@KHb_
4reCPKV=agbA@8[
2ingEDPI:E^lJQSi
5 isFHHH9cho=FEC
6thatHSRX]]aeEWD_
7oGHGGBQeg@FUG
5sEHHId[on6gj[
6 areGHHFD_cZ>Q<f
7toEHHH>Y[m<PTX
4kMVCRGeda^V7g
5 aboutJSJUAADmGHH5
6itHIDF3]clEC?8
6ofIWLTFJUrDd3h
6thatKXUYEVV^Eb9a
8eEPMU>bea?S=V
6youTUU[HGAIXVFE
5ingJJDD=af81FC2
8 aboutQIGDM=[BHSc<
9ofXUMJdBB9;]^f
5sDISS_Ygr=U:T
3rdIKPT^DEh_XYb
3sTRQHe;^geGU_
4 andGIILaC?^=Rf=
5couldHTTX;V_YJF:X
5dayVIVG>AE=WHKh
5forFGHJcFCa7K9=
5gameHHHJFAaaAD@=
6ifhistoryGJIM?C[P?GFA
6uyBPKX5gr|7[04
5hasKIMF@dH]J?WF
5imageRLQUeTILB]dg
6nFJIP5gdg=U3l
6sKUYZE^:r;cn>
7n'tIILIEZ^fD^<E
7sueDIHIBPdEAFYF
5manFIHKFf_];EGZ
6onthYWMS?<FD_]bU
7rningSOUGj<8diDgg
5onHJUJLeFW@ABJ
7eLRIS[8O<YCDJ
6utPWVYbAXjX]da
5postYXLNe<AVe]kI
5shitHJGG8cIfTBH7
6ongBJHY5j_s:SBb
5threadJSMU;?gA?Y;^
6imeVVSKX<<?ZIiC
6oYXKVa>CWiYd<
5videoSUCH?mc;HCW8
5wasXVWZBaEFbUFU
7yFONU:FKk?E;C
6eekWVYKkC=@EYjk
9endTMTLgcRiRcej
6ouldHHHG9Vpm>C@?
5yearYWUHD_?BZRYF
2oIFGE?YYJEFIA
3masIGGF7]dl?ZF6
3seGFCG=f5rZW=8
5 whoLKJSBJ@a>ZZa
3ughACCD/Bla7CD4
6tGHVU<_S==F2a
7 iWMWJVG40dGZ?
9tHRIU6aBAB=:K
7sIHJRH_Y9=QCY
8 onGHHLYWa><A[U
4sandsLJMLaF[AAbmA
2readFSJZ@FG@=F]]
6sTPGJBEZ^d@DA
5tSWVZK^faaC20
4eJKWUg;48>=>a
4sholdFMKUXc_h=G?b
3illedJGQBB]HT@FK_
3oughRLTK[hR2_><a
7 theDLSX_gjq5G9]
7outJFJGaCEf@ITd
3uGLKTY[dB<WSV
2umbsVUKML^TC]Xcj
1ickerJGDECH8BBU_e
5tYULM[Ka5bA^H
6sHIMFCQ^DA?E[
2gerIGDEAjpk;^>h
2lDDGG/Y@E=:;5
3lISUK]cC_]G;l
2meHUZ[jd=<[SF6
4 andKKUT_WE^<D_a
5forGEEC4a6AF>=D
5iGHSJXZa?FYB:
6nHTMY;WIkaLYB
6sIKJM;Xad<W:A
5toNIFEAJ9TE<_>
5withYXZ[K=B5XZ^d
5youGJILCdcc;^;X
4lineJMKHe=C:;A@?
4sEDGF_Nfb8U6;
3ingFJRRJ@ah>G>J
2nderZWVXb?=<hXck
2pFSRZeXIj=Xgh
3s[ZU]a5=Be]ZG
2redEGIGGGBUGSSK
5 ofDGEG<J@?AV?[
2tleHHKF7?HUKTLZ
5sGVVYTY[SDLCY
1lFGGFYB^5;UVA
1oIGQK<c5AXK5k
2 $0TWVZXC_=@_Ce
30KUFUW^p_[?ak
3aEBJC8@kYDFXB
4ddFHQI6[a^?A>7
4llIHVHg<EjSCBk
4nHSWV_ec[CJb]
5nounceHWSMCaU=BBgE
4skVTPUL;AEbYCm
5sistTRLMhU?[J[^d
4voidHVVYBh^ZCXS_
3beSR[WbZDCKXg9
5comeXWYTb>A?hbW9
4reakXUWL^?V9c[T7
5ingIIHG>Yb_H>4>
4uildTWX]V;.KJeZA
5yXTVIFL[XbT=W
3callEKLU>MapBS<F
4elebrateISHL9bEADAKX
4hangeUQNTh@B<^SFH
5eckHFGB>ZZdG?=?
4omeEHIKdGkyBA@T
5nnectJKIGH?Y?>F?a
6tactEJRLC[J_NAFC
4reateYJJDhBS8jaa3
3developVPSKY=5WXa]e
4iscussXKWH^^EEb^T?
4oTPXSp@<aB@_3
3enterXSIGZ>=C^Jid
4veryoneYGSBa;I0]Ce_
4xplainFJLRE?V><G=7
3feelFHGKCUak?UEY
4ightHMMV=eDa?D9C
5ndUGEE[=g.ZFcE
4ollowWWXW^=VA^^[l
3getLJWGU[e9A?DH
4iveJWYZ=?:[DXE<
4oDFRKeD8T5]FA
4rowXTYK]A@8eU]E
3haveTM]U[S=;eUh[
4earSDGA;abs7aVH
5lpFGKI[@ED5C::
5rVQUHgW<=cWY[
4isVGUEB=;;daY]
3improveIRRT;CXb^G1W
4nvestYRXIeEA5EDn]
4tJSRV6IRMB^BY
3joinTLGG^DX>:GZA
4ustLUVS]9^kH[>E
3keepESUXHUFdZ]bp
4illGQSSA^Z[IU@D
4nowSVHTbX1JkJZX
3launchWTQJZWF<AEC[
4earnZXKL7d=3c]Y<
6veKIIIFa_9BBZ?
5tRSWYg?ku5_@d
4istenKUFHCcH<C@Y>
5veEJMVB^Qh:S;7
4ookEHGR>bfr=Tbd
5veZRWS^<A<fTU>
3makeEHWV=hEb>FF;
4eWLES_XjokFY^
5etSUUTC>eYZ[Z=
4oveKSUU=]GV]P5U
4ySULWb<c:UJg;
3notGKJK^[[[@DD[
3offerGLUWac<e;IEf
4penKNUVg65d^Nwd
4urQKTI]LADDAZG
3payHJFG?:X^B<Z^
4eopleGMKQB^FU=B>]
4layRTWM9ZQFY[Wh
4rotectTUTXG>DCKWd@
6videIQUK^DAd@WX?
4utSRWUJ;>f=_ig
3reachCKTT?fea9FAI
6dFEJLiUEv>>_g
4unLULULae4_DAC
3saveZSQT]Y@@kUUB
5yPGEH7]X^RB>^
4eeHFEF[^Ii@aee
5llHVWWD?Z[DSDP
5ndVTLKK9A1HGaM
4hareXX]QW>;?bTc_
5owHTUWbbfjD[[f
4ignTMVLZ=cDa^ch
4leepMGFF?CVUG^a>
4olveIVQWXd^[GREg
5meoneXSUSbC:7_ZeX
4peakJJVIBV<fJ>cA
6ndLSWV=_Fg^K:g
4tartHIQHX_KV@DXh
6yKKHG8_?aZJ9i
5opLFKFa7dR]VFN
4upportUKFJH_;J6DCj
3takeHHRQ]fAfdHD_
5lkZTUHjG5F]THf
4eachXTYMIVG[eJX:
5llMJTH_IE?_Yad
4hankGGDGaR^X>FCc
6tCIJK:cih?S7>
5eQUWHgDjBG?HY
6irQJIN9KWW?F>;
6mVSTPP=?F]YcA
5inkFNUX:i][WK?7
6sGIGS3B8mC=:9
4radeKJQHE;]89RBY
5yLWIUGG]>YCXJ
4urnEIKQVJCR6X@H
3understandUTPXhW=c>ZGd
4sTUFEECS8a@=9
5eGFUKVdCc;=Y9
3visitLVTVZ?ikIW;W
4oteZVTSi<?AdKgJ
3waitHIHGBW@hHV[K
5tchKMHL6f5dB@Q]
4hatYTVL_F;8jGic
4inWZTVI=^Ghd]_
4orkVURL?X]:c?fR
4riteUWVV@A=LDYg>
3youGINE<LaZ7a6[
6rISSU;gh>;ZHZ
2dayVL^Ed>XZW>Yp
5 andIJKG6_V@Q@7C
6iUHLH:?]UIEX;
7sGSNVRBdjXY<a
2getherLKXHAKbI<?j_
2kenSTQHXA9]JCG?
5 nameXUTLfE@Y_Zhe
5izationXXSK]BD2dYSD
7edVUSR]9A>YEfE
5sWWLRG:8@T^I2
2ldLUUZ8VHcIGZa
4 meQVLX@ZC@YGCd
2mGGVRZg7QBVBD
3orrow_^PBN@6+oAkb
2night^XVCL8_&[FZV
2oGDCEW]@yIY:A
3 lateWVUWYC=?^Z[a
4manyJFECDK_BGFBY
5uchTWHU_c[VdX^A
3kNV_ZAW=E?Eeb
3l^cXas:J;h^ro
4sGUSYtY?q7e^n
2pUHUEKZV@EFLp
3 0SSMUZY9nEH?f
4ofEGFH:^fe:ZAW
3icHSIU[ddbG^>H
5sJSIQH_kBUG38
3sXSRHBR;ZiU[I
2talUWTVYbfGVRZK
5lySLVTIPCqGZ?B
2uchEUSX5Ic4ST?Z
3ghWJRHdBXYcXXE
3rHFEEBgbF<H[6
2wardGSITfK<X>>?m
6sTVTWDciYb[;L
3erTXUX9Wede[9R
3nSJUI]EQ5eKMO
2xicEKJKQLA@?B?_
2yXTWUd?^:bYba
1rackXXIWZICCB^Ib
5ingYWVUa7=/_Ir^
5sLIVI7gbiV?[<
3deZZWMC:BEbYcb
5rsHJIIU?_X=AE?
5sZYSFUL46fQl[
4ing]]QUd8@7abcc
3fficJSNU5[Fk9AA4
7kingESRW>Xeo@W:Z
3gicDIFKL@Xk:Q6C
3ilerHXGWY?FFV^8r
4nEFGS7djeAI<d
5edDRMVV_dW?T5L
5ingWSWShG=3f^[g
3nsDGHG;d^WEA;W
5actionXUTKcRB:^Tgh
bsNKVL]Lb[>@MZ
5formationFJNVAFgX>SG]
9sXUWJc;:CeLbD
5itionYVUQj:75d[kc
5parencyQSXUiBRC>Zjd
6ortEQJW=Zmv<V2=
9ationEHLK^?_e:GK]
3shFUTX>hd_?TBH
3velFKKS^AEXJ@bf
6 banAHHXd8<h5QBC
6banCKIX>Zlh:U8Z
6ingGQTV@d_jEH?h
4isFHGGLa_k=HHf
2eatGIGK?W^R?BK3
5edFLPV7:Ra>U9d
5mentXWXULIA9c[[i
5sFNSST[_f?RDc
3eEEUHdcfg:CEl
4sWSUVM[95cWfJ
3ndingWTTTGBHCaZb?
5sKPRWWJam<BAE
2ialDHJK9gal9@=?
3ckVYY[@KCfcZ:_
5ortweetZTSTV]98_JCd
3edFIRPklPHEJEV
5 toCJHVBc_i<H6]
3llionXULIAD^X[K]>
3pVSVHce;A^JcH
4 toXUTNRH<bbZ^;
2oubleAEEG1_nm7@48
7shootingCJKIRCXe;?X<
2uckETTXJ[YmCW;B
3eHQEP>hGnZF<W
3lyEGFEAEbWDA3B
3mp<IGb*nlw.Z<e
5 muslimGLMQDBc_BT>T
6travelHMPSV?BCGHf[
3stJJYRhc;J;Cf:
5edIIUHE]JX<Ta=
3thYWWZ@SBAc]Ca
2yKMQMTT83gOK4
3 andGLIS@U]f>HSa
4toDGGK5bU5:D<?
3ingJIVJVe:BeGH;
6 toJHKGTW<_XVD;
3naVIHF=bWCbSVA
1snYXEVb[72HB??
1uesdayYYIKE9>ccZMF
2neWWJRHGVHbV[F
4dXVSJb?:1dTiD
2rkishFUUZ9abl@U:B
3nWYRW8e;AgHJ7
4edIHFSAE7V6a:j
5rFTIU3cln<Q=_
4ingRQFHgBYaCJFD
4outDQTWWZcl<T6c
4sJLLZED]@aE=F
2torial][WXr<18gaod
1vRJKNFYaBaXp9
1weetLDCCb6kf_[W=
5ingJJIG>?hXG]?D
5sIDEDKDlnBYCf
2iceVFWE]9A6dCbi
3tterKGFE768j^:TD
2oGLWJ<9EiBY3T
1yEIIJGaJX>EAI
2peLLHU1hb[_@5C
4 ofHPJT?[GiCIAG
4dCTU[7dfm@X8A
0uFDDBbi5DAC@Y
1.sIRSZ=aEX?^AY
1berDHHN:gh^=EC]
1fcvegas113FWLKB>?A?E]c
1ghGJGI=UakBGB8
1hFGHE<c^CFIV@
1iYYXSl>a6kK_?
1kSTYVHa]l;DB@
2raineDNMWCcifAR?[
1nJIRGZG^:AEKX
2ableEJJS^XSHAAP_
6 toEJJS_XTS?BXd
2derLPSX^_Lu^?3b
5 theTSHJATYc^E8=
5standCRQ]0^ad?[@>
a howEHIH>_Xe>FB=
btheVWUUQEC?aWZ>
bwhyXXVXc=I8i_ch
aingURIJ9Fef@B7<
7oodEMLVW_]e>HDT
2fortunatelyCFFE<ddd8?E_
2ionFHIK?YfgAICb
3queZ_YY^Y;9jXco
3tedLQIKFcc[BY<g
6 statesSVQQbSZXWZ[h
3versalTWPW=fmrTI87
7eFRUV9Z[XFE>X
7ityMHMK?_>CNF7H
2lessDKJT?hmiCC;Y
3imitedZVQUVB;Wn^_A
3ockWVQRUUdedKZo
6edXVWSe=>7hUfd
2necessaryDKJMb[VhAEDa
2realDJLSDFiEBV<R
2stoppableEMQW7gmiBU<=
2tilEFHHE_ddA@]g
5 youELMSa]eiA^;m
1pLEGEhZD:W^Wd
2 aSRHVEd[jYW@c
4ndRIIFdB:6ZAL[
4tEIJJV_^88CX6
3forJJKG=WdbGIlh
3inGIDM4Zmj>D::
3myGIJJY]cFBFD=
3onYVUYi9H5]Ya[
3theDITLKgXbFU?a
4oUXXS8;FAHVTk
3withGJUUjc_XBE;8
2comingYUVRhH:>W[i_
2dateTIFCH8H7B=J6
6dIHJRe_A<YU?c
6sFGIR;R1C7R=K
2gradeWJRIY;=;SFWj
2loadZVOG_MBIjA@E
6edZWUTdU>JjXed
2onUVTVXGG_^H<?
2setBUU[8jlu9F6@
1rWLGDAka9cC9G
2lDKKTH^Yh=UGG
2sulaABAGhacY;ScB
6 kHKJQfF_:>EWY
7leBEDIFfh^GH_4
1sBECU]E_sQRW3
2 aJJJIl>aaZ^X:
4ndDKIUFggi=VKe
4tTUSHM=A-UBC5
3forFJJIEUaiD@M6
3inGKGH]<heG>UC
3knowQIJHH[9^AIi?
3moreEHGHEJ^bGEDS
3toFHKJ?WI_=I:I
3withGIHKQ[[cGNBE
3yourLJKKaH?GA^Ed
2aGGLRAHed9I:G
2dOMUJLm].FCeg
3cYWUUFMZFiNQ?
2eTKERRg,S]TL>
3 aLSJT9hREc><?
4itNINHYE8i<WU]
4ofGMQTTcai?BAD
4theFTQV[d>dEaDb
6isMJKScVA>?^dd
3dHYU[k^E<U]>F
4 toKTSSaA:a:Y[i
3fulFSKXI?gqC[78
3lessIIHH=TU6R?=5
3rCGTVjWCs7GDs
4sZ_YZ>='dhEc>
3sESIW&XKe>W8@
2ingLUFYl]=<FT[>
5 aFHHH_eb>>a[d
6theHQLQ7@fB@??;
2ualGHJG9afWJA@E
5lyGKGJR_G@@>@:
1tilityZZXXS=5CicKc
1xFTXZRc]pD_GW
0vUGGG?J7ibVZd
13VWURgHB3KW>m
1alidELIWZ[aa:CBb
3leyIHGJVVHY>Z2]
3uableHUVS;[hfBGD?
4eTXXUiGFHab:r
2riousIIGJ^_3_@Ake
2ultYVSJLAYXa]gb
1ectorWXTXe;?2aVTh
2gasDHRLD_IT>BF^
2hicleFKMUH[el>U=U
7sDMMX:cem>S:F
2ntureXUUMc?=:BVa[
2rificationYXUKiB=:cXaE
6edb[UKg84,i[nh
5yFIHL@V@3AT>V
3sionMYTY6ckcIYZH
7 ofIJGJ<]]gK?@5
3yDCBGVg@[ZU76
4 muchJTSL[@:2FDnG
5niceIHJG]Nbi5G7L
1iaL[][X==EG:p=
3 dmGLKQ6b_<SAE9
2beWXTTpI5:dTe3
2ce[I[D[V63gEnW
3timCURY=dfrBT;Z
6sESRW<VgjEV8H
4oryXWYVbA92fYbb
2deoZ]FWF>oYbZqd
5 isGSKS;[eh?WH9
6ofGMUW]Da]AGa9
7nKQTZ<^dc5X89
6toIHQK_i:iDYc@
5s_]VSE[1_tY9>
2ewM[MV=d=mTZiM
4edDGGF4cfp<[99
4sDC@;8mc5U>3Y
2olenceDLIW:Da[CT:D
2pZRFGFH[adEF=
2ralZZTXn9J>nTWd
3giniaFKNSYB_V<T<]
3tualXVWTYV>X_Tah
3usZWXSW@?ddE[@
2saEFFEBga;C=B=
3ionNWXW=MEYL]Y;
4tUWHWe4C6^[d[
5edTTVPjBEA^QZ8
5sDLKU<Cdh:W@6
3ualHUUXa?gj<TV;
1oiceYKQDaTa._Ac6
5sEGHFI_T_CAb]
2lumeYVTP_=<:VFS3
2teFFET@>l9<Ggl
4 forJGGF@iFGIDDW
4rFQPW;afiCL;K
5sDQQV=]_cCJ<Y
3ingFRRXIGgo=V>8
1pMIXGXba?MHJA
1sNYU[kVC2?XZm
1ulnerableERMRAVUcFLCU
0wLFTFK?IocF?>
1aitHDL@C_eAeCT^
4 forIHKHDGf<D^G7
5toGKXPVgfn>VAM
4ingDC@A4KliIEDE
7 forMJGEHBc>fHY]
2keIIJV9CgEVTAE
3ingCFDFZdaK8E6Q
2lkQLJL3[Zg]AfS
4 awayRJJIH^?4GK^f
4edKJULZ@VjDe@[
4ingJKXS^G==SDDf
3lGKUX@Bgh:Z<6
4 streetEKKW<Lgj=ILK
4et_YLIf?F/XZgC
2nnaLGDFCZ6bh<68
3tQNCF_<c9aD;D
4 aGJIH;XegAE3;
5itFIHL@VYb?G>Y
5theZSKJUAD7bG]G
6oWSIFCAX.lChD
5youQKKKVXciH]6Y
4edVJKHFj:AiB7_
6 toWRWSD]@C_Wha
4sKZT[eKBlaF=d
5 toVWTVZA>^bXHk
2rLMFR6@a^]We<
3ningUVMWbXFGDKIC
4sDRRW=Wek@K9W
3sGHLHBQAJFM=a
4hDKLT:Vjg8F:^
2sB?XH2=l>>^k>
3 0VVUV]A=JcGMe
4aIFIR<=@[VZ8e
5nUURTdc^>dC]S
4inXOSGj:?.WIkZ
4justIISJ:GR88SBb
4neverFNNQ?V[IBRIY
4soGJLGE_kb;=<A
4theJPHKB]C=dHEA
5oTHIGba]DSVIQ
3hingtonHKRL:aRdVH=X
3n'tGVJY>I9iN@/2
3teFJSS5aVfAD5c
2tFFFC<Z[^CEF@
3ch]^BTgH:-kGhi
5 myZTNQEY8bjY>Y
6theJLIRAD=C>Yka
5edXKTMY:6/DX]?
5ingECCC4eke896G
8 theHGGE@?GHGI]R
3erVIGGhH6;^Qc3
2veESSYhA_q:J?m
2yHNUV9<<iB^=<
3 iZW[Vg67Gc_e[
4ofFMHJ>cdoBA>b
4toIVUW6>>>@XDA
4youYXTUT]gii?<X
3sKUTYbFe<YWAZ
4 toHHGQ^dY7DALp
1eHFQG<[C;YGg=
2 allDKGRDWd=:?Ya
4ppreciateJKLKPSg?:][W
4reXZWS[K9^CHKM
3canBCCF<Ydp7e^I
6'tELTX?d_K4C>C
4ouldPRGJ1ZD?aCY_
3doSIHF<eWfG@XD
5n'tFKRTZXc@;KJJ
3getHMIR3bX3D@CH
3hadIKGH=>Yf>E[<
5veFSFU:kluUb:=
3justIHPOKHk]Ca8n
3knowDJFJ5dgvCB@B
3loveNXUYD<@bK]E[
3needERV[>hdp<^Gb
3seeHRMV=aZ]FE9?
4houldUTTYFF_jTaCd
3wantGLMTG]ik;c9W
4ereSFTDcCDFQ@XW
4illRRYSjF3>]]8X
4ouldHJIJGZUJDSFd
2'dEHFLLOW_>VBg
4 likeEJKK@IMRHSUB
3llXXFH3AF<gVd7
5 beRUKVVGcVE^@E
3reVJIDD<k7CDaH
5 hereEIJJEKR:<B6;
6notRHGHc@U:IAVi
6sorryDJJK?c[@B=CE
3veSVVFj6:BZG=>
2akFIJID][[>FA=
3lthWXaXYk:_<^cd
6 reportFQNVGBIbE[Z]
3ponETPW>bZgEH@J
3rSSQOEK<eeYRd
4ingGISIc?Ej<[ZD
3therYUXYiS:>GVci
2b]dYZp58:U]dj
3 appFHVT@9Fj;JHd
33YWSJ]AN9_XFE
3castT[RGc_8BfUSb
3glTXW[U@AHYVVa
3siteY_Y^oX58jSkk
7sY[PYg:4IibZu
2ddingUPXRcAAFH^fY
3nesdayHHFCCDHF<YED
2ekUT^Tl[7@[UXH
4endVSXDj@V[HZqC
4lyNLLSoACi:aam
4sVU[S]?=XcVfj
2f2014FRVX>BWjba?j
2ighsEGJI@M_h=B=W
5tUVXXlBE7f_Dc
3rdBGFG4cHo=<7.
2lcomeRHVGJ[;kAFd^
7 toRRSUZa^k]?V=
3lGCGAN5k:W?k,
4 doneEEJF>8]0AE;^
4nessYQTGVA?7XId;
4sFGEG=DYW@<E=
2ntHQYYabgg6VXr
4 toEIHN]]h?>B>H
2reDCHTY[duGAd7
2stHHUMSalCCG_<
4 bankDIHGIAfaGC9E
4ernBKLX7elv9G4?
1haleCJITa:bj@S4g
3tHLCLW@leWb[:
4 a@@CA:h]a;<0-
6nDIHR=ccl;EVG
6re[VQT_>89j[Ga
5canYWUVPW[odZW^
5doXZWYX^HJdYZb
7esHSTVBAc_DV9E
5goingILKTG[[d>LJA
5happenedIIIH3c[k@F^@
bsFSLVHZ_l9^Fg
5iWPYRS6^<[ck8
6'mVLXL[D9@cReI
6fJWSW?icj@EB<
6sWXKVYh^FgDbn
6t]ZUV[XaEoNY]
5makesYVKEGHAZdVZ3
5shouldYYVXhH]@h^[3
5theCFFQ[F>j:b4a
8yWYZXjB9^[Qhe
6oYVUJf/=6^Vea
5wasLGGGeIY7>LEh
6eHMSUebBe:Fl^
6ouldFLKTQalcBAX9
5youZZVYYA?WcEjQ
8'reHQRUAWe=<Y^c
8rGDFEDIJ>9[Hi
4everWWMQ9WB?iV7a
4sappTWTZK]_pE[F?
2enBCJX9dah?BD[
4 aGSNU6gco>F7X
5heJIOI4eG^YB=@
5iTHJMH94_@JD=
6'mIHFIFBD[?=:C
6tFIKQBVG];Ab_
5theTSRJJbE[XY=f
8reEFEC=d_WD?Q@
8yHTSXW_fZXUAc
5weNKTI=hD?A?i[
6illFJHJ?[c_>HQ<
5youEIFT6ja5HabV
8'reELMQb]ao8]@e
8rDIRW:Yeo;D7B
4everEHIF>Rea:]7F
3reMRDEE;A_V?4Y
5 canHHFGCWDDBEK>
6doLIKH=f]cXET/
6iQSUTeC<<TI]=
7sHJHFEVdTH@V=
7tWPSLc:>CbK]i
6theGHIHATJ^ZF[l
7oWQPUa@?DVW_D
6weTTWRZC@Ia]lc
6youWUKLdGJ6aYd_
5verXVVVaAI5bYV_
3therFSLVGJEeUW]c
2ichFFIUTC8r?D?[
5 isWVUTjH2AGaWj
3leGFHHIfDA_Gd8
5 theZTJLe<A=m[hh
3teRMHIDZmZ_[fg
5 houseGJMTBI[[>WBI
2oGCIE;>Wh[E?H
3 areEHKPBHgn:K7C
4canEHKHX^KbCGMZ
4don'tGKLTI]__<L<?
4hasQXXY7[X^gMTd
6veCEFG[RegB;i4
4isREDAXdQh[>?b
4wantsYWRIe<<9iHaj
6sELKUG]mg@S6e
3everYWRTXA=:a[EZ
3leRDTB>aCX[BhE
3seEKJT7jkkAD8W
2yBC=R)F?q_A=1
3 areFIIHA_<Q=Ac?
4didEHGI9gfC7CT>
5oAJHN4ebd<<E6
6esDEED5fdY9K?7
4iQPXVCF>5e^Lj
5sCGGT=ggp<T>B
4theLTRV@aX8BV^;
7yYUUIe;>2eFiX
4weNVUXZ?[fU_DG
5ouldEOPT@bZeCEJA
4youSXUY7bUg[FAZ
1ifeTSIIc>A>CG^1
3iGIIHac^3C@N_
2ldDVZ^Ejhg>F5h
3lKOUUYakoeBX?
4 alwaysCIJR8ake:D76
5beSUYUlDacbS=[
5doKIKF9ZgC_@H=
5getTKGFVYDDa[C8
5haveJIJU<?ac@^?d
5makeFMHL=egtCS5X
5neverEIJU:Wbs:XA:
6otTITG:_TeX>AZ
5takeITQVj[KlG[DT
4ingYKUHfE=9][g?
2n]YQPZ@]0ojdj
3dSWRWB_Z^gF7M
4owIVKY<[^iSD@G
6sFVSYD[hmHJ[>
7 0FSKW=__aDHJD
3eWTZKf?8;ZUgm
3gEMMP?achBK;W
3ner[VILf^7Ifb_J
6sZTKJa@CCiRbB
4ingHCCB:TcS<>f]
3sGGSHSlhT6:W[
3terBLLXJcqh@U7V
2shGEFD1HCYH?6D
4 iLIJG7C]cdDB@
4ingBDCD:Cr_91SC
2tchDHHJ@dgJ;BA>
3hW]XRkW;?VC>[
4 $0GLMP^eam?V=g
50RQYVfF;/@Lom
5aJUUX@k^XFWWd
6iJUUUX^8dZTR6
6llTNJH_QSC][iZ
6nKJLHB>a;bJU=
5herHQLU<]_aEC;@
5itXISDHF96lR?]
5meJGEF<Y]IE;W4
6yGDLGi?@77G61
5noUKVJWd8=CEh_
5ourKOSU;E]WAYAj
5peopleSFEEeD@0T@_j
5sameDEFG@Y_?<L8A
5thatKIII>C><>X6B
7eRLJH@XMfUDY6
8irKUQU^^f-GDEW
8mSQVVWV7]F_=^
7isKTVZ];hHVc0b
6ickerIKJSVFQ9AUSD
5usGHGHfB_H??]U
5whatYWLKbFa:iMbW
5youDHJGYC^>:Bf7
8rEEFHgYiA@A7B
4drawalsYVRT[VD@DG[[
4inOW[]U]jbbKi;
4outGFISdhUiVGp4
7 aIFTRaXY@Z@f:
8the[XWW]?7BnL^>
2zardLNHIYG@5BX]A
6 ofRIGFTYF=DKZ;
1l[YRP]?P^lU:J
1oahEIIJ5Z@@8F5a
2ke upKHSG[XQ;>AXK
2manDDCD+fjc4>>A
3enGEIP>eiRGY=>
5 inXKTF@WT:iLbK
2nWCVDg?>kbaUq
3'tFWU[VYhbMT8[
3derDEDG>cLe=C99
6fulHCG@e_fbHDY0
6ingHJHI^[F@:B=?
3tEGHJ>dJk:@C7
2rdLIIQUNic_FB2
4pressZ[WXe@7F]]^a
4sDLF^8^dg5^.J
3kTVVKE_;?[BG]
4 andJIHHeaCc?A]>
5forGUXWV]@=>C;A
5inTXYYae@ob]SD
6sZJTHFVYHfU[X
5onYVMRdAaCl^eU
5togetherXLWGhP53aYd^
5withXVXVm25A]ceg
4edWSZLdVX.f>aH
5rsCHQYGblt>F3V
4flowUQKTVCKk[SfG
8sIMTScC?r>IH8
5orceYYUGX^?CaJ[a
4ingUSREJB3UYEg<
7 onTIXRfX:a?dkm
8withVVRJ?YbCGYGB
4s[Y[Xf58eia]c
5hop]XWEHDD9lTR>
3ldJUSXCkWn[^^b
5 isLVUY<E_fbV@C
6ofVWSXSdWh]V;f
5sFKMY;M]dHL]K
5wideKQZSa;edRT=Z
3riedCJHL9dgVCD@S
4yIMLSUYh9GU;f
3seBFHK7oYq8D8D
4tAEHK7^hs>YCC
3thXZKVa;e_Rboq
5 itYQMHl252_DfE
2uldFAA@/>?k<MlW
5 beICBADHfk<dfB
6haveFEDE7blj9TW^
6likeYSTKaB?3_^IU
7oveVIGFZAHSbXUe
6notEVUYBZZ<EXFD
6youTURYf;CW>dCh
5'veCGFF1Ygm:?<E
5n'tDHPG@jen:IE8
8 beMGFEE[]IDG]E
3ndedFPMTSEW_FS@D
2w@ADB:qml277*
1riteRT[Wf5af^^F4
5 aVVYUHD@<aXj@
5rWRJIdRcXgbbU
6sVVIT?c^:SH8a
4ingX[[^d=[ocf[n
4tenGVP]t<Sr?_oq
2ongAFDQ,dpnAH@(
5 withCEED=?fg9?92
3te[YY[a996nabY
1sjFRPXTD=^@Zaf
3 wealthFQNVEAU]B[Jd
1tfCCCH4epsA=97
1w2BFGF8Ek?;>F2
0xRIFJC_e@BEd[
1boxSJGGAXW<Ac][
1dUGUB=fDGjBVD
1xIGGE<Ie=EA?3
0yYTTH]CIabaA<
1'allPFC@9P[LdT];
1aGGUG8gfeBT]b
2llGEFD;YCrLHL.
1cZJHDcB55]Ee;
1eaGGFF;^ff@GA7
3hJFEC9kkkhEhJ
3rLH[R=Shk:@8c
4 ofMGKF]9@@^A^c
6ldUSSVaST]U]dH
4sKIYUCg:RTCEC
5 agoUVYY<B^gRdc:
6ofXUGVY@?WDTcf
2sSEHD?7_YIGg/
3 iCIFL>GB@<W9=
3allwomen;B@a)qEt/N1;
b becauseBUM^=_ik5CU^
cisGLLQ@ZFeBR9Y
3terdayQG[FbXdUEGQ^
2tCHVY5hkh:Gh3
1ieldGTTX_=__?V>E
1oVFCATQlC_;bb
2rkESJW6]fh9E5;
2uIHEFb_o<YUf8
3 aRUGJ]B9lC@KB
5bleFKLKB]a<DFIM
5llTFIEcE9=dGko
5ndEIJI6EYYBB]/
5reABDC/J_y:68:
5skYWVQ[75UhG?_
5tYQHIf:D;aUbZ
4buildHKNV_Y9k=EAU
4canYYTXg:BGX^H=
7'tIUUZ]aLGDT;<
5ouldXRKIe[aZaAd:
4didn'tFKKQ<daf>XA^
5mILLLWSEHCSIE
5oVMSVg_Y2VAl?
6n'tYSVXAMT]gW=B
4everGSRV^RF[B[<^
4feelTKIKW^2SI_Db
5indRHIH]ZY>@WJg
5orGFRE4]]@?@RS
4getFFISadb9@Uig
5oKJJKBfm_H@VX
6tHIHK=[WgDVH=
5uysYTUHiAAadH4g
4hadMSIKBfX_VA@=
6veRLUWfE>7@d7m
8n'tUWVWb:_=C^Wi
5elpHMUVJIVfB^Jd
4inVTFIBhEVbbQ[
4justCHHW>fbp8@2=
4knowWUYZhK?k>UXE
4learnGVTYFeVcCSEi
6tGLKRCYVXAHWG
5ike^ZQLaFR5obFi
5ookTLKI>VVeaX;>
6veSWVYHHRZ_]6S
4make[YSMUM=3lVUb
5eanVNJI]=@>cIRV
5ightJRPZe_Uc[^@B
5ustDLLRcDqn;[Y^
4needUVFL9aaFFI?4
4onSRGGbZaeKY:I
4pleaseKLKLHd>cXXWU
4readKTUXE@Kf=Z7L
4sayVKJKIFD?^RGZ
5eeJHQEf:JADBcc
6ndGKLQD[TFYMSB
5houldRTSY9lglHE[X
5oIMTSFgbbWEHC
5tillTLUOED^EAGD>
4takeHSNQ]]Eg:RI]
5ellEUUYB_Y^EVBH
5heUSRI@gZcLJ]l
7reYXTSd;81c^fj
6inkWVPUcF<ab[Dg
5oHEUGDUb@8D/a
5ryFJJHC]aA@BC:
4useJGFCD:c9FCiY
6ingEHHFEabTB@V6
4want[XYLh?b-cVjA
5ereFMIN_WklNUC@
5illYXTUXLK?iV[_
6shUXVYHDFCbX^@
6thKGJE^dee@W]^
5on'tUWWZ^RZB^VXa
6rkFILLD_In9J<@
6uldQTUR=^g[aLVJ
3'dKJFE>BIe9IX;
5 likeWUSKDBYRaZ]E
4llX[U][J_j@b9c
4rePNAU=a>)gX+B
6 aYXRVCAXVma:H
7doingVRLJ=Ib-[XXC
7notUUST=^6>bU>=
4veSXIY:N?IbE:E
3ngZRXH>j<@cMi]
5 peopleLSVV9ebh?Gd>
3rJXAW>b[CYQA@
4 accountBIKRFa?Z8EZ?
5bestITTZVG:8=BZg
6usinessVUQV<BR2eBS;
5companyHIKKaVFAFQFf
5dmEMLKI]V:EHVB
5emailFHKL@HNA<ICE
5favoriteURKIKf_DYZAL
6eedbackEMLLeBZC=H_S
6irstHNIIGH^c>U?i
6ullHJKKEXGc?VTV
5jobBGHG4itv6R28
5lifeVWTU[c=_?[Ii
5own^ZXJaL><nV?2
5teamJLHF?egc9FA^
6imePVTV8_UWYR=f
5wayFHHF9S[YLFEY
6ebsiteFHIIQDc5=IUf
4sWWSVb==a_ZA?
5elfFMJW?dmj=V;?
3thWMKJ;][cK^OM
4ubeZZEE?]>:kJK2
0zeroXZTU=X>jD_>H
1k[WPLX;SQgEfS
1oneJKMIZ_:=_Cig
`;
