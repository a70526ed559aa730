import dev.freehold.*;
import java.util.Optional;
import shared.Res;

@MustRelease("close")
class OwnPartIntoOptional {
  private final @Own Res part = Res.open();

  int read() {
    return Optional.of(part).map(Res::get).orElse(0);
  }

  int readThis(@Ref OwnPartIntoOptional this) {
    return Optional.of(this.part).map(it -> it.get()).orElse(0);
  }

  void write(@Mut OwnPartIntoOptional this) {
    Optional.of(part).ifPresent(it -> it.set(1));
  }

  void close() {
    Optional.of(part).ifPresent(Res::close);
  }
}
