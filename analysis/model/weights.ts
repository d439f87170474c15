/** Learnt by `npm run train`; not to be edited by hand. README, "The rating", says from what and how. */

/** Log-odds of a draft in which nothing is found. */
export const OFFSET = -0.674;

/** Log-odds that a site adds where it is known. */
export const SITE_OFFSETS: Readonly<Record<string, number>> = {
  x: 0.019,
  linkedin: -0.273,
};

/** Sums of promotion, broadcast and sharing in a draft in which nothing is found, less that of conversation. */
export const KIND_BIASES: readonly number[] = [-0.633, -0.764, -0.519];

/** What the square of each unit adds to the log-odds of the score, and to promotion, broadcast and sharing. */
export const UNITS: readonly (readonly number[])[] = [
  [0.006575, 0.008289, 0.001585, 0.001297],
  [0.002125, 0.003349, 0.001804, 0.0005851],
  [-0.004853, -0.006069, -0.004216, -0.001702],
  [0.004925, 0.007638, 0.007006, 0.0008219],
  [-0.01346, -0.02413, -0.01387, -0.01377],
  [-0.004914, -0.005143, -0.003131, 0.000353],
  [-0.004889, -0.005175, -0.003925, 0.0004155],
  [0.004269, 0.005784, 0.003218, 0.001313],
];

/** Term, thousandths of the same four by itself, and a sign for what it adds to each unit: see `weight-code.ts`. */
export const TERMS = `
cue:answers-request -200 0 0 0
cue:boilerplate 9 26 8 -4
cue:brand-intro 305 11 21 -2
cue:brand-voice 33 -43 11 -1
cue:call-to-action 830 835 120 157
cue:capitals 201 139 -104 26
cue:closing-question -393 -222 -144 -157
cue:company-news 339 116 270 -106
cue:compliment-link 435 0 0 0
cue:congratulate -378 -254 -157 -274
cue:credit-others -192 -90 -1 44
cue:delight -189 -23 -11 -49
cue:discount 846 241 21 -157
cue:empathy -437 -173 -156 -185
cue:event-invite 726 253 -36 -64
cue:exclamations 339 148 77 21
cue:flatter-then-sell 311 34 -2 1
cue:follow-bait 927 424 76 72
cue:generic-reply 75 0 0 0
cue:guru-talk 721 167 3 -12
cue:help -680 -309 -271 -307
cue:honest-automation -200 0 0 0
cue:humblebrag 748 75 453 -139
cue:humbled-link 152 -4 18 -13
cue:invitation -65 -78 -68 -135
cue:launch 653 411 148 -71
cue:lead-magnet 621 114 -19 26
cue:link-push 63 114 99 16
cue:me-me-me 110 33 36 42
cue:milestone 489 131 86 -47
cue:monologue 245 23 37 -10
cue:new-customers 434 76 8 40
cue:no-value 914 1010 271 129
cue:no-way-in 560 576 104 95
cue:off-topic 150 0 0 0
cue:offer 267 186 81 102
cue:personal-news -197 -130 136 -143
cue:picks-up -150 0 0 0
cue:placeholder 452 57 29 54
cue:praise-returned -200 0 0 0
cue:price 315 70 -43 -10
cue:product-copy 612 505 124 119
cue:robot-thanks 247 -18 5 -12
cue:sales-in-reply 510 13 -6 -4
cue:sales-signals 453 371 78 53
cue:self-praise 642 149 55 4
cue:soft-close -585 -8 6 -11
cue:solve-first 200 0 0 0
cue:stacked-asks 165 -7 -17 -11
cue:stacked-orders 88 -9 6 30
cue:tagged-answer -200 0 0 0
cue:thanks-by-name -348 -275 -112 -324
cue:urgency 745 129 15 -15
cue:value -106 56 -10 216
mark:answers -1320 -2523 -2502 -3043 *grh!L7?
mark:bar -104 437 463 664 @gkbWCR3
mark:bullet -56 -197 169 114 3iKkYbgM
mark:bullet-emoji -146 26 222 227 ;j<_^cAf
mark:capitals -52 -294 -189 -568 >:lJ?Eg9
mark:dot-mention -163 -554 -503 -600 8l@j8A?C
mark:dots -53 -110 -85 -135 f=bFQ9D<
mark:emoji-1 -61 -186 -65 -198 =fBE6ZA:
mark:emoji-3 -33 126 -111 -106 X]A[G?_C
mark:emoji-6 -135 67 59 117 D4GmMkYX
mark:emoji-© 239 111 44 -59 _@J?V:^g
mark:emoji-® 197 -34 180 -142 BY>9H;e]
mark:emoji-™ 153 -10 73 -135 S<H<G>^G
mark:emoji-⏰ 51 8 0 -3 [CPCGLKC
mark:emoji-⏳ 3 12 8 -16 YX]]DQLX
mark:emoji-☕ -86 -73 -64 -87 JUERGbF?
mark:emoji-☺ -89 7 168 38 >^Q]cUI@
mark:emoji-♀ -126 -52 -34 -42 WaVQG[He
mark:emoji-♂ -228 -127 -113 -131 ZgZdYe;K
mark:emoji-♥ -15 -145 -162 -290 dDfZ?i6:
mark:emoji-♻ -232 -110 -11 137 >j9dH9am
mark:emoji-⚠ 138 88 26 84 VWEI^EX4
mark:emoji-⚡ 68 9 5 5 aIHAKG_E
mark:emoji-✅ 158 100 22 142 _7A:?cD1
mark:emoji-✌ -164 244 34 706 CCGVln8X
mark:emoji-✔ 101 18 17 -57 I>[@TaI?
mark:emoji-✨ 157 131 241 37 ahW=<Wgn
mark:emoji-❄ -44 0 8 1 JDIVDZHF
mark:emoji-❌ 144 47 14 -32 d>CBHA[F
mark:emoji-❤ -79 -63 26 -37 =BiJ;k4H
mark:emoji-➕ -114 -25 -3 34 G^<WQGGb
mark:emoji-🌍 -96 17 4 18 Q_K^UJVf
mark:emoji-🌐 -16 19 1 -7 EXWYHXRL
mark:emoji-🌟 -55 110 -70 -30 PUX]FXXH
mark:emoji-🌯 140 6 87 -10 G@A?_:b^
mark:emoji-🎁 180 95 20 12 b@A?TBX7
mark:emoji-🎃 17 17 28 68 Ac8W=:@B
mark:emoji-🎉 8 -7 102 -6 JZ@Q;Ig_
mark:emoji-🎯 -2 18 -14 -1 GFYFK_BH
mark:emoji-🏆 141 121 30 31 dBJ=RKM8
mark:emoji-👀 -59 34 49 46 Ia6VaHQc
mark:emoji-👇 366 70 196 319 C?9;].k>
mark:emoji-👉 199 205 -1 93 g>W@DeI9
mark:emoji-👋 -36 -8 45 152 K_AaXEX^
mark:emoji-👌 -202 -7 22 64 Taf]?c>U
mark:emoji-👍 -164 -66 -94 -73 =bHcAUBA
mark:emoji-👏 -301 -184 -89 -115 ;gbh>j1H
mark:emoji-👻 246 54 131 52 BJL;^Dad
mark:emoji-💀 -67 -167 -184 -298 V]c_>]=[
mark:emoji-💎 44 -18 -57 -25 GD[BZ]GB
mark:emoji-💡 -107 30 -7 0 J]Vb_Y@_
mark:emoji-💥 1 177 188 419 [BDEdBI6
mark:emoji-💪 -152 -58 -22 15 RcVbFF^f
mark:emoji-💯 -69 5 -8 66 ?^T^ZJD[
mark:emoji-💰 62 72 41 29 @LCY^XT?
mark:emoji-💸 47 -21 -3 20 d@]CAYDA
mark:emoji-💼 -21 14 -18 7 U?IHCSSB
mark:emoji-📈 87 -66 -123 -123 BECGS=aB
mark:emoji-📊 43 104 -34 9 Fn<IYGZg
mark:emoji-📌 263 -34 32 95 G=C=U2n4
mark:emoji-📍 -82 67 -66 12 TTC[J@Xf
mark:emoji-📖 -161 5 -2 0 Kb;UVF@g
mark:emoji-📩 149 92 -2 16 c@VPGXP@
mark:emoji-📱 173 34 -20 -51 ?BN]H[Wa
mark:emoji-🔁 216 81 24 21 a@EAREU<
mark:emoji-🔔 96 15 -12 -1 XDMDFGXF
mark:emoji-🔗 140 147 -63 -61 c;F<SZV4
mark:emoji-🔥 184 -1 -168 -162 V>g9^^B?
mark:emoji-🔹 -114 11 6 107 VEHGF[D]
mark:emoji-😀 -159 -158 -19 -148 ?fgYDi>[
mark:emoji-😂 0 -32 -143 -148 [We_AdH;
mark:emoji-😃 -63 13 20 46 @KdDDaJA
mark:emoji-😄 100 -5 19 32 I@@XUAZA
mark:emoji-😅 -332 -218 -108 -160 >hdibj3q
mark:emoji-😉 34 56 -137 -49 f=I;_]VA
mark:emoji-😊 -55 -148 -119 -52 @@g]XS;D
mark:emoji-😋 69 -7 -15 -45 LCJEJJEE
mark:emoji-😍 -273 -54 -37 -3 @hah>g<f
mark:emoji-😎 69 95 273 152 ^D7=X@VT
mark:emoji-😑 -132 -19 -10 -6 FdL[BTOd
mark:emoji-😒 -130 -18 -7 26 B]BTIYSH
mark:emoji-😔 -6 12 16 29 FVY[KYLV
mark:emoji-😘 -207 -104 -69 -76 >^ac@b:T
mark:emoji-😜 -2 22 119 -42 ^AAGD<^_
mark:emoji-😡 -132 -61 -33 -68 G_I]EEJ^
mark:emoji-😢 27 64 -58 -14 cG<H^=_m
mark:emoji-😤 33 17 9 -5 DCFEFF_U
mark:emoji-😩 -138 28 103 54 D_VYX^EW
mark:emoji-😬 -172 -76 -73 -108 XZXYTX?Y
mark:emoji-😭 -181 -73 11 -67 ;g]FSVC^
mark:emoji-😱 -187 4 46 135 ?dW]^VEc
mark:emoji-😳 -225 11 20 61 C^?dHKBh
mark:emoji-🙂 -54 39 126 28 =EeX9[YA
mark:emoji-🙃 134 1 72 -119 eA9=DAcd
mark:emoji-🙄 -201 -41 -66 -30 KY_^>X?L
mark:emoji-🙌 122 138 59 22 V8W>JaC;
mark:emoji-🙏 39 -97 -27 -177 EDc@?AB8
mark:emoji-🚀 244 203 158 -44 fb]7Sc_=
mark:emoji-🚨 229 94 14 38 H;VA[@]9
mark:emoji-🤔 -146 -6 -127 -39 PSBa@[En
mark:emoji-🤖 40 26 49 -47 Ef:=^ACj
mark:emoji-🤗 -44 -60 -57 -82 YHcLG]JF
mark:emoji-🤝 40 7 33 -13 GWVRSGGI
mark:emoji-🤣 -173 -61 -37 1 =dc^?NHK
mark:emoji-🤦 -185 -87 -34 -5 SeE_C_Rf
mark:emoji-🤯 176 74 129 -10 X>=;M6i<
mark:emoji-🤷 -143 -115 -112 -116 Y^baZi9U
mark:emoji-🧠 12 59 -12 30 LTUKZYJH
mark:emoji-🫶 -250 -112 -106 -138 E_^^=d@B
mark:exclamation-1 29 -209 -106 -491 W6HY@;S9
mark:exclamation-2 235 105 76 -240 [<5BG9gD
mark:exclamation-4 97 -24 56 -125 ?@cg[hHd
mark:exclamation-run -55 74 61 -157 ^D=:^e3T
mark:hashtag-1 292 213 410 160 772]k?h8
mark:hashtag-2 24 378 340 316 _]9Kb;Ca
mark:hashtag-4 159 303 414 58 ]g?ZE]Bc
mark:hashtag-7 240 378 107 -159 G59J@BW]
mark:hashtag-dense -152 -170 343 272 0l3^h;s&
mark:link-1 368 592 441 405 ^/Dec;g8
mark:link-2 560 726 646 231 h[/9C3t8
mark:link-4 192 103 6 177 j:-W=9eQ
mark:link-answer 64 -642 -303 -766 280Yb7uT
mark:link-colon 120 230 33 69 _LZ[ERhi
mark:link-dense -120 -51 -357 -249 iVr4l:g,
mark:link-end 54 62 299 205 ?;fIe<[_
mark:link-first 684 716 90 305 {W,DW*]!
mark:link-pointed 189 263 195 178 Y@VG@X[G
mark:mention-1 185 -231 -401 -787 -<SH=3f<
mark:mention-3 107 -252 -291 -536 Cib_=Dd<
mark:money 97 303 100 389 _@D<k]^c
mark:quotation -282 96 55 701 AJHDb_/>
mark:site-blog -59 -42 -21 47 @eddJ[ED
mark:site-code -217 -212 -140 -105 7k=idT;]
mark:site-form 368 219 88 16 t,21J0n1
mark:site-music 273 143 20 -18 d4:9D=ed
mark:site-shop 324 210 -48 -123 q,<1H8gG
mark:site-short -534 -732 103 164 .bpcaFaE
mark:site-social 546 599 185 289 n,,1W.hY
mark:site-video 258 257 -25 190 lg86^7nD
mark:telephone 196 101 -73 -232 C93E30rZ
mark:ticker 830 784 -29 80 v84Ef*n.
mark:via -281 -256 -54 291 ErC=_<=B
style:ends-dots -298 -126 -178 -26 CTx[8r33
style:ends-open -132 78 -108 165 d2f[^eIZ
style:first-link 88 168 -329 -15 _l=Z?:f:
style:headline -220 255 268 745 Yj:B^@<B
style:i -254 -563 -144 -595 B]kZH2@C
style:i-dense -504 -662 26 -905 ]QlH9_5,
style:i-to-you 19 -86 -432 -129 J5eeA6hb
style:it -5 -66 -54 -42 cSTAYB<a
style:it-dense -213 -340 -563 -380 U2n:Al2i
style:lines-2 -306 -90 -28 547 ]BcAgu:C
style:lines-6 -37 184 321 795 :Y2@_gFG
style:lines-short -151 52 264 294 2Fh>jd+D
style:log-words -148 152 165 278 [F@>Ee@_
style:my -46 -193 125 -209 c;=Y=EdG
style:my-dense -161 -36 -236 -562 c7[W3r8/
style:no-capitals -269 -317 -38 -188 C=r7>]B1
style:no-first -528 -74 -314 269 g;jA;o1o
style:nobody -604 -222 -216 294 a6u7Kr0p
style:nobody-link 243 285 716 234 bZ96iG^6
style:opens-gerund -88 28 328 163 CCbDb[]a
style:opens-i -247 -410 -85 -198 EBgDeiE=
style:opens-it -403 -469 -192 -73 @en>VqD6
style:opens-my -239 -186 56 -193 ;jd_<E?[
style:opens-name -524 -1141 -952 -1446 0ynhAa^X
style:opens-our -237 -232 185 -113 Cd:b<SAc
style:opens-small -185 -479 -451 -796 O9a7AgX5
style:opens-they -392 -176 85 -36 <ij]=j2l
style:opens-we -77 -308 80 -542 :7[R9<BH
style:opens-you -386 -444 -309 -120 =en^6g1]
style:opens-your -12 84 -33 125 _^fS5iBW
style:our -82 -4 96 -142 Xf[ETfk]
style:our-dense -95 -59 95 -119 _;];F6VY
style:our-link 253 284 136 -293 ce=BA<f4
style:question 48 -112 -303 -83 Y=Y[U4[V
style:question-first -92 -119 -516 -196 >D^G@4_;
style:question-last -436 -560 -25 -468 ;>MfJF8:
style:questions -235 -325 -319 -508 GJfIBPj-
style:sentences-long -116 -97 167 67 LB>[F>6U
style:sentences-short -271 -250 -301 -329 t/v0Cl?k
style:tag-Adjective -289 -34 -134 109 b?e<B]6j
style:tag-Adverb -294 -173 -140 126 G5h:>h?b
style:tag-Gerund -227 3 357 359 UFe?VC=a
style:tag-Money 62 147 238 180 YF>=k]UI
style:tag-Organization 29 261 233 208 F<^[@CdJ
style:tag-Percent 79 165 80 115 f.AbdCg=
style:tag-Person 29 261 233 208 EZ<=FaaK
style:tag-ProperNoun 29 261 233 208 VED[HWXW
style:they -243 -279 -407 100 A@UT]H:@
style:they-dense -499 -624 -460 -393 @Jta?i/8
style:title-case 16 548 533 765 6c6DaaiB
style:we 46 -1 1 -252 ]IR<J]MD
style:we-dense -401 -346 -259 -295 @irI9n.>
style:we-to-you 123 -69 -259 -367 AWBJ]giB
style:words-10 27 33 243 101 BZ5FH?A>
style:words-120 9 367 344 604 <9@VfC=;
style:words-15 159 158 80 110 Xb=Ta6B>
style:words-20 238 346 172 340 __:S[;P;
style:words-200 38 309 445 604 [>VDe_i>
style:words-3 -197 137 80 290 g>e@CgGm
style:words-30 403 602 364 318 LD3Ac5G>
style:words-45 288 420 499 526 cA2HZ3Z@
style:words-6 -138 85 296 252 _;F>G]=g
style:words-70 126 361 785 564 fD79?=]T
style:you 1 2 -269 -112 gWBcE_e?
style:you-dense -491 -513 -691 -489 HafD8{(<
style:your 41 131 -373 117 Y2aaG^Gg
style:your-dense -132 97 -372 53 h@mbHh2r
`;

/** How many letters are those of the word before, the others, and signs for the same four and for the units. */
export const WORDS = `
0$0VZX[Xf<6dUdM
2 billionISUW<[GXYBYF
3forKFHCUUA]BP:>
3inFUUY<ggagnA@
3millionGRTVbi@aEF8T
3toFMLWDE^Ze]I;
00Z[[VW]XHL2D8
1 0WJEBl>VCKFgk
2andMUSR@N@TfV>i
3tSIKG<_eVBEMV
2billionEFFE<IeZSf<V
2daysUUQR>>fDC=TA
2forWVWGcA=B[@Vn
2goldUDDDVTV=]D_e
2hoursUTGKc;@AGiW3
2inRIQU?_5:?9e9
3sTYRXIIA7e]lI
2millionVMTGX9D[AVTh
4nWRHGG8V:CEf3
5utesHRRJ<[_Q=f5^
3onthsJSIJVX^YaH8b
4reTIHGd<c=K=Da
2ofMUZXC]H6b6_8
2palestiniansFNMTXKXYKb>V
3eopleXTLFg;AAf=f3
3mZXKIg6]>J>b<
2secondsVVIRUDcZbT?E
3tarsXSRKVc8EE6Yh
2timesFSSX_UEJW^C[
3oEFHI<]]_Qk6>
2wasFVX[=aF]^c:?
3eeks[TZI[<H6I=gd
2yearYTUQc@FGXYHS
6sSUEVX0jB=n37
1%WYYYe8cWj3B?
2 inNMVT9b[cbS??
3ofEJHX8negHg_B
5f[XWGf1.@V0h?
1amSHUDAZXD9?jc
1k_[[Rs*1-h)g*
1mKTUV@BCB]XbY
1ndTYXQBD@J^EdK
1pm[ULEe4B=FRa3
1sUXT^f@Z:[F[g
2tNGLEN@df??WA
1thTJXM86AIBaVm
3 circuitGJKQBd_]Z]IA
4ofGQUVCVRS@[D>
1xaaSTq)6.^7j6
0aKVUVa=?YRaRN
1 $0DHDH4B8g>V9]
20JSMY89dXec_?
2badTIHJ<g>d[GZ<
3eautifulWULJh4;D@=dq
4tterIJKT;Re^Zn75
3igQGTH>dEANIca
4tJGSE:L>]KA^;
3ookXVXV]=[?IEZe
3unchUKHIY[@<DAD:
4sinessUWTWCM:_b?^^
2carJVQXaDYA_d;c
3hanceWRJLb7BAPAg=
4ildEIKSEcXb]B<M
3loserCJNTKd[aG]8_
3ompanyHVVYGdA]HL?E
4upleJHIRCWXXCdE[
2dayVTWZ@>F>I_Z7
3ifferentFMWR?d>^D8Db
3mFJHH;hH[KbGA
3reamIJHJeE<ZH?AW
2fanVTTTJH>B^=^Y
3ewSSUU]jI8ZZE?
3reeXWQTaF<fe:Zd
2gameCGKY5qgkVdB;
3irlGRRU@dV]VbCc
3oodIIDS?ahAZBj2
3reatGIDD4dt<:iH@
4oupGNRW?_e[Db@A
3uyFJKKX]UZ^c=]
2halfGJNP:[AU_FHV
4rdFKJQDVX_D_@Z
3ighWTSKbJ>:S7fU
3ugeITTTZ=cZIa@f
4manVIGK7]AX_CC?
5blebragUTXS_]ACf>[;
2jobTUWW=aBXaVA;
2littleUGGFX6]?dHI;
3ongIUTZRWf^bQE]
4okWSFIBBZ^=8e<
4tXQVIU?W^HV^Y
2manDWV]VYZVYk5_
3essageFIJSAThKCg58
3illionEGHG>eHaT[Cb
3omentGHLI:ch]Ke:F
4nthWKXF[328J7kn
4reGJRM>bHZRf=J
2newVMVH=X_FBA[3
3iceXJNHLH;?I@dE
3umberXWUQa;KB^Hfc
2partERILD_G_?d@F
3ersonELRV@^LYWh<U
3ictureVRVR?@7FZ>c?
3owerfulIIHI@_Sc>NDf
3requelFQMTD^]YEbCK
4oblemIGGH__c^=FId
5ductARS]2n=icfUi
2quickPUWN<@dH[>h;
2realWQFGg9g1^Bbo
5sonCIHQ>_hZBl8U
4minderFNRTGf?e]B?l
2secondFKIM^Yc_a]Af
3impleEWY[ED]ag=JU
4ngleETVZBgEd^ghD
3mallSFXK9c>:MPAa
3tartupZUURe>E6C8e@
2thingXTSPb?U=DNG6
3imeHSLT@bI]FbZD
3okenMUMJ?e7dY9Xd
3weetGSRTWS=]DBXY
2veryJKJP?;AUbHB:
3ideoWWVN@[ZHWAUI
2wayGLKLCJHd@l;B
3eekUPMLe:C2F>[s
3hileIJFHDhUbB^AD
4oleVOHN@8aa@VE2
3izardGIGIDfZ_SMT^
3omanRVMW;>]^]c>C
4nderfulIISHH^TZY[Xb
4rldFGDEW^CXXi:b
2yearSLXVaAAY:b^G
3oungYUKJc49EB:gc
1bilityUTKS=XAFHF@6
2leKGFIWUd9[EVd
4 toKFEGZWfcULAb
2outFLVXMS@KchW=
5 0JRVSAfa[GCZm
6aYVLTb=BL]][T
6howFGRH@fE^R=gZ
6itSTRXD>ad^R?W
6myVQUPSG:Xd8n5
6ourXVXN<_T>Y:CD
6thatGPLV>c?bd_=W
8eSIQDeBh<EcfE
8isIFFFFeAWRj9B
7oJFFDd?AK<fMA
6ursulaFHHHWOfV=f>^
6whatEITQCb>ddW=Y
6youIPPUU]_KAh1@
9rJUYUYZa[UF:V
3veJUWX?aKZL>X;
2soluteUKFDo6l@DcFI
8lyFJMI;jlh<]c=
2useFLIUAaagTf9C
1cademyYLUIf=^>@ZU9
2celerateXURGU>fBAAJa
4ptJUVW_K=V]ZBa
6edXLXFB=CAG>^]
4ssYVPGmBi;BnJ3
6 toTGGGDa3bY<<d
3identallyDQLYCadcFh<^
3laimedVJJGfKV@F^H[
3ordingFSMWabba]_2=
9 toFSMWVb]e__5<
4untXLDClb<9_6hg
7abilityEFGD=da^D_U>
9leDUNXAbadYc8Y
2hieveMVXYgC>IJVEh
7dWVKU];e?;f97
7mentYRKG_<cCWDFI
2mFIJHC^^ZA[CH
2quisitionZUVI[9ADY9eH
2rossUWXM9<g8?C^E
6 theIFTE>DGLC_F?
2tSYV[dAAHbT48
3ingEJHSWfb[Fi8A
4onKUSX7^W[Ua@[
6sENRY@a?[Z_S;
4veUSVVGA>IY;ZG
6lyFRKUZd>_Y9Sj
5istDJJR?ad_Df9?
8sEQNWHY[ZFh=C
6tiesWVXLa?^Da<JU
7yRY[[;]SQUFde
3orsELJV9dbhY?B[
3sFLSQ@fGeRbEg
3ualQJHGYNdDWY6f
6lyUUEMb:^>GbYq
1dWXVZc?-5_5;]
2amUTHI_3;@VDen
2dRSHLH:dESd4f
3edXX[Uk5?2W4bb
3ingSLHIFT?V>AH>
4tionFKKKF_EaX_?N
8alGJIJEbcWAAXb
3ressUJUIIUG:ZKVZ
7esIUWU<aeaAdBF
7ingYKWHIDCAC=]>
2ministrationFPPUL_FZ[_A^
4tJHGGHZAZEa<T
5sDNRW@eVcMZE>
2optionZWTMAVfRC]H=
2sFWSZB__FI<Z]
2ultILTT;CDaBi<7
5sEKJUKgVeGd>H
2vanceWXUNe:>CVGXf
7dNSEL^bEZFdc]
7sEMKUYYFWUf?]
5tageVVVVX@?=]7de
3entureYWUSk5?>Y:h^
4rtisingXSWON@E>Q<_d
3ice]ZYWh.N3c:b<
4sorWUVSM?JA[Ad:
1fDEED<kefEk=Y
2fectedEKJT?i_dBbEe
6ingDLLOF]XYGa?E
6sGMK]?gdgYeIF
2raidFGHEZaUS>b7o
3icaUHYHGHUWWf:6
6nDGFGJ^fWCc:^
2terDEJT=em]Sh@@
5 0VUVTZR=LX?D=
6aEHMH5mG_^b96
7llFIHH>gedEf@g
6iXSWJ^BCCV:dA
6theDGEPY]agXWET
5noonJDFFAWcc=YG=
1gainEEUI@l_?]BD8
5stCHHY6iipDb3C
2eEHYZ7hbcZg77
3ncies[WKJg2R5U=g7
4tYXVL9c<;F[[7
5icHVVY;U[YVVAi
7 aiCJQRFk5h^<Hm
5sY]Z[2a6QbRj*
3sWVUVBEV>eV]G
2oGGIK;HrW?fB]
2reeFGCGAdhY:c;;
5 withEFFFLhia=PAB
5mentHKWHJ_FZ?a<G
3icultureFTUXDc]bacJa
1hDA@?:jp]9e6:
2eadGJUTFfE^A9DV
5 ofOUUQF@?;f;eG
1iG^Wc=im]WJd:
2 agentsVTYV0c>dg7e@
3isFLJW<a_bY[3d
2msFLVVDb__Vk=U
2n'tFEEB7KgbAk65
2rHKTW=WcCEb;6
3drop[[IHg6E?E8b2
7 isUURRCZ;BY6dC
3lineCBGA>hj_;n<E
7sFHIJBfcdFc??
3portKGICCZ]H<_>E
1lKIRI7da[@XDF
2bumLIFF[QXFABX]
2ertVVVU^AdEFVX:
3xKUIK^gaD@<=8
2gorithmSW]ZA;6Ia@[4
9sKLWY:FBDJAjb
2iveGRGU^=o^Hm:?
2lIEAEdA;[TGEe
3 0XXVVc7W=GE^B
4aboutWWUVUEJIABVJ
4dayHHRQ>WZR@Z9D
4feesVSSS[bC_^HD_
4iGHHH?Ib]Uc@f
5nGSHMA_hd?iG>
4myCECEBh6b@A?e
4ofPGTFSA;@bm=4
5urKLQUYE=Sg=c]
4thatHJHI[TBTW[DX
6eMDRKB>A<di@;
7seHIJH>d^^E[?Y
6isEFIG>i;b^8Wf
5imeGKHRZ^^FUc?@
4youZWWWd3A9VBg5
7rXJKEf=:>FUdh
3ahFHIKBdVb<V<@
3owEKIKCf?cIYGc
5edECSF;bbY@d7H
7 toECLEAdg]Eg:;
5ingEJGLNceaFj>^
5sALLW:lni^o:[
2mostBCDMFjj_c_>a
2oneFJEUBh<Fe>@=
4gFHTK:ggW>HD>
5 theHLQRXd>_V=K]
6withTJTIGMdA@^Z5
5sideXTWPa9F;SAWD
2phaGVX[:f9bd0^h
2readyLGEChV^^AY@a
3ightLHGEK]b@EaD1
2soEESFNA=c>Z>>
2ternateDQRWBfH_Cd=T
8iveWVIKh<^?UBEk
bsIRRUF]7[a8Hl
3houghJMVT9eaX^cQI
2waysFHIV9icc^g=-
6 beenHNHQKb7ZV:]f
1mNFVBUcDdR6W@
2 aWTHM8d?Ed=]X
3iVJNMbAb58bd2
3notEFIH8m[g>m<@
3soQSFKg=>ARbVG
2azingKJHF^f_^F_E8
4onJQDG;@hZJR_@
2bition[TTGS5d6BIf/
2endmentCMNVDdiaUj8G
3ricaHSPJ5Zb:=fAI
7nBGGY;hej[iB:
8sAIK]6hgiGm5F
2idCQMVDab]_g;>
2ongRLHIa@c?Q^Sc
3untIPGUFMG_UiAf
6 ofELHTDifdGk;b
1nNSXUf=2GJ^<;
2 aiCHRR8d=hbd9Y
3incredibleFFED@eCeEg;E
4ssueFIJIUQZUEDAK
3llmDHIJEg<aW<5f
3openJMST>aJc>DJ;
3updateULKH;ciSBeda
2alysisXWXXA@C8_6]Z
5ticsTYVVD><CF<Z<
2cientEUU[E[ZZUj8C
2dWWWEGF]EW:JT
3 0MUJZ_Ja_VZ<B
4aJJRU@iC[[=e_
5iUSGG[7dHTfc;
5llWVJNc@<]XYDG
5reMIIHVD_J<X=W
4beLWWYa>]VUGT5
4checkYTLMi*E;]e?A
4don'tDJLTMeZY][>W
4evenIUSXCaE_[]?i
4forHLUTGHF]D@]D
4getYWKZgKd0Hb^A
5iveIIJHZU^WC^HH
5otSFJD?chG>bVD
4haveUTTK4gJX]Cc>
5eURVVaF<JZ;h=
6lpWZQSX9>BZHF@
6rIJJJBbd^Zc>a
5owYXWK@4K>Z=_]
4iJJSVmFYIE@<:
5'llVSGG^WX9K5MT
6mWTTSQLW@VPk=
6veGLLNAbe]@HJg
5fTIJVCg:ZSAeL
5sHJSX<C;b@d:9
5tJKUWY>7dZhF3
4justIMTJ<dIa[4_C
4letWLHJ]5^:[B_g
4makeCHGL>lbhQ_;K
5oreYYJG<?=[^5j6
6stYTNUb=YDEGZB
5yUQJMh6Ba]WZ:
4noJGGF]^acIS@U
6tLVIV^BVEEe@D
6wEDGC7figen@F
4otherEMGX7hlZWb6S
4peopleGIMQ;f]hTdF_
4seeVSVT>C:aU7Yb
6ndYVQKa7[EY9c=
5hare^ZLHd3A6@9f@
5oNVUXeHGDSbI@
6meVTTTZA^]]>C;
5tartYVKKc=e>VaZ@
6illMXKWTCGGSB=K
5ubscribeZURRl0C=[<d:
6pportRQYR?>C?G:df
4thatCIGSD_=fUk9Y
6eFEJG<[@UBE9S
7irSIUJFGCGE:h@
7nFDHF=nXaM^??
7reKKTI>a@WZD=c
7ySEGEa:T>QHI9
6isIKJJZ^TXBB9I
5oNJOLUa>I=LW]
4useVUTX<G:<X=dC
4wasIEUDZc<[?@^J
5eHFJI_:;>^8b=
6'llRQIJe_;:c<__
5hatOWUZRBIDbdB@
6ereYVVSF9C:VJfF
6yZYTZU>B:_@bU
5illMQXJIEBH;de6
4yesWWRQc;^=MC_A
5ouHUUTaf@A=X[j
7'llYWQLc5:=bI]_
7rDFHIC]bX6m9D
3rewGQLV=]bGCp79
4oidKRWYY;?XY9U8
3yHGFHZ^@[A_EU
2gerBKKV?acdad<Y
3ryEFLG?fbd;bCe
2imalJKRIE]UN?dA8
6sHHIH>^bXDl7Z
5tedZXYT>6@@aA_8
6ionTYXY_I>>[@<h
2niversaryMQ[KVZ?=YC^b
3ounceZXYEY7:5CAZh
8dGJGGAeIa?g9[
8sZI_D1E,=@0hc
4yingCIIUBk[gHn6F
3ualYUTF[;6@G:[c
2onymousQVV[FY]DdAB?
3therFEUGA;j?F]43
2swerJNTPelBGCEim
6sMMIJJ[abZ[Y9
2thonyYMLQY;?A_;eH
4ropic@SW[;jKecd.=
3igravityXVLI^B78YMZ4
2xietyEGGEGc^SK_BG
2yRMFGa?ADD>?e
3 ofTLKJLEXZ=7lF
5therILRL7aBLMA_:
3bodyRTJJfTXR^W?K
3moreGKKNA>g^ag>2
3oneWR@ChYLA?8dj
6 elseEFDCAggb9e:]
3thingRSEGe@-<[Faj
8 elseGKKLF[@WDWbe
4imeDJIS@dbcETCE
3wayEECC=hig>d?a
6sERSU=[hZ]a<F
4hereVWWTY8K8X:fG
1pacheYTWPR>>:[:ag
3rtHWRYGJ_Zbf:@
5mentYNVPV@BEH=Z3
2iZ^_]F:?9^5hV
3sGLWV:X_e[FV^
2ologiesEGGGCaB]Hc?@
9 forHKJKE[VZCYD?
7zeBIGKBebd?n4X
9 forFKJKFZ]XB_>B
2pWY[WY^0<_;oj
3 forGSWV8]/^e7hU
4toQQVWED<II6GV
3arentlyEEFF@fhdBZC?
3earDJISEccdD]6>
6anceFIHJ;__aU_;A
6sFMRTG^YXUf:=
3leBQV[Clfgen;a
4icationVVZTl>L;HJa<
bsUXXVXB_XSYf=
4y[ZSHlb3?]-ss
3ointedKHVH;W<FC:An
7mentHIWJ>W5X>S@d
3reciateVNLQb?Wadi77
a theEHLM;kaf[d8E
4oachKVWWVg>bWS?b
5priateHIVKCVeY[aA5
5vedYRUHF<:>ZA_^
3sS[X]ffGZf=Wh
2rilJUSSJcIQ]_;V
2tDNRW>dTbRd8>
1rabGHJG>be]HcA>
4iaEJJMLQYXTbCB
2bitrumVUWR9aVZ>ea?
2chitectureWXWWd@_DFCW<
2duinoZVVTV>?>V9dg
2eGPFWWEA^[a=^
3 0KJJJ?T_T>WE<
4aWIKFa3T>B<Y;
5llFDFHUcDLUX@>
4doingLJGHCV[[cWYc
4inTSTNl:KUR<We
4justHTNUIhV]cfaC
4moreRXUZA^;E[jTZ
5yDIINEh]^RfBh
4noKVTY@^X[Fb>D
6tDGLWGGgfbg0o
6wUXQRGUaIHBW5
4onHGGH8dDfR^E^
4soGEHCX^AF?^]d
6meLKYS?eBCG__T
5tillHLKLA]hcWW8g
4theCHNY>]VoZj?B
7reVQHE<F<_]Me[
7yIJIHTFLW=FF[
4weGJGH?<aS=jG;
4youWNEGMF[a=HTB
7rVIIID?eTXWI3
3aQUWRF[b^aBBB
4sSPVREFTG^W=;
3n'tFGIW>ejJWJIE
4aYVRKi2=7T9jA
2gumentFKKNDdc]Ce=_
8sEKJVA^cbRg9_
2msFGLH<gE[;hHC
3yFHJGJ[aaLHc^
2oundJTTVGiBCKcG?
6 theWSKF_7=A[9j7
2restedBTSZF[e^Im4E
3ivedKW[UKQ<CZ@j?
6sFUMXUgg^Ug<?
2tZYWVb47aE^J5
3icleHLHYZ^^WAUaA
7sCNSY?e?e^W?f
4stVVIVgWV7dSR<
6sUVQT[BB@MYGl
1sGGVVI:I<Xg=H
2 aGIWH2X5kcZBq
4nSFPDRE:aT?a]
3iITGWK@YbTU7A
4fEHPJ<hcd_f4I
3muchGHHH;dXbUXCB
3ofFGGG?hbaE]Fa
3theTLVGF8gbYYUd
6yWSMLXH<WF=eY
4oVKRI@E@ES:f:
3weTSUL=eXF;aRd
5llYRGFl4CFJ=fh
2iaRFTF_K[Ma>[b
2kSTKOi4WD_.h=
3 forTKRK[C?EA3eA
3edFJZZU^=e?<Jn
3ingKRRJ:dEABcED
6 forCRUU=hCX[gBi
3sYZVV_9>?HAeW
2sIFD@E=aJ_H12
3aultDQTX;eXaMh6B
3etJTQUDB7de?PP
5sUXUY4LJBV[dV
3istGJJIAZGb^I^g
6anceVSKIkWY=AVeA
3ociateEMSUCf>bE<Yk
8ionWRZGa@E;IFY>
3umeFJIKE^H_U[Dc
1tYX[I:80?<Uh9
2 $0FLMRXI;HO[b_
30GVSYfcb^ga=1
3aFMFVKddd=ZY<
4llEGUI=i=b:hD?
3leastDFGM@hDe_h6E
3myYWXR66<ScY]b
3ourHQSJQdBa[=^h
3thatVSXKJ>_ADYZG
5eKCIC0a6D<E^;
5isUDJF7?8VD;_A
3workHKLJRdC]aXAA
3yourDKKQ=lCiab==
2eFKVS@Zc]XQ>Z
2hXTTPZS9A]3em
2omXVTU^BH>ZC_[
2tachedXXUUX:;:Y9fb
5kFQSWS]GbUI=F
6sETLXPfIaUd8_
3emptEIIIFJEYEF?f
7edDRPVLZ]WJc<G
4ntionJRTT=bbhcP1=
3ractXTQLf6U=B?bV
1uctionZVQJh7G<F>gI
2dienceZWJJg9<>^B_8
4oXVGE_b@?_8[h
4tVUXV_?6@e?dD
2gustVXYVd?;@VALK
2ntCDIF;oDa:f:7
2stinJHKGJ]eT66_j
4raliaCDCEGgid@c9[
2thorWTXTCB>C_^X[
6itiesETSXM][WXd6Z
8yEQNUFaUcFc9e
6sMUSXJH;R]LWe
3oKTVW_V;IUa9_
4mateELS[6qXfJfJG
8dIPUY6bQXB:@j
7icDJLS8iQeGFDF
9allyKVQYY:=Ud]E9
8onMXXZGAC]Yd<Y
1vailableWUUCdB7HE7bi
9 onCIMG9h;fL5Rj
3lanche[YRHf8@>_<i:
3tarZTRKi?b6GV_H
2erageLWKWXBcF_V>0
2oidDKJZ@lm_@o>7
1wardXAP@Dg(@>7ag
5 forYRWLACYDDYZ:
5edXTYMH^?:^<aY
5sWJ]GV^@?C[aV
4eIJJV;[@_XTBa
5nessTT[[4GJ?dbRr
3yIEXHY9=UA9c>
4 fromHIYU>f>BCCdJ
2esomeSHFC[;Y=RGpB
2fulDGFF<Ycd^c8>
2sYWTIEI?[Z0go
2wDGGFDbgaAhBM
1yeEIJJ@cgcFd?b
0bADOI/qim;nEg
1aHJJKDe^_BXAd
2beEHJG?ad^Xi?Z
3yHFHT:[^fdg_P
2ckVVIMVF8BUh[q
4 onGKVS?Y]bJgIj
5toUKJEXbDEGiD_
4edRMHHXaX]^aAC
4groundXXTLWKe@BhM/
4sYVSJ^9B@V=[a
2dABCG.qkj?o7>
3 bunnyGNTUCYYa[_C>
2gYTWB?03,f7Ul
3gageFKSMF^^XF]BP
3sURQRVAe<ZdJ>
2lanceFKEHWhdeWm7Z
2n=BCX;sijDd4[
3 isHIIHD]^]IZ]S
4onGLRUBaf]HhD<
3kBGVY8gcX?p==
4ingRKWQFTC]V8e@
4sEUU[[fhIYd6=
3nedEIHIQaL[J[5a
3sAJJTAdh_Ck8:
2rQHWH>Wb@U@e;
3ackFMMSD]TYYg:F
3baraCMKV=fH_VX6<
3clays_RaAYD33>9te
8 wealthYM]F7bBDHAZ1
3elyWVWXCAHAJ@c6
2seUUTG_@DaJ;j8
4dVY[WI>a@V7eV
5 onHVIVYDGcEAW@
3icYUWW?LA@F<W^
5allyUKUTV;iCCiF5
3ketDQMWAb]cCj@W
2throomELVVIjcYCKd[
3teryDGFH8k@eU<J>
4leTVVZDZC[gA[k
2yYSTKS>CE^HG2
1cLSSU[S8IhWh6
2 iZUVRWB4BY5i.
1diEFEFTkaeCdHG
1eDBECHaEBDc>F
2 aEJNJXj6c][JD
4bleGJPRY_ceI_Wd
4nHJJIEZIaDX>_
3happyFQKUAdC[X<]a
3inSLTLSAS<WHD9
3moreRGFGcH]HHDX@
3onIKUI6^[f:<AK
3soEJGLFbZ_^eNe
3theTJSFh4gA[:AC
2arTIDDYZbaA_GB
3tPIWX?nTH[_V;
4ingCJIQ9gjhEk;W
4sIGGIGZgaIi::
3utifulUIIGW.cDG@EA
9lyGMJR>iXbUi6:
2cameFKRV[eZ^a]I_
4useDB@HBACYb^;?
7 iUKHIb/:>XFL8
9'mMVUZ[B<Ec;LE
9tHKSUA]EZX^Wa
8myTUHN]7>@Z9V7
8ofKGHFVJZJTBZi
8theIHLI@dac<^>F
byNUUZbABPHHSA
8weGJKKE]BbbUX^
9henFKINMXHSYXE_
8youQGGEH[8SU@[_
3kyBCCA3jk]DXJA
3omeV[[]D^8?h;;+
6 aVXXY?J;c^ZBY
6sFSXZ8VE]_bA]
5ingVVVQ>_DHXAGg
2dHGGHAgHMAfWj
2enKFYH:b[<BHj8
4 aJETF=f^dHKde
5inWSSNcAW<?F]6
2foreHKCXe[Y>I?6&
6 theMKNQ^A[DBb:8
2ganHJGGWXB][K9E
3inHUTXAdc[E]F@
5ningHPSXi^E]Vh:e
5sGVUWAXX]M^[:
2halfXPRUEA<HX>^G
4viorHMIRU]cYecDf
7urGRSWCaT]^D;^
3indMWVWBcCAcDiE
6 theJFJE7g]GUWbO
2ingEAKF4lFM>i2.
5 aICFCAp=WCe8Y
2liefWWUXb;]?OaD9
5veMMGVJ9dA:e;D
7 inLSIOFTdYAA>;
9tVLVKX6=A^W@=
7dDPMWFbSaWf<@
3ongsCGGI@i^e@i7G
4wVWPK>[HA[4Ua
2nSNZVKH>DX;^Q
3efitVTVT<9TH@SDb
7sRVMWc^ZR^HgA
2rlinCIFT@gfeUk8>
3nieCNJX?edcae7^
2stHGFFFbRF?;AP
4 friendKMYS]EA>]?^Q
5ofVRDDTGgDBgR5
5toYVXWU@C@b=bA
5wayUXVV<X=^e6a?
2tETU]<jLfKdCJ
3a]YVIa;7;a1n[
3terTIFG^c_SgCBg
6 thanHJLU=i]dce4<
3weenFTJ[Gbd<8^UF
2verage]WSGa7:6V>fd
2yondWWZT@?<4a0M9
1idenEJITH_c_Vf;]
2gHCSG5bkXMDF<
3gerGIHHM]pBBXI^
5stIUVX<He=:Vh5
2keJKZ[:a=V]?dG
2llGSKY>b[Z^l6c
4ionBFHT4_qecn/F
7 viewsDGEFD^c^Dc:Y
7sEQTZC^Kb]bDV
2nance[VTJd3C4U?f8
2o[YSJr7B5Z;bC
2rthWTRR[:EG[?]5
5dayDDGB4l6i=lGf
2tHFLE;fAaUX@A
3 ofJJHHGZEZWBFj
3chJERE2gUdAFT*
5esJIGIDIcFX_B9
4oinD[Wd@R^bhdC>
1lackDGBG?ElcKr.7
3meDIKUIce_Ed9@
4ingFSRWB^Z]Mc@H
3stFMQTJ]X]Ye9d
2essJFFBcZ_I<LVa
5edWU[SA=D?B>d?
3wFJPSGe;]G>^c
2indGJIVCa^aG[_I
2ockEIFWEcjTHiC>
5adeFRJSCaaZDc;W
5chainWVLV?EWQU>a8
5edIQKV^@IVJ_>@
5sHSRXDaZZTgJ?
3g_^ZY_46Gk7hI
4gingYWVTa=;>^?cY
3odEHIP<jW^Bi?h
3wsDIHKCe^]Lg7b
2ueIGKI?RN^fZWE
1oardX[YXAbBHX<[j
5ingFDLCDcLLHV^U
2diesEQNUS_EYXfBZ
3yCJIW5m^cXp2U
2ldHJJI=b]Z?gS2
2mbXQVKc4Y:SEM;
2oHHHHAecW;dCB
3k[WVKp,9:b=kg
4 0UWV]_V>Vh>dF
4ingFKKNHY[[Nf>V
4mark]VMKn3>8Z;fM
4sUKSRFK@CP4Vl
3ritoUJWJY448a9FQ
7sZSURB@?;VBSH
3stUJWI?^HCJEbE
2rderCJLYHcNfCg6J
6sFIKTWa[aY_<S
3edWUSGd@=:ZHc?
3ingHRIM[Jf^IcEF
3nIFIFHXdB9h8X
2ssYRZXe=CLeLV)
3tonFFEE?g>]@YB@
2tGGDIbk>]djf7
3hIGLFI;p_VCh9
4eredFLKMC^c]JdA@
3tomRJUPF^]S__Ed
2ughtEGFE@j8eAB^e
3tWTVKI;E=_?a^
2wlTT[Z?JXUf><7
2xHHSIZbUBGiBi
3esZWSUj/<JKB]S
2yHJMUcAe_Db97
3friendGPWV_]FY?c>G
3sBGGM>abcVr4@
1raDKMN?diaC^;A
3beckYRYIC=I=JIT^
3g^HYEb856R3w.
4ging^TXME5=<Z<[9
8rights_I]Ga+30e,q4
3inDRW^<]__Ki6D
3nd]XULo.B5D;a?
5sYWWSb9R=Y>b]
3zilFHQK?df_=i;]
2eadUHVF]S><^9gG
4kHHUN8=6bBcg;
5downXTMWi+X8GGWK
5ingAUWaUVufdr98
5sELOVCDkd@iDI
4thGTYYI^=[QYM_
3xitDMLVIdhZHk9C
2ianFJKM@gga>^_@
3dgeESMWGY]c_e<c
3lliantEFFFY^TeCVAZ
3ngSTHJb0iD:fD>
5ingZVTIVC?=I6iI
5sTWJMYc>=V;^X
3tainGWTXY^]cEg:@
4ishDHJU?ejaBk;5
2k=WE^<q^mKc1J
2oFHIG>AlM:a:+
3keVWVZXEJZSJd]
5nIJFI]AjAAjY>
3sCJIU@edcLh6I
3therIILKVcX[L[?c
7sFFJIY^@ZEcBI
3ughtDJVTBbjbAl5e
3wserLXU]=_@AI@IZ
2uhFFEEB_B^>eDH
1sKEFFX[X]HfCH
1tcYWQUX=<FY<ca
2sJKIO]Aj]Jd?B
2wNGIB^EVZC8@?
1ucketGHHV<_c_D?XH
2gHLKSa]gFJ^LF
2ild[b]bc29^g:cb
5 aLVLWF][c^m6>
6yourWVSVbB@EWB[>
5er[[TSl.8:S5db
7sYXIK]9<JY:l:
5ingYZ[SZ6ICX;m9
8 aKLUU<Y;K^6dL
4t[a_^VA6<R?i^
5 aUXXUBT;NUABj
6onWUTQZE=7b9f>
2llXWTUD:I?U@d<
4shitBEEG=hnc?j6]
2mmerDGGG>bgaFgA>
2nchUKHIZdH?AEB_
3dle[ZLKl7X4Qe[8
2rdenDMNVDbVa[c9Z
3nXSGKS-DA[?c^
4ingVULR^?^DEdE0
3ritoVIWJ=D/Bf4^<
7sUFQCPD>F^9<Z
2sGPVWD^eXX^:Z
3inessV[YY;Lec]=G6
8esLKJGG]e]abWD
3yGITHGa^JW[E_
2tDCHRHdhWJ[k5
3 aGJFUCa9YH?Cf
5lsoRUYWI>GHJ:[P
4don'tFJKJIbIWFH:d
4iSHLDcX^A>2iU
5'mSKVHi8UABafH
5fZTIHc2B:c=a4
5nIRJQ;bbXGj9K
5tTZYZ9LYDJDCX
4justYTTSa?G@Z;c8
4notIIHO>^cc?k<Y
4stillFGIFGRe_Ad8P
4thatGJHLE^b]Wa@D
6eUHQDaVH=<aFX
7reUXXYj<@<YAeZ
7yIIFE=Yb@IbFF
6isHRLR_CWDWLbm
4whatWSLL^TG=VBZ3
6enVSNKU_<[[=b@
4youTMILa<[]E?]F
7rEUTY[[]WHi=D
3lerFHGGX]aWC^?a
3tonsELMU;ebdGb:=
2yYSICdGEL]=BT
3backsFKVW;dYdKb78
3ingUQTIEb4<e6ln
1yLXX]ffd9TaeI
2 0WTJFi586GBGn
4%JMWP;R^HDd>7
3aRUYQaJ7?[@?H
3theDEKKD@[aD?=D
3ursulaYPVJ@h@[S9_k
0cDEPM5hUeCi>9
1'monCGGFEaja<f9B
1ad^UD~"5!a+ov
2bleFIJLGac]BaBB
2cheFMPTRbHXF_;A
2keKFUDEWMG=JUQ
2llGLWMak>[>c2o
4edGJK[_b@dNjl.
4ingHMRI>JaHFbS@
4sGFMH5a]YCh96
2meLDSDh8>>>FE.
4 fromFOLVBbgYFY:@
5toJLOUFX9^ZEJj
4raVUIRAYT;Y8gk
3pVXUWhFBAZc95
4aignSSTJa@;TZ6fY
2nLUDIX?e_]ec[
3 beJTSXgXp=cF?,
4doJILIT<WM]f[@
4followFHJLFfG]KD_b
4getYWMLT9Z2c?bX
4haveJIGG;lVdHWab
5elpVWUTg2?GX:L7
4iSUNL^daWD;Ff
4lookGRMSC_D^DaDe
4makeVUUTT>GA>a?C
4nowWVXU?d^@c@Tc
4onlyGGJGAgBdbe[c
4readEHJJFb>c@AP[
4seeGQSTEcebYbB>
5tillGVWYAa>ZadbC
4takeMJIFcWfD@FC<
4weDIEJcQaeDq8A
4youISIS]_@FQU:C
3'tAABGCfbi]hb?
5 beFKITF_[WLeAB
8lieveGGHGHXWZ=jDA
6evenGMQU>XY^YDCW
6waitSSVHFA@=[:S>
3adaHFPF?e]cC^>A
5ianHGJDW@e?:WJc
3celEJHL>fLcD[=b
6ledFJIKF_ZbE^;Y
6sFLJRBa_dCa<;
5rFSWX>e@a[j<6
3dyEGJH<]L^PaAC
3notDIJV?gEiE^7Y
3tIJDFBdUaLYZ]
2pFGFI;defDh9Y
3abilitiesWXSPJK9?[:gi
5leDKJU?fYbVg<T
3italOUUUe_@CXBag
2rQX[_YV;7_kb6
3dWXVWi>3HF1GY
4sXWJMj:>LJ<_^
3eUYXY];=C[@U4
4 aboutSUKTa?Xa^[A/
5ofTKJIdIEBUBZn
4erURURe:D>dcDa
4sFSWYBa[]Gf7b
3ingXQPRQCBCC?Z=
3olineYLXIHCIAJCbD
3riedHUXYTWdYPXD>
4yJFJF<gKMDgX>
3sESJY<_U?Dk7K
2seHWKYEhbZCiX.
4sKWJWCV_KGo3?
3hIMKWHfdaXnDD
2tJUFUe5[9@c6:
3chXVUSl3X4F_]d
3lumpurr[WQJd1Q:W:gA
2useDFJS;^k_A[FF
5 iYLVJD<JA@Ad;
5dDJJNA_JaYh:?
5sDLIUGf;dBY9G
1bFHMG?AYR?]UG
1cMIHHWaL_Z;_H
1elebrateZMQK^GEYVbWE
8ingILJT8^Tb=h<V
6ityYTQJWAEB_?aG
2nterRWVX<[Y?geF>
4ralHTVUZXfDFZ@Y
5eFIWS?cBdZMK_
5icYUTTd7<@c@f@
4uryGTXZD?RQXgB6
2oWW^N=:d_>@ja
2rtainIKQNSX?DIc<d
7lyDJJJE_@b]b?I
4ificationYVVI];c7=j;=
1hain[VYU^2a;_Yb3
5link^YKGj/U+T7j.
5sVTRLLYEXa<_8
4rmanWHYE@@TEYQa[
3llenge[]^Z_e7;^=kb
9sHQWYAY6^]G9D
8ingZ[YYYAD;_b>Z
3nceUJGGAVd=JX_H
6 toUMNLSefWW=fa
4geJWY]Ffg<aC=8
6 theWXNWHIe=_UES
6dHISV3]lcIo_1
6sRKNS:FRAB_C]
5ingXXVMbUcYWgM8
4nel]^SHa8/2b(_4
7sVWLQaH8Wf=Vc
3osYVSLe1_:R?fJ
3pterHQTHWWlJ?@Xi
3racterCEDHCmbi:i8g
9sEIGTZUY^;q1]
4geGHFH@T_IE]A<
6dAGEM]hce=l0^
6sDDFE9h<f9fAD
5ingGIMP=_aVGd@?
4ity[XVIb257Q>dV
4lesENPW@bHZUYB7
5ieBFEG9eof7p56
3seEIIT?_haFg7E
4ingXTVLXF>8YEV:
3tXQSHU?_RE?aA
4gptSWZ_>p9]g9dj
2eatKVV[TZjF_hCA
5edDMNV=gaf>l;d
3ckZaCX@I>C[Wu2
5 itWWTWbU?BXZa;
6myYXUTh37@d8_5
6outZbI]91C9f&s9
6theFFIQ9hhe?UYG
8isJRUY=XR]Z__6
5edHGIH9f>d<i4<
5ingDFGG6m^gGfE]
5sHSVZ<d<_ZEbc
3ersIIKLFYF?@<K5
4seHGLF<]R[?ZI8
2icagoEGJV:i^d=m2>
3efQIUJBbeEDb>B
3ldCIPX;kgjFv0R
5hoodFEEG6ieb>aY:
5renKH[VAUFW^9:k
4lIIFEe>GK?JXc
3naBHNV8]mgCs*@
4eseEGTU7gcf=k:V
3potleKKVJ?H8ZE9Z>
2ocolate[WJWe/5AgAcV
3iceWIFAf414?7dR
3lesterolDQLYEd8f<m2?
3oseJGHIBZ?dCZEF
5ingJKLSEXEUb2Uk
2ristmasPGUDWE:=D4_B
6opherEKLTHZdXVb9K
3omeY^JVi]BVV;cd
1ircleFSMXCeI[Wi9[
2tadelXULJg;C;U;bc
3iZI[FFa7VY,Zf
4esFUXX>HjZUk7:
4group@VVZ9wCiT@;c
9 brk=WE^=jfhWj@B
3yQIUUHA@YaRb<
2vilEMSXD[]XQ_?C
5iansFLJS]ZbZTcCZ
1laimYTEDcC^GHXA8
5sIUMWbDm@Hg6b
3rityEIIJ9e]dAf7W
3ssLFRHc]e@Bhb?
5esCIIFC]VYRh8D
5icWKSPDH=8>EA@
3udeUJEVBd[b<H<h
6 codeURHTDLiEEXIe
3wXXMMf8X:>UCC
4dbot[VQLg7C6W;d7
2eanVTXL]279bF_6
4rLYLZ>HB[AgJA
5lyWJIGc5e:F@c9
3verYWUY_=LD]Qd:
2iUYVTGcDEY8S]
3ck]YEIh.X<@Ei4
5 onWTLQY9dIVIC@
3entZ[Y[^1KED:cV
6s[ZXKj1-1^4dp
3mateIWY]CYdHHf?4
3nicalYWRJ[8a4IS^0
4tonFIQS<bbaXkT6
3pEHGL9d^bIl7C
4sYWWWf8C7aHa=
2oseGIMF>I]9Cb2Z
5 toUUKGL?C9[=eY
5dKRWSXYFIP9[h
5rHUYYY]YUdE?X
6 lookCJNTMe]]Fb<U
7toUUWU]FB;cX_B
5sJUUX?FgY^cA2
3udY][Wj?2H^2ab
2ubTIWGU^TZe;Zc
4sETTY@bHe]b<@
3eCGGFFe_aMl7b
1msXXUSg88:b9cf
1oXJJG]C>Ta:^8
2achYXYV_3a8^>_7
2deJSEZTb_7<B?f
4 andFIINJdW_ETGa
4dXUKRa6[:BTY>
4sXTIKg6d;AeE[
4xYJGDYB]79cH>
3ingFVSZ7[<d^FEB
2ffeeZTYB_5;>S2gW
2inZTGHe-=6aU^.
4sYVQS_9;A]<h9
2ldEEDGHfFaCVJ8
3laborateWTTHAF7C^8Zj
aionHJ[J:F1e=?Ao
4eagueFHKGEe9^KBSP
9sEGSKJg@_H/cP
5ctYKFHd<[?IZaW
7ionXXGJmSL;V<sf
asYWSSf5H;X?a7
5geYI_K8YMA^=e7
4insDGFGYg?dXa@]
3orYXWUV:?AZ;hN
5sYVVSd1;8Y9eR
2mYWUUg9B>e=f8
3binedGSLWZUaY?X>G
3eKKBD;CcI?A8h
4 backEIMJ>edaEhE9
5fromHLRV>bhb>b==
5toDKSPUUU_VI@i
4sFSSW;dU^J_;5
3ingMXVU[jbGhE^[
6 soonZWYJeI5<d5kf
7toHWJVKCj[]dD?
3mandJYTZGgkA_ZCE
7 lineFUVY>geY_cCG
4entHG@BAVga]n76
7sQFABY[r<5i4=
5rcialUWYU_8]<E>Xa
4issionYTTIc@:;Z@_A
5tmentVHVEae0[V6cd
a toXNVGdZA^]=LX
6tedIFLHTeC]@?:a
4onEPVYZM9A[g6j
4unicationsWSWIWAE<F7IV
7tiesXQWPbW<Hb@Yf
8y[_aY?::<_@l9
3paniesKIKK3pBBWD;f
6yGRWV5h_HT2MC
5redITUW=[_^Cd<[
4etitionTTXQ>]B;A^aX
4lainEKKP=f[aFk@@
8ingFFEEA^fbTV:f
5eteTT^TDjAFU?GE
8dTUYFH>DECaJ=
8lyRMXS8EJE@FW7
6xTVKVCJZA^DfN
5ianceZWQH<<T<V9ci
4onentsUUNTgFG=b=De
4rehensiveXUTTPZ?DXGU/
4uteGIHGWWVZ?f<>
7rJUTXBW=FPH:;
6ingRVZW?AaEIGBX
2nceptWKVSR@ZAUK_[
5rnHGHHGce^S]<B
7edEFHHEcm_Uc<^
7sDQNW=hf_Hh9E
3ference[V]E_:UA@Ak]
4idenceJXWWKH;@Y8U9
8tWTQN[:@=CFc9
5rmUJITBb^CZD^G
7ationGJJMIgE_VMAW
7edHHGI?i@^Z]I<
4lictFLKSBcDcY^ED
4usedEGILVeiXVe9h
3gratsGAHA8fib>e;/
7ulationsI=@;CgZe6EfI
5essEJSU?ab]R^2G
3nectWWFEmb@7AEe=
7 withVWJHbJ>@W6XH
7edIJHLIf^eDH9^
7ionGGHHA@TG:a3H
asSXS[_E?WXh7k
3sequences@QPYCg:edo6]
4iderGGHDGZcCFn<a
8edITJVaSbDVi8C
8ingGGGGcSAEH^aD
5stentlyXMKI=Cf>>XB2
4oleFKLS@b_WIR?Z
4piracyDUUZ=cfaKk5<
4tantETPX<]FaGo9J
5itutionEQPU@be^Vk;C
5ructionIIGGZChVAf==
aveHJIKG_V^d_8i
4ultantWUVQg<89X7gZ
5merTSYMXZ>AXAbT
6ptionYTVWH@E?]FaQ
3tactHJIEgBXGSUf=
7 usFKJKHK]SC[MG
4entVZ[VO/3CaWe=
5xtJVVU<dl<Dd?K
4inueGULVD^hYTn<2
8 toLUNTRLEIUhDf
8sHJXUCVKaCdHF
9 toGHXIDaIJFV[e
7ingWSRIX?MJG:a[
4ractLYPQ4X=]d_Bg
5olQU[X;aDTe?Sa
7sYVSV[8C<U:b?
6versialELQU@cb^FgA8
3venienceERRUDaYVT_=d
5rsationGKWK8]BD<G];
csFGPEAcldbk4B
6tVTJS]>T8K5bI
2okWVVWJ6]BDb_9
3lGLDWZfZ]abE9
2pXVUMdBEBRJ[Q
3iesDKISBhXfYcHZ
3sEOLVAbd]Gh>J
3yYWEGh0P3U8W1
4 ofXWFIg/DTK;W5
4rightDKLS=_h]Ee;=
2reUWLKLE^KID]8
3nJLQN;]7_jRBA
3porateWJUF@>ZLDKZK
3rectEIIQbabbJf9P
2smos[TVFi;86H4i]
3tCHKX0jMeZQ6F
4sHDDD<dWc=[04
4umeRLIHB7;CC;C:
2uldFFFT?Rih[F;4
5 beEJIU;gFdIc?T
6doWUTTH=F=USf9
6haveHMSW>b_aI^<V
7elpVMLPVD^FDAe6
6youSJIG[b[RSdDG
5n'tIGHJ?ep_=C?A
3ntMQPJgAILB8j:
5ingZU[U^4<7Y:c9
5lessFTLTR]Y^[h?^
5riesCEGSDYb[Dq2_
6yACCV5mliWh2d
5sXUWTl6C:H:h7
3pleGNTXEagf]j:d
6 ofJRVWBcAY]]]d
3rseZXVLi+4:b9f]
6s^UKFm5J7J@ja
4tBQM[U^ddZe1G
2ver]ZUTj5W8XAn]
5ageWTUQ@bMCXAY0
5edTVYTKYAA=Ahi
5ingXWHUi,b8^Y^Y
1rackCHGH=h]eAdAX
3ftXUMLg:;@W;W_
3pDIGPC_i_@k6Z
3shCWR^=hebXr3>
5esDQMVD_bcFi99
3zyURXQA=R=_DV=
2eateVYYVH6V@nD5s
6 aFWMZIehD]Y4-
6dXUXWb20;ZCE6
6sTKYV<eECC_Mj
5ingVJYX^@/D?=c7
8 aZNJNfB@U]Cb;
6onXVXLWbUK^<eg
6veLVXYQ[<P]^Zh
7ityIWWZ@]?_ae9c
5orLQSU?>c=Xi<:
7sZXLWj3@5X8hW
3ditVTUVcJ9]WCR;
3wHJSQ:W=[B7YC
2iesEKHKKbebKk;]
3meFRLVEP^^Re=Z
5sEJHMJ_idBa;I
4inalGMLQVFUFLBcK
3sisFRUWY_BYWXR4
3ticalEPUWBfEZXW<]
2ossJGTQ9h<^W?F]
5edKJKLEUgW?j>=
5ingELMTFgBbRc<E
3wdJIGFM^a_?dRE
2ucialFKTUEgL^Ye@i
3shFIUJDd=ZK<;i
2yBLJYBfdeDj;W
3ingDGHGF]eX?d;c
3pto[^U]f.Z7Z;d=
6recoveryYSSSbDZbS8aC
6scamZVJKf=A@H7i>
1ssGZW^CdXV^c9l
2v^URHc295Y5gV
32011FVLY]g@_bj>]
3forum[V^KK;>A[5j@
1ultureEUW^7ijd]n<6
2pYWKRj2@?Z<dB
2ratedWZWU[BDZ^GbT
3iousKFLDI^@WABV_
3rencyGURY>ZMFWiB=
6tIUYY5nBegVa3
7lyKHIEB^MG>EJ]
2stodyXPTLZ?RAaD^U
5m[^SYi36Ab2h6
6erDEDB3mUkX><j
8 serviceFFFC?YaDCX6X
8sHWVU^C7^^CBJ
2tHSXY:D?JZT[j
3eKGIGJHoVHdE2
4stWVKGh6;:V:bi
3sCLKU=ege[h<?
2zWLNIe:_>D]d<
1ycleGKQT6I[b]^JS
0dXRLFi*a?@X71
1aHGGEYVc]Ak9;
2dVIHIf^>>?iB4
2ily]XVHm10>d3cW
3ryZVWHI4C8XY[]
2mageIVWXW=Y=bdJ6
3mitEGFF=dleThB@
3nABCC:ise[d.>
2nceSQFLAShd=]Cb
4ingFNJUCaWaSc=L
3gerousCQKXBb_cEh:D
3ielSHGDbZ[U7aJh
2rkHHGHTYZe<>Ki
2shboardYYUU];ECI<bk
9s[YKR[;?;Z:bh
2taY^b_._>7i<o;
4baseWZ]_[;3>d9Z@
3eEGVI1lfaZ<cj
3ingHJLHFf?H@j?M
2ughterFGTI=C?VB^V^
2vidVLNLWLEAEY_2
2yIDXB=>HX^iD6
3 0YSYGX=A7B?lZ
4forVUJVX?CIfGDY
4inILYVX^EYY@Lh
4ofSKHD_E_C98IT
5nQWGXF6@_bi=b
3sXVYIj?7EZ1bx
4 ofRRIS[bUWZg>k
1eEGJJ>We]Bh@;
2adBGDTYfhZ=j6D
3lGGINA]>BWaEK
4 withFFHFC[H]@ZHd
4sDEEE=n__Yg@A
3r>GEY:mAl?s(i
3thCECK/rjh^m2A
2bateTSULZE_>@f8X
3tSVUV]>EV_eB0
2cadeWSISeDTADAMV
6sEMSVBYYV[Y6E
3entXRKHi?DXU?a;
3ideGFVP>b@=IK^8
6dGNVQ@g^cJD]:
7 toHOUL=d_[XV^?
4sionFRVTK]aVhg>G
8sISZX9c<V_?[K
2dicatedVTKSTXKF@EZ9
2epYYXUA>D5X8E=
4erWSIK_YDIX>bk
4lyFLSU?aZ[Cf6a
2fWRVIZC;?d9hh
3eatWRSR[;=AK:h:
4ndDKHMCbacEd<Q
6ingKUPWUFcUHj6@
5seMWGIAb@][]Wd
6iveEQMV>eBdYf;Y
3i[VVJb<HDa9o2
4nePVVVEDUQDl>>
5itelyGGHE^VYGBHVP
7ionDSRXBg;aYj7F
2layGJHID[bbHfC>
5edBIJLAhAe<r3_
3eteFGFEWbeW?aQS
6dDIIIHd^[D^?b
3ightedUUWP6D=WXaEo
4verQHUG@?d[^?ab
7edZXLFf7?2H=ho
7yXUWGdb<U[:Cm
2mDJHQBZd^Cc>;
3andHWFVi4>dTb^i
6ingGSSUCY;L_UJb
6sESSWCaZaGj<H
3o^]XRi0=1K:l:
4cracyDVU[I^N[Vh9B
7tFMKSD_W_Jc9[
8icDPMUL^c_@i8J
8sDNLYK]YcXi5E
4nstrationZVTSX>[BSAaN
2niedDVTZGZV[Je8S
2ploySEEA5e-e_=k5
6 aISJI9g<B@F^c
7tokenXWVUh<HNaW^8
6edYSYREY;Jb2kj
6mentXLWWCXgEFFWD
3ositXUUXZJDATCW_
7sZXMLZ7H=[?Z@
3ressionEJNV;cZaXc@C
2serveFGEIF_FeEZ9S
7dDGJGA_h_=^:C
7sGHGIAd_]9gC>
3ignJ[Z]BRIZdX?X
6edUXVW<E>IY=@Y
7rIVUW<d9^^FLg
8sSZHXbRe=fD1>
3kMLXMDX=KVH_3
4topGSRWChBbFFVD
3piteDIPV;f?YZ@E[
3troyBSTZ@gabTk5@
7edCIGTZd]aG]?G
2tailedWSXL9AQ=E@^9
6sIUSS=<>b_6iC
7 hereYKLMYC]A]LW;
5nedDRPVSZX[Sd8H
3ectLVTZ@_^^Zc@A
2vPUUW<<7Sc1]0
3astatingDJHKG]g]Jg;B
3elopLVXZ]^@YcY]^
7edRWWX?J3dG?d;
8rZ[XXF2B8S9e7
9sGY[^Hj>KeeV?
7ingTSYX:U7?B?_i
7mentY^aY?Y;]B1h2
3iceSTVUJI]AH<O_
6sJSOVJ_FP[;Ub
3sGVSZ;g[b^EFH
1ickGHGGHVWW=a9S
2dLFVLYU[=GC]6
3 iXUTJ[C7=S6iT
5tSWLLbi?=D?a:
4notFJFHEYfKI^Ig
4theVUTRm5=>?=L<
6isFOTS<ZaVQc=X
4youQKILHYYYG_T_
3n'tCCJH6mRaen3A
6 evenXPTMb9SC[<ZD
7haveIVVYCU<]aCFZ
7knowNLJTO[BC^:a^
4tDHJJPb[b>b@V
2eCLFX=aeT9s2C
3dBFEM>cgbUi2C
3sAIGW8hrf>q1?
2fferenceITUT@W@=@Bb]
asDLLS=eIdE9WS
8tVYRFYZ74Z<qj
4icultVWTXY9c;CSM8
2gital[^YTj:2?]3ag
2nnerKRXV=>c]EZ=6
2rectLJHJDdYRdMcn
6lyZMPKX0@:[9c[
6orFJTL5g^dGd5?
8yXXTVd<F=W<bb
2sableDLLTBdcaCh<Y
7dFSTXCSb_@h?C
4greeXKKLeBIDY<W_
4ppointedHKKKdaIFB[GM
3cordVXVSH>KBCZaI
5untTVQUgeFFaA@b
5verY]SZS:5H[5bt
8yJQYW=d?EFdFb
4uss[[TIf#A6J@^W
7ed[RWFACHA[>aY
8sYU]ZBA3Bc4c@
7ingVUVIJA;YW:hB
8onVVDGe6:YT=P=
asPPWJYXS[b@T[
3easeHTXV9dHcJf6@
3gustingEHGHF^a^Pd:H
3likeEFGF;gmc=n:=
3regardCMKUS[^[Me=W
4uptionITOX>cd[@iA;
3tanceFJMS?dH_Xa=A
4ractionELLU=e_ZGe<<
5ibutedWZYYV@^?LS]Z
9ionQWWY>i:cQU]?
2veSXQTXWbW@_aY
4rsityEITVGDTYXaXF
3isionEJKUG_b_Jf>:
1jXSSJYK?=a7d8
1mUSCDUAS[A/g_
2 andFKLLLfY^X>[V
3for]YRNk4:4Z3nh
3meUULKe@WXU5ae
3usCDEE4gkh>WC9
3withHLMMZK=[[DJW
3yourFJLK>ebcFUKb
2sIMKPD?Y[CfF8
1nsYVQW^=:AY<]W
1oSSWY;<>]>_FG
2 aGMHRZjacC]Y^
4nythingIRSYEFFWEg;A
3i][VXe88>[Be?
4tQLTK8E7J@Y^1
3myHKIS?[kZGB_A
3notHUTZ=<p@@C:5
3soGVUXY]=cUiZY
3thatGIHHHX_VFa<=
5eYSUJb6DSB:h;
5isTLWRKE7DPL[e
4oITLT[E]aFg;G
3weSJGEAbfP7fW?
4ithFHSI>efNBrAI
3youCBBG5TcV^ceV
2ckerIIVWDYASG<DS
3sYWVWg9F=W?E6
3torLJVVM[cbaH_A
6sEKMWAg_b[=<<
3umentVUUSZ:aDG@U<
8ationURVWUBcA>?A9
8sFUU[A_EDVc?Z
2esEEKSGg>g?Y?a
4 anyoneRJIFE[7^[9e^
5itVUUWWB9ED@a5
5notHKYS<c?XZDXh
5theJKJJDI_NDfG@
7isGKTTBkBdVDHH
4n't@CBX9ade=Y8h
7 meanGSSVSaVWVcF^
5tFKLQ>bd^Vk:A
2gISZY9H;HbXL9
2ingXSJKYBG5h8S@
5 aXXUTTTHBV9]?
6theHIILHgEc^9Ai
2llarHSRSFc;Rd?c;
6sEDCCBea[Sj9[
2n'tCDDS@deV_gX4
5 careGKLKI]_XJdW>
6forgetYTJI_JFA>9a7
6getFLJLC@_Z[_B=
6haveUKUDjC9GBP@9
6justWTSQE^@AY?c;
6knowIGDDCDYjc_ZE
6likeHQTX?ZhJCfCA
6missZYLNi6=:VAf@
6needQUWWS=LT[[Ci
6thinkEIKLCjme;[<h
6understandJSSXA][ZEc@_
6wantDGIHBhZeXH;i
3aldGLJXUaeZ^[=5
6 trumpIUSWKUaJZbA<
3eWIVG]I64=Z_8
4 withVTQJb@L8V=^]
3tFHGH[Dl[Uk=6
2orBHGW;kji@p/c
2peEHMU=cWc>]K?
2ubleXRWH_-f?BV]a
4tDJHL<dhaDk@a
2wnHMCMKFm]ZY^4
4 theGIHHD^E_JiB@
6oIPLL[M[W[B=W
4load[[GHv345A6fn
1ragEHGG@dAaCaB^
3maGSSZCUjbFn49
5ticallyFUTYE_E[]e8E
3wPTMZFDK^^cH^
4ingsYUUSh;8:[;iK
2eamSLQRaW1Y^4ZX
5sLJJJcS_DAbi@
3ssFSVX?dbd@b9T
3wXVXV?>7C_@X5
2inkSHKEC[cYbSB0
5sXLXGT<<;B7f4
3veIVTWDZC]^^ZE
5nWZRSh_Z=WZ]f
5rDEHJBjibWf5]
6sGJHK]WdWCb9X
5sEHJH>cS[I_9?
4ingJSMWYC>S[];g
2onesJUQVGa>UY:Tj
3pYTHFX+FZVjI-
4 yourYTRS^=??V>bZ
4box[XTTj;5;c4jj
4pedJUV[GjFGZXVa
5ingWYXXW68<^Ca?
4sKSWW<HZdeG>F
2ugUKXIDJB>F9][
3nkEJKK@ffcBc>_
1udeGSTUXT@^ZZE?
2eQJJGZa68=YVF
3 toIKGHSg6]?d;^
2mbDJNU<bjaBc8S
2neYUUMb<C<K?ah
2o[ZVLl0:7[:fb
2ringCEXZ5j^_iYC<
6 theGHRRDk^ZWM;:
2tchDPMUEbbbAj>@
1yingHQHHVB]CCGiU
2namicVVQTY@=QLAfE
0eDBCA:^PiAi:9
1.gJLVU8[9cV8_e
1achSSUUf]_IQhfj
4 otherFINWFf]GGdVa
2rlierIHHL;j6cT7=X
4yGFVJAbDB=4d6
3n^ZSPr)76[4i]
4edZHUF:<EC]8f<
4ingsUXPW_AiKaZ]^
3thCJLUD?kd;m;T
5seaGMIWIhBbWZEl
2sierVUHV@Y<;c>Ap
6 toHJUTI^8_DC>c
5stXWXWF16;ZU=-
4lyXXLSe2W>Y=cc
3tKLYV8[<f[hD^
4ernGTIU[ca_Jc7>
3yJVVZJi9c[d]e
4 toHLKTDe?cZ[<i
2tGGKG6b;_>mW5
3ingNIOG;lC_GaCa
1bayYUKIA;;<[9eU
1cc2013]W[R=*F4[8ii
2onomicLINS>hJb_@Q=
8sHKUUCcXKHj6F
6yIURY;gCg]<TB
3systemYVVEYFk@ZJ]Z
1dgeHUN[@^Fbb]Ca
2it]XSKf4V9U>ia
4ing[YXSKb9:b8ih
4orSXVVHE[[UHAL
2ucationGVZY=AQWGb7p
1ffectiveNTUVF_[PKj=C
9lyHSPTA_XcGe8>
6sWTQSeR?D_9dc
3iciencyVUTMZ>D@b^[g
3ortGLTT>Y@cXZ:e
6sZSVQB><;F;bW
1ggsETUY>^@aYhGD
2yptIHIGVY^ZCd@c
1ilishEKTTI^W[H^;a
2therBDEJ;hgc=j1B
1lectionHRXX@c[AajG8
8sGLKS[ZU]Ec:Z
5ricCMTX=h^dbeTZ
8ityDIJTJZZXWcH=
2iteYTWKE9F:M8e7
3zabethLEGD^X]F=a>9
2onJLHSXcbV[gF_
4 muskERJXHcbdYk@Z
2seEFJK<^GKAh6W
1mKHINIIUU?eX5
2acsDTSYBeQZFeIG
3ilXYTFeB7AE2gi
5 addressKRJGJF>XX;X[
5sKSMRCLMGWGW5
2inemB@?D8ovf7p/0
2otionalETM[K^cZAh8X
7sFHFIDdibdj@X
2ployeesLLJS=d6KY?];
6ment4youthXUYG>587^7U:
1ncryptedGOTY@Y_SJdB@
7ionFSSXE^^]Ve<a
2dFPQZ:V=@EEE5
3 ofXUYXbB5?X:^;
4toISPS<f=e]<Zb
4upHLKSFJdaGh>[
3edHKVQBZVEMd>=
3ingFHETM^qaHj<Y
3sX[YQq+7:c6=_
2ergyNMYJC@IHE^^A
2forcementHSTY@]X]J^?I
2gageVTRKBBdEBAXj
6mentWUNHQA[AH>dG
3ineVYWXX_ADe]c>
6erQNVNWDH[dCAc
8ingTIWReX_ZGIWH
8sSUSWJKZV=[=8
3lishGKY]J_AjWiIC
2joy]ZTGu4/)V0o4
5edTUVVIMiWZZdZ
5ingJILF8daEBb<7
2oughFEEFApDcC::W
6 forHFFHFafV=BPa
7toDJHKCl:dWJ5k
2sureHJLKV^?Y[9_n
2terXSFEaa?<<8^d
5priseIKUT<c:]c<Hh
5tainmentEGFG?gli@];8
3ireURXIF<PcVDX2
6lyDJKTCfVg]L8Q
4tledEMMRQ]YaHbCh
3repreneurialYSXKI==BB>i8
csXLGVUg9c@GY?
dhipXXWTT<<C^<Ve
4yUURPeF8AGHHl
2vironmentWTVT;S;DH6gD
bsHQWWEb<]T9S<
1picXVSS_7D>]BV>
3sodeZVEI_4k:?eFA
7 ofWRJLY8F[YaL[
7sXVLKg3G9S?d>
2steinSXS[a_?]ZM?r
7 filesHUUY_GWBX]>C
1qualIXUZM@_XHc;>
5ityMPYUG<J@]dF_
5lyFPMSF]abDa:D
5sGKKR?dib=g=>
4tionDNTWD_V^Vh?A
3ipmentRRSSGE;UcBd8
4tiesXSUR]B:?G;ZI
5yTWXXRDZHHaG5
1raINTS8AIL]aA<
3 ofZVZRBAX:[B[;
2rorDJKYFjXeFc>l
5sGRQWBaa^B_7D
1s6CUU[=hod_i>A
2capeJUVYEBWacb:6
2peciallyTPUI@<nWQGI=
2sential]ZVTj:85d0iB
2tYWGIc<b9AEBa
1tYVPHFV8@DFg[
2cIMGJC[8[E0Go
2hVYT[B>;Xi8e>
3ereumVY^[?ADhf/^Q
1uCQTXBecfYb8<
2ropeUUWIC:dJTDB<
6anEHVK9gX_Al8I
4visionDGFG>hddHi;F
1vCMRWCfIcNHFf
2aluateTUVUaV6c^9_@
2enDBCAclpDG_7;
4 ifRUTVGCD?S?^b
5knowVVUXO;]@^CFB
5moreEIHE=pgf>g9b
5thoughKUWWSYDGYKaa
4ingKHZP?ICDB8_/
4tYU]F:2;<a-_]
5sTJXICRD<_ae>
5uallyCKKU@bGfV^?X
3rJKBXe5=>KX;h
4 seenEOIV_TAc]RXY
4yXXGUcE<=H@Eo
5 dayMKKI<_[kba6I
6singleHFED[baTRh5=
6timeCEGK<j?iCh9E
6yearFLTU;iA_FVA[
5bodyFGKT;ZeCAaFI
5dayKVXYEB7dbLZ5
5oneSHGGbBIAYgk<
8 whoXR]S@^H<VCc0
5thingFGGJ7clCmdA:
a iVOMKFU<@U=cK
byouUUQLZ9GE]@dA
5whereHIIIA^G[GT:?
2ilXWJUc9a=VaE3
2mUNTT<a;]W[F=
2olvingGJSHW[9YUC>e
1xCILU@goaAn8=
2actYTVR_7c6IZh;
5lyGIJQU^nh=jUC
7 whatEHKKAc]dAddY
3mpleJIVV=[AZWC>c
7sKUV^HV^aDEDC
2celGMKUDWWR:aCb
5lenceIHMHYZ9aBXCa
8tNGEDM:bBB_K4
4ptHIHH?bf_BLV^
3hangeKRXS<fAdKbh9
3itedURVAEa8TA_m6
7 forEEDD>keh<_[A
8toLRVECg>ULae_
5ingYGLEa9G<BAX_
3lusiveQVKR9;CH=jJ=
3useCLLV9f_aBm8m
2ecuteFKTV>iXY[VQd
7dDQLWA_^gBg4>
6ionUSWK>]HCVSKL
7veVUVTDBXAbCU6
9 orderGKSTHbFUM[AH
3rciseMS]V9Z2KT<a^
2istGIFKEb^aBe=W
5sGSMSG>i^Ck99
3tDRVY<b[][a@=
2pandUVVSIc@]Z9_g
3ectPREEXJPH_c;=
6ationsPWUUFYBV^<Ya
6edHJISH@bZIi82
4nsiveIIKMBbAaQ_9=
4rienceVVSEZH7Ad3qk
asUVLL^DHLabL5
9ingGQMV?^_WFcD@
6mentXUSXa<A>W<cB
5t[TWUs3A7Y?k;
6iseQWSYI]VY_^@D
6sWTVUCd;IXZ>^
3lainEKPTCZYU?Z8[
7ingGIGIC^_^?f?c
7sMIJHUU@KN<d8
5nationMWXX6b>E[FBA
4oreX[IUYA3Di5ep
6ingVUWMf6E>LLmH
5sionCLJVBdCeZh6=
3ortGKRVAe>ca;bc
4sureXVKJc6;8IAbV
3ressGGFQAgd__a>a
7ionDJKS<hadBd;[
2tensionY]SXa^J?X7W6
3raYWEGg:Z=CX[i
5ordinaryXUKLZDHEG[W>
4emelyQHGFcQpFEIG4
1yeFHGLDcb^CfBd
3sHHECIX]RBk[D
0fGHNK7c:e@LA@
11VQZWZC[7HBWZ
1aceEPXZ;k<HK_5=
4bookFWWbbX^IRbE6
4sFTUW;cK]Bi>7
3ingKILHEP]H_<f?
3tIQPVSZdG@_E;
4 thatJPRUGXJHF@?;
4orsEQLX<gBcXFCe
6yVTVK[<9D_9if
4sCFKR=jHe=X;g
2ilKW]Z=U8FdD>7
4edJVWYZa9DS=c9
4ingIPUU>d>[bEBE
4sFIHIDaV]ee9D
4ureUQRX@B@X__g2
3rYXRMZ9>;YA]W
4ness@HSX7qgm<n:8
3thSGGHIEaRc>E@
2keJNIUaY^^@e=@
2llIKKPKEDTBm;:
4ingHRJW@ahbZjBA
4sCKNV2aHlUb6A
3seCIIQBdeaHg:D
2miliesEGGHFe[c;U9c
5yVHJL<E_?IDA8
3ousUSKTc5Z8cL>.
2nDEDEAde^[mBF
3sUVIW_ZB^W>c5
3tasticDDHB9k_fbc8H
6ySSLLfHA>d;>S
2rSXYZ?84I^.[4
3goGFEEGXdHBfWT
3mersWUXK^8F>HBAF
2scinatingDMPV@baZfDec
3tXYGTe<jEOiY?
4erKULZCfI=Zm6:
5stZ]UWg32@R2n]
2tHJRP=egc?e:L
3herLKVV=d>W]BcF
2ultDHJIAfW]FdEB
2vIHFIZ]Bd;n>m
3eGHIICTaJBF^U
3orWUULH4O8^<V8
5iteEGBH?gaD=i2I
4uriteFCED<hnbGa@V
1bWVTXE>@AU>V;
2iHUSYKF]I?XB:
1daYK[GD?@=R9fI
1earHPLXCBaFDe42
4sFKHJ?Zh[?hJB
3tureLXTXIBYWXc2e
7dWPUMb@EAD=V>
7sUZT[X2D2TcY2
2b^WPEg9U3G?f2
3 0YVJGY=X?KWZ;
3ruaryYXXJh<VB]6C9
2deralHTXZ;]ZAFh6G
2eSRPS>DUbJ9g5
3dGIEJHD>K9j;^
4backV][VYj;J_6om
8 onZYWVZ:4=IE_^
3lEEIHFIaa^GbB
4 freeHLGHCac[JdaE
5likeXIVKKae:CdWC
4ingGLZV9fTC^>E;
7sBEBG<kdg9q?_
4sHLYZUco>]mA=
5 likeGKQU:bncEj8=
3sTQIG8jWhdW@<
4 toJIHGbiFacEXb
3tDJGRDcEdDV=_
2llowVLQH<=AKTBg9
3tHUXX5cL^Dag7
2maleEGHIBng_:p4J
3inismEUTYYb[]Pg;a
7tHMJUI]>KZY7]
2stivalFFFIDiIeAg8E
2wNILJa^DX_aS>
3erEKMK?eecMfHf
1iGJJK[Z[]GJG]
2ctionHVKaYH:XF[;X
2delity]WSKi6::^5hg
2eldGSTVL_achGF[
5sFSSXBa_bUbCD
2ghtVYWX6E[Ab=l6
5ingEKGVBad]gb>]
3ureKNJR@IU=N@c@
6 outJKLGCh>]HZ>g
2leUVSWd@VAR;CB
4sFVQ]@nA^dHGi
3lIRSUA^G[_=^J
4edPKJK[ThB?GC=
3mGHJI:ag^Hg:?
4sFJPQIaH[Zd:e
2nalXWVGdF?<SBal
5lyLG]F<_>Y@=m4
4nceZUXSK9U:Kdf9
6ialYZYWVC59^=^?
3dWYEVh;29@G;H
4 aKMULV:;=XY^h
5outMTMV=l[e4]<i
5theSIDFDEdFA==M
4ingTKMUG^IXCaIG
4sFVP]BhcIEhU(
3eGDDBEfmh>f57
3gersGIIKDa]^Gi:b
3ishUR[M@@BWaED8
6ed^Z_Ub4E=Y3l]
3naCFEF@edd8h;V
2reEEDGDBbd<p?V
4base[WMK^4Z7JJa7
4dHQSTZK]WCf<Z
4foxGXTZV^G^_FX?
4sDNKY?_hbTm6<
3mETSW>^CcDc5G
3stXTWGZ:FDYDc6
5 timeRJIS[?CFC>R5
2shingYUPKd><AV<bb
2tSMWX7_CKB?E;
3sHQRMDdDacUYQ
2veWXXLb9aDBDcm
2xCGGN2eag=i>E
3edIQTPB]@B?RdK
4sZVJJh6<8EB^@
3ingWSUKE<Y>EHS6
1lagHJUS?gB_?hXT
4shipYTVJd7T5_?__
3shVMGJg<XDDg>7
3wFUUZAeMYZd>=
2ight@BGD>uWc<i6T
6sCEFGBfffAg8F
3pEMJTKh[bFe:M
2oorHHGJ<bA_VAKK
3ridaCHHMDacdKg:I
3wWQLEa>Y<EJ[7
3ydZRVE?H?;@9FV
2yJSIJgAbC@bDg
3ingEGIG@ldTCi@L
1ocusYXXKl-[WbC]7
5 onIUHJaZ_HBg9n
5edTT[I@:_7?d[5
7 onUJZIWAA;F=dS
2lksJXVZ?GF_[_BX
3lowaaGJl%10^/md
6 me[ZLTn:R7X=N.
7theFEGCDBicIj95
7upCGJJCmWhCV;U
6edUUVPQ?bCF]R:
7rsZXUGKc=>g6[C
6ingGKJWAcaS?Y:b
6sXYVSh=:=[8fk
2odVI]J2b8LYAeg
4sKLXVEX2SDV_^
3tWQTS[CdHAGM<
4ballEJQUEh=d?YH<
2rWYYTch;CFA@m
3 $0DGEFEcbfiV9a
40DHUL2bIgQo1b
4aSJIDd=bS<7id
5iCSX[>j8eiS=p
5llJGGJG_XVUd?:
5nUJDDf<ILII:^
6yUVHKh=3C^>[m
4everyGTQWV>ZC^^<B
5xampleDJHKA^WeE_5B
4free][JLg.C2]>c>
4gazaHURWIGGGAf6D
4herTIEE<eM^TUb@
5imFSJWBadaBd>?
4itJUYSY@HCCIHh
6sFIRJFb@ZDTGZ
4makingFEEDXg6e:XVI
5eIDLF4Y;f76eG
5oreWQFI7HF^C8f[
5yKMRV5<JaE9X>
4new[XTNj799_5lm
5owGQSS9]fV_^>=
4oneWTKDfH4<Z4lr
5urSGTK;HE^[<g3
4realGUUTI^GYB:ZK
6coveryZUPT[@Z?M>i9
4sharingGIHIGXb^Cf?Z
5omeFDBDDhl_5dG@
4thatBFGEFbaeBf@K
6eTMUMk<8[>:c_
7irITUQ]DXIFK^V
7mKNRVAG?X_Z?I
6isHGIIFVZIC?Z[
6oseISUXBJm_]ZD=
4underservedULVIEX=UCF^[
5sVUKSJ@Eba>Ld
4yearsHJHL@DI^a<[=
5ouTQUOb0[>^YW9
7rDHYJ6kJgAA5F
3ceAIMW:ijgUm4b
5dEILJ;_h[<f8<
5sDRKXSXC^Ze<A
4ingEIHHT[XYFaH9
3ecastYVXU=6;Ea@]F
4ignITQUZD>DZY:C
4verFEFFhYWD9[TU
3getWMJG]@d=HF;V
6 toXTKJ_:=>Z<]^
4otEGISDcm^=dBe
6tenGLLV>fEbTY7b
3mLJSV;?A[[E6<
4atYXPUA7B>dB99
4erFMJVdTGBY_=c
4sJQMWDbZYJm@U
4ulaUFEFJT@VG;EW
7 isJGGGMf=aVDY^
3tune^SVJ[7A7LA[<
3umYWYF^6a6B;da
3wardEIVEXflCBZ0<
7 toLJMCa[[K@ZTW
2undLJSV_iQWImT:
5 aVTWX=W7HE7TF
5ationTS[FHG/EE/if
asXMWLMC><I>ac
5erKXYY9bbc[=DA
7s]W[IX344c:m7
3rTXXYDh8=fAb_
2xDECB@Zld4jA8
1rHIIHS_ZW:VDG
2ameXIVI]@]<CC]d
5workV[YWZ?;:i<bI
3nkHNHMZCcGBl5X
3udCMNW;hcdZd<Y
2eakingDHGL]ZkY9_=L
3ea^EKkFF4T0bq
4 mintRYTW_HeKa5l<
5toFFDD5H^__e_i
4domHGHF@Zma@g:;
4lancers[XTRk5><[9gm
3nchHUKWSV]YIc?Q
3shKGKT=jbdD^@V
2idayZVWCoV==a.mm
3endBGHLBb^FImV6
6lySKPHG@IB]?Y1
6sILSP@CIVZcF_
2omRSUGUVX=SSEo
4 0EJNS;mndQl7c
5aDRLX?b[acZ4X
5gazaSTPJ]HZ<;ab0
5homeJLIGFLLIEXBB
5myITXXBXCHR@b:
5ourDGVJJcDWDcD_
5theGJQL=ei[;qCd
7isIHGEEXgYGe;<
5yourEUPX<l[hWf>W
3ntHQIYTbZYZJAI
5 ofHIJLF]MZAd<=
5ierLSPVaS:Tc=D_
2ustratingFIHIWaFa@^Da
9onILHH[C[YPaB?
1tHJHJAFWbB^_8
1uck@@C>2kpb7o70
4edFIJQ:c^_VaCe
4inDIIGG[lZCe;L
6gDBGCCeo][^8:
2llTXVL?GdCEEqY
4 nameFGGEOX^Z>JEK
5ofMHRJW^]CHhJJ
4yJSSV=YaA??dZ
2nUKVE?BbWaGZ=
3ctionOXTZ=peXdYTW
8alCUXZCcadYgAY
8sDMXZ:dXcCk8;
3dUXVM_8AH[<8?
4amentalsYTPSHU_VEcCa
4s[WSJg5TSC@cV
3nyFBG@=VmF=K8k
2rtherGGJHAl[[>;a<
2tureIUTXB<B^f[YD
6 ofWYTYe1c@H=f0
0gEFFHBcVY>fL_
1ainVPGGb@4<ZHDi
4sWVVJY5>>aDd1
2meKUDNaCS;^QZ@
4 isULTGJ>J?P;dK
4sMUYZ:AcJJN;f
3ingXWKII5I@EVYg
2ngnamBFFI7iik9n<B
2pHTJJG_B_Xa<X
3sJSJV@cdT@h?7
2rbageENMU@]b]Gd?E
3denWUYHg9:6A=dh
2sWXQYUWlJCcF7
2teFTJIQ^^YEaIE
3herSVTUTVTKa9_j
2veNIUH@ZMT]5dE
4 meTSXSCh@JRBa<
2yEKKWGcY]?i<T
2zaAEDV:pfX9c;<
4 borderGJHPT_aUP[B?
5isGLLLJYVZHZAT
5protestsEMKVEcdaZiAP
5stripTUVSIBYA[8cj
1earGIGI>edc?f4?
2mZTHGn4c4=EE7
3iniRTHUbY3_:DSM
2nYZKWS;bKDHM<
3derDKWWIHJWLf9Z
3eralFTJS_IDG[kGj
6teXYRWg8CCdZee
8dWVNW[>APG@Z<
7ingKSLR=k3de@Hm
8onIVT^AW<J]GW]
7orUZRYOF=B]FFG
3iusCSMZ8cecWk:8
3ocideCMLW?egbIj=<
3reFGDFIdca?eYS
3uineXJTI]=X<WI_@
7lyGJTJ4jcIDVbi
2oYWTUcAACX=^[
2rmanBJJUSbecAl4B
6yFJIX:deaGq18
2tWRCCg64;>EBY
3 0WWHHh;AW@]Y=
4aJIGK@HDiXZ;3
5nHHIN>eBaEU?k
4backYYSKf6??=>ZZ
5etterWLTJB<bUUHT7
4inVULKi8U=<LFJ
5tSLJE]5bFFcV8
4meCIJL9mgd:lB_
5yVVIUi:I;^:Wp
4outXQVMH?FD[IX>
4startedUUJJBHK=ScYb
4theGKFDFm]R>RV]
7mVJHFG?bEZd^J
6isLMKHbXh;=?X]
5oHEPDYdDS5dA6
4yourLLKR:A]J?fW*
3sJUPYDWh@Tncc
4 aHLQVB_[^^eC.
3tingFDJFEb9MEfch
7 aEGGIIe^d_g?o
1hostSTKWTWBA^D85
1ifIJHI^eUS=JC4
3history<B;J1tjlAng=
a isITSYAX?XHY@?
bthreadTSMSCEAEBBe;
3t[ZTMr,74b3kk
4sVSHKG@7C>B^T
2rlEFDD_doE:b>9
4friendFHHFF_c]Da=A
4sDIJQ8kifHo7^
2tCSUZ@LZbYl;B
3hubEXU^;kJoeFbc
2veVFGDL=b<_S_^
4 aHNRUAagMQ_C6
5itVIHMSY_?^WL?
5meTRGJB^SYe=?b
5upEKLPAfXXBh=C
5youKOTUAGCYMW8n
4away][IEs,64K4i=
4nIGFGEDaZ?I=?
4sEHVTGq[]:g5a
3ingRRNT<AgU;f]>
1ladCCEC7Ihb@_]]
4 toHIJH?YD[MQYZ
5youEIHKDhSdA=Ih
2obalWZbQ5gWR[8H>
6 healthJRVI>]Tc[C_?
6ly]ZYXf3D1_=a[
4eXSUKF>A;D>c9
1mWIIE^<9^c>i8
1oHEDDhHF_GFNC
2 backFJPSA_jCY_<<
3checkGSTY7ief?i@D
3onEJLLAbZZ@[=J
3toHHFG:odjTYED
2alYY]Va7>?f9a;
4sYVXUUC8>C<_3
2dDADAFJpR:m>.
3 blessUHGFjBhA?TI<
3damnEGEFBffe^bXX
2esJVTYWjob[=G2
2ingEEJF<CkH>@hA
5 onCEIFBg^h<Tfa
6toIFHG;_dGB3?A
2ldXLDGfW8F[?_a
4 infantLFEFJ^D[GbVT
6sXNKKa@B@YG@A
4enIHKL?e[bLb?d
4manHMHWKWfYBf@F
2nCFEDAgdcJa=f
3eTIFGo/kEQ6^g
3naC@F>?ijZPhS:
5 beMGICFKbF_FEL
2odEBCA5jcEMhb4
4 atLVTZaCMUS^EC
5forGGFFAba]Ab@[
5luckGGHKU^fYEaFX
5morningGFHC>ZeW?E]9
4byeFEDB>ahc?bU;
4nessDIHJZ^DR?YC^
3gleI[W][BDBf?B0
2pDTTZC[a^Tj8J
2rgeousEHIG=_eY<^^9
2tGAVA>[^<]<h=
3 aWIVGCVC?EZcd
4itVTIIj=h<>RW@
4myWX]XG<69a>a=
4theGFJF;gCdbd?5
6isJLHKYXX]c9e[
5oXNUIPJ^=_WH<
3taGEIGGZpD;e5;
4enJJLGa[;YIDDj
2vDKKS=eLaYa;S
3ernanceWSYQb6H7^<cI
6mentBEGWAEDZ<j9i
asAKJX@kffRl6_
6orFIHJ@WJ]Ef;I
3tEIIIN[U^Ja7a
1pusFJTU:egeAIC=
1rab^]PLx&7.c4c1
3de]ZZUf7X?b8e<
4uate]TVI_4A=C?i3
3mmarEKQUAcfbCf<=
5ysDMKVGc[bQb=_
3ndmaWHGH=@PAEB^;
3phXZWU]ZC@J=hD
5icsEWW[<g]abf;^
3tefulTNZFEZ8Yd4af
2eatCBEF3gsZWF8;
5 dayKGGDTFaBFEa<
6toYRVK?>X6[>cC
5erGTXX?XD_Web@
6stKJKS[AUWg>>6
5marchofreturnWTRL]@VDG=eK
5nessXXXZ[5D<_STf
5returnmarchMTLWabDII@_^
5sGSSV=c^XJk>9
3enIFTF@MfG@TW8
3wFUQ]Si>VWZ=;
2idGTUZ9eEbYd9:
2ok[UTHm1Y7[@^h
3undTNGGZBFTX7Wd
4pFGLS8j^eJB;f
3w[[[Vl9=3YB[;
4ingWY[ZZ:7>d?_V
4nEHJR:gcaD_37
4thTZY[9W6Vc0d2
1uaranteeZYUHf+56]4im
2essJJPKcY>]8C5l
2idanceJQTS?_[d@_dc
4e[ZS[M@]GdDV9
3ltyGJGQB_a^Vj;b
3nAAAE>e>c=;;C
4 hasFGFGSG]X^f:H
5isHGGF]W]Z=YH?
5wasDKKR?]VXZQ?[
2nCFEH<cfcEdDg
2yDHEJ>am_Ap6>
3 whoSJLIMF^Vae<b
3s[YWReE=7g[^4
4 shouldHJJJKMdOCf=E
1ymKSYL6b;XXHJ:
0hTSTRFJ:YJ7aX
1.aWDDDT]JRE=@d
3 0UDDDZF6BTQC^
1abitETVY9f;__c=X
5sLSZX>aBYUa9t
2ckYYT^p55;Y8_6
4edLXV[PASW_GH@
5rIXT[<Y;Sb_fJ
6 newsSYUYTH@Vb@hU
4ingWWUZY<;B]@Y[
4sDSRY=dlbIj78
2dJCYJ:QaCV<aZ
3 aFGHH;g_TZZJb
5nGHHHAdT^C<FG
4theXHZI:M55I4el
5oGHUU<[=bZ9o_
2haDFGD8gje9h9K
4haFGHEE^e^AhAG
2irSIUJGEBAdEK6
2lfUVYFg5CEc?I^
4 ofHKVV<gDabWTb
4wayDPSU<][_Fc;I
3lWTNUR=Z>[:bP
4oweenXTYSc88C]8V>
2masAGES8idk:u7>
2ndFEEG5j_f<g5[
4 ofIGHGDaC[EUD]
4edKUXXKR8F^GJ<
4leFMGM@ebdahAb
6sTTRTDACIdBe=
5ingWVSQe?:E_>gq
4sDLKVHj_iMl9C
3gingQJGD^WU]E=ap
2ppenDGEKZigfZo6?
6edEP[U=C@WX]HG
8 toGGGH<[]^Cd<]
6ingHKFF[EhD?i>j
6sCKGU>nfe_f8g
7 whenHSSWH][XF^@I
4inessIMKU7iTbaB=d
4yB<E;2pFB9i??
5 birthdayFECEZaZa:iLZ
6forHMLLKac_V[V[
6toQLYR;L>CW<aD
6withXLIKABG?KE_=
2rdRMVXdK4FXe>5
4 toMJGJ7dP?WfBK
4erHJIRDJZHGc>B
3medDQNUWgD[^i:[
3ryEFFEBclY?cAS
5 potterJJJIGZWCERDA
2sDBEHEm;:>t?=
3 aLLIMH6jADgF9
4beenUSXN?09Eb5Dd
4diedFLIUVEUZJb9V
4neverGLPX:[FcVm;D
4theUHHFE>bUF]CM
5oGIKTZ[CBYVPU
3htagIGEE^]@_B]FH
3kellDJRW?eb^Gk?<
3n'tFIHKDiDhDg8I
3sle[XIFn0R,A7n@
2tXVVMW5H:JdV7
3eBGDQBYehbl5>
4rFUQYHXc_Ee<J
3ingEKKS?c_aK_<_
2veDDLF;dbWRhBW
4 0VTUVHDADbU><
5aFHHCFLo^ba]E
6nUVSUI_ZBCSYH
7yVRJIGB;V^=TH
5beenUULLD<7QG9?]
5hadGHHGFYbZ>]>c
5itGIKJVW__Bb=^
5justHTTXYY[UEd;^
5myRRXT<AB?C7]:
5noEFXH9jpa?o2k
7tHKGKY>A_BG[?
5oneYWPSh2<>F@XE
5someYJJFYFCA@?_E
5theIGJH@cBWaY9B
6oGNIX<aB?Al]9
5youTSWUd8?TD9a9
4n'tKGIHXA;ZB:m8
3ingGCFBS7a=I8M;
6 aPKWI>[EE[@I>
2yTEGE?>DA9X?;
1eDAHD8li?L=4D
2 hasGGCJF^@d=X=n
3isVPIGh8Y>>YYU
3saidXNWKe8A:I:dA
3wasJLUKBYjUBa>?
2'llFSTXCdN_Wa=;
2adGKJL<JB>Ia7e
4 ofXUWHLB7DX:A]
4erEPPUBaW]C]KZ
4sEJJIAd^^SUCW
3lthUQ^X4Y8Xb@g>
6 issuesZWVMDI?@K<g[
6care]]]V[:=5Y8YH
6ierXTYI[<^A@?_d
6yYL[Q5L2aHHSZ
3rOFDAkQq9ABh@
4 fromQUNJb[BY[:do
5thatIHHFBUb^TXCT
7isCGFH<ddc^b6D
5youVQRSDc^F]AdZ
4dFEGG>fhc=hDe
4ingJIEIZ=eAS_=d
4tCEKT?c[dJg:_
5brokenDLKTI_gWIXFb
5sDKUYAdp_ShAd
3tDKLV?k_dA]Bb
3vyHMVX>HeZaWFD
2ldFMVYHh>]A[JD
3lFIDJ<JjeHh/D
4oEBD>a^gIF?FA
3pW]SKg<;Gb2c;
4 meYVLSh6E@deHU
5usSIHEYLh<C7aD
5youVURXK?AAe>[Y
4edJQXYBeKQZg8i
6 meVTWVVH?@]GZ[
4ing[YSHp/88X;fE
4sJRWU7heBY9@E
2rDB@D99^FTl9C
3eTGHI@e47;AnB
4 aYMJS=a[=U>FW
6ndJINTA^EZdaHZ
6reQKZ[GdIYJ7g<
5forIKMIBKG^D_>X
5howIKTV;h@e>Bcb
5theVPKUaD9<Z;d=
6oFFCDHDkb=_@_
3oNJEJVEaIBZb@
4esBIIMBfhaHi4^
2sDJKL@ga_Bf:d
2yJC><_AhZ5GC.
3 guysZZWXX7FEa>c:
4thereFLMMWYTYBFGZ
1iLBC=X>f:=UQL
2 thereHKKKH[Z^RYU>
2ghLVWY]DlBWAcL
4 schoolERUXDdebE^cG
4erKSUYHWlYGlAA
5stZLVRV<DAHQH<
4lightYVZR<6?;K5hK
9sXWRL@7FDADW9
5yIJTV=fl_Gh;A
2lariousELJU@^d_Tj6V
3lEHGNDedcY_@B
2mDDHI[i@>@?=:
3 toEHHGS^_[Id@E
3selfHUQYFf_ZRe7G
2reWUTRS4C<YE_6
4dZZXVe>99]>^k
3ingY]WRj45:W8jn
2sQKGT[G=BIYeD
3toryEXJ[^t9fe87a
7 ofUJIDEG:FT>S?
2tSQUW9=iVZfB0
3sHVTYVSbK[h=D
3tingGGGGEbcaGc?E
1mmCGGGP]e[>b@[
1nKCEA[^a?<=Kc
1oDIHJEbecHc9[
2eDIIQAiH^B[Xf
3sDIIKCbcaAh<Y
2gwartsEGFEW[^X@_@a
2ldIGUIDcLKdDN=
4ersYWTSG;5IX9hJ
4ingKJEHC@VeI=ce
3idayBEFECf;b;a2Z
3lywoodIPLUKZa^Yj;Y
3yHJMFcESD=[C@
2meHLRTCbTCC9ih
4madeZXWTa6A;X>_J
2nestSLMJIA:C^>[;
3gGKVU?i^bJgC@
3orJKHIEd0X[Z_9
5edUK]K;B:AC6eh
4uredFGSGBf7bDaEd
2okYRUMT6>=L6_8
2peHCADWd?A:=E^
4 thatHJKJ@UaX@_<:
5youRRTJdBZLb@^J
4fullyIRRSAWgSN_U1
4sGJJJZ^XZXaFS
3ingDFFG[_b[DWB;
2rribleFGGF?^[^I@Xd
3seHHTT?^i[>aG9
2spitalIKWIAF8YD?H_
3tRQJTFF5ZI:Z[
4ed[WXU_/<9b6dD
2tDDEFAr7lFdCa
2urZSUCk8N9Z?c@
4sISKKebae<Y:=
3seGKQO=e]_gHGA
4ingERLY<dfcVhE;
4tonEGGFB[fb>c@D
2wJXHYchFgXTA0
3 aboutGGFGAQhXJaJe
4canHUMS^=?]SC@E
4didGHHH=bPZXb=f
5oNSKJ]eYb[HUd
6esGIHIFHZG>b:<
4iRXZ_JRFdc1gZ
5sIIIGDYWXDaAe
5tTPVFSVbTAG]N
4longRTJHEV8]]6fd
4manyIUTYBcDSXU]l
5uch]XLHjA?1b8jY
4theHQWZ8q<iG]Lb
7yXUWHg9b?LAb:
6isDEHE6hhg<_:l
5oU^W]_Z6Z?]d-
4weZ]TWa<V=KNL0
5ouldYYWXd;>S]@_<
4youMHFT[fAV@]]f
3everFFFEXf;aG9?a
1pFJHHIbfW@ZBI
1tXNNIZ<<?U9cV
2ml5FWSZ:l]ff_;e
2tp?IH]6oilet8T
4sCIIUFkXhab:Y
1ubWVWLd9W8V>YW
2gEGEG>cebDb7]
3eGWKWYiabTk/C
2hEFDECikfBa9g
2luFRRXDdXa]_9Q
2manDIS_2[jf]f39
5ityCKIY<hccFh;Y
5sDLS[=j>idj^X
3ble[SWGg/U9_1l.
6braggRfAX+!1r(~@
3ilityFKJU@c[^NZAe
2ndredsTMWTI>i=@cT6
8 ofUMWTAEd?@bU9
3tUUMTB:R=BBa+
2rtBFRU5o[d;k44
4ingDKKS>bc[Sm@A
4sCGHI<ipgKj6F
2sbandHGFF=n2WL=fX
1ypeGLKHFT>T_?GD
0iB?ID;:XFIjcB
1 actuallyYLQHVAY?E@ZA
3greeGIHHW^dUAa<_
3lsoURKHHFkYQ^Y?
4waysVKVE]bc?TFf1
3mRIWG[b?XYZ_9
3skedEPRZ@lT^LGK_
2beIIGGDZfeAeFC
4lieveSJHK@]g]=T?@
3oughtDFEF]jIb>gX^
3uiltZ[VWe:?9bDcb
2canIISJXC]iEci8
5'tBEED>fYeIKWS
3ouldXRXHPKU<^1a6
7n'tXUQUGYZBV7^8
2didZX[U_M;>Z;iK
5n'tMUYZC>9<d5Ha
3oWTVJcFG2UAV5
4n'tFFHIJ:jaY9Dd
5tSLNLe<hZ@^]A
2feelHFKJA7^SR<h=
3oundSIKV^EIM>@^2
2getGJHJacAWD?<]
3oLJHGYEb^]Y?>
4tVVXS]:Z9_BiI
3uessDGEI=Gc]:j3I
2hadUUYW]93E]:bG
4teDHHMLccbSh8W
4veXV[QWG=@[2Wj
6n'tIJJJZ>bKAPV6
3earFIIJ@Zcd@c=]
6dWJKJIHZHH=d:
3opeNMEKZN_EBF^0
2justHETDE:hB=^b1
2knowKJFTi1cE?iF;
2learnedTTQZZD?VXH[A
3ikeLJSHF@jdBiU1
4terallyHHGGI^Y^J^Je
3ookEHVJBgBcaG[b
4stWVYXYU8@c;cS
4veIGJF[;mCdh_6
6dHJILCiTMZZ;]
2made]]]Uk844Y,p;
4ke^ZTTb3@8^>A4
4yXQXI[@F@U7f5
3eanFGEFBVfaRm9e
3ightGHIH9iI_=_;Y
4ssFHJH?F^JE?T<
2needFGFBBXbTTVeC
6edUSVSEa>V_<Re
4verSIJHCG7:b7b.
2orderedIIGJFa;[AB^G
2readMDCGJ^aY?[A_
5llyVUWIa2IJX;a1
4memberDLIVIfh]Lm;[
2saidTJSQ@PEGA;e6
4wKKML=eE_^_a[
4yUKUJGWf>9Ff5
3eeBGEV@k^gDc8Z
3houldKSTGEJa^d?f5
3pent[UVXY>=JB?I>
3tartedZTTKC<;>[=eJ
4illEKXS7_fe[g?S
2thinkIIDGbIkI^e?C
4oughtLQTVD]iF;Y@:
3oldWSUSDB<=[Ee:
2understandHVVZHTWUYc@J
3seKWMXb>[EGh5]
5dLJSIFb?WVIfc
2wannaHTTW>]CGMcJ@
5tDDHH:mnZBdBU
6ed[UWLg>[7]Ag@
4sXITK]:=:FApI
3entUGHEXA=HZ=bZ
3illZTTCj8A;F<p0
4shCGJI@WfHAb9Y
3onderEHFHH]eYMf=d
4uldPJZQVL];Z?_R
7n'tIUYV>LDC_>cA
3roteWKLNIdFKJebg
1'dHG@B_Wk_C]=E
3 beXKJF[9B?cZaB
4likeHHFFEa9bX>_e
5oveZUSUg9Y9EAZ9
2llPTGCm^FD@cZq
4 beHVYU7eGaF]gY
5justGHHGE^U]>d8D
2mTETB;0kVI@p6
3 a[ZXYcD3Ie3h-
4excitedWTMIT:[FKZK5
4gettingVRTSSA;BY<gF
5ladGHMH4LUF]c]=
5oingXQFFK6QX?=e:
6nnaKIKIVTCBBb?E
4happyTQVRCTc_XS_B
4justEGHG@_iAdodJ
4notQMXH9=cFAaq;
4onJKHG[TdDCH@K
4reallyXYVS^1X;^]P4
4soRSJS;fHWh:TE
6rryFROVPaIN^_>Y
5ureEJKKYa^K<HDX
4tryingZTUMe=;7_Aa@
2veIGSUA?c:H2[]
4 alwaysGJHH]]]XJCDf
5beenMMWW@:H6_IW;
5everHMGLIaTZ[[<b
5gotXJHLFH=@U8d>
5hadUSWUeY=CZIaa
5justGTQLbSSTBaZb
5neverHJJJHXiUEXB;
5seenKPHXCXcYK@;D
1anFFHCE[e]?_F@
1bmFKKV>g?cXP]^
1ce@IHXDnfjXo4E
2ymi[UUSY7=SDT^_
1dUT[WBZ:0[]jA
2eFSWW6ebb[E>Z
3aTZSYA8l;HjLA
4sTY]ZC59Caa[1
3ntifyGLMK>d^[Sh>[
6tyMTWTCIf[HUS=
2iotUWUWe7@>^IY5
2kBBB?Accd=eHc
1fRSDPacBYa]:6
2 aBKSWHdB_C[<h
3heDNKS<ed^^b6l
3iUQFJj3g?_fYa
4tHIYUC8Z9J_gC
3notYTJIWFZ=IRaA
3soGIIHH_[[EYG_
3thatGIGEWYbX@cBE
5eDGHJUiG]<i2f
6reFMSR@jhc]d5U
6yJOLRDY@_]WYS
5isIIII<dICEEVf
3uZXWUj?=JX>f<
3weJWV]9f9]ad7E
3youWTVW:?QA]:n5
6'reZVELf@W8_AG=
7veYVJHD>^;M@b:
6rYXUW]I1Zf6af
1gZXYKc@87C<ed
2norantCIHR@fgeBj5[
5eDKJTFcaeUe3f
6dEVU[C^Y_Md=I
1llSFIEaaTI>V>C
3egalBKLY=c[kFn4A
1mJHWDT7eWV?<<
2 aWUUUBK?IX=Y=
2ageLWUXJc?abB7V
5sNVY[^KBHO<]l
4inationXWTVi5E9U>hh
6eWGFDk7<9=__G
2maWPVJJ7FTXCh2
3ediateWVRUK<IEJKN<
9lyWWKJg=S=Eb]G
3igrantCMKWM^TdFd>b
9sCIJRHbUbBd8[
7tionAOP[IedgUm:>
b orderERSWI_a_Xg;D
2oEPLXAc_d^^>b
2pactRYULWWH=a_^,
6 ofQVJXP_9[]HX4
3lementedYSXUc<=:]9M_
3ortWVLIj;7?Y6am
6antGWY_B@8[^ce8
9 toERSWF_RYEf>U
9lyZSPR^8Q=A>d=
4ssibleIRGTXYU@?b5?
3ressiveTRMWHb;UcDBH
4oveUXXVd:S<Ye]8
7dXTVWj::;b=b_
6ingLKVJAZ:VY]Xb
1nSQ[X@B9<@fIf
2 0VYHX34_aLRV1
3aIPXUIDZYZH2[
4llJIKMIa:X?=E[
4nSFJF<:c@WeI5
5dVRUKTW=BE=]m
5yHKRMAZH]Eb:9
3dmEJJIFcYZDE^D
3europeYPYHF9Q7CDC<
3frontFIJLDd[]Cb=6
3gazaFJJQGkU_Xek<
3indiaEFREBeZa?U@n
4tSIKHCSJYG<gU
3justYRPHfAJ<^HfB
3lifeHSUW9dE_Zd@>
4ondonIISQ@ked_CI:
5veGNTTHXcIT]CZ
3mindHRLKaL6EV>Fh
4ySKIUk?S?TiZJ
3onFRLRA[df][E4
5eKTTLGDc^9dH@
4rderFJJKD_CT?[Wb
4therHQJQbBBKWX>[
4urQJJLc9XJAV7c
3peaceFFFF@_a]@e@G
5rsonFKRRSgee@_2g
3realGMUWQaYZ]Z>M
3thatFFFI7cic9l3;
5eIDHBVG5]^H@T
6irJKGJCIh]H]Y9
5isTPLW68<e?R?E
4imeZLUIEAa;X>_<
4oUTGG_4f?=L@b
5uchHMLJBaXaF9bX
3usIRWX>Y^[[_U^
3withXSSI[@S=Y>^P
3yourEHWY<lZ^af3G
2boxXUJFc:A4]6Mf
2cidentDHHSGSc]Dg=c
3ludeHHJI<bd[8VEe
7dWTTIZ[KBV?VF
7sGRIQTCHbJY?Q
6ingTWROaiG]HT6H
3omeTWUYW@hHVl>2
4nvenienceFLKJ@[][@[>D
3reaseJIYIBa?HB7iM
7inglyEQTVEf;aZ_>L
5dibleIGJJ@agbC6X>
9yDHIK<gkc>c<_
2deedFIJIDW_UF_CU
4pendentGRRX@f9Z_b?]
4xTLYV>[B]YB^H
3iaEGSI@]kbBh3a
5nEFSE<eb]?lBH
4vidualsDUVVB_9aZ>>Z
3ustryU[VWj9AJSba4
3y500YQTF>V<>D=HX
2equalityBTT[>eh_Io4A
2fantJFEGCjENE[Ed
6 formulaIFEG@ZcTH^>D
3oHCST3lZbZ<m^
4rmationKWHW;Ac>HJdV
3rastructureUXVSa@ccaVdC
2itiativeVJ^F?V4>A0nf
asTTZM?JA;]8[=
2juredAQJZ>cCf[l/G
5iesEUTY[[ZZZe9K
2nocentKVYXUHWS]PLA
4vationYKYCWZ5D;7gf
2saneUULUY?e=c_F:
3ide[YSMgIc3U:k#
4ghtRUISX9e>=h89
7sYXZU>_D][WiF
3pirationISJHHZFXYjV>
6eWVYUaL9=e8bM
7dYVWIZE2DS8Xe
8 byZVWPX=9=aAEA
6ingYMJHG@DFAF[D
3tagramVVVVE>ZEHLA6
5llHWQYZWKGFH<g
5ntZYRHm4?8U:Wj
7lyWYTZW<]<XFYG
4eadGHRS4HYeD67V
7 ofSIKJ8jVd?e:X
4ituteYH]FEE;;R<]a
8ionZWUW[7><]AcA
balTTWKKJ[YTAc8
bsGUTV>e>f^C@Y
4ructionsEKYUA]ZWBe7Z
2tegrateZVUSc4<;UB^5
9d[WXJb;>CR>bW
8ionGRUR9ZAa^D[Z
4lligenceUZU[aC@GcP?3
atFKKSbaYZcc<c
4ntHSSWCa[^Dd:a
4ractJVXZ<bZbSh=;
8ionYJSRe:c<HKI7
9veXZMV_?^?Z=fe
5estEMSI9i]_UW;i
8edXKHFg9XD>2d<
a in[UMFb>8@G5g;
8ingFIGS5dLU>K=8
5face]YVRh888^7if
5nationalKGSH;X]dCa7a
6etQKCHiW>5<VKG
5pretationCKMW8hbhUl5T
5ventionGJUL:f[e>;d<
6iewYZYYTHBA_2^.
9sYRLGXB[Dc?Y?
3oSXNU^>A8Y=Y<
4 aVXXV^IDWUmao
5itFIWTTcc]@[CW
5theQUZZ:D2>cP>B
7isNKKIWZ>XT?X>
5yourEMRWXZa]KE<_
3roducesCSMU8i^fTj<@
8ing__XHs"62b.v9
2ventedFWV[>aL]Ui8H
4stWUWS9a<?^6fk
6ed[RVJD;C<^<GA
6ing_YYYF3<8j6m/
6ment[Y_U=287a7jG
asZUYSb9>=UBHT
6orU]KPR8IWdPR,
8sVSVSc_6KZ6qH
3iteYVSTe8Z>XSb9
6dZXSSl3Y>[EZ5
6sUYIJJ?EH@W^M
1osGSMSDeC^AEeo
3 0EHHI?ccaCbAF
2tYTRI]C<CG8fc
1pUVUVW>=E^FbS
2honeEUKYD^]faX:S
2oZUMKf7E>I6bg
1ranCHIU>hdm:fAE
3qEMQVR[EZWb<Z
1sDDBQD_a<CkF9
2 0IKIS?Dd[EZG5
3aGHGP4echZXa/
4boutUXNVgA[F_b]@
4ctuallyEILUCbXbBf;H
4llERWT?dDbb_^d
5readyESPXT[[b^a<T
5soDMQWTb[a_e9i
5waysGKTT=_b][g=_
4mazingGGLT=gca<e9?
4nLWJWb1AAZh<8
3backGTIUZB_d@n7@
4etterEDEC;bfd>f8B
4rokenHHGGW_jDDcVF
3comingVXVTkDC9U?a]
3deadGKKRR[@VF[af
4oingWWPTd5H;G?_@
3forXUURa5_=?U];
4romGIGL^aJ_FF_f
3goingXUUGa:WVH3b8
5odMSRQ?e<Rd:al
3happeningFHJIH^c]Df<]
4ereZVUKF1[:V>iD
4owIQSJ9@9DdXAI
3importantESSWZXBYXb>Y
4nJUJUg<h;Fk7=
4tGEEDH?^Y@GG@
3justKQRLf@GYXX7^
3likeEKLVBYGVZcAW
5terallyXTTTE=_<HDa?
3makingFIJK=e^cHf9Z
4oreFSUW>b]f<c>c
4yTVUW_XF>DTa3
3noUQJTTbH@Z?CJ
5tHHIX:Uibasd-
5wWZZY^Z49d5U2
3on[WVIl,T5G9ca
5eMSJSd:fY;X=F
4utXWXVG52>d0g>
3reallyUSRI^8>=ScS@
3safeVFEFa_GA[B@^
4oETOY3VfXVX7Z
4tillVTIMi8<;KGab
3thatIGKFVWa?>lFB
5eGWV]_ZdXV]H7
6reEFDCXcY^I^;f
5isCHIJ:ojjGj?_
4oMU]W=e=?b6bG
3veryLVWY]Q=[L<XB
3whatFTUXA]<_Pb9h
5yTVXY_@T8FKWd
3yourVUSVcD8EZ@ga
2isFRQXH]YaKX9?
2lamDLJWBedc[b@]
5icFLLOK[]YLc>J
4ndLRLGFdS>Kg;S
3eXSXI@:A:R<_V
2n'tDFHR>aXc4X78
5 aCIHL?eZfaf5]
6justJSLL_b@YZ<Dj
3tCIIS<edbGn7B
2pESRVCGfYSa;9
2raelBECXcDdcC]1:
6 hasGIHIWWUYCVGY
6i@JG[Lhdiam<G
7 forcesHRRVZEASVYUZ
7sBIIKFei^Aj7Z
2sueCCJD:l=B?5?i
5sLGVHBjg?AfF5
1tSIFHS>?<AcZ9
2 aCFIT=Q[kKH?a
4llKIHK9locLd<9
5soXQWW]<8=U=h<
5waysGHHH>_f^B^>J
4mazingMUXU>CfDQ_C9
4n]VVJj1[9[Gf5
5dJQJI>h^_^FYG
4sWUJWd@DCJDiZ
4tFIVLVaNZQb;^
3beJSTR>k]L:]B=
5causeHKKJTKZ[@bC^
5enMHWI^9W:K_WE
3canGRSWUZ<Y];?U
4omesYRTNd<Y6R>F<
3didn'tFJPK>hFbEKWg
4oesSSXTGG@EbA[]
7n'tHKLJFUbaFI[G
3easierWJQHJ<K;U:bG
6yWUSHZ@BBV8^b
3forLPJT<a?aJZ?@
4romRHFEBXNYGWF<
3hardJGIK=j:bSVGa
5sHJLMa^WUTZdW
3inHQHQUYcf;b=C
4sLWVYk9BW?beZ
3justIHRSBh[Y=ACb
3likeZYWZg1:5]^Y4
4ooksWRUSa<C9Y=XI
3makesHRPVDaa^hGDb
5yVVWVa8EGP<aB
4eansWUSVSW^[[]JB
4ightTSUK@@<A_;aE
3notFFESAf:bCA8a
5wINTX@_SaWSCD
3onWXTSE7Z:]WaD
4utVYSYX6:BZ<eQ
3possibleHIHKIe>gE@?L
3reallyIKRO@]=LgYFC
3seemsDGGF?cDaCh5^
4houldSLLId=e?>cC:
4oTHUHAYA^E_=B
4tillTTVU[7?TXGfc
3takesZYSKn481e=ae
4heCKUW7eXdWK4W
4imeFNGI>d_cU[?7
4oGIHE?gm_Yx5g
5oWXYX]=;=X:X4
3upYHFEe9GBL6^9
3veryWVSXd?EC^:_Y
3wasWJIFT8aGF^KD
6n'tJWIVE<^^Di?:
4henGKJSY[<HYZ[d
4illDBCC?od_Mn5Z
5thNRLTI>b]@d;X
4orksSRUMBW?ECdU=
5uldODDBW?m[PB6;
2'llVRFHYAaZA^X>
5 beXUHFf8H=YCi5
2emRJHFV?a]]Pg=
4sRVLJ^T;HI7ff
2sHKWTBn>BZG7G
3 aFKLSEgW_aWHj
4ownFLRYSbIdYU68
3elfMJKRA=8J]gA_
2unesZWLJk/08>4jw
1veISUWEZXZd<E[
0jLKSJ^_F[Ja4W
1ackFEFF;jhg7f8e
4sonKFHC_CgS<hF5
2ilEPPUCab]Ii>F
2keEJJKVScXDh>F
2mesDQGX^YleZe5W
3ieGIHHGZa]DWJ^
2neHEEDB^VcDZC@
3uarySMTHAi?YA9_/
2panFRVX@_]WBk95
5eseHULXFbJcDnB^
2vaDKTW=cXdWd>[
4scriptC]Yb6ocjliFj
2yCDCCGked>e;[
1ealousFKJQV]aYEg;f
2ffreyFTSXG]a_Wi:B
7 epsteinFSSXSTV[We=U
2nniferXUKQaFH<WHX;
2susBDEF@epgRl:D
2wsDJIQEaa_Fh6J
1imBFFGCfebAi:P
3myDJIWHaabUo<^
1kFLLK@]dV@c=E
1oGHUHAcW^D_Eb
2bLEVCb<BT^8a]
3sUXYWd:<7]F?>
2eEIILCeZfVh6A
2hnNEFF_bBJKHZ0
2in[^CGs33=H?i2
4 theYYLHk53>DBM?
5usUXFEgAF?;^G7
4edXJXIaLUB]]T/
4sZTVHF7A0C9dB
2keBECG7nbk<o5Y
2urnalistsCJHKZQbXXg>W
5eyYZ^S^eA=^:lj
2yHLVJAZdQJ@<C
1pGLJQL[]YQZAT
2morganERPW<bccZ_:?
1queryFTRXCba_TdD@
1sFLLUD_YR_XAC
2onCQLZ;fcfW^<Y
1udgeFUSYZYe]Wg6U
5sHVTXEY]WPm7H
2iceXTUR[::?W@^1
2lyGGHJIeJF8<D[
2mpGTSX<gCX^FcZ
2neVSYJBL<E[=i:
3gleGFFCAf>W<b?c
2stC@MC=Bb@Z_B4
4 0ZVSTe3<;d9eE
5aJIRWK=k[biA5
6nULKGaAXKB[]d
6sCHHL@iEgB_:H
5beURTKb79?a5fA
7causeMTIJBSYIBc9@
5can'tHHFIR^a]Fa=E
5didZTXU[2C<^8j9
6on'tEGHGYmjdIg;l
5finishedKUZV?G?YL>Wd
6orUMLFeEj9^aD8
5gotHHGHWdhe[adh
5hadVHTGBDJZb;S8
7veKHGHG^]bBB;d
6owIJIM[J<K[>G_
5inDMQYB^XbXg?7
5likeKVGUD]^aT]>F
5madeRGGHCA@]];Z@
5needWWYSc;=9U=f7
6otLJLIbVG>H@iE
7wVVTV^EBFZ<d-
5oneYMVIa1>8H8j9
5putSVRTjJV][h[A
5realizedFHIGJ]fWBc?]
5saidGLJRYUE[U^>d
7wEQHWGbd[@m7C
7yingEJIQJbc]Bf?]
6oWXVV]=A<WID3
6tartedYVRQl/H5T@bI
5theQWUXV?<K];DK
6oIISJ:__ehc=F
6ryingIIGHaS[LI^?c
5wannaEHFHCe__RRGF
8tEGDGUZheVh>_
9edDGFJ@hcdCd6^
7tchedHJIK;dha??h_
4iceCKKV?ggcQk;]
5nGFECDXaa?hAB
0kEJFSVaE]HVeA
1armaCEDC=gj_9l9B
2tyA@>>7jea7pAF
4 perryDDEGElfi@r4Z
1eepCEDI?ide^dSE
4 itMKNK]TJXfIID
5upTUQH[?XGb@cn
5youJPWVB]XDa9eN
4ingJJYQCdfHVg:a
4sEITW<ochU_@D
2ptPHUGGBFFXMb;
2rnelDJKT>aa_Bf9<
2vinISKU?iTbT]A9
2yXXZKD>G7[.s8
3noteZUUS^<ECHFU[
3sDITT9fBhai:E
1ickEGIR6kjbRF>3
4sYMWIDDVGY>cT
2dKKKVYgB8JZEA
3dingEKLLGbfTBZ[]
3sFDVK3g^UHcB<
2llAEBF:]jb?r1g
4edGUHZdDdSWn3a
6 byDKJTH__^Xg9F
5rFPJYKcY]Gh7A
4ingFHGTQamcHm8I
4sHSSV?ZeJVmC@
2mCFFG>jjd>n4X
2ndGJKHAZdaF;:J
4 ofGQFHIEa]FJ=k
4aGLQN^HWZ?W8f
4lyCHGH=hbf>U?>
4nessFPRXXDgGA]6A
3gTNBH]A]Jg=bc
2tYVWTUF?CH?gB
3chenWVXUa8XFXBi8
1neesEIJKEdg_Ec6S
3wHKRV^TZB]cAc
2owJGCIb<9<DZ[A
4 aboutRWVXc6h]_e^/
5howIEPC;?h<]:c]
5ifFGIJBkEcDF;i
6tFITK@ciIFdAE
5moreYVJRd>JFM?b6
5thatPKISXKZYHiC;
7eCHGTFn^g=c_s
5whatVLJFD0bVS:aC
7enTTVTZ=>>]=c<
7yYVLLe>?9EB[F
5youUHIJB?TEGA[D
4ingRXTZGCXCddXS
4ledgeNNHXX]BcM=^_
4nIVUY^[_SZX@U
4sGGFG]GiBBfC>
1ongLIZSJafEQgE<
2reaDIINBbjbFg3G
5nDHHT@aibLj99
1rakenYULRaD>CT>^W
1ubernetesFIVT@bB_SCJg
2dosFDDCCf_]S?@Y
0lJFIDFZ_B;e>:
12sXUNJc:C?_9dK
1aIGJE=VcVGdF?
2bourDHTU<jHf]FXf
3sKPYSKf?E^@ci
2ckDRVY=ea_Xb:G
4 ofFTUVAX?SW]C=
2dyHMIU<^E[_eG>
2idFGGFTbZ[=h8^
2ndWTJJb9MHY_T>
4ingUUVUD@:B_=R_
4scapeJTXSEa7^aD3j
3guageAHPYChAiTa1W
8sCKSW<lSeYh=h
2ptopYTMKH<VDDB]W
2rgeVYTUB9GTgLBU
5stJWXZ:egBYBh9
2stXZXYkD5AH4@X
4 0JEFD]e:^:LBg
5nightNMYJ9jAH]Il;
5timeGRUT7[X[^Q9B
5weekTUJU@?DVAIDJ
5yearGGGJKT7WGb?A
2teFHKHCbfXC_<;
4lyIFHF:cEe[:]<
4rFKWYF5fgDe:J
4stYYIKJAGAb:c8
2ughAEEI<mah:g3h
5ingKGGGGcfFGg^=
3nchZ[XT^7@?M9pf
6ed^YYKk.2+f/sA
7s[]aXb269[AcD
6ingVYTZZ1^@b7gb
6padXVLJh4=A^:c7
2wCINYVdahEg5^
3sBQJY@c[fPb3D
2yDJLLF^VZ@d:A
3erJSXU=baHXZWJ
1eA@@DCgBdCfAa
2 guinAAAFChCb<aJ?
2adUZVZMiV4b<m7
4 toXTXXK?B>UXZV
4erJXUXJB_FVZFh
6boardYUXR]?@8U<bc
6sWTYL>cZ>IZg?
7hipUJLDPYJ^@N?K
4ingVVWJc?7=D>Z@
4sWVZTZCIEFYXD
3gueWKVVKL6CcBcV
3kZ[VN_?>GZ>ee
4edDLLV>fab@h<G
3rnY_W^k=HWh?RJ
5 aboutYYFXg2H<FY:B
6fromFGLQ?bcbUj@b
6howYZIKl7>=W;R9
6moreIPZI;n?ghJdl
6toJQSWBe[]ae8a
5edTHJM>;I]bHgC
5ingWZYYEV@>QYnD
3stBCDG4tee^u+B
3veIOFS>EaXTg5Y
5sEPLUCX__Gg<=
4ingEGUI;i^^9IV5
2eHJLSEZf]Mg:L
2ftYYQSe@3;]Cjs
4 handKGHF?bBbGHB]
4istDSQXA__]Vk8E
2gDSTYD_L[Fa7Y
3acyYWURU:7EU@d6
4lITWXKKcGXSRH
3endJHIL2][Yb[??
3itVLVGCCH8^;H3
3oZVSNb9AC^EW_
3uinGHFFIbg_GZY@
2ssIJVWSZ_VafI9
4 thanUHSEb?B9]=j8
4onETUZ:aZ_Tg9A
6sVTRY=<cLDdZ1
2tTQGTV4e8_BWA
3 goVQTIh>ADUHFf
4meDDKD3Y@S@;Tg
4theEJKUCeXfXf=c
4usLIIHEbBFCHbD
4youXSUWF;B<V>c3
3sVWTV_?K<H=a8
3terJSZXH4FKLbJ5
6sFWZ]9a;bYk96
4ingEKVV;^AYK^9<
2velXZTVbBf<E@C/
5sKTXNL>A@EYJ:
4rageLTQSDgSa_HBm
2wisHIMW=d]Xa>KZ
1iberalFLLSXXUWJa<^
3raryYVYNU:56g9dj
2censeFJRTBdi[Be<^
2doXUTJcA@BZ>h_
2eFDDDJQbd?j6;
3sEHGICc__Uc@a
2feDKT^8^=>Rc55
4 andFIGRDe[^^a;d
5isFKQY9e@eZf@H
4cycleZVSIl2SAGCZ4
4styleDMRW@i;b_b?b
4timeZZJQi+<5b=bn
2ghtXYUWa?=YZZ^4
5weightWYRTZ=@<V?ed
2keUGABf7cZHeiA
4 0FDGB9jmZ:fU?
5aHENED^Hf=jgr
6nHGGE@^Y_?aCY
5iWTYVJ4d>FGg?
6'mWUVVbDKEKBe<
6tRUGS^7?>mIh.
5meHKKMAa^^>dFY
6yGJRJ:ibS<acA
5thatDIHM:gd^EcB]
7eEEFE>uT>?HTZ
7isTSTXaYB5>8]L
6oTMJGL;aZCDbZ
5youHHGHXSBI[]]k
4dRISG_We@>QLa
4lyCGHU@o8iAX9f
6 toGSRUU_:YEaDA
4sHFED<U<B9jYC
2lSJXFX:<A_5Z=
2mitLWVYESB:Y@GV
5edXNFEi87>[5Cf
5sWVJTb?TBFA^P
2nPL[S=a7[c>_g
3eHLJSMkefdLej
4sPTUX8a[Y?_=>
3k]Z?ApT;E_<qL
4 belowXWTWf><7_4go
5in][OQl9;4Z9b?
4edHHLVBZL[V[b@
6inXZX[e6;3b[kK
4sUXHTY;V@]7E<
3uxEIHLDZ[ILZ3Z
2onGIGGRVeTFh>S
2quidityXLOHV?AJLBa7
2stXWGKhFbWC3[f
4 ofUXVTXegI]BDj
4enX]CPqY8GgIj2
6 toXXDIn0XHCeX=
6ingJJFM?Vg^D>Uo
9 toGKHTJapb;]Bf
2terallyFENH8[cS<q:G
9 justKIEF@Ld@BgF_
6tureGTTYFYE^F]@@
3tleIBICAihgf[EJ
6 bitFHFHY_da_gAe
2veX]HKd43CWcg5
4 inEKLSIeeb@g<n
5nowX[TU]<V=U^]E
5onVUJLRc?[JKb>
4sEFEI]JJbhm/W
3ingINWK:dB=Ih=B
1lmJJVH[dACM<8:
3sYVLTbegF?]B<
1maoEBD?8fmW:kG4
4oFGGE?[c^Cc>=
1oadUSMTgA6;R?_[
2calHTVYIm<X^:LZ
5lyDKPV>gAfM?CX
4tionSKNITb@^J8Rh
3kLTJVYX]G_g>a
4downXTWIG=@>_9i?
4edGKJT9f=fV=CH
2gHTTX[bdMIf:H
3icFTPWF]XZEdBH
3oYXYY_84:U;^?
3sWYUUL37Bc;[C
2lA?C<8npe?lY.
2ndonKSJR7?^dB;X>
3gEJLR<jj[GS1^
4 timeERHW=bh^Ac3F
4erVULW^;WJF8gm
5stERRV@aGXFc=C
2okJJFII0f=h[68
4 atVWGU9A>A]W5B
5forwardCHQIFgcdH^7e
5intoDERG=j=fJDWl
5likeFHUQDaV^fg:U
4edTTZWBe9FbXA_
4ingLGDA:<XT><b?
7 atXRWVG[B@XCI9
8forKMHDc8hTH?_:
bwardWSKE[:<C>Dg_
8toHIDGHe_d?_9[
4sFHKP@dGCUf1:
5 likeSRSS@H^>Id=:
3pDQJYGa;e]_;A
2pezXLZHG:]HUBg@
2rdJIHJEfUcbCW[
2seEKRZ8aGff^W.
4sCSTZAddaIl7D
3ingGMUW>eb_Yc?U
3sGEHF3knIKj2U
3tKEDF;fB>CkT=
2tVLUNa97_?R<Q
3 ofKFIEU]jFD_>p
3sRUZU>BUEVFJ>
2udEIGR?_YaI[9B
2veE@@@ZXW?[mX.
4 herUKVNZ<:9Y7h?
5itGEKGFafIDgRS
5thatFIHHH]^[D[ND
7eJCDA49^_?]^.
7isXYUVi9X7E:_0
6oURTXZ>X?LFTA
5withWSVRW?_BIXQA
5youFFECFHeD[jHC
8rGGHE7gkeVi;<
4dEGGJ?g?f?b9l
4lySIRHQFhAC]E8
4rsXURVITCF[Fdb
4sJHIGKSjaFF_A
3ingFDDB<ffdBT9d
2wKWNU>=X_]cX@
3erRWV[dR=T]C[K
4stENMUG[bZY_9T
1rtCHGL>fYdCi?J
1uckWKVS:FW9]KF=
4yIFWECc@bU_@h
2narCDBCCgPc5b<[
2vCFGG;ige<p6B
2xuryHJLNZT8^DT;h
1yingFQIWHbcaTi6W
0mLJJG?GSG@lM=
1aRHHGCYE^>DTG
2cQRFDadb?==>:
3bookFFDF=eWaG_FX
3hineIWW]ArkBei;M
7 learningZXRK^g[3_Mc?
7sCVV[Aa]]Fl;<
3roZTSLU>F<H>c;
2dFEEF6pdfEa=:
3eZX[Si>84XZgj
4 aZ^ZYl394Z;aS
5itWMVR:WCJWCcG
5myLKFK]QA:=CYe
5theURUSSeA_?@=[
3isonDKMU=ah]@l<@
2gaGWV]HcX]^T=]
3icHEEG=gDc=FB>
2ilXXWP_DH<E<dr
3nGHRTLgi^A]<^
4tainXUWT^7D@MAb9
8ingBJKTAhOeQb>a
2jorFOVW7[Faeb=F
5ityEONVKY_[_e@U
8 ofGLNSH[VX_[H_
2keTXNXXB]>_T^7
4 aGVNLAgUXF_:c
5itSSHJc5K6<:G=
5meEIRRDaXbUcab
6oneyWWUSfIK>V]V;
5sureGUKZN=U]Fp2E
5theFRWUASeKCh8:
7isIEGC2nQS_?Yh
5youJNSZRK:aXIE_
8rDWQU?hgW^b9_
4sDGFJ6[]gbj:<
5 itWSSJF6b<KaQ<
6meEQTY;j_[cd3E
3ingJWWU[C2EW>C5
6 aJHKFVEP]bAZi
7itVTWR]=WAF7T5
2leAGFJ<kff;p1C
2n@@CD6^n[Go8?
3 isTVWXZ8CBW>VH
3ageYXTVg7HBZ:W[
6dTJ]TFE[>B<^]
7 toXSXTZ8^;E@]>
6mentWZ_Z@7UdJAlE
6rYZYKQWXAVadk
7sFSJJFcdYcW<Y
5ingUQSRdX<WD>];
3iaZZRHq5?6C;cJ
3ualGHSS>j9cI^BB
3yCCBGbTpdFj=6
4 moreXGIEc==AJ@B>
5ofXWTWj4;>Y>^D
5peopleKQSKLA?FdBe=
2p^]aW;H4?e4f^
3pingXWXWY=@:L<d?
3sTSY[:dA;]3DB
2rchWZPW_8?T_DKg
3kCELF:ljf?d;;
4downFPRXCe8b_9Fo
4etY^XZ_<4aiFm6
6ingYZXU;L1Hf:aI
6placeYXTKh6E<_Cba
6s[XTVg2J:H8D3
3riageDSSY?fcfHi7:
5edQFLDTK6=K?CX
4yDHII?c^ZHc=b
2skCJLP>da^]i:B
3sDRUX=_G^Xe9[
4iveVYUUg3GZ]X;f
3terZXVXTb<4WZg3
6classEQSW@ff[UhFY
2tchGKVRYb;]QE@Y
3eHGEH@[ee;j4^
4rialHVTY9aceTg[<
3hHXW[C_K^[i>?
3tEHGR?hdaUjDE
4erNNJUa5fUFa^A
6sJTVX:BhaB<C]
2venYPJGV=d>>]C0
2xHJLH2kgdDn<c
2yHOITGnU_ZaA.
3 beWSIG_=Y_=WD9
4haveCKITCeZfTY5k
4notZWXX];==^>]1
3beFCCA;eqfFf6E
1cGNRR6iAfOAXX
2pWRWJeJU>Lc=;
1dDIGW@mdh_E<D
1eECCCZFcB@rX8
2 aVTJI_ab5fXd4
4ndKHJG^ZX=Xb?Z
4sFSMWIbCcScRg
4tIVZXA]DW[EXC
3backDIJL>fa[HWFA
3forRHLIHA_@=G;D
3iVTKNaCBFS9J>
4fYTKQJ?GCaVXZ
4nGGOJ@B=CGgVC
3knowIGIC;aa]:@G[
3onYZ[U^A39B6d>
4utYVSQc=4;g<ZC
3soHHMJ;moaYaBL
3thatRWVXY8D6DIY]
5eRHJID>jB>RA?
4oWMEEe0fZEZ^d
3upEFDEBba_7l]>
3withIITHAc[_?YbZ
3yourFPQT7lacB]LX
2anJJFIk69=Yb=R
4ingFKGYEf^fHgCa
7fulDRUNBfB__][g
4sGKW[FiYcak[A
4tFVT[S^^JEi7@
5imeFGHF?g]ZA_;I
4whileFIQU@bh_Qb<B
3sureWUXTT88BU>cY
7dDIRU8gF_[_cB
3tFMSX?gb_Yh7E
2diaGKGU_baccWjB
4calTSYRBX:a<W_Q
5inesWQVNJYVVUBcY
4tationVVVT^6V=g=Q7
4umWWUUb7:<MYDR
2etYXSFh-=1U5ev
4ingVWYYZ<b<]XB<
7sWX[YY>?BR@bF
4s[YRKq.G/U7n<
4upVQXHVJ8@I7ha
2ganDDEB<bka7h;;
2mberYUJGG6FAAGJ]
6 ofYLJG<79?D9c=
6sVS[KZ:^9IRWZ
3eKKFQbIc?^Ce1
4coin[WJKg1H<I<_^
4sYTIKh6BC^:j6
3oryKKWKAY;FHVAe
2nAKQ]DlQeFi2=
3 areFMLTH]]]Qg=H
3talKSJTDT>?Zi9B
6lyRWXYEGAFaBV@
4ionEKJK>g=a[_;[
4orsXNMK]?:IYGcB
2ssageMKFU]C_DWD;5
7sJUTZCd[]d]C=
2tGHLTE_AIC9@U
3astaticFKUX?g;]i_^f
3hodFSSY=gdbYe=@
6sHTTUWaAUd[GE
3ricsWWTX]AXGXYY^
1fsDJINCcfbHg:V
1hELMMFdW_Hf;b
1ichaelKRHN@G]WDb:e
3roXYSVQ6Y;fAZ6
5servicesXVUT^E>BS;ad
6oftLXWZK7FHY[e;
2ddleKHWH=V?TAgAC
3nightWTFFa=1[MUeh
2ghtGHST=81]DZaU
5 beXJDEb599C8cf
6haveGFEDV^aX;iI>
5yBGGK?bebGR=[
3rantsDQQWG]_WWa=H
2lestoneVRUJbD6YU?dh
4yYVIKj:@8]BbS
3itaryDKJW=b]cVi6;
3lionEHLT6m7d>j8i
7sDRSX@YedKf27
8 ofQVVVW@W[]S=E
2nUKIFWh^^DLb:
3ceGJIL^a@RSAag
5piewarsGKJQal=bZT>[
3dGKLW_c3WaBH^
4sGPGSMRgYVh^A
3eUSRR[>ATZE]Z
4craftVVSWa:JAY?<5
3iWEE@HKcGFdD;
4sterCHIHYhAe^LZ]
3nesotaDIHSAdic@m7S
3t]^UJl+70L5o3
3uteYUJQp8C0I8kq
6sJVUW?WcaUTWU
2sogynyGSRVH_VZU_>X
3sJGEB]GiZ;j]Q
4edIHJFFMdL@A=S
4ingUVJVCd<DCCgB
5onZYVFh1^4D9dI
3takeEKLQR]B]U[:W
7sETRYX_]c?o:@
2tESTYGegaCO:A
2xIHMICkfZ]a9M
3edGUU[>eWc_d9]
1obileSVKVd?]haDRj
2d]YGCl=G7@Bb-
3eWVVS>C?>Ucc<
4lTXUY[[Y;Uc:7
5sERQX@_XHGfAA
4mDJKR?cb^Bc9:
4rnMXSYDWcBGcBN
2ltbook[ZVVf1A6G4l?
2mJNKTaZjZB?i:
3entUGYHABl@YVW=
6sIUYZ>_dZ]iF7
2ndayKIIB^C?YCPI=
3etize[XSLd8D=V@cZ
4yKLDGkC]FGEA;
3itoringUUWVEE>DT;cW
3sterFLUX@[Fa=_b_
3thUR[Y=D77Xdg?
5lyGJMRXc?cZS@d
5sWX]WJ=:[d:fA
2odRKFGe8gB?eT]
3nXWGHj.B;a@b3
2reRKPRRd^ZM5]=
4 aboutJXUH7g[^^I]s
6ndHLRU?mBeV9e[
5detailsINJHNAZGG<]X
5hereEEKR6]BfD?Ie
5inJUTXa[?TcIFn
7foGEUQ;l[II<dT
9rmationEGGN6idfYbFG
5likeFKUSDc:ZHZSh
5ofXLSH]>P?>GJQ
5peopleWUUSFcSTFaW<
5thanRKTUc2c?;B^7
6oWTRLFE]DX@^?
3ningFBG@d^EJ68e]
2stMUJZ<6[c@fC2
4 importantPHHGS?=Hc8UN
5ofUIIF[HUC@^e9
5peopleVKGGb<;AT6XI
4lyGHERH^Fec>Gd
2therKQVWZnYdYC?9
3ionFKVZEb?bd]aj
4vationVRXH]C==d7fb
2useBJGS=jffYc9_
3thEHFGVeY[Df;k
2veDXU[4h]YeB:3
4dVTZS@Y7F[<f6
4sIXUYUHF_jg]>
3ieAF?ECjshAr/8
5sFRR[FUldZXCg
4ngKSZWA58YW4g]
1rWRTMHCAAM@ZB
1sGEEC6ibeKj7?
1tXRKGR:9?[7hL
1uchSWIE_4:XYcW^
4 asGJINUWR]UUNX
5forFKGIISg[=g6B
5moreJTQV_XUVPg>h
2ltipleJIIMGa?YaA?c
2mWKXEa@<7L=j<
2rderCIHUIbaeCh:b
6edDLJWSaaWDh:e
2sicRKDG_8g5Yr[3
5 videoHFGD>GmXDn0Z
5alDIIJ?jecFj:_
3kERJXLebc[d=W
3limAEDJHdibJm5N
6 banBFEG[VfYCc8Y
6banAHFZAndjEa2B
6sEGGFTYb[E^?V
3tBIJY=lefab8>
4 beFJLLFad[?b<;
1yQL[CE60KEWo:
2 0TMULX_?Dc7UY
3accountBIHQ<gEcF_Cf
3bestSU[V]><YW?IT
3channel]_TUiV08f4q@
3dadYIGHZ@6HN9d8
5ughterGPVU<]Bk>]TQ
3faceJJWT@i7B]7aY
5milyHHML@^W^F[?h
5voriteEIGQ>c[X=r1W
7uriteDIJY9k_gV]Gk
4irstWV^Q_<4BB7cM
4riendGRGLC_EFAFBU
9sDHHU>MBQCWBW
3godCIHR>h^_>nF_
3hairYUXUX@:?a9b<
4eadCDCB@d^c?p>A
6rtFFII5iabEj8U
4ouseDIGIBd?dAK@_
3lifeFCEC>hFa<dbG
3mindDGIPAdDbEQGc
4omTKIJ@bHCFBgR
5neyCGGI=kabAQEi
4usicWRJV^B>PTB^L
3nameJLJQIRFGZ8dB
4ewJJGFB^]UUW[a
3oldQRXSST5HZJb?
4pinionAFEF4npf6u8^
4rderFGGFGbB^;c;b
4wnXVUUi>^<[?R9
3phoneEHPJDVVCE[V[
3videosZXUTl6B@_9c6
3wayCFUF@_4cI]B_
4ifeLMGGYMMSA[G@
2selfWGXS9H:<Y9l/
0nEHIH=nfb@_3G
1aFHIG@ch_AKBX
2hCEGCEe]aE[>U
2ils[YWXe/=4g9h8
2meADCI6jmcB?E8
4dMKSLUg9c^ckD
4sPXWXKCaCEc]8
3ingDORW<igdFE6D
2nWDDERbBTT]8Z
3 h.aWEDDWC8VADT_
2pFFFCBbfb@X?D
2rrativeFSLULaHVQ?^@
2tionKSUT[TAGIc;Z
6alCRX[<d7dHm7[
4vePLXLchccV<[R
3uralJNIRGDa_H]6_
5eHPNWB[f[?cX1
2ziFQQVJbfaSc;L
1baLKFLECaeIjB[
1earEUJZ3hCdal=Z
4lyMTYW:d:Xg_^Z
2cessaryELMUKfDbFi9f
2edFIBDK8?V<ci;
4 aFKHHVS@E_h:i
5helpMSTK@L7Y[?>i
5moreKRMR=Uk[Db<B
5toDCJG;XBeIg2N
4edGLXW3i:TZ>;H
4sGHJV_D<gh[;G
5 toEEEEDl;d6@:G
2gativeDRWZ:dgaCsAB
2itherEGFEG]hIFhJe
2rdsUWTUZb8d]7TF
3vousJKXHf=i=<:]f
2stle^J[>O7B5[/f=
6 ceoWIUH?d[IE@dF
7nanWDDDa[>DX;FD
6cocoaYSWJI@>ac1kR
7svXOTHQX[Xd=T:
6irXYKHe8>@E>BT
2tflixFKGXaa9_aCHY
3workZ]]Yf?9KG6m<
7sKWX[7W9Wc<DZ
2verFGBVD^2hEeUv
5 beenJQJW?[D[Tg8;
6hadMJQIWUeE@HV4
2w]^cZdB>SAfp^
3 yearGECB^Z_Z4YH@
5orkESJW9fmaCj::
3sFFEG@rhe_UFb
4letterXYNYj.>9a:fb
2xtZ[LLee];j<b5
4 dayZXTT_5C?eDe:
5timeFHHHCab_Eh9[
5weekHIISIdl_Hg;;
5yearHLRL=b>X^bDc
1ft]^RVeB>9b3j6
3s[WRJj5^:Xdb7
1iceBDRG?bbgDgC1
4 toUHQEE=CBJLX>
2geriaWKWHAB^?BDRc
3gaIHED<EbB>l8@
3htLDWE;i5S@Th:
5sFGIECbf_DHD^
2keZUUHh5B6N;fC
2ns2013?TT_Hneg^i>D
1oG?@Bg@V@EB1:
2 ideaKEGDDYZD>hHL
3longerTRSLU=CXC<dD
3matterSIHLV^]c@cYT
4oreAJUZ7l;if79i
3oneBHR[=f_g:k3Y
3timeEQMVFe?bHTAa
3wayHFFG=g[_HWD]
2bannowallJQTX@^CaLDHf
3odyFDKCARo=Fl;<
2de.jsEUW]2e@fd=4I
2iseBEEF@k[fAl2d
5sFIGMEcd_Ih;Z
2nRVQVeVB]WHC<
3eKGSE<JXE@<Y@
4 ofHGFF@d]^?c>^
3senseHHHH?V_a@^<^
2oooFFEC?fkeSh:E
2pe@DCC6nnmDm0^
2rmalEMSVAV^_Bi6C
3thIGQJ@]RiD^=@
3wayDNRUAdedZj7@
2t??@H8BjVR_48
3 aFITUH]dXddh_
5llTXSYfECC@?A=
5nUGJDF?aE@Z_9
4beJLJK_9CBB[7=
4evenXPNH_?C>U>kA
4forXWWMh7CAc9fd
4goingERRX@bZbXZ@g
4haveXQTFa4A@bV^<
4justPTHUS6iULC@<
4onFJIQAfh^Fb;d
6lyHSLVG?AUYBZ]
4sureVHMFX[@?Y5bR
4theHJMLcKEJ@RKa
5oVVXWX@[DFMe5
4whatFHIEAhX_cWQg
5orkingDILHCad^B^?K
3eETIX^GZBBjDE
4sTYY[^=@DI:Dh
3hingHDCGm:^XcL59
7 toDHISBiYfNk<a
3icedJIGE=_c^@kA;
2vFFJL@gg[=jIX
3elZYKVj2W7cCVm
2wVTGCe3XUZ9R]
3 andXTRT^>DEcEc[
5vailableVWYLcf3DZ4n7
4iIJUSCaXBC;_9
5'mGJLJHZkD=@dB
5nWUWP_E<?XcTY
5tUTHQb<^DAaD^
4liveZXWRFFfEVJ]A
4onEQSH:eUdGVRK
4playingTMHFC=AXS:X>
4thatEJIN@[g^E]<?
4youLRLUIb:HNg6=
3adaysCJJM=fd^Nl5X
3hereDIIL^^XaKS=g
1pFJJI<eYfGgA;
2mDRW[:ffdYi;=
1uclearCPSYBd^dCm9G
2mberFDGI9h>hFn8c
6 ofJSQUDbaV?W9^
6sLTTW=XCEAXZ7
2trition[KZEV=68D?br
1vidiaWZJMi9CLS:dX
1ycVKUUFgAV>M=4
0oFGIH9cEcAb8:
1bamaFMKVK[b[Br8<
2esityFISTHfGYTYED
2jectEHLK<b>YZkD[
2viousGRKU]J^IK_AX
1ccasionFHHGL^e^@b>B
3upiedDLJV]ecZGe@d
2eanVWMUj4Y>YYZd
2tDHIV:nDheefe
3aviaEFFEX_eYDZ<a
3oberYUSGB4H;YAeX
1fKUZZC?ZBX]B;
2 0JSXXC:b^JeCC
3aHLRSE3AbQi:>
4iHMXW<dc_[][Y
4llIKHSWGQBMWH;
4nHGHFId:_>KIl
3beingEIIQJ^^aMa=f
4itcoinBKMU;gBdbb@F
3courseDGHG8il^Y^8H
3darknessIHHHAeFbGZAY
3earthseaTIGFXYBIQ?bc
3gazaGJJMXgc_?cJc
3herFIHKDbcdHf:a
4isFLHUUXZHd]E_
4owLTRVQEcMYe9^
3itEJIU<^Xh?ZD^
5sVSHSc;WDF^Bb
3lifeKUTYUKBcLg9_
3meRFJD:aAHF^D>
4yVYMZe)j7kS?B
3newWQVFf=@F@VI>
3ourVQDEb=L=DFE;
3palestinianYTMIaRA:W@a9
4eopleGSU[6:f]Y;<W
3thatDHFM?bi[FZ9g
5eIIQU=YhA@UY<
6irKMIJdZb?V^S>
6mEGRJ;fCdWcQD
6seHFFEB_QaK[V_
5isDUTY9iGi@d^E
5oseWTUP_HTAbDe1
4imeXVKMp.U;YWDM
3usEGLI;ehZWg@W
3whatSSUK<I;E[CgB
4omenHIHIG^f]Vd=A
5rkJLKLDeEaC_?k
3youFGHF=ilifj^]
6rIKGQ:liCcaB>
2fQFUE@CAd^aHd
3 theHFIK;ddVCk1b
3erUUQHg9<W:YbG
5s[TQKg8]>CCW^
3iceLHZM2kA=U9_J
5ialUNYWBH[WdXXB
8lyRYYWC;@M_8bV
8s@SRZD[c_Zq0A
3lineXZTTc=1>_2q]
2tenETX]4sGhF_:g
1hAA@@4jkc?r=Q
2 myCKIUCa]ZBkYW
3noLFEC;T]T^YB<
1ilEHIVEd_dAjEI
3.ccZWLLj7[;IaK7
1kAADD3tweCl?n
2ayABBB1mgh:u>?
1ldIHVTc<BI^aC@
3erVXTYi9G[P<H:
2ympicFKXV:f?eWR8;
7sCLRWBl@eVj8A
1mgD@@=Glna9n9Z
1nVYTS@9CZTII[
2 0TTJKQKA<>W^L
3aHMTY3cZd[kCb
4llFIGIEdV_TZGb
4nEGFICik_Ae>g
5yEKNX;i]cYc9c
3baseWVSJ]=;EKCf7
4oardEKJKUV_XBX>F
3earthCRVV@fZeE];a
4thereumSVXW6eWca5HW
3gazaFPLRIaZ[N[E]
3herFHGFF^ZWAa>U
4isHGIFC^UVH>GK
4oldGHHFUZcY^c?]
5wWVJGk9dD<ZZC
3immigrationFLLRWZXKV[HM
4tUUTTbPD[^];]
3meHITIDaAFRDeW
4ondayFJPPC_D^ZfDZ
4yTMVLYB[<>H<E
3ourQSSH;^6=I6iB
3solanaYSLQf4=>dNb<
3thatFHJF8g_aaY@^
5eLFSGMVC>=?in
6irFKIU<h<bcbCn
5isGDFEBkjZ>e:T
4oGMTY:_cG;QeS
5pHGFD_]d_EeID
4rumpGQMTM[^LYKCR
4witterNJJM[cBCX?=A
3whatWMJJ_TM[G^f<
3xYTUWf98Ea9cG
3youGHMJ9aK^Ie=W
6rDCCG;M1f5o@g
6tubePVSWb@[_Hh=@
2boardingZUVI_86:W:cr
2ceBFGU@c]e6ih9
3hain^_UJZVA;Z.h=
2doYTVSW@=ZR=T;
2eLGIEYf5UeAgk
3 dayGVXYCf2__bZf
4isUHUDX9_5[?EY
4moreCEED8rcj6i2J
4ofDDII2]bF?kY:
4thingGLEUC]AYca>H
3sRIIG7>@VG_?;
4 whoUMHIb@D?XB_g
2lineUYSQ;Z8<V8Cj
3ySPNSA=4CC<[k
4 0XWTLg?F9JPG^
5oneCGLK<[ma8fF7
5thingWUTTHYR]DE[<
1opsCHTJ7gYeZb:Y
1pen[^USu=3Ba1kc
4 sourceGKLT<__fH5]/
4aiBJJZ>g6he6:^
4clawYSTHc:D8?:W:
4edTILKYFBBeYKF
4ingIRRKZj=ZSX@a
4sBQTY@_9eZc2;
5eaXWSJg4?4[:_?
3ratingSRJQcV;XY:BY
7onalFJQMI]a]Ib>Y
9sYVYLX;F?AFY3
6orsZUVJI=Q<OHg:
2inionCFDGDdj^<p@F
7sCIKQ9medBk8l
2portunitiesYZYYU1GFQ@E]
ayVTTFU9XCfF_B
b toJSLJ?FaJ^g?=
4siteGILT6gRb>i;D
2tionDGJK:e:]BW;^
6sGKSL@mbd]ZGb
1rBBDG=CkXIW?e
2 aFUMW<h^]XbZB
3isGTSU^JeJFcAa
3justTTKHI[a^?hF?
3notHSJIGgZ_]IR_
3theEFFGDl^daX=C
2acleYYZWb7I:]E]5
3ngeXLUF:EEG_Bc7
2derTTFGf_bCEj:r
5 onEJMMC_[[Dd>T
6toDJIICbUX<Gb]
5edEGIJ>i9hB?=]
5sWVGG[cE^b8dr
2ganicWSUJ]SBA[:gi
6zationTJWXWPbSGeCC
csGTRTGd=aXC=^
2ientedZVSNZC?GY<]e
3ginalLMFI:a^dB9Z_
6sVWMWbGiEGeTJ
1sKWKR=YUWZ;[[
2 xUWRT]=E?b<bf
2carsEIIL@ghaIg8?
1therIXU[;GXEB;RA
5 peopleHUKR;NQbZi>f
5sT[Y]a=?@f;?c
5wiseRUXVK;ZW@^ZI
1urXS[BSJ;]X<B[
3 latestGRQJZZX^<@ZK
4nestleIGKIZkHaWABC
6wUVVKHCBUT8Yn
4teamFKFLTaCaVZ?_
2tTVGNI94W>185
3 andYTLT?_>Jaa^D
4forOIKGE=bIK=Rp
4hereFHIIC_aZ?>Ci
5owRTGHIi_XIa;k
4moreHJVMD_9^B@bJ
5yZ[MRH+8Xd8g4
4ofDCJF9egc[5:c
5nCCDE;toh5o3^
5urQUSVHf7be;k^
4theCHDIIlec:aZT
7reEGEK8iWeVaC[
6isUWYU7^JYG=[E
5oFJTRYfdVY<Q;
4whatTLWXGCGKWDbB
3ageDFGIDhVbH]>c
3comeHKIIDe]eY[;K
3putFKTSGe[[X[SZ
3sideEJRW?bjWAn9Y
4tandingJFCFAh]iCYJF
3taHGEED[[aAaD_
1verHRVY@aIG[c=7
4 $0VSORb;eGWSJ9
50[TSGA5A;DBc7
5aEJGKV]gYAh7a
5theHKGRB]rQ?d>_
6oWWPJ_A;DV?X>
4allDKIUBf^_Dg:@
1weFIIGIR^R@cCA
2nVWJT^5@AEZ76
3edDLUVBdIaW_BZ
4rELSV;dac^g>?
1zFLQS?^H[YRWA
0pDHFE@fcK7i<7
1.sVRLPGBSSC;dH
1aFIIJA_J_Fd>X
2ckQHHF<ac]YXHG
4ageEGUVUe:fCTIZ
7sFFEDKaadX]=]
2geX[HQd2;>g7iC
4sWVWTHS4B^<QI
2idWURIBAh8e[[C
3nKNFH@MHG^^<U
2kistanFHHL@fedF_>:
2lestineGFGTEhbaE_?H
8ianCSK[Cn_l_k46
bsAIGYThc_>n4g
2nelSJ[THYA[cF_V
2perUYXZa<JIXH7:
5sYW]XR8:7K=f1
2radoxBMTX;f]dIk8@
4llelESITA][ZYQ:^
3entsUVYYDWAJYfG9
3kCTWZCd<a]fEW
4ingCFDGHf@bWk8X
3tWXPIA7TZV8BG
4 ofUTWG;SC?EYa<
4icipateUXTUd>9AD5^g
aingZQRM_??@a:hB
bonYQVJT@G:WK[c
5esCJIMAhag=l8^
4nerKRYKFeBd;:Gl
7sJJVFHb<^G@gf
8hipYWZGZ>L>EA_a
4sZUHFk3@7HJ]4
4yKSZSHaFBZG5d
2ssFDIEIf9[biDS
4edEDKFAiUice>e
5ngerFJSHJ][[Ah?U
5sGHFI@cT_?a>Y
4ingDHIJCbScYFIf
5onZULT];J?A>J>
5veXVTRc@@@X=f_
4wordKUSZ^U<bK=>_
8sCLSZ?e^cXf<>
3tIQXT>clWZ]@<
4 0FJHI;fgg<fAG
2thTXZYABLCaKr:
4 toVWQVf6[7De^7
4eticEIKI>_X^Sg<?
3ientKUYR?^ICBQCk
7sYXUJa8a8U>[4
3ternHKUVAd>[e>Wd
7sGVW]Tb[YVf9c
2ulIHHJU[j[BcB;
3seCKPV?_?]Cf7M
2yIKDGd_EC]<cW
3 forJQJT?<CEZX>W
3ingGNJIBii^?_]@
3mentXULRg9B5]<fC
7s[XUQf4b;V8l9
1cFJHI<dUICJY=
1dfJXY_7e8aXE_X
1eaceIJGJ=BafXfA6
5fulHMKT@eT[F]W>
3kTYTY=AY7L[?8
2nZ[VJk,18c=nr
2opleDDFKMYYPdb42
6 and[WYT^6G9^;n6
8reKTMWEc@GZUCK
7inAIIV<kddDp2c
7ofKHLF7kV^GEcY
8nVJIH_DQ>CC[W
7whoKGSHbDGZXGYR
2rFWTYaj]R]m7k
3fectISLI6oKY=W<0
7ionDJPR?gYcKe;O
7lyRVLTY=;?[c[3
4ormGIJUHbE]EdCG
7anceYWZVDBJJaK_L
3hapsEHMI;iYd=f>E
3iodFYZ]?@iIUd7d
3missionEJJU?l:cCd8i
alessVTXSV=>8cOXd
3ryDBCB9isdLw9G
3sonGESX:i_];>7=
6aFHHFF^i[<a>Y
7l^USFc88Gc:cC
8ityWXITd3JSJGD7
8lyGJEIYcXa@N4?
4pectiveFRKZC^kbUp1<
2tWMWH?=I7=Ac6
3erUG[H6YCUUBDi
3itionAKIWDibdWg:X
1fe]U^FD3E5G8d@
2izercWh>7950[)t,
1haseLKXSD^;cT?Sa
2dUNWGGB]C@DgG
2ilFKUNAdZYDYCZ
4anthropy[ZXSm.97L7h6
2oneDHSH>j^@]cfa
5 numberGIHISTYXV[EV
5sESMWFfCcDX@a
3toXIYG[4?FBS:=
5graphyXVYSa;:;[8aj
5sIV[[;DFR^fh8
2pFVX^BeCcHc<9
2ysicalSWMYRXS?V_=9
6sCTT]8hk[]i7C
1icMJXIBIS>TYiX
3kYKFDd=TJ;bh6
4 upXVRUa;@BT=f.
4ingEJMVB^IbDdAQ
3tureTTWRA]HDH<]=
7sXY[U^=58b4g]
2eJRUW_V4YXTBG
3ceGHUM5eF[]D[?
5 ofJETH>d^Cd5DR
5sZVUUa7@3V>e?
3sJQRScb;DaAie
2nWTQIb=D>D>c=
2ssedFHGGScJ]B]=J
2tchVUJR[<^CQaE<
2zzaYU^UcC?6W2f_
1laceEKWU0[Xdgp9b
5 toZXJFS:GAT@cc
5sZZUTd*S:a1_p
3nX[YVf1C@Y.cW
4 toVWWXMDfW[h6Z
4eFKKTZJZXEh<M
5tSQGH^;cCGa<b
4nedGNYTGBJZIfAS
5ingUYLSA42G[DgF
4sXVLMh@F9[BZg
3tformY_XY_a9TV5f9
8sVTLTBFD@[ec@
3yVUDFfDJjLKE;
4bookZXRTm2L3[J]4
4edUDHD^@9_^5a7
5rIJQI7PWbYg<A
6sUXYY[@AHXFJ4
4ingKFKF;e[CXdA>
4list[WMLc5I8EUT8
4sEKIRGbFZ^aF]
5tationXNHE_9K:R=a=
2easeXJ=;k1YTF,^Y
6 checkQRLKQE[]@glW
8ontactGJJKA^EKDZGV
7dmCHII@de]DEMJ
8oTPJJg?B@I@[4
9n'tXUSKa;=<GKb_
7followFJKK7iHdI]>;
7helpWYTTC8E@L@d8
7letSJVL>d<X]:]@
7provideDHHIBdJ^XEb@
7sendFIUH9aAdZ@a_
8ubscribeRVRS=n?b]1r[
7tellHIJHHVXVDGVC
6dFIWJPfCdb=^^
7 toIJXKEb?_b:eE
5ureICAAKdea<^<:
2otUUXY^E<[Y>cQ
2sJHGE6]Za:e8d
2uginXWSYF=VG_UX4
3sZML@g2L6K9g8
2zWVHIiBI?]<]I
1mYXGD[6e6>[I2
1ocketWWKJk6@:[Bcn
2d[VMLY;];XFX?
3castaYZIg.?4Z<l<
2intDGSWLE:eUW6;
5 ofCTLY[_@UYe9a
5sKSPT:fdF[SXg
2liceBIMX=dngEs-_
5iesGUVV>c>bb]Ad
5yDQYX9m;dZ]<k
4ticalGTRMFWWSBg?5
7sITVWEJ]XYe8Y
3lDLJVAjJd^]9Z
4utionESTX?b^]Fh;6
3ygonZWTTb7G>T>e[
4marketXWQHW>3A]:hZ
2olVUII]2A@DVd@
3rCGJU<olcBlA5
4erEKJQQa]aBg:F
2pTRGRBL[aIa>7
3pedXITG>:BH@Bc;
3ularKSJUJGW]_f=;
6tionCGLR;iWeHe<e
2rtfolioXYOSG8f@LXCB
2sitionSWSUDEbH=?T7
6veKUZY8i<dGA_I
3sibleUUXS_6:AY<>C
7yWVVWDC;VYJ]=
3tWYYS]Eg9T1@=
4edYX^Vk7<0<EcT
4ingJLIEQa[A[jJ^
4sWVSX]9<EK?c9
2tentialFJRW<hb]Xk?:
3terHIIHKYd@HYG=
2vertyHSKU@ZLgS_;^
2werMVEJ<=:=:f<1
5 ofXTSI?JQFJ6jU
5edXZVHFT7YX<l^
7 byYWTISDA<B<fC
5fulXXQVf6YABXXB
5sFIJU5gZfAf9?
1plDJUU6d^eW^8F
1racticeJT[Y9_BZYF@g
8sHQRTDI]WGV8^
3yCGEH<il_:m5F
2eYZRKi3Z9]4b^
3dictSVRXf9YK_cU7
7ionXVSMD>F;^W^<
7sFRWWB]KYVg>A
3ferencesWHUF[;>A[GXD
6redWSVHY8I2D9T?
3mierZTTTe8A9ZSb^
5umWXRJZ72:>:_f
3pYTXQa5Z<@c]=
4areVURK];T=T<f[
6ingFMKRBaX[Ee7H
3quelFQLTC_ZYEcCR
3senceLTWU;BAb__>8
6tGJUU:a;aaa5B
7ationWWXXB=[;dEB:
7edXPJPJ@fBWLag
7ingXVUG]88@U:_m
4identIEWQDB0KAg>b
9 trumpEJJUFb9_[GYZ
4sFIWNGFpWBl>;
4tonFHGHW[aZAcAG
3tendJLHMWaeIAg19
4tyEPS]6S@@C6;1
3ventFRSZ<aWa_j6_
4iewUTXVcF>JCN^a
5ousGTGUb]cWBjH]
8lyGJRS?a<_>g1D
2iceUYTS]:BeV;bh
5 ofBJQS=hIdXd[W
5sWXSTh?9>_Hgm
4ing[YRRh5L6VC[8
3deZWWGf8HWEGXC
3meUJFFiW[]g_?C
3nceEFFI:ghaDn5>
6ssCKKP@bfaVg9c
4tZXSS_1B:cE?D
3sonCSTY@hgcAn6W
3vacyGVV^5hk^E^?g
5teZZYV][EZA9MV
4ilegeDSRY@ebaDe?L
3zeVKWDY@=>@=XX
5sTVRWbE;Ea<eC
2oYVIR^=9Kd>hW
3bablyJIFDXhX[UGAl
4lemAHCW?_bYAv68
7 withGHHG[Y^[?WFU
7sDFGV7[^eAX37
3cessVMVN@@m:JcYm
7ingEJKS@df^RaB?
3duceIRLTHJM[?f<V
7rMUHSd>jW?e;=
6tS^]_7j7Gh5of
7ionVWZS^eHALI:9
8veWTUYZ?>8c<L@
9ityXYWYg7:8]1ZD
7s]U[GV/FFD<b@
3fessionalYTZLJ7:BJ@g>
csZRXHF7_7JEdB
4ileTWRMeDFI_=BB
5tXYLIi??AH=_r
6sY[XVb7N@W]XA
4oundGROXH^_YWbCC
3gramYWZMZ4AFM5[H
7meYI]C:;:;=3kr
9rGSWY7kibTg>7
asIUSX>a@]_XDI
8ingVXYWcC=W;;e1
7sGSWZA_Zdg9?h
5essFFVG<o<fT7ah
3ject^]]JD3@Ed7d4
7sX]XJ?;6=e5bi
3miseIPVM;c_F]YZF
7sWURMj2_<Ddc8
4oVTJM_1H?W@_G
5teWWTP[>VRfEE:
6ionWRLLbCA;]SXb
4ptFTP]Gk>cSD:k
6sMTQYYR[ZJc?<
3ofHUTV>i:Z^aDC
3perVSNKg=fCG8gW
3tectKTLY>d^l]IU>
5stETSYMgb_[i1A
7ers@HGV<mej;o@Y
7sDNIXGiUjWj?B
4ocolWUYJ;]X;H:d=
5typeVWUM^=A?]?_F
3udUJ^FFh;7j<c]
5 ofRU^WZDTAeYSF
6toRTPEc@W>GFgi
5lyYWURg5c6DBbk
3veKUVVYGYB[f@i
4ideEFEF6d_a=cd:
7dXWSJ;CU4G?a:
7sWVVH[;@BW:hD
6ingHKHQVYUdDCUC
5ngEJIKB_]dNRHK
1tYVKK]3^:D;a5
1ublicFYV[@HZW?]7B
5shedWV_V@>O;C5dn
7ingSTTN@cAQb<X]
2llLKGG8Q^ZJ>Be
4edGJTR;fegYlFK
2mp[WKRg2@2[0nF
4.fun^YJGi.=3W4kV
2rchaseXKJF[<C=T<[a
3eMGGTAJ]YXJB=
3poseLUWWFI@XW=YS
2shedEIUUAeabDi;g
4ingVVVXQ<^TbAR<
2tGUV]GEDebf;3
3 aKVTXgUESfG;5
4onHJMRCYLFCUW7
3inDRMWE^E[Jc;[
3sELSUKhccEj7@
3tingEGGJ=hjg@CYE
1ythonCST[=d0ee:W:
0qYUUMe9E:EEg<
1&aVVTJd;L=<JC;
14XUUJDD=Ea;d8
1ualityVLUV^AA<_<ek
3ntumHURZBUl^Bn?9
2eenGIHGCRa]D^=S
3riesEQSZ>i8i[W@c
4yESQVDK[WW];[
3stXTTQcGDB[?[W
5ionWLUCF^d<?;Gj
8s[YZLR11=c3V:
3ueGHIS@g[fCV?h
2ickWYXVY;F<b>_E
5lyJKTPE_?YUJ]f
3etSKJSI:Y=B_U5
3tFKWW;eg]ceY9
4eJLVHWRBAccA]
2oteW]W[lF9W_NBf
0rRGHK7bIXWG65
1.i.pEGFFXXfW@d>H
1aceZIJIG=e;KPY7
3ismEQKWF___Fa7H
5tARNYJgfbVq,g
2dicalDKNUAdbcYe<@
4oWVQJYUL?[Baf
2idsEQNXD]_ZUd?A
3lsGTVY:gVcW^FB
3nIDHC7[;[>?>c
3seTWXXKRaAeTk1
5dZWVL[7_9HBa:
5sFMVX;bFe]]Z;
4ingFJHLFbi_LgA[
2mDFHE=d?dFY:]
2ndomLUXVYADZ]BUB
3geVTYV@@L@_JD@
3kedZXTW5:cF[a=B
3tFSWW>[_VCd;L
2pSUISX5iBWbb-
3eEVV[;Ref]h=>
4dETQXY]PZQd?a
3idUTMMfF9EB<Xl
3perRGDCDKmXA[9B
2teWVSY_>;DaEGm
4sUZLYF@[<ZCWD
3herENJWHff^RU6V
6 thanQTRUbX^?R@X7
3ioYQRJb=@=G8h^
1eTJSH_^ACG:^e
2achXYLHi6K6C6_7
5 outUSUIC@hCQM>D
5ingFQOUCcZcJf;^
8 outGQMRSXGZUGX_
4tXVVVc]6Id@[F
5ionEQKXY^BaHj9W
8sFLJQFc@b]J<Z
3dV[PVhB@=XEgB
4 itFRSVAhMc^ZVa
5moreLMGGbG5ED>kb
5onYVVZf07/^9d8
5theFUVJ8g4eI?Db
7isVVMXnTXWR^BB
4ersXYTU[9??XX[U
4ingYWXVD85?DUDC
7 theJPTTHLA[V9Ci
4yXZXGlh<8X9d8
5 forTTZIB[C?D6gH
6toIWGSaI=_]J@B
3lUVEMdGMG<Hbf
4 lifeFIJI>edcLh9F
5timeEQTVPZbd<d9@
4isticHWW[]VQKYJD=
5tyXYTYX7BE[dYf
5zeGJNVEe>ULY<g
7dHMSMEEgL]cZD
6ingGHJH?cfZ@g@D
4lyHDMC[9oAUfZ0
6 needBIHP:kcfRk5T
7wantEGEHD[^d[g?L
3son@CGM8fja8g6;
6 forFKJLSYSXBaBG
6ingFJJH3g[[Dd=^
6sAJJYEa^[Z]<E
2capYTTK_=_<WHWW
3eiptEHHIFcBWG=AZ
5veWVIGg>@ZFDm^
7dVJIE]:^HB6c7
4ntlyXRQUacHBDKX1
4ptionZVUTa<@=^;bZ
3ommendUVHU]e2?A,fl
9edHSRUIa^YGd=/
4nfirm[KJJWEB?_W[_
4rdJWVXhd^gh<i:
6edJQRY<g@aabC6
6sFSV[?ZJaV[TE
4very[WLY_[CH^3m2
3ruiters[YWUg:U:XB^4
7ingXVTKa=;EW@]l
7mentYVWLC@V?GEZC
2dRKVK@ZX?_>T_
3ditXTSH[<FCc@b@
3emptionXLWHW:E6A=Sh
3uceMTPYVSYGLbA<
6dIJJSEb[YIhEZ
5ingEJJQHd;a[>EZ
2ferenceSKKITBQQ@UD9
5ralYUPMe7>;]>g;
3reshEIJKH[cVB_<M
3ugeeGJPU:icbDhF:
7sBSR[=eg_]e5T
8welcomeBVT_=j]i[d>C
4ndEEIGCb@bS>H@
4seDKHSS^^]Uc9W
2gardingGNOR@e[Y@>]@
6sFIIIH_^X@c9Z
3ionWUUTYA<FaDad
4sterLZJNb[_jUCdf
8edWPYHFC9>@@Y=
3ularHMJKQ]_]=_aU
6toryDMRU?bWcZ^>H
2latedSVIThAGZd:]]
5ionshipEORX@fY_Jd8]
csHRPVCiY]VZWC
3easeZZ]Yf82L_5bF
7dX]Z[a74Ec1b-
7sGSJZ@aRcGV>a
4ntlessZSURZ8Y=GKT;
4vantSLUIEFVFYfAX
3iableDILU>fVhALCi
4gionGJIOGUdY=e:T
2mainingEJIQF^W_KFCa
6sBSLWCbhcG]9_
3emberJRTYFEDZDg>:
3indedZTXUE<^:JEg6
7rITXV]GdHDYHJ
6sINKVAbjT>a_F
4x]YMKo4=7L7b5
3oteUSTMgT9G@<Vd
4veAFEG?kgeEn;g
6dCJFRWhhc?g4f
2pEJLS<d@dQ_8V
3eatGVUXGf8Y__7C
3laceETMVAEZdDf@S
7mentFJQTDdHYGe<@
4iedDPUPD_kYBc>B
4yRGEDYHh@GTWd
3oURUXF:]U[dK6
4rtLVZQ;_;>C/ci
6edUTNGc;_CC@V9
8lyFUTXE]a]Uc;;
7rEJJSGef[Fc:E
6ingDJKV<d^a_i:Q
6sHUSX>[F[CRXI
4stXUJVX7=@X;[]
3resentMHQFVd]Ua>Fj
3ublicanESVXEZ_ZXfD;
2questUUHHJ8:JE4eq
7sZXKVc8X;QVb9
4ireHMNR9XRG]UA_
7dUPYJ>;_[BV[?
7sAFIRA_Gg9C8V
2scueWTXUH>D9QJ^6
3earch]^aS@C48Z8j7
4rveXXSXn5C:^AV^
4tEJQUCgKaEFWh
3ilienceFSUW@aBcXCKC
4stSWRW_VW_^[dD
6anceGRTU>^geTa@9
3olveEHJHYe=_<X@l
4urceVSWPTD=@];^[
8sSW[]7h5Wg=cg
3pectBEIHBhZcCj7G
7edDKUSS_?^YaBc
4ondJTSSFWXH?d?]
7ingEKJKV][[Db=[
6seJHVT>ge^DX7X
8 toYLTI>;>;J]S?
7ibilityIRWV@c@ER^:?
9leSUXWEX@Ef;Tc
b forHSSWK^DYZDC^
3tFDFEWaK_E^Bd
4 inHGHH?I]J@Z^5
5ofFLJMA^[bVf<F
3ultMTWSfHC[BiB<
6sMYYVAgQ_C:@H
2tailFKLRGg@hVS>d
3urnQTVVb9>=?Dgi
6sFOJY9ckcLcAA
3weet]URSj1F4c5g<
2utersFMSSSZfHU_=Z
2vealVVIVl4XAFdA8
6edHMVV@]IY>dAf
6sHUWX<bC[He>Y
4nueVTUSF9:DXJV4
4rseEUW]=g_bWg>9
3iewY[[X;8/@d3R^
6sTYL]We:YH@B:
3olutionFSTXK^]VVg=Z
2wardUKIHX]=DdEC<
6sZULKg6X7ADH9
1ichDKFZ;kHfBZAZ
4ardEHIMCecbAnB?
2d ofGHJH6dZaCc=>
3eHIXWB_BV]eL<
3iculousEJJQGUd]Ee3a
2ghtHHGWc:[AE_@:
5 nowDGCIgl8]Yf1;
6toSGGFCcSLX_>d
5sBHTYXbkScl9e
2hannaRGDDb>d_UCV)
2ngTHMFC]IAA=cE
2otersEQQVSX[YId8F
2pA>>?FEpd:o8;
3 ursulaEDCBK[fX;f;@
2seQVUX?HZ?cFg7
3kSVUX=]bgZYT3
4sDKWU?eAbTLIL
2verDUUYBdY_Aj8>
1mdFJJIAZg]A[F@
1nSIIDZBE=cSQl
1oadTQYS[=AUR>ca
3rDFDFEjlc8mA]
2botsETQX?GaWIe@:
2ckTRJSB[4^g<]@
4etFIPQXaSWEC<R
2i[WSTc2D3LE[5
2leVVWK]96@Zabd
4sIVKQEAeAJf4Y
3lingILITDWbVKg7]
4sASSZ?jWaWm3;
2manticEHGHFfjb>c@f
2omZVYJe9>8d8_[
2seEQNT@fhcVl:>
2ughlyJUSVFX?T_e?Y
3ndRMYSViZ=L;m7
3tineXKWVDII@UC^9
2wEGMK6db[bbDA
1rFJJIF]W[Nb>g
1tCD=TX>2fUH;?
2 wsjFRMVU]@V_FGB
1ubyJHEF>IH[CC:f
2deFJIIJcXaCX?f
2inedFIJM?]Ya]^>D
2le@QPZ9ojhYt5V
4sBLTZ<h^dVl4@
3ingDLJUCbdaUf:8
2nCHTX1e7fX9=V
3 aALVXBl^hE@:h
3ningZXHII5X9[6ZY
3sDGJJ?dRgM>?K
2ssiaAPT[@eYdEr-B
6nAIJYCfXeFn2;
3tJVSZ8[ZHSd9<
0sUFRGF7>g]9j6
1&pEMMTG_V]_W@V
1aasZZTVf678X3id
2biXNMLeE<Ac:]_
2d>>=??svgis)X
3 toGIHHXWdXJd=b
2feGCCJ=l1kGd^S
4lyFGFLAgI^YUDK
4tyHSRZ8fA]I^<G
2idGGWZ:lf;;WER
4 itDHGHHacf;j8_
2keDSMXE_e^Fg8c
2laryFJLRDY:ZQfE;
3e[[RGt#f0b=;q
4s[ZTJd964A4gH
2mLHTGXXEI?eE5
3eFDDD^^i?;Z16
4 tickerDEFF]eMc=i;X
7meMWVYCY@JcZH[
2nNSUUXU]<aX87
2tEIEHEkCe;e5h
3urday[XRHf87HN?[[
2uceYTVI_6<<X4iA
3diEHHHDTUYDb?M
2veHIIXYJdVFo=k
4dIUUY[CDXZD<@
4sDMLT@a[bV_:B
3ingJSUXC^D[>hA;
2wHDDF]hVb^kG]
3 aHUVY:ZFaahH:
2yFHC[_^aGd?48
3 thatDQTVC^A_[c?]
3ingFGFUYAknAd9@
3sBHSZ7_:jChE;
1calaEVV[<^a]Uh:;
5bleVVVWf<I@[bR?
4eZVJE9>>;Y5fX
5sFHLIC^Sc_ZK^
4ingVUTTEBEY[<cW
3mWTGKa^]AUUF@
3redCIGS8h@hXg7i
2eneETUXWdAcJjDW
2heduleIVWZQ^mW>g62
4meILMP@[eLEk:E
3oolEEUUAfXc7aT:
6sKRTWSXcW?e8T
2iGNQUUaMZU[<C
3enceQMTH6=@aVP[X
7 fictionELITBeYcYV@B
5tificIUWWU>cAEF?U
7stsHYZ^BdaZEf2A
2oreXUWVY7LFLTJ<
2ratchXTJP[RIIH_DE
3eamFMIS@ab_@c?E
4enHQSX;Xg@Gc:7
6shotsDHQJ<iWbFk@K
3iptIUQXJ^7fC^^H
3ollYTHHi:Y7J@gV
1eaGGKIUM_Y?e@S
3mlessGSTVEc@a^e9@
3rchU^T_a77KX6Wh
6esXUTTVFB>X@b2
6ingQJGIaVKCaB<[
3sonEBFDME0J9]9[
6 0LJHI__7FbXhd
3tXWNSk6@4V:H_
4sGPWX@_U]J^@=
4tleLKMKdZ7CIFEg
2cWVKKh8<<[BfB
3ondFUYU6G=YFjSc
6sOVJVZAp^_bEK
3retRUTTIF_<=IX9
6sIQKWCiFcE8an
3tionWPFGhGEBYcF8
4orTQ[HCH9JTAGe
3ureY[WYi=;H[?_k
5itiesJRWIVW^<YBHc
7yT[_[Ab9>J]:G
2eFJCT]ggXT>VI
3 aENFX@_hcW_Gn
4howUSKWLZg@Fl>D
4ifFGLK>f=bYf9e
5tWXRYDCW<_>e6
4myV[^YMN:@c;[C
4thatCEEE>ebeJm6]
6eAHIQ5jjiFb?d
6isJJKN?c^_YbFX
4whatXXKNk>H8C;aA
4youXWHFj8BFV]:]
3dTTTNS[<V^5gg
4camplive^ZXTB379M9k]
3ingQFGDVglX;e9?
3kXVSTd<ATXJ[F
4ing]]UUn+23d:jm
3mFFKKGdgWV_9?
4 toRFKFU?d?L]Y[
4s?EEI=mbhWi.c
5 likeDGGG@dgZ=j9G
3nFJE]8ceFd:8G
4 inGMJMJdd_NE9d
3sSWXZ]F9Ga>YU
2lectUVNIGDf?AMWj
6ed[XVJj3H4]9hV
3fYXNZh;AD[BW1
3lX_YZRF@Vf[^d
4ingUTED]FCKV^Gp
2minarWYIJb>AB>eC6
2nd[XED_:aB]=n/
4 aWXVV[>UKLVZE
5meNJGI<^ae>>JA
5usEDMF@e_VcaEA
5youXTKKbSC[Z;U_
4ingKEFG;g:a@9>i
3iorHR[VYREK@E;g
3seFHFQh]E[Wg8a
5 ofTUQTfD<GZU@b
4itiveHJKVJVY[Gh:D
3tJGFBYC_9<icB
4enceDVT]T[?_[o2I
8dDRQXEccaEk4@
2ptemberVXXXY?:E^WUe
2quenceZWVNX3G:GF]9
2renaFIIHD^a^@_BH
3ies_^YLk):9D2U7
4ousSUXYWAD_bBX@
7lyGEDFg^[W;e=X
3veIWWWH_]YVcE]
5dWKMGXBJ>SAWW
5rELNSEag_SaAb
6sHIIIZd[YH>W<
4iceGRIMVSge]:B_
7sLKWSVT@?UTFl
5ngEHLIAgFeE;Da
2ssionXSVCj8h5CEX<
2tTJGUCM@HHE;T
3 upXLIVcCX;a?^X
3sQTTVAGYRai@:
3tingGHKK^_^]GXD]
7sQIIETHe_?dcF
4leFKPUW^]_JVEQ
3upWUVTY<<;Z8e_
2veralIUMSI[laRiA;
2xDUT^CKJ]Zo4?
3ualCTRZC^P]Kk6R
6lyEKJPGbf_EX>[
3yJHGDSUeFGhA=
1ffFGGHEbbcK[>A
1hameFFFE@heZ;k;F
3peIXTWZVBTWUW=
5sDMJWBf@eGeDc
4ingWPVJa7EBZ<_W
3re[_WUYD<3b?oE
5 theXTQJg9DDJcE9
8isKRLJ=WB^eA@b
6yourKUKGe[cWK@I[
5dVU[K^G8D?9j7
5sZYKJi5[>UC@-
4ingUTXVVDAYBLX>
4pFGFGKWWWGSZH
2eEBDBYhWT[d?3
3 hasZUWQd1;<_2h0
4isKEG@>=]79]^S
4wasDGEG>aTaYa<f
3etsYYMVk6H9a=gp
3llRVTW[I@CbBHe
2iftingDQSV@i?bU<:h
3pVURQFT]JXI]>
4pedSSIF]B:AB=cF
3tCDFCA[bX:pdF
2ockingELKSCbb_Hh9A
3otKVXX8YVfec?;
5ingJSNV]DGRHR<e
3p][VJr3>7c<fj
3rtRTRVW]CVH@AC
3tIIRT=?_Gc]<5
3uldFFCV><rX^@9G
6 beFHHI^9Z;DjA3
7haveKRSWGYaZEf??
7iZ[Z[c24]bF^_
7justFJJJRV^YQW>c
7notHHIHW^aWXcKa
6'veENPQA_a[@cCT
6erFEDCKa7cad@b
6n'tBHHSChdcNi7a
4tUEHEJaVX@HG>
5 outWIMGY@WJK9X4
5outFFIF?i:^^X;e
8 toAFHG7lCdDb3d
3wXXLIfDN:?Vfg
4edTLYUGC;@@;j9
4ingTQJGbDb>BIYB
4nJHIJAgA^ZVIa
4sGTRX=_ccEZE]
5 howSFKF@a_YAWGf
2utAFGT4shfHf:K
4downDIIPA]a_Sm9A
1ickDFGI8Zec^kAV
2deFITU:fChaW8F
2ghEHHI@af^ZY@[
3nWVMHj8AFPAXa
4 upZZWJv0-3b9if
4alGSIW9e?jCXJd
6sFLRW;jKebH=G
4edUVXU[><<WCd^
4ificantGRSWGa8^X<Hc
5ngEGHFJdTX?eDC
4sFTRUIYbZXKD=
2lenceGNIWWHlUFe;;
5tBFGGUgbbWf1X
3iconUYWX=VA]eRG<
7 valleyVXWX?@;WeJZB
3lyEPNWF[d_L]:@
3osEHWUIYIcaChV
3verUVSTcB<<Z=d4
2milarGDGE0h[iUa=c
3pleK]YbC8.ck7g9
6stXXQTe9BBaAkm
5yWSSM_@^<AaG7
3ultaneouslyDIIK>j=eMX8^
2nceDBVJ?mIUR6::
5 0FUT[7dDg^[=<
6iVSXSd9GMaIeA
6theHTNV<ch^^T?G
3gaporeUFTEW]=]Y>Wi
4erGGEGVcm_:j<X
4leDEEI;JkYEaGd
2rUIHH>A<^S?Z8
3iusFHHGG]dY>_BX
2sterFFSFBaX[KZG8
6sWJMI_?>DRC]=
2tBHKS:jcj8bDp
3eYaVWEb<8b.el
4sYXRTh1]5M<_E
3tingKIMIYb:DDD[@
3uationIGGRDdfaEc@W
9sDRKUE[AZ]f=Z
2xHFRF?cIIEXJE
2zeHEHBcBeS;8if
1killTUKKe;A<^GR^
5sW][YVZJ:_U9C
3nZT[J=CH;E8h^
3p]V[Rk/56Z3kV
2ySUPSCfAPE<_C
3peYWSM[6>=I:gg
1lackTSQJBDY[K7Gc
3msDKJUM]c^Wj5A
2eepQHDFr]iaCEcp
5ingDFEDGck^Ah8Z
2ideDTSZAbfXEh9B
5sETXY;ac^Wd:@
2opJTKT=JeNEk8^
3wKURUHWfcUWD;
2utCIIQ=ema@n4K
1mallWY]Th053i7_o
5estYXRKm0;5_9lo
3rtZaX^]<C8f0VE
5erFVW]>^GbR^@L
2ellWWWLK:=BW=^3
2ileEFFI4c7c@_M?
3thCLKUBfb^Yn:]
2okeHLQV@Y]deb_d
4ingCKLYCgedXl7<
3othKKHGXWg[DhC7
1napYUWHb?=KJ5n[
4chat[W[W]5<8]9eK
2owDIUVChDYHV:a
1oF?Q?DAc@heA;
2 excitedGFGDI^E^DcCE
3farTUVT[:?XG=ia
3gladJIIIBC=EFaBb
4oodWUXVG@<:D8Y;
3happyEJGP?elWSh6B
3iZVZVj473@:g8
4tIHGEI]CTVTDC
3manyDFJI>gZZQgV;
4uchCCHE2j^cFb4>
3proudHQLQCZZZe]i>
3sadDFDDKdnacc9b
4orryKHVGEcL9B=ig
3thatXZUVm7S:X@_h
5eTVUV=]8]a<hb
3weJKTU_HdDH^lW
3youYYXYX=AB_6o/
2cialSWJW8@@QbfEZ
6 mediaVVQPc3EBY=j[
4etyDMVXMV=Qg^<f
2ftwareY]VW[X5>Z7fn
2lYVRS[>DCW;fW
3ana]VQEb,=E^DkA
3dTJKKC:H@S;I8
4iersEIILI]X[Sc>Y
3idXTKH[U^TAeCS
5arityEKLUS[]XFaGK
3utionWXXWbK@<UcX[
8sMUYV94YbYeGH
3veIWSY2]E?W_>D
5dIPKT@SiWWh>J
4ingUXTXb8?3f?eB
2meKIZW[6Yb^dX;
4 ofTVMRd9LC@f52
4bodyEJHPLcFZ@_3_
4howJKIHfE_TG^8m
4oneDHDU^gA?7i=6
7 elseNUT[=?=TdbG=
8toXVUWaYYD[SY=
8whoEMWR>I6c9?>^
4thingKFWPA=g@A]G?
9 elseEIJHBfVbF]<k
ayouDRWX9jYdTd:g
5imesJSMX?EG^GZ83
4whereVKSFV?K@E<Y8
2nHIJHHRkW@b9<
3gA?<=ESsa1t,<
4sIMBGaBeDViF@
3icXRDBh6]9<jA-
3yEQLW=e[cKc=@
2onUNTQ@c<7A4fh
4 asFJRRKZ]_GGSA
3ooDHGG=hhcQk:g
2rryDAE?:oo<:_dd
5 forIGHE=Yl@?bY6
6toKITJ>jUFTaFc
3tedFKPJXUZIIXG^
2undRGBEh@e==j;@
5sAEHE2ljj8Z5Z
6 likeDIIH8kii:aU9
3rceT[XX;gBGZ0g6
6sDNUXGg:dXh<<
3thHEED@ZBeJUH]
1paceJRPVCWeDed^>
5sFPSYEehaIj:9
3mVLGHc@?K^<Te
3nishAILR;ibf?gQb
2eakGKVJ@ca]Be5c
5ingUKNEAVEUBDb>
5sNHWJCIY?>VGc
3cialKGLEE>nFJUA6
5ficBIIH:j^k=[4]
3echBFJZ0t_o_f>w
4dFVVXAncLAbKh
3ndKMRVVWj;UgdC
5ingYWXTR8;Ba8cd
4tDL[[;fYkZEF^
2inTTQU]DbDce@<
4ningCIHNEgacDd:Z
3ritEGPESaaM=dGZ
2oilersEIHH=f^^Jh?P
3keWUQTGA[?AZa8
3nsorXTUEc<T=^:iA
7ed[VZV<0><d5gI
7ing[QNG]/<1D?^h
7sZTYEQ2E8=7Up
8hip[QXF]5@=F?aD
3rtsRWWZA_FK]QGG
3tWTFIm9hGAa?4
4ifyGTMR=f:gWCdj
2ringWSPIp74<g6gp
5tALSW9kVg^s0j
1qlUW]^BB7]d7h0
2uareEKNU:gicZ^Rd
1tablecoinXZRLc=SMaFeG
asQUTT^AEIb<XY
3ckZ]VXf?_FH]E:
3ffRQXH=ELH@@cH
3geTMGH=IdGEVUk
3keRTXTBY^F_<AA
3ndQREHICeFFc:r
5ardCHKV=jfaIe@Z
8sGJVS]JXZca[4
5ingTHFF_B>JMW8=
5sDHHQ@gHh=GB[
3rUTGElEZ@HeHY
4ingFKJT@aUa]iBB
4sTRLWZ^A_X[HX
4tJUSSa]9^b4m?
5 aFLML>k7d_A>E
6toDIKIXefcac[d
6withEFFD?g3bMFbS
5ed[]ZWm;<DSFG@
5ingXW^U[bZEd2n]
8 toQGIEYYfU[=[E
5sFGKJ5ohb<eDA
5up[ba_Q8+=k.p8
7s_^ZYe84A[2gE
3teHJPU>eiCEd[5
5mentBDICCda[7i5C
5sGVNV=Q@b_i>Z
4icSXUYLC^YW>G[
5onEHGGA__a?c>B
5sticsYXSWf7D<ZH]?
4usJVWYHbJ]Sb8a
3yQVIX:gaC>eC>
4 tunedWVWJF95=[9gT
4edEIIHCac[<e<A
4ingERXWCdj[LH>D
2epQSVV:UF^Ij^6
4sIJKUe[?]YFU>
3veDIPX?f^bUf<>
2ickEGGG<e_a[hAh
3llBBTF9qmGDTBY
5 aJGIF<_YYCjE?
6haveEUZWCe[[Yb4c
6notHJJJDdAaGA]f
2ockWVJTfB8Z_GZ>
5sWWKUGJYLWbg6
3leEKRT>edcYaA?
3neDHTK6i^g>o6S
3odIRXV=[e[@ZU?
3pEFCH=EeL>m3=
4pedJSRXM^XcNgKA
3rageWWTTZD;IT@Wj
4eTXSTe]@CB@OV
5sGJSKG_IWUVZX
4iesHXXYEVIV^ZSa
4mTSGGKKD?H:cg
4yZXFKYV@7D:c-
2raightFJUV<fecHl?3
4ngeJKSM?MYZCLV2
7rDIIKAccdFb:Q
4tegicGMRQA[FZHk9[
8esMVWWNE<K^ZHZ
7yS[YYCC?B?_d4
3eam^XHEh8;6g/qQ
6ing[ZRGe6:6]6i[
6sYSNFgC<B[9fj
4etIVWW:]WeLDba
6sBTSZDeLbGn4A
4ngthGJHTAc>f=^G[
4ssWXLSh1d;bDEh
6edFGGJ=iZcWc9a
4tchVSXUAMDC_6ba
3ipKSUU>_X]N?_j
5e[UVST=<;]<_S
3ongTPWHaD[S9]bg
6estZUJHI;?;c9dE
3ucture[XSTk7=<J>ca
4ggleLLHQWAiEH=CZ
2uckGFDD?@Fc@e7b
3dentVS[W@@2Xa@[.
7sGJXW><gBeh=A
4iesGVW]=_c]Ge;<
5oGIKH;cjFZb?8
4yUS^X9>=J@h_=
5ingYPWGYB8;D=ca
3ffELHXFl9ideUZ
3pidDLMWBe[ben5@
2yleK[PZdh7<SmQk
1ubZYLRj5I7bA[@
3jectFPUU>ic_Gg;d
3mitVTIGG6e<?ML?
3scribedfSY|!(/r'|,
9 to][IQj0/8j-m0
9rsa^HEu+;/a9j(
2ccessVMSW[>;W??k6
7ful[[TVl*P0DVd'
alyZVZGb;K6E>_b
3hDAECbfAK9mBT
4 aEBBBDfaT>f7e
3kQTJWAMGCXV69
4sECB@?chd8k86
2ddenlyIMUWIW]MSTBf
2fferingGHHHK[I_CYE_
2ggestAJJWBlieEd8d
7edEIJI?eDdITUY
7ionsFHUI9_ZZD?MC
2iUPYJ=[[SWEb=
3cideGRSWA_d_Fj4E
3tGGJFEgXZ=bGW
2mmarizeYRTKVLFAG=d9
4erVHVJE_@Fd8f,
4itYRSF<bdY?CcZ
2nTRVJT6=9W3hj
3dayVGPAj+<@D3Xe
2perKU]Z]EA@^Wc<
5 bowlEMW[@eMj[]?>
5chain]XOIf1D7]<fc
3plyXTUSZ78@X7iQ
4ortRLYG4;:DXgi<
7 forXUWMb=FA?GaG
7ersDHFH>j9f>=Zi
7ingYSKEb77EC=Df
7sZTYJGZ>9T7b1
5seETUXGdU]Xb:d
7dEMTLBf;]G@Af
8 toELTLBeCVB<Gb
3remeFMNUD_E__b>D
7 courtFMPUF_Z][_?F
2reDEFGFET_ACGa
4 thatIHGHCWC_]b6<
3faceWRVLF[U@]D[g
3priseGPSM>GeY[cG^
8dEFSG<_iFAHaG
3veillanceHRVY[K^V@bDY
5yUUXRN6:;E8X:
4ivalJTSW^ZbABaj4
2spectBQLYAiegFa/Z
3tainabilityUTWIh@WAD>]6
9leVTSSa:bBIXH;
1wearEHGKBgXS?c?B
3etUVPXa3]C^a@P
2itchKFDECDXe=]Ac
6ingXTKLb6c@=eT2
1ymptomsELTW:g]ba;JV
2ncDJKMCh@bB;Ha
2riaFIIVGbQaC_][
2stemGYXZFaB=UG::
6sHLVWL]<eR@<F
0tMGSFD>hTE_>6
1ableKINIVEeESfE:
5sHTWXHE@AGBV6
2ckleVWTS?AeWCe:5
2gIHFHWZE[@A?e
3sEIIHBeEd[Z9H
2keFICW:UX@^F2^
4 aXSGEA5<8=<g:
5careWLLHj9^=ZUZe
5itGSPYDa<c[[7k
5theWVKTEEXFFDf]
4awaysYSVH^:><]Dg:
4nXSWLZ8C9[G[F
4sZZZJg/5;D5Re
3ingHQWJ?Ye^]ZZ<
2lentGJJTSWU^FH@5
6ed[YEFl*?5CYZ2
3kXSGH[FYH]3_@
4 aboutWWVUbD;<^Afe
5toIIEH:Gb^=B<T
4edUIGLWH^IDFEY
4ingQLHJb9e<Gm=5
7 aboutJRIWIYBY[g]B
8toUTRJc:c?DZKK
4sVWWTCCF:Z:^4
2nHGIFFVh[FXG>
3kXUILeGB>Ig]5
2pYWIIe8U8dEYh
2rgetNIKK^>bKC[b2
3iffDSRX=abd_a9d
2skYWXRe1>=_HYc
4sVUGIc6FbW7Th
3teRPWJLB<^dFa_
2ughtQWX[DZFZGF>U
2xERJY9fcXUkD:
3esBKJW>did]l79
3iFLLSH^eYV]<Y
2ylorFQRV?b_cIi8S
1bhAFFD>lbd=j7j
1eaWISGJI<EVAZB
3chVWYX>7WUBJb_
5ersJTRXAFJT]]5_
5ingZVWJD7I7?Ac7
3mWXWEY?G]@6f8
4 forFFFE=hLc?FWD
5willCIIJX]BXF;aJ
4s[[XJU441RVde
3rEJKMBZc]Bj?Y
4sGIHJAee_BVEW
2chUYWYd=4>FLc4
4nicalY[XZd9;=YEd:
6queGTTZT[^YJeDK
5ologiesFMTQVe>c]KFB
9yXZVQH@<:I>W.
2ensTYW[c=;XZX?9
2legramVXSW?WaXZH;=
4phoneEKLRE[BUCZG[
3lCJMX8dgcX^WH
4 meGLJW@la^ZiD@
5usKMWJJG@be>_W
5youTHFHQY>Zb<YA
4ingEHUU=c>^LF3a
4sGSLYSVY]E[=b
2mplates]YRNh/]7FY[4
2nVJYFRDA@JFj@
3nisFKLLBeY[F[?F
3sorflowYUVL]><CK:^_
2rmRMWSF?Ze8ea9
4inalCUUW>ja]Sj6E
4sFTTYC^ZYYl7I
3ribleHHII=WgZJdD8
5fyingHGEFTcj[B_B;
4orGTLXV^c@@a=?
6ismFSRWMWDSKY>D
8tCLJU[iG^Ge:W
9sFUTYURHUKX?L
2slaDVT]?kk_Us28
3tHGTJ;ZaRV>=j
4edZUNMf;b=KcKT
4ingSUWZDC_hDAa<
4sVJGK8[Sci;6i
2xtHMU]8lj]VUT]
1fBGFH=ghc:h6W
1gXSLOi5J7R]FX
1hanCCIUL_jA_cC-
4 0ESMVY_p_>c8f
5aVVPWc8=CE?Y9
5theIIGLB[JZSVII
5youWQPTg=G=ZEeB
4kG@E<[hZk@BL=
5 youIBT>V?fV8Y:k
5fulFKURZ[Y]Hc]_
5sKAC<Dc^_;Lb.
6 aSGHHYC[B9[I5
7forD@E?1qdb<V<=
7toSSSSJ_IZCXe>
5youCDGFGd]^GV@e
3tGHLUdbiX[FWq
4 aKIHI;bk_ViAD
6llGRRU]WA]aF<D
6ndHKIKHXdFbcBB
6reIIGI?gd__>bX
5canTPWFZCE^KY^e
5hasTWWXZF:PbKVD
6eISPV?LaMBh:H
5iTNYJ=<g^XZXB
6'mWWZY>i1Ya6j;
7veMWYYZG<@?TUC
6fDJMS:jUcUc9j
6sEPQWCgAk^QIe
6tIJJX^kYX[[Cb
5makesVWZXM6?D[?eG
6yEHJH7rFDHn8<
5oneGGFGUMaU=f8>
6urFQXY[YE_bLYA
5peopleVSMU^@FSS@e8
5shitFHGGC_fZE[IF
5theJTKM6c[YGX6;
8reRUVZED@QDRUa
8yDKHU8flcFe7Y
7isFIFM9_Hf>a9@
5wasEJIU9f;gYZH@
7yGSTWY^FZR[=F
6eEJKW>e9aHe>W
6hatSKTI?GbVKe@4
7enXUXQB<F9D8Z9
7yVWUYT6ECbK^8
6illGMRVBhe^Dg<G
6ouldIKIGH=e?J_BE
5youUZWZn5cKa]fn
4sECDB:dEf?J<[
2eHFFJ[4<HB^>b
3 0JNVS3W__>eje
5thILITAfVf>IDg
4accountFJJKFfJ_H>Cb
5iQSJGU[DRUcCf
5nswerGTSYXce[AZA^
5ppYXXIi=5=a3lm
4backCPLXDd[cVg7>
5eginningHJJKD_DUAb?Y
6stJIIFd<m?T;X6
5igZXMU^/A:KBd=
7gestISNW9Xb[=EB6
5usinessHTVNHZAC]LGX
4commentsZWIJe5c=?]i8
6nversationDKNT:j=g[X;I
4darkXPNKKCHBGB[:
6taWVVT;EiAGfB1
6yJUTUUQcC_e>4
5eathWRKI8cGD_D]<
6layHJIJI_BWYaK@
6signGKGP=^fcAfBJ
5ifferenceKVTYCeSGBaKC
4earthseaSUVX@C<DX@][
5ndEITU=^XcB?>;
6tireMHRGWj^dKZZ[
5psteinDUUYCbQ]Yk6@
5xactWQJR^>]CD^^=
6perienceHJUU@daXU9cd
4factHGIFNaJ]F@BY
5inalVVIEhG?DIAfn
6rstLEFDEDXBEV0-
5uckHHGECdhXVd?W
6llX[RIX4B=H<H*
6tureTXRXfVgfYIUB
4gameHHHMIih[Td@=
6zaTQSJEH_EX>Z9
5oodGUSTCf_YAf<Z
6vernmentFJIJRPLXC_@C
5reatIJJIH]CRY:eb
9estFGGHNb[diY2;
5uySIKFDD]C]EX2
4headDJMSB_C^Ib@B
6llETUYF]U^KVBC
4ideaYURVDBECaE@J
5mpactMWIVVCAPTf=6
5ndustryUTSR_@ED?Bd;
6ternetNJEGC_WfU[Y8
5sraeliJIHHS^JUZEG^
6sueFMLJUbW^?eQ[
4jobGQUQ?FCVERH?
4lastJKMQ3^gM>Z;;
6testRJPKECDgUB[d
5eftDIHP>lYc>A<f
5inkCFED8hkd<pA;
6stFJLM:megA[87
5ongKKIG_]CX<FI<
4marketNKLIXQWXd<B@
5enEMPT>bGaWa<C
5iddleKHLJBg>CB]EA
5omentWTHGe<g?V@Z]
6onXVPNYA@:SSY?
6reVLQKbEdC[J<<
6stHIFK4h^FUhE5
4newKJYY[3E^XB<j
7sGHHF;]V]GG?Z
6xtSNKE<Z]^dZf>
5ightFFFGA^UcLi:>
5umberEGVT:bacEa9A
4officeIIUT@j4bR?ci
5ldWQUGa:J<@>[h
5neWUZU7]IGJ9b1
7sVPKId:<@I;eD
6lyVTGGa1HHC>hq
5riginalGSJS:ibdDX=U
5therYT[RBAH;Y8a-
4pastHXWZ=kBEYc86
6thXUIL_=W9TH_I
5eopleHGMQ>WaeF[J:
6rfectSWXX[D<FBA=Q
7son[W[XH?7;e?k7
5honeUTUPJUAAY?c:
5ointFMVUNUWFEX@[
6werQMTJ=bBZW=nf
5roblemGIIJBZ>^H[GY
7cessFIHJ@alaLp>m
4questionEMNSHcH[JaB_
4realUWXXP^gIMB=2
6stMLTFBa;IYW^m
7ultJWWX@CATb[UE
5ightXRVL[.V;=D^^
5oadGGVJ?dWUC_GK
4sameHJTW:V]ADc?f
5econdXXLIU<<9KWE=
6rviceHKKIHPZYC]G_
5howIJVSYcXbDNbY
5ongSJGCc_<<?Fa6
5toryEHHNCi_dERGm
5ystemFJQT?[aWE]2D
4teamPUUXW];TeV@L
5hingCJIS@cbd[Z8W
5ickerYTTVZBBGZBb=
6meHHST=EbWHaA6
5opHUIW_c^ffg_;
5ravelLIIGGdYWXEdT
6uthTVPVhE?A[ZE]
4u.sGQGKT[aXWh7^
5kIKJMalJ?>R@<
5nitedESSXFa@_Ge3J
5sRUKZXB]CBp37
6erEQPVI^@Z_[;f
4veryHRKQ?aa[XeRG
5ideoIEEF>W@jCg<:
4wayJEHEClm@FfD<
5eb[YKQa3T8c9dD
6ekFFNH>hic>f<5
8endFHGICf[d>TTD
5hiteZVUKc4B?WWY8
6oleJEWD;Y9BYX[^
5ordDMMX4k]iBk6=
7kIIJGIiA_JaU9
7ldGVTY;lDjCE;9
7stEHRM;ehbYb_<
5rongKTQX@YgE?lF=
4yearWJYGB[hUD?dc
6sallwomenILJRgB>GB<bB
3irGXL]Ee[@;g@=
5 ownUJFFeICSCTCF
3mKXV]ZcbkkgB<
4 allFHHH>eDaD;[S
6ndWTRURCDDDSd=
5forWKHH;bhFAfBS
5inGKLV<fUaQd<Z
5toMSJH^W^A[a]H
4selvesTUISY/?EU^DC
3nEEGKE_dF=d6?
4 iXJFFeCF:AZg;
5youKLMNEiXa<@cj
3reBAAC;iZ]<>8A
5 aIIJE=IYCD>@]
7nyIGGDT[DXX_@L
7reMQZUU5R[WWL7
6isSVJWNYb:aCW>
6noUJRS<:cEWA]<
6wasNVVX^=K@WWE=
3seFHCYcF?e[ceE
5 areHJLW@h9hTe^h
6peopleGKMNG]JZVa=a
4isZUVIR@C8[>gC
3yFNJWb]a@[dD?
4 areQUZMb=[;LZ[b
5doFUZZCW<]WST]
7n'tFSRW;g_aXUId
5haveGLILV]?^Ce8<
5justHGEGBQaZ[FAa
5needBKSX:i>gcW:h
5shouldIGGDFb[^A[C]
5wantFRNUCa<cdW@_
6illHRKV@hciTYUZ
4'llHIGILHZWCa5X
5reDWU_D_[aE><F
5veKQST_?6CYCd^
4reDRMVJg@]Hg@U
2ingFESLHcXYYS6:
5 isFIHJF]I[C[;b
6thatHTTYAX@]ZL>a
7oIGGFBVf^@aGY
5sJRJK9ldced4i
6 thatHJUKA_GJBY>b
8oWTHGcRW>Z]Es
4kLUCSi-jEBZ3l
5 aboutMUKVbhkZLcAF
6iSKTIc2AG_GH?
7tHJEGGXhc?kZ6
6ofIVJS7D^Zb;;A
6thatIXUYBbBc[f@:
8eFMKSE^g]Ce:J
8isJIMK9_XacHIZ
6youTTUZeYaIZU]_
5ingIHCC94XcIcB^
8 aboutKIGDVM]MAG[]
9ofWUMK;LXa]Ha_
5sGKTUDbV^]U7I
3rdIOUV_XJKdbZ4
3sSRTI_:SBFEA;
4 aFGMSAjJ]a=VW
6ndHIIKSbWbYaJ_
5couldIUTY]Ld]Fb?P
5forGIGI:g^UFj;T
5gameGGGJ=KVbCBRA
6ifhistoryEIHLKhfcBYS_
6uyDNJX5nihYo.G
5hasIHKFCZ]]A_=Y
5imageTSSU:E?[^<bQ
6nDGGKGdCcc_7_
6sHUX[Aef[j2KZ
7n'tGIKJ?_H]EdA_
7sueFJIJBZT[JAJR
5linkJJSJB]dJB?^M
5manFIILGaWZVb?G
6onthZXNTB@HEQGU7
7rningQPUH[A5C=2pC
5onHJUJ7dcTADZc
7eIQKV?@U=>FZ@
6utTXVYZVeC]Wc;
5postZXLNl;95I?iU
5shitFIGGC]eY>cF_
6ongCJIX3gmZ[y:I
5threadISPVKM]HaFHX
6imeWVQIT]=>K8gZ
6oXWJUj66>F:W/
6weetVUSTeE=MZBbU
5videoKSCJIdCa<e:=
5wasWTVZf<K>UaR4
7yFMMUBeccAh8^
6eek[ZYOW,.?f3hh
9endRRTM_=?ca_B8
6ithILKJ_WUVA]7W
6ouldHHGG[VlG@l;j
5yearWTOGW7I:I?f3
2oJFGECU[M@G@T
3masGGGF=fd_Hf>?
3seEFDHGdi]Ve4?
5 whoNLKSdbeA]AYb
3ughBCDD8ehY?p:Y
6tGHVV9doVDiA]
7 iUKVJIDJ@?G^4
9tGPHUBZ]YBe<^
7sPKKT:jgEGVGY
8 onFJIR<gUa?KOj
4sandsMJLM?KXR]8EG
9 ofHQSU<jCce9>e
2readDTJ[BH>db]]i
5tJVVZY=dWF]:8
4eXWWRXY:RC;^t
3illedFFIB>eGcI^=E
3oughQLQIGh[EBB>5
7 aXVRRHBZBa9i?
8theCJSY<_Gg[a8d
7outQHKHUF7a_WFb
3uGKKTAcXeU?C[
2umbsUTMP]B8[[WbQ
3rsdayZUGEj4G6b6gd
1ickerRKEEI^AC[di<
5tXTKRb8J>>?bU
6sXTJBj50EH3jh
2edIIHG]Hba<c?<
2gerFGCFL_Ka[g7A
2lDDHH<dbb=k?:
3lFJSK<EBf]aE2
2meGSZ]HZTAXTC_
4 andIJTU@cE^JZ@h
5forHFEC<KfT<F26
5iGHUN;_QU=i5J
6nITLY]<@G?Y=W
6sFJIR:c^f_XAR
5toLHEE=IlcA@Fj
5withXWY[K>A9XSbe
5youEJJLEb@aWb9Y
4lineHKJHGTDV>9al
4sDCFG>aaeZg?@
3ingFKRS=b__T_A>
2nyITRS<_HY_:?A
2pGSQY<aAh]W<U
3sYXS[]:IC]bQ5
2redGHLH@gdd@DCU
5 ofFHFGWWhbB]>b
2tleJHKFQUDY8a@?
5sGVVXK]BTZ@Rh
1lEFFF:jSfF7[B
1oHGQJ@E<WXfW=
2 $0JVSZYD?bacA8
30HNESdTdkaHAG
3aECKD2ge]ChiC
4ddEHMH@gbbDg>[
4llHHUGab;DC;TW
4nIRWUUbUbEU8^
5nounceIWRMIce[>b>B
4skRLJScA:UT7XZ
5sistJMKL^>8]ZFWf
4voidHVVZZ[R^EX<J
3beRQ[XFDYBBAdB
5comeVVXT[?h;[dd:
4reakVSVK[.G9EQb:
5ingIIGFBibQ9_=Y
4uildSWV[>@:djGl,
5yVSUIBBIDcY^E
3callCDLH3[og?p7<
4hangeXTRTGE@G^:d^
5eckGGHB@cgc=X:U
4omeFIIK>g9][fIa
5ntactEJMKCbcZCYHL
4reateYKKDU_Y=U7?D
3developULSKGU?ddFZJ
4ieGMISH[^MBh<J
5scussYKWH]=89M:eW
4oXWYQA=2]ACpq
3eatGHKHAWIZB_U6
4nterVNIHb]IEV;_h
4veryoneYGTBHWE@;@b6
4xplainGKLSGef^EhDI
3feelEHGLCcb_]Y@e
4ightJMMV>ab^?_U;
6ureEIJGDcD]@[<f
5ndSFEEd74@;<_:
4ollowTUXWZE9Kb<fb
3getHHWIB[Kc5=F8
4iveMXYZ=aXV[bA7
4oFHSR2diTaj;Z
4rowZVYJ];B8W>lD
3haveVT]VXAFCL5a@
4earTDHBWCoHcpEW
5lpGHMJ0^bf=P^]
5rYTUHe6A=ZCaH
4isVHUG_@@9d8b]
3improveIMKQ[=^FYXG3
4nvestZTXI>AF=T5_k
4tHRPVYaBaZDAa
3joinLJGG=l;CHA^h
4ustMTVR9FCYgCHh
3keepGTVXEEF]ddWJ
4illFKOPLF^VG_>A
4nowRVGUSCaEaIFF
3learnZWKJe5@7TDZ>
6veGHHHG_RdF@UE
5tSTWZ3cZaiX95
4istenJUFH^=^[>^W@
5veDILWBhbbD_7[
4ookEGHTMbBi^^B:
5veZRVMi4G6I6e9
3makeDFUW3r;WRY6j
4eWRGVlcJ@<@C8
5etHQTU7bTiWc^H
4oveHRTVBbdZYAGD
4yMPJUchK]^Aka
3notHIIJGaF]]GDg
3openMMVVX;>=d3iD
4rderFHJGEbaQ?f9C
4urTLUH]l<bA^bD
3payGGEFCd>ECaGn
4eopleGNJRG]f]TcDe
4layUVXQdEZZ^=a:
4rotectLUTXRVVUZ^D7
4ullWSPRT>[EHV_l
5tRMVT8BAC]MU<
3reachDLTT<cGcHh:c
6dEFIR@[IjXA<F
4unRTLU@EXF<>A<
3saveYRPSc4a<IZai
5yJDCFbajX]g8H
4eeHGDF7kEb_ghE
5llJWXX9c[[aBEN
5ndWVNIUF]DA:g<
4hareWX]L^5>UaAb@
5owHRVXUcBY]e::
4ignIITKD[9GN9e>
4leepFGGG;dj[HcMX
4olveJVPW;[]IRd@S
5meoneUPUPR>WD[=d0
4peakNIVGCYYSA>Gh
4tartGHKG;p7CFScF
6yLKHG^=;_DbXf
5opRFJEWWD<J[AC
4upportULHI7GcaG=_:
3takeIIQQZZk[bB7B
5lkZSTHc7C<ZAc:
4eachWUXPb<UBB_JA
4hankJHEGF_>VHJ[a
6tCHIKAed_@e7^
5eKRWHCcK]CCZA
6irSLIQ@FlJC]E=
6mVSUPLADMU>a;
5inkGNTWD]iGFh78
6sGGEJ<jdF@mB_
4urnDIJR8jWdRZ:V
3understandTUSYd?C?[=cd
4sKMFFhDc:B9E>
5eGFUK8c]Y=G>q
3voteXTQQc5Y5^;g9
3waitGIGGX[bYAcA]
5tchHIDKFgg=S_h9
4hatYUVMg5=GZ;]<
4inX[SWc6L9cUSH
4orkXXPMk3b:<4kb
4riteJSUV=?ZWF[I9
3youEHQE<d=^YaIX
6rDJPVHeZ_Ga4G
2dayVO^Ebi<Ha_lF
5 andHJPI_aaXAa?e
6iPGJGZQiBA]MY
7sGSMUGaVZXfGE
2getherMMXJ>;?B8AAf
2kenPQJH<@]?cW_@
5 nameYVSKa6D@c<cB
5izationXXUIcUDBP>^@
7edWVTR>AeJBCb=
5sUUJQH^[GG<A7
2ldLSUZFa[HVWU?
4 meMUIV=f_HLScK
2mHGVO?RTAR:A=
3orrow][HAl-C8H=l^
2nightYWXBh5;9E2^?
7 onVURRWA@Z]>fV
2oDBBELb]_^F;7
3 lateWWUWb?@=dGT?
4manyJFECY?@V?=Gd
5uchLUGSc?@EZRB9
3kTW_Z:a:GE9EE
3l[bXad59He0l-
4sEUTZ;n:eh_9l
2pQGTEFa9jbSfa
3 0VUPT_DFCDXD9
4ofEGEG]ba]Hm:a
3icGVKW^HVF]d;T
5sJRKS8e]dBd?6
3sYVTJcCA8G[WR
2talKWSWcShXBI;B
5lyURXV4_U[WdS@
2uchEUSY@abe[4[]
3ghWKRIZ>_BS?b<
3rRFDD;X[]:dcC
2wardFRIS<hCgE=Ba
6sSVTWfDZM^^7E
3erTXUYDD]?Kf?;
3nULVIb<BEX6YE
2xicFKJLKbB_G^Eb
2yXTVU@5>>a8be
1rackWYIXfXe?_BZ5
5ingVUUVA>;8D1ge
5sRJWIJWeA>[<S
3deWXVK^9Y8cBf-
5rsIKJJ@cgX>_=W
5sZYRGg1<6B<hg
4ingZ[MS_:;IY6ce
5tionalRUVRI^;@_]RU
3fficKRNT:dV[<i96
7kingETSWKXJXY_AQ
3gicCHELFffgFdA^
3ilerFYHYGe1_c?@:
4nHGJS?qJkKa2<
5edERNUAcA_Za7H
5ingWRWTJC3=D8hn
3nsCHHGS]XXCV>g
5actionVUSKW=7@]3de
bsMJUJDXA[A>^c
5formIRVW>aL[bE_c
5itionWUUQf3@;V<i8
aingXTPIe5Y<Q=d6
5parencyQSXU>b<GX3aK
atILXXKZ>FU[cH
6ortCQJX?ebdDm68
9ationDHKJ=d]_EGDD
3pDQSU>dQdUh;B
3shETSX;^G^Vl<C
3velEIQSaXdcBWei
6 banBHIXDhZdZW_]
6banBLIZ@fegae:f
6ingDNSVA[IZQg7Z
4isEGGG;jXbX_8_
2eatGIGKW[[T=Y<C
5edFKMV;_[Z[A9A
5ingJUUYI[<baWYI
5mentVUWUE7B>YGDh
5sELSTB^>^ZW=V
3eADRI6l_kDi;?
3ndingWTTTX@dC^HVA
5sJLSW7bd^LaAd
2ialCGIL>hjd<n7d
3ckWYXZ[5Y:Wn?<
5ortweetZTRRW>;<LDSA
5sFKPTHZa_Og:8
3edGITS@oabNV:j
5 toDIIVYcM_I_5C
4sGUWW>g=]XTEc
3llionXULJd8d?GVb5
3pMPVJcD?AB>al
4 toXUTRF?UCCZWd
2oubleAFEH<ihi?j1[
7shootingEKKIGRaYBTE[
2uckDSTYCXfa]j:8
3eFKERc_g]Cd7<
3lyEHGF7UbeYBXh
3mp<KIc:njpXw5f
5 travelIMMRGU>RV=d^
3stILXT4^:C[Tfg
5edYWNHb;=<]6ig
3thXVVZcF7<cNY9
2ySVRT_G<<UEl^
3 andHQJSCTE]HY:j
4itVTJI8E<Ck@gk
4toDIILJiSd?e<F
3ingJHUIUCA@SX?C
6 toIGJHDG_=>cI5
3naVJIF_7V@YVX>
1snZYFV]:5AD5Z.
1uesdayQILDT9g>Ff]9
2nedVUSIB=8CJ=gD
2rkishEUVZ9febFi98
3nUXKVSXY1D^^2
4edFGEM@]DdePC?
4ingILEJQ_UC]YbF
4outDPSXZaVZYU=T
4sWWNW]BFGYHA_
2torial]ZVWF<88b<eb
1vMIHK^5_ADa^W
1weetMECBVhD8I^C8
5sGCDD;XFjWB;7
2iceWGXF<QFTZ;b=
3tterECCCSbZ?F;W4
2oSUWJn_5EEG9}
1yGHHIVfeX@bEG
2peKKHU>HmZHj:;
4 ofGRKVHXZ]H^BH
4dDUV[C^bZQp7:
0uECCAZD@fTf8J
1.sJRUZPd8dSi:8
1berEHGKBGl_Yi@e
4eatsFLNL=eFe?e?X
1fcvegas113FVML>aHb]bWC
1ghGLHK?c]ZAkA>
2lyHJSJD_>TCA<^
1hEFGEGbY[C^?H
1iYYWUY7c9d[_j
1kKRYXWeFCGYL7
2raineCLMVJeAcFk3E
1nKIRHADFB@FMb
2ableFJJQV]E^IBNT
6 toFJJQZ[E^F>WX
2derLNUYZAEAHo8:
5 theTSHIcVdJ@XCB
5served populationsULVILZF^EGYK
6tandDUS^@dkgHo9I
a howHIIHH]]^@[;c
btheWXUVXEMAEVCE
bwhyWXVXg9H<bEJ<
aingURIJ=CeZDd>;
7oodHSNVTZ_bG^;W
2fortunatelyDEEDDeWbRn<C
2iqueY^XYf;Eaf9_m
3tedIJHJ6=Y>Xg;:
3versalLVMWcW_c@g8d
7eFSUUHZFW@bAA
2lessDNKVZbCXVM5a
3imitedXVSW^IFDYCDd
3ockUULLj9:A_K]D
6edWWWTc><=Y7bd
2necessaryEKJMTXGYWK@a
2tilRLIG^W?gEfRk
5 theQIGE^LcJ?KZT
6youEMMR?g;^Gd7W
1pICEEa71>XUgD
2 andSIJF<_Bg=?Z/
4tDJLL9j@d=W=j
3forIILH=j?dIC8f
3inEGCK=bI_Un;E
3onWSSXa4DK[AaL
3theEITPAkCa^^CD
4oTXYTBW]L]@aD
3withFHUU=l0c>ffR
3yourGUSV;Y]cUZ?C
2comingWTURY?E;[=a>
2dateQHEC^eh@>bi]
6dHILUA_HBW6tf
6sIGILAXHbVg?J
2gradeWJQH?Y?_H=_C
2loadXULGi>U9?<cj
2setAUU[=eVcJq6^
1rUJGCg@eI@hHG
2lDJKQB^Z]Hb<@
2sulaBCBG?jibMA^F
6 kGKJRCUgQZG]:
7leCFEHKXgIBf:Y
1sBFDVYFoUBE1[
2 aKJJIJXKU[AfG
4ndDJITBfCcGg7Q
3forEKJI?ccc<_@Z
3inUUGIXX>HI@do
3knowJHIHQdCYK>e=
3moreEIHHIUcWBKCT
3theLIUGa?<GCBC^
4oFGJIIf^aG]Bf
3withGIHJYVIZJ_Cc
3yourJJKK:c?e^>_H
2aIHSS7fbjGb[7
3geXTNIa:Z>[@g]
2dSPVI@FdB;E?_
3cYWUSd5g;EbVJ
2eQKDT8We9R?^?
3 aPUOVZ:k@@a9;
4ofHORSD^CSVcWU
4theGUMVFc;e^W<f
6isSQRR8bH_]9gU
3dFWMY5]2i[=W0
4 toHLLU9h5_b>k@
3fulEURZGhiZbf1:
3lessFGGGCgXdBbAV
3rBIVWFn@f_d6m
4sZaZYfA>[abf4
3sDPIVAXi^:s4,
2ingKUFY@e]BLCBl
5 aEGHHD_?bZYF^
6theRTQKT?kL<^:W
2ualHIMGV^bD>^UX
5lyEHFI4d_jB_=;
1tilityYZXXE7<=^;[8
1xFUYZ?ajb]n3P
0vWIGGIBTBDUDC
1alidFKIWCcK^Fe<K
5ateFJLV;d[cEb9@
3leyKJHL;XAc]FJ[
3uableKWVRX4hU@f=K
5tionGKNV8g@dZb_L
4eTXYV7T9]]<;8
2ultXURJY6;BZ7c^
1ectorVXUYU[DH_=]f
2gasEISMAf?bFJAk
2hicleFKMUFLGXYa=W
7sBLNXAdWdFh5A
2rificationVVSKh;<>E<cm
6ed_ZUJr6:6[5aC
5yFHGL;gYi;]FJ
3sionJYTY?;hDXjG4
7 ofHIGJBcIY?k8U
3yCCBG^a]bSmA9
4 muchQURLaDEEX=jc
5niceHHIHJC8hZHE;
1iaM]^[9aSP9B]j
3 dmHNKQU^kZ;g:T
2beWWRSCR6YX@e@
4sJITJ>d?dK>c9
2ceZI[D>3<6C6gn
3timBQKXDcWaJk6]
6sBRNWCac[Xj7?
4oryWVYUa<=:[:h_
2deoXZDVn-/GMfe4
5 isFQKRK]j^Lj@_
6ofFKUV>gV]CbEA
7nHRUY8je^bf;a
5s][WSu.Z<HQ]4
2ewS[RW?=acXi>A
4edCFFE?i]bHo1I
4sDC@<GDq_<j2a
2olenceDMJV?fab_j:R
2pXMFHbFF>EaJd
2ralZ[SWh:<:_?a4
3giniaFKLS?eRaW[@Q
3tualXVWTZC;;^>W?
3usXWXT]=A@_Ehb
2saGGGEGdfU:b>A
3ionRXXX>[WUD]GG
4tTVGWe4icd3h=
5edVTVQbCK8D@Mb
5sELLUEeg_RjS@
3ualIVUX:XgZA]A@
6izationSSQXGERVcI:g
1oice[WTDcA^;94pb
5sEGGE>aYa<_;_
2lumeXVSNfAXAEMa9
4nteerYTTJ]?>;WDW]
2teLKEV:dZ[e8dl
4 forVLHF?^j[ED6m
4rFRQWF[Z[Gf6E
5sDNQV>c]_If:;
3ingGRSW9chd_h8?
1pKIWG;iAWF;=[
1sHWUZ6a4V]>W5
0wRHUHJFf=HIK5
1aitGEQA?@fBC^jJ
4 forGHJJ;]lVXeA3
5toFKXR8f@[W_Bd
4ingIE@A^8kE;A[;
7 forGKFGCdcS<Hf9
2keJJLWXYJ_>fM@
3ingDGEGDh<dYe8a
2lkRSJSFaD?Ega^
4 awayMKIIKj=JEZgF
4edIHTI;YWUgWG:
4ingIKXMM]@YF==U
3lIRVY=cg[Z^J3
4 streetGLJWUaeaUc@<
4et]XLH_1EY_,l=
6sWUSSYGQCC=[V
3martXTSQZ>bCIDU9
2nnaQGEF[Dj:@f@;
3tQOCFoah>TC;B
4 aIKKHBb[dVi7b
5itGIHLF]J_FeD[
5theWKILfD=WJ;h?
6oWTJFi37EG0De
5youLKKKZV[HXa9C
4edRHJHC6^8HeCI
6 toWSXTVB^8KW[=
4ingIIILX^DCES;@
4sPWVUBb@CeiGj
5 toVYVYc?;CWYTY
2rJKFN::MSWdG_
3ningLTKWEhfZ?DWf
4sERRW>_b[Xi9:
3sGILJCeHVJbT?
4hDKKT<lfgBd:?
2sB>XG4bcYCl@=
3 aKHMU@[_Z[Y@C
5nWVTSb7FBJ]^;
4inVNTGg9D<XBm;
4justFIRJCdEZLDf[
4neverEMMRDeVa^^BJ
4soFIJHBcBc8c=^
4theKNHLUPA[S?9H
5oSHHG@=?Ha<YH
3hingtonHKRQ?ZYXFc:C
3n'tEQIYEHVV>v67
3teEIQS7_abGi7]
2tFGGDE]ZV=[BS
3ch[]ALr3@FaEj;
5 myZTRQfEGAYUf?
6theIJIT8n7g^cBi
5edXKTOBBVFY4eA
5ingFCDC<Klb6g6[
8 theJGHECUbWB]T=
3erVJHG2XABC4_1
2veFSTY@hKj^d7c
2yJQQT<S8CWfH=
3 iWVZVXW78^7m5
4ofGMIJ@UW^B[:b
4toUZVWVebFdefU
4youXULK[7g?G[EE
3sJWVZ@>?hbJ7@
4 toJKIS]GJ[R@=B
1eFDJE5IV>Ag[K
2 allDJGQDhX_8Z@U
4ppreciateHKKK>aa_ZcDB
4reUXUQ;@>AbbZ]
3canCDDGUu]l[]I9
6'tFNSW@h9^DYJ[
4ouldLSGKEDl@KXB9
3doTJIFJ<@YBb<C
5n'tFKQS>_e]^[<G
3getFIHKAnBf>p6@
3hadGHEGVfb[]gae
5veFTFV?=o>H_4_
3justGHKLc]IS]Y7g
3knowDKFM^Zc^>s1_
3loveQXVZ>EAEb]eX
3mustGMLUXYELbc;c
3needCJTZ7fge^mWP
3seeFLKVNfI_GfEa
4houldUUTYPY?RKf=F
3wantEKKSAeAhYg2_
4ereRETDY?DA@:hA
4illSSZSE97>KH[3
2'dEIFMJXY[VHYX
4 likeGJKKE_B]SJXI
6oveFLLLGbR_[_@c
3llUWFHX9W?FCHZ
5 beJTJVD^Wc^VV^
3reWKIDca=]<afM
5 hereDHIJBZh^<H_K
6notLFFG^_7BV5[[
6sorryFIIJBZC]=[BI
3veSVVGfJD??8H@
2althWW_W7BDdZ>BD
6 reportFRMVVcN[aGF?
3ponGURXIYe^Ik>>
3rPMKOZ<I?^c@9
4ingIISH;eU^^EFF
3therXSXYXC7F_=aD
2bXaWYcE7@f0_D
3 appDGUU7hBfaUBR
33XWTJd4DZD>c4
3castW]SGgH<I^?h3
3glMXX[AYZYYDCA
3siteYaZ]];6Q_0G?
7sY[NXb?3=e5gD
2ddingWXWKf9C=b:bh
3nesdayEIFC9mGiFJaQ
2ekXX]Tc2ADaAlr
4endTSYE[LCD]Ad:
4lyLLKR;a?c^:__
4sVW[VGf6>W4eo
2f2014EJUVHi_Z[bG^
2ighsEBIB=hCY]hC>
5tSVXYZ?0@G:fI
3rdCHGG8cma>o>;
2lcomeKFUFYd9B>ca3
7 toMMQUAWdU7a_9
3lGCFA?fj=@ZSV
4 doneEEKFYL:dU=Yb
4nessXRTHRIFZE>i9
4sGFDEH[bHBgI_
2ntEIXZ6idcc2^;
4 toEIHLYga_B>Bg
2reCBGU8hca?i6=
2stIHSKE]LaK[@_
4 bankDHHHW^[[C[>a
4ern@JKY9igeDt19
1haleENIUU]GVZ^X<
3tGHBJDYCE^fB9
4 aA?C@:smf7r<]
6nEJIT>bTb>m6T
6re[YTU^2:>Y2WX
5canWWUWCIJLX_D=
5doUYVYa1:?KWdA
7esHTTVK]YZPa>H
5goingILLUDbEcXa@G
5happenedKIIHTJ_STdW?
bsITLVSe]Zdb@@
5iWQYRX;bAF@h]
6'mXQYQYLHBdGgD
6fHVPWWDZWGe:8
6sSWJWdA7DJ=Y;
6t[ZUWg+=B^B_3
5makesXVKE??f:QaR5
5shouldXYVWj6[@Z:W4
5theBEEO3o^oe@]i
8yUXYW_8>:X?iZ
6oYVULe0C?U;j6
5wasMHHHb[EVZACR
6eHLQSBX;][YCb
6ouldFPKU<fKiLDId
5youXYUXc/a;X?X0
8'reFSTVAaVbQcD]
8rGDFERe>gc=Vd
4everXXMRg<a:G[<4
4sappWXSYKVX^]]DK
2eelFNIWO_F]ad@T
3nABIX>aVO@ubG
4 aERNVC^[]Jd:^
5heRIMGZBhBEc=C
5iTHKL?lZW]Pd?
6'mGGFJXbfZ@=Tl
6tEHILAgTcHV>B
5theJPRLAcG@GAIc
8reFEEBT^gX8]>b
8yFRQWWWDbaX@b
5weSKRGCBDH@e>F
6illFJIJHbebBdBR
5youEHFSBlKH_ZBF
8'reELQS?hIc_a@b
8rEISW9hjcWl;9
4everFIIG:b[_b^>g
3reJTDFUhG^FZjh
5 doTJLH8^gB<dB=
6iPTUUdeGDeSVA
7sJKIFC]]L?YLD
7tYRQKe?97[6j<
6theIHIHZcW@FUUf
7oYURVZCHY@:YG
6weQTWS]]GF[Chb
6youWVKJgFGA];Zd
3therHTLTZGUabZEE
2ichFGIV<o:bJC@F
5 isWVTSJC3^_9Y7
3leHFJF?VMbD_52
5 the[UKL^:;:b7j4
3teSQHIED^dSZAB
2oEBIEKan<a4>4
3 areFKST@[de[^?]
4canHIJG_UZQCTZD
4hasSYWZZ:F?Hf?I
6veCEFG=dXc<5Mh
4isMFEB:^Hb?UGl
4wantsYXSKg^<=Q<hd
6sEMJTcC]UWb9e
3everYWSUg7HC^_dK
3leQDTB4;ZKDdZ1
3seDLJTC[[_Gg9D
2yBC=QC9t<Bl7:
3 areGIIG?hiaFRC;
4didDGGI=ied@e?f
5oCJHM?ibd=o5a
6esEEED?gfb=i:^
4iNSWV;HDW]UQG
5sDGGMWbZ[_m<Y
5tJIKU@b<aX>En
4notTSQRV8?;^>a9
4theMTSWCEdC?_E7
7yXTUIe5E9V=bC
4wouldEKKLCb^YEc@Y
4youRXUYDIA<bX@Z
1ifeUSJK];k<EXc5
3iGIIHXZV^=6F[
2ldDWZ_:YR[Ym8Y
3lHJTUeGfW]^G6
4 alwaysEKLRBeaaAc9c
5beTVXUAA4;G7Hj
5doKIKFD:bF:XEC
5getTJHEaXXP[gA;
5haveJJMVVd^YWe=;
5makeEJFKAaaa^m2d
5neverCHJV9nibHp5^
6otPHSGAFCB@jF;
5takeIQMVHfC[ea6o
4iamEKQJYWVWCWFV
5ngXITH_B?DH<bL
2n[YPQg8:6g@_?
3dNVKV_=d:Re@<
4owHUJYB^GNDm:_
6sEWVZCeV^Hc4]
7 0GSMXK]V[F^IJ
3ner[VIJg;Q;_>_1
6sZUKIj7Z=^Bg<
4ingHBBB9i>e<Z=C
3sIFTI6b<_XU@>
3terDRMY@fBjTc1:
2redFIIRJY__Af@E
2shECEC;Ak?;_A4
4 iJIIHbWMX<f:?
4ingBCCBBm^g1g<U
2tEGGHA_LY?^A_
3chEJJLAc^a>RFH
3hV[VM:2=Q]Uec
4 $0GLKTT_JKe]9C
50SPYUC[7C>>fa
5aSWSYFTH7[e_a
6iHUUVFXbX^JYA
6llTPKH?JDHfMY9
5herGOKVQXbWBa;b
5itXISEd5X9EFY:
5meIFDECBga@[1[
6yFDLG9bFe>a:V
5noRHRHbD<GMEVN
5ourILSVHFhKEee<
5peopleTHFEaa3?A>TN
5sameEEFFT_X^Cd7D
5thatJIIIC]eKWJVe
7eRJHFCmk>_iC:
8irLWRWDB^WK4Gh
8mVSVWTY]CdGfB
7isHTVZ;d[fi4fJ
5usGFFF9e]bUHb_
5whatXVKMY7;9C?_5
5youDHIFAl:W:Z:b
8rFFFGCmeoDd8P
4drawalsYVNQLBGXYJWE
4inRW[][.f?JUZ?
4outHFIK1[>U[gf;
7 aJFTL>bd_<YDI
8theZWVVH4A6b?f<
2zardLMHI^K=Z_=he
6 ofNHFEZZEVSF^d
1lZXMKp5Z3X>X9
1oahDGHH:m^eB]LE
2keIHTH>fD__]BG
4 upJHRF<^?XaFY:
2manCDDE4a^gDpCE
3enGEHKT[fEK_11
5 inWJSFG=]JEXUC
2nXEYE3<4_VZU-
3'tDUU]3deYaXdV
3derEEDHUdfbVgB]
6fulFBG@7cf^<_S?
6ingGIGHCbGaATZc
3tDGGI=gXZ=E=^
2odsFHHGH__bAe:I
2rdNIIQB5g?^i86
4pressUZVXY<6?^=fC
4sCHE][gig_qBY
3kVWUJM@A>YC;9
4 andKHGF:UaBA@FC
5forHVXW4T=c@X<k
5inVXYXH:b7eVA6
6s[LVIa8U9JDG0
5onXWRTf<:AcYi7
5togetherWJUFWAGUVHkZ
5withXTXVhF;@e.l;
4edVQXIE;<7A;h.
5rsAGPY=jbbHu9:
4flowsIKTT<h<]GUEl
5orceWXTHU69=NZWI
4ingVTUFA]d>A>X8
7 onTIWN<A<Ca8aB
8withVUQIFCBITHM;
4sZ[[Y95^8J2dF
5hop[XWEh7E5GDa?
3ldHVUY99>UEtJ3
5 isIUUY?E^EZJVV
6ofTURXf5>Wa@]8
5sFJJWPaFWSdCD
5wideIQZTTRK>WHEZ
3riedCJHKVba[Be9i
3seAFGK8jZiDp8c
4tBEIS8jpc^pF5
3thTYIW2@B]j5e4
5 itWMNIF;7:H9l?
2uldEAA@ABiiUh;;
5 beKECB=a[fVb^J
6haveFFEFUbdcBe:c
6likeXMMI]Z]E^[]E
7oveUIHGT<Fa^UZI
6notFWUY[JDTLC@[
6youSTRYHMAea7[_
5'veBFEF:jdd@o5[
5n'tDGQI2bc_Hj<B
2w@ADB.iwm8d,_
1riteVW[Ws1>Fb>k_
5 aQTXT>DdPAaa8
5rVLIGECB[NI_1
6sVUHQU8>?Ye;R
4ingW[Z];.;C_PF4
4tenFUP]<a:cdUel
7 inGLJUC^[b^MJ^
2ongBFEP@ZuQ>z6<
5 withDEEC?djd;^A@
3teZXZ[]4=:ZDf@
1sjFSNXJdG[aEGA
3 wealthFRMVZ^SZaRI?
1tfCDDI=jw_Am6=
1w2DFGG=jli7Y=Y
0xLHGJJbiLWCC9
1boxSIGFGSIXc@Cf
1dUGVBB;_KWB?;
1xFFGECgfZ=aD_
0yWLNF<8_GT^_4
1'allQEC?5f_@CaC1
1aHIVH6dkJKf=X
2llIGGDCcnXYk]:
2yWTKI^BJ>[<c_
1cXHGDUA5>>6Z=
1eaGFFEJ]i]Af<D
3hLGECG5ZB>B:6
3rGEZQ:@^WEi5_
4 ofTGKFJF]PB;b[
6ldVTTWfAB]]>JF
4sJIZU;Sl[IC];
5 agoJTXY@ZgB^]B?
6ofZWIW:>@TW[f:
2llowDGHF@dd_>h=>
2sICFCURc@:d];
3 iEIFKKfVdLeTg
3allwomen<C@a=thhR~-b
b becauseBSL]UgVhEr?Z
cisFLMTJZXZYf8b
3terdayKG[F=F7_IAcI
2tAFVYAWrf@^^:
1ieldIVVXDbebA]D9
1oUEB@i=Z:V@R5
2rkESJW;^j^Cg5W
2uIHEFH;b=DD==
3 aLTFI2:?aC:>W
5bleEKLKC^_[G]DX
5llTGLE_TBE?@i@
5ndFJJI][][KhZd
5re@@CA8kjl=].l
5skZWVTY5=IK8g5
5tWSJJkaUE[Ce<
4buildGJNW>e?eD<_j
4canZZSXpGX:_>hD
7'tJUUZICYbSBAB
5ouldXSLImIa8>3a5
4didn'tFKMS@bJXEP<_
5mFLLLBaPYGMYN
5oTKSWXZ=[<BfT
6n'tVTVYe7X;@?]8
4everEORV@fF_^Y;d
4feelTJIIh<g8_U_<
5indMGIHKYDK>JEX
5orGFUECBTC@cC>
5romLKTTBBc@Cf;:
4getEDHR;cCdSa;?
5otIIHK:_LaEYZB
5uysWKSG_;IEB[98
4hadJRIKaBXX=TEF
6veTPWXF<7E_ZCZ
8n'tSWUXI]CZ[>cP
5elpKRTU>^BK^eKh
4inWUGJj7=A]_;a
4justDHIVAbjg@n7k
4knowSKWY?X[:^X]7
4learnHUSYD^^aag?A
5ike[XKKk8@6j?f2
5ookKJJHAH[UAb:A
6veSWVYVB]DTWY>
4make[ZTQc89>S9_J
6yWRIKSG@WXdK>
5ightJSRZ>YCZUcE5
5ustFMMT<gbcZj>V
4needTVFQCMh][SG@
4onORGGd?V]_cCA
4pleaseRKKLIk>X]I[:
4seeJITF=WbGGE_b
6ndGJLP?_Z]A[=Y
5houldSUSZ^8[7[f2m
5oHQUT@GaPE?V>
5tillTMURd?a8VD_d
4takeGMKL@bG]WHT]
5ellFTUYHZP[Ze<d
5heUTQIX:@@IbF:
7reXXSSi;:<_8eU
6inkWTKT]8d:gME2
5oLFUHHldURa9X
5ryEJJHE_cb<aBG
4useTIGD^];XXBa]
6ingDHHGG[aW>[BG
4wantZXYKeEYT:.Y;
5ereFRJRDj[G?_F^
5illWWSUc36TJ?A5
6shUWVY_7E?XGU9
6thJHKFJXCVGCTK
5on'tSVWYEYZA[ZH<
6uldSTUQ@fcYDb?J
3'dJIFDBa>dFaU^
5 likeVUSL]6DE^Cb;
4llSYR]_7BCdE7C
4reKSBWeZ^>EYb9
6 aXXRUf=a>^_@<
7doingVRLJaYc@JZV8
7notTTRTF;fIW_Q3
4veUYIYCZGVEa=>
6 beenXVLMU>SFZW[E
3ngZSXHV/EAJ]^I
3rKXAW]ck=RA>f
4 accountDJKQ?jacCXTZ
5bestLTTYBeEdC@R_
6usinessWVRUZ=_?DeS=
5companyFJLPB]Q[[GGE
5dmCJKK8ije6W@9
5emailEIKM?ab]@a@9
6xperienceHGII@bIGGX?=
5feedbackELJIBb=Z^>^L
6irstGKII=T]^Yc@@
5jobAHHH<kidat2Y
5lifeMSRUI7bBeU@8
5orderHQQQE]@a[A[U
6wn[YXKm8a0RDZ7
5teamHKGGHmFh^ZBl
6imeITSVYB>]E_>7
5wayEGHFEa^YAa?B
6ebsiteGJIJ>[:bR8dG
4eEMSV=cYW]]BC
4sXWRUMBB?_YhR
5elfDKJX<XVbRj6<
3thWLRLCEZF[bUL
4ubeXYECe2aSVYY6
1rsVSUVe>X>bCJI
0zeroTYQUD:cA^iE5
1kZUNLj5U;=Xfc
1oneIKPIDc;YD=Yc
`;
