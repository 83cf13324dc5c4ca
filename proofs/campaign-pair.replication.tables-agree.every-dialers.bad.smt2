; campaign-pair, replication: tables-agree
; obligation bad: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.router[A]
(declare-const s1 Bool) ; network.router[B]
(declare-const s2 Bool) ; network.idle[A]
(declare-const s3 Bool) ; network.idle[B]
(declare-const s4 Bool) ; network.private
(declare-const s5 Bool) ; network.wan
(declare-const s6 Int) ; role[A]
(declare-const s7 Int) ; role[B]
(declare-const s8 Int) ; incumbent
(declare-const s9 Bool) ; gave_way
(declare-const s10 Int) ; imports[A]
(declare-const s11 Int) ; imports[B]
(declare-const s12 Bool) ; import_runs[A]
(declare-const s13 Bool) ; import_runs[B]
(declare-const s14 Bool) ; listed[A]
(declare-const s15 Bool) ; listed[B]
(declare-const s16 Bool) ; stored[A]
(declare-const s17 Bool) ; stored[B]
(declare-const s18 Int) ; call
(declare-const s19 Int) ; faults left
(declare-const s20 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s21 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = B
(declare-const s22 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s23 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = B
(declare-const s24 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s25 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = B
(declare-const s26 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s27 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = B
(assert (<= 0 s6))
(assert (<= s6 2))
(assert (<= 0 s7))
(assert (<= s7 2))
(assert (<= 0 s8))
(assert (<= s8 1))
(assert (<= 0 s10))
(assert (<= s10 2))
(assert (<= 0 s11))
(assert (<= s11 2))
(assert (<= 0 s18))
(assert (<= s18 3))
(assert (<= 0 s19))
(assert (<= s19 2))
(assert (<= 0 s20))
(assert (<= 0 s21))
(assert (<= 0 s22))
(assert (<= 0 s23))
(assert (<= 0 s24))
(assert (<= 0 s25))
(assert (<= 0 s26))
(assert (<= 0 s27))
(assert (or s14 (not s16)))
(assert (or (not s17) s15))
(assert (or (not s14) s16 s15))
(assert (or s14 s17 (not s15)))
(assert (or (let ((s.0 (<= 1 s26))) (let ((s.1 (<= 1 s27))) (let ((s.2 (= 0 s18))) (let ((s.3 (= 0 s7))) (let ((s.4 (not (= s7 2)))) (let ((s.5 (not (= s6 2)))) (let ((s.6 (<= 1 s20))) (let ((s.7 (= 0 s6))) (let ((s.8 (not s.7))) (let ((s.9 (not s2))) (let ((s.10 (not s3))) (let ((s.11 (<= 1 s25))) (let ((s.12 (not s.11))) (let ((s.13 (<= 1 s21))) (let ((s.14 (not s.13))) (let ((s.15 (not s5))) (let ((s.16 (<= 1 s24))) (let ((s.17 (not s.16))) (let ((s.18 (<= 1 s22))) (let ((s.19 (not s.18))) (let ((s.20 (<= 1 s23))) (let ((s.21 (not s.20))) (let ((s.22 (and s5 s.7))) (let ((s.23 (not s.0))) (let ((s.24 (not s.1))) (let ((s.25 (not s.6))) (let ((s.26 (and (or (not (and s1 s.10)) (and s.12 s.14 (or s.15 s.17) (or s.19 (not (and s5 s.8))) (or s.21 s.22) s.23 s.24 (or s.25 s.15)) (not s13)) s.3))) (let ((s.27 (not s.3))) (let ((s.28 (and s5 s.3))) (let ((s.29 (and s.7 (or (and s.19 s.21 s.25 (or s.14 s.15) (or s.12 s.15) (or s.28 s.23) s.17 (or (not (and s5 s.27)) s.24)) (not s12) (not (and s.9 s0)))))) (let ((s.30 (not s.22))) (let ((s.31 (not s.28))) (and (not (or (and (or s.0 s.1) (not s15) s.2 s.3) (and s.4 s5 s16 s.5) (and s5 s.6 s.8 s.3) (and s.4 s5 s17 s.5) (and s12 (not (and s.4 s4 s1 s.9 s.5 s.3 s.10 s0)) (not s.26) s.9 s.5 (= s6 1) (or (not (and s.4 s4 s1 s13 s.9 s.5 s.10 s0)) (not (= 0 s8))) s0) (and s.11 s.3) (and s.4 s4 s.7 s1 s.9 s.5 s.3 s.10 s0) (and s12 (= s10 2) s.5) (and s5 s.16 s.3) (and s.27 s.1) (and s.4 (not (and s.4 s4 s.7 s1 s.9 s.5 s.10 s0)) (or (not (and s.4 s4 s1 s12 s.9 s.5 s.10 s0)) (not (= s8 1))) s1 (not s.29) s13 (= s7 1) s.10) (and s.13 s5 s.7) (and s.8 s.18) (and s.6 s.7) (and s.13 s.30 s.3) (and s5 s.27 s.7 s.11) (and s.7 s.16 s.31) (and s.4 (= 2 s11) s13) (and (not s14) s.7 s.2 (or s.20 s.18)) (and s.30 s.20) (and s.0 s.31) s.29 s.26)) (not (or (not (and s.4 s5 s.5)) (and (not (or s17 s16)) (= s14 s15))))))))))))))))))))))))))))))))))))) (and (and s12 (= s10 2) (not (= s6 2))) (not true)) (and (and (not (= s7 2)) (= 2 s11) s13) (not true)) (and (let ((s.0 (not s5))) (let ((s.1 (= 0 s7))) (and (= 0 s6) (or (and (not (<= 1 s22)) (not (<= 1 s23)) (not (<= 1 s20)) (or (not (<= 1 s21)) s.0) (or (not (<= 1 s25)) s.0) (or (and s5 s.1) (not (<= 1 s26))) (not (<= 1 s24)) (or (not (and s5 (not s.1))) (not (<= 1 s27)))) (not s12) (not (and (not s2) s0)))))) (not true)) (and (let ((s.0 (not s5))) (let ((s.1 (= 0 s6))) (and (or (not (and s1 (not s3))) (and (not (<= 1 s25)) (not (<= 1 s21)) (or s.0 (not (<= 1 s24))) (or (not (<= 1 s22)) (not (and s5 (not s.1)))) (or (not (<= 1 s23)) (and s5 s.1)) (not (<= 1 s26)) (not (<= 1 s27)) (or (not (<= 1 s20)) s.0)) (not s13)) (= 0 s7)))) (not true)) (and (let ((s.0 (not (= s7 2)))) (let ((s.1 (not s2))) (let ((s.2 (not (= s6 2)))) (let ((s.3 (= 0 s7))) (let ((s.4 (not s3))) (let ((s.5 (not s5))) (let ((s.6 (= 0 s6))) (and s12 (not (and s.0 s4 s1 s.1 s.2 s.3 s.4 s0)) (not (and (or (not (and s1 s.4)) (and (not (<= 1 s25)) (not (<= 1 s21)) (or s.5 (not (<= 1 s24))) (or (not (<= 1 s22)) (not (and s5 (not s.6)))) (or (not (<= 1 s23)) (and s5 s.6)) (not (<= 1 s26)) (not (<= 1 s27)) (or (not (<= 1 s20)) s.5)) (not s13)) s.3)) s.1 s.2 (= s6 1) (or (not (and s.0 s4 s1 s13 s.1 s.2 s.4 s0)) (not (= 0 s8))) s0)))))))) (not true)) (and (let ((s.0 (not (= s7 2)))) (let ((s.1 (= 0 s6))) (let ((s.2 (not s2))) (let ((s.3 (not (= s6 2)))) (let ((s.4 (not s3))) (let ((s.5 (not s5))) (let ((s.6 (= 0 s7))) (and s.0 (not (and s.0 s4 s.1 s1 s.2 s.3 s.4 s0)) (or (not (and s.0 s4 s1 s12 s.2 s.3 s.4 s0)) (not (= s8 1))) s1 (not (and s.1 (or (and (not (<= 1 s22)) (not (<= 1 s23)) (not (<= 1 s20)) (or (not (<= 1 s21)) s.5) (or (not (<= 1 s25)) s.5) (or (and s5 s.6) (not (<= 1 s26))) (not (<= 1 s24)) (or (not (and s5 (not s.6))) (not (<= 1 s27)))) (not s12) (not (and s.2 s0))))) s13 (= s7 1) s.4)))))))) (not true)) (and (and (not (= s7 2)) s4 (= 0 s6) s1 (not s2) (not (= s6 2)) (= 0 s7) (not s3) s0) (not true)) (and (and (<= 1 s20) (= 0 s6)) (not true)) (and (and (<= 1 s21) s5 (= 0 s6)) (not true)) (and (and s5 (<= 1 s24) (= 0 s7)) (not true)) (and (and (<= 1 s25) (= 0 s7)) (not true)) (and (and s5 (<= 1 s20) (not (= 0 s6)) (= 0 s7)) (not true)) (and (and (<= 1 s21) (not (and s5 (= 0 s6))) (= 0 s7)) (not true)) (and (and (not (= 0 s6)) (<= 1 s22)) (not true)) (and (and (not (and s5 (= 0 s6))) (<= 1 s23)) (not true)) (and (and (= 0 s6) (<= 1 s24) (not (and s5 (= 0 s7)))) (not true)) (and (and s5 (not (= 0 s7)) (= 0 s6) (<= 1 s25)) (not true)) (and (and (<= 1 s26) (not (and s5 (= 0 s7)))) (not true)) (and (and (not (= 0 s7)) (<= 1 s27)) (not true)) (and (and (not (= s7 2)) s5 s16 (not (= s6 2))) (not true)) (and (and (not (= s7 2)) s5 s17 (not (= s6 2))) (not true)) (and (and (not s14) (= 0 s6) (= 0 s18) (or (<= 1 s23) (<= 1 s22))) (not true)) (and (and (or (<= 1 s26) (<= 1 s27)) (not s15) (= 0 s18) (= 0 s7)) (not true)) (and (and (not (<= s19 0)) s5) (not (<= 0 (+ (- 1) s19)))) (and (not s5) (not true)) (and (and (not s14) (= 0 s6)) (not true)) (and (and (not s15) (= 0 s7)) (not true)) (and (and (not (<= s19 0)) (not (= s6 2))) (not (<= 0 (+ (- 1) s19)))) (and (and (not (= s7 2)) (not (<= s19 0))) (not (<= 0 (+ (- 1) s19)))) (and (= s6 2) (not true)) (and (= s7 2) (not true))))
(check-sat)
