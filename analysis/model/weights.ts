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

/** Words: how many letters are those of the word before, and the others. */
export const WORDS = `
0$0
2 for
3in
3million
3to
00
1 0
2and
3t
2billion
2days
2for
2gold
2hours
2in
3s
2million
4n
5s
5utes
3onths
4re
2of
2palestinians
3eople
3m
2seconds
3tars
2times
3o
2was
3eeks
2year
6s
1%
2 in
3of
5f
1am
1k
1m
1nd
1pm
1s
2t
1th
3 circuit
4of
1x
0a
1 $0
20
2bad
3eautiful
4tter
3ig
4t
3ook
3unch
4siness
2car
3hance
4ild
3loser
3ompany
4uple
2day
3ifferent
3m
3ream
2few
3ree
4iend
2game
3irl
3ood
3reat
4oup
3uy
2hard
3igh
3uge
4man
5blebrag
2job
2little
3ong
4ok
4t
2man
3essage
3illion
3oment
4nth
4re
2new
3ice
3umber
2part
3erson
8al
3icture
3owerful
3roblem
5duct
2quick
2real
6ly
5son
4minder
2second
3imple
4ngle
3mall
3tartup
4ory
4rong
2thing
4read
3ime
3oken
2very
3ideo
2way
3eek
3hile
4ole
3izard
3oman
4nderful
4rld
2year
3oung
1bility
2le
4 to
2out
5 0
6a
6how
6it
6my
6our
6that
8e
8is
7o
6ursula
6what
6you
9r
3ve
2solute
8ly
2use
1cademy
2celerate
4pt
6ed
4ss
6 to
3ident
8ally
3laimed
3ording
9 to
4unt
7ability
9le
2hieve
7d
7ment
2quisition
2ross
6 the
2t
3ing
4on
6s
4ve
6ly
5ists
6ties
7y
3ors
3s
3ual
6ly
1d
2am
2d
3ed
3ing
4tion
8al
3ress
7es
7ing
2ministration
2option
2s
2ult
5s
2vance
7d
5tage
3enture
4rtising
3ice
4sor
1f
2fairs
3ected
6ing
6s
2raid
3ica
6n
2ter
5 0
6a
7ll
6i
6the
5noon
1gain
5st
2e
3ncies
4t
5ic
7 ai
5s
3s
2o
2ree
5 with
5ment
3iculture
1h
2ead
5 of
1i
2 agents
3is
2ms
2n't
2r
3drop
7 is
3line
7s
3port
1l
2bum
2ert
3x
2gorithm
9s
2ive
2l
3 0
4about
4day
4fees
4i
5n
4my
4of
5ur
4that
6e
7se
6is
5ime
4you
7r
3ah
3ow
5ed
7 to
5ing
5s
2most
2one
4g
5 the
6with
5side
2pha
2ready
3ight
2so
2ternate
8ive
bs
3hough
2ways
6 been
1m
2 a
3i
3not
3so
2azing
4on
2bition
2endment
3rica
7n
8s
2id
2ong
3unt
6 of
1n
2 ai
3incredible
4ssue
3llm
3open
3update
2alysis
5tics
2cient
2d
3 0
4a
5i
5ll
5re
4be
4check
4don't
4even
4for
4get
5ive
5ot
4have
5e
6lp
6r
5is
5ow
4i
5'll
6m
6ve
5f
5s
5t
4just
4let
4make
5ore
6st
5y
4no
6t
6w
4open
5ther
5ur
4people
4see
6nd
5hare
5o
6me
5tart
5ubscribe
6pport
4that
6e
7ir
7n
7re
7y
6is
5o
4use
4want
6s
5e
6'll
5hat
6ere
6y
5ill
4yes
5ou
7'll
7r
3rew
4oid
2ger
3ry
2imal
6s
5ted
6ion
2niversary
3ounce
8d
8s
4ying
3ual
2other
2swer
6s
2thony
4ropic
3igravity
2xiety
2y
3 of
5ther
3body
3more
3one
6 else
3thing
8 else
4ime
3way
6s
4here
1pache
3rt
5ment
2i
3s
2ologies
7ze
9 for
2p
3 for
4to
3arently
3ear
6ance
6s
3le
4ication
bs
4y
3ointed
7ment
3reciate
a the
4oach
5ved
3s
2ril
5 0
1rab
2bitrum
2chitecture
2duino
2e
3 0
4a
5ll
4doing
4in
4just
4more
5y
4no
6t
6w
4on
4so
6me
5till
4the
7re
7y
4very
4we
4you
7r
3a
4s
3n't
4a
2guments
2ms
3y
2ound
6 the
2rested
3ived
6s
2t
3icle
7s
4st
6s
1s
2 a
4n
3i
4f
4t
3much
3of
3soon
3the
6y
4o
3we
5ll
2ia
2k
3 for
3ed
3ing
6 for
3s
2s
3ault
3et
5s
3ist
6ance
3ociate
8ion
3ume
1t
2 $0
30
3a
4ll
3home
3least
3my
3our
3that
5e
5is
3work
3your
2e
2h
2om
2tached
5k
6s
3empt
4ntion
3ract
1uction
2dience
4o
4t
2gust
2nt
2stin
4ralia
2thor
6ities
8y
3o
4mate
8d
7ic
9ally
8on
1vailability
7le
9 on
3lanche
3tar
2erage
2oid
1ward
5 for
5ed
5s
4e
5ness
3y
4 from
2esome
2ful
2s
2w
0b
1a
2be
3y
2ck
4 on
5to
4ed
4ground
4s
2d
3 bunny
2g
3gage
3s
2lance
2n
3 is
4on
3k
4ing
4s
3ned
3s
2r
3bara
3clays
8 wealth
3ely
2se
4d
5 on
3ic
5ally
3ket
2throom
3tery
4le
2y
1c
2 i
1di
1e
2 a
4ble
3happy
3in
3on
3so
3the
2ar
3t
4ing
4s
3utiful
9ly
2came
4use
7 i
9'm
9t
8my
8of
8the
by
8we
8you
3ky
3ome
6 a
6s
5ing
2d
2en
4 a
5in
2fore
6 the
2gan
3in
5ning
5s
2half
4vior
7ur
3ind
6 the
2ing
5 a
2lief
5ve
7 in
9t
7d
3ongs
4w
2n
3efit
7s
2rlin
3nie
2st
4 of
5to
5way
2t
3a
3ter
6 than
3ween
2verage
2yond
1id
3en
2g
3ger
5st
2ke
2ll
4ion
7 views
7s
2nance
2o
2rth
5day
2t
3 of
3ch
5es
4oin
1lack
3me
3st
2ess
5ed
3w
2ind
2ock
5ade
5chain
5ed
5s
3g
4ging
3od
3ws
2ue
1oard
5ing
2dy
2ld
2mb
2nus
2o
3k
4 0
4ing
4mark
4s
3rito
7s
3st
2rder
6s
3ed
3ing
3n
2ss
3ton
2t
3h
3tle
4om
2ught
3t
2wl
2x
3es
2y
3friend
3s
1ra
3beck
3g
4ging
8rights
3in
3nd
5s
3zil
2ead
4k
5down
5ing
5s
4th
3xit
2ian
3dge
3efing
3lliant
3ng
5ing
5s
3tain
4ish
2k
2o
3ke
5n
3s
3thers
3ught
3wser
2uh
1tc
2s
2w
1ug
2ild
5 a
6your
5er
7s
5ing
8 a
5s
4t
5 a
6on
2ll
4shit
2mmer
2nch
5 of
3dle
3ny
2rden
3n
4ing
3rito
7s
2s
3iness
8es
3y
2t
3 a
5lso
4don't
4i
5'm
5f
5n
5t
4just
4not
4still
4that
6e
7re
7y
6is
4what
6en
4you
7r
3ler
3tons
2y
3backs
3ing
1y
2 0
4%
3a
3the
3ursula
0c
1'mon
1a
2ble
2che
2ke
2ll
4ed
6 a
4ing
4s
2me
4 from
5to
4ra
3p
4aign
2n
3 be
4check
4do
4follow
4get
4have
5elp
4i
4look
4make
4now
4only
4read
4see
5till
4take
4we
4you
3't
5 be
8lieve
6even
6wait
3ada
5ian
3cel
6led
5r
3not
3t
2p
3abilities
5le
3ital
2r
3bon
3d
4s
3e
4 about
5of
4er
4s
3oline
3ry
3s
3toon
2se
4s
3h
2t
3alog
3ch
3lumpurr
2use
5 i
5d
5s
1b
1elebrate
8ing
6ity
2nter
4ral
5e
5ic
4ury
2o
2remony
3tain
7ly
4ification
1fo
1hain
5link
5s
4rman
3llenge
9s
8ing
3nce
6 to
4ge
6 the
6d
6s
5ing
4nel
7s
3os
3pter
3racter
9s
4ge
6d
6s
5ing
4ity
4les
5ie
3se
4ing
3t
4gpt
2eat
5ed
3ck
5 it
6my
6out
6the
8is
5ed
5ing
5s
3ers
4se
2icago
4ken
3ef
3ld
5hood
5ren
8 in
4l
3na
4ese
3potle
2ocolate
3ice
3lesterol
3ose
5ing
2ris
5tmas
3ome
1ircle
2tadel
3i
4es
4group
9 brk
3y
2vil
5ians
1laim
5ed
5ing
5s
3rity
3ss
5es
5ic
3ude
6 code
3w
4dbot
2ean
4r
5ly
3ver
2i
3ck
5 on
3ent
6s
3mate
3nical
4ton
3p
4s
2ose
5 to
5d
5r
6 look
7to
5s
3ud
2ub
3e
1ms
1nbc
1o
2ach
2coa
2de
4 and
4d
4s
4x
3ing
2ffee
2in
4base
4desk
4s
2ld
3laborate
aion
4eague
9s
5ct
7ion
as
5ge
4ins
3or
5s
2m
3bined
3e
4 back
5from
5to
4s
3ing
6 soon
7to
3mand
7 line
4ent
7s
5rcial
4ission
5tment
a to
6ted
4on
4unications
7ties
8y
3panies
6y
4etition
9ve
4lain
8ing
5ete
8d
8ly
6x
5iance
4onents
4rehensive
4uter
6ing
2ncept
5rn
7ed
7s
3ference
4idence
8t
5rm
7ation
7ed
4lict
4used
3grats
7ulations
5ess
3nect
7 with
7ed
7ion
as
3sequences
4ider
8ed
8ing
5stently
4ole
4piracy
4tant
5itution
5ructive
4ultant
5mer
6ption
3tact
7 us
4ent
5xt
4inue
8 to
8s
9 to
7ing
4ract
5ol
7s
6versial
3versation
cs
6t
2ok
4ing
3l
2p
3ies
3s
3y
4 of
4right
2re
3n
3porate
3rect
2smos
3t
4s
4ume
2uld
5 be
6do
6have
7elp
6you
5n't
3nt
5erfeit
5ing
5less
5ries
6y
5s
3ple
3rse
6s
4t
2ver
5age
5ed
5ing
1rack
3ft
3p
3sh
5es
3zy
2eate
6 a
6d
6s
5ing
8 a
6on
6ve
7ity
5or
7s
3dit
3w
2ime
5s
3sis
3tical
2oss
5ing
3wd
2ush
2y
3ing
3pto
6recovery
6scam
1ss
2v
32011
3forum
1ulture
2p
2rated
3iosity
5us
3rency
6t
7ly
3sor
2stody
5m
6er
8 service
8s
2t
3e
4st
3s
2z
1ybersecurity
2cle
0d
1a
2d
2ily
3ry
2mage
3mit
3n
2n
3ce
4ing
3gerous
3iel
2rk
4ness
2shboard
9s
2ta
4base
3e
3ing
2ughter
2vid
3os
2y
3 0
4for
4in
4of
5n
3s
1e
2ad
4line
3l
4 with
4s
3r
3th
2bate
3t
2cade
6s
3ent
6ralized
3ide
6d
7 to
4sion
8s
2dicated
2ep
4er
4ly
2f
3eat
4nd
5sive
3i
4ne
6d
5itely
7ion
2lay
5ed
3ete
6d
3ighted
4ver
7ed
7y
2m
3and
3o
4cracy
7t
8ic
8s
4nstration
2nied
2ploy
6 a
7token
6ed
6ing
6ment
3osit
7s
3ression
2serve
7d
7s
3ign
6ed
7r
8s
3k
4top
3pite
3troy
7ed
2tailed
6s
7 here
5ned
2v
3astating
3elop
7ed
8r
9s
7ing
7ment
3ice
6s
3s
1ick
2d
3 i
5t
4not
4the
6is
4you
3n't
6 even
4t
2e
3d
3s
2fference
as
8t
4icult
2gital
2nner
2rect
6ly
6or
8y
2sabled
4gree
4ppointed
3cord
5unt
5ver
8y
4uss
7ed
8s
7ing
8on
as
3ease
3gusting
3like
3regard
4uption
3tance
4raction
5ibuted
9ion
2ve
4rsity
3ision
1j
1m
2 and
3for
3me
3us
3with
3your
2s
1ns
1o
2 a
4nything
3i
4t
3not
3so
3that
5e
5is
4o
3we
4ith
3you
2cker
3s
3tor
6s
3ument
8ation
8s
2es
4 anyone
5it
5not
5the
7is
4n't
7 mean
5t
2g
2ing
5 a
6the
2llar
6s
2n't
5 be
6care
6forget
6get
6have
6just
6know
6like
6miss
6need
6think
6understand
6want
3ald
6 trump
4te
3e
4 with
3t
2or
2pe
2uble
4t
2wn
4 the
6o
4load
1rag
3ma
3w
4ings
2eam
5s
3ss
3w
2ink
5s
3ve
5n
5r
6s
5s
4ing
2ones
3p
4 your
4box
4ped
5ing
4s
2ug
3nk
2y
1ude
2e
3 to
2mb
2ne
2o
2ring
6 the
2tch
1ying
2namic
0e
1.g
1ach
4 other
2rlier
4y
3n
4ed
4ings
3th
5sea
2sier
6 to
5st
4ly
3t
3y
4 to
2t
3ing
1bay
1cc2013
2ho
2onomic
8s
6y
3system
1dge
2it
4ing
4or
2ucation
1ffective
9ly
6s
3iciency
3ort
6s
1ggs
2ypt
1ilish
2ther
1lection
5ric
8ity
2ite
3zabeth
2on
4 musk
2se
1m
2acs
3il
5 address
5s
2inem
2otion
7al
7s
2ployees
6ment4youth
1ncouraging
3rypted
7ion
2d
3 of
4up
3ed
3ing
3s
2emies
3rgy
2forcement
2gage
6ment
3ine
6er
8ing
8s
3lish
2joy
5ed
5ing
2ough
6 for
7to
2sure
2ter
5prise
5tainment
3ire
6ly
4tled
3repreneur
cial
cs
dhip
4y
2vironment
bs
1pic
3sode
7 of
7s
2stein
7 files
1qual
5ly
4tion
3ipment
4ties
5y
1ra
3 of
2ror
1s6
2cape
2pecially
2sential
2t
1t
2c
2h
3ereum
1u
2rope
6an
4vision
1v
2aluate
2en
4 know
5more
4ing
4t
5s
5ually
3r
4 seen
4y
5 day
6single
6time
6year
5body
5day
5one
8 who
5thing
a i
byou
5where
2il
2m
2olving
1x
2act
5ly
7 what
3m
4ple
7s
2cel
5lence
8t
4pt
3hange
3ited
7 about
8for
8to
5ing
3lusive
3use
2ecute
7d
6ion
7ve
9 order
9s
3rcise
2ist
5ence
5ing
5s
3t
2pand
6ing
3ect
6ations
6ed
4nsive
4rience
as
9ing
6ment
5t
6ise
6s
3lain
7ing
7s
5nation
4ore
6ing
5sion
3ort
4sure
3ress
7ion
2tension
3ra
5ordinary
4emely
1ye
3s
0f
11
1ace
4 of
4book
4s
3ing
3t
4ors
6y
4s
2il
4ed
4ing
4s
4ure
3r
4ness
3th
2ke
2ll
4ing
4s
3se
2milies
5y
3ous
2n
3s
3tastic
6y
2r
3go
3mer
6s
4ing
2scinating
3t
4er
5st
2t
3her
2ult
2v
3e
3or
5ite
4urite
1b
2i
1da
1ear
4s
3ture
7d
7s
2b
3 0
3ruary
2deral
2ed
4back
8 on
3l
4 about
5free
5like
4ing
7s
4s
5 like
3s
4 to
3t
2ll
4ow
6ship
3t
2male
3inism
7t
2stival
2w
3er
1i
2ction
2delity
2eld
5s
2ght
5ing
3ure
6 out
2le
4s
3l
4ed
3m
4s
2nal
5ly
4nce
6ial
3d
4 a
5out
5the
4ing
4s
3e
4st
3gers
3ish
6ed
3na
2re
4base
4d
4fox
4s
3m
3st
5 time
2shing
2t
3s
2ve
2x
3ed
4s
3ing
1lag
4ship
3sh
3t
3w
2ight
6s
3p
2oor
3rida
3w
3yd
2y
3ing
1ocus
5 on
5ed
7 on
5ing
2lks
3low
6 me
7the
7up
6ed
7rs
6ing
6s
2od
4s
3t
4ball
2r
3 $0
40
4a
5i
5ll
5n
6y
4every
9one
5xample
4free
4gaza
4her
5im
4it
6s
4making
5e
5ore
5y
4new
5ow
4one
5ur
4real
6covery
4sharing
5ome
4that
6e
7ir
7m
6is
6ose
4underserved
5s
4years
5ou
7r
3ce
5d
5s
3ecast
4ign
4ver
3get
6 to
4ot
6ten
3m
4at
4er
4ula
7 is
3tune
3um
3ward
7 to
2und
5 a
5ation
as
5er
7s
3r
2x
1r
2ame
5work
9s
3nk
3ud
2eaking
3e
4 mint
5to
4dom
4lance
9rs
3sh
2iday
3end
6ly
6s
2om
4 0
5a
6n
5gaza
5my
5our
5the
7is
5your
3nt
5 of
5ier
2ustrating
9on
1t
1uck
4ed
4in
6g
2ll
4 name
5of
4y
2n
3ction
8al
8s
3d
4amentals
4ed
4s
3ny
2rther
2ture
6 of
0g
1ain
4s
2me
4 is
4s
3ing
2ngnam
2p
3s
2rbage
3den
2s
2te
4s
3her
2ve
4 me
2y
2za
4 border
5protests
5strip
1ear
2m
3ini
2n
3der
3eral
6te
8d
7ing
8on
7or
4tic
3ius
3ocide
3re
3uine
7ly
2o
2rman
6y
2t
3 0
4a
5n
4back
5etter
4in
5t
4me
5ore
5y
4out
4started
4the
7m
6is
5o
4your
3s
4 a
3ting
7 a
8the
1hf
1if
3history
a is
bthread
3s
3t
4s
2rl
4friend
4s
2t
3hub
2ve
4 a
5it
5me
5up
5you
4away
4n
4s
3ing
1lad
4 i
5to
5you
3ss
2obal
6 health
6ly
4e
1m
1o
2 back
3check
3on
3to
2al
4s
2d
3 bless
3damn
2es
2ing
5 on
6to
2ld
4 infant
6s
4man
2n
3e
3na
5 be
2od
4 at
5for
5luck
5morning
4bye
3gle
2p
2rgeous
2t
3 a
4it
4my
4the
6is
5o
3ta
4en
2v
3ernance
6ment
as
3t
1pus
1rab
3de
4uate
3mmys
3ndma
3ph
5ics
3teful
8 for
2eat
5 to
5er
6st
5marchofreturn
5ness
5returnmarch
3en
3w
2id
2ok
3und
4p
3w
4ing
4n
4th
1uarantee
2ess
2i
3dance
4e
5 to
3lty
3n
4 has
5is
5was
2n
2y
3s
0h.a
3 0
1abit
5s
2ck
4athon
4ed
5r
6 news
4ing
4s
2d
3 a
5n
4the
5o
2ha
4ha
2ir
2lf
4 of
4time
4way
3l
4oween
2mas
2nd
4 of
4le
5ing
4s
3ging
2ppen
6ed
8 to
6ing
6s
7 when
4iness
4y
5 birthday
6halloween
6to
6with
2rd
4 to
4er
3med
3ry
5 potter
2s
3 a
4been
4died
4never
4passed
4the
3htag
3kell
3n't
3sle
2t
3e
3ing
3s
2ve
4 0
5a
6n
7y
5been
5had
5it
5just
5no
7t
5one
5some
5the
6o
5you
4n't
3ing
6 a
2y
3festival
1e
2 has
3is
3said
3was
2'll
2ad
4 of
4s
3lth
6 issues
6care
6ier
6y
3r
4 from
5that
7is
5you
4d
4ing
4t
5broken
5s
3t
3vily
4y
2ld
3l
4o
3p
4 me
5us
5with
5you
4ed
6 me
4ful
4ing
4s
2r
3e
4 a
6nd
6re
5for
5how
5is
5the
6o
3o
4es
2s
2y
3 guys
4there
1i
2 there
2dden
2gh
4 school
4er
5st
4light
9s
5y
2larious
3l
2m
3 to
3self
2re
4d
3ing
2s
3tory
7 of
2t
3s
3ting
1mm
1n
1o
2es
2gwarts
2ld
4ers
4ing
3iday
3y
2me
4made
2nest
6ly
3g
3or
5ed
4ured
2ok
2pe
4 you
4fully
4s
3ing
2rrible
3se
2spital
3t
4ed
2t
2ur
4s
3se
4ing
4ton
2w
3 about
4can
4did
5o
6es
4i
5t
4long
4many
5uch
4the
7y
6is
5o
4we
5ould
4you
3ever
1p
1q
1t
2ml5
2tp
4s
1ub
2g
3e
2h
2lu
2man
5ity
5s
3ble
6brag
3ility
2ndreds
8 of
3t
2rt
4ing
4s
2sband
1ype
0i
1 actually
3gree
3lso
4ways
3m
3sked
2be
4lieve
3ought
3uilt
2can
5't
3ould
7n't
2did
5n't
3o
4n't
5t
2feel
3ound
2get
3ot
3uess
2had
4te
4ve
6n't
3ear
6d
3ope
2just
2keep
3now
2learned
3ike
4terally
4ve
3ook
4st
4ve
6d
2made
4ke
4y
3ean
3ight
4ss
2need
6ed
4ver
2ordered
2read
5lly
4member
2said
4w
4y
3ee
3hould
3pent
3tarted
4ill
2think
4ought
3old
2understand
3se
5d
2wanna
5t
6ed
4s
3ent
3ill
4sh
3onder
4uld
7n't
3rote
1'd
3 be
4like
5ove
2ll
4 be
5just
2m
3 a
4excited
4getting
5lad
5oing
6nna
4happy
4just
4not
4really
4so
6rry
5ure
4trying
2ve
4 been
5ever
5got
5had
5just
5never
5seen
1an
1bm
1ce
2ymi
1d
2e
3a
4s
3ntify
6ty
2iot
2k
1f
2 a
3he
3i
4t
3not
3that
5e
6re
6y
5is
3u
3we
3you
6're
7ve
6r
1g
2norant
5e
6d
1ll
3egal
1m
2 a
2age
5s
4ination
6e
2ma
3ediate
9ly
3igrant
9s
7tion
b order
2o
2pact
6 of
3lemented
3ort
6ant
9 to
9ly
4ssible
3ressive
4ove
7d
6ing
1n
2 0
3a
4ll
4n
5d
5y
3dm
3europe
3front
3gaza
3his
3india
4t
3just
3life
4ondon
5ve
3mind
4y
3on
5e
4rder
4ur
3peace
5rson
3real
3that
5e
6ir
5is
4ime
4o
5uch
3us
3with
3your
2box
2cident
3lude
7d
7s
6ing
3ome
4nvenience
3rease
7ingly
5dible
9y
2deed
4pendent
4x
3ia
5n
4viduals
3ustry
3y500
2equality
2fant
6 formula
3o
4rmation
3rastructure
2itiative
as
2jured
5ies
2novation
8ve
2sane
3ide
4ght
7s
3piration
6e
7d
8 by
6ing
3tagram
5ll
5nt
7ly
4ead
7 of
4itute
8ion
bal
bs
4ructions
2tegrate
9d
8ion
4lligence
at
4nt
4ract
8ion
9ve
5est
8ed
a in
8ing
5face
5national
6et
5pretation
5view
9s
3o
4 a
5it
5the
7is
5your
3roduces
8ing
2vented
4st
6 in
6ed
6ing
6ment
as
6or
8s
3ite
6d
6s
3olved
1os
3 0
2t
1p
2hone
2o
1ran
3q
1s
2 0
3a
4bout
4ctually
4ll
5ready
5so
5ways
4mazing
4n
3back
4etter
4roken
3coming
3dead
4oing
3for
4rom
3going
5ne
5od
3happening
4ere
4ow
3important
4n
4t
3just
3like
5terally
5ve
3making
4ore
4y
3no
5t
5w
3on
5e
4ut
3really
3safe
4o
4till
3that
5e
6re
5is
4o
3very
3what
5y
3your
2is
2lam
3e
2n't
5 a
6just
3t
2p
2rael
6i
7 forces
7s
2sue
5s
1t
2 0
3a
4bout
4ll
5so
5ways
4n
5d
4s
4t
3be
5cause
5en
3can
4omes
3didn't
4oes
7n't
3easier
6y
3for
3has
3in
4s
5n't
3just
3like
4ooks
3makes
5y
4eans
4ight
3not
5w
3on
4ut
3possible
3really
3seems
4hould
4o
4till
3takes
4he
4ime
4o
5o
3up
3very
3was
6n't
4hen
4ill
5th
4orks
5uld
2'll
5 be
2em
4s
2s
3 a
4own
3elf
2unes
1ve
0j
1ack
4son
2il
2mes
2n
3e
3uary
2pan
5ese
2va
4script
2y
1effrey
7 epstein
2nnifer
2sus
2ws
1im
3my
1k
1o
2b
3s
2e
2hn
2in
4 the
5us
4ed
4s
2ke
2urnalists
5ey
2y
1pmorgan
1s
2on
1udge
5s
2ice
2ly
2mp
2ne
3gle
2piter
2st
4 0
5a
6n
6s
5be
7cause
5can't
5did
6on't
5finished
6or
7und
5got
5had
7ve
5in
5like
5made
5need
6ot
7w
5one
5realized
5saw
7ying
6o
6tarted
5the
6o
5wanna
8t
9ed
7tched
4ice
5n
0k
1arma
2ty
4 perry
1eep
4 it
5up
4ing
4s
2pt
2rnel
2vin
2y
3note
3s
1ick
4s
2d
3ding
3s
2ll
4ed
6 by
5r
4ing
4s
2m
2nd
4 of
4a
4ly
4ness
3g
2t
3chen
1nees
3w
2ow
4 about
5how
5if
6t
5more
5that
7e
5what
7en
7y
5you
8r
4ing
4ledge
4n
4s
1ong
2rea
5n
1raken
1ubernetes
0l
12s
1a
2bour
3s
2ck
4 of
2dy
2id
2nd
4ing
4scape
3guage
8s
2ptop
2rge
5st
2st
4 0
5night
5time
5week
5year
2te
4ly
4r
4st
2ugh
5ing
3nch
6ed
7s
6ing
6pad
2w
3s
2y
3er
1e
2 guin
2ad
4 to
4er
6board
6s
7hip
4ing
4s
3gue
3k
4ed
3rn
5 about
6from
6how
6more
6to
5ed
5ing
3st
3ve
5s
4ing
2e
2ft
4 hand
4ist
2g
3acy
4l
3end
3it
3o
3uin
2mon
2ss
4 than
4on
6s
2t
3 go
4me
4the
4us
4you
3s
3ter
6s
4ing
2vel
5s
4rage
2wis
1iberal
3rary
2cense
2do
2e
3s
2fe
4 and
5is
4cycle
4style
4time
2ght
5weight
2ke
4 0
5a
6n
5i
6'm
6t
5my
5that
7e
7is
6o
5you
4d
4ly
6 to
4s
3ing
2l
2mit
5ed
5s
2n
3e
4s
3k
4 below
5in
4edin
4s
3ux
2quidity
2st
4 of
4en
6 to
6ing
9 to
2terally
9 just
3tle
6 bit
2ve
4 in
5now
5on
4s
3ing
1lm
3s
1mao
1oad
2cal
5ly
4tion
8s
3k
4down
4ed
2g
3ic
3o
3s
2l
2ndon
3g
4 time
4er
2ok
4 at
5forward
5into
5like
4ed
4ing
7 at
8for
bward
8to
4s
5 like
3p
2pez
2rd
2se
4s
3ing
3s
3t
2t
3 of
3s
2ud
2ve
4 her
5it
5that
7e
7is
6o
5with
5you
8r
4d
4ly
4rs
4s
3ing
2w
3er
1rt
1uck
4y
2nar
2v
2xury
1ying
0m
1ac
3book
3hine
7 learning
7s
3ro
2d
3e
4 a
5it
5my
5the
3ison
2ga
3ic
2il
3n
4tain
8ing
2jor
5ity
8 of
2ke
4 a
5it
5me
6oney
5sure
5the
7is
5you
8r
4s
5 it
6me
4up
3ing
6 a
7it
2le
2n
3age
6d
7 to
6ment
6r
7s
5ing
3ia
3ual
3y
4 more
5of
5people
2p
3ping
3s
2rch
3k
4down
4et
6ing
6place
6s
4s
3riage
5ed
2sk
3s
4ive
3ter
6class
2tch
3e
4rial
3h
3t
4er
6s
2ven
2x
2y
3 be
4have
4not
3be
1c
2p
1d
1e
2 a
4nd
4s
4t
3back
3for
3i
4f
4n
3know
3on
4ut
3so
3that
5e
4o
3up
3with
3your
2an
4ing
7ful
4s
4t
4while
3sure
7d
3t
2dia
4cal
5ines
4tation
4um
2et
4ing
7s
4s
4up
2gan
2mber
6 of
6s
3e
4coin
4s
3ory
2n
3 are
3tal
4ion
4ors
3u
2ssage
7s
2t
3adata
4static
3hod
6s
3rics
1fs
1ichael
3ro
5services
6oft
2ddle
3night
2ght
5 be
6have
5y
2lestone
4y
3itary
3lion
7s
8 of
2n
3ce
5piewars
3d
4s
3e
4craft
3i
4ng
4ster
3nesota
3t
3ute
6s
2sogyny
3s
4ed
4ing
5on
3take
7s
2t
2x
3ed
1obile
2d
3e
4l
5s
4m
4rn
2ltbook
2m
3ent
6s
2nday
3etize
4y
3itor
7ing
3ster
3th
5ly
5s
2od
3n
2re
4 about
6nd
5details
5here
5in
7fo
9rmation
5like
5of
5people
5than
6o
3ning
2st
4 important
5of
5people
4ly
2ther
3ion
4vation
2use
3th
2ve
4d
4s
3ie
5s
4ng
1r
1s
1t
1uch
4 as
5for
5more
5of
2ltiple
2m
2rder
6ed
6s
2sic
5 video
5al
3k
3lim
6 ban
6ban
6s
3t
4 be
1y
2 0
3account
3best
3channel
3dad
5ughter
3face
5vorite
7urite
4irst
4riend
9s
3god
3hair
4ead
6rt
4ouse
3job
3life
3mind
4om
5ney
4usic
3name
4ew
3opinion
4rder
4wn
3phone
3son
3videos
3way
4ife
2self
3tery
0n
1a
2h
2ils
2me
4 is
4d
3ing
2n
3 h.a
2p
2rrative
2tional
4ve
3ural
7ly
5e
1bc
1ear
4ly
2cessary
2ed
4 a
5help
5more
5to
4ed
4s
5 to
2gative
2ither
2rds
3vous
2stle
6 ceo
7nan
6cocoa
7sv
6ir
2tflix
3work
7ing
7s
2ver
5 been
6had
2w
3 book
4year
5ork
3s
4letter
2xt
4 day
5time
6o
5week
5year
1ft
3s
1ice
2geria
3ga
5s
3ht
2ke
2ns2013
3tendodirect
1o
2 idea
3longer
3matter
4ore
3one
3time
3way
2bannowall
3ody
2de.js
2ise
2n
3e
4 of
3sense
2ooo
2pe
2rmal
3th
3way
2t
3 a
5ll
5n
4be
4even
4for
4going
4have
4just
4on
6ly
4sure
4the
5o
4what
5orking
3e
4s
3hing
7 to
3ice
6d
2v
3el
4mber
2w
3 and
5vailable
4i
5'm
5n
5t
4live
4on
4that
4you
3adays
3here
1pm
1uclear
2mber
6 of
6s
2trition
1vidia
1yc
0o
1bama
2esity
2ject
1ccupied
2ean
2t
3avia
3ober
1f
2 0
3a
4i
4ll
4n
3being
4itcoin
3course
3darkness
3earthsea
3gaza
3her
4is
4ow
3it
5s
3life
3me
4y
3new
3our
3palestinian
4eople
3that
5e
6ir
6m
6se
5is
5ose
4ime
3us
3what
4omen
5rk
3you
6r
2f
3 the
3er
5s
3ice
5ial
8ly
8s
3line
2ten
1g
1h
2 my
3no
1il
3.cc
1k
2ay
1ld
3er
2ympic
7s
1mg
1n
2 0
3a
4ll
4n
5y
3base
4oard
3earth
4th
6ereum
3gaza
3her
4is
4old
5w
3it
5s
3monday
4y
3our
3solana
3that
5e
6ir
5is
4o
5p
4witter
3what
3x
3you
6r
6tube
2boarding
2ce
3hain
2do
2e
3 day
4in
5s
4more
4of
4thing
3s
4 who
2line
3y
4 0
5one
5thing
1ops
1pen
4 source
4ai
4claw
4ed
4ing
4s
5ea
3rating
7ons
6ors
2inion
7s
2portunities
ay
b to
4site
2timism
6zed
4on
6s
1r
2 a
3is
3just
3not
3the
2acle
3nge
2der
5 on
6to
5ed
5s
2ganic
6zations
2iented
3ginal
1s
2 x
2cars
1ther
5 people
5s
1ur
3 latest
4nestle
6w
4team
2t
3 and
4for
4here
5ow
4in
4more
5y
4of
5n
5ur
4the
7re
6is
5o
3age
3fit
3put
3side
4tanding
1ver
4 $0
50
5a
5the
6o
4all
1wn
3er
5ship
1z
0p
1.s
1ackage
7s
2ge
4s
2id
3n
2kistan
2lestine
8ian
bs
2nel
2per
5s
2radox
4llel
3ents
3k
4ing
3t
4 of
4icipate
aing
bon
5es
4ner
7s
8hip
4s
4y
2ss
4ed
5s
4ing
5on
5ve
4word
8s
3t
4 0
2th
4 to
4etic
3ience
6t
7s
3riots
3tern
7s
2ul
3se
2y
3 for
3ing
3ment
7s
1c
1df
1eace
5ful
3k
2n
3sion
2ople
6 and
8re
7in
7on
7to
7who
2r
3fect
7ion
7ly
4orm
7ance
3haps
3iod
3mission
aless
3ps
3ry
3son
6al
8ity
8ly
4pective
2t
3er
3ition
1fe
2izer
1hase
2d
2il
4anthropy
2one
5 number
5s
3to
5graphy
5s
2p
2ysical
6s
1ic
3k
4 up
4ed
4ing
3s
3ture
7 of
7s
2e
3ce
5 of
5s
3s
2n
2tch
2zza
1lace
5 to
5s
3n
4 to
4e
5s
5t
4ned
5ing
4s
3tform
8 for
8s
3y
4book
4ed
5r
6s
4ing
4list
4s
5tation
2ease
6 check
7dm
8on't
7follow
7help
7let
7provide
7reach
7send
8ubscribe
7tell
6d
7 to
5ure
2ot
2s
2ugin
3s
2z
1m
1ocket
2d
3cast
7s
2int
5 of
5s
2lice
5ies
5y
4tical
7s
3l
3ygon
4market
2ol
3r
2p
3ped
3ular
6tion
as
2rtfolio
2sition
6ve
3sible
7y
3t
4ed
4ing
4s
2tential
3ter
2verty
2wer
5 of
5ed
7 by
5ful
5s
1pl
1ractice
8s
3y
2e
3dict
7ion
7s
3ferences
6red
3mier
5um
3p
4are
6ing
3quel
3sence
6t
7ation
7ed
7ing
4ident
9 trump
4s
5ure
4ton
3tend
4ty
6 much
3vent
4iew
5ous
8ly
2ice
5 of
5s
4ing
3de
3me
3nce
6ss
4t
3son
3vacy
5te
4ilege
3ze
2o
3bably
4lem
7 with
7s
3cess
7ing
3duce
7s
6t
7ion
8ve
9ity
7s
3fessional
cs
4ile
5t
6s
4ound
3gram
7me
9r
8ing
7s
5ess
3ject
7s
3mise
7s
4o
5te
6ion
4pt
6s
3of
3per
3tect
5st
7ers
7s
4ocol
5type
3ud
5 of
6to
5ly
3ve
4ide
7d
7s
6ing
5ng
1s
2y
1t
1ublic
5sh
7ed
2ll
4ed
2mp
4.fun
2rchase
2sh
4ed
4ing
2t
3 a
3in
3s
3ting
1ython
0q
1&a
14
1atar
1uality
3ntum
2een
3ries
4y
3st
5ion
8s
3ue
2ick
5ly
3et
3t
4e
2ote
0r
1.i.p
1abbit
2ce
3ism
5t
2dical
4o
2ids
3ls
3n
3se
5d
5s
4ing
2m
2ndom
6ly
3ge
3ked
3t
2p
3e
4d
3id
3per
2te
4s
3her
3io
2w
1e
2ach
5 out
5ing
8 out
4t
5ion
8s
3d
4 it
5more
5on
5the
7is
4ers
4ing
7 the
4y
5 for
6to
3l
4 life
5time
4ity
5ze
7d
4ly
6 good
7need
7want
3son
6ing
6s
2cap
3eipt
5ve
7d
4nt
6ly
4ption
3ommend
9ed
4nfirm
4rd
6ed
6s
4very
3ruiters
7ing
7ment
2d
3dit
3emption
3uce
6d
5ing
2ference
5ral
3ugee
7s
8welcome
4nd
4se
2garding
6s
3ion
4ster
8ed
3ret
3ular
6tion
7ory
2late
6d
5ionship
cs
3ease
7d
7s
4ntless
4vant
3iable
4gion
2maining
6s
3ember
3inded
7r
6s
4x
3ote
4ve
6d
2p
3eat
3lace
7ment
4ied
4y
3o
4rt
6ed
8ly
7r
6ing
6s
4st
3ublican
2quest
7s
4ire
7d
7s
2scue
3earch
4rve
4t
3ilience
4st
6ance
3olve
4urce
8s
3pect
7ed
4ond
7ing
6se
8 to
8s
7ibility
9le
b for
3t
4 in
5of
3ult
6s
2tail
3urn
6s
3weet
2uters
2veal
6ed
6s
4nue
4rse
3iew
6s
3olution
2ward
6s
1ich
4ard
2d
3 of
3e
3iculous
2ght
5 now
6to
5s
2hanna
2oters
2p
3 ursula
2se
3k
4s
2ver
1md
1n
1oad
4map
3r
2bert
3lox
3ots
2ck
4et
2i
2le
4s
3ling
4s
2mantic
2om
2se
2ughly
3nd
5up
3ter
4ine
2w
1r
1t
2 wsj
1uby
2de
2ined
2le
4s
3ing
2n
3 a
3ning
3s
2ral
2sh
3sia
6n
3t
0s
1aas
2bi
2d
3 to
2fe
4ly
4ty
2id
4 it
2ke
2lary
3e
4s
2m
3e
4 ticker
7me
2n
3g
2t
3urday
2uce
3di
2ve
4d
4s
3ing
2w
3 a
2y
3 that
6e
3ing
3s
1cala
5ble
4e
5s
4ing
3m
3red
4y
2ene
2hedule
4me
3ool
6s
2i
3ence
7 fiction
7s
5tific
7sts
2ore
2ratch
3eam
4en
6shots
3ipt
3oll
1ea
3mless
3rch
6es
6ing
3son
6 0
3t
4s
4tle
2c
3ond
6s
3ret
6s
3tion
4or
3ure
5ities
7y
2e
3 a
4how
4if
5t
4my
4that
6e
6is
4what
4you
3d
4camplive
3ing
3k
4ing
3m
4s
5 like
3n
4 in
3s
2lect
6ed
3f
3l
4ing
2minar
2nd
4 a
5me
5us
5you
4ing
3ior
3se
5 of
4itive
3t
4ence
8d
2o
2parate
3tember
2quence
2rena
3ies
4ous
7ly
3ve
5d
5r
6s
4ice
7s
5ng
2ssion
2t
3 up
3s
3ting
7s
4le
3up
2veral
2x
3ual
6ly
1f
2f
1hame
3pe
5s
4ing
3re
5 that
8e
8is
6your
5d
5s
4ing
2e
3 has
4is
4was
3et
5s
3ll
2ift
5ing
3p
4ped
3rt
3t
2ocking
3ot
5ing
3p
3rt
3t
3uld
6 be
7have
7i
6er
6n't
4t
5 out
5out
8 to
3w
4ed
4ing
4s
2ut
4down
1ick
2de
2gh
3n
4 up
4al
6s
4ed
4ificant
5ng
4s
2lence
5t
3icon
7 valley
3ly
3os
3ver
2milar
3ple
6st
5y
3ultaneously
2nce
5 0
6i
6the
3gapore
4er
4le
2r
3ius
2ster
6s
2t
3e
4s
3ting
3uation
9s
2x
2ze
1kill
5s
3n
3p
2y
3pe
1lack
3ms
2eep
5ing
2ide
5s
2ow
2ut
1mall
5est
3rt
5er
2ell
2ile
3th
2oke
4ing
1nap
4chat
2ow
1o
2 excited
3far
3good
3happy
3i
3many
4uch
3proud
3sad
4orry
3that
5e
3we
3you
2cial
6 media
4ety
2ftware
2l
3ana
3d
4iers
3id
5arity
3ution
8s
3ve
5d
4ing
2me
4 of
4body
4how
4one
7 else
8to
8who
4thing
9 else
athat
ayou
5imes
4where
2n
3g
4s
3ic
3y
2on
4 as
3oo
2rry
5 for
6to
2und
5s
6 like
3rce
6s
3th
1pace
5s
5x
3m
3nish
2eak
5ing
3cial
5fic
3ech
4d
3nd
5ing
4t
2inning
3rit
2oke
3nsor
7ed
7ing
7s
8hip
3oky
3rts
3t
4ify
2read
3ing
5t
1ql
2uare
1tablecoin
as
3ck
3ff
3ge
3king
3nd
5ard
8s
5ing
5s
3r
4s
4t
5 a
6to
6with
5ed
5ing
8 to
5s
5up
7s
3te
5ment
5s
4ic
5on
5stics
4us
3y
4 tuned
4ed
4ing
2ep
4s
3ve
2ick
3ll
5 a
6have
2ock
5s
3le
5n
3ne
3od
3p
4ped
3rage
4e
5s
4ies
4m
4y
2raight
4nge
7r
4tegic
8es
7y
3eam
6ing
6s
4et
6s
4ngth
4ss
6ed
3ip
5e
3ong
6er
7st
3ucture
9d
4ggle
2uck
3dent
7s
4ies
5o
4y
5ing
3ff
3pid
2vaults
2yle
1ub
3ject
3missions
5t
3s
4cribe
9 to
9rs
2ccess
7ful
aly
3h
4 a
6s
3k
4s
2ddenly
2ggest
7ions
2i
3cide
3t
2mmer
4it
2n
3day
2per
5 bowl
5chain
3ply
4ort
7 for
8the
7ers
7ing
7s
5se
7d
8 to
3reme
7 court
2re
4 that
6o
3face
3prise
8d
3veillance
5y
4ival
2spect
3tainability
9le
1wear
3et
2itch
6ing
1ymptoms
2nc
2ria
2stem
6s
0t
1able
2ckle
2g
3s
2ke
4 a
5care
5it
5the
4aways
4n
4s
3ing
2lent
6ed
3k
4 about
5to
4ing
7 about
8to
4s
5 about
2nk
2p
3e
2rget
3iff
2sk
4s
3te
2ught
2x
3es
3i
2ylor
1bh
1ea
3ch
5ers
5ing
3m
4 for
5is
5will
4s
3r
4s
2ch
4nical
5ologies
9y
2ens
2legram
4phone
3l
4 me
5the
5us
5you
4ing
4s
2mplates
2n
3nis
3sorflow
2rm
4inal
4s
3rible
5fying
4or
6ism
8t
9s
2sla
3t
4ed
4ing
4s
2xt
1f
1g
1han
4 0
5a
5the
5you
4k
5 you
5ful
5s
6 a
7for
7to
5you
3t
4 a
6ll
6nd
6re
5can
5has
6e
5i
6'm
7ve
6f
6s
6t
5just
5makes
6y
5one
6ur
5people
5shit
5the
8y
7is
5was
6e
6hat
7en
7y
6ill
6ould
5you
4s
2e
3 0
5th
4account
5i
5nswer
5pp
4back
5eginning
6st
5ig
7gest
5ottom
5usiness
4comments
7pany
6nversation
4dark
6ta
6y
5eath
6sign
5ifference
4end
6tire
5pstein
5xact
6perience
4fact
5inal
6rst
5uck
6ll
6ture
4game
6za
5ood
6vernment
5reat
9est
5uy
4head
6ll
4idea
5ndustry
6ternet
5ssue
4last
6test
5eft
5ink
6st
5ong
4market
5en
5iddle
5oment
6ney
6on
6re
6st
4new
7s
6xt
5ight
5umber
4office
5ld
5ne
7s
6ly
5riginal
5ther
4past
6th
5eople
6rfect
7son
5hone
5oint
6wer
5roblem
7cess
4question
4real
6st
5ight
5oad
6om
4same
5econd
5how
5ong
5tory
5ystem
4team
5hing
5icker
6me
5op
5ravel
6uth
4u.s
5k
5nited
5s
6er
4very
5ideo
4way
5eb
6ek
8end
5hite
6ole
5ord
7k
7ld
7st
5rong
4year
6sallwomen
3ir
5 own
3m
4 all
5for
5in
4selves
3n
4 i
5you
3re
5 a
7ny
7re
6is
6no
6was
7ill
3se
5 are
6people
4is
3y
4 are
5do
7n't
5have
5just
5need
5want
6ere
6ill
4'll
5re
5ve
4re
2ing
5 is
6that
7o
5s
6 are
7to
4k
5 about
6i
7t
6of
6that
8e
6you
5ing
8 about
9of
5s
3rd
3s
4 a
6nd
5for
5game
6ifhistory
6uy
5has
5image
6n
6s
7n't
7sue
5link
5man
6onth
7rning
5on
7e
6ut
5post
5shit
6ong
5thread
6ime
6o
6weet
5video
5was
7y
6eek
9end
6ith
6ould
5year
2o
3se
5 who
3ugh
6t
7 i
9t
7s
8 on
4sands
9 of
2read
6s
5t
4e
3illed
8 to
3ough
7 a
8the
7out
3u
2umbs
3rsday
1icker
5t
6s
2ed
2ger
2l
3l
2me
4 and
5for
5i
6n
6s
5to
5with
5you
4line
4s
2ny
2p
3s
2red
5 of
2tle
5d
1l
1o
2 $0
30
3a
4dd
4ll
4n
5nounce
4sk
5sist
4void
3be
5come
4reak
5ing
4uild
5y
3call
4hange
5eck
4ome
5ntact
4reate
3die
5scuss
4o
3eat
4nter
4veryone
4xplain
3feel
4ight
6ure
5nd
4ollow
3get
4ive
4o
4row
3have
4ear
5lp
5r
4is
3improve
4nvest
4t
3join
4ust
3keep
4ill
4now
3learn
6ve
5t
4ife
5sten
5ve
4ook
5ve
3make
4e
5et
4ove
4y
3not
3open
4rder
4ur
3pay
4eople
4lay
4rotect
4ull
5t
3reach
6d
4un
3save
5y
4ee
5ll
5nd
4hare
5ow
4ign
4leep
4olve
5meone
4peak
4tart
6y
5op
4upport
3take
5lk
4each
4hat
5e
6ir
6m
5ink
6s
4ry
4urn
3understand
4s
5e
3vote
3wait
5tch
4hat
4in
4ork
3you
6r
2day
5 and
6is
2gether
2ken
5 name
5ization
7ed
5s
2ld
2m
3orrow
2night
7 on
2o
3 late
4many
5uch
3k
3l
4ing
4s
2p
3 0
4of
3ic
5s
3s
2tal
5ly
2uch
3gh
3r
2ward
6s
3n
2xic
2y
1rack
5ing
3de
5rs
5s
4ing
5tional
3ffic
7king
3gic
3iler
4n
5ed
5ing
3ns
5action
bs
5form
9s
5ition
aing
5parency
6ort
9ation
3sh
3vel
6 ban
6ban
6ing
4is
2eat
5ed
5ing
5ment
5s
3e
3nding
5s
2ial
3ck
5ortweet
3ed
5 to
3llion
3p
4 to
2ouble
7shooting
2uck
3e
3ly
3mp
5 travel
3st
5ed
3th
2y
3 and
4it
4to
3ing
6 to
3na
1sn
1uesday
2ned
3ing
2rkish
3n
4ed
4ing
4out
4s
2torial
1v
1weet
5s
2ice
3tter
2o
1y
2pe
4 of
4d
3ing
0u
1.s
1ber
4eats
1fcvegas113
1gh
2ly
1h
1i
1k
2raine
1n
2able
6 to
2der
5 the
5lying
5served
b populations
6tand
a how
bthe
bwhy
aing
as
7ood
2fortunately
2ique
3t
4ed
6 states
3versal
7e
2less
3imited
3ock
6ed
2necessary
2til
5 you
1p
2 and
4t
3for
3in
3on
3the
4o
3with
3your
2coming
2date
6d
6s
2grade
2load
6ed
2set
1r
2l
2sula
6 k
7le
1s
2 a
4nd
4t
3for
3in
3know
3more
3the
4o
3with
3your
2a
3ge
2d
3c
2e
3 a
4for
4of
4the
6is
3d
4 to
3ful
3less
3r
4s
3s
2ing
5 a
6the
2ual
5ly
1tility
1x
0v
13
1alid
5ate
3ley
3uable
5tion
4e
2n
2ult
1ector
2gas
2hicles
2nture
2rification
6ed
5y
3sion
7 of
3y
4 much
5nice
1ia
3 dm
2be
4s
2ce
3tim
6s
4ory
2deo
5 is
6of
7n
6to
5s
2ew
4ed
4s
2olence
2p
2ral
3ginia
3tual
3us
2sa
3ion
4t
5ed
5s
3ual
6ization
1oice
5s
2lume
4nteers
2te
4 for
4r
5s
3ing
1p
1s
0w
1ait
4 for
5to
4ing
7 for
2ke
3ing
2lk
4 away
4ed
4ing
3l
4 street
4et
6s
3mart
2nna
3t
4 a
5it
5the
6o
5you
4ed
6 to
4ing
4s
5 to
2r
3ning
4s
3s
4h
2s
3 a
5n
4in
4just
4never
4so
4the
3hington
3n't
3te
2tch
5 my
6the
5ed
5ing
8 the
3er
2ve
2y
3 i
4of
4to
4you
3s
4 to
1e
2 all
4ppreciate
4re
3can
6't
4ould
3do
5n't
3get
3had
5ve
3just
3know
3love
3must
3need
3see
4hould
3want
4ere
4ill
2'd
4 like
6ove
3ll
5 be
3re
5 here
6not
6sorry
3ve
2alth
6 report
3pon
3r
4ing
3ther
2b
3 app
33
3cast
3site
7s
2dding
3nesday
2ek
4end
4ly
4s
2f2014
2ighs
5t
3rd
2lcome
7 to
3l
4 done
4ness
4s
2nt
4 to
2re
2st
4 bank
4ern
1hale
3t
4 a
6n
6re
5can
5do
5going
5happened
bs
5i
6'm
6f
6s
6t
5makes
5should
5the
8y
6o
5we
6ould
5you
8're
8r
4ever
4sapp
2eel
3n
4 a
5he
5i
6'm
6t
5the
8re
8y
5we
6ill
5you
8're
8r
4ever
3re
5 do
6i
7s
7t
6the
7o
6we
6you
5ver
3ther
2ich
5 is
3le
5 the
3te
2o
3 are
4can
4has
6ve
4is
4wants
6s
3ever
3le
3se
2y
3 are
4did
5o
6es
4i
5s
5t
4not
4the
7y
4would
4you
1ife
3i
2ld
3l
4 always
5be
5do
5get
5make
5never
6ot
5take
4ing
2n
3dow
6s
7 0
3ner
6s
4ing
3s
3ter
2red
2sh
4 i
4ing
2t
3ch
3h
4 $0
50
5a
6i
6ll
6n
5her
5it
5me
6y
5no
5our
5people
5same
6ome
5that
7e
8ir
8m
7is
6icker
5us
5what
5you
8r
4drawals
4in
4out
7 a
8the
2zard
6 of
1l
1oah
2man
3en
5 in
2n
3't
3der
6ful
6ing
3t
2ods
2rd
4press
4s
3k
4 and
5for
5in
6s
5on
5together
5with
4ed
5rs
4flows
5orce
4ing
7 on
8with
4s
5hop
8s
3ld
5 is
6of
5s
5wide
3ried
3se
4t
3th
5 it
2uld
5 be
6have
6like
7ove
6you
5've
5n't
2w
1rite
5 a
5r
6s
4ing
4ten
7 in
2ong
5 with
3te
1sj
3 wealth
1tf
1w2
0x
1box
1d
1x
0y
1'all
1a
2ll
2y
1c
1ea
3h
3r
4 of
6ld
4s
5 ago
6of
7ld
2llow
2s
3 i
3allwomen
b because
cis
3terday
2t
1ield
1o
2rk
2u
3 a
5ble
5ll
6so
5nd
5re
5sk
5t
4build
4can
7't
5ould
4didn't
5m
5o
6n't
4ever
4feel
5ind
5or
5rom
4get
5ot
5uys
4had
6ve
8n't
5elp
4in
4just
4know
4learn
5ike
5ook
4make
6y
5ight
5ust
4need
4on
4please
4see
6nd
5hould
5o
5till
4take
5ell
5here
6ink
5o
5ry
4use
6ing
4want
5ere
5ill
6sh
6th
5on't
6uld
3'd
5 like
4ll
4re
6 a
7doing
7not
4ve
6 been
3ng
3r
4 account
5business
5company
5dm
5email
5favorite
6eedback
6irst
5job
5life
5order
6wn
5team
6ime
5way
6ebsite
4s
5elf
3th
4ube
1rs
0zero
1k
1one
`;

/** Of these words in turn, a line of signs for each of the same four, and for each of the units. */
export const SIGNS = `
VKGGGZVKQFTVVTRTVVRIKSSHWXVWGFHZXTWOFZS^KTZUMUHHaJFKTVJMLWUTKVFFIKVHGJTWJEIJHIHHVIUUTTHWWFHGHWHWWWGGUUIJCRWJEHIGFSYVMVTHKKTHUJUIQJGRYTKJFKXGRVVIRIKHFIMJUFHXXJXYTUGUGGWGGPVXYUJRFKFUGGVSGIQUWUQXRHITJXHYHJGWPUXV[VFVGGHGTGDUFHWFLECGYXIEYVHGHJHEGNHUHGGHZTEGKLLVLSLHHWVJVIHDMKIQIGIXWHGFEHCCGGITVGLPEGVJKGJQVVFRLJYFICBFQIFQDGIFKTVSGWMJUWPLXFJIYJRTUUJSXIVVHRIJIVEXXTKLFHEUHUX]QUVYRDGTGKRIQUIIIRRWYMUIXFHLEFJIXSQXGYEXGKNWCWGSTLSHWGSIGFHUWIWZGGDHWHQGFHHBWUZLIVGKWRJRIVVXGMVGLTIRFLEUIHRHDUJTIWVRSHXGGGKVELHYIEVUHGSIFPHHITVUSXNTTGJEYJFJUIVGVHYGHGFTDYHVMUIEHWWVFGGKVYYWUUEIEVHGLGJGLMUVDZXNFXWWWJSJISFXHCIHIVHURWXBHYHTG>JHCLFGDSE_YTUVIXUEGFSWNYGDFHHSJGTSLEJUHGDUNHTKIQIPDVTGVIMJVILIHHIWIHMKEJVKNUGFVRWREFIVWSG[TIGZVTGHHKMGBFGZZVEJJJKEDGHKVHIFHVJJ^WFFJWHDJWUI[UHZUVXUCHVIJYHIIUQGVUIYHJCGX^]^E]XGUHWBGHFHGXFSZTIE>GUIEHFLIXJRJ[KVZYYLVZUVWDGUUZIGWUVUIVLIDHSHSSYJRWJHHTUJJVUTGHGXHTKVJREWEFdHHKGHPIHMHJVUSLKIJHYKVRIUVHGGIQEIAHHIRJIGIGFJGVERQGVXVSTTGWJGLILILVXYEWGGHYIWSJGXHWHJFWW[^VW[HYUUJVIRW]UWIDFHCEHZGDGVXRLGZVYZGJHFILJFUQCGKIKCFQ[WFKKJOXHWYG@>RGHXUIJFLFVUTWYVMVWU]VY[JYGFWGTKHFTMYTFWWWXVJHWVXGZZUVXFVHHGWXWXGYWXIKHIFGOXIKGIRUXSVKGWW[LHTTGGSSPSXUVKRVIGFYKVUIJHFILGVUJHRCIKHWGGFHIVSXIHVLHLIHULMXHHGVWTGWGGYXGTKWFZDIRFGWIVPINVXHDBWGZZC]VSXFWFDGUVGXSVXVQIRYVIGHGFJGLHDG[XYG]GZFXVKMHHLIWZEGHHKVFVJHWIW[YJGBWTHERIPXZYVFIGVJIXUJSNXFCWGHF?DSSVGWSIHIGJUXUHVVGGZRVGGIDGGSNYXFI]FHGFXGUJXWTWWYGGFGIUJRNHEEEVIWGRGKSZGUXRKIHNWTHUHRDVFDCDIFVU[QMYHWHWIVRXJZZXUUPHHFFKHHVNQGGWTG]TDJIJXTGK[RIHIXSJSGCJXNGUUGESTJKHAIGMXWIJFCUIXHUUJHYQFJEGIUWUGDGWFHHJ[GHQWRRHVSWJVEHHKKYXYKWJUGUHNHFXYCHGJUFKTHJH]YTDIUJXWKJIHPXZRMIIYIZYSHLJWUHYGIHDIEGXMIFELGXKKCUFHLWVGHFWJIGWVMHUUUMSSG]SKFIEIXKGUFHWXWVSVIWYWWPJKHGQVSJYFEJTZXXJTVDUFGFSDUFMXSEJGXLIDGGLSWGUTIWTHEWGFUJLIIRIJTVGKXQEGFTVHVNHKKHFUUPMIIVTIWZRVFHQLXTFIWHGXXVQFHHVFTFGKJGUELLKGUXBTJJIDFGVUEUFRSHHVIFXKYIMFIIVFGVJXJHLWV]XXHHUWFJIWHDHHTKGJVVIFHIGOHHIYGHVFLJUFJQIGXLYXWLLTSGHUHT[EFYIIFFXTXSHWDIYVIXUJHAEHIFVXKFXITTIK_ZGDUYGXWLUGWDERDJTUIKG[JTHJIGKWKZGWSHYIGDTJKHJUVJVECGEWJGWXFIMXGUL[YFKKUSWL[TEJVVUJEE_JGHWZKZCTIQFDLUJFGJEHIJHKIBGHETHKKUREFUWV[FHJWGVWLTQXDILGWUHVRQTGAHGSIXRXFGXVLKTGEFGVGWEGWVKIYVVSEVVVTGTMIJJJFFUUJ=JSJZUFIEDFVJUSGK[IESCRIGVWK[VVIGGFIXXDTHJEEIXMVIGTDNFLIHHGIFGHWUWIKWHKGWCDGH^[YGVWGSRCWHKVVLJGHZTGZWFTYIIKZUHAHJGED[WVGLXUQJRVGKGIWHFHTUIHGVXBFJGVEQEEHIDIJBHTPWROHFFJDLTIHIUKFGZWCHVDUFTUUIIJFIXWIHULHQTWEHUXKHHWGUY]WXRMKFUGLDGEFIIGFFWYSUVJUU[KETXKPKJPUFMEGJYILIMLGJYWWIGGEHIWXYRFUSIHGLFGHJXKDIIXQKHJTGWIRLHFGIKR[EYJHGGLHIISHRTQI]IWFWXXKHIHVG@DWGHFHEEEZgHTUUDFEJHBXITVRFKSFXJCXVYLWFSITGVETEXJHUQILLTPIUGVII[[WGHHGTTJMVFSLTDKXYEJLVJKJIEZXTZEGRJVIWIWMIHSZUTGWKTGSWSHHXISIUTHKKHGBZTGTTHMUDPEETIXHEGKIYJVZXXYEFHQDJULPWXVVWFFBFGRRWWHHXKTVWMSVILRUIHXHFTGSXIJIISHKHRHHHGIKRXTHIWEXFHVITRHJGKFHHSEGFUWDLJHKTVTCHXUT[SWJVXXWUIYVHRXXUHGYYHSGIJXXFWZG[KPEYWRVHLPGE^GVSY^[XUUXXSTGFWUEXDGDKGUGGFFHHQHHIVIVXHWKQHYJGJGKGWRHGTUIV[MWUVFVIGFDLMGSVHFWEELFHBAIEDLRSDJKWIZKVHJJPHXHSJVVKJIMIIYVIUUSGKVVIJFSRTZDGGVYUWKIELRQVXSSHHGMYJLGLHFJISGIEDFGGWDFEFHHLUFR[XRWXDFWIFHEGIWIHVHTCYLTEVPIYFLTKHULEKSVQVXHGIWXRIFFGIEIEFADCLSJGQFJXXEFXLGGCGFGFIEGHHEHSWVHIKRIHHXMDUSXUJSQIHLFFWGKXJFLFHIGVUJBEXULXJNIUHGIFYCKZ]ZTWDDFJAAUWJXVTVWVZFXXGXHLTXCIGFJYKGGXJLUXIVIUHVTUFGMWUKHGXLKIIYGVFGDHHYFYWWUGHIVVSHFETTJRDIIURLWVLHL[W[WUFWXUXXJHGLIGWEWVFJKXGTHFRUNVHJGWVBJFFVJUEFGSQWNVIFQFWJGFIGKVJSHETIHJXUVGHFSWJGKSEVIEEHGKPHJYFWHZYTLSGGIWHWFGGITGSGVGGIKEEVFNJJVC@XTWWXGUYHDVWM]WTVDHXYX[TGTFEVYGHIIIHMJWHHVEXFIVFDWJHJFMVXHKXXHRRWGKHJGFHHIVFGGTVUVYUVZUGYWVMZXKBILGVTOKHVGGIVFMWWMLVGXIEUXFFEMTHGGHUVUUDF[XJIJJUYGFGKIS[VTFGRZQVJLYLUTHUIVRXPJIKFKGGGWVTVGSSVVHKGTEGEVJBHMVHVSHHJUJVFGGSIGFCDBGBHQSES]YIKEFWGEEYDGGJHFUFVKJDGWGUYERWUFIFZBKLGWWHGCPIIJWFMGFGKJDHGFEGSJ^UWWWWGZVLFJQ]IHFFWYYHIHIZZCVJULX@WFLTRCCHIJGFETKHIHBFIF?GTUKWWGWRHIUIVHGGUHFTLGYJVWUIHVUYFHKFFEFFJPZVUGGGGGUEHXKKIIJHGDEISHHHKFUKQVVVWHEJKFIEVWGSJJGIMIUZKTSCWFWAEPFXBBJUGEDVTHHFFWIEHMIHIJWTUGSQXHNGGHJQVXHERYC^WLHUUEEHRTUTVEVF[GCXTIDWSXXDEYUKHUHFHCHJSJGWWRGFEWUHXKLTGIISXHJUGSXQGPSHYEDMDGTGGWHFJHU[HIVFVGSGEUFHXWWKHGDBMVXEGUEEWUTWXFKJXYKFFHGYVLFIGTVGLLXHIGJFILGWZHLJISZHEZKCTSMFJGSIYGHFVIDH]WHFWUD]bLTH[EIGXWJGSEQYWTGWTIWKHJYJVUXEYZXUGIRHTXXVVUYTJTJZGWXMEWGWTFTGLJGHJTJWYVYXY_WEFLCIEHKEYWUETVKETXRKUUVYKWGIHMWWXWHFJJEYRWHVWYVXUHIKHWVXJGGQHLFTGTHHSDWZYUFFYEGZFWXIBIEVGJWRVVW]YYTXXIXXHVGF^WJWUVVGQIVLFBEWVUQRXKEVVIGRIWGUWMHZ]WSGTHKGFFDWUWWVIHFGVVZIWJTGLWRHVYHCGWGHITYGHFOTVXGTFIURWUFWJSXUGIWGHVGMYGUWYKXTITHFWHIHSEGAHDWGWURXXUIXJKHZZWXRWWPJGRXHDDGGIHVJVIJIGJTFIYWHXRFHGELXJJ[TCFGHHHGRTKTHHEIVHUXIUCV[XGGPHHUSDHKHKXTJSJGJGPLHQGZHVJIVGXTHUYEGJIIFIERCRGCHRTFFHSTSFSWGQGYVIICGZGKPXSWGGCGLHHCDFDDYFLUCDKTYW>IHHIHFFHZZMFELPGGZWHIJGKHJFFUGBGUYGUWEJFIIEKIQGXIIWWHIGJWHGUVMFLXILVFPQIVSWKTGFUGVTEBJWWT[MV[H@GGISUZYWUV[VNFWKIGSIKFFRHUXH^SGJVFIGKFWTWRHNGVIEEHSHGJFUZJWJJUYTFYNFVYSJFUSSDHKJ]QIGFMYGDUVFDXTUHCGEGGWZHGTIGHHEUUGGTGKXWGEGUITGDTIHVDYYLIGHHUVY[SWUFQFFGLEWYYHUFEIEWYFFHTVGYEDHFRYRKXSVFYX]VGVGVPIJTJTGJEQWFMGIGLUJBJWGTGGEJKRBETEIJGJUDHTKCCGLWEFGUXYZYZWSWHKWCTFWQZRSTPDJSFUUKGGFZXMF[^HDGRGWKQVGFRIFFBKFUVGTEIEKVSHISZFKGIPS]ZXJEHWGLYTVYYQQHVHHHUWEEVKZHSWVd[_U[YDFSPFJCHTIHVXTVJFZVSVUFXYHFFGGDJKUHGIUKEUVFTKWGFGHHQLUIFFXVHVWWZJHZXVJQJUURWXWSGXVSPFDHHCVVKYWHSF[GIVXGXTUGDHUKSFHZVHWREGIJHHEHEIYSVIEWDFVJVGJGMTESFGKHJJTSJTVLFFIKVFIHVHJFGFERWVIKUEHJIHQIXFHKYKTHYKEVWKVHJFKGUIJVPIWTISHIJGSGGWVQHKPGDFLMHLWVVUIKHRHFIWVUVHYIWHSZTIQHGGTLXHUHVJSFGSEXIHLTHJGTHIIJZHGYLEKHFLVKGTKHVHTEWLBIJNTUQTGHIXGRHHHJDGPIJEKFFHJJIIWLPRIIJHTIKVHJRHIHHGDISEHIHIHXQIISYGDKWXUKWG[SKIWKFLCGTHMHKIETKWGJQWDOISZSWXKGFGGIIHJHKWHIDJHYGGJGGHIHEGIIHSMIRUVJRVDVGGHYHWWIUYIGKGSRHNFXUSGXUKYIKKGIRYIMSLEGXDVIIMJLHSHITMUSFFQXLIKWVHJHKTLHKQTIYVFLTUHGKFSLHWIHXWXFFVHHMSXXVUNI]YUEVJNR[UFQUGIMXMUEWRHSUHWWVWIZZOKHFHHGWFUMJVWWQFFGECDGFHGKVHBVJDVWGFXRWCGFGE<LJXWSHVEJJUYSUKGUHJFWZQPGWFRHLHFTFIFHGHIGXKFJHHLTGSUDIVVUUHFWJILLHEWUVGOGISFIGWFSGHVRIIVWWDUFCHDBLERGTLHLGIKJVSXSOMHGTFHFHCYEKHRJGXGVTHHLKHTVWUHEUV^GJHCQILIVKYEFVXGHJI]RFDFVXHXWIQRTGJSZGXULVHFHKISGIGJIKFSOJJII]VVRNJIVWQSWJMVJLGIGBMWVIGGLIFFZXHWFKWGIVHUWKJGFJUCHQTGGHFGEMHDGTGTTFHHUKWFMGRWGHQIVWEWSYXWGXTLVEFRELLGGVHFGDIGCGGBG[WVKKHWUIS[XXCTXHHXHHWVIAGRUHFKIGRHFFFHJSNJWIWMVVIFVIYNEGHSEMWGWRFBHGEGRELSMWHRVIEHGTLRFDRIV[IFHZYJIEHFKCHGVISSISLIXJGRISFRJRMUIPHWEGYSHJYMOXEDGWWFFGIFHQTDVKHUYXVWWCKVVTUZZVIKRGJFBCTWFJGWUTEEAVRVUWFHCFZGGDFQTUHWQIJVWHLHTTLLYTGKG<CHLBKUFIKIUUGAYVHZKXHITWGTOGPFJVKTRLVETI[MYVJGSNPJJRITHHWWLGTHZGVTKSRJUSNWUTUWYKEVGDFSGGDMI[HJGHWEVYUUXJ
YHTSM[LSKHSTFRKWPQPSSKTORUTQQITRSTXMPVJWRVSVJKML[ULTKSMHITLTTQKLTKTNMLSUMJQJIMLMSSJRSGSRJTKJJNLRKSRMMQLIRSPKJQLUSITNLRRPRKTMQKMJTJJLRTHHMOTIRNTMJHIIKPTSLLPMSTLUJTQKQQJISTSQSWIWKUQRRQSVPMKTVRRVLMOKRLNUUNLUSTTRWSHMMMMIJIGTJKRJHFKJTVULYTIJILRDKS^TQMHNZTEKIIJTTUNQEUUJSKSGHMKGJILTLKLFGLMFJJMLSTIJGOTPPHQGSMJQKRSNRKLQMNLTKIKJOLVVSWSLSUKTTKSMUKHRQWKLUJRQMLLLMNKWRLJRFSNLLRTWSRTTRKGMFLHNKTMHHRUSVQTTTIQQMILJUVPULJKSGQQNRTJMMNQLMHPLLHQTRTQZQJJLXRQHLKNRTUYKKLKTPXSSKTUTPKKHMRRUKSIVJHQMKLKLLOKTQJTMIJSQRTSVRPTTGMISJRJJMLSLRMHSMNQQVGNSVKSMQLYMTPIMIVPRDGLMLRSUPRKRSTTTRUHJGRSPSROMUUQVLVSTQDMRKLRGKHJTJGLKGTLKPUTEPQLNLEKMIKSKLJQLMSUWUSLNNJRRRSIBKKQMLKJJKKKJMNCJTLSIJSLJGYURTHFHRLLLSPSPPRUJCFULRMMJVNSUJMGRTUSVIKSUURLEKSMRHHQTWRFHKGJYHLMHSMKKQUQRYTKKIXGKLQPJVSLSKLRMLLSPJRILISLIRRJTKPJLPKSKRVUKJJSTQSNLQRHSUVTKVJTKLIKVIULJL^UTWVYOQ^USTHJLLWNMMSJIPYLKCKSMHLQQWRJJKIUKQRRNSJMTLOXSMTHNHIYKMHNNQMIFPLSUSURLKKVKUSNTTJKMTLLQCMINPIJLLRLKJULTVMVVWSLRSLIRTUUQSTTTIMKMJKLRTSLSRTKLKTRUWSJXRWLRWUKNU]TTMHJJIHKUMHLQNTTQaUVbHMIIRKIJRKKHJMKJJPTKPILKIYQSKSUVKMNUSLSLIKPLQUTTVLTVVRXWUTLJTJSQSLSSYJIUQMUSULTSKUQSSTTHRKKJLWUKJVSTSLKLKSWUUVTLISRKNJRQQ[KRQRLISSNTTSSTTNJJPTUSJLJMJDALVTLJUPJSJMMSSPLSRRKMWTTTLKRVTSMPISTSMSMPUULUMLKRKHLHPSQNKIQRSSHGTNVSQXRTUJSKTQRXUTPLQTTTQUSKNLQQILLKLI[RTWSTTTTWQISTJQRYGHTRITMLSMPIKVSTJESLMQJJKVV]VIKIMMEQRMMWSJHLIIHIHRTRPNUIQQRRRXRMMRLPUTSIRLKJKSJVTKUXSPNQTTGRUQQQTUKIIJXVSVOQLRLRTMPSLTUXVRZRSSIGSTKSOMFMKMHLTNWTZPKNMURMLUUXQXPTSULSKIMRLNVUVKLRVMXVGMKQSSQQYLTTKRLSLJDKULLSQSFKSMQKFQLRRUKSGERMRMKRHNWSJRIQSRIRIJKSKQKQYJRSRNJQSJLTWHKJQTTTTTVRLLLQKLLSVHJPPTFMSKJIWJUKLTLUULUMHKSTJLNSUTUUUUSRSSMQRJMGRNLRHNRGKRVPRDQRILSMPRRSNKJYTPQRSVNKTPWSKGIJLSNJMLNTPLUSRPTTQTUTUQPPQUSTLSTMVUTOXWPSJIMSCSKKSKLJNVMHHPJTHRINTLTQLKSIJMJTMJKKPRSITJTMMRSSMRRKSSQQSRQTKKTTPSSTSLJLTXTMMTJLYUSJKIJQRSVQKQPRITUNKQWKJQMQMKIHRHTHNVHNSKMXTYKKJIJSHGTSLRNUQWUTURJYUFJPJNHMNRJLMMRSISLJKLLTTQRWLMLTUQLJLVJTWXMTKLTFSKQWIGUPTNRSLSMNVJMTQKRNJSEINJJQRRIUSRKRUaYIJSVKVJMPLYKKKSILTSLLYSJRTKHGQPUNSISUKGHLSMIRMUKPJKKSSRHKRJPLULGHRUJKKRRNUUVGKLXRMNJ^XIISUISIMJRKQLSSJLJSPKRKMKCKKEWIIRJUSMURRVEJUXIQTSLTVISRNSUPRTKQMFLORKRRWNSVTRUVRQMJLLULLOUJJWLSQKQTQSMMMHTTLFIQNKDRQPWRGJKRVGNKLMQZIKRFNKKRXQWQKFLSKIVTCIJTEHGIGMNIICIBSIIGHYRJBJQUIMMGKMRILKLXWROKVTKRDMQKSTSITSSMJXWKVWKSRXSKBIJMHIWFFRQVQUVVTQDHKJKHJJVLQQRRIGIQSPLIQJLLRM?GTMNMMMQHJCKOLMJJIKKUSILSDRITNSJKSIMTKILPJEKHMCILMLRQSLQTYRLGTJINGKHLKMPMMIEZTLMTMQRVRCINKLLMPQHKKKDWMCLNUNRPSTMMJFKSTVYIWLQTJJGKJJIUKHKLTKQLMLIQEQQLIIJLQUGNRKRIYITJRJVPRSUSSI[XVJILLMTKJTIUIQKMLMLMNNSIKIJM?LKRLJOKLIXJFMSUSTGMIKLTITJUKKLMFLKRLJMJSGKYWMIJJGQKKGRMKLLINSSQJQQTTKRGSIJRIJLSNGLJRTTJEXRPIMJQILUQQKSHQLKRRLQHLKSSQWWNRTERNQKKSJJMMLUUTUTUUKLSIMISUSTINSUQLRQNWTQTVRQSQVRLQXRKIQLKNKKSIKRSKPRKOSLPHMNIELQNROPSJTJKRRVVMJQIJKNLIJSYQSGGFTVKSQRPRSVTVRTSSMUTVUJJKTTTMTTRWMRTLWNLRKVJJMWNXVJSMPS[TTSQVVSYRSUWMSJRSSRJMELIULRQLLJURGKUKUSJRLQJSQRSHRKRTKRUMJXTQUQGTSIWGKUTRTSQMQHKRKRHLQKFIHRIKKQJTQSKRLKQRLRMLSPLNVKKVNQTSSHQVVJLIMITWOMKUJSKTLFRRGRTKTLMNKUQLIHMQNHLQSMYHRRSHLIKMKFVKH^XWKRGLWMQMQTTRISSIS@SKNJRRJSITMLIJKRTKTKSNKPLUTUKJIJLNIIHBFFLRKKJLSVRKIPKLGHTNQKPIJPLKPLTSKQFTHIKTNKJQSKRUQTIKKJSLISIJQRRMJQSRLMQVUXIPRSIJILWHIXWXVTKRKSABWSURSLTTNYM]VIWSPJXFMNILWIQRTSJLSJRKIRSLNGKJQUQTLXSSKLTLSFKMKQTPWUVFGGISSTLKGRKJKIQISJUQTLPRYUXWVKQVVZVJKHKDJ]LWVIRKTEQSLLRRSLSSUVBQKQRJVJHJSIPPNKIMQMJNQPGGIHSKBLHKFVRRHJIJTIGUTJKIGIKQKQIVUSSHXYMLNMTHVJRLRPNXTQJTTSHPTHRPIUJRJCUMRXWSQWKEITMYSQWHQZWUWSRGKQVUPLITUKMSQLRRMTEMQKDSJPSLKRSJIXUJUJQIJPJMRPUKSLMLNMSTWUUVQGTNSKUSMQMSLLUMSJSMRRULMVTUJUKLIJQTMJRTKKKLPPTHRKK[SVRJJUVLRRKSUWTVRLVVLISJUQSSLRMVLUMWMNISHJMNSLSDUKKLKNMMLJVRUHRPMGQTLOSQKKLNKLIKRHHJILLKQKS^KPLJKUNJJRGIKMFIKJQMQHJSKSUIMJSIJHUFOMPFFHRRQPLQTTTMHLPRFRJHQJVLIJFQQWMYRUHPK^RGQHWZWJNKL]UGMIJFSST@HPJLKNIRGSHUIIKIGNJP@KVJNLTRNSKRJKTKKSVFJTKIVTVSVJKSRVTLRMKQQFQSLVLIPKKMUJHSRRMRLIJOJJKLJMRKRSHWQMSRJIQIITRSIRKMILGITRILVRWTQCLHJVDEIULMCZRMLILUMOTTRJIJUSLKLRSJFLGNIKMSJFTSH]RGTRJHFQILWKTIRK]NLPKRQUQSSHKWSRKRLJMDSRQQHVPSLKIUQSSLUTKWSXTQJUMXRKJSQKYEFTLIVLJQMKHSRSLMUOVMTNJQJIZURLJISKKWTMRTSIWTVQPLPJTTRFFJITUSNSMVTKKSVRMTKMLRPTVLTKQUYRETRKKSIURLTKVKVLSREHTULRNILTSLONVJKRKTTSTSLJTLLSRQVQJHSMRSSQUWYULMMOVT[RSTUGKUGULMJSJRLVKJLJUKKLFSITPUVVTVMKSSKSRRRMTTSJPKRJNVUTSTWVNTLJRURXWULNSQIXTTQJRSURSMQSLUOSHLLSJORTQSRMXLVVTLILURTWQNTJJJJMMQSZUSUSTQUVWNUKQVQIZYQSSTQSRTQTSJPSTJSRTTITTMMLKTXRTMKTVLQLTUSQMISRTSQNSKQQRMVKWKKMOYIISJNRMSQSGTTMKITPRUQUURRJTVQQKKVRPOSPMZQOTTUWUPXSTVKQVKMDQKJGLMRJUKTQTTRKUQRWVSTMRMSLKLSMSTIMMKSXPQPSOQTQQWXRRMLLLRRRTMVQIKLSRLPIRURSLKTTRTUQRIRZULRTSKQUHMRLKMMQTRFIMSVMRQUPTPSSSXVQNTLJKKKLHHIJHQAFSUMRLJOTHRRRMKUTTMSJRPSMTMLJLDQJKKQPMJMVJRRNMTIWPAJEJPIJRLZWIEGTSIKURJKSNRGSIQQIJTUUKTSJSSTMHQPRMTSVSRMNKSRISYSLELUMLTSUSNOPWQYOQRIUXHJKUUTVHTXIGJMPTTUWZRVVUKGPHQJSLHTPRNUTKYTGTMNLQMJRLNRKKLSSSSLKJHUNQ]RRSSSUQCSGIRWTLPSRSFMTRYSKIIRXHKHLIIVMSSIKILJUWQNURISMIVVMKSHYUSKDSRSIJGKJIKJ]UJIQIGTYRSRTSLIHRSRKWW[TTHMMMSTJ?HTSKUHENGJXTLVUTPZTUKKRMVTUPVIUJKJSSNHKQQSLJAKLPRLKBHJIGJYPINNMQLKLHLITNTQKJSMTORNSTSRSRNUMWTYQKUSKMJKTRUQKIYUII^YLGTUJUTUUKRRKKJDJUTVLSKQGRUULVSVLLKQTWVXRSRLVJQSNQTUSLHRMSKRQLLTWVMMTTdZZMXTDEKSFMMJRQIJRNGTPURRQRJQSSMMNNHKTPRIQSSQSSJSISLLKWPJKUKKJNMRSRSWRMVLTJLQSTSSTRKQUUMVQLLNIKURTVITKYLKWXPXUULKMUMJJRUKNSNSSJJRRMSSISSJRISEQTKP@BMAJCQIHKRLLQTRNTULQLLTIJNQJTNKKLLRUPNYFESLKRSVQLJVSRRUNNPTRPLTKJTMPJUFIYWJPSKKJKMQSSKMLKKIMMMNKSTTMMKILIJKQTLSQSVSJUUSOOKLNTLLIMKUKJKMSKTKSKTPLRSPPHGVIJTGQKVJSJLYKXJQLTFKKBJIPUMULIKMSNTSRMIMQQQKWRQGKRJQKSRSLKTUMRHJSNRLJLJJKPJSJUKKKKULKOUUKLSTTSSSMXRMJRIHMFJMPJKKPTQTVIQLSMIMTUJRTKIHMSMHJSLIULMFSQUIJKNIGTMEKIQUPNTNTRKVSGTIJLLMLVJRIMJNKISIUITQFIQIQRPLRSLTVJSNSKJMHRQRRKNJLIOTTQQMIRPGHUSVQKJTPKJLHMKRSKQPRNITKTMISKJSXWILMJQKTSVTUSIYVUCTHSU^TUIRITRSURSMHQTLLRWTVMVXSQRKVIQQJSLRRRRRQKRJKNOJKKSTMHSNIUQKKTRTHLRLJRQPVTUPTKIHKWLTKRVILPUVJGFIETKQQSMEQJMUKKIVRMKKKPQMMMTKUURSSHYQLTTRQTTTNKLDJKKJRKUJSTHKJLSTSJKDKGFKLRQTJKKIKKKRQUQSLQTRUMTJK]QUJSLJWTJSNMMUMVKSULNSTWKVLDSJZRULKQRTYQMSKXYIDPNWLTTJVXPNTQUITMQRQPNKWIFILGKKJOLJLRNXTRHKMKLQMJQKUVLSQKM?ITMKNKPNRLZSMLEJLPLTMXRUNELMWGPRKMJJSJLUMNLSQHPKKNUSLJIKUUQRPKR^LUZ]WWKVRQTMETIIMDGRHKKEIJMMIBLWTVNKRNMSVVTVHUTNNWRGUVPDRJIIJRHMLKKNLJTOQKRJSQTSQITHSPCLKUIHUMSENEJJKHSIKSSSLUQKUKLUKKLKJRKWRURUTFJQKEJFJL[NPUTNMQJHGKLJGSKJTRTPITJITUHITKJWJGGKFTHEKJJLVKVJTULTKTQJPUTJTXVTVTSLPLHHWPBFHMLTIIDVSKRYTOHHVRQGIMKJJKFJIRJJHFIRLTULJEKFTMHHTGQGRLIMKCTSMYTQMMLSNLIGLIKLLQTQTKNSVMVPQOTPLKLTNNRSTSHKKKWNUTJTRLRWTUQSWTRWKTLMKQPLKRRWLRJLTPNXRWTL
XJSSN[HSLHRUEISNSKKSKJWNMKKQRJVWSHXSLTRWSULSOVMQSUHQKMMTRUJSRKLNTLVTJKUONLQFEQLLRSIVUGRITTKJMVRVLSKQMTKJRTILJRKVTUTKSQKLLKTMQIJIMRHULMHGUSQPMSULQIIISQWTINLTSUUPINMJPPEINUNLTWUTJSQTMPUYLRJGSJJXJPLRTVNRRSLTITSTVTHULNLIWIKSQKTIISKVMTURXSLFIUSDTSWVMTGTKQILJRISKXTIBTTQQJKFSQJQKKJSLKJTRJMGHSQRUUGJSQJQTJKVJSLHIFSPPJMNJIJXRHLKRLUTSVKRKKLTMKQSMKLRTQKLURISMLQUSKJKNJIKHQJMOSLMSTLRVIMSIQIMRRMTLKTTRVPTQJNTMRQJUUXWJ]KTSTKOTMJGLRJKBGGLLGRTTRTZUIILZTTHLJQUVUSTUMOUSVQMMUUTFLKIJQMSKROPJJWLRIJLJHKUUKRLLLTNQWMUKRJNVWPIMMKJQTQQSISLPYQSSEQPSKLRXL[PPISJIUSVJLMLTRRSRNKSPPKJTUJLFUROTRSNQUPTMQQLMTUV[LWVWGISJMLLHISJJRRERUQMHEKQUVRJLUQ_[TSYKUTMTITSRTHDNMMSSIQHUKJJKSBHTQKJMSLJGYUUTHXTQEMJSSRRKRTOKHSHKTPJLWTPILGHUTSTFLLRWNKRKTWLJHRRRRGKJMIUEMPHYQKIKPMQWTKJLVMKLSRJUSLMMUTULMRKKWIHMSSHRXRQMTINWXWYUSUQURQUPUMMMRHJSKRLGJTHKLTSHQKKMZRRSLYSL[USRHJJJLRMINULTXLRHIVOKUKLWSJKJLUINMQKSIMJSQWKTVLSPISLNSVLRQPSNMKSSDQLNLPJSNLSUKLQTKIJDMIPTRLKKVLGIRLUXQULVNLTTVKLRMKLIMTQKTKKNQKQTUURU[RNLTSWLRWYVVJPXORQTRMQSGIIIIMSMHLTQVTPERSPIRJITMLKRTRHYKIQRTKIMINQTLMNYVTGTRLGTMNKRKRHJNQUPKSUHLVUWRQITLLUUNTSXTISTMUTHKMKISWJTRQGSYNRIIQZJTSRNCMNNRVVKSSDDUSVUQTUU^LVUTMIZVULPPRSWTJKPYUNILILJICRHKKKRNJLJLMSPPKSWTKLXTPRUVSNWROTPLTNGSLMGIMPQUKTMGJHLRSMKIOUWNIFTSTLMRSVJJNIQOVWQVVWMUVTRMTQLKSTSLJSKJUQLTROYUMTPMPVJLRRGHTUJLMNSPLIKSUTIELHKMJIJSM_XULRQSXWKVJJWLFRJIHHFSTLRLSTUSTVMVKRSRJNTTRIQKKIKUSLUJIUSMMPRSEKTVNUTMNHKJWTSJVQRSJULMNSKVUVXW^SQQITSLIRRLLRLIHJSMQSVUJRTRRMMTPQVSUYTHUVJJLMNMVTQSLQEMPOHMLMPWKQUSSRJTUOJRDTTTMSTTJJRWLREQMWJSKRGESMKLSRFRLTLQJLQRTPIINUJFJLJJRQRRJTUMUSRJJLPPJRRTVTUMKSLJNSSXSPKRFTTMKUSSNKIKSUNWTLKQNXJQSQURPUTXSNPRRTSKRGUSLTIKMILRPKNCULIKWTSRQVLSIWQXRRQTTURWSTMGIJPISIVLMRVJUPTTQHKLRTSNRPSUSVLRTSSJQITZSUTIQTDSJXYVLCJHLGJRKVHYHPQLLSRMSKLUTTKRIKUVRGVOMMRNTTQRXIOSMTTLHSLMNNPQTSTOILUJTLRMILRHMIIGPVWKVSMRMSLXUSJRRRJKLLMKILLGKKKVGKUMPIRSPTKHKSDHRRWPKSTSPKUUHXUIJITXGWRJIJUSLVJSKISNKKRRQUIKLRSQKKPTZVWFRMHMMGKKW[HGPQRLRWLNTPVJQLSSSJNSIILIJNSLKUJXWNTIRILTSKS[URRZHUIVIGJQJKLQHLWRHMIRRQLSSNJFIUTNKSULKTXMMLUNHJLKPRPKFHTWTPOTYTVXVFKSVRKOIFSGIPROTJQMTNLSNUTQJQKKQKJJDLKGVJMRSSUUTMQQHMUSIJTEQWLIKLNWNJQSUULEJMSJKJMTMQONSQSMMHSRRLKCJIKSRLLLMJTLHILOQRNJISUI>QLMQJGKJSSGQJIMRLIUMGMKJSaVVSKDORLGYVEIISIJIEGLJIGFKDRIJIGVRJVTKYLKRIKMVJLKSMWTMJTUXTFSUKMUMRRSRIQXXLVRLSSSPJAHJLHGTEESVSUTSSSPXIKXTIJSXTSRQWHGIJQNJHXJIJRMFEUWKUJLPHJFJVJNKIHQJKTGLLLSISLQJMSVJOLKJUKGUIMJGJUSRLUL^UXVYEMJHQIILLRNMSTFGRMJNRVUQSUBGKPWNRQMFHKL@TMDLRURRTVQSKJIJNSUUHLKTQJJGJKISRHIMQTLMTKYPSCRQLHIRULUGRKQNIJHNJLJWTLSLUUJVQTIIKLMRJKTIPHQRKRUeLTTMPKJJKINJNTWRJKHUSFUPWVVHNMLIVHWIYKJLHSKIQRJMTUIKYQUHKKGTKJFUKRNSGRTUWFSSTMRSITTKQKIWVPCKIQIVISVQRLHKTJUTLPLTTVIJURLJILJSXTSYQTSECSMGWLIKQLKTUUHLSVJKSKMTSSVSHTNLMLQQMTLUMWSOKQVSU[IWLKTQKVLKPSLNSSSMJLSKLHQRIKJLSILURUKJKQKQSLVSKKLQWTRTUSSFGRJTZWLRXRLQKVLVTUKTQPRQLXSUSUSUSTNRTROQIKITREMVLPUUWKQNUTURTV[ULSRQJRQJQSLMKNBKIPNUQNRPLKHJTKPSISJOLTSRKGQLRPLSSLKWSLUNGQKKUFJYTSUPQLUJJPKQFIQJJUFLKMJTJSLLTRLUQSPWMQQLLKULQURQTQTHSRQJQJMRURTIJVHRLKKFMSFIJJLWMRLMSRIININHRTLSWGRRLHKIKMUUVKIFLHVTGKYTNMMQSRJRWHLJRRLJSJIVJXLKIRJRJJVMSTKKJUSSRHGILLHGGAGFNNVSTLLWSSKTMMVFKLLJQILHMJRFTULSCSOKRLKIISLJQSKRIWKJPTKQLTVTTKJKTUSRLSUXHXTNIMJUJHJUW[SMRMLUABTUSUWRUWTUNVJMKXRLXFINSMLIQRSUJSQILTRSQHRKLJSRWVSRVPNLWQRFJSISRRKSPAILJVUJPJHRKJQJQHQUTHLXKTBRPUKJNHTEFHILHHIHLQMHUTLFMTQMQLULRPVSDKRJLGIRRRWFTILHJQLWJQRSIFSJWJATMJFTSTGJIQQIGRTJSUFJOLKIHURSQHZWTISNTHSMTMUPPNNJOSNUIRQHQRIVLTIERYVZWLQPRDKRO[UVMRRVVRSSRLLSSSRTHRTJLTLMJKKUEQTJCMKLVKLLLPKXRLTKHHSQHJTVSOVRRIVVTSSVWQUGLLWHLKTRMKLMLHSPPSRSRKJQSUTIRHHISKMQRSJJKMJRRHRLJTKUQGKLTMPRQSNJUSRMRSKWVJQFQTRYOYIJMSQJLRSJSRRSQILJKJITTUJITVSCRXRHLIKJQLJVKLJFJKMGGIILM[SIXSJUUHL[IIIUFKJTGJJILKJGISRVRSIWMKKITEMTQEEHMVUKRQPLVNCJPNJWKHTIRUZUEUTKJZRUDKMbMFLGOKSJNKMNQRTGJVSTM@JPJSRNHSKTHSMHKHGRQQARSLLMUQRKJMLNVKPJVEKRILLNGQVRLTJTSKNLKTRHRSYKRJLRPKNLHRZWRVJIKOKIIKJKQJLSJKTFNSIMKRIRRLMSJLJJUKROYUVQRVLBJGKMFEUSUPCULTKIPSLSRVMJJKMQULUQNKRKHSIKKSQFRTITSIUTTHIIJJRLRLRRUNLRMSRRMVSGLVTNMRMLREPQLKIWSHNKJJRQQHLNKUMV[MKTIGLMKITTLJGQHHWSJRRRGVNSJJQLKQQQHLRIJUQHJILIXVXRKWUHSVRQTKXUWKXJMIJMRRRWLWPLVVTPSTKOFLLMRKVIMSTMFUPLKRSRMPMKWMWLURESQKHMUYK[fVTTUSJQWVWTQSVHOSMQTRWSTSSNNLYUKSWULQIUMLWRMFQJMULPKJ?LKQLRSJQTQKVWETHRLKILMVSTQNNSVQSLRMKMIRLQURRVVTWYKRQJLGQTRNLTXRHQQRTSUSQURLNUSULRWLUMJKSMRUJRTQRQUHILSRTWRVKHFJJUMPTYWTTXWUQMUMXZUVUTZVTNLRMQQSOSRJKVS][SSTHPSKLKJLTKZJQLKLSSTVSQQISRRSQTRJRPRTXLVQLTTUIIQLLQPMPSJVSTKJUNVRTKTQNHQNMQTRLSNNTLLMQJTTQRVSVWIGLRRNMKTJIILMSJKKSQSJQKTRTLTRUTRURLLMQPRRMKNKSLVKLSRLKQPXWLSRNKKMSUUMMSHIPSQPSGTXPRLMSLTJLPVKU]QPSRSLUXKSRLTTLUVRGHKUVNTLQQKTUSTXMRLQILLLVKHEISGQ@FSSTRLJWRGQKQKPRULKSIVMRWNNTNL?MHKKPRLSTIMORRMRSSN@IEILUINMSSREHSTOHMSJJSMSGTETRHTTTLMSIIPSUMUROTKSTVUKKQNQJLSSRJHJPTMLWKSLIXUV]DJLLQYHJKMJSUIPRLGJHMUQSQVHJFTIMLIXIQMHSOSMTTKVUFUQPKIULTIKRMKNTPRRLKJHRLTVVPNMXLUEUHHMMRQQRKPGMUOTQQFISWGKJPKJNWKSIKISJNUKQVRIQKJUUMTNIWQSKUSUPTHGKJSLLUPLIMRIMXXWQRPLFHQUQKZQVTUILPMTWSLITUJXKISGUTSPUMNUUNPMKLMVVRMSXPIJFSSTVLSTRQL>EFMSNJFJSEIJVSIMRLJQTPLKLTRVXJQQTWPWVMUIMSRRXNRRTUJNGMTIJIOSNLIXYKL]VQJPSJRUJTKVULOJTKWLLQSSTERRQOVJGSQLSTVJQPUQJNJRSVSMQOJGXWUKZTJMPLPRRKOULJSTWGESKESLSVRKTSSKZUPTXUNIPVSSSMNHJNTRSSURMUSIPFLRLLVUQMSIKEHMPMTUWVMHHTHIKQUMKKMMQVJTVMLMPIRVQUWIKKWMKVVSTTQLQKTVITMPWPSVTRKHMQMSRSPUHTHMJQRJQGSTDKFRJMJQKITTNWWVPRLMVKJUMIMKIJPQUSRKVGFVKKLRVPMINRRTKRPPTRKJSSSSKTKJGIRRIRRKJJLNQNQGMNMJHMKMPMJSPPHXJJIUSSWLIJXVKMUWSSRKKOUQTUTSMSIJPTKSSKJPJMROQLGILRJRVQLTNQWKSIVJJMKHILBJIWKQTJEMNSJXVRKIROTMKUSPRJSJKKJDKQHLTLSEHLSTQPLIIJLKQIWLKPKQTRKTLJJMRKQGTNWTLIMIFKFUTKKJMRJJTWRURPRLMMJFLLJGJSYSHTOLGVLLHPQRKHMNIQRHLNSUSLLSZUTIUTQRIJPMKUXKKTMIMLGUVVQVZHMSTMVPITUNILJTJILJSSISSKKTLTGLUSNUSKMMFGUMYTSIQSSNJIKPRULULSRGKKRISNJFTSPQQ]KMVKPSRLUTIVQCSGI[VPTSMHMMRRUPRHKSTKTMRTKQLTQRIJKNUJRTTSSPULNRLKLQJJNTUQTSRKVPRKPURHMRHILQWPTMLLJSKKHPRJSLHHQMSJFGWEVJKLSMETJOMJQJTWPQKKSJSUUSKSTKKQHURKQNSLQNTLJMFJMMGRSVSQSGMKQMSSHLBIFDKKRKIJJTKKLSNTSEPLQLNRLRJUXKIJQPIUVJSLNLTPWRQTROTQRJSJDPJZLRSXLPVELSSQUMIBLIQMUUJVISNRPMJQVHJPQPWUTMKUCHKHKKRVTLLRPFDLJLIMLUKUTILQLLXNRRRMLKQKQCQJSEJLSRVJTLTLJIMUGRJLQJIHKISMSLSMSWILMHKKKIKU]MPMQUVTRLXQUI[WNXUKVITNFKTGVKISJMKBELTSTMKMWUPLSMTHUSPLTRHMRLIQLKIKQHPQKIPQJFMRJPKRTLSKLSKMJIQKUIGRLOTL?JJJHUIMQRSLSKKWSMVLJILQNRNKTPKMFUNKGKFIKVLVTSLPNRGPRNIHRKIPTULIMJIPXJSTIHNKFJRWTGIJJJKTIUIUVSRSVWQRSUVRXUQUTQLWKIJLPBEHMKSHMFYUJIXQMGGWMMFJIITJKDSIMIIGZLRYVJKJGIBROXUTELDIMLMKETLQSTLNMRUPLJRSKJPJUSRJKVRLLRKQNIJLRMSSTNSQLUKJKWKRSLTSIQREQMQKKVBLQMMLKLKKPQUJQJKQMRFTQOM
ZEVUUUERIGPIFKSVIJJMLJVSIKRLTKWKSVYRXGGPTMHZHLRSSVJWLKSIGTKTVLRRVRWQJKURRVSNETLRMRLPUGWKIXQJKHQIJQNSRQKJXNHKMRNXXMSNKPPSKMMNNIMJTIITKRJIWRSJUNQSFHGIQSTUGJTKJUIIIRVIUUEGUVSIKLGXPVVTSTLXTQIQWLLTKMLHSISPWTSMQTRQTRHJRQXHIITSIKMQHIYWLMWQYTPIHJUCRObUUTEUIODLGJHSLVVSETTMNJNGFTJKJIRSHMMIHMTMSLQKPWFHGTMSSSPCLPKKGHJTKWYTKSQVRGKLSJVTWEWSJNKUQPURWJGMTRKKMTINNTUVKLNISKISFLVLPSKKTRLRRQIMHJGMKUOFKLWQWLQSOKTWTIKJSULGHESHHRLQWLIGKMJQCFHLRFSROVQYUILMVTUHRKSYSTIJKMNUJYRMJPTRWLHJLLRWNUURJFSMXGIJKIKRQUMTJJUHVRUSWVTSVJHUKSJJRIQJNHHSLXLSSCUSVJLSIMIRVUJRMSLNDHKQRNSSUVJSMLKHSSIIGRVSUXVRVVKFIJMTXBKMGTWHSEIKJJMJLKRFILLHTDPPJXKSWNXKRKUBGUIVTUTTTKVPTRHCJPSMKKHGVOKHRUJJWSQHKWMIF[WWPIHHPWQIUVTSRUVIGFUUOMTKMSRUSTGGUUYKGRYJQPSGJVWWMGWKKRDFKGIaHTRFRSTUQSTUWRRLJUEUKLKJLXMLMLRKXSILIUHLHQQHLWJSSTQMJHQKZLRMHLU]TUTQTJHJJMUS]HWKSKSYHSMFR_VTRKSSN[TRSIIKKKTTLRKGUXJKQSSMFJJQXRLILGVHRLNNVISETK]HPPMLPHGMRFMYSKJFTSRUKJVOKPNIRLPRSILRVJLQHSISJIHMLUTHKOST[TVMWSKQWJIVSWUTSPQLQLNRJKRMUSRRVLQLKKKUJNHWVUIMZTURRLQMJIRJQHNJSHRLIZWTWUSZKVJIVMISMMVIVRHUTMTEVKQKGSULGVY]TURFPSULJJNUSMMPXJUSKMWKXKRMTHJRVRSUUIIPMJTKZPRLGXDKRRRJKJJLJKRMJSQSTDKSNUTKSXVEEPKHJJWJMVLUPPPHQIRTKSRVUQJKUGTMNMKQLD?TGJNKWUGTJKRVUSMPLTHLUTUTSKKMVTSKGRTOUMRTIKRMPHRIVGITTRUOJJKKSRRTRVLJXRPSSJMMYSPVWUTVQMVVTTTMSQUURRIKUI[RLYJVKYQSMGVXHUNVEFRWJJSKRRGHKKJUIDLKRVHJIRP^YIJJLJCISTHUIKQKMIGVKNTRTKRNPMSUQTLSKRPTLTQGUKLHKPIHIPUOWRSVQWBJRQNUUMTJIKZUUVNTUWSNQMSUNWUVZVVRTVIKLLJRRSJMKUKUSRGVSSKOMSUMLPSWUJIWJIKUKISTQSVUSSSKFMQOHMKNSYQUVLWUJLQSHKGUTTTRTWSIUSNRWSNVKRMRFSPMKPGPFTMULUJWVIHKIUSJMRJMIJWWRQJUSHITRKMKUSHQRXUTKLKSIJRPLYTSKRDSTUPKQHTPTUSURSWSHJLSKSTVGWLNTWTRSNTQUJRJUUSLGSUJRUGJQEQWIQIQVUYURMSRRLVLKVMSTYISIGJJMGRJISQQKSRRRTRILKYWVRUPQURQWWVKQKJLXYVIMJTSBTHNGJSWTTKGLSRWFRKLQLSSJSPLLMTYSIHKRDQGGHRSSTMQRLTNSUQUQLHSRPFMSUSUTSJJUSPSTMQRUIMHLFKTXP]TJVULQVVRJUPUJTPUTRIKQHTFLXHNLLTTXTQSKJJMHGUVIWLVMWHJJXKTTHIJLTJXTIHQSIJVKVSJMLM[LTUVTQJUZSKJQIIQUTMTISYEQLPUHINSWVUGRMUMNQMLLPLLNVFJRKMIHKIKKJJSWMSFLPIUPIURTSHNDXJGLUKPMUHTSLGHJSLQFLRSKGHKQTIUJRMMJULVSTHHLSTUSUGHKHGFUVHMVJWEJKUQLULKUGHQMRELKLHPVLKVKMHVWNSKKK@QJDMHKTFWWVLRLKCKXWIILLIWKKNSSIVJPSKPUWRTRKJSUTTUURYUUWUIKKSSTCJLNMKMIMLSQLGIJGSWRHKQJJKVSRKLFIMWZERMKPTHITRFMJLRJIULHDRVLGTSBHIWFHGGGLUHH@GBWJKEF[VIAGJUILKHIQNWUKSMSKTKSWHNFLUMMVUHYVKISSXOXILURXTNFIIRJJMFFVUYRWXWWVIIJJTGIJHSTSTQSHIQMUHLTJHUVS=FRPLVLRSGIIMNSUKHHTLILMONFTDSKMILUJMRJIVSKDJGJDKILLUKJKWKRKLBKIIQIKRQTTRUVJBKPHJUVSQJTDIRRYKTMTFKML>UM@LUXUVRQLTTRIJURTNRYHUVJIDKKHKQIHHRQJLSKLIPEKSLIHRJSSGFJLVIZIQIKJZHJVIWJH]TUTHKLKVZUMIUHU[WWHCRSRRSNKIJDKJKHGWILIUKFJSSWPIMKTLSKVLSKLKKENTWJIJKTGMUSJIJJDRKLIJTNNKTIVMTITQVUKTHOLIEJJQTSDIISESIBWKQIHJPJIORTKQUVMLTOLVGSWQUTWXORSCMUSISKHLNQJRYVLKULQRWHVFSVXTFKRLURYUULUSK]UQSUTTKXWUMHMQKINSPHKJUMRLTQMLRGQUKCKVKJLVLWHQKJRMWKJTJMKUSJHTUIXGGTUPHMWUFLSNRRJRKPJTVJVTMITLTSRKRXQTVQTJHHRRJHTWIUTRXKTSGWRSLVRQMRRQLJRJLSWMTTRQPTSRUTSSUSFJRORNKIJPKKMUSFLRRRLUUSWVISSKGWQI[EKVVVWSVTKRLMQTXYTKFIHMSTMUKLKTMRLJURMTMKJSMPXMRWQTTSQQUQVLMIKJSLVJGUHUHTPFSQEJIIKSQVSLTKIFSVLGJUUV^GUUPHQITLKDULIHIHKJIPQLTSVVVQKUKGLCRUJLOKJTITHPJJKWSKRLSKJUNURULJILMTFQG@GJMJPTIRSKRRNKTMLHXTVSSJIJLKUJRRLVIUFKLRSTGRMKSVVVJRNQQSGLHSQVURJKRQXUKTWXGLSTJJIWLJIPMTWLWVLSDFWUTPKGLQSLS[UNMKURXHPSISRHUVPVKINHKUGWVRKGRJTUUWSTNQVQKSLFL[NWKULUPBFFHTTSKNGVHJJSTFRHWGSPSVCTPXSPJJRKILQJICJJPSMLMLSCRWTKRTKRUTUT>MRUUITKIMUBTFGJLRVJLWVUGGJGSRAMIKDVVRFIKJTHETWLNHGINUHFIYQWMHTWQLRRXILRRRUTSXNJPRWTGVRJLVFSIQLFTSSWKLQJRHHUKUTWTIUXSLUSUFMVSTTRJVXPTVJJSISTCQLUCLHTUNKQRKGTRJWKGIJRKVPYXSSTUTQMSSGVULKEJJLKLLM[RRLLRSWSQVVTUMLTRXIISHHKKLUSWTHLMURQTEQKRMNVTEHUHQVUKWUGSWVRVSRHWFMHLTUXRUIJRJRJPUQNOKPULCYJJJQUVJRJYRVGXTMFJEMKSLLGTULGHLULIYIXNCNMTUKSSMVSLRMRFJLOFMKJTNIHISLNRIIRRIIGTIRKTFFGSXMRQUNXUSEILQIVUHWISK@JFKJKVWMWVTKZNFUHVKSJSQLTLGJFHFK[RCGMLWXSIVFYIUHHKGFTKSITVHOJLVHUMTIMUIKUXHQTHLTTDSLNKOMNJPSMLWVJTUGNRITTNSTTGJZVRUSHMTJIHMKSTRRVGXIGLXPTLKHWLMJMJMHREMJMLTUWSYKBRFSMFETVSU@RLWLKTLMSSURIHIKRLMLJNIHSGVGLKTMGUKUMPEVRGGJTHJMSMKSLSTWJLQVKQMKHOUHKRRLMQGTRJKIUIIPKLHLQPJQSMZRYCLKLMQQJJJQORHFSKLTOKKSUHXRJLQKRUTSSHNSHSSJILTXWQXUTRVWJJIRNLNKHIIRGGKJRRWWTMVTKLQKTTXMSISKQMKZJSVJSJSVTISIWKQSSTKXSQTDWHRKWKITG?OIQPJJUIQWYVXKGSJTMQSTTLJSPKQRSIRUURSJSSOWTRHSGJVHMPI=LKLLRLKLJRJKKDUGVDLFJMKMVVRVTVQTTRJKSMJTSJQSVQTQSIVUISKJIJTSTVSIKVPUIIRKQMQSTSTNJSTQUJPYQVSTRSSSPJIKPRVYSUGRGVJVMSSR[QVVHLKMJTTLFVVVJKKPLMMMXVTMWVUVLPFUGQTILJNNLJMYLTJNQJISTUYUTSKYMLLLTWJWSPGNRTLNUJXJINKTWSJUVFULVMHUKSTTRXVNGVVUMMJJKTQTURVTHWIUTUSHKMOKTXTLCSMJQJVNKIHRSRSSKVVXVSMMLKIVSQKNTXYIRQKRPKMMVSQRUTVXWQJSOQUWSTTKOINRUTRPFUQKVMTUTVJSRMQSLUSTUTJNYIQRLSKKTVUEHLRTQSWRRSTUSXUXUJMWLKKUQVKHVGT@EUVSVKGNOHSQUQQSLRSXKJSURMMTLKVUIKLVWTWUIMMQWWWJTM@IILWXJURILHFGVTIJIJJVVSUHVYUUTYXUHLSMOUVVPUTSLTLTYTNQULUJJT[QLFJRTMLSURUIJVJYTVULVWHNMQIQSFRSLKIZRVKLXWHKESJHKISRSTEXUVSUPJLVGTIRKKSKFTTSPISSSYWPIKHTTKTKLLJMKUBPCILSULTRIRDSVTJUSWJUXFSHJHIJSIWRQJUKIJTTSTIRTIVUTSSH_RQLKXRTHIJKIGKQUQJMSHEQWJQMPKSGGUVSPSJZXMJSSVJUS?GTTMUIFNFHTSRVVPVVOGLMJTVSWSVWRLITWUPQKTUVII>HETMPJAGJGGIWVHUULJSKGGJXVUSXNHSHTJHIMWKQQJTZSNSVIIRJTRIMGTRNKGVQHK]UTFTVJUWVLJUUTUJGIUTURSNSHVRRLWJLTLMPUVGIITVQSMSRJNJRTLGTUXJWKVTMWQSRISXRHVUJEDJTDUVKMTHJHKDYXKSHMMJHKUMMTTIJSMQJVRUVKQKUHMTMTYVHIRJKUGKVRKRJKRIISJKUKRPMJQMUSLKXWTPSHJWVKFHQLIQLWWNMWUNVUUKJSVNHPNRUVKHVUTWXKMXKYJNVTUPS=@R=JBLIUKSLKIUSKVVRUVLUJJUSIPTMSUKQVSJYEITSLIVIULGSURPKPRNSRJPVTIWMSIHEGKVLMRKJJIRUSRHLQLLGNJLSKJQNPPXHFJSRJTJINSXPLUVPSKLMRVHKJLVJPFNSURSTTIUMLVXTPHGPJKLFVIXMUHN[I[JKTQKILCHGTURVJXVPLWPWUMJUSTTK[STLKVIKIHRSJIRWPWEGKTUIRLJKMUIRK[KLKNSILTWMIVUKRRJWSOMLIIHIRFULSQNQSZKWQEJKPUJRNHEOEIHJK[TFQVRGWNKHPVXIIIMIIXRFKHTKRMWWSKHZJJTFKLGRKQIJFRLTJHUJVNLTCJJHRJTIQWOSLJWKJURMUTSTTKTJIIQMVQSRRSRGGUKKULIUPJJJHJSKRLHNQTJSQVIMPIJNTQGTFJSJHKKRPXLDCQETERX]TXFRHUPLUUVKGRUJLSVTLLIQQTUNURSRINKULPKSULUUXWSJMTVTRKSTPWQRTLLQIKVQHbTTIWRSKNJIIUGKMVUMKUUUKDFIEJKTSWMCWKNLKLISVTJNNWKTJJZJTVKLTGVULRUTSTORQHPEHMJLVQSSSQESNKJRWFNGRHVJSJKKJJJJLLQLJRUTLSSMXSWIWWUYJLJKUWIPTTQQTUKLVOUNLKLWMHLJYMTLHUUTURSVMRTH>UJURSRHUVNSUUEHQJUIUTUIXHCJQDHTJRKJMWUIQNGFJMMGMJQNTVQUTKSGTRJLRJRQVRKPRQEIIUTSKVKXTFPMNIULISKHTLMVSXTVSGQNLMJSFKIKITUUPJVXTLHZVJHSGRTUDWIHRBHKHXPTLJUSKBRUSVSJUSNTVUIUNTMSRVSGMVTXUHLKLNFTJKSSTIGKRIMJTQMSRUSGMJERIWJEMRRDSSIKMGUQSRULKVLJZUQTIHNUISJQVXVLKEJVQEIFJMLRTWTJKUHGIKSIGSJFUTWLIQIHPYPMTJHMKFMIFYICKKIRUYJHUUKSIULWRJIPKWHLXWVURLLPVKADHJKWHIDVSIM[ZUMFXVUIJKIFHHBIGLGIEMIUVWUIIEL_[RGXUCUEIMHKKCSMUWXKRMUWTLIGSSLILWUSLTXVLLMLWRMILIOXQRQVQSIKHJKQTUIVQHLYVTLRWLIWMSRLMJKKKSQLISILSVLESTOK
UB?WGIiB>?GcUdAUS_eAYbHWffXU[=BQ]Wd<:fQqDH_gM;GFn^9<?f@CCYXGYfDJHKCC<a]_F8E>8ETEcH;^?XEBYWBBAbA;W^FAcAEZ8?iK?K^EB:bYAWeC@>BBdV@H=EYYc<HSNE_DFJAAaBZWDHIAf;DcJ]MiCFFb]XnADaH]X<@bV7@C[I]A=DUec]]gEIDW?JGAH@TcF[dYgKBFEFC]DH<Z8B[ZC:8:b=AS8C:CHQF;CU82@E;@hHCEB;Y]YG>ScdXDLDCBIVUBADVadCJ<?V>AA=VHY;gMBDfR=9VF>V9e[;EE8<;E^SIe:DVG=?DIFWXJW^Z^dRDNhWC:ZMGQTlaHTE;N@aD>ahZ^9>9I@AWfaZbiHE?D?B^YX@JPY^HW[I[]bD@WFBHAA_GTF5EV<bYV?XIcQ;dAfBeICBDZTJSC=HEHW>HEDAHBf[l@?a@HIeEDB>bZZ=YKDkOJFCYG;HDA=BJbA[GVB=gG@TB[GFGZYDeXG4ZW>]?CIIYF?jZgXV:B[IAC8DhFUH8VhVAVD;ZH19JAD^[XKRCGafecZ]>JIKLH_99>ZId^;ZcZ@CDIXC9S@^@VF5GC=[CUYG]3D]FUU>DC<DVSCCBF8H[F[BNDG<ZLSTUGGSBQ>HeUA?H]@Z?XTCXTD_IL9HC:BG7?[eaRDcBJYMB?6A]UFWFABD@^DFADMB@a]<DTETF3VB?B7EBcoI<@L5E@EIT_BOUHKB^C_]AFBAG<>_TCpUShJHBBDS]PR_CZIEAEZ@]cLWA@DJGX<o^IU?iSAJFCULWa]]TA@?YVBUEEBW[W]bHZiaT?TWJYHADY[jBHZX=JF=NJFIHIbe^<@_>GEHh@_YFYWW>b>Vfi<aWC5E|GTJY[BF:_FKZ^_^fY]HbBfYFWAFEDE_ZYHIIDNCUCQDCR?SD_]Kfj][acDL??KIEF_[ib;DCFCZ=Z>ZFaDAGGFSMahJC^DSETAJ6<]e]bWEUBW>B]E=@WY?T@C_e?<<=;AK><UB<<=Tc;;A]aEBWGJiDcI@=?BEZfb?c>WEDDIceZ>[RRhU_mCQ?<b=KHKHZAjWHd]Y[[JV[c^>^fJabCE=KN_h[9ZXacX=BAU>_bSWDBW_^Za[^U_G93BTALGB=L?bQBAQFEDYDRLU@ET>EBkeHEaFE^]=DA>CTdHHeKTDSSGH[;>WE?AaUdW^EBjjBG@A]e4>B=@SEI]?dNHUD8iDigHjCHdDcG?GAUU_@_aYHFBkb?FIIB?HYECGg[hRb[D<f[AC@7AMZi7>[@Ee@dF:jXbnFQB@RBEDbGUaZ0X6J?WL:WIZZQi@SC@H?=7UZ^FfS>@?I:TEaAYZDC[FXaBGDWI=GheFfiJHHFHI6<cG_FYa?CDBAD?^EGBBL==VR<IZ=]?@BRW>JUZdFi>C4ZS;E<FB]Ye>H];_EbaH]bAaCCEc]=H=KBBB]@ZWFJ[Glc6KDIY:ZBc;BXEaMZBD9DaAEWGCMGSBKE@QA;RWKF@?bTc?_ED@fREEDDLE^[Z=@]AEH^vCBJd_^AC>GU^I]A^L[]fRX?DDXZQF@dh6EHU]=;aP<Dn@[EMUGNf<CN9<K?_<DAXEc^CBFEcYFCCVHBDAHU^YM;BDcGH9LJEAA]CGA_GFCp]GEFIWWdUFv[9BIGX^?ACTJVQSSc=FbcYdd[EFGTWW:BIBK>jZTDD<AF<AI[aVB@;CEaYh>U;@?AaB8H]L_@XBWJDDCXGWFB=IKDK]:<BC?ELVCH9@GAXFYI@C_ZB[mKELEL>T]EFcC@bhWVID>T8_Z=AT?ZM>JCIAT;JbTB7BG<eDa>e=GGQBEfCi@>EUBS@>FFEDCD_acW]=J]VESCT9?>><MIH@[7DSQD[C]UeTG6IFEcEDY?Le=ZVhZ<GE??bE?_BC[WMDAZV_:Gb7HcFE_bFDAFPBE_CdBk[KSIBmnCDWXCh3I[Cc@5cBJcdXHEgF=D[W]888k?i@Q[GBBk]DFIF[B^5CAJ@TdbbCD=>bJNEWFWHACIA[MAUZXGY?[mK7=di@nBI>W?D<WGU>CAMDZWXD8@I?>HZC@AE=[EUf<KJdBeGbG?W<SBDgJNbU>AT:JIJ@j[EG^f[BBYF>BPV:^R>ihEBg@fV<UjJCCU^D:BADLJTV6DF=sNWF<B;XFUGBAqCCB;HEH]5B]JZhF9E=bRHcGV>F>aH^YDl@F5UCJ@EKD??NdE>YJE[CaBEW=xe[IA]=DH2RCYWU[@F?jY9h^=8c_GSJGF=RXF??fU^@@kEWAZ[B9?D@==DWd>GAHT<9FDeJ]C=AYBG>3WB?Fa@EWEHISDS=GCX@FmYCCc:FCVTAIWU;RgWA@]ETB?E8Uc_DHBRD2D^W6ibHAGFX@LBBACGB^ehIFXFK?l::C@DEC=E[SHEBa^UZQ]]FSUB>@DGGIAVclZXH9XFLYFEW>GLB]V]H?BB?BXZaBXXEBJGa?jb>DEcEEB[CZQJ@l:g;cYc]SITV?7CbBWJE5@=e?DDCA7BA=M<UVDIWDHBXdJ?ICbD^B_FW_JEYTXVEG]CDhVGT]FXPIjcUJ=GFMARGdTBECCMXA;aHBIaKB<_SIiDHJCJ^SEbk=F:]YQ:IWFA>S@USbAAFFbZLCHCFTA<E?CFdEbIBhBYRU@C@iC:iD^dCTEIABGGZgiKGfRJJMCZT]iHHYGC^dE@7LH;VEICDCAPG_?DIciBED]DSL=I>?A^K>Z<cRAZWY_DLI?@HC@B?CcECGD9?aAACX[]_fZ>L[]WJT^jV7;TXJBCab@WZGAaY>dc6f=g;XZZYG;YI>rB<>AH>WWf_fWTHA[VH_@RJ?5dDEFXB>aT@WgS]a[aDEH_=YfHbEHK@C[^:]h^VW]:dYNV?AWG_dEEC>AY@E_MXJ=AYe=C=YC^=bICZXT]AEEJ[>[CkMCiVH_HIECWZFBEaBYn?ACY_aFUX@CEUVc[a@EIBkCQ?ZDZEDBBJ>;IFJ_DJEGEB]bC[tkdZH<XZB@E?KGPKEHEZ;_JaF_EGVWBeUYDJDFBXZYWKFMHiW>EKDADEI@7A@[XE<A@F>W<9TWK4=[KKVCB@U]>R]X_G]a_>CD_QVYWaBTQV[ZIDB^EFa>@S?CBH^IJDAL@>jM>>?VK>B]=IajYJgHDGB@>YDF_AUYZW]Bj]DmAF?A7?E;MhBDEEH9A^G]Qa@=Sf8HDEdF=>_WEAV]CXCH6J=hCh][g<BCH]a=>B_GY]EVBaZGf^@J?rgmgTFSe]pkDG<DCVgFZGW>^Y>dCBWYXG;YGWX8;=EcB8NBD@<E[^J=AFRL<EC::_MBBXRER7gVSC;EFUCA?^A?@G@]GC[BBTBK:hj<[FBL?bI]F=LIZGcJcZG6RC6C>NcT^@5hRX@XXdqA_adS?X?c?HZ>dgXESBCgYBTB@EDa>J9G_GXA9]FaX]KE?S]TD=[a>DFfCH=jGGLSGX<@XBT^]lHXnZ>M@Z^eeEFHB@ZZXFC^C?XWEAZ]H@a>_XB[i<8?U[_bXHUaScXAlo>L[F>cKUEAE_l?_=AVfU?=Zbk_ME@WY_kC>CF<]=<IKG^Q_<SGdLKDYBJ6>B?DDD;MbLJaYJ_HQVdAFTJWDKADDZ>RkS==@>bBDBaB;J>?BHAZKE:IbDUjA];[>CDf8BX>S]DI>]VGJW8AIRUBB;7ZE?LTaJD]JVcZd^=EBVbSZ>Cif_FDJDefHA>X8eHDhGYN9<JCGE:@fCEFD;H@D8>aL_baEUFDEV[@GEVViEKAHiGf]JGCacE=BFAZ?E:H<WgD>VG@Ye?VH>CJ@YHJ><CVVNLJA]H=gba[;C=c<G?]m@?GG;?=?fd3AAD_;b7CAGg57df?B@@R4GH@ZTD@7QMDTebDHY>b=F@E<][a^>;W]@]UUKT]=1E;c??d?C:t=>aXUAd_YRD>]YC:YE?B=B[HIF^>fDDFd]WY>CZD??]TXUZUGFEDHHEU<>LK<;UL[BDFC[BKG[G_<FBCZMRfXFDARARLIH?KECHT?aZQDUGXhFCBGDWb]@=@=dB@ETIDHTA_GCgb@=;E<lDJ[HA[EX^7BZCB=AAY>:=f[WF?<GH6CKBj>IDMY@?G=Ca[KEIED][7<_b^Z[6bffJXC]ILj_HBcl]=I:bG_jDC_<CDDG=:GGGOX6Hef_mYjK?Z=?B>FQB^YZ=CEA?JK?;]F[iXbAGE>?TJc;;>SAidEDZEcbY]DF?=FSZ@JI?VX7a>a^@[Bidca=DXB6YBMbS?U9QDRM;WMdHXPbhVKV=;_EABD>iTV_KU?c<G?M@]EL_Z[:?YVFY[Z>a?;>eiY]DTLdHG>=a]BH^BFBG^TEDZVF?Yj:WcBLGCYE<>CI?F?Yb?8@X?WcDcDK]a^iZGNaSRiDae?j]FHhD[bAH^CIY==G:9MXHcX^R_]HG]CD]caE>_HJHLTb=DECRFJ]^FCHECWgBJcaCJUCFGIULVBncBQCQCEGZD>bGGADVKZX?@BJ<mFB]@XV>CTJUACc>MGZCEbFDa?kQbCAC@=NGIg@C<:MLWeIHaNMG?>FED_S=GXeBFSXVGG?EiADB>ZR<HNVCGF<AF1DYAL]@D@@eaAU=A>;GHDsgJVWHG>C_^FGLDHS?]EDP5?^:CL[ACTI@<JP8FTQ>H[CAAYhRBcD]I_jDbg9XXJdCjRBVKPBAKA:B[iT@S^jL?C;UVUecKY__Y>A_?WcfGXJF@GUTFlIaVZGYJTBbXaDVPVWJCHIJGDQE^cVf=_XhIR]BFdl]AFJ[cAE>YrZ@=aBfIFHY@<hE]A:E==Djt=@RTWGXTFLCUb5BbEB;:^?VM?CFEW;XgVGF>]cXEhTYAHnHE?EBgoa?J:EFJY]D?HXGCeA8?VTkDZ?:cGZ_aCIUMb@6KaTYSd]@[@>GJ>?PCD]gACSC<CBg6:?IC@DCbBECS;5DIU=HWDe>SMV^ClD^o?A@bYdA=bW?[ZBfR_?ZCjRV6VbA@@VD_K=FCF?YCB9@IaIDE:@>Y[eFEP[@ACFYAjdd;DFiC@Y_EQeKV?>AB?9SHCWckC]Qi~jwRf[^J[D@GD=<DGEBYi^EbR6]JBXJLIFFEKKXVA@YIFFc^GYM[=EFFJGJ?IC9@fPISIiBUgKc>aTaCGceUYBddJGACHCEKPFEWC_VZEDadVCcBH8CKYJ<SaCG^DAB>EILZTBAcE=<@eBU[DeNIXB^5]VcA[FC]ZA:AQ>@YJM:TWZH;?<>?@ESFYn:Y6GIMYjDGa[:INcG>G;Z>?JBLEZDRgEMXeKKFKKGKFHD^AJ6KB:<XRAI^^^Y5YB@D=I_9_^=?<[=VEJKBGCJIVI>V>GYeCBMEU@YSeSaGXPD=@]?Hf@9H9B@JbFaXE@?]B[H>CKJ[AUa^>RK[bJ>WF>EADSJUVEEEC<Fdj]^J>FJ];KFPX_DUA?L=H=FADDBFE_>BVjD8IZhdUaG[W[TSBFb<@HF>AB>FgXW?GJG@WB^jCalZF><CI@>^=?TTMEA>YBYKC?@Hb6B^TLbZWRYUD?B5NFCEADX@FaCHF<GaYAA7ZIM5a[Y?X?@FI]dI7E]CMf7l:AbPJGYRL]IS<A@B_V9=R^VE>>MG>YK;X]_BIATCAL;_g<bWVcdm>BaZH=?Wa?HA@miZI]IV<fC@E_X[7_^7EV>?a^HFfU_@d]WBNEZEBXI^HDW_YEFAAZDED?V@UBD:V=?VKBW_bL?LH_:<U8ba]G;KHHYJXBA>VBXV]X]]>>RnICTDAVADABBDEbSHDVXJ]DFJEJ]cCXRGd?:E^HZ[g_TXC]>A>D]AH@>VXEABhX?bC@AHXFBUF_LS]RV=<ZDb8W<LF=7@UKId>CIZW:G?W[E?AX;;IJ]JDUgq==E_]X:QCC@FD_oLF;Au=BED]eBY^EB[^H<MfBd[<BGC?B9FA?<]KTDIH@D?I^LV]oDGbjJAIKHc=IAE@2?_bAFFXE@=rf:A@T5B=WF[XKY4LB=TDKSBDTAa[@U=TURRSJFNaKdNZGb7WKU?Y_<ae[]hBdY@GM<X=G@=WII8V8JW>WC;AbFZFSLWIIcfAa:__I<bDJ^JX9FK?WAFLXDIEB=?[?_Cc^V^eX[:>>JFXF]Z@?e[d6DGCBBA@YFWFeGR^Y>eIKC^D<DIXiDEGci<6HIB]CSF8LFAKBcQbG@ZW^IGIDHJ9H?CBA^]1BUXWl?8FG45K9LAIE[XW>9VQeRb<@A_C;F?d[9AfKZR<><Z@APULP@86s>ET<?H?BWPYA?FIDQ?:7L_JJI9Ga9?=^C?RCRL==Ch?T9Ea[Q;UgCqUiCF]^FaPBA9@W[EUDe@=EhGfEA@XaFDDZCbHHc]AEZIeIf[LE@EZ^gf[CCLQ^B[E<@XEA=VFhG]J?I=Ef^SfJ
eZd_TT<D_S>?Z9ZG8;=SW>]W>9CHX^^>A47Zk1S,II8;D7aY):U?]5WaMAJHM:d_^[?^eKcXVl[cW^Z[>BY]]>Z@=YXaa3]XH=W]>AX_iG6W_aDSca<DcC@^]?YY=^=a>]XF5NYYCa;aBW__>cCUbYV[8i]?<X?=];_J^]Qa[IA<;>MAaadG^ZFZ^aG;>4B7RY]YYDZG]Ha;ZB=?1Bg>aZcZU]eXgaF_Zjge6UYfYB]ddW]edAe_^aG[6Xeb]aTAYAYEA:FYZZYgJQVAbd^7?aa_b[hjde^L;eHJAb:[ce]c_Ag=]B9_Whd_Q[d=e_Tdb^IA[GPg9?UA1aY]>Y_XL9_<9HCD[bHB^:e>=8W@dedGdG=3DC@4Bd]Gj_@[]EWb>^H>AI>W7][C^c_X:QH7dIg9@eSGg?a>D[H?Mb?X_cU<@YC;_ZbX^[Kb_^]i=DVXYAfb?a]K_[A>@W6eS>]ZdZcBc]ZacFSIJ@BZFe6Xd_f:]Wa7abAK=_IFdHbd[=CFZ8N7Gc]b=CbGCXAcAZ9U[efUi:_FbHai[@C=^aI^;9<KBCjZdEZ^Umad?GCBh:@BiaCK[^G?]A[G]o^][E]bWG<n[5]BcoZ^gWb^_Va?^FA@QG@bed]A_@f_gWaBWZ9YgdY1d^C3G]6VaF[ZdXI^Tc^bAVCSa_QDN]adjj<;V8_fYV=Yaa^FCLd:ae^;=B_a]EZ]d]Y56>g^TbKZQc]SK_Za[FC_5>b_XY^hY;Cb.[Y7]:@Tc_@KI=bg@G]h>G^1F^daB790Y/;ZBA1]WZad]>a4?_XboDFTb[^]]<WGW5MC2;9WH?JE=d_ZC9]_3ADCZEY^e]C_L?4^IC[S^P>VFGV?[ZbBbbd6WDYah^#]_Wia]J[;]ZC?C@@[@_7d7X]Ecc[cXP]^hYQUEcGaZcd[aIbV@aD:;?G@[Hda]ZWa9B47_@^aGHZB[Tb9K<^V^;85/UEVb?LbaDXHF8H6EgW]dc]3_b_A=k]cEB71f^biaH^f<akdVb?cdT07bXYTFL]=[YqkBZY>>bBbMZLcR:<6Y;?]/:53Z7bd<RDS_aGIAV_<AA6@b^:<Dd6.=;<_I_^dAC9Hc;5<PA__YbeEE^bKL?=XC^I?S<kg^CbXeDJJ>FWZHA]ac9I=]_d[bd_^HBdFRcYISB]^__^?ZCAV4GRGa_AXe:]W_?;GbBc_//ZG]=]=ia8Y_>^BZbDF9Wbm:b,9]3][2c<[eZA:b5]CBIUV@4GVWZ^[gbV_f]/I?a6e<g3@YZXgZ[>3iXZ]K8a<FZ.W_39C_i?X[_IZZ<:_?i_]BQ=@EZ?:A]dBQ^gljEABU?>_d[^bQ>WWD<]b>G>VbZfZ^ED8SX=0][^[AXc_;[BID9_^_^YU]ERcacaD>HZEY_W8iFWIXaYYC^X6Z[k?_a_eXbY?9A[4eBXB[@W;^'DAB8XYZd[aab?dKH]HBb7CeU[SB=eT6LAXZ8QJ]^^Z<_dAA_eUFZDgf]^DBWe[cbCXDB?VD]7@d_b_WBC@Chb4_LYK2^XK@PHa@]ATDfV_D]/>>d;SIa?WYba<2kj^GBc]Yadb->DUf[[94_gbbc<0Bd_cE_5[SU[[FB[?WZ[f^eZ<V]aWV_B]UlEa^^8FW[LSK[^.?G^CBHEPGc1E_kafaVbcBaZA>b@KS]94;6VHEYXEDCCBfcR=6=C]?Dc=ecaYj=gJ5Oa7WGb]hcaCEXbG=T<^^d<da=^NW^?]b^Bd^:?ed]UB^>Z^YdA]]GGWG]QE]?5IW_]Q]F<ab6dbC9EVbZbCf@X_JYcAhZV__M;mAMFabcbE:_ZgF;Zb?fb:b6ddc_X;cgAKDBXDB46>9bE_@V[ZXegb^gd]X>@ag]^dZaaW;bZ>ZUdCl[G]^?_8A8=hU_ec6_E5_U7U][[:CA_c8eY:@f<?aanabZa<CBc1K@HYM&:Uf=Sa:aSBdgdb=e_AAD[_1M_]BZcbX?9]BTW@Xf_:CQUJK@T4jg]Y<B]>9b^I9X]_>9XKdZECY5dZZ@?FAc[GUVY<8gB]?F]hb^GT_eXg_^Z]EZh]XaIY^VDgbd>XE6We?5_A;H@E8eZ][8R[?NZb_m]aBb:YATN;>dTFabaaAe?]_5<Ic6G;8gF<@QfDI_I^aabCNZqWD_-?c[g[k?[YYbU,Tm@]?Xc?fW8>>G[gai:HWA_dZidV_FUb6fVmL]^[]A[Z_J>=_[GYT_9JfYd&88]BIdMVe?[A@<ZTdc3Eh5=d^,VYW?U[fRYXbb@^[dY:CFHKEaZdaV]dZB7gXYB9eh[dCfLiX]KhYcn^D[CDcTabWj<8R]YBYbf08W_[dHSG@BYRVfA5B__;C:Y@<j^==P]KCa_H4>UBWW]^eBf]debUeV_;6JECcRE/c;dYZdXfcAXGcaD9X?YIB_VA;;b]be[a9C7HoF@N_WYaaY_=IfF_9G]baHe=cCGaa[[FI5m9ae^ZfKC^cWCKSc9m:hGA<gb][Ahnj9^acabdi3,_DT<jaddV;?]HH_fWYf8GdCY?E=A@>Ja?X@_SAWWE:^3ESY;eI?e94G[bKV]E^]5b^_IhCGB^CXDWBZ^i<=I:X^HFZL?Y?PY[2@=GZ:YY_?4[[ZAK<bJVRVWZai:H_97^B:b^__7>DWbe[d;]@;@A>c_Z^_<GaW77>@?W_e]bEY?9I[;L^<?U@4J^CSY^<]hVaH?[cTJ=YC[>^d__EG=C9T]Ci6[^KE[C[Ua]cTe]^^[<JbcakKD[MbZW>B=9WZVA@DAE6=af?<KcZ9:NFc^]>Fe9?f8UEd?A<B_UXZc%^ZaA64<4^<7=DdaBB[>e]^Ha?_^Z_^d6F]ZC[;8^<ZU]6EU>UAYD]a]LXCS-@8>VY;IZ^jaL^>B_c;abVaJZgSbhe=D]]d?]:dCZfH?Y=bGGBCZVY<^d3?Z;IAf^:9c]b>LB3caeC;A<@Wk@GDB7PGkcaE3WUfK^V]Zd_^bmf[XEb^b]X[<8b[06BG:iYJV]WbST>a_HaBB6CCd<FY5fMAWaDVZLJ>F<4[_[F6B[_]b]bU_cjigT?dhE^d<AgbB]]h_T]^[[e]GSdGDC=^U;:Cba?Mk4B;BGGUYUZ^[B_X>Xh[cZY[<A_iiAAXB^_]B[^b>:k]906:9eb[bhfbDEAWQ<EGEb;8_7ka?CqIZeX>_^[@VVD;^>[@^E7AXc[>>?__:;beX:_EK_bae8e+>>9cb[8F=fcmW?WFjYV>=F??_h_?=57?X?B[<1LYYUf^5c<XT_[]a>ib[BH@gZY;5kLf[>2@ffb^<Y<<_cU[>aaache:WE[T@^Y>;AFNbeDS]aBDcU_deW_E_ckS_Bi=3^Ua[^b=c<b[ZYE_:]RFRkXdb<dJCT<eb8G=;I[G3hT=9EE@b;hc=I<1<aQb^9Kdac]Xb<K?hiAc>efJiGMY]UdEIAYS><f?D6^[d;bdeZ_>cc_WH;<-E=1H_89<C37_j[RbAVDZ^Cec[D^U;D@[@@7Z]H=_gYA^YfdXC;D^cb+7V]GX_6]_bg_G3HEY_C7TEb@;C:F^D_<;1d^cDd]kda?Q3D[6BH9]e_Fe_e[Tg]=Ee<6YVLC^=^aa7Te_d]lZk_5ZdBA@acci?_[eAdd^QfeWfBJ^j^:X=7bBH>l]c1iXefbY_^g[[]WAbcc<UWY_f^gaZ]B8[[GG5]=GU_XYBZYdn2_4^Tb^;6bEJBf8jB@ZC]lcba]DbhAWaV_i[a^C^FB=?<[;9cKGFBc_E>AeTYe1Z3>[X_E>FaZWa^d_fYK==abVc[_9k_7=@7bCa^cebZ__ZYd>]^*?9IGb[Zb^cB5b[ZbggDa=<hVD]>m=eaNa9pk==cgh8BcZfd@YadfZ[ZX;HCXD]6aTdi]Y^S>b_D<f=DhcA?l^[A@Y;<aSb>eg:Dd_6S<Bbh6<CdA_ffEcIW_g:F__^gMR]GcWDcFL>BVhE]9D?YcCZ.fpeja]_b>]deYA8WYDb8bZ^a@a[3@ELchkd^?>c[[ac:H@?Bcb_=6Wef[^<@YaadE6][Y<]ccW]^Bd:4adKaC0^X:]fGETbhc?_AeIf?_ig62^]>_e6;]Db0hV_9>IdLdJ9<P[FW_?Zec8_A?Bc;+4IUW=M7@YFS>3APBa4a<1Kb<e<JaK]lXc[_Ha>3@44</BR]]dajJEg9?:hI@TfU7?c;CG8RAeYW9GIB9dc_Xe4==]??=99=[[Wa>F8JYGGZC[@_F[_<d>:9Sb^6fb=^C=_cZeA^UFhVD:39?D?;^8Dg@aj4<]9;BDgSc>dajeG?fGA:GeH=WXIS8S<CFb51@ZaCKWXddd=;DFAUVdVFV5a>Y=eJ@aY;@[eaC]eUV<^a_@:B@[7X[@FD?d?TW5=bYT[[?cF2aE<8Q[TUE__9]R:Wh^fa^B^;=DU>[_LZ_ZZ=>@H;>F^cE:eag^[^ZC]BcUT_F<_d;9^>HdX[[K@BZ5EfdaaG_[K=a>Y_bVBZ<;UAaAB6aaKX[Bdd[KZh@=]Z^^X^Edd;]4X6ZY=b:b^G:fbXaZV;jZa>X^[GPc_YCCWfA3VZa7=HYgd6cZ_KJG_]@]Ia[iaaig4dEDddW>:EpYncch_]V%9_YeQS_h;7WOE][iX[]WUf]?9bF_cC][ZeY^@b;Ab:B^XeW=Vc:DR[]6[Z:MAAdAF=WZfaTcGDci_>8X7b?1_l_a^DB9:IF:9D[bUfXZBWEV_Z[M:[*Eb[A[ZSWf:FCF]TaFI]]^U_cYa=@S=[WF6Jc6D]=7IbdEBd^_XL3FI?<[7_ebLgg@JA^l[b__70ggA^aVFaKD]^@e>9Dcja>a^dVB[YCjP5M^YbI@JD2^=X^Zb[^Wb30=[?baadB:dTZAB_7djXa^6YYAA9ZI:.@[CZB=cU=8<]DdCH[Ec^e=@FIE5aa[clZc@jhcaZ^d]AecV@iqhV=gc[DC533;5U:bE6hJb=R;QZDBfIHe<_^f_d:RYk79^c]F^<^e<^[X]b[n]^INa=g]T[BY[VTCcH_ZFD58Cbb[3d_ASH99[CQDA^]CAgbDa5eH68!3*A-9ceHJ^[h_]]_]_9,La59>>Ed7G_ed__NJVXX]Y@WdB=b9A9ddbVaAEIWcR7=[G<=0[H+D@X>Z;EDI;A=]7;BVcb[^iG8S;=f;]6Xa<;b>>UXdfJBUaU5F]>Cd[WZZVdUf[;Wcid:[W;[?hC^cGmV^c[UWdEGU@aCebf_@iJZA][b^bcH@;e@7d3[c_Z^9a^96^EY6XfHBEX^]^d[C_aB?[5JcG^V[aD]^CDY[UBehiUI__CA@Lh6]]]bg=];1d>b>XDCUV[Yc^MZ1bCU<^Ld[VbDV^[AZf]BZaai2fa9[hegbYX@YD_aZd2_CciTZ9Z@B>KhZAW:SbXQf]VfJbIc[ZYXjW<-Z5LB_^X8IT^Z;d^cJcj^Udc^W^_B?aJI9WfGE9E_?a.DLQ6[_XdeFWccZgGE@YbcdBcJ_C5^:5HVb[[_Va@]J=^Vc__<dWVdgFR^iba]^?BYPB6bACaDaa[ZWA=WTUa^_^<SVXe:BM_9B?C_gQHUE5^b^Aec7pYbWiaD]^]Y@W=Wa]I8IgaC:a^_ZGVjIYF[8=caFBLeDfBAa9Ub873_aia^DB9HAE[L.3AdCF>c6LjaC]H[EY_X@VbE<_;EB:a5=Y_Xbaj_CY@YZG68]]_]Zfd]fX]Y8]hB^h:Cj]:EAdNZX^mK_=DFYDeTZ;<;?]c@^Y^@><ZcSd^bVY]JIaWaZ__^8c_I][EEU_ZcYE<A9[b<^SKSYbC;?WVd8Xgfa:gWg[@cY[X>>c;[h[]EIcF]CZU@_U_b=C:V<X[bXefablA^b]IWa9^DH^a]:fKC;Va_R;4e;^_IK^TJa9a^;.]agb/?dEaF<_BD^C5D^ZG;^@AcK[__dbFJYe<_TcMbY]a[2BBH^WY?4V<E^]C:d^aee[:@a_eKWH^2=jDXPWeWKVb7DUHeY?ob??_ja?YVHZfcJc@=^[_;TYY]WMEbY@cD?c7B;D5c5Ed^gfIbZUb]J[gbf][eZRp^2Q1[M_>[J>1>9m>6Zb1[_=L]dZCgZfVZVD]jecZdYaXB]C[@;GnSZ=EcMI=eTFI;>[=bbccH^^<I9^F;IbK_DEUajHcE8]_^;7hcfYCIiZ]2]YUYE?Z6S_S^YbAYiEPe[a=ij=4_a6VY6g_UAB_bdZc_;>f?Hb@;:CU9ib<JDC76@<D9^Z_ig?<Gb]SCXfck2FA:2c]aa8cbge^I>b=_[^EBX8EKGJ[?G_SbqdZR^_;];B[ND_l:DbEGA^ZZ:b?XCEdZ?A?VV8dY^6O7G[bH>dSY@KDZ[A8j[V[@c8<RX][::L;U?F<0bd>[e^F[Ye;X7iA[[A[G1?:8^
99b<JWEAad^>ED7HEW>aI_CTA^b>I^FHClaVg0X3BBTScDYQ7@>cB<aH@ZJ<JGJVHYSCXB[;UdYhp[IRDaHDC[cXKJeR_5Ja?UAHJ<TZ=ZddbAa[BAFFbCUH>DVEET^^FXCA<U_cBZEG_ANDjKEaAXYHhiZ^bAGj7EYVQC:ZY<daFdYB[F@@=XYCSKa_3Ac@DCYGaAHfXCT?CC@D@UcD^X]J]^l>F]Ea_ag_YFV88RrecCQi<>i?UZd^T@a_W_VaY>Ij;ST[KYa8<=@E[?]R@KB_b]gc=Z?aV9]bAJY:[[9HLb]?fad^aaaZYJY3>GZ=EdABT[JCh?_WXQEKc_dKE>]FHVZ]_>@<FWUCYR[XhGdEZ>VYD[cA@=<DIDSH@=^C?CII@K[K>cY=O^X^C??==4P<j@YFD>[@UAUeGd4C[g_FBYJ@RB]X23=cXZSeXa4;:UY@>@Eb^[YAB^]ELD@>X[]_IVCbY<Y?[[_]Fe?YCXB?[Ac=SA]DK7A[[eW^LfDEAAUCD@S>DdM9D?]?IS0?^^<ZC??]9:SCa=F?RWE[SH@D;@>ZfCIH@DFR>XB45Caak+[B@BH=@X^BaL[_[7CRXcFlJ5[aYl[_[BZIa[B3BQ@_ZEfYYBEQ<8UK:^AZGUaaIe_aQFB=EGBYYKB>h;=@GIZ]TI]B^>Y@TJD[]?]_c<LZBAYDdYLdF>H:_XX<;>Xjl_DTm_AJBF:LGZ_Cl^Zc?=[^]PJX:=Y[CCK[^GaY8D^@>7EBXV>^^A@Dm@Z;GBUAaGbcW7:7XCFaF8Ime>b_S_JcC>[c]jXd_Bf?HEdCc7NF=CTCG79FHg_LJWLLUY5@Vac]h=HN^[H_EHYbWZAaVWEJWXVHT6b9]9FB[e7]HV?Cc^aA_?BA9ejLJGHK?USJ^XAaDdbEcXYRBY^RWF>I^;NBDB5<C[G@YMDU@f_]XEHSdIGBYUUIM^B@KaCACeI_VRX9=Td^echHb2;]dSV[Z?[9Jk[Gb9dX=F@;dJAZ>HPBH_a_DJJhY;<5>@A^:FID8dEaDU[[EKdGe[>XeZC9G_KE_cI/a_YUH^IGIZ@b4XS;@AYFbSZZc<;@QHCC:0=CVJSRAA=FYaadJ]a9egcgrMA5>?=BA<@GJ?W^AHEVWHBDZ[_da[=Q^EIMdbCXC=SD>=b[EcZ_F[G<?GV[8feLRFT;BSZEdDYPWEN]DBa[>Z]=CV<h?GZXFfEU=U_gF]4SbXULc^?a[ZUKc4B4@W>@_D==LaBD?GV>aeYUBG=FEcAM?BHBTYW<GZ8Bj<[]dV^bF2FXhnWdSXYFFEC<9_AEPJK@HNQ=9aeYDUGEg[FVBHFBTYX?WDCX?CZAEYMV>V?aTA]D?_>?GV]J[V3AH@GbNSVMca;9=a@F>ZK]>WS:_>:@?6<TFXXT:?^=V[[KYfbl?I8a3_HBWG_DLYK6GFV7?;GRZi[aKWW;bMWDZR:YiDVU>>^J<:i>ZH<Ldb_HX]Z][EB;>=]AaVaDZDM>Tf?YG_>BYbJRfXKc^D<JicKddkUZ5DdR>6]T:bBKVb[I=C^F8F;RCaTC9<cG?[[[^?X=]X:A8HcgE?<<D><>OB@G?HTBjFL<^CUXAE?>DTVeZRWF]ZXAYT9AUv?V^;6ZZV>:_Xk8GHX^ZJF][@1d^D[=<B:fGNR@C?=9=>@jYH?MUZKA=XKTRhKk;_A<=CWaF]A:o[cF8LE<?:UV=F]<AIgBFD[>:i_gYaEYS>^dA>UaCGE[IRIWLU:ZADeYFV[@YD7V[BEXA^XD>4GEA?bTWXKiQ]=JA[HKYdD<@;>>UAB^]^WbH_FcVcG^B6a^SSZhZ5dFRG]W]gE[HYdCU_Z[]HE9;aRaeG^hgUSGUCBV_TC?Ub]?=SY]]GA^CHdbR@=[81CIEE^kUVDD^]ZTHcGDE?BFWdGGW@L__STVKC]WF]aZ_[AZL0WdV^@[:>8]>:YB_:TI7DAJEFXaDB9=CD:Y3GFZ[iZ:TCVfA>JZJeaA>EFa?gGDCC@>GbfVV>3B_98k[Z?]]]g<Udh>@a:_FLViS]XWFecWUX<KVVp[elc^[^c^ZHCYAYjYEa[8IKSfIhAa[;g^]SHDXi^aXb_=]GFAF8??X^b[YOC[_8HLG@_acZLDL]RaeZYa^9KIHWiBFY6<m^fbFddXI]C;WHdh]FZ>WJIC=XehSh=:qccji[c7FD__ggXcGZbad?V__Dd9YX_k?GH?^Ib7FHKYEY=[rYFKUCJaASSSKB<S68BXV]WZDU]Tah=C<?<6]H<@<e[[R9<c]GBDTTZ8cRFX;_PbCZf_VYTW@FD8RRAeZ@f8SHDTD^CGJe]@cClN<=][[kBBED>HGZIIGjA[EdJ@:^5A<X9r@XbYbd^bi^A[?ee<G]RCFCK<][5TGQXPK<eZc^eETfW=g_gGCWba^AXYH=8;7Ae[_^a^_[R>A>VVH>Q[5=;AASeQZZ_@:?7HYW^bKZ?IW[C]=CGD_c8X>D?b:@]^JTa^dUdaAE!VecKZbh;?ZZ]aaFBb_TGZYKP;>HfdUUG]e4[>a^WRgba@jZ@D=lL3AScLZWA<?_A]SWacVCCdjcASYHKkVEECda^KNhC>UUEVl4Z@UZR^hd^XEZ?[YIBAJdbaC^G8Xh<[a@cAC^eWY_SaEBA=UW^4>aYUKTc@>ADPMXUIVa^UK=@8:FVX=HB<;XR>[>FWV[SURLTG_[:KcbDc_YJf5_?^cHFGWDY^RUAfY<?[dX>Cc^?JEbF_E_]:AFW6UZbeIF>49IUM=X^[BDVCS@=F?QSYaZHE?K9Y@[IZAL]6@ZZ5S<GI=8C@8Z^JHB_A@]FTEc^aPVFSGX[CG_eGFS_J[c@_XFBeIEHZAWECIh2Wa5?D_;b^Me>C?C8[aH^ICaa^]DbEdAGGHk;bY]AQL[]@XI?_SCDU^@_Y?GME[@B@M=BDIbEB:N_k>EDfY>^bDh_RZ==KD=1U<hc]dcXCRDHacYIWhZaY]WC?UG64]ZH__AYYQ[_]AGU>CNd?gUG>RW@eAfFeFWYZA@DBAb]]<E>T]g_bbWCefi]JWc_F]]GHDgVNbZg^[Th^eb[H_]W?VcL:bdLcV^EZBAIGGDVgfdcCA_Ca?@SCD[]=7AQYJb5ABII9_McDTd=2<VAYXW[LIJC[@^I:K:>Y>LZ=>UYFdaYV]3IZG<X]QFbWZTTbc@FTEGHH?EgHN^N6[CaY=ZAV>:DCcjFU[VCacVB_A_9=DE>D:Y9cZ<9<;]ZH]^>[gkb_dZ2_V@BCHal<>B?GRG>[P79n^gbA[>ZHS;ZUd@YXM?WU=Y[lX:i^Ze>gZ[HI[ffEeHb^U=[[@@X<aZaZd]XRb69HAEaX[?bGUFXTKFEUHHbG?]Z^Y_2DUbkFLVUU[<>9mC;G7AMAe;65FHDZ<[L@IW>b_X^cdcaAVLAmBY_dcPFD_aEG:^65kDadYWa=TBV^d=EY[?VG?@_?J@jM?W]UA<UXAB>G_ZECAVFXaYXANE67AT[;BT:^PaBG4_FW]R?bA>]Sk_?aDW^bDG]ISXYdFfj[@D^F>C7D;bBVG=UB@I]<UU[aA^>]EGCA=^SG?EncAE^?=X^VE<AVIBgj_XedY^ba1?CH4=I;]V8ALYCVdABY@R]CFIeDUH_H8N<Qcc]BdA<]A;cA;]UAcCD>A<B8g@?9;ab;^@ZAD]T>=??3Ga;>Lec>ZU^EfBCZbYba7FSR_YTY;MFXGkGYASYYgg[D[m]B]JREOEedA@JUI[[AIUXd[YEGH5]eDZfVc?_VbZAWD8EDM_JBZVD_HU^?MH:W@fII__TVWX?UhCDK^]gX?JPBYaB_Cjb@_A^BZ>Z5@Yl[^YYpeEI?@kBHMIcJ=XCGRYVY[cHSGT?AZAAfYVAK@R6Z7ID@48aZ]g=GG87Kj[V1L5GCC=E>UVe^WYYU]B;Zj[a]YWUE_TG>BD?D][HcT[<9WHCI3?]BXY9<[h;GZUZQaWdZRaGalAZF^CE]X>[89[Wa_bfEK=XU@=?^H<BTTE?RKC??UILB8ZhcW_VBH_GDVfF@Cf=aQ>[KZ2Y]SFYXELY]VBFQZb@@VqZ>EJ_WHRF6@YS9XVI@?ERVeVbJaFGFB8@VUE?K_?VLC?]LW^U4U:?DHF;]CYKKWZZ^AWCDV]A?Z@>dA_W[Dg?]DX:D_hA=IWKC8Bf]DGW@cc=<@b?Q>W]I@[8BXY^@]fQUGEBLD5]VIY?<[_<3?hY[]AZICM;@B8WEW^]CacD[@BUb^[faRV5Z=?G=^[=S[A;d=Y==:[cRHC@X=c_abX[K=A][UbRCDW[V]ZUAa_>AGCV]DCF[g4H]?B?f_<NF[4SD?]]@=VaRcXWYJ]U<]^TcAJGD]We[I9j?YbC@EMeIH8CA:@789RD<C<D=XZY=CclST^fYZZK<ZYWC4[GVFTJ]?GIJIW^=UA]aU?X[K@V;X_]IbEVV:5JXTD]VaOa^eA:^]A=XUefU:a[ZMR>Y?]L[AF7@LCX^@?8[?WY[ED@?CFQUC@B@aH_WWGIX5@V@HAaDRFa];XWcWocX]BUbIBFjHY[8CH8^ZCe=b@TLCMYH4COPSeX^6HKC[JJMa?9=va8MGe]]@]8Mk_DZ[H;@K_ITKXG^DTe8]MAJFZCUDf_Y_SBLEYRUM_aP=W]@5TE28=G=BRk_HL:=Q>i^dHR=a^YGEC<kF3]]_X^:bT?C?ZdL^YB=DD:WdHZ9K:L^ALWXTdXc@De@J[YcVBgEH]R]aDCK;D[EY:_HZ@aKcAGG@L><f[HF=AFnWZ8>X_[;CN@_Z]W_C]?/BB>:WPeVC@bIBS4@_CCFSe>gd@]YAX:]>_BIY>CP8H@F^gb_]bf4>?L@BQW_B@@cU>>h9_ZCjYDBb>DEA6FCNMaHBW?c@X^CTL>Q;eJFFVDhse_X=XeneXdgeB>PbdaAWUJjXJXaA>T_]IA@EGHHd=@5@8^UIaFYVa_LHB_G9;[9BJbf/:d_@J[FUZ9^bXC[WmX];Y_W^]hT>>JETJY_]H=S>?>XM:_STA]QAG[bV:bYf>A;]E?C[]cD)2B=VTJ]BVjL]M[[Z=[;;?WI89I_<=ASALKYCT?RYb]AcZTaHX]^K@JF;bceFIF?[BU@H5eF>U=]cK_JaHZF_V=A@L]]^]WAY@WCE^I7Y_7:C<:^G_^L@E<X]AV=[_[be_DAEeW_UKfbYgg=EC[eWc__FYjfCbTB>^b4ESASHBW[FIaHcD>;^UF^eaQ=_UHFZ3UBiC^YCgE>Ub_XKKERK]VW@PeHce[EGTVXETHLFVfKYc]XMUAcKIXZ<HZGV8IP@TbYWR_?<GMGA_KeDZYaY@W>JV?[DU[[>LVAVA[FhJbUG>YSU_acF[BYJgHDhS[_[EQbZL^B=LT_W@^B_=?CbSV<@YM@aeAJie@hUE_Z_[GLIXSYcRd_X@AbDXbVW5[UZBblU>=ACS^1>TfI^gbfhE[_GYKCZa:S@^V@=K?DAS0]T^BSCgSCWgCAJaGEG_dFEH:?Y^]:T^<=KWfZY=IeEa;X[Y>7XGWb^[F8?VYhTCmcJ@VHGDJ@[YDIWXXX:S:?WUXC>V=<aY^^HHDPXdL[_=?>fERT>?JLeFX^EfJfcFXG]YVWaAX_BS:WVFZEFca]FM:EECE==;_9:BVQ[D]IGZQ@ZHEB^<ZbCA@SJ^4FD7W;EKXLZA[UI_[_G@ZV>B@VZXaV?HA^AUeZ___cD==:>F>UB]X:b<aa^CWRZ=cQCFJ5_l][]E<dFGT>X]CDGEF@eE@EgZ[FgcYTDGC?^S@I<?G><1ID>WIB_:ZFeDW?I?NeZg_coTHd[DG^?XIDb]^eceEL<J79g[;=j_Afaa@cL@HZ@cB8HBBAK@A<^eWXC?Kf>B@FZC2eKbEY_Zp]Z@R?BcZeXbdT]X]C[eMUd?7cdiChcZ<GAU@cbAX_jh^U>:YbZD>:VdZG^d_TIIRLCYbICK9]iYED9<Kag@B]IZ:]BhB[U^iD_>C_EDDT<ZIH]U@_;KB@H^IV;8IV>67@F@D99ZC6j@_j>Ra_Z_IW^CIlL<L>JXReTN9CbXX=C=DYW?_]CXVe]]BQb@FaDE_ZCg?Y?DLWEDI77IB]kZVGWE;SJXWte_]bE]@<aBXAfFKd^6_VXfX@C?HXVF^B;>Yk^BSV=C<DVPY^VbY9f8_W^jZYE^FAG_Tc?[I@L[Z_fV5bdhHYZf;eCaHaU>J<@a><aAIXXa>[<UK[Wi<;l^_]EB_]s>[I>:<LshAFSpibM^]^_flS;a[[WDlf?ZXgXUPS=lcYde>ZECZe@FBGWcJS>WD[HW_AIVW8DFBbWU?Y=BD_dZB^YX]YAI=^e_?[[V9DCXbFDAb[^_FV@l^^Je[CBXfIC^DFWCE_WbTfV>
5UeZ]FAJT]F@CAB9KBHGU<;YA;ZCWaZ4G@U_gBD+CF:;]B[S,[f_]AZEG?=XECa]ZY@^_^;g[jXC?]][:[XDK?bVHYX^^6V@?B_YICZ^gP2Z[bUbe:8>K>J]cXRb2a]^X[^UEF>]E]C^YXAa:ZWYcZFY>f_>>SE9_DcAdd9]bEBB>7KVZVXU_[@SbaJ?2@E2Y^X=[@[FC]aBX?C?3Ce;]WeKEZ_Tc^Dcb=nc7:ZeL=Sa]J]b[=^d_^]E<F^aGYK?GEGc^>RI[_^b?KV>]^U;<__WZ]gc_Y^?;d]Eb^@_Tb^cK;h@U]7_=jh^E_bDicUbbW>BZD^_GZGU=YXZ3YLKHC[B?F;DY[XbZ=f]B[_JdaeIeXG3DX@?=eWBdW>[QCU]>@F;=A?@AZUY_cVT??>3]4g;>R[Ff9XFYIVcC_AYbbU<<[D:b]cZ<_KbcbYh;S>ELabY=]HDZU@?_P>Z^T_U_XfBbBDcl[Y>N[SUAY9_YbHA^D]JZb6D:iYacBb^ZGHED@EBCbEY>K^aE_;^:]>TZd]^dDZACY_hZ>>A_a]f@<>AC=_WeBXbRh[aIS?Bg?9FcA??=]?EE=bM^l]ZdEbLY@>k_)XBdkZ[]Y[Z]A[/BCW?^?@bSaYDI;e=f_a=a_>aYgb@ab[=F[?RaT_N^=^_AV9a=?BZ]]ZFWYFJXZ=FWC_cCB@WdbKLCXc<Te?95I_[CAGYg_^57EgZYYEdba_Q@Z^ZXGYZAAZ][FJeZ=?X:XY;I8=Be_<YBC_cXQSeBUVDbYc_<3:-_3>[;[9gbX]^_:dA;=a^o[ZCcXZEZD[FTbdF:FATI7E:Ac^EA6^_ADBGRaXU_]CWA?;XBD_Z[<:GEAXHXXbDa?64KA^Jc_!ZZJWd^VV=[[?CHc;ZM^3a@][AB^abWGbWjW]X?aB_^afbdC_C7^FH@YCB_?VH[WIa>B4;aA_bJVaG@Cc?JF^G_:B8-Q?8a<@Y=E_C@2V;Gg_ZecZ6[cb9G^RcFA?:ebaf^E]eDMhbIbFeeSC5eaUL=G^<E[hkXY[A=]LcDW=dF<98[<GR:IC.G3ad<>=JV^?YEV];>J9E<_?<;g:4C?@bA_ZcD9=@b<9@YW^aY]H<YDXb?=:QFXX<F=GG<=__@?DI<ABDD?]^_:F<R^_aZ^e[8?bFZcFFG@X__^]<@@CX<;[QTEDWQ;^Bb9AEaAc^2EZG[Aa7gcGia=[EG[PV7[bk:e9;c6BB;b<_b^=>Y:BAT@GYA3X[__YX___XiY7b?]5_<f>WWVSeF^A@jPa]T<d@T]<^@:9?ceEZ^bWdX?=5>^UaB@E5VZFcD^a@E]cle@B@ZUUBb^^RH7VV=?acBKDS^[eUZGI3B]d0a[adCZcZED@CD<_c_]^I_@E^Tba=^D[X[Zb;V=JCU^X>=?[=SXbE]^ceDb1<;HX<a?]ASABVS3?AJYY[Zb^_^]<_ZU_Ba_5]fX]YEZ]X=KF^YCG[GYaG;SbGEYdWHILdiX^E7BcJaY>U?J>DfU<X_^b]SG4=Ygb>ab[Q4^a]<]G_?L;]<dZZFVDA<V=_<_?^=]_@:bbaDLf^EM]E6@UebB];@_ada^@5JaNc=b7;][X]CCc<]ZZdGb[;D^bZ]Z?XFg?__Y7BU]AAZGa:?C^D@D[VTd)WXc[bY?[f]e^H?dCDDZ@;F:WHZ_YSCCC9eaZE68>[]fdCYc__HAc>99d@c;hUi]LaA=SEFU<]Z_:gd=[[X_A^[ECfE:Ga^dD=YCC_Ya[[WRKZ^_@HZ<6ZW[^GCRAda7_b?<GSYYc=LDU]KGbBcHB]_[=kNZT^kbb?<_W_CUVd=d]DG<bS]aU>S^GJ<XZV>54><HXH@aX^@GgF_dbcJE:YYZZdV_Yb<c]=[BZCd[CZ]:U798>c[X^eW_R8ab;X^c^AIDZb=fI=@a7HaZdc_[c;;FYAU7=Z]/7_e?<Z9HXEdBjgVg[QJE[d4G^_CVcbbc7W;[W>]bdZB[QVSZ[<eg[_?IF>=_^Y>WZb93DMF]D;_3@cW>:@Gc]5Wa^A<d:TAW:fbZ<G]WWe[[V_MZc]Y_?[CEFZdbBFGFT]Z?Z?:>AH>h^U]3IX?JGD[_YaBc8[ZUY@VbZEZc__@UD_^<Wca=S<IaD;BJVH>XZE]Ze?UaqZVZ4GGZd^m=HB[YW1^bX^?Za@Fb4:Y^Ra[d:>[CaaXfKK]DZaAVEFZ[[WaD^Z<=?9_a=EV^8acZd+;=^A>aQY[7X]BAYDaa:Gd3>bW5S[_V^_e[Y[ba7RQ_K=@S][CaBZ^8_aZ>Hb^Z?@keZbEh[cC_UeY_EfIH>FJY[ZC6CE]a[Q[]d,;d_@JB[GIN[YSZ_<DZCCJ;BB?>dE:YX@?[JB4>Z9WZaGdAdX[ba[_eVE?>GDWCY4AX:DY[^a^AaU___AW;[WA^W?<E^abA[Y>:5@iJZH_ZBb^WSFdaEE<GX^Z=a?QEQ[_^VGY8k6da__gY_Z[W_H[X6d<fLAJ]aX]Cemh7_cb^fdi:,]<@BbXeZIAAVH>TbcXb9ff:D9@3aSZU_<^B^;CaUEA]STU[Pb?D]09?[^UYY@Za@^GY@fWG>bQW@VHWR[89J9U]:CH^@^?H]]SBCHEDE]HH:NKV;>8]ECTT[[biB5_;<]X>aX^]@==W^a]UC]D8;M8dc]FgWJ_B:9HF=__h^d<Y;?WV>EZ=?J:dLY>E[Y6]dZXQ<^_RF<b]UK_d^b]Wd=E[^<[5^VE[IN[H]_aTa_aZ^E=_TVaF^=:f[AC=3>EW?A=DFH6=dU7=IeV<@ZH[]Z>Aa@?]8]9fAB7EYCV^c.]?D=85;EJA?C?eaEGd@l^:[gA^]a^Z^?bbW:Y>;^FbC]8EZ?[JW@Kab?E_:3X>=HV:BXZh?Xa:?ac:cdZaYckV_F>;?k]c?[>bCRM[:]=^>]>BcMdY^^8:^DZAf]=DdW_?XF0cccAAEBZMeU@_U;SJA^dP6WVfT^dK_XZb_kd^]=f_aaVYE9dE:<??3i];IbWd[WBJX?UI?<YEe<I];aS>YeJ^aYY8BA6Y_[:7Uc]aa^b]Z_gghWDDeH^c6Bi]?>W]bZ_]aNb^[TcIWBC]M>UD^IBUfHA:L^I_XQIa_D^CDUcBaWW]GAUifDY@BZD[UZZeaFhJ:+8A?geXReb4>F>>Z;D@I_VC_:hZM;h]][W9]_YEDS:A]?X;^S;HYdT;=D^Z9A^ZX7[Bd[B^dAb6M:Y^e_ABBY^H5PKAjWDA>>?@XeW@751DVDIHITYYIIg_Bb<Tb@DFR>]e]AH>fL[;Dbb]^F>Cda^BTDDBdDAc=bf__ZCYCEa@:EZX8?FGab@Jdb_Bb@acd_bNA_K6^=c14W<][]a<_?b_[X?_9^A_GX^Uf>[WHY=d[A<;X:ZV5ce@@F8?@JbaaB=9Bc?^]G;[Zeb[^V[@ccTdAhc@hB6EbT[DGLWY7>_8CVaX^@dccTYE___RT>>/?=0>a??:D;>Gd]EaQFEYFC_aXJ_V?CEIWY9X^X:decWXUb[[KACKec//aZYTT5^cbZbd5?>U]B8J>NSAFCG[7aIH9_aaGeUWdWAH?ES^TIE^aa@c^YDaidVAe@W]YIBX7d[^6Ybbe^j]h]F@eQ8AfC_e?XY_?c_^EaaEaWG]f_:U@CcF<Dc]_6g[dcX[aXg[aaYDdV_VYZZfWfe^Ia>2HHLH<_CFVj^IFSUdg=<?^S]X9<eAVXL6gBBBRcih_[_=ff^K^[bk[cc[YFCH<=_=S^WGUD]^DA]dCWZ6[NBCFF?JBb^R[cbchYJ6HV^[]WZ@g[9=c^[Ba^b[]LZb^HeBcE6C?;Z]?Gb_f@;WFY[fKeJV?=KJa;fBg^Wb=fgKZagf[<][aaFYb^cZWSY?W;Z<??]?a[Y]CII^h^:h6VY_?7gE][A@E=^XcDcj6EXd5V;<[bBDG_Eabb]YJZ^d9@D]XfZC_GdI>_D_CLVbHb[SA^YGWXci_ec]Ya=Z[hHJ:XXEa?cK[VGdaAB;Hcdid[I:cXEabW<@@:ebZ:7B^e_aB@b_YfH:[D@8]]^^ZJF[58X_c[>6ZS;Vd@FZZZ_?_@dKc8_f^<Ibb8@d1,_EX6CYb=>HcE]<FG@aEG^7KYD5U?E8a?9=GYXCJE7V]Ae2]bKW7^:U[[=d?G[G_fX]UbWaK4?76>18dZEf^cJNd@?@caBZdYALb@F;2E?_Ea?FC=Cd_WWa:G=[@5;7<?WZSaAE?B]Y^ZSGA]IZagb>7DZ^_;daP_>?^b[f;[X@U?=::;8HBA[A5aDcd=<W;EV>e_TDi]jg=A8@<8@a:Ca^CY<W>7Wc53AD^EdXYbdg;?E<=]]fZB;<_>VE]CUYYD?_ca?]cW@:b^aL=<CWCb[DXD>^?ZF7@cZRa^:^F0WTB>[6>[IadDYJ>KfacWZ@XYHIC=A[Aeb]C;D?>@6M_aI<aai]]WYCh?]KXaE]a]BCa?GeY^cW;GU9Fdca[^XTBTABZ_aXAXI=HAh=49^a[a[BSbXG[];??D[]W[H]dA_2TBYWA_>aWE:e[F^V]B_YY]Yg]Dda][BFGcA:X[^7@SZcc4cY>VDCX]i[Ya[gcaig9dSFeeFc8Aj[kc]>e_Z.2R>aIBVfG;[]W^[e]T]Ckk]A:aNAdXaXT_[YXc<CZDLaF]a8[aXAG]J4[M<]^?b@@A::]e@^?Beh_:DW;[J4XjZ^]G?5DTTECSb]ZaP_D[:]b[^F=[4ZbSA^XdGc5KEL][[B[a[]Da]Zc?2[=^ZA9HZ@<a=7FX_DBYV_]X4]R[>WEbdWF_b8??eg^bf^@1he?_YWV_UU__=dd@?cKfFZUbaNYUGh98I^Z[X<9:6KAVa[^Y]a_/37]Ac__dD8Z?[V=[2]eYa89WA?G@G?@>>[DZ=YUU9bG]UBWD]>__aYBNbR;b9^a@EEBhgYc_Ic]KdKIBilY>?eaEC;<489>HI_C=dX_FUDBWEH^TTe=^ce_e<EWc;=M]ZZ_>[W>^X_^^^IYXZV^AhZQbJAWW@6^Xb]QC76=cad9_[>BB:=_EbIO[RI>i_E>8]K<@,9-X03SZDGbXfZK[aCW7BCf7AFAHeA8Z]Vb_c[ZA[VX?Ad@>RG^>abc?eHGRZcG8>^I>;7][5E;_<L=9;?9CUa;_VTYdZacEIN8]eJ]0]^?=b;EWWdaDFWZ_:BX@[^Z[YIW_UcZ=ddac:B]F[@kJ]_AbXYZV]V_QUTH^Acha[BIX^J]^_eddU<B^BHdEac]T[8aX>8YBJ9IeE=AFbTb][GWZDAY:aZI[ZXbC]]C@fZG__heRJ^QAC>HG]]_b_a<C?Cb7S<^F=AGY[cYDO:R=B?_=cVMcETfVAUA_EY[hK<db>Bg^iaKFD>Jj_VaFV>_^AYC=C??efZ:@9X^]YgaWfXcF]IZ^^aY;ITE^^a]IcT^][@U^]^ch[^a]^WW]G?H?C6YdP==Db>a?YVT8U^A_[>WEaTbfQTD[^CAe^c]5U<BX^bfB]X[Mcc;^TeUgUcaYaeHdhdaC[ZJY[?;=Vf@eEcWW>S8UWD>[]_[BQaG]6=Ke<;J=aXXXXR7c]KWde5Z@gF_[BXZRXE]CFahH>aaTC?^X_XFBKY>Z[<?^ZIGHZWbF<]8W>B::Z]D^^?BA>EJEA67[c@XJYD?gh@^Sa;XRcA]aJG]?B=5Z5FJZYfch^;XCJZA:=Ic][bdgZaW]a<^jB_e=?bb>ACgX[acoKB:;?_Fe??DA<Cba2eVZD:B:gCDEZZa[Adaca[ZKZ9@cF^^AVXa^e[A=J?_bI_HE[WZD?=Zh^>decdGcCca;BVa[9=bC[bTZUJeA]GRWDZX^h>C;9D_Uc^fb^agK]C^GGjA_EB^bbEdWI>I^b?=6jD[cGeQWZb3a]:W_WdY9^_ZaA<[;BYJdB][U4_=<_Y^[cEZ>DQ]FZ^dBZZVXZGEF>B_]JEI8:NC@Z[[WeKT>AZ^_[SVbHDfHcXCgF<^C@b]<a[@i]?S^f_AW]MWcbRe@?]]]>_ZaFZ=Z_[C^CFaFKBA:gDFd=[WF_?WA[MXeaaYYdYKga;M=^WZ=HVF>:>l;>ac=[d8][JZBT[c@Y^K]Jc__[BHT8MVH>=acE^<_=[R@d[;WDM_<_bbbG[]>H;Y@;Z[N]8BUbdC]E3WW]:=h^k_@Uf[^VZ@9[KGY:adI[B]JS>UEd]d=]lJ=WY8XX8deIE]YbaZ_aD@g<Fd::?DG4dY@<BI74BHNGZ?]ifV=jecL[edakAEXBCa^[^:a_bfJFAYEHHVB>ZASFYIBHD]CcffYTg^<^<_ZEFZkLDb:a<YTZ;]:T@Ce_CJAXG@b<a6Z<UZ^[QUI[;W9Y[<=W[VXGZCCKGV[BO@<BIGC=;bCZc]?Z]dC[/f[X^BeID=?=M
c?[I]PJaDDDZYFC^AII?]TaKdTaKVDZJY>k[KW=d[YHZCCVC[HDbZCW]ESJ_YYXHWDDEYE[bQHX[;LQHWGY_[]Y@JVFILSJCR[CTEXAB_Y[YET^dWHFWDHYFZXVCQIFU][U?FJWKaSYT]bZ]DH@A^DYUI@SDC[JAQUGI[^]GLKBXWED]IRXZNHZXYKJI]TF[ATDWDDUFFCJZHZTTeZMFDHUAHBLUXFWXAVIUTGXYd^@@CEY:PcadUM>DHX@IACGGDZTEVLHC]MDE_cVcFVGSWDT@DGVYaCWCT_AHDDV][^XG^>>WEEFSAXIZXJGG[JFWDF[DMXS]MRBZZTXHRGD]X]UJXEIWEQGKYZV_QYEHZTXTRWWFVYQZMEDJHYQLDYG@]]^Ua>TA^;DNX@@G[ZUD>AHXGHZ][WUDAS[X<<VDG?VWY]HaWEADY^VFEJU[VK_HD_VZXaUFGELXXAGO_Z[]GHaVDCHLUZBEA=UZ]NUL<PJZIYJCDX[T[_YJWGUGO[IQ?IW[KGBWTSK^I]BFHL<JcC=SYbYG=DW]SXVYMRF]FLZ[^Y=<A]VIVREI]VULU^J^B@EWCSa@HUVZE@EH_PIC^DUCVeFZUJHIAKVLFRM>EOXWIQIJII_[eYCCaJTM>XVFYHEIV^_E^UZVDIWSEfXUX?DGCQFVIWHZ[Z_S@JJAE[JCZVDZUXBJ^aL_f^<S^LLYF?[]Q?WVXW=IWAJeFIXCGFFCGQJUh[HI_IFGDTH?bcKWS^JJEXWI?d>YJ[XE^dEUEEHHNZ[_LFUAXFJ_CSHBZRC;TWKFI?YAMHARATJGIh]RKY]VX^X^RAKEJULYVIc^VYZSKDKHCC[HGXACK@YSWLTJIEHZKc[GHWFTB?^EJB=ZWDD@KYUPJX_HUSbEWKFA[XAR[BDVXI@UYB@DFYISS[RQ]WMVaZS_JRCFWDSV@]EYADSFAUBZaGV]WBLKQAT_Y[W[W[UXa]HCIa^SD<>D@;GGV<JWCcWA]Xah?[BFSEB?YEGA]WCC@Gc=AE_JR[LTXHIHaIMVXWEHBKA@GAWaBNYYBLT^KRKD]CXI]D_[]aJZX[ZY>HH?A^G^KWXCXDTGIYYZSWV_C@D@QUd_XXZA7EVY]EZIa[ZVCVHKRGE[Z^XHJTHJNRUFYQJUK<8PFGF=ZYJREEKJGTbXH[FEaFDIHKJbaVK?cTF^YUVGWKHJeEQIX@GWCXTIZACUYVDJU[bTZVYCVASCMIZkXYDDYYXZKWTHUCUWWICJFBYTP[XYY^UWR@QgBY[]GC[WGVVHDZC@CbL[QYE?UH=?GWZh^ZBGFGZFbY@[SCAKUE^?XEYHXX[IWYaZF[YE^KQU[FKCRI?DGYYKVIVMVJDWPRaHa]EQWVWHA@cYYbTKURJE]XQ]O]TMdCVIXYAGVWKIRH_YC=EBCJVHVHbYHWDYGJY[HJXaRU_FJCLDTIXUHYT[CSXX@WHIU?ID^AGUEESG<E]N[bUECL?WFXCRBUIagZ[^F[ELCTJXZFVX?FZZZHAYBDBFEXHXDED]WUEEZ]DYUEEGYYGUa[Z]HDCX@AES[dVBET>UVHM=ZV]AUcNWYW^XCLX]W[HVI]X^VEIEY[QJUFJ>Y^QIAUVABFFVZ6XE_TXURVMZGQI^[GKFH__JBL[ZGIAX[@_AWUIKDEWWKTZEXSPVHHV]SNZWE[]KbBEKeaUXIHLZGYDEaZWWYFZFHGEbVXdLMJUVXGHCFE[G=HFHGDUEGMCEYDR_UIUF]YEXZ[V]DSaWGWYZXCCKXfZTZTVE[EKFGBJQGFJE^FYZ@aV]_YZA]FASJHAU]VY^baBKGDaIUSAYC=F^=EUDTCCNGVNK[F=aPZQFF]>WHb_FXUHI=TTC]RFH[bQbbJPL_ZCFWZCXZ@T8@HI?GG^X>>SFYLFUDVF_F@DGI@ZFFV9BHSGIBCBaFFKE[Z[ADGeCZ^FDCCgG?bYFZYGS[DSFFG><BVYVZZGKD9A=GXGZEbYWHQAVYR>HX@QZaVFTME@@DLPLY^b9?GdFDS>K]SDYYF_QX[XT_CAJR?LYXB[EGD7SGNEBGAabYI^LCQ=DbL?[]UKPHAREFEIDR]YSE;SVZACBHIZaW_[XWSPDJJWDI>C^GAH@I?S_ZLA[E;DJXAUJHCBNEL^C>DBX^aJ]ZHJUC=?CEGEX_V[H^DLHCZbF=FZXA=FZGUFLI@XIVGF?@cP@[IC_W]W<KV^@GIDcbGKRX]]HKWR_G^UAVW[WEZ_U^Z:RE^^L@S@WDEdIMYJT[^^_YMTIEUQ;CaX[XHVT?@GX[HGSXGCXMZ9:VXLZPK[?F<JYLSEHEGFEQXJGH_WG[IACH>FMBYBVCMY<BJC?TDUEXIbJUHIA[IUZ?TQIQCFYEHDadGW^Y[JXZQ:T_ICD]Z<EGC4]E=NVXFHFLCGRZDJHW[YI^JTUEA;HDC_[G?BQTZDMHEBS>WWXBIBHQaIWAcTAUGZLY@bCZWbGRABV[AFBTTb]^GEUCX[M^drJABH=HKZ^IHFRH[WICA_DU^SXeJXCGCIa>[U]DDGA?FALEEX[]^VZ^VF@DEZZH@VMFX?H^EYPP?XZLSXHUMVHCEOYNF^XR@UBTeRWYAGU[GWd[?]E[VTZGGTBTWE]WT^SJ[?_FXWIJC@QYLVaaZSdFDLK@DWVbVV@VJHHEYUXXXW][GFDZU]U@WXEKOFHFCZVDJXY[TVEX?BE@EY@YJGWAKNZ^ZF>KUFTCFVG@EZWBEVIDMEKPG^N[UVBC]W@YTbW[GTGVXEAVZWZHVNV]]DJGY[AGD[E@K^^[UBcVJQ^KWV]e[U]YUXCVBFMZWK<PAE^[H]WYX>ZBADUFKGGTD]IJ[UHDXTKXGAM^][YBaSZZGA[BDbXLQZJXS:ZUEWC[REBA@FPUFVFX^SI?BJXWS_DVWFF@FVAZW^SV]LW]]GcEAEU^WGGVV[IEXDDFGFZUNS[Y]C[C<?JWKFEDIVjBNSUDGDHEFTZGJHE=WEAU]SVZWYJW<W[AZ[a_GB]CG_FS^AK_FVK]YHYRCDH]Z[eSHCIP?K?6;___QKXDL^LYHWWDG=VVIFMBFDA@CcIZF]AZSDETF?HXGHH_UWBRCVVL;[DX[YW_CHY[JUFdWH>]VEJDUG^>FYcY_[FLDWA=^VHVIHGM_[CfIWQgW^XTFI=KWHRFOR]^ZJM[YUCaZBXHZZTVLFI^YI[DX=UXZZI[b[XH>>@JSeAMDCHVALL;VYYZTacDY_Ye[GGEWcKF>=EbQXCXWaGGA;YaJL]YYTLIVa;JLCEeWGGc[=YCBCRCWM[dIVKEDFZMRYIH@JWLMQADXGDZ]DXW:@GJCBFc]IHFRXS@DCZ@LEULbYX[RCQTHF_VY[J_@YYG@C]EGUT]GFPDIW]cUY_?^ia[TFLJUT_XUG?YZPTHCESCI[BWPY?_QLZFBU^H<GbLGAB;DDGKZ^GJVYVZAWbTZYVYM:EIJ^KZJKQRWX]V^EQbU_YGDcWVCLHE@GYZJAWZGSS^HZWSBZBUVJT:BKHJCDWZYEWRBEFHDLVDXENWCZZcD[T]QFE]DTJBE=K7@XEKaZ[cSGbXbDW_GKUTRAHR]JDFESCEVGCKI_AEaDXfSCX>IICH=^>DDD=GICSWE8?XCO^KEZLEDCdBH_GTEDUKKMZCSVbF=Y[BCL^:EFZ?]GW[_HZIK_FIC@M8Fa^haFYIYYXFD?CDVXTCBEDb>KRUF^DTECBUIBFMS^EGJUaVZXFTUBF[FFV^JQBBb_F^YJAYBWEHGJLJGEDHHT@@GTMHUaBSZ]GUU?I[^HSES]XBFKJhGDVZHBTVHE^YWZVK]]VE>HTb_S^HW@C]DU>:ZUVS9S@ZWCV]EKV]REF]@ZPTBKaY=[??UTO^L;GT:[LbZSX==Z[YQDF=LVaQbC]VIWWBR<FUaYHJSFXHUFFK_[[DH?FaZXXEW]HIZeX@]XU?^ECG]Dc^=^;JHLGRNFE[TAEAWEEX[Y;CGTb_[[JF[C_VVRLQ[JPHI[NABRFHXXbIVFWJU]B_IQTGOU^SGF[XFYVGXRVJcHb[GECYGZGRTGSASEZ[><bVJXBULPYQGEJVNHCY[K[VT<TEGXVP]YV^SXIRZaF_aYFDET[WWSYM]aWXQEWRCFFJJS]MULTF__?X<]I]D]V[HSX^E]VGVZWYLFHDVLGF=KYYSBYKSEJ=JVFFFVWI>Y^YTWDV@ETHHZa_GZDXGIDGBE^IDAIYaRGaHKaBGGGBaSABCWHGYfJb[EJSbWSRLBS?aGb^ZGZ_ZYKYTTZDVKXhbYHZASSILJDEBYHRSZTLSF]bcLGEdF>[?ZHDZRZ>dE^VC___[FCIITUXTW?dLWLIZDXYGZYPF@^WXWYJHFIL^FWEXDZIZ]JRZI[EUAYTUX[KW;FVTEHDPE[EVXbYUZXSK__CIGYD[LXZJLDC]LDJ@YUAdSG]bHJVIAIHCLJCKEG@W^JGEIZJETIYGHVHRYE>M_ZGY[QBZeIVCFEFGQaXABSIMTET_UGBHWV^LR^FCCACYDELLYHJ:<_]TED[UZ:AUIcKQUJVICdV[IDQUYLHYLDWTQR[M_H>[FFSVY^^ESHF??HK_K@<=^]A<UXFIVLAIZ_UW@GVYY[[UEJIBH:CSTWUGEIUDHFDICYWV_<^VKIWH]@FESYXUJ[DU[_HGHEVYS<VaPHC_N]DZYeUBWMB]WDDWXI@WFaR]GEI[=SUUTXYLAX^ZJAFUULRHVKCYL]_PKZJEIDKZ?SH_[KUKF]<IbKcT[^JGaUGGVWFCGDEFVXYTKaJ]YXGJKUbaI^WTg^FLYU]YZ<DVBBU=]UQFUE@Z^IYHJUTDAHVXCe_cISAT_VLZJeHUJQBQCcXG[ZHZbZ_UU^VRCIUXXR^_BBH9_Y=@IJIHJF3T@KVGG;@W@;=XVH_JFZ@EFGB^BU_THAF]aJ@KEYF[XcY_U^[KDC[IGZJBET_^]DZcX=g]I<[UBWRA[@VLWGWBCW[VHV>CAWXFH^EGIGHIYCaZXMG>^LUZ=JaRJL=_bKSDGc_YXaH[CXqg_CHI:;RX>MCGVIBbCIC]YZ]TDJDJLWGBXX@VXYYSEHEHGIB^@BZDGVXJMNDZ]>X[I[]RZVCY^@DWEVEQ[RGX^^aRKXLG@VDZDCAVETDFKZUV[]F]UU^aHEGHFUAEVIDFSDKJZLGeR?S]AITX>9T;><WJYK][^R[EH]EW^[EXA@ZJDUDAZUJF]MTcA@?CGYEaTDVU@ZX@[YNH^UCHDWTDUFIBGTJRVCEY_WFM]DZBAYA?FC_SEYVS[DWCbHBJGVLEIYTWEGb[GMGVJWWDEKGUDAFJ^V[K_WYSGIFXYDFaACXLHFDSCCG=BjECTZAH@<FIWaSWM[RTYKYTTKL]^VKDFXEZDXId]ZGM^FcYHUFCWZ_G^JIHFVD^ZiEGCRWFCA^VASZGJW<TBf[CCSGX[?DDDJBY^]EGDFEF[]_RV_YBDAX?WTQ@BCZAUTDXXZWJH?VET_[BCGKDQZGTXE<ga=[@YDUEFCFQDIXCF>[8WaWUYAUXURTU_^F]KFdCBFZWQ=YV]Z_BJESXRRZFUCTY]]FbYWDQXDBHIW^YEFDEIC@VMVDB]FSY_AWG^HT=a_THWXGDF[]^BJRcUedIUXWHIVVR@GXYR[aVeCLY^@WHZRSIFXC^UWTVIGTE][KT@V[YUCYR?SHHPQDG?FXDULT[[_SSbAU>SECQ@GB]ZVS_GDS[CGDITRRGKHAXCDE[FGDHFTAIKFHEI_FFJGbHZWDDGUZYUEHQ?@SJWU^BKYAYIPEXHAGDS@A]HBAKVEDGK[UY@DMEaNV[_^]CZT@JT@AAYPRVHGbBYaFX]UIHF]>P@AYY;@XVHJTYEEEZIUGB7ZI[OY[@JcEQIZ>ADGcNJI]DXWRVT;?@UDEdJYNaGMEURGQQXCSI[XVDUIEDYKUWY<VHAJZXXV8EE[^[JcGaZ@:Tb[QKFZ?WF^A_YSFUYBHTLTKZ=@WABY[HU[YfYI]ba_G][][]DU@A=?KFB^E@GFDWa;AXXMTU]K_GRZKYcXY]GXK_UX]CIG[ANX>XBD^]RWDBaBUIFXZS[UaF]VZ]GTB@TU[CHBHA@?^UW]CTE]HAS]EL>ZYFCbSgDIG_Z=KXE?@3CA[_@WVZSGV=?TEB?^U]M_dXEG=DUIX@]ZK[EIGI[^SAECC]]XXFCaJ^Pc?RRUB^UZSIQ[]IWDCWgKWYC]Y_@F9aERRbbX??XZ[C<P]PBHDLTY@CBEC[HY^GA<IBJSVAHHEEBHDZE>XVQZRCIJ?GYT@BFDFDAaYZYAZYdFSWUZVXZJB]IWXW]fL@VB=BWXUXHF[aE]MJXXHVGGS;CZXZPcYFZJISXRZQ^]FE
ZCjKX4CVEb>EGd=_GAGaSF9^ADZ>^iZBUi5Kd1@.UEVUDWZX9aL[G>hECCMAcCSQH^_?YGI9Zc_Df^aU=_H@VGZ<Wf_Wc7aFEIaaVBRLY@?ZcGUB_L;HWXXZ>U@g=]SJ]SeY>DKUfA]>U=?]Ze_bScX@[XdUCW?h>>_W^]5Q^NcJ=F^]d[WC>c@FAZI_9Ca9DZBD[@_XAb^I_><A@Ef>_ZaUd^kF__>ZHDfg>DUA?McaXWZb>?H9Yfde=>g]]WAWBDAhTFBYL_dVe?UfZB]CPZUacdhcDFBSH1VZZ[@;]i?7I^jYcFFbaimc]bd[baIAG^<Cf:ZGb[ZGa][Aa][C@U^aAF=VF@]d:D_6JUS]cX_Y]=><YB_?<fG?GFDLJA[C9?^I?[FKJci;]Y[fFBBD_5e?]@VA]D^B;DWc<_BHU^^==cC7AXcY8:;X]^_jEZ.=Tg_EB@WW]^C<bJ>XK<^caaeCZXXHfFGLaEUCCX;_aW_;g@c[CUTEgU=W[VK]AVA@]?A3;<ZYCIc?YR?CEWRH_[_]fX@VF<TYS7B>R_EXCBC;DH^B_Z^Y_^<JU_<5;>XVi9Y=XVa<DEa5bjY_fh_e[dAma6YXejXck=fWd?]8@G@:H=beGBAUF9]dZY@F>^?Z^dh@cWdGDY=BSQUCZAH]BcBHJ?^P^cYB^HGGeYYgFWac5?DLea;c@:_5Ge]=6EcE]TAilZXB?BgXGEKflcaL@EXf^AXb;Ad_V>HlcEHa:@a@8=HFf^K[^FWaRDYDAIcD[]m]I3>1g>?e<aRrdUfY_EZb:@bgf_Qfc]g@aAb;X<iD;=;>G=C>BeaNGbf^L_;<[C[[[HBK6Y?eA@e_[SBTHGA@cXX@]7bA^@F<f_.]YJagXYgKXH9]9cRB^GDI>@YZC[B][DiEe_dUA[IWYdZXc;aBiC8;D[DVaEch;fji^BR>[FaULacEdYHEc?a^Xc=W7@R<G][UGFiZ^-ABCgiZdc^@[heHC<_gFU:+G_g^EAWiH_p]=VGqd=C;hV8]9>e>3fLiT]^KQ[c]aaJFUM>@dEH:CN=6bGedS[@>GXK_5?d:?>@?AME^[I4IVFB^;;G8X9A>]?<@FI^bU^G:^_chfDB9?Db:D>B5TAcEDWWD<BYJIKX]cB?UDT]]]^E]?:VTefgcZWFdgcJ;DHGKDakd]K@T?>bFd9]Z]E]c9=_EWE[:[[?[XSXBYG:D<clg>g<AgEG>X_<bmbD>^GZ<B=[]b;B=Y]ZQE]^Cec?B9b8h;k<KABd[K[K6EWAP^;eWbWXdd5K^_hG^]c]FC=?;=<d]Y=h=GB:_2ciG[W[njbdBJEADEHc@K9@_<>^d<fFBc_f[ZaA=;^Z7e[edBa>EV9BGFBY]ZbG?GTCLCfWH7Wb7^QA<]?5?@V]B:CZ>]VhB[ndjEB;R5[M<b?bAXSB9_?A8?@D_]d_d^_DD]Ya;1B78IDWe@bZcCWLa[>AcdjZ>B?DDC^T=BE]F]]dX8=A?ahC]<YGA[^DZ_^Z_aAEAfi]Kd[fH7Yg[@:ZYDH9]Wc[Z[?cD:X@S=^@XF[[C=^FeKEa;f^>87<Yi[>CJ;c^Yh^?8>DgHLZ>:E^da<[U>c_Zgea]=[cdeb^3?SnDdbB:HZ^H<a_d:?W_B@GDWYc5XYCRL:>@YIRYT?D@D:=H_YCT[_]bI>ZZCaa]W3HH894fCeeP?^F_D1][VVAbcdXZVeEcC@NQYGgJe_XEGYWZUVYH^Y@fgF_VG]C@_BXf]?Z_@fX4[]>=^YY_@H8DcAC^^<WXJ]dRB]FfcB]X=EDAD_X?iAchebaWCPcB_B2caDTFdh4^C]fQ>kZFS?fcb?_BQ;gb5GGX[^HjihIEW]?<HjbXaa]I[9BaC]AXAM@V__C=[;VW^HVcgXcL7_jFaRe^@@@ETEcGKSbBbZ_[baCdJ>^bCcX>J[0?fJV8_7DKGZAUl9X]U@VEWA_G_FTD@;?7P4@>@a_a:TZBUG?AYChacEZXJ@^WEFb<BC;]Ij<2@E<HeNC=Uec_15^aB=_0fB]ViW]VE^la_J]BY[Zj[]^BJcIHSbf>]B@L>aAaCBB?SOk]d^;^^S<8@ce]a<bCEHaeD@EBG_ed^NR@djBZWKAIIXfE<G_M]A[egc]_JC[nYDW3@bZigAT]VBbS4W]eWTTE?:?B@@EWdX]:=jRYB>B9@YKd[;gGd[]YE]@d[=WQBZ@HbF]>hgW^5>B^D=c6STA[B@VDSZc@>D=A_65IbYDCaCaVX^mWBV^[;XHZDBe@WC8;caC?]_Z?8nbV_?hAh]]eeYIheH?Mec]baRra6_gYY]fa9[i[[hRZQE<YY^jDDGVj:=:IHF>SQ<][c=T??;AWF>W_F_TcXdMAS[fB3aAH?aUX:;k>D]=]JH?]XdcGJGCTSCYgQ:Jacb@^cFB<[=@ad_[<[bYB?A]Z@B@IaK4_9FE]ZUJ_??9f>[Yc^YWT]F]8I=W?aBW[FBVAWA>_nbD[fX]fee2(Z^aEhee@CjEYYCWEbRYEZZ7?8;C>W?DJAd<d3F]HDXYfTe[EV?eV4A?eWDM?:CX:iC^CZ@CAcbXH]_SaaHEC<]_?@ZZWCE]I]=5SASD[ShI[=[WE6EY?SUSLXQmIDEh[bUJcYUS[YLUa[QBBa>BF<?dc_GhBCA?@PDRY]_jcW]I<7Z_C^BdAVgYGE[@^FDba?I=U[FZ>h[]Z[bWZdG_OCE=_Bd;_GHXXgX=]>_UaBedE^AjF^AGJ6>ia:YY>eDe>=AFJL;HCY?CCE[C=GH[]eI?R8:G8ZWd;D>gSFAHd/a7?A9:CZ9VIU@@V=G[;b_jZW_cVZ__deh_^C^CVL7M<_;L]iKY^DB^aT?k6:X6[C[BdNMe:AaL<]c?e_BeYakYc8acCEKeAWFCE]Z^XADCCN?<ZJ]Z[AT@W@Z?JPF?HWbZVI;GZp>;>UbRja^JZFI<TV^d7V[^aceYZ?fi_e^ebGhcbhZY;PcU>?[Y<id:HaYZdeD=G>Z>a@hG];[X;cBbV[?HcXA<AA<]h_EBA_Nd_GdcVenk_KB_[GaX2FdGBURamkacgggEUZZ[=BF]a^[=VaAcU?>CDWc>Nbd_dAJU>aFA]U^c[AE^eETH7JJSTd[=Y=^[82C:>db]Lc[:JN?TJ<UI?cJYc;HcUVocaEc?Je_EQ[>EZUd=daDD>aEE>_cZDTFB]9^>g^c]aG_:V=gbcYHEB[aX;IZVLZcF6E9E?FW:5>T@XA7F@bC[m^[b]eWShdCJfC@K>?b=@^_==eCK]=EUWEdUAFEDZb^WBI^e[fe]^BZl;bYZ:FVbc]YHGIYAcIHZiJgfEZgMgB_S=FCHd[J<YDYa_XUZB^Zfb@H[i_cV@CBjm@>B>HSB<RiD@H9@:Ig>A>D@HcAc_X[bLaddfZF]haVVBcCcMr^]_J[L?U_D9=^IJIfWUacVfe^B^dWFDBH6YH<=cC>I@B>IgbeYI_B^F@abY^c]H=KcGE<dLBDagcIPCKBaD?XFHg57V]hVA;Xg_^^?FUb[^c9CUaHBIU@Y]Q<XC6G:DFK?]GEXDG;h@[<EAZ<a^GBamQ9Ce;aV^eE?<ed]ohdckdb[d_V:ND6?Y;n[<I[h@icJVdKBUV>NnZ>VP>ZJ:RfMV<A=^W[AXDm>[IaFeYcbcA_fBUBmc;F0AA8@DE7EAfcUfDViW;>EcFcX4_iFeEL<iECcB^=jHUUjCgLC^Z^edZf_bCWM@;[HM]E<XSXYd<Uf[dcET8H8>IXZGKVdfKfgh[V?>R]lZcaIeSD^aeHVFZ^VUBa_]daYXSTHTB@JYX[P^HVcC]Sbb^dXE;Z;j7XJnhUcXhn_?FfgIZiX[aATT>7XYE[HIJ_V9MK<VcI]AU=[fe<h/?@[T@_iZZE;<YeJ[1><=WZ^A?VEjcSJ_a@CX[Yc]cDIDCg]MB<>K@=?>a?c?:A@=W4Z?@Y]>;>l>^ZCBYFQi[eZ@abBcYdDZh@IY9?Wa_^kjD[?dM^^g<J:?Nd??@TWb]^HG?Gca_G[aAJAbF_[Z=V^A;FEbZ]9ZbA_lGHBgY_]bJbd]KarB?CUiCBb:,BDW8^X[G=Z^^gM[@]WIB@:GH?JC@[:iB33ecdY_DD7B]HJ8cE[I^@-aGFXDBAG?;Q=>ZBaU;=]>E?Sb^SpYDc^W@<Ej_@abGJFC<V5Ad>gYWb<:AMbaEJh6]UaG?H;[?_[[^IH>eUjD^]<GeT_c=]DTDViaSjY:^;?BqXad]bG7CA;=CF@=[]96d><;<6[[KGED_[>Qfhf;E;W@EcGD=ISYXAZC8Ch57A]cGfI[fC=FL>B?hYNVB;9Q@@_d]VJ^VUZm^CaYBMT^_YSRJ]a]fa>^FCH=E?9EaI>eQDJA=?VVW=<:VCb[^N^hCeac]_SD?;_S>._Z?][9KBD?F>^_CL@cddA]F]DSB_]^Yd>dW;5WMdF_R]aJUW8?ha[Zd^[I]2Ab[bQ@c7YJXET;DJRU[J>@fYYZ^TFWCU]Zab:Q@d8[_acCb8UcOC]gX]b^^c_gD_ibIYLfVP;Aj@Fa?IHYaaja9g]=@<D_YTUDSWnhe<?8BE?mi_:7?o^YI^]ba_:8bbd[]]VA:]hJYafd]ZJbec]6T>Hd_cee_cRRRB@cU]a_dZAab9EBZB<XK@fdYB^B>EV@[g[@=eTZC[9<aR=XfcEKAE>C[R_?SBC@?TeCccig<IIL[4IX[C^AAB@HGCdW]W>ekgYMYcY^><G^H@;YCb7J_[;BVEF@WkcbW;CUVda@bbQ>J]J>CXbehHY?9ISEA]Hc_MG]HB]9<^V:WIZFhcDZUF]/?D][Y@BL:6>=:dC]c]If8:5W>Zg_e<<Xc[;<a:a_X^<C=L:c>b7=CI^^[Y^Yc>^_YZh^CFZUB]^@arh]_3EdbZ^fUX6dR^fW?]bD]Ha]d<9]XY>7A<AET_CC:k;K?>^DIC^dZZKaW6M[SG7?f15def>[HYa<^IdCdaQd]GV[]lYkdA?U]<<eW[fWa27<EhZ@YAAME;BaDW@db]bAai?i>]eUB'1;@I=gcBKfJ[?HeZ;A75Vb?<_CFD@>XBBbaEaCF_E_=]XEFY[HaEA^KCYc]EW?:JXEDB7GR]7@HjcV;JaADYZG;EWdfYd_BF[A9TXAFdZJAW>[SWabE>DC]VJ[=adf[X_V]YnC^EEXdZfZ@LCBS_S]FJIJcK[AIUaT;GaD[_Dh_TC[TY[Xca=WaYWE]]SA^R6__<?KBHWBWIaaEc[DRdT<ECXa>I^AaYAYI[[GH[VYECdZCAZ^CVG[gAFEb]>><?:P=aFXEBEN<IjYUHBJLbWS?XWTXFZbHVdFcjY]dd;eNJJg_S_f>@dXgAb_[cVE?FXDCETIdY^C_NGI_JTWFW[?D]WXW[bEHd]EfCa_XaKKY_ECW_EYk]@]5ZFB^V5DBJA_sH<DAg_c7[ZfAGh?kdE]XS>>]W^;YWF=_VFX9]B5d[cXEKNhIY?FZ;g:Ga[]ZT=fbDbc=YZ?WZAbHaUVk<IbR@_>G]@A_ZZT?DC]f?;lEC<_9I?Hd[EFD]^Z]Z:ZC_H=E6_ZY]CXWWbX@EecHBCa=a]@DM[X@CCY_AYEegK^B>G?ZS?V7[aUVc@IA@A@L@=3?[EDY<5<][Tda_UH_?C]B[=Y=?7@Z=9Gd]]D^Y=W6CFF=?9hJbKUfcXW[FDYgU]dhJB^L>WeWed@w@A8JATA^XaG<a>_e[X]TC;[[X<=IZj]h]deb_ZaGWVWdSFFjYZDIj[UDcaZc<VfZc]ZMD<Ga_LBRAh?^@_ZFY7d>?Yj^[IScU@]@VA?KBZYG]BIcBMYaB=@?eW][nBF^ZW>gT>[]F_^@?=?Qb>;7Fgfl=GB[@>9ef>ff[ecJeghg_B]AKZY;IbYQ5]HE<Caad<?IW_FES_^_VUB^_1EGhCd^>2^aXVdW]Gd_^mbX>R[_DaqdDY^9dZ:^d;YaYTAia^bU[U^Qla_UmV_g_aaAFQQYDXZE:V:>UdbXA3VG=2;8N@A::^e>i]ZY@@b8DjXXmYeng9^G[^aHKZ?BX@K>>SF>[>W]]tb]YHSCWN_[Z^dZ^^WY<J>D?AZH>d=V9YG[<Y@_Z]amU^gcGf@@X=XQK<ga[8ZcfjbW>@ie_@FXCea[^aWSYJBbHGE]KWcEc=bYRh<L7XUCP[WT]JA@FSCmcTU_dYUU^dEl>EZYJTG4=nDM@@D6DbqJC_K]ih:=dZaVJ:f_c?[Ha[LJv^DPWh[DIBT[^_e@:_EgBDS]]AcW^~maAQX?fDCWBGa_@H<<B:MM?EMWVaa[WXK[@_[gLb=a<_]cYaIGY]AAF_;FZYCU2[CHIQ^SIRYVU[]U^CE^JVXC?]iFD@[^Z;KfWZGdL@
b:C<EBg>X>RVWKckVbX7;L_?a_D[?9@fF3CDWhei^fY_VWKFkG?VZc7]W[RY>d<=ADWCFB^_?=GiXB?BbGC[EJBd^9:D:l@__cA=W_UFFddE=AJD^EgVaMYXZEY?[JERGW>TdD^TIZVe@gC@a9RAA;@XS_<YFB^JAL>K56jK=G=Nd_X7:AVYT>HbCE>YCb8_SAWZD_AWU@BXa_f[c^>aB@A?>=<D>GbESS6:f_EGf[B8B?V9Nc^a9=<>a_>C@HUZCZf:D^L>EBSD@ZGABF?dd<E:=A<>BBBZYcFC>AGQC9WYXb>ZCWe<?=4>P?=?;?D;V[_L;E<bUH?Q@A@[bEQ^dG@B^:XdLc<F_c=k]XC@=E6HDZbfFDXba:9eA@J?]bCYcXAbcZ]Z^;<I?FT<ZCeV=f:W7c]b4]D@g^B=d?[]CB@b_=Yg]B8?pcRE9AA:dboAA9<A^Z?MCaWa=L^>YZSHCF4YB__=<bE]HYIEADg>L]He7fBTZ@ZM:E^>7XDG^WbaUeYd^HAAc5;F^YgP]EhY=V?G8HVZ]^E?Ad^_<;?8^c_[^[CZ:W:>=EFGF@acLf]?<e[_cCYebm:fDACBZZGFGSZ7E^BL:3TB>_9=>c:p[aig_[FA_Y[EhhE=VFXHHEGJU=;U;C8XWYUY@GWX[@BBRYiZ]8=BD=TZD?g_2>Q<CC@;]aHd<:EF[aDjB8FcMI;PEcd70<?b]^J@HYAF0:>TcVYC@d@Ch_F;X^Z5XWWCkaCcVXG]8?_D<KCc_ZLW_??b<@6>XrVn9^_?dhY5IR<[?a?Jh^>;5?bT;D7LFb@ARe6^eikabjHdb9FFT_F=]JW?=PNDjC]Aj_]>Ma@>BIaG[^__@B=Z<gcNAF@^@<mC?T5g_C<K>Je>b^A]ZTc^ZWFAYIVD^K9;WDBCM?DC@@;Y;e>^YV]aUHXC=^T:^R5C=b[cB_>?TT@[CEFbEiA>A=_fj[[f>C^b?FZGZbWcT<5A5@DaC:;]dbE?v^Wt[S:H_ZK6G?1Q:C]-<Wbe6TUG]d;ba7@@YDCB[G<:]<BAXIcYBd_ZhH_eA[F:]8_YA>]Af[;^a[aHEGYDXJdc_ccS]@WaZn]dEgccC9E>B;WfHBC;:Z^[W=7GXlAJ[_EBKHFdaSLAI^A?;iXbZCMD=A_7_Z=6:;;=]SD;:?>b^^cWdD>ER[^DJdD[9bX^F]E@XH@]D^?g;7F9AdBd@>fWb@31d;ef4k[e]GY94>Z:9XU^^fY>@fWW?BHBI@V>;?cUeAeBd>__EXFWWG]e>=GZ@b?bDI<=Fe^NC1JAA<ZGXcZnZ^?ZaYFlVHV@eB:aJEC,6=DS9_Y][Y?UYW^<fd?>nDXS;H7EBGbgV?Yl<<<8_;oZaf^]]ZA<@E>EK5[SC7AYhU;XAQ^eQ[hJXCBag^RTAU3XA536^IpXgC]d9]C[F]AdE_[aa[R7A?@A?@_T^S>aiXm_SLECZRZ>b[>VBe]>GEbKWV>K@@@a^XUS6H=VU[=_9GYScHIcIBdF?@A>A]__?5D]@_D?hD6If^c<XLfFZ9@>>YY[fIc?_BcIU<;]d>A>dc>_aR@dgdY8EIWCdBZ?XCciXZ=Wa@egU9@@cW<bSB=5EEGcBC=:VIhUW3[:B_Y^J>B^C?>C[a>YcaFUBBmZ=?X7[aK>^;DEfRRXgTVHT_;@>?B_]VD^AC?IjSgLce9F?>RY7I<^dd?;EE:<<CFVha?_cBXCB>fX_F?ZSDYVamCZf[E:I:QVCa^>WA>C[EAR>>mXEciCE?AdCef;VaBAYZMG@]CX6^>B_CBd?B^EA_a=K@>?7==?D@Z=@cVBDG_V;n=bHCZW9KRCb8K7U_dZF7?jZaB]WQA>9BX?Qfc_5?<<^HC=fCDj@_LTC]J==amaa<[;DIX8U>Fj>;_=I:;bY]C[c=eZTFZDF@9;>J<ZIE>Y:]cBBn[=?Y]:geYTI@<3j=<?XBG;_:_?XQWfbSiCl_^gCB@caCXC[VVW67<;T=U@_B@>?>R[Ze8YX]i^CjYCT[_Z==Dbi_@^cBm@]TE96Db^W?=CA=GECZ9LB9mCG^IKF:@Gce9aYdXDeR^@^>@B?cKEJ_e^B:D@b<XWJ>Fb^E]TE<AVZX^:7EJ<B_VGVFWEZVWEGIBXAcAbZGdB[Tl[>A7?_^@HBBBj>6GXWVF_Y_b^fLB=BT^^BYUDfY?^XCDDaHMbAEHUUF<Sj^H^HcU>F@a9:>Deeg?^e=c@:c^?bG^GA?]Z<_]9]j;>]WW?<=RCH7]ED@Bf^QeeT=dDFdg=EXJDEA][79D>d:^7G?>:@?AM]]WCI@>AH>EI<<KHGB:n_4>K@F^[YBBAA5^Z];ZdhXEDR5?XdB@7XDbc]ZDgeF=]AG;G=EJEC1MdC_Ua>ZEeD6mQFaA^V^Xa;=F[JIIF]]GYfT?<?=B;[Yka9WEBBDX=>EEc^9AfZZZF^aC^BaYEELF]VdCc:FF@BF>@LAg[_^hKa;_TaZ@EJ^B6:Z=3=<3=Fk~AX[_7A?eKd[>YdbUDDZ_hGbZgK]BZca@c<a:^QB]ZdIK]WFUL_a=jGd;BVhJd[Bb>bZe;^JaAAI_D:_M=aq^pD@a^[>[_Y_dAoiXbca?XbkK[AB[UX=a_WA=JX4]cBWUA[[G7>:V^cJ:7VXc:nW]_d;8AE7>Z;Zg]cXaC=9>>X[Tb_Ba<FJ^XJU3FK[=XJ?cGEbbAIEGdCXQ9C7@7@UBZFaD[6ZA@U?;@AdAT@FAV7DAbP8H>ia^kY2=_FUj;eVTTSX=CZ^9>]_fG;_aZA?@?Ve@cf;g9]8_XSbCDV>@w>dYIjjHFk_Y]dfFb_<_<?FBaT?Y==?>=;>V_X^^YaY_>hD@9S9D]D<A]Ha]b?h[E:eGKB;cX;Wh<>^::G<?08H;CG[XEG@b@c[c?IF[AQX^W_aAbJdBBYT@aI];@]dAD9SE]c9C7R^^RAZ7BI?Wfbb8H>@hF?;F@6DG[<E>LE<<U<;=>DGdA:^jZIGb7=iB=C?:=]FVgAa?a>[=e>Be<WJFZV@??Kfcbg@>AJ_H?N>:d=Fb=?;FHb:D^?BpV:B_EZ@25=;:E:;=?C<[dd;B[]a@FbE]^^^R?RYDCE:;ZLJ_DFc<AE=QV;4@]FeB?k;F?B[=]9Woq_f^88?X@DkSD[b?^[ceAX>AWc>aj,8?K?fE==_WA[UTXEf?LSX^?a_[I>>D[UE>f=d:C7<?W?iXdgHbDc^g]GW__[V9DFX]WS]^^?sicjY9b[CfGTA<J@Ae;Z_3=;FFaHDQc@eD?E[YWU29e59;J<CcIbd=6;>eUG<?7Z?>W@^cYJ_]SJXB;M_]:X[DFCH:@8FFG>a<_ChdX]9C@Bc@a@<>DZ>T]J4>UP=7K9KCWU65ZZ_ib@ZcC<Y^^daXE=HkZ[WZ>U?<=aDF9VAFZMC?GT<_6L?=Y_EEZF?YVMXcXGVKZWZT?AKD<CcX:e]^WJiF_jb>M_X_^hR3?==^V=HBbY=JV==P_b@bbdLAc_:66AUZBEZ[?X^[9pkE@]Dhc@==A;Yda?F>ChhWRR_CUabf@cLcaXaYEGYBHZU^^dEZa[D?]e=B:bH1?eU9eVF>@QDi=<KW6?>5;4?8@r[JMo_X]8YbCJH]>CFbaJaIZa[?@WVJ_FRmc5EAfAF]:<[CX8_;DV];I;i@@@7A>=EUZ^jbGfZHJn[ET<FpDW9Dbbd<^@Cka?Q>Kef;]/GaS=6CED;95EUA@@7:<<4bGZ?geA^FAJ_IeHBAH6=EBCKWFZja_QEbX>9<A=<6=]^aD<:ADBY^?d=F<YGF>F=B]H>>:?D<F@RB^>>WHHJVcWB_@>RCD6dXfa[5j=T>TKET>@@H>;9DY@G?:eC=]YEDWE_B^J>g]DhE<^I?__AAB_dkYiUY]8]A?[KYU@X@l^=_WT8_FYeB<I^BBa=@S?GEGQ=ab9?ZDcd?XHab>SCGB]B^E9^]D@Caf;4hMDaS@XX=E=Gb<>[>6>[HCaGAgVWA?@67[:e>@FA<D__eZ<K_]_9A>?GJbE>=Ala@[M[@H<@=Z@IehV[AECo93jA4[_Y7=@XDb>;<W:;9bW96]T@cv[cEgcDB?^^B@:ced^A_[KcFUEebaGc9_ad:>@?EdWgY_E__?[BTD_[dDaB^ZWZZjQ^^?^?Sf^Gf]j[8<H1DF?=;dfb?=a?@ZWY^EYMcRcAE>?gid_;;C>:cV[@X__d^a<CA:Eab>R<VC7?[8]A9cQg]ZD:=C8>X=ahE4E6]D=Zn?YSef^VaGC^f>aM[eeFcWEV@@FcV9A=f_cIg_@_^fHIeR[;]aGDkhXN?O;=@:EZcDcTdBCED^V^C]TYIBD;B[W=1@bBGFhaI@=G]GB>a=?^;LU9eQZcC<KW=@fLffRJQHDdeEb<=V=LUX;C9@@YCg_Ebaa=UaDGha[XUbYABGKf@:=M<W?_XXD_T=]^8ScbCWBH=E?CdGaaR;;<:DADZE_Y>>=XVCb[FW;]kXSE^C@W_7DEA:K_>I?EZA@B?c@e@KBBOB_C?EZ@DBBF7?5C7X=:BdUK>GYc[CGFB^@Za9:8Be<DnUd[BH:H=CA85??C^@E_06@jg]+@YG>F><F?eJ2BH=F;YeC;<=ADF3@V9B?YgJbU9GB:?T<AZB_?7KC@>DXgA9Y_C@dICIfVFYZDI[V>KIAAcY;<IaBfh:Zg;2>4;ZUgZ]DCnKJ[VDA9F>[7:^>U[DaYBJYHUE]@V<YED]Ea@68@b@BWF_mUJ>FiAZBf]=LjKD<baa^=@?gD@7AD^A9V[?9ffXG;==:AZiR?cGBI@7VY>fb=fjF><>b=G=FVEKZBacI>B^eV>diacS;c?>@E:al]G[E>W=jb@BDh]@iD4b>ibadjIhBd^hTAGE[G>@eV6<>=I]@F@D?:Y<,?D?jL>YPD@:Wg>F[;FNI:aA5BLXbC@X^if^^a]EH^Vi5gGfZXd]X=AL?@LVn@[aXlWCofI;;WA]<BeA>YV>EAE7[fBE9P4FWWVXadAS?:T^nhd[9HM>W^b]faFE;]>=Cc^T8cHZ?L[]zjjjfa@9_?;C?T^9ThbgZ^=egfXSWJb?DK=?B;_ZFYDbc6_SDCDWDIL;ATI=D>0d[?aeXYTBYdfC?SU]=ZXZ^;WUZD?:><=Y_:bfH>XgBFeaEZB@JQFXbY9=]iF__<;DK>A<>7=Sa;C<I?;]DcY@JdUDcAUC@FaZS=[dF;B?Vb=?KaF<;>EBAZ[@Fe?=hCF@Bn;?XdF[DdR=ZGBYBHAM9[_Fc3C]_C_AA_5YBAC_ZL<Y>R=PE?H^a[CDB@d<;b^cbh?c;bD@jbDhD?E?^_F]=UZ_C8F:^HZ^E9B68?Q=Ae@DZ[9E;GBd]?DCYB>C7c^6FCZEZL]cZ@dAVLA>C=@EK=>]A7>?F4DW2@WI<B>^DL]:YAQFAHS4EY6G@G]?WmUa^dD8XfX^<K=hB<>cG3R;Ab@DMB=_Z;c?CAg;DBagi^j@<DDDC9:@CJa=b;D=U@?DD[XEEg@Y>EXL>e_aEgc8dAITE?apT]cHAQD]^HL=hcBb_bE]CZEL@KXQ>GL;=e7ADGhEh@YIC]E^T>@Ma<cGf_@eD@cUcI@Z9dX<]E^<=X=[_BcGa_VkG9lABTc^^cKSUkbc<TECXka9eR>??X@PX[^E:cN^YgfBge[=CEB9<eAc][agd^;I?bY<;=D>WM@;TE8@J;8caW7R>6T0_^hMi<f<BDR^bd@<]D[BEe]G<cT9E>B;R<:=EXF>B^M8JJJ9GHVU9?TZCa>?Z=9F;B:GXaEW9gY@;=cDa_?^fmT^a_:JA[^=0b;bGbcFVGG[ZgFVYACQCcWh:C9e8CEAF>X6Va@<QBG>baYD:Zfe??=>gU_Bbac::gcBD=FbA83=T^DWeDFgXFG<n>a^[@9;;E]IeCFTeW=]_HDCClWSF;ADfE>CX=NXDM=F?AB^j_EC;>8;f[Cf9J^=Hi<gI?CYDFRGFE?B9Y4<7a@CAC9cYUTGYGd^TDFED@CR]eGchIdeZjbWePYb?bW]YdTYD3BA6W@:;^E_AD@fa?WX_VSdiBC_GZ>ED_=CgTHFCEABH?@BiELJgNYe]ZC@Y8g?:AWBIKb;aY;5@A8>W?I_DeDCcG;G?[DB78C7_c;9G]dBH5BFEGEGg=e]XVZ?a8CZZ]BJJEKbaYW_D9YYeAfb[ZG>1LX]BGT?>>a>=VESLdcgg8WR^[IebGEVSDF=6;bj;Z<[W[:=0k[^?K^D3MfAE4FDFAH^F?V_[@;7bFYHaUCbX)9>cXM]7=BFd]V/dabiHc>SeJ?^LKA:L?EH]SC8^?e>bJFBCBYaB8G_T=cB<C]D^DEYWWFWY;_HYMFYT;SGGEB[_A6?V]H?A^d7WT]UcX
G>9^>8kfCXDl]6FCa6IZeb=T8?BbV@D^I3?<>V_(UI5dCfFJ3X];@j5dB^J^_;HXJ[8aFZ@iI<^1HF[YJbA@?AYFK];YGiP1DAGU?Aadc;mcUfbDKYGVG:hI^8DAsA3__^XH]<de=hI[W;>YJG?a^AK?JAE<]dI4c9[^@>iB[h:FY?=6BE;LdBTdSbdnNifWIJXYDH[@S;LW^dc^9<UXaGYh;Z;<7_UZ>8F9@9cj,I^?DCY<^Z5>aV982IE@EYX;=8S@gJBEZc=b3a]9YeE8dI[G>[WaA<^7Cga4?JigI-hBY6DC7C0Ia<FBdeb:aMUe>Xa@BMGa>VY89]_J<SB@E@_ZF:]=aa<5SdY7G=ZFA?FU_bBE?>?>[TMBEa=M]L]D?^CG@:Gi[D==T[>X9edd]YET4l?UC<GbF>Z6m[kcK]CGfB9a^CZEkJIBBCA]=@tf_3CeZeM4AB?g[<7B[fFJfDm<I_If?cYX@H7BAD@]M^><FN@7Tb=fUp_BOYRZVbJ?_jbBDnAeR3EDHdGhI]5X3AA<JbgFA>BF[k[_DYcDLI8cVG9jX_Xab@fE?GcgeGU3<h?Y[^k>DCDmQe]WDoeYB5]@AmWGYZV?=ZEY<=>K6<8YA]7HZ?i:;2NCEfY<BbIU?T9CB[@9Ca6hHCb]A.WWbg9_<&BCCd>Dd]VX.Y;:D=EFZVHE@Z@=GDJej?H^=<]8d6IZQVG8]9cCf0><8FaJA]G=J>?@WaaaKhWV5>FFg[LElQBLHHBCX,C<:IdeZ<hZ;BCBR1;>CAFSE;>6AXGE_:]:MbE:G/WAIFYbKaQ<H_>?e<5IHH_AB]Bb]>AXX4@HZ8E^3bD][I5KZ<FUUMJZf6=?H[@K;iIo:Z=f7EvBEGs/?C32Efg8][0^T[Z_8_aCc[Z?S=BCABEJ<@]_Y;H]VeTe:U]a51jaaA:JZ1<D=c[IC@ESGNIH?YUC;SXcK>E31?J^IE;^;W2c85aGbeV<[BB]9;T>AjA].@8:K:>[a8<>CBC<a]d=DDb[?Cg@BdWYX<cD<BW??bYZ>E>kgG84A9@a7BZq;59CEFQ_]JN7jaaf];7Rgb=^?Cb2:T@BemIUMk:9^FX:Wg??b7[eCCG67_AfaUbI]Ba?^YHcG@;Jee6;ESDWG_::WQ>Ff4>I;D[DdX[EL4T>@Ge[[PBJ9G5ZTbXb^?=?IT=U:JXG?AA:FJXbB9>3H=K8TA>K=^[c=]bZGC:fX^aZ>>=m0;e8Bbc^:[<LXL6[cFEc]b9DJiWX?7FYdbA2[fICfI[e7f??@Y6;5HZ>D@AaHHceCjg=FfVX6a5bYa_ay=C>E]@e?Y3DE>_@A>EY<=i^f?TY1@^FLA^E[c]pm@f9FYIGYF7_=j;HSVASD@_YdA9FWDL=F<K5D^B;Ce2]]FG6[=c:W_@EWBB>JUl<b9hbC_E^WH_qb]G?E=]@GAS>IAbGYN?<YWcg=KR<YF_CG47VBC^CAE[W8;?>>HaY:e?Xj[A9:?i@_1Z?;C;>ES;fg]d;A>7^7^C][3@YnY:ZGG?T948D_^[Ach.IgVBCRa@@EUVda<?DaX;cg]Y8c;YIhqb0dQag9[Yd^EDSY^ejWrJ>debPD_[V=[@<;bWZ;EjX;._XX@J^A^7AGFZgc>HfGBb]:G1c<_bkjfc=4Wd:@B^gDA:=FAqG@GG<F8@AeD::X_^oB^<?VGbS<=a2_AXj]pZJC[Y5;49V?L?@e>=K^EcDX]7SB6@GabHhb>G;DVa[@R;>d^A^4>k6@?BB^Ya:GnI?^U^]9gA:ZF?_>=8:A<^bd6?FG9M:W<<A@D[9/G5I_5NDBWc?<eGYFjL9MV;=S8AgA70:B@ZndXeWD<[<>A_^T<^5J[YFC_]IaHE9XHcBhBB?ch64]YffUY-7ea8XIL@XA>F5;_=WmDJE:Z^<]@UOVDK>LfZ4b<]XUg27U<]_mcW?ApX^jj<_iZfDDB;AiYBAW=lAs8S:Y@F]FXQ=Uh?6H_?BABTIYdX?;cda>]?G;XjbG8e;RaY?EK_qDgAMiVo64[qYYY5?Za@H@DaaA93cJ>IFHU<[W9CJJaiB>1Xh4FIfZEH9Pi<CBf?=U=FMfA>P?VhcCiWRA<@SCb^E9^E7h[8R:_=lBZaQ_91[2ikUT6BDBDlI>CG@b[<>_BkQ@]:^UYd[?>V@:C=BSJ>52=U2:_E^YBBcf<I1XTU=<4G?:eF::_>;dMShZ]=9<:Y=KFb9:Q@:IcX>?>jdbHF;4nl@d9J_EKHVcD3cZUj@<CCY_=Z_PeYVS7ZcMHHJ@VW_nBk=B]haN]=]AF=5UEYZE::^UFVQV?IY;E^:E?AL]L]UXgF?CC;?8@?<?AiZCBC_^L;T:cXBiYLJdbf][_]FIT<9W@>Hd[BB>A>Y[@X]D7YLWb/:ZBAJKIHCX<@IK:JJ8gjHcE,DEVd[X^>IdX=fE?L@=cc=VH5TF_<T_D_A>@=C0cRecA^R_i=Z?f+6=daJbKbIWZWUbG?XF/=_8:15ENGQ?@^>5<aDL^a:Y:;Ja;eD:9ZFHTek;Y?21W=G2a@bK7[;3;aJF@d0I_2]=_:c;CDUA=<M]]@ZBLU.[cWEeBAb=qYU5-<F>@WE^<6KZX=Z>a=__BHBXBX=I@2WV:a3bg]IBFbFIe?Y4<8^cZ_LK@><BjjU6:VXU;J]-8Yo;TD<G8aah/c]:i=H>:B[gTCB<XeH:@Y_DcY=N:==bXJHKg[aZIE5E]Q=]S]G]CY6HDaCWZAfFFHfc?'>BWDeXJ7fk[KU_@>TZ@UIA_^>8eeA@<fIUD3@>oY@MZ@=Iga>0BR/X:7L_mFaYDdLX681ATbXfX@>@CM^a>;c9Fb]XJX?][X@UJb>D38gT@=YRXB9bZJCgXf?VC6]hC==SWVe67c_]?@I:VZXC]JT;eWHF_RZAZGc4HaB@NbASXGS^=C_c_;f;9XA=bVY==>5Ch@d<au]B_8FRSE68WMbWCH<KKV[G]]?A06[<3CYIdF>BGTE2XSFZg4H2dFE>D9jYHdj<_7UJ;E0=XO[5BVSY^V]UDADFbRWicD;?:8YF6HB]9cTIBHDU]jf>A^[>Hb@3^fX8BpBA@?=ZYV>>L=]c8XBRgHFYZ>YhVa^W?Wa>@DK@<@?eB[AUG?^DCTeB<Sbe>T?DWdHYG^:k[>CAW@;KsUBU:Y>6_F:9;F5@febX6;7<=.=hXZhM];X4^V9^o6b@>uU?A2B_YaPg]gG@8B[hEef?[p[B@F9ll2<idALFa5fD>]D;57aUWdS_BDIEEG0?[Hf7WeeXG;;<[^8<D>_4ITS7WlB@+?WH17BIG>h;_C_G]H=g[DeT=BVYZ@>?kXGbWAY?qYAWEV[3e@b@S:c_VC9UG6d5G=J_C>iY;AD8@P?_CXk@j:[a7M?YH[b:_HW=<C;S5Y2Ae4aE?F52_cA@I;FT_>CXB?cBZI[_cNCDVDCFFX;St?EX[=[=H4]9a:S>XA]2@K]^AHaXb@c@BgZfAXfH;f:A:d^cB[5@DZK4o[Z?E@]]B?HZh0<8U?W<7>9@V:bX]9_E]5<nUHbjLCfC=6DL,SBB^8e]Zf48D8][?D]DMDdLe:]a^2V[STTDWC=9_dG>7I[UfCIYa;DXZQCaAfQAVZb;JB8b@1VDRJ;9B??Z_HDa^c_5[WZd:cj@VEAYAbVbDDIHCIL;UDw@:UbF;bh6:We=^7;1VE>9Z@><EGZbSYV_:Fa9G_YI[J@C5_Q><Ee^>;a[YV9eVBd=]?>Ymd_Y>;CTYDED=Xe<HZ^<m^59>CV^ad^Q;A?Y@jcRDQZ^_]K^]XAI@8<UeA<D_?3YWJFgY<g_DcGHJDaeDXWBF?j@=?;CN_E^___;I]^WWRIWR[:JT?@Lmi[HG@@CY_@o9;Ekc?BS;R;gjnb9?Xf2^;JX>D^4QRgYA?JG]^afE^CaY:9sJS^rdZd]XeC?e^HPHiZ1Enek>]7YY^HZA?ZTZ]F5;8ZK@F7AbD9E_ZJCC@=I8bY:6BZ9UVYFaD]]lj^:ZBcWfE^^><E:<B>c7CbZDSbFH^9@Q:D;tD0:C[SFQe6I8CQJZf^GW8@;DA8gK[.[KW>eUZ>c:;=BD55FFFAWKJ<HHdCD]^ZqYBO;aKgf<AB;7:=4>?Z[MFSc::EAC[XE]E@Ga>?X5p>9B9aeTbf9SVa]@7;:BdVD8I[=?ENA9C]6XgTE@XbYFg>ECTCcc=WQS:J@gj^RA7F;2e]_bJiQmADbDZWI_GFUHi:Y?jDVGf7AT=QCCrALbk;0gd4gL;E<[h>KZDCNC?K[@heg><WXK[K=?=bfGfc_Ec;26VDH;A@ALi<RbZYk<cD^7BUl9U88SeAeI@U2;>[ZEaB?R-A]g=fBZ_Fe8I[ZJF]E[h5YBW?e7CFfQCnbT0=TI?GIIX[;X8Ze4]8<A48eX[CcAT[:B=YEIXBXdgBdFUFHJZDI3W;VeSZ^=:VF9cdaUFT@Hd=jD@HJZY=o8X9G=PabKC=eZfJ^XXH@_?[Wa:CC@egG>YA_F5;dHH=<VC?A?b9<bd*E@C>7XBBkXZYd4<?U5Z[^=dU?^6>a@Da>DdbGIA>Xe]^IJ?@@7d^[_QSAK_^?t?84G[:_eSEUgCEAa<6ZBF7=D[^T<caV6@;SF^EIT>=GD:GHLSAi8WYeb@fG[A:l;dicFGnPd:C[c[DYfB>DlReHHaVhR/ak:,VASEhfa_HYKAK]c<J:>[UCR>cie=I^=]VVc@>HTUAK?_V]X9_Z5.<43EbLsc_bKZ[aD=^lA9B7DE__:<c^h?HYGBYa]ci[U^dMB<W<ABP8Y:h7Z<;I@b]a<N9AmlVDIWTibB_XIddBtVBB<InqAF;@Z_?ZW^7Dd<G7AJ=cdg[I,XeapC@;YJI]CHGG72_l6>@b>eed2@::A1CeJcb9[=X:5=c;:BdW[?:Zsa>^bXX9BJfmGEO5h^ne/aV^=Ke]mY9AVKHFX_Y9_K=;b:@FZFLb?aIB7A>cTDY;6I;IB<TdWVRa175S]X5fbh_B^iahXZFB[?[W/;A@8]ZGZkZ^7AA+5(5*e_aJ<;ccF>DR/Tgi7A^GBTXde2afcDC^DXcaTV;8V=>GRa7WZY<Y9>6fH^AegaGDf<53>c^7<D28;e;3_cgYH=?YUfAEZ9:DFJgRY2=G3:@WACB]DY_7@Ea8EG:@DKVJ9hD>f]XX,dBGF;e],9>N]r@HGbfIQGAAhcbSR<@D:VBZ@BO6>>CHkYcbb_eWpC[5@9B^7cQ?47@GD>YD?[Um.Y.;?GZEc?;DIDG=Z>d_=9=JFGWU@B8jV=@Jfd5JqH15W@K;;WcYl]4lYD;b?Z@gB[]@?=V_]BE:_G<<R6MC^>=:BAaF?=<RG[@A;e@^V8<>>WIg^Q=]Zc@_f_YaUAFZ:^^UkbsmH@7[?KUi]gU;:U^@GZC^T^fZJJH5C]F>XYTVX2W96an9[b2Z=]ZW7]abKbfH<tH]6FaaZDf>Wi?@=3cb@XZXiTXg?@T5UZ>MM:8KAW_QPW[X[<<X+F@ZLaJHVVn;f4Lb>dA^9<ZGCRZ[S8fbhaFEBGM7^@Y@:j7GAhcSHEhb9@d>]F>cW]RDG<IXB5aXYEEC<@]AB>8^WXdEp=Y=>DY_VCaEf>YF@8BARG^6E]=E.@i_>[J6KC=U<AZBJad9e1Xf_W<S[:BLnbe]]f<:L:CDi^bFZHCMbWBB[c;CgZ7eaHXA?g][fj?abhX@7;4@Z;;2YDWhfY>:@4~R;R=5C9bWCE[Eg<I[YY<JARK[^V>9@KIo=<CWCYbSZ[nRG2hiXEGEEW>bbJKje]GCI:_YJTeVpCUZb^D<ZIA;:JFhK6C@Zn61m_Z[><MKcWAXEG:;ehfDViPQ:T8c>lS<?fYAa2_CYX1EHaFa;D?aC>FcDAbe[<[kjG@@X3<G8a?B=ZTI;L6><V;;B_Y=fBHDHaY[a=A@<B<AbVXFB5ZB@f@[@1^=>aX[>DB_F^AZ;AIHd]ga]bV^?dA6ZV_BXEZ_HB?A?:UAY?85=WjWt;ble=G?6:X]@[<e7[]>D4^IB<EKGC[I<:47:eJ8ec1U_6IWWW>@iE^]aDUF^;fe=IDBfK]cRFY568W5^LIhdcb>0C7DabZG]i=;I[A6XT5_jF?ba;kJF_TG@@@B?I6FW_FgGPdC=A[<eQ^?KA@b8hHW=^7aFB??W:c^>CS4G,Ud?aYH6UY7Mf947U</<jc8G=?R;4E=JKg_94>;U_HW_^D]W92E2g[;@CA@>V9^>Z95D=d>G9a^E:=:BA<ebZ]D=>=A<aV?:ak7BfGC6YTE4bCK<9?E8GVLc[f9E2FB?<H:I=aVeBbbbG7VF[M;^;=I@Cb>@6>86:C>i]<D;>]JCQ?T7g8HJE>H3R7_c
`;
