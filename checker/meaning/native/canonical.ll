; The canonical form of states in which replicas are related to one another.
;
; A template: $$W is the number of words of a state, $$BITS = 64 * W and $$BYTES = 8 * W; $$MEMBERS is
; the number of replicas, and $$FRAME that of the words of a frame (see relations.py): a state, a
; colour of each replica and a signature of each. Printed for the system at hand are
;
;     void @signatures(frame)   compute the signatures from the state and the colours
;     void @exchange(frame, k)  exchange replicas k and k+1, with their colours and signatures
;
; Replicas are put in the order of their signatures, which are refined until they tell no more of
; them apart. Where some are still alike, each in turn is given a colour of its own, and what follows
; is refined again. The least state found so is the representative: all permutations of a state
; lead to the same ones, as nothing depends on where a replica stands. Two that can change places
; without a change of the state are not told apart, nor tried both. After $$LEAVES states the search
; is cut short: the representative then is a permutation of the state, but may not be the same for
; all of them, and @inexact is set to 1.

%Frame = type [$FRAME x i64]

define internal void @arranged(ptr %state) noinline {
entry:
  %frame = alloca %Frame
  %best = alloca %State
  %leaves = alloca i64
  call void @llvm.memset.p0.i64(ptr align 8 %frame, i8 0, i64 $FRAME_BYTES, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %frame, ptr align 8 %state, i64 $BYTES, i1 false)
  call void @llvm.memset.p0.i64(ptr align 8 %best, i8 -1, i64 $BYTES, i1 false)
  store i64 0, ptr %leaves
  call void @explore(ptr %frame, ptr %best, ptr %leaves, i64 0)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %state, ptr align 8 %best, i64 $BYTES, i1 false)
  ret void
}

; Make `best` the least of itself and of the states that all ways to tell replicas apart lead to.
define internal void @explore(ptr %frame, ptr %best, ptr %leaves, i64 %level) noinline {
entry:
  %child = alloca %Frame
  br label %refine
refine:
  %before = phi i64 [ 0, %entry ], [ %classes, %finer ]
  call void @signatures(ptr %frame)
  %classes = call i64 @arrange(ptr %frame)
  %apart = icmp eq i64 %classes, $MEMBERS
  br i1 %apart, label %leaf, label %compare
compare:
  %more = icmp ugt i64 %classes, %before
  br i1 %more, label %finer, label %stable
finer:
  call void @recolour(ptr %frame)
  br label %refine
stable:
  %alike = call i64 @undecided(ptr %frame)
  %none = icmp eq i64 %alike, -1
  %deep = icmp ugt i64 %level, $MEMBERS  ; only if signatures are equal by coincidence
  %done = or i1 %none, %deep
  br i1 %done, label %leaf, label %first
leaf:
  %old = load i$BITS, ptr %best, align 8
  %new = load i$BITS, ptr %frame, align 8
  %less = icmp ult i$BITS %new, %old
  %least = select i1 %less, i$BITS %new, i$BITS %old
  store i$BITS %least, ptr %best, align 8
  %leaves.old = load i64, ptr %leaves
  %leaves.new = add i64 %leaves.old, 1
  store i64 %leaves.new, ptr %leaves
  ret void
first:  ; of those that are alike
  %start = phi i64 [ %alike, %stable ], [ %lower, %lower.same ]
  %lowest = icmp eq i64 %start, 0
  br i1 %lowest, label %branch, label %lower.compare
lower.compare:
  %lower = sub i64 %start, 1
  %same.lower = call i1 @same(ptr %frame, i64 %lower)
  br i1 %same.lower, label %lower.same, label %branch
lower.same:
  br label %first
branch:
  call void @recolour(ptr %frame)
  br label %each
each:
  %t = phi i64 [ %start, %branch ], [ %next, %following ]
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %child, ptr align 8 %frame, i64 $FRAME_BYTES,
                                   i1 false)
  br label %move
move:  ; the replica t to the place of the first
  %at = phi i64 [ %t, %each ], [ %below, %down ]
  %arrived = icmp eq i64 %at, %start
  br i1 %arrived, label %descend, label %down
down:
  %below = sub i64 %at, 1
  call void @exchange(ptr %child, i64 %below)
  br label %move
descend:
  %place = add i64 %start, $W
  %colour = getelementptr inbounds i64, ptr %child, i64 %place
  %colour.old = load i64, ptr %colour
  %colour.new = xor i64 %colour.old, -1
  store i64 %colour.new, ptr %colour
  %deeper = add i64 %level, 1
  call void @explore(ptr %child, ptr %best, ptr %leaves, i64 %deeper)
  br label %skip
skip:  ; those that can change places with the one tried
  %s = phi i64 [ %t, %descend ], [ %next, %twin ]
  %next = add i64 %s, 1
  %last = icmp eq i64 %next, $MEMBERS
  br i1 %last, label %exit, label %skip.compare
skip.compare:
  %same.next = call i1 @same(ptr %frame, i64 %s)
  br i1 %same.next, label %skip.twins, label %exit
skip.twins:
  %twins = call i1 @twins(ptr %frame, i64 %s)
  br i1 %twins, label %twin, label %following
twin:
  br label %skip
following:
  %found = load i64, ptr %leaves
  %enough = icmp uge i64 %found, $LEAVES
  br i1 %enough, label %cut, label %each
cut:
  store i64 1, ptr @inexact
  ret void
exit:
  ret void
}

; Sort the replicas by their signatures; how many different ones there are.
define internal i64 @arrange(ptr %frame) noinline {
entry:
  br label %next
next:
  %i = phi i64 [ 1, %entry ], [ %i.next, %placed ]
  %more = icmp ult i64 %i, $MEMBERS
  br i1 %more, label %sink, label %count
sink:
  %j = phi i64 [ %i, %next ], [ %below, %swap ]
  %lowest = icmp eq i64 %j, 0
  br i1 %lowest, label %placed, label %compare
compare:
  %below = sub i64 %j, 1
  %a = call i64 @signature(ptr %frame, i64 %below)
  %b = call i64 @signature(ptr %frame, i64 %j)
  %above = icmp ugt i64 %a, %b
  br i1 %above, label %swap, label %placed
swap:
  call void @exchange(ptr %frame, i64 %below)
  br label %sink
placed:
  %i.next = add i64 %i, 1
  br label %next
count:
  %k = phi i64 [ 0, %next ], [ %k.next, %counted ]
  %n = phi i64 [ 1, %next ], [ %n.next, %counted ]
  %k.next = add i64 %k, 1
  %left = icmp ult i64 %k.next, $MEMBERS
  br i1 %left, label %counted, label %exit
counted:
  %same = call i1 @same(ptr %frame, i64 %k)
  %differs = xor i1 %same, true
  %one = zext i1 %differs to i64
  %n.next = add i64 %n, %one
  br label %count
exit:
  ret i64 %n
}

; The first replica that is like the next one, but cannot change places with it; or -1.
define internal i64 @undecided(ptr %frame) noinline {
entry:
  br label %next
next:
  %k = phi i64 [ 0, %entry ], [ %k.next, %following ]
  %k.next = add i64 %k, 1
  %more = icmp ult i64 %k.next, $MEMBERS
  br i1 %more, label %compare, label %none
compare:
  %same = call i1 @same(ptr %frame, i64 %k)
  br i1 %same, label %try, label %following
try:
  %twins = call i1 @twins(ptr %frame, i64 %k)
  br i1 %twins, label %following, label %found
following:
  br label %next
found:
  ret i64 %k
none:
  ret i64 -1
}

; The state stays as it is if replicas k and k+1 change places.
define internal i1 @twins(ptr %frame, i64 %k) noinline {
entry:
  %before = load i$BITS, ptr %frame, align 8
  call void @exchange(ptr %frame, i64 %k)
  %after = load i$BITS, ptr %frame, align 8
  call void @exchange(ptr %frame, i64 %k)
  %unchanged = icmp eq i$BITS %before, %after
  ret i1 %unchanged
}

; Replicas k and k+1 have the same signature.
define internal i1 @same(ptr %frame, i64 %k) alwaysinline {
  %k.next = add i64 %k, 1
  %a = call i64 @signature(ptr %frame, i64 %k)
  %b = call i64 @signature(ptr %frame, i64 %k.next)
  %same = icmp eq i64 %a, %b
  ret i1 %same
}

define internal i64 @signature(ptr %frame, i64 %k) alwaysinline {
  %place = add i64 %k, $SIGNATURES
  %p = getelementptr inbounds i64, ptr %frame, i64 %place
  %value = load i64, ptr %p
  ret i64 %value
}

; Colour the replicas by their signatures.
define internal void @recolour(ptr %frame) alwaysinline {
  %colours = getelementptr inbounds i64, ptr %frame, i64 $W
  %signatures = getelementptr inbounds i64, ptr %frame, i64 $SIGNATURES
  %bytes = mul i64 $MEMBERS, 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %colours, ptr align 8 %signatures, i64 %bytes,
                                   i1 false)
  ret void
}
