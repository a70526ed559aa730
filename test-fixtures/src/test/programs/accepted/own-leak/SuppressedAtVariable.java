import dev.freehold.Own;
import shared.Res;

/** A leak is told where a variable ends; the annotation stands where it is declared. */
class SuppressedAtVariable {
  static void local() {
    @SuppressWarnings("freehold:own.leak")
    Res res = Res.open();
    res.get();
  }

  static int onSomePaths(boolean released) {
    @SuppressWarnings("freehold:own.leak.maybe")
    Res res = Res.open();
    if (released) {
      res.close();
    }
    return 1;
  }

  static void parameter(@SuppressWarnings("freehold:own.leak") @Own Res res) {
    res.get();
  }

  @SuppressWarnings("freehold:own.leak")
  final Runnable field =
      () -> {
        Res res = Res.open();
        res.get();
      };
}
