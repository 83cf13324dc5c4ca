; campaign-pair, replication: tables-agree
; obligation bad: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.private
(declare-const s1 Bool) ; network.wan
(declare-const s2 Bool) ; network.at_once
(declare-const s3 Bool) ; network.router[A]
(declare-const s4 Bool) ; network.router[B]
(declare-const s5 Bool) ; network.idle[A]
(declare-const s6 Bool) ; network.idle[B]
(declare-const s7 Int) ; role[A]
(declare-const s8 Int) ; role[B]
(declare-const s9 Int) ; incumbent
(declare-const s10 Int) ; keeper
(declare-const s11 Int) ; imports[A]
(declare-const s12 Int) ; imports[B]
(declare-const s13 Bool) ; import_runs[A]
(declare-const s14 Bool) ; import_runs[B]
(declare-const s15 Bool) ; listed[A]
(declare-const s16 Bool) ; listed[B]
(declare-const s17 Bool) ; stored[A]
(declare-const s18 Bool) ; stored[B]
(declare-const s19 Int) ; call
(declare-const s20 Int) ; faults left
(declare-const s21 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s22 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = B
(declare-const s23 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s24 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = B
(declare-const s25 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s26 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = B
(declare-const s27 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s28 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = B
(assert (<= 0 s7))
(assert (<= s7 2))
(assert (<= 0 s8))
(assert (<= s8 2))
(assert (<= 0 s9))
(assert (<= s9 1))
(assert (<= 0 s10))
(assert (<= s10 1))
(assert (<= 0 s11))
(assert (<= s11 2))
(assert (<= 0 s12))
(assert (<= s12 2))
(assert (<= 0 s19))
(assert (<= s19 3))
(assert (<= 0 s20))
(assert (<= s20 2))
(assert (<= 0 s21))
(assert (<= 0 s22))
(assert (<= 0 s23))
(assert (<= 0 s24))
(assert (<= 0 s25))
(assert (<= 0 s26))
(assert (<= 0 s27))
(assert (<= 0 s28))
(assert (or (not s17) s15))
(assert (or (not s18) s16))
(assert (or s17 (not s15) s16))
(assert (or s18 (not s16) s15))
(assert (or (let ((s.0 (<= 1 s27))) (let ((s.1 (<= 1 s28))) (let ((s.2 (= 0 s19))) (let ((s.3 (= 0 s8))) (let ((s.4 (not (= s7 2)))) (let ((s.5 (not s6))) (let ((s.6 (not (= s8 2)))) (let ((s.7 (not s5))) (let ((s.8 (<= 1 s22))) (let ((s.9 (not s.8))) (let ((s.10 (not s.1))) (let ((s.11 (<= 1 s24))) (let ((s.12 (not s.11))) (let ((s.13 (= 0 s7))) (let ((s.14 (and s1 s.13))) (let ((s.15 (not s1))) (let ((s.16 (<= 1 s25))) (let ((s.17 (not s.16))) (let ((s.18 (<= 1 s21))) (let ((s.19 (not s.18))) (let ((s.20 (<= 1 s26))) (let ((s.21 (not s.20))) (let ((s.22 (not s.0))) (let ((s.23 (<= 1 s23))) (let ((s.24 (not s.23))) (let ((s.25 (not s.13))) (let ((s.26 (and (or (not s14) (not (and s4 s.5)) (and s.9 s.10 (or s.12 s.14) (or s.15 s.17) (or s.15 s.19) s.21 s.22 (or s.24 (not (and s.25 s1))))) s.3))) (let ((s.27 (not s.3))) (let ((s.28 (and s1 s.3))) (let ((s.29 (and (or (and s.24 s.17 (or s.15 s.9) s.19 (or s.10 (not (and s1 s.27))) (or s.28 s.22) s.12 (or s.15 s.21)) (not (and s3 s.7)) (not s13)) s.13))) (let ((s.30 (not s.28))) (let ((s.31 (not s.14))) (and (not (or (and (or s.0 s.1) s.2 (not s16) s.3) (and s3 s.4 (not (and s3 s.4 s4 s.5 s.6 s.7 s.3 s0)) (not s.26) s.7 (or (not (and s3 s.4 s4 s14 s.5 s.6 s.7 s0)) (not (= 0 s9))) s13 (= s7 1)) (and s14 s.6 (= s12 2)) (and s.18 s.13) (and s.27 s.1) (and s.4 s17 s.6 s1) (and s1 s.16 s.3) s.29 (and s.4 s18 s.6 s1) (and s1 s.13 s.8) (and s1 s.20 s.27 s.13) s.26 (and s.20 s.3) (and s.30 s.16 s.13) (and (not s15) s.2 s.13 (or s.23 s.11)) (and s4 s14 s.5 s.6 (= s8 1) (not s.29) (or (not (= s9 1)) (not (and s3 s.4 s4 s.5 s.6 s.7 s13 s0))) (not (and s3 s.4 s4 s.5 s.6 s.7 s.13 s0))) (and s.4 (= 2 s11) s13) (and s.30 s.0) (and s.18 s.25 s1 s.3) (and s3 s.4 s4 s.5 s.6 s.7 s.13 s.3 s0) (and s.31 s.3 s.8) (and s.31 s.11) (and s.25 s.23))) (not (or (and (not (or s18 s17)) (= s16 s15)) (not (and s.4 s.6 s1))))))))))))))))))))))))))))))))))))) (and (and (not (= s7 2)) (= 2 s11) s13) (not true)) (and (and s14 (not (= s8 2)) (= s12 2)) (not true)) (and (let ((s.0 (not s1))) (let ((s.1 (= 0 s8))) (and (or (and (not (<= 1 s23)) (not (<= 1 s25)) (or s.0 (not (<= 1 s22))) (not (<= 1 s21)) (or (not (<= 1 s28)) (not (and s1 (not s.1)))) (or (and s1 s.1) (not (<= 1 s27))) (not (<= 1 s24)) (or s.0 (not (<= 1 s26)))) (not (and s3 (not s5))) (not s13)) (= 0 s7)))) (not true)) (and (let ((s.0 (= 0 s7))) (let ((s.1 (not s1))) (and (or (not s14) (not (and s4 (not s6))) (and (not (<= 1 s22)) (not (<= 1 s28)) (or (not (<= 1 s24)) (and s1 s.0)) (or s.1 (not (<= 1 s25))) (or s.1 (not (<= 1 s21))) (not (<= 1 s26)) (not (<= 1 s27)) (or (not (<= 1 s23)) (not (and (not s.0) s1))))) (= 0 s8)))) (not true)) (and (let ((s.0 (not (= s7 2)))) (let ((s.1 (not s6))) (let ((s.2 (not (= s8 2)))) (let ((s.3 (not s5))) (let ((s.4 (= 0 s8))) (let ((s.5 (= 0 s7))) (let ((s.6 (not s1))) (and s3 s.0 (not (and s3 s.0 s4 s.1 s.2 s.3 s.4 s0)) (not (and (or (not s14) (not (and s4 s.1)) (and (not (<= 1 s22)) (not (<= 1 s28)) (or (not (<= 1 s24)) (and s1 s.5)) (or s.6 (not (<= 1 s25))) (or s.6 (not (<= 1 s21))) (not (<= 1 s26)) (not (<= 1 s27)) (or (not (<= 1 s23)) (not (and (not s.5) s1))))) s.4)) s.3 (or (not (and s3 s.0 s4 s14 s.1 s.2 s.3 s0)) (not (= 0 s9))) s13 (= s7 1))))))))) (not true)) (and (let ((s.0 (not s6))) (let ((s.1 (not (= s8 2)))) (let ((s.2 (not s1))) (let ((s.3 (= 0 s8))) (let ((s.4 (not s5))) (let ((s.5 (= 0 s7))) (let ((s.6 (not (= s7 2)))) (and s4 s14 s.0 s.1 (= s8 1) (not (and (or (and (not (<= 1 s23)) (not (<= 1 s25)) (or s.2 (not (<= 1 s22))) (not (<= 1 s21)) (or (not (<= 1 s28)) (not (and s1 (not s.3)))) (or (and s1 s.3) (not (<= 1 s27))) (not (<= 1 s24)) (or s.2 (not (<= 1 s26)))) (not (and s3 s.4)) (not s13)) s.5)) (or (not (= s9 1)) (not (and s3 s.6 s4 s.0 s.1 s.4 s13 s0))) (not (and s3 s.6 s4 s.0 s.1 s.4 s.5 s0)))))))))) (not true)) (and (and s3 (not (= s7 2)) s4 (not s6) (not (= s8 2)) (not s5) (= 0 s7) (= 0 s8) s0) (not true)) (and (and (<= 1 s21) (= 0 s7)) (not true)) (and (and s1 (= 0 s7) (<= 1 s22)) (not true)) (and (and s1 (<= 1 s25) (= 0 s8)) (not true)) (and (and (<= 1 s26) (= 0 s8)) (not true)) (and (and (<= 1 s21) (not (= 0 s7)) s1 (= 0 s8)) (not true)) (and (and (not (and s1 (= 0 s7))) (= 0 s8) (<= 1 s22)) (not true)) (and (and (not (= 0 s7)) (<= 1 s23)) (not true)) (and (and (not (and s1 (= 0 s7))) (<= 1 s24)) (not true)) (and (and (not (and s1 (= 0 s8))) (<= 1 s25) (= 0 s7)) (not true)) (and (and s1 (<= 1 s26) (not (= 0 s8)) (= 0 s7)) (not true)) (and (and (not (and s1 (= 0 s8))) (<= 1 s27)) (not true)) (and (and (not (= 0 s8)) (<= 1 s28)) (not true)) (and (and (not (= s7 2)) s17 (not (= s8 2)) s1) (not true)) (and (and (not (= s7 2)) s18 (not (= s8 2)) s1) (not true)) (and (and (not s15) (= 0 s19) (= 0 s7) (or (<= 1 s23) (<= 1 s24))) (not true)) (and (and (or (<= 1 s27) (<= 1 s28)) (= 0 s19) (not s16) (= 0 s8)) (not true)) (and (and s1 (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and (not s1) (not s2)) (not true)) (and (and (not s15) (= 0 s7)) (not true)) (and (and (not s16) (= 0 s8)) (not true)) (and (and (not (= s7 2)) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and (not (= s8 2)) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (= s7 2) (not true)) (and (= s8 2) (not true))))
(check-sat)
