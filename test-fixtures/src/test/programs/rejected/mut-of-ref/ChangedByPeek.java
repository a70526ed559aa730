import dev.freehold.Ref;
import java.util.stream.Stream;
import shared.Res;

class ChangedByPeek {
  static void run(Stream<@Ref Res> all) {
    all.peek(each -> each.set(1)).forEach(Res::get); //! mut.of.ref
  }
}
