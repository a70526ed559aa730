import dev.freehold.Ref;
import java.util.List;
import shared.Res;

class PutIntoListOfOthers {
  void run(List<@Ref Res> all, Res res) {
    all.add(res); //! borrow.escapes
  }
}
