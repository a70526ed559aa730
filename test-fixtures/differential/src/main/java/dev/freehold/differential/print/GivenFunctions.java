package dev.freehold.differential.print;

/** The part of the library that takes functions, or values of any type. */
final class GivenFunctions {
  static final String JAVA =
      """
        public static native int yes(boolean b);
        public static native int askedBy(
            @NonEscaping Function<@Ref Res, Integer> f, @Ref Res r);
        public static native void editedBy(@NonEscaping Consumer<@Mut Res> f, @Mut Res r);
        public static native void endedBy(@NonEscaping Consumer<@Own Res> f, @Own Res r);
        public static native @Own Res changedBy(
            @NonEscaping UnaryOperator<@Own Res> f, @Own Res r);
        public static <T extends @Ref Object> T firstOf(@NonEscaping Supplier<T> f) {
          return f.get();
        }
        public static <T extends @Ref Object> T whole(T t) { return t; }
      """;

  static final String RUST =
      """
      fn yes(b: bool) -> i32 { todo!() }
      fn asked_by(f: impl Fn(&Res) -> i32, r: &Res) -> i32 { todo!() }
      fn edited_by(f: impl Fn(&mut Res), r: &mut Res) { todo!() }
      fn ended_by(f: impl FnOnce(Res), r: Res) { todo!() }
      fn changed_by(f: impl Fn(Res) -> Res, r: Res) -> Res { todo!() }
      fn first_of<T>(f: impl Fn() -> T) -> T { f() }
      fn whole<T>(t: T) -> T { t }
      """;

  private GivenFunctions() {}
}
