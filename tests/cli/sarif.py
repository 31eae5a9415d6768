"""SARIF 2.1.0 as far as this program writes it.

Names, types, bounds and required properties are those of the standard's own schema (sections
3.13 to 3.30 and 3.49); anything beyond them is refused, as that schema refuses it.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

Level = Literal["none", "note", "warning", "error"]
Uri = Annotated[str, Field(pattern=r"^[^\s<>\"{}|\\^`]*$")]
"""A URI reference: what is not allowed in one is escaped."""


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, alias_generator=to_camel)


class Message(Part):
    text: Annotated[str, Field(min_length=1)]


class Configuration(Part):
    level: Level = "warning"


class Rule(Part):
    id: str
    short_description: Message
    help: Message
    default_configuration: Configuration


class Driver(Part):
    name: str
    semantic_version: Annotated[str, Field(pattern=r"^\d+\.\d+\.\d+")]
    rules: list[Rule]


class Tool(Part):
    driver: Driver


class ArtifactLocation(Part):
    uri: Uri


class Artifact(Part):
    location: ArtifactLocation


class Region(Part):
    start_line: Annotated[int, Field(ge=1)]
    start_column: Annotated[int, Field(ge=1)]


class PhysicalLocation(Part):
    artifact_location: ArtifactLocation
    region: Region


class Location(Part):
    physical_location: PhysicalLocation


class Result(Part):
    rule_id: str
    rule_index: Annotated[int, Field(ge=-1)]
    level: Level
    message: Message
    locations: list[Location]


class Run(Part):
    tool: Tool
    column_kind: Literal["utf16CodeUnits", "unicodeCodePoints"]
    artifacts: list[Artifact]
    results: list[Result]


class Log(Part):
    schema_: Annotated[Uri, Field(alias="$schema")]
    version: Literal["2.1.0"]
    runs: list[Run]
