import shared.Res;

class ReadOfForeach {
  int run(Iterable<Object> all) {
    int sum = 0;
    for (Object each : all) {
      sum += ((Res) each).get();
    }
    return sum;
  }
}
