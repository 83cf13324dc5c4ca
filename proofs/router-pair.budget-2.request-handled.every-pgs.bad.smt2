; router-pair, budget-2: request-handled
; obligation bad: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.private
(declare-const s1 Bool) ; network.wan
(declare-const s2 Int) ; mode[A]
(declare-const s3 Int) ; mode[B]
(declare-const s4 Bool) ; found_enabled[A]
(declare-const s5 Bool) ; found_enabled[B]
(declare-const s6 Bool) ; found_disabled[A]
(declare-const s7 Bool) ; found_disabled[B]
(declare-const s8 Int) ; request
(declare-const s9 Bool) ; submitted
(declare-const s10 Bool) ; holds[A]
(declare-const s11 Bool) ; holds[B]
(declare-const s12 Bool) ; stopped_by_test[A]
(declare-const s13 Bool) ; stopped_by_test[B]
(declare-const s14 Int) ; faults left
(declare-const s15 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s16 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s17 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s18 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s19 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s20 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s21 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s22 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s23 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s24 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s25 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s26 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s27 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s28 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s29 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s30 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s31 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s32 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s33 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s34 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s35 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s36 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s37 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s38 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s39 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s40 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s41 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s42 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s43 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s44 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s45 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s46 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s47 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s48 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s49 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s50 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s51 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s52 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s53 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s54 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s55 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s56 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s57 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s58 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s59 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s60 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s61 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s62 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s63 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s64 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s65 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s66 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s67 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s68 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s69 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s70 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s71 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s72 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s73 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s74 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s75 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s76 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s77 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s78 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(assert (<= 0 s2))
(assert (<= s2 5))
(assert (<= 0 s3))
(assert (<= s3 5))
(assert (<= 0 s8))
(assert (<= s8 3))
(assert (<= 0 s14))
(assert (<= s14 2))
(assert (<= 0 s15))
(assert (<= 0 s16))
(assert (<= 0 s17))
(assert (<= 0 s18))
(assert (<= 0 s19))
(assert (<= 0 s20))
(assert (<= 0 s21))
(assert (<= 0 s22))
(assert (<= 0 s23))
(assert (<= 0 s24))
(assert (<= 0 s25))
(assert (<= 0 s26))
(assert (<= 0 s27))
(assert (<= 0 s28))
(assert (<= 0 s29))
(assert (<= 0 s30))
(assert (<= 0 s31))
(assert (<= 0 s32))
(assert (<= 0 s33))
(assert (<= 0 s34))
(assert (<= 0 s35))
(assert (<= 0 s36))
(assert (<= 0 s37))
(assert (<= 0 s38))
(assert (<= 0 s39))
(assert (<= 0 s40))
(assert (<= 0 s41))
(assert (<= 0 s42))
(assert (<= 0 s43))
(assert (<= 0 s44))
(assert (<= 0 s45))
(assert (<= 0 s46))
(assert (<= 0 s47))
(assert (<= 0 s48))
(assert (<= 0 s49))
(assert (<= 0 s50))
(assert (<= 0 s51))
(assert (<= 0 s52))
(assert (<= 0 s53))
(assert (<= 0 s54))
(assert (<= 0 s55))
(assert (<= 0 s56))
(assert (<= 0 s57))
(assert (<= 0 s58))
(assert (<= 0 s59))
(assert (<= 0 s60))
(assert (<= 0 s61))
(assert (<= 0 s62))
(assert (<= 0 s63))
(assert (<= 0 s64))
(assert (<= 0 s65))
(assert (<= 0 s66))
(assert (<= 0 s67))
(assert (<= 0 s68))
(assert (<= 0 s69))
(assert (<= 0 s70))
(assert (<= 0 s71))
(assert (<= 0 s72))
(assert (<= 0 s73))
(assert (<= 0 s74))
(assert (<= 0 s75))
(assert (<= 0 s76))
(assert (<= 0 s77))
(assert (<= 0 s78))
(assert (<= 1 (+ s56 s67 s72 s33 s21 s76 s45 s20 s30 s31 s15 s28 s50 s77 s40 s17 s66 s59 s18 s74 s26 s60 s42 s27 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s25 s19 s68 s32 s52 s61 s24 s73 s51 s23 s65 s69 s43 s58 s29 s16 s22 s35 s37 s70 s53 s62 s41)))
(assert (= 0 s78))
(assert (= s77 0))
(assert (= s76 0))
(assert (= 0 s75))
(assert (= 0 s74))
(assert (= 0 s73))
(assert (= s72 0))
(assert (= 0 s71))
(assert (= 0 s70))
(assert (= 0 s69))
(assert (= 0 s68))
(assert (= s67 0))
(assert (= 0 s66))
(assert (= 0 s65))
(assert (= 0 s64))
(assert (= 0 s63))
(assert (= 0 s62))
(assert (= 0 s61))
(assert (= 0 s60))
(assert (= 0 s59))
(assert (= 0 s58))
(assert (= 0 s57))
(assert (= s56 0))
(assert (= 0 s55))
(assert (= 0 s54))
(assert (= 0 s53))
(assert (= 0 s52))
(assert (= 0 s51))
(assert (= s50 0))
(assert (= 0 s49))
(assert (= 0 s48))
(assert (= 0 s47))
(assert (= 0 s46))
(assert (= s45 0))
(assert (= 0 s42))
(assert (= 0 s41))
(assert (= 0 s38))
(assert (= 0 s37))
(assert (= 0 s32))
(assert (= s31 0))
(assert (or (not (= 2 s14)) s0))
(assert (or (= 0 s36) s0))
(assert (or (= 0 s35) s0))
(assert (or (= s30 0) s0))
(assert (or (= 0 s29) s0))
(assert (or (= s28 0) s0))
(assert (or (= 0 s27) s0))
(assert (or s1 (not (= 2 s14))))
(assert (or (not (= s2 2)) s1))
(assert (or (not (= s2 0)) (not (= s3 0))))
(assert (or (not (= s2 1)) (not (= 2 s14))))
(assert (or (not (= s2 1)) (not (= s3 2))))
(assert (or (not (= s2 1)) (not (= s3 1))))
(assert (or (not (= s2 1)) (= 0 s44)))
(assert (or (not (= s2 1)) (= 0 s43)))
(assert (or (not (= s2 1)) (= 0 s40)))
(assert (or (not (= s2 1)) (= 0 s39)))
(assert (or (not (= s2 1)) (= 0 s36)))
(assert (or (not (= s2 1)) (= 0 s35)))
(assert (or (not (= s2 1)) (= 0 s34)))
(assert (or (not (= s2 1)) (= s33 0)))
(assert (or (not (= s2 1)) (= s30 0)))
(assert (or (not (= s2 1)) (= 0 s29)))
(assert (or (not (= s2 1)) (= s28 0)))
(assert (or (not (= s2 1)) (= 0 s27)))
(assert (or (not (= s2 1)) (= 0 s26)))
(assert (or (not (= s2 1)) (= 0 s25)))
(assert (or (not (= s2 2)) (not (= 2 s14))))
(assert (or (not (= 1 s14)) (not (= s2 2))))
(assert (or (not (= s2 2)) (not (= s3 2))))
(assert (or (not (= s2 2)) (not (= s3 1))))
(assert (or (not (= s2 2)) (not (<= (* 2 (+ (ite s1 s31 0) s18 (ite s1 s57 0) s26 s46 s34 s32 (ite s1 s33 0) s24 (ite s1 s23 0) (ite s1 s15 0) (ite s1 s45 0) s58 s16 (ite s1 s17 0) (ite s1 s25 0))) (+ s56 s67 s72 s33 s21 s76 s45 s20 s30 s31 s15 s28 s50 s77 s40 s17 s66 s59 s18 s74 s26 s60 s42 s27 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s25 s19 s68 s32 s52 s61 s24 s73 s51 s23 s65 s69 s43 s58 s29 s16 s22 s35 s37 s70 s53 s62 s41)))))
(assert (or (not (= s2 2)) (= 0 s44)))
(assert (or (not (= s2 2)) (= 0 s43)))
(assert (or (not (= s2 2)) (= 0 s40)))
(assert (or (not (= s2 2)) (= 0 s39)))
(assert (or (not (= s2 2)) (= 0 s36)))
(assert (or (not (= s2 2)) (= 0 s35)))
(assert (or (not (= s2 2)) (= 0 s34)))
(assert (or (not (= s2 2)) (= s33 0)))
(assert (or (not (= s2 2)) (= s30 0)))
(assert (or (not (= s2 2)) (= 0 s29)))
(assert (or (not (= s2 2)) (= s28 0)))
(assert (or (not (= s2 2)) (= 0 s27)))
(assert (or (not (= s2 2)) (= 0 s26)))
(assert (or (not (= s2 2)) (= 0 s25)))
(assert (or (= 0 s22) (not (= s2 2))))
(assert (or (not (= s2 2)) (= s21 0)))
(assert (or (not (= s2 2)) (= s20 0)))
(assert (or (not (= s2 2)) (= 0 s19)))
(assert (or (not (= s2 2)) (= 0 s18)))
(assert (or (= 0 s17) (not (= s2 2))))
(assert (or (not (= s2 3)) (not (= s3 0))))
(assert (or (not (= 2 s14)) (not (= s2 5))))
(assert (or (not (= s2 5)) (not s10)))
(assert (or (= 0 s36) (not (= s2 5))))
(assert (or (= 0 s35) (not (= s2 5))))
(assert (or (not (= s2 5)) (= s30 0)))
(assert (or (= 0 s29) (not (= s2 5))))
(assert (or (= s28 0) (not (= s2 5))))
(assert (or (not (= s2 5)) (= 0 s27)))
(assert (or (not (= 2 s14)) (not (= s3 0))))
(assert (or (= 0 s36) (not (= s3 0))))
(assert (or (= 0 s35) (not (= s3 0))))
(assert (or (= s30 0) (not (= s3 0))))
(assert (or (= 0 s29) (not (= s3 0))))
(assert (or (= s28 0) (not (= s3 0))))
(assert (or (= 0 s27) (not (= s3 0))))
(assert (or (= 0 s24) (not (= s3 0))))
(assert (or (= 0 s23) (not (= s3 0))))
(assert (or (not (= s3 1)) (= 0 s24)))
(assert (or (not (= s3 1)) (= 0 s23)))
(assert (or (not (= 2 s14)) (not (= s3 2))))
(assert (or (not (= s3 2)) (= 0 s36)))
(assert (or (= 0 s35) (not (= s3 2))))
(assert (or (not (= s3 2)) (= s30 0)))
(assert (or (= 0 s29) (not (= s3 2))))
(assert (or (= s28 0) (not (= s3 2))))
(assert (or (not (= s3 2)) (= 0 s27)))
(assert (or (not (= s3 2)) (= 0 s24)))
(assert (or (= 0 s23) (not (= s3 2))))
(assert (or (not (= 2 s14)) (not (= s3 3))))
(assert (or (= 0 s36) (not (= s3 3))))
(assert (or (= 0 s35) (not (= s3 3))))
(assert (or (not (= s3 3)) (= s30 0)))
(assert (or (= 0 s29) (not (= s3 3))))
(assert (or (= s28 0) (not (= s3 3))))
(assert (or (not (= s3 3)) (= 0 s27)))
(assert (or (not s11) (not (= s3 5))))
(assert (or (not s11) (not (= 0 s8))))
(assert (or (not (= 0 s8)) (not s10)))
(assert (or s9 (not (= 0 s8))))
(assert (or (not (= 1 s14)) (= 0 s44)))
(assert (or (not (= 1 s14)) (= 0 s43)))
(assert (or (not (= 1 s14)) (= 0 s40)))
(assert (or (not (= 1 s14)) (= 0 s39)))
(assert (or (not (= 1 s14)) (= 0 s36)))
(assert (or (not (= 1 s14)) (= 0 s35)))
(assert (or (not (= 1 s14)) (= 0 s34)))
(assert (or (not (= 1 s14)) (= s33 0)))
(assert (or (not (= 1 s14)) (= s30 0)))
(assert (or (not (= 1 s14)) (= 0 s29)))
(assert (or (not (= 1 s14)) (= s28 0)))
(assert (or (not (= 1 s14)) (= 0 s27)))
(assert (or (not (= 1 s14)) (= 0 s24)))
(assert (or (not (= 1 s14)) (= 0 s23)))
(assert (or (= 0 s44) (not (= 2 s14))))
(assert (or (not (= 2 s14)) (= 0 s43)))
(assert (or (= 0 s40) (not (= 2 s14))))
(assert (or (= 0 s39) (not (= 2 s14))))
(assert (or (not (= 2 s14)) (= 0 s36)))
(assert (or (= 0 s35) (not (= 2 s14))))
(assert (or (not (= 2 s14)) (= 0 s34)))
(assert (or (not (= 2 s14)) (= s33 0)))
(assert (or (not (= 2 s14)) (= s30 0)))
(assert (or (= 0 s29) (not (= 2 s14))))
(assert (or (not (= 2 s14)) (= s28 0)))
(assert (or (not (= 2 s14)) (= 0 s27)))
(assert (or (not (= 2 s14)) (= 0 s26)))
(assert (or (not (= 2 s14)) (= 0 s25)))
(assert (or (not (= 2 s14)) (= 0 s24)))
(assert (or (= 0 s23) (not (= 2 s14))))
(assert (or (= 0 s22) (not (= 2 s14))))
(assert (or (not (= 2 s14)) (= s21 0)))
(assert (or (not (= 2 s14)) (= s20 0)))
(assert (or (not (= 2 s14)) (= 0 s19)))
(assert (or (= 0 s18) (not (= 2 s14))))
(assert (or (= 0 s17) (not (= 2 s14))))
(assert (or (not (= 1 s14)) s1 s0))
(assert (or (not (= 1 s14)) (not (= s2 1)) s0))
(assert (or (not (= s2 1)) s0 (not (= s3 5))))
(assert (or (not (= s2 1)) (not (= s3 4)) s0))
(assert (or (not (= s2 1)) (not (<= (* 2 (+ (ite s1 s31 0) s18 (ite s1 s57 0) s26 s46 s34 s32 (ite s1 s33 0) s24 (ite s1 s23 0) (ite s1 s15 0) (ite s1 s45 0) s58 s16 (ite s1 s17 0) (ite s1 s25 0))) (+ s56 s67 s72 s33 s21 s76 s45 s20 s30 s31 s15 s28 s50 s77 s40 s17 s66 s59 s18 s74 s26 s60 s42 s27 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s25 s19 s68 s32 s52 s61 s24 s73 s51 s23 s65 s69 s43 s58 s29 s16 s22 s35 s37 s70 s53 s62 s41))) s0))
(assert (or (not (= s2 1)) s0 (<= (+ s56 s67 s72 s33 s21 s76 s45 s20 s30 s31 s15 s28 s50 s77 s40 s17 s66 s59 s18 s74 s26 s60 s42 s27 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s25 s19 s68 s32 s52 s61 s24 s73 s51 s23 s65 s69 s43 s58 s29 s16 s22 s35 s37 s70 s53 s62 s41) (* 2 (+ (ite s1 s24 0) (ite s1 s38 0) s45 s15 (ite s1 s46 0) (ite s1 s40 0) (ite s1 s26 0) s63 s39 s25 s19 (ite s1 s64 0) (ite s1 s20 0) s23 (ite s1 s16 0) s37)))))
(assert (or (not (= s2 1)) (= 0 s22) s0))
(assert (or (not (= s2 1)) (= s21 0) s0))
(assert (or (not (= s2 1)) (= s20 0) s0))
(assert (or (not (= s2 1)) (= 0 s19) s0))
(assert (or (not (= s2 1)) (= 0 s18) s0))
(assert (or (not (= s2 1)) (= 0 s17) s0))
(assert (or (not (= 1 s14)) (= 0 s22) s0))
(assert (or (not (= 1 s14)) (= s21 0) s0))
(assert (or (not (= 1 s14)) (= s20 0) s0))
(assert (or (not (= 1 s14)) (= 0 s19) s0))
(assert (or (not (= 1 s14)) (= 0 s18) s0))
(assert (or (not (= 1 s14)) (= 0 s17) s0))
(assert (or (not (= 1 s14)) s1 (not (= s2 5))))
(assert (or (not (= 1 s14)) s1 (not (= s3 2))))
(assert (or (not (= 1 s14)) s1 (not (= s3 3))))
(assert (or (not (= 1 s14)) (not (= s2 1)) (not (= s3 4))))
(assert (or (not (= 1 s14)) (not (= s2 1)) (not (= s3 5))))
(assert (or (not (= s2 1)) (not (<= (* 2 (+ (ite s1 s31 0) s18 (ite s1 s57 0) s26 s46 s34 s32 (ite s1 s33 0) s24 (ite s1 s23 0) (ite s1 s15 0) (ite s1 s45 0) s58 s16 (ite s1 s17 0) (ite s1 s25 0))) (+ s56 s67 s72 s33 s21 s76 s45 s20 s30 s31 s15 s28 s50 s77 s40 s17 s66 s59 s18 s74 s26 s60 s42 s27 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s25 s19 s68 s32 s52 s61 s24 s73 s51 s23 s65 s69 s43 s58 s29 s16 s22 s35 s37 s70 s53 s62 s41))) (not (= s3 5))))
(assert (or (not (= s2 1)) (= 0 s22) (not (= s3 5))))
(assert (or (not (= s2 1)) (= s21 0) (not (= s3 5))))
(assert (or (not (= s2 1)) (= s20 0) (not (= s3 5))))
(assert (or (not (= s2 1)) (= 0 s19) (not (= s3 5))))
(assert (or (not (= s2 1)) (= 0 s18) (not (= s3 5))))
(assert (or (not (= s2 1)) (= 0 s17) (not (= s3 5))))
(assert (or (not (= 1 s14)) (not (= s2 1)) (not (<= (* 2 (+ (ite s1 s31 0) s18 (ite s1 s57 0) s26 s46 s34 s32 (ite s1 s33 0) s24 (ite s1 s23 0) (ite s1 s15 0) (ite s1 s45 0) s58 s16 (ite s1 s17 0) (ite s1 s25 0))) (+ s56 s67 s72 s33 s21 s76 s45 s20 s30 s31 s15 s28 s50 s77 s40 s17 s66 s59 s18 s74 s26 s60 s42 s27 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s25 s19 s68 s32 s52 s61 s24 s73 s51 s23 s65 s69 s43 s58 s29 s16 s22 s35 s37 s70 s53 s62 s41)))))
(assert (or (not (= 1 s14)) (not (= s2 1)) (<= (+ s56 s67 s72 s33 s21 s76 s45 s20 s30 s31 s15 s28 s50 s77 s40 s17 s66 s59 s18 s74 s26 s60 s42 s27 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s25 s19 s68 s32 s52 s61 s24 s73 s51 s23 s65 s69 s43 s58 s29 s16 s22 s35 s37 s70 s53 s62 s41) (* 2 (+ (ite s1 s24 0) (ite s1 s38 0) s45 s15 (ite s1 s46 0) (ite s1 s40 0) (ite s1 s26 0) s63 s39 s25 s19 (ite s1 s64 0) (ite s1 s20 0) s23 (ite s1 s16 0) s37)))))
(assert (or (not (= 1 s14)) (not (= s2 1)) (= 0 s22)))
(assert (or (not (= 1 s14)) (not (= s2 1)) (= s21 0)))
(assert (or (not (= 1 s14)) (not (= s2 1)) (= s20 0)))
(assert (or (not (= 1 s14)) (not (= s2 1)) (= 0 s19)))
(assert (or (not (= 1 s14)) (not (= s2 1)) (= 0 s18)))
(assert (or (not (= 1 s14)) (not (= s2 1)) (= 0 s17)))
(assert (or (not (= s2 2)) (not s11) (not (= s3 4))))
(assert (or (not (= 1 s14)) (not (= 4 s2)) (not (= s3 0))))
(assert (or (not (= 1 s14)) (not (= s2 5)) (not (= s3 0))))
(assert (or (not (= 1 s14)) (= 0 s22) (not (= s2 5))))
(assert (or (not (= 1 s14)) (= s21 0) (not (= s2 5))))
(assert (or (not (= 1 s14)) (= s20 0) (not (= s2 5))))
(assert (or (not (= 1 s14)) (= 0 s19) (not (= s2 5))))
(assert (or (not (= 1 s14)) (= 0 s18) (not (= s2 5))))
(assert (or (not (= 1 s14)) (= 0 s17) (not (= s2 5))))
(assert (or s11 (not s10) (not (= s3 0))))
(assert (or (not (= 1 s14)) (<= (+ s56 s67 s72 s33 s21 s76 s45 s20 s30 s31 s15 s28 s50 s77 s40 s17 s66 s59 s18 s74 s26 s60 s42 s27 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s25 s19 s68 s32 s52 s61 s24 s73 s51 s23 s65 s69 s43 s58 s29 s16 s22 s35 s37 s70 s53 s62 s41) (* 2 (+ (ite s1 s24 0) (ite s1 s38 0) s45 s15 (ite s1 s46 0) (ite s1 s40 0) (ite s1 s26 0) s63 s39 s25 s19 (ite s1 s64 0) (ite s1 s20 0) s23 (ite s1 s16 0) s37))) (not (= s3 0))))
(assert (or (not (= 1 s14)) (= s20 0) (not (= s3 0))))
(assert (or (not (= 1 s14)) (= 0 s19) (not (= s3 0))))
(assert (or (not (= 1 s14)) (= 0 s18) (not (= s3 0))))
(assert (or (not (= 1 s14)) (= 0 s17) (not (= s3 0))))
(assert (or (not (= 1 s14)) (= 0 s22) (not (= s3 2))))
(assert (or (not (= 1 s14)) (not (= s3 2)) (= s21 0)))
(assert (or (not (= 1 s14)) (not (= s3 2)) (= s20 0)))
(assert (or (not (= 1 s14)) (not (= s3 2)) (= 0 s19)))
(assert (or (not (= 1 s14)) (= 0 s18) (not (= s3 2))))
(assert (or (not (= 1 s14)) (= 0 s17) (not (= s3 2))))
(assert (or (not (= 1 s14)) (not (= s3 3)) (<= (+ s56 s67 s72 s33 s21 s76 s45 s20 s30 s31 s15 s28 s50 s77 s40 s17 s66 s59 s18 s74 s26 s60 s42 s27 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s25 s19 s68 s32 s52 s61 s24 s73 s51 s23 s65 s69 s43 s58 s29 s16 s22 s35 s37 s70 s53 s62 s41) (* 2 (+ (ite s1 s24 0) (ite s1 s38 0) s45 s15 (ite s1 s46 0) (ite s1 s40 0) (ite s1 s26 0) s63 s39 s25 s19 (ite s1 s64 0) (ite s1 s20 0) s23 (ite s1 s16 0) s37)))))
(assert (or (not (= 1 s14)) (= 0 s22) (not (= s3 3))))
(assert (or (not (= 1 s14)) (= s21 0) (not (= s3 3))))
(assert (or (not (= 1 s14)) (= s20 0) (not (= s3 3))))
(assert (or (not (= 1 s14)) (= 0 s19) (not (= s3 3))))
(assert (or (not (= 1 s14)) (= 0 s18) (not (= s3 3))))
(assert (or (not (= 1 s14)) (= 0 s17) (not (= s3 3))))
(assert (or (not (= s3 1)) s11 (not (= s2 0)) (not s10)))
(assert (or (not s11) (not (= s3 1)) s10 (not (= s2 0))))
(assert (or (not (= s3 2)) s11 (not (= s2 0)) (not s10)))
(assert (or (not s11) (not (= s3 2)) s10 (not (= s2 0))))
(assert (or (not s11) (not (= s3 4)) s10 (not (= s2 0))))
(assert (or (not (= s3 1)) (not (= 4 s2)) s11 (not s10)))
(assert (or (not (= 4 s2)) (not (= s3 2)) s11 (not s10)))
(assert (or s11 (not (= s2 0)) (not (= s3 3)) (not s10) (not (= s8 1))))
(assert (or (not (= s2 1)) s11 (not (= s3 3)) (not s10) (not (= s8 1))))
(assert (or (not (= s2 2)) s11 (not (= s3 3)) (not s10) (not (= s8 1))))
(assert (or (not s11) (not (= s3 1)) (not (= s2 3)) s10 (not (= s8 1))))
(assert (or (not s11) (not (= s2 3)) (not (= s3 2)) s10 (not (= s8 1))))
(assert (or (not s11) (not (= s3 4)) (not (= s2 3)) s10 (not (= s8 1))))
(assert (or (not (= 4 s2)) s11 (not (= s3 3)) (not s10) (not (= s8 1))))
(assert (or (let ((s.0 (= s3 2))) (let ((s.1 (<= 1 s31))) (let ((s.2 (<= 1 s15))) (let ((s.3 (= s2 3))) (let ((s.4 (= s2 5))) (let ((s.5 (= 4 s2))) (let ((s.6 (or s.3 s.4 s.5))) (let ((s.7 (= s2 1))) (let ((s.8 (= s3 1))) (let ((s.9 (or s.7 s.8))) (let ((s.10 (= s3 0))) (let ((s.11 (= s2 0))) (let ((s.12 (or s.10 s.11))) (let ((s.13 (not s.4))) (let ((s.14 (= s3 5))) (let ((s.15 (not s.14))) (let ((s.16 (and s.9 s.12 s.13 s0 s.15))) (let ((s.17 (or s.11 s.3))) (let ((s.18 (not (and s.13 s0 s.15)))) (let ((s.19 (not s1))) (let ((s.20 (<= 1 s16))) (let ((s.21 (not s.20))) (let ((s.22 (<= 1 s32))) (let ((s.23 (<= 1 s23))) (let ((s.24 (<= 1 s24))) (let ((s.25 (not s.2))) (let ((s.26 (<= 1 s18))) (let ((s.27 (<= 1 s17))) (let ((s.28 (not s9))) (let ((s.29 (= s3 3))) (let ((s.30 (or s.10 s.29))) (let ((s.31 (<= 1 s19))) (let ((s.32 (= s2 2))) (let ((s.33 (or s.3 (not (and s1 s.13)) s.5))) (let ((s.34 (<= 1 s26))) (let ((s.35 (= s3 4))) (let ((s.36 (or s.35 s.14 s.29))) (let ((s.37 (<= 1 s25))) (let ((s.38 (or s.35 s.29 (not (and s1 s.15))))) (let ((s.39 (<= 1 s39))) (let ((s.40 (not s.16))) (let ((s.41 (<= 1 s20))) (let ((s.42 (<= 1 s40))) (and (not (or (and s.0 s1 s.1) (and s.2 s.0 s1 s.6) (and (or s.3 s.16) s10 s.17) (and s.10 s.18) (and s.0 (or s5 (and (or s.19 (not s.1)) s.21 (not s.22) (or s.19 (not s.23)) (not s.24) (or s.19 s.25) (not s.26) (or s.19 (not s.27))))) (and s.7 s.18) (and s.28 (or s.3 (and s.9 s.12 s.13 s.17 s0 s.15))) (and s.28 (or (and s.30 s.9 s.12 s.13 s0 s.15) s.29)) (and s.31 s.32) (and s.0 s1 s.27) (and s.33 s.0 s.24) (and s1 s.34 s.36 s.32) (and s.33 s.0 s.20) (and s.37 s.32 s.38) (and s.18 s.8) (and s.2 s.32 s.38) (and s.39 s.32) (and (or (= s.30 s.17) (and (not s.30) s.17)) s.40 s.13 s0 s.15) (and s.30 s.40 (not s.17) s.13 s0 s.15) (and s.11 s.18) (and s.32 (or s4 (and (or s.19 s.21) s.25 (not s.37) (or s.19 (not s.41)) (not s.31) (not s.39) (or s.19 (not s.42)) (or s.19 (not s.34))))) (and s1 s.20 s.36 s.32) (and s.23 s.0 s1 s.6) (and (or s.16 s.29) s.30 s11) (and s.41 s1 s.32) (and s.0 s.22) (and s1 s.42 s.32) (and s.0 s.26))) (not (or (not (and (or s.10 s.11 s.3 s.29) (or s.28 s11 s10))) (not (= s8 1)))))))))))))))))))))))))))))))))))))))))))))))) (and (and (= s2 0) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (= s3 0) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (= s2 1) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (not (and (not (= s2 5)) s0 (not (= s3 5)))) (= s3 1)) (not true)) (and (and (<= 1 s15) (= s2 2) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and s1 (<= 1 s16) (or (= s3 4) (= s3 5) (= s3 3)) (= s2 2)) (not true)) (and (and (<= 1 s19) (= s2 2)) (not true)) (and (and (<= 1 s20) s1 (= s2 2)) (not true)) (and (and (<= 1 s25) (= s2 2) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and s1 (<= 1 s26) (or (= s3 4) (= s3 5) (= s3 3)) (= s2 2)) (not true)) (and (and (<= 1 s39) (= s2 2)) (not true)) (and (and s1 (<= 1 s40) (= s2 2)) (not true)) (and (and (<= 1 s15) (= s3 2) s1 (or (= s2 3) (= s2 5) (= 4 s2))) (not true)) (and (and (or (= s2 3) (not (and s1 (not (= s2 5)))) (= 4 s2)) (= s3 2) (<= 1 s16)) (not true)) (and (and (= s3 2) s1 (<= 1 s17)) (not true)) (and (and (= s3 2) (<= 1 s18)) (not true)) (and (and (<= 1 s23) (= s3 2) s1 (or (= s2 3) (= s2 5) (= 4 s2))) (not true)) (and (and (or (= s2 3) (not (and s1 (not (= s2 5)))) (= 4 s2)) (= s3 2) (<= 1 s24)) (not true)) (and (and (= s3 2) s1 (<= 1 s31)) (not true)) (and (and (= s3 2) (<= 1 s32)) (not true)) (and (let ((s.0 (not s1))) (and (= s2 2) (or s4 (and (or s.0 (not (<= 1 s16))) (not (<= 1 s15)) (not (<= 1 s25)) (or s.0 (not (<= 1 s20))) (not (<= 1 s19)) (not (<= 1 s39)) (or s.0 (not (<= 1 s40))) (or s.0 (not (<= 1 s26))))))) (not true)) (and (let ((s.0 (not s1))) (and (= s3 2) (or s5 (and (or s.0 (not (<= 1 s31))) (not (<= 1 s16)) (not (<= 1 s32)) (or s.0 (not (<= 1 s23))) (not (<= 1 s24)) (or s.0 (not (<= 1 s15))) (not (<= 1 s18)) (or s.0 (not (<= 1 s17))))))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (or s.0 (= s3 3)))) (let ((s.2 (= s2 0))) (let ((s.3 (or s.2 (= s2 3)))) (let ((s.4 (not (= s2 5)))) (let ((s.5 (not (= s3 5)))) (and (or (= s.1 s.3) (and (not s.1) s.3)) (not (and (or (= s2 1) (= s3 1)) (or s.0 s.2) s.4 s0 s.5)) s.4 s0 s.5))))))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (= s2 0))) (let ((s.2 (not (= s2 5)))) (let ((s.3 (not (= s3 5)))) (and (or s.0 (= s3 3)) (not (and (or (= s2 1) (= s3 1)) (or s.0 s.1) s.2 s0 s.3)) (not (or s.1 (= s2 3))) s.2 s0 s.3))))) (not true)) (and (let ((s.0 (= s2 3))) (let ((s.1 (= s2 0))) (and (not s9) (or s.0 (and (or (= s2 1) (= s3 1)) (or (= s3 0) s.1) (not (= s2 5)) (or s.1 s.0) s0 (not (= s3 5))))))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (= s3 3))) (and (not s9) (or (and (or s.0 s.1) (or (= s2 1) (= s3 1)) (or s.0 (= s2 0)) (not (= s2 5)) s0 (not (= s3 5))) s.1)))) (not true)) (and (let ((s.0 (= s2 3))) (let ((s.1 (= s2 0))) (and (or s.0 (and (or (= s2 1) (= s3 1)) (or (= s3 0) s.1) (not (= s2 5)) s0 (not (= s3 5)))) s10 (or s.1 s.0)))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (= s3 3))) (and (or (and (or (= s2 1) (= s3 1)) (or s.0 (= s2 0)) (not (= s2 5)) s0 (not (= s3 5))) s.1) (or s.0 s.1) s11))) (not true)) (and (and (not (<= s14 0)) s0) (not (<= 0 (+ (- 1) s14)))) (and (not s0) (not true)) (and (and (<= 1 s15) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s16)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s19) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s20) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s21) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s22)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s23) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s24)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s25)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s26) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s35)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s36)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s37) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s38)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s39) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s40)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s41)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s42) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s43)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s44)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s45) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s46) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s59)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s60) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s61) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s62) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s63)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s64)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s65) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s66)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s75) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s76) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s15) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s16)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s17)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s18)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s21) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s22)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s23) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s24)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s25)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s26) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s29)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s30)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s31)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s32)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s33) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s34)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s41)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s42) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s43)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s44)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s45) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s46) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s53) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s54)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s55)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s56)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s57)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s58)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s65) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s66)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s73)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s74) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (<= 1 s17) (not true)) (and (<= 1 s18) (not true)) (and (<= 1 s27) (not true)) (and (<= 1 s28) (not true)) (and (<= 1 s29) (not true)) (and (<= 1 s30) (not true)) (and (<= 1 s31) (not true)) (and (<= 1 s32) (not true)) (and (<= 1 s33) (not true)) (and (<= 1 s34) (not true)) (and (<= 1 s47) (not true)) (and (<= 1 s48) (not true)) (and (<= 1 s49) (not true)) (and (<= 1 s50) (not true)) (and (<= 1 s51) (not true)) (and (<= 1 s52) (not true)) (and (<= 1 s53) (not true)) (and (<= 1 s54) (not true)) (and (<= 1 s55) (not true)) (and (<= 1 s56) (not true)) (and (<= 1 s57) (not true)) (and (<= 1 s58) (not true)) (and (<= 1 s67) (not true)) (and (<= 1 s68) (not true)) (and (<= 1 s69) (not true)) (and (<= 1 s70) (not true)) (and (<= 1 s71) (not true)) (and (<= 1 s72) (not true)) (and (<= 1 s73) (not true)) (and (<= 1 s74) (not true)) (and (<= 1 s77) (not true)) (and (<= 1 s78) (not true)) (and (<= 1 s19) (not true)) (and (<= 1 s20) (not true)) (and (<= 1 s27) (not true)) (and (<= 1 s28) (not true)) (and (<= 1 s35) (not true)) (and (<= 1 s36) (not true)) (and (<= 1 s37) (not true)) (and (<= 1 s38) (not true)) (and (<= 1 s39) (not true)) (and (<= 1 s40) (not true)) (and (<= 1 s47) (not true)) (and (<= 1 s48) (not true)) (and (<= 1 s49) (not true)) (and (<= 1 s50) (not true)) (and (<= 1 s51) (not true)) (and (<= 1 s52) (not true)) (and (<= 1 s59) (not true)) (and (<= 1 s60) (not true)) (and (<= 1 s61) (not true)) (and (<= 1 s62) (not true)) (and (<= 1 s63) (not true)) (and (<= 1 s64) (not true)) (and (<= 1 s67) (not true)) (and (<= 1 s68) (not true)) (and (<= 1 s69) (not true)) (and (<= 1 s70) (not true)) (and (<= 1 s71) (not true)) (and (<= 1 s72) (not true)) (and (<= 1 s75) (not true)) (and (<= 1 s76) (not true)) (and (<= 1 s77) (not true)) (and (<= 1 s78) (not true)) (and (and s1 (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (not s1) (not true)) (and (and (<= 1 s15) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s16)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s17)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s18)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s19) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s20) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s23) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s24)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s25)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s26) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s27)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s28)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s31)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s32)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s33) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s34)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s37) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s38)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s39) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s40)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s45) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s46) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s49)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s50)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s51)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s52) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s57)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s58)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s63)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s64)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s71)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s72) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (<= 1 s21) (not true)) (and (<= 1 s22) (not true)) (and (<= 1 s29) (not true)) (and (<= 1 s30) (not true)) (and (<= 1 s35) (not true)) (and (<= 1 s36) (not true)) (and (<= 1 s41) (not true)) (and (<= 1 s42) (not true)) (and (<= 1 s43) (not true)) (and (<= 1 s44) (not true)) (and (<= 1 s47) (not true)) (and (<= 1 s48) (not true)) (and (<= 1 s53) (not true)) (and (<= 1 s54) (not true)) (and (<= 1 s55) (not true)) (and (<= 1 s56) (not true)) (and (<= 1 s59) (not true)) (and (<= 1 s60) (not true)) (and (<= 1 s61) (not true)) (and (<= 1 s62) (not true)) (and (<= 1 s65) (not true)) (and (<= 1 s66) (not true)) (and (<= 1 s67) (not true)) (and (<= 1 s68) (not true)) (and (<= 1 s69) (not true)) (and (<= 1 s70) (not true)) (and (<= 1 s73) (not true)) (and (<= 1 s74) (not true)) (and (<= 1 s75) (not true)) (and (<= 1 s76) (not true)) (and (<= 1 s77) (not true)) (and (<= 1 s78) (not true)) (and (and (not (<= s14 0)) (not (= s2 5))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (not (= s3 5))) (not (<= 0 (+ (- 1) s14)))) (and (= s2 5) (not true)) (and (= s3 5) (not true)) (and (= 0 s8) (not true))))
(check-sat)
