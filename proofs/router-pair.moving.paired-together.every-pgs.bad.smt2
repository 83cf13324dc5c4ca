; router-pair, moving: paired-together
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
(declare-const s14 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s15 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s16 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s17 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s18 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s19 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s20 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s21 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s22 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s23 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s24 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s25 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s26 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s27 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s28 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s29 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s30 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s31 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s32 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s33 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s34 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s35 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s36 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s37 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s38 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s39 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s40 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s41 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s42 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s43 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s44 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s45 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(assert (<= 0 s2))
(assert (<= s2 5))
(assert (<= 0 s3))
(assert (<= s3 5))
(assert (<= 0 s8))
(assert (<= s8 3))
(assert (<= 0 s14))
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
(assert (or (not (= s2 0)) (not (= s3 0))))
(assert (or (let ((s.0 (= s3 2))) (let ((s.1 (= s2 3))) (let ((s.2 (= s2 5))) (let ((s.3 (or s.1 s.2 (= 4 s2)))) (let ((s.4 (<= 1 s18))) (let ((s.5 (<= 1 s14))) (let ((s.6 (= s2 2))) (let ((s.7 (= s3 3))) (let ((s.8 (not (= s3 5)))) (let ((s.9 (or (= s3 4) s.7 (not (and s1 s.8))))) (let ((s.10 (<= 1 s26))) (let ((s.11 (= s3 0))) (let ((s.12 (not s.2))) (let ((s.13 (not (and s.12 s0 s.8)))) (let ((s.14 (= s2 1))) (let ((s.15 (not s1))) (let ((s.16 (<= 1 s22))) (let ((s.17 (<= 1 s15))) (let ((s.18 (not s.5))) (let ((s.19 (= s3 1))) (let ((s.20 (<= 1 s16))) (let ((s.21 (<= 1 s19))) (let ((s.22 (or s.11 s.7))) (let ((s.23 (= s2 0))) (let ((s.24 (or s.23 s.1))) (let ((s.25 (or s.11 s.23))) (let ((s.26 (and (or s.14 s.19) s.25 s.12 s0 s.8))) (let ((s.27 (not s.26))) (and (not (or (and s.0 s1 s.3 s.4) (and s.5 s.6 s.9) (and s.10 s.6) (and s.11 s.13) (and s.14 s.13) (and (or s5 (and (or s.15 (not s.16)) (or s.15 (not s.4)) (or s.15 (not s.17)) (or s.15 s.18))) s.0) (and s.13 s.19) (and s.20 s.6) (and s.21 s.6 s.9) (and s.5 s.0 s1 s.3) (and s.0 s1 s.16) (and (or (= s.22 s.24) (and (not s.22) s.24)) s.27 s.12 s0 s.8) (and s.22 s.27 (not s.24) s.12 s0 s.8) (and s.23 s.13) (and (or s4 (and (not s.21) (not s.20) s.18 (not s.10))) s.6) (and s.17 s.0 s1))) (not (or s.26 (not s.25)))))))))))))))))))))))))))))))) (and (and (= s2 0) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (= s3 0) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (= s2 1) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (not (and (not (= s2 5)) s0 (not (= s3 5)))) (= s3 1)) (not true)) (and (and (<= 1 s14) (= s2 2) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s16) (= s2 2)) (not true)) (and (and (<= 1 s19) (= s2 2) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s26) (= s2 2)) (not true)) (and (and (<= 1 s14) (= s3 2) s1 (or (= s2 3) (= s2 5) (= 4 s2))) (not true)) (and (and (<= 1 s15) (= s3 2) s1) (not true)) (and (and (= s3 2) s1 (or (= s2 3) (= s2 5) (= 4 s2)) (<= 1 s18)) (not true)) (and (and (= s3 2) s1 (<= 1 s22)) (not true)) (and (and (or s4 (and (not (<= 1 s19)) (not (<= 1 s16)) (not (<= 1 s14)) (not (<= 1 s26)))) (= s2 2)) (not true)) (and (let ((s.0 (not s1))) (and (or s5 (and (or s.0 (not (<= 1 s22))) (or s.0 (not (<= 1 s18))) (or s.0 (not (<= 1 s15))) (or s.0 (not (<= 1 s14))))) (= s3 2))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (or s.0 (= s3 3)))) (let ((s.2 (= s2 0))) (let ((s.3 (or s.2 (= s2 3)))) (let ((s.4 (not (= s2 5)))) (let ((s.5 (not (= s3 5)))) (and (or (= s.1 s.3) (and (not s.1) s.3)) (not (and (or (= s2 1) (= s3 1)) (or s.0 s.2) s.4 s0 s.5)) s.4 s0 s.5))))))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (= s2 0))) (let ((s.2 (not (= s2 5)))) (let ((s.3 (not (= s3 5)))) (and (or s.0 (= s3 3)) (not (and (or (= s2 1) (= s3 1)) (or s.0 s.1) s.2 s0 s.3)) (not (or s.1 (= s2 3))) s.2 s0 s.3))))) (not true)) (and s0 (not true)) (and (not s0) (not true)) (and (<= 1 s14) (not true)) (and (<= 1 s16) (not true)) (and (<= 1 s17) (not true)) (and (<= 1 s18) (not true)) (and (<= 1 s19) (not true)) (and (<= 1 s24) (not true)) (and (<= 1 s25) (not true)) (and (<= 1 s26) (not true)) (and (<= 1 s27) (not true)) (and (<= 1 s28) (not true)) (and (<= 1 s29) (not true)) (and (<= 1 s36) (not true)) (and (<= 1 s37) (not true)) (and (<= 1 s38) (not true)) (and (<= 1 s39) (not true)) (and (<= 1 s44) (not true)) (and (<= 1 s14) (not true)) (and (<= 1 s15) (not true)) (and (<= 1 s17) (not true)) (and (<= 1 s18) (not true)) (and (<= 1 s19) (not true)) (and (<= 1 s21) (not true)) (and (<= 1 s22) (not true)) (and (<= 1 s23) (not true)) (and (<= 1 s27) (not true)) (and (<= 1 s28) (not true)) (and (<= 1 s29) (not true)) (and (<= 1 s33) (not true)) (and (<= 1 s34) (not true)) (and (<= 1 s35) (not true)) (and (<= 1 s39) (not true)) (and (<= 1 s43) (not true)) (and (<= 1 s15) (not true)) (and (<= 1 s20) (not true)) (and (<= 1 s21) (not true)) (and (<= 1 s22) (not true)) (and (<= 1 s23) (not true)) (and (<= 1 s30) (not true)) (and (<= 1 s31) (not true)) (and (<= 1 s32) (not true)) (and (<= 1 s33) (not true)) (and (<= 1 s34) (not true)) (and (<= 1 s35) (not true)) (and (<= 1 s40) (not true)) (and (<= 1 s41) (not true)) (and (<= 1 s42) (not true)) (and (<= 1 s43) (not true)) (and (<= 1 s45) (not true)) (and (<= 1 s16) (not true)) (and (<= 1 s20) (not true)) (and (<= 1 s24) (not true)) (and (<= 1 s25) (not true)) (and (<= 1 s26) (not true)) (and (<= 1 s30) (not true)) (and (<= 1 s31) (not true)) (and (<= 1 s32) (not true)) (and (<= 1 s36) (not true)) (and (<= 1 s37) (not true)) (and (<= 1 s38) (not true)) (and (<= 1 s40) (not true)) (and (<= 1 s41) (not true)) (and (<= 1 s42) (not true)) (and (<= 1 s44) (not true)) (and (<= 1 s45) (not true)) (and (<= 1 s14) (not true)) (and (<= 1 s15) (not true)) (and (<= 1 s16) (not true)) (and (<= 1 s18) (not true)) (and (<= 1 s19) (not true)) (and (<= 1 s20) (not true)) (and (<= 1 s22) (not true)) (and (<= 1 s23) (not true)) (and (<= 1 s25) (not true)) (and (<= 1 s26) (not true)) (and (<= 1 s29) (not true)) (and (<= 1 s31) (not true)) (and (<= 1 s32) (not true)) (and (<= 1 s35) (not true)) (and (<= 1 s38) (not true)) (and (<= 1 s42) (not true)) (and (<= 1 s17) (not true)) (and (<= 1 s21) (not true)) (and (<= 1 s24) (not true)) (and (<= 1 s27) (not true)) (and (<= 1 s28) (not true)) (and (<= 1 s30) (not true)) (and (<= 1 s33) (not true)) (and (<= 1 s34) (not true)) (and (<= 1 s36) (not true)) (and (<= 1 s37) (not true)) (and (<= 1 s39) (not true)) (and (<= 1 s40) (not true)) (and (<= 1 s41) (not true)) (and (<= 1 s43) (not true)) (and (<= 1 s44) (not true)) (and (<= 1 s45) (not true)) (and (not (= s2 5)) (not true)) (and (not (= s3 5)) (not true)) (and (= s2 5) (not true)) (and (= s3 5) (not true))))
(check-sat)
