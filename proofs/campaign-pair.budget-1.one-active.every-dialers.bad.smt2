; campaign-pair, budget-1: one-active
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
(declare-const s27 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = A
(declare-const s28 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = B
(declare-const s29 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = A
(declare-const s30 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = B
(declare-const s31 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = A
(declare-const s32 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = B
(declare-const s33 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s34 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = B
(declare-const s35 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = A
(declare-const s36 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = B
(declare-const s37 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = A
(declare-const s38 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = B
(declare-const s39 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = A
(declare-const s40 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = B
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
(assert (<= s20 1))
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
(assert (or (let ((s.0 (not s6))) (let ((s.1 (not s1))) (let ((s.2 (<= 1 s29))) (let ((s.3 (not s.2))) (let ((s.4 (<= 1 s31))) (let ((s.5 (not s.4))) (let ((s.6 (= 0 s7))) (let ((s.7 (not s.6))) (let ((s.8 (not (and s.7 s1)))) (let ((s.9 (<= 1 s22))) (let ((s.10 (not s.9))) (let ((s.11 (<= 1 s24))) (let ((s.12 (not s.11))) (let ((s.13 (and s1 s.6))) (let ((s.14 (<= 1 s35))) (let ((s.15 (not s.14))) (let ((s.16 (<= 1 s25))) (let ((s.17 (not s.16))) (let ((s.18 (<= 1 s33))) (let ((s.19 (not s.18))) (let ((s.20 (<= 1 s21))) (let ((s.21 (not s.20))) (let ((s.22 (<= 1 s30))) (let ((s.23 (not s.22))) (let ((s.24 (<= 1 s26))) (let ((s.25 (not s.24))) (let ((s.26 (<= 1 s32))) (let ((s.27 (not s.26))) (let ((s.28 (<= 1 s34))) (let ((s.29 (not s.28))) (let ((s.30 (<= 1 s36))) (let ((s.31 (not s.30))) (let ((s.32 (<= 1 s23))) (let ((s.33 (not s.32))) (let ((s.34 (= 0 s8))) (let ((s.35 (and (or (not s14) (not (and s4 s.0)) (and (or s.1 s.3) (or s.5 s.8) s.10 (or s.12 s.13) (or s.1 s.15) (or s.1 s.17) s.19 (or s.1 s.21) s.23 s.25 (or s.27 s.13) s.29 s.31 (or s.33 s.8))) s.34))) (let ((s.36 (not s.13))) (let ((s.37 (not s.34))) (let ((s.38 (not (= s8 2)))) (let ((s.39 (not (and s1 s.37)))) (let ((s.40 (<= 1 s40))) (let ((s.41 (not s.40))) (let ((s.42 (and s1 s.34))) (let ((s.43 (<= 1 s39))) (let ((s.44 (not s.43))) (let ((s.45 (not s5))) (let ((s.46 (and (or (and (or s.39 s.41) s.33 (or s.39 s.29) s.17 (or s.19 s.42) (or s.1 s.10) s.3 s.21 (or s.1 s.31) s.15 (or s.44 s.42) s.12 (or s.1 s.23) (or s.1 s.25)) (not (and s3 s.45)) (not s13)) s.6))) (let ((s.47 (not (= s7 2)))) (let ((s.48 (not s.42))) (and (not (or s.35 (and s.7 s1 s.34 s.2) (and s.36 s.26) (and s1 s.37 s.6 s.30) (and s14 s.38 (= s12 2)) (and s1 s.22 s.6) (and s.28 s.37) (and s.20 s.6) s.46 (and s.6 s.2) (and s4 s14 s.0 s.38 (= s8 1) (or (not (= s9 1)) (not (and s3 s.47 s4 s.0 s.38 s.45 s13 s0))) (not (and s3 s.47 s4 s.0 s.38 s.45 s.6 s0)) (not s.46)) (and s.34 s.30) (and s.7 s.4) (and s1 s.16 s.34) (and s1 s.6 s.9) (and s1 s.24 s.37 s.6) (and s3 s.47 (not (and s3 s.47 s4 s.0 s.38 s.45 s.34 s0)) (not s.35) s.45 (or (not (and s3 s.47 s4 s14 s.0 s.38 s.45 s0)) (not (= 0 s9))) s13 (= s7 1)) (and s.48 s.6 s.14) (and s.36 s.22 s.34) (and s.24 s.34) (and s.48 s.16 s.6) (and s.18 s.48) (and s.40 s.37) (and s1 s.34 s.14) (and s.47 (= 2 s11) s13) (and s.43 s.48) (and s.20 s.7 s1 s.34) (and s3 s.47 s4 s.0 s.38 s.45 s.6 s.34 s0) (and s.36 s.34 s.9) (and s.36 s.11) (and s.7 s.32))) (not (or (not (and s1 (or s.20 s.18 s.32 s.24 s.11 s.28 s.16 s.9) (or (and s3 s.47 s.45 s13) (and s4 s14 s.0 s.38)) s0)) (and (or s.5 s.6) s.10 s.17 s.3 s.21 (or s.44 s.34) (or s.33 s.6) (or s.27 s.6) (or s.12 s.6) s.15 s.23 (or s.34 s.29) s.25 (= 1 (+ 0 (ite s.6 1 0) (ite s.34 1 0))) (or s.41 s.34) (or s.19 s.34) s.31))))))))))))))))))))))))))))))))))))))))))))))))))))) (and (and (not (= s7 2)) (= 2 s11) s13) (not true)) (and (and s14 (not (= s8 2)) (= s12 2)) (not true)) (and (let ((s.0 (= 0 s8))) (let ((s.1 (not (and s1 (not s.0))))) (let ((s.2 (and s1 s.0))) (let ((s.3 (not s1))) (and (or (and (or s.1 (not (<= 1 s40))) (not (<= 1 s23)) (or s.1 (not (<= 1 s34))) (not (<= 1 s25)) (or (not (<= 1 s33)) s.2) (or s.3 (not (<= 1 s22))) (not (<= 1 s29)) (not (<= 1 s21)) (or s.3 (not (<= 1 s36))) (not (<= 1 s35)) (or (not (<= 1 s39)) s.2) (not (<= 1 s24)) (or s.3 (not (<= 1 s30))) (or s.3 (not (<= 1 s26)))) (not (and s3 (not s5))) (not s13)) (= 0 s7)))))) (not true)) (and (let ((s.0 (not s1))) (let ((s.1 (= 0 s7))) (let ((s.2 (not (and (not s.1) s1)))) (let ((s.3 (and s1 s.1))) (and (or (not s14) (not (and s4 (not s6))) (and (or s.0 (not (<= 1 s29))) (or (not (<= 1 s31)) s.2) (not (<= 1 s22)) (or (not (<= 1 s24)) s.3) (or s.0 (not (<= 1 s35))) (or s.0 (not (<= 1 s25))) (not (<= 1 s33)) (or s.0 (not (<= 1 s21))) (not (<= 1 s30)) (not (<= 1 s26)) (or (not (<= 1 s32)) s.3) (not (<= 1 s34)) (not (<= 1 s36)) (or (not (<= 1 s23)) s.2))) (= 0 s8)))))) (not true)) (and (let ((s.0 (not (= s7 2)))) (let ((s.1 (not s6))) (let ((s.2 (not (= s8 2)))) (let ((s.3 (not s5))) (let ((s.4 (= 0 s8))) (let ((s.5 (not s1))) (let ((s.6 (= 0 s7))) (let ((s.7 (not (and (not s.6) s1)))) (let ((s.8 (and s1 s.6))) (and s3 s.0 (not (and s3 s.0 s4 s.1 s.2 s.3 s.4 s0)) (not (and (or (not s14) (not (and s4 s.1)) (and (or s.5 (not (<= 1 s29))) (or (not (<= 1 s31)) s.7) (not (<= 1 s22)) (or (not (<= 1 s24)) s.8) (or s.5 (not (<= 1 s35))) (or s.5 (not (<= 1 s25))) (not (<= 1 s33)) (or s.5 (not (<= 1 s21))) (not (<= 1 s30)) (not (<= 1 s26)) (or (not (<= 1 s32)) s.8) (not (<= 1 s34)) (not (<= 1 s36)) (or (not (<= 1 s23)) s.7))) s.4)) s.3 (or (not (and s3 s.0 s4 s14 s.1 s.2 s.3 s0)) (not (= 0 s9))) s13 (= s7 1))))))))))) (not true)) (and (let ((s.0 (not s6))) (let ((s.1 (not (= s8 2)))) (let ((s.2 (not (= s7 2)))) (let ((s.3 (not s5))) (let ((s.4 (= 0 s7))) (let ((s.5 (= 0 s8))) (let ((s.6 (not (and s1 (not s.5))))) (let ((s.7 (and s1 s.5))) (let ((s.8 (not s1))) (and s4 s14 s.0 s.1 (= s8 1) (or (not (= s9 1)) (not (and s3 s.2 s4 s.0 s.1 s.3 s13 s0))) (not (and s3 s.2 s4 s.0 s.1 s.3 s.4 s0)) (not (and (or (and (or s.6 (not (<= 1 s40))) (not (<= 1 s23)) (or s.6 (not (<= 1 s34))) (not (<= 1 s25)) (or (not (<= 1 s33)) s.7) (or s.8 (not (<= 1 s22))) (not (<= 1 s29)) (not (<= 1 s21)) (or s.8 (not (<= 1 s36))) (not (<= 1 s35)) (or (not (<= 1 s39)) s.7) (not (<= 1 s24)) (or s.8 (not (<= 1 s30))) (or s.8 (not (<= 1 s26)))) (not (and s3 s.3)) (not s13)) s.4)))))))))))) (not true)) (and (and s3 (not (= s7 2)) s4 (not s6) (not (= s8 2)) (not s5) (= 0 s7) (= 0 s8) s0) (not true)) (and (and (<= 1 s21) (= 0 s7)) (not true)) (and (and s1 (= 0 s7) (<= 1 s22)) (not true)) (and (and (= 0 s7) (<= 1 s29)) (not true)) (and (and s1 (<= 1 s30) (= 0 s7)) (not true)) (and (and s1 (<= 1 s25) (= 0 s8)) (not true)) (and (and (<= 1 s26) (= 0 s8)) (not true)) (and (and s1 (= 0 s8) (<= 1 s35)) (not true)) (and (and (= 0 s8) (<= 1 s36)) (not true)) (and (and (<= 1 s21) (not (= 0 s7)) s1 (= 0 s8)) (not true)) (and (and (not (and s1 (= 0 s7))) (= 0 s8) (<= 1 s22)) (not true)) (and (and (not (= 0 s7)) (<= 1 s23)) (not true)) (and (and (not (and s1 (= 0 s7))) (<= 1 s24)) (not true)) (and (and (not (= 0 s7)) s1 (= 0 s8) (<= 1 s29)) (not true)) (and (and (not (and s1 (= 0 s7))) (<= 1 s30) (= 0 s8)) (not true)) (and (and (not (= 0 s7)) (<= 1 s31)) (not true)) (and (and (not (and s1 (= 0 s7))) (<= 1 s32)) (not true)) (and (and (not (and s1 (= 0 s8))) (<= 1 s25) (= 0 s7)) (not true)) (and (and s1 (<= 1 s26) (not (= 0 s8)) (= 0 s7)) (not true)) (and (and (<= 1 s33) (not (and s1 (= 0 s8)))) (not true)) (and (and (<= 1 s34) (not (= 0 s8))) (not true)) (and (and (not (and s1 (= 0 s8))) (= 0 s7) (<= 1 s35)) (not true)) (and (and s1 (not (= 0 s8)) (= 0 s7) (<= 1 s36)) (not true)) (and (and (<= 1 s39) (not (and s1 (= 0 s8)))) (not true)) (and (and (<= 1 s40) (not (= 0 s8))) (not true)) (and (and (not (<= s20 0)) s0) (not (<= 0 (+ (- 1) s20)))) (and (and (not s0) (not s2)) (not true)) (and (and s1 (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and (not s1) (not s2)) (not true)) (and (and s3 (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and s4 (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (not s3) (not true)) (and (not s4) (not true)) (and (and (not (= s7 2)) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and (not (= s8 2)) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (= s7 2) (not true)) (and (= s8 2) (not true)) (and (and s13 (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and s14 (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (not s13) (not true)) (and (not s14) (not true)) (and (and (<= 1 s21) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and (not (<= s20 0)) (<= 1 s22)) (not (<= 0 (+ (- 1) s20)))) (and (and (<= 1 s23) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and (<= 1 s24) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and (<= 1 s25) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and (<= 1 s26) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and (not (<= s20 0)) (<= 1 s29)) (not (<= 0 (+ (- 1) s20)))) (and (and (not (<= s20 0)) (<= 1 s30)) (not (<= 0 (+ (- 1) s20)))) (and (and (not (<= s20 0)) (<= 1 s31)) (not (<= 0 (+ (- 1) s20)))) (and (and (not (<= s20 0)) (<= 1 s32)) (not (<= 0 (+ (- 1) s20)))) (and (and (<= 1 s33) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and (<= 1 s34) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and (not (<= s20 0)) (<= 1 s35)) (not (<= 0 (+ (- 1) s20)))) (and (and (not (<= s20 0)) (<= 1 s36)) (not (<= 0 (+ (- 1) s20)))) (and (and (<= 1 s39) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and (<= 1 s40) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (<= 1 s27) (not true)) (and (<= 1 s28) (not true)) (and (<= 1 s37) (not true)) (and (<= 1 s38) (not true)) (and (and (<= 1 s21) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and (not (<= s20 0)) (<= 1 s22)) (not (<= 0 (+ (- 1) s20)))) (and (and (<= 1 s23) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and (<= 1 s24) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and (<= 1 s25) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and (<= 1 s26) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and (<= 1 s27) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and (not (<= s20 0)) (<= 1 s28)) (not (<= 0 (+ (- 1) s20)))) (and (and (<= 1 s33) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (and (<= 1 s34) (not (<= s20 0))) (not (<= 0 (+ (- 1) s20)))) (and (<= 1 s29) (not true)) (and (<= 1 s30) (not true)) (and (<= 1 s31) (not true)) (and (<= 1 s32) (not true)) (and (<= 1 s35) (not true)) (and (<= 1 s36) (not true)) (and (<= 1 s37) (not true)) (and (<= 1 s38) (not true)) (and (<= 1 s39) (not true)) (and (<= 1 s40) (not true))))
(check-sat)
