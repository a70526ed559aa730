import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

/** Functions and classes that are kept keep the array that they capture. */
class VarargsInFunction {
  static Runnable lambda(@Ref Res... all) {
    return () -> System.out.println(all.length); //! capture.escapes
  }

  static Object anonymous(@Ref Res... all) {
    return new Object() {
      int first() {
        return all[0].get(); //! capture.escapes
      }
    };
  }

  static Runnable exclusive(@Mut Res... all) {
    return () -> all[0].get(); //! capture.escapes
  }
}
