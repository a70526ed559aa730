import dev.freehold.pool.FixedPool;
import shared.Res;

/** No pool is generated of a wrong declaration; what does without it is judged. */
class WrongDeclaration {
  @FixedPool(capacity = 4)
  interface Worker {
    Thread thread(); //! pool.declaration
  }

  void left() {
    Res leaks = new Res();
    try (WorkerPool pool = WorkerPool.create()) {}
  }

  void right() {
    Res leaks = new Res();
  } //! own.leak
}
