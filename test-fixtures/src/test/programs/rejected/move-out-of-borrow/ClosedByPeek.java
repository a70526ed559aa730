import dev.freehold.Own;
import java.util.stream.Stream;
import shared.Res;

class ClosedByPeek {
  static void run(Stream<@Own Res> all) {
    all.peek(each -> each.close()).forEach(Res::close); //! move.out.of.borrow
  }
}
