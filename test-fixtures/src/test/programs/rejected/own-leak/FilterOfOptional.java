import dev.freehold.Own;
import java.util.Optional;
import shared.Res;

class FilterOfOptional {
  static void run(Optional<@Own Res> one) {
    one.filter(each -> each.get() > 0).ifPresent(Res::close); //! own.leak
  }
}
