; router-pair, static: covered
; obligation step: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.private
(declare-const t0 Bool)
(declare-const s1 Bool) ; network.wan
(declare-const t1 Bool)
(declare-const s2 Bool) ; network.at_once
(declare-const t2 Bool)
(declare-const s3 Int) ; mode[A]
(declare-const t3 Int)
(declare-const s4 Int) ; mode[B]
(declare-const t4 Int)
(declare-const s5 Bool) ; found_enabled[A]
(declare-const t5 Bool)
(declare-const s6 Bool) ; found_enabled[B]
(declare-const t6 Bool)
(declare-const s7 Bool) ; found_disabled[A]
(declare-const t7 Bool)
(declare-const s8 Bool) ; found_disabled[B]
(declare-const t8 Bool)
(declare-const s9 Int) ; request
(declare-const t9 Int)
(declare-const s10 Bool) ; submitted
(declare-const t10 Bool)
(declare-const s11 Bool) ; holds[A]
(declare-const t11 Bool)
(declare-const s12 Bool) ; holds[B]
(declare-const t12 Bool)
(declare-const s13 Bool) ; stopped_by_test[A]
(declare-const t13 Bool)
(declare-const s14 Bool) ; stopped_by_test[B]
(declare-const t14 Bool)
(declare-const s15 Bool) ; failed_since
(declare-const t15 Bool)
(declare-const s16 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const t16 Int)
(declare-const s17 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const t17 Int)
(declare-const s18 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const t18 Int)
(declare-const s19 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const t19 Int)
(assert (<= 0 s3))
(assert (<= s3 5))
(assert (<= 0 s4))
(assert (<= s4 5))
(assert (<= 0 s9))
(assert (<= s9 3))
(assert (<= 0 s16))
(assert (<= 0 s17))
(assert (<= 0 s18))
(assert (<= 0 s19))
(assert (not (= 0 s4)))
(assert (not (= s3 2)))
(assert (not (= s3 1)))
(assert s1)
(assert (not s0))
(assert (or (not (= s3 4)) (not (<= (+ s17 s18 s19 s16) (* 2 (+ s18 s19))))))
(assert (or (<= (* 2 (+ (ite s1 s19 0) (ite s1 s17 0))) (+ s17 s18 s19 s16)) (not (= 4 s4)) (not (= s3 0))))
(assert (or (not (= s3 4)) (<= 1 s16) (not (= 4 s4))))
(assert (or false (and (and (= s3 0) (not (and (not (= 5 s4)) s0 (not (= s3 5))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 (ite (<= (+ s17 s18 s19 s16) (* 2 (+ s18 s19))) 3 4)) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= 0 s4)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 (ite (<= (* 2 (+ (ite s1 s19 0) (ite s1 s17 0))) (+ s17 s18 s19 s16)) 4 3)) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= s3 1)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 (ite (<= (+ s17 s18 s19 s16) (* 2 (+ s18 s19))) (ite s2 3 2) 4)) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= s4 1)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 (ite (<= (* 2 (+ (ite s1 s19 0) (ite s1 s17 0))) (+ s17 s18 s19 s16)) 4 (ite s2 3 2))) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19)) (and (and (= s3 2) (or (= 4 s4) (not (and (<= 1 s19) s1 (not (= 5 s4)))) (= 3 s4))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 (ite (or (= 4 s4) (not (and (<= 1 s19) s1 (not (= 5 s4))))) 3 4)) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 (not (or (= 4 s4) (not (and (<= 1 s19) s1 (not (= 5 s4))))))) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19)) (and (and (or (not (and (<= 1 s19) s1 (not (= s3 5)))) (= s3 4) (= s3 3)) (= 2 s4)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 (ite (or (not (and (<= 1 s19) s1 (not (= s3 5)))) (= s3 4)) 3 4)) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 (not (or (not (and (<= 1 s19) s1 (not (= s3 5)))) (= s3 4)))) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= s3 0))) (let ((s.2 (or s.1 (= s3 3)))) (let ((s.3 (= 0 s4))) (let ((s.4 (or (= 3 s4) s.3))) (let ((s.5 (not (= s3 5)))) (and s.0 (or (= s.2 s.4) (and s.2 (not s.4))) (not (and s.0 (or (= s3 1) (= s4 1)) (or s.1 s.3) s0 s.5)) s0 s.5))))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 0) (= t4 1) (= t5 false) (= t6 false) (= t7 false) (= t8 false) (= t9 s9) (= t10 s10) (= t11 (and (or s12 s11) (= s9 1))) (= t12 (and (or s12 s11) (= s9 1))) (= t13 false) (= t14 false) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= s3 0))) (let ((s.2 (= 0 s4))) (let ((s.3 (not (= s3 5)))) (and s.0 (not (or s.1 (= s3 3))) (not (and s.0 (or (= s3 1) (= s4 1)) (or s.1 s.2) s0 s.3)) (or (= 3 s4) s.2) s0 s.3))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 1) (= t4 0) (= t5 false) (= t6 false) (= t7 false) (= t8 false) (= t9 s9) (= t10 s10) (= t11 (and (or s12 s11) (= s9 1))) (= t12 (and (or s12 s11) (= s9 1))) (= t13 false) (= t14 false) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19))))
(assert (not (and true (not (= 0 t4)) (not (= t3 2)) (not (= t3 1)) t1 (not t0) (or (not (= t3 4)) (not (<= (+ t17 t18 t19 t16) (* 2 (+ t18 t19))))) (or (<= (* 2 (+ (ite t1 t19 0) (ite t1 t17 0))) (+ t17 t18 t19 t16)) (not (= 4 t4)) (not (= t3 0))) (or (not (= t3 4)) (<= 1 t16) (not (= 4 t4))) (<= 0 t3) (<= t3 5) (<= 0 t4) (<= t4 5) (<= 0 t9) (<= t9 3) (<= 0 t16) (<= 0 t17) (<= 0 t18) (<= 0 t19))))
(check-sat)
