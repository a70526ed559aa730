import dev.freehold.Own;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import shared.Res;

/** Behind a reference to a constructor the task runs on another thread all the same. */
class ThreadFactoryByReference {
  static void start(@Own Res res, List<Integer> shared) {
    ThreadFactory threads = Thread::new;
    threads.newThread(() -> shared.add(1)).start(); //! capture.not.sync
    List<Integer> own = new ArrayList<>();
    own.add(res.get());
    threads.newThread(() -> own.add(2)).start(); //! capture.not.sync
    res.close();
  }
}
