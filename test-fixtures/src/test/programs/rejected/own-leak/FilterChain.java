import dev.freehold.Own;
import java.util.stream.Stream;
import shared.Res;

class FilterChain {
  static void run(Stream<@Own Res> all) {
    all.peek(each -> each.get()).filter(each -> each.get() > 0).filter(each -> each.get() < 9).forEach(Res::close); //! own.leak
  }
}
