import dev.freehold.Mut;
import dev.freehold.Ref;
import java.util.ArrayList;
import java.util.List;
import shared.Res;

class PutIntoMutList {
  static int run() {
    Res res = new Res();
    @Ref Res read = res;
    List<@Mut Res> batch = new ArrayList<>();
    batch.add(res); //! borrow.mut.conflict
    int value = read.get();
    res.close();
    return value;
  }
}
