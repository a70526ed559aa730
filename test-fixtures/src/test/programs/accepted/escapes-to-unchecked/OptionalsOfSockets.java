// with -Afreehold.track=closeables
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

class OptionalsOfSockets {
  private final List<ServerSocket> all = new ArrayList<>();

  Optional<ServerSocket> open(int port) {
    return Optional.empty();
  }

  void opened(List<Integer> ports) {
    ports.stream()
        .map(this::open)
        .filter(Optional::isPresent)
        .map(Optional::get)
        .forEach(all::add);
  }

  void flat(List<Integer> ports) {
    ports.stream().map(this::open).flatMap(Optional::stream).forEach(all::add);
  }

  List<ServerSocket> collected(List<Optional<ServerSocket>> found) {
    return found.stream().map(Optional::orElseThrow).collect(Collectors.toList());
  }

  List<ServerSocket> supplied(List<Supplier<ServerSocket>> suppliers) {
    return suppliers.stream().map(Supplier::get).toList();
  }

  Function<Optional<ServerSocket>, ServerSocket> function() {
    return Optional::get;
  }

  List<ServerSocket> values(Map<String, ServerSocket> byName) {
    return byName.entrySet().stream().map(Map.Entry::getValue).toList();
  }

  Supplier<ServerSocket> bound(Optional<ServerSocket> found) {
    return found::get;
  }

  Optional<ServerSocket> first(List<Future<Optional<ServerSocket>>> results) throws Exception {
    return results.get(0).get().map(Optional::of).map(Optional::get);
  }
}
