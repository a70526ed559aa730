import dev.freehold.Own;
import java.util.Optional;
import shared.Res;

class BorrowIntoOptionalOfOwned {
  void run(Res res) {
    Optional<@Own Res> found = Optional.of(res); //! move.out.of.borrow
    found.ifPresent(Res::close);
  }
}
