import dev.freehold.*;
import java.util.*;
import shared.Res;

class ReadListInDiamond {
  static int list(@Mut Res res) {
    List<@Ref Res> all = new ArrayList<>(List.of(res));
    return res.get() + all.size();
  }

  static int map(@Mut Res res) {
    Map<String, @Ref Res> all = new HashMap<>((Map.of("res", res)));
    return res.get() + all.size();
  }

  static int added(@Mut Res res, @Ref Res other) {
    List<@Ref Res> all = new ArrayList<>();
    all.add(other);
    all.addAll(List.of(res));
    return res.get() + all.size();
  }

  static int written(@Mut Res res) {
    List<@Mut Res> all = new ArrayList<>(List.of(res));
    all.get(0).set(1);
    return res.get();
  }
}
