import dev.freehold.Own;
import shared.Res;

class OwnersInThreadLocal {
  void run(ThreadLocal<@Own Res> current) {} //! escapes.to.unchecked
}
