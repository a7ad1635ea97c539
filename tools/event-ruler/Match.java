import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeSet;
import software.amazon.event.ruler.Machine;

/** Prints, for each event of a file, the names of the patterns of another file that match it. */
class Match {
  public static void main(String[] files) throws Exception {
    ObjectMapper json = new ObjectMapper();
    Machine machine = new Machine();
    Iterator<Map.Entry<String, JsonNode>> patterns = json.readTree(new File(files[0])).fields();
    while (patterns.hasNext()) {
      Map.Entry<String, JsonNode> pattern = patterns.next();
      machine.addRule(pattern.getKey(), pattern.getValue().toString());
    }
    for (JsonNode event : json.readTree(new File(files[1]))) {
      System.out.println(String.join(" ", new TreeSet<>(machine.rulesForJSONEvent(event.toString()))));
    }
  }
}
