import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import shared.Res;

/** The function is there first: it has what it captured while the other argument is read. */
class FunctionChangesOtherArgument {
  static int twice(@NonEscaping Runnable task, Res seen) {
    task.run();
    return seen.get();
  }

  int byLambda(@Mut Res res) {
    return twice(() -> res.set(1), res); //! borrow.mut.conflict
  }

  int byBlock(@Mut Res res) {
    int before = res.get();
    return twice(
        () -> {
          res.set(before);
        },
        res); //! borrow.mut.conflict
  }
}
