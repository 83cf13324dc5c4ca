; campaign-pair, messages-pass: import-in-step
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
(declare-const s19 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s20 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = B
(declare-const s21 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s22 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = B
(declare-const s23 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s24 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = B
(declare-const s25 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = A
(declare-const s26 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = B
(declare-const s27 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = A
(declare-const s28 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = B
(declare-const s29 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = A
(declare-const s30 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = B
(declare-const s31 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s32 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = B
(declare-const s33 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = A
(declare-const s34 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = B
(declare-const s35 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = A
(declare-const s36 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = B
(declare-const s37 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = A
(declare-const s38 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = B
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
(assert (or (not (= s10 1)) (not (= 0 s6))))
(assert (or (not (= s6 1)) (not (= 0 s10))))
(assert (or (not (= s10 1)) (not (= s6 2))))
(assert (or (not (= s6 2)) (not (= 0 s10))))
(assert (or (not (= 0 s7)) (not (= s11 1))))
(assert (or (not (= s7 1)) (not (= 0 s11))))
(assert (or (not (= s7 2)) (not (= s11 1))))
(assert (or (not (= s7 2)) (not (= 0 s11))))
(assert (or (not (and (or (and (= 0 s11) (= 0 s7)) (and (= s11 1) (= s7 1)) (= 2 s11)) (or (and (= 0 s6) (= 0 s10)) (and (= s10 1) (= s6 1)) (= s10 2)))) (and (and s12 (= s10 2) (not (= s6 2))) (not true)) (and (and (not (= s7 2)) (= 2 s11) s13) (not true)) (and (let ((s.0 (= 0 s7))) (let ((s.1 (not (and s5 (not s.0))))) (let ((s.2 (not s5))) (let ((s.3 (and s5 s.0))) (and (= 0 s6) (or (not s12) (and (not (<= 1 s22)) (or (not (<= 1 s32)) s.1) (or (not (<= 1 s28)) s.2) (not (<= 1 s23)) (or s.3 (not (<= 1 s31))) (not (<= 1 s21)) (or s.2 (not (<= 1 s24))) (not (<= 1 s19)) (or s.2 (not (<= 1 s34))) (or s.3 (not (<= 1 s37))) (not (<= 1 s33)) (or s.1 (not (<= 1 s38))) (not (<= 1 s27)) (or (not (<= 1 s20)) s.2)) (not (and (not s2) s0)))))))) (not true)) (and (let ((s.0 (not s5))) (let ((s.1 (= 0 s6))) (let ((s.2 (and s5 s.1))) (let ((s.3 (not (and s5 (not s.1))))) (and (or (and (or (not (<= 1 s19)) s.0) (or s.2 (not (<= 1 s30))) (not (<= 1 s28)) (not (<= 1 s20)) (or s.0 (not (<= 1 s33))) (not (<= 1 s32)) (or (not (<= 1 s23)) s.0) (or (not (<= 1 s21)) s.3) (not (<= 1 s31)) (or s.0 (not (<= 1 s27))) (not (<= 1 s24)) (or (not (<= 1 s22)) s.2) (or (not (<= 1 s29)) s.3) (not (<= 1 s34))) (not (and s1 (not s3))) (not s13)) (= 0 s7)))))) (not true)) (and (let ((s.0 (not s5))) (let ((s.1 (= 0 s6))) (let ((s.2 (and s5 s.1))) (let ((s.3 (not (and s5 (not s.1))))) (let ((s.4 (not s3))) (let ((s.5 (= 0 s7))) (let ((s.6 (not (= s7 2)))) (let ((s.7 (not s2))) (let ((s.8 (not (= s6 2)))) (and (not (and (or (and (or (not (<= 1 s19)) s.0) (or s.2 (not (<= 1 s30))) (not (<= 1 s28)) (not (<= 1 s20)) (or s.0 (not (<= 1 s33))) (not (<= 1 s32)) (or (not (<= 1 s23)) s.0) (or (not (<= 1 s21)) s.3) (not (<= 1 s31)) (or s.0 (not (<= 1 s27))) (not (<= 1 s24)) (or (not (<= 1 s22)) s.2) (or (not (<= 1 s29)) s.3) (not (<= 1 s34))) (not (and s1 s.4)) (not s13)) s.5)) s12 (not (and s.6 s4 s1 s.7 s.8 s.5 s.4 s0)) s.7 s.8 (= s6 1) (or (not (and s.6 s4 s1 s13 s.7 s.8 s.4 s0)) (not (= 0 s8))) s0)))))))))) (not true)) (and (let ((s.0 (not (= s7 2)))) (let ((s.1 (= 0 s6))) (let ((s.2 (not s2))) (let ((s.3 (not (= s6 2)))) (let ((s.4 (not s3))) (let ((s.5 (= 0 s7))) (let ((s.6 (not (and s5 (not s.5))))) (let ((s.7 (not s5))) (let ((s.8 (and s5 s.5))) (and s.0 (not (and s.0 s4 s.1 s1 s.2 s.3 s.4 s0)) (or (not (and s.0 s4 s1 s12 s.2 s.3 s.4 s0)) (not (= s8 1))) s1 s13 (= s7 1) (not (and s.1 (or (not s12) (and (not (<= 1 s22)) (or (not (<= 1 s32)) s.6) (or (not (<= 1 s28)) s.7) (not (<= 1 s23)) (or s.8 (not (<= 1 s31))) (not (<= 1 s21)) (or s.7 (not (<= 1 s24))) (not (<= 1 s19)) (or s.7 (not (<= 1 s34))) (or s.8 (not (<= 1 s37))) (not (<= 1 s33)) (or s.6 (not (<= 1 s38))) (not (<= 1 s27)) (or (not (<= 1 s20)) s.7)) (not (and s.2 s0))))) s.4)))))))))) (not true)) (and (and (not (= s7 2)) s4 (= 0 s6) s1 (not s2) (not (= s6 2)) (= 0 s7) (not s3) s0) (not true)) (and (and (<= 1 s19) (= 0 s6)) (not true)) (and (and s5 (<= 1 s20) (= 0 s6)) (not true)) (and (and (= 0 s6) (<= 1 s27)) (not true)) (and (and s5 (= 0 s6) (<= 1 s28)) (not true)) (and (and s5 (<= 1 s23) (= 0 s7)) (not true)) (and (and (<= 1 s24) (= 0 s7)) (not true)) (and (and (<= 1 s33) s5 (= 0 s7)) (not true)) (and (and (<= 1 s34) (= 0 s7)) (not true)) (and (and s5 (<= 1 s19) (not (= 0 s6)) (= 0 s7)) (not true)) (and (and (not (and s5 (= 0 s6))) (<= 1 s20) (= 0 s7)) (not true)) (and (and (<= 1 s21) (not (= 0 s6))) (not true)) (and (and (not (and s5 (= 0 s6))) (<= 1 s22)) (not true)) (and (and s5 (not (= 0 s6)) (<= 1 s27) (= 0 s7)) (not true)) (and (and (not (and s5 (= 0 s6))) (= 0 s7) (<= 1 s28)) (not true)) (and (and (not (= 0 s6)) (<= 1 s29)) (not true)) (and (and (not (and s5 (= 0 s6))) (<= 1 s30)) (not true)) (and (and (<= 1 s23) (= 0 s6) (not (and s5 (= 0 s7)))) (not true)) (and (and s5 (not (= 0 s7)) (= 0 s6) (<= 1 s24)) (not true)) (and (and (<= 1 s31) (not (and s5 (= 0 s7)))) (not true)) (and (and (not (= 0 s7)) (<= 1 s32)) (not true)) (and (and (<= 1 s33) (= 0 s6) (not (and s5 (= 0 s7)))) (not true)) (and (and s5 (not (= 0 s7)) (= 0 s6) (<= 1 s34)) (not true)) (and (and (<= 1 s37) (not (and s5 (= 0 s7)))) (not true)) (and (and (not (= 0 s7)) (<= 1 s38)) (not true)) (and s0 (not true)) (and s1 (not true)) (and (not s0) (not true)) (and (not s1) (not true)) (and s5 (not true)) (and (not s5) (not true)) (and (not (= s6 2)) (not true)) (and (not (= s7 2)) (not true)) (and (= s6 2) (not true)) (and (= s7 2) (not true)) (and s12 (not true)) (and s13 (not true)) (and (not s12) (not true)) (and (not s13) (not true)) (and (<= 1 s19) (not true)) (and (<= 1 s20) (not true)) (and (<= 1 s21) (not true)) (and (<= 1 s22) (not true)) (and (<= 1 s23) (not true)) (and (<= 1 s24) (not true)) (and (<= 1 s27) (not true)) (and (<= 1 s28) (not true)) (and (<= 1 s29) (not true)) (and (<= 1 s30) (not true)) (and (<= 1 s31) (not true)) (and (<= 1 s32) (not true)) (and (<= 1 s33) (not true)) (and (<= 1 s34) (not true)) (and (<= 1 s37) (not true)) (and (<= 1 s38) (not true)) (and (<= 1 s25) (not true)) (and (<= 1 s26) (not true)) (and (<= 1 s35) (not true)) (and (<= 1 s36) (not true)) (and (<= 1 s19) (not true)) (and (<= 1 s20) (not true)) (and (<= 1 s21) (not true)) (and (<= 1 s22) (not true)) (and (<= 1 s23) (not true)) (and (<= 1 s24) (not true)) (and (<= 1 s25) (not true)) (and (<= 1 s26) (not true)) (and (<= 1 s31) (not true)) (and (<= 1 s32) (not true)) (and (<= 1 s27) (not true)) (and (<= 1 s28) (not true)) (and (<= 1 s29) (not true)) (and (<= 1 s30) (not true)) (and (<= 1 s33) (not true)) (and (<= 1 s34) (not true)) (and (<= 1 s35) (not true)) (and (<= 1 s36) (not true)) (and (<= 1 s37) (not true)) (and (<= 1 s38) (not true))))
(check-sat)
