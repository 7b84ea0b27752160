package io.prismaspring.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stages of creating a model's row: one for each field that it cannot do without, relations last. */
final class CreateStages {

    private final JavaModel model;

    CreateStages(JavaModel model) {
        this.model = model;
    }

    /**
     * A field that creating a row cannot do without: a column or a relation.
     *
     * @param name the member's name
     */
    record Stage(
            String name,
            @Nullable JavaColumn column,
            @Nullable JavaRelation relation) {
        String interfaceName() {
            return "Missing" + JavaNames.upperFirst(name);
        }
    }

    /** All stages but that of the relation that is known. */
    List<Stage> stages(@Nullable JavaRelation known) {
        List<Stage> stages = new ArrayList<>();
        model.columnsNeededToCreate().forEach(c -> stages.add(new Stage(c.name(), c, null)));
        model.relationsNeededToCreate().stream()
                .filter(r -> !r.equals(known))
                .forEach(r -> stages.add(new Stage(r.name(), null, r)));
        return stages;
    }

    /** The type with which creating begins; under a parent, the relation that leads to it is known. */
    TypeName firstStage(@Nullable JavaRelation known) {
        if (!model.creatable()) {
            return ClassName.get(Void.class);
        }
        TypeName type = model.create();
        List<Stage> stages = stages(known);
        for (int i = stages.size() - 1; i >= 0; i--) {
            ClassName stage = model.create().nestedClass(stages.get(i).interfaceName());
            type = ParameterizedTypeName.get(stage, type);
        }
        return type;
    }

    /** The method with which creating begins. */
    String startMethod(@Nullable JavaRelation known) {
        return known != null && model.relationsNeededToCreate().contains(known)
                ? "startUnder" + JavaNames.upperFirst(known.name())
                : "start";
    }
}
