import dev.freehold.NonEscaping;
import dev.freehold.Own;
import java.util.concurrent.ThreadFactory;
import shared.Res;

/** Interfaces of one's own can say that a function may run on another thread, and must. */
class ReferenceToThread {
  interface Maker {
    Thread make(Runnable task);
  }

  interface Runner {
    Thread run(@NonEscaping Runnable task);
  }

  interface NamedMaker {
    Thread make(Runnable task, String name);
  }

  static void references(@Own Res res, ThreadFactory factory) {
    Maker maker = Thread::new; //! override.ownership
    NamedMaker named = Thread::new; //! override.ownership
    Maker bound = factory::newThread; //! override.ownership
    Runner runner = Thread::new; //! override.ownership
    res.close();
  }
}
