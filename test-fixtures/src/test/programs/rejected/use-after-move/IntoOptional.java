import dev.freehold.Own;
import java.util.Optional;
import shared.Res;

class IntoOptional {
  void run() {
    Res res = Res.open();
    Optional<@Own Res> found = Optional.of(res);
    found.ifPresent(Res::close);
    res.get(); //! use.after.move
  }
}
