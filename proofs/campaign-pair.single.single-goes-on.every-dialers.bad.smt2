; campaign-pair, single: single-goes-on
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
(declare-const s16 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s17 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s18 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s19 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = A
(declare-const s20 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = A
(declare-const s21 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = A
(declare-const s22 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s23 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = A
(declare-const s24 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = A
(declare-const s25 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = A
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
(assert (<= 0 s17))
(assert (<= 0 s18))
(assert (<= 0 s19))
(assert (<= 0 s20))
(assert (<= 0 s21))
(assert (<= 0 s22))
(assert (<= 0 s23))
(assert (<= 0 s24))
(assert (<= 0 s25))
(assert (not (= s4 1)))
(assert (or (let ((s.0 (= 0 s5))) (let ((s.1 (not (and s3 s.0)))) (let ((s.2 (= 0 s4))) (let ((s.3 (not s.2))) (let ((s.4 (= 2 s4))) (let ((s.5 (not s.4))) (let ((s.6 (<= 1 s16))) (let ((s.7 (<= 1 s18))) (let ((s.8 (<= 1 s23))) (let ((s.9 (not (= s5 2)))) (let ((s.10 (<= 1 s20))) (and (not (or (and s.1 (<= 1 s22)) (and (<= 1 s17) s.3) (and s9 s.5 (= s7 2)) (and s3 s.0 s.6 s.3) (and (<= 1 s21) s.3) (and s.1 s.7 s.2) (and s3 s.0 s.7) (and s.6 s.2) (and s.8 s.1 s.2) (and s.5 s.0 s1 s2 s.2 s.9 s0) (and s3 s.0 s.10 s.3) (and (= s8 2) s10 s.9) (and s.10 s.2) (and s3 s.0 s.8) (and s.1 (<= 1 s25)))) (not (or s.2 s.4)))))))))))))) (and (and s9 (not (= 2 s4)) (= s7 2)) (not true)) (and (and (= s8 2) s10 (not (= s5 2))) (not true)) (and (and (not (= 2 s4)) (= 0 s5) s1 s2 (= 0 s4) (not (= s5 2)) s0) (not true)) (and (and (<= 1 s16) (= 0 s4)) (not true)) (and (and (<= 1 s20) (= 0 s4)) (not true)) (and (and s3 (= 0 s5) (<= 1 s18)) (not true)) (and (and s3 (= 0 s5) (<= 1 s23)) (not true)) (and (and s3 (= 0 s5) (<= 1 s16) (not (= 0 s4))) (not true)) (and (and (<= 1 s17) (not (= 0 s4))) (not true)) (and (and s3 (= 0 s5) (<= 1 s20) (not (= 0 s4))) (not true)) (and (and (<= 1 s21) (not (= 0 s4))) (not true)) (and (and (not (and s3 (= 0 s5))) (<= 1 s18) (= 0 s4)) (not true)) (and (and (not (and s3 (= 0 s5))) (<= 1 s22)) (not true)) (and (and (<= 1 s23) (not (and s3 (= 0 s5))) (= 0 s4)) (not true)) (and (and (not (and s3 (= 0 s5))) (<= 1 s25)) (not true)) (and (not (= 2 s4)) (not true)) (and (not (= s5 2)) (not true)) (and (= 2 s4) (not true)) (and (= s5 2) (not true)) (and s9 (not true)) (and s10 (not true)) (and (not s9) (not true)) (and (not s10) (not true)) (and (<= 1 s16) (not true)) (and (<= 1 s17) (not true)) (and (<= 1 s18) (not true)) (and (<= 1 s20) (not true)) (and (<= 1 s21) (not true)) (and (<= 1 s22) (not true)) (and (<= 1 s23) (not true)) (and (<= 1 s25) (not true)) (and (<= 1 s19) (not true)) (and (<= 1 s24) (not true)) (and (<= 1 s16) (not true)) (and (<= 1 s17) (not true)) (and (<= 1 s18) (not true)) (and (<= 1 s19) (not true)) (and (<= 1 s22) (not true)) (and (<= 1 s20) (not true)) (and (<= 1 s21) (not true)) (and (<= 1 s23) (not true)) (and (<= 1 s24) (not true)) (and (<= 1 s25) (not true))))
(check-sat)
