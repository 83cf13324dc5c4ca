; router-pair, both-networks-held: tested-without-networks
; obligation bad: to be unsatisfiable
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
(assert (not (= 2 s4)))
(assert (not (= s3 5)))
(assert (not (= s3 4)))
(assert (not (= s3 2)))
(assert (not (= s3 1)))
(assert (<= (+ s33 s21 s20 s30 s31 s28 s40 s17 s18 s26 s27 s36 s38 s34 s39 s25 s19 s32 s24 s23 s29 s22 s35 s37) (* 2 (+ (ite s1 s24 0) s20 s30 (ite s1 s39 0) s31 s28 s40 s17 (ite s1 s26 0) s27 s38 s34 s25 s19 (ite s1 s18 0) s32 (ite s1 s33 0) (ite s1 s29 0) s23 (ite s1 s21 0) s22 s35 s37 (ite s1 s36 0)))))
(assert (or s2 s0))
(assert (or (and (or (= s3 2) (= 2 s4)) s2) (and (and (= s3 0) (not (and (not (= 5 s4)) s0 (not (= s3 5))))) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= 0 s4)) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= s3 1)) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= s4 1)) (not true)) (and (and (= s3 2) (<= 1 s17) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (= s3 2) s1 (<= 1 s18) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (<= 1 s19) (= s3 2) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (<= 1 s20) (= s3 2) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (<= 1 s21) (= s3 2) s1 (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (= s3 2) s1 (<= 1 s22) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (= s3 2) (<= 1 s25) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (= s3 2) s1 (<= 1 s26) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (= s3 2) (<= 1 s31) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (= s3 2) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4)) (<= 1 s32)) (not true)) (and (and (<= 1 s33) (= s3 2) s1 (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (= s3 2) s1 (<= 1 s34) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and s1 (<= 1 s17) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s18) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s19) s1 (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s20) s1 (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s21) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s22) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s23) s1 (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s24) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and s1 (<= 1 s27) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and s1 (<= 1 s28) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s29) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s30) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (let ((s.0 (not s1))) (and (= s3 2) (or s5 (and (not (<= 1 s25)) (or s.0 (not (<= 1 s22))) (not (<= 1 s20)) (not (<= 1 s19)) (not (<= 1 s32)) (or s.0 (not (<= 1 s18))) (or s.0 (not (<= 1 s33))) (or s.0 (not (<= 1 s21))) (not (<= 1 s17)) (not (<= 1 s31)) (or s.0 (not (<= 1 s26))) (or s.0 (not (<= 1 s34))))))) (not true)) (and (let ((s.0 (not s1))) (and (or (and (not (<= 1 s22)) (or s.0 (not (<= 1 s19))) (or s.0 (not (<= 1 s20))) (not (<= 1 s29)) (not (<= 1 s21)) (or s.0 (not (<= 1 s23))) (not (<= 1 s30)) (or s.0 (not (<= 1 s27))) (not (<= 1 s24)) (not (<= 1 s18)) (or s.0 (not (<= 1 s17))) (or s.0 (not (<= 1 s28)))) s6) (= 2 s4))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= s3 0))) (let ((s.2 (or s.1 (= s3 3)))) (let ((s.3 (= 0 s4))) (let ((s.4 (or (= 3 s4) s.3))) (let ((s.5 (not (= s3 5)))) (and s.0 (or (= s.2 s.4) (and s.2 (not s.4))) (not (and s.0 (or (= s3 1) (= s4 1)) (or s.1 s.3) s0 s.5)) s0 s.5))))))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= s3 0))) (let ((s.2 (= 0 s4))) (let ((s.3 (not (= s3 5)))) (and s.0 (not (or s.1 (= s3 3))) (not (and s.0 (or (= s3 1) (= s4 1)) (or s.1 s.2) s0 s.3)) (or (= 3 s4) s.2) s0 s.3))))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (or (= s3 1) (= s4 1)))) (let ((s.2 (= s3 0))) (let ((s.3 (or s.2 (= 0 s4)))) (let ((s.4 (not (= s3 5)))) (let ((s.5 (= s3 3))) (and (or (and s.0 s.1 s.3 s0 s.4) s.4) (or (and s.0 (or s.2 s.5) s.1 s.3 s0 s.4) s.5) (not s10)))))))) (not true)) (and (let ((s.0 (= 3 s4))) (let ((s.1 (not (= 5 s4)))) (let ((s.2 (or (= s3 1) (= s4 1)))) (let ((s.3 (= 0 s4))) (let ((s.4 (or (= s3 0) s.3))) (let ((s.5 (not (= s3 5)))) (and (or s.0 (and s.1 s.2 s.4 (or s.0 s.3) s0 s.5)) (or (and s.1 s.2 s.4 s0 s.5) s.1) (not s10)))))))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (not (= s3 5)))) (let ((s.2 (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or s.0 (= 0 s4)) s0 s.1))) (let ((s.3 (= s3 3))) (and (or s.2 s.1) (or s.0 s.3) s11 (or s.2 s.3)))))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= 0 s4))) (let ((s.2 (and s.0 (or (= s3 1) (= s4 1)) (or (= s3 0) s.1) s0 (not (= s3 5))))) (let ((s.3 (= 3 s4))) (and s12 (or s.2 s.3) (or s.2 s.0) (or s.3 s.1)))))) (not true)) (and (and s1 (not (<= s16 0)) s0) (not (<= 0 (+ (- 1) s16)))) (and s2 (not true)) (and (= 0 s9) (not true))))
(check-sat)
