import dev.freehold.memory.OwnList;
import shared.Res;

class EachIsVisited {
  static int run(OwnList<Res> list) {
    int[] sum = {0};
    list.forEach(res -> sum[0] += res.get());
    return sum[0];
  }
}
