; router-pair, budget-1: request-lost
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
(assert (<= s14 1))
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
(assert (not (= s2 2)))
(assert (or (not (= 1 s14)) s0))
(assert (or (not (= s2 1)) s0))
(assert (or (not (= 1 s14)) (not (= s2 1))))
(assert (or (not (= s2 1)) (not (= s3 5))))
(assert (or (not (= 1 s14)) (not (= s2 3))))
(assert (or (not (= 1 s14)) (not (= s2 5))))
(assert (or (not (= 1 s14)) (not (= s3 0))))
(assert (or (not (= 1 s14)) (not (= s3 2))))
(assert (or (not (= 1 s14)) (not (= s3 3))))
(assert (or (not (= 1 s14)) (not (= s3 5))))
(assert (or (not (= 1 s14)) (not s9) s10 (not (= s8 1))))
(assert (or (not s9) s11 s10 (not (= s8 1))))
(assert (or (not (= 1 s14)) (not s9) s11 (not (= s8 1))))
(assert (or (and s9 (not (or s11 s10)) (= s8 1) (or (not (or (= s2 5) (= 4 s2))) (not (or (= s3 4) (= s3 5))))) (and (and (= s2 0) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (= s3 0) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (= s2 1) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (not (and (not (= s2 5)) s0 (not (= s3 5)))) (= s3 1)) (not true)) (and (and (<= 1 s15) (= s2 2) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and s1 (<= 1 s16) (or (= s3 4) (= s3 5) (= s3 3)) (= s2 2)) (not true)) (and (and (<= 1 s19) (= s2 2)) (not true)) (and (and (<= 1 s20) s1 (= s2 2)) (not true)) (and (and (<= 1 s25) (= s2 2) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and s1 (<= 1 s26) (or (= s3 4) (= s3 5) (= s3 3)) (= s2 2)) (not true)) (and (and (<= 1 s39) (= s2 2)) (not true)) (and (and s1 (<= 1 s40) (= s2 2)) (not true)) (and (and (<= 1 s15) (= s3 2) s1 (or (= s2 3) (= s2 5) (= 4 s2))) (not true)) (and (and (or (= s2 3) (not (and s1 (not (= s2 5)))) (= 4 s2)) (= s3 2) (<= 1 s16)) (not true)) (and (and (= s3 2) s1 (<= 1 s17)) (not true)) (and (and (= s3 2) (<= 1 s18)) (not true)) (and (and (<= 1 s23) (= s3 2) s1 (or (= s2 3) (= s2 5) (= 4 s2))) (not true)) (and (and (or (= s2 3) (not (and s1 (not (= s2 5)))) (= 4 s2)) (= s3 2) (<= 1 s24)) (not true)) (and (and (= s3 2) s1 (<= 1 s31)) (not true)) (and (and (= s3 2) (<= 1 s32)) (not true)) (and (let ((s.0 (not s1))) (and (= s2 2) (or s4 (and (or s.0 (not (<= 1 s16))) (not (<= 1 s15)) (not (<= 1 s25)) (or s.0 (not (<= 1 s20))) (not (<= 1 s19)) (not (<= 1 s39)) (or s.0 (not (<= 1 s40))) (or s.0 (not (<= 1 s26))))))) (not true)) (and (let ((s.0 (not s1))) (and (= s3 2) (or s5 (and (or s.0 (not (<= 1 s31))) (not (<= 1 s16)) (not (<= 1 s32)) (or s.0 (not (<= 1 s23))) (not (<= 1 s24)) (or s.0 (not (<= 1 s15))) (not (<= 1 s18)) (or s.0 (not (<= 1 s17))))))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (or s.0 (= s3 3)))) (let ((s.2 (= s2 0))) (let ((s.3 (or s.2 (= s2 3)))) (let ((s.4 (not (= s2 5)))) (let ((s.5 (not (= s3 5)))) (and (or (= s.1 s.3) (and (not s.1) s.3)) (not (and (or (= s2 1) (= s3 1)) (or s.0 s.2) s.4 s0 s.5)) s.4 s0 s.5))))))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (= s2 0))) (let ((s.2 (not (= s2 5)))) (let ((s.3 (not (= s3 5)))) (and (or s.0 (= s3 3)) (not (and (or (= s2 1) (= s3 1)) (or s.0 s.1) s.2 s0 s.3)) (not (or s.1 (= s2 3))) s.2 s0 s.3))))) (not true)) (and (let ((s.0 (= s2 3))) (let ((s.1 (= s2 0))) (and (not s9) (or s.0 (and (or (= s2 1) (= s3 1)) (or (= s3 0) s.1) (not (= s2 5)) (or s.1 s.0) s0 (not (= s3 5))))))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (= s3 3))) (and (not s9) (or (and (or s.0 s.1) (or (= s2 1) (= s3 1)) (or s.0 (= s2 0)) (not (= s2 5)) s0 (not (= s3 5))) s.1)))) (not true)) (and (let ((s.0 (= s2 3))) (let ((s.1 (= s2 0))) (and (or s.0 (and (or (= s2 1) (= s3 1)) (or (= s3 0) s.1) (not (= s2 5)) s0 (not (= s3 5)))) s10 (or s.1 s.0)))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (= s3 3))) (and (or (and (or (= s2 1) (= s3 1)) (or s.0 (= s2 0)) (not (= s2 5)) s0 (not (= s3 5))) s.1) (or s.0 s.1) s11))) (not true)) (and (and (not (<= s14 0)) s0) (not (<= 0 (+ (- 1) s14)))) (and (not s0) (not true)) (and (and (<= 1 s15) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s16)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s19) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s20) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s21) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s22)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s23) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s24)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s25)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s26) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s35)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s36)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s37) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s38)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s39) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s40)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s41)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s42) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s43)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s44)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s45) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s46) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s59)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s60) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s61) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s62) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s63)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s64)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s65) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s66)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s75) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s76) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s15) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s16)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s17)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s18)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s21) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s22)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s23) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s24)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s25)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s26) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s29)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s30)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s31)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s32)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s33) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s34)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s41)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s42) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s43)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s44)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s45) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s46) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s53) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s54)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s55)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s56)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s57)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s58)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s65) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s66)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s73)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s74) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (<= 1 s17) (not true)) (and (<= 1 s18) (not true)) (and (<= 1 s27) (not true)) (and (<= 1 s28) (not true)) (and (<= 1 s29) (not true)) (and (<= 1 s30) (not true)) (and (<= 1 s31) (not true)) (and (<= 1 s32) (not true)) (and (<= 1 s33) (not true)) (and (<= 1 s34) (not true)) (and (<= 1 s47) (not true)) (and (<= 1 s48) (not true)) (and (<= 1 s49) (not true)) (and (<= 1 s50) (not true)) (and (<= 1 s51) (not true)) (and (<= 1 s52) (not true)) (and (<= 1 s53) (not true)) (and (<= 1 s54) (not true)) (and (<= 1 s55) (not true)) (and (<= 1 s56) (not true)) (and (<= 1 s57) (not true)) (and (<= 1 s58) (not true)) (and (<= 1 s67) (not true)) (and (<= 1 s68) (not true)) (and (<= 1 s69) (not true)) (and (<= 1 s70) (not true)) (and (<= 1 s71) (not true)) (and (<= 1 s72) (not true)) (and (<= 1 s73) (not true)) (and (<= 1 s74) (not true)) (and (<= 1 s77) (not true)) (and (<= 1 s78) (not true)) (and (<= 1 s19) (not true)) (and (<= 1 s20) (not true)) (and (<= 1 s27) (not true)) (and (<= 1 s28) (not true)) (and (<= 1 s35) (not true)) (and (<= 1 s36) (not true)) (and (<= 1 s37) (not true)) (and (<= 1 s38) (not true)) (and (<= 1 s39) (not true)) (and (<= 1 s40) (not true)) (and (<= 1 s47) (not true)) (and (<= 1 s48) (not true)) (and (<= 1 s49) (not true)) (and (<= 1 s50) (not true)) (and (<= 1 s51) (not true)) (and (<= 1 s52) (not true)) (and (<= 1 s59) (not true)) (and (<= 1 s60) (not true)) (and (<= 1 s61) (not true)) (and (<= 1 s62) (not true)) (and (<= 1 s63) (not true)) (and (<= 1 s64) (not true)) (and (<= 1 s67) (not true)) (and (<= 1 s68) (not true)) (and (<= 1 s69) (not true)) (and (<= 1 s70) (not true)) (and (<= 1 s71) (not true)) (and (<= 1 s72) (not true)) (and (<= 1 s75) (not true)) (and (<= 1 s76) (not true)) (and (<= 1 s77) (not true)) (and (<= 1 s78) (not true)) (and (and s1 (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (not s1) (not true)) (and (and (<= 1 s15) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s16)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s17)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s18)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s19) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s20) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s23) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s24)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s25)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s26) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s27)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s28)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s31)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s32)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s33) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s34)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s37) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s38)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s39) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s40)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s45) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s46) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s49)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s50)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s51)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s52) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s57)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s58)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s63)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s64)) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (<= 1 s71)) (not (<= 0 (+ (- 1) s14)))) (and (and (<= 1 s72) (not (<= s14 0))) (not (<= 0 (+ (- 1) s14)))) (and (<= 1 s21) (not true)) (and (<= 1 s22) (not true)) (and (<= 1 s29) (not true)) (and (<= 1 s30) (not true)) (and (<= 1 s35) (not true)) (and (<= 1 s36) (not true)) (and (<= 1 s41) (not true)) (and (<= 1 s42) (not true)) (and (<= 1 s43) (not true)) (and (<= 1 s44) (not true)) (and (<= 1 s47) (not true)) (and (<= 1 s48) (not true)) (and (<= 1 s53) (not true)) (and (<= 1 s54) (not true)) (and (<= 1 s55) (not true)) (and (<= 1 s56) (not true)) (and (<= 1 s59) (not true)) (and (<= 1 s60) (not true)) (and (<= 1 s61) (not true)) (and (<= 1 s62) (not true)) (and (<= 1 s65) (not true)) (and (<= 1 s66) (not true)) (and (<= 1 s67) (not true)) (and (<= 1 s68) (not true)) (and (<= 1 s69) (not true)) (and (<= 1 s70) (not true)) (and (<= 1 s73) (not true)) (and (<= 1 s74) (not true)) (and (<= 1 s75) (not true)) (and (<= 1 s76) (not true)) (and (<= 1 s77) (not true)) (and (<= 1 s78) (not true)) (and (and (not (<= s14 0)) (not (= s2 5))) (not (<= 0 (+ (- 1) s14)))) (and (and (not (<= s14 0)) (not (= s3 5))) (not (<= 0 (+ (- 1) s14)))) (and (= s2 5) (not true)) (and (= s3 5) (not true)) (and (= 0 s8) (not true))))
(check-sat)
