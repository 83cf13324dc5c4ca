; router-pair, both-networks-held: tested-without-networks
; obligation init: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.private
(declare-const s1 Bool) ; network.wan
(declare-const s2 Bool) ; network.at_once
(declare-const s3 Int) ; mode[A]
(declare-const s4 Int) ; mode[B]
(declare-const s5 Bool) ; found_enabled[A]
(declare-const s6 Bool) ; found_enabled[B]
(declare-const s7 Bool) ; found_disabled[A]
(declare-const s8 Bool) ; found_disabled[B]
(declare-const s9 Int) ; request
(declare-const s10 Bool) ; submitted
(declare-const s11 Bool) ; holds[A]
(declare-const s12 Bool) ; holds[B]
(declare-const s13 Bool) ; stopped_by_test[A]
(declare-const s14 Bool) ; stopped_by_test[B]
(declare-const s15 Bool) ; failed_since
(declare-const s16 Int) ; faults left
(declare-const s17 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s18 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s19 Int) ; number of PG with network.held[A, PG] = yes and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s20 Int) ; number of PG with network.held[A, PG] = yes and network.held[B, PG] = yes and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s21 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = yes and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s22 Int) ; number of PG with network.held[A, PG] = yes and network.held[B, PG] = yes and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s23 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s24 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s25 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s26 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s27 Int) ; number of PG with network.held[A, PG] = yes and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s28 Int) ; number of PG with network.held[A, PG] = yes and network.held[B, PG] = yes and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s29 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = yes and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s30 Int) ; number of PG with network.held[A, PG] = yes and network.held[B, PG] = yes and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s31 Int) ; number of PG with network.held[A, PG] = yes and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s32 Int) ; number of PG with network.held[A, PG] = yes and network.held[B, PG] = yes and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s33 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = yes and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s34 Int) ; number of PG with network.held[A, PG] = yes and network.held[B, PG] = yes and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s35 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s36 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s37 Int) ; number of PG with network.held[A, PG] = yes and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s38 Int) ; number of PG with network.held[A, PG] = yes and network.held[B, PG] = yes and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s39 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = yes and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s40 Int) ; number of PG with network.held[A, PG] = yes and network.held[B, PG] = yes and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(assert (<= 0 s3))
(assert (<= s3 5))
(assert (<= 0 s4))
(assert (<= s4 5))
(assert (<= 0 s9))
(assert (<= s9 3))
(assert (<= 0 s16))
(assert (<= s16 1))
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
(assert (= s0 true))
(assert (= s1 true))
(assert (= s2 false))
(assert (= s3 0))
(assert (= s4 1))
(assert (= s5 false))
(assert (= s6 false))
(assert (= s7 false))
(assert (= s8 false))
(assert (= s9 0))
(assert (= s10 true))
(assert (= s11 false))
(assert (= s12 false))
(assert (= s13 false))
(assert (= s14 false))
(assert (= s15 false))
(assert (= s16 1))
(assert (= s19 0))
(assert (= s20 0))
(assert (= s21 0))
(assert (= s22 0))
(assert (= s23 0))
(assert (= s24 0))
(assert (= s25 0))
(assert (= s26 0))
(assert (= s27 0))
(assert (= s28 0))
(assert (= s29 0))
(assert (= s30 0))
(assert (= s31 0))
(assert (= s32 0))
(assert (= s33 0))
(assert (= s34 0))
(assert (= s35 0))
(assert (= s36 0))
(assert (= s37 0))
(assert (= s38 0))
(assert (= s39 0))
(assert (= s40 0))
(assert (<= 1 (+ s33 s21 s20 s30 s31 s28 s40 s17 s18 s26 s27 s36 s38 s34 s39 s25 s19 s32 s24 s23 s29 s22 s35 s37)))
(assert (not (and true (not (= 2 s4)) (not (= s3 5)) (not (= s3 4)) (not (= s3 2)) (not (= s3 1)) (<= (+ s33 s21 s20 s30 s31 s28 s40 s17 s18 s26 s27 s36 s38 s34 s39 s25 s19 s32 s24 s23 s29 s22 s35 s37) (* 2 (+ (ite s1 s24 0) s20 s30 (ite s1 s39 0) s31 s28 s40 s17 (ite s1 s26 0) s27 s38 s34 s25 s19 (ite s1 s18 0) s32 (ite s1 s33 0) (ite s1 s29 0) s23 (ite s1 s21 0) s22 s35 s37 (ite s1 s36 0)))) (or s2 s0))))
(check-sat)
