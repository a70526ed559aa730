import java.util.List;

class NoOwnershipAtAll {
  int run(List<String> list) {
    int sum = 0;
    for (String each : list) {
      sum += each.length();
    }
    return sum;
  }
}
