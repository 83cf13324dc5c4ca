; campaign-pair, replication: dialled-though-replicated
; obligation bad: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.router[A]
(declare-const s1 Bool) ; network.router[B]
(declare-const s2 Bool) ; network.private
(declare-const s3 Bool) ; network.wan
(declare-const s4 Int) ; role[A]
(declare-const s5 Int) ; role[B]
(declare-const s6 Int) ; incumbent
(declare-const s7 Int) ; imports[A]
(declare-const s8 Int) ; imports[B]
(declare-const s9 Bool) ; import_runs[A]
(declare-const s10 Bool) ; import_runs[B]
(declare-const s11 Bool) ; listed[A]
(declare-const s12 Bool) ; listed[B]
(declare-const s13 Bool) ; stored[A]
(declare-const s14 Bool) ; stored[B]
(declare-const s15 Int) ; call
(declare-const s16 Int) ; faults left
(declare-const s17 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s18 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = B
(declare-const s19 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s20 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = B
(declare-const s21 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s22 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = B
(declare-const s23 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s24 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = B
(assert (<= 0 s4))
(assert (<= s4 2))
(assert (<= 0 s5))
(assert (<= s5 2))
(assert (<= 0 s6))
(assert (<= s6 1))
(assert (<= 0 s7))
(assert (<= s7 2))
(assert (<= 0 s8))
(assert (<= s8 2))
(assert (<= 0 s15))
(assert (<= s15 3))
(assert (<= 0 s16))
(assert (<= s16 2))
(assert (<= 0 s17))
(assert (<= 0 s18))
(assert (<= 0 s19))
(assert (<= 0 s20))
(assert (<= 0 s21))
(assert (<= 0 s22))
(assert (<= 0 s23))
(assert (<= 0 s24))
(assert (not (= s15 3)))
(assert (or s11 (not s13)))
(assert (or (not s14) s12))
(assert (or (not s11) s12 s13))
(assert (or s14 (not s12) s11))
(assert (or (= s15 3) (and (and s9 (not (= 2 s4)) (= s7 2)) (not true)) (and (and (= s8 2) s10 (not (= s5 2))) (not true)) (and (let ((s.0 (= 0 s5))) (let ((s.1 (not s3))) (and (or (not s0) (not s9) (and (or (and s3 s.0) (not (<= 1 s23))) (or (not (and s3 (not s.0))) (not (<= 1 s24))) (not (<= 1 s21)) (not (<= 1 s20)) (not (<= 1 s19)) (or (not (<= 1 s18)) s.1) (not (<= 1 s17)) (or (not (<= 1 s22)) s.1))) (= 0 s4)))) (not true)) (and (let ((s.0 (not s3))) (let ((s.1 (= 0 s4))) (and (= 0 s5) (or (not s1) (and (not (<= 1 s22)) (not (<= 1 s23)) (or (not (<= 1 s17)) s.0) (or (not (<= 1 s20)) (and s3 s.1)) (or (not (and s3 (not s.1))) (not (<= 1 s19))) (or (not (<= 1 s21)) s.0) (not (<= 1 s24)) (not (<= 1 s18))) (not s10))))) (not true)) (and (let ((s.0 (not (= 2 s4)))) (let ((s.1 (= 0 s5))) (let ((s.2 (not (= s5 2)))) (let ((s.3 (not s3))) (let ((s.4 (= 0 s4))) (and s9 s.0 (not (and s.0 s.1 s1 s2 s.2 s0)) (not (and s.1 (or (not s1) (and (not (<= 1 s22)) (not (<= 1 s23)) (or (not (<= 1 s17)) s.3) (or (not (<= 1 s20)) (and s3 s.4)) (or (not (and s3 (not s.4))) (not (<= 1 s19))) (or (not (<= 1 s21)) s.3) (not (<= 1 s24)) (not (<= 1 s18))) (not s10)))) s0 (or (not (= 0 s6)) (not (and s.0 s1 s10 s2 s.2 s0))) (= s4 1))))))) (not true)) (and (let ((s.0 (= 0 s5))) (let ((s.1 (not s3))) (let ((s.2 (= 0 s4))) (let ((s.3 (not (= 2 s4)))) (let ((s.4 (not (= s5 2)))) (and (not (and (or (not s0) (not s9) (and (or (and s3 s.0) (not (<= 1 s23))) (or (not (and s3 (not s.0))) (not (<= 1 s24))) (not (<= 1 s21)) (not (<= 1 s20)) (not (<= 1 s19)) (or (not (<= 1 s18)) s.1) (not (<= 1 s17)) (or (not (<= 1 s22)) s.1))) s.2)) s1 (= s5 1) s10 (or (not (and s9 s.3 s1 s2 s.4 s0)) (not (= s6 1))) (not (and s.3 s1 s2 s.2 s.4 s0)) s.4)))))) (not true)) (and (and (not (= 2 s4)) (= 0 s5) s1 s2 (= 0 s4) (not (= s5 2)) s0) (not true)) (and (and (<= 1 s17) (= 0 s4)) (not true)) (and (and s3 (<= 1 s18) (= 0 s4)) (not true)) (and (and s3 (<= 1 s21) (= 0 s5)) (not true)) (and (and (= 0 s5) (<= 1 s22)) (not true)) (and (and s3 (= 0 s5) (<= 1 s17) (not (= 0 s4))) (not true)) (and (and (not (and s3 (= 0 s4))) (= 0 s5) (<= 1 s18)) (not true)) (and (and (<= 1 s19) (not (= 0 s4))) (not true)) (and (and (not (and s3 (= 0 s4))) (<= 1 s20)) (not true)) (and (and (<= 1 s21) (not (and s3 (= 0 s5))) (= 0 s4)) (not true)) (and (and s3 (not (= 0 s5)) (<= 1 s22) (= 0 s4)) (not true)) (and (and (<= 1 s23) (not (and s3 (= 0 s5)))) (not true)) (and (and (<= 1 s24) (not (= 0 s5))) (not true)) (and (and s3 (not (= 2 s4)) s13 (not (= s5 2))) (not true)) (and (and s3 s14 (not (= 2 s4)) (not (= s5 2))) (not true)) (and (and (not s11) (= s15 0) (= 0 s4) (or (<= 1 s19) (<= 1 s20))) (not true)) (and (and (= 0 s5) (not s12) (= s15 0) (or (<= 1 s23) (<= 1 s24))) (not true)) (and (and s3 (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (not s3) (not true)) (and (and (not s11) (= 0 s4)) (not true)) (and (and (= 0 s5) (not s12)) (not true)) (and (and (not (= 2 s4)) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (not (= s5 2))) (not (<= 0 (+ (- 1) s16)))) (and (= 2 s4) (not true)) (and (= s5 2) (not true))))
(check-sat)
