import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import shared.Res;

class Collections {
  void run(List<String> list, Map<String, Integer> map, Res res) {
    list.forEach(each -> res.get());
    list.removeIf(each -> each.length() > res.get());
    list.replaceAll(each -> each + res.get());
    list.sort((a, b) -> (a.length() - b.length()) * res.get());
    map.computeIfAbsent("a", key -> res.get());
    map.merge("a", 1, (a, b) -> a + b + res.get());
    map.forEach((key, value) -> res.get());
    Iterator<String> iterator = list.iterator();
    iterator.forEachRemaining(each -> res.get());
  }

  int others(Optional<Integer> optional, AtomicInteger atomic, Res res) {
    atomic.updateAndGet(value -> value + res.get());
    return optional.map(value -> value + res.get()).orElseGet(res::get);
  }
}
