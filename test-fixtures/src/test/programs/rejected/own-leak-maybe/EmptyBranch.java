import dev.freehold.Own;
import java.util.Optional;
import shared.Res;

class EmptyBranch {
  static void run(int kind) {
    Optional<@Own Res> maybe =
        switch (kind) {
          case 0 -> Optional.empty();
          default -> Optional.of(new Res());
        };
  } //! own.leak.maybe
}
