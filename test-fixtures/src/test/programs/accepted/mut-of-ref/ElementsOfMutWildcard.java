import dev.freehold.Mut;
import java.util.List;
import java.util.Optional;
import shared.Res;

class ElementsOfMutWildcard {
  static void all(Iterable<? extends @Mut Res> batch, List<Optional<@Mut Res>> maybe) {
    for (@Mut Res each : batch) {
      each.set(1);
    }
    for (Optional<@Mut Res> each : maybe) {
      each.get().set(2);
    }
  }
}
