import dev.freehold.Ref;
import java.util.ArrayList;
import java.util.List;
import shared.Res;

class Cast {
  int run(List<@Ref Res> all) {
    return ((ArrayList<@Ref Res>) all).get(0).get();
  }
}
